"""What a person does to get rows of the log into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.views.deliveries_panel import DeliveriesPanel
from etrn_gui.ui.visible import visible

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, Cancelled, Exported
    from etrn_gui.ui.bridge.exporting import Wanted


class ExportActions(QObject):
    """Asks where to, and shows how far it is."""

    def __init__(self, bridge: Bridge, panel: DeliveriesPanel, window: QWidget) -> None:
        super().__init__(window)
        self._exporting, self._panel, self._window = bridge.exporting, panel, window
        self._folder = ""
        self._target = Path()
        panel.rows_menu.export.connect(lambda: self.ask(panel.table.selected_parts()))
        panel.export_bar.cancelled.connect(self._exporting.stop)
        self._exporting.progress.connect(panel.export_bar.show_progress)
        self._exporting.ended.connect(self._on_end)

    def ask(self, wanted: Wanted) -> None:
        """Ask for the file, then write to it what passes a filter, or the rows of these ids."""
        if self._exporting.is_running:
            return
        dialog = QFileDialog(self._window, self.tr("Export deliveries"), self._folder or QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        forms = self._forms()
        dialog.setNameFilters(list(forms))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(forms[chosen]))
        dialog.selectFile(self.tr("deliveries"))
        dialog.fileSelected.connect(lambda name: self._start(wanted, Path(name), dialog.defaultSuffix()))
        dialog.open()

    def _forms(self) -> dict[str, str]:
        return {
            self.tr("Table (*.csv)"): "csv",
            self.tr("JSON, one object a line (*.jsonl *.json)"): "jsonl",
            self.tr("Messages as a mailbox (*.mbox)"): "mbox",
            self.tr("Messages as .eml files in a ZIP (*.zip)"): "zip",
        }

    def _start(self, wanted: Wanted, target: Path, suffix: str) -> None:
        if target.suffix.lower() not in {".csv", ".json", ".jsonl", ".mbox", ".zip"}:
            target = target.with_name(f"{target.name}.{suffix}")
        self._folder, self._target = str(target.parent), target
        self._exporting.start(wanted, target)

    def _on_end(self, ended: Exported | Cancelled | Problem) -> None:
        from etrn_gui.ui.bridge import Cancelled, Exported

        match ended:
            case Exported():
                text = self.tr("%n row(s) written to {file}", "", ended.rows).format(file=visible(str(self._target)))
                if ended.missing:
                    missing = self.tr("%n message(s) are no longer in the mail folder.", "", ended.missing)
                    text = self.tr("{written}. {missing}").format(written=text, missing=missing)
                self._panel.export_bar.show_end(text, bad=bool(ended.missing))
            case Cancelled():
                self._panel.export_bar.show_end(self.tr("The export was cancelled; nothing was written."), bad=False)
            case Problem():
                self._panel.export_bar.show_end(said_problem(ended), bad=True)
