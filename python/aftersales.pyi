"""Checks marketplace after-sales promises: deadlines and refusals of many orders."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Protocol

__version__: str

class _Stream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _Array(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

class Verdicts:
    """How each order stands: an Arrow stream that is read once.

    The columns are those of the command line's table; `at` and `due` are instants in UTC, and null where there is none.
    """

    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def report(self) -> dict[str, Any]:
        """What it comes to once the stream was read.

        `problems` lists the first thousand rows that could not be used as they are, each with its line and what was
        wanted, and `badRows` counts all of them; `unused` names columns that nothing is taken from. `counts` has the
        verdicts of all orders, unless the tables were grouped.
        """

def audit(
    *tables: _Stream | _Array,
    as_of: str | datetime,
    zone: str = "",
    day_month: Literal["day-first", "month-first"] | None = None,
    facts: Mapping[str, Any] | None = None,
    whole: bool = False,
    rulebooks: Iterable[str | Mapping[str, Any]] | None = None,
    columns: Sequence[str] | None = None,
    statuses: Mapping[str, str] | None = None,
    events: Mapping[str, str] | None = None,
    grouped: bool = False,
    threads: int = 1,
) -> Verdicts:
    """Looks at every order of these tables, joined on the order number, and tells how each stands.

    as_of      the instant it holds for, with its offset
    zone       the IANA name of the zone of times without one; "" where it is not known
    day_month  which number of a date is the day, where that does not show
    facts      what is true of every order, such as {"platform": "alibaba", "paidOnPlatform": True}
    whole      the tables hold everything that was asked and answered, in every channel
    rulebooks  those that are asked: an id, or one of your own as a dict or as its YAML text; all where none is named
    columns    what the columns of each table mean, in their order; by their names where absent
    statuses   what the words of a status column tell: {"交易成功": "receipt-confirmed"}
    events     what the words of a column of events mean
    grouped    the rows of an order follow one another: orders are handed on while the tables are read, and memory stays small
    threads    how many may look at orders; the answers do not depend on it

    Raises ValueError where one of these cannot be read, and says what was wanted.
    """
