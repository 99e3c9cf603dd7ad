"""Every judged post with its votes, the key, the reason and the dissent."""

from kit.classroom.reports.parts import anchor, counted, remarks, share
from kit.material.showing import cell
from kit.text.say import people


def every_post(sheet, table, key):
    """Return what is said of each post; `table` has their votes."""
    return [_post(sheet, row, key) for row in table.itertuples()]


def _post(sheet, row, key):
    """Return one post with its votes, and what was said of it."""
    post = sheet.assignment.posts.loc[row.Index]
    entry = None if key is None else key.loc[row.Index]
    unsure = ""
    if row.unsure_latest or row.unsure_first:
        unsure = f"{row.unsure_latest:,} now, {row.unsure_first:,} before comparing"
    return {
        "anchor": anchor(sheet, row.Index),
        "id": str(row.Index),
        "where": " · ".join(filter(None, (cell(post, name) for name in ("account", "platform")))),
        "reply": cell(post, "replies_to"),
        "text": str(post["text"]),
        "picture": cell(post, "image_alt"),
        "people": people(int(row.size_latest)),
        "votes": _votes(sheet.assignment.codebook.labels, row, _marks(entry)),
        "unsure": unsure,
        "key": None if entry is None else _key(entry),
        "remarks": remarks(sheet, row.Index),
    }


def _votes(labels, row, marks):
    """Return a row a label: its latest and its first votes, and its mark if it has one."""
    return [
        {
            "label": label,
            "place": place,
            "mark": marks.get(label, ""),
            "part": share(latest, row.size_latest),
            "latest": counted(latest, row.size_latest),
            "first": counted(first, row.size_first),
        }
        for place, (label, first, latest) in enumerate(
            zip(labels, row.first, row.latest, strict=True)
        )
    ]


def _marks(entry):
    """Return which labels are marked as the key's, or as also accepted."""
    if entry is None or not entry["label"]:
        return {}
    return dict.fromkeys(entry["also_accepted"], "also accepted") | {entry["label"]: "key"}


def _key(entry):
    """Return what the key says about a post, and what speaks against it."""
    contested = ""
    says = "The key has no right answer here."
    if entry["label"]:
        says = f"The key: {entry['label']}."
        contested = "This post is contested: no answer is wrong. " * bool(entry["contested"])
    return {"says": says, "reason": contested + entry["reason"], "dissent": entry["dissent"]}
