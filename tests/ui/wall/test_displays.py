# SPDX-License-Identifier: Apache-2.0
"""Where the wall may stand, whatever screens come and go."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.wall.displays import (
    Display,
    Place,
    arrangement,
    devices_known,
    free_displays,
    next_display,
    place_on,
    private_displays,
    remembered_with,
)

LAPTOP = Display("eDP-1", "", "panel", 0, 0, 1440, 900)
PROJECTOR = Display("HDMI-1", "S1", "EB-X05", 1440, 0, 1024, 768)
SECOND = Display("DP-2", "S2", "P2419H", -1920, 0, 1920, 1080)
KNOWN = [PROJECTOR.identity]

displays = st.builds(
    Display,
    name=st.sampled_from(("eDP-1", "HDMI-1", "DP-2", "DP-3")),
    serial=st.sampled_from(("", "S1")),
    model=st.sampled_from(("", "EB-X05")),
    left=st.sampled_from((-1920, 0, 1024, 1440)),
    top=st.sampled_from((0, 768)),
    width=st.sampled_from((1024, 1440, 1920)),
    height=st.sampled_from((768, 1080)),
)
screens = st.lists(displays, min_size=1, max_size=4)
places = st.builds(Place, st.none() | displays, st.booleans())


@given(places, screens, st.sets(displays.map(lambda each: each.identity), max_size=3))
def test_the_wall_never_covers_the_operator_and_never_stands_where_no_screen_is(
    before: Place, there: list[Display], known: set[str]
) -> None:
    own = there[0]
    after = place_on(before, there, own, known)

    assert after.display is None or (after.display in there and not after.display.overlaps(own))


@given(places, screens, st.sets(displays.map(lambda each: each.identity), max_size=3))
def test_only_a_key_opens_the_curtain(before: Place, there: list[Display], known: set[str]) -> None:
    after = place_on(before, there, there[0], known)

    assert after.closed or not before.closed
    if after.display is not None and before.display is None and after.display.identity not in known:
        assert after.closed


@given(places, screens)
def test_a_wall_whose_screen_has_gone_is_nowhere(before: Place, there: list[Display]) -> None:
    gone = before.display
    left = [each for each in there if gone is None or each.device != gone.device]
    if gone is not None and left:
        assert place_on(before, left, left[0], {each.identity for each in left}) == Place(None, closed=True)


@given(screens)
def test_with_one_picture_alone_there_is_no_place(there: list[Display]) -> None:
    mirrored = [replace(each, left=there[0].left, top=there[0].top) for each in there]

    assert free_displays(mirrored, there[0]) == []
    assert place_on(Place(), mirrored, there[0], ()) == Place()


def test_a_screen_known_before_is_open_at_once_and_taken_before_others() -> None:
    assert place_on(Place(), [LAPTOP, SECOND, PROJECTOR], LAPTOP, KNOWN) == Place(PROJECTOR, closed=False)
    assert place_on(Place(), [LAPTOP, SECOND], LAPTOP, KNOWN) == Place(SECOND, closed=True)


@pytest.mark.parametrize(
    "changed", [{"name": "HDMI-2"}, {"serial": "S9"}, {"model": "EB-X06"}, {"width": 1280}, {"left": 1500}]
)
def test_another_name_serial_model_or_rectangle_is_another_screen(changed: dict[str, object]) -> None:
    other = replace(PROJECTOR, **changed)  # type: ignore[arg-type]  # one field of its own type

    assert place_on(Place(), [LAPTOP, other], LAPTOP, KNOWN).closed


def test_another_resolution_leaves_the_wall_where_it_is_as_open_as_it_was() -> None:
    larger = replace(PROJECTOR, width=1920, height=1080)

    assert place_on(Place(PROJECTOR), [LAPTOP, larger], LAPTOP, KNOWN) == Place(larger)
    assert place_on(Place(PROJECTOR, closed=True), [LAPTOP, larger], LAPTOP, KNOWN) == Place(larger, closed=True)


def test_a_known_screen_that_comes_back_waits_for_a_key() -> None:
    gone = place_on(Place(PROJECTOR), [LAPTOP], LAPTOP, KNOWN)

    assert place_on(gone, [LAPTOP, PROJECTOR], LAPTOP, KNOWN) == Place(PROJECTOR, closed=True)


def test_two_screens_change_places_and_of_three_the_wall_takes_the_next() -> None:
    assert next_display(Place(PROJECTOR), [LAPTOP, PROJECTOR], LAPTOP) is None
    assert next_display(Place(PROJECTOR), [LAPTOP, SECOND, PROJECTOR], LAPTOP) == SECOND
    assert next_display(Place(SECOND), [LAPTOP, SECOND, PROJECTOR], LAPTOP) == PROJECTOR


def test_screens_are_remembered_the_last_one_first_and_each_once() -> None:
    assert remembered_with("a", ["b", "a", "c"]) == ["a", "b", "c"]
    assert remembered_with("d", ["a", "b"], most=2) == ["d", "a"]


def test_the_projector_stays_the_rooms_wherever_it_lies_once_the_laptop_is_shut() -> None:
    alone = replace(PROJECTOR, left=0)

    assert private_displays([alone], {PROJECTOR.device}) == []
    assert private_displays([alone, replace(LAPTOP, left=PROJECTOR.width)], {PROJECTOR.device}) == [
        replace(LAPTOP, left=PROJECTOR.width)
    ]
    assert private_displays([alone, LAPTOP], {PROJECTOR.device}) == [], "mirrored"
    assert private_displays([SECOND], {PROJECTOR.device}) == [SECOND]


def test_a_screen_on_which_the_wall_hung_is_known_in_any_rectangle() -> None:
    moved = replace(PROJECTOR, left=0, width=1280)

    assert devices_known([LAPTOP, moved], KNOWN) == {PROJECTOR.device}
    assert devices_known([LAPTOP, SECOND], KNOWN) == set()


def test_screens_lie_otherwise_once_one_comes_goes_moves_or_is_mirrored_whatever_their_order() -> None:
    mirrored = replace(PROJECTOR, left=0)
    found = [arrangement(lie) for lie in ([LAPTOP], [LAPTOP, PROJECTOR], [LAPTOP, mirrored], [PROJECTOR], [])]

    assert len(set(found)) == len(found)
    assert arrangement([PROJECTOR, LAPTOP]) == arrangement([LAPTOP, PROJECTOR])
