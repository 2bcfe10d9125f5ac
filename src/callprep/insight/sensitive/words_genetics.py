"""What is written in genes, blood and biometric templates."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["GENETICS"]

GENETICS: Final = Subject(
    "genetics",
    "GEN",
    strong="""
tested/testing positive for huntingtons/huntington/brca/brca1/brca2/lynch/apoe4,
tested/testing positive for huntington's, tested/testing positive for the gene/mutation,
tested/testing positive for a mutation/gene/variant, tested/testing positive for sickle cell,
tested/testing positive for cystic fibrosis, as genotype, ac genotype, ss genotype, genotype as, genotype aa,
genotype ss, my genotype,
my own fingerprints, my fingerprints, my iris scan, my iris, my retina scan, my face scan, previvor, my palm print,
my faceprint, my own faceprint,
ancestry test, hereditary, family history of, on my mother's side, on my father's side, on my mum's side,
on my dad's side, in my bloodline, generations of brca1, half my family has, half my family have, inherited from my,
inherited from both parents, inherited from mum, inherited from dad, positive for cdh1, tested negative for the gene,
palb2, chek2, atm mutation, cdh1, mlh1, msh2, tp53 mutation, y chromosome, extra chromosome, my face is,
my fingerprint, my fingerprints, my iris, my voice print, my biometrics, brca, brca1, brca2, brca positive,
brca1 positive, brca2 positive, brca carrier, apoe, apoe4, apoe e4, e4 e4, factor v leiden, factor v,
factor five leiden, lynch syndrome, huntington s gene, huntington s positive, huntington s carrier,
tested positive for the gene, at risk for huntington s, gene positive, gene negative, sickle cell trait,
sickle cell carrier, cf carrier/carriers, carrier of, carrier for, asymptomatic carrier, tay sachs carrier,
thalassaemia/thalassemia trait/carrier/minor, fragile x, fragile x carrier, mthfr, mthfr mutation, my dna test,
my dna results, my dna, my genome, my whole genome, my exome, own exome, own genome, my genes, my genetics,
my karyotype, my 23andme, my ancestry dna, my ancestrydna, my raw dna, 23 and me, my polygenic, my haplogroup,
my y dna, my mtdna, genetic test/tests came, genetic testing showed, predictive test, klinefelter, klinefelter s,
klinefelters, turner syndrome, XXY, xxy, xyy, 47xxy, down syndrome mosaic, chromosome deletion, 22q, 22q11,
dna test says/said/showed/told/revealed, my retina scan, my fingerprints are, my iris scan, my voiceprint,
double copy, homozygous for, heterozygous for, compound heterozygous, hereditary cancer gene, li fraumeni,
von hippel lindau, familial hypercholesterolaemia/hypercholesterolemia, polycystic kidney gene, cancer gene,
runs in my family, runs in the family, runs in our family, previvor, genome sequenced, sequenced my genome,
had my genome, got my genome, bad genes, cancer genes, both carriers, trait carrier, recessive carrier, hla b27, hla,
factor viii, haemophilia b, haemophilia a, hemophilia a, hemophilia b, dmd carrier, sma carrier, favism,
colour blindness gene, red hair gene, proud mutant, brca mutant, lynch positive, snp rs, my snps, my mutation,
my risk score, dna relatives, dna match found, half sibling by dna, found my father through, found my father by,
donor siblings, in my genes, in our genes, runs in our, down s syndrome, williams syndrome, noonan syndrome,
edwards syndrome, xxy chromosomes, xxx chromosomes, xyy chromosomes, x chromosomes, haplogroup, faceprint, face print,
palm print, my palm print, my retina, my irises, my eyes scanned, irises are, iris scans, fingerprints taken,
fingerprints enrolled, enrolled in aadhaar, aadhaar biometrics, my biometric, gave my biometrics, face scanned,
retina scanned, my gait, my face data, my face template, dichromat, dichromats, trichromat, tetrachromat, mom s x,
mum s x, mother s x, genotype AS, genotype AA, genotype SS, genotype AC, AS genotype, AA genotype, SS genotype,
AC genotype, SC genotype, faulty copies, faulty copy, said the lab, blood type o, blood type a, blood type b,
blood type ab, o negative, rhesus negative, rhesus positive, rh negative, ancestry kit, dna kit, spit kit, saliva kit,
spit test, spit in a tube, spat in a tube, half brother in, half sister in, half brother i, half sister i, new half,
dna cousins, g6pd deficient, g6pd deficiency, enzyme deficiency, cf gene, the gene for, carry the gene, have the gene,
has the gene, faulty gene, faulty genes, dodgy gene, dodgy genes, family mutation, the family gene, brca gene,
breast cancer gene, lynch mutation, for lynch, positive for huntington s, negative for huntington s, cag repeats,
cag repeat, premutation, trisomy 21, trisomy, mosaic down, balanced translocation, micro, digeorge, prader willi,
rett syndrome, aldh2, apoe 4, e4 carrier, alzheimer s gene, parkinson s gene, lrrk2, gba carrier, c282y, h63d,
neanderthal, neanderthal variants, genetically predisposed, genetically doomed, genetically unlucky,
genetically blessed, genetic predisposition, predisposed to, my genotype, genome is on, cascade testing,
genetic counsellor told, genetic counsellor said, genetic counselor told, genetic counselor said,
my genetic counsellor, my genetic counselor, unaffected carrier, silent carrier, obligate carrier, carriers both,
maternal haplogroup, paternal haplogroup, r1b, r1a, j2 m172, my ydna, chromosome abnormality, chromosome 17,
chromosome 22, chromosome 15, chromosome 18, missing chromosome, 45x, 47xxx, 46xy, mutation carrier,
hereditary angioedema, hereditary cancer, hereditary haemochromatosis, hereditary hemochromatosis, haemochromatosis,
hemochromatosis, sickle trait, sickler, sickle cell warrior, thal minor, thal trait, beta thal, thalassaemia carrier,
thalassemia carrier, haemophilia carrier, hemophilia carrier, retinitis gene, brca2 carrier, palb2 carrier,
chek2 carrier, genetic results, ancestry results, ancestry report, ancestry says, 23andme says, 23andme told,
23andme said, 23andme report, 23andme results, dna says, dna results, dna test, per cent neanderthal, percent viking,
percent irish, percent ashkenazi, percent neanderthal, donor conceived, found my biological, biological father via,
biological father through, not my biological, paternity test, misattributed parentage, npe discovery,
two faulty copies, two bad copies, my blood group, blood group o, blood group a, blood group b, blood group ab,
inherited the gene, inherited the mutation
""",
    being="""
previvor, heterozygous, homozygous
""",
    having="""
mutation, gene mutation, brca mutation, gene variant, huntington s, huntington s disease, huntingtons,
haemochromatosis, hemochromatosis, sickle cell, sickle cell anaemia/anemia, thalassaemia, thalassemia, tay sachs,
marfan, marfan s, marfan mutation, marfan syndrome, long qt, long qt variant, long qt gene, factor v mutation,
cystic fibrosis gene, gaucher, gaucher disease, fabry disease, wilson s disease, pku, phenylketonuria,
alpha one antitrypsin, alpha 1 antitrypsin, prion gene, retinoblastoma gene, neurofibromatosis, nf1,
tuberous sclerosis, faulty gene, recessive gene, hereditary condition, hereditary disease, genetic condition,
genetic disorder, genetic disease, inherited condition, genetic risk, extra chromosome, chromosomal abnormality,
neanderthal dna, 23andme, dna test, genetic test, genetic screening results, karyotype, exome, dna results,
high polygenic score, porphyria, ehlers danlos gene, charcot marie tooth, g6pd deficiency, g6pd, hcm gene,
titin variant, lhon, mitochondrial disease, cf gene, lynch, brca one, brca two, haemophilia gene, sickle cell gene,
bad gene
""",
    also={
        "GENQ": """
gene, genes, mutation, allele, genotype, chromosome
""",
    },
    rules=(
        (
            "(?:inherited|carry|carries|carrying|carrier|carriers|copy|copies|tested|positive|negative|runs|got|have|"
            "has) {far}<GENH|HEAH> (?:gene|mutation|variant|trait|from|and|thanks|runs)"
        ),
        (
            "(?:inherited|carrier of|carriers of|carry the|carries the|copy of the|copies of the|tested positive for|"
            "tested negative for|at risk of|at risk for) {gap}<GENH|HEAH>"
        ),
        (
            "(?:test|tests|testing|results|karyotype|sequencing|screening|exome|genome)/? ?(?:says|said|showed|shows|"
            "show|told|revealed|reveals|confirmed|came back|found) {far}<GENH>"
        ),
        (
            "<GENH> (?:says|said|showed|shows|told|revealed|reveals|came|confirmed|surprised|turned|runs|and i|tells|"
            "found|positive|negative|thanks)"
        ),
        "(?:found out|learned|learnt|discovered) {far}<GENH|GENS>",
        "{my} {gap}<GENH>",
        (
            "(?:uploaded|sequenced|sent|spat) {gap}(?:my|our) {gap}(?:whole )?(?:genome|dna|exome|saliva|"
            "spit)(?:/[A-Z]+)? <GENH|GENS>"
        ),
        "{my} {gap}<K|KS|KC> {gap}(?:has|have|had|carries|carry) {gap}<GENH>",
        (
            "(?:carry|carries|carrying|carried|have|has|inherited|got|with) (?:the|a|an|one|two|both|my|his|her) "
            "{gap}(?:gene|genes|mutation|variant|allele|genotype|chromosome|copy)/?(?:GEN[A-Z])?(?: <GENH|GENS>)?"
        ),
        (
            "(?:tested|test|came back|am|i'm|being|a) {gap}(?:positive|negative|homozygous|heterozygous|carrier|"
            "carriers) (?:for|of) {gap}<GENH|GENS|HEAH>"
        ),
        "<GENH|GENS> (?:- )?(?:positive|negative|carrier|deficient)",
        "<HEAH> (?:gene|mutation|genes|carrier)(?:/[A-Z]+)?",
        "(?:carry|carries|carrying|carried|inherited) (?:the|a|an|one|two|both|my|his|her) {gap}<GENQ|GENH|GENS>",
    ),
)
