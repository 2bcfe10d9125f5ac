"""The only room that touches a network: clients, their credentials, their patience, and what they refuse."""
