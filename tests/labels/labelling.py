"""Label made-up recordings from the command line, to be killed: SOURCE OUT."""

import sys
import warnings
from pathlib import Path

from tests.labels.test_run import labelled

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    labelled(Path(sys.argv[1]), Path(sys.argv[2]))
