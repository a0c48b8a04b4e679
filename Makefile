# Farwatch. `make` or `make help` lists what there is.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
BUS ?= postgres
PORT ?= 8080
WORKERS ?= 4
STAGES ?= 2
PAGES ?= tests/console
SOURCES := shared services deploy tests
PACKAGES := shared/contracts shared/svckit shared/client services/roster-svc services/monitoring-svc \
	services/incident-svc services/notify-svc services/reporting-svc deploy/local

.DEFAULT_GOAL := help

help: ## Print this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

##@ Everyday
setup: $(VENV)/.installed ## Install everything into .venv (run and test do it first)

$(VENV)/.installed: requirements.lock pyproject.toml $(addsuffix /pyproject.toml,$(PACKAGES))
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Farwatch needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing the locked requirements into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation $(addprefix -e ./,$(PACKAGES))
	@touch $@

run: setup ## Start everything on this machine (PORT=8080, BUS=postgres|kafka); Ctrl-C stops it
	@$(BIN)/farwatch up --port $(PORT) --bus $(BUS)

stop: ## Stop a detached run
	@$(BIN)/farwatch down

status: ## What runs, and is it well
	@$(BIN)/farwatch status

test: setup ## All tests that need no browser and no extra server, in random order (SEED=7 repeats one)
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup $(if $(SEED),--randomly-seed=$(SEED))

##@ Quality
ci: SEED = 873722
ci: lint types imports validate docs-check console audit-deps sbom test-alone test ## What CI runs in half an hour; of test-console the main job, the rest is run by hand
	@$(MAKE) --no-print-directory chaos SEED=$(SEED)
	@$(MAKE) --no-print-directory -j2 --output-sync=target fuzz test-kafka ARGS="--seed $(SEED) --seconds 15 --storm 8000"
	@$(MAKE) --no-print-directory test-console PAGES=tests/console/test_main_job_in_two_browsers.py

lint: setup ## ruff: style, errors, formatting; and our own house rules
	@$(BIN)/ruff check $(SOURCES)
	@$(BIN)/ruff format --check --quiet $(SOURCES)

format: setup ## Format the code
	@$(BIN)/ruff check --quiet --fix $(SOURCES); $(BIN)/ruff format --quiet $(SOURCES)

types: setup ## mypy, strict
	@$(BIN)/mypy $(addsuffix /src,$(PACKAGES)) && MYPYPATH=deploy $(BIN)/mypy deploy/*.py

imports: setup ## import-linter: who may import whom
	@$(BIN)/lint-imports

validate: setup ## Dockerfiles, compose file, Kubernetes manifests, Caddyfile against their schemas
	@$(BIN)/python deploy/validate.py

clauses: setup ## The matrix of clauses and the tests that prove each
	@$(BIN)/pytest --collect-only -q --clauses

docs: setup ## Regenerate openapi.json, asyncapi.yaml, the table of settings and the frozen schemas
	@$(BIN)/python deploy/generate.py

docs-check: setup ## Fail when a generated file is not what the code says
	@$(BIN)/python deploy/generate.py --check

test-alone: setup ## Each service installed from its own metadata into an empty environment, and booted
	@FW_ALONE=1 $(BIN)/pytest -q -n 2 tests/alone

test-kafka: setup ## The bus and the main job on a real Apache Kafka (Java 17, Maven; or KAFKA_BOOTSTRAP_SERVERS)
	@$(BIN)/python tests/kafka/suite.py

chaos: setup ## Kills, cuts, floods and lies on real processes; nothing lost or doubled (BUS=kafka, SEED=7, ARGS="-k bus")
	@FW_CHAOS=1 FW_CHAOS_SEED=$(SEED) FW_CHAOS_BUS=$(BUS) $(BIN)/pytest -q -p no:randomly -n $(STAGES) --dist load --durations=25 tests/chaos $(ARGS)

chaos-long: setup ## The same for hours, each round with a new seed (ARGS="--hours 2")
	@FW_CHAOS_BUS=$(BUS) $(BIN)/python tests/chaos/long_run.py $(ARGS)

console: ## Types, style, texts and unit tests of the console; needs Node 20.19
	@cd services/console && (test -d node_modules || npm ci --ignore-scripts --no-audit --no-fund) && npm run --silent lint && npm run --silent test

test-console: setup ## The console in a real browser (Debian's chromium) against a real Farwatch; screenshots/ shows it
	@FW_CONSOLE=1 $(BIN)/pytest -q -n 0 --timeout=600 $(PAGES) $(ARGS)

fuzz: setup ## Generated and mutated requests against real processes; no 5xx, nothing undocumented (ARGS="--seconds 600")
	@$(BIN)/python tests/fuzz/suite.py $(ARGS)

audit-deps: setup ## Known holes in the locked dependencies (needs the network; says so without it)
	@$(BIN)/python deploy/supply.py audit

sbom: setup ## The software bill of materials, CycloneDX, in .sbom/
	@$(BIN)/python deploy/supply.py sbom

bench: setup ## What Farwatch does on this machine: readings, calls, bursts (ARGS="--only rate --json")
	@$(BIN)/python tests/load/bench.py $(ARGS)

##@ Housekeeping
lock: ## Resolve requirements.lock anew (needs uv)
	@$(PYTHON) deploy/lock.py

clean: ## Remove what was built; keeps .farwatch (the data)
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
