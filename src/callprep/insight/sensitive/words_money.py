"""What somebody owns and owes."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["FINANCE"]

FINANCE: Final = Subject(
    "finance",
    "FIN",
    strong="""
of student debt, of student loans, in student debt, in student loans, of credit card debt,
fire'd at, fired at 40 with, seven figure portfolio, six figure portfolio, eight figure portfolio,
seven figure net worth, retired on my investments, lean fire, fat fire, coast fire, coastfire, fatfire, debtfree,
debt free journey, debt free community, debt free since, paid off my student, still paying off, loan repayments,
owe the bank, owe thousands, owe my landlord, owe money, owes money, kicked out of our flat, kicked out of my flat,
rent arrears, couldn't pay, can't pay my, can't afford, couldn't afford, out of money, ran out of money, no money,
short of money, money is tight, money troubles, money worries, creditors, ponzi scheme took, bankrupt, went bankrupt,
declared bankrupt, declared bankruptcy, filed for bankruptcy, filed bankruptcy, personal bankruptcy, chapter 7,
chapter 13, chapter seven, chapter thirteen, declared insolvent, personally insolvent, insolvent, in an iva, iva, IVA,
debt management plan, debt relief order, dro, ccj, ccjs, county court judgment, county court judgement, bailiffs,
bailiff, repo man, repossessed, foreclosed, foreclosure, evicted, eviction, debt free, debtfree, in debt, into debt,
deep in debt, up to my eyes in debt, up to my neck in debt, drowning in debt, my debt, my debts, my credit card debt,
my student loan, my student loans, my student debt, my overdraft, my credit score, bad credit, poor credit,
credit score in the gutter, my mortgage, behind on the mortgage, behind on rent, behind on my rent, wages garnished,
garnished wages, wage garnishment, garnished, debt collectors, debt collector has, collections agency after,
payday loan, payday loans, maxed out, maxed out my, overdrawn, i owe, i still owe, who owes, still owes, owes the,
owe the taxman, owe the irs, owe hmrc, owed hmrc, tax debt, student debt, student loans, student loan, medical debt,
gambling debts, gambling debt, lost my savings, lost his savings, lost her savings, lost all my savings,
lost my house, lost our house, lost my home, lost our home, lost everything, lost my flat, wiped out my savings,
in the crypto crash, life savings, no savings, skint, stony broke, flat broke, dead broke, perpetually broke,
always broke, broke af, broke as a joke, broke until payday, skint until payday, living paycheck to paycheck,
paycheck to paycheck, payday to payday, paycheque to paycheque, hand to mouth, below the poverty line, in poverty,
grew up poor, grew up in poverty, born poor, raised poor, grew up on benefits, working class kid, council estate kid,
grew up on a council estate, welfare kid, trailer trash, housing project kid, on benefits, on welfare, on the dole,
on disability benefits, on universal credit, universal credit, jobseekers, jobseeker s allowance, on jsa, on esa,
on pip, on food stamps, food stamps, snap benefits, ebt, free school meals, free lunch kid, section 8, section eight,
housing benefit, hartz iv, hartz 4, burgergeld, unemployment benefit, unemployment cheque, income support, food bank,
food banks, used a food bank, homeless, was homeless, been homeless, sleeping rough, slept rough, sofa surfing,
couch surfing with nowhere, lived in my car, living in my car, net worth, my net worth, trust fund, trust fund kid,
trustafarian, millionaire, multimillionaire, self made millionaire, crypto millionaire, billionaire,
independently wealthy, independently rich, financially independent, financial independence, financially free,
retired early with, hit seven figures, hit six figures, seven figures, old money, new money, born rich,
born with a silver spoon, silver spoon, inherited money, inherited a fortune, inherited wealth, family money,
inheritance paid, won the lottery, lottery winner, my salary, my savings, my pension pot, my bank balance,
my bank account, my portfolio is worth, my inheritance, i earn, i make 6, earning six figures, paid off my,
paid off the, paid off our, mortgage free, paying off, pay off, paying down, pay down my, child support arrears,
alimony, behind on payments, pawn shop, pawned, pawned my, loan shark, loan sharks, sued by creditors,
creditor meeting, house got repossessed, car got repossessed, my house got, please send work and, collection agency,
collection agencies, collections agency, collections agencies, debt collector, couch surfing because, couch surfing,
living off an inheritance, living off my inheritance, live off an inheritance, live off my inheritance,
off an inheritance, inheritance from, living off my, live off my, off dividends, payday lender, payday lenders,
wealthy enough, never need to work, never have to work, don't need to work, don't need the money, don t need to work,
no need to work, unemployment benefits, unemployment check, unemployment checks, unemployment money, on unemployment,
signing on, sign on every, losing our house, losing our home, losing our flat, losing my house, losing my home,
losing my flat, lost the house, lost the home, lost the farm, house to the bank, bank took, took the house, fatfire,
leanfire, coastfire, coast fi, barista fi, comfortably off, well off, well to do, rolling in it, filthy rich,
stinking rich, upper class, upper middle class, lower middle class, middle class kid, middle class family,
working class background, working class lad, working class lass, working class girl, working class boy,
working class roots, working class family, working class parents, working class woman, working class man,
working class hero, from a council estate, council estate, council house, council flat, projects kid,
grew up in the projects, trailer park, low income family, low income household, low income background, low income kid,
fgli, pell grant, hardship bursary, poor family, poor kid, dirt poor, born into poverty, born into money,
came come came from money, come from money, went hungry, free school lunches, free lunches, send money home,
in student loans, in student debt, six figure debt, crippling debt, emis, cibil, cibil score, loan apps, cards maxed,
credit cards maxed, debt snowball, debt free journey, debt review, under debt review, sequestrated,
discharged bankrupt, undischarged bankrupt, disqualified director, eviction notice, slept in my car, sleep in my car,
sleeping in my car, living in a shelter, in a homeless shelter, homeless shelter, hostel resident, rough sleeper,
ex homeless, formerly homeless, used to be homeless, food pantry, soup kitchen, lost my shirt, lost all my,
lost my pension, ftx took, ftx victim, scammed out of, gambled away, the bookies, cheque to cheque,
month to month broke, ends meet, scraping by, struggling to pay, penny to my name, not a penny, without a bean,
boracic, on the breadline, hard up, cash strapped, strapped for cash, can't make rent, can't pay rent, late on rent,
behind with the rent, behind on my, in my overdraft, inherited a, inherited my, landed gentry, trust funder,
nepo baby, private income, independent means, living off rent, post exit, made my millions, made my money,
post economic, never work again, salary of, salary is, my wage, my wages, my pay is, on a zero hours, earn less than,
earn under, earn over, earning over, earning under, six figure salary, five figures in, net worth of, worth millions,
a millionaire, paper millionaire, crypto rich, bitcoin rich, bitcoin millionaire, crypto wiped, luna wiped,
personal guarantee took, sheriff s sale, auctioned our, ruined credit, credit is shot, no credit, blacklisted at,
unpaid loans, unpaid rent, council tax arrears, tax arrears, back taxes, owe taxes, mortgage arrears,
underwater mortgage, negative equity, mortgaged to, remortgaged, second mortgage, snap recipient, ebt card,
medicaid kid, on medicaid, on snap, centrelink, on centrelink, jobseeker payment, on jobseeker, youth allowance,
austudy, newstart, sassa grant, sassa, social grant, bpl card, bpl family, below poverty line, ration card,
ews certificate, pension credit, winter fuel, tax credits, child benefit, claiming benefits, benefit claimant,
benefits claimant, on the sick, on six figures
""",
    being="""
bankrupt, skint, insolvent, homeless, penniless, debt free, indebted, millionaire, billionaire, working class,
underclass, overdrawn, unhoused, evicted, brassic, potless, impoverished, low income
""",
    having="""
debt, debts, bankruptcy, insolvency, student loans, student loan, student debt, credit card debt, loan, loans,
mortgage, overdraft, credit score, credit rating, fico, fico score, arrears, rent arrears, mortgage arrears, savings,
net worth, trust fund, inheritance, bailiffs, collectors, welfare, dole, food stamps, universal credit, bank balance,
gambling losses, tax bill, unpaid bills, final demands, child support, alimony, lottery win, garnishment,
repossession, foreclosure, eviction, payday loan, ccj, iva, hardship fund, hardship, inheritance money, lenders,
creditor, emi, repayments, mortgage payments, student finance, loan sharks
""",
    also={
        "FIA": """
broke, poor, rich, wealthy, loaded, benefits, poverty
""",
        "FIQ": """
currently on, i'm on, now on, earning, i earn, paid, take home
""",
    },
    rules=(
        "(?:owe|owes|owed|owing) {gap}(?:\\d+|<N|C|Y>|thousands|money|the|a|my) {gap}",
        "(?:up to|drowning|buried|deep|neck|eyes|years|mired|out) {gap}(?:in|of|to) {gap}<FINH>",
        (
            "(?:paid|paying|pay|clearing|cleared|repaying|repaid|refinanced|refinancing|consolidated|defaulted|"
            "drowning|chipping) {gap}(?:off|down|back|away|on|in|of)? ?{gap}<FINH>"
        ),
        (
            "(?:living|live|lived|lives|surviving|survive|survived|grew up|raised|relied|rely|relying|claiming|claim|"
            "claimed|currently) {gap}(?:on|in|off|through) {gap}<FINH>"
        ),
        "(?:on|off) (?:the |state |sickness |housing )?(?:dole|welfare|benefits|food_stamps|universal_credit)/FINH",
        "(?:lost|losing|gambled|burned|blew|squandered|drained|emptied|wiped out) {gap}<FINH>",
        (
            "<FINH> (?:came|come|have|got|in the|is in|of|until|since|hit|took|garnished|knocked|round|is|are|still|"
            "keeps|keep|paid|gone|cleared|crisis)"
        ),
        "{my} {gap}<FINH>",
        (
            "(?:i'm|i am|im|we're|being|always|perpetually|forever|currently|permanently|was|were) (?:still |so |a "
            "bit |really |very |flat |dirt |filthy |stinking |the )?(?:<FIA>){stop}"
        ),
        (
            "(?:on|off|claiming|claim|claimed|living in|lived in|grew up in|raised in|born into|escaped|out of) "
            "(?:state |the |child |rural |real )?(?:benefits|poverty)/FIA"
        ),
        (
            "(?:<FIA>|skint/FINB) (?:until|till|as|af|since|again|and|but|kid|family|parents|student|because|at|"
            "please|boy|girl|right now|most|this)"
        ),
        "{my} {gap}(?:K|KS|family|parents)/? ?<K> {gap}(?:was|were|is|are|went) {gap}<FINB>",
        "(?:grew up|grown up|raised|born|brought up) {gap}<FINB|FINS|FIA>",
        (
            "{start}(?:perpetually |still |always |flat |so |currently )?broke/FIA(?: (?:af|again|student|grad "
            "student|millennial|and|but|as|until|till))?{end}"
        ),
        "<FIQ> (?:£|\\$|€)? ?\\d[\\d.,]*k?(?:/[A-Z]+)?{stop}",
        "(?:off|on|from|with) (?:an?|my|the|our|his|her) {gap}(?:inheritance|trust_fund|windfall)(?:/[A-Z]+)?",
        (
            "(?:after|since|before) (?:losing|lost) (?:our|my|the) (?:house|home|flat|farm|savings|shop|"
            "business)(?:/[A-Z]+)?"
        ),
        "<FIA> enough (?:to|that|never|not)",
    ),
)
