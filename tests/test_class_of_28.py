"""A class of 28, as twelve platforms export it: every number is what was pressed.

`class_of_28.py` lets the class press, `class_exports.py` wraps what it hands in, `class_sums.py`
adds up what was pressed, and here what the kit says of each export is held against these sums.
"""

from collections import Counter

import pytest
from class_exports import EXPORTS
from class_of_28 import (
    ACTIVITIES,
    CAUSES,
    FIGURES,
    POSTS,
    QUIZ,
    SCALE,
    SHARED,
    STEP,
)
from class_page import numbers, read, row_numbers
from class_sums import UNSURE, alpha, five, percent
from class_wrapped import Came, sums, the_class

import kit
from kit.material.predictions import prediction
from kit.simulation.sample import sample_class


@pytest.fixture(scope="module", params=EXPORTS)
def came(request, tmp_path_factory):
    return Came(request.param, tmp_path_factory.mktemp("export"))


# --- The class itself -----------------------------------------------------------------------------


def test_the_class_is_as_it_is_meant_to_be():
    a_class = the_class()
    assert len(a_class.people) == 28
    assert len(a_class.absent) == 1
    assert len(a_class.desks) == 28 - 1 - 3 - 1, "one absent, three pairs, one who copies"
    assert [*Counter(desk.pseudonym for desk in a_class.desks).values()].count(2) == 1
    assert Counter(person.section for person in a_class.people) == {"A": 14, "B": 14}
    posts = sums()[POSTS]
    judged = sorted({posts.answered(desk) for desk in a_class.desks})
    assert judged == [12, 24], "one is half done"
    only = [desk for desk in a_class.desks if len({*posts.first[id(desk)].values()}) == 1]
    assert len(only) == 1, "one chooses the same all along"
    for one in sums().values():
        assert one.activity == FIGURES or one.moves()
        assert one.activity == FIGURES or any(UNSURE in own.values() for own in one.first.values())
    assert any(sums()[POSTS].notes.values())
    assert any(sums()[SCALE].causes.values())
    assert len({level for own in sums()[SCALE].sure.values() for level in own.values()}) == 4


# --- Who is who -----------------------------------------------------------------------------------


def test_everybody_who_handed_in_is_told_apart_and_nobody_is_refused(came):
    pooled = came.pooled
    assert {*came.person.values()} == {*came.a_class.present}
    assert len(came.person) == 27
    for coder in came.person:
        name = came.desk(coder).pseudonym
        assert coder == name or coder.removeprefix(name).strip().isdecimal()
    at_one = Counter(id(desk) for desk in came.a_class.desk_of.values())
    desks = {id(desk): desk for desk in came.a_class.desks}
    together = {desks[place].pseudonym: 2 for place, number in at_one.items() if number > 1}
    assert pooled.shared == together | {SHARED: 2}
    assert pooled.refused.empty
    for activity in ACTIVITIES:
        sheet = pooled.sheets[activity]
        owners = [c for c, same in zip(sheet.people, sheet.same_as, strict=True) if not same]
        assert len(owners) == len(sums()[activity].desks) == len({id(came.desk(c)) for c in owners})
        for coder, same in zip(sheet.people, sheet.same_as, strict=True):
            assert not same or (came.desk(same) is came.desk(coder) and same in owners)


def test_what_counts_is_the_latest_and_has_as_many_posts_and_revisions_as_were_pressed(came):
    taken = came.pooled.taken
    for row in taken.itertuples():
        one, desk = sums()[row.activity], came.desk(row.coder)
        assert (row.posts, row.revised) == (one.judged(desk), one.revised(desk))
    assert len(taken) == sum(
        bool(desk.pressed.get(activity))
        for desk in came.a_class.desk_of.values()
        for activity in ACTIVITIES
    )
    again = {one.person for one in came.a_class.handed_in if not one.is_last}
    twice = {(came.person[row.coder], row.activity) for row in came.pooled.twice.itertuples()}
    assert twice == {(p, a) for p in again for a in ACTIVITIES if came.export.keeps_all}
    assert not came.pooled.twice["doubt"].any()


def test_the_account_has_a_row_for_each_thing_handed_in(came):
    account = came.pooled.account
    of = dict(iter(account.groupby("what")))
    counts = sum(len(one.desks) for one in sums().values())
    assert len(of["counts"]) == counts
    assert len(of["counts"]) + len(of["same as another"]) == len(came.pooled.taken)
    again = sum(not one.is_last for one in came.a_class.handed_in)
    assert len(of.get("replaced", [])) == again * len(ACTIVITIES) * came.export.keeps_all
    assert "refused" not in of
    if came.export.sections:
        counted = came.pooled.taken.groupby("section")["coder"].nunique().to_dict()
        present = Counter(f"Section {person.section}" for person in came.a_class.present)
        assert counted == present


def test_what_the_command_prints_has_the_numbers_of_the_presses(came):
    lines = str(came.pooled).split("\n")
    answered = sum(one.answered(desk) for one in sums().values() for desk in one.desks)
    assert numbers(lines[0]) == [answered, 27, len(ACTIVITIES)]
    for line in lines[1 : 1 + len(ACTIVITIES)]:
        activity, _, said = line.strip().partition(": ")
        one = sums()[activity]
        desks = [d for d in came.a_class.desk_of.values() if d.pressed.get(activity)]
        full = sum(one.answered(desk) == len(one.posts) for desk in desks)
        revised = sum(one.revised(desk) > 0 for desk in desks)
        assert numbers(said) == [len(desks), full, len(one.posts), revised]


def test_the_table_of_all_judgements_is_what_was_pressed(came):
    found = Counter(
        (row.coder, row.activity, row.post_id, row.round, row.label, row.unsure, row.confidence)
        for row in came.pooled.judgements.astype(object).itertuples()
        if not _is_missing(row)
    )
    expected = Counter()
    for activity, one in sums().items():
        sheet = came.pooled.sheets[activity]
        for coder in sheet.coders:
            place = id(came.desk(coder))
            first, now = one.first[place], one.now[place]
            for post in first:
                level = one.sure[place][post] if came.export.has_files else None
                expected[_row(coder, activity, post, "first", first[post], level)] += 1
                if now[post] != first[post]:
                    expected[_row(coder, activity, post, "revised", now[post], None)] += 1
    found = Counter({_plain(row): times for row, times in found.items()})
    assert found == expected


def _is_missing(row):
    return row.label != row.label and not row.unsure


def _plain(row):
    *rest, label, unsure, sure = row
    return (*rest, None if unsure else label, sure if isinstance(sure, int) else None)


def _row(coder, activity, post, turn, label, level):
    return coder, activity, post, turn, label, level


def test_no_real_name_or_address_is_in_the_report_or_in_the_table(came):
    shown = came.html + came.pooled.judgements.to_csv()
    for person in came.a_class.people:
        assert person.email not in shown
        assert person.name not in shown


# --- The report -----------------------------------------------------------------------------------


def test_the_report_says_how_many_there_are_in_all(came):
    lead = came.page.one("p", "lead").text
    answered = sum(one.answered(desk) for one in sums().values() for desk in one.desks)
    assert numbers(lead) == [27, len(ACTIVITIES), answered]
    account = [numbers(item.text) for item in came.page.one("section", "account").all("li")]
    alike = len(came.pooled.taken) - sum(len(one.desks) for one in sums().values())
    again = len({one.person for one in came.a_class.handed_in if not one.is_last})
    assert account == [
        [sum(len(one.desks) for one in sums().values())],
        [alike],
        *[[again]] * came.export.keeps_all,
    ]


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_the_report_on_posts_begins_with_how_many_took_part_and_were_judged(came, activity):
    one, section = sums()[activity], came.section(activity)
    assert _figures(section) == [
        _handed_in(came, activity),
        sum(one.chosen(post, "now") > 0 for post in one.posts),
        sum(bool(one.apart(post)) for post in one.posts),
    ]


def _figures(section):
    return [numbers(item.one("b").text)[0] for item in section.one("ul", "figures").all("li")]


def _handed_in(came, activity):
    return sum(bool(desk.pressed.get(activity)) for desk in came.a_class.desk_of.values())


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_discuss_first_goes_by_the_first_votes_and_shows_both_rounds(came, activity):
    one, section = sums()[activity], came.section(activity)
    cards = section.one("ol", "discuss").all("article")
    assert [card.one("h4").text for card in cards] == one.to_discuss()
    for card, post in zip(cards, one.to_discuss(), strict=True):
        expected = {k: row for k, row in _votes(one, post).items() if row[0] or row[2]}
        assert row_numbers(card.tables()[0][1]) == expected
        changed = [p for p in card.all("p", "aside") if "changed" in p.text]
        number = one.changed_here(post)
        people = sum(one.votes(post).values())
        assert [numbers(p.text) for p in changed] == ([[number, people]] if number else [])


def _votes(one, post):
    """By label, the votes at first and their share, and those of now."""
    rows = {}
    for label in one.labels:
        row = []
        for which in ("first", "now"):
            number = one.votes(post, which)[label]
            row += [number, percent(number, one.chosen(post, which))]
        rows[label] = row
    return rows


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_every_post_has_its_votes_and_what_was_said_of_it(came, activity):
    one, section = sums()[activity], came.section(activity)
    articles = section.one("section", "posts").all("article", "post")
    assert [article.attributes["id"] for article in articles] == [
        f"{activity}__{post}" for post in one.posts
    ]
    for article, post in zip(articles, one.posts, strict=True):
        caption, rows = article.tables()[0]
        assert numbers(caption) == [one.chosen(post, "now")]
        assert row_numbers(rows) == _votes(one, post)
        unsure = [numbers(p.text) for p in article.all("p", "aside") if "Not sure" in p.text]
        both = [one.votes(post, which)[UNSURE] for which in ("first", "now")]
        assert unsure == ([both] if any(both) else [])
        fold = article.one("details", "key")
        agreed = [numbers(p.text) for p in fold.all("p") if "agreed with the key" in p.text]
        size, agree = one.chosen(post), one.agreeing(post)
        marked = post in one.marked
        assert agreed == ([[agree, size, percent(agree, size)]] if marked else [])
        _said_beside(came, one, article, fold, post)


def _said_beside(came, one, article, fold, post):
    """Notes, as they were written, and what disagreements were put down to: from files only."""
    notes = one.notes[post] if came.export.has_files else []
    assert sorted(i.text for i in article.one("div", "said").all("li")) == sorted(notes)
    causes = one.causes[post] if came.export.has_files else Counter()
    put_down = [p.text for p in fold.all("p") if "were put down to" in p.text]
    assert [sorted(numbers(text)) for text in put_down] == [sorted(causes.values())] * bool(causes)
    for cause, number in causes.items():
        assert f"{cause} {number}" in put_down[0]


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_agreement_before_and_now_is_that_of_the_presses(came, activity):
    one, section = sums()[activity], came.section(activity)
    before, now = section.table("Agreement before and after comparing")
    for row, which in ((before, "first"), (now, "now")):
        value = one.alpha(which, ordered=activity == SCALE, both=True)
        _is_alpha(row[1:3], value)
        assert numbers(row[3]) == [percent(one.pairs_alike(which), 1)]
    said = next(p.text for p in section.all("p") if "change in Krippendorff" in p.text)
    change = one.alpha("now", ordered=activity == SCALE, both=True)
    change -= one.alpha("first", ordered=activity == SCALE, both=True)
    assert numbers(said)[0] == pytest.approx(float(change), abs=0.0051)
    assert f"from {len(one.desks)} coders and {len(one.posts)} posts" in said


def _is_alpha(cells, value):
    """Hold a coefficient against its value, and its interval against being around it."""
    (shown,), (low, high) = numbers(cells[0]), numbers(cells[1].replace(" to ", ";"))
    assert shown == pytest.approx(float(value), abs=0.0051)
    assert low <= shown <= high


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_each_step_has_its_agreement_and_what_agrees_with_the_key(came, activity):
    one, section, ordered = sums()[activity], came.section(activity), activity == SCALE
    parts = [one.posts[at : at + STEP] for at in range(0, len(one.posts), STEP)]
    simulated = sample_class(*((POSTS, "direction") if activity == POSTS else ("room-a", "fit")))
    rows = section.table("Step by step, before comparing")
    for row, part in zip(rows, parts, strict=True):
        _is_alpha(row[1:3], one.alpha(posts=part, ordered=ordered))
        usual = [Counter(simulated.loc[post].dropna()) for post in part]
        assert numbers(row[3])[0] == pytest.approx(
            float(alpha(usual, one.labels, ordered)), abs=0.0051
        )
    rows = section.table("First judgements by step, contested posts apart")
    for row, part in zip(rows, parts, strict=True):
        marked = [post for post in part if post in one.marked]
        agreed, of = sum(map(one.agreeing, marked)), sum(map(one.chosen, marked))
        assert numbers(row[1]) == [agreed, of, percent(agreed, of)]


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_who_changed_their_mind_and_which_way(came, activity):
    one, section = sums()[activity], came.section(activity)
    said = [p.text for p in section.all("p")]
    moves, answered = one.moves(), sum(map(one.answered, one.desks))
    people = [d for d in came.a_class.desk_of.values() if d.pressed.get(activity)]
    changed = sum(one.revised(desk) > 0 for desk in people)
    sentences = {
        "changed at least one judgement": [changed, len(people)],
        "answers changed": [moves.total(), answered],
        "had not been sure": [one.settled()],
        "moved to the key": [*one.towards()],
    }
    for words, expected in sentences.items():
        expected = [expected] * (expected != [0])  # nobody was unsure of what was opened
        assert [numbers(text) for text in said if words in text] == expected, words
    rows = section.table("Changed answers, by which way")
    whole = moves.total()
    assert {row[0]: numbers(row[1]) for row in rows} == {
        f"{was or 'not sure'} → {now or 'not sure'}": [times, percent(times, whole)]
        for (was, now), times in moves.items()
    }


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_the_class_beside_the_key(came, activity):
    one, section = sums()[activity], came.section(activity)
    against = sum(2 * one.agreeing(p) < one.chosen(p) for p in one.marked)
    said = [p.text for p in section.all("p") if "most chose otherwise than the key" in p.text]
    assert [numbers(text) for text in said] == [[against]]
    rows = section.table("Where the key says the label of a row")
    for row, (label, votes) in zip(rows, one.confusion().items(), strict=True):
        whole = sum(votes[each] for each in one.labels)
        cells = [n for each in one.labels for n in (percent(votes[each], whole), votes[each])]
        assert row[0] == f"“{label}”"
        assert [n for cell in row[1:] for n in numbers(cell)] == [*cells, whole] or not whole


@pytest.mark.parametrize("activity", [POSTS, SCALE])
def test_how_sure_people_were_and_where_disagreements_come_from_as_files_say(came, activity):
    one, section = sums()[activity], came.section(activity)
    sure, beside, causes = {}, {}, {}
    if came.export.has_files:
        levels = zip(("A guess", "Fairly sure", "Certain"), one.how_sure().values(), strict=True)
        found = {name.removeprefix("A ").capitalize(): numbers_ for name, numbers_ in levels}
        whole = sum(given for given, _, _ in found.values())
        if whole:
            sure = {name: [given, percent(given, whole)] for name, (given, _, _) in found.items()}
            beside = {n: [right, of, percent(right, of)] for n, (_, of, right) in found.items()}
        total = sum(one.causes.values(), Counter())
        if total:
            causes = {c: [total[c], percent(total[c], total.total())] for c in CAUSES}
    tables = {
        "First judgements, by how sure people said they were": sure,
        "First judgements by how sure people said they were": beside,
        "What people put their disagreements with the key down to": causes,
    }
    for caption, expected in tables.items():
        rows = {row[0].lower(): numbers(row[1]) for row in section.table(caption)}
        assert rows == {name.lower(): row for name, row in expected.items()}, caption


def test_the_report_on_the_quiz(came):
    one, section = sums()[QUIZ], came.section(QUIZ)
    unsure = sum(one.votes(post)[UNSURE] for post in one.posts)
    assert _figures(section) == [_handed_in(came, QUIZ), len(one.posts), unsure]
    asked = {post: sum(one.votes(post).values()) for post in one.posts}
    right = sum(map(one.agreeing, one.marked))
    of = sum(asked[post] for post in one.marked)
    said = [p.text for p in section.all("p") if "first answers were right" in p.text]
    assert [numbers(text) for text in said] == [[right, of, percent(right, of)]]
    wrong = {post: one.chosen(post) - one.agreeing(post) for post in one.marked}
    order = sorted(filter(wrong.get, wrong), key=lambda post: -wrong[post] / asked[post])[:5]
    cards = section.one("ol", "discuss").all("article")
    assert [card.one("h4").text for card in cards] == order
    for card, post in zip(cards, order, strict=True):
        _is_question(one, card, post, asked[post])
    articles = section.one("section", "posts").all("article")
    for article, post in zip(articles, one.posts, strict=True):
        assert numbers(article.tables()[0][0]) == [asked[post]]
        _is_question(one, article, post, asked[post])


def _is_question(one, article, post, asked):
    """Hold the votes on a question, and how often each wrong option was chosen, against presses."""
    changed = bool(one.changed_here(post))
    rows = {row[0].partition(":")[0]: row[1:] for row in article.tables()[0][1]}
    unsure = next(name for name in rows if len(name) > 1)
    votes = {which: one.votes(post, which) for which in ("first", "now")}
    for name, cells in rows.items():
        label = UNSURE if name == unsure else name
        counts = [votes["first"][label], *[votes["now"][label]] * changed]
        expected = [n for number in counts for n in (number, percent(number, asked))]
        assert [n for cell in cells for n in numbers(cell)] == expected
    assert {*votes["first"], *votes["now"]} <= {UNSURE, *rows}
    wrong = {k: n for k, n in votes["first"].items() if k and k not in one.key.get(post, [k])}
    listed = article.one("details", "key").all("li")
    said = {i.text[0]: numbers(i.text.split(".")[0]) for i in listed if "chosen first" in i.text}
    assert said == {label: [n, asked, percent(n, asked)] for label, n in wrong.items() if n}


def test_the_report_on_the_prediction(came):
    one, section = sums()[FIGURES], came.section(FIGURES)
    published = {i.post_id: i.published for i in prediction(FIGURES[8:]).asked}
    spread = {
        post: five([int(own[post]) for own in one.first.values() if post in own])
        for post in one.posts
    }
    assert _figures(section) == [_handed_in(came, FIGURES), len(one.posts)]
    rows = section.table("First guesses")
    for row, (post, (low, lower, middle, upper, high)) in zip(rows, spread.items(), strict=True):
        guesses = sum(one.votes(post).values())
        assert row[0] == post
        cells = [numbers(cell.replace(" to ", ";")) for cell in row[1:]]
        assert cells == [[middle], [lower, upper], [low, high], [guesses]]
    for picture in section.all("svg"):
        drawn = [float(dot.attributes["cx"]) for dot in picture.all("circle", "dot")]
        middles = [170 + 4.1 * middle for _, _, middle, _, _ in spread.values()]
        assert drawn[: len(middles)] == pytest.approx(middles, abs=0.06)
    off = {post: spread[post][2] - published[post] for post in one.posts}
    post_of = {post: post for post in one.posts}
    for row in section.table("The class beside what was revealed"):
        middle, figure, gap = (numbers(cell.replace("+", ""))[0] for cell in row[1:])
        assert (middle, figure) == (spread[post_of[row[0]]][2], published[post_of[row[0]]])
        assert gap == pytest.approx(off[post_of[row[0]]], rel=0.005)
    furthest = max(off, key=lambda post: abs(off[post]))
    said = " ".join(p.text for p in section.all("p"))
    assert f"Furthest off: {furthest}." in said
    mean = sum(map(abs, off.values())) / len(off)
    assert f"middle guess is {mean:.0f} points off" in said
    inside = sum(spread[post][0] <= published[post] <= spread[post][4] for post in one.posts)
    assert f"{inside} of {len(one.posts)} figures" in said


# --- Sections, and another class ------------------------------------------------------------------


def test_sections_stand_side_by_side_where_the_export_has_them(came):
    headings = [heading.text for heading in came.page.all("h3")]
    assert ("Section by section" in headings) == came.export.sections
    if not came.export.sections:
        return
    for activity, one in sums().items():
        section, groups = came.section(activity), _groups(came, activity)
        if activity in (POSTS, SCALE):
            rows = section.table("Agreement before comparing")
            for row, (name, (people, desks)) in zip(rows, groups.items(), strict=True):
                assert (row[0], numbers(row[1])) == (name, [people])
                _is_alpha(row[2:4], one.alpha(desks=desks, ordered=activity == SCALE))
        if activity == FIGURES:
            _has_middles(one, section.table("Middle first guess"), groups)
        else:
            _has_votes(one, section.one("div", "multiples"), groups)


def _groups(came, activity):
    """By section, how many people handed in, and the desks of these, each once."""
    groups = {}
    for section in "AB":
        own = [person for person in came.a_class.present if person.section == section]
        desks = [came.a_class.desk_of[person.email] for person in own]
        desks = [desk for desk in desks if desk.pressed.get(activity)]
        groups[f"Section {section}"] = len(desks), [*{id(desk): desk for desk in desks}.values()]
    return groups


def _has_votes(one, multiples, groups):
    """Hold the first votes of each section on each post against the presses there."""
    for article in multiples.all("article"):
        post = article.one("h4").one("a").text
        votes = [one.votes(post, desks=desks) for _, desks in groups.values()]
        if one.activity != QUIZ:  # of a quiz, whoever did not know is counted too
            for each in votes:
                del each[UNSURE]
        for row in article.tables()[0][1]:
            label = row[0].partition(":")[0]
            label = label if label in one.labels else UNSURE
            for cell, each in zip(row[1:], votes, strict=True):
                assert numbers(cell) == [each[label], percent(each[label], each.total())]


def _has_middles(one, rows, groups):
    post_of = {post: post for post in one.posts}
    for row in rows:
        for cell, (_, desks) in zip(row[1:], groups.values(), strict=True):
            guesses = [int(one.first[id(desk)][post_of[row[0]]]) for desk in desks]
            _, lower, middle, upper, _ = five(guesses)
            assert numbers(cell.replace(" to ", ";")) == [middle, lower, upper]


def test_another_class_stands_beside_this_one_where_their_first_votes_differ_most(tmp_path):
    came, others = Came("Telegram", tmp_path), the_class().desks[:10]
    last = kit.pool([code for desk in others for code in desk.codes.values()])
    page = read(str.__str__(kit.report(came.pooled, compare=last.judgements)))
    for activity, one in sums().items():
        section = next(s for s in page.all("section") if s.attributes.get("id") == activity)
        groups = {"this": (0, one.desks), "other": (0, [d for d in others if d in one.desks])}
        if activity == FIGURES:
            _has_middles(one, section.table("Middle first guess"), groups)
            continue
        multiples = section.one("div", "multiples")
        _has_votes(one, multiples, groups)
        apart = {post: _points_apart(one, post, groups) for post in one.posts}
        order = sorted(filter(apart.get, apart), key=lambda post: -apart[post])[:5]
        articles = multiples.all("article")
        assert [article.one("h4").one("a").text for article in articles] == order
        said = [numbers(article.one("p", "aside").text) for article in articles]
        assert said == [[apart[post]] for post in order]


def _points_apart(one, post, groups):
    """So many of a hundred of one class would have to vote otherwise to be as the other."""
    votes = [one.votes(post, desks=desks) for _, desks in groups.values()]
    for each in votes:
        each[UNSURE] *= one.activity == QUIZ
    here, there = ({k: n / each.total() for k, n in each.items()} for each in votes)
    return percent(sum(abs(here.get(k, 0) - there.get(k, 0)) for k in {**here, **there}) / 2, 1)


def test_bars_and_pictures_show_the_numbers_that_stand_beside_them(came):
    bars = [(i, cell) for cell in came.page.all("td") for i in cell.all("i")]
    bars += [(cell, cell) for cell in came.page.all("td") if "--share" in _style(cell)]
    assert len(bars) > 200
    for bar, cell in bars:
        share = float(_style(bar).removeprefix("--share:"))
        said = numbers(cell.text)[0 if bar is cell else -1]
        assert said == pytest.approx(100 * share, abs=0.56)
    for picture in came.page.all("svg"):
        values, dots = picture.all("text", "value"), picture.all("circle", "dot")
        low = numbers(picture.all("text", "tick")[0].text)[0]
        for value, dot in zip(values, dots[: len(values)], strict=True):
            drawn = low + (float(dot.attributes["cx"]) - 150) / 430 * (1 - low)
            assert drawn == pytest.approx(numbers(value.text)[0], abs=0.006)
            assert value.text in picture.attributes["aria-label"]


def _style(node):
    return node.attributes.get("style", "")
