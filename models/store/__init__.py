# SPDX-License-Identifier: Apache-2.0
"""The open database. Only this room begins and ends transactions, and only `ui.bridge` and the commands hold it."""

from sqlalchemy.orm import Session

from models.location import database_path, default_address
from models.store.backup import Backup
from models.store.opening import Access
from models.store.restore import restore
from models.store.store import Receipt, Store

__all__ = ["Access", "Backup", "Receipt", "Session", "Store", "database_path", "default_address", "restore"]
