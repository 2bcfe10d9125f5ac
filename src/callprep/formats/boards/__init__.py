"""Public job boards: what each vendor's answers look like, and where they are asked for; offline and forgiving."""
