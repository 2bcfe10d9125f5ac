"""How old somebody is, and how that is told."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["AGE"]

AGE: Final = Subject(
    "age",
    "AGE",
    strong="""
over50, over40, over60, over30, over70, draw a pension, drawing a pension, draw my pension, claim a pension,
collect a pension, collect social security,
y o, yo dev, years young, years of age, year olds club, my age, at my age, act my age, for my age, my birthday,
birthday boy, birthday girl, my birth year, my bus pass, my free bus pass, bus pass, my pension, my state pension,
drawing my pension, state pension age, my retirement, pensioner, oap, senior citizen with, retiree, semi retired,
retired since, retired in, retired at, i'm retired, recently retired, newly retired, happily retired, early retiree,
retiring in, retiring next, retiring this, about to retire, near retirement, nearing retirement, close to retirement,
approaching retirement, boomer, baby boomer, boomer and, gen x, genx, gen xer, gen x er, gen z, genz, gen zer,
gen z er, zoomer, millennial, elder millennial, geriatric millennial, old millennial, xennial, gen alpha,
silent generation, generation x, born during, born before the, born the year, born the same year, born the week,
born the day, i was born the, born in the fifties, born in the sixties, born in the seventies, born in the eighties,
born in the nineties, child of the fifties, child of the sixties, child of the seventies, child of the eighties,
child of the nineties, child of the 60s, child of the 70s, child of the 80s, child of the 90s, eighties kid,
nineties kid, 80s kid, 90s kid, 70s kid, 2000s kid, 90s baby, 80s baby, 60s child, year of the dragon baby, teenager,
teenage developer, teenage programmer, teen developer, teen coder, teenager who codes, teen hacker, adolescent,
high schooler, high school student, sixth former, schoolboy, schoolgirl, too young to, too old to, too old for,
not yet old enough, old enough to be, old enough to remember, old enough to retire, old fart, old git, old timer and,
old geezer, oldie, old codger, grumpy old man, grumpy old woman, old lady, old man of, middle aged, middle age,
mid life crisis, midlife crisis, over the hill, in my teens, in my twenties, in my thirties, in my forties,
in my fifties, in my sixties, in my seventies, in my eighties, in my 20s, in my 30s, in my 40s, in my 50s, in my 60s,
in my 70s, in his twenties, in his thirties, in his forties, in his fifties, in his sixties, in her twenties,
in her thirties, in her forties, in her fifties, in her sixties, early twenties, mid twenties, late twenties,
early thirties, mid thirties, late thirties, early forties, mid forties, late forties, early fifties, mid fifties,
late fifties, early sixties, mid sixties, late sixties, early 20s, mid 20s, late 20s, early 30s, mid 30s, late 30s,
early 40s, mid 40s, late 40s, early 50s, mid 50s, late 50s, early 60s, mid 60s, late 60s, twenty something,
thirty something, forty something, fifty something, sixty something, twentysomething, thirtysomething, fortysomething,
fiftysomething, 20 something, 30 something, 40 something, 50 something, 60 something, sexagenarian, septuagenarian,
octogenarian, nonagenarian, quadragenarian, quinquagenarian, thirty plus, forty plus, fifty plus, sixty plus,
over fifty, over forty, over sixty, over thirty and, big three oh, big four oh, big five oh, big six oh, big seven oh,
the big 3 0, the big 4 0, the big 5 0, the big 6 0, wrong side of forty, wrong side of fifty, wrong side of thirty,
wrong side of sixty, right side of forty, right side of fifty, half a century old, half century,
quarter of a century old, three score, date of birth, dob, d o b, born on, birth year, zodiac, 🎂, menopausal age,
youngest engineer, oldest engineer, oldest person, oldest dev, youngest dev, octogenarian coder,
grown up in the seventies, retiring age, retirement age, ex teenager, old enough to drink, old enough to vote,
old enough to drive, not even old enough, too young to drink, too young to vote, too young to drive,
too young to rent, legal drinking age, on this planet since, on this earth since, on earth since,
roaming the earth since, alive since, oldest in the, youngest in the, oldest on the team, youngest on the team,
oldest person in, youngest person in, youngest ever, oldest student, oldest apprentice, oldest intern,
oldest one here, youngest one here, freedom pass, senior railcard, aarp, medicare age, social security age,
superannuitant, gold card holder, grey hair, grey haired, grey hairs, gray hair, gray haired, gray hairs, silver hair,
silver haired, silver hairs, going grey, going gray, gone grey, gone gray, silver surfer, silver fox, golden years,
twilight years, in later life, third age, u3a, preteen, pre teen, seventh grader, eighth grader, ninth grader,
tenth grader, eleventh grader, twelfth grader, 7th grader, 8th grader, 9th grader, 10th grader, 11th grader,
12th grader, ninth grade student, tenth grade student, eleventh grade student, twelfth grade student,
9th grade student, 10th grade student, 11th grade student, 12th grade student, middle schooler, middle school student,
high school freshman, high school sophomore, high school junior, high school senior, high school kid,
high school dropout, highschooler, hs student, hs senior, hs junior, hs sophomore, hs freshman, class 9 student,
class 10 student, class 11 student, class 12 student, class xi student, class xii student, grade 9 student,
grade 10 student, grade 11 student, grade 12 student, gcse student, a level student, sixth form student,
year 9 student, year 10 student, year 11 student, year 12 student, year 13 student, schoolkid, school kid,
i'm a minor, still a minor, am a minor, under eighteen, not yet eighteen, not yet 18, soon to turn, over seventy,
forty ish, fifty ish, thirty ish, sixty ish, fortyish, fiftyish, thirtyish, sixtyish, half a century, decades on this,
decades on earth, years on this planet, years on earth, years on this earth, fifth decade, sixth decade,
seventh decade, eighth decade, remember the moon landing, remember rotary, older than the internet,
older than the web, older than the moon, older than the unix, older than the java, older than the python,
older than the linux, older than the google, older than the c, older than the html, older than the world,
older than unix, older than java, older than python, older than linux, older than google, older than html,
older than windows, older than most, younger than python, younger than java, younger than windows, younger than linux,
younger than google, younger than php, younger than youtube, younger than the, pre internet kid, y2k baby,
millennium baby, 00s kid, 00s baby, 00s child, 2000s baby, 2000s child, 1990s kid, 1990s baby, 1990s child, 1980s kid,
1980s baby, 1980s child, 1970s kid, 1970s baby, 1970s child, 1960s kid, 1960s baby, 1960s child, 90s child, 80s child,
70s baby, 70s child, 60s kid, 60s baby, noughties kid, noughties baby, nineties baby, nineties child, eighties baby,
eighties child, seventies kid, seventies baby, seventies child, sixties kid, sixties baby, sixties child, birthday is,
birthday in, birthday on, birthday twin, happy birthday to me, as old as, my old age, in my old age,
old age pensioner, old age, getting on a bit, getting on in years, long in the tooth, no spring chicken,
not getting any younger, pushing retirement, ready to retire, years from retirement, year from retirement,
months from retirement, years off retirement, months off retirement, years until retirement, years till retirement,
years to retirement, pension age, pension soon, my freedom 55, boomers, gen z kid, gen z dev, gen z developer,
gen z founder, gen z engineer, millenial, genzennial, zillennial, zillenial, child prodigy, teen prodigy, kid coder,
young dev, young coder, young developer, mature student, mature age student, older worker, older learner,
career changer at, late starter at, started at fifty, started at sixty, started at forty, granny coder, aging hippie,
aging punk, ageing punk, ageing hippie, old hippie, old punk, old dude, old guy, old woman, old man, old bloke,
older gentleman, older lady, my twenties, my thirties, my forties, my fifties, my sixties, my seventies, mid life,
menopausal, born ninety, b 1935, b 1936, b 1937, b 1938, b 1939, b 1940, b 1941, b 1942, b 1943, b 1944, b 1945,
b 1946, b 1947, b 1948, b 1949, b 1950, b 1951, b 1952, b 1953, b 1954, b 1955, b 1956, b 1957, b 1958, b 1959,
b 1960, b 1961, b 1962, b 1963, b 1964, b 1965, b 1966, b 1967, b 1968, b 1969, b 1970, b 1971, b 1972, b 1973,
b 1974, b 1975, b 1976, b 1977, b 1978, b 1979, b 1980, b 1981, b 1982, b 1983, b 1984, b 1985, b 1986, b 1987,
b 1988, b 1989, b 1990, b 1991, b 1992, b 1993, b 1994, b 1995, b 1996, b 1997, b 1998, b 1999, b 2000, b 2001,
b 2002, b 2003, b 2004, b 2005, b 2006, b 2007, b 2008, b 2009, b 2010, b 2011, b 2012, b 2013, b 2014, b 2015,
born under nixon, born under thatcher, born under reagan, i retire next, i will retire, hope to retire
""",
    being="""
boomer, millennial, zoomer, teenager, pensioner, retiree, retired, elderly, middle aged, senior citizen, teen,
adolescent, twentysomething, thirtysomething, fortysomething, fiftysomething, xennial, oap, greying
""",
    having="""
birthday, sixtieth, fiftieth, fortieth, thirtieth, seventieth, twenty first, eighteenth, menopause, state pension,
birth year
""",
    rules=(
        (
            "(?:i'm|i am|im|i was|aged|age|turn|turned|turning|turns|hit|hits|hitting|reach|reached|reaching|pushing|"
            "approaching|nearing|celebrated|celebrating|closing in on|rounding) (?:just |only |now |a |nearly |almost "
            "|about |the big |the |over |past |not yet |finally |already |to )?<N>(?=(?:/[A-Z]+)? (?:\\Z|[,()&]|"
            "(?:and|or|but|who|this|next|last|in|on|soon|years|yrs|year|y|with|still|now|today|tomorrow|yet|so|here|"
            "yo|also|-|when|before|writing|building|coding|going|already|again)(?:/[A-Z]+)? ))(?! years? (?:of|in|as|"
            "at|with|experience|building|writing|into))"
        ),
        "{start}(?:- |age |aged |only |just |also |~ )?<N>{end}",
        (
            "!(?P<cut><N> (?:- )?(?:years?|yrs?|yr) (?:- )?(?:old|young)(?:/[A-Z]+)?) (?:(?:<M|T>|[a-z]+) ){0,2}(?:<M"
            "|T> )?<W>"
        ),
        (
            "<N> (?:- )?(?:years?|yrs?|yr|y) (?:- )?(?:old|young|of age|o)(?:/[A-Z]+)?(?! (?:<W|M|T>|(?!always |perha"
            "ps |sometimes |yes )[a-z]{3,}s ))"
        ),
        "!{start}(?:my )?age (?:: |is |= |- )?<N>",
        "(?:young|youthful|sprightly|spry|grumpy|ancient) <N>{end}",
        "(?:i'll be|i will be|will be|i'd be|be|finally|officially) <N> (?:in|on|this|next|soon|by)",
        "(?:<K|P>|student|coding|again|dad|still) at <N>{end}",
        "<N> (?:y|yo|yrs|m|f|yr old|y o)(?:/[A-Z]+)?{stop}",
        "{start}<N> (?:male|female|m|f|he|she|they|from|and)(?:/[A-Z]+)?{stop}",
        (
            "<N> (?:next|this|last|on my|in my) (?:birthday|year|month|week|june|july|may|april|march|january|"
            "february|august|september|october|november|december|spring|summer|autumn|winter|fall)(?:/[A-Z]+)?"
        ),
        "(?:blew|blowing|blow) out <N>",
        "<N> (?:candles|trips around the sun|laps around the sun|laps of the sun|orbits|summers|winters|springs)",
        "(?:lap|laps|trips?|orbits?) {gap}around the sun(?: <N>)?",
        "!(?:i was|was|who was|i'm|been|were|is)? ?(?:born) (?:in|on|circa|c|around)? ?(?:the )?{gap}<Y>",
        "!(?:born|b) <Y>",
        "(?:from|of) the (?:class|year) of <Y> <AGEH>",
        (
            "!{start}(?:- )?<N> (?:and|&|but) (?:coding|counting|still|shipping|proud|thriving|learning|writing|"
            "building|happy|never|not|loving|feeling|fearless|hacking|curious|a|an|living)(?:/[A-Z]+)?"
        ),
        "!born <N>",
        "<N> (?:soon|already|going on)(?: <N>)?{end}",
        "(?:going on|pushing|nearly|almost|barely|only|just|hello|still) <N>{end}",
        "{my} {gap}<N|AGEH> (?:birthday|decade|year on earth|this|is|was|last|next|in|soon|came|coming)",
        "{my} (?:<AGEH>)",
        (
            "(?:retire|retires|retiring|retired) (?:in|at|when|next|this|soon|after|before|early|from) {far}<AGEH|N|C|"
            "AGES>?"
        ),
        "(?:not bad for|for|as|being) (?:an? |being )?<N> (?:- )?year",
        "(?:a|this|an) <N> (?:- )?(?:year|yr)",
        "(?:young|old) to {far}<N>",
        "<N> (?:and|but) (?:still|counting|proud|thriving|loving|feeling|fabulous|never|not)",
        (
            "{start}(?:only|just|barely|still|now|nearly|almost|aged|age|officially|newly|a youthful|a young|am|i'm) "
            "<N>{end}"
        ),
        "(?:since|from|in|b|of|circa|vintage) (?:')?<N> (?:liner|baby|kid|model|vintage|born)(?:/[A-Z]+)?",
        "{start}(?:' )?\\d\\d (?:liner|baby|kid|born|babe)/?(?:Q|KC)?",
        (
            "(?:planet|earth|alive|here|kicking|around|breathing|existing|spinning)/Q (?:since|from) (?:the |' "
            ")?(?:<Y|N>|\\d\\d|[5-9]0s)"
        ),
        "{start}<N>{end}",
        "<N> (?:and|&) (?:a half|a quarter|not|never|still|holding|rising|climbing)",
        "(?:not|never|isn't) too (?:old|young) {far}<N>",
        (
            "(?:am|i'm|im) (?:only |just |nearly |almost |now |already )?(?:in my )?(?:<N>)s?{stop}(?! (?:years? "
            "(?:in|into)|%|percent|times|minutes|hours|days|km|miles))"
        ),
        "{start}<N> (?:baby|kid|liner|born|model|vintage|babe)(?:/[A-Z]+)?{stop}",
        "{start}<NM>{stop}",
        (
            "{start}(?:and |but |back |only )?(?:at|by|aged|turning) (?:just |only |nearly |almost |the age of |the "
            "ripe old age of )?<N>(?= (?:i|i'm|i've|we|my)(?:/[A-Z]+)? )"
        ),
        (
            "(?:started|learned|learnt|retrained|graduated|diagnosed|began|pivoted|switched|changed|still|coding|went "
            "back|returned|quit|founded|enrolled|father|mother|dad|mum|mom|student|back|career|beginner) {far}at "
            "<N>{stop}"
        ),
        "(?:though|and|but|,)? ?(?:at|aged) <N> (?:i'm|i am) {far}",
        "{start}(?P<cut>\\d\\dyo/NM) (?:<M> ){0,3}<W>",
    ),
)
