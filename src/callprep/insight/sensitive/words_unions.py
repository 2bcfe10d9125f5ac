"""Unions, and what their members do."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["UNION"]

UNION: Final = Subject(
    "union",
    "UNI",
    strong="""
iam local 751, iam local, iamaw,
teamsters/ibew/afscme/seiu/ufcw/cwa/uaw/iatse/liuna/usw/ilwu/iupat/unite local,
strike/strikes/striking with unite/gmb/unison/ucu/rmt/neu/nasuwt/pcs/aslef/cwu/bma/rcn, nupe branch, asuu member,
asuu strike, nut kerala, citu, aituc, intuc, cosatu, numsa, satawu, sadtu, actu delegate, cfmeu delegate,
union delegate, bargaining committee, bargaining team, organizing committee member, wobbly,
fellow worker, dues paying, dues payer,
pay my dues, pays my dues, paid my dues to the, pay dues, dues paid, pay my subs to, convenor at,
serving as convenor, works convenor, union convenor, proud unison, proud unite, proud gmb, proud member of unite,
proud teamster, proud teamsters,
unionize my/our/the, unionise my/our/the, union drive, organizing drive, organising drive, union campaign at,
striking writer/nurse/teacher/actor/lecturer/doctor/worker/miner, unite rep/member/steward/branch/delegate,
prospect rep/member/steward/branch, equity member/deputy/card, shop floor rep, staff side rep, staff rep,
learning rep, ulr, chapel mother, chapel father, foc, moc, union learning rep, union convenor, convenor, convener,
works convenor, closed shop, picket duty, lock out, locked out with, union member, union rep, union representative,
union steward, union organiser, union organizer, union man, union woman, union family, union household, union proud,
union strong, unionstrong, unionise our, unionize our, unionised our, unionized our, union yes, union thug,
unionist and proud, trade unionist, trades unionist, union card, union dues, my union, our union, studio s union,
union branch, union local, union delegate, union official, union president, union shop, union kid, union maid,
union activist, union electrician, union carpenter, union plumber, union actor, union made, unionised my,
unionized my, shop steward, shop steward at, chief steward, workplace rep, health and safety rep,
father of the chapel, mother of the chapel, branch secretary, branch chair, works council member, works council chair,
member of the works council, elected to the works council, betriebsrat, picket line, picket lines, picketed,
on the picket, picketing, walked the picket, went on strike, on strike, been on strike, strike committee, strike fund,
wildcat strike, strike captain, struck with, walked out with, walkout with, walked out in, crossed no picket,
never cross a picket, never crossed a picket, organized my warehouse, organised my warehouse, organized my workplace,
organised my workplace, organized our shop, organised our shop, organizing committee, organising committee,
won our election 2, won the union vote, won the vote 2, nlrb election, collective bargaining team,
bargaining committee, bargaining team, bargaining unit member, card check, signed my card, signed a union card,
paid up member of, solidarity forever, wobbly, teamster, teamsters, iww, 1u, organized my, organised my,
organised our, organized our workplace, our studio's union, my workplace's union, company's union,
founding member of our union, labor strong, ufcw strong, workers of the world, an injury to one,
which side are you on, union busting at, blacklisted for, dues by direct debit, dues paying, dues paid,
bargaining unit, cba negotiator, negotiating committee, strike ballot, voted to strike, voted for strike, strike pay,
strike action, industrial dispute, work to rule, sit down strike, locked out, no scabs, strikebreaker, blackleg,
union buster, union busters, card carrying member of, membership card of, subs to the union, staff association,
staff council, employee council, workers committee, trades council, trade union congress, tuc delegate,
tech workers coalition, miner s strike, dockers strike, junior doctors strike, nurses strike, teachers strike,
university strike, ucu strike, union t shirt, union jacket, union badge, union scholarship, union town, union job,
union wage, union trained, union apprentice, journeyman ibew, book one, wobblies, fellow worker,
organise your workplace, organize your workplace, unionized workplace, unionised workplace, authorization cards,
union cards, handing out union, kitu, guild's bargaining, on the bargaining committee, on the bargaining team,
dues payer, asti card, my subs, pay my subs, pay subs, subs to, tgwu, t&g, on the works council, sit on the works,
works council, scab line, crossed a scab, crossed a picket, cross a picket, cross picket lines, right to strike,
rightto strike, victimised for organising, fired for organizing, fired for organising, sacked for organising,
sacked for organizing, dismissed for organising, dismissed for organizing, for organising the, for organizing the,
led the strike, led a strike, led our strike, strike leader, led the walkout, nurses' union, teachers' union,
teachers union, nurses union, staff union, workers' union, workers union, employees' union, employees union,
writers guild, directors guild, editors guild, actors union, musicians union, musicians' union, drivers union,
farmers union member, bakers union, grad union, grad student union, grad workers union, graduate workers union,
graduate employees, tech workers union, amazon labor union, starbucks workers united, workers united,
apple retail union, google union, alphabet union, game workers, cola strike, branch officer, lay rep, lay officer,
facility time, strike kitchen, picket captain, picketer, on the line in, walked the line, locked out in, strike vote,
strike ready, struck for, contract fight, ulp, unfair labor practice, unfair labour practice, grievance officer,
grievance rep, grievance chair, card majority, voted union, voted to unionize, voted to unionise, vote to unionize,
vote to unionise, pro union, labor organizer, labour organiser, workplace organizer, workplace organiser, trade union,
trade unions, labour movement, labor movement, in a union, join a union, join your union, joined a union,
joined the union, union since, union all my life, union through, union till, union reps, union sister, union brother,
union sibling, union dad, union mom, union mum, union rights, union health and safety, union learner, union democracy,
union education, union baby, union hall, union meeting, union negotiator, union convention, union chapel,
local vice president, recording secretary of, sergeant at arms of local, business agent for, rank and file,
rank and filer, shop stewards, stewards committee, stewards council, collective agreement negotiator, bargaining rep,
bargaining chair, employee rep on, elected staff rep, equalities rep, time off for union, recognition agreement,
recognition ballot, won recognition, won union recognition, union recognition, balloting for, took industrial action,
on industrial action, action short of strike, marking boycott, marking and assessment boycott, uc strike,
writers strike, actors strike, rail strike, miners' strike, miners strike, hartal with the, gherao, bandh with,
dharna with the union, mazdoor, mazdoor union, kamgar, kamgar union, mazdoor sangh, workers' federation,
workers federation, federation of labor, federation of labour, labour council, trades hall, trades and labour,
eureka flag, fist raised, touch one touch all, an injury to, united we bargain, divided we beg, hot labor summer,
union solidarity, essential workers united, pay restoration, full pay restoration, fair pay now, strike for,
striking for, striking with, we struck, been striking, out on strike, came out in 1984, honour the picket,
honor the picket, respect the picket, no scab, never scabbed, scabbed, the guild's bargaining, on the guild's,
balloted for strike, our union vote, won our union vote, the t & g, t & g member
""",
    being="""
unionist, trade unionist, teamster, wobbly, syndicalist, striker, picket captain
""",
    having="""
trade union, labor union, labour union, union membership, strike, shop floor vote, collective agreement
""",
    also={
        "UNO": """
unison, UNISON, unite the union, gmb, usdaw, rmt, aslef, TSSA, CWU, pcs union, bectu, BECTU, equity card, nuj, UCU,
nasuwt, atl union, rcn, RCM, bma, nipsa, siptu, fórsa, forsa, ICTU, TUC, STUC, NAPO, FBU, nacods, ucatt, IWGB, UVW,
united voices of the world, gameworkers, game workers unite, game workers, afl cio, cio local, ibew, IBEW, uaw, UAW,
seiu, SEIU, afscme, UFCW, united steelworkers, steelworkers, code cwa, unite here, iatse, sag aftra, SAG, WGA, DGA,
actors equity, local 802, ua local, ironworkers, boilermakers, ILWU, APWU, NALC, AFGE, NNU, national nurses united,
liuna, IUOE, opeiu, newsguild, nyc newsguild, alphabet workers union, kickstarter united, unifor, CUPE, PSAC, CUPW,
opseu, actra, ACTU, cfmeu, cfmmeu, AMWU, NTEU, AEU, MUA, united workers union, PSA, NZEI, PPTA, e tū, e tu,
first union, ig metall, ver di, igbce, DGB, NGG, CGT, CFDT, UNSA, CCOO, UGT, CGIL, CISL, FNV, CNV, ABVV, ACV,
if metall, unionen, kommunal, vision sweden, fagforbundet, tekna, solidarnosc, solidarnosc member, OPZZ, cosatu,
numsa, nehawu, sadtu, tuc nigeria, NLC, ASUU, aituc, CITU, BMS, intuc, hind mazdoor sabha, KCTU, rengo,
teamsters local, local union, NEU, ETU, ASTI, BCTF, INMO, IFUT, FSU, bfawu, accord union, community union,
prospect union, unite union, fda union, posda, HCSA, csp union, bda union, nus staff, aegis, nautilus, balpa,
musicians union, equity union, WGGB, UFT, UTLA, osstf, ETFO, oecta, amapceo, TWU, iamaw, USW, UMWA, NJEA, AAUP,
ue local, uaw local, CWA, rwdsu, hotel trades council, IUEC, bac local, opcmia, iupat, ibew local, teamsters, MEBO,
ALPA, afa cwa, APFA, npmhu, afge local, wga west, wga east, WGAE, WGAW, iatse local, animation guild, awu cwa, popcru,
samwu, saccawu, FAWU, fedusa, nites, FITE, ai ite, MTUC, NUPW, NUBE, NTUC, KMU, KSPI, fsbsi, nagkaisa, TUCP, ANMF,
nswtf, CEPU, MEAA, tcfua, nswnma, twu australia, NZNO, connect union, GEW, ig bau, marburger bund, ufo union, GDL,
EVG, cfe cgc, solidaires, FIOM, uiltucs, cobas, comisiones obreras, cgt spain, ELAS, lab sindikatua, ozz ip,
inicjatywa pracownicza, KESK, histadrut, koach laovdim, FKTU, zenroren, gmb union, T&G, transport and general,
teachers union, PCS, RMT
""",
    },
    rules=(
        (
            "(?:member|members|rep|reps|steward|organiser|organizer|delegate|officer|branch|dues|joined|join|paid up|"
            "card carrying|proud|strike|struck|picketed|picket|marched|activist|secretary|chair|official|caseworker|"
            "president|treasurer|retired|active|founding|lifelong|stood|elected|founder) {far}<UNO|UNIH>"
        ),
        (
            "<UNO|UNIH> (?:local|member|rep|steward|brother|sister|sibling|branch|organiser|organizer|delegate|proud|"
            "strong|card|activist|officer|dues|man|woman|family|caseworker|for|since|through|till|all|and proud|"
            "president|kid|chapel)"
        ),
        "(?:went|been|out|go|going|came|come|walked|voted) {gap}(?:on|to|out|for) (?:a |the )?strike/? ?<UNIH>?",
        "(?:went|been|go|going|out|were|was|am) (?:back )?(?:out )?on strike",
        "local/Q (?:<N>|\\d{2,5}){stop}",
        "(?:organi[sz]ed|unioni[sz]ed|organi[sz]ing|unioni[sz]ing) (?:my|our|the) {gap}",
        "{my} {gap}<UNIH>",
        "{start}(?:proud |# |ex |- |former |lifelong |retired ){0,3}<UNO>{stop}",
        "(?:i'm|i am|im|i'm in|i'm with|i am in|in the|with the) {gap}<UNO>{stop}",
        "<UNO> (?:and|&) (?:proud|loud|on strike)",
        "(?:in|with|for|of|joined|join|led|sit|sits|on|at|through) (?:the |my |our |an? )?<UNO>{stop}(?! (?:<T|M>))",
        (
            "<UNO> (?:comrade|activist|strike|strikes|rep|card|picket|member|members|caseworker|through and|till|"
            "until|since|organi[sz]er|steward|shop|badge|ballot|convenor|man|woman|family|dues|subs|chapter|local|"
            "delegate|conference|branch|negotiator|bargaining)(?:/[A-Z]+)?"
        ),
        "(?:led|joined|on|during|in|through|out) {gap}<UNO> (?:strike|picket|walkout|ballot|action)",
        "(?:subs|dues|fees) (?:to|for) {gap}<UNO|UNIH>",
        (
            "(?:fired|sacked|dismissed|victimised|victimized|blacklisted|suspended|disciplined) {gap}for "
            "{gap}(?:organi[sz]ing|unioni[sz]ing|handing|striking|picketing)(?:/[A-Z]+)?"
        ),
        "!(?:led|joined|organi[sz]ed|coordinated) (?:the|a|our) {gap}(?:strike|walkout|picket|<UNIS>)",
        "{start}(?:proudly |newly |now |finally )?(?:unionized|unionised)/Q(?= (?:\\Z|and|,|in|since))",
    ),
)
