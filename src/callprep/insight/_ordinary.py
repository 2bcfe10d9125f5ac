"""What everybody has and what says nothing: idle tags, household repositories, sites that are not about work."""

from __future__ import annotations

from callprep.insight.vocabulary import Topic, TopicKind, is_coarse
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Interest, Project

__all__ = ["KNOWN_ABROAD", "is_household", "is_named_interest", "is_off_trade", "says_something"]

_LONGEST_TOPIC = 60

# tags that say what a thing is and not what it is about
_IDLE = frozenset(
    (
        "a api app application apps assignment awesome awesome-list backend beginner blog blogging boilerplate books "
        "bot cheatsheet cli client code coding collection community config configuration course coursework dashboard "
        "demo demos desktop developer developers development docs documentation dotfiles editor education example "
        "examples exercise exercises extension fork framework free frontend full-stack fun general good-first-issue "
        "hacking hacktoberfest hacktoberfest-accepted hacktoberfest2020 hacktoberfest2021 help-wanted hobby homework "
        "icons interview introduction kata katas learning library life list meta misc mobile module news notes "
        "open-source opensource other package personal personal-site personal-website plugin portfolio "
        "portfolio-website post posts practice product productivity program programming project projects random "
        "resources resume review script scripts server service showcase site software software-development "
        "software-engineering starter static-site student study template test tests theme thoughts til tips todo tool "
        "tools toy tutorial tutorials uncategorized update updates user util utilities utility utils web webapp "
        "website work"
    ).split()
)

# repositories that everybody has: settings, pages, first steps
_HOUSEHOLD_NAMES = frozenset(
    (
        "dotfiles dotfile .dotfiles config configs .config .github nixos-config nix-config vimrc .vim .emacs.d "
        "emacs.d nvim neovim-config zsh-config bashrc setup settings hello-world helloworld hello test tests testing "
        "test-repo sandbox playground scratch demo example tutorial learning homework resume cv portfolio website "
        "personal-website homepage blog advent-of-code adventofcode aoc katas exercises exercism leetcode gitignore "
        "skills-introduction-to-github github-slideshow my-first-repo"
    ).split()
)
_HOUSEHOLD_ENDS = (".github.io", ".github.com", ".gitlab.io", ".codeberg.page")

KNOWN_ABROAD = 50
"""Stars from which on strangers keep a thing: no exercise, and even settings are a work then."""

# Sites of the network that are not about anybody's trade, and those that touch what one does not ask about. Hobbies on
# our list are among them (chess, cooking): what is answered there shows no expertise, and is no news to talk of either.
_OFF_TRADE = frozenset(
    (
        "anime arqade avp bicycles boardgames bricks buddhism chess christianity coffee conlang cooking crafts diy "
        "expatriates fitness freelancing gaming gardening genealogy ham health hermeneutics hinduism history homebrew "
        "interpersonal islam judaism lifehacks literature martialarts mechanics medicalsciences money moderators "
        "movies music musicfans mythology outdoors parenting pets philosophy photo poker politics puzzling rpg scifi "
        "skeptics sports sustainability travel vegetarianism woodworking workplace worldbuilding writing"
    ).split()
)


def is_off_trade(evidence: Evidence[Fact]) -> bool:
    """Tell whether it stands on a question site about something else than work: cooking, belief, parenting."""
    account = evidence.provenance.account
    return account.site == "stackexchange" and account.handle.rpartition("/")[0].casefold() in _OFF_TRADE


def is_named_interest(interest: Interest) -> bool:
    """Tell whether they name an interest in words, which a star, a question and a membership do not."""
    basis = (interest.basis or "").casefold()
    return not any(word in basis for word in ("member", "starred", "question"))


def is_household(evidence: Evidence[Fact]) -> bool:
    """Tell whether it is a repository of the kind that everybody has: settings, a page, first steps."""
    fact = evidence.fact
    if not isinstance(fact, Project) or (fact.stars or 0) >= KNOWN_ABROAD:
        return False
    name = fact.title.casefold().rpartition("/")[2]
    of_profile = name == evidence.provenance.account.handle.casefold()
    return of_profile or name in _HOUSEHOLD_NAMES or name.endswith(_HOUSEHOLD_ENDS)


def says_something(topic: Topic) -> bool:
    """Tell whether a topic may stand in front of a stranger, and says what something is about."""
    name = topic.name
    if topic.kind is not TopicKind.OTHER:
        return not is_coarse(name)
    idle = name.casefold().replace(" ", "-") in _IDLE or len(name) > _LONGEST_TOPIC
    return not (idle or is_coarse(name)) and any(letter.isalpha() for letter in name)
