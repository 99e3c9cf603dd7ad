"""Servers in processes of their own: a room, and a bare tornado handler to hold it against.

python benchmarks/room_servers.py PORT    is the bare one
"""

import asyncio
import contextlib
import json
import re
import signal
import socket
import subprocess
import sys
import time

import psutil
from phones import HOST

from kit.classroom.room_file import RoomFile

STARTED = 30  # seconds that a server has to start


def bare(port):
    """Answer as a room does, and keep nothing."""
    from tornado.web import Application, RequestHandler

    class Events(RequestHandler):
        def post(self):
            said = json.loads(self.request.body)
            self.write({"saved": [event["id"] for event in said["events"]]})

    class Stream(RequestHandler):
        async def get(self):
            self.set_header("Content-Type", "text/event-stream")
            await self.flush()
            await asyncio.Event().wait()

    async def serve():
        ways = [("/api/events", Events), ("/api/stream", Stream)]
        Application(ways, log_function=lambda _: None).listen(port, HOST)
        await asyncio.Event().wait()

    asyncio.run(serve())


class Server:
    """A server in a process of its own."""

    def __init__(self, *command):
        self.command = [sys.executable, *map(str, command)]
        self.start()

    def start(self):
        """Start it; what it prints is read until it says where the presenter's page is."""
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        self.program = psutil.Process(self.process.pid)

    def secret(self):
        """Return the presenter's secret, which a room prints when it is open."""
        for line in self.process.stdout:
            if found := re.search(r"/present/([\w-]+)", line):
                return found[1]
        raise SystemExit("The server did not start.")

    def busy(self):
        """Return the seconds of a processor that it has taken."""
        times = self.program.cpu_times()
        return times.user + times.system

    def megabytes(self):
        """Return the memory that it holds."""
        return self.program.memory_info().rss / 1e6

    def end(self, how=signal.SIGTERM):
        """End it by a signal, and return in how many seconds it was gone."""
        began = time.perf_counter()
        self.process.send_signal(how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(15)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        return time.perf_counter() - began


def room(path, port, *what):
    """Start a room of so and so, or go on with the one that is there."""
    what = ("--resume", path) if path.exists() else (*what, "--out", path)
    return Server("-m", "kit", "live", *what, "--local", "--no-browser", "--port", port)


def free_port():
    """Return a port that nobody listens at."""
    with socket.socket() as door:
        door.bind((HOST, 0))
        return door.getsockname()[1]


async def answers(port):
    """Wait until somebody listens at a port."""
    end = time.perf_counter() + STARTED
    while time.perf_counter() < end:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection(HOST, port)
            return writer.close()
        await asyncio.sleep(0.02)
    raise SystemExit("The server did not start.")


def code_of(path):
    with RoomFile(path) as file:
        return file.about()["code"]


if __name__ == "__main__":
    bare(int(sys.argv[1]))
