"""Words that stand with a capital before a name because they open a sentence: *Meanwhile Miller left*, *Hier Moreau*."""

from __future__ import annotations

from collections.abc import Mapping

OPENINGS: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "meanwhile later then today yesterday tomorrow still however perhaps maybe instead also earlier finally "
        "afterwards afterward nevertheless nonetheless only even according like unlike despite without within besides "
        "though although unless whether since soon once here there now never ever today's let see thanks moreover "
        "otherwise therefore thus yet amid among alongside against behind beside beyond via per minus plus both neither "
        "either every each some many most several few no not dear hello former ex captain substitute replacement",
        "de": "laut mit von nach bei gegen für durch ohne um seit zu wegen trotz auch dann doch nur sogar gestern heute "
        "morgen später schließlich jedoch dagegen inzwischen unterdessen neben zwischen hinter vor über unter dass ob als "
        "wie wenn weil und oder aber ehemann ehefrau tochter sohn bruder schwester vater mutter witwe witwer familie firma",
        "fr": "hier aujourd alors puis ensuite enfin selon pour avec sans chez contre par depuis malgré quand lorsque si et "
        "mais ou donc or ni car seul seule même aussi pourtant cependant toutefois désormais demain voici voilà d l maître me feu",
        "es": "ayer hoy mañana luego entonces después según para con sin contra por desde cuando si y pero o ni solo sólo "
        "incluso también además mientras ahora ya don doña finalmente",
        "vi": "theo hôm nay qua sau khi do vì nếu nhưng và cùng với cho ông bà anh chị cô em thầy còn riêng",
        "zh": "",
    }.items()
}
"""Words with a capital before a name that are no part of it."""
BEFORE_NOUNS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seiner ihr "
        "ihre ihren ihrer zum zur vom beim im am ins als jeder jede jeden viele alle beide mehrere".split()
    )
}
"""What stands before common nouns, in languages that write these with a capital."""
NOUN_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "de": tuple(
        "ung ungen heit heiten keit keiten schaft schaften tum chen minister ministerin chef chefin leiter leiterin sprecher "
        "sprecherin vertreter vertreterin führer führerin präsident präsidentin meister meisterin anwalt anwältin ist istin "
        "isten ologe ologin mann frau kraft spieler spielerin trainer trainerin trägerin träger richter richterin ärztin arzt "
        "agent agentin dent dentin ant antin eur eurin ator atorin iker ikerin ler lerin wehr werk amt bund rat rätin".split()
    )
}
"""Endings of such nouns, of what people are above all."""
