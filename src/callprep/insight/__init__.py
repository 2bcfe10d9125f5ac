"""What a dossier means beside an opportunity: hooks, overlaps, questions."""
