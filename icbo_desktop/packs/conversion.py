"""Between the typed pack and the framework: the same fields, and the framework's own classes."""

from typing import Any, cast

import msgspec

from icbo_desktop.domain import framework as model
from icbo_desktop.packs import format as parts

_PART_OF: dict[type, type[parts.Part]] = {
    model.Text: parts.TextPart,
    model.EvidenceLine: parts.EvidencePart,
    model.Criterion: parts.CriterionPart,
    model.ScalePoint: parts.PointPart,
    model.Scale: parts.ScalePart,
    model.Level: parts.LevelPart,
    model.Option: parts.OptionPart,
    model.Standard: parts.StandardPart,
    model.Domain: parts.DomainPart,
    model.ListItem: parts.ListItemPart,
    model.TextList: parts.ListPart,
    model.Prompt: parts.PromptPart,
    model.GlossaryTerm: parts.TermPart,
    model.Source: parts.SourcePart,
    model.Words: parts.WordsPart,
}
_OF_THE_FILE = frozenset({"format", "expected"})


def framework_of(pack: parts.Pack) -> model.Framework:
    """The framework that a checked pack describes."""
    fields = {name: getattr(pack, name) for name in pack.__struct_fields__}
    fields["notes"] = tuple(note.text for note in pack.notes)
    fields["resources"] = tuple(_resource(part) for part in pack.resources)
    return msgspec.convert(fields, model.Framework, from_attributes=True)


def pack_of(framework: model.Framework) -> parts.Pack:
    """The pack of a framework, with the counts that it holds as the expected ones. Checks nothing."""
    standards = tuple(framework.standards())
    fields: dict[str, Any] = {
        name: _part(getattr(framework, name))
        for name in parts.Pack.__struct_fields__
        if name not in _OF_THE_FILE
    }
    fields["notes"] = tuple(parts.NotePart(text=note) for note in framework.notes)
    fields["resources"] = tuple(_resource_part(resource) for resource in framework.resources)
    expected = parts.ExpectedCounts(
        domains=len(framework.domains),
        standards=len(standards),
        evidence=sum(len(standard.evidence) for standard in standards),
        questions=sum(len(standard.questions) for standard in standards),
    )
    return parts.Pack(format=parts.FORMAT, expected=expected, **fields)


def _resource(part: parts.ResourcePart) -> model.Resource:
    domains = (part.domain,) if part.domain else part.domains
    return model.Resource(part.id, part.name, part.what, part.who, part.where, domains)


def _resource_part(resource: model.Resource) -> parts.ResourcePart:
    is_one = len(resource.domains) == 1
    return parts.ResourcePart(
        id=resource.id,
        name=resource.name,
        what=resource.what,
        who=resource.who,
        where=resource.where,
        domain=resource.domains[0] if is_one else "",
        domains=() if is_one else resource.domains,
    )


def _part(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_part(item) for item in cast("tuple[object, ...]", value))
    part = _PART_OF.get(type(value))
    if part is None:
        return value
    fields: dict[str, object] = {}
    for field in msgspec.structs.fields(part):
        own = _part(getattr(value, field.name))
        # A default is left out of the text only where it is the very same object.
        fields[field.name] = field.default if own == field.default else own
    return part(**fields)
