"""``python -m biokit.synth sample_data`` makes the repository's sample data."""

import argparse
import sys

from biokit.synth.sample import FILES, VIDEO, write_sample


def main(arguments: list[str] | None = None) -> int:
    """Write the sample files to the folder that is named."""
    parser = argparse.ArgumentParser(prog="python -m biokit.synth", description=__doc__)
    parser.add_argument("folder", help=f"where {', '.join(FILES)} are written")
    parser.add_argument(
        "--video", action="store_true", help=f"render {VIDEO} too (a minute or two)"
    )
    options = parser.parse_args(arguments)
    for path in write_sample(options.folder, video=options.video):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
