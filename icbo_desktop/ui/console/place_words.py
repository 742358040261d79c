"""Names of places, in the words of the framework: "Domain 1 · Standard II", "II Shared leadership"."""

from icbo_desktop.domain.breaks import break_at, break_title
from icbo_desktop.domain.framework import Domain, Framework, Option, Scale
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, items_in_scope, places
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.domain.wording import counted, plural
from icbo_desktop.figures.palette import INK, domain_colour
from icbo_desktop.translation import marked, tr, translated

# What stands beside a standard in the route list where there is no rating.
STANDING_MARKS = {
    Standing.NOT_REACHED: "–",  # noqa: RUF001 - a dash, as in the mock-up
    Standing.DISCUSSED: marked("seen"),
    Standing.AGREED_TO_DIFFER: marked("differ"),
    Standing.PARKED: marked("parked"),
    Standing.NOT_APPLICABLE: marked("n/a"),
    Standing.RATED: "",
}
STEP_PARTS = {
    StepKind.LIST: marked("a list"),
    StepKind.ARGUMENTS: marked("points for and against"),
    StepKind.QUESTION: marked("a question"),
    StepKind.EVIDENCE: marked("the evidence"),
    StepKind.ARROW: marked("the rating"),
    StepKind.DIFFERING_VIEWS: marked("differing views"),
    StepKind.ACTIONS: marked("actions"),
    StepKind.DOMAIN_PROFILE: marked("the profile"),
    StepKind.OVERALL_PROFILE: marked("the profile"),
    StepKind.OVERALL_ACTIONS: marked("the actions"),
}


LONGEST_MARK = 9
DISCUSSED_MARK, CHOSEN_MARK = marked("discussed"), marked("chosen")


def framework_of(view: SessionView, item: Item) -> Framework | None:
    """The framework that an item belongs to; None for the whole workshop."""
    return view.frameworks.get(item.framework_id)


def frameworks_on_route(view: SessionView) -> tuple[Framework, ...]:
    """The frameworks that the workshop goes through, in their order; retired ones are not."""
    return tuple(view.frameworks[row.id] for row in view.workshop.frameworks_on_route)


def scale_of(view: SessionView, item: Item) -> Scale | None:
    """The scale on which the item itself is rated; None where it is only discussed, or rated by option."""
    framework = framework_of(view, item)
    return None if framework is None else rating_scale(framework, item)


def counted_standards(framework: Framework, count: int) -> str:
    """A number of standards in the framework's word: "8 standards", "14 criteria"."""
    word = framework.words.standard.lower()
    return counted(count, word, plural(word))


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
    """An item in short: "II Shared leadership", "Domain 1 Building the foundations".

    An option as a whole is its name; a cell of a grid is the criterion and the option. Where the option is gone
    with a newer framework, what it was an option of stays.
    """
    framework = framework_of(view, item)
    if framework is None:
        return tr("The whole workshop")
    option = option_of(framework, item)
    if option is not None:
        is_whole = item.item_id in framework.domains_by_id
        return option.name if is_whole else f"{item_name(view, item.whole)} · {option.name}"
    listed = framework.lists_by_id.get(item.item_id)
    standard = framework.standards_by_id.get(item.item_id)
    if standard is not None:
        return f"{standard.number} {standard.short_title}".strip()
    domain = framework.domains_by_id.get(item.item_id)
    if domain is not None:
        return domain_name(framework, domain)
    return listed.title if listed is not None else framework.short_title


def option_of(framework: Framework, item: Item) -> Option | None:
    """The option that an item is or is rated for; None where it has none, or none of that id any more."""
    options = framework.options_of(item.item_id)
    return next((option for option in options if option.id == item.option_id), None)


def domain_name(framework: Framework, domain: Domain) -> str:
    """A domain in short, with its word and number where it has one."""
    if not domain.number:
        return domain.short_title
    return f"{domain_tag(framework, domain)} {domain.short_title}"


def domain_tag(framework: Framework, domain: Domain) -> str:
    """The domain's word and number: "Domain 1"; its name where it has no number."""
    return f"{framework.words.domain} {domain.number}" if domain.number else domain.short_title


def place_name(view: SessionView, place: Place) -> str:
    """A place in short, as the browsing bar says it; with its framework where there are several."""
    return _in_framework(view, place.item, bare_place_name(view, place))


def full_item_name(view: SessionView, item: Item) -> str:
    """An item in short; with its framework where there are several."""
    return _in_framework(view, item, item_name(view, item))


def _in_framework(view: SessionView, item: Item, name: str) -> str:
    framework = framework_of(view, item)
    if framework is None or len(frameworks_on_route(view)) == 1:
        return name
    return f"{framework.short_title}: {name}"


def bare_place_name(view: SessionView, place: Place) -> str:
    """A place in short under a heading that tells its framework."""
    if place.kind is PlaceKind.BREAK:
        return break_title(break_at(view.workshop, place))
    name = item_name(view, place.item)
    return {
        PlaceKind.WELCOME: tr("Welcome"),
        PlaceKind.DOMAIN_OPENING: tr("{name}: opening", name=name),
        PlaceKind.STANDARD: name,
        PlaceKind.CHECKLIST: name,
        PlaceKind.OPTION: name,
        PlaceKind.GRID: tr("{name}: result", name=name),
        PlaceKind.DOMAIN_CLOSE: tr("{name}: joint actions", name=name),
        PlaceKind.SUMMARY: tr("Summary"),
        PlaceKind.CLOSING: tr("Closing"),
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
    is_alone = len(frameworks_on_route(view)) == 1
    if framework is not None and is_alone and step.place.kind is PlaceKind.STANDARD:
        name = f"{framework.words.standard} {name}"
    part = STEP_PARTS.get(step.kind, "")
    return f"{name}, {translated(part)}" if part else name


def place_tag(view: SessionView, place: Place) -> str:
    """The line above a place's title: "Domain 1 · Standard II"."""
    framework, domain = framework_of(view, place.item), domain_of(view, place.item)
    if framework is None or domain is None:
        return view.workshop.details.title
    tag = domain_tag(framework, domain)
    if len(frameworks_on_route(view)) > 1:
        tag = f"{framework.short_title} · {tag}"
    if place.kind is PlaceKind.DOMAIN_OPENING:
        return tr("{tag} · Opening", tag=tag)
    if place.kind is PlaceKind.DOMAIN_CLOSE:
        return tr("{tag} · Close", tag=tag)
    if place.kind is PlaceKind.GRID:
        return tr("{tag} · Result", tag=tag)
    if place.kind is PlaceKind.OPTION:
        return tr("{tag} · Option", tag=tag)
    number = framework.standard(place.item.item_id).number
    return f"{tag} · {framework.words.standard} {number}".strip()


def standard_count(view: SessionView, framework: Framework | None = None) -> int:
    """How many standards this workshop goes through, of one framework or of all."""
    chosen = frameworks_on_route(view) if framework is None else (framework,)
    return sum(len(items_in_scope(view.workshop, each)) for each in chosen)


def position_words(view: SessionView, place: Place) -> str:
    """Where a standard stands among those of its framework on the route: "2 of 22". Else empty."""
    standards = [
        one
        for one in places(view.route)
        if one.kind is PlaceKind.STANDARD and one.item.framework_id == place.item.framework_id
    ]
    if place not in standards:
        return ""
    return tr("{number} of {count}", number=standards.index(place) + 1, count=len(standards))


def rated_words(scale: Scale | None, value: int) -> str:
    """An agreed rating in words: "rated 6", "rated 3 Joint"; of names alone "chosen: Shared"."""
    if scale is None:
        return tr("rated {rating}", rating=value)
    return (
        tr("chosen: {words}", words=scale.words(value))
        if scale.is_nominal
        else tr("rated {rating}", rating=scale.words(value))
    )


def standing_words(view: SessionView, item: Item) -> str:
    """Where an item stands, in words: "rated 6", "not reached"; "discussed" where nothing is rated."""
    standing = standing_of(view.workshop, item)
    value = agreed_value(view.workshop, item)
    if value is not None:
        return rated_words(scale_of(view, item), value)
    if standing is Standing.DISCUSSED and scale_of(view, item) is None:
        return translated(DISCUSSED_MARK)
    return translated(standing.value)


def standing_mark(view: SessionView, item: Item) -> str:
    """The same in a few letters, for the route list."""
    value = agreed_value(view.workshop, item)
    standing = standing_of(view.workshop, item)
    scale = scale_of(view, item)
    if value is None:
        is_discussed = standing is Standing.DISCUSSED and scale is None
        return translated(DISCUSSED_MARK if is_discussed else STANDING_MARKS[standing])
    if scale is None or not scale.is_nominal:
        return str(value)
    # The number of a name means nothing, and a long name has no room.
    name = scale.words(value)
    return name if len(name) <= LONGEST_MARK else translated(CHOSEN_MARK)
