"""Orders that are drawn, and how the command line says they stand."""

import csv
import io
import os
import random
import subprocess
from datetime import datetime, timedelta, timezone

import pytest

SETTING = {
    "as_of": "2022-08-01T00:00:00+08:00",
    "zone": "Asia/Shanghai",
    "facts": {
        "platform": "alibaba",
        "industry": "machinery",
        "paidOnPlatform": True,
        "afterSalesMark": True,
    },
    "whole": True,
}
HEADINGS = ["order number", "payment time", "service requested", "service", "first reply", "shop", "amount"]
BEIJING = timezone(timedelta(hours=8))


def drawn(count, seed=1):
    """Rows of orders: some ask for an engineer, some are answered, some times are wrong."""
    draw = random.Random(seed)
    rows = []
    for index in range(count):
        month = draw.randint(1, 4)
        paid = f"2022-{month:02}-{draw.randint(1, 28):02} 09:30:00"
        asked = answered = ""
        if draw.random() < 0.4:
            day, hour = draw.randint(1, 25), draw.randint(0, 23)
            asked = f"2022-{month + 2:02}-{day:02} {hour:02}:00:00"
            if draw.random() < 0.7:
                answered = f"2022-{month + 2:02}-{day + draw.randint(0, 3):02} {draw.randint(0, 23):02}:30:00"
        if index % 97 == 96:
            paid = "soon"
        shop = draw.choice(["", "Norte", 'The "Laser" shop', "二号店, 上海"])
        amount = f"{draw.randint(1, 99_999)} USD" if draw.random() < 0.5 else ""
        rows.append(
            [str(210_000_000_000_000 + index), paid, asked, "engineer" if asked else "", answered, shop, amount]
        )
    return rows


def as_csv(headings, rows):
    text = io.StringIO()
    written = csv.writer(text, lineterminator="\n")
    written.writerow(headings)
    written.writerows(rows)
    return text.getvalue()


def command_line(*files, order="--stream"):
    """What the command line writes of these files."""
    facts = [f"--fact={name}={str(value).lower()}" for name, value in SETTING["facts"].items()]
    words = ["audit", "--as-of", SETTING["as_of"], "--zone", SETTING["zone"], "--whole", "--quiet", *facts]
    if order:
        words.append(order)
    ran = subprocess.run([os.environ["AFTERSALES_COMMAND"], *words, *map(str, files)], capture_output=True, check=False)
    assert ran.returncode in (0, 1, 4), ran.stderr.decode()
    return ran.stdout.decode()


def written(table):
    """A table of verdicts as the command line writes it."""
    lines = [",".join(table.column_names)]
    for row in table.to_pylist():
        lines.append(",".join(_cell(name, value) for name, value in row.items()))
    return "\n".join(lines) + "\n"


def _cell(name, value):
    if name in ("late_hours", "running"):
        return "" if value is None else str(value)
    if isinstance(value, datetime):
        value = value.astimezone(BEIJING).isoformat()
    value = value or ""
    mark = "'" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else ""
    return '"' + mark + value.replace('"', '""') + '"'


@pytest.fixture
def orders(tmp_path):
    """The rows, and the file that holds them."""
    rows = drawn(600)
    file = tmp_path / "orders.csv"
    file.write_text(as_csv(HEADINGS, rows), encoding="utf-8")
    return rows, file
