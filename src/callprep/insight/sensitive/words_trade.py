"""Phrases of many trades that only sound like a protected matter."""

from __future__ import annotations

__all__ = ["TRADE"]

# X: what only sounds like a protected matter, in every trade we could think of
TRADE = """
non binary split/splits/tree/trees/classifier/target/targets/outcome/outcomes/label/labels/data/encoding/constraint,
veteran perl/python/java/software/hacker/journalist/reporter/developer/programmer/engineer/actor/teacher/presenter,
veteran sysadmin/designer/producer/coach/broadcaster/photographer/editor/developers,
insolvency and restructuring, insolvency practitioner/practice/lawyer/law/litigation/solicitor/barrister/cases,
mute flag/flags/button/switch/and, conservative and generational, conservative or, conservative collectors,
naturalization of text/dates/numbers,
naturalisation of text/dates/numbers, at visa, visa inc, visa and mastercard, visa europe, visa direct,
visa mastercard, orphaned and, deaf and mute channels,
race condition/conditions, single parent inheritance/class/process/process/node, lone wolf, data race/races,
arms race, race detector, race track, race car/cars, race timing,
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
work stealing,
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
relationship, customer relationship, relationship manager, public relations,
alert fatigue, compassion fatigue test, mother of all, mother of dragons, map stutter, stutter free,
stuttering video/audio,
left leaning red black, single and double, single quote/quotes, double quotes, child exception/exceptions,
child selector,
child process/processes hang, only child selector, our new baby,
transitioning to typescript/python/rust/kubernetes/react,
polish and wax, polish the, polish up, visa card/cards, visa direct, visa payment/payments, civil partnership registrar,
labour and delivery suite, delivery suite, untouchable record/score/lead/streak, general category theory,
category theory, queer pitch, non binary search, non binary tree/trees, savings of, time and cost savings,
asylum caseworker, visa caseworker, infantry pathfinding, rust belt, age of empires, age of sail, bronze age, stone age,
golden age, new age, dark ages, coming of age, aging cache, retiring old, retire the, retired our, retired a,
retiring a, retiring our/the, age verification, age gate, age rating, parental controls, parental control,
baby monitor, baby yoda, baby steps, baby names, nanny state, sister city, brother in arms game, family sharing,
family safety, kill children, dead parent, parent element, parent directory, children prop, children elements,
union type, reserved word/words, reserved seat map, seat reservation, hotel booking, quota limits, disk quota,
api quota,
rate quota, blood glucose dashboard, blood group compatibility, dna storage, dna sequencing, sequence alignment,
gene ontology, gene tree, variant call format, mutation operator, mutation observer, carrier aggregation,
prison break, prison architect, escape the prison, jailbreaking, sentence case, sentence boundary, sentence length,
sentence splitter, arrest warrant parser, court opinions, case law, debt free code, paid off technical, technical debt,
loan calculator, mortgage calculator, poor performance, rich text, rich output, rich comparison, broke my build,
broke the build, broke ci, net worth tracker, savings calculator, budget app, heir of, inheritance diagram,
straight lines, straight into, straight up, straight after, pan left, pan right, ace hardware, ace editor, bi tool,
bi tools, bi dashboards, bi developer/engineer/analyst/consultant/lead/team/platform, demi lovato, poly mesh,
poly count,
low poly, high poly, poly data, aro volume, out of, out now, out today, binary adder, gender field, gender api,
transition animation, transition group, page transitions, view transitions, deployed on, deployed with, deployed via,
deployed my app, served from, served over, served by, serving static, tour of, tour of go, marching cubes,
marching squares,
private first, general relativity, major mode, captain cook, corporal mime, drill press, drill bit, veteran affairs api,
army of robots, navy css, infantry units, cavalry charge simulator, battle royale, tank game, submarine cable map,
election map/maps, election results/data/forecast/forecasting, poll data, polling places, vote counter,
voting system/systems/
machine/machines/app, ranked choice voting, majority vote, up vote, down vote, campaign finance data, campaign tracker,
left recursion, left fold, right fold, left padded, left aligned, right aligned, centre left aligned, liberal licence,
conservative defaults, radical simplicity, party mode, party system in rpg, multi party computation,
first party cookies,
congress bills, congress api, parliament debates, hansard, green threads, green tests, red green refactor, blue green,
blue green deployment, religious about testing, religious wars, vim religion, cult of done, monk mode, temple os,
templeos,
church rosser, pastor lib, faith in humanity, leap of faith, good faith, bad faith, bible verse api, quran api,
prayer times,
prayer time, hymn player, angel hack, demon slayer, sacred geometry, ritual of code review, black jack, blackjack,
black white, white balance, brown noise, asian options, asian option, european options, american options, american sign,
mexican train, roman fonts, gothic fonts, turkish nlp, thai ocr, indian recipes, german strings, swiss table,
swiss tables,
czech tokenizer, irish rail api, finnish grammar, danish parliament, dutch flag problem, dutch national flag,
russian peasant multiplication, chinese postman, chinese restaurant process, polish space/spaces, hungarian method,
egyptian fractions, greek letter names, caesar cipher, vigenere, spanish wordlist, french press timer,
canadian open data,
australian electoral data, native modules, native speaker recordings, immigration data, bird migration, migration guide,
migration script/scripts, migrating from, migrated from, migration from, moved from, moved to production, passport ocr,
passport strategy, visa api, visa requirements map, border radius, border collie, border box, citizens bank api,
foreign key/keys, foreign function/functions, alien invaders, refugee camp mapping, disability data, blind people,
deaf people, screen reader testing, wheelchair routing, wheelchair map, accessibility tree, autism dataset, adhd study,
depression detection, anxiety detection, cancer detection, tumor segmentation, tumour segmentation, covid dashboard,
covid tracker, covid data, vaccination data, health app, fever tree, chronic bugs, allergic to yaml, addicted to rust,
insomnia client, insomnia rest, migraine tracker, sleep tracker, mood tracker, period tracker, pill reminder,
therapy bot,
doctor who, nurse scheduling, stroke order, stroke path, heart rate monitor, brain fuck, brainfuck, brain computer,
sister in intensive care, nurse in intensive care, married two payroll, spouse visa caseworker,
picket fence/fences/fencing,
ageing of polymer, tagged union/unions, at the front of, in default, condition variable/variables,
cache eviction, evicted from, eviction policy/policies, lru eviction, pod eviction, eviction set/sets, tf idf,
aws iam, pan tilt,
my child process, my child processes, child process hang, kiwi browser, maya api, packer image, rar archive/archives,
oci image/images, oci runtime,
stage two, stage 2, coming out in, came out in, come out in, half life, train test split, separation of concerns,
separation of, drag and drop, inherited codebase, in drag, out of office, open relationship diagram, band pass,
hindu arabic numeral/numerals, hindu arabic
"""
