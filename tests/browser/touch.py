"""A phone's narrow column, and a finger on it: real touches, which the browser makes scroll."""

import itertools


def column(page, width):
    """Make the page a phone's whose column has this width: JupyterLab's bars take the rest."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.add_style_tag(content=f"body {{ margin: 0; width: {width}px; padding-bottom: 1500px }}")


def swipe(page, *spots):
    """Lay a finger on the first spot, move it through the others, and lift it; one spot is a tap."""
    wire = page.context.new_cdp_session(page)
    wire.send("Emulation.setTouchEmulationEnabled", {"enabled": True})

    def send(kind, *points):
        touches = [{"x": x, "y": y} for x, y in points]
        wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    send("touchStart", spots[0])
    for (x, y), (to_x, to_y) in itertools.pairwise(spots):
        for step in range(1, 9):
            send("touchMove", (x + (to_x - x) * step / 8, y + (to_y - y) * step / 8))
    send("touchEnd")


def too_small(widget):
    """Return what can be pressed in a widget and is less than 40 px high."""
    return widget.evaluate(
        """root => [...root.querySelectorAll("button, summary, input:not(.kit-plot input), textarea")]
        .filter(node => node.checkVisibility({ visibilityProperty: true }))
        .filter(node => node.getBoundingClientRect().height < 40)
        .map(node => node.outerHTML.slice(0, 100))"""
    )


def runs_over(widget):
    """Return what stands out of a widget to the side, or is cut off there."""
    return widget.evaluate(
        """root => {
        const { left, right } = root.getBoundingClientRect();
        return [...root.querySelectorAll("*:not(.kit-unseen)")]
          .filter(node => node.checkVisibility({ visibilityProperty: true }))
          .filter(node => {
            const box = node.getBoundingClientRect();
            return box.width && (box.left < left - 1 || box.right > right + 1);
          })
          .map(node => node.outerHTML.slice(0, 100));
        }"""
    )
