"""In a notebook, what would puzzle or mislead whoever learns is shown in another way.

An error that the kit itself raises is shown as its two sentences: one reads what is wrong with
one's value, and ``%tb`` shows the way there. All other errors are shown as ever; below one on the
name of a file without quotation marks it is said that they are missing.

A table shows a $ as a $. What stands in its cells was written by somebody; as a formula it could
draw a link, or words far beyond its cell.
"""

import re
import sys
from linecache import getline

from kit.text.markup import page

_KERNELS = {"ipykernel", "pyodide_kernel"}  # the latter in a browser


def use_where_people_learn():
    """Show errors and tables in our way if this is a notebook's kernel."""
    if not _KERNELS.isdisjoint(sys.modules):
        from IPython import get_ipython

        if shell := get_ipython():
            use(shell)


def use(shell):
    """Show errors and tables in our way in this IPython shell, unless it has one for errors."""
    if not shell.custom_exceptions:
        shell.set_custom_exc((Exception,), _show)
    tables = shell.display_formatter.formatters["text/html"]
    for module in ("pandas", "pandas.core.frame"):  # where it lives, by the version of pandas
        tables.for_type_by_name(module, "DataFrame", _table)


_FILE = re.compile(r"\.(?:zip|csv|xlsx|jsonl?|js|txt|toml)\b")


def _table(table):
    html = table._repr_html_()
    return html and page(html)


def _show(shell, kind, error, trace, tb_offset=None):
    last = trace
    while last.tb_next:
        last = last.tb_next
    ours = last.tb_frame.f_globals.get("__name__", "").partition(".")[0] == "kit"
    shell.showtraceback((kind, error, trace), tb_offset=tb_offset, exception_only=ours)
    line = getline(last.tb_frame.f_code.co_filename, last.tb_lineno)
    if isinstance(error, NameError) and _FILE.search(line):
        print('The name of a file stands in quotation marks, such as "my-file.zip".')
