"""Two invented people who publish: a researcher with many papers, and a chemist with patents."""

from __future__ import annotations

from benchmarks.trades.building import TODAY, at, dossier, found
from callprep import (
    About,
    Account,
    Caller,
    Candidate,
    Company,
    CompanyLink,
    Competency,
    Coverage,
    Disclose,
    Dossier,
    Education,
    Engagement,
    Evidence,
    Fact,
    Goal,
    Identity,
    Interest,
    Mention,
    NextStep,
    Novelty,
    Opportunity,
    Paper,
    Patent,
    Person,
    Problem,
    Product,
    ProductStatus,
    Project,
    Publisher,
    Reply,
    Requirement,
    Role,
    Round,
    Said,
    Salary,
    Talk,
    Team,
    Warmth,
    Wish,
)

__all__ = ["chemist_with_patents", "machine_learning_researcher"]


_MEI_ORCID = Account("orcid", "0000-0009-9999-0013")
_MEI_PAGE = Account.page("https://meilin-zhao.example/")
_MEI_HUB = Account("huggingface", "meilinz-example")
_MEI_GITHUB = Account("github", "meilinz-example")
_MEI = Candidate(
    "Dr Zhao Meilin",
    accounts=(_MEI_ORCID, _MEI_PAGE),
    location="Lausanne",
    reply=Reply(
        "Thank you. I saw the demo on your page and have doubts about the baseline, which is a good sign. I am in the "
        "middle of a submission, so keep it short please.",
        Warmth.LUKEWARM,
        at(2026, 5, 5, 11),
    ),
    said=(Said("Deadline on 22 May, short calls only until then", said=at(2026, 5, 5, 11)),),
)

_CO_AUTHORS = ("A. Rochat", "P. Ferri")
_PAPERS = (
    ("Forecasting with missing stations: a masked graph transformer", "weather", "ICML", at(2025, 7, 14), 1),
    ("Calibrated quantiles for short rain", "uncertainty", "Journal of Forecast Verification", at(2025, 2, 3), 1),
    ("Downscaling by diffusion, and when not to", "diffusion", "NeurIPS workshop", at(2024, 12, 10), 2),
    ("A benchmark for mountain wind", "wind", "arXiv", at(2024, 5, 30), 1),
    ("Equivariant convolutions on the icosahedron", "geometry", "ICLR", at(2023, 5, 2), 3),
    ("Learning to drop sensors", "sensors", "AISTATS", at(2022, 3, 28), 1),
    ("Sparse Gaussian processes for snow depth", "gaussian processes", "UAI", at(2021, 7, 27), 2),
    ("Snow from webcams", "computer vision", "student workshop", at(2019, 6, 16), 1),
)


def _mei_papers() -> tuple[Evidence[Fact], ...]:
    return tuple(
        found(
            Paper(
                title,
                ("machine learning", topic),
                venue,
                published,
                doi=f"10.99999/example.{number}",
                authors=(*_CO_AUTHORS[: position - 1], "M. Zhao", *_CO_AUTHORS[position - 1 :]),
                position=position,
            ),
            _MEI_ORCID,
            page=f"https://doi.org/10.99999/example.{number}",
        )
        for number, (title, topic, venue, published, position) in enumerate(_PAPERS, 1)
    )


def _mei_known() -> Dossier:
    namesake = Account("orcid", "0000-0009-9999-0021")
    return dossier(
        _MEI,
        {
            "orcid": (
                *_mei_papers(),
                found(Role("Postdoctoral researcher", "Lakeside Institute", at(2023, 2), current=True), _MEI_ORCID),
                found(Education("PhD Machine learning", "Hillside Polytechnic", ended=at(2022, 11)), _MEI_ORCID),
                found(Paper("Serum lipids in zebrafish", published=at(2024, 4)), namesake, identity=Identity.SUGGESTED),
                found(Paper("A cohort of rural clinics", published=at(2020, 1)), namesake, identity=Identity.SUGGESTED),
                found(Coverage("works", 8, 8), _MEI_ORCID),
            ),
            "homepage": (
                found(About("Meilin Zhao", "Learning from weather stations", place="Lausanne"), _MEI_PAGE),
                found(
                    Talk("Rain is heavy-tailed, so are you", "Alpine ML Days", ("uncertainty",), at(2026, 3, 12)),
                    _MEI_PAGE,
                ),
                found(Talk("What sensors forget", "Station Operators Forum", given=at(2023, 9, 7)), _MEI_PAGE),
                found(Wish("See a model of mine used by a forecaster, not only cited"), _MEI_PAGE),
                found(Interest("ski mountaineering", personal=True, basis="own page"), _MEI_PAGE),
            ),
            "huggingface": (
                found(
                    Project(
                        "station-mask", description="Weights of the masked graph transformer", active=at(2025, 7, 20)
                    ),
                    _MEI_HUB,
                    identity=Identity.STATED,
                ),
            ),
            "github": (
                found(
                    Project(
                        "rainq", description="Scoring rules for rain", topics=("jax",), languages=("Python",), stars=64
                    ),
                    _MEI_GITHUB,
                    identity=Identity.STATED,
                ),
                found(Mention("Thesis prize 2023", "https://prize.example/2023"), _MEI_PAGE, publisher=Publisher.OTHER),
            ),
        },
    )


def _spin_off() -> Company:
    return Company(
        "Firnline",
        one_liner="a spin-off of Lakeside Institute that tells ropeways when to stop",
        makes="wind forecasts for single pylons, sold by the season",
        founders=(Person("Prof. Ueli Ambühl", "scientific adviser"), Person("Ines Carvalho", "chief executive")),
        funding=("grant of the canton", "seed, with three ropeway companies"),
        startup=True,
        founded=2024,
        products=(
            Product("Firnline Gust", "gusts in the next two hours", specifics=("per pylon", "with honest error bars")),
            Product("Icing", status=ProductStatus.PLANNED),
        ),
        press=(CompanyLink("press", "https://ropeway-review.example/firnline"),),
        website="https://firnline.example/",
    )


def _mei_role() -> Opportunity:
    return Opportunity(
        "Machine-learning scientist",
        _spin_off(),
        impact="no cabin is caught by a gust that somebody could have known of",
        first_project="online calibration of gust forecasts from the anemometers on 140 pylons",
        problems=(Problem("sensors ice up and lie", novelty=Novelty.BUILD), "two hours ahead is hard"),
        team_impact="Operators switch it off when it cries wolf. Whoever halves the false alarms keeps our customers.",
        growth="We will publish; you would be first author and lead of science once we are fifteen.",
        learning=("models that run on a pylon, on battery", "operators' decisions, on site in winter"),
        success=(Goal("false alarms halved", "end of first winter", "per 100 operating hours"),),
        tech_stack="Python, JAX, Rust",
        profile="has published on calibration or extremes, and still likes screws and cables",
        must_have=(Requirement("probabilistic forecasting", "experience", 3, "a talk about one paper"),),
        competencies=(Competency("doubt", "a wrong warning costs a day's takings", 0.4), "writing"),
        salary=Salary(118000, 136000, "CHF", "year", "gross", disclose=Disclose.NEVER),
        equity="0.4 to 0.8 percent over four years",
        team=Team("science", 3, ("Ueli", "Ronja", "Matteo")),
        process=(Round("paper talk", 60, how="remote", prepare="one paper of yours, as if to ropeway engineers"),),
        next_step=NextStep("a ride up with the operator", when="after 22 May", meets=Person("Ines Carvalho", "CEO")),
        headcount=1,
        approved=True,
    )


def machine_learning_researcher() -> Engagement:
    """Give a researcher with many papers, two namesakes and a deadline, for a university spin-off. New ground."""
    return Engagement(_MEI, _mei_known(), _mei_role(), Caller("Ines Carvalho", "Firnline", "founder"), today=TODAY)


_YUSUF_PATENTS = Account("patent", "EP-example-inventor", "https://patents.example/inventor/yusuf-demirkan")
_YUSUF_LINKEDIN = Account("linkedin", "yusuf-demirkan-example")
_YUSUF = Candidate("Yusuf Demirkan", accounts=(_YUSUF_PATENTS, _YUSUF_LINKEDIN), location="Duisburg")


def _yusuf_known() -> Dossier:
    both = ("Yusuf Demirkan", "Greta Hollmann")
    return dossier(
        _YUSUF,
        {
            "patents": (
                found(
                    Patent(
                        "Phenol-free binder for heat-curing core sand",
                        "EP9900417B1",
                        granted=True,
                        topics=("binders", "foundry chemistry"),
                        filed=at(2018, 9, 3),
                        published=at(2022, 3, 16),
                        inventors=both,
                    ),
                    _YUSUF_PATENTS,
                    page="https://patents.example/EP9900417B1",
                ),
                found(
                    Patent(
                        "Silane additive for moist storage of cores", "EP9900992A1", filed=at(2024, 2), inventors=both
                    ),
                    _YUSUF_PATENTS,
                    page="https://patents.example/EP9900992A1",
                ),
                found(
                    Patent(
                        "Dispersant for ceramic wash coats", "DE999900011C2", granted=True, published=at(2011, 5, 19)
                    ),
                    _YUSUF_PATENTS,
                    identity=Identity.STATED,
                ),
            ),
            "linkedin": (
                found(
                    About("Yusuf Demirkan", "Principal chemist", employer="Lohmarer Harze", place="Duisburg"),
                    _YUSUF_LINKEDIN,
                ),
                found(Role("Principal chemist", "Lohmarer Harze", at(2014, 4), current=True), _YUSUF_LINKEDIN),
            ),
        },
    )


def chemist_with_patents() -> Engagement:
    """Give an inventor of binders who has not written back yet, for a family-owned foundry. A first contact."""
    role = Opportunity(
        "Head of core chemistry",
        Company(
            "Gießerei Brandhorst",
            one_liner="a family foundry that casts housings for heat pumps",
            size="310 people, and one chemist who retires in the autumn",
            products=(
                Product("Castings for heat pumps"),
                Product("Sand that goes round", status=ProductStatus.BUILDING),
            ),
            startup=False,
        ),
        impact="Foundries stink. Ours should not, and then the others have no excuse left.",
        work="take the inorganic core binder from the laboratory to the casting line",
        team_impact="9,000 tonnes of sand a year go to landfill; the line behind you reuses it",
        company_goals="emission-free core shop by 2029",
        growth="Seat in the management round, own budget, own laboratory of three.",
        learning=("how a line is run: six weeks in the melting shop",),
        success=("scrap below 3 %", Goal("one of two lines inorganic", "end of 2027", "tonnes of reused sand")),
        profile="a chemist who has stood beside a core shooter",
        must_have=(Requirement("binder chemistry", "experience", 8), Requirement("German", "language")),
        deal_breakers=[],
        salary=Salary(min=105000, currency="EUR", period="year", basis="gross", disclose=Disclose.NEVER),
        benefits=("company flat for the first months",),
        hiring_manager="Friederike Brandhorst",
        off_limits=("Kokelwerk AG",),
    )
    return Engagement(_YUSUF, _yusuf_known(), role, Caller("Jonas", "Gießerei Brandhorst"), today=TODAY)
