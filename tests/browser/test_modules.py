"""What travels to a page is the source without what only people read, and does the same."""

import pytest

from kit.widgets import bundle

pytestmark = pytest.mark.browser

SHARED = """\
/** Never called: it goes, and with it what only it called. */
export function idle() {
  return helper();
}
function helper() {
  return { a: "}" };
}

/**
 * Called: it stays.
 */
export function used(x, { y = 2 } = {}) {
  // a line of comment
  return `${x} : ${y ? `in  { ${y} }` : ""}`; // not a line of its own
}
"""
WIDGET = """\
// A comment, with a ` and a " in it.
import { used } from "./shared.js";
import { used as _ } from "./more.js";

const quoted = ["a ,  b", "c // d", 'e ,  f', "\\"  ;  \\"", "/*  g  */"];
const pattern = /[ ,] "/;
function count(list) {
  let n = 0;
  for (const [i, x] of list.entries()) {
    if (x.length > 3 && i < 9) n += +1;
    else n = n - -1;
  }
  return n
}

export default () => [quoted, String(pattern), used(1), used(2, { y: 0 }), count(quoted), 6 / 2 / 3];
"""
MORE = """\
import { used as again } from "./shared.js";
"""


def test_a_slim_module_computes_what_its_source_does(page, tmp_path, monkeypatch):
    for name, text in {"widget": WIDGET, "shared": SHARED, "more": MORE}.items():
        (tmp_path / f"{name}.js").write_text(text.replace(" as _", "").replace(" as again", ""))
    monkeypatch.setattr(bundle, "_HERE", tmp_path)
    slim = bundle.module("widget")
    assert "idle" not in slim
    assert "helper" not in slim
    assert slim.count("function used") == 1
    assert len(slim) < 0.8 * len(WIDGET + SHARED)
    whole = WIDGET.split('more.js";\n')[1]
    whole = SHARED.replace("export ", "") + whole
    run = """(text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })))
        .then((module) => JSON.stringify(module.default()))"""
    assert page.evaluate(run, slim) == page.evaluate(run, whole)
