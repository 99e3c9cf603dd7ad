"""The command `kit`: open the lessons, pool what a class handed in, check a file."""

import argparse
import importlib.util
import sys
from pathlib import Path

import kit
from kit.classroom.register.options import add_options as add_register_options
from kit.material.columns import CALLED
from kit.material.lesson_files import find as find_lesson
from kit.material.lesson_files import folder as lessons_folder
from kit.text.say import many, printable

_MOST_ROWS = 5_000  # that are listed of a table
_MOST_FAULTS = 100  # that are printed of a TOML file; no one mends so many at once


class _Parser(argparse.ArgumentParser):
    """A parser that prints no character that could steer a terminal, whatever it was given."""

    def error(self, message):
        super().error(printable(message))


def main(argv=None):
    """Run the command line; return the exit status."""
    parser = _Parser(prog="kit", description="The Talking Back teaching kit.")
    parser.add_argument("--version", action="version", version=kit.__version__)
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    for add in (
        _add_lab,
        _add_page,
        _add_live,
        _add_pool,
        _add_swap,
        _add_handout,
        _add_slides,
        _add_site,
        _add_check,
    ):
        add(commands)
    options = parser.parse_args(argv)
    try:
        return options.run(options)
    except (ValueError, FileExistsError) as error:
        print(printable(str(error)), file=sys.stderr)
        return 2
    except OSError as error:
        print(printable(_no_file(error)), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped, before it was done.", file=sys.stderr)
        return 130


def _no_file(error):
    """Say that the system does not let us do something with a file."""
    what = f"{error.filename} cannot be used" if error.filename else "A file cannot be used"
    return (
        f"{what}: {error.strerror or error}. "
        "Look whether it is there, and whether you may read and write it."
    )


def _add_lab(commands):
    lab = commands.add_parser("lab", help="open the lessons in JupyterLab")
    lab.add_argument("--lesson", metavar="NN", help="the lesson to open, such as 01")
    lab.add_argument("--folder", help="work on a copy of the lessons in this folder")
    lab.add_argument("--port", type=int, help="the port to use; by default a free one")
    lab.add_argument("--no-browser", action="store_true", help="print the address only")
    lab.set_defaults(run=_lab)


def _add_page(commands):
    page = commands.add_parser("page", help="an activity as one file that needs no Python")
    page.add_argument(
        "what",
        nargs="+",
        help="such as direction-a, quiz-01, guess-01, feed; or your own file",
    )
    page.add_argument("--out", metavar="FILE", help="where to; by default named like the activity")
    page.add_argument("--title", help="what stands above it")
    page.add_argument("--codebook", metavar="FILE", help="the codebook for posts of your own")
    page.add_argument(
        "--labels", metavar='"A, B"', help="in place of a codebook: what may be said of a post"
    )
    page.add_argument("--question", help="with --labels: what is asked of each post")
    page.add_argument("--key", metavar="FILE", help="your key to posts of your own (.csv, .xlsx)")
    page.add_argument(
        "--steps", metavar="N", type=int, help="posts before their key is opened; 0 for all at once"
    )
    page.add_argument(
        "--no-key", action="store_true", help="without the key, which anybody could read in a page"
    )
    page.add_argument(
        "--scorm", action="store_true", help="a package for a course in an LMS (SCORM 1.2, .zip)"
    )
    page.add_argument("--replace", action="store_true", help="write over a file that is there")
    page.set_defaults(run=_page)


def _add_live(commands):
    live = commands.add_parser("live", help="an activity on phones and a projector, in one room")
    live.add_argument(
        "what",
        nargs="*",
        help="such as direction-a, quiz-01, guess-01; or your own file; one or several",
    )
    live.add_argument("--out", metavar="FILE", help="where to keep the room; by default room.db")
    live.add_argument("--title", help="what stands above it")
    live.add_argument("--codebook", metavar="FILE", help="the codebook for posts of your own")
    live.add_argument(
        "--labels", metavar='"A, B"', help="in place of a codebook: what may be said of a post"
    )
    live.add_argument("--question", help="with --labels: what is asked of each post")
    live.add_argument("--key", metavar="FILE", help="your key to posts of your own (.csv, .xlsx)")
    live.add_argument(
        "--own-pace", action="store_true", help="all posts first, each at their own pace"
    )
    live.add_argument("--once", action="store_true", help="one vote on each post, not two")
    live.add_argument("--resume", metavar="FILE", help="go on with a room")
    live.add_argument("--replay", metavar="FILE", help="show a room again; nobody joins")
    live.add_argument("--local", action="store_true", help="on this machine only, to try it")
    live.add_argument("--port", type=int, help="the port to use; by default 8080, or a free one")
    live.add_argument("--no-browser", action="store_true", help="print the addresses only")
    live.set_defaults(run=_live)


def _add_pool(commands):
    pool = commands.add_parser("pool", help="pool what a class handed in, and say what came of it")
    pool.add_argument(
        "source", nargs="+", help="codes, files, folders, zips, form exports, rooms, addresses"
    )
    pool.add_argument("--posts", metavar="FILE", help="posts of your own that were judged")
    pool.add_argument(
        "--codebook",
        metavar="FILE",
        action="append",
        help="a codebook, quiz, prediction or guesses of your own; as often as needed",
    )
    pool.add_argument(
        "--key",
        metavar="FILE",
        action="append",
        help="your key to posts of your own (.csv, .xlsx); as often as you have codebooks",
    )
    pool.add_argument(
        "--as",
        metavar="NAME",
        dest="as_activity",
        action="append",
        help="take answers to this activity although words of its posts were mended since",
    )
    pool.add_argument("--report", metavar="FILE", help="write the class report (.html)")
    pool.add_argument("--no-key", action="store_true", help="a report without the key, to hand out")
    pool.add_argument(
        "--compare", metavar="SOURCE", help="another class beside it: its --table, folder, export"
    )
    pool.add_argument(
        "--projector", metavar="FILE", help="write a page that shows one post at a time (.html)"
    )
    pool.add_argument(
        "--gain", metavar="FILE", help="write what changed from kit.Check before to after (.html)"
    )
    pool.add_argument("--gradebook", metavar="FILE", help="write who did what (.csv, .xlsx)")
    pool.add_argument("--table", metavar="FILE", help="write all judgements, long (.csv)")
    pool.add_argument(
        "--account", metavar="FILE", help="write what became of each thing handed in (.csv, .xlsx)"
    )
    pool.add_argument("--replace", action="store_true", help="write over files that are there")
    pool.add_argument(
        "--watch", action="store_true", help="pool again at every change, until Ctrl-C is pressed"
    )
    add_register_options(pool)
    pool.set_defaults(run=_pool)


def _add_swap(commands):
    swap = commands.add_parser("swap", help="make one set of what a class wrote; or report on it")
    swap.add_argument(
        "source", nargs="+", help="the class's files; with --judged, the set that was made of them"
    )
    swap.add_argument("--out", metavar="FILE", help="write the set (.csv), and its key beside it")
    swap.add_argument("--task", help="act, swap, or the file of your own task (.toml)")
    swap.add_argument("--beside", metavar="SET", help="mix in as many posts of the kit's set")
    swap.add_argument("--most", type=int, metavar="N", help="draw so many posts, if there are more")
    swap.add_argument("--seed", type=int, help="draws the order; by default another each time")
    swap.add_argument(
        "--leave-out", metavar="POST", nargs="+", action="extend", default=[],
        help="posts that the class shall not see",
    )  # fmt: skip
    swap.add_argument(
        "--judged", metavar="SOURCE", nargs="+", action="extend",
        help="what the class handed in when it had judged the set",
    )  # fmt: skip
    swap.add_argument("--key", metavar="FILE", help="the key, where it is not beside the set")
    swap.add_argument("--report", metavar="FILE", help="write what came across (.html)")
    swap.add_argument("--no-names", action="store_true", help="a page without the made-up names")
    swap.add_argument("--replace", action="store_true", help="write over files that are there")
    swap.set_defaults(run=_swap)


def _add_handout(commands):
    sheet = commands.add_parser("handout", help="print an activity: posts, codebook, boxes to tick")
    sheet.add_argument(
        "activity",
        nargs="?",
        help="such as direction-a, quiz-01, cases; or a lesson, such as 01",
    )
    sheet.add_argument("--list", action="store_true", help="print the names of all activities")
    sheet.add_argument("--first", metavar="N", type=int, help="only the first N posts")
    sheet.add_argument("--key", action="store_true", help="the teacher's copy, with the reasons")
    sheet.add_argument(
        "--pdf", action="store_true", help="a PDF, made by a browser on this machine"
    )
    sheet.add_argument(
        "--paper", type=str.capitalize, choices=("A4", "Letter"), default="A4", help="by default A4"
    )
    sheet.add_argument("--out", metavar="FILE", help="where to; by default handout-ACTIVITY.html")
    sheet.add_argument("--posts", metavar="FILE", help="posts of your own")
    sheet.add_argument(
        "--codebook", metavar="FILE", help="a codebook, quiz, prediction or guesses of your own"
    )
    sheet.add_argument("--replace", action="store_true", help="write over a file that is there")
    sheet.set_defaults(run=_handout)


def _add_slides(commands):
    wall = commands.add_parser("slides", help="a lesson as slides: one page that needs no network")
    wall.add_argument("lesson", help="its number, such as 01, or a notebook of your own (.ipynb)")
    wall.add_argument("--out", metavar="FILE", help="where to (.html, .pdf)")
    wall.add_argument("--replace", action="store_true", help="write over a file that is there")
    wall.set_defaults(run=_slides)


def _add_site(commands):
    site = commands.add_parser("site", help="the lessons and the guide as pages, for any web space")
    site.add_argument("--out", metavar="FOLDER", default="site", help="where to; by default site")
    site.add_argument(
        "--address",
        metavar="OWNER/NAME",
        help="your repository on GitHub, for Binder and for files",
    )
    site.add_argument(
        "--lite", action="store_true", help="link to JupyterLite, which will stand in lite/"
    )
    site.add_argument(
        "--pyodide", metavar="FOLDER", help="build JupyterLite too, from an unpacked Pyodide"
    )
    site.add_argument(
        "--only", metavar="NN", nargs="+", default=[], help="these lessons, for a quick look"
    )
    site.add_argument(
        "--replace", action="store_true", help="write over pages that are there; all else stays"
    )
    site.set_defaults(run=_site)


def _add_check(commands):
    check = commands.add_parser(
        "check", help="say what is wrong with posts, a codebook, a quiz, a prediction or guesses"
    )
    check.add_argument(
        "file",
        help="posts of your own (.csv, .xlsx, .json, an archive that a platform made for you), "
        "or a codebook, quiz, prediction or guesses (.toml)",
    )
    check.add_argument("--codebook", metavar="NAME", help="check the posts' labels with this one")
    check.add_argument("--encoding", help="how the letters are stored; by default it is found")
    check.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook")
    check.add_argument(
        "--header", metavar="ROW", type=int, help="the row that names the columns, as in --header 3"
    )
    check.add_argument(
        "--keep", metavar="ROW", nargs="+", action="extend", default=[],
        help="rows that were asked about and are posts",
    )  # fmt: skip
    check.add_argument("--fix", action="store_true", help="mend letters that were spoilt")
    check.add_argument(
        "--html",
        action=argparse.BooleanOptionalAction,
        help="the posts were saved as HTML, or not; by default this is found",
    )
    check.add_argument("--me", metavar="NAME", default="", help="your own name in a chat")
    columns = check.add_argument_group("which column is which, where its name does not say so")
    for ours in CALLED:
        columns.add_argument(f"--{ours.replace('_', '-')}", metavar="COLUMN")
    check.set_defaults(run=_check)


def _page(options):
    from kit.hosts.page_command import run

    print(run(options))
    return 0


def _live(options):
    from kit.hosts.live.command import run

    return run(options, lambda said: print(said, flush=True))


def _pool(options):
    from kit.classroom.pool_command import run

    return run(options)


def _swap(options):
    from kit.classroom.swap_command import run

    for line in run(options):
        print(printable(line))
    return 0


def _handout(options):
    from kit.classroom.handout_command import run

    print(printable(run(options)))
    return 0


def _slides(options):
    from kit.classroom.slides import run

    print(printable(run(options)))
    return 0


def _site(options):
    from kit.hosts.site.command import run

    print(printable(run(options, lambda line: print(printable(line), flush=True))))
    return 0


def _toml_faults(file):
    """Return what a .toml file of one's own is meant to be, and all that is wrong with it."""
    from kit.material import codebooks, guess_files, predictions, quizzes, tasks, toml

    raw = toml.read(file)
    kind = toml.kind_of(raw)
    problems = {
        "codebook": codebooks.problems,
        "quiz": quizzes.problems,
        "prediction": predictions.problems,
        guess_files.KIND: guess_files.problems,
        tasks.KIND: tasks.problems,
    }
    return kind, problems[kind](raw)


def _check(options):
    """Print all there is to say about a file; 1 if anything in it must be mended."""
    try:
        said, status = _checked(options)
    except ValueError as error:
        said, status = str(error), 1
    print(printable(said))
    return status


def _checked(options):
    """Return all there is to say about a file, and 1 if anything in it must be mended."""
    if Path(options.file).suffix.lower() == ".toml":
        kind, faults = _toml_faults(options.file)
        name = Path(options.file).name
        if not faults:
            return f"{name} is a complete {kind}.", 0
        more = [f"… and {len(faults) - _MOST_FAULTS:,} more."] * (len(faults) > _MOST_FAULTS)
        head = f"{name} has {many(len(faults), 'fault')}. To mend:"
        return "\n  ".join([head, *faults[:_MOST_FAULTS], *more]), 1
    from kit.classroom.beside import is_database_file
    from kit.classroom.rooms import said_of as said_of_room
    from kit.material.codebooks import codebook
    from kit.material.own_keys import is_key, said_of
    from kit.material.posts import read_posts

    if is_database_file(options.file):
        return said_of_room(options.file), 0
    columns = {ours: theirs for ours in CALLED if (theirs := getattr(options, ours))}
    if is_key(options.file):
        return said_of(options.file, options.codebook and codebook(options.codebook)), 0
    found = read_posts(
        options.file,
        codebook=options.codebook,
        encoding=options.encoding,
        sheet=options.sheet,
        header=options.header,
        keep=[row for rows in options.keep for row in rows.replace(",", " ").split()],
        fix=options.fix,
        html=options.html,
        me=options.me,
        **columns,
    )
    return found.report(_MOST_ROWS, _MOST_ROWS), 1 if found.problems else 0


def _lab(options):
    if importlib.util.find_spec("jupyterlab") is None:
        print(
            'JupyterLab is not installed here: run  python3 -m pip install -e ".[lab]"  '
            "and then  kit lab  again.",
            file=sys.stderr,
        )
        return 1
    from kit.lab.start import check_port, serve

    if options.port is not None:
        check_port(options.port)
    lesson = find_lesson(lessons_folder(options.folder), options.lesson)
    print("Starting JupyterLab …", flush=True)
    if serve(
        lesson,
        options.port,
        browser=not options.no_browser,
        opened=lambda address: print(
            f"The lessons are open at\n\n    {address}\n\nPress Ctrl-C here to stop.", flush=True
        ),
        stopping=lambda: print("\nStopping. Your answers are saved.", flush=True),
    ):
        return 0
    print(
        "JupyterLab did not start; its own message is above. "
        "Try another port, such as  kit lab --port 8899",
        file=sys.stderr,
    )
    return 1
