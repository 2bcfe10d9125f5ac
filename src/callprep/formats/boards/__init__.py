"""Public job boards: payloads of each vendor to opportunities, one file a vendor, offline and forgiving."""
