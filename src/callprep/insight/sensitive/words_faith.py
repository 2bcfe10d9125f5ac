"""What somebody believes, and how they live it."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["RELIGION"]

RELIGION: Final = Subject(
    "religion",
    "REL",
    strong="""
praying at work/school/noon/dawn, praying at the office, praying at my desk,
praying before/between/after standup/standups/meetings/shifts/deploys,
praying as a, praying while, praying daily, prayed at work, prayers at work, prayer at work, prayer breaks,
worship at work, worshipping at, going to mosque/synagogue/shul/gurdwara, my rabbi s, my priest s,
observing shabbat/sabbath/ramadan/lent, observing the sabbath, fasting and working/shipping/coding, fasting on call,
converting to islam/judaism/christianity/catholicism/buddhism/hinduism,
converted to islam/judaism/christianity/catholicism/buddhism/hinduism,
a muslim/catholic/jewish/hindu/christian/sikh coder/programmer,
pastor s wife, vicar s wife, preacher s wife, pastor s husband, imam s wife, rabbi s wife,
leaving the seminary, left the seminary, seminary dropout, ex seminarian, leaving the priesthood,
left the priesthood, left the convent, leaving the convent, left the church, leaving the church, left my church,
leaving islam, left islam, leaving the mosque, my baptism, baptised in, baptized in,
my bat mitzvah, my bar mitzvah, preacher kid, pastors kid, pastor s kid, vicar s daughter, vicar s son,
preacher s daughter, preacher s son, imam s son, imam s daughter, rabbi s daughter, rabbi s son, not at mass,
at sunday mass, at friday prayers, jummah, jumuah, rccg, redeemed christian church, winners chapel, deeper life,
mfm member, zcc member, scripture union member, deeply prayerful, by god s grace, god fearing, godfearing,
child of god, blessed and highly favoured, blessed and highly favored, sinner saved, satsangi,
swaminarayan, art of living devotee, sai devotee, iskcon devotee, hare krishna, jai shri ram, jai shree krishna,
har har mahadev, waheguru, allahu akbar, alhamdulillah, mashallah, subhanallah, inshallah, in sha allah, bismillah,
at mass, son/daughter/child/kid of a preacher/pastor/vicar/rabbi/imam/minister/priest/missionary, blessed by,
serving god, serving the lord, trusting god, trusting in god, following jesus, following christ, loving god,
loving jesus, zen practitioner, dharma practitioner, jukai, lay ordination, took vows, took precepts, took shahada,
said the shahada, shahada, first communion, confirmed at, godfather to, godmother to, christ alone, sola fide,
grace alone, faith in god, faith in christ, man of faith, woman of faith, person of faith, people of faith myself,
believe in a higher power, higher power, god willing, deo volente, god bless, blessed be, blessed mother, hail mary,
virgin mary, vedic rituals, do puja, puja every, chant daily, daf yomi, talmud study every, yeshiva, yeshiva boy,
madrasa, madrasah, catechist, catechism teacher, cantor at, synagogue board, mosque committee, church board,
parish priest, practising/practicing muslim/catholic/jew/hindu/buddhist/christian, born again, born again christian,
saved by grace, child of god, follower of christ, follower of jesus, jesus follower, christ follower, christian first,
disciple of christ, sinner saved, washed in the blood, god fearing, god first, god is good, glory to god,
all glory to god, to god be the glory, praise the lord, praise god, praise be, amen, hallelujah, thank god for,
jesus is lord, jesus saves, jesus loves, jesus freak, soli deo gloria, in christ, in jesus, blessed by god,
blessed and highly favored, by the grace of god, alhamdulillah, allhamdulillah, mashallah, masha allah, inshallah,
insha allah, subhanallah, bismillah, allahu akbar, assalamu alaikum, salaam, om namah shivaya, hare krishna,
jai shri ram, jai shree ram, har har mahadev, waheguru, waheguru ji ka khalsa, sat sri akal, baruch hashem, b h,
shalom aleichem, shabbat shalom, namo buddhaya, took refuge, refuge in the dharma, refuge in the buddha, the dharma,
my dharma, my bar mitzvah, my bat mitzvah, bar mitzvah boy, i pray, pray five times, prays five times,
five daily prayers, i fast, fast during ramadan, fasting for ramadan, fasting during ramadan, fasting this ramadan,
keep kosher, keeps kosher, keeping kosher, keep halal, keep shabbat, keeps shabbat, keeping shabbat, keep the sabbath,
keeps the sabbath, keeping the sabbath, shomer shabbat, shabbat observant, sabbath keeper, shul on, went on hajj,
been on hajj, performed hajj, umrah, hajji, al hajj, did the hajj, hijabi, niqabi, wear a hijab, wear the hijab,
wears a hijab, wears hijab, wear hijab, wear a turban, wears a turban, wear a kippah, wear a yarmulke,
wear a headscarf, my turban, my hijab, my kippah, my rosary, my faith, my church, my mosque, my temple, my synagogue,
my shul, my parish, my gurdwara, my religion, my beliefs, my belief in, my pastor, my rabbi, my imam, my priest,
my saviour, my savior, my lord, my god, our church, our parish, our mosque, our synagogue, our congregation,
my congregation, my ward in the church, my bible, my bible study, bible study leader, bible study on,
lead bible study, leads bible study, bible study group, youth pastor, worship leader, worship team, choir at church,
sunday service at, church organist at my, quran memoriser, hafiz, hafiz of, bible believing, bible believer,
church family, church planter, mission trip, missions trip, my prayer group, my small group at church, church elder,
church warden, churchwarden, church deacon, lay preacher, lay reader, sunday school teacher, parish council member,
altar server, eucharistic minister, pastor s kid, preacher s kid, vicar s daughter, vicar s son, rabbi s son,
rabbi s daughter, preacher s son, preacher s daughter, missionary kid, ex missionary, returned missionary,
served a mission, mission for the church, my mission in, latter day saint, latter day saints, lds, jehovah s witness,
jehovah s witnesses, seventh day adventist, found god, found jesus, found christ, found faith, lost my faith,
lost my religion, left the church, left the faith, left religion, left islam,
converted to islam/judaism/catholicism/christianity/buddhism/hinduism/orthodoxy,
convert to islam/judaism/catholicism/christianity/buddhism, reverted to islam, revert to islam, muslim revert,



















ish/muslim/hindu/mormon/baptist/christian/evangelical/orthodox/pentecostal/methodist/sikh/buddhist/atheist/amish/quaker,
confirmed catholic, confirmed in the church, baptised, baptized, got baptised/baptized, was baptised/baptized,
christened, ordained, ordained minister/deacon/priest, ordained in, seminary dropout, ex seminarian, former nun,
former monk, former priest, ex priest, ex nun, ex monk, ex vicar, don t believe in god, don't believe in god,
don't believe in any god, do not believe in god, believe in god, believes in god, believe in jesus,
believer in christ, no gods no masters, godless, god is dead, god isn't real, no god, happily godless, ex mormon,
exmormon, exmo, ex muslim, exmuslim, ex catholic, ex evangelical, exvangelical, ex jehovah s witness, exjw, ex jw,
ex christian, ex hindu, ex jew, lapsed catholic, recovering catholic, cradle catholic, cultural catholic,
cultural jew, secular jew, secular muslim, jewish atheist, cultural christian, non believer, nonbeliever, unbeliever,
apostate, infidel, heathen, sunday mass, go to mass, goes to mass, attend mass, daily mass, sing at mass, opus dei,
jesuit educated believer, eph, phil 4, john 3, john 3:16, psalm, psalms, proverbs 3, rom 8, isaiah 40, jer 29,
phil 4:13, jeremiah 29, matthew 5, romans 8, ☪, ✝, ✡, 🕉, ☦, ☸, 🛐, 🕋, 🧎, 🪯, satanist, wiccan, pagan witch,
druid by faith, flying spaghetti monster believer, pastafarian, scientologist, raelian, gave up chocolate for lent,
orthodox easter with, observe ramadan, observes ramadan, observe lent, ramadan mubarak, eid mubarak, my first eid,
my first ramadan, holy ghost, holy spirit, speaking in tongues, tithe, tithing, i tithe, prayer warrior,
prayer warriors, deo gratias, my sangha, sangha, my guru, gurdwara, kosher kitchen, kosher home, kosher since,
halal only, halal household, no pork, mala beads, rosary in my, cross around my neck, crucifix, bible study,
quran daily, reads the bible, read torah, torah study, shabbos, friday prayers, jummah, jumu ah, tarawih, iftar,
suhoor, zakat, pilgrimage to mecca, been to mecca, holy land pilgrimage, walked to lourdes, church choir, church band,
worship band, praise band, church youth, church going, church member, parishioner, congregant, deaconess, novice monk,
novice nun, was a monk, was a nun, ex clergy, pastor at, pastor of, vicar of, imam at, rabbi at, priest at,
minister at, christian values, christian family, muslim family, hindu family, jewish family, catholic family,
catholic school survivor, catholic guilt, catholic upbringing, mormon upbringing, strict religious, religious family,
religious upbringing, religious household, evangelical upbringing, faith driven, faith led, my creator, the almighty,
almighty god, god s plan, god s grace, god s child, god s hands, grace of god, thank god, god loves, goddess worship,
norse pagan, witchcraft practising, tarot witch, reincarnation believer, karma believer, i believe in karma,
antitheist, anti theist, secularist, freethinker, skeptic and atheist, agnostic, atheist, atheism,
deconstructing my faith, radhe radhe, krishna bhakt, krishna bhakta, krishna devotee, shiv bhakt, shiv bhakta,
shiv devotee, shiva bhakt, shiva bhakta, shiva devotee, ram bhakt, ram bhakta, ram devotee, hanuman bhakt,
hanuman bhakta, hanuman devotee, ganesh bhakt, ganesh bhakta, ganesh devotee, sai bhakt, sai bhakta, sai devotee,
durga bhakt, durga bhakta, durga devotee, kali bhakt, kali bhakta, kali devotee, murugan bhakt, murugan bhakta,
murugan devotee, ayyappa bhakt, ayyappa bhakta, ayyappa devotee, jai mata di, jai shri krishna, jai shri ganesh,
jai shri hanuman, jai shree krishna, jai shree ganesh, jai shree hanuman, jai jinendra, jai hanuman, jai bajrangbali,
hari om, om shanti, om namo, ganpati bappa, om sai ram, sai ram, satsang, satsangi, sabarimala, vaishno devi, pooja,
aarti, ekadashi, karva chauth, langar sevadar, sewadar, sevadar, amritdhari, gurpurab, philippians, corinthians,
ephesians, galatians, colossians, thessalonians, deuteronomy, leviticus, ecclesiastes, hebrews 11,
lover of jesus lord, lover of christ lord, lover of god lord, lover of the lord, lovers of jesus lord,
lovers of christ lord, lovers of god lord, lovers of the lord, prays the rosary, prays the daily, prays the together,
prays the every, prays the for, pray the rosary, pray the daily, pray the together, pray the every, pray the for,
praying the rosary, praying the daily, praying the together, praying the every, praying the for, say the rosary,
rosary daily, my prayers, saying my prayers, quiet time, daily devotional, prayer partner, prayer group,
cell group leader, cell group, care group leader, life group leader, connect group leader, alpha course, altar call,
spirit filled, spirit led, mass goer, mass every, mass on sunday, mass on sundays, church every, church on sunday,
church on sundays, sundays at church, sunday church, in church every, at church on, at church every, serve at church,
serving at church, serve in church, serves in church, serving in church, children s ministry, youth ministry,
music ministry, women s ministry, men s ministry, ministry leader, knights of columbus, legion of mary,
neocatechumenal, charismatic renewal, third order, oblate, novena, ash wednesday, for lent, observing lent, lenten,
devotee, devotee of, lay buddhist, sgi, soka gakkai, nam myoho, jain vegetarian, eat halal, eats halal, halal kitchen,
five pillars, salah, namaz, fajr, maghrib, ramadan kareem, sehri, my deen, deen over, ummah, tawhid, niqab, hafiza,
alimah, deobandi, barelvi, tablighi, minyan, daven, davening, tefillin, kashrut, yom kippur, rosh hashanah, chabad,
frum, baal teshuva, jew by choice, jew ish, jewish mother, jewish father, jewish kid, jewish girl, jewish boy,
jewish man, jewish woman, jewish mum, jewish dad, jewish mom, jewish nerd, jewish dev, bat mitzvah, bar mitzvah,
temple married, sealed in the temple, relief society, elders quorum, stake president, ward clerk, primary president,
kingdom hall, bethelite, witness of jehovah, quaker meeting, friends meeting, attend meeting, wicca, my coven,
practising witch, practising pagan, practising wiccan, practising druid, practising heathen, practising jew,
practising sikh, practising jain, practising anglican, practising lutheran, practising mormon, practising baptist,
practicing witch, practicing pagan, practicing wiccan, practicing druid, practicing heathen, practicing jew,
practicing sikh, practicing jain, practicing anglican, practicing lutheran, practicing mormon, practicing baptist,
kitchen witch, hedge witch, green witch, druidry, heathenry, asatru, hellenic polytheist, polytheist, kemetic,
thelemite, satanic temple, santeria, candomble, orisha, babalawo, vodou, baha'i, bahai, deconverted, deconversion,
cult survivor, escaped a cult, ex cult, grew up in a cult, raised in a cult, no religion, not religious,
never religious, non practising, non practicing, church of england, c of e, anglo catholic, church of scotland member,
free church, kirk elder, local preacher, lay minister, licensed reader, ordinand, novitiate, postulant, seminarian,
in seminary, bible college, gurukul, ashram, at the ashram, my ashram, in the monastery, silent retreat with, hajj,
camino for, lourdes, medjugorje, fatima pilgrim, walked the camino for, amarnath, char dham, kumbh, my jesus,
jesus over, god did, god made, god saved, god gave, trust god, trust in god, praise him, too blessed, hisgrace,
grace upon grace, saved by, washed by, faith family, faith and family, faith over, faith first, faith above,
walk by faith, walking by faith, walking in faith, women of faith, man of god, woman of god, kingdom of god,
kingdom minded, kingdom builder, kingdom work, great commission, missionary in, mission work, medical missionary,
tentmaker, christ centered, christ centred, christ is king, christisking, viva cristo rey, deus vult, ave maria,
pax christi, rosary beads, confession every, took communion, communion every, holy communion, eucharist, sacraments,
catechumen, rcia, confirmation class, baptised in, baptized in, full immersion, adult baptism, dunked in,
christening of my, bris, godparents, sikh by, khalsa, gursikh, turban wearing, turbaned, keshdhari, buddhist by,
practise buddhism, practice buddhism, hindu by, sanatani, sanatan dharma, brahmakumari, brahma kumaris,
art of living teacher, isha volunteer, iskcon, iskcon youth, bhakti yoga, muslim by, muslim woman, muslim man,
muslim girl, muslim boy, muslim guy, muslim mum, muslim dad, muslim mom, muslim dev, muslim nerd, muslim geek,
proud muslim, my islam, quran reciter, qari, prophet s, sunnah, hijabis, hijabi in, catholic by, catholic mum,
catholic mom, catholic dad, catholic convert, catholic boy, catholic girl, catholic kid, tradcath, trad cath,
latin mass, christian by, christian mum, christian mom, christian dad, christian wife, christian husband,
christian man, christian woman, christian guy, christian girl, christian mother, christian father, believer in god,
faithful catholic, pentecostal, baptist preacher, preaching at, itinerant preacher, assistant pastor,
associate pastor, sacristan, bell ringer at my, sidesman, parish council, pcc member, vestry, vestry member, diocesan,
synod member, irreligious, ex atheist, militant atheist, vipassana meditator, i am an elder
""",
    being="""
Christian/Christians, catholic, Catholic, roman catholic, protestant, anglican, episcopalian, methodist, baptist,
southern baptist, presbyterian, lutheran, calvinist, evangelical, pentecostal, charismatic, orthodox, greek orthodox,
russian orthodox, orthodox christian, orthodox jew, coptic, copt, quaker, mennonite, amish, hutterite, unitarian,
unitarian universalist, mormon, adventist, muslim, moslem, sunni, shia, shi a, shiite, sufi, ahmadi, ismaili, salafi,
alevi, druze, jew, jewish, reform jew, hasidic, hasid, haredi, lubavitcher, hindu, vaishnav, vaishnavite, shaivite,
iskcon devotee, jain, sikh, khalsa, amritdhari, buddhist, zen buddhist, theravada, tibetan buddhist,
nichiren buddhist, vajrayana, taoist, daoist, shinto, baha i, bahai, zoroastrian, parsi, yazidi, rastafarian, rasta,
pagan, wiccan, heathen, druid, satanist, atheist, agnostic, humanist, secular humanist, deist, theist, monotheist,
pantheist, believer, nonbeliever, unbeliever, religious, irreligious, non religious, nonreligious, godless, devout,
faithful, churchgoer, church goer, convert, revert, hijabi, deacon, deaconess, lay minister, churchgoing, pious,
spiritual not religious, born again, god fearing, observant, sabbath observant, kohen, levite
""",
    having="""
faith, prayer, prayers, bible, quran, koran, torah, rosary, church, mosque, synagogue, shul, gurdwara, mandir, temple,
parish, congregation, baptism, bar mitzvah, bat mitzvah, hajj, ramadan, shabbat, sabbath, hijab, turban, kippah,
yarmulke, tzitzit, kirpan, religion, god, jesus, christ, allah, krishna, pastor, priest, rabbi, imam, guru ji,
saviour, savior, holy communion, quiet time with god, vipassana vows, bodhisattva vows, vows
""",
    also={
        "BOOK": """
john, luke, mark, matthew, psalm, psalms, proverbs, romans, jeremiah, isaiah, joshua, micah, james, peter, timothy,
hebrews, genesis, exodus, acts, job, ruth, surah, gita, quran, philippians, corinthians, ephesians, galatians
""",
    },
    rules=(
        (
            "(?:love|loves|serve|serves|follow|follows|worship|worships|trust|trusts|praise|praises|believe|believes|"
            "believed|thank|thanks|fear|seek|seeking|walk with|walking with|saved by|loved by|redeemed by|servant of|"
            "daughter of|son of|child of) (?:in )?(?:the )?(?:god|jesus|christ|allah|krishna|lord|buddha)/? ?"
        ),
        "(?:god|jesus|christ|allah|krishna|lord) (?:is|saves|loves|first|above|before|bless|comes|over)",
        (
            "(?:i|we|who|family) {gap}(?:go|goes|went|belong|attend|attends|worship|worships|pray|prays|lead prayers|"
            "sing|preach|preaches|usher|serve) (?:at|to|in|with) {gap}<RELH>"
        ),
        (
            "(?:attend|attends|attending|go to|goes to|worship at|worships at|preach at|elder at|elder in|deacon at|"
            "deacon in|usher at|member of|members of|active in|leader at|lead worship at|volunteer pastor at|raised "
            "in|grew up in|brought up in|left) (?:a|an|the|my|our|local)? ?{gap}<RELH>"
        ),
        "(?:fast|fasts|fasting|fasted|off) (?:for|during|in|through|this|every) {gap}<RELH>",
        "(?:don't|dont|never|do not|doesn't|no longer) believe",
        (
            "<RELH> (?:carries|carried|guides|guided|keeps|kept|comes|came|matters|means|saved|is|gets|got|sustains|"
            "drives|shapes|first)"
        ),
        "(?:faith|god)/RELH (?:family|first|and|over) ",
        "(?:\\d )?<BOOK> \\d+[:.]\\d+",
        (
            "(?:lover|lovers|servant|child|follower|worshipper|slave|friend|bride|soldier|son|daughter|princess) of "
            "(?:the )?(?:jesus|christ|god|allah|krishna|yahweh|lord|king|most_high)(?:/[A-Z]+)?"
        ),
        (
            "(?:pray|prays|prayed|praying|worship|worships|fast|fasts) (?:the|at|in|with|to|for|five|every|daily|"
            "twice) {gap}<RELH|RELS>?"
        ),
    ),
)
