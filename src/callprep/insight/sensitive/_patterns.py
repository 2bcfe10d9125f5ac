"""Rules over annotated text: words with their tags, one space between any two, and patterns that read them."""

# ruff: noqa: E501, ISC004 -- a pattern is read in one piece

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from callprep.insight.sensitive._lexicon import Word
from callprep.insight.sensitive.words_grammar import NEUTRAL

__all__ = ["Annotated", "Rule", "annotated", "general_rules", "rule", "rules_of"]

_MACROS: Final = {
    # up to three or six words of one stretch, without a sign that parts
    "gap": r"(?:[^ ,()]+ ){0,3}",
    "far": r"(?:[^ ,()]+ ){0,6}",
    "start": r"(?<=\A )",
    "end": r"(?=(?:/[A-Z]+)? \Z)",
    # a clause that ends here or goes on with a word that opens no thing that it could describe
    "stop": (
        r"(?=(?:/[A-Z]+)? (?:\Z|[,()&:\"“”]|(?:and|or|but|who|with|since|as|at|in|from|by|for|because|so|while|through|till|til|"
        r"until|when|now|here|too|also|living|working|turned|trying|raised|born|af|af|all|every|first|before|after|\d+|myself|"
        r"is|was|are|am|though|ask|not|always|forever|again|still|now|today|then|i|thanks|leaning|ish|adjacent|kinda|enough|"
        r"\+|[^\x00-\x7f]+)(?:/[A-Z]+)? |[^ /]+/(?:P|FLAG|N|C|Y) ))"
    ),
    "i": r"(?:i|we|i've|we've|i'd|who|he|she|they|also|and|just|has|have|had)",
    "be": (
        r"(?:i(?:'m| am| was| will be|'ve been| have been| identify as| live as| grew up| came out as|'m also| remain| became| be)|im|we(?:'re| are)|"
        r"as an?|being|been|am|happens? to be|who(?: is|'s| was| are| has been| became| identifies as)|identif(?:y|ies|ying) as|born|raised|brought up|"
        r"proud|proudly|openly|unapologetically|lifelong|life long|practi[cs]ing|devout|lapsed|recovering|secular|cultural|"
        r"part|half|mixed|ex|former|formerly|once|still|always|very|happily|visibly|out|loud|avowed|staunch|committed|"
        r"self identified|registered|card carrying|paid up|born again|converted|retired|self described|closeted|fellow|obligatory|"
        r"resident|token|your local|local|only|an? (?:proud|very|lifelong|practi[cs]ing|devout)|because i'm|(?:our|my) (?:lot|people|family|folks|parents|clan)(?:/[A-Z]+)? (?:are|is|were|was))"
    ),
    "my": r"(?:my|our|his|her|their|me and my)",
}
_MACRO = re.compile(r"\{([a-z]+)\}")
_LITERAL = re.compile(r"/([A-Z]{2,4})\b")
_TAG = re.compile(r"<([A-Z|]+)>")
_BESIDE = r"(?:/[A-Z]+)? "
_SPACE = re.compile(r"\[[^\]]*\]| ")


@attrs.frozen
class Rule:
    """A pattern, and how it is meant: `sure` ones need no look at what is around, `cut` ones take words alone."""

    pattern: re.Pattern[str]
    sure: bool = False


@functools.cache
def rule(written: str) -> Rule:
    """Compile a pattern; one that begins with "!" is sure of itself."""
    spaced = _SPACE.sub(lambda found: _BESIDE if found[0] == " " else found[0], written.removeprefix("!"))
    tagged = _TAG.sub(r"[^ /]+/(?:\1)", spaced)
    plain = _MACRO.sub(lambda macro: _MACROS[macro[1]], tagged)
    # a gap and a stop bring their own spaces
    plain = plain.replace("){0,3}" + _BESIDE, "){0,3}").replace("){0,6}" + _BESIDE, "){0,6}")
    return Rule(re.compile(rf"(?<= )(?:{plain})(?:(?=[ /])|(?<= ))"), written.startswith("!"))


@attrs.frozen
class Annotated:
    """Words as patterns read them; `starts` gives where each begins."""

    text: str
    starts: tuple[int, ...]


def annotated(words: Sequence[Word], *, general: bool) -> Annotated:
    """Write words out with their tags; `general` tells what one is, has or says alike for all categories."""
    pieces, at = [" "], 1
    starts: list[int] = []
    for word in words:
        tag = word.tag[-1:] if general and len(word.tag) == 4 and word.tag[-1] in "SBH" else word.tag  # noqa: PLR2004
        piece = f"{word.low}/{tag} " if tag else f"{word.low} "
        starts.append(at)
        at += len(piece)
        pieces.append(piece)
    return Annotated("".join(pieces), tuple(starts))


_GENERAL: Final = (
    # what the person is
    "{be} {gap}<B>{stop}",
    "{be} {gap}<B> <P|K|KC>",
    "{start}(?:(?:a|an|the|just|your|not|very|very much|100|happily|proud|ex|-|former|big|ol|old|only|one|queer|loud|also|"
    "never|most|mostly|apparently|technically|neighbourhood|friendly|average|typical|tired|smol|#|quietly|now|once|still) ){0,4}<B>{stop}",
    "{start}{gap}<B> (?:<P|K|KS>){stop}",
    "{start}(?:[a-z]+(?:ic|al|ing|ed|ly|ous|ful|y|ant|ent|ive) ){0,2}(?:<B> ){0,2}<B>{stop}",
    "(?:a|an|one|few|only|first|another|young|old|single) {gap}<B> <P>",
    "{my} {gap}<K|KS|KC> (?:is|are|was|were|being|'s) {gap}<B>",
    "(?:child|kid|son|daughter|grandchild|grandson|granddaughter|descendant|offspring|product) of (?:a|an|two)? ?{gap}<B|PP>",
    "<B> (?:-)? ?(?:by (?:birth|blood|descent|marriage|conversion|upbringing|choice|heritage)|at heart|heritage|roots|descent|"
    "ancestry|background|blood|born|raised|origin|extraction|stock|upbringing|household|home|family|parents|to the bone)",
    "(?:of|from a|from an) {gap}<B> (?:descent|origin|heritage|ancestry|stock|extraction|blood|family|home|household|background)",
    "(?:me|myself) (?:a|an|being|as) {gap}<B>",
    "(?:out|proud) (?:and|&) <B>",
    "# <B>",
    "<B> # ",
    # what the person has
    "{my} {gap}<H>",
    "(?:i|we|i've|who|also|and|but|since|when) (?:have|had|got|get|has|gets|carry|carried|take|took|takes|beat|survived|survive|lost|inherited|"
    "need|needed|developed|caught|contracted|suffer|wear|use|lived|live|been|went|manage|owe|own|hold|am|was|just|still|"
    "nearly|almost|recently|finally|once){1} {far}<H>",
    "(?:have|has|having|had|got|getting|carry|carries|carrying|carrier of|take|takes|taking|beat|beating|survived|surviving|survivor of|"
    "inherited|need|needs|living|live|lives|lived|coping|struggle|struggles|struggled|struggling|battle|battles|battled|battling|fight|"
    "fought|fighting|deal|dealing|deals|recovering|recovered|recovery|suffer|suffers|suffered|suffering|diagnosed|diagnosis|manage|"
    "overcame|overcoming|navigating|nursing|off|on|post|after|since|despite|through|with|from|because of|thanks to|born|under|waiting|"
    "in|without|out of|blame|between|against|until|till|up to|during|still|lifelong|chronic|severe|mild|late) "
    "(?:(?:with|from|of|on|by|to|through|the|my|a|an) )?{gap}<H>(?! (?:-|[^ /]+/(?:T|W|M|PP)))",
    "{start}(?:(?:a|an|the|just|and|my|ex|-|mild|severe|chronic|type|late|early|some|both|lifelong|one|two|too much|mostly|#|former|former|ex|mostly|"
    "new|early|stage|years?|of|more|less|no|still|tired|with|having|also|got|has|have) ){0,4}<H>{stop}",
    "<H> (?:-)? ?(?:survivor|patient|sufferer|warrior|fighter|thriver|brain|haver|in remission|runs in|free since|kid|carrier|"
    "positive|diagnosis|club|life|gang|crew|squad|journey|recipient|holder|status|flare|flares|household|baby)",
    "<H> (?:runs|run|came|comes|is|was|has|had|hit|took|makes|made|keeps|kept|means|knocked|nearly|won't|doesn't|and me|sucks) ",
    "# <H>",
)


@functools.cache
def general_rules() -> tuple[Rule, ...]:
    """Compile the rules that hold for every category, once."""
    return tuple(rule(written) for written in _GENERAL)


@functools.cache
def _by_tag() -> dict[str, tuple[tuple[str, str], ...]]:
    """Give the patterns that ask for a tag, with their category: compiled when it is first met."""
    from callprep.insight.sensitive._subjects import subjects  # noqa: PLC0415 -- read by those who judge alone

    found: dict[str, list[tuple[str, str]]] = {}
    for subject in subjects():
        for written in subject.rules:
            tags = {tag for listed in _TAG.findall(written) for tag in listed.split("|")} | set(
                _LITERAL.findall(written)
            )
            for tag in tags - NEUTRAL or {"Q", f"{subject.code}H"}:
                found.setdefault(tag, []).append((subject.name, written))
    return {tag: tuple(patterns) for tag, patterns in found.items()}


def rules_of(tags: Iterable[str]) -> dict[tuple[str, str], Rule]:
    """Give the rules that one of the tags asks for, by category and pattern."""
    known = _by_tag()
    return {found: rule(found[1]) for tag in tags for found in known.get(tag, ())}
