; made by tools/make_cpu_runtime.py from 9529b41249120c8c5d6bb1723028ed4b
; ModuleID = 'copies.c'

%struct.Copy = type { i64, i64, i32, i32, i32, i32 }
%struct.Bulk = type { i64, i64, i64, i64, i32, i32, [5 x i32], i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }
%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, ptr, ptr, ptr, ptr, i32, i32, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Barrier = type { i32, i32, i32, i32, [32 x i32], [32 x i32], i32 }

; Function Attrs: nounwind uwtable
define dso_local void @goptx_copy_async(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds i8, ptr %0, i64 144
  %8 = load i32, ptr %7, align 8, !tbaa !4
  %9 = getelementptr inbounds i8, ptr %0, i64 148
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = icmp eq i32 %8, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds i8, ptr %0, i64 136
  %14 = load ptr, ptr %13, align 8, !tbaa !12
  br label %25

15:                                               ; preds = %6
  %16 = icmp eq i32 %8, 0
  %17 = shl i32 %8, 1
  %18 = select i1 %16, i32 16, i32 %17
  store i32 %18, ptr %9, align 4, !tbaa !11
  %19 = getelementptr inbounds i8, ptr %0, i64 136
  %20 = load ptr, ptr %19, align 8, !tbaa !12
  %21 = zext i32 %18 to i64
  %22 = shl nuw nsw i64 %21, 5
  %23 = tail call ptr @realloc(ptr noundef %20, i64 noundef %22) #9
  store ptr %23, ptr %19, align 8, !tbaa !12
  %24 = load i32, ptr %7, align 8, !tbaa !4
  br label %25

25:                                               ; preds = %12, %15
  %26 = phi i32 [ %8, %12 ], [ %24, %15 ]
  %27 = phi ptr [ %14, %12 ], [ %23, %15 ]
  %28 = tail call i32 @llvm.umin.i32(i32 %4, i32 %3)
  %29 = getelementptr inbounds i8, ptr %0, i64 152
  %30 = load i32, ptr %29, align 8, !tbaa !13
  %31 = add i32 %26, 1
  store i32 %31, ptr %7, align 8, !tbaa !4
  %32 = zext i32 %26 to i64
  %33 = getelementptr inbounds %struct.Copy, ptr %27, i64 %32
  store i64 %1, ptr %33, align 8, !tbaa !14
  %34 = getelementptr inbounds i8, ptr %33, i64 8
  store i64 %2, ptr %34, align 8, !tbaa !14
  %35 = getelementptr inbounds i8, ptr %33, i64 16
  store i32 %3, ptr %35, align 8, !tbaa !15
  %36 = getelementptr inbounds i8, ptr %33, i64 20
  store i32 %28, ptr %36, align 4, !tbaa !15
  %37 = getelementptr inbounds i8, ptr %33, i64 24
  store i32 %30, ptr %37, align 8, !tbaa !15
  %38 = getelementptr inbounds i8, ptr %33, i64 28
  store i32 %5, ptr %38, align 4, !tbaa !15
  %39 = getelementptr inbounds i8, ptr %0, i64 120
  %40 = load ptr, ptr %39, align 8, !tbaa !16
  %41 = load ptr, ptr %40, align 8, !tbaa !17
  %42 = getelementptr inbounds i8, ptr %41, i64 3272
  %43 = load ptr, ptr %42, align 8, !tbaa !19
  %44 = icmp eq ptr %43, null
  br i1 %44, label %54, label %45

45:                                               ; preds = %25
  %46 = getelementptr inbounds i8, ptr %43, i64 80
  %47 = load ptr, ptr %46, align 8, !tbaa !21
  %48 = zext i32 %28 to i64
  tail call void %47(ptr noundef nonnull %0, ptr noundef nonnull %40, i64 noundef %2, i64 noundef %48, i32 noundef 0, i32 noundef %5) #10
  %49 = load ptr, ptr %46, align 8, !tbaa !21
  %50 = load ptr, ptr %39, align 8, !tbaa !16
  %51 = and i64 %1, 4294967295
  %52 = or disjoint i64 %51, 35184372088832
  %53 = zext i32 %3 to i64
  tail call void %49(ptr noundef nonnull %0, ptr noundef %50, i64 noundef %52, i64 noundef %53, i32 noundef 9, i32 noundef %5) #10
  br label %54

54:                                               ; preds = %45, %25
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_copy_commit(ptr nocapture noundef %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds i8, ptr %0, i64 152
  %3 = load i32, ptr %2, align 8, !tbaa !13
  %4 = add i32 %3, 1
  store i32 %4, ptr %2, align 8, !tbaa !13
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_copy_wait(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %3, 0
  %6 = getelementptr inbounds i8, ptr %0, i64 152
  %7 = load i32, ptr %6, align 8, !tbaa !13
  %8 = zext i32 %7 to i64
  %9 = zext i32 %2 to i64
  %10 = xor i64 %9, -1
  %11 = select i1 %5, i64 %10, i64 0
  %12 = add nsw i64 %11, %8
  %13 = getelementptr inbounds i8, ptr %0, i64 144
  %14 = load i32, ptr %13, align 8, !tbaa !4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %18, label %16

16:                                               ; preds = %4
  %17 = getelementptr inbounds i8, ptr %0, i64 136
  br label %20

18:                                               ; preds = %124, %4
  %19 = phi i32 [ 0, %4 ], [ %125, %124 ]
  store i32 %19, ptr %13, align 8, !tbaa !4
  ret void

20:                                               ; preds = %16, %124
  %21 = phi i64 [ 0, %16 ], [ %126, %124 ]
  %22 = phi i32 [ 0, %16 ], [ %125, %124 ]
  %23 = load ptr, ptr %17, align 8, !tbaa !12
  %24 = getelementptr inbounds %struct.Copy, ptr %23, i64 %21
  %25 = getelementptr inbounds i8, ptr %24, i64 24
  %26 = load i32, ptr %25, align 8, !tbaa !23
  %27 = zext i32 %26 to i64
  %28 = icmp slt i64 %12, %27
  br i1 %28, label %29, label %33

29:                                               ; preds = %20
  %30 = add i32 %22, 1
  %31 = zext i32 %22 to i64
  %32 = getelementptr inbounds %struct.Copy, ptr %23, i64 %31
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %32, ptr noundef nonnull align 8 dereferenceable(32) %24, i64 32, i1 false), !tbaa.struct !25
  br label %124

33:                                               ; preds = %20
  %34 = load i64, ptr %24, align 8, !tbaa !26
  %35 = getelementptr inbounds i8, ptr %24, i64 16
  %36 = load i32, ptr %35, align 8, !tbaa !27
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @shared_at(ptr noundef %1, i64 noundef %34, i64 noundef %37) #10
  %39 = getelementptr inbounds i8, ptr %24, i64 20
  %40 = load i32, ptr %39, align 4, !tbaa !28
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %47, label %42

42:                                               ; preds = %33
  %43 = getelementptr inbounds i8, ptr %24, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !29
  %45 = zext i32 %40 to i64
  %46 = tail call ptr @range_at(ptr noundef %1, i64 noundef %44, i64 noundef %45) #10
  br label %47

47:                                               ; preds = %33, %42
  %48 = phi ptr [ %46, %42 ], [ %38, %33 ]
  %49 = icmp ne ptr %38, null
  %50 = icmp ne ptr %48, null
  %51 = select i1 %49, i1 %50, i1 false
  br i1 %51, label %52, label %67

52:                                               ; preds = %47
  %53 = load i64, ptr %24, align 8, !tbaa !26
  %54 = load i32, ptr %35, align 8, !tbaa !27
  %55 = add i32 %54, -1
  %56 = zext i32 %55 to i64
  %57 = and i64 %53, %56
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %64

59:                                               ; preds = %52
  %60 = getelementptr inbounds i8, ptr %24, i64 8
  %61 = load i64, ptr %60, align 8, !tbaa !29
  %62 = and i64 %61, %56
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %89, label %64

64:                                               ; preds = %59, %52
  %65 = getelementptr inbounds i8, ptr %24, i64 28
  %66 = load i32, ptr %65, align 4, !tbaa !30
  br label %76

67:                                               ; preds = %47
  %68 = getelementptr inbounds i8, ptr %24, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !30
  %70 = load i32, ptr %35, align 8, !tbaa !27
  br i1 %49, label %71, label %83

71:                                               ; preds = %67
  %72 = load i64, ptr %24, align 8, !tbaa !26
  %73 = add i32 %70, -1
  %74 = zext i32 %73 to i64
  %75 = and i64 %72, %74
  br label %76

76:                                               ; preds = %71, %64
  %77 = phi i64 [ %75, %71 ], [ %57, %64 ]
  %78 = phi i32 [ %70, %71 ], [ %54, %64 ]
  %79 = phi i32 [ %69, %71 ], [ %66, %64 ]
  %80 = icmp eq i64 %77, 0
  %81 = select i1 %80, i64 8, i64 0
  %82 = getelementptr inbounds i8, ptr %24, i64 %81
  br label %83

83:                                               ; preds = %76, %67
  %84 = phi i32 [ %70, %67 ], [ %78, %76 ]
  %85 = phi i32 [ %69, %67 ], [ %79, %76 ]
  %86 = phi ptr [ %24, %67 ], [ %82, %76 ]
  %87 = load i64, ptr %86, align 8, !tbaa !14
  %88 = zext i32 %84 to i64
  tail call void @goptx_fault(ptr noundef nonnull %0, ptr noundef %1, i32 noundef 1, i32 noundef %85, i64 noundef %87, i64 noundef %88) #10
  br label %124

89:                                               ; preds = %59
  %90 = load i32, ptr %39, align 4, !tbaa !28
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %96, label %92

92:                                               ; preds = %89
  %93 = zext i32 %90 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %38, ptr nonnull align 1 %48, i64 %93, i1 false)
  %94 = load i32, ptr %39, align 4, !tbaa !28
  %95 = load i32, ptr %35, align 8, !tbaa !27
  br label %96

96:                                               ; preds = %92, %89
  %97 = phi i32 [ %95, %92 ], [ %54, %89 ]
  %98 = phi i32 [ %94, %92 ], [ 0, %89 ]
  %99 = zext i32 %98 to i64
  %100 = getelementptr inbounds i8, ptr %38, i64 %99
  %101 = sub i32 %97, %98
  %102 = zext i32 %101 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %100, i8 0, i64 %102, i1 false)
  %103 = load ptr, ptr %1, align 8, !tbaa !17
  %104 = getelementptr inbounds i8, ptr %103, i64 3272
  %105 = load ptr, ptr %104, align 8, !tbaa !19
  %106 = icmp eq ptr %105, null
  br i1 %106, label %124, label %107

107:                                              ; preds = %96
  %108 = load i64, ptr %24, align 8, !tbaa !26
  %109 = and i64 %108, 4294967295
  %110 = or disjoint i64 %109, 35184372088832
  %111 = getelementptr inbounds i8, ptr %105, i64 96
  %112 = load ptr, ptr %111, align 8, !tbaa !31
  %113 = load i32, ptr %35, align 8, !tbaa !27
  %114 = zext i32 %113 to i64
  tail call void %112(ptr noundef nonnull %1, i64 noundef %110, i64 noundef %114) #10
  %115 = load ptr, ptr %1, align 8, !tbaa !17
  %116 = getelementptr inbounds i8, ptr %115, i64 3272
  %117 = load ptr, ptr %116, align 8, !tbaa !19
  %118 = getelementptr inbounds i8, ptr %117, i64 88
  %119 = load ptr, ptr %118, align 8, !tbaa !32
  %120 = load i32, ptr %35, align 8, !tbaa !27
  %121 = zext i32 %120 to i64
  %122 = getelementptr inbounds i8, ptr %24, i64 28
  %123 = load i32, ptr %122, align 4, !tbaa !30
  tail call void %119(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %110, i64 noundef %121, i32 noundef 1, i32 noundef %123) #10
  br label %124

124:                                              ; preds = %83, %107, %96, %29
  %125 = phi i32 [ %30, %29 ], [ %22, %96 ], [ %22, %107 ], [ %22, %83 ]
  %126 = add nuw nsw i64 %21, 1
  %127 = load i32, ptr %13, align 8, !tbaa !4
  %128 = zext i32 %127 to i64
  %129 = icmp ult i64 %126, %128
  br i1 %129, label %20, label %18, !llvm.loop !33
}

declare ptr @shared_at(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare ptr @range_at(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare void @goptx_fault(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define dso_local void @goptx_mbar_init(ptr nocapture noundef writeonly %0, i32 noundef %1) local_unnamed_addr #7 {
  %3 = and i32 %1, 1048575
  %4 = zext nneg i32 %3 to i64
  %5 = mul nuw nsw i64 %4, 1048577
  store i64 %5, ptr %0, align 8, !tbaa !14
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local i64 @goptx_mbar_arrive(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #4 {
  %5 = load i64, ptr %0, align 8, !tbaa !14
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %4
  %8 = zext i32 %2 to i64
  %9 = and i64 %5, -9223370937343148033
  %10 = shl i64 %8, 40
  %11 = add i64 %5, %10
  %12 = and i64 %11, 9223370937343148032
  %13 = or disjoint i64 %12, %9
  br label %14

14:                                               ; preds = %7, %4
  %15 = phi i64 [ %13, %7 ], [ %5, %4 ]
  %16 = icmp eq i32 %3, 0
  %17 = zext i32 %1 to i64
  %18 = shl nuw nsw i64 %17, 20
  %19 = select i1 %16, i64 0, i64 %18
  %20 = sub i64 %15, %19
  %21 = and i64 %20, -1048576
  %22 = sub i64 %15, %17
  %23 = and i64 %22, 1048575
  %24 = or disjoint i64 %23, %21
  %25 = and i64 %24, 9223370937344196607
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %35

27:                                               ; preds = %14
  %28 = lshr i64 %20, 20
  %29 = and i64 %28, 1048575
  %30 = and i64 %20, -9223372036854775808
  %31 = shl nuw nsw i64 %29, 20
  %32 = or disjoint i64 %31, %30
  %33 = or disjoint i64 %32, %29
  %34 = xor i64 %33, -9223372036854775808
  br label %35

35:                                               ; preds = %14, %27
  %36 = phi i64 [ %34, %27 ], [ %24, %14 ]
  store i64 %36, ptr %0, align 8, !tbaa !14
  ret i64 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_mbar_tx(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #4 {
  %3 = load i64, ptr %0, align 8, !tbaa !14
  %4 = and i64 %3, -9223370937343148033
  %5 = shl i64 %1, 40
  %6 = add i64 %3, %5
  %7 = and i64 %6, 9223370937343148032
  %8 = or disjoint i64 %7, %4
  %9 = and i64 %8, 9223370937344196607
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %19

11:                                               ; preds = %2
  %12 = lshr i64 %3, 20
  %13 = and i64 %12, 1048575
  %14 = and i64 %3, -9223372036854775808
  %15 = shl nuw nsw i64 %13, 20
  %16 = or disjoint i64 %15, %14
  %17 = or disjoint i64 %16, %13
  %18 = xor i64 %17, -9223372036854775808
  br label %19

19:                                               ; preds = %2, %11
  %20 = phi i64 [ %18, %11 ], [ %8, %2 ]
  store i64 %20, ptr %0, align 8, !tbaa !14
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_bulk(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) local_unnamed_addr #0 {
  %11 = getelementptr inbounds i8, ptr %1, i64 248
  %12 = load i32, ptr %11, align 8, !tbaa !35
  %13 = getelementptr inbounds i8, ptr %1, i64 252
  %14 = load i32, ptr %13, align 4, !tbaa !36
  %15 = icmp eq i32 %12, %14
  br i1 %15, label %19, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds i8, ptr %1, i64 4680
  %18 = load ptr, ptr %17, align 8, !tbaa !37
  br label %29

19:                                               ; preds = %10
  %20 = icmp eq i32 %12, 0
  %21 = shl i32 %12, 1
  %22 = select i1 %20, i32 16, i32 %21
  store i32 %22, ptr %13, align 4, !tbaa !36
  %23 = getelementptr inbounds i8, ptr %1, i64 4680
  %24 = load ptr, ptr %23, align 8, !tbaa !37
  %25 = zext i32 %22 to i64
  %26 = mul nuw nsw i64 %25, 80
  %27 = tail call ptr @realloc(ptr noundef %24, i64 noundef %26) #9
  store ptr %27, ptr %23, align 8, !tbaa !37
  %28 = load i32, ptr %11, align 8, !tbaa !35
  br label %29

29:                                               ; preds = %16, %19
  %30 = phi i32 [ %12, %16 ], [ %28, %19 ]
  %31 = phi ptr [ %18, %16 ], [ %27, %19 ]
  %32 = add i32 %30, 1
  store i32 %32, ptr %11, align 8, !tbaa !35
  %33 = zext i32 %30 to i64
  %34 = getelementptr inbounds %struct.Bulk, ptr %31, i64 %33
  %35 = getelementptr inbounds i8, ptr %34, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %35, i8 0, i64 40, i1 false)
  %36 = getelementptr inbounds i8, ptr %34, i64 36
  store i32 %2, ptr %36, align 4, !tbaa !38
  %37 = getelementptr inbounds i8, ptr %34, i64 8
  store i64 %3, ptr %37, align 8, !tbaa !40
  %38 = getelementptr inbounds i8, ptr %34, i64 16
  store i64 %4, ptr %38, align 8, !tbaa !41
  %39 = getelementptr inbounds i8, ptr %34, i64 24
  store i64 %5, ptr %39, align 8, !tbaa !42
  store i64 %6, ptr %34, align 8, !tbaa !43
  %40 = getelementptr inbounds i8, ptr %34, i64 32
  store i32 %7, ptr %40, align 8, !tbaa !44
  %41 = getelementptr inbounds i8, ptr %34, i64 60
  store i32 %8, ptr %41, align 4, !tbaa !45
  %42 = getelementptr inbounds i8, ptr %34, i64 68
  store i32 %9, ptr %42, align 4, !tbaa !46
  %43 = getelementptr inbounds i8, ptr %0, i64 28
  %44 = load i32, ptr %43, align 4, !tbaa !47
  %45 = getelementptr inbounds i8, ptr %34, i64 72
  store i32 %44, ptr %45, align 8, !tbaa !48
  %46 = and i32 %2, -2
  %47 = icmp eq i32 %46, 2
  br i1 %47, label %48, label %85

48:                                               ; preds = %29
  %49 = icmp eq i32 %8, 0
  br i1 %49, label %80, label %50

50:                                               ; preds = %48
  %51 = getelementptr inbounds i8, ptr %0, i64 128
  %52 = load ptr, ptr %51, align 8, !tbaa !49
  %53 = getelementptr inbounds i8, ptr %34, i64 40
  %54 = load i32, ptr %52, align 4, !tbaa !15
  store i32 %54, ptr %53, align 4, !tbaa !15
  %55 = icmp eq i32 %8, 1
  br i1 %55, label %75, label %56, !llvm.loop !50

56:                                               ; preds = %50
  %57 = getelementptr inbounds i8, ptr %52, i64 4
  %58 = load i32, ptr %57, align 4, !tbaa !15
  %59 = getelementptr inbounds i8, ptr %34, i64 44
  store i32 %58, ptr %59, align 4, !tbaa !15
  %60 = icmp eq i32 %8, 2
  br i1 %60, label %75, label %61, !llvm.loop !50

61:                                               ; preds = %56
  %62 = getelementptr inbounds i8, ptr %52, i64 8
  %63 = load i32, ptr %62, align 4, !tbaa !15
  %64 = getelementptr inbounds i8, ptr %34, i64 48
  store i32 %63, ptr %64, align 4, !tbaa !15
  %65 = icmp eq i32 %8, 3
  br i1 %65, label %75, label %66, !llvm.loop !50

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %52, i64 12
  %68 = load i32, ptr %67, align 4, !tbaa !15
  %69 = getelementptr inbounds i8, ptr %34, i64 52
  store i32 %68, ptr %69, align 4, !tbaa !15
  %70 = icmp eq i32 %8, 4
  br i1 %70, label %75, label %71, !llvm.loop !50

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %52, i64 16
  %73 = load i32, ptr %72, align 4, !tbaa !15
  %74 = getelementptr inbounds i8, ptr %34, i64 56
  store i32 %73, ptr %74, align 4, !tbaa !15
  br label %75

75:                                               ; preds = %71, %66, %61, %56, %50
  %76 = load ptr, ptr %1, align 8, !tbaa !17
  %77 = getelementptr inbounds i8, ptr %76, i64 3272
  %78 = load ptr, ptr %77, align 8, !tbaa !19
  %79 = icmp eq ptr %78, null
  br i1 %79, label %203, label %90

80:                                               ; preds = %48
  %81 = load ptr, ptr %1, align 8, !tbaa !17
  %82 = getelementptr inbounds i8, ptr %81, i64 3272
  %83 = load ptr, ptr %82, align 8, !tbaa !19
  %84 = icmp eq ptr %83, null
  br i1 %84, label %203, label %91

85:                                               ; preds = %29
  %86 = load ptr, ptr %1, align 8, !tbaa !17
  %87 = getelementptr inbounds i8, ptr %86, i64 3272
  %88 = load ptr, ptr %87, align 8, !tbaa !19
  %89 = icmp eq ptr %88, null
  br i1 %89, label %203, label %182

90:                                               ; preds = %75
  br i1 %47, label %91, label %182

91:                                               ; preds = %80, %90
  %92 = phi ptr [ %78, %90 ], [ %83, %80 ]
  %93 = tail call ptr @range_at(ptr noundef nonnull %1, i64 noundef %5, i64 noundef 128) #10
  %94 = icmp eq ptr %93, null
  br i1 %94, label %203, label %95

95:                                               ; preds = %91
  %96 = load i64, ptr %93, align 8, !tbaa !51
  %97 = icmp eq i64 %96, 8097881575560343655
  br i1 %97, label %98, label %203

98:                                               ; preds = %95
  %99 = getelementptr inbounds i8, ptr %93, i64 16
  %100 = load i32, ptr %99, align 8, !tbaa !53
  %101 = load i32, ptr %41, align 4, !tbaa !45
  %102 = icmp eq i32 %100, %101
  br i1 %102, label %103, label %203

103:                                              ; preds = %98
  %104 = getelementptr inbounds i8, ptr %93, i64 20
  %105 = load i32, ptr %104, align 4, !tbaa !54
  %106 = icmp eq i32 %100, 0
  br i1 %106, label %129, label %107

107:                                              ; preds = %103
  %108 = getelementptr inbounds i8, ptr %93, i64 52
  %109 = zext i32 %100 to i64
  %110 = and i64 %109, 7
  %111 = icmp ult i32 %100, 8
  br i1 %111, label %114, label %112

112:                                              ; preds = %107
  %113 = and i64 %109, 4294967288
  br label %144

114:                                              ; preds = %144, %107
  %115 = phi i32 [ poison, %107 ], [ %178, %144 ]
  %116 = phi i64 [ 0, %107 ], [ %179, %144 ]
  %117 = phi i32 [ %105, %107 ], [ %178, %144 ]
  %118 = icmp eq i64 %110, 0
  br i1 %118, label %129, label %119

119:                                              ; preds = %114, %119
  %120 = phi i64 [ %126, %119 ], [ %116, %114 ]
  %121 = phi i32 [ %125, %119 ], [ %117, %114 ]
  %122 = phi i64 [ %127, %119 ], [ 0, %114 ]
  %123 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %120
  %124 = load i32, ptr %123, align 4, !tbaa !15
  %125 = mul i32 %124, %121
  %126 = add nuw nsw i64 %120, 1
  %127 = add i64 %122, 1
  %128 = icmp eq i64 %127, %110
  br i1 %128, label %129, label %119, !llvm.loop !55

129:                                              ; preds = %114, %119, %103
  %130 = phi i32 [ %105, %103 ], [ %115, %114 ], [ %125, %119 ]
  %131 = load i32, ptr %36, align 4, !tbaa !38
  %132 = icmp eq i32 %131, 2
  %133 = select i1 %132, i64 8, i64 16
  %134 = getelementptr inbounds i8, ptr %34, i64 %133
  %135 = load i64, ptr %134, align 8, !tbaa !14
  %136 = getelementptr inbounds i8, ptr %92, i64 80
  %137 = load ptr, ptr %136, align 8, !tbaa !21
  %138 = and i64 %135, 4294967295
  %139 = or disjoint i64 %138, 35184372088832
  %140 = zext i32 %130 to i64
  %141 = zext i1 %132 to i32
  %142 = or disjoint i32 %141, 8
  %143 = load i32, ptr %42, align 4, !tbaa !46
  tail call void %137(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %139, i64 noundef %140, i32 noundef %142, i32 noundef %143) #10
  br label %203

144:                                              ; preds = %144, %112
  %145 = phi i64 [ 0, %112 ], [ %179, %144 ]
  %146 = phi i32 [ %105, %112 ], [ %178, %144 ]
  %147 = phi i64 [ 0, %112 ], [ %180, %144 ]
  %148 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %145
  %149 = load i32, ptr %148, align 4, !tbaa !15
  %150 = mul i32 %149, %146
  %151 = or disjoint i64 %145, 1
  %152 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %151
  %153 = load i32, ptr %152, align 4, !tbaa !15
  %154 = mul i32 %153, %150
  %155 = or disjoint i64 %145, 2
  %156 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %155
  %157 = load i32, ptr %156, align 4, !tbaa !15
  %158 = mul i32 %157, %154
  %159 = or disjoint i64 %145, 3
  %160 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %159
  %161 = load i32, ptr %160, align 4, !tbaa !15
  %162 = mul i32 %161, %158
  %163 = or disjoint i64 %145, 4
  %164 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !15
  %166 = mul i32 %165, %162
  %167 = or disjoint i64 %145, 5
  %168 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !15
  %170 = mul i32 %169, %166
  %171 = or disjoint i64 %145, 6
  %172 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %171
  %173 = load i32, ptr %172, align 4, !tbaa !15
  %174 = mul i32 %173, %170
  %175 = or disjoint i64 %145, 7
  %176 = getelementptr inbounds [5 x i32], ptr %108, i64 0, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !15
  %178 = mul i32 %177, %174
  %179 = add nuw nsw i64 %145, 8
  %180 = add i64 %147, 8
  %181 = icmp eq i64 %180, %113
  br i1 %181, label %114, label %144, !llvm.loop !57

182:                                              ; preds = %85, %90
  %183 = phi ptr [ %78, %90 ], [ %88, %85 ]
  %184 = getelementptr inbounds i8, ptr %183, i64 80
  %185 = load ptr, ptr %184, align 8, !tbaa !21
  %186 = icmp eq i32 %2, 0
  %187 = and i64 %4, 4294967295
  %188 = or disjoint i64 %187, 35184372088832
  %189 = select i1 %186, i64 %4, i64 %188
  %190 = zext i32 %7 to i64
  %191 = load i32, ptr %42, align 4, !tbaa !46
  tail call void %185(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %189, i64 noundef %190, i32 noundef 8, i32 noundef %191) #10
  %192 = load i64, ptr %39, align 8, !tbaa !42
  %193 = icmp eq i64 %192, 0
  %194 = select i1 %193, i32 9, i32 27
  %195 = load ptr, ptr %184, align 8, !tbaa !21
  %196 = load i64, ptr %37, align 8, !tbaa !40
  %197 = load i32, ptr %36, align 4, !tbaa !38
  %198 = icmp eq i32 %197, 1
  %199 = and i64 %196, 4294967295
  %200 = or disjoint i64 %199, 35184372088832
  %201 = select i1 %198, i64 %196, i64 %200
  %202 = load i32, ptr %42, align 4, !tbaa !46
  tail call void %195(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %201, i64 noundef %190, i32 noundef %194, i32 noundef %202) #10
  br label %203

203:                                              ; preds = %80, %85, %182, %129, %98, %95, %91, %75
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_bulk_wait(ptr nocapture noundef readonly %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4, !tbaa !47
  tail call fastcc void @complete(ptr noundef %1, i64 noundef 0, i32 noundef %4)
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @complete(ptr noundef %0, i64 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.Bulk, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 248
  %6 = load i32, ptr %5, align 8, !tbaa !35
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %22, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %0, i64 4680
  %10 = icmp eq i64 %1, 0
  %11 = getelementptr inbounds i8, ptr %4, i64 72
  %12 = getelementptr inbounds i8, ptr %4, i64 36
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %4, i64 32
  %15 = getelementptr inbounds i8, ptr %4, i64 16
  %16 = getelementptr inbounds i8, ptr %4, i64 24
  %17 = getelementptr inbounds i8, ptr %4, i64 60
  %18 = getelementptr inbounds i8, ptr %4, i64 40
  %19 = getelementptr inbounds i8, ptr %0, i64 232
  %20 = getelementptr inbounds i8, ptr %4, i64 68
  %21 = zext i32 %6 to i64
  br label %24

22:                                               ; preds = %488, %3
  %23 = phi i32 [ 0, %3 ], [ %489, %488 ]
  store i32 %23, ptr %5, align 8, !tbaa !35
  ret void

24:                                               ; preds = %8, %488
  %25 = phi i64 [ 0, %8 ], [ %490, %488 ]
  %26 = phi i32 [ 0, %8 ], [ %489, %488 ]
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %4) #10
  %27 = load ptr, ptr %9, align 8, !tbaa !37
  %28 = getelementptr inbounds %struct.Bulk, ptr %27, i64 %25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %4, ptr noundef nonnull align 8 dereferenceable(80) %28, i64 80, i1 false), !tbaa.struct !58
  %29 = load i64, ptr %4, align 8, !tbaa !43
  br i1 %10, label %32, label %30

30:                                               ; preds = %24
  %31 = icmp eq i64 %29, %1
  br i1 %31, label %37, label %484

32:                                               ; preds = %24
  %33 = icmp eq i64 %29, 0
  %34 = load i32, ptr %11, align 8
  %35 = icmp eq i32 %34, %2
  %36 = select i1 %33, i1 %35, i1 false
  br i1 %36, label %37, label %484

37:                                               ; preds = %32, %30
  %38 = load i32, ptr %12, align 4, !tbaa !38
  switch i32 %38, label %306 [
    i32 2, label %39
    i32 3, label %39
    i32 1, label %300
  ]

39:                                               ; preds = %37, %37
  %40 = icmp eq i32 %38, 3
  %41 = load i64, ptr %16, align 8, !tbaa !42
  %42 = tail call ptr @range_at(ptr noundef nonnull %0, i64 noundef %41, i64 noundef 128) #10
  %43 = icmp eq ptr %42, null
  br i1 %43, label %434, label %44

44:                                               ; preds = %39
  %45 = load i64, ptr %42, align 8, !tbaa !51
  %46 = icmp eq i64 %45, 8097881575560343655
  br i1 %46, label %47, label %434

47:                                               ; preds = %44
  %48 = getelementptr inbounds i8, ptr %42, i64 16
  %49 = load i32, ptr %48, align 8, !tbaa !53
  %50 = load i32, ptr %17, align 4, !tbaa !45
  %51 = icmp eq i32 %49, %50
  br i1 %51, label %52, label %434

52:                                               ; preds = %47
  %53 = icmp eq i32 %49, 0
  br i1 %53, label %80, label %54

54:                                               ; preds = %52
  %55 = getelementptr inbounds i8, ptr %42, i64 52
  %56 = zext i32 %49 to i64
  %57 = and i64 %56, 7
  %58 = icmp ult i32 %49, 8
  br i1 %58, label %61, label %59

59:                                               ; preds = %54
  %60 = and i64 %56, 4294967288
  br label %97

61:                                               ; preds = %97, %54
  %62 = phi i64 [ poison, %54 ], [ %139, %97 ]
  %63 = phi i64 [ 0, %54 ], [ %140, %97 ]
  %64 = phi i64 [ 1, %54 ], [ %139, %97 ]
  %65 = icmp eq i64 %57, 0
  br i1 %65, label %77, label %66

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %74, %66 ], [ %63, %61 ]
  %68 = phi i64 [ %73, %66 ], [ %64, %61 ]
  %69 = phi i64 [ %75, %66 ], [ 0, %61 ]
  %70 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %67
  %71 = load i32, ptr %70, align 4, !tbaa !15
  %72 = zext i32 %71 to i64
  %73 = mul i64 %68, %72
  %74 = add nuw nsw i64 %67, 1
  %75 = add i64 %69, 1
  %76 = icmp eq i64 %75, %57
  br i1 %76, label %77, label %66, !llvm.loop !60

77:                                               ; preds = %66, %61
  %78 = phi i64 [ %62, %61 ], [ %73, %66 ]
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %295, label %80

80:                                               ; preds = %77, %52
  %81 = phi i64 [ %78, %77 ], [ 1, %52 ]
  %82 = getelementptr inbounds i8, ptr %42, i64 8
  %83 = getelementptr inbounds i8, ptr %42, i64 52
  %84 = getelementptr inbounds i8, ptr %42, i64 104
  %85 = getelementptr inbounds i8, ptr %42, i64 32
  %86 = getelementptr inbounds i8, ptr %42, i64 72
  %87 = getelementptr inbounds i8, ptr %42, i64 20
  %88 = getelementptr inbounds i8, ptr %42, i64 24
  %89 = load i64, ptr %15, align 8
  %90 = load i64, ptr %13, align 8
  %91 = select i1 %40, i64 %89, i64 %90
  %92 = load i32, ptr %18, align 8
  %93 = sext i32 %92 to i64
  %94 = load i32, ptr %11, align 8
  %95 = zext i32 %94 to i64
  %96 = load i32, ptr %20, align 4
  br label %143

97:                                               ; preds = %97, %59
  %98 = phi i64 [ 0, %59 ], [ %140, %97 ]
  %99 = phi i64 [ 1, %59 ], [ %139, %97 ]
  %100 = phi i64 [ 0, %59 ], [ %141, %97 ]
  %101 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %98
  %102 = load i32, ptr %101, align 4, !tbaa !15
  %103 = zext i32 %102 to i64
  %104 = mul i64 %99, %103
  %105 = or disjoint i64 %98, 1
  %106 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !15
  %108 = zext i32 %107 to i64
  %109 = mul i64 %104, %108
  %110 = or disjoint i64 %98, 2
  %111 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !15
  %113 = zext i32 %112 to i64
  %114 = mul i64 %109, %113
  %115 = or disjoint i64 %98, 3
  %116 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %115
  %117 = load i32, ptr %116, align 4, !tbaa !15
  %118 = zext i32 %117 to i64
  %119 = mul i64 %114, %118
  %120 = or disjoint i64 %98, 4
  %121 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !15
  %123 = zext i32 %122 to i64
  %124 = mul i64 %119, %123
  %125 = or disjoint i64 %98, 5
  %126 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %125
  %127 = load i32, ptr %126, align 4, !tbaa !15
  %128 = zext i32 %127 to i64
  %129 = mul i64 %124, %128
  %130 = or disjoint i64 %98, 6
  %131 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !15
  %133 = zext i32 %132 to i64
  %134 = mul i64 %129, %133
  %135 = or disjoint i64 %98, 7
  %136 = getelementptr inbounds [5 x i32], ptr %55, i64 0, i64 %135
  %137 = load i32, ptr %136, align 4, !tbaa !15
  %138 = zext i32 %137 to i64
  %139 = mul i64 %134, %138
  %140 = add nuw nsw i64 %98, 8
  %141 = add i64 %100, 8
  %142 = icmp eq i64 %141, %60
  br i1 %142, label %61, label %97, !llvm.loop !61

143:                                              ; preds = %290, %80
  %144 = phi i64 [ 0, %80 ], [ %291, %290 ]
  %145 = load i64, ptr %82, align 8, !tbaa !62
  %146 = load i32, ptr %48, align 8, !tbaa !53
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %148, label %151

148:                                              ; preds = %143
  %149 = load i32, ptr %87, align 4, !tbaa !54
  %150 = zext i32 %149 to i64
  br label %174

151:                                              ; preds = %143
  %152 = zext i32 %146 to i64
  %153 = load i32, ptr %83, align 4, !tbaa !15
  %154 = zext i32 %153 to i64
  %155 = urem i64 %144, %154
  %156 = load i8, ptr %84, align 1, !tbaa !59
  %157 = zext i8 %156 to i64
  %158 = mul nuw nsw i64 %155, %157
  %159 = add nsw i64 %158, %93
  %160 = udiv i64 %144, %154
  %161 = icmp slt i64 %159, 0
  br i1 %161, label %166, label %162

162:                                              ; preds = %151
  %163 = load i32, ptr %85, align 4, !tbaa !15
  %164 = zext i32 %163 to i64
  %165 = icmp ult i64 %159, %164
  br i1 %165, label %167, label %166

166:                                              ; preds = %162, %151
  br label %167

167:                                              ; preds = %166, %162
  %168 = phi i32 [ 0, %166 ], [ 1, %162 ]
  %169 = load i32, ptr %87, align 4, !tbaa !54
  %170 = zext i32 %169 to i64
  %171 = mul i64 %159, %170
  %172 = add i64 %171, %145
  %173 = icmp eq i32 %146, 1
  br i1 %173, label %174, label %194

174:                                              ; preds = %219, %167, %148
  %175 = phi i64 [ %150, %148 ], [ %170, %167 ], [ %170, %219 ]
  %176 = phi i64 [ %145, %148 ], [ %172, %167 ], [ %225, %219 ]
  %177 = phi i32 [ 1, %148 ], [ %168, %167 ], [ %220, %219 ]
  %178 = mul i64 %175, %144
  %179 = add i64 %91, %178
  %180 = load i32, ptr %88, align 8, !tbaa !63
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %190, label %182

182:                                              ; preds = %174
  %183 = lshr i64 %179, 7
  %184 = shl nsw i32 -1, %180
  %185 = xor i32 %184, -1
  %186 = zext nneg i32 %185 to i64
  %187 = and i64 %183, %186
  %188 = shl nuw nsw i64 %187, 4
  %189 = xor i64 %188, %179
  br label %190

190:                                              ; preds = %182, %174
  %191 = phi i64 [ %189, %182 ], [ %179, %174 ]
  %192 = tail call ptr @shared_at(ptr noundef %0, i64 noundef %191, i64 noundef %175) #10
  %193 = icmp eq i32 %177, 0
  br i1 %193, label %232, label %228

194:                                              ; preds = %167, %219
  %195 = phi i64 [ %226, %219 ], [ 1, %167 ]
  %196 = phi i64 [ %211, %219 ], [ %160, %167 ]
  %197 = phi i32 [ %220, %219 ], [ %168, %167 ]
  %198 = phi i64 [ %225, %219 ], [ %172, %167 ]
  %199 = getelementptr inbounds [5 x i32], ptr %18, i64 0, i64 %195
  %200 = load i32, ptr %199, align 4, !tbaa !15
  %201 = sext i32 %200 to i64
  %202 = getelementptr inbounds [5 x i32], ptr %83, i64 0, i64 %195
  %203 = load i32, ptr %202, align 4, !tbaa !15
  %204 = zext i32 %203 to i64
  %205 = urem i64 %196, %204
  %206 = getelementptr inbounds [8 x i8], ptr %84, i64 0, i64 %195
  %207 = load i8, ptr %206, align 1, !tbaa !59
  %208 = zext i8 %207 to i64
  %209 = mul nuw nsw i64 %205, %208
  %210 = add nsw i64 %209, %201
  %211 = udiv i64 %196, %204
  %212 = icmp slt i64 %210, 0
  br i1 %212, label %218, label %213

213:                                              ; preds = %194
  %214 = getelementptr inbounds [5 x i32], ptr %85, i64 0, i64 %195
  %215 = load i32, ptr %214, align 4, !tbaa !15
  %216 = zext i32 %215 to i64
  %217 = icmp ult i64 %210, %216
  br i1 %217, label %219, label %218

218:                                              ; preds = %213, %194
  br label %219

219:                                              ; preds = %218, %213
  %220 = phi i32 [ 0, %218 ], [ %197, %213 ]
  %221 = add nsw i64 %195, -1
  %222 = getelementptr inbounds [4 x i64], ptr %86, i64 0, i64 %221
  %223 = load i64, ptr %222, align 8, !tbaa !14
  %224 = mul i64 %223, %210
  %225 = add i64 %224, %198
  %226 = add nuw nsw i64 %195, 1
  %227 = icmp eq i64 %226, %152
  br i1 %227, label %174, label %194, !llvm.loop !64

228:                                              ; preds = %190
  %229 = load i32, ptr %87, align 4, !tbaa !54
  %230 = zext i32 %229 to i64
  %231 = tail call ptr @range_at(ptr noundef %0, i64 noundef %176, i64 noundef %230) #10
  br label %232

232:                                              ; preds = %228, %190
  %233 = phi ptr [ %231, %228 ], [ null, %190 ]
  %234 = icmp ne ptr %192, null
  %235 = icmp ne ptr %233, null
  %236 = select i1 %193, i1 true, i1 %235
  %237 = select i1 %234, i1 %236, i1 false
  br i1 %237, label %238, label %434

238:                                              ; preds = %232
  %239 = load ptr, ptr %0, align 8, !tbaa !17
  %240 = getelementptr inbounds i8, ptr %239, i64 3272
  %241 = load ptr, ptr %240, align 8, !tbaa !19
  %242 = load ptr, ptr %19, align 8, !tbaa !66
  %243 = getelementptr inbounds %struct.Thread, ptr %242, i64 %95
  %244 = icmp ne ptr %241, null
  %245 = and i1 %40, %244
  br i1 %245, label %246, label %261

246:                                              ; preds = %238
  %247 = getelementptr inbounds i8, ptr %241, i64 88
  %248 = load ptr, ptr %247, align 8, !tbaa !32
  %249 = or i64 %191, 35184372088832
  %250 = load i32, ptr %87, align 4, !tbaa !54
  %251 = zext i32 %250 to i64
  tail call void %248(ptr noundef %243, ptr noundef nonnull %0, i64 noundef %249, i64 noundef %251, i32 noundef 0, i32 noundef %96) #10
  br i1 %193, label %290, label %252

252:                                              ; preds = %246
  %253 = getelementptr inbounds i8, ptr %241, i64 80
  %254 = load ptr, ptr %253, align 8, !tbaa !21
  %255 = load i32, ptr %87, align 4, !tbaa !54
  %256 = zext i32 %255 to i64
  tail call void %254(ptr noundef %243, ptr noundef nonnull %0, i64 noundef %176, i64 noundef %256, i32 noundef 1, i32 noundef %96) #10
  %257 = getelementptr inbounds i8, ptr %241, i64 96
  %258 = load ptr, ptr %257, align 8, !tbaa !31
  %259 = load i32, ptr %87, align 4, !tbaa !54
  %260 = zext i32 %259 to i64
  tail call void %258(ptr noundef nonnull %0, i64 noundef %176, i64 noundef %260) #10
  br label %280

261:                                              ; preds = %238
  br i1 %244, label %262, label %272

262:                                              ; preds = %261
  %263 = getelementptr inbounds i8, ptr %241, i64 96
  %264 = load ptr, ptr %263, align 8, !tbaa !31
  %265 = or i64 %191, 35184372088832
  %266 = load i32, ptr %87, align 4, !tbaa !54
  %267 = zext i32 %266 to i64
  tail call void %264(ptr noundef nonnull %0, i64 noundef %265, i64 noundef %267) #10
  %268 = getelementptr inbounds i8, ptr %241, i64 88
  %269 = load ptr, ptr %268, align 8, !tbaa !32
  %270 = load i32, ptr %87, align 4, !tbaa !54
  %271 = zext i32 %270 to i64
  tail call void %269(ptr noundef %243, ptr noundef nonnull %0, i64 noundef %265, i64 noundef %271, i32 noundef 1, i32 noundef %96) #10
  br i1 %193, label %273, label %274

272:                                              ; preds = %261
  br i1 %40, label %279, label %283

273:                                              ; preds = %262
  br i1 %40, label %290, label %287

274:                                              ; preds = %262
  %275 = getelementptr inbounds i8, ptr %241, i64 80
  %276 = load ptr, ptr %275, align 8, !tbaa !21
  %277 = load i32, ptr %87, align 4, !tbaa !54
  %278 = zext i32 %277 to i64
  tail call void %276(ptr noundef %243, ptr noundef nonnull %0, i64 noundef %176, i64 noundef %278, i32 noundef 0, i32 noundef %96) #10
  br i1 %40, label %280, label %284

279:                                              ; preds = %272
  br i1 %193, label %290, label %280

280:                                              ; preds = %279, %274, %252
  %281 = load i32, ptr %87, align 4, !tbaa !54
  %282 = zext i32 %281 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %233, ptr nonnull align 1 %192, i64 %282, i1 false)
  br label %290

283:                                              ; preds = %272
  br i1 %193, label %287, label %284

284:                                              ; preds = %283, %274
  %285 = load i32, ptr %87, align 4, !tbaa !54
  %286 = zext i32 %285 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %192, ptr align 1 %233, i64 %286, i1 false)
  br label %290

287:                                              ; preds = %283, %273
  %288 = load i32, ptr %87, align 4, !tbaa !54
  %289 = zext i32 %288 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %192, i8 0, i64 %289, i1 false)
  br label %290

290:                                              ; preds = %287, %284, %280, %279, %273, %246
  %291 = add nuw i64 %144, 1
  %292 = icmp eq i64 %291, %81
  br i1 %292, label %293, label %143, !llvm.loop !67

293:                                              ; preds = %290
  %294 = trunc i64 %81 to i32
  br label %295

295:                                              ; preds = %293, %77
  %296 = phi i32 [ 0, %77 ], [ %294, %293 ]
  %297 = getelementptr inbounds i8, ptr %42, i64 20
  %298 = load i32, ptr %297, align 4, !tbaa !54
  %299 = mul i32 %298, %296
  br label %443

300:                                              ; preds = %37
  %301 = load i64, ptr %13, align 8, !tbaa !40
  %302 = load i32, ptr %14, align 8, !tbaa !44
  %303 = zext i32 %302 to i64
  %304 = tail call ptr @range_at(ptr noundef nonnull %0, i64 noundef %301, i64 noundef %303) #10
  %305 = load i64, ptr %15, align 8, !tbaa !41
  br label %315

306:                                              ; preds = %37
  %307 = load i64, ptr %13, align 8, !tbaa !40
  %308 = load i32, ptr %14, align 8, !tbaa !44
  %309 = zext i32 %308 to i64
  %310 = tail call ptr @shared_at(ptr noundef nonnull %0, i64 noundef %307, i64 noundef %309) #10
  %311 = icmp eq i32 %38, 0
  %312 = load i64, ptr %15, align 8, !tbaa !41
  br i1 %311, label %313, label %315

313:                                              ; preds = %306
  %314 = tail call ptr @range_at(ptr noundef nonnull %0, i64 noundef %312, i64 noundef %309) #10
  br label %321

315:                                              ; preds = %300, %306
  %316 = phi i64 [ %303, %300 ], [ %309, %306 ]
  %317 = phi i32 [ %302, %300 ], [ %308, %306 ]
  %318 = phi i64 [ %305, %300 ], [ %312, %306 ]
  %319 = phi ptr [ %304, %300 ], [ %310, %306 ]
  %320 = tail call ptr @shared_at(ptr noundef nonnull %0, i64 noundef %318, i64 noundef %316) #10
  br label %321

321:                                              ; preds = %315, %313
  %322 = phi i64 [ %309, %313 ], [ %316, %315 ]
  %323 = phi i32 [ %308, %313 ], [ %317, %315 ]
  %324 = phi ptr [ %310, %313 ], [ %319, %315 ]
  %325 = phi ptr [ %314, %313 ], [ %320, %315 ]
  %326 = icmp eq ptr %324, null
  %327 = icmp eq ptr %325, null
  %328 = select i1 %326, i1 true, i1 %327
  br i1 %328, label %434, label %329

329:                                              ; preds = %321
  %330 = load i64, ptr %16, align 8, !tbaa !42
  %331 = icmp eq i64 %330, 0
  br i1 %331, label %401, label %332

332:                                              ; preds = %329
  %333 = inttoptr i64 %330 to ptr
  %334 = load i32, ptr %17, align 4, !tbaa !45
  switch i32 %334, label %339 [
    i32 2, label %337
    i32 4, label %335
  ]

335:                                              ; preds = %332
  %336 = icmp ult i32 %323, 4
  br i1 %336, label %402, label %362

337:                                              ; preds = %332
  %338 = icmp ult i32 %323, 2
  br i1 %338, label %402, label %341

339:                                              ; preds = %332
  %340 = icmp ult i32 %323, 8
  br i1 %340, label %402, label %383

341:                                              ; preds = %337, %356
  %342 = phi i64 [ %357, %356 ], [ 0, %337 ]
  %343 = getelementptr inbounds i16, ptr %324, i64 %342
  %344 = load atomic i16, ptr %343 monotonic, align 2
  %345 = getelementptr inbounds i16, ptr %325, i64 %342
  br label %346

346:                                              ; preds = %346, %341
  %347 = phi i16 [ %344, %341 ], [ %355, %346 ]
  %348 = zext i16 %347 to i64
  %349 = load i16, ptr %345, align 2, !tbaa !68
  %350 = zext i16 %349 to i64
  %351 = tail call i64 %333(i64 noundef %348, i64 noundef %350) #10
  %352 = trunc i64 %351 to i16
  %353 = cmpxchg ptr %343, i16 %347, i16 %352 seq_cst monotonic, align 2
  %354 = extractvalue { i16, i1 } %353, 1
  %355 = extractvalue { i16, i1 } %353, 0
  br i1 %354, label %356, label %346, !llvm.loop !70

356:                                              ; preds = %346
  %357 = add nuw nsw i64 %342, 1
  %358 = load i32, ptr %14, align 8, !tbaa !44
  %359 = lshr i32 %358, 1
  %360 = zext nneg i32 %359 to i64
  %361 = icmp ult i64 %357, %360
  br i1 %361, label %341, label %402, !llvm.loop !71

362:                                              ; preds = %335, %377
  %363 = phi i64 [ %378, %377 ], [ 0, %335 ]
  %364 = getelementptr inbounds i32, ptr %324, i64 %363
  %365 = load atomic i32, ptr %364 monotonic, align 4
  %366 = getelementptr inbounds i32, ptr %325, i64 %363
  br label %367

367:                                              ; preds = %367, %362
  %368 = phi i32 [ %365, %362 ], [ %376, %367 ]
  %369 = zext i32 %368 to i64
  %370 = load i32, ptr %366, align 4, !tbaa !15
  %371 = zext i32 %370 to i64
  %372 = tail call i64 %333(i64 noundef %369, i64 noundef %371) #10
  %373 = trunc i64 %372 to i32
  %374 = cmpxchg ptr %364, i32 %368, i32 %373 seq_cst monotonic, align 4
  %375 = extractvalue { i32, i1 } %374, 1
  %376 = extractvalue { i32, i1 } %374, 0
  br i1 %375, label %377, label %367, !llvm.loop !72

377:                                              ; preds = %367
  %378 = add nuw nsw i64 %363, 1
  %379 = load i32, ptr %14, align 8, !tbaa !44
  %380 = lshr i32 %379, 2
  %381 = zext nneg i32 %380 to i64
  %382 = icmp ult i64 %378, %381
  br i1 %382, label %362, label %402, !llvm.loop !73

383:                                              ; preds = %339, %395
  %384 = phi i64 [ %396, %395 ], [ 0, %339 ]
  %385 = getelementptr inbounds i64, ptr %324, i64 %384
  %386 = load atomic i64, ptr %385 monotonic, align 8
  %387 = getelementptr inbounds i64, ptr %325, i64 %384
  br label %388

388:                                              ; preds = %388, %383
  %389 = phi i64 [ %386, %383 ], [ %394, %388 ]
  %390 = load i64, ptr %387, align 8, !tbaa !14
  %391 = tail call i64 %333(i64 noundef %389, i64 noundef %390) #10
  %392 = cmpxchg ptr %385, i64 %389, i64 %391 seq_cst monotonic, align 8
  %393 = extractvalue { i64, i1 } %392, 1
  %394 = extractvalue { i64, i1 } %392, 0
  br i1 %393, label %395, label %388, !llvm.loop !74

395:                                              ; preds = %388
  %396 = add nuw nsw i64 %384, 1
  %397 = load i32, ptr %14, align 8, !tbaa !44
  %398 = lshr i32 %397, 3
  %399 = zext nneg i32 %398 to i64
  %400 = icmp ult i64 %396, %399
  br i1 %400, label %383, label %402, !llvm.loop !75

401:                                              ; preds = %329
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %324, ptr nonnull align 1 %325, i64 %322, i1 false)
  br label %402

402:                                              ; preds = %377, %356, %395, %401, %339, %337, %335
  %403 = phi i32 [ %323, %401 ], [ %323, %339 ], [ %323, %337 ], [ %323, %335 ], [ %397, %395 ], [ %358, %356 ], [ %379, %377 ]
  %404 = load ptr, ptr %0, align 8, !tbaa !17
  %405 = getelementptr inbounds i8, ptr %404, i64 3272
  %406 = load ptr, ptr %405, align 8, !tbaa !19
  %407 = icmp eq ptr %406, null
  br i1 %407, label %443, label %408

408:                                              ; preds = %402
  %409 = load ptr, ptr %19, align 8, !tbaa !66
  %410 = load i32, ptr %11, align 8, !tbaa !48
  %411 = zext i32 %410 to i64
  %412 = getelementptr inbounds %struct.Thread, ptr %409, i64 %411
  %413 = load i64, ptr %13, align 8, !tbaa !40
  %414 = load i32, ptr %12, align 4, !tbaa !38
  %415 = icmp eq i32 %414, 1
  %416 = and i64 %413, 4294967295
  %417 = or disjoint i64 %416, 35184372088832
  %418 = select i1 %415, i64 %413, i64 %417
  %419 = load i64, ptr %15, align 8, !tbaa !41
  %420 = icmp eq i32 %414, 0
  %421 = and i64 %419, 4294967295
  %422 = or disjoint i64 %421, 35184372088832
  %423 = select i1 %420, i64 %419, i64 %422
  %424 = getelementptr inbounds i8, ptr %406, i64 96
  %425 = load ptr, ptr %424, align 8, !tbaa !31
  %426 = zext i32 %403 to i64
  tail call void %425(ptr noundef nonnull %0, i64 noundef %418, i64 noundef %426) #10
  %427 = getelementptr inbounds i8, ptr %406, i64 88
  %428 = load ptr, ptr %427, align 8, !tbaa !32
  %429 = load i64, ptr %16, align 8, !tbaa !42
  %430 = icmp eq i64 %429, 0
  %431 = select i1 %430, i32 1, i32 19
  %432 = load i32, ptr %20, align 4, !tbaa !46
  tail call void %428(ptr noundef %412, ptr noundef nonnull %0, i64 noundef %418, i64 noundef %426, i32 noundef %431, i32 noundef %432) #10
  %433 = load ptr, ptr %427, align 8, !tbaa !32
  tail call void %433(ptr noundef %412, ptr noundef nonnull %0, i64 noundef %423, i64 noundef %426, i32 noundef 0, i32 noundef %432) #10
  br label %443

434:                                              ; preds = %232, %321, %47, %44, %39
  %435 = load ptr, ptr %19, align 8, !tbaa !66
  %436 = load i32, ptr %11, align 8, !tbaa !48
  %437 = zext i32 %436 to i64
  %438 = getelementptr inbounds %struct.Thread, ptr %435, i64 %437
  %439 = load i32, ptr %20, align 4, !tbaa !46
  %440 = load i64, ptr %15, align 8, !tbaa !41
  %441 = load i32, ptr %14, align 8, !tbaa !44
  %442 = zext i32 %441 to i64
  tail call void @goptx_fault(ptr noundef %438, ptr noundef %0, i32 noundef 1, i32 noundef %439, i64 noundef %440, i64 noundef %442) #10
  br label %443

443:                                              ; preds = %434, %408, %402, %295
  %444 = phi i32 [ %441, %434 ], [ %403, %408 ], [ %403, %402 ], [ %299, %295 ]
  %445 = load i64, ptr %4, align 8, !tbaa !43
  %446 = icmp eq i64 %445, 0
  br i1 %446, label %488, label %447

447:                                              ; preds = %443
  %448 = tail call ptr @shared_at(ptr noundef %0, i64 noundef %445, i64 noundef 8) #10
  %449 = icmp eq ptr %448, null
  br i1 %449, label %488, label %450

450:                                              ; preds = %447
  %451 = load i64, ptr %448, align 8, !tbaa !14
  %452 = and i64 %451, -9223370937343148033
  %453 = sub i32 0, %444
  %454 = zext i32 %453 to i64
  %455 = shl i64 %454, 40
  %456 = add i64 %455, %451
  %457 = and i64 %456, 9223370937343148032
  %458 = or disjoint i64 %457, %452
  %459 = and i64 %458, 9223370937344196607
  %460 = icmp eq i64 %459, 0
  br i1 %460, label %461, label %469

461:                                              ; preds = %450
  %462 = lshr i64 %451, 20
  %463 = and i64 %462, 1048575
  %464 = and i64 %451, -9223372036854775808
  %465 = shl nuw nsw i64 %463, 20
  %466 = or disjoint i64 %465, %464
  %467 = or disjoint i64 %466, %463
  %468 = xor i64 %467, -9223372036854775808
  br label %469

469:                                              ; preds = %461, %450
  %470 = phi i64 [ %468, %461 ], [ %458, %450 ]
  store i64 %470, ptr %448, align 8, !tbaa !14
  %471 = load ptr, ptr %0, align 8, !tbaa !17
  %472 = getelementptr inbounds i8, ptr %471, i64 3272
  %473 = load ptr, ptr %472, align 8, !tbaa !19
  %474 = icmp eq ptr %473, null
  br i1 %474, label %488, label %475

475:                                              ; preds = %469
  %476 = getelementptr inbounds i8, ptr %473, i64 104
  %477 = load ptr, ptr %476, align 8, !tbaa !76
  %478 = load ptr, ptr %19, align 8, !tbaa !66
  %479 = load i32, ptr %11, align 8, !tbaa !48
  %480 = zext i32 %479 to i64
  %481 = getelementptr inbounds %struct.Thread, ptr %478, i64 %480
  %482 = and i64 %445, 4294967295
  %483 = or disjoint i64 %482, 35184372088832
  tail call void %477(ptr noundef %481, ptr noundef nonnull %0, i64 noundef %483, i32 noundef 32) #10
  br label %488

484:                                              ; preds = %32, %30
  %485 = add i32 %26, 1
  %486 = zext i32 %26 to i64
  %487 = getelementptr inbounds %struct.Bulk, ptr %27, i64 %486
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %487, ptr noundef nonnull align 8 dereferenceable(80) %28, i64 80, i1 false)
  br label %488

488:                                              ; preds = %475, %469, %447, %443, %484
  %489 = phi i32 [ %485, %484 ], [ %26, %443 ], [ %26, %447 ], [ %26, %469 ], [ %26, %475 ]
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %4) #10
  %490 = add nuw nsw i64 %25, 1
  %491 = icmp eq i64 %490, %21
  br i1 %491, label %22, label %24, !llvm.loop !77
}

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_mbar_test(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = load i64, ptr %3, align 8, !tbaa !14
  %7 = lshr i64 %6, 63
  %8 = trunc nuw nsw i64 %7 to i32
  %9 = and i32 %4, 1
  %10 = icmp eq i32 %9, %8
  br i1 %10, label %11, label %34

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %1, i64 184
  %13 = load ptr, ptr %12, align 8, !tbaa !78
  %14 = icmp eq ptr %13, null
  br i1 %14, label %32, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %13, i64 8
  %17 = load i32, ptr %16, align 8, !tbaa !79
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %15
  %20 = and i64 %2, 4294967295
  br label %21

21:                                               ; preds = %19, %21
  %22 = phi i64 [ 0, %19 ], [ %26, %21 ]
  %23 = phi ptr [ %13, %19 ], [ %27, %21 ]
  %24 = load ptr, ptr %23, align 8, !tbaa !81
  %25 = getelementptr inbounds %struct.Cta, ptr %24, i64 %22
  tail call fastcc void @complete(ptr noundef %25, i64 noundef %20, i32 noundef 0)
  %26 = add nuw nsw i64 %22, 1
  %27 = load ptr, ptr %12, align 8, !tbaa !78
  %28 = getelementptr inbounds i8, ptr %27, i64 8
  %29 = load i32, ptr %28, align 8, !tbaa !79
  %30 = zext i32 %29 to i64
  %31 = icmp ult i64 %26, %30
  br i1 %31, label %21, label %34, !llvm.loop !82

32:                                               ; preds = %11
  %33 = and i64 %2, 4294967295
  tail call fastcc void @complete(ptr noundef nonnull %1, i64 noundef %33, i32 noundef 0)
  br label %34

34:                                               ; preds = %21, %15, %32, %5
  %35 = load i64, ptr %3, align 8, !tbaa !14
  %36 = lshr i64 %35, 63
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = icmp ne i32 %9, %37
  %39 = zext i1 %38 to i32
  ret i32 %39
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #8

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nounwind willreturn allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable }
attributes #5 = { nounwind }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind allocsize(1) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 144}
!5 = !{!"Thread", !6, i64 0, !6, i64 4, !7, i64 8, !6, i64 20, !6, i64 24, !6, i64 28, !6, i64 32, !6, i64 36, !6, i64 40, !6, i64 44, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !10, i64 88, !9, i64 96, !10, i64 104, !9, i64 112, !10, i64 120, !10, i64 128, !10, i64 136, !6, i64 144, !6, i64 148, !6, i64 152, !6, i64 156, !9, i64 160, !10, i64 168, !6, i64 176, !6, i64 180, !9, i64 184, !9, i64 192, !6, i64 200}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!"any pointer", !7, i64 0}
!11 = !{!5, !6, i64 148}
!12 = !{!5, !10, i64 136}
!13 = !{!5, !6, i64 152}
!14 = !{!9, !9, i64 0}
!15 = !{!6, !6, i64 0}
!16 = !{!5, !10, i64 120}
!17 = !{!18, !10, i64 0}
!18 = !{!"Cta", !10, i64 0, !10, i64 8, !6, i64 16, !6, i64 20, !7, i64 24, !6, i64 36, !7, i64 40, !6, i64 52, !7, i64 56, !6, i64 68, !10, i64 72, !10, i64 80, !9, i64 88, !7, i64 96, !6, i64 108, !7, i64 112, !6, i64 124, !7, i64 128, !6, i64 140, !7, i64 144, !6, i64 156, !10, i64 160, !9, i64 168, !10, i64 176, !10, i64 184, !10, i64 192, !10, i64 200, !10, i64 208, !6, i64 216, !6, i64 220, !10, i64 224, !10, i64 232, !6, i64 240, !6, i64 244, !6, i64 248, !6, i64 252, !6, i64 256, !6, i64 260, !7, i64 264, !10, i64 4680, !10, i64 4688, !10, i64 4696, !10, i64 4704, !10, i64 4712, !10, i64 4720}
!19 = !{!20, !10, i64 3272}
!20 = !{!"Launch", !10, i64 0, !10, i64 8, !10, i64 16, !9, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !6, i64 68, !6, i64 72, !6, i64 76, !9, i64 80, !10, i64 88, !9, i64 96, !9, i64 104, !6, i64 112, !6, i64 116, !9, i64 120, !6, i64 128, !6, i64 132, !10, i64 136, !10, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 180, !7, i64 184, !10, i64 3256, !10, i64 3264, !10, i64 3272, !10, i64 3280, !10, i64 3288, !10, i64 3296, !10, i64 3304, !10, i64 3312, !6, i64 3320, !6, i64 3324}
!21 = !{!22, !10, i64 80}
!22 = !{!"Hooks", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !10, i64 88, !10, i64 96, !10, i64 104}
!23 = !{!24, !6, i64 24}
!24 = !{!"", !9, i64 0, !9, i64 8, !6, i64 16, !6, i64 20, !6, i64 24, !6, i64 28}
!25 = !{i64 0, i64 8, !14, i64 8, i64 8, !14, i64 16, i64 4, !15, i64 20, i64 4, !15, i64 24, i64 4, !15, i64 28, i64 4, !15}
!26 = !{!24, !9, i64 0}
!27 = !{!24, !6, i64 16}
!28 = !{!24, !6, i64 20}
!29 = !{!24, !9, i64 8}
!30 = !{!24, !6, i64 28}
!31 = !{!22, !10, i64 96}
!32 = !{!22, !10, i64 88}
!33 = distinct !{!33, !34}
!34 = !{!"llvm.loop.mustprogress"}
!35 = !{!18, !6, i64 248}
!36 = !{!18, !6, i64 252}
!37 = !{!18, !10, i64 4680}
!38 = !{!39, !6, i64 36}
!39 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !6, i64 32, !6, i64 36, !7, i64 40, !6, i64 60, !6, i64 64, !6, i64 68, !6, i64 72}
!40 = !{!39, !9, i64 8}
!41 = !{!39, !9, i64 16}
!42 = !{!39, !9, i64 24}
!43 = !{!39, !9, i64 0}
!44 = !{!39, !6, i64 32}
!45 = !{!39, !6, i64 60}
!46 = !{!39, !6, i64 68}
!47 = !{!5, !6, i64 28}
!48 = !{!39, !6, i64 72}
!49 = !{!5, !10, i64 128}
!50 = distinct !{!50, !34}
!51 = !{!52, !9, i64 0}
!52 = !{!"", !9, i64 0, !9, i64 8, !6, i64 16, !6, i64 20, !6, i64 24, !6, i64 28, !7, i64 32, !7, i64 52, !7, i64 72, !7, i64 104}
!53 = !{!52, !6, i64 16}
!54 = !{!52, !6, i64 20}
!55 = distinct !{!55, !56}
!56 = !{!"llvm.loop.unroll.disable"}
!57 = distinct !{!57, !34}
!58 = !{i64 0, i64 8, !14, i64 8, i64 8, !14, i64 16, i64 8, !14, i64 24, i64 8, !14, i64 32, i64 4, !15, i64 36, i64 4, !15, i64 40, i64 20, !59, i64 60, i64 4, !15, i64 64, i64 4, !15, i64 68, i64 4, !15, i64 72, i64 4, !15}
!59 = !{!7, !7, i64 0}
!60 = distinct !{!60, !56}
!61 = distinct !{!61, !34}
!62 = !{!52, !9, i64 8}
!63 = !{!52, !6, i64 24}
!64 = distinct !{!64, !34, !65}
!65 = !{!"llvm.loop.peeled.count", i32 1}
!66 = !{!18, !10, i64 232}
!67 = distinct !{!67, !34}
!68 = !{!69, !69, i64 0}
!69 = !{!"short", !7, i64 0}
!70 = distinct !{!70, !34}
!71 = distinct !{!71, !34}
!72 = distinct !{!72, !34}
!73 = distinct !{!73, !34}
!74 = distinct !{!74, !34}
!75 = distinct !{!75, !34}
!76 = !{!22, !10, i64 104}
!77 = distinct !{!77, !34}
!78 = !{!18, !10, i64 184}
!79 = !{!80, !6, i64 8}
!80 = !{!"Group", !10, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20, !9, i64 24}
!81 = !{!80, !10, i64 0}
!82 = distinct !{!82, !34}
