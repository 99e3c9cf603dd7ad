"""An editor and a type checker know the public face: every name, and what goes in and comes out."""

import ast
import inspect
import re
import sys
from importlib import import_module
from pathlib import Path

import public_face
import pytest

import kit

STUB = Path(kit.__file__).with_name("__init__.pyi")
IN_WORDS = Path(public_face.__file__).read_text("utf-8")


def test_an_editor_finds_every_public_name_and_no_other():
    said = ast.parse(STUB.read_text("utf-8")).body
    imports = [node for node in said if isinstance(node, ast.ImportFrom)]
    names = {alias.asname: node.module for node in imports for alias in node.names}
    plain = {node.target.id for node in said if isinstance(node, ast.AnnAssign)}
    assert names.keys() | plain == {*kit.__all__, "__all__"}
    for name, module in names.items():
        assert getattr(import_module(module), name) is getattr(kit, name)


def test_an_installed_kit_says_that_it_has_types():
    assert STUB.with_name("py.typed").is_file()


def test_the_type_checker_meets_every_public_name():
    used = {*re.findall(r"\bkit\.(\w+)", IN_WORDS)} | {*re.findall(r"plots\.(\w+)", IN_WORDS)}
    assert {*kit.__all__, *kit.plots.__all__} <= used


def test_whatever_is_public_says_what_it_takes_and_gives():
    met = [getattr(kit, name) for name in kit.__all__ if name not in ("__version__", "plots")]
    met += [getattr(kit.plots, name) for name in kit.plots.__all__]
    silent = []
    for thing in met:  # it grows: what these give is public too
        for function in functions(thing):
            if not is_annotated(function):
                silent.append(f"{function.__module__}.{function.__qualname__}")
            met += [kind for kind in given(function) if kind not in met]
        if inspect.isclass(thing):
            met += [kind for kind in named(thing, *fields(thing)) if kind not in met]
    assert not silent
    assert len(met) > len(kit.__all__) + 10


def functions(thing):
    """Return a function, or the public functions and properties of a class, inherited ones too."""
    if not inspect.isclass(thing):
        return [thing]
    ours = [kind for kind in thing.__mro__ if kind.__module__.partition(".")[0] == "kit"]
    members = [vars(kind)[name] for kind in ours for name in vars(kind) if is_public(name)]
    members = [getattr(m, "fget", None) or getattr(m, "func", None) or m for m in members]
    return [member for member in members if inspect.isfunction(member)]


def is_public(name):
    return not name.startswith("_") or name in ("__init__", "__getitem__", "__float__")


def is_annotated(function):
    shape = inspect.signature(function)
    told = [p.annotation for name, p in shape.parameters.items() if name != "self"]
    return shape.empty not in (*told, shape.return_annotation)


def given(function):
    """Return the kit's classes that a function says it gives."""
    return named(function, inspect.signature(function).return_annotation)


def fields(kind):
    return vars(kind).get("__annotations__", {}).values()


def named(thing, *annotations):
    """Return the kit's classes whose names stand in annotations of a function or a class."""
    known = vars(sys.modules[thing.__module__])
    words = {word for said in annotations for word in re.findall(r"\w+", str(said))}
    found = [known[word] for word in sorted(words) if inspect.isclass(known.get(word))]
    return [kind for kind in found if kind.__module__.partition(".")[0] == "kit"]


@pytest.mark.parametrize("person", ["a_learner", "an_instructor", "a_self_learner"])
def test_what_the_type_checker_reads_also_runs(person, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    getattr(public_face, person)(tmp_path)


def test_what_the_type_checker_reads_of_a_database_also_runs():
    pytest.importorskip("ibis")
    pytest.importorskip("duckdb")
    public_face.a_researcher(kit.to_long(kit.sample_class("direction-a", n=3)))
