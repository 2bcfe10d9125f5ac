"""Frozen values that answer pure questions about themselves."""
