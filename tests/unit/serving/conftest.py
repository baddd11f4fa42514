"""Whatever is served is served on both event loops: plain asyncio, and uvloop where it exists (not on Windows)."""

import asyncio
import sys
from collections.abc import Callable

import pytest


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    factories: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {"asyncio": asyncio.new_event_loop}
    if sys.platform != "win32":
        import uvloop  # noqa: PLC0415 - not every platform has it

        factories["uvloop"] = uvloop.new_event_loop
    return factories
