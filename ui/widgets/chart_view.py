# SPDX-License-Identifier: Apache-2.0
"""The charts of a case on screen: which of them, what it says, and the picture with a bar for each key press."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QVBoxLayout, QWidget

from models.labels.charts import COMPUTED
from models.snapshots.charting import TITLES, chart_of, computed_conclusion, conclusion_of, own_words
from models.snapshots.charts import Chart, ChartKind
from models.snapshots.comparison import CaseSnapshot
from reports.charts.medium import ON_DARK, ON_WHITE, SCREEN, Medium
from reports.voice import Voice
from ui.theme import colours_of, is_dark
from ui.widgets.chart_image import drawn
from ui.widgets.own_conclusion import OwnConclusionLine

FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SMALLEST = (360, 150)


class Bar(QAbstractButton):
    """A bar of the picture as the keyboard and a screen reader meet it; the picture itself draws it."""

    moved = Signal(int)
    """To which neighbour the focus is to go: so many bars on."""
    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line: str | None = None
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in FORWARD or key in BACK:
            self.moved.emit(1 if key in FORWARD else -1)
        elif key in ENTER:
            self.chosen.emit()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(colours_of(self.palette()).focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()


class ChartPicture(QWidget):
    """One chart, drawn anew for every size, typeface and theme; Tab enters it once, arrows go from bar to bar."""

    line_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart_picture")
        self.setMinimumSize(*SMALLEST)
        self._chart: Chart | None = None
        self._voice = Voice("en")
        self._image: QImage | None = None
        self._drawn: tuple[Chart, Medium, Voice, float] | None = None
        """What the picture was drawn of: coming into view, it is asked for more than once."""
        self.bars: list[Bar] = []

    def show_chart(self, chart: Chart, voice: Voice) -> None:
        self._chart, self._voice = chart, voice
        self._draw()

    def _draw(self) -> None:
        """Nothing is drawn that nobody sees."""
        if self._chart is None or not self.isVisible():
            return
        medium = replace(
            SCREEN,
            width=self.width(),
            height=self.height(),
            text=self.fontInfo().pixelSize(),
            inks=ON_DARK if is_dark(self.palette()) else ON_WHITE,
        )
        asked = (self._chart, medium, self._voice, self.devicePixelRatioF())
        if asked == self._drawn:
            return
        self._drawn = asked
        self._image, spots = drawn(*asked)
        self._provide(len(spots))
        for bar, spot in zip(self.bars, spots, strict=True):
            box = spot.box
            high = box.top - box.bottom
            place = QRectF(box.left, self.height() - box.top, box.right - box.left, high).toAlignedRect()
            bar.setGeometry(place.intersected(self.rect()))
            bar.setAccessibleName(self._voice.say(spot.said))
            bar.setToolTip(bar.accessibleName())
            bar.line = spot.line
            bar.show()
        self.update()

    def _provide(self, count: int) -> None:
        """So many bars; those that stay keep the focus."""
        for bar in self.bars[count:]:
            bar.hide()
            bar.deleteLater()
        del self.bars[count:]
        while len(self.bars) < count:
            bar, place = Bar(self), len(self.bars)
            bar.setObjectName(f"bar_{place}")
            bar.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            bar.moved.connect(lambda step, place=place: self._go(place + step))
            bar.chosen.connect(lambda bar=bar: self.line_wanted.emit(bar.line) if bar.line else None)
            self.bars.append(bar)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.bars):
            self.bars[place].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def showEvent(self, event: QEvent) -> None:
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is not None:
            painter = QPainter(self)
            painter.drawImage(0, 0, self._image)
            painter.end()


class ChartView(QWidget):
    """Four charts, one at a time, each under the sentence that it shows; what cannot be drawn is said instead."""

    line_wanted = Signal(str)
    kind_changed = Signal()
    stated = Signal(object, str)
    """The chart, and what it shows in own words; no words give the computed sentence back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart_view")
        self._case: CaseSnapshot | None = None
        self._voice = Voice("en")
        self.choice, self.conclusion, self.picture = QTabBar(), QLabel(), ChartPicture()
        self.choice.setObjectName("chart_choice")
        self.choice.setDrawBase(False)
        self.choice.setExpanding(False)
        for _kind in ChartKind:
            self.choice.addTab("")
        self.conclusion.setObjectName("chart_conclusion")
        self.conclusion.setTextFormat(Qt.TextFormat.PlainText)
        self.conclusion.setWordWrap(True)
        self.own = OwnConclusionLine()
        self.own.given.connect(self._state)
        self.own.left.connect(self.take_focus)
        layout = QVBoxLayout(self)
        for widget in (self.choice, self.conclusion, self.own):
            layout.addWidget(widget)
        layout.addWidget(self.picture, 1)
        layout.addStretch(0)
        self.choice.setCurrentIndex(ChartKind.DEVIATIONS.value - 1)
        self.choice.currentChanged.connect(self._changed)
        self.picture.line_wanted.connect(self.line_wanted)

    @property
    def kind(self) -> ChartKind:
        """The chart in front; the deviations, until another is chosen."""
        return ChartKind(self.choice.currentIndex() + 1)

    def choose(self, kind: ChartKind) -> None:
        self.choice.setCurrentIndex(kind.value - 1)
        self.take_focus()

    def leave(self) -> None:
        """Another case is being read."""
        self._case = None
        self.own.forget()
        self.conclusion.setText("")
        self.picture.hide()

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        """Show the chart in front of this case."""
        self.own.setProperty("item", case.item)
        self._case, self._voice = case, voice
        for index, kind in enumerate(ChartKind):
            self.choice.setTabText(index, f"{kind.value} {voice.translate('Charts', TITLES[kind])}")
        self.choice.setAccessibleName(QCoreApplication.translate("ChartView", "Which chart"))
        said = voice.say(conclusion_of(case, self.kind))
        self.own.speak(said)
        self.conclusion.setText("\n".join([said, *self._beside_own_words(case)]))
        self.picture.setAccessibleName(said)
        chart = chart_of(case, self.kind)
        self.picture.setVisible(chart is not None)
        if chart is not None:
            self.picture.show_chart(chart, voice)

    def _beside_own_words(self, case: CaseSnapshot) -> Iterator[str]:
        """What own words stand for, or that they fell."""
        if own_words(case, self.kind) is not None:
            computed = self._voice.say(computed_conclusion(case, self.kind))
            yield self._voice.translate("Charts", COMPUTED).format(sentence=computed)
        elif any(each.kind is self.kind for each in case.conclusions):
            yield QCoreApplication.translate("ChartView", "The words stated here fell, since the figures changed.")

    def edit(self) -> None:
        """F2: say in own words what the chart shows."""
        if self._case is not None:
            said = self._voice.say(conclusion_of(self._case, self.kind))
            self.own.ask(str(self.kind.value), said)

    def _state(self, text: str) -> None:
        if self._case is not None:
            computed = self._voice.say(computed_conclusion(self._case, self.kind))
            self.stated.emit(self.kind, "" if text == computed else text)

    def take_focus(self) -> None:
        """To the first bar, or where nothing is drawn to the choice of charts."""
        first = self.picture.bars[0] if self.picture.bars and self.picture.isVisible() else self.choice
        first.setFocus()

    def _changed(self) -> None:
        self.own.hide()
        if self._case is not None:
            self.show_case(self._case, self._voice)
        self.kind_changed.emit()
