"""Where one person's configuration, journal and mail lie."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

APPLICATION = "etrn-gui"
VARIABLE = "ETRN_DATA_DIR"
"""The environment variable that names one folder for everything."""
PRIVATE = 0o700


@frozen
class DataFolder:
    """Everything of one person, or everything below one folder that was named."""

    config: Path
    """Folder of the profile file."""
    data: Path
    """Folder of the journal and the mail."""

    @property
    def profile_file(self) -> Path:
        """The TOML file with profiles and settings."""
        return self.config / "etrn-gui.toml"

    @property
    def preferences(self) -> Path:
        """The TOML file with the settings of the window."""
        return self.config / "window.toml"

    @property
    def journal(self) -> Path:
        """The SQLite file with the history."""
        return self.data / "journal.sqlite"

    @property
    def search(self) -> Path:
        """The index of the journal, which can be thrown away and is made anew."""
        return self.data / "search.sqlite"

    @property
    def log_view(self) -> Path:
        """What a person has set in the log: columns, saved filters, and whether texts of messages are indexed."""
        return self.config / "log-view.json"

    @property
    def mail(self) -> Path:
        """The Maildir."""
        return self.data / "mail"

    @property
    def certificate(self) -> Path:
        """The certificate that the program makes itself (PEM)."""
        return self.data / "certificate.pem"

    @property
    def private_key(self) -> Path:
        """The key of that certificate (PEM)."""
        return self.data / "certificate-key.pem"

    def make(self) -> Problem | None:
        """Make the folders, for this person only (mode 0700), and say so when they cannot be written to."""
        for folder in dict.fromkeys((self.config, self.data)):
            if problem := _make(folder):
                return problem
        return None


def _make(folder: Path) -> Problem | None:
    try:
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except (FileExistsError, NotADirectoryError):
        return Problem("A file stands where the data folder should be.", "Name another folder.", str(folder))
    except OSError as error:
        what = f"The data folder cannot be used ({error.strerror})."
        return Problem(what, "Make it writable, or name another with --data-dir.", str(folder))


def find_data_folder(explicit: Path | None, environment: Mapping[str, str]) -> DataFolder:
    """Find the folders: the one that was named, else ETRN_DATA_DIR, else the platform's own. Nothing is created."""
    if explicit is None and environment.get(VARIABLE):
        explicit = Path(environment[VARIABLE])
    if explicit is not None:
        folder = explicit.expanduser().absolute()
        return DataFolder(config=folder, data=folder)
    import platformdirs

    return DataFolder(
        config=platformdirs.user_config_path(APPLICATION, appauthor=False),
        data=platformdirs.user_data_path(APPLICATION, appauthor=False),
    )
