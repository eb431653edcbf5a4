"""Many orders natively: the command line beside DuckDB, Polars, ClickHouse (chdb) and pandas, on the same files.

    pip install duckdb polars chdb pandas pyarrow
    python benches/audit/peers.py target/release/aftersales 1000000 10000000

Three jobs: one table (`flat`), a list of events grouped by order (`group`), orders joined with their requests (`join`).
Each writes a line an order with the same columns, and is done on one thread and on all. `counts` is the least that the
others can be asked: how many orders of one table stand how. They are taught one clause of one edition, in SQL or its
like; what they import is not counted. Each runs in a process of its own, three times up to a million orders; the median is told,
and the memory that it took. Pandas, which knows one thread, is asked for a million orders at most. Where somebody comes to other counts
than this engine, that is told instead.

    python benches/audit/peers.py --growth target/release/aftersales

tells how time and memory grow from a million orders to a hundred million, as a stream.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

AS_OF, NOW, SHANGHAI, DAY = "2022-08-01T00:00:00+08:00", 1_659_283_200, 28_800, 86_400
RULEBOOK, EDITION = "alibaba-machinery-after-sales", "2021-08-25"
JOBS = {"flat": ["flat"], "group": ["events"], "join": ["orders", "requests"]}
PEERS = ["duckdb", "polars", "chdb", "pandas"]


def flags() -> list[str]:
    facts = ["platform=alibaba", "industry=machinery", "paidOnPlatform=true", "afterSalesMark=true"]
    words = ["--zone", "Asia/Shanghai", "--as-of", AS_OF, "--whole", "--rulebook", RULEBOOK, "--quiet"]
    return words + [word for fact in facts for word in ("--fact", fact)]


def generate(folder: Path, count: int) -> None:
    """Orders of the first months of 2022: a third asks for an engineer, four fifths of those are answered."""
    import duckdb

    con = duckdb.connect()
    con.execute("select setseed(0.2022)")
    con.execute(f"""create table drawn as select 210000000000000 + i * 7 as number,
        timestamp '2022-01-01' + to_seconds((random() * 120 * {DAY})::bigint) as paid,
        'Shop' || (random() * 9)::int as shop, random() < 0.3333 as asks, random() < 0.8 as answers,
        (random() * 60 * {DAY})::bigint as after, (random() * 3 * {DAY})::bigint as took
        from range({count}) t(i)""")
    stamp = lambda at: f"strftime({at}, '%Y-%m-%d %H:%M:%S')"  # noqa: E731
    asked, replied = "paid + to_seconds(after)", "paid + to_seconds(after + took)"
    con.execute(f"""create table orders as select number, shop, {stamp("paid")} as paid,
        case when asks then {stamp(asked)} else '' end as asked, case when asks then 'engineer' else '' end as service,
        case when asks and answers then {stamp(replied)} else '' end as replied from drawn""")
    tables = {
        "flat": """select number "order number", paid "payment time", asked "service requested", service,
            replied "first reply", shop from orders""",
        "orders": 'select number "order number", paid "payment time", shop from orders',
        "requests": """select number "order number", asked "service requested", service, replied "first reply"
            from orders where asked <> ''""",
        "events": """select number "order number", event, service, time from (
            select number, 0 as nth, 'payment-succeeded' as event, '' as service, paid as time from orders
            union all select number, 1, 'service-requested', service, asked from orders where asked <> ''
            union all select number, 2, 'seller-replied', '', replied from orders where replied <> '') order by number, nth""",
    }
    for name, query in tables.items():
        con.execute(f"copy ({query}) to '{folder}/{name}.csv' (header)")


def ours(program: str, job: str, folder: Path, threads: int) -> dict[str, int]:
    """The command line, with every edition, reading and reason of its rulebook."""
    files = [str(folder / f"{name}.csv") for name in JOBS[job]]
    words = [*flags(), "--sort", "read", "--threads", str(threads), "-o", str(folder / "out.csv")]
    subprocess.run([program, "audit", *words, *files], check=False)
    return {}


def growth(program: str) -> None:
    """A million orders again and again, each time with other numbers, as a stream that is told as it comes."""
    with tempfile.TemporaryDirectory(prefix="aftersales-growth-") as place:
        subprocess.run([sys.executable, __file__, "--generate", place, "1000000"], check=True)
        head, rows = (Path(place) / "flat.csv").read_bytes().split(b"\n", 1)
    print("orders, streamed: seconds, orders a second, and the memory at its highest")
    for times in [1, 10, 100]:
        start = time.perf_counter()
        run = subprocess.Popen([program, "audit", *flags(), "--stream", "-o", "/dev/null"], stdin=subprocess.PIPE)
        # What the system tells of an ended process has this one's memory in it.
        memory = lambda: next(int(line.split()[1]) / 1024 for line in status.open() if line.startswith("VmHWM"))  # noqa: B023, E731
        status, peak = Path(f"/proc/{run.pid}/status"), 0.0
        run.stdin.write(head)
        for number in range(times):
            run.stdin.write((b"\n" + rows[:-1]).replace(b"\n21", b"\n%d" % (100 + number)))
            peak = max(peak, memory())
        run.stdin.close()
        run.wait()
        seconds = time.perf_counter() - start
        print(f"{times * 1_000_000:>12,} {seconds:8.1f} s {times / seconds:6.2f} M/s {peak:6.0f} MB", flush=True)


def judged(source: str, epoch: str, written: str, floor: str = "floor") -> str:
    """The clause as SQL, over a query with `o`, `shop`, `r`, `f`, and the seconds `paid`, `requested`, `replied`."""
    return f"""with
      ends as (select *, ({floor}((paid + {SHANGHAI}) / {DAY}) + 366) * {DAY} - 1 - {SHANGHAI} as ending from ({source}) s),
      judged as (select *, case when paid is null or (r <> '' and requested is null) or (f <> '' and replied is null) then 'unread'
        when requested >= paid and requested <= ending then
          case when replied is null or replied < requested or replied > requested + 172800 then
            case when {NOW} > requested + 172800 then 'refused' else 'running' end else 'undetermined' end
        when {NOW} <= ending then 'covered' else 'ended' end as verdict from ends e),
      timed as (select *, case when verdict in ('covered', 'ended') then ending when verdict = 'refused' then requested + 172801
        when verdict = 'running' then requested + 172800 end as hangs from judged j)
      select o as "order", shop, '' as salesperson, '' as product, '' as amount, verdict, '{RULEBOOK}' as rulebook,
        '{EDITION}' as edition, case when verdict in ('covered', 'ended') then 'service-period' else 'deemed-refusal' end as clause,
        {written} as "at", case when verdict = 'refused' then {floor}(({NOW} - hangs) / 3600) end as late_hours,
        case when verdict = 'running' then {written} else '' end as due, '' as due_rulebook, '' as due_edition,
        '' as due_clause, 0 as running, '' as missing, 'current' as age from timed t"""


def sources(read, seconds) -> dict[str, str]:
    """What each job begins with, in SQL."""
    times = {"paid": '"payment time"', "requested": '"service requested"', "replied": '"first reply"'}
    all_times = ", ".join(f"{seconds(column)} as {name}" for name, column in times.items())
    of = lambda event: f"max(case when event = '{event}' then time end)"  # noqa: E731
    asked, replied = of("service-requested"), of("seller-replied")
    return {
        "flat": f"""select "order number" as o, shop, "service requested" as r, "first reply" as f, {all_times}
            from {read("flat")} t""",
        "group": f"""select "order number" as o, '' as shop, coalesce({asked}, '') as r, coalesce({replied}, '') as f,
            {seconds(of("payment-succeeded"))} as paid, {seconds(asked)} as requested, {seconds(replied)} as replied
            from {read("events")} t group by "order number" """,
        "join": f"""select a."order number" as o, shop, coalesce("service requested", '') as r,
            coalesce("first reply", '') as f, {all_times} from {read("orders")} a left join {read("requests")} b
            on a."order number" = b."order number" """,
    }


def in_duckdb(job: str, folder: Path, threads: int):
    import duckdb

    con = duckdb.connect(config={"threads": threads})
    read = lambda name: f"read_csv('{folder}/{name}.csv', header = true, all_varchar = true, nullstr = '\\N')"  # noqa: E731
    seconds = lambda text: f"(epoch(try_cast({text} as timestamp)) - {SHANGHAI})"  # noqa: E731
    written = f"strftime(make_timestamp(((hangs + {SHANGHAI}) * 1000000)::bigint), '%Y-%m-%dT%H:%M:%S+08:00')"
    query = judged(sources(read, seconds)["flat" if job == "counts" else job], "", written)
    yield
    if job == "counts":
        yield dict(con.execute(f"select verdict, count(*) from ({query}) group by 1").fetchall())
    con.execute(f"copy ({query}) to '{folder}/out.csv' (header, force_quote *)")
    yield {}


def in_chdb(job: str, folder: Path, threads: int):
    import chdb

    read = lambda name: f"file('{folder}/{name}.csv', CSVWithNames, '{columns_of(folder, name)}')"  # noqa: E731
    seconds = lambda text: f"toUnixTimestamp(toDateTimeOrNull({text}, 'Asia/Shanghai'))"  # noqa: E731
    written = "ifNull(formatDateTime(toDateTime(hangs, 'Asia/Shanghai'), '%Y-%m-%dT%H:%i:%S+08:00'), '')"
    query = judged(sources(read, seconds)["flat" if job == "counts" else job], "", written)
    settings = f"settings max_threads = {threads}, join_use_nulls = 1, engine_file_truncate_on_insert = 1"
    chdb.query("select 1")
    yield
    if job == "counts":
        told = chdb.query(f"select verdict, count() as orders from ({query}) group by verdict {settings}", "JSONEachRow")
        yield {row["verdict"]: int(row["orders"]) for row in map(json.loads, str(told).splitlines())}
    chdb.query(f"insert into function file('{folder}/out.csv', CSVWithNames) {query} {settings}")
    yield {}


def columns_of(folder: Path, name: str) -> str:
    with open(folder / f"{name}.csv") as file:
        names = file.readline().strip().split(",")
    return ", ".join(f"`{column.strip(chr(34))}` String" for column in names)


def in_polars(job: str, folder: Path, threads: int):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars as pl

    read = lambda name: pl.scan_csv(folder / f"{name}.csv", infer_schema=False)  # noqa: E731
    seconds = lambda text: text.str.to_datetime("%Y-%m-%d %H:%M:%S", strict=False).dt.epoch("s") - SHANGHAI  # noqa: E731
    text = pl.lit
    yield
    if job == "group":
        of = lambda event: pl.col("time").filter(pl.col("event") == event).max()  # noqa: E731
        frame = read("events").group_by("order number").agg(
            of("payment-succeeded").alias("payment time"), of("service-requested").alias("service requested"),
            of("seller-replied").alias("first reply"), text("").first().alias("shop"))
    elif job == "join":
        frame = read("orders").join(read("requests"), on="order number", how="left")
    else:
        frame = read("flat")
    asked, replied = pl.col("service requested").fill_null(""), pl.col("first reply").fill_null("")
    frame = frame.with_columns(r=asked, f=replied, paid=seconds(pl.col("payment time")), requested=seconds(asked), replied=seconds(replied))
    frame = frame.with_columns(ending=((pl.col("paid") + SHANGHAI) // DAY + 366) * DAY - 1 - SHANGHAI)
    paid, requested, ending, answered = (pl.col(name) for name in ("paid", "requested", "ending", "replied"))
    due = requested + 172_800
    silent = answered.is_null() | (answered < requested) | (answered > due)
    unread = paid.is_null() | ((pl.col("r") != "") & requested.is_null()) | ((pl.col("f") != "") & answered.is_null())
    verdict = (
        pl.when(unread).then(text("unread"))
        .when((requested >= paid) & (requested <= ending))
        .then(pl.when(silent).then(pl.when(NOW > due).then(text("refused")).otherwise(text("running"))).otherwise(text("undetermined")))
        .when(NOW <= ending).then(text("covered")).otherwise(text("ended")))
    frame = frame.with_columns(verdict=verdict)
    if job == "counts":
        counts = frame.group_by("verdict").len().collect()
        yield dict(counts.iter_rows())
    known = pl.col("verdict")
    hangs = (pl.when(known.is_in(["covered", "ended"])).then(ending).when(known == "refused").then(due + 1)
             .when(known == "running").then(due))
    at = pl.from_epoch(hangs + SHANGHAI, time_unit="s").dt.strftime("%Y-%m-%dT%H:%M:%S+08:00")
    empty = lambda name: text("").alias(name)  # noqa: E731
    frame.select(
        pl.col("order number").alias("order"), "shop", empty("salesperson"), empty("product"), empty("amount"), "verdict",
        text(RULEBOOK).alias("rulebook"), text(EDITION).alias("edition"),
        pl.when(known.is_in(["covered", "ended"])).then(text("service-period")).otherwise(text("deemed-refusal")).alias("clause"),
        at.alias("at"), pl.when(known == "refused").then((NOW - hangs) // 3600).alias("late_hours"),
        pl.when(known == "running").then(at).otherwise(text("")).alias("due"), empty("due_rulebook"), empty("due_edition"),
        empty("due_clause"), text(0).alias("running"), empty("missing"), text("current").alias("age"),
    ).sink_csv(folder / "out.csv", quote_style="always")
    yield {}


def in_pandas(job: str, folder: Path, _threads: int):
    import csv

    import numpy as np
    import pandas as pd

    read = lambda name: pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)  # noqa: E731
    yield
    if job == "group":
        frame = read("events").pivot_table(index="order number", columns="event", values="time", aggfunc="max").reset_index()
        names = {"payment-succeeded": "payment time", "service-requested": "service requested", "seller-replied": "first reply"}
        frame = frame.rename(columns=names).assign(shop="").fillna("")
    elif job == "join":
        frame = read("orders").merge(read("requests"), on="order number", how="left").fillna("")
    else:
        frame = read("flat")

    def seconds(column):
        times = pd.to_datetime(frame[column], format="%Y-%m-%d %H:%M:%S", errors="coerce")
        whole = times.astype("datetime64[s]").astype("int64").astype("float64") - SHANGHAI
        return whole.where(times.notna())

    paid, requested, replied = seconds("payment time"), seconds("service requested"), seconds("first reply")
    ending = ((paid + SHANGHAI) // DAY + 366) * DAY - 1 - SHANGHAI
    due = requested + 172_800
    unread = paid.isna() | ((frame["service requested"] != "") & requested.isna()) | ((frame["first reply"] != "") & replied.isna())
    held = (requested >= paid) & (requested <= ending)
    silent = replied.isna() | (replied < requested) | (replied > due)
    verdict = np.select(
        [unread, held & silent & (due < NOW), held & silent, held, ending >= NOW],
        ["unread", "refused", "running", "undetermined", "covered"], "ended")
    frame = frame.assign(verdict=verdict)
    if job == "counts":
        yield {name: int(orders) for name, orders in frame["verdict"].value_counts().items()}
    hangs = np.select([np.isin(verdict, ["covered", "ended"]), verdict == "refused", verdict == "running"], [ending, due + 1, due], np.nan)
    at = pd.Series(pd.to_datetime(hangs + SHANGHAI, unit="s")).dt.strftime("%Y-%m-%dT%H:%M:%S+08:00").fillna("")
    clause = np.where(np.isin(verdict, ["covered", "ended"]), "service-period", "deemed-refusal")
    late = pd.Series(np.where(verdict == "refused", (NOW - hangs) // 3600, np.nan)).astype("Int64")
    pd.DataFrame({
        "order": frame["order number"], "shop": frame["shop"], "salesperson": "", "product": "", "amount": "",
        "verdict": verdict, "rulebook": RULEBOOK, "edition": EDITION, "clause": clause, "at": at, "late_hours": late,
        "due": at.where(verdict == "running", ""), "due_rulebook": "", "due_edition": "", "due_clause": "", "running": 0,
        "missing": "", "age": "current",
    }).to_csv(folder / "out.csv", index=False, quoting=csv.QUOTE_ALL)
    yield {}


def one(name: str, job: str, folder: Path, threads: int) -> None:
    """One run, in a process of its own: its seconds, its memory in megabytes, and what it came to."""
    if name.startswith("/"):
        start = time.perf_counter()
        ours(name, job, folder, threads)
        seconds, memory = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        counts = {}
    else:
        run = {"duckdb": in_duckdb, "polars": in_polars, "chdb": in_chdb, "pandas": in_pandas}[name](job, folder, threads)
        next(run)
        start = time.perf_counter()
        counts = next(run)
        seconds, memory = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "memory": memory / 1024, "counts": counts}))


def counted(out: Path) -> dict[str, int]:
    """How many orders stand how in a file that was written."""
    import duckdb

    read = f"read_csv('{out}', header = true, all_varchar = true)"
    return dict(duckdb.sql(f"select verdict, count(*) from {read} group by 1").fetchall())


def main(program: str, sizes: list[int]) -> None:
    program, every = str(Path(program).resolve()), os.cpu_count() or 1
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="aftersales-peers-") as place:
            folder = Path(place)
            subprocess.run([sys.executable, __file__, "--generate", place, str(size)], check=True)
            expected: dict[str, int] = {}
            rounds = 3 if size <= 1_000_000 else 1
            print(f"\n{size:,} orders: seconds, the median of {rounds}, and the memory at its highest")
            print(f"{'':12}" + "".join(f"{job:>22}" for job in ["counts", *JOBS]))
            for threads in [1, every]:
                for name in [program, *PEERS]:
                    cells = []
                    for job in ["counts", *JOBS]:
                        is_slow = name == "pandas" and (threads > 1 or size > 1_000_000)
                        if is_slow or name == program and job == "counts":
                            cells.append("")
                            continue
                        runs = []
                        for _ in range(rounds):
                            words = [sys.executable, __file__, "--one", name, job, place, str(threads)]
                            told = subprocess.run(words, capture_output=True, text=True, check=False)
                            if told.returncode:
                                break
                            runs.append(json.loads(told.stdout.splitlines()[-1]))
                        if len(runs) < rounds:
                            cells.append("failed")
                            print(told.stderr.strip().splitlines()[-1:], file=sys.stderr)
                            continue
                        counts = runs[0]["counts"] or counted(folder / "out.csv")
                        expected = expected or counts
                        seconds = sorted(run["seconds"] for run in runs)[rounds // 2]
                        memory = max(run["memory"] for run in runs)
                        other = "" if counts == expected else f" other counts: {counts}"
                        cells.append(f"{seconds:.2f} s {memory:,.0f} MB{other}")
                    label = "this engine" if name == program else name
                    print(f"{label + ', ' + str(threads):12}" + "".join(f"{cell:>22}" for cell in cells), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], sys.argv[3], Path(sys.argv[4]), int(sys.argv[5]))
    elif sys.argv[1:2] == ["--generate"]:
        generate(Path(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1:2] == ["--growth"]:
        growth(sys.argv[2])
    else:
        main(sys.argv[1], [int(size) for size in sys.argv[2:]] or [1_000_000])
