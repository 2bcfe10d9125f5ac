"""What comes from elsewhere: files that people write, and (in time) postings and records of other systems."""
