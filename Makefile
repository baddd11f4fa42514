# Everything that can be asked of the checkout; `make` alone lists it. Each target sets up what it needs first.
.DEFAULT_GOAL := help
.PHONY: help run demo test check unit format bench torture fuzz screenshots lock deb tarball package-test clean

BIN := .venv/bin
READY := installers/setup/setup
ARGS ?=

# The demo clicks by itself where no screen is: make demo ARGS=--auto asks for that anywhere.
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s))
DEMO = --demo $(ARGS) $(if $(SCREEN)$(filter --auto,$(ARGS)),,--auto)
PICTURE = $(if $(filter --auto,$(DEMO)),$(if $(filter --screenshot%,$(ARGS)),,--screenshot out/demo.png))

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Open the window on your own data
	@$(READY) run
	$(BIN)/etrn-gui $(ARGS)

demo: ## Show the main job on this machine alone, without an account
	@$(READY) run
	@mkdir -p out
	$(BIN)/etrn-gui $(strip $(DEMO) $(PICTURE))

test: ## Check everything: lint, types, contracts and all tests
	@$(READY) test
	@$(MAKE) --no-print-directory check
	$(BIN)/python -m pytest $(ARGS)

check: ## Check without running: ruff, mypy, import contracts
	@$(READY) check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --cache-dir .cache/import_linter

unit: ## Run the fast tests only
	@$(READY) check
	$(BIN)/python -m pytest tests/unit $(ARGS)

format: ## Write the code the way the check wants it
	@$(READY) check
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: ## Measure the receiver against its peers
	@$(READY) bench
	$(BIN)/python -m tests.bench $(ARGS)

torture: ## Kill, cut and flood the receiver, and count the mail afterwards
	@$(READY) bench
	$(BIN)/python -m tests.torture $(ARGS)

fuzz: ## Fuzz the SMTP session for a minute; ARGS="-max_total_time=3600" for an hour
	@$(READY) check
	@test -d .venv/fuzz || $(BIN)/python -m pip --disable-pip-version-check --no-input install --quiet --no-deps \
		--require-hashes --only-binary :all: --target .venv/fuzz -r installers/setup/lock/fuzz.txt
	PYTHONPATH=.venv/fuzz nice $(BIN)/python -m tests.fuzz $(or $(ARGS),-max_total_time=60)

screenshots: ## Draw every view into out/screenshots
	@$(READY) check
	@mkdir -p out/screenshots
	$(BIN)/python -m tests.ui.screenshots out/screenshots $(ARGS)

deb: ## Make a Debian package in dist/
	@$(READY) run
	installers/debian/build $(ARGS)

tarball: ## Make an archive for other Linux systems in dist/
	@$(READY) run
	installers/tarball/build $(ARGS)

package-test: deb ## Install, use and remove both packages; a clean Debian needs root
	installers/tarball/build --again
	desktop-file-validate resources/desktop/etrn-gui.desktop
	appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info resources/metainfo/etrn-gui.metainfo.xml
	lintian --fail-on error dist/etrn-gui_*.deb
	installers/tarball/try
	installers/debian/try-in-clean-root

lock: ## Lock the versions anew; ARGS=--upgrade takes the newest
	@installers/setup/relock $(ARGS)

clean: ## Remove what these targets made, but not .venv
	rm -rf build dist out .cache .hypothesis
	find etrn_gui tests -name __pycache__ -type d -prune -exec rm -rf {} +
