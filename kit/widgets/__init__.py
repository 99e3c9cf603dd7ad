"""The widgets: each one a stem with three files, on the small front end they share."""
