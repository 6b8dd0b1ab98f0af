"""Line charts in small panels as SVG text: pictures that a card can show without any package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

WIDTH, HEIGHT, MARGIN, GAP = 150, 96, 34, 30


@dataclass(frozen=True)
class Line:
    """A line of a panel."""

    x: Sequence[float]
    y: Sequence[float]
    colour: str
    dash: str = ""
    width: float = 1.4


@dataclass(frozen=True)
class Bar:
    """A published value with its deviation."""

    x: float
    mean: float
    deviation: float
    colour: str


@dataclass(frozen=True)
class Panel:
    """One chart."""

    title: str
    lines: Sequence[Line]
    bars: Sequence[Bar] = ()


def figure(
    title: str, panels: Sequence[Panel], legend: Sequence[tuple[str, str, str]], columns: int
) -> str:
    """A grid of panels; ``legend`` holds name, colour and dash of what the lines mean."""
    rows = -(-len(panels) // columns)
    width = columns * (WIDTH + MARGIN) + 12
    height = rows * (HEIGHT + GAP) + 50
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="sans-serif" font-size="9">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        f'<text x="8" y="15" font-size="12" font-weight="bold">{_escape(title)}</text>',
    ]
    x = 8
    for name, colour, dash in legend:
        parts.append(_stroke(f"M{x} 28h20", colour, dash, 1.8))
        parts.append(f'<text x="{x + 24}" y="31">{_escape(name)}</text>')
        x += 40 + 5 * len(name)
    for k, panel in enumerate(panels):
        left = MARGIN + (k % columns) * (WIDTH + MARGIN)
        top = 52 + (k // columns) * (HEIGHT + GAP)
        parts.append(f'<g transform="translate({left} {top})">{_panel(panel)}</g>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _panel(panel: Panel) -> str:
    xs = [v for line in panel.lines for v in line.x]
    ys = [v for line in panel.lines for v in line.y]
    ys += [b.mean + s * b.deviation for b in panel.bars for s in (-1, 1)] + [0.0]
    low, high = min(xs), max(xs)
    bottom, top = min(ys), max(ys)
    reach = (top - bottom) or 1.0
    bottom, top = bottom - 0.05 * reach, top + 0.05 * reach

    def across(v: float) -> float:
        return round((v - low) / (high - low) * WIDTH, 1)

    def up(v: float) -> float:
        return round((top - v) / (top - bottom) * HEIGHT, 1)

    parts = [
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="none" stroke="#999" stroke-width=".6"/>',
        f'<text x="0" y="-4" font-size="8.5" font-weight="bold">{_escape(panel.title)}</text>',
        _stroke(f"M0 {up(0)}h{WIDTH}", "#bbb", "", 0.6),
    ]
    for value in _ticks(bottom, top):
        parts.append(f'<text x="-3" y="{up(value) + 3}" text-anchor="end">{value:g}</text>')
    for value in _ticks(low, high):
        parts.append(
            f'<text x="{across(value)}" y="{HEIGHT + 10}" text-anchor="middle">{value:g}</text>'
        )
    for line in panel.lines:
        pairs = [f"{across(a)} {up(b)}" for a, b in zip(line.x, line.y, strict=True)]
        parts.append(_stroke("M" + "L".join(pairs), line.colour, line.dash, line.width))
    for bar in panel.bars:
        x, y = across(bar.x), up(bar.mean)
        ends = up(bar.mean + bar.deviation), up(bar.mean - bar.deviation)
        parts.append(_stroke(f"M{x} {ends[0]}V{ends[1]}", bar.colour, "", 1.2))
        parts.append(f'<circle cx="{x}" cy="{y}" r="2.4" fill="{bar.colour}"/>')
    return "".join(parts)


def _stroke(path: str, colour: str, dash: str, width: float) -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'


def _ticks(low: float, high: float) -> list[float]:
    """Three to five round numbers in a range."""
    rough = (high - low) / 3.5
    size = 10 ** floor(log10(rough))
    step = min((m * size for m in (1, 2, 5, 10)), key=lambda s: abs(s - rough))
    first = -(-low // step) * step
    return [round(first + k * step, 9) + 0.0 for k in range(10) if first + k * step <= high]


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
