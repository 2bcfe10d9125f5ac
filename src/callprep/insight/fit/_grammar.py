"""The small words by which a sentence of theirs is read: plain first-person English, and nothing beyond it."""

from __future__ import annotations

__all__ = [
    "ADVERBS",
    "AFTER_A_LANGUAGE",
    "AMOUNTS",
    "AUXILIARIES",
    "BEING",
    "BEING_GOOD",
    "CONDITIONS",
    "DENIALS",
    "DOING",
    "EVER",
    "HAVING",
    "HELD",
    "LANGUAGES",
    "LAST",
    "LISTING",
    "OBJECTS",
    "OBJECTS_AFTER",
    "OTHERS",
    "OTHERS_NOUNS",
    "PAST",
    "PLAIN",
    "PREPOSITIONS",
    "ROLES",
    "SHORT",
    "SPEAKING",
    "TAILS",
    "USING",
    "YEARS",
    "YEARS_FOR",
    "YEARS_OF",
]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SHORT: dict[str, tuple[str, ...]] = {
    "i've": ("i", "have"), "i'm": ("i", "be"), "am": ("be",), "haven't": ("have", "not"), "don't": ("do", "not"),
    "dont": ("do", "not"), "can't": ("can", "not"), "cant": ("can", "not"), "cannot": ("can", "not"),
    "does": ("do",), "been": ("be",),
}  # fmt: skip
"""Short forms, in full."""

AUXILIARIES = _set("have be can")
ADVERBS = _set("also already always often mostly mainly regularly daily now still recently personally both mainly")
DOING = _set(
    "build built building code coded coding design designed develop developed developing did done know knew known lead "
    "led leading maintain maintained maintaining program programmed programming ran run running ship shipped shipping "
    "speak spoke spoken spent studied taught teach teaching trained translate translated use used using work worked "
    "working write writing written wrote learned learnt introduced operated managed deployed"
)
"""What somebody does who has the skill."""
PAST = _set("built did knew led ran spoke spent taught wrote learnt had was were")
PREPOSITIONS = _set(
    "about across after against alongside among around as at before behind beside besides between beyond by despite "
    "during for from in inside into like near next of off on onto opposite outside over past per than through to "
    "toward towards under unlike until using via with within without"
)
CONDITIONS = _set("if unless")
USING = _set("with in on using as through via") | {""}
"""What may lead from the verb to the thing; nothing at all may as well."""
AMOUNTS = _set("years year lots lot plenty parts most experience knowledge bit bits")
OTHERS = _set(
    "who whom whose which that what when where if unless people person someone somebody everyone everybody anybody "
    "friend friends wife husband partner colleague colleagues boss brother sister mother father son daughter others "
    "team's he she they them him her his their our we you your not no never instead except"
)
"""What brings in somebody else, or a condition."""
OTHERS_NOUNS = _set(
    "developer developers engineer engineers programmer programmers team teams people person shop shops company "
    "companies firm firms consultancy office house department startup group community meetup conference colleague "
    "colleagues customer customers client clients user users recruiter recruiters chef chefs cook friend friends guy "
    "guys kitchen restaurant wife husband partner boss school hotel hospital bank market neighbour vendor supplier "
    "fan hater beginner novice who which that"
)
"""What turns the thing into somebody or something else: "Java developers" are people."""
ROLES = _set(
    "developer engineer programmer architect specialist expert consultant teacher trainer instructor analyst "
    "administrator admin lead technician operator scientist designer professional speaker translator"
)
BEING = _set(
    "a an the in with at as of fluent certified experienced proficient skilled trained licensed registered qualified "
    "expert bilingual senior junior principal staff lead full stack very quite good native freelance"
)
BEING_GOOD = _set(
    "fluent certified experienced proficient skilled trained licensed registered qualified expert bilingual good"
)
HAVING = _set(
    "a an the some much many lot lots plenty of in with on solid strong deep good broad own my several over about more "
    "than at least last + professional commercial practical working hands - experience knowledge years year yrs "
    "degree diploma certificate certification licence license background training command"
)
HELD = _set(
    "experience knowledge years year yrs degree diploma certificate certification licence license background training "
    "command skills"
)
TAILS = _set("for since years year yrs a the all many several now daily too well , in experience background really")
"""What may follow without saying anything else."""

LANGUAGES = _set(
    "arabic bengali chinese danish dutch english finnish french german greek hebrew hindi italian japanese korean "
    "mandarin norwegian polish portuguese russian spanish swedish turkish ukrainian urdu"
)
SPEAKING = _set(
    "speak spoke spoken know knew write written wrote teach taught teaching translate translated learned learnt studied"
)
AFTER_A_LANGUAGE = PREPOSITIONS | TAILS | _set("and or fluently well")
PLAIN = (AUXILIARIES | ADVERBS | DOING | TAILS | HAVING | USING) - _set(
    "about over more than at least last + several my some much many lot lots plenty own really"
)
"""What leaves a claim whole where it is to count against somebody."""

EVER = _set("ever yet personally actually")
_DONE = _set("used touched tried learned learnt written programmed coded worked built done known spoken had held")
_ARE = _set("know speak have hold understand own")
_EXPERIENCE = _set("experience knowledge idea clue")
DENIALS: dict[tuple[str, ...], frozenset[str]] = {
    ("i", "have", "never"): _DONE,
    ("i", "have", "not"): _DONE,
    ("i", "do", "not"): _ARE,
    ("i", "can", "not"): _set("speak read write drive"),
    ("i", "never"): _set("learned learnt studied"),
    ("i", "know", "nothing"): frozenset(),
    ("i", "have", "no"): frozenset(),
    ("i", "have", "zero"): frozenset(),
}
"""How a denial opens, and which verbs may follow; past habits ("I never used it there") are none, nor is the present
use of a tool: who does not use one today may have used it for years."""
OBJECTS = _set("any a an the of with in on about or nor , experience knowledge idea clue anything language at all")
OBJECTS_AFTER = _set("or nor , experience knowledge language at all whatsoever programming")
LISTING = _set("or nor ,")
LAST = _set("before yet ever all at whatsoever so far in my life myself personally sorry , either")

YEARS = _set("years year yrs yr")
YEARS_OF = YEARS | _set(
    "of in with using on experience working work worked professional commercial hands - solid practical + building "
    "writing doing"
)
YEARS_FOR = _set("for about over almost nearly more than the last past now daily professionally since at least of ,")
