"""A person's home and years: marriage, family, age."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_FAMILY = Subject(
    "pregnancy and family",
    "FAM",
    strong=(
        "my little girl, my little boy, my little ones, my eldest, my youngest, my oldest, our eldest, "
        "our youngest, baby no, baby number, baby incoming, baby two, baby three, lost my twin, lost my "
        "brother, lost my sister, lost my baby, lost our baby, my late father, my late mother, my late "
        "dad, my late mum, my late mom, my late brother, my late sister, night nurse to my, bringing up, "
        "pregnancy, my pregnancy, newborn at home, newborn in arms, kids in tow, school age kids, five "
        "kids, four kids, three kids, two kids, six kids, two boys, two girls, three boys, three girls, "
        "four boys, four girls, pregnant, preggo, preggers, weeks pregnant, months pregnant, expecting "
        "our first/second/third, expecting our, expecting a baby/boy/girl/child, expecting twins, "
        "expecting number two/three, expecting in, expecting this, expecting and, we re expecting, we're "
        "expecting, i'm expecting, is expecting, due in june, due date, due any day, baby due, baby on "
        "the way, baby on board, baby bump, mum to be, mom to be, dad to be, mother to be, father to be, "
        "parent to be, expectant mother/father/parent, 🤰, 🤱, 👶, "
        "raising two/three/four/five/six/twins/kids/children/teenagers/sons/daughters/boys/girls/humans, "
        "first trimester, second trimester, third trimester, morning sickness, miscarriage, miscarried, "
        "stillbirth, stillborn, rainbow baby, angel baby, baby loss, infertile, infertility, ivf, ivf "
        "baby, ivf warrior, iui, egg freezing, froze my eggs, frozen embryos, fertility treatment, "
        "fertility clinic round, trying to conceive, ttc, trying for a baby, trying for number, trying "
        "for our, trying for another, start trying, started trying, surrogate, surrogacy, sperm donor, "
        "egg donor, donor conceived, my abortion, had an abortion, postpartum, post partum, postnatal, "
        "breastfeeding, breast feeding, "
        "mat leave, maternity leave, paternity leave, pat leave, parental leave, shared parental leave, "
        "adoption leave, family leave, on leave with my, on leave with our, career break to raise, career "
        "break for kids, career break to look after, took time off to raise, took years out to raise, "
        "stay at home mum/mom/dad/parent/mother/father, sahm, sahd, wahm, returner mum, returning to work "
        "after kids, working mum, working mom, working mother, working dad, working parent, single mum, "
        "single mom, single mother, single dad, single father, single parent, solo parent, solo mum, solo "
        "mom, "
        "dad to, father to, mum to, mom to, mother to, mama to, papa to, parent to, daddy to, mummy to, "
        "mommy to, stepdad of, stepdad to, stepmum of, stepmum to, stepmom of, stepmom to, grandma to, "
        "grandpa to, granddad to, grandad to, grandmother to, grandfather to, guardian of two, foster "
        "mum, foster mom, foster dad, foster parent, foster carer, adoptive mum, adoptive mom, adoptive "
        "dad, adoptive parent, "
        "girl dad, girldad, girl mum, girl mom, boy mum, boy mom, boymom, boymum, boy dad, twin dad, twin "
        "mum, twin mom, soccer mom, soccer mum, hockey mom, hockey dad, football mum, dance mom, mum "
        "life, mom life, mumlife, momlife, dadlife, dad life, mamabear, mama bear, papa bear, proud dad, "
        "proud mum, proud mom, proud father, proud mother, proud parent, proud papa, proud mama, proud "
        "grandma, proud grandpa, proud grandfather, proud grandmother, new dad, new mum, new mom, new "
        "parent, new father, new mother, first time dad, first time mum, first time mom, first time "
        "parent, "
        "tired dad, tired mum, tired mom, tired parent, sleep deprived parent, sleep deprived dad, busy "
        "mum, busy mom, family man, family guy at heart, family first, empty nester, empty nest, nest is "
        "empty, childfree, child free, childless, childless by choice, no kids, without kids, don't want "
        "kids, dinks, dink, adoptee, i was adopted, was adopted, adopted at birth, adopted our, adopted a "
        "son, adopted a daughter, adopted two, adopted from, adopting from, adopted child, grew up in "
        "foster care, foster care kid, foster kid, care leaver, grew up in care, in foster care, "
        "orphaned, orphan at, raised by my gran, raised by my nan, raised by my grandmother, raised by "
        "grandparents, raised by a single, "
        "my kids, my kid, my children, my child, my son, my sons, my daughter, my daughters, my baby, my "
        "babies, my boys, my girls, my little one, my little ones, my toddler, my toddlers, my twins, my "
        "newborn, my stepson, my stepdaughter, my grandson, my granddaughter, my grandkids, my "
        "grandchildren, our kids, our kid, our children, our son, our daughter, our baby, our babies, our "
        "twins, our toddler, our newborn, our little one, our little ones, our first child, our "
        "firstborn, custody of, joint custody, school run, nursery run, nappies, nappy changing, changing "
        "nappies, changing diapers, sleepless nights with, night feeds, carer for my, carer to my, caring "
        "for my, care for my, looking after my, look after my, caregiver for my, caregiver to my, "
        "sandwich generation, elderly parents, elderly mother, elderly father, kids at home, children at "
        "home, "
        "mother in law lives, my mum has, my mom has, estranged from my, lost my mum, lost my mom, lost "
        "my dad, lost my mother, lost my father, lost my son, lost my daughter, lost a child, family "
        "planning for, big family, one of six siblings, one of seven siblings, eldest of, youngest of, "
        "middle child, only child, eldest daughter, eldest son, homeschooling my, home schooling my, "
        "homeschool mom, homeschool mum, homeschool dad, pta mum, pta mom, school gate, toddler wrangler, "
        "kid wrangler"
    ),
    being=(
        "pregnant, expecting, infertile, childfree, childless, parent, dad, mum, mom, father, mother, "
        "grandparent, grandma, grandpa, grandmother, grandfather, adoptee, orphan, stepdad, stepmum, stepmom, "
        "stepfather, stepmother, guardian, postpartum, adopted"
    ),
    having=(
        "maternity leave, ivf, pregnancy, pregnancies, miscarriage, childbirth, c section, parenthood, "
        "motherhood, fatherhood, parenting, childcare, kids, custody, broody, baby brain, fertility"
    ),
    rules=(
        (
            "(?:(?!family|people|folks|household)<K>|mama|papa) (?:of|to|x|×) {gap}(?:<C|N|KC|P|KS>|\\d+|"
            "x\\d+)(?: <KC>)?"
        ),
        "{start}<C> <KC|K>{stop}",
        "<KC> (?:<K>)",
        "(?:lost|losing|miscarried|buried|adopted|fostered|fostering|adopting) (?:a|our|my|two|three) {gap}<KC>",
        "(?:dad|mum|mom|girldad|parent|mama|father|mother)(?:/[A-Z]+)? (?:x\\d|x|\\d)(?:/[A-Z]+)?(?: <C>)?",
        (
            "(?:my|our|with|raise|raising|raised|have|had|has|having|got|adopted|two|three|four|five|small|"
            "young|little|wrangle|wrangling|chasing|chase|feeding|lost|fostering|foster|expecting|"
            "homeschooling|after|love|cheering|bedtime|walking|putting) {gap}(?:my|our|his|her|two|three|four|"
            "five|six|small|young|little|own|teenage|beautiful|wonderful|grown|noisy|lovely|gorgeous|amazing|"
            "crazy|adult|twin|of) {gap}<KC>"
        ),
        "<C> {gap}<KC>(?: (?:at home|under|and|later|asleep|in tow|keep|keeps|to feed|who))",
        (
            "(?:raising|raise|raised|parenting|bringing up|brought up|juggling|wrangling) {far}(?:of (?:my|"
            "our|his|her) own|<KC|C>|humans)"
        ),
        "(?:<KC> (?:number|no|#) ?<C>)",
        "(?:<KC> {gap}(?:due|arrived|arriving|coming|born|is here|on the way|was born|asleep|napping))",
        (
            "(?:trying|hoping|planning|wanting|want) {gap}(?:for|to start|to have|to adopt|to conceive) "
            "{gap}(?:number|a|another|our|trying|family|kids|children|baby|<C|KC>)(?:/[A-Z]+)?(?: <C|KC|K>)?"
        ),
        "(?:start|started|starting) (?:trying|a family)(?:/[A-Z]+)?(?: next| soon| for)",
        (
            "(?:we|we're|i|i'm|who|wife|husband|she|partner)(?:/[A-Z]+)? (?:is |are |am )?(?:hoping|expecting|"
            "trying|due|pregnant)/?(?:FAMB)?(?: {gap}<KC|C|FAMB>)?"
        ),
        "(?:who is|who's|i'm|we're|is|are|currently|also) expecting/FAMB{stop}",
        "(?:wife|husband|partner|girlfriend|she)/?K?S? (?:is|and i are|just|has) {gap}<FAMB|FAMS>",
        (
            "(?:gave birth|giving birth|given birth|became a|becoming a|become a|being a|as a|i'm a|i am a|"
            "about to be a|soon to be a|proud|new|first time|tired|single|busy|devoted|doting|loving|"
            "bereaved) <K|FAMB>{stop}"
        ),
        "{my} {gap}<KC>(?! (?:theme|process|node))",
        "(?:chasing|bath time|bedtime|school|nursery|naps?) {gap}<KC>",
    ),
)

_MARITAL = Subject(
    "marital status",
    "MAR",
    strong=(
        "ring on it, ring on my finger, my in laws, my mother in law, my father in law, my sister in law, "
        "my brother in law, the wife, the missus, the husband, the hubby, er indoors, ball and chain, "
        "happily divorced, divorcing and, divorcing this, divorcing after, mid divorce, custody battle, "
        "married to, happily married, newly married, recently married, just married, justmarried, got "
        "married, getting married, i'm married, i am married, been married, was married, married for, "
        "married since, married with, married in, married at, married my, married the love, married a, "
        "married man, married woman, married twice, twice married, married guy, married father, married "
        "mother, still married, not married, unmarried, never married, remarried, re married, married "
        "and, "
        "newlywed, newlyweds, newly wed, honeymoon, honeymooning, on my honeymoon, engaged to, engaged to "
        "be married, just got engaged, got engaged, we got engaged, recently engaged, newly engaged, "
        "engaged and, fiance, fiancee, bride to be, groom to be, future mrs, future mr, wedding in, our "
        "wedding, my wedding, planning a wedding, planning my wedding, planning our wedding, wedding "
        "planning while, wedding anniversary, our anniversary, tied the knot, tying the knot, happily "
        "hitched, hitched, got hitched, getting hitched, wed to, wed my, years wed, "
        "she said yes, he said yes, they said yes, said i do, put a ring on it, 💍, 👰, 🤵, mrs since, mrs., "
        "husband to, husband of, wife to, wife of, hubby to, hubby of, spouse of, spouse to, partner to, "
        "fiance to, fiancee of, widow of, widower of, widow, widower, widowed, lost my husband, lost my "
        "wife, lost my partner, my late husband, my late wife, my late partner, divorced, divorcee, "
        "recently divorced, newly divorced, going through a divorce, my divorce, after my divorce, after "
        "a divorce, since the divorce, after the divorce, post divorce, divorce, messy divorce, twice "
        "divorced, amicably divorced, "
        "separated from my, my separation, recently separated, legally separated, annulled, annulment, my "
        "marriage, our marriage, arranged marriage, second marriage, first marriage, failed marriage, "
        "ended my marriage, single again, single since, newly single, recently single, perpetually "
        "single, forever single, still single, happily single, single man, single woman, single guy, "
        "single girl, single lady, single pringle, single life, single af, single by choice, confirmed "
        "bachelor, eligible bachelor, bachelorette, spinster, eternal bachelor, "
        "my wife, my husband, my spouse, my hubby, my wifey, my fiance, my fiancee, my boyfriend, my "
        "girlfriend, my bf, my gf, my other half, my better half, my life partner, my missus, my ex "
        "husband, my ex wife, my ex, my ex boyfriend, my ex girlfriend, my soulmate, my bride, my groom, "
        "our vows, wifey, wife guy, hubby, trophy husband, trophy wife, house husband, househusband, "
        "housewife, tradwife, "
        "my partner and i, my partner is, my partner s, partner of ten years, long term relationship, in "
        "a relationship, open relationship, long distance relationship, its complicated, it s "
        "complicated, domestic partnership, civil partnership, civil union, civil partner, cohabiting, co "
        "habiting, common law wife, common law husband, living with my boyfriend, living with my "
        "girlfriend, living with my partner, taken 💍, looking for love, looking for a girlfriend, looking "
        "for a boyfriend, looking for a wife, looking for a husband, on tinder, dating again"
    ),
    being=(
        "married, unmarried, divorced, widowed, widow, widower, newlywed, wed, hitched, remarried, divorcee, "
        "bachelor, bachelorette, spinster, betrothed, wifey"
    ),
    also={"AMS": "single, engaged, taken, separated"},
    having="marriage, divorce, wedding ring, prenup, alimony payments, love life",
    rules=(
        "{my} {gap}<KS>(?! (?:-|[^ /]+/(?:T|W|M)))",
        (
            "{start}(?:# )?(?:proud |happy |lucky |doting |devoted |full time |loving |a |ex |- |the |late |"
            "dad |mum |father |and |& ){0,4}<KS> (?:of|to|guy|first|and|since|x)"
        ),
        (
            "(?:wife|husband|hubby|spouse|fiance|fiancee|widow|widower|partner|girlfriend|boyfriend|bride|"
            "groom|wifey)(?:/[A-Z]+)? (?:of|to) (?:the |a |an |my |one |two |<C> )?[^ ,]+"
        ),
        "mrs/KS (?:since|\\d|<Y>)",
        "{start}mrs/KS{stop}",
        (
            "<N|C> (?:years|yrs) (?:married|wed|hitched|together|divorced|engaged|of marriage|"
            "single)(?:/[A-Z]+)?(?: <MARB|MARH|MARS>)?"
        ),
        (
            "(?:i'm|i am|im|we're|still|happily|newly|recently|just|currently|also|now) <AMS>(?= (?:\\Z|[,.]|"
            "(?:and|but|since|again|to|from|after|at|for|by|with) ))"
        ),
        (
            "<AMS> (?:and|&|but) (?:ready|fine|happy|happily|loving|looking|proud|mingling|free|tired|content|"
            "thriving|childless|dating|not|open|it|i)(?:/[A-Z]+)?"
        ),
        "{start}single/AMS{end}",
        "<AMS> (?:af|again|dad|mum|mom|father|mother|since|for life|!)(?:/[A-Z]+)?",
        "<KC|KS> (?:and|&) <KS|KC>",
        "{start}(?:# )?<KS>{stop}",
        (
            "(?:marry|marrying|proposed to|eloped with|wed|wedded|moved in with) {gap}(?:my|the|a|her|him|"
            "next|this|in) {gap}<KS>"
        ),
        "(?:marry|marrying|eloped|eloping|getting wed) <MARB|KS>?",
        "(?:moved|relocated|came|followed|follow|trailing) {far}<KS>",
        "(?:with|and|&) (?:my|his|her|our) {gap}<KS>",
        "(?:i|we) {gap}(?:married|divorced|separated)/MARB",
    ),
)

_AGE = Subject(
    "age",
    "AGE",
    strong=(
        "y o, yo dev, years young, years of age, year olds club, my age, at my age, act my age, for my "
        "age, my birthday, birthday boy, birthday girl, my birth year, my bus pass, my free bus pass, bus "
        "pass, my pension, my state pension, drawing my pension, state pension age, my retirement, "
        "pensioner, oap, senior citizen with, retiree, semi retired, retired since, retired in, retired "
        "at, i'm retired, recently retired, newly retired, happily retired, early retiree, retiring in, "
        "retiring next, retiring this, about to retire, near retirement, nearing retirement, close to "
        "retirement, approaching retirement, "
        "boomer, baby boomer, boomer and, gen x, genx, gen xer, gen x er, gen z, genz, gen zer, gen z er, "
        "zoomer, millennial, elder millennial, geriatric millennial, old millennial, xennial, gen alpha, "
        "silent generation, generation x, born during, born before the, born the year, born the same "
        "year, born the week, born the day, i was born the, born in the fifties, born in the sixties, "
        "born in the seventies, born in the eighties, born in the nineties, born in the fifties, child of "
        "the fifties, child of the sixties, child of the seventies, child of the eighties, child of the "
        "nineties, child of the 60s, child of the 70s, child of the 80s, child of the 90s, eighties kid, "
        "nineties kid, "
        "80s kid, 90s kid, 70s kid, 2000s kid, 90s baby, 80s baby, 60s child, year of the dragon baby, "
        "teenager, teenage developer, teenage programmer, teen developer, teen coder, teenager who codes, "
        "teen hacker, adolescent, high schooler, high school student, sixth former, schoolboy, "
        "schoolgirl, too young to, too old to, too old for, not yet old enough, old enough to be, old "
        "enough to remember, old enough to retire, old fart, old git, old timer and, old geezer, oldie, "
        "old codger, grumpy old man, grumpy old woman, old lady, old man of, middle aged, middle age, mid "
        "life crisis, midlife crisis, over the hill, "
        "in my teens, in my twenties, in my thirties, in my forties, in my fifties, in my sixties, in my "
        "seventies, in my eighties, in my 20s, in my 30s, in my 40s, in my 50s, in my 60s, in my 70s, in "
        "his twenties, in his thirties, in his forties, in his fifties, in his sixties, in her twenties, "
        "in her thirties, in her forties, in her fifties, in her sixties, early twenties, mid twenties, "
        "late twenties, early thirties, mid thirties, late thirties, early forties, mid forties, late "
        "forties, early fifties, mid fifties, late fifties, early sixties, mid sixties, late sixties, "
        "early 20s, mid 20s, late 20s, early 30s, mid 30s, late 30s, early 40s, mid 40s, late 40s, early "
        "50s, mid 50s, late 50s, early 60s, mid 60s, late 60s, "
        "twenty something, thirty something, forty something, fifty something, sixty something, "
        "twentysomething, thirtysomething, fortysomething, fiftysomething, 20 something, 30 something, 40 "
        "something, 50 something, 60 something, sexagenarian, septuagenarian, octogenarian, nonagenarian, "
        "quadragenarian, quinquagenarian, thirty plus, forty plus, fifty plus, sixty plus, over fifty, "
        "over forty, over sixty, over thirty and, big three oh, big four oh, big five oh, big six oh, big "
        "seven oh, the big 3 0, the big 4 0, the big 5 0, the big 6 0, wrong side of forty, wrong side of "
        "fifty, wrong side of thirty, wrong side of sixty, right side of forty, right side of fifty, "
        "half a century old, half century, quarter of a century old, three score, date of birth, dob, d o "
        "b, born on, birth year, zodiac, 🎂, menopausal age, youngest engineer, oldest engineer, oldest "
        "person, oldest dev, youngest dev, octogenarian coder, grown up in the seventies"
    ),
    being=(
        "boomer, millennial, zoomer, teenager, pensioner, retiree, retired, elderly, middle aged, senior "
        "citizen, teen, adolescent, twentysomething, thirtysomething, fortysomething, fiftysomething, "
        "xennial, oap, greying"
    ),
    having=(
        "birthday, sixtieth, fiftieth, fortieth, thirtieth, seventieth, twenty first, eighteenth, menopause, "
        "state pension, birth year"
    ),
    rules=(
        (
            "(?:i'm|i am|im|i was|aged|age|turn|turned|turning|turns|hit|hits|hitting|reach|reached|reaching|"
            "pushing|approaching|nearing|celebrated|celebrating|closing in on|rounding) (?:just |only |now |a "
            "|nearly |almost |about |the big |the |over |past |not yet |finally |already |to "
            ")?<N>(?=(?:/[A-Z]+)? (?:\\Z|[,()&]|(?:and|or|but|who|this|next|last|in|on|soon|years|yrs|year|y|"
            "with|still|now|today|tomorrow|yet|so|here|yo|also|-|when|before|writing|building|coding|going|"
            "already|again)(?:/[A-Z]+)? ))(?! years? (?:of|in|as|at|with|experience|building|writing|into))"
        ),
        "{start}(?:- |age |aged |only |just |also |~ )?<N>{end}",
        "!(?P<cut><N> (?:- )?(?:years?|yrs?|yr) (?:- )?(?:old|young)(?:/[A-Z]+)?) (?:<M> ){0,3}<W>",
        "<N> (?:- )?(?:years?|yrs?|yr|y) (?:- )?(?:old|young|of age|o)(?:/[A-Z]+)?(?! (?:<W|M|T>))",
        "!{start}(?:my )?age (?:: |is |= |- )?<N>",
        "(?:young|youthful|sprightly|spry|grumpy|ancient) <N>{end}",
        "(?:i'll be|i will be|will be|i'd be|be|finally|officially) <N> (?:in|on|this|next|soon|by)",
        "(?:<K|P>|student|coding|again|dad|still) at <N>{end}",
        "<N> (?:y|yo|yrs|m|f|yr old|y o)(?:/[A-Z]+)?{stop}",
        "{start}<N> (?:male|female|m|f|he|she|they|from|and)(?:/[A-Z]+)?{stop}",
        (
            "<N> (?:next|this|last|on my|in my) (?:birthday|year|month|week|june|july|may|april|march|january|"
            "february|august|september|october|november|december|spring|summer|autumn|winter|fall)(?:/[A-Z]+)?"
        ),
        "(?:blew|blowing|blow) out <N>",
        "<N> (?:candles|trips around the sun|laps around the sun|laps of the sun|orbits|summers|winters|springs)",
        "(?:lap|laps|trips?|orbits?) {gap}around the sun(?: <N>)?",
        "!(?:i was|was|who was|i'm|been|were|is)? ?(?:born) (?:in|on|circa|c|around)? ?(?:the )?{gap}<Y>",
        "(?:vintage|model|since|class|born|b|est|established|made in|circa|\\*) <Y>(?: vintage| model)?{end}(?<=zz)",
        "!(?:born|b) <Y>",
        "(?:from|of) the (?:class|year) of <Y> <AGEH>",
        (
            "!{start}(?:- )?<N> (?:and|&|but) (?:coding|counting|still|shipping|proud|thriving|learning|"
            "writing|building|happy|never|not|loving|feeling|fearless|hacking|curious|a|an|living)(?:/[A-Z]+)?"
        ),
        "!born <N>",
        "<N> (?:soon|already|going on)(?: <N>)?{end}",
        "(?:going on|pushing|nearly|almost|barely|only|just|hello|still) <N>{end}",
        "{my} {gap}<N|AGEH> (?:birthday|decade|year on earth|this|is|was|last|next|in|soon|came|coming)",
        "{my} (?:<AGEH>)",
        (
            "(?:retire|retires|retiring|retired) (?:in|at|when|next|this|soon|after|before|early|from) "
            "{far}<AGEH|N|C|AGES>?"
        ),
        "(?:not bad for|for|as|being) (?:an? |being )?<N> (?:- )?year",
        "(?:a|this|an) <N> (?:- )?(?:year|yr)",
        "(?:young|old) to {far}<N>",
        "<N> (?:and|but|,) (?:still|counting|proud|thriving|loving|feeling|fabulous|never|not)",
        "(?:since|in|until) (?:the age of|age) <N>(?<=zz)",
    ),
)

SUBJECTS: Final = (_FAMILY, _MARITAL, _AGE)
