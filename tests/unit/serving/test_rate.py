"""How often somebody may come within a minute."""

from etrn_gui.serving.rate import MAX_KEYS, Rate
from etrn_gui.serving.service import Peer


def test_the_limit_is_reached_within_the_window_only() -> None:
    rate = Rate(60.0)
    assert [rate.exceeds(2, "a", now) for now in (0, 10, 20, 59, 121, 122)] == [False, False, True, True, False, False]


def test_each_key_counts_for_itself() -> None:
    rate = Rate(60.0)
    assert [rate.exceeds(1, key, 0.0) for key in ("a", "b", "a")] == [False, False, True]


def test_who_goes_on_is_not_let_off() -> None:
    rate = Rate(60.0)
    assert [rate.exceeds(1, "a", float(now)) for now in range(0, 300, 30)] == [False] + [True] * 9


def test_no_limit_at_all_lets_nobody_in() -> None:
    rate = Rate(60.0)
    assert rate.exceeds(0, "a", 0.0)
    assert rate.exceeds(0, "a", 100.0)


def test_memory_is_bounded_in_keys_and_in_times() -> None:
    rate = Rate(60.0)
    for number in range(3 * MAX_KEYS):
        rate.exceeds(2, str(number), 0.0)
    for _ in range(1000):
        rate.exceeds(2, "a", 0.0)
    assert len(rate._times) <= MAX_KEYS
    assert len(rate._times["a"]) == 2


def test_keys_that_are_old_are_forgotten() -> None:
    rate = Rate(60.0)
    for now in range(0, 1000, 10):
        rate.exceeds(2, str(now), float(now))
    assert len(rate._times) == 6


def test_one_host_with_a_whole_network_is_one_peer() -> None:
    first, second, other = (Peer(address, 1).site for address in ("2001:db8::1", "2001:db8::ffff:2", "2001:db8:1::1"))
    assert first == second != other
    assert Peer("192.0.2.1", 1).site != Peer("192.0.2.2", 1).site
