"""What runs the matching: this machine, with claims that are held or in lots, or a Spark cluster."""
