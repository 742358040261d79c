"""Whether words that are kept now stand on the wall at once, because its step lists what is captured."""

from icbo_desktop.domain.route import Step, StepKind, standards_in_scope
from icbo_desktop.domain.rows import Action, Capture, DifferingView, Item, ParkedItem
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Banner

LISTED: dict[StepKind, type[Capture]] = {
    StepKind.DIFFERING_VIEWS: DifferingView,
    StepKind.ACTIONS: Action,
    StepKind.JOINT_ACTIONS: Action,
    StepKind.OVERALL_ACTIONS: Action,
    StepKind.CLOSING: ParkedItem,
}
# These list what was captured anywhere.
OF_EVERYTHING = (StepKind.OVERALL_ACTIONS, StepKind.CLOSING)


def is_shown_at_once(view: SessionView, kind: type[Capture], item: Item) -> bool:
    """Whether the room sees a record of that kind on that item as soon as it is kept."""
    is_live = view.state.wall.banner is Banner.LIVE and not view.state.picture
    return is_live and LISTED.get(view.step.kind) is kind and lists_item(view, view.step, item)


def lists_item(view: SessionView, step: Step, item: Item) -> bool:
    """Whether a step that lists records has those of that item among them."""
    if step.kind in OF_EVERYTHING or item == step.item:
        return True
    framework = view.frameworks.get(step.item.framework_id)
    if step.kind is not StepKind.JOINT_ACTIONS or framework is None:
        return False
    domain = framework.domain(step.item.item_id)
    standards = standards_in_scope(view.workshop, framework, domain)
    return item in {Item(framework.id, standard.id) for standard in standards}
