"""What a facet can hold, and one algebra over all of it."""
