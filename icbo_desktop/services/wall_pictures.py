"""The wall's page as a picture to give away: what the room sees, with small groups put together as in a record.

The room knows who raised which card, and whoever gets the picture does not.
"""

from dataclasses import replace

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.records.attribution import shield
from icbo_desktop.services.wall_feed import WallFeed, drawn
from icbo_desktop.translation import speaking


def wall_picture(feed: WallFeed) -> Scene:
    """What the room sees; where that is covered or not up, what would stand on the wall here.

    It holds no rating that was not revealed, for no page of the wall does.
    """
    kept = feed.kept_picture()
    told = shield(kept.workshop, kept.workshop.details.attribution)
    with speaking(feed.look.language):
        return drawn(replace(kept, workshop=told), feed.view(kept.revealed))
