"""Whom somebody is bound to, or no longer."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["MARITAL"]

MARITAL: Final = Subject(
    "marital status",
    "MAR",
    strong="""
mrs since, wed in, freshly wed, got hitched, recently separated, legally separated, amicably separated,
ring on it, ring on my finger, my in laws, my mother in law, my father in law, my sister in law, my brother in law,
the wife, the missus, the husband, the hubby, er indoors, ball and chain, happily divorced, divorcing and,
divorcing this, divorcing after, mid divorce, custody battle, married to, happily married, newly married,
recently married, just married, justmarried, got married, getting married, i'm married, i am married, been married,
was married, married for, married since, married with, married in, married at, married my, married the love,
married a, married man, married woman, married twice, twice married, married guy, married father, married mother,
still married, not married, unmarried, never married, remarried, re married, married and, newlywed, newlyweds,
newly wed, honeymoon, honeymooning, on my honeymoon, engaged to, engaged to be married, just got engaged, got engaged,
we got engaged, recently engaged, newly engaged, engaged and, fiance, fiancee, bride to be, groom to be, future mrs,
future mr, wedding in, our wedding, my wedding, planning a wedding, planning my wedding, planning our wedding,
wedding planning while, wedding anniversary, our anniversary, tied the knot, tying the knot, happily hitched, hitched,
got hitched, getting hitched, wed to, wed my, years wed, she said yes, he said yes, they said yes, said i do,
put a ring on it, 💍, 👰, 🤵, mrs since, mrs., husband to, husband of, wife to, wife of, hubby to, hubby of, spouse of,
spouse to, partner to, fiance to, fiancee of, widow of, widower of, widow, widower, widowed, lost my husband,
lost my wife, lost my partner, my late husband, my late wife, my late partner, divorced, divorcee, recently divorced,
newly divorced, going through a divorce, my divorce, after my divorce, after a divorce, since the divorce,
after the divorce, post divorce, divorce, messy divorce, twice divorced, amicably divorced, separated from my,
my separation, recently separated, legally separated, annulled, annulment, my marriage, our marriage,
arranged marriage, second marriage, first marriage, failed marriage, ended my marriage, single again, single since,
newly single, recently single, perpetually single, forever single, still single, happily single, single man,
single woman, single guy, single girl, single lady, single pringle, single life, single af, single by choice,
confirmed bachelor, eligible bachelor, bachelorette, spinster, eternal bachelor, my wife, my husband, my spouse,
my hubby, my wifey, my fiance, my fiancee, my boyfriend, my girlfriend, my bf, my gf, my other half, my better half,
my life partner, my missus, my ex husband, my ex wife, my ex, my ex boyfriend, my ex girlfriend, my soulmate,
my bride, my groom, our vows, wifey, wife guy, hubby, trophy husband, trophy wife, house husband, househusband,
housewife, tradwife, my partner and i, my partner is, my partner s, partner of ten years, long term relationship,
in a relationship, open relationship, long distance relationship, its complicated, it s complicated,
domestic partnership, civil partnership, civil union, civil partner, cohabiting, co habiting, common law wife,
common law husband, living with my boyfriend, living with my girlfriend, living with my partner, taken 💍,
looking for love, looking for a girlfriend, looking for a boyfriend, looking for a wife, looking for a husband,
on tinder, dating again, taken 💕, taken ❤, taken 💖, taken 💞, taken 💑, spoken for, off the market, mr and mrs,
mr & mrs, trial separation, our separation, wife left, husband left, we said yes, she said yes to me,
he said yes to me, partnered up, civil partnered, pacsed, common law, shacked up, living in sin, live with my partner,
live with my girlfriend, live with my boyfriend, live with my wife, live with my husband, engaged since, engaged last,
our big day, second time round married, thrice married, third marriage, unattached, footloose and fancy free,
old maid, left on the shelf, on the shelf, forever alone, never wed, decree absolute, decree nisi, split from my,
split up with my, broke up with my, ex s, my mangalsutra, arranged match, shaadi, nikah, nikaah, my mehndi, wifed up,
the mrs, my mrs, my mister, her indoors, him indoors, my old lady, better half of, hubs, my hubs, wife s, husband s,
my wife s, my husband s, lives with my wife, lives with my husband, live with my spouse, live with my fiance,
live with my fiancee, with my wife, with my husband, with my spouse, with my partner, with my fiance, with my fiancee,
with my girlfriend, with my boyfriend, my dear wife, my dear husband, my lovely wife, my lovely husband,
my amazing wife, my amazing husband, my beautiful wife, my beautiful husband, my wonderful wife, my wonderful husband,
married 🇺🇸, married to the, marriedlife, married life, married couple, married name, my maiden name, maiden name, née,
wedded, wedding day, years of marriage, years married, married to my, single mother, single father, bachelor pad,
swinging single, dating my, in love with my, dating since, boyfriend of, girlfriend of, partner of, my lover,
domestic partner, de facto, de facto partner, long time partner, longtime partner, widow s, widowed at, widowed in,
lost my spouse, since my husband died, since my wife died, since my partner died, husband died, wife died,
partner died, husband passed, wife passed, partner passed, ex wife, ex husband, my first wife, my first husband,
my second wife, my second husband, divorced since, divorced in, divorced twice, divorced dad, divorced mum,
divorced mom, divorced father, divorced mother, getting divorced, getting a divorce, got divorced, filed for divorce,
divorce came through, divorce papers, divorce finalised, divorce finalized, divorce lawyer has my, the divorce,
separated from, separated since, separated in, estranged wife, estranged husband, estranged from my,
living apart from, celibate by choice, not dating, looking for mr right, looking for mrs right,
looking for my soulmate, on hinge, on bumble, on grindr, going through a separation, since our separation
""",
    being="""
married, unmarried, divorced, widowed, widow, widower, newlywed, wed, hitched, remarried, divorcee, bachelor,
bachelorette, spinster, betrothed, wifey
""",
    having="""
marriage, divorce, wedding ring, prenup, alimony payments, love life
""",
    also={
        "AMS": """
single, engaged, taken, separated
""",
    },
    rules=(
        "{my} {gap}<KS>(?! (?:-|[^ /]+/(?:T|W|M)))",
        (
            "{start}(?:# )?(?:proud |happy |lucky |doting |devoted |full time |loving |a |ex |- |the |late |dad |mum |"
            "father |and |& ){0,4}<KS> (?:of|to|guy|first|and|since|x)"
        ),
        (
            "(?:wife|husband|hubby|spouse|fiance|fiancee|widow|widower|partner|girlfriend|boyfriend|bride|groom|"
            "wifey)(?:/[A-Z]+)? (?:of|to) (?:the |a |an |my |one |two |<C> )?[^ ,]+"
        ),
        "mrs/KS (?:since|\\d|<Y>)",
        "{start}mrs/KS{stop}",
        (
            "<N|C> (?:years|yrs) (?:married|wed|hitched|together|divorced|engaged|of marriage|single)(?:/[A-Z]+)?(?: "
            "<MARB|MARH|MARS>)?"
        ),
        (
            "(?:i'm|i am|im|we're|still|happily|newly|recently|just|currently|also|now) <AMS>(?= (?:\\Z|[,.]|(?:and|"
            "but|since|again|to|from|after|at|for|by|with) ))"
        ),
        (
            "<AMS> (?:and|&|but) (?:ready|fine|happy|happily|loving|looking|proud|mingling|free|tired|content|"
            "thriving|childless|dating|not|open|it|i)(?:/[A-Z]+)?"
        ),
        "{start}single/AMS{end}",
        "<AMS> (?:af|again|dad|mum|mom|father|mother|since|for life|!)(?:/[A-Z]+)?",
        "<KC|KS> (?:and|&) <KS|KC>",
        "{start}(?:# )?<KS>{stop}",
        (
            "(?:marry|marrying|proposed to|eloped with|wed|wedded|moved in with) {gap}(?:my|the|a|her|him|next|this|"
            "in) {gap}<KS>"
        ),
        "(?:marry|marrying|eloped|eloping|getting wed) <MARB|KS>?",
        "(?:moved|relocated|came|followed|follow|trailing) {far}<KS>",
        "(?:with|and|&) (?:my|his|her|our) {gap}<KS>",
        "(?:i|we) {gap}(?:married|divorced|separated)/MARB",
        "{start}taken/AMS(?: (?:since|by|and|\\W+))?{end}",
        "{start}(?:single|taken)/AMS{end}",
        "mrs/KS [a-z]+ since",
        (
            "(?:through|after|since|during|in|amid) (?:(?:a |the )(?:messy |painful |bad |long |recent |difficult "
            ")?(?:divorce|annulment|breakup)|(?:my|our) (?:separation|split|breakup|divorce))(?:/[A-Z]+)?"
        ),
        "{start}mrs/KS [a-z]+{end}",
        "{start}separated/AMS{end}",
        "{start}mrs/KS [a-z]+",
        "<W> (?P<cut>(?=(?:husband|wife|hubby)/KS)<KS>)(?=(?:/[A-Z]+)? (?:\\Z|(?:dad|father|mum|mom|mother)/K \\Z))",
    ),
)
