"""What somebody's body or mind does otherwise, and the aids they live with."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["DISABILITY"]

DISABILITY: Final = Subject(
    "disability",
    "DIS",
    strong="""
wheelchair user, full time wheelchair user, ambulatory wheelchair user, power chair user, powerchair user,
in a wheelchair, use a wheelchair, used a wheelchair, uses a wheelchair, using a wheelchair, my wheelchair, wheelie,
wheels not heels, chair user, type with my feet, type with one hand, code by voice, coding by voice,
can't see colours/colors, can't hear, can't walk, can't see well, can't speak, can't smell, asd, asd level one/1,
dx autism, late diagnosed, late diagnosis, wear hearing aids, non verbal, sensory issues, stimming, use a cane,
walk with a cane, walk with crutches, walk with a stick, on crutches for life, use a screen reader,
uses a screen reader, use a braille display, read braille, reads braille, braille reader, use sign language,
born with one, born without a, lost the use of, missing a leg/arm/hand/finger, my prosthesis, my chair, my stammer,
my stutter, my disability, my disabilities, my impairment, blue badge, white cane, guide dog user, my guide dog,
hearing dog, seeing eye dog, my assistance dog, assistance dog, service dog handler, my service dog, guide dog owner,
cane user, crutch user, registered disabled, registered blind, severely sight impaired, legally blind,
partially sighted, visually impaired, sight loss, lost my sight, losing my sight, lost my hearing, losing my hearing,
hearing loss, hard of hearing, profoundly deaf, deafened, deafblind, deaf blind, deaf since, blind since,
deaf from birth, blind from birth, born deaf, born blind, cochlear implant/implants, hearing aid/aids, bsl user,
asl user, bsl first, lip reader, lipreader, i lip read, screen reader user, amputee, below knee amputee,
above knee amputee, double amputee, prosthetic leg/arm/hand/foot/limb, prosthesis,
lost my leg/arm/hand/foot/fingers/eye, lost a leg/arm/hand/foot/eye, one armed, one handed, one legged, one eyed,
paraplegic, quadriplegic, tetraplegic, hemiplegic, paralysed, paralyzed, paralysed/paralyzed from, spinal cord injury,
sci survivor, cerebral palsy, spina bifida, achondroplasia, dwarfism, little person, person of short stature,
muscular dystrophy, neurodivergent, neurodiverse, neurospicy, neuroatypical, neuroqueer, autistic, audhd, adhd,
adhder, adhd er, add er, aspie, asperger s, aspergers, autism, on the spectrum, on the autism spectrum,
on the autistic spectrum, actually autistic, actuallyautistic, dyslexic, dyslexia, dyspraxic, dyspraxia, dyscalculia,
dyscalculic, dysgraphia, tourette s, tourettes, tourette, stammerer, stutterer, i stammer, i stutter,
person who stammers/stutters, person with a disability, person with disabilities, people with disabilities myself,
differently abled, crip, handicapped, cripplepunk, disability pride, able bodied no more, access needs,
learning disability, learning difficulties, irlen, synaesthete, colour blind, color blind, colourblind, colorblind,
retinitis pigmentosa, macular degeneration, usher syndrome, stargardt, nystagmus, deaf/Deaf and, hemiplegia, ataxia,
locked in, prosopagnosia, aphantasia, limb difference, rsi so bad, hearing impaired, vision impaired, low vision,
tunnel vision, no sight, no hearing, one ear, one eye, one arm, one leg, half deaf, half blind, deaf in one,
blind in one, deaf in my, blind in my, deaf mute, guide dog, my cane, my crutches, my scooter, mobility scooter,
my walker, my walking stick, my prosthetic, my stump, bionic arm, bionic leg, bionic hand, bionic ear, bionic ears,
sip and puff, eye gaze user, switch user, aac user, non speaking, selective mutism, situational mutism, my tics,
motor tics, touretter, tourettic, spastic, osteogenesis imperfecta, ehlers danlos, friedreich s ataxia, polio,
polio survivor, went to a special school, iep kid, sen kid, disability benefits, disability allowance,
disability living allowance, access to work, workplace adjustments, au dhd, add brain, adhd inattentive,
inattentive type, dyslexic brain, dyslexic and, dyspraxic and, gifted and autistic, twice exceptional,
late identified autistic, stim toys, short stature, dwarf, person with dwarfism, person with autism, person with adhd,
disabled and, differently wired, wired differently, neurotypical not, not neurotypical, my tourette s, my tourettes,
full time wheelchair, use my wheelchair, use a power chair, use a powerchair, in a chair since, rolling since,
on wheels since, full time chair, leg is carbon, leg is titanium, leg is prosthetic, leg is plastic, leg is metal,
leg is fake, leg is artificial, arm is carbon, arm is titanium, arm is prosthetic, arm is plastic, arm is metal,
arm is fake, arm is artificial, hand is carbon, hand is titanium, hand is prosthetic, hand is plastic, hand is metal,
hand is fake, hand is artificial, foot is carbon, foot is titanium, foot is prosthetic, foot is plastic,
foot is metal, foot is fake, foot is artificial, carbon fibre leg, carbon fibre foot, carbon fibre hand,
carbon fibre arm, carbon fiber leg, carbon fiber foot, carbon fiber hand, carbon fiber arm, titanium leg,
titanium arm, titanium hand, artificial leg, artificial arm, artificial limb, artificial hand, left leg was,
left leg amputated, left leg missing, left arm was, left arm amputated, left arm missing, left hand was,
left hand amputated, left hand missing, left foot was, left foot amputated, left foot missing, right leg was,
right leg amputated, right leg missing, right arm was, right arm amputated, right arm missing, right hand was,
right hand amputated, right hand missing, right foot was, right foot amputated, right foot missing, was amputated,
were amputated, lost my left, lost my right, lost both legs, lost both arms, lost both hands, lost both feet,
lost three fingers, lost two fingers, missing fingers, missing an arm, missing an eye, missing an ear,
missing my left, missing my right, need a screen reader, rely on a screen reader, screenreader user,
screen reader to read, jaws user, nvda user, voiceover user, braille user, voice control user, dictate my code,
dictate all my code, dictate code, code by dictation, speech to text because my, limited mobility, reduced mobility,
mobility impairment, mobility impaired, mobility issues, use a scooter, walk with sticks, use a stick, use a rollator,
use crutches, leg brace, leg braces, callipers, need a ramp, need step free, need subtitles, need an interpreter,
need large print, need a lift because, pwd certificate, pwd quota, pwd category, pwd candidate,
disability certificate, disability card, udid card, disability confident, guaranteed interview scheme,
reasonable adjustments for my, reasonable accommodations for my, need accommodations, need adjustments, on disability,
ssdi, pip claimant, registered as disabled, registered deaf, parking badge, blue badge holder, handicap placard,
freedom pass for disabled, adhd tabs, adhd tax, adhd powered, fuelled by adhd, powered by adhd, medicated adhd,
unmedicated adhd, inattentive adhd, combined type, audhder, autie, aspergirl, autism spectrum, spectrum disorder,
nd and proud, neuro spicy, neuro divergent, neuro diverse, stimmer, tics and all, i tic, cp warrior, my cp,
one functioning eye, prosthetic eye, see out of one eye, one good eye, one good ear, one working ear, one working eye,
one working hand, one working arm, out of one ear, out of one eye, hear nothing, see nothing, can't hear you,
can't see you, deaf in both, deaf in the, deaf in left, deaf in right, mostly deaf, mostly blind, totally blind,
totally deaf, completely deaf, completely blind, stone deaf, going blind, going deaf, went blind, went deaf,
became blind, became deaf, nearly blind, nearly deaf, blind in both, blind in the, blind in left, blind in right,
deaf adult, two hearing aids, ci user, cochlear user, bilateral implants, bone anchored, i lipread, lip read,
lipreading, deaf gain, deaf community, coda kid, child of deaf adults, read by touch, read with my fingers, long cane,
echolocate, below the knee, below the elbow, above the knee, above the elbow, no arms, no legs, no left hand,
no left arm, no left leg, no right hand, no right arm, no right leg, born without, one handed typist, one hand typist,
type one handed, types with one hand, type with a stick, mouth stick, head pointer, eye tracker to type,
type with my eyes, complete t6, complete t12, complete t4, complete c5, complete c6, complete c7, t12 para,
t12 paraplegic, t6 para, t6 paraplegic, t10 para, t10 paraplegic, t4 para, t4 paraplegic, c5 quad, c5 tetra, c6 quad,
c6 tetra, c7 quad, c7 tetra, para since, quad since, broke my back, broke my neck, wheelchair bound,
confined to a wheelchair, waist down, from the neck down, lost the use, stammers, lifelong stutterer, stuttering,
speech impediment, speech impairment, nonspeaking, learning disabled, letters dance, made by dyslexia,
dyslexic thinker, dyslexic thinking, developmental coordination disorder, sensory processing disorder,
auditory processing disorder, acquired brain injury, fetal alcohol, brain injury survivor, restricted growth,
small stature, special needs kid, special ed kid, my adhd, my autism, my dyslexia, my dyspraxia, my asd,
autistic adult, autistic woman, autistic man, autistic burnout, autistic joy, autistic pride, autistic brain,
adhd diagnosis, add diagnosis, add diagnosed, diagnosed adhd, diagnosed autistic, diagnosed dyslexic, diagnosed asd,
late diagnosed autistic, late diagnosed adhd, self diagnosed autistic, brain is adhd, executive dysfunction,
face blind, faceblind, hyperlexic, hyperlexia, albinism, albino, sight in one eye, sight impaired, visual impairment,
vision impairment, no sense of smell, anosmic, nerve damage, hand tremor, essential tremor, one leg shorter,
club foot, clubfoot, my limp, walk with a limp, mental disability, physical disability, intellectual disability,
hidden disability, invisible disability, nonvisible disability, non visible disability, sunflower lanyard,
with a stutter, with a stammer, stutter since, stammer since, have a stutter, have a stammer, am special needs,
i need captions, hearing aids in, monocular vision
""",
    being="""
blind, deaf, mute, non verbal, nonverbal, non speaking, lame, paralysed, paralyzed, hoh, neurodivergent, neurodiverse,
autistic, dyslexic, dyspraxic, adhd, audhd, colour blind, color blind, stammering, sightless, hearing impaired,
visually impaired, partially sighted, paraplegic, quadriplegic
""",
    having="""
wheelchair, disability, disabilities, impairment, hearing aid, prosthetic, crutches, walking stick, mobility scooter,
walker frame, rollator, adhd, autism, dyslexia, dyspraxia, dyscalculia, tourette s, tics, blindness, deafness,
autism diagnosis, adhd diagnosis, asperger s, feeding tube, tremor, low vision, pip award,
personal assistant for care, sensory overload, glass eye, spinal injury, cerebral palsy, spina bifida,
limb difference, autism spectrum disorder, limp, leg braces, prosthetic limb, carer visits, hearing loss, sight loss,
cane, ramp, hearing aids
""",
    also={
        "DIX": """
disabled
""",
    },
    rules=(
        (
            "(?:i'm|i am|im|as an?|being|proud|proudly|openly|registered|visibly|severely|physically|partially|became|"
            "born|newly|multiply) (?:a |and |queer |proud ){0,2}<DIX>{stop}"
        ),
        "<DIX> (?:woman|man|person|parent|veteran|dad|mum|mom|guy|girl|queer|artist|people like me)(?:/[A-Z]+)?",
        "<DIX> (?:and|&) (?:proud|queer|tired|loud|black|trans|neurodivergent|autistic|thriving)(?:/[A-Z]+)?",
        "{start}<DIX>(?: since|{end})",
        "(?:{start}|proud |an? |openly )(?P<cut><DIX>) (?:<M> ){0,3}<W>",
        "(?:i'm|i am|i|who|and|as|being|born|been|was|am|is) {gap}<DISB>{stop}",
        "(?:blind|deaf|disabled)/DISB (?:since|from|in one|in my|in both|by|as a bat)",
        "{my} <DISH>",
        (
            "{my} {gap}(?:leg|arm|hand|foot|legs|arms|hands|feet|eye|eyes|ears|ear|spine|fingers) (?:was|were|is|are|"
            "had|got|has|doesn't|don't|won't|never) {gap}(?:amputated|removed|gone|missing|paralysed|work|works|"
            "carbon|titanium|prosthetic|plastic|blind|deaf|crushed|taken|shot|useless)(?:/[A-Z]+)?"
        ),
        "{start}(?:my )?(?:brain|mind) (?:is|runs|has|on) {far}<DISB|DISH|DISS>",
    ),
)
