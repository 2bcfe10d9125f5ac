"""Armed forces, and service in them."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["MILITARY"]

MILITARY: Final = Subject(
    "military",
    "MIL",
    strong="""
served in iraq/afghanistan/bosnia/kosovo/vietnam/korea/kuwait,
served in somalia/lebanon/helmand/mali/kashmir/siachen/basra,
served in fallujah/kandahar,
served in northern ireland, served in the gulf, served in the falklands, served in sierra leone,
served in sri lanka, served in desert storm, served my country, serve my country, served aboard hms, served on hms,
served aboard uss, served on a submarine, nda graduate, ex nda, ima graduate, short service commission,
ssc officer, ex indian army, ex indian navy, indian air force veteran, fauji, army brat, military brat, navy brat,
sandf, umkhonto we sizwe, mk veteran, nysc corps camp commandant, kdf, updf, nigerian army, south african army,
conscripted, did national service, my national service, did my national service, ns man, nsf ord,
ord loh, operationally ready date, katusa, enlisted in, enlisted at, enlisted after, honourably discharged,
honorably discharged, dd214, dd 214, gi bill, va disability, va rating, va rated, us vet, usn vet,
boot camp at parris, parris island, sandhurst, west point grad, west point class, annapolis grad,
soldier once, once a soldier, sailor once, once a sailor, soldier turned, sailor turned,
marine once, once a marine, squaddie,
intelligence officer, military intelligence, drafted in, flew helicopters for, flew jets, fighter pilot,
helicopter pilot in the, nuclear submarines, boot camp at parris island, parris island, fort bragg, fort benning,
fort hood, camp pendleton, catterick, aldershot, lympstone, unit deployed, active duty, combat zone, war zone in,
veteran of the, army veteran, navy veteran, air force veteran, marine veteran, marine corps veteran, military veteran,
war veteran, combat veteran, coast guard veteran, us veteran, usmc veteran, raf veteran, british army veteran,
iraq veteran, afghanistan veteran, vietnam veteran, gulf war veteran, falklands veteran, veteran of iraq,
veteran of afghanistan, disabled veteran, usmc vet, army vet, navy vet, air force vet, marine vet, combat vet,
vietnam vet, iraq vet, proud veteran, us army, u s army, us navy, us air force, us marine corps, us marines, usmc,
usaf, uscg, ussf veteran, british army, royal navy, royal air force, royal marines, royal signals, royal engineers,
royal artillery, royal logistic corps, reme, parachute regiment, the paras, coldstream guards, grenadier guards,
the rifles, black watch, gurkha rifles, sas veteran, sbs, foreign legion, legionnaire, bundeswehr, idf, IDF,
unit 8200, tsahal, golani, paratroopers brigade, indian army, indian navy, indian air force, pakistan army,
australian army, australian defence force, adf veteran, canadian forces, canadian armed forces, irish defence forces,
nigerian army, south african defence force, sandf, russian army, ukrainian army, armed forces of ukraine,
turkish army, korean army, rok army, katusa, singapore armed forces, saf, rsaf, national guard, army national guard,
air national guard, army reserve, army reserves, army reservist, naval reservist, navy reserve, territorial army,
ta soldier, reservist, national service, military service, mandatory service, compulsory service, conscript,
conscripted, drafted into, military brat, army brat, navy brat, air force brat, military kid, military spouse,
army wife, navy wife, army spouse, milspouse, gold star family, military family, squaddie, paratrooper, commando,
ex commando, ex marine, former marine, once a marine, infantryman, infantry, rifleman, artilleryman, gunner in the,
sapper, submariner, bomb disposal, eod tech, navy seal, navy seals, green beret, army ranger, ranger battalion,
special forces, delta force, spetsnaz, drill sergeant, drill instructor, staff sergeant, master sergeant,
sergeant major, gunnery sergeant, petty officer, chief petty officer, warrant officer, lance corporal,
second lieutenant, first lieutenant, lieutenant commander, lieutenant colonel, wing commander, squadron leader,
flight lieutenant, brigadier, rear admiral, navy chief, army captain, army major, army officer, naval officer,
military officer, army medic, combat medic, navy corpsman, corpsman, military police, mp in the army, semper fi,
semper fidelis, hooah, hoorah, oorah, hooyah, airborne all the way, per ardua ad astra, anchors aweigh, oef, oif,
oef oif, purple heart, bronze star, medal of honor, military cross, victoria cross, two tours, three tours,
four tours, tour in iraq, tour in afghanistan, tour of duty in, deployed to iraq, deployed to afghanistan,
deployed to mali, helmand, basra, fallujah, kandahar, camp bastion, honourably discharged, honorably discharged,
honorable discharge, dishonorable discharge, medically discharged, discharged honourably/honorably,
discharged from the, medically retired from, mos 11b, 11 bravo, 11b, mustered out, dd214, gi bill, post 9 11 gi bill,
va disability rating, resettlement from the forces, west point, west point grad, sandhurst, annapolis grad,
naval academy, air force academy, citadel grad, rotc, rotc cadet, officer cadet,
served in the army/navy/military/marines/forces/reserves/infantry/artillery/raf, served in uniform, wore the uniform,
my country in uniform, served my country, my regiment, my battalion, my platoon, my unit deployed, my service,
ex army, ex navy, ex raf, ex forces, ex military, ex services, ex serviceman, ex servicewoman, ex soldier,
former soldier, former sailor, former airman, service leaver, serviceman, servicewoman, veteran owned, vetrepreneur,
years in the army/navy/military/marines/forces/reserves/infantry/raf/service, in the reserves, conscientious objector,
draft dodger, awol, khe sanh, desert storm, operation iraqi freedom, tank corps, signals regiment,
mine clearance diver, mine warfare, frigate, aircraft carrier crew, cold war submariner, sailor in the, air force,
my squadron, platoon leader, platoon commander, tank commander, tank crew, tank driver, scout sniper, machine gunner,
army chef, navy chef, navy cook, navy nurse, army nurse, ship s company, on submarines, sonar operator in,
radar operator in, linguist in the, cryptologic technician, us cyber command, isaf, unprofor, kfor, un peacekeeper,
blue helmet, blue beret, foreign fighter, volunteer fighter, home guard, defence forces, defense forces,
self defense forces, shin bet, unit 9900, draftee, national serviceman, ns man, full time ns, passed out at,
commissioned in, commissioned officer, non commissioned officer, nco, ex nco, mustang officer, flag officer, usn ret,
us army ret, usaf ret, usmc ret, paratroops, gurkha, veteran and, veteran turned, vet turned,
veterans affairs patient, va hospital patient, service connected, combat tested, battle buddy, brothers in arms,
band of brothers, redeployed home, demobbed, demobilised, demobilized, civvy street, since leaving the forces,
since leaving the army, since leaving the navy, transitioned out of the, left the army, left the navy,
left the forces, left the service, northern ireland tour, the troubles, ord loh, ns done, finished ns, finished my ns,
done with ns, serving ns, serving my ns, after ns, before ns, during ns, nsman, nsmen, ns as, reservist cycle,
in camp training, ippt, bmtc, tekong, armour specialist, ex royal marine, ex royal marines, royal marine, once a para,
always a para, ex para, forces veteran, forces vet, forces family, forces brat, forces kid, forces wife,
forces background, forces career, umkhonto we sizwe, mk veteran, mk vet, apla, swapo, blue helmets, un blue helmets,
un peacekeeping, inss, ins vikrant, able seaman, able rating, leading hand, leading seaman, ex wren, wrens,
lest we forget, 2 rar, 3 rar, my beret, dog tags, my medals, campaign medal, long service medal from the,
military wife, military husband, military mum, military mom, military dad, military life, military child,
military children, navy husband, navy mum, navy mom, navy dad, navy kid, navy family, army husband, army mum,
army mom, army dad, army kid, army family, army child, marine mom, marine dad, marine wife, welsh guards,
irish guards, scots guards, life guards, guardsman, household cavalry, royal tank regiment, royal anglian,
light infantry, green jackets, fusilier, fusiliers, royal welsh, royal irish, dragoons, dragoon guards, hussars,
royal lancers, light dragoons, argylls, yorkshire regiment, mercian regiment, ulster defence regiment, udr,
raf regiment, army air corps, fleet air arm, ex rn, ex matelot, matelot, bootneck, private soldier, lance jack,
staff sgt, ssgt, sgt major, sgt ret, maj ret, col ret, lt col, ltc, capt ret, cdr ret, lcpl, e4 mafia, e 4 mafia,
mos 25b, mos 35f, mos 0311, mos 68w, mos 88m, mos 92g, mos 11c, 25b, 35f, 68w, 88m, 92g, 11c, boot camp at, usma,
usna, usafa, vmi grad, jrotc, ots grad, nda alum, ima dehradun, ota chennai, ex nda, agniveer, fauji, fauji kid,
fauji brat, fauji family, fauji background, defence brat, defence kid, defence background, defence family, jawan,
ex jawan, para sf, assam rifles, crpf, rashtriya rifles, siachen, kargil, kargil vet, lance naik, havildar, subedar,
jco, group captain, air commodore, sqn ldr, wg cdr, pma graduate, philippine army corps, philippine navy corps,
philippine marines corps, philippine marine corps, armed forces of the philippines, malaysian army, rmaf, kopassus,
royal thai army, rok marines, military service done, military service completed, military service exempt,
military service fulfilled, did my military, finished my military, exempt from military, exempt from ns, zivildienst,
wehrdienst, grundwehrdienst, legion etrangere, mamram, talpiot, tzahal, territorial defense, territorial defence,
on the front line, on the front lines, mobilised in, mobilized in, call up papers, veterans card, veteran status,
va loan, va benefits, va rated, va disability, tricare, vfw, vfw member, american legion member,
british legion member, rsl member, legion member, service number, in my platoon, in my squadron, in the forces,
in the military, in the army, in the navy, in the air force, in the marines, in the infantry, in the raf,
in the territorial army, in the guards, out of uniform, left the military force, left the military raf,
left the military corps, left the army force, left the army raf, left the army corps, left the navy force,
left the navy raf, left the navy corps, left the marines force, left the marines raf, left the marines corps,
left the forces force, left the forces raf, left the forces corps, left the air force, left the air raf,
left the air corps, after the army force, after the army raf, after the army service, after the army war,
after the navy force, after the navy raf, after the navy service, after the navy war, after the military force,
after the military raf, after the military service, after the military war, after the forces force,
after the forces raf, after the forces service, after the forces war, after the marines force, after the marines raf,
after the marines service, after the marines war, after the air force, after the air raf, after the air service,
after the air war, before the army, before the navy, before the military, before the forces, before the marines,
from the army force, from the navy force, from the military force, from the forces force, from the marines force,
from the air force, years army, years navy, years usmc, years usaf, years usn, years raf, years military, yrs usaf,
yrs usn, yrs usmc, yrs army, yrs navy, hitch in the, combat deployments, overseas deployments, operation herrick,
telic, op telic, op banner, desert shield, enduring freedom, falklands vet, vietnam era, bosnia vet, border war,
angolan border, bush war, rhodesian, selous scouts, recces, 32 battalion, sadf, koevoet, nasho, honourable discharge,
honourably, honorably, discharged in, discharged from, jarhead, devil dog, leatherneck, grunt in, former grunt,
ex grunt, ground pounder, ex squid, flyboy, zoomie, swabbie, seabee, seabees, ex seabee, coastie, national guardsman,
weekend warrior in, semper, semper paratus, semper supra, de oppresso liber, utrinque paratus, per mare per terram,
ubique, cede nullis, never forget 11, remembrance sunday marcher, marched on anzac, combat engineer, combat boots,
combat wounded, wounded in action, ied survivor, dso, mention in dispatches, mentioned in despatches, param vir,
vir chakra, sena medal, ak rifle in the, sniper in, ex gunner, ex bombardier, trooper in, ex trooper, ex signaller,
ex sapper, loadmaster, crew chief on, aircrewman, bombardier in, boatswain's mate, bosun s mate, yeoman in, nuke mm,
navy nuke, nuclear navy, ex navy nuke, submarine service, silent service, silent running veteran, tank gunner,
platoon sergeant, company commander, battery commander, section commander, squad leader in, garrison town kid,
barracks brat, grew up on bases, grew up on army bases, grew up on military bases, base brat, on an army base,
on an air force base, officer candidate, air cadet, sea cadet, army cadet, cadet force, reserve forces, naval reserve,
ready reserve, tour in kosovo, tour in bosnia, tour in helmand, in uniform for, years in uniform
""",
    being="""
veteran, soldier, ex soldier, sailor, airman, airwoman, paratrooper, squaddie, infantryman, infantry, submariner,
reservist, conscript, commando, sapper, sniper, legionnaire, sergeant, corporal, lieutenant, colonel, brigadier,
admiral, cadet, ex military, ex forces, ex army, ex navy
""",
    having="""
military service, regiment, battalion, platoon, national service, conscription, enlistment
""",
    also={
        "FOR": """
army, navy, air force, marine corps, armed forces, royal navy, royal air force, raf, RAF, coast guard, coastguard,
infantry, cavalry, artillery, regiment, territorial army, national guard, bundeswehr, idf, IDF, usmc, usaf, us army,
us navy, tank corps, paras, royal signals, royal marines, special forces, royal engineers, foreign legion,
peacekeeping, un peacekeepers, signal corps, signals corps, medical corps, medic corps, submarine service,
fleet air arm, luftwaffe, bersaglieri, alpini, chasseurs, la marine, merchant navy, peshmerga, ypg,
territorial defence, air assault, airborne, 82nd airborne, 101st airborne, hms, uss, royal marine, welsh guards,
irish guards, scots guards, life guards, us marines, marines, the marines, reserves, army reserves, raf reserves,
the guards, indian army, indian navy, indian air force
""",
    },
    rules=(
        (
            "(?:ex|former|retired|formerly|once|veteran|years|year|months|served|serving|serve|service|enlisted|"
            "enlist|joined|join|drafted|discharged|deployed|career|stint|time|spell|left|commissioned|conscripted|"
            "sergeant|corporal|officer|captain|major|lieutenant|colonel|private|medic|pilot|mechanic|chef|signaller|"
            "cook|engineer|technician|linguist|translator|nurse|chaplain|alum|alumnus|alumna|reserve|did my) "
            "{far}<FOR>"
        ),
        (
            "<FOR> (?:veteran|vet|brat|wife|spouse|reservist|reserve|officer|captain|major|chief|sergeant|medic|alum|"
            "alumnus|cadet|kid|family|pensioner|retiree|man|woman|before|then|first|strong|guy|pilot|for|service|"
            "medical|days|signaller|linguist|trained|musician|cook)"
        ),
        (
            "(?:served|serving) {gap}(?:years|tours|in uniform|overseas|abroad|my country|as|on|aboard|under|with) "
            "{far}(?:<FOR|MILS|MILB>)?"
        ),
        (
            "(?:i|who|and|also|i've|have|dad|mum) (?:deployed|enlisted)(?! (?:to|a|an|the|our|my|it|in)(?:/[A-Z]+)? "
            "(?:production|prod|kubernetes|aws|cluster|cloud|staging|<T>))"
        ),
        "(?:i|who|i've|dad|mum) served(?! (?:<C|N>|\\d|a|as|on|the|over|up|traffic|requests|customers|millions))",
        "(?:flew|flown|fly|sailed|jumped|fought|dived|drove|cooked|nursed) {far}<FOR>",
        "two deployments/Q",
        (
            "(?:served|tours?|tour|deployed|deployments?|fought|combat|stationed|posted) {gap}(?:in|to|at|with|of|"
            "through) (?:iraq|afghanistan|helmand|basra|kosovo|bosnia|mali|syria|vietnam|korea|kuwait|kandahar|"
            "falklands|lebanon|gaza|donbas|chechnya|ukraine|somalia|sinai|northern ireland|the gulf|cyprus|"
            "germany)(?:/[A-Z]+)?(?: <FOR>)?"
        ),
        "<C|N> (?:combat )?(?:tours|deployments)(?:/[A-Z]+)?(?: <FOR>)?",
        (
            "(?:did|done|doing|completed|finished) (?:a|two|three|four|six|eight|ten|\\d+|my|our|<C>)? ?(?:tours?|"
            "years?|stint|national|military|service|mandatory|compulsory) {far}<FOR|MILS>"
        ),
        (
            "(?:once|always|former|ex|retired|proud|proudly|disabled|decorated|wounded|lapsed) (?:a |- |an "
            ")?(?:combat )?<MILB>"
        ),
        "{my} {gap}<MILH>",
        "{start}(?:ex |former |# |proud |- |retired )*<FOR>{end}",
        "{start}<FOR> (?:, )?(?:<Y>|\\d{4})",
        (
            "(?:served|serving|serve|was|been|spent) {far}(?:guards|rifles|fusiliers|hussars|lancers|dragoons|paras|"
            "marines|brigade|battalion|regiment|squadron|corps|division|army|navy|raf|airborne|platoon)(?:/[A-Z]+)?"
        ),
        "<MILB|FOR> (?:turned|, now|and now|now|gone)",
        "(?:in|with|from|for|left) (?:the )?{gap}<FOR>{stop}(?! (?:<T|W|M>))",
        "(?:hms|uss)/FOR [a-z]+",
    ),
)
