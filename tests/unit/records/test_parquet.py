"""The Parquet data set, read by another engine than wrote it: PyArrow, in the checkers' environment."""

import json
import subprocess
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records import parquet
from icbo_desktop.records.parquet import ABSENT, MANIFEST, parquet_files, write_parquet
from icbo_desktop.records.programme import ProgrammeReport
from tests.unit.domain.programmes import acting, rated
from tests.unit.records.test_programme import report_of

PYTHON = Path(__file__).parents[3] / "build" / "checkers" / "bin" / "python"
READ = """
import json, os, sys
import pyarrow.dataset as ds
found = {}
for name in sorted(each for each in os.listdir(sys.argv[1]) if not each.startswith("_")):
    table = ds.dataset(f"{sys.argv[1]}/{name}", partitioning="hive").to_table()
    found[name] = table.to_pylist()
print(json.dumps(found, default=str))
"""


@pytest.fixture
def report() -> ProgrammeReport:
    return report_of(
        rated("Holt", 4), acting("O'Brien's “Vale”", "Map it"), rated("Moor", 6, held_on=None)
    )


def read_by_arrow(folder: Path) -> dict[str, list[dict[str, object]]]:
    if not PYTHON.is_file():
        pytest.skip("the checkers are not there; dev.py test installs them")
    done = subprocess.run(
        [PYTHON, "-c", READ, folder], capture_output=True, text=True, check=True, timeout=60
    )
    return json.loads(done.stdout)


def test_another_engine_reads_every_table(report: ProgrammeReport, tmp_path: Path):
    write_parquet(report, tmp_path / "set")
    found = read_by_arrow(tmp_path / "set")
    assert {row["place"] for row in found["workshops"]} == {"Holt", "O'Brien's “Vale”", "Moor"}
    agreed = {row["place"]: row["agreed"] for row in found["ratings"] if row["agreed"]}
    assert agreed == {"Holt": 4, "O'Brien's “Vale”": 5, "Moor": 6}
    assert [row["actions"] for row in found["actions"]] == [1]


def test_framework_and_year_are_folders_and_columns(report: ProgrammeReport, tmp_path: Path):
    write_parquet(report, tmp_path / "set")
    assert (tmp_path / "set" / "ratings" / "framework=made-up" / "year=2026").is_dir()
    rows = read_by_arrow(tmp_path / "set")["workshops"]
    assert {(row["framework"], row["year"]) for row in rows} == {
        ("made-up", 2026),
        ("made-up", None),
    }


def test_no_text_of_an_action_is_in_the_data_set(report: ProgrammeReport):
    files = parquet_files(report)
    assert len(files) > 3
    assert not any(b"Map it" in content for content in files.values())


def test_the_same_overview_gives_the_same_bytes(report: ProgrammeReport):
    assert parquet_files(report) == parquet_files(report)


def test_a_folder_that_holds_other_things_is_left_as_it_is(report: ProgrammeReport, tmp_path: Path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(RecordError, match="holds other things"):
        write_parquet(report, tmp_path / "set")
    assert [each.name for each in (tmp_path / "set").iterdir()] == ["letter.txt"]


def test_an_older_data_set_is_replaced_whole(report: ProgrammeReport, tmp_path: Path):
    write_parquet(report, tmp_path / "set")
    write_parquet(report_of(rated("Holt", 4)), tmp_path / "set")
    assert (tmp_path / "set" / MANIFEST).is_file()
    assert len(read_by_arrow(tmp_path / "set")["workshops"]) == 1


def test_without_the_library_a_sentence_says_how_to_get_it(
    report: ProgrammeReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(parquet, "LIBRARY", "no_such_library")
    with pytest.raises(RecordError) as refused:
        write_parquet(report, tmp_path / "set")
    assert refused.value.sentence == ABSENT
    assert list(tmp_path.iterdir()) == []
