"""Read, compare, and run the night."""
