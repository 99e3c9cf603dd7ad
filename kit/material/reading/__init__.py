"""Tables of one's own in whatever form: files, spreadsheets, dates, odd encodings."""
