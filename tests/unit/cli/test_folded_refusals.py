"""Refusals of a flood, which one row stands for, as `etrnctl log` and `etrnctl receive` tell them."""

from dataclasses import replace

import pytest

from etrn_gui.cli.receive import in_words
from etrn_gui.cli.rows import arrival_fields, arrival_line
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.receiver.notices import Turned, decode, encode, of_arrival

ANSWER = {"code": 421, "text": "4.7.0 Too many", "rule": "too_fast", "remedy": "Wait."}
ONE = Arrival(7, ArrivalKind.REFUSAL, 0.0, "", (), peer="192.0.2.9", **ANSWER)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (ONE, "<> to nobody  from 192.0.2.9: 421 4.7.0 Too many Wait."),
        (replace(ONE, count=29), "29 more from 192.0.2.9: 421 4.7.0 Too many Wait."),
        (replace(ONE, count=29, peer=""), "29 more from many addresses: 421 4.7.0 Too many Wait."),
    ],
)
def test_a_row_says_how_many_it_stands_for(row: Arrival, told: str) -> None:
    assert arrival_line(row).endswith(f"refused    {told}")
    assert arrival_fields(row)["count"] == row.count


def test_a_notice_says_so_too_and_one_of_an_older_receiver_stands_for_one() -> None:
    notice = of_arrival(replace(ONE, count=29))
    assert isinstance(notice, Turned)
    assert in_words(notice) == "Refused 29 more from 192.0.2.9: 421 4.7.0 Too many."
    assert in_words(of_arrival(ONE)) == "Refused from 192.0.2.9: 421 4.7.0 Too many."
    assert decode(encode(notice)) == notice
    assert decode(encode(notice).replace('"count": 29, ', "")) == replace(notice, count=1)
