# What a machine with Python 3.11 or newer, make and git can do here. `make` alone lists it.
#
#   PYTHON=/path/to/python   the interpreter to build the environment with
#   VENV=.venv               where the environment lives
#   PYTEST_ARGS="-k wheel"   passed on to pytest by `make test`

VENV ?= .venv
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$name; break; }; done)

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# pyright looks for packages with the first python on PATH; it is not to ask for news of itself.
PYRIGHT := PATH="$(abspath $(BIN)):$$PATH" PYRIGHT_PYTHON_IGNORE_WARNINGS=1 pyright
ORCID := examples/callprep-orcid

.DEFAULT_GOAL := help
.PHONY: help demo test check docs clean

help: ## list what can be made
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 8

demo: $(VENV)/.runtime ## prepare the example's first call: prints the sheet, writes out/
	$(BIN)/python examples/first_call/prepare.py

test: $(VENV)/.tools ## run every test, with branch coverage
	$(BIN)/python -m pytest --cov $(PYTEST_ARGS)

check: $(VENV)/.tools docs ## format, lint, types, floors, documentation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(PYRIGHT)
	$(PYRIGHT) --verifytypes callprep --ignoreexternal

docs: $(VENV)/.tools ## build the documentation; a warning is an error
	$(BIN)/python -m sphinx -n -W --keep-going -q docs docs/_build/html

clean: ## remove what was made, all but the environment
	rm -rf .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist docs/_build out
	find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# The stamps say what an environment holds, so that the second time is quick.
$(VENV)/.made:
	@'$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "callprep needs Python 3.11 or newer, and '$(PYTHON)' is none: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	'$(PYTHON)' -m venv '$(VENV)'
	@touch $@

$(VENV)/.runtime: $(VENV)/.made pyproject.toml
	$(PIP) install --quiet --editable .
	@touch $@

# Dependency groups are read by pip 25.1 and newer; what comes with Python 3.11 may be older.
$(VENV)/.tools: $(VENV)/.runtime $(wildcard $(ORCID)/pyproject.toml)
	$(PIP) install --quiet --upgrade 'pip>=25.1'
	$(PIP) install --quiet --group dev
	$(if $(wildcard $(ORCID)/pyproject.toml),$(PIP) install --quiet --no-deps --editable $(ORCID))
	@touch $@
