"""What callprep costs, each figure against its rival in the same run: `python -m benchmarks`."""
