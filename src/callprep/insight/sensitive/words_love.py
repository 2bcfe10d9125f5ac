"""Whom somebody loves."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["ORIENTATION"]

ORIENTATION: Final = Subject(
    "orientation",
    "ORN",
    strong="""
my sex life, our sex life, being polyamorous, living polyamorously, polyamory and, polyamory at work, my polyamory,
ace aro, ace or aro, sapphic, achillean, nebularomantic, lads in love, girls in love, men in love, women in love,
gay couple,
gay man, gay men s, gay woman, gay dad/dads, gay mum, gay and proud, proudly gay, openly gay, openly queer, out gay,
out queer, gay af, queer af, gay icon, lesbian, lesbians, dyke, butch, sapphic, achillean, wlw, mlm he, bisexual,
bi sexual, pansexual, omnisexual, polysexual, demisexual, asexual, aroace, aro ace, aromantic, greysexual, graysexual,
greyace, demiromantic, biromantic, panromantic, homoromantic, heteroromantic, homosexual, heterosexual,
heteroflexible, homoflexible, bicurious, bi curious, pan and proud, bi and proud, ace and proud, queer, queers,
genderqueer, not straight, never straight, not so straight, straight man, straight woman, straight guy,
straight white, cishet, cis het, came out, coming out story, my coming out, come out at work, came out at,
out at work, out and proud, out since, out of the closet, in the closet, closeted, friend of dorothy, bear and proud,
leather daddy, twink, twunk, otter bear, power bottom, baby gay, gaymer, gayming, gaysian, lgbt, lgbtq, lgbtqia,
lgbt+, lgbtq+, polyamorous, poly am, ethically non monogamous, kinky, kinkster, likes girls, like girls, likes boys,
like boys, likes women, like women, like men, likes men, into men, into women, attracted to men, attracted to women,
attracted to both, love women, same sex couple, same sex partner, same sex marriage, two mums, two dads, two moms,
my sexuality, my sexual orientation, my orientation, bi wife energy, disaster bi, disaster gay, pride flag in bio, 🏳🌈,
gayestengineer, biandproud, loveislove, bivisibility, acevisibility, gaypride, outintech, dykes on bikes,
wife and i are both women, straight as an, one of the gays, the gays, fallen for blokes, fallen for men,
fallen for guys, fallen for women, fallen for girls, fall for blokes, fall for men, fall for guys, fall for women,
fall for girls, for the other team, bat for both, bats for both, for both teams, bats for the other, same sex,
lgbt person, lgbtq person, lgbt community, lgbtq community, lgbtq+ community, lgbt+ community, rainbow family,
rainbow mum, rainbow dad, rainbow parent, man who loves men, woman who loves women, girls who like girls,
boys who like boys, i like girls, i like boys, soft butch, futch, lipstick lesbian, gold star lesbian, drag queen,
drag king, drag artist, do drag, doing drag, marched at pride, march at pride, my first pride, first pride,
happy pride from, greyromantic, abrosexual, androsexual, gynesexual, acespec, ace spec, ace spectrum, aspec,
allosexual, sexually fluid, fluid sexuality, polycule, my polycule, nesting partner, metamour, non monogamous,
nonmonogamous, monogamish, relationship anarchist, bivisibilityday, bi visibility, bi erasure, bisexuals, pansexuals,
bi pride, pan pride, ace pride, lesbian pride, gay pride, queer joy, queer pride, queer elder, queer kid, queer woman,
queer man, queer mum, queer mom, queer dad, queer parent, queer person, queer family, queer couple, queer artist,
queer nerd, big gay, very gay, super gay, so gay, gay as, gayer than, gay boy, gay girl, gay guy, gay lad, gay bloke,
gay kid, gay uncle, gay aunt, gay son, gay couple, gay male, gay men, gay geek, gay nerd, lesbian mum, lesbian mom,
lesbian wife, lesbian couple, nblw, comphet, heteronormative not, out to my, come out as, not out yet, not out at,
don't tell my parents i'm, crush on girls, crush on boys, loves women, loves men, love men, love boys, love girls,
fancy men, fancy women, fancy blokes, dates women, dates men, date men, date women, dating men, dating women,
sleep with men, sleep with women, into guys, into girls, into blokes, i swing both ways, swings both ways,
swing both ways, regardless of gender, hearts not parts, no labels just, power dyke, daddy bear, bear cub, leatherman,
leather dyke, pup play, kink positive, married to a man too, man of my dreams, woman of my dreams, men of my dreams,
my husband s husband, both brides, both grooms, two brides, two grooms, mrs and mrs, mr and mr, section 377,
377 survivor, decriminalised me, clause 28 kid, section 28 kid, section 28, conversion therapy survivor,
conversion therapy, stonewall was, lavender marriage, beard marriage, baby dyke, babydyke, uhaul, u haul lesbian,
girlkisser, boykisser, boykissers, girlkissers, came out to, came out at work, came out at school, i came out,
came out late, came out when, coming out to, coming out at work, coming out as, straight in case, straight btw,
straight fyi, outed at work, happily out, out to the team, out to colleagues
""",
    being="""
gay, homo, homosexual, bisexual, lesbian, queer, pansexual, asexual, demisexual, aromantic, hetero, heterosexual,
polyamorous, sapphic, butch, lgbt, lgbtq, lgbtqia, lgbtq+, closeted, celibate, bicon, fag, faggot, dyke, twink
""",
    having="""
sexuality, sexual orientation, orientation, coming out, libido, kink, same sex partner, pride flag
""",
    also={
        "AMB": """
bi, pan, ace, aro, demi, poly, straight, femme, out, questioning, les
""",
    },
    rules=(
        (
            "{my} (?:boyfriend|girlfriend|husband|wife|partner|fiance|fiancee)/KS {far}(?:both)? ?(?:men|women|blokes|"
            "guys|girls|gay|queer|lesbians|ladies)"
        ),
        (
            "(?:i'm|i am|im|as an?|being|proud|proudly|openly) (?:a |very |also )?(?:bi|pan|ace|aro|demi|poly|"
            "straight)/AMB{stop}(?! (?:to|at|in|of|for) )"
        ),
        "<AMB> (?:woman|man|girl|guy|boy|person|icon)/P",
        (
            "(?:<ORNB|ORNS|AMB>|gay|trans) (?:and|&|but) (?:tired|proud|loud|happy|sleepy|confused|thriving|anxious|"
            "bookish|nerdy|caffeinated|fabulous|unashamed|trans|here|ready)"
        ),
        (
            "(?:<ORNB|ORNS>|bi/AMB|ace/AMB|pan/AMB) (?:as|af|disaster|icon|panic|chaos|energy|vibes|agenda|nerd|geek|"
            "wife|husband|dad|mum|mom|pride)"
        ),
        "(?:🏳|🌈)/? ?<ORNB>",
        "two <K> ",
        "{start}(?:# |openly |proudly |very |also |just |still |a |so )*(?:bi|demi|aro|straight)/AMB{end}",
        "(?P<cut>(?:bi|pan|ace|aro|demi|poly)/AMB) (?:<M> ){0,3}<W>",
        "<AMB> (?:and|&|/|,) <AMB>",
        "{start}(?:ace|aro|demi|les)/AMB{end}",
    ),
)
