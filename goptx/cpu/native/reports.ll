; made by tools/make_cpu_runtime.py from c044c43747a0e1814e16919255e9946d
; ModuleID = 'reports.c'

%struct.Fault = type { i32, i32, i64, i64, [3 x i32], [3 x i32] }
%struct.Finding = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32 }
%struct.Choice = type { i64, i64, i32, i32 }

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

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @goptx_finding(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #1 {
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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @found(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5, i32 noundef %6) local_unnamed_addr #1 {
  %8 = getelementptr inbounds i8, ptr %0, i64 36
  %9 = load i32, ptr %8, align 4, !tbaa !31
  %10 = getelementptr inbounds i8, ptr %1, i64 28
  %11 = load i32, ptr %10, align 4, !tbaa !32
  %12 = load ptr, ptr %0, align 8, !tbaa !4
  %13 = getelementptr inbounds i8, ptr %12, i64 3324
  br label %14

14:                                               ; preds = %14, %7
  %15 = atomicrmw xchg ptr %13, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %14, !llvm.loop !17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %12, i64 3320
  %19 = load i32, ptr %18, align 8, !tbaa !19
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %51, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, ptr %12, i64 3312
  %23 = load ptr, ptr %22, align 8, !tbaa !21
  %24 = zext i32 %19 to i64
  br label %25

25:                                               ; preds = %48, %21
  %26 = phi i64 [ 0, %21 ], [ %49, %48 ]
  %27 = getelementptr inbounds %struct.Finding, ptr %23, i64 %26
  %28 = load i32, ptr %27, align 8, !tbaa !22
  %29 = icmp eq i32 %28, %2
  br i1 %29, label %30, label %48

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, ptr %27, i64 4
  %32 = load i32, ptr %31, align 4, !tbaa !24
  %33 = icmp eq i32 %32, %3
  br i1 %33, label %34, label %48

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %27, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !25
  %37 = icmp eq i32 %36, %4
  br i1 %37, label %38, label %48

38:                                               ; preds = %34
  %39 = trunc nuw i64 %26 to i32
  %40 = getelementptr inbounds i8, ptr %27, i64 28
  %41 = load i32, ptr %40, align 4, !tbaa !26
  %42 = add i32 %41, 1
  store i32 %42, ptr %40, align 4, !tbaa !26
  %43 = icmp eq i32 %2, 1
  br i1 %43, label %44, label %51

44:                                               ; preds = %38
  %45 = getelementptr inbounds i8, ptr %27, i64 12
  %46 = load i32, ptr %45, align 4, !tbaa !27
  %47 = or i32 %46, %6
  store i32 %47, ptr %45, align 4, !tbaa !27
  br label %51

48:                                               ; preds = %34, %30, %25
  %49 = add nuw nsw i64 %26, 1
  %50 = icmp eq i64 %49, %24
  br i1 %50, label %51, label %25, !llvm.loop !28

51:                                               ; preds = %48, %44, %38, %17
  %52 = phi i32 [ %39, %44 ], [ %39, %38 ], [ 0, %17 ], [ %19, %48 ]
  %53 = icmp eq i32 %52, %19
  %54 = icmp ult i32 %52, 64
  %55 = and i1 %54, %53
  br i1 %55, label %56, label %73

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %12, i64 3312
  %58 = load ptr, ptr %57, align 8, !tbaa !21
  %59 = zext nneg i32 %19 to i64
  %60 = getelementptr inbounds %struct.Finding, ptr %58, i64 %59
  store i32 %2, ptr %60, align 8, !tbaa !16
  %61 = getelementptr inbounds i8, ptr %60, i64 4
  store i32 %3, ptr %61, align 4, !tbaa !16
  %62 = getelementptr inbounds i8, ptr %60, i64 8
  store i32 %4, ptr %62, align 8, !tbaa !16
  %63 = getelementptr inbounds i8, ptr %60, i64 12
  store i32 %6, ptr %63, align 4, !tbaa !16
  %64 = getelementptr inbounds i8, ptr %60, i64 16
  store i64 %5, ptr %64, align 8, !tbaa !30
  %65 = getelementptr inbounds i8, ptr %60, i64 24
  store i32 0, ptr %65, align 8, !tbaa !16
  %66 = getelementptr inbounds i8, ptr %60, i64 32
  store i32 %9, ptr %66, align 8, !tbaa !16
  %67 = getelementptr inbounds i8, ptr %60, i64 36
  store i32 %11, ptr %67, align 4, !tbaa !16
  %68 = getelementptr inbounds i8, ptr %60, i64 40
  store i32 %9, ptr %68, align 8, !tbaa !16
  %69 = getelementptr inbounds i8, ptr %60, i64 44
  store i32 0, ptr %69, align 4, !tbaa !16
  %70 = getelementptr inbounds %struct.Finding, ptr %58, i64 %59, i32 6
  store i32 1, ptr %70, align 4, !tbaa !26
  %71 = load i32, ptr %18, align 8, !tbaa !19
  %72 = add i32 %71, 1
  store i32 %72, ptr %18, align 8, !tbaa !19
  br label %73

73:                                               ; preds = %51, %56
  store atomic i32 0, ptr %13 release, align 4
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_unwritten(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #1 {
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
define dso_local void @goptx_together(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #3 {
  %6 = getelementptr inbounds i8, ptr %1, i64 4720
  %7 = load ptr, ptr %6, align 8, !tbaa !34
  %8 = icmp eq ptr %7, null
  br i1 %8, label %9, label %11

9:                                                ; preds = %5
  %10 = tail call noalias dereferenceable_or_null(393216) ptr @calloc(i64 noundef 16384, i64 noundef 24) #6
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
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_left(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #1 {
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable }
attributes #1 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nounwind uwtable }
attributes #4 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind allocsize(0,1) }

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
