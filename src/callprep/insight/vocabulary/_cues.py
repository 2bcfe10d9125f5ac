"""Words that tell a name from the everyday word that it is spelled like."""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "AFTER",
    "BEFORE",
    "IDIOMS",
    "IT",
    "LINKS",
    "MAKING",
    "NOT_AFTER",
    "NOT_BEFORE",
    "NOT_SENSES",
    "NOT_TO",
    "SMALL",
    "SOON",
    "VERBS",
    "VERB_AFTER",
    "VERB_BEFORE",
    "WITH",
]

# "using Rust"; the word after these is a thing that is used
BEFORE = frozenset(
    "using use uses learn learning learned learnt prefer chose choose choosing language languages lang framework stack "
    "skills technologies tools".split()
)

# "written in go": what is made, then how
MAKING = frozenset(
    "written rewritten wrote rewrote coded coding programmed programming implemented implementing built developed "
    "developing prototyped experience experienced proficient fluent expert code games game scripts rewrite".split()
)
WITH = frozenset({"in", "with", "using", "it"})

# "rewrote it in go": what stands between, and what may follow a name in small letters
IT = frozenset("it this that them everything all some most".split())
SOON = frozenset("and last this for to because after over instead then when since as on at by again now years".split())

# "in Rust", "an ORM for Go": enough for a language with a capital, were the whole line written with capitals
ABOUT = frozenset({"in", "for", "with", "into"})

# "Rust developer"
AFTER = frozenset(
    "api apis app application backend bindings binding binary client cli code codebase coder coders compiler crate "
    "crates developer developers dev devs driver ecosystem engine engineer engineers examples exercises framework gem "
    "gems generics implementation interpreter lang language library libraries linter macros meetup microservice "
    "microservices module modules package packages parser plugin port program programmer programmers programming "
    "programs project projects repl runtime script scripting scripts sdk server snippets source template toolchain "
    "toolkit tutorial user users utilities version wrapper".split()
)

# what stands between two of a list
LINKS = frozenset({"and", "or", "plus", "with", "vs", "und", "et", "y"})

# what stands before or after a letter or note that is no language
NOT_BEFORE = frozenset(
    "vitamin series hepatitis plan appendix class grade option section type group part column point level press key "
    "room gate line table figure exhibit schedule category model vessel".split()
)
NOT_AFTER = frozenset("major minor sharp flat section class day level street".split())

# "Java (the island)": what a bracket explains that is no technology
NOT_SENSES = frozenset(
    "actor author band bird boardgame book cat city coffee dance dog drink film fish flower game girl island movie "
    "mineral month mountain movie myth novel opera person philosopher place planet poet restaurant river season "
    "singer snake song street town tree village".split()
)

# "I like to React": a verb, though a title or a slip gave it a capital
NOT_TO = frozenset("like likes liked love want wants how need needs ready time able easy hard tend slow quick".split())

# names of fields that are verbs too: "a function that maps names to ages"
VERBS = frozenset({"maps"})
VERB_BEFORE = frozenset("that which it he she who this function one also".split())
VERB_AFTER = frozenset("a an the each every your its their our out onto to".split())

# words that stay small where titles are written with capitals
SMALL = frozenset("with from into over onto than that this your their about after before under between through".split())

# phrases that speak of something else
IDIOMS = frozenset(
    (
        "road map|road maps|site map|site maps|mind map|mind maps|source map|source maps|key map|bit map|"
        "heat map|cup of java|reading kafka|franz kafka|word of mouth|networking event|networking events|"
        "social security|search and replace|job security|networking with|networking skills|networking group|"
        "embedded video|embedded videos|go to|go live|go ahead|go home|go back|go on|go for it|orient express|"
        "cold spring|spring cleaning|self service|make sense|swift code|swift codes|swift payments|swift network|"
        "django reinhardt|django unchained|oracle of delphi|taylor swift|alpha go|r2 d2|jonathan swift|"
        "central java|east java|west java|java sea|island of java|playing go|game of go|go board|go player|"
        "go players|go stones|pascal wager|pascals wager|kotlin island|haskell curry|m w d|f m d|m f d|w m d|"
        "d m w|m f x|excel at|express mail|word count|pull request"
    ).split("|")
)
