"""Names in two spellings, through the whole pipeline: what is told to an editor, and what is left alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import yaml

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Discrepancy, Level
from tests.helpers import project

_Told = Sequence[str | tuple[str, str]]
"""Statements, some with their speaker."""
_FILLER = (
    "Fire broke out in the boiler room of the Lindenhof hotel at 3 a.m. on Sunday.",
    "Twelve guests were taken to hospital with smoke poisoning.",
)
"""What both sources tell: they are on one story."""

DIFFERENT: Mapping[str, tuple[_Told, _Told]] = {
    "nurse, in other claims": (
        ["Nurse Solveig Arnick found the patient on the floor."],
        ["Solveig Arnitk had worked on the ward for nine years.", "The alarm was raised by a nurse, Solveig Arnitk."],
    ),
    "no calling, long family name": (
        ["Ulrike Tannberger carried two children out of the building."],
        ["Two children owe their lives to Ulrike Tanneberger."],
    ),
    "an h and a doubled letter": (
        ["Bodyguard Enrico Kohlmann fired twice."],
        ["Police took the bodyguard, Enrico Kollmann, into custody."],
    ),
    "first name, one fact": (
        ["Harald Wessing was charged with fraud in May 2024."],
        ["Harold Wessing was charged with fraud in May 2024."],
    ),
    "first name, one calling": (
        ["Captain Harald Wessing was asleep."],
        ["The ship's captain, Harold Wessing, denies having slept."],
    ),
    "first name, same language": (
        ["Coroner Stephan Brill ordered an autopsy."],
        ["An autopsy was ordered by coroner Stefan Brill."],
    ),
    "judge, both names": (
        ["Judge Ingeborg Sommerlach adjourned the trial."],
        ["The trial was adjourned by Judge Inge Sommerlast until June."],
    ),
    "judge, once without a first name": (
        ["Judge Catherine Delavigne sent the case back."],
        ["The case was sent back by Judge Delavinge."],
    ),
    "speaker": (
        [("The hotel had no sprinklers.", "Gilles Montarnal")],
        [("No sprinklers were fitted.", "Gilles Montarval")],
    ),
    "swapped letters": (
        ["Manager Patrick Osborne locked the doors."],
        ["Manager Patrick Obsorne had the doors locked."],
    ),
    "a letter added at the end": (
        ["Thierry Garric owns the hotel."],
        ["The hotel belongs to Thierry Garrick."],
    ),
    "English e": (
        ["Detective Susan Hargreave leads the inquiry."],
        ["The inquiry is led by Detective Susan Hargrave."],
    ),
    "Spanish": (
        ["Javier Mondragón, the mayor, closed the street."],
        ["Mayor Javier Mondradón ordered the street closed."],
    ),
    "hyphened first name": (
        ["Jean-Pierre Lacaze escaped through a window."],
        ["Jean-Pierre Lacage got out through a window."],
    ),
    "middle name in one": (
        ["Firefighter Carl Edward Brannock broke his leg."],
        ["Firefighter Carl Bramnock broke a leg."],
    ),
    "von": (
        ["Franziska von Reitzing runs the hotel."],
        ["The hotel's manager is Franziska von Reitling."],
    ),
    "full name once, then family name": (
        ["Heike Dorfner called the fire brigade.", "Dorfner was treated for burns."],
        ["The fire brigade was called by Heike Dorfler.", "Dorfler suffered burns."],
    ),
    "unknown first name beside a calling": (
        ["Electrician Oke Torensen wired the boiler."],
        ["The boiler was wired by electrician Oke Torelsen."],
    ),
    "common first name, other consonant": (
        ["Maria Valverde rang the bell."],
        ["It was Maria Valverme who rang the bell."],
    ),
    "possessives": (
        ["Astrid Nordlund's room burnt out."],
        ["Nothing was left of Astrid Nordland's room."],
    ),
    "prosecutor in one, none in other": (
        ["Prosecutor Birgit Hallström opened an investigation."],
        ["An investigation was opened by Birgit Hallstrøn."],
    ),
    "first name by a slip of the keys": (
        ["Plumber Gordon Pike serviced the boiler."],
        ["The boiler was last serviced by plumber Gordob Pike."],
    ),
    "three sources' worth": (
        ["Dr Wolfgang Lensing treated the guests."],
        ["The guests were treated by Dr Wolfgang Lessing."],
    ),
    "victim's name": (
        ["Guest Horst Wiedemann died in hospital."],
        ["Horst Wiedmann died of his burns."],
    ),
    "also attr": (
        [("The wall was weak.", "geologist Pierrick Vauclard")],
        [("The wall would hold.", "Pierrick Vauclart")],
    ),
    "also title mid": (
        ["Interior Minister Thomas Dreyfuss banned the rally."],
        ["The rally was banned by Interior Minister Thomas Dreyguss."],
    ),
    "also mayor": (["The mayor of Salm, Annegret Kolbe, wept."], ["Salm's mayor Annegret Kolme wept."]),
    "also two": (["Striker Lorenzo Bianchetti scored twice."], ["Lorenzo Bianchelli scored both goals."]),
    "also coach": (["Coach Graham Pellworth was sent off."], ["Graham Pelworth, the coach, saw red."]),
    "also lawyer": (["Her lawyer, Beatriz Quintanar, appealed."], ["Lawyer Beatriz Quintamar lodged an appeal."]),
    "also driver": (["Lorry driver Duncan Farrow fell asleep."], ["Duncan Farron fell asleep at the wheel."]),
    "also suspect": (["Police arrested Kevin Strand, 34."], ["Police arrested Kevin Strant, 34."]),
    "also prof": (["Prof. Dr. Reinhard Weidlich warned of floods."], ["Professor Reinhard Weidlick warned of floods."]),
    "also kin": (["Margaret Ellison's son was missing."], ["The son of Margaret Ellisen was missing."]),
    "also all": (["Astronaut Sven Lindqvist landed."], ["Sven Lindkvist, an astronaut, landed."]),
    "also french": (
        ["Le juge Étienne Marchandeau: president Étienne Marchandeau signed."],
        ["President Étienne Marchandau signed."],
    ),
    "also given only": (["Pilot Kathrin Moll landed safely."], ["Pilot Katrin Moll landed safely."]),
    "also given": (
        ["Treasurer Roland Pieck embezzled 40,000 euros."],
        ["Treasurer Ronald Pieck embezzled 40,000 euros."],
    ),
    "also given2": (["Roland Pieck was elected mayor."], ["Ronald Pieck was elected mayor."]),
}
ALIKE: Mapping[str, tuple[_Told, _Told]] = {
    "Ukrainian town names": (["Kharkiv was hit."], ["Kharkov was hit."]),
    "Mohammed": (["Guest Mohammed Hassan jumped."], ["Guest Muhammad Hasan jumped."]),
    "Yusuf": (["Clerk Yusuf Karam saw smoke."], ["Clerk Youssef Karam saw smoke."]),
    "Gaddafi": (["Colonel Muammar Gaddafi spoke."], ["Colonel Moammar Qaddafi spoke."]),
    "Zelensky": (["President Volodymyr Zelensky spoke."], ["President Volodymyr Zelenskyy spoke."]),
    "Lukashenko": (["President Alexander Lukashenko spoke."], ["President Alexander Lukashenka spoke."]),
    "Sergei": (["Engineer Sergei Lavrin left."], ["Engineer Sergey Lavrin left."]),
    "Julia": (["Guest Julia Nawalnin left."], ["Guest Yulia Navalnin left."]),
    "Nguyen": (["Cook Nguyễn Văn Hùng left."], ["Cook Nguyen Van Hung left."]),
    "pinyin": (["Officer Wang Xiaomin left."], ["Officer Wang Xiaoming left."]),
    "Chinese given names": (["Captain Zhang Wenbin left."], ["Captain Zhang Wenlin left."]),
    "Korean": (["Guard Kim Min-jun left."], ["Guard Kim Min-jung left."]),
    "Mueller": (["Porter Dieter Müller left."], ["Porter Dieter Mueller left."]),
    "Muller": (["Porter Dieter Müller left."], ["Porter Dieter Muller left."]),
    "Swedish letters": (["Nurse Kåre Ødegård left."], ["Nurse Kare Odegaard left."]),
    "accents": (["Mayor Andrés Peñalver left."], ["Mayor Andres Penalver left."]),
    "Serbian": (["Coach Zoran Petković left."], ["Coach Zoran Petkovich left."]),
    "translated king": (["King Wilhelm Alexander came."], ["King Willem Alexander came."]),
    "Catalan": (["President Carles Puigdemar came."], ["President Carlos Puigdemar came."]),
    "short form": (["Porter Rob Delaney left."], ["Porter Robert Delaney left."]),
    "nickname": (["Porter Katie Delaney left."], ["Porter Kathie Delaney left."]),
    "one of two sexes": (["Dr Gabriel Fontaine came."], ["Dr Gabriele Fontaine came."]),
    "man and woman": (["Dr Christian Fontaine came."], ["Dr Christina Fontaine came."]),
    "Mario and Maria": (["Waiter Mario Fontaine came."], ["Waiter Maria Fontaine came."]),
    "possessive": (["Solveig Arnick's room burnt."], ["Solveig Arnick lost her room."]),
    "German genitive": (["Solveig Arnicks room burnt."], ["Solveig Arnick lost her room."]),
    "double name": (["Solveig Arnick left."], ["Solveig Arnick-Moreau left."]),
    "two names": (["Solveig Arnick left."], ["Solveig Arnick Moreau left."]),
    "initial": (["S. Arnick left."], ["Solveig Arnick left."]),
    "brothers": (["Guest Peter Delaney left."], ["Guest Piers Delaney came."]),
    "spouses": (["Anton Vogelsang was hurt."], ["Antonia Vogelsang was hurt."]),
    "father and son": (["Karl Vogelsang Sr. owned it."], ["Karl Vogelsang Jr. sold it."]),
    "first name shared": (["Helga Brandt left."], ["Helga Krantz left."]),
    "short family names": (["Ann Lee left."], ["Ann Lew left."]),
    "side by side": (
        ["Helga Brandick left."],
        ["Helga Brandick and Helga Brandisk left.", "Helga Brandisk sued."],
    ),
    "other callings": (["Nurse Helga Brandick left."], ["Pilot Helga Brandisk landed."]),
    "other callings, first names": (["Nurse Harald Wessing left."], ["Pilot Harold Wessing landed."]),
    "first names on other facts": (["Harald Wessing sold shares."], ["Harold Wessing won a race in 1998."]),
    "places": (["Port Elgin was shut."], ["Port Elgan was shut."]),
    "streets": (["It burnt in Wessing Street."], ["It burnt in Wissing Street."]),
    "organisations": (["Hotel Brandick burnt."], ["Hotel Brandisk burnt."]),
    "ordinary words": (["Grand Central closed."], ["Grand Centrel closed."]),
    "days": (["On Monday Morning fell snow."], ["On Monday Mourning set in."]),
    "Slavic endings": (["Cook Jana Nowotna left."], ["Cook Jana Nowotny left."]),
    "Polish": (["Cook Jan Kowalski left."], ["Cook Jan Kowalska left."]),
    "Afghan": (["Minister Amir Khan Muttaqi came."], ["Minister Amir Khan Motaqi came."]),
    "Pakistani": (["Minister Khawaja Asif came."], ["Minister Khawaja Asef came."]),
    "Persian": (["Guard Abbas Araghchi came."], ["Guard Abbas Araqchi came."]),
    "Japanese": (["Guard Shinzo Satou came."], ["Guard Shinzo Sato came."]),
    "Greek": (["Guard Kyriakos Mitsotakis came."], ["Guard Kiriakos Mitsotakis came."]),
    "Hebrew": (["Clerk Benjamin Netanyahu came."], ["Clerk Binyamin Netanyahu came."]),
    "longer name": (["Guest Horst Stein died."], ["Guest Horst Steinmann died."]),
    "Hoffmann's kin": (["Nurse Paula Johns left."], ["Nurse Paula Johnson left."]),
    "one surname, other officials": (["Judge Hartmann came."], ["Judge Hermann came."]),
    "mister": (["Mr Meixner left."], ["Mr Meissner left."]),
    "also sisters": (["Louise Hartnell gave evidence."], ["Louisa Hartnell wept."]),
    "also roland brothers": (["Roland Pieck was killed."], ["Ronald Pieck identified his brother."]),
    "also jansen": (["Peter Jansen bought a boat."], ["Peter Jensen sold a farm."]),
    "also meyer": (["Hans Meier bought a boat."], ["Hans Maier sold a farm."]),
    "also hofmann": (["Judge Peter Lehmann ruled."], ["Clerk Peter Lohmann filed it."]),
    "also company": (["Brandt Maschinen closed."], ["Brand Maschinen opened."]),
    "also ship": (["The Ingrid Marie sank."], ["The Ingrid Maria sank."]),
    "also storm": (["Storm Martina hit Brest."], ["Storm Martino hit Brest."]),
    "also award": (["The Grace Hallberg Prize was cancelled."], ["The Grace Hallbery Award was given."]),
    "also street": (["It happened in Martin Luther Strasse."], ["It happened in Martin Lother Street."]),
    "also hospital": (["She was taken to Saint Bernard Hospital."], ["She was taken to Saint Bernhard Hospital."]),
    "also saint": (["St. Catherine Church burnt."], ["St. Katherine Church burnt."]),
    "also pope": (["Pope Francis came."], ["Pope Franciscus came."]),
    "also xi": (["President Xi Jinping came."], ["President Xi Jinpin came."]),
    "also saudi": (["Prince Faisal bin Farhan came."], ["Prince Faysal bin Farhan came."]),
    "also sudan": (["General Abdel Fattah al-Burhan came."], ["General Abdul Fatah al-Burhan came."]),
    "also houthi": (["Leader Abdulmalik al-Houthi came."], ["Leader Abdul-Malik al-Huthi came."]),
    "also hindi": (["Minister Narendra Chowdhury came."], ["Minister Narendra Choudhary came."]),
    "also georg": (["President Mikheil Saakashvili came."], ["President Mikhail Saakashvili came."]),
    "also armen": (["Minister Nikol Pashinyan came."], ["Minister Nikol Pashinian came."]),
    "also belarus": (["Leader Sviatlana Tsikhanouskaya came."], ["Leader Svetlana Tikhanovskaya came."]),
    "also burmese": (["Leader Aung San Suu Kyi came."], ["Leader Aung San Su Kyi came."]),
    "also thai": (["Minister Thaksin Shinawatra came."], ["Minister Taksin Shinawatra came."]),
    "also kazakh": (["President Kassym-Jomart Tokayev came."], ["President Kasym-Zhomart Tokaev came."]),
    "also turk": (["President Recep Erdoğan came."], ["President Recep Erdogan came."]),
    "also pol": (["Minister Radosław Sikorski came."], ["Minister Radoslaw Sikorsky came."]),
    "also czech f": (["Judge Petra Novotna came."], ["Judge Petra Novotny came."]),
    "also bulg": (["Judge Petar Stoyanov came."], ["Judge Peter Stoyanov came."]),
    "also japan": (["Minister Taro Kono came."], ["Minister Taro Kouno came."]),
    "also viet": (["Minister Tran Hong Ha came."], ["Minister Trần Hồng Hà came."]),
    "also spinner": (["Judge Mark Waters ruled."], ["Judge Mark Water ruled."]),
    "also spinner2": (["Minister Gordon Brown spoke."], ["Minister Gordon Browns spoke."]),
    "also ladies": (["Mr Harald Wessing wept."], ["Mrs Harold Wessing wept."]),
    "also club": (["Real Madrid won."], ["Real Madrit won."]),
    "also country": (["South Korea won."], ["South Koria won."]),
    "also op": (["Operation Martin Hammer began."], ["Operation Martin Hammel began."]),
    "also party": (["Christian Democrats won."], ["Christian Democrates won."]),
    "also law": (["The Helen Brandick Act passed."], ["The Helen Brandisk Act passed."]),
    "also day": (["Good Friday Service was held."], ["Good Fridey Service was held."]),
    "also afg": (["Spokesman Zabihullah Mujahid spoke."], ["Spokesman Zabihullah Mujahed spoke."]),
    "also afg2": (["Commander Hibatullah Akhundzada spoke."], ["Commander Haibatullah Akhunzada spoke."]),
    "also afg3": (["Minister Ishaq Dar spoke."], ["Minister Ishak Dar spoke."]),
    "also leban": (["President Michel Aoun spoke."], ["President Michel Aoune spoke."]),
    "also leban2": (["Minister Pierre Gemayel spoke."], ["Minister Pierre Gemayyel spoke."]),
}


def _claims(source: str, told: _Told) -> tuple[dict[str, str | bytes], str]:
    entries, lines = [], []
    for number, entry in enumerate((*_FILLER, *told)):
        statement, speaker = entry if isinstance(entry, tuple) else (entry, "")
        line = f"{statement[:-1]}, said {speaker}." if speaker else statement
        lines.append(line)
        entries.append({"id": f"c{number}", "quote": line, "statement": statement})
        if speaker:
            entries[-1]["attributed_to"] = speaker
    article = f"seeds/{source}.txt"
    held = {"source": {"id": source, "published": "2025-05-02", "text": article}, "claims": entries}
    files: dict[str, str | bytes] = {
        f"claims/{source}.yaml": yaml.safe_dump(held, allow_unicode=True),
        article: "\n".join(lines),
    }
    return files, article


def _found(folder: Path, first: _Told, second: _Told, names: str = "") -> list[Discrepancy]:
    files = _claims("a", first)[0] | _claims("b", second)[0]
    return _reported(folder, files | ({"claims/names.yaml": names} if names else {}))


def _reported(folder: Path, files: dict[str, str | bytes]) -> list[Discrepancy]:
    found = report(read([project(folder, files)])).findings.discrepancies
    return [entry for entry in found if entry.code == "D403"]


@pytest.mark.parametrize("told", DIFFERENT.values(), ids=DIFFERENT)
def test_a_name_in_two_spellings_is_told_once(told: tuple[_Told, _Told], tmp_path: Path) -> None:
    (found,) = _found(tmp_path, *told)
    assert found.level is Level.TENSION
    assert {claim[0] for claim in found.sides[0].claims} == {"a"}
    assert {claim[0] for claim in found.sides[1].claims} == {"b"}


@pytest.mark.parametrize("told", ALIKE.values(), ids=ALIKE)
def test_what_may_be_right_in_both_is_left_alone(told: tuple[_Told, _Told], tmp_path: Path) -> None:
    assert not _found(tmp_path, *told)


def test_what_the_authority_has_for_one_person_is_no_other_spelling(tmp_path: Path) -> None:
    told = ["Helga Brandick left."], ["Helga Brandisk left."]
    names = "names:\n- {name: Helga Brandick, type: party, aliases: [Helga Brandisk]}\n"
    assert not _found(tmp_path / "0", *told, names=names)
    assert _found(tmp_path / "1", *told, names=names.replace("Helga Brandisk", "Brandick"))


def test_a_source_that_has_both_forms_in_its_article_tells_nothing(tmp_path: Path) -> None:
    files, article = _claims("a", ["Helga Brandick left."])
    files |= _claims("b", ["Helga Brandisk left."])[0]
    assert [entry.code for entry in _reported(tmp_path / "0", files)] == ["D403"]
    files[article] = f"{files[article]!s}\nHer neighbour Brandisk stayed."
    assert not _reported(tmp_path / "1", files)
    files[article] = "圣诞节。"
    assert not _reported(tmp_path / "2", files)


def test_sources_on_other_stories_may_name_whom_they_like(tmp_path: Path) -> None:
    files = _claims("a", ["Helga Brandick left."])[0]
    other = yaml.safe_dump(
        {"source": {"id": "b"}, "claims": [{"id": "c", "statement": "Helga Brandisk won the regatta off Kiel."}]}
    )
    assert not _reported(tmp_path, {**files, "claims/b.yaml": other})
