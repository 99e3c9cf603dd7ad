"""What axe-core finds on a page, in few words."""

import pytest
from axe_playwright_python.sync_playwright import Axe

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

# Wide; as narrow as a phone; and as at 200 % zoom, where every pixel of the page takes two.
_VIEWS = {"1000 px": (1000, 1), "360 px": (360, 1), "200 %": (500, 2)}
# Colours hang on the theme and layout on the width: these see both.
each_look = pytest.mark.parametrize(
    ("theme", "view"), [("light", "1000 px"), ("dark", "360 px"), ("light", "200 %")]
)


def see(page, theme, view):
    """Give a page the theme, the width and the zoom of a look."""
    width, zoom = _VIEWS[view]
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900 // zoom})
    page.context.new_cdp_session(page).send(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900 // zoom, "deviceScaleFactor": zoom, "mobile": False},
    )


def faults(page, **how):
    """Return the rules that the page breaks, each with the beginnings of where."""
    found = Axe().run(page, **how).response["violations"]
    return [(f["id"], [node["html"][:120] for node in f["nodes"]]) for f in found]
