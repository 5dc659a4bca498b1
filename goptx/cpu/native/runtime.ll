; made by tools/make_cpu_runtime.py from aace00030547ff77d495db84d2c64ada
; ModuleID = 'runtime.c'

%struct.Fault = type { i32, i32, i64, i64, [3 x i32], [3 x i32] }
%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, i64, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr }
%struct.Barrier = type { i32, i32, i32, i32, [32 x i32] }
%struct.Copy = type { i64, i64, i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64 }
%struct.Bulk = type { i64, i64, i64, i64, i32, i32, [5 x i32], i32, i32, i32, i32 }

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_fault(ptr noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = load ptr, ptr %1, align 8, !tbaa !4
  %8 = getelementptr inbounds i8, ptr %7, i64 116
  %9 = atomicrmw add ptr %8, i32 1 monotonic, align 4
  %10 = icmp ult i32 %9, 64
  br i1 %10, label %11, label %48

11:                                               ; preds = %6
  %12 = getelementptr inbounds i8, ptr %7, i64 184
  %13 = zext nneg i32 %9 to i64
  %14 = getelementptr inbounds [64 x %struct.Fault], ptr %12, i64 0, i64 %13
  store i32 %2, ptr %14, align 8, !tbaa !11
  %15 = getelementptr inbounds i8, ptr %14, i64 4
  store i32 %3, ptr %15, align 4, !tbaa !13
  %16 = getelementptr inbounds i8, ptr %14, i64 8
  store i64 %4, ptr %16, align 8, !tbaa !14
  %17 = getelementptr inbounds i8, ptr %14, i64 16
  store i64 %5, ptr %17, align 8, !tbaa !15
  %18 = getelementptr inbounds i8, ptr %1, i64 24
  %19 = getelementptr inbounds i8, ptr %14, i64 24
  %20 = icmp eq ptr %0, null
  %21 = getelementptr inbounds i8, ptr %14, i64 36
  %22 = load i32, ptr %18, align 4, !tbaa !16
  store i32 %22, ptr %19, align 4, !tbaa !16
  br i1 %20, label %23, label %31

23:                                               ; preds = %11
  store i32 0, ptr %21, align 4, !tbaa !16
  %24 = getelementptr inbounds i8, ptr %1, i64 28
  %25 = load i32, ptr %24, align 4, !tbaa !16
  %26 = getelementptr inbounds i8, ptr %14, i64 28
  store i32 %25, ptr %26, align 4, !tbaa !16
  %27 = getelementptr inbounds i8, ptr %14, i64 40
  store i32 0, ptr %27, align 4, !tbaa !16
  %28 = getelementptr inbounds i8, ptr %1, i64 32
  %29 = load i32, ptr %28, align 4, !tbaa !16
  %30 = getelementptr inbounds i8, ptr %14, i64 32
  store i32 %29, ptr %30, align 4, !tbaa !16
  br label %45

31:                                               ; preds = %11
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  %33 = load i32, ptr %32, align 4, !tbaa !16
  store i32 %33, ptr %21, align 4, !tbaa !16
  %34 = getelementptr inbounds i8, ptr %1, i64 28
  %35 = load i32, ptr %34, align 4, !tbaa !16
  %36 = getelementptr inbounds i8, ptr %14, i64 28
  store i32 %35, ptr %36, align 4, !tbaa !16
  %37 = getelementptr inbounds i8, ptr %0, i64 12
  %38 = load i32, ptr %37, align 4, !tbaa !16
  %39 = getelementptr inbounds i8, ptr %14, i64 40
  store i32 %38, ptr %39, align 4, !tbaa !16
  %40 = getelementptr inbounds i8, ptr %1, i64 32
  %41 = load i32, ptr %40, align 4, !tbaa !16
  %42 = getelementptr inbounds i8, ptr %14, i64 32
  store i32 %41, ptr %42, align 4, !tbaa !16
  %43 = getelementptr inbounds i8, ptr %0, i64 16
  %44 = load i32, ptr %43, align 4, !tbaa !16
  br label %45

45:                                               ; preds = %23, %31
  %46 = phi i32 [ %44, %31 ], [ 0, %23 ]
  %47 = getelementptr inbounds i8, ptr %14, i64 44
  store i32 %46, ptr %47, align 4, !tbaa !16
  br label %48

48:                                               ; preds = %45, %6
  %49 = getelementptr inbounds i8, ptr %7, i64 112
  store atomic i32 1, ptr %49 monotonic, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_shared(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = add i64 %3, -1
  %6 = and i64 %5, %2
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %47

8:                                                ; preds = %4
  %9 = trunc i64 %2 to i32
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load i32, ptr %10, align 8, !tbaa !17
  %12 = sub i32 %9, %11
  %13 = zext i32 %12 to i64
  %14 = add i64 %13, %3
  %15 = getelementptr inbounds i8, ptr %1, i64 20
  %16 = load i32, ptr %15, align 4, !tbaa !18
  %17 = zext i32 %16 to i64
  %18 = icmp ugt i64 %14, %17
  br i1 %18, label %19, label %41

19:                                               ; preds = %8
  %20 = lshr i32 %9, 24
  %21 = getelementptr inbounds i8, ptr %1, i64 192
  %22 = load ptr, ptr %21, align 8, !tbaa !19
  %23 = icmp eq ptr %22, null
  br i1 %23, label %47, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !20
  %27 = icmp ult i32 %20, %26
  br i1 %27, label %28, label %47

28:                                               ; preds = %24
  %29 = load ptr, ptr %22, align 8, !tbaa !22
  %30 = zext nneg i32 %20 to i64
  %31 = getelementptr inbounds %struct.Cta, ptr %29, i64 %30
  %32 = getelementptr inbounds i8, ptr %31, i64 16
  %33 = load i32, ptr %32, align 8, !tbaa !17
  %34 = sub i32 %9, %33
  %35 = zext i32 %34 to i64
  %36 = add i64 %35, %3
  %37 = getelementptr inbounds i8, ptr %31, i64 20
  %38 = load i32, ptr %37, align 4, !tbaa !18
  %39 = zext i32 %38 to i64
  %40 = icmp ugt i64 %36, %39
  br i1 %40, label %47, label %41

41:                                               ; preds = %28, %8
  %42 = phi ptr [ %1, %8 ], [ %31, %28 ]
  %43 = phi i64 [ %13, %8 ], [ %35, %28 ]
  %44 = getelementptr inbounds i8, ptr %42, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !23
  %46 = getelementptr inbounds i8, ptr %45, i64 %43
  br label %47

47:                                               ; preds = %41, %28, %24, %19, %4
  %48 = phi ptr [ null, %4 ], [ null, %24 ], [ null, %19 ], [ null, %28 ], [ %46, %41 ]
  ret ptr %48
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_resolve(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = add i64 %3, -1
  %6 = and i64 %5, %2
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %81

8:                                                ; preds = %4
  %9 = lshr i64 %2, 44
  switch i64 %9, label %81 [
    i64 1, label %10
    i64 2, label %28
    i64 3, label %68
  ]

10:                                               ; preds = %8
  %11 = load ptr, ptr %1, align 8, !tbaa !4
  %12 = add i64 %2, -17592186044416
  %13 = lshr i64 %12, 16
  %14 = getelementptr inbounds i8, ptr %11, i64 24
  %15 = load i64, ptr %14, align 8, !tbaa !24
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %17, label %81

17:                                               ; preds = %10
  %18 = and i64 %2, 65535
  %19 = add i64 %18, %3
  %20 = getelementptr inbounds i8, ptr %11, i64 16
  %21 = load ptr, ptr %20, align 8, !tbaa !26
  %22 = getelementptr inbounds i32, ptr %21, i64 %13
  %23 = load i32, ptr %22, align 4, !tbaa !16
  %24 = zext i32 %23 to i64
  %25 = icmp ugt i64 %19, %24
  br i1 %25, label %81, label %26

26:                                               ; preds = %17
  %27 = getelementptr inbounds i8, ptr %11, i64 8
  br label %76

28:                                               ; preds = %8
  %29 = and i64 %2, -4294967296
  %30 = icmp eq i64 %29, 35184372088832
  br i1 %30, label %31, label %81

31:                                               ; preds = %28
  %32 = trunc i64 %2 to i32
  %33 = getelementptr inbounds i8, ptr %1, i64 16
  %34 = load i32, ptr %33, align 8, !tbaa !17
  %35 = sub i32 %32, %34
  %36 = zext i32 %35 to i64
  %37 = add i64 %36, %3
  %38 = getelementptr inbounds i8, ptr %1, i64 20
  %39 = load i32, ptr %38, align 4, !tbaa !18
  %40 = zext i32 %39 to i64
  %41 = icmp ugt i64 %37, %40
  br i1 %41, label %42, label %64

42:                                               ; preds = %31
  %43 = lshr i32 %32, 24
  %44 = getelementptr inbounds i8, ptr %1, i64 192
  %45 = load ptr, ptr %44, align 8, !tbaa !19
  %46 = icmp eq ptr %45, null
  br i1 %46, label %81, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds i8, ptr %45, i64 8
  %49 = load i32, ptr %48, align 8, !tbaa !20
  %50 = icmp ult i32 %43, %49
  br i1 %50, label %51, label %81

51:                                               ; preds = %47
  %52 = load ptr, ptr %45, align 8, !tbaa !22
  %53 = zext nneg i32 %43 to i64
  %54 = getelementptr inbounds %struct.Cta, ptr %52, i64 %53
  %55 = getelementptr inbounds i8, ptr %54, i64 16
  %56 = load i32, ptr %55, align 8, !tbaa !17
  %57 = sub i32 %32, %56
  %58 = zext i32 %57 to i64
  %59 = add i64 %58, %3
  %60 = getelementptr inbounds i8, ptr %54, i64 20
  %61 = load i32, ptr %60, align 4, !tbaa !18
  %62 = zext i32 %61 to i64
  %63 = icmp ugt i64 %59, %62
  br i1 %63, label %81, label %64

64:                                               ; preds = %51, %31
  %65 = phi ptr [ %1, %31 ], [ %54, %51 ]
  %66 = phi i64 [ %36, %31 ], [ %58, %51 ]
  %67 = getelementptr inbounds i8, ptr %65, i64 8
  br label %76

68:                                               ; preds = %8
  %69 = add i64 %2, -52776558133248
  %70 = add i64 %69, %3
  %71 = getelementptr inbounds i8, ptr %1, i64 184
  %72 = load i64, ptr %71, align 8, !tbaa !27
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %81, label %74

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %0, i64 104
  br label %76

76:                                               ; preds = %74, %26, %64
  %77 = phi ptr [ %67, %64 ], [ %27, %26 ], [ %75, %74 ]
  %78 = phi i64 [ %66, %64 ], [ %12, %26 ], [ %69, %74 ]
  %79 = load ptr, ptr %77, align 8, !tbaa !28
  %80 = getelementptr inbounds i8, ptr %79, i64 %78
  br label %81

81:                                               ; preds = %76, %51, %47, %42, %17, %10, %8, %68, %28, %4
  %82 = phi ptr [ null, %4 ], [ null, %28 ], [ null, %68 ], [ null, %8 ], [ null, %10 ], [ null, %17 ], [ null, %47 ], [ null, %42 ], [ null, %51 ], [ %80, %76 ]
  ret ptr %82
}

; Function Attrs: mustprogress nounwind willreturn uwtable
define dso_local void @goptx_copy_async(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds i8, ptr %0, i64 144
  %8 = load i32, ptr %7, align 8, !tbaa !29
  %9 = getelementptr inbounds i8, ptr %0, i64 148
  %10 = load i32, ptr %9, align 4, !tbaa !31
  %11 = icmp eq i32 %8, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds i8, ptr %0, i64 136
  %14 = load ptr, ptr %13, align 8, !tbaa !32
  br label %25

15:                                               ; preds = %6
  %16 = icmp eq i32 %8, 0
  %17 = shl i32 %8, 1
  %18 = select i1 %16, i32 16, i32 %17
  store i32 %18, ptr %9, align 4, !tbaa !31
  %19 = getelementptr inbounds i8, ptr %0, i64 136
  %20 = load ptr, ptr %19, align 8, !tbaa !32
  %21 = zext i32 %18 to i64
  %22 = shl nuw nsw i64 %21, 5
  %23 = tail call ptr @realloc(ptr noundef %20, i64 noundef %22) #20
  store ptr %23, ptr %19, align 8, !tbaa !32
  %24 = load i32, ptr %7, align 8, !tbaa !29
  br label %25

25:                                               ; preds = %12, %15
  %26 = phi i32 [ %8, %12 ], [ %24, %15 ]
  %27 = phi ptr [ %14, %12 ], [ %23, %15 ]
  %28 = tail call i32 @llvm.umin.i32(i32 %4, i32 %3)
  %29 = getelementptr inbounds i8, ptr %0, i64 152
  %30 = load i32, ptr %29, align 8, !tbaa !33
  %31 = add i32 %26, 1
  store i32 %31, ptr %7, align 8, !tbaa !29
  %32 = zext i32 %26 to i64
  %33 = getelementptr inbounds %struct.Copy, ptr %27, i64 %32
  store i64 %1, ptr %33, align 8, !tbaa !34
  %34 = getelementptr inbounds i8, ptr %33, i64 8
  store i64 %2, ptr %34, align 8, !tbaa !34
  %35 = getelementptr inbounds i8, ptr %33, i64 16
  store i32 %3, ptr %35, align 8, !tbaa !16
  %36 = getelementptr inbounds i8, ptr %33, i64 20
  store i32 %28, ptr %36, align 4, !tbaa !16
  %37 = getelementptr inbounds i8, ptr %33, i64 24
  store i32 %30, ptr %37, align 8, !tbaa !16
  %38 = getelementptr inbounds i8, ptr %33, i64 28
  store i32 %5, ptr %38, align 4, !tbaa !16
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_copy_commit(ptr nocapture noundef %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds i8, ptr %0, i64 152
  %3 = load i32, ptr %2, align 8, !tbaa !33
  %4 = add i32 %3, 1
  store i32 %4, ptr %2, align 8, !tbaa !33
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_copy_wait(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #7 {
  %5 = icmp eq i32 %3, 0
  %6 = getelementptr inbounds i8, ptr %0, i64 152
  %7 = load i32, ptr %6, align 8, !tbaa !33
  %8 = zext i32 %7 to i64
  %9 = zext i32 %2 to i64
  %10 = xor i64 %9, -1
  %11 = select i1 %5, i64 %10, i64 0
  %12 = add nsw i64 %11, %8
  %13 = getelementptr inbounds i8, ptr %0, i64 144
  %14 = load i32, ptr %13, align 8, !tbaa !29
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %4
  %17 = getelementptr inbounds i8, ptr %0, i64 136
  %18 = getelementptr inbounds i8, ptr %1, i64 16
  %19 = getelementptr inbounds i8, ptr %1, i64 20
  %20 = getelementptr inbounds i8, ptr %1, i64 192
  %21 = getelementptr inbounds i8, ptr %1, i64 24
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = getelementptr inbounds i8, ptr %1, i64 28
  %24 = getelementptr inbounds i8, ptr %0, i64 12
  %25 = getelementptr inbounds i8, ptr %1, i64 32
  %26 = getelementptr inbounds i8, ptr %0, i64 16
  br label %29

27:                                               ; preds = %233, %4
  %28 = phi i32 [ 0, %4 ], [ %234, %233 ]
  store i32 %28, ptr %13, align 8, !tbaa !29
  ret void

29:                                               ; preds = %16, %233
  %30 = phi i64 [ 0, %16 ], [ %235, %233 ]
  %31 = phi i32 [ 0, %16 ], [ %234, %233 ]
  %32 = load ptr, ptr %17, align 8, !tbaa !32
  %33 = getelementptr inbounds %struct.Copy, ptr %32, i64 %30
  %34 = getelementptr inbounds i8, ptr %33, i64 24
  %35 = load i32, ptr %34, align 8, !tbaa !35
  %36 = zext i32 %35 to i64
  %37 = icmp slt i64 %12, %36
  br i1 %37, label %38, label %42

38:                                               ; preds = %29
  %39 = add i32 %31, 1
  %40 = zext i32 %31 to i64
  %41 = getelementptr inbounds %struct.Copy, ptr %32, i64 %40
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %41, ptr noundef nonnull align 8 dereferenceable(32) %33, i64 32, i1 false), !tbaa.struct !37
  br label %233

42:                                               ; preds = %29
  %43 = load i64, ptr %33, align 8, !tbaa !34
  %44 = getelementptr inbounds i8, ptr %33, i64 16
  %45 = load i32, ptr %44, align 8, !tbaa !38
  %46 = zext i32 %45 to i64
  %47 = trunc i64 %43 to i32
  %48 = load i32, ptr %18, align 8, !tbaa !17
  %49 = sub i32 %47, %48
  %50 = zext i32 %49 to i64
  %51 = add nuw nsw i64 %50, %46
  %52 = load i32, ptr %19, align 4, !tbaa !18
  %53 = zext i32 %52 to i64
  %54 = icmp ugt i64 %51, %53
  br i1 %54, label %55, label %76

55:                                               ; preds = %42
  %56 = lshr i32 %47, 24
  %57 = load ptr, ptr %20, align 8, !tbaa !19
  %58 = icmp eq ptr %57, null
  br i1 %58, label %82, label %59

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %57, i64 8
  %61 = load i32, ptr %60, align 8, !tbaa !20
  %62 = icmp ult i32 %56, %61
  br i1 %62, label %63, label %82

63:                                               ; preds = %59
  %64 = load ptr, ptr %57, align 8, !tbaa !22
  %65 = zext nneg i32 %56 to i64
  %66 = getelementptr inbounds %struct.Cta, ptr %64, i64 %65
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  %68 = load i32, ptr %67, align 8, !tbaa !17
  %69 = sub i32 %47, %68
  %70 = zext i32 %69 to i64
  %71 = add nuw nsw i64 %70, %46
  %72 = getelementptr inbounds i8, ptr %66, i64 20
  %73 = load i32, ptr %72, align 4, !tbaa !18
  %74 = zext i32 %73 to i64
  %75 = icmp ugt i64 %71, %74
  br i1 %75, label %82, label %76

76:                                               ; preds = %63, %42
  %77 = phi ptr [ %1, %42 ], [ %66, %63 ]
  %78 = phi i64 [ %50, %42 ], [ %70, %63 ]
  %79 = getelementptr inbounds i8, ptr %77, i64 8
  %80 = load ptr, ptr %79, align 8, !tbaa !23
  %81 = getelementptr inbounds i8, ptr %80, i64 %78
  br label %82

82:                                               ; preds = %55, %59, %63, %76
  %83 = phi ptr [ null, %59 ], [ null, %55 ], [ null, %63 ], [ %81, %76 ]
  %84 = getelementptr inbounds i8, ptr %33, i64 20
  %85 = load i32, ptr %84, align 4, !tbaa !39
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %163, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %33, i64 8
  %89 = load i64, ptr %88, align 8, !tbaa !40
  %90 = zext i32 %85 to i64
  %91 = and i64 %89, -17592186044416
  %92 = icmp eq i64 %91, 35184372088832
  br i1 %92, label %99, label %93

93:                                               ; preds = %87
  %94 = load ptr, ptr %1, align 8, !tbaa !4
  %95 = getelementptr inbounds i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8, !tbaa !24
  %97 = getelementptr inbounds i8, ptr %94, i64 16
  %98 = getelementptr inbounds i8, ptr %94, i64 8
  br label %132

99:                                               ; preds = %87
  %100 = trunc i64 %89 to i32
  %101 = sub i32 %100, %48
  %102 = zext i32 %101 to i64
  %103 = add nuw nsw i64 %102, %90
  %104 = icmp ugt i64 %103, %53
  br i1 %104, label %105, label %126

105:                                              ; preds = %99
  %106 = lshr i32 %100, 24
  %107 = load ptr, ptr %20, align 8, !tbaa !19
  %108 = icmp eq ptr %107, null
  br i1 %108, label %159, label %109

109:                                              ; preds = %105
  %110 = getelementptr inbounds i8, ptr %107, i64 8
  %111 = load i32, ptr %110, align 8, !tbaa !20
  %112 = icmp ult i32 %106, %111
  br i1 %112, label %113, label %159

113:                                              ; preds = %109
  %114 = load ptr, ptr %107, align 8, !tbaa !22
  %115 = zext nneg i32 %106 to i64
  %116 = getelementptr inbounds %struct.Cta, ptr %114, i64 %115
  %117 = getelementptr inbounds i8, ptr %116, i64 16
  %118 = load i32, ptr %117, align 8, !tbaa !17
  %119 = sub i32 %100, %118
  %120 = zext i32 %119 to i64
  %121 = add nuw nsw i64 %120, %90
  %122 = getelementptr inbounds i8, ptr %116, i64 20
  %123 = load i32, ptr %122, align 4, !tbaa !18
  %124 = zext i32 %123 to i64
  %125 = icmp ugt i64 %121, %124
  br i1 %125, label %159, label %126

126:                                              ; preds = %113, %99
  %127 = phi ptr [ %1, %99 ], [ %116, %113 ]
  %128 = phi i64 [ %102, %99 ], [ %120, %113 ]
  %129 = getelementptr inbounds i8, ptr %127, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !23
  %131 = getelementptr inbounds i8, ptr %130, i64 %128
  br label %163

132:                                              ; preds = %93, %150
  %133 = phi i64 [ %153, %150 ], [ %89, %93 ]
  %134 = phi i64 [ %154, %150 ], [ %90, %93 ]
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %155, label %136

136:                                              ; preds = %132
  %137 = and i64 %133, 65535
  %138 = sub nuw nsw i64 65536, %137
  %139 = tail call i64 @llvm.umin.i64(i64 %138, i64 %134)
  %140 = add i64 %133, -17592186044416
  %141 = lshr i64 %140, 16
  %142 = icmp ult i64 %141, %96
  br i1 %142, label %143, label %159

143:                                              ; preds = %136
  %144 = add nuw nsw i64 %139, %137
  %145 = load ptr, ptr %97, align 8, !tbaa !26
  %146 = getelementptr inbounds i32, ptr %145, i64 %141
  %147 = load i32, ptr %146, align 4, !tbaa !16
  %148 = zext i32 %147 to i64
  %149 = icmp ugt i64 %144, %148
  br i1 %149, label %159, label %150

150:                                              ; preds = %143
  %151 = load ptr, ptr %98, align 8, !tbaa !41
  %152 = icmp eq ptr %151, null
  %153 = add i64 %139, %133
  %154 = sub i64 %134, %139
  br i1 %152, label %159, label %132, !llvm.loop !42

155:                                              ; preds = %132
  %156 = load ptr, ptr %98, align 8, !tbaa !41
  %157 = getelementptr i8, ptr %156, i64 %89
  %158 = getelementptr i8, ptr %157, i64 -17592186044416
  br label %163

159:                                              ; preds = %150, %136, %143, %109, %105, %113
  %160 = icmp eq ptr %83, null
  %161 = getelementptr inbounds i8, ptr %33, i64 28
  %162 = load i32, ptr %161, align 4, !tbaa !44
  br i1 %160, label %193, label %184

163:                                              ; preds = %155, %126, %82
  %164 = phi ptr [ %83, %82 ], [ %158, %155 ], [ %131, %126 ]
  %165 = icmp ne ptr %83, null
  %166 = icmp ne ptr %164, null
  %167 = select i1 %165, i1 %166, i1 false
  br i1 %167, label %168, label %181

168:                                              ; preds = %163
  %169 = add i32 %45, -1
  %170 = zext i32 %169 to i64
  %171 = and i64 %43, %170
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %173, label %178

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %33, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !40
  %176 = and i64 %175, %170
  %177 = icmp eq i64 %176, 0
  br i1 %177, label %221, label %178

178:                                              ; preds = %173, %168
  %179 = getelementptr inbounds i8, ptr %33, i64 28
  %180 = load i32, ptr %179, align 4, !tbaa !44
  br label %184

181:                                              ; preds = %163
  %182 = getelementptr inbounds i8, ptr %33, i64 28
  %183 = load i32, ptr %182, align 4, !tbaa !44
  br i1 %165, label %184, label %193

184:                                              ; preds = %178, %159, %181
  %185 = phi i32 [ %162, %159 ], [ %183, %181 ], [ %180, %178 ]
  %186 = add i32 %45, -1
  %187 = zext i32 %186 to i64
  %188 = and i64 %43, %187
  %189 = icmp eq i64 %188, 0
  %190 = select i1 %189, i64 8, i64 0
  %191 = getelementptr inbounds i8, ptr %33, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !34
  br label %193

193:                                              ; preds = %159, %184, %181
  %194 = phi i64 [ %43, %181 ], [ %192, %184 ], [ %43, %159 ]
  %195 = phi i32 [ %183, %181 ], [ %185, %184 ], [ %162, %159 ]
  %196 = load ptr, ptr %1, align 8, !tbaa !4
  %197 = getelementptr inbounds i8, ptr %196, i64 116
  %198 = atomicrmw add ptr %197, i32 1 monotonic, align 4
  %199 = icmp ult i32 %198, 64
  br i1 %199, label %200, label %219

200:                                              ; preds = %193
  %201 = getelementptr inbounds i8, ptr %196, i64 184
  %202 = zext nneg i32 %198 to i64
  %203 = getelementptr inbounds [64 x %struct.Fault], ptr %201, i64 0, i64 %202
  store i32 1, ptr %203, align 8, !tbaa !11
  %204 = getelementptr inbounds i8, ptr %203, i64 4
  store i32 %195, ptr %204, align 4, !tbaa !13
  %205 = getelementptr inbounds i8, ptr %203, i64 8
  store i64 %194, ptr %205, align 8, !tbaa !14
  %206 = getelementptr inbounds i8, ptr %203, i64 16
  store i64 %46, ptr %206, align 8, !tbaa !15
  %207 = getelementptr inbounds i8, ptr %203, i64 24
  %208 = getelementptr inbounds i8, ptr %203, i64 36
  %209 = load i32, ptr %21, align 4, !tbaa !16
  store i32 %209, ptr %207, align 4, !tbaa !16
  %210 = load i32, ptr %22, align 4, !tbaa !16
  store i32 %210, ptr %208, align 4, !tbaa !16
  %211 = load i32, ptr %23, align 4, !tbaa !16
  %212 = getelementptr inbounds i8, ptr %203, i64 28
  store i32 %211, ptr %212, align 4, !tbaa !16
  %213 = load i32, ptr %24, align 4, !tbaa !16
  %214 = getelementptr inbounds i8, ptr %203, i64 40
  store i32 %213, ptr %214, align 4, !tbaa !16
  %215 = load i32, ptr %25, align 4, !tbaa !16
  %216 = getelementptr inbounds i8, ptr %203, i64 32
  store i32 %215, ptr %216, align 4, !tbaa !16
  %217 = load i32, ptr %26, align 4, !tbaa !16
  %218 = getelementptr inbounds i8, ptr %203, i64 44
  store i32 %217, ptr %218, align 4, !tbaa !16
  br label %219

219:                                              ; preds = %193, %200
  %220 = getelementptr inbounds i8, ptr %196, i64 112
  store atomic i32 1, ptr %220 monotonic, align 8
  br label %233

221:                                              ; preds = %173
  br i1 %86, label %226, label %222

222:                                              ; preds = %221
  %223 = zext i32 %85 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %83, ptr nonnull align 1 %164, i64 %223, i1 false)
  %224 = load i32, ptr %84, align 4, !tbaa !39
  %225 = load i32, ptr %44, align 8, !tbaa !38
  br label %226

226:                                              ; preds = %222, %221
  %227 = phi i32 [ %225, %222 ], [ %45, %221 ]
  %228 = phi i32 [ %224, %222 ], [ 0, %221 ]
  %229 = zext i32 %228 to i64
  %230 = getelementptr inbounds i8, ptr %83, i64 %229
  %231 = sub i32 %227, %228
  %232 = zext i32 %231 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %230, i8 0, i64 %232, i1 false)
  br label %233

233:                                              ; preds = %219, %226, %38
  %234 = phi i32 [ %39, %38 ], [ %31, %226 ], [ %31, %219 ]
  %235 = add nuw nsw i64 %30, 1
  %236 = load i32, ptr %13, align 8, !tbaa !29
  %237 = zext i32 %236 to i64
  %238 = icmp ult i64 %235, %237
  br i1 %238, label %29, label %27, !llvm.loop !45
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local range(i32 0, 2) i32 @goptx_arrive(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #9 {
  %6 = icmp ugt i32 %2, 15
  br i1 %6, label %39, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %1, i64 232
  %9 = zext nneg i32 %2 to i64
  %10 = getelementptr inbounds [16 x %struct.Barrier], ptr %8, i64 0, i64 %9
  %11 = and i32 %3, 31
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %39

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %10, i64 12
  %15 = load i32, ptr %14, align 4, !tbaa !46
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %20, label %17

17:                                               ; preds = %13
  %18 = load i32, ptr %10, align 4, !tbaa !48
  %19 = icmp eq i32 %18, %3
  br i1 %19, label %20, label %39

20:                                               ; preds = %17, %13
  %21 = getelementptr inbounds i8, ptr %10, i64 16
  %22 = getelementptr inbounds i8, ptr %0, i64 24
  %23 = load i32, ptr %22, align 8, !tbaa !49
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds [32 x i32], ptr %21, i64 0, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !16
  %27 = getelementptr inbounds i8, ptr %0, i64 20
  %28 = load i32, ptr %27, align 4, !tbaa !50
  %29 = shl nuw i32 1, %28
  %30 = and i32 %29, %26
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %39

32:                                               ; preds = %20
  store i32 1, ptr %14, align 4, !tbaa !46
  store i32 %3, ptr %10, align 4, !tbaa !48
  %33 = or i32 %29, %26
  store i32 %33, ptr %25, align 4, !tbaa !16
  %34 = getelementptr inbounds i8, ptr %10, i64 4
  %35 = load i32, ptr %34, align 4, !tbaa !51
  %36 = add i32 %35, 1
  store i32 %36, ptr %34, align 4, !tbaa !51
  %37 = icmp eq i32 %4, 0
  br i1 %37, label %38, label %39

38:                                               ; preds = %32
  tail call fastcc void @check_barrier(ptr noundef nonnull %1, i32 noundef %2)
  br label %39

39:                                               ; preds = %7, %17, %20, %38, %32, %5
  %40 = phi i32 [ 0, %5 ], [ 0, %7 ], [ 0, %17 ], [ 0, %20 ], [ 1, %38 ], [ 1, %32 ]
  ret i32 %40
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @check_barrier(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #9 {
  %3 = getelementptr inbounds i8, ptr %0, i64 232
  %4 = zext nneg i32 %1 to i64
  %5 = getelementptr inbounds [16 x %struct.Barrier], ptr %3, i64 0, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 12
  %7 = load i32, ptr %6, align 4, !tbaa !46
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %171, label %9

9:                                                ; preds = %2
  %10 = load i32, ptr %5, align 4, !tbaa !48
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %0, i64 124
  %14 = load i32, ptr %13, align 4, !tbaa !52
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %85, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds i8, ptr %5, i64 16
  %18 = getelementptr inbounds i8, ptr %0, i64 108
  %19 = load i32, ptr %18, align 4, !tbaa !53
  %20 = zext i32 %14 to i64
  br label %88

21:                                               ; preds = %9
  %22 = getelementptr inbounds i8, ptr %5, i64 4
  %23 = load i32, ptr %22, align 4, !tbaa !51
  %24 = getelementptr inbounds i8, ptr %0, i64 208
  %25 = load i32, ptr %24, align 8, !tbaa !54
  %26 = icmp ult i32 %23, %25
  br i1 %26, label %171, label %27

27:                                               ; preds = %21
  %28 = getelementptr inbounds i8, ptr %0, i64 108
  %29 = load i32, ptr %28, align 4, !tbaa !53
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %170, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 200
  %33 = load ptr, ptr %32, align 8, !tbaa !55
  %34 = zext i32 %29 to i64
  br label %35

35:                                               ; preds = %57, %31
  %36 = phi i64 [ 0, %31 ], [ %61, %57 ]
  %37 = phi i32 [ 0, %31 ], [ %60, %57 ]
  %38 = phi i32 [ 1, %31 ], [ %59, %57 ]
  %39 = phi i32 [ 0, %31 ], [ %58, %57 ]
  %40 = getelementptr inbounds %struct.Thread, ptr %33, i64 %36
  %41 = getelementptr inbounds i8, ptr %40, i64 32
  %42 = load i32, ptr %41, align 8, !tbaa !56
  %43 = icmp eq i32 %42, 2
  br i1 %43, label %44, label %57

44:                                               ; preds = %35
  %45 = getelementptr inbounds i8, ptr %40, i64 40
  %46 = load i32, ptr %45, align 8, !tbaa !57
  %47 = lshr i32 %46, 8
  %48 = icmp eq i32 %47, %1
  br i1 %48, label %49, label %57

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %40, i64 48
  %51 = load i64, ptr %50, align 8, !tbaa !58
  %52 = icmp ne i64 %51, 0
  %53 = zext i1 %52 to i32
  %54 = add i32 %37, %53
  %55 = and i32 %38, %53
  %56 = or i32 %39, %53
  br label %57

57:                                               ; preds = %49, %44, %35
  %58 = phi i32 [ %56, %49 ], [ %39, %44 ], [ %39, %35 ]
  %59 = phi i32 [ %55, %49 ], [ %38, %44 ], [ %38, %35 ]
  %60 = phi i32 [ %54, %49 ], [ %37, %44 ], [ %37, %35 ]
  %61 = add nuw nsw i64 %36, 1
  %62 = icmp eq i64 %61, %34
  br i1 %62, label %63, label %35, !llvm.loop !59

63:                                               ; preds = %57, %82
  %64 = phi i64 [ %83, %82 ], [ 0, %57 ]
  %65 = getelementptr inbounds %struct.Thread, ptr %33, i64 %64
  %66 = getelementptr inbounds i8, ptr %65, i64 32
  %67 = load i32, ptr %66, align 8, !tbaa !56
  %68 = icmp eq i32 %67, 2
  br i1 %68, label %69, label %82

69:                                               ; preds = %63
  %70 = getelementptr inbounds i8, ptr %65, i64 40
  %71 = load i32, ptr %70, align 8, !tbaa !57
  %72 = lshr i32 %71, 8
  %73 = icmp eq i32 %72, %1
  br i1 %73, label %74, label %82

74:                                               ; preds = %69
  %75 = and i32 %71, 255
  %76 = icmp eq i32 %75, 1
  %77 = icmp eq i32 %75, 2
  %78 = select i1 %77, i32 %59, i32 %58
  %79 = select i1 %76, i32 %60, i32 %78
  %80 = zext i32 %79 to i64
  %81 = getelementptr inbounds i8, ptr %65, i64 72
  store i64 %80, ptr %81, align 8, !tbaa !60
  store i32 0, ptr %66, align 8, !tbaa !56
  br label %82

82:                                               ; preds = %74, %69, %63
  %83 = add nuw nsw i64 %64, 1
  %84 = icmp eq i64 %83, %34
  br i1 %84, label %170, label %63, !llvm.loop !61

85:                                               ; preds = %108, %12
  %86 = phi i32 [ 0, %12 ], [ %109, %108 ]
  %87 = icmp ult i32 %86, %10
  br i1 %87, label %171, label %112

88:                                               ; preds = %16, %108
  %89 = phi i64 [ 0, %16 ], [ %110, %108 ]
  %90 = phi i32 [ 0, %16 ], [ %109, %108 ]
  %91 = getelementptr inbounds [32 x i32], ptr %17, i64 0, i64 %89
  %92 = load i32, ptr %91, align 4, !tbaa !16
  %93 = trunc nuw i64 %89 to i32
  %94 = shl i32 %93, 5
  %95 = sub i32 %19, %94
  %96 = icmp ugt i32 %95, 31
  %97 = shl nsw i32 -1, %95
  %98 = select i1 %96, i32 0, i32 %97
  %99 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %92)
  %100 = add i32 %99, %90
  %101 = icmp ne i32 %92, 0
  %102 = or i32 %98, %92
  %103 = icmp eq i32 %102, -1
  %104 = select i1 %101, i1 %103, i1 false
  br i1 %104, label %105, label %108

105:                                              ; preds = %88
  %106 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %98)
  %107 = add i32 %106, %100
  br label %108

108:                                              ; preds = %105, %88
  %109 = phi i32 [ %107, %105 ], [ %100, %88 ]
  %110 = add nuw nsw i64 %89, 1
  %111 = icmp eq i64 %110, %20
  br i1 %111, label %85, label %88, !llvm.loop !62

112:                                              ; preds = %85
  %113 = getelementptr inbounds i8, ptr %0, i64 108
  %114 = load i32, ptr %113, align 4, !tbaa !53
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %170, label %116

116:                                              ; preds = %112
  %117 = getelementptr inbounds i8, ptr %0, i64 200
  %118 = load ptr, ptr %117, align 8, !tbaa !55
  %119 = zext i32 %114 to i64
  br label %120

120:                                              ; preds = %142, %116
  %121 = phi i64 [ 0, %116 ], [ %146, %142 ]
  %122 = phi i32 [ 0, %116 ], [ %145, %142 ]
  %123 = phi i32 [ 1, %116 ], [ %144, %142 ]
  %124 = phi i32 [ 0, %116 ], [ %143, %142 ]
  %125 = getelementptr inbounds %struct.Thread, ptr %118, i64 %121
  %126 = getelementptr inbounds i8, ptr %125, i64 32
  %127 = load i32, ptr %126, align 8, !tbaa !56
  %128 = icmp eq i32 %127, 2
  br i1 %128, label %129, label %142

129:                                              ; preds = %120
  %130 = getelementptr inbounds i8, ptr %125, i64 40
  %131 = load i32, ptr %130, align 8, !tbaa !57
  %132 = lshr i32 %131, 8
  %133 = icmp eq i32 %132, %1
  br i1 %133, label %134, label %142

134:                                              ; preds = %129
  %135 = getelementptr inbounds i8, ptr %125, i64 48
  %136 = load i64, ptr %135, align 8, !tbaa !58
  %137 = icmp ne i64 %136, 0
  %138 = zext i1 %137 to i32
  %139 = add i32 %122, %138
  %140 = and i32 %123, %138
  %141 = or i32 %124, %138
  br label %142

142:                                              ; preds = %134, %129, %120
  %143 = phi i32 [ %141, %134 ], [ %124, %129 ], [ %124, %120 ]
  %144 = phi i32 [ %140, %134 ], [ %123, %129 ], [ %123, %120 ]
  %145 = phi i32 [ %139, %134 ], [ %122, %129 ], [ %122, %120 ]
  %146 = add nuw nsw i64 %121, 1
  %147 = icmp eq i64 %146, %119
  br i1 %147, label %148, label %120, !llvm.loop !59

148:                                              ; preds = %142, %167
  %149 = phi i64 [ %168, %167 ], [ 0, %142 ]
  %150 = getelementptr inbounds %struct.Thread, ptr %118, i64 %149
  %151 = getelementptr inbounds i8, ptr %150, i64 32
  %152 = load i32, ptr %151, align 8, !tbaa !56
  %153 = icmp eq i32 %152, 2
  br i1 %153, label %154, label %167

154:                                              ; preds = %148
  %155 = getelementptr inbounds i8, ptr %150, i64 40
  %156 = load i32, ptr %155, align 8, !tbaa !57
  %157 = lshr i32 %156, 8
  %158 = icmp eq i32 %157, %1
  br i1 %158, label %159, label %167

159:                                              ; preds = %154
  %160 = and i32 %156, 255
  %161 = icmp eq i32 %160, 1
  %162 = icmp eq i32 %160, 2
  %163 = select i1 %162, i32 %144, i32 %143
  %164 = select i1 %161, i32 %145, i32 %163
  %165 = zext i32 %164 to i64
  %166 = getelementptr inbounds i8, ptr %150, i64 72
  store i64 %165, ptr %166, align 8, !tbaa !60
  store i32 0, ptr %151, align 8, !tbaa !56
  br label %167

167:                                              ; preds = %159, %154, %148
  %168 = add nuw nsw i64 %149, 1
  %169 = icmp eq i64 %168, %119
  br i1 %169, label %170, label %148, !llvm.loop !61

170:                                              ; preds = %167, %82, %112, %27
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(144) %5, i8 0, i64 144, i1 false)
  br label %171

171:                                              ; preds = %170, %21, %85, %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define dso_local void @goptx_mbar_init(ptr nocapture noundef writeonly %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = and i32 %1, 1048575
  %4 = zext nneg i32 %3 to i64
  %5 = mul nuw nsw i64 %4, 1048577
  store i64 %5, ptr %0, align 8, !tbaa !34
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local i64 @goptx_mbar_arrive(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 {
  %5 = load i64, ptr %0, align 8, !tbaa !34
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
  store i64 %36, ptr %0, align 8, !tbaa !34
  ret i64 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_mbar_tx(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #6 {
  %3 = load i64, ptr %0, align 8, !tbaa !34
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
  store i64 %20, ptr %0, align 8, !tbaa !34
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_bulk(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) local_unnamed_addr #11 {
  %11 = getelementptr inbounds i8, ptr %1, i64 216
  %12 = load i32, ptr %11, align 8, !tbaa !63
  %13 = getelementptr inbounds i8, ptr %1, i64 220
  %14 = load i32, ptr %13, align 4, !tbaa !64
  %15 = icmp eq i32 %12, %14
  br i1 %15, label %19, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds i8, ptr %1, i64 2536
  %18 = load ptr, ptr %17, align 8, !tbaa !65
  br label %29

19:                                               ; preds = %10
  %20 = icmp eq i32 %12, 0
  %21 = shl i32 %12, 1
  %22 = select i1 %20, i32 16, i32 %21
  store i32 %22, ptr %13, align 4, !tbaa !64
  %23 = getelementptr inbounds i8, ptr %1, i64 2536
  %24 = load ptr, ptr %23, align 8, !tbaa !65
  %25 = zext i32 %22 to i64
  %26 = mul nuw nsw i64 %25, 80
  %27 = tail call ptr @realloc(ptr noundef %24, i64 noundef %26) #20
  store ptr %27, ptr %23, align 8, !tbaa !65
  %28 = load i32, ptr %11, align 8, !tbaa !63
  br label %29

29:                                               ; preds = %16, %19
  %30 = phi i32 [ %12, %16 ], [ %28, %19 ]
  %31 = phi ptr [ %18, %16 ], [ %27, %19 ]
  %32 = add i32 %30, 1
  store i32 %32, ptr %11, align 8, !tbaa !63
  %33 = zext i32 %30 to i64
  %34 = getelementptr inbounds %struct.Bulk, ptr %31, i64 %33
  %35 = getelementptr inbounds i8, ptr %34, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %35, i8 0, i64 40, i1 false)
  %36 = getelementptr inbounds i8, ptr %34, i64 36
  store i32 %2, ptr %36, align 4, !tbaa !66
  %37 = getelementptr inbounds i8, ptr %34, i64 8
  store i64 %3, ptr %37, align 8, !tbaa !68
  %38 = getelementptr inbounds i8, ptr %34, i64 16
  store i64 %4, ptr %38, align 8, !tbaa !69
  %39 = getelementptr inbounds i8, ptr %34, i64 24
  store i64 %5, ptr %39, align 8, !tbaa !70
  store i64 %6, ptr %34, align 8, !tbaa !71
  %40 = getelementptr inbounds i8, ptr %34, i64 32
  store i32 %7, ptr %40, align 8, !tbaa !72
  %41 = getelementptr inbounds i8, ptr %34, i64 60
  store i32 %8, ptr %41, align 4, !tbaa !73
  %42 = getelementptr inbounds i8, ptr %34, i64 68
  store i32 %9, ptr %42, align 4, !tbaa !74
  %43 = getelementptr inbounds i8, ptr %0, i64 28
  %44 = load i32, ptr %43, align 4, !tbaa !75
  %45 = getelementptr inbounds i8, ptr %34, i64 72
  store i32 %44, ptr %45, align 8, !tbaa !76
  %46 = icmp eq i32 %8, 0
  br i1 %46, label %53, label %47

47:                                               ; preds = %29
  %48 = getelementptr inbounds i8, ptr %0, i64 128
  %49 = load ptr, ptr %48, align 8, !tbaa !77
  %50 = getelementptr inbounds i8, ptr %34, i64 40
  %51 = load i32, ptr %49, align 4, !tbaa !16
  store i32 %51, ptr %50, align 4, !tbaa !16
  %52 = icmp eq i32 %8, 1
  br i1 %52, label %53, label %54, !llvm.loop !78

53:                                               ; preds = %47, %54, %59, %64, %69, %29
  ret void

54:                                               ; preds = %47
  %55 = getelementptr inbounds i8, ptr %49, i64 4
  %56 = load i32, ptr %55, align 4, !tbaa !16
  %57 = getelementptr inbounds i8, ptr %34, i64 44
  store i32 %56, ptr %57, align 4, !tbaa !16
  %58 = icmp eq i32 %8, 2
  br i1 %58, label %53, label %59, !llvm.loop !78

59:                                               ; preds = %54
  %60 = getelementptr inbounds i8, ptr %49, i64 8
  %61 = load i32, ptr %60, align 4, !tbaa !16
  %62 = getelementptr inbounds i8, ptr %34, i64 48
  store i32 %61, ptr %62, align 4, !tbaa !16
  %63 = icmp eq i32 %8, 3
  br i1 %63, label %53, label %64, !llvm.loop !78

64:                                               ; preds = %59
  %65 = getelementptr inbounds i8, ptr %49, i64 12
  %66 = load i32, ptr %65, align 4, !tbaa !16
  %67 = getelementptr inbounds i8, ptr %34, i64 52
  store i32 %66, ptr %67, align 4, !tbaa !16
  %68 = icmp eq i32 %8, 4
  br i1 %68, label %53, label %69, !llvm.loop !78

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %49, i64 16
  %71 = load i32, ptr %70, align 4, !tbaa !16
  %72 = getelementptr inbounds i8, ptr %34, i64 56
  store i32 %71, ptr %72, align 4, !tbaa !16
  br label %53
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_bulk_wait(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4, !tbaa !75
  tail call fastcc void @complete(ptr noundef %1, i64 noundef 0, i32 noundef %4)
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @complete(ptr nocapture noundef %0, i64 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = alloca %struct.Bulk, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 216
  %6 = load i32, ptr %5, align 8, !tbaa !63
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %32, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %0, i64 2536
  %10 = icmp eq i64 %1, 0
  %11 = getelementptr inbounds i8, ptr %4, i64 72
  %12 = getelementptr inbounds i8, ptr %4, i64 36
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %4, i64 32
  %15 = getelementptr inbounds i8, ptr %0, i64 16
  %16 = getelementptr inbounds i8, ptr %0, i64 20
  %17 = getelementptr inbounds i8, ptr %0, i64 192
  %18 = getelementptr inbounds i8, ptr %4, i64 24
  %19 = getelementptr inbounds i8, ptr %4, i64 60
  %20 = getelementptr inbounds i8, ptr %4, i64 40
  %21 = getelementptr inbounds i8, ptr %4, i64 16
  %22 = getelementptr inbounds i8, ptr %0, i64 200
  %23 = getelementptr inbounds i8, ptr %4, i64 68
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = getelementptr inbounds i8, ptr %0, i64 28
  %26 = getelementptr inbounds i8, ptr %0, i64 32
  %27 = zext i32 %6 to i64
  %28 = icmp eq i64 %1, 0
  %29 = trunc i64 %1 to i32
  %30 = lshr i32 %29, 24
  %31 = zext nneg i32 %30 to i64
  br label %34

32:                                               ; preds = %790, %3
  %33 = phi i32 [ 0, %3 ], [ %791, %790 ]
  store i32 %33, ptr %5, align 8, !tbaa !63
  ret void

34:                                               ; preds = %8, %790
  %35 = phi i64 [ 0, %8 ], [ %792, %790 ]
  %36 = phi i32 [ 0, %8 ], [ %791, %790 ]
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %4) #21
  %37 = load ptr, ptr %9, align 8, !tbaa !65
  %38 = getelementptr inbounds %struct.Bulk, ptr %37, i64 %35
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %4, ptr noundef nonnull align 8 dereferenceable(80) %38, i64 80, i1 false), !tbaa.struct !79
  %39 = load i64, ptr %4, align 8, !tbaa !71
  br i1 %10, label %42, label %40

40:                                               ; preds = %34
  %41 = icmp eq i64 %39, %1
  br i1 %41, label %47, label %786

42:                                               ; preds = %34
  %43 = icmp eq i64 %39, 0
  %44 = load i32, ptr %11, align 8
  %45 = icmp eq i32 %44, %2
  %46 = select i1 %43, i1 %45, i1 false
  br i1 %46, label %47, label %786

47:                                               ; preds = %42, %40
  %48 = load i32, ptr %12, align 4, !tbaa !66
  switch i32 %48, label %511 [
    i32 2, label %49
    i32 3, label %49
    i32 1, label %435
  ]

49:                                               ; preds = %47, %47
  %50 = icmp eq i32 %48, 3
  %51 = load i64, ptr %18, align 8, !tbaa !70
  %52 = and i64 %51, -17592186044416
  %53 = icmp eq i64 %52, 35184372088832
  br i1 %53, label %60, label %54

54:                                               ; preds = %49
  %55 = load ptr, ptr %0, align 8, !tbaa !4
  %56 = getelementptr inbounds i8, ptr %55, i64 24
  %57 = load i64, ptr %56, align 8, !tbaa !24
  %58 = getelementptr inbounds i8, ptr %55, i64 16
  %59 = getelementptr inbounds i8, ptr %55, i64 8
  br label %96

60:                                               ; preds = %49
  %61 = trunc i64 %51 to i32
  %62 = load i32, ptr %15, align 8, !tbaa !17
  %63 = sub i32 %61, %62
  %64 = zext i32 %63 to i64
  %65 = add nuw nsw i64 %64, 128
  %66 = load i32, ptr %16, align 4, !tbaa !18
  %67 = zext i32 %66 to i64
  %68 = icmp ugt i64 %65, %67
  br i1 %68, label %69, label %90

69:                                               ; preds = %60
  %70 = lshr i32 %61, 24
  %71 = load ptr, ptr %17, align 8, !tbaa !19
  %72 = icmp eq ptr %71, null
  br i1 %72, label %682, label %73

73:                                               ; preds = %69
  %74 = getelementptr inbounds i8, ptr %71, i64 8
  %75 = load i32, ptr %74, align 8, !tbaa !20
  %76 = icmp ult i32 %70, %75
  br i1 %76, label %77, label %682

77:                                               ; preds = %73
  %78 = load ptr, ptr %71, align 8, !tbaa !22
  %79 = zext nneg i32 %70 to i64
  %80 = getelementptr inbounds %struct.Cta, ptr %78, i64 %79
  %81 = getelementptr inbounds i8, ptr %80, i64 16
  %82 = load i32, ptr %81, align 8, !tbaa !17
  %83 = sub i32 %61, %82
  %84 = zext i32 %83 to i64
  %85 = add nuw nsw i64 %84, 128
  %86 = getelementptr inbounds i8, ptr %80, i64 20
  %87 = load i32, ptr %86, align 4, !tbaa !18
  %88 = zext i32 %87 to i64
  %89 = icmp ugt i64 %85, %88
  br i1 %89, label %682, label %90

90:                                               ; preds = %77, %60
  %91 = phi ptr [ %0, %60 ], [ %80, %77 ]
  %92 = phi i64 [ %64, %60 ], [ %84, %77 ]
  %93 = getelementptr inbounds i8, ptr %91, i64 8
  %94 = load ptr, ptr %93, align 8, !tbaa !23
  %95 = getelementptr inbounds i8, ptr %94, i64 %92
  br label %123

96:                                               ; preds = %114, %54
  %97 = phi i64 [ %117, %114 ], [ %51, %54 ]
  %98 = phi i64 [ %118, %114 ], [ 128, %54 ]
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %119, label %100

100:                                              ; preds = %96
  %101 = and i64 %97, 65535
  %102 = sub nuw nsw i64 65536, %101
  %103 = tail call i64 @llvm.umin.i64(i64 %102, i64 %98)
  %104 = add i64 %97, -17592186044416
  %105 = lshr i64 %104, 16
  %106 = icmp ult i64 %105, %57
  br i1 %106, label %107, label %682

107:                                              ; preds = %100
  %108 = add nuw nsw i64 %103, %101
  %109 = load ptr, ptr %58, align 8, !tbaa !26
  %110 = getelementptr inbounds i32, ptr %109, i64 %105
  %111 = load i32, ptr %110, align 4, !tbaa !16
  %112 = zext i32 %111 to i64
  %113 = icmp ugt i64 %108, %112
  br i1 %113, label %682, label %114

114:                                              ; preds = %107
  %115 = load ptr, ptr %59, align 8, !tbaa !41
  %116 = icmp eq ptr %115, null
  %117 = add i64 %103, %97
  %118 = sub i64 %98, %103
  br i1 %116, label %682, label %96, !llvm.loop !42

119:                                              ; preds = %96
  %120 = load ptr, ptr %59, align 8, !tbaa !41
  %121 = getelementptr i8, ptr %120, i64 %51
  %122 = getelementptr i8, ptr %121, i64 -17592186044416
  br label %123

123:                                              ; preds = %119, %90
  %124 = phi ptr [ %122, %119 ], [ %95, %90 ]
  %125 = icmp eq ptr %124, null
  br i1 %125, label %682, label %126

126:                                              ; preds = %123
  %127 = load i64, ptr %124, align 8, !tbaa !81
  %128 = icmp eq i64 %127, 8097881575560343655
  br i1 %128, label %129, label %682

129:                                              ; preds = %126
  %130 = getelementptr inbounds i8, ptr %124, i64 16
  %131 = load i32, ptr %130, align 8, !tbaa !83
  %132 = load i32, ptr %19, align 4, !tbaa !73
  %133 = icmp eq i32 %131, %132
  br i1 %133, label %134, label %682

134:                                              ; preds = %129
  %135 = icmp eq i32 %131, 0
  br i1 %135, label %162, label %136

136:                                              ; preds = %134
  %137 = getelementptr inbounds i8, ptr %124, i64 52
  %138 = zext i32 %131 to i64
  %139 = and i64 %138, 7
  %140 = icmp ult i32 %131, 8
  br i1 %140, label %143, label %141

141:                                              ; preds = %136
  %142 = and i64 %138, 4294967288
  br label %176

143:                                              ; preds = %176, %136
  %144 = phi i64 [ poison, %136 ], [ %218, %176 ]
  %145 = phi i64 [ 0, %136 ], [ %219, %176 ]
  %146 = phi i64 [ 1, %136 ], [ %218, %176 ]
  %147 = icmp eq i64 %139, 0
  br i1 %147, label %159, label %148

148:                                              ; preds = %143, %148
  %149 = phi i64 [ %156, %148 ], [ %145, %143 ]
  %150 = phi i64 [ %155, %148 ], [ %146, %143 ]
  %151 = phi i64 [ %157, %148 ], [ 0, %143 ]
  %152 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %149
  %153 = load i32, ptr %152, align 4, !tbaa !16
  %154 = zext i32 %153 to i64
  %155 = mul i64 %150, %154
  %156 = add nuw nsw i64 %149, 1
  %157 = add i64 %151, 1
  %158 = icmp eq i64 %157, %139
  br i1 %158, label %159, label %148, !llvm.loop !84

159:                                              ; preds = %148, %143
  %160 = phi i64 [ %144, %143 ], [ %155, %148 ]
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %430, label %162

162:                                              ; preds = %159, %134
  %163 = phi i64 [ %160, %159 ], [ 1, %134 ]
  %164 = getelementptr inbounds i8, ptr %124, i64 8
  %165 = getelementptr inbounds i8, ptr %124, i64 52
  %166 = getelementptr inbounds i8, ptr %124, i64 104
  %167 = getelementptr inbounds i8, ptr %124, i64 32
  %168 = getelementptr inbounds i8, ptr %124, i64 72
  %169 = getelementptr inbounds i8, ptr %124, i64 20
  %170 = getelementptr inbounds i8, ptr %124, i64 24
  %171 = load i64, ptr %21, align 8
  %172 = load i64, ptr %13, align 8
  %173 = select i1 %50, i64 %171, i64 %172
  %174 = load i32, ptr %20, align 8
  %175 = sext i32 %174 to i64
  br label %222

176:                                              ; preds = %176, %141
  %177 = phi i64 [ 0, %141 ], [ %219, %176 ]
  %178 = phi i64 [ 1, %141 ], [ %218, %176 ]
  %179 = phi i64 [ 0, %141 ], [ %220, %176 ]
  %180 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %177
  %181 = load i32, ptr %180, align 4, !tbaa !16
  %182 = zext i32 %181 to i64
  %183 = mul i64 %178, %182
  %184 = or disjoint i64 %177, 1
  %185 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !16
  %187 = zext i32 %186 to i64
  %188 = mul i64 %183, %187
  %189 = or disjoint i64 %177, 2
  %190 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %189
  %191 = load i32, ptr %190, align 4, !tbaa !16
  %192 = zext i32 %191 to i64
  %193 = mul i64 %188, %192
  %194 = or disjoint i64 %177, 3
  %195 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %194
  %196 = load i32, ptr %195, align 4, !tbaa !16
  %197 = zext i32 %196 to i64
  %198 = mul i64 %193, %197
  %199 = or disjoint i64 %177, 4
  %200 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %199
  %201 = load i32, ptr %200, align 4, !tbaa !16
  %202 = zext i32 %201 to i64
  %203 = mul i64 %198, %202
  %204 = or disjoint i64 %177, 5
  %205 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !16
  %207 = zext i32 %206 to i64
  %208 = mul i64 %203, %207
  %209 = or disjoint i64 %177, 6
  %210 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %209
  %211 = load i32, ptr %210, align 4, !tbaa !16
  %212 = zext i32 %211 to i64
  %213 = mul i64 %208, %212
  %214 = or disjoint i64 %177, 7
  %215 = getelementptr inbounds [5 x i32], ptr %137, i64 0, i64 %214
  %216 = load i32, ptr %215, align 4, !tbaa !16
  %217 = zext i32 %216 to i64
  %218 = mul i64 %213, %217
  %219 = add nuw nsw i64 %177, 8
  %220 = add i64 %179, 8
  %221 = icmp eq i64 %220, %142
  br i1 %221, label %143, label %176, !llvm.loop !86

222:                                              ; preds = %425, %162
  %223 = phi i64 [ 0, %162 ], [ %426, %425 ]
  %224 = load i64, ptr %164, align 8, !tbaa !87
  %225 = load i32, ptr %130, align 8, !tbaa !83
  %226 = icmp eq i32 %225, 0
  br i1 %226, label %227, label %230

227:                                              ; preds = %222
  %228 = load i32, ptr %169, align 4, !tbaa !88
  %229 = zext i32 %228 to i64
  br label %253

230:                                              ; preds = %222
  %231 = zext i32 %225 to i64
  %232 = load i32, ptr %165, align 4, !tbaa !16
  %233 = zext i32 %232 to i64
  %234 = urem i64 %223, %233
  %235 = load i8, ptr %166, align 1, !tbaa !80
  %236 = zext i8 %235 to i64
  %237 = mul nuw nsw i64 %234, %236
  %238 = add nsw i64 %237, %175
  %239 = udiv i64 %223, %233
  %240 = icmp slt i64 %238, 0
  br i1 %240, label %245, label %241

241:                                              ; preds = %230
  %242 = load i32, ptr %167, align 4, !tbaa !16
  %243 = zext i32 %242 to i64
  %244 = icmp ult i64 %238, %243
  br i1 %244, label %246, label %245

245:                                              ; preds = %241, %230
  br label %246

246:                                              ; preds = %245, %241
  %247 = phi i32 [ 0, %245 ], [ 1, %241 ]
  %248 = load i32, ptr %169, align 4, !tbaa !88
  %249 = zext i32 %248 to i64
  %250 = mul i64 %238, %249
  %251 = add i64 %250, %224
  %252 = icmp eq i32 %225, 1
  br i1 %252, label %253, label %309

253:                                              ; preds = %334, %246, %227
  %254 = phi i64 [ %229, %227 ], [ %249, %246 ], [ %249, %334 ]
  %255 = phi i64 [ %224, %227 ], [ %251, %246 ], [ %340, %334 ]
  %256 = phi i32 [ 1, %227 ], [ %247, %246 ], [ %335, %334 ]
  %257 = mul i64 %254, %223
  %258 = add i64 %173, %257
  %259 = load i32, ptr %170, align 8, !tbaa !89
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %269, label %261

261:                                              ; preds = %253
  %262 = lshr i64 %258, 7
  %263 = shl nsw i32 -1, %259
  %264 = xor i32 %263, -1
  %265 = zext nneg i32 %264 to i64
  %266 = and i64 %262, %265
  %267 = shl nuw nsw i64 %266, 4
  %268 = xor i64 %267, %258
  br label %269

269:                                              ; preds = %261, %253
  %270 = phi i64 [ %268, %261 ], [ %258, %253 ]
  %271 = trunc i64 %270 to i32
  %272 = load i32, ptr %15, align 8, !tbaa !17
  %273 = sub i32 %271, %272
  %274 = zext i32 %273 to i64
  %275 = add nuw nsw i64 %254, %274
  %276 = load i32, ptr %16, align 4, !tbaa !18
  %277 = zext i32 %276 to i64
  %278 = icmp ugt i64 %275, %277
  br i1 %278, label %279, label %300

279:                                              ; preds = %269
  %280 = lshr i32 %271, 24
  %281 = load ptr, ptr %17, align 8, !tbaa !19
  %282 = icmp eq ptr %281, null
  br i1 %282, label %306, label %283

283:                                              ; preds = %279
  %284 = getelementptr inbounds i8, ptr %281, i64 8
  %285 = load i32, ptr %284, align 8, !tbaa !20
  %286 = icmp ult i32 %280, %285
  br i1 %286, label %287, label %306

287:                                              ; preds = %283
  %288 = load ptr, ptr %281, align 8, !tbaa !22
  %289 = zext nneg i32 %280 to i64
  %290 = getelementptr inbounds %struct.Cta, ptr %288, i64 %289
  %291 = getelementptr inbounds i8, ptr %290, i64 16
  %292 = load i32, ptr %291, align 8, !tbaa !17
  %293 = sub i32 %271, %292
  %294 = zext i32 %293 to i64
  %295 = add nuw nsw i64 %254, %294
  %296 = getelementptr inbounds i8, ptr %290, i64 20
  %297 = load i32, ptr %296, align 4, !tbaa !18
  %298 = zext i32 %297 to i64
  %299 = icmp ugt i64 %295, %298
  br i1 %299, label %306, label %300

300:                                              ; preds = %287, %269
  %301 = phi ptr [ %0, %269 ], [ %290, %287 ]
  %302 = phi i64 [ %274, %269 ], [ %294, %287 ]
  %303 = getelementptr inbounds i8, ptr %301, i64 8
  %304 = load ptr, ptr %303, align 8, !tbaa !23
  %305 = getelementptr inbounds i8, ptr %304, i64 %302
  br label %306

306:                                              ; preds = %300, %287, %283, %279
  %307 = phi ptr [ null, %283 ], [ null, %279 ], [ null, %287 ], [ %305, %300 ]
  %308 = icmp eq i32 %256, 0
  br i1 %308, label %413, label %343

309:                                              ; preds = %246, %334
  %310 = phi i64 [ %341, %334 ], [ 1, %246 ]
  %311 = phi i32 [ %335, %334 ], [ %247, %246 ]
  %312 = phi i64 [ %340, %334 ], [ %251, %246 ]
  %313 = phi i64 [ %326, %334 ], [ %239, %246 ]
  %314 = getelementptr inbounds [5 x i32], ptr %20, i64 0, i64 %310
  %315 = load i32, ptr %314, align 4, !tbaa !16
  %316 = sext i32 %315 to i64
  %317 = getelementptr inbounds [5 x i32], ptr %165, i64 0, i64 %310
  %318 = load i32, ptr %317, align 4, !tbaa !16
  %319 = zext i32 %318 to i64
  %320 = urem i64 %313, %319
  %321 = getelementptr inbounds [8 x i8], ptr %166, i64 0, i64 %310
  %322 = load i8, ptr %321, align 1, !tbaa !80
  %323 = zext i8 %322 to i64
  %324 = mul nuw nsw i64 %320, %323
  %325 = add nsw i64 %324, %316
  %326 = udiv i64 %313, %319
  %327 = icmp slt i64 %325, 0
  br i1 %327, label %333, label %328

328:                                              ; preds = %309
  %329 = getelementptr inbounds [5 x i32], ptr %167, i64 0, i64 %310
  %330 = load i32, ptr %329, align 4, !tbaa !16
  %331 = zext i32 %330 to i64
  %332 = icmp ult i64 %325, %331
  br i1 %332, label %334, label %333

333:                                              ; preds = %328, %309
  br label %334

334:                                              ; preds = %333, %328
  %335 = phi i32 [ 0, %333 ], [ %311, %328 ]
  %336 = add nsw i64 %310, -1
  %337 = getelementptr inbounds [4 x i64], ptr %168, i64 0, i64 %336
  %338 = load i64, ptr %337, align 8, !tbaa !34
  %339 = mul i64 %338, %325
  %340 = add i64 %339, %312
  %341 = add nuw nsw i64 %310, 1
  %342 = icmp eq i64 %341, %231
  br i1 %342, label %253, label %309, !llvm.loop !90

343:                                              ; preds = %306
  %344 = and i64 %255, -17592186044416
  %345 = icmp eq i64 %344, 35184372088832
  br i1 %345, label %346, label %379

346:                                              ; preds = %343
  %347 = trunc i64 %255 to i32
  %348 = sub i32 %347, %272
  %349 = zext i32 %348 to i64
  %350 = add nuw nsw i64 %254, %349
  %351 = icmp ugt i64 %350, %277
  br i1 %351, label %352, label %373

352:                                              ; preds = %346
  %353 = lshr i32 %347, 24
  %354 = load ptr, ptr %17, align 8, !tbaa !19
  %355 = icmp eq ptr %354, null
  br i1 %355, label %413, label %356

356:                                              ; preds = %352
  %357 = getelementptr inbounds i8, ptr %354, i64 8
  %358 = load i32, ptr %357, align 8, !tbaa !20
  %359 = icmp ult i32 %353, %358
  br i1 %359, label %360, label %413

360:                                              ; preds = %356
  %361 = load ptr, ptr %354, align 8, !tbaa !22
  %362 = zext nneg i32 %353 to i64
  %363 = getelementptr inbounds %struct.Cta, ptr %361, i64 %362
  %364 = getelementptr inbounds i8, ptr %363, i64 16
  %365 = load i32, ptr %364, align 8, !tbaa !17
  %366 = sub i32 %347, %365
  %367 = zext i32 %366 to i64
  %368 = add nuw nsw i64 %254, %367
  %369 = getelementptr inbounds i8, ptr %363, i64 20
  %370 = load i32, ptr %369, align 4, !tbaa !18
  %371 = zext i32 %370 to i64
  %372 = icmp ugt i64 %368, %371
  br i1 %372, label %413, label %373

373:                                              ; preds = %360, %346
  %374 = phi ptr [ %0, %346 ], [ %363, %360 ]
  %375 = phi i64 [ %349, %346 ], [ %367, %360 ]
  %376 = getelementptr inbounds i8, ptr %374, i64 8
  %377 = load ptr, ptr %376, align 8, !tbaa !23
  %378 = getelementptr inbounds i8, ptr %377, i64 %375
  br label %413

379:                                              ; preds = %343, %401
  %380 = phi i64 [ %405, %401 ], [ %255, %343 ]
  %381 = phi i64 [ %406, %401 ], [ %254, %343 ]
  %382 = icmp eq i64 %381, 0
  br i1 %382, label %407, label %383

383:                                              ; preds = %379
  %384 = and i64 %380, 65535
  %385 = sub nuw nsw i64 65536, %384
  %386 = tail call i64 @llvm.umin.i64(i64 %385, i64 %381)
  %387 = load ptr, ptr %0, align 8, !tbaa !4
  %388 = add i64 %380, -17592186044416
  %389 = lshr i64 %388, 16
  %390 = getelementptr inbounds i8, ptr %387, i64 24
  %391 = load i64, ptr %390, align 8, !tbaa !24
  %392 = icmp ult i64 %389, %391
  br i1 %392, label %393, label %413

393:                                              ; preds = %383
  %394 = add nuw nsw i64 %386, %384
  %395 = getelementptr inbounds i8, ptr %387, i64 16
  %396 = load ptr, ptr %395, align 8, !tbaa !26
  %397 = getelementptr inbounds i32, ptr %396, i64 %389
  %398 = load i32, ptr %397, align 4, !tbaa !16
  %399 = zext i32 %398 to i64
  %400 = icmp ugt i64 %394, %399
  br i1 %400, label %413, label %401

401:                                              ; preds = %393
  %402 = getelementptr inbounds i8, ptr %387, i64 8
  %403 = load ptr, ptr %402, align 8, !tbaa !41
  %404 = icmp eq ptr %403, null
  %405 = add i64 %386, %380
  %406 = sub i64 %381, %386
  br i1 %404, label %413, label %379, !llvm.loop !42

407:                                              ; preds = %379
  %408 = load ptr, ptr %0, align 8, !tbaa !4
  %409 = getelementptr inbounds i8, ptr %408, i64 8
  %410 = load ptr, ptr %409, align 8, !tbaa !41
  %411 = getelementptr i8, ptr %410, i64 %255
  %412 = getelementptr i8, ptr %411, i64 -17592186044416
  br label %413

413:                                              ; preds = %401, %393, %383, %407, %373, %360, %356, %352, %306
  %414 = phi ptr [ null, %306 ], [ %412, %407 ], [ null, %356 ], [ null, %352 ], [ null, %360 ], [ %378, %373 ], [ null, %383 ], [ null, %393 ], [ null, %401 ]
  %415 = icmp ne ptr %307, null
  %416 = icmp ne ptr %414, null
  %417 = select i1 %308, i1 true, i1 %416
  %418 = select i1 %415, i1 %417, i1 false
  br i1 %418, label %419, label %682

419:                                              ; preds = %413
  br i1 %50, label %420, label %422

420:                                              ; preds = %419
  br i1 %308, label %425, label %421

421:                                              ; preds = %420
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %414, ptr nonnull align 1 %307, i64 %254, i1 false)
  br label %425

422:                                              ; preds = %419
  br i1 %308, label %424, label %423

423:                                              ; preds = %422
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %307, ptr align 1 %414, i64 %254, i1 false)
  br label %425

424:                                              ; preds = %422
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %307, i8 0, i64 %254, i1 false)
  br label %425

425:                                              ; preds = %424, %423, %421, %420
  %426 = add nuw i64 %223, 1
  %427 = icmp eq i64 %426, %163
  br i1 %427, label %428, label %222, !llvm.loop !92

428:                                              ; preds = %425
  %429 = trunc i64 %163 to i32
  br label %430

430:                                              ; preds = %428, %159
  %431 = phi i32 [ 0, %159 ], [ %429, %428 ]
  %432 = getelementptr inbounds i8, ptr %124, i64 20
  %433 = load i32, ptr %432, align 4, !tbaa !88
  %434 = mul i32 %433, %431
  br label %729

435:                                              ; preds = %47
  %436 = load i64, ptr %13, align 8, !tbaa !68
  %437 = load i32, ptr %14, align 8, !tbaa !72
  %438 = zext i32 %437 to i64
  %439 = and i64 %436, -17592186044416
  %440 = icmp eq i64 %439, 35184372088832
  br i1 %440, label %441, label %477

441:                                              ; preds = %435
  %442 = trunc i64 %436 to i32
  %443 = load i32, ptr %15, align 8, !tbaa !17
  %444 = sub i32 %442, %443
  %445 = zext i32 %444 to i64
  %446 = add nuw nsw i64 %445, %438
  %447 = load i32, ptr %16, align 4, !tbaa !18
  %448 = zext i32 %447 to i64
  %449 = icmp ugt i64 %446, %448
  br i1 %449, label %450, label %471

450:                                              ; preds = %441
  %451 = lshr i32 %442, 24
  %452 = load ptr, ptr %17, align 8, !tbaa !19
  %453 = icmp eq ptr %452, null
  br i1 %453, label %634, label %454

454:                                              ; preds = %450
  %455 = getelementptr inbounds i8, ptr %452, i64 8
  %456 = load i32, ptr %455, align 8, !tbaa !20
  %457 = icmp ult i32 %451, %456
  br i1 %457, label %458, label %634

458:                                              ; preds = %454
  %459 = load ptr, ptr %452, align 8, !tbaa !22
  %460 = zext nneg i32 %451 to i64
  %461 = getelementptr inbounds %struct.Cta, ptr %459, i64 %460
  %462 = getelementptr inbounds i8, ptr %461, i64 16
  %463 = load i32, ptr %462, align 8, !tbaa !17
  %464 = sub i32 %442, %463
  %465 = zext i32 %464 to i64
  %466 = add nuw nsw i64 %465, %438
  %467 = getelementptr inbounds i8, ptr %461, i64 20
  %468 = load i32, ptr %467, align 4, !tbaa !18
  %469 = zext i32 %468 to i64
  %470 = icmp ugt i64 %466, %469
  br i1 %470, label %634, label %471

471:                                              ; preds = %458, %441
  %472 = phi ptr [ %0, %441 ], [ %461, %458 ]
  %473 = phi i64 [ %445, %441 ], [ %465, %458 ]
  %474 = getelementptr inbounds i8, ptr %472, i64 8
  %475 = load ptr, ptr %474, align 8, !tbaa !23
  %476 = getelementptr inbounds i8, ptr %475, i64 %473
  br label %634

477:                                              ; preds = %435, %499
  %478 = phi i64 [ %503, %499 ], [ %436, %435 ]
  %479 = phi i64 [ %504, %499 ], [ %438, %435 ]
  %480 = icmp eq i64 %479, 0
  br i1 %480, label %505, label %481

481:                                              ; preds = %477
  %482 = and i64 %478, 65535
  %483 = sub nuw nsw i64 65536, %482
  %484 = tail call i64 @llvm.umin.i64(i64 %483, i64 %479)
  %485 = load ptr, ptr %0, align 8, !tbaa !4
  %486 = add i64 %478, -17592186044416
  %487 = lshr i64 %486, 16
  %488 = getelementptr inbounds i8, ptr %485, i64 24
  %489 = load i64, ptr %488, align 8, !tbaa !24
  %490 = icmp ult i64 %487, %489
  br i1 %490, label %491, label %550

491:                                              ; preds = %481
  %492 = add nuw nsw i64 %484, %482
  %493 = getelementptr inbounds i8, ptr %485, i64 16
  %494 = load ptr, ptr %493, align 8, !tbaa !26
  %495 = getelementptr inbounds i32, ptr %494, i64 %487
  %496 = load i32, ptr %495, align 4, !tbaa !16
  %497 = zext i32 %496 to i64
  %498 = icmp ugt i64 %492, %497
  br i1 %498, label %550, label %499

499:                                              ; preds = %491
  %500 = getelementptr inbounds i8, ptr %485, i64 8
  %501 = load ptr, ptr %500, align 8, !tbaa !41
  %502 = icmp eq ptr %501, null
  %503 = add i64 %484, %478
  %504 = sub i64 %479, %484
  br i1 %502, label %550, label %477, !llvm.loop !42

505:                                              ; preds = %477
  %506 = load ptr, ptr %0, align 8, !tbaa !4
  %507 = getelementptr inbounds i8, ptr %506, i64 8
  %508 = load ptr, ptr %507, align 8, !tbaa !41
  %509 = getelementptr i8, ptr %508, i64 %436
  %510 = getelementptr i8, ptr %509, i64 -17592186044416
  br label %550

511:                                              ; preds = %47
  %512 = load i64, ptr %13, align 8, !tbaa !68
  %513 = load i32, ptr %14, align 8, !tbaa !72
  %514 = zext i32 %513 to i64
  %515 = trunc i64 %512 to i32
  %516 = load i32, ptr %15, align 8, !tbaa !17
  %517 = sub i32 %515, %516
  %518 = zext i32 %517 to i64
  %519 = add nuw nsw i64 %518, %514
  %520 = load i32, ptr %16, align 4, !tbaa !18
  %521 = zext i32 %520 to i64
  %522 = icmp ugt i64 %519, %521
  br i1 %522, label %523, label %544

523:                                              ; preds = %511
  %524 = lshr i32 %515, 24
  %525 = load ptr, ptr %17, align 8, !tbaa !19
  %526 = icmp eq ptr %525, null
  br i1 %526, label %550, label %527

527:                                              ; preds = %523
  %528 = getelementptr inbounds i8, ptr %525, i64 8
  %529 = load i32, ptr %528, align 8, !tbaa !20
  %530 = icmp ult i32 %524, %529
  br i1 %530, label %531, label %550

531:                                              ; preds = %527
  %532 = load ptr, ptr %525, align 8, !tbaa !22
  %533 = zext nneg i32 %524 to i64
  %534 = getelementptr inbounds %struct.Cta, ptr %532, i64 %533
  %535 = getelementptr inbounds i8, ptr %534, i64 16
  %536 = load i32, ptr %535, align 8, !tbaa !17
  %537 = sub i32 %515, %536
  %538 = zext i32 %537 to i64
  %539 = add nuw nsw i64 %538, %514
  %540 = getelementptr inbounds i8, ptr %534, i64 20
  %541 = load i32, ptr %540, align 4, !tbaa !18
  %542 = zext i32 %541 to i64
  %543 = icmp ugt i64 %539, %542
  br i1 %543, label %550, label %544

544:                                              ; preds = %531, %511
  %545 = phi ptr [ %0, %511 ], [ %534, %531 ]
  %546 = phi i64 [ %518, %511 ], [ %538, %531 ]
  %547 = getelementptr inbounds i8, ptr %545, i64 8
  %548 = load ptr, ptr %547, align 8, !tbaa !23
  %549 = getelementptr inbounds i8, ptr %548, i64 %546
  br label %550

550:                                              ; preds = %499, %491, %481, %544, %531, %527, %523, %505
  %551 = phi i32 [ %437, %505 ], [ %513, %527 ], [ %513, %523 ], [ %513, %531 ], [ %513, %544 ], [ %437, %481 ], [ %437, %491 ], [ %437, %499 ]
  %552 = phi ptr [ %510, %505 ], [ null, %527 ], [ null, %523 ], [ null, %531 ], [ %549, %544 ], [ null, %481 ], [ null, %491 ], [ null, %499 ]
  %553 = icmp eq i32 %48, 0
  br i1 %553, label %559, label %554

554:                                              ; preds = %550
  %555 = load i32, ptr %15, align 8, !tbaa !17
  %556 = load i32, ptr %16, align 4, !tbaa !18
  %557 = zext i32 %551 to i64
  %558 = zext i32 %556 to i64
  br label %634

559:                                              ; preds = %550
  %560 = load i64, ptr %21, align 8, !tbaa !69
  %561 = zext i32 %551 to i64
  %562 = and i64 %560, -17592186044416
  %563 = icmp eq i64 %562, 35184372088832
  br i1 %563, label %564, label %600

564:                                              ; preds = %559
  %565 = trunc i64 %560 to i32
  %566 = load i32, ptr %15, align 8, !tbaa !17
  %567 = sub i32 %565, %566
  %568 = zext i32 %567 to i64
  %569 = add nuw nsw i64 %568, %561
  %570 = load i32, ptr %16, align 4, !tbaa !18
  %571 = zext i32 %570 to i64
  %572 = icmp ugt i64 %569, %571
  br i1 %572, label %573, label %594

573:                                              ; preds = %564
  %574 = lshr i32 %565, 24
  %575 = load ptr, ptr %17, align 8, !tbaa !19
  %576 = icmp eq ptr %575, null
  br i1 %576, label %682, label %577

577:                                              ; preds = %573
  %578 = getelementptr inbounds i8, ptr %575, i64 8
  %579 = load i32, ptr %578, align 8, !tbaa !20
  %580 = icmp ult i32 %574, %579
  br i1 %580, label %581, label %682

581:                                              ; preds = %577
  %582 = load ptr, ptr %575, align 8, !tbaa !22
  %583 = zext nneg i32 %574 to i64
  %584 = getelementptr inbounds %struct.Cta, ptr %582, i64 %583
  %585 = getelementptr inbounds i8, ptr %584, i64 16
  %586 = load i32, ptr %585, align 8, !tbaa !17
  %587 = sub i32 %565, %586
  %588 = zext i32 %587 to i64
  %589 = add nuw nsw i64 %588, %561
  %590 = getelementptr inbounds i8, ptr %584, i64 20
  %591 = load i32, ptr %590, align 4, !tbaa !18
  %592 = zext i32 %591 to i64
  %593 = icmp ugt i64 %589, %592
  br i1 %593, label %682, label %594

594:                                              ; preds = %581, %564
  %595 = phi ptr [ %0, %564 ], [ %584, %581 ]
  %596 = phi i64 [ %568, %564 ], [ %588, %581 ]
  %597 = getelementptr inbounds i8, ptr %595, i64 8
  %598 = load ptr, ptr %597, align 8, !tbaa !23
  %599 = getelementptr inbounds i8, ptr %598, i64 %596
  br label %673

600:                                              ; preds = %559, %622
  %601 = phi i64 [ %626, %622 ], [ %560, %559 ]
  %602 = phi i64 [ %627, %622 ], [ %561, %559 ]
  %603 = icmp eq i64 %602, 0
  br i1 %603, label %628, label %604

604:                                              ; preds = %600
  %605 = and i64 %601, 65535
  %606 = sub nuw nsw i64 65536, %605
  %607 = tail call i64 @llvm.umin.i64(i64 %606, i64 %602)
  %608 = load ptr, ptr %0, align 8, !tbaa !4
  %609 = add i64 %601, -17592186044416
  %610 = lshr i64 %609, 16
  %611 = getelementptr inbounds i8, ptr %608, i64 24
  %612 = load i64, ptr %611, align 8, !tbaa !24
  %613 = icmp ult i64 %610, %612
  br i1 %613, label %614, label %682

614:                                              ; preds = %604
  %615 = add nuw nsw i64 %607, %605
  %616 = getelementptr inbounds i8, ptr %608, i64 16
  %617 = load ptr, ptr %616, align 8, !tbaa !26
  %618 = getelementptr inbounds i32, ptr %617, i64 %610
  %619 = load i32, ptr %618, align 4, !tbaa !16
  %620 = zext i32 %619 to i64
  %621 = icmp ugt i64 %615, %620
  br i1 %621, label %682, label %622

622:                                              ; preds = %614
  %623 = getelementptr inbounds i8, ptr %608, i64 8
  %624 = load ptr, ptr %623, align 8, !tbaa !41
  %625 = icmp eq ptr %624, null
  %626 = add i64 %607, %601
  %627 = sub i64 %602, %607
  br i1 %625, label %682, label %600, !llvm.loop !42

628:                                              ; preds = %600
  %629 = load ptr, ptr %0, align 8, !tbaa !4
  %630 = getelementptr inbounds i8, ptr %629, i64 8
  %631 = load ptr, ptr %630, align 8, !tbaa !41
  %632 = getelementptr i8, ptr %631, i64 %560
  %633 = getelementptr i8, ptr %632, i64 -17592186044416
  br label %673

634:                                              ; preds = %554, %471, %458, %454, %450
  %635 = phi i64 [ %558, %554 ], [ %448, %450 ], [ %448, %454 ], [ %448, %458 ], [ %448, %471 ]
  %636 = phi i64 [ %557, %554 ], [ %438, %450 ], [ %438, %454 ], [ %438, %458 ], [ %438, %471 ]
  %637 = phi i32 [ %555, %554 ], [ %443, %450 ], [ %443, %454 ], [ %443, %458 ], [ %443, %471 ]
  %638 = phi i32 [ %551, %554 ], [ %437, %450 ], [ %437, %454 ], [ %437, %458 ], [ %437, %471 ]
  %639 = phi ptr [ %552, %554 ], [ null, %450 ], [ null, %454 ], [ null, %458 ], [ %476, %471 ]
  %640 = load i64, ptr %21, align 8, !tbaa !69
  %641 = trunc i64 %640 to i32
  %642 = sub i32 %641, %637
  %643 = zext i32 %642 to i64
  %644 = add nuw nsw i64 %636, %643
  %645 = icmp ugt i64 %644, %635
  br i1 %645, label %646, label %667

646:                                              ; preds = %634
  %647 = lshr i32 %641, 24
  %648 = load ptr, ptr %17, align 8, !tbaa !19
  %649 = icmp eq ptr %648, null
  br i1 %649, label %682, label %650

650:                                              ; preds = %646
  %651 = getelementptr inbounds i8, ptr %648, i64 8
  %652 = load i32, ptr %651, align 8, !tbaa !20
  %653 = icmp ult i32 %647, %652
  br i1 %653, label %654, label %682

654:                                              ; preds = %650
  %655 = load ptr, ptr %648, align 8, !tbaa !22
  %656 = zext nneg i32 %647 to i64
  %657 = getelementptr inbounds %struct.Cta, ptr %655, i64 %656
  %658 = getelementptr inbounds i8, ptr %657, i64 16
  %659 = load i32, ptr %658, align 8, !tbaa !17
  %660 = sub i32 %641, %659
  %661 = zext i32 %660 to i64
  %662 = add nuw nsw i64 %636, %661
  %663 = getelementptr inbounds i8, ptr %657, i64 20
  %664 = load i32, ptr %663, align 4, !tbaa !18
  %665 = zext i32 %664 to i64
  %666 = icmp ugt i64 %662, %665
  br i1 %666, label %682, label %667

667:                                              ; preds = %654, %634
  %668 = phi ptr [ %0, %634 ], [ %657, %654 ]
  %669 = phi i64 [ %643, %634 ], [ %661, %654 ]
  %670 = getelementptr inbounds i8, ptr %668, i64 8
  %671 = load ptr, ptr %670, align 8, !tbaa !23
  %672 = getelementptr inbounds i8, ptr %671, i64 %669
  br label %673

673:                                              ; preds = %667, %628, %594
  %674 = phi i32 [ %551, %594 ], [ %551, %628 ], [ %638, %667 ]
  %675 = phi ptr [ %552, %594 ], [ %552, %628 ], [ %639, %667 ]
  %676 = phi ptr [ %599, %594 ], [ %633, %628 ], [ %672, %667 ]
  %677 = icmp ne ptr %675, null
  %678 = icmp ne ptr %676, null
  %679 = select i1 %677, i1 %678, i1 false
  br i1 %679, label %680, label %682

680:                                              ; preds = %673
  %681 = zext i32 %674 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %675, ptr nonnull align 1 %676, i64 %681, i1 false)
  br label %729

682:                                              ; preds = %114, %107, %100, %413, %622, %614, %604, %673, %654, %650, %646, %581, %577, %573, %129, %126, %123, %77, %73, %69
  %683 = load ptr, ptr %22, align 8, !tbaa !55
  %684 = load i32, ptr %11, align 8, !tbaa !76
  %685 = zext i32 %684 to i64
  %686 = getelementptr inbounds %struct.Thread, ptr %683, i64 %685
  %687 = load i32, ptr %23, align 4, !tbaa !74
  %688 = load i64, ptr %21, align 8, !tbaa !69
  %689 = load i32, ptr %14, align 8, !tbaa !72
  %690 = load ptr, ptr %0, align 8, !tbaa !4
  %691 = getelementptr inbounds i8, ptr %690, i64 116
  %692 = atomicrmw add ptr %691, i32 1 monotonic, align 4
  %693 = icmp ult i32 %692, 64
  br i1 %693, label %694, label %727

694:                                              ; preds = %682
  %695 = zext i32 %689 to i64
  %696 = getelementptr inbounds i8, ptr %690, i64 184
  %697 = zext nneg i32 %692 to i64
  %698 = getelementptr inbounds [64 x %struct.Fault], ptr %696, i64 0, i64 %697
  store i32 1, ptr %698, align 8, !tbaa !11
  %699 = getelementptr inbounds i8, ptr %698, i64 4
  store i32 %687, ptr %699, align 4, !tbaa !13
  %700 = getelementptr inbounds i8, ptr %698, i64 8
  store i64 %688, ptr %700, align 8, !tbaa !14
  %701 = getelementptr inbounds i8, ptr %698, i64 16
  store i64 %695, ptr %701, align 8, !tbaa !15
  %702 = getelementptr inbounds i8, ptr %698, i64 24
  %703 = icmp eq ptr %683, null
  %704 = getelementptr inbounds i8, ptr %698, i64 36
  %705 = load i32, ptr %24, align 4, !tbaa !16
  store i32 %705, ptr %702, align 4, !tbaa !16
  br i1 %703, label %706, label %712

706:                                              ; preds = %694
  store i32 0, ptr %704, align 4, !tbaa !16
  %707 = load i32, ptr %25, align 4, !tbaa !16
  %708 = getelementptr inbounds i8, ptr %698, i64 28
  store i32 %707, ptr %708, align 4, !tbaa !16
  %709 = getelementptr inbounds i8, ptr %698, i64 40
  store i32 0, ptr %709, align 4, !tbaa !16
  %710 = load i32, ptr %26, align 4, !tbaa !16
  %711 = getelementptr inbounds i8, ptr %698, i64 32
  store i32 %710, ptr %711, align 4, !tbaa !16
  br label %724

712:                                              ; preds = %694
  %713 = getelementptr inbounds i8, ptr %686, i64 8
  %714 = load i32, ptr %713, align 4, !tbaa !16
  store i32 %714, ptr %704, align 4, !tbaa !16
  %715 = load i32, ptr %25, align 4, !tbaa !16
  %716 = getelementptr inbounds i8, ptr %698, i64 28
  store i32 %715, ptr %716, align 4, !tbaa !16
  %717 = getelementptr inbounds i8, ptr %686, i64 12
  %718 = load i32, ptr %717, align 4, !tbaa !16
  %719 = getelementptr inbounds i8, ptr %698, i64 40
  store i32 %718, ptr %719, align 4, !tbaa !16
  %720 = load i32, ptr %26, align 4, !tbaa !16
  %721 = getelementptr inbounds i8, ptr %698, i64 32
  store i32 %720, ptr %721, align 4, !tbaa !16
  %722 = getelementptr inbounds i8, ptr %686, i64 16
  %723 = load i32, ptr %722, align 4, !tbaa !16
  br label %724

724:                                              ; preds = %712, %706
  %725 = phi i32 [ %723, %712 ], [ 0, %706 ]
  %726 = getelementptr inbounds i8, ptr %698, i64 44
  store i32 %725, ptr %726, align 4, !tbaa !16
  br label %727

727:                                              ; preds = %724, %682
  %728 = getelementptr inbounds i8, ptr %690, i64 112
  store atomic i32 1, ptr %728 monotonic, align 8
  br label %729

729:                                              ; preds = %727, %680, %430
  %730 = phi i32 [ %689, %727 ], [ %674, %680 ], [ %434, %430 ]
  br i1 %28, label %790, label %731

731:                                              ; preds = %729
  %732 = load i32, ptr %15, align 8, !tbaa !17
  %733 = sub i32 %29, %732
  %734 = zext i32 %733 to i64
  %735 = add nuw nsw i64 %734, 8
  %736 = load i32, ptr %16, align 4, !tbaa !18
  %737 = zext i32 %736 to i64
  %738 = icmp ugt i64 %735, %737
  br i1 %738, label %739, label %758

739:                                              ; preds = %731
  %740 = load ptr, ptr %17, align 8, !tbaa !19
  %741 = icmp eq ptr %740, null
  br i1 %741, label %790, label %742

742:                                              ; preds = %739
  %743 = getelementptr inbounds i8, ptr %740, i64 8
  %744 = load i32, ptr %743, align 8, !tbaa !20
  %745 = icmp ult i32 %30, %744
  br i1 %745, label %746, label %790

746:                                              ; preds = %742
  %747 = load ptr, ptr %740, align 8, !tbaa !22
  %748 = getelementptr inbounds %struct.Cta, ptr %747, i64 %31
  %749 = getelementptr inbounds i8, ptr %748, i64 16
  %750 = load i32, ptr %749, align 8, !tbaa !17
  %751 = sub i32 %29, %750
  %752 = zext i32 %751 to i64
  %753 = add nuw nsw i64 %752, 8
  %754 = getelementptr inbounds i8, ptr %748, i64 20
  %755 = load i32, ptr %754, align 4, !tbaa !18
  %756 = zext i32 %755 to i64
  %757 = icmp ugt i64 %753, %756
  br i1 %757, label %790, label %758

758:                                              ; preds = %746, %731
  %759 = phi ptr [ %0, %731 ], [ %748, %746 ]
  %760 = phi i64 [ %734, %731 ], [ %752, %746 ]
  %761 = getelementptr inbounds i8, ptr %759, i64 8
  %762 = load ptr, ptr %761, align 8, !tbaa !23
  %763 = getelementptr inbounds i8, ptr %762, i64 %760
  %764 = icmp eq ptr %762, null
  br i1 %764, label %790, label %765

765:                                              ; preds = %758
  %766 = load i64, ptr %763, align 8, !tbaa !34
  %767 = and i64 %766, -9223370937343148033
  %768 = sub i32 0, %730
  %769 = zext i32 %768 to i64
  %770 = shl i64 %769, 40
  %771 = add i64 %770, %766
  %772 = and i64 %771, 9223370937343148032
  %773 = or disjoint i64 %772, %767
  %774 = and i64 %773, 9223370937344196607
  %775 = icmp eq i64 %774, 0
  br i1 %775, label %776, label %784

776:                                              ; preds = %765
  %777 = lshr i64 %766, 20
  %778 = and i64 %777, 1048575
  %779 = and i64 %766, -9223372036854775808
  %780 = shl nuw nsw i64 %778, 20
  %781 = or disjoint i64 %780, %779
  %782 = or disjoint i64 %781, %778
  %783 = xor i64 %782, -9223372036854775808
  br label %784

784:                                              ; preds = %776, %765
  %785 = phi i64 [ %783, %776 ], [ %773, %765 ]
  store i64 %785, ptr %763, align 8, !tbaa !34
  br label %790

786:                                              ; preds = %42, %40
  %787 = add i32 %36, 1
  %788 = zext i32 %36 to i64
  %789 = getelementptr inbounds %struct.Bulk, ptr %37, i64 %788
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %789, ptr noundef nonnull align 8 dereferenceable(80) %38, i64 80, i1 false)
  br label %790

790:                                              ; preds = %784, %758, %746, %742, %739, %729, %786
  %791 = phi i32 [ %787, %786 ], [ %36, %729 ], [ %36, %739 ], [ %36, %742 ], [ %36, %746 ], [ %36, %758 ], [ %36, %784 ]
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %4) #21
  %792 = add nuw nsw i64 %35, 1
  %793 = icmp eq i64 %792, %27
  br i1 %793, label %32, label %34, !llvm.loop !93
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local range(i32 0, 2) i32 @goptx_mbar_test(ptr nocapture noundef readnone %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #7 {
  %6 = load i64, ptr %3, align 8, !tbaa !34
  %7 = lshr i64 %6, 63
  %8 = trunc nuw nsw i64 %7 to i32
  %9 = and i32 %4, 1
  %10 = icmp eq i32 %9, %8
  br i1 %10, label %11, label %16

11:                                               ; preds = %5
  %12 = and i64 %2, 4294967295
  tail call fastcc void @complete(ptr noundef %1, i64 noundef %12, i32 noundef 0)
  %13 = load i64, ptr %3, align 8, !tbaa !34
  %14 = lshr i64 %13, 63
  %15 = trunc nuw nsw i64 %14 to i32
  br label %16

16:                                               ; preds = %11, %5
  %17 = phi i32 [ %15, %11 ], [ %8, %5 ]
  %18 = icmp ne i32 %9, %17
  %19 = zext i1 %18 to i32
  ret i32 %19
}

; Function Attrs: nofree nounwind uwtable
define dso_local i32 @goptx_printf(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #12 {
  %5 = alloca [1024 x i8], align 16
  %6 = alloca [32 x i8], align 16
  %7 = alloca i64, align 8
  %8 = load ptr, ptr %1, align 8, !tbaa !4
  %9 = lshr i64 %2, 44
  switch i64 %9, label %69 [
    i64 1, label %10
    i64 2, label %26
    i64 3, label %61
  ]

10:                                               ; preds = %4
  %11 = add i64 %2, -17592186044416
  %12 = lshr i64 %11, 16
  %13 = getelementptr inbounds i8, ptr %8, i64 24
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = icmp ult i64 %12, %14
  br i1 %15, label %16, label %69

16:                                               ; preds = %10
  %17 = and i64 %2, 65535
  %18 = getelementptr inbounds i8, ptr %8, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !26
  %20 = getelementptr inbounds i32, ptr %19, i64 %12
  %21 = load i32, ptr %20, align 4, !tbaa !16
  %22 = zext i32 %21 to i64
  %23 = icmp ult i64 %17, %22
  br i1 %23, label %24, label %69

24:                                               ; preds = %16
  %25 = getelementptr inbounds i8, ptr %8, i64 8
  br label %70

26:                                               ; preds = %4
  %27 = and i64 %2, -4294967296
  %28 = icmp eq i64 %27, 35184372088832
  br i1 %28, label %29, label %69

29:                                               ; preds = %26
  %30 = trunc i64 %2 to i32
  %31 = getelementptr inbounds i8, ptr %1, i64 16
  %32 = load i32, ptr %31, align 8, !tbaa !17
  %33 = sub i32 %30, %32
  %34 = getelementptr inbounds i8, ptr %1, i64 20
  %35 = load i32, ptr %34, align 4, !tbaa !18
  %36 = icmp ult i32 %33, %35
  br i1 %36, label %56, label %37

37:                                               ; preds = %29
  %38 = lshr i32 %30, 24
  %39 = getelementptr inbounds i8, ptr %1, i64 192
  %40 = load ptr, ptr %39, align 8, !tbaa !19
  %41 = icmp eq ptr %40, null
  br i1 %41, label %69, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !20
  %45 = icmp ult i32 %38, %44
  br i1 %45, label %46, label %69

46:                                               ; preds = %42
  %47 = load ptr, ptr %40, align 8, !tbaa !22
  %48 = zext nneg i32 %38 to i64
  %49 = getelementptr inbounds %struct.Cta, ptr %47, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 16
  %51 = load i32, ptr %50, align 8, !tbaa !17
  %52 = sub i32 %30, %51
  %53 = getelementptr inbounds i8, ptr %49, i64 20
  %54 = load i32, ptr %53, align 4, !tbaa !18
  %55 = icmp ult i32 %52, %54
  br i1 %55, label %56, label %69

56:                                               ; preds = %46, %29
  %57 = phi ptr [ %1, %29 ], [ %49, %46 ]
  %58 = phi i32 [ %33, %29 ], [ %52, %46 ]
  %59 = zext i32 %58 to i64
  %60 = getelementptr inbounds i8, ptr %57, i64 8
  br label %70

61:                                               ; preds = %4
  %62 = add i64 %2, -52776558133247
  %63 = getelementptr inbounds i8, ptr %1, i64 184
  %64 = load i64, ptr %63, align 8, !tbaa !27
  %65 = icmp ugt i64 %62, %64
  br i1 %65, label %69, label %66

66:                                               ; preds = %61
  %67 = add i64 %2, -52776558133248
  %68 = getelementptr inbounds i8, ptr %0, i64 104
  br label %70

69:                                               ; preds = %26, %61, %4, %10, %16, %42, %37, %46
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #21
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #21
  br label %574

70:                                               ; preds = %24, %56, %66
  %71 = phi ptr [ %60, %56 ], [ %25, %24 ], [ %68, %66 ]
  %72 = phi i64 [ %59, %56 ], [ %11, %24 ], [ %67, %66 ]
  %73 = load ptr, ptr %71, align 8, !tbaa !28
  %74 = getelementptr inbounds i8, ptr %73, i64 %72
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #21
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #21
  %75 = icmp eq ptr %73, null
  br i1 %75, label %574, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %1, i64 184
  %78 = getelementptr inbounds i8, ptr %0, i64 104
  %79 = getelementptr inbounds i8, ptr %1, i64 16
  %80 = getelementptr inbounds i8, ptr %1, i64 20
  %81 = getelementptr inbounds i8, ptr %1, i64 192
  br label %82

82:                                               ; preds = %76, %546
  %83 = phi i64 [ %551, %546 ], [ 0, %76 ]
  %84 = phi i32 [ %548, %546 ], [ 0, %76 ]
  %85 = phi i32 [ %549, %546 ], [ 0, %76 ]
  %86 = phi i64 [ %550, %546 ], [ %3, %76 ]
  %87 = add i64 %83, %2
  %88 = lshr i64 %87, 44
  switch i64 %88, label %552 [
    i64 1, label %89
    i64 2, label %106
    i64 3, label %136
  ]

89:                                               ; preds = %82
  %90 = load ptr, ptr %1, align 8, !tbaa !4
  %91 = add i64 %87, -17592186044416
  %92 = lshr i64 %91, 16
  %93 = getelementptr inbounds i8, ptr %90, i64 24
  %94 = load i64, ptr %93, align 8, !tbaa !24
  %95 = icmp ult i64 %92, %94
  br i1 %95, label %96, label %552

96:                                               ; preds = %89
  %97 = and i64 %87, 65535
  %98 = getelementptr inbounds i8, ptr %90, i64 16
  %99 = load ptr, ptr %98, align 8, !tbaa !26
  %100 = getelementptr inbounds i32, ptr %99, i64 %92
  %101 = load i32, ptr %100, align 4, !tbaa !16
  %102 = zext i32 %101 to i64
  %103 = icmp ult i64 %97, %102
  br i1 %103, label %104, label %552

104:                                              ; preds = %96
  %105 = getelementptr inbounds i8, ptr %90, i64 8
  br label %140

106:                                              ; preds = %82
  %107 = and i64 %87, -4294967296
  %108 = icmp eq i64 %107, 35184372088832
  br i1 %108, label %109, label %552

109:                                              ; preds = %106
  %110 = trunc i64 %87 to i32
  %111 = load i32, ptr %79, align 8, !tbaa !17
  %112 = sub i32 %110, %111
  %113 = load i32, ptr %80, align 4, !tbaa !18
  %114 = icmp ult i32 %112, %113
  br i1 %114, label %133, label %115

115:                                              ; preds = %109
  %116 = lshr i32 %110, 24
  %117 = load ptr, ptr %81, align 8, !tbaa !19
  %118 = icmp eq ptr %117, null
  br i1 %118, label %552, label %119

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, ptr %117, i64 8
  %121 = load i32, ptr %120, align 8, !tbaa !20
  %122 = icmp ult i32 %116, %121
  br i1 %122, label %123, label %552

123:                                              ; preds = %119
  %124 = load ptr, ptr %117, align 8, !tbaa !22
  %125 = zext nneg i32 %116 to i64
  %126 = getelementptr inbounds %struct.Cta, ptr %124, i64 %125
  %127 = getelementptr inbounds i8, ptr %126, i64 16
  %128 = load i32, ptr %127, align 8, !tbaa !17
  %129 = sub i32 %110, %128
  %130 = getelementptr inbounds i8, ptr %126, i64 20
  %131 = load i32, ptr %130, align 4, !tbaa !18
  %132 = icmp ult i32 %129, %131
  br i1 %132, label %133, label %552

133:                                              ; preds = %123, %109
  %134 = phi ptr [ %1, %109 ], [ %126, %123 ]
  %135 = getelementptr inbounds i8, ptr %134, i64 8
  br label %140

136:                                              ; preds = %82
  %137 = add i64 %87, -52776558133247
  %138 = load i64, ptr %77, align 8, !tbaa !27
  %139 = icmp ugt i64 %137, %138
  br i1 %139, label %552, label %140

140:                                              ; preds = %136, %104, %133
  %141 = phi ptr [ %135, %133 ], [ %105, %104 ], [ %78, %136 ]
  %142 = load ptr, ptr %141, align 8, !tbaa !28
  %143 = icmp eq ptr %142, null
  br i1 %143, label %552, label %144

144:                                              ; preds = %140
  %145 = getelementptr inbounds i8, ptr %74, i64 %83
  %146 = load i8, ptr %145, align 1, !tbaa !80
  %147 = icmp ne i8 %146, 0
  %148 = zext i32 %85 to i64
  %149 = icmp ult i32 %85, 1023
  %150 = select i1 %147, i1 %149, i1 false
  br i1 %150, label %151, label %552

151:                                              ; preds = %144
  %152 = icmp eq i8 %146, 37
  br i1 %152, label %156, label %153

153:                                              ; preds = %151
  %154 = add nuw nsw i32 %85, 1
  %155 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %148
  store i8 %146, ptr %155, align 1, !tbaa !80
  br label %546

156:                                              ; preds = %151
  %157 = add i64 %83, 1
  %158 = getelementptr inbounds i8, ptr %74, i64 %157
  %159 = load i8, ptr %158, align 1, !tbaa !80
  %160 = icmp eq i8 %159, 37
  br i1 %160, label %161, label %164

161:                                              ; preds = %156
  %162 = add nuw nsw i32 %85, 1
  %163 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %148
  store i8 37, ptr %163, align 1, !tbaa !80
  br label %546

164:                                              ; preds = %156
  store i8 37, ptr %6, align 16, !tbaa !80
  br label %165

165:                                              ; preds = %248, %164
  %166 = phi i32 [ 0, %164 ], [ %249, %248 ]
  %167 = phi i32 [ 1, %164 ], [ %250, %248 ]
  %168 = phi i64 [ %157, %164 ], [ %251, %248 ]
  %169 = add i64 %168, %2
  %170 = lshr i64 %169, 44
  switch i64 %170, label %252 [
    i64 1, label %171
    i64 2, label %188
    i64 3, label %218
  ]

171:                                              ; preds = %165
  %172 = load ptr, ptr %1, align 8, !tbaa !4
  %173 = add i64 %169, -17592186044416
  %174 = lshr i64 %173, 16
  %175 = getelementptr inbounds i8, ptr %172, i64 24
  %176 = load i64, ptr %175, align 8, !tbaa !24
  %177 = icmp ult i64 %174, %176
  br i1 %177, label %178, label %252

178:                                              ; preds = %171
  %179 = and i64 %169, 65535
  %180 = getelementptr inbounds i8, ptr %172, i64 16
  %181 = load ptr, ptr %180, align 8, !tbaa !26
  %182 = getelementptr inbounds i32, ptr %181, i64 %174
  %183 = load i32, ptr %182, align 4, !tbaa !16
  %184 = zext i32 %183 to i64
  %185 = icmp ult i64 %179, %184
  br i1 %185, label %186, label %252

186:                                              ; preds = %178
  %187 = getelementptr inbounds i8, ptr %172, i64 8
  br label %222

188:                                              ; preds = %165
  %189 = and i64 %169, -4294967296
  %190 = icmp eq i64 %189, 35184372088832
  br i1 %190, label %191, label %252

191:                                              ; preds = %188
  %192 = trunc i64 %169 to i32
  %193 = load i32, ptr %79, align 8, !tbaa !17
  %194 = sub i32 %192, %193
  %195 = load i32, ptr %80, align 4, !tbaa !18
  %196 = icmp ult i32 %194, %195
  br i1 %196, label %215, label %197

197:                                              ; preds = %191
  %198 = lshr i32 %192, 24
  %199 = load ptr, ptr %81, align 8, !tbaa !19
  %200 = icmp eq ptr %199, null
  br i1 %200, label %252, label %201

201:                                              ; preds = %197
  %202 = getelementptr inbounds i8, ptr %199, i64 8
  %203 = load i32, ptr %202, align 8, !tbaa !20
  %204 = icmp ult i32 %198, %203
  br i1 %204, label %205, label %252

205:                                              ; preds = %201
  %206 = load ptr, ptr %199, align 8, !tbaa !22
  %207 = zext nneg i32 %198 to i64
  %208 = getelementptr inbounds %struct.Cta, ptr %206, i64 %207
  %209 = getelementptr inbounds i8, ptr %208, i64 16
  %210 = load i32, ptr %209, align 8, !tbaa !17
  %211 = sub i32 %192, %210
  %212 = getelementptr inbounds i8, ptr %208, i64 20
  %213 = load i32, ptr %212, align 4, !tbaa !18
  %214 = icmp ult i32 %211, %213
  br i1 %214, label %215, label %252

215:                                              ; preds = %205, %191
  %216 = phi ptr [ %1, %191 ], [ %208, %205 ]
  %217 = getelementptr inbounds i8, ptr %216, i64 8
  br label %222

218:                                              ; preds = %165
  %219 = add i64 %169, -52776558133247
  %220 = load i64, ptr %77, align 8, !tbaa !27
  %221 = icmp ugt i64 %219, %220
  br i1 %221, label %252, label %222

222:                                              ; preds = %218, %186, %215
  %223 = phi ptr [ %217, %215 ], [ %187, %186 ], [ %78, %218 ]
  %224 = load ptr, ptr %223, align 8, !tbaa !28
  %225 = icmp eq ptr %224, null
  br i1 %225, label %252, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds i8, ptr %74, i64 %168
  %228 = load i8, ptr %227, align 1, !tbaa !80
  %229 = freeze i8 %228
  %230 = icmp ne i8 %229, 0
  %231 = zext i32 %167 to i64
  %232 = icmp ult i32 %167, 28
  %233 = select i1 %230, i1 %232, i1 false
  br i1 %233, label %234, label %252

234:                                              ; preds = %226
  %235 = add i8 %229, -104
  %236 = tail call i8 @llvm.fshl.i8(i8 %235, i8 %235, i8 7)
  switch i8 %236, label %241 [
    i8 2, label %248
    i8 9, label %237
    i8 6, label %237
    i8 1, label %237
    i8 0, label %237
  ]

237:                                              ; preds = %234, %234, %234, %234
  %238 = icmp ne i8 %229, 104
  %239 = zext i1 %238 to i32
  %240 = or i32 %166, %239
  br label %248

241:                                              ; preds = %234
  %242 = add i8 %229, -48
  %243 = icmp ult i8 %242, 10
  br i1 %243, label %245, label %244

244:                                              ; preds = %241
  switch i8 %229, label %252 [
    i8 46, label %245
    i8 45, label %245
    i8 43, label %245
    i8 35, label %245
    i8 32, label %245
  ]

245:                                              ; preds = %244, %244, %244, %244, %244, %241
  %246 = add nuw nsw i32 %167, 1
  %247 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %231
  store i8 %229, ptr %247, align 1, !tbaa !80
  br label %248

248:                                              ; preds = %237, %245, %234
  %249 = phi i32 [ 1, %234 ], [ %166, %245 ], [ %240, %237 ]
  %250 = phi i32 [ %167, %234 ], [ %246, %245 ], [ %167, %237 ]
  %251 = add i64 %168, 1
  br label %165, !llvm.loop !94

252:                                              ; preds = %244, %205, %197, %201, %178, %171, %165, %218, %188, %226, %222
  %253 = getelementptr inbounds i8, ptr %74, i64 %168
  %254 = load i8, ptr %253, align 1, !tbaa !80
  %255 = add i8 %254, -69
  %256 = icmp ult i8 %255, 35
  %257 = zext nneg i8 %255 to i35
  %258 = lshr i35 -4026531833, %257
  %259 = trunc i35 %258 to i1
  %260 = select i1 %256, i1 %259, i1 false
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7)
  store i64 0, ptr %7, align 8, !tbaa !34
  %261 = icmp ne i32 %166, 0
  %262 = or i1 %261, %260
  %263 = icmp eq i8 %254, 112
  %264 = or i1 %263, %262
  %265 = icmp eq i8 %254, 115
  %266 = or i1 %265, %264
  %267 = select i1 %266, i64 8, i64 4
  %268 = add i64 %86, -1
  %269 = add i64 %268, %267
  %270 = select i1 %266, i64 -8, i64 -4
  %271 = and i64 %269, %270
  %272 = add nsw i64 %267, -1
  %273 = and i64 %271, %272
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %537

275:                                              ; preds = %252
  %276 = lshr i64 %269, 44
  switch i64 %276, label %537 [
    i64 1, label %277
    i64 2, label %295
    i64 3, label %332
  ]

277:                                              ; preds = %275
  %278 = load ptr, ptr %1, align 8, !tbaa !4
  %279 = add i64 %271, -17592186044416
  %280 = lshr i64 %279, 16
  %281 = getelementptr inbounds i8, ptr %278, i64 24
  %282 = load i64, ptr %281, align 8, !tbaa !24
  %283 = icmp ult i64 %280, %282
  br i1 %283, label %284, label %537

284:                                              ; preds = %277
  %285 = and i64 %271, 65532
  %286 = add nuw nsw i64 %285, %267
  %287 = getelementptr inbounds i8, ptr %278, i64 16
  %288 = load ptr, ptr %287, align 8, !tbaa !26
  %289 = getelementptr inbounds i32, ptr %288, i64 %280
  %290 = load i32, ptr %289, align 4, !tbaa !16
  %291 = zext i32 %290 to i64
  %292 = icmp ugt i64 %286, %291
  br i1 %292, label %537, label %293

293:                                              ; preds = %284
  %294 = getelementptr inbounds i8, ptr %278, i64 8
  br label %337

295:                                              ; preds = %275
  %296 = and i64 %269, -4294967296
  %297 = icmp eq i64 %296, 35184372088832
  br i1 %297, label %298, label %537

298:                                              ; preds = %295
  %299 = trunc i64 %271 to i32
  %300 = load i32, ptr %79, align 8, !tbaa !17
  %301 = sub i32 %299, %300
  %302 = zext i32 %301 to i64
  %303 = add nuw nsw i64 %267, %302
  %304 = load i32, ptr %80, align 4, !tbaa !18
  %305 = zext i32 %304 to i64
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %328

307:                                              ; preds = %298
  %308 = lshr i32 %299, 24
  %309 = load ptr, ptr %81, align 8, !tbaa !19
  %310 = icmp eq ptr %309, null
  br i1 %310, label %537, label %311

311:                                              ; preds = %307
  %312 = getelementptr inbounds i8, ptr %309, i64 8
  %313 = load i32, ptr %312, align 8, !tbaa !20
  %314 = icmp ult i32 %308, %313
  br i1 %314, label %315, label %537

315:                                              ; preds = %311
  %316 = load ptr, ptr %309, align 8, !tbaa !22
  %317 = zext nneg i32 %308 to i64
  %318 = getelementptr inbounds %struct.Cta, ptr %316, i64 %317
  %319 = getelementptr inbounds i8, ptr %318, i64 16
  %320 = load i32, ptr %319, align 8, !tbaa !17
  %321 = sub i32 %299, %320
  %322 = zext i32 %321 to i64
  %323 = add nuw nsw i64 %267, %322
  %324 = getelementptr inbounds i8, ptr %318, i64 20
  %325 = load i32, ptr %324, align 4, !tbaa !18
  %326 = zext i32 %325 to i64
  %327 = icmp ugt i64 %323, %326
  br i1 %327, label %537, label %328

328:                                              ; preds = %315, %298
  %329 = phi ptr [ %1, %298 ], [ %318, %315 ]
  %330 = phi i64 [ %302, %298 ], [ %322, %315 ]
  %331 = getelementptr inbounds i8, ptr %329, i64 8
  br label %337

332:                                              ; preds = %275
  %333 = add i64 %271, -52776558133248
  %334 = add i64 %333, %267
  %335 = load i64, ptr %77, align 8, !tbaa !27
  %336 = icmp ugt i64 %334, %335
  br i1 %336, label %537, label %337

337:                                              ; preds = %332, %293, %328
  %338 = phi ptr [ %331, %328 ], [ %294, %293 ], [ %78, %332 ]
  %339 = phi i64 [ %330, %328 ], [ %279, %293 ], [ %333, %332 ]
  %340 = load ptr, ptr %338, align 8, !tbaa !28
  %341 = icmp eq ptr %340, null
  br i1 %341, label %537, label %342

342:                                              ; preds = %337
  %343 = getelementptr inbounds i8, ptr %340, i64 %339
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(4) %7, ptr noundef nonnull align 1 dereferenceable(4) %343, i64 %267, i1 false)
  %344 = add i64 %271, %267
  %345 = add i32 %84, 1
  br i1 %260, label %346, label %357

346:                                              ; preds = %342
  %347 = load double, ptr %7, align 8
  %348 = add i32 %167, 1
  %349 = zext i32 %167 to i64
  %350 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %349
  store i8 %254, ptr %350, align 1, !tbaa !80
  %351 = zext i32 %348 to i64
  %352 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %351
  store i8 0, ptr %352, align 1, !tbaa !80
  %353 = getelementptr inbounds i8, ptr %5, i64 %148
  %354 = sub nuw nsw i64 1024, %148
  %355 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %353, i64 noundef %354, ptr noundef nonnull %6, double noundef %347) #21
  %356 = add i32 %355, %85
  br label %538

357:                                              ; preds = %342
  br i1 %265, label %358, label %492

358:                                              ; preds = %357
  %359 = load i64, ptr %7, align 8, !tbaa !34
  %360 = lshr i64 %359, 44
  switch i64 %360, label %543 [
    i64 1, label %361
    i64 2, label %378
    i64 3, label %410
  ]

361:                                              ; preds = %358
  %362 = load ptr, ptr %1, align 8, !tbaa !4
  %363 = add i64 %359, -17592186044416
  %364 = lshr i64 %363, 16
  %365 = getelementptr inbounds i8, ptr %362, i64 24
  %366 = load i64, ptr %365, align 8, !tbaa !24
  %367 = icmp ult i64 %364, %366
  br i1 %367, label %368, label %543

368:                                              ; preds = %361
  %369 = and i64 %359, 65535
  %370 = getelementptr inbounds i8, ptr %362, i64 16
  %371 = load ptr, ptr %370, align 8, !tbaa !26
  %372 = getelementptr inbounds i32, ptr %371, i64 %364
  %373 = load i32, ptr %372, align 4, !tbaa !16
  %374 = zext i32 %373 to i64
  %375 = icmp ult i64 %369, %374
  br i1 %375, label %376, label %543

376:                                              ; preds = %368
  %377 = getelementptr inbounds i8, ptr %362, i64 8
  br label %416

378:                                              ; preds = %358
  %379 = and i64 %359, -4294967296
  %380 = icmp eq i64 %379, 35184372088832
  br i1 %380, label %381, label %543

381:                                              ; preds = %378
  %382 = trunc i64 %359 to i32
  %383 = load i32, ptr %79, align 8, !tbaa !17
  %384 = sub i32 %382, %383
  %385 = load i32, ptr %80, align 4, !tbaa !18
  %386 = icmp ult i32 %384, %385
  br i1 %386, label %405, label %387

387:                                              ; preds = %381
  %388 = lshr i32 %382, 24
  %389 = load ptr, ptr %81, align 8, !tbaa !19
  %390 = icmp eq ptr %389, null
  br i1 %390, label %543, label %391

391:                                              ; preds = %387
  %392 = getelementptr inbounds i8, ptr %389, i64 8
  %393 = load i32, ptr %392, align 8, !tbaa !20
  %394 = icmp ult i32 %388, %393
  br i1 %394, label %395, label %543

395:                                              ; preds = %391
  %396 = load ptr, ptr %389, align 8, !tbaa !22
  %397 = zext nneg i32 %388 to i64
  %398 = getelementptr inbounds %struct.Cta, ptr %396, i64 %397
  %399 = getelementptr inbounds i8, ptr %398, i64 16
  %400 = load i32, ptr %399, align 8, !tbaa !17
  %401 = sub i32 %382, %400
  %402 = getelementptr inbounds i8, ptr %398, i64 20
  %403 = load i32, ptr %402, align 4, !tbaa !18
  %404 = icmp ult i32 %401, %403
  br i1 %404, label %405, label %543

405:                                              ; preds = %395, %381
  %406 = phi ptr [ %1, %381 ], [ %398, %395 ]
  %407 = phi i32 [ %384, %381 ], [ %401, %395 ]
  %408 = zext i32 %407 to i64
  %409 = getelementptr inbounds i8, ptr %406, i64 8
  br label %416

410:                                              ; preds = %358
  %411 = add i64 %359, -52776558133247
  %412 = load i64, ptr %77, align 8, !tbaa !27
  %413 = icmp ugt i64 %411, %412
  br i1 %413, label %543, label %414

414:                                              ; preds = %410
  %415 = add i64 %359, -52776558133248
  br label %416

416:                                              ; preds = %376, %405, %414
  %417 = phi ptr [ %409, %405 ], [ %377, %376 ], [ %78, %414 ]
  %418 = phi i64 [ %408, %405 ], [ %363, %376 ], [ %415, %414 ]
  %419 = load ptr, ptr %417, align 8, !tbaa !28
  %420 = getelementptr inbounds i8, ptr %419, i64 %418
  %421 = icmp eq ptr %419, null
  br i1 %421, label %543, label %422

422:                                              ; preds = %416, %488
  %423 = phi i64 [ %489, %488 ], [ %148, %416 ]
  %424 = phi i64 [ %491, %488 ], [ 0, %416 ]
  %425 = add i64 %424, %359
  %426 = lshr i64 %425, 44
  switch i64 %426, label %541 [
    i64 1, label %427
    i64 2, label %444
    i64 3, label %474
  ]

427:                                              ; preds = %422
  %428 = load ptr, ptr %1, align 8, !tbaa !4
  %429 = add i64 %425, -17592186044416
  %430 = lshr i64 %429, 16
  %431 = getelementptr inbounds i8, ptr %428, i64 24
  %432 = load i64, ptr %431, align 8, !tbaa !24
  %433 = icmp ult i64 %430, %432
  br i1 %433, label %434, label %541

434:                                              ; preds = %427
  %435 = and i64 %425, 65535
  %436 = getelementptr inbounds i8, ptr %428, i64 16
  %437 = load ptr, ptr %436, align 8, !tbaa !26
  %438 = getelementptr inbounds i32, ptr %437, i64 %430
  %439 = load i32, ptr %438, align 4, !tbaa !16
  %440 = zext i32 %439 to i64
  %441 = icmp ult i64 %435, %440
  br i1 %441, label %442, label %541

442:                                              ; preds = %434
  %443 = getelementptr inbounds i8, ptr %428, i64 8
  br label %478

444:                                              ; preds = %422
  %445 = and i64 %425, -4294967296
  %446 = icmp eq i64 %445, 35184372088832
  br i1 %446, label %447, label %541

447:                                              ; preds = %444
  %448 = trunc i64 %425 to i32
  %449 = load i32, ptr %79, align 8, !tbaa !17
  %450 = sub i32 %448, %449
  %451 = load i32, ptr %80, align 4, !tbaa !18
  %452 = icmp ult i32 %450, %451
  br i1 %452, label %471, label %453

453:                                              ; preds = %447
  %454 = lshr i32 %448, 24
  %455 = load ptr, ptr %81, align 8, !tbaa !19
  %456 = icmp eq ptr %455, null
  br i1 %456, label %541, label %457

457:                                              ; preds = %453
  %458 = getelementptr inbounds i8, ptr %455, i64 8
  %459 = load i32, ptr %458, align 8, !tbaa !20
  %460 = icmp ult i32 %454, %459
  br i1 %460, label %461, label %541

461:                                              ; preds = %457
  %462 = load ptr, ptr %455, align 8, !tbaa !22
  %463 = zext nneg i32 %454 to i64
  %464 = getelementptr inbounds %struct.Cta, ptr %462, i64 %463
  %465 = getelementptr inbounds i8, ptr %464, i64 16
  %466 = load i32, ptr %465, align 8, !tbaa !17
  %467 = sub i32 %448, %466
  %468 = getelementptr inbounds i8, ptr %464, i64 20
  %469 = load i32, ptr %468, align 4, !tbaa !18
  %470 = icmp ult i32 %467, %469
  br i1 %470, label %471, label %541

471:                                              ; preds = %461, %447
  %472 = phi ptr [ %1, %447 ], [ %464, %461 ]
  %473 = getelementptr inbounds i8, ptr %472, i64 8
  br label %478

474:                                              ; preds = %422
  %475 = add i64 %425, -52776558133247
  %476 = load i64, ptr %77, align 8, !tbaa !27
  %477 = icmp ugt i64 %475, %476
  br i1 %477, label %541, label %478

478:                                              ; preds = %474, %442, %471
  %479 = phi ptr [ %473, %471 ], [ %443, %442 ], [ %78, %474 ]
  %480 = load ptr, ptr %479, align 8, !tbaa !28
  %481 = icmp eq ptr %480, null
  br i1 %481, label %541, label %482

482:                                              ; preds = %478
  %483 = getelementptr inbounds i8, ptr %420, i64 %424
  %484 = load i8, ptr %483, align 1, !tbaa !80
  %485 = icmp ne i8 %484, 0
  %486 = icmp ult i64 %423, 1023
  %487 = select i1 %485, i1 %486, i1 false
  br i1 %487, label %488, label %541

488:                                              ; preds = %482
  %489 = add nuw nsw i64 %423, 1
  %490 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %423
  store i8 %484, ptr %490, align 1, !tbaa !80
  %491 = add nuw nsw i64 %424, 1
  br label %422

492:                                              ; preds = %357
  br i1 %263, label %493, label %499

493:                                              ; preds = %492
  %494 = add nuw nsw i32 %85, 1
  %495 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %148
  store i8 48, ptr %495, align 1, !tbaa !80
  %496 = add nuw nsw i32 %85, 2
  %497 = zext nneg i32 %494 to i64
  %498 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %497
  store i8 120, ptr %498, align 1, !tbaa !80
  store i8 37, ptr %6, align 16, !tbaa !80
  br label %499

499:                                              ; preds = %493, %492
  %500 = phi i8 [ 120, %493 ], [ %254, %492 ]
  %501 = phi i32 [ %496, %493 ], [ %85, %492 ]
  %502 = add i32 %167, 1
  %503 = zext i32 %167 to i64
  %504 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %503
  store i8 108, ptr %504, align 1, !tbaa !80
  %505 = add i32 %167, 2
  %506 = zext i32 %502 to i64
  %507 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %506
  store i8 108, ptr %507, align 1, !tbaa !80
  %508 = add i32 %167, 3
  %509 = zext i32 %505 to i64
  %510 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %509
  store i8 %500, ptr %510, align 1, !tbaa !80
  %511 = zext i32 %508 to i64
  %512 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %511
  store i8 0, ptr %512, align 1, !tbaa !80
  br i1 %266, label %522, label %513

513:                                              ; preds = %499
  %514 = icmp eq i8 %500, 100
  %515 = icmp eq i8 %500, 105
  %516 = or i1 %514, %515
  %517 = load i64, ptr %7, align 8
  %518 = shl i64 %517, 32
  %519 = ashr exact i64 %518, 32
  %520 = and i64 %517, 4294967295
  %521 = select i1 %516, i64 %519, i64 %520
  store i64 %521, ptr %7, align 8, !tbaa !34
  br label %522

522:                                              ; preds = %513, %499
  %523 = icmp eq i8 %500, 99
  br i1 %523, label %524, label %530

524:                                              ; preds = %522
  %525 = load i64, ptr %7, align 8, !tbaa !34
  %526 = trunc i64 %525 to i8
  %527 = add nsw i32 %501, 1
  %528 = zext i32 %501 to i64
  %529 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %528
  store i8 %526, ptr %529, align 1, !tbaa !80
  br label %538

530:                                              ; preds = %522
  %531 = zext i32 %501 to i64
  %532 = getelementptr inbounds i8, ptr %5, i64 %531
  %533 = sub nsw i64 1024, %531
  %534 = load i64, ptr %7, align 8, !tbaa !34
  %535 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %532, i64 noundef %533, ptr noundef nonnull %6, i64 noundef %534) #21
  %536 = add i32 %535, %501
  br label %538

537:                                              ; preds = %337, %252, %295, %332, %275, %277, %284, %311, %307, %315
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %574

538:                                              ; preds = %346, %524, %530
  %539 = phi i32 [ %536, %530 ], [ %527, %524 ], [ %356, %346 ]
  %540 = tail call i32 @llvm.umin.i32(i32 %539, i32 1023)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %546

541:                                              ; preds = %461, %453, %457, %434, %427, %422, %474, %444, %482, %478
  %542 = trunc nuw i64 %423 to i32
  br label %543

543:                                              ; preds = %541, %395, %387, %391, %368, %361, %358, %410, %378, %416
  %544 = phi i32 [ %85, %416 ], [ %85, %378 ], [ %85, %410 ], [ %85, %358 ], [ %85, %361 ], [ %85, %368 ], [ %85, %391 ], [ %85, %387 ], [ %85, %395 ], [ %542, %541 ]
  %545 = tail call i32 @llvm.umin.i32(i32 %544, i32 1023)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %546

546:                                              ; preds = %543, %538, %161, %153
  %547 = phi i64 [ %83, %153 ], [ %157, %161 ], [ %168, %543 ], [ %168, %538 ]
  %548 = phi i32 [ %84, %153 ], [ %84, %161 ], [ %345, %543 ], [ %345, %538 ]
  %549 = phi i32 [ %154, %153 ], [ %162, %161 ], [ %545, %543 ], [ %540, %538 ]
  %550 = phi i64 [ %86, %153 ], [ %86, %161 ], [ %344, %543 ], [ %344, %538 ]
  %551 = add i64 %547, 1
  br label %82, !llvm.loop !95

552:                                              ; preds = %123, %115, %119, %96, %89, %82, %136, %106, %140, %144
  %553 = getelementptr inbounds i8, ptr %8, i64 168
  br label %554

554:                                              ; preds = %552, %554
  %555 = atomicrmw xchg ptr %553, i64 1 acquire, align 8
  %556 = icmp eq i64 %555, 0
  br i1 %556, label %557, label %554, !llvm.loop !96

557:                                              ; preds = %554
  %558 = getelementptr inbounds i8, ptr %8, i64 144
  %559 = load ptr, ptr %558, align 8, !tbaa !97
  %560 = icmp eq ptr %559, null
  br i1 %560, label %573, label %561

561:                                              ; preds = %557
  %562 = getelementptr inbounds i8, ptr %8, i64 152
  %563 = load i64, ptr %562, align 8, !tbaa !98
  %564 = zext i32 %85 to i64
  %565 = add i64 %563, %564
  %566 = getelementptr inbounds i8, ptr %8, i64 160
  %567 = load i64, ptr %566, align 8, !tbaa !99
  %568 = icmp ugt i64 %565, %567
  br i1 %568, label %573, label %569

569:                                              ; preds = %561
  %570 = getelementptr inbounds i8, ptr %559, i64 %563
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %570, ptr nonnull align 16 %5, i64 %564, i1 false)
  %571 = load i64, ptr %562, align 8, !tbaa !98
  %572 = add i64 %571, %564
  store i64 %572, ptr %562, align 8, !tbaa !98
  br label %573

573:                                              ; preds = %569, %561, %557
  store atomic i64 0, ptr %553 release, align 8
  br label %574

574:                                              ; preds = %537, %69, %70, %573
  %575 = phi i32 [ %84, %573 ], [ -1, %70 ], [ -1, %69 ], [ -1, %537 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #21
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #21
  ret i32 %575
}

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #13

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @goptx_cluster_arrive(ptr nocapture noundef readnone %0, ptr nocapture noundef %1) local_unnamed_addr #9 {
  %3 = getelementptr inbounds i8, ptr %1, i64 224
  %4 = load i32, ptr %3, align 8, !tbaa !100
  %5 = add i32 %4, 1
  store i32 %5, ptr %3, align 8, !tbaa !100
  %6 = getelementptr inbounds i8, ptr %1, i64 192
  %7 = load ptr, ptr %6, align 8, !tbaa !19
  %8 = getelementptr inbounds i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4, !tbaa !101
  %10 = getelementptr inbounds i8, ptr %7, i64 8
  %11 = load i32, ptr %10, align 8, !tbaa !20
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %120, label %13

13:                                               ; preds = %2
  %14 = load ptr, ptr %7, align 8, !tbaa !22
  %15 = zext i32 %11 to i64
  %16 = and i64 %15, 3
  %17 = icmp ult i32 %11, 4
  br i1 %17, label %20, label %18

18:                                               ; preds = %13
  %19 = and i64 %15, 4294967292
  br label %48

20:                                               ; preds = %48, %13
  %21 = phi i32 [ poison, %13 ], [ %83, %48 ]
  %22 = phi i32 [ poison, %13 ], [ %87, %48 ]
  %23 = phi i64 [ 0, %13 ], [ %88, %48 ]
  %24 = phi i32 [ 0, %13 ], [ %87, %48 ]
  %25 = phi i32 [ 0, %13 ], [ %83, %48 ]
  %26 = icmp eq i64 %16, 0
  br i1 %26, label %43, label %27

27:                                               ; preds = %20, %27
  %28 = phi i64 [ %40, %27 ], [ %23, %20 ]
  %29 = phi i32 [ %39, %27 ], [ %24, %20 ]
  %30 = phi i32 [ %35, %27 ], [ %25, %20 ]
  %31 = phi i64 [ %41, %27 ], [ 0, %20 ]
  %32 = getelementptr inbounds %struct.Cta, ptr %14, i64 %28
  %33 = getelementptr inbounds i8, ptr %32, i64 208
  %34 = load i32, ptr %33, align 8, !tbaa !54
  %35 = add i32 %34, %30
  %36 = getelementptr inbounds i8, ptr %32, i64 224
  %37 = load i32, ptr %36, align 8, !tbaa !100
  %38 = freeze i32 %37
  %39 = add i32 %38, %29
  %40 = add nuw nsw i64 %28, 1
  %41 = add i64 %31, 1
  %42 = icmp eq i64 %41, %16
  br i1 %42, label %43, label %27, !llvm.loop !102

43:                                               ; preds = %27, %20
  %44 = phi i32 [ %21, %20 ], [ %35, %27 ]
  %45 = phi i32 [ %22, %20 ], [ %39, %27 ]
  %46 = add i32 %44, -1
  %47 = icmp ult i32 %46, %45
  br i1 %47, label %91, label %120

48:                                               ; preds = %48, %18
  %49 = phi i64 [ 0, %18 ], [ %88, %48 ]
  %50 = phi i32 [ 0, %18 ], [ %87, %48 ]
  %51 = phi i32 [ 0, %18 ], [ %83, %48 ]
  %52 = phi i64 [ 0, %18 ], [ %89, %48 ]
  %53 = getelementptr inbounds %struct.Cta, ptr %14, i64 %49
  %54 = getelementptr inbounds i8, ptr %53, i64 208
  %55 = load i32, ptr %54, align 8, !tbaa !54
  %56 = add i32 %55, %51
  %57 = getelementptr inbounds i8, ptr %53, i64 224
  %58 = load i32, ptr %57, align 8, !tbaa !100
  %59 = freeze i32 %58
  %60 = add i32 %59, %50
  %61 = or disjoint i64 %49, 1
  %62 = getelementptr inbounds %struct.Cta, ptr %14, i64 %61
  %63 = getelementptr inbounds i8, ptr %62, i64 208
  %64 = load i32, ptr %63, align 8, !tbaa !54
  %65 = add i32 %64, %56
  %66 = getelementptr inbounds i8, ptr %62, i64 224
  %67 = load i32, ptr %66, align 8, !tbaa !100
  %68 = freeze i32 %67
  %69 = add i32 %68, %60
  %70 = or disjoint i64 %49, 2
  %71 = getelementptr inbounds %struct.Cta, ptr %14, i64 %70
  %72 = getelementptr inbounds i8, ptr %71, i64 208
  %73 = load i32, ptr %72, align 8, !tbaa !54
  %74 = add i32 %73, %65
  %75 = getelementptr inbounds i8, ptr %71, i64 224
  %76 = load i32, ptr %75, align 8, !tbaa !100
  %77 = freeze i32 %76
  %78 = add i32 %77, %69
  %79 = or disjoint i64 %49, 3
  %80 = getelementptr inbounds %struct.Cta, ptr %14, i64 %79
  %81 = getelementptr inbounds i8, ptr %80, i64 208
  %82 = load i32, ptr %81, align 8, !tbaa !54
  %83 = add i32 %82, %74
  %84 = getelementptr inbounds i8, ptr %80, i64 224
  %85 = load i32, ptr %84, align 8, !tbaa !100
  %86 = freeze i32 %85
  %87 = add i32 %86, %78
  %88 = add nuw nsw i64 %49, 4
  %89 = add i64 %52, 4
  %90 = icmp eq i64 %89, %19
  br i1 %90, label %20, label %48, !llvm.loop !103

91:                                               ; preds = %43
  %92 = add i32 %9, 1
  store i32 %92, ptr %8, align 4, !tbaa !101
  %93 = and i64 %15, 3
  %94 = icmp ult i32 %11, 4
  br i1 %94, label %110, label %95

95:                                               ; preds = %91
  %96 = and i64 %15, 4294967292
  br label %97

97:                                               ; preds = %97, %95
  %98 = phi i64 [ 0, %95 ], [ %107, %97 ]
  %99 = phi i64 [ 0, %95 ], [ %108, %97 ]
  %100 = getelementptr inbounds %struct.Cta, ptr %14, i64 %98, i32 31
  store i32 0, ptr %100, align 8, !tbaa !100
  %101 = or disjoint i64 %98, 1
  %102 = getelementptr inbounds %struct.Cta, ptr %14, i64 %101, i32 31
  store i32 0, ptr %102, align 8, !tbaa !100
  %103 = or disjoint i64 %98, 2
  %104 = getelementptr inbounds %struct.Cta, ptr %14, i64 %103, i32 31
  store i32 0, ptr %104, align 8, !tbaa !100
  %105 = or disjoint i64 %98, 3
  %106 = getelementptr inbounds %struct.Cta, ptr %14, i64 %105, i32 31
  store i32 0, ptr %106, align 8, !tbaa !100
  %107 = add nuw nsw i64 %98, 4
  %108 = add i64 %99, 4
  %109 = icmp eq i64 %108, %96
  br i1 %109, label %110, label %97, !llvm.loop !104

110:                                              ; preds = %97, %91
  %111 = phi i64 [ 0, %91 ], [ %107, %97 ]
  %112 = icmp eq i64 %93, 0
  br i1 %112, label %120, label %113

113:                                              ; preds = %110, %113
  %114 = phi i64 [ %117, %113 ], [ %111, %110 ]
  %115 = phi i64 [ %118, %113 ], [ 0, %110 ]
  %116 = getelementptr inbounds %struct.Cta, ptr %14, i64 %114, i32 31
  store i32 0, ptr %116, align 8, !tbaa !100
  %117 = add nuw nsw i64 %114, 1
  %118 = add i64 %115, 1
  %119 = icmp eq i64 %118, %93
  br i1 %119, label %120, label %113, !llvm.loop !105

120:                                              ; preds = %110, %113, %2, %43
  %121 = add i32 %9, 1
  ret i32 %121
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local range(i32 0, 2) i32 @goptx_cluster_ready(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 192
  %4 = load ptr, ptr %3, align 8, !tbaa !19
  %5 = getelementptr inbounds i8, ptr %4, i64 20
  %6 = load i32, ptr %5, align 4, !tbaa !101
  %7 = sub i32 %6, %1
  %8 = icmp sgt i32 %7, -1
  %9 = zext i1 %8 to i32
  ret i32 %9
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_worker(ptr noundef %0, ptr noundef %1) local_unnamed_addr #11 {
  %3 = alloca [64 x i32], align 16
  %4 = tail call noalias dereferenceable_or_null(32768) ptr @calloc(i64 noundef 4096, i64 noundef 8) #22
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8, !tbaa !106
  %7 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = getelementptr inbounds i8, ptr %0, i64 56
  %9 = load i32, ptr %7, align 4, !tbaa !16
  %10 = load i32, ptr %8, align 4, !tbaa !16
  %11 = udiv i32 %9, %10
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds i8, ptr %0, i64 36
  %14 = load i32, ptr %13, align 4, !tbaa !16
  %15 = getelementptr inbounds i8, ptr %0, i64 60
  %16 = load i32, ptr %15, align 4, !tbaa !16
  %17 = udiv i32 %14, %16
  %18 = zext i32 %17 to i64
  %19 = mul nuw i64 %12, %18
  %20 = getelementptr inbounds i8, ptr %0, i64 40
  %21 = load i32, ptr %20, align 4, !tbaa !16
  %22 = getelementptr inbounds i8, ptr %0, i64 64
  %23 = load i32, ptr %22, align 4, !tbaa !16
  %24 = udiv i32 %21, %23
  %25 = zext i32 %24 to i64
  %26 = mul i64 %19, %25
  %27 = getelementptr inbounds i8, ptr %0, i64 112
  %28 = getelementptr inbounds i8, ptr %0, i64 120
  %29 = getelementptr inbounds i8, ptr %0, i64 60
  %30 = getelementptr inbounds i8, ptr %0, i64 64
  %31 = getelementptr inbounds i8, ptr %0, i64 44
  %32 = getelementptr inbounds i8, ptr %0, i64 48
  %33 = getelementptr inbounds i8, ptr %0, i64 52
  %34 = getelementptr inbounds i8, ptr %0, i64 8
  %35 = getelementptr inbounds i8, ptr %0, i64 16
  %36 = getelementptr inbounds i8, ptr %0, i64 24
  %37 = getelementptr inbounds i8, ptr %0, i64 88
  %38 = getelementptr inbounds i8, ptr %0, i64 96
  %39 = getelementptr inbounds i8, ptr %0, i64 72
  %40 = getelementptr inbounds i8, ptr %0, i64 80
  %41 = getelementptr inbounds i8, ptr %0, i64 68
  %42 = getelementptr inbounds i8, ptr %0, i64 76
  %43 = getelementptr inbounds i8, ptr %0, i64 132
  %44 = getelementptr inbounds i8, ptr %0, i64 36
  %45 = getelementptr inbounds i8, ptr %0, i64 40
  br label %46

46:                                               ; preds = %2, %1074
  %47 = phi i64 [ %59, %1074 ], [ %6, %2 ]
  %48 = phi i32 [ %1075, %1074 ], [ 1, %2 ]
  %49 = phi i32 [ %1076, %1074 ], [ 0, %2 ]
  %50 = phi ptr [ %1077, %1074 ], [ null, %2 ]
  %51 = load i32, ptr %27, align 8, !tbaa !107
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %53, label %1080

53:                                               ; preds = %46
  %54 = icmp eq i32 %49, 0
  br i1 %54, label %58, label %64

55:                                               ; preds = %792
  %56 = load i32, ptr %27, align 8, !tbaa !107
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %64, label %58

58:                                               ; preds = %55, %792, %53
  %59 = phi i64 [ %47, %53 ], [ %793, %792 ], [ %793, %55 ]
  %60 = phi i32 [ 0, %53 ], [ %794, %792 ], [ %794, %55 ]
  %61 = phi i32 [ 0, %53 ], [ %796, %792 ], [ %796, %55 ]
  %62 = phi ptr [ %50, %53 ], [ %797, %792 ], [ %797, %55 ]
  %63 = icmp eq i32 %48, 0
  br i1 %63, label %1074, label %800

64:                                               ; preds = %53, %55
  %65 = phi i64 [ %793, %55 ], [ %47, %53 ]
  %66 = phi i32 [ %794, %55 ], [ 0, %53 ]
  %67 = phi i32 [ %798, %55 ], [ 0, %53 ]
  %68 = phi i32 [ %796, %55 ], [ %49, %53 ]
  %69 = phi ptr [ %797, %55 ], [ %50, %53 ]
  %70 = zext i32 %67 to i64
  %71 = getelementptr inbounds ptr, ptr %4, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !28
  %73 = load ptr, ptr %72, align 8, !tbaa !22
  %74 = load ptr, ptr %73, align 8, !tbaa !4
  %75 = getelementptr inbounds i8, ptr %72, i64 8
  %76 = load i32, ptr %75, align 8, !tbaa !20
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %99, label %78

78:                                               ; preds = %64
  %79 = zext i32 %76 to i64
  %80 = and i64 %79, 3
  %81 = icmp ult i32 %76, 4
  br i1 %81, label %84, label %82

82:                                               ; preds = %78
  %83 = and i64 %79, 4294967292
  br label %102

84:                                               ; preds = %102, %78
  %85 = phi i32 [ poison, %78 ], [ %120, %102 ]
  %86 = phi i64 [ 0, %78 ], [ %121, %102 ]
  %87 = phi i32 [ 0, %78 ], [ %120, %102 ]
  %88 = icmp eq i64 %80, 0
  br i1 %88, label %99, label %89

89:                                               ; preds = %84, %89
  %90 = phi i64 [ %96, %89 ], [ %86, %84 ]
  %91 = phi i32 [ %95, %89 ], [ %87, %84 ]
  %92 = phi i64 [ %97, %89 ], [ 0, %84 ]
  %93 = getelementptr inbounds %struct.Cta, ptr %73, i64 %90, i32 16
  %94 = load i32, ptr %93, align 4, !tbaa !52
  %95 = add i32 %94, %91
  %96 = add nuw nsw i64 %90, 1
  %97 = add i64 %92, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %89, !llvm.loop !108

99:                                               ; preds = %84, %89, %64
  %100 = phi i32 [ 0, %64 ], [ %85, %84 ], [ %95, %89 ]
  %101 = icmp eq i64 %65, 0
  br i1 %101, label %134, label %124

102:                                              ; preds = %102, %82
  %103 = phi i64 [ 0, %82 ], [ %121, %102 ]
  %104 = phi i32 [ 0, %82 ], [ %120, %102 ]
  %105 = phi i64 [ 0, %82 ], [ %122, %102 ]
  %106 = getelementptr inbounds %struct.Cta, ptr %73, i64 %103, i32 16
  %107 = load i32, ptr %106, align 4, !tbaa !52
  %108 = add i32 %107, %104
  %109 = or disjoint i64 %103, 1
  %110 = getelementptr inbounds %struct.Cta, ptr %73, i64 %109, i32 16
  %111 = load i32, ptr %110, align 4, !tbaa !52
  %112 = add i32 %111, %108
  %113 = or disjoint i64 %103, 2
  %114 = getelementptr inbounds %struct.Cta, ptr %73, i64 %113, i32 16
  %115 = load i32, ptr %114, align 4, !tbaa !52
  %116 = add i32 %115, %112
  %117 = or disjoint i64 %103, 3
  %118 = getelementptr inbounds %struct.Cta, ptr %73, i64 %117, i32 16
  %119 = load i32, ptr %118, align 4, !tbaa !52
  %120 = add i32 %119, %116
  %121 = add nuw nsw i64 %103, 4
  %122 = add i64 %105, 4
  %123 = icmp eq i64 %122, %83
  br i1 %123, label %84, label %102, !llvm.loop !109

124:                                              ; preds = %99
  %125 = shl i64 %65, 13
  %126 = xor i64 %125, %65
  %127 = lshr i64 %126, 7
  %128 = xor i64 %127, %126
  %129 = shl i64 %128, 17
  %130 = xor i64 %129, %128
  %131 = zext i32 %100 to i64
  %132 = urem i64 %130, %131
  %133 = trunc nuw i64 %132 to i32
  br label %134

134:                                              ; preds = %124, %99
  %135 = phi i64 [ 0, %99 ], [ %130, %124 ]
  %136 = phi i32 [ 0, %99 ], [ %133, %124 ]
  %137 = icmp eq i32 %100, 0
  br i1 %137, label %368, label %138

138:                                              ; preds = %134
  %139 = getelementptr inbounds i8, ptr %74, i64 112
  br label %140

140:                                              ; preds = %356, %138
  %141 = phi i64 [ %135, %138 ], [ %357, %356 ]
  %142 = phi i1 [ true, %138 ], [ %360, %356 ]
  %143 = phi i32 [ 0, %138 ], [ %358, %356 ]
  %144 = phi i32 [ 0, %138 ], [ %359, %356 ]
  %145 = add i32 %144, %136
  %146 = urem i32 %145, %100
  %147 = load ptr, ptr %72, align 8, !tbaa !22
  %148 = getelementptr inbounds i8, ptr %147, i64 124
  %149 = load i32, ptr %148, align 4, !tbaa !52
  %150 = udiv i32 %146, %149
  %151 = urem i32 %146, %149
  %152 = zext i32 %150 to i64
  %153 = getelementptr inbounds %struct.Cta, ptr %147, i64 %152
  %154 = getelementptr inbounds i8, ptr %153, i64 208
  %155 = load i32, ptr %154, align 8, !tbaa !54
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %356, label %157

157:                                              ; preds = %140
  %158 = load ptr, ptr %153, align 8, !tbaa !4
  %159 = getelementptr inbounds i8, ptr %153, i64 200
  %160 = load ptr, ptr %159, align 8, !tbaa !55
  %161 = shl i32 %151, 5
  %162 = zext i32 %161 to i64
  %163 = getelementptr inbounds %struct.Thread, ptr %160, i64 %162
  %164 = getelementptr inbounds i8, ptr %153, i64 108
  %165 = load i32, ptr %164, align 4, !tbaa !53
  %166 = sub i32 %165, %161
  %167 = tail call i32 @llvm.umin.i32(i32 %166, i32 32)
  %168 = getelementptr inbounds i8, ptr %158, i64 112
  %169 = icmp eq i32 %165, %161
  %170 = getelementptr inbounds i8, ptr %153, i64 232
  %171 = tail call i32 @llvm.umax.i32(i32 %167, i32 1)
  %172 = zext nneg i32 %171 to i64
  %173 = and i64 %172, 1
  %174 = icmp ult i32 %166, 2
  %175 = and i64 %172, 62
  %176 = icmp eq i64 %173, 0
  br label %177

177:                                              ; preds = %347, %157
  %178 = phi i64 [ %141, %157 ], [ %192, %347 ]
  %179 = phi i32 [ 0, %157 ], [ %348, %347 ]
  %180 = phi i32 [ 0, %157 ], [ %197, %347 ]
  %181 = icmp eq i64 %178, 0
  br i1 %181, label %191, label %182

182:                                              ; preds = %177
  %183 = shl i64 %178, 13
  %184 = xor i64 %183, %178
  %185 = lshr i64 %184, 7
  %186 = xor i64 %185, %184
  %187 = shl i64 %186, 17
  %188 = xor i64 %187, %186
  %189 = trunc i64 %188 to i32
  %190 = urem i32 %189, %167
  br label %191

191:                                              ; preds = %182, %177
  %192 = phi i64 [ 0, %177 ], [ %188, %182 ]
  %193 = phi i32 [ 0, %177 ], [ %190, %182 ]
  br i1 %169, label %194, label %201

194:                                              ; preds = %279, %191
  %195 = phi i32 [ %179, %191 ], [ %280, %279 ]
  %196 = phi i32 [ 0, %191 ], [ %281, %279 ]
  %197 = phi i32 [ %180, %191 ], [ %282, %279 ]
  %198 = phi i32 [ 0, %191 ], [ %283, %279 ]
  %199 = load i32, ptr %168, align 8, !tbaa !107
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %286, label %352

201:                                              ; preds = %191, %279
  %202 = phi i32 [ %283, %279 ], [ 0, %191 ]
  %203 = phi i32 [ %284, %279 ], [ 0, %191 ]
  %204 = phi i32 [ %282, %279 ], [ %180, %191 ]
  %205 = phi i32 [ %281, %279 ], [ 0, %191 ]
  %206 = phi i32 [ %280, %279 ], [ %179, %191 ]
  %207 = add nsw i32 %203, %193
  %208 = icmp ult i32 %207, %167
  %209 = select i1 %208, i32 0, i32 %167
  %210 = sub i32 %207, %209
  %211 = zext i32 %210 to i64
  %212 = getelementptr inbounds %struct.Thread, ptr %163, i64 %211
  %213 = getelementptr inbounds i8, ptr %212, i64 32
  %214 = load i32, ptr %213, align 8, !tbaa !56
  %215 = icmp eq i32 %214, 5
  br i1 %215, label %279, label %216

216:                                              ; preds = %201
  %217 = shl nuw i32 1, %210
  %218 = or i32 %217, %202
  %219 = icmp eq i32 %214, 0
  %220 = and i32 %217, %204
  %221 = icmp eq i32 %220, 0
  %222 = select i1 %219, i1 %221, i1 false
  br i1 %222, label %223, label %279

223:                                              ; preds = %216
  %224 = load ptr, ptr %158, align 8, !tbaa !110
  %225 = tail call i32 %224(ptr noundef nonnull %212, ptr noundef nonnull %153) #21
  switch i32 %225, label %269 [
    i32 0, label %226
    i32 4, label %226
    i32 1, label %250
    i32 7, label %252
    i32 2, label %259
    i32 3, label %260
    i32 5, label %264
    i32 6, label %265
  ]

226:                                              ; preds = %223, %223
  %227 = getelementptr inbounds i8, ptr %212, i64 144
  %228 = load i32, ptr %227, align 8, !tbaa !29
  %229 = icmp ne i32 %228, 0
  %230 = icmp eq i32 %225, 0
  %231 = and i1 %230, %229
  br i1 %231, label %232, label %233

232:                                              ; preds = %226
  tail call void @goptx_copy_wait(ptr noundef nonnull %212, ptr noundef nonnull %153, i32 noundef 0, i32 noundef 1)
  br label %233

233:                                              ; preds = %232, %226
  store i32 5, ptr %213, align 8, !tbaa !56
  %234 = load i32, ptr %154, align 8, !tbaa !54
  %235 = add i32 %234, -1
  store i32 %235, ptr %154, align 8, !tbaa !54
  br label %236

236:                                              ; preds = %247, %233
  %237 = phi i64 [ 0, %233 ], [ %248, %247 ]
  %238 = getelementptr inbounds [16 x %struct.Barrier], ptr %170, i64 0, i64 %237
  %239 = getelementptr inbounds i8, ptr %238, i64 12
  %240 = load i32, ptr %239, align 4, !tbaa !46
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %247, label %242

242:                                              ; preds = %236
  %243 = load i32, ptr %238, align 8, !tbaa !48
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %245, label %247

245:                                              ; preds = %242
  %246 = trunc nuw nsw i64 %237 to i32
  tail call fastcc void @check_barrier(ptr noundef nonnull %153, i32 noundef %246)
  br label %247

247:                                              ; preds = %245, %242, %236
  %248 = add nuw nsw i64 %237, 1
  %249 = icmp eq i64 %248, 16
  br i1 %249, label %266, label %236, !llvm.loop !111

250:                                              ; preds = %223
  %251 = or i32 %217, %204
  br label %273

252:                                              ; preds = %223
  %253 = or i32 %217, %204
  %254 = getelementptr inbounds i8, ptr %212, i64 160
  %255 = load i64, ptr %254, align 8, !tbaa !112
  %256 = add i64 %255, 1
  store i64 %256, ptr %254, align 8, !tbaa !112
  %257 = icmp eq i64 %255, 0
  %258 = select i1 %257, i32 1, i32 %206
  br label %279

259:                                              ; preds = %223
  store i32 1, ptr %213, align 8, !tbaa !56
  br label %273

260:                                              ; preds = %223
  store i32 2, ptr %213, align 8, !tbaa !56
  %261 = getelementptr inbounds i8, ptr %212, i64 40
  %262 = load i32, ptr %261, align 8, !tbaa !57
  %263 = lshr i32 %262, 8
  tail call fastcc void @check_barrier(ptr noundef nonnull %153, i32 noundef %263)
  br label %273

264:                                              ; preds = %223
  store i32 3, ptr %213, align 8, !tbaa !56
  br label %273

265:                                              ; preds = %223
  store i32 4, ptr %213, align 8, !tbaa !56
  br label %273

266:                                              ; preds = %247
  %267 = xor i32 %217, -1
  %268 = and i32 %202, %267
  br label %269

269:                                              ; preds = %266, %223
  %270 = phi i32 [ %205, %223 ], [ 1, %266 ]
  %271 = phi i32 [ %218, %223 ], [ %268, %266 ]
  %272 = icmp eq i32 %225, 7
  br i1 %272, label %279, label %273

273:                                              ; preds = %269, %265, %264, %260, %259, %250
  %274 = phi i32 [ %271, %269 ], [ %218, %265 ], [ %218, %264 ], [ %218, %260 ], [ %218, %259 ], [ %218, %250 ]
  %275 = phi i32 [ %204, %269 ], [ %204, %265 ], [ %204, %264 ], [ %204, %260 ], [ %204, %259 ], [ %251, %250 ]
  %276 = phi i32 [ %270, %269 ], [ 1, %265 ], [ 1, %264 ], [ 1, %260 ], [ 1, %259 ], [ %205, %250 ]
  %277 = phi i32 [ %206, %269 ], [ %206, %265 ], [ %206, %264 ], [ %206, %260 ], [ %206, %259 ], [ 1, %250 ]
  %278 = getelementptr inbounds i8, ptr %212, i64 160
  store i64 0, ptr %278, align 8, !tbaa !112
  br label %279

279:                                              ; preds = %273, %269, %252, %216, %201
  %280 = phi i32 [ %206, %201 ], [ %206, %216 ], [ %277, %273 ], [ %206, %269 ], [ %258, %252 ]
  %281 = phi i32 [ %205, %201 ], [ %205, %216 ], [ %276, %273 ], [ %270, %269 ], [ %205, %252 ]
  %282 = phi i32 [ %204, %201 ], [ %204, %216 ], [ %275, %273 ], [ %204, %269 ], [ %253, %252 ]
  %283 = phi i32 [ %202, %201 ], [ %218, %216 ], [ %274, %273 ], [ %271, %269 ], [ %218, %252 ]
  %284 = add nuw nsw i32 %203, 1
  %285 = icmp eq i32 %284, %171
  br i1 %285, label %194, label %201, !llvm.loop !113

286:                                              ; preds = %194
  %287 = icmp eq i32 %196, 0
  %288 = select i1 %287, i32 %195, i32 1
  %289 = freeze i32 %288
  %290 = tail call fastcc i32 @collectives(ptr noundef nonnull %153, i32 noundef %151, i32 noundef %198, i32 noundef 0)
  %291 = icmp eq i32 %290, 0
  br i1 %291, label %292, label %347

292:                                              ; preds = %286
  br i1 %169, label %337, label %293

293:                                              ; preds = %292
  br i1 %174, label %294, label %311

294:                                              ; preds = %311, %293
  %295 = phi i32 [ poison, %293 ], [ %333, %311 ]
  %296 = phi i64 [ 0, %293 ], [ %334, %311 ]
  %297 = phi i32 [ 0, %293 ], [ %333, %311 ]
  br i1 %176, label %308, label %298

298:                                              ; preds = %294
  %299 = getelementptr inbounds %struct.Thread, ptr %163, i64 %296, i32 6
  %300 = load i32, ptr %299, align 8, !tbaa !56
  %301 = icmp eq i32 %300, 0
  %302 = trunc nuw nsw i64 %296 to i32
  %303 = shl nuw i32 1, %302
  %304 = and i32 %303, %197
  %305 = icmp eq i32 %304, 0
  %306 = select i1 %301, i1 %305, i1 false
  %307 = select i1 %306, i32 1, i32 %297
  br label %308

308:                                              ; preds = %294, %298
  %309 = phi i32 [ %295, %294 ], [ %307, %298 ]
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %337, label %347

311:                                              ; preds = %293, %311
  %312 = phi i64 [ %334, %311 ], [ 0, %293 ]
  %313 = phi i32 [ %333, %311 ], [ 0, %293 ]
  %314 = phi i64 [ %335, %311 ], [ 0, %293 ]
  %315 = getelementptr inbounds %struct.Thread, ptr %163, i64 %312, i32 6
  %316 = load i32, ptr %315, align 8, !tbaa !56
  %317 = icmp eq i32 %316, 0
  %318 = trunc nuw nsw i64 %312 to i32
  %319 = shl nuw i32 1, %318
  %320 = and i32 %319, %197
  %321 = icmp eq i32 %320, 0
  %322 = select i1 %317, i1 %321, i1 false
  %323 = or disjoint i64 %312, 1
  %324 = getelementptr inbounds %struct.Thread, ptr %163, i64 %323, i32 6
  %325 = load i32, ptr %324, align 8, !tbaa !56
  %326 = icmp eq i32 %325, 0
  %327 = trunc nuw nsw i64 %323 to i32
  %328 = shl nuw i32 1, %327
  %329 = and i32 %328, %197
  %330 = icmp eq i32 %329, 0
  %331 = select i1 %326, i1 %330, i1 false
  %332 = select i1 %331, i1 true, i1 %322
  %333 = select i1 %332, i32 1, i32 %313
  %334 = add nuw nsw i64 %312, 2
  %335 = add i64 %314, 2
  %336 = icmp eq i64 %335, %175
  br i1 %336, label %294, label %311, !llvm.loop !114

337:                                              ; preds = %308, %292
  %338 = icmp eq i32 %197, 0
  br i1 %338, label %339, label %342

339:                                              ; preds = %337
  %340 = tail call fastcc i32 @collectives(ptr noundef nonnull %153, i32 noundef %151, i32 noundef %198, i32 noundef 1)
  %341 = icmp eq i32 %340, 0
  br i1 %341, label %349, label %347

342:                                              ; preds = %337
  %343 = icmp eq i32 %289, 0
  br i1 %343, label %344, label %352

344:                                              ; preds = %342
  %345 = tail call fastcc i32 @collectives(ptr noundef nonnull %153, i32 noundef %151, i32 noundef %198, i32 noundef 1)
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %352, label %347

347:                                              ; preds = %344, %339, %308, %286
  %348 = phi i32 [ 1, %344 ], [ %289, %339 ], [ %289, %308 ], [ %289, %286 ]
  br label %177

349:                                              ; preds = %339
  %350 = icmp eq i32 %289, 0
  %351 = select i1 %350, i32 %143, i32 1
  br label %352

352:                                              ; preds = %342, %194, %344, %349
  %353 = phi i32 [ %351, %349 ], [ %143, %344 ], [ %143, %194 ], [ 1, %342 ]
  %354 = load i32, ptr %139, align 8, !tbaa !107
  %355 = icmp eq i32 %354, 0
  br i1 %355, label %356, label %362

356:                                              ; preds = %352, %140
  %357 = phi i64 [ %141, %140 ], [ %192, %352 ]
  %358 = phi i32 [ %143, %140 ], [ %353, %352 ]
  %359 = add nuw i32 %144, 1
  %360 = icmp ult i32 %359, %100
  %361 = icmp eq i32 %359, %100
  br i1 %361, label %362, label %140, !llvm.loop !115

362:                                              ; preds = %356, %352
  %363 = phi i64 [ %357, %356 ], [ %192, %352 ]
  %364 = phi i1 [ %360, %356 ], [ %142, %352 ]
  %365 = phi i32 [ %358, %356 ], [ %353, %352 ]
  br i1 %364, label %773, label %366

366:                                              ; preds = %362
  %367 = load i32, ptr %75, align 8, !tbaa !20
  br label %368

368:                                              ; preds = %366, %134
  %369 = phi i32 [ %76, %134 ], [ %367, %366 ]
  %370 = phi i64 [ %135, %134 ], [ %363, %366 ]
  %371 = phi i32 [ 0, %134 ], [ %365, %366 ]
  %372 = icmp eq i32 %369, 0
  br i1 %372, label %773, label %484

373:                                              ; preds = %555
  %374 = icmp eq i32 %558, 0
  br i1 %374, label %773, label %375

375:                                              ; preds = %373
  %376 = load ptr, ptr %72, align 8, !tbaa !22
  %377 = and i64 %559, 3
  %378 = icmp ult i32 %558, 4
  br i1 %378, label %381, label %379

379:                                              ; preds = %375
  %380 = and i64 %559, 4294967292
  br label %420

381:                                              ; preds = %420, %375
  %382 = phi i32 [ poison, %375 ], [ %455, %420 ]
  %383 = phi i32 [ poison, %375 ], [ %459, %420 ]
  %384 = phi i64 [ 0, %375 ], [ %460, %420 ]
  %385 = phi i32 [ 0, %375 ], [ %459, %420 ]
  %386 = phi i32 [ 0, %375 ], [ %455, %420 ]
  %387 = icmp eq i64 %377, 0
  br i1 %387, label %404, label %388

388:                                              ; preds = %381, %388
  %389 = phi i64 [ %401, %388 ], [ %384, %381 ]
  %390 = phi i32 [ %400, %388 ], [ %385, %381 ]
  %391 = phi i32 [ %396, %388 ], [ %386, %381 ]
  %392 = phi i64 [ %402, %388 ], [ 0, %381 ]
  %393 = getelementptr inbounds %struct.Cta, ptr %376, i64 %389
  %394 = getelementptr inbounds i8, ptr %393, i64 208
  %395 = load i32, ptr %394, align 8, !tbaa !54
  %396 = add i32 %395, %391
  %397 = getelementptr inbounds i8, ptr %393, i64 224
  %398 = load i32, ptr %397, align 8, !tbaa !100
  %399 = freeze i32 %398
  %400 = add i32 %399, %390
  %401 = add nuw nsw i64 %389, 1
  %402 = add i64 %392, 1
  %403 = icmp eq i64 %402, %377
  br i1 %403, label %404, label %388, !llvm.loop !116

404:                                              ; preds = %388, %381
  %405 = phi i32 [ %382, %381 ], [ %396, %388 ]
  %406 = phi i32 [ %383, %381 ], [ %400, %388 ]
  %407 = add i32 %405, -1
  %408 = icmp ult i32 %407, %406
  br i1 %408, label %463, label %419

409:                                              ; preds = %471, %463
  %410 = phi i64 [ 0, %463 ], [ %481, %471 ]
  %411 = icmp eq i64 %467, 0
  br i1 %411, label %419, label %412

412:                                              ; preds = %409, %412
  %413 = phi i64 [ %416, %412 ], [ %410, %409 ]
  %414 = phi i64 [ %417, %412 ], [ 0, %409 ]
  %415 = getelementptr inbounds %struct.Cta, ptr %376, i64 %413, i32 31
  store i32 0, ptr %415, align 8, !tbaa !100
  %416 = add nuw nsw i64 %413, 1
  %417 = add i64 %414, 1
  %418 = icmp eq i64 %417, %467
  br i1 %418, label %419, label %412, !llvm.loop !117

419:                                              ; preds = %409, %412, %404
  br label %563

420:                                              ; preds = %420, %379
  %421 = phi i64 [ 0, %379 ], [ %460, %420 ]
  %422 = phi i32 [ 0, %379 ], [ %459, %420 ]
  %423 = phi i32 [ 0, %379 ], [ %455, %420 ]
  %424 = phi i64 [ 0, %379 ], [ %461, %420 ]
  %425 = getelementptr inbounds %struct.Cta, ptr %376, i64 %421
  %426 = getelementptr inbounds i8, ptr %425, i64 208
  %427 = load i32, ptr %426, align 8, !tbaa !54
  %428 = add i32 %427, %423
  %429 = getelementptr inbounds i8, ptr %425, i64 224
  %430 = load i32, ptr %429, align 8, !tbaa !100
  %431 = freeze i32 %430
  %432 = add i32 %431, %422
  %433 = or disjoint i64 %421, 1
  %434 = getelementptr inbounds %struct.Cta, ptr %376, i64 %433
  %435 = getelementptr inbounds i8, ptr %434, i64 208
  %436 = load i32, ptr %435, align 8, !tbaa !54
  %437 = add i32 %436, %428
  %438 = getelementptr inbounds i8, ptr %434, i64 224
  %439 = load i32, ptr %438, align 8, !tbaa !100
  %440 = freeze i32 %439
  %441 = add i32 %440, %432
  %442 = or disjoint i64 %421, 2
  %443 = getelementptr inbounds %struct.Cta, ptr %376, i64 %442
  %444 = getelementptr inbounds i8, ptr %443, i64 208
  %445 = load i32, ptr %444, align 8, !tbaa !54
  %446 = add i32 %445, %437
  %447 = getelementptr inbounds i8, ptr %443, i64 224
  %448 = load i32, ptr %447, align 8, !tbaa !100
  %449 = freeze i32 %448
  %450 = add i32 %449, %441
  %451 = or disjoint i64 %421, 3
  %452 = getelementptr inbounds %struct.Cta, ptr %376, i64 %451
  %453 = getelementptr inbounds i8, ptr %452, i64 208
  %454 = load i32, ptr %453, align 8, !tbaa !54
  %455 = add i32 %454, %446
  %456 = getelementptr inbounds i8, ptr %452, i64 224
  %457 = load i32, ptr %456, align 8, !tbaa !100
  %458 = freeze i32 %457
  %459 = add i32 %458, %450
  %460 = add nuw nsw i64 %421, 4
  %461 = add i64 %424, 4
  %462 = icmp eq i64 %461, %380
  br i1 %462, label %381, label %420, !llvm.loop !103

463:                                              ; preds = %404
  %464 = getelementptr inbounds i8, ptr %72, i64 20
  %465 = load i32, ptr %464, align 4, !tbaa !101
  %466 = add i32 %465, 1
  store i32 %466, ptr %464, align 4, !tbaa !101
  %467 = and i64 %559, 3
  %468 = icmp ult i32 %558, 4
  br i1 %468, label %409, label %469

469:                                              ; preds = %463
  %470 = and i64 %559, 4294967292
  br label %471

471:                                              ; preds = %471, %469
  %472 = phi i64 [ 0, %469 ], [ %481, %471 ]
  %473 = phi i64 [ 0, %469 ], [ %482, %471 ]
  %474 = getelementptr inbounds %struct.Cta, ptr %376, i64 %472, i32 31
  store i32 0, ptr %474, align 8, !tbaa !100
  %475 = or disjoint i64 %472, 1
  %476 = getelementptr inbounds %struct.Cta, ptr %376, i64 %475, i32 31
  store i32 0, ptr %476, align 8, !tbaa !100
  %477 = or disjoint i64 %472, 2
  %478 = getelementptr inbounds %struct.Cta, ptr %376, i64 %477, i32 31
  store i32 0, ptr %478, align 8, !tbaa !100
  %479 = or disjoint i64 %472, 3
  %480 = getelementptr inbounds %struct.Cta, ptr %376, i64 %479, i32 31
  store i32 0, ptr %480, align 8, !tbaa !100
  %481 = add nuw nsw i64 %472, 4
  %482 = add i64 %473, 4
  %483 = icmp eq i64 %482, %470
  br i1 %483, label %409, label %471, !llvm.loop !104

484:                                              ; preds = %368, %555
  %485 = phi i64 [ %557, %555 ], [ 0, %368 ]
  %486 = phi i32 [ %556, %555 ], [ %371, %368 ]
  %487 = load ptr, ptr %72, align 8, !tbaa !22
  %488 = getelementptr inbounds %struct.Cta, ptr %487, i64 %485
  %489 = getelementptr inbounds i8, ptr %488, i64 124
  %490 = load i32, ptr %489, align 4, !tbaa !52
  %491 = icmp ult i32 %490, 4
  br i1 %491, label %554, label %492

492:                                              ; preds = %484
  %493 = getelementptr inbounds i8, ptr %488, i64 200
  br label %494

494:                                              ; preds = %549, %492
  %495 = phi i32 [ %550, %549 ], [ %490, %492 ]
  %496 = phi i32 [ %551, %549 ], [ 4, %492 ]
  %497 = phi i1 [ false, %549 ], [ true, %492 ]
  %498 = phi i32 [ %501, %549 ], [ 0, %492 ]
  %499 = load ptr, ptr %493, align 8, !tbaa !55
  br label %500

500:                                              ; preds = %546, %494
  %501 = phi i32 [ %547, %546 ], [ %496, %494 ]
  %502 = phi i32 [ %501, %546 ], [ %498, %494 ]
  %503 = shl i32 %502, 5
  %504 = zext i32 %503 to i64
  %505 = getelementptr inbounds %struct.Thread, ptr %499, i64 %504
  %506 = getelementptr inbounds i8, ptr %505, i64 40
  br label %520

507:                                              ; preds = %526
  %508 = or disjoint i64 %521, 1
  %509 = getelementptr inbounds %struct.Thread, ptr %505, i64 %508
  %510 = getelementptr inbounds i8, ptr %509, i64 32
  %511 = load i32, ptr %510, align 8, !tbaa !56
  %512 = icmp eq i32 %511, 4
  br i1 %512, label %513, label %546

513:                                              ; preds = %507
  %514 = getelementptr inbounds i8, ptr %509, i64 40
  %515 = load i32, ptr %514, align 8, !tbaa !57
  %516 = icmp eq i32 %515, %529
  br i1 %516, label %517, label %546

517:                                              ; preds = %513
  %518 = add nuw nsw i64 %521, 2
  %519 = icmp eq i64 %518, 128
  br i1 %519, label %531, label %520, !llvm.loop !118

520:                                              ; preds = %517, %500
  %521 = phi i64 [ 0, %500 ], [ %518, %517 ]
  %522 = getelementptr inbounds %struct.Thread, ptr %505, i64 %521
  %523 = getelementptr inbounds i8, ptr %522, i64 32
  %524 = load i32, ptr %523, align 8, !tbaa !56
  %525 = icmp eq i32 %524, 4
  br i1 %525, label %526, label %546

526:                                              ; preds = %520
  %527 = getelementptr inbounds i8, ptr %522, i64 40
  %528 = load i32, ptr %527, align 8, !tbaa !57
  %529 = load i32, ptr %506, align 8, !tbaa !57
  %530 = icmp eq i32 %528, %529
  br i1 %530, label %507, label %546

531:                                              ; preds = %517
  %532 = load ptr, ptr %488, align 8, !tbaa !4
  %533 = getelementptr inbounds i8, ptr %532, i64 3264
  %534 = load ptr, ptr %533, align 8, !tbaa !119
  tail call void %534(ptr noundef nonnull %488, ptr noundef nonnull %505) #21
  br label %535

535:                                              ; preds = %535, %531
  %536 = phi i64 [ 0, %531 ], [ %544, %535 ]
  %537 = getelementptr inbounds %struct.Thread, ptr %505, i64 %536, i32 6
  store i32 0, ptr %537, align 8, !tbaa !56
  %538 = or disjoint i64 %536, 1
  %539 = getelementptr inbounds %struct.Thread, ptr %505, i64 %538, i32 6
  store i32 0, ptr %539, align 8, !tbaa !56
  %540 = or disjoint i64 %536, 2
  %541 = getelementptr inbounds %struct.Thread, ptr %505, i64 %540, i32 6
  store i32 0, ptr %541, align 8, !tbaa !56
  %542 = or disjoint i64 %536, 3
  %543 = getelementptr inbounds %struct.Thread, ptr %505, i64 %542, i32 6
  store i32 0, ptr %543, align 8, !tbaa !56
  %544 = add nuw nsw i64 %536, 4
  %545 = icmp eq i64 %544, 128
  br i1 %545, label %549, label %535, !llvm.loop !120

546:                                              ; preds = %513, %507, %526, %520
  %547 = add i32 %501, 4
  %548 = icmp ugt i32 %547, %495
  br i1 %548, label %553, label %500, !llvm.loop !121

549:                                              ; preds = %535
  %550 = load i32, ptr %489, align 4, !tbaa !52
  %551 = add i32 %501, 4
  %552 = icmp ugt i32 %551, %550
  br i1 %552, label %555, label %494, !llvm.loop !121

553:                                              ; preds = %546
  br i1 %497, label %554, label %555

554:                                              ; preds = %553, %484
  br label %555

555:                                              ; preds = %549, %554, %553
  %556 = phi i32 [ %486, %554 ], [ 1, %553 ], [ 1, %549 ]
  %557 = add nuw nsw i64 %485, 1
  %558 = load i32, ptr %75, align 8, !tbaa !20
  %559 = zext i32 %558 to i64
  %560 = icmp ult i64 %557, %559
  br i1 %560, label %484, label %373, !llvm.loop !122

561:                                              ; preds = %580
  %562 = icmp eq i32 %571, 0
  br i1 %562, label %773, label %610

563:                                              ; preds = %419, %580
  %564 = phi i64 [ %583, %580 ], [ 0, %419 ]
  %565 = phi i32 [ %571, %580 ], [ 0, %419 ]
  %566 = phi i32 [ %582, %580 ], [ 0, %419 ]
  %567 = phi i32 [ %581, %580 ], [ %556, %419 ]
  %568 = getelementptr inbounds %struct.Cta, ptr %376, i64 %564
  %569 = getelementptr inbounds i8, ptr %568, i64 208
  %570 = load i32, ptr %569, align 8, !tbaa !54
  %571 = add i32 %570, %565
  %572 = getelementptr inbounds i8, ptr %568, i64 108
  %573 = load i32, ptr %572, align 4, !tbaa !53
  %574 = icmp eq i32 %573, 0
  br i1 %574, label %580, label %575

575:                                              ; preds = %563
  %576 = getelementptr inbounds i8, ptr %568, i64 200
  %577 = load ptr, ptr %576, align 8, !tbaa !55
  %578 = getelementptr inbounds i8, ptr %568, i64 192
  %579 = zext i32 %573 to i64
  br label %585

580:                                              ; preds = %602, %563
  %581 = phi i32 [ %567, %563 ], [ %604, %602 ]
  %582 = phi i32 [ %566, %563 ], [ %607, %602 ]
  %583 = add nuw nsw i64 %564, 1
  %584 = icmp eq i64 %583, %559
  br i1 %584, label %561, label %563, !llvm.loop !123

585:                                              ; preds = %602, %575
  %586 = phi i64 [ 0, %575 ], [ %608, %602 ]
  %587 = phi i32 [ %566, %575 ], [ %607, %602 ]
  %588 = phi i32 [ %567, %575 ], [ %604, %602 ]
  %589 = getelementptr inbounds %struct.Thread, ptr %577, i64 %586
  %590 = getelementptr inbounds i8, ptr %589, i64 32
  %591 = load i32, ptr %590, align 8, !tbaa !56
  %592 = icmp eq i32 %591, 3
  br i1 %592, label %593, label %602

593:                                              ; preds = %585
  %594 = getelementptr inbounds i8, ptr %589, i64 44
  %595 = load i32, ptr %594, align 4, !tbaa !124
  %596 = load ptr, ptr %578, align 8, !tbaa !19
  %597 = getelementptr inbounds i8, ptr %596, i64 20
  %598 = load i32, ptr %597, align 4, !tbaa !101
  %599 = sub i32 %598, %595
  %600 = icmp slt i32 %599, 0
  br i1 %600, label %602, label %601

601:                                              ; preds = %593
  store i32 0, ptr %590, align 8, !tbaa !56
  br label %602

602:                                              ; preds = %601, %593, %585
  %603 = phi i32 [ 0, %601 ], [ 3, %593 ], [ %591, %585 ]
  %604 = phi i32 [ 1, %601 ], [ %588, %593 ], [ %588, %585 ]
  %605 = icmp eq i32 %603, 0
  %606 = zext i1 %605 to i32
  %607 = add i32 %587, %606
  %608 = add nuw nsw i64 %586, 1
  %609 = icmp eq i64 %608, %579
  br i1 %609, label %580, label %585, !llvm.loop !125

610:                                              ; preds = %561
  %611 = icmp ne i32 %582, 0
  %612 = icmp ne i32 %581, 0
  %613 = select i1 %611, i1 true, i1 %612
  br i1 %613, label %772, label %614

614:                                              ; preds = %610, %767
  %615 = phi i32 [ %768, %767 ], [ %558, %610 ]
  %616 = phi i64 [ %769, %767 ], [ 0, %610 ]
  %617 = load ptr, ptr %72, align 8, !tbaa !22
  %618 = getelementptr inbounds %struct.Cta, ptr %617, i64 %616
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #21
  %619 = getelementptr inbounds i8, ptr %618, i64 108
  %620 = load i32, ptr %619, align 4, !tbaa !53
  %621 = icmp eq i32 %620, 0
  br i1 %621, label %767, label %622

622:                                              ; preds = %614
  %623 = getelementptr inbounds i8, ptr %618, i64 200
  %624 = getelementptr inbounds i8, ptr %618, i64 24
  %625 = getelementptr inbounds i8, ptr %618, i64 28
  %626 = getelementptr inbounds i8, ptr %618, i64 32
  br label %627

627:                                              ; preds = %759, %622
  %628 = phi i32 [ %620, %622 ], [ %760, %759 ]
  %629 = phi i64 [ 0, %622 ], [ %762, %759 ]
  %630 = phi i32 [ 0, %622 ], [ %761, %759 ]
  %631 = load ptr, ptr %623, align 8, !tbaa !55
  %632 = getelementptr inbounds %struct.Thread, ptr %631, i64 %629
  %633 = getelementptr inbounds i8, ptr %632, i64 32
  %634 = load i32, ptr %633, align 8, !tbaa !56
  switch i32 %634, label %635 [
    i32 5, label %759
    i32 0, label %759
  ]

635:                                              ; preds = %627
  %636 = icmp eq i32 %630, 0
  %637 = getelementptr inbounds i8, ptr %632, i64 36
  %638 = load i32, ptr %637, align 4, !tbaa !126
  br i1 %636, label %651, label %639

639:                                              ; preds = %635
  %640 = zext i32 %630 to i64
  br label %644

641:                                              ; preds = %644
  %642 = add nuw nsw i64 %645, 1
  %643 = icmp eq i64 %642, %640
  br i1 %643, label %649, label %644, !llvm.loop !127

644:                                              ; preds = %641, %639
  %645 = phi i64 [ 0, %639 ], [ %642, %641 ]
  %646 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %645
  %647 = load i32, ptr %646, align 4, !tbaa !16
  %648 = icmp eq i32 %647, %638
  br i1 %648, label %759, label %641

649:                                              ; preds = %641
  %650 = icmp eq i32 %630, 64
  br i1 %650, label %759, label %651

651:                                              ; preds = %649, %635
  %652 = phi i64 [ %640, %649 ], [ 0, %635 ]
  %653 = add i32 %630, 1
  %654 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %652
  store i32 %638, ptr %654, align 4, !tbaa !16
  %655 = zext i32 %628 to i64
  %656 = icmp ult i64 %629, %655
  br i1 %656, label %657, label %682

657:                                              ; preds = %651
  %658 = sub nsw i64 %655, %629
  %659 = and i64 %658, 1
  %660 = add nsw i64 %655, -1
  %661 = icmp eq i64 %629, %660
  br i1 %661, label %664, label %662

662:                                              ; preds = %657
  %663 = and i64 %658, -2
  br label %685

664:                                              ; preds = %709, %657
  %665 = phi i32 [ poison, %657 ], [ %712, %709 ]
  %666 = phi i64 [ %629, %657 ], [ %713, %709 ]
  %667 = phi i32 [ 0, %657 ], [ %712, %709 ]
  %668 = icmp eq i64 %659, 0
  br i1 %668, label %682, label %669

669:                                              ; preds = %664
  %670 = getelementptr inbounds %struct.Thread, ptr %631, i64 %666
  %671 = getelementptr inbounds i8, ptr %670, i64 32
  %672 = load i32, ptr %671, align 8, !tbaa !56
  %673 = icmp eq i32 %672, %634
  br i1 %673, label %674, label %678

674:                                              ; preds = %669
  %675 = getelementptr inbounds i8, ptr %670, i64 36
  %676 = load i32, ptr %675, align 4, !tbaa !126
  %677 = icmp eq i32 %676, %638
  br label %678

678:                                              ; preds = %674, %669
  %679 = phi i1 [ false, %669 ], [ %677, %674 ]
  %680 = zext i1 %679 to i32
  %681 = add i32 %667, %680
  br label %682

682:                                              ; preds = %678, %664, %651
  %683 = phi i32 [ 0, %651 ], [ %665, %664 ], [ %681, %678 ]
  %684 = icmp eq i32 %634, 2
  br i1 %684, label %716, label %720

685:                                              ; preds = %709, %662
  %686 = phi i64 [ %629, %662 ], [ %713, %709 ]
  %687 = phi i32 [ 0, %662 ], [ %712, %709 ]
  %688 = phi i64 [ 0, %662 ], [ %714, %709 ]
  %689 = getelementptr inbounds %struct.Thread, ptr %631, i64 %686
  %690 = getelementptr inbounds i8, ptr %689, i64 32
  %691 = load i32, ptr %690, align 8, !tbaa !56
  %692 = icmp eq i32 %691, %634
  br i1 %692, label %693, label %697

693:                                              ; preds = %685
  %694 = getelementptr inbounds i8, ptr %689, i64 36
  %695 = load i32, ptr %694, align 4, !tbaa !126
  %696 = icmp eq i32 %695, %638
  br label %697

697:                                              ; preds = %693, %685
  %698 = phi i1 [ false, %685 ], [ %696, %693 ]
  %699 = zext i1 %698 to i32
  %700 = add i32 %687, %699
  %701 = getelementptr inbounds %struct.Thread, ptr %631, i64 %686
  %702 = getelementptr inbounds i8, ptr %701, i64 200
  %703 = load i32, ptr %702, align 8, !tbaa !56
  %704 = icmp eq i32 %703, %634
  br i1 %704, label %705, label %709

705:                                              ; preds = %697
  %706 = getelementptr inbounds i8, ptr %701, i64 204
  %707 = load i32, ptr %706, align 4, !tbaa !126
  %708 = icmp eq i32 %707, %638
  br label %709

709:                                              ; preds = %705, %697
  %710 = phi i1 [ false, %697 ], [ %708, %705 ]
  %711 = zext i1 %710 to i32
  %712 = add i32 %700, %711
  %713 = add nuw nsw i64 %686, 2
  %714 = add i64 %688, 2
  %715 = icmp eq i64 %714, %663
  br i1 %715, label %664, label %685, !llvm.loop !128

716:                                              ; preds = %682
  %717 = getelementptr inbounds i8, ptr %632, i64 40
  %718 = load i32, ptr %717, align 8, !tbaa !57
  %719 = lshr i32 %718, 8
  br label %723

720:                                              ; preds = %682
  %721 = getelementptr inbounds i8, ptr %632, i64 44
  %722 = load i32, ptr %721, align 4, !tbaa !124
  br label %723

723:                                              ; preds = %720, %716
  %724 = phi i32 [ %719, %716 ], [ %722, %720 ]
  %725 = load ptr, ptr %618, align 8, !tbaa !4
  %726 = getelementptr inbounds i8, ptr %725, i64 116
  %727 = atomicrmw add ptr %726, i32 1 monotonic, align 4
  %728 = icmp ult i32 %727, 64
  br i1 %728, label %729, label %756

729:                                              ; preds = %723
  %730 = zext i32 %634 to i64
  %731 = shl nuw i64 %730, 32
  %732 = zext i32 %683 to i64
  %733 = or disjoint i64 %731, %732
  %734 = zext i32 %724 to i64
  %735 = getelementptr inbounds i8, ptr %725, i64 184
  %736 = zext nneg i32 %727 to i64
  %737 = getelementptr inbounds [64 x %struct.Fault], ptr %735, i64 0, i64 %736
  store i32 4, ptr %737, align 8, !tbaa !11
  %738 = getelementptr inbounds i8, ptr %737, i64 4
  store i32 %638, ptr %738, align 4, !tbaa !13
  %739 = getelementptr inbounds i8, ptr %737, i64 8
  store i64 %734, ptr %739, align 8, !tbaa !14
  %740 = getelementptr inbounds i8, ptr %737, i64 16
  store i64 %733, ptr %740, align 8, !tbaa !15
  %741 = getelementptr inbounds i8, ptr %737, i64 24
  %742 = getelementptr inbounds i8, ptr %737, i64 36
  %743 = load i32, ptr %624, align 4, !tbaa !16
  store i32 %743, ptr %741, align 4, !tbaa !16
  %744 = getelementptr inbounds i8, ptr %632, i64 8
  %745 = load i32, ptr %744, align 4, !tbaa !16
  store i32 %745, ptr %742, align 4, !tbaa !16
  %746 = load i32, ptr %625, align 4, !tbaa !16
  %747 = getelementptr inbounds i8, ptr %737, i64 28
  store i32 %746, ptr %747, align 4, !tbaa !16
  %748 = getelementptr inbounds i8, ptr %632, i64 12
  %749 = load i32, ptr %748, align 4, !tbaa !16
  %750 = getelementptr inbounds i8, ptr %737, i64 40
  store i32 %749, ptr %750, align 4, !tbaa !16
  %751 = load i32, ptr %626, align 4, !tbaa !16
  %752 = getelementptr inbounds i8, ptr %737, i64 32
  store i32 %751, ptr %752, align 4, !tbaa !16
  %753 = getelementptr inbounds i8, ptr %632, i64 16
  %754 = load i32, ptr %753, align 4, !tbaa !16
  %755 = getelementptr inbounds i8, ptr %737, i64 44
  store i32 %754, ptr %755, align 4, !tbaa !16
  br label %756

756:                                              ; preds = %729, %723
  %757 = getelementptr inbounds i8, ptr %725, i64 112
  store atomic i32 1, ptr %757 monotonic, align 8
  %758 = load i32, ptr %619, align 4, !tbaa !53
  br label %759

759:                                              ; preds = %644, %756, %649, %627, %627
  %760 = phi i32 [ %628, %627 ], [ %628, %627 ], [ %758, %756 ], [ %628, %649 ], [ %628, %644 ]
  %761 = phi i32 [ %630, %627 ], [ %630, %627 ], [ %653, %756 ], [ 64, %649 ], [ %630, %644 ]
  %762 = add nuw nsw i64 %629, 1
  %763 = zext i32 %760 to i64
  %764 = icmp ult i64 %762, %763
  br i1 %764, label %627, label %765, !llvm.loop !129

765:                                              ; preds = %759
  %766 = load i32, ptr %75, align 8, !tbaa !20
  br label %767

767:                                              ; preds = %765, %614
  %768 = phi i32 [ %766, %765 ], [ %615, %614 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #21
  %769 = add nuw nsw i64 %616, 1
  %770 = zext i32 %768 to i64
  %771 = icmp ult i64 %769, %770
  br i1 %771, label %614, label %773, !llvm.loop !130

772:                                              ; preds = %610
  br i1 %612, label %785, label %790

773:                                              ; preds = %767, %362, %561, %373, %368
  %774 = phi i64 [ %363, %362 ], [ %370, %561 ], [ %370, %373 ], [ %370, %368 ], [ %370, %767 ]
  %775 = icmp eq ptr %69, null
  br i1 %775, label %778, label %776

776:                                              ; preds = %773
  tail call fastcc void @drop_group(ptr noundef nonnull %69)
  %777 = load ptr, ptr %71, align 8, !tbaa !28
  br label %778

778:                                              ; preds = %776, %773
  %779 = phi ptr [ %777, %776 ], [ %72, %773 ]
  %780 = add i32 %68, -1
  %781 = zext i32 %780 to i64
  %782 = getelementptr inbounds ptr, ptr %4, i64 %781
  %783 = load ptr, ptr %782, align 8, !tbaa !28
  %784 = add i32 %67, -1
  store ptr %783, ptr %71, align 8, !tbaa !28
  br label %792

785:                                              ; preds = %772
  %786 = getelementptr inbounds i8, ptr %72, i64 24
  %787 = load i64, ptr %786, align 8, !tbaa !131
  %788 = add i64 %787, 1
  store i64 %788, ptr %786, align 8, !tbaa !131
  %789 = icmp ult i64 %788, 512
  br i1 %789, label %792, label %790

790:                                              ; preds = %772, %785
  %791 = getelementptr inbounds i8, ptr %72, i64 24
  store i64 0, ptr %791, align 8, !tbaa !131
  br label %792

792:                                              ; preds = %785, %790, %778
  %793 = phi i64 [ %774, %778 ], [ %370, %790 ], [ %370, %785 ]
  %794 = phi i32 [ 1, %778 ], [ %66, %790 ], [ 1, %785 ]
  %795 = phi i32 [ %784, %778 ], [ %67, %790 ], [ %67, %785 ]
  %796 = phi i32 [ %780, %778 ], [ %68, %790 ], [ %68, %785 ]
  %797 = phi ptr [ %779, %778 ], [ %69, %790 ], [ %69, %785 ]
  %798 = add i32 %795, 1
  %799 = icmp ult i32 %798, %796
  br i1 %799, label %55, label %58, !llvm.loop !132

800:                                              ; preds = %58
  %801 = icmp eq i32 %61, 0
  %802 = icmp eq i32 %60, 0
  %803 = select i1 %801, i1 true, i1 %802
  %804 = icmp ult i32 %61, 4096
  %805 = and i1 %804, %803
  br i1 %805, label %806, label %1074

806:                                              ; preds = %800
  %807 = atomicrmw add ptr %28, i64 1 monotonic, align 8
  %808 = icmp ult i64 %807, %26
  br i1 %808, label %809, label %1074

809:                                              ; preds = %806
  %810 = load i64, ptr %5, align 8, !tbaa !106
  %811 = icmp eq i64 %810, 0
  %812 = xor i64 %807, -1
  %813 = add i64 %26, %812
  %814 = select i1 %811, i64 %807, i64 %813
  %815 = icmp eq ptr %62, null
  br i1 %815, label %819, label %816

816:                                              ; preds = %809
  %817 = getelementptr inbounds i8, ptr %62, i64 8
  %818 = load i32, ptr %817, align 8, !tbaa !20
  br label %954

819:                                              ; preds = %809
  %820 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #22
  %821 = load i32, ptr %8, align 8, !tbaa !16
  %822 = load i32, ptr %29, align 4, !tbaa !16
  %823 = mul i32 %822, %821
  %824 = load i32, ptr %30, align 8, !tbaa !16
  %825 = mul i32 %823, %824
  %826 = getelementptr inbounds i8, ptr %820, i64 8
  store i32 %825, ptr %826, align 8, !tbaa !20
  %827 = zext i32 %825 to i64
  %828 = tail call noalias ptr @calloc(i64 noundef %827, i64 noundef 2576) #22
  store ptr %828, ptr %820, align 8, !tbaa !22
  %829 = load i32, ptr %31, align 4, !tbaa !16
  %830 = load i32, ptr %32, align 4, !tbaa !16
  %831 = mul i32 %830, %829
  %832 = load i32, ptr %33, align 4, !tbaa !16
  %833 = mul i32 %831, %832
  %834 = icmp eq i32 %825, 0
  br i1 %834, label %835, label %839

835:                                              ; preds = %819
  %836 = getelementptr inbounds i8, ptr %820, i64 12
  store i32 0, ptr %836, align 4, !tbaa !133
  %837 = getelementptr inbounds i8, ptr %820, i64 20
  store i32 0, ptr %837, align 4, !tbaa !101
  %838 = getelementptr inbounds i8, ptr %820, i64 24
  store i64 0, ptr %838, align 8, !tbaa !131
  br label %962

839:                                              ; preds = %819
  %840 = load ptr, ptr %34, align 8, !tbaa !41
  %841 = load ptr, ptr %35, align 8, !tbaa !26
  %842 = load i64, ptr %36, align 8, !tbaa !24
  %843 = load ptr, ptr %37, align 8, !tbaa !134
  %844 = load i64, ptr %38, align 8, !tbaa !135
  %845 = add i32 %833, 31
  %846 = lshr i32 %845, 5
  %847 = load i32, ptr %39, align 8, !tbaa !136
  %848 = load i64, ptr %40, align 8, !tbaa !137
  %849 = load i32, ptr %41, align 4, !tbaa !138
  %850 = add i32 %849, 2047
  %851 = and i32 %850, -1024
  %852 = zext i32 %851 to i64
  %853 = zext i32 %833 to i64
  %854 = load i32, ptr %42, align 4, !tbaa !139
  %855 = zext i32 %854 to i64
  %856 = mul nuw i64 %855, %853
  %857 = add nuw i64 %856, 64
  %858 = mul i64 %848, %853
  %859 = add i64 %858, 64
  %860 = shl nuw nsw i64 %853, 2
  %861 = load i32, ptr %43, align 4, !tbaa !140
  %862 = zext i32 %861 to i64
  %863 = mul i64 %860, %862
  %864 = add i64 %863, 64
  %865 = shl nuw nsw i64 %862, 2
  %866 = load i32, ptr %7, align 4, !tbaa !16
  %867 = load i32, ptr %44, align 4, !tbaa !16
  %868 = load i32, ptr %45, align 4, !tbaa !16
  %869 = udiv i32 %866, %821
  %870 = udiv i32 %867, %822
  %871 = udiv i32 %868, %824
  %872 = and i32 %845, -32
  %873 = zext i32 %872 to i64
  %874 = icmp eq i32 %872, 0
  br label %875

875:                                              ; preds = %918, %839
  %876 = phi i64 [ 0, %839 ], [ %919, %918 ]
  %877 = getelementptr inbounds %struct.Cta, ptr %828, i64 %876
  store ptr %0, ptr %877, align 8, !tbaa !4
  %878 = getelementptr inbounds i8, ptr %877, i64 192
  store ptr %820, ptr %878, align 8, !tbaa !19
  %879 = getelementptr inbounds i8, ptr %877, i64 52
  %880 = trunc nuw i64 %876 to i32
  store i32 %880, ptr %879, align 4, !tbaa !141
  %881 = getelementptr inbounds i8, ptr %877, i64 72
  store ptr %840, ptr %881, align 8, !tbaa !142
  %882 = getelementptr inbounds i8, ptr %877, i64 80
  store ptr %841, ptr %882, align 8, !tbaa !143
  %883 = getelementptr inbounds i8, ptr %877, i64 88
  store i64 %842, ptr %883, align 8, !tbaa !144
  %884 = getelementptr inbounds i8, ptr %877, i64 160
  store ptr %843, ptr %884, align 8, !tbaa !145
  %885 = getelementptr inbounds i8, ptr %877, i64 168
  store i64 %844, ptr %885, align 8, !tbaa !146
  %886 = getelementptr inbounds i8, ptr %877, i64 176
  store ptr %1, ptr %886, align 8, !tbaa !147
  %887 = getelementptr inbounds i8, ptr %877, i64 108
  store i32 %833, ptr %887, align 4, !tbaa !53
  %888 = getelementptr inbounds i8, ptr %877, i64 124
  store i32 %846, ptr %888, align 4, !tbaa !52
  %889 = getelementptr inbounds i8, ptr %877, i64 140
  store i32 %825, ptr %889, align 4, !tbaa !148
  %890 = getelementptr inbounds i8, ptr %877, i64 156
  store i32 %847, ptr %890, align 4, !tbaa !149
  %891 = getelementptr inbounds i8, ptr %877, i64 184
  store i64 %848, ptr %891, align 8, !tbaa !27
  %892 = shl i32 %880, 24
  %893 = or disjoint i32 %892, 1024
  %894 = getelementptr inbounds i8, ptr %877, i64 16
  store i32 %893, ptr %894, align 8, !tbaa !17
  %895 = getelementptr inbounds i8, ptr %877, i64 20
  store i32 %849, ptr %895, align 4, !tbaa !18
  %896 = getelementptr inbounds i8, ptr %877, i64 96
  %897 = getelementptr inbounds i8, ptr %877, i64 112
  %898 = getelementptr inbounds i8, ptr %877, i64 128
  %899 = getelementptr inbounds i8, ptr %877, i64 144
  store i32 %829, ptr %896, align 4, !tbaa !16
  store i32 %866, ptr %897, align 4, !tbaa !16
  store i32 %821, ptr %898, align 4, !tbaa !16
  store i32 %869, ptr %899, align 4, !tbaa !16
  %900 = getelementptr inbounds i8, ptr %877, i64 100
  store i32 %830, ptr %900, align 4, !tbaa !16
  %901 = getelementptr inbounds i8, ptr %877, i64 116
  store i32 %867, ptr %901, align 4, !tbaa !16
  %902 = getelementptr inbounds i8, ptr %877, i64 132
  store i32 %822, ptr %902, align 4, !tbaa !16
  %903 = getelementptr inbounds i8, ptr %877, i64 148
  store i32 %870, ptr %903, align 4, !tbaa !16
  %904 = getelementptr inbounds i8, ptr %877, i64 104
  store i32 %832, ptr %904, align 4, !tbaa !16
  %905 = getelementptr inbounds i8, ptr %877, i64 120
  store i32 %868, ptr %905, align 4, !tbaa !16
  %906 = getelementptr inbounds i8, ptr %877, i64 136
  store i32 %824, ptr %906, align 4, !tbaa !16
  %907 = getelementptr inbounds i8, ptr %877, i64 152
  store i32 %871, ptr %907, align 4, !tbaa !16
  %908 = tail call noalias align 1024 ptr @aligned_alloc(i64 noundef 1024, i64 noundef %852) #20
  %909 = getelementptr inbounds i8, ptr %877, i64 8
  store ptr %908, ptr %909, align 8, !tbaa !23
  %910 = tail call noalias ptr @calloc(i64 noundef %873, i64 noundef 168) #22
  %911 = getelementptr inbounds i8, ptr %877, i64 200
  store ptr %910, ptr %911, align 8, !tbaa !55
  %912 = tail call noalias ptr @malloc(i64 noundef %857) #23
  %913 = getelementptr inbounds i8, ptr %877, i64 2544
  store ptr %912, ptr %913, align 8, !tbaa !150
  %914 = tail call noalias ptr @malloc(i64 noundef %859) #23
  %915 = getelementptr inbounds i8, ptr %877, i64 2552
  store ptr %914, ptr %915, align 8, !tbaa !151
  %916 = tail call noalias ptr @malloc(i64 noundef %864) #23
  %917 = getelementptr inbounds i8, ptr %877, i64 2560
  store ptr %916, ptr %917, align 8, !tbaa !152
  br i1 %874, label %918, label %921

918:                                              ; preds = %951, %875
  %919 = add nuw nsw i64 %876, 1
  %920 = icmp eq i64 %919, %827
  br i1 %920, label %954, label %875, !llvm.loop !153

921:                                              ; preds = %875, %951
  %922 = phi i64 [ %952, %951 ], [ 0, %875 ]
  %923 = getelementptr inbounds %struct.Thread, ptr %910, i64 %922
  %924 = getelementptr inbounds i8, ptr %923, i64 32
  store i32 5, ptr %924, align 8, !tbaa !56
  %925 = trunc nuw i64 %922 to i32
  %926 = and i32 %925, 31
  %927 = getelementptr inbounds i8, ptr %923, i64 20
  store i32 %926, ptr %927, align 4, !tbaa !50
  %928 = lshr i32 %925, 5
  %929 = getelementptr inbounds i8, ptr %923, i64 24
  store i32 %928, ptr %929, align 8, !tbaa !49
  %930 = getelementptr inbounds i8, ptr %923, i64 28
  store i32 %925, ptr %930, align 4, !tbaa !75
  %931 = getelementptr inbounds i8, ptr %923, i64 120
  store ptr %877, ptr %931, align 8, !tbaa !154
  %932 = urem i32 %925, %829
  %933 = getelementptr inbounds i8, ptr %923, i64 8
  store i32 %932, ptr %933, align 8, !tbaa !16
  %934 = udiv i32 %925, %829
  %935 = urem i32 %934, %830
  %936 = getelementptr inbounds i8, ptr %923, i64 12
  store i32 %935, ptr %936, align 4, !tbaa !16
  %937 = udiv i32 %934, %830
  %938 = getelementptr inbounds i8, ptr %923, i64 16
  store i32 %937, ptr %938, align 8, !tbaa !16
  %939 = getelementptr inbounds i8, ptr %923, i64 4
  store i32 2048, ptr %939, align 4, !tbaa !155
  %940 = icmp ult i64 %922, %853
  br i1 %940, label %941, label %951

941:                                              ; preds = %921
  %942 = mul nuw i64 %922, %855
  %943 = getelementptr inbounds i8, ptr %912, i64 %942
  %944 = getelementptr inbounds i8, ptr %923, i64 88
  store ptr %943, ptr %944, align 8, !tbaa !156
  %945 = mul i64 %922, %848
  %946 = getelementptr inbounds i8, ptr %914, i64 %945
  %947 = getelementptr inbounds i8, ptr %923, i64 104
  store ptr %946, ptr %947, align 8, !tbaa !157
  %948 = mul i64 %865, %922
  %949 = getelementptr inbounds i8, ptr %916, i64 %948
  %950 = getelementptr inbounds i8, ptr %923, i64 128
  store ptr %949, ptr %950, align 8, !tbaa !77
  br label %951

951:                                              ; preds = %941, %921
  %952 = add nuw nsw i64 %922, 1
  %953 = icmp eq i64 %952, %873
  br i1 %953, label %918, label %921, !llvm.loop !158

954:                                              ; preds = %918, %816
  %955 = phi i32 [ %818, %816 ], [ %825, %918 ]
  %956 = phi ptr [ %62, %816 ], [ %820, %918 ]
  %957 = getelementptr inbounds i8, ptr %956, i64 8
  %958 = getelementptr inbounds i8, ptr %956, i64 12
  store i32 %955, ptr %958, align 4, !tbaa !133
  %959 = getelementptr inbounds i8, ptr %956, i64 20
  store i32 0, ptr %959, align 4, !tbaa !101
  %960 = getelementptr inbounds i8, ptr %956, i64 24
  store i64 0, ptr %960, align 8, !tbaa !131
  %961 = icmp eq i32 %955, 0
  br i1 %961, label %962, label %967

962:                                              ; preds = %1069, %835, %954
  %963 = phi ptr [ %820, %835 ], [ %956, %954 ], [ %956, %1069 ]
  %964 = add nuw nsw i32 %61, 1
  %965 = zext nneg i32 %61 to i64
  %966 = getelementptr inbounds ptr, ptr %4, i64 %965
  store ptr %963, ptr %966, align 8, !tbaa !28
  br label %1074

967:                                              ; preds = %954, %1069
  %968 = phi i64 [ %1070, %1069 ], [ 0, %954 ]
  %969 = load ptr, ptr %956, align 8, !tbaa !22
  %970 = getelementptr inbounds %struct.Cta, ptr %969, i64 %968
  %971 = load i32, ptr %7, align 8, !tbaa !16
  %972 = load i32, ptr %8, align 8, !tbaa !16
  %973 = udiv i32 %971, %972
  %974 = load i32, ptr %44, align 4, !tbaa !16
  %975 = load i32, ptr %29, align 4, !tbaa !16
  %976 = udiv i32 %974, %975
  %977 = zext i32 %973 to i64
  %978 = urem i64 %814, %977
  %979 = trunc nuw i64 %978 to i32
  %980 = udiv i64 %814, %977
  %981 = zext i32 %976 to i64
  %982 = urem i64 %980, %981
  %983 = trunc nuw i64 %982 to i32
  %984 = udiv i64 %980, %981
  %985 = trunc i64 %984 to i32
  %986 = trunc nuw i64 %968 to i32
  %987 = urem i32 %986, %972
  %988 = udiv i32 %986, %972
  %989 = urem i32 %988, %975
  %990 = udiv i32 %988, %975
  %991 = getelementptr inbounds i8, ptr %970, i64 56
  %992 = getelementptr inbounds i8, ptr %970, i64 40
  %993 = getelementptr inbounds i8, ptr %970, i64 24
  store i32 %979, ptr %991, align 4, !tbaa !16
  store i32 %987, ptr %992, align 4, !tbaa !16
  %994 = load i32, ptr %8, align 4, !tbaa !16
  %995 = mul i32 %994, %979
  %996 = add i32 %995, %987
  store i32 %996, ptr %993, align 4, !tbaa !16
  %997 = getelementptr inbounds i8, ptr %970, i64 60
  store i32 %983, ptr %997, align 4, !tbaa !16
  %998 = getelementptr inbounds i8, ptr %970, i64 44
  store i32 %989, ptr %998, align 4, !tbaa !16
  %999 = load i32, ptr %29, align 4, !tbaa !16
  %1000 = mul i32 %999, %983
  %1001 = add i32 %1000, %989
  %1002 = getelementptr inbounds i8, ptr %970, i64 28
  store i32 %1001, ptr %1002, align 4, !tbaa !16
  %1003 = getelementptr inbounds i8, ptr %970, i64 64
  store i32 %985, ptr %1003, align 4, !tbaa !16
  %1004 = getelementptr inbounds i8, ptr %970, i64 48
  store i32 %990, ptr %1004, align 4, !tbaa !16
  %1005 = load i32, ptr %30, align 4, !tbaa !16
  %1006 = mul i32 %1005, %985
  %1007 = add i32 %1006, %990
  %1008 = getelementptr inbounds i8, ptr %970, i64 32
  store i32 %1007, ptr %1008, align 4, !tbaa !16
  %1009 = load i32, ptr %7, align 8, !tbaa !16
  %1010 = load i32, ptr %44, align 4, !tbaa !16
  %1011 = mul i32 %1010, %1007
  %1012 = add i32 %1011, %1001
  %1013 = mul i32 %1012, %1009
  %1014 = add i32 %1013, %996
  %1015 = getelementptr inbounds i8, ptr %970, i64 36
  store i32 %1014, ptr %1015, align 4, !tbaa !159
  %1016 = getelementptr inbounds i8, ptr %970, i64 108
  %1017 = load i32, ptr %1016, align 4, !tbaa !53
  %1018 = getelementptr inbounds i8, ptr %970, i64 208
  store i32 %1017, ptr %1018, align 8, !tbaa !54
  %1019 = getelementptr inbounds i8, ptr %970, i64 224
  store i32 0, ptr %1019, align 8, !tbaa !100
  %1020 = getelementptr inbounds i8, ptr %970, i64 216
  store i32 0, ptr %1020, align 8, !tbaa !63
  %1021 = getelementptr inbounds i8, ptr %970, i64 232
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2304) %1021, i8 0, i64 2304, i1 false)
  %1022 = getelementptr inbounds i8, ptr %970, i64 8
  %1023 = load ptr, ptr %1022, align 8, !tbaa !23
  %1024 = getelementptr inbounds i8, ptr %970, i64 20
  %1025 = load i32, ptr %1024, align 4, !tbaa !18
  %1026 = zext i32 %1025 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %1023, i8 -53, i64 %1026, i1 false)
  %1027 = load i32, ptr %1016, align 4, !tbaa !53
  %1028 = icmp eq i32 %1027, 0
  br i1 %1028, label %1069, label %1029

1029:                                             ; preds = %967
  %1030 = getelementptr inbounds i8, ptr %970, i64 200
  %1031 = load ptr, ptr %1030, align 8, !tbaa !55
  %1032 = zext i32 %1027 to i64
  %1033 = and i64 %1032, 1
  %1034 = icmp eq i32 %1027, 1
  br i1 %1034, label %1058, label %1035

1035:                                             ; preds = %1029
  %1036 = and i64 %1032, 4294967294
  br label %1037

1037:                                             ; preds = %1037, %1035
  %1038 = phi i64 [ 0, %1035 ], [ %1055, %1037 ]
  %1039 = phi i64 [ 0, %1035 ], [ %1056, %1037 ]
  %1040 = getelementptr inbounds %struct.Thread, ptr %1031, i64 %1038
  store i32 0, ptr %1040, align 8, !tbaa !160
  %1041 = getelementptr inbounds i8, ptr %1040, i64 96
  store i64 0, ptr %1041, align 8, !tbaa !161
  %1042 = getelementptr inbounds i8, ptr %1040, i64 112
  store i64 0, ptr %1042, align 8, !tbaa !162
  %1043 = getelementptr inbounds i8, ptr %1040, i64 32
  store i32 0, ptr %1043, align 8, !tbaa !56
  %1044 = getelementptr inbounds i8, ptr %1040, i64 152
  store i32 0, ptr %1044, align 8, !tbaa !33
  %1045 = getelementptr inbounds i8, ptr %1040, i64 144
  store i32 0, ptr %1045, align 8, !tbaa !29
  %1046 = getelementptr inbounds i8, ptr %1040, i64 160
  store i64 0, ptr %1046, align 8, !tbaa !112
  %1047 = or disjoint i64 %1038, 1
  %1048 = getelementptr inbounds %struct.Thread, ptr %1031, i64 %1047
  store i32 0, ptr %1048, align 8, !tbaa !160
  %1049 = getelementptr inbounds i8, ptr %1048, i64 96
  store i64 0, ptr %1049, align 8, !tbaa !161
  %1050 = getelementptr inbounds i8, ptr %1048, i64 112
  store i64 0, ptr %1050, align 8, !tbaa !162
  %1051 = getelementptr inbounds i8, ptr %1048, i64 32
  store i32 0, ptr %1051, align 8, !tbaa !56
  %1052 = getelementptr inbounds i8, ptr %1048, i64 152
  store i32 0, ptr %1052, align 8, !tbaa !33
  %1053 = getelementptr inbounds i8, ptr %1048, i64 144
  store i32 0, ptr %1053, align 8, !tbaa !29
  %1054 = getelementptr inbounds i8, ptr %1048, i64 160
  store i64 0, ptr %1054, align 8, !tbaa !112
  %1055 = add nuw nsw i64 %1038, 2
  %1056 = add i64 %1039, 2
  %1057 = icmp eq i64 %1056, %1036
  br i1 %1057, label %1058, label %1037, !llvm.loop !163

1058:                                             ; preds = %1037, %1029
  %1059 = phi i64 [ 0, %1029 ], [ %1055, %1037 ]
  %1060 = icmp eq i64 %1033, 0
  br i1 %1060, label %1069, label %1061

1061:                                             ; preds = %1058
  %1062 = getelementptr inbounds %struct.Thread, ptr %1031, i64 %1059
  store i32 0, ptr %1062, align 8, !tbaa !160
  %1063 = getelementptr inbounds i8, ptr %1062, i64 96
  store i64 0, ptr %1063, align 8, !tbaa !161
  %1064 = getelementptr inbounds i8, ptr %1062, i64 112
  store i64 0, ptr %1064, align 8, !tbaa !162
  %1065 = getelementptr inbounds i8, ptr %1062, i64 32
  store i32 0, ptr %1065, align 8, !tbaa !56
  %1066 = getelementptr inbounds i8, ptr %1062, i64 152
  store i32 0, ptr %1066, align 8, !tbaa !33
  %1067 = getelementptr inbounds i8, ptr %1062, i64 144
  store i32 0, ptr %1067, align 8, !tbaa !29
  %1068 = getelementptr inbounds i8, ptr %1062, i64 160
  store i64 0, ptr %1068, align 8, !tbaa !112
  br label %1069

1069:                                             ; preds = %1061, %1058, %967
  %1070 = add nuw nsw i64 %968, 1
  %1071 = load i32, ptr %957, align 8, !tbaa !20
  %1072 = zext i32 %1071 to i64
  %1073 = icmp ult i64 %1070, %1072
  br i1 %1073, label %967, label %962, !llvm.loop !164

1074:                                             ; preds = %962, %806, %800, %58
  %1075 = phi i32 [ 1, %800 ], [ 0, %58 ], [ 1, %962 ], [ 0, %806 ]
  %1076 = phi i32 [ %61, %800 ], [ %61, %58 ], [ %964, %962 ], [ %61, %806 ]
  %1077 = phi ptr [ %62, %800 ], [ %62, %58 ], [ null, %962 ], [ %62, %806 ]
  %1078 = or i32 %1076, %1075
  %1079 = icmp eq i32 %1078, 0
  br i1 %1079, label %1080, label %46

1080:                                             ; preds = %1074, %46
  %1081 = phi i32 [ %1076, %1074 ], [ %49, %46 ]
  %1082 = phi ptr [ %1077, %1074 ], [ %50, %46 ]
  %1083 = icmp eq i32 %1081, 0
  br i1 %1083, label %1086, label %1084

1084:                                             ; preds = %1080
  %1085 = zext i32 %1081 to i64
  br label %1088

1086:                                             ; preds = %1088, %1080
  %1087 = icmp eq ptr %1082, null
  br i1 %1087, label %1095, label %1094

1088:                                             ; preds = %1084, %1088
  %1089 = phi i64 [ 0, %1084 ], [ %1092, %1088 ]
  %1090 = getelementptr inbounds ptr, ptr %4, i64 %1089
  %1091 = load ptr, ptr %1090, align 8, !tbaa !28
  tail call fastcc void @drop_group(ptr noundef %1091)
  %1092 = add nuw nsw i64 %1089, 1
  %1093 = icmp eq i64 %1092, %1085
  br i1 %1093, label %1086, label %1088, !llvm.loop !165

1094:                                             ; preds = %1086
  tail call fastcc void @drop_group(ptr noundef nonnull %1082)
  br label %1095

1095:                                             ; preds = %1094, %1086
  tail call void @free(ptr noundef %4) #21
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: nounwind uwtable
define internal fastcc void @drop_group(ptr nocapture noundef %0) unnamed_addr #11 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !20
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %16, %1
  %6 = load ptr, ptr %0, align 8, !tbaa !22
  tail call void @free(ptr noundef %6) #21
  tail call void @free(ptr noundef nonnull %0) #21
  ret void

7:                                                ; preds = %1, %16
  %8 = phi i64 [ %29, %16 ], [ 0, %1 ]
  %9 = load ptr, ptr %0, align 8, !tbaa !22
  %10 = getelementptr inbounds %struct.Cta, ptr %9, i64 %8
  %11 = getelementptr inbounds i8, ptr %10, i64 108
  %12 = load i32, ptr %11, align 4, !tbaa !53
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %10, i64 200
  br label %33

16:                                               ; preds = %33, %7
  %17 = getelementptr inbounds i8, ptr %10, i64 8
  %18 = load ptr, ptr %17, align 8, !tbaa !23
  tail call void @free(ptr noundef %18) #21
  %19 = getelementptr inbounds i8, ptr %10, i64 200
  %20 = load ptr, ptr %19, align 8, !tbaa !55
  tail call void @free(ptr noundef %20) #21
  %21 = getelementptr inbounds i8, ptr %10, i64 2544
  %22 = load ptr, ptr %21, align 8, !tbaa !150
  tail call void @free(ptr noundef %22) #21
  %23 = getelementptr inbounds i8, ptr %10, i64 2552
  %24 = load ptr, ptr %23, align 8, !tbaa !151
  tail call void @free(ptr noundef %24) #21
  %25 = getelementptr inbounds i8, ptr %10, i64 2560
  %26 = load ptr, ptr %25, align 8, !tbaa !152
  tail call void @free(ptr noundef %26) #21
  %27 = getelementptr inbounds i8, ptr %10, i64 2536
  %28 = load ptr, ptr %27, align 8, !tbaa !65
  tail call void @free(ptr noundef %28) #21
  %29 = add nuw nsw i64 %8, 1
  %30 = load i32, ptr %2, align 8, !tbaa !20
  %31 = zext i32 %30 to i64
  %32 = icmp ult i64 %29, %31
  br i1 %32, label %7, label %5, !llvm.loop !166

33:                                               ; preds = %14, %33
  %34 = phi i64 [ 0, %14 ], [ %38, %33 ]
  %35 = load ptr, ptr %15, align 8, !tbaa !55
  %36 = getelementptr inbounds %struct.Thread, ptr %35, i64 %34, i32 21
  %37 = load ptr, ptr %36, align 8, !tbaa !32
  tail call void @free(ptr noundef %37) #21
  %38 = add nuw nsw i64 %34, 1
  %39 = load i32, ptr %11, align 4, !tbaa !53
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %33, label %16, !llvm.loop !167
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #16

; Function Attrs: nounwind uwtable
define internal fastcc i32 @collectives(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #11 {
  %5 = alloca [32 x i64], align 16
  %6 = getelementptr inbounds i8, ptr %0, i64 200
  %7 = load ptr, ptr %6, align 8, !tbaa !55
  %8 = shl i32 %1, 5
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Thread, ptr %7, i64 %9
  br label %13

11:                                               ; preds = %39
  %12 = icmp eq i32 %3, 0
  br label %43

13:                                               ; preds = %39, %4
  %14 = phi i64 [ 0, %4 ], [ %41, %39 ]
  %15 = phi i32 [ 0, %4 ], [ %40, %39 ]
  %16 = trunc nuw nsw i64 %14 to i32
  %17 = shl nuw i32 1, %16
  %18 = and i32 %17, %2
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %26, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds %struct.Thread, ptr %10, i64 %14, i32 6
  %22 = load i32, ptr %21, align 8, !tbaa !56
  %23 = icmp eq i32 %22, 1
  %24 = select i1 %23, i32 %17, i32 0
  %25 = or i32 %24, %15
  br label %26

26:                                               ; preds = %20, %13
  %27 = phi i32 [ %15, %13 ], [ %25, %20 ]
  %28 = or disjoint i64 %14, 1
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = shl nuw i32 1, %29
  %31 = and i32 %30, %2
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %39, label %33

33:                                               ; preds = %26
  %34 = getelementptr inbounds %struct.Thread, ptr %10, i64 %28, i32 6
  %35 = load i32, ptr %34, align 8, !tbaa !56
  %36 = icmp eq i32 %35, 1
  %37 = select i1 %36, i32 %30, i32 0
  %38 = or i32 %37, %27
  br label %39

39:                                               ; preds = %33, %26
  %40 = phi i32 [ %27, %26 ], [ %38, %33 ]
  %41 = add nuw nsw i64 %14, 2
  %42 = icmp eq i64 %41, 32
  br i1 %42, label %11, label %13, !llvm.loop !168

43:                                               ; preds = %11, %560
  %44 = phi i64 [ 0, %11 ], [ %563, %560 ]
  %45 = phi i32 [ 0, %11 ], [ %562, %560 ]
  %46 = phi i32 [ 0, %11 ], [ %561, %560 ]
  %47 = trunc nuw nsw i64 %44 to i32
  %48 = shl nuw i32 1, %47
  %49 = and i32 %48, %40
  %50 = icmp ne i32 %49, 0
  %51 = and i32 %48, %46
  %52 = icmp eq i32 %51, 0
  %53 = select i1 %50, i1 %52, i1 false
  br i1 %53, label %54, label %560

54:                                               ; preds = %43
  %55 = getelementptr inbounds %struct.Thread, ptr %10, i64 %44
  %56 = getelementptr inbounds i8, ptr %55, i64 40
  %57 = load i32, ptr %56, align 8, !tbaa !57
  %58 = and i32 %57, 255
  %59 = icmp eq i32 %58, 18
  br i1 %59, label %60, label %81

60:                                               ; preds = %54
  br i1 %12, label %560, label %61

61:                                               ; preds = %60
  %62 = getelementptr inbounds i8, ptr %55, i64 36
  br label %63

63:                                               ; preds = %61, %77
  %64 = phi i64 [ %44, %61 ], [ %79, %77 ]
  %65 = phi i32 [ 0, %61 ], [ %78, %77 ]
  %66 = trunc nuw nsw i64 %64 to i32
  %67 = shl nuw i32 1, %66
  %68 = and i32 %67, %40
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %77, label %70

70:                                               ; preds = %63
  %71 = getelementptr inbounds %struct.Thread, ptr %10, i64 %64, i32 7
  %72 = load i32, ptr %71, align 4, !tbaa !126
  %73 = load i32, ptr %62, align 4, !tbaa !126
  %74 = icmp eq i32 %72, %73
  %75 = select i1 %74, i32 %67, i32 0
  %76 = or i32 %75, %65
  br label %77

77:                                               ; preds = %70, %63
  %78 = phi i32 [ %65, %63 ], [ %76, %70 ]
  %79 = add nuw nsw i64 %64, 1
  %80 = icmp eq i64 %79, 32
  br i1 %80, label %150, label %63, !llvm.loop !169

81:                                               ; preds = %54
  %82 = getelementptr inbounds i8, ptr %55, i64 44
  %83 = load i32, ptr %82, align 4, !tbaa !124
  br label %87

84:                                               ; preds = %108
  %85 = and i32 %83, %48
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %112, label %147

87:                                               ; preds = %81, %108
  %88 = phi i64 [ 0, %81 ], [ %110, %108 ]
  %89 = phi i32 [ 0, %81 ], [ %109, %108 ]
  %90 = trunc nuw nsw i64 %88 to i32
  %91 = shl nuw i32 1, %90
  %92 = and i32 %91, %40
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %108, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds %struct.Thread, ptr %10, i64 %88
  %96 = getelementptr inbounds i8, ptr %95, i64 40
  %97 = load i32, ptr %96, align 8, !tbaa !57
  %98 = icmp eq i32 %97, %57
  br i1 %98, label %99, label %108

99:                                               ; preds = %94
  %100 = getelementptr inbounds i8, ptr %95, i64 44
  %101 = load i32, ptr %100, align 4, !tbaa !124
  %102 = icmp ne i32 %101, %83
  %103 = and i32 %91, %83
  %104 = icmp eq i32 %103, 0
  %105 = or i1 %104, %102
  %106 = select i1 %105, i32 0, i32 %91
  %107 = or i32 %106, %89
  br label %108

108:                                              ; preds = %99, %87, %94
  %109 = phi i32 [ %89, %94 ], [ %89, %87 ], [ %107, %99 ]
  %110 = add nuw nsw i64 %88, 1
  %111 = icmp eq i64 %110, 32
  br i1 %111, label %84, label %87, !llvm.loop !170

112:                                              ; preds = %84
  %113 = getelementptr inbounds i8, ptr %55, i64 36
  %114 = load i32, ptr %113, align 4, !tbaa !126
  %115 = load ptr, ptr %0, align 8, !tbaa !4
  %116 = getelementptr inbounds i8, ptr %115, i64 116
  %117 = atomicrmw add ptr %116, i32 1 monotonic, align 4
  %118 = icmp ult i32 %117, 64
  br i1 %118, label %119, label %145

119:                                              ; preds = %112
  %120 = zext i32 %83 to i64
  %121 = getelementptr inbounds i8, ptr %115, i64 184
  %122 = zext nneg i32 %117 to i64
  %123 = getelementptr inbounds [64 x %struct.Fault], ptr %121, i64 0, i64 %122
  store i32 6, ptr %123, align 8, !tbaa !11
  %124 = getelementptr inbounds i8, ptr %123, i64 4
  store i32 %114, ptr %124, align 4, !tbaa !13
  %125 = getelementptr inbounds i8, ptr %123, i64 8
  store i64 %120, ptr %125, align 8, !tbaa !14
  %126 = getelementptr inbounds i8, ptr %123, i64 16
  store i64 0, ptr %126, align 8, !tbaa !15
  %127 = getelementptr inbounds i8, ptr %0, i64 24
  %128 = getelementptr inbounds i8, ptr %123, i64 24
  %129 = getelementptr inbounds i8, ptr %123, i64 36
  %130 = load i32, ptr %127, align 4, !tbaa !16
  store i32 %130, ptr %128, align 4, !tbaa !16
  %131 = getelementptr inbounds i8, ptr %55, i64 8
  %132 = load i32, ptr %131, align 4, !tbaa !16
  store i32 %132, ptr %129, align 4, !tbaa !16
  %133 = getelementptr inbounds i8, ptr %0, i64 28
  %134 = load i32, ptr %133, align 4, !tbaa !16
  %135 = getelementptr inbounds i8, ptr %123, i64 28
  store i32 %134, ptr %135, align 4, !tbaa !16
  %136 = getelementptr inbounds i8, ptr %55, i64 12
  %137 = load i32, ptr %136, align 4, !tbaa !16
  %138 = getelementptr inbounds i8, ptr %123, i64 40
  store i32 %137, ptr %138, align 4, !tbaa !16
  %139 = getelementptr inbounds i8, ptr %0, i64 32
  %140 = load i32, ptr %139, align 4, !tbaa !16
  %141 = getelementptr inbounds i8, ptr %123, i64 32
  store i32 %140, ptr %141, align 4, !tbaa !16
  %142 = getelementptr inbounds i8, ptr %55, i64 16
  %143 = load i32, ptr %142, align 4, !tbaa !16
  %144 = getelementptr inbounds i8, ptr %123, i64 44
  store i32 %143, ptr %144, align 4, !tbaa !16
  br label %145

145:                                              ; preds = %112, %119
  %146 = getelementptr inbounds i8, ptr %115, i64 112
  store atomic i32 1, ptr %146 monotonic, align 8
  br label %565

147:                                              ; preds = %84
  %148 = and i32 %83, %2
  %149 = icmp eq i32 %109, %148
  br i1 %149, label %150, label %560

150:                                              ; preds = %77, %147
  %151 = phi i32 [ %109, %147 ], [ %78, %77 ]
  %152 = or i32 %151, %46
  %153 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %151, i1 true)
  %154 = zext nneg i32 %153 to i64
  %155 = getelementptr inbounds %struct.Thread, ptr %10, i64 %154
  %156 = getelementptr inbounds i8, ptr %155, i64 40
  %157 = load i32, ptr %156, align 8, !tbaa !57
  %158 = and i32 %157, 255
  %159 = trunc i32 %157 to i8
  switch i8 %159, label %536 [
    i8 0, label %163
    i8 1, label %163
    i8 2, label %163
    i8 3, label %163
    i8 4, label %160
    i8 5, label %160
    i8 6, label %160
    i8 7, label %160
    i8 8, label %306
    i8 9, label %306
    i8 10, label %361
    i8 11, label %361
    i8 12, label %361
    i8 13, label %361
    i8 14, label %361
    i8 15, label %361
    i8 16, label %361
    i8 17, label %361
    i8 27, label %361
    i8 28, label %361
    i8 18, label %161
    i8 19, label %509
    i8 20, label %540
  ]

160:                                              ; preds = %150, %150, %150, %150
  br label %241

161:                                              ; preds = %150
  %162 = zext i32 %151 to i64
  br label %490

163:                                              ; preds = %150, %150, %150, %150
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #21
  br label %164

164:                                              ; preds = %184, %163
  %165 = phi i64 [ 0, %163 ], [ %187, %184 ]
  %166 = trunc nuw nsw i64 %165 to i32
  %167 = shl nuw i32 1, %166
  %168 = and i32 %167, %151
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %173, label %170

170:                                              ; preds = %164
  %171 = getelementptr inbounds %struct.Thread, ptr %10, i64 %165, i32 10
  %172 = load i64, ptr %171, align 8, !tbaa !58
  br label %173

173:                                              ; preds = %170, %164
  %174 = phi i64 [ %172, %170 ], [ 0, %164 ]
  %175 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %165
  store i64 %174, ptr %175, align 16, !tbaa !34
  %176 = or disjoint i64 %165, 1
  %177 = trunc nuw nsw i64 %176 to i32
  %178 = shl nuw i32 1, %177
  %179 = and i32 %178, %151
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %184, label %181

181:                                              ; preds = %173
  %182 = getelementptr inbounds %struct.Thread, ptr %10, i64 %176, i32 10
  %183 = load i64, ptr %182, align 8, !tbaa !58
  br label %184

184:                                              ; preds = %181, %173
  %185 = phi i64 [ %183, %181 ], [ 0, %173 ]
  %186 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %176
  store i64 %185, ptr %186, align 8, !tbaa !34
  %187 = add nuw nsw i64 %165, 2
  %188 = icmp eq i64 %187, 32
  br i1 %188, label %189, label %164, !llvm.loop !171

189:                                              ; preds = %184, %236
  %190 = phi i64 [ %237, %236 ], [ 0, %184 ]
  %191 = trunc nuw nsw i64 %190 to i32
  %192 = shl nuw i32 1, %191
  %193 = and i32 %192, %151
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %236, label %195

195:                                              ; preds = %189
  %196 = getelementptr inbounds %struct.Thread, ptr %10, i64 %190
  %197 = getelementptr inbounds i8, ptr %196, i64 56
  %198 = load i64, ptr %197, align 8, !tbaa !172
  %199 = trunc i64 %198 to i32
  %200 = and i32 %199, 31
  %201 = getelementptr inbounds i8, ptr %196, i64 64
  %202 = load i64, ptr %201, align 8, !tbaa !173
  %203 = trunc i64 %202 to i32
  %204 = and i32 %203, 31
  %205 = lshr i32 %203, 8
  %206 = and i32 %205, 31
  %207 = and i32 %206, %191
  %208 = xor i32 %206, -1
  %209 = and i32 %204, %208
  %210 = or i32 %207, %209
  switch i8 %159, label %220 [
    i8 0, label %211
    i8 1, label %214
    i8 2, label %217
  ]

211:                                              ; preds = %195
  %212 = sub nsw i32 %191, %200
  %213 = icmp sge i32 %212, %210
  br label %224

214:                                              ; preds = %195
  %215 = add nuw nsw i32 %200, %191
  %216 = icmp ule i32 %215, %210
  br label %224

217:                                              ; preds = %195
  %218 = xor i32 %200, %191
  %219 = icmp ule i32 %218, %210
  br label %224

220:                                              ; preds = %195
  %221 = and i32 %200, %208
  %222 = or i32 %207, %221
  %223 = icmp ule i32 %222, %210
  br label %224

224:                                              ; preds = %220, %217, %214, %211
  %225 = phi i32 [ %212, %211 ], [ %215, %214 ], [ %218, %217 ], [ %222, %220 ]
  %226 = phi i1 [ %213, %211 ], [ %216, %214 ], [ %219, %217 ], [ %223, %220 ]
  %227 = select i1 %226, i32 %225, i32 %191
  %228 = icmp ult i32 %227, 32
  %229 = zext nneg i32 %227 to i64
  %230 = select i1 %228, i64 %229, i64 %190
  %231 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %230
  %232 = load i64, ptr %231, align 8, !tbaa !34
  %233 = getelementptr inbounds i8, ptr %196, i64 72
  store i64 %232, ptr %233, align 8, !tbaa !60
  %234 = zext i1 %226 to i64
  %235 = getelementptr inbounds i8, ptr %196, i64 80
  store i64 %234, ptr %235, align 8, !tbaa !174
  br label %236

236:                                              ; preds = %224, %189
  %237 = add nuw nsw i64 %190, 1
  %238 = icmp eq i64 %237, 32
  br i1 %238, label %239, label %189, !llvm.loop !175

239:                                              ; preds = %236
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #21
  br label %540

240:                                              ; preds = %269
  switch i8 %159, label %284 [
    i8 4, label %273
    i8 5, label %276
    i8 6, label %279
  ]

241:                                              ; preds = %269, %160
  %242 = phi i64 [ 0, %160 ], [ %271, %269 ]
  %243 = phi i32 [ 0, %160 ], [ %270, %269 ]
  %244 = trunc nuw nsw i64 %242 to i32
  %245 = shl nuw i32 1, %244
  %246 = and i32 %245, %151
  %247 = icmp eq i32 %246, 0
  br i1 %247, label %255, label %248

248:                                              ; preds = %241
  %249 = getelementptr inbounds %struct.Thread, ptr %10, i64 %242, i32 10
  %250 = load i64, ptr %249, align 8, !tbaa !58
  %251 = and i64 %250, 1
  %252 = icmp eq i64 %251, 0
  %253 = select i1 %252, i32 0, i32 %245
  %254 = or i32 %253, %243
  br label %255

255:                                              ; preds = %248, %241
  %256 = phi i32 [ %243, %241 ], [ %254, %248 ]
  %257 = or disjoint i64 %242, 1
  %258 = trunc nuw nsw i64 %257 to i32
  %259 = shl nuw i32 1, %258
  %260 = and i32 %259, %151
  %261 = icmp eq i32 %260, 0
  br i1 %261, label %269, label %262

262:                                              ; preds = %255
  %263 = getelementptr inbounds %struct.Thread, ptr %10, i64 %257, i32 10
  %264 = load i64, ptr %263, align 8, !tbaa !58
  %265 = and i64 %264, 1
  %266 = icmp eq i64 %265, 0
  %267 = select i1 %266, i32 0, i32 %259
  %268 = or i32 %267, %256
  br label %269

269:                                              ; preds = %262, %255
  %270 = phi i32 [ %256, %255 ], [ %268, %262 ]
  %271 = add nuw nsw i64 %242, 2
  %272 = icmp eq i64 %271, 32
  br i1 %272, label %240, label %241, !llvm.loop !176

273:                                              ; preds = %240
  %274 = icmp eq i32 %270, %151
  %275 = zext i1 %274 to i32
  br label %284

276:                                              ; preds = %240
  %277 = icmp ne i32 %270, 0
  %278 = zext i1 %277 to i32
  br label %284

279:                                              ; preds = %240
  %280 = icmp eq i32 %270, %151
  %281 = icmp eq i32 %270, 0
  %282 = or i1 %280, %281
  %283 = zext i1 %282 to i32
  br label %284

284:                                              ; preds = %279, %276, %273, %240
  %285 = phi i32 [ %275, %273 ], [ %278, %276 ], [ %283, %279 ], [ %270, %240 ]
  %286 = zext i32 %285 to i64
  br label %287

287:                                              ; preds = %303, %284
  %288 = phi i64 [ 0, %284 ], [ %304, %303 ]
  %289 = trunc nuw nsw i64 %288 to i32
  %290 = shl nuw i32 1, %289
  %291 = and i32 %290, %151
  %292 = icmp eq i32 %291, 0
  br i1 %292, label %295, label %293

293:                                              ; preds = %287
  %294 = getelementptr inbounds %struct.Thread, ptr %10, i64 %288, i32 13
  store i64 %286, ptr %294, align 8, !tbaa !60
  br label %295

295:                                              ; preds = %293, %287
  %296 = or disjoint i64 %288, 1
  %297 = trunc nuw nsw i64 %296 to i32
  %298 = shl nuw i32 1, %297
  %299 = and i32 %298, %151
  %300 = icmp eq i32 %299, 0
  br i1 %300, label %303, label %301

301:                                              ; preds = %295
  %302 = getelementptr inbounds %struct.Thread, ptr %10, i64 %296, i32 13
  store i64 %286, ptr %302, align 8, !tbaa !60
  br label %303

303:                                              ; preds = %301, %295
  %304 = add nuw nsw i64 %288, 2
  %305 = icmp eq i64 %304, 32
  br i1 %305, label %540, label %287, !llvm.loop !177

306:                                              ; preds = %150, %150
  %307 = icmp eq i32 %158, 9
  br label %308

308:                                              ; preds = %358, %306
  %309 = phi i64 [ 0, %306 ], [ %359, %358 ]
  %310 = trunc nuw nsw i64 %309 to i32
  %311 = shl nuw i32 1, %310
  %312 = and i32 %311, %151
  %313 = icmp eq i32 %312, 0
  br i1 %313, label %358, label %314

314:                                              ; preds = %308
  %315 = getelementptr inbounds %struct.Thread, ptr %10, i64 %309, i32 10
  br label %326

316:                                              ; preds = %354
  %317 = icmp eq i32 %355, %151
  %318 = select i1 %317, i32 %355, i32 0
  %319 = select i1 %307, i32 %318, i32 %355
  %320 = zext i32 %319 to i64
  %321 = getelementptr inbounds %struct.Thread, ptr %10, i64 %309
  %322 = getelementptr inbounds i8, ptr %321, i64 72
  store i64 %320, ptr %322, align 8, !tbaa !60
  %323 = icmp ne i32 %319, 0
  %324 = zext i1 %323 to i64
  %325 = getelementptr inbounds i8, ptr %321, i64 80
  store i64 %324, ptr %325, align 8, !tbaa !174
  br label %358

326:                                              ; preds = %354, %314
  %327 = phi i64 [ 0, %314 ], [ %356, %354 ]
  %328 = phi i32 [ 0, %314 ], [ %355, %354 ]
  %329 = trunc nuw nsw i64 %327 to i32
  %330 = shl nuw i32 1, %329
  %331 = and i32 %330, %151
  %332 = icmp eq i32 %331, 0
  br i1 %332, label %340, label %333

333:                                              ; preds = %326
  %334 = getelementptr inbounds %struct.Thread, ptr %10, i64 %327, i32 10
  %335 = load i64, ptr %334, align 8, !tbaa !58
  %336 = load i64, ptr %315, align 8, !tbaa !58
  %337 = icmp eq i64 %335, %336
  %338 = select i1 %337, i32 %330, i32 0
  %339 = or i32 %338, %328
  br label %340

340:                                              ; preds = %333, %326
  %341 = phi i32 [ %328, %326 ], [ %339, %333 ]
  %342 = or disjoint i64 %327, 1
  %343 = trunc nuw nsw i64 %342 to i32
  %344 = shl nuw i32 1, %343
  %345 = and i32 %344, %151
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %354, label %347

347:                                              ; preds = %340
  %348 = getelementptr inbounds %struct.Thread, ptr %10, i64 %342, i32 10
  %349 = load i64, ptr %348, align 8, !tbaa !58
  %350 = load i64, ptr %315, align 8, !tbaa !58
  %351 = icmp eq i64 %349, %350
  %352 = select i1 %351, i32 %344, i32 0
  %353 = or i32 %352, %341
  br label %354

354:                                              ; preds = %347, %340
  %355 = phi i32 [ %341, %340 ], [ %353, %347 ]
  %356 = add nuw nsw i64 %327, 2
  %357 = icmp eq i64 %356, 32
  br i1 %357, label %316, label %326, !llvm.loop !178

358:                                              ; preds = %316, %308
  %359 = add nuw nsw i64 %309, 1
  %360 = icmp eq i64 %359, 32
  br i1 %360, label %540, label %308, !llvm.loop !179

361:                                              ; preds = %150, %150, %150, %150, %150, %150, %150, %150, %150, %150
  %362 = getelementptr inbounds i8, ptr %155, i64 48
  %363 = load i64, ptr %362, align 8, !tbaa !58
  %364 = icmp ugt i32 %158, 26
  br i1 %364, label %365, label %391

365:                                              ; preds = %361
  switch i8 %159, label %381 [
    i8 10, label %366
    i8 11, label %369
    i8 12, label %371
    i8 13, label %373
    i8 14, label %375
    i8 15, label %377
    i8 16, label %379
    i8 17, label %391
  ]

366:                                              ; preds = %365
  %367 = shl i64 %363, 1
  %368 = and i64 %367, 4294967294
  br label %391

369:                                              ; preds = %365
  %370 = and i64 %363, 4294967295
  br label %391

371:                                              ; preds = %365
  %372 = and i64 %363, 4294967295
  br label %391

373:                                              ; preds = %365
  %374 = and i64 %363, 4294967295
  br label %391

375:                                              ; preds = %365
  %376 = and i64 %363, 4294967295
  br label %391

377:                                              ; preds = %365
  %378 = and i64 %363, 4294967295
  br label %391

379:                                              ; preds = %365
  %380 = and i64 %363, 4294967295
  br label %391

381:                                              ; preds = %365
  %382 = trunc i64 %363 to i32
  %383 = and i32 %157, 256
  %384 = icmp eq i32 %383, 0
  %385 = and i32 %382, 2147483647
  %386 = select i1 %384, i32 %382, i32 %385
  %387 = bitcast i32 %386 to float
  %388 = fcmp uno float %387, 0.000000e+00
  %389 = zext i32 %386 to i64
  %390 = select i1 %388, i64 2147483647, i64 %389
  br label %391

391:                                              ; preds = %381, %379, %377, %375, %373, %371, %369, %366, %365, %361
  %392 = phi i64 [ %363, %361 ], [ %390, %381 ], [ %380, %379 ], [ %378, %377 ], [ %376, %375 ], [ %374, %373 ], [ %372, %371 ], [ %370, %369 ], [ %368, %366 ], [ 0, %365 ]
  %393 = icmp eq i32 %153, 31
  br i1 %393, label %400, label %394

394:                                              ; preds = %391
  %395 = and i32 %157, 256
  %396 = icmp eq i32 %395, 0
  %397 = icmp eq i32 %158, 27
  %398 = and i32 %157, 512
  %399 = icmp eq i32 %398, 0
  br label %402

400:                                              ; preds = %468, %391
  %401 = phi i64 [ %392, %391 ], [ %469, %468 ]
  br label %471

402:                                              ; preds = %468, %394
  %403 = phi i64 [ %154, %394 ], [ %405, %468 ]
  %404 = phi i64 [ %392, %394 ], [ %469, %468 ]
  %405 = add nuw nsw i64 %403, 1
  %406 = trunc nuw nsw i64 %403 to i32
  %407 = shl nuw i32 2, %406
  %408 = and i32 %407, %151
  %409 = icmp eq i32 %408, 0
  br i1 %409, label %468, label %410

410:                                              ; preds = %402
  %411 = getelementptr inbounds %struct.Thread, ptr %10, i64 %405, i32 10
  %412 = load i64, ptr %411, align 8, !tbaa !58
  %413 = trunc i64 %404 to i32
  %414 = trunc i64 %412 to i32
  switch i8 %159, label %439 [
    i8 10, label %415
    i8 11, label %418
    i8 12, label %421
    i8 13, label %424
    i8 14, label %427
    i8 15, label %430
    i8 16, label %433
    i8 17, label %436
  ]

415:                                              ; preds = %410
  %416 = add i64 %412, %404
  %417 = and i64 %416, 4294967295
  br label %468

418:                                              ; preds = %410
  %419 = tail call i32 @llvm.smin.i32(i32 %413, i32 %414)
  %420 = zext i32 %419 to i64
  br label %468

421:                                              ; preds = %410
  %422 = tail call i32 @llvm.smax.i32(i32 %413, i32 %414)
  %423 = zext i32 %422 to i64
  br label %468

424:                                              ; preds = %410
  %425 = tail call i32 @llvm.umin.i32(i32 %413, i32 %414)
  %426 = zext i32 %425 to i64
  br label %468

427:                                              ; preds = %410
  %428 = tail call i32 @llvm.umax.i32(i32 %413, i32 %414)
  %429 = zext i32 %428 to i64
  br label %468

430:                                              ; preds = %410
  %431 = and i64 %404, 4294967295
  %432 = and i64 %431, %412
  br label %468

433:                                              ; preds = %410
  %434 = or i64 %412, %404
  %435 = and i64 %434, 4294967295
  br label %468

436:                                              ; preds = %410
  %437 = xor i64 %412, %404
  %438 = and i64 %437, 4294967295
  br label %468

439:                                              ; preds = %410
  %440 = and i32 %413, 2147483647
  %441 = and i32 %414, 2147483647
  %442 = select i1 %396, i32 %414, i32 %441
  %443 = select i1 %396, i32 %413, i32 %440
  %444 = bitcast i32 %443 to float
  %445 = bitcast i32 %442 to float
  %446 = fcmp uno float %444, %445
  br i1 %446, label %447, label %453

447:                                              ; preds = %439
  %448 = fcmp uno float %445, 0.000000e+00
  %449 = fcmp ord float %444, 0.000000e+00
  %450 = select i1 %448, i32 2147483647, i32 %442
  %451 = select i1 %449, i32 %443, i32 %450
  %452 = select i1 %399, i32 %451, i32 2147483647
  br label %465

453:                                              ; preds = %439
  %454 = fcmp oeq float %444, %445
  br i1 %454, label %455, label %459

455:                                              ; preds = %453
  %456 = or i32 %442, %443
  %457 = and i32 %442, %443
  %458 = select i1 %397, i32 %456, i32 %457
  br label %465

459:                                              ; preds = %453
  br i1 %397, label %460, label %462

460:                                              ; preds = %459
  %461 = fcmp olt float %444, %445
  br i1 %461, label %465, label %464

462:                                              ; preds = %459
  %463 = fcmp ogt float %444, %445
  br i1 %463, label %465, label %464

464:                                              ; preds = %462, %460
  br label %465

465:                                              ; preds = %464, %462, %460, %455, %447
  %466 = phi i32 [ %458, %455 ], [ %442, %464 ], [ %443, %462 ], [ %443, %460 ], [ %452, %447 ]
  %467 = zext i32 %466 to i64
  br label %468

468:                                              ; preds = %465, %436, %433, %430, %427, %424, %421, %418, %415, %402
  %469 = phi i64 [ %404, %402 ], [ %467, %465 ], [ %438, %436 ], [ %435, %433 ], [ %432, %430 ], [ %429, %427 ], [ %426, %424 ], [ %423, %421 ], [ %420, %418 ], [ %417, %415 ]
  %470 = icmp eq i64 %405, 31
  br i1 %470, label %400, label %402, !llvm.loop !180

471:                                              ; preds = %487, %400
  %472 = phi i64 [ 0, %400 ], [ %488, %487 ]
  %473 = trunc nuw nsw i64 %472 to i32
  %474 = shl nuw i32 1, %473
  %475 = and i32 %474, %151
  %476 = icmp eq i32 %475, 0
  br i1 %476, label %479, label %477

477:                                              ; preds = %471
  %478 = getelementptr inbounds %struct.Thread, ptr %10, i64 %472, i32 13
  store i64 %401, ptr %478, align 8, !tbaa !60
  br label %479

479:                                              ; preds = %477, %471
  %480 = or disjoint i64 %472, 1
  %481 = trunc nuw nsw i64 %480 to i32
  %482 = shl nuw i32 1, %481
  %483 = and i32 %482, %151
  %484 = icmp eq i32 %483, 0
  br i1 %484, label %487, label %485

485:                                              ; preds = %479
  %486 = getelementptr inbounds %struct.Thread, ptr %10, i64 %480, i32 13
  store i64 %401, ptr %486, align 8, !tbaa !60
  br label %487

487:                                              ; preds = %485, %479
  %488 = add nuw nsw i64 %472, 2
  %489 = icmp eq i64 %488, 32
  br i1 %489, label %540, label %471, !llvm.loop !181

490:                                              ; preds = %506, %161
  %491 = phi i64 [ 0, %161 ], [ %507, %506 ]
  %492 = trunc nuw nsw i64 %491 to i32
  %493 = shl nuw i32 1, %492
  %494 = and i32 %493, %151
  %495 = icmp eq i32 %494, 0
  br i1 %495, label %498, label %496

496:                                              ; preds = %490
  %497 = getelementptr inbounds %struct.Thread, ptr %10, i64 %491, i32 13
  store i64 %162, ptr %497, align 8, !tbaa !60
  br label %498

498:                                              ; preds = %496, %490
  %499 = or disjoint i64 %491, 1
  %500 = trunc nuw nsw i64 %499 to i32
  %501 = shl nuw i32 1, %500
  %502 = and i32 %501, %151
  %503 = icmp eq i32 %502, 0
  br i1 %503, label %506, label %504

504:                                              ; preds = %498
  %505 = getelementptr inbounds %struct.Thread, ptr %10, i64 %499, i32 13
  store i64 %162, ptr %505, align 8, !tbaa !60
  br label %506

506:                                              ; preds = %504, %498
  %507 = add nuw nsw i64 %491, 2
  %508 = icmp eq i64 %507, 32
  br i1 %508, label %540, label %490, !llvm.loop !182

509:                                              ; preds = %150, %533
  %510 = phi i64 [ %534, %533 ], [ 0, %150 ]
  %511 = trunc nuw nsw i64 %510 to i32
  %512 = shl nuw i32 1, %511
  %513 = and i32 %512, %151
  %514 = icmp eq i32 %513, 0
  br i1 %514, label %521, label %515

515:                                              ; preds = %509
  %516 = getelementptr inbounds %struct.Thread, ptr %10, i64 %510
  %517 = getelementptr inbounds i8, ptr %516, i64 72
  store i64 %154, ptr %517, align 8, !tbaa !60
  %518 = icmp eq i64 %510, %154
  %519 = zext i1 %518 to i64
  %520 = getelementptr inbounds i8, ptr %516, i64 80
  store i64 %519, ptr %520, align 8, !tbaa !174
  br label %521

521:                                              ; preds = %515, %509
  %522 = or disjoint i64 %510, 1
  %523 = trunc nuw nsw i64 %522 to i32
  %524 = shl nuw i32 1, %523
  %525 = and i32 %524, %151
  %526 = icmp eq i32 %525, 0
  br i1 %526, label %533, label %527

527:                                              ; preds = %521
  %528 = getelementptr inbounds %struct.Thread, ptr %10, i64 %522
  %529 = getelementptr inbounds i8, ptr %528, i64 72
  store i64 %154, ptr %529, align 8, !tbaa !60
  %530 = icmp eq i64 %522, %154
  %531 = zext i1 %530 to i64
  %532 = getelementptr inbounds i8, ptr %528, i64 80
  store i64 %531, ptr %532, align 8, !tbaa !174
  br label %533

533:                                              ; preds = %527, %521
  %534 = add nuw nsw i64 %510, 2
  %535 = icmp eq i64 %534, 32
  br i1 %535, label %540, label %509, !llvm.loop !183

536:                                              ; preds = %150
  %537 = load ptr, ptr %0, align 8, !tbaa !4
  %538 = getelementptr inbounds i8, ptr %537, i64 3256
  %539 = load ptr, ptr %538, align 8, !tbaa !184
  tail call void %539(ptr noundef nonnull %0, ptr noundef nonnull %10, i32 noundef %151, i32 noundef %158) #21
  br label %540

540:                                              ; preds = %533, %506, %487, %358, %303, %536, %239, %150
  br label %541

541:                                              ; preds = %557, %540
  %542 = phi i64 [ 0, %540 ], [ %558, %557 ]
  %543 = trunc nuw nsw i64 %542 to i32
  %544 = shl nuw i32 1, %543
  %545 = and i32 %544, %151
  %546 = icmp eq i32 %545, 0
  br i1 %546, label %549, label %547

547:                                              ; preds = %541
  %548 = getelementptr inbounds %struct.Thread, ptr %10, i64 %542, i32 6
  store i32 0, ptr %548, align 8, !tbaa !56
  br label %549

549:                                              ; preds = %547, %541
  %550 = or disjoint i64 %542, 1
  %551 = trunc nuw nsw i64 %550 to i32
  %552 = shl nuw i32 1, %551
  %553 = and i32 %552, %151
  %554 = icmp eq i32 %553, 0
  br i1 %554, label %557, label %555

555:                                              ; preds = %549
  %556 = getelementptr inbounds %struct.Thread, ptr %10, i64 %550, i32 6
  store i32 0, ptr %556, align 8, !tbaa !56
  br label %557

557:                                              ; preds = %555, %549
  %558 = add nuw nsw i64 %542, 2
  %559 = icmp eq i64 %558, 32
  br i1 %559, label %560, label %541, !llvm.loop !185

560:                                              ; preds = %557, %147, %60, %43
  %561 = phi i32 [ %46, %43 ], [ %46, %60 ], [ %46, %147 ], [ %152, %557 ]
  %562 = phi i32 [ %45, %43 ], [ %45, %60 ], [ %45, %147 ], [ 1, %557 ]
  %563 = add nuw nsw i64 %44, 1
  %564 = icmp eq i64 %563, 32
  br i1 %564, label %565, label %43, !llvm.loop !186

565:                                              ; preds = %560, %145
  %566 = phi i32 [ 1, %145 ], [ %562, %560 ]
  ret i32 %566
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #16

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #17

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #18

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshl.i8(i8, i8, i8) #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #19

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable }
attributes #3 = { mustprogress nounwind willreturn uwtable }
attributes #4 = { mustprogress nounwind willreturn allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable }
attributes #7 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #11 = { nounwind uwtable }
attributes #12 = { nofree nounwind uwtable }
attributes #13 = { nofree nounwind }
attributes #14 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #15 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #16 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { mustprogress nofree nounwind willreturn allocsize(1) memory(inaccessiblemem: readwrite) }
attributes #18 = { mustprogress nofree nounwind willreturn allocsize(0) memory(inaccessiblemem: readwrite) }
attributes #19 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #20 = { nounwind allocsize(1) }
attributes #21 = { nounwind }
attributes #22 = { nounwind allocsize(0,1) }
attributes #23 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"Cta", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 20, !7, i64 24, !9, i64 36, !7, i64 40, !9, i64 52, !7, i64 56, !9, i64 68, !6, i64 72, !6, i64 80, !10, i64 88, !7, i64 96, !9, i64 108, !7, i64 112, !9, i64 124, !7, i64 128, !9, i64 140, !7, i64 144, !9, i64 156, !6, i64 160, !10, i64 168, !6, i64 176, !10, i64 184, !6, i64 192, !6, i64 200, !9, i64 208, !9, i64 212, !9, i64 216, !9, i64 220, !9, i64 224, !9, i64 228, !7, i64 232, !6, i64 2536, !6, i64 2544, !6, i64 2552, !6, i64 2560, !6, i64 2568}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"int", !7, i64 0}
!10 = !{!"long", !7, i64 0}
!11 = !{!12, !9, i64 0}
!12 = !{!"", !9, i64 0, !9, i64 4, !10, i64 8, !10, i64 16, !7, i64 24, !7, i64 36}
!13 = !{!12, !9, i64 4}
!14 = !{!12, !10, i64 8}
!15 = !{!12, !10, i64 16}
!16 = !{!9, !9, i64 0}
!17 = !{!5, !9, i64 16}
!18 = !{!5, !9, i64 20}
!19 = !{!5, !6, i64 192}
!20 = !{!21, !9, i64 8}
!21 = !{!"Group", !6, i64 0, !9, i64 8, !9, i64 12, !9, i64 16, !9, i64 20, !10, i64 24}
!22 = !{!21, !6, i64 0}
!23 = !{!5, !6, i64 8}
!24 = !{!25, !10, i64 24}
!25 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264}
!26 = !{!25, !6, i64 16}
!27 = !{!5, !10, i64 184}
!28 = !{!6, !6, i64 0}
!29 = !{!30, !9, i64 144}
!30 = !{!"Thread", !9, i64 0, !9, i64 4, !7, i64 8, !9, i64 20, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !6, i64 88, !10, i64 96, !6, i64 104, !10, i64 112, !6, i64 120, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 148, !9, i64 152, !9, i64 156, !10, i64 160}
!31 = !{!30, !9, i64 148}
!32 = !{!30, !6, i64 136}
!33 = !{!30, !9, i64 152}
!34 = !{!10, !10, i64 0}
!35 = !{!36, !9, i64 24}
!36 = !{!"", !10, i64 0, !10, i64 8, !9, i64 16, !9, i64 20, !9, i64 24, !9, i64 28}
!37 = !{i64 0, i64 8, !34, i64 8, i64 8, !34, i64 16, i64 4, !16, i64 20, i64 4, !16, i64 24, i64 4, !16, i64 28, i64 4, !16}
!38 = !{!36, !9, i64 16}
!39 = !{!36, !9, i64 20}
!40 = !{!36, !10, i64 8}
!41 = !{!25, !6, i64 8}
!42 = distinct !{!42, !43}
!43 = !{!"llvm.loop.mustprogress"}
!44 = !{!36, !9, i64 28}
!45 = distinct !{!45, !43}
!46 = !{!47, !9, i64 12}
!47 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12, !7, i64 16}
!48 = !{!47, !9, i64 0}
!49 = !{!30, !9, i64 24}
!50 = !{!30, !9, i64 20}
!51 = !{!47, !9, i64 4}
!52 = !{!5, !9, i64 124}
!53 = !{!5, !9, i64 108}
!54 = !{!5, !9, i64 208}
!55 = !{!5, !6, i64 200}
!56 = !{!30, !9, i64 32}
!57 = !{!30, !9, i64 40}
!58 = !{!30, !10, i64 48}
!59 = distinct !{!59, !43}
!60 = !{!30, !10, i64 72}
!61 = distinct !{!61, !43}
!62 = distinct !{!62, !43}
!63 = !{!5, !9, i64 216}
!64 = !{!5, !9, i64 220}
!65 = !{!5, !6, i64 2536}
!66 = !{!67, !9, i64 36}
!67 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !9, i64 32, !9, i64 36, !7, i64 40, !9, i64 60, !9, i64 64, !9, i64 68, !9, i64 72}
!68 = !{!67, !10, i64 8}
!69 = !{!67, !10, i64 16}
!70 = !{!67, !10, i64 24}
!71 = !{!67, !10, i64 0}
!72 = !{!67, !9, i64 32}
!73 = !{!67, !9, i64 60}
!74 = !{!67, !9, i64 68}
!75 = !{!30, !9, i64 28}
!76 = !{!67, !9, i64 72}
!77 = !{!30, !6, i64 128}
!78 = distinct !{!78, !43}
!79 = !{i64 0, i64 8, !34, i64 8, i64 8, !34, i64 16, i64 8, !34, i64 24, i64 8, !34, i64 32, i64 4, !16, i64 36, i64 4, !16, i64 40, i64 20, !80, i64 60, i64 4, !16, i64 64, i64 4, !16, i64 68, i64 4, !16, i64 72, i64 4, !16}
!80 = !{!7, !7, i64 0}
!81 = !{!82, !10, i64 0}
!82 = !{!"", !10, i64 0, !10, i64 8, !9, i64 16, !9, i64 20, !9, i64 24, !9, i64 28, !7, i64 32, !7, i64 52, !7, i64 72, !7, i64 104}
!83 = !{!82, !9, i64 16}
!84 = distinct !{!84, !85}
!85 = !{!"llvm.loop.unroll.disable"}
!86 = distinct !{!86, !43}
!87 = !{!82, !10, i64 8}
!88 = !{!82, !9, i64 20}
!89 = !{!82, !9, i64 24}
!90 = distinct !{!90, !43, !91}
!91 = !{!"llvm.loop.peeled.count", i32 1}
!92 = distinct !{!92, !43}
!93 = distinct !{!93, !43}
!94 = distinct !{!94, !43}
!95 = distinct !{!95, !43}
!96 = distinct !{!96, !43}
!97 = !{!25, !6, i64 144}
!98 = !{!25, !10, i64 152}
!99 = !{!25, !10, i64 160}
!100 = !{!5, !9, i64 224}
!101 = !{!21, !9, i64 20}
!102 = distinct !{!102, !85}
!103 = distinct !{!103, !43}
!104 = distinct !{!104, !43}
!105 = distinct !{!105, !85}
!106 = !{!25, !10, i64 104}
!107 = !{!25, !9, i64 112}
!108 = distinct !{!108, !85}
!109 = distinct !{!109, !43}
!110 = !{!25, !6, i64 0}
!111 = distinct !{!111, !43}
!112 = !{!30, !10, i64 160}
!113 = distinct !{!113, !43}
!114 = distinct !{!114, !43}
!115 = distinct !{!115, !43}
!116 = distinct !{!116, !85}
!117 = distinct !{!117, !85}
!118 = distinct !{!118, !43}
!119 = !{!25, !6, i64 3264}
!120 = distinct !{!120, !43}
!121 = distinct !{!121, !43}
!122 = distinct !{!122, !43}
!123 = distinct !{!123, !43}
!124 = !{!30, !9, i64 44}
!125 = distinct !{!125, !43}
!126 = !{!30, !9, i64 36}
!127 = distinct !{!127, !43}
!128 = distinct !{!128, !43}
!129 = distinct !{!129, !43}
!130 = distinct !{!130, !43}
!131 = !{!21, !10, i64 24}
!132 = distinct !{!132, !43}
!133 = !{!21, !9, i64 12}
!134 = !{!25, !6, i64 88}
!135 = !{!25, !10, i64 96}
!136 = !{!25, !9, i64 72}
!137 = !{!25, !10, i64 80}
!138 = !{!25, !9, i64 68}
!139 = !{!25, !9, i64 76}
!140 = !{!25, !9, i64 132}
!141 = !{!5, !9, i64 52}
!142 = !{!5, !6, i64 72}
!143 = !{!5, !6, i64 80}
!144 = !{!5, !10, i64 88}
!145 = !{!5, !6, i64 160}
!146 = !{!5, !10, i64 168}
!147 = !{!5, !6, i64 176}
!148 = !{!5, !9, i64 140}
!149 = !{!5, !9, i64 156}
!150 = !{!5, !6, i64 2544}
!151 = !{!5, !6, i64 2552}
!152 = !{!5, !6, i64 2560}
!153 = distinct !{!153, !43}
!154 = !{!30, !6, i64 120}
!155 = !{!30, !9, i64 4}
!156 = !{!30, !6, i64 88}
!157 = !{!30, !6, i64 104}
!158 = distinct !{!158, !43}
!159 = !{!5, !9, i64 36}
!160 = !{!30, !9, i64 0}
!161 = !{!30, !10, i64 96}
!162 = !{!30, !10, i64 112}
!163 = distinct !{!163, !43}
!164 = distinct !{!164, !43}
!165 = distinct !{!165, !43}
!166 = distinct !{!166, !43}
!167 = distinct !{!167, !43}
!168 = distinct !{!168, !43}
!169 = distinct !{!169, !43}
!170 = distinct !{!170, !43}
!171 = distinct !{!171, !43}
!172 = !{!30, !10, i64 56}
!173 = !{!30, !10, i64 64}
!174 = !{!30, !10, i64 80}
!175 = distinct !{!175, !43}
!176 = distinct !{!176, !43}
!177 = distinct !{!177, !43}
!178 = distinct !{!178, !43}
!179 = distinct !{!179, !43}
!180 = distinct !{!180, !43}
!181 = distinct !{!181, !43}
!182 = distinct !{!182, !43}
!183 = distinct !{!183, !43}
!184 = !{!25, !6, i64 3256}
!185 = distinct !{!185, !43}
!186 = distinct !{!186, !43}
