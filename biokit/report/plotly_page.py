"""Pages whose figures are plotly's: the library once, packed, and what unpacks and draws."""

from collections.abc import Sequence

from plotly.offline import get_plotlyjs

from biokit.report.document import document, packed, zipped

# plotly.js is packed in the page; figures are drawn when it is unpacked.
LOADER = """
(async () => {
  const run = text => {
    const script = document.createElement("script");
    script.text = text;
    document.head.append(script);
  };
  const packed = atob(document.getElementById("plotly").text);
  const bytes = Uint8Array.from(packed, letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  (0, eval)(await new Response(stream).text());
  for (const figure of document.querySelectorAll("script[type='text/figure']")) run(figure.text);
})().catch(error => {
  document.getElementById("trouble").textContent = "The figures need a newer browser: " + error;
});
"""


def plotly_document(name: str, heading: str, sections: Sequence[tuple[str, str]]) -> str:
    """A page with figures of :func:`biokit.report.parts.drawn`."""
    scripts = packed(zipped(get_plotlyjs()), "plotly") + f"<script>{LOADER}</script>"
    return document(name, heading, sections, scripts)
