; What LLVM lowers in its own way: a device function, a switch, a local array, half and bfloat vectors,
; 128-bit addition, atomics with orders and scopes, constant data, a byval struct.
target triple = "nvptx64-nvidia-cuda"

%pair = type { i32, double, [3 x i16] }

@table = private unnamed_addr addrspace(4) constant [4 x float] [float 1.0, float 2.5, float -3.0, float 0.125], align 16
@counter = addrspace(1) global i64 7, align 8
@pointer = addrspace(1) global ptr addrspace(1) @counter, align 8

declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.ctpop.i32(i32)
declare i32 @llvm.bitreverse.i32(i32)
declare i32 @llvm.fshl.i32(i32, i32, i32)
declare float @llvm.nvvm.ex2.approx.ftz.f(float)
declare i32 @llvm.nvvm.shfl.sync.bfly.i32(i32, i32, i32, i32)

define internal i32 @mix(i32 %a, i32 %b) noinline {
  %p = call i32 @llvm.ctpop.i32(i32 %a)
  %r = call i32 @llvm.bitreverse.i32(i32 %b)
  %f = call i32 @llvm.fshl.i32(i32 %p, i32 %r, i32 11)
  ret i32 %f
}

define ptx_kernel void @mixed(ptr byval(%pair) align 8 %s, ptr addrspace(1) align 4 %out, i32 %code) {
entry:
  %stack = alloca [8 x i32], align 4
  %tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slot = and i32 %tid, 7
  %cell = getelementptr [8 x i32], ptr %stack, i32 0, i32 %slot
  store volatile i32 %code, ptr %cell
  %first = load i32, ptr %s
  switch i32 %code, label %other [
    i32 0, label %zero
    i32 1, label %one
    i32 2, label %two
    i32 3, label %three
    i32 4, label %four
  ]

zero:
  %m = call i32 @mix(i32 %tid, i32 %first)
  br label %join

one:
  %back = load volatile i32, ptr %cell
  br label %join

two:
  %pd = getelementptr %pair, ptr %s, i32 0, i32 1
  %d = load double, ptr %pd
  %di = fptosi double %d to i32
  br label %join

three:
  %pt = getelementptr [4 x float], ptr addrspace(4) @table, i32 0, i32 %slot
  %t = load float, ptr addrspace(4) %pt
  %e = call float @llvm.nvvm.ex2.approx.ftz.f(float %t)
  %ei = bitcast float %e to i32
  br label %join

four:
  %old = atomicrmw add ptr addrspace(1) @counter, i64 3 syncscope("device") acq_rel
  %swap = cmpxchg ptr addrspace(1) @counter, i64 %old, i64 5 monotonic monotonic
  %was = extractvalue { i64, i1 } %swap, 0
  %wt = trunc i64 %was to i32
  br label %join

other:
  %x = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %tid, i32 1, i32 31)
  br label %join

join:
  %v = phi i32 [ %m, %zero ], [ %back, %one ], [ %di, %two ], [ %ei, %three ], [ %wt, %four ], [ %x, %other ]
  %vw = zext i32 %v to i128
  %shifted = shl i128 %vw, 70
  %tw = zext i32 %tid to i128
  %sum128 = add i128 %shifted, %tw
  %quotient = udiv i32 %v, 10
  %high128 = lshr i128 %sum128, 64
  %high = trunc i128 %high128 to i32
  %total = add i32 %high, %quotient
  %index = zext i32 %tid to i64
  %po = getelementptr i32, ptr addrspace(1) %out, i64 %index
  store i32 %total, ptr addrspace(1) %po
  fence syncscope("block") seq_cst
  ret void
}

define ptx_kernel void @halves(ptr addrspace(1) %h, ptr addrspace(1) %b) {
  %tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index = zext i32 %tid to i64
  %ph = getelementptr <8 x half>, ptr addrspace(1) %h, i64 %index
  %vh = load <8 x half>, ptr addrspace(1) %ph, align 16
  %sh = fadd <8 x half> %vh, %vh
  %mh = fmul <8 x half> %sh, %vh
  store <8 x half> %mh, ptr addrspace(1) %ph, align 16
  %pb = getelementptr <2 x bfloat>, ptr addrspace(1) %b, i64 %index
  %vb = load <2 x bfloat>, ptr addrspace(1) %pb, align 4
  %sb = fadd <2 x bfloat> %vb, %vb
  store <2 x bfloat> %sb, ptr addrspace(1) %pb, align 4
  ret void
}
