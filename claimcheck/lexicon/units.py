"""Units of measurement and currencies as English-language news writes them.

A line of a kind is ``name worth words``, the worth in the kind's base unit, least and greatest where it varies; ``_`` is a
space. A line of the currencies is ``name words``.
"""

from __future__ import annotations

UNITS = {
    "time": """
        second 1 seconds sec secs
        minute 60 minutes min mins
        hour 3600 hours hrs hr
        day 86400 days
        week 604800 weeks
        fortnight 1209600 fortnights
        month 2419200-2678400 months
        year 31536000-31622400 years
        decade 315360000-316224000 decades
    """,
    "length": """
        mm 0.001 millimetre millimetres millimeter millimeters
        cm 0.01 centimetre centimetres centimeter centimeters
        metre 1 metres meter meters m
        km 1000 kilometre kilometres kilometer kilometers kms
        mile 1609.344 miles mi
        foot 0.3048 feet ft
        nautical_mile 1852 nautical_miles sea_mile sea_miles nmi
    """,
    "area": """
        hectare 10000 hectares ha
        acre 4046.8564 acres
        sq_km 1000000 square_kilometres square_kilometers
    """,
    "mass": """
        kg 1 kilogram kilograms kilos
        tonne 1000 tonnes ton tons
        pound 0.4536 pounds
        lb 0.4536 lbs
    """,
    "share": """
        % 1 percent per_cent pc percentage_points
        basis_point 0.01 basis_points
    """,
    "volume": """
        litre 1 litres liter liters
        millilitre 0.001 millilitres milliliter milliliters
        centilitre 0.01 centilitres centiliter centiliters
        gallon 3.785-4.546 gallons
        barrel 158.987 barrels bbl
        cubic_metre 1000 cubic_metres cubic_meter cubic_meters
    """,
    "celsius": """
        degree_celsius 1 degrees_celsius degrees_centigrade °c celsius
    """,
    "fahrenheit": """
        degree_fahrenheit 1 degrees_fahrenheit °f fahrenheit
    """,
}
"""The units of each kind."""
CURRENCY_WORDS = """
$ dollar dollars usd
€ euro euros eur
£ gbp sterling pounds_sterling pound_sterling
crown crowns krona kronor krone kroner koruna korunas
franc francs
rupee rupees
yen
yuan renminbi rmb
rouble roubles ruble rubles
dong
peso pesos
lira liras
shekel shekels
rand
zloty zlotys
baht
dirham dirhams
dinar dinars
riyal riyals
rial rials
forint forints
hryvnia hryvnias
rupiah
ringgit
taka
naira
reais
"""
"""The currencies."""
SUMS = frozenset(
    "money cash aid debt debts damage damages funding fund funds investment savings loss losses profit profits revenue "
    "income tax taxes compensation cuts spending credit loans goods jewellery sales grants support bills wages".split()
)
"""Things of which so many pounds are of money, and none of weight."""
