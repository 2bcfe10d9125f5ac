"""Sentences in which somebody says, in the first person, where they would like to go.

A wish begins its clause: nobody, or "I", stands before it, so that "we are looking for contributors" and "not looking"
are none. What follows has to be about work, by a list: who looks for a flat, for bugs or for people states no
aspiration. English only, as the sensitive filter is; in other languages nothing is found, which claims nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from callprep.insight._hobbies import is_close_to_home, is_hobby
from callprep.insight._phrases import words_of
from callprep.insight.sensitive import screen

__all__ = ["refusals", "seeks_work", "wishes"]

_LONGEST = 20_000  # characters of one text that are looked at
_MOST_WORDS = 40  # of one wish: beyond, it is a page and no sentence
_SIGHT = 300  # characters from the beginning of a clause that show whether it is a wish
_REACH = 10  # words after the cue within which its object stands

# a stop ends a sentence where a space or nothing follows: "Node.js" has one inside
_SENTENCE = re.compile(r"[.!?…]+(?=\s|$)|[;|•·\n\r\u2028\u2029]+")
_CLAUSE = re.compile(r"[,:()\[\]–—]|\s-\s|\b(?:and|but|so|because)\s", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_ADDRESS = re.compile(r"@|://|\d[\d ]{6}")

# what may stand between the beginning of a clause and the wish: "I'm also currently looking for"
_AHEAD = frozenset(
    "actively also always am and been but currently definitely eventually finally hi i i'm i've im just mainly mostly "
    "now nowadays perhaps personally presently really soon still today very yes".split()
)
# "she is looking for", as somebody else notes down what was said
_TOLD_OF = frozenset("he she they he's she's they're is are".split())

_LOOK = (
    "looking for|seeking|searching for|in search of|on the lookout for|open to|open for|available for|would consider|"
    "interested in new|hoping for|ready for|in the market for|my goal is|my next step is"
)
_SEEK = (  # these say it all
    "opentowork|hire me|job hunting|job hunt|job searching|job search|job seeking|job seeker|between jobs|"
    "in between jobs|available to work|available to hire"
)
_DO = (
    "looking to|want to|wants to|would love to|would like to|would also love to|would also like to|i'd love to|"
    "i'd like to|i'd also love to|i'd also like to|he'd love to|he'd like to|she'd love to|she'd like to|"
    "they'd love to|they'd like to|hope to|hopes to|hoping to|aim to|aims to|aiming to|aspire to|aspires to|"
    "aspiring to|plan to|plans to|planning to|open to|keen to|eager to|ready to|dream of|dreams of|dreaming of|"
    "interested in|considering|thinking of|thinking about|my dream is to|my goal is to|my ambition is to|"
    "my next step is to|next i want to|next i'd like to|next i'd love to|next i will|next i'll|next i plan to|"
    "next up i want to"
)
_INTO = "moving into|moving towards|moving toward|transitioning to|transitioning into|pivoting to|pivoting into"
_STUDY = "learning|teaching myself|retraining in|retraining as"

_WORK = frozenset(
    "role roles job jobs position positions work opportunity opportunities challenge challenges project projects "
    "employer employers employment startup startups start-up company companies team teams contract contracts gig gigs "
    "internship internships freelance freelancing consulting consultancy remote adventure adventures offer offers "
    "postdoc phd residency fellowship apprenticeship placement career relocation relocating relocate hire".split()
)
_NEXT = frozenset("next new different bigger".split())  # "something new", "what's next": with "thing", "step" or "one"
_SOMETHING = frozenset("something anything what what's thing things step one move problem problems".split())

# whom one looks for to work with, or under a name that has a word for work in it
_PEOPLE = frozenset(
    "people person contributors contributor maintainers maintainer engineers engineer developers developer someone "
    "somebody anyone candidates candidate sponsors sponsor sponsorship speakers speaker volunteers volunteer "
    "reviewers reviewer testers tester users user customers clients client partners partner cofounder co-founder "
    "cofounders manager managers lead leads leader designers designer interns intern collaborators collaborator "
    "members mate mates feedback bugs bug issues help contributions contribution sponsorships donations talent "
    "hires".split()
)
# another life than work, or the call itself; what is private `is_close_to_home` knows
_ELSEWHERE = frozenset(
    "flat flats flatmate apartment house home homes room rooms roommate date love weight pet pets dog cat "
    "car bike tickets ticket holiday holidays vacation trip call calls meeting meetings chat interview appointment "
    "slot monday tuesday wednesday thursday friday saturday sunday tomorrow unsubscribe restaurant recommendations "
    "german french spanish italian english portuguese dutch polish russian chinese mandarin japanese korean arabic "
    "hindi turkish swedish norwegian danish finnish greek hebrew ukrainian welsh irish".split()
)

_VERBS = frozenset(
    "work working join joining move moving lead leading build building grow growing learn learning switch switching "
    "transition transitioning pivot pivoting specialise specialising specialize specializing focus focusing contribute "
    "contributing return returning stay staying become becoming design designing develop developing research "
    "researching manage managing mentor mentoring explore exploring create creating relocate relocating apply applying "
    "take taking step stepping get getting go going do doing make making write writing teach teaching help helping "
    "solve solving use using change changing keep keeping continue continuing spend spending be being".split()
)
_NEEDS_MORE = {  # verbs that say too little alone: what has to follow at once
    "get": "into back more started".split(),
    "getting": "into back more started".split(),
    "go": "into back deeper freelance".split(),
    "going": "into back deeper freelance".split(),
    "do": "more less something research a the my".split(),
    "doing": "more less something research".split(),
    "take": "on the more".split(),
    "taking": "on the more".split(),
    "keep": "working building learning doing growing writing".split(),
    "spend": "more less".split(),
    "change": "jobs roles teams careers industries fields companies".split(),
    "stay": "in at with on technical".split(),
    "be": "a an the part more closer working able".split(),
    "being": "a an the part more closer".split(),
}
_IDLE_STUDY = frozenset(  # "learning experience designer" is a job; "learning every day" says nothing
    "a about all always analytics and as by curve designer development difficulties disabilities engineer every "
    "everything experience for from lead management new platform platforms policy program programs sciences specialist "
    "support systems technologist technologies the theory things through together".split()
)
_MORE = frozenset({"more", "about"})  # "I would like to learn more" is about the call
_NEGATIVE = frozenset(
    "not no never nor don't doesn't didn't won't wouldn't can't cannot isn't aren't ain't without less leave leaving "
    "left away done tired bored stop stopped stopping quit quitting avoid avoiding instead enough hate hated dislike "
    "rather longer former formerly ex used".split()
)


def wishes(text: str, *, told_of: bool = False) -> Iterator[str]:
    """Give the wishes of a text, each in the exact words, from the beginning of its clause to the end of the sentence.

    Args:
        text: What they wrote or said.
        told_of: Whether somebody noted it down, so that it may stand in the third person ("wants to lead").
    """
    ahead = _AHEAD | _TOLD_OF if told_of else _AHEAD
    for start, end in _sentences(text):
        seen = ((at, words_of(text[at : min(at + _SIGHT, end)])) for at in _starts(text, start, end))
        begin = next((at for at, words in seen if _is_wish(words, ahead)), None)
        if begin is not None:
            words = _without_address(text[begin:end]).strip()
            private = screen(words).categories or is_close_to_home(words)
            if words and len(words_of(words)) <= _MOST_WORDS and not private:
                yield words


def seeks_work(text: str) -> bool:
    """Tell whether a text may say that somebody looks for a job, wherever in it; more rather than fewer."""
    words = words_of(text[:_LONGEST])
    return any(
        test(words[at + size : at + size + _REACH])
        for at in range(len(words))
        for size in range(1, _LONGEST_CUE + 1)
        for test in _CUES.get(words[at : at + size], ())
        if test in _JOB_TESTS
    )


def refusals(text: str) -> Iterator[str]:
    """Give the sentences with a word of refusal in them, to see what somebody does not want; more rather than fewer."""
    for start, end in _sentences(text):
        if _NEGATIVE.intersection(words_of(text[start:end])):
            yield text[start:end]


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    end = min(len(text), _LONGEST)
    at = 0
    for stop in _SENTENCE.finditer(text, 0, end):
        yield at, stop.start()
        at = stop.end()
    yield at, end


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Give where the clauses of a sentence begin, each with its first word."""
    at = start
    for joint in (*_CLAUSE.finditer(text, start, end), None):
        upto = joint.start() if joint else end
        first = _LETTER.search(text, at, upto)
        if first:
            yield first.start()
        at = joint.end() if joint else end


def _without_address(words: str) -> str:
    """Cut a sentence before the clause that tells where to reach somebody."""
    found = _ADDRESS.search(words)
    if not found:
        return words
    ends = [joint.start() for joint in _CLAUSE.finditer(words, 0, found.start())]
    return words[: ends[-1]] if ends else ""


def _is_wish(words: tuple[str, ...], ahead: frozenset[str]) -> bool:
    at = next((at for at, word in enumerate(words) if word not in ahead), len(words))
    # "I'd" and "I" belong to some of the cues as well
    for begin in range(max(at - 1, 0), at + 1):
        for size in range(_LONGEST_CUE, 0, -1):
            holds = _CUES.get(words[begin : begin + size])
            if holds:
                after = words[begin + size : begin + size + _REACH]
                return any(test(after) for test in holds) and not _ELSEWHERE.intersection(after)
    return False


def _is_work(after: Sequence[str]) -> bool:
    """Tell whether the object is work: a role, and not people for one."""
    for at, word in enumerate(after):
        if word in _PEOPLE:
            return False
        if word in _WORK:
            return not (at + 1 < len(after) and after[at + 1] in _PEOPLE)
    return bool(_NEXT.intersection(after) and _SOMETHING.intersection(after))


def _is_any(after: Sequence[str]) -> bool:
    del after
    return True


def _is_deed(after: Sequence[str]) -> bool:
    rest = [word for word in after if word not in _AHEAD]
    verb, then = (rest[0] if rest else ""), rest[1:]
    if verb not in _VERBS or not then or is_hobby(" ".join(then)):
        return False
    if verb.startswith("learn") and then[0] in _MORE:
        return False
    return verb not in _NEEDS_MORE or then[0] in _NEEDS_MORE[verb]


def _is_field(after: Sequence[str]) -> bool:
    return bool(after)


def _is_study(after: Sequence[str]) -> bool:
    return bool(after) and after[0] not in _IDLE_STUDY and not is_hobby(" ".join(after))


def _cues() -> dict[tuple[str, ...], tuple[Callable[[Sequence[str]], bool], ...]]:
    found: dict[tuple[str, ...], tuple[Callable[[Sequence[str]], bool], ...]] = {}
    for cues, test in ((_LOOK, _is_work), (_SEEK, _is_any), (_DO, _is_deed), (_INTO, _is_field), (_STUDY, _is_study)):
        for cue in cues.split("|"):
            words = tuple(cue.split())
            found[words] = (*found.get(words, ()), test)
    return found


_CUES = _cues()
_LONGEST_CUE = max(map(len, _CUES))
_JOB_TESTS = (_is_work, _is_any)  # of the cues that speak of a job; "learning" does not
