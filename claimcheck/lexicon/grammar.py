"""Small words of English, with which sentences are built: they join clauses, point, order, and open or close a phrase."""

from __future__ import annotations

STOPWORDS = frozenset(
    (
        "a about above after again against all also am an and any are as at be because been before being "
        "below between both but by can could did do does doing down during each few for from further had has "
        "have having he her here hers him his how i if in into is it its itself just me more most my no nor "
        "not now of off on once one only or other our out over own s same she side sides should so some such "
        "t than that the their them then there these they this those through to too under until up upon us "
        "very was we were what when where which while who whom why will with would you your"
    ).split()
)
"""Words that say little of what a text is on."""
RELATIVE = frozenset("who that which".split())
"""Words with which a clause on what was just named begins."""
BEHIND_A_PARTY = frozenset(
    (
        "who that which on in at after before during with near to for because when while as since until and but or "
        "than by into onto under over off against about"
    ).split()
)
"""Words before which the name of a party ends."""
NOBODY_NAMED = frozenset("it there this that these those he she they we i nobody everybody".split())
"""Subjects that name nobody."""
JOINING = frozenset("after before when while because as since until and but to".split())
"""Words with which something else that happened begins."""
ASIDE = frozenset("that which who whom where when after before while".split())
"""Words behind which a sentence tells of something else."""
LEAVING_OPEN = frozenset("fewer less more longer other else further doubt of how many whether known".split())
"""Words between a *no* and what happened that leave open to how many it did: *no fewer than five died*."""
AIMED = frozenset("on against at in into across over upon towards along".split())
"""Words before that on which something falls."""
BOUNDS = frozenset("of to by for that between from with after before during".split())
"""Further words at which a part of a phrase ends."""
OF_SEVERAL = frozenset(
    "week weeks day days month months year years series wave string spate round rounds number".split()
)
"""Words for how much of a thing there was, and how long."""
ONE_OF_SEVERAL = frozenset("first second third fourth initial next previous latest last new renewed further".split())
"""Words that tell which of several events it was."""
NEAR = frozenset("near along around outside close border frontier off across".split())
"""Words that put a place beside what they are said with."""
BESIDE = frozenset("close next near".split())
"""Words that put a thing beside a place, and not in it."""
LEADING = frozenset("after at before by during in on over since until within".split())
"""Words with which a statement begins that first tells when or where."""
AND_NOT = r"(?:,|\band|\bbut) not\b|,? rather than\b"
"""What stands, as a pattern, behind what a statement tells and before what it says was not so: *of rust, and not of
wind*.
"""
EVER = frozenset("ever yet even still far date time".split())
"""Words of a denial that only tell for how long it held."""
SO_FAR = "yet still so_far to_date at_first initially originally".split()
"""Words of a denial that only tell how it was until then."""
TAKEN_UP_AGAIN = frozenset("resume resumes resumed resuming".split())
"""Words for what goes on that for a time did not."""
AT_ANY_TIME = frozenset("ever never".split())
"""Words that deny for all time."""
OF_SOMETHING = frozenset("in of at near for from on to by".split())
"""Words before what a thing only belongs to."""
AGAIN = frozenset("again anew back".split())
"""Words that tell of a thing done once more, or undone."""
WITHOUT = "without|excluding|not including|not counting|apart from|aside from|besides|in addition to"
"""Words before what a figure leaves out."""
DETERMINERS = frozenset("a an the this that its his her their our".split())
"""Words that open what a thing is called."""
SEVERAL_AS_ONE = "group|chain|network|federation|alliance|consortium"
"""Words, as an expression, behind a kind of thing that tell of several as one: *the hospital group*."""
NUMBERED = (
    "phase|stage|round|step|batch|lot|reactor|unit|block|gate|platform|runway|terminal|line|route|flight|chapter|article"
    "|section|tier|ward|sector|zone|district"
)
"""Things that a bare number behind them tells from others of their kind."""
QUALITIES = frozenset(
    (
        "big bigger biggest large larger largest great huge small smaller smallest little long short high low heavy light "
        "strong weak fierce severe grave serious major minor main bad good fine new old young fresh recent former current "
        "present late early local entire whole full deadly deadliest fatal violent urgent sudden rare strange fast slow "
        "hot cold warm cool wild blazing bloody brief bitter sharp steep vast grim tough hard firm quick alleged famous"
    ).split()
)
"""Words before a thing that tell how it is, and not which of its kind: two texts may choose each its own."""
OF_QUALITIES = ("ous", "ful", "less", "ive", "ible", "able", "al", "ic", "ing", "ent", "ant", "ary", "ish")
"""How other such words end."""
OF_WHAT = frozenset("for of".split())
"""Words before that of which, or for which, a thing is."""
ANYBODY = "side sides parties two three others people somebody someone nobody none nothing officials".split()
"""Words for whoever it may be."""
ORDINALS = {
    word: rank
    for rank, words in enumerate(
        ("first initial original", "second", "third", "fourth", "latest last final", "next following", "previous prior")
    )
    for word in words.split()
}
"""Which of several it is, by rank; synonyms have one."""
ANY_AT_ALL = frozenset("any anybody anyone anything ever yet to".split())
"""Words of a denial that tell nothing of what is denied."""
FROM_WHERE = frozenset("from left leaving".split())
TO_WHERE = frozenset("to toward towards reached bound heading".split())
"""What stands beside a place from which, or to which, somebody goes."""
OF_THE_CALENDAR = "spring summer autumn fall winter weekend night".split()
"""What, besides days and months, has its own order: *next spring* tells when, and not which of several."""
AS_WELL = frozenset("also as either likewise too well".split())
"""Words that set one beside others who do the same."""
WITH_NO_END = (
    "until_further_notice indefinite indefinitely open-ended with_no_end without_a_time_limit no_time_limit".split()
)
"""How what is to last has no end."""
ENDING_A_NAME = frozenset("by to from at on in for of after before when while and but until with".split())
"""Words with which the name of a thing ends."""
