# SPDX-License-Identifier: GPL-3.0-or-later
# Short names for the scripts that do the work. Each installs the Debian packages it misses first.

.PHONY: help run test check test-asan test-asan-quick test-tsan build package bench soak clean

help:
	@echo "make run              build, then open the window (or run an example where there is no display)"
	@echo "make test             build, then run every test"
	@echo "make check            layout, scripts, clang-tidy of what changed"
	@echo "make test-asan        the same with the address and undefined-behaviour sanitizers"
	@echo "make test-asan-quick  of that only what reads strangers' bytes or keeps memory of its own"
	@echo "make test-tsan        the tests of everything with threads, with the thread sanitizer"
	@echo "make build            only build: build/release/bin/codewar and codewar-runner"
	@echo "make package          build the Debian packages codewar and codewar-runner into build/packages"
	@echo "make bench            take the measurements; writes docs/benchmarks.md and the table in README.md"
	@echo "make soak             full counts, sanitizers, fuzzers, a clean root: hours"
	@echo "make clean            remove everything built"

run:
	@scripts/install-packages build run
	@scripts/build release programs
	@scripts/run

build:
	@scripts/install-packages build
	@scripts/build release programs

package:
	@scripts/install-packages build package
	@scripts/package

test:
	@scripts/install-packages build run test
	@scripts/build release
	@scripts/test release

check:
	@scripts/install-packages build check
	@scripts/check

test-asan test-asan-quick test-tsan: test-%:
	@scripts/install-packages build run test
	@scripts/build $*
	@scripts/test $*

bench:
	@scripts/install-packages build run bench
	@scripts/build release
	@scripts/bench

soak:
	@scripts/install-packages build run test package soak
	@scripts/soak

clean:
	rm -rf build || sudo rm -rf build # the tests' Docker engine may have run as root
