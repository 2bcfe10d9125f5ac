"""The command line: thin, over the same functions that a script would call.

::

    python -m callprep init                                             write commented sample files
    python -m callprep prepare candidate.toml --opportunity role.toml   research, and write the call sheet
    python -m callprep lint draft.txt --engagement out/engagement.json  judge a text by the rules for drafts
    python -m callprep plan candidate.toml                              say what would be asked, ask nothing
    python -m callprep sources                                          say what is installed, and its terms
    python -m callprep audit NAME recording.har --account URL           judge an adapter
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib.resources import files
from pathlib import Path

import callprep
from callprep.documents.reporting import as_json, as_lines
from callprep.errors import CallprepError, InvalidInputError, NotAllowedError
from callprep.inquiry.wire import Request, Response
from callprep.model import dates

__all__ = ["main"]

_BAD_INPUT = 2
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_FAULTS = 1
_INTERRUPTED = 130
_SHORTEST_CALL, _LONGEST_CALL = 5, 480
_CHANNELS = (callprep.Channel.MAIL, callprep.Channel.NOTE, callprep.Channel.CALL)
_SAMPLES = ("candidate.toml", "role.toml")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns:
        0 where it went well, 1 where an audit or the lint found faults or nobody reads the output any more, 2 where the
        input cannot be used (said on standard error), 130 after Ctrl-C.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows no «é» still gets the rest
    chosen = _parser().parse_args(arguments)
    try:
        return _COMMANDS[chosen.command](chosen)
    except CallprepError as error:
        print(f"callprep: {error}", file=sys.stderr)
        return _BAD_INPUT
    except KeyboardInterrupt:
        print("callprep: stopped", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        # whoever read us has gone; what Python still flushes at its end has to go somewhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FAULTS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="callprep", description="Get ready for the first call with a candidate.")
    commands = parser.add_subparsers(dest="command", required=True)
    init = commands.add_parser("init", help="write commented sample files")
    init.add_argument("folder", nargs="?", default=".", help="where to write them (default: here)")
    prepare = commands.add_parser("prepare", help="research a candidate and write the call sheet")
    prepare.add_argument("candidate", help="the candidate's file, TOML or JSON")
    prepare.add_argument("--opportunity", required=True, help="the opportunity's file, TOML or JSON")
    prepare.add_argument("--out", default="out", help="the folder to write to (default: out)")
    prepare.add_argument("--deadline", type=float, default=30.0, help="seconds for the research (default: 30)")
    prepare.add_argument("--minutes", type=_minutes, default=10, help="length of the call (default: 10)")
    prepare.add_argument("--today", type=_day, help="the date to judge freshness by (default: today)")
    prepare.add_argument("--recording", action="append", default=[], help="answer from this .har; asks no network")
    _add_lint(commands.add_parser("lint", help="judge a text by the rules for drafts"))
    plan = commands.add_parser("plan", help="say what would be asked about a candidate, and ask nothing")
    plan.add_argument("candidate", help="the candidate's file, TOML or JSON")
    commands.add_parser("sources", help="say what is installed, what it costs, and its terms")
    audit = commands.add_parser("audit", help="judge an adapter against a recording")
    audit.add_argument("name", help="the name of the source")
    audit.add_argument("recording", help="a .har with the answers about one person")
    audit.add_argument("--account", action="append", default=[], help="the profile that the recording is about")
    audit.add_argument(
        "--match",
        choices=("exact", "path"),
        default="exact",
        help="when a request counts as recorded: to the letter (default), or by its path, for recordings others made",
    )
    return parser


def _add_lint(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", help="the text, UTF-8; - reads standard input")
    parser.add_argument("--engagement", required=True, help="whom it is about: the engagement.json that prepare wrote")
    parser.add_argument(
        "--channel",
        choices=[channel.value for channel in _CHANNELS],
        help="where it goes (default: a note with --note, a mail where it begins with a subject line, else the call)",
    )
    parser.add_argument("--note", choices=("connection", "inmail"), help="which kind of note it is")
    parser.add_argument("--paid", action="store_true", help="the account that sends the note is a paid one")
    parser.add_argument("--beside", action="append", default=[], help="another text that it must not contradict")
    parser.add_argument("--json", action="store_true", help="write a JSON list instead of a line a finding")
    parser.add_argument(
        "--severity",
        choices=[severity.value for severity in callprep.Severity],
        default=callprep.Severity.NOTE.value,
        help="leave out what is less than that (default: note)",
    )
    parser.add_argument("--strict", action="store_true", help="warnings fail as errors do")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-05-09") from None


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and _SHORTEST_CALL <= int(text[:9]) <= _LONGEST_CALL):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no whole number of minutes from {_SHORTEST_CALL} up to {_LONGEST_CALL}"
        )
    return int(text)


def _init(chosen: argparse.Namespace) -> int:
    folder = Path(chosen.folder)
    present = [name for name in _SAMPLES if (folder / name).exists()]
    if present:
        raise InvalidInputError(
            str(folder / present[0]), "is there already, and is not overwritten; name another folder"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in _SAMPLES:
            text = files("callprep").joinpath("samples", name).read_text(encoding="utf-8")
            with (folder / name).open("x", encoding="utf-8") as stream:
                stream.write(text)
    except OSError as fault:
        raise InvalidInputError(str(folder), f"cannot be written to: {fault.strerror or fault}") from None
    print(f"Wrote {' and '.join(str(folder / name) for name in _SAMPLES)}. Fill them in, then:")
    paths = " --opportunity ".join(str(folder / name) for name in _SAMPLES)
    print(f"  python -m callprep prepare {paths}")
    return 0


def _prepare(chosen: argparse.Namespace) -> int:
    told = callprep.read_candidate(chosen.candidate)
    opportunity = callprep.read_opportunity(chosen.opportunity)
    caller = told.caller or callprep.Caller("(your name)", opportunity.company.name)
    send = _replay(chosen.recording)
    # a recording was made without credentials: those of the environment would ask another way
    settings = callprep.Settings() if send else None
    dossier = callprep.research(told.candidate, send=send, settings=settings, deadline=chosen.deadline)
    today = chosen.today or told.today or dates.local_today()
    engagement = callprep.Engagement(told.candidate, dossier, opportunity, caller, today=today, minutes=chosen.minutes)
    written = callprep.handout(engagement, chosen.out)
    print(callprep.PITCH.write(engagement))
    try:
        callprep.REACH_OUT.write(engagement)
    except NotAllowedError as refusal:
        print(f"No reach-out mail: {refusal.reason}.")
    print(f"Written: {', '.join(str(path) for path in written)}")
    return 0


def _replay(paths: Sequence[str]) -> Callable[[Request], Response] | None:
    if not paths:
        return None
    from callprep.testing import Recording  # noqa: PLC0415 -- the kit is loaded for those who replay alone

    return Recording([item for path in paths for item in Recording.load(path).exchanges], name=", ".join(paths)).send


def _lint(chosen: argparse.Namespace) -> int:
    text = _text(chosen.draft)
    if not text.strip():
        raise InvalidInputError(chosen.draft, "is empty: there is nothing to judge")
    beside = [_text(path) for path in chosen.beside]
    engagement = _engagement(chosen.engagement)
    standards = callprep.Standards(note=chosen.note, paid=chosen.paid)
    found = callprep.lint(text, engagement, _channel(chosen, text), standards=standards, beside=beside)
    ranks = list(callprep.Severity)  # the worst first
    shown = [one for one in found if ranks.index(one.severity) <= ranks.index(callprep.Severity(chosen.severity))]
    written = as_json if chosen.json else as_lines
    print(written(shown, text, chosen.draft), end="")
    fails = ranks[:2] if chosen.strict else ranks[:1]
    return _FAULTS if any(one.severity in fails for one in found) else 0


def _channel(chosen: argparse.Namespace, text: str) -> callprep.Channel:
    if chosen.channel:
        return callprep.Channel(chosen.channel)
    if chosen.note:
        return callprep.Channel.NOTE
    return callprep.Channel.MAIL if text.lstrip().casefold().startswith("subject:") else callprep.Channel.CALL


def _engagement(path: str) -> callprep.Engagement:
    told = _text(path)
    try:
        return callprep.Engagement.from_json(told)
    except InvalidInputError as fault:
        raise InvalidInputError(f"{path}: {fault.where}", fault.what) from None


def _text(path: str) -> str:
    """Read a text as editors save one: UTF-8, or UTF-16 with the mark that says so."""
    try:
        told = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        text = told.decode("utf-16" if told.startswith(_UTF_16) else "utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise InvalidInputError(path, "should be text in UTF-8: save it so") from None
    except (OSError, ValueError) as fault:  # ValueError: a NUL in the path
        raise InvalidInputError(path, f"cannot be read: {getattr(fault, 'strerror', None) or fault}") from None
    if "\0" in text:
        raise InvalidInputError(path, "should be text in UTF-8, and holds bytes that no text has")
    return text


def _plan(chosen: argparse.Namespace) -> int:
    print(callprep.plan(callprep.read_candidate(chosen.candidate).candidate))
    return 0


def _sources(chosen: argparse.Namespace) -> int:
    del chosen
    for entry in callprep.installed():
        try:
            info = entry.info()
        except CallprepError as error:
            print(f"{entry.name}: {error}")
            continue
        on = "on by default" if info.on_by_default else "off until asked for"
        print(f"{entry.name}: {info.way.value}, {on}; requests: {info.requests}")
        if info.terms is not None:
            print(f"    terms: {info.terms.url} (read {info.terms.read_on}) {info.terms.note}".rstrip())
    return 0


def _audit(chosen: argparse.Namespace) -> int:
    from callprep.testing import audit_file  # noqa: PLC0415 -- the kit is loaded for its own command alone

    faults = audit_file(chosen.name, chosen.recording, chosen.account, match=chosen.match)
    for fault in faults:
        print(fault)
    print(f"{chosen.name}: {len(faults)} fault{'' if len(faults) == 1 else 's'}")
    return _FAULTS if faults else 0


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": _init,
    "prepare": _prepare,
    "lint": _lint,
    "plan": _plan,
    "sources": _sources,
    "audit": _audit,
}


if __name__ == "__main__":
    raise SystemExit(main())
