"""Children, parents, pregnancy and care."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["FAMILY"]

FAMILY: Final = Subject(
    "pregnancy and family",
    "FAM",
    strong="""
mum/mom/dad/mama/papa/mother/father/parent by night/day,
between school runs, around school runs, around the school run, between the school runs, between nursery drop,
between daycare, around nap times, around naptime, between nap times, during nap times, while the baby naps,
while my baby, while the kids, when the kids, once the kids, after the kids, kids are asleep, baby is asleep,
kids in bed, kids are in bed, between nappies, between nappy changes, between diaper changes, between feeds,
changing nappies, changing diapers, up all night with,
twins keep me, kids keep me, baby keeps me, toddler keeps me, children keep me, twins run my, diapers by night,
diaper duty, nappies by night, nappy changer, diaper changer, night feeds, school run parent, 👪,
boymom, girldad, boymum, girl dad, boy mom, boy mum,
my little girl, my little boy, my little ones, my eldest, my youngest, my oldest, our eldest, our youngest, baby no,
baby number, baby incoming, baby two, baby three, lost my twin, lost my brother, lost my sister, lost my baby,
lost our baby, my late father, my late mother, my late dad, my late mum, my late mom, my late brother, my late sister,
night nurse to my, bringing up, pregnancy, my pregnancy, newborn at home, newborn in arms, kids in tow,
school age kids, five kids, four kids, three kids, two kids, six kids, two boys, two girls, three boys, three girls,
four boys, four girls, pregnant, preggo, preggers, weeks pregnant, months pregnant, expecting our first/second/third,
expecting our, expecting a baby/boy/girl/child, expecting twins, expecting number two/three, expecting in,
expecting this, expecting and, we re expecting, we're expecting, i'm expecting, is expecting, due in june, due date,
due any day, baby due, baby on the way, baby on board, baby bump, mum to be, mom to be, dad to be, mother to be,
father to be, parent to be, expectant mother/father/parent, 🤰, 🤱, 👶,
raising two/three/four/five/six/twins/kids/children/teenagers/sons/daughters/boys/girls/humans, first trimester,
second trimester, third trimester, morning sickness, miscarriage, miscarried, stillbirth, stillborn, rainbow baby,
angel baby, baby loss, infertile, infertility, ivf, ivf baby, ivf warrior, iui, egg freezing, froze my eggs,
frozen embryos, fertility treatment, fertility clinic round, trying to conceive, ttc, trying for a baby,
trying for number, trying for our, trying for another, start trying, started trying, surrogacy, sperm donor,
egg donor, donor conceived, my abortion, had an abortion, postpartum, post partum, postnatal, breastfeeding,
breast feeding, mat leave, maternity leave, paternity leave, pat leave, parental leave, shared parental leave,
adoption leave, family leave, on leave with my, on leave with our, career break to raise, career break for kids,
career break to look after, took time off to raise, took years out to raise,
stay at home mum/mom/dad/parent/mother/father, sahm, sahd, wahm, returner mum, returning to work after kids,
working mum, working mom, working mother, working dad, working parent, single mum, single mom, single mother,
single dad, single father, single parent, solo parent, solo mum, solo mom, dad to, father to, mum to, mom to,
mother to, mama to, papa to, parent to, daddy to, mummy to, mommy to, stepdad of, stepdad to, stepmum of, stepmum to,
stepmom of, stepmom to, grandma to, grandpa to, granddad to, grandad to, grandmother to, grandfather to,
guardian of two, foster mum, foster mom, foster dad, foster parent, foster carer, adoptive mum, adoptive mom,
adoptive dad, adoptive parent, girl dad, girldad, girl mum, girl mom, boy mum, boy mom, boymom, boymum, boy dad,
twin dad, twin mum, twin mom, soccer mom, soccer mum, hockey mom, hockey dad, football mum, dance mom, mum life,
mom life, mumlife, momlife, dadlife, dad life, mamabear, mama bear, papa bear, proud dad, proud mum, proud mom,
proud father, proud mother, proud parent, proud papa, proud mama, proud grandma, proud grandpa, proud grandfather,
proud grandmother, new dad, new mum, new mom, new parent, new father, new mother, first time dad, first time mum,
first time mom, first time parent, tired dad, tired mum, tired mom, tired parent, sleep deprived parent,
sleep deprived dad, busy mum, busy mom, family man, family guy at heart, family first, empty nester, empty nest,
nest is empty, childfree, child free, childless, childless by choice, no kids, without kids, don't want kids, dinks,
dink, adoptee, i was adopted, was adopted, adopted at birth, adopted our, adopted a son, adopted a daughter,
adopted two, adopted from, adopting from, adopted child, grew up in foster care, foster care kid, foster kid,
care leaver, grew up in care, in foster care, orphaned, orphan at, raised by my gran, raised by my nan,
raised by my grandmother, raised by grandparents, raised by a single, my kids, my kid, my children, my child, my son,
my sons, my daughter, my daughters, my baby, my babies, my boys, my girls, my little one, my toddler, my toddlers,
my twins, my newborn, my stepson, my stepdaughter, my grandson, my granddaughter, my grandkids, my grandchildren,
our kids, our kid, our children, our son, our daughter, our baby, our babies, our twins, our toddler, our newborn,
our little one, our little ones, our first child, our firstborn, custody of, joint custody, school run, nursery run,
nappies, nappy changing, changing nappies, changing diapers, sleepless nights with, night feeds, carer for my,
carer to my, caring for my, care for my, looking after my, look after my, caregiver for my, caregiver to my,
sandwich generation, elderly parents, elderly mother, elderly father, kids at home, children at home,
mother in law lives, my mum has, my mom has, estranged from my, lost my mum, lost my mom, lost my dad, lost my mother,
lost my father, lost my son, lost my daughter, lost a child, family planning for, big family, one of six siblings,
one of seven siblings, eldest of, youngest of, middle child, only child, eldest daughter, eldest son,
homeschooling my, home schooling my, homeschool mom, homeschool mum, homeschool dad, pta mum, pta mom, school gate,
toddler wrangler, kid wrangler, father and father first, dad and father first, mum and father first,
mom and father first, mother and father first, parent and father first, husband and father first, father first,
dad first, mum first, mom first, mother first, parent first, papa first, mama first, first and foremost a dad,
first and foremost a mum, first and foremost a mom, first and foremost a father, first and foremost a mother,
first and foremost a parent, mammy to, mammy of, mama of, adoptive father, adoptive mother, adoptive parents,
foster father, foster mother, weeks along, months along, weeks gone, months gone, my bump, bump is, bump due,
up the duff, in the family way, bun in the oven, expectant, trying for a, second kid, second child, second baby,
third kid, third child, third baby, first kid, first grandchild, raise triplets, raise twins, raise kids,
raise children, raise boys, raise girls, raise daughters, raise sons, raise toddlers, raise teens, raises triplets,
raises twins, raises kids, raises children, raises boys, raises girls, raises daughters, raises sons, raises toddlers,
raises teens, raising triplets, raising twins, raising kids, raising children, raising boys, raising girls,
raising daughters, raising sons, raising toddlers, raising teens, small girls, small boys, small kids, small children,
young daughters, young sons, little kids, little girls, little boys, having my second, having my first,
having my third, my second was born, my first was born, since becoming a mum, since becoming a dad,
since becoming a mom, since becoming a parent, since becoming a father, since becoming a mother, became a mum,
became a dad, became a mom, became a parent, became a father, became a mother, becoming a mum, becoming a dad,
becoming a mom, becoming a parent, becoming a father, becoming a mother, when i became a mum, when i became a dad,
when i became a mom, when i became a parent, since the twins, since the kids, since the baby, since the birth,
the wee one, the wee man, newborn daughter, newborn son, with a newborn, toddler on my, toddler mum, toddler mom,
toddler dad, toddler parent, 3am feeds, bottle feeding, breast pump, nursing mother, nursing mom, nursing mum,
lactating, daycare run, school pickup, school pick up, school drop off, nursery drop off, daycare pickup,
daycare drop off, kids are grown, kids are asleep, kids are at, kids are in, kids asleep, while the kids,
once the kids, after the kids, around the kids, house full of kids, my brood, bonus dad, bonus mom, bonus mum,
bonus kids, bonus son, bonus daughter, step kids, step dad, step mum, step mom, step parent, step father, step mother,
stepparent, blended family, rounds of ivf, round of ivf, embryo transfer, low amh, low sperm count, had a vasectomy,
my vasectomy, tubes tied, can't t have kids, can't t have children, can't t have babies, cannot t have kids,
cannot t have children, cannot t have babies, couldn't t have kids, couldn't t have children, couldn't t have babies,
can t have kids, can t have children, can t have babies, unable to conceive, never wanted kids, never wanted children,
don't want children, not having kids, not having children, kid free, by choice no children, pregnancy loss, earthside,
baby arrives, baby arriving, baby girl, baby boy, baby daddy, baby mama, on maternity, on paternity, on parental,
on mat leave, on pat leave, back from maternity, back from mat, back from paternity, back from parental,
back from pat, returning from maternity, returning from mat, returning from parental, career break for childcare,
career break for family, career break for children, career break to care, carer s leave, carer s allowance,
unpaid carer, full time carer, young carer, caring for, cares for my, cared for my, looked after my, care giver to,
full time mum, full time mom, full time dad, full time mother, full time father, full time parent, work at home mum,
work at home mom, mumpreneur, mompreneur, dadpreneur, mum boss, mom boss, girl mama, boy mama, boymama, twin mama,
mama x2, mama x3, mum of boys, mum of girls, mum of twins, mum of teens, mum of toddlers, mum of triplets,
mom of boys, mom of girls, mom of twins, mom of teens, mom of toddlers, mom of triplets, dad of boys, dad of girls,
dad of twins, dad of teens, dad of toddlers, dad of triplets, mother of boys, mother of girls, mother of twins,
mother of teens, mother of toddlers, mother of triplets, father of boys, father of girls, father of twins,
father of teens, father of toddlers, father of triplets, grandfather of, grandmother of, grandma of, grandpa of,
nana of, granny of, grandad of, granddad of, opa of, oma of, dadi of, nani of, lola of, lolo of, proud nana,
proud granny, proud opa, proud oma, proud lola, proud lolo, proud tita, proud tito, proud uncle, proud aunt,
proud auntie, amma to, appa to, achan of, dad bod, dad of, mum of, mom of, uncle to, aunt to, auntie to, godparent to,
godfather of, godlegal guardian, lone parent, co parent, coparent, coparenting, co parenting, parenting two,
parenting three, parenting teens, parenting toddlers, school mum, school mom, terrible twos, car seat duty,
bedtime routine, family of three, family of four, family of five, family of six, family of seven, family of 3,
family of 4, family of 5, family of 6, one of five siblings, one of five children, one of five kids,
one of four siblings, one of four children, one of four kids, one of eight siblings, one of eight children,
one of eight kids, one of nine siblings, one of nine children, one of nine kids, one of ten siblings,
one of ten children, one of ten kids, two under two, two under five, two under three, three under five,
three under six, three under ten, 2 under 2, 3 under 5, children and a dog, kids and a dog, kids and a cat,
single mother by choice, single father by choice, single mum by choice, single mom by choice, single dad by choice,
single parent by choice, solo mother by choice, solo father by choice, solo mum by choice, solo mom by choice,
solo dad by choice, solo parent by choice, raised by my grandparents, raised by my aunt, raised by my uncle,
raised by my mother, raised by my mum, raised by my mom, raised by my father, raised by my dad, raised by my sister,
raised by my brother, raised by a mother, raised by a father, raised by a mum, raised by a mom, raised by a dads,
raised by a mums, raised by two single, raised by two mother, raised by two father, raised by two mum,
raised by two mom, raised by two dads, raised by two mums, orphaned at, orphan since, care experienced,
looked after child, kinship carer, only daughter of, only son of, bereaved parent, bereaved mother, bereaved father,
buried my, lost our son, lost our daughter, lost our twins, lost our boy, lost our girl, lost a baby, lost a son,
lost a daughter, lost a pregnancy, late son, late daughter, hysterectomy, home educating, home educate, homeschooling,
unschooling, nanny shares, i'm a mum, i'm a mom, i'm a dad, i'm a father, i'm a mother, i'm a grandfather,
i'm a grandmother, i'm a grandma, i'm a grandpa, i'm a grandad, i'm a granddad, i'm a parent, i am a mum, i am a mom,
i am a dad, i am a father, i am a mother, i am a grandfather, i am a grandmother, i am a parent, mum in tech,
mom in tech, mother in tech, dad in tech, moms in tech, mums in tech, working mama, pumping mom, mom who codes,
mum who codes, dad who codes, stay home dad, stay home mum, stay home mom, trailing toddler, my surrogate,
surrogate mother, a surrogate, gestational surrogate, with my kids, for the kids at home, the kids asleep,
when the kids, my embryos, our embryos, with young kids, with young children, have young kids
""",
    being="""
pregnant, expecting, infertile, childfree, childless, parent, dad, mum, mom, father, mother, grandparent, grandma,
grandpa, grandmother, grandfather, adoptee, orphan, stepdad, stepmum, stepmom, stepfather, stepmother, guardian,
postpartum, adopted
""",
    having="""
maternity leave, ivf, pregnancy, pregnancies, miscarriage, childbirth, c section, parenthood, motherhood, fatherhood,
parenting, childcare, kids, custody, broody, baby brain, fertility
""",
    also={
        "FAQ": """
due
""",
    },
    rules=(
        (
            "(?:(?!family|people|folks|household)<K>|mama|papa) (?:of|to|x|×) {gap}(?:<C|N|KC|P|KS>|\\d+|x\\d+)(?: "
            "<KC>)?"
        ),
        "{start}<C> <KC|K>{stop}",
        "<KC> (?:<K>)",
        "(?:lost|losing|miscarried|buried|adopted|fostered|fostering|adopting) (?:a|our|my|two|three) {gap}<KC>",
        "(?:dad|mum|mom|girldad|parent|mama|father|mother)(?:/[A-Z]+)? (?:x\\d|x|\\d)(?:/[A-Z]+)?(?: <C>)?",
        (
            "(?:my|our|with|raise|raising|raised|have|had|has|having|got|adopted|two|three|four|five|small|young|"
            "little|wrangle|wrangling|chasing|chase|feeding|lost|fostering|foster|expecting|homeschooling|after|love|"
            "cheering|bedtime|walking|putting) {gap}(?:my|our|his|her|two|three|four|five|six|small|young|little|own|"
            "teenage|beautiful|wonderful|grown|noisy|lovely|gorgeous|amazing|crazy|adult|twin|of) {gap}<KC>"
        ),
        "<C> {gap}<KC>(?: (?:at home|under|and|later|asleep|in tow|keep|keeps|to feed|who))",
        (
            "(?:raising|raise|raised|parenting|bringing up|brought up|juggling|wrangling) {far}(?:of (?:my|our|his|"
            "her) own|<KC|C>|humans)"
        ),
        "(?:<KC> (?:number|no|#) ?<C>)",
        "(?:<KC> {gap}(?:due|arrived|arriving|coming|born|is here|on the way|was born|asleep|napping))",
        (
            "(?:trying|hoping|planning|wanting|want) {gap}(?:for|to start|to have|to adopt|to conceive) "
            "{gap}(?:number|a|another|our|trying|family|kids|children|baby|<C|KC>)(?:/[A-Z]+)?(?: <C|KC|K>)?"
        ),
        "(?:start|started|starting) (?:trying|a family)(?:/[A-Z]+)?(?: next| soon| for)",
        (
            "(?:we|we're|i|i'm|who|wife|husband|she|partner)(?:/[A-Z]+)? (?:is |are |am )?(?:hoping|expecting|trying|"
            "due|pregnant)/?(?:FAMB)?(?: {gap}<KC|C|FAMB>)?"
        ),
        "(?:who is|who's|i'm|we're|is|are|currently|also) expecting/FAMB{stop}",
        "(?:wife|husband|partner|girlfriend|she)/?K?S? (?:is|and i are|just|has) {gap}<FAMB|FAMS>",
        (
            "(?:gave birth|giving birth|given birth|became a|becoming a|become a|being a|as a|i'm a|i am a|about to "
            "be a|soon to be a|proud|new|first time|tired|single|busy|devoted|doting|loving|bereaved) <K|FAMB>{stop}"
        ),
        "{my} {gap}<KC>(?! (?:theme|process|node))",
        "(?:chasing|bath time|bedtime|school|nursery|naps?) {gap}<KC>",
        "<K> (?:x|×)\\d+(?! (?:years|year|times|days|minutes|percent))",
        (
            "{start}(?:# )?(?:dad|mum|mom|father|mother|mama|papa|grandpa|grandma|grandad|granddad|mammy|grandfather|"
            "grandmother|nana|granny)/?(?:[A-Z]+)? (?:and|&|,) (?:husband|wife|<W|KS|P|C>)"
        ),
        (
            "(?:have|has|had|with|got|raise|raising|raised|and) {gap}(?:<C>) {gap}(?:small |young |little |grown |"
            "teenage )?<KC>"
        ),
        (
            "(?:having|had|before|after|since) (?:my|our) (?:first|second|third|fourth)(?= (?:\\Z|[,]|(?:i|was|we|"
            "arrived|is|in|and)(?:/[A-Z]+)? ))"
        ),
        "{start}(?:a )?(?:father|dad|mum|mom|mother|parent|papa|mama)(?:/[A-Z]+)? , first",
        (
            "(?:grandpa|grandma|nana|dad|mum|mom|father|mother|papa|mama|uncle|aunt|auntie|gran|granny)(?:/[A-Z]+)? x "
            "?\\d+"
        ),
        (
            "{start}(?:baby |bump |and |we're |she's |i'm |number two |twins |also )*due/FAQ (?:in|this|on|any) "
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|"
            "autumn|winter|fall|day)(?:/[A-Z]+)?{end}"
        ),
        "{start}<K> , first",
        ", (?=(?:dad|mum|mom|papa|mama|father|mother|mam|daddy|mummy|grandma|grandpa)/K)<K> (?=[,)])",
        (
            "(?:,|and|&) (?:a |proud )?(?:dad|mum|mom|papa|mama|father|mother|mam|daddy|mummy|grandma|grandpa|grandad"
            "|granny)/K{end}"
        ),
        "{start}(?=(?:dad|mum|mom|papa|mama|father|mother|mam|daddy|mummy|grandma|grandpa)/K)<K> , <W>",
        (
            "(?:we are|we're|i'm|i am|she's|wife is|wife's) expecting/Q(?= (?:\\Z|[,()&]|(?:in|this|our|soon|again|an"
            "d|twins)(?:/[A-Z]+)? ))"
        ),
        "<W> (?P<cut>(?=(?:dad|mum|mom|father|mother|mama|papa)/K)<K>){end}",
    ),
)
