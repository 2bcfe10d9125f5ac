"""Which texts are not English: they cannot be judged, so they are not kept.

Told by script and by the commonest words, from small tables of our own. Names and lists of technologies are of no
language. A sentence that names a technology or a craft stays, unless its writer speaks in the first person or it has a
word for family, faith or health.
"""

# ruff: noqa: RUF001 -- letters of other scripts are meant

from __future__ import annotations

import functools
import re
from typing import Final

from callprep.model.facts import NOT_JUDGED as ANOTHER

__all__ = ["ANOTHER", "is_other", "is_unjudged"]

# the commonest words that are no English word and no part of a name
_COMMON: Final = frozenset(
    # Spanish, Portuguese, Italian, French, Catalan
    "en el los las una unos con para por que pero muy desde hace soy estoy tengo mi mis nuestro donde "
    "cuando tambien sobre entre "
    "um uma com nao sou estou meu minha meus mais pelo pela ao aos muito ha onde trabalho "
    "il gli della delle dello degli nel nella sono ho mio mia che anche molto dal dalla presso lavoro per "
    "le les une est avec dans sur chez je suis mon mes nous vous depuis aux et ou mais tres plus aime "
    "amb els meva treballo "
    # German, Dutch, Swedish, Danish, Norwegian
    "und der das ist nicht mit fur ich bin mein meine aus bei seit auf zum zur ein eine einen uber auch "
    "sowie beim wir "
    "het een voor met niet ik ben mijn bij naar ook uit maar werk aan vanuit "
    "och att det som inte jag ar mitt mina fran hos pa med av og er jeg ikke til fra hos mitt "
    # Polish, Czech, Turkish, Finnish, Hungarian, Romanian
    "jest nie sie jestem moja moj oraz przy dla od do pracuje w z na "
    "jsem neni muj moje ktery pracuji v "
    "ve bir ile icin ben benim olarak cok yapiyorum calisiyorum "
    "ja on ei olen mutta kanssa minun hogy nem egy vagyok sunt este si cu pentru lucrez".split()
) - frozenset("on do per plus w v z med ben er et so on en com ou le ha ho son si to ja est as na do".split())
_PARTICLES: Final = frozenset(
    "de la le del di da do dos das du des van von den der ter ten te zu y e i a et en est com ben ja si "
    "et ou on".split()
)
_ENGLISH: Final = frozenset(
    "the and of to in for with is are i at on my by from as an a that this it we who was be have has do "
    "not or but our all their you your "
    "about into more than over what when how now since out up".split()
)
_FIRST: Final = frozenset(
    "soy estoy tengo mi mis yo me nuestro nuestra sou estou meu minha meus minhas eu sono ho mio mia miei "
    "io je suis mon ma mes j'ai j'aime nous ich "
    "bin mein meine meinem meiner habe wir ik ben mijn heb jag min mitt mina jeg mit jestem moj moja mam "
    "jsem muj moje mam olen minun "
    "vagyok sunt benim я мой моя мои мне меня мы мій моя мене".split()
)
_PRIVATE: Final = frozenset(
    # family and marriage
    "padre madre papa mama hijo hijos hija hijas esposa esposo marido mujer casado casada soltero soltera "
    "divorciado divorciada embarazada familia "
    "pai mae filho filhos filha filhas casada solteiro gravida "
    "padre figli figlio figlia moglie marito sposato sposata incinta famiglia "
    "pere enfant enfants fils fille femme mari marie mariee celibataire enceinte famille divorce "
    "vater mutter kind kinder sohn tochter frau ehemann ehefrau verheiratet ledig geschieden schwanger familie "
    "vader moeder kinderen zoon dochter vrouw getrouwd zwanger gezin far mor pappa mamma barn gift gravid "
    "ojciec matka syn corka dzieci zona maz zonaty mezatka baba anne cocuk evli "
    # faith, politics, origin, health, orientation, years
    "dios jesus catolico catolica cristiano cristiana musulman musulmana judio judia ateo atea iglesia "
    "deus catolico crista igreja evangelico ateu chiesa cattolico ebreo musulmano dieu chretien "
    "chretienne catholique musulman juif juive athee eglise "
    "gott katholisch evangelisch muslim jude judisch atheist kirche god katholiek kerk kristen bog "
    "katolik ateista allah musluman "
    "gay lesbiana bisexual trans homosexual lesbica gai lesbienne schwul lesbisch queer bi homo "
    "cancer diabetes depresion autista sordo ciego discapacidad depressao deficiente surdo cego cancro "
    "depressione sordo disabile depression autiste sourd aveugle handicap handicape krebs krank behindert "
    "taub blind gehorlos depressionen autist kanker ziek doof "
    "socialista comunista conservador peronista sindicato socialiste communiste syndicat cgt gewerkschaft "
    "partei vakbond partito sindacato "
    "inmigrante refugiado emigrante imigrante immigrato rifugiato immigre refugie fluchtling migrant "
    "veterano soldado ejercito soldat armee militar "
    "anos anni ans jahre jaar lat preso carcel deuda deudas gefangnis schulden prison dettes nacido "
    "nacida nato nata ne nee geboren orgulloso orgullosa orgulhoso fier fiere stolz stolzer stolze".split()
)
_SIGNS: Final = re.compile(
    "我|私|僕|俺|저는|나는|제가|أنا|मैं|मेर|אני|妻|夫|父|母|爸|妈|孩|子ども|子供|娘|息子|아빠|엄마|아내|남편|أب|أم|ابن|زوج|पिता|माँ|पति|"
    "पत्नी|жена|муж|отец|мать|сын|дочь|дет|папа|мама|"
    "бог|христ|мусульм|еврей|церк|батьк|мати|дружин|чолові|神|佛|教|癌|病|うつ|障|結婚|结婚|歳|岁|살|лет|рок|гей|инвалид"
)
_LONG: Final = 12  # words: one of another language among so many is a name
_LETTER: Final = re.compile(r"[^\W\d_]")
_OTHER_LETTER: Final = re.compile("[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def is_other(read: str) -> bool:
    """Tell whether a folded text has words of another language at all."""
    if _OTHER_LETTER.search(read):
        return True
    return not _COMMON.isdisjoint(words := _WORD.findall(read.lower())) or not (_PRIVATE - _ALSO_ENGLISH).isdisjoint(
        words
    )


_ALSO_ENGLISH: Final = frozenset(
    "god gay trans bi queer homo cancer diabetes depression prison familia blind allah muslim atheist "
    "katholiek migrant homosexual bisexual "
    "gift far mor baba anne barn ne lat mari mama papa handicap divorce kind femme fille jesus divorce "
    "familie partei nata marie jude bog "
    "soldat syn maz doof frau gott militar autist ans".split()
)


@functools.cache
def _crafts() -> frozenset[str]:
    """Give single words for technologies and fields, which are the same in many languages."""
    from callprep.insight.sensitive.words_grammar import GRAMMAR  # noqa: PLC0415 -- read by those who judge alone

    return frozenset(word for tag in ("M",) for word in re.split(r"[,/]\s*", GRAMMAR[tag]) if " " not in word)


def is_unjudged(text: str) -> bool:
    """Tell whether a folded sentence is in another language, and is not plainly about work."""
    letters = len(_LETTER.findall(text))
    others = len(_OTHER_LETTER.findall(text))
    words = _WORD.findall(text.lower())
    if others * 2 > letters:
        return bool(_SIGNS.search(text)) or not _FIRST.isdisjoint(words) or _crafts().isdisjoint(words)
    english = sum(word in _ENGLISH for word in words)
    common = sum(word in _COMMON for word in words)
    private = any(word in _PRIVATE and word not in _ALSO_ENGLISH for word in words)
    particles = sum(word in _PARTICLES for word in words)
    if (
        common + private <= english
        or (common < 1 and not private)
        or (common == 1 and particles == 0 and len(words) > _LONG)
    ):
        return False
    return private or any(word in _FIRST for word in words) or _crafts().isdisjoint(words)
