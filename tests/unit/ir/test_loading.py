"""Bodies that are parsed when they are asked for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

import pytest

from goptx.diag import GoptxError
from goptx.ir import Block, Function


def test_a_thread_that_comes_while_another_one_parses_gets_the_whole_body() -> None:
    begun, second = Event(), Event()

    def loader(function: Function) -> None:
        begun.set()
        assert second.wait(10)
        sleep(0.05)  # The second thread is about to ask.
        function.blocks.append(Block("entry"))

    function = Function("k", is_entry=True, loader=loader)

    def ask() -> list[Block]:
        second.set()
        return list(function.blocks)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(lambda: list(function.blocks))
        assert begun.wait(10)
        other = pool.submit(ask)
        assert [b.label for b in first.result(10)] == ["entry"]
        assert [b.label for b in other.result(10)] == ["entry"]


def test_a_body_that_cannot_be_parsed_fails_each_time() -> None:
    def loader(function: Function) -> None:
        raise GoptxError.at("no body")

    function = Function("k", is_entry=True, loader=loader)
    for _ in range(2):
        with pytest.raises(GoptxError, match="no body"):
            function.load()
        assert not function.is_loaded
