"""Where somebody comes from: peoples and countries."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_PEOPLES = """
african american, afro american, afro caribbean, afro latina, afro latino, afro latinx, afro brazilian, afro german,
afro indigenous, afro european, black british, black american, black irish woman, british asian, british indian,
british pakistani, british nigerian, british bangladeshi,
asian american, korean american, chinese american, japanese american, indian american, vietnamese american,
filipino american, mexican american, cuban american, nigerian american, arab american, irish american,
italian american, greek american, iranian american, native american,
east asian, south asian, southeast asian, south east asian, west african, east african, north african, central asian,
middle eastern, pacific islander, asian, afro asian, eurasian, blasian, hapa, latina, latino, latinx, latine,
hispanic, chicana, chicano, xicana, tejano, boricua, nuyorican, creole, cajun,
mestiza, mestizo, mulatto, biracial, mixed race, multiracial, mixed heritage, dual heritage, caucasian,
white british, white european, romani, roma, romany, gypsy, sinti, traveller community, irish traveller, pavee,
mincer, ashkenazi, sephardi, sephardic, mizrahi, beta israel, kurdish, kurd, yazidi, armenian,
assyrian, chaldean, aramean, circassian, chechen, tatar, crimean tatar, bashkir, uyghur, uighur, tibetan, hmong,
karen people, rohingya, tamil, sinhalese, sindhi, punjabi, bengali, gujarati, marathi, telugu, kannadiga, malayali,
odia, bihari, assamese, naga, mizo, khasi, gurkha, newar, sherpa, pashtun, pathan, baloch, baluchi, hazara, tajik,
uzbek, berber, amazigh, tuareg, kabyle, nubian, yoruba, igbo, ibo, hausa, fulani, ijaw, akan, ashanti, asante, ewe,
ga people, zulu, xhosa, sotho, tswana, ndebele, shona, kikuyu, gikuyu, luo, luhya, kalenjin, kamba, maasai, baganda,
acholi, amhara, oromo, tigrayan, tigrinya, somali, hutu, tutsi, wolof, mandinka, bambara, khoisan, coloured,
cape malay,
afrikaner, boer, maori, pakeha, ngati porou, samoan, tongan, fijian, indo fijian, hawaiian, native hawaiian,
kanaka maoli, kanaka, chamorro, torres strait islander, aboriginal, aboriginal australian, koori, murri, noongar,
wiradjuri, yolngu, palawa, first nations, indigenous, metis, inuit, inuk, inupiaq, yupik, cree, ojibwe, ojibwa,
anishinaabe,
mohawk, haudenosaunee, iroquois, lakota, dakota sioux, sioux, cherokee, navajo, dine, choctaw, chickasaw, seminole,
muscogee, hopi, pueblo, tlingit, haida, coast salish, blackfoot, mi kmaq, mikmaq, nahua, maya, mayan, quechua,
aymara, mapuche, guarani, garifuna, sami, saami, basque, catalan, breton, cornish, manx, frisian, sorb, sorbian,
han chinese, hakka, cantonese, hokkien, teochew, hui, zhuang, peranakan, ainu, ryukyuan, okinawan, zainichi,
burakumin, nikkei, nisei, sansei, dayak, javanese, sundanese, balinese, batak, minangkabau, papuan, tagalog, ilocano,
visayan, cebuano, igorot, moro, arab, arabic speaking arab, bedouin, copt, persian, turkmen, azeri, slav, slavic,
celtic, celt, jewish,
bipoc, poc, woc, bame, person of colour/color, woman of colour/color, man of colour/color, women of colour/color,
people of colour/color myself, half black, half white, half asian, half chinese, half japanese, half indian,
half korean, half nigerian, quarter cherokee, light skinned, dark skinned, melanated, bajan, jamaican, desi, abcd,
abc, bbc born
"""
_ETHNICITY = Subject(
    "ethnicity",
    "ETH",
    strong=(
        "descended from, descendant of, people of the, ethnic hungarian, ethnic russian, ethnic german, "
        "ethnic chinese, ethnic albanian, ethnic tamil, ethnically, racially, skin colour/color, colour "
        "of my skin, color of my skin, afro caribbean roots, black woman, black man, black women in the "
        "room, black men in the room, black girl, black boy, black girl magic, black excellence, black "
        "and proud, black british, black american, black owned founder, brown girl, brown boy, brown "
        "woman, brown man, brown kid, black kid, "
        "white woman, white man, white guy, white girl, white dude, asian woman, asian man, asian guy, "
        "asian girl, black dude, black guy, black lady, brown dude, brown guy, woman of colour/color, man "
        "of colour/color, person of colour/color, mixed race, mixed heritage, biracial, multiracial, dual "
        "heritage, bipoc, afro latina, afro latino, afro latinx, "
        "black in stem, black in tech, black in ai, black in data science, blackinstem, blackintech, "
        "blackgirlmagic, blackgirlscode alum, latinas in tech member, latinaintech, latinxintech, "
        "brownintech, melanin, melanated, my ethnicity, my race, my skin colour/color, my skin tone, my "
        "roots, my people, my tribe, my heritage, my ancestry, my ancestors, tribal member, enrolled "
        "member, enrolled tribal member, "
        "african american, asian american, native american, first nations, aboriginal, torres strait "
        "islander, pacific islander, wasian, blasian, hapa, dreadlocks, afro hair, my afro, my locs, "
        "chinese to the bone, abc raised, american born chinese, british born chinese, bbc raised, bame, "
        "person of african descent, descendant of slaves, descendants of slaves, descended from slaves, "
        "irish traveller, gypsy, romani, indigenous, ashkenazi, sephardi, mizrahi, boricua, chicana, "
        "chicano, latina, latino, latinx, latine, maori, inuk, metis, nonwhite, non white, visible "
        "minority, ethnic minority, minority ethnic, only black, only brown, only asian, third culture "
        "kid, white passing, model minority"
    ),
    being=_PEOPLES.replace("\n", " "),
    also={"COL": "black, Black, white, brown"},
    having="ethnicity, skin colour, skin color, ancestry, afro, indigenous roots, tribe, iwi, clan",
    rules=(
        (
            "(?:the )?(?:only|first|few|few of the|one of the few|one of few|as a|i'm a|i am a|another|young) "
            "{gap}<ETHB> (?:woman|man|women|men|person|people|face|engineer|guy|girl|kid|developer|founder|"
            "voice|folk)"
        ),
        (
            "<ETHB> (?:roots|blood|heritage|ancestry|descent|grandmother|grandfather|grandparents|parents|"
            "mother|father|mum|dad|mom|family|by birth|by blood|side|born|and proud|pride|household|kid)"
        ),
        "(?:half|part|quarter|mixed|one quarter|a quarter) (?:- )?<ETHB|ORIB>",
        "(?:mum|mom|mother|dad|father|parents|grandmother|grandfather|gran|nan|grandparents|family)/K {gap}<ETHB>",
        "(?:of|from) {gap}<ETHB> (?:descent|origin|heritage|ancestry|stock|extraction|blood|people|nation|tribe)",
        "{start}(?:proud |i'm |i am |a |# )?<ETHB> (?:in|and|#) (?:stem|tech|ai|data|proud|loud)",
        (
            "(?:i'm|i am|im|as an?|being|half|part|proud|proudly|unapologetically) (?:a |and |proud |very "
            "){0,2}<COL>{stop}(?! (?:at|on|with|to|for))"
        ),
        (
            "<COL> (?:woman|women|man|men|girl|boy|guy|person|dude|lady|kid|lad|lass|queer|dad|mum|mom|mother|"
            "father|female|male)(?:/[A-Z]+)?"
        ),
        "(?:{start}|proud |an? |openly |# )(?P<cut><COL>) (?:<M> ){0,3}<W>",
        (
            "<COL> (?:and|&|,) (?:proud|queer|gay|tired|british|female|trans|disabled|muslim|loud|gifted|"
            "jewish|christian|beautiful)(?:/[A-Z]+)?"
        ),
        "(?:<COL>|asian/ETHB) (?:in|and) (?:stem|tech|ai|proud|queer|british|female|academia|design)",
        "!(?:member|citizen|citizens|son|daughter|enrolled|elder) of the {gap}<ETHB> (?:nation|tribe|people|band)",
        "{my} {gap}<ETHH>",
    ),
)

_NATIONS = """
afghan, albanian, algerian, american, andorran, angolan, argentine, argentinian, argentinean, australian, aussie,
austrian, azerbaijani, bahamian, bahraini, bangladeshi, barbadian, belarusian, belgian, belizean, beninese,
bhutanese, bolivian, bosnian, botswanan, brazilian, brit, british, bruneian, bulgarian, burmese, burundian,
cambodian,
cameroonian, canadian, cape verdean, chadian, chilean, chinese, colombian, colombiana, congolese, costa rican,
croatian, croat, cuban, cypriot, czech, danish, dane, dominican, dutch, dutchman, dutchwoman, ecuadorian, egyptian,
emirati, englishman, englishwoman, eritrean, estonian, ethiopian, filipino, filipina, finn, finnish,
french, frenchman, frenchwoman, gabonese, gambian, georgian, german, ghanaian, greek, grenadian, guatemalan, guinean,
guyanese, haitian, honduran, hungarian, icelander, icelandic, indian, indonesian, iranian, iraqi, irish, irishman,
irishwoman, israeli, italian, ivorian, jamaican, japanese, jordanian, kazakh, kazakhstani, kenyan, kosovar, kosovan,
kuwaiti,
kyrgyz, laotian, latvian, lebanese, liberian, libyan, lithuanian, luxembourger, macedonian, malagasy, malawian,
malaysian, maldivian, malian, maltese, mauritanian, mauritian, mexican, moldovan, mongolian, montenegrin, moroccan,
mozambican, namibian, nepali, nepalese, new zealander, nicaraguan, nigerien, nigerian, naija, north korean,
northern irish, norwegian, omani,
pakistani, palestinian, panamanian, papuan, paraguayan, peruvian, polish, portuguese, puerto rican, qatari, romanian,
russian, rwandan, salvadoran, salvadorian, saudi, scot, scottish, scotsman, senegalese, serb, serbian,
sierra leonean, singaporean, slovak, slovakian, slovene, slovenian, somali, somalian, south african, saffa,
south korean, korean, spaniard, spanish, sri lankan,
sudanese, south sudanese, surinamese, swazi, swede, swedish, swiss, syrian, taiwanese, tanzanian, thai, togolese,
trinidadian, trini, tunisian, turk, turkish, turkmen, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese,
welsh, welshman, welshwoman, yemeni, zambian, zimbabwean, yugoslav, soviet, east german, hongkonger, hong konger,
african, european, latin american, scandinavian, balkan, caribbean, expat, foreigner, immigrant, migrant, refugee,
asylum seeker,
undocumented, stateless, exile, emigre, emigrant, naturalised, naturalized, dreamer, diaspora,
first generation immigrant, second generation immigrant, first gen immigrant, second gen immigrant, first gen,
third culture, binational, dual national, dual citizen
"""
_ORIGIN = Subject(
    "origin",
    "ORI",
    strong=(
        "originally from, hailing from, hails from, i hail from, i come from, i'm from, i am from, native "
        "of, born in, born and raised in, born and bred in, born and raised, born and bred, grew up in, "
        "raised in, country of birth, homeland, home country, my country, my homeland, motherland, back "
        "home in, i was born in, my passport, my nationality, nationality, "
        "immigrant, immigrants kid, immigrant kid, immigrant from, first gen immigrant, first generation "
        "immigrant, second generation immigrant, child of immigrants, kid of immigrants, son of "
        "immigrants, daughter of immigrants, my immigrant parents, immigrant parents, refugee, asylum "
        "seeker, sought asylum, granted asylum, claimed asylum, seeking asylum, political asylum, "
        "asylum, undocumented, dreamer and, daca, daca recipient, dacamented, stateless, deported, "
        "deportation, fled, fled from, escaped from north korea, escaped the war, displaced by, "
        "emigrated, emigrated from, immigrated, immigrated to, i immigrated, moved here from, came here "
        "from, came here as, came over from, came to america, came to the uk, came to the us, came to "
        "britain, "
        "came to canada, came to germany, came to sweden as, naturalised, naturalized, became a citizen, "
        "became a british citizen, became a us citizen, became an american citizen, citizenship, dual "
        "citizen, dual citizenship, dual national, eu citizen, us citizen, uk citizen, british citizen, "
        "american citizen, canadian citizen, indian citizen, greek citizen, citizen of, "
        "permanent resident, permanent residency, green card, greencard, green card holder, gc holder, "
        "green card pending, visa, visas, work visa, work permit, student visa, on a visa, visa holder, "
        "visa status, h1b, h 1b, h1 b, h 1 b, h4, h 4, h4 ead, ead, f1, f 1, f1 visa, f1 student, j1, j "
        "1, l1 visa, l 1, o1 visa, o 1 visa, tn visa, e3 visa, OPT, opt ends, stem opt, stem OPT, cpt, "
        "tier two visa, tier 2 visa, tier 2, tier 1 visa, skilled worker visa, spouse visa, graduate "
        "visa, blue card holder, eu blue card, need sponsorship, needs sponsorship, require sponsorship, "
        "requires sponsorship, visa sponsorship, sponsorship needed, no sponsorship needed, no "
        "sponsorship required, settled status, pre settled status, presettled status, indefinite leave to "
        "remain, leave to remain, ILR, "
        "i 140, i140, i 485, i485, perm process, priority date, uscis, right to work, authorised to work, "
        "authorized to work, work authorization, residence permit, residency permit, refugee status, "
        "temporary protected status, tps, biometric residence permit, brp, boat people, windrush "
        "generation, windrush, expat, expat from, expat in, expat life, foreigner in, diaspora, "
        "undocumented and unafraid, first gen american, first generation american, first gen immigrant "
        "kid, anchor baby, foreign born, foreign national, third culture kid, my mother tongue is my, war "
        "in my country, oath ceremony, citizenship test, citizenship ceremony, life in the uk test, home "
        "office refused, overstayed"
    ),
    being=_NATIONS.replace("\n", " "),
    having=(
        "visa, green card, citizenship, nationality, asylum, sponsorship, work permit, residency, immigration "
        "status, homeland, birthplace, birth country, home country, naturalisation, naturalization"
    ),
    also={
        "MOV": "moved to, came to, relocated to, moved from, came from, came over",
        "FLAG": (
            "🇦🇫, 🇳🇬, 🇧🇷, 🇵🇱, 🇮🇳, 🇵🇰, 🇺🇦, 🇬🇭, 🇰🇪, 🇨🇴, 🇲🇽, 🇮🇪, 🇮🇷, 🇮🇶, 🇸🇾, 🇵🇸, 🇮🇱, 🇹🇷, 🇷🇺, 🇨🇳, 🇻🇳, 🇵🇭, 🇿🇦, 🇪🇬, "
            "🇲🇦, 🇷🇴, 🇧🇬, 🇬🇷, 🇵🇹, 🇪🇸, 🇮🇹, 🇫🇷, 🇩🇪, 🇳🇱, 🇸🇪, 🇨🇺, 🇻🇪, 🇵🇪, 🇨🇱, 🇦🇷, 🇯🇲, 🇭🇹, 🇪🇷, 🇪🇹, 🇸🇴, 🇱🇰, 🇧🇩, 🇳🇵, "
            "🇰🇷, 🇯🇵, 🇹🇼, 🇭🇰"
        ),
    },
    rules=(
        "<MOV> {far}(?:at|aged|as a|when i was|when|alone at) (?:<N|C|KC|P>|a child|a kid|a teenager|a baby)",
        "{start}{gap}<FLAG> {gap}(?:in|living in|->|→) {gap}<FLAG>",
        (
            "{start}(?:a|an|the|just a|proud|very|true)? ?{gap}<ORIB|ETHB> (?:in|from|born|based in|living in|"
            "abroad|at heart|raised|expat|transplant|turned|by birth|by way of|via|exile)"
        ),
        (
            "(?:proud|proudly|patriotic|homesick|typical|true|born|lapsed|accidental|token|grumpy|fellow|"
            "wandering) <ORIB|ETHB>"
        ),
        (
            "<ORIB> (?:- )?(?:born|citizen|national|passport|roots|heritage|descent|by birth|immigrant|"
            "immigrants|expat|emigrant|refugee|refugees|exile|origin|parents|family|blood|nationality|"
            "american|australian|canadian|mum|dad|mom|and proud|at heart|girl|boy|guy|woman|man|lad|lass)"
        ),
        (
            "(?:child|kid|son|daughter|grandchild|grandson|granddaughter|children) of {gap}(?:immigrants|"
            "refugees|migrants|exiles)/PP"
        ),
        (
            "(?:my|our) {gap}(?:parents|family|mum|dad|mom|mother|father|grandparents)/K {gap}(?:came|come|"
            "emigrated|immigrated|moved|fled|are|were|is|was|hail|arrived) {gap}(?:from|to|immigrants|"
            "refugees|as|over)?"
        ),
        (
            "(?:i'm|i am|im|we are|we're|as an?|being|being an?|born|raised) (?:a|an|the|proud|half|part|"
            "originally|actually|also|only|just|very)? ?<ORIB|ETHB>{stop}"
        ),
    ),
)

SUBJECTS: Final = (_ETHNICITY, _ORIGIN)
