"""What two names that look alike are to each other: by what tells a name from others, and not by what many share."""

from __future__ import annotations

import pytest

from claimcheck.values.heads import made_of, without_titles
from claimcheck.values.names import PARTY, Name, Names
from claimcheck.values.parties import relate_parties, relate_places
from claimcheck.values.relation import Relation

NAMES = Names()
_PARTIES = """
disjoint
    Prime Minister Sharif | Prime Minister Modi
    Defence Minister Asif | Defence Minister Singh
    President Lula | President Milei
    President Macron | President Steinmeier
    Chancellor Merz | Chancellor Stocker
    Foreign Minister Annalena Baerbock | Foreign Minister Hakan Fidan
    Prime Minister Shehbaz Sharif | Prime Minister Narendra Modi
    General Asim Munir | General Upendra Dwivedi
    Judge Alexandre de Moraes | Judge Luiz Fux
    Mayor Anne Hidalgo | Mayor Sadiq Khan
    Minister Schulze | Minister Faeser
    Bundeskanzler Merz | Bundeskanzler Nehammer
    Außenminister Wadephul | Außenminister Lawrow
    le président Macron | le président Zelensky
    le ministre Darmanin | le ministre Retailleau
    el presidente Petro | el presidente Boric
    la ministra Robles | la ministra Montero
    Thủ tướng Phạm Minh Chính | Thủ tướng Hun Manet
    Tổng thống Trump | Tổng thống Putin
    夏巴兹总理 | 莫迪总理
    马克龙总统 | 普京总统
    Indian Prime Minister | Pakistani Prime Minister
    the Prime Minister of India | the Prime Minister of Pakistan
    the French president | the German president
    Turkish Foreign Minister | Qatari Foreign Minister
    King Charles | King Felipe
    Pope Leo | Pope Francis
    Dr. Elena Voss | Dr. Martin Krug
    Police Chief Marta Ruiz | Police Chief Owen Blake
    Spokesman Mujahid | Spokesman Balkhi
    Governor Newsom | Governor Abbott
    Senator Warren | Senator Cruz
    Bank of England | Bank of Japan
    Bank of America | Bank of China
    University of Oxford | University of Cambridge
    Stanford University | Harvard University
    Ministry of Defence | Ministry of Finance
    Ministry of Foreign Affairs | Ministry of the Interior
    Indian Foreign Ministry | Pakistani Foreign Ministry
    St Mary's Hospital | St Thomas' Hospital
    FC Barcelona | FC Porto
    Real Madrid | Real Sociedad
    the army | the navy
    the navy | the air force
    Indian Army | Pakistan Army
    Indian Army | Indian Navy
    Pakistani soldiers | Afghan soldiers
    Supreme Court | High Court
    Supreme Court of India | Supreme Court of Kenya
    European Central Bank | World Bank
    European Commission | European Parliament
    Liberal Party | Labour Party
    Universität Leipzig | Universität Halle
    Bundesministerium der Finanzen | Bundesministerium der Verteidigung
    Deutsche Bank | Commerzbank
    Banque de France | Banque du Canada
    Hôpital Necker | Hôpital Cochin
    Banco Santander | Banco de México
    Universidad de Salamanca | Universidad de Chile
    Bộ Quốc phòng | Bộ Tài chính
    Ngân hàng Nhà nước | Ngân hàng Thế giới
    北京大学 | 南京大学
    中国银行 | 日本银行
    国防部 | 财政部
    International Monetary Fund | International Criminal Court
    World Health Organization | World Trade Organization
    Air France | Air India
    North Korea | South Korea
    New Zealand | New Caledonia
    Congo-Brazzaville | Democratic Republic of the Congo
    Pakistani Taliban | Afghan Taliban
    Afghan government | Pakistani government
    Defence Minister Singh | Prime Minister Sharif
    Culture Minister Claudia Roth | Culture Minister Rachida Dati
    Interior Minister Piantedosi | Interior Minister Darmanin
    Attorney General Bondi | Attorney General Garland
    Archbishop Welby | Archbishop Tutu
    Crown Prince Mohammed | Crown Prince Haakon
    Lt. Gen. Faiz Hameed | Lt. Gen. Manoj Pande
    Health Secretary Streeting | Health Secretary Kennedy
    Ambassador Kessler | Ambassador Duroc
    Speaker Johnson | Speaker Hoyle
    Vice President Vance | Vice President Harris
    police commissioner Tariq | police commissioner Rowley
    Ministerpräsident Söder | Ministerpräsident Weil
    Kanzler Scholz | Kanzler Kurz
    la alcaldesa Colau | la alcaldesa Ribera
    Chủ tịch Tô Lâm | Chủ tịch Tập Cận Bình
    王毅外长 | 拉夫罗夫外长
    Bank of Ireland | Bank of Scotland
    Port Authority of Genoa | Port Authority of Trieste
    Charité Hospital | Bellevue Hospital
    Ministry of Health | Ministry of Education
    Federal Reserve | Federal Court
    Constitutional Court | Supreme Court
    Royal Navy | Royal Air Force
    French Navy | French Army
    Green Party | Reform Party
    Sporting Lisbon | Sporting Gijón
    Daily Mail | Daily Mirror
    Amnesty International | Transparency International
    Save the Children | Doctors Without Borders
    Kenya Airways | Ethiopian Airlines
    Tata Steel | Nippon Steel
    Nordbru Energy | Halm Energy
same
    Prime Minister Sharif | Sharif
    Prime Minister Shehbaz Sharif | Shehbaz Sharif
    Defence Minister Khawaja Asif | Khawaja Asif
    Defense Minister Asif | Defence Minister Asif
    Bundeskanzler Friedrich Merz | Friedrich Merz
    Bundeskanzler Merz | Chancellor Merz
    le président Emmanuel Macron | Emmanuel Macron
    President Macron | le président Macron
    el presidente Lula | Lula
    Thủ tướng Phạm Minh Chính | Phạm Minh Chính
    习近平主席 | 习近平
    Gen. Asim Munir | General Asim Munir
    Dr Elena Voss | Elena Voss
    the Indian army | India's army
    the Pakistani army | Pakistan's army
    Foreign Ministry of India | Indian Foreign Ministry
    Ministry of Defence | Defence Ministry
    University of Oxford | Oxford University
    World Health Organization | WHO
    International Monetary Fund | IMF
    European Central Bank | ECB
    the Prime Minister of India | the Indian Prime Minister
    soldiers | troops
    Bank of England | the Bank of England
    Red Cross | the Red Cross
    civilians | Civilians
    the Turkish government | Turkey's government
    soldiers | the army
    Health Secretary Wes Streeting | Wes Streeting
    Health Secretary Streeting | Streeting
    Interior Minister Piantedosi | Italian Interior Minister Piantedosi
    the Royal Navy | Royal Navy
    Kenya's Ministry of Health | Kenyan health ministry
    Tổng thống Putin | President Putin
    Bishop Marta Orm | Marta Orm
    Port Authority of Genoa | Genoa Port Authority
    Lt. Gen. Faiz Hameed | Faiz Hameed
    Sir Keir Starmer | Keir Starmer
    Prime Minister Keir Starmer | Sir Keir Starmer
    Speaker Mike Johnson | House Speaker Mike Johnson
    Mr Starmer | Starmer
narrower
    Indian Prime Minister | Prime Minister
    Prime Minister Sharif | the Prime Minister
    Pakistani Prime Minister Shehbaz Sharif | the Pakistani prime minister
    Bank of England | the Bank
    Manchester United | Manchester
    Supreme Court of India | the court
    Afghan civilians | civilians
    three police officers | police officers
    Universität Leipzig | Universität
    le président Macron | le président
    el presidente Petro | presidente
wider
    the president | President Lula
    the minister | Defence Minister Asif
    ministry | Ministry of Finance
overlapping
    Ana Prell | Prell Holding
    Halm University | Halm Medical School
incomparable
    Prime Minister | Sharif
    the president | Javier Milei
    Pakistani Prime Minister | Sharif
    officials | the ministry
    Prime Minister Sharif | Pakistan
    the central bank | Bank of England
    the bank | the ministry
    militants | TTP
    residents | civilians
    workers | civilians
    the club | Manchester City
    Foreign Minister Fidan | Foreign Ministry
    the spokesman | Mujahid
    Mayor Prell | the town hall
    Federal Reserve | the central bank
    Speaker Johnson | the House
    police | officers
    Robert Prevost | Pope Leo
    nurses | hospital staff
"""
_PLACES = """
disjoint
    Port of Santos | Port of Rotterdam
    Port Sudan | Port Said
    Heathrow Airport | Gatwick Airport
    Kunar Province | Paktika Province
    province of Salta | province of Mendoza
    North Waziristan | South Waziristan
    Lake Victoria | Lake Tanganyika
    New York | New Delhi
    San Francisco | San Diego
    River Elbe | River Oder
    Mount Etna | Mount Fuji
    Gulf of Aden | Gulf of Oman
    Strait of Hormuz | Strait of Malacca
    Camp Bastion | Camp Leatherneck
    Hafen Hamburg | Hafen Rotterdam
    Flughafen Frankfurt | Flughafen München
    aéroport de Nice | aéroport de Lyon
    puerto de Valencia | puerto de Cartagena
    tỉnh Nghệ An | tỉnh Quảng Nam
    四川省 | 湖南省
    East Jerusalem | West Jerusalem
    Santos harbour | Rotterdam harbour
    Al-Shifa Hospital | Al-Aqsa Hospital
    Schiphol Airport | Zaventem Airport
    Jabalia refugee camp | Nuseirat refugee camp
    Lake Geneva | Lake Constance
    Nangarhar province | Helmand province
    Trafalgar Square | Tahrir Square
    Kerch Bridge | Antonivka Bridge
    Upper Dir | Lower Dir
    South Kivu | North Kivu
    Gare du Nord | Gare de Lyon
    Berg Karmel | Berg Sinai
    Isle of Wight | Isle of Man
same
    Port of Santos | Santos port
    Port of Santos | port of Santos
    Kunar Province | Kunar
    province of Salta | Salta province
    Paktika | Paktika Province
    Lake Victoria | Victoria Lake
    the Gulf of Aden | Gulf of Aden
    Nangarhar province | Nangarhar
    Isle of Wight | the Isle of Wight
    Kerch Bridge | the Kerch bridge
narrower
    Kabul | Afghanistan
    northern Gaza | Gaza
    eastern Kunar Province | Kunar Province
    Port of Santos, Brazil | Brazil
wider
    the port | Port of Santos
    Waziristan | North Waziristan
incomparable
    the port | Santos
    border area | Torkham
"""
_MAY_BE_ONE = """
party
    PM Shehbaz Sharif | Sharif
    Prime Minister Sharif | PM Shehbaz Sharif
    Pakistani Prime Minister Shehbaz Sharif | Prime Minister Sharif
    Shehbaz Sharif | Shahbaz Sharif
    President Volodymyr Zelensky | President Volodymyr Zelenskyy
    Ministry of Foreign Affairs | Foreign Ministry
    Santander | Banco Santander
    Sheikh Mohammed bin Abdulrahman | Mohammed bin Abdulrahman
    Narendra Modi | Narenda Modi
    Banque de France | Bank of France
    German Foreign Ministry | Germany's Ministry of Foreign Affairs
    Pakistani soldiers | soldiers
    Indian Army | the army
    women and children | civilians
    the army | Pakistan Army
    people | civilians
    Ministerpräsident Markus Söder | Söder
    Amnesty International | Amnesty
place
    Heathrow Airport | London Heathrow Airport
    Mount Etna | Etna
    Hafen Hamburg | Hamburger Hafen
    Torkham border crossing | Torkham crossing
    Torkham crossing | Torkham
    aéroport de Nice | Nice airport
    Kunar Province | eastern Afghanistan province
    Schiphol Airport | Amsterdam Schiphol Airport
    Jabalia refugee camp | Jabalia camp
"""
"""Names of one, or of which one is part of the other, of which that is not known: nothing may set them apart."""


def _told(table: str) -> list[tuple[str, str, str]]:
    """The two names of each line, with the heading that it stands under."""
    told, heading = [], ""
    for line in table.strip().splitlines():
        first, _, second = line.strip().partition(" | ")
        heading = heading if second else first
        if second:
            told.append((first, second, heading))
    return told


def _parties(a: str, b: str) -> Relation:
    return relate_parties(NAMES.party(a), NAMES.party(b), NAMES)


def _places(a: str, b: str) -> Relation:
    return relate_places(NAMES.place(a), NAMES.place(b), NAMES)


@pytest.mark.parametrize(("a", "b", "expected"), _told(_PARTIES))
def test_parties(a: str, b: str, expected: str) -> None:
    assert _parties(a, b) is Relation(expected)
    assert _parties(b, a) is Relation(expected).converse


@pytest.mark.parametrize(("a", "b", "expected"), _told(_PLACES))
def test_places(a: str, b: str, expected: str) -> None:
    assert _places(a, b) is Relation(expected)
    assert _places(b, a) is Relation(expected).converse


@pytest.mark.parametrize(("a", "b", "kind"), _told(_MAY_BE_ONE))
def test_what_may_be_one_is_not_set_apart(a: str, b: str, kind: str) -> None:
    relate = _parties if kind == "party" else _places
    assert Relation.DISJOINT not in (relate(a, b), relate(b, a))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Prime Minister Shehbaz Sharif", {"shehbaz", "sharif"}),
        ("Ana Prell, mayor of Wexcombe", {"ana", "prell"}),
        ("the president of Real Madrid", set()),
        ("chairman of Nordbru", set()),
        ("the prime minister", set()),
        ("莫迪总理", {"莫迪"}),
    ],
)
def test_whom_a_title_stands_beside(text: str, person: set[str]) -> None:
    assert made_of(NAMES.party(text)).person == person


def test_a_full_name_without_its_titles() -> None:
    assert without_titles("Prime Minister Ann Lee") == "Ann Lee"
    assert without_titles("Lt. Gen. Ann Lee") == "Ann Lee"
    assert without_titles("General Lee") == "General Lee"
    assert without_titles("Ann Lee") == "Ann Lee"


def test_the_authority_goes_before_what_names_look_like() -> None:
    names = Names(
        (
            Name("Gorne Coast Guard", PARTY, (), ("Gorne Navy",)),
            Name("Gorne Navy", PARTY, ()),
            Name("Pope Anselm", PARTY, ("President Bo Helle",)),
        )
    )
    guard, navy = names.party("Gorne Coast Guard"), names.party("Gorne Navy")
    assert relate_parties(guard, navy, names) is Relation.NARROWER
    pope, president = names.party("Pope Anselm"), names.party("President Bo Helle")
    assert relate_parties(pope, president, names) is Relation.SAME
