"""What comes back from the helper: all that the asking side needs to know, without what takes messages apart."""

from dataclasses import dataclass, field

from etrn_gui.domain.message import Cut, Header, InlineImage, Part


@dataclass(slots=True)
class Content:
    """What the helper finds in a file; the reader adds the source to it."""

    headers: tuple[Header, ...] = ()
    text: str = ""
    text_from_html: bool = False
    html: str = ""
    images: tuple[InlineImage, ...] = ()
    parts: tuple[Part, ...] = ()
    cuts: list[Cut] = field(default_factory=list)
