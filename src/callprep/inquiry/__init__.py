"""How a source asks, without any I/O: requests, answers, payloads, and the machine that steps an inquiry."""
