"""Phrases of many trades that only sound like a protected matter."""

# ruff: noqa: E501 -- lists of words

from __future__ import annotations

__all__ = ["TRADE"]

# X: what only sounds like a protected matter, in every trade we could think of
TRADE = """
race condition/conditions, single parent inheritance/class/process/process/node, lone wolf, data race/races, arms race, race detector, race track, race car/cars, race timing,
trail race,
black hat, black box, black friday, black forest, black magic, black hole/holes, black swan, black belt, black metal,
black mirror, black widow, black duck, black lotus, black scholes, black and white, blackbox, black formatter,
black sea,
white hat, white box, white label, white paper/papers, whitepaper, white noise, white space, white list, white water,
red black,
red team, red hat, brown field, brownfield, yellow pages, brown bag, brownian motion, red brick, white board,
white balance,
union find, union all, union type/types, union select, tagged/discriminated/disjoint union/unions,
union query/queries,
credit union/unions, western union, rugby union/unions, european union, banking union, student/students union,
union square,
union jack, customs union, union set/sets, soviet union, african union, union pay, union station, union bank,
savings union,
church numeral/numerals, church encoding/encodings, church turing, church rosser, alonzo church, temple run,
temple street,
god object/objects, god class/classes, god mode, god of war, daemon/demon process, demon slayer, holy grail, bible of,
christian doppler, christian louboutin, angel investor/investing, angel list, evangelist, developer evangelist,
tech evangelist,
technology evangelist, gospel of clean code, guru, high priest of, mecca of, cathedral and the bazaar,
missionary zeal, zen of python,
zen garden, zen mode, zen spider, jupyter notebook, ruby sect, canon eos, cloister garth, minister of state machine,
cult classic,
orphan process/processes, orphan control,
orphan record/records/page/pages/branch/branches/resource/resources/node/nodes/rows,
zombie process/processes, widow and orphan, widows and orphans, parent child, parent process/processes,
child process/processes,
parent pom, parent node/nodes/class/classes/company, child node/nodes/class/classes/element/elements/theme/themes,
mother board/boards,
motherboard, daughter board/boards, daughterboard, mother of pearl, mother tongue, mother lode, mother nature,
mother ship, mothership,
father time, founding father, father of the web, father of modern, sister company/project/site,
brother printer/printers, big brother,
family law, family office, family business, family medicine, family doctor/physician/practice, family tree/trees,
font family,
family of curves/functions/chips/languages/protocols/algorithms/models/tools/libraries, protein family,
baby step/steps,
baby monitor/monitors, child theme, kids app/apps, kids coding, kids toys, expecting errors/exceptions,
pregnant pause,
kill child, killing children, abort signal, birth and death process, stork, delivery pipeline, labor/labour market,
labor/labour
economics/economist, labor/labour law, labour room, labor/labour costs, hard labour saved, manual labour,
labour productivity,
strike through, strikethrough, counter strike, lightning strike, bowling strike, strike price, strike rate,
strike team,
swiss army knife, army knife, salvation army, army of, army ants, navy blue, navy and white,
marine biology/biologist/engineer/
engineering/life/science/software/robotics/traffic/ecology, merchant marine, space force, air force one, task force,
sales force, salesforce,
command and conquer, command pattern, command line, chain of command, corporal punishment, general purpose,
general counsel, major
release/releases/version/versions, major in, major scale, private key/method/methods/cloud/network/equity/sector,
private repository/
repositories, sergeant at arms, captain of industry, team captain, captain america, captain of,
veteran developer/engineer/programmer/rails/
python/java/linux/journalist/designer/teacher/nurse, rails veteran, industry veteran, veteran of the industry,
startup veteran, veteran
rails developer, war story/stories, flame war/wars, star wars, editor war/wars, browser war/wars, cold war,
civil war, tug of war, tank
level, think tank, tank top, fish tank, water tank, tour of duty to, tour guide, boot camp, bootcamp, fire brigade,
navy seal of approval,
general availability, drill down, service mesh, service worker/workers, in service of,
served requests/traffic/customers/clients/users/
patients/models, deployed to production/kubernetes/aws/azure/prod/staging, honorable mention, arsenal till,
arsenal fc,
green thread/threads, green field, greenfield, green software, green tea,
green energy/building/buildings/hydrogen/steel/finance, green
screen, green build, green screens, green computing, green party hosting, left join/joins, left outer, outer left,
left wing in hockey, left winger, right
winger, left back, right back, left wing and, left hand, left handed, left shift, left pad, right click, right side,
right hand,
liberal use, liberal arts, conservative garbage/gc/collector, conservative estimate/estimates,
conservative garbage collector, labour
of love, labor of love, third party, party parrot, lan party, search party, third parties, party size, watch party,
garden party, house
party, party planner, party game/games, dungeon party, republic plaza, czech republic, dominican republic,
democratic republic, banana
republic, democrat and chronicle, people s republic, trump card/cards, ice cream, ice hockey, ice skating,
ice climbing, campaign manager/monitor,
marketing/ad/email/donor campaign/campaigns, ad campaigns, polling interval/intervals, long polling, vote counting,
upvote, master
master, socialist realism, social media, communist manifesto in, independent variable, leave one out,
leave request/requests, remain
call, brexit data, voter registration, voter file/files, election software/night/results/office, elections office,
resist technology,
same sex mice, object orientation, object oriented, device orientation, screen orientation, orientation week,
page orientation, straight
through, straight line, straight forward, straightforward, straight out of, straight from, straight edge,
straight to, ace editor, ace of,
ace combat, gay lussac, bi directional, bidirectional, bi weekly, bi annual, bi lstm, power bi, queer eye, pan tilt,
pan and zoom, pan
european, pan african, homogeneous, fluid simulation, fluid dynamics, fluid mechanics, gender neutral,
gender balanced, gender agreement,
gender gap, gender detection, gender bias, gender equality, gender studies, cis trans, trans atlantic, transatlantic,
trans compiler, trans
pacific, trans siberian, trans isomerism, trans fat/fats, transition state, phase transition,
state transition/transitions, energy
transition, css transition/transitions, temple of doom, ms paint, ms office, ms excel, binary search,
non binary protocols/protocol/formats, non binary alphabets/classifier/data/codes/format, non binary alphabet,
binary tree,
blind signature/signatures, double blind, single blind, blind test/tests, blind spot/spots, blind date,
colour/color blind safe, blind sql,
blind deconvolution, blind source separation, blind review, venetian blind, window blinds, deaf ears, tone deaf,
dumb terminal, mute
button, lame duck, crippled by, execution limps, execution limps along, disabled by default, disabled the,
disabled button/buttons/state/
feature, disabled ipv6, disabled tls, learning disabled, paralysis by analysis, analysis paralysis, amputated the,
stroke width, stroke
order, brush stroke/strokes, key stroke/strokes, keystroke, two stroke, four stroke, breast stroke, back stroke,
depression era, great
depression, depression of the, freezing point depression, tropical depression, virus scanner, computer virus,
viral marketing, cancer
research, heart beat, heartbeat, heart of, health check/checks, healthz, health endpoint, cold start, fever dream,
chronic flakiness,
allergic to, addicted to, addicted to coffee, addict, bipolar transistor/transistors/junction, bipolar stepper,
bipolar plates,
schizophrenic api, manic miner, autoimmune dataset, insulin pump software, insulin formulation/formulations,
therapy dog training,
migraine inducing, headache inducing, recovery plan/plans/time/point/mode, disaster recovery, error recovery,
crash recovery, data recovery,
relapse of, remission of, transplant code, bypass surgery for, operating theatre, panic button, panic handler,
kernel panic, panic at the,
anxiety of influence, mental model/models, mental arithmetic, crazy about, insane about, ocd about, blood type,
blood bowl, blood moon,
type casting, type cast/casts, broadcast, forward cast, cast iron, weather forecast, podcast, caste variables,
seat reservation, train
reservation, hotel reservation/reservations, reservation system/engine, restaurant reservation, table reservation,
scheduled task/tasks/
job/jobs, scheduled castes data, pariah, untouchable in god mode,
technical debt, tech debt, bad debt, debt ceilings, debt ceiling, design debt, debt collection software, data debt,
code debt, credit
card/cards processing, credit scoring, credit risk, credit score api, rich text, rich media, rich client,
rich domain, rich snippets, poor man,
poor man s, broke the, broke down, broke production, broke ground, broken by, bankrupt clone, loan pricing,
loan origination, loan book,
token budget/budgets, zero balance, balance sheet, wealth management, private wealth, go broke convincing,
penniless fonts, insolvency
practitioner, benefits realisation, benefits administration, universal credit service, food bank software,
pension fund/funds, pension scheme,
pension software, pensions actuary, mortgage software, mortgage calculator,
jail break, jailbreak, prison architect, escape from prison,
sentence segmentation/embedding/embeddings/transformer/transformers/boundary,
thread killer, killer feature, killer app, killer sudoku, serial killer podcast, kill switch, kill signal,
zombie killer, hit and run,
crime scene, crime novel/novels, crime fiction, true crime, partner in crime, partners in crime, grand theft auto,
guilty pleasure/pleasures,
guilty of, convicted of bad puns, arrested development, arresting cable, bail out, bailout, conviction that,
strong convictions, strong
conviction, record store, track record, record label/labels, court side, on trial for size, sentenced to maintain,
work stealing, time served,
probation service, trial period, probation period, felony fights, pirate/pirates, orlando pirates, caught exceptions,
charge point, charged
particle/particles, charge controller, parole hearing software, inmate management,
genetic algorithm/algorithms, genetic programming, genetic counsellor/counselor, gene expression, gene editing,
mutation testing, mutation
test, inheritance, carrier grade, carrier frequency, carrier board, carrier pigeon, aircraft carrier, dna of,
finger printing, fingerprinting,
face recognition, face id, face unlock, dominant eigenvalue, variant calling, exome pipelines, carrier wave,
carrier signal, carrier sense,
old school, old english, old norse, old generation, old growth, elder scrolls, elder mage, young startup,
young generation, years of
experience, year of experience, years experience, years in industry, ageing population, aging population,
carbon dating, birth date
validator, date of birth validator, date of birth field, generation z wave, next generation, code generation,
text generation, image
generation, second generation, first generation, lost generation, retired the, retired old,
junior developer/engineer, senior developer/
engineer, mid life upgrade, adult learning, teen vogue, birthday paradox, birthday attack, birthday problem,
30 under 30, 40 under 40,
same origin, origin server/servers, origin story, cross origin, allowed origins, data migration,
database migration/migrations, cloud
migration, schema migration, bird migration, migration tool/tools, native app/apps, native code, native mobile,
react native, cloud native,
native plants, alien invasion, alien/aliens, asylum records, passport js, passport photo/photos, visa and mastercard,
visa checkout, visa
acquiring, green card game, citizen developer, citizen science, citizen kane, senior citizen, good citizen,
first class citizen/citizens,
brazilian jiu jitsu, brazilian wax, french press, french polishing, french fries, french horn,
french bulldog/bulldogs, french toast, danish pastry,
danish design, english breakfast, english literature/teacher/language, german shepherd, swiss cheese, swiss watch,
swiss chess, swiss tournament, chinese
checkers, chinese remainder, chinese room, chinese whispers, chinese nlp, turkish coffee, turkish bath,
turkish delight, irish whiskey, irish
coffee, irish dance/dancing, scotch whisky, mexican wave, mexican standoff, mexican food, indian ocean, indian food,
indian summer, thai
boxing, thai food, thai massage, japanese food, japanese knotweed, japanese garden, korean barbecue, korean drama,
korean food, greek
letters, greek salad, greek letter, greek mythology, roman numerals, roman numeral, roman empire, polish notation,
reverse polish, spanish
guitar, spanish inquisition, spanish flu, arabic numerals, arabic nlp, persian rug, persian cat, afghan hound,
cuban cigars, cuban salsa,
italian food, italian renaissance, hungarian notation, hungarian algorithm, bermuda triangle, russian roulette,
russian doll/dolls, australian
rules, canadian shield, norwegian wood, dutch auction, dutch oven, american football, american literature,
welsh rarebit, vietnamese
food, portuguese water dog, scottish country dancing, scottish widows, romanian deadlift, british library,
british museum, british telecom,
british airways, american express, american airlines, african violets, indian railways, bank of america,
single sign on, single threaded, single page, single cell, single board, single source, single origin, single malt,
single handed,
single crystal, single molecule, single point, single tenant, single player, single use, single track, single tier,
married the, marriage
algorithm, stable marriage, marriage of, divorce paperwork, divorce lawyer/solicitor/law,
civil engineer/engineering/service/servant, civic
tech, partner engineer/manager/program/programme/integrations/ecosystem/success/portal, business partner, partner at,
partner marketing, hr
business partner, engaged in, engaged with, engaged users, engagement manager, widow maker, bride of,
bridal dressmaker, bridal wear,
wedding photographer/photography/planner/cakes/dj/film/films, weddings, husbandry, animal husbandry,
housewife magazine, bachelor of, bachelor
s degree, bachelors degree, bachelor degree, master of, master s degree, bachelor thesis,
long distance relationship between, entity
relationship, customer relationship, relationship manager, public relations
"""
