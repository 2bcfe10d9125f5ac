"""Whose account it is: which accounts are one person, by which path, and how sure that is."""
