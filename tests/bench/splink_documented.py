"""Splink on the synthetic corpus, set up as its documentation says to deduplicate one table.

What is quoted is the documentation's, of the page named: tutorials, topic guides and examples of Splink's site.
"""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import splink.comparison_level_library as level
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from tests.bench.rivals import closest, save, tune

# The best match weight for about so many claims, by the truth: with labels, the accuracy chart gives "a first estimate
# for what your threshold should be" (topic guide "Edge evaluation").
LEAST_WEIGHT = {10_000: 8.5, 100_000: 8.5, 1_000_000: 7.5}

# "Consider increasing to 1e8 or 1e9", warns the library of fewer; for the final run "maybe 1e8" (tutorial "Building
# your own model"). 1e7, the least advised for large data ("adequate whilst testing"), gives the same F1 here (0.004
# apart at most) in a sixth of the time: a million claims take a minute.
MAX_PAIRS = 1e8

# Lower case, no punctuation, no titles, true nulls (tutorial "Data prerequisites"), in SQL ("Avoid pandas for data
# cleaning", tutorial "Building your own model"). Texts as bags of words with the frequency of each; to block on, the
# two rarest of those that fewer than one record in a hundred has (example "Matching businesses").
PREPARE = r"""
create table raw as
select row_number() over () as unique_id, json_extract_string(source, '$') || '/' || id as claim, statement, quote,
       about, actor[1] as actor, target[1] as target, place[1] as place, date, count[1] as count
from read_json($file, format = 'newline_delimited', columns = {source: 'json', id: 'varchar', statement: 'varchar',
     quote: 'varchar', about: 'varchar', date: 'varchar', place: 'varchar[]', actor: 'varchar[]',
     target: 'varchar[]', count: 'varchar[]'})
where id is not null;

create table token as
select unique_id, lower(word) as word, bool_or(regexp_matches(word, '^[A-Z]')) as named,
       bool_or(field <> 'text') as keyed, bool_or(field = 'actor') as acts, bool_or(field = 'target') as suffers
from (
    select unique_id, field, unnest(regexp_extract_all(text, '[[:alpha:]]{3,}')) as word
    from (unpivot (select unique_id, actor, target, concat_ws(' ', statement, place) as name,
                          concat_ws(' ', quote, about) as text from raw)
          on actor, target, name, text into name field value text)
) group by all;

create table frequency as
select word, count(*) / (select count(*) from raw) as relative from token group by word;

create table tokens as
select unique_id,
       list(word order by relative, word) filter (not named and not acts and not suffers and relative < 0.02) as deeds,
       list(word order by relative, word) filter (named and keyed and relative < 0.01)[:2] as rarest,
       list(word order by relative, word) filter (acts and relative < 0.01) as actor_words,
       list(word order by relative, word) filter (suffers and relative < 0.01) as target_words
from token join frequency using (word) group by unique_id;

create macro clean(name) as nullif(trim(regexp_replace(regexp_replace(lower(name), '[^a-z0-9 ]', '', 'g'),
    '^(the|minister|governor|professor|president|senator|mayor) ', '')), '');

create table claims as
select unique_id, claim, clean(actor) as actor, clean(target) as target, lower(place) as place, actor_words,
       target_words, actor_words[:2] as actor_rarest, target_words[:2] as target_rarest,
       string_split(lower(place), ', ') as place_words, date, substr(date, 1, 7) as month,
       case when len(date) = 10 then date end as day, deeds, rarest,
       try_cast(replace(regexp_extract(count, '[0-9][0-9,]*'), ',', '') as integer) as amount
from raw left join tokens using (unique_id);
drop table raw; drop table token; drop table frequency; drop table tokens;
"""

# "Many strict rules are generally better than few loose rules" (tutorial "Building your own model"): "between about 3
# and 10", "no more than about 20 million comparisons" (tutorial "Choosing blocking rules"), each an equi-join (topic
# guide "Blocking rule performance"), arrays exploded (cookbook, "Blocking on array columns").
RULES = [
    block_on("rarest", "day", arrays_to_explode=["rarest"]),
    block_on("rarest", "month", arrays_to_explode=["rarest"]),
    block_on("actor_rarest", "target_rarest", arrays_to_explode=["actor_rarest", "target_rarest"]),
    block_on("actor_rarest", "place_words", arrays_to_explode=["actor_rarest", "place_words"]),
    block_on("target_rarest", "place_words", arrays_to_explode=["target_rarest", "place_words"]),
    block_on("rarest", "amount", arrays_to_explode=["rarest"]),
    block_on("rarest"),
    block_on("rarest[1]"),
]

# Strict rules for the prior, and a guess of the share of the matches that they find, which need only be right "within
# (say) half or double" (topic guide "Training rationale"): names are written in many ways, so it is low.
CERTAIN = [block_on(*columns) for columns in combinations(("actor", "target", "place", "day"), 3)]
RECALL = 0.2

# The "round robin": each field is learnt in passes that don't block on it; "we can run more training rounds to get
# more estimates", averaged (topic guide "Training rationale").
PASSES = [block_on(name, "amount") for name in ("actor", "target", "place")]
PASSES += [block_on(name, "date") for name in ("actor", "target")]


def named(column: str) -> compare.CustomComparison:
    """The same name, or a word of it in common. Adjusting for term frequency, as the tutorial does, was worse."""
    levels = [level.NullLevel(column), level.ExactMatchLevel(column), level.ArrayIntersectLevel(f"{column}_words", 1)]
    return compare.CustomComparison([*levels, level.ElseLevel()], column)


def settings() -> SettingsCreator:
    """The model: "simple, rough and ready", with "2-3 levels" a comparison (tutorial "Building your own model")."""
    date = [
        level.NullLevel("date"),
        level.ExactMatchLevel("date"),
        level.AbsoluteDateDifferenceLevel("day", input_is_string=True, threshold=1, metric="day"),
        level.And(level.ExactMatchLevel("month"), level.NullLevel("day")),  # one of them tells no more than the month
        level.ElseLevel(),
    ]
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            named("actor"),
            named("target"),
            named("place"),
            compare.CustomComparison(date, "date"),
            compare.ExactMatch("amount"),
            compare.ArrayIntersectAtSizes("deeds", [3, 1]),
        ],
        blocking_rules_to_generate_predictions=RULES,
        retain_matching_columns=False,  # "less performant" (topic guide "Drivers of performance")
        additional_columns_to_retain=["claim"],
    )


def documented(folder: Path, out: Path, *, tuning: bool) -> None:
    """Group with Splink: prior, u, m, predictions, connected components (topic guide "Training rationale")."""
    connection: Any = duckdb.connect()  # "an in-memory connection" (topic guide "Optimising DuckDB")
    connection.execute(PREPARE.replace("$file", f"'{folder / 'claims' / 'corpus.jsonl'}'"))
    linker = Linker("claims", settings(), DuckDBAPI(connection))
    training = linker.training
    training.estimate_probability_two_random_records_match(CERTAIN, recall=RECALL)
    training.estimate_u_using_random_sampling(max_pairs=MAX_PAIRS, seed=1)
    for rule in PASSES:
        training.estimate_parameters_using_expectation_maximisation(rule)
    count = connection.execute("select count(*) from claims").fetchall()[0][0]
    least = closest(LEAST_WEIGHT, count)
    pairs = linker.inference.predict(threshold_match_weight=None if tuning else least)
    if tuning:
        table = connection.execute(
            f"select unique_id_l - 1 as l, unique_id_r - 1 as r, match_weight from {pairs.physical_name}"
        ).fetchnumpy()
        ids = connection.execute("select claim from claims order by unique_id").fetchnumpy()["claim"].tolist()
        sys.stdout.write(f"{len(table['l']) / len(ids):.1f} candidate pairs a claim\n")
        tune(folder, ids, (table["l"], table["r"], table["match_weight"]), np.arange(0, 16, 0.5))
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_weight=least)
    rows = connection.execute(f"select claim, cluster_id from {clusters.physical_name}").fetchnumpy()
    save(out, rows["claim"].tolist(), rows["cluster_id"].tolist())
