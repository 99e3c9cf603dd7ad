"""What the system says of a file of answers, and how it is written to."""

import os
from contextlib import suppress


def written(file, text):
    """Append bytes in one write and wait until the disk has them."""
    file.write(text)
    file.flush()
    os.fsync(file.fileno())
    return os.fstat(file.fileno())


def mark(found):
    """Return what tells whether a file is as it was left."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def is_at(path, place):
    """Tell whether the file that was opened is still the one at its path."""
    with suppress(OSError):
        now = path.stat()
        return (now.st_dev, now.st_ino) == place
    return False


def disk(folder):
    """Return the number of the disk that a folder is on, or would be on."""
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    return folder.stat().st_dev
