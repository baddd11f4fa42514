import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.reading import limits
from etrn_gui.reading.sanitise import Sanitiser
from tests.unit.reading.messages import HOSTILE_HTML

PICTURES = {"logo@x": "4"}


def sanitised(html: str) -> Sanitiser:
    sanitiser = Sanitiser(PICTURES)
    sanitiser.run(html)
    return sanitiser


class Inspector(HTMLParser):
    """What stands in HTML that was made harmless."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.deepest = 0
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.open.append(tag)
        self.deepest = max(self.deepest, len(self.open))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_nothing_reaches_outside_the_message() -> None:
    found = sanitised(HOSTILE_HTML)
    assert "evil" not in found.html
    assert not re.search(r"file:|javascript:|<script|<style|<iframe|<form|<input|<object|<svg|\son|style=", found.html)
    assert Inspector(found.html).attributes == [
        ("img", "src", "cid:4"),
        ("img", "alt", "our logo"),
        ("a", "href", "https://good.example/path?a=1&b=2"),
    ]


def test_what_was_taken_out_is_counted() -> None:
    found = sanitised(HOSTILE_HTML)
    assert found.used == {"4"}
    assert found.scripts == 4  # a script, two handlers, an address that runs one
    assert found.remote == 9  # two in styles, four sources, a background, a form's and an object's address


def test_the_words_stay() -> None:
    text = sanitised(HOSTILE_HTML).text
    assert "crew" in text
    assert "[a tracker]" in text
    assert "styled" in text
    assert "alert" not in text
    assert "color" not in text


def test_blocks_become_lines_of_text() -> None:
    html = "<h1>Title</h1><p>One\nparagraph<p>Two<br>lines<ul><li>a<li>b</ul><table><tr><td>x<td>y<tr><td>z</table>end"
    assert sanitised(html).text.split("\n") == [
        "Title",
        "",
        "One paragraph",
        "Two",
        "lines",
        "",
        "a",
        "b",
        "",
        "x y",
        "z",
        "",
        "end",
    ]


def test_elements_left_open_do_not_pile_up() -> None:
    assert Inspector(sanitised("<p>x" * 1000).html).deepest == 1
    assert Inspector(sanitised("<ul>" + "<li>x" * 1000).html).deepest == 2
    assert Inspector(sanitised("<table>" + "<tr><td>x" * 1000).html).deepest == 3


def test_what_follows_a_div_stands_below_it() -> None:
    assert sanitised("<div>a</div> <a>b</a>").html == "<div>a</div> <br /><a>b</a>"
    assert sanitised("<div>a</div><div>b</div><p>c").html == "<div>a</div><div>b</div><p>c</p>"


def test_a_stray_end_tag_does_not_end_a_table_around_it() -> None:
    assert sanitised("<div><table><tr><td>a</div>b</table>c").html == (
        "<div><table><tr><td>ab</td></tr></table>c</div>"
    )


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//evil.example",
        "/etc/passwd",
        "x.html",
        "vbscript:x",
        "http://a b",
        "https://" + "x" * 3000,
        "",
    ],
)
def test_only_some_addresses_stay_links(address: str) -> None:
    assert sanitised(f'<a href="{address}">x</a>').html == "<a>x</a>"


def test_a_link_cannot_break_out_of_its_attribute() -> None:
    found = Inspector(sanitised("<a href='https://x.example/&quot;onclick=&quot;alert(1)'>x</a>").html)
    assert [name for _, name, _ in found.attributes] == []
    found = Inspector(sanitised('<img src="cid:logo@x" alt="&quot; onerror=&quot;x">').html)
    assert [name for _, name, _ in found.attributes] == ["src", "alt"]


def test_text_stays_text() -> None:
    assert (
        sanitised("&lt;script&gt;x&lt;/script&gt; &amp; 1 < 2").html == "&lt;script&gt;x&lt;/script&gt; &amp; 1 &lt; 2"
    )
    assert sanitised("a\ufdd0b\x1bc").html == "a\ufffdb␛c"


def test_nesting_tables_and_cells_are_bounded() -> None:
    assert Inspector(sanitised("<div>" * 500 + "x").html).deepest == limits.TAGS
    assert sanitised("<table><tr><td>" * 20 + "x").html.count("<table") == limits.TABLES
    found = sanitised("<table><tr>" + "<td>x" * 5000)
    assert found.html.count("<td") <= limits.COSTLY + 1
    assert found.html.count("x") == 5000


def test_long_documents_and_words_are_cut_and_broken() -> None:
    found = sanitised("word " * 200_000)
    assert found.is_cut
    assert len(found.html) <= limits.HTML_OUT
    assert max(len(run) for run in sanitised("x" * 5000).html.split("\u200b")) == limits.HTML_WORD


FRAGMENTS = st.sampled_from(
    re.findall(
        r"<[^>]*>|\S+",
        """<p> </p> <div> </div> <table> </table> <tr> <td> </td> <li> <ul> </ul> <a> <b> </b> <br> <img> <script>
        </script>
        <style> </style> <!-- --> <![CDATA[ ]]> < > & &lt; &#60; " ' = / <a href="javascript:x"> <IMG\nSRC=file:///x>
        <svg/onload=x> <p/onclick=x> <math> </math> <a/href=//x> <img src="cid:logo@x" alt=x> text""",
    )
)


@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=5)), max_size=60).map("".join))
def test_whatever_comes_is_balanced_and_from_the_list(html: str) -> None:
    found = Inspector(sanitised(html).html)
    assert found.open == []
    for tag, name, value in found.attributes:
        assert (tag, name) in {("a", "href"), ("img", "src"), ("img", "alt")}
        assert name == "alt" or value.startswith(("http://", "https://", "mailto:", "cid:4"))
