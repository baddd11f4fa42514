"""How often something has happened lately, for each of many keys, in bounded memory."""

from collections import deque

MAX_KEYS = 5000


class Rate:
    """Counts within a sliding window of `window` seconds."""

    def __init__(self, window: float) -> None:
        self._window = window
        self._times: dict[str, deque[float]] = {}

    def exceeds(self, limit: int, key: str, now: float) -> bool:
        """Count one more; tell whether `limit` were within the window already. Who goes on is not let off."""
        times = self._times.pop(key, None) or deque(maxlen=limit)
        too_many = len(times) == limit and (not times or now - times[0] < self._window)
        times.append(now)
        self._times[key] = times  # last in the order of the dictionary, which is therefore that of the last times
        self._forget(now)
        return too_many

    def _forget(self, now: float) -> None:
        while True:
            oldest = next(iter(self._times))
            times = self._times[oldest]
            if len(self._times) <= MAX_KEYS and times and now - times[-1] < self._window:
                return
            del self._times[oldest]
            if not self._times:
                return
