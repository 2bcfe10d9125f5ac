"""Lists of words that rules go by, a file a language."""
