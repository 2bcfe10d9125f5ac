"""Words that tell a name from the everyday word that it is spelled like."""

from __future__ import annotations

__all__ = ["ABOUT", "AFTER", "BEFORE", "IDIOMS", "LINKS", "MAKING", "NOT_AFTER", "NOT_BEFORE", "SMALL", "WITH"]

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

# "in Rust", "an ORM for Go": enough for a language with a capital, were the whole line written with capitals
ABOUT = frozenset({"in", "for", "with", "into"})

# "Rust developer"
AFTER = frozenset(
    "api apis app application backend bindings binding binary client cli code codebase coder coders compiler crate "
    "crates developer developers dev devs driver ecosystem engine engineer engineers examples exercises framework gem "
    "gems generics implementation interpreter lang language library libraries linter macros meetup microservice "
    "microservices module modules package packages parser plugin port program programmer programmers programming "
    "programs project projects repl runtime script scripting scripts sdk server snippets source template toolchain "
    "toolkit tutorial utilities version wrapper".split()
)

# what stands between two of a list
LINKS = frozenset({"and", "or", "plus", "with", "vs", "und", "et", "y"})

# what stands before or after a letter or note that is no language
NOT_BEFORE = frozenset(
    "vitamin series hepatitis plan appendix class grade option section type group part column point level press key "
    "room gate line table figure exhibit schedule category model vessel".split()
)
NOT_AFTER = frozenset("major minor sharp flat section class day level street".split())

# words that stay small where titles are written with capitals
SMALL = frozenset("with from into over onto than that this your their about after before under between through".split())

# phrases that speak of something else
IDIOMS = frozenset(
    (
        "road map|road maps|site map|site maps|mind map|mind maps|source map|source maps|key map|bit map|heat map|"
        "cup of java|reading kafka|franz kafka|word of mouth|networking event|networking events|social security|"
        "search and replace|job security|embedded video|embedded videos|go to|go live|go ahead|go home|go back|go on|"
        "go for it|orient express|cold spring|spring cleaning|self service|make sense|swift code|swift codes|"
        "swift payments|swift network|m w d|f m d|m f d|w m d|d m w|m f x|excel at|express mail|word count|pull request"
    ).split("|")
)
