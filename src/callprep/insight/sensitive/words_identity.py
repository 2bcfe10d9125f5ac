"""Who somebody is: faith, people, caste, whom one loves, where one comes from."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_RELIGION = Subject(
    "religion",
    "REL",
    strong=(
        "at mass, son/daughter/child/kid of a preacher/pastor/vicar/rabbi/imam/minister/priest/missionary, blessed by, serving god, serving the lord, trusting god, trusting in god, following jesus, following christ, loving god, loving jesus, zen practitioner, dharma practitioner, jukai, lay ordination, took vows, took precepts, took shahada, said the shahada, shahada, first communion, confirmed at, godfather to, godmother to, christ alone, sola fide, grace alone, faith in god, faith in christ, man of faith, woman of faith, person of faith, people of faith myself, believe in a higher power, higher power, god willing, deo volente, god bless, blessed be, blessed mother, hail mary, virgin mary, vedic rituals, do puja, puja every, chant daily, daf yomi, talmud study every, yeshiva, yeshiva boy, madrasa, madrasah, catechist, catechism teacher, cantor at, synagogue board, mosque committee, church board, parish priest, practising/practicing muslim/catholic/jew/hindu/buddhist/christian, born again, born again christian, saved by grace, child of god, follower of christ, follower of jesus, jesus follower, christ follower, christian first, disciple of christ, sinner saved, washed in the blood, "
        "god fearing, god first, god is good, glory to god, all glory to god, to god be the glory, praise the lord, praise god, praise be, amen, hallelujah, thank god for, jesus is lord, jesus saves, jesus loves, jesus freak, soli deo gloria, in christ, in jesus, blessed by god, blessed and highly favored, by the grace of god, "
        "alhamdulillah, allhamdulillah, mashallah, masha allah, inshallah, insha allah, subhanallah, bismillah, allahu akbar, assalamu alaikum, salaam, om namah shivaya, hare krishna, jai shri ram, jai shree ram, har har mahadev, waheguru, waheguru ji ka khalsa, sat sri akal, baruch hashem, b h, "
        "shalom aleichem, shabbat shalom, namo buddhaya, took refuge, refuge in the dharma, refuge in the buddha, the dharma, my dharma, my bar mitzvah, my bat mitzvah, bar mitzvah boy, i pray, pray five times, prays five times, five daily prayers, i fast, fast during ramadan, fasting for ramadan, fasting during ramadan, fasting this ramadan, "
        "keep kosher, keeps kosher, keeping kosher, keep halal, keep shabbat, keeps shabbat, keeping shabbat, keep the sabbath, keeps the sabbath, keeping the sabbath, shomer shabbat, shabbat observant, sabbath keeper, shul on, went on hajj, been on hajj, performed hajj, umrah, hajji, al hajj, did the hajj, "
        "hijabi, niqabi, wear a hijab, wear the hijab, wears a hijab, wears hijab, wear hijab, wear a turban, wears a turban, wear a kippah, wear a yarmulke, wear a headscarf, my turban, my hijab, my kippah, my rosary, my faith, my church, my mosque, my temple, my synagogue, my shul, my parish, my gurdwara, my religion, my beliefs, my belief in, my pastor, my rabbi, my imam, my priest, my saviour, my savior, "
        "my lord, my god, our church, our parish, our mosque, our synagogue, our congregation, my congregation, my ward in the church, my bible, my bible study, bible study leader, bible study on, lead bible study, leads bible study, bible study group, youth pastor, worship leader, worship team, choir at church, sunday service at, church organist at my, quran memoriser, hafiz, hafiz of, bible believing, bible believer, church family, church planter, mission trip, missions trip, my prayer group, my small group at church, church elder, church warden, churchwarden, church deacon, lay preacher, lay reader, sunday school teacher, parish council member, altar server, eucharistic minister, "
        "pastor s kid, preacher s kid, vicar s daughter, vicar s son, rabbi s son, rabbi s daughter, preacher s son, preacher s daughter, missionary kid, ex missionary, returned missionary, served a mission, mission for the church, my mission in, latter day saint, latter day saints, lds, jehovah s witness, jehovah s witnesses, seventh day adventist, "
        "found god, found jesus, found christ, found faith, lost my faith, lost my religion, left the church, left the faith, left religion, left islam, converted to islam/judaism/catholicism/christianity/buddhism/hinduism/orthodoxy, convert to islam/judaism/catholicism/christianity/buddhism, reverted to islam, revert to islam, muslim revert, "
        "raised catholic/jewish/muslim/hindu/mormon/baptist/christian/evangelical/orthodox/pentecostal/methodist/sikh/buddhist/atheist/amish/quaker, confirmed catholic, confirmed in the church, baptised, baptized, got baptised/baptized, was baptised/baptized, christened, ordained, ordained minister/deacon/priest, ordained in, seminary dropout, ex seminarian, former nun, former monk, former priest, ex priest, ex nun, ex monk, ex vicar, "
        "don t believe in god, don't believe in god, don't believe in any god, do not believe in god, believe in god, believes in god, believe in jesus, believer in christ, no gods no masters, godless, god is dead, god isn't real, no god, happily godless, ex mormon, exmormon, exmo, ex muslim, exmuslim, ex catholic, ex evangelical, exvangelical, ex jehovah s witness, exjw, ex jw, ex christian, ex hindu, ex jew, "
        "lapsed catholic, recovering catholic, cradle catholic, cultural catholic, cultural jew, secular jew, secular muslim, jewish atheist, cultural christian, non believer, nonbeliever, unbeliever, apostate, infidel, heathen, sunday mass, go to mass, goes to mass, attend mass, daily mass, sing at mass, opus dei, jesuit educated believer, "
        "eph, phil 4, john 3, john 3:16, psalm, psalms, proverbs 3, rom 8, isaiah 40, jer 29, phil 4:13, jeremiah 29, matthew 5, romans 8, ☪, ✝, ✡, 🕉, ☦, ☸, 🛐, 🕋, 🧎, 🪯, satanist, wiccan, pagan witch, druid by faith, flying spaghetti monster believer, pastafarian, scientologist, raelian, "
        "gave up chocolate for lent, orthodox easter with, observe ramadan, observes ramadan, observe lent, ramadan mubarak, eid mubarak, my first eid, my first ramadan, holy ghost, holy spirit, speaking in tongues, tithe, tithing, i tithe, prayer warrior, prayer warriors, deo gratias"
    ),
    being=(
        "Christian/Christians, catholic, Catholic, roman catholic, protestant, anglican, episcopalian, methodist, baptist, southern baptist, presbyterian, lutheran, calvinist, evangelical, pentecostal, charismatic, orthodox, greek orthodox, russian orthodox, orthodox christian, orthodox jew, coptic, copt, quaker, mennonite, amish, hutterite, "
        "unitarian, unitarian universalist, mormon, adventist, muslim, moslem, sunni, shia, shi a, shiite, sufi, ahmadi, ismaili, salafi, alevi, druze, jew, jewish, reform jew, hasidic, hasid, haredi, lubavitcher, hindu, vaishnav, vaishnavite, shaivite, iskcon devotee, jain, sikh, khalsa, amritdhari, buddhist, "
        "zen buddhist, theravada, tibetan buddhist, nichiren buddhist, vajrayana, taoist, daoist, shinto, baha i, bahai, zoroastrian, parsi, yazidi, rastafarian, rasta, pagan, wiccan, heathen, druid, satanist, atheist, agnostic, humanist, secular humanist, deist, theist, monotheist, pantheist, "
        "believer, nonbeliever, unbeliever, religious, irreligious, non religious, nonreligious, godless, devout, faithful, churchgoer, church goer, convert, revert, hijabi, deacon, deaconess, lay minister, churchgoing, pious, spiritual not religious, born again, god fearing, observant, sabbath observant, kohen, levite"
    ),
    having=(
        "faith, prayer, prayers, bible, quran, koran, torah, rosary, church, mosque, synagogue, shul, gurdwara, mandir, temple, parish, congregation, baptism, bar mitzvah, bat mitzvah, hajj, ramadan, shabbat, sabbath, hijab, turban, kippah, yarmulke, tzitzit, kirpan, religion, god, "
        "jesus, christ, allah, krishna, pastor, priest, rabbi, imam, guru ji, saviour, savior, holy communion, quiet time with god, vipassana vows, bodhisattva vows, vows"
    ),
    rules=(
        "(?:love|loves|serve|serves|follow|follows|worship|worships|trust|trusts|praise|praises|believe|believes|believed|thank|thanks|fear|seek|seeking|walk with|walking with|saved by|loved by|redeemed by|servant of|daughter of|son of|child of) (?:in )?(?:the )?(?:god|jesus|christ|allah|krishna|lord|buddha)/? ?",
        "(?:god|jesus|christ|allah|krishna|lord) (?:is|saves|loves|first|above|before|bless|comes|over)",
        "(?:i|we|who|family) {gap}(?:go|goes|went|belong|attend|attends|worship|worships|pray|prays|lead prayers|sing|preach|preaches|usher|serve) (?:at|to|in|with) {gap}<RELH>",
        "(?:attend|attends|attending|go to|goes to|worship at|worships at|preach at|elder at|elder in|deacon at|deacon in|usher at|member of|members of|active in|leader at|lead worship at|volunteer pastor at|raised in|grew up in|brought up in|left) (?:a|an|the|my|our|local)? ?{gap}<RELH>",
        "(?:fast|fasts|fasting|fasted|off) (?:for|during|in|through|this|every) {gap}<RELH>",
        "(?:don't|dont|never|do not|doesn't|no longer) believe",
        "<RELH> (?:carries|carried|guides|guided|keeps|kept|comes|came|matters|means|saved|is|gets|got|sustains|drives|shapes|first)",
        "(?:faith|god)/RELH (?:family|first|and|over) ",
    ),
)

_PEOPLES = """
african american, afro american, afro caribbean, afro latina, afro latino, afro latinx, afro brazilian, afro german, afro indigenous, afro european, black british, black american, black irish woman, british asian, british indian, british pakistani, british nigerian, british bangladeshi,
asian american, korean american, chinese american, japanese american, indian american, vietnamese american, filipino american, mexican american, cuban american, nigerian american, arab american, irish american, italian american, greek american, iranian american, native american,
east asian, south asian, southeast asian, south east asian, west african, east african, north african, central asian, middle eastern, pacific islander, asian, afro asian, eurasian, blasian, hapa, latina, latino, latinx, latine, hispanic, chicana, chicano, xicana, tejano, boricua, nuyorican, creole, cajun,
mestiza, mestizo, mulatto, biracial, mixed race, multiracial, mixed heritage, dual heritage, caucasian, white british, white european, romani, roma, romany, gypsy, sinti, traveller community, irish traveller, pavee, mincer, ashkenazi, sephardi, sephardic, mizrahi, beta israel, kurdish, kurd, yazidi, armenian,
assyrian, chaldean, aramean, circassian, chechen, tatar, crimean tatar, bashkir, uyghur, uighur, tibetan, hmong, karen people, rohingya, tamil, sinhalese, sindhi, punjabi, bengali, gujarati, marathi, telugu, kannadiga, malayali, odia, bihari, assamese, naga, mizo, khasi, gurkha, newar, sherpa, pashtun, pathan, baloch, baluchi, hazara, tajik,
uzbek, berber, amazigh, tuareg, kabyle, nubian, yoruba, igbo, ibo, hausa, fulani, ijaw, akan, ashanti, asante, ewe, ga people, zulu, xhosa, sotho, tswana, ndebele, shona, kikuyu, gikuyu, luo, luhya, kalenjin, kamba, maasai, baganda, acholi, amhara, oromo, tigrayan, tigrinya, somali, hutu, tutsi, wolof, mandinka, bambara, khoisan, coloured, cape malay,
afrikaner, boer, maori, pakeha, ngati porou, samoan, tongan, fijian, indo fijian, hawaiian, native hawaiian, kanaka maoli, kanaka, chamorro, torres strait islander, aboriginal, aboriginal australian, koori, murri, noongar, wiradjuri, yolngu, palawa, first nations, indigenous, metis, inuit, inuk, inupiaq, yupik, cree, ojibwe, ojibwa, anishinaabe,
mohawk, haudenosaunee, iroquois, lakota, dakota sioux, sioux, cherokee, navajo, dine, choctaw, chickasaw, seminole, muscogee, hopi, pueblo, tlingit, haida, coast salish, blackfoot, mi kmaq, mikmaq, nahua, maya, mayan, quechua, aymara, mapuche, guarani, garifuna, sami, saami, basque, catalan, breton, cornish, manx, frisian, sorb, sorbian,
han chinese, hakka, cantonese, hokkien, teochew, hui, zhuang, peranakan, ainu, ryukyuan, okinawan, zainichi, burakumin, nikkei, nisei, sansei, dayak, javanese, sundanese, balinese, batak, minangkabau, papuan, tagalog, ilocano, visayan, cebuano, igorot, moro, arab, arabic speaking arab, bedouin, copt, persian, turkmen, azeri, slav, slavic, celtic, celt, jewish,
bipoc, poc, woc, bame, person of colour/color, woman of colour/color, man of colour/color, women of colour/color, people of colour/color myself, half black, half white, half asian, half chinese, half japanese, half indian, half korean, half nigerian, quarter cherokee, light skinned, dark skinned, melanated, bajan, jamaican, desi, abcd, abc, bbc born
"""
_ETHNICITY = Subject(
    "ethnicity",
    "ETH",
    strong=(
        "descended from, descendant of, people of the, ethnic hungarian, ethnic russian, ethnic german, ethnic chinese, ethnic albanian, ethnic tamil, ethnically, racially, skin colour/color, colour of my skin, color of my skin, afro caribbean roots, black woman, black man, black women in the room, black men in the room, black girl, black boy, black girl magic, black excellence, black and proud, black british, black american, black owned founder, brown girl, brown boy, brown woman, brown man, brown kid, black kid, "
        "white woman, white man, white guy, white girl, white dude, asian woman, asian man, asian guy, asian girl, black dude, black guy, black lady, brown dude, brown guy, woman of colour/color, man of colour/color, person of colour/color, mixed race, mixed heritage, biracial, multiracial, dual heritage, bipoc, afro latina, afro latino, afro latinx, "
        "black in stem, black in tech, black in ai, black in data science, blackinstem, blackintech, blackgirlmagic, blackgirlscode alum, latinas in tech member, latinaintech, latinxintech, brownintech, melanin, melanated, my ethnicity, my race, my skin colour/color, my skin tone, my roots, my people, my tribe, my heritage, my ancestry, my ancestors, tribal member, enrolled member, enrolled tribal member, "
        "african american, asian american, native american, first nations, aboriginal, torres strait islander, pacific islander, wasian, blasian, hapa, dreadlocks, afro hair, my afro, my locs, chinese to the bone, abc raised, american born chinese, british born chinese, bbc raised, bame, person of african descent, descendant of slaves, descendants of slaves, descended from slaves, "
        "irish traveller, gypsy, romani, indigenous, ashkenazi, sephardi, mizrahi, boricua, chicana, chicano, latina, latino, latinx, latine, maori, inuk, metis, nonwhite, non white, visible minority, ethnic minority, minority ethnic, only black, only brown, only asian, third culture kid, white passing, model minority"
    ),
    being=_PEOPLES.replace("\n", " "),
    also={"COL": "black, Black, white, brown"},
    having="ethnicity, skin colour, skin color, ancestry, afro, indigenous roots, tribe, iwi, clan",
    rules=(
        "(?:the )?(?:only|first|few|few of the|one of the few|one of few|as a|i'm a|i am a|another|young) {gap}<ETHB> (?:woman|man|women|men|person|people|face|engineer|guy|girl|kid|developer|founder|voice|folk)",
        "<ETHB> (?:roots|blood|heritage|ancestry|descent|grandmother|grandfather|grandparents|parents|mother|father|mum|dad|mom|family|by birth|by blood|side|born|and proud|pride|household|kid)",
        "(?:half|part|quarter|mixed|one quarter|a quarter) (?:- )?<ETHB|ORIB>",
        "(?:mum|mom|mother|dad|father|parents|grandmother|grandfather|gran|nan|grandparents|family)/K {gap}<ETHB>",
        "(?:of|from) {gap}<ETHB> (?:descent|origin|heritage|ancestry|stock|extraction|blood|people|nation|tribe)",
        "{start}(?:proud |i'm |i am |a |# )?<ETHB> (?:in|and|#) (?:stem|tech|ai|data|proud|loud)",
        "(?:i'm|i am|im|as an?|being|half|part|proud|proudly|unapologetically) (?:a |and |proud |very ){0,2}<COL>{stop}(?! (?:at|on|with|to|for))",
        "<COL> (?:woman|women|man|men|girl|boy|guy|person|dude|lady|kid|lad|lass|queer|dad|mum|mom|mother|father|female|male)(?:/[A-Z]+)?",
        "(?:{start}|proud |an? |openly |# )(?P<cut><COL>) (?:<M> ){0,3}<W>",
        "<COL> (?:and|&|,) (?:proud|queer|gay|tired|british|female|trans|disabled|muslim|loud|gifted|jewish|christian|beautiful)(?:/[A-Z]+)?",
        "(?:<COL>|asian/ETHB) (?:in|and) (?:stem|tech|ai|proud|queer|british|female|academia|design)",
        "!(?:member|citizen|citizens|son|daughter|enrolled|elder) of the {gap}<ETHB> (?:nation|tribe|people|band)",
        "{my} {gap}<ETHH>",
    ),
)

_CASTE = Subject(
    "caste",
    "CAS",
    strong=(
        "dalit, bahujan, savarna, avarna, brahmin, brahman by birth, kshatriya, vaishya, shudra, sudra, adivasi, harijan, untouchable, untouchables, untouchable quarter, jai bhim, scheduled caste, scheduled castes, scheduled tribe, scheduled tribes, sc st, backward caste, backward class, other backward class, "
        "lower caste, upper caste, low caste, high caste, oppressed caste, dominant caste, forward caste, casteless, my caste, caste certificate, caste surname, my surname gives, caste survivor, caste discrimination at, intercaste marriage, inter caste marriage, married outside my caste, married outside our caste, my gotra, gotra, my jati, my varna, "
        "manual scavengers, manual scavenger, reservation quota, reserved category, reserved category candidate, quota kid, quota student, reserved seat, general category, ews quota, sc quota, st quota, obc quota, ST reservation, SC reservation, SC category, ST category, OBC category, ST quota, SC quota, OBC, obc non creamy, creamy layer, non creamy layer, sacred thread, poonal, janeu, upanayanam, "
        "tamil brahmin, tam brahm, tambrahm, tambram, kashmiri pandit, ambedkarite, ambedkarite buddhist, neo buddhist, thread ceremony, osu, burakumin, cagot, baekjeong, gabra caste"
    ),
    also={"CASQ": "quota, reservation, surname, SC, ST, category"},
    being=(
        "iyer, iyengar, Nair, Menon caste, Ezhava, Thiyya, Pulaya, Paraiyar, Pallar, Arunthathiyar, Chakkiliyar, Vanniyar, Thevar, Mukkulathor, Gounder, Nadar, Mudaliar, Pillai caste, Chettiar, Mahar, Mang, Matang, Chambhar, Chamar, Jatav, Valmiki, Balmiki, Bhangi, Mehtar, Dusadh, Paswan caste, "
        "Musahar, Pasi, Khatik, Kori, Ravidassia, Ramgarhia, Jat, Jat Sikh, Jatt, Gujjar, Meena, Rajput, Thakur, Bhumihar, Kayastha, Bania, Baniya, Marwari, Agarwal bania, Khatri, Arora khatri, Maratha, Kunbi, Kurmi, Yadav, Ahir, Lodhi, Koli, Lingayat, Vokkaliga, Reddy caste, Kamma, Kapu, Velama, Mala, Madiga, Lambada, "
        "Banjara, Bhil, Gond, Santal, Santhal, Munda, Oraon, Ho tribe, Toda, Irula, Patidar, Patel caste, Chitpavan, Deshastha, Saraswat, Namboodiri, Namboothiri, Maithil, Saryuparin, Kanyakubja, Baidya, Namasudra, Rajbanshi, Bahun, Chhetri, Damai, Kami, Sarki, Newar, Syed, Ashraf, Pasmanda, Ajlaf, Arzal, "
        "dalit, bahujan, savarna, brahmin, kshatriya, vaishya, shudra, adivasi, obc, untouchable, upper caste, lower caste"
    ),
    having="caste, gotra, caste certificate, sub caste, subcaste",
    rules=(
        "<CASB> (?:boy|girl|blood|family|home|household|by|from|kid|woman|man|community|surname|pride|roots|caste|and proud|on my|parents)",
        "(?:from|into|born|in) (?:a|an|the)? ?{gap}<CASB|CASH>(?: (?:family|home|household|community|caste|village|colony))?",
        "(?:under|through|via|on|by|from|in) (?:the |an? )?{gap}<CASB|CASH|CASQ> (?:quota|reservation|seat|category|list|community|certificate|candidate)(?:/[A-Z]+)?",
        "(?:SC|ST|sc|st)/CASQ (?:quota|reservation|seat|category|community|certificate|candidate|student)(?:/[A-Z]+)?",
        "(?:got in|admitted|entered|studied|hired|seat|joined) {gap}(?:under|through|via|on|by|thanks to) {gap}(?:quota|reservation)/CASQ",
        "(?:despite|because of|hide|hid|hiding|dropped|dropping|asked|ask|asking|judged) {gap}(?:my|our|for my|by my|about my)? ?{gap}caste/CASH",
        "{my} (?:caste|gotra|jati|varna|sub_caste|subcaste)/CASH",
    ),
)

_ORIENTATION = Subject(
    "orientation",
    "ORN",
    strong=(
        "gay man, gay men s, gay woman, gay dad/dads, gay mum, gay and proud, proudly gay, openly gay, openly queer, out gay, out queer, gay af, queer af, gay icon, lesbian, lesbians, dyke, butch, sapphic, achillean, wlw, mlm he, bisexual, bi sexual, pansexual, omnisexual, polysexual, demisexual, asexual, aroace, aro ace, aromantic, "
        "greysexual, graysexual, greyace, demiromantic, biromantic, panromantic, homoromantic, heteroromantic, homosexual, heterosexual, heteroflexible, homoflexible, bicurious, bi curious, pan and proud, bi and proud, ace and proud, queer, queers, genderqueer, not straight, never straight, not so straight, straight man, straight woman, straight guy, straight white, cishet, cis het, "
        "came out, coming out story, my coming out, come out at work, came out at, out at work, out and proud, out since, out of the closet, in the closet, closeted, friend of dorothy, bear and proud, leather daddy, twink, twunk, otter bear, power bottom, baby gay, gaymer, gayming, gaysian, lgbt, lgbtq, lgbtqia, lgbt+, lgbtq+, "
        "polyamorous, poly am, ethically non monogamous, kinky, kinkster, likes girls, like girls, likes boys, like boys, likes women, like women, like men, likes men, into men, into women, attracted to men, attracted to women, attracted to both, love women, same sex couple, same sex partner, same sex marriage, two mums, two dads, two moms, my sexuality, my sexual orientation, my orientation, "
        "bi wife energy, disaster bi, disaster gay, pride flag in bio, 🏳🌈, gayestengineer, biandproud, loveislove, bivisibility, acevisibility, gaypride, outintech, dykes on bikes, wife and i are both women"
    ),
    being="gay, homo, homosexual, bisexual, lesbian, queer, pansexual, asexual, demisexual, aromantic, hetero, heterosexual, polyamorous, sapphic, butch, lgbt, lgbtq, lgbtqia, lgbtq+, closeted, celibate, bicon, fag, faggot, dyke, twink",
    also={"AMB": "bi, pan, ace, aro, demi, poly, straight, femme, out, questioning, les"},
    having="sexuality, sexual orientation, orientation, coming out, libido, kink, same sex partner, pride flag",
    rules=(
        "{my} (?:boyfriend|girlfriend|husband|wife|partner|fiance|fiancee)/KS {far}(?:both)? ?(?:men|women|blokes|guys|girls|gay|queer|lesbians|ladies)",
        "(?:i'm|i am|im|as an?|being|proud|proudly|openly) (?:a |very |also )?(?:bi|pan|ace|aro|demi|poly|straight)/AMB{stop}(?! (?:to|at|in|of|for) )",
        "<AMB> (?:woman|man|girl|guy|boy|person|icon)/P",
        "(?:<ORNB|ORNS|AMB>|gay|trans) (?:and|&|but) (?:tired|proud|loud|happy|sleepy|confused|thriving|anxious|bookish|nerdy|caffeinated|fabulous|unashamed|trans|here|ready)",
        "(?:<ORNB|ORNS>|bi/AMB|ace/AMB|pan/AMB) (?:as|af|disaster|icon|panic|chaos|energy|vibes|agenda|nerd|geek|wife|husband|dad|mum|mom|pride)",
        "(?:🏳|🌈)/? ?<ORNB>",
        "two <K> ",
    ),
)

_GENDER = Subject(
    "gender identity",
    "TRA",
    strong=(
        "neither he nor she, neither she nor he, formerly known as a man, girl with a y, born male, born female, born a boy, born a girl, socially transitioned, transitioning, mid transition, hatched, deadnamed, misgendered, misgender, gender journey, gender clinic, passing as, pass as a woman, pass as a man, trans woman, trans man, trans women myself, trans girl, trans guy, trans boy, trans masc, transmasc, transfem, trans femme, trans fem, transfemme, transgender, transgendered, transsexual, trans person, trans and proud, trans af, proudly trans, openly trans, trans dad, trans mum, trans mom, trans lesbian, trans enby, trans joy, transjoy, trans rights are, "
        "non binary, nonbinary, enby, enbies, genderfluid, gender fluid, genderqueer, gender queer, agender, bigender, demigirl, demiboy, demigender, pangender, neutrois, two spirit, twospirit, third gender, hijra, fa afafine, muxe, intersex, gender non conforming, gender nonconforming, gnc, gendervague, xenogender, "
        "amab, afab, assigned male, assigned female, assigned male at birth, assigned female at birth, ftm, mtf, f2m, m2f, male to female, female to male, cisgender, cis man, cis woman, cis guy, cis male, cis female, cis dude, cis white, my deadname, deadname, my dead name, my old name, birth name was, my egg cracked, egg cracked, hatched in, stealth trans, "
        "transitioned, i transitioned, my transition, began to transition, begun to transition, started to transition, started transitioning, transitioning since, mid transition, medically transitioning, socially transitioned, detransitioned, detransitioner, pre transition, post transition, gender transition, gender dysphoria, gender euphoria, dysphoria, dysphoric, my gender, my gender identity, gender reassignment, "
        "gender confirmation, gender affirming care, gender affirming surgery, gender recognition certificate, top surgery, bottom surgery, phalloplasty, vaginoplasty, facial feminisation/feminization, ffs surgery, orchiectomy, on hormones, on hrt, years hrt, months hrt, on estrogen, on oestrogen, on testosterone, on t since, years on t, years on e, months on t, months on e, year on t, year on e, "
        "on t for, hormone replacement therapy, blockers and, estradiol, spironolactone, my binder, chest binder, girlslikeus, transisbeautiful, transpride, tdov, tgirl, femboy, tboy, tomgirl, born in the wrong body, neither a man nor a woman, neither man nor woman, neither male nor female, not a man, not a woman, not a girl, not a boy, used to be a girl, used to be a boy, was a boy, was a girl, "
        "raised as a girl, raised as a boy, raised a girl, raised a boy, lived as a man, lived as a woman, lived as a girl, living as a woman, living as a man, changed my gender, changed my name and gender, changed my sex, gender marker, 🏳⚧, ⚧"
    ),
    also={"TRX": "transition, hormones, gender, egg"},
    being="trans, transgender, transsexual, enby, nonbinary, non binary, genderfluid, gender fluid, genderqueer, agender, bigender, intersex, cis, cisgender, transmasc, transfem, transfeminine, transmasculine, genderless, androgynous, gender nonconforming, two spirit, demigirl, demiboy, gender apostate",
    having="dysphoria, deadname, top surgery, gender recognition certificate, gender marker, pronoun change",
    rules=(
        "(?:went|known|lived|grew up|go|goes) (?:by|as|under) {gap}(?:girl|boy|girl's|boy's|woman|man)/? ?",
        "(?:went by|known by|under) a (?:girl's|boy's|woman's|man's) name {far}<N>",
        "(?:was|used|going|known|publications|papers|published) {gap}(?:under|as) (?:a|my) (?:different|previous|former|old|dead) <TRX|TRAH>",
        "(?:trans|cis)/TRAB (?:she|he|they)",
        "{my} (?:<TRX>)",
        "(?:began|begun|started|since|before|after|during|through|mid|post|pre) (?:- )?(?:to |my )?transition/TRX",
    ),
)

_NATIONS = """
afghan, albanian, algerian, american, andorran, angolan, argentine, argentinian, argentinean, australian, aussie, austrian, azerbaijani, bahamian, bahraini, bangladeshi, barbadian, belarusian, belgian, belizean, beninese, bhutanese, bolivian, bosnian, botswanan, brazilian, brit, british, bruneian, bulgarian, burmese, burundian, cambodian,
cameroonian, canadian, cape verdean, chadian, chilean, chinese, colombian, colombiana, congolese, costa rican, croatian, croat, cuban, cypriot, czech, danish, dane, dominican, dutch, dutchman, dutchwoman, ecuadorian, egyptian, emirati, englishman, englishwoman, eritrean, estonian, ethiopian, filipino, filipina, finn, finnish,
french, frenchman, frenchwoman, gabonese, gambian, georgian, german, ghanaian, greek, grenadian, guatemalan, guinean, guyanese, haitian, honduran, hungarian, icelander, icelandic, indian, indonesian, iranian, iraqi, irish, irishman, irishwoman, israeli, italian, ivorian, jamaican, japanese, jordanian, kazakh, kazakhstani, kenyan, kosovar, kosovan, kuwaiti,
kyrgyz, laotian, latvian, lebanese, liberian, libyan, lithuanian, luxembourger, macedonian, malagasy, malawian, malaysian, maldivian, malian, maltese, mauritanian, mauritian, mexican, moldovan, mongolian, montenegrin, moroccan, mozambican, namibian, nepali, nepalese, new zealander, nicaraguan, nigerien, nigerian, naija, north korean, northern irish, norwegian, omani,
pakistani, palestinian, panamanian, papuan, paraguayan, peruvian, polish, portuguese, puerto rican, qatari, romanian, russian, rwandan, salvadoran, salvadorian, saudi, scot, scottish, scotsman, senegalese, serb, serbian, sierra leonean, singaporean, slovak, slovakian, slovene, slovenian, somali, somalian, south african, saffa, south korean, korean, spaniard, spanish, sri lankan,
sudanese, south sudanese, surinamese, swazi, swede, swedish, swiss, syrian, taiwanese, tanzanian, thai, togolese, trinidadian, trini, tunisian, turk, turkish, turkmen, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, welshman, welshwoman, yemeni, zambian, zimbabwean, yugoslav, soviet, east german, hongkonger, hong konger, african, european, latin american, scandinavian, balkan, caribbean, expat, foreigner, immigrant, migrant, refugee, asylum seeker,
undocumented, stateless, exile, emigre, emigrant, naturalised, naturalized, dreamer, diaspora, first generation immigrant, second generation immigrant, first gen immigrant, second gen immigrant, first gen, third culture, binational, dual national, dual citizen
"""
_ORIGIN = Subject(
    "origin",
    "ORI",
    strong=(
        "originally from, hailing from, hails from, i hail from, i come from, i'm from, i am from, native of, born in, born and raised in, born and bred in, born and raised, born and bred, grew up in, raised in, country of birth, homeland, home country, my country, my homeland, motherland, back home in, i was born in, my passport, my nationality, nationality, "
        "immigrant, immigrants kid, immigrant kid, immigrant from, first gen immigrant, first generation immigrant, second generation immigrant, child of immigrants, kid of immigrants, son of immigrants, daughter of immigrants, my immigrant parents, immigrant parents, refugee, asylum seeker, sought asylum, granted asylum, claimed asylum, seeking asylum, political asylum, "
        "asylum, undocumented, dreamer and, daca, daca recipient, dacamented, stateless, deported, deportation, fled, fled from, escaped from north korea, escaped the war, displaced by, emigrated, emigrated from, immigrated, immigrated to, i immigrated, moved here from, came here from, came here as, came over from, came to america, came to the uk, came to the us, came to britain, "
        "came to canada, came to germany, came to sweden as, naturalised, naturalized, became a citizen, became a british citizen, became a us citizen, became an american citizen, citizenship, dual citizen, dual citizenship, dual national, eu citizen, us citizen, uk citizen, british citizen, american citizen, canadian citizen, indian citizen, greek citizen, citizen of, "
        "permanent resident, permanent residency, green card, greencard, green card holder, gc holder, green card pending, visa, visas, work visa, work permit, student visa, on a visa, visa holder, visa status, h1b, h 1b, h1 b, h 1 b, h4, h 4, h4 ead, ead, f1, f 1, f1 visa, f1 student, j1, j 1, l1 visa, l 1, o1 visa, o 1 visa, tn visa, e3 visa, OPT, opt ends, stem opt, stem OPT, cpt, "
        "tier two visa, tier 2 visa, tier 2, tier 1 visa, skilled worker visa, spouse visa, graduate visa, blue card holder, eu blue card, need sponsorship, needs sponsorship, require sponsorship, requires sponsorship, visa sponsorship, sponsorship needed, no sponsorship needed, no sponsorship required, settled status, pre settled status, presettled status, indefinite leave to remain, leave to remain, ILR, "
        "i 140, i140, i 485, i485, perm process, priority date, uscis, right to work, authorised to work, authorized to work, work authorization, residence permit, residency permit, refugee status, temporary protected status, tps, biometric residence permit, brp, boat people, windrush generation, windrush, expat, expat from, expat in, expat life, foreigner in, diaspora, "
        "undocumented and unafraid, first gen american, first generation american, first gen immigrant kid, anchor baby, foreign born, foreign national, third culture kid, my mother tongue is my, war in my country, oath ceremony, citizenship test, citizenship ceremony, life in the uk test, home office refused, overstayed"
    ),
    being=_NATIONS.replace("\n", " "),
    having="visa, green card, citizenship, nationality, asylum, sponsorship, work permit, residency, immigration status, homeland, birthplace, birth country, home country, naturalisation, naturalization",
    also={"MOV": "moved to, came to, relocated to, moved from, came from, came over", "FLAG": "🇦🇫, 🇳🇬, 🇧🇷, 🇵🇱, 🇮🇳, 🇵🇰, 🇺🇦, 🇬🇭, 🇰🇪, 🇨🇴, 🇲🇽, 🇮🇪, 🇮🇷, 🇮🇶, 🇸🇾, 🇵🇸, 🇮🇱, 🇹🇷, 🇷🇺, 🇨🇳, 🇻🇳, 🇵🇭, 🇿🇦, 🇪🇬, 🇲🇦, 🇷🇴, 🇧🇬, 🇬🇷, 🇵🇹, 🇪🇸, 🇮🇹, 🇫🇷, 🇩🇪, 🇳🇱, 🇸🇪, 🇨🇺, 🇻🇪, 🇵🇪, 🇨🇱, 🇦🇷, 🇯🇲, 🇭🇹, 🇪🇷, 🇪🇹, 🇸🇴, 🇱🇰, 🇧🇩, 🇳🇵, 🇰🇷, 🇯🇵, 🇹🇼, 🇭🇰"},
    rules=(
        "<MOV> {far}(?:at|aged|as a|when i was|when|alone at) (?:<N|C|KC|P>|a child|a kid|a teenager|a baby)",
        "{start}{gap}<FLAG> {gap}(?:in|living in|->|→) {gap}<FLAG>",
        "{start}(?:a|an|the|just a|proud|very|true)? ?{gap}<ORIB|ETHB> (?:in|from|born|based in|living in|abroad|at heart|raised|expat|transplant|turned|by birth|by way of|via|exile)",
        "(?:proud|proudly|patriotic|homesick|typical|true|born|lapsed|accidental|token|grumpy|fellow|wandering) <ORIB|ETHB>",
        "<ORIB> (?:- )?(?:born|citizen|national|passport|roots|heritage|descent|by birth|immigrant|immigrants|expat|emigrant|refugee|refugees|exile|origin|parents|family|blood|nationality|american|australian|canadian|mum|dad|mom|and proud|at heart|girl|boy|guy|woman|man|lad|lass)",
        "(?:child|kid|son|daughter|grandchild|grandson|granddaughter|children) of {gap}(?:immigrants|refugees|migrants|exiles)/PP",
        "(?:my|our) {gap}(?:parents|family|mum|dad|mom|mother|father|grandparents)/K {gap}(?:came|come|emigrated|immigrated|moved|fled|are|were|is|was|hail|arrived) {gap}(?:from|to|immigrants|refugees|as|over)?",
        "(?:i'm|i am|im|we are|we're|as an?|being|being an?|born|raised) (?:a|an|the|proud|half|part|originally|actually|also|only|just|very)? ?<ORIB|ETHB>{stop}",
    ),
)

SUBJECTS: Final = (_CASTE, _RELIGION, _ORIENTATION, _GENDER, _ETHNICITY, _ORIGIN)
