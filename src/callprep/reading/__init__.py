"""Bytes in, plain values out: every reader here is pure, capped, and raises nothing but callprep's own errors.

Beside them stand what they are read for (settings, plugins) and the one writer, `files`.
"""

from __future__ import annotations
