"""The sections of the call sheet: each is a function from an engagement to lines, a need, or nothing.

House rules for a line: its words come from what it cites, the names of caller and candidate, and fixed wording, and
from nothing else; so a fact taken away changes no line but those that cite it. Answers of the hiring manager are free
text and stand behind a colon, where a phrase reads as well as a sentence.
"""
