"""Words with which English-language news reports speech and hedges what it says: general to the trade, to no story."""

from __future__ import annotations

SPEECH = frozenset(
    (
        "say says said saying tell tells told state states stated note notes noted add adds added claim claims claimed "
        "according report reports reported reportedly accuse accuses accused accusing allege alleges alleged allegedly "
        "blame blames blamed insist insists insisted argue argues argued believe believes believed describe describes "
        "described stress stresses stressed emphasise emphasised emphasize emphasized explain explained warn warns "
        "warned caution cautioned announce announces announced declare declares declared deny denies denied reject "
        "rejects rejected confirm confirms confirmed assert asserts asserted maintain maintains maintained mention "
        "mentioned reveal reveals revealed disclose disclosed acknowledge acknowledged admit admits admitted demand "
        "demands demanded threaten threatens threatened pledge pledged promise promised offer offered call calls called "
        "urge urges urged suggest suggests suggested think thinks thought see sees seen perceive perceived regard "
        "regarded view viewed consider considered point pointed"
    ).split()
)
"""Words that tell of somebody's saying or thinking so."""

CONTENTIONS = frozenset(
    (
        "threat threats threaten threatens threatened threatening warning warnings warn warns warned warning offer "
        "offers offered offering propose proposed proposal demand demands demanded fear fears feared risk risks hope "
        "hopes hoped promised pledge pledged vow vowed aim aims aimed goal seek seeks sought intend intends "
        "intended wish wishes want wants wanted urge urged call called calls concern concerns"
    ).split()
)
"""Words for what is not yet so by its nature: whether it is put as certain or possible is no difference in itself."""

POSSIBLY = frozenset("might possibly perhaps maybe conceivably".split())
PROBABLY = frozenset("probably likely presumably".split())
"""Words that put a statement as possible, and as probable; *may* and *could* also allow it, or are able to."""

HEDGES = frozenset(
    (
        "may might could can would likely unlikely possible possibly probable probably potential potentially perhaps "
        "maybe appear appears appeared seem seems seemed expect expected expects reportedly apparently presumably "
        "allegedly possibility chance chances prospect prospects suspected believed if unless whether doubtful "
        "difficult threatened risk risks should"
    ).split()
)
"""Words that leave room in a statement."""
IMAGINED = frozenset(
    (
        "fear fears risk risks threat possible potential prospect prospects hope hopes danger chance "
        "likelihood would if"
    ).split()
)
"""Words of what may come, or might have."""
