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

    options = parser.parse_args(argv)
    try:
        return options.run(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2


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
    port = _free_port(options.port)
    token = secrets.token_urlsafe(24)
    address = f"http://localhost:{port}/lab/tree/{lesson.name}?token={token}"
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
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    # In a session of its own the server does not see Ctrl-C: we stop it, without its questions.
    server = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        print("Starting JupyterLab …", flush=True)
        while not _answers(port):
            if server.poll() is not None:
                print(
                    "JupyterLab did not start; its own message is above. "
                    f"Try another port, such as  kit lab --port {port + 1}",
                    file=sys.stderr,
                )
                return 1
            time.sleep(0.1)
        print(f"The lessons are open at\n\n    {address}\n\nPress Ctrl-C here to stop.", flush=True)
        if not options.no_browser:
            import webbrowser

            webbrowser.open(address)
        return server.wait()
    except KeyboardInterrupt:
        print("\nStopping. Your answers are saved.", flush=True)
        return 0
    finally:
        if server.poll() is None:
            server.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(10)
        if server.poll() is None:
            server.kill()


def _stop(*_):
    raise KeyboardInterrupt


def _free_port(wanted):
    """Return the port asked for, if it is free, or else 8888 or any free one."""
    for port in [wanted] if wanted else [8888, 0]:
        with socket.socket() as sock, contextlib.suppress(OSError):
            sock.bind(("127.0.0.1", port))
            return sock.getsockname()[1]
    raise ValueError(
        f"Port {wanted} is in use. Leave --port out to have a free one chosen, or name another."
    )


def _answers(port):
    with socket.socket() as sock:
        sock.settimeout(0.2)
        return sock.connect_ex(("127.0.0.1", port)) == 0
