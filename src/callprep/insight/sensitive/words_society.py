"""What somebody stands for and stood in: politics, unions, armed forces."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_PARTIES = """
Labour, labour party, conservative party, Conservative, Conservatives, tory, tories, tory party, lib dem/dems,
liberal democrat/democrats, liberal party, liberal democrats, green party, Greens, snp, plaid cymru, plaid, ukip,
reform uk, brexit party, sinn fein, dup, sdlp, fianna fail, fine gael, people before profit,
republican party, gop, democratic party, democrats, republicans, dsa, democratic socialists, libertarian party,
green party us, working families party, tea party, cdu, spd, afd, die linke, linke, gruene, die grunen, bundnis,
pirate party, piratenpartei, la france insoumise, lfi, rassemblement national, front national, les republicains,
parti socialiste, en marche, podemos, psoe, partido popular, ciudadanos, junts, cup party, bildu, pnv,
partito democratico, lega nord, five star movement, forza italia, fratelli d italia, d66, vvd, pvda, groenlinks, pvv,
n va, vlaams belang, ovp, fpo, svp, platforma, konfederacja, lewica, fidesz, jobbik, momentum party,
syriza, new democracy, kke, akp, chp, hdp, mhp, bjp, congress party, indian national congress, aap, aam aadmi,
aam aadmi party, tmc, trinamool, cpim, dmk, aiadmk, shiv sena, bsp, samajwadi party, ptI party, pti, pml n,
awami league, bnp, anc, democratic alliance, ifp, zanu pf, mdc, pdp, labour party nigeria, obidient,
likud, meretz, hadash, yesh atid, fatah, partido dos trabalhadores, psdb, morena, pan party, justicialista,
peronist party, union civica radical, conservative party of canada, ndp, bloc quebecois, liberal party of canada,
national party, new zealand labour, kuomintang, kmt, dpp, communist party, socialist party, workers party,
social democrats, social democratic party, moderaterna, sverigedemokraterna, venstre, hoyre, arbeiderpartiet,
iww party, fidesz, conservative party member, extinction rebellion, just stop oil, black lives matter, blm, antifa,
proud boys, tea partiers, young conservatives, young labour, young liberals, young greens, young fine gael,
young democrats, college republicans, college democrats, federalist society
"""
_POLITICIANS = """
trump, donald trump, biden, joe biden, kamala, kamala harris, obama, hillary, hillary clinton, bernie,
bernie sanders, aoc, desantis, mcconnell, pelosi, newsom, buttigieg, reagan, thatcher, blair, corbyn, jeremy corbyn,
starmer, keir starmer, boris johnson, sunak, rishi, truss, farage, nigel farage, sturgeon, salmond, macron, le pen,
marine le pen, melenchon,
merkel, scholz, merz, baerbock, habeck, wagenknecht, meloni, salvini, berlusconi, sanchez, ayuso, abascal, iglesias,
orban, kaczynski, duda, zelensky, putin, navalny, lukashenko, erdogan, kilicdaroglu, imamoglu, netanyahu, bibi, modi,
rahul gandhi, kejriwal, mamata, imran khan, nawaz, hasina, lula, bolsonaro, milei, kirchner, amlo, sheinbaum, maduro,
chavez, boric,
trudeau, poilievre, jagmeet, ardern, jacinda, luxon, albanese, dutton, scomo, ramaphosa, malema, zuma, mnangagwa,
tinubu, peter obi, buhari, ruto, raila, museveni, bobi wine, duterte, marcos, leni, xi jinping, tsai, wilders, rutte,
geert wilders, varoufakis, tsipras, mandela, marx, lenin, trotsky, rosa luxemburg, che guevara, ron paul, rand paul,
jill stein, rfk, rfk jr, nader, mccain, romney
"""
_POLITICS = Subject(
    "politics",
    "POL",
    strong=(
        "tea party, tea partier, tea party patriot, congress supporter, congress party, liberal "
        "snowflake, proud liberal, bleeding heart liberal, bleeding heart, proud conservative, momentum "
        "activist, party supporter, labour activist, green activist, pro palestine, pro palestinian, pro "
        "israel, anti zionist, anti war, antiwar, anti fascism, anti racist, antiracist, pro democracy, "
        "pro union and, pro refugee, anti immigration, pro gun, anti gun, pro trump, pro biden, anti "
        "trump, anti tory, anti monarchy, anti capitalist, anticapitalist, anti communist, anticommunist, "
        "maga, make america great again, never trumper, brexit voter, trump voter, obama voter, first "
        "time voter for, abortion is, healthcare is a human right, housing is a human right, trans rights "
        "are human rights, never trump, nevertrump, trump 2024, trump 2020, trump 2016, trump train, "
        "voted trump, biden 2020, bidenharris, harris walz, bernie bro, bernie 2016, bernie 2020, feel "
        "the bern, feelthebern, votebl ue, voteblue, vote blue, votered, vote red, votelabour, votegreen, "
        "votetory, jc4pm, toriesout, tories out, gtto, fbpe, rejoineu, rejoin eu, rejoiner, remainer, "
        "remoaner, brexiteer, brexiter, leaver and proud, leave voter, remain voter, "
        "voted leave, voted remain, voted brexit, voted labour, voted tory, voted conservative, voted "
        "green, voted republican, voted democrat, voted yes in, voted no in, voted yes, i voted, vote "
        "labour, vote tory, vote green, votes labour, votes tory, votes green, votes republican, votes "
        "democrat, labour voter, tory voter, green voter, swing voter, republican voter, democrat voter, "
        "libertarian voter, lifelong republican/democrat/labour/tory/liberal/socialist/conservative, "
        "registered republican, registered democrat, registered independent, registered libertarian, "
        "party member, party activist, card carrying, card carrying lib dem, paid up party, knock doors, "
        "knocked doors, knock on doors for, door knocking, doorknocking, canvass for, canvassed for, "
        "canvassing for, canvasser for, canvasser, leafleting for, leafletted for, phone bank for, phone "
        "banked for, phonebanked, phone banking for, campaigned for, campaigning for, campaign for, stood "
        "for council, stood for parliament, stood as, "
        "ran for council, ran for office, ran for city council, ran for congress, ran for parliament, ran "
        "for mayor, ran for school board, local councillor, town councillor, city councillor, parish "
        "councillor, precinct captain, precinct chair, ward chair, branch secretary of the, delegate to "
        "the, dnc delegate, rnc delegate, party conference, constituency party, clp, "
        "my politics, politically left, politically right, left leaning, right leaning, left of centre, "
        "right of centre, centre left, centre right, far left, far right, hard left, left wing, leftwing, "
        "right wing, rightwing, left winger in politics, woke and, anti woke, antiwoke, social justice "
        "warrior, sjw, antifa, antifascist, anti fascist, antifascista, alerta, acab, abolish ice, "
        "abolish the police, abolish prisons, defund the police, back the blue, blue lives matter, all "
        "lives matter, black lives matter, blm, blacklivesmatter, "
        "theresistance, notmypresident, not my president, impeach, lock her up, let s go brandon, stop "
        "the steal, stopthesteal, drain the swamp, build the wall, america first, dont tread on me, don't "
        "tread on me, taxation is theft, eat the rich, tax the rich, no borders, refugees welcome, free "
        "palestine, freepalestine, from the river to the sea, stand with israel, i stand with, "
        "standwithukraine, slava ukraini, stand with ukraine, am yisrael chai, free tibet, free hong "
        "kong, "
        "indyref, indyref2, yes voter, scottish independence, scots independence, independence for "
        "scotland, welsh independence, catalan independence, visca catalunya, irish unity, united "
        "ireland, tiocfaidh, unionist and, monarchist, anti monarchist, not my king, notmyking, abolish "
        "the monarchy, republic campaign, pro life, prolife, pro choice, prochoice, pro choice always, my "
        "body my choice, anti abortion, abortion rights, march for life, gun rights, 2a, second "
        "amendment, nra member, gun control now, "
        "extinction rebellion, just stop oil, xr rebel, xr, insulate britain, glued myself, arrested at a "
        "protest, marched against, marched for, protested against, protested the, went on the women s "
        "march, women s march, pussy hat, marxist, marxist leninist, leninist, trotskyist, trot, maoist, "
        "stalinist, communist, anarchist, anarcho syndicalist, anarcho communist, anarchocommunist, "
        "ancap, anarcho capitalist, socialist, democratic socialist, social democrat, libertarian, "
        "classical liberal, "
        "neoliberal, neoliberal shill, neocon, paleoconservative, fascist, alt right, red pilled, "
        "redpilled, white nationalist, nationalist, peronist, chavista, gaullist, thatcherite, blairite, "
        "corbynite, corbynista, starmerite, reaganite, reagan republican, trumper, trump supporter, trump "
        "voter, biden voter, biden supporter, bernie supporter, yellow dog democrat, blue dog democrat, "
        "rino, log cabin republican, never tory, tory scum, never kissed a tory, tankie, ✊, 🌹, "
        "suffragette descendant, feminist killjoy, proud remainer, euro federalist, european federalist, "
        "eurosceptic, euroskeptic, anti brexit, antibrexit, stop brexit, people s vote, pro eu, pro "
        "european, pro remain, pro brexit, qanon, wwg1wga, antivax, anti vax, anti vaxxer, freedom "
        "convoy, gilets jaunes, yellow vest, occupy wall street, i was at occupy, green voter since, "
        "political refugee from, political prisoner"
    ),
    being=(
        "republican, Republican, democrat, Democrat, conservative, Conservative, tory, Tory, lib dem, "
        "liberal democrat, Labour, socialist, communist, marxist, anarchist, libertarian, leftist, "
        "leftie, lefty, left wing, right wing, right winger, rightist, social democrat, nationalist, "
        "unionist, separatist, "
        "royalist, monarchist, remainer, leaver, brexiteer, feminist, anti fascist, antifascist, antifa, "
        "abolitionist, anti capitalist, anticapitalist, anti zionist, zionist, europhile, eurosceptic, "
        "federalist, populist, trade unionist in politics, neoliberal, woke, maga, trumper, corbynista, "
        "environmental activist, climate activist, animal rights activist, pacifist, pro life, pro "
        "choice, politically active, councillor, politically homeless, floating voter, swing voter, "
        "partisan"
    ),
    having="politics, political views, political party, voting record, yard sign",
    also={"PAR": _PARTIES.replace("\n", " "), "PLT": _POLITICIANS.replace("\n", " ")},
    rules=(
        (
            "(?:vote|votes|voted|voting|voter|campaign|campaigned|campaigning|canvass|canvassed|canvassing|"
            "volunteer|volunteered|volunteering|knock|knocked|door|doors|phone|stump|stumped|leaflet|"
            "leafleted|leafleting|marched|rooting|root|donate|donated|fundraise|fundraised|organise|organised|"
            "organize|organized|organizer|intern|interned|stood|ran|standing|running|delegate|stumping|"
            "cheering|praying|support|supports|supported|supporting|endorse|endorsed|backed|back|backs|joined|"
            "quit|left|rejoined|love|loved|hate|hated|miss|stan|despise) {far}<PAR|PLT>"
        ),
        (
            "(?:member|supporter|voter|activist|candidate|delegate|councillor|canvasser|treasurer|chair|"
            "secretary|organiser|organizer|volunteer|fan|admirer|follower|loyalist|stalwart|donor|branch) "
            "{gap}(?:of|for|with|in|to) {gap}<PAR|PLT|POLB>"
        ),
        (
            "<PAR|PLT|POLB> (?:party )?(?:member|supporter|voter|activist|candidate|delegate|councillor|"
            "canvasser|all the way|till i die|fan|bro|bros|stan|for life|for president|20\\d\\d|2020|2024|"
            "2028|volunteer|loyalist|die|household|family|rosette|since|man|woman|girl|boy|at heart|through|"
            "by)"
        ),
        "<PAR|PLT|POLB> <Y>",
        (
            "(?:never|always|only|still|proudly|proud|lifelong|first time|reluctant|reluctantly) (?:a |been |"
            "voted |vote |votes |voting )?(?:anything but |for )?(?:a |the )?<PAR|PLT|POLB>"
        ),
        (
            "(?:#|team|vote|yes|no|never|stop|fuck|f|ban|impeach|free|with|anti|pro|go|elect|re elect) (?:- "
            ")?(?:to )?<PLT>"
        ),
        (
            "(?:i'm|i am|im|as an?|been an?|being an?) (?:a |an |the |proud |lifelong |card carrying |paid up "
            "){0,3}<PAR> {gap}(?:member|voter|supporter|activist|councillor|man|woman|person|delegate)?"
        ),
        "{start}(?:proud |lifelong |card carrying |paid up |ex |- |former |young |# ){0,3}<PAR>{stop}",
        (
            "(?:heart|vote|loyalty|loyalties|allegiance|sympathies) {gap}(?:belongs|belong|goes|go|lies|lie|"
            "is|are|went) {gap}(?:to|with) {far}(?:<PAR|PLT|POLB|POLS>|movement|cause)"
        ),
        "{my} {gap}(?:politics|party|political|vote|ballot)/? ?<POLH>?",
        "(?:member|members|founder|chair|treasurer|secretary) of (?:the|a) {gap}(?:party)",
        "<PAR|PLT> (?:is|was|will be|should be|can|for) (?:my|our|right|a|the|president|best|worst|hope|prison)",
    ),
)

_UNION = Subject(
    "union",
    "UNI",
    strong=(
        "unionize my/our/the, unionise my/our/the, union drive, organizing drive, organising drive, union "
        "campaign at, striking writer/nurse/teacher/actor/lecturer/doctor/worker/miner, unite "
        "rep/member/steward/branch/delegate, prospect rep/member/steward/branch, equity "
        "member/deputy/card, shop floor rep, staff side rep, staff rep, learning rep, ulr, chapel mother, "
        "chapel father, foc, moc, union learning rep, union convenor, convenor, convener, works convenor, "
        "closed shop, picket duty, lock out, locked out with, union member, union rep, union "
        "representative, union steward, union organiser, union organizer, union man, union woman, union "
        "family, union household, union proud, union strong, unionstrong, unionise our, unionize our, "
        "unionised our, unionized our, union yes, union thug, unionist and proud, trade unionist, trades "
        "unionist, union card, union dues, my union, our union, studio s union, union branch, union "
        "local, union delegate, union official, union president, union shop, union kid, union maid, "
        "union activist, union electrician, union carpenter, union plumber, union actor, union made, "
        "unionised my, unionized my, shop steward, shop steward at, chief steward, workplace rep, health "
        "and safety rep, father of the chapel, mother of the chapel, branch secretary, branch chair, "
        "works council member, works council chair, member of the works council, elected to the works "
        "council, betriebsrat, "
        "picket line, picket lines, picketed, on the picket, picketing, walked the picket, went on "
        "strike, on strike, been on strike, strike committee, strike fund, wildcat strike, strike "
        "captain, struck with, walked out with, walkout with, walked out in, crossed no picket, never "
        "cross a picket, never crossed a picket, organized my warehouse, organised my warehouse, "
        "organized my workplace, organised my workplace, organized our shop, organised our shop, "
        "organizing committee, organising committee, "
        "won our election 2, won the union vote, won the vote 2, nlrb election, collective bargaining "
        "team, bargaining committee, bargaining team, bargaining unit member, card check, signed my card, "
        "signed a union card, paid up member of, solidarity forever, wobbly, teamster, teamsters, iww, "
        "1u, organized my, organised my, organised our, organized our workplace, unionized our, unionised "
        "our, our studio's union, my workplace's union, company's union, founding member of our union, "
        "labor strong, ufcw strong, workers of the world, an injury to one, which side are you on, union "
        "busting at, blacklisted for, dues by direct debit, dues paying, dues paid"
    ),
    being="unionist, trade unionist, teamster, wobbly, syndicalist, striker, picket captain",
    having="trade union, labor union, labour union, union membership, strike, shop floor vote, collective agreement",
    also={
        "UNO": (
            "unison, UNISON, unite the union, gmb, usdaw, rmt, aslef, tssa, cwu, pcs union, bectu, BECTU, "
            "equity card, nuj, ucu, nasuwt, atl union, rcn, rcm, bma, nipsa, siptu, fórsa, forsa, ictu, "
            "tuc, stuc, napo, fbu, nacods, ucatt, iwgb, uvw, united voices of the world, gameworkers, "
            "game workers unite, game workers, "
            "afl cio, cio local, ibew, IBEW, uaw, UAW, seiu, SEIU, afscme, ufcw, united steelworkers, "
            "steelworkers, code cwa, unite here, iatse, sag aftra, sag, wga, dga, actors equity, local "
            "802, ua local, ironworkers, boilermakers, ilwu, apwu, nalc, afge, nnu, national nurses "
            "united, liuna, iuoe, opeiu, newsguild, nyc newsguild, alphabet workers union, kickstarter "
            "united, "
            "unifor, cupe, psac, cupw, opseu, actra, actu, cfmeu, cfmmeu, amwu, nteu, aeu, mua, united "
            "workers union, psa, nzei, ppta, e tū, e tu, first union, ig metall, ver di, igbce, dgb, ngg, "
            "cgt, cfdt, unsa, ccoo, ugt, cgil, cisl, fnv, cnv, abvv, acv, if metall, unionen, kommunal, "
            "vision sweden, fagforbundet, tekna, solidarnosc, solidarnosc member, opzz, "
            "cosatu, numsa, nehawu, sadtu, tuc nigeria, nlc, asuu, aituc, citu, bms, intuc, hind mazdoor "
            "sabha, kctu, rengo, teamsters local, local union"
        )
    },
    rules=(
        (
            "(?:member|members|rep|reps|steward|organiser|organizer|delegate|officer|branch|dues|joined|join|"
            "paid up|card carrying|proud|strike|struck|picketed|picket|marched|activist|secretary|chair|"
            "official|caseworker|president|treasurer|retired|active|founding|lifelong|stood|elected|founder) "
            "{far}<UNO|UNIH>"
        ),
        (
            "<UNO|UNIH> (?:local|member|rep|steward|brother|sister|sibling|branch|organiser|organizer|"
            "delegate|proud|strong|card|activist|officer|dues|man|woman|family|caseworker|for|since|through|"
            "till|all|and proud|president|kid|chapel)"
        ),
        "(?:went|been|out|go|going|came|come|walked|voted) {gap}(?:on|to|out|for) (?:a |the )?strike/? ?<UNIH>?",
        "(?:went|been|go|going|out|were|was|am) (?:back )?(?:out )?on strike",
        "local/Q (?:<N>|\\d{2,5}){stop}",
        "(?:organi[sz]ed|unioni[sz]ed|organi[sz]ing|unioni[sz]ing) (?:my|our|the) {gap}",
        "{my} {gap}<UNIH>",
        "{start}(?:proud |# |ex |- |former |lifelong |retired ){0,3}<UNO>{stop}",
        "(?:i'm|i am|im|i'm in|i'm with|i am in|in the|with the) {gap}<UNO>{stop}",
        "<UNO> (?:and|&) (?:proud|loud|on strike)",
    ),
)

_MILITARY = Subject(
    "military",
    "MIL",
    strong=(
        "intelligence officer, military intelligence, drafted in, flew helicopters for, flew jets, "
        "fighter pilot, helicopter pilot in the, nuclear submarines, boot camp at parris island, parris "
        "island, fort bragg, fort benning, fort hood, camp pendleton, catterick, aldershot, lympstone, "
        "unit deployed, active duty, combat zone, war zone in, veteran of the, army veteran, navy "
        "veteran, air force veteran, marine veteran, marine corps veteran, military veteran, war veteran, "
        "combat veteran, coast guard veteran, us veteran, usmc veteran, raf veteran, british army "
        "veteran, iraq veteran, afghanistan veteran, vietnam veteran, gulf war veteran, falklands "
        "veteran, veteran of iraq, veteran of afghanistan, disabled veteran, usmc vet, army vet, navy "
        "vet, air force vet, marine vet, combat vet, vietnam vet, iraq vet, proud veteran, "
        "us army, u s army, us navy, us air force, us marine corps, us marines, usmc, usaf, uscg, ussf "
        "veteran, british army, royal navy, royal air force, royal marines, royal signals, royal "
        "engineers, royal artillery, royal logistic corps, reme, parachute regiment, the paras, "
        "coldstream guards, grenadier guards, the rifles, black watch, gurkha rifles, sas veteran, sbs, "
        "foreign legion, legionnaire, bundeswehr, idf, IDF, unit 8200, tsahal, golani, paratroopers "
        "brigade, "
        "indian army, indian navy, indian air force, pakistan army, australian army, australian defence "
        "force, adf veteran, canadian forces, canadian armed forces, irish defence forces, nigerian army, "
        "south african defence force, sandf, russian army, ukrainian army, armed forces of ukraine, "
        "turkish army, korean army, rok army, katusa, singapore armed forces, saf, rsaf, national guard, "
        "army national guard, air national guard, army reserve, army reserves, army reservist, naval "
        "reservist, navy reserve, "
        "territorial army, ta soldier, reservist, national service, military service, mandatory service, "
        "compulsory service, conscript, conscripted, drafted into, military brat, army brat, navy brat, "
        "air force brat, military kid, military spouse, army wife, navy wife, army spouse, milspouse, "
        "gold star family, military family, "
        "squaddie, paratrooper, commando, ex commando, ex marine, former marine, once a marine, "
        "infantryman, infantry, rifleman, artilleryman, gunner in the, sapper, submariner, bomb disposal, "
        "eod tech, navy seal, navy seals, green beret, army ranger, ranger battalion, special forces, "
        "delta force, spetsnaz, drill sergeant, drill instructor, staff sergeant, master sergeant, "
        "sergeant major, "
        "gunnery sergeant, petty officer, chief petty officer, warrant officer, lance corporal, second "
        "lieutenant, first lieutenant, lieutenant commander, lieutenant colonel, wing commander, squadron "
        "leader, flight lieutenant, brigadier, rear admiral, navy chief, army captain, army major, army "
        "officer, naval officer, military officer, army medic, combat medic, navy corpsman, corpsman, "
        "military police, mp in the army, "
        "semper fi, semper fidelis, hooah, hoorah, oorah, hooyah, airborne all the way, per ardua ad "
        "astra, anchors aweigh, oef, oif, oef oif, purple heart, bronze star, medal of honor, military "
        "cross, victoria cross, two tours, three tours, four tours, tour in iraq, tour in afghanistan, "
        "tour of duty in, deployed to iraq, deployed to afghanistan, deployed to mali, helmand, basra, "
        "fallujah, kandahar, camp bastion, "
        "honourably discharged, honorably discharged, honorable discharge, dishonorable discharge, "
        "medically discharged, discharged honourably/honorably, discharged from the, medically retired "
        "from, mos 11b, 11 bravo, 11b, mustered out, dd214, gi bill, post 9 11 gi bill, va disability "
        "rating, resettlement from the forces, west point, west point grad, sandhurst, annapolis grad, "
        "naval academy, air force academy, citadel grad, rotc, rotc cadet, officer cadet, "
        "served in the army/navy/military/marines/forces/reserves/infantry/artillery/raf, served in "
        "uniform, wore the uniform, my country in uniform, served my country, my regiment, my battalion, "
        "my platoon, my unit deployed, my service, ex army, ex navy, ex raf, ex forces, ex military, ex "
        "services, ex serviceman, ex servicewoman, ex soldier, former soldier, former sailor, former "
        "airman, service leaver, serviceman, servicewoman, "
        "veteran owned, vetrepreneur, years in the "
        "army/navy/military/marines/forces/reserves/infantry/raf/service, in the reserves, conscientious "
        "objector, draft dodger, awol, khe sanh, desert storm, operation iraqi freedom, tank corps, "
        "signals regiment, mine clearance diver, mine warfare, frigate, aircraft carrier crew, cold war "
        "submariner"
    ),
    being=(
        "veteran, soldier, ex soldier, sailor, airman, airwoman, paratrooper, squaddie, infantryman, "
        "infantry, submariner, reservist, conscript, commando, sapper, sniper, legionnaire, sergeant, "
        "corporal, lieutenant, colonel, brigadier, admiral, cadet, ex military, ex forces, ex army, ex navy"
    ),
    having="military service, regiment, battalion, platoon, national service, conscription, enlistment",
    also={
        "FOR": (
            "army, navy, air force, marine corps, armed forces, royal navy, royal air force, raf, RAF, "
            "coast guard, coastguard, infantry, cavalry, artillery, regiment, territorial army, national "
            "guard, bundeswehr, idf, IDF, usmc, usaf, us army, us navy, tank corps, paras, royal signals, "
            "royal marines, special forces, "
            "royal engineers, foreign legion, peacekeeping, un peacekeepers, signal corps, signals corps, "
            "medical corps, medic corps, submarine service, fleet air arm, luftwaffe, bersaglieri, "
            "alpini, chasseurs, la marine, merchant navy, peshmerga, ypg, territorial defence, air "
            "assault, airborne, 82nd airborne, 101st airborne"
        )
    },
    rules=(
        (
            "(?:ex|former|retired|formerly|once|veteran|years|year|months|served|serving|serve|service|"
            "enlisted|enlist|joined|join|drafted|discharged|deployed|career|stint|time|spell|left|"
            "commissioned|conscripted|sergeant|corporal|officer|captain|major|lieutenant|colonel|private|"
            "medic|pilot|mechanic|chef|signaller|cook|engineer|technician|linguist|translator|nurse|chaplain|"
            "alum|alumnus|alumna|reserve|did my) {far}<FOR>"
        ),
        (
            "<FOR> (?:veteran|vet|brat|wife|spouse|reservist|reserve|officer|captain|major|chief|sergeant|"
            "medic|alum|alumnus|cadet|kid|family|pensioner|retiree|man|woman|before|then|first|strong|guy|"
            "pilot|for|service|medical|days|signaller|linguist|trained|musician|cook)"
        ),
        (
            "(?:served|serving) {gap}(?:years|tours|in uniform|overseas|abroad|my country|as|on|aboard|under|"
            "with) {far}(?:<FOR|MILS|MILB>)?"
        ),
        (
            "(?:i|who|and|also|i've|have|dad|mum) (?:deployed|enlisted)(?! (?:to|a|an|the|our|my|it|"
            "in)(?:/[A-Z]+)? (?:production|prod|kubernetes|aws|cluster|cloud|staging|<T>))"
        ),
        "(?:i|who|i've|dad|mum) served(?! (?:<C|N>|\\d|a|as|on|the|over|up|traffic|requests|customers|millions))",
        "(?:flew|flown|fly|sailed|jumped|fought|dived|drove|cooked|nursed) {far}<FOR>",
        "two deployments/Q",
        (
            "(?:served|tours?|tour|deployed|deployments?|fought|combat|stationed|posted) {gap}(?:in|to|at|"
            "with|of|through) (?:iraq|afghanistan|helmand|basra|kosovo|bosnia|mali|syria|vietnam|korea|kuwait|"
            "kandahar|falklands|lebanon|gaza|donbas|chechnya|ukraine|somalia|sinai|northern ireland|the gulf|"
            "cyprus|germany)(?:/[A-Z]+)?(?: <FOR>)?"
        ),
        "<C|N> (?:combat )?(?:tours|deployments)(?:/[A-Z]+)?(?: <FOR>)?",
        (
            "(?:did|done|doing|completed|finished) (?:a|two|three|four|six|eight|ten|\\d+|my|our|<C>)? "
            "?(?:tours?|years?|stint|national|military|service|mandatory|compulsory) {far}<FOR|MILS>"
        ),
        (
            "(?:once|always|former|ex|retired|proud|proudly|disabled|decorated|wounded|lapsed) (?:a |- |an "
            ")?(?:combat )?<MILB>"
        ),
        "{my} {gap}<MILH>",
    ),
)

SUBJECTS: Final = (_UNION, _POLITICS, _MILITARY)
