"""The hand-in code: it arrives whole and right, or it is refused."""

import hashlib
import itertools
import random
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import kit
from kit.classroom.recognise import recognise
from kit.judging import codecheck, handin
from kit.judging.answer_log import Answers, post_mark
from kit.judging.handin import (
    ALPHABET,
    MISSING,
    UNSURE,
    fingerprint,
    read,
    write,
    write_state,
)
from kit.judging.pseudonyms import check_pseudonym, pseudonym, pseudonym_numbers, words
from kit.material.assignment import Assignment

HERE = Path(__file__).parent
BOOK = kit.codebook("direction")


def activity(name="direction-a", posts=24, book=BOOK):
    return Assignment(name, {f"p-{i:02}": post_mark(f"post {i}") for i in range(posts)}, book)


def mark_of(known):
    return fingerprint(known.name, known.marks, known.codebook)


def judgements(rng, posts, labels, gaps=0.1, changed=0.3):
    """Return the judgements of somebody who left some out and revised some."""
    first = [
        rng.choice((MISSING, UNSURE)) if rng.random() < gaps else rng.randrange(labels)
        for _ in range(posts)
    ]
    revised = [
        MISSING if rng.random() >= changed else rng.choice((UNSURE, *range(labels)))
        for _ in range(posts)
    ]
    return first, revised


def some_code(rng, posts=24, labels=3, **how):
    return write(
        rng.getrandbits(35), pseudonym(rng.random()), *judgements(rng, posts, labels, **how), labels
    )


def symbols_of(code):
    return [ALPHABET.index(character) for character in code.replace("-", "")]


def text_of(symbols):
    return "".join(ALPHABET[symbol] for symbol in symbols)


def refusal(code):
    with pytest.raises(ValueError, match=r"\w") as caught:
        read(code)
    return str(caught.value)


CODE = some_code(random.Random(1))


# --- A code says what was judged ----------------------------------------------------------------


@st.composite
def parts(draw):
    rng, labels = random.Random(draw(st.integers())), draw(st.integers(2, 20))
    share = st.sampled_from((0, 0.1, 0.5, 1))
    first, revised = judgements(rng, draw(st.integers(1, 2000)), labels, draw(share), draw(share))
    return draw(st.integers(0, 2**35 - 1)), pseudonym(rng.random()), first, revised, labels


@settings(deadline=None, max_examples=150)
@given(parts())
@example((0, "able aardvark", [0], [MISSING], 2))
@example((2**35 - 1, "zippy zebu", [MISSING] * 2048, [UNSURE] * 2048, 33))
def test_what_is_read_is_what_was_written(whole):
    mark, name, first, revised, labels = whole
    code = write(mark, name, first, revised, labels)
    assert set(code) <= {*ALPHABET, "-"}
    got = read(code)
    assert (got.code, got.version, got.fingerprint, got.pseudonym) == (code, 1, mark, name)
    assert (got.n_labels, got.n_posts, [*got.first], [*got.revised]) == (
        labels,
        len(first),
        first,
        revised,
    )


def test_small_and_large_activities_make_the_round_trip():
    rng = random.Random(2)
    # All label counts for the sizes that a class meets; then one each, and fewer sizes.
    sizes = [(posts, labels) for posts in range(1, 31) for labels in range(2, 21)]
    sizes += [(posts, 2 + posts % 19) for posts in (*range(31, 300), *range(300, 2001, 17))]
    for posts, labels in sizes:
        first = rng.choices(range(-2, labels), k=posts)
        revised = rng.choices(range(-2, labels), k=posts) if posts % 3 else [MISSING] * posts
        got = read(write(7, "brave otter", first, revised, labels))
        assert ([*got.first], [*got.revised]) == (first, revised)


def test_numbers_may_come_from_numpy():
    first, revised = np.full(100, 4, np.int8), np.full(100, MISSING)
    assert read(write(0, "brave otter", first, revised, 5)).first == (4,) * 100


def test_24_posts_in_both_rounds_take_at_most_57_characters():
    lengths = []
    for labels, gaps, changed in itertools.product(range(2, 6), (0, 1), range(25)):
        first = [MISSING] * gaps + [0] * (24 - gaps)
        revised = [0] * changed + [MISSING] * (24 - changed)
        lengths.append(len(write(0, "able aardvark", first, revised, labels)))
    assert max(lengths) == 57, "and the guide says so"


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("no label -3", "-3 is not the number"),
        ("label too high", "2 is not the number of one of 2 labels"),
        ("no posts", "1 to 2,048 posts"),
        ("rounds", "1 first judgements, but 2 revised"),
        ("labels", "2 to 33 labels"),
        ("mark", "not a fingerprint of 35 bits"),
    ],
)
def test_what_has_no_code_is_refused(what, found):
    first, revised, labels, mark = [0], [MISSING], 2, 0
    match what:
        case "no label -3":
            first = [-3]
        case "label too high":
            revised = [2]
        case "no posts":
            first = revised = []
        case "rounds":
            revised = [MISSING] * 2
        case "labels":
            labels = 34
        case "mark":
            mark = 2**35
    with pytest.raises(ValueError, match=found):
        write(mark, "brave otter", first, revised, labels)


# --- A wrong code is noticed --------------------------------------------------------------------


def _times_x(state):
    return (state & 0x7FFF) << 5 ^ codecheck.CARRIED[state >> 15]


def test_x_has_the_order_that_the_proof_says():
    state, order = _times_x(1), 1
    while state != 1:
        state, order = _times_x(state), order + 1
    # All 1,048,575 values are met before 1 comes back: x is primitive, and g irreducible.
    assert order == 32**4 - 1


def test_any_three_wrong_characters_are_noticed_up_to_160():
    # Without loss of generality the last of them is at the end, and 1: a·x^i + b·x^j + 1 = 0.
    traces, seen = list(range(32)), set()
    for _ in range(1, 160):
        traces = [_times_x(trace) for trace in traces]
        assert seen.isdisjoint(traces[1:])
        seen.update(trace ^ 1 for trace in traces[1:])


@pytest.fixture
def quick(monkeypatch):
    """Refuse without looking for the place of the error, which takes the longest."""
    monkeypatch.setattr(handin, "_mistyped", lambda symbols: "")


def refused(symbols):
    try:
        read(text_of(symbols))
    except ValueError:
        return True
    return False


@pytest.mark.usefixtures("quick")
def test_all_single_errors_and_all_swaps_of_one_code_are_refused():
    whole = symbols_of(CODE)
    for place, wrong in itertools.product(range(len(whole)), range(32)):
        if whole[place] != wrong:
            assert refused([*whole[:place], wrong, *whole[place + 1 :]])
    for a, b in itertools.combinations(range(len(whole)), 2):
        if whole[a] != whole[b]:
            swapped = whole.copy()
            swapped[a], swapped[b] = whole[b], whole[a]
            assert refused(swapped)
    for a, b in itertools.combinations(range(len(whole) // 4), 2):
        groups = [whole[i : i + 4] for i in range(0, len(whole), 4)]
        if groups[a] != groups[b]:
            groups[a], groups[b] = groups[b], groups[a]
            assert refused([symbol for group in groups for symbol in group])


@pytest.mark.usefixtures("quick")
def test_100_000_random_errors_swaps_and_truncations_are_all_refused():
    rng = random.Random(3)
    codes = [
        symbols_of(some_code(rng, rng.randint(1, 60), rng.randint(2, 8), gaps=rng.choice((0, 0.2))))
        for _ in range(300)
    ]
    for _ in range(100_000):
        symbols = rng.choice(codes).copy()
        a, b = rng.sample(range(len(symbols)), 2)
        match rng.randrange(5):
            case 0:
                symbols[a] ^= rng.randint(1, 31)
            case 1:
                symbols[a] = symbols[a] ^ 1 if symbols[a] == symbols[b] else symbols[a]
                symbols[a], symbols[b] = symbols[b], symbols[a]
            case 2:
                del symbols[a:]
            case 3:
                del symbols[: a + 1]
            case 4:
                symbols[a : a + 1] = [symbols[a]] * rng.choice((0, 2))
        assert refused(symbols)


@pytest.mark.usefixtures("quick")
def test_a_code_cut_anywhere_is_refused_without_luck():
    # Not by its check: the code says how long it is before anything that may be cut off.
    whole = symbols_of(CODE)
    for size in range(len(whole)):
        assert handin.length_of(bytes(whole[:size])) in (0, len(whole))
        assert refused(whole[:size])


@pytest.mark.usefixtures("quick")
def test_garbage_is_refused():
    rng = random.Random(4)
    assert all(refused([19, *rng.choices(range(32), k=rng.randint(0, 60))]) for _ in range(20_000))


def test_garbage_passes_the_check_once_in_a_million():
    rng = np.random.default_rng(5)
    carried, state = np.array(codecheck.CARRIED), np.zeros(4_000_000, int)
    for _ in range(24):
        state = (state & 0x7FFF) << 5 ^ rng.integers(0, 32, len(state)) ^ carried[state >> 15]
    assert (state == codecheck.RIGHT).sum() < 15  # 3.8 are expected, before the length is looked at


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda c: "", "Your code is missing"),
        (lambda c: c[:-6], r"Your code is cut short: it has 32 characters and should have 37"),
        (lambda c: c[:9], "cut short: it has 8 characters and should have more"),
        (lambda c: c[5:], "begins with .*every code begins with K"),
        (lambda c: c + "7", "followed by 1 more: 7"),
        (lambda c: c + "-" + c, "stands there twice"),
        (lambda c: c + c, "stands there twice"),
        (lambda c: c.replace(c[22], "U", 1), "no code has a U, but perhaps a V"),
        (lambda c: c[:9] + "!" + c[10:], "contains '!'"),
        (lambda c: c[:9] + "é" + c[10:], "contains 'é'"),
        (lambda c: c[:25] + c[30:], "it has 33 characters and should have 37"),
        (lambda c: c.replace("-", "")[:30] + "7" + c.replace("-", "")[30:], "too long: it has 38"),
        (lambda c: c[:25] + c[30:] + c[25:30], "wrong characters, or some that changed places"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(spoil, reason):
    message = refusal(spoil(CODE))
    assert re.search(reason, message)
    assert message.count(". ") == 1
    assert message.endswith(".")


def test_a_group_that_is_not_of_four_is_named():
    groups = CODE.split("-")
    groups[6] = groups[6][:3]
    assert f"not of four characters: its 7th group, {groups[6]}." in refusal("-".join(groups))


def test_one_wrong_character_or_swap_is_placed_in_its_group():
    whole = symbols_of(CODE)
    for place in range(1, len(whole)):
        wrong = whole.copy()
        wrong[place] ^= 9
        group = text_of(wrong)[place // 4 * 4 :][:4]
        assert f"look at its {handin._nth(place // 4, group)}. " in refusal(text_of(wrong))
    swapped = [*whole[:20], whole[21], whole[20], *whole[22:]]
    assert whole[20] != whole[21]
    assert "look at its 6th group" in refusal(text_of(swapped))


def test_a_newer_kit_is_recognised():
    symbols = [20, *symbols_of(CODE)[1:-4]]
    check = codecheck.remainder([*symbols, 0, 0, 0, 0]) ^ codecheck.RIGHT
    newer = text_of([*symbols, *(check >> shift & 31 for shift in (15, 10, 5, 0))])
    assert "made by a newer version" in refusal(newer)
    assert "every code begins with K" in refusal("M" + CODE[1:])


def test_what_passes_the_check_but_cannot_be_is_refused():
    symbols = symbols_of(write(0, "able aardvark", [0] * 3, [MISSING] * 3, 3))
    symbols = [*symbols[:15], 31, 0, 0, 0, 0]  # 31, where three posts of three labels end at 26
    check = codecheck.remainder(symbols) ^ codecheck.RIGHT
    symbols[-4:] = [check >> shift & 31 for shift in (15, 10, 5, 0)]
    assert "holds what no kit writes" in refusal(text_of(symbols))
    [found] = recognise(handin._grouped(symbols))
    assert "holds what no kit writes" in found.reason


# --- However it is typed ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda c: c.replace("-", ""),
        lambda c: c.replace("-", " "),
        lambda c: " ".join(c.replace("-", "")).lower(),
        lambda c: c.replace("-", " – "),
        lambda c: c.replace("-", "\u2011"),
        lambda c: c.replace("-", "\u2212"),
        lambda c: c.replace("-", "\u00ad-\u200b"),
        lambda c: c.replace("-", "_"),
        lambda c: c.replace("0", "O").replace("1", "I"),
        lambda c: c.lower().replace("0", "o").replace("1", "l"),
        lambda c: f"  “{c}.”\n",
        lambda c: c.replace("-", ", "),
        lambda c: c.translate({ord(x): ord(x) + 0xFEE0 for x in ALPHABET}),
        lambda c: "\r\n".join(c[i : i + 17] for i in range(0, len(c), 17)),
    ],
)
def test_case_spaces_dashes_and_look_alikes_do_not_matter(typed):
    code = write(12345, "brave otter", [0, 1] * 12, [1] + [MISSING] * 23, 2)
    assert {"0", "1"} <= set(code)
    assert read(typed(code)).code == code
    assert [found.code.code for found in recognise(typed(code))] == [code]


# --- Codes in what people send ------------------------------------------------------------------


OTHER = some_code(random.Random(6), 30, 4)
LINE = CODE.index("-", 12) + 1


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Hi, here is mine: {}… thanks!", [CODE]),
        ("here is mine {} thanks and kind regards Kim", [CODE]),
        ("Kind regards K {}\nKim", [CODE]),
        ("my code ({}), and Ana's: {}.", [CODE, OTHER]),
        ("{}\n{}", [CODE, OTHER]),
        ("{} {}", [CODE, OTHER]),
        ("{}\n\nOn Monday you wrote:\n> {}", [CODE, CODE]),
        ("<p>{}</p>", [CODE]),
        ("code={};name=brave otter", [CODE]),
        ("*{}*", [CODE]),
        ("keine 4 Kekse, 12 Kilo: {}", [CODE]),
        ("Désirée: {} Grüße", [CODE]),
        (f"mail broke it:\n> {CODE[:LINE]}\n> {CODE[LINE:]}\nbye", [CODE]),
        (f"mail broke it:\r\n{CODE[:LINE]}=\r\n{CODE[LINE:]}", [CODE]),
        (f"{CODE[:17]}\n{CODE[17:]}", [CODE]),
        (f"{CODE[:LINE]}<br>{CODE[LINE:]}", [CODE]),
        ("no code", []),
        ("", []),
        ("Call 0171-2345-6789 or +49 30 1234 5678 on 2025-11-18T09:35", []),
        ("550e8400-e29b-41d4-a716-446655440000 DE89 3704 0044 0532 0130 00", []),
        ("Keep this in mind: well-known up-to-date state-of-the-art 4K60-ready", []),
    ],
)
def test_codes_are_found_among_other_words(text, codes):
    found = recognise(text.format(*codes))
    assert [each.code.code for each in found] == list(dict.fromkeys(codes))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"mine: {CODE[:-6]} thanks", "cut short"),
        (f"mine: {CODE[:14]}", "cut short"),
        (f"mine: {CODE[5:]} thanks", "every code begins with K"),
        (f"mine: {CODE}{CODE} thanks", "stands there twice"),
        (f"mine: {CODE}7 thanks", "followed by 1 more"),
        (f"mine: {CODE}thanks", "followed by 6 more: THANKS"),
        (f"mine: {CODE[:10]}{'2' if CODE[10] != '2' else '3'}{CODE[11:]} thanks", "3rd group"),
        (f"mine: {CODE[:11]}{CODE[12:]} thanks", "3rd group"),
        (f"mine: {CODE[:-1].replace('-', '')}", "cut short"),
        (f"mine: {CODE[:-1].replace('-', ' ')}, ok", "cut short"),
        (" ".join(CODE[:-1].replace("-", "")), "cut short"),
        (CODE[:-1].replace("-", ". "), "cut short"),
    ],
)
def test_what_looked_like_a_code_is_told_with_its_reason(text, reason):
    [found] = recognise(text)
    assert found.code is None
    assert reason in found.reason
    # Whoever pools reads this, not the learner.
    assert found.reason.startswith("This learner’s code ")
    assert not re.search(r"\b[Yy]ours?\b", found.reason)


def test_a_spoilt_code_does_not_hide_the_next():
    found = recognise(f"{CODE[:-6]}\n{OTHER}\nand {CODE[:20]}7{CODE[20:]}\n{CODE}")
    assert [bool(each.code) for each in found] == [False, True, False, True]


def _random_groups(rng, size, number, begin=""):
    return [begin + text_of(rng.choices(range(32), k=size - len(begin))) for _ in range(number)]


def _long_heads(rng):
    """Codes cut after a head that announces two thousand posts."""
    code = write(5, "brave otter", [0] * 2048, [MISSING] * 2048, 33).replace("-", "")
    return " ".join(code[: rng.randint(15, 22)] for _ in range(1000))


CRAFTED = {
    "words that could begin a code": lambda rng: " ".join(_random_groups(rng, 4, 4000, "K")),
    "the same with dashes": lambda rng: "-".join(_random_groups(rng, 4, 4000, "K")),
    "single letters": lambda rng: "K " * 10_000,
    "heads of very long codes": _long_heads,
    "short codes that are wrong": lambda rng: "\n".join(
        "-".join(["K" + text_of(rng.choices(range(32), k=3)), *_random_groups(rng, 4, 6)])
        for _ in range(600)
    ),
    "long codes that are wrong": lambda rng: "\n".join(
        "-".join(["K7K7", *_random_groups(rng, 4, 39)]) for _ in range(100)
    ),
    "spelled in spaces": lambda rng: " ".join(_random_groups(rng, 2, 7000)),
    "dashes and spaces": lambda rng: "abcd - " * 3000,
    "tags that never end": lambda rng: "<a1b2-" * 3000,
}


def _steps(text):
    """Return how many lines of Python are run to look for codes in a text."""
    steps = 0

    def trace(frame, event, _):
        nonlocal steps
        steps += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        recognise(text)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("text", CRAFTED.values(), ids=CRAFTED)
def test_a_text_made_to_be_slow_takes_few_steps_a_character(text):
    text = text(random.Random(7))
    whole, half = _steps(text), _steps(text[: len(text) // 2])
    assert whole < 40 * len(text) + 10_000
    assert whole < 2.3 * half + 10_000, "twice the text, twice the steps"


def test_a_long_list_is_found_whole():
    rng = random.Random(7)
    codes = [some_code(rng) for _ in range(2000)]
    assert [each.code.code for each in recognise("\n".join(codes))] == codes


def test_any_part_of_a_text_is_checked_as_if_it_stood_alone():
    rng = random.Random(8)
    codes = [bytes(symbols_of(some_code(rng))) for _ in range(50)]
    text, ends = b"".join(codes), [*itertools.accumulate(map(len, codes))]
    checks = codecheck.Checks(text, 100)
    assert all(checks.right(end - len(code), end) for code, end in zip(codes, ends, strict=True))
    for _ in range(2000):
        start = rng.randrange(len(text) - 100)
        end = start + rng.randint(1, 100)
        alone = codecheck.remainder(text[start:end]) == codecheck.RIGHT
        assert checks.right(start, end) == alone
    for state in (rng.getrandbits(20) for _ in range(100)):
        assert codecheck.over_x(codecheck.times_x(state)) == state


# --- From saved answers ------------------------------------------------------------------------


def test_saved_answers_become_a_code(tmp_path):
    known = activity(posts=4)
    log = Answers(known.name, known.marks, BOOK, tmp_path)
    log.append(
        [
            {"id": "1", "post_id": "p-00", "label": "one-way"},
            {"id": "2", "post_id": "p-01", "label": "two-way"},
            {"id": "3", "post_id": "p-02", "label": None, "unsure": True},
            {"id": "4", "kind": "compared", "post_ids": ["p-00", "p-01"]},
            {"id": "5", "post_id": "p-00", "label": "two-way"},
        ]
    )
    said = read(write_state(known, "brave otter", log.state))
    assert (said.first, said.revised) == ((0, 1, UNSURE, MISSING), (1, -1, -1, -1))
    assert said.fingerprint == mark_of(known)


def test_the_fingerprint_looks_at_each_part():
    posts = {"a": "11111111", "b": "22222222"}
    marks = {
        fingerprint("x", posts, BOOK),
        fingerprint("y", posts, BOOK),
        fingerprint("x", dict(reversed(posts.items())), BOOK),
        fingerprint("x", posts | {"a": "11111112"}, BOOK),
        fingerprint("x", {"a": posts["a"]}, BOOK),
        fingerprint("x", posts, kit.codebook("fit")),
    }
    assert len(marks) == 6
    assert fingerprint(" x\n", posts, BOOK) in marks
    assert all(0 <= mark < 2**35 for mark in marks)


# --- Pseudonyms ---------------------------------------------------------------------------------


def test_the_lists_of_words_never_change():
    # A code carries the places of its words: another order would rename everybody.
    adjectives, animals = words()
    assert len(adjectives) == len(animals) == 256
    lists = hashlib.sha256("\n".join(adjectives + animals).encode()).hexdigest()
    assert lists == "2f9d6b96d8da19cc5e433f4eb10b3a6a4785d0c9f050ddba64838799e8d64e02"


def test_the_words_are_easy_and_no_two_are_a_slip_apart():
    def slips(word):
        """Return what a letter too many, too few or wrong, or a swap, makes of a word."""
        letters = "abcdefghijklmnopqrstuvwxyz"
        for a, b in ((word[:i], word[i:]) for i in range(len(word) + 1)):
            yield from (a + letter + rest for letter in letters for rest in (b, b[1:]))
            yield from (a + b[1:], a + b[1:2] + b[:1] + b[2:])

    for known in words():
        assert all(re.fullmatch("[a-z]{2,10}", word) for word in known)
        assert len({*known}) == 256
        assert not [word for word in known if ({*slips(word)} - {word}) & {*known}]


def test_a_pseudonym_is_given_at_random_or_by_a_seed():
    assert pseudonym(1) == pseudonym(1)
    assert len({pseudonym() for _ in range(20)}) > 15
    assert check_pseudonym(pseudonym()) in {f"{a} {b}" for a, b in itertools.product(*words())}


def test_a_pseudonym_is_checked_and_the_nearest_is_offered():
    assert check_pseudonym("  Brave_Otter") == "brave otter"
    assert pseudonym_numbers("able aardvark") == (0, 0)
    for wrong, offered in (
        ("brav oter", "brave otter"),
        ("otter", "brave otter"),
        ("", "brave otter"),
        ("Ana Müller", "neat mallard"),
        (None, "brave otter"),
    ):
        with pytest.raises(ValueError, match=f"is not a pseudonym of the kit.*{offered}"):
            check_pseudonym(wrong)


# --- The guide ----------------------------------------------------------------------------------


GUIDE = (HERE.parent / "guide" / "hand-in-code.md").read_text("utf-8")
EXAMPLE = GUIDE[GUIDE.index("## A worked example") :]


def test_the_worked_example_of_the_guide_is_true():
    lines = re.findall("^    ((?:post|codebook|label) .*)$", EXAMPLE, re.MULTILINE)
    posts = dict(line.split()[1:] for line in lines if line.startswith("post"))
    known = Assignment("example", posts, BOOK)
    assert [line.split(maxsplit=1)[1] for line in lines[3:]] == [BOOK.id, *BOOK.labels]
    assert mark_of(known) == int(re.search(r"= (\d{9,})\.", EXAMPLE)[1])
    for text, value in (("example", "1a10ba1e"), ("\n".join([*lines, ""]), "a381a86c")):
        assert hashlib.blake2s(text.encode(), digest_size=4).hexdigest() == value
        assert f"`{value}`" in EXAMPLE

    code = EXAMPLE.split()[-1]
    state = {
        "a-01": {"first": "one-way", "revised": "two-way"},
        "a-02": {"first": "two-way"},
        "a-03": {"unsure": True},
    }
    assert write_state(known, "brave otter", state) == code
    assert (read(code).pseudonym, read(code).fingerprint) == ("brave otter", mark_of(known))
    assert GUIDE.count(code) == 2, "the code shown first is the one explained last"

    bits = "".join(re.findall(r"\| `([01]+)` \|$", EXAMPLE, re.MULTILINE))
    fives = [int(bits[i : i + 5], 2) for i in range(0, len(bits), 5)]
    check = codecheck.remainder([*fives, 0, 0, 0, 0]) ^ 0xFFFFF
    fives += [check >> shift & 31 for shift in (15, 10, 5, 0)]
    assert text_of(fives) == code.replace("-", "")
    told = re.search(r"In fives these bits are ([\d ]+), the check is ([\d ]+), ", EXAMPLE)
    assert [int(number) for number in " ".join(told.groups()).split()] == fives


def test_the_lengths_in_the_guide_are_true():
    rows = re.findall(r"^\| ([\d,]+) \| ([\d,]+) \| (.*) \|$", GUIDE, re.MULTILINE)
    assert len(rows) == 6
    for posts, labels, told in rows:
        posts, labels = int(posts.replace(",", "")), int(labels)
        for changed, length in zip((0, posts // 4, posts), told.split(" | "), strict=True):
            revised = [0] * changed + [MISSING] * (posts - changed)
            code = write(0, "able aardvark", [0] * posts, revised, labels)
            assert f"{len(code):,}" == length


def test_the_guide_shows_the_alphabet_and_the_check_of_the_code():
    assert ALPHABET in GUIDE
    assert ", ".join(f"0x{step:05X}" for step in codecheck.STEPS) in GUIDE
