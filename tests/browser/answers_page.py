"""The built module of codes and files, `web/src/answers.js`, on a blank page."""

import json
from pathlib import Path

import kit

_BUILT = Path(kit.__file__).parent / "hosts" / "static" / "answers.js"
_RUN = """async ([code, body, given]) => {
  const kit = await import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  const run = new (async () => {}).constructor("kit", "given", body);
  return await run(kit, JSON.parse(given));
}"""


def run(page, body, given=None):
    """Return what the body of a function returns, which has the module as `kit`, and `given`.

    What is given goes as JSON in plain ASCII, so that half characters arrive as they are.
    """
    return page.evaluate(_RUN, [_BUILT.read_text("utf-8"), body, json.dumps(given)])
