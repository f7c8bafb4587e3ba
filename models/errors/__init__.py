# SPDX-License-Identifier: Apache-2.0
"""Refusals and troubles: errors with facts, told to a person in the words of `models.labels.errors`."""

from models.errors.base import Refusal, Told, Trouble
from models.errors.storage import (
    BackupFailed,
    BackupIsDamaged,
    DiskFailed,
    DiskIsFull,
    FileExists,
    FileIsDamaged,
    FileIsInUse,
    FileIsLocked,
    FileIsMissing,
    FileIsNewer,
    FileIsOlder,
    FileIsReadOnly,
    FileTrouble,
    FileWasReplaced,
    OutcomeUnknown,
    UnknownToTheRecord,
    UnsupportedDatabase,
)
from models.errors.telling import Telling, told

__all__ = [
    "BackupFailed",
    "BackupIsDamaged",
    "DiskFailed",
    "DiskIsFull",
    "FileExists",
    "FileIsDamaged",
    "FileIsInUse",
    "FileIsLocked",
    "FileIsMissing",
    "FileIsNewer",
    "FileIsOlder",
    "FileIsReadOnly",
    "FileTrouble",
    "FileWasReplaced",
    "OutcomeUnknown",
    "Refusal",
    "Telling",
    "Told",
    "Trouble",
    "UnknownToTheRecord",
    "UnsupportedDatabase",
    "told",
]
