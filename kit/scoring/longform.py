"""The long form under whatever names: which column says who judged, which post, which label."""

from __future__ import annotations

import re
import sys
import warnings
from functools import cache

# What others call the columns of a long table; the surer name stands first.
_SURE_NAMES = {
    "coder": "coder coderid codername annotator annotatorid annotatorname rater raterid ratername "
    "labeler labeller labelerid reviewer reviewerid evaluator judge judgeid worker workerid "
    "codedby annotatedby ratedby createdby kodierer codierer kodierperson kodierende codierende "
    "bearbeiter erstelltvon codificador codificadora anotador anotadora codeur codeuse annotateur "
    "évaluateur avaliador codificatore annotatore valutatore codeerder codeur beoordelaar koder "
    "кодировщик аннотатор 编码员 標註者 标注者 コーダー",
    "post_id": "postid document documentid doc docid item itemid unit unitid textid tweetid "
    "messageid commentid statusid taskid task caseid case sampleid exampleid recordid segment "
    "segmentid sentenceid articleid videoid imageid mediaid dokument einheit documento unidad "
    "unité unità beitragid beitragsid beitragsnummer dokumentname dokumentid documentname filename "
    "quotationname quotation hitid taskhash inputhash example idtuit idpost inputtweetid",
    "label": "label code coding value category class choice answer rating score annotation "
    "judgement judgment response kategorie categoría categoria catégorie etiqueta étiquette "
    "etichetta wert urteil código codigo valor valeur codes codierung kodierung sentiment accept "
    "answerlabel giudizio oordeel classe clase kod код метка категория 标签 標籤 ラベル",
}
# These are taken where none of the above is there.
_OTHER_NAMES = {
    "coder": "user userid username participant participantid student studentid learner person "
    "respondent respondentid model variable email emailaddress sessionid",
    "post_id": "id post tweet text comment message url link subject file media question beitrag "
    "tuit énoncé publication publicación bericht wpis пост 帖子 推文 投稿 tweettext posttext",
    "label": "",
}
_CALLED = {part: names.split() for part, names in _SURE_NAMES.items()}
_ELSE = {part: names.split() for part, names in _OTHER_NAMES.items()}


def tell(words):
    """Warn whoever called the kit, however deep in it the warning is given."""
    frame, level = sys._getframe(1), 2
    while frame.f_back and frame.f_globals.get("__name__", "").split(".")[0] == "kit":
        frame, level = frame.f_back, level + 1
    warnings.warn(words, stacklevel=level)


def as_long(table):
    """Return a long table with the kit's own names of columns; None if it is no long table.

    Other names are taken where nothing else can be meant, and a warning says how they were read.
    A table has the long form where a post stands in it again and again, and a coder beside it.
    """
    names = [*table.columns, *filter(None, table.index.names)]
    if {*_CALLED} <= {*names}:
        return table.reset_index() if {*_CALLED} & {*table.index.names} else table
    found = {part: _candidates(names, part) for part in _CALLED}
    if not (found["coder"] and found["post_id"]):
        return None
    parts = {name for names in found.values() for name in names}
    known = [name for name in table.index.names if name is not None and name in parts]
    table = table.reset_index(known) if known else table
    if not table[found["post_id"][0]].duplicated().any():
        return None
    if _one_for_one(table, found["post_id"]):
        found["post_id"] = found["post_id"][:1]
    renamed = {found[part][0]: part for part in found if len(found[part]) == 1}
    cure = f"table.rename(columns={ {k: v for k, v in renamed.items() if k != v} })"
    if len(renamed) == 3:
        who, post, label = (found[part][0] for part in _CALLED)
        tell(
            f"This table is read as a long one: column {who!r} says who judged, {post!r} which "
            f"post, and {label!r} is the label. If that is right, {cure} spares you this warning."
        )
        return table.rename(columns=renamed)
    raise ValueError(_which(found, table))


def _one_for_one(table, columns):
    """Tell whether columns say the same of each row, as the id of a post and its words do."""
    texts = table[columns].astype(str)
    kinds = len(texts.drop_duplicates())
    return all(texts[column].nunique() == kinds for column in columns)


@cache
def _plain(name):
    """Return a name of a column as it is compared: without capitals, spaces and signs."""
    return re.sub(r"[\W_]", "", name.casefold())


def _candidates(names, part):
    """Return the columns that may be one part of a long table: of the surest kind alone."""
    if part in names:
        return [part]
    called = {name: _plain(str(name)) for name in names}
    for sure in (_CALLED[part], _ELSE[part]):
        if found := [name for name in names if called[name] in sure]:
            return found
    return []


def _which(found, table):
    """Say which column of what looks like a long table must be named, and how."""
    part = next(part for part in _CALLED if len(found[part]) != 1)
    taken = [name for names in found.values() for name in names]
    others = found[part] or [name for name in table.columns if name not in taken] or ["…"]
    chosen = {found[p][0] if p != part and found[p] else others[0]: p for p in _CALLED}
    chosen = {name: p for name, p in chosen.items() if name != p}
    meant = "several columns may be" if found[part] else "no column is called"
    return (
        f"This looks like a long table, with {found['coder'][0]!r} for who judged and "
        f"{found['post_id'][0]!r} for the post, but {meant} {part!r}. "
        f"Name it and drop what else it could be, such as table.rename(columns={chosen})."
    )


def lies_on_its_side(table):
    """Tell whether the names of rows and columns say that coders are rows and posts columns."""
    rows, columns = (_plain(str(names.name)) for names in (table.index, table.columns))
    return rows in _CALLED["coder"] or columns in _CALLED["post_id"]
