"""JupyterLite on this machine's loopback, in a Chromium that reaches nothing else and can be killed."""

import contextlib
import json
import os
import signal
import socketserver
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from jupyter_page import Notebook
from programs import running


class LiteNotebook(Notebook):
    """What a learner does in JupyterLite, whose Python has to be fetched and unpacked first."""

    patience = 300_000


class _Files(SimpleHTTPRequestHandler):
    """Serves a folder, and adds up how many bytes it sent."""

    sent = 0

    def log_message(self, *said):
        pass

    def copyfile(self, source, outputfile):
        data = source.read()
        type(self).sent += len(data)
        with contextlib.suppress(ConnectionError):  # of a browser that is no longer there
            outputfile.write(data)


@contextlib.contextmanager
def serving(folder):
    """Serve a folder on loopback; give its address, and the class that knows what was sent."""
    files = type("Files", (_Files,), {"sent": 0})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(files, directory=folder))
    with _in_a_thread(server) as port:
        yield f"http://127.0.0.1:{port}/", files


@contextlib.contextmanager
def no_network():
    """Give the port of a proxy that lets nothing through, and the list of what it was asked for."""
    asked = []

    class Refusing(socketserver.StreamRequestHandler):
        def handle(self):
            asked.append(self.rfile.readline().decode("latin-1").strip())
            self.wfile.write(b"HTTP/1.1 502 There is no network\r\n\r\n")

    with _in_a_thread(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Refusing)) as port:
        yield port, asked


@contextlib.contextmanager
def _in_a_thread(server):
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def killable(playwright, path, profile, proxy, also=""):
    """Start a Chromium on a profile; give its process and its first page.

    It finds this machine by another name too, if one is given.
    """
    (profile / "DevToolsActivePort").unlink(missing_ok=True)
    command = [
        *(path, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--disable-default-apps", "--disable-features=OptimizationHints,MediaRouter"),
        *(f"--user-data-dir={profile}", "--remote-debugging-port=0"),
        *(f"--proxy-server=http://127.0.0.1:{proxy}", f"--proxy-bypass-list={also}"),
        *([f"--host-resolver-rules=MAP {also} 127.0.0.1"] if also else []),
        "about:blank",
    ]
    with (
        (profile / "said.txt").open("wb") as said,
        running(command, stdout=said, stderr=said, start_new_session=True) as process,
    ):
        try:
            browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{_port(profile)}")
            page = browser.contexts[0].pages[0]
            page.set_default_timeout(60_000)
            yield process, page
        finally:
            kill(process)


def kill(process):
    """Kill a program with all that it has started: Debian's Chromium is started by a script."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _port(profile):
    """Return the port on which a Chromium is steered, as soon as it says it."""
    for _ in range(300):
        with contextlib.suppress(OSError, ValueError):
            return int((profile / "DevToolsActivePort").read_text().split()[0])
        time.sleep(0.1)
    raise AssertionError((profile / "said.txt").read_text(errors="replace"))


def steerable(site):
    """Let a test call JupyterLab's commands on the pages of a site."""
    path = site / "jupyter-lite.json"
    settings = json.loads(path.read_text("utf-8"))
    settings["jupyter-config-data"]["exposeAppInBrowser"] = True
    path.write_text(json.dumps(settings), "utf-8")
