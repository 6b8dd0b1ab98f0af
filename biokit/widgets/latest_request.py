"""Long work on another thread, of which only the last request counts."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

R = TypeVar("R")
LONGEST = 30.0  # s that the end of the program waits for cancelled work


class LatestRequest(Generic[R]):
    """Works on one request at a time; a newer one cancels it, and those between are dropped.

    Parameters
    ----------
    work : callable
        Called on the worker's thread with a request and an event. It has to look at the event now
        and then, and to return (or raise) soon after it is set.
    failed : callable
        Called there with a request and the exception that its work raised, unless it was cancelled.
    name : str
        Of the thread.

    Notes
    -----
    The thread begins with the first request and ends with :meth:`close`, or with the program, which
    waits for what runs to notice that it is cancelled.
    """

    def __init__(
        self,
        work: Callable[[R, threading.Event], None],
        failed: Callable[[R, Exception], None],
        *,
        name: str = "biokit",
    ) -> None:
        self._work, self._failed, self._name = work, failed, name
        self._change = threading.Condition()
        self._waiting: list[R] = []  # the newest request, or none
        self._cancel: threading.Event | None = None  # of the running request
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, request: R) -> None:
        """Work on this next, and on nothing that was asked before."""
        with self._change:
            if self._closed:
                return
            self._drop()
            self._waiting = [request]
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
                atexit.register(self._end)
            self._change.notify_all()

    def cancel(self) -> None:
        """Stop what runs, and forget what waits."""
        with self._change:
            self._drop()

    def close(self) -> None:
        """Stop for good. What runs has been told; the thread ends after it."""
        with self._change:
            self._closed = True
            self._drop()
            self._change.notify_all()
        atexit.unregister(self._end)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing runs and nothing waits; whether that came within some seconds."""
        with self._change:
            return self._change.wait_for(
                lambda: not self._waiting and self._cancel is None, timeout
            )

    def _end(self) -> None:
        """Before Python ends: a thread inside of a library would be torn down with it."""
        thread = self._thread
        self.close()
        if thread is not None:
            thread.join(LONGEST)

    def _drop(self) -> None:
        self._waiting = []
        if self._cancel is not None:
            self._cancel.set()

    def _run(self) -> None:
        try:
            self._run_until_closed()
        finally:
            with self._change:
                self._thread = None  # the next request begins another

    def _run_until_closed(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: bool(self._waiting) or self._closed)
                if self._closed:
                    return
                request = self._waiting.pop()
                cancel = self._cancel = threading.Event()
            try:
                self._work(request, cancel)
            except Exception as error:  # whoever asked has to hear of it, whatever it is
                if not cancel.is_set():
                    self._failed(request, error)
            finally:
                with self._change:
                    self._cancel = None
                    self._change.notify_all()
