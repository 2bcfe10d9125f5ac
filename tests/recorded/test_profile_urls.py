"""Profile addresses as they were met, each with the account that it names."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from callprep.model.accounts import Account

pytestmark = pytest.mark.recorded


def recorded() -> list[dict[str, str]]:
    """Read every row, or skip where the recordings are not at hand."""
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS is not set")
    with (Path(folder) / "profile-urls.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_address_names_its_account() -> None:
    """Each row gives exactly its site and handle, and the invalid ones give nothing."""
    wrong: list[tuple[str, Account | None]] = []
    rows = recorded()
    for row in rows:
        account = Account.from_url(row["url"])
        named = (account.site, account.handle) if account else ("", "")
        if named != (row["site"], row["handle"]):
            wrong.append((row["url"], account))
    assert rows
    assert wrong == []


def test_every_page_names_the_same_account() -> None:
    """The page that is written for an account is read as that account again."""
    accounts = [account for row in recorded() if (account := Account.from_url(row["url"]))]
    assert accounts
    assert [account for account in accounts if Account.from_url(account.url) != account] == []
