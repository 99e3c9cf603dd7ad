"""Sentences, checks and safe saving: what every other room needs."""
