"""JupyterLite: all lessons and a Python to run them in a browser, as one folder of files."""

from kit.hosts.lite.build import Built, build

__all__ = ["Built", "build"]
