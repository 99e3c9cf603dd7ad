"""The register: who is enrolled, who handed in, when, and what the gradebook says of each."""
