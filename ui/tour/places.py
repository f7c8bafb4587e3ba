# SPDX-License-Identifier: Apache-2.0
"""Places that the evening's script has no use for: what each is called, how it is opened and how it is left."""

Look = tuple[str, str, str]

OF_A_LINE: tuple[Look, ...] = (
    ("overview", "Ctrl+1", "Ctrl+2"),
    ("entering-a-check", "N", "Esc"),
    ("evidence", "E", "E"),
    ("evidence-files", "Shift+E", "Esc"),
    ("correcting", "F2", "Esc"),
    ("stating-a-cause", "Ctrl+Shift+C", "Esc"),
    ("not-concurring", "Shift+Return", "Esc"),
)
"""In every tour, on the first line of a case."""
FURTHER_OF_A_LINE: tuple[Look, ...] = (
    ("methods-beside", "M", "M"),
    ("comparison", "P", "P"),
    ("another-value", "Shift+F2", "Esc"),
    ("compulsory", "Shift+F4", "Esc"),
    ("client", "Ctrl+H", "Esc"),
    ("finding-a-case", "Ctrl+O", "Esc"),
    ("trail", "Ctrl+L", "Esc"),
    ("room", "Ctrl+Alt+R", "Esc"),
    ("looking-at-the-wall", "Ctrl+Alt+W", "Ctrl+Alt+W"),
    ("passphrase", "F7", "Esc"),
)
OF_A_VOTE: tuple[Look, ...] = (
    ("recusal", "Ctrl+R", "Esc"),
    ("intercession", "Ctrl+Shift+I", "Esc"),
    ("acting-chair", "Ctrl+Shift+H", "Esc"),
    ("withdrawing", "Ctrl+Shift+W", "Esc"),
    ("deferring", "Ctrl+Shift+T", "Esc"),
    ("leaving-undecided", "Ctrl+Shift+X", "Esc"),
)
OF_THE_AGENDA: tuple[Look, ...] = (
    ("convening", "Ctrl+Shift+M", "Esc"),
    ("keys-of-people", "Ctrl+Alt+K", "Esc"),
    ("adding-a-case", "Ctrl+Shift+K", "Esc"),
    ("adjourning", "Ctrl+Shift+J", "Esc"),
    ("fulfilment", "Shift+F8", "Esc"),
    ("outstanding", "Ctrl+Shift+G", "Esc"),
    ("archive", "Ctrl+Alt+A", "Esc"),
    ("finding-a-decision", "Ctrl+Alt+F", "Esc"),
)
FURTHER_OF_A_CASE = tuple(name for name, _there, _back in (*FURTHER_OF_A_LINE, *OF_A_VOTE))
"""What `--every` adds to the pictures of a case."""
