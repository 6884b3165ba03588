# `make demo` and `make test` need Python 3.11 or later, make and a package index; nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo run test test-slow check audit bench accuracy learn soak clean lock

demo: $(VENV)/.run
	$(BIN)/valvewatch demo

run: $(VENV)/.run
	$(BIN)/valvewatch run

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 4 --dist loadfile -m "not slow"

# Whole runs that are killed, starved of disk or names, or cut off: minutes more.
test-slow: $(VENV)/.dev
	$(BIN)/python -m pytest -n 4 --dist loadgroup -m slow

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_house.py

# Whether a pinned package has a known hole. Fails where one has; where the index cannot be asked it says so and passes.
audit: $(VENV)/.dev
	$(BIN)/python -m tests.audit requirements-dev.lock requirements-build.lock

accuracy: $(VENV)/.dev
	$(BIN)/python -m tests.accuracy tests/passages/*.jsonl
	$(BIN)/python -m tests.document_accuracy
	$(BIN)/python -m tests.pair_accuracy
	$(BIN)/python -m tests.reading_accuracy

# After new labelled passages: the weights by which readings of a figure are chosen, worked out anew.
learn: $(VENV)/.dev
	$(BIN)/python -m tests.learning

bench: $(VENV)/.dev
	for each in tests/benchmarks/bench_*.py; do $(BIN)/python $$each || exit 1; done

soak: $(VENV)/.dev
	$(BIN)/python -m tests.soak

# What staff run: the pinned, hashed packages and the project itself.
$(VENV)/.run: requirements.lock requirements-build.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Valvewatch needs Python 3.11 or later, this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 demo")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	test -e $(VENV)/.dev || $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-build.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# The same with all extras and the tools for development.
$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

# After a change of dependencies in pyproject.toml (needs uv).
lock:
	uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements-dev.lock
	echo 'setuptools>=77' | uv pip compile - --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements-build.lock
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock --constraint requirements-dev.lock

clean:
	rm -rf $(VENV) build dist *.egg-info
