# make demo    install, run the main job on sample_data/ and say which files to open
# make test    install with the tools for development, then check and test everything
# make lab     open JupyterLab on notebooks/
# make bench   run the benchmarks
# make lint    style, import ladder and types only
# make viewer  build biokit/assets/viewer.js from viewer/src (needs node 20 or newer)
#
# Another Python: make demo PYTHON=python3.12

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: demo test lab bench lint viewer clean

demo: $(VENV)/.all
	$(BIN)/biokit demo

# Two processes of one thread each: twice as fast on two cores as one process of two threads.
test: export OMP_NUM_THREADS = 1
test: lint
	$(BIN)/python -m pytest -n 2 --dist loadfile
	@notebooks=$$(find tutorials notebooks -name '*.ipynb' -not -path '*/.*' 2>/dev/null); \
	if [ -n "$$notebooks" ]; then \
	    $(BIN)/python -m pytest -n 2 --nbmake --nbmake-timeout=900 $$notebooks; \
	fi

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy

lab: $(VENV)/.all
	$(BIN)/jupyter lab --LabApp.default_url=/lab/tree/notebooks

bench: $(VENV)/.all
	$(BIN)/python -m benchmarks

viewer:
	cd viewer && npm ci --silent && npm run --silent build

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# Stamps: a second call installs nothing unless the requirements changed.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; ok = (3, 11) <= sys.version_info[:2] <= (3, 13); \
	sys.exit(0 if ok else "biokit needs Python 3.11 to 3.13; found " + sys.version.split()[0] \
	+ ". Say which one to use: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.all: $(VENV)/.made pyproject.toml constraints.txt
	$(INSTALL) -e '.[all]'
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml constraints.txt
	$(INSTALL) -e '.[all,dev]'
	@touch $@ $(VENV)/.all
