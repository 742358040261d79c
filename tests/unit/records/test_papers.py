"""The papers kept in a workbook, as the record lists them."""

from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.records.tree import Bullets, Heading
from tests.builders import MORNING, make_item, make_workshop
from tests.unit.records.making import content_of


def listed(caption: str, item_id: str = "d1.one", part: str = "made-up/d1.one") -> str:
    item = make_item(item_id)
    row = Attachment(
        id="t",
        framework_id=item.framework_id,
        item_id=item.item_id,
        name="Chart.png",
        content_type="image/png",
        size=300 * 1024,
        sha256="0" * 64,
        caption=caption,
        created_at=MORNING,
    )
    blocks = content_of(make_workshop().with_row(row)).part(part).blocks
    papers = blocks[blocks.index(Heading("Papers")) + 1]
    assert isinstance(papers, Bullets)
    return papers.items[0]


def test_a_paper_is_listed_with_its_name_kind_size_and_caption() -> None:
    told = listed("What we drew on the wall")

    assert told.startswith("What we drew on the wall\nChart.png · picture (PNG) · ")
    assert "300 KB" in told


def test_a_paper_without_a_caption_starts_with_its_name() -> None:
    assert listed(" ").startswith("Chart.png · ")


def test_a_paper_laid_on_a_domain_before_the_room_came_to_it_is_not_lost() -> None:
    assert listed("", "d1", "made-up/d1/close").startswith("Chart.png")
