"""Agreement, scores and rates. Nothing here knows a file or a widget."""
