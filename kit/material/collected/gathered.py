"""The records of a collection become rows of a table: one for each post, with what was added."""

from kit.material.data import folder
from kit.text.say import many

_OF_POSTS = (
    *("post_id", "text", "platform", "account", "posted_at", "form", "aimed_at"),
    *("replies_to", "image_alt", "language", "likes", "comments", "shares", "score"),
)


def gathered(kind, records, numbers, broken):
    """Return the names of columns and a row for each post, their numbers, and words about these.

    A post that is alone in its record has the record's number, and the labels that somebody put
    there; else posts are numbered on from the last of the `broken` lines.
    """
    held = [(n, one) for n, one in zip(numbers, records, strict=True) if isinstance(one, dict)]
    posts, of = _posts(kind, [one for _, one in held])
    if not posts:
        raise ValueError(
            f"This is {kind.CALLED}, and no post was found in it. Look whether it was collected "
            "to its end, and collect it again if not."
        )
    columns, rows = list(_OF_POSTS), [_cells(post, kind.PLATFORM) for post in posts]
    first = 1 + max((finding.row for finding in broken), default=0)
    numbers = range(first, first + len(posts))
    said = f"row {numbers[0]:,} is the first post"
    if of:
        numbers = [held[at][0] for at in of]
        said = f"row {numbers[0]:,} is the first post"
        if without := len(records) - len(posts):
            said += f", and {many(without, 'record has', 'records have')} none"
        columns += _add_labels(rows, [held[at][1] for at in of])
    if left_out := getattr(kind, "missing", lambda records: "")(records):
        said += f"; {left_out}"
    used = [at for at, name in enumerate(columns) if name == "text" or any(r[at] for r in rows)]
    return [[row[at] for at in used] for row in [columns, *rows]], [0, *numbers], said


def _posts(kind, records):
    """Return the posts in records, and the place of the record that each is; [] if that is unsure.

    Where each is told as soon as its record was read, its place is that of the last that was.
    """
    last, posts, of = -1, [], []

    def counted():
        nonlocal last
        for last, record in enumerate(records):  # noqa: B007
            yield record

    for post in kind.posts(counted()):
        posts.append(post)
        of.append(last)
    if len({*of}) < len(of):
        of = list(range(len(posts))) if len(posts) == len(records) else []
    there = [at for at, post in enumerate(posts) if post]
    return [posts[at] for at in there], [of[at] for at in there] if of else []


def _cells(post, platform):
    """Return a `Post` as the cells of a row, in the order of the columns."""
    text = post.text if post.text.strip() or not post.shows else f"[{post.shows}]"
    aimed_at = "; ".join(name.replace(";", ",") for name in post.aimed_at if name)
    row = (post.post_id, text, platform, post.author, post.posted_at, post.form, aimed_at)
    row += (post.replies_to, post.image_alt, post.language)
    row += (post.likes, post.comments, post.shares, post.score)
    return [str(cell) for cell in row]


def _add_labels(rows, records):
    """Put what a teacher added into rows, labels also under a codebook's name; return its names."""
    names = ["label", "set", *(path.stem for path in (folder() / "codebooks").glob("*.toml"))]
    names = [name for name in names if any(name in one for one in records)]
    for row, record in zip(rows, records, strict=True):
        row += [str(record.get(name) or "") for name in names]
    return names
