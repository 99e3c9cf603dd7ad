import html
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from kit.scoring import diffusion

# Internet use of US adults (Pew), in percent: by phone until 2021, then on the web.
YEARS = [2000, 2001, 2002, 2019, 2021, 2024]
MODES = ["phone"] * 5 + ["web"]
YOUNG = [70, 72, 76, 100, 99, 99]
OLD = [14, 14, 18, 73, 75, 90]


@pytest.fixture
def internet():
    return pd.DataFrame(
        {
            "year": YEARS * 2,
            "age_group": ["18-29"] * 6 + ["65+"] * 6,
            "percent": YOUNG + OLD,
            "mode": MODES * 2,
        }
    )


def curve(values, first=2000):
    return pd.Series(values, index=range(first, first + len(values)))


def test_gap_is_young_minus_old_in_points(internet):
    table = diffusion.gap(internet, "18-29", "65+")
    assert table["gap"].tolist() == [56, 58, 58, 27, 24, 9]
    assert table["mode"].tolist() == MODES


def test_gap_is_nan_where_a_group_has_no_figure(internet):
    table = diffusion.gap(internet.drop(index=6), "18-29", "65+")
    assert table["gap"].isna().tolist() == [True] + [False] * 5
    assert table["mode"].tolist() == MODES


def test_gap_refuses_groups_asked_by_different_modes(internet):
    internet.loc[11, "mode"] = "mail"
    with pytest.raises(ValueError, match=r"different modes. Keep the rows of one mode"):
        diffusion.gap(internet, "18-29", "65+")


def test_years_behind_is_read_off_the_straight_line(internet):
    # 75 % lies three quarters of the way from 72 (2001) to 76 (2002): 2021 − 2001.75.
    lag = diffusion.years_behind(internet, "18-29", "65+", at=2021)
    assert float(lag) == 19.25
    assert str(lag) == (
        "In 2021 the figure for 65+ was 75 %; 18-29 stood there in 2001.8, "
        "so 65+ were 19.2 years behind (asked by phone)."
    )


def test_years_behind_before_the_first_survey_is_a_lower_bound(internet):
    lag = diffusion.years_behind(internet, "18-29", "65+", at=2002)
    assert np.isnan(float(lag))
    assert lag.at_least == 2
    assert "before the first survey in 2000, so 65+ were further behind than these 2 years" in str(
        lag
    )


def test_years_behind_does_not_look_across_a_change_of_mode(internet):
    lag = diffusion.years_behind(internet, "18-29", "65+")
    assert np.isnan(float(lag))
    assert lag.at_least == 0
    assert "before the first survey in 2024, so how far 65+ were behind is unknown" in str(lag)
    # 90 % lies 14/24 of the way from 76 (2002) to 100 (2019).
    across = diffusion.years_behind(internet, "18-29", "65+", across_breaks=True)
    assert float(across) == pytest.approx(2024 - (2002 + 17 * 14 / 24))
    assert "across a change of survey mode" in str(across)


def test_years_behind_takes_the_first_time_the_level_was_reached():
    table = pd.DataFrame(
        {
            "year": [2000, 2002, 2004, 2006, 2008],
            "group": ["a", "a", "a", "a", "b"],
            "value": [10, 30, 20, 40, 25],
        }
    )
    assert float(diffusion.years_behind(table, "a", "b")) == 2008 - 2001.5


def test_a_group_that_is_ahead_is_not_behind(internet):
    assert "so 18-29 were not behind" in str(
        diffusion.years_behind(internet, "65+", "18-29", at=2001)
    )


def test_two_figures_for_one_year_name_the_column_that_tells_them_apart(internet):
    doubled = pd.concat([internet.assign(wave="May"), internet.assign(wave="June")])
    with pytest.raises(ValueError, match=r"2 figures for 2000.*differ in the column 'wave'"):
        diffusion.gap(doubled, "18-29", "65+")


def test_unknown_group_lists_the_groups(internet):
    with pytest.raises(ValueError, match=r"Try one of: 18-29, 65\+"):
        diffusion.years_behind(internet, "teens", "65+")


def test_typical_bass_growth_peaks_after_six_years():
    # ln(0.38 / 0.03) / 0.41 = 6.19, and there F = (q − p) / 2q = 0.35 / 0.76.
    fit = diffusion.bass_fit(curve(diffusion.bass_curve(range(1, 16))), start=1999)
    assert fit.peak == pytest.approx(1999 + 6.192, abs=1e-3)
    assert float(fit.curve(fit.peak)) == pytest.approx(100 * 0.35 / 0.76, abs=0.05)


def test_bass_curve_is_nothing_before_its_start():
    assert diffusion.bass_curve([1990, 2000], start=2000).tolist() == [0, 0]


def test_fits_find_the_numbers_behind_a_noisy_curve():
    noise = np.random.default_rng(3).normal(0, 1, 16)
    s = diffusion.logistic_fit(curve(diffusion.logistic_curve(range(16), 80, 6, 0.7) + noise))
    for estimate, truth in ((s.ceiling, 80), (s.midpoint, 2006), (s.speed, 0.7)):
        assert estimate.low < truth < estimate.high
    assert s.takeover == pytest.approx(4.394 / 0.7, rel=0.1)
    b = diffusion.bass_fit(
        curve(diffusion.bass_curve(range(1, 17), 0.02, 0.5, 80) + noise), start=1999
    )
    for estimate, truth in ((b.p, 0.02), (b.q, 0.5), (b.ceiling, 80)):
        assert estimate.low < truth < estimate.high


def test_a_ceiling_you_set_is_not_estimated():
    values = diffusion.logistic_curve(range(12), 90, 5, 0.8)
    fit = diffusion.logistic_fit(curve(values + np.tile([1, -1], 6)), ceiling=90)
    assert float(fit.ceiling) == 90
    assert "levels off at 90 % (fixed" in str(fit)


def test_fit_keeps_to_one_survey_mode_and_says_so():
    table = pd.DataFrame(
        {
            "year": range(2000, 2014),
            "percent": diffusion.logistic_curve(range(14), 80, 6, 0.8),
            "mode": ["phone"] * 11 + ["web"] * 3,
        }
    )
    table.loc[11:, "percent"] += 12
    fit = diffusion.logistic_fit(table)
    assert float(fit.ceiling) == pytest.approx(80, abs=0.1)
    assert fit.basis == "11 figures (2000–2010, by phone; 3 asked otherwise left out)"
    across = diffusion.logistic_fit(table, across_breaks=True)
    assert float(across.ceiling) > 85
    assert "14 figures (2000–2013, across a change of survey mode)" in str(across)


@pytest.mark.parametrize("fit", [diffusion.logistic_fit, diffusion.bass_fit])
def test_fits_refuse_four_figures(fit):
    with pytest.raises(ValueError, match=r"at least 5 figures.*here are 4. Choose a group"):
        fit(curve([1, 5, 20, 30]))


@pytest.mark.parametrize("values", [[10, 20, 30, 40, 50, 60], [40] * 8, [20, 26, 31, 39, 46, 49]])
def test_fits_refuse_figures_on_a_straight_line(values):
    with pytest.raises(ValueError, match=r"A straight line fits these .* Add years"):
        diffusion.logistic_fit(curve(values))


def test_growth_cannot_start_after_the_first_figure():
    with pytest.raises(ValueError, match="cannot start in 2003, since there is a figure for 2000"):
        diffusion.bass_fit(curve([1, 3, 9, 20, 40, 55]), start=2003)


def test_a_notebook_wraps_what_is_said_between_words(internet):
    values = curve(diffusion.logistic_curve(range(12), 80, 6, 0.7))
    results = [diffusion.years_behind(internet, "18-29", "65+")]
    results += [diffusion.logistic_fit(values), diffusion.bass_fit(values)]
    for result in results:
        # text/plain would break anywhere, also within a word.
        assert str(result) in html.unescape(result._repr_html_())
        assert str(result).endswith(".")


def test_scipy_waits_until_a_curve_is_fitted():
    code = "import sys, kit.scoring.diffusion; sys.exit('scipy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
