"""The report: sections of Markdown, the machine they were measured on, one file."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import version
from pathlib import Path

import torch


@dataclass(frozen=True)
class Target:
    """A figure that was asked for beside the one that was measured."""

    what: str
    wanted: str
    measured: str
    met: bool


@dataclass(frozen=True)
class Section:
    """One part of the report."""

    title: str
    lines: list[str]
    targets: list[Target] = field(default_factory=list)


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """A Markdown table; all columns but the first are aligned to the right."""
    lines = [" | ".join(header), " | ".join(["---", *["---:"] * (len(header) - 1)])]
    lines += [" | ".join(map(str, row)) for row in rows]
    return ["", *(f"| {line} |" for line in lines), ""]


def count(value: float) -> str:
    """A rate or a number of frames, to three digits: 123,000."""
    if value < 100:
        return f"{value:.1f}" if value < 10 else f"{value:.0f}"
    digits = len(str(int(value))) - 3
    return f"{round(value, -digits):,.0f}"


def times(ratio: float) -> str:
    """How many times faster: 17x."""
    return f"{ratio:.1f}x" if ratio < 10 else f"{ratio:.0f}x"


def write(path: Path, sections: Sequence[Section], *, command: str, seconds: float) -> None:
    """Write the report beside its place and move it there, so that it is never half."""
    targets = [target for section in sections for target in section.targets]
    lines = ["# Benchmark results", "", *_circumstances(command, seconds)]
    if targets:
        lines += ["", "## Targets"]
        lines += table(
            ["what", "wanted", "measured", "met"],
            [(t.what, t.wanted, t.measured, "yes" if t.met else "no") for t in targets],
        )
    for section in sections:
        lines += ["", f"## {section.title}", "", *section.lines]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"
    temporary = path.with_name(f".{path.name}-{os.getpid()}")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


def _circumstances(command: str, seconds: float) -> list[str]:
    packages = ("biokit", "torch", "numpy", "opensim", "smplx")
    versions = ", ".join(f"{name} {_version(name)}" for name in packages)
    return [
        f"- Date: {date.today().isoformat()}",
        f"- Command: `{command}` ({seconds / 60:.1f} minutes)",
        f"- Machine: {machine()}",
        f"- Versions: Python {platform.python_version()}, {versions}",
        "- OpenSim runs on one thread. biokit's threads stand beside each figure. Every figure is "
        "the best of its repeats.",
    ]


def _version(name: str) -> str:
    try:
        return version(name)
    except ModuleNotFoundError:
        return "not installed"


def machine() -> str:
    """Processor, cores, memory and system, without the machine's name."""
    cores = os.cpu_count() or 1
    return f"{_processor()}, {cores} cores{_memory()}, {platform.system()} {platform.machine()}"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.is_file():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown processor"


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return ""
    return f", {size / 2**30:.0f} GiB memory"


def gpu_name() -> str:
    """The GPU that torch sees."""
    return torch.cuda.get_device_name(0) if torch.cuda.is_available() else "none"
