"""One person's name in two spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.discrepancy import Kind, Level, Side
from claimcheck.match.spellings import Spelling, all_spellings, nearly_alike, one_person
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.view import View


def _spelt_in_two_ways(view: View) -> Iterator[Found]:
    def of_one_fact(a: ClaimRecord, b: ClaimRecord) -> bool:
        return view.told_once(a, b) or view.one_proposition(a, b)

    pairs = [pair for pair in nearly_alike(view.claims, view.names) if one_person(*pair, of_one_fact)]
    for spellings in all_spellings(pairs):
        sides = tuple(Side(spelling.text, spelling.claims) for spelling in spellings)
        yield Found("name", Level.TENSION, sides, _why(spellings))


def _why(spellings: Sequence[Spelling]) -> str:
    told = "; ".join(sorted(f"{' and '.join(sorted(spelling.sources))}: {spelling.text}" for spelling in spellings))
    return f"How is the name spelt? {told}: one of them is wrong, unless they are two persons."


RULES = (
    CompareRule(
        code="D403",
        name="name-spelt-unlike",
        title="Sources spell one person's name in different ways",
        explanation="A person's family or first name is a letter or two other in one source than in another on the "
        "same story, wherever in the claims it stands, and each keeps to its own: one of them has it wrong, unless "
        "they are two persons. It takes the same other name, title or calling beside it, or one fact that both tell. "
        "Accents left out or written otherwise, short forms, initials, endings and double names are no other "
        "spellings, nor is what names from other scripts become in Latin letters; nor two spellings that "
        "claims/names.yaml has for one person, or that one source uses side by side. In a corpus that is large, "
        "or full of look-alikes, many persons are called nearly alike, and nothing is asked.",
        flags=(
            Example(
                "- {source: a, statement: Nurse Helga Brandick found the ward empty.}\n"
                "- {source: b, statement: The ward was empty when nurse Helga Brandisk came in.}\n",
                "a: Helga Brandick; b: Helga Brandisk",
            ),
            Example(
                "- {source: a, statement: The dam was sound., attributed_to: engineer Ulrich Tarnow}\n"
                "- {source: b, statement: Ulrich Ternow inspected the dam in May.}\n"
                "- {source: b, statement: The gates had rusted., attributed_to: Ternow}\n",
                "unless they are two persons",
            ),
            Example(
                "- {source: a, statement: Captain Harald Ostermoor was alone on the bridge.}\n"
                "- {source: b, statement: Captain Harold Ostermoor was alone on the bridge.}\n",
                "a: Harald Ostermoor; b: Harold Ostermoor",
            ),
            Example(
                "- {source: a, statement: Judge Margrit Sonderlath freed the two men.}\n"
                "- {source: b, statement: Judge Marga Sonderland released them on bail.}\n",
                "a: Margrit Sonderlath; b: Marga Sonderland",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: General Muhammad Daqlo took the port.}\n"
                "- {source: b, statement: General Mohamed Dagalo took the port.}\n"
            ),
            Example(
                "- {source: a, statement: Minister Jörg Müller resigned.}\n"
                "- {source: b, statement: Minister Joerg Mueller stepped down.}\n"
            ),
            Example(
                "- {source: a, statement: Nurse Helga Brandick left.}\n"
                "- {source: b, statement: Helga Brandick's lawyer and Helga Brandisk left., target: Helga Brandisk}\n"
            ),
            Example(
                "- {source: a, statement: Judge Robert Hale adjourned the trial.}\n"
                "- {source: b, statement: Judge Roberta Hale adjourned the trial.}\n"
            ),
            Example(
                "- {source: a, statement: Nurse Helga Brandick found the ward empty.}\n"
                "- {source: b, statement: Pilot Helga Brandisk landed on the lawn.}\n"
            ),
        ),
        kind=Kind.PARTY,
        level=Level.TENSION,
        check=_spelt_in_two_ways,
        scope=Scope.NAME,
        sets_apart=False,
    ),
)
