"""Finding targets: what a document says of plans, placements, places and money."""
