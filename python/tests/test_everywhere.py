"""One file of orders, and the same bytes from the command line, from Node and from Python."""

import os
import subprocess
from pathlib import Path

import pyarrow as pa
from aftersales import audit
from conftest import HEADINGS, SETTING, as_csv, command_line, drawn, written
from pyarrow import csv

# As many as AFTERSALES_ORDERS says.
ORDERS = int(os.environ.get("AFTERSALES_ORDERS", "3000"))
PROGRAM = """
import { openAsBlob } from "node:fs";
import { writeSync } from "node:fs";
const { auditOrders } = await import(process.argv[1]);
const [asOf, zone, facts] = process.argv.slice(3);
const file = await openAsBlob(process.argv[2]);
const audit = await auditOrders([{ file, name: "orders.csv" }], { asOf, zone, whole: true, facts: JSON.parse(facts) });
let text = "";
const tell = () => {
  for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(1, rest));
  text = "";
};
for await (const line of audit.csv()) {
  text += `${line}\\n`;
  if (text.length > 1e6) tell();
}
tell();
"""


def test_node_and_python_write_the_bytes_of_the_command_line(tmp_path):
    file = tmp_path / "orders.csv"
    file.write_text(as_csv(HEADINGS, drawn(ORDERS, seed=9)), encoding="utf-8")
    expected = command_line(file, order="")
    package = Path(os.environ["AFTERSALES_PACKAGE"]) / "audit-node.js"
    facts = '{"platform":"alibaba","industry":"machinery","paidOnPlatform":true,"afterSalesMark":true}'
    words = ["node", "--input-type=module", "--eval", PROGRAM, package, file, SETTING["as_of"], SETTING["zone"], facts]
    node = subprocess.run(list(map(str, words)), capture_output=True, check=True).stdout.decode()
    assert node == expected
    as_text = csv.ConvertOptions(column_types={name: pa.string() for name in HEADINGS})
    table = csv.read_csv(file, convert_options=as_text)
    assert sorted(written(pa.table(audit(table, **SETTING))).splitlines()) == sorted(expected.splitlines())
