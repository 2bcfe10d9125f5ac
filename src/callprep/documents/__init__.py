"""What is said: lines that rest on facts, sections that write them, outlines that order them, rules that judge them."""
