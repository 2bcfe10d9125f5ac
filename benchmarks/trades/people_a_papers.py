"""Invented engagement of a computational biologist: many papers, some by a namesake, and a question to answer."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import at, dossier, found, via
from callprep import (
    Account,
    Caller,
    Candidate,
    Company,
    Contact,
    Coverage,
    Disclose,
    Dossier,
    Education,
    Engagement,
    Evidence,
    Fact,
    FundingRound,
    Gap,
    GapKind,
    Goal,
    Identity,
    Interest,
    Money,
    NextStep,
    Objection,
    Opportunity,
    Paper,
    Person,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Role,
    Salary,
    Status,
    Talk,
    Tech,
    ToldBy,
    Use,
    Warmth,
    Wish,
)

__all__ = ["computational_biologist"]

_ADAEZE_ORCID = Account("orcid", "0000-0000-0000-7713")
_ADAEZE_GITHUB = Account("github", "adaezenl-example")
_ADAEZE_LAB = Account.page("https://cells.aldermere.example/people/adaeze")
_ANOTHER = Account("googlescholar", "AANLexample01")


def computational_biologist() -> Engagement:
    """Build Adaeze: fourteen papers and a used tool, asked onto new ground, who asks whether she may still publish."""
    candidate = Candidate(
        "Dr Adaeze Nwachukwu-Lindqvist",
        accounts=(_ADAEZE_ORCID, _ADAEZE_GITHUB),
        emails=("adaeze@aldermere.example",),
        location="Uppsala",
        timezone="Europe/Stockholm",
        status=Status.PASSIVE,
        reply=Reply(
            "Hi Ruaridh, I know Tarn a little, Henk and I shared an office. Could I still publish with you, and would "
            "I be first author on my own work? That decides it for me. Also, I have a three-year-old: not before 9. A.",
            Warmth.QUESTION,
            at(2026, 5, 4, 21),
        ),
        contacts=(
            Contact("Henk", "ex-colleague", "Tarn Genomics"),
            Contact("Lotte Wiersma", "supervisor", "University of Aldermere", ToldBy.OTHER),
        ),
    )
    caller = Caller("Ruaridh", "Tarn Genomics", "operations")
    return Engagement(candidate, _adaeze_found(candidate), _adaeze_role(), caller, today=date(2026, 5, 10))


_TITLES = (
    ("Doublets that are not: a likelihood test for single-cell atlases", "single-cell RNA-seq", 2025, 9, 1),
    ("Batch effects you should keep", "single-cell RNA-seq", 2024, 12, 1),
    ("An atlas of the ageing salmon gill", "transcriptomics", 2024, 5, 3),
    ("Ambient RNA in nuclei of frozen tissue", "single-nucleus RNA-seq", 2023, 10, 2),
    ("Pseudotime without a root", "trajectory inference", 2023, 2, 1),
    ("Benchmarking seven deconvolution methods on invented mixtures", "deconvolution", 2022, 6, 4),
    ("Gene modules of osmotic stress", "systems biology", 2021, 3, 2),
    ("Fast k-mer sketches for fish", "k-mers", 2019, 8, 1),
)


def _adaeze_papers() -> tuple[Evidence[Fact], ...]:
    others = ("L. Wiersma", "H. Postma", "J. Achterberg")
    papers: list[Evidence[Fact]] = []
    for number, (title, topic, year, month, position) in enumerate(_TITLES, 1):
        authors = (*others[: position - 1], "A. Nwachukwu-Lindqvist", *others[position - 1 :])
        doi = f"10.5555/cellsums.{year}.{number:03d}"
        venue = "Journal of Invented Omics" if number % 2 else "Cells and Sums"
        paper = Paper(title, (topic,), venue, at(year, month), doi, f"https://doi.org/{doi}", authors, position)
        papers.append(found(paper, _ADAEZE_ORCID, page=f"https://doi.org/{doi}"))
    preprint = Paper(
        "Spatial doublets: when two cells share a spot",
        ("spatial transcriptomics",),
        "preprint",
        at(2026, 4, 2),
        authors=("A. Nwachukwu-Lindqvist", "H. Postma"),
        position=1,
    )
    return (*papers, found(preprint, _ADAEZE_ORCID))


def _adaeze_found(candidate: Candidate) -> Dossier:
    lab = via(_ADAEZE_ORCID, _ADAEZE_LAB)
    cleaver = Project(
        "cleaver",
        description="Likelihood test for doublets in single-cell data; works on AnnData",
        topics=("single-cell", "bioinformatics", "statistics"),
        languages=("Python", "C++"),
        stars=276,
        created=at(2023, 9),
        active=at(2026, 3, 12),
        share=0.83,
        pinned=True,
    )
    helped = Project("scanpy", ProjectRole.CONTRIBUTOR, "Single-cell analysis", languages=("Python",), share=0.004)
    flow = Project("gill-atlas", description="Nextflow workflow of the salmon paper", languages=("Nextflow", "R"))
    stranger = Paper("Soil carbon under cassava", ("agronomy",), "Earth and Root", at(2012), authors=("A. Nwachukwu",))
    wish = Wish("I would like to see one of my methods used on a patient before I turn into a manager")
    return dossier(
        candidate,
        {
            "orcid": (
                *_adaeze_papers(),
                found(Role("Researcher", "University of Aldermere", at(2021, 2), current=True), _ADAEZE_ORCID),
                found(Education("PhD, bioinformatics", "University of Aldermere", ended=at(2020, 12)), _ADAEZE_ORCID),
            ),
            "github": (
                found(cleaver, _ADAEZE_GITHUB, page=f"{_ADAEZE_GITHUB.url}/cleaver"),
                found(flow, _ADAEZE_GITHUB),
                found(helped, _ADAEZE_GITHUB),
                found(Coverage("repositories", 30, 41), _ADAEZE_GITHUB),
            ),
            "homepage": (
                found(wish, _ADAEZE_LAB, identity=Identity.STATED, path=lab),
                found(Talk("Two cells in a trench coat", "Omics by the Lake", given=at(2025, 8, 21)), _ADAEZE_LAB),
                found(Interest("Choir", personal=True), _ADAEZE_LAB, identity=Identity.STATED, path=lab),
            ),
            "scholar": (found(stranger, _ANOTHER, identity=Identity.SUGGESTED, publisher=Publisher.UNKNOWN),),
        },
        {"feeds": Gap(GapKind.TIMED_OUT, "the feed of the lab took more than 20 seconds")},
    )


def _adaeze_role() -> Opportunity:
    return Opportunity(
        "Computational biologist, diagnostics",
        _tarn(),
        impact="Kidney transplants fail quietly. A blood test could tell weeks before the creatinine does.",
        work="From cell-free RNA in a tube of blood to one number that a nephrologist trusts.",
        first_project="the model that turns cell-free RNA into a risk of rejection, and its validation",
        team_impact="the wet lab has 400 samples in the freezer, and nobody to say which to sequence first",
        company_goals="approval study with three hospitals, first patient in spring 2027",
        growth="You would build up the group; it is you and a doctoral student at first.",
        learning=(
            "regulated software: what a notified body wants to see",
            "trial design, beside a biostatistician",
        ),
        next_roles=("head of computation",),
        success=(
            Goal("a locked model", "12 months", "AUC on samples nobody has seen, agreed beforehand"),
            Goal("a preprint on the method", "the first year"),
        ),
        tech_stack=(
            "Python",
            "Nextflow",
            Tech("R", Use.SOME),
            Tech("AWS Batch", Use.SOME),
            Tech("Snakemake", Use.LEGACY),
        ),
        profile="Somebody who distrusts a good AUC. Single-cell or bulk does not matter to us.",
        must_have=("statistics beyond a library call", "has published a method"),
        nice_to_have=("clinical samples",),
        deal_breakers=("on site in Uppsala two days a week: the samples are here",),
        salary=Salary(54000, 63000, "SEK", "month", "gross", 68000, Disclose.IF_ASKED),
        equity="options, 0.3 to 0.6 %",
        objections=(Objection("May I publish?", "Methods yes, after the filing; coefficients of the product no."),),
        downsides="The money lasts until autumn 2027.",
        process=("coffee with Ingrid", "a journal club on a paper of your choice", "references"),
        next_step=NextStep("join our journal club as a guest", when="a Thursday at 13:00", meets="Ingrid Sahlén"),
        hiring_manager=Person("Ingrid Sahlén", "scientific founder"),
    )


def _tarn() -> Company:
    return Company(
        "Tarn Genomics",
        one_liner="a spin-off of the University of Aldermere that reads rejection from blood",
        products=(
            Product("Tarn Kidney", "a blood test after transplants", ProductStatus.BUILDING, ("one tube", "48 hours")),
            Product("Tarn Liver", "the same for livers", ProductStatus.PLANNED),
        ),
        founders=(Person("Ingrid Sahlén"), Person("Lotte Wiersma", note="her old supervisor, do not use")),
        funding=(
            FundingRound("grant", Money(900_000, "EUR"), date(2024, 3, 1), "https://tarn.example/news/grant"),
            FundingRound("seed", Money(4_200_000, "EUR"), date(2025, 11, 20), investors=("Mälar Seed",)),
        ),
        startup=True,
    )
