"""Write lessons as pages that can be read, and put anywhere, without Jupyter.

    python scripts/export_lessons.py PAGES            all lessons, into the folder PAGES
    python scripts/export_lessons.py PAGES 01 04      these

The converter's own style leaves links without a line beneath and prompts too pale to read; here
links are underlined, and the prompts are left out. Links between lessons lead to the pages.
Code that is folded in the notebook is left out.
"""

import re
import sys
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter

LESSONS = Path(__file__).parent.parent / "lessons"
_STYLE = """<style>
.jp-RenderedHTMLCommon a { text-decoration: underline !important; }
summary { padding: 4px 0; }
.highlight .mi, .highlight .mf { color: #05603a !important; }
.highlight .c1 { color: #2f5f5f !important; }
</style>"""


def page(path):
    """Return one lesson as a page of HTML."""
    exporter = HTMLExporter(exclude_input_prompt=True, exclude_output_prompt=True)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("jupyter", {}).get("source_hidden"):
            cell.metadata.transient = {"remove_source": True}
    html, _ = exporter.from_notebook_node(notebook)
    html = re.sub(r'href="(\d\d-[\w-]+)\.ipynb"', r'href="\1.html"', html)
    return html.replace("</head>", f"{_STYLE}</head>", 1)


def main(options):
    """Write the pages; return the exit code."""
    if not options:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(options[0])
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(LESSONS.glob("[0-9][0-9]-*.ipynb")):
        if not options[1:] or path.name[:2] in options[1:]:
            (folder / f"{path.stem}.html").write_text(page(path), "utf-8")
            print(folder / f"{path.stem}.html")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
