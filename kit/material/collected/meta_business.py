"""The CSV of a page's or an account's content, as Meta Business Suite exports it.

Its columns are named in the person's language, and their number changes; those of English,
Portuguese, Spanish, French, Italian and Swedish are known.
"""

import re

import pandas as pd

from kit.material.columns import plain

CALLED = "a table of Meta Business Suite"
_CALLED_THERE = {
    "post_id": "Post ID|Identificação do post|Identificação da publicação|"
    "Identificador de la publicación|Identifiant de la publication|Publicerings-id",
    "title": "Title|Título|Titolo|Titre|Titel",
    "description": "Description|Descrição|Descripción|Descrizione|Beskrivning",
    "posted_at": "Publish time|Horário de publicação|Hora de publicación|Heure de publication|"
    "Orario di pubblicazione|Publiceringstid",
    "type": "Post type|Tipo de post|Tipo de publicação|Tipo de publicación|Type de publication|"
    "Tipo di post|Inläggstyp",
    "link": "Permalink|Link permanente|Enlace permanente|Permalien|Permalänk",
    "date": "Date|Data|Datum",
    "page_id": "Page ID|Identificação da página|ID de la Page|Sid-id",
    "page": "Page name|Nome da página|Nombre de la página|Nom de la page|Sidnamn",
    "user_id": "Account ID|Identificação da conta|Konto-id",
    "user": "Account username|Nome de usuário da conta|Nome utente dell'account|"
    "Kontots användarnamn",
    "called": "Account name|Nome da conta|Kontonamn",
    "reactions": "Reactions|Reações|Reacciones|Réactions|Reazioni|Reaktioner",
    "likes": "Likes|Curtidas|Me gusta|Mi piace|Gilla-markeringar",
    "comments": "Comments|Comentários|Comentarios|Commentaires|Commenti|Kommentarer",
    "shares": "Shares|Compartilhamentos|Veces que se ha compartido|Veces que se compartió|"
    "Partages|Condivisioni|Delningar",
}
_PARTS = {plain(name): part for part, names in _CALLED_THERE.items() for name in names.split("|")}
_NOT_OURS = ("follows", "languages")  # new followers, and for whom; not followers and language
_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
_TIMES = ("%m/%d/%Y %H:%M", "%d/%m/%Y %H:%M")  # the first is Meta's, in every language


def _parts(columns):
    """Return {part: the first column that is it}."""
    found = {}
    for column in columns:
        if part := _PARTS.get(plain(column)):
            found.setdefault(part, column)
    return found


def knows(columns):
    """Tell whether these are the columns of such an export.

    >>> knows(["Post ID", "Description", "Publish time", "Permalink", "Post type", "Likes"])
    True
    >>> knows(["Title", "Date", "Comments"])
    False
    """
    parts = {*_parts(columns)}
    told = parts & {"post_id", "type", "link", "page_id", "user_id", "user"}
    return "posted_at" in parts and bool(parts & {"title", "description"}) and len(told) > 1


def as_posts(table):
    """Return a table under the kit's columns."""
    parts = _parts(table.columns)
    cells = {part: table[column] for part, column in parts.items()}
    _refuse_days(cells)
    likes = "likes" if "likes" in cells else "reactions"
    account = next((part for part in ("page", "user", "called") if part in cells), "")
    times, by_day = _times(cells["posted_at"])
    made = {
        "post_id": cells.get("post_id"),
        "platform": _platforms(cells),
        "account": cells.get(account),
        "posted_at": times,
        "text": [_text(*words) for words in _rows(cells, "title", "description", "type")],
        "likes": cells.get(likes),
        "comments": cells.get("comments"),
        "shares": cells.get("shares"),
    }
    made = {name: given for name, given in made.items() if given is not None}
    taken = {"post_id", account, "posted_at", "title", "description", likes, "comments", "shares"}
    rest = table.drop(columns=[parts[part] for part in taken & {*parts}])
    theirs = [name for name in rest if name in made or plain(name) in _NOT_OURS]
    rest = rest.rename(columns={name: f"{name} (of Meta)" for name in theirs})
    posts = pd.concat([pd.DataFrame(made, index=table.index, dtype=object), rest], axis=1)
    naming = [parts.get(part) for part in ("page_id", "user_id", "page", "user", "called", "link")]
    posts.attrs["names"] = [column for column in naming if column in posts]
    posts.attrs["said"] = _said(by_day, likes, parts)
    return posts


def _refuse_days(cells):
    """Refuse an export with a row for each post and day, whose counts are those of one day."""
    if "date" in cells and any(map(_DAY.match, cells["date"])):
        raise ValueError(
            f"In the column {cells['date'].name!r} are days, so the counts of a row are those of a "
            "single day, and a post may have many rows. Export the content again, by post and "
            "with “Lifetime” chosen in the place of days."
        )


def _times(cells):
    """Return times as ISO 8601, and whether the day stands first; as they are if none can be told.

    >>> _times(["3/14/2024 17:05", "03/02/2024 09:00", ""])
    (['2024-03-14T17:05:00', '2024-03-02T09:00:00', ''], False)
    """
    for form in _TIMES:
        read = pd.to_datetime(pd.Series([*cells]).str.strip(), format=form, errors="coerce")
        written = read.dt.strftime("%Y-%m-%dT%H:%M:%S").fillna("")
        if all(bool(made) == bool(cell.strip()) for made, cell in zip(written, cells, strict=True)):
            return [*written], form != _TIMES[0]
    return [*cells], None


def _rows(cells, *parts):
    """Return the cells of some parts row by row, "" where there is no such column."""
    rows = len(cells["posted_at"])
    return zip(*(cells.get(part, [""] * rows) for part in parts), strict=True)


def _text(title, description, kind):
    """Return the words of a post, which may stand in two columns, each once."""
    title, description = title.strip(), description.strip()
    if title in description or description in title:
        words = max(title, description, key=len)
    else:
        words = f"{title}\n\n{description}"
    return words or (f"[{kind.strip()}]" if kind.strip() else "")


def _platforms(cells):
    """Return the platform of each post, by its address or by the columns of the export."""
    by_columns = "Instagram" if cells.keys() & {"user", "user_id"} else ""
    by_columns = "Facebook" if cells.keys() & {"page", "page_id"} else by_columns
    platforms = []
    for (link,) in _rows(cells, "link"):
        hit = re.match(r"https?://(?:[\w-]+\.)?(facebook|instagram)\.com/", link)
        platforms.append(hit[1].title() if hit else by_columns)
    return platforms if any(platforms) else None


def _said(by_day, likes, parts):
    if by_day is None:
        said = ["Its times are in a form that is not known, and stay as they are."]
    else:
        order = "day/month/year" if by_day else "month/day/year"
        said = [f"Its times are read as {order}; whose clock they show is not in the file."]
    if likes == "reactions" and likes in parts:
        said.append("likes are all reactions.")
    return [" ".join(said)]
