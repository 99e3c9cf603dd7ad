"""Which cells of a lesson hang on what the learner has answered.

It is found in the code, and not by running it twice: a name that is made by a view, and all that is
made of such a name, stands for answers. A view itself is alive on a page; what a cell works out of
one is not.
"""

import ast

_VIEWS = {"Activity", "Check", "Classify", "Compare", "Feed", "Guess", "Predict", "Quiz", "Write"}
_READERS = {"answers", "guesses", "hand_in"}  # these read what is kept, with no view before them
_OF_A_MACHINE = {"preflight"}


class Hanging:
    """The cells of one lesson, one after the other."""

    def __init__(self) -> None:
        self._answers: set[str] = set()  # names that stand for answers, such as "mine"

    def hangs(self, code: str) -> bool:
        """Tell whether what a cell shows is worked out of answers; remember what it names."""
        tree = ast.parse(code)
        read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & self._answers
        for node in tree.body:
            if isinstance(node, ast.Assign) and (_called(node) & _VIEWS or self._in(node.value)):
                self._answers |= {name.id for name in node.targets if isinstance(name, ast.Name)}
        return bool((read or _called(tree) & _READERS) and not _called(tree) & _VIEWS)

    def _in(self, value):
        names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
        return bool(names & self._answers)


def speaks_of_machine(code: str) -> bool:
    """Tell whether a cell looks at the machine that it runs on.

    >>> speaks_of_machine("import kit\\n\\nkit.preflight()")
    True
    """
    return bool(_called(ast.parse(code)) & _OF_A_MACHINE)


def _called(tree):
    """Return the names of the kit's functions that are called anywhere in it."""
    return {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "kit"
    }
