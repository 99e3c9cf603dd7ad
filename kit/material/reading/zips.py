"""What a zip says about itself, looked at before anything in it is opened."""

RATIO_LARGEST = 100  # unpacked : packed; texts reach some 20, a zip bomb 1,000 and more
_RATIO_FROM = 1_000_000  # bytes, unpacked; below that a high ratio does no harm


def ratio_fault(entry):
    """Return why a `zipfile.ZipInfo` is taken for a zip bomb, in two sentences, or ""."""
    if entry.file_size > max(_RATIO_FROM, RATIO_LARGEST * entry.compress_size):
        return (
            f"It would grow to {entry.file_size / max(1, entry.compress_size):,.0f} times its "
            "size, as a zip bomb does. It was not opened."
        )
    return ""
