"""Pages of the close: what was parked and what became of it, what was good, and what to change next time."""

from collections.abc import Sequence

from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Outcome, ParkedItem
from icbo_desktop.domain.session_rows import Reflection, ReflectionKind
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Header, text_pages
from icbo_desktop.figures.wall.text_pages import bullet, closing_pages, titled
from icbo_desktop.translation import marked, translated

PARKED = marked("What we parked")
OUTCOMES: dict[Outcome, str] = {
    "open": marked("not reviewed yet"),
    "action": marked("became an action"),
    "later": marked("for later"),
    "dropped": marked("dropped"),
}
REFLECTIONS: dict[ReflectionKind, str] = {
    "plus": marked("What was good"),
    "delta": marked("What to change next time"),
}

ENOUGH_WORDS = 40  # letters that tell a text on a page from the others


def page_about(pages: Sequence[Scene], heading: str, words: str) -> int:
    """The page under a heading that says these words, from its beginning; else the heading's own, else the first."""
    under = next((number for number, page in enumerate(pages) if says(page, heading)), 0)
    wanted = " ".join(words.split())[:ENOUGH_WORDS]
    found = (
        number
        for number, page in enumerate(pages)
        if number >= under and wanted and wanted in " ".join(" ".join(page.reading).split())
    )
    return next(found, under)


def says(page: Scene, heading: str) -> bool:
    return bool(heading) and any(line.startswith(heading) for line in page.reading)


def session_end_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """Parked items, then what was said of the session, then the frameworks' last questions and the thanks."""
    return (*parked_pages(view), *reflection_pages(view), *closing_pages(step, view))


def parked_pages(view: WallView) -> tuple[Scene, ...]:
    """Each parked item with what became of it; no page where nothing was parked."""
    found = view.workshop.rows(ParkedItem)
    if not found:
        return ()
    header, blocks = titled(view, Header(title=view.workshop.details.title), translated(PARKED))
    blocks += [bullet(view, header, row.text, translated(OUTCOMES[row.outcome])) for row in found]
    return text_pages(view, header, blocks)


def reflection_pages(view: WallView) -> tuple[Scene, ...]:
    """What was good and what to change, each under its heading; no page where nothing was said."""
    pages: tuple[Scene, ...] = ()
    for kind, title in REFLECTIONS.items():
        found = [row for row in view.workshop.rows(Reflection) if row.kind == kind]
        if found:
            header, blocks = titled(
                view, Header(title=view.workshop.details.title), translated(title)
            )
            blocks += [bullet(view, header, row.text) for row in found]
            pages += text_pages(view, header, blocks)
    return pages
