"""The public face of the kit as three people use it; `mypy` reads this, and a test runs it.

Every public name is here, so that none can be without types. A type after a colon is a promise:
`posts: pd.DataFrame = kit.load(…)` is refused where `load` does not say that it gives a table.
"""

from collections import Counter
from pathlib import Path

import pandas as pd
from matplotlib.figure import Figure

import kit


def a_learner(folder: Path) -> None:
    """Judge, compare, guess, answer, try out, and look back."""
    kit.preflight()
    name: str = kit.pseudonym("brave otter", path=folder)
    posts: pd.DataFrame = kit.load("posts", set="direction-a")
    print(kit.about("posts"), kit.show(posts, "dira-01"), kit.show(posts, posts.index[:2]))
    print(kit.case("kfc-2018"))
    book = kit.codebook("direction")
    labels: tuple[str, ...] = book.labels
    meaning: str = book["two-way"].definition

    mine = kit.Classify(posts, book, confidence=True, answers=folder)
    mine.judge("1 2 u 1", sure="3 1 - 2")
    mine.judge({"dira-05": labels[0]})
    mine.note("dira-05", meaning)
    first: pd.Series = mine.first
    now: dict[str, str] = mine.value
    mine.observe(lambda change: now.update(change["new"]), names="value")
    certain: pd.Series = first[mine.confidence == "certain"]
    key = kit.load("key", set="direction-a", codebook="direction")
    compared = kit.Compare(mine, key, kit.sample_class("direction-a", n=5))
    compared.reveal()
    causes: pd.Series = compared.causes
    mine.save(folder / "mine.csv")
    code: str = mine.code

    result: kit.Score = kit.score(certain, key)
    share: float = result.lenient
    worst: pd.DataFrame = result.mixed_up.head(3)

    guess = kit.Predict("us-65-plus", answers=folder)
    guess.draw({2010: 15, 2012: 20})
    guess.reveal()
    off: float | None = guess.furthest.mean_gap
    whole = kit.Activity("direction-b", answers=folder)
    whole.judge("1 2 1")
    first_thought = kit.Guess("01-cities", answers=folder)
    print(first_thought.guess(35), first_thought.said)
    thoughts: kit.Guesses = kit.guesses(folder)
    asked: pd.DataFrame = thoughts.table
    quiz = kit.Quiz("01", answers=folder)
    quiz.answer("a ? b")
    given: pd.Series = quiz.answers_given
    before = kit.Check("before", answers=folder)
    print(before.answer("a3 b1 -", missing="who counted?"), before.finish())
    said: pd.DataFrame = before.answers_given
    feed = kit.Feed(view="details", answers=folder)
    feed.expect("engagement", anger="more")
    rows: pd.DataFrame = feed.set(order="engagement", seed=2)
    done: pd.DataFrame = kit.answers(folder)
    every_code: str = kit.hand_in("01", answers=folder)
    print(asked, every_code, kit.HandIn("01", answers=folder).text())
    print(name, causes, code, share, worst, off, given, said, rows, done)


def an_instructor(folder: Path) -> None:
    """Bring posts, pool a class, measure how far it agrees, and hand on what it did."""
    book: Path = folder / "mine.toml"
    kit.codebook("direction").save(book)
    file = folder / "mine.csv"
    kit.load("posts", set="practice").to_csv(file)
    posts: pd.DataFrame = kit.load_posts(file, codebook=book, on_problem="leave out")
    mine = kit.Classify(posts, book, activity="mine", answers=folder)
    mine.judge("1 2 1 1")
    log: kit.Answers = mine.answers
    labels: dict[str, str] = log.judgements("first")
    kit.Compare(mine, kit.load("key", set="practice", codebook="direction"), name="us")

    pooled: kit.Pooled = kit.pool([mine.code, "hello"], posts=posts, codebook=[book])
    names: tuple[str, ...] = pooled.activities
    passed: Counter[str] = pooled.passed
    grades = kit.gradebook(pooled)
    assert isinstance(grades, pd.DataFrame)
    saved = kit.gradebook(pooled, folder / "grades.csv", layout="moodle", replace=True)
    assert isinstance(saved, Path)
    gained: kit.Gain = kit.gain(pooled)
    print(gained.table, gained.change.mean, kit.gain(pooled, folder / "gain.html"))
    page = kit.report(pooled, title="Us")
    assert isinstance(page, str)
    wall: Path = kit.projector(pooled, folder / "room.html", title="Us")
    print(wall)

    text = kit.Write("act", answers=folder)
    text.write("Who has a ladder?", aim=2)
    written: list[str] = text.written
    ours: kit.Swap = kit.swap(folder / "write-act.jsonl", beside="practice", seed=1)
    ours.save(folder / "class-posts.csv")
    judged = kit.Activity(folder / "class-posts.csv", "direction", answers=folder)
    judged.judge("1 2")
    shown = kit.came_across(ours.posts, [judged.code], key=ours.key)
    assert isinstance(shown, str)
    print(written, shown)

    table: pd.DataFrame = kit.sample_class("direction-a")
    machines: pd.DataFrame = kit.machine_class("direction-a")
    print(table.join(machines), kit.machine_reasons("dira-01"))
    ana, ben = table["simulated 01"], table["simulated 02"]
    alpha: kit.Coefficient = kit.krippendorff_alpha(table, interval="bootstrap", seed=1)
    low: float = alpha.low
    same: bool = alpha < 0.67 or alpha > kit.percent_agreement(table)
    several: list[kit.Coefficient] = [
        kit.cohen_kappa(ana, ben, weights=[[0, 1], [1, 0]]),
        kit.scott_pi(ana, ben, codebook=["one-way", "two-way"], confidence=0.9),
        kit.fleiss_kappa(table, interval=None),
        kit.gwet_ac1(kit.Counts([[2, 0], [1, 1]], labels=["yes", "no"])),
    ]
    tables: list[pd.DataFrame] = [
        kit.agreement(table).round(2),
        kit.category_agreement(table, codebook=kit.codebook("direction")),
        kit.disagreement(kit.to_long(table)),
        kit.kappa_matrix(kit.to_wide(kit.to_long(table), codebook=["one-way", "two-way"])),
        kit.leave_one_coder_out(table),
        kit.confusion(ana, ben),
    ]
    changed: kit.Shift = kit.shift(table, table.assign(ana=ana), level="nominal")
    before: kit.Coefficient = changed.before
    codes: kit.Codes = pooled.sheet(names[0]).codes("first")
    print(labels, names, passed, low, same, float(several[0]), tables, before, codes.values)


def a_self_learner(folder: Path) -> None:
    """Study the data alone: lessons, tables, measures of talk and of spread, pictures."""
    lessons: list[str] = [*kit.lessons().index, *kit.datasets().index, kit.__version__]
    timelines: pd.DataFrame = kit.load("timelines")
    rates = [
        kit.conversation_rate(timelines),
        kit.amplification_rate(timelines, per_followers=True),
        kit.applause_rate(timelines),
        kit.two_way_share(timelines),
        kit.reply_share(timelines),
    ]
    by_account = kit.two_way_share(timelines, by="account")
    assert isinstance(by_account, pd.Series)
    rhythm: pd.DataFrame = kit.cadence(timelines)
    counts: pd.DataFrame = kit.simulate_engagement(timelines, seed=2)
    inequality: float = kit.gini(counts["likes_simulated"])
    threads = kit.load("threads")
    first: pd.DataFrame = kit.first_replies(threads)
    times = kit.reply_times(threads)
    print(kit.waits(threads)["people"].sum())
    mine: kit.Audit = kit.audit(timelines, account=timelines["account"].iloc[0], every="week")
    counted = kit.audit({"talking to": 4, "talking at": 5}, zone="")
    mix: pd.DataFrame = mine.mix
    print(mix, mine.people, mine.hours, float(mine.replies), mine.drift.change, counted.picture)
    machine = kit.cue_coder(timelines, "direction", cues=kit.read_cues("direction"))
    why: pd.DataFrame = machine.why(timelines.index[0])

    adults = kit.load("us_social_media", population="US adults 18+", series="single wave")
    apart: pd.DataFrame = kit.gap(adults, "18-29", "65+")
    behind: float = float(kit.years_behind(adults, "18-29", "65+"))
    curve = kit.logistic_fit(adults, "65+")
    middle: float = curve.midpoint.value
    peak: float = kit.bass_fit(adults, "65+", start=2004).peak
    predicted = curve.curve([2010, 2020]).round(1)

    bars = kit.plots.bars(by_account.rename("share").reset_index(), "account", "share", title="A")
    numbers, picture = bars.save(folder / "bars.svg")
    figure: Figure = bars.figure
    others: list[kit.plots.Picture] = [
        kit.plots.heat(counts.head(3), title="B"),
        kit.plots.histogram(first["minutes"], title="C", log=True),
        kit.plots.points(adults, "year", "value", "age_group", title="D"),
        kit.plots.lines(apart, "year", "gap", title="E", breaks=[2012]),
    ]
    print(lessons, rates, rhythm, inequality, times, why, apart, behind, middle, peak, predicted)
    print(numbers, picture, figure, others)


def a_researcher(judgements: pd.DataFrame) -> None:
    """Let a database count what is too much for one machine."""
    import ibis

    table = ibis.memtable(judgements.astype({"label": str}))
    counts: kit.Counts = kit.count_in_engine(table, codebook=["one-way", "two-way"])
    print(kit.krippendorff_alpha(counts))
