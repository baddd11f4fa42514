"""What these tests share with those of the asking side."""

from tests.unit.flush.conftest import certificates, flusher, journal, secrets

__all__ = ["certificates", "flusher", "journal", "secrets"]
