"""Listens to the program over AT-SPI as a screen reader does, acts on it, and prints what it heard as JSON.

Run by the system's own Python, which has `gi`, inside a D-Bus session:
    python3 at_spi_listener.py <python of the program> <folder of the program>
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from gi.repository import Gio, GLib

PATIENCE_SECONDS = 40
ANSWER_SECONDS = 10  # for what comes at once where the machine is not busy
ACCESSIBLE, VALUE, ACTION = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Value", "Action"))
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SAVED = "Changed and saved: rating."
BUTTONS = ("push button", "button")  # by the version of the registry
Place = tuple[str, str]


class Bus:
    """The bus of accessibility, found on the session's bus."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        told = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            told.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )
        self.announced: list[str] = []
        self._bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "Announcement", None, None, 0, self._hear
        )
        self.ask(
            ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry"),
            "org.a11y.atspi.Registry",
            "RegisterEvent",
            GLib.Variant("(sass)", ("object:announcement", [], "")),
        )

    def ask(self, place: Place, interface: str, method: str, given: GLib.Variant | None = None):
        return self._bus.call_sync(*place, interface, method, given, None, 0, -1, None).unpack()

    def property(self, place: Place, interface: str, name: str):
        given = GLib.Variant("(ss)", (interface, name))
        return self.ask(place, "org.freedesktop.DBus.Properties", "Get", given)[0]

    def wait(self, seconds: float) -> None:
        """Let signals come in."""
        self.wait_until(lambda: False, seconds)

    def wait_until(self, is_so: Callable[[], bool], seconds: float = ANSWER_SECONDS) -> None:
        """Let signals come in until it is so. Where it does not come to be, whoever reads what was heard finds out."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not is_so():
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)

    def _hear(self, _bus, _sender, _path, _interface, _signal, given) -> None:
        self.announced.append(str(given.unpack()[3]))


def program_on(bus: Bus) -> Place:
    """The program's own place, once it has come up with a window."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        for place in bus.ask(REGISTRY, ACCESSIBLE, "GetChildren")[0]:
            if bus.property(place, ACCESSIBLE, "Name") == "icbo_desktop" and bus.property(
                place, ACCESSIBLE, "ChildCount"
            ):
                return place
        bus.wait(0.2)
    raise SystemExit("The program did not come up on the bus.")


def tree(bus: Bus, place: Place) -> list[dict]:
    """Everything that can be seen below a place: bit 30 of the first word of states is "visible"."""
    states = bus.ask(place, ACCESSIBLE, "GetState")[0]
    if not states[0] & 1 << 30:
        return []
    node = {
        "place": place,
        "role": bus.ask(place, ACCESSIBLE, "GetRoleName")[0],
        "name": bus.property(place, ACCESSIBLE, "Name"),
        "focusable": bool(states[0] & 1 << 11),
    }
    children = bus.ask(place, ACCESSIBLE, "GetChildren")[0]
    return [node, *(each for child in children[:60] for each in tree(bus, child))]


def one(found: list[dict], roles: tuple[str, ...], part: str) -> Place:
    return next(node["place"] for node in found if node["role"] in roles and part in node["name"])


def press(bus: Bus, place: Place) -> None:
    count = bus.property(place, ACTION, "NActions")
    numbers = [GLib.Variant("(i)", (number,)) for number in range(count)]
    names = [bus.ask(place, ACTION, "GetName", number)[0] for number in numbers]
    bus.ask(place, ACTION, "DoAction", numbers[names.index("Press")])


def listen(bus: Bus) -> dict:
    """Walk the console, set the rating by the arrow's value, and take the next step by its button."""
    windows = bus.ask(program_on(bus), ACCESSIBLE, "GetChildren")[0]
    found = [node for window in windows for node in tree(bus, window)]
    arrow = one(found, ("slider",), "Where are we")
    before = bus.property(arrow, VALUE, "CurrentValue")
    given = GLib.Variant("(ssv)", (VALUE, "CurrentValue", GLib.Variant("d", 3.0)))
    bus.ask(arrow, "org.freedesktop.DBus.Properties", "Set", given)
    bus.wait_until(lambda: SAVED in bus.announced)
    after = bus.property(arrow, VALUE, "CurrentValue")
    press(bus, one(found, BUTTONS, "Next step"))
    bus.wait_until(lambda: bus.announced[-1:] not in ([], [SAVED]))
    return {"nodes": found, "before": before, "after": after, "announced": bus.announced}


def main(python: str, folder: str) -> None:
    bus = Bus()
    program = Path(__file__).with_name("at_spi_program.py")
    with subprocess.Popen([python, program, folder]) as child:
        try:
            sys.stdout.write(json.dumps(listen(bus)) + "\n")
        finally:
            child.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
