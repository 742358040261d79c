"""A property that is worked out once for each language: what it says must not outlive the language it was said in."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

from icbo_desktop.translation import spoken

Owner = TypeVar("Owner")
Said = TypeVar("Said")


class said_once(Generic[Owner, Said]):  # noqa: N801 - a decorator, as cached_property is
    """Like functools.cached_property, under a key that has the language in it."""

    def __init__(self, make: Callable[[Owner], Said]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "said_once[Owner, Said]": ...
    @overload
    def __get__(self, instance: Owner, owner: type) -> Said: ...
    def __get__(self, instance: Owner | None, owner: type) -> "Said | said_once[Owner, Said]":
        if instance is None:
            return self
        kept = instance.__dict__
        key = f"{self._name} in {spoken()}"
        if key not in kept:
            kept[key] = self._make(instance)
        return kept[key]
