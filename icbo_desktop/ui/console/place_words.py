"""Names of places, in the words of the framework: "Domain 1 · Standard II", "II Shared leadership"."""

from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, items_in_scope, places
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.figures.palette import INK, domain_colour

# What stands beside a standard in the route list where there is no rating.
STANDING_MARKS = {
    Standing.NOT_REACHED: "–",  # noqa: RUF001 - a dash, as in the mock-up
    Standing.DISCUSSED: "no rating",
    Standing.AGREED_TO_DIFFER: "differ",
    Standing.PARKED: "parked",
    Standing.NOT_APPLICABLE: "n/a",
    Standing.RATED: "",
}
STEP_PARTS = {
    StepKind.LIST: "a list",
    StepKind.ARGUMENTS: "points for and against",
    StepKind.QUESTION: "a question",
    StepKind.EVIDENCE: "the evidence",
    StepKind.ARROW: "the arrow",
    StepKind.DIFFERING_VIEWS: "differing views",
    StepKind.ACTIONS: "actions",
    StepKind.DOMAIN_PROFILE: "the profile",
    StepKind.OVERALL_PROFILE: "the profile",
    StepKind.OVERALL_ACTIONS: "the actions",
}


def framework_of(view: SessionView, item: Item) -> Framework | None:
    """The framework that an item belongs to; None for the whole workshop."""
    return view.frameworks.get(item.framework_id)


def domain_of(view: SessionView, item: Item) -> Domain | None:
    """The domain that an item is or belongs to; None for the whole workshop."""
    framework = framework_of(view, item)
    if framework is None or not item.item_id:
        return None
    return framework.domains_by_id.get(item.item_id) or framework.domain_of_standard.get(
        item.item_id
    )


def accent_of(view: SessionView, item: Item) -> str:
    """The colour of the item's domain; ink for the whole workshop."""
    framework, domain = framework_of(view, item), domain_of(view, item)
    if framework is None or domain is None:
        return INK
    return domain_colour(framework.domains.index(domain))


def item_name(view: SessionView, item: Item) -> str:
    """An item in short: "II Shared leadership", "Domain 1 Building the foundations"."""
    framework = framework_of(view, item)
    if framework is None:
        return "The whole workshop"
    if item.option_id:
        return next(
            option.name
            for option in framework.options_of(item.item_id)
            if option.id == item.option_id
        )
    if item.item_id in framework.lists_by_id:
        return framework.lists_by_id[item.item_id].title
    standard = framework.standards_by_id.get(item.item_id)
    if standard is not None:
        return f"{standard.number} {standard.short_title}".strip()
    domain = framework.domains_by_id.get(item.item_id)
    if domain is None:
        return framework.short_title
    return f"{domain_tag(framework, domain)} {domain.short_title}"


def domain_tag(framework: Framework, domain: Domain) -> str:
    """The domain's word and number: "Domain 1"."""
    return f"{framework.words.domain} {domain.number}".strip()


def place_name(view: SessionView, place: Place) -> str:
    """A place in short, as the browsing bar says it."""
    name = item_name(view, place.item)
    return {
        PlaceKind.WELCOME: "Welcome",
        PlaceKind.DOMAIN_OPENING: f"{name}: opening",
        PlaceKind.STANDARD: name,
        PlaceKind.CHECKLIST: name,
        PlaceKind.OPTION: name,
        PlaceKind.GRID: f"{name}: result",
        PlaceKind.DOMAIN_CLOSE: f"{name}: joint actions",
        PlaceKind.SUMMARY: "Summary",
        PlaceKind.CLOSING: "Closing",
    }[place.kind]


def numbered_name(view: SessionView, item: Item) -> str:
    """A standard with its domain's number, since standards are counted anew in each: "1 · III Shared vision"."""
    framework, domain = framework_of(view, item), domain_of(view, item)
    name = item_name(view, item)
    is_standard = framework is not None and item.item_id in framework.standards_by_id
    if not is_standard or domain is None or not domain.number:
        return name
    return f"{domain.number} · {name}"


def step_name(view: SessionView, step: Step) -> str:
    """What a step puts on the wall, in short: "Standard III Shared vision, the evidence"."""
    name = place_name(view, step.place)
    framework = framework_of(view, step.item)
    if framework is not None and step.place.kind is PlaceKind.STANDARD:
        name = f"{framework.words.standard} {name}"
    part = STEP_PARTS.get(step.kind, "")
    return f"{name}, {part}" if part else name


def place_tag(view: SessionView, place: Place) -> str:
    """The line above a place's title: "Domain 1 · Standard II"."""
    framework, domain = framework_of(view, place.item), domain_of(view, place.item)
    if framework is None or domain is None:
        return view.workshop.details.title
    tag = domain_tag(framework, domain)
    if place.kind is PlaceKind.DOMAIN_OPENING:
        return f"{tag} · Opening"
    if place.kind is PlaceKind.DOMAIN_CLOSE:
        return f"{tag} · Close"
    if place.kind is PlaceKind.GRID:
        return f"{tag} · Result"
    if place.kind is PlaceKind.OPTION:
        return f"{tag} · Option"
    number = framework.standard(place.item.item_id).number
    return f"{tag} · {framework.words.standard} {number}".strip()


def standard_count(view: SessionView) -> int:
    """How many standards this workshop goes through."""
    return sum(
        len(items_in_scope(view.workshop, framework)) for framework in view.frameworks.values()
    )


def position_words(view: SessionView, place: Place) -> str:
    """Where a standard stands among all in scope: "2 of 22". Empty for other places."""
    standards = [one for one in places(view.route) if one.kind is PlaceKind.STANDARD]
    if place not in standards:
        return ""
    return f"{standards.index(place) + 1} of {len(standards)}"


def standing_words(view: SessionView, item: Item) -> str:
    """Where an item stands, in words: "rated 6", "not reached"."""
    standing = standing_of(view.workshop, item)
    value = agreed_value(view.workshop, item)
    return f"rated {value}" if value is not None else standing.value


def standing_mark(view: SessionView, item: Item) -> str:
    """The same in a few letters, for the route list."""
    value = agreed_value(view.workshop, item)
    return str(value) if value is not None else STANDING_MARKS[standing_of(view.workshop, item)]
