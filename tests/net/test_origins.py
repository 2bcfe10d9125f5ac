"""Rules of `callprep.net.origins`."""

from __future__ import annotations

import pytest

from callprep.net.origins import Origin


class TestOrigin:
    """Scheme, host, port."""

    @pytest.mark.parametrize(
        ("url", "written"),
        [
            ("https://API.github.com/users?q=1", "https://api.github.com"),
            ("https://api.github.com:443", "https://api.github.com"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("http://[::1]:9", "http://[::1]:9"),
        ],
    )
    def test_reading(self, url: str, written: str) -> None:
        """Case and a scheme's own port do not matter, and it is written as browsers do."""
        assert str(Origin.of(url)) == written
        assert Origin.of(written) == Origin.of(url)

    @pytest.mark.parametrize(
        "text", ["api.github.com", "ftp://x.example", "https://", "https://x.example:a", "http://["]
    )
    def test_none(self, text: str) -> None:
        """What is no http or https address has no origin."""
        with pytest.raises(ValueError, match=r"."):
            Origin.of(text)

    @pytest.mark.parametrize("one", ["http://x.example", "https://y.example", "https://x.example:8443"])
    def test_differences(self, one: str) -> None:
        """Another scheme, host or port is another origin."""
        assert Origin.of(one) != Origin.of("https://x.example")

    @pytest.mark.parametrize(
        ("host", "here"),
        [("127.0.0.1", True), ("127.9.9.9", True), ("localhost", True), ("::1", True), ("10.0.0.1", False),
         ("localhost.example", False), ("127.0.0.1.example", False)],
    )  # fmt: skip
    def test_loopback(self, host: str, here: bool) -> None:  # noqa: FBT001 -- a table of cases
        """This machine is known by its addresses and its one name."""
        assert Origin.at("http", host).loopback is here
