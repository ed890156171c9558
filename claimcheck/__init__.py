"""Compare what several sources say about the same events: where they agree, differ, and cannot all be right."""
