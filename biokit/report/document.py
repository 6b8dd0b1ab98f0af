"""The shell of a page that opens offline: style, heading, links, sections, packed libraries."""

import base64
import gzip
import html
from collections.abc import Sequence

# Nothing is fetched: the browser itself refuses any request from the page.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:;"
    " style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:"
)
STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, "DejaVu Sans", Arial, sans-serif; color: #222;
       background: #fff; margin: 0; }
main { max-width: 1080px; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; border-bottom: 2px solid #0072B2; }
table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #555; padding-bottom: .3rem; }
th, td { text-align: left; padding: .25rem .9rem .25rem .3rem; border-bottom: 1px solid #ddd;
         vertical-align: top; }
th { font-weight: 600; }
td.number, th.number { text-align: right; }
.wide { overflow-x: auto; }
.figure { min-width: 680px; }
.note { color: #444; max-width: 46rem; }
.right { color: #B34700; } .left { color: #0072B2; }
nav a { margin-right: 1rem; white-space: nowrap; }
a { color: #00588A; }
@media print { nav { display: none; } h2 { break-after: avoid; } }
"""


def document(
    name: str, heading: str, sections: Sequence[tuple[str, str]], scripts: str, style: str = ""
) -> str:
    """The whole page: its name, what is below it, and the sections that have a body.

    ``scripts`` come last: what draws the figures; ``style`` is added to that of every page.
    """
    shown = [(title, body) for title, body in sections if body]
    links = " ".join(f'<a href="#{_anchor(title)}">{title}</a>' for title, _ in shown)
    name = html.escape(name)
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<link rel="icon" href="data:,">',
            f"<title>{name}, biokit</title>\n<style>{STYLE}{style}</style>",
            "</head>\n<body>\n<main>",
            f"<h1>{name}</h1>{heading}<nav aria-label='Sections'>{links}</nav>",
            '<p class="note" id="trouble" role="alert"></p>',
            *[f'<h2 id="{_anchor(title)}">{title}</h2>\n{body}' for title, body in shown],
            f"</main>\n{scripts}\n</body>\n</html>\n",
        ]
    )


def packed(content: bytes, name: str) -> str:
    """Content that the page unpacks: gzip, base64, in a script element that does not run."""
    text = base64.b64encode(content).decode()
    return f'<script id="{name}" type="application/gzip">{text}</script>'


def zipped(text: str) -> bytes:
    """Text, gzip."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")
