"""Verbs of two words in English-language news, and the verb that says the same in one: *turned down* is *rejected*.

General to the trade and to no story; left out is what as often means something else (*set off*, *took over*).
"""

from __future__ import annotations

import re

from claimcheck.lexicon.verbs import IRREGULAR, UNCHANGING

_Y = re.compile(r"[^aeiou]y$")
"""How verbs end of which the *-y* becomes *-ies*."""
_HISSING = ("s", "sh", "ch", "o")
"""How verbs end to which *-es* is added."""
_LINES = """
abandon: leave_behind
abscond: skip_bail jump_bail
accelerate: speed_up
accuse: stand_accused
admit: own_up plead_guilty
alert: tip_off
apologise: say_sorry
appear: show_up
approve: sign_off give_approval
arrest: round_up
assault: beat_up rough_up
avert: stave_off
avoid: steer_clear
await: wait_for
awaken: wake_up regain_consciousness
bankrupt: go_bust go_bankrupt
begin: break_out kick_off take_effect get_underway
besiege: lay_siege
birth: give_birth
blame: pin_blame lay_blame
buy: buy_up buy_out snap_up
calm: calm_down
capture: take_prisoner take_captive
care: look_after
charge: press_charges bring_charges file_charges
chase: give_chase
clean: clean_up
close: close_down shut_down
collaborate: team_up join_forces work_together
collapse: fall_apart cave_in
collide: crash_into smash_into slam_into ram_into plough_into plow_into bump_into
compensate: pay_compensation pay_damages
conceal: keep_secret hush_up
conduct: carry_out
confess: come_clean
contact: make_contact
continue: carry_on keep_going
convict: find_guilty
cordon: seal_off cordon_off
criticise: hit_out lash_out
curtail: cut_short
defeat: edge_out
deliver: hand_over
deny: plead_innocent
depart: set_out set_sail
destroy: tear_down pull_down knock_down burn_down wipe_out
devastate: lay_waste
die: pass_away
disappear: go_missing
discard: throw_away
disclose: make_public
disconnect: cut_off
discover: find_out track_down
distribute: hand_out dole_out
divorce: get_divorced
downplay: play_down
draft: draw_up
ensure: make_sure
enter: gain_entry gain_access
eradicate: stamp_out root_out weed_out
erupt: flare_up
escalate: step_up ramp_up ratchet_up
escape: run_away get_away make_off break_free wriggle_free speed_off speed_away
establish: set_up
expel: kick_out boot_out
explode: blow_up go_off
exploit: take_advantage
expose: lay_bare
extinguish: put_out
fail: break_down
faint: black_out pass_out lose_consciousness
finish: wrap_up
guard: stand_guard
happen: take_place come_about
heckle: shout_down
hide: cover_up
honour: pay_tribute pay_homage
host: play_host
ignite: set_fire set_alight set_ablaze
ignore: shrug_off
inaugurate: swear_in take_office assume_office
incite: stir_up whip_up
introduce: roll_out
investigate: look_into
jail: lock_up
kidnap: take_hostage
kill: gun_down shoot_dead
lag: lag_behind fall_behind trail_behind
land: touch_down come_ashore
launch: lift_off take_off blast_off
layoff: make_redundant
marry: get_married
mock: poke_fun
negotiate: hammer_out thrash_out
omit: leave_out
overturn: flip_over roll_over tip_over
participate: take_part
pay: pay_out pay_up fork_out shell_out
permit: give_permission grant_permission
pregnant: get_pregnant become_pregnant fall_pregnant
prepare: gear_up get_ready
pressure: put_pressure
proceed: press_ahead push_ahead forge_ahead
progress: make_progress make_headway
propose: put_forward
rampage: run_amok run_riot
reconcile: make_peace
reduce: cut_back cut_down scale_back scale_down pare_down whittle_down slim_down
regain: win_back
reject: turn_down throw_out vote_down
relent: back_down
relocate: move_house move_away
remain: stay_put stay_behind
remove: take_away get_rid
repay: pay_back
repel: fend_off fight_off beat_off beat_back drive_back ward_off
reprimand: tell_off dress_down
resign: stand_down step_aside
resolve: sort_out iron_out
retaliate: hit_back strike_back fight_back fire_back shoot_back take_revenge
return: give_back hand_back bring_back send_back come_back go_back come_home
reverse: roll_back
scrap: do_away
search: look_for comb_through sift_through trawl_through
secede: break_away
sell: sell_off
sentence: pass_sentence
separate: split_up break_up part_ways part_company
shelter: seek_shelter seek_refuge take_shelter take_refuge take_cover
sicken: fall_ill fall_sick
sleep: fall_asleep doze_off nod_off
slow: slow_down
starve: go_hungry
stockpile: stock_up
strand: run_aground
strengthen: shore_up beef_up
subside: die_down
sue: file_suit
suppress: clamp_down
sweep: wash_away sweep_away
testify: give_evidence give_testimony bear_witness
thank: give_thanks
trigger: touch_off spark_off
use: make_use
weaken: water_down
win: finish_first
withdraw: pull_out back_out drop_out pull_back
"""


_DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")
"""Verbs whose last letter is doubled before an ending: *set*, *setting*."""
_IRREGULAR: dict[str, list[str]] = {}
"""The irregular forms of each verb that has some."""
for _form, _base in IRREGULAR.items():
    _IRREGULAR.setdefault(_base, []).append(_form)


def _forms(verb: str) -> tuple[str, ...]:
    """A verb in all its forms."""
    root = f"{verb}{verb[-1]}" if _DOUBLED.search(verb) else verb.removesuffix("e")
    going = f"{verb[:-2]}ying" if verb.endswith("ie") else f"{root}ing"
    irregular = _IRREGULAR.get(verb, [])
    past = irregular or ([] if verb in UNCHANGING else [f"{root}ed"])
    if _Y.search(verb):
        return verb, f"{verb[:-1]}ies", f"{verb}ing", f"{verb[:-1]}ied"
    return verb, f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s", going, *past


PHRASAL = {
    f"{form} {particle}": verb
    for verb, phrases in (line.split(": ") for line in _LINES.strip().split("\n"))
    for phrase in phrases.split()
    for first, particle in (phrase.split("_"),)
    for form in _forms(first)
}
"""For each such verb in each of its forms the verb of one word."""
