"""What an instructor does with the answers of a class."""
