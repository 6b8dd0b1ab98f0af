"""Values out of one of OpenSim's XML files, and what is wrong with it."""

import os
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TypeVar

from biokit.io.files import existing_file, file_error

T = TypeVar("T")

UNASSIGNED = {"", "unassigned"}


class SetupReader:
    """Takes values out of one file and collects what is wrong with it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = existing_file(path)
        self.problems: list[str] = []
        try:
            self.root = ET.parse(self.path).getroot()
        except ET.ParseError as error:
            raise file_error(self.path, [f"is not valid XML ({error}); truncated?"]) from error

    def done(self, result: T) -> T:
        """The result if nothing was wrong; else one error that lists everything."""
        if self.problems:
            raise file_error(self.path, self.problems)
        return result

    def find(self, tag: str) -> ET.Element:
        """The first element of a tag anywhere in the file."""
        element = self.root if self.root.tag == tag else self.root.find(f".//{tag}")
        if element is None:
            inside = ", ".join(child.tag for child in self.root) or "nothing"
            raise file_error(self.path, [f"no <{tag}> in the file, which holds {inside}"])
        return element

    def text(self, parent: ET.Element | None, tag: str, default: str = "") -> str:
        """Text of a child without blanks around it."""
        found = None if parent is None else parent.find(tag)
        return default if found is None or found.text is None else found.text.strip()

    def _where(self, parent: ET.Element, tag: str) -> str:
        name = parent.get("name")
        return f"<{parent.tag}{f' {name}' if name else ''}> <{tag}>"

    def numbers(self, parent: ET.Element, tag: str) -> tuple[float, ...]:
        """Numbers of a child; empty where it is unassigned."""
        text = self.text(parent, tag)
        if text.lower() in UNASSIGNED:
            return ()
        try:
            return tuple(float(word) for word in text.split())
        except ValueError:
            self.problems.append(f"{self._where(parent, tag)}: {text!r} is not numbers")
            return ()

    def number(self, parent: ET.Element, tag: str, default: float) -> float:
        """The first number of a child."""
        values = self.numbers(parent, tag)
        return values[0] if values else default

    def triple(self, parent: ET.Element, tag: str) -> tuple[float, float, float]:
        """Three numbers of a child."""
        values = self.numbers(parent, tag)
        if len(values) != 3:
            self.problems.append(f"{self._where(parent, tag)}: expected three numbers")
            return (0.0, 0.0, 0.0)
        return (values[0], values[1], values[2])

    def flag(self, parent: ET.Element, tag: str, default: bool) -> bool:
        """A child that says true or false."""
        text = self.text(parent, tag, str(default)).lower()
        if text not in ("true", "false", "1", "0"):
            self.problems.append(f"{self._where(parent, tag)}: {text!r} is neither true nor false")
        return text in ("true", "1")

    def file(self, parent: ET.Element | None, tag: str) -> Path | None:
        """A file named by a child, from this file's folder; None where it is unassigned."""
        text = self.text(parent, tag)
        return None if text.lower() in UNASSIGNED else self.path.parent / text

    def time_range(self, parent: ET.Element) -> tuple[float, float] | None:
        """Start and end [s] of a tool; None for the whole trial."""
        values = self.numbers(parent, "time_range")
        if not values or values == (-1.0, -1.0):  # OpenSim's default, the whole trial
            return None
        if len(values) != 2 or values[0] > values[1]:
            self.problems.append(f"{self._where(parent, 'time_range')}: expected start and end")
            return None
        return (values[0], values[1])

    def name(self, element: ET.Element) -> str:
        """The name of an element, which it has to have."""
        name = element.get("name", "").strip()
        if not name:
            self.problems.append(f"a <{element.tag}> has no name")
        return name
