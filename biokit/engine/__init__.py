"""The musculoskeletal engine: pure torch functions of a frozen :class:`~biokit.engine.model.Model`."""
