"""What the headings of job descriptions announce, in the words that such headings use.

Four of the eight questions are on purpose missing here: what a posting says of impact, growth, aims and success is
advertising, and the manager is asked.
"""

from __future__ import annotations

import enum
import re

__all__ = ["Topic", "is_aside", "is_heading", "looks_like_heading", "topic_of"]


class Topic(enum.Enum):
    """What a part of a description is about."""

    WORK = "work"
    MUST = "must"
    NICE = "nice"
    BENEFITS = "benefits"
    STACK = "stack"
    PAY = "pay"
    COMPANY = "company"
    OTHER = "other"


# The first that fits counts: "preferred qualifications" are no musts, "salary and benefits" hold sums.
_PHRASES: tuple[tuple[Topic, str], ...] = (
    (Topic.NICE, ("nice to haves?|good to have|preferred|desirable|desired|bonus points|extra points|a plus|pluses|"
                 "optional|would be great|wünschenswert|von vorteil|idealerweise|atouts|un plus|deseables?")),
    (Topic.PAY, "salary|pay|pay range|compensation|remuneration|gehalt|vergütung|salaire|rémunération|salario"),
    (Topic.OTHER, "why|how to apply|process|equal opportunity|accommodations?|privacy|grow|growth|learn|career"),
    (Topic.BENEFITS, ("benefits|perks|what we offer|we offer|our offer|you(?:'ll| will) (?:get|enjoy|receive)|"
                     "what(?:'s| is) in it for you|das bieten wir|wir bieten|was wir bieten|unser angebot|"
                     "deine vorteile|benefices|nous offrons|nous (?:vous )?proposons|avantages|beneficios|ofrecemos")),
    (Topic.STACK, "tech(?:nology)? stack|our stack|technologies|tools (?:we|you).*|our tools"),
    (Topic.WORK, ("what you(?:'ll| will) (?:do|be doing|work on|own|build)|"
                 "^you(?:'ll| will)(?: be)?$|responsibilit(?:y|ies)|"
                 "(?:your|the|key|main|day to day|daily) (?:tasks?|duties|role|job)|tasks|duties|"
                 "what the (?:job|role) (?:is|involves)|(?:about|overview of) (?:the|this) (?:role|job|position)|"
                 "(?:role|job|position) (?:overview|summary|description)|what(?:'s| is) the role|"
                 "(?:deine|ihre) aufgaben|"
                 "aufgaben(?:gebiet)?|das erwartet (?:dich|sie)|(?:vos |tes |les )?missions|responsabilit[ée]s|"
                 "responsabilidades|funciones|tareas|descripción del (?:empleo|puesto)")),
    (Topic.MUST, ("requirements?|qualifications?|must haves?|what you(?:'ll| will)? (?:bring|need|have)|"
                 "what we(?:'re| are) looking for|who we(?:'re| are) looking for|what we (?:expect|look for).*|"
                 "you (?:have|bring|are)|you should have|who you are|about you|your (?:profile|skills|experience)|"
                 "(?:skills|experience) (?:and|&) (?:skills|experience|qualifications)|"
                 "(?:essential|required) (?:skills|experience)|(?:required|key) skills|the ideal candidate|"
                 "(?:dein|ihr) profil|anforderungen|das bringst du mit|was du mitbringst|qualifikationen|"
                 "profil recherché|(?:votre|ton) profil|compétences (?:requises|attendues)|requisitos|perfil")),
    (Topic.COMPANY, ("about us|who we are|about the company|company (?:overview|description)|über uns|wer wir sind|"
                    "qui sommes[ -]nous|à propos|descripción de la empresa|sobre nosotros")),
)  # fmt: skip
_TOPICS = tuple((topic, re.compile(rf"(?<!\w)(?:{phrases})(?!\w)")) for topic, phrases in _PHRASES)
_LONGEST = 80
_NEVER_ALONE = frozenset({Topic.PAY, Topic.OTHER})  # "Salary" alone in a line may be an item of a list
_OWN = (  # what the manager is asked for, or nobody: it never goes on with what stands above it
    "impact|growth|grow|learn|learning|development|success|mission|vision|purpose|values|culture|diversity|inclusion|"
    "career|process|team|how we work|how we hire|working here|contact|apply|privacy|wachstum|entwicklung|wirkung|erfolg"
)
_ASIDE = re.compile(
    rf"(?:(?:your|our|the|my|deine|unsere?) )?(?:{_OWN})(?:,? (?:and|&|und) (?:your |our )?(?:{_OWN}))*"
)
_LONGEST_LINE, _MOST_WORDS = 60, 7
_SENTENCE = re.compile(r"[.,;!]$|[,;@\d|]|: |https?:")


def is_heading(line: str) -> bool:
    """Tell whether a line on its own, without any mark of a heading, is one that is known here."""
    folded = _folded(line)
    return any(phrases.fullmatch(folded) for topic, phrases in _TOPICS if topic not in _NEVER_ALONE)


def is_aside(line: str) -> bool:
    """Tell whether a heading is one of those that only the manager could fill, or that are about something else."""
    return _ASIDE.fullmatch(_folded(line)) is not None


def looks_like_heading(line: str) -> bool:
    """Tell whether a line has the form of a heading: short, with a capital, and no sentence."""
    first = next((character for character in line if character.isalpha()), "")
    short = len(line) <= _LONGEST_LINE and len(line.split()) <= _MOST_WORDS
    return short and first.isupper() and not _SENTENCE.search(line)


def topic_of(heading: str) -> Topic:
    """Tell what a heading announces; what it does not say in words known here is `OTHER`."""
    folded = _folded(heading)
    return next((topic for topic, phrases in _TOPICS if phrases.search(folded)), Topic.OTHER)


def _folded(heading: str) -> str:
    return " ".join(heading[:_LONGEST].casefold().replace("’", "'").replace("-", " ").split()).rstrip(": ")
