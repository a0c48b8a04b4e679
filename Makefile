# Farwatch. `make` or `make help` lists what there is.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
BUS ?= postgres
PORT ?= 8080
WORKERS ?= 4
STAGES ?= 2
BROWSERS ?= 2
PAGES ?= tests/console
SHARDS := 16
RANDOMLY = $(if $(SEED),--randomly-seed=$(SEED))
COMMIT = $(shell git -c safe.directory='*' rev-parse HEAD | cut -c1-7)
# What cannot run fails there instead of keeping silent. A machine without a network says so: FW_REQUIRE_AUDIT=0 make ci
CI_RUNS = ci ci-nightly
# Images for containers often forbid bytecode; without it each of the many processes compiles everything once more.
unexport PYTHONDONTWRITEBYTECODE
SOURCES := shared services deploy tests
PACKAGES := shared/contracts shared/svckit shared/client services/roster-svc services/monitoring-svc \
	services/incident-svc services/notify-svc services/reporting-svc deploy/local

.DEFAULT_GOAL := help

help: ## Print this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

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

test-fast: setup ## The tests that need neither a database nor other processes: decisions, contracts, codecs, texts, house rules
	@$(BIN)/pytest -q -n auto --dist loadgroup --fast $(RANDOMLY)

test: setup ## All tests that need no browser and no extra server, in random order (SEED=7 repeats one)
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup $(RANDOMLY)

new-aggregate: setup ## A table, an event, four routes and their tests, to start from (SERVICE=roster NAME=visitors SINGULAR=visitor ZH=访客)
	@$(BIN)/python deploy/scaffold.py "$(SERVICE)" "$(NAME)" "$(SINGULAR)" "$(ZH)"

##@ Quality
# Most of these keep one core busy, so two run at a time; their output stays apart.
define CHECKS
	+@$(MAKE) --no-print-directory setup
	+@$(MAKE) --no-print-directory -j2 --output-sync=target console types test-alone lint imports validate docs-check audit-deps sbom SEED=$(SEED)
	+@$(MAKE) --no-print-directory test SEED=$(SEED)
endef

$(CI_RUNS): export FW_NO_SKIPS = 1
$(CI_RUNS): export FW_REQUIRE_KAFKA ?= 1
$(CI_RUNS): export FW_REQUIRE_AUDIT ?= 1

ci: SEED := $(shell printf '%d' 0x$(COMMIT))
ci: seed ## What CI runs in half an hour, with the seed of the commit; of test-console one shard and the main job
	$(CHECKS)
	@$(MAKE) --no-print-directory chaos SEED=$(SEED)
	@$(MAKE) --no-print-directory -j2 --output-sync=target fuzz test-kafka SEED=$(SEED) ARGS="--seconds 15 --storm 8000"
	@$(MAKE) --no-print-directory test-console SEED=$(SEED) SHARD=$$(($(SEED) % $(SHARDS)))/$(SHARDS)

ci-nightly: SEED := $(shell shuf -i 1-4294967295 -n 1)
ci-nightly: seed ## Everything there is, with a fresh seed; takes hours
	$(CHECKS)
	@$(MAKE) --no-print-directory chaos SEED=$(SEED)
	@$(MAKE) --no-print-directory chaos SEED=$(SEED) BUS=kafka
	@FW_CHAOS_STORM=10000 $(MAKE) --no-print-directory chaos SEED=$(SEED) ARGS="-k storm"
	@$(MAKE) --no-print-directory fuzz SEED=$(SEED) ARGS="--seconds 300 --storm 100000"
	@$(MAKE) --no-print-directory test-kafka SEED=$(SEED)
	@$(MAKE) --no-print-directory test-console SEED=$(SEED)

seed:
	@test "$(SEED)" -gt 0 2>/dev/null || { echo "There is no commit to take the seed from: make $(MAKECMDGOALS) SEED=…"; exit 1; }
	@echo "seed $(SEED): once more with make $(MAKECMDGOALS) SEED=$(SEED)"

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

clauses: setup ## Run the tests that are marked with a clause, and print what is proven, partly or not
	@$(BIN)/pytest -q -n $(WORKERS) --dist loadgroup -m clause --clauses

docs: setup ## Regenerate openapi.json, asyncapi.json, the table of settings and the frozen schemas
	@$(BIN)/python deploy/generate.py

docs-check: setup ## Fail when a generated file is not what the code says
	@$(BIN)/python deploy/generate.py --check

test-alone: setup ## Each service installed from its own metadata into an empty environment, and booted
	@FW_ALONE=1 $(BIN)/pytest -q -n 2 $(RANDOMLY) tests/alone

test-kafka: setup ## The bus and the main job on a real Apache Kafka (Java 17, Maven; or KAFKA_BOOTSTRAP_SERVERS)
	@$(BIN)/python tests/kafka/suite.py $(if $(SEED),--seed $(SEED))

chaos: setup ## Kills, cuts, floods and lies on real processes; nothing lost or doubled (BUS=kafka, SEED=7, ARGS="-k bus")
	@FW_CHAOS=1 FW_CHAOS_SEED=$(SEED) FW_CHAOS_BUS=$(BUS) $(BIN)/pytest -q -p no:randomly -n $(STAGES) --dist load --durations=25 tests/chaos $(ARGS)

chaos-long: setup ## The same for hours, each round with a new seed (ARGS="--hours 2")
	@FW_CHAOS_BUS=$(BUS) $(BIN)/python tests/chaos/long_run.py $(ARGS)

console: ## Types, style, texts and unit tests of the console; needs Node 20.19
	@cd services/console && (test -d node_modules || npm ci --ignore-scripts --no-audit --no-fund) && npm run --silent lint && npm run --silent test

test-console: setup ## The console in real browsers (Debian's chromium), each before a Farwatch of its own (BROWSERS=2, SHARD=3/16, PAGES=tests/console/test_board.py); screenshots/ shows it
	@FW_CONSOLE=1 FW_CONSOLE_SHARD=$(SHARD) $(BIN)/pytest -q -n $(BROWSERS) --dist loadfile --timeout=600 $(RANDOMLY) $(PAGES) $(ARGS)

fuzz: setup ## Generated and mutated requests against real processes; no 5xx, nothing undocumented (ARGS="--seconds 600")
	@$(BIN)/python tests/fuzz/suite.py $(if $(SEED),--seed $(SEED)) $(ARGS)

audit-deps: setup ## Known holes in the locked dependencies (needs the network; says so without it)
	@$(BIN)/python deploy/supply.py audit

sbom: setup ## The software bill of materials, CycloneDX, in .sbom/
	@$(BIN)/python deploy/supply.py sbom

bench: setup ## What Farwatch does on this machine: readings, calls, bursts (ARGS="--only rate --json")
	@$(BIN)/python tests/load/bench.py $(ARGS)

bench-board: setup ## The board with many rows in Chromium, processor four times slower: keys, presses, scrolling (ARGS="--home DIR")
	@$(BIN)/python tests/load/board.py $(ARGS)

##@ Housekeeping
lock: ## Resolve requirements.lock anew (needs uv)
	@$(PYTHON) deploy/lock.py

clean: ## Remove what was built; keeps .farwatch (the data)
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
