"""One camera and what it tells about a person: rays, places, which way is up.

Tensors only, and nothing of biokit but this package. A picture has u to the right and v down, px,
with the centre of its first pixel at (0, 0). A camera has x to the right, y down and z forward, m.
``ground`` is OpenSim's: x forward, y up, z to the right, m. This is OpenCV's camera:
``x_camera = rotation @ x_ground + translation``.
"""
