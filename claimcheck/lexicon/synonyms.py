"""Words of everyday English-language news that mean much the same in it: for finding claims of one fact, whoever words
them. Where it matters which word was used, as in quotations, they stay apart.

A line of ``synonyms.tsv`` is one meaning. Its words stand for all their inflections; none is among the
`claimcheck.lexicon.concepts.ACTIONS`, which are told apart more finely. Left out is what as often means something else.
"""

from __future__ import annotations

from pathlib import Path

_LINES = Path(__file__).with_name("synonyms.tsv").read_text(encoding="utf-8").splitlines()
SYNONYMS = {word: first for first, *others in (line.split("\t") for line in _LINES) for word in others}
"""The first word of its line for each other."""
SPELLINGS = (
    ("our", "or"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("isi", "izi"),
    ("yse", "yze"),
    ("ence", "ense"),
    ("tre", "ter"),
)
"""British and American endings: no difference of words."""
