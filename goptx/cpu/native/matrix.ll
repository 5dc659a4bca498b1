; made by tools/make_cpu_runtime.py from fe34efd9178227cdc9af0c69bd21fdcf
; ModuleID = 'matrix.c'

; Function Attrs: nounwind uwtable
define dso_local void @goptx_matrix(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %1, i64 36
  %6 = load i32, ptr %5, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef %1, ptr noundef %0, i32 noundef 2, i32 noundef %6, i64 noundef 0, i64 noundef 0) #2
  ret void
}

declare void @goptx_fault(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @goptx_wgmma(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %1, i64 36
  %4 = load i32, ptr %3, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef %1, ptr noundef %0, i32 noundef 2, i32 noundef %4, i64 noundef 0, i64 noundef 0) #2
  ret void
}

attributes #0 = { nounwind uwtable }
attributes #1 = { nounwind }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 36}
!5 = !{!"Thread", !6, i64 0, !6, i64 4, !7, i64 8, !6, i64 20, !6, i64 24, !6, i64 28, !6, i64 32, !6, i64 36, !6, i64 40, !6, i64 44, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !10, i64 88, !9, i64 96, !10, i64 104, !9, i64 112, !10, i64 120, !10, i64 128, !10, i64 136, !6, i64 144, !6, i64 148, !6, i64 152, !6, i64 156, !9, i64 160}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!"any pointer", !7, i64 0}
