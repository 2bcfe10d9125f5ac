"""Trouble with law and money: crime, finance."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_OFFENCES = (
    "shoplifting, theft, burglary, robbery, armed robbery, fraud, wire fraud, tax fraud, tax evasion, "
    "embezzlement, forgery, arson, assault, gbh, abh, common assault, affray, manslaughter, murder, drug "
    "dealing, dealing drugs, drug possession, possession with intent, trafficking, smuggling, "
    "dui, DUI, dwi, drink driving, drunk driving, driving ban, drug driving, speeding ban, joyriding, "
    "vandalism, criminal damage, trespass, hacking charges, computer misuse, carding, money laundering, "
    "perjury, stalking, harassment, domestic violence, public disorder, rioting, looting, weed "
    "possession, cannabis possession, misdemeanor, misdemeanour, felony, felonies, "
    "conviction, convictions, hacking conviction, spent conviction, drug charge, drug charges, criminal "
    "record, rap sheet, suspended sentence, community service, community order, asbo, ankle monitor, "
    "ankle tag, electronic tag, parole, probation, bail, plea deal, restraining order, gang life, prison, "
    "jail, gaol, borstal, juvie, juvenile detention, young offender institution, remand, "
    "time inside, prison time, jail time, prison sentence, jail sentence, arrest, mugshot, court case, "
    "sex offender registry, indictment, grand larceny, larceny, petty theft, solicitation, prostitution "
    "charge, disorderly conduct, drunk and disorderly, contempt of court, obstruction, breach of the "
    "peace, racketeering, hate crime"
)
_CRIME = Subject(
    "crime",
    "CRI",
    strong=(
        "san quentin, rikers, rikers island, folsom prison, sing sing, pentonville, wormwood scrubs, "
        "strangeways, belmarsh, hm prison, state pen, federal pen, penitentiary, sex offenders register, "
        "sex offender register, dbs check shows, failed my dbs, two strikes, three strikes, criminal "
        "past, shady past, dark past, life of crime, got caught hacking, raided by the police, raided by "
        "the fbi, fbi raided, doing bird, ex con, ex convict, ex offender, ex felon, ex prisoner, ex "
        "inmate, ex gang, ex gang member, ex dealer, ex drug dealer, ex thief, ex hacker convicted, "
        "convict, convicted felon, convicted of, was convicted, been convicted, got convicted, convicted "
        "in, convicted at, convicted hacker, convicted criminal, felon, formerly incarcerated, justice "
        "impacted, justice involved, system impacted, returning citizen, incarcerated, "
        "previously incarcerated, ex incarcerated, criminal record, criminal conviction, my rap sheet, my "
        "conviction, my convictions, my sentence, my parole, my probation officer, my parole officer, my "
        "arrest, my mugshot, my crime, my offence, my offense, unspent conviction, spent conviction, "
        "hacking conviction, conviction was spent, record expunged, record was expunged, expunged, record "
        "sealed, "
        "in prison, in jail, to prison, to jail, from prison, from jail, out of prison, out of jail, "
        "behind bars, locked up, banged up, sent down, doing time, did time, done time, did my time, "
        "served my time, served time, served my sentence, served a sentence, time inside, years inside, "
        "months inside, year inside, stint inside, spell inside, at her majesty s pleasure, at his "
        "majesty s pleasure, guest of his majesty, guest of her majesty, hmp, on parole, on probation, on "
        "bail, on licence from, on remand, on tag, ankle monitor, ankle bracelet, "
        "released from prison, prison sentence, jail time, prison time, "
        "prison leaver, young offender, young offenders, young offender institution, juvenile detention, "
        "juvie, borstal, suspended sentence, community service for, community order, pleaded guilty, pled "
        "guilty, found guilty, plead guilty, was charged with, charged with, been charged, got charged, "
        "arrested for, was arrested, got arrested, been arrested, arrested in, arrested at, arrested "
        "twice, arrested once, "
        "got a dui, had a dui, my dui, dui conviction, got a dwi, caught shoplifting, busted for, got "
        "busted, selling weed, sold weed, dealing weed, selling drugs, dealing drugs, cautioned, "
        "cautioned and, cautioned once, police caution, got nicked, got pinched by police, did a stretch, "
        "did six months, did eighteen months, house arrest, restraining order, sex offender, registered "
        "sex offender, lost my licence for, lost my license for, banned from driving, driving ban, drink "
        "driving, drunk driving, ex burglar, reformed thief, reformed burglar, reformed criminal, "
        "reformed hooligan, reformed drug dealer, reformed gang, former gang member, "
        "used to deal, used to sell drugs, used to steal, sold drugs, dealt drugs, stole cars, i stole, "
        "juvenile record, inmate number, former inmate, cell block, exonerated, wrongly convicted, "
        "wrongfully convicted, falsely accused, acquitted, charges dropped, charges were dropped, court "
        "ordered, rehabilitated offender, second chance hire, fair chance hire, clink, did bird, doing "
        "bird, porridge at, the nick, victim of crime, survivor of rape, rape survivor, domestic abuse "
        "survivor, survivor of domestic, abuse survivor, "
        "assault survivor, sexual assault survivor, stabbed, got stabbed, was mugged, defrauded my, fined "
        "for, jailed, imprisoned, sentenced to, was sentenced, got sentenced, paroled, parolee, extradited"
    ),
    being=(
        "felon, convict, ex con, criminal, offender, inmate, prisoner, thief, burglar, fraudster, drug "
        "dealer, parolee, jailed, imprisoned, incarcerated, convicted, arrested, cautioned, ex offender, "
        "guilty, delinquent, hooligan, smuggler"
    ),
    having=_OFFENCES,
    rules=(
        (
            "(?:caught|caution|cautioned|arrested|charged|convicted|nicked|done|busted|jailed|fined|sentenced|"
            "guilty|sacked|prosecuted|investigated|wanted|indicted|cleared|acquitted|accused|time|years|"
            "months|prison|conviction|record|sentence|busted|pinched|collared|booked) {gap}(?:for|of|with|on|"
            "over|in|after|from) {gap}<CRIH>"
        ),
        (
            "(?:a|an|my|our|his|her|have|has|had|got|with|spent|minor|old|single|one|juvenile|past) "
            "{gap}<CRIH> (?:from|in|at|as|when|on|conviction|charge|charges|record|behind|was|is|and|for|to "
            "my name|before|back|expunged|sealed)"
        ),
        "{my} {gap}<K|KS|KC> {gap}(?:is|was|went|in|spent|did|got|has) {gap}<CRIH|CRIS|CRIB>",
        (
            "(?:learned|learnt|taught|started|discovered|found|wrote|studied|degree|trained) {far}(?:in|"
            "inside|while in|during|behind) {gap}<CRIS|CRIH>"
        ),
        "{my} <CRIH>",
        "<C|N> (?:years?|months?|weeks?) (?:in|of|on|inside|for) {gap}<CRIH>",
        "(?:served|did|done|doing|spent) {far}<CRIH|CRIS>",
        (
            "(?:served|did|done|doing) {gap}(?:time|sentence|years|months) (?:at|in|for|inside) {gap}(?:hmp|"
            "hm|usp|fci|rikers|san quentin|wandsworth|pentonville|strangeways|folsom|sing sing|"
            "<CRIS>)(?:/[A-Z]+)?(?: <CRIS|CRIH>)?"
        ),
        "(?:beat|fought|facing|faced|awaiting|skipped|jumped|violated|broke|finished|completed) {gap}<CRIH>",
    ),
)

_FINANCE = Subject(
    "finance",
    "FIN",
    strong=(
        "owe the bank, owe thousands, owe my landlord, owe money, owes money, kicked out of our flat, "
        "kicked out of my flat, rent arrears, couldn't pay, can't pay my, can't afford, couldn't afford, "
        "out of money, ran out of money, no money, short of money, money is tight, money troubles, money "
        "worries, creditors, ponzi scheme took, bankrupt, went bankrupt, declared bankrupt, declared "
        "bankruptcy, filed for bankruptcy, filed bankruptcy, personal bankruptcy, chapter 7, chapter 13, "
        "chapter seven, chapter thirteen, declared insolvent, personally insolvent, insolvent, in an iva, "
        "iva, IVA, debt management plan, debt relief order, dro, ccj, ccjs, county court judgment, county "
        "court judgement, bailiffs, bailiff, repo man, repossessed, foreclosed, foreclosure, evicted, "
        "eviction, "
        "debt free, debtfree, in debt, into debt, deep in debt, up to my eyes in debt, up to my neck in "
        "debt, drowning in debt, my debt, my debts, my credit card debt, my student loan, my student "
        "loans, my student debt, my overdraft, my credit score, bad credit, poor credit, credit score in "
        "the gutter, my mortgage, behind on the mortgage, behind on rent, behind on my rent, wages "
        "garnished, garnished wages, wage garnishment, garnished, debt collectors, debt collector has, "
        "collections agency after, payday loan, payday loans, maxed out, maxed out my, overdrawn, "
        "i owe, i still owe, who owes, still owes, owes the, owe the taxman, owe the irs, owe hmrc, owed "
        "hmrc, tax debt, student debt, student loans, student loan, medical debt, gambling debts, "
        "gambling debt, lost my savings, lost his savings, lost her savings, lost all my savings, lost my "
        "house, lost our house, lost my home, lost our home, lost everything, lost my flat, wiped out my "
        "savings, in the crypto crash, life savings, no savings, "
        "skint, stony broke, flat broke, dead broke, perpetually broke, always broke, broke af, broke as "
        "a joke, broke until payday, skint until payday, living paycheck to paycheck, paycheck to "
        "paycheck, payday to payday, paycheque to paycheque, hand to mouth, below the poverty line, in "
        "poverty, grew up poor, grew up in poverty, born poor, raised poor, grew up on benefits, working "
        "class kid, council estate kid, grew up on a council estate, welfare kid, trailer trash, housing "
        "project kid, "
        "on benefits, on welfare, on the dole, on disability benefits, on universal credit, universal "
        "credit, jobseekers, jobseeker s allowance, on jsa, on esa, on pip, on food stamps, food stamps, "
        "snap benefits, ebt, free school meals, free lunch kid, section 8, section eight, housing "
        "benefit, hartz iv, hartz 4, burgergeld, unemployment benefit, unemployment cheque, income "
        "support, food bank, food banks, used a food bank, homeless, was homeless, been homeless, "
        "sleeping rough, slept rough, sofa surfing, couch surfing with nowhere, lived in my car, living "
        "in my car, "
        "net worth, my net worth, trust fund, trust fund kid, trustafarian, millionaire, "
        "multimillionaire, self made millionaire, crypto millionaire, billionaire, independently wealthy, "
        "independently rich, financially independent, financial independence, financially free, retired "
        "early with, hit seven figures, hit six figures, seven figures, old money, new money, born rich, "
        "born with a silver spoon, silver spoon, inherited money, inherited a fortune, inherited wealth, "
        "family money, inheritance paid, won the lottery, lottery winner, "
        "my salary, my savings, my pension pot, my bank balance, my bank account, my portfolio is worth, "
        "my inheritance, i earn, i make 6, earning six figures, paid off my, paid off the, paid off our, "
        "mortgage free, paying off, pay off, paying down, pay down my, child support arrears, alimony, "
        "behind on payments, pawn shop, pawned, pawned my, loan shark, loan sharks, sued by creditors, "
        "creditor meeting, house got repossessed, car got repossessed, my house got, please send work and"
    ),
    being=(
        "bankrupt, skint, insolvent, homeless, penniless, debt free, indebted, millionaire, billionaire, "
        "working class, underclass, overdrawn, unhoused, evicted, brassic, potless, impoverished, low income"
    ),
    also={"FIA": "broke, poor, rich, wealthy, loaded, benefits, poverty"},
    having=(
        "debt, debts, bankruptcy, insolvency, student loans, student loan, student debt, credit card "
        "debt, loan, loans, mortgage, overdraft, credit score, credit rating, fico, fico score, arrears, "
        "rent arrears, mortgage arrears, savings, net worth, trust fund, inheritance, bailiffs, "
        "collectors, welfare, dole, food stamps, universal credit, bank balance, gambling losses, tax "
        "bill, "
        "unpaid bills, final demands, child support, alimony, lottery win, garnishment, repossession, "
        "foreclosure, eviction, payday loan, ccj, iva, hardship fund, hardship"
    ),
    rules=(
        "(?:owe|owes|owed|owing) {gap}(?:\\d+|<N|C|Y>|thousands|money|the|a|my) {gap}",
        "(?:up to|drowning|buried|deep|neck|eyes|years|mired|out) {gap}(?:in|of|to) {gap}<FINH>",
        (
            "(?:paid|paying|pay|clearing|cleared|repaying|repaid|refinanced|refinancing|consolidated|"
            "defaulted|drowning|chipping) {gap}(?:off|down|back|away|on|in|of)? ?{gap}<FINH>"
        ),
        (
            "(?:living|live|lived|lives|surviving|survive|survived|grew up|raised|relied|rely|relying|"
            "claiming|claim|claimed|currently) {gap}(?:on|in|off|through) {gap}<FINH>"
        ),
        "(?:on|off) (?:the |state |sickness |housing )?(?:dole|welfare|benefits|food_stamps|universal_credit)/FINH",
        "(?:lost|losing|gambled|burned|blew|squandered|drained|emptied|wiped out) {gap}<FINH>",
        (
            "<FINH> (?:came|come|have|got|in the|is in|of|until|since|hit|took|garnished|knocked|round|is|are|"
            "still|keeps|keep|paid|gone|cleared|crisis)"
        ),
        "{my} {gap}<FINH>",
        (
            "(?:i'm|i am|im|we're|being|always|perpetually|forever|currently|permanently|was|were) (?:still |"
            "so |a bit |really |very |flat |dirt |filthy |stinking |the )?(?:<FIA>){stop}"
        ),
        (
            "(?:on|off|claiming|claim|claimed|living in|lived in|grew up in|raised in|born into|escaped|out "
            "of) (?:state |the |child |rural |real )?(?:benefits|poverty)/FIA"
        ),
        (
            "(?:<FIA>|skint/FINB) (?:until|till|as|af|since|again|and|but|kid|family|parents|student|because|"
            "at|please|boy|girl|right now|most|this)"
        ),
        "{my} {gap}(?:K|KS|family|parents)/? ?<K> {gap}(?:was|were|is|are|went) {gap}<FINB>",
        "(?:grew up|grown up|raised|born|brought up) {gap}<FINB|FINS|FIA>",
    ),
)

SUBJECTS: Final = (_CRIME, _FINANCE)
