"""Hosts beside the notebook: a file, a course, a site; the same views, codes and answers."""
