import torch

import goptx.torch

weights = torch.randn(8, 1024, 1024, device="cuda", dtype=torch.bfloat16) / 32
x = torch.randn(16, 1024, device="cuda", dtype=torch.bfloat16)


def branches(x):
    return [torch.nn.functional.gelu(x @ w).softmax(-1) for w in weights]


fast = goptx.torch.fuse(branches, x)
print(all(map(torch.equal, fast(x), fast.compiled(x))), fast.outcome)
