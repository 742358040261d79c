"""What is being edited: a framework of one's own, or other words laid over a pack; and its fields.

A place that begins with `overlay` is in the overlay itself; every other one is in the framework as shown.
"""

from dataclasses import dataclass, replace
from typing import cast

from icbo_desktop.domain.editing.forms import FORMS, FieldForm, PartForm, form_of
from icbo_desktop.domain.editing.overlay_words import with_words
from icbo_desktop.domain.editing.places import Place, part_at, value_at, with_part, with_value
from icbo_desktop.domain.framework import Criterion, Framework, Level, Standard
from icbo_desktop.domain.overlay import WORDED_KEYS, Overlay
from icbo_desktop.translation import tr, tr_n, translated

OVERLAY = "overlay"
_SCALE_TEXTS = frozenset({"low_label", "high_label", "label", "description"})
_FRAMEWORK_TEXTS = frozenset(
    {"title", "short_title", "introduction", "words.domain", "words.standard", "narrative.text"}
)
_OTHER_TEXTS = frozenset({"closing_question.text", "rating_question.text", "meaning"})


@dataclass(frozen=True)
class Edited:
    """`framework` is what the room would read. With an overlay, `pack` is the framework in its own words.

    `made_from` is the id of the framework that a copy was begun from; empty once it is opened as one's own.
    """

    framework: Framework
    overlay: Overlay | None = None
    pack: Framework | None = None
    made_from: str = ""

    @property
    def is_overlay(self) -> bool:
        return self.overlay is not None

    @property
    def id(self) -> str:
        """The id under which it is saved."""
        return self.framework.id if self.overlay is None else self.overlay.id

    @property
    def version(self) -> str:
        return self.framework.version if self.overlay is None else self.overlay.version

    @property
    def title(self) -> str:
        return self.framework.title if self.overlay is None else self.overlay.title

    def with_version(self, version: str) -> "Edited":
        """The same as another version."""
        if self.overlay is None:
            return replace(self, framework=replace(self.framework, version=version))
        return replace(self, overlay=replace(self.overlay, version=version))


def split(edited: Edited, place: Place) -> tuple[object, Place]:
    """The root that a place is in, and the place there."""
    if place[:1] == (OVERLAY,):
        return edited.overlay, place[1:]
    return edited.framework, place


def part_of(edited: Edited, place: Place) -> object:
    """The part at a place. LookupError or AttributeError where there is none."""
    root, inner = split(edited, place)
    return part_at(root, inner)


def has_part(edited: Edited, place: Place) -> bool:
    """Whether there is a part at the place, and not a list or nothing."""
    try:
        kind = type(part_of(edited, place))
    except (LookupError, AttributeError):
        return False
    # A note is a text in a list; any other text is a field of a part.
    return kind in FORMS and (kind is not str or isinstance(place[-1], int))


def holder_of(edited: Edited, place: Place) -> Place:
    """The nearest place, itself or above, where a part stands."""
    while place and not has_part(edited, place):
        place = place[:-1]
    return place


def text_of(edited: Edited, place: Place, key: str) -> str:
    """The text of a field as the room would read it."""
    root, inner = split(edited, place)
    return value_at(root, inner, key)


def published_text(edited: Edited, place: Place, key: str) -> str:
    """The pack's own words for a field, where other words are laid over it."""
    if edited.pack is None or place[:1] == (OVERLAY,):
        return ""
    return value_at(edited.pack, place, key)


def with_text(edited: Edited, place: Place, key: str, value: str | int) -> Edited:
    """The same with another value in a field. In an overlay, empty words bring the pack's back."""
    root, inner = split(edited, place)
    if root is edited.overlay and edited.overlay is not None:
        return replace(edited, overlay=with_value(edited.overlay, inner, key, value))
    if edited.overlay is None or edited.pack is None:
        return replace(
            edited, framework=_settled(with_value(edited.framework, place, key, value), place)
        )
    published = published_text(edited, place, key)
    words = str(value) or published
    return replace(
        edited,
        framework=with_value(edited.framework, place, key, words),
        overlay=with_words(
            edited.overlay, edited.pack, (place, key), "" if words == published else words
        ),
    )


def can_write(edited: Edited, place: Place, key: str) -> bool:
    """Whether a field is open: in an overlay only the texts that the pack has."""
    if edited.pack is None or place[:1] == (OVERLAY,):
        return True
    if not published_text(edited, place, key):
        return False
    if not place:
        return key in _FRAMEWORK_TEXTS
    part = part_at(edited.pack, place)
    if place[0] == "scales" and key in _SCALE_TEXTS:
        return True
    return key in _OTHER_TEXTS or (key in WORDED_KEYS and bool(getattr(part, "id", "")))


def open_fields(edited: Edited, place: Place) -> tuple[FieldForm, ...]:
    """The fields that are shown for the part at the place."""
    form = form_of(part_of(edited, place))
    return tuple(field for field in form.fields if can_write(edited, place, field.key))


def form_at(edited: Edited, place: Place) -> PartForm:
    """The form of the part at the place."""
    return form_of(part_of(edited, place))


def can_change_parts(edited: Edited, place: Place) -> bool:
    """Whether parts may be added and removed there: in an overlay only its own notes and terms."""
    return edited.overlay is None or place[:1] == (OVERLAY,)


def choices_of(edited: Edited, place: Place, field: FieldForm) -> tuple[tuple[str, str], ...]:
    """What can be chosen in a field: the value, and how a person reads it."""
    if field.choices:
        return tuple((key, translated(words)) for key, words in field.choices)
    framework = edited.framework
    if field.key == "scale":
        found = [("", tr("Nothing: it is discussed"))]
        return tuple(
            found + [(scale.id, scale_words(framework, scale.id)) for scale in framework.scales]
        )
    if field.key == "criterion":
        standard = cast("Standard", part_at(framework, place[:-2]))
        found = [("", tr("No criterion in particular"))]
        return tuple(found + [(each.id, _criterion_words(each)) for each in standard.criteria])
    if field.key == "domains":
        found = [("", tr("The whole framework"))]
        found += [
            (domain.id, f"{domain.number} {domain.short_title}".strip())
            for domain in framework.domains
        ]
        there = value_at(framework, place, field.key)
        count = there.count(",") + 1
        several = [(there, tr_n("{n} domains", "1 domain", count))] if count > 1 else []
        return tuple(found + several)
    return _points(framework, place)


def scale_words(framework: Framework, scale_id: str) -> str:
    """A scale as a person reads it: "1 to 10, arrow"."""
    scale = framework.scales_by_id[scale_id]
    name = scale_id.replace("-", " ").replace(".", " ")
    if scale.is_nominal or not scale.points:
        return tr_n("{scale}, {n} names", "{scale}, 1 name", len(scale.points), scale=name)
    return tr(
        "{scale}, {lowest} to {highest}", scale=name, lowest=scale.lowest, highest=scale.highest
    )


def _criterion_words(criterion: Criterion) -> str:
    return f"{criterion.number} {criterion.text}".strip()[:60]


def _points(framework: Framework, place: Place) -> tuple[tuple[str, str], ...]:
    """The points that a level of a standard may describe."""
    standard = cast("Standard", part_at(framework, place[:-2]))
    level = cast("Level", part_at(framework, place))
    scale = framework.scales_by_id.get(standard.scale)
    points = scale.points if scale is not None else ()
    found = tuple((point.id, point.label or str(point.value)) for point in points if point.id)
    known = {key for key, _ in found}
    return (
        found if level.point in known else (*found, (level.point, level.point or tr("Choose one")))
    )


def _settled(framework: Framework, place: Place) -> Framework:
    """A scale of names is never summed up; that follows from what was chosen."""
    if len(place) == 2 and place[0] == "scales":  # noqa: PLR2004 - the list and the position in it
        scale = framework.scales[int(place[1])]
        if scale.kind == "nominal" and scale.aggregate != "none":
            return with_part(framework, (*place, "aggregate"), "none")
    return framework
