"""A file that joblib 1.6 wrote, compressed by zlib, and what it holds.

    joblib.dump(HELD, file, compress=3)

Decompressed it is what joblib writes without compression.
"""

from __future__ import annotations

import base64

import numpy as np

HELD = {
    "people": {
        1: {
            "frames": np.array([3, 4, 6]),
            "fortran": np.asfortranarray(np.arange(6.0).reshape(2, 3)),
            "mask": np.array([True, False]),
        }
    },
    "has_slam": True,
    "name": "walk",
}
WRITTEN = base64.b64decode(
    b"eF5tUsFKw0AQTZq0CS1Kqz2IBc/1UvDmQbAieDCQgx48hk2burGbZNlNKAELeqhW2JuTzxT8A90kWynUOex7E+bx"
    b"3gx5MYsvra4lDEWLBgklASzB0at+xlAUcBCHT4lPQn8UZxHNPRpO5nJK9NyyvWIM5Q8MURow+ITTVykfCptn/oQg"
    b"LsXNSgXCiqeonJVDoskxogE4xkryhE2lVOjXkk/TXH7HnQ2Ts43wHD7W73AHQ8cQ+gW4rnv7I6t6HC0FX7QRIcnC"
    b"iyJEYS0Gdc7KzUMkfIyjIE49P0/lMk43861SKctQy5sKWwqLe0WENUtYylAM2Ko3w228h/edhmO8Ae4K/QbwAe6L"
    b"xmwrJD7ajYiP13hQeneUdwnKRYE9rsn3ZY1d1WsK++PC3eQyI8TnO6FWMhLu1YH8s+2rPf9ztb9I9iaSrhUnyiHj"
    b"wsaIe5ygSJ7UjOWfAMJcIDKHbPQL8RDQpQ=="
)
