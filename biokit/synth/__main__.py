"""``python -m biokit.synth sample_data`` makes the repository's sample data."""

import argparse
import sys

from biokit.synth.sample import FILES, write_sample


def main(arguments: list[str] | None = None) -> int:
    """Write the sample files to the folder that is named."""
    parser = argparse.ArgumentParser(prog="python -m biokit.synth", description=__doc__)
    parser.add_argument("folder", help=f"where {', '.join(FILES)} are written")
    for path in write_sample(parser.parse_args(arguments).folder):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
