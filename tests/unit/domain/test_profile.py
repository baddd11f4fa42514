"""Profiles and problems, as values."""

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from tests.unit.domain.flushes import queue


def test_a_queue_covers_its_name_and_its_domains() -> None:
    assert queue("@a.example").covers("x.a.example")
    assert queue("#q", "b.example").covers("B.example")
    assert not queue("#q", "b.example").covers("x.b.example")


def test_a_profile_finds_its_queue_and_its_endpoint() -> None:
    profile = Profile("Harbour", "2001:db8::1", 587, queues=(queue("@a.example"), queue("#q")))
    assert profile.queue(queue("#q").node) == profile.queues[1]
    assert profile.queue(queue("b.example").node) is None
    assert str(profile.endpoint) == "[2001:db8::1]:587"
    assert not profile.signs_in


def test_a_problem_tells_place_fault_and_remedy() -> None:
    assert str(Problem("It is wrong.", "Change it.").at("line 3")) == "line 3: It is wrong. Change it."
    assert str(Problem("It is wrong.")) == "It is wrong."
