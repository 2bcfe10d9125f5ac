"""What a sentence claims: its names, numbers, dates, titles in quotation marks and repositories.

A name at the head of a sentence is judged where its form gives it away: inner capitals, digits, another name behind
it, or an "'s"; an ordinary word stands there as often. What is the recruiter's own to say is no claim: a day and a
length that they propose, a time of day, their telephone number, the wishes at the end of a mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from callprep.documents.rules._draft import Sentence
from callprep.documents.rules._moves import Move
from callprep.documents.rules.placeholders import FIELD
from callprep.documents.rules.reading.days import DATE, NUMERIC
from callprep.insight.topics import is_filler
from callprep.model.saying import Form

__all__ = ["DIGIT", "TOKEN", "Claim", "claims", "is_way"]

DIGIT = re.compile(r"\d")
TOKEN = re.compile(r"[^\W_](?:[\w.+#'’-]|,(?=\d))*")
_HEAD_OF = '.!?:;«“"(\n•*>'
_AT = re.compile(r"\b(?:at|from) [“\"«(]$", re.IGNORECASE)  # no sentence begins there: at “Lumen”
_NEAR = 8  # characters before a word that are looked at for the end of a sentence
_BULLET = 3  # characters: a list's sign stands before the head of its line
_FREE = frozenset({"i", "i'm", "i’m", "i'd", "i’d", "i'll", "i’ll", "i've", "i’ve", "ok"})
_OPENERS = frozenset(
    "a after all also although an and are as ask at because before being both but by can come dear did do "
    "does each every for from good great has have hello hey hi how i if in is it its just know let like "
    "maybe my no not now of on once one only or our please say shall since so some tell thank thanks that "
    "the their then there these they this those through to unlike until we were what when where which "
    "while who why will with would yes you your call with about against between during over under near "
    "here meet join visit read bring see given than both neither either even perhaps should could might may must "
    "kind best warm many most two three four five six seven eight nine ten both via per regarding re cc attn "
    "congratulations congrats welcome sorry cheers regards sincerely yours respectfully beyond beside besides behind "
    "below above across along among around inside outside off past toward towards upon within without next despite "
    "except like whether because unless whoever whatever whichever whenever wherever".split()
)
_ORDINARY = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun "
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays christmas easter europe european english internet web cv cvs pdf ceo cto cfo coo hr it pr "
    "ai ml api apis faq fyi asap ps pps re pm am cet cest gmt utc bst est pst ok tv usb url zoom teams meet skype "
    "linkedin mr mrs ms mx dr prof sir madam hi hello hey hej hallo moin servus bonjour salut ciao hola namaste "
    "halo selamat merhaba salaam salam shalom konnichiwa olá oi labas terve szia wib wita wit jst kst ist hkt sgt aest "
    "nzst sast eat eet eest wet edt cdt mdt pdt mst "
    "african american arab asian australian austrian belgian brazilian british bulgarian canadian chinese croatian "
    "czech danish dutch egyptian estonian finnish french german greek hungarian indian indonesian irish israeli "
    "italian japanese kenyan korean latvian lithuanian mexican nigerian nordic norwegian polish portuguese romanian "
    "russian scottish serbian slovak slovenian spanish swedish swiss turkish ukrainian vietnamese welsh "
    "none false todo tbd firstname lastname "
    "kia ora ahoj cześć bonsoir buongiorno god dag guten tag regards best kind dear cheers "
    "word excel outlook google head director manager lead engineer engineering developer development designer design "
    "founder co-founder president officer professor chief vp product senior junior principal staff team people "
    "operations marketing sales data science research platform recruiter recruiting talent partner consultant "
    "freundlichen grüssen nda phd msc bsc mba sms whatsapp signal".split()
)
_IDIOM = re.compile(
    r"\b(?:24/7|1:1|1-1|100 ?%|50/50|9-to-5|101|360°?|no\. ?1\b|mit(?=[ -]licen[cs])|sent from my \w+"
    r"|(?-i:[A-Z])\w{2,20} time\b"
    r"|t-(?:shirt|bone|junction)s?\b|x-rays?\b|[xyz]-axis\b|u-(?:turn|bend|boat)s?\b|v-(?:neck|sign)s?\b|d-day\b"
    r"|[ab]-(?:road|side|movie|list)s?\b|b-roll\b|[ao]-levels?\b|a-frames?\b|g-(?:force|clamp)s?\b|i-beams?\b"
    r"|j-curve\b|o-rings?\b|s-bends?\b|[cf]-(?:suite|word)\b|e-(?:mail|book|bike|reader)s?\b|[a-z]-shaped\b)",
    re.IGNORECASE,
)  # no claim, though they have digits or capitals
_NUMBERED = re.compile(r"^\s*[([]?\d{1,2}[.)\]](?:\s|$)")
_FOOTNOTE = re.compile(r"\[\^?\d{1,3}\]")
_PHONE = re.compile(r"(?:\+|\b00)\d[\d ()/.-]{6,18}\d")
_ADDRESS = re.compile(
    r"(?<![^\s<(:])[^\s@]{1,64}@[^\s@]{1,200}|\bhttps?://[^\s]{1,500}|\bwww\.[^\s]{1,500}", re.IGNORECASE
)
_ADDRESS_SIGNS = ("@", "://", "www.")
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\b\.?|p\.m\b\.?|o['’]clock|hrs|uhr|noon)(?!\w)|\b\d{1,2}:\d\d(?: ?h)?\b"
    r"|\b\d{1,2} ?h(?: ?\d\d)?\b|\bat \d{4}(?: hrs| hours|h)\b|\b\d{1,2}(?:[:.]\d\d)? ?-?ish\b"
    r"|\b(?:kl\.?|klo) ?\d{1,2}(?:[:.]\d\d)?\b|\b(?:half|quarter)(?: past| to)? \d{1,2}\b|\b\d{1,2} past \d{1,2}\b"
    r"|\b\d{1,2}\.\d\d(?= [A-Z][a-z]{2,20} time\b| (?:[A-Z]{1,4}T|UTC|WIB|WITA|WIT|Z)\b)"
    r"|\b\d{1,3}(?: ?(?:-|–|to|or) ?\d{1,3})?[ -]?(?:minutes?|mins?|hours?)\b(?![ -]weeks?\b)",
    re.IGNORECASE,
)
_IN_AN_OFFER = re.compile(
    r"\b(?:at|from|till|until|before|after|around|by|past|to|between|and) \d{1,2}(?:[.]\d\d)?\b(?![.,:]?\d)(?! ?%)"
    r"(?! [a-z]{0,20}s\b)|\b\d{1,2}[ -]?(?:days?|weeks?)\b"
    r"|(?<![\d.,€£$])(?:1?\d|2[0-3])\.[0-5]\d\b(?![.,:]?\d)(?! ?%)",
    re.IGNORECASE,
)
_CALLING = re.compile(r"\s*(?:I|We)(?:['’]m| am|['’]re| are)? (?:call|calling|write|writing|ring|ringing)\b")
# where the caller sits is theirs to say
_PLACE = re.compile(r"\b(?:in|out of) [A-Z][\w-]{2,30}(?: [A-Z][\w-]{2,30})?\b")
# where somebody finds the caller's door, and what the caller did
_WAY_THERE = re.compile(
    r"\b(?:room|floor|gate|platform|entrance|building|block|door|hall|bus|tram|bay|berth|pier|quay|exit|suite|stand|booth"
    r"|table|desk|level|staircase|week|kw|bell) (?:no\. ?)?\d{1,4}(?:\.\d{1,3})?[a-z]?\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:I|I['’](?:ve|m|ll|d)|[Mm]y|[Mm]e)\b(?:(?!\byour?\b)[^.!?;:\d\n]){0,60}?(?<![\d.,])(?P<number>\d{1,3})"
    r"(?=(?:st|nd|rd|th)?[ -](?:[a-z]+[ -])?"
    r"(?:pages?|times?|evenings?|nights?|mornings?|weekends?|cups?|coffees?|teas?|tabs?|chapters?|sentences?"
    r"|paragraphs?|lines?|words?|questions?|things?|reasons?|points?|seconds?|attempts?|tries|slides?|sittings?|sheets?"
    r"|reads?|readings?|years? (?:of|as|in)|days?|weeks?|months?|trains?|stops?|kilometres?|km|miles?"
    r"|biscuits?|hours?)\b)"
)
_QUOTED = re.compile(r"“([^“”\n]{8,160})”|\"([^\"\n]{8,160})\"|«([^«»\n]{8,160})»|„([^„“”\n]{8,160})[“”]")
_WORK = re.compile(
    r"\b(?:talk|talks|post|posts|paper|papers|article|essay|answer|keynote|patent|thesis|book|blog|piece|lecture|"
    r"project|titled|entitled|called|named|wrote|written|published|gave|spoke)\b[^.!?]{0,24}$",
    re.IGNORECASE,
)
_WORK_BEHIND = re.compile(r"[^.!?]{0,12}\b(?:talk|post|paper|article|essay|keynote|patent|thesis)\b", re.IGNORECASE)
_REPO = re.compile(
    r"\b(?:repo|repository|package|crate|library|plugin|plug-in|extension|tool|project) (?:called|named) "
    r"[`“\"«]?(?P<named>[a-z][\w.-]{2,40})"
    r"|`(?P<ticked>[\w./-]{3,60})`"
    r"|\b(?P<before>[a-z][a-z0-9]{1,20}(?:[-_][a-z0-9]{2,20}){1,3}) (?:repo|repository|crate|package)\b"
)
_REPO_SIGNS = ("`", " called ", " named ", " repo", " crate", " package")
_WAYS = frozenset(
    "based driven scale source known level end side friendly wide time term free ready quality grade class first "
    "native like powered tested reviewed maintained loved sized written party purpose use specific agnostic".split()
)
_CALLED = re.compile(  # how one calls somebody, behind their name: "Kanzaki-san"
    r"[-\u2011](?:san|sama|sensei|kun|chan|senpai|ssi|ssy|nim|ji|jee|bey|han\u0131m|hanim|hoca|sahib|saheb|bhai|garu)$"
)
_FEW_WORDS = 3
_FAR = 60  # characters before a title in which it is called a work
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?\d{1,2}", re.IGNORECASE
)
_ABOUT = re.compile(
    r"\b(?:over|about|around|nearly|almost|roughly|some|than|close to|approximately|up to|at least|ca\.?|circa)\s?~?$",
    re.IGNORECASE,
)
_SCALE = re.compile(  # behind a number or the two of a range: "82 to 98 thousand euros"
    r"(?: ?(?:to|and|or|-|–|—) ?[€£$]?\d{1,4}(?:[.,]\d{1,2})?)?[ -]?(?:(?P<k>k|thousand|grand)|million|mn)\b",
    re.IGNORECASE,
)
_K, _M = 1_000, 1_000_000
_SHORT = 20
_ROUNDED = ("+", "k", "K", "m", "M")
_OFFERS = frozenset({Move.ASK, Move.PROMISE, Move.PERMISSION, Move.SIGNATURE})


@attrs.frozen
class Claim:
    """Something that has to be true: its words, its place in the sentence, and whether all of them must be held.

    A title counts as held by most of its words, `instead` are words of which any one holds it as well, as "doctorate"
    holds a PhD. `is_hedged` is a number that is only said to be about right, `unit` the word behind a number, `value`
    what a number in words comes to, `scale` how many each one of a number in figures is: of "82 thousand", a thousand.
    """

    text: str
    start: int
    is_title: bool = False
    is_hedged: bool = False
    unit: str = ""
    instead: tuple[str, ...] = ()
    value: int | None = None
    scale: int = 1


def claims(sentence: Sentence) -> Iterator[Claim]:
    """Give what a sentence claims."""
    text = _plain(sentence)
    days = list(DATE.finditer(text)) if DIGIT.search(text) else []
    yield from (Claim(match.group(), match.start()) for match in days)
    yield from _titles(text)
    yield from _repositories(text)
    text = DATE.sub(_blank, text) if days else text
    figures = list(NUMERIC.finditer(text)) if DIGIT.search(text) else []
    yield from (Claim(match.group(), match.start()) for match in figures)
    yield from _names_and_numbers(NUMERIC.sub(_blank, text) if figures else text)


def _plain(sentence: Sentence) -> str:
    """Blank what is the recruiter's own to say; what stays keeps its place."""
    text = _FOOTNOTE.sub(_blank, _NUMBERED.sub(_blank, sentence.text, count=1))
    if any(sign in text.casefold() for sign in _ADDRESS_SIGNS):
        text = _ADDRESS.sub(_blank, text)
    text = _IDIOM.sub(_blank, FIELD.sub(_blank, _PHONE.sub(_blank, text)))
    if (Move.INTRODUCTION in sentence.moves and not sentence.facts) or _CALLING.match(text):
        text = _PLACE.sub(_blank, text)
    if not DIGIT.search(text):
        return text
    offers = sentence.line.form is Form.ASK or sentence.is_question or bool(sentence.moves & _OFFERS)
    offers = offers or _is_dated(sentence)
    text = _OWN.sub(_blank_number, _WAY_THERE.sub(_blank, _TIME.sub(_blank, text)))
    return _IN_AN_OFFER.sub(_blank, text) if offers else text


def _is_dated(sentence: Sentence) -> bool:
    """Whether it names a day with its weekday, as who proposes one does: "Wednesday 20 May, 7.45"."""
    return not sentence.facts and _WEEKDAY.search(sentence.text) is not None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _blank_number(match: re.Match[str]) -> str:
    start, end = match.start("number") - match.start(), match.end("number") - match.start()
    told = match.group()
    return told[:start] + " " * (end - start) + told[end:]


def _titles(text: str) -> Iterator[Claim]:
    """Give titles in quotation marks that are called a work of theirs."""
    for found in _QUOTED.finditer(text):
        title = next(told for told in found.groups() if told is not None)
        is_work = _WORK.search(text, max(0, found.start() - _FAR), found.start()) or _WORK_BEHIND.match(
            text, found.end()
        )
        if is_work and len(title.split()) >= _FEW_WORDS:
            yield Claim(title, found.start() + 1, is_title=True)


def _repositories(text: str) -> Iterator[Claim]:
    for found in _REPO.finditer(text) if any(sign in text for sign in _REPO_SIGNS) else ():
        kind = found.lastgroup or ""
        name = found[kind].rstrip(".-")
        if kind != "before" or not is_way(name):
            yield Claim(name, found.start(kind))


def is_way(name: str) -> bool:
    """Whether it is an ordinary word of parts, "large-scale"."""
    parts = re.split(r"[-_]", name)
    return parts[-1] in _WAYS or parts[-1].endswith(("ed", "ing")) or all(map(is_filler, parts))


def _names_and_numbers(text: str) -> Iterator[Claim]:
    words = list(TOKEN.finditer(text))
    for match, after in zip(words, [*words[1:], None], strict=False):
        word = _CALLED.sub("", match.group().rstrip(".'’-"))
        if word.islower() and word.isalpha():
            continue  # as most words are
        folded = word.casefold()
        if folded in _FREE or _bare(folded) in _ORDINARY or _is_shouted(word):
            continue
        if any(char.isdigit() for char in word):
            hedged = _is_about(text, match)
            unit = after.group().casefold() if after else ""
            yield Claim(word, match.start(), is_hedged=hedged, unit=unit, scale=_scale(text, match.end()))
        elif any(char.isupper() for char in word[1:]) or _is_name(text, match, after):
            yield Claim(word, match.start())


def _is_about(text: str, match: re.Match[str]) -> bool:
    """Whether a number is only said to be about right: "over 2,000", "2.2k", "120+"."""
    start, end = match.span()
    return bool(_ABOUT.search(text, max(0, start - _SHORT), start)) or text[end - 1 : end + 1].strip().endswith(
        _ROUNDED
    )


def _scale(text: str, end: int) -> int:
    found = _SCALE.match(text, end)
    if found is None:
        return 1
    return _K if found["k"] else _M


def _bare(folded: str) -> str:
    return folded.removesuffix("'s").removesuffix("’s")


def _is_shouted(word: str) -> bool:
    """Whether it is an ordinary word in capitals: "NOT", "FREE"."""
    return word.isupper() and len(word) > 1 and (word.casefold() in _OPENERS or is_filler(word.casefold()))


def _is_name(text: str, match: re.Match[str], after: re.Match[str] | None) -> bool:
    if not match.group()[0].isupper() or is_filler(match.group().casefold()):
        return False
    return not _is_head(text, match.start()) or _begins_name(match, after) or _has(match)


def _is_head(text: str, place: int) -> bool:
    """Whether a sentence begins there: at the start, behind a list's sign, or a sign that ends or opens one."""
    before = text[max(0, place - _NEAR) : place].rstrip(" ")
    if not before or (place <= _BULLET and not before.strip("-–—•*> ")):
        return place <= _NEAR or not before
    return before[-1] in _HEAD_OF and not _AT.search(before)


def _begins_name(word: re.Match[str], after: re.Match[str] | None) -> bool:
    """Tell a name of two words at the head of a sentence from an ordinary word before a name."""
    if after is None or after.start() != word.end() + 1 or word.group().casefold() in _OPENERS:
        return False
    behind = after.group().casefold()
    return after.group()[0].isupper() and behind not in _FREE | _ORDINARY and not _is_ordinary(word.group())


def _is_ordinary(word: str) -> bool:
    folded = word.casefold()
    return folded in _ORDINARY or folded.endswith(("ing", "ly", "ed")) or is_filler(folded)


_NO_OWNER = frozenset(
    "that it let what there here he she who where when how everyone everybody nobody somebody someone anyone anybody "
    "everything nothing something today tomorrow yesterday tonight one this".split()
)


def _has(word: re.Match[str]) -> bool:
    """Whether a word at the head owns something, as names do: "Shelfmark's index"."""
    folded = word.group().casefold()
    bare = _bare(folded)
    return bare != folded and bare not in _NO_OWNER and not _is_ordinary(bare)
