"""What a user writes, sources and claims, and how it is read: YAML, JSON lines, Parquet."""
