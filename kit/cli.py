"""The command `kit`: open the lessons."""

import argparse
import contextlib
import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import kit

_HERE = Path(__file__).parent


def main(argv=None):
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="kit", description="The Talking Back teaching kit.")
    parser.add_argument("--version", action="version", version=kit.__version__)
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)

    lab = commands.add_parser("lab", help="open the lessons in JupyterLab")
    lab.add_argument("--lesson", metavar="NN", help="the lesson to open, such as 01")
    lab.add_argument("--folder", help="work on a copy of the lessons in this folder")
    lab.add_argument("--port", type=int, help="the port to use; by default a free one")
    lab.add_argument("--no-browser", action="store_true", help="print the address only")
    lab.set_defaults(run=_lab)

    pool = commands.add_parser("pool", help="pool what a class handed in, and say what came of it")
    pool.add_argument(
        "source", nargs="+", help="codes, files, folders, zips, form exports, addresses"
    )
    pool.add_argument("--posts", metavar="FILE", help="posts of your own that were judged")
    pool.add_argument("--codebook", metavar="FILE", help="a codebook of your own that was used")
    pool.add_argument("--report", metavar="FILE", help="write the class report (.html)")
    pool.add_argument("--gradebook", metavar="FILE", help="write who did what (.csv)")
    pool.add_argument(
        "--layout",
        choices=("canvas", "moodle"),
        default="canvas",
        help="whose columns the gradebook has; canvas by default",
    )
    pool.add_argument("--table", metavar="FILE", help="write all judgements, long (.csv)")
    pool.add_argument("--replace", action="store_true", help="write over files that are there")
    pool.set_defaults(run=_pool)

    check = commands.add_parser("check", help="say what is wrong with posts or a codebook")
    check.add_argument("file", help="posts of your own (.csv, .xlsx) or a codebook (.toml)")
    check.add_argument("--codebook", metavar="NAME", help="check the posts' labels with this one")
    check.add_argument("--encoding", help="how the letters are stored; by default it is found")
    check.set_defaults(run=_check)

    options = parser.parse_args(argv)
    try:
        return options.run(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2


def _pool(options):
    from kit.classroom import pool
    from kit.gradebook import as_csv, gradebook
    from kit.report import report, write

    wanted = [path for path in (options.report, options.gradebook, options.table) if path]
    for path in wanted:
        # Told before the work is done, not after.
        if Path(path).exists() and not options.replace:
            raise ValueError(
                f"{path} is there already, and nothing of yours is overwritten. "
                "Choose another name, or add --replace."
            )
    posts = kit.load_posts(options.posts) if options.posts else None
    pooled = pool(options.source, posts=posts, codebook=options.codebook)
    print(pooled)
    if options.report:
        report(pooled, options.report, replace=options.replace)
    if options.gradebook:
        gradebook(pooled, options.gradebook, layout=options.layout, replace=options.replace)
    if options.table:
        rows = pooled.judgements.astype(object)
        text = as_csv([rows.columns, *rows.itertuples(index=False)])
        write(options.table, text, options.replace)
    for path in wanted:
        print(f"Written: {path}")
    if options.gradebook:
        column = {"canvas": "ID or SIS Login ID", "moodle": "Identifier"}[options.layout]
        print(f"Before you import the gradebook, fill in {column} wherever it is empty.")
    return 0 if pooled.sheets else 1


def _check(options):
    """Print all there is to say about a file; 1 if anything in it must be mended."""
    try:
        if Path(options.file).suffix.lower() == ".toml":
            from kit.codebook import problems, read_toml

            name, faults = Path(options.file).name, problems(read_toml(options.file))
            if not faults:
                print(f"{name} is a complete codebook.")
                return 0
            number = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
            print("\n  ".join([f"{name} has {number}. To mend:", *faults]))
            return 1
        from kit.posts import read_posts

        found = read_posts(options.file, codebook=options.codebook, encoding=options.encoding)
        print(found.report())
        return 1 if found.problems else 0
    except ValueError as error:
        print(error)
        return 1


def lessons_folder(wanted=None):
    """Return the folder to work in: the checkout's own lessons, or a copy.

    Without a checkout beside the package, or where a folder is wanted, the lessons are copied
    there (to `lessons` by default). A file that is there already is left as it is.
    """
    beside = _HERE.parent / "lessons"
    if wanted is None and beside.is_dir():
        return beside
    here = Path(wanted or "lessons").resolve()
    here.mkdir(parents=True, exist_ok=True)
    for lesson in sorted((beside if beside.is_dir() else _HERE / "_lessons").glob("*.ipynb")):
        if not (here / lesson.name).exists():
            shutil.copy(lesson, here)
    return here


def find_lesson(folder, number=None):
    """Return the notebook with this number; without a number, the first one."""
    lessons = {path.name[:2]: path for path in sorted(folder.glob("[0-9][0-9]-*.ipynb"))}
    if number is None:
        return lessons[min(lessons)]
    wanted = number.zfill(2)
    if wanted not in lessons:
        raise ValueError(
            f"There is no lesson {number!r}. The lessons are: {', '.join(sorted(lessons))}."
        )
    return lessons[wanted]


def _lab(options):
    if importlib.util.find_spec("jupyterlab") is None:
        print(
            'JupyterLab is not installed here: run  python3 -m pip install -e ".[lab]"  '
            "and then  kit lab  again.",
            file=sys.stderr,
        )
        return 1
    folder = lessons_folder(options.folder)
    lesson = find_lesson(folder, options.lesson)
    token = secrets.token_urlsafe(24)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    print("Starting JupyterLab …", flush=True)
    # A port that was free a moment ago may be taken by another server: then try another.
    for wanted in [options.port] if options.port else [8888, 0, 0]:
        port = _free_port(wanted)
        if port is None and options.port:
            raise ValueError(
                f"Port {options.port} is in use. "
                "Leave --port out to have a free one chosen, or name another."
            )
        if port is None:
            continue
        server = _start_server(folder, port, token)
        try:
            if not _wait_for(server, port, token):
                continue
            address = f"http://localhost:{port}/lab/tree/{lesson.name}?token={token}"
            print(
                f"The lessons are open at\n\n    {address}\n\nPress Ctrl-C here to stop.",
                flush=True,
            )
            if not options.no_browser:
                import webbrowser

                webbrowser.open(address)
            return server.wait()
        except KeyboardInterrupt:
            print("\nStopping. Your answers are saved.", flush=True)
            return 0
        finally:
            _end(server)
    print(
        "JupyterLab did not start; its own message is above. "
        "Try another port, such as  kit lab --port 8899",
        file=sys.stderr,
    )
    return 1


def _start_server(folder, port, token):
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", f"--ServerApp.port={port}"),
        *("--ServerApp.port_retries=0", f"--ServerApp.root_dir={folder}", "--log-level=ERROR"),
        # As root, which is usual in a container, the server would otherwise refuse to start.
        *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    ]
    environment = {
        **os.environ,
        # Not an argument: those can be read by others on this machine.
        "JUPYTER_TOKEN": token,
        # Our own settings: no question about news in front of a class, and no call home.
        "JUPYTER_CONFIG_PATH": os.pathsep.join(
            [str(_HERE / "jupyter"), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])]
        ),
    }
    # In a session of its own the server does not see Ctrl-C: we stop it, without its questions.
    return subprocess.Popen(command, env=environment, start_new_session=True)


def _wait_for(server, port, token):
    """Wait until our server answers; return False if it ended instead.

    Only our own server knows the token: another one on the same port refuses it.
    """
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/status", headers={"Authorization": f"token {token}"}
    )
    while server.poll() is None:
        with contextlib.suppress(OSError), urllib.request.urlopen(request, timeout=2):
            return True
        time.sleep(0.1)
    return False


def _end(server):
    if server.poll() is None:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)
    if server.poll() is None:
        server.kill()


def _stop(*_):
    raise KeyboardInterrupt


def _free_port(wanted):
    """Return this port if it is free, or None; 0 asks for any free one."""
    with socket.socket() as sock, contextlib.suppress(OSError):
        sock.bind(("127.0.0.1", wanted))
        return sock.getsockname()[1]
    return None
