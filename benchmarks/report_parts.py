"""A report in parts: each is measured by a run of its own and replaced alone."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

import torch

from benchmarks.report import Section, machine, table


@dataclass(frozen=True)
class PartReport:
    """A report that is measured in parts.

    Attributes
    ----------
    title
        Its first line.
    parts
        In their order: name -> heading.
    packages
        Whose versions are stated.
    """

    title: str
    parts: Mapping[str, str]
    packages: Sequence[str]

    def update(
        self, part: str, sections: Sequence[Section], *, command: str, seconds: float, path: Path
    ) -> None:
        """Write a part of the report; the others stay as they are.

        Parameters
        ----------
        part
            One of ``parts``.
        sections
            Its tables, with the targets that they meet or miss.
        command, seconds
            How it was measured, and how long that took.
        path
            The report; made where it is not there. It is never half.
        """
        held = self._held(path.read_text(encoding="utf-8")) if path.is_file() else {}
        body = self._body(sections, command, seconds)
        held[part] = "\n".join([f"## {self.parts[part]}", "", *body])
        blocks = [
            f"<!-- part {name} -->\n{held[name].strip()}\n<!-- end {name} -->"
            for name in self.parts
            if name in held
        ]
        text = re.sub(r"\n{3,}", "\n\n", "\n\n".join([self.title, *blocks])) + "\n"
        temporary = path.with_name(f".{path.name}-{os.getpid()}")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)

    def _held(self, text: str) -> dict[str, str]:
        found = re.findall(r"<!-- part (\w+) -->\n(.*?)\n<!-- end \1 -->", text, re.DOTALL)
        return {name: body for name, body in found if name in self.parts}

    def _body(self, sections: Sequence[Section], command: str, seconds: float) -> list[str]:
        versions = ", ".join(f"{name} {version(name)}" for name in self.packages)
        took = f"{seconds / 60:.1f} minutes" if seconds >= 60 else f"{seconds:.0f} s"
        lines = [
            f"- Measured on {date.today().isoformat()} by `{command}` in {took}",
            f"- Machine: {machine()}; {torch.get_num_threads()} thread(s)",
            f"- Versions: {versions}",
        ]
        targets = [target for section in sections for target in section.targets]
        if targets:
            lines += table(
                ["target", "wanted", "measured", "met"],
                [(t.what, t.wanted, t.measured, "yes" if t.met else "no") for t in targets],
            )
        for section in sections:
            lines += ["", f"### {section.title}", "", *section.lines]
        return lines
