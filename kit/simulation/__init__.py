"""Simulated worlds and people, called simulated wherever they are shown."""
