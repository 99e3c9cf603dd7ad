"""What was handed in, read against what it may belong to; rooms bring the material of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kit.classroom.answer_copies import joined
from kit.classroom.inbox import HandedIn, hand_ins
from kit.classroom.own_material import of_room
from kit.classroom.pieces import in_place
from kit.classroom.uploads import TEXT_LARGEST, Uploads
from kit.text.progress import Progress
from kit.text.say import many

if TYPE_CHECKING:
    from kit.classroom.catalogue import Catalogue


def collected(
    source: object, catalogue: Catalogue, own: Iterable[str] = ()
) -> tuple[list[HandedIn], Catalogue, Uploads]:
    """Return what was handed in, the catalogue with what rooms brought, and what was refused.

    What rooms were made of is known only once all has been opened, and other things may belong to
    it too, such as the code of somebody whose phone had no network: then all is read once more.
    `own` are files that are something else to the same command, such as posts, or what it writes:
    in a folder that is pooled they are passed over.
    """
    source = [*source] if isinstance(source, Iterator) else source
    found, uploads = _read(source, catalogue, own)
    if brought := uploads.rooms.material():
        made = [of_room(in_place(one, place), files) for one, place, files in brought]
        catalogue = catalogue.with_rooms([room for room, _ in made])
        found, uploads = _read(source, catalogue, own, uploads.rooms.contents())
        for (one, place, _), (_, faults) in zip(brought, made, strict=True):
            for file, reason in faults:
                uploads.refuse(one, in_place(place, file), reason)
    catalogue.check()
    return found, catalogue, uploads


def _read(source, catalogue, own, of_rooms=()):
    uploads, found = Uploads(own, of_rooms), []
    for piece in joined(_with_progress(_pieces(source, uploads)), uploads.passed):
        found += hand_ins(piece, catalogue, uploads)
    return found, uploads


def _pieces(source, uploads):
    """Yield all pieces of a source; those of rooms last, for copies of a room are one."""
    yield from uploads.pieces(source)
    yield from uploads.rooms.pieces(uploads, TEXT_LARGEST)


def _with_progress(pieces):
    """Say from the second second on how many have been read."""
    progress = Progress()
    for number, piece in enumerate(pieces, 1):
        yield piece
        progress.say(f"Pooling: {many(number, 'piece')} read …")
    progress.done()
