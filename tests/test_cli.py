import contextlib
import html
import http.server
import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request

import pytest
from programs import end, running

import kit
from kit import cli
from kit.lab.start import check_port
from kit.material.data import folder as data_folder
from kit.material.lesson_files import find, folder


def test_without_jupyterlab_one_sentence_says_what_to_do(monkeypatch, capsys):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert cli.main(["lab"]) == 1
    assert 'pip install -e ".[lab]"' in capsys.readouterr().err


def test_an_unknown_lesson_is_answered_with_those_there_are(capsys):
    assert cli.main(["lab", "--lesson", "77"]) == 2
    assert "no lesson '77'. The lessons are: " in capsys.readouterr().err


def test_a_port_in_use_is_said_before_anything_starts(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert cli.main(["lab", "--port", str(port)]) == 2
    assert f"Port {port} is in use" in capsys.readouterr().err


def test_lessons_are_found_by_number_and_the_first_is_the_default(tmp_path):
    for name in ("01-a.ipynb", "00-b.ipynb", "12-c.ipynb", "notes.ipynb"):
        (tmp_path / name).touch()
    assert find(tmp_path).name == "00-b.ipynb"
    assert find(tmp_path, "1").name == "01-a.ipynb"
    assert find(tmp_path, "12").name == "12-c.ipynb"


def test_a_copy_of_the_lessons_never_replaces_what_is_there(tmp_path):
    folder(tmp_path)
    lesson = find(tmp_path)
    lesson.write_text("my own work")
    folder(tmp_path)
    assert lesson.read_text() == "my own work"


def test_the_command_is_installed_and_knows_its_version():
    done = subprocess.run(
        [sys.executable, "-m", "kit", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == kit.__version__


def test_importing_the_kit_loads_nothing_heavy():
    code = "import sys, kit; print(sorted({'numpy', 'pandas', 'anywidget', 'seaborn', 'jinja2'} & {*sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_pooling_does_not_wait_for_what_lays_out_pages():
    code = (
        "import sys, kit; kit.pool('x'); kit.report, kit.gradebook; print('jinja2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("name", sorted(set(kit.__all__) - {"__version__"}))
def test_every_public_name_is_there_and_says_what_it_is(name):
    assert getattr(kit, name).__doc__


def test_a_first_widget_does_not_wait_for_the_plotting_library():
    code = (
        "import sys, tempfile, kit; p = kit.load('posts', set='practice');"
        "kit.Classify(p, 'direction', answers=tempfile.mkdtemp());"
        "print(sorted({'seaborn', 'matplotlib', 'scipy'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_port_is_free_again_as_soon_as_its_server_has_stopped():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        visitor = socket.create_connection(("127.0.0.1", port))
        server.accept()[0].close()  # who hangs up first has the port in waiting for a minute
        visitor.close()
    check_port(port)


@contextlib.contextmanager
def lab(*options, **environment):
    """Run `kit lab`; give the process and the address that it prints."""
    command = [sys.executable, "-m", "kit", "lab", *map(str, options)]
    environment = os.environ | environment
    with running(command, stdout=subprocess.PIPE, env=environment) as process:
        found = (re.search(r"http://\S+", line) for line in process.stdout)
        yield process, next(filter(None, found))[0]


@pytest.mark.slow
def test_where_another_server_has_the_port_ours_takes_the_next(tmp_path):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_error(403)

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as stranger:
        threading.Thread(target=stranger.serve_forever, daemon=True).start()
        taken = str(stranger.server_port)
        with lab("--no-browser", "--folder", tmp_path, JUPYTER_PORT=taken) as (_, address):
            assert f":{taken}/" not in address
            assert urllib.request.urlopen(address, timeout=20).status == 200
        stranger.shutdown()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals, and permissions of files")
@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_browser_is_led_there_by_a_page_that_only_its_owner_can_read(tmp_path, ending):
    browser, seen, room = (tmp_path / name for name in ("browser.py", "seen", "room"))
    browser.write_text(
        "import json, pathlib, sys, urllib.parse\n"
        "page = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(sys.argv[1]).path))\n"
        "found = [sys.argv, oct(page.stat().st_mode), page.read_text()]\n"
        f"new = pathlib.Path({str(tmp_path / 'new')!r})\n"
        "new.write_text(json.dumps(found))\n"
        f"new.rename({str(seen)!r})\n"
    )
    with lab("--folder", room, BROWSER=f"{sys.executable} {browser} %s") as (process, address):
        for _ in range(100):
            if seen.exists():
                break
            time.sleep(0.1)
        end(process, getattr(signal, ending))
        assert process.returncode == 0
    arguments, mode, page = json.loads(seen.read_text())
    token = address.partition("token=")[2]
    assert len(token) > 20
    assert token not in str(arguments)
    assert mode == "0o100600"
    assert address in html.unescape(page)
    assert not list(room.glob(".open-*"))


def test_a_handout_is_written_once_and_says_where(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["handout", "direction-a"]) == 0
    assert "Written: handout-direction-a.html" in capsys.readouterr().out
    assert cli.main(["handout", "direction-a"]) == 2
    assert "nothing of yours is overwritten" in capsys.readouterr().err


def test_check_knows_a_quiz_and_a_prediction_from_a_codebook(capsys):
    data = data_folder()
    assert cli.main(["check", str(data / "quizzes" / "01.toml")]) == 0
    assert cli.main(["check", str(data / "predictions" / "us-65-plus.toml")]) == 0
    assert cli.main(["check", str(data / "codebooks" / "fit.toml")]) == 0
    said = capsys.readouterr().out
    assert "complete quiz" in said
    assert "complete prediction" in said
    assert "complete codebook" in said


@pytest.mark.parametrize("port", ["0", "-1", "99999"])
def test_a_port_that_cannot_be_is_refused(port, capsys):
    assert cli.main(["lab", "--port", port]) == 2
    assert f"from 1 to 65535, but {port} was given. Leave --port out" in capsys.readouterr().err


def test_lessons_that_cannot_be_copied_to_a_place_are_told_in_two_sentences(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    assert cli.main(["lab", "--folder", str(tmp_path / "file")]) == 2
    assert "cannot be copied to" in (said := capsys.readouterr().err)
    assert "Name another folder" in said


def test_a_toml_file_that_cannot_be_read_is_not_taken_for_a_codebook(tmp_path, capsys):
    (tmp_path / "bad.TOML").write_text("title = “Mine”")
    assert cli.main(["check", str(tmp_path / "bad.TOML")]) == 1
    said = capsys.readouterr().out
    assert "bad.TOML cannot be read as a TOML file" in said
    assert "codebook" not in said
