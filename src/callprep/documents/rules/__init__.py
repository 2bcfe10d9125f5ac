"""The rules that judge lines, one a file: each is a function over a draft and an engagement, with an id and an origin.

The same rules judge what sections wrote, what a person typed, and what a language model made of it.
"""
