"""Documents before and after a change, and what a person should be told of it."""
