"""Content of a .json file, with an error that names the file."""

import json
from pathlib import Path
from typing import Any

from biokit.io.files import existing_file, file_error


def read_json(path: Path) -> Any:
    """What the file holds.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is no json, or cut short.
    """
    path = existing_file(path)
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise file_error(path, [f"is no text ({error.reason})"]) from error
    except json.JSONDecodeError as error:
        raise file_error(
            path,
            [f"line {error.lineno}: is no valid json ({error.msg}); is the file truncated?"],
        ) from error
