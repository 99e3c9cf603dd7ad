"""What a class hands in, in whatever form: found, recognised, matched to what is known."""
