"""Hosts beside the notebook: one file, a course, a site; the same views, codes and files of answers."""
