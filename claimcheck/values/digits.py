"""Numbers in digits, as each language writes them."""

from __future__ import annotations

import re


def read_digits(text: str, decimal: str) -> float:
    """A number in digits; groups of three are read over, ``decimal`` is the language's decimal separator."""
    if text.isdecimal():
        return whole(float(text))
    compact = re.sub(r"[\s'\u00a0\u202f\u2009]", "", text)
    grouping = "," if decimal == "." else "."
    head, mark, tail = compact.rpartition(decimal)
    if mark and grouping in tail:  # as another language writes it
        return read_digits(compact, grouping)
    if mark and (len(tail) != 3 or (decimal not in head and grouping in head)):
        number = float(f"{re.sub('[.,]', '', head)}.{tail}")
    elif mark and len(tail) == 3 and head.lstrip("0") == "":
        number = float(f"0.{tail}")
    else:
        last = compact.rpartition(grouping)[2]
        odd = grouping in compact and len(last) != 3
        number = (
            float(compact.replace(grouping, "."))
            if odd and compact.count(grouping) == 1
            else float(re.sub("[.,]", "", compact))
        )
    return whole(number)


def whole(number: float) -> float:
    """The same number, as an integer where it is one."""
    return int(number) if number.is_integer() else number
