"""The house: few rooms, and imports that point one way."""

import ast
from pathlib import Path

import kit

HOME = Path(kit.__file__).parent
# What each room may lean on, beside itself.
LEANS_ON = {
    "text": set(),
    "material": {"text"},
    "judging": {"text", "material"},
    "scoring": {"text", "material"},
    "simulation": {"text", "material"},
    "plots": {"text"},
    "own": {"text", "material", "scoring", "plots"},
    "widgets": {"text", "material", "judging", "simulation"},
    "classroom": {"text", "material", "judging", "scoring", "simulation"},
    "lab": {"text", "material", "judging", "widgets"},
    "hosts": {
        "text",
        "material",
        "judging",
        "scoring",
        "simulation",
        "widgets",
        "classroom",
    },
}


def test_the_package_has_few_doors():
    doors = {path.name for path in HOME.iterdir()} - {"__pycache__", "_data", "_lessons"}
    assert len(doors) <= 16, sorted(doors)
    assert {path.parent.name for path in HOME.glob("*/__init__.py")} == set(LEANS_ON)


def test_imports_point_one_way():
    for room, may in LEANS_ON.items():
        for path in (HOME / room).rglob("*.py"):
            strange = leans_on(path) - {room} - may
            assert not strange, f"{path.relative_to(HOME)} imports kit.{strange.pop()}"


def leans_on(path):
    """Return the rooms whose modules a file imports, anywhere in it."""
    tree = ast.walk(ast.parse(path.read_text("utf-8")))
    names = [node.module for node in tree if isinstance(node, ast.ImportFrom) and node.module]
    return {name.split(".")[1] for name in names if name.startswith("kit.")}


def test_no_module_is_named_like_a_public_function():
    for path in HOME.rglob("*.py"):
        home = path.parent if path.name == "__init__.py" else path
        assert home.stem not in kit.__all__ or home == HOME / "plots", path
