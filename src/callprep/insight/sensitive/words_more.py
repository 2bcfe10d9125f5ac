"""Further ways to tell of oneself, by category: what stands for a person wherever it stands."""

from __future__ import annotations

from typing import Final

__all__ = ["MORE"]

MORE: Final = {
    "health": (
        "has cancer, had cancer, have cancer, with cancer, my tumour, my tumor, my scars, my blood sugar, my "
        "pancreas, my heart attack, my stroke, my seizures, my lungs, my kidneys, my ibs, my asthma, my eczema, my "
        "insomnia, my migraines, my adrenal, my thyroid, my hormones are, my psychosis, my bipolar, my ocd, my "
        "ptsd, my panic, my anxiety, my depression, my addiction, my sobriety, my recovery, my relapse, my "
        "surgery, my operation, my injury, since my accident, after my accident, car crash left me, terminal "
        "diagnosis, hospice patient, survivor of cancer, cancer twice, cancer at, tumour free, tumor free, got the "
        "all clear, no evidence of disease, bone marrow recipient, pacemaker inside, bionic heart, on the waiting "
        "list for a, on the transplant list, off meds, off my meds, take my pills, pills a day, tablets a day, "
        "injections a day, weekly injections, my inhaler, hypo at, blackout drunk, hit rock bottom, used to drink, "
        "ex smoker, ex drinker, ex addict, nicotine addict, gambling addict, recovering gambler, recovering "
        "anorexic, recovering bulimic, self harmer, attempted suicide, tried to kill myself, psych ward, "
        "inpatient, the black dog, stress leave, sick note, long term sick, disability leave, medical retirement, "
        "medically retired, early retirement on health, dodgy ticker, dodgy heart, dodgy knee, bad heart, weak "
        "heart, one kidney, one lung, no spleen, no gallbladder, no colon, no thyroid, menopausal, perimenopause, "
        "hot flushes, period pain, hysterectomy, endometriosis, pcos, covid long hauler, me cfs, fibromyalgia, "
        "crohn s disease, ulcerative colitis, epilepsy, seizure free, seizure disorder, narcolepsy, cpap, "
        "colostomy bag, ileostomy, catheter, port in my chest, wear a mask because"
    ),
    "disability": (
        "hearing impaired, vision impaired, low vision, tunnel vision, no sight, no hearing, one ear, one eye, one "
        "arm, one leg, half deaf, half blind, deaf in one, blind in one, deaf in my, blind in my, deaf mute, guide "
        "dog, my cane, my crutches, my scooter, mobility scooter, my walker, my walking stick, my prosthetic, my "
        "stump, bionic arm, bionic leg, bionic hand, bionic ear, bionic ears, sip and puff, eye gaze user, switch "
        "user, aac user, non speaking, selective mutism, situational mutism, my tics, motor tics, touretter, "
        "tourettic, spastic, hemiplegic, osteogenesis imperfecta, ehlers danlos, friedreich s ataxia, polio, polio "
        "survivor, went to a special school, iep kid, sen kid, disability benefits, disability allowance, "
        "disability living allowance, access to work, workplace adjustments, au dhd, add brain, adhd inattentive, "
        "inattentive type, dyslexic brain, dyslexic and, dyspraxic and, gifted and autistic, twice exceptional, "
        "late identified autistic, stim toys, short stature, dwarf, person with dwarfism, person with autism, "
        "person with adhd, disabled and, differently wired, wired differently, neurotypical not, not neurotypical"
    ),
    "genetics": (
        "cancer genes, both carriers, trait carrier, recessive carrier, hla b27, hla, factor viii, haemophilia b, "
        "haemophilia a, hemophilia a, hemophilia b, dmd carrier, sma carrier, favism, colour blindness gene, red "
        "hair gene, proud mutant, brca mutant, lynch positive, snp rs, my snps, my mutation, my polygenic, my risk "
        "score, dna relatives, dna match found, half sibling by dna, found my father through, found my father by, "
        "donor siblings, in my genes, in our genes, runs in our, down s syndrome, williams syndrome, noonan "
        "syndrome, edwards syndrome"
    ),
    "religion": (
        "my sangha, sangha, my guru, my temple, gurdwara, my rabbi, kosher kitchen, kosher home, kosher since, "
        "halal only, halal household, no pork, mala beads, rosary in my, cross around my neck, crucifix, bible "
        "study, quran daily, reads the bible, read torah, torah study, shabbos, friday prayers, jummah, jumu ah, "
        "tarawih, iftar, suhoor, zakat, pilgrimage to mecca, been to mecca, holy land pilgrimage, walked to "
        "lourdes, first communion, church choir, church band, worship band, praise band, church youth, church "
        "going, church member, parishioner, congregant, deaconess, novice monk, novice nun, was a monk, was a nun, "
        "ex clergy, pastor at, pastor of, vicar of, imam at, rabbi at, priest at, minister at, christian values, "
        "christian family, muslim family, hindu family, jewish family, catholic family, catholic school survivor, "
        "catholic guilt, catholic upbringing, mormon upbringing, strict religious, religious family, religious "
        "upbringing, religious household, evangelical upbringing, faith driven, faith led, my creator, the "
        "almighty, almighty god, god s plan, god s grace, god s child, god s hands, grace of god, thank god, god "
        "loves, goddess worship, norse pagan, witchcraft practising, tarot witch, reincarnation believer, karma "
        "believer, i believe in karma, antitheist, anti theist, secularist, freethinker, skeptic and atheist, "
        "agnostic, atheist, atheism, deconstructing my faith"
    ),
    "politics": (
        "voted against brexit, political activist, party official, party treasurer, party secretary, party "
        "organiser, party organizer, party volunteer, youth wing, constituency office volunteer, former mp, ex mp, "
        "ex mep, ex senator, ex mayor, councillor, councilwoman, councilman, parliamentary candidate, election "
        "agent, poll watcher for, polling agent for, left winger, right winger, lefty, leftie, centrist dad, "
        "conservative and, conservative values, eco socialist, ecosocialist, green socialist, syndicalist, ayn "
        "rand fan, georgist, yimby activist, royalist, republican and, antizionist, boycott israel, free gaza, "
        "ceasefire now, stop the war, cnd member, ban the bomb, greenham common, anti poll tax, hunger strike for, "
        "pussy riot, umbrella movement, arab spring, solidarity movement, dissident, political dissident, exiled "
        "dissident, refusenik, whistleblower exile, repeal the 8th, repealed the 8th, home to vote, yes equality, "
        "marriage equality campaigner, eu flag in, gun owner, concealed carry, open borders, build the wall, "
        "capitalism is, anti capitalist, smash capitalism, smash the patriarchy, eat the rich, class warrior, "
        "class traitor, red diaper baby, champagne socialist, libtard, anti woke, terf, gender critical, men s "
        "rights, mra, incel"
    ),
    "union": (
        "bargaining unit, cba negotiator, negotiating committee, strike ballot, voted to strike, voted for strike, "
        "strike pay, strike action, industrial dispute, work to rule, sit down strike, locked out, no scabs, "
        "strikebreaker, blackleg, union buster, union busters, card carrying member of, membership card of, subs "
        "to the union, staff association, staff council, employee council, workers committee, trades council, "
        "trade union congress, tuc delegate, tech workers coalition, miner s strike, dockers strike, junior "
        "doctors strike, nurses strike, teachers strike, university strike, ucu strike, union t shirt, union "
        "jacket, union badge, union scholarship, union kid, union town, union job, union wage, union trained, "
        "union apprentice, journeyman ibew, book one, wobblies, fellow worker, organise your workplace, organize "
        "your workplace"
    ),
    "military": (
        "sailor in the, air force, my squadron, squadron leader, platoon leader, platoon commander, tank "
        "commander, tank crew, tank driver, scout sniper, machine gunner, army chef, navy chef, navy cook, navy "
        "nurse, army nurse, ship s company, on submarines, sonar operator in, radar operator in, linguist in the, "
        "cryptologic technician, us cyber command, isaf, unprofor, kfor, un peacekeeper, blue helmet, blue beret, "
        "foreign fighter, volunteer fighter, home guard, defence forces, defense forces, self defense forces, shin "
        "bet, unit 9900, conscript, draftee, national serviceman, ns man, full time ns, passed out at, "
        "commissioned in, commissioned officer, non commissioned officer, nco, ex nco, mustang officer, flag "
        "officer, usn ret, us army ret, usaf ret, usmc ret, paratroops, gurkha, veteran and, veteran turned, vet "
        "turned, veterans affairs patient, va hospital patient, service connected, combat tested, battle buddy, "
        "brothers in arms, band of brothers, redeployed home, demobbed, demobilised, demobilized, civvy street, "
        "since leaving the forces, since leaving the army, since leaving the navy, transitioned out of the, left "
        "the army, left the navy, left the forces, left the service, northern ireland tour, the troubles"
    ),
}
