"""The musculoskeletal engine: pure torch functions of a frozen, compiled model."""
