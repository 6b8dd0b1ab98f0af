"""From bodies frame by frame to the body of a clip: one shape, one size, one smooth path."""
