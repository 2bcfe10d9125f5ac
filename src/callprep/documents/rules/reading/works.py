"""What a sentence says is theirs, by its form alone: repositories, employers in small letters, degrees and awards.

None of these has a capital or a number that would give it away. Ordinary words stand in the same places ("your years
at sea", "your project follow-up"), and who asks or supposes says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.rules._draft import Sentence
from callprep.documents.rules.reading.claims import Claim, is_way
from callprep.insight.topics import is_filler

__all__ = ["works"]

_KINDS = r"(?:repo|repository|library|package|crate|plugin|plug-in|project|module)"
_REPOSITORY = re.compile(
    rf"\b(?:your|the|this|that|an?) (?:[a-z-]{{2,15}} )?{_KINDS} "
    r"(?:['\u2018“\"«](?P<quoted>[a-z][a-z._/-]{2,40})['’”\"»]|(?P<bare>[a-z]{2,20}(?:[-_][a-z]{2,20}){1,3})(?![\w-]))",
    re.IGNORECASE,
)
# one word in small letters: only where the phrase ends behind it, for a verb or another noun stands there as often
_ENDS = (
    r"(?=[,;:!?)]|\.(?!\w)|$| (?:and|on|is|was|has|which|that|in|with|for|because|since|as|to|from|at|but|or|alone|"
    r"does|did|a|the|last|this|before|after)\b)"
)
_LIBRARY = re.compile(
    r"\b[Yy]our (?:[a-z-]{2,15} )?(?:repo|repository|library|package|crate|plugin|plug-in|project|module) "
    rf"(?P<what>[a-z][a-z0-9]{{3,24}}){_ENDS}"
)
_EVENT = re.compile(
    r"\b(?:[Yy]our (?:[a-z-]{2,15} )?(?:talk|talks|keynote|session|lecture|poster|workshop|tutorial|slides)|"
    r"[Yy]ou(?:['’]ve| have)? (?:spoke|spoken|talked|presented|lectured|gave a talk|gave a keynote)) (?:at|from) "
    rf"(?P<what>[a-z][a-z0-9]{{3,24}}){_ENDS}"
)
_NOT_NAMES = frozenset(
    # what stands behind such a noun, as another noun, or as what it did
    "page pages plan plans work team lead name names list idea ideas code docs design card cards desk notes readme "
    "wiki website site blog manager leader planner partner partners founder owner folder newsletter number chapter "
    "paper poster order server buffer layer wrapper parser header loader reader readers writer member maker user users "
    "folders tracker folder budget proposal scope goal goals brief diary report reports file files history archive "
    "index build builds tests test release releases model board room area road roadmap week weeks month start began "
    "became came made taught gave grew took held kept stood went shone spoke told found sold began brought caught "
    "could would might must shall should will does says goes there here then also still even just only really again "
    "alone already often never ever once soon today together later tonight well first last next open online together "
    "seem show help back itself themselves over under before after further rather either never ever too much more "
    "most best better good great done gone above below now into onto around across along away abroad "
    "setup layout format source sources language license licence author authors issue issues review reviews logo "
    "documentation homepage repo library package project module visit loan system systems software hardware archive "
    "interface catalogue catalog tour trip class school course group data base store stack tool tools kit set "
    "conference conferences meetup meetups lunch noon dinner breakfast midnight midday length heart parliament "
    "conventions events festivals fairs meetings workshops schools universities companies museums hospitals".split()
)
_ORDINARY_ENDS = (
    "ed", "ing", "ion", "ment", "ity", "ance", "ence", "ship", "ism", "ly", "ness", "al", "ive", "ous", "ful", "less",
    "able", "ible", "ary", "ory", "ure", "ics", "ists", "ers", "ors", "ies",
)  # fmt: skip
_PARTICLES = frozenset("up off in out on by to down over back".split())
_EMPLOYER = re.compile(
    r"\b(?i:your (?:[a-z-]{2,15} )?(?:years?|time|days|stint|tenure|job|role|chapter) (?:at|from)|"
    r"you(?: have|['’]ve)? spent (?:[a-z]{2,12} ){0,2}(?:years?|months?|time|days) at|"
    r"you(?: were| worked| have been|['’]ve been| had been|['’]d been) at) "
    r"(?P<what>[a-z][a-z&.-]{2,30}+)(?! (?:school|university|college|hospital|level|agenc|compan|firm|start-?up))"
)
# behind these stand many ordinary words as well, so that the clause must end there, or go on with a time
_EMPLOYED = re.compile(
    r"\b(?i:(?:you(?:['’]ve| have| had| both| also| once| still| first)?|who|and|since you|when you|before you) "
    r"(?:worked|work|works|working|been working|were working) for|"
    r"your (?:former |old |last |first |present |current )?(?:colleagues?|team|boss|manager|employer|friends?)"
    r" (?:at|from)) "
    r"(?P<what>[a-z][a-z&.-]{2,30}+)"
    r"(?=[,;:.!?)]|$| (?:before|and|as|in|for|until|till|since|when|on|then|where|after|from|during|who|told|said)\b)"
)
_OF_NO_NAME = ("s", "ing", "tion", "sion", "ment", "ity", "ance", "ence", "ship", "ism", "ly")
_PLACES = frozenset(
    "the this that these those what which where who all any some each every both most many several various different "
    "other another such one two three least first last once work home school university college uni sea hand heart "
    "scale large night peace odds risk ease war fault play stake length court church hospital kindergarten nursery "
    "big small early late high low public local primary secondary secondhand conference museum theatre academia "
    "free nothing money pay love fun hire charity peanuts pleasure glory good ever long months hours decades weeks "
    "government politics parliament nato television radio theatre film music art science peace himself herself me you "
    "yourself themselves myself somebody someone anybody anyone nobody everybody everyone him us them somewhere abroad "
    "freelance minimum industry today now here there our your their his her its not only just almost about over under "
    "least being".split()
)
# known ones are found behind "joined" and "left", where any field of work may stand: "you left teaching"
_KNOWN = re.compile(
    r"\b(?i:you(?:['’]ve| have| had| first| then| later)? (?:joined|left|quit|came from|moved from|moved to|went to|"
    r"worked with|were with|were from)|your (?:years|time|days) with) "
    r"(?P<what>accenture|adobe|airbnb|airbus|amazon|apple|asml|astrazeneca|atlassian|bayer|boeing|bosch|capgemini|cern|"
    r"cisco|cloudflare|databricks|deepmind|deloitte|dropbox|ericsson|facebook|ford|github|gitlab|glaxo|google|hp|huawei|"
    r"ibm|ikea|infosys|intel|jpmorgan|klarna|lego|linkedin|lyft|mckinsey|medtronic|meta|microsoft|miro|mozilla|netflix|"
    r"nokia|novartis|nvidia|openai|oracle|palantir|paypal|pfizer|philips|pinterest|pixar|qualcomm|reddit|revolut|roche|"
    r"salesforce|samsung|sap|shopify|siemens|slack|snap|sony|spotify|stripe|tencent|tesla|thales|tiktok|toyota|twitter|"
    r"uber|ubisoft|unilever|unity|valve|vmware|volvo|wipro|wise|yahoo|yandex|zalando|zoom)\b"
)
_HAVE = r"(?:have|hold|did|got|have got|earned|finished|completed|wrote|took|received|were awarded)"
_DEGREE = re.compile(
    rf"\b(?:(?P<told>you(?:['’]ve)? (?:also |even |still )?{_HAVE})(?: (?:an?|the|your|two|another))?|your)"
    r"(?: [a-z-]{2,15})? "
    r"(?P<what>ph\.?d|dphil|doctorate|dissertation|thesis(?= (?:on|about|at|in|from|was)\b)|"
    r"master['’]?s|bachelor['’]?s|msc|bsc|mba|"
    r"degree(?= (?:in|from|at)\b))\b"
    r"(?! (?:students?|candidates?|supervisors?|colleagues?|level|programmes?|programs?)\b)",
    re.IGNORECASE,
)
_AWARD = re.compile(
    r"\b(?:(?P<told>you(?:['’]ve| have)? (?:also )?(?:won|received|got|earned|took home|were given|were awarded))"
    r"(?: (?:an?|the|your|its|this|that|two|several|some|many))?(?: [\w-]{2,15}){0,2}?|your(?: [a-z-]{2,15})?) "
    r"(?P<what>awards?|prizes?|medals?|troph(?:y|ies)|fellowship|scholarship|hackathon)\b"
    r"(?!-| (?:wheel|system|money|pool|draw|ceremony|scheme|programme|program|logic|list|page|fund|jury|committee)\b)",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless|once|when|until|as though|as if) $", re.IGNORECASE)
_BEFORE = 12  # characters before "you" in which it is supposed only
_DOCTOR = ("phd", "ph.d", "dphil", "doctorate", "doctoral", "doctor", "dr", "thesis", "dissertation")
_MASTER = ("master", "masters", "msc", "m.sc", "ma", "meng", "mphil", "mba", "magister", "diplom", "diploma")
_BACHELOR = ("bachelor", "bachelors", "bsc", "b.sc", "ba", "beng")
_DEGREES = {
    **dict.fromkeys(_DOCTOR, _DOCTOR),
    **dict.fromkeys(_MASTER, _MASTER),
    **dict.fromkeys(_BACHELOR, _BACHELOR),
    "degree": ("degree", *_DOCTOR, *_MASTER, *_BACHELOR),
}
_PRIZES = tuple("award awards awarded prize prizes winner winners laureate medal medals medallist trophy".split())
_GRANTS = tuple("fellowship fellow fellows scholarship scholar scholarships".split())
_CONTESTS = tuple("hackathon hackathons".split())


def works(sentence: Sentence) -> Iterator[Claim]:
    """Give what a sentence says that they made, where they were, and what they were given."""
    text, folded = sentence.text, sentence.text.casefold()
    if "you" in folded or "the " in folded:
        yield from _repositories(text)
    if "you" in folded:
        yield from _employers(text)
        yield from (
            Claim(found["what"], found.start("what"), instead=_DEGREES[_bare(found["what"])])
            for found in _told(_DEGREE, sentence)
        )
        yield from (
            Claim(found["what"], found.start("what"), instead=_same(found["what"].casefold()))
            for found in _told(_AWARD, sentence)
        )


def _repositories(text: str) -> Iterator[Claim]:
    for found in _REPOSITORY.finditer(text):
        kind = found.lastgroup or ""
        name = found[kind]
        is_name = kind == "quoted" or not (is_way(name) or re.split(r"[-_]", name)[-1] in _PARTICLES)
        if is_name and name.islower():  # others are names anyway
            yield Claim(name, found.start(kind))
    for found in (*_LIBRARY.finditer(text), *_EVENT.finditer(text)):
        name = found["what"]
        if name not in _NOT_NAMES | _PLACES and not is_filler(name) and not name.endswith(_ORDINARY_ENDS):
            yield Claim(name, found.start("what"))


def _employers(text: str) -> Iterator[Claim]:
    for found in (*_EMPLOYER.finditer(text), *_EMPLOYED.finditer(text), *_KNOWN.finditer(text)):
        name = found["what"].rstrip(".-")
        if name not in _PLACES and not is_filler(name) and not name.endswith(_OF_NO_NAME):
            yield Claim(name, found.start("what"))


def _told(form: re.Pattern[str], sentence: Sentence) -> Iterator[re.Match[str]]:
    for found in form.finditer(sentence.text):
        before = sentence.text[max(0, found.start() - _BEFORE) : found.start()]
        if not (found["told"] and (sentence.is_question or _SUPPOSED.search(before))):
            yield found


def _bare(degree: str) -> str:
    return degree.casefold().replace("’", "'").removesuffix("'s").replace(".", "")


def _same(word: str) -> tuple[str, ...]:
    return next((same for same in (_GRANTS, _CONTESTS) if word in same), _PRIZES)
