"""Which flush called a message: by recipient, by the provider's address, and by time."""

import pytest

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.receipt import Coming, tie
from tests.unit.domain.flushes import ASKED, PROVIDER, flush

OTHER = "192.0.2.99"


def coming(*recipients: str, peer: str = PROVIDER, began: float = ASKED + 1, connected: float | None = None) -> Coming:
    return Coming(recipients or ("a.example",), peer, began if connected is None else connected, began)


def tied(message: Coming, *flushes: Flush) -> int | None:
    found = tie(message, flushes)
    return found.id if found else None


@pytest.mark.parametrize(
    ("what", "message", "candidate", "belongs"),
    [
        ("its domain, its provider", coming(), flush(), True),
        ("a subdomain of @domain", coming("x.a.example"), flush(), True),
        ("one of several recipients", coming("z.example", "a.example"), flush(), True),
        ("the provider sends from another address", coming(peer=OTHER), flush(), True),
        ("before the reply has come", coming(), flush(None), True),
        ("in the moment of the ETRN", coming(began=ASKED), flush(), True),
        ("MAIL after the ETRN on an older connection", coming(connected=ASKED - 50), flush(), True),
        ("no answer was heard", coming(), flush(Outcome.NO_ANSWER), True),
        ("251, and it comes all the same", coming(), flush(Outcome.NOTHING_WAITING), True),
        ("running already", coming(), flush(Outcome.ALREADY_RUNNING), True),
        ("before the ETRN was written", coming(began=ASKED - 0.001), flush(), False),
        ("the ETRN is not written yet", coming(), flush(None, asked=None), False),
        ("the flush is closed", coming(), flush(state=FlushState.CLOSED), False),
        ("the provider refused", coming(), flush(Outcome.NOT_ALLOWED), False),
        ("another domain", coming("b.example"), flush(), False),
        ("a domain that ends alike", coming("nota.example"), flush(), False),
        ("a subdomain of a host", coming("x.a.example"), flush(name="a.example"), False),
        ("a #queue with its domain", coming(peer=OTHER), flush(name="#q", domains=("a.example",)), True),
        ("a #queue with another domain", coming(), flush(name="#q", domains=("b.example",)), False),
        ("a #queue that tells nothing, from the provider", coming("z.example"), flush(name="#q"), True),
        ("a #queue that tells nothing, from elsewhere", coming("z.example", peer=OTHER), flush(name="#q"), False),
    ],
)
def test_one_flush(what: str, message: Coming, candidate: Flush, belongs: bool) -> None:
    assert tied(message, candidate) == (1 if belongs else None), what


def test_a_connection_turned_away_before_any_recipient_belongs_to_its_provider() -> None:
    turned_away = Coming((), PROVIDER, ASKED + 1, ASKED + 1)
    assert tied(turned_away, flush()) == 1
    assert tied(Coming((), OTHER, ASKED + 1, ASKED + 1), flush()) is None


def test_no_flush_is_open() -> None:
    assert tied(coming()) is None


def test_two_providers_flushed_at_once_each_keep_their_own_mail() -> None:
    """Both hold mail for the same domain (a primary and a backup): the sending address tells them apart."""
    first = flush(number=1, peers=("192.0.2.1",))
    second = flush(number=2, peers=("192.0.2.2",), asked=ASKED + 0.5)
    assert tied(coming(peer="192.0.2.1"), first, second) == 1
    assert tied(coming(peer="192.0.2.2"), first, second) == 2
    assert tied(coming(peer=OTHER), first, second) == 2


def test_two_providers_with_domains_of_their_own() -> None:
    """A shared gateway delivers for both: then the recipients tell."""
    first = flush(number=1, name="@a.example")
    second = flush(number=2, name="@b.example")
    assert tied(coming("x.a.example"), first, second) == 1
    assert tied(coming("b.example"), first, second) == 2


def test_a_known_domain_wins_over_a_queue_that_could_hold_anything() -> None:
    named = flush(number=1, name="@a.example")
    anything = flush(number=2, name="#q", asked=ASKED + 1)
    assert tied(coming(began=ASKED + 2), named, anything) == 1
    assert tied(coming("z.example", began=ASKED + 2), named, anything) == 2


def test_the_second_flush_of_one_queue_takes_what_comes_after_it() -> None:
    first, second = flush(number=1), flush(number=2, asked=ASKED + 10)
    assert tied(coming(began=ASKED + 5), first, second) == 1
    assert tied(coming(began=ASKED + 11), first, second) == 2


def test_a_connection_from_before_the_second_etrn_still_belongs_to_the_first() -> None:
    """One connection may bring many messages; those of the first run go on while the second is asked."""
    first, second = flush(number=1), flush(number=2, asked=ASKED + 10)
    assert tied(coming(began=ASKED + 11, connected=ASKED + 5), first, second) == 1


def test_mail_for_a_refused_flush_goes_to_the_one_that_was_accepted() -> None:
    refused = flush(Outcome.NOT_ALLOWED, number=2, asked=ASKED + 1)
    assert tied(coming(began=ASKED + 2), flush(number=1), refused) == 1


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_the_candidates_does_not_matter(order: tuple[int, int, int]) -> None:
    candidates = [flush(number=1), flush(number=2, asked=ASKED + 1), flush(number=3, peers=(OTHER,), asked=ASKED + 2)]
    assert tied(coming(began=ASKED + 3), *(candidates[index] for index in order)) == 2
