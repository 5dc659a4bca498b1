"""C++ text that launches a fused kernel as its contract says (``goptx fuse --emit-host``).

The text is one file for C++17 with the CUDA driver API: it needs ``cuda.h`` and the standard
library, and links with ``-lcuda``. It may be compiled or included; it defines, for a kernel ``k``,
the struct of the members' arguments ``k_args``, their grids ``k_shapes``, and the functions
``load_k``, ``launch_k`` and ``unload_k``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import Final

from goptx.contract import RESIDENT, Contract, FusedParam, MemberParam, MemberRecord
from goptx.cuda.arguments import WORKSPACE_BYTES
from goptx.expr import C_HELPERS, Expr

_AXES: Final = "xyz"
_TYPES: Final = {
    "f32": "float",
    "f64": "double",
    **{f"s{bits}": f"int{bits}_t" for bits in (8, 16, 32, 64)},
    **{f"{kind}{bits}": f"uint{bits}_t" for kind in "ub" for bits in (8, 16, 32, 64)},
    "f16": "uint16_t",
    "bf16": "uint16_t",
}
_RESERVED: Final = (
    "alignas alignof and asm auto bool break case catch char class const continue default delete "
    "do double else enum explicit export extern false float for friend goto if inline int long "
    "mutable namespace new not nullptr operator or private protected public register return short "
    "signed sizeof static struct switch template this throw true try typedef typename union "
    "unsigned using virtual void volatile while xor"
)
_KEYWORDS: Final = frozenset(_RESERVED.split())


def emit_host(contract: Contract, *, image: str | None = None) -> str:
    """The C++ text for a contract; ``image`` is the default PTX or cubin file in its comments.

    GoptxError if an expression of the contract has no C++ form.
    """
    return "\n".join(_Writer(contract, image or contract.ptx).text()) + "\n"


def identifier(name: str) -> str:
    """A name as a C++ identifier."""
    plain = re.sub(r"\W", "_", name, flags=re.ASCII)
    plain = re.sub(r"__+", "_", plain).strip("_") or "x"
    if plain[0].isdigit():
        plain = "p" + plain
    return plain + "_" if plain in _KEYWORDS else plain


def _unique(names: Iterable[str]) -> list[str]:
    """The names as identifiers, the later of two equal ones with a number."""
    found: list[str] = []
    for name in names:
        base = one = identifier(name)
        number = 1
        while one in found:
            number += 1
            one = f"{base}_{number}"
        found.append(one)
    return found


def _field_names(member: MemberRecord) -> list[str]:
    """Short names of a member's parameters: nvcc's ``<kernel>_param_3`` becomes ``param_3``."""
    return _unique(p.name.removeprefix(f"{member.kernel}_") for p in member.params)


def _field(param: MemberParam, name: str) -> str:
    plain = _TYPES.get(param.type.lstrip("."))
    if plain is not None and _width(plain) == param.size:
        return f"{plain} {name};"
    return f"alignas({max(1, param.align)}) unsigned char {name}[{param.size}];"


def _width(plain: str) -> int:
    digits = re.search(r"\d+", plain)
    return int(digits[0]) // 8 if digits else {"float": 4, "double": 8}[plain]


_PRELUDE: Final = r"""
inline std::string goptx_text(const std::string &doing, CUresult code) {
  const char *name = nullptr;
  cuGetErrorName(code, &name);
  return "cannot " + doing + ": " + (name ? name : "unknown error");
}
"""


class _Writer:
    """Writes the parts in order."""

    def __init__(self, contract: Contract, image: str) -> None:
        self._contract = contract
        self._image = image
        self._kernel = identifier(contract.kernel)
        self._aliases = dict(
            zip(
                (m.alias for m in contract.members),
                _unique(m.alias for m in contract.members),
                strict=True,
            )
        )
        self._workspaces = [p for p in contract.params if p.kind == "workspace"]
        needed = [p.member for p in contract.params if p.kind == "global"]
        needed += [copy.member for copy in contract.copies]
        self._modules = [m.alias for m in contract.members if m.alias in needed]

    def text(self) -> Iterator[str]:
        yield from self._head()
        yield from self._structs()
        yield from self._load()
        yield from self._launch()
        yield ""
        yield f"#endif  // GOPTX_HOST_{self._kernel.upper()}"

    def _head(self) -> Iterator[str]:
        contract, guard = self._contract, f"GOPTX_HOST_{self._kernel.upper()}"
        yield f"// Launches {contract.kernel} = {contract.plan}; written by goptx."
        for member in contract.members:
            x, y, z = member.block
            yield f"// {member.alias}: {member.kernel}, blocks of {x} x {y} x {z} threads"
        for line in contract.assumptions:
            text = " ".join(line.split()).replace("\\", "/")  # a backslash would continue the line
            yield f"// Assumed: {text}"
        yield "// C++17 with the CUDA driver API: link with -lcuda. A context must be current."
        yield f"#ifndef {guard}"
        yield f"#define {guard}"
        yield "#include <cuda.h>"
        for header in ("cstdint", "cstring", "string"):
            yield f"#include <{header}>"
        yield ""
        yield "#ifndef GOPTX_HOST_COMMON"
        yield "#define GOPTX_HOST_COMMON"
        yield C_HELPERS.strip()
        yield _PRELUDE.strip()
        yield "#endif"
        yield ""

    def _structs(self) -> Iterator[str]:
        kernel = self._kernel
        yield "// The arguments of each member, as its own kernel takes them."
        yield f"struct {kernel}_args {{"
        for member in self._contract.members:
            yield "  struct {"
            for param, name in zip(member.params, _field_names(member), strict=True):
                yield f"    {_field(param, name)}"
            yield f"  }} {self._aliases[member.alias]};"
        yield "};"
        yield ""
        yield "// The launch of each member: its grid, and bytes of dynamic shared memory."
        yield f"struct {kernel}_shapes {{"
        for member in self._contract.members:
            x, y, z = member.grid or (1, 1, 1)
            yield "  struct {"
            yield f"    uint32_t grid[3] = {{{x}, {y}, {z}}};"
            yield f"    uint32_t dynamic_shared = {member.dynamic_shared or 0};"
            yield f"  }} {self._aliases[member.alias]};"
        if self._contract.stays:
            yield "  // CTAs of the fused kernel, which stay: 0 for as many as stand at once."
            yield "  uint32_t resident = 0;"
        yield "};"
        yield ""
        yield "// The loaded kernel. With workspaces, each concurrent launch needs one of its own."
        yield f"struct {kernel}_module {{"
        yield "  CUmodule module = nullptr;"
        yield "  CUfunction function = nullptr;"
        for index, _ in enumerate(self._workspaces):
            yield f"  CUdeviceptr workspace_{index} = 0;"
            yield f"  size_t workspace_{index}_size = 0;"
        if self._modules:
            yield "  // The members' own modules, whose variables are used: load them, set these."
        for alias in self._modules:
            yield f"  CUmodule {self._aliases[alias]} = nullptr;"
        yield "};"
        yield ""

    def _load(self) -> Iterator[str]:
        kernel = self._kernel
        yield f'// Loads PTX or a cubin (such as "{self._image}") into the current context; "" if'
        yield "// that worked, else what did not."
        yield f"inline std::string load_{kernel}(const char *path, {kernel}_module *out) {{"
        yield "  if (CUresult code = cuModuleLoad(&out->module, path))"
        yield '    return goptx_text(std::string("load ") + path, code);'
        name = self._contract.kernel
        yield f'  if (CUresult code = cuModuleGetFunction(&out->function, out->module, "{name}"))'
        yield f'    return goptx_text("find the kernel {name}", code);'
        yield '  return "";'
        yield "}"
        yield ""
        yield f"inline void unload_{kernel}({kernel}_module *loaded) {{"
        for index, _ in enumerate(self._workspaces):
            place = f"loaded->workspace_{index}"
            yield f"  if ({place}) cuMemFree({place});"
            yield f"  {place} = 0;"
        yield "  if (loaded->module) cuModuleUnload(loaded->module);"
        yield "  loaded->module = nullptr;"
        yield "}"
        yield ""

    def _launch(self) -> Iterator[str]:
        kernel = self._kernel
        yield '// Launches on a stream without waiting; "" if that worked, else what did not.'
        yield f"inline std::string launch_{kernel}({kernel}_module &loaded, CUstream stream,"
        yield f"                                   const {kernel}_args &args,"
        yield f"                                   const {kernel}_shapes &shapes) {{"
        yield "  CUresult code;"
        yield from self._checks()
        for name, value in self._shape_names():
            yield f"  [[maybe_unused]] const int64_t {name} = {value};"
        yield f"  const int64_t fused_shared = {self._c(self._contract.dynamic_shared)};"
        yield from self._shared()
        if self._contract.stays:
            yield from self._resident()
        yield f"  const int64_t fused_grid = {self._c(self._contract.grid)};"
        yield "  if (fused_grid < 1 || fused_grid > INT32_MAX)"
        yield '    return "the fused grid has " + std::to_string(fused_grid) + " CTAs";'
        yield from self._values()
        yield from self._copies()
        x, y, z = self._contract.block
        yield "  code = cuLaunchKernel(loaded.function, unsigned(fused_grid), 1, 1,"
        yield f"                        {x}, {y}, {z}, unsigned(fused_shared), stream,"
        yield "                        params, nullptr);"
        yield f'  return code ? goptx_text("launch {self._contract.kernel}", code) : "";'
        yield "}"

    def _checks(self) -> Iterator[str]:
        for member in self._contract.members:
            shape, alias = f"shapes.{self._aliases[member.alias]}", member.alias
            for axis in range(3):
                value = f"{shape}.grid[{axis}]"
                fixed = member.grid[axis] if member.grid else 1 if axis >= member.rank else None
                limit = "INT32_MAX" if axis == 0 else "65535"
                wrong = f"{value} != {fixed}" if fixed else f"{value} < 1 || {value} > {limit}"
                wanted = f"must be {fixed}" if fixed else f"must be 1 to {limit}"
                yield f"  if ({wrong})"
                yield f'    return "grid {_AXES[axis]} of member {alias} {wanted}, not " +'
                yield f"           std::to_string({value});"
            # Below this no expression of the contract leaves 64 bits.
            product = " * ".join(f"int64_t({shape}.grid[{axis}])" for axis in range(3))
            yield f"  if ({product} > INT32_MAX)"
            yield f'    return "member {alias} has more CTAs than a launch takes";'
            if member.cluster is not None:
                yield f"  if ({shape}.grid[0] % {member.cluster})"
                yield f'    return "the grid of member {alias} does not consist of whole clusters";'
            if member.dynamic_shared is not None:
                yield f"  if ({shape}.dynamic_shared != {member.dynamic_shared})"
                yield f'    return "member {alias} was fused with {member.dynamic_shared} bytes "'
                yield '           "of dynamic shared memory";'

    def _shape_names(self) -> Iterator[tuple[str, str]]:
        """The contract's names as C++ identifiers, and their values."""
        for member in self._contract.members:
            shape = f"shapes.{self._aliases[member.alias]}"
            for index, axis in enumerate(_AXES):
                yield self._renamed[f"{member.alias}_grid_{axis}"], f"{shape}.grid[{index}]"
            yield self._renamed[f"{member.alias}_dynamic_shared"], f"{shape}.dynamic_shared"

    @property
    def _renamed(self) -> dict[str, str]:
        names = [f"grid_{axis}" for axis in _AXES] + ["dynamic_shared"]
        found = {
            f"{alias}_{name}": f"{plain}_{name}"
            for alias, plain in self._aliases.items()
            for name in names
        }
        return {**found, RESIDENT: "stand"}

    def _c(self, text: str) -> str:
        return Expr.parse(text).to_c(self._renamed)

    def _shared(self) -> Iterator[str]:
        """Opts in to more shared memory than a launch gets by default."""
        yield "  int limit = 0;"
        yield "  code = cuFuncGetAttribute(&limit, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,"
        yield "                            loaded.function);"
        yield '  if (code) return goptx_text("inspect the kernel", code);'
        yield "  if (fused_shared < 0 || fused_shared > INT32_MAX)"
        yield '    return "dynamic shared memory of " + std::to_string(fused_shared) + " bytes";'
        yield "  if (fused_shared > limit) {"
        yield "    code = cuFuncSetAttribute(loaded.function,"
        yield "                              CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,"
        yield "                              int(fused_shared));"
        yield "    if (code)"
        yield '      return goptx_text("give a CTA " + std::to_string(fused_shared) +'
        yield '                            " bytes of dynamic shared memory", code);'
        yield "  }"

    def _resident(self) -> Iterator[str]:
        """How many CTAs stand on the device at once, unless that was given."""
        threads = math.prod(self._contract.block)
        yield "  int64_t stand = shapes.resident;"
        yield "  if (!stand) {"
        yield "    int per_sm = 0, sms = 0;"
        yield "    CUdevice device = 0;"
        yield "    code = cuOccupancyMaxActiveBlocksPerMultiprocessor(&per_sm, loaded.function,"
        yield f"                                                       {threads}, fused_shared);"
        yield "    if (!code) code = cuCtxGetDevice(&device);"
        yield "    if (!code)"
        yield "      code = cuDeviceGetAttribute(&sms, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT,"
        yield "                                  device);"
        yield '    if (code) return goptx_text("compute the occupancy", code);'
        yield "    stand = int64_t(per_sm) * sms;"
        yield "  }"

    def _values(self) -> Iterator[str]:
        """A variable for each parameter that is no argument, and the array of addresses."""
        places = [f"(void *){self._place(p, i)}" for i, p in enumerate(self._contract.params)]
        for index, param in enumerate(self._contract.params):
            yield from self._value(index, param)
        if not places:
            yield "  void **params = nullptr;"
            return
        yield "  void *params[] = {"
        for place in places:
            yield f"    {place},"
        yield "  };"

    def _place(self, param: FusedParam, index: int) -> str:
        if param.kind != "member":
            return f"&value_{index}"
        member = self._contract.member(param.member or "")
        position = param.index or 0
        return f"&args.{self._aliases[member.alias]}.{_field_names(member)[position]}"

    def _value(self, index: int, param: FusedParam) -> Iterator[str]:
        name = f"value_{index}"
        if param.kind == "shape":
            plain = f"uint{8 * param.size}_t"
            yield f"  const int64_t exact_{index} = {self._c(param.expr or '0')};"
            yield f"  const {plain} {name} = {plain}(exact_{index});"
            if param.size < 8:
                yield f"  if (exact_{index} < 0 || int64_t({name}) != exact_{index})"
                yield f'    return "{param.name} is out of range: " +'
                yield f"           std::to_string(exact_{index});"
        elif param.kind == "global":
            alias = param.member or ""
            yield f"  CUdeviceptr {name} = 0;"
            yield from self._lookup(name, "nullptr", alias, param.symbol or "")
        elif param.kind == "workspace":
            yield from self._workspace(name, param)

    def _lookup(self, name: str, size: str, alias: str, symbol: str) -> Iterator[str]:
        module = f"loaded.{self._aliases[alias]}"
        yield f'  if (!{module}) return "the module of member {alias} is not set";'
        yield f'  code = cuModuleGetGlobal(&{name}, {size}, {module}, "{symbol}");'
        yield f'  if (code) return goptx_text("find {symbol} of member {alias}", code);'

    def _workspace(self, name: str, param: FusedParam) -> Iterator[str]:
        place = f"loaded.workspace_{self._workspaces.index(param)}"
        wanted = self._c(param.expr or str(WORKSPACE_BYTES))
        yield f"  const size_t {name}_size = size_t(goptx_max(1, {wanted}));"
        yield f"  if ({place}_size < {name}_size) {{"
        yield f"    if ({place}) cuMemFree({place});"
        yield f"    {place} = 0, {place}_size = 0;"
        yield f"    code = cuMemAlloc(&{place}, {name}_size);"
        yield f'    if (code) return goptx_text("allocate {param.name}", code);'
        yield f"    {place}_size = {name}_size;"
        clear = (
            f"  code = cuMemsetD8Async({place}, 0, {name}_size, stream);",
            f'  if (code) return goptx_text("clear {param.name}", code);',
        )
        if param.reset is not None:  # the kernel leaves it as it found it
            yield from (f"  {line}" for line in clear)
        yield "  }"
        yield f"  CUdeviceptr {name} = {place};"
        if param.reset is None:
            yield from clear

    def _copies(self) -> Iterator[str]:
        for index, copy in enumerate(self._contract.copies):
            source, target = f"source_{index}", f"target_{index}"
            yield f"  CUdeviceptr {source} = 0, {target} = 0;"
            yield f"  size_t {source}_size = 0, {target}_size = 0;"
            yield from self._lookup(source, f"&{source}_size", copy.member, copy.symbol)
            yield f"  code = cuModuleGetGlobal(&{target}, &{target}_size, loaded.module,"
            yield f'                           "{copy.fused}");'
            yield f'  if (code) return goptx_text("find {copy.fused}", code);'
            yield f"  if ({source}_size < {copy.size} || {target}_size < {copy.size})"
            yield f'    return "{copy.symbol} of member {copy.member} has another size";'
            yield f"  code = cuMemcpyDtoDAsync({target}, {source}, {copy.size}, stream);"
            yield f'  if (code) return goptx_text("copy {copy.symbol}", code);'
