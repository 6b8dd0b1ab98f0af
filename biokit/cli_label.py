"""``biokit label``: recordings to a labelled dataset and a page about it."""

from __future__ import annotations

import argparse
from pathlib import Path

# of biokit.labels.Filters, which is not imported for a line of help: default, unit and meaning
FILTERS: dict[str, tuple[float | int, str]] = {
    "rate": (30.0, "frames/s of the labels"),
    "max_marker_error": (0.15, "m; a sequence with a marker further from its place is dropped"),
    "max_violation": (1e-11, "of the equations of the moments, relative; beyond it, dropped"),
    "savgol_window": (11, "frames of the filter of the activations"),
    "savgol_order": (2, "order of the filter of the activations"),
    "min_frames": (11, "a shorter sequence is dropped"),
    "max_flagged": (0.4, "share of flagged frames beyond which a sequence is dropped"),
    "reserve": (1.0, "N*m or N, optimal force of the reserve on every coordinate"),
    "reserve_limit": (0.05, "share of a moment beyond which a reserve flags its frame"),
}


def add_label(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    label = commands.add_parser(
        "label",
        help="muscle-activation labels of many recordings, into one store for training",
        description="Label every recording of a folder with joint angles, forces, moments and "
        "muscle activations; write one zarr store and a summary page. The same command resumes "
        "after an interruption.",
    )
    label.add_argument("source", type=Path, help="folder of recordings, or one file")
    label.add_argument("out", type=Path, help="store to write (.zarr); the page is beside it")
    label.add_argument(
        "--workers", type=int, default=1, help="processes on this machine (default: %(default)s)"
    )
    label.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="dask scheduler whose workers label instead, as tcp://host:8786; source and output "
        "on a file system that all share",
    )
    label.add_argument(
        "--layout",
        default="auto",
        help="amass, cmu, motionpro, emdb, 3dpw, human36m, bedlam or files (default: each file "
        "as it looks)",
    )
    label.add_argument(
        "--up", choices=("y", "z", "-y"), help="vertical axis, where not what the layout says"
    )
    label.add_argument("--model", type=Path, help=".osim or .bkm with muscles (open skeleton)")
    label.add_argument("--body", type=Path, help="SMPL file the motions were made with (open body)")
    label.add_argument(
        "--reaction",
        choices=("contact", "neural", "consistent"),
        default="contact",
        help="where the ground reaction comes from (default: %(default)s)",
    )
    group = label.add_argument_group("what is kept")
    for name, (value, meaning) in FILTERS.items():
        group.add_argument(
            f"--{name.replace('_', '-')}",
            type=type(value),
            default=value,
            metavar="X",
            help=f"{meaning} (default: %(default)s)",
        )
    label.add_argument("--device", default="auto", help="cpu, cuda or auto (%(default)s)")
    label.set_defaults(run=_label)


def _label(options: argparse.Namespace) -> None:
    from biokit.io.files import check_writable
    from biokit.labels.filters import Filters
    from biokit.labels.run import label
    from biokit.report.labels import numbers, write_label_report

    page = check_writable(options.out.with_suffix(".html"))
    ds = label(
        options.source,
        options.out,
        workers=options.workers,
        scheduler=options.scheduler,
        layout=options.layout,
        up=options.up,
        model=options.model,
        body=options.body,
        reaction=options.reaction,
        filters=Filters(**{name: getattr(options, name) for name in FILTERS}),
        device=options.device,
    )
    write_label_report(options.out, page)
    for name, text in numbers(ds):
        print(f"{name.lower()}: {text}")
    print(f"\nOpen {page} in a browser for the summary.")
    print(f"  {options.out}  the labels: biokit.labels.open_labels({str(options.out)!r})")
