"""May this person be written to, in whose name, and at which address: what is asked before a word is written."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.outline import check_contact
from callprep.documents.sections._written import names_hidden_company
from callprep.engagement import Engagement
from callprep.errors import BrokenSourceError, InvalidInputError, NotAllowedError
from callprep.model.candidate import Warmth
from callprep.model.mails import MailAddress
from callprep.model.sites import label
from callprep.reading import plugins

__all__ = ["address_for", "check_person", "check_sender"]


def check_person(e: Engagement) -> None:
    """Hold back what would go to somebody who does not want it.

    Raises:
        NotAllowedError: They are not to be contacted, or have said no, or not now.
    """
    check_contact(e)
    reply = e.candidate.reply
    if reply is not None and e.declined:
        said = "not now" if reply.warmth is Warmth.NOT_NOW else "no"
        raise NotAllowedError(f"they have answered {said!r} already: thank them, and do not pitch again")


def check_sender(e: Engagement) -> None:
    """Hold back a mail that does not say who sends it, or that would name whom a confidential search hides.

    A mail that nobody asked for names its sender, with an address to write back to and a postal one (CAN-SPAM, PECR).

    Raises:
        NotAllowedError: The caller lacks one of them, or speaks in the name of the hidden company.
    """
    caller = e.caller
    told = {"name": caller.name, "company": caller.company, "email": caller.email, "address": caller.address}
    missing = [name for name, text in told.items() if not (text or "").strip()]
    if missing:
        names = " and ".join(f"`Caller.{name}`" for name in missing)
        raise NotAllowedError(f"a mail that nobody asked for must say who sends it: fill in {names}")
    _check_mailbox(caller.email or "")
    if any(names_hidden_company(e, text or "") for text in (*told.values(), caller.role, caller.opt_out)):
        raise NotAllowedError(
            "the search is confidential, and the sender would name the company: write in the name of an agency, "
            "or open the search (`Opportunity.confidential`)"
        )


def _check_mailbox(email: str) -> None:
    try:
        MailAddress(email)
    except InvalidInputError as fault:
        raise NotAllowedError(f"`Caller.email`: {fault.what}") from None


def address_for(e: Engagement) -> MailAddress | None:
    """Give the address to write to, None where none is known.

    Addresses that nobody reads are passed over, and until they have written back also those that were found on a site
    whose terms do not let its addresses be used for contact. Those that nobody says were found come first.

    Raises:
        NotAllowedError: There are addresses, and none of them may be used.
    """
    known = e.candidate.emails
    if not known:
        return None
    usable = sorted((one for one in known if not _why_not(e, one)), key=lambda one: one.found is not None)
    if usable:
        return usable[0]
    reasons = "; ".join(dict.fromkeys(_why_not(e, one) for one in known))
    raise NotAllowedError(
        f"no address of theirs may be written to: {reasons}. Use another one or another way; where they published an "
        "address for being written to, leave out where it was found"
    )


def _why_not(e: Engagement, mail: MailAddress) -> str:
    if not mail.reaches_somebody:
        return "a noreply address is read by nobody"
    if mail.found is None or e.candidate.reply is not None or _may_be_used(mail.found):
        return ""
    return f"one was found on {label(mail.found)}, whose terms keep it from being used for mail that nobody asked for"


def _may_be_used(site: str) -> bool:
    """Whether every installed source that reads a site knows its terms to allow contact; nobody knowing is a no."""
    allowed = [*_allowances(site)]
    return bool(allowed) and all(allowed)


def _allowances(site: str) -> Iterator[bool]:
    for entry in plugins.installed():
        try:
            info = entry.info()
        except BrokenSourceError:
            continue  # it says nothing of any site, and is told of where sources are listed
        if site == info.name or site in info.sites:
            yield info.terms is not None and info.terms.contact
