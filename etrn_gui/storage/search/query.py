"""A filter as SQL: which index leads to its rows, and what is then looked at in each.

Rows are wanted newest first and a window at a time, so the one that leads is walked downwards by id and left as soon as
the window is full. What a person writes is always a parameter, and a phrase for FTS5: nothing in it is syntax.
"""

from collections.abc import Sequence

from etrn_gui.domain.filter import Moment, OfFlush, OfKind, OfProvider, Size, Term, Where, Without, Word
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import ArrivalKind
from etrn_gui.domain.log_filter import Filter
from etrn_gui.storage.search.connection import LARGE, Connection

SHORTEST = 3
"""Letters that a word needs for the index of envelopes, which is one of trigrams."""

_HIGHEST = 2**63 - 1
_RARE = 0.1
"""Part of all mail below which a provider's flushes lead to its rows sooner than a look at each row."""

_COLUMN = {Where.FROM: "sender", Where.TO: "recipients", Where.SUBJECT: "subject"}
_ALL = ("sender", "recipients", "subject", "text")

Part = tuple[str, tuple[object, ...]]
"""A piece of SQL and what fills its question marks."""


@frozen
class Query:
    """SQL that gives ids, newest first, with question marks for the lowest, the highest and how many."""

    sql: str
    before: tuple[object, ...]
    after: tuple[object, ...]

    def arguments(self, lowest: int, highest: int, limit: int) -> tuple[object, ...]:
        """Fill the question marks."""
        return (*self.before, lowest, highest, *self.after, limit)


def by_looking(wanted: Filter, *, bodies: bool) -> Query:
    """Find rows by looking at each one."""
    return _query("journal.arrival AS a", "a.id", [_look(term, bodies=bodies) for term in wanted.terms])


def by_index(wanted: Filter, *, bodies: bool, provider_is_rare: bool = False) -> Query:
    """Find rows that are in the index."""
    words = [term for term in wanted.terms if isinstance(term, Word)]
    quick = [word for word in words if _is_indexed(word, bodies=bodies)]
    rest = [_look(term, bodies=bodies) for term in wanted.terms if term not in quick]
    if quick:
        return _by_words(quick, rest)
    if flush := next((term for term in wanted.terms if isinstance(term, OfFlush)), None):
        return _query(
            "journal.arrival AS a INDEXED BY arrival_flush", "a.id", [("a.flush = ?", (flush.number,)), *rest]
        )
    if any(_is_notable(term) for term in wanted.terms):
        return _query("notable AS n CROSS JOIN journal.arrival AS a ON a.id = n.id", "n.id", rest)
    if provider_is_rare:
        called = [contains("f.profile", term.name) for term in wanted.terms if isinstance(term, OfProvider)]
        source = "journal.flush AS f CROSS JOIN journal.arrival AS a INDEXED BY arrival_flush ON a.flush = f.id"
        return _query(source, "a.id", [*called, *rest])
    return by_looking(wanted, bodies=bodies)


def _query(source: str, key: str, parts: Sequence[Part]) -> Query:
    conditions = "".join(f" AND {sql}" for sql, _ in parts)
    sql = f"SELECT a.id FROM {source} WHERE {key} BETWEEN ? AND ?{conditions} ORDER BY {key} DESC LIMIT ?"
    return Query(sql, (), _filling(parts))


def _filling(parts: Sequence[Part]) -> tuple[object, ...]:
    return tuple(argument for _, filling in parts for argument in filling)


def _by_words(words: list[Word], rest: list[Part]) -> Query:
    match = " AND ".join(_phrase(word) for word in words)
    if not rest:
        sql = "SELECT rowid FROM envelope WHERE envelope MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
        return Query(sql, (match,), ())
    source = "envelope AS e CROSS JOIN journal.arrival AS a ON a.id = e.rowid"
    conditions = "".join(f" AND {sql}" for sql, _ in rest)
    sql = f"""SELECT e.rowid FROM {source} WHERE envelope MATCH ? AND e.rowid BETWEEN ? AND ?{conditions}
        ORDER BY e.rowid DESC LIMIT ?"""
    return Query(sql, (match,), _filling(rest))


def _is_indexed(word: Word, *, bodies: bool) -> bool:
    """Tell whether the envelopes alone answer for a word."""
    in_envelope = word.where is not Where.BODY and not (bodies and word.where is Where.ANYWHERE)
    return in_envelope and len(word.text) >= SHORTEST


def _is_notable(term: Term) -> bool:
    if isinstance(term, Size):
        return term.more and term.octets >= LARGE
    return isinstance(term, OfKind) and term.kind is ArrivalKind.REFUSAL


def _phrase(word: Word) -> str:
    quoted = '"' + word.text.replace('"', '""') + '"'
    return f"{_COLUMN[word.where]} : {quoted}" if word.where in _COLUMN else quoted


# --- what is looked at in a row --------------------------------------------------------------------------------------


def _look(term: Term, *, bodies: bool) -> Part:
    match term:
        case Word():
            return _look_for(term, bodies=bodies)
        case Size():
            return ("a.size > ?" if term.more else "a.size BETWEEN 1 AND ? - 1"), (term.octets,)
        case OfFlush(number):
            return "a.flush = ?", (number,)
        case OfKind(kind):
            return "a.kind = ?", (str(kind),)
        case Moment():
            return ("a.time >= ?" if term.since else "a.time < ?"), (term.when,)
        case OfProvider(name):
            sql, arguments = contains("of.profile", name)
            return f"EXISTS (SELECT 1 FROM journal.flush AS of WHERE of.id = a.flush AND {sql})", arguments
        case Without(turned):
            sql, arguments = _look(turned, bodies=bodies)
            return f"({sql}) IS NOT TRUE", arguments  # not NOT: a row without a flush is of no flush


def _look_for(word: Word, *, bodies: bool) -> Part:
    """A body cannot be looked at: what the index has of it answers."""
    in_body = "a.id IN (SELECT rowid FROM body WHERE body MATCH ?)", (body_phrase(word.text),)
    if word.where is Where.BODY:
        return in_body if has_words(word.text) else ("0", ())
    columns = [_COLUMN[word.where]] if word.where in _COLUMN else _ALL
    looks = [_in_column(column, word.text) for column in columns]
    if bodies and word.where is Where.ANYWHERE and has_words(word.text):
        looks.append(in_body)
    sql = " OR ".join(sql for sql, _ in looks)
    return f"({sql})", _filling(looks)


def _in_column(column: str, word: str) -> Part:
    if column == "recipients":
        sql, arguments = contains("one.value", word)
        return f"EXISTS (SELECT 1 FROM json_each(a.recipients) AS one WHERE {sql})", arguments
    sql, arguments = contains(f"a.{column}", word)
    return (f"(a.kind = 'refusal' AND {sql})" if column == "text" else sql), arguments


def contains(column: str, word: str) -> Part:
    """SQLite's LIKE knows the two cases of ASCII only; it is many times as fast as a function of ours."""
    if not word.isascii():
        return f"holds({column}, ?)", (word,)
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped}%",)


def body_phrase(text: str) -> str:
    """Return the words of a text as FTS5 wants them: one after the other, the last one perhaps unfinished."""
    return '"' + text.replace('"', '""') + '" *'


def has_words(text: str) -> bool:
    """Tell whether there is anything in a text that the index of bodies would take for a word."""
    return any(letter.isalnum() for letter in text)


def span_of(terms: Sequence[Term], connection: Connection) -> tuple[int, int]:
    """Return the ids between which all rows of the wanted time lie; clocks are set, so none may lie between."""
    moments = [term for term in terms if isinstance(term, Moment)]
    if not moments:
        return 1, _HIGHEST
    since = max((term.when for term in moments if term.since), default=0.0)
    until = min((term.when for term in moments if not term.since), default=1e18)
    sql = """SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM journal.arrival INDEXED BY arrival_time
        WHERE time >= ? AND time < ?"""
    lowest, highest = connection.read(sql, since, until)[0]
    return int(lowest), int(highest)


def is_rare(terms: Sequence[Term], connection: Connection) -> bool:
    """Tell whether a provider that is named has called only a small part of all mail."""
    provider = next((term for term in terms if isinstance(term, OfProvider)), None)
    if provider is None:
        return False
    condition, arguments = contains("profile", provider.name)
    counts = f"SELECT coalesce(sum(iif({condition}, arrived, 0)), 0), coalesce(sum(arrived), 0) FROM journal.flush"
    some, whole = connection.read(counts, *arguments)[0]
    return bool(some <= whole * _RARE)
