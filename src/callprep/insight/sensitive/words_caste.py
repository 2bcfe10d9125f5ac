"""Castes, and what is reserved by them."""

from __future__ import annotations

from typing import Final

from callprep.insight.sensitive._lexicon import Subject

__all__ = ["CASTE"]

CASTE: Final = Subject(
    "caste",
    "CAS",
    strong="""
my jati, her jati, his jati, our jati, untouchable household, untouchable family, untouchable by birth,
born untouchable, born into an untouchable, jai bhim, jaibhim, dalit pride, dalit lives matter,
dalit, bahujan, savarna, avarna, brahmin, brahman by birth, kshatriya, vaishya, shudra, sudra, adivasi, harijan,
untouchable, untouchables, untouchable quarter, jai bhim, scheduled caste, scheduled castes, scheduled tribe,
scheduled tribes, sc st, backward caste, backward class, other backward class, lower caste, upper caste, low caste,
high caste, oppressed caste, dominant caste, forward caste, casteless, my caste, caste certificate, caste surname,
my surname gives, caste survivor, caste discrimination at, intercaste marriage, inter caste marriage,
married outside my caste, married outside our caste, my gotra, gotra, my jati, my varna, manual scavengers,
manual scavenger, reservation quota, reserved category, reserved category candidate, quota kid, quota student,
reserved seat, general category, ews quota, sc quota, st quota, obc quota, ST reservation, SC reservation,
SC category, ST category, OBC category, ST quota, SC quota, OBC, obc non creamy, creamy layer, non creamy layer,
sacred thread, poonal, janeu, upanayanam, tamil brahmin, tam brahm, tambrahm, tambram, kashmiri pandit, ambedkarite,
ambedkarite buddhist, neo buddhist, thread ceremony, osu, burakumin, cagot, baekjeong, gabra caste
""",
    being="""
iyer, iyengar, Nair, Menon caste, Ezhava, Thiyya, Pulaya, Paraiyar, Pallar, Arunthathiyar, Chakkiliyar, Vanniyar,
Thevar, Mukkulathor, Gounder, Nadar, Mudaliar, Pillai caste, Chettiar, Mahar, Mang, Matang, Chambhar, Chamar, Jatav,
Valmiki, Balmiki, Bhangi, Mehtar, Dusadh, Paswan caste, Musahar, Pasi, Khatik, Kori, Ravidassia, Ramgarhia, Jat,
Jat Sikh, Jatt, Gujjar, Meena, Rajput, Thakur, Bhumihar, Kayastha, Bania, Baniya, Marwari, Agarwal bania, Khatri,
Arora khatri, Maratha, Kunbi, Kurmi, Yadav, Ahir, Lodhi, Koli, Lingayat, Vokkaliga, Reddy caste, Kamma, Kapu, Velama,
Mala, Madiga, Lambada, Banjara, Bhil, Gond, Santal, Santhal, Munda, Oraon, Ho tribe, Toda, Irula, Patidar,
Patel caste, Chitpavan, Deshastha, Saraswat, Namboodiri, Namboothiri, Maithil, Saryuparin, Kanyakubja, Baidya,
Namasudra, Rajbanshi, Bahun, Chhetri, Damai, Kami, Sarki, Newar, Syed, Ashraf, Pasmanda, Ajlaf, Arzal, dalit, bahujan,
savarna, brahmin, kshatriya, vaishya, shudra, adivasi, obc, untouchable, upper caste, lower caste
""",
    having="""
caste, gotra, caste certificate, sub caste, subcaste
""",
    also={
        "CASQ": """
quota, reservation, surname, SC, ST, category
""",
    },
    rules=(
        (
            "<CASB> (?:boy|girl|blood|family|home|household|by|from|kid|woman|man|community|surname|pride|roots|caste|"
            "and proud|on my|parents)"
        ),
        (
            "(?:from|into|born|in) (?:a|an|the)? ?{gap}<CASB|CASH>(?: (?:family|home|household|community|caste|"
            "village|colony))?"
        ),
        (
            "(?:under|through|via|on|by|from|in) (?:the |an? )?{gap}<CASB|CASH|CASQ> (?:quota|reservation|seat|"
            "category|list|community|certificate|candidate)(?:/[A-Z]+)?"
        ),
        (
            "(?:SC|ST|sc|st)/CASQ (?:quota|reservation|seat|category|community|certificate|candidate|"
            "student)(?:/[A-Z]+)?"
        ),
        (
            "(?:got in|admitted|entered|studied|hired|seat|joined) {gap}(?:under|through|via|on|by|thanks to) "
            "{gap}(?:quota|reservation)/CASQ"
        ),
        (
            "(?:despite|because of|hide|hid|hiding|dropped|dropping|asked|ask|asking|judged) {gap}(?:my|our|for my|by "
            "my|about my)? ?{gap}caste/CASH"
        ),
        "{my} (?:caste|gotra|jati|varna|sub_caste|subcaste)/CASH",
    ),
)
