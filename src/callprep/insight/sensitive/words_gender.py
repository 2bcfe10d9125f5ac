"""Who somebody is beside what they were taken for at birth."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["GENDER"]

GENDER: Final = Subject(
    "gender identity",
    "TRA",
    strong="""
transitioning at work, transitioning at the office, transitioning on the job, transitioning in tech,
transitioning in public,
trans guy, trans guys, trans dude, trans lad, trans bloke, trans gal, trans girl, trans boy, trans mum, trans dad,
who transitioned,
neither he nor she, neither she nor he, formerly known as a man, girl with a y, born male, born female, born a boy,
born a girl, socially transitioned, mid transition, hatched, deadnamed, misgendered, misgender, gender journey,
gender clinic, passing as, pass as a woman, pass as a man, trans woman, trans man, trans women myself, trans girl,
trans guy, trans boy, trans masc, transmasc, transfem, trans femme, trans fem, transfemme, transgender, transgendered,
transsexual, trans person, trans and proud, trans af, proudly trans, openly trans, trans dad, trans mum, trans mom,
trans lesbian, trans enby, trans joy, transjoy, trans rights are, non binary, nonbinary, enby, enbies, genderfluid,
gender fluid, genderqueer, gender queer, agender, bigender, demigirl, demiboy, demigender, pangender, neutrois,
two spirit, twospirit, third gender, hijra, fa afafine, muxe, intersex, gender non conforming, gender nonconforming,
gnc, gendervague, xenogender, amab, afab, assigned male, assigned female, assigned male at birth,
assigned female at birth, ftm, mtf, f2m, m2f, male to female, female to male, cisgender, cis man, cis woman, cis guy,
cis male, cis female, cis dude, cis white, my deadname, deadname, my dead name, my old name, birth name was,
my egg cracked, egg cracked, hatched in, stealth trans, i transitioned, my transition, began to transition,
begun to transition, started to transition, started transitioning, transitioning since, medically transitioning,
detransitioned, detransitioner, pre transition, post transition, gender transition, gender dysphoria, gender euphoria,
dysphoria, dysphoric, my gender, my gender identity, gender reassignment, gender confirmation, gender affirming care,
gender affirming surgery, gender recognition certificate, top surgery, bottom surgery, phalloplasty, vaginoplasty,
facial feminisation/feminization, ffs surgery, orchiectomy, on hormones, on hrt, years hrt, months hrt, on estrogen,
on oestrogen, on testosterone, on t since, years on t, years on e, months on t, months on e, year on t, year on e,
on t for, hormone replacement therapy, blockers and, estradiol, spironolactone, my binder, chest binder, girlslikeus,
transisbeautiful, transpride, tdov, tgirl, femboy, tboy, tomgirl, born in the wrong body, neither a man nor a woman,
neither man nor woman, neither male nor female, not a man, not a woman, not a girl, not a boy, used to be a girl,
used to be a boy, was a boy, was a girl, raised as a girl, raised as a boy, raised a girl, raised a boy,
lived as a man, lived as a woman, lived as a girl, living as a woman, living as a man, changed my gender,
changed my name and gender, changed my sex, gender marker, 🏳⚧, ⚧, known as a boy, known as a girl, known as a man,
known as a woman, live as a woman, live as a man, live as a girl, live as a boy, lives as a woman, lives as a man,
used to live as, post op, tavistock, gic waiting list, waiting list at the tavistock, gender identity clinic,
started hormones, started testosterone, started estrogen, started oestrogen, started hrt, started t, started e,
starting hormones, starting testosterone, starting estrogen, starting oestrogen, starting hrt, start hormones,
start testosterone, start estrogen, start oestrogen, start hrt, hormones since, hormones during, years on hormones,
before hrt, since hrt, after hrt, hrt since, my hrt, hrtiversary, second puberty, changing sex, changed sex,
sex change, changed gender, changing gender, knew me as someone, knew me as, knew me under, you knew me as, girl now,
boy now, a man now, a woman now, became a woman, became a man, becoming a woman, becoming a man, gender assigned,
assigned at birth, birth certificate says, birth certificate said, birth certificate was, x on my passport, x marker,
trans flag, transgirl, transboy, transguy, transdude, trans dude like me, trans lass like me, trans lad like me,
trans bloke like me, trans auntie like me, trans parent like me, trans elder like me, trans kid like me,
trans teen like me, trans athlete like me, trans veteran like me, trans nerd like me, trans geek like me,
trans catgirl like me, trans gal like me, trans lady like me, trans folk like me, trans people like me, trans as hell,
t4t, eggs crack, cracked my egg, egg no more, came out as a woman, came out as a man, came out as a girl,
came out as a boy, came out as a trans, came out as a nb, came out as a enby, came out as, gender none,
gender apathetic, gendervoid, gender outlaw, androgyne, bakla, waria, kathoey, travesti, mak nyah, thirunangai,
aravani, kinnar, kothi, fakaleiti, takatapui, brotherboy, sistergirl, indigiqueer, voice training since,
laser hair removal for, gcs surgery, chest masculinisation, chest masculinization, chest surgery,
transitioned at female male, transitioned at to male, transitioned in female male, transitioned in to male,
transitioned last female male, transitioned last to male, transitioned before female male,
transitioned before to male, transitioned during female male, transitioned during to male,
transitioned when female male, transitioned when to male, transitioned while female male, transitioned while to male,
transitioned and female male, transitioned and to male, transitioned medically female male,
transitioned medically to male, transitioned socially female male, transitioned socially to male,
transitioned as female male, transitioned as to male, transitioned later female male, transitioned later to male,
transitioned late female male, transitioned late to male, transitioned early female male, transitioned early to male,
transitioned to female male, transitioned to to male, having transitioned, since i transitioned, since transitioning,
before transitioning, after transitioning, while transitioning, social transition, medical transition, dead name,
new name same, same person new name, formerly mr, formerly miss, formerly a man, formerly a woman, used to be a man,
used to be a woman, used to be a guy, used to be a lad, used to be a dude, used to be a bloke, used to be a son,
used to be a brother, was born a, was born male, was born female, born in the wrong, wrong body, wrong puberty,
gender confirming, gender affirmation, gender certificate, gender recognition, demi girl, demi boy, cis het, cis lady,
cis girl, cis bloke, cisgender woman, cisgender man, cisgender male, cisgender female, cisgender guy, cisgender dude,
cisgender lady, cisgender girl, cisgender bloke, enby parent, nonbinary parent, nibling parent, tomboy to trans,
egg cracking, genderfuck, gender chaos, gender goblin, intersex person, gender dysphoric
""",
    being="""
trans, transgender, transsexual, enby, nonbinary, non binary, genderfluid, gender fluid, genderqueer, agender,
bigender, intersex, cis, cisgender, transmasc, transfem, transfeminine, transmasculine, genderless, androgynous,
gender nonconforming, two spirit, demigirl, demiboy, gender apostate
""",
    having="""
dysphoria, deadname, top surgery, gender recognition certificate, gender marker, pronoun change, hormones
""",
    also={
        "TRX": """
transition, hormones, gender, egg, transitioned
""",
    },
    rules=(
        "(?:went|known|lived|grew up|go|goes) (?:by|as|under) {gap}(?:girl|boy|girl's|boy's|woman|man)/? ?",
        "(?:went by|known by|under) a (?:girl's|boy's|woman's|man's) name {far}<N>",
        (
            "(?:was|used|going|known|publications|papers|published) {gap}(?:under|as) (?:a|my) (?:different|previous|"
            "former|old|dead) <TRX|TRAH>"
        ),
        "(?:trans|cis)/TRAB (?:she|he|they)",
        "{my} (?:<TRX>)",
        "(?:began|begun|started|since|before|after|during|through|mid|post|pre) (?:- )?(?:to |my )?transition/TRX",
        "(?P<cut><TRAB|TRAS>) (?:[a-z]+(?:ing|al|ary|ic|ed) |<M> ){0,2}<W>",
        "(?:wait|waiting|waitlist|list|referred|referral|appointment|patient) {gap}(?:at|for|to|by) {gap}<TRAS|TRAH>",
        (
            "transitioned/TRX (?!(?:the|from|to|into|our|a|an|my|its|all|production|away|off|over|between|out|them|it|"
            "teams|customers|clients|users|that|this|this|using|with)[ /])"
        ),
    ),
)
