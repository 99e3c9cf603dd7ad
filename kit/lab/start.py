"""JupyterLab on the lessons: where it listens, how it is shown, and how it stops."""

import contextlib
import os
import secrets
import signal
import socket
import tempfile
from pathlib import Path
from urllib.parse import quote

_SETTINGS = Path(__file__).parent / "jupyter"


def check_port(port):
    """Refuse what is no port, and a port that is in use.

    Raises
    ------
    ValueError
    """
    if not 1 <= port <= 65535:
        raise ValueError(
            f"A port is a number from 1 to 65535, but {port} was given. "
            "Leave --port out to have a free one chosen."
        )
    with socket.socket() as sock:
        # As Jupyter does: a port that a server left a moment ago is free. (Windows frees it at
        # once, and there this option would share a port that is in use.)
        if os.name != "nt":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", port))
        except OSError:
            raise ValueError(
                f"Port {port} is in use. "
                "Leave --port out to have a free one chosen, or name another."
            ) from None


def serve(lesson, port=None, *, browser=True, opened, stopping):
    """Run JupyterLab in the folder of a lesson until it is stopped.

    Parameters
    ----------
    lesson : Path
        The notebook to open.
    port : int, optional
        The port to use; by default Jupyter's own, or the next that is free.
    browser : bool
        Whether to open a browser.
    opened, stopping : callable
        Called with the address once the server listens, and with nothing when it begins to stop.

    Returns
    -------
    bool
        Whether the server ran; if not, Jupyter has said why.
    """
    from jupyterlab.labapp import LabApp

    # Our own settings: no question about news in front of a class, and no call home.
    others = filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join([str(_SETTINGS), *others])
    # A workspace of its own: no list of files that stands open from other work with JupyterLab.
    token, where = secrets.token_urlsafe(24), f"doc/workspaces/kit/tree/{quote(lesson.name)}"
    settings = [
        f"--ServerApp.root_dir={lesson.parent}",
        f"--ServerApp.open_browser={browser}",
        *([f"--ServerApp.port={port}", "--ServerApp.port_retries=0"] if port else []),
        # Told here, where no other user of this machine can read it.
        f"--IdentityProvider.token={token}",
        # As root, which is usual in a container, the server would otherwise refuse to start.
        "--ServerApp.allow_root=True",
        "--log-level=ERROR",
    ]
    try:
        server = LabApp.initialize_server(settings)
    except SystemExit:
        return False
    except KeyboardInterrupt:
        stopping()
        return True
    _stop_on_signals(server, stopping)
    if browser and (page := _private_page(lesson.parent)):
        server.browser_open_file = page
    server.default_url = f"{server.base_url}{where}"
    # The loop's first task is to listen; the second is to say so.
    server.io_loop.add_callback(opened, f"{server.connection_url}{where}?token={token}")
    try:
        server.start()
    except SystemExit:
        return False
    finally:
        server.remove_browser_open_file()
    return True


def _stop_on_signals(server, stopping):
    """Let Ctrl-C, an order to end, and the terminal's end stop the server, without a question."""
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    numbers = [getattr(signal, name) for name in names]
    # What was started to survive its terminal (nohup) does.
    numbers = [n for n in numbers if n == signal.SIGINT or signal.getsignal(n) != signal.SIG_IGN]

    def stop(*_):
        server.stop(from_signal=True)
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)  # the second time it ends at once
        with contextlib.suppress(OSError):  # where the terminal is closed
            stopping()

    for number in numbers:
        signal.signal(number, stop)


def _private_page(folder):
    """Make the file that leads a browser to the server, and that only its owner can read.

    What a browser is started with, every user can read; so Jupyter starts it with a page that
    has the token in it. Ours stands beside the lessons, hidden: a browser that runs in a sandbox,
    as Ubuntu's does, sees neither Jupyter's own folder nor that of temporary files.
    """
    for where in (folder, None):
        with contextlib.suppress(OSError):
            number, name = tempfile.mkstemp(".html", ".open-", where)
            os.close(number)
            return name
    return None
