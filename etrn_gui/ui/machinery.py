"""Sentences of the floors below in the person's language.

The receiver's process, the journal of last year and `etrnctl` all speak English, and know no Qt. So the window takes
what they said, finds the template it was made from (resources/translations/machinery.txt, collected from the code by
installers/translations/collect), and translates that. What it does not recognise is shown as it is.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.resources import resource

CONTEXT = "machinery"
_REMEMBERED = 500
_END_OF_SENTENCE = r"[.!?…”](?= )"
_NAMES = r"(?:[A-Z\d]+ )*\S+(?:, \S+)*"
"""What may stand in front of a template's only words, such as `MX 10 mail.example` or `a, b`; not half a sentence."""
_VALUES = {"address": r"[\dA-Fa-f:.]+"}
"""What a value of this name must look like; of any other, it may be anything."""
_ONE_NAME = r"\S+"
_FEW_WORDS = 2


def said(text: str) -> str:
    """Return what the machinery said in the person's language."""
    return _translated(text, QCoreApplication.translate(CONTEXT, "At most {value} are allowed.")) if text else text


def said_problem(problem: Problem) -> str:
    """Return a fault with its place and its remedy, in the person's language."""
    return f"{said_place(problem)}{said(problem.what)} {said(problem.remedy)}".rstrip()


def said_place(problem: Problem) -> str:
    """Return where a fault is, with a colon behind it; empty where that is not told."""
    return f"{', '.join(map(said, problem.place.split(', ')))}: " if problem.place else ""


@lru_cache(_REMEMBERED)
def _translated(text: str, language: str) -> str:
    """`language` is any sentence in the language that is installed now: with another one, all is asked anew."""
    return next((made for made in _readings(text, language)), text)


def _readings(text: str, language: str) -> Iterator[str]:
    whole = _whole(text, language)
    if whole is not None:
        yield whole
    for end in reversed([found.end() for found in re.finditer(_END_OF_SENTENCE, text)]):
        first = _whole(text[:end], language)
        if first is not None:
            yield f"{first} {_translated(text[end + 1 :], language)}"
    yield from _listings(text, ", ", language)
    head, comma, rest = text.partition(", ")  # such as `TLSv1.3 TLS_AES_256_GCM_SHA384, certificate valid until …`
    if comma and (said_of_it := _whole(rest, language)) is not None:
        yield f"{head}, {said_of_it}"


def _listings(text: str, comma: str, language: str) -> Iterator[str]:
    """Translate each of several things, such as `10.0.0.4 (private), 192.0.2.7`: names among them stay as they are."""
    parts = text.split(comma)
    made = [_whole(part, language) for part in parts] if len(parts) > 1 else []
    if any(made) and all(said or re.fullmatch(_ONE_NAME, part) for said, part in zip(made, parts, strict=True)):
        yield comma.join(said or part for said, part in zip(made, parts, strict=True))


def _whole(text: str, language: str) -> str | None:
    """Translate a text that one template made; None where none did."""
    catalogue = _catalogue()
    if text in catalogue.plain:
        return QCoreApplication.translate(CONTEXT, catalogue.plain[text]).format()
    if (begun := text[:1].lower() + text[1:]) in catalogue.plain:  # a part of a line, at the beginning of a sentence
        words = QCoreApplication.translate(CONTEXT, catalogue.plain[begun]).format()
        return words[:1].upper() + words[1:]
    for template, pattern in catalogue.patterns:
        if found := pattern.fullmatch(text):
            values = {name: _value(value, language) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(CONTEXT, template).format(**values)
    return None


def _value(text: str, language: str) -> str:
    """Translate what varies, with the space in front of it kept: `Port 25 is in use{ by master (process 4711)}.`."""
    bare = text.lstrip(" ")
    listed = next(_listings(bare, "; ", language), None)
    return text[: len(text) - len(bare)] + (listed or _translated(bare, language))


@frozen
class _Catalogue:
    plain: Mapping[str, str]
    """What is said, to its template."""
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    """Templates with something that varies; those that say most of a sentence come first."""


@cache
def _catalogue() -> _Catalogue:
    lines = resource("translations", "machinery.txt").read_text(encoding="utf-8").splitlines()
    templates = [json.loads(line) for line in lines]
    plain = {template.format(): template for template in templates if not _fields(template)}
    varying = sorted((one for one in templates if _fields(one)), key=lambda one: -len(re.sub(r"\{\w+\}", "", one)))
    return _Catalogue(plain, tuple((template, _pattern(template)) for template in varying))


def _fields(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def _pattern(template: str) -> re.Pattern[str]:
    parts = [_only_behind_names(template)]
    seen: set[str] = set()
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{_VALUES.get(name, '.+?')})")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)


def _only_behind_names(template: str) -> str:
    """Keep `{first} to {last}` from taking any sentence with a “to” for its own, a provider's words among them."""
    own = [literal for literal, *_ in Formatter().parse(template) if literal]
    ends_open = template.startswith("{") and template.endswith("}")
    few = len(re.findall(r"[^\W\d_]{2,}", " ".join(own))) <= _FEW_WORDS
    return f"(?={_NAMES}{re.escape(own[0])})" if ends_open and few and own else ""
