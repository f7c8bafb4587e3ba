# SPDX-License-Identifier: Apache-2.0
"""Puts the wall on a screen, takes it away when that goes, and says so; what it shows is the wall desk's."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QScreen

from ui.wall.displays import (
    Device,
    Display,
    Place,
    arrangement,
    devices_known,
    free_displays,
    next_display,
    pictures,
    place_on,
    private_displays,
    remembered_with,
)
from ui.wall.screens import Screens, display_of
from ui.wall.waking import Waking
from ui.wall.window import WallWindow
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

NUMBER_MS = 3000
"""How long a screen shows its number."""


class ScreenDesk(QObject):
    """Holds where the wall stands. Only a key opens the curtain on a screen that is new, came back, or slept."""

    rearranged = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._wall, self._settings = window, window.wall, window.settings
        self._display: Display | None = None
        self._screens = Screens(self)
        self._public: frozenset[Device] = frozenset()
        """Screens that the room sees, once the operator's own has gone: the window waits for another one."""
        self.banner = Banner("screen_banner")
        self._told: Callable[[], str] | None = None
        window.frame.banners.addWidget(self.banner)
        self._number = QTimer(self)
        self._number.setSingleShot(True)
        self._number.setInterval(NUMBER_MS)
        self._number.timeout.connect(self._end_number)
        self._screens.gone.connect(self._mind_own)
        self._screens.rearranged.connect(self.arrange)
        self._screens.rearranged.connect(self.rearranged)
        self.waking = Waking(self)
        self.waking.woke.connect(self._wake)
        self.arrange()

    @property
    def pictures(self) -> int:
        """How many different pictures the screens show."""
        return pictures(self._screens.displays)

    @property
    def arrangement(self) -> str:
        """The screens as they lie now."""
        return arrangement(self._screens.displays)

    @property
    def place(self) -> Place:
        return Place(self._display, self._wall.closed)

    # --- what happens to the screens

    def arrange(self) -> None:
        """See where the wall belongs among the screens that are there now."""
        if self._public and not self._back():
            return
        own = display_of(self._window.frame.screen())
        self._stand(place_on(self.place, self._screens.displays, own, self._settings.screens))

    def _stand(self, place: Place) -> None:
        """On this place from now on."""
        before, self._display = self._display, place.display
        self._wall.closed = place.closed
        if before is not None and place.display is None:
            self._take_away()
            self._tell(self._gone_words)
        elif before is None and place.display is not None:
            self._open_on(place.display)

    def _open_on(self, display: Display) -> None:
        screen = self._screens.screen_of(display)
        if screen is None:
            self._display = None
            return
        wall = self._wall.wall = WallWindow(screen)
        wall.misplaced.connect(self._misplaced)
        wall.entered.connect(self._window.frame.activateWindow)
        self._wall.number = self._screens.displays.index(display) + 1
        self._number.start()
        self._wall.paint()
        wall.open_on_screen()
        self._window.frame.activateWindow()  # the keyboard stays with the operator
        if self._wall.wall is wall and self._wall.closed:  # where it went astray, that is what is told
            self._tell(self._closed_words)

    def _take_away(self) -> None:
        self._wall.end_photograph()
        wall, self._wall.wall = self._wall.wall, None
        self._end_number()
        if wall is not None:
            wall.hide()
            wall.deleteLater()

    def _misplaced(self) -> None:
        self._display, self._wall.closed = None, True
        self._take_away()
        self._tell(self._misplaced_words)

    def _mind_own(self, screen: QScreen) -> None:
        """The operator's own screen goes: nothing private follows to the one with the wall, or where it ever hung."""
        if screen.name() != self._window.frame.screen().name():
            return
        if self._display is not None:
            self._public = frozenset({self._display.device})
        else:
            self._public = devices_known(self._screens.displays, self._settings.screens)
        if self._public:
            self._window.frame.showMinimized()

    def _back(self) -> bool:
        """Whether the operator has a screen again, wherever those of the room lie by now; the window goes there."""
        private = private_displays(self._screens.displays, self._public)
        screen = self._screens.screen_of(private[0]) if private else None
        if screen is None:
            return False
        self._public = frozenset()
        self._move_frame(screen)
        self._window.frame.showNormal()
        return True

    def _wake(self) -> None:
        """The machine slept: whoever is in the room now sees nothing until a key is pressed."""
        if self._wall.wall is not None:
            self._close(self._slept_words)

    def _end_number(self) -> None:
        self._wall.number = None
        self._wall.paint()

    def _close(self, words: Callable[[], str]) -> None:
        self._wall.end_photograph()
        self._wall.closed = True
        self._wall.paint()
        self._tell(words)

    # --- what the operator does with them

    def clear(self) -> None:
        """Nothing on the wall until F5, and then what the operator is at."""
        self._wall.held = False
        self._close(self._cleared_words)

    def open(self) -> bool:
        """The wall on its screen with the curtain open; whether anything had kept it from there."""
        shut = self._wall.closed or self._wall.wall is None
        if self._wall.wall is None:
            self.arrange()
        if self._wall.wall is None:
            if not free_displays(self._screens.displays, display_of(self._window.frame.screen())):
                self._window.notice(self.tr("There is no second screen. Connect the projector, then press F5."))
            return shut
        if self._wall.wall.isMinimized():
            self._wall.wall.open_on_screen()
        self._wall.closed = False
        self._end_number()
        self._remember()
        self._tell(None)
        return shut

    def _remember(self) -> None:
        if self._display is not None:
            self._settings.screens = remembered_with(self._display.identity, self._settings.screens)

    def swap(self) -> None:
        """The wall on the next screen, its curtain as it was; with two the operator's window takes the wall's place."""
        own = self._window.frame.screen()
        if self._display is None:
            self.open()
            return
        further = next_display(self.place, self._screens.displays, display_of(own))
        theirs = self._screens.screen_of(self._display)
        self._take_away()
        if further is None and theirs is not None:
            self._move_frame(theirs)
            further = display_of(own)
        self._display = None
        if further is not None:
            self._stand(Place(further, self._wall.closed))
            if not self._wall.closed:
                self._remember()

    def _move_frame(self, screen: QScreen) -> None:
        """The operator's window to a screen, as large as it was as far as there is room."""
        frame, area = self._window.frame, screen.availableGeometry()
        state = frame.windowState()
        frame.setWindowState(Qt.WindowState.WindowNoState)
        frame.setScreen(screen)
        frame.resize(frame.size().boundedTo(area.size()))
        frame.move(area.topLeft())
        frame.setWindowState(state & ~Qt.WindowState.WindowMinimized)

    def close(self) -> None:
        """The program ends: the wall goes first, and nothing that screens do moves a window any more."""
        self._screens.blockSignals(True)
        self._take_away()
        self._number.stop()
        self.waking.close()
        self._wall.close()
        self._window.shown.close()

    # --- in words

    def _tell(self, words: Callable[[], str] | None) -> None:
        self._told = words
        self.speak()

    def speak(self) -> None:
        """What is to be told, in the language spoken now."""
        self.banner.say("" if self._told is None else self._told())

    def _gone_words(self) -> str:
        return self.tr("The projector is gone. Meeting and records are not affected. Connect it, then press F5.")

    def _closed_words(self) -> str:
        words = self.tr("The wall is on screen {screen} with its curtain closed. Nothing is shown there until F5.")
        return words.format(screen="" if self._display is None else self._display.name)

    def _slept_words(self) -> str:
        return self.tr("The machine slept. Nothing is shown on the wall until F5.")

    def _cleared_words(self) -> str:
        return self.tr("The wall is cleared. Nothing is shown there until F5.")

    def _misplaced_words(self) -> str:
        return self.tr(
            "The wall did not come to stand on its screen and is hidden. The records are not affected. Press F5 to try"
            " again."
        )
