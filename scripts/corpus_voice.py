"""Measure how the kit's posts sound, and write the table in data/README.md.

python scripts/corpus_voice.py          write it, and print it
python scripts/corpus_voice.py --check  only say whether it is up to date

The posts of the first seven sets have one voice: wry, kind, with an odd number and a last short
sentence that turns. The newer sets were written to break it. The measures are blunt ones that
anybody can count again. They do not see irony or kindness, and they do not say which is better.
"""

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

from pages import between, kept

import kit

CARD = Path(__file__).parent.parent / "data" / "README.md"
FIRST = ("practice", "direction-a", "direction-b", "room-a", "room-b", "function", "motive")

# Our choices. Another choice gives other figures, but moves both columns.
SHORT_END = 4  # words in a last sentence that is called a short one
VERY_SHORT, LONG = 5, 100  # words in a post
OPENINGS = 10  # first words that are counted as the commonest
WINDOW = 100  # words among which different ones are counted
NO_NAMES = {  # words with a capital that name no person and no place
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January"),
    *("February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December", "English", "POV", "OK", "Dr", "Mr", "Mrs", "I"),
}


def own_words(text):
    """Return a post without the translation under it, which its account did not write."""
    return text.split("\nThe kit's translation:")[0]


def sentences(text):
    """Return the parts of a post that end with . ! ? … or with a line."""
    parts = re.split(r"(?<=[.!?…])\s+|\n+", text)
    return [part for part in parts if re.search(r"\w", part)]


def has_digit(text):
    """Tell whether a digit stands in a post."""
    return re.search(r"\d", text) is not None


def has_name(text):
    """Tell whether a capital stands inside a sentence, or an @ before a word: a crude sign of one.

    Months, days, titles, and words that are all in capitals do not count.
    """
    if re.search(r"(?<!\w)@\w", text):
        return True
    inside = [word for part in sentences(text) for word in re.findall(r"[\w'’]+", part)[1:]]
    bare = {re.sub(r"['’].*", "", word) for word in inside}
    return any(word[:1].isupper() and not word.isupper() for word in bare - NO_NAMES)


def all_lower(text):
    """Tell whether a post has letters that could be capitals, and none that is."""
    return text == text.lower() and text != text.upper()


def has_label(text):
    """Tell whether a post begins with a few words and a colon, as in "Water off: …"."""
    return re.match(r"[^.!?:\n]{1,40}: ", text) is not None


def begins_asking(text):
    """Tell whether the first sentence of a post is a question."""
    return any(part.endswith("?") for part in sentences(text)[:1])


def ends_short(text):
    """Tell whether a post ends with a short sentence after a longer one."""
    lengths = [len(part.split()) for part in sentences(text)]
    return len(lengths) > 1 and lengths[-1] <= SHORT_END < lengths[-2]


def ends_with(text, what):
    """Tell whether the last sign of a post is a "question", an "emoji", or "nothing": a letter."""
    last = text.rstrip("\ufe0f\u200d ")[-1]
    if what == "question":
        return last == "?"
    kind = unicodedata.category(last)
    return kind in ("So", "Sk") if what == "emoji" else kind[0] in "LNM"


def variety(texts):
    """Return the share of different words among WINDOW in a row, averaged over all such rows.

    A plain share of different words falls with the number of posts, so that sets of different
    size could not be compared.
    """
    words = [word for text in texts for word in re.findall(r"\w+", text.casefold())]
    rows = range(len(words) - WINDOW + 1)
    return sum(len(set(words[at : at + WINDOW])) for at in rows) / WINDOW / len(rows)


def measures(posts):
    """Return {measure: figure, as printed} of a table of posts."""
    texts = [own_words(text) for text in posts["text"]]
    english = [text for text, code in zip(texts, posts["language"], strict=True) if code == "en"]
    first = [re.sub(r"^\W+|\W+$", "", text.split()[0]).casefold() for text in texts]
    common = {word for word, _ in Counter(first).most_common(OPENINGS)}
    words = posts["text"].map(lambda text: len(own_words(text).split()))
    low, middle, high = words.quantile([0.25, 0.5, 0.75])

    def share(found, among=texts):
        return f"{sum(map(found, among)) / len(among):.0%}"

    return {
        "posts": str(len(posts)),
        "with a digit": share(has_digit),
        "words: the middle post": f"{middle:.0f}",
        "words: the middle half of the posts": f"{low:.0f} to {high:.0f}",
        "words: standard deviation": f"{words.std():.0f}",
        f"{VERY_SHORT} words or fewer": share(lambda text: len(text.split()) <= VERY_SHORT),
        f"{LONG} words or more": share(lambda text: len(text.split()) >= LONG),
        f"begin with one of their {OPENINGS} commonest first words": share(
            common.__contains__, first
        ),
        "begin with a label and a colon": share(has_label),
        "begin with a question": share(begins_asking),
        f"end with a sentence of {SHORT_END} words or fewer after a longer one": share(ends_short),
        "end with a question mark": share(lambda text: ends_with(text, "question")),
        "end with an emoji": share(lambda text: ends_with(text, "emoji")),
        "end with a letter or digit, without a stop": share(
            lambda text: ends_with(text, "nothing")
        ),
        "all in small letters": share(all_lower),
        "with a name (of those in English)": share(has_name, english),
        f"different words among {WINDOW} in a row (English)": f"{variety(english):.2f}",
    }


def table():
    """Return the table in Markdown: a row a measure, before and after."""
    posts = kit.load("posts")
    old = posts["set"].isin(FIRST)
    columns = {"Before": posts[old], "New sets": posts[~old], "All, now": posts}
    found = {name: measures(part) for name, part in columns.items()}
    lines = [f"| Share of posts … | {' | '.join(found)} |", "|---|---:|---:|---:|"]
    for measure in found["Before"]:
        lines.append(f"| {measure} | {' | '.join(part[measure] for part in found.values())} |")
    return "\n".join(lines) + "\n"


def main(options):
    """Write the table, or with --check compare it; return the exit code."""
    made = table()
    if "--check" not in options:
        print(made, end="")
    return kept(CARD, between(CARD.read_text("utf-8"), "voice", made), options, __file__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
