"""Pictures: what is drawn is what the twin says, and the words are true to it."""

import base64
import re
import subprocess
import sys
import warnings
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import kit
from kit import plots
from kit.plots import style

NAN = float("nan")


@pytest.fixture
def ages():
    return pd.DataFrame(
        {
            "year": [2010, 2012, 2014] * 3,
            "age": ["18-29"] * 3 + ["50-64"] * 3 + ["65+"] * 3,
            "value": [86.0, 83, 84, 47, NAN, 65, 11, 22, 27],
            "source": "made up",
        }
    )


@pytest.fixture
def skills():
    return pd.DataFrame(
        {"country": ["Ireland", "Italy", "Malta"], "value": [72.9, NAN, 62.8], "rank": [1, 2, 3]}
    )


def every_kind(ages, skills):
    coder = pd.DataFrame([[10, 1], [2, 11]], ["one-way", "two-way"], ["one-way", "two-way"])
    return {
        "lines": plots.lines(ages, "year", "value", "age", title="A", unit="%", breaks=[2012]),
        "bars": plots.bars(skills, "country", "value", title="B", unit="% of people"),
        "points": plots.points(ages, "year", "value", "age", title="C", source="made up"),
        "histogram": plots.histogram([1, 2, 2, 3, 9], title="D", unit="minutes"),
        "heat": plots.heat(coder.rename_axis("me").rename_axis("key", axis=1), title="E"),
    }


def curves(picture):
    """Return the drawn curves by name, each as the pieces between its gaps: lists of (x, y)."""
    drawn = {name: [] for name in picture.twin}
    names = dict(zip(style.COLOURS, drawn, strict=False))
    for line in picture.figure.axes[0].get_lines():
        if line.get_color() in names and line.get_gid() != "key":
            drawn[names[line.get_color()]].append(list(zip(*line.get_data(), strict=True)))
    return drawn


def points_of(pieces):
    return [point for piece in pieces for point in piece]


def paints(picture):
    """Return the colours of the cells, row by row."""
    picture.figure.draw_without_rendering()  # only now they are known
    return picture.figure.axes[0].collections[0].get_facecolors()[:, :3]


def texts(picture):
    figure = picture.figure
    return [t.get_text() for holder in (figure, *figure.axes) for t in holder.texts]


# What is drawn


def test_lines_are_what_the_twin_says_and_a_missing_value_leaves_a_gap(ages):
    picture = plots.lines(ages.sample(frac=1, random_state=1), "year", "value", "age", title="A")
    assert picture.twin.index.tolist() == [2010, 2012, 2014]
    for name, pieces in curves(picture).items():
        assert points_of(pieces) == [*picture.twin[name].dropna().items()]
        assert [len(piece) for piece in pieces] == ([1, 1] if name == "50-64" else [3])
    assert np.isnan(picture.twin.loc[2012, "50-64"])


def test_a_year_that_another_curve_has_does_not_break_the_line(ages):
    fewer = ages[~((ages.year == 2012) & (ages.age == "18-29"))]
    drawn = curves(plots.lines(fewer, "year", "value", "age", title="A"))
    assert drawn["18-29"] == [[(2010, 86), (2014, 84)]]


@pytest.mark.parametrize("name", ["Malta", "The former name of a very long country indeed"])
def test_bars_are_what_the_twin_says_and_a_missing_value_is_no_bar_of_zero(skills, name):
    picture = plots.bars(skills.replace("Malta", name), "country", "value", title="B", unit="%")
    drawn = picture.figure.axes[0].patches
    lying = name != "Malta"
    assert [p.get_width() if lying else p.get_height() for p in drawn] == [72.9, 62.8]
    axis = picture.figure.axes[0].yaxis if lying else picture.figure.axes[0].xaxis
    labels = [" ".join(t.get_text().split()) for t in axis.get_ticklabels()]
    assert labels == picture.twin.index.tolist() == ["Ireland", "Italy", name]
    assert {"72.9 %", "62.8 %", "no figure" if lying else "–"} <= {*texts(picture)}


def test_bars_stand_side_by_side_in_the_order_of_the_table(ages):
    picture = plots.bars(ages, "year", "value", "age", title="B")
    bars = picture.figure.axes[0].containers
    assert [b.get_label() for b in bars] == picture.twin.columns.tolist()
    assert [len(b) for b in bars] == [3, 2, 3]
    left = [b[0].get_x() for b in bars]
    assert left == sorted(left)
    assert left[0] + bars[0][0].get_width() <= left[1]


def test_points_are_what_the_twin_says(ages):
    picture = plots.points(ages, "year", "value", "age", title="C")
    drawn = np.vstack([c.get_offsets() for c in picture.figure.axes[0].collections])
    np.testing.assert_array_equal(drawn, picture.twin[["year", "value"]])
    assert len(picture.twin) == 8
    assert picture.notes == ("1 of 9 rows lack year or value and are not drawn.",)


def test_points_beside_labels_keep_to_their_label_and_apart_by_group(ages):
    picture = plots.points(ages.dropna(), "year", "age", "source", title="C")
    assert picture.description.startswith("8 points: year from 2010 to 2014; age with 3 labels.")
    heights = picture.figure.axes[0].collections[0].get_offsets()[:, 1]
    assert np.round(heights).tolist() == [0, 0, 0, 1, 1, 2, 2, 2]


def countries(number):
    names = [
        "Albania",
        "Austria",
        "Belgium",
        "Bulgaria",
        "Croatia",
        "Denmark",
        "Estonia",
        "Finland",
        "France",
        "Germany",
    ]
    names += ["Bosnia and Herzegovina", "Greece", "Hungary", "Netherlands"]
    return pd.DataFrame({"country": names[:number], "value": [40.0 + i for i in range(number)]})


def names_apart(labels):
    """Tell whether written labels leave each other alone; slanting ones are measured along x."""
    boxes = [label.get_window_extent() for label in labels if label.get_text()]
    return not any(a.overlaps(b) for a, b in pairwise(boxes))


@pytest.mark.parametrize("number", [5, 10, 14])
def test_points_beside_many_names_can_be_read(number):
    table = countries(number)
    picture = plots.points(table, "country", "value", title="C", unit="% of people")
    figure, axes = picture.figure, picture.figure.axes[0]
    figure.draw_without_rendering()
    names, numbers = (axes.xaxis, axes.yaxis) if number == 5 else (axes.yaxis, axes.xaxis)
    assert [t.get_text() for t in names.get_ticklabels()] == table["country"].tolist()
    assert names_apart(names.get_ticklabels())
    assert numbers.get_view_interval().tolist() == [0, 100]
    assert {"% of people"} <= {*texts(picture), numbers.get_label_text()}
    drawn = axes.collections[0].get_offsets()[:, 1 if number == 5 else 0]
    assert drawn.tolist() == picture.twin["value"].tolist()
    assert picture.twin.columns.tolist() == ["country", "value"]
    assert picture.description.startswith(
        f"{number} points: country with {number} labels; value (% of people) from 40 to {39 + number}."
    )


def test_unit_goes_with_the_numbers_where_y_holds_names():
    picture = plots.points(countries(3), "value", "country", title="C", unit="% of people")
    assert picture.figure.axes[0].get_xlabel() == "% of people"
    assert picture.figure.axes[0].get_xlim() == (0, 100)
    assert "value (% of people) from 40 to 42; country with 3 labels" in picture.description


def test_more_names_below_a_line_than_fit_slant_and_of_very_many_some_are_written():
    for number, shown in ((5, 5), (14, 14), (70, 24)):
        table = pd.concat(
            [countries(14).assign(country=lambda t, i=i: t.country + " " * i) for i in range(5)]
        )
        picture = plots.lines(table.head(number), "country", "value", title="A")
        picture.figure.draw_without_rendering()
        labels = picture.figure.axes[0].get_xticklabels()
        assert len(labels) == shown
        assert {label.get_rotation() for label in labels} == {0 if number == 5 else 40}
        assert all(label.get_window_extent().x0 >= 0 for label in labels)
        assert picture.figure.axes[0].bbox.height > 2.5 * picture.figure.dpi
        assert len(picture.twin) == number


def test_histogram_counts_every_value_once_and_says_which_are_left_out():
    picture = plots.histogram(
        [0.5, 3, 46, 46, 504, 4571, 0, None], title="D", unit="minutes", log=True
    )
    assert picture.twin["how many"].sum() == 6
    bars = picture.figure.axes[0].patches
    assert [b.get_height() for b in bars] == picture.twin["how many"].tolist()
    assert [b.get_x() for b in bars] == picture.twin["from"].tolist()
    assert picture.notes[1:] == (
        "1 of 8 values are missing and not drawn.",
        "1 of 8 values are 0 or less and not drawn.",
    )
    assert {"median 46", "mean 862"} <= {*texts(picture)}
    marks = [line.get_xdata()[0] for line in picture.figure.axes[0].get_lines()]
    assert sorted(marks) == [46, pytest.approx(861.75)]
    ticks = [t.get_text() for t in picture.figure.axes[0].get_xticklabels()]
    assert ticks == ["1 min", "5 min", "15 min", "1 hour", "4 hours", "1 day"]


@pytest.mark.parametrize("values", [[5], [1, 1, 1], [0, 1], [-3.5, 2, 1e6], range(1000)])
def test_histogram_holds_any_values(values):
    picture = plots.histogram(values, title="D")
    assert picture.twin["how many"].sum() == len(values)


def test_heat_shows_each_number_in_its_cell_and_darker_means_more():
    table = pd.DataFrame([[0, 5], [NAN, 20.0]], ["a", "b"], ["c", "d"])
    picture = plots.heat(table, title="E")
    assert texts(picture)[1:] == ["0", "5", "–", "20"]
    light = paints(picture).mean(axis=-1)
    assert light[0] > light[1] > light[3]
    assert picture.twin.equals(table)


def test_digits_and_words_keep_their_contrast():
    picture = plots.heat(pd.DataFrame(np.arange(100).reshape(10, 10) - 30), title="E")
    digits = [t.get_color() for t in picture.figure.axes[0].texts]
    worst = min(style.contrast(on, ink) for on, ink in zip(paints(picture), digits, strict=True))
    assert worst >= 4.5
    assert min(style.contrast("white", ink) for ink in (style.INK, style.SOFT)) >= 7
    assert min(style.contrast("white", colour) for colour in style.COLOURS) >= 4.5


def test_names_at_the_ends_of_lines_do_not_overlap():
    close = pd.DataFrame(
        {"x": [1, 2] * 8, "who": sorted("abcdefgh" * 2), "y": [50 + i / 20 for i in range(16)]}
    )
    picture = plots.lines(close, "x", "y", "who", title="A", unit="%")
    picture.figure.draw_without_rendering()
    boxes = [t.get_window_extent() for t in picture.figure.axes[0].texts]
    boxes.sort(key=lambda box: box.y0)
    assert len(boxes) == 8
    assert all(low.y1 <= high.y0 + 0.5 for low, high in pairwise(boxes))
    assert boxes[0].x1 < picture.figure.bbox.x1


@pytest.mark.parametrize(
    ("unit", "values", "ends"),
    [
        ("% of adults", [3, 60], (0, 100)),
        ("%", [1, 4], (0, 4.24)),
        ("percentage points", [10, 80], (0, 84.8)),
        ("points", [-10, 10], (-11.2, 11.2)),
    ],
)
def test_axis_begins_at_zero_and_percentages_are_out_of_100(unit, values, ends):
    picture = plots.lines(pd.DataFrame({"x": [1, 2], "y": values}), "x", "y", title="A", unit=unit)
    assert picture.figure.axes[0].get_ylim() == pytest.approx(ends)


def test_breaks_stand_before_their_year_and_are_explained(ages):
    breaks = pd.DataFrame(
        {
            "first_year": pd.array([2012, 2012, None, 1999], "Int64"),
            "last_year": pd.array([2013, 2014, 2013, 2000], "Int64"),
            "what_changed": ["new words", "new sample", "asked by phone", "long ago"],
        }
    )
    picture = plots.lines(ages, "year", "value", "age", title="A", breaks=breaks)
    assert picture.notes == (
        "Dashed line a, from 2012: new words; new sample.",
        "Dashed line b, from 2014: until 2013: asked by phone.",
    )
    upright = [{*line.get_xdata()} for line in picture.figure.axes[0].get_lines()]
    assert [{2011.5}, {2013.5}] == [xs for xs in upright if xs in ({2011.5}, {2013.5})]
    assert picture.description.endswith(
        "2 dashed lines mark where the way of measuring changed; no line is drawn across them."
    )
    assert "Dashed line b, from 2014" in str(picture)
    assert "Dashed line b, from 2014" in picture._repr_mimebundle_()["text/html"]


def test_no_line_is_drawn_across_a_break(ages):
    picture = plots.lines(ages, "year", "value", "age", title="A", breaks=[2011, 2014, 2014.5])
    for name, pieces in curves(picture).items():
        assert pieces == [[point] for point in picture.twin[name].dropna().items()]


def test_a_long_line_marks_only_the_points_that_no_line_shows():
    table = pd.DataFrame({"x": range(80), "y": 1.0})
    picture = plots.lines(table, "x", "y", title="A", breaks=[40, 41])
    marked = [line for line in picture.figure.axes[0].get_lines() if line.get_marker() == "o"]
    assert [line.get_xdata().tolist() for line in marked] == [[40]]
    assert [len(piece) for piece in curves(picture)["y"]] == [40, 1, 39]


def test_breaks_work_along_dates():
    table = pd.DataFrame({"wave": ["2010-05", "2012-08-07", "2014-01"], "value": [1, 2, 3]})
    picture = plots.lines(table, "wave", "value", title="A", breaks=[2012, 2030])
    assert picture.notes == ("Dashed line a, from 2012-01-01: measured in another way.",)
    assert picture.twin.index.tolist() == table["wave"].tolist()  # no day that nobody gave


# What is said


def test_alt_text_is_true_to_the_data(ages, skills):
    pictures = every_kind(ages, skills)
    assert pictures["lines"].description == (
        "Line chart of % by year, from 2010 to 2014, one line for each age (3). Highest: 86 % "
        "(18-29, 2010); lowest: 11 % (65+, 2010). Last, in 2014: 84 % (18-29); 65 % (50-64); "
        "27 % (65+). No figure for 50-64, 2012. 1 dashed line marks where the way of measuring "
        "changed; no line is drawn across it."
    )
    assert pictures["bars"].description == (
        "Bar chart of % of people for 3 values of country. Highest: 72.9 % (Ireland); lowest: "
        "62.8 % (Malta). Ireland 72.9 %; Malta 62.8 %. No figure for Italy."
    )
    assert pictures["points"].description == (
        "8 points: year from 2010 to 2014; value from 11 to 86. By age: 18-29 (3); 50-64 (2); 65+ (3)."
    )
    assert pictures["histogram"].description == (
        "Histogram of 5 values in minutes, from 1 to 9. The median is 2, the mean 3.4. Most, 3, "
        "lie between 2 and 4 minutes."
    )
    assert pictures["heat"].description == (
        "Shaded table of 2 rows (me) and 2 columns (key). Highest: 11 (row two-way, column "
        "two-way); lowest: 1 (row one-way, column two-way). On the diagonal: 21 of 24."
    )


def test_alt_text_says_when_others_are_as_high():
    table = pd.DataFrame({"x": ["a", "b", "c"], "y": [4, 9, 9]})
    for draw in (plots.lines, plots.bars):
        words = draw(table, "x", "y", title="A").description
        assert "Highest: 9 (b and 1 more); lowest: 4 (a)." in words


def test_page_has_alt_text_a_small_picture_and_a_table_with_headers(ages, skills):
    for name, picture in every_kind(ages, skills).items():
        page = picture._repr_mimebundle_()["text/html"]
        assert re.search('alt="(.*?)"', page)[1].startswith(f"{picture.title}. "), name
        png = base64.b64decode(re.search('base64,([^"]*)"', page)[1])
        assert png.startswith(b"\x89PNG")
        assert len(png) < 45_000
        assert "<th></th>" not in page
        assert page.count('scope="col"') >= picture.twin.shape[1]
        assert page.count("<td>") >= min(picture.twin.size, 6)


def test_text_from_data_is_text_and_not_markup():
    bad = pd.DataFrame({"x": ['<b>"a"</b>', "$x$ & y"], "y": [1, 2]})
    picture = plots.bars(bad, "x", "y", title='<script>"', source="<i>")
    page = picture._repr_mimebundle_()["text/html"]
    assert not re.search("<(b|i|script)[ >]", page)
    assert "&lt;b&gt;" in page
    assert "$x$ & y" in [t.get_text() for t in picture.figure.axes[0].get_xticklabels()]


def test_long_twin_is_cut_in_print_only():
    picture = plots.points(pd.DataFrame({"x": range(500), "y": range(500)}), "x", "y", title="C")
    assert len(picture.twin) == 500
    assert "… and 440 more rows; .twin has them all." in str(picture)
    assert len(str(picture).splitlines()) < 80


def test_dates_and_index_levels_are_columns_too():
    table = pd.DataFrame(
        {"posts": [3, 4]}, pd.to_datetime(["2025-01-02", "2025-01-01"]).rename("day")
    )
    picture = plots.lines(table, "day", "posts", title="A")
    assert picture.twin.index.tolist() == ["2025-01-01", "2025-01-02"]
    assert picture.twin["posts"].tolist() == [4, 3]


def test_labels_along_a_line_keep_the_order_of_the_table():
    table = pd.DataFrame({"step_no": ["two", "one", "three"], "n_posts": [2, 1, 3]})
    picture = plots.lines(table, "step_no", "n_posts", title="A")
    assert curves(picture) == {"n_posts": [[(0, 2), (1, 1), (2, 3)]]}
    assert picture.twin.index.tolist() == ["two", "one", "three"]


def test_groups_keep_the_order_of_their_categories(ages):
    ages["age"] = pd.Categorical(ages["age"], ["65+", "50-64", "18-29", "none"])
    for draw in (plots.lines, plots.bars):
        twin = draw(ages, "year", "value", "age", title="A").twin
        assert twin.columns.tolist() == ["65+", "50-64", "18-29"]
        assert twin.iloc[0].tolist() == [11, 47, 86]


def test_categories_keep_their_own_order():
    size = pd.Categorical(["many", "few"], ["few", "many"], ordered=True)
    picture = plots.bars(pd.DataFrame({"size": size, "n": [9, 1]}), "size", "n", title="B")
    assert picture.twin.index.tolist() == ["few", "many"]


# Steady, quiet, light


def test_same_call_gives_the_same_bytes_and_words(tmp_path, ages, skills):
    first, second = every_kind(ages, skills), every_kind(ages, skills)
    for kind in first:
        assert first[kind]._repr_mimebundle_() == second[kind]._repr_mimebundle_()
        one, other = (
            picture.save(tmp_path / f"{kind}-{number}.svg")[0].read_bytes()
            for number, picture in enumerate((first[kind], second[kind]))
        )
        assert one == other


def test_nbval_compares_the_words_and_not_the_bytes_of_a_picture(ages):
    """Another matplotlib draws slightly other bytes; the lessons must pass all the same."""
    nbval = pytest.importorskip("nbval.plugin")
    rules = (Path(__file__).parent / "nbval.cfg").read_text("utf-8")
    page = plots.lines(ages, "year", "value", "age", title="A")._repr_mimebundle_()["text/html"]
    clean = page
    for regex, replace in nbval.get_sanitize_patterns(rules):
        clean = re.sub(regex, replace, clean)
    assert "base64" not in clean
    assert len(page) - len(clean) > 5000
    assert 'alt="A. Line chart' in clean
    assert "<td>65</td>" in clean


def test_readers_own_settings_and_figures_are_left_alone(ages, skills):
    import matplotlib

    with matplotlib.rc_context({"text.color": "red", "axes.grid": False, "figure.dpi": 33}):
        before = dict(matplotlib.rcParams)
        own = every_kind(ages, skills)["lines"]
        assert dict(matplotlib.rcParams) == before
        dark = own._repr_mimebundle_()
    assert dark == every_kind(ages, skills)["lines"]._repr_mimebundle_()


def test_nothing_is_imported_before_the_first_picture():
    code = (
        "import sys, kit, kit.plots;"
        "print(sorted({'matplotlib', 'seaborn', 'scipy'} & {*sys.modules}))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert run.stdout.split() == ["[]"], run.stderr


def test_no_picture_stays_open(ages, skills):
    import matplotlib.pyplot as plt

    before = plt.get_fignums()
    for picture in every_kind(ages, skills).values():
        picture._repr_mimebundle_()
    assert plt.get_fignums() == before


def test_what_seaborn_takes_for_the_readers_own_settings_is_theirs():
    code = (
        "import kit, matplotlib; matplotlib.rcParams['text.color'] = 'red';"
        "kit.plots.histogram([1, 2], title='D');"
        "import seaborn; seaborn.reset_orig(); print(matplotlib.rcParams['text.color'])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert run.stdout.split() == ["red"], run.stderr


def test_letters_without_a_glyph_do_not_disturb():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = plots.bars(pd.DataFrame({"x": ["日本", "🦦"], "y": [1, 2]}), "x", "y", title="喜")
        picture._repr_mimebundle_()
    assert "日本" in str(picture)


def test_save_writes_picture_and_numbers_and_overwrites_neither(tmp_path, ages):
    picture = plots.lines(ages, "year", "value", "age", title="A")
    for name in ("a.png", "b.svg"):
        image, numbers = picture.save(tmp_path / name)
        assert image.stat().st_size > 5000
        back = pd.read_csv(numbers, index_col="year")
        pd.testing.assert_frame_equal(back, picture.twin)
    with pytest.raises(FileExistsError, match=r"nothing of yours is overwritten\. Choose another"):
        picture.save(tmp_path / "a.svg")  # a.csv is there
    assert not (tmp_path / "a.svg").exists()
    with pytest.raises(ValueError, match=r"saved as .png or .svg, but 'a.jpg'.*Try 'a.png'"):
        picture.save(tmp_path / "a.jpg")


# Errors say what is there


def test_errors_name_what_is_there(ages):
    def line(table=ages, x="year", y="value", by="age", **more):
        return plots.lines(table, x, y, by, **{"title": "A"} | more)

    with pytest.raises(ValueError, match="no column 'yaer'. Its columns are: year, age, value"):
        line(x="yaer")
    with pytest.raises(ValueError, match="'source' holds text, such as 'made up'. Columns with n"):
        line(y="source")
    with pytest.raises(
        ValueError, match=r"3 rows for 2010, but a line .* They differ in age: choose"
    ):
        line(by=None)
    with pytest.raises(ValueError, match=r"needs a title .* but '' was given"):
        line(title="")
    with pytest.raises(ValueError, match=r"no rows, so there is nothing to draw. Check"):
        line(ages[:0])
    with pytest.raises(ValueError, match=r"no number in these rows"):
        line(ages[ages.value.isna()])
    with pytest.raises(TypeError, match=r"a Series was given. Turn"):
        line(ages["value"])
    with pytest.raises(ValueError, match=r"first_year and what_changed, but this one has: year"):
        line(breaks=ages)
    with pytest.raises(ValueError, match=r"but 'soon' is not one"):
        line(breaks=["soon"])
    with pytest.raises(ValueError, match=r"x holds labels"):
        line(x="age", by="year", breaks=[2012])
    many = pd.DataFrame({"x": 1, "y": 1, "who": range(9)})
    with pytest.raises(ValueError, match=r"'who' has 9 different values here, and 8 are the most"):
        line(many, "x", "y", "who")
    with pytest.raises(ValueError, match=r"61 bars are too many"):
        plots.bars(pd.DataFrame({"x": range(61), "y": 1}), "x", "y", title="B")
    with pytest.raises(ValueError, match=r"no value above 0 among the 2 values"):
        plots.histogram([0, -1], title="D", log=True)
    with pytest.raises(TypeError, match=r"Choose one, such as table\['year'\]"):
        plots.histogram(ages, title="D")
    with pytest.raises(ValueError, match=r"spans of time.*into minutes"):
        plots.histogram(pd.to_timedelta([3, 4], "min"), title="D")
    with pytest.raises(ValueError, match=r"'age' holds text"):
        plots.heat(ages, title="E")


# Real data


def test_published_curves_draw_in_one_line():
    table = kit.load("us_social_media", series="single wave")
    table = table[table["wave"].str.match(r"\d{4}-") & (table["age_group"] != "all")]
    breaks = kit.load("survey_breaks", tables="us_social_media")
    picture = plots.lines(
        table, "wave", "value", "age_group", title="By age", unit="% of adults", breaks=breaks
    )
    assert picture.twin.notna().sum().to_dict() == (
        table.groupby("age_group")["value"].count().to_dict()
    )
    assert "No figure for 65+, 2005-02; 30-49, 2014-01." in picture.description
    assert len(picture.notes) == 6
    page = picture._repr_mimebundle_()["text/html"]
    image = re.search('data:image/png;base64,([^"]+)', page)[1]
    assert len(base64.b64decode(image)) < 45_000


def test_a_label_has_one_colour_in_pictures_views_and_report():
    root = Path(__file__).parents[1]
    for sheet in ("web/src/labels.css", "kit/classroom/templates/reports/style.css"):
        rules = re.findall(
            r'\[data-label="(\d)"\] \{\s*--[\w-]+: light-dark\((#\w+), (#\w+)\)',
            (root / sheet).read_text("utf-8"),
        )
        assert [light for _, light, _ in rules] == style.COLOURS
        assert min(style.contrast("#111111", dark) for *_, dark in rules) >= 4.5


# On a phone


@pytest.mark.parametrize("kind", ["lines", "bars", "points", "histogram"])
def test_a_phone_gets_the_same_picture_drawn_for_it(ages, skills, kind):
    picture = every_kind(ages, skills)[kind]
    narrow = picture.narrow
    assert narrow.get_figwidth() * 100 < 360
    assert '(max-width: 600px)" srcset="data:image/png;base64,' in picture._html()
    [wide], [small] = picture.figure.axes, narrow.axes
    assert small.get_ylim() == wide.get_ylim()
    drawn = [[tuple(line.get_ydata()) for line in axes.get_lines()] for axes in (wide, small)]
    if kind != "lines":  # the names at the ends of lines take another part of the axis
        assert drawn[0] == drawn[1]


def test_no_word_runs_out_of_a_phones_picture(ages):
    told = ages.dropna().replace({"65+": "A source with a long name, in a file of November 2024"})
    long = {"title": "What people said they did " * 3, "source": "Somebody who counted " * 6}
    shown = [
        plots.lines(
            told, "year", "value", "age", unit="% of all the people who were asked", **long
        ),
        plots.points(told, "value", "source", "age", unit="% of people", **long),
        plots.bars(told[told.year == 2014], "source", "value", "age", unit="% of people", **long),
    ]
    for picture in shown:
        picture.narrow.draw_without_rendering()
        edge = picture.narrow.bbox
        legends = [axes.get_legend() for axes in picture.narrow.axes if axes.get_legend()]
        words = [t for box in legends for t in box.get_texts()]
        words += [t for holder in (picture.narrow, *picture.narrow.axes) for t in holder.texts]
        for word in words:
            box = word.get_window_extent()
            assert edge.x0 - 1 <= box.x0, word
            assert box.x1 <= edge.x1 + 1, word
