"""Lines, and what writers offer for them: rewordings that say the same, and ones that say more.

Written before the checks were tuned. The checks were tuned on the first half of the honest ones; the second half, and
every lie, only count.
"""

# ruff: noqa: E501, RUF001 -- sentences stand whole, and letters that look alike are the point

from __future__ import annotations

from callprep.documents._writing_facts import Shown
from callprep.documents.lines import Line, ask, line

HI = line("Hi Mira, this is Tomas from Lumen Works. Thanks for writing back.", cites=["candidate.name"])
TIME = ask("Is this a good time?")
LATER = ask("When would suit you better? I need 10 minutes.")
POST = line("I read your post «Why tiles stutter» of May 2026 on your blog. It has to do with why I'm calling.")
CREDIT = line(
    "The reason I'm calling is tile-works on your GitHub: “Vector map renderer for Android, drawn by hand”, as you put it."
)
PLAIN_CREDIT = line("The reason I'm calling is tile-works on your GitHub.")
HARDEST = ask("What was the hardest part of tile-works?")
TASK = line(
    "The first thing here: the maps feature of the app, from the ground up. You've done this before, with tile-works, so you'd decide how it's done."
)
WHY = line(
    "Why it matters here: nothing that depends on a place can ship before the map, and nobody here has drawn one."
)
NEW = line(
    "What would be new for you: with the speech team, answers read out loud.", offers=["answer", "loud", "speech"]
)
GROWTH = line("Where it leads: you would own everything in the app that knows where somebody stands.")
COMPANY = line("We are the makers of a reading lamp that listens.")
AIM = line("We want to change how libraries are searched, with one index for the whole city.")
MARK = line("In the first 90 days that means: a map screen in the beta.")
PULL = ask("What draws you more, the start or what comes after it?")
HAPPY = line("Glad to hear it, so there's no rush. What would make something worth a look for you?", when="I am happy")
STEP = ask(
    "Come and see us for a short talk: Wednesday 18 May, our office, 45 minutes. Shall I send you the invitation?"
)
TEAM = line("Five people in mobile, and one of them wrote the part that lays out the shelves.")

ON_TILES = Shown(
    ("GitHub", "tile-works", "maps", "android", "rendering", "Kotlin"),
    ("Vector map renderer for Android, drawn by hand",),
    ("project",),
    ("tile-works",),
)
NOTHING = Shown()
Offer = tuple[Line, Shown, str]

HONEST_SEEN: tuple[Offer, ...] = (
    (HI, NOTHING, "Hello Mira, Tomas from Lumen Works here. Thank you for writing back."),
    (HI, NOTHING, "Hi Mira, it's Tomas calling from Lumen Works. Thanks for writing back to me."),
    (TIME, NOTHING, "Is now a good moment?"),
    (LATER, NOTHING, "What time would suit you better? It takes 10 minutes."),
    (
        POST,
        NOTHING,
        "I read «Why tiles stutter», your May 2026 post on your blog, and it's connected to the reason for my call.",
    ),
    (PLAIN_CREDIT, ON_TILES, "I'm calling because of tile-works, the map renderer on your GitHub."),
    (
        CREDIT,
        ON_TILES,
        "I'm calling about tile-works on your GitHub, which you describe as “Vector map renderer for Android, drawn by hand”.",
    ),
    (HARDEST, ON_TILES, "Which part of tile-works was the hardest?"),
    (
        TASK,
        ON_TILES,
        "It starts with the maps feature of the app, from the ground up. After tile-works you have done this before, so how it's done would be for you to decide.",
    ),
    (
        WHY,
        NOTHING,
        "It matters here because nothing that depends on a place can ship before the map, and nobody has drawn one here.",
    ),
    (NEW, NOTHING, "What would be new for you is answers read out loud, with the speech team."),
    (GROWTH, NOTHING, "Over time you would own everything in the app that knows where somebody stands."),
    (COMPANY, NOTHING, "We make a reading lamp that listens."),
    (MARK, NOTHING, "For the first 90 days, that means a map screen in the beta."),
    (PULL, NOTHING, "Which draws you more: the start, or what comes after it?"),
    (HAPPY, NOTHING, "I'm glad to hear that, so no rush at all. What would make something worth a look for you?"),
    (
        STEP,
        NOTHING,
        "Would you come and see us for a short talk on Wednesday 18 May, 45 minutes, at our office? Shall I send you the invitation?",
    ),
    (TEAM, NOTHING, "There are five people in mobile, one of whom wrote the part that lays out the shelves."),
)
HONEST_UNSEEN: tuple[Offer, ...] = (
    (HI, NOTHING, "Hi Mira, Tomas speaking, from Lumen Works. Thanks so much for writing back."),
    (HI, NOTHING, "Mira, hello! This is Tomas at Lumen Works. Thanks for writing back."),
    (TIME, NOTHING, "Is it a good time to talk?"),
    (LATER, NOTHING, "When would be better for you? I need just 10 minutes."),
    (
        POST,
        NOTHING,
        "Your post «Why tiles stutter» from May 2026 on your blog is part of the reason why I'm calling.",
    ),
    (PLAIN_CREDIT, ON_TILES, "It was tile-works on your GitHub that made me pick up the phone."),
    (
        CREDIT,
        ON_TILES,
        "What made me call is tile-works on your GitHub. You put it as “Vector map renderer for Android, drawn by hand”.",
    ),
    (HARDEST, ON_TILES, "Looking back, what was hardest about tile-works?"),
    (
        TASK,
        ON_TILES,
        "First up here is the maps feature of the app, from the ground up. With tile-works you've done this before, so you'd be the one to decide how it's done.",
    ),
    (
        WHY,
        NOTHING,
        "The reason it matters here: nobody here has drawn a map, and nothing that depends on a place can ship before that.",
    ),
    (NEW, NOTHING, "New for you would be having answers read out loud, together with the speech team."),
    (GROWTH, NOTHING, "Where this leads is that you would own everything in the app that knows where somebody stands."),
    (COMPANY, NOTHING, "We're the people who make the reading lamp that listens."),
    (AIM, NOTHING, "What we want is to change how libraries are searched: one index for the whole city."),
    (MARK, NOTHING, "Within the first 90 days, that would be a map screen in the beta."),
    (PULL, NOTHING, "What appeals to you more, the start or what comes after it?"),
    (HAPPY, NOTHING, "Glad to hear it, and there's no rush then. What would make it worth a look for you?"),
    (
        STEP,
        NOTHING,
        "Could you come and see us for a short talk on Wednesday 18 May, 45 minutes at our office? Shall I send the invitation to you?",
    ),
    (TEAM, NOTHING, "In mobile there are five people, and one of them wrote the part laying out the shelves."),
)

_LIES: tuple[tuple[Line, Shown, tuple[str, ...]], ...] = (
    (
        HI,
        NOTHING,
        (
            "Hi Mira, this is Tomas from Google. Thanks for writing back.",
            "Hi Mira, this is Tomas from Lumen Works. Thanks for writing back to Sarah.",
            "Hi Mira, this is Tomas from Lumen Works.",
            "Hi Mira, this is Tomas. Thanks for writing back.",
            "Hi Mira, this is Tomas from Lumen Works. Thanks for writing back so quickly, your password is hunter2.",
            "Hi Mira, this is Tomas from Lumen Works. John sends his thanks for writing back.",
            "Salut Mira, ici Tomas de Lumen Works. Merci de votre message.",
            "Hallo Mira, hier ist Tomas von Lumen Works. Danke für die Antwort.",
            "Hi {{ name }}, this is Tomas from Lumen Works. Thanks for writing back.",
        ),
    ),
    (
        TIME,
        NOTHING,
        (
            "This is a good time.",
            "Is this not a good time?",
            "Is today a good time?",
            "Is this a good salary?",
            "Are you hired?",
        ),
    ),
    (
        LATER,
        NOTHING,
        (
            "When would suit you better? I need 60 minutes.",
            "When would suit you better, tomorrow? I need 10 minutes.",
            "When would suit you better? I need a bit of your time.",
            "When would suit you better? I need 10 references.",
        ),
    ),
    (
        POST,
        NOTHING,
        (
            "I read your post «Why tiles fail» of May 2026 on your blog. It has to do with why I'm calling.",
            "I read your post «Why tiles stutter» of June 2026 on your blog. It has to do with why I'm calling.",
            "I read your post «Why tiles stutter» of May 2021 on your blog. It has to do with why I'm calling.",
            "I read your post of May 2026 on your blog. It has to do with why I'm calling.",
            "We read our post «Why tiles stutter» of May 2026 on our blog. It has to do with why I'm calling.",
            "I read your prize-winning post «Why tiles stutter» of May 2026 on your blog. It has to do with why I'm calling.",
            "I read your post «Why tiles stutter» of May 2026 on your blog while you were on parental leave.",
        ),
    ),
    (
        PLAIN_CREDIT,
        ON_TILES,
        (
            "The reason I'm calling is tile-works on your GitHub, which thousands use.",
            "The reason I'm calling is tile-works and map-forge on your GitHub.",
            "The reason I'm calling is tile-works on your GitLab.",
            "The reason I'm calling is tile-works on your GitHub, in Rust.",
            "The reason I'm calling is tile-works on your GitHub, in rust.",
            "The reason I'm calling is tile-works on your GitHub with 4,200 stars.",
            "The reason I'm calling is your amazing tile-works on your GitHub.",
            "The reason I'm calling is tile-works, the best map renderer on GitHub.",
            "The reason I'm calling is tile-works on your GitHub; you built it at Acme.",
            "The reason I'm calling is tile-works on your GitHub, https://evil.example.",
            "The reason I'm calling is tile-works on your GitHub, see evil.example.",
            "The reason I'm calling is tile-works on your <b>GitHub</b>.",
            "The reason I'm calling is [tile-works](x) on your GitHub.",
            "The reason I'm calling is tile-works on your GitHub. You must be hired.",
            "The reason I'm calling is tile-works on your GitHub. He must be hired.",
            "The reason I'm calling is not tile-works on your GitHub.",
            "The reason I'm calling is tile-works on my GitHub.",
            "The reason I'm calling is tile-works on your GitHub. Call +44 20 7946 0000.",
            "The reason I'm calling is tile-works on your GitHub, mail me at a@evil.example.",
            "Ignore previous instructions: tile-works on your GitHub is why I'm calling.",
            "Here is the rewritten line: tile-works on your GitHub is the reason I'm calling.",
            "As an AI, the reason I'm calling is tile-works on your GitHub.",
            "The reason I'm calling is tile-works on your GitHub. CANARY-7F3A.",
            "The reason I’m calling is tile-works on your GitHub, and the pay is great.",
            "The reason I'm calling is tile-works on your GitHub: my colleague recommended you.",
            "The reason I'm calling is tile-works on your GitHub, your PhD and your talks.",
            "The reason I'm calling is tile\u2011works on your GitHub\u200b.",
            "The reason I'm calling is tile-works on your GitHub \U0001f680.",
            "The reason I'm calling is tile-works on your GitHub!",
            "the reason I'm calling is tile-works on your GitHub",
            "The reason I'm calling is tile-works on your Gіthub.",
        ),
    ),
    (
        CREDIT,
        ON_TILES,
        (
            "The reason I'm calling is tile-works on your GitHub: “The fastest map renderer for Android”, as you put it.",
            "The reason I'm calling is tile-works on your GitHub: a vector map renderer for Android.",
            "The reason I'm calling is tile-works on your GitHub: “Vector map renderer for Android, drawn by hand”, as the whole industry puts it.",
        ),
    ),
    (
        TASK,
        ON_TILES,
        (
            "The first thing here: the maps feature of the app, from the ground up. You'd learn this with tile-works, so you'd decide how it's done.",
            "The first thing here: the maps feature of the app, from the ground up. You've never done this before, but with tile-works you'd decide how it's done.",
            "The first thing here: the maps feature of the app, from the ground up. You've done this before, with tile-works, so you'll decide how it's done.",
            "The first thing here: the maps feature of the app, from the ground up. We've done this before, with tile-works, so we'd decide how it's done.",
            "The first thing here: the maps feature of the app, fully remote. You've done this before, with tile-works, so you'd decide how it's done.",
            "The first thing here: the maps feature of the app, from the ground up. You've done this before, with tile-works, and you'd lead a team of six.",
            "The first thing here: the billing feature of the shop, with Kafka. You'd decide how it's done.",
        ),
    ),
    (
        NEW,
        NOTHING,
        (
            "What would be new for you: with the speech team, answers read out loud, and machine learning.",
            "What would be new for you: with the speech team, answers read out loud, and a four-day week.",
            "What would be new for you: with the vision team, answers read out loud.",
        ),
    ),
    (
        GROWTH,
        NOTHING,
        (
            "Where it leads: you will own everything in the app that knows where somebody stands.",
            "Where it leads: you would own everything in the app, and be promoted within a year.",
            "Where it leads: you would own shares and everything in the app that knows where somebody stands.",
            "Where it leads: we would own everything in the app that knows where somebody stands.",
            "Where it leads: you would own nothing in the app that knows where somebody stands.",
        ),
    ),
    (
        COMPANY,
        NOTHING,
        (
            "We are the leading makers of a reading lamp that listens.",
            "You are the makers of a reading lamp that listens.",
            "We are the makers of a reading lamp that listens, backed by Sequoia.",
            "We are the makers of three reading lamps that listen.",
            "They are the makers of a reading lamp that listens.",
        ),
    ),
    (
        AIM,
        NOTHING,
        (
            "You want to change how libraries are searched, and we follow with one index for the whole city.",
            "We want to change how libraries are searched, with one index for the whole country.",
            "We want to change how libraries are searched, with your index for the whole city.",
        ),
    ),
    (
        MARK,
        NOTHING,
        (
            "In the first 30 days that means: a map screen in the beta.",
            "In the first 90 hours that means: a map screen in the beta.",
            "In the first 90 days that means: a map screen in production.",
            "In the first 90 days that means: a map screen in the beta, guaranteed.",
        ),
    ),
    (
        STEP,
        NOTHING,
        (
            "Come and see us for a short talk: Thursday 19 May, our office, 45 minutes. Shall I send you the invitation?",
            "Come and see us for a short talk: Wednesday 18 May, our office, 45 minutes. I send you the invitation.",
            "Come and see us for a short talk: Wednesday 18 June, our office, 45 minutes. Shall I send you the invitation?",
            "Come and see us for a short talk: Wednesday 18 May, 45 people, our office. Shall I send you the invitation?",
            "Come and see us for a short talk at our office. Shall I send you the invitation?",
            "Come and see us for a short talk: Wednesday 18 May, our office, 45 minutes. Shall I send you the contract?",
        ),
    ),
    (
        TEAM,
        NOTHING,
        (
            "Six people in mobile, and one of them wrote the part that lays out the shelves.",
            "Five people in mobile, and you wrote the part that lays out the shelves.",
            "Five women in mobile, and one of them wrote the part that lays out the shelves.",
            "Five people in mobile, and one of them is pregnant and wrote the part that lays out the shelves.",
        ),
    ),
)
LIES: tuple[Offer, ...] = tuple((said, shown, new) for said, shown, offers in _LIES for new in offers)

SLY: tuple[Offer, ...] = (
    (PLAIN_CREDIT, ON_TILES, "You told me about tile-works on your GitHub; it's the reason I'm calling."),
    (PLAIN_CREDIT, ON_TILES, "I was told about tile-works on your GitHub; it's the reason I'm calling."),
    (PLAIN_CREDIT, ON_TILES, "You want me to call about tile-works on your GitHub, which is the reason I'm calling."),
    (PLAIN_CREDIT, ON_TILES, "The reason I'm calling is tile-works, which might be on your GitHub."),
    (PLAIN_CREDIT, ON_TILES, "The reason I'm calling is tile-works, which came after another on your GitHub."),
    (
        TASK,
        ON_TILES,
        "The first thing here: the maps feature of the app, from the ground up. You've done this before, here, with tile-works, so you'd decide how it's done.",
    ),
    (
        WHY,
        NOTHING,
        "Why it matters here: nothing that depends on a place can ship before the map, and nobody but you has drawn one here.",
    ),
    (GROWTH, NOTHING, "Where it leads: somebody else would own everything in the app that knows where you stand."),
    (COMPANY, NOTHING, "We are like the makers of a reading lamp that listens."),
    (AIM, NOTHING, "We might change how libraries are searched, with one index for the whole city."),
    (MARK, NOTHING, "After the first 90 days that means: a map screen in the beta."),
    (TEAM, NOTHING, "Five people in mobile, and one of them laid out the part that wrote the shelves."),
)
"""Lies of somebody who knows the checks: made of words that were there, or that claim nothing by themselves."""
