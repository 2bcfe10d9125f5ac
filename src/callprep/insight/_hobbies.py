"""Which hobbies one may speak of with a stranger: a list, and nothing that is not on it.

What hints at belief, family, health, orientation, origin, politics or money is on no line of it (yoga, choir, poker,
genealogy), and a text with such a hint beside a hobby ("Pride run", "church football") names none: to pass over a
hobby costs nothing. Clubs are found by the sport that stands beside them; no list of clubs would ever end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["hobbies_in", "is_hobby", "is_private"]

_LONGEST = 2_000  # characters of one text that are looked at: what tells of a hobby is short

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

_HINTS = frozenset(
    # belief
    "church chapel mosque synagogue temple parish gospel choir christian catholic protestant muslim islamic "
    "jewish hindu sikh buddhist prayer prayers praying pray worship faith spiritual bible quran torah ramadan "
    "christmas easter kosher halal "
    # orientation and gender
    "pride gay lesbian bisexual lgbt lgbtq lgbtqia lgbtqi queer trans transgender nonbinary ally allies women "
    "womens woman girls ladies pronouns "
    # family and age
    "mum mums mom moms mother mothers dad dads father fathers parent parents kid kids child children son daughter "
    "family wife husband partner pregnant pregnancy prenatal toddler toddlers baby seniors retired "
    # health
    "wheelchair blind deaf disabled disability para paralympic recovery recovering rehab therapy cancer sober "
    "sobriety depression anxiety asthma diabetes hospice "
    # politics, arms, money, origin
    "labour tory republican democrat protest veterans veteran army navy military immigrant immigrants refugee "
    "refugees gambling betting native caste diaspora".split()
)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_JOINTS = re.compile(r"[,;/|•·&\n]|\band\b", re.IGNORECASE)


def is_hobby(text: str) -> bool:
    """Tell whether a text (a topic, a title) names a hobby on the list and nothing that one should not touch."""
    return next(_found(text), None) is not None


def hobbies_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the hobbies that texts name, in lower case as the list has them, each once."""
    return tuple(dict.fromkeys(hobby for text in texts for hobby in _found(text)))


def is_private(text: str) -> bool:
    """Tell whether a text hints at what one does not ask a stranger about: belief, family, health, orientation."""
    return _hints(_words(text[:_LONGEST]))


def _hints(words: tuple[str, ...]) -> bool:
    return any(word.removesuffix("'s") in _HINTS for word in words)


def _found(text: str) -> Iterator[str]:
    told = text[:_LONGEST]
    words = _words(told)
    if _hints(words):
        return
    if len(words) <= _ALONE_WORDS:
        alone = [_ALONE_INDEX.get(_words(part)) for part in _JOINTS.split(told)]
        yield from (hobby for hobby in alone if hobby)
    at = 0
    while at < len(words):
        size = next((size for size in range(_PHRASE, 0, -1) if words[at : at + size] in _PLAIN_INDEX), 0)
        if size:
            yield _PLAIN_INDEX[words[at : at + size]]
        at += size or 1


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.casefold()))


def _index(names: str) -> dict[tuple[str, ...], str]:
    """Give the names by their words, with the plural of each; nothing is ever shortened ("darts" is no Dart)."""
    found: dict[tuple[str, ...], str] = {}
    for name in names.split(", "):
        words = _words(name)
        found[(*words[:-1], f"{words[-1]}s")] = name
    return found | {_words(name): name for name in names.split(", ")}


_PLAIN_INDEX, _ALONE_INDEX = _index(_PLAIN), _index(_ALONE)
_PHRASE = max(map(len, _PLAIN_INDEX))
_ALONE_WORDS = 40  # words of the longest list of hobbies that somebody writes of themself
