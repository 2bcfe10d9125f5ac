"""Words about a person that would not survive being read by that person, by what is wrong with them.

The patterns look for what is said *of somebody* ("weak in Java"), not for words alone: people call their own work "The
weak reference problem". English only. No quantifier is nested, and every gap is bounded: the scan is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from callprep.documents.rules._rule import Severity
from callprep.insight.sensitive import screen

__all__ = ["GUESS", "OF_OUR_WORDS", "OF_THEIR_WORDS", "THIRD_PARTY", "Check", "Span"]

_PEOPLE = r"(?:people|candidates|applicants|engineers|developers|programmers|peers|colleagues|profiles|ones|hires)"
_NOT_JUDGED = "another language"
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]?")
_HEDGE = re.compile(
    r"\b(?:probably|presumably|apparently|surely|certainly|obviously|clearly|seemingly|perhaps|maybe|possibly|no doubt"
    r"|seems?|must be|must have|sounds like|looks like|i (?:guess|think|suspect|suppose|assume|bet)|my guess"
    r"|i['’]?m sure)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:bored|tired|unhappy|happy|frustrated|restless|hoping|hopes?|wants?|would (?:\w+ )?(?:love|like)|interested"
    r"|sick of|fed up|keen|dissatisfied|stuck|dreams?|open to|ready (?:for|to)|leaving|worried|stressed|considering"
    r"|thinking of|motivated|intends?|plans to|longs? for|misses|prefers|burn(?:ed|t) out)\b",
    re.IGNORECASE,
)

_VERY = r"(?:(?:a bit|a little|very|rather|quite|too|clearly|probably|somewhat|pretty|really|extremely|maybe) ){0,2}"
_HEAD, _END = r"(?:^|[.,;:!(] ?)", r"(?=[.,;:!)]|$| and | but )"
_IS = r"(?: is| are| was| were|['’]s|['’]re| seems?| looks?| sounds?)"
_SHE = r"\b(?:he|she|they|candidate)" + _IS + " " + _VERY
_LADY = r"(?:guy|girl|man|woman|lady|gentleman|chap|dude|candidate|applicant|engineer|developer)"
_POOR = r"(?:weak|poor|bad|terrible|awful|shaky|lacking|limited|mediocre|sloppy|unimpressive|rusty|thin|padded)"
_SKILL = (
    r"(?:communicat(?:or|ion)|coder|engineer|developer|english|german|spelling|attitude|track record|code quality"
    r"|writing skills|fit|cultur\w+ fit|candidate|profile|cv|resume|skills|background)"
)
_NEAR = r"(?:(?:ex|former|old|previous|last|current|present|direct)[- ])?"
_TELLER = (
    r"(?:boss|manager|team lead|colleague|co-?worker|team ?mate|reference|referee|supervisor|professor|friend|wife"
    r"|husband|employer|recruiter)s?"
)
_FAITH = r"(?:muslim|jewish|hindu|sikh|buddhist|catholic|protestant|atheist|christian)"
_PROTECTED = (
    r"(?:gay|lesbian|bisexual|trans|transgender|queer|pregnant|disabled|autistic|black|asian|divorced|married|widowed"
    r"|an? immigrant|a refugee|a foreigner|" + _FAITH + r")"
)
_TRAIT = (
    r"(?:arrogant|shy|awkward|cocky|insecure|moody|emotional|rude|grumpy|humble|charming|bossy|timid|narcissistic|vain"
    r"|impatient|nervous|anxious|aggressive|stubborn|withdrawn|dominant|loud|naive|abrasive|conceited)"
)
_FAULT = r"(?:unreliable|lazy|slow|stupid|careless|sloppy|disorgani[sz]ed|clueless|incompetent|mediocre|average)"


Span = tuple[int, int]


@attrs.frozen
class Check:
    """One thing that may be wrong with a line: its id behind "handed_over.", where it is, and why it matters."""

    id: str
    severity: Severity
    why: str
    origin: str
    find: Callable[[str], Iterator[Span]]


def _check(name: str, severity: Severity, why: str, origin: str, *patterns: str) -> Check:
    pattern = re.compile("|".join(patterns), re.IGNORECASE | re.MULTILINE)
    return Check(name, severity, why, origin, lambda line: (match.span() for match in pattern.finditer(line)))


def _guessed(line: str) -> Iterator[Span]:
    """Find sentences that guess at what goes on in somebody, and are no questions."""
    for sentence in _SENTENCE.finditer(line):
        words = sentence.group()
        if not words.endswith("?") and _HEDGE.search(words) and _STATE.search(words):
            yield sentence.start() + len(words) - len(words.lstrip()), sentence.end()


def _filtered(line: str) -> Iterator[Span]:
    """Find a line of which the sensitive filter would take something out for what it says, not for its language."""
    if set(screen(line).categories) - {_NOT_JUDGED}:
        yield 0, len(line)


_JUDGEMENT = _check(
    "judgement",
    Severity.WARNING,
    "it judges the person; say what they did, and leave the verdict to the talk",
    "the handed-over test: would you hand them this page?",
    r"\bjob[- ]?hop(?:per|ped)\b|\bjob[- ]hopping(?=[.,;!)]|$| (?:since|every|for|history))|\bhopp\w+ from job\b",
    r"\b(?:changes?|changed|switch(?:es|ed)) (?:jobs|employers) (?:like|every|too)\b",
    r"\bweak (?:in|at) \w+",
    r"\b" + _POOR + " " + _SKILL + r"\b",
    r"\b(?:(?:his|her|their) [^.!?\n]{1,30}|english|cv|code quality|(?:\w+ )?skills?)"
    + _IS
    + " "
    + _VERY
    + _POOR
    + r"\b",
    r"\b(?:wrote|writes|delivers|delivered) (?:bad|poor|sloppy|ugly) \w",
    r"\b(?:would|will|might|may) struggle\b|\bnot the (?:sharpest|brightest|strongest|best|fastest) \w",
    r"\b(?:over|under)-?qualified\b|\bunqualified (?:for|candidate)\b",
    r"\b(?:lacks|lacking|(?:little|not enough|insufficient|no real)) (?:the |any )?(?:\w+ )?"
    r"(?:experience|depth|seniority|leadership|ambition|drive|polish|skills?)\b",
    r"\bnot (?:\w+ )?(?:senior|good|strong|experienced|technical|skilled|smart|ambitious|professional) enough\b",
    r"\btoo (?:junior|senior|inexperienced|academic|theoretical)\b|\bnot what we (?:need|want|look for)\b",
    r"\bred flag\b(?! in\b)",
    r"\b(?:nothing|not) (?:\w+ )?(?:impressive|remarkable)\b|\bnothing special\b|\bunimpressive\b|\bunderwhelming\b",
    r"\b(?:only|just|mostly) (?:some )?toy projects\b|\b(?:mediocre|unprofessional|incompetent|clueless|amateurish)\b",
    r"\bsloppy (?:commits?|code|work|coder|writing|cv)\b|\b(?:rusty|outdated) skills\b",
    r"\b(?:a|an|real|true|absolute|total|coding|python|java) (?:rock ?star|ninja|guru|genius|wizard|superstar)\b"
    r"(?! [a-z]*(?:build|file|dialog|page|lang))",
    r"\bunexplained gaps?\b|\bgaps? in (?:the|his|her|their) (?:cv|resume|career|employment)\b|\bemployment gap\b",
    r"\b(?:not|no) (?:an? )?(?:really )?(?:good |great |right )?(?:cultur\w+ )?fit\b(?= |[.,;!]|$)",
    r"\bdead ?wood\b|\bone[- ]trick pony\b|\bpast (?:his|her|their) prime\b",
    r"\b(?:strong|great|excellent|solid) (?:candidate(?! key)|hire|on paper)\b",
    r"\b(?:do not|don['’]t|never) hire\b|\bno[- ]hire\b|\b(?:avoid|pass on) (?:him|her|them|this one)\b",
    _SHE + _FAULT + r"\b|" + _HEAD + _VERY + _FAULT + _END,
    # not worth it, seldom starred, bad with us before, gone in a quarrel
    r"\bnot worth (?:(?:an?|the|our|my|your) )?(?:\w+ )?(?:call|time|effort|interview|meeting|trouble|money|it"
    r"|calling|hiring"
    r"|interviewing|meeting|pursuing|contacting|chasing|considering)\b|\bwaste of (?:my |our |your )?time\b",
    r"\b(?:do not|don['’]t) (?:even )?bother\b|\b(?:skip|drop|forget|ignore|reject) (?:this one|him|her|them)\b",
    r"\b(?:low|poor|weak|tiny|sad|disappointing) (?:star|follower|commit|citation|download)s? (?:count|number"
    r"|figure)s?\b",
    r"\b(?:hardly|barely|scarcely) any (?:stars|followers|commits|citations|downloads|users|work|experience)\b",
    r"\bnobody (?:uses|reads|stars|cites|follows|needs) (?:what (?:he|she|they)|his|her|their) ",
    r"\b(?:ghosted|stood up|let down|wasted|lied to) (?:us|me)\b|\blet us down\b|\bnever (?:replied|answered"
    r"|called back"
    r"|showed up|turned up)(?=[.,;!)]|$| (?:to )?(?:us|me|my|our)\b)",
    r"\b(?:left|quit|leaving|parted|fired|sacked)\b[^.!?\n]{0,30}\b(?:after|over|in|following|because of) (?:an? "
    r"|the )?"
    r"(?:\w+ )?(?:conflict|row|dispute|fight|argument|anger|scandal|quarrel)(?=[.,;!)]|$| with)",
    r"\b(?:was|were|got|been) (?:fired|sacked|dismissed|let go) (?:from|at|after)\b|\bfell out with (?:his|her"
    r"|their|the"
    r" (?:founder|boss|team|manager|board|owner))",
    r"\b(?:great|good|perfect|excellent|strong|bad|poor|ideal|right) (?:\w+ )?cultur(?:e|al)[- ]fit\b",
)

_COMPARISON = _check(
    "comparison",
    Severity.WARNING,
    "it compares the person with others; a page about them is about nobody else",
    "the handed-over test: would you hand them this page?",
    r"\b(?:better|worse) than (?:the |all |our |most |any |every){0,2}(?:other |one\b|body\b)?(?: ?else|"
    + _PEOPLE
    + r")\b",
    r"\b(?:stronger|weaker|smarter|brighter|sharper|more junior|(?:more|less) (?:experienced|senior|skilled|talented"
    r"|qualified|technical)) than (?:the |all |our |most |any |other ){0,3}(?:others?|rest|everyone|anyone|average|him"
    r"|her|" + _PEOPLE + r")\b",
    r"\bnot as (?:good|strong|senior|experienced|sharp|smart|skilled|technical) as\b(?! (?:the )?(?:docs|it))",
    r"\bthe (?:better|weaker|stronger|best|weakest|strongest|worst) of the (?:two|three|four|five|lot|bunch|\d{1,3})\b",
    r"\b(?:above|below) (?:the )?average (?:for|in|as|at|candidate|engineer|developer)\b",
    r"\b(?:best|strongest|weakest|worst|cheapest|top) (?:candidate|applicant|on (?:the|our) list|(?:person|one) "
    r"(?:so far|we))\b|\b(?:second|next|third)[- ]best\b(?= after|[.,;!]|$| cand)",
    r"\b(?:ranked|ranks|comes|came|number one|no\. ?1|first) [^.!?\n]{0,25}\b(?:shortlist|of the (?:two|three|four|five"
    r"|six|seven|eight|nine|ten|twelve|\d{1,3})(?= people| candidates|[.,;!]|$))",
    r"\b(?:on|off) (?:the|our) shortlist\b|\brest of the (?:pool|field|candidates)\b|\bthe other candidates?\b",
    r"\b(?:back-?up|fallback|second[- ]choice|reserve) (?:option|candidate|hire)\b",
    r"\bcompared (?:to|with) (?:the |our |most )?(?:others|other " + _PEOPLE + r"|" + _PEOPLE + r")\b",
    r"\b(?:stronger|weaker|better|worse|best) of (?:our|the) (?:two|three|finalists)\b|\bnobody else\b[^.!?\n]{0,15}"
    r"\bcomes close\b",
    _HEAD + r"(?:first|second|third|top|minor|major|bottom)[- ](?:league|tier|rate|division)" + _END,
    r"\boutperforms? (?:his|her|their|most|all|the other) ",
)

_SPECULATION = _check(
    "speculation",
    Severity.ERROR,
    "it speculates on whether they would leave, or for how little; ask what they want instead",
    "nobody can know who is about to move; black-box predictions of it are not built here",
    r"\b(?:flight|attrition|retention|resignation)[- ]risk\b(?![-\w])",
    r"\b(?:un)?likely to (?:move|leave|quit|resign|jump|switch|change (?:jobs?|employers?)|accept|say yes|bite)\b",
    r"\b(?:will|would|may|might|could|going to|about to|ready to|willing to|wants? to) (?:\w+ )?(?:resign\b|jump ship\b"
    r"|(?:leave|quit) (?:soon|his|her|their|the (?:company|job|employer)|within|after|once|if|when)\b)",
    r"\b(?:is|are|seems?|sounds?|looks?|getting|very) desperate\b|\bdesperate (?:for|to) (?:an?|get|leave|work)\b",
    r"\b(?:under|over)paid(?! in\b|:)\b|\bpaid (?:\w+ )?(?:below|under|less than)\b|\b(?:below|under) market\b",
    r"\bcome cheap\b|\b(?:an? )?(?:easy|quick) win\b|\beasy to (?:get|convince|land|poach)\b|\bneeds a push\b",
    r"\b(?:about|going) to be (?:laid off|fired|let go|made redundant|sacked)\b",
    r"\b(?:can|could|to|might|may) be (?:poached|tempted|lured|bought|persuaded|won over)\b|\bpoachable\b",
    r"\b(?:his|her|their) (?:options|shares|stock|equity|rsus?) vests?\b|\bgolden handcuffs\b",
    r"\b(?:would|will|might|should|could) (?:accept|take|settle for|work for) (?:an? )?(?:lower|less|pay cut)\b",
    r"\bripe for\b|\bready to (?:jump|leave|quit)\b|\bitching to\b|\bwants out\b|\blooking to leave\b|\bjust needs a\b",
    r"\bcheap (?:to (?:hire|get|have)|hire|candidate)\b|" + _SHE + r"(?:cheap|expensive|pricey|affordable)\b",
    r"\b(?:do|take|accept|work|come) (?:it |this |the job )?for (?:little|less|peanuts|half|next to nothing)\b",
    r"\ba (?:real )?(?:bargain|steal)(?=[.,;!)]|$| at| for)|\b(?:would|will|could) not say no to\b",
    r"\bsecretly (?:looking|searching|interviewing)\b",
)

_PROTECTED_TRAIT = _check(
    "protected",
    Severity.ERROR,
    "it names a protected trait, or guesses at one; it has no place in recruiting",
    "US EEO law; GDPR Art. 9",
    # age
    r"\b(?:must|could|might|should) be (?:around |about |over |under |nearly |almost )?[2-7]\d(?= now| by|[.,;!)]|$)",
    r"\blooks (?:about |around |like |to be )?[2-7]\d\b(?! ?%)",
    r"\bin (?:his|her|their) (?:early |mid[- ]|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)\b",
    r"\b(?:early|mid|late)[- ](?:twenties|thirties|forties|fifties|sixties)\b",
    r"\b(?:he|she)(?: is|['’]s) [2-7]\d\b|\baged [2-7]\d\b|\b[2-7]\d years old\b(?! (?:code|bug|system))",
    r"(?:" + _SHE + r"|^)too (?:old|young)\b|\b(?:old|older|elderly|young|younger|mature) (?:gentle)?" + _LADY + r"\b",
    r"\b(?:close to|near|nearing) retire(?:ment|ing)\b",
    r"(?:" + _SHE + r"|^" + _VERY + r"looks? )" + _VERY + r"(?:young|old|younger|older|youthful)(?=[.,;!)]|$| for)",
    r"\bbaby[- ]?face|\b(?:over|under|past|almost|nearly|around|about|close to) (?:thirty|forty|fifty|sixty|seventy)"
    r"(?= by now| now| already|[.,;!)]|$)",
    # family
    r"\b(?:because of|due to|needs?|for lack of|juggles|around) (?:\w+ )?(?:child[- ]?care|day[- ]?care|school run"
    r"|nursery)\b",
    r"\b(?:since|because|now that|after) (?:the |her |his |their )?(?:twins|baby|kids)\b|\b(?:his|her) (?:daughter"
    r"|son|twins"
    r"|baby|children)\b",
    r"\bcares? for (?:an? |his |her |their )(?:\w+ )?(?:parent|mother|father|child|relative|mum|mom|dad|wife"
    r"|husband)s?\b",
    r"\b(?:young|single|working|new|expectant) (?:mother|mum|mom|father|dad|parent)\b(?! (?:inherit|class|node))",
    r"\b(?:has|have|with) (?:a |one |two |three |four |five |\d |young |small ){1,3}(?:kids?|daughters?|sons?|baby"
    r"|children at)\b",
    r"\b(?:the|his|her|their) kids\b|\bwants? (?:kids|children|a baby|a family)\b|\b(?:maternity|paternity) leave\b",
    r"\b(?:recently|newly|just|happily|got) (?:married|divorced|separated|widowed)\b",
    # sex, looks, origin, faith, health
    r"\b(?:no|only|all|mostly|too many|too few|enough|more) (?:women|men|females|males|girls|guys)(?=[.,;!)]|$"
    r"| so far| again"
    r"| (?:in|on) (?:this|the|our) (?:list|team|pool|shortlist))",
    r"\b(?:finally|at last|another|needs?|wants?|prefers?|rather) (?:an? )?(?:woman|man|female|male)(?=[.,;!)]|$"
    r"| for| in)",
    r"\b(?:nice|lovely|sweet|beautiful|pretty|charming) (?:smile|eyes|face|legs|figure|looks)\b(?! (?:detect|recogn"
    r"|track))",
    r"\b(?:pretty|beautiful|handsome|attractive|ugly|cute|good[- ]looking|overweight)\b[^.!?\n]{0,30}\b(?:photo|picture"
    r"|avatar)\b|" + _SHE + r"(?:pretty|beautiful|handsome|attractive|ugly|cute|good[- ]looking|overweight"
    r"|fat)\b(?! \w)",
    r"(?:" + _SHE + r"an? |" + _HEAD + r")(?:non-)?native (?:\w+ )?speaker\b",
    r"\b(?:fe)?male (?:candidate|applicant|engineer|developer|hire|lead|coder|programmer)s?\b",
    r"\bdiversity (?:hire|candidate|numbers?|quota|pick|target)s?\b",
    r"\b(?:surname|(?:family|first|last) name|his name|her name|accent|photo) (?:sounds?|looks?|suggests?)\b",
    r"\b(?:strong|heavy|thick|foreign) accent\b|\bforeign(?:[- ](?:looking|sounding))? name\b|\bforeign[- ]looking\b",
    r"\bnot a native (?:\w+ )?speaker\b|\boriginally from (?-i:[A-Z])|\bfrom (?-i:[A-Z])\w{2,20} originally\b",
    r"\b(?:he|she)(?: is|['’]s) (?:\w+ )?(?-i:[A-Z][a-z]{2,12}(?:ian|ese|ish|ean))\b",
    _SHE + _PROTECTED + r"\b|\b(?:might|may|could|must) be " + _PROTECTED + r"\b",
    r"\b(?:probably|maybe|i think) " + _PROTECTED + r"\b|" + _HEAD + _VERY + _FAITH + r"\b" + _END,
    r"\b(?:asian|black|white|african|indian|chinese|latino|latina|arab|turkish|polish|russian|gay|trans|"
    + _FAITH
    + ") "
    + _LADY
    + r"\b",
    r"\bof (?-i:[A-Z])\w{2,20} (?:origin|descent)\b",
    r"\b(?:he|she|be|probably|maybe|is) on the spectrum\b|\bwheelchair user\b|\bhas an? (?:disability|illness)\b",
    r"\bwears? (?:an? )?(?:hijab|headscarf|turban|kippah|glasses)\b",
)

_PERSONALITY = _check(
    "personality",
    Severity.ERROR,
    "it labels a personality; that cannot be read from a public trail",
    "EU AI Act Annex III 4(a); no personality is inferred here",
    r"\b(?:introvert|extrovert|extravert)(?:ed|s)?\b|(?-i:\b[IE][NS][TF][JP]\b)|\bmyers[- ]briggs\b|\bdisc type\b",
    r"\b(?:conscientiousness|agreeableness|neuroticism|enneagram)\b",
    r"(?:" + _SHE + r"|\bacross as |\bover as |\bstrikes (?:me|us) as |\b(?:a bit|rather|quite|very|somewhat|pretty) )"
    r"(?:an? |too |very )?" + _TRAIT + r"\b(?! (?:bug|cache|inlin|optimi|design|system))",
    _HEAD + _VERY + _TRAIT + r"(?: type| person)?\b" + _END,
    r"\b(?:quiet|difficult|shy|dominant|strong|nervous) (?:type|person|character|personality)\b(?! system)",
    r"\bdifficult to (?:work|deal) with\b|\b(?:not|no) (?:an? )?team player\b|\bbig ego\b|\blone wolf\b",
    r"\b(?:his|her|their) (?:personality|temperament)\b|\bhot-?headed\b|\bcontrol freak\b|\bprima donna\b",
    r"^" + _VERY + r"(?:difficult|complicated|tricky|weird|odd|strange|needy|picky|touchy|entitled|demanding|prickly"
    r"|high[- ]maintenance)(?: (?:one|person|case|type|character))?[.!]?$",
    r"\bhard to (?:please|like|handle|manage|get on with)\b|\b(?:cold fish|alpha male|drama queen|loose cannon|diva)"
    r"(?=[.,;!)]|$)",
    r"\bknow-it-all\b|\bshow-?off\b|\bloudmouth\b|\battitude problem\b|\b(?:has|with) an attitude\b",
)

_SCORE = _check(
    "score",
    Severity.ERROR,
    "it scores the person; there is no score of a person here",
    "GDPR Art. 22; unknown work would count as bad work",
    # no date: "on 7/10", "7/10/2026"
    r"(?<![\w/.,-])(?<!\bon )(?<!\bby )(?<!before )(?<!since )(?<!until )"
    r"(?:10|\d(?:[.,]\d)?) ?/ ?10(?![\w/-]| \d| in\b)",
    r": [0-5](?:[.,]\d)?/5(?=[.,;!)]|$)|^[0-5](?:[.,]\d)?/5(?=[.,;!)]|$)",
    r"\b\d{1,2} out of (?:5|10|100)(?= overall| for| on|[.,;!)]|$)",
    r"\b(?:match|fit|rating|grade|overall|suitability)(?: score)? ?(?::|=|of|is|at)? ?\d{1,3}(?:[.,]\d+)? ?%(?! of)",
    r"\b\d{1,3} ?(?:%|percent|per cent) (?:match|fit)\b",
    r"\b(?:fit|match|candidate|talent|hire|person) (?:score|rating)\b",
    r"\b(?:rating|grade) ?[:=] ?(?:[a-f]\b|\d)|\bgrade [a-f][+-]?(?=[.,;!]|$)",
    r"\b(?:rated|graded|scored|marked|gets?|got|deserves|solid|straight)(?: as)?(?: an?)? (?-i:[A-F])(?: minus"
    r"| plus|[+-])?"
    r"(?=[.,;!)]|$| from| for| in)|" + _HEAD + r"(?:tier|class|category|grade) (?:[1-5]|(?-i:[A-E]))(?=[.;!)]|$)",
    r"[★⭐☆]{2}|(?-i:\b[AB]-player\b|\b[ABC] candidate\b)",
    r"\btop \d{1,2} ?(?:%|percent|per cent)(?! of (?:the )?(?:time|cases|requests))",
    r"\b(?:give|gave|rate|rated) (?:him|her|them|this one) [^.!?\n]{0,12}(?:\d|\b(?:one|two|three|four|five) stars?)",
)

_PRIVATE = _check(
    "private",
    Severity.ERROR,
    "it holds what is private: an address, a number, a birthday or what they earn",
    "GDPR Art. 5(1)(c): no more than is needed",
    r"(?<![\w@.+-])(?!git@)[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.[a-z]{2,24}\b(?!:)",
    r"(?<![\w.+-])(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){7,14}(?!\w)",
    r"\b(?:tel|phone|mobile|cell|call|whatsapp|private number)\b[^\d\n]{0,12}(?!\d{4}-\d\d-\d\d)\d"
    r"(?:[ ()./-]{0,2}\d){6,13}(?!\w)",
    r"\b\d{1,4}[a-z]? (?-i:(?:[A-Z][\w'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Lane|Drive|Terrace|Boulevard))\b",
    r"(?-i:\b[A-ZÄÖÜ][\w-]{2,30}(?:straße|strasse|str\.?|weg|gasse|platz|allee|ufer|damm) ?\d{1,4}[a-z]?\b)"
    r"|\bhome address\b|\bp\.?o\.? box \d",
    r"\b(?:lives|living|resides) at (?:no\. ?)?(?:\d|(?-i:[A-Z]))|\b(?:address|home)(?: is|:) [^.!?\n]{0,30}\d"
    r"|\b\d{1,4},? (?:rue|via|calle|avenida|chemin|quai|rua) (?-i:[A-Z])",
    r"\bborn on (?:the )?\d|\bdate of birth\b|\bdob\b(?=[: ]{1,2}\d)",
    r"\b(?:his|her|their|my) (?:\d\dth )?birthday\b|\b(?:he|she|i) was born\b",
    r"\b(?:he|she|they) (?:earns?|makes?|is paid|are paid) [^.!?\n]{0,15}\d|\bcurrent salary\b",
    r"\b(?:salary|pay|wage|compensation) (?:history|slips?)\b|\b(?:his|her|their) (?:current|last|previous|present"
    r"|old) (?:salary"
    r"|pay|wage|package|compensation)\b|\b(?:pay|paid|paying) (?:him|her|them) (?:before|now|there|today|at)\b",
    r"\b(?:makes|earns|earned|earning|salary of|is on|are on) (?:about |around |over )?[€$£]? ?\d{2,3} ?(?:k|,000"
    r"|\.000)\b",
)

THIRD_PARTY = _check(
    "third_party",
    Severity.ERROR,
    "it rests on the word of a third person whom neither side has named",
    "a person is spoken of only if the candidate, or that person, told it",
    r"\b(?:his|her|their|an?|one|the) " + _NEAR + _TELLER + r"(?: of (?:his|hers|theirs)| at (?-i:[A-Z])\w{1,20}){0,2} "
    r"(?:says?|said|told|thinks?|called|describe[sd]|claim(?:s|ed)|mentioned|warned|complained|confirmed|would)\b",
    r"\b(?:according to|hear[sd]? from|know from) (?:an? |his |her |their |the )?" + _NEAR + _TELLER + r"\b",
    r"\brumou?r has it\b|\bi (?:have )?heard that (?:he|she|they)\b|\bpeople say (?:that )?(?:he|she|they)\b",
    r"\b(?:sister|brother|wife|husband|son|daughter|cousin|nephew|niece|girlfriend|boyfriend|ex|friend) of (?:our"
    r"|my)\b",
    r"\b(?:used to date|dated (?:our|my)|went out with|an affair with|in a relationship with|married to (?:our|my))\b",
    r"(?-i:\b[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?) (?:recommended|referred|vouched for|warned us about|complained about"
    r"|spoke (?:well|badly|highly) of) (?:you|him|her|them)\b",
)

GUESS = Check(
    "guess_asserted",
    Severity.WARNING,
    "it states a guess; put it as a question, or leave it out",
    "an aspiration that nobody stated is a guess to ask about",
    _guessed,
)

_SENSITIVE = Check(
    "sensitive",
    Severity.ERROR,
    "the sensitive filter would take a clause of it out",
    "GDPR Art. 9, 10",
    _filtered,
)

OF_THEIR_WORDS = (_PRIVATE, _SENSITIVE)
"""What the person's own words are held to: how they call their work is theirs."""

OF_OUR_WORDS = (
    _JUDGEMENT,
    _COMPARISON,
    GUESS,
    _SPECULATION,
    _PROTECTED_TRAIT,
    _PERSONALITY,
    _SCORE,
    THIRD_PARTY,
    *OF_THEIR_WORDS,
)
"""What is held against every word that we, or others, say of the person."""
