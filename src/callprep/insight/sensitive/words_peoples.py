"""Peoples and colours of skin."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["ETHNICITY"]

ETHNICITY: Final = Subject(
    "ethnicity",
    "ETH",
    strong="""
my skin is brown/black/dark/light, my brown skin, my black skin, my dark skin, brown skin, colour of my skin,
color of my skin,
black and proud, enrolled citizen of, enrolled cherokee, enrolled navajo, enrolled choctaw, enrolled tribal,
cherokee citizen, navajo citizen, choctaw citizen, citizen of the cherokee, citizen of the navajo, tribal citizen,
tribal member, blackandproud, unapologetically black, my melanin, melanated, melanin rich,
descended from, people of the, ethnic hungarian, ethnic russian, ethnic german, ethnic chinese, ethnic albanian,
ethnic tamil, ethnically, racially, skin colour/color, colour of my skin, color of my skin, afro caribbean roots,
black woman, black man, black women in the room, black men in the room, black girl, black boy, black girl magic,
black excellence, black and proud, black british, black american, black owned founder, brown girl, brown boy,
brown woman, brown man, brown kid, black kid, white woman, white man, white guy, white girl, white dude, asian woman,
asian man, asian guy, asian girl, black dude, black guy, black lady, brown dude, brown guy, woman of colour/color,
man of colour/color, person of colour/color, mixed race, mixed heritage, biracial, multiracial, dual heritage, bipoc,
afro latina, afro latino, afro latinx, black in stem, black in tech, black in ai, black in data science, blackinstem,
blackintech, blackgirlmagic, blackgirlscode alum, latinas in tech member, latinaintech, latinxintech, brownintech,
melanin, melanated, my ethnicity, my race, my skin colour/color, my skin tone, my roots, my people, my tribe,
my heritage, my ancestry, my ancestors, tribal member, enrolled member, enrolled tribal member, african american,
asian american, native american, first nations, aboriginal, torres strait islander, pacific islander, wasian, blasian,
hapa, dreadlocks, afro hair, my afro, my locs, chinese to the bone, abc raised, american born chinese,
british born chinese, bbc raised, bame, person of african descent, descendant of slaves, descendants of slaves,
descended from slaves, irish traveller, gypsy, romani, indigenous, ashkenazi, sephardi, mizrahi, boricua, chicana,
chicano, latina, latino, latinx, latine, maori, inuk, metis, nonwhite, non white, visible minority, ethnic minority,
minority ethnic, only black, only brown, only asian, third culture kid, white passing, model minority, igbo kwenu,
on both sides, both sides of my family, comes from a traveller, come from a traveller, traveller family,
traveller background, traveller woman, traveller man, traveller girl, traveller boy, traveller community, gypsy roots,
roma woman, roma man, roma girl, roma boy, roma family, ethnic background, ethnic origin, racial background,
afro caribbean, black kid from, brown kid from, white kid from, asian kid from, black femme, brown femme, asian femme,
black queer, brown queer, asian queer, black mum, black mom, black dad, black mother, black father, brown mum,
brown mom, brown dad, brown mother, brown father, asian mum, asian mom, asian dad, asian mother, asian father,
black scottish, black welsh, black irish, black canadian, black german, black french, black australian,
black south african, black nerd, blerd, blerds, black boy joy, black lesbian, black trans, black disabled,
black muslim, black christian, black jewish, brown skinned, light skinned, mixed kid, mixed girl, mixed boy,
mixed woman, mixed man, mixed parentage, multi ethnic, multiethnic, multi racial, interracial family,
interracial child, half caste, quarter blood, full blood, full blooded, blood quantum, status indian, treaty indian,
reservation raised, raised on the rez, rez kid, rez raised, from the rez, tribal citizen, tribal nation citizen,
my iwi, my hapu, my whanau, my whakapapa, pepeha, ko wai au, tangata whenua, traditional owner, mob from, proud mob,
saltwater people, freshwater people, great grandson of slaves, great granddaughter of slaves, middle passage,
jim crow, sharecroppers, grandson of sharecroppers, granddaughter of sharecroppers, holocaust survivor,
holocaust survivors, grandchild of holocaust, grandson of holocaust, granddaughter of holocaust,
armenian genocide survivors, partition family, partition refugees, person of colour, person of color,
people of colour, people of color, women of colour, women of color, global majority, ethnically ambiguous,
racially ambiguous, racialised, racialized, racialised woman, melanin rich, curly haired black,
hair natural and black, token black, token asian, token brown, token indian, only indigenous, only latina,
only latino, first black, first brown, first asian, first indigenous, first latina, first latino, first maori,
first aboriginal, north indian girl, north indian boy, north indian guy, south indian girl, south indian boy,
south indian guy, west indian girl, west indian boy, west indian guy, east indian girl, east indian boy,
east indian guy, desi girl, desi boy, desi guy, desi kid, desi mom, desi dad, desi, wetback, gyopo, nisei, sansei,
yonsei, zainichi, hafu, half japanese, luk khrung, mestiza, mestizo, chindian, indo trinidadian, indo fijian,
indo caribbean, indo guyanese, coolie descendants, girmitiya, indentured labourers, afrodescendant, afro descendant,
afropolitan, pure tamil, pure bengali, pure punjabi, pure gujarati
""",
    being="""
african american, afro american, afro caribbean, afro latina, afro latino, afro latinx, afro brazilian, afro german,
afro indigenous, afro european, black british, black american, black irish woman, british asian, british indian,
british pakistani, british nigerian, british bangladeshi, asian american, korean american, chinese american,
japanese american, indian american, vietnamese american, filipino american, mexican american, cuban american,
nigerian american, arab american, irish american, italian american, greek american, iranian american, native american,
east asian, south asian, southeast asian, south east asian, west african, east african, north african, central asian,
middle eastern, pacific islander, asian, afro asian, eurasian, blasian, hapa, latina, latino, latinx, latine,
hispanic, chicana, chicano, xicana, tejano, boricua, nuyorican, creole, cajun, mestiza, mestizo, mulatto, biracial,
mixed race, multiracial, mixed heritage, dual heritage, caucasian, white british, white european, romani, roma,
romany, gypsy, sinti, traveller community, irish traveller, pavee, mincer, ashkenazi, sephardi, sephardic, mizrahi,
beta israel, kurdish, kurd, yazidi, armenian, assyrian, chaldean, aramean, circassian, chechen, tatar, crimean tatar,
bashkir, uyghur, uighur, tibetan, hmong, karen people, rohingya, tamil, sinhalese, sindhi, punjabi, bengali, gujarati,
marathi, telugu, kannadiga, malayali, odia, bihari, assamese, naga, mizo, khasi, gurkha, newar, sherpa, pashtun,
pathan, baloch, baluchi, hazara, tajik, uzbek, berber, amazigh, tuareg, kabyle, nubian, yoruba, igbo, ibo, hausa,
fulani, ijaw, akan, ashanti, asante, ewe, ga people, zulu, xhosa, sotho, tswana, ndebele, shona, kikuyu, gikuyu, luo,
luhya, kalenjin, kamba, maasai, baganda, acholi, amhara, oromo, tigrayan, tigrinya, somali, hutu, tutsi, wolof,
mandinka, bambara, khoisan, coloured, cape malay, afrikaner, boer, maori, pakeha, ngati porou, samoan, tongan, fijian,
indo fijian, hawaiian, native hawaiian, kanaka maoli, kanaka, chamorro, torres strait islander, aboriginal,
aboriginal australian, koori, murri, noongar, wiradjuri, yolngu, palawa, first nations, indigenous, metis, inuit,
inuk, inupiaq, yupik, cree, ojibwe, ojibwa, anishinaabe, mohawk, haudenosaunee, iroquois, lakota, dakota sioux, sioux,
cherokee, navajo, dine, choctaw, chickasaw, seminole, muscogee, hopi, pueblo, tlingit, haida, coast salish, blackfoot,
mi kmaq, mikmaq, nahua, maya, mayan, quechua, aymara, mapuche, guarani, garifuna, sami, saami, basque, catalan,
breton, cornish, manx, frisian, sorb, sorbian, han chinese, hakka, cantonese, hokkien, teochew, hui, zhuang,
peranakan, ainu, ryukyuan, okinawan, zainichi, burakumin, nikkei, nisei, sansei, dayak, javanese, sundanese, balinese,
batak, minangkabau, papuan, tagalog, ilocano, visayan, cebuano, igorot, moro, arab, arabic speaking arab, bedouin,
copt, persian, turkmen, azeri, slav, slavic, celtic, celt, jewish, bipoc, poc, woc, bame, person of colour/color,
woman of colour/color, man of colour/color, women of colour/color, people of colour/color myself, half black,
half white, half asian, half chinese, half japanese, half indian, half korean, half nigerian, quarter cherokee,
light skinned, dark skinned, melanated, bajan, jamaican, desi, abcd, bbc born, tamilian/tamilians, kadazan, dusun,
kadazandusun, iban, bidayuh, orang asli, orang ulu, murut, bajau, chindian, baba nyonya, nyonya, betawi, bugis,
toraja, torajan, acehnese, madurese, ambonese, karenni, kachin, rakhine, khmer, cham, isan, akha, lahu, ifugao,
kapampangan, bicolano, waray, ilonggo, hiligaynon, ilokano, tausug, maranao, maguindanao, lumad, aeta, kashmiri,
dogra, ladakhi, garhwali, kumaoni, konkani, goan, tuluva, coorgi, kodava, malayalee, mallu, gult, maharashtrian,
manipuri, meitei, kuki, garo, tripuri, lepcha, bhutia, gorkha, madhesi, tharu, limbu, tamang, magar, gurung, chakma,
anglo indian, siddi, gunditjmara, wurundjeri, gamilaroi, kamilaroi, bundjalung, yuin, gadigal, dharug, arrernte,
pitjantjatjara, larrakia, ngarrindjeri, kaurna, yorta yorta, gumbaynggirr, wonnarua, worimi, biripi, ngunnawal,
anangu, tiwi, blak, ngapuhi, ngai tahu, kai tahu, tainui, te arawa, tuhoe, ngati, moriori, cook islander, niuean,
tokelauan, pasifika, kven, greenlandic, faroese, karelian, scots traveller, yenish, gitano, gitana, manouche,
ulster scots, silesian, kashubian, rusyn, hutsul, lemko, gagauz, pomak, aromanian, vlach, szekely, volga german,
transylvanian saxon, sudeten german, friulian, sardinian, sicilian, corsican, occitan, galician, asturian, walloon,
flemish, fleming, alsatian, maronite, alawite, turkoman, zaza, pontic greek, abkhaz, ossetian, ingush, dagestani,
lezgin, kalmyk, buryat, yakut, sakha, tuvan, chuvash, udmurt, nenets, koryo saram, dungan, karakalpak, pamiri,
nuristani, brahui, saraiki, mohajir, muhajir, kalash, balti, burusho, zaghawa, masalit, dinka, nuer, shilluk, beja,
sidama, gurage, harari, meru, embu, kisii, mijikenda, turkana, samburu, borana, chagga, sukuma, makonde, nyamwezi,
chewa, tumbuka, bemba, lozi, ndau, venda, tsonga, pedi, shangaan, swazi, basotho, batswana, herero, nama, damara,
ovambo, himba, griqua, cape coloured, fante, dagomba, kanuri, tiv, idoma, igala, nupe, bini, esan, urhobo, itsekiri,
efik, ibibio, annang, ogoni, kalabari, ebira, gbagyi, birom, serer, jola, soninke, dogon, songhai, mossi, krio, mende,
kpelle, bakongo, luba, banyamulenge, batwa, bamileke, merina, comanche, apache, pawnee, osage, arapaho, shoshone,
paiute, zuni, chumash, ohlone, miwok, yurok, karuk, lumbee, catawba, shawnee, lenape, wampanoag, penobscot, abenaki,
potawatomi, menominee, ho chunk, tuscarora, odawa, algonquin, innu, atikamekw, dene, gwichin, tlicho, nisga'a,
gitxsan, haisla, musqueam, secwepemc, syilx, nakoda, saulteaux, oji cree, mi'kmaq, wolastoqiyuk, african nova scotian,
haitian american, black caribbean, black african, gullah, geechee, taino, zapotec, mixtec, purepecha, yaqui, kichwa,
shuar, wayuu, embera, quilombola, sámi
""",
    having="""
ethnicity, skin colour, skin color, ancestry, afro, indigenous roots, tribe, iwi, clan
""",
    also={
        "COL": """
black, Black, white, brown
""",
    },
    rules=(
        (
            "(?:the )?(?:only|first|few|few of the|one of the few|one of few|as a|i'm a|i am a|another|young) "
            "{gap}<ETHB> (?:woman|man|women|men|person|people|face|engineer|guy|girl|kid|developer|founder|voice|folk)"
        ),
        (
            "<ETHB> (?:roots|blood|heritage|ancestry|descent|grandmother|grandfather|grandparents|parents|mother|"
            "father|mum|dad|mom|family|by birth|by blood|side|born|and proud|pride|household|kid)"
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
            "<COL> (?:woman|women|man|men|girl|boy|guy|person|dude|lady|kid|lad|lass|queer|dad|mum|mom|mother|father|"
            "female|male)(?:/[A-Z]+)?"
        ),
        "(?:{start}|proud |an? |openly |# )(?P<cut><COL>) (?:<M> ){0,3}<W>",
        (
            "<COL> (?:and|&|,) (?:proud|queer|gay|tired|british|female|trans|disabled|muslim|loud|gifted|jewish|"
            "christian|beautiful)(?:/[A-Z]+)?"
        ),
        "(?:<COL>|asian/ETHB) (?:in|and) (?:stem|tech|ai|proud|queer|british|female|academia|design)",
        "!(?:member|citizen|citizens|son|daughter|enrolled|elder) of the {gap}<ETHB> (?:nation|tribe|people|band)",
        "{my} {gap}<ETHH>",
        "{start}(?:proud |a proud |just a |# |a )?<ETHB> (?:<P>|and proud|through and through|on both|on my|by)",
        (
            "(?:come|comes|came|from|into|in) (?:from )?(?:a|an) {gap}<ETHB> (?:family|home|household|background|"
            "community|clan|village)"
        ),
        "(?:belong|belongs|belonging) to the {gap}<ETHB>",
        (
            "(?:parents|mum|mom|dad|mother|father|family|grandparents|folks|grandma|grandpa|ancestors|"
            "people)(?:/[A-Z]+)? (?:are|is|were|was) (?:both |all |half |part )?<ETHB|ORIB>"
        ),
        "{start}(?P<cut><COL>) (?:[a-z]+(?:worker|maker|smith|wright|keeper|ist|ian))(?= )",
        "!(?:belong|belongs|belonging) to the {gap}<ETHB> (?:people|nation|tribe|community|peoples)",
        "<W> , (?P<cut><COL>) (?=,)",
        "<W> & (?P<cut><COL>) {end}",
        "{start}(?P<cut><COL> (?:female|male|woman|british|american|queer)(?:/[A-Z]+)?) (?:<M> ){0,3}<W>",
    ),
)
