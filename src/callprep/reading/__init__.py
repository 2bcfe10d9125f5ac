"""Bytes in, plain values out: every reader here is pure, capped, and raises nothing but callprep's own errors."""

from __future__ import annotations
