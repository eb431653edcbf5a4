"""The audit from Python: what the command line says, from every program that hands out columns."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pandas
import polars
import pyarrow as pa
import pytest
from aftersales import audit
from conftest import HEADINGS, SETTING, as_csv, command_line, drawn, written

MUSTER = Path(__file__).parents[2] / "tests/data/rulebooks/muster-returns.yaml"


def of_rows(rows, headings=HEADINGS):
    return pa.table({name: [row[place] for row in rows] for place, name in enumerate(headings)})


@pytest.mark.parametrize("program", ["pyarrow", "batches", "duckdb", "polars", "pandas"])
def test_every_program_gets_the_answers_of_the_command_line(orders, program):
    rows, file = orders
    columns = of_rows(rows)
    given = {
        "pyarrow": lambda: columns,
        "batches": lambda: columns.to_reader(max_chunksize=7),
        "duckdb": lambda: duckdb.from_arrow(columns),
        "polars": lambda: polars.from_arrow(columns),
        "pandas": lambda: pandas.DataFrame(rows, columns=HEADINGS),
    }[program]()
    assert written(pa.table(audit(given, **SETTING))) == command_line(file)


def test_every_program_takes_the_answers(orders):
    table = of_rows(orders[0])
    told = pa.table(audit(table, **SETTING))
    verdicts = audit(table, **SETTING)
    counted = duckdb.sql("select verdict, count(*) from verdicts group by 1").fetchall()
    frame = polars.DataFrame(audit(table, **SETTING))
    assert dict(counted) == {one["values"]: one["counts"] for one in told["verdict"].value_counts().to_pylist()}
    assert frame.height == len(told) == len(orders[0])
    assert set(frame["verdict"]) >= {"refused", "unread"}


def test_two_tables_are_joined_on_the_order_number(tmp_path):
    rows = drawn(500, seed=2)
    halves = ([0, 1, 5, 6], [0, 2, 3, 4])
    tables, files = [], []
    for number, places in enumerate(halves):
        headings = [HEADINGS[place] for place in places]
        some = [[row[place] for place in places] for row in rows if number == 0 or row[2]]
        tables.append(of_rows(some, headings))
        files.append(tmp_path / f"{number}.csv")
        files[-1].write_text(as_csv(headings, some), encoding="utf-8")
    both = written(pa.table(audit(*tables, **SETTING)))
    assert sorted(both.splitlines()) == sorted(command_line(*files, order="").splitlines())


def test_grouped_rows_are_handed_on_while_they_are_read():
    rows, asked = drawn(10_000, seed=3), 0

    def batches():
        nonlocal asked
        for start in range(0, len(rows), 500):
            asked += 1
            yield from of_rows(rows[start : start + 500]).to_batches()

    reader = pa.RecordBatchReader.from_batches(of_rows(rows[:1]).schema, batches())
    stream = pa.RecordBatchReader.from_stream(audit(reader, **SETTING, grouped=True))
    first = stream.read_next_batch()
    assert len(first) > 0 and asked < 20
    grouped = pa.Table.from_batches([first, *stream])
    assert grouped == pa.table(audit(of_rows(rows), **SETTING, threads=2)).combine_chunks()


def test_times_with_a_zone_are_instants_and_without_one_are_of_the_setting():
    instants = [datetime(2022, 3, 1, 2, tzinfo=ZoneInfo("UTC"))]
    local = [datetime(2022, 3, 1, 10)]

    def at(asked):
        table = pa.table(
            {"order number": ["7001"], "payment time": ["2022-01-10"], "service requested": asked, "service": ["engineer"]}
        )
        setting = SETTING | {"as_of": datetime.fromisoformat("2022-04-01T00:00:00+08:00")}
        return pa.table(audit(table, **setting))["at"][0].as_py()

    assert at(instants) == at(local) == at(["2022-03-01 10:00"])
    assert at(local) == datetime(2022, 3, 3, 2, 0, 1, tzinfo=ZoneInfo("UTC"))


def test_what_could_not_be_used_is_told():
    table = pa.table({"order number": ["7001", "7002"], "payment time": ["2022-01-10", "soon"], "colour": ["red", None]})
    verdicts = audit(table, **SETTING)
    assert pa.table(verdicts)["verdict"].to_pylist()[1] == "unread"
    report = verdicts.report()
    assert [(one["line"], one["found"], one["wanted"]) for one in report["problems"]] == [(3, "soon", "time")]
    assert report["unused"] == [{"file": "table 1", "columns": ["colour"]}]
    with pytest.raises(ValueError, match="read already"):
        pa.table(verdicts)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"as_of": "2022-03-04"}, "with its offset"),
        ({"zone": "Europe/Muster"}, "Europe/Berlin"),
        ({"day_month": "year-first"}, "month-first"),
        ({"facts": {"platform": "muster"}}, "order.platform"),
        ({"facts": {"colour": "red"}}, "colour"),
        ({"rulebooks": ["muster"]}, "alibaba-machinery-after-sales"),
        ({"rulebooks": ["id: muster\nclauses: 7"]}, "rulebook:2"),
        ({"columns": ["number"]}, "order-number"),
        ({"statuses": {"done": "finished"}}, "service-completed"),
        ({"threads": 0}, "1 or more"),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_was_wanted(said, told):
    with pytest.raises(ValueError, match=told):
        audit(of_rows([]), **(SETTING | said))


def test_a_table_is_wanted():
    with pytest.raises(ValueError, match="no table"):
        audit(**SETTING)
    with pytest.raises(ValueError, match="grouped takes one table"):
        audit(of_rows([]), of_rows([]), **SETTING, grouped=True)
    with pytest.raises(ValueError, match="__arrow_c_stream__"):
        audit("orders.csv", **SETTING)


def test_a_rulebook_of_ones_own():
    table = pa.table({"order": ["7001"], "delivered": ["2026-03-02"], "return requested": ["2026-03-05 10:00"]})
    setting = {"as_of": "2026-03-20T00:00:00+01:00", "zone": "Europe/Berlin", "facts": {"isConsumer": True}, "whole": True}
    told = pa.table(audit(table, **setting, rulebooks=[MUSTER.read_text(encoding="utf-8")])).to_pylist()[0]
    assert told["rulebook"] == "muster-returns"
