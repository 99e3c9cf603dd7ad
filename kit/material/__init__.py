"""What is judged: posts, codebooks, quizzes, predictions and keys, and the reading of one's own."""
