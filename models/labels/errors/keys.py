# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about keys and sealed votes."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

NOTHING_REVEALED = mark("Errors", "Nothing was revealed, and the sealed votes are kept.")

KEYS = {
    "SecretTooWeak": ErrorWords(
        happened=mark(
            "Errors", "A secret has at least {least} characters, {different} of them different, and not only digits."
        ),
        next=mark("Errors", "Choose another one: a few words are easy to keep in mind."),
    ),
    "SecretWrong": ErrorWords(
        happened=mark("Errors", "This secret opens no key of {name}."),
        next=mark("Errors", "Type it once more. After five failures there is a wait, which grows."),
    ),
    "SecretBlocked": ErrorWords(
        happened=mark("Errors", "Too many secrets were tried for {name}."),
        next=mark("Errors", "Wait {seconds} seconds with the program open, then type it once more."),
    ),
    "NotAKeyHolder": ErrorWords(
        happened=mark(
            "Errors", "{name} needs no key: keys belong to voting members, the secretary and those who sign above."
        ),
        next=mark("Errors", "Choose one of the people shown."),
    ),
    "WitnessesMissing": ErrorWords(
        happened=mark("Errors", "{name} has had a key, so a new one needs the word of {witnesses}."),
        next=mark("Errors", "Let each of them type the own secret."),
    ),
    "NoKeyYet": ErrorWords(
        happened=mark("Errors", "No key yet: {names}."),
        next=mark("Errors", "Enrol the missing keys (Ctrl+Alt+K on the agenda), or let the votes be called out."),
    ),
    "NotThisKey": ErrorWords(
        happened=mark("Errors", "This is not the key with which {name} signs."),
        next=mark("Errors", "Let {name} type the own secret."),
    ),
    "SignatureMissing": ErrorWords(
        happened=mark("Errors", "The policy asks for keys: one of these signs with the own key: {names}."),
        next=mark("Errors", "Let that person type the own secret."),
    ),
    "SignerWithoutKey": ErrorWords(
        happened=mark("Errors", "This is signed by key, and there is none yet: {names}."),
        next=mark("Errors", "Enrol the key (Ctrl+Alt+K on the agenda), then do it again."),
    ),
    "KeyNeeded": ErrorWords(
        happened=mark("Errors", "Sealed round {round} of case {case} is not revealed yet and needs the key of {name}."),
        next=mark(
            "Errors",
            "Reveal it (Ctrl+Enter), then close or renew the key. A member who cannot open the own key is entered as"
            " absent and does not vote in this round.",
        ),
    ),
    "KeeperWanted": ErrorWords(
        happened=mark("Errors", "A sealed round is revealed with the key of one of these: {names}."),
        next=mark("Errors", "Let one of them type the own secret."),
        safe=NOTHING_REVEALED,
    ),
    "WayNotAllowed": ErrorWords(
        happened=mark("Errors", "The policy of this case keys votes under names; sealed votes need keys."),
        next=mark("Errors", "Let the votes be called out."),
    ),
    "OtherWay": ErrorWords(
        happened=mark("Errors", "The votes of this round are given another way: {way}."),
        next=mark("Errors", "Vote in the way in which the round was opened."),
    ),
    "ChairIsLast": ErrorWords(
        happened=mark("Errors", "Whoever presides votes last. Not yet voted: {names}."),
        next=mark("Errors", "Let these vote first."),
    ),
    "CaseChanged": ErrorWords(
        happened=mark("Errors", "Case {number} has changed since it was shown for this vote."),
        next=mark("Errors", "Look at the case as it is now, then vote."),
    ),
    "VotesOutdated": ErrorWords(
        happened=mark("Errors", "The case has changed since these members voted: {names}."),
        next=mark("Errors", "Let them look at the case as it is now and vote once more, then reveal."),
        safe=NOTHING_REVEALED,
    ),
    "RemarkTooLong": ErrorWords(
        happened=mark("Errors", "A remark with a sealed vote has at most {most} characters."),
        next=mark("Errors", "Shorten it and do it again."),
    ),
    "SealBroken": ErrorWords(
        happened=mark("Errors", "What is sealed does not hold: {names}. The file may have been altered."),
        next=mark("Errors", "Let these members vote once more; check the file with “main.py verify”."),
        safe=NOTHING_REVEALED,
    ),
}
