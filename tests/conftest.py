"""Fixtures that all tests share."""

from tests.stores import *  # noqa: F403
