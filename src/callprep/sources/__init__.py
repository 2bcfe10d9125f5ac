"""One adapter a file; none imports another."""
