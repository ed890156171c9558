"""JUnit XML, as CI systems show it: a suite a source, a case a claim, a failure a finding."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from claimcheck.check import Result
from claimcheck.discrepancy import Severity
from claimcheck.report.inert import inert

_FILE = "(the file)"


def render_junit(result: Result) -> str:
    """The whole run; a finding that belongs to no claim fails the case of its file. No clock time is told."""
    failures = dict(_failures(result))
    root = ET.Element("testsuites", name="claimcheck")
    total = failed = 0
    for source in sorted(result.corpus.sources, key=lambda entry: entry.id):
        names = [(source.path, _FILE)]
        names += [(record.held.path, record.id) for record in result.corpus.claims if record.source == source.id]
        suite = ET.SubElement(root, "testsuite", name=inert(source.id))
        hits = 0
        for path, name in names:
            case = ET.SubElement(suite, "testcase", classname=inert(path), name=inert(name), time="0")
            for kind, title, message in failures.pop((path, name), ()):
                ET.SubElement(case, "failure", type=kind, message=inert(title)).text = inert(message)
                hits += 1
        suite.attrib.update(tests=str(len(names)), failures=str(hits), errors="0", skipped="0", time="0")
        total, failed = total + len(names), failed + hits
    if failures:
        suite = ET.SubElement(root, "testsuite", name="files that cannot be read")
        for (path, name), found in sorted(failures.items()):
            case = ET.SubElement(suite, "testcase", classname=inert(path), name=inert(name), time="0")
            for kind, title, message in found:
                ET.SubElement(case, "failure", type=kind, message=inert(title)).text = inert(message)
        count = sum(map(len, failures.values()))
        suite.attrib.update(tests=str(len(failures)), failures=str(count), errors="0", skipped="0", time="0")
        total, failed = total + len(failures), failed + count
    root.attrib.update(tests=str(total), failures=str(failed), errors="0", time="0")
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


_Failure = tuple[str, str, str]


def _failures(result: Result) -> Iterator[tuple[tuple[str, str], list[_Failure]]]:
    """The findings of each file and claim; warnings fail nothing."""
    told: dict[tuple[str, str], list[_Failure]] = {}
    for problem in result.findings.problems:
        if problem.severity is Severity.ERROR:
            where = f"{problem.path}:{problem.line}:{problem.column}"
            entry = (problem.code, f"{problem.code}: {problem.message}", f"{where}: {problem.message}")
            known = problem.claim in result.corpus.by_id
            told.setdefault((problem.path, problem.claim if known and problem.claim else _FILE), []).append(entry)
    for found in result.findings.discrepancies:
        if found.open:
            record = result.corpus.by_id[found.claims[0]]
            entry = (found.code, f"{found.level}: {found.why}", f"{found.why} ({', '.join(found.claims)})")
            told.setdefault((record.held.path, record.id), []).append(entry)
    yield from told.items()
