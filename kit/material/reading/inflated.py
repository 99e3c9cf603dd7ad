"""A workbook made small before it is read: without blank cells, and none that is a bomb.

A sheet that was formatted to its end has millions of cells with nothing in them, which are dropped
here in a second; openpyxl would take a minute over them. What is still too large is refused.
"""

import io
import re
import zipfile

from kit.material.reading.zips import ratio_fault

# What is beyond these is no table that a class could judge, and takes minutes and gigabytes.
_LARGEST = 150_000_000  # bytes unpacked, all that is read of a workbook together
_MOST = {"cells": 1_500_000, "texts": 1_500_000, "other parts": 1_000_000}
_PIECE = 1_000_000  # bytes
_READ = re.compile(r"(.*\.xml|.*\.rels)", re.IGNORECASE)  # no pictures, no programs

_BLANK_CELL = re.compile(rb"<c(?:\s[^<>]*)?/>|<c(?:\s[^<>]*[^/<>])?></c>")
_BLANK_ROW = re.compile(rb"<row(?:\s[^<>]*)?/>|<row(?:\s[^<>]*[^/<>])?>\s*</row>")
# A formula that is nothing but a text, such as ="123", which programs save without its value.
_TEXT_FORMULA = re.compile(
    rb'<c((?:\s+(?:r|s)="[^"<>]*")*)(?:\s+t="\w+")?((?:\s+(?:r|s)="[^"<>]*")*)>'
    rb'<f>(?:"|&quot;)([^<"]*?)(?:"|&quot;)</f>(?:<v\s*/>|<v></v>)?</c>'
)


def deflated(data, name):
    """Return the bytes of a workbook without what is blank in it.

    Raises
    ------
    ValueError
        Unpacked it would not fit into memory, or it takes minutes to read.
    """
    held = zipfile.ZipFile(io.BytesIO(data))
    entries = [entry for entry in held.infolist() if _READ.fullmatch(entry.filename)]
    if fault := next(filter(None, map(ratio_fault, entries)), ""):
        raise ValueError(f"{name} is not a workbook as people make them. {fault}")
    size = sum(entry.file_size for entry in entries)
    if size > _LARGEST:
        raise ValueError(
            f"{name} would have {size / 1e6:,.0f} MB unpacked, and at most {_LARGEST / 1e6:,.0f} "
            "MB are read. Save the sheet with the posts, or a part of it, as “CSV UTF-8”."
        )
    numbers = dict.fromkeys(_MOST, 0)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as smaller:
        for entry in entries:
            part, kind, number = _part(held.read(entry))
            numbers[kind] += number
            if numbers[kind] > _MOST[kind]:
                raise ValueError(
                    f"{name} has more than {_MOST[kind]:,} {kind}, too many to read. Save the "
                    "sheet with the posts, or a part of it, as “CSV UTF-8”."
                )
            smaller.writestr(entry.filename, part)
    return packed.getvalue()


def _part(part):
    """Return one part of a workbook without what is blank, what it holds, and how many of these."""
    if b"<sheetData" in part or b":sheetData" in part:
        part = b"".join(_BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", rows)) for rows in _pieces(part))
        part = _TEXT_FORMULA.sub(rb'<c\1\2 t="inlineStr"><is><t>\3</t></is></c>', part)
        # The name of a cell's tag may stand behind a prefix; nothing within a cell begins so.
        cells = sum(map(part.count, (b"<c ", b"<c>", b":c ", b":c>")))
        return part, "cells", cells
    if b"<sst" in part or b":sst" in part:
        return part, "texts", max(part.count(b"<si") + part.count(b":si"), part.count(b"<") // 6)
    return part, "other parts", part.count(b"<") // 2


def _pieces(part):
    """Yield a sheet piece by piece, for in one go what is found would take more than the sheet."""
    start = 0
    while start < len(part):
        end = part.rfind(b"<row", start + 1, start + _PIECE)
        end = end if end > 0 else len(part)
        yield part[start:end]
        start = end
