"""A lesson when nobody has answered anything yet: executed once, in a kernel of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nbformat import NotebookNode

_BEGIN = "from kit.hosts.site.in_kernel import begin\n\nbegin()"
_PATIENCE = 300  # seconds for one cell, on a machine that has much else to do


def executed(path: Path) -> NotebookNode:
    """Return a lesson with the outputs of today; the notebook itself stays as it is."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(0, nbformat.v4.new_code_cell(_BEGIN))
    where = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(
        notebook,
        timeout=_PATIENCE,
        resources=where,
        kernel_name="python3",
        extra_arguments=["--log-level=ERROR"],
    )
    with tempfile.TemporaryDirectory() as answers:
        try:
            client.execute(env=os.environ | {"KIT_ANSWERS": answers})
        except CellExecutionError as error:
            raise ValueError(
                f"{path.name} cannot be executed, so no page can be made of it: "
                f"{error.ename}: {error.evalue}. Open it with  kit lab , and run it from its top."
            ) from None
    del notebook.cells[0]
    return notebook
