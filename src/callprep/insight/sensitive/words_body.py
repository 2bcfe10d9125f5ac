"""Body and mind: health, disability, genetics."""

# ruff: noqa: E501 -- lists of words

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["SUBJECTS"]

_CONDITIONS = """
cancer/cancers,
breast/lung/bowel/colon/prostate/ovarian/skin/brain/thyroid/testicular/cervical/pancreatic/kidney/bladder/blood/bone cancer,
leukaemia, leukemia,
lymphoma, hodgkin s, hodgkins, melanoma, myeloma, sarcoma, carcinoma, glioblastoma, tumour, tumor,
brain tumour/tumor, metastatic, stage four/4/three/3 cancer,
depression, clinical/major/postnatal/postpartum/manic depression, depressed, depressive, anxiety, anxious,
social/generalised/generalized anxiety, panic attack/attacks,
panic disorder, burnout, nervous breakdown, mental breakdown, mental health, mental illness,
mental health issues/problems/struggles/condition, ptsd, cptsd,
bipolar, bipolar two/ii/i/one/2/1, bipolar disorder, manic episode/episodes, psychosis, psychotic, schizophrenia,
schizophrenic, schizoaffective, bpd,
borderline personality disorder, borderline personality, personality disorder, eating disorder, anorexia, anorexic,
bulimia, bulimic, binge eating, self harm, suicidal,
suicide attempt, insomnia, insomniac, narcolepsy, narcoleptic, sleep apnoea/apnea, seasonal affective disorder,
obsessive compulsive, obsessive compulsive disorder, OCD,
diabetes, type one/two/1/2/i/ii diabetes, diabetic, type one/two/1/2 diabetic, t1d, t2d, insulin pump, cgm,
hypo/hypos, crohn s, crohns, crohn s disease,
crohn, colitis, ulcerative colitis, ibd, ibs, coeliac, celiac, coeliac/celiac disease, epilepsy, epileptic,
seizure/seizures, asthma, asthmatic, copd, cystic
fibrosis, emphysema, tuberculosis, pneumonia, long covid, covid, migraine/migraines, chronic migraine/migraines,
cluster headaches, chronic pain, chronic
illness, chronic illnesses, chronically ill, chronic fatigue, chronic fatigue syndrome, me cfs, MECFS, fibromyalgia,
fibro, lupus, ALS, EDS, POTS, stroke, rheumatoid arthritis, arthritis,
psoriatic arthritis, ankylosing spondylitis, osteoporosis, scoliosis, slipped disc, herniated disc, sciatica,
endometriosis, pcos, fibroids, adenomyosis,
menopause, perimenopause, hot flushes/flashes, hysterectomy, mastectomy, double mastectomy, lumpectomy, colostomy,
ileostomy, stoma, ostomy, dialysis, kidney disease/
failure, liver disease/failure, heart disease/failure/condition/defect/attack/surgery, open heart surgery,
triple bypass, pacemaker, arrhythmia, afib, angina,
aneurysm, mini stroke, brain injury, traumatic brain injury, tbi, concussion, post concussion syndrome,
brain haemorrhage/hemorrhage, brain surgery, spinal surgery, back surgery,
back injury, hip replacement, knee replacement, gastric bypass/sleeve/band, bariatric surgery, obesity, obese,
overweight, hepatitis, hep b/c, hiv, aids diagnosis, hiv positive,
herpes, hpv, lyme, lyme disease, malaria, sepsis, meningitis, multiple sclerosis, parkinson s, parkinsons,
parkinson s disease, young onset parkinson s,
motor neurone disease, mnd, alzheimer s, alzheimers, dementia, guillain barre, myasthenia gravis, muscular dystrophy,
dysautonomia, mcas, mast cell disease,
ehlers danlos, hypermobility, heds, graves disease, hashimoto s, hashimotos, hypothyroidism, hyperthyroidism,
thyroid disease/condition, underactive thyroid, addison s, addison s disease,
cushing s, anaemia, anemia, haemophilia, hemophilia, haemophiliac, hemophiliac, blood clot/clots, dvt,
pulmonary embolism, high blood pressure, hypertension, high cholesterol,
eczema, psoriasis, vitiligo, alopecia, rosacea, sarcoidosis, gout, glaucoma diagnosis, vertigo, meniere s, tinnitus,
shingles, pancreatitis, diverticulitis, gallstones, appendicitis,
kidney/liver/heart/lung/bone marrow/stem cell/organ transplant, transplant, anaphylaxis,
nut/peanut/penicillin/food allergy, immunocompromised, immunosuppressed, autoimmune disease/disorder/condition,
autoimmune, illness, sickness, disease, health scare/issues/problems/condition, ill health, poor health,
medical condition/leave, sick leave, remission, biopsy, mri results,
alcoholism, alcoholic, addiction, drug addiction, drug/opioid/heroin/cocaine/alcohol/gambling addiction,
gambling problem, drinking problem, drug problem, substance abuse, sobriety,
rehab, overdose, grief counselling/counseling, miscarriage grief, burn out, hospitalised, hospitalized, icu stay
"""
_TREATMENTS = """
chemo, chemotherapy, radiotherapy, radiation therapy, immunotherapy, hormone blockers for cancer, insulin,
ssri/ssris, snri/snris, antidepressant/antidepressants, antipsychotic/antipsychotics, beta blockers,
blood thinners, warfarin, statins, prednisone, prednisolone, methotrexate, humira, adalimumab, infliximab, tamoxifen,
letrozole, metformin, ozempic, wegovy,
mounjaro, semaglutide, sertraline, zoloft, fluoxetine, prozac, citalopram, escitalopram, lexapro, celexa, paroxetine,
venlafaxine, effexor, duloxetine, cymbalta, mirtazapine, bupropion,
wellbutrin, quetiapine, seroquel, olanzapine, risperidone, aripiprazole, abilify, lithium tablets, lamotrigine,
lamictal, valproate, diazepam, valium, xanax, lorazepam, klonopin, propranolol,
gabapentin, pregabalin, adderall, ritalin, methylphenidate, vyvanse, concerta, elvanse, atomoxetine, naltrexone,
methadone, buprenorphine, suboxone, antabuse, hrt, levothyroxine,
antiretrovirals, truvada, epipen, medication, meds, painkillers, opioids, therapy, cbt, emdr, psychotherapy,
my therapist, my psychiatrist, therapist, psychiatrist, oncologist, my consultant,
counselling, inpatient, psych ward, intensive care, blood tests, ect
"""

_HEALTH = Subject(
    "health",
    "HEA",
    strong=(
        "diagnosed with, was diagnosed, got diagnosed, my diagnosis, cancer survivor, stroke survivor, "
        "heart attack survivor, transplant recipient/patient, cancer free, cancer patient, "
        "breast cancer survivor, leukaemia survivor, leukemia survivor, suicide survivor, in remission, "
        "recovering alcoholic/addict, recovered alcoholic/addict, ex alcoholic, "
        "sober since, without a drink, without alcohol, days alcohol free, alcohol free since, haven't "
        "had a drink, last drink, type 1/one since, take lithium, on lithium, bad back, herniated discs, "
        "bad knees, my condition, my illness, my health, flare up, flare day, bed bound, bedbound, "
        "housebound, years sober, months sober, days sober, year sober, sober for, clean and sober, clean "
        "since, sober alcoholic, alcoholics anonymous, narcotics anonymous, twelve step, 12 step, twelve "
        "stepper, "
        "soberversary, sober curious no more, one day at a time since, years clean, months clean, friend "
        "of bill, teetotal since, on the wagon, off the booze, gave up drinking, quit drinking, stopped "
        "drinking, "
        "spoonie, chronically ill, terminally ill, insulin dependent, hiv positive, hiv+, poz, "
        "undetectable, immunocompromised, immunosuppressed, type one/1 diabetic, type two/2 diabetic, "
        "t1d, t1dm, t2d, diabuddy, cancerversary, ivf injections, sectioned, hospitalised, hospitalized, "
        "mentally ill, suicidal, signed off sick, off sick, on sick leave, on medical leave, "
        "chemo brain, brain fog, pump life, kicked cancer, kicking cancer, fuck cancer, beat cancer, f "
        "cancer, cancer sucks, organ recipient, new kidney, new liver, donor kidney, donor heart, heart "
        "condition, "
        "crohnie, endo warrior, cf warrior, lupie, epi pen, on ssris, on antidepressants, on lithium, on "
        "insulin, on dialysis, on chemo, on blood thinners, medicated, unmedicated, in therapy, "
        "been in therapy, started therapy, my therapist, my psychiatrist, my oncologist, my meds, my "
        "antidepressants, burned out badly, burnt out badly, had a breakdown, nervous breakdown, panic "
        "attacks, "
        "bulimic, anorexic, insomniac, asthmatic, epileptic, narcoleptic, haemophiliac, hemophiliac, "
        "cptsd, long hauler, long covid, long covid hauler, cancer thriver, double mastectomy, stoma, "
        "ostomate, chronic pain, nicotine free since, smoke free since, "
        "health scare, heart attack/attacks, off work with, off work sick, signed off with, my doctor, my "
        "doctors, my gp, my surgeon, my neurologist, my blood pressure, months to live, years to live, "
        "told i have, kidney donor, gave a kidney, donated a kidney, donated my kidney, bone marrow "
        "donor, peanut allergy, nut allergy, coeliac, celiac"
    ),
    being=(
        "bipolar, diabetic, asthmatic, epileptic, depressed, anxious, schizophrenic, anorexic, bulimic, "
        "alcoholic, addict, suicidal, obese, overweight, ill, unwell, infertile, menopausal, "
        "perimenopausal, "
        "immunocompromised, narcoleptic, insomniac, traumatised, traumatized, burnt out, burned out, "
        "manic, psychotic, cancer free, smoke free, coeliac, celiac, teetotal"
    ),
    having=_CONDITIONS.replace("\n", " ") + "," + _TREATMENTS.replace("\n", " "),
    also={"HEX": "sober, surgery, operation, treatment, steroids, trauma, relapse, withdrawal, recovery, endo, sick"},
    rules=(
        (
            "(?:have|has|had|with|got|diagnosed|my|fighting|living with|i've) (?:had )?(?:MS|ms|endo)/HEX(?! "
            "(?:office|in|from|degree|word|excel|sql|windows|project))"
        ),
        "(?:i'm|i am|im|being|staying|stay|years|months|happily|proudly|now|still|ten|got|been) sober/HEX",
        "{start}sober/HEX(?: (?:since|for|by|and|af|mum|mom|dad|\\d+)|{end})",
        (
            "(?:my|had|having|needed|after|post|from|brain|heart|spinal|knee|hip|back|recovering from|"
            "awaiting|open heart) {gap}(?:surgery|operation|relapse|trauma|withdrawal)/HEX(?! (?:software|"
            "robot|team|day))"
        ),
        "(?:in|my|long term|addiction|eating disorder) recovery/HEX(?: (?:since|from|for|and|one|<C|N>)|{end})",
        "(?:off|been|was|home|often|very|too) sick/HEX (?:since|with|for|leave|this|last)",
        "!(?:died|dying|lost {gap}) {gap}(?:to|of|from) {gap}<HEAH>",
        "{my} {gap}<K|KS|KC> {gap}(?:has|have|had|died|passed|with|battled|beat|survived|fought) {gap}<HEAH>",
        "(?:heart|kidney|liver|lung|bone|hip|knee|back|spine|brain) {gap}<HEAH> (?:in|since|at|last)",
        "<HEAH> (?:knocked|floored|hit|nearly killed|changed|took|ended|stole|settles|gets|got|flared|flares) ",
        "(?:i|i've|who) (?:nearly|almost)? ?(?:died|collapsed) {gap}<HEAH>",
        "(?:came|come|coming|back|returned|returning) {gap}(?:after|from|following) {gap}<HEAH>",
        "(?:worked|work|working|coding|coded|shipped|ship) (?:through|around|between|despite|with) {gap}<HEAH>",
        "(?:hate|love|manage|managing|juggling|juggle) {my} <HEAH>",
    ),
)

_DISABILITY = Subject(
    "disability",
    "DIS",
    strong=(
        "wheelchair user, full time wheelchair user, ambulatory wheelchair user, power chair user, "
        "powerchair user, in a wheelchair, use a wheelchair, used a wheelchair, uses a wheelchair, using "
        "a wheelchair, my wheelchair, wheelie, wheels not heels, chair user, "
        "type with my feet, type with one hand, code by voice, coding by voice, can't see colours/colors, "
        "can't hear, can't walk, can't see well, can't speak, can't smell, asd, asd level one/1, dx "
        "autism, late diagnosed, late diagnosis, wear hearing aids, non verbal, sensory issues, stimming, "
        "use a cane, walk with a cane, walk with crutches, walk with a stick, on crutches for life, use a "
        "screen reader, uses a screen reader, use a braille display, read braille, reads braille, braille "
        "reader, use sign language, born with one, born without a, lost the use of, missing a "
        "leg/arm/hand/finger, my prosthesis, my chair, my stammer, my stutter, my disability, my "
        "disabilities, my impairment, blue badge, white cane, guide dog user, my guide dog, hearing dog, "
        "seeing eye dog, my assistance dog, assistance dog, service dog handler, my service dog, guide "
        "dog owner, cane user, crutch user, "
        "registered disabled, registered blind, severely sight impaired, legally blind, partially "
        "sighted, visually impaired, sight loss, lost my sight, losing my sight, lost my hearing, losing "
        "my hearing, hearing loss, "
        "hard of hearing, profoundly deaf, deafened, deafblind, deaf blind, deaf since, blind since, deaf "
        "from birth, blind from birth, born deaf, born blind, cochlear implant/implants, hearing "
        "aid/aids, bsl user, asl user, bsl first, lip reader, lipreader, "
        "i lip read, screen reader user, amputee, below knee amputee, above knee amputee, double amputee, "
        "prosthetic leg/arm/hand/foot/limb, prosthesis, lost my leg/arm/hand/foot/fingers/eye, lost a "
        "leg/arm/hand/foot/eye, one armed, one handed, one legged, one eyed, "
        "paraplegic, quadriplegic, tetraplegic, hemiplegic, paralysed, paralyzed, paralysed/paralyzed "
        "from, spinal cord injury, sci survivor, cerebral palsy, spina bifida, achondroplasia, dwarfism, "
        "little person, person of short stature, muscular dystrophy, "
        "neurodivergent, neurodiverse, neurospicy, neuroatypical, neuroqueer, autistic, audhd, adhd, "
        "adhder, adhd er, add er, aspie, asperger s, aspergers, autism, on the spectrum, on the autism "
        "spectrum, on the autistic spectrum, actually autistic, actuallyautistic, "
        "dyslexic, dyslexia, dyspraxic, dyspraxia, dyscalculia, dyscalculic, dysgraphia, tourette s, "
        "tourettes, tourette, stammer, stutter, stammerer, stutterer, i stammer, i stutter, person who "
        "stammers/stutters, person with a disability, person with disabilities, people with disabilities "
        "myself, "
        "differently abled, crip, handicapped, cripplepunk, disability pride, able bodied no more, access "
        "needs, learning disability, learning difficulties, irlen, synaesthete, colour blind, color "
        "blind, colourblind, colorblind, "
        "retinitis pigmentosa, macular degeneration, usher syndrome, stargardt, nystagmus, deaf/Deaf and, "
        "hemiplegia, ataxia, locked in, prosopagnosia, aphantasia, limb difference, rsi so bad"
    ),
    being=(
        "blind, deaf, mute, non verbal, nonverbal, non speaking, lame, paralysed, paralyzed, hoh, "
        "neurodivergent, neurodiverse, autistic, dyslexic, dyspraxic, adhd, audhd, colour blind, color blind, "
        "stammering, sightless, hearing impaired, visually impaired, partially sighted, paraplegic, "
        "quadriplegic"
    ),
    having=(
        "wheelchair, disability, disabilities, impairment, hearing aid, prosthetic, crutches, walking "
        "stick, mobility scooter, walker frame, rollator, adhd, autism, dyslexia, dyspraxia, dyscalculia, "
        "tourette s, tics, stammer, stutter, blindness, deafness, "
        "autism diagnosis, adhd diagnosis, asperger s, feeding tube, tremor, low vision, pip award, "
        "personal assistant for care, sensory overload, glass eye, spinal injury, cerebral palsy, spina "
        "bifida, limb difference"
    ),
    also={"DIX": "disabled"},
    rules=(
        (
            "(?:i'm|i am|im|as an?|being|proud|proudly|openly|registered|visibly|severely|physically|"
            "partially|became|born|newly|multiply) (?:a |and |queer |proud ){0,2}<DIX>{stop}"
        ),
        "<DIX> (?:woman|man|person|parent|veteran|dad|mum|mom|guy|girl|queer|artist|people like me)(?:/[A-Z]+)?",
        "<DIX> (?:and|&) (?:proud|queer|tired|loud|black|trans|neurodivergent|autistic|thriving)(?:/[A-Z]+)?",
        "{start}<DIX>(?: since|{end})",
        "(?:{start}|proud |an? |openly )(?P<cut><DIX>) (?:<M> ){0,3}<W>",
        "(?:i'm|i am|i|who|and|as|being|born|been|was|am|is) {gap}<DISB>{stop}",
        "(?:blind|deaf|disabled)/DISB (?:since|from|in one|in my|in both|by|as a bat)",
        "{my} <DISH>",
    ),
)

_GENETICS = Subject(
    "genetics",
    "GEN",
    strong=(
        "ancestry test, hereditary, family history of, on my mother's side, on my father's side, on my "
        "mum's side, on my dad's side, in my bloodline, generations of brca1, half my family has, half my "
        "family have, inherited from my, inherited from both parents, inherited from mum, inherited from "
        "dad, positive for cdh1, tested negative for the gene, palb2, chek2, atm mutation, cdh1, mlh1, "
        "msh2, tp53 mutation, y chromosome, extra chromosome, my face is, my fingerprint, my "
        "fingerprints, my iris, my voice print, my biometrics, brca, brca1, brca2, brca positive, brca1 "
        "positive, brca2 positive, brca carrier, apoe, apoe4, apoe e4, e4 e4, factor v leiden, factor v, "
        "factor five leiden, lynch syndrome, huntington s gene, huntington s positive, huntington s "
        "carrier, "
        "tested positive for the gene, at risk for huntington s, gene positive, gene negative, sickle "
        "cell trait, sickle cell carrier, cf carrier/carriers, carrier of, carrier for, asymptomatic "
        "carrier, tay sachs carrier, thalassaemia/thalassemia trait/carrier/minor, fragile x, fragile x "
        "carrier, "
        "mthfr, mthfr mutation, my dna test, my dna results, my dna, my genome, my whole genome, my "
        "exome, own exome, own genome, my genes, my genetics, my karyotype, my 23andme, my ancestry dna, "
        "my ancestrydna, my raw dna, 23 and me, my polygenic, "
        "my haplogroup, my y dna, my mtdna, genetic test/tests came, genetic testing showed, predictive "
        "test, klinefelter, klinefelter s, klinefelters, turner syndrome, XXY, xxy, xyy, 47xxy, down "
        "syndrome mosaic, chromosome deletion, 22q, 22q11, dna test says/said/showed/told/revealed, "
        "my retina scan, my fingerprints are, my iris scan, my voiceprint, double copy, homozygous for, "
        "heterozygous for, compound heterozygous, hereditary cancer gene, li fraumeni, von hippel lindau, "
        "familial hypercholesterolaemia/hypercholesterolemia, polycystic kidney gene, "
        "cancer gene, runs in my family, runs in the family, runs in our family, previvor, genome "
        "sequenced, sequenced my genome, had my genome, got my genome, bad genes"
    ),
    being="previvor, heterozygous, homozygous",
    having=(
        "mutation, gene mutation, brca mutation, gene variant, huntington s, huntington s disease, "
        "huntingtons, haemochromatosis, hemochromatosis, sickle cell, sickle cell anaemia/anemia, "
        "thalassaemia, thalassemia, tay sachs, marfan, marfan s, marfan mutation, marfan syndrome, "
        "long qt, long qt variant, long qt gene, factor v mutation, cystic fibrosis gene, gaucher, "
        "gaucher disease, fabry disease, wilson s disease, pku, phenylketonuria, alpha one antitrypsin, "
        "alpha 1 antitrypsin, prion gene, retinoblastoma gene, neurofibromatosis, nf1, tuberous "
        "sclerosis, "
        "faulty gene, recessive gene, hereditary condition, hereditary disease, genetic condition, "
        "genetic disorder, genetic disease, inherited condition, genetic risk, extra chromosome, "
        "chromosomal abnormality, "
        "neanderthal dna, 23andme, dna test, genetic test, genetic screening results, karyotype, exome, "
        "dna results, high polygenic score, porphyria, ehlers danlos gene, charcot marie tooth, g6pd "
        "deficiency, g6pd, hcm gene, titin variant, lhon, mitochondrial disease"
    ),
    rules=(
        (
            "(?:inherited|carry|carries|carrying|carrier|carriers|copy|copies|tested|positive|negative|runs|"
            "got|have|has) {far}<GENH|HEAH> (?:gene|mutation|variant|trait|from|and|thanks|runs)"
        ),
        (
            "(?:inherited|carrier of|carriers of|carry the|carries the|copy of the|copies of the|tested "
            "positive for|tested negative for|at risk of|at risk for) {gap}<GENH|HEAH>"
        ),
        (
            "(?:test|tests|testing|results|karyotype|sequencing|screening|exome|genome)/? ?(?:says|said|"
            "showed|shows|show|told|revealed|reveals|confirmed|came back|found) {far}<GENH>"
        ),
        (
            "<GENH> (?:says|said|showed|shows|told|revealed|reveals|came|confirmed|surprised|turned|runs|and "
            "i|tells|found|positive|negative|thanks)"
        ),
        "(?:found out|learned|learnt|discovered) {far}<GENH|GENS>",
        "{my} {gap}<GENH>",
        (
            "(?:uploaded|sequenced|sent|spat) {gap}(?:my|our) {gap}(?:whole )?(?:genome|dna|exome|saliva|"
            "spit)(?:/[A-Z]+)? <GENH|GENS>"
        ),
        "{my} {gap}<K|KS|KC> {gap}(?:has|have|had|carries|carry) {gap}<GENH>",
    ),
)

SUBJECTS: Final = (_GENETICS, _DISABILITY, _HEALTH)
