"""Where somebody comes from, and by what right they are where they live."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["ORIGIN"]

ORIGIN: Final = Subject(
    "origin",
    "ORI",
    strong="""
fled/fleeing/escaped/escaping syria/eritrea/iran/iraq/afghanistan/ukraine/russia,
fled/fleeing/escaped/escaping venezuela/sudan/somalia/ethiopia/yemen/myanmar/burma,
fled/fleeing/escaped/escaping china/belarus/cuba/congo/rwanda/burundi/libya,
fled/fleeing/escaped/escaping palestine/gaza/lebanon/bosnia/kosovo/vietnam/cambodia,
fled/fleeing/escaped/escaping laos/zimbabwe/nicaragua/honduras/guatemala/haiti/tibet,
fled/fleeing/escaped/escaping aleppo/kabul/damascus/mariupol/kharkiv/kyiv/donetsk,
fled/fleeing/escaped/escaping kherson/tigray/darfur/persecution/war,
fled/fleeing/escaped/escaping the war/regime/taliban/genocide/junta/bombs/fighting,
fled/fleeing/escaped/escaping north korea, fled/fleeing/escaped/escaping south sudan,
fled/fleeing/escaped/escaping hong kong, fled/fleeing/escaped/escaping el salvador,
fled/fleeing/escaped/escaping sri lanka, exiled from, living in exile, leave to remain, settled status,
pre settled status, ilr granted, on a skilled worker visa, skilled worker visa, tier 2 visa, graduate visa,
graduate route visa, spouse visa, dependant visa, dependent visa, opt ead, on opt, stem opt, cpt student,
f1 student, f 1 student, j1 visa, j 1 visa, o1 visa, o 1 visa, l1 visa, l 1 visa, tn visa, e3 visa, eb2, eb 2 niw,
eb1a, green card queue, green card backlog, green card pending, asylum claim, my asylum, sponsored visa,
need sponsorship, needs sponsorship, require sponsorship, requires sponsorship, requiring sponsorship,
require visa sponsorship, need visa sponsorship, 457 visa, 482 visa, working holiday visa, whv, pr holder,
australian pr, canadian pr, oci card, oci holder, nri, pio card, dual national, dual citizen, dual nationality,
blue card holder, eu blue card, daca, dreamer on daca, undocumented, unafraid and undocumented,
pinoy, pinay, proud filipino,
originally from, hailing from, hails from, i hail from, i come from, i'm from, i am from, native of, born in,
born and raised in, born and bred in, born and raised, born and bred, grew up in, country of birth, homeland,
home country, my country, my homeland, motherland, back home in, i was born in, my passport, my nationality,
nationality, immigrant, immigrants kid, immigrant kid, immigrant from, first gen immigrant,
first generation immigrant, second generation immigrant, child of immigrants, kid of immigrants, son of immigrants,
daughter of immigrants, my immigrant parents, immigrant parents, refugee, asylum seeker, sought asylum,
granted asylum, claimed asylum, seeking asylum, political asylum, asylum, dreamer and, daca, daca recipient,
dacamented, stateless, deported, deportation, fled, fled from, escaped from north korea, escaped the war,
displaced by, emigrated, emigrated from, immigrated, immigrated to, i immigrated, moved here from, came here from,
came here as, came over from, came to america, came to the uk, came to the us, came to britain, came to canada,
came to germany, came to sweden as, naturalised, naturalized, became a citizen, became a british citizen,
became a us citizen, became an american citizen, citizenship, dual citizen, dual citizenship, dual national,
eu citizen, us citizen, uk citizen, british citizen, american citizen, canadian citizen, indian citizen,
greek citizen, citizen of, permanent resident, permanent residency, green card, greencard, green card holder,
gc holder, green card pending, visa, visas, work visa, work permit, student visa, on a visa, visa holder, visa status,
h1b, h 1b, h1 b, h 1 b, h4, h 4, h4 ead, ead, f1, f 1, f1 visa, f1 student, j1, j 1, l1 visa, l 1, o1 visa, o 1 visa,
tn visa, e3 visa, OPT, opt ends, stem opt, stem OPT, cpt, tier two visa, tier 2 visa, tier 2, tier 1 visa,
skilled worker visa, spouse visa, graduate visa, blue card holder, eu blue card, need sponsorship, needs sponsorship,
require sponsorship, requires sponsorship, visa sponsorship, sponsorship needed, no sponsorship needed,
no sponsorship required, settled status, pre settled status, presettled status, indefinite leave to remain,
leave to remain, ILR, i 140, i140, i 485, i485, perm process, priority date, uscis, right to work, authorised to work,
authorized to work, work authorization, residence permit, residency permit, refugee status,
temporary protected status, tps, biometric residence permit, brp, boat people, windrush generation, windrush, expat,
expat from, expat in, expat life, foreigner in, diaspora, undocumented and unafraid, first gen american,
first generation american, first gen immigrant kid, anchor baby, foreign born, foreign national, third culture kid,
my mother tongue is my, war in my country, oath ceremony, citizenship test, citizenship ceremony, life in the uk test,
home office refused, overstayed, came over as, came over on, arrived on a lorry, arrived on a boat,
arrived on a dinghy, arrived on a plane, arrived in a lorry, came by boat, came by lorry, came on a boat, boat kid,
arrived with one suitcase, arrived with one bag, arrived with a suitcase, arrived with a bag,
arrived with two suitcase, arrived with two bag, arrived with nothing suitcase, arrived with nothing bag,
one suitcase, two suitcases, arrived as a, landed here, landed in britain with, landed in canada with,
landed in america with, landed in england with, landed in london with, family came over, folks came over,
parents came over, mum came over, dad came over, mom came over, mother came over, father came over,
grandparents came over, family fled, parents fled, folks fled, expelled from, ugandan asian, stamp 4, stamp 1g,
stamp 1, stamp 2, stamp four, stamp 4 holder, pr application, pr applicant, pr holder, express entry, canadian pr,
australian pr, ircc, i 94, ead card, h1b lottery, h1b holder, on h1b, on opt, on j1, sevis, h4 visa, eb1, eb 1, eb2,
eb 2, eb3, eb 3, eb2 niw, perm filed, perm approved, green card queue, green card backlog, green card line,
green card wait, gc backlog, gc queue, ukvi, tier 4, tier 5, skilled worker route, graduate route, ancestry visa,
youth mobility visa, working holiday visa, working holiday, 457 visa, 482 visa, 485 visa, 189 visa, 190 visa,
491 visa, 500 visa, bridging visa, ep holder, employment pass, e pass holder, work pass, dependant pass,
dependant visa, dependent pass, dependent visa, ltvp, mm2h, oci card, oci holder, pio card, nri, nri in,
person of indian origin, overseas citizen, foreign worker, ofw, overseas filipino worker, migrant worker,
guest worker, gastarbeiter, gastarbeiter kid, kiwi by birth, aussie by birth, by birth, by way of birth,
niederlassungserlaubnis, aufenthaltstitel, duldung, titre de sejour, carte de sejour, nie number, eu settled,
right to remain, waiting on the home office, got my papers, papers came through, without papers, sans papiers,
deportation order, removal order, asylum claim, asylum interview, refugee camp, born in a camp, raised in a camp,
dadaab, kakuma, zaatari, two passports, second passport, three passports, both passports, irish passport, eu passport,
indian passport, british passport, nigerian passport, polish passport, german passport, american passport,
us passport, french passport, russian passport, chinese passport, ukrainian passport, iranian passport,
syrian passport, pakistani passport, weak passport, passport says, passport is, visa run, naturalisation,
naturalization, sworn in as a, swore the oath, oath of allegiance, became canadian, became british, became american,
became australian, became irish, became german, became french, became dutch, became swedish, new canadian,
new american, newcomer to canada, recent immigrant, recent arrival, fresh off the boat, overseas chinese, war refugee,
ukrainian refugee, syrian refugee, refugee from, refugee kid, former refugee, ex refugee, evacuated from,
displaced person, internally displaced, bidoon, born stateless, exile from, exiled, my accent, foreign accent,
the old country, immigrant mom, immigrant dad, immigrant mother, immigrant father, immigrant mum, immigrant family,
immigrant story, immigrant founder, immigrant daughter, immigrant son, my immigrant, proud immigrant, second gen,
1.5 gen, generation immigrant, generation american, generation canadian, generation brit, windrush child,
hostile environment, here on a, on a student visa, on a work visa, on a spouse visa, on a skilled visa,
on a tourist visa, on a graduate visa, on a working visa, on a dependant visa, on a dependent visa,
on a temporary visa, on a visitor visa, visa expires, visa runs out, visa expiring, visa tied, visa pending,
visa renewal, visa refused, visa denied, visa granted, visa came through, waiting for my visa, awaiting visa,
visa dependent, need a visa, needs a visa, need visa, needing a visa, my work permit, awaiting my work permit,
work permit holder, work permit pending, sponsorship required, requiring sponsorship, transfer my h1b, h1b transfer,
cap exempt, born abroad, born overseas, not from here, not from round here, foreigner, a foreigner, gaijin, laowai,
farang, gringo in, repatriated, returned emigrant, emigre, émigré, diasporan, from the diaspora, homesick for,
transplanted from, uprooted from, moved countries, left my country, left my homeland, left home country,
leave my country, my native country, my native land, native land, land of my birth, mother country, father land,
fatherland, back in the old country, iron curtain, behind the iron curtain, escaped east germany,
from the former ussr, soviet born, soviet kid, born in the ussr, born in the soviet, born in yugoslavia,
my thick accent, family roots in, roots in kerala, roots in lagos, roots in ghana, roots in punjab, living in exile,
in exile from, in exile since, pr pending with ircc
""",
    being="""
afghan, albanian, algerian, american, andorran, angolan, argentine, argentinian, argentinean, australian, aussie,
austrian, azerbaijani, bahamian, bahraini, bangladeshi, barbadian, belarusian, belgian, belizean, beninese, bhutanese,
bolivian, bosnian, botswanan, brazilian, brit, british, bruneian, bulgarian, burmese, burundian, cambodian,
cameroonian, canadian, cape verdean, chadian, chilean, chinese, colombian, colombiana, congolese, costa rican,
croatian, croat, cuban, cypriot, czech, danish, dane, dominican, dutch, dutchman, dutchwoman, ecuadorian, egyptian,
emirati, englishman, englishwoman, eritrean, estonian, ethiopian, filipino, filipina, finn, finnish, french,
frenchman, frenchwoman, gabonese, gambian, georgian, german, ghanaian, greek, grenadian, guatemalan, guinean,
guyanese, haitian, honduran, hungarian, icelander, icelandic, indian, indonesian, iranian, iraqi, irish, irishman,
irishwoman, israeli, italian, ivorian, jamaican, japanese, jordanian, kazakh, kazakhstani, kenyan, kosovar, kosovan,
kuwaiti, kyrgyz, laotian, latvian, lebanese, liberian, libyan, lithuanian, luxembourger, macedonian, malagasy,
malawian, malaysian, maldivian, malian, maltese, mauritanian, mauritian, mexican, moldovan, mongolian, montenegrin,
moroccan, mozambican, namibian, nepali, nepalese, new zealander, nicaraguan, nigerien, nigerian, naija, north korean,
northern irish, norwegian, omani, pakistani, palestinian, panamanian, papuan, paraguayan, peruvian, polish,
portuguese, puerto rican, qatari, romanian, russian, rwandan, salvadoran, salvadorian, saudi, scot, scottish,
scotsman, senegalese, serb, serbian, sierra leonean, singaporean, slovak, slovakian, slovene, slovenian, somali,
somalian, south african, saffa, south korean, korean, spaniard, spanish, sri lankan, sudanese, south sudanese,
surinamese, swazi, swede, swedish, swiss, syrian, taiwanese, tanzanian, thai, togolese, trinidadian, trini, tunisian,
turk, turkish, turkmen, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, welshman, welshwoman,
yemeni, zambian, zimbabwean, yugoslav, soviet, east german, hongkonger, hong konger, african, european,
latin american, scandinavian, balkan, caribbean, expat, foreigner, immigrant, migrant, refugee, asylum seeker,
stateless, exile, emigre, emigrant, naturalised, naturalized, dreamer, diaspora, first generation immigrant,
second generation immigrant, first gen immigrant, second gen immigrant, first gen, third culture, binational,
dual national, dual citizen, kiwi, expatriate, returnee
""",
    having="""
visa, green card, citizenship, nationality, asylum, sponsorship, work permit, residency, immigration status, homeland,
birthplace, birth country, home country, naturalisation, naturalization
""",
    also={
        "MOV": """
moved to, came to, relocated to, moved from, came from, came over
""",
        "FLAG": """
🇦🇫, 🇳🇬, 🇧🇷, 🇵🇱, 🇮🇳, 🇵🇰, 🇺🇦, 🇬🇭, 🇰🇪, 🇨🇴, 🇲🇽, 🇮🇪, 🇮🇷, 🇮🇶, 🇸🇾, 🇵🇸, 🇮🇱, 🇹🇷, 🇷🇺, 🇨🇳, 🇻🇳, 🇵🇭, 🇿🇦, 🇪🇬, 🇲🇦, 🇷🇴, 🇧🇬, 🇬🇷, 🇵🇹,
🇪🇸, 🇮🇹, 🇫🇷, 🇩🇪, 🇳🇱, 🇸🇪, 🇨🇺, 🇻🇪, 🇵🇪, 🇨🇱, 🇦🇷, 🇯🇲, 🇭🇹, 🇪🇷, 🇪🇹, 🇸🇴, 🇱🇰, 🇧🇩, 🇳🇵, 🇰🇷, 🇯🇵, 🇹🇼, 🇭🇰, 🇦🇩, 🇦🇪, 🇦🇬, 🇦🇱, 🇦🇲, 🇦🇴,
🇦🇹, 🇦🇺, 🇦🇿, 🇧🇦, 🇧🇧, 🇧🇪, 🇧🇫, 🇧🇭, 🇧🇮, 🇧🇯, 🇧🇳, 🇧🇴, 🇧🇸, 🇧🇹, 🇧🇼, 🇧🇾, 🇧🇿, 🇨🇦, 🇨🇩, 🇨🇫, 🇨🇬, 🇨🇭, 🇨🇮, 🇨🇲, 🇨🇷, 🇨🇻, 🇨🇾, 🇨🇿, 🇩🇯,
🇩🇰, 🇩🇲, 🇩🇴, 🇩🇿, 🇪🇨, 🇪🇪, 🇫🇮, 🇫🇯, 🇬🇦, 🇬🇧, 🇬🇩, 🇬🇪, 🇬🇲, 🇬🇳, 🇬🇶, 🇬🇹, 🇬🇼, 🇬🇾, 🇭🇳, 🇭🇷, 🇭🇺, 🇮🇩, 🇮🇸, 🇯🇴, 🇰🇬, 🇰🇭, 🇰🇲, 🇰🇵, 🇰🇼,
🇰🇿, 🇱🇦, 🇱🇧, 🇱🇷, 🇱🇸, 🇱🇹, 🇱🇺, 🇱🇻, 🇱🇾, 🇲🇩, 🇲🇪, 🇲🇬, 🇲🇰, 🇲🇱, 🇲🇲, 🇲🇳, 🇲🇷, 🇲🇹, 🇲🇺, 🇲🇻, 🇲🇼, 🇲🇾, 🇲🇿, 🇳🇦, 🇳🇪, 🇳🇮, 🇳🇴, 🇳🇿, 🇴🇲,
🇵🇦, 🇵🇬, 🇵🇷, 🇵🇾, 🇶🇦, 🇷🇸, 🇷🇼, 🇸🇦, 🇸🇩, 🇸🇬, 🇸🇮, 🇸🇰, 🇸🇱, 🇸🇳, 🇸🇷, 🇸🇸, 🇸🇻, 🇸🇿, 🇹🇩, 🇹🇬, 🇹🇭, 🇹🇯, 🇹🇱, 🇹🇲, 🇹🇳, 🇹🇹, 🇹🇿, 🇺🇬, 🇺🇸,
🇺🇾, 🇺🇿, 🇻🇦, 🇽🇰, 🇾🇪, 🇿🇲, 🇿🇼
""",
        "ORIQ": """
raised in, brought up in
""",
    },
    rules=(
        "<MOV> {far}(?:at|aged|as a|when i was|when|alone at) (?:<N|C|KC|P>|a child|a kid|a teenager|a baby)",
        "{start}{gap}<FLAG> {gap}(?:in|living in|->|→) {gap}<FLAG>",
        (
            "{start}(?:a|an|the|just a|proud|very|true)? ?{gap}<ORIB|ETHB> (?:in|from|born|based in|living in|abroad|"
            "at heart|raised|expat|transplant|turned|by birth|by way of|via|exile)"
        ),
        (
            "(?:proud|proudly|patriotic|homesick|typical|true|born|lapsed|accidental|token|grumpy|fellow|wandering) "
            "<ORIB|ETHB>"
        ),
        (
            "<ORIB> (?:- )?(?:born|citizen|national|passport|roots|heritage|descent|by birth|immigrant|immigrants|"
            "expat|emigrant|refugee|refugees|exile|origin|parents|family|blood|nationality|american|australian|"
            "canadian|mum|dad|mom|and proud|at heart|girl|boy|guy|woman|man|lad|lass)"
        ),
        (
            "(?:child|kid|son|daughter|grandchild|grandson|granddaughter|children) of {gap}(?:immigrants|refugees|"
            "migrants|exiles)/PP"
        ),
        (
            "(?:my|our) {gap}(?:parents|family|mum|dad|mom|mother|father|grandparents)/K {gap}(?:came|come|emigrated|"
            "immigrated|moved|fled|are|were|is|was|hail|arrived) {gap}(?:from|to|immigrants|refugees|as|over)?"
        ),
        (
            "(?:i'm|i am|im|we are|we're|as an?|being|being an?|born|raised) (?:a|an|the|proud|half|part|originally|"
            "actually|also|only|just|very)? ?<ORIB|ETHB>{stop}"
        ),
        "<FLAG> (?:➡ |→ |-> |- |> |️ )*<FLAG>",
        "(?:<ORIB|ETHB>|kiwi/ORIS) (?:- )?by (?:birth|blood|passport|origin|descent)",
        (
            "(?:came|come|moved|arrived|landed|fled|escaped|emigrated|immigrated) {gap}(?:as|by|in|on|with) "
            "{gap}(?:refugees?|migrants?|immigrants?|asylum|lorry|boat|exiles?|nothing)(?:/[A-Z]+)?"
        ),
        "(?:son|daughter|child|kid|grandson|granddaughter|children|grandchild) of (?:a |an |two )?{gap}<ORIB>",
        "{start}<ORIB> {gap}(?:immigrant|migrant|refugee|expat|emigrant|exile|citizen|national)/?(?:ORI[A-Z])?",
        (
            "raised_in/ORIQ (?!(?:response|some|case|cases|the|this|any|all|each|every|case|addition|python|that|"
            "which|order|issue|issues|production|review|ci)[ /])[^ ]+{stop}"
        ),
        "(?P<cut><ORIB|ETHB> - (?:born|raised|bred)(?:/[A-Z]+)?) (?:<M> ){0,3}<W>",
    ),
)
