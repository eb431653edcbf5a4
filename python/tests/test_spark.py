"""The audit in Spark: the answers of one process, from several, one of which is lost while it works."""

import os
import signal
import sys
from pathlib import Path

import pytest
from conftest import HEADINGS, SETTING, as_csv, command_line, drawn, written

pyspark = pytest.importorskip("pyspark", reason="cargo xtask spark installs it")
import pyarrow as pa  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

# As many as AFTERSALES_ORDERS says.
ORDERS = int(os.environ.get("AFTERSALES_ORDERS", "3000"))
INSTANTS, NUMBERS = {"at", "due"}, {"late_hours", "running"}
PLACES = {"orders": [0, 1, 5, 6], "requests": [0, 2, 3, 4]}


@pytest.fixture(scope="module")
def spark():
    # Executors have the packages of this test.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.executorEnv.PYTHONPATH", str(Path(__file__).parent))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def standing(lost=None):
    """How the orders of a partition stand; the first executor to hand any on is killed where a file says who was."""

    def stand(batches):
        from aftersales import audit

        batches = iter(batches)
        first = next(batches, None)
        if first is None:
            return

        def rows():
            yield first
            yield from batches

        table = pa.RecordBatchReader.from_batches(first.schema, rows())
        for batch in pa.RecordBatchReader.from_stream(audit(table, **SETTING, grouped=True)):
            yield batch
            if lost is not None:
                kill_executor(lost)

    return stand


def kill_executor(lost):
    """Kills the program that this worker works for, once."""
    try:
        with open(lost, "x", encoding="utf-8") as told:
            daemon = os.getppid()
            status = Path(f"/proc/{daemon}/status").read_text(encoding="utf-8")
            executor = int(status.split("PPid:")[1].split()[0])
            told.write(str(executor))
    except FileExistsError:
        return
    os.kill(executor, signal.SIGKILL)


def schema(table):
    kinds = {name: "timestamp" if name in INSTANTS else "long" if name in NUMBERS else "string" for name in table}
    return ", ".join(f"{name} {kind}" for name, kind in kinds.items())


def frame(spark, rows, places):
    headings = [HEADINGS[place] for place in places]
    cells = [[row[place] for place in places] for row in rows]
    return spark.createDataFrame(cells, ", ".join(f"`{name}` string" for name in headings)), headings, cells


@pytest.mark.parametrize("is_lost", [False, True], ids=["whole", "an executor is lost"])
def test_a_cluster_gets_the_answers_of_one_process(spark, tmp_path, is_lost):
    rows = drawn(ORDERS, seed=5)
    orders, order_headings, order_cells = frame(spark, rows, PLACES["orders"])
    requests, request_headings, request_cells = frame(spark, [row for row in rows if row[2]], PLACES["requests"])
    files = {"orders.csv": as_csv(order_headings, order_cells), "requests.csv": as_csv(request_headings, request_cells)}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    expected = command_line(*(tmp_path / name for name in files), order="")
    together = (
        orders.unionByName(requests, allowMissingColumns=True)
        .repartition(8, "order number")
        .sortWithinPartitions("order number")
    )
    lost = tmp_path / "lost"
    stand = standing(str(lost) if is_lost else None)
    told = together.mapInArrow(stand, schema(expected.split("\n", 1)[0].split(","))).toArrow()
    assert lost.exists() == is_lost
    assert sorted(written(told).splitlines()) == sorted(expected.splitlines())
