"""What a judgement is, how it is saved, and how it is handed in."""
