; made by tools/make_cpu_runtime.py from 7c5e2c1159bcead8c22c926536661f2c
; ModuleID = 'runtime.c'

%struct.Fault = type { i32, i32, i64, i64, [3 x i32], [3 x i32] }
%struct.Finding = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32 }
%struct.Choice = type { i64, i64, i32, i32 }
%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, ptr, ptr, ptr, ptr, i32, i32, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Barrier = type { i32, i32, i32, i32, [32 x i32], [32 x i32], i32 }
%struct.Copy = type { i64, i64, i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }
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

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @goptx_finding(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 3324
  br label %4

4:                                                ; preds = %4, %2
  %5 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %4, !llvm.loop !17

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %0, i64 3320
  %9 = load i32, ptr %8, align 8, !tbaa !19
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %48, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 3312
  %13 = load ptr, ptr %12, align 8, !tbaa !21
  %14 = load i32, ptr %1, align 8, !tbaa !22
  %15 = getelementptr inbounds i8, ptr %1, i64 4
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = zext i32 %9 to i64
  br label %18

18:                                               ; preds = %11, %45
  %19 = phi i64 [ 0, %11 ], [ %46, %45 ]
  %20 = getelementptr inbounds %struct.Finding, ptr %13, i64 %19
  %21 = load i32, ptr %20, align 8, !tbaa !22
  %22 = icmp eq i32 %21, %14
  br i1 %22, label %23, label %45

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %20, i64 4
  %25 = load i32, ptr %24, align 4, !tbaa !24
  %26 = load i32, ptr %15, align 4, !tbaa !24
  %27 = icmp eq i32 %25, %26
  br i1 %27, label %28, label %45

28:                                               ; preds = %23
  %29 = getelementptr inbounds i8, ptr %20, i64 8
  %30 = load i32, ptr %29, align 8, !tbaa !25
  %31 = load i32, ptr %16, align 8, !tbaa !25
  %32 = icmp eq i32 %30, %31
  br i1 %32, label %33, label %45

33:                                               ; preds = %28
  %34 = trunc nuw i64 %19 to i32
  %35 = getelementptr inbounds i8, ptr %20, i64 28
  %36 = load i32, ptr %35, align 4, !tbaa !26
  %37 = add i32 %36, 1
  store i32 %37, ptr %35, align 4, !tbaa !26
  %38 = icmp eq i32 %14, 1
  br i1 %38, label %39, label %48

39:                                               ; preds = %33
  %40 = getelementptr inbounds i8, ptr %1, i64 12
  %41 = load i32, ptr %40, align 4, !tbaa !27
  %42 = getelementptr inbounds i8, ptr %20, i64 12
  %43 = load i32, ptr %42, align 4, !tbaa !27
  %44 = or i32 %43, %41
  store i32 %44, ptr %42, align 4, !tbaa !27
  br label %48

45:                                               ; preds = %28, %23, %18
  %46 = add nuw nsw i64 %19, 1
  %47 = icmp eq i64 %46, %17
  br i1 %47, label %48, label %18, !llvm.loop !28

48:                                               ; preds = %45, %7, %39, %33
  %49 = phi i32 [ %34, %39 ], [ %34, %33 ], [ 0, %7 ], [ %9, %45 ]
  %50 = icmp eq i32 %49, %9
  %51 = icmp ult i32 %49, 64
  %52 = and i1 %51, %50
  br i1 %52, label %53, label %62

53:                                               ; preds = %48
  %54 = getelementptr inbounds i8, ptr %0, i64 3312
  %55 = load ptr, ptr %54, align 8, !tbaa !21
  %56 = zext nneg i32 %9 to i64
  %57 = getelementptr inbounds %struct.Finding, ptr %55, i64 %56
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %57, ptr noundef nonnull align 8 dereferenceable(48) %1, i64 48, i1 false), !tbaa.struct !29
  %58 = load ptr, ptr %54, align 8, !tbaa !21
  %59 = getelementptr inbounds %struct.Finding, ptr %58, i64 %56, i32 6
  store i32 1, ptr %59, align 4, !tbaa !26
  %60 = load i32, ptr %8, align 8, !tbaa !19
  %61 = add i32 %60, 1
  store i32 %61, ptr %8, align 8, !tbaa !19
  br label %62

62:                                               ; preds = %53, %48
  store atomic i32 0, ptr %3 release, align 4
  %63 = add i32 %49, 1
  %64 = select i1 %51, i32 %63, i32 0
  ret i32 %64
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_unwritten(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds i8, ptr %1, i64 36
  %6 = load i32, ptr %5, align 4, !tbaa !31
  %7 = getelementptr inbounds i8, ptr %0, i64 28
  %8 = load i32, ptr %7, align 4, !tbaa !32
  %9 = load ptr, ptr %1, align 8, !tbaa !4
  %10 = getelementptr inbounds i8, ptr %9, i64 3324
  br label %11

11:                                               ; preds = %11, %4
  %12 = atomicrmw xchg ptr %10, i32 1 acquire, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %11, !llvm.loop !17

14:                                               ; preds = %11
  %15 = getelementptr inbounds i8, ptr %9, i64 3320
  %16 = load i32, ptr %15, align 8, !tbaa !19
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %43, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds i8, ptr %9, i64 3312
  %20 = load ptr, ptr %19, align 8, !tbaa !21
  %21 = zext i32 %16 to i64
  br label %22

22:                                               ; preds = %40, %18
  %23 = phi i64 [ 0, %18 ], [ %41, %40 ]
  %24 = getelementptr inbounds %struct.Finding, ptr %20, i64 %23
  %25 = load i32, ptr %24, align 8, !tbaa !22
  %26 = icmp eq i32 %25, 3
  br i1 %26, label %27, label %40

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, ptr %24, i64 4
  %29 = load i32, ptr %28, align 4, !tbaa !24
  %30 = icmp eq i32 %29, %2
  br i1 %30, label %31, label %40

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %24, i64 8
  %33 = load i32, ptr %32, align 8, !tbaa !25
  %34 = icmp eq i32 %33, %3
  br i1 %34, label %35, label %40

35:                                               ; preds = %31
  %36 = trunc nuw i64 %23 to i32
  %37 = getelementptr inbounds i8, ptr %24, i64 28
  %38 = load i32, ptr %37, align 4, !tbaa !26
  %39 = add i32 %38, 1
  store i32 %39, ptr %37, align 4, !tbaa !26
  br label %43

40:                                               ; preds = %31, %27, %22
  %41 = add nuw nsw i64 %23, 1
  %42 = icmp eq i64 %41, %21
  br i1 %42, label %43, label %22, !llvm.loop !28

43:                                               ; preds = %40, %35, %14
  %44 = phi i32 [ %36, %35 ], [ 0, %14 ], [ %16, %40 ]
  %45 = icmp eq i32 %44, %16
  %46 = icmp ult i32 %44, 64
  %47 = and i1 %46, %45
  br i1 %47, label %48, label %63

48:                                               ; preds = %43
  %49 = getelementptr inbounds i8, ptr %9, i64 3312
  %50 = load ptr, ptr %49, align 8, !tbaa !21
  %51 = zext nneg i32 %16 to i64
  %52 = getelementptr inbounds %struct.Finding, ptr %50, i64 %51
  store i32 3, ptr %52, align 8, !tbaa !16
  %53 = getelementptr inbounds i8, ptr %52, i64 4
  store i32 %2, ptr %53, align 4, !tbaa !16
  %54 = getelementptr inbounds i8, ptr %52, i64 8
  store i32 %3, ptr %54, align 8, !tbaa !16
  %55 = getelementptr inbounds i8, ptr %52, i64 12
  %56 = getelementptr inbounds i8, ptr %52, i64 32
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %55, i8 0, i64 16, i1 false)
  store i32 %6, ptr %56, align 8, !tbaa !16
  %57 = getelementptr inbounds i8, ptr %52, i64 36
  store i32 %8, ptr %57, align 4, !tbaa !16
  %58 = getelementptr inbounds i8, ptr %52, i64 40
  store i32 %6, ptr %58, align 8, !tbaa !16
  %59 = getelementptr inbounds i8, ptr %52, i64 44
  store i32 0, ptr %59, align 4, !tbaa !16
  %60 = getelementptr inbounds %struct.Finding, ptr %50, i64 %51, i32 6
  store i32 1, ptr %60, align 4, !tbaa !26
  %61 = load i32, ptr %15, align 8, !tbaa !19
  %62 = add i32 %61, 1
  store i32 %62, ptr %15, align 8, !tbaa !19
  br label %63

63:                                               ; preds = %43, %48
  store atomic i32 0, ptr %10 release, align 4
  ret void
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @goptx_together(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = getelementptr inbounds i8, ptr %1, i64 4720
  %7 = load ptr, ptr %6, align 8, !tbaa !34
  %8 = icmp eq ptr %7, null
  br i1 %8, label %9, label %11

9:                                                ; preds = %5
  %10 = tail call noalias dereferenceable_or_null(393216) ptr @calloc(i64 noundef 16384, i64 noundef 24) #18
  store ptr %10, ptr %6, align 8, !tbaa !34
  br label %11

11:                                               ; preds = %9, %5
  %12 = phi ptr [ %10, %9 ], [ %7, %5 ]
  %13 = getelementptr inbounds i8, ptr %1, i64 36
  %14 = load i32, ptr %13, align 4, !tbaa !31
  %15 = zext i32 %14 to i64
  %16 = shl nuw i64 %15, 32
  %17 = getelementptr inbounds i8, ptr %0, i64 24
  %18 = load i32, ptr %17, align 8, !tbaa !35
  %19 = zext i32 %18 to i64
  %20 = shl nuw nsw i64 %19, 20
  %21 = or i64 %20, %16
  %22 = zext i32 %2 to i64
  %23 = xor i64 %21, %22
  %24 = mul i64 %23, -7046029254386353131
  %25 = xor i64 %24, %3
  %26 = mul i64 %25, -49064778989728563
  %27 = lshr i64 %26, 50
  %28 = getelementptr inbounds %struct.Choice, ptr %12, i64 %27
  %29 = getelementptr inbounds i8, ptr %0, i64 28
  %30 = load i32, ptr %29, align 4, !tbaa !32
  %31 = getelementptr inbounds i8, ptr %28, i64 20
  %32 = load i32, ptr %31, align 4, !tbaa !36
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %37, label %34

34:                                               ; preds = %11
  %35 = load i64, ptr %28, align 8, !tbaa !38
  %36 = icmp eq i64 %35, %26
  br i1 %36, label %40, label %37

37:                                               ; preds = %34, %11
  store i64 %26, ptr %28, align 8, !tbaa !30
  %38 = getelementptr inbounds i8, ptr %28, i64 8
  store i64 %4, ptr %38, align 8, !tbaa !30
  %39 = getelementptr inbounds i8, ptr %28, i64 16
  store i32 %30, ptr %39, align 8, !tbaa !16
  store i32 1, ptr %31, align 4, !tbaa !16
  br label %102

40:                                               ; preds = %34
  %41 = getelementptr inbounds i8, ptr %28, i64 8
  %42 = load i64, ptr %41, align 8, !tbaa !39
  %43 = icmp eq i64 %42, %4
  br i1 %43, label %102, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds i8, ptr %28, i64 16
  %46 = load i32, ptr %45, align 8, !tbaa !40
  %47 = load ptr, ptr %1, align 8, !tbaa !4
  %48 = getelementptr inbounds i8, ptr %47, i64 3324
  br label %49

49:                                               ; preds = %49, %44
  %50 = atomicrmw xchg ptr %48, i32 1 acquire, align 4
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %52, label %49, !llvm.loop !17

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %47, i64 3320
  %54 = load i32, ptr %53, align 8, !tbaa !19
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %81, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %47, i64 3312
  %58 = load ptr, ptr %57, align 8, !tbaa !21
  %59 = zext i32 %54 to i64
  br label %60

60:                                               ; preds = %78, %56
  %61 = phi i64 [ 0, %56 ], [ %79, %78 ]
  %62 = getelementptr inbounds %struct.Finding, ptr %58, i64 %61
  %63 = load i32, ptr %62, align 8, !tbaa !22
  %64 = icmp eq i32 %63, 8
  br i1 %64, label %65, label %78

65:                                               ; preds = %60
  %66 = getelementptr inbounds i8, ptr %62, i64 4
  %67 = load i32, ptr %66, align 4, !tbaa !24
  %68 = icmp eq i32 %67, %2
  br i1 %68, label %69, label %78

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %62, i64 8
  %71 = load i32, ptr %70, align 8, !tbaa !25
  %72 = icmp eq i32 %71, %2
  br i1 %72, label %73, label %78

73:                                               ; preds = %69
  %74 = trunc nuw i64 %61 to i32
  %75 = getelementptr inbounds i8, ptr %62, i64 28
  %76 = load i32, ptr %75, align 4, !tbaa !26
  %77 = add i32 %76, 1
  store i32 %77, ptr %75, align 4, !tbaa !26
  br label %81

78:                                               ; preds = %69, %65, %60
  %79 = add nuw nsw i64 %61, 1
  %80 = icmp eq i64 %79, %59
  br i1 %80, label %81, label %60, !llvm.loop !28

81:                                               ; preds = %78, %73, %52
  %82 = phi i32 [ %74, %73 ], [ 0, %52 ], [ %54, %78 ]
  %83 = icmp eq i32 %82, %54
  %84 = icmp ult i32 %82, 64
  %85 = and i1 %84, %83
  br i1 %85, label %86, label %101

86:                                               ; preds = %81
  %87 = getelementptr inbounds i8, ptr %47, i64 3312
  %88 = load ptr, ptr %87, align 8, !tbaa !21
  %89 = zext nneg i32 %54 to i64
  %90 = getelementptr inbounds %struct.Finding, ptr %88, i64 %89
  store i32 8, ptr %90, align 8, !tbaa !16
  %91 = getelementptr inbounds i8, ptr %90, i64 4
  store i32 %2, ptr %91, align 4, !tbaa !16
  %92 = getelementptr inbounds i8, ptr %90, i64 8
  store i32 %2, ptr %92, align 8, !tbaa !16
  %93 = getelementptr inbounds i8, ptr %90, i64 12
  %94 = getelementptr inbounds i8, ptr %90, i64 32
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(20) %93, i8 0, i64 20, i1 false)
  store i32 %14, ptr %94, align 8, !tbaa !16
  %95 = getelementptr inbounds i8, ptr %90, i64 36
  store i32 %30, ptr %95, align 4, !tbaa !16
  %96 = getelementptr inbounds i8, ptr %90, i64 40
  store i32 %14, ptr %96, align 8, !tbaa !16
  %97 = getelementptr inbounds i8, ptr %90, i64 44
  store i32 %46, ptr %97, align 4, !tbaa !16
  %98 = getelementptr inbounds %struct.Finding, ptr %88, i64 %89, i32 6
  store i32 1, ptr %98, align 4, !tbaa !26
  %99 = load i32, ptr %53, align 8, !tbaa !19
  %100 = add i32 %99, 1
  store i32 %100, ptr %53, align 8, !tbaa !19
  br label %101

101:                                              ; preds = %81, %86
  store atomic i32 0, ptr %48 release, align 4
  br label %102

102:                                              ; preds = %40, %101, %37
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_left(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = and i64 %2, 4294967295
  %7 = getelementptr inbounds i8, ptr %1, i64 36
  %8 = load i32, ptr %7, align 4, !tbaa !31
  %9 = getelementptr inbounds i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4, !tbaa !32
  %11 = load ptr, ptr %1, align 8, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %11, i64 3324
  br label %13

13:                                               ; preds = %13, %5
  %14 = atomicrmw xchg ptr %12, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %13, !llvm.loop !17

16:                                               ; preds = %13
  %17 = or disjoint i64 %6, 35184372088832
  %18 = getelementptr inbounds i8, ptr %11, i64 3320
  %19 = load i32, ptr %18, align 8, !tbaa !19
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %46, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, ptr %11, i64 3312
  %23 = load ptr, ptr %22, align 8, !tbaa !21
  %24 = zext i32 %19 to i64
  br label %25

25:                                               ; preds = %43, %21
  %26 = phi i64 [ 0, %21 ], [ %44, %43 ]
  %27 = getelementptr inbounds %struct.Finding, ptr %23, i64 %26
  %28 = load i32, ptr %27, align 8, !tbaa !22
  %29 = icmp eq i32 %28, 7
  br i1 %29, label %30, label %43

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, ptr %27, i64 4
  %32 = load i32, ptr %31, align 4, !tbaa !24
  %33 = icmp eq i32 %32, %4
  br i1 %33, label %34, label %43

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %27, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !25
  %37 = icmp eq i32 %36, %4
  br i1 %37, label %38, label %43

38:                                               ; preds = %34
  %39 = trunc nuw i64 %26 to i32
  %40 = getelementptr inbounds i8, ptr %27, i64 28
  %41 = load i32, ptr %40, align 4, !tbaa !26
  %42 = add i32 %41, 1
  store i32 %42, ptr %40, align 4, !tbaa !26
  br label %46

43:                                               ; preds = %34, %30, %25
  %44 = add nuw nsw i64 %26, 1
  %45 = icmp eq i64 %44, %24
  br i1 %45, label %46, label %25, !llvm.loop !28

46:                                               ; preds = %43, %38, %16
  %47 = phi i32 [ %39, %38 ], [ 0, %16 ], [ %19, %43 ]
  %48 = icmp eq i32 %47, %19
  %49 = icmp ult i32 %47, 64
  %50 = and i1 %49, %48
  br i1 %50, label %51, label %68

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %11, i64 3312
  %53 = load ptr, ptr %52, align 8, !tbaa !21
  %54 = zext nneg i32 %19 to i64
  %55 = getelementptr inbounds %struct.Finding, ptr %53, i64 %54
  store i32 7, ptr %55, align 8, !tbaa !16
  %56 = getelementptr inbounds i8, ptr %55, i64 4
  store i32 %4, ptr %56, align 4, !tbaa !16
  %57 = getelementptr inbounds i8, ptr %55, i64 8
  store i32 %4, ptr %57, align 8, !tbaa !16
  %58 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %3, ptr %58, align 4, !tbaa !16
  %59 = getelementptr inbounds i8, ptr %55, i64 16
  store i64 %17, ptr %59, align 8, !tbaa !30
  %60 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 0, ptr %60, align 8, !tbaa !16
  %61 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 %8, ptr %61, align 8, !tbaa !16
  %62 = getelementptr inbounds i8, ptr %55, i64 36
  store i32 %10, ptr %62, align 4, !tbaa !16
  %63 = getelementptr inbounds i8, ptr %55, i64 40
  store i32 %8, ptr %63, align 8, !tbaa !16
  %64 = getelementptr inbounds i8, ptr %55, i64 44
  store i32 0, ptr %64, align 4, !tbaa !16
  %65 = getelementptr inbounds %struct.Finding, ptr %53, i64 %54, i32 6
  store i32 1, ptr %65, align 4, !tbaa !26
  %66 = load i32, ptr %18, align 8, !tbaa !19
  %67 = add i32 %66, 1
  store i32 %67, ptr %18, align 8, !tbaa !19
  br label %68

68:                                               ; preds = %46, %51
  store atomic i32 0, ptr %12 release, align 4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_shared(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #6 {
  %5 = add i64 %3, -1
  %6 = and i64 %5, %2
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %47

8:                                                ; preds = %4
  %9 = trunc i64 %2 to i32
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load i32, ptr %10, align 8, !tbaa !41
  %12 = sub i32 %9, %11
  %13 = zext i32 %12 to i64
  %14 = add i64 %13, %3
  %15 = getelementptr inbounds i8, ptr %1, i64 20
  %16 = load i32, ptr %15, align 4, !tbaa !42
  %17 = zext i32 %16 to i64
  %18 = icmp ugt i64 %14, %17
  br i1 %18, label %19, label %41

19:                                               ; preds = %8
  %20 = lshr i32 %9, 24
  %21 = getelementptr inbounds i8, ptr %1, i64 184
  %22 = load ptr, ptr %21, align 8, !tbaa !43
  %23 = icmp eq ptr %22, null
  br i1 %23, label %47, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !44
  %27 = icmp ult i32 %20, %26
  br i1 %27, label %28, label %47

28:                                               ; preds = %24
  %29 = load ptr, ptr %22, align 8, !tbaa !46
  %30 = zext nneg i32 %20 to i64
  %31 = getelementptr inbounds %struct.Cta, ptr %29, i64 %30
  %32 = getelementptr inbounds i8, ptr %31, i64 16
  %33 = load i32, ptr %32, align 8, !tbaa !41
  %34 = sub i32 %9, %33
  %35 = zext i32 %34 to i64
  %36 = add i64 %35, %3
  %37 = getelementptr inbounds i8, ptr %31, i64 20
  %38 = load i32, ptr %37, align 4, !tbaa !42
  %39 = zext i32 %38 to i64
  %40 = icmp ugt i64 %36, %39
  br i1 %40, label %47, label %41

41:                                               ; preds = %28, %8
  %42 = phi ptr [ %1, %8 ], [ %31, %28 ]
  %43 = phi i64 [ %13, %8 ], [ %35, %28 ]
  %44 = getelementptr inbounds i8, ptr %42, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !47
  %46 = getelementptr inbounds i8, ptr %45, i64 %43
  br label %47

47:                                               ; preds = %41, %28, %24, %19, %4
  %48 = phi ptr [ null, %4 ], [ null, %24 ], [ null, %19 ], [ null, %28 ], [ %46, %41 ]
  ret ptr %48
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_resolve(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #6 {
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
  %15 = load i64, ptr %14, align 8, !tbaa !48
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %17, label %81

17:                                               ; preds = %10
  %18 = and i64 %2, 65535
  %19 = add i64 %18, %3
  %20 = getelementptr inbounds i8, ptr %11, i64 16
  %21 = load ptr, ptr %20, align 8, !tbaa !49
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
  %34 = load i32, ptr %33, align 8, !tbaa !41
  %35 = sub i32 %32, %34
  %36 = zext i32 %35 to i64
  %37 = add i64 %36, %3
  %38 = getelementptr inbounds i8, ptr %1, i64 20
  %39 = load i32, ptr %38, align 4, !tbaa !42
  %40 = zext i32 %39 to i64
  %41 = icmp ugt i64 %37, %40
  br i1 %41, label %42, label %64

42:                                               ; preds = %31
  %43 = lshr i32 %32, 24
  %44 = getelementptr inbounds i8, ptr %1, i64 184
  %45 = load ptr, ptr %44, align 8, !tbaa !43
  %46 = icmp eq ptr %45, null
  br i1 %46, label %81, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds i8, ptr %45, i64 8
  %49 = load i32, ptr %48, align 8, !tbaa !44
  %50 = icmp ult i32 %43, %49
  br i1 %50, label %51, label %81

51:                                               ; preds = %47
  %52 = load ptr, ptr %45, align 8, !tbaa !46
  %53 = zext nneg i32 %43 to i64
  %54 = getelementptr inbounds %struct.Cta, ptr %52, i64 %53
  %55 = getelementptr inbounds i8, ptr %54, i64 16
  %56 = load i32, ptr %55, align 8, !tbaa !41
  %57 = sub i32 %32, %56
  %58 = zext i32 %57 to i64
  %59 = add i64 %58, %3
  %60 = getelementptr inbounds i8, ptr %54, i64 20
  %61 = load i32, ptr %60, align 4, !tbaa !42
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
  %71 = getelementptr inbounds i8, ptr %0, i64 192
  %72 = load i64, ptr %71, align 8, !tbaa !50
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %81, label %74

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %0, i64 104
  br label %76

76:                                               ; preds = %74, %26, %64
  %77 = phi ptr [ %67, %64 ], [ %27, %26 ], [ %75, %74 ]
  %78 = phi i64 [ %66, %64 ], [ %12, %26 ], [ %69, %74 ]
  %79 = load ptr, ptr %77, align 8, !tbaa !51
  %80 = getelementptr inbounds i8, ptr %79, i64 %78
  br label %81

81:                                               ; preds = %76, %51, %47, %42, %17, %10, %8, %68, %28, %4
  %82 = phi ptr [ null, %4 ], [ null, %28 ], [ null, %68 ], [ null, %8 ], [ null, %10 ], [ null, %17 ], [ null, %47 ], [ null, %42 ], [ null, %51 ], [ %80, %76 ]
  ret ptr %82
}

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_deepen(ptr nocapture noundef %0, ptr nocapture noundef readnone %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #7 {
  %5 = getelementptr inbounds i8, ptr %0, i64 184
  %6 = load i64, ptr %5, align 8, !tbaa !52
  %7 = getelementptr inbounds i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !50
  %9 = add i64 %3, %2
  %10 = icmp ugt i64 %9, 524288
  br i1 %10, label %63, label %11

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %14, %11 ], [ %6, %4 ]
  %13 = icmp ult i64 %12, %2
  %14 = shl i64 %12, 1
  br i1 %13, label %11, label %15, !llvm.loop !53

15:                                               ; preds = %11, %15
  %16 = phi i64 [ %18, %15 ], [ %8, %11 ]
  %17 = icmp ult i64 %16, %3
  %18 = shl i64 %16, 1
  br i1 %17, label %15, label %19, !llvm.loop !54

19:                                               ; preds = %15
  %20 = tail call noalias ptr @malloc(i64 noundef %12) #19
  %21 = add i64 %16, 64
  %22 = tail call noalias ptr @malloc(i64 noundef %21) #19
  %23 = getelementptr inbounds i8, ptr %0, i64 168
  %24 = load ptr, ptr %23, align 8, !tbaa !55
  %25 = icmp eq ptr %24, null
  br i1 %25, label %28, label %26

26:                                               ; preds = %19
  %27 = tail call noalias ptr @calloc(i64 noundef %21, i64 noundef 1) #18
  br label %28

28:                                               ; preds = %19, %26
  %29 = phi ptr [ %27, %26 ], [ null, %19 ]
  %30 = icmp ne ptr %20, null
  %31 = icmp ne ptr %22, null
  %32 = and i1 %30, %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %28
  %34 = icmp ne ptr %29, null
  %35 = or i1 %25, %34
  br i1 %35, label %37, label %36

36:                                               ; preds = %33, %28
  tail call void @free(ptr noundef %20) #20
  tail call void @free(ptr noundef %22) #20
  tail call void @free(ptr noundef %29) #20
  br label %63

37:                                               ; preds = %33
  %38 = getelementptr inbounds i8, ptr %0, i64 88
  %39 = getelementptr inbounds i8, ptr %0, i64 200
  %40 = load i32, ptr %39, align 8, !tbaa !56
  %41 = load ptr, ptr %38, align 8, !tbaa !51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %20, ptr align 1 %41, i64 %6, i1 false)
  %42 = icmp eq i32 %40, 0
  br i1 %42, label %43, label %46

43:                                               ; preds = %37
  store ptr %20, ptr %38, align 8, !tbaa !51
  %44 = getelementptr inbounds i8, ptr %0, i64 104
  %45 = load ptr, ptr %44, align 8, !tbaa !51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %45, i64 %8, i1 false)
  br label %53

46:                                               ; preds = %37
  tail call void @free(ptr noundef %41) #20
  %47 = load i32, ptr %39, align 8, !tbaa !56
  store ptr %20, ptr %38, align 8, !tbaa !51
  %48 = getelementptr inbounds i8, ptr %0, i64 104
  %49 = load i64, ptr %7, align 8, !tbaa !50
  %50 = load ptr, ptr %48, align 8, !tbaa !51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %50, i64 %49, i1 false)
  %51 = icmp eq i32 %47, 0
  br i1 %51, label %53, label %52

52:                                               ; preds = %46
  tail call void @free(ptr noundef %50) #20
  br label %53

53:                                               ; preds = %43, %46, %52
  %54 = phi ptr [ %44, %43 ], [ %48, %46 ], [ %48, %52 ]
  store ptr %22, ptr %54, align 8, !tbaa !51
  br i1 %34, label %55, label %62

55:                                               ; preds = %53
  %56 = load i64, ptr %7, align 8, !tbaa !50
  %57 = load i32, ptr %39, align 8, !tbaa !56
  %58 = load ptr, ptr %23, align 8, !tbaa !51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %29, ptr align 1 %58, i64 %56, i1 false)
  %59 = icmp eq i32 %57, 0
  br i1 %59, label %61, label %60

60:                                               ; preds = %55
  tail call void @free(ptr noundef %58) #20
  br label %61

61:                                               ; preds = %55, %60
  store ptr %29, ptr %23, align 8, !tbaa !51
  br label %62

62:                                               ; preds = %61, %53
  store i64 %12, ptr %5, align 8, !tbaa !52
  store i64 %16, ptr %7, align 8, !tbaa !50
  store i32 1, ptr %39, align 8, !tbaa !56
  br label %63

63:                                               ; preds = %36, %62, %4
  %64 = phi i32 [ 0, %4 ], [ 1, %62 ], [ 0, %36 ]
  ret i32 %64
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nounwind uwtable
define dso_local void @goptx_copy_async(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #7 {
  %7 = getelementptr inbounds i8, ptr %0, i64 144
  %8 = load i32, ptr %7, align 8, !tbaa !57
  %9 = getelementptr inbounds i8, ptr %0, i64 148
  %10 = load i32, ptr %9, align 4, !tbaa !58
  %11 = icmp eq i32 %8, %10
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds i8, ptr %0, i64 136
  %14 = load ptr, ptr %13, align 8, !tbaa !59
  br label %25

15:                                               ; preds = %6
  %16 = icmp eq i32 %8, 0
  %17 = shl i32 %8, 1
  %18 = select i1 %16, i32 16, i32 %17
  store i32 %18, ptr %9, align 4, !tbaa !58
  %19 = getelementptr inbounds i8, ptr %0, i64 136
  %20 = load ptr, ptr %19, align 8, !tbaa !59
  %21 = zext i32 %18 to i64
  %22 = shl nuw nsw i64 %21, 5
  %23 = tail call ptr @realloc(ptr noundef %20, i64 noundef %22) #21
  store ptr %23, ptr %19, align 8, !tbaa !59
  %24 = load i32, ptr %7, align 8, !tbaa !57
  br label %25

25:                                               ; preds = %12, %15
  %26 = phi i32 [ %8, %12 ], [ %24, %15 ]
  %27 = phi ptr [ %14, %12 ], [ %23, %15 ]
  %28 = tail call i32 @llvm.umin.i32(i32 %4, i32 %3)
  %29 = getelementptr inbounds i8, ptr %0, i64 152
  %30 = load i32, ptr %29, align 8, !tbaa !60
  %31 = add i32 %26, 1
  store i32 %31, ptr %7, align 8, !tbaa !57
  %32 = zext i32 %26 to i64
  %33 = getelementptr inbounds %struct.Copy, ptr %27, i64 %32
  store i64 %1, ptr %33, align 8, !tbaa !30
  %34 = getelementptr inbounds i8, ptr %33, i64 8
  store i64 %2, ptr %34, align 8, !tbaa !30
  %35 = getelementptr inbounds i8, ptr %33, i64 16
  store i32 %3, ptr %35, align 8, !tbaa !16
  %36 = getelementptr inbounds i8, ptr %33, i64 20
  store i32 %28, ptr %36, align 4, !tbaa !16
  %37 = getelementptr inbounds i8, ptr %33, i64 24
  store i32 %30, ptr %37, align 8, !tbaa !16
  %38 = getelementptr inbounds i8, ptr %33, i64 28
  store i32 %5, ptr %38, align 4, !tbaa !16
  %39 = getelementptr inbounds i8, ptr %0, i64 120
  %40 = load ptr, ptr %39, align 8, !tbaa !61
  %41 = load ptr, ptr %40, align 8, !tbaa !4
  %42 = getelementptr inbounds i8, ptr %41, i64 3272
  %43 = load ptr, ptr %42, align 8, !tbaa !62
  %44 = icmp eq ptr %43, null
  br i1 %44, label %54, label %45

45:                                               ; preds = %25
  %46 = getelementptr inbounds i8, ptr %43, i64 80
  %47 = load ptr, ptr %46, align 8, !tbaa !63
  %48 = zext i32 %28 to i64
  tail call void %47(ptr noundef nonnull %0, ptr noundef nonnull %40, i64 noundef %2, i64 noundef %48, i32 noundef 0, i32 noundef %5) #20
  %49 = load ptr, ptr %46, align 8, !tbaa !63
  %50 = load ptr, ptr %39, align 8, !tbaa !61
  %51 = and i64 %1, 4294967295
  %52 = or disjoint i64 %51, 35184372088832
  %53 = zext i32 %3 to i64
  tail call void %49(ptr noundef nonnull %0, ptr noundef %50, i64 noundef %52, i64 noundef %53, i32 noundef 9, i32 noundef %5) #20
  br label %54

54:                                               ; preds = %45, %25
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_copy_commit(ptr nocapture noundef %0) local_unnamed_addr #11 {
  %2 = getelementptr inbounds i8, ptr %0, i64 152
  %3 = load i32, ptr %2, align 8, !tbaa !60
  %4 = add i32 %3, 1
  store i32 %4, ptr %2, align 8, !tbaa !60
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_copy_wait(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #7 {
  %5 = icmp eq i32 %3, 0
  %6 = getelementptr inbounds i8, ptr %0, i64 152
  %7 = load i32, ptr %6, align 8, !tbaa !60
  %8 = zext i32 %7 to i64
  %9 = zext i32 %2 to i64
  %10 = xor i64 %9, -1
  %11 = select i1 %5, i64 %10, i64 0
  %12 = add nsw i64 %11, %8
  %13 = getelementptr inbounds i8, ptr %0, i64 144
  %14 = load i32, ptr %13, align 8, !tbaa !57
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %4
  %17 = getelementptr inbounds i8, ptr %0, i64 136
  %18 = getelementptr inbounds i8, ptr %1, i64 16
  %19 = getelementptr inbounds i8, ptr %1, i64 20
  %20 = getelementptr inbounds i8, ptr %1, i64 184
  %21 = getelementptr inbounds i8, ptr %1, i64 24
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = getelementptr inbounds i8, ptr %1, i64 28
  %24 = getelementptr inbounds i8, ptr %0, i64 12
  %25 = getelementptr inbounds i8, ptr %1, i64 32
  %26 = getelementptr inbounds i8, ptr %0, i64 16
  br label %29

27:                                               ; preds = %254, %4
  %28 = phi i32 [ 0, %4 ], [ %255, %254 ]
  store i32 %28, ptr %13, align 8, !tbaa !57
  ret void

29:                                               ; preds = %16, %254
  %30 = phi i64 [ 0, %16 ], [ %256, %254 ]
  %31 = phi i32 [ 0, %16 ], [ %255, %254 ]
  %32 = load ptr, ptr %17, align 8, !tbaa !59
  %33 = getelementptr inbounds %struct.Copy, ptr %32, i64 %30
  %34 = getelementptr inbounds i8, ptr %33, i64 24
  %35 = load i32, ptr %34, align 8, !tbaa !65
  %36 = zext i32 %35 to i64
  %37 = icmp slt i64 %12, %36
  br i1 %37, label %38, label %42

38:                                               ; preds = %29
  %39 = add i32 %31, 1
  %40 = zext i32 %31 to i64
  %41 = getelementptr inbounds %struct.Copy, ptr %32, i64 %40
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %41, ptr noundef nonnull align 8 dereferenceable(32) %33, i64 32, i1 false), !tbaa.struct !67
  br label %254

42:                                               ; preds = %29
  %43 = load i64, ptr %33, align 8, !tbaa !30
  %44 = getelementptr inbounds i8, ptr %33, i64 16
  %45 = load i32, ptr %44, align 8, !tbaa !68
  %46 = zext i32 %45 to i64
  %47 = trunc i64 %43 to i32
  %48 = load i32, ptr %18, align 8, !tbaa !41
  %49 = sub i32 %47, %48
  %50 = zext i32 %49 to i64
  %51 = add nuw nsw i64 %50, %46
  %52 = load i32, ptr %19, align 4, !tbaa !42
  %53 = zext i32 %52 to i64
  %54 = icmp ugt i64 %51, %53
  br i1 %54, label %55, label %76

55:                                               ; preds = %42
  %56 = lshr i32 %47, 24
  %57 = load ptr, ptr %20, align 8, !tbaa !43
  %58 = icmp eq ptr %57, null
  br i1 %58, label %82, label %59

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %57, i64 8
  %61 = load i32, ptr %60, align 8, !tbaa !44
  %62 = icmp ult i32 %56, %61
  br i1 %62, label %63, label %82

63:                                               ; preds = %59
  %64 = load ptr, ptr %57, align 8, !tbaa !46
  %65 = zext nneg i32 %56 to i64
  %66 = getelementptr inbounds %struct.Cta, ptr %64, i64 %65
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  %68 = load i32, ptr %67, align 8, !tbaa !41
  %69 = sub i32 %47, %68
  %70 = zext i32 %69 to i64
  %71 = add nuw nsw i64 %70, %46
  %72 = getelementptr inbounds i8, ptr %66, i64 20
  %73 = load i32, ptr %72, align 4, !tbaa !42
  %74 = zext i32 %73 to i64
  %75 = icmp ugt i64 %71, %74
  br i1 %75, label %82, label %76

76:                                               ; preds = %63, %42
  %77 = phi ptr [ %1, %42 ], [ %66, %63 ]
  %78 = phi i64 [ %50, %42 ], [ %70, %63 ]
  %79 = getelementptr inbounds i8, ptr %77, i64 8
  %80 = load ptr, ptr %79, align 8, !tbaa !47
  %81 = getelementptr inbounds i8, ptr %80, i64 %78
  br label %82

82:                                               ; preds = %55, %59, %63, %76
  %83 = phi ptr [ null, %59 ], [ null, %55 ], [ null, %63 ], [ %81, %76 ]
  %84 = getelementptr inbounds i8, ptr %33, i64 20
  %85 = load i32, ptr %84, align 4, !tbaa !69
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %163, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %33, i64 8
  %89 = load i64, ptr %88, align 8, !tbaa !70
  %90 = zext i32 %85 to i64
  %91 = and i64 %89, -17592186044416
  %92 = icmp eq i64 %91, 35184372088832
  br i1 %92, label %99, label %93

93:                                               ; preds = %87
  %94 = load ptr, ptr %1, align 8, !tbaa !4
  %95 = getelementptr inbounds i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8, !tbaa !48
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
  %107 = load ptr, ptr %20, align 8, !tbaa !43
  %108 = icmp eq ptr %107, null
  br i1 %108, label %159, label %109

109:                                              ; preds = %105
  %110 = getelementptr inbounds i8, ptr %107, i64 8
  %111 = load i32, ptr %110, align 8, !tbaa !44
  %112 = icmp ult i32 %106, %111
  br i1 %112, label %113, label %159

113:                                              ; preds = %109
  %114 = load ptr, ptr %107, align 8, !tbaa !46
  %115 = zext nneg i32 %106 to i64
  %116 = getelementptr inbounds %struct.Cta, ptr %114, i64 %115
  %117 = getelementptr inbounds i8, ptr %116, i64 16
  %118 = load i32, ptr %117, align 8, !tbaa !41
  %119 = sub i32 %100, %118
  %120 = zext i32 %119 to i64
  %121 = add nuw nsw i64 %120, %90
  %122 = getelementptr inbounds i8, ptr %116, i64 20
  %123 = load i32, ptr %122, align 4, !tbaa !42
  %124 = zext i32 %123 to i64
  %125 = icmp ugt i64 %121, %124
  br i1 %125, label %159, label %126

126:                                              ; preds = %113, %99
  %127 = phi ptr [ %1, %99 ], [ %116, %113 ]
  %128 = phi i64 [ %102, %99 ], [ %120, %113 ]
  %129 = getelementptr inbounds i8, ptr %127, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !47
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
  %145 = load ptr, ptr %97, align 8, !tbaa !49
  %146 = getelementptr inbounds i32, ptr %145, i64 %141
  %147 = load i32, ptr %146, align 4, !tbaa !16
  %148 = zext i32 %147 to i64
  %149 = icmp ugt i64 %144, %148
  br i1 %149, label %159, label %150

150:                                              ; preds = %143
  %151 = load ptr, ptr %98, align 8, !tbaa !71
  %152 = icmp eq ptr %151, null
  %153 = add i64 %139, %133
  %154 = sub i64 %134, %139
  br i1 %152, label %159, label %132, !llvm.loop !72

155:                                              ; preds = %132
  %156 = load ptr, ptr %98, align 8, !tbaa !71
  %157 = getelementptr i8, ptr %156, i64 %89
  %158 = getelementptr i8, ptr %157, i64 -17592186044416
  br label %163

159:                                              ; preds = %150, %136, %143, %109, %105, %113
  %160 = icmp eq ptr %83, null
  %161 = getelementptr inbounds i8, ptr %33, i64 28
  %162 = load i32, ptr %161, align 4, !tbaa !73
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
  %175 = load i64, ptr %174, align 8, !tbaa !70
  %176 = and i64 %175, %170
  %177 = icmp eq i64 %176, 0
  br i1 %177, label %221, label %178

178:                                              ; preds = %173, %168
  %179 = getelementptr inbounds i8, ptr %33, i64 28
  %180 = load i32, ptr %179, align 4, !tbaa !73
  br label %184

181:                                              ; preds = %163
  %182 = getelementptr inbounds i8, ptr %33, i64 28
  %183 = load i32, ptr %182, align 4, !tbaa !73
  br i1 %165, label %184, label %193

184:                                              ; preds = %178, %159, %181
  %185 = phi i32 [ %162, %159 ], [ %183, %181 ], [ %180, %178 ]
  %186 = add i32 %45, -1
  %187 = zext i32 %186 to i64
  %188 = and i64 %43, %187
  %189 = icmp eq i64 %188, 0
  %190 = select i1 %189, i64 8, i64 0
  %191 = getelementptr inbounds i8, ptr %33, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !30
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
  br label %254

221:                                              ; preds = %173
  br i1 %86, label %226, label %222

222:                                              ; preds = %221
  %223 = zext i32 %85 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %83, ptr nonnull align 1 %164, i64 %223, i1 false)
  %224 = load i32, ptr %84, align 4, !tbaa !69
  %225 = load i32, ptr %44, align 8, !tbaa !68
  br label %226

226:                                              ; preds = %222, %221
  %227 = phi i32 [ %225, %222 ], [ %45, %221 ]
  %228 = phi i32 [ %224, %222 ], [ 0, %221 ]
  %229 = zext i32 %228 to i64
  %230 = getelementptr inbounds i8, ptr %83, i64 %229
  %231 = sub i32 %227, %228
  %232 = zext i32 %231 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %230, i8 0, i64 %232, i1 false)
  %233 = load ptr, ptr %1, align 8, !tbaa !4
  %234 = getelementptr inbounds i8, ptr %233, i64 3272
  %235 = load ptr, ptr %234, align 8, !tbaa !62
  %236 = icmp eq ptr %235, null
  br i1 %236, label %254, label %237

237:                                              ; preds = %226
  %238 = load i64, ptr %33, align 8, !tbaa !74
  %239 = and i64 %238, 4294967295
  %240 = or disjoint i64 %239, 35184372088832
  %241 = getelementptr inbounds i8, ptr %235, i64 96
  %242 = load ptr, ptr %241, align 8, !tbaa !75
  %243 = load i32, ptr %44, align 8, !tbaa !68
  %244 = zext i32 %243 to i64
  tail call void %242(ptr noundef nonnull %1, i64 noundef %240, i64 noundef %244) #20
  %245 = load ptr, ptr %1, align 8, !tbaa !4
  %246 = getelementptr inbounds i8, ptr %245, i64 3272
  %247 = load ptr, ptr %246, align 8, !tbaa !62
  %248 = getelementptr inbounds i8, ptr %247, i64 88
  %249 = load ptr, ptr %248, align 8, !tbaa !76
  %250 = load i32, ptr %44, align 8, !tbaa !68
  %251 = zext i32 %250 to i64
  %252 = getelementptr inbounds i8, ptr %33, i64 28
  %253 = load i32, ptr %252, align 4, !tbaa !73
  tail call void %249(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %240, i64 noundef %251, i32 noundef 1, i32 noundef %253) #20
  br label %254

254:                                              ; preds = %219, %237, %226, %38
  %255 = phi i32 [ %39, %38 ], [ %31, %226 ], [ %31, %237 ], [ %31, %219 ]
  %256 = add nuw nsw i64 %30, 1
  %257 = load i32, ptr %13, align 8, !tbaa !57
  %258 = zext i32 %257 to i64
  %259 = icmp ult i64 %256, %258
  br i1 %259, label %29, label %27, !llvm.loop !77
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #12

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_arrive(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #7 {
  %8 = icmp ugt i32 %2, 15
  br i1 %8, label %231, label %9

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %1, i64 264
  %11 = zext nneg i32 %2 to i64
  %12 = getelementptr inbounds [16 x %struct.Barrier], ptr %10, i64 0, i64 %11
  %13 = and i32 %3, 31
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %231

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %12, i64 12
  %17 = load i32, ptr %16, align 4, !tbaa !78
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %15
  %20 = load i32, ptr %12, align 4, !tbaa !80
  %21 = icmp eq i32 %20, %3
  br i1 %21, label %22, label %231

22:                                               ; preds = %19, %15
  %23 = getelementptr inbounds i8, ptr %12, i64 16
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = load i32, ptr %24, align 8, !tbaa !35
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !16
  %29 = getelementptr inbounds i8, ptr %0, i64 20
  %30 = load i32, ptr %29, align 4, !tbaa !81
  %31 = shl nuw i32 1, %30
  %32 = and i32 %31, %28
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %231

34:                                               ; preds = %22
  %35 = load ptr, ptr %1, align 8, !tbaa !4
  %36 = getelementptr inbounds i8, ptr %35, i64 180
  %37 = load i32, ptr %36, align 4, !tbaa !82
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %210, label %39

39:                                               ; preds = %34
  br i1 %18, label %40, label %42

40:                                               ; preds = %39
  %41 = getelementptr inbounds i8, ptr %12, i64 272
  store i32 %6, ptr %41, align 4, !tbaa !83
  br label %116

42:                                               ; preds = %39
  %43 = and i32 %37, 16
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %118, label %45

45:                                               ; preds = %42
  %46 = getelementptr inbounds i8, ptr %12, i64 8
  %47 = load i32, ptr %46, align 4, !tbaa !84
  %48 = icmp eq i32 %47, 0
  %49 = icmp ne i32 %5, 0
  %50 = xor i1 %49, %48
  br i1 %50, label %118, label %51

51:                                               ; preds = %45
  %52 = getelementptr inbounds i8, ptr %12, i64 272
  %53 = load i32, ptr %52, align 4, !tbaa !83
  %54 = getelementptr inbounds i8, ptr %1, i64 36
  %55 = load i32, ptr %54, align 4, !tbaa !31
  %56 = getelementptr inbounds i8, ptr %0, i64 28
  %57 = load i32, ptr %56, align 4, !tbaa !32
  %58 = getelementptr inbounds i8, ptr %35, i64 3324
  br label %59

59:                                               ; preds = %59, %51
  %60 = atomicrmw xchg ptr %58, i32 1 acquire, align 4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %59, !llvm.loop !17

62:                                               ; preds = %59
  %63 = getelementptr inbounds i8, ptr %35, i64 3320
  %64 = load i32, ptr %63, align 8, !tbaa !19
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %91, label %66

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %35, i64 3312
  %68 = load ptr, ptr %67, align 8, !tbaa !21
  %69 = zext i32 %64 to i64
  br label %70

70:                                               ; preds = %88, %66
  %71 = phi i64 [ 0, %66 ], [ %89, %88 ]
  %72 = getelementptr inbounds %struct.Finding, ptr %68, i64 %71
  %73 = load i32, ptr %72, align 8, !tbaa !22
  %74 = icmp eq i32 %73, 5
  br i1 %74, label %75, label %88

75:                                               ; preds = %70
  %76 = getelementptr inbounds i8, ptr %72, i64 4
  %77 = load i32, ptr %76, align 4, !tbaa !24
  %78 = icmp eq i32 %77, %6
  br i1 %78, label %79, label %88

79:                                               ; preds = %75
  %80 = getelementptr inbounds i8, ptr %72, i64 8
  %81 = load i32, ptr %80, align 8, !tbaa !25
  %82 = icmp eq i32 %81, %53
  br i1 %82, label %83, label %88

83:                                               ; preds = %79
  %84 = trunc nuw i64 %71 to i32
  %85 = getelementptr inbounds i8, ptr %72, i64 28
  %86 = load i32, ptr %85, align 4, !tbaa !26
  %87 = add i32 %86, 1
  store i32 %87, ptr %85, align 4, !tbaa !26
  br label %91

88:                                               ; preds = %79, %75, %70
  %89 = add nuw nsw i64 %71, 1
  %90 = icmp eq i64 %89, %69
  br i1 %90, label %91, label %70, !llvm.loop !28

91:                                               ; preds = %88, %83, %62
  %92 = phi i32 [ %84, %83 ], [ 0, %62 ], [ %64, %88 ]
  %93 = icmp eq i32 %92, %64
  %94 = icmp ult i32 %92, 64
  %95 = and i1 %94, %93
  br i1 %95, label %96, label %113

96:                                               ; preds = %91
  %97 = getelementptr inbounds i8, ptr %35, i64 3312
  %98 = load ptr, ptr %97, align 8, !tbaa !21
  %99 = zext nneg i32 %64 to i64
  %100 = getelementptr inbounds %struct.Finding, ptr %98, i64 %99
  store i32 5, ptr %100, align 8, !tbaa !16
  %101 = getelementptr inbounds i8, ptr %100, i64 4
  store i32 %6, ptr %101, align 4, !tbaa !16
  %102 = getelementptr inbounds i8, ptr %100, i64 8
  store i32 %53, ptr %102, align 8, !tbaa !16
  %103 = getelementptr inbounds i8, ptr %100, i64 12
  store i32 0, ptr %103, align 4, !tbaa !16
  %104 = getelementptr inbounds i8, ptr %100, i64 16
  store i64 %11, ptr %104, align 8, !tbaa !30
  %105 = getelementptr inbounds i8, ptr %100, i64 24
  store i32 0, ptr %105, align 8, !tbaa !16
  %106 = getelementptr inbounds i8, ptr %100, i64 32
  store i32 %55, ptr %106, align 8, !tbaa !16
  %107 = getelementptr inbounds i8, ptr %100, i64 36
  store i32 %57, ptr %107, align 4, !tbaa !16
  %108 = getelementptr inbounds i8, ptr %100, i64 40
  store i32 %55, ptr %108, align 8, !tbaa !16
  %109 = getelementptr inbounds i8, ptr %100, i64 44
  store i32 0, ptr %109, align 4, !tbaa !16
  %110 = getelementptr inbounds %struct.Finding, ptr %98, i64 %99, i32 6
  store i32 1, ptr %110, align 4, !tbaa !26
  %111 = load i32, ptr %63, align 8, !tbaa !19
  %112 = add i32 %111, 1
  store i32 %112, ptr %63, align 8, !tbaa !19
  br label %113

113:                                              ; preds = %96, %91
  store atomic i32 0, ptr %58 release, align 4
  %114 = load i32, ptr %16, align 4, !tbaa !78
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %118

116:                                              ; preds = %113, %40
  %117 = getelementptr inbounds i8, ptr %12, i64 8
  store i32 %5, ptr %117, align 4, !tbaa !84
  br label %118

118:                                              ; preds = %116, %113, %45, %42
  %119 = load i32, ptr %24, align 8, !tbaa !35
  %120 = zext i32 %119 to i64
  %121 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !16
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %124, label %127

124:                                              ; preds = %118
  %125 = getelementptr inbounds i8, ptr %12, i64 144
  %126 = getelementptr inbounds [32 x i32], ptr %125, i64 0, i64 %120
  store i32 %6, ptr %126, align 4, !tbaa !16
  br label %210

127:                                              ; preds = %118
  %128 = and i32 %37, 8
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %210, label %130

130:                                              ; preds = %127
  %131 = getelementptr inbounds i8, ptr %12, i64 144
  %132 = getelementptr inbounds [32 x i32], ptr %131, i64 0, i64 %120
  %133 = load i32, ptr %132, align 4, !tbaa !16
  %134 = icmp eq i32 %133, %6
  br i1 %134, label %210, label %135

135:                                              ; preds = %130
  %136 = load ptr, ptr %1, align 8, !tbaa !4
  %137 = getelementptr inbounds i8, ptr %136, i64 3304
  %138 = load ptr, ptr %137, align 8, !tbaa !85
  %139 = zext i32 %6 to i64
  %140 = getelementptr inbounds i8, ptr %138, i64 %139
  %141 = load i8, ptr %140, align 1, !tbaa !86
  %142 = zext i32 %133 to i64
  %143 = getelementptr inbounds i8, ptr %138, i64 %142
  %144 = load i8, ptr %143, align 1, !tbaa !86
  %145 = or i8 %144, %141
  %146 = and i8 %145, 1
  %147 = icmp eq i8 %146, 0
  br i1 %147, label %210, label %148

148:                                              ; preds = %135
  %149 = getelementptr inbounds i8, ptr %1, i64 36
  %150 = load i32, ptr %149, align 4, !tbaa !31
  %151 = getelementptr inbounds i8, ptr %0, i64 28
  %152 = load i32, ptr %151, align 4, !tbaa !32
  %153 = getelementptr inbounds i8, ptr %136, i64 3324
  br label %154

154:                                              ; preds = %154, %148
  %155 = atomicrmw xchg ptr %153, i32 1 acquire, align 4
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %157, label %154, !llvm.loop !17

157:                                              ; preds = %154
  %158 = zext i32 %122 to i64
  %159 = getelementptr inbounds i8, ptr %136, i64 3320
  %160 = load i32, ptr %159, align 8, !tbaa !19
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %187, label %162

162:                                              ; preds = %157
  %163 = getelementptr inbounds i8, ptr %136, i64 3312
  %164 = load ptr, ptr %163, align 8, !tbaa !21
  %165 = zext i32 %160 to i64
  br label %166

166:                                              ; preds = %184, %162
  %167 = phi i64 [ 0, %162 ], [ %185, %184 ]
  %168 = getelementptr inbounds %struct.Finding, ptr %164, i64 %167
  %169 = load i32, ptr %168, align 8, !tbaa !22
  %170 = icmp eq i32 %169, 4
  br i1 %170, label %171, label %184

171:                                              ; preds = %166
  %172 = getelementptr inbounds i8, ptr %168, i64 4
  %173 = load i32, ptr %172, align 4, !tbaa !24
  %174 = icmp eq i32 %173, %6
  br i1 %174, label %175, label %184

175:                                              ; preds = %171
  %176 = getelementptr inbounds i8, ptr %168, i64 8
  %177 = load i32, ptr %176, align 8, !tbaa !25
  %178 = icmp eq i32 %177, %133
  br i1 %178, label %179, label %184

179:                                              ; preds = %175
  %180 = trunc nuw i64 %167 to i32
  %181 = getelementptr inbounds i8, ptr %168, i64 28
  %182 = load i32, ptr %181, align 4, !tbaa !26
  %183 = add i32 %182, 1
  store i32 %183, ptr %181, align 4, !tbaa !26
  br label %187

184:                                              ; preds = %175, %171, %166
  %185 = add nuw nsw i64 %167, 1
  %186 = icmp eq i64 %185, %165
  br i1 %186, label %187, label %166, !llvm.loop !28

187:                                              ; preds = %184, %179, %157
  %188 = phi i32 [ %180, %179 ], [ 0, %157 ], [ %160, %184 ]
  %189 = icmp eq i32 %188, %160
  %190 = icmp ult i32 %188, 64
  %191 = and i1 %190, %189
  br i1 %191, label %192, label %209

192:                                              ; preds = %187
  %193 = getelementptr inbounds i8, ptr %136, i64 3312
  %194 = load ptr, ptr %193, align 8, !tbaa !21
  %195 = zext nneg i32 %160 to i64
  %196 = getelementptr inbounds %struct.Finding, ptr %194, i64 %195
  store i32 4, ptr %196, align 8, !tbaa !16
  %197 = getelementptr inbounds i8, ptr %196, i64 4
  store i32 %6, ptr %197, align 4, !tbaa !16
  %198 = getelementptr inbounds i8, ptr %196, i64 8
  store i32 %133, ptr %198, align 8, !tbaa !16
  %199 = getelementptr inbounds i8, ptr %196, i64 12
  store i32 1, ptr %199, align 4, !tbaa !16
  %200 = getelementptr inbounds i8, ptr %196, i64 16
  store i64 %158, ptr %200, align 8, !tbaa !30
  %201 = getelementptr inbounds i8, ptr %196, i64 24
  store i32 0, ptr %201, align 8, !tbaa !16
  %202 = getelementptr inbounds i8, ptr %196, i64 32
  store i32 %150, ptr %202, align 8, !tbaa !16
  %203 = getelementptr inbounds i8, ptr %196, i64 36
  store i32 %152, ptr %203, align 4, !tbaa !16
  %204 = getelementptr inbounds i8, ptr %196, i64 40
  store i32 %150, ptr %204, align 8, !tbaa !16
  %205 = getelementptr inbounds i8, ptr %196, i64 44
  store i32 0, ptr %205, align 4, !tbaa !16
  %206 = getelementptr inbounds %struct.Finding, ptr %194, i64 %195, i32 6
  store i32 1, ptr %206, align 4, !tbaa !26
  %207 = load i32, ptr %159, align 8, !tbaa !19
  %208 = add i32 %207, 1
  store i32 %208, ptr %159, align 8, !tbaa !19
  br label %209

209:                                              ; preds = %192, %187
  store atomic i32 0, ptr %153 release, align 4
  br label %210

210:                                              ; preds = %209, %135, %130, %127, %124, %34
  %211 = load ptr, ptr %1, align 8, !tbaa !4
  %212 = getelementptr inbounds i8, ptr %211, i64 3272
  %213 = load ptr, ptr %212, align 8, !tbaa !62
  %214 = icmp eq ptr %213, null
  br i1 %214, label %218, label %215

215:                                              ; preds = %210
  %216 = getelementptr inbounds i8, ptr %213, i64 40
  %217 = load ptr, ptr %216, align 8, !tbaa !87
  tail call void %217(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %2) #20
  br label %218

218:                                              ; preds = %215, %210
  store i32 1, ptr %16, align 4, !tbaa !78
  store i32 %3, ptr %12, align 4, !tbaa !80
  %219 = load i32, ptr %29, align 4, !tbaa !81
  %220 = shl nuw i32 1, %219
  %221 = load i32, ptr %24, align 8, !tbaa !35
  %222 = zext i32 %221 to i64
  %223 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %222
  %224 = load i32, ptr %223, align 4, !tbaa !16
  %225 = or i32 %224, %220
  store i32 %225, ptr %223, align 4, !tbaa !16
  %226 = getelementptr inbounds i8, ptr %12, i64 4
  %227 = load i32, ptr %226, align 4, !tbaa !88
  %228 = add i32 %227, 1
  store i32 %228, ptr %226, align 4, !tbaa !88
  %229 = icmp eq i32 %4, 0
  br i1 %229, label %230, label %231

230:                                              ; preds = %218
  tail call fastcc void @check_barrier(ptr noundef nonnull %1, i32 noundef %2)
  br label %231

231:                                              ; preds = %9, %19, %22, %230, %218, %7
  %232 = phi i32 [ 0, %7 ], [ 0, %9 ], [ 0, %19 ], [ 0, %22 ], [ 1, %230 ], [ 1, %218 ]
  ret i32 %232
}

; Function Attrs: nounwind uwtable
define internal fastcc void @check_barrier(ptr noundef %0, i32 noundef %1) unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
  %4 = zext nneg i32 %1 to i64
  %5 = getelementptr inbounds [16 x %struct.Barrier], ptr %3, i64 0, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 12
  %7 = load i32, ptr %6, align 4, !tbaa !78
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %92, label %9

9:                                                ; preds = %2
  %10 = load i32, ptr %5, align 4, !tbaa !80
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %0, i64 124
  %14 = load i32, ptr %13, align 4, !tbaa !89
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds i8, ptr %5, i64 16
  %18 = getelementptr inbounds i8, ptr %0, i64 108
  %19 = getelementptr inbounds i8, ptr %0, i64 232
  %20 = zext i32 %14 to i64
  br label %30

21:                                               ; preds = %9
  %22 = getelementptr inbounds i8, ptr %5, i64 4
  %23 = load i32, ptr %22, align 4, !tbaa !88
  %24 = getelementptr inbounds i8, ptr %0, i64 240
  %25 = load i32, ptr %24, align 8, !tbaa !90
  %26 = icmp ult i32 %23, %25
  br i1 %26, label %92, label %91

27:                                               ; preds = %87, %12
  %28 = phi i32 [ 0, %12 ], [ %88, %87 ]
  %29 = icmp ult i32 %28, %10
  br i1 %29, label %92, label %91

30:                                               ; preds = %16, %87
  %31 = phi i64 [ 0, %16 ], [ %89, %87 ]
  %32 = phi i32 [ 0, %16 ], [ %88, %87 ]
  %33 = getelementptr inbounds [32 x i32], ptr %17, i64 0, i64 %31
  %34 = load i32, ptr %33, align 4, !tbaa !16
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %87, label %36

36:                                               ; preds = %30
  %37 = load i32, ptr %18, align 4, !tbaa !91
  %38 = trunc nuw i64 %31 to i32
  %39 = shl i32 %38, 5
  %40 = sub i32 %37, %39
  %41 = icmp ugt i32 %40, 31
  %42 = shl nsw i32 -1, %40
  %43 = xor i32 %42, -1
  %44 = select i1 %41, i32 -1, i32 %43
  %45 = xor i32 %44, -1
  %46 = zext i32 %39 to i64
  br label %47

47:                                               ; preds = %77, %36
  %48 = phi i64 [ 0, %36 ], [ %79, %77 ]
  %49 = phi i32 [ %45, %36 ], [ %78, %77 ]
  %50 = trunc nuw nsw i64 %48 to i32
  %51 = shl nuw i32 1, %50
  %52 = and i32 %51, %44
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %62, label %54

54:                                               ; preds = %47
  %55 = load ptr, ptr %19, align 8, !tbaa !92
  %56 = or disjoint i64 %48, %46
  %57 = getelementptr inbounds %struct.Thread, ptr %55, i64 %56, i32 6
  %58 = load i32, ptr %57, align 8, !tbaa !93
  %59 = icmp eq i32 %58, 5
  %60 = select i1 %59, i32 %51, i32 0
  %61 = or i32 %60, %49
  br label %62

62:                                               ; preds = %54, %47
  %63 = phi i32 [ %49, %47 ], [ %61, %54 ]
  %64 = or disjoint i64 %48, 1
  %65 = trunc nuw nsw i64 %64 to i32
  %66 = shl nuw i32 1, %65
  %67 = and i32 %66, %44
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %77, label %69

69:                                               ; preds = %62
  %70 = load ptr, ptr %19, align 8, !tbaa !92
  %71 = or disjoint i64 %64, %46
  %72 = getelementptr inbounds %struct.Thread, ptr %70, i64 %71, i32 6
  %73 = load i32, ptr %72, align 8, !tbaa !93
  %74 = icmp eq i32 %73, 5
  %75 = select i1 %74, i32 %66, i32 0
  %76 = or i32 %75, %63
  br label %77

77:                                               ; preds = %69, %62
  %78 = phi i32 [ %63, %62 ], [ %76, %69 ]
  %79 = add nuw nsw i64 %48, 2
  %80 = icmp eq i64 %79, 32
  br i1 %80, label %81, label %47, !llvm.loop !94

81:                                               ; preds = %77
  %82 = or i32 %78, %34
  %83 = icmp eq i32 %82, -1
  %84 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %34)
  %85 = select i1 %83, i32 32, i32 %84
  %86 = add i32 %85, %32
  br label %87

87:                                               ; preds = %30, %81
  %88 = phi i32 [ %86, %81 ], [ %32, %30 ]
  %89 = add nuw nsw i64 %31, 1
  %90 = icmp eq i64 %89, %20
  br i1 %90, label %27, label %30, !llvm.loop !95

91:                                               ; preds = %27, %21
  tail call fastcc void @release(ptr noundef nonnull %0, i32 noundef %1)
  br label %92

92:                                               ; preds = %91, %27, %21, %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define dso_local void @goptx_mbar_init(ptr nocapture noundef writeonly %0, i32 noundef %1) local_unnamed_addr #13 {
  %3 = and i32 %1, 1048575
  %4 = zext nneg i32 %3 to i64
  %5 = mul nuw nsw i64 %4, 1048577
  store i64 %5, ptr %0, align 8, !tbaa !30
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local i64 @goptx_mbar_arrive(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #11 {
  %5 = load i64, ptr %0, align 8, !tbaa !30
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
  store i64 %36, ptr %0, align 8, !tbaa !30
  ret i64 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @goptx_mbar_tx(ptr nocapture noundef %0, i64 noundef %1) local_unnamed_addr #11 {
  %3 = load i64, ptr %0, align 8, !tbaa !30
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
  store i64 %20, ptr %0, align 8, !tbaa !30
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_bulk(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) local_unnamed_addr #7 {
  %11 = getelementptr inbounds i8, ptr %1, i64 248
  %12 = load i32, ptr %11, align 8, !tbaa !96
  %13 = getelementptr inbounds i8, ptr %1, i64 252
  %14 = load i32, ptr %13, align 4, !tbaa !97
  %15 = icmp eq i32 %12, %14
  br i1 %15, label %19, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds i8, ptr %1, i64 4680
  %18 = load ptr, ptr %17, align 8, !tbaa !98
  br label %29

19:                                               ; preds = %10
  %20 = icmp eq i32 %12, 0
  %21 = shl i32 %12, 1
  %22 = select i1 %20, i32 16, i32 %21
  store i32 %22, ptr %13, align 4, !tbaa !97
  %23 = getelementptr inbounds i8, ptr %1, i64 4680
  %24 = load ptr, ptr %23, align 8, !tbaa !98
  %25 = zext i32 %22 to i64
  %26 = mul nuw nsw i64 %25, 80
  %27 = tail call ptr @realloc(ptr noundef %24, i64 noundef %26) #21
  store ptr %27, ptr %23, align 8, !tbaa !98
  %28 = load i32, ptr %11, align 8, !tbaa !96
  br label %29

29:                                               ; preds = %16, %19
  %30 = phi i32 [ %12, %16 ], [ %28, %19 ]
  %31 = phi ptr [ %18, %16 ], [ %27, %19 ]
  %32 = add i32 %30, 1
  store i32 %32, ptr %11, align 8, !tbaa !96
  %33 = zext i32 %30 to i64
  %34 = getelementptr inbounds %struct.Bulk, ptr %31, i64 %33
  %35 = getelementptr inbounds i8, ptr %34, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %35, i8 0, i64 40, i1 false)
  %36 = getelementptr inbounds i8, ptr %34, i64 36
  store i32 %2, ptr %36, align 4, !tbaa !99
  %37 = getelementptr inbounds i8, ptr %34, i64 8
  store i64 %3, ptr %37, align 8, !tbaa !101
  %38 = getelementptr inbounds i8, ptr %34, i64 16
  store i64 %4, ptr %38, align 8, !tbaa !102
  %39 = getelementptr inbounds i8, ptr %34, i64 24
  store i64 %5, ptr %39, align 8, !tbaa !103
  store i64 %6, ptr %34, align 8, !tbaa !104
  %40 = getelementptr inbounds i8, ptr %34, i64 32
  store i32 %7, ptr %40, align 8, !tbaa !105
  %41 = getelementptr inbounds i8, ptr %34, i64 60
  store i32 %8, ptr %41, align 4, !tbaa !106
  %42 = getelementptr inbounds i8, ptr %34, i64 68
  store i32 %9, ptr %42, align 4, !tbaa !107
  %43 = getelementptr inbounds i8, ptr %0, i64 28
  %44 = load i32, ptr %43, align 4, !tbaa !32
  %45 = getelementptr inbounds i8, ptr %34, i64 72
  store i32 %44, ptr %45, align 8, !tbaa !108
  %46 = and i32 %2, -2
  %47 = icmp eq i32 %46, 2
  br i1 %47, label %48, label %85

48:                                               ; preds = %29
  %49 = icmp eq i32 %8, 0
  br i1 %49, label %80, label %50

50:                                               ; preds = %48
  %51 = getelementptr inbounds i8, ptr %0, i64 128
  %52 = load ptr, ptr %51, align 8, !tbaa !109
  %53 = getelementptr inbounds i8, ptr %34, i64 40
  %54 = load i32, ptr %52, align 4, !tbaa !16
  store i32 %54, ptr %53, align 4, !tbaa !16
  %55 = icmp eq i32 %8, 1
  br i1 %55, label %75, label %56, !llvm.loop !110

56:                                               ; preds = %50
  %57 = getelementptr inbounds i8, ptr %52, i64 4
  %58 = load i32, ptr %57, align 4, !tbaa !16
  %59 = getelementptr inbounds i8, ptr %34, i64 44
  store i32 %58, ptr %59, align 4, !tbaa !16
  %60 = icmp eq i32 %8, 2
  br i1 %60, label %75, label %61, !llvm.loop !110

61:                                               ; preds = %56
  %62 = getelementptr inbounds i8, ptr %52, i64 8
  %63 = load i32, ptr %62, align 4, !tbaa !16
  %64 = getelementptr inbounds i8, ptr %34, i64 48
  store i32 %63, ptr %64, align 4, !tbaa !16
  %65 = icmp eq i32 %8, 3
  br i1 %65, label %75, label %66, !llvm.loop !110

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %52, i64 12
  %68 = load i32, ptr %67, align 4, !tbaa !16
  %69 = getelementptr inbounds i8, ptr %34, i64 52
  store i32 %68, ptr %69, align 4, !tbaa !16
  %70 = icmp eq i32 %8, 4
  br i1 %70, label %75, label %71, !llvm.loop !110

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %52, i64 16
  %73 = load i32, ptr %72, align 4, !tbaa !16
  %74 = getelementptr inbounds i8, ptr %34, i64 56
  store i32 %73, ptr %74, align 4, !tbaa !16
  br label %75

75:                                               ; preds = %71, %66, %61, %56, %50
  %76 = load ptr, ptr %1, align 8, !tbaa !4
  %77 = getelementptr inbounds i8, ptr %76, i64 3272
  %78 = load ptr, ptr %77, align 8, !tbaa !62
  %79 = icmp eq ptr %78, null
  br i1 %79, label %277, label %90

80:                                               ; preds = %48
  %81 = load ptr, ptr %1, align 8, !tbaa !4
  %82 = getelementptr inbounds i8, ptr %81, i64 3272
  %83 = load ptr, ptr %82, align 8, !tbaa !62
  %84 = icmp eq ptr %83, null
  br i1 %84, label %277, label %91

85:                                               ; preds = %29
  %86 = load ptr, ptr %1, align 8, !tbaa !4
  %87 = getelementptr inbounds i8, ptr %86, i64 3272
  %88 = load ptr, ptr %87, align 8, !tbaa !62
  %89 = icmp eq ptr %88, null
  br i1 %89, label %277, label %256

90:                                               ; preds = %75
  br i1 %47, label %91, label %256

91:                                               ; preds = %80, %90
  %92 = phi ptr [ %76, %90 ], [ %81, %80 ]
  %93 = phi ptr [ %78, %90 ], [ %83, %80 ]
  %94 = and i64 %5, -17592186044416
  %95 = icmp eq i64 %94, 35184372088832
  br i1 %95, label %101, label %96

96:                                               ; preds = %91
  %97 = getelementptr inbounds i8, ptr %92, i64 24
  %98 = load i64, ptr %97, align 8, !tbaa !48
  %99 = getelementptr inbounds i8, ptr %92, i64 16
  %100 = getelementptr inbounds i8, ptr %92, i64 8
  br label %140

101:                                              ; preds = %91
  %102 = trunc i64 %5 to i32
  %103 = getelementptr inbounds i8, ptr %1, i64 16
  %104 = load i32, ptr %103, align 8, !tbaa !41
  %105 = sub i32 %102, %104
  %106 = zext i32 %105 to i64
  %107 = add nuw nsw i64 %106, 128
  %108 = getelementptr inbounds i8, ptr %1, i64 20
  %109 = load i32, ptr %108, align 4, !tbaa !42
  %110 = zext i32 %109 to i64
  %111 = icmp ugt i64 %107, %110
  br i1 %111, label %112, label %134

112:                                              ; preds = %101
  %113 = lshr i32 %102, 24
  %114 = getelementptr inbounds i8, ptr %1, i64 184
  %115 = load ptr, ptr %114, align 8, !tbaa !43
  %116 = icmp eq ptr %115, null
  br i1 %116, label %277, label %117

117:                                              ; preds = %112
  %118 = getelementptr inbounds i8, ptr %115, i64 8
  %119 = load i32, ptr %118, align 8, !tbaa !44
  %120 = icmp ult i32 %113, %119
  br i1 %120, label %121, label %277

121:                                              ; preds = %117
  %122 = load ptr, ptr %115, align 8, !tbaa !46
  %123 = zext nneg i32 %113 to i64
  %124 = getelementptr inbounds %struct.Cta, ptr %122, i64 %123
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load i32, ptr %125, align 8, !tbaa !41
  %127 = sub i32 %102, %126
  %128 = zext i32 %127 to i64
  %129 = add nuw nsw i64 %128, 128
  %130 = getelementptr inbounds i8, ptr %124, i64 20
  %131 = load i32, ptr %130, align 4, !tbaa !42
  %132 = zext i32 %131 to i64
  %133 = icmp ugt i64 %129, %132
  br i1 %133, label %277, label %134

134:                                              ; preds = %121, %101
  %135 = phi ptr [ %1, %101 ], [ %124, %121 ]
  %136 = phi i64 [ %106, %101 ], [ %128, %121 ]
  %137 = getelementptr inbounds i8, ptr %135, i64 8
  %138 = load ptr, ptr %137, align 8, !tbaa !47
  %139 = getelementptr inbounds i8, ptr %138, i64 %136
  br label %167

140:                                              ; preds = %158, %96
  %141 = phi i64 [ %161, %158 ], [ %5, %96 ]
  %142 = phi i64 [ %162, %158 ], [ 128, %96 ]
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %163, label %144

144:                                              ; preds = %140
  %145 = and i64 %141, 65535
  %146 = sub nuw nsw i64 65536, %145
  %147 = tail call i64 @llvm.umin.i64(i64 %146, i64 %142)
  %148 = add i64 %141, -17592186044416
  %149 = lshr i64 %148, 16
  %150 = icmp ult i64 %149, %98
  br i1 %150, label %151, label %277

151:                                              ; preds = %144
  %152 = add nuw nsw i64 %147, %145
  %153 = load ptr, ptr %99, align 8, !tbaa !49
  %154 = getelementptr inbounds i32, ptr %153, i64 %149
  %155 = load i32, ptr %154, align 4, !tbaa !16
  %156 = zext i32 %155 to i64
  %157 = icmp ugt i64 %152, %156
  br i1 %157, label %277, label %158

158:                                              ; preds = %151
  %159 = load ptr, ptr %100, align 8, !tbaa !71
  %160 = icmp eq ptr %159, null
  %161 = add i64 %147, %141
  %162 = sub i64 %142, %147
  br i1 %160, label %277, label %140, !llvm.loop !72

163:                                              ; preds = %140
  %164 = load ptr, ptr %100, align 8, !tbaa !71
  %165 = getelementptr i8, ptr %164, i64 %5
  %166 = getelementptr i8, ptr %165, i64 -17592186044416
  br label %167

167:                                              ; preds = %163, %134
  %168 = phi ptr [ %166, %163 ], [ %139, %134 ]
  %169 = icmp eq ptr %168, null
  br i1 %169, label %277, label %170

170:                                              ; preds = %167
  %171 = load i64, ptr %168, align 8, !tbaa !111
  %172 = icmp eq i64 %171, 8097881575560343655
  br i1 %172, label %173, label %277

173:                                              ; preds = %170
  %174 = getelementptr inbounds i8, ptr %168, i64 16
  %175 = load i32, ptr %174, align 8, !tbaa !113
  %176 = load i32, ptr %41, align 4, !tbaa !106
  %177 = icmp eq i32 %175, %176
  br i1 %177, label %178, label %277

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %168, i64 20
  %180 = load i32, ptr %179, align 4, !tbaa !114
  %181 = icmp eq i32 %175, 0
  br i1 %181, label %204, label %182

182:                                              ; preds = %178
  %183 = getelementptr inbounds i8, ptr %168, i64 52
  %184 = zext i32 %175 to i64
  %185 = and i64 %184, 7
  %186 = icmp ult i32 %175, 8
  br i1 %186, label %189, label %187

187:                                              ; preds = %182
  %188 = and i64 %184, 4294967288
  br label %218

189:                                              ; preds = %218, %182
  %190 = phi i32 [ poison, %182 ], [ %252, %218 ]
  %191 = phi i64 [ 0, %182 ], [ %253, %218 ]
  %192 = phi i32 [ %180, %182 ], [ %252, %218 ]
  %193 = icmp eq i64 %185, 0
  br i1 %193, label %204, label %194

194:                                              ; preds = %189, %194
  %195 = phi i64 [ %201, %194 ], [ %191, %189 ]
  %196 = phi i32 [ %200, %194 ], [ %192, %189 ]
  %197 = phi i64 [ %202, %194 ], [ 0, %189 ]
  %198 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %195
  %199 = load i32, ptr %198, align 4, !tbaa !16
  %200 = mul i32 %199, %196
  %201 = add nuw nsw i64 %195, 1
  %202 = add i64 %197, 1
  %203 = icmp eq i64 %202, %185
  br i1 %203, label %204, label %194, !llvm.loop !115

204:                                              ; preds = %189, %194, %178
  %205 = phi i32 [ %180, %178 ], [ %190, %189 ], [ %200, %194 ]
  %206 = icmp eq i32 %2, 2
  %207 = select i1 %206, i64 8, i64 16
  %208 = getelementptr inbounds i8, ptr %34, i64 %207
  %209 = load i64, ptr %208, align 8, !tbaa !30
  %210 = getelementptr inbounds i8, ptr %93, i64 80
  %211 = load ptr, ptr %210, align 8, !tbaa !63
  %212 = and i64 %209, 4294967295
  %213 = or disjoint i64 %212, 35184372088832
  %214 = zext i32 %205 to i64
  %215 = zext i1 %206 to i32
  %216 = or disjoint i32 %215, 8
  %217 = load i32, ptr %42, align 4, !tbaa !107
  tail call void %211(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %213, i64 noundef %214, i32 noundef %216, i32 noundef %217) #20
  br label %277

218:                                              ; preds = %218, %187
  %219 = phi i64 [ 0, %187 ], [ %253, %218 ]
  %220 = phi i32 [ %180, %187 ], [ %252, %218 ]
  %221 = phi i64 [ 0, %187 ], [ %254, %218 ]
  %222 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %219
  %223 = load i32, ptr %222, align 4, !tbaa !16
  %224 = mul i32 %223, %220
  %225 = or disjoint i64 %219, 1
  %226 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !16
  %228 = mul i32 %227, %224
  %229 = or disjoint i64 %219, 2
  %230 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %229
  %231 = load i32, ptr %230, align 4, !tbaa !16
  %232 = mul i32 %231, %228
  %233 = or disjoint i64 %219, 3
  %234 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %233
  %235 = load i32, ptr %234, align 4, !tbaa !16
  %236 = mul i32 %235, %232
  %237 = or disjoint i64 %219, 4
  %238 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %237
  %239 = load i32, ptr %238, align 4, !tbaa !16
  %240 = mul i32 %239, %236
  %241 = or disjoint i64 %219, 5
  %242 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %241
  %243 = load i32, ptr %242, align 4, !tbaa !16
  %244 = mul i32 %243, %240
  %245 = or disjoint i64 %219, 6
  %246 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %245
  %247 = load i32, ptr %246, align 4, !tbaa !16
  %248 = mul i32 %247, %244
  %249 = or disjoint i64 %219, 7
  %250 = getelementptr inbounds [5 x i32], ptr %183, i64 0, i64 %249
  %251 = load i32, ptr %250, align 4, !tbaa !16
  %252 = mul i32 %251, %248
  %253 = add nuw nsw i64 %219, 8
  %254 = add i64 %221, 8
  %255 = icmp eq i64 %254, %188
  br i1 %255, label %189, label %218, !llvm.loop !117

256:                                              ; preds = %85, %90
  %257 = phi ptr [ %78, %90 ], [ %88, %85 ]
  %258 = getelementptr inbounds i8, ptr %257, i64 80
  %259 = load ptr, ptr %258, align 8, !tbaa !63
  %260 = icmp eq i32 %2, 0
  %261 = and i64 %4, 4294967295
  %262 = or disjoint i64 %261, 35184372088832
  %263 = select i1 %260, i64 %4, i64 %262
  %264 = zext i32 %7 to i64
  %265 = load i32, ptr %42, align 4, !tbaa !107
  tail call void %259(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %263, i64 noundef %264, i32 noundef 8, i32 noundef %265) #20
  %266 = load i64, ptr %39, align 8, !tbaa !103
  %267 = icmp eq i64 %266, 0
  %268 = select i1 %267, i32 9, i32 27
  %269 = load ptr, ptr %258, align 8, !tbaa !63
  %270 = load i64, ptr %37, align 8, !tbaa !101
  %271 = load i32, ptr %36, align 4, !tbaa !99
  %272 = icmp eq i32 %271, 1
  %273 = and i64 %270, 4294967295
  %274 = or disjoint i64 %273, 35184372088832
  %275 = select i1 %272, i64 %270, i64 %274
  %276 = load i32, ptr %42, align 4, !tbaa !107
  tail call void %269(ptr noundef nonnull %0, ptr noundef nonnull %1, i64 noundef %275, i64 noundef %264, i32 noundef %268, i32 noundef %276) #20
  br label %277

277:                                              ; preds = %158, %151, %144, %80, %85, %256, %204, %173, %170, %167, %121, %117, %112, %75
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_bulk_wait(ptr nocapture noundef readonly %0, ptr noundef %1) local_unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4, !tbaa !32
  tail call fastcc void @complete(ptr noundef %1, i64 noundef 0, i32 noundef %4)
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @complete(ptr noundef %0, i64 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = alloca %struct.Bulk, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 248
  %6 = load i32, ptr %5, align 8, !tbaa !96
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %28, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %0, i64 4680
  %10 = icmp eq i64 %1, 0
  %11 = getelementptr inbounds i8, ptr %4, i64 72
  %12 = getelementptr inbounds i8, ptr %4, i64 36
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %4, i64 32
  %15 = getelementptr inbounds i8, ptr %0, i64 16
  %16 = getelementptr inbounds i8, ptr %0, i64 20
  %17 = getelementptr inbounds i8, ptr %0, i64 184
  %18 = getelementptr inbounds i8, ptr %4, i64 24
  %19 = getelementptr inbounds i8, ptr %4, i64 60
  %20 = getelementptr inbounds i8, ptr %4, i64 40
  %21 = getelementptr inbounds i8, ptr %0, i64 232
  %22 = getelementptr inbounds i8, ptr %4, i64 68
  %23 = getelementptr inbounds i8, ptr %4, i64 16
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = getelementptr inbounds i8, ptr %0, i64 28
  %26 = getelementptr inbounds i8, ptr %0, i64 32
  %27 = zext i32 %6 to i64
  br label %30

28:                                               ; preds = %959, %3
  %29 = phi i32 [ 0, %3 ], [ %960, %959 ]
  store i32 %29, ptr %5, align 8, !tbaa !96
  ret void

30:                                               ; preds = %8, %959
  %31 = phi i64 [ 0, %8 ], [ %961, %959 ]
  %32 = phi i32 [ 0, %8 ], [ %960, %959 ]
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %4) #20
  %33 = load ptr, ptr %9, align 8, !tbaa !98
  %34 = getelementptr inbounds %struct.Bulk, ptr %33, i64 %31
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %4, ptr noundef nonnull align 8 dereferenceable(80) %34, i64 80, i1 false), !tbaa.struct !118
  %35 = load i64, ptr %4, align 8, !tbaa !104
  br i1 %10, label %38, label %36

36:                                               ; preds = %30
  %37 = icmp eq i64 %35, %1
  br i1 %37, label %43, label %955

38:                                               ; preds = %30
  %39 = icmp eq i64 %35, 0
  %40 = load i32, ptr %11, align 8
  %41 = icmp eq i32 %40, %2
  %42 = select i1 %39, i1 %41, i1 false
  br i1 %42, label %43, label %955

43:                                               ; preds = %38, %36
  %44 = load i32, ptr %12, align 4, !tbaa !99
  switch i32 %44, label %558 [
    i32 2, label %45
    i32 3, label %45
    i32 1, label %482
  ]

45:                                               ; preds = %43, %43
  %46 = icmp eq i32 %44, 3
  %47 = load i64, ptr %18, align 8, !tbaa !103
  %48 = and i64 %47, -17592186044416
  %49 = icmp eq i64 %48, 35184372088832
  br i1 %49, label %56, label %50

50:                                               ; preds = %45
  %51 = load ptr, ptr %0, align 8, !tbaa !4
  %52 = getelementptr inbounds i8, ptr %51, i64 24
  %53 = load i64, ptr %52, align 8, !tbaa !48
  %54 = getelementptr inbounds i8, ptr %51, i64 16
  %55 = getelementptr inbounds i8, ptr %51, i64 8
  br label %92

56:                                               ; preds = %45
  %57 = trunc i64 %47 to i32
  %58 = load i32, ptr %15, align 8, !tbaa !41
  %59 = sub i32 %57, %58
  %60 = zext i32 %59 to i64
  %61 = add nuw nsw i64 %60, 128
  %62 = load i32, ptr %16, align 4, !tbaa !42
  %63 = zext i32 %62 to i64
  %64 = icmp ugt i64 %61, %63
  br i1 %64, label %65, label %86

65:                                               ; preds = %56
  %66 = lshr i32 %57, 24
  %67 = load ptr, ptr %17, align 8, !tbaa !43
  %68 = icmp eq ptr %67, null
  br i1 %68, label %833, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %67, i64 8
  %71 = load i32, ptr %70, align 8, !tbaa !44
  %72 = icmp ult i32 %66, %71
  br i1 %72, label %73, label %833

73:                                               ; preds = %69
  %74 = load ptr, ptr %67, align 8, !tbaa !46
  %75 = zext nneg i32 %66 to i64
  %76 = getelementptr inbounds %struct.Cta, ptr %74, i64 %75
  %77 = getelementptr inbounds i8, ptr %76, i64 16
  %78 = load i32, ptr %77, align 8, !tbaa !41
  %79 = sub i32 %57, %78
  %80 = zext i32 %79 to i64
  %81 = add nuw nsw i64 %80, 128
  %82 = getelementptr inbounds i8, ptr %76, i64 20
  %83 = load i32, ptr %82, align 4, !tbaa !42
  %84 = zext i32 %83 to i64
  %85 = icmp ugt i64 %81, %84
  br i1 %85, label %833, label %86

86:                                               ; preds = %73, %56
  %87 = phi ptr [ %0, %56 ], [ %76, %73 ]
  %88 = phi i64 [ %60, %56 ], [ %80, %73 ]
  %89 = getelementptr inbounds i8, ptr %87, i64 8
  %90 = load ptr, ptr %89, align 8, !tbaa !47
  %91 = getelementptr inbounds i8, ptr %90, i64 %88
  br label %119

92:                                               ; preds = %110, %50
  %93 = phi i64 [ %113, %110 ], [ %47, %50 ]
  %94 = phi i64 [ %114, %110 ], [ 128, %50 ]
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %115, label %96

96:                                               ; preds = %92
  %97 = and i64 %93, 65535
  %98 = sub nuw nsw i64 65536, %97
  %99 = tail call i64 @llvm.umin.i64(i64 %98, i64 %94)
  %100 = add i64 %93, -17592186044416
  %101 = lshr i64 %100, 16
  %102 = icmp ult i64 %101, %53
  br i1 %102, label %103, label %833

103:                                              ; preds = %96
  %104 = add nuw nsw i64 %99, %97
  %105 = load ptr, ptr %54, align 8, !tbaa !49
  %106 = getelementptr inbounds i32, ptr %105, i64 %101
  %107 = load i32, ptr %106, align 4, !tbaa !16
  %108 = zext i32 %107 to i64
  %109 = icmp ugt i64 %104, %108
  br i1 %109, label %833, label %110

110:                                              ; preds = %103
  %111 = load ptr, ptr %55, align 8, !tbaa !71
  %112 = icmp eq ptr %111, null
  %113 = add i64 %99, %93
  %114 = sub i64 %94, %99
  br i1 %112, label %833, label %92, !llvm.loop !72

115:                                              ; preds = %92
  %116 = load ptr, ptr %55, align 8, !tbaa !71
  %117 = getelementptr i8, ptr %116, i64 %47
  %118 = getelementptr i8, ptr %117, i64 -17592186044416
  br label %119

119:                                              ; preds = %115, %86
  %120 = phi ptr [ %118, %115 ], [ %91, %86 ]
  %121 = icmp eq ptr %120, null
  br i1 %121, label %833, label %122

122:                                              ; preds = %119
  %123 = load i64, ptr %120, align 8, !tbaa !111
  %124 = icmp eq i64 %123, 8097881575560343655
  br i1 %124, label %125, label %833

125:                                              ; preds = %122
  %126 = getelementptr inbounds i8, ptr %120, i64 16
  %127 = load i32, ptr %126, align 8, !tbaa !113
  %128 = load i32, ptr %19, align 4, !tbaa !106
  %129 = icmp eq i32 %127, %128
  br i1 %129, label %130, label %833

130:                                              ; preds = %125
  %131 = icmp eq i32 %127, 0
  br i1 %131, label %158, label %132

132:                                              ; preds = %130
  %133 = getelementptr inbounds i8, ptr %120, i64 52
  %134 = zext i32 %127 to i64
  %135 = and i64 %134, 7
  %136 = icmp ult i32 %127, 8
  br i1 %136, label %139, label %137

137:                                              ; preds = %132
  %138 = and i64 %134, 4294967288
  br label %175

139:                                              ; preds = %175, %132
  %140 = phi i64 [ poison, %132 ], [ %217, %175 ]
  %141 = phi i64 [ 0, %132 ], [ %218, %175 ]
  %142 = phi i64 [ 1, %132 ], [ %217, %175 ]
  %143 = icmp eq i64 %135, 0
  br i1 %143, label %155, label %144

144:                                              ; preds = %139, %144
  %145 = phi i64 [ %152, %144 ], [ %141, %139 ]
  %146 = phi i64 [ %151, %144 ], [ %142, %139 ]
  %147 = phi i64 [ %153, %144 ], [ 0, %139 ]
  %148 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %145
  %149 = load i32, ptr %148, align 4, !tbaa !16
  %150 = zext i32 %149 to i64
  %151 = mul i64 %146, %150
  %152 = add nuw nsw i64 %145, 1
  %153 = add i64 %147, 1
  %154 = icmp eq i64 %153, %135
  br i1 %154, label %155, label %144, !llvm.loop !119

155:                                              ; preds = %144, %139
  %156 = phi i64 [ %140, %139 ], [ %151, %144 ]
  %157 = icmp eq i64 %156, 0
  br i1 %157, label %477, label %158

158:                                              ; preds = %155, %130
  %159 = phi i64 [ %156, %155 ], [ 1, %130 ]
  %160 = getelementptr inbounds i8, ptr %120, i64 8
  %161 = getelementptr inbounds i8, ptr %120, i64 52
  %162 = getelementptr inbounds i8, ptr %120, i64 104
  %163 = getelementptr inbounds i8, ptr %120, i64 32
  %164 = getelementptr inbounds i8, ptr %120, i64 72
  %165 = getelementptr inbounds i8, ptr %120, i64 20
  %166 = getelementptr inbounds i8, ptr %120, i64 24
  %167 = load i64, ptr %23, align 8
  %168 = load i64, ptr %13, align 8
  %169 = select i1 %46, i64 %167, i64 %168
  %170 = load i32, ptr %20, align 8
  %171 = sext i32 %170 to i64
  %172 = load i32, ptr %11, align 8
  %173 = zext i32 %172 to i64
  %174 = load i32, ptr %22, align 4
  br label %221

175:                                              ; preds = %175, %137
  %176 = phi i64 [ 0, %137 ], [ %218, %175 ]
  %177 = phi i64 [ 1, %137 ], [ %217, %175 ]
  %178 = phi i64 [ 0, %137 ], [ %219, %175 ]
  %179 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %176
  %180 = load i32, ptr %179, align 4, !tbaa !16
  %181 = zext i32 %180 to i64
  %182 = mul i64 %177, %181
  %183 = or disjoint i64 %176, 1
  %184 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %183
  %185 = load i32, ptr %184, align 4, !tbaa !16
  %186 = zext i32 %185 to i64
  %187 = mul i64 %182, %186
  %188 = or disjoint i64 %176, 2
  %189 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !16
  %191 = zext i32 %190 to i64
  %192 = mul i64 %187, %191
  %193 = or disjoint i64 %176, 3
  %194 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %193
  %195 = load i32, ptr %194, align 4, !tbaa !16
  %196 = zext i32 %195 to i64
  %197 = mul i64 %192, %196
  %198 = or disjoint i64 %176, 4
  %199 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !16
  %201 = zext i32 %200 to i64
  %202 = mul i64 %197, %201
  %203 = or disjoint i64 %176, 5
  %204 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %203
  %205 = load i32, ptr %204, align 4, !tbaa !16
  %206 = zext i32 %205 to i64
  %207 = mul i64 %202, %206
  %208 = or disjoint i64 %176, 6
  %209 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %208
  %210 = load i32, ptr %209, align 4, !tbaa !16
  %211 = zext i32 %210 to i64
  %212 = mul i64 %207, %211
  %213 = or disjoint i64 %176, 7
  %214 = getelementptr inbounds [5 x i32], ptr %133, i64 0, i64 %213
  %215 = load i32, ptr %214, align 4, !tbaa !16
  %216 = zext i32 %215 to i64
  %217 = mul i64 %212, %216
  %218 = add nuw nsw i64 %176, 8
  %219 = add i64 %178, 8
  %220 = icmp eq i64 %219, %138
  br i1 %220, label %139, label %175, !llvm.loop !120

221:                                              ; preds = %472, %158
  %222 = phi i64 [ 0, %158 ], [ %473, %472 ]
  %223 = load i64, ptr %160, align 8, !tbaa !121
  %224 = load i32, ptr %126, align 8, !tbaa !113
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %226, label %229

226:                                              ; preds = %221
  %227 = load i32, ptr %165, align 4, !tbaa !114
  %228 = zext i32 %227 to i64
  br label %252

229:                                              ; preds = %221
  %230 = zext i32 %224 to i64
  %231 = load i32, ptr %161, align 4, !tbaa !16
  %232 = zext i32 %231 to i64
  %233 = urem i64 %222, %232
  %234 = load i8, ptr %162, align 1, !tbaa !86
  %235 = zext i8 %234 to i64
  %236 = mul nuw nsw i64 %233, %235
  %237 = add nsw i64 %236, %171
  %238 = udiv i64 %222, %232
  %239 = icmp slt i64 %237, 0
  br i1 %239, label %244, label %240

240:                                              ; preds = %229
  %241 = load i32, ptr %163, align 4, !tbaa !16
  %242 = zext i32 %241 to i64
  %243 = icmp ult i64 %237, %242
  br i1 %243, label %245, label %244

244:                                              ; preds = %240, %229
  br label %245

245:                                              ; preds = %244, %240
  %246 = phi i32 [ 0, %244 ], [ 1, %240 ]
  %247 = load i32, ptr %165, align 4, !tbaa !114
  %248 = zext i32 %247 to i64
  %249 = mul i64 %237, %248
  %250 = add i64 %249, %223
  %251 = icmp eq i32 %224, 1
  br i1 %251, label %252, label %309

252:                                              ; preds = %334, %245, %226
  %253 = phi i64 [ %228, %226 ], [ %248, %245 ], [ %248, %334 ]
  %254 = phi i32 [ %227, %226 ], [ %247, %245 ], [ %247, %334 ]
  %255 = phi i64 [ %223, %226 ], [ %250, %245 ], [ %340, %334 ]
  %256 = phi i32 [ 1, %226 ], [ %246, %245 ], [ %335, %334 ]
  %257 = mul i64 %253, %222
  %258 = add i64 %169, %257
  %259 = load i32, ptr %166, align 8, !tbaa !122
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %269, label %261

261:                                              ; preds = %252
  %262 = lshr i64 %258, 7
  %263 = shl nsw i32 -1, %259
  %264 = xor i32 %263, -1
  %265 = zext nneg i32 %264 to i64
  %266 = and i64 %262, %265
  %267 = shl nuw nsw i64 %266, 4
  %268 = xor i64 %267, %258
  br label %269

269:                                              ; preds = %261, %252
  %270 = phi i64 [ %268, %261 ], [ %258, %252 ]
  %271 = trunc i64 %270 to i32
  %272 = load i32, ptr %15, align 8, !tbaa !41
  %273 = sub i32 %271, %272
  %274 = zext i32 %273 to i64
  %275 = add nuw nsw i64 %253, %274
  %276 = load i32, ptr %16, align 4, !tbaa !42
  %277 = zext i32 %276 to i64
  %278 = icmp ugt i64 %275, %277
  br i1 %278, label %279, label %300

279:                                              ; preds = %269
  %280 = lshr i32 %271, 24
  %281 = load ptr, ptr %17, align 8, !tbaa !43
  %282 = icmp eq ptr %281, null
  br i1 %282, label %306, label %283

283:                                              ; preds = %279
  %284 = getelementptr inbounds i8, ptr %281, i64 8
  %285 = load i32, ptr %284, align 8, !tbaa !44
  %286 = icmp ult i32 %280, %285
  br i1 %286, label %287, label %306

287:                                              ; preds = %283
  %288 = load ptr, ptr %281, align 8, !tbaa !46
  %289 = zext nneg i32 %280 to i64
  %290 = getelementptr inbounds %struct.Cta, ptr %288, i64 %289
  %291 = getelementptr inbounds i8, ptr %290, i64 16
  %292 = load i32, ptr %291, align 8, !tbaa !41
  %293 = sub i32 %271, %292
  %294 = zext i32 %293 to i64
  %295 = add nuw nsw i64 %253, %294
  %296 = getelementptr inbounds i8, ptr %290, i64 20
  %297 = load i32, ptr %296, align 4, !tbaa !42
  %298 = zext i32 %297 to i64
  %299 = icmp ugt i64 %295, %298
  br i1 %299, label %306, label %300

300:                                              ; preds = %287, %269
  %301 = phi ptr [ %0, %269 ], [ %290, %287 ]
  %302 = phi i64 [ %274, %269 ], [ %294, %287 ]
  %303 = getelementptr inbounds i8, ptr %301, i64 8
  %304 = load ptr, ptr %303, align 8, !tbaa !47
  %305 = getelementptr inbounds i8, ptr %304, i64 %302
  br label %306

306:                                              ; preds = %300, %287, %283, %279
  %307 = phi ptr [ null, %283 ], [ null, %279 ], [ null, %287 ], [ %305, %300 ]
  %308 = icmp eq i32 %256, 0
  br i1 %308, label %413, label %343

309:                                              ; preds = %245, %334
  %310 = phi i64 [ %341, %334 ], [ 1, %245 ]
  %311 = phi i64 [ %326, %334 ], [ %238, %245 ]
  %312 = phi i32 [ %335, %334 ], [ %246, %245 ]
  %313 = phi i64 [ %340, %334 ], [ %250, %245 ]
  %314 = getelementptr inbounds [5 x i32], ptr %20, i64 0, i64 %310
  %315 = load i32, ptr %314, align 4, !tbaa !16
  %316 = sext i32 %315 to i64
  %317 = getelementptr inbounds [5 x i32], ptr %161, i64 0, i64 %310
  %318 = load i32, ptr %317, align 4, !tbaa !16
  %319 = zext i32 %318 to i64
  %320 = urem i64 %311, %319
  %321 = getelementptr inbounds [8 x i8], ptr %162, i64 0, i64 %310
  %322 = load i8, ptr %321, align 1, !tbaa !86
  %323 = zext i8 %322 to i64
  %324 = mul nuw nsw i64 %320, %323
  %325 = add nsw i64 %324, %316
  %326 = udiv i64 %311, %319
  %327 = icmp slt i64 %325, 0
  br i1 %327, label %333, label %328

328:                                              ; preds = %309
  %329 = getelementptr inbounds [5 x i32], ptr %163, i64 0, i64 %310
  %330 = load i32, ptr %329, align 4, !tbaa !16
  %331 = zext i32 %330 to i64
  %332 = icmp ult i64 %325, %331
  br i1 %332, label %334, label %333

333:                                              ; preds = %328, %309
  br label %334

334:                                              ; preds = %333, %328
  %335 = phi i32 [ 0, %333 ], [ %312, %328 ]
  %336 = add nsw i64 %310, -1
  %337 = getelementptr inbounds [4 x i64], ptr %164, i64 0, i64 %336
  %338 = load i64, ptr %337, align 8, !tbaa !30
  %339 = mul i64 %338, %325
  %340 = add i64 %339, %313
  %341 = add nuw nsw i64 %310, 1
  %342 = icmp eq i64 %341, %230
  br i1 %342, label %252, label %309, !llvm.loop !123

343:                                              ; preds = %306
  %344 = and i64 %255, -17592186044416
  %345 = icmp eq i64 %344, 35184372088832
  br i1 %345, label %346, label %379

346:                                              ; preds = %343
  %347 = trunc i64 %255 to i32
  %348 = sub i32 %347, %272
  %349 = zext i32 %348 to i64
  %350 = add nuw nsw i64 %253, %349
  %351 = icmp ugt i64 %350, %277
  br i1 %351, label %352, label %373

352:                                              ; preds = %346
  %353 = lshr i32 %347, 24
  %354 = load ptr, ptr %17, align 8, !tbaa !43
  %355 = icmp eq ptr %354, null
  br i1 %355, label %413, label %356

356:                                              ; preds = %352
  %357 = getelementptr inbounds i8, ptr %354, i64 8
  %358 = load i32, ptr %357, align 8, !tbaa !44
  %359 = icmp ult i32 %353, %358
  br i1 %359, label %360, label %413

360:                                              ; preds = %356
  %361 = load ptr, ptr %354, align 8, !tbaa !46
  %362 = zext nneg i32 %353 to i64
  %363 = getelementptr inbounds %struct.Cta, ptr %361, i64 %362
  %364 = getelementptr inbounds i8, ptr %363, i64 16
  %365 = load i32, ptr %364, align 8, !tbaa !41
  %366 = sub i32 %347, %365
  %367 = zext i32 %366 to i64
  %368 = add nuw nsw i64 %253, %367
  %369 = getelementptr inbounds i8, ptr %363, i64 20
  %370 = load i32, ptr %369, align 4, !tbaa !42
  %371 = zext i32 %370 to i64
  %372 = icmp ugt i64 %368, %371
  br i1 %372, label %413, label %373

373:                                              ; preds = %360, %346
  %374 = phi ptr [ %0, %346 ], [ %363, %360 ]
  %375 = phi i64 [ %349, %346 ], [ %367, %360 ]
  %376 = getelementptr inbounds i8, ptr %374, i64 8
  %377 = load ptr, ptr %376, align 8, !tbaa !47
  %378 = getelementptr inbounds i8, ptr %377, i64 %375
  br label %413

379:                                              ; preds = %343, %401
  %380 = phi i64 [ %405, %401 ], [ %255, %343 ]
  %381 = phi i64 [ %406, %401 ], [ %253, %343 ]
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
  %391 = load i64, ptr %390, align 8, !tbaa !48
  %392 = icmp ult i64 %389, %391
  br i1 %392, label %393, label %413

393:                                              ; preds = %383
  %394 = add nuw nsw i64 %386, %384
  %395 = getelementptr inbounds i8, ptr %387, i64 16
  %396 = load ptr, ptr %395, align 8, !tbaa !49
  %397 = getelementptr inbounds i32, ptr %396, i64 %389
  %398 = load i32, ptr %397, align 4, !tbaa !16
  %399 = zext i32 %398 to i64
  %400 = icmp ugt i64 %394, %399
  br i1 %400, label %413, label %401

401:                                              ; preds = %393
  %402 = getelementptr inbounds i8, ptr %387, i64 8
  %403 = load ptr, ptr %402, align 8, !tbaa !71
  %404 = icmp eq ptr %403, null
  %405 = add i64 %386, %380
  %406 = sub i64 %381, %386
  br i1 %404, label %413, label %379, !llvm.loop !72

407:                                              ; preds = %379
  %408 = load ptr, ptr %0, align 8, !tbaa !4
  %409 = getelementptr inbounds i8, ptr %408, i64 8
  %410 = load ptr, ptr %409, align 8, !tbaa !71
  %411 = getelementptr i8, ptr %410, i64 %255
  %412 = getelementptr i8, ptr %411, i64 -17592186044416
  br label %413

413:                                              ; preds = %401, %393, %383, %407, %373, %360, %356, %352, %306
  %414 = phi ptr [ null, %306 ], [ %412, %407 ], [ null, %356 ], [ null, %352 ], [ null, %360 ], [ %378, %373 ], [ null, %383 ], [ null, %393 ], [ null, %401 ]
  %415 = icmp ne ptr %307, null
  %416 = icmp ne ptr %414, null
  %417 = select i1 %308, i1 true, i1 %416
  %418 = select i1 %415, i1 %417, i1 false
  br i1 %418, label %419, label %833

419:                                              ; preds = %413
  %420 = load ptr, ptr %0, align 8, !tbaa !4
  %421 = getelementptr inbounds i8, ptr %420, i64 3272
  %422 = load ptr, ptr %421, align 8, !tbaa !62
  %423 = load ptr, ptr %21, align 8, !tbaa !92
  %424 = getelementptr inbounds %struct.Thread, ptr %423, i64 %173
  %425 = icmp ne ptr %422, null
  %426 = and i1 %46, %425
  br i1 %426, label %427, label %441

427:                                              ; preds = %419
  %428 = getelementptr inbounds i8, ptr %422, i64 88
  %429 = load ptr, ptr %428, align 8, !tbaa !76
  %430 = or i64 %270, 35184372088832
  tail call void %429(ptr noundef %424, ptr noundef nonnull %0, i64 noundef %430, i64 noundef %253, i32 noundef 0, i32 noundef %174) #20
  br i1 %308, label %472, label %431

431:                                              ; preds = %427
  %432 = getelementptr inbounds i8, ptr %422, i64 80
  %433 = load ptr, ptr %432, align 8, !tbaa !63
  %434 = load i32, ptr %165, align 4, !tbaa !114
  %435 = zext i32 %434 to i64
  tail call void %433(ptr noundef %424, ptr noundef nonnull %0, i64 noundef %255, i64 noundef %435, i32 noundef 1, i32 noundef %174) #20
  %436 = getelementptr inbounds i8, ptr %422, i64 96
  %437 = load ptr, ptr %436, align 8, !tbaa !75
  %438 = load i32, ptr %165, align 4, !tbaa !114
  %439 = zext i32 %438 to i64
  tail call void %437(ptr noundef nonnull %0, i64 noundef %255, i64 noundef %439) #20
  %440 = load i32, ptr %165, align 4, !tbaa !114
  br label %464

441:                                              ; preds = %419
  br i1 %425, label %442, label %450

442:                                              ; preds = %441
  %443 = getelementptr inbounds i8, ptr %422, i64 96
  %444 = load ptr, ptr %443, align 8, !tbaa !75
  %445 = or i64 %270, 35184372088832
  tail call void %444(ptr noundef nonnull %0, i64 noundef %445, i64 noundef %253) #20
  %446 = getelementptr inbounds i8, ptr %422, i64 88
  %447 = load ptr, ptr %446, align 8, !tbaa !76
  %448 = load i32, ptr %165, align 4, !tbaa !114
  %449 = zext i32 %448 to i64
  tail call void %447(ptr noundef %424, ptr noundef nonnull %0, i64 noundef %445, i64 noundef %449, i32 noundef 1, i32 noundef %174) #20
  br i1 %308, label %451, label %455

450:                                              ; preds = %441
  br i1 %46, label %463, label %467

451:                                              ; preds = %442
  br i1 %46, label %472, label %452

452:                                              ; preds = %451
  %453 = load i32, ptr %165, align 4, !tbaa !114
  %454 = zext i32 %453 to i64
  br label %470

455:                                              ; preds = %442
  %456 = getelementptr inbounds i8, ptr %422, i64 80
  %457 = load ptr, ptr %456, align 8, !tbaa !63
  %458 = load i32, ptr %165, align 4, !tbaa !114
  %459 = zext i32 %458 to i64
  tail call void %457(ptr noundef %424, ptr noundef nonnull %0, i64 noundef %255, i64 noundef %459, i32 noundef 0, i32 noundef %174) #20
  %460 = load i32, ptr %165, align 4, !tbaa !114
  br i1 %46, label %464, label %461

461:                                              ; preds = %455
  %462 = zext i32 %460 to i64
  br label %468

463:                                              ; preds = %450
  br i1 %308, label %472, label %464

464:                                              ; preds = %463, %455, %431
  %465 = phi i32 [ %460, %455 ], [ %440, %431 ], [ %254, %463 ]
  %466 = zext i32 %465 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %414, ptr nonnull align 1 %307, i64 %466, i1 false)
  br label %472

467:                                              ; preds = %450
  br i1 %308, label %470, label %468

468:                                              ; preds = %467, %461
  %469 = phi i64 [ %462, %461 ], [ %253, %467 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %307, ptr align 1 %414, i64 %469, i1 false)
  br label %472

470:                                              ; preds = %467, %452
  %471 = phi i64 [ %454, %452 ], [ %253, %467 ]
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %307, i8 0, i64 %471, i1 false)
  br label %472

472:                                              ; preds = %470, %468, %464, %463, %451, %427
  %473 = add nuw i64 %222, 1
  %474 = icmp eq i64 %473, %159
  br i1 %474, label %475, label %221, !llvm.loop !125

475:                                              ; preds = %472
  %476 = trunc i64 %159 to i32
  br label %477

477:                                              ; preds = %475, %155
  %478 = phi i32 [ 0, %155 ], [ %476, %475 ]
  %479 = getelementptr inbounds i8, ptr %120, i64 20
  %480 = load i32, ptr %479, align 4, !tbaa !114
  %481 = mul i32 %480, %478
  br label %880

482:                                              ; preds = %43
  %483 = load i64, ptr %13, align 8, !tbaa !101
  %484 = load i32, ptr %14, align 8, !tbaa !105
  %485 = zext i32 %484 to i64
  %486 = and i64 %483, -17592186044416
  %487 = icmp eq i64 %486, 35184372088832
  br i1 %487, label %488, label %524

488:                                              ; preds = %482
  %489 = trunc i64 %483 to i32
  %490 = load i32, ptr %15, align 8, !tbaa !41
  %491 = sub i32 %489, %490
  %492 = zext i32 %491 to i64
  %493 = add nuw nsw i64 %492, %485
  %494 = load i32, ptr %16, align 4, !tbaa !42
  %495 = zext i32 %494 to i64
  %496 = icmp ugt i64 %493, %495
  br i1 %496, label %497, label %518

497:                                              ; preds = %488
  %498 = lshr i32 %489, 24
  %499 = load ptr, ptr %17, align 8, !tbaa !43
  %500 = icmp eq ptr %499, null
  br i1 %500, label %681, label %501

501:                                              ; preds = %497
  %502 = getelementptr inbounds i8, ptr %499, i64 8
  %503 = load i32, ptr %502, align 8, !tbaa !44
  %504 = icmp ult i32 %498, %503
  br i1 %504, label %505, label %681

505:                                              ; preds = %501
  %506 = load ptr, ptr %499, align 8, !tbaa !46
  %507 = zext nneg i32 %498 to i64
  %508 = getelementptr inbounds %struct.Cta, ptr %506, i64 %507
  %509 = getelementptr inbounds i8, ptr %508, i64 16
  %510 = load i32, ptr %509, align 8, !tbaa !41
  %511 = sub i32 %489, %510
  %512 = zext i32 %511 to i64
  %513 = add nuw nsw i64 %512, %485
  %514 = getelementptr inbounds i8, ptr %508, i64 20
  %515 = load i32, ptr %514, align 4, !tbaa !42
  %516 = zext i32 %515 to i64
  %517 = icmp ugt i64 %513, %516
  br i1 %517, label %681, label %518

518:                                              ; preds = %505, %488
  %519 = phi ptr [ %0, %488 ], [ %508, %505 ]
  %520 = phi i64 [ %492, %488 ], [ %512, %505 ]
  %521 = getelementptr inbounds i8, ptr %519, i64 8
  %522 = load ptr, ptr %521, align 8, !tbaa !47
  %523 = getelementptr inbounds i8, ptr %522, i64 %520
  br label %681

524:                                              ; preds = %482, %546
  %525 = phi i64 [ %550, %546 ], [ %483, %482 ]
  %526 = phi i64 [ %551, %546 ], [ %485, %482 ]
  %527 = icmp eq i64 %526, 0
  br i1 %527, label %552, label %528

528:                                              ; preds = %524
  %529 = and i64 %525, 65535
  %530 = sub nuw nsw i64 65536, %529
  %531 = tail call i64 @llvm.umin.i64(i64 %530, i64 %526)
  %532 = load ptr, ptr %0, align 8, !tbaa !4
  %533 = add i64 %525, -17592186044416
  %534 = lshr i64 %533, 16
  %535 = getelementptr inbounds i8, ptr %532, i64 24
  %536 = load i64, ptr %535, align 8, !tbaa !48
  %537 = icmp ult i64 %534, %536
  br i1 %537, label %538, label %597

538:                                              ; preds = %528
  %539 = add nuw nsw i64 %531, %529
  %540 = getelementptr inbounds i8, ptr %532, i64 16
  %541 = load ptr, ptr %540, align 8, !tbaa !49
  %542 = getelementptr inbounds i32, ptr %541, i64 %534
  %543 = load i32, ptr %542, align 4, !tbaa !16
  %544 = zext i32 %543 to i64
  %545 = icmp ugt i64 %539, %544
  br i1 %545, label %597, label %546

546:                                              ; preds = %538
  %547 = getelementptr inbounds i8, ptr %532, i64 8
  %548 = load ptr, ptr %547, align 8, !tbaa !71
  %549 = icmp eq ptr %548, null
  %550 = add i64 %531, %525
  %551 = sub i64 %526, %531
  br i1 %549, label %597, label %524, !llvm.loop !72

552:                                              ; preds = %524
  %553 = load ptr, ptr %0, align 8, !tbaa !4
  %554 = getelementptr inbounds i8, ptr %553, i64 8
  %555 = load ptr, ptr %554, align 8, !tbaa !71
  %556 = getelementptr i8, ptr %555, i64 %483
  %557 = getelementptr i8, ptr %556, i64 -17592186044416
  br label %597

558:                                              ; preds = %43
  %559 = load i64, ptr %13, align 8, !tbaa !101
  %560 = load i32, ptr %14, align 8, !tbaa !105
  %561 = zext i32 %560 to i64
  %562 = trunc i64 %559 to i32
  %563 = load i32, ptr %15, align 8, !tbaa !41
  %564 = sub i32 %562, %563
  %565 = zext i32 %564 to i64
  %566 = add nuw nsw i64 %565, %561
  %567 = load i32, ptr %16, align 4, !tbaa !42
  %568 = zext i32 %567 to i64
  %569 = icmp ugt i64 %566, %568
  br i1 %569, label %570, label %591

570:                                              ; preds = %558
  %571 = lshr i32 %562, 24
  %572 = load ptr, ptr %17, align 8, !tbaa !43
  %573 = icmp eq ptr %572, null
  br i1 %573, label %597, label %574

574:                                              ; preds = %570
  %575 = getelementptr inbounds i8, ptr %572, i64 8
  %576 = load i32, ptr %575, align 8, !tbaa !44
  %577 = icmp ult i32 %571, %576
  br i1 %577, label %578, label %597

578:                                              ; preds = %574
  %579 = load ptr, ptr %572, align 8, !tbaa !46
  %580 = zext nneg i32 %571 to i64
  %581 = getelementptr inbounds %struct.Cta, ptr %579, i64 %580
  %582 = getelementptr inbounds i8, ptr %581, i64 16
  %583 = load i32, ptr %582, align 8, !tbaa !41
  %584 = sub i32 %562, %583
  %585 = zext i32 %584 to i64
  %586 = add nuw nsw i64 %585, %561
  %587 = getelementptr inbounds i8, ptr %581, i64 20
  %588 = load i32, ptr %587, align 4, !tbaa !42
  %589 = zext i32 %588 to i64
  %590 = icmp ugt i64 %586, %589
  br i1 %590, label %597, label %591

591:                                              ; preds = %578, %558
  %592 = phi ptr [ %0, %558 ], [ %581, %578 ]
  %593 = phi i64 [ %565, %558 ], [ %585, %578 ]
  %594 = getelementptr inbounds i8, ptr %592, i64 8
  %595 = load ptr, ptr %594, align 8, !tbaa !47
  %596 = getelementptr inbounds i8, ptr %595, i64 %593
  br label %597

597:                                              ; preds = %546, %538, %528, %591, %578, %574, %570, %552
  %598 = phi i32 [ %484, %552 ], [ %560, %574 ], [ %560, %570 ], [ %560, %578 ], [ %560, %591 ], [ %484, %528 ], [ %484, %538 ], [ %484, %546 ]
  %599 = phi ptr [ %557, %552 ], [ null, %574 ], [ null, %570 ], [ null, %578 ], [ %596, %591 ], [ null, %528 ], [ null, %538 ], [ null, %546 ]
  %600 = icmp eq i32 %44, 0
  br i1 %600, label %606, label %601

601:                                              ; preds = %597
  %602 = load i32, ptr %15, align 8, !tbaa !41
  %603 = load i32, ptr %16, align 4, !tbaa !42
  %604 = zext i32 %598 to i64
  %605 = zext i32 %603 to i64
  br label %681

606:                                              ; preds = %597
  %607 = load i64, ptr %23, align 8, !tbaa !102
  %608 = zext i32 %598 to i64
  %609 = and i64 %607, -17592186044416
  %610 = icmp eq i64 %609, 35184372088832
  br i1 %610, label %611, label %647

611:                                              ; preds = %606
  %612 = trunc i64 %607 to i32
  %613 = load i32, ptr %15, align 8, !tbaa !41
  %614 = sub i32 %612, %613
  %615 = zext i32 %614 to i64
  %616 = add nuw nsw i64 %615, %608
  %617 = load i32, ptr %16, align 4, !tbaa !42
  %618 = zext i32 %617 to i64
  %619 = icmp ugt i64 %616, %618
  br i1 %619, label %620, label %641

620:                                              ; preds = %611
  %621 = lshr i32 %612, 24
  %622 = load ptr, ptr %17, align 8, !tbaa !43
  %623 = icmp eq ptr %622, null
  br i1 %623, label %833, label %624

624:                                              ; preds = %620
  %625 = getelementptr inbounds i8, ptr %622, i64 8
  %626 = load i32, ptr %625, align 8, !tbaa !44
  %627 = icmp ult i32 %621, %626
  br i1 %627, label %628, label %833

628:                                              ; preds = %624
  %629 = load ptr, ptr %622, align 8, !tbaa !46
  %630 = zext nneg i32 %621 to i64
  %631 = getelementptr inbounds %struct.Cta, ptr %629, i64 %630
  %632 = getelementptr inbounds i8, ptr %631, i64 16
  %633 = load i32, ptr %632, align 8, !tbaa !41
  %634 = sub i32 %612, %633
  %635 = zext i32 %634 to i64
  %636 = add nuw nsw i64 %635, %608
  %637 = getelementptr inbounds i8, ptr %631, i64 20
  %638 = load i32, ptr %637, align 4, !tbaa !42
  %639 = zext i32 %638 to i64
  %640 = icmp ugt i64 %636, %639
  br i1 %640, label %833, label %641

641:                                              ; preds = %628, %611
  %642 = phi ptr [ %0, %611 ], [ %631, %628 ]
  %643 = phi i64 [ %615, %611 ], [ %635, %628 ]
  %644 = getelementptr inbounds i8, ptr %642, i64 8
  %645 = load ptr, ptr %644, align 8, !tbaa !47
  %646 = getelementptr inbounds i8, ptr %645, i64 %643
  br label %720

647:                                              ; preds = %606, %669
  %648 = phi i64 [ %673, %669 ], [ %607, %606 ]
  %649 = phi i64 [ %674, %669 ], [ %608, %606 ]
  %650 = icmp eq i64 %649, 0
  br i1 %650, label %675, label %651

651:                                              ; preds = %647
  %652 = and i64 %648, 65535
  %653 = sub nuw nsw i64 65536, %652
  %654 = tail call i64 @llvm.umin.i64(i64 %653, i64 %649)
  %655 = load ptr, ptr %0, align 8, !tbaa !4
  %656 = add i64 %648, -17592186044416
  %657 = lshr i64 %656, 16
  %658 = getelementptr inbounds i8, ptr %655, i64 24
  %659 = load i64, ptr %658, align 8, !tbaa !48
  %660 = icmp ult i64 %657, %659
  br i1 %660, label %661, label %833

661:                                              ; preds = %651
  %662 = add nuw nsw i64 %654, %652
  %663 = getelementptr inbounds i8, ptr %655, i64 16
  %664 = load ptr, ptr %663, align 8, !tbaa !49
  %665 = getelementptr inbounds i32, ptr %664, i64 %657
  %666 = load i32, ptr %665, align 4, !tbaa !16
  %667 = zext i32 %666 to i64
  %668 = icmp ugt i64 %662, %667
  br i1 %668, label %833, label %669

669:                                              ; preds = %661
  %670 = getelementptr inbounds i8, ptr %655, i64 8
  %671 = load ptr, ptr %670, align 8, !tbaa !71
  %672 = icmp eq ptr %671, null
  %673 = add i64 %654, %648
  %674 = sub i64 %649, %654
  br i1 %672, label %833, label %647, !llvm.loop !72

675:                                              ; preds = %647
  %676 = load ptr, ptr %0, align 8, !tbaa !4
  %677 = getelementptr inbounds i8, ptr %676, i64 8
  %678 = load ptr, ptr %677, align 8, !tbaa !71
  %679 = getelementptr i8, ptr %678, i64 %607
  %680 = getelementptr i8, ptr %679, i64 -17592186044416
  br label %720

681:                                              ; preds = %601, %518, %505, %501, %497
  %682 = phi i64 [ %605, %601 ], [ %495, %497 ], [ %495, %501 ], [ %495, %505 ], [ %495, %518 ]
  %683 = phi i64 [ %604, %601 ], [ %485, %497 ], [ %485, %501 ], [ %485, %505 ], [ %485, %518 ]
  %684 = phi i32 [ %602, %601 ], [ %490, %497 ], [ %490, %501 ], [ %490, %505 ], [ %490, %518 ]
  %685 = phi i32 [ %598, %601 ], [ %484, %497 ], [ %484, %501 ], [ %484, %505 ], [ %484, %518 ]
  %686 = phi ptr [ %599, %601 ], [ null, %497 ], [ null, %501 ], [ null, %505 ], [ %523, %518 ]
  %687 = load i64, ptr %23, align 8, !tbaa !102
  %688 = trunc i64 %687 to i32
  %689 = sub i32 %688, %684
  %690 = zext i32 %689 to i64
  %691 = add nuw nsw i64 %683, %690
  %692 = icmp ugt i64 %691, %682
  br i1 %692, label %693, label %714

693:                                              ; preds = %681
  %694 = lshr i32 %688, 24
  %695 = load ptr, ptr %17, align 8, !tbaa !43
  %696 = icmp eq ptr %695, null
  br i1 %696, label %833, label %697

697:                                              ; preds = %693
  %698 = getelementptr inbounds i8, ptr %695, i64 8
  %699 = load i32, ptr %698, align 8, !tbaa !44
  %700 = icmp ult i32 %694, %699
  br i1 %700, label %701, label %833

701:                                              ; preds = %697
  %702 = load ptr, ptr %695, align 8, !tbaa !46
  %703 = zext nneg i32 %694 to i64
  %704 = getelementptr inbounds %struct.Cta, ptr %702, i64 %703
  %705 = getelementptr inbounds i8, ptr %704, i64 16
  %706 = load i32, ptr %705, align 8, !tbaa !41
  %707 = sub i32 %688, %706
  %708 = zext i32 %707 to i64
  %709 = add nuw nsw i64 %683, %708
  %710 = getelementptr inbounds i8, ptr %704, i64 20
  %711 = load i32, ptr %710, align 4, !tbaa !42
  %712 = zext i32 %711 to i64
  %713 = icmp ugt i64 %709, %712
  br i1 %713, label %833, label %714

714:                                              ; preds = %701, %681
  %715 = phi ptr [ %0, %681 ], [ %704, %701 ]
  %716 = phi i64 [ %690, %681 ], [ %708, %701 ]
  %717 = getelementptr inbounds i8, ptr %715, i64 8
  %718 = load ptr, ptr %717, align 8, !tbaa !47
  %719 = getelementptr inbounds i8, ptr %718, i64 %716
  br label %720

720:                                              ; preds = %714, %675, %641
  %721 = phi i32 [ %598, %641 ], [ %598, %675 ], [ %685, %714 ]
  %722 = phi ptr [ %599, %641 ], [ %599, %675 ], [ %686, %714 ]
  %723 = phi ptr [ %646, %641 ], [ %680, %675 ], [ %719, %714 ]
  %724 = icmp eq ptr %722, null
  %725 = icmp eq ptr %723, null
  %726 = select i1 %724, i1 true, i1 %725
  br i1 %726, label %833, label %727

727:                                              ; preds = %720
  %728 = load i64, ptr %18, align 8, !tbaa !103
  %729 = icmp eq i64 %728, 0
  br i1 %729, label %799, label %730

730:                                              ; preds = %727
  %731 = inttoptr i64 %728 to ptr
  %732 = load i32, ptr %19, align 4, !tbaa !106
  switch i32 %732, label %737 [
    i32 2, label %735
    i32 4, label %733
  ]

733:                                              ; preds = %730
  %734 = icmp ult i32 %721, 4
  br i1 %734, label %801, label %760

735:                                              ; preds = %730
  %736 = icmp ult i32 %721, 2
  br i1 %736, label %801, label %739

737:                                              ; preds = %730
  %738 = icmp ult i32 %721, 8
  br i1 %738, label %801, label %781

739:                                              ; preds = %735, %754
  %740 = phi i64 [ %755, %754 ], [ 0, %735 ]
  %741 = getelementptr inbounds i16, ptr %722, i64 %740
  %742 = load atomic i16, ptr %741 monotonic, align 2
  %743 = getelementptr inbounds i16, ptr %723, i64 %740
  br label %744

744:                                              ; preds = %744, %739
  %745 = phi i16 [ %742, %739 ], [ %753, %744 ]
  %746 = zext i16 %745 to i64
  %747 = load i16, ptr %743, align 2, !tbaa !126
  %748 = zext i16 %747 to i64
  %749 = tail call i64 %731(i64 noundef %746, i64 noundef %748) #20
  %750 = trunc i64 %749 to i16
  %751 = cmpxchg ptr %741, i16 %745, i16 %750 seq_cst monotonic, align 2
  %752 = extractvalue { i16, i1 } %751, 1
  %753 = extractvalue { i16, i1 } %751, 0
  br i1 %752, label %754, label %744, !llvm.loop !128

754:                                              ; preds = %744
  %755 = add nuw nsw i64 %740, 1
  %756 = load i32, ptr %14, align 8, !tbaa !105
  %757 = lshr i32 %756, 1
  %758 = zext nneg i32 %757 to i64
  %759 = icmp ult i64 %755, %758
  br i1 %759, label %739, label %801, !llvm.loop !129

760:                                              ; preds = %733, %775
  %761 = phi i64 [ %776, %775 ], [ 0, %733 ]
  %762 = getelementptr inbounds i32, ptr %722, i64 %761
  %763 = load atomic i32, ptr %762 monotonic, align 4
  %764 = getelementptr inbounds i32, ptr %723, i64 %761
  br label %765

765:                                              ; preds = %765, %760
  %766 = phi i32 [ %763, %760 ], [ %774, %765 ]
  %767 = zext i32 %766 to i64
  %768 = load i32, ptr %764, align 4, !tbaa !16
  %769 = zext i32 %768 to i64
  %770 = tail call i64 %731(i64 noundef %767, i64 noundef %769) #20
  %771 = trunc i64 %770 to i32
  %772 = cmpxchg ptr %762, i32 %766, i32 %771 seq_cst monotonic, align 4
  %773 = extractvalue { i32, i1 } %772, 1
  %774 = extractvalue { i32, i1 } %772, 0
  br i1 %773, label %775, label %765, !llvm.loop !130

775:                                              ; preds = %765
  %776 = add nuw nsw i64 %761, 1
  %777 = load i32, ptr %14, align 8, !tbaa !105
  %778 = lshr i32 %777, 2
  %779 = zext nneg i32 %778 to i64
  %780 = icmp ult i64 %776, %779
  br i1 %780, label %760, label %801, !llvm.loop !131

781:                                              ; preds = %737, %793
  %782 = phi i64 [ %794, %793 ], [ 0, %737 ]
  %783 = getelementptr inbounds i64, ptr %722, i64 %782
  %784 = load atomic i64, ptr %783 monotonic, align 8
  %785 = getelementptr inbounds i64, ptr %723, i64 %782
  br label %786

786:                                              ; preds = %786, %781
  %787 = phi i64 [ %784, %781 ], [ %792, %786 ]
  %788 = load i64, ptr %785, align 8, !tbaa !30
  %789 = tail call i64 %731(i64 noundef %787, i64 noundef %788) #20
  %790 = cmpxchg ptr %783, i64 %787, i64 %789 seq_cst monotonic, align 8
  %791 = extractvalue { i64, i1 } %790, 1
  %792 = extractvalue { i64, i1 } %790, 0
  br i1 %791, label %793, label %786, !llvm.loop !132

793:                                              ; preds = %786
  %794 = add nuw nsw i64 %782, 1
  %795 = load i32, ptr %14, align 8, !tbaa !105
  %796 = lshr i32 %795, 3
  %797 = zext nneg i32 %796 to i64
  %798 = icmp ult i64 %794, %797
  br i1 %798, label %781, label %801, !llvm.loop !133

799:                                              ; preds = %727
  %800 = zext i32 %721 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %722, ptr nonnull align 1 %723, i64 %800, i1 false)
  br label %801

801:                                              ; preds = %775, %754, %793, %799, %737, %735, %733
  %802 = phi i32 [ %721, %799 ], [ %721, %737 ], [ %721, %735 ], [ %721, %733 ], [ %795, %793 ], [ %756, %754 ], [ %777, %775 ]
  %803 = load ptr, ptr %0, align 8, !tbaa !4
  %804 = getelementptr inbounds i8, ptr %803, i64 3272
  %805 = load ptr, ptr %804, align 8, !tbaa !62
  %806 = icmp eq ptr %805, null
  br i1 %806, label %880, label %807

807:                                              ; preds = %801
  %808 = load ptr, ptr %21, align 8, !tbaa !92
  %809 = load i32, ptr %11, align 8, !tbaa !108
  %810 = zext i32 %809 to i64
  %811 = getelementptr inbounds %struct.Thread, ptr %808, i64 %810
  %812 = load i64, ptr %13, align 8, !tbaa !101
  %813 = load i32, ptr %12, align 4, !tbaa !99
  %814 = icmp eq i32 %813, 1
  %815 = and i64 %812, 4294967295
  %816 = or disjoint i64 %815, 35184372088832
  %817 = select i1 %814, i64 %812, i64 %816
  %818 = load i64, ptr %23, align 8, !tbaa !102
  %819 = icmp eq i32 %813, 0
  %820 = and i64 %818, 4294967295
  %821 = or disjoint i64 %820, 35184372088832
  %822 = select i1 %819, i64 %818, i64 %821
  %823 = getelementptr inbounds i8, ptr %805, i64 96
  %824 = load ptr, ptr %823, align 8, !tbaa !75
  %825 = zext i32 %802 to i64
  tail call void %824(ptr noundef nonnull %0, i64 noundef %817, i64 noundef %825) #20
  %826 = getelementptr inbounds i8, ptr %805, i64 88
  %827 = load ptr, ptr %826, align 8, !tbaa !76
  %828 = load i64, ptr %18, align 8, !tbaa !103
  %829 = icmp eq i64 %828, 0
  %830 = select i1 %829, i32 1, i32 19
  %831 = load i32, ptr %22, align 4, !tbaa !107
  tail call void %827(ptr noundef %811, ptr noundef nonnull %0, i64 noundef %817, i64 noundef %825, i32 noundef %830, i32 noundef %831) #20
  %832 = load ptr, ptr %826, align 8, !tbaa !76
  tail call void %832(ptr noundef %811, ptr noundef nonnull %0, i64 noundef %822, i64 noundef %825, i32 noundef 0, i32 noundef %831) #20
  br label %880

833:                                              ; preds = %110, %103, %96, %413, %669, %661, %651, %720, %701, %697, %693, %628, %624, %620, %125, %122, %119, %73, %69, %65
  %834 = load ptr, ptr %21, align 8, !tbaa !92
  %835 = load i32, ptr %11, align 8, !tbaa !108
  %836 = zext i32 %835 to i64
  %837 = getelementptr inbounds %struct.Thread, ptr %834, i64 %836
  %838 = load i32, ptr %22, align 4, !tbaa !107
  %839 = load i64, ptr %23, align 8, !tbaa !102
  %840 = load i32, ptr %14, align 8, !tbaa !105
  %841 = load ptr, ptr %0, align 8, !tbaa !4
  %842 = getelementptr inbounds i8, ptr %841, i64 116
  %843 = atomicrmw add ptr %842, i32 1 monotonic, align 4
  %844 = icmp ult i32 %843, 64
  br i1 %844, label %845, label %878

845:                                              ; preds = %833
  %846 = zext i32 %840 to i64
  %847 = getelementptr inbounds i8, ptr %841, i64 184
  %848 = zext nneg i32 %843 to i64
  %849 = getelementptr inbounds [64 x %struct.Fault], ptr %847, i64 0, i64 %848
  store i32 1, ptr %849, align 8, !tbaa !11
  %850 = getelementptr inbounds i8, ptr %849, i64 4
  store i32 %838, ptr %850, align 4, !tbaa !13
  %851 = getelementptr inbounds i8, ptr %849, i64 8
  store i64 %839, ptr %851, align 8, !tbaa !14
  %852 = getelementptr inbounds i8, ptr %849, i64 16
  store i64 %846, ptr %852, align 8, !tbaa !15
  %853 = getelementptr inbounds i8, ptr %849, i64 24
  %854 = icmp eq ptr %834, null
  %855 = getelementptr inbounds i8, ptr %849, i64 36
  %856 = load i32, ptr %24, align 4, !tbaa !16
  store i32 %856, ptr %853, align 4, !tbaa !16
  br i1 %854, label %857, label %863

857:                                              ; preds = %845
  store i32 0, ptr %855, align 4, !tbaa !16
  %858 = load i32, ptr %25, align 4, !tbaa !16
  %859 = getelementptr inbounds i8, ptr %849, i64 28
  store i32 %858, ptr %859, align 4, !tbaa !16
  %860 = getelementptr inbounds i8, ptr %849, i64 40
  store i32 0, ptr %860, align 4, !tbaa !16
  %861 = load i32, ptr %26, align 4, !tbaa !16
  %862 = getelementptr inbounds i8, ptr %849, i64 32
  store i32 %861, ptr %862, align 4, !tbaa !16
  br label %875

863:                                              ; preds = %845
  %864 = getelementptr inbounds i8, ptr %837, i64 8
  %865 = load i32, ptr %864, align 4, !tbaa !16
  store i32 %865, ptr %855, align 4, !tbaa !16
  %866 = load i32, ptr %25, align 4, !tbaa !16
  %867 = getelementptr inbounds i8, ptr %849, i64 28
  store i32 %866, ptr %867, align 4, !tbaa !16
  %868 = getelementptr inbounds i8, ptr %837, i64 12
  %869 = load i32, ptr %868, align 4, !tbaa !16
  %870 = getelementptr inbounds i8, ptr %849, i64 40
  store i32 %869, ptr %870, align 4, !tbaa !16
  %871 = load i32, ptr %26, align 4, !tbaa !16
  %872 = getelementptr inbounds i8, ptr %849, i64 32
  store i32 %871, ptr %872, align 4, !tbaa !16
  %873 = getelementptr inbounds i8, ptr %837, i64 16
  %874 = load i32, ptr %873, align 4, !tbaa !16
  br label %875

875:                                              ; preds = %863, %857
  %876 = phi i32 [ %874, %863 ], [ 0, %857 ]
  %877 = getelementptr inbounds i8, ptr %849, i64 44
  store i32 %876, ptr %877, align 4, !tbaa !16
  br label %878

878:                                              ; preds = %875, %833
  %879 = getelementptr inbounds i8, ptr %841, i64 112
  store atomic i32 1, ptr %879 monotonic, align 8
  br label %880

880:                                              ; preds = %878, %807, %801, %477
  %881 = phi i32 [ %840, %878 ], [ %802, %807 ], [ %802, %801 ], [ %481, %477 ]
  %882 = load i64, ptr %4, align 8, !tbaa !104
  %883 = icmp eq i64 %882, 0
  br i1 %883, label %959, label %884

884:                                              ; preds = %880
  %885 = trunc i64 %882 to i32
  %886 = load i32, ptr %15, align 8, !tbaa !41
  %887 = sub i32 %885, %886
  %888 = zext i32 %887 to i64
  %889 = add nuw nsw i64 %888, 8
  %890 = load i32, ptr %16, align 4, !tbaa !42
  %891 = zext i32 %890 to i64
  %892 = icmp ugt i64 %889, %891
  br i1 %892, label %893, label %914

893:                                              ; preds = %884
  %894 = lshr i32 %885, 24
  %895 = load ptr, ptr %17, align 8, !tbaa !43
  %896 = icmp eq ptr %895, null
  br i1 %896, label %959, label %897

897:                                              ; preds = %893
  %898 = getelementptr inbounds i8, ptr %895, i64 8
  %899 = load i32, ptr %898, align 8, !tbaa !44
  %900 = icmp ult i32 %894, %899
  br i1 %900, label %901, label %959

901:                                              ; preds = %897
  %902 = load ptr, ptr %895, align 8, !tbaa !46
  %903 = zext nneg i32 %894 to i64
  %904 = getelementptr inbounds %struct.Cta, ptr %902, i64 %903
  %905 = getelementptr inbounds i8, ptr %904, i64 16
  %906 = load i32, ptr %905, align 8, !tbaa !41
  %907 = sub i32 %885, %906
  %908 = zext i32 %907 to i64
  %909 = add nuw nsw i64 %908, 8
  %910 = getelementptr inbounds i8, ptr %904, i64 20
  %911 = load i32, ptr %910, align 4, !tbaa !42
  %912 = zext i32 %911 to i64
  %913 = icmp ugt i64 %909, %912
  br i1 %913, label %959, label %914

914:                                              ; preds = %901, %884
  %915 = phi ptr [ %0, %884 ], [ %904, %901 ]
  %916 = phi i64 [ %888, %884 ], [ %908, %901 ]
  %917 = getelementptr inbounds i8, ptr %915, i64 8
  %918 = load ptr, ptr %917, align 8, !tbaa !47
  %919 = getelementptr inbounds i8, ptr %918, i64 %916
  %920 = icmp eq ptr %918, null
  br i1 %920, label %959, label %921

921:                                              ; preds = %914
  %922 = load i64, ptr %919, align 8, !tbaa !30
  %923 = and i64 %922, -9223370937343148033
  %924 = sub i32 0, %881
  %925 = zext i32 %924 to i64
  %926 = shl i64 %925, 40
  %927 = add i64 %926, %922
  %928 = and i64 %927, 9223370937343148032
  %929 = or disjoint i64 %928, %923
  %930 = and i64 %929, 9223370937344196607
  %931 = icmp eq i64 %930, 0
  br i1 %931, label %932, label %940

932:                                              ; preds = %921
  %933 = lshr i64 %922, 20
  %934 = and i64 %933, 1048575
  %935 = and i64 %922, -9223372036854775808
  %936 = shl nuw nsw i64 %934, 20
  %937 = or disjoint i64 %936, %935
  %938 = or disjoint i64 %937, %934
  %939 = xor i64 %938, -9223372036854775808
  br label %940

940:                                              ; preds = %932, %921
  %941 = phi i64 [ %939, %932 ], [ %929, %921 ]
  store i64 %941, ptr %919, align 8, !tbaa !30
  %942 = load ptr, ptr %0, align 8, !tbaa !4
  %943 = getelementptr inbounds i8, ptr %942, i64 3272
  %944 = load ptr, ptr %943, align 8, !tbaa !62
  %945 = icmp eq ptr %944, null
  br i1 %945, label %959, label %946

946:                                              ; preds = %940
  %947 = getelementptr inbounds i8, ptr %944, i64 104
  %948 = load ptr, ptr %947, align 8, !tbaa !134
  %949 = load ptr, ptr %21, align 8, !tbaa !92
  %950 = load i32, ptr %11, align 8, !tbaa !108
  %951 = zext i32 %950 to i64
  %952 = getelementptr inbounds %struct.Thread, ptr %949, i64 %951
  %953 = and i64 %882, 4294967295
  %954 = or disjoint i64 %953, 35184372088832
  tail call void %948(ptr noundef %952, ptr noundef nonnull %0, i64 noundef %954, i32 noundef 32) #20
  br label %959

955:                                              ; preds = %38, %36
  %956 = add i32 %32, 1
  %957 = zext i32 %32 to i64
  %958 = getelementptr inbounds %struct.Bulk, ptr %33, i64 %957
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %958, ptr noundef nonnull align 8 dereferenceable(80) %34, i64 80, i1 false)
  br label %959

959:                                              ; preds = %946, %940, %914, %901, %897, %893, %880, %955
  %960 = phi i32 [ %956, %955 ], [ %32, %880 ], [ %32, %893 ], [ %32, %897 ], [ %32, %901 ], [ %32, %914 ], [ %32, %940 ], [ %32, %946 ]
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %4) #20
  %961 = add nuw nsw i64 %31, 1
  %962 = icmp eq i64 %961, %27
  br i1 %962, label %28, label %30, !llvm.loop !135
}

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_mbar_test(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #7 {
  %6 = load i64, ptr %3, align 8, !tbaa !30
  %7 = lshr i64 %6, 63
  %8 = trunc nuw nsw i64 %7 to i32
  %9 = and i32 %4, 1
  %10 = icmp eq i32 %9, %8
  br i1 %10, label %11, label %34

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %1, i64 184
  %13 = load ptr, ptr %12, align 8, !tbaa !43
  %14 = icmp eq ptr %13, null
  br i1 %14, label %32, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %13, i64 8
  %17 = load i32, ptr %16, align 8, !tbaa !44
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %15
  %20 = and i64 %2, 4294967295
  br label %21

21:                                               ; preds = %19, %21
  %22 = phi i64 [ 0, %19 ], [ %26, %21 ]
  %23 = phi ptr [ %13, %19 ], [ %27, %21 ]
  %24 = load ptr, ptr %23, align 8, !tbaa !46
  %25 = getelementptr inbounds %struct.Cta, ptr %24, i64 %22
  tail call fastcc void @complete(ptr noundef %25, i64 noundef %20, i32 noundef 0)
  %26 = add nuw nsw i64 %22, 1
  %27 = load ptr, ptr %12, align 8, !tbaa !43
  %28 = getelementptr inbounds i8, ptr %27, i64 8
  %29 = load i32, ptr %28, align 8, !tbaa !44
  %30 = zext i32 %29 to i64
  %31 = icmp ult i64 %26, %30
  br i1 %31, label %21, label %34, !llvm.loop !136

32:                                               ; preds = %11
  %33 = and i64 %2, 4294967295
  tail call fastcc void @complete(ptr noundef nonnull %1, i64 noundef %33, i32 noundef 0)
  br label %34

34:                                               ; preds = %21, %15, %32, %5
  %35 = load i64, ptr %3, align 8, !tbaa !30
  %36 = lshr i64 %35, 63
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = icmp ne i32 %9, %37
  %39 = zext i1 %38 to i32
  ret i32 %39
}

; Function Attrs: nofree nounwind uwtable
define dso_local i32 @goptx_printf(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #4 {
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
  %14 = load i64, ptr %13, align 8, !tbaa !48
  %15 = icmp ult i64 %12, %14
  br i1 %15, label %16, label %69

16:                                               ; preds = %10
  %17 = and i64 %2, 65535
  %18 = getelementptr inbounds i8, ptr %8, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !49
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
  %32 = load i32, ptr %31, align 8, !tbaa !41
  %33 = sub i32 %30, %32
  %34 = getelementptr inbounds i8, ptr %1, i64 20
  %35 = load i32, ptr %34, align 4, !tbaa !42
  %36 = icmp ult i32 %33, %35
  br i1 %36, label %56, label %37

37:                                               ; preds = %29
  %38 = lshr i32 %30, 24
  %39 = getelementptr inbounds i8, ptr %1, i64 184
  %40 = load ptr, ptr %39, align 8, !tbaa !43
  %41 = icmp eq ptr %40, null
  br i1 %41, label %69, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !44
  %45 = icmp ult i32 %38, %44
  br i1 %45, label %46, label %69

46:                                               ; preds = %42
  %47 = load ptr, ptr %40, align 8, !tbaa !46
  %48 = zext nneg i32 %38 to i64
  %49 = getelementptr inbounds %struct.Cta, ptr %47, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 16
  %51 = load i32, ptr %50, align 8, !tbaa !41
  %52 = sub i32 %30, %51
  %53 = getelementptr inbounds i8, ptr %49, i64 20
  %54 = load i32, ptr %53, align 4, !tbaa !42
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
  %63 = getelementptr inbounds i8, ptr %0, i64 192
  %64 = load i64, ptr %63, align 8, !tbaa !50
  %65 = icmp ugt i64 %62, %64
  br i1 %65, label %69, label %66

66:                                               ; preds = %61
  %67 = add i64 %2, -52776558133248
  %68 = getelementptr inbounds i8, ptr %0, i64 104
  br label %70

69:                                               ; preds = %26, %61, %4, %10, %16, %42, %37, %46
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #20
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #20
  br label %574

70:                                               ; preds = %24, %56, %66
  %71 = phi ptr [ %60, %56 ], [ %25, %24 ], [ %68, %66 ]
  %72 = phi i64 [ %59, %56 ], [ %11, %24 ], [ %67, %66 ]
  %73 = load ptr, ptr %71, align 8, !tbaa !51
  %74 = getelementptr inbounds i8, ptr %73, i64 %72
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #20
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #20
  %75 = icmp eq ptr %73, null
  br i1 %75, label %574, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %0, i64 192
  %78 = getelementptr inbounds i8, ptr %0, i64 104
  %79 = getelementptr inbounds i8, ptr %1, i64 16
  %80 = getelementptr inbounds i8, ptr %1, i64 20
  %81 = getelementptr inbounds i8, ptr %1, i64 184
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
  %94 = load i64, ptr %93, align 8, !tbaa !48
  %95 = icmp ult i64 %92, %94
  br i1 %95, label %96, label %552

96:                                               ; preds = %89
  %97 = and i64 %87, 65535
  %98 = getelementptr inbounds i8, ptr %90, i64 16
  %99 = load ptr, ptr %98, align 8, !tbaa !49
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
  %111 = load i32, ptr %79, align 8, !tbaa !41
  %112 = sub i32 %110, %111
  %113 = load i32, ptr %80, align 4, !tbaa !42
  %114 = icmp ult i32 %112, %113
  br i1 %114, label %133, label %115

115:                                              ; preds = %109
  %116 = lshr i32 %110, 24
  %117 = load ptr, ptr %81, align 8, !tbaa !43
  %118 = icmp eq ptr %117, null
  br i1 %118, label %552, label %119

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, ptr %117, i64 8
  %121 = load i32, ptr %120, align 8, !tbaa !44
  %122 = icmp ult i32 %116, %121
  br i1 %122, label %123, label %552

123:                                              ; preds = %119
  %124 = load ptr, ptr %117, align 8, !tbaa !46
  %125 = zext nneg i32 %116 to i64
  %126 = getelementptr inbounds %struct.Cta, ptr %124, i64 %125
  %127 = getelementptr inbounds i8, ptr %126, i64 16
  %128 = load i32, ptr %127, align 8, !tbaa !41
  %129 = sub i32 %110, %128
  %130 = getelementptr inbounds i8, ptr %126, i64 20
  %131 = load i32, ptr %130, align 4, !tbaa !42
  %132 = icmp ult i32 %129, %131
  br i1 %132, label %133, label %552

133:                                              ; preds = %123, %109
  %134 = phi ptr [ %1, %109 ], [ %126, %123 ]
  %135 = getelementptr inbounds i8, ptr %134, i64 8
  br label %140

136:                                              ; preds = %82
  %137 = add i64 %87, -52776558133247
  %138 = load i64, ptr %77, align 8, !tbaa !50
  %139 = icmp ugt i64 %137, %138
  br i1 %139, label %552, label %140

140:                                              ; preds = %136, %104, %133
  %141 = phi ptr [ %135, %133 ], [ %105, %104 ], [ %78, %136 ]
  %142 = load ptr, ptr %141, align 8, !tbaa !51
  %143 = icmp eq ptr %142, null
  br i1 %143, label %552, label %144

144:                                              ; preds = %140
  %145 = getelementptr inbounds i8, ptr %74, i64 %83
  %146 = load i8, ptr %145, align 1, !tbaa !86
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
  store i8 %146, ptr %155, align 1, !tbaa !86
  br label %546

156:                                              ; preds = %151
  %157 = add i64 %83, 1
  %158 = getelementptr inbounds i8, ptr %74, i64 %157
  %159 = load i8, ptr %158, align 1, !tbaa !86
  %160 = icmp eq i8 %159, 37
  br i1 %160, label %161, label %164

161:                                              ; preds = %156
  %162 = add nuw nsw i32 %85, 1
  %163 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %148
  store i8 37, ptr %163, align 1, !tbaa !86
  br label %546

164:                                              ; preds = %156
  store i8 37, ptr %6, align 16, !tbaa !86
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
  %176 = load i64, ptr %175, align 8, !tbaa !48
  %177 = icmp ult i64 %174, %176
  br i1 %177, label %178, label %252

178:                                              ; preds = %171
  %179 = and i64 %169, 65535
  %180 = getelementptr inbounds i8, ptr %172, i64 16
  %181 = load ptr, ptr %180, align 8, !tbaa !49
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
  %193 = load i32, ptr %79, align 8, !tbaa !41
  %194 = sub i32 %192, %193
  %195 = load i32, ptr %80, align 4, !tbaa !42
  %196 = icmp ult i32 %194, %195
  br i1 %196, label %215, label %197

197:                                              ; preds = %191
  %198 = lshr i32 %192, 24
  %199 = load ptr, ptr %81, align 8, !tbaa !43
  %200 = icmp eq ptr %199, null
  br i1 %200, label %252, label %201

201:                                              ; preds = %197
  %202 = getelementptr inbounds i8, ptr %199, i64 8
  %203 = load i32, ptr %202, align 8, !tbaa !44
  %204 = icmp ult i32 %198, %203
  br i1 %204, label %205, label %252

205:                                              ; preds = %201
  %206 = load ptr, ptr %199, align 8, !tbaa !46
  %207 = zext nneg i32 %198 to i64
  %208 = getelementptr inbounds %struct.Cta, ptr %206, i64 %207
  %209 = getelementptr inbounds i8, ptr %208, i64 16
  %210 = load i32, ptr %209, align 8, !tbaa !41
  %211 = sub i32 %192, %210
  %212 = getelementptr inbounds i8, ptr %208, i64 20
  %213 = load i32, ptr %212, align 4, !tbaa !42
  %214 = icmp ult i32 %211, %213
  br i1 %214, label %215, label %252

215:                                              ; preds = %205, %191
  %216 = phi ptr [ %1, %191 ], [ %208, %205 ]
  %217 = getelementptr inbounds i8, ptr %216, i64 8
  br label %222

218:                                              ; preds = %165
  %219 = add i64 %169, -52776558133247
  %220 = load i64, ptr %77, align 8, !tbaa !50
  %221 = icmp ugt i64 %219, %220
  br i1 %221, label %252, label %222

222:                                              ; preds = %218, %186, %215
  %223 = phi ptr [ %217, %215 ], [ %187, %186 ], [ %78, %218 ]
  %224 = load ptr, ptr %223, align 8, !tbaa !51
  %225 = icmp eq ptr %224, null
  br i1 %225, label %252, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds i8, ptr %74, i64 %168
  %228 = load i8, ptr %227, align 1, !tbaa !86
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
  store i8 %229, ptr %247, align 1, !tbaa !86
  br label %248

248:                                              ; preds = %237, %245, %234
  %249 = phi i32 [ 1, %234 ], [ %166, %245 ], [ %240, %237 ]
  %250 = phi i32 [ %167, %234 ], [ %246, %245 ], [ %167, %237 ]
  %251 = add i64 %168, 1
  br label %165, !llvm.loop !137

252:                                              ; preds = %244, %205, %197, %201, %178, %171, %165, %218, %188, %226, %222
  %253 = getelementptr inbounds i8, ptr %74, i64 %168
  %254 = load i8, ptr %253, align 1, !tbaa !86
  %255 = add i8 %254, -69
  %256 = icmp ult i8 %255, 35
  %257 = zext nneg i8 %255 to i35
  %258 = lshr i35 -4026531833, %257
  %259 = trunc i35 %258 to i1
  %260 = select i1 %256, i1 %259, i1 false
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7)
  store i64 0, ptr %7, align 8, !tbaa !30
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
  %282 = load i64, ptr %281, align 8, !tbaa !48
  %283 = icmp ult i64 %280, %282
  br i1 %283, label %284, label %537

284:                                              ; preds = %277
  %285 = and i64 %271, 65532
  %286 = add nuw nsw i64 %285, %267
  %287 = getelementptr inbounds i8, ptr %278, i64 16
  %288 = load ptr, ptr %287, align 8, !tbaa !49
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
  %300 = load i32, ptr %79, align 8, !tbaa !41
  %301 = sub i32 %299, %300
  %302 = zext i32 %301 to i64
  %303 = add nuw nsw i64 %267, %302
  %304 = load i32, ptr %80, align 4, !tbaa !42
  %305 = zext i32 %304 to i64
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %328

307:                                              ; preds = %298
  %308 = lshr i32 %299, 24
  %309 = load ptr, ptr %81, align 8, !tbaa !43
  %310 = icmp eq ptr %309, null
  br i1 %310, label %537, label %311

311:                                              ; preds = %307
  %312 = getelementptr inbounds i8, ptr %309, i64 8
  %313 = load i32, ptr %312, align 8, !tbaa !44
  %314 = icmp ult i32 %308, %313
  br i1 %314, label %315, label %537

315:                                              ; preds = %311
  %316 = load ptr, ptr %309, align 8, !tbaa !46
  %317 = zext nneg i32 %308 to i64
  %318 = getelementptr inbounds %struct.Cta, ptr %316, i64 %317
  %319 = getelementptr inbounds i8, ptr %318, i64 16
  %320 = load i32, ptr %319, align 8, !tbaa !41
  %321 = sub i32 %299, %320
  %322 = zext i32 %321 to i64
  %323 = add nuw nsw i64 %267, %322
  %324 = getelementptr inbounds i8, ptr %318, i64 20
  %325 = load i32, ptr %324, align 4, !tbaa !42
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
  %335 = load i64, ptr %77, align 8, !tbaa !50
  %336 = icmp ugt i64 %334, %335
  br i1 %336, label %537, label %337

337:                                              ; preds = %332, %293, %328
  %338 = phi ptr [ %331, %328 ], [ %294, %293 ], [ %78, %332 ]
  %339 = phi i64 [ %330, %328 ], [ %279, %293 ], [ %333, %332 ]
  %340 = load ptr, ptr %338, align 8, !tbaa !51
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
  store i8 %254, ptr %350, align 1, !tbaa !86
  %351 = zext i32 %348 to i64
  %352 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %351
  store i8 0, ptr %352, align 1, !tbaa !86
  %353 = getelementptr inbounds i8, ptr %5, i64 %148
  %354 = sub nuw nsw i64 1024, %148
  %355 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %353, i64 noundef %354, ptr noundef nonnull %6, double noundef %347) #20
  %356 = add i32 %355, %85
  br label %538

357:                                              ; preds = %342
  br i1 %265, label %358, label %492

358:                                              ; preds = %357
  %359 = load i64, ptr %7, align 8, !tbaa !30
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
  %366 = load i64, ptr %365, align 8, !tbaa !48
  %367 = icmp ult i64 %364, %366
  br i1 %367, label %368, label %543

368:                                              ; preds = %361
  %369 = and i64 %359, 65535
  %370 = getelementptr inbounds i8, ptr %362, i64 16
  %371 = load ptr, ptr %370, align 8, !tbaa !49
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
  %383 = load i32, ptr %79, align 8, !tbaa !41
  %384 = sub i32 %382, %383
  %385 = load i32, ptr %80, align 4, !tbaa !42
  %386 = icmp ult i32 %384, %385
  br i1 %386, label %405, label %387

387:                                              ; preds = %381
  %388 = lshr i32 %382, 24
  %389 = load ptr, ptr %81, align 8, !tbaa !43
  %390 = icmp eq ptr %389, null
  br i1 %390, label %543, label %391

391:                                              ; preds = %387
  %392 = getelementptr inbounds i8, ptr %389, i64 8
  %393 = load i32, ptr %392, align 8, !tbaa !44
  %394 = icmp ult i32 %388, %393
  br i1 %394, label %395, label %543

395:                                              ; preds = %391
  %396 = load ptr, ptr %389, align 8, !tbaa !46
  %397 = zext nneg i32 %388 to i64
  %398 = getelementptr inbounds %struct.Cta, ptr %396, i64 %397
  %399 = getelementptr inbounds i8, ptr %398, i64 16
  %400 = load i32, ptr %399, align 8, !tbaa !41
  %401 = sub i32 %382, %400
  %402 = getelementptr inbounds i8, ptr %398, i64 20
  %403 = load i32, ptr %402, align 4, !tbaa !42
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
  %412 = load i64, ptr %77, align 8, !tbaa !50
  %413 = icmp ugt i64 %411, %412
  br i1 %413, label %543, label %414

414:                                              ; preds = %410
  %415 = add i64 %359, -52776558133248
  br label %416

416:                                              ; preds = %376, %405, %414
  %417 = phi ptr [ %409, %405 ], [ %377, %376 ], [ %78, %414 ]
  %418 = phi i64 [ %408, %405 ], [ %363, %376 ], [ %415, %414 ]
  %419 = load ptr, ptr %417, align 8, !tbaa !51
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
  %432 = load i64, ptr %431, align 8, !tbaa !48
  %433 = icmp ult i64 %430, %432
  br i1 %433, label %434, label %541

434:                                              ; preds = %427
  %435 = and i64 %425, 65535
  %436 = getelementptr inbounds i8, ptr %428, i64 16
  %437 = load ptr, ptr %436, align 8, !tbaa !49
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
  %449 = load i32, ptr %79, align 8, !tbaa !41
  %450 = sub i32 %448, %449
  %451 = load i32, ptr %80, align 4, !tbaa !42
  %452 = icmp ult i32 %450, %451
  br i1 %452, label %471, label %453

453:                                              ; preds = %447
  %454 = lshr i32 %448, 24
  %455 = load ptr, ptr %81, align 8, !tbaa !43
  %456 = icmp eq ptr %455, null
  br i1 %456, label %541, label %457

457:                                              ; preds = %453
  %458 = getelementptr inbounds i8, ptr %455, i64 8
  %459 = load i32, ptr %458, align 8, !tbaa !44
  %460 = icmp ult i32 %454, %459
  br i1 %460, label %461, label %541

461:                                              ; preds = %457
  %462 = load ptr, ptr %455, align 8, !tbaa !46
  %463 = zext nneg i32 %454 to i64
  %464 = getelementptr inbounds %struct.Cta, ptr %462, i64 %463
  %465 = getelementptr inbounds i8, ptr %464, i64 16
  %466 = load i32, ptr %465, align 8, !tbaa !41
  %467 = sub i32 %448, %466
  %468 = getelementptr inbounds i8, ptr %464, i64 20
  %469 = load i32, ptr %468, align 4, !tbaa !42
  %470 = icmp ult i32 %467, %469
  br i1 %470, label %471, label %541

471:                                              ; preds = %461, %447
  %472 = phi ptr [ %1, %447 ], [ %464, %461 ]
  %473 = getelementptr inbounds i8, ptr %472, i64 8
  br label %478

474:                                              ; preds = %422
  %475 = add i64 %425, -52776558133247
  %476 = load i64, ptr %77, align 8, !tbaa !50
  %477 = icmp ugt i64 %475, %476
  br i1 %477, label %541, label %478

478:                                              ; preds = %474, %442, %471
  %479 = phi ptr [ %473, %471 ], [ %443, %442 ], [ %78, %474 ]
  %480 = load ptr, ptr %479, align 8, !tbaa !51
  %481 = icmp eq ptr %480, null
  br i1 %481, label %541, label %482

482:                                              ; preds = %478
  %483 = getelementptr inbounds i8, ptr %420, i64 %424
  %484 = load i8, ptr %483, align 1, !tbaa !86
  %485 = icmp ne i8 %484, 0
  %486 = icmp ult i64 %423, 1023
  %487 = select i1 %485, i1 %486, i1 false
  br i1 %487, label %488, label %541

488:                                              ; preds = %482
  %489 = add nuw nsw i64 %423, 1
  %490 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %423
  store i8 %484, ptr %490, align 1, !tbaa !86
  %491 = add nuw nsw i64 %424, 1
  br label %422

492:                                              ; preds = %357
  br i1 %263, label %493, label %499

493:                                              ; preds = %492
  %494 = add nuw nsw i32 %85, 1
  %495 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %148
  store i8 48, ptr %495, align 1, !tbaa !86
  %496 = add nuw nsw i32 %85, 2
  %497 = zext nneg i32 %494 to i64
  %498 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %497
  store i8 120, ptr %498, align 1, !tbaa !86
  store i8 37, ptr %6, align 16, !tbaa !86
  br label %499

499:                                              ; preds = %493, %492
  %500 = phi i8 [ 120, %493 ], [ %254, %492 ]
  %501 = phi i32 [ %496, %493 ], [ %85, %492 ]
  %502 = add i32 %167, 1
  %503 = zext i32 %167 to i64
  %504 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %503
  store i8 108, ptr %504, align 1, !tbaa !86
  %505 = add i32 %167, 2
  %506 = zext i32 %502 to i64
  %507 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %506
  store i8 108, ptr %507, align 1, !tbaa !86
  %508 = add i32 %167, 3
  %509 = zext i32 %505 to i64
  %510 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %509
  store i8 %500, ptr %510, align 1, !tbaa !86
  %511 = zext i32 %508 to i64
  %512 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %511
  store i8 0, ptr %512, align 1, !tbaa !86
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
  store i64 %521, ptr %7, align 8, !tbaa !30
  br label %522

522:                                              ; preds = %513, %499
  %523 = icmp eq i8 %500, 99
  br i1 %523, label %524, label %530

524:                                              ; preds = %522
  %525 = load i64, ptr %7, align 8, !tbaa !30
  %526 = trunc i64 %525 to i8
  %527 = add nsw i32 %501, 1
  %528 = zext i32 %501 to i64
  %529 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %528
  store i8 %526, ptr %529, align 1, !tbaa !86
  br label %538

530:                                              ; preds = %522
  %531 = zext i32 %501 to i64
  %532 = getelementptr inbounds i8, ptr %5, i64 %531
  %533 = sub nsw i64 1024, %531
  %534 = load i64, ptr %7, align 8, !tbaa !30
  %535 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %532, i64 noundef %533, ptr noundef nonnull %6, i64 noundef %534) #20
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
  br label %82, !llvm.loop !138

552:                                              ; preds = %123, %115, %119, %96, %89, %82, %136, %106, %140, %144
  %553 = getelementptr inbounds i8, ptr %8, i64 168
  br label %554

554:                                              ; preds = %552, %554
  %555 = atomicrmw xchg ptr %553, i64 1 acquire, align 8
  %556 = icmp eq i64 %555, 0
  br i1 %556, label %557, label %554, !llvm.loop !139

557:                                              ; preds = %554
  %558 = getelementptr inbounds i8, ptr %8, i64 144
  %559 = load ptr, ptr %558, align 8, !tbaa !140
  %560 = icmp eq ptr %559, null
  br i1 %560, label %573, label %561

561:                                              ; preds = %557
  %562 = getelementptr inbounds i8, ptr %8, i64 152
  %563 = load i64, ptr %562, align 8, !tbaa !141
  %564 = zext i32 %85 to i64
  %565 = add i64 %563, %564
  %566 = getelementptr inbounds i8, ptr %8, i64 160
  %567 = load i64, ptr %566, align 8, !tbaa !142
  %568 = icmp ugt i64 %565, %567
  br i1 %568, label %573, label %569

569:                                              ; preds = %561
  %570 = getelementptr inbounds i8, ptr %559, i64 %563
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %570, ptr nonnull align 16 %5, i64 %564, i1 false)
  %571 = load i64, ptr %562, align 8, !tbaa !141
  %572 = add i64 %571, %564
  store i64 %572, ptr %562, align 8, !tbaa !141
  br label %573

573:                                              ; preds = %569, %561, %557
  store atomic i64 0, ptr %553 release, align 8
  br label %574

574:                                              ; preds = %537, %69, %70, %573
  %575 = phi i32 [ %84, %573 ], [ -1, %70 ], [ -1, %69 ], [ -1, %537 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #20
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #20
  ret i32 %575
}

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #14

; Function Attrs: nounwind uwtable
define dso_local i32 @goptx_cluster_arrive(ptr noundef %0, ptr noundef %1) local_unnamed_addr #7 {
  %3 = load ptr, ptr %1, align 8, !tbaa !4
  %4 = getelementptr inbounds i8, ptr %3, i64 3272
  %5 = load ptr, ptr %4, align 8, !tbaa !62
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %5, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !143
  tail call void %9(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 0) #20
  br label %10

10:                                               ; preds = %7, %2
  %11 = getelementptr inbounds i8, ptr %1, i64 256
  %12 = load i32, ptr %11, align 8, !tbaa !144
  %13 = add i32 %12, 1
  store i32 %13, ptr %11, align 8, !tbaa !144
  %14 = getelementptr inbounds i8, ptr %1, i64 184
  %15 = load ptr, ptr %14, align 8, !tbaa !43
  %16 = getelementptr inbounds i8, ptr %15, i64 20
  %17 = load i32, ptr %16, align 4, !tbaa !145
  %18 = getelementptr inbounds i8, ptr %15, i64 8
  %19 = load i32, ptr %18, align 8, !tbaa !44
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %128, label %21

21:                                               ; preds = %10
  %22 = load ptr, ptr %15, align 8, !tbaa !46
  %23 = zext i32 %19 to i64
  %24 = and i64 %23, 3
  %25 = icmp ult i32 %19, 4
  br i1 %25, label %28, label %26

26:                                               ; preds = %21
  %27 = and i64 %23, 4294967292
  br label %56

28:                                               ; preds = %56, %21
  %29 = phi i32 [ poison, %21 ], [ %91, %56 ]
  %30 = phi i32 [ poison, %21 ], [ %95, %56 ]
  %31 = phi i64 [ 0, %21 ], [ %96, %56 ]
  %32 = phi i32 [ 0, %21 ], [ %95, %56 ]
  %33 = phi i32 [ 0, %21 ], [ %91, %56 ]
  %34 = icmp eq i64 %24, 0
  br i1 %34, label %51, label %35

35:                                               ; preds = %28, %35
  %36 = phi i64 [ %48, %35 ], [ %31, %28 ]
  %37 = phi i32 [ %47, %35 ], [ %32, %28 ]
  %38 = phi i32 [ %43, %35 ], [ %33, %28 ]
  %39 = phi i64 [ %49, %35 ], [ 0, %28 ]
  %40 = getelementptr inbounds %struct.Cta, ptr %22, i64 %36
  %41 = getelementptr inbounds i8, ptr %40, i64 240
  %42 = load i32, ptr %41, align 8, !tbaa !90
  %43 = add i32 %42, %38
  %44 = getelementptr inbounds i8, ptr %40, i64 256
  %45 = load i32, ptr %44, align 8, !tbaa !144
  %46 = freeze i32 %45
  %47 = add i32 %46, %37
  %48 = add nuw nsw i64 %36, 1
  %49 = add i64 %39, 1
  %50 = icmp eq i64 %49, %24
  br i1 %50, label %51, label %35, !llvm.loop !146

51:                                               ; preds = %35, %28
  %52 = phi i32 [ %29, %28 ], [ %43, %35 ]
  %53 = phi i32 [ %30, %28 ], [ %47, %35 ]
  %54 = add i32 %52, -1
  %55 = icmp ult i32 %54, %53
  br i1 %55, label %99, label %128

56:                                               ; preds = %56, %26
  %57 = phi i64 [ 0, %26 ], [ %96, %56 ]
  %58 = phi i32 [ 0, %26 ], [ %95, %56 ]
  %59 = phi i32 [ 0, %26 ], [ %91, %56 ]
  %60 = phi i64 [ 0, %26 ], [ %97, %56 ]
  %61 = getelementptr inbounds %struct.Cta, ptr %22, i64 %57
  %62 = getelementptr inbounds i8, ptr %61, i64 240
  %63 = load i32, ptr %62, align 8, !tbaa !90
  %64 = add i32 %63, %59
  %65 = getelementptr inbounds i8, ptr %61, i64 256
  %66 = load i32, ptr %65, align 8, !tbaa !144
  %67 = freeze i32 %66
  %68 = add i32 %67, %58
  %69 = or disjoint i64 %57, 1
  %70 = getelementptr inbounds %struct.Cta, ptr %22, i64 %69
  %71 = getelementptr inbounds i8, ptr %70, i64 240
  %72 = load i32, ptr %71, align 8, !tbaa !90
  %73 = add i32 %72, %64
  %74 = getelementptr inbounds i8, ptr %70, i64 256
  %75 = load i32, ptr %74, align 8, !tbaa !144
  %76 = freeze i32 %75
  %77 = add i32 %76, %68
  %78 = or disjoint i64 %57, 2
  %79 = getelementptr inbounds %struct.Cta, ptr %22, i64 %78
  %80 = getelementptr inbounds i8, ptr %79, i64 240
  %81 = load i32, ptr %80, align 8, !tbaa !90
  %82 = add i32 %81, %73
  %83 = getelementptr inbounds i8, ptr %79, i64 256
  %84 = load i32, ptr %83, align 8, !tbaa !144
  %85 = freeze i32 %84
  %86 = add i32 %85, %77
  %87 = or disjoint i64 %57, 3
  %88 = getelementptr inbounds %struct.Cta, ptr %22, i64 %87
  %89 = getelementptr inbounds i8, ptr %88, i64 240
  %90 = load i32, ptr %89, align 8, !tbaa !90
  %91 = add i32 %90, %82
  %92 = getelementptr inbounds i8, ptr %88, i64 256
  %93 = load i32, ptr %92, align 8, !tbaa !144
  %94 = freeze i32 %93
  %95 = add i32 %94, %86
  %96 = add nuw nsw i64 %57, 4
  %97 = add i64 %60, 4
  %98 = icmp eq i64 %97, %27
  br i1 %98, label %28, label %56, !llvm.loop !147

99:                                               ; preds = %51
  %100 = add i32 %17, 1
  store i32 %100, ptr %16, align 4, !tbaa !145
  %101 = and i64 %23, 3
  %102 = icmp ult i32 %19, 4
  br i1 %102, label %118, label %103

103:                                              ; preds = %99
  %104 = and i64 %23, 4294967292
  br label %105

105:                                              ; preds = %105, %103
  %106 = phi i64 [ 0, %103 ], [ %115, %105 ]
  %107 = phi i64 [ 0, %103 ], [ %116, %105 ]
  %108 = getelementptr inbounds %struct.Cta, ptr %22, i64 %106, i32 36
  store i32 0, ptr %108, align 8, !tbaa !144
  %109 = or disjoint i64 %106, 1
  %110 = getelementptr inbounds %struct.Cta, ptr %22, i64 %109, i32 36
  store i32 0, ptr %110, align 8, !tbaa !144
  %111 = or disjoint i64 %106, 2
  %112 = getelementptr inbounds %struct.Cta, ptr %22, i64 %111, i32 36
  store i32 0, ptr %112, align 8, !tbaa !144
  %113 = or disjoint i64 %106, 3
  %114 = getelementptr inbounds %struct.Cta, ptr %22, i64 %113, i32 36
  store i32 0, ptr %114, align 8, !tbaa !144
  %115 = add nuw nsw i64 %106, 4
  %116 = add i64 %107, 4
  %117 = icmp eq i64 %116, %104
  br i1 %117, label %118, label %105, !llvm.loop !148

118:                                              ; preds = %105, %99
  %119 = phi i64 [ 0, %99 ], [ %115, %105 ]
  %120 = icmp eq i64 %101, 0
  br i1 %120, label %128, label %121

121:                                              ; preds = %118, %121
  %122 = phi i64 [ %125, %121 ], [ %119, %118 ]
  %123 = phi i64 [ %126, %121 ], [ 0, %118 ]
  %124 = getelementptr inbounds %struct.Cta, ptr %22, i64 %122, i32 36
  store i32 0, ptr %124, align 8, !tbaa !144
  %125 = add nuw nsw i64 %122, 1
  %126 = add i64 %123, 1
  %127 = icmp eq i64 %126, %101
  br i1 %127, label %128, label %121, !llvm.loop !149

128:                                              ; preds = %118, %121, %10, %51
  %129 = add i32 %17, 1
  ret i32 %129
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local range(i32 0, 2) i32 @goptx_cluster_ready(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds i8, ptr %0, i64 184
  %4 = load ptr, ptr %3, align 8, !tbaa !43
  %5 = getelementptr inbounds i8, ptr %4, i64 20
  %6 = load i32, ptr %5, align 4, !tbaa !145
  %7 = sub i32 %6, %1
  %8 = icmp sgt i32 %7, -1
  %9 = zext i1 %8 to i32
  ret i32 %9
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_worker(ptr noundef %0, ptr noundef %1) local_unnamed_addr #7 {
  %3 = alloca [64 x i32], align 16
  %4 = tail call noalias dereferenceable_or_null(32768) ptr @calloc(i64 noundef 4096, i64 noundef 8) #18
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8, !tbaa !150
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
  %40 = getelementptr inbounds i8, ptr %0, i64 68
  %41 = getelementptr inbounds i8, ptr %0, i64 76
  %42 = getelementptr inbounds i8, ptr %0, i64 80
  %43 = getelementptr inbounds i8, ptr %0, i64 132
  %44 = getelementptr inbounds i8, ptr %0, i64 3288
  %45 = getelementptr inbounds i8, ptr %0, i64 3272
  %46 = getelementptr inbounds i8, ptr %0, i64 36
  %47 = getelementptr inbounds i8, ptr %0, i64 40
  br label %48

48:                                               ; preds = %2, %1230
  %49 = phi i64 [ %61, %1230 ], [ %6, %2 ]
  %50 = phi i32 [ %1231, %1230 ], [ 1, %2 ]
  %51 = phi i32 [ %1232, %1230 ], [ 0, %2 ]
  %52 = phi ptr [ %1233, %1230 ], [ null, %2 ]
  %53 = load i32, ptr %27, align 8, !tbaa !151
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %1236

55:                                               ; preds = %48
  %56 = icmp eq i32 %51, 0
  br i1 %56, label %60, label %66

57:                                               ; preds = %910
  %58 = load i32, ptr %27, align 8, !tbaa !151
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %66, label %60

60:                                               ; preds = %57, %910, %55
  %61 = phi i64 [ %49, %55 ], [ %911, %910 ], [ %911, %57 ]
  %62 = phi i32 [ 0, %55 ], [ %912, %910 ], [ %912, %57 ]
  %63 = phi i32 [ 0, %55 ], [ %914, %910 ], [ %914, %57 ]
  %64 = phi ptr [ %52, %55 ], [ %915, %910 ], [ %915, %57 ]
  %65 = icmp eq i32 %50, 0
  br i1 %65, label %1230, label %918

66:                                               ; preds = %55, %57
  %67 = phi i64 [ %911, %57 ], [ %49, %55 ]
  %68 = phi i32 [ %912, %57 ], [ 0, %55 ]
  %69 = phi i32 [ %916, %57 ], [ 0, %55 ]
  %70 = phi i32 [ %914, %57 ], [ %51, %55 ]
  %71 = phi ptr [ %915, %57 ], [ %52, %55 ]
  %72 = zext i32 %69 to i64
  %73 = getelementptr inbounds ptr, ptr %4, i64 %72
  %74 = load ptr, ptr %73, align 8, !tbaa !51
  %75 = load ptr, ptr %74, align 8, !tbaa !46
  %76 = load ptr, ptr %75, align 8, !tbaa !4
  %77 = getelementptr inbounds i8, ptr %74, i64 8
  %78 = load i32, ptr %77, align 8, !tbaa !44
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %101, label %80

80:                                               ; preds = %66
  %81 = zext i32 %78 to i64
  %82 = and i64 %81, 3
  %83 = icmp ult i32 %78, 4
  br i1 %83, label %86, label %84

84:                                               ; preds = %80
  %85 = and i64 %81, 4294967292
  br label %104

86:                                               ; preds = %104, %80
  %87 = phi i32 [ poison, %80 ], [ %122, %104 ]
  %88 = phi i64 [ 0, %80 ], [ %123, %104 ]
  %89 = phi i32 [ 0, %80 ], [ %122, %104 ]
  %90 = icmp eq i64 %82, 0
  br i1 %90, label %101, label %91

91:                                               ; preds = %86, %91
  %92 = phi i64 [ %98, %91 ], [ %88, %86 ]
  %93 = phi i32 [ %97, %91 ], [ %89, %86 ]
  %94 = phi i64 [ %99, %91 ], [ 0, %86 ]
  %95 = getelementptr inbounds %struct.Cta, ptr %75, i64 %92, i32 16
  %96 = load i32, ptr %95, align 4, !tbaa !89
  %97 = add i32 %96, %93
  %98 = add nuw nsw i64 %92, 1
  %99 = add i64 %94, 1
  %100 = icmp eq i64 %99, %82
  br i1 %100, label %101, label %91, !llvm.loop !152

101:                                              ; preds = %86, %91, %66
  %102 = phi i32 [ 0, %66 ], [ %87, %86 ], [ %97, %91 ]
  %103 = icmp eq i64 %67, 0
  br i1 %103, label %136, label %126

104:                                              ; preds = %104, %84
  %105 = phi i64 [ 0, %84 ], [ %123, %104 ]
  %106 = phi i32 [ 0, %84 ], [ %122, %104 ]
  %107 = phi i64 [ 0, %84 ], [ %124, %104 ]
  %108 = getelementptr inbounds %struct.Cta, ptr %75, i64 %105, i32 16
  %109 = load i32, ptr %108, align 4, !tbaa !89
  %110 = add i32 %109, %106
  %111 = or disjoint i64 %105, 1
  %112 = getelementptr inbounds %struct.Cta, ptr %75, i64 %111, i32 16
  %113 = load i32, ptr %112, align 4, !tbaa !89
  %114 = add i32 %113, %110
  %115 = or disjoint i64 %105, 2
  %116 = getelementptr inbounds %struct.Cta, ptr %75, i64 %115, i32 16
  %117 = load i32, ptr %116, align 4, !tbaa !89
  %118 = add i32 %117, %114
  %119 = or disjoint i64 %105, 3
  %120 = getelementptr inbounds %struct.Cta, ptr %75, i64 %119, i32 16
  %121 = load i32, ptr %120, align 4, !tbaa !89
  %122 = add i32 %121, %118
  %123 = add nuw nsw i64 %105, 4
  %124 = add i64 %107, 4
  %125 = icmp eq i64 %124, %85
  br i1 %125, label %86, label %104, !llvm.loop !153

126:                                              ; preds = %101
  %127 = shl i64 %67, 13
  %128 = xor i64 %127, %67
  %129 = lshr i64 %128, 7
  %130 = xor i64 %129, %128
  %131 = shl i64 %130, 17
  %132 = xor i64 %131, %130
  %133 = zext i32 %102 to i64
  %134 = urem i64 %132, %133
  %135 = trunc nuw i64 %134 to i32
  br label %136

136:                                              ; preds = %126, %101
  %137 = phi i64 [ 0, %101 ], [ %132, %126 ]
  %138 = phi i32 [ 0, %101 ], [ %135, %126 ]
  %139 = icmp eq i32 %102, 0
  br i1 %139, label %430, label %140

140:                                              ; preds = %136
  %141 = getelementptr inbounds i8, ptr %76, i64 112
  br label %142

142:                                              ; preds = %418, %140
  %143 = phi i64 [ %137, %140 ], [ %419, %418 ]
  %144 = phi i1 [ true, %140 ], [ %422, %418 ]
  %145 = phi i32 [ 0, %140 ], [ %420, %418 ]
  %146 = phi i32 [ 0, %140 ], [ %421, %418 ]
  %147 = add i32 %146, %138
  %148 = urem i32 %147, %102
  %149 = load ptr, ptr %74, align 8, !tbaa !46
  %150 = getelementptr inbounds i8, ptr %149, i64 124
  %151 = load i32, ptr %150, align 4, !tbaa !89
  %152 = udiv i32 %148, %151
  %153 = urem i32 %148, %151
  %154 = zext i32 %152 to i64
  %155 = getelementptr inbounds %struct.Cta, ptr %149, i64 %154
  %156 = getelementptr inbounds i8, ptr %155, i64 240
  %157 = load i32, ptr %156, align 8, !tbaa !90
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %418, label %159

159:                                              ; preds = %142
  %160 = load ptr, ptr %155, align 8, !tbaa !4
  %161 = getelementptr inbounds i8, ptr %155, i64 232
  %162 = load ptr, ptr %161, align 8, !tbaa !92
  %163 = shl i32 %153, 5
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds %struct.Thread, ptr %162, i64 %164
  %166 = getelementptr inbounds i8, ptr %155, i64 108
  %167 = load i32, ptr %166, align 4, !tbaa !91
  %168 = sub i32 %167, %163
  %169 = tail call i32 @llvm.umin.i32(i32 %168, i32 32)
  %170 = getelementptr inbounds i8, ptr %160, i64 112
  %171 = icmp eq i32 %167, %163
  %172 = tail call i32 @llvm.umax.i32(i32 %169, i32 1)
  %173 = getelementptr inbounds i8, ptr %155, i64 276
  %174 = getelementptr inbounds i8, ptr %155, i64 552
  %175 = getelementptr inbounds i8, ptr %155, i64 828
  %176 = getelementptr inbounds i8, ptr %155, i64 1104
  %177 = getelementptr inbounds i8, ptr %155, i64 1380
  %178 = getelementptr inbounds i8, ptr %155, i64 1656
  %179 = getelementptr inbounds i8, ptr %155, i64 1932
  %180 = getelementptr inbounds i8, ptr %155, i64 2208
  %181 = getelementptr inbounds i8, ptr %155, i64 2484
  %182 = getelementptr inbounds i8, ptr %155, i64 2760
  %183 = getelementptr inbounds i8, ptr %155, i64 3036
  %184 = getelementptr inbounds i8, ptr %155, i64 3312
  %185 = getelementptr inbounds i8, ptr %155, i64 3588
  %186 = getelementptr inbounds i8, ptr %155, i64 3864
  %187 = getelementptr inbounds i8, ptr %155, i64 4140
  %188 = getelementptr inbounds i8, ptr %155, i64 4416
  %189 = zext nneg i32 %172 to i64
  %190 = and i64 %189, 1
  %191 = icmp ult i32 %168, 2
  %192 = and i64 %189, 62
  %193 = icmp eq i64 %190, 0
  br label %194

194:                                              ; preds = %409, %159
  %195 = phi i64 [ %143, %159 ], [ %209, %409 ]
  %196 = phi i32 [ 0, %159 ], [ %410, %409 ]
  %197 = phi i32 [ 0, %159 ], [ %214, %409 ]
  %198 = icmp eq i64 %195, 0
  br i1 %198, label %208, label %199

199:                                              ; preds = %194
  %200 = shl i64 %195, 13
  %201 = xor i64 %200, %195
  %202 = lshr i64 %201, 7
  %203 = xor i64 %202, %201
  %204 = shl i64 %203, 17
  %205 = xor i64 %204, %203
  %206 = trunc i64 %205 to i32
  %207 = urem i32 %206, %169
  br label %208

208:                                              ; preds = %199, %194
  %209 = phi i64 [ 0, %194 ], [ %205, %199 ]
  %210 = phi i32 [ 0, %194 ], [ %207, %199 ]
  br i1 %171, label %211, label %218

211:                                              ; preds = %341, %208
  %212 = phi i32 [ %196, %208 ], [ %342, %341 ]
  %213 = phi i32 [ 0, %208 ], [ %343, %341 ]
  %214 = phi i32 [ %197, %208 ], [ %344, %341 ]
  %215 = phi i32 [ 0, %208 ], [ %345, %341 ]
  %216 = load i32, ptr %170, align 8, !tbaa !151
  %217 = icmp eq i32 %216, 0
  br i1 %217, label %348, label %414

218:                                              ; preds = %208, %341
  %219 = phi i32 [ %345, %341 ], [ 0, %208 ]
  %220 = phi i32 [ %346, %341 ], [ 0, %208 ]
  %221 = phi i32 [ %344, %341 ], [ %197, %208 ]
  %222 = phi i32 [ %343, %341 ], [ 0, %208 ]
  %223 = phi i32 [ %342, %341 ], [ %196, %208 ]
  %224 = add nsw i32 %220, %210
  %225 = icmp ult i32 %224, %169
  %226 = select i1 %225, i32 0, i32 %169
  %227 = sub i32 %224, %226
  %228 = zext i32 %227 to i64
  %229 = getelementptr inbounds %struct.Thread, ptr %165, i64 %228
  %230 = getelementptr inbounds i8, ptr %229, i64 32
  %231 = load i32, ptr %230, align 8, !tbaa !93
  %232 = icmp eq i32 %231, 5
  br i1 %232, label %341, label %233

233:                                              ; preds = %218
  %234 = shl nuw i32 1, %227
  %235 = or i32 %234, %219
  %236 = icmp eq i32 %231, 0
  %237 = and i32 %234, %221
  %238 = icmp eq i32 %237, 0
  %239 = select i1 %236, i1 %238, i1 false
  br i1 %239, label %240, label %341

240:                                              ; preds = %233
  %241 = load ptr, ptr %160, align 8, !tbaa !154
  %242 = tail call i32 %241(ptr noundef nonnull %229, ptr noundef nonnull %155) #20
  switch i32 %242, label %335 [
    i32 0, label %243
    i32 4, label %243
    i32 1, label %319
    i32 7, label %321
    i32 2, label %328
    i32 3, label %329
    i32 5, label %333
    i32 6, label %334
  ]

243:                                              ; preds = %240, %240
  %244 = getelementptr inbounds i8, ptr %229, i64 144
  %245 = load i32, ptr %244, align 8, !tbaa !57
  %246 = icmp ne i32 %245, 0
  %247 = icmp eq i32 %242, 0
  %248 = and i1 %247, %246
  br i1 %248, label %249, label %250

249:                                              ; preds = %243
  tail call void @goptx_copy_wait(ptr noundef nonnull %229, ptr noundef nonnull %155, i32 noundef 0, i32 noundef 1)
  br label %250

250:                                              ; preds = %249, %243
  store i32 5, ptr %230, align 8, !tbaa !93
  %251 = xor i32 %234, -1
  %252 = load i32, ptr %156, align 8, !tbaa !90
  %253 = add i32 %252, -1
  store i32 %253, ptr %156, align 8, !tbaa !90
  %254 = load i32, ptr %173, align 4, !tbaa !78
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %257, label %256

256:                                              ; preds = %250
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 0)
  br label %257

257:                                              ; preds = %256, %250
  %258 = load i32, ptr %174, align 4, !tbaa !78
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %261, label %260

260:                                              ; preds = %257
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 1)
  br label %261

261:                                              ; preds = %260, %257
  %262 = load i32, ptr %175, align 4, !tbaa !78
  %263 = icmp eq i32 %262, 0
  br i1 %263, label %265, label %264

264:                                              ; preds = %261
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 2)
  br label %265

265:                                              ; preds = %264, %261
  %266 = load i32, ptr %176, align 4, !tbaa !78
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %269, label %268

268:                                              ; preds = %265
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 3)
  br label %269

269:                                              ; preds = %268, %265
  %270 = load i32, ptr %177, align 4, !tbaa !78
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %273, label %272

272:                                              ; preds = %269
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 4)
  br label %273

273:                                              ; preds = %272, %269
  %274 = load i32, ptr %178, align 4, !tbaa !78
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %277, label %276

276:                                              ; preds = %273
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 5)
  br label %277

277:                                              ; preds = %276, %273
  %278 = load i32, ptr %179, align 4, !tbaa !78
  %279 = icmp eq i32 %278, 0
  br i1 %279, label %281, label %280

280:                                              ; preds = %277
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 6)
  br label %281

281:                                              ; preds = %280, %277
  %282 = load i32, ptr %180, align 4, !tbaa !78
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %285, label %284

284:                                              ; preds = %281
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 7)
  br label %285

285:                                              ; preds = %284, %281
  %286 = load i32, ptr %181, align 4, !tbaa !78
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %289, label %288

288:                                              ; preds = %285
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 8)
  br label %289

289:                                              ; preds = %288, %285
  %290 = load i32, ptr %182, align 4, !tbaa !78
  %291 = icmp eq i32 %290, 0
  br i1 %291, label %293, label %292

292:                                              ; preds = %289
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 9)
  br label %293

293:                                              ; preds = %292, %289
  %294 = load i32, ptr %183, align 4, !tbaa !78
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %297, label %296

296:                                              ; preds = %293
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 10)
  br label %297

297:                                              ; preds = %296, %293
  %298 = load i32, ptr %184, align 4, !tbaa !78
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %301, label %300

300:                                              ; preds = %297
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 11)
  br label %301

301:                                              ; preds = %300, %297
  %302 = load i32, ptr %185, align 4, !tbaa !78
  %303 = icmp eq i32 %302, 0
  br i1 %303, label %305, label %304

304:                                              ; preds = %301
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 12)
  br label %305

305:                                              ; preds = %304, %301
  %306 = load i32, ptr %186, align 4, !tbaa !78
  %307 = icmp eq i32 %306, 0
  br i1 %307, label %309, label %308

308:                                              ; preds = %305
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 13)
  br label %309

309:                                              ; preds = %308, %305
  %310 = load i32, ptr %187, align 4, !tbaa !78
  %311 = icmp eq i32 %310, 0
  br i1 %311, label %313, label %312

312:                                              ; preds = %309
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 14)
  br label %313

313:                                              ; preds = %312, %309
  %314 = load i32, ptr %188, align 4, !tbaa !78
  %315 = icmp eq i32 %314, 0
  br i1 %315, label %317, label %316

316:                                              ; preds = %313
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 15)
  br label %317

317:                                              ; preds = %316, %313
  %318 = and i32 %219, %251
  br label %335

319:                                              ; preds = %240
  %320 = or i32 %234, %221
  br label %335

321:                                              ; preds = %240
  %322 = or i32 %234, %221
  %323 = getelementptr inbounds i8, ptr %229, i64 160
  %324 = load i64, ptr %323, align 8, !tbaa !155
  %325 = add i64 %324, 1
  store i64 %325, ptr %323, align 8, !tbaa !155
  %326 = icmp eq i64 %324, 0
  %327 = select i1 %326, i32 1, i32 %223
  br label %341

328:                                              ; preds = %240
  store i32 1, ptr %230, align 8, !tbaa !93
  br label %335

329:                                              ; preds = %240
  store i32 2, ptr %230, align 8, !tbaa !93
  %330 = getelementptr inbounds i8, ptr %229, i64 40
  %331 = load i32, ptr %330, align 8, !tbaa !156
  %332 = lshr i32 %331, 8
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef %332)
  br label %335

333:                                              ; preds = %240
  store i32 3, ptr %230, align 8, !tbaa !93
  br label %335

334:                                              ; preds = %240
  store i32 4, ptr %230, align 8, !tbaa !93
  br label %335

335:                                              ; preds = %334, %333, %329, %328, %319, %317, %240
  %336 = phi i32 [ %235, %334 ], [ %235, %333 ], [ %235, %329 ], [ %235, %328 ], [ %235, %319 ], [ %318, %317 ], [ %235, %240 ]
  %337 = phi i32 [ %221, %334 ], [ %221, %333 ], [ %221, %329 ], [ %221, %328 ], [ %320, %319 ], [ %221, %317 ], [ %221, %240 ]
  %338 = phi i32 [ 1, %334 ], [ 1, %333 ], [ 1, %329 ], [ 1, %328 ], [ %222, %319 ], [ 1, %317 ], [ %222, %240 ]
  %339 = phi i32 [ %223, %334 ], [ %223, %333 ], [ %223, %329 ], [ %223, %328 ], [ 1, %319 ], [ %223, %317 ], [ %223, %240 ]
  %340 = getelementptr inbounds i8, ptr %229, i64 160
  store i64 0, ptr %340, align 8, !tbaa !155
  br label %341

341:                                              ; preds = %335, %321, %233, %218
  %342 = phi i32 [ %223, %218 ], [ %223, %233 ], [ %339, %335 ], [ %327, %321 ]
  %343 = phi i32 [ %222, %218 ], [ %222, %233 ], [ %338, %335 ], [ %222, %321 ]
  %344 = phi i32 [ %221, %218 ], [ %221, %233 ], [ %337, %335 ], [ %322, %321 ]
  %345 = phi i32 [ %219, %218 ], [ %235, %233 ], [ %336, %335 ], [ %235, %321 ]
  %346 = add nuw nsw i32 %220, 1
  %347 = icmp eq i32 %346, %172
  br i1 %347, label %211, label %218, !llvm.loop !157

348:                                              ; preds = %211
  %349 = icmp eq i32 %213, 0
  %350 = select i1 %349, i32 %212, i32 1
  %351 = freeze i32 %350
  %352 = tail call fastcc i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 0)
  %353 = icmp eq i32 %352, 0
  br i1 %353, label %354, label %409

354:                                              ; preds = %348
  br i1 %171, label %399, label %355

355:                                              ; preds = %354
  br i1 %191, label %356, label %373

356:                                              ; preds = %373, %355
  %357 = phi i32 [ poison, %355 ], [ %395, %373 ]
  %358 = phi i64 [ 0, %355 ], [ %396, %373 ]
  %359 = phi i32 [ 0, %355 ], [ %395, %373 ]
  br i1 %193, label %370, label %360

360:                                              ; preds = %356
  %361 = getelementptr inbounds %struct.Thread, ptr %165, i64 %358, i32 6
  %362 = load i32, ptr %361, align 8, !tbaa !93
  %363 = icmp eq i32 %362, 0
  %364 = trunc nuw nsw i64 %358 to i32
  %365 = shl nuw i32 1, %364
  %366 = and i32 %365, %214
  %367 = icmp eq i32 %366, 0
  %368 = select i1 %363, i1 %367, i1 false
  %369 = select i1 %368, i32 1, i32 %359
  br label %370

370:                                              ; preds = %356, %360
  %371 = phi i32 [ %357, %356 ], [ %369, %360 ]
  %372 = icmp eq i32 %371, 0
  br i1 %372, label %399, label %409

373:                                              ; preds = %355, %373
  %374 = phi i64 [ %396, %373 ], [ 0, %355 ]
  %375 = phi i32 [ %395, %373 ], [ 0, %355 ]
  %376 = phi i64 [ %397, %373 ], [ 0, %355 ]
  %377 = getelementptr inbounds %struct.Thread, ptr %165, i64 %374, i32 6
  %378 = load i32, ptr %377, align 8, !tbaa !93
  %379 = icmp eq i32 %378, 0
  %380 = trunc nuw nsw i64 %374 to i32
  %381 = shl nuw i32 1, %380
  %382 = and i32 %381, %214
  %383 = icmp eq i32 %382, 0
  %384 = select i1 %379, i1 %383, i1 false
  %385 = or disjoint i64 %374, 1
  %386 = getelementptr inbounds %struct.Thread, ptr %165, i64 %385, i32 6
  %387 = load i32, ptr %386, align 8, !tbaa !93
  %388 = icmp eq i32 %387, 0
  %389 = trunc nuw nsw i64 %385 to i32
  %390 = shl nuw i32 1, %389
  %391 = and i32 %390, %214
  %392 = icmp eq i32 %391, 0
  %393 = select i1 %388, i1 %392, i1 false
  %394 = select i1 %393, i1 true, i1 %384
  %395 = select i1 %394, i32 1, i32 %375
  %396 = add nuw nsw i64 %374, 2
  %397 = add i64 %376, 2
  %398 = icmp eq i64 %397, %192
  br i1 %398, label %356, label %373, !llvm.loop !158

399:                                              ; preds = %370, %354
  %400 = icmp eq i32 %214, 0
  br i1 %400, label %401, label %404

401:                                              ; preds = %399
  %402 = tail call fastcc i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 1)
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %411, label %409

404:                                              ; preds = %399
  %405 = icmp eq i32 %351, 0
  br i1 %405, label %406, label %414

406:                                              ; preds = %404
  %407 = tail call fastcc i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 1)
  %408 = icmp eq i32 %407, 0
  br i1 %408, label %414, label %409

409:                                              ; preds = %406, %401, %370, %348
  %410 = phi i32 [ 1, %406 ], [ %351, %401 ], [ %351, %370 ], [ %351, %348 ]
  br label %194

411:                                              ; preds = %401
  %412 = icmp eq i32 %351, 0
  %413 = select i1 %412, i32 %145, i32 1
  br label %414

414:                                              ; preds = %404, %211, %406, %411
  %415 = phi i32 [ %413, %411 ], [ %145, %406 ], [ %145, %211 ], [ 1, %404 ]
  %416 = load i32, ptr %141, align 8, !tbaa !151
  %417 = icmp eq i32 %416, 0
  br i1 %417, label %418, label %424

418:                                              ; preds = %414, %142
  %419 = phi i64 [ %143, %142 ], [ %209, %414 ]
  %420 = phi i32 [ %145, %142 ], [ %415, %414 ]
  %421 = add nuw i32 %146, 1
  %422 = icmp ult i32 %421, %102
  %423 = icmp eq i32 %421, %102
  br i1 %423, label %424, label %142, !llvm.loop !159

424:                                              ; preds = %418, %414
  %425 = phi i64 [ %419, %418 ], [ %209, %414 ]
  %426 = phi i1 [ %422, %418 ], [ %144, %414 ]
  %427 = phi i32 [ %420, %418 ], [ %415, %414 ]
  br i1 %426, label %891, label %428

428:                                              ; preds = %424
  %429 = load i32, ptr %77, align 8, !tbaa !44
  br label %430

430:                                              ; preds = %428, %136
  %431 = phi i32 [ %78, %136 ], [ %429, %428 ]
  %432 = phi i64 [ %137, %136 ], [ %425, %428 ]
  %433 = phi i32 [ 0, %136 ], [ %427, %428 ]
  %434 = icmp eq i32 %431, 0
  br i1 %434, label %891, label %547

435:                                              ; preds = %626
  %436 = icmp eq i32 %629, 0
  br i1 %436, label %891, label %437

437:                                              ; preds = %435
  %438 = load ptr, ptr %74, align 8, !tbaa !46
  %439 = and i64 %630, 3
  %440 = icmp ult i32 %629, 4
  br i1 %440, label %443, label %441

441:                                              ; preds = %437
  %442 = and i64 %630, 4294967292
  br label %471

443:                                              ; preds = %471, %437
  %444 = phi i32 [ poison, %437 ], [ %506, %471 ]
  %445 = phi i32 [ poison, %437 ], [ %510, %471 ]
  %446 = phi i64 [ 0, %437 ], [ %511, %471 ]
  %447 = phi i32 [ 0, %437 ], [ %510, %471 ]
  %448 = phi i32 [ 0, %437 ], [ %506, %471 ]
  %449 = icmp eq i64 %439, 0
  br i1 %449, label %466, label %450

450:                                              ; preds = %443, %450
  %451 = phi i64 [ %463, %450 ], [ %446, %443 ]
  %452 = phi i32 [ %462, %450 ], [ %447, %443 ]
  %453 = phi i32 [ %458, %450 ], [ %448, %443 ]
  %454 = phi i64 [ %464, %450 ], [ 0, %443 ]
  %455 = getelementptr inbounds %struct.Cta, ptr %438, i64 %451
  %456 = getelementptr inbounds i8, ptr %455, i64 240
  %457 = load i32, ptr %456, align 8, !tbaa !90
  %458 = add i32 %457, %453
  %459 = getelementptr inbounds i8, ptr %455, i64 256
  %460 = load i32, ptr %459, align 8, !tbaa !144
  %461 = freeze i32 %460
  %462 = add i32 %461, %452
  %463 = add nuw nsw i64 %451, 1
  %464 = add i64 %454, 1
  %465 = icmp eq i64 %464, %439
  br i1 %465, label %466, label %450, !llvm.loop !160

466:                                              ; preds = %450, %443
  %467 = phi i32 [ %444, %443 ], [ %458, %450 ]
  %468 = phi i32 [ %445, %443 ], [ %462, %450 ]
  %469 = add i32 %467, -1
  %470 = icmp ult i32 %469, %468
  br i1 %470, label %514, label %545

471:                                              ; preds = %471, %441
  %472 = phi i64 [ 0, %441 ], [ %511, %471 ]
  %473 = phi i32 [ 0, %441 ], [ %510, %471 ]
  %474 = phi i32 [ 0, %441 ], [ %506, %471 ]
  %475 = phi i64 [ 0, %441 ], [ %512, %471 ]
  %476 = getelementptr inbounds %struct.Cta, ptr %438, i64 %472
  %477 = getelementptr inbounds i8, ptr %476, i64 240
  %478 = load i32, ptr %477, align 8, !tbaa !90
  %479 = add i32 %478, %474
  %480 = getelementptr inbounds i8, ptr %476, i64 256
  %481 = load i32, ptr %480, align 8, !tbaa !144
  %482 = freeze i32 %481
  %483 = add i32 %482, %473
  %484 = or disjoint i64 %472, 1
  %485 = getelementptr inbounds %struct.Cta, ptr %438, i64 %484
  %486 = getelementptr inbounds i8, ptr %485, i64 240
  %487 = load i32, ptr %486, align 8, !tbaa !90
  %488 = add i32 %487, %479
  %489 = getelementptr inbounds i8, ptr %485, i64 256
  %490 = load i32, ptr %489, align 8, !tbaa !144
  %491 = freeze i32 %490
  %492 = add i32 %491, %483
  %493 = or disjoint i64 %472, 2
  %494 = getelementptr inbounds %struct.Cta, ptr %438, i64 %493
  %495 = getelementptr inbounds i8, ptr %494, i64 240
  %496 = load i32, ptr %495, align 8, !tbaa !90
  %497 = add i32 %496, %488
  %498 = getelementptr inbounds i8, ptr %494, i64 256
  %499 = load i32, ptr %498, align 8, !tbaa !144
  %500 = freeze i32 %499
  %501 = add i32 %500, %492
  %502 = or disjoint i64 %472, 3
  %503 = getelementptr inbounds %struct.Cta, ptr %438, i64 %502
  %504 = getelementptr inbounds i8, ptr %503, i64 240
  %505 = load i32, ptr %504, align 8, !tbaa !90
  %506 = add i32 %505, %497
  %507 = getelementptr inbounds i8, ptr %503, i64 256
  %508 = load i32, ptr %507, align 8, !tbaa !144
  %509 = freeze i32 %508
  %510 = add i32 %509, %501
  %511 = add nuw nsw i64 %472, 4
  %512 = add i64 %475, 4
  %513 = icmp eq i64 %512, %442
  br i1 %513, label %443, label %471, !llvm.loop !147

514:                                              ; preds = %466
  %515 = getelementptr inbounds i8, ptr %74, i64 20
  %516 = load i32, ptr %515, align 4, !tbaa !145
  %517 = add i32 %516, 1
  store i32 %517, ptr %515, align 4, !tbaa !145
  %518 = and i64 %630, 3
  %519 = icmp ult i32 %629, 4
  br i1 %519, label %535, label %520

520:                                              ; preds = %514
  %521 = and i64 %630, 4294967292
  br label %522

522:                                              ; preds = %522, %520
  %523 = phi i64 [ 0, %520 ], [ %532, %522 ]
  %524 = phi i64 [ 0, %520 ], [ %533, %522 ]
  %525 = getelementptr inbounds %struct.Cta, ptr %438, i64 %523, i32 36
  store i32 0, ptr %525, align 8, !tbaa !144
  %526 = or disjoint i64 %523, 1
  %527 = getelementptr inbounds %struct.Cta, ptr %438, i64 %526, i32 36
  store i32 0, ptr %527, align 8, !tbaa !144
  %528 = or disjoint i64 %523, 2
  %529 = getelementptr inbounds %struct.Cta, ptr %438, i64 %528, i32 36
  store i32 0, ptr %529, align 8, !tbaa !144
  %530 = or disjoint i64 %523, 3
  %531 = getelementptr inbounds %struct.Cta, ptr %438, i64 %530, i32 36
  store i32 0, ptr %531, align 8, !tbaa !144
  %532 = add nuw nsw i64 %523, 4
  %533 = add i64 %524, 4
  %534 = icmp eq i64 %533, %521
  br i1 %534, label %535, label %522, !llvm.loop !148

535:                                              ; preds = %522, %514
  %536 = phi i64 [ 0, %514 ], [ %532, %522 ]
  %537 = icmp eq i64 %518, 0
  br i1 %537, label %545, label %538

538:                                              ; preds = %535, %538
  %539 = phi i64 [ %542, %538 ], [ %536, %535 ]
  %540 = phi i64 [ %543, %538 ], [ 0, %535 ]
  %541 = getelementptr inbounds %struct.Cta, ptr %438, i64 %539, i32 36
  store i32 0, ptr %541, align 8, !tbaa !144
  %542 = add nuw nsw i64 %539, 1
  %543 = add i64 %540, 1
  %544 = icmp eq i64 %543, %518
  br i1 %544, label %545, label %538, !llvm.loop !161

545:                                              ; preds = %535, %538, %466
  %546 = getelementptr inbounds i8, ptr %76, i64 3272
  br label %634

547:                                              ; preds = %430, %626
  %548 = phi i64 [ %628, %626 ], [ 0, %430 ]
  %549 = phi i32 [ %627, %626 ], [ %433, %430 ]
  %550 = load ptr, ptr %74, align 8, !tbaa !46
  %551 = getelementptr inbounds %struct.Cta, ptr %550, i64 %548
  %552 = getelementptr inbounds i8, ptr %551, i64 124
  %553 = load i32, ptr %552, align 4, !tbaa !89
  %554 = icmp ult i32 %553, 4
  br i1 %554, label %625, label %555

555:                                              ; preds = %547
  %556 = getelementptr inbounds i8, ptr %551, i64 232
  br label %557

557:                                              ; preds = %620, %555
  %558 = phi i32 [ %621, %620 ], [ %553, %555 ]
  %559 = phi i32 [ %622, %620 ], [ 4, %555 ]
  %560 = phi i1 [ false, %620 ], [ true, %555 ]
  %561 = phi i32 [ %564, %620 ], [ 0, %555 ]
  %562 = load ptr, ptr %556, align 8, !tbaa !92
  br label %563

563:                                              ; preds = %617, %557
  %564 = phi i32 [ %618, %617 ], [ %559, %557 ]
  %565 = phi i32 [ %564, %617 ], [ %561, %557 ]
  %566 = shl i32 %565, 5
  %567 = zext i32 %566 to i64
  %568 = getelementptr inbounds %struct.Thread, ptr %562, i64 %567
  %569 = getelementptr inbounds i8, ptr %568, i64 40
  br label %583

570:                                              ; preds = %589
  %571 = or disjoint i64 %584, 1
  %572 = getelementptr inbounds %struct.Thread, ptr %568, i64 %571
  %573 = getelementptr inbounds i8, ptr %572, i64 32
  %574 = load i32, ptr %573, align 8, !tbaa !93
  %575 = icmp eq i32 %574, 4
  br i1 %575, label %576, label %617

576:                                              ; preds = %570
  %577 = getelementptr inbounds i8, ptr %572, i64 40
  %578 = load i32, ptr %577, align 8, !tbaa !156
  %579 = icmp eq i32 %578, %592
  br i1 %579, label %580, label %617

580:                                              ; preds = %576
  %581 = add nuw nsw i64 %584, 2
  %582 = icmp eq i64 %581, 128
  br i1 %582, label %594, label %583, !llvm.loop !162

583:                                              ; preds = %580, %563
  %584 = phi i64 [ 0, %563 ], [ %581, %580 ]
  %585 = getelementptr inbounds %struct.Thread, ptr %568, i64 %584
  %586 = getelementptr inbounds i8, ptr %585, i64 32
  %587 = load i32, ptr %586, align 8, !tbaa !93
  %588 = icmp eq i32 %587, 4
  br i1 %588, label %589, label %617

589:                                              ; preds = %583
  %590 = getelementptr inbounds i8, ptr %585, i64 40
  %591 = load i32, ptr %590, align 8, !tbaa !156
  %592 = load i32, ptr %569, align 8, !tbaa !156
  %593 = icmp eq i32 %591, %592
  br i1 %593, label %570, label %617

594:                                              ; preds = %580
  %595 = load ptr, ptr %551, align 8, !tbaa !4
  %596 = getelementptr inbounds i8, ptr %595, i64 3264
  %597 = load ptr, ptr %596, align 8, !tbaa !163
  tail call void %597(ptr noundef nonnull %551, ptr noundef nonnull %568) #20
  %598 = load ptr, ptr %551, align 8, !tbaa !4
  %599 = getelementptr inbounds i8, ptr %598, i64 3272
  %600 = load ptr, ptr %599, align 8, !tbaa !62
  %601 = icmp eq ptr %600, null
  br i1 %601, label %605, label %602

602:                                              ; preds = %594
  %603 = getelementptr inbounds i8, ptr %600, i64 64
  %604 = load ptr, ptr %603, align 8, !tbaa !164
  tail call void %604(ptr noundef nonnull %551, ptr noundef nonnull %568) #20
  br label %605

605:                                              ; preds = %602, %594
  br label %606

606:                                              ; preds = %606, %605
  %607 = phi i64 [ 0, %605 ], [ %615, %606 ]
  %608 = getelementptr inbounds %struct.Thread, ptr %568, i64 %607, i32 6
  store i32 0, ptr %608, align 8, !tbaa !93
  %609 = or disjoint i64 %607, 1
  %610 = getelementptr inbounds %struct.Thread, ptr %568, i64 %609, i32 6
  store i32 0, ptr %610, align 8, !tbaa !93
  %611 = or disjoint i64 %607, 2
  %612 = getelementptr inbounds %struct.Thread, ptr %568, i64 %611, i32 6
  store i32 0, ptr %612, align 8, !tbaa !93
  %613 = or disjoint i64 %607, 3
  %614 = getelementptr inbounds %struct.Thread, ptr %568, i64 %613, i32 6
  store i32 0, ptr %614, align 8, !tbaa !93
  %615 = add nuw nsw i64 %607, 4
  %616 = icmp eq i64 %615, 128
  br i1 %616, label %620, label %606, !llvm.loop !165

617:                                              ; preds = %576, %570, %589, %583
  %618 = add i32 %564, 4
  %619 = icmp ugt i32 %618, %558
  br i1 %619, label %624, label %563, !llvm.loop !166

620:                                              ; preds = %606
  %621 = load i32, ptr %552, align 4, !tbaa !89
  %622 = add i32 %564, 4
  %623 = icmp ugt i32 %622, %621
  br i1 %623, label %626, label %557, !llvm.loop !166

624:                                              ; preds = %617
  br i1 %560, label %625, label %626

625:                                              ; preds = %624, %547
  br label %626

626:                                              ; preds = %620, %625, %624
  %627 = phi i32 [ %549, %625 ], [ 1, %624 ], [ 1, %620 ]
  %628 = add nuw nsw i64 %548, 1
  %629 = load i32, ptr %77, align 8, !tbaa !44
  %630 = zext i32 %629 to i64
  %631 = icmp ult i64 %628, %630
  br i1 %631, label %547, label %435, !llvm.loop !167

632:                                              ; preds = %653
  %633 = icmp eq i32 %644, 0
  br i1 %633, label %891, label %696

634:                                              ; preds = %653, %545
  %635 = phi i32 [ %629, %545 ], [ %654, %653 ]
  %636 = phi i64 [ 0, %545 ], [ %657, %653 ]
  %637 = phi i32 [ 0, %545 ], [ %644, %653 ]
  %638 = phi i32 [ 0, %545 ], [ %656, %653 ]
  %639 = phi i32 [ %627, %545 ], [ %655, %653 ]
  %640 = load ptr, ptr %74, align 8, !tbaa !46
  %641 = getelementptr inbounds %struct.Cta, ptr %640, i64 %636
  %642 = getelementptr inbounds i8, ptr %641, i64 240
  %643 = load i32, ptr %642, align 8, !tbaa !90
  %644 = add i32 %643, %637
  %645 = getelementptr inbounds i8, ptr %641, i64 108
  %646 = load i32, ptr %645, align 4, !tbaa !91
  %647 = icmp eq i32 %646, 0
  br i1 %647, label %653, label %648

648:                                              ; preds = %634
  %649 = getelementptr inbounds i8, ptr %641, i64 232
  %650 = getelementptr inbounds i8, ptr %641, i64 184
  br label %660

651:                                              ; preds = %686
  %652 = load i32, ptr %77, align 8, !tbaa !44
  br label %653

653:                                              ; preds = %651, %634
  %654 = phi i32 [ %635, %634 ], [ %652, %651 ]
  %655 = phi i32 [ %639, %634 ], [ %689, %651 ]
  %656 = phi i32 [ %638, %634 ], [ %692, %651 ]
  %657 = add nuw nsw i64 %636, 1
  %658 = zext i32 %654 to i64
  %659 = icmp ult i64 %657, %658
  br i1 %659, label %634, label %632, !llvm.loop !168

660:                                              ; preds = %686, %648
  %661 = phi i32 [ %646, %648 ], [ %687, %686 ]
  %662 = phi i64 [ 0, %648 ], [ %693, %686 ]
  %663 = phi i32 [ %638, %648 ], [ %692, %686 ]
  %664 = phi i32 [ %639, %648 ], [ %689, %686 ]
  %665 = load ptr, ptr %649, align 8, !tbaa !92
  %666 = getelementptr inbounds %struct.Thread, ptr %665, i64 %662
  %667 = getelementptr inbounds i8, ptr %666, i64 32
  %668 = load i32, ptr %667, align 8, !tbaa !93
  %669 = icmp eq i32 %668, 3
  br i1 %669, label %670, label %686

670:                                              ; preds = %660
  %671 = getelementptr inbounds i8, ptr %666, i64 44
  %672 = load i32, ptr %671, align 4, !tbaa !169
  %673 = load ptr, ptr %650, align 8, !tbaa !43
  %674 = getelementptr inbounds i8, ptr %673, i64 20
  %675 = load i32, ptr %674, align 4, !tbaa !145
  %676 = sub i32 %675, %672
  %677 = icmp slt i32 %676, 0
  br i1 %677, label %686, label %678

678:                                              ; preds = %670
  store i32 0, ptr %667, align 8, !tbaa !93
  %679 = load ptr, ptr %546, align 8, !tbaa !62
  %680 = icmp eq ptr %679, null
  br i1 %680, label %686, label %681

681:                                              ; preds = %678
  %682 = getelementptr inbounds i8, ptr %679, i64 72
  %683 = load ptr, ptr %682, align 8, !tbaa !143
  tail call void %683(ptr noundef nonnull %666, ptr noundef nonnull %641, i32 noundef 1) #20
  %684 = load i32, ptr %667, align 8, !tbaa !93
  %685 = load i32, ptr %645, align 4, !tbaa !91
  br label %686

686:                                              ; preds = %681, %678, %670, %660
  %687 = phi i32 [ %685, %681 ], [ %661, %678 ], [ %661, %670 ], [ %661, %660 ]
  %688 = phi i32 [ %684, %681 ], [ 0, %678 ], [ 3, %670 ], [ %668, %660 ]
  %689 = phi i32 [ 1, %681 ], [ 1, %678 ], [ %664, %670 ], [ %664, %660 ]
  %690 = icmp eq i32 %688, 0
  %691 = zext i1 %690 to i32
  %692 = add i32 %663, %691
  %693 = add nuw nsw i64 %662, 1
  %694 = zext i32 %687 to i64
  %695 = icmp ult i64 %693, %694
  br i1 %695, label %660, label %651, !llvm.loop !170

696:                                              ; preds = %632
  %697 = icmp ne i32 %656, 0
  %698 = icmp ne i32 %655, 0
  %699 = select i1 %697, i1 true, i1 %698
  br i1 %699, label %890, label %700

700:                                              ; preds = %696
  %701 = icmp eq i32 %654, 0
  br i1 %701, label %891, label %702

702:                                              ; preds = %700, %885
  %703 = phi i32 [ %886, %885 ], [ %654, %700 ]
  %704 = phi i64 [ %887, %885 ], [ 0, %700 ]
  %705 = load ptr, ptr %74, align 8, !tbaa !46
  %706 = getelementptr inbounds %struct.Cta, ptr %705, i64 %704
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #20
  %707 = getelementptr inbounds i8, ptr %706, i64 108
  %708 = load i32, ptr %707, align 4, !tbaa !91
  %709 = icmp eq i32 %708, 0
  br i1 %709, label %885, label %710

710:                                              ; preds = %702
  %711 = getelementptr inbounds i8, ptr %706, i64 232
  %712 = getelementptr inbounds i8, ptr %706, i64 264
  %713 = getelementptr inbounds i8, ptr %706, i64 24
  %714 = getelementptr inbounds i8, ptr %706, i64 28
  %715 = getelementptr inbounds i8, ptr %706, i64 32
  br label %716

716:                                              ; preds = %877, %710
  %717 = phi i32 [ %708, %710 ], [ %878, %877 ]
  %718 = phi i64 [ 0, %710 ], [ %880, %877 ]
  %719 = phi i32 [ 0, %710 ], [ %879, %877 ]
  %720 = load ptr, ptr %711, align 8, !tbaa !92
  %721 = getelementptr inbounds %struct.Thread, ptr %720, i64 %718
  %722 = getelementptr inbounds i8, ptr %721, i64 32
  %723 = load i32, ptr %722, align 8, !tbaa !93
  switch i32 %723, label %724 [
    i32 5, label %877
    i32 0, label %877
  ]

724:                                              ; preds = %716
  %725 = icmp eq i32 %719, 0
  %726 = getelementptr inbounds i8, ptr %721, i64 36
  %727 = load i32, ptr %726, align 4, !tbaa !171
  br i1 %725, label %740, label %728

728:                                              ; preds = %724
  %729 = zext i32 %719 to i64
  br label %733

730:                                              ; preds = %733
  %731 = add nuw nsw i64 %734, 1
  %732 = icmp eq i64 %731, %729
  br i1 %732, label %738, label %733, !llvm.loop !172

733:                                              ; preds = %730, %728
  %734 = phi i64 [ 0, %728 ], [ %731, %730 ]
  %735 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %734
  %736 = load i32, ptr %735, align 4, !tbaa !16
  %737 = icmp eq i32 %736, %727
  br i1 %737, label %877, label %730

738:                                              ; preds = %730
  %739 = icmp eq i32 %719, 64
  br i1 %739, label %877, label %740

740:                                              ; preds = %738, %724
  %741 = phi i64 [ %729, %738 ], [ 0, %724 ]
  %742 = add i32 %719, 1
  %743 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %741
  store i32 %727, ptr %743, align 4, !tbaa !16
  %744 = zext i32 %717 to i64
  %745 = icmp ult i64 %718, %744
  br i1 %745, label %746, label %775

746:                                              ; preds = %740
  %747 = sub nsw i64 %744, %718
  %748 = and i64 %747, 1
  %749 = add nsw i64 %744, -1
  %750 = icmp eq i64 %718, %749
  br i1 %750, label %753, label %751

751:                                              ; preds = %746
  %752 = and i64 %747, -2
  br label %782

753:                                              ; preds = %818, %746
  %754 = phi i32 [ poison, %746 ], [ %819, %818 ]
  %755 = phi i32 [ poison, %746 ], [ %820, %818 ]
  %756 = phi i64 [ %718, %746 ], [ %821, %818 ]
  %757 = phi i32 [ 0, %746 ], [ %820, %818 ]
  %758 = phi i32 [ 0, %746 ], [ %819, %818 ]
  %759 = icmp eq i64 %748, 0
  br i1 %759, label %775, label %760

760:                                              ; preds = %753
  %761 = getelementptr inbounds %struct.Thread, ptr %720, i64 %756
  %762 = getelementptr inbounds i8, ptr %761, i64 32
  %763 = load i32, ptr %762, align 8, !tbaa !93
  %764 = icmp eq i32 %763, %723
  br i1 %764, label %765, label %775

765:                                              ; preds = %760
  %766 = getelementptr inbounds i8, ptr %761, i64 36
  %767 = load i32, ptr %766, align 4, !tbaa !171
  %768 = icmp eq i32 %767, %727
  br i1 %768, label %769, label %775

769:                                              ; preds = %765
  %770 = add i32 %758, 1
  %771 = getelementptr inbounds i8, ptr %761, i64 24
  %772 = load i32, ptr %771, align 8, !tbaa !35
  %773 = shl nuw i32 1, %772
  %774 = or i32 %773, %757
  br label %775

775:                                              ; preds = %753, %769, %765, %760, %740
  %776 = phi i32 [ 0, %740 ], [ %754, %753 ], [ %758, %760 ], [ %758, %765 ], [ %770, %769 ]
  %777 = phi i32 [ 0, %740 ], [ %755, %753 ], [ %757, %760 ], [ %757, %765 ], [ %774, %769 ]
  %778 = getelementptr inbounds i8, ptr %721, i64 44
  %779 = load i32, ptr %778, align 4, !tbaa !169
  %780 = zext i32 %779 to i64
  %781 = icmp eq i32 %723, 2
  br i1 %781, label %824, label %839

782:                                              ; preds = %818, %751
  %783 = phi i64 [ %718, %751 ], [ %821, %818 ]
  %784 = phi i32 [ 0, %751 ], [ %820, %818 ]
  %785 = phi i32 [ 0, %751 ], [ %819, %818 ]
  %786 = phi i64 [ 0, %751 ], [ %822, %818 ]
  %787 = getelementptr inbounds %struct.Thread, ptr %720, i64 %783
  %788 = getelementptr inbounds i8, ptr %787, i64 32
  %789 = load i32, ptr %788, align 8, !tbaa !93
  %790 = icmp eq i32 %789, %723
  br i1 %790, label %791, label %801

791:                                              ; preds = %782
  %792 = getelementptr inbounds i8, ptr %787, i64 36
  %793 = load i32, ptr %792, align 4, !tbaa !171
  %794 = icmp eq i32 %793, %727
  br i1 %794, label %795, label %801

795:                                              ; preds = %791
  %796 = add i32 %785, 1
  %797 = getelementptr inbounds i8, ptr %787, i64 24
  %798 = load i32, ptr %797, align 8, !tbaa !35
  %799 = shl nuw i32 1, %798
  %800 = or i32 %799, %784
  br label %801

801:                                              ; preds = %795, %791, %782
  %802 = phi i32 [ %785, %782 ], [ %785, %791 ], [ %796, %795 ]
  %803 = phi i32 [ %784, %782 ], [ %784, %791 ], [ %800, %795 ]
  %804 = getelementptr inbounds %struct.Thread, ptr %720, i64 %783
  %805 = getelementptr inbounds i8, ptr %804, i64 240
  %806 = load i32, ptr %805, align 8, !tbaa !93
  %807 = icmp eq i32 %806, %723
  br i1 %807, label %808, label %818

808:                                              ; preds = %801
  %809 = getelementptr inbounds i8, ptr %804, i64 244
  %810 = load i32, ptr %809, align 4, !tbaa !171
  %811 = icmp eq i32 %810, %727
  br i1 %811, label %812, label %818

812:                                              ; preds = %808
  %813 = add i32 %802, 1
  %814 = getelementptr inbounds i8, ptr %804, i64 232
  %815 = load i32, ptr %814, align 8, !tbaa !35
  %816 = shl nuw i32 1, %815
  %817 = or i32 %816, %803
  br label %818

818:                                              ; preds = %812, %808, %801
  %819 = phi i32 [ %802, %801 ], [ %802, %808 ], [ %813, %812 ]
  %820 = phi i32 [ %803, %801 ], [ %803, %808 ], [ %817, %812 ]
  %821 = add nuw nsw i64 %783, 2
  %822 = add i64 %786, 2
  %823 = icmp eq i64 %822, %752
  br i1 %823, label %753, label %782, !llvm.loop !173

824:                                              ; preds = %775
  %825 = getelementptr inbounds i8, ptr %721, i64 40
  %826 = load i32, ptr %825, align 8, !tbaa !156
  %827 = lshr i32 %826, 8
  %828 = zext nneg i32 %827 to i64
  %829 = getelementptr inbounds [16 x %struct.Barrier], ptr %712, i64 0, i64 %828
  %830 = getelementptr inbounds i8, ptr %829, i64 4
  %831 = load i32, ptr %830, align 4, !tbaa !88
  %832 = zext i32 %831 to i64
  %833 = shl nuw nsw i64 %832, 8
  %834 = load i32, ptr %829, align 4, !tbaa !80
  %835 = zext i32 %834 to i64
  %836 = shl nuw i64 %835, 32
  %837 = or i64 %833, %836
  %838 = or i64 %837, %828
  br label %839

839:                                              ; preds = %824, %775
  %840 = phi i64 [ %838, %824 ], [ %780, %775 ]
  %841 = load ptr, ptr %706, align 8, !tbaa !4
  %842 = getelementptr inbounds i8, ptr %841, i64 116
  %843 = atomicrmw add ptr %842, i32 1 monotonic, align 4
  %844 = icmp ult i32 %843, 64
  br i1 %844, label %845, label %874

845:                                              ; preds = %839
  %846 = zext i32 %777 to i64
  %847 = shl nuw i64 %846, 32
  %848 = zext i32 %723 to i64
  %849 = shl nuw nsw i64 %848, 16
  %850 = zext i32 %776 to i64
  %851 = or i64 %849, %850
  %852 = or i64 %851, %847
  %853 = getelementptr inbounds i8, ptr %841, i64 184
  %854 = zext nneg i32 %843 to i64
  %855 = getelementptr inbounds [64 x %struct.Fault], ptr %853, i64 0, i64 %854
  store i32 4, ptr %855, align 8, !tbaa !11
  %856 = getelementptr inbounds i8, ptr %855, i64 4
  store i32 %727, ptr %856, align 4, !tbaa !13
  %857 = getelementptr inbounds i8, ptr %855, i64 8
  store i64 %840, ptr %857, align 8, !tbaa !14
  %858 = getelementptr inbounds i8, ptr %855, i64 16
  store i64 %852, ptr %858, align 8, !tbaa !15
  %859 = getelementptr inbounds i8, ptr %855, i64 24
  %860 = getelementptr inbounds i8, ptr %855, i64 36
  %861 = load i32, ptr %713, align 4, !tbaa !16
  store i32 %861, ptr %859, align 4, !tbaa !16
  %862 = getelementptr inbounds i8, ptr %721, i64 8
  %863 = load i32, ptr %862, align 4, !tbaa !16
  store i32 %863, ptr %860, align 4, !tbaa !16
  %864 = load i32, ptr %714, align 4, !tbaa !16
  %865 = getelementptr inbounds i8, ptr %855, i64 28
  store i32 %864, ptr %865, align 4, !tbaa !16
  %866 = getelementptr inbounds i8, ptr %721, i64 12
  %867 = load i32, ptr %866, align 4, !tbaa !16
  %868 = getelementptr inbounds i8, ptr %855, i64 40
  store i32 %867, ptr %868, align 4, !tbaa !16
  %869 = load i32, ptr %715, align 4, !tbaa !16
  %870 = getelementptr inbounds i8, ptr %855, i64 32
  store i32 %869, ptr %870, align 4, !tbaa !16
  %871 = getelementptr inbounds i8, ptr %721, i64 16
  %872 = load i32, ptr %871, align 4, !tbaa !16
  %873 = getelementptr inbounds i8, ptr %855, i64 44
  store i32 %872, ptr %873, align 4, !tbaa !16
  br label %874

874:                                              ; preds = %845, %839
  %875 = getelementptr inbounds i8, ptr %841, i64 112
  store atomic i32 1, ptr %875 monotonic, align 8
  %876 = load i32, ptr %707, align 4, !tbaa !91
  br label %877

877:                                              ; preds = %733, %874, %738, %716, %716
  %878 = phi i32 [ %717, %716 ], [ %717, %716 ], [ %876, %874 ], [ %717, %738 ], [ %717, %733 ]
  %879 = phi i32 [ %719, %716 ], [ %719, %716 ], [ %742, %874 ], [ 64, %738 ], [ %719, %733 ]
  %880 = add nuw nsw i64 %718, 1
  %881 = zext i32 %878 to i64
  %882 = icmp ult i64 %880, %881
  br i1 %882, label %716, label %883, !llvm.loop !174

883:                                              ; preds = %877
  %884 = load i32, ptr %77, align 8, !tbaa !44
  br label %885

885:                                              ; preds = %883, %702
  %886 = phi i32 [ %884, %883 ], [ %703, %702 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #20
  %887 = add nuw nsw i64 %704, 1
  %888 = zext i32 %886 to i64
  %889 = icmp ult i64 %887, %888
  br i1 %889, label %702, label %891, !llvm.loop !175

890:                                              ; preds = %696
  br i1 %698, label %903, label %908

891:                                              ; preds = %885, %424, %632, %700, %435, %430
  %892 = phi i64 [ %425, %424 ], [ %432, %700 ], [ %432, %632 ], [ %432, %435 ], [ %432, %430 ], [ %432, %885 ]
  %893 = icmp eq ptr %71, null
  br i1 %893, label %896, label %894

894:                                              ; preds = %891
  tail call fastcc void @drop_group(ptr noundef nonnull %71)
  %895 = load ptr, ptr %73, align 8, !tbaa !51
  br label %896

896:                                              ; preds = %894, %891
  %897 = phi ptr [ %895, %894 ], [ %74, %891 ]
  %898 = add i32 %70, -1
  %899 = zext i32 %898 to i64
  %900 = getelementptr inbounds ptr, ptr %4, i64 %899
  %901 = load ptr, ptr %900, align 8, !tbaa !51
  %902 = add i32 %69, -1
  store ptr %901, ptr %73, align 8, !tbaa !51
  br label %910

903:                                              ; preds = %890
  %904 = getelementptr inbounds i8, ptr %74, i64 24
  %905 = load i64, ptr %904, align 8, !tbaa !176
  %906 = add i64 %905, 1
  store i64 %906, ptr %904, align 8, !tbaa !176
  %907 = icmp ult i64 %906, 512
  br i1 %907, label %910, label %908

908:                                              ; preds = %890, %903
  %909 = getelementptr inbounds i8, ptr %74, i64 24
  store i64 0, ptr %909, align 8, !tbaa !176
  br label %910

910:                                              ; preds = %903, %908, %896
  %911 = phi i64 [ %892, %896 ], [ %432, %908 ], [ %432, %903 ]
  %912 = phi i32 [ 1, %896 ], [ %68, %908 ], [ 1, %903 ]
  %913 = phi i32 [ %902, %896 ], [ %69, %908 ], [ %69, %903 ]
  %914 = phi i32 [ %898, %896 ], [ %70, %908 ], [ %70, %903 ]
  %915 = phi ptr [ %897, %896 ], [ %71, %908 ], [ %71, %903 ]
  %916 = add i32 %913, 1
  %917 = icmp ult i32 %916, %914
  br i1 %917, label %57, label %60, !llvm.loop !177

918:                                              ; preds = %60
  %919 = icmp eq i32 %63, 0
  %920 = icmp eq i32 %62, 0
  %921 = select i1 %919, i1 true, i1 %920
  %922 = icmp ult i32 %63, 4096
  %923 = and i1 %922, %921
  br i1 %923, label %924, label %1230

924:                                              ; preds = %918
  %925 = atomicrmw add ptr %28, i64 1 monotonic, align 8
  %926 = icmp ult i64 %925, %26
  br i1 %926, label %927, label %1230

927:                                              ; preds = %924
  %928 = load i64, ptr %5, align 8, !tbaa !150
  %929 = icmp eq i64 %928, 0
  %930 = xor i64 %925, -1
  %931 = add i64 %26, %930
  %932 = select i1 %929, i64 %925, i64 %931
  %933 = icmp eq ptr %64, null
  br i1 %933, label %937, label %934

934:                                              ; preds = %927
  %935 = getelementptr inbounds i8, ptr %64, i64 8
  %936 = load i32, ptr %935, align 8, !tbaa !44
  br label %1101

937:                                              ; preds = %927
  %938 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #18
  %939 = load i32, ptr %8, align 8, !tbaa !16
  %940 = load i32, ptr %29, align 4, !tbaa !16
  %941 = mul i32 %940, %939
  %942 = load i32, ptr %30, align 8, !tbaa !16
  %943 = mul i32 %941, %942
  %944 = getelementptr inbounds i8, ptr %938, i64 8
  store i32 %943, ptr %944, align 8, !tbaa !44
  %945 = zext i32 %943 to i64
  %946 = tail call noalias ptr @calloc(i64 noundef %945, i64 noundef 4728) #18
  store ptr %946, ptr %938, align 8, !tbaa !46
  %947 = load i32, ptr %31, align 4, !tbaa !16
  %948 = load i32, ptr %32, align 4, !tbaa !16
  %949 = mul i32 %948, %947
  %950 = load i32, ptr %33, align 4, !tbaa !16
  %951 = mul i32 %949, %950
  %952 = icmp eq i32 %943, 0
  br i1 %952, label %953, label %957

953:                                              ; preds = %937
  %954 = getelementptr inbounds i8, ptr %938, i64 12
  store i32 0, ptr %954, align 4, !tbaa !178
  %955 = getelementptr inbounds i8, ptr %938, i64 20
  store i32 0, ptr %955, align 4, !tbaa !145
  %956 = getelementptr inbounds i8, ptr %938, i64 24
  store i64 0, ptr %956, align 8, !tbaa !176
  br label %1109

957:                                              ; preds = %937
  %958 = add i32 %951, 31
  %959 = lshr i32 %958, 5
  %960 = zext i32 %951 to i64
  %961 = shl nuw nsw i64 %960, 2
  %962 = and i32 %958, -32
  %963 = zext i32 %962 to i64
  %964 = icmp ult i32 %958, 32
  br label %965

965:                                              ; preds = %1096, %957
  %966 = phi i64 [ 0, %957 ], [ %1097, %1096 ]
  %967 = phi i32 [ %943, %957 ], [ %1098, %1096 ]
  %968 = load ptr, ptr %938, align 8, !tbaa !46
  %969 = getelementptr inbounds %struct.Cta, ptr %968, i64 %966
  store ptr %0, ptr %969, align 8, !tbaa !4
  %970 = getelementptr inbounds i8, ptr %969, i64 184
  store ptr %938, ptr %970, align 8, !tbaa !43
  %971 = getelementptr inbounds i8, ptr %969, i64 52
  %972 = trunc nuw i64 %966 to i32
  store i32 %972, ptr %971, align 4, !tbaa !179
  %973 = load ptr, ptr %34, align 8, !tbaa !71
  %974 = getelementptr inbounds i8, ptr %969, i64 72
  store ptr %973, ptr %974, align 8, !tbaa !180
  %975 = load ptr, ptr %35, align 8, !tbaa !49
  %976 = getelementptr inbounds i8, ptr %969, i64 80
  store ptr %975, ptr %976, align 8, !tbaa !181
  %977 = load i64, ptr %36, align 8, !tbaa !48
  %978 = getelementptr inbounds i8, ptr %969, i64 88
  store i64 %977, ptr %978, align 8, !tbaa !182
  %979 = load ptr, ptr %37, align 8, !tbaa !183
  %980 = getelementptr inbounds i8, ptr %969, i64 160
  store ptr %979, ptr %980, align 8, !tbaa !184
  %981 = load i64, ptr %38, align 8, !tbaa !185
  %982 = getelementptr inbounds i8, ptr %969, i64 168
  store i64 %981, ptr %982, align 8, !tbaa !186
  %983 = getelementptr inbounds i8, ptr %969, i64 176
  store ptr %1, ptr %983, align 8, !tbaa !187
  %984 = getelementptr inbounds i8, ptr %969, i64 108
  store i32 %951, ptr %984, align 4, !tbaa !91
  %985 = getelementptr inbounds i8, ptr %969, i64 124
  store i32 %959, ptr %985, align 4, !tbaa !89
  %986 = getelementptr inbounds i8, ptr %969, i64 140
  store i32 %967, ptr %986, align 4, !tbaa !188
  %987 = load i32, ptr %39, align 8, !tbaa !189
  %988 = getelementptr inbounds i8, ptr %969, i64 156
  store i32 %987, ptr %988, align 4, !tbaa !190
  %989 = shl i32 %972, 24
  %990 = or disjoint i32 %989, 1024
  %991 = getelementptr inbounds i8, ptr %969, i64 16
  store i32 %990, ptr %991, align 8, !tbaa !41
  %992 = load i32, ptr %40, align 4, !tbaa !191
  %993 = getelementptr inbounds i8, ptr %969, i64 20
  store i32 %992, ptr %993, align 4, !tbaa !42
  %994 = getelementptr inbounds i8, ptr %969, i64 96
  %995 = getelementptr inbounds i8, ptr %969, i64 112
  %996 = getelementptr inbounds i8, ptr %969, i64 128
  %997 = getelementptr inbounds i8, ptr %969, i64 144
  %998 = load i32, ptr %31, align 4, !tbaa !16
  store i32 %998, ptr %994, align 4, !tbaa !16
  %999 = load i32, ptr %7, align 4, !tbaa !16
  store i32 %999, ptr %995, align 4, !tbaa !16
  %1000 = load i32, ptr %8, align 4, !tbaa !16
  store i32 %1000, ptr %996, align 4, !tbaa !16
  %1001 = load i32, ptr %7, align 4, !tbaa !16
  %1002 = udiv i32 %1001, %1000
  store i32 %1002, ptr %997, align 4, !tbaa !16
  %1003 = load i32, ptr %32, align 4, !tbaa !16
  %1004 = getelementptr inbounds i8, ptr %969, i64 100
  store i32 %1003, ptr %1004, align 4, !tbaa !16
  %1005 = load i32, ptr %46, align 4, !tbaa !16
  %1006 = getelementptr inbounds i8, ptr %969, i64 116
  store i32 %1005, ptr %1006, align 4, !tbaa !16
  %1007 = load i32, ptr %29, align 4, !tbaa !16
  %1008 = getelementptr inbounds i8, ptr %969, i64 132
  store i32 %1007, ptr %1008, align 4, !tbaa !16
  %1009 = load i32, ptr %46, align 4, !tbaa !16
  %1010 = udiv i32 %1009, %1007
  %1011 = getelementptr inbounds i8, ptr %969, i64 148
  store i32 %1010, ptr %1011, align 4, !tbaa !16
  %1012 = load i32, ptr %33, align 4, !tbaa !16
  %1013 = getelementptr inbounds i8, ptr %969, i64 104
  store i32 %1012, ptr %1013, align 4, !tbaa !16
  %1014 = load i32, ptr %47, align 4, !tbaa !16
  %1015 = getelementptr inbounds i8, ptr %969, i64 120
  store i32 %1014, ptr %1015, align 4, !tbaa !16
  %1016 = load i32, ptr %30, align 4, !tbaa !16
  %1017 = getelementptr inbounds i8, ptr %969, i64 136
  store i32 %1016, ptr %1017, align 4, !tbaa !16
  %1018 = load i32, ptr %47, align 4, !tbaa !16
  %1019 = udiv i32 %1018, %1016
  %1020 = getelementptr inbounds i8, ptr %969, i64 152
  store i32 %1019, ptr %1020, align 4, !tbaa !16
  %1021 = load i32, ptr %40, align 4, !tbaa !191
  %1022 = add i32 %1021, 2047
  %1023 = and i32 %1022, -1024
  %1024 = zext i32 %1023 to i64
  %1025 = tail call noalias align 1024 ptr @aligned_alloc(i64 noundef 1024, i64 noundef %1024) #21
  %1026 = getelementptr inbounds i8, ptr %969, i64 8
  store ptr %1025, ptr %1026, align 8, !tbaa !47
  %1027 = tail call noalias ptr @calloc(i64 noundef %963, i64 noundef 208) #18
  %1028 = getelementptr inbounds i8, ptr %969, i64 232
  store ptr %1027, ptr %1028, align 8, !tbaa !92
  %1029 = load i32, ptr %41, align 4, !tbaa !192
  %1030 = zext i32 %1029 to i64
  %1031 = mul nuw i64 %1030, %960
  %1032 = add nuw i64 %1031, 64
  %1033 = tail call noalias ptr @malloc(i64 noundef %1032) #19
  %1034 = getelementptr inbounds i8, ptr %969, i64 4688
  store ptr %1033, ptr %1034, align 8, !tbaa !193
  %1035 = load i64, ptr %42, align 8, !tbaa !194
  %1036 = mul i64 %1035, %960
  %1037 = add i64 %1036, 64
  %1038 = tail call noalias ptr @malloc(i64 noundef %1037) #19
  %1039 = getelementptr inbounds i8, ptr %969, i64 4696
  store ptr %1038, ptr %1039, align 8, !tbaa !195
  %1040 = load i32, ptr %43, align 4, !tbaa !196
  %1041 = zext i32 %1040 to i64
  %1042 = mul i64 %961, %1041
  %1043 = add i64 %1042, 64
  %1044 = tail call noalias ptr @malloc(i64 noundef %1043) #19
  %1045 = getelementptr inbounds i8, ptr %969, i64 4704
  store ptr %1044, ptr %1045, align 8, !tbaa !197
  br i1 %964, label %1050, label %1046

1046:                                             ; preds = %965
  %1047 = load i32, ptr %31, align 4, !tbaa !16
  %1048 = load i32, ptr %32, align 4, !tbaa !16
  %1049 = shl nuw nsw i64 %1041, 2
  br label %1055

1050:                                             ; preds = %1087, %965
  %1051 = load ptr, ptr %44, align 8, !tbaa !198
  %1052 = getelementptr inbounds i8, ptr %969, i64 208
  store ptr %1051, ptr %1052, align 8, !tbaa !199
  %1053 = load ptr, ptr %45, align 8, !tbaa !62
  %1054 = icmp eq ptr %1053, null
  br i1 %1054, label %1096, label %1093

1055:                                             ; preds = %1087, %1046
  %1056 = phi i64 [ 0, %1046 ], [ %1088, %1087 ]
  %1057 = getelementptr inbounds %struct.Thread, ptr %1027, i64 %1056
  %1058 = getelementptr inbounds i8, ptr %1057, i64 32
  store i32 5, ptr %1058, align 8, !tbaa !93
  %1059 = trunc nuw i64 %1056 to i32
  %1060 = and i32 %1059, 31
  %1061 = getelementptr inbounds i8, ptr %1057, i64 20
  store i32 %1060, ptr %1061, align 4, !tbaa !81
  %1062 = lshr i32 %1059, 5
  %1063 = getelementptr inbounds i8, ptr %1057, i64 24
  store i32 %1062, ptr %1063, align 8, !tbaa !35
  %1064 = getelementptr inbounds i8, ptr %1057, i64 28
  store i32 %1059, ptr %1064, align 4, !tbaa !32
  %1065 = getelementptr inbounds i8, ptr %1057, i64 120
  store ptr %969, ptr %1065, align 8, !tbaa !61
  %1066 = urem i32 %1059, %1047
  %1067 = getelementptr inbounds i8, ptr %1057, i64 8
  store i32 %1066, ptr %1067, align 8, !tbaa !16
  %1068 = udiv i32 %1059, %1047
  %1069 = urem i32 %1068, %1048
  %1070 = getelementptr inbounds i8, ptr %1057, i64 12
  store i32 %1069, ptr %1070, align 4, !tbaa !16
  %1071 = udiv i32 %1068, %1048
  %1072 = getelementptr inbounds i8, ptr %1057, i64 16
  store i32 %1071, ptr %1072, align 8, !tbaa !16
  %1073 = getelementptr inbounds i8, ptr %1057, i64 4
  store i32 2048, ptr %1073, align 4, !tbaa !200
  %1074 = icmp ult i64 %1056, %960
  br i1 %1074, label %1075, label %1087

1075:                                             ; preds = %1055
  %1076 = mul nuw i64 %1056, %1030
  %1077 = getelementptr inbounds i8, ptr %1033, i64 %1076
  %1078 = getelementptr inbounds i8, ptr %1057, i64 88
  store ptr %1077, ptr %1078, align 8, !tbaa !201
  %1079 = mul i64 %1056, %1035
  %1080 = getelementptr inbounds i8, ptr %1038, i64 %1079
  %1081 = getelementptr inbounds i8, ptr %1057, i64 104
  store ptr %1080, ptr %1081, align 8, !tbaa !202
  %1082 = getelementptr inbounds i8, ptr %1057, i64 184
  store i64 %1030, ptr %1082, align 8, !tbaa !52
  %1083 = getelementptr inbounds i8, ptr %1057, i64 192
  store i64 %1035, ptr %1083, align 8, !tbaa !50
  %1084 = mul i64 %1049, %1056
  %1085 = getelementptr inbounds i8, ptr %1044, i64 %1084
  %1086 = getelementptr inbounds i8, ptr %1057, i64 128
  store ptr %1085, ptr %1086, align 8, !tbaa !109
  br label %1087

1087:                                             ; preds = %1075, %1055
  %1088 = add nuw nsw i64 %1056, 1
  %1089 = load i32, ptr %985, align 4, !tbaa !89
  %1090 = shl i32 %1089, 5
  %1091 = zext i32 %1090 to i64
  %1092 = icmp ult i64 %1088, %1091
  br i1 %1092, label %1055, label %1050, !llvm.loop !203

1093:                                             ; preds = %1050
  %1094 = getelementptr inbounds i8, ptr %1053, i64 16
  %1095 = load ptr, ptr %1094, align 8, !tbaa !204
  tail call void %1095(ptr noundef nonnull %969) #20
  br label %1096

1096:                                             ; preds = %1093, %1050
  %1097 = add nuw nsw i64 %966, 1
  %1098 = load i32, ptr %944, align 8, !tbaa !44
  %1099 = zext i32 %1098 to i64
  %1100 = icmp ult i64 %1097, %1099
  br i1 %1100, label %965, label %1101, !llvm.loop !205

1101:                                             ; preds = %1096, %934
  %1102 = phi i32 [ %936, %934 ], [ %1098, %1096 ]
  %1103 = phi ptr [ %64, %934 ], [ %938, %1096 ]
  %1104 = getelementptr inbounds i8, ptr %1103, i64 8
  %1105 = getelementptr inbounds i8, ptr %1103, i64 12
  store i32 %1102, ptr %1105, align 4, !tbaa !178
  %1106 = getelementptr inbounds i8, ptr %1103, i64 20
  store i32 0, ptr %1106, align 4, !tbaa !145
  %1107 = getelementptr inbounds i8, ptr %1103, i64 24
  store i64 0, ptr %1107, align 8, !tbaa !176
  %1108 = icmp eq i32 %1102, 0
  br i1 %1108, label %1109, label %1114

1109:                                             ; preds = %1225, %953, %1101
  %1110 = phi ptr [ %938, %953 ], [ %1103, %1101 ], [ %1103, %1225 ]
  %1111 = add nuw nsw i32 %63, 1
  %1112 = zext nneg i32 %63 to i64
  %1113 = getelementptr inbounds ptr, ptr %4, i64 %1112
  store ptr %1110, ptr %1113, align 8, !tbaa !51
  br label %1230

1114:                                             ; preds = %1101, %1225
  %1115 = phi i64 [ %1226, %1225 ], [ 0, %1101 ]
  %1116 = load ptr, ptr %1103, align 8, !tbaa !46
  %1117 = getelementptr inbounds %struct.Cta, ptr %1116, i64 %1115
  %1118 = load i32, ptr %7, align 8, !tbaa !16
  %1119 = load i32, ptr %8, align 8, !tbaa !16
  %1120 = udiv i32 %1118, %1119
  %1121 = load i32, ptr %46, align 4, !tbaa !16
  %1122 = load i32, ptr %29, align 4, !tbaa !16
  %1123 = udiv i32 %1121, %1122
  %1124 = zext i32 %1120 to i64
  %1125 = urem i64 %932, %1124
  %1126 = trunc nuw i64 %1125 to i32
  %1127 = udiv i64 %932, %1124
  %1128 = zext i32 %1123 to i64
  %1129 = urem i64 %1127, %1128
  %1130 = trunc nuw i64 %1129 to i32
  %1131 = udiv i64 %1127, %1128
  %1132 = trunc i64 %1131 to i32
  %1133 = trunc nuw i64 %1115 to i32
  %1134 = urem i32 %1133, %1119
  %1135 = udiv i32 %1133, %1119
  %1136 = urem i32 %1135, %1122
  %1137 = udiv i32 %1135, %1122
  %1138 = getelementptr inbounds i8, ptr %1117, i64 56
  %1139 = getelementptr inbounds i8, ptr %1117, i64 40
  %1140 = getelementptr inbounds i8, ptr %1117, i64 24
  store i32 %1126, ptr %1138, align 4, !tbaa !16
  store i32 %1134, ptr %1139, align 4, !tbaa !16
  %1141 = load i32, ptr %8, align 4, !tbaa !16
  %1142 = mul i32 %1141, %1126
  %1143 = add i32 %1142, %1134
  store i32 %1143, ptr %1140, align 4, !tbaa !16
  %1144 = getelementptr inbounds i8, ptr %1117, i64 60
  store i32 %1130, ptr %1144, align 4, !tbaa !16
  %1145 = getelementptr inbounds i8, ptr %1117, i64 44
  store i32 %1136, ptr %1145, align 4, !tbaa !16
  %1146 = load i32, ptr %29, align 4, !tbaa !16
  %1147 = mul i32 %1146, %1130
  %1148 = add i32 %1147, %1136
  %1149 = getelementptr inbounds i8, ptr %1117, i64 28
  store i32 %1148, ptr %1149, align 4, !tbaa !16
  %1150 = getelementptr inbounds i8, ptr %1117, i64 64
  store i32 %1132, ptr %1150, align 4, !tbaa !16
  %1151 = getelementptr inbounds i8, ptr %1117, i64 48
  store i32 %1137, ptr %1151, align 4, !tbaa !16
  %1152 = load i32, ptr %30, align 4, !tbaa !16
  %1153 = mul i32 %1152, %1132
  %1154 = add i32 %1153, %1137
  %1155 = getelementptr inbounds i8, ptr %1117, i64 32
  store i32 %1154, ptr %1155, align 4, !tbaa !16
  %1156 = load i32, ptr %7, align 8, !tbaa !16
  %1157 = load i32, ptr %46, align 4, !tbaa !16
  %1158 = mul i32 %1157, %1154
  %1159 = add i32 %1158, %1148
  %1160 = mul i32 %1159, %1156
  %1161 = add i32 %1160, %1143
  %1162 = getelementptr inbounds i8, ptr %1117, i64 36
  store i32 %1161, ptr %1162, align 4, !tbaa !31
  %1163 = getelementptr inbounds i8, ptr %1117, i64 108
  %1164 = load i32, ptr %1163, align 4, !tbaa !91
  %1165 = getelementptr inbounds i8, ptr %1117, i64 240
  store i32 %1164, ptr %1165, align 8, !tbaa !90
  %1166 = getelementptr inbounds i8, ptr %1117, i64 256
  store i32 0, ptr %1166, align 8, !tbaa !144
  %1167 = getelementptr inbounds i8, ptr %1117, i64 248
  store i32 0, ptr %1167, align 8, !tbaa !96
  %1168 = getelementptr inbounds i8, ptr %1117, i64 264
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(4416) %1168, i8 0, i64 4416, i1 false)
  %1169 = getelementptr inbounds i8, ptr %1117, i64 8
  %1170 = load ptr, ptr %1169, align 8, !tbaa !47
  %1171 = getelementptr inbounds i8, ptr %1117, i64 20
  %1172 = load i32, ptr %1171, align 4, !tbaa !42
  %1173 = zext i32 %1172 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %1170, i8 -53, i64 %1173, i1 false)
  %1174 = getelementptr inbounds i8, ptr %1117, i64 216
  %1175 = load i32, ptr %1174, align 8, !tbaa !206
  %1176 = add i32 %1175, 1
  store i32 %1176, ptr %1174, align 8, !tbaa !206
  %1177 = load ptr, ptr %45, align 8, !tbaa !62
  %1178 = icmp eq ptr %1177, null
  br i1 %1178, label %1182, label %1179

1179:                                             ; preds = %1114
  %1180 = getelementptr inbounds i8, ptr %1177, i64 24
  %1181 = load ptr, ptr %1180, align 8, !tbaa !207
  tail call void %1181(ptr noundef nonnull %1117) #20
  br label %1182

1182:                                             ; preds = %1179, %1114
  %1183 = load i32, ptr %1163, align 4, !tbaa !91
  %1184 = icmp eq i32 %1183, 0
  br i1 %1184, label %1225, label %1185

1185:                                             ; preds = %1182
  %1186 = getelementptr inbounds i8, ptr %1117, i64 232
  %1187 = load ptr, ptr %1186, align 8, !tbaa !92
  %1188 = zext i32 %1183 to i64
  %1189 = and i64 %1188, 1
  %1190 = icmp eq i32 %1183, 1
  br i1 %1190, label %1214, label %1191

1191:                                             ; preds = %1185
  %1192 = and i64 %1188, 4294967294
  br label %1193

1193:                                             ; preds = %1193, %1191
  %1194 = phi i64 [ 0, %1191 ], [ %1211, %1193 ]
  %1195 = phi i64 [ 0, %1191 ], [ %1212, %1193 ]
  %1196 = getelementptr inbounds %struct.Thread, ptr %1187, i64 %1194
  store i32 0, ptr %1196, align 8, !tbaa !208
  %1197 = getelementptr inbounds i8, ptr %1196, i64 96
  store i64 0, ptr %1197, align 8, !tbaa !209
  %1198 = getelementptr inbounds i8, ptr %1196, i64 112
  store i64 0, ptr %1198, align 8, !tbaa !210
  %1199 = getelementptr inbounds i8, ptr %1196, i64 32
  store i32 0, ptr %1199, align 8, !tbaa !93
  %1200 = getelementptr inbounds i8, ptr %1196, i64 152
  store i32 0, ptr %1200, align 8, !tbaa !60
  %1201 = getelementptr inbounds i8, ptr %1196, i64 144
  store i32 0, ptr %1201, align 8, !tbaa !57
  %1202 = getelementptr inbounds i8, ptr %1196, i64 160
  store i64 0, ptr %1202, align 8, !tbaa !155
  %1203 = or disjoint i64 %1194, 1
  %1204 = getelementptr inbounds %struct.Thread, ptr %1187, i64 %1203
  store i32 0, ptr %1204, align 8, !tbaa !208
  %1205 = getelementptr inbounds i8, ptr %1204, i64 96
  store i64 0, ptr %1205, align 8, !tbaa !209
  %1206 = getelementptr inbounds i8, ptr %1204, i64 112
  store i64 0, ptr %1206, align 8, !tbaa !210
  %1207 = getelementptr inbounds i8, ptr %1204, i64 32
  store i32 0, ptr %1207, align 8, !tbaa !93
  %1208 = getelementptr inbounds i8, ptr %1204, i64 152
  store i32 0, ptr %1208, align 8, !tbaa !60
  %1209 = getelementptr inbounds i8, ptr %1204, i64 144
  store i32 0, ptr %1209, align 8, !tbaa !57
  %1210 = getelementptr inbounds i8, ptr %1204, i64 160
  store i64 0, ptr %1210, align 8, !tbaa !155
  %1211 = add nuw nsw i64 %1194, 2
  %1212 = add i64 %1195, 2
  %1213 = icmp eq i64 %1212, %1192
  br i1 %1213, label %1214, label %1193, !llvm.loop !211

1214:                                             ; preds = %1193, %1185
  %1215 = phi i64 [ 0, %1185 ], [ %1211, %1193 ]
  %1216 = icmp eq i64 %1189, 0
  br i1 %1216, label %1225, label %1217

1217:                                             ; preds = %1214
  %1218 = getelementptr inbounds %struct.Thread, ptr %1187, i64 %1215
  store i32 0, ptr %1218, align 8, !tbaa !208
  %1219 = getelementptr inbounds i8, ptr %1218, i64 96
  store i64 0, ptr %1219, align 8, !tbaa !209
  %1220 = getelementptr inbounds i8, ptr %1218, i64 112
  store i64 0, ptr %1220, align 8, !tbaa !210
  %1221 = getelementptr inbounds i8, ptr %1218, i64 32
  store i32 0, ptr %1221, align 8, !tbaa !93
  %1222 = getelementptr inbounds i8, ptr %1218, i64 152
  store i32 0, ptr %1222, align 8, !tbaa !60
  %1223 = getelementptr inbounds i8, ptr %1218, i64 144
  store i32 0, ptr %1223, align 8, !tbaa !57
  %1224 = getelementptr inbounds i8, ptr %1218, i64 160
  store i64 0, ptr %1224, align 8, !tbaa !155
  br label %1225

1225:                                             ; preds = %1217, %1214, %1182
  %1226 = add nuw nsw i64 %1115, 1
  %1227 = load i32, ptr %1104, align 8, !tbaa !44
  %1228 = zext i32 %1227 to i64
  %1229 = icmp ult i64 %1226, %1228
  br i1 %1229, label %1114, label %1109, !llvm.loop !212

1230:                                             ; preds = %1109, %924, %918, %60
  %1231 = phi i32 [ 1, %918 ], [ 0, %60 ], [ 1, %1109 ], [ 0, %924 ]
  %1232 = phi i32 [ %63, %918 ], [ %63, %60 ], [ %1111, %1109 ], [ %63, %924 ]
  %1233 = phi ptr [ %64, %918 ], [ %64, %60 ], [ null, %1109 ], [ %64, %924 ]
  %1234 = or i32 %1232, %1231
  %1235 = icmp eq i32 %1234, 0
  br i1 %1235, label %1236, label %48

1236:                                             ; preds = %1230, %48
  %1237 = phi i32 [ %1232, %1230 ], [ %51, %48 ]
  %1238 = phi ptr [ %1233, %1230 ], [ %52, %48 ]
  %1239 = icmp eq i32 %1237, 0
  br i1 %1239, label %1242, label %1240

1240:                                             ; preds = %1236
  %1241 = zext i32 %1237 to i64
  br label %1244

1242:                                             ; preds = %1244, %1236
  %1243 = icmp eq ptr %1238, null
  br i1 %1243, label %1251, label %1250

1244:                                             ; preds = %1240, %1244
  %1245 = phi i64 [ 0, %1240 ], [ %1248, %1244 ]
  %1246 = getelementptr inbounds ptr, ptr %4, i64 %1245
  %1247 = load ptr, ptr %1246, align 8, !tbaa !51
  tail call fastcc void @drop_group(ptr noundef %1247)
  %1248 = add nuw nsw i64 %1245, 1
  %1249 = icmp eq i64 %1248, %1241
  br i1 %1249, label %1242, label %1244, !llvm.loop !213

1250:                                             ; preds = %1242
  tail call fastcc void @drop_group(ptr noundef nonnull %1238)
  br label %1251

1251:                                             ; preds = %1250, %1242
  tail call void @free(ptr noundef %4) #20
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @drop_group(ptr nocapture noundef %0) unnamed_addr #7 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !44
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %45, %1
  %6 = load ptr, ptr %0, align 8, !tbaa !46
  tail call void @free(ptr noundef %6) #20
  tail call void @free(ptr noundef nonnull %0) #20
  ret void

7:                                                ; preds = %1, %45
  %8 = phi i64 [ %60, %45 ], [ 0, %1 ]
  %9 = load ptr, ptr %0, align 8, !tbaa !46
  %10 = getelementptr inbounds %struct.Cta, ptr %9, i64 %8
  %11 = getelementptr inbounds i8, ptr %10, i64 108
  %12 = load i32, ptr %11, align 4, !tbaa !91
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %10, i64 232
  br label %21

16:                                               ; preds = %37, %7
  %17 = load ptr, ptr %10, align 8, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %17, i64 3272
  %19 = load ptr, ptr %18, align 8, !tbaa !62
  %20 = icmp eq ptr %19, null
  br i1 %20, label %45, label %42

21:                                               ; preds = %14, %37
  %22 = phi i64 [ 0, %14 ], [ %38, %37 ]
  %23 = load ptr, ptr %15, align 8, !tbaa !92
  %24 = getelementptr inbounds %struct.Thread, ptr %23, i64 %22
  %25 = getelementptr inbounds i8, ptr %24, i64 136
  %26 = load ptr, ptr %25, align 8, !tbaa !59
  tail call void @free(ptr noundef %26) #20
  %27 = getelementptr inbounds i8, ptr %24, i64 200
  %28 = load i32, ptr %27, align 8, !tbaa !56
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %37, label %30

30:                                               ; preds = %21
  %31 = getelementptr inbounds i8, ptr %24, i64 88
  %32 = load ptr, ptr %31, align 8, !tbaa !201
  tail call void @free(ptr noundef %32) #20
  %33 = getelementptr inbounds i8, ptr %24, i64 104
  %34 = load ptr, ptr %33, align 8, !tbaa !202
  tail call void @free(ptr noundef %34) #20
  %35 = getelementptr inbounds i8, ptr %24, i64 168
  %36 = load ptr, ptr %35, align 8, !tbaa !55
  tail call void @free(ptr noundef %36) #20
  br label %37

37:                                               ; preds = %30, %21
  %38 = add nuw nsw i64 %22, 1
  %39 = load i32, ptr %11, align 4, !tbaa !91
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %21, label %16, !llvm.loop !214

42:                                               ; preds = %16
  %43 = getelementptr inbounds i8, ptr %19, i64 32
  %44 = load ptr, ptr %43, align 8, !tbaa !215
  tail call void %44(ptr noundef nonnull %10) #20
  br label %45

45:                                               ; preds = %42, %16
  %46 = getelementptr inbounds i8, ptr %10, i64 8
  %47 = load ptr, ptr %46, align 8, !tbaa !47
  tail call void @free(ptr noundef %47) #20
  %48 = getelementptr inbounds i8, ptr %10, i64 232
  %49 = load ptr, ptr %48, align 8, !tbaa !92
  tail call void @free(ptr noundef %49) #20
  %50 = getelementptr inbounds i8, ptr %10, i64 4688
  %51 = load ptr, ptr %50, align 8, !tbaa !193
  tail call void @free(ptr noundef %51) #20
  %52 = getelementptr inbounds i8, ptr %10, i64 4696
  %53 = load ptr, ptr %52, align 8, !tbaa !195
  tail call void @free(ptr noundef %53) #20
  %54 = getelementptr inbounds i8, ptr %10, i64 4704
  %55 = load ptr, ptr %54, align 8, !tbaa !197
  tail call void @free(ptr noundef %55) #20
  %56 = getelementptr inbounds i8, ptr %10, i64 4680
  %57 = load ptr, ptr %56, align 8, !tbaa !98
  tail call void @free(ptr noundef %57) #20
  %58 = getelementptr inbounds i8, ptr %10, i64 4720
  %59 = load ptr, ptr %58, align 8, !tbaa !34
  tail call void @free(ptr noundef %59) #20
  %60 = add nuw nsw i64 %8, 1
  %61 = load i32, ptr %2, align 8, !tbaa !44
  %62 = zext i32 %61 to i64
  %63 = icmp ult i64 %60, %62
  br i1 %63, label %7, label %5, !llvm.loop !216
}

; Function Attrs: nounwind uwtable
define internal fastcc void @release(ptr noundef %0, i32 noundef %1) unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
  %4 = zext nneg i32 %1 to i64
  %5 = getelementptr inbounds [16 x %struct.Barrier], ptr %3, i64 0, i64 %4
  %6 = getelementptr inbounds i8, ptr %0, i64 108
  %7 = load i32, ptr %6, align 4, !tbaa !91
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 232
  %11 = load ptr, ptr %10, align 8, !tbaa !92
  %12 = zext i32 %7 to i64
  br label %23

13:                                               ; preds = %47, %2
  %14 = phi i32 [ 0, %2 ], [ %48, %47 ]
  %15 = phi i32 [ 0, %2 ], [ %49, %47 ]
  %16 = phi i32 [ 1, %2 ], [ %50, %47 ]
  %17 = phi i32 [ 0, %2 ], [ %51, %47 ]
  %18 = load ptr, ptr %0, align 8, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %18, i64 180
  %20 = load i32, ptr %19, align 4, !tbaa !82
  %21 = and i32 %20, 8
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %178, label %54

23:                                               ; preds = %9, %47
  %24 = phi i64 [ 0, %9 ], [ %52, %47 ]
  %25 = phi i32 [ 0, %9 ], [ %51, %47 ]
  %26 = phi i32 [ 1, %9 ], [ %50, %47 ]
  %27 = phi i32 [ 0, %9 ], [ %49, %47 ]
  %28 = phi i32 [ 0, %9 ], [ %48, %47 ]
  %29 = getelementptr inbounds %struct.Thread, ptr %11, i64 %24
  %30 = getelementptr inbounds i8, ptr %29, i64 32
  %31 = load i32, ptr %30, align 8, !tbaa !93
  %32 = icmp eq i32 %31, 2
  br i1 %32, label %33, label %47

33:                                               ; preds = %23
  %34 = getelementptr inbounds i8, ptr %29, i64 40
  %35 = load i32, ptr %34, align 8, !tbaa !156
  %36 = lshr i32 %35, 8
  %37 = icmp eq i32 %36, %1
  br i1 %37, label %38, label %47

38:                                               ; preds = %33
  %39 = getelementptr inbounds i8, ptr %29, i64 48
  %40 = load i64, ptr %39, align 8, !tbaa !217
  %41 = icmp ne i64 %40, 0
  %42 = zext i1 %41 to i32
  %43 = add i32 %25, %42
  %44 = and i32 %26, %42
  %45 = or i32 %27, %42
  %46 = add i32 %28, 1
  br label %47

47:                                               ; preds = %38, %33, %23
  %48 = phi i32 [ %46, %38 ], [ %28, %33 ], [ %28, %23 ]
  %49 = phi i32 [ %45, %38 ], [ %27, %33 ], [ %27, %23 ]
  %50 = phi i32 [ %44, %38 ], [ %26, %33 ], [ %26, %23 ]
  %51 = phi i32 [ %43, %38 ], [ %25, %33 ], [ %25, %23 ]
  %52 = add nuw nsw i64 %24, 1
  %53 = icmp eq i64 %52, %12
  br i1 %53, label %13, label %23, !llvm.loop !218

54:                                               ; preds = %13
  %55 = getelementptr inbounds i8, ptr %0, i64 124
  %56 = load i32, ptr %55, align 4, !tbaa !89
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %178, label %58

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %5, i64 16
  %60 = getelementptr inbounds i8, ptr %5, i64 144
  %61 = getelementptr inbounds i8, ptr %0, i64 232
  %62 = getelementptr inbounds i8, ptr %0, i64 36
  br label %63

63:                                               ; preds = %171, %58
  %64 = phi i32 [ %56, %58 ], [ %172, %171 ]
  %65 = phi i64 [ 0, %58 ], [ %173, %171 ]
  %66 = getelementptr inbounds [32 x i32], ptr %59, i64 0, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !16
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %171, label %69

69:                                               ; preds = %63
  %70 = load ptr, ptr %0, align 8, !tbaa !4
  %71 = getelementptr inbounds i8, ptr %70, i64 3304
  %72 = load ptr, ptr %71, align 8, !tbaa !85
  %73 = getelementptr inbounds [32 x i32], ptr %60, i64 0, i64 %65
  %74 = load i32, ptr %73, align 4, !tbaa !16
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds i8, ptr %72, i64 %75
  %77 = load i8, ptr %76, align 1, !tbaa !86
  %78 = and i8 %77, 1
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %171, label %80

80:                                               ; preds = %69
  %81 = load ptr, ptr %61, align 8, !tbaa !92
  %82 = shl nuw nsw i64 %65, 5
  %83 = and i64 %82, 4294967264
  %84 = getelementptr inbounds %struct.Thread, ptr %81, i64 %83
  br label %85

85:                                               ; preds = %168, %80
  %86 = phi i64 [ 0, %80 ], [ %169, %168 ]
  %87 = getelementptr inbounds %struct.Thread, ptr %84, i64 %86, i32 6
  %88 = load i32, ptr %87, align 8, !tbaa !93
  %89 = icmp eq i32 %88, 5
  br i1 %89, label %158, label %90

90:                                               ; preds = %85
  %91 = trunc nuw nsw i64 %86 to i32
  %92 = shl nuw i32 1, %91
  %93 = and i32 %92, %67
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %95, label %158

95:                                               ; preds = %163, %90
  %96 = phi i64 [ %86, %90 ], [ %159, %163 ]
  %97 = load i32, ptr %62, align 4, !tbaa !31
  %98 = getelementptr inbounds %struct.Thread, ptr %84, i64 %96, i32 5
  %99 = load i32, ptr %98, align 4, !tbaa !32
  %100 = getelementptr inbounds i8, ptr %70, i64 3324
  br label %101

101:                                              ; preds = %101, %95
  %102 = atomicrmw xchg ptr %100, i32 1 acquire, align 4
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %101, !llvm.loop !17

104:                                              ; preds = %101
  %105 = zext i32 %67 to i64
  %106 = getelementptr inbounds i8, ptr %70, i64 3320
  %107 = load i32, ptr %106, align 8, !tbaa !19
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %134, label %109

109:                                              ; preds = %104
  %110 = getelementptr inbounds i8, ptr %70, i64 3312
  %111 = load ptr, ptr %110, align 8, !tbaa !21
  %112 = zext i32 %107 to i64
  br label %113

113:                                              ; preds = %131, %109
  %114 = phi i64 [ 0, %109 ], [ %132, %131 ]
  %115 = getelementptr inbounds %struct.Finding, ptr %111, i64 %114
  %116 = load i32, ptr %115, align 8, !tbaa !22
  %117 = icmp eq i32 %116, 4
  br i1 %117, label %118, label %131

118:                                              ; preds = %113
  %119 = getelementptr inbounds i8, ptr %115, i64 4
  %120 = load i32, ptr %119, align 4, !tbaa !24
  %121 = icmp eq i32 %120, %74
  br i1 %121, label %122, label %131

122:                                              ; preds = %118
  %123 = getelementptr inbounds i8, ptr %115, i64 8
  %124 = load i32, ptr %123, align 8, !tbaa !25
  %125 = icmp eq i32 %124, %74
  br i1 %125, label %126, label %131

126:                                              ; preds = %122
  %127 = trunc nuw i64 %114 to i32
  %128 = getelementptr inbounds i8, ptr %115, i64 28
  %129 = load i32, ptr %128, align 4, !tbaa !26
  %130 = add i32 %129, 1
  store i32 %130, ptr %128, align 4, !tbaa !26
  br label %134

131:                                              ; preds = %122, %118, %113
  %132 = add nuw nsw i64 %114, 1
  %133 = icmp eq i64 %132, %112
  br i1 %133, label %134, label %113, !llvm.loop !28

134:                                              ; preds = %131, %126, %104
  %135 = phi i32 [ %127, %126 ], [ 0, %104 ], [ %107, %131 ]
  %136 = icmp eq i32 %135, %107
  %137 = icmp ult i32 %135, 64
  %138 = and i1 %137, %136
  br i1 %138, label %139, label %156

139:                                              ; preds = %134
  %140 = getelementptr inbounds i8, ptr %70, i64 3312
  %141 = load ptr, ptr %140, align 8, !tbaa !21
  %142 = zext nneg i32 %107 to i64
  %143 = getelementptr inbounds %struct.Finding, ptr %141, i64 %142
  store i32 4, ptr %143, align 8, !tbaa !16
  %144 = getelementptr inbounds i8, ptr %143, i64 4
  store i32 %74, ptr %144, align 4, !tbaa !16
  %145 = getelementptr inbounds i8, ptr %143, i64 8
  store i32 %74, ptr %145, align 8, !tbaa !16
  %146 = getelementptr inbounds i8, ptr %143, i64 12
  store i32 0, ptr %146, align 4, !tbaa !16
  %147 = getelementptr inbounds i8, ptr %143, i64 16
  store i64 %105, ptr %147, align 8, !tbaa !30
  %148 = getelementptr inbounds i8, ptr %143, i64 24
  store i32 0, ptr %148, align 8, !tbaa !16
  %149 = getelementptr inbounds i8, ptr %143, i64 32
  store i32 %97, ptr %149, align 8, !tbaa !16
  %150 = getelementptr inbounds i8, ptr %143, i64 36
  store i32 %99, ptr %150, align 4, !tbaa !16
  %151 = getelementptr inbounds i8, ptr %143, i64 40
  store i32 %97, ptr %151, align 8, !tbaa !16
  %152 = getelementptr inbounds i8, ptr %143, i64 44
  store i32 0, ptr %152, align 4, !tbaa !16
  %153 = getelementptr inbounds %struct.Finding, ptr %141, i64 %142, i32 6
  store i32 1, ptr %153, align 4, !tbaa !26
  %154 = load i32, ptr %106, align 8, !tbaa !19
  %155 = add i32 %154, 1
  store i32 %155, ptr %106, align 8, !tbaa !19
  br label %156

156:                                              ; preds = %139, %134
  store atomic i32 0, ptr %100 release, align 4
  %157 = load i32, ptr %55, align 4, !tbaa !89
  br label %171

158:                                              ; preds = %90, %85
  %159 = or disjoint i64 %86, 1
  %160 = getelementptr inbounds %struct.Thread, ptr %84, i64 %159, i32 6
  %161 = load i32, ptr %160, align 8, !tbaa !93
  %162 = icmp eq i32 %161, 5
  br i1 %162, label %168, label %163

163:                                              ; preds = %158
  %164 = trunc nuw nsw i64 %159 to i32
  %165 = shl nuw i32 1, %164
  %166 = and i32 %165, %67
  %167 = icmp eq i32 %166, 0
  br i1 %167, label %95, label %168

168:                                              ; preds = %163, %158
  %169 = add nuw nsw i64 %86, 2
  %170 = icmp eq i64 %169, 32
  br i1 %170, label %171, label %85, !llvm.loop !219

171:                                              ; preds = %168, %156, %69, %63
  %172 = phi i32 [ %157, %156 ], [ %64, %63 ], [ %64, %69 ], [ %64, %168 ]
  %173 = add nuw nsw i64 %65, 1
  %174 = zext i32 %172 to i64
  %175 = icmp ult i64 %173, %174
  br i1 %175, label %63, label %176, !llvm.loop !220

176:                                              ; preds = %171
  %177 = load ptr, ptr %0, align 8, !tbaa !4
  br label %178

178:                                              ; preds = %176, %54, %13
  %179 = phi ptr [ %177, %176 ], [ %18, %54 ], [ %18, %13 ]
  %180 = getelementptr inbounds i8, ptr %179, i64 3272
  %181 = load ptr, ptr %180, align 8, !tbaa !62
  %182 = icmp eq ptr %181, null
  br i1 %182, label %193, label %183

183:                                              ; preds = %178
  %184 = getelementptr inbounds i8, ptr %181, i64 48
  %185 = load ptr, ptr %184, align 8, !tbaa !221
  %186 = load i32, ptr %5, align 4, !tbaa !80
  %187 = icmp eq i32 %186, 0
  %188 = getelementptr inbounds i8, ptr %0, i64 240
  %189 = select i1 %187, ptr %188, ptr %6
  %190 = load i32, ptr %189, align 4, !tbaa !16
  %191 = icmp eq i32 %14, %190
  %192 = zext i1 %191 to i32
  tail call void %185(ptr noundef nonnull %0, i32 noundef %1, i32 noundef %192) #20
  br label %193

193:                                              ; preds = %183, %178
  %194 = load i32, ptr %6, align 4, !tbaa !91
  %195 = icmp eq i32 %194, 0
  br i1 %195, label %200, label %196

196:                                              ; preds = %193
  %197 = getelementptr inbounds i8, ptr %0, i64 232
  %198 = load ptr, ptr %197, align 8, !tbaa !92
  %199 = zext i32 %194 to i64
  br label %201

200:                                              ; preds = %220, %193
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(276) %5, i8 0, i64 276, i1 false)
  ret void

201:                                              ; preds = %196, %220
  %202 = phi i64 [ 0, %196 ], [ %221, %220 ]
  %203 = getelementptr inbounds %struct.Thread, ptr %198, i64 %202
  %204 = getelementptr inbounds i8, ptr %203, i64 32
  %205 = load i32, ptr %204, align 8, !tbaa !93
  %206 = icmp eq i32 %205, 2
  br i1 %206, label %207, label %220

207:                                              ; preds = %201
  %208 = getelementptr inbounds i8, ptr %203, i64 40
  %209 = load i32, ptr %208, align 8, !tbaa !156
  %210 = lshr i32 %209, 8
  %211 = icmp eq i32 %210, %1
  br i1 %211, label %212, label %220

212:                                              ; preds = %207
  %213 = and i32 %209, 255
  %214 = icmp eq i32 %213, 1
  %215 = icmp eq i32 %213, 2
  %216 = select i1 %215, i32 %16, i32 %15
  %217 = select i1 %214, i32 %17, i32 %216
  %218 = zext i32 %217 to i64
  %219 = getelementptr inbounds i8, ptr %203, i64 72
  store i64 %218, ptr %219, align 8, !tbaa !222
  store i32 0, ptr %204, align 8, !tbaa !93
  br label %220

220:                                              ; preds = %212, %207, %201
  %221 = add nuw nsw i64 %202, 1
  %222 = icmp eq i64 %221, %199
  br i1 %222, label %200, label %201, !llvm.loop !223
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #15

; Function Attrs: nounwind uwtable
define internal fastcc i32 @collectives(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #7 {
  %5 = alloca [32 x i64], align 16
  %6 = getelementptr inbounds i8, ptr %0, i64 232
  %7 = load ptr, ptr %6, align 8, !tbaa !92
  %8 = shl i32 %1, 5
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Thread, ptr %7, i64 %9
  br label %14

11:                                               ; preds = %40
  %12 = icmp eq i32 %3, 0
  %13 = getelementptr inbounds i8, ptr %0, i64 36
  br label %44

14:                                               ; preds = %40, %4
  %15 = phi i64 [ 0, %4 ], [ %42, %40 ]
  %16 = phi i32 [ 0, %4 ], [ %41, %40 ]
  %17 = trunc nuw nsw i64 %15 to i32
  %18 = shl nuw i32 1, %17
  %19 = and i32 %18, %2
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %27, label %21

21:                                               ; preds = %14
  %22 = getelementptr inbounds %struct.Thread, ptr %10, i64 %15, i32 6
  %23 = load i32, ptr %22, align 8, !tbaa !93
  %24 = icmp eq i32 %23, 1
  %25 = select i1 %24, i32 %18, i32 0
  %26 = or i32 %25, %16
  br label %27

27:                                               ; preds = %21, %14
  %28 = phi i32 [ %16, %14 ], [ %26, %21 ]
  %29 = or disjoint i64 %15, 1
  %30 = trunc nuw nsw i64 %29 to i32
  %31 = shl nuw i32 1, %30
  %32 = and i32 %31, %2
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %40, label %34

34:                                               ; preds = %27
  %35 = getelementptr inbounds %struct.Thread, ptr %10, i64 %29, i32 6
  %36 = load i32, ptr %35, align 8, !tbaa !93
  %37 = icmp eq i32 %36, 1
  %38 = select i1 %37, i32 %31, i32 0
  %39 = or i32 %38, %28
  br label %40

40:                                               ; preds = %34, %27
  %41 = phi i32 [ %28, %27 ], [ %39, %34 ]
  %42 = add nuw nsw i64 %15, 2
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %11, label %14, !llvm.loop !224

44:                                               ; preds = %11, %854
  %45 = phi i64 [ 0, %11 ], [ %857, %854 ]
  %46 = phi i32 [ 0, %11 ], [ %856, %854 ]
  %47 = phi i32 [ 0, %11 ], [ %855, %854 ]
  %48 = trunc nuw nsw i64 %45 to i32
  %49 = shl nuw i32 1, %48
  %50 = and i32 %49, %41
  %51 = icmp ne i32 %50, 0
  %52 = and i32 %49, %47
  %53 = icmp eq i32 %52, 0
  %54 = select i1 %51, i1 %53, i1 false
  br i1 %54, label %55, label %854

55:                                               ; preds = %44
  %56 = getelementptr inbounds %struct.Thread, ptr %10, i64 %45
  %57 = getelementptr inbounds i8, ptr %56, i64 40
  %58 = load i32, ptr %57, align 8, !tbaa !156
  %59 = and i32 %58, 255
  %60 = icmp eq i32 %59, 18
  br i1 %60, label %61, label %82

61:                                               ; preds = %55
  br i1 %12, label %854, label %62

62:                                               ; preds = %61
  %63 = getelementptr inbounds i8, ptr %56, i64 36
  br label %64

64:                                               ; preds = %62, %78
  %65 = phi i64 [ %45, %62 ], [ %80, %78 ]
  %66 = phi i32 [ 0, %62 ], [ %79, %78 ]
  %67 = trunc nuw nsw i64 %65 to i32
  %68 = shl nuw i32 1, %67
  %69 = and i32 %68, %41
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %78, label %71

71:                                               ; preds = %64
  %72 = getelementptr inbounds %struct.Thread, ptr %10, i64 %65, i32 7
  %73 = load i32, ptr %72, align 4, !tbaa !171
  %74 = load i32, ptr %63, align 4, !tbaa !171
  %75 = icmp eq i32 %73, %74
  %76 = select i1 %75, i32 %68, i32 0
  %77 = or i32 %76, %66
  br label %78

78:                                               ; preds = %71, %64
  %79 = phi i32 [ %66, %64 ], [ %77, %71 ]
  %80 = add nuw nsw i64 %65, 1
  %81 = icmp eq i64 %80, 32
  br i1 %81, label %151, label %64, !llvm.loop !225

82:                                               ; preds = %55
  %83 = getelementptr inbounds i8, ptr %56, i64 44
  %84 = load i32, ptr %83, align 4, !tbaa !169
  br label %88

85:                                               ; preds = %109
  %86 = and i32 %84, %49
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %113, label %148

88:                                               ; preds = %82, %109
  %89 = phi i64 [ 0, %82 ], [ %111, %109 ]
  %90 = phi i32 [ 0, %82 ], [ %110, %109 ]
  %91 = trunc nuw nsw i64 %89 to i32
  %92 = shl nuw i32 1, %91
  %93 = and i32 %92, %41
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %109, label %95

95:                                               ; preds = %88
  %96 = getelementptr inbounds %struct.Thread, ptr %10, i64 %89
  %97 = getelementptr inbounds i8, ptr %96, i64 40
  %98 = load i32, ptr %97, align 8, !tbaa !156
  %99 = icmp eq i32 %98, %58
  br i1 %99, label %100, label %109

100:                                              ; preds = %95
  %101 = getelementptr inbounds i8, ptr %96, i64 44
  %102 = load i32, ptr %101, align 4, !tbaa !169
  %103 = icmp ne i32 %102, %84
  %104 = and i32 %92, %84
  %105 = icmp eq i32 %104, 0
  %106 = or i1 %105, %103
  %107 = select i1 %106, i32 0, i32 %92
  %108 = or i32 %107, %90
  br label %109

109:                                              ; preds = %100, %88, %95
  %110 = phi i32 [ %90, %95 ], [ %90, %88 ], [ %108, %100 ]
  %111 = add nuw nsw i64 %89, 1
  %112 = icmp eq i64 %111, 32
  br i1 %112, label %85, label %88, !llvm.loop !226

113:                                              ; preds = %85
  %114 = getelementptr inbounds i8, ptr %56, i64 36
  %115 = load i32, ptr %114, align 4, !tbaa !171
  %116 = load ptr, ptr %0, align 8, !tbaa !4
  %117 = getelementptr inbounds i8, ptr %116, i64 116
  %118 = atomicrmw add ptr %117, i32 1 monotonic, align 4
  %119 = icmp ult i32 %118, 64
  br i1 %119, label %120, label %146

120:                                              ; preds = %113
  %121 = zext i32 %84 to i64
  %122 = getelementptr inbounds i8, ptr %116, i64 184
  %123 = zext nneg i32 %118 to i64
  %124 = getelementptr inbounds [64 x %struct.Fault], ptr %122, i64 0, i64 %123
  store i32 6, ptr %124, align 8, !tbaa !11
  %125 = getelementptr inbounds i8, ptr %124, i64 4
  store i32 %115, ptr %125, align 4, !tbaa !13
  %126 = getelementptr inbounds i8, ptr %124, i64 8
  store i64 %121, ptr %126, align 8, !tbaa !14
  %127 = getelementptr inbounds i8, ptr %124, i64 16
  store i64 0, ptr %127, align 8, !tbaa !15
  %128 = getelementptr inbounds i8, ptr %0, i64 24
  %129 = getelementptr inbounds i8, ptr %124, i64 24
  %130 = getelementptr inbounds i8, ptr %124, i64 36
  %131 = load i32, ptr %128, align 4, !tbaa !16
  store i32 %131, ptr %129, align 4, !tbaa !16
  %132 = getelementptr inbounds i8, ptr %56, i64 8
  %133 = load i32, ptr %132, align 4, !tbaa !16
  store i32 %133, ptr %130, align 4, !tbaa !16
  %134 = getelementptr inbounds i8, ptr %0, i64 28
  %135 = load i32, ptr %134, align 4, !tbaa !16
  %136 = getelementptr inbounds i8, ptr %124, i64 28
  store i32 %135, ptr %136, align 4, !tbaa !16
  %137 = getelementptr inbounds i8, ptr %56, i64 12
  %138 = load i32, ptr %137, align 4, !tbaa !16
  %139 = getelementptr inbounds i8, ptr %124, i64 40
  store i32 %138, ptr %139, align 4, !tbaa !16
  %140 = getelementptr inbounds i8, ptr %0, i64 32
  %141 = load i32, ptr %140, align 4, !tbaa !16
  %142 = getelementptr inbounds i8, ptr %124, i64 32
  store i32 %141, ptr %142, align 4, !tbaa !16
  %143 = getelementptr inbounds i8, ptr %56, i64 16
  %144 = load i32, ptr %143, align 4, !tbaa !16
  %145 = getelementptr inbounds i8, ptr %124, i64 44
  store i32 %144, ptr %145, align 4, !tbaa !16
  br label %146

146:                                              ; preds = %113, %120
  %147 = getelementptr inbounds i8, ptr %116, i64 112
  store atomic i32 1, ptr %147 monotonic, align 8
  br label %859

148:                                              ; preds = %85
  %149 = and i32 %84, %2
  %150 = icmp eq i32 %110, %149
  br i1 %150, label %151, label %854

151:                                              ; preds = %78, %148
  %152 = phi i32 [ %110, %148 ], [ %79, %78 ]
  %153 = or i32 %152, %47
  %154 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %152, i1 true)
  %155 = zext nneg i32 %154 to i64
  %156 = getelementptr inbounds %struct.Thread, ptr %10, i64 %155
  %157 = getelementptr inbounds i8, ptr %156, i64 40
  %158 = load i32, ptr %157, align 8, !tbaa !156
  %159 = and i32 %158, 255
  %160 = load ptr, ptr %0, align 8, !tbaa !4
  %161 = getelementptr inbounds i8, ptr %160, i64 180
  %162 = load i32, ptr %161, align 4, !tbaa !82
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %437, label %164

164:                                              ; preds = %151
  %165 = and i32 %162, 8
  %166 = icmp eq i32 %165, 0
  br i1 %166, label %324, label %167

167:                                              ; preds = %164
  %168 = getelementptr inbounds i8, ptr %160, i64 3304
  %169 = load ptr, ptr %168, align 8, !tbaa !85
  %170 = getelementptr inbounds %struct.Thread, ptr %10, i64 %155, i32 7
  %171 = load i32, ptr %170, align 4, !tbaa !171
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %169, i64 %172
  %174 = load i8, ptr %173, align 1, !tbaa !86
  %175 = and i8 %174, 1
  %176 = icmp eq i8 %175, 0
  br i1 %176, label %324, label %177

177:                                              ; preds = %167
  %178 = xor i32 %152, -1
  %179 = and i32 %178, %2
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %181, label %183

181:                                              ; preds = %177
  %182 = zext i32 %152 to i64
  br label %246

183:                                              ; preds = %177
  %184 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %179, i1 true)
  %185 = zext nneg i32 %184 to i64
  %186 = load i32, ptr %13, align 4, !tbaa !31
  %187 = getelementptr inbounds %struct.Thread, ptr %10, i64 %185, i32 5
  %188 = load i32, ptr %187, align 4, !tbaa !32
  %189 = getelementptr inbounds i8, ptr %160, i64 3324
  br label %190

190:                                              ; preds = %190, %183
  %191 = atomicrmw xchg ptr %189, i32 1 acquire, align 4
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %193, label %190, !llvm.loop !17

193:                                              ; preds = %190
  %194 = zext i32 %152 to i64
  %195 = getelementptr inbounds i8, ptr %160, i64 3320
  %196 = load i32, ptr %195, align 8, !tbaa !19
  %197 = icmp eq i32 %196, 0
  br i1 %197, label %223, label %198

198:                                              ; preds = %193
  %199 = getelementptr inbounds i8, ptr %160, i64 3312
  %200 = load ptr, ptr %199, align 8, !tbaa !21
  %201 = zext i32 %196 to i64
  br label %202

202:                                              ; preds = %220, %198
  %203 = phi i64 [ 0, %198 ], [ %221, %220 ]
  %204 = getelementptr inbounds %struct.Finding, ptr %200, i64 %203
  %205 = load i32, ptr %204, align 8, !tbaa !22
  %206 = icmp eq i32 %205, 4
  br i1 %206, label %207, label %220

207:                                              ; preds = %202
  %208 = getelementptr inbounds i8, ptr %204, i64 4
  %209 = load i32, ptr %208, align 4, !tbaa !24
  %210 = icmp eq i32 %209, %171
  br i1 %210, label %211, label %220

211:                                              ; preds = %207
  %212 = getelementptr inbounds i8, ptr %204, i64 8
  %213 = load i32, ptr %212, align 8, !tbaa !25
  %214 = icmp eq i32 %213, %171
  br i1 %214, label %215, label %220

215:                                              ; preds = %211
  %216 = trunc nuw i64 %203 to i32
  %217 = getelementptr inbounds i8, ptr %204, i64 28
  %218 = load i32, ptr %217, align 4, !tbaa !26
  %219 = add i32 %218, 1
  store i32 %219, ptr %217, align 4, !tbaa !26
  br label %223

220:                                              ; preds = %211, %207, %202
  %221 = add nuw nsw i64 %203, 1
  %222 = icmp eq i64 %221, %201
  br i1 %222, label %223, label %202, !llvm.loop !28

223:                                              ; preds = %220, %215, %193
  %224 = phi i32 [ %216, %215 ], [ 0, %193 ], [ %196, %220 ]
  %225 = icmp eq i32 %224, %196
  %226 = icmp ult i32 %224, 64
  %227 = and i1 %226, %225
  br i1 %227, label %228, label %245

228:                                              ; preds = %223
  %229 = getelementptr inbounds i8, ptr %160, i64 3312
  %230 = load ptr, ptr %229, align 8, !tbaa !21
  %231 = zext nneg i32 %196 to i64
  %232 = getelementptr inbounds %struct.Finding, ptr %230, i64 %231
  store i32 4, ptr %232, align 8, !tbaa !16
  %233 = getelementptr inbounds i8, ptr %232, i64 4
  store i32 %171, ptr %233, align 4, !tbaa !16
  %234 = getelementptr inbounds i8, ptr %232, i64 8
  store i32 %171, ptr %234, align 8, !tbaa !16
  %235 = getelementptr inbounds i8, ptr %232, i64 12
  store i32 0, ptr %235, align 4, !tbaa !16
  %236 = getelementptr inbounds i8, ptr %232, i64 16
  store i64 %194, ptr %236, align 8, !tbaa !30
  %237 = getelementptr inbounds i8, ptr %232, i64 24
  store i32 0, ptr %237, align 8, !tbaa !16
  %238 = getelementptr inbounds i8, ptr %232, i64 32
  store i32 %186, ptr %238, align 8, !tbaa !16
  %239 = getelementptr inbounds i8, ptr %232, i64 36
  store i32 %188, ptr %239, align 4, !tbaa !16
  %240 = getelementptr inbounds i8, ptr %232, i64 40
  store i32 %186, ptr %240, align 8, !tbaa !16
  %241 = getelementptr inbounds i8, ptr %232, i64 44
  store i32 0, ptr %241, align 4, !tbaa !16
  %242 = getelementptr inbounds %struct.Finding, ptr %230, i64 %231, i32 6
  store i32 1, ptr %242, align 4, !tbaa !26
  %243 = load i32, ptr %195, align 8, !tbaa !19
  %244 = add i32 %243, 1
  store i32 %244, ptr %195, align 8, !tbaa !19
  br label %245

245:                                              ; preds = %228, %223
  store atomic i32 0, ptr %189 release, align 4
  br label %246

246:                                              ; preds = %245, %181
  %247 = phi i64 [ %182, %181 ], [ %194, %245 ]
  br label %248

248:                                              ; preds = %321, %246
  %249 = phi i64 [ 0, %246 ], [ %322, %321 ]
  %250 = trunc nuw nsw i64 %249 to i32
  %251 = shl nuw i32 1, %250
  %252 = and i32 %251, %152
  %253 = icmp eq i32 %252, 0
  br i1 %253, label %321, label %254

254:                                              ; preds = %248
  %255 = getelementptr inbounds %struct.Thread, ptr %10, i64 %249
  %256 = getelementptr inbounds i8, ptr %255, i64 36
  %257 = load i32, ptr %256, align 4, !tbaa !171
  %258 = load i32, ptr %170, align 4, !tbaa !171
  %259 = icmp eq i32 %257, %258
  br i1 %259, label %321, label %260

260:                                              ; preds = %254
  %261 = load i32, ptr %13, align 4, !tbaa !31
  %262 = getelementptr inbounds i8, ptr %255, i64 28
  %263 = load i32, ptr %262, align 4, !tbaa !32
  %264 = load ptr, ptr %0, align 8, !tbaa !4
  %265 = getelementptr inbounds i8, ptr %264, i64 3324
  br label %266

266:                                              ; preds = %266, %260
  %267 = atomicrmw xchg ptr %265, i32 1 acquire, align 4
  %268 = icmp eq i32 %267, 0
  br i1 %268, label %269, label %266, !llvm.loop !17

269:                                              ; preds = %266
  %270 = getelementptr inbounds i8, ptr %264, i64 3320
  %271 = load i32, ptr %270, align 8, !tbaa !19
  %272 = icmp eq i32 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %269
  %274 = getelementptr inbounds i8, ptr %264, i64 3312
  %275 = load ptr, ptr %274, align 8, !tbaa !21
  %276 = zext i32 %271 to i64
  br label %277

277:                                              ; preds = %295, %273
  %278 = phi i64 [ 0, %273 ], [ %296, %295 ]
  %279 = getelementptr inbounds %struct.Finding, ptr %275, i64 %278
  %280 = load i32, ptr %279, align 8, !tbaa !22
  %281 = icmp eq i32 %280, 4
  br i1 %281, label %282, label %295

282:                                              ; preds = %277
  %283 = getelementptr inbounds i8, ptr %279, i64 4
  %284 = load i32, ptr %283, align 4, !tbaa !24
  %285 = icmp eq i32 %284, %257
  br i1 %285, label %286, label %295

286:                                              ; preds = %282
  %287 = getelementptr inbounds i8, ptr %279, i64 8
  %288 = load i32, ptr %287, align 8, !tbaa !25
  %289 = icmp eq i32 %288, %258
  br i1 %289, label %290, label %295

290:                                              ; preds = %286
  %291 = trunc nuw i64 %278 to i32
  %292 = getelementptr inbounds i8, ptr %279, i64 28
  %293 = load i32, ptr %292, align 4, !tbaa !26
  %294 = add i32 %293, 1
  store i32 %294, ptr %292, align 4, !tbaa !26
  br label %298

295:                                              ; preds = %286, %282, %277
  %296 = add nuw nsw i64 %278, 1
  %297 = icmp eq i64 %296, %276
  br i1 %297, label %298, label %277, !llvm.loop !28

298:                                              ; preds = %295, %290, %269
  %299 = phi i32 [ %291, %290 ], [ 0, %269 ], [ %271, %295 ]
  %300 = icmp eq i32 %299, %271
  %301 = icmp ult i32 %299, 64
  %302 = and i1 %301, %300
  br i1 %302, label %303, label %320

303:                                              ; preds = %298
  %304 = getelementptr inbounds i8, ptr %264, i64 3312
  %305 = load ptr, ptr %304, align 8, !tbaa !21
  %306 = zext nneg i32 %271 to i64
  %307 = getelementptr inbounds %struct.Finding, ptr %305, i64 %306
  store i32 4, ptr %307, align 8, !tbaa !16
  %308 = getelementptr inbounds i8, ptr %307, i64 4
  store i32 %257, ptr %308, align 4, !tbaa !16
  %309 = getelementptr inbounds i8, ptr %307, i64 8
  store i32 %258, ptr %309, align 8, !tbaa !16
  %310 = getelementptr inbounds i8, ptr %307, i64 12
  store i32 1, ptr %310, align 4, !tbaa !16
  %311 = getelementptr inbounds i8, ptr %307, i64 16
  store i64 %247, ptr %311, align 8, !tbaa !30
  %312 = getelementptr inbounds i8, ptr %307, i64 24
  store i32 0, ptr %312, align 8, !tbaa !16
  %313 = getelementptr inbounds i8, ptr %307, i64 32
  store i32 %261, ptr %313, align 8, !tbaa !16
  %314 = getelementptr inbounds i8, ptr %307, i64 36
  store i32 %263, ptr %314, align 4, !tbaa !16
  %315 = getelementptr inbounds i8, ptr %307, i64 40
  store i32 %261, ptr %315, align 8, !tbaa !16
  %316 = getelementptr inbounds i8, ptr %307, i64 44
  store i32 0, ptr %316, align 4, !tbaa !16
  %317 = getelementptr inbounds %struct.Finding, ptr %305, i64 %306, i32 6
  store i32 1, ptr %317, align 4, !tbaa !26
  %318 = load i32, ptr %270, align 8, !tbaa !19
  %319 = add i32 %318, 1
  store i32 %319, ptr %270, align 8, !tbaa !19
  br label %320

320:                                              ; preds = %303, %298
  store atomic i32 0, ptr %265 release, align 4
  br label %321

321:                                              ; preds = %320, %254, %248
  %322 = add nuw nsw i64 %249, 1
  %323 = icmp eq i64 %322, 32
  br i1 %323, label %324, label %248, !llvm.loop !227

324:                                              ; preds = %321, %167, %164
  %325 = icmp ugt i32 %159, 3
  br i1 %325, label %437, label %326

326:                                              ; preds = %324
  %327 = load ptr, ptr %0, align 8, !tbaa !4
  %328 = getelementptr inbounds i8, ptr %327, i64 180
  %329 = load i32, ptr %328, align 4, !tbaa !82
  %330 = and i32 %329, 16
  %331 = icmp eq i32 %330, 0
  br i1 %331, label %437, label %332

332:                                              ; preds = %326, %434
  %333 = phi i64 [ %435, %434 ], [ 0, %326 ]
  %334 = trunc nuw nsw i64 %333 to i32
  %335 = shl nuw i32 1, %334
  %336 = and i32 %335, %152
  %337 = icmp eq i32 %336, 0
  br i1 %337, label %434, label %338

338:                                              ; preds = %332
  %339 = getelementptr inbounds %struct.Thread, ptr %10, i64 %333
  %340 = getelementptr inbounds i8, ptr %339, i64 56
  %341 = load i64, ptr %340, align 8, !tbaa !228
  %342 = trunc i64 %341 to i32
  %343 = and i32 %342, 31
  %344 = getelementptr inbounds i8, ptr %339, i64 64
  %345 = load i64, ptr %344, align 8, !tbaa !229
  %346 = trunc i64 %345 to i32
  %347 = and i32 %346, 31
  %348 = lshr i32 %346, 8
  %349 = and i32 %348, %334
  %350 = xor i32 %348, -1
  %351 = and i32 %347, %350
  %352 = or i32 %351, %349
  switch i32 %159, label %362 [
    i32 0, label %353
    i32 1, label %356
    i32 2, label %359
  ]

353:                                              ; preds = %338
  %354 = sub nsw i32 %334, %343
  %355 = icmp slt i32 %354, %352
  br i1 %355, label %434, label %366

356:                                              ; preds = %338
  %357 = add nuw nsw i32 %343, %334
  %358 = icmp ugt i32 %357, %352
  br i1 %358, label %434, label %366

359:                                              ; preds = %338
  %360 = xor i32 %343, %334
  %361 = icmp ugt i32 %360, %352
  br i1 %361, label %434, label %366

362:                                              ; preds = %338
  %363 = and i32 %343, %350
  %364 = or i32 %363, %349
  %365 = icmp ugt i32 %364, %352
  br i1 %365, label %434, label %366

366:                                              ; preds = %362, %359, %356, %353
  %367 = phi i32 [ %354, %353 ], [ %364, %362 ], [ %357, %356 ], [ %360, %359 ]
  %368 = shl nuw i32 1, %367
  %369 = and i32 %368, %152
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %371, label %434

371:                                              ; preds = %366
  %372 = getelementptr inbounds i8, ptr %339, i64 36
  %373 = load i32, ptr %372, align 4, !tbaa !171
  %374 = load i32, ptr %13, align 4, !tbaa !31
  %375 = getelementptr inbounds i8, ptr %339, i64 28
  %376 = load i32, ptr %375, align 4, !tbaa !32
  %377 = getelementptr inbounds i8, ptr %327, i64 3324
  br label %378

378:                                              ; preds = %378, %371
  %379 = atomicrmw xchg ptr %377, i32 1 acquire, align 4
  %380 = icmp eq i32 %379, 0
  br i1 %380, label %381, label %378, !llvm.loop !17

381:                                              ; preds = %378
  %382 = zext i32 %367 to i64
  %383 = getelementptr inbounds i8, ptr %327, i64 3320
  %384 = load i32, ptr %383, align 8, !tbaa !19
  %385 = icmp eq i32 %384, 0
  br i1 %385, label %411, label %386

386:                                              ; preds = %381
  %387 = getelementptr inbounds i8, ptr %327, i64 3312
  %388 = load ptr, ptr %387, align 8, !tbaa !21
  %389 = zext i32 %384 to i64
  br label %390

390:                                              ; preds = %408, %386
  %391 = phi i64 [ 0, %386 ], [ %409, %408 ]
  %392 = getelementptr inbounds %struct.Finding, ptr %388, i64 %391
  %393 = load i32, ptr %392, align 8, !tbaa !22
  %394 = icmp eq i32 %393, 6
  br i1 %394, label %395, label %408

395:                                              ; preds = %390
  %396 = getelementptr inbounds i8, ptr %392, i64 4
  %397 = load i32, ptr %396, align 4, !tbaa !24
  %398 = icmp eq i32 %397, %373
  br i1 %398, label %399, label %408

399:                                              ; preds = %395
  %400 = getelementptr inbounds i8, ptr %392, i64 8
  %401 = load i32, ptr %400, align 8, !tbaa !25
  %402 = icmp eq i32 %401, %373
  br i1 %402, label %403, label %408

403:                                              ; preds = %399
  %404 = trunc nuw i64 %391 to i32
  %405 = getelementptr inbounds i8, ptr %392, i64 28
  %406 = load i32, ptr %405, align 4, !tbaa !26
  %407 = add i32 %406, 1
  store i32 %407, ptr %405, align 4, !tbaa !26
  br label %411

408:                                              ; preds = %399, %395, %390
  %409 = add nuw nsw i64 %391, 1
  %410 = icmp eq i64 %409, %389
  br i1 %410, label %411, label %390, !llvm.loop !28

411:                                              ; preds = %408, %403, %381
  %412 = phi i32 [ %404, %403 ], [ 0, %381 ], [ %384, %408 ]
  %413 = icmp eq i32 %412, %384
  %414 = icmp ult i32 %412, 64
  %415 = and i1 %414, %413
  br i1 %415, label %416, label %433

416:                                              ; preds = %411
  %417 = getelementptr inbounds i8, ptr %327, i64 3312
  %418 = load ptr, ptr %417, align 8, !tbaa !21
  %419 = zext nneg i32 %384 to i64
  %420 = getelementptr inbounds %struct.Finding, ptr %418, i64 %419
  store i32 6, ptr %420, align 8, !tbaa !16
  %421 = getelementptr inbounds i8, ptr %420, i64 4
  store i32 %373, ptr %421, align 4, !tbaa !16
  %422 = getelementptr inbounds i8, ptr %420, i64 8
  store i32 %373, ptr %422, align 8, !tbaa !16
  %423 = getelementptr inbounds i8, ptr %420, i64 12
  store i32 0, ptr %423, align 4, !tbaa !16
  %424 = getelementptr inbounds i8, ptr %420, i64 16
  store i64 %382, ptr %424, align 8, !tbaa !30
  %425 = getelementptr inbounds i8, ptr %420, i64 24
  store i32 0, ptr %425, align 8, !tbaa !16
  %426 = getelementptr inbounds i8, ptr %420, i64 32
  store i32 %374, ptr %426, align 8, !tbaa !16
  %427 = getelementptr inbounds i8, ptr %420, i64 36
  store i32 %376, ptr %427, align 4, !tbaa !16
  %428 = getelementptr inbounds i8, ptr %420, i64 40
  store i32 %374, ptr %428, align 8, !tbaa !16
  %429 = getelementptr inbounds i8, ptr %420, i64 44
  store i32 0, ptr %429, align 4, !tbaa !16
  %430 = getelementptr inbounds %struct.Finding, ptr %418, i64 %419, i32 6
  store i32 1, ptr %430, align 4, !tbaa !26
  %431 = load i32, ptr %383, align 8, !tbaa !19
  %432 = add i32 %431, 1
  store i32 %432, ptr %383, align 8, !tbaa !19
  br label %433

433:                                              ; preds = %416, %411
  store atomic i32 0, ptr %377 release, align 4
  br label %437

434:                                              ; preds = %366, %362, %359, %356, %353, %332
  %435 = add nuw nsw i64 %333, 1
  %436 = icmp eq i64 %435, 32
  br i1 %436, label %437, label %332, !llvm.loop !230

437:                                              ; preds = %434, %433, %326, %324, %151
  %438 = trunc i32 %158 to i8
  switch i8 %438, label %830 [
    i8 0, label %442
    i8 1, label %442
    i8 2, label %442
    i8 3, label %442
    i8 4, label %439
    i8 5, label %439
    i8 6, label %439
    i8 7, label %439
    i8 8, label %584
    i8 9, label %584
    i8 10, label %639
    i8 11, label %639
    i8 12, label %639
    i8 13, label %639
    i8 14, label %639
    i8 15, label %639
    i8 16, label %639
    i8 17, label %639
    i8 27, label %639
    i8 28, label %639
    i8 18, label %440
    i8 19, label %795
    i8 20, label %822
  ]

439:                                              ; preds = %437, %437, %437, %437
  br label %519

440:                                              ; preds = %437
  %441 = zext i32 %152 to i64
  br label %776

442:                                              ; preds = %437, %437, %437, %437
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #20
  br label %443

443:                                              ; preds = %463, %442
  %444 = phi i64 [ 0, %442 ], [ %466, %463 ]
  %445 = trunc nuw nsw i64 %444 to i32
  %446 = shl nuw i32 1, %445
  %447 = and i32 %446, %152
  %448 = icmp eq i32 %447, 0
  br i1 %448, label %452, label %449

449:                                              ; preds = %443
  %450 = getelementptr inbounds %struct.Thread, ptr %10, i64 %444, i32 10
  %451 = load i64, ptr %450, align 8, !tbaa !217
  br label %452

452:                                              ; preds = %449, %443
  %453 = phi i64 [ %451, %449 ], [ 0, %443 ]
  %454 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %444
  store i64 %453, ptr %454, align 16, !tbaa !30
  %455 = or disjoint i64 %444, 1
  %456 = trunc nuw nsw i64 %455 to i32
  %457 = shl nuw i32 1, %456
  %458 = and i32 %457, %152
  %459 = icmp eq i32 %458, 0
  br i1 %459, label %463, label %460

460:                                              ; preds = %452
  %461 = getelementptr inbounds %struct.Thread, ptr %10, i64 %455, i32 10
  %462 = load i64, ptr %461, align 8, !tbaa !217
  br label %463

463:                                              ; preds = %460, %452
  %464 = phi i64 [ %462, %460 ], [ 0, %452 ]
  %465 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %455
  store i64 %464, ptr %465, align 8, !tbaa !30
  %466 = add nuw nsw i64 %444, 2
  %467 = icmp eq i64 %466, 32
  br i1 %467, label %468, label %443, !llvm.loop !231

468:                                              ; preds = %463, %514
  %469 = phi i64 [ %515, %514 ], [ 0, %463 ]
  %470 = trunc nuw nsw i64 %469 to i32
  %471 = shl nuw i32 1, %470
  %472 = and i32 %471, %152
  %473 = icmp eq i32 %472, 0
  br i1 %473, label %514, label %474

474:                                              ; preds = %468
  %475 = getelementptr inbounds %struct.Thread, ptr %10, i64 %469
  %476 = getelementptr inbounds i8, ptr %475, i64 56
  %477 = load i64, ptr %476, align 8, !tbaa !228
  %478 = trunc i64 %477 to i32
  %479 = and i32 %478, 31
  %480 = getelementptr inbounds i8, ptr %475, i64 64
  %481 = load i64, ptr %480, align 8, !tbaa !229
  %482 = trunc i64 %481 to i32
  %483 = and i32 %482, 31
  %484 = lshr i32 %482, 8
  %485 = and i32 %484, %470
  %486 = xor i32 %484, -1
  %487 = and i32 %483, %486
  %488 = or i32 %487, %485
  switch i8 %438, label %498 [
    i8 0, label %489
    i8 1, label %492
    i8 2, label %495
  ]

489:                                              ; preds = %474
  %490 = sub nsw i32 %470, %479
  %491 = icmp sge i32 %490, %488
  br label %502

492:                                              ; preds = %474
  %493 = add nuw nsw i32 %479, %470
  %494 = icmp ule i32 %493, %488
  br label %502

495:                                              ; preds = %474
  %496 = xor i32 %479, %470
  %497 = icmp ule i32 %496, %488
  br label %502

498:                                              ; preds = %474
  %499 = and i32 %479, %486
  %500 = or i32 %499, %485
  %501 = icmp ule i32 %500, %488
  br label %502

502:                                              ; preds = %498, %495, %492, %489
  %503 = phi i32 [ %490, %489 ], [ %493, %492 ], [ %496, %495 ], [ %500, %498 ]
  %504 = phi i1 [ %491, %489 ], [ %494, %492 ], [ %497, %495 ], [ %501, %498 ]
  %505 = select i1 %504, i32 %503, i32 %470
  %506 = icmp ult i32 %505, 32
  %507 = select i1 %506, i32 %505, i32 %470
  %508 = zext nneg i32 %507 to i64
  %509 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %508
  %510 = load i64, ptr %509, align 8, !tbaa !30
  %511 = getelementptr inbounds i8, ptr %475, i64 72
  store i64 %510, ptr %511, align 8, !tbaa !222
  %512 = zext i1 %504 to i64
  %513 = getelementptr inbounds i8, ptr %475, i64 80
  store i64 %512, ptr %513, align 8, !tbaa !232
  br label %514

514:                                              ; preds = %502, %468
  %515 = add nuw nsw i64 %469, 1
  %516 = icmp eq i64 %515, 32
  br i1 %516, label %517, label %468, !llvm.loop !233

517:                                              ; preds = %514
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #20
  br label %834

518:                                              ; preds = %547
  switch i8 %438, label %562 [
    i8 4, label %551
    i8 5, label %554
    i8 6, label %557
  ]

519:                                              ; preds = %547, %439
  %520 = phi i64 [ 0, %439 ], [ %549, %547 ]
  %521 = phi i32 [ 0, %439 ], [ %548, %547 ]
  %522 = trunc nuw nsw i64 %520 to i32
  %523 = shl nuw i32 1, %522
  %524 = and i32 %523, %152
  %525 = icmp eq i32 %524, 0
  br i1 %525, label %533, label %526

526:                                              ; preds = %519
  %527 = getelementptr inbounds %struct.Thread, ptr %10, i64 %520, i32 10
  %528 = load i64, ptr %527, align 8, !tbaa !217
  %529 = and i64 %528, 1
  %530 = icmp eq i64 %529, 0
  %531 = select i1 %530, i32 0, i32 %523
  %532 = or i32 %531, %521
  br label %533

533:                                              ; preds = %526, %519
  %534 = phi i32 [ %521, %519 ], [ %532, %526 ]
  %535 = or disjoint i64 %520, 1
  %536 = trunc nuw nsw i64 %535 to i32
  %537 = shl nuw i32 1, %536
  %538 = and i32 %537, %152
  %539 = icmp eq i32 %538, 0
  br i1 %539, label %547, label %540

540:                                              ; preds = %533
  %541 = getelementptr inbounds %struct.Thread, ptr %10, i64 %535, i32 10
  %542 = load i64, ptr %541, align 8, !tbaa !217
  %543 = and i64 %542, 1
  %544 = icmp eq i64 %543, 0
  %545 = select i1 %544, i32 0, i32 %537
  %546 = or i32 %545, %534
  br label %547

547:                                              ; preds = %540, %533
  %548 = phi i32 [ %534, %533 ], [ %546, %540 ]
  %549 = add nuw nsw i64 %520, 2
  %550 = icmp eq i64 %549, 32
  br i1 %550, label %518, label %519, !llvm.loop !234

551:                                              ; preds = %518
  %552 = icmp eq i32 %548, %152
  %553 = zext i1 %552 to i32
  br label %562

554:                                              ; preds = %518
  %555 = icmp ne i32 %548, 0
  %556 = zext i1 %555 to i32
  br label %562

557:                                              ; preds = %518
  %558 = icmp eq i32 %548, %152
  %559 = icmp eq i32 %548, 0
  %560 = or i1 %558, %559
  %561 = zext i1 %560 to i32
  br label %562

562:                                              ; preds = %557, %554, %551, %518
  %563 = phi i32 [ %553, %551 ], [ %556, %554 ], [ %561, %557 ], [ %548, %518 ]
  %564 = zext i32 %563 to i64
  br label %565

565:                                              ; preds = %581, %562
  %566 = phi i64 [ 0, %562 ], [ %582, %581 ]
  %567 = trunc nuw nsw i64 %566 to i32
  %568 = shl nuw i32 1, %567
  %569 = and i32 %568, %152
  %570 = icmp eq i32 %569, 0
  br i1 %570, label %573, label %571

571:                                              ; preds = %565
  %572 = getelementptr inbounds %struct.Thread, ptr %10, i64 %566, i32 13
  store i64 %564, ptr %572, align 8, !tbaa !222
  br label %573

573:                                              ; preds = %571, %565
  %574 = or disjoint i64 %566, 1
  %575 = trunc nuw nsw i64 %574 to i32
  %576 = shl nuw i32 1, %575
  %577 = and i32 %576, %152
  %578 = icmp eq i32 %577, 0
  br i1 %578, label %581, label %579

579:                                              ; preds = %573
  %580 = getelementptr inbounds %struct.Thread, ptr %10, i64 %574, i32 13
  store i64 %564, ptr %580, align 8, !tbaa !222
  br label %581

581:                                              ; preds = %579, %573
  %582 = add nuw nsw i64 %566, 2
  %583 = icmp eq i64 %582, 32
  br i1 %583, label %834, label %565, !llvm.loop !235

584:                                              ; preds = %437, %437
  %585 = icmp eq i32 %159, 9
  br label %586

586:                                              ; preds = %636, %584
  %587 = phi i64 [ 0, %584 ], [ %637, %636 ]
  %588 = trunc nuw nsw i64 %587 to i32
  %589 = shl nuw i32 1, %588
  %590 = and i32 %589, %152
  %591 = icmp eq i32 %590, 0
  br i1 %591, label %636, label %592

592:                                              ; preds = %586
  %593 = getelementptr inbounds %struct.Thread, ptr %10, i64 %587, i32 10
  br label %604

594:                                              ; preds = %632
  %595 = icmp eq i32 %633, %152
  %596 = select i1 %595, i32 %633, i32 0
  %597 = select i1 %585, i32 %596, i32 %633
  %598 = zext i32 %597 to i64
  %599 = getelementptr inbounds %struct.Thread, ptr %10, i64 %587
  %600 = getelementptr inbounds i8, ptr %599, i64 72
  store i64 %598, ptr %600, align 8, !tbaa !222
  %601 = icmp ne i32 %597, 0
  %602 = zext i1 %601 to i64
  %603 = getelementptr inbounds i8, ptr %599, i64 80
  store i64 %602, ptr %603, align 8, !tbaa !232
  br label %636

604:                                              ; preds = %632, %592
  %605 = phi i64 [ 0, %592 ], [ %634, %632 ]
  %606 = phi i32 [ 0, %592 ], [ %633, %632 ]
  %607 = trunc nuw nsw i64 %605 to i32
  %608 = shl nuw i32 1, %607
  %609 = and i32 %608, %152
  %610 = icmp eq i32 %609, 0
  br i1 %610, label %618, label %611

611:                                              ; preds = %604
  %612 = getelementptr inbounds %struct.Thread, ptr %10, i64 %605, i32 10
  %613 = load i64, ptr %612, align 8, !tbaa !217
  %614 = load i64, ptr %593, align 8, !tbaa !217
  %615 = icmp eq i64 %613, %614
  %616 = select i1 %615, i32 %608, i32 0
  %617 = or i32 %616, %606
  br label %618

618:                                              ; preds = %611, %604
  %619 = phi i32 [ %606, %604 ], [ %617, %611 ]
  %620 = or disjoint i64 %605, 1
  %621 = trunc nuw nsw i64 %620 to i32
  %622 = shl nuw i32 1, %621
  %623 = and i32 %622, %152
  %624 = icmp eq i32 %623, 0
  br i1 %624, label %632, label %625

625:                                              ; preds = %618
  %626 = getelementptr inbounds %struct.Thread, ptr %10, i64 %620, i32 10
  %627 = load i64, ptr %626, align 8, !tbaa !217
  %628 = load i64, ptr %593, align 8, !tbaa !217
  %629 = icmp eq i64 %627, %628
  %630 = select i1 %629, i32 %622, i32 0
  %631 = or i32 %630, %619
  br label %632

632:                                              ; preds = %625, %618
  %633 = phi i32 [ %619, %618 ], [ %631, %625 ]
  %634 = add nuw nsw i64 %605, 2
  %635 = icmp eq i64 %634, 32
  br i1 %635, label %594, label %604, !llvm.loop !236

636:                                              ; preds = %594, %586
  %637 = add nuw nsw i64 %587, 1
  %638 = icmp eq i64 %637, 32
  br i1 %638, label %834, label %586, !llvm.loop !237

639:                                              ; preds = %437, %437, %437, %437, %437, %437, %437, %437, %437, %437
  %640 = getelementptr inbounds i8, ptr %156, i64 48
  %641 = load i64, ptr %640, align 8, !tbaa !217
  %642 = icmp ugt i32 %159, 26
  br i1 %642, label %643, label %671

643:                                              ; preds = %639
  %644 = load i32, ptr %157, align 8, !tbaa !156
  %645 = trunc i32 %644 to i8
  switch i8 %645, label %661 [
    i8 10, label %646
    i8 11, label %649
    i8 12, label %651
    i8 13, label %653
    i8 14, label %655
    i8 15, label %657
    i8 16, label %659
    i8 17, label %671
  ]

646:                                              ; preds = %643
  %647 = shl i64 %641, 1
  %648 = and i64 %647, 4294967294
  br label %671

649:                                              ; preds = %643
  %650 = and i64 %641, 4294967295
  br label %671

651:                                              ; preds = %643
  %652 = and i64 %641, 4294967295
  br label %671

653:                                              ; preds = %643
  %654 = and i64 %641, 4294967295
  br label %671

655:                                              ; preds = %643
  %656 = and i64 %641, 4294967295
  br label %671

657:                                              ; preds = %643
  %658 = and i64 %641, 4294967295
  br label %671

659:                                              ; preds = %643
  %660 = and i64 %641, 4294967295
  br label %671

661:                                              ; preds = %643
  %662 = trunc i64 %641 to i32
  %663 = and i32 %644, 256
  %664 = icmp eq i32 %663, 0
  %665 = and i32 %662, 2147483647
  %666 = select i1 %664, i32 %662, i32 %665
  %667 = bitcast i32 %666 to float
  %668 = fcmp uno float %667, 0.000000e+00
  %669 = zext i32 %666 to i64
  %670 = select i1 %668, i64 2147483647, i64 %669
  br label %671

671:                                              ; preds = %661, %659, %657, %655, %653, %651, %649, %646, %643, %639
  %672 = phi i64 [ %641, %639 ], [ %670, %661 ], [ %660, %659 ], [ %658, %657 ], [ %656, %655 ], [ %654, %653 ], [ %652, %651 ], [ %650, %649 ], [ %648, %646 ], [ 0, %643 ]
  %673 = icmp eq i32 %154, 31
  br i1 %673, label %678, label %674

674:                                              ; preds = %671
  %675 = tail call i32 @llvm.umax.i32(i32 %154, i32 30)
  %676 = add nuw nsw i32 %675, 1
  %677 = zext nneg i32 %676 to i64
  br label %680

678:                                              ; preds = %754, %671
  %679 = phi i64 [ %672, %671 ], [ %755, %754 ]
  br label %757

680:                                              ; preds = %754, %674
  %681 = phi i64 [ %155, %674 ], [ %683, %754 ]
  %682 = phi i64 [ %672, %674 ], [ %755, %754 ]
  %683 = add nuw nsw i64 %681, 1
  %684 = trunc nuw nsw i64 %681 to i32
  %685 = shl nuw i32 2, %684
  %686 = and i32 %685, %152
  %687 = icmp eq i32 %686, 0
  br i1 %687, label %754, label %688

688:                                              ; preds = %680
  %689 = load i32, ptr %157, align 8, !tbaa !156
  %690 = getelementptr inbounds %struct.Thread, ptr %10, i64 %683, i32 10
  %691 = load i64, ptr %690, align 8, !tbaa !217
  %692 = trunc i64 %682 to i32
  %693 = trunc i64 %691 to i32
  %694 = and i32 %689, 255
  %695 = trunc i32 %689 to i8
  switch i8 %695, label %720 [
    i8 10, label %696
    i8 11, label %699
    i8 12, label %702
    i8 13, label %705
    i8 14, label %708
    i8 15, label %711
    i8 16, label %714
    i8 17, label %717
  ]

696:                                              ; preds = %688
  %697 = add i64 %691, %682
  %698 = and i64 %697, 4294967295
  br label %754

699:                                              ; preds = %688
  %700 = tail call i32 @llvm.smin.i32(i32 %692, i32 %693)
  %701 = zext i32 %700 to i64
  br label %754

702:                                              ; preds = %688
  %703 = tail call i32 @llvm.smax.i32(i32 %692, i32 %693)
  %704 = zext i32 %703 to i64
  br label %754

705:                                              ; preds = %688
  %706 = tail call i32 @llvm.umin.i32(i32 %692, i32 %693)
  %707 = zext i32 %706 to i64
  br label %754

708:                                              ; preds = %688
  %709 = tail call i32 @llvm.umax.i32(i32 %692, i32 %693)
  %710 = zext i32 %709 to i64
  br label %754

711:                                              ; preds = %688
  %712 = and i64 %682, 4294967295
  %713 = and i64 %712, %691
  br label %754

714:                                              ; preds = %688
  %715 = or i64 %691, %682
  %716 = and i64 %715, 4294967295
  br label %754

717:                                              ; preds = %688
  %718 = xor i64 %691, %682
  %719 = and i64 %718, 4294967295
  br label %754

720:                                              ; preds = %688
  %721 = and i32 %689, 256
  %722 = icmp eq i32 %721, 0
  %723 = and i32 %692, 2147483647
  %724 = and i32 %693, 2147483647
  %725 = select i1 %722, i32 %693, i32 %724
  %726 = select i1 %722, i32 %692, i32 %723
  %727 = bitcast i32 %726 to float
  %728 = bitcast i32 %725 to float
  %729 = fcmp uno float %727, %728
  br i1 %729, label %730, label %738

730:                                              ; preds = %720
  %731 = fcmp uno float %728, 0.000000e+00
  %732 = fcmp ord float %727, 0.000000e+00
  %733 = and i32 %689, 512
  %734 = icmp eq i32 %733, 0
  %735 = select i1 %731, i32 2147483647, i32 %725
  %736 = select i1 %732, i32 %726, i32 %735
  %737 = select i1 %734, i32 %736, i32 2147483647
  br label %751

738:                                              ; preds = %720
  %739 = fcmp oeq float %727, %728
  %740 = icmp eq i32 %694, 27
  br i1 %739, label %741, label %745

741:                                              ; preds = %738
  %742 = or i32 %725, %726
  %743 = and i32 %725, %726
  %744 = select i1 %740, i32 %742, i32 %743
  br label %751

745:                                              ; preds = %738
  br i1 %740, label %746, label %748

746:                                              ; preds = %745
  %747 = fcmp olt float %727, %728
  br i1 %747, label %751, label %750

748:                                              ; preds = %745
  %749 = fcmp ogt float %727, %728
  br i1 %749, label %751, label %750

750:                                              ; preds = %748, %746
  br label %751

751:                                              ; preds = %750, %748, %746, %741, %730
  %752 = phi i32 [ %744, %741 ], [ %725, %750 ], [ %726, %748 ], [ %726, %746 ], [ %737, %730 ]
  %753 = zext i32 %752 to i64
  br label %754

754:                                              ; preds = %751, %717, %714, %711, %708, %705, %702, %699, %696, %680
  %755 = phi i64 [ %682, %680 ], [ %753, %751 ], [ %719, %717 ], [ %716, %714 ], [ %713, %711 ], [ %710, %708 ], [ %707, %705 ], [ %704, %702 ], [ %701, %699 ], [ %698, %696 ]
  %756 = icmp eq i64 %683, %677
  br i1 %756, label %678, label %680, !llvm.loop !238

757:                                              ; preds = %773, %678
  %758 = phi i64 [ 0, %678 ], [ %774, %773 ]
  %759 = trunc nuw nsw i64 %758 to i32
  %760 = shl nuw i32 1, %759
  %761 = and i32 %760, %152
  %762 = icmp eq i32 %761, 0
  br i1 %762, label %765, label %763

763:                                              ; preds = %757
  %764 = getelementptr inbounds %struct.Thread, ptr %10, i64 %758, i32 13
  store i64 %679, ptr %764, align 8, !tbaa !222
  br label %765

765:                                              ; preds = %763, %757
  %766 = or disjoint i64 %758, 1
  %767 = trunc nuw nsw i64 %766 to i32
  %768 = shl nuw i32 1, %767
  %769 = and i32 %768, %152
  %770 = icmp eq i32 %769, 0
  br i1 %770, label %773, label %771

771:                                              ; preds = %765
  %772 = getelementptr inbounds %struct.Thread, ptr %10, i64 %766, i32 13
  store i64 %679, ptr %772, align 8, !tbaa !222
  br label %773

773:                                              ; preds = %771, %765
  %774 = add nuw nsw i64 %758, 2
  %775 = icmp eq i64 %774, 32
  br i1 %775, label %834, label %757, !llvm.loop !239

776:                                              ; preds = %792, %440
  %777 = phi i64 [ 0, %440 ], [ %793, %792 ]
  %778 = trunc nuw nsw i64 %777 to i32
  %779 = shl nuw i32 1, %778
  %780 = and i32 %779, %152
  %781 = icmp eq i32 %780, 0
  br i1 %781, label %784, label %782

782:                                              ; preds = %776
  %783 = getelementptr inbounds %struct.Thread, ptr %10, i64 %777, i32 13
  store i64 %441, ptr %783, align 8, !tbaa !222
  br label %784

784:                                              ; preds = %782, %776
  %785 = or disjoint i64 %777, 1
  %786 = trunc nuw nsw i64 %785 to i32
  %787 = shl nuw i32 1, %786
  %788 = and i32 %787, %152
  %789 = icmp eq i32 %788, 0
  br i1 %789, label %792, label %790

790:                                              ; preds = %784
  %791 = getelementptr inbounds %struct.Thread, ptr %10, i64 %785, i32 13
  store i64 %441, ptr %791, align 8, !tbaa !222
  br label %792

792:                                              ; preds = %790, %784
  %793 = add nuw nsw i64 %777, 2
  %794 = icmp eq i64 %793, 32
  br i1 %794, label %834, label %776, !llvm.loop !240

795:                                              ; preds = %437, %819
  %796 = phi i64 [ %820, %819 ], [ 0, %437 ]
  %797 = trunc nuw nsw i64 %796 to i32
  %798 = shl nuw i32 1, %797
  %799 = and i32 %798, %152
  %800 = icmp eq i32 %799, 0
  br i1 %800, label %807, label %801

801:                                              ; preds = %795
  %802 = getelementptr inbounds %struct.Thread, ptr %10, i64 %796
  %803 = getelementptr inbounds i8, ptr %802, i64 72
  store i64 %155, ptr %803, align 8, !tbaa !222
  %804 = icmp eq i64 %796, %155
  %805 = zext i1 %804 to i64
  %806 = getelementptr inbounds i8, ptr %802, i64 80
  store i64 %805, ptr %806, align 8, !tbaa !232
  br label %807

807:                                              ; preds = %801, %795
  %808 = or disjoint i64 %796, 1
  %809 = trunc nuw nsw i64 %808 to i32
  %810 = shl nuw i32 1, %809
  %811 = and i32 %810, %152
  %812 = icmp eq i32 %811, 0
  br i1 %812, label %819, label %813

813:                                              ; preds = %807
  %814 = getelementptr inbounds %struct.Thread, ptr %10, i64 %808
  %815 = getelementptr inbounds i8, ptr %814, i64 72
  store i64 %155, ptr %815, align 8, !tbaa !222
  %816 = icmp eq i64 %808, %155
  %817 = zext i1 %816 to i64
  %818 = getelementptr inbounds i8, ptr %814, i64 80
  store i64 %817, ptr %818, align 8, !tbaa !232
  br label %819

819:                                              ; preds = %813, %807
  %820 = add nuw nsw i64 %796, 2
  %821 = icmp eq i64 %820, 32
  br i1 %821, label %834, label %795, !llvm.loop !241

822:                                              ; preds = %437
  %823 = load ptr, ptr %0, align 8, !tbaa !4
  %824 = getelementptr inbounds i8, ptr %823, i64 3272
  %825 = load ptr, ptr %824, align 8, !tbaa !62
  %826 = icmp eq ptr %825, null
  br i1 %826, label %834, label %827

827:                                              ; preds = %822
  %828 = getelementptr inbounds i8, ptr %825, i64 56
  %829 = load ptr, ptr %828, align 8, !tbaa !242
  tail call void %829(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %152) #20
  br label %834

830:                                              ; preds = %437
  %831 = load ptr, ptr %0, align 8, !tbaa !4
  %832 = getelementptr inbounds i8, ptr %831, i64 3256
  %833 = load ptr, ptr %832, align 8, !tbaa !243
  tail call void %833(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %152, i32 noundef %159) #20
  br label %834

834:                                              ; preds = %819, %792, %773, %636, %581, %830, %827, %822, %517
  br label %835

835:                                              ; preds = %851, %834
  %836 = phi i64 [ 0, %834 ], [ %852, %851 ]
  %837 = trunc nuw nsw i64 %836 to i32
  %838 = shl nuw i32 1, %837
  %839 = and i32 %838, %152
  %840 = icmp eq i32 %839, 0
  br i1 %840, label %843, label %841

841:                                              ; preds = %835
  %842 = getelementptr inbounds %struct.Thread, ptr %10, i64 %836, i32 6
  store i32 0, ptr %842, align 8, !tbaa !93
  br label %843

843:                                              ; preds = %841, %835
  %844 = or disjoint i64 %836, 1
  %845 = trunc nuw nsw i64 %844 to i32
  %846 = shl nuw i32 1, %845
  %847 = and i32 %846, %152
  %848 = icmp eq i32 %847, 0
  br i1 %848, label %851, label %849

849:                                              ; preds = %843
  %850 = getelementptr inbounds %struct.Thread, ptr %10, i64 %844, i32 6
  store i32 0, ptr %850, align 8, !tbaa !93
  br label %851

851:                                              ; preds = %849, %843
  %852 = add nuw nsw i64 %836, 2
  %853 = icmp eq i64 %852, 32
  br i1 %853, label %854, label %835, !llvm.loop !244

854:                                              ; preds = %851, %148, %61, %44
  %855 = phi i32 [ %47, %44 ], [ %47, %61 ], [ %47, %148 ], [ %153, %851 ]
  %856 = phi i32 [ %46, %44 ], [ %46, %61 ], [ %46, %148 ], [ 1, %851 ]
  %857 = add nuw nsw i64 %45, 1
  %858 = icmp eq i64 %857, 32
  br i1 %858, label %859, label %44, !llvm.loop !245

859:                                              ; preds = %854, %146
  %860 = phi i32 [ 1, %146 ], [ %856, %854 ]
  ret i32 %860
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #15

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #16

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshl.i8(i8, i8, i8) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #17

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree nounwind uwtable }
attributes #5 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable }
attributes #7 = { nounwind uwtable }
attributes #8 = { mustprogress nofree nounwind willreturn allocsize(0) memory(inaccessiblemem: readwrite) }
attributes #9 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #10 = { mustprogress nounwind willreturn allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #14 = { nofree nounwind }
attributes #15 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #16 = { mustprogress nofree nounwind willreturn allocsize(1) memory(inaccessiblemem: readwrite) }
attributes #17 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nounwind allocsize(0,1) }
attributes #19 = { nounwind allocsize(0) }
attributes #20 = { nounwind }
attributes #21 = { nounwind allocsize(1) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"Cta", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 20, !7, i64 24, !9, i64 36, !7, i64 40, !9, i64 52, !7, i64 56, !9, i64 68, !6, i64 72, !6, i64 80, !10, i64 88, !7, i64 96, !9, i64 108, !7, i64 112, !9, i64 124, !7, i64 128, !9, i64 140, !7, i64 144, !9, i64 156, !6, i64 160, !10, i64 168, !6, i64 176, !6, i64 184, !6, i64 192, !6, i64 200, !6, i64 208, !9, i64 216, !9, i64 220, !6, i64 224, !6, i64 232, !9, i64 240, !9, i64 244, !9, i64 248, !9, i64 252, !9, i64 256, !9, i64 260, !7, i64 264, !6, i64 4680, !6, i64 4688, !6, i64 4696, !6, i64 4704, !6, i64 4712, !6, i64 4720}
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
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!20, !9, i64 3320}
!20 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264, !6, i64 3272, !6, i64 3280, !6, i64 3288, !6, i64 3296, !6, i64 3304, !6, i64 3312, !9, i64 3320, !9, i64 3324}
!21 = !{!20, !6, i64 3312}
!22 = !{!23, !9, i64 0}
!23 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12, !10, i64 16, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44}
!24 = !{!23, !9, i64 4}
!25 = !{!23, !9, i64 8}
!26 = !{!23, !9, i64 28}
!27 = !{!23, !9, i64 12}
!28 = distinct !{!28, !18}
!29 = !{i64 0, i64 4, !16, i64 4, i64 4, !16, i64 8, i64 4, !16, i64 12, i64 4, !16, i64 16, i64 8, !30, i64 24, i64 4, !16, i64 28, i64 4, !16, i64 32, i64 4, !16, i64 36, i64 4, !16, i64 40, i64 4, !16, i64 44, i64 4, !16}
!30 = !{!10, !10, i64 0}
!31 = !{!5, !9, i64 36}
!32 = !{!33, !9, i64 28}
!33 = !{!"Thread", !9, i64 0, !9, i64 4, !7, i64 8, !9, i64 20, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !6, i64 88, !10, i64 96, !6, i64 104, !10, i64 112, !6, i64 120, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 148, !9, i64 152, !9, i64 156, !10, i64 160, !6, i64 168, !9, i64 176, !9, i64 180, !10, i64 184, !10, i64 192, !9, i64 200}
!34 = !{!5, !6, i64 4720}
!35 = !{!33, !9, i64 24}
!36 = !{!37, !9, i64 20}
!37 = !{!"", !10, i64 0, !10, i64 8, !9, i64 16, !9, i64 20}
!38 = !{!37, !10, i64 0}
!39 = !{!37, !10, i64 8}
!40 = !{!37, !9, i64 16}
!41 = !{!5, !9, i64 16}
!42 = !{!5, !9, i64 20}
!43 = !{!5, !6, i64 184}
!44 = !{!45, !9, i64 8}
!45 = !{!"Group", !6, i64 0, !9, i64 8, !9, i64 12, !9, i64 16, !9, i64 20, !10, i64 24}
!46 = !{!45, !6, i64 0}
!47 = !{!5, !6, i64 8}
!48 = !{!20, !10, i64 24}
!49 = !{!20, !6, i64 16}
!50 = !{!33, !10, i64 192}
!51 = !{!6, !6, i64 0}
!52 = !{!33, !10, i64 184}
!53 = distinct !{!53, !18}
!54 = distinct !{!54, !18}
!55 = !{!33, !6, i64 168}
!56 = !{!33, !9, i64 200}
!57 = !{!33, !9, i64 144}
!58 = !{!33, !9, i64 148}
!59 = !{!33, !6, i64 136}
!60 = !{!33, !9, i64 152}
!61 = !{!33, !6, i64 120}
!62 = !{!20, !6, i64 3272}
!63 = !{!64, !6, i64 80}
!64 = !{!"Hooks", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !6, i64 32, !6, i64 40, !6, i64 48, !6, i64 56, !6, i64 64, !6, i64 72, !6, i64 80, !6, i64 88, !6, i64 96, !6, i64 104}
!65 = !{!66, !9, i64 24}
!66 = !{!"", !10, i64 0, !10, i64 8, !9, i64 16, !9, i64 20, !9, i64 24, !9, i64 28}
!67 = !{i64 0, i64 8, !30, i64 8, i64 8, !30, i64 16, i64 4, !16, i64 20, i64 4, !16, i64 24, i64 4, !16, i64 28, i64 4, !16}
!68 = !{!66, !9, i64 16}
!69 = !{!66, !9, i64 20}
!70 = !{!66, !10, i64 8}
!71 = !{!20, !6, i64 8}
!72 = distinct !{!72, !18}
!73 = !{!66, !9, i64 28}
!74 = !{!66, !10, i64 0}
!75 = !{!64, !6, i64 96}
!76 = !{!64, !6, i64 88}
!77 = distinct !{!77, !18}
!78 = !{!79, !9, i64 12}
!79 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12, !7, i64 16, !7, i64 144, !9, i64 272}
!80 = !{!79, !9, i64 0}
!81 = !{!33, !9, i64 20}
!82 = !{!20, !9, i64 180}
!83 = !{!79, !9, i64 272}
!84 = !{!79, !9, i64 8}
!85 = !{!20, !6, i64 3304}
!86 = !{!7, !7, i64 0}
!87 = !{!64, !6, i64 40}
!88 = !{!79, !9, i64 4}
!89 = !{!5, !9, i64 124}
!90 = !{!5, !9, i64 240}
!91 = !{!5, !9, i64 108}
!92 = !{!5, !6, i64 232}
!93 = !{!33, !9, i64 32}
!94 = distinct !{!94, !18}
!95 = distinct !{!95, !18}
!96 = !{!5, !9, i64 248}
!97 = !{!5, !9, i64 252}
!98 = !{!5, !6, i64 4680}
!99 = !{!100, !9, i64 36}
!100 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !9, i64 32, !9, i64 36, !7, i64 40, !9, i64 60, !9, i64 64, !9, i64 68, !9, i64 72}
!101 = !{!100, !10, i64 8}
!102 = !{!100, !10, i64 16}
!103 = !{!100, !10, i64 24}
!104 = !{!100, !10, i64 0}
!105 = !{!100, !9, i64 32}
!106 = !{!100, !9, i64 60}
!107 = !{!100, !9, i64 68}
!108 = !{!100, !9, i64 72}
!109 = !{!33, !6, i64 128}
!110 = distinct !{!110, !18}
!111 = !{!112, !10, i64 0}
!112 = !{!"", !10, i64 0, !10, i64 8, !9, i64 16, !9, i64 20, !9, i64 24, !9, i64 28, !7, i64 32, !7, i64 52, !7, i64 72, !7, i64 104}
!113 = !{!112, !9, i64 16}
!114 = !{!112, !9, i64 20}
!115 = distinct !{!115, !116}
!116 = !{!"llvm.loop.unroll.disable"}
!117 = distinct !{!117, !18}
!118 = !{i64 0, i64 8, !30, i64 8, i64 8, !30, i64 16, i64 8, !30, i64 24, i64 8, !30, i64 32, i64 4, !16, i64 36, i64 4, !16, i64 40, i64 20, !86, i64 60, i64 4, !16, i64 64, i64 4, !16, i64 68, i64 4, !16, i64 72, i64 4, !16}
!119 = distinct !{!119, !116}
!120 = distinct !{!120, !18}
!121 = !{!112, !10, i64 8}
!122 = !{!112, !9, i64 24}
!123 = distinct !{!123, !18, !124}
!124 = !{!"llvm.loop.peeled.count", i32 1}
!125 = distinct !{!125, !18}
!126 = !{!127, !127, i64 0}
!127 = !{!"short", !7, i64 0}
!128 = distinct !{!128, !18}
!129 = distinct !{!129, !18}
!130 = distinct !{!130, !18}
!131 = distinct !{!131, !18}
!132 = distinct !{!132, !18}
!133 = distinct !{!133, !18}
!134 = !{!64, !6, i64 104}
!135 = distinct !{!135, !18}
!136 = distinct !{!136, !18}
!137 = distinct !{!137, !18}
!138 = distinct !{!138, !18}
!139 = distinct !{!139, !18}
!140 = !{!20, !6, i64 144}
!141 = !{!20, !10, i64 152}
!142 = !{!20, !10, i64 160}
!143 = !{!64, !6, i64 72}
!144 = !{!5, !9, i64 256}
!145 = !{!45, !9, i64 20}
!146 = distinct !{!146, !116}
!147 = distinct !{!147, !18}
!148 = distinct !{!148, !18}
!149 = distinct !{!149, !116}
!150 = !{!20, !10, i64 104}
!151 = !{!20, !9, i64 112}
!152 = distinct !{!152, !116}
!153 = distinct !{!153, !18}
!154 = !{!20, !6, i64 0}
!155 = !{!33, !10, i64 160}
!156 = !{!33, !9, i64 40}
!157 = distinct !{!157, !18}
!158 = distinct !{!158, !18}
!159 = distinct !{!159, !18}
!160 = distinct !{!160, !116}
!161 = distinct !{!161, !116}
!162 = distinct !{!162, !18}
!163 = !{!20, !6, i64 3264}
!164 = !{!64, !6, i64 64}
!165 = distinct !{!165, !18}
!166 = distinct !{!166, !18}
!167 = distinct !{!167, !18}
!168 = distinct !{!168, !18}
!169 = !{!33, !9, i64 44}
!170 = distinct !{!170, !18}
!171 = !{!33, !9, i64 36}
!172 = distinct !{!172, !18}
!173 = distinct !{!173, !18}
!174 = distinct !{!174, !18}
!175 = distinct !{!175, !18}
!176 = !{!45, !10, i64 24}
!177 = distinct !{!177, !18}
!178 = !{!45, !9, i64 12}
!179 = !{!5, !9, i64 52}
!180 = !{!5, !6, i64 72}
!181 = !{!5, !6, i64 80}
!182 = !{!5, !10, i64 88}
!183 = !{!20, !6, i64 88}
!184 = !{!5, !6, i64 160}
!185 = !{!20, !10, i64 96}
!186 = !{!5, !10, i64 168}
!187 = !{!5, !6, i64 176}
!188 = !{!5, !9, i64 140}
!189 = !{!20, !9, i64 72}
!190 = !{!5, !9, i64 156}
!191 = !{!20, !9, i64 68}
!192 = !{!20, !9, i64 76}
!193 = !{!5, !6, i64 4688}
!194 = !{!20, !10, i64 80}
!195 = !{!5, !6, i64 4696}
!196 = !{!20, !9, i64 132}
!197 = !{!5, !6, i64 4704}
!198 = !{!20, !6, i64 3288}
!199 = !{!5, !6, i64 208}
!200 = !{!33, !9, i64 4}
!201 = !{!33, !6, i64 88}
!202 = !{!33, !6, i64 104}
!203 = distinct !{!203, !18}
!204 = !{!64, !6, i64 16}
!205 = distinct !{!205, !18}
!206 = !{!5, !9, i64 216}
!207 = !{!64, !6, i64 24}
!208 = !{!33, !9, i64 0}
!209 = !{!33, !10, i64 96}
!210 = !{!33, !10, i64 112}
!211 = distinct !{!211, !18}
!212 = distinct !{!212, !18}
!213 = distinct !{!213, !18}
!214 = distinct !{!214, !18}
!215 = !{!64, !6, i64 32}
!216 = distinct !{!216, !18}
!217 = !{!33, !10, i64 48}
!218 = distinct !{!218, !18}
!219 = distinct !{!219, !18}
!220 = distinct !{!220, !18}
!221 = !{!64, !6, i64 48}
!222 = !{!33, !10, i64 72}
!223 = distinct !{!223, !18}
!224 = distinct !{!224, !18}
!225 = distinct !{!225, !18}
!226 = distinct !{!226, !18}
!227 = distinct !{!227, !18}
!228 = !{!33, !10, i64 56}
!229 = !{!33, !10, i64 64}
!230 = distinct !{!230, !18}
!231 = distinct !{!231, !18}
!232 = !{!33, !10, i64 80}
!233 = distinct !{!233, !18}
!234 = distinct !{!234, !18}
!235 = distinct !{!235, !18}
!236 = distinct !{!236, !18}
!237 = distinct !{!237, !18}
!238 = distinct !{!238, !18}
!239 = distinct !{!239, !18}
!240 = distinct !{!240, !18}
!241 = distinct !{!241, !18}
!242 = !{!64, !6, i64 56}
!243 = !{!20, !6, i64 3256}
!244 = distinct !{!244, !18}
!245 = distinct !{!245, !18}
