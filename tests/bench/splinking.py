"""Splink on the synthetic corpus, set up as its documentation advises for deduplicating one table.

Comparisons of typed fields; blocking on two rare words in common; the
prior from deterministic rules, u from random pairs, m by expectation maximisation; connected components.
Adjustments for the frequency of a term were tried and made it worse: within a story, a rare name tells nothing apart.
"""

from __future__ import annotations

import sys
from math import log2
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import splink.comparison_level_library as level
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from tests.bench.rivals import closest, save, tune

# The best match weight, less the prior's, for about so many claims.
LEAST_EVIDENCE = {10_000: 4.75, 100_000: 5.0, 1_000_000: 11.0}

# Words that tell claims apart, without those that more than one claim in fifty has: names (capitalised), of which each
# claim's rarest make keys, two by two; and other words, as what happened, unless parties are called by them.
PREPARE = """
create table raw as
select row_number() over () as unique_id, json_extract_string(source, '$') || '/' || id as claim, statement, about,
       actor, target, place, date, count, quote
from read_json($file, format = 'newline_delimited', columns = {source: 'json', id: 'varchar', statement: 'varchar',
     quote: 'varchar', about: 'varchar', date: 'varchar', place: 'varchar[]', actor: 'varchar[]',
     target: 'varchar[]', count: 'varchar[]'})
where id is not null;

create table word as
select distinct unique_id, lower(word) as word, regexp_matches(word, '^[A-Z]') as named, keyed, party
from (
    select unique_id, unnest(regexp_extract_all(statement, '[[:alpha:]]{3,}')) as word, true as keyed, false as party
    from raw
    union all
    select unique_id, unnest(regexp_extract_all(concat_ws(' ', list_aggregate(actor, 'string_agg', ' '),
           list_aggregate(target, 'string_agg', ' ')), '[[:alpha:]]{3,}')), true, true from raw
    union all
    select unique_id, unnest(regexp_extract_all(concat_ws(' ', quote, about), '[[:alpha:]]{3,}')), false, false from raw
);

create table spread as
select word, count(distinct unique_id) as claims, avg(party::int) as naming from (
    select unique_id, word, bool_or(party) as party from word group by all
) group by word;

create table rare as
select unique_id, word, claims, bool_or(named) as named, bool_or(keyed) as keyed, naming
from word join spread using (word)
where claims > 1 and claims <= greatest(50, (select count(*) from raw) / 50) group by all;

create table ranked as
select unique_id, word, row_number() over (partition by unique_id order by claims, word) as rank
from rare where named and keyed qualify rank <= 4;

create table key as
select a.unique_id, least(a.word, b.word) || ' ' || greatest(a.word, b.word) as key
from ranked a join ranked b on a.unique_id = b.unique_id and a.word < b.word
qualify count(*) over (partition by key) between 2 and 30;

create table claims as
select raw.unique_id, raw.claim, raw.about,
       list_aggregate(list_sort(actor), 'string_agg', ' ') as actor,
       list_aggregate(list_sort(target), 'string_agg', ' ') as target, place[1] as place,
       regexp_extract_all(list_aggregate(actor, 'string_agg', ' '), '[A-Z][[:alpha:]]+') as actor_words,
       regexp_extract_all(list_aggregate(target, 'string_agg', ' '), '[A-Z][[:alpha:]]+') as target_words,
       string_split(place[1], ', ') as place_words, case when length(date) = 10 then date end as day,
       try_cast(replace(regexp_extract(count[1], '[0-9][0-9,]*'), ',', '') as integer) as amount,
       coalesce(deeds, []) as deeds, coalesce(keys, []) as keys
from raw
left join (select unique_id, list(word order by word) as deeds from rare
           where not named and naming < 0.05 group by 1) using (unique_id)
left join (select unique_id, list(key order by key) as keys from key group by 1) using (unique_id);
drop table raw; drop table word; drop table spread; drop table rare; drop table ranked; drop table key;
"""


def shared(column: str, *sizes: int) -> compare.CustomComparison:
    """How many words two claims share."""
    count = f"len(list_intersect({column}_l, {column}_r))"
    steps = [level.CustomLevel(f"{count} >= {size}", f"{size} or more") for size in sizes]
    missing = level.CustomLevel(f"len({column}_l) = 0 or len({column}_r) = 0", "no words").configure(is_null_level=True)
    return compare.CustomComparison([missing, *steps, level.ElseLevel()], column)


def named(column: str) -> compare.CustomComparison:
    """Parties or places: the same name, words of the name in common, or alike."""
    return compare.CustomComparison(
        [
            level.NullLevel(column),
            level.ExactMatchLevel(column),
            level.ArrayIntersectLevel(f"{column}_words", 1),
            level.JaroWinklerLevel(column, 0.85),
            level.ElseLevel(),
        ],
        column,
    )


def days() -> compare.CustomComparison:
    """The distance between two days."""
    steps = [
        level.AbsoluteDateDifferenceLevel("day", input_is_string=True, threshold=n, metric="day") for n in (1, 4, 30)
    ]
    return compare.CustomComparison(
        [level.NullLevel("day"), level.ExactMatchLevel("day"), *steps, level.ElseLevel()], "day"
    )


def amounts() -> compare.CustomComparison:
    """Figures: equal, or not far from each other."""
    steps = [level.PercentageDifferenceLevel("amount", share) for share in (0.25, 0.5)]
    return compare.CustomComparison(
        [level.NullLevel("amount"), level.ExactMatchLevel("amount"), *steps, level.ElseLevel()], "amount"
    )


def settings() -> SettingsCreator:
    """The model."""
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            named("actor"),
            named("target"),
            named("place"),
            days(),
            amounts(),
            shared("deeds", 5, 4, 3, 2, 1),
            compare.JaroWinklerAtThresholds("about", [0.92, 0.8]),
        ],
        blocking_rules_to_generate_predictions=[block_on("keys", arrays_to_explode=["keys"])],
        retain_matching_columns=False,
        additional_columns_to_retain=["claim"],
    )


def splink(folder: Path, out: Path, *, tuning: bool) -> None:
    """Group with Splink."""
    connection: Any = duckdb.connect()
    file = str(folder / "claims" / "corpus.jsonl")
    connection.execute(PREPARE.replace("$file", f"'{file}'"))
    linker = Linker("claims", settings(), DuckDBAPI(connection))
    training = linker.training
    certain = [block_on("actor", "target", "day"), block_on("actor", "target", "place", "amount")]
    training.estimate_probability_two_random_records_match(certain, recall=0.25)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    # Passes with different rules: a field that a rule holds equal learns nothing from it. u is learnt along: among
    # random pairs, the names would drown what tells apart two facts of one story.
    for rule in (block_on("actor", "day"), block_on("target", "place"), block_on("actor", "place")):
        training.estimate_parameters_using_expectation_maximisation(rule, fix_u_probabilities=False)
    prior = linker.misc.save_model_to_json()["probability_two_random_records_match"]
    offset = log2(prior / (1 - prior))
    count = connection.execute("select count(*) from claims").fetchall()[0][0]
    least = offset + closest(LEAST_EVIDENCE, count)
    pairs = linker.inference.predict(threshold_match_weight=None if tuning else least)
    if tuning:
        table = pairs.as_pandas_dataframe()
        ids = connection.execute("select claim from claims order by unique_id").fetchnumpy()["claim"].tolist()
        edges = (
            table["unique_id_l"].to_numpy() - 1,
            table["unique_id_r"].to_numpy() - 1,
            table["match_weight"].to_numpy() - offset,
        )
        sys.stdout.write(f"{len(table) / len(ids):.1f} candidate pairs a claim\n")
        tune(folder, ids, edges, np.arange(0, 16, 0.5))
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_weight=least)
    rows = connection.execute(f"select claim, cluster_id from {clusters.physical_name}").fetchnumpy()
    save(out, rows["claim"].tolist(), rows["cluster_id"].tolist())
