"""The third page: what is asked for, and what the provider is called."""

from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.views.assistant.page import AssistantPage
from etrn_gui.ui.views.provider_dialog.entries import Field
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid
from etrn_gui.ui.views.provider_dialog.queues_editor import QueuesEditor


class QueuesPage(AssistantPage):
    """Queues and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("What is held for you?")
        text = self.tr(
            "A host such as mail.ship.example, a domain with all below it such as @ship.example, or a #queue that the "
            "provider has named."
        )
        super().__init__(title, text, parent)
        self.queues, self.name = QueuesEditor(), QLineEdit()
        grid = FieldGrid()
        self.rows = {
            Field.QUEUES: grid.add(self.tr("&Queues"), self.queues),
            Field.NAME: grid.add(self.tr("&Name"), self.name, hint=self.tr("What you call this provider.")),
        }
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.queues.changed.connect(self.changed)
        self.queues.line.textEdited.connect(self.changed)
        self.queues.fault_changed.connect(self.rows[Field.QUEUES].show_fault)
        self.name.textEdited.connect(self.changed)

    def enter(self) -> None:
        """Begin at the queues."""
        self.queues.line.setFocus()

    def go_on(self) -> bool:
        """Add what still stands in the line; at least one queue is needed."""
        fault = self.queues.take_line()
        if fault is None and not self.queues.queues:
            what = self.tr("There is nothing to ask for yet.")
            fault = Problem(what, self.tr("Write the host, the @domain or the #queue that is held for you."))
        self.show_fault(Field.QUEUES, fault)
        return fault is None

    def show_fault(self, field: Field, problem: Problem | None) -> None:
        """Say under a field what is wrong with it."""
        self.rows[field].show_fault(problem)
