"""Equal kernels keep their block sizes; Inductor's class is a made-up one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from goptx.torch import needs
from goptx.torch.blocks import equal_blocks, tuner

SUM = "def {}(x, y, XBLOCK):\n    y = sum(x)\n"


class Tuner:
    """Chooses as it is told; with one launcher the choice was found on the disk."""

    measured = 0

    def __init__(self, name: str, text: str, sizes: list[int], best: int) -> None:
        self.fn: Any = SimpleNamespace(src=text.format(name), __name__=name)
        self.launchers = [
            SimpleNamespace(config=SimpleNamespace(kwargs={"XBLOCK": n}, num_warps=4, num_stages=1))
            for n in sizes
        ]
        self.best = best

    def autotune_to_one_config(self) -> None:
        type(self).measured += 1
        self.launchers = [self.launchers[self.best]]

    def run(self) -> int:
        if len(self.launchers) > 1:
            self.autotune_to_one_config()
        return self.launchers[0].config.kwargs["XBLOCK"]


def test_the_first_choice_holds_for_kernels_of_the_same_text() -> None:
    original = Tuner.run, Tuner.autotune_to_one_config
    Tuner.measured = 0
    with equal_blocks(Tuner):
        assert Tuner("sum_0", SUM, [8, 16, 32], 1).run() == 16
        # The number in its name differs; it would choose another size.
        assert Tuner("sum_3", SUM, [8, 16, 32], 2).run() == 16
        assert Tuner("other", SUM.replace("sum", "max"), [8, 16], 0).run() == 8
        # It lacks the size: it chooses for itself.
        assert Tuner("sum_4", SUM, [32, 64], 1).run() == 64
    assert Tuner.measured == 3
    assert (Tuner.run, Tuner.autotune_to_one_config) == original
    assert Tuner("sum_5", SUM, [8, 16, 32], 2).run() == 32


def test_choices_found_on_the_disk_count_too() -> None:
    with equal_blocks(Tuner):
        assert Tuner("sum_0", SUM, [32], 0).run() == 32
        assert Tuner("sum_1", SUM, [8, 16, 32], 0).run() == 32


def test_kernels_without_text_choose_for_themselves() -> None:
    with equal_blocks(Tuner):
        for best in (0, 1):
            kernel = Tuner("sum", SUM, [8, 16], best)
            kernel.fn = None
            assert kernel.run() == (8, 16)[best]


def test_everything_is_put_back_after_a_failure() -> None:
    original = Tuner.run
    with pytest.raises(ZeroDivisionError), equal_blocks(Tuner):
        raise ZeroDivisionError
    assert Tuner.run is original


def test_without_such_a_class_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "optional", lambda name: SimpleNamespace(CachingAutotuner=object))
    assert tuner() is None
    with equal_blocks(tuner()):
        pass
