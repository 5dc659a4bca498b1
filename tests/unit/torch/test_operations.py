"""What operations touch: in any order that this allows, a program leaves the same bytes.

Programs run on the host while their operations are watched as in a capture; each operation stands
for a kernel without PTX. Then the operations run again, in other orders that the true edges allow.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

from networkx import DiGraph

from goptx.cuda.recorded import Edge, KernelLaunch, Node, Recorded
from goptx.torch import recording, watching
from goptx.torch.memory import Memory, bind
from goptx.torch.recording import Recording
from goptx.torch.rewrite import true_edges

torch = cast(Any, import_module("torch"))

Program = Callable[[], Any]
ORDERS = 5


class Watched(Recording):
    """A recording of the host, in which every operation that computes makes one node."""

    def __init__(self) -> None:
        super().__init__(keep=True, device="cpu")
        self.calls: list[tuple[Any, Any, Any, Any]] = []
        self.before_: dict[int, tuple[Any, Any]] = {}
        """Storages by address, with what they held first; None for what was made inside."""

    def operation(self, function: Any, args: Any, options: Any, run: Callable[[], Any]) -> Any:
        def counted() -> Any:
            for tensor in self._tensors((args, options)):
                self._seen(tensor, fresh=False)
            result = run()
            for tensor in self._tensors(result):
                self._seen(tensor, fresh=True)
            if not is_view(function):
                self.calls.append((function, args, options, result))
            return result

        return super().operation(function, args, options, counted)

    def _seen(self, tensor: Any, *, fresh: bool) -> None:
        storage = tensor.untyped_storage()
        content = None if fresh else storage.clone()
        self.before_.setdefault(storage.data_ptr(), (storage, content))

    def graph(self) -> Recorded:
        """One kernel an operation, one after the other."""
        nodes = tuple(Node("kernel", KernelLaunch(str(one[0]))) for one in self.calls)
        return Recorded(nodes, tuple(Edge(n - 1, n) for n in range(1, len(nodes))))

    def edges(self) -> DiGraph:
        """Who must wait for whom."""
        graph = self.graph()
        works = bind(graph, Memory(operations=tuple(self.operations)), {}).works
        return true_edges(works, graph)

    def contents(self) -> list[bytes]:
        return [bytes(storage) for storage, _ in self.before_.values()]

    def play(self, order: list[int]) -> None:
        """Runs the operations again, on memory as it was before, poisoned where that is none."""
        for storage, content in self.before_.values():
            storage.copy_(content) if content is not None else storage.fill_(0xA5)
        with torch.no_grad():
            for number in order:
                function, args, options, result = self.calls[number]
                pairs = zip(
                    self._tensors(function(*args, **options)), self._tensors(result), strict=True
                )
                for new, old in pairs:
                    if new.data_ptr() != old.data_ptr():
                        old.copy_(new)


def is_view(function: Any) -> bool:
    """Whether an operation launches nothing: what it gives lies in its arguments."""
    returns = function._schema.returns
    return any(one.alias_info is not None and not one.alias_info.is_write for one in returns)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Program], Watched]]:
    def run(program: Program) -> Watched:
        watched = Watched()
        monkeypatch.setattr(recording, "captured_nodes", lambda stream: len(watched.calls))
        watched.watch()
        try:
            program()
        finally:
            watched.end()
        return watched

    stream = type("Stream", (), {"cuda_stream": 1})()
    monkeypatch.setattr(torch.cuda, "current_stream", lambda: stream)
    # Other tests compile: PyTorch 2.8 and 2.9 watch only what is compiled then.
    monkeypatch.setattr(watching, "_something_is_compiled", lambda: False)
    torch.manual_seed(3)
    yield run


def orders(waits: DiGraph, seed: int) -> list[int]:
    """An order that the edges allow; seed 0 takes always the last one that is ready."""
    choose = random.Random(seed)
    left = set(waits)
    found: list[int] = []
    while left:
        ready = sorted(n for n in left if not any(p in left for p in waits.predecessors(n)))
        number = ready[-1] if seed == 0 else choose.choice(ready)
        left.remove(number)
        found.append(number)
    return found


def check(watched: Watched) -> None:
    """Every order leaves what the program left, and at least one is not its own."""
    expected = watched.contents()
    waits = watched.edges()
    assert len(waits) == len(watched.calls)
    for seed in range(ORDERS):
        watched.play(orders(waits, seed))
        assert watched.contents() == expected


def numbers(*shape: int) -> Any:
    return torch.randn(*shape)


def in_place() -> Program:
    x, y = numbers(6), numbers(6)

    def program() -> Any:
        x.add_(y)
        a = x * 2
        x.mul_(3)
        y.copy_(x)
        return a, torch.add(a, y, out=x)

    return program


def views() -> Program:
    x = numbers(8, 8)

    def program() -> Any:
        top, bottom, column = x[:4], x[4:], x[:, 3]
        top.add_(1)
        bottom.mul_(2)
        total = column.sum()
        x.view(-1)[10:20].zero_()
        x.t()[0].fill_(5)
        halves = torch.cat([top, bottom]).chunk(2)
        halves[0].neg_()
        return total, halves, x.expand(2, 8, 8) + 1

    return program


def foreach() -> Program:
    many, others = [numbers(5) for _ in range(4)], [numbers(5) for _ in range(4)]

    def program() -> Any:
        torch._foreach_add_(many, others, alpha=2)
        first = many[0] * 2
        squares = torch._foreach_mul(others, others)
        torch._foreach_sqrt_(squares)
        torch._foreach_copy_(others, many)
        torch._foreach_zero_(many[:2])
        return first, squares

    return program


def optimiser(name: str, **choices: Any) -> Callable[[], Program]:
    def make() -> Program:
        layer = torch.nn.Linear(4, 3)
        for parameter in layer.parameters():
            parameter.grad = torch.randn_like(parameter)
        adam = getattr(torch.optim, name)(layer.parameters(), lr=0.1, **choices)
        adam.step()  # what is allocated lazily

        def program() -> Any:
            adam.step()
            norm = torch.nn.utils.clip_grad_norm_(layer.parameters(), 1.0, foreach=True)
            adam.zero_grad(set_to_none=False)
            return norm

        return program

    return make


def loss_scaling() -> Program:
    grads = [numbers(5), numbers(3)]
    found, scale, growth = torch.zeros(()), torch.tensor(8.0), torch.zeros((), dtype=torch.int32)

    def program() -> Any:
        torch._amp_foreach_non_finite_check_and_unscale_(grads, found, scale.reciprocal())
        torch._amp_update_scale_(scale, growth, found, 2.0, 0.5, 1)
        return grads[0] + 1

    return program


def training(*, checkpointed: bool | None = None, autocast: bool = False) -> Callable[[], Program]:
    def make() -> Program:
        checkpoint = import_module("torch.utils.checkpoint").checkpoint

        nn = torch.nn
        model = nn.Sequential(nn.Linear(6, 6), nn.GELU(), nn.BatchNorm1d(6), nn.Linear(6, 6))
        x = numbers(5, 6).requires_grad_()
        sgd = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

        def program() -> Any:
            for _ in range(2):
                with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
                    out = (
                        model(x)
                        if checkpointed is None
                        else checkpoint(
                            model, x, use_reentrant=checkpointed, preserve_rng_state=False
                        )
                    )
                out.float().square().mean().backward()
                sgd.step()
                sgd.zero_grad()
            return x.grad

        return program

    return make


def statistics() -> Program:
    x, mean, var = numbers(5, 4), torch.zeros(4), torch.ones(4)
    normalise = torch.nn.functional.batch_norm

    def program() -> Any:
        first = normalise(x, mean, var, training=True)
        before = mean * 2
        noise = torch.zeros(5, 4)
        leaky = torch._C._nn.rrelu_with_noise(x, noise, 0.1, 0.1, True)
        # Nothing but what they write orders these.
        return first, before, normalise(x + 1, mean, var, training=True), var + 1, leaky, noise * 2

    return program


def scatter() -> Program:
    x, at = numbers(10), torch.tensor([1, 3, 3])

    def program() -> Any:
        x.index_put_((at,), torch.ones(3), accumulate=True)
        picked = x[at]
        x.scatter_(0, at, 7.0)
        y = x.index_select(0, at)
        return picked, y, torch.where(y > 0, picked, y)

    return program


PROGRAMS: dict[str, Callable[[], Program]] = {
    "in place": in_place,
    "views": views,
    "foreach": foreach,
    "adam of foreach": optimiser("Adam", foreach=True),
    "fused adam": optimiser("Adam", fused=True),
    "fused sgd": optimiser("SGD", fused=True, momentum=0.9),
    "loss scaling": loss_scaling,
    "scatter": scatter,
    "statistics": statistics,
    "training": training(),
    "training with autocast": training(autocast=True),
    "checkpoint": training(checkpointed=False),
    "reentrant checkpoint": training(checkpointed=True),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_order_that_the_edges_allow_leaves_the_same_bytes(
    watch: Callable[[Program], Watched], name: str
) -> None:
    watched = watch(PROGRAMS[name]())
    assert len(watched.calls) > 2
    check(watched)


def test_without_an_edge_the_check_sees_it(watch: Callable[[Program], Watched]) -> None:
    watched = watch(in_place())
    expected = watched.contents()
    watched.play(list(reversed(range(len(watched.calls)))))
    assert watched.contents() != expected


def edges(watched: Watched) -> set[tuple[int, int]]:
    return set(watched.edges().edges)


def test_parts_of_one_tensor_do_not_wait_for_each_other(
    watch: Callable[[Program], Watched],
) -> None:
    x = numbers(8, 8)
    watched = watch(lambda: (x[:4].add_(1), x[4:].mul_(2), x[3:5].neg_()))
    assert edges(watched) == {(0, 2), (1, 2)}


def test_gradients_that_an_optimiser_reads_are_read_beside_it(
    watch: Callable[[Program], Watched],
) -> None:
    parameter, grad = numbers(4), numbers(4)
    state = [torch.zeros(4), torch.zeros(4)]
    step = torch.ones(())

    def program() -> Any:
        torch._fused_adam_(
            [parameter], [grad], [state[0]], [state[1]], [], [step],
            lr=0.1, beta1=0.9, beta2=0.99, weight_decay=0.0, eps=1e-8,
            amsgrad=False, maximize=False,
        )  # fmt: skip
        return grad * 2, parameter * 2

    # The schema says that gradients are written, too: unscaling does that.
    assert (0, 2) in edges(watch(program))


def test_casts_of_autocast_are_neither_taken_into_a_graph_nor_out_of_it(
    watch: Callable[[Program], Watched],
) -> None:
    layer, x = torch.nn.Linear(4, 4), numbers(2, 4)

    def program() -> Any:
        return layer(x), layer(x)

    def casts(watched: Watched) -> int:
        return sum("_to_copy" in str(one[0]) for one in watched.calls)

    with torch.autocast("cpu", dtype=torch.bfloat16):
        layer(x)  # casts weight and bias, and keeps that
        # Both, once more, and the input in either call.
        assert casts(watch(program)) == 4
        assert casts(watch(program)) == 4


def test_other_threads_are_not_watched(watch: Callable[[Program], Watched]) -> None:
    x, batch = numbers(4), numbers(4)
    loaded: list[Any] = []

    def program() -> Any:
        loader = threading.Thread(target=lambda: loaded.append(batch * 2))
        loader.start()
        loader.join()
        return x + 1

    watched = watch(program)
    assert [str(one[0]) for one in watched.calls] == ["aten.add.Tensor"]
    assert torch.equal(loaded[0], batch * 2)


def test_inference_mode_is_watched_too(watch: Callable[[Program], Watched]) -> None:
    def program() -> Any:
        with torch.inference_mode():
            x = numbers(4)
            return (x * 2).add_(1)

    watched = watch(program)
    assert [str(one[0]).partition(".default")[0] for one in watched.calls] == [
        "aten.randn",
        "aten.mul.Tensor",
        "aten.add_.Tensor",
    ]
    assert edges(watched) == {(0, 1), (1, 2)}
