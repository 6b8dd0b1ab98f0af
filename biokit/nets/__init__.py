"""Networks: modules that receive their parts, and builders that hold the numbers."""
