"""What claimcheck knows of languages and countries: words only, no logic and no story."""

from __future__ import annotations

from claimcheck.lexicon.base import Language
from claimcheck.lexicon.de import GERMAN
from claimcheck.lexicon.en import ENGLISH
from claimcheck.lexicon.es import SPANISH
from claimcheck.lexicon.fr import FRENCH
from claimcheck.lexicon.vi import VIETNAMESE
from claimcheck.lexicon.zh import CHINESE

__all__ = ["ENGLISH", "KIN", "LANGUAGES", "Language", "languages"]

LANGUAGES = {language.code: language for language in (ENGLISH, VIETNAMESE, CHINESE, SPANISH, FRENCH, GERMAN)}
"""Every language whose number and date words are known, by primary BCP 47 subtag."""

KIN = {
    "de": frozenset("bar gsw ksh lb nds pfl swg sxu vmf".split()),
    "en": frozenset("bzj gul icr jam kri pcm sco tpi".split()),
    "es": frozenset("an ast ca ext gl lad mwl oc".split()),
    "fr": frozenset("frp gcf ht nrm oc pcd wa".split()),
    "zh": frozenset("cdo cjy cmn cpx czh czo gan hak hsn lzh mnp nan wuu yue".split()),
}
"""By language, those whose texts have much the same common words, or characters."""


def languages(tags: tuple[str, ...]) -> tuple[Language, ...]:
    """The known languages among BCP 47 tags, English where none is given; unknown ones are left out."""
    if not tags:
        return (ENGLISH,)
    primary = dict.fromkeys(tag.split("-")[0].lower() for tag in tags)
    return tuple(LANGUAGES[code] for code in primary if code in LANGUAGES)
