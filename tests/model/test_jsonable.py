"""JSON out and back in: nothing is lost, nothing is guessed, and every fault names its place."""

from __future__ import annotations

import enum
import json
import pickle
import types
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.helpers import BLOG, OPPORTUNITY, SEEN, dossier, engagement, evidence

import callprep
from callprep import PITCH, Dossier, Engagement, Evidence, Fact, Gap, GapKind, Pitch, Project, Skill
from callprep.documents.checklist import Checklist, checklist
from callprep.documents.outline import Part
from callprep.errors import InvalidInputError
from callprep.insight.overlap import Overlap
from callprep.model.evidence import Hop
from callprep.model.facts import built_in_facts
from callprep.model.jsonable import OpaqueFact, from_json, from_plain, to_json
from callprep.model.mails import MailAddress
from callprep.model.told import Told

_T = TypeVar("_T")

ROOMS = ("callprep.model.", "callprep.engagement", "callprep.documents.lines", "callprep.documents.pitch")
PUBLIC = [getattr(callprep, name) for name in callprep.__all__]
VALUES: list[type[attrs.AttrsInstance]] = [
    *(kind for kind in PUBLIC if isinstance(kind, type) and attrs.has(kind) and kind.__module__.startswith(ROOMS)),
    *(Checklist, Hop, Overlap, Part),
]
BIG = {Engagement, Pitch, Dossier, callprep.Report, Overlap}
SMALL = [kind for kind in VALUES if kind not in {*BIG, callprep.Read}]  # an envelope goes out without its letter

SCALARS: dict[object, st.SearchStrategy[object]] = {
    str: st.text(max_size=6),
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    date: st.dates(),
    types.NoneType: st.none(),
}


def _of(hint: object) -> st.SearchStrategy[object]:
    """Give a strategy for whatever an annotation of the model says."""
    if hint in SCALARS:
        return SCALARS[hint]
    if hint is Fact:
        return st.one_of(*(_built(kind) for kind in built_in_facts()), _opaque())
    if isinstance(hint, TypeVar):
        return _of(hint.__bound__)
    origin, parts = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return st.one_of(*map(_of, parts))
    if origin is tuple:
        many = parts[-1] is ...
        return st.lists(_of(parts[0]), max_size=2).map(tuple) if many else st.tuples(*map(_of, parts))
    kind = cast("type[object]", origin or hint)
    return st.sampled_from(list(kind)) if issubclass(kind, enum.Enum) else _built(kind)


Own: TypeAlias = dict[str, st.SearchStrategy[object]]
FIELDS: Own = {"handle": st.text("abc-", min_size=1), "site": st.sampled_from(("github", "elsewhere", "homepage"))}
NAMED: Own = {"minutes": st.integers(5, 60), "candidate": st.deferred(lambda: _named())}  # noqa: PLW0108 -- defined below
MARKED: Own = {"told": st.lists(st.deferred(lambda: _marks())).map(tuple)}  # noqa: PLW0108 -- defined below
MAILS: Own = {"address": st.sampled_from(("ada@ada.example", "b.c+d@müller.example"))}
WORDED: Own = {
    "phrases": st.dictionaries(
        st.text("ab.", min_size=1), st.lists(st.text("xy ", min_size=1).filter(str.strip), min_size=1, max_size=2)
    )
}
CALLING: Own = {"name": st.text("Ada ", min_size=1).filter(str.strip), "company": st.just("Lumen Works")}
OWN: dict[type[object], Own] = {
    Engagement: NAMED, MailAddress: MAILS, callprep.Account: FIELDS, callprep.Tone: WORDED, callprep.Caller: CALLING,
    callprep.Opportunity: MARKED, callprep.Company: MARKED,
}  # fmt: skip
STRATEGIES: dict[type[object], st.SearchStrategy[object]] = {}


def _built(kind: type[object]) -> st.SearchStrategy[object]:
    if kind not in STRATEGIES:
        STRATEGIES[kind] = _fresh(kind)
    return STRATEGIES[kind]


def _fresh(kind: type[object]) -> st.SearchStrategy[object]:
    if kind is OpaqueFact:
        return _opaque()
    hints = get_type_hints(kind)
    names = [field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", kind)) if field.init]
    own = OWN.get(kind, {})
    return st.builds(kind, **{name: own[name] if name in own else st.deferred(_later(hints[name])) for name in names})


def _named() -> st.SearchStrategy[object]:
    """Give candidates that an engagement takes."""
    return _built(callprep.Candidate).map(lambda one: attrs.evolve(cast("callprep.Candidate", one), name="Ada"))


def _marks() -> st.SearchStrategy[object]:
    """Give marks on answers that opportunity and company both have."""
    return _built(Told).map(lambda mark: attrs.evolve(cast("Told", mark), field="benefits"))


def _later(hint: object) -> Callable[[], st.SearchStrategy[object]]:
    return lambda: _of(hint)


def _opaque() -> st.SearchStrategy[object]:
    told = st.dictionaries(st.text("abc", min_size=1), SCALARS[str] | SCALARS[int] | st.lists(SCALARS[float]))
    return told.map(lambda form: from_plain(OpaqueFact, {**form, "@type": "Moonwalk"}))


def returned(value: _T) -> _T:
    """Give what comes back from JSON."""
    return from_json(type(value), to_json(value))


class TestRoundTrip:
    """What goes out comes back."""

    @pytest.mark.parametrize("kind", SMALL, ids=lambda kind: kind.__name__)
    def test_every_value(self, kind: type[object]) -> None:
        """Every public value comes back as it was, for all contents."""

        @given(_built(kind))
        @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
        def holds(value: object) -> None:
            assert returned(value) == value
            assert to_json(returned(value)) == to_json(value)

        holds()

    @pytest.mark.parametrize("kind", sorted(BIG, key=str), ids=lambda kind: kind.__name__)
    def test_every_large_value(self, kind: type[object]) -> None:
        """What is made of many values comes back as it was, with every fact in it."""

        @given(_built(kind))
        @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
        def holds(value: object) -> None:
            assert returned(value) == value

        holds()

    def test_pitch(self) -> None:
        """A call sheet comes back with the engagement it was written from, and is the same page."""
        sheet = PITCH.write(engagement(Project("search-index", topics=("search",))))
        assert Pitch.from_json(sheet.to_json()) == sheet
        assert str(Pitch.from_json(sheet.to_json())) == str(sheet)

    def test_by_method(self) -> None:
        """Values that offer it read themselves back."""
        known = engagement(Skill("search"))
        assert Engagement.from_json(known.to_json()) == known
        assert Dossier.from_json(known.dossier.to_json()) == known.dossier
        assert callprep.Opportunity.from_json(OPPORTUNITY.to_json()) == OPPORTUNITY
        todo = checklist(known)
        assert from_json(Checklist, todo.to_json()) == todo

    def test_hooks_of_an_engagement(self) -> None:
        """What an engagement finds out is a value like any other."""
        post = callprep.Post("On football", topics=("football",), published=SEEN)
        (hook,) = engagement(post).hooks()
        assert returned(hook) == hook

    def test_a_field_called_kind(self) -> None:
        """A field called `kind` and the name of the class do not meet."""
        form = json.loads(to_json(Gap(GapKind.TIMED_OUT)))
        assert form == {"schema": 1, "@type": "Gap", "kind": "timed out"}
        assert returned(callprep.Requirement("Kotlin")).kind == "skill"

    def test_same_bytes(self) -> None:
        """The same value gives the same bytes, however often it went out and in."""
        first = dossier(Project("a", topics=("é", "日本")), Skill("b")).to_json()
        assert Dossier.from_json(first).to_json() == first
        assert "日本" in first

    def test_what_is_no_object(self) -> None:
        """A value without fields is written under `value`."""
        assert json.loads(to_json((1, "two"))) == {"schema": 1, "value": [1, "two"]}

    @pytest.mark.parametrize("kind", [*built_in_facts(), OpaqueFact], ids=lambda kind: kind.__name__)
    def test_pickle(self, kind: type[Fact]) -> None:
        """Facts, and evidence of them, go to another process and come back."""

        @given(_opaque() if kind is OpaqueFact else _built(kind))
        @settings(max_examples=5, suppress_health_check=list(HealthCheck))
        def holds(fact: Fact) -> None:
            told = evidence(fact)
            assert pickle.loads(pickle.dumps(told)) == told  # noqa: S301 -- our own bytes

        holds()


def provenance() -> dict[str, object]:
    """Give a provenance in its plain form."""
    account = {"site": "github", "handle": "mira"}
    when = "2026-05-09T08:00:00+00:00"
    return {"source": "test", "account": account, "page": "", "request": "", "retrieved_at": when}


def report(**changes: object) -> dict[str, object]:
    """Give a dossier in its plain form with a third piece of evidence that is changed; None takes a member away."""
    good = {"fact": {"@type": "Project", "title": "Maps"}, "provenance": provenance()}
    third = {key: value for key, value in {**good, **changes}.items() if value is not None}
    return {"candidate": {"name": "Mira"}, "reports": [{"source": "test", "evidence": [good, good, third]}]}


class TestFaults:
    """What cannot be read says where and what would be right."""

    @pytest.mark.parametrize(
        ("changes", "where", "what"),
        [
            ({"fact": {"@type": "Project", "title": "x", "stars": "9"}}, ".fact.stars", "should be int, is '9'"),
            ({"fact": {"@type": "Project", "title": "x", "stars": True}}, ".fact.stars", "should be int, is True"),
            ({"fact": {"@type": "Project", "title": "x", "share": "1"}}, ".fact.share", "should be float, is '1'"),
            ({"fact": {"@type": "Project", "title": "x", "topics": "maps"}}, ".fact.topics", "should be a list, is 'm"),
            ({"fact": {"@type": "Project", "title": "x", "topics": [1]}}, ".fact.topics[0]", "should be str, is 1"),
            ({"fact": {"@type": "About", "name": "x", "figures": [["a"]]}}, ".fact.figures[0]", "a list of 2, has 1"),
            ({"fact": {"@type": "Project"}}, ".fact.title", "is missing"),
            (
                {"fact": {"@type": "Project", "title": "x", "role": "boss"}},
                ".fact.role",
                "one of 'owner', 'maintainer', 'contributor",
            ),
            ({"fact": {"@type": "Project", "title": "x", "active": "soon"}}, ".fact.active", "such as '2026-05-09T10:"),
            ({"fact": {"@type": "Project", "title": "x", "active": 5}}, ".fact.active", "should be a time"),
            ({"fact": {"title": "x"}}, ".fact", "its class under '@type'"),
            ({"fact": {"@type": 5}}, ".fact", "its class under '@type'"),
            ({"fact": "Maps"}, ".fact", "should be a fact"),
            ({"fact": None}, ".fact", "is missing"),
            ({"provenance": None}, ".provenance", "is missing"),
            ({"provenance": 5}, ".provenance", "should be an object that holds a Provenance, is 5"),
            (
                {"provenance": {**provenance(), "account": {"site": "github"}}},
                ".provenance.account.handle",
                "is missing",
            ),
            ({"identity": "sure"}, ".identity", "should be one of 'proven', 'stated', 'suggested', is 'sure'"),
            ({"identity": []}, ".identity", "should be one of"),
        ],
    )
    def test_place(self, changes: Mapping[str, object], where: str, what: str) -> None:
        """A fault deep inside is named by its whole path, with what would be right."""
        with pytest.raises(InvalidInputError) as caught:
            from_plain(Dossier, report(**changes))
        assert caught.value.where == f"$.reports[0].evidence[2]{where}"
        assert what in caught.value.what

    @pytest.mark.parametrize(
        ("text", "where", "what"),
        [
            ("", "$", "should be JSON"),
            ("{", "$", "should be JSON"),
            ("[]", "$", "should be an object that holds a Candidate"),
            ("[" * 100_000, "$", "should be JSON"),
            ('{"name": NaN}', "$", "NaN is no number in JSON"),
            ('{"name": "x", "pay": {"amount": 1e999}}', "$.pay.amount", "should be float, is inf"),
            ('{"name": "x", "pay": {"amount": true}}', "$.pay.amount", "should be float, is True"),
            ('{"name": "x", "pay": ' + "9" * 5_000 + "}", "$", "should be JSON"),
            ("{}", "$.name", "is missing"),
            ('{"name": null}', "$.name", "should be str, is None"),
            ('{"name": "x", "reply": "yes"}', "$.reply", "should be an object that holds a Reply, is 'yes'"),
            ('{"name": "x", "earliest_start": "soon"}', "$.earliest_start", "should be a date such as"),
            ('{"name": "x", "earliest_start": 1}', "$.earliest_start", "should be a date such as"),
            ('{"name": "x", "do_not_contact": 1}', "$.do_not_contact", "should be bool, is 1"),
            ('{"name": "x", "accounts": [{"site": "", "handle": "x"}]}', "$.accounts[0]", "site must not be empty"),
            ('{"name": "x", "schema": 2}', "$.schema", "reads up to 1: upgrade callprep"),
            ('{"name": "x", "schema": true}', "$.schema", "should be a whole number from 1 on"),
            (
                '{"name": "x", "schema": 0}',
                "$.schema",
                "should be a whole number from 1 on, as `to_json` writes it (1)",
            ),
            ('{"name": "x", "schema": "1"}', "$.schema", "should be a whole number from 1 on"),
            ('{"name": "x", "@type": "Dossier"}', "$.@type", "is 'Dossier'; a Candidate was expected"),
        ],
    )
    def test_candidate(self, text: str, where: str, what: str) -> None:
        """A text that holds no candidate is refused with the place."""
        with pytest.raises(InvalidInputError) as caught:
            from_json(callprep.Candidate, text)
        assert caught.value.where == where
        assert what in caught.value.what
        assert len(str(caught.value)) < 300

    def test_evidence_that_is_none(self) -> None:
        """What stands in the place of a piece of evidence is named by its index."""
        with pytest.raises(InvalidInputError, match=r"^\$\.reports\[0\]\.evidence\[0\]: .* holds an Evidence, is 5"):
            from_plain(Dossier, {"candidate": {"name": "x"}, "reports": [{"source": "s", "evidence": [5]}]})

    def test_words_from_a_constructor(self) -> None:
        """What a constructor refuses without a word is at least named by its kind."""

        @attrs.frozen
        class Touchy:
            name: str

            def __attrs_post_init__(self) -> None:
                raise OverflowError

        with pytest.raises(InvalidInputError, match=r"^\$: OverflowError$"):
            from_plain(Touchy, {"name": "x"})

    def test_unknown_keys(self) -> None:
        """Keys that this version does not know are let be, at every depth."""
        told = json.loads(dossier(Project("Maps")).to_json())
        told["later"] = told["candidate"]["later"] = told["reports"][0]["evidence"][0]["later"] = {"a": [1]}
        told["reports"][0]["evidence"][0]["fact"]["later"] = None
        assert Dossier.from_json(json.dumps(told)) == dossier(Project("Maps"))

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.just("Project"),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(("@type", "name", "candidate", "reports", "source", "evidence", "fact", "x")),
                    inner,
                    max_size=4,
                )
            ),
        )
    )
    @settings(deadline=None)
    def test_anything(self, form: object) -> None:
        """Whatever JSON it is, it is a dossier or is refused: no other error comes out."""
        with suppress(InvalidInputError):
            assert from_json(Dossier, json.dumps(form)).to_json()

    def test_evidence_alone(self) -> None:
        """A single piece of evidence comes back, whatever it is of."""
        told = evidence(Skill("search"), BLOG)
        back: Evidence[Fact] = from_json(Evidence, to_json(told))
        assert back == told
