"""The rules that judge lines, a subject a file: each is a function over a draft and an engagement, with id and origin.

Files whose names begin with an underscore are what they are written in, and `reading` is how they read a draft. The
same rules judge what sections wrote, what a person typed, and what a language model made of it.
"""
