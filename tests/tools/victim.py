# SPDX-License-Identifier: Apache-2.0
"""A process to be killed: it works, says on a pipe what is done, and the test ends it when it likes."""

import os
import secrets
import sys
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from typing import Any, Concatenate, ParamSpec

P = ParamSpec("P")

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.stories.killed_evening", "tests.stories.killed_work"])


def chance_of_kills() -> Random:
    """Other moments at each run, unless KILL_SEED is given; the seed is in the output of the test."""
    seed = os.environ.get("KILL_SEED") or secrets.token_hex(4)
    sys.stdout.write(f"moments of the kills: KILL_SEED={seed}\n")
    return Random(seed)  # noqa: S311 - moments, no secrets


class Victim:
    """`work` with the pipe as its first argument, begun in a process that has loaded what it needs."""

    def __init__(self, work: Callable[Concatenate[Connection, P], None], *args: P.args, **kwargs: P.kwargs) -> None:
        self._pipe, said = PROCESSES.Pipe(duplex=False)
        self._process = PROCESSES.Process(target=work, args=(said, *args), kwargs=kwargs, daemon=True)
        self._process.start()
        said.close()

    def said(self) -> Iterator[Any]:  # the other process decides what it says
        """What it says, one after the other, until it is gone."""
        try:
            while True:
                yield self._pipe.recv()
        except EOFError:
            return

    def kill(self, delay: float) -> int | None:
        """Kill it so many seconds from now and wait until it is gone; the exit status."""
        self._process.join(delay)
        self._process.kill()
        return self.ended()

    def ended(self) -> int | None:
        """The exit status, once it is gone."""
        self._process.join()
        return self._process.exitcode
