"""How rules read a draft: its turns, sentences and phrases, what it claims and whom, and what holds or grants that."""
