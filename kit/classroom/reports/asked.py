"""What is asked of a report: with the key or without it, and beside which other class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.classroom.reports.parts import key_of

if TYPE_CHECKING:
    from kit.classroom.reports.other_class import OtherClass


@dataclass(frozen=True)
class Asked:
    """With `no_key` nothing of a key reaches the page; `other` is a class to compare with."""

    no_key: bool = False
    other: OtherClass | None = None

    def key(self, sheet):
        """Return the key to an activity, or None where there is none or it is to be left out."""
        return None if self.no_key else key_of(sheet)
