"""The labels of Instagram's comments and profile, which are in the person's language."""

import re
from typing import Any, NamedTuple

from kit.material.archives.meta import Letters, an_object, when

# English, Dutch, German, Polish, Turkish, Arabic, Russian, Italian, Romanian, Spanish, Albanian
_COMMENT = {
    *("Comment", "Opmerking", "Kommentar", "Komentarz", "Yorum", "تعليق", "Комментарий"),
    *("Commento", "Comentariu", "Comentario", "Koment"),
}
_OWNER = {
    *("Media Owner", "Media-eigenaar", "Medieninhaber", "Właściciel mediów", "Medya sahibi"),
    *("مالك الوسائط", "Владелец медиафайла", "Proprietario del contenuto multimediale"),
    *("Proprietarul conținutului media", "Propietario del contenido multimedia"),
    *("Pronari i medias", "Propriétaire du média"),
}
_USERNAME = {
    *("Username", "Gebruikersnaam", "Nutzername", "Benutzername", "Nazwa użytkownika"),
    *("Kullanıcı adı", "اسم المستخدم", "Имя пользователя", "Nome utente", "Nume de utilizator"),
    *("Nombre de usuario", "Emri i përdoruesit"),
}
_NAME = {
    *("Name", "Naam", "Nazwa", "Ad", "الاسم", "Имя", "Nome", "Nume", "Nombre", "Emri"),
}
_HANDLE = re.compile(r"[\w.]{1,30}")


class Told(NamedTuple):
    """What the labels of a comment say; `by_order` where they are in no language known here."""

    text: str
    owner: str
    posted_at: str
    by_order: bool = False


class Labels:
    """Reads labelled values, with the letters of labels and values mended."""

    def __init__(self, letters: Letters) -> None:
        """Keep what mends values; labels, which come again in each entry, are not counted."""
        self._letters, self._of_labels = letters, Letters()

    def comment(self, held: Any) -> Told | None:
        """Return what a comment says; None where its words may be the name of somebody.

        The comment stands before the name of the other person, and only the time is a number.

        >>> labels = Labels(Letters())
        >>> labels.comment({"Comment": {"value": "Hi!"}, "Time": {"timestamp": 1709658000}})
        Told(text='Hi!', owner='', posted_at='2024-03-05T17:00:00Z', by_order=False)
        >>> labels.comment({"Kommentti": {"value": "Moi!"}, "Median omistaja": {"value": "a.b"}})
        Told(text='Moi!', owner='a.b', posted_at='', by_order=True)
        >>> labels.comment({"Median omistaja": {"value": "a.b"}})
        """
        said = self._values(held)
        times = [when(an_object(one).get("timestamp")) for one in an_object(held).values()]
        text, owner = _first(said, _COMMENT), _first(said, _OWNER)
        rest = [said[label] for label in said if label not in _COMMENT | _OWNER]
        by_order = bool(rest)
        if rest and not text and (len(rest) == 2 or owner or not _HANDLE.fullmatch(rest[0])):
            text = rest.pop(0)
        if rest and text and not owner and _HANDLE.fullmatch(rest[0]):
            owner = rest.pop(0)
        if rest:
            return None
        return Told(text, owner, next(filter(None, times), ""), by_order)

    def profile(self, held: Any) -> tuple[str, str]:
        """Return the username and the name in a profile, each "" where it is not found."""
        said = self._values(held)
        return _first(said, _USERNAME), _first(said, _NAME)

    def _values(self, held):
        values = {
            self._of_labels(label).strip(): self._letters(an_object(one).get("value")).strip()
            for label, one in an_object(held).items()
        }
        return {label: value for label, value in values.items() if value}


def _first(said, labels):
    return next((said[label] for label in said if label in labels), "")
