"""Fixtures that all tests share."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the tests run side by side already

from tests.stores import *  # noqa: F403
