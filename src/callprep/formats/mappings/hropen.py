"""HR Open 4.x: its CandidateType, in which every list is wrapped as {"item": [...]}.

Origin: https://github.com/MagnumOpuses/common-cv-model. The schema also has birth, race, religion, health and
family: none is ever read.
"""

from __future__ import annotations

from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.shaping import accounts, emails, full_name, home

__all__ = ["MAPPING"]

_REACHED = "person.communication"

MAPPING = SystemMapping(
    "hropen",
    candidate={
        "name": full_name("person.name.formattedName", "person.name.given", "person.name.family"),
        "accounts": accounts(f"{_REACHED}.web.item[].url", f"{_REACHED}.web[].url"),
        "emails": emails(f"{_REACHED}.email.item[].address", f"{_REACHED}.email[].address"),
        "location": home(
            f"{_REACHED}.address.item[0].city|{_REACHED}.address[0].city",
            "",
            f"{_REACHED}.address.item[0].countryCode|{_REACHED}.address[0].countryCode",
        ),
        "ref.id": ["documentId.value", "person.id.value", "person.id"],
    },
    why_not="Read are its candidates; of its positions no payload was at hand to check a mapping against.",
)
