"""A real Chromium, and widgets mounted in it on a blank page or in JupyterLab.

On the blank page the widget is the real Python object, and so is what it writes to disk; only
the wire between them is played by `model.js`.
"""

import contextlib
import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from jupyter_page import server
from wire import Browser, overheard, spelled

HERE = Path(__file__).parent
_SOURCES = HERE.parents[1] / "web"
# Catalogues and their library come with the bundle only; to a source as it stands a sentence is its
# name.
_UNBUNDLED = {"/src/words.js": "export const learn = () => {}; export const say = (name) => name;"}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# The first is Chromium without windows, made for this: a page of it costs a third.
_NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)


def find():
    """Return the path of a Chromium or Chrome on this machine, or None."""
    if told := os.environ.get("KIT_CHROMIUM"):
        return told
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium():
    """Start one Chromium for all browser tests; skip where there is none, but never in CI."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        except Error as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(
                f"No Chromium was found for the browser tests ({str(error).splitlines()[0]})."
            )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def one_firefox(tmp_path_factory):
    """Start one Firefox for all tests that want one; skip where it or its driver is missing."""
    pytest.importorskip("marionette_driver", reason="Firefox's driver is not installed.")
    from firefox import Firefox, find

    if not (program := find()):
        pytest.skip("No Firefox was found for the tests in it.")
    firefox = Firefox(program, tmp_path_factory.mktemp("firefox"))
    yield firefox
    firefox.quit()


@pytest.fixture
def firefox(one_firefox, request):
    """Give a Firefox that remembers nothing, and fail the test on any error in a page's scripts."""
    one_firefox.make_new()
    yield one_firefox
    if one_firefox.process.poll() is not None:
        one_firefox.start()
    if folder := os.environ.get("KIT_SCREENSHOTS"):
        one_firefox.picture(Path(folder) / f"{request.node.name[:80]}.png")
    errors = one_firefox.errors()
    one_firefox.open("about:blank")
    assert errors == []


@pytest.fixture
def page(chromium, request):
    """Open a page of its own that fails the test on any error in its scripts."""
    context = chromium.new_context()
    context.set_default_timeout(15_000)
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    if folder := os.environ.get("KIT_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{request.node.name[:80]}.png")
    context.close()
    assert errors == []


@pytest.fixture(scope="session")
def jupyter(tmp_path_factory):
    """Start one `kit lab` for all tests that need no server of their own: see `Server`."""
    folder, home = (tmp_path_factory.mktemp(name) for name in ("lessons", "home"))
    command = ["-m", "kit", "lab", "--no-browser", "--folder", str(folder)]
    with server(command, folder, home) as found:
        yield found


@pytest.fixture
def room(jupyter):
    """Give a folder on the server for one test; asked for before `page`, it outlives the page."""
    with jupyter.room() as place:
        yield place


@pytest.fixture
def mount(page):
    """Return a function that shows a widget on a blank page, wired to its Python object."""
    return mounting(page)


@pytest.fixture
def hostile_page(page):
    """Return `mount` for a page on which no foreign text may ever run, and check that none did.

    The page's policy allows the widgets' own modules and nothing else: no other script or style,
    no request, no markup made from text. At the end of the test there must be no report of a
    violation, no call of ``__tripped()`` (see `payloads.py`), no request, no dialog, and inside
    the widgets no element that they never make. `hostile_page.trips` lists what was noticed.
    """
    policy = (
        "default-src 'none'; script-src blob:; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'"
    )
    trips = []
    page.expose_function("__tripped", lambda *_: trips.append("something ran"))
    page.expose_function("__violated", lambda what: trips.append(f"stopped: {what}"))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', "
        "(e) => __violated(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`))"
    )
    page.on("dialog", lambda dialog: (trips.append("dialog"), dialog.dismiss()))
    show = mounting(page, {"Content-Security-Policy": policy})
    # The page itself may be loaded again, and a widget's module comes from memory.
    own = ("http://kit.localhost/", "blob:http://kit.localhost/")
    page.on(
        "request",
        lambda request: (
            request.url == own[0] or request.url.startswith(own[1]) or trips.append(request.url)
        ),
    )
    show.trips = trips
    yield show
    page.wait_for_timeout(200)  # for what would run late
    foreign = "script, style, link, meta, base, iframe, object, embed, img, svg, form, template"
    trips += (
        page.locator(".kit").locator(foreign).evaluate_all("(all) => all.map((n) => n.outerHTML)")
    )
    assert trips == []


@pytest.fixture
def sources(page):
    """Return a blank page on which `import("/src/….js")` gives a module of the front end."""
    _blank(page)
    return page


def _blank(page, headers=None):
    """Go to a blank page of a site that has nothing but the front end's sources."""

    def answer(route):
        path = urlsplit(route.request.url).path
        if path in _UNBUNDLED or path.endswith(".ftl"):
            body = _UNBUNDLED.get(path, "export default '';")
            route.fulfill(content_type="text/javascript", body=body)
        elif path.startswith("/src/"):
            route.fulfill(content_type="text/javascript", path=_SOURCES / path[1:])
        else:
            route.fulfill(content_type="text/html", body="<!doctype html>", headers=headers)

    page.route("**/*", answer)
    page.goto("http://kit.localhost/")


def mounting(page, headers=None):
    """Return a function that shows widgets on this page, each wired to its Python object.

    Two pages may each have a widget of their own on the same answers, as in two tabs.
    """
    _blank(page, headers)
    widgets = []

    def to_python(number, changes):
        with contextlib.ExitStack() as listening:
            heard = [listening.enter_context(overheard(widget)) for widget in widgets]
            widgets[number].set_state(changes)
        return [spelled(said) for said in heard]

    page.expose_function("toPython", to_python)

    def show(widget, *, theme="light", busy=False, **instead):
        """Show a widget; a page may be given something else `instead` of what stands."""
        page.evaluate((HERE / "model.js").read_text("utf-8"))
        widgets.append(widget)
        state = Browser(widget).state | instead
        esm, css = state.pop("esm"), state.pop("css")
        page.evaluate(
            "({ number, esm, css, state, theme, busy }) => mount(number, esm, css, state, theme, busy)",
            {
                "number": len(widgets) - 1,
                "esm": esm,
                "css": css,
                "state": spelled(state),
                "theme": theme,
                "busy": busy,
            },
        )
        return page.locator(".kit").nth(len(widgets) - 1)

    def tell(number=0, **said):
        """Let a page hear of changes, as if Python had just made them."""
        page.evaluate("([n, said]) => models.at(n).receive(said)", [number, spelled(said)])

    show.tell = tell
    show.forget = widgets.clear  # after a reload, when none of them is there any more
    return show
