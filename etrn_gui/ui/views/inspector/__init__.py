"""The chosen row of the log in full: message, headers, source, both dialogues, attachments and the flush's receipt.

`Inspector` is the widget with its tabs; one file a tab. What it shows comes from an `InspectorSource` (inspected.py),
which the bridge is. Nothing here opens a file or a connection by itself (browser.py keeps Qt from doing it).
"""

from etrn_gui.ui.views.inspector.inspected import InspectorSource
from etrn_gui.ui.views.inspector.inspector import Inspector

__all__ = ["Inspector", "InspectorSource"]
