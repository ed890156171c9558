"""Verbs of two words in English-language news, and the verb that says the same in one: *turned down* is *rejected*.

General to the trade and to no story; left out is what as often means something else (*set off*, *took over*).
"""

from __future__ import annotations

import re

from claimcheck.lexicon.verbs import IRREGULAR, UNCHANGING

_HISSING = ("s", "sh", "ch", "o")
"""How verbs end to which *-es* is added."""
_LINES = """
reject: turn_down throw_out vote_down
return: give_back hand_back bring_back send_back come_back go_back
deliver: hand_over
launch: lift_off take_off blast_off
begin: break_out kick_off
depart: set_out
withdraw: pull_out back_out drop_out
explode: blow_up go_off
close: close_down shut_down
resign: stand_down
establish: set_up
jail: lock_up
arrest: round_up
investigate: look_into
escape: run_away get_away make_off
discover: find_out
pay: pay_out pay_up
apologise: say_sorry
reduce: cut_back cut_down scale_back scale_down
escalate: step_up
destroy: tear_down pull_down knock_down burn_down wipe_out
extinguish: put_out
faint: black_out pass_out lose_consciousness
accelerate: speed_up
slow: slow_down
fail: break_down
separate: split_up break_up
participate: take_part
retaliate: hit_back strike_back fight_back fire_back shoot_back
sell: sell_off
buy: buy_up buy_out snap_up
admit: own_up
hide: cover_up
happen: take_place come_about
ignite: set_fire set_alight set_ablaze
approve: sign_off
draft: draw_up
finish: wrap_up
die: pass_away
criticise: hit_out lash_out
disconnect: cut_off
overturn: flip_over roll_over tip_over
remove: take_away
search: look_for
"""


_DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")
"""Verbs whose last letter is doubled before an ending: *set*, *setting*."""


def _forms(verb: str) -> tuple[str, ...]:
    """A verb in all its forms."""
    root = f"{verb}{verb[-1]}" if _DOUBLED.search(verb) else verb.removesuffix("e")
    irregular = [form for form, base in IRREGULAR.items() if base == verb]
    past = irregular or ([] if verb in UNCHANGING else [f"{root}ed"])
    return verb, f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s", f"{root}ing", *past


PHRASAL = {
    f"{form} {particle}": verb
    for verb, phrases in (line.split(": ") for line in _LINES.strip().split("\n"))
    for phrase in phrases.split()
    for first, particle in (phrase.split("_"),)
    for form in _forms(first)
}
"""For each such verb in each of its forms the verb of one word."""
