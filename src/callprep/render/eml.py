"""A mail as a file: what mail programs open as a draft, written by the standard library, which guards the headers."""

from __future__ import annotations

from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

from callprep.documents.mail import Mail
from callprep.documents.marking import machines_of
from callprep.model.mails import MailAddress
from callprep.render.cleaning import shown, web_address
from callprep.render.letter import letter, mail_link
from callprep.render.templating import fill

__all__ = ["eml"]


def eml(mail: Mail) -> bytes:
    """Give a mail as text and HTML, base64-coded so that no relay breaks it; `X-Unsent` opens it as a draft.

    `List-Unsubscribe` stands in it only where nobody has written back yet, and the caller named a page or an address
    where one can refuse (`Caller.opt_out`). `X-Worded-By` names the machine that worded some of it, if any did.
    """
    e = mail.engagement
    sender = _address(e.caller.name, MailAddress(e.caller.email)) if e.caller.email else None
    receiver = _address(e.candidate.name, mail.to) if mail.to else None
    plain = all(str(one.addr_spec).isascii() for one in (sender, receiver) if one)
    draft = EmailMessage(policy=policy.SMTP if plain else policy.SMTPUTF8)
    draft["Subject"] = mail.subject
    if sender:
        draft["From"] = sender
    if receiver:
        draft["To"] = receiver
    stop = _refusal(e.caller.opt_out or "") if e.candidate.reply is None else ""
    if stop:
        draft["List-Unsubscribe"] = f"<{stop}>"
    draft["X-Unsent"] = "1"
    machines = machines_of(mail.lines)
    if machines:
        draft["X-Worded-By"] = shown(f"machine: {', '.join(machines)}")
    draft.set_content(f"{mail.body}\n", cte="base64")
    page = fill("letter_page.html", letter(mail).as_sent(), part="letter.html")
    draft.add_alternative(page, subtype="html", cte="base64")
    draft.set_boundary("=_callprep_letter")  # base64 has no underscore: it cannot stand in a part
    return draft.as_bytes()


def _address(name: str, mail: MailAddress) -> Address:
    local, _, host = mail.address.rpartition("@")
    return Address(shown(name), local, _ascii(host))


def _ascii(host: str) -> str:
    """Spell a host as mail servers do ("xn--…"), where it can be."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def _refusal(where: str) -> str:
    return web_address(where) or mail_link(where)
