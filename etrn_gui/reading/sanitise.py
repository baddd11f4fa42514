"""HTML of mail made harmless: rebuilt from a short list of elements, none of which can reach outside the message.

No script, style, colour, form or frame is kept, and no address but those of links (http, https, mailto), which the view
asks about, and `cid:` pictures of the same message. Colours go: the text then has those of the window, light or dark.
"""

import re
from collections.abc import Mapping
from html import escape
from html.parser import HTMLParser

from etrn_gui.reading import limits
from etrn_gui.reading.visible import broken, readable


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TABLES = _names("table tbody td tfoot th thead tr")
_PARAGRAPHS = _names("address article aside details fieldset figcaption figure footer form header main nav section")
_BLOCKS = _PARAGRAPHS | _names("blockquote dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre table tr ul")
_KEPT = (
    (_BLOCKS - _PARAGRAPHS)
    | _TABLES
    | _names("a abbr b center cite code del em i ins kbd q s samp small span strike strong sub sup tt u var")
)
_WITH_CONTENT = _names(
    "applet audio canvas embed iframe math noembed noframes object script select style svg template textarea title "
    "video"
)
_COSTLY = frozenset({"li", "td", "th"})
_VOID = frozenset({"br", "hr", "img"})
# What a start tag closes when it was left open, and the element that this does not reach beyond.
_CLOSES = {
    "p": (frozenset({"p"}), frozenset({"blockquote", "dd", "div", "li", "table", "td", "th"})),
    "li": (frozenset({"li"}), frozenset({"ol", "ul"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th"}), frozenset({"table"})),
    "th": (frozenset({"td", "th"}), frozenset({"table"})),
    "tr": (frozenset({"td", "th", "tr"}), frozenset({"table"})),
}
_ADDRESSES = ("src", "href", "background", "poster", "data", "action", "srcset", "xlink:href")
_OUTSIDE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//|\s*(?:file|ftp|data):|\s*[a-z]:[\\/]|\s*\\\\", re.IGNORECASE)
_IN_STYLE = re.compile(r"url\(|@import\s+[\"']", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20<>\"]+", re.IGNORECASE)
_LONGEST_LINK = 2000


class Sanitiser(HTMLParser):
    """Takes HTML apart and writes it anew, as HTML and as text.

    `pictures` maps the content ids of the message's pictures to the keys the view knows them by.
    """

    def __init__(self, pictures: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self._pictures = pictures
        self._html: list[str] = []
        self._text: list[str] = []
        self._written = 0
        self._counted = 0
        self._open: list[str] = []
        self._silent = ""
        self._behind_div = False
        self.used: set[str] = set()
        """Keys of the pictures that are shown."""
        self.is_cut = False
        self.remote = 0
        self.scripts = 0

    def run(self, html: str) -> None:
        """Read a whole document."""
        self.feed(html[: limits.HTML])
        self.close()
        self.is_cut = self.is_cut or len(html) > limits.HTML

    @property
    def html(self) -> str:
        """The document anew; every element that was opened is closed."""
        return "".join(self._html) + "".join(f"</{tag}>" for tag in reversed(self._open))

    @property
    def text(self) -> str:
        """The same as text: blocks on lines of their own, link targets behind their words."""
        text = re.sub(r"[ \t]+", " ", "".join(self._text))
        return re.sub(r" ?\n ?", "\n", re.sub(r"\n\s*\n+", "\n\n", text)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._count(tag, attributes)
        if self._silent:
            return
        if tag in _WITH_CONTENT:
            self._silent = tag
        elif tag in _VOID:
            self._void(tag, attributes)
        elif not self.is_cut:
            self._start("div" if tag in _PARAGRAPHS else tag, attributes)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent = "" if tag == self._silent else self._silent
            return
        tag = "div" if tag in _PARAGRAPHS else tag
        if tag in _BLOCKS:
            self._text.append("\n\n" if tag in ("p", "table", "blockquote") else "\n")
        reach = self._within_table() if tag not in _TABLES else self._open
        if tag in reach:
            self._close_to(len(self._open) - 1 - self._open[::-1].index(tag))

    def handle_data(self, data: str) -> None:
        if self._silent:
            self.remote += len(_IN_STYLE.findall(data)) if self._silent == "style" else 0
            return
        data = readable(data)
        if data.strip():
            self._begin_inline()
        in_pre = "pre" in self._open
        self._text.append(data if in_pre else data.replace("\n", " "))
        room = max(0, limits.HTML_OUT - self._written)
        if not self.is_cut:
            self._html.append(escape(broken(data[:room], limits.HTML_WORD, "\u200b"), quote=False))
            self._written += len(data)
            self.is_cut = len(data) > room

    def unknown_decl(self, data: str) -> None:
        """Pass over what HTML does not know, such as CDATA."""

    def _within_table(self) -> list[str]:
        """Return the open elements inside the innermost table."""
        at = len(self._open) - self._open[::-1].index("table") if "table" in self._open else 0
        return self._open[at:]

    def _close_to(self, depth: int) -> None:
        while len(self._open) > depth:
            tag = self._open.pop()
            self._behind_div = tag == "div"
            self._write(f"</{tag}>", always=True)

    def _begin_inline(self) -> None:
        """Qt sets what follows a div beside it, not below."""
        if self._behind_div:
            self._behind_div = False
            self._write("<br />")

    def _close_implied(self, tag: str) -> None:
        closed, barrier = _CLOSES.get("p" if tag in _BLOCKS and tag not in _CLOSES else tag, (frozenset(), frozenset()))
        lowest = len(self._open)
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] in barrier:
                break
            if self._open[at] in closed:
                lowest = at
        self._close_to(lowest)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._close_implied(tag)
        if tag in _BLOCKS:
            self._text.append("\n")
        if tag in ("td", "th"):
            self._text.append("  ")
        self._counted += tag in _COSTLY
        if tag not in _KEPT or len(self._open) >= limits.TAGS or not self._can_be_laid_out(tag):
            if tag in _BLOCKS:
                self._write("<br />")
            return
        if tag in _BLOCKS:
            self._behind_div = False
        else:
            self._begin_inline()
        self._write(f"<{tag}{self._attributes(tag, attributes)}>")
        if not self.is_cut:
            self._open.append(tag)

    def _can_be_laid_out(self, tag: str) -> bool:
        if self._counted > limits.COSTLY and tag in _TABLES | _COSTLY:
            return False
        if tag == "table":
            return self._open.count("table") < limits.TABLES
        return tag not in _TABLES or "table" in self._open

    def _attributes(self, tag: str, attributes: dict[str, str]) -> str:
        if tag != "a":
            return ""
        target = attributes.get("href", "").strip()
        if len(target) > _LONGEST_LINK or not _LINK.fullmatch(target):
            return ""
        return f' href="{escape(target)}"'

    def _void(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "img":
            self._behind_div = False
            self._text.append("\n" if tag == "br" else "\n----\n")
            self._write(f"<{tag} />")
            return
        self._begin_inline()
        key = self._pictures.get(attributes.get("src", "").strip().removeprefix("cid:"))
        words = readable(attributes.get("alt", "")).strip()[:200]
        if key is not None and attributes["src"].strip().startswith("cid:"):
            self.used.add(key)
            self._write(f'<img src="cid:{key}" alt="{escape(words)}" />')
        elif words:
            self._write(f"[{escape(words, quote=False)}]")
        self._text.append(f"[{words}]" if words else "")

    def _count(self, tag: str, attributes: dict[str, str]) -> None:
        links = tag == "a"
        for name, value in attributes.items():
            if name.startswith("on") or value.strip().lower().startswith(("javascript:", "vbscript:")):
                self.scripts += 1
            elif name in _ADDRESSES and not links and _OUTSIDE.match(value):
                self.remote += 1
            elif name == "style":
                self.remote += len(_IN_STYLE.findall(value))
        self.scripts += tag == "script"

    def _write(self, piece: str, *, always: bool = False) -> None:
        if not always and self._written + len(piece) > limits.HTML_OUT:
            self.is_cut = True
        if always or not self.is_cut:
            self._written += len(piece)
            self._html.append(piece)
