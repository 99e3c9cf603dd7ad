"""Refuse every way out of this computer. Lessons are tested with this folder on PYTHONPATH.

Python imports `sitecustomize` by itself at its start, so a lesson's kernel has it too. A kernel
talks to the tests over the loopback address, which stays open.
"""

import sys

_EVENTS = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
}
_HERE = ("localhost", "::1", "0.0.0.0", "::", "")


def _refuse(event, args):
    if event not in _EVENTS:
        return
    target = args[_EVENTS[event]]
    # A host's name, (host, port, ...), the path of a local socket, or nothing.
    host = target[0] if isinstance(target, tuple) else target
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    local = event.startswith("socket.get") or isinstance(target, tuple)
    if host and local and host not in _HERE and not host.startswith("127."):
        raise OSError(f"A lesson must work offline, and this one asked for {host!r}.")


sys.addaudithook(_refuse)
