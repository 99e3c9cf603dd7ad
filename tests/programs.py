"""Programs that tests start, and that end with them whatever they do."""

import contextlib
import os
import signal
import subprocess


@contextlib.contextmanager
def running(command, *, patience=20, **options):
    """Start a program; at the end ask it to stop, wait, and kill it where it does not.

    It hears of Ctrl-C and of a closed terminal even if the tests are run where both are ignored,
    as with ``nohup pytest &``: such a wish is inherited by whatever is started.
    """
    if os.name != "nt":
        options["preexec_fn"] = _hear_all
    process = subprocess.Popen(command, text=True, **options)
    try:
        yield process
    finally:
        end(process, patience=patience)


def end(process, how=signal.SIGTERM, *, patience=20):
    """Send a signal, and wait for the end; kill where it does not come within some seconds."""
    if process.poll() is None:
        process.send_signal(how)
    try:
        # What it still says is read, or it might wait for ever with a full pipe.
        process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        if process.stdout:  # perhaps a child of it, which nobody ends, still holds the other side
            process.stdout.close()


def _hear_all():
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
