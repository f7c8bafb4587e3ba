# SPDX-License-Identifier: Apache-2.0
"""A row of words with counts: which lines the grid shows. F3 goes from one to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from models.snapshots.comparison import CaseSnapshot
from models.snapshots.line_filter import LineFilter, count


class FilterBar(QWidget):
    """One button a filter; a filter that would show nothing cannot be chosen."""

    chosen = Signal(object)
    """The `LineFilter` now in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line_filters")
        self._group = QButtonGroup(self)
        self.buttons: dict[LineFilter, QToolButton] = {}
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(2)
        for number, which in enumerate(LineFilter):
            button = QToolButton()
            button.setObjectName(f"filter_{which.name.lower()}")
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(button, number)
            self.buttons[which] = button
            layout.addWidget(button)
        self.buttons[LineFilter.ALL].setChecked(True)
        self._alone = False
        self._group.idClicked.connect(lambda number: self.chosen.emit(tuple(LineFilter)[number]))

    @property
    def which(self) -> LineFilter:
        return tuple(LineFilter)[self._group.checkedId()]

    @property
    def alone(self) -> bool:
        """Whether only the filter in force is shown, for want of room; F3 goes on all the same."""
        return self._alone

    @alone.setter
    def alone(self, alone: bool) -> None:
        self._alone = alone
        self._show_buttons()

    @property
    def room_wanted(self) -> int:
        """How wide it is with every filter shown."""
        margins = self._row.contentsMargins()
        gaps = self._row.spacing() * (len(self.buttons) - 1)
        return sum(button.sizeHint().width() for button in self.buttons.values()) + gaps + margins.right()

    def _show_buttons(self) -> None:
        for which, button in self.buttons.items():
            button.setVisible(not self._alone or which is self.which)

    def show_case(self, case: CaseSnapshot) -> None:
        names = {
            LineFilter.ALL: self.tr("All {count}"),
            LineFilter.OUTSIDE: self.tr("Outside {count}"),
            LineFilter.OPEN: self.tr("Not cleared {count}"),
            LineFilter.ASKED: self.tr("Questions {count}"),
        }
        for which, button in self.buttons.items():
            shown = count(case, which)
            button.setText(names[which].format(count=shown))
            button.setToolTip(self.tr("F3: the next filter"))
            button.setEnabled(shown > 0 or which is self.which)

    def put(self, which: LineFilter) -> None:
        """Show a filter as the one in force, without a word to anybody."""
        self.buttons[which].setChecked(True)
        self._show_buttons()

    def go_on(self) -> None:
        """The next filter that shows a line."""
        filters = tuple(LineFilter)
        here = filters.index(self.which)
        for which in (*filters[here + 1 :], *filters[:here]):
            if self.buttons[which].isEnabled():
                self.put(which)
                self.chosen.emit(which)
                return
