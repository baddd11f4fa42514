"""A message read as a whole: its headers, what a person reads first, its parts, and what was cut."""

from etrn_gui.domain.message import Cut, CutKind, InlineImage, Part
from etrn_gui.reading import limits
from etrn_gui.reading.body import decoded_size, pieces, text_of
from etrn_gui.reading.content import Content
from etrn_gui.reading.headers import shown
from etrn_gui.reading.names import safe_name
from etrn_gui.reading.sanitise import Sanitiser
from etrn_gui.reading.structure import Octets, Section, Structure
from etrn_gui.reading.visible import broken, limited, readable

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif"})


def read_message(data: Octets, *, with_html: bool = True) -> Content:
    """Read a message. `with_html=False` leaves the HTML alone: the second try for one that was too costly."""
    structure = Structure(data)
    content = Content(cuts=list(structure.cuts))
    fields = structure.sections[0].fields
    content.headers = tuple(shown(each) for each in fields[: limits.FIELDS])
    if len(fields) > limits.FIELDS:
        content.cuts.append(Cut(CutKind.FIELDS, limits.FIELDS, len(fields)))
    bodies = _bodies(structure.sections)
    plain = [section for section in bodies if section.type != "text/html"]
    html = [section for section in bodies if section.type == "text/html"]
    _read_plain(data, plain, content)
    embedded: set[int] = set()
    if html and with_html:
        embedded = _read_html(data, html, structure.sections, content)
    elif html:
        content.cuts.append(Cut(CutKind.HTML))
    shown_inline = {section.index for section in bodies} | embedded
    content.parts = tuple(_part(data, section, shown_inline, structure.sections) for section in structure.sections)
    return content


def _bodies(sections: list[Section]) -> list[Section]:
    """Find the texts of the message itself: not of an attached message, and nothing that was attached as a file."""
    inside_attached: set[int] = set()
    bodies = []
    for section in sections:
        if section.parent in inside_attached or (section.depth and section.type == "message/rfc822"):
            inside_attached.add(section.index)
        elif not section.is_container and _is_text(section):
            bodies.append(section)
    return bodies


def _is_text(section: Section) -> bool:
    if section.type.startswith("multipart/"):
        return True  # broken, or too deep to follow
    is_text = section.type in ("text/plain", "text/html", "text/enriched")
    return is_text and not section.kind.is_attached and (not section.kind.filename or section.depth == 0)


def _read_plain(data: Octets, sections: list[Section], content: Content) -> None:
    texts = [_text(data, section, content) for section in sections]
    _set_text("\n\n".join(text for text in texts if text.strip()), content)


def _text(data: Octets, section: Section, content: Content) -> str:
    text, sound, whole = text_of(data, section)
    if not sound:
        _note_once(content, Cut(CutKind.CHARSET))
    if not whole:
        _note_once(content, Cut(CutKind.TEXT))
    return readable(text)


def _set_text(text: str, content: Content) -> None:
    kept = limited(text, limits.TEXT, limits.LINES)
    goes_on = any(cut.kind is CutKind.TEXT for cut in content.cuts)
    if len(kept) < len(text) or goes_on:
        content.cuts = [cut for cut in content.cuts if cut.kind is not CutKind.TEXT]
        content.cuts.append(Cut(CutKind.TEXT, len(kept), 0 if goes_on else len(text)))
    content.text = broken(kept, limits.WORD, "\n")


def _note_once(content: Content, cut: Cut) -> None:
    if all(known.kind is not cut.kind for known in content.cuts):
        content.cuts.append(cut)


def _read_html(data: Octets, html: list[Section], sections: list[Section], content: Content) -> set[int]:
    """Make the HTML harmless; return the pictures it shows, which are then no attachments."""
    pictures = {s.kind.content_id: str(s.index) for s in sections if s.kind.content_id and s.type in PICTURES}
    sanitiser = Sanitiser(pictures)
    sanitiser.run("<hr>".join(_text(data, section, content) for section in html))
    content.html = sanitiser.html
    if not content.text:
        content.text_from_html = True
        _set_text(sanitiser.text, content)
    if sanitiser.is_cut:
        content.cuts.append(Cut(CutKind.HTML, len(content.html)))
    if sanitiser.remote:
        content.cuts.append(Cut(CutKind.REMOTE, 0, sanitiser.remote))
    if sanitiser.scripts:
        content.cuts.append(Cut(CutKind.SCRIPTS, 0, sanitiser.scripts))
    return _read_images(data, [sections[int(key)] for key in sorted(sanitiser.used, key=int)], content)


def _read_images(data: Octets, sections: list[Section], content: Content) -> set[int]:
    images: list[InlineImage] = []
    room = limits.IMAGES
    for section in sections:
        picture = b"".join(pieces(data, section)) if section.end - section.body <= 2 * limits.IMAGE else b""
        if 0 < len(picture) <= min(limits.IMAGE, room):
            room -= len(picture)
            images.append(InlineImage(str(section.index), section.type, picture))
    if len(images) < len(sections):
        content.cuts.append(Cut(CutKind.IMAGES, len(images), len(sections)))
    content.images = tuple(images)
    return {int(image.key) for image in images}


def _part(data: Octets, section: Section, shown_inline: set[int], sections: list[Section]) -> Part:
    is_message = section.is_container and section.type == "message/rfc822"
    is_file = not section.is_container and section.index not in shown_inline
    return Part(
        index=section.index,
        depth=section.depth,
        type=section.type,
        name=_name(section, sections) if is_file or is_message else "",
        size=decoded_size(data, section),
        is_attachment=(is_file or is_message) and not _inside_attached(section, sections),
    )


def _name(section: Section, sections: list[Section]) -> str:
    name = section.kind.filename
    if not name and section.is_container and section.index + 1 < len(sections):
        inner = sections[section.index + 1].fields
        subject = next((shown(each).value for each in inner if each.name.lower() == "subject"), "")
        name = f"{subject.replace('/', '_')}.eml" if subject else ""
    return safe_name(name, section.index, section.type)


def _inside_attached(section: Section, sections: list[Section]) -> bool:
    while section.parent >= 0:
        section = sections[section.parent]
        if section.type == "message/rfc822" and section.depth:
            return True
    return False
