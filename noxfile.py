"""The same checks as the Makefile's, each in an environment of its own, and on several Pythons."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["lint", "types", "tests", "docs"]
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
ORCID = "examples/callprep-orcid"


def _group(name: str) -> list[str]:
    return list(nox.project.dependency_groups(PYPROJECT, name))


def _lowest() -> list[str]:
    """Turn each lower bound of the library into a pin: ``attrs>=22.2`` becomes ``attrs==22.2``."""
    return [requirement.replace(">=", "==", 1) for requirement in PYPROJECT["project"]["dependencies"]]


def _library(session: nox.Session, *requirements: str) -> None:
    session.install("--editable", ".", *requirements)
    session.install("--no-deps", "--editable", ORCID)


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, style and the floors between the rooms."""
    session.install("--editable", ".", *_group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, and that every public name has one."""
    _library(session, *_group("types"))
    quiet = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}  # no news of itself
    session.run("mypy")
    session.run("pyright", env=quiet)
    session.run("pyright", "--verifytypes", "callprep", "--ignoreexternal", env=quiet)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests with branch coverage."""
    _library(session, *_group("tests"))
    session.run("pytest", "--cov", *session.posargs)


@nox.session(python=[PYTHONS[0], PYTHONS[-1]])
def lowest(session: nox.Session) -> None:
    """Run the tests on the oldest and the newest Python with the oldest dependencies that are promised to work."""
    _library(session, *_lowest(), *_group("tests"))
    session.run("pytest", *session.posargs)


@nox.session(python=PYTHONS[-1])
def newest(session: nox.Session) -> None:
    """Run the tests on the newest Python with the newest of everything, pre-releases of the dependencies included."""
    _library(session, *_group("tests"))
    session.install("--upgrade", "--pre", *PYPROJECT["project"]["dependencies"])
    session.run("pytest", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("--editable", ".", *_group("docs"))
    session.run("python", "-m", "sphinx", "-n", "-W", "--keep-going", "-q", "docs", "docs/_build/html")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, each figure against its rival in the same run."""
    _library(session, *_group("bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)
