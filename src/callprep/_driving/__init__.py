"""What the drivers of a research share: who is asked, every decision on the way, and two ways of sending."""
