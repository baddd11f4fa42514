"""What a screen reader is told: the accessibility tree, with the parts that Qt puts inside of a control."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

OPERATED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Table,
    QAccessible.Role.List,
}


def heard(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Walk over what is not hidden, from a widget down."""
    yield from _under(QAccessible.queryAccessibleInterface(widget))


def _under(seen: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield seen
    for number in range(seen.childCount()):
        child = seen.child(number)
        if child.isValid() and not child.state().invisible:
            yield from _under(child)


def nameless(widget: QWidget) -> list[str]:
    """The controls in it of which a screen reader can say only what kind of thing they are."""
    return [
        f"{seen.role().name} in {_name(seen.parent())}"
        for seen in heard(widget)
        if seen.role() in OPERATED and not _name(seen)
    ]


def _name(seen: QAccessibleInterface) -> str:
    return seen.text(QAccessible.Text.Name)
