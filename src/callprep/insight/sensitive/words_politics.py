"""What somebody stands for, and whom they vote for."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["POLITICS"]

POLITICS: Final = Subject(
    "politics",
    "POL",
    strong="""
marching for palestine/gaza/israel/brexit/trump/biden/socialism, marching with labour/momentum,
my council seat, won/lost/losing/winning a council seat, for the tories, for the lib dems, canvassing for,
canvass for, canvassed for,
door knocking for, doorknocking for, leafleting for, leafletted for, leafleted for, bjp karyakarta, bjp supporter,
congress supporter, aap volunteer, aap supporter, modi bhakt, modi fan, tmc supporter, cpim, cpi m,
anc member, anc youth league, eff member, da supporter, apc member, pdp member, obidient, obidients,
labor party member, alp member, liberal party member, greens member, teal voter, one nation voter, lnp, ndp voter,
ndp member, bloc quebecois, tory boy, corbynista, starmerite, blairite, reform voter, ukip, brexiteer,
remainer, rejoiner, rejoin eu, plaid member, sinn fein, dup voter, dsa member, bernie bro, berniecrat,
never trumper, trumper, maga, ultra maga, blue no matter who, bluewave,
vote blue, vote red, vote labour, vote tory, vote green, vote snp, vote libdem, vote dem, vote gop, voteblue,
voted out, vote them out, campaigning to get, campaigning against the government, get the tories out, tories out,
gop out, resist45, still with her,
tea party, tea partier, tea party patriot, congress supporter, congress party, liberal snowflake, proud liberal,
bleeding heart liberal, bleeding heart, proud conservative, momentum activist, party supporter, labour activist,
green activist, pro palestine, pro palestinian, pro israel, anti zionist, anti war, antiwar, anti fascism,
anti racist, antiracist, pro democracy, pro union and, pro refugee, anti immigration, pro gun, anti gun, pro trump,
pro biden, anti trump, anti tory, anti monarchy, anti capitalist, anticapitalist, anti communist, anticommunist, maga,
make america great again, never trumper, brexit voter, trump voter, obama voter, first time voter for, abortion is,
healthcare is a human right, housing is a human right, trans rights are human rights, never trump, nevertrump,
trump 2024, trump 2020, trump 2016, trump train, voted trump, biden 2020, bidenharris, harris walz, bernie bro,
bernie 2016, bernie 2020, feel the bern, feelthebern, votebl ue, voteblue, vote blue, votered, vote red, votelabour,
votegreen, votetory, jc4pm, toriesout, tories out, gtto, fbpe, rejoineu, rejoin eu, rejoiner, remainer, remoaner,
brexiteer, brexiter, leaver and proud, leave voter, remain voter, voted leave, voted remain, voted brexit,
voted labour, voted tory, voted conservative, voted green, voted republican, voted democrat, voted yes in,
voted no in, voted yes, i voted, vote labour, vote tory, vote green, votes labour, votes tory, votes green,
votes republican, votes democrat, labour voter, tory voter, green voter, swing voter, republican voter,
democrat voter, libertarian voter, lifelong republican/democrat/labour/tory/liberal/socialist/conservative,
registered republican, registered democrat, registered independent, registered libertarian, party member,
party activist, card carrying, card carrying lib dem, paid up party, knock doors, knocked doors, knock on doors for,
door knocking, doorknocking, canvass for, canvassed for, canvassing for, canvasser for, canvasser, leafleting for,
leafletted for, phone bank for, phone banked for, phonebanked, phone banking for, campaigned for, campaigning for,
campaign for, stood for council, stood for parliament, stood as, ran for council, ran for office,
ran for city council, ran for congress, ran for parliament, ran for mayor, ran for school board, local councillor,
town councillor, city councillor, parish councillor, precinct captain, precinct chair, ward chair,
branch secretary of the, delegate to the, dnc delegate, rnc delegate, party conference, constituency party, clp,
my politics, politically left, politically right, left leaning, right leaning, left of centre, right of centre,
centre left, centre right, far left, far right, hard left, left wing, leftwing, right wing, rightwing,
left winger in politics, woke and, anti woke, antiwoke, social justice warrior, sjw, antifa, antifascist,
anti fascist, antifascista, alerta, acab, abolish ice, abolish the police, abolish prisons, defund the police,
back the blue, blue lives matter, all lives matter, black lives matter, blm, blacklivesmatter, theresistance,
notmypresident, not my president, impeach, lock her up, let s go brandon, stop the steal, stopthesteal,
drain the swamp, build the wall, america first, dont tread on me, don't tread on me, taxation is theft, eat the rich,
tax the rich, no borders, refugees welcome, free palestine, freepalestine, from the river to the sea,
stand with israel, i stand with, standwithukraine, slava ukraini, stand with ukraine, am yisrael chai, free tibet,
free hong kong, indyref, indyref2, yes voter, scottish independence, scots independence, independence for scotland,
welsh independence, catalan independence, visca catalunya, irish unity, united ireland, tiocfaidh, unionist and,
monarchist, anti monarchist, not my king, notmyking, abolish the monarchy, republic campaign, pro life, prolife,
pro choice, prochoice, pro choice always, my body my choice, anti abortion, abortion rights, march for life,
gun rights, 2a, second amendment, nra member, gun control now, extinction rebellion, just stop oil, xr rebel, xr,
insulate britain, glued myself, arrested at a protest, marched against, marched for, protested against, protested the,
went on the women s march, women s march, pussy hat, marxist, marxist leninist, leninist, trotskyist, trot, maoist,
stalinist, communist, anarchist, anarcho syndicalist, anarcho communist, anarchocommunist, ancap, anarcho capitalist,
socialist, democratic socialist, social democrat, libertarian, classical liberal, neoliberal, neoliberal shill,
neocon, paleoconservative, fascist, alt right, red pilled, redpilled, white nationalist, nationalist, peronist,
chavista, gaullist, thatcherite, blairite, corbynite, corbynista, starmerite, reaganite, reagan republican, trumper,
trump supporter, biden voter, biden supporter, bernie supporter, yellow dog democrat, blue dog democrat, rino,
log cabin republican, never tory, tory scum, never kissed a tory, tankie, ✊, 🌹, suffragette descendant,
feminist killjoy, proud remainer, euro federalist, european federalist, eurosceptic, euroskeptic, anti brexit,
antibrexit, stop brexit, people s vote, pro eu, pro european, pro remain, pro brexit, qanon, wwg1wga, antivax,
anti vax, anti vaxxer, freedom convoy, gilets jaunes, yellow vest, occupy wall street, i was at occupy,
green voter since, political refugee from, political prisoner, voted against brexit, political activist,
party official, party treasurer, party secretary, party organiser, party organizer, party volunteer, youth wing,
constituency office volunteer, former mp, ex mp, ex mep, ex senator, ex mayor, councillor, councilwoman, councilman,
parliamentary candidate, election agent, poll watcher for, polling agent for, left winger, right winger, lefty,
leftie, centrist dad, conservative and, conservative values, eco socialist, ecosocialist, green socialist,
syndicalist, ayn rand fan, georgist, yimby activist, royalist, republican and, antizionist, boycott israel, free gaza,
ceasefire now, stop the war, cnd member, ban the bomb, greenham common, anti poll tax, hunger strike for, pussy riot,
umbrella movement, arab spring, solidarity movement, dissident, political dissident, exiled dissident, refusenik,
whistleblower exile, repeal the 8th, repealed the 8th, home to vote, yes equality, marriage equality campaigner,
eu flag in, gun owner, concealed carry, open borders, capitalism is, smash capitalism, smash the patriarchy,
class warrior, class traitor, red diaper baby, champagne socialist, libtard, terf, gender critical, men s rights, mra,
incel, modi bhakt, andh bhakt, bhakts, kakampink, uniteam, volunteers' wing, volunteers wing, party card,
party card and all, green dem councillor, green dem councilor, labour dem councillor, labour dem councilor,
tory dem councillor, tory dem councilor, conservative dem councillor, conservative dem councilor, lib dem councillor,
lib dem councilor, councillor wannabe, party cadre, cadre in, anc cadre, the eff, da supporter, da voter, da member,
da councillor, on the hard left, reading gramsci, put a cross, cross beside, join me in the, karyakarta, swayamsevak,
shakha, sanghi, hindutva, abvp, nsui, dyfi, for the opposition, organising for the, organizing for the, sinn fein,
jvp, i vote, my vote, spoilt my ballot, spoiled my ballot, spoil my ballot, ticket splitter, never voted,
always voted, always vote, i'd vote, i'll vote, on the doorstep for, ward organiser, party conference delegate,
party agent, 🍉, land back, landback, decolonise, decolonize, degrowth, degrowther, eco anarchist, social liberal,
fiscally conservative, socially liberal, socially conservative, moderate republican, moderate democrat,
left of center, right of center, tory boy, shy tory, paleocon, hindu rashtra, khalistan, khalistani, tamil eelam,
free kashmir, lal salaam, inquilab zindabad, bharat mata ki jai, vande mataram, bds, anti apartheid activist,
anti apartheid campaigner, anti apartheid movement, amandla, viva eff, yang gang, red flag bearer,
no justice no peace, land rights campaigner, me too, metoo, rhodes must fall, fees must fall, endsars, end sars,
bersih, bersih marcher, people power, edsa veteran, never again marcos, marcos loyalist, duterte supporter,
sunflower movement, occupy central, five demands, revolution of our times, liberate hong kong, milk tea alliance,
ndi obi, obidient, campus encampment, sit in against, arrested protesting, chained myself, tree sitter, kettled at,
tear gassed at, poll tax rioter, refuse to vote, won't vote, wont vote, anti imperialist, anti imperialism,
anti colonial, anti establishment, anti corruption party, pro independence, pro union, indy supporter, yes scotland,
independence supporter, republican movement, irish republican, ulster unionist, orangeman, orange order, orange lodge,
party faithful, paid up labour, paid up tory, paid up lib, paid up snp, paid up green, paid up conservative,
labour till, labour through and through, tory through and through, red through and through, dyed in the wool,
left of labour, right of thatcher, marched with, march for, on the march for, protest march, protester at,
protestor at, campaigner for, campaigned against, campaigning against, petitioned against, activist for,
activist with, climate striker, fridays for future, just stop, school strike for climate, greenpeace member, 1a 2a,
molon labe, dont tread, gadsden, proud patriot, maga hat, red hat wearer, blue no matter who, resister, vote them out,
lifelong democrat, dem socialist, demsoc, succdem, socdem, ancom, mutualist, syndicalism, leftcom, bolshevik,
menshevik, fabian, fabian society, momentum member, bow group, young tory, old tory, tory wet, one nation tory,
blue labour, red tory, whig, jacobite, bonapartist, carlist, falangist, francoist, ex fascist, ukip, reform voter,
reform member, brexit backer, brexit supporter, voted out, voted in to stay, eu remainer, elected to the council,
elected councillor, town council member for, county councillor, mla candidate, mp candidate, election candidate,
candidate for the, candidate in the, contested elections, stood for election, stood in the, ran as a,
running for council board, running for office board, running for congress board, running for parliament board,
running for mayor board, running for senate board, running for school board, school board candidate,
precinct committee, state delegate, convention delegate, caucused for, caucused, canvass, canvassed, canvassing,
leafleting, leafleted, phonebank, phone banked, phone banker, textbanked, text banked, knocked on doors,
knocking on doors, knocks doors, postered for, put up posters for, rally goer, at the rally for, rallied for,
rallied against, interned for senator, worked on the campaign of, volunteered on the campaign,
volunteered for the campaign, get out the vote for, gotv for, donor to, monthly donor to, politically on the left,
politically on the right, i voted for, always vote for, voted for the, was a delegate for, a centrist,
political centrist, firmly on the left, firmly on the right, on the left reading
""",
    being="""
republican, Republican, democrat, Democrat, conservative, Conservative, tory, Tory, lib dem, liberal democrat, Labour,
socialist, communist, marxist, anarchist, libertarian, leftist, leftie, lefty, left wing, right wing, right winger,
rightist, social democrat, nationalist, unionist, separatist, royalist, monarchist, remainer, leaver, brexiteer,
feminist, anti fascist, antifascist, antifa, abolitionist, anti capitalist, anticapitalist, anti zionist, zionist,
europhile, eurosceptic, federalist, populist, trade unionist in politics, neoliberal, woke, maga, trumper, corbynista,
environmental activist, climate activist, animal rights activist, pacifist, pro life, pro choice, politically active,
councillor, politically homeless, floating voter, swing voter, partisan
""",
    having="""
politics, political views, political party, voting record, yard sign
""",
    also={
        "PAR": """
Labour, labour party, conservative party, Conservative, Conservatives, tory, tories, tory party, lib dem/dems,
liberal democrat/democrats, liberal party, liberal democrats, green party, Greens, snp, plaid cymru, plaid, ukip,
reform uk, brexit party, sinn fein, DUP, SDLP, fianna fail, fine gael, people before profit, republican party, gop,
democratic party, democrats, republicans, dsa, democratic socialists, libertarian party, green party us,
working families party, tea party, cdu, spd, afd, die linke, linke, gruene, die grunen, bundnis, pirate party,
piratenpartei, la france insoumise, LFI, rassemblement national, front national, les republicains, parti socialiste,
en marche, podemos, PSOE, partido popular, ciudadanos, junts, cup party, bildu, PNV, partito democratico, lega nord,
five star movement, forza italia, fratelli d italia, D66, VVD, PVDA, groenlinks, PVV, n va, vlaams belang, OVP, FPO,
SVP, platforma, konfederacja, lewica, fidesz, jobbik, momentum party, syriza, new democracy, KKE, AKP, CHP, HDP, MHP,
bjp, congress party, indian national congress, AAP, aam aadmi, aam aadmi party, TMC, trinamool, CPIM, DMK, aiadmk,
shiv sena, BSP, samajwadi party, ptI party, PTI, pml n, awami league, BNP, ANC, democratic alliance, IFP, zanu pf,
MDC, PDP, labour party nigeria, obidient, likud, meretz, hadash, yesh atid, fatah, partido dos trabalhadores, PSDB,
morena, pan party, justicialista, peronist party, union civica radical, conservative party of canada, NDP,
bloc quebecois, liberal party of canada, national party, new zealand labour, kuomintang, KMT, DPP, communist party,
socialist party, workers party, social democrats, social democratic party, moderaterna, sverigedemokraterna, venstre,
hoyre, arbeiderpartiet, iww party, conservative party member, extinction rebellion, just stop oil, black lives matter,
BLM, antifa, proud boys, tea partiers, young conservatives, young labour, young liberals, young greens,
young fine gael, young democrats, college republicans, college democrats, federalist society, EFF, CPI, CPM, cpi m,
ysrcp, JDU, RJD, BJD, NCP, akali dal, aimim, PAP, DAP, PKR, UMNO, bersatu, pakatan, pakatan harapan, barisan nasional,
perikatan, PDIP, gerindra, golkar, PKS, MQM, jamaat, jamaat e islami, JVP, NPP, SLPP, CCP, CPC, move forward,
pheu thai, NLD, akbayan, makabayan, LDP, minjoo, mk party, action sa, ZANU, NRM, jubilee party, aontu, soc dems, UUP,
TUV, alba party, greens, lib dems, lib dem, libdems, libdem, the liberals, liberal national, ALP, parti quebecois,
quebec solidaire, BSW, FDP, gruenen, FDI, M5S, NFP, EELV, PCF, PSUV, PSOL, frente amplio, uribista, colombia humana,
pacto historico, samajwadi, inc india, naam tamilar, VCK, dravidar kazhagam
""",
        "PLT": """
trump, donald trump, biden, joe biden, kamala, kamala harris, obama, hillary, hillary clinton, bernie, bernie sanders,
aoc, desantis, mcconnell, pelosi, newsom, buttigieg, reagan, thatcher, blair, corbyn, jeremy corbyn, starmer,
keir starmer, boris johnson, sunak, rishi, truss, farage, nigel farage, sturgeon, salmond, macron, le pen,
marine le pen, melenchon, merkel, scholz, merz, baerbock, habeck, wagenknecht, meloni, salvini, berlusconi, sanchez,
ayuso, abascal, iglesias, orban, kaczynski, duda, zelensky, putin, navalny, lukashenko, erdogan, kilicdaroglu,
imamoglu, netanyahu, bibi, modi, rahul gandhi, kejriwal, mamata, imran khan, nawaz, hasina, lula, bolsonaro, milei,
kirchner, amlo, sheinbaum, maduro, chavez, boric, trudeau, poilievre, jagmeet, ardern, jacinda, luxon, albanese,
dutton, scomo, ramaphosa, malema, zuma, mnangagwa, tinubu, peter obi, buhari, ruto, raila, museveni, bobi wine,
duterte, marcos, leni, xi jinping, tsai, wilders, rutte, geert wilders, varoufakis, tsipras, mandela, marx, lenin,
trotsky, rosa luxemburg, che guevara, ron paul, rand paul, jill stein, rfk, rfk jr, nader, mccain, romney,
elizabeth warren, andrew yang, ted cruz, rubio, nikki haley, jd vance, mamdani, zohran, fetterman, stacey abrams,
beto, swinney, yousaf, humza, ed davey, badenoch, kemi, rayner, varadkar, mary lou, micheal martin, simon harris,
galloway, tony benn, kinnock, attlee, indira, vajpayee, yogi, yogi adityanath, amit shah, stalin mk, mamata banerjee,
pinarayi, owaisi, annamalai, jokowi, prabowo, anies, mahathir, anwar, anwar ibrahim, lee kuan yew, jamus lim,
pritam singh, leni robredo, robredo, bongbong, bbm, thaksin, thanathorn, aung san suu kyi, gramsci, kropotkin,
bakunin, emma goldman, allende, sankara, thomas sankara, steve biko, nkrumah, julius malema, evo morales,
javier milei, bukele, keiko, gabriel boric, pierre poilievre, jagmeet singh, jack layton, bob brown, pauline hanson,
penny wong, whitlam, gough whitlam, chloe swarbrick, winston peters
""",
    },
    rules=(
        (
            "(?:vote|votes|voted|voting|voter|campaign|campaigned|campaigning|canvass|canvassed|canvassing|volunteer|"
            "volunteered|volunteering|knock|knocked|door|doors|phone|stump|stumped|leaflet|leafleted|leafleting|"
            "marched|rooting|root|donate|donated|fundraise|fundraised|organise|organised|organize|organized|organizer|"
            "intern|interned|stood|ran|standing|running|delegate|stumping|cheering|praying|support|supports|supported|"
            "supporting|endorse|endorsed|backed|back|backs|joined|quit|left|rejoined|love|loved|hate|hated|miss|stan|"
            "despise) {far}<PAR|PLT>"
        ),
        (
            "(?:member|supporter|voter|activist|candidate|delegate|councillor|canvasser|treasurer|chair|secretary|"
            "organiser|organizer|volunteer|fan|admirer|follower|loyalist|stalwart|donor|branch) {gap}(?:of|for|with|"
            "in|to) {gap}<PAR|PLT|POLB>"
        ),
        (
            "<PAR|PLT|POLB> (?:party )?(?:member|supporter|voter|activist|candidate|delegate|councillor|canvasser|all "
            "the way|till i die|fan|bro|bros|stan|for life|for president|20\\d\\d|2020|2024|2028|volunteer|loyalist|"
            "die|household|family|rosette|since|man|woman|girl|boy|at heart|through|by)"
        ),
        "<PAR|PLT|POLB> <Y>",
        (
            "(?:never|always|only|still|proudly|proud|lifelong|first time|reluctant|reluctantly) (?:a |been |voted |"
            "vote |votes |voting )?(?:anything but |for )?(?:a |the )?<PAR|PLT|POLB>"
        ),
        (
            "(?:#|team|vote|yes|no|never|stop|fuck|f|ban|impeach|free|with|anti|pro|go|elect|re elect) (?:- )?(?:to "
            ")?<PLT>"
        ),
        (
            "(?:i'm|i am|im|as an?|been an?|being an?) (?:a |an |the |proud |lifelong |card carrying |paid up "
            "){0,3}<PAR> {gap}(?:member|voter|supporter|activist|councillor|man|woman|person|delegate)?"
        ),
        "{start}(?:proud |lifelong |card carrying |paid up |ex |- |former |young |# ){0,3}<PAR>{stop}",
        (
            "(?:heart|vote|loyalty|loyalties|allegiance|sympathies) {gap}(?:belongs|belong|goes|go|lies|lie|is|are|"
            "went) {gap}(?:to|with) {far}(?:<PAR|PLT|POLB|POLS>|movement|cause)"
        ),
        "{my} {gap}(?:politics|party|political|vote|ballot)/? ?<POLH>?",
        "(?:member|members|founder|chair|treasurer|secretary) of (?:the|a) {gap}(?:party)",
        "<PAR|PLT> (?:is|was|will be|should be|can|for) (?:my|our|right|a|the|president|best|worst|hope|prison)",
        (
            "<PAR> (?:- )?(?:karyakarta|cadre|card|worker|supporter|voter|member|volunteer|volunteers|activist|wing|"
            "councillor|councilor|delegate|candidate|man|woman|till|until|for life|since|now|all|through|through and|"
            "household|family|rosette|branch|comrade|stan|fan|canvasser|organiser|organizer|leaner|leaning|loyalist|"
            "agent|office|youth)(?:/[A-Z]+)?"
        ),
        "(?:with|in|of|join|joined|for|behind|left|quit) (?:the )?{gap}<PAR>{stop}(?! (?:<T|W|M>))",
        (
            "(?:vote|votes|voted|voting|marched|canvass|canvassed|canvassing|delegate|organi[sz]ing|campaign(?:ed|"
            "ing)?|phonebanked|stumped|caucused|knocked|leafleted) {far}<PAR|PLT>"
        ),
        "{start}(?:firmly |proudly |still |always )?on the left{stop}",
    ),
)
