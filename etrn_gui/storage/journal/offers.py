"""What providers have offered: who once had STARTTLS and has it no more may be somebody in between (RFC 3207, 6)."""

from etrn_gui.storage.journal.database import Database


class Offers:
    """The offer table. A provider is its endpoint, `host:port`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def starttls(self, provider: str) -> float | None:
        """Return when the provider first offered STARTTLS to a profile without TLS; None where it never did."""
        rows = self._database.read("SELECT starttls FROM offer WHERE provider = ?", provider)
        return float(rows[0][0]) if rows else None

    def remember(self, provider: str, when: float) -> None:
        """Note that it offers STARTTLS; the first time stands."""
        with self._database.write() as transaction:
            transaction.execute("INSERT OR IGNORE INTO offer VALUES (?, ?)", (provider, when))

    def forget(self, provider: str) -> None:
        """Take the provider as it is now: a person has said that it is right, or TLS is demanded of it anyway."""
        with self._database.write() as transaction:
            transaction.execute("DELETE FROM offer WHERE provider = ?", (provider,))
