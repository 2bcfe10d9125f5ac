"""Who somebody is: faith, people, caste, whom one loves, where one comes from."""

# ruff: noqa: E501 -- lists of words

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_RELIGION = Subject(
    "religion",
    "REL",
    strong=(
        "at mass, son/daughter/child/kid of a "
        "preacher/pastor/vicar/rabbi/imam/minister/priest/missionary, blessed by, serving god, serving "
        "the lord, trusting god, trusting in god, following jesus, following christ, loving god, loving "
        "jesus, zen practitioner, dharma practitioner, jukai, lay ordination, took vows, took precepts, "
        "took shahada, said the shahada, shahada, first communion, confirmed at, godfather to, godmother "
        "to, christ alone, sola fide, grace alone, faith in god, faith in christ, man of faith, woman of "
        "faith, person of faith, people of faith myself, believe in a higher power, higher power, god "
        "willing, deo volente, god bless, blessed be, blessed mother, hail mary, virgin mary, vedic "
        "rituals, do puja, puja every, chant daily, daf yomi, talmud study every, yeshiva, yeshiva boy, "
        "madrasa, madrasah, catechist, catechism teacher, cantor at, synagogue board, mosque committee, "
        "church board, parish priest, practising/practicing muslim/catholic/jew/hindu/buddhist/christian, "
        "born again, born again christian, saved by grace, child of god, follower of christ, follower of "
        "jesus, jesus follower, christ follower, christian first, disciple of christ, sinner saved, "
        "washed in the blood, "
        "god fearing, god first, god is good, glory to god, all glory to god, to god be the glory, praise "
        "the lord, praise god, praise be, amen, hallelujah, thank god for, jesus is lord, jesus saves, "
        "jesus loves, jesus freak, soli deo gloria, in christ, in jesus, blessed by god, blessed and "
        "highly favored, by the grace of god, "
        "alhamdulillah, allhamdulillah, mashallah, masha allah, inshallah, insha allah, subhanallah, "
        "bismillah, allahu akbar, assalamu alaikum, salaam, om namah shivaya, hare krishna, jai shri ram, "
        "jai shree ram, har har mahadev, waheguru, waheguru ji ka khalsa, sat sri akal, baruch hashem, b "
        "h, "
        "shalom aleichem, shabbat shalom, namo buddhaya, took refuge, refuge in the dharma, refuge in the "
        "buddha, the dharma, my dharma, my bar mitzvah, my bat mitzvah, bar mitzvah boy, i pray, pray "
        "five times, prays five times, five daily prayers, i fast, fast during ramadan, fasting for "
        "ramadan, fasting during ramadan, fasting this ramadan, "
        "keep kosher, keeps kosher, keeping kosher, keep halal, keep shabbat, keeps shabbat, keeping "
        "shabbat, keep the sabbath, keeps the sabbath, keeping the sabbath, shomer shabbat, shabbat "
        "observant, sabbath keeper, shul on, went on hajj, been on hajj, performed hajj, umrah, hajji, al "
        "hajj, did the hajj, "
        "hijabi, niqabi, wear a hijab, wear the hijab, wears a hijab, wears hijab, wear hijab, wear a "
        "turban, wears a turban, wear a kippah, wear a yarmulke, wear a headscarf, my turban, my hijab, "
        "my kippah, my rosary, my faith, my church, my mosque, my temple, my synagogue, my shul, my "
        "parish, my gurdwara, my religion, my beliefs, my belief in, my pastor, my rabbi, my imam, my "
        "priest, my saviour, my savior, "
        "my lord, my god, our church, our parish, our mosque, our synagogue, our congregation, my "
        "congregation, my ward in the church, my bible, my bible study, bible study leader, bible study "
        "on, lead bible study, leads bible study, bible study group, youth pastor, worship leader, "
        "worship team, choir at church, sunday service at, church organist at my, quran memoriser, hafiz, "
        "hafiz of, bible believing, bible believer, church family, church planter, mission trip, missions "
        "trip, my prayer group, my small group at church, church elder, church warden, churchwarden, "
        "church deacon, lay preacher, lay reader, sunday school teacher, parish council member, altar "
        "server, eucharistic minister, "
        "pastor s kid, preacher s kid, vicar s daughter, vicar s son, rabbi s son, rabbi s daughter, "
        "preacher s son, preacher s daughter, missionary kid, ex missionary, returned missionary, served "
        "a mission, mission for the church, my mission in, latter day saint, latter day saints, lds, "
        "jehovah s witness, jehovah s witnesses, seventh day adventist, "
        "found god, found jesus, found christ, found faith, lost my faith, lost my religion, left the "
        "church, left the faith, left religion, left islam, converted to "
        "islam/judaism/catholicism/christianity/buddhism/hinduism/orthodoxy, convert to "
        "islam/judaism/catholicism/christianity/buddhism, reverted to islam, revert to islam, muslim "
        "revert, "
        "raised "
        "catholic/jewish/muslim/hindu/mormon/baptist/christian/evangelical/orthodox/pentecostal/methodist/sikh/buddhist/atheist/amish/quaker, "
        "confirmed catholic, confirmed in the church, baptised, baptized, got baptised/baptized, was "
        "baptised/baptized, christened, ordained, ordained minister/deacon/priest, ordained in, seminary "
        "dropout, ex seminarian, former nun, former monk, former priest, ex priest, ex nun, ex monk, ex "
        "vicar, "
        "don t believe in god, don't believe in god, don't believe in any god, do not believe in god, "
        "believe in god, believes in god, believe in jesus, believer in christ, no gods no masters, "
        "godless, god is dead, god isn't real, no god, happily godless, ex mormon, exmormon, exmo, ex "
        "muslim, exmuslim, ex catholic, ex evangelical, exvangelical, ex jehovah s witness, exjw, ex jw, "
        "ex christian, ex hindu, ex jew, "
        "lapsed catholic, recovering catholic, cradle catholic, cultural catholic, cultural jew, secular "
        "jew, secular muslim, jewish atheist, cultural christian, non believer, nonbeliever, unbeliever, "
        "apostate, infidel, heathen, sunday mass, go to mass, goes to mass, attend mass, daily mass, sing "
        "at mass, opus dei, jesuit educated believer, "
        "eph, phil 4, john 3, john 3:16, psalm, psalms, proverbs 3, rom 8, isaiah 40, jer 29, phil 4:13, "
        "jeremiah 29, matthew 5, romans 8, ☪, ✝, ✡, 🕉, ☦, ☸, 🛐, 🕋, 🧎, 🪯, satanist, wiccan, pagan witch, "
        "druid by faith, flying spaghetti monster believer, pastafarian, scientologist, raelian, "
        "gave up chocolate for lent, orthodox easter with, observe ramadan, observes ramadan, observe "
        "lent, ramadan mubarak, eid mubarak, my first eid, my first ramadan, holy ghost, holy spirit, "
        "speaking in tongues, tithe, tithing, i tithe, prayer warrior, prayer warriors, deo gratias"
    ),
    being=(
        "Christian/Christians, catholic, Catholic, roman catholic, protestant, anglican, episcopalian, "
        "methodist, baptist, southern baptist, presbyterian, lutheran, calvinist, evangelical, "
        "pentecostal, charismatic, orthodox, greek orthodox, russian orthodox, orthodox christian, "
        "orthodox jew, coptic, copt, quaker, mennonite, amish, hutterite, "
        "unitarian, unitarian universalist, mormon, adventist, muslim, moslem, sunni, shia, shi a, "
        "shiite, sufi, ahmadi, ismaili, salafi, alevi, druze, jew, jewish, reform jew, hasidic, hasid, "
        "haredi, lubavitcher, hindu, vaishnav, vaishnavite, shaivite, iskcon devotee, jain, sikh, khalsa, "
        "amritdhari, buddhist, "
        "zen buddhist, theravada, tibetan buddhist, nichiren buddhist, vajrayana, taoist, daoist, shinto, "
        "baha i, bahai, zoroastrian, parsi, yazidi, rastafarian, rasta, pagan, wiccan, heathen, druid, "
        "satanist, atheist, agnostic, humanist, secular humanist, deist, theist, monotheist, pantheist, "
        "believer, nonbeliever, unbeliever, religious, irreligious, non religious, nonreligious, godless, "
        "devout, faithful, churchgoer, church goer, convert, revert, hijabi, deacon, deaconess, lay "
        "minister, churchgoing, pious, spiritual not religious, born again, god fearing, observant, "
        "sabbath observant, kohen, levite"
    ),
    having=(
        "faith, prayer, prayers, bible, quran, koran, torah, rosary, church, mosque, synagogue, shul, "
        "gurdwara, mandir, temple, parish, congregation, baptism, bar mitzvah, bat mitzvah, hajj, "
        "ramadan, shabbat, sabbath, hijab, turban, kippah, yarmulke, tzitzit, kirpan, religion, god, "
        "jesus, christ, allah, krishna, pastor, priest, rabbi, imam, guru ji, saviour, savior, holy "
        "communion, quiet time with god, vipassana vows, bodhisattva vows, vows"
    ),
    rules=(
        (
            "(?:love|loves|serve|serves|follow|follows|worship|worships|trust|trusts|praise|praises|believe|"
            "believes|believed|thank|thanks|fear|seek|seeking|walk with|walking with|saved by|loved by|"
            "redeemed by|servant of|daughter of|son of|child of) (?:in )?(?:the )?(?:god|jesus|christ|allah|"
            "krishna|lord|buddha)/? ?"
        ),
        "(?:god|jesus|christ|allah|krishna|lord) (?:is|saves|loves|first|above|before|bless|comes|over)",
        (
            "(?:i|we|who|family) {gap}(?:go|goes|went|belong|attend|attends|worship|worships|pray|prays|lead "
            "prayers|sing|preach|preaches|usher|serve) (?:at|to|in|with) {gap}<RELH>"
        ),
        (
            "(?:attend|attends|attending|go to|goes to|worship at|worships at|preach at|elder at|elder in|"
            "deacon at|deacon in|usher at|member of|members of|active in|leader at|lead worship at|volunteer "
            "pastor at|raised in|grew up in|brought up in|left) (?:a|an|the|my|our|local)? ?{gap}<RELH>"
        ),
        "(?:fast|fasts|fasting|fasted|off) (?:for|during|in|through|this|every) {gap}<RELH>",
        "(?:don't|dont|never|do not|doesn't|no longer) believe",
        (
            "<RELH> (?:carries|carried|guides|guided|keeps|kept|comes|came|matters|means|saved|is|gets|got|"
            "sustains|drives|shapes|first)"
        ),
        "(?:faith|god)/RELH (?:family|first|and|over) ",
    ),
)

_CASTE = Subject(
    "caste",
    "CAS",
    strong=(
        "dalit, bahujan, savarna, avarna, brahmin, brahman by birth, kshatriya, vaishya, shudra, sudra, "
        "adivasi, harijan, untouchable, untouchables, untouchable quarter, jai bhim, scheduled caste, "
        "scheduled castes, scheduled tribe, scheduled tribes, sc st, backward caste, backward class, "
        "other backward class, "
        "lower caste, upper caste, low caste, high caste, oppressed caste, dominant caste, forward caste, "
        "casteless, my caste, caste certificate, caste surname, my surname gives, caste survivor, caste "
        "discrimination at, intercaste marriage, inter caste marriage, married outside my caste, married "
        "outside our caste, my gotra, gotra, my jati, my varna, "
        "manual scavengers, manual scavenger, reservation quota, reserved category, reserved category "
        "candidate, quota kid, quota student, reserved seat, general category, ews quota, sc quota, st "
        "quota, obc quota, ST reservation, SC reservation, SC category, ST category, OBC category, ST "
        "quota, SC quota, OBC, obc non creamy, creamy layer, non creamy layer, sacred thread, poonal, "
        "janeu, upanayanam, "
        "tamil brahmin, tam brahm, tambrahm, tambram, kashmiri pandit, ambedkarite, ambedkarite buddhist, "
        "neo buddhist, thread ceremony, osu, burakumin, cagot, baekjeong, gabra caste"
    ),
    also={"CASQ": "quota, reservation, surname, SC, ST, category"},
    being=(
        "iyer, iyengar, Nair, Menon caste, Ezhava, Thiyya, Pulaya, Paraiyar, Pallar, Arunthathiyar, "
        "Chakkiliyar, Vanniyar, Thevar, Mukkulathor, Gounder, Nadar, Mudaliar, Pillai caste, Chettiar, "
        "Mahar, Mang, Matang, Chambhar, Chamar, Jatav, Valmiki, Balmiki, Bhangi, Mehtar, Dusadh, Paswan "
        "caste, "
        "Musahar, Pasi, Khatik, Kori, Ravidassia, Ramgarhia, Jat, Jat Sikh, Jatt, Gujjar, Meena, Rajput, "
        "Thakur, Bhumihar, Kayastha, Bania, Baniya, Marwari, Agarwal bania, Khatri, Arora khatri, "
        "Maratha, Kunbi, Kurmi, Yadav, Ahir, Lodhi, Koli, Lingayat, Vokkaliga, Reddy caste, Kamma, Kapu, "
        "Velama, Mala, Madiga, Lambada, "
        "Banjara, Bhil, Gond, Santal, Santhal, Munda, Oraon, Ho tribe, Toda, Irula, Patidar, Patel caste, "
        "Chitpavan, Deshastha, Saraswat, Namboodiri, Namboothiri, Maithil, Saryuparin, Kanyakubja, "
        "Baidya, Namasudra, Rajbanshi, Bahun, Chhetri, Damai, Kami, Sarki, Newar, Syed, Ashraf, Pasmanda, "
        "Ajlaf, Arzal, "
        "dalit, bahujan, savarna, brahmin, kshatriya, vaishya, shudra, adivasi, obc, untouchable, upper "
        "caste, lower caste"
    ),
    having="caste, gotra, caste certificate, sub caste, subcaste",
    rules=(
        (
            "<CASB> (?:boy|girl|blood|family|home|household|by|from|kid|woman|man|community|surname|pride|"
            "roots|caste|and proud|on my|parents)"
        ),
        (
            "(?:from|into|born|in) (?:a|an|the)? ?{gap}<CASB|CASH>(?: (?:family|home|household|community|"
            "caste|village|colony))?"
        ),
        (
            "(?:under|through|via|on|by|from|in) (?:the |an? )?{gap}<CASB|CASH|CASQ> (?:quota|reservation|"
            "seat|category|list|community|certificate|candidate)(?:/[A-Z]+)?"
        ),
        (
            "(?:SC|ST|sc|st)/CASQ (?:quota|reservation|seat|category|community|certificate|candidate|"
            "student)(?:/[A-Z]+)?"
        ),
        (
            "(?:got in|admitted|entered|studied|hired|seat|joined) {gap}(?:under|through|via|on|by|thanks to) "
            "{gap}(?:quota|reservation)/CASQ"
        ),
        (
            "(?:despite|because of|hide|hid|hiding|dropped|dropping|asked|ask|asking|judged) {gap}(?:my|our|"
            "for my|by my|about my)? ?{gap}caste/CASH"
        ),
        "{my} (?:caste|gotra|jati|varna|sub_caste|subcaste)/CASH",
    ),
)

_ORIENTATION = Subject(
    "orientation",
    "ORN",
    strong=(
        "gay man, gay men s, gay woman, gay dad/dads, gay mum, gay and proud, proudly gay, openly gay, "
        "openly queer, out gay, out queer, gay af, queer af, gay icon, lesbian, lesbians, dyke, butch, "
        "sapphic, achillean, wlw, mlm he, bisexual, bi sexual, pansexual, omnisexual, polysexual, "
        "demisexual, asexual, aroace, aro ace, aromantic, "
        "greysexual, graysexual, greyace, demiromantic, biromantic, panromantic, homoromantic, "
        "heteroromantic, homosexual, heterosexual, heteroflexible, homoflexible, bicurious, bi curious, "
        "pan and proud, bi and proud, ace and proud, queer, queers, genderqueer, not straight, never "
        "straight, not so straight, straight man, straight woman, straight guy, straight white, cishet, "
        "cis het, "
        "came out, coming out story, my coming out, come out at work, came out at, out at work, out and "
        "proud, out since, out of the closet, in the closet, closeted, friend of dorothy, bear and proud, "
        "leather daddy, twink, twunk, otter bear, power bottom, baby gay, gaymer, gayming, gaysian, lgbt, "
        "lgbtq, lgbtqia, lgbt+, lgbtq+, "
        "polyamorous, poly am, ethically non monogamous, kinky, kinkster, likes girls, like girls, likes "
        "boys, like boys, likes women, like women, like men, likes men, into men, into women, attracted "
        "to men, attracted to women, attracted to both, love women, same sex couple, same sex partner, "
        "same sex marriage, two mums, two dads, two moms, my sexuality, my sexual orientation, my "
        "orientation, "
        "bi wife energy, disaster bi, disaster gay, pride flag in bio, 🏳🌈, gayestengineer, biandproud, "
        "loveislove, bivisibility, acevisibility, gaypride, outintech, dykes on bikes, wife and i are "
        "both women"
    ),
    being=(
        "gay, homo, homosexual, bisexual, lesbian, queer, pansexual, asexual, demisexual, aromantic, hetero, "
        "heterosexual, polyamorous, sapphic, butch, lgbt, lgbtq, lgbtqia, lgbtq+, closeted, celibate, bicon, "
        "fag, faggot, dyke, twink"
    ),
    also={"AMB": "bi, pan, ace, aro, demi, poly, straight, femme, out, questioning, les"},
    having="sexuality, sexual orientation, orientation, coming out, libido, kink, same sex partner, pride flag",
    rules=(
        (
            "{my} (?:boyfriend|girlfriend|husband|wife|partner|fiance|fiancee)/KS {far}(?:both)? ?(?:men|"
            "women|blokes|guys|girls|gay|queer|lesbians|ladies)"
        ),
        (
            "(?:i'm|i am|im|as an?|being|proud|proudly|openly) (?:a |very |also )?(?:bi|pan|ace|aro|demi|poly|"
            "straight)/AMB{stop}(?! (?:to|at|in|of|for) )"
        ),
        "<AMB> (?:woman|man|girl|guy|boy|person|icon)/P",
        (
            "(?:<ORNB|ORNS|AMB>|gay|trans) (?:and|&|but) (?:tired|proud|loud|happy|sleepy|confused|thriving|"
            "anxious|bookish|nerdy|caffeinated|fabulous|unashamed|trans|here|ready)"
        ),
        (
            "(?:<ORNB|ORNS>|bi/AMB|ace/AMB|pan/AMB) (?:as|af|disaster|icon|panic|chaos|energy|vibes|agenda|"
            "nerd|geek|wife|husband|dad|mum|mom|pride)"
        ),
        "(?:🏳|🌈)/? ?<ORNB>",
        "two <K> ",
    ),
)

_GENDER = Subject(
    "gender identity",
    "TRA",
    strong=(
        "neither he nor she, neither she nor he, formerly known as a man, girl with a y, born male, born "
        "female, born a boy, born a girl, socially transitioned, transitioning, mid transition, hatched, "
        "deadnamed, misgendered, misgender, gender journey, gender clinic, passing as, pass as a woman, "
        "pass as a man, trans woman, trans man, trans women myself, trans girl, trans guy, trans boy, "
        "trans masc, transmasc, transfem, trans femme, trans fem, transfemme, transgender, transgendered, "
        "transsexual, trans person, trans and proud, trans af, proudly trans, openly trans, trans dad, "
        "trans mum, trans mom, trans lesbian, trans enby, trans joy, transjoy, trans rights are, "
        "non binary, nonbinary, enby, enbies, genderfluid, gender fluid, genderqueer, gender queer, "
        "agender, bigender, demigirl, demiboy, demigender, pangender, neutrois, two spirit, twospirit, "
        "third gender, hijra, fa afafine, muxe, intersex, gender non conforming, gender nonconforming, "
        "gnc, gendervague, xenogender, "
        "amab, afab, assigned male, assigned female, assigned male at birth, assigned female at birth, "
        "ftm, mtf, f2m, m2f, male to female, female to male, cisgender, cis man, cis woman, cis guy, cis "
        "male, cis female, cis dude, cis white, my deadname, deadname, my dead name, my old name, birth "
        "name was, my egg cracked, egg cracked, hatched in, stealth trans, "
        "transitioned, i transitioned, my transition, began to transition, begun to transition, started "
        "to transition, started transitioning, transitioning since, mid transition, medically "
        "transitioning, socially transitioned, detransitioned, detransitioner, pre transition, post "
        "transition, gender transition, gender dysphoria, gender euphoria, dysphoria, dysphoric, my "
        "gender, my gender identity, gender reassignment, "
        "gender confirmation, gender affirming care, gender affirming surgery, gender recognition "
        "certificate, top surgery, bottom surgery, phalloplasty, vaginoplasty, facial "
        "feminisation/feminization, ffs surgery, orchiectomy, on hormones, on hrt, years hrt, months hrt, "
        "on estrogen, on oestrogen, on testosterone, on t since, years on t, years on e, months on t, "
        "months on e, year on t, year on e, "
        "on t for, hormone replacement therapy, blockers and, estradiol, spironolactone, my binder, chest "
        "binder, girlslikeus, transisbeautiful, transpride, tdov, tgirl, femboy, tboy, tomgirl, born in "
        "the wrong body, neither a man nor a woman, neither man nor woman, neither male nor female, not a "
        "man, not a woman, not a girl, not a boy, used to be a girl, used to be a boy, was a boy, was a "
        "girl, "
        "raised as a girl, raised as a boy, raised a girl, raised a boy, lived as a man, lived as a "
        "woman, lived as a girl, living as a woman, living as a man, changed my gender, changed my name "
        "and gender, changed my sex, gender marker, 🏳⚧, ⚧"
    ),
    also={"TRX": "transition, hormones, gender, egg"},
    being=(
        "trans, transgender, transsexual, enby, nonbinary, non binary, genderfluid, gender fluid, "
        "genderqueer, agender, bigender, intersex, cis, cisgender, transmasc, transfem, transfeminine, "
        "transmasculine, genderless, androgynous, gender nonconforming, two spirit, demigirl, demiboy, gender "
        "apostate"
    ),
    having="dysphoria, deadname, top surgery, gender recognition certificate, gender marker, pronoun change",
    rules=(
        "(?:went|known|lived|grew up|go|goes) (?:by|as|under) {gap}(?:girl|boy|girl's|boy's|woman|man)/? ?",
        "(?:went by|known by|under) a (?:girl's|boy's|woman's|man's) name {far}<N>",
        (
            "(?:was|used|going|known|publications|papers|published) {gap}(?:under|as) (?:a|my) (?:different|"
            "previous|former|old|dead) <TRX|TRAH>"
        ),
        "(?:trans|cis)/TRAB (?:she|he|they)",
        "{my} (?:<TRX>)",
        "(?:began|begun|started|since|before|after|during|through|mid|post|pre) (?:- )?(?:to |my )?transition/TRX",
    ),
)

SUBJECTS: Final = (_CASTE, _RELIGION, _ORIENTATION, _GENDER)
