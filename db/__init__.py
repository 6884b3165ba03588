"""KEEP: the words everyone speaks, the tables, the archive. Imports nothing else of ours."""
