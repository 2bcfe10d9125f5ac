"""Offences, sentences, and being a victim."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["CRIME"]

CRIME: Final = Subject(
    "crime",
    "CRI",
    strong="""
duis, two dui, dwis, formerly incarcerated, once incarcerated, justice impacted, justice involved,
system impacted, drink driving ban, drink driving, drunk driving conviction, driving ban,
san quentin, rikers, rikers island, folsom prison, sing sing, pentonville, wormwood scrubs, strangeways, belmarsh,
hm prison, state pen, federal pen, penitentiary, sex offenders register, sex offender register, dbs check shows,
failed my dbs, two strikes, three strikes, criminal past, shady past, dark past, life of crime, got caught hacking,
raided by the police, raided by the fbi, fbi raided, doing bird, ex con, ex convict, ex offender, ex felon,
ex prisoner, ex inmate, ex gang, ex gang member, ex dealer, ex drug dealer, ex thief, ex hacker convicted, convict,
convicted felon, convicted of, was convicted, been convicted, got convicted, convicted in, convicted at,
convicted hacker, convicted criminal, felon, formerly incarcerated, justice impacted, justice involved,
system impacted, returning citizen, incarcerated, previously incarcerated, ex incarcerated, criminal record,
criminal conviction, my rap sheet, my conviction, my convictions, my sentence, my parole, my probation officer,
my parole officer, my arrest, my mugshot, my crime, my offence, my offense, unspent conviction, spent conviction,
hacking conviction, conviction was spent, record expunged, record was expunged, expunged, record sealed, in prison,
in jail, to prison, to jail, from prison, from jail, out of prison, out of jail, behind bars, locked up, banged up,
sent down, doing time, did time, done time, did my time, served my time, served time, served my sentence,
served a sentence, time inside, years inside, months inside, year inside, stint inside, spell inside,
at her majesty s pleasure, at his majesty s pleasure, guest of his majesty, guest of her majesty, hmp, on parole,
on probation, on bail, on licence from, on remand, on tag, ankle monitor, ankle bracelet, released from prison,
prison sentence, jail time, prison time, prison leaver, young offender, young offenders, young offender institution,
juvenile detention, juvie, borstal, suspended sentence, community service for, community order, pleaded guilty,
pled guilty, found guilty, plead guilty, was charged with, charged with, been charged, got charged, arrested for,
was arrested, got arrested, been arrested, arrested in, arrested at, arrested twice, arrested once, got a dui,
had a dui, my dui, dui conviction, got a dwi, caught shoplifting, busted for, got busted, selling weed, sold weed,
dealing weed, selling drugs, dealing drugs, cautioned, cautioned and, cautioned once, police caution, got nicked,
got pinched by police, did a stretch, did six months, did eighteen months, house arrest, restraining order,
sex offender, registered sex offender, lost my licence for, lost my license for, banned from driving, driving ban,
drink driving, drunk driving, ex burglar, reformed thief, reformed burglar, reformed criminal, reformed hooligan,
reformed drug dealer, reformed gang, former gang member, used to deal, used to sell drugs, used to steal, sold drugs,
dealt drugs, stole cars, i stole, juvenile record, inmate number, former inmate, cell block, exonerated,
wrongly convicted, wrongfully convicted, falsely accused, acquitted, charges dropped, charges were dropped,
court ordered, rehabilitated offender, second chance hire, fair chance hire, clink, did bird, porridge at, the nick,
victim of crime, survivor of rape, rape survivor, domestic abuse survivor, survivor of domestic, abuse survivor,
assault survivor, sexual assault survivor, stabbed, got stabbed, was mugged, defrauded my, fined for, jailed,
imprisoned, sentenced to, was sentenced, got sentenced, paroled, parolee, extradited, fir against, an fir,
case pending against, chargesheet, chargesheeted, undertrial, on licence, released on licence, released on license,
out on licence, out on license, i've a record, have a criminal, released without charge, never charged, mountjoy,
wheatfield prison, portlaoise, barlinnie, maghaberry, tihar, tihar jail, arthur road, yerwada, puzhal, changi prison,
bilibid, pollsmoor, kirikiri, attica, leavenworth, on a tag, on curfew, curfew tag, dbs will, my dbs, my crb,
background check will, background check shows, background check turns, youth detention, juvenile facility,
juvenile hall, juvenile court, juvenile prison, detention centre at, secure unit, young offenders', been inside,
i've been inside, was inside, went inside, since my release, after my release, upon release, upon my release,
on my release, for supply, possession with intent, intent to supply, dealt weed, slung dope, doing a stretch,
did a bit, in the slammer, in the clink, in the can, on the inside, behind the wall, county jail, county lockup,
state prison, federal prison, federal camp, fed time, police cells, night in the cells, night in a cell,
night in jail, drunk tank, owi, points for drink, lost my licence, lost my license, disqualified driver,
disqualified from driving, caught stealing, used to rob, joyrider, twoc, bound over, conditional discharge,
absolute discharge, community payback, unpaid work order, finished probation, off probation, off parole, made parole,
my po, disbarred, barred list, expungement, second chance employer please, the last mile graduate, the last mile alum,
unlocked graduate, formerly in prison, jailbird, gaolbird, old lag, ex crim, reformed villain, ex gangster,
ex gangbanger, gang banger, gangbanging, gang past, gang member, my gang days, street gang, was raped,
sexually abused, molested, groomed as a, trafficked, trafficking survivor, survivor of trafficking,
domestic violence survivor, dv survivor, survivor of abuse, csa survivor, childhood abuse, child abuse survivor,
survivor of incest, mugged, carjacked, stalked by, stalking victim, victim of a, victim of fraud, victim of stalking,
victim of assault, victim of violence, victim of abuse, victim of rape, victim of trafficking, victim of robbery,
was attacked, was assaulted, was shot, got shot, survived a shooting, shooting survivor, computer misuse act, cfaa,
allegation against me, allegations against me, under investigation, interviewed under caution, in court next,
on trial for, awaiting trial, awaiting sentence, awaiting sentencing, appeal pending, not guilty, guilty plea,
guilty verdict, defendant in, my day in court, my lawyer says i, my court case, my trial, my case was, was acquitted,
acquitted of, cleared of, overturned conviction, conviction overturned, conviction quashed, life sentence,
serving life, three to five, five to ten years, years in prison pen, years in prison lockup,
years in prison detention, years in prison supermax, years in jail pen, years in jail lockup, years in jail detention,
years in jail supermax, years in gaol pen, years in gaol lockup, years in gaol detention, years in gaol supermax,
years in custody pen, years in custody lockup, years in custody detention, years in custody supermax,
years in the pen, years in the lockup, years in the detention, years in the supermax, months in prison,
months in jail, months in gaol, months in custody, months in detention, months in juvie, years behind, months behind,
year in prison, year in jail, year in gaol, year in custody, year in detention, spent time in prison,
spent time in jail, spent time in custody, in custody, remanded, taken into custody, prison taught, prison saved,
learned to code in prison, prison made, prison record, fresh out of, straight out of prison, got out in,
former prisoner, former offender, former convict, former criminal, former drug dealer, former thief, former burglar,
former hacker who did, former gang, reformed offender, reformed addict and dealer, criminal history,
criminal background, criminal justice involved, felony on my, felonies, with a felony, dwi, drunk driver,
arrest record, arrest warrant, warrant out, police raided, cops raided, police record, police came, police took,
cautions, jailed for, jailed in, slept in jail, brother in prison, dad in prison, father in prison, mum in prison,
mother in prison, son in prison, brother s inside, dad s inside, hacked a bank, hacked the pentagon, black hat past,
ex black hat, former black hat, stolen cars, car thief, shoplifter, pickpocket, conman, ex conman, con artist,
fraud conviction, tax cheat, insider trading conviction, embezzled, laundered, have a record from,
have a police record, with a criminal, felony conviction, my felony, felony on
""",
    being="""
felon, convict, ex con, criminal, offender, inmate, prisoner, thief, burglar, fraudster, drug dealer, parolee, jailed,
imprisoned, incarcerated, convicted, arrested, cautioned, ex offender, guilty, delinquent, hooligan, smuggler
""",
    having="""
shoplifting, theft, burglary, robbery, armed robbery, fraud, wire fraud, tax fraud, tax evasion, embezzlement,
forgery, arson, assault, gbh, abh, common assault, affray, manslaughter, murder, drug dealing, dealing drugs,
drug possession, possession with intent, trafficking, smuggling, dui, DUI, dwi, drink driving, drunk driving,
driving ban, drug driving, speeding ban, joyriding, vandalism, criminal damage, trespass, hacking charges,
computer misuse, carding, money laundering, perjury, stalking, harassment, domestic violence, public disorder,
rioting, looting, weed possession, cannabis possession, misdemeanor, misdemeanour, felony, felonies, conviction,
convictions, hacking conviction, spent conviction, drug charge, drug charges, criminal record, rap sheet,
suspended sentence, community service, community order, asbo, ankle monitor, ankle tag, electronic tag, parole,
probation, bail, plea deal, restraining order, gang life, prison, jail, gaol, borstal, juvie, juvenile detention,
young offender institution, remand, time inside, prison time, jail time, prison sentence, jail sentence, arrest,
mugshot, court case, sex offender registry, indictment, grand larceny, larceny, petty theft, solicitation,
prostitution charge, disorderly conduct, drunk and disorderly, contempt of court, obstruction, breach of the peace,
racketeering, hate crime
""",
    rules=(
        (
            "(?:caught|caution|cautioned|arrested|charged|convicted|nicked|done|busted|jailed|fined|sentenced|guilty|"
            "sacked|prosecuted|investigated|wanted|indicted|cleared|acquitted|accused|time|years|months|prison|"
            "conviction|record|sentence|busted|pinched|collared|booked) {gap}(?:for|of|with|on|over|in|after|from) "
            "{gap}<CRIH>"
        ),
        (
            "(?:a|an|my|our|his|her|have|has|had|got|with|spent|minor|old|single|one|juvenile|past) {gap}<CRIH> "
            "(?:from|in|at|as|when|on|conviction|charge|charges|record|behind|was|is|and|for|to my name|before|back|"
            "expunged|sealed)"
        ),
        "{my} {gap}<K|KS|KC> {gap}(?:is|was|went|in|spent|did|got|has) {gap}<CRIH|CRIS|CRIB>",
        (
            "(?:learned|learnt|taught|started|discovered|found|wrote|studied|degree|trained) {far}(?:in|inside|while "
            "in|during|behind) {gap}<CRIS|CRIH>"
        ),
        "{my} <CRIH>",
        "<C|N> (?:years?|months?|weeks?) (?:in|of|on|inside|for) {gap}<CRIH>",
        "(?:served|did|done|doing|spent) {far}<CRIH|CRIS>",
        (
            "(?:served|did|done|doing) {gap}(?:time|sentence|years|months) (?:at|in|for|inside) {gap}(?:hmp|hm|usp|"
            "fci|rikers|san quentin|wandsworth|pentonville|strangeways|folsom|sing sing|<CRIS>)(?:/[A-Z]+)?(?: <CRIS|"
            "CRIH>)?"
        ),
        "(?:beat|fought|facing|faced|awaiting|skipped|jumped|violated|broke|finished|completed) {gap}<CRIH>",
        "{start}time_served/Q{end}",
        "(?:case|cases|fir|charges?|complaint|warrant) (?:pending |filed |open )?(?:against|on) me",
        (
            "(?:did|done|doing|served|serving|got|given|handed) {gap}(?:months|years|year|weeks|days) (?:for|inside) "
            "{gap}<CRIH|CRIS>?"
        ),
        "!tagged for (?:<C|N>|\\d+|a|several) (?:months|weeks|years|year|month)",
        "tagged/Q for {gap}(?:months|weeks)",
    ),
)
