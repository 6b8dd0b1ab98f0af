"""Only the last request counts: order, cancelling, exceptions, the end."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest

from biokit.widgets.latest_request import LatestRequest

SOON = 5.0  # s, within which everything here has happened


class Slow:
    """Work that goes on until it is let go or cancelled, and notes what became of it."""

    def __init__(self) -> None:
        self.begun, self.finished, self.cancelled = [], [], []
        self.errors: list[tuple[object, Exception]] = []
        self.running, self.go = threading.Event(), threading.Event()
        self.threads: set[str] = set()

    def work(self, request: object, cancel: threading.Event) -> None:
        self.threads.add(threading.current_thread().name)
        self.begun.append(request)
        self.running.set()
        if request == "wrong":
            raise ValueError("no such thing")
        while not self.go.is_set():
            if cancel.wait(0.002):
                self.cancelled.append(request)
                return
        self.finished.append(request)

    def failed(self, request: object, error: Exception) -> None:
        self.errors.append((request, error))


def test_one_request_is_worked_on_elsewhere() -> None:
    slow = Slow()
    slow.go.set()
    latest = LatestRequest(slow.work, slow.failed, name="elsewhere")
    assert latest.wait(0.0)
    latest.ask(1)
    assert latest.wait(SOON)
    assert slow.finished == [1]
    assert slow.threads == {"elsewhere"}
    latest.close()


def test_the_last_request_wins_and_those_between_never_begin() -> None:
    slow = Slow()
    latest = LatestRequest(slow.work, slow.failed)
    latest.ask("first")
    assert slow.running.wait(SOON)
    for k in range(20):
        latest.ask(k)
    deadline = time.monotonic() + SOON
    while 19 not in slow.begun and time.monotonic() < deadline:
        time.sleep(0.002)
    slow.go.set()
    assert latest.wait(SOON)
    assert slow.finished == [19]
    assert slow.cancelled[0] == "first"
    assert len(slow.begun) == len(slow.cancelled) + 1  # dropped ones never began
    assert slow.begun[1:] == sorted(slow.begun[1:])  # in the order of asking
    latest.close()


def test_cancelled_work_stops_and_the_next_request_works() -> None:
    slow = Slow()
    latest = LatestRequest(slow.work, slow.failed)
    latest.ask("long")
    assert slow.running.wait(SOON)
    latest.cancel()
    assert latest.wait(SOON)
    assert slow.cancelled == ["long"]
    slow.go.set()
    latest.ask("next")
    assert latest.wait(SOON)
    assert slow.finished == ["next"]
    assert not slow.errors
    latest.close()


def test_an_exception_is_told_and_does_not_end_the_thread() -> None:
    slow = Slow()
    slow.go.set()
    latest = LatestRequest(slow.work, slow.failed)
    latest.ask("wrong")
    assert latest.wait(SOON)
    [(request, error)] = slow.errors
    assert request == "wrong"
    assert "no such thing" in str(error)
    latest.ask("right")
    assert latest.wait(SOON)
    assert slow.finished == ["right"]
    latest.close()


def test_what_cancelled_work_raises_is_not_told() -> None:
    errors: list[object] = []
    running = threading.Event()

    def work(request: object, cancel: threading.Event) -> None:
        running.set()
        cancel.wait(SOON)
        raise RuntimeError("stopped half way")

    latest = LatestRequest(work, lambda *told: errors.append(told))
    latest.ask(1)
    assert running.wait(SOON)
    latest.cancel()
    assert latest.wait(SOON)
    assert not errors
    latest.close()


def test_closed_it_takes_nothing_more_and_its_thread_ends() -> None:
    slow = Slow()
    latest = LatestRequest(slow.work, slow.failed, name="to be closed")
    latest.ask("running")
    assert slow.running.wait(SOON)
    [thread] = [t for t in threading.enumerate() if t.name == "to be closed"]
    latest.close()
    thread.join(SOON)
    assert not thread.is_alive()
    latest.ask("too late")
    assert latest.wait(SOON)
    assert slow.begun == ["running"]
    latest.close()


@pytest.mark.parametrize("ends", ["", "sys.exit(3)"])
def test_a_program_that_ends_waits_for_what_runs(ends: str) -> None:
    program = f"""
import sys, threading
from biokit.widgets.latest_request import LatestRequest

running = threading.Event()

def work(request, cancel):
    running.set()
    cancel.wait(20)
    print("cancelled" if cancel.is_set() else "too late")

LatestRequest(work, print).ask(1)
running.wait(5)
{ends}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "cancelled\n"
    assert done.returncode == (3 if ends else 0)
