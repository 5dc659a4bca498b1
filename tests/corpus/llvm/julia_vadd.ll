; c .= a .+ b over bounds-checked device arrays, in the style of Julia's GPUCompiler.
target datalayout = "e-p:64:64:64-p3:32:32:32-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-f32:32:32-f64:64:64-v16:16:16-v32:32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

@exception = private unnamed_addr addrspace(1) global i32 0

declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare void @llvm.trap()

define internal fastcc void @gpu_report_exception() noinline noreturn {
  store volatile i32 1, ptr addrspace(1) @exception
  call void @llvm.trap()
  call void asm sideeffect "exit;", ""()
  unreachable
}

define ptx_kernel void @_Z10julia_vadd13CuDeviceArrayI7Float32Li1ELi1EES_IS0_Li1ELi1EES_IS0_Li1ELi1EE({ i64, i32 } %state, { ptr addrspace(1), i64, [1 x i64] } %a, { ptr addrspace(1), i64, [1 x i64] } %b, { ptr addrspace(1), i64, [1 x i64] } %c) {
top:
  %block = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %size = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %thread = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %base = mul i32 %block, %size
  %i32 = add i32 %base, %thread
  %i = zext i32 %i32 to i64
  %na = extractvalue { ptr addrspace(1), i64, [1 x i64] } %a, 2, 0
  %nc = extractvalue { ptr addrspace(1), i64, [1 x i64] } %c, 2, 0
  %inside = icmp ult i64 %i, %nc
  br i1 %inside, label %L1, label %done

L1:
  %bad = icmp uge i64 %i, %na
  br i1 %bad, label %error, label %L2

error:
  call fastcc void @gpu_report_exception()
  unreachable

L2:
  %pa = extractvalue { ptr addrspace(1), i64, [1 x i64] } %a, 0
  %pb = extractvalue { ptr addrspace(1), i64, [1 x i64] } %b, 0
  %pc = extractvalue { ptr addrspace(1), i64, [1 x i64] } %c, 0
  %ea = getelementptr float, ptr addrspace(1) %pa, i64 %i
  %eb = getelementptr float, ptr addrspace(1) %pb, i64 %i
  %ec = getelementptr float, ptr addrspace(1) %pc, i64 %i
  %va = load float, ptr addrspace(1) %ea, align 4
  %vb = load float, ptr addrspace(1) %eb, align 4
  %sum = fadd float %va, %vb
  store float %sum, ptr addrspace(1) %ec, align 4
  br label %done

done:
  ret void
}
