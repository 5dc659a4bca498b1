"""One process of a training on several GPUs; ``torch.distributed.run`` starts one for each.

    python -m torch.distributed.run --standalone --nproc-per-node=2 ddp_training.py FOLDER

Trains a model with the backend goptx and with Inductor's graphs, and writes what came of it to
``FOLDER/RANK.json``.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

RANK = int(os.environ["LOCAL_RANK"])
FOLDER = Path(sys.argv[1])
# Block sizes that Inductor draws are remembered by text: those of the other process are not ours.
os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(FOLDER / f"inductor{RANK}")

from torch_kit import QUICK, branches, in_bytes, losses, randn, same, torch  # noqa: E402

import goptx.torch  # noqa: E402
from goptx.torch.graph import OUTCOMES  # noqa: E402


def main() -> None:
    dist = import_module("torch.distributed")
    torch.cuda.set_device(RANK)
    dist.init_process_group("nccl")
    models: list[Any] = []

    def make() -> Any:
        torch.manual_seed(0)
        model = torch.nn.parallel.DistributedDataParallel(branches(), device_ids=[RANK])
        models.append(model)
        return model

    seed = 1000 * RANK
    captured = len(OUTCOMES)
    ours = losses(make, seed=seed, backend=goptx.torch.backend, options=QUICK)
    captured = len(OUTCOMES) - captured
    plain = {"triton.cudagraphs": True, **goptx.torch.WITHOUT_REUSE}
    theirs = losses(make, seed=seed, options=plain)
    trained, x = models[0].eval(), randn(16, 64)
    with torch.no_grad():
        fused = goptx.torch.fuse(trained, x, options=QUICK, compile=False)
        outputs = same(fused(x), trained(x)) and not fused.fallbacks
    digest = hashlib.sha256()
    for weight in trained.parameters():
        digest.update(bytes(in_bytes(weight.detach()).cpu().tolist()))
    found = {
        "losses": ours.tolist(),
        "same losses": same(ours, theirs),
        "same outputs": outputs,
        "weights": digest.hexdigest(),
        "captures": captured,
    }
    (FOLDER / f"{RANK}.json").write_text(json.dumps(found))
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
