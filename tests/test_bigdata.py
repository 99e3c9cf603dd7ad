"""Counts from a database or a cluster give the coefficients of the same table in memory."""

import numpy as np
import pandas as pd
import pytest

from kit.scoring.counting import count
from kit.scoring.judgements import to_wide
from kit.scoring.reliability import fleiss_kappa, gwet_ac1, krippendorff_alpha, percent_agreement

ibis = pytest.importorskip("ibis")
count_in_engine = pytest.importorskip("kit.scoring.bigdata").count_in_engine


def duckdb():
    pytest.importorskip("duckdb")
    return ibis.duckdb.connect()


def spark(folder):
    session = pytest.importorskip("pyspark.sql").SparkSession
    builder = session.builder.master("local[1]")
    for name, value in {
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": 2,
        "spark.sql.warehouse.dir": folder,
        "spark.ui.enabled": False,
    }.items():
        builder = builder.config(name, value)
    try:
        return ibis.pyspark.connect(builder.getOrCreate())
    except Exception as error:  # no Java here
        pytest.skip(f"Spark does not start: {error}")


@pytest.fixture(scope="module", params=["duckdb", "pyspark"])
def engine(request, tmp_path_factory):
    """A function that puts a DataFrame into the engine, and returns it as an ibis table."""
    folder = str(tmp_path_factory.mktemp("warehouse"))
    connection = duckdb() if request.param == "duckdb" else spark(folder)
    names = (f"judgements_{i}" for i in range(1000))
    yield lambda frame: connection.create_table(next(names), ibis.memtable(frame))
    connection.disconnect()


def long(number=3_000, seed=1):
    """Random judgements: 40 coders, 200 posts, revisions, and no time in some rows."""
    draws = np.random.default_rng(seed)
    table = pd.DataFrame(
        {
            "coder": draws.integers(0, 40, number).astype(str),
            "post_id": [f"p{i:03}" for i in draws.integers(0, 200, number)],
            "label": draws.choice(["x", "y", "z"], number),
            "round": draws.choice(["first", "revised"], number),
            "at": pd.Timestamp("2025-03-04", tz="UTC")
            + pd.to_timedelta(draws.permutation(number), "min"),
        }
    )
    # As None and not NaN, which some versions of Spark turn into the text "NaN".
    table["label"] = table["label"].astype(object).mask(draws.random(number) < 0.1, None)
    return table


def test_engine_counts_what_pandas_counts(engine):
    table = long()
    ours, theirs = count(table), count_in_engine(engine(table))
    assert theirs.labels == ours.labels
    assert theirs.coders == ours.coders
    expected = pd.DataFrame(ours.values, ours.posts).sort_index()
    assert theirs.posts.tolist() == expected.index.tolist()
    assert (theirs.values == expected.to_numpy()).all()


@pytest.mark.parametrize(
    "coefficient", [krippendorff_alpha, fleiss_kappa, gwet_ac1, percent_agreement]
)
def test_engine_gives_the_same_coefficients(engine, coefficient):
    table = long(seed=2)
    ours, theirs = coefficient(to_wide(table)), coefficient(count_in_engine(engine(table)))
    for part in ("value", "low", "high", "posts", "coders", "judgements"):
        assert getattr(theirs, part) == pytest.approx(getattr(ours, part), abs=1e-12)


def test_engine_refuses_what_pandas_refuses(engine):
    twice = pd.DataFrame({"coder": ["a", "a"], "post_id": ["p", "p"], "label": ["x", "y"]})
    with pytest.raises(ValueError, match="'p' twice"):
        count_in_engine(engine(twice))
    with pytest.raises(ValueError, match="not a label of the codebook"):
        count_in_engine(engine(twice.tail(1)), codebook=["x"])
    for part in ("coder", "post_id"):
        with pytest.raises(ValueError, match=f"no {part}"):
            count_in_engine(engine(twice.assign(**{part: ["a", None]})))
    with pytest.raises(ValueError, match="no column 'label'"):
        count_in_engine(engine(twice[["coder", "post_id"]]))
    with pytest.raises(ValueError, match="holds 'second'"):
        count_in_engine(engine(twice.assign(round="second")))
    alike = count_in_engine(engine(twice.assign(label="x")))
    assert alike.values.tolist() == [[1]]
