"""In a notebook, an error that the kit itself raises is shown as its two sentences.

Whoever learns reads what is wrong with their value; ``%tb`` shows the way there. All other errors
are shown as ever.
"""

import sys


def use_where_people_learn():
    """Show the kit's own errors in brief if this is a notebook's kernel."""
    if "ipykernel" in sys.modules:
        from IPython import get_ipython

        if shell := get_ipython():
            use(shell)


def use(shell):
    """Show the kit's own errors in brief in this IPython shell, unless it has a way of its own."""
    if not shell.custom_exceptions:
        shell.set_custom_exc((Exception,), _show)


def _show(shell, kind, error, trace, tb_offset=None):
    last = trace
    while last.tb_next:
        last = last.tb_next
    ours = last.tb_frame.f_globals.get("__name__", "").partition(".")[0] == __package__
    shell.showtraceback((kind, error, trace), tb_offset=tb_offset, exception_only=ours)
