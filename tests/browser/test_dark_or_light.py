"""A widget is dark where its page is, whatever the system prefers."""

import pytest

import kit

pytestmark = pytest.mark.browser

# How a page says what it is, and whether it is dark then. Each is on a system that prefers the
# opposite, but for the one that leaves it to the system.
PAGES = {
    "light, as marimo says it": ("body.style.colorScheme = 'light'", False),
    "dark, as marimo says it": ("body.style.colorScheme = 'dark'", True),
    "as the system": ("documentElement.style.colorScheme = 'light dark'", True),
    "says nothing, so it is white": ("body.style.colorScheme = ''", False),
    "JupyterLab, light": ("body.dataset.jpThemeLight = 'true'", False),
    "JupyterLab, dark": ("body.dataset.jpThemeLight = 'false'", True),
    "Colab, dark": ("documentElement.setAttribute('theme', 'dark')", True),
    "VS Code, dark": ("body.dataset.vscodeThemeKind = 'vscode-dark'", True),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_widget_is_dark_where_its_page_is(mount, page, tmp_path, name):
    say, dark = PAGES[name]
    page.emulate_media(color_scheme="dark" if name == "as the system" or not dark else "light")
    view = mount(kit.Classify(kit.load("posts", set="practice"), "direction", answers=tmp_path))
    page.evaluate(
        "document.body.removeAttribute('style'), delete document.body.dataset.jpThemeLight"
    )
    page.evaluate(f"document.{say}")
    paper, ink = view.evaluate(
        "(e) => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
    )
    assert (brightness(paper) < brightness(ink)) is dark


def brightness(colour):
    return sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(",")))
