; Inclusive prefix sum of 128 integers in shared memory: a loop with two barriers.
target triple = "nvptx64-nvidia-cuda"

@tile = internal addrspace(3) global [128 x i32] undef, align 16

declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare void @llvm.nvvm.barrier0()

define ptx_kernel void @block_scan(ptr addrspace(1) noalias %data, i32 %n) #0 {
entry:
  %tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %ctaid = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %base = shl i32 %ctaid, 7
  %i = or i32 %base, %tid
  %inside = icmp ult i32 %i, %n
  %index = zext i32 %i to i64
  %p = getelementptr i32, ptr addrspace(1) %data, i64 %index
  %mine = getelementptr [128 x i32], ptr addrspace(3) @tile, i32 0, i32 %tid
  br i1 %inside, label %fetch, label %start

fetch:
  %loaded = load i32, ptr addrspace(1) %p
  br label %start

start:
  %first = phi i32 [ 0, %entry ], [ %loaded, %fetch ]
  store i32 %first, ptr addrspace(3) %mine
  call void @llvm.nvvm.barrier0()
  br label %loop

loop:
  %delta = phi i32 [ 1, %start ], [ %doubled, %next ]
  %far = icmp uge i32 %tid, %delta
  br i1 %far, label %other, label %add

other:
  %left = sub i32 %tid, %delta
  %pleft = getelementptr [128 x i32], ptr addrspace(3) @tile, i32 0, i32 %left
  %vleft = load i32, ptr addrspace(3) %pleft
  br label %add

add:
  %carry = phi i32 [ 0, %loop ], [ %vleft, %other ]
  call void @llvm.nvvm.barrier0()
  %own = load i32, ptr addrspace(3) %mine
  %sum = add i32 %own, %carry
  store i32 %sum, ptr addrspace(3) %mine
  call void @llvm.nvvm.barrier0()
  br label %next

next:
  %doubled = shl i32 %delta, 1
  %more = icmp ult i32 %doubled, 128
  br i1 %more, label %loop, label %finish

finish:
  br i1 %inside, label %write, label %done

write:
  store i32 %sum, ptr addrspace(1) %p
  br label %done

done:
  ret void
}

attributes #0 = { "nvvm.maxntid"="128" "nvvm.minctasm"="4" }
