"""What these tests share with those of the asking side."""

from tests.unit.flush.conftest import certificates

__all__ = ["certificates"]
