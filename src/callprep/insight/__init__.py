"""What a dossier means: what they made, know, care for and want, what may be said of it, what it has to do with a role.

Topics come from `vocabulary`, private matters go by `sensitive`; what several insights rest on is in `weighing` (how
much each fact shows), `sameness` (what is one thing) and the private modules beside this one.
"""
