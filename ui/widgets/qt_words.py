# SPDX-License-Identifier: Apache-2.0
"""Words of Qt's own dialogs for files and printers that its translations leave in English."""

from models.labels import mark

QT_WORDS = (
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Files of &type:"),
    mark("QFileDialog", "&File name:"),
    mark("QFileDialog", "Computer"),
    mark("QAbstractFileIconProvider", "Drive"),
    mark("QAbstractFileIconProvider", "File"),
    mark("QAbstractFileIconProvider", "File Folder"),
    mark("QAbstractFileIconProvider", "Folder"),
    mark("QAbstractFileIconProvider", "Alias"),
    mark("QAbstractFileIconProvider", "Shortcut"),
    mark("QAbstractFileIconProvider", "Unknown"),
    mark("QPrintSettingsOutput", "Duplex Printing"),
    mark("QPrintSettingsOutput", "Double Sided Printing"),
    mark("QPrintSettingsOutput", "None"),
    mark("QPrintSettingsOutput", "Long side"),
    mark("QPrintSettingsOutput", "Short side"),
    mark("QPrintSettingsOutput", "All Pages"),
    mark("QPrintSettingsOutput", "Odd Pages"),
    mark("QPrintSettingsOutput", "Even Pages"),
    mark("QPageSetupWidget", "Centimeters (cm)"),
    mark("QPageSetupDialog", "Page Setup"),
)
