"""Which hobbies one may speak of with a stranger: a list, and nothing that is not on it.

What hints at belief, family, health, orientation, origin, politics or money is on no line of it (yoga, choir, poker,
genealogy), and a text with such a hint beside a hobby ("Pride run", "church football") names none: to pass over a
hobby costs nothing. Clubs are found by the sport that stands beside them; no list of clubs would ever end.

Whether a fact is about a hobby, or about a private matter, is decided here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from callprep.insight._phrases import words_of
from callprep.insight._texts import prose, whereabouts
from callprep.insight.sensitive import borderline
from callprep.insight.vocabulary import TopicKind, Vocabulary, shipped, topic_of
from callprep.model.facts import Aspect, Fact, Interest, Post, Role, Said

__all__ = [
    "hobbies_in",
    "hobby_of",
    "is_about_pastime",
    "is_close_to_home",
    "is_hobby",
    "is_pastime",
    "is_private",
    "is_private_matter",
    "knows_trade",
]

_LONGEST = 2_000  # characters of one text that are looked at: what tells of a hobby is short
_LONGEST_PROSE = 20_000

# plain: nothing else is called so, also in the middle of a sentence
_PLAIN = (
    # ball and team sports, and what people follow
    "football, soccer, futsal, five-a-side, american football, premier league, champions league, world cup, "
    "olympics, cricket, rugby, rugby union, six nations, hockey, ice hockey, field hockey, lacrosse, basketball, "
    "nba, baseball, softball, netball, volleyball, handball, water polo, nfl, nhl, tennis, table tennis, "
    "badminton, padel, pickleball, disc golf, mini golf, ultimate frisbee, snooker, billiard, darts, kabaddi, "
    "sumo, "
    # on the move
    "cycling, bike riding, mountain biking, road cycling, bikepacking, tour de france, trail running, fell "
    "running, distance running, marathon running, marathon, half marathon, ultramarathon, parkrun, triathlon, "
    "ironman triathlon, orienteering, open water swimming, wild swimming, swimming, free diving, scuba diving, "
    "snorkelling, snorkeling, kayaking, canoeing, windsurfing, kitesurfing, kite surfing, paddle boarding, "
    "paddleboarding, dinghy sailing, skiing, snowboarding, cross-country skiing, ice skating, figure skating, "
    "roller skating, inline skating, roller derby, skateboarding, longboarding, rock climbing, ice climbing, "
    "bouldering, mountaineering, alpinism, hiking, hillwalking, hill walking, backpacking, rambling club, "
    "bushcraft, geocaching, caving, parkour, paragliding, hang gliding, skydiving, horse riding, equestrian, "
    "gymnastics, weightlifting, powerlifting, kickboxing, judo, aikido, taekwondo, jiu jitsu, jiu-jitsu, kendo, "
    "formula 1, formula one, motogp, motorsport, karting, "
    # games of the mind and of the table
    "chess, board game, boardgame, tabletop game, tabletop gaming, role-playing game, role playing game, tabletop "
    "rpg, dungeons and dragons, dungeons & dragons, warhammer, card game, jigsaw puzzle, crossword, sudoku, pub "
    "quiz, rubik's cube, speedcubing, video game, retro gaming, speedrunning, pinball, escape room, "
    # music
    "guitar, bass guitar, electric guitar, piano, violin, viola, cello, double bass, ukulele, banjo, mandolin, "
    "accordion, clarinet, saxophone, trombone, bassoon, oboe, flute, tuba, french horn, drumming, drum kit, "
    "modular synth, modular synthesizer, modular synthesiser, live music, classical music, folk music, electronic "
    "music, jazz, techno music, heavy metal music, music festival, record collecting, vinyl record, vinyl "
    "collecting, songwriting, making music, playing music, dj-ing, djing, orchestra, brass band, string quartet, "
    "music theory, "
    # stage, screen and page
    "cinema, film photography, film making, filmmaking, amateur dramatics, improv comedy, stand-up comedy, "
    "juggling club, close-up magic, ballroom dancing, salsa dancing, swing dancing, lindy hop, tap dancing, "
    "ballet, anime, manga, comic book, graphic novel, science fiction, sci-fi, crime novel, fantasy novel, book "
    "club, creative writing, short stories, writing poetry, karate club, photography, street photography, "
    "landscape photography, astrophotography, "
    # made by hand
    "woodworking, woodturning, carpentry, furniture making, furniture restoration, pottery, ceramics class, "
    "printmaking, linocut, letterpress, calligraphy, bookbinding, watercolour, watercolor, oil painting, life "
    "drawing, sketching, origami, knitting, crochet, quilting, embroidery, cross-stitch, dressmaking, "
    "leatherwork, leathercraft, jewellery making, jewelry making, blacksmithing, glassblowing, stained glass, "
    "lego, model railway, model railroad, model train, model making, scale model, rc plane, model aircraft, kite "
    "flying, watchmaking, car restoration, classic car, motorcycling, "
    # kitchen and garden
    "cooking, home cooking, baking, bread baking, sourdough, barbecue, cheesemaking, cheese making, coffee "
    "roasting, gardening, vegetable garden, allotment, houseplant, bonsai, beekeeping, mushroom foraging, "
    "foraging, "
    # out of doors and up above
    "birdwatching, bird watching, birding, camping trip, road trip, trainspotting, sea fishing, fly fishing, "
    "fly-fishing, astronomy, stargazing, telescope making, amateur radio, ham radio, fossil hunting, metal "
    "detecting, travel photography, "
    # those who do it
    "footballer, cricketer, cyclist, rock climber, mountaineer, hiker, kayaker, canoeist, triathlete, "
    "skateboarder, snowboarder, chess player, guitarist, pianist, violinist, cellist, drummer, saxophonist, "
    "birdwatcher, birder, beekeeper, knitter, woodworker, gardener, home cook, home baker"
)

# homonyms: everyday or technical words too ("running in production", "squash commits", "diving into"), so that they
# have to stand alone, or as one of a list: "running, coffee and film"
_ALONE = (
    "running, walking, sprinting, swimmer, climbing, climber, sailing, surfing, rowing, diving, fencing, boxing, "
    "wrestling, skating, biking, golf, squash, curling, bowling, archery, fishing, angling, camping, travel, "
    "travelling, traveling, trains, music, drums, singing, dance, dancing, salsa, tango, film, movies, theatre, "
    "theater, drama, comedy, improv, books, novels, comics, fiction, painting, drawing, ceramics, sewing, "
    "weaving, crafts, juggling, gaming, coffee, tea, grilling, ping pong, table football, backgammon, gliding, "
    "motorbikes, synths, vinyl, sailor, skier, surfer, rower, sport, sports"
)

# what people do beside work and nobody should bring up: too near to family, faith, health or money, or not to every
# taste
_UNLISTED = (
    "ancestry, family history, family tree, genealogy, parenting, homeschooling, babysitting, wedding planning, "
    "choir, gospel music, bible study, meditation, mindfulness, yoga, pilates, reiki, fitness, gym, bodybuilding, "
    "crossfit, calisthenics, dieting, fasting, weight loss, veganism, vegan cooking, vegetarian cooking, journaling, "
    "astrology, horoscope, tarot, poker, blackjack, roulette, bingo, casino, lottery, gambling, sports betting, horse "
    "racing, greyhound racing, wine tasting, winemaking, home brewing, homebrew beer, craft beer, brewing beer, "
    "whisky, whiskey, cocktail, cigar, tattoo, hunting, deer stalking, clay shooting, target shooting, airsoft, "
    "paintball, falconry, martial arts, self-defence, self-defense, pole dancing, burlesque, drag show, belly "
    "dancing, karaoke, reality tv, celebrity gossip, soap opera, makeup, nail art, skincare, stamp collecting, "
    "philately, coin collecting, numismatics, antiques, aquarium, fishkeeping, dog walking, dog training, kennel, cat "
    "show, horse breeding, macramé, macrame, candle making, soap making, scrapbooking, flower arranging, cosplay, "
    "larp, larping, re-enactment, reenactment, mahjong, urban exploration, ghost hunting, volunteering, activism, "
    "local politics"
)

# private in any sentence, in one about work too; what the sensitive filter calls borderline comes beside this
_PRIVATE = re.compile(
    r"\b(?:ally|allies|allyship|lgbt\w{0,4}|gay|lesbian|bisexual|queer|transgender|non-?binary"
    r"|(?-i:Pride)|pronouns|she ?/ ?her|he ?/ ?him|they ?/ ?them"
    r"|(?:women|girls|blacks?) (?:who|in) (?:code|tech|data|ai|stem)"
    r"|mums?|moms?|dads?|prayers?|praying|church|mosque|synagogue|christian|catholic|muslim|islamic|jewish|hindu|sikh"
    r"|buddhist|ramadan|native (?:language|speaker)|mother tongue)\b",
    re.IGNORECASE,
)
# hints where no trade is spoken of: there are child processes, blind signatures and families of types
_HINTS = frozenset(
    # belief
    "chapel temple parish gospel choir protestant prayer pray worship faith god spiritual bible quran torah christmas "
    "easter kosher halal "
    # orientation and gender
    "pride trans women womens woman girls ladies "
    # family and age
    "mother mothers father fathers parent parents kid kids child children son daughter family wife husband partner "
    "girlfriend boyfriend marriage married pregnant pregnancy prenatal baby toddler toddlers seniors retired "
    # health
    "wheelchair blind deaf disabled disability para paralympic recovery recovering rehab therapy surgery cancer sober "
    "sobriety depression anxiety asthma diabetes hospice "
    # politics, arms, money, origin
    "labour tory republican democrat protest veterans veteran army navy military immigrant immigrants refugee "
    "refugees gambling betting caste diaspora".split()
)

_JOINTS = re.compile(r"[,;/|•·&\n]|\band\b", re.IGNORECASE)


def is_hobby(text: str) -> bool:
    """Tell whether a text (a topic, a title) names a hobby on the list and nothing that one should not touch."""
    return next(_found(text), None) is not None


def hobbies_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the hobbies that texts name, in lower case as the list has them, each once."""
    return tuple(dict.fromkeys(hobby for text in texts for hobby in _listed(text[:_LONGEST])))


@lru_cache(maxsize=1_024)  # the table of disclosure asks in several clauses
def _listed(text: str) -> tuple[str, ...]:
    return tuple(_found(text))


def is_private(text: str, of: Fact | None = None) -> bool:
    """Tell whether a text touches what one does not ask a stranger about.

    What the sensitive filter calls borderline counts too, but not in a work or a job (`of`), which may well be about
    genomes, and not by the name of a field: an accessibility engineer has told us of a trade.
    """
    told = text[:_LONGEST_PROSE]
    if _PRIVATE.search(told):
        return True
    return not _is_work(of) and borderline(told) and borderline(_without_topics(told))


def _is_work(fact: Fact | None) -> bool:
    return fact is not None and (fact.aspect in {Aspect.ACCOMPLISHMENT, Aspect.SKILL} or isinstance(fact, Role))


def _without_topics(text: str) -> str:
    kept, at = list[str](), 0
    for found in shipped().spot(text):
        kept.append(text[at : found.start])
        at = found.end
    return " ".join((*kept, text[at:]))


def is_close_to_home(text: str) -> bool:
    """Tell whether a text hints at a private matter where no trade is spoken of: "my kids", "wheelchair racing"."""
    told = text[:_LONGEST_PROSE]
    return _PRIVATE.search(told) is not None or _hints(words_of(told))


def is_pastime(text: str) -> bool:
    """Tell whether a text names what people do beside work, on the list of hobbies or not."""
    return is_hobby(text) or _unlisted(text)


def hobby_of(fact: Fact, vocabulary: Vocabulary | None = None) -> tuple[str, ...]:
    """Give the hobbies on the list that a fact is about; none where it is private or of work.

    Of a project, a talk or a paper a hobby is the subject of their work. A title beside a known topic may be a play on
    words ("Chess in Rust"), and a sentence that we were told need not be about each of its words: there the topics
    alone count.

    Args:
        fact: What they follow, write of, or told us.
        vocabulary: Whose topics are of a trade; the shipped ones where left out.
    """
    if any(map(is_close_to_home, _names(fact))):
        return ()
    found = hobbies_in(_names(fact))
    return found if found and _takes_title(fact, vocabulary) else hobbies_in(_tags(fact)) if found else ()


def is_about_pastime(fact: Fact, vocabulary: Vocabulary | None = None) -> bool:
    """Tell whether a fact is about what people do beside work and what is on no list; the arguments of `hobby_of`."""
    if not any(map(_unlisted, _names(fact))):
        return False
    return any(map(_unlisted, _tags(fact))) or _takes_title(fact, vocabulary)


def is_private_matter(fact: Fact) -> bool:
    """Tell whether a fact touches what one does not ask a stranger about: in any of its words, or beside a pastime."""
    if any(is_private(text, fact) for text in (*prose(fact), *whereabouts(fact), *fact.topics)):
        return True
    names = _names(fact)
    return any(_hints(words_of(name)) for name in names) and any(_unlisted(name) or any(_named(name)) for name in names)


def knows_trade(fact: Fact, vocabulary: Vocabulary | None = None) -> bool:
    """Tell whether tags or title of a fact name a topic that the vocabulary knows, and that is no hobby."""
    known = shipped() if vocabulary is None else vocabulary
    tagged = [topic_of(name, known) for name in fact.topics if name.strip()]
    # the title of an interest is its name
    named = known.topic(fact.title) if isinstance(fact, Interest) else None
    told = [] if isinstance(fact, Interest) else [found.topic for found in known.spot(fact.title)]
    topics = (*tagged, *told, *([named] if named else []))
    return any(topic.kind is not TopicKind.OTHER and not is_hobby(topic.name) for topic in topics)


def _names(fact: Fact) -> tuple[str, ...]:
    return (*fact.topics, fact.title) if _is_of_life(fact) else ()


def _tags(fact: Fact) -> tuple[str, ...]:
    return fact.topics if _is_of_life(fact) else ()


def _is_of_life(fact: Fact) -> bool:
    """Tell whether a fact may be about a hobby at all."""
    return isinstance(fact, Said) or fact.aspect is Aspect.INTEREST


def _takes_title(fact: Fact, vocabulary: Vocabulary | None) -> bool:
    return not isinstance(fact, Said) and not (isinstance(fact, Post) and knows_trade(fact, vocabulary))


def _unlisted(text: str) -> bool:
    return next(_phrases(words_of(text[:_LONGEST]), _UNLISTED_INDEX), None) is not None


def _hints(words: tuple[str, ...]) -> bool:
    return any(word.removesuffix("'s") in _HINTS for word in words)


def _found(text: str) -> Iterator[str]:
    told = text[:_LONGEST]
    if not (_hints(words_of(told)) or _PRIVATE.search(told)):
        yield from _named(told)


def _named(text: str) -> Iterator[str]:
    """Give the hobbies that a text names, whatever stands beside them."""
    told = text[:_LONGEST]
    words = words_of(told)
    if len(words) <= _ALONE_WORDS:
        alone = [_ALONE_INDEX.get(words_of(part)) for part in _JOINTS.split(told)]
        yield from (hobby for hobby in alone if hobby)
    yield from _phrases(words, _PLAIN_INDEX)


def _phrases(words: tuple[str, ...], index: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    """Give the names that stand in a row of words, the longest first where several begin at one."""
    at = 0
    while at < len(words):
        size = next((size for size in range(_PHRASE, 0, -1) if words[at : at + size] in index), 0)
        if size:
            yield index[words[at : at + size]]
        at += size or 1


def _index(names: str) -> dict[tuple[str, ...], str]:
    """Give the names by their words, with the plural of each; nothing is ever shortened ("darts" is no Dart)."""
    found: dict[tuple[str, ...], str] = {}
    for name in names.split(", "):
        words = words_of(name)
        found[(*words[:-1], f"{words[-1]}s")] = name
    return found | {words_of(name): name for name in names.split(", ")}


_PLAIN_INDEX, _ALONE_INDEX, _UNLISTED_INDEX = map(_index, (_PLAIN, _ALONE, _UNLISTED))
_PHRASE = max(map(len, (*_PLAIN_INDEX, *_UNLISTED_INDEX)))
_ALONE_WORDS = 40  # words of the longest list of hobbies that somebody writes of themself
