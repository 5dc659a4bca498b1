; made by tools/make_cpu_runtime.py from bc453afbfb98884139f5ddaecd35e92c
; ModuleID = 'memory.c'

%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, ptr, ptr, ptr, ptr, i32, i32, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Barrier = type { i32, i32, i32, i32, [32 x i32], [32 x i32], i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @shared_at(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %1 to i32
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8, !tbaa !4
  %7 = sub i32 %4, %6
  %8 = zext i32 %7 to i64
  %9 = add i64 %8, %2
  %10 = getelementptr inbounds i8, ptr %0, i64 20
  %11 = load i32, ptr %10, align 4, !tbaa !11
  %12 = zext i32 %11 to i64
  %13 = icmp ugt i64 %9, %12
  br i1 %13, label %14, label %36

14:                                               ; preds = %3
  %15 = lshr i32 %4, 24
  %16 = getelementptr inbounds i8, ptr %0, i64 184
  %17 = load ptr, ptr %16, align 8, !tbaa !12
  %18 = icmp eq ptr %17, null
  br i1 %18, label %42, label %19

19:                                               ; preds = %14
  %20 = getelementptr inbounds i8, ptr %17, i64 8
  %21 = load i32, ptr %20, align 8, !tbaa !13
  %22 = icmp ult i32 %15, %21
  br i1 %22, label %23, label %42

23:                                               ; preds = %19
  %24 = load ptr, ptr %17, align 8, !tbaa !15
  %25 = zext nneg i32 %15 to i64
  %26 = getelementptr inbounds %struct.Cta, ptr %24, i64 %25
  %27 = getelementptr inbounds i8, ptr %26, i64 16
  %28 = load i32, ptr %27, align 8, !tbaa !4
  %29 = sub i32 %4, %28
  %30 = zext i32 %29 to i64
  %31 = add i64 %30, %2
  %32 = getelementptr inbounds i8, ptr %26, i64 20
  %33 = load i32, ptr %32, align 4, !tbaa !11
  %34 = zext i32 %33 to i64
  %35 = icmp ugt i64 %31, %34
  br i1 %35, label %42, label %36

36:                                               ; preds = %23, %3
  %37 = phi ptr [ %0, %3 ], [ %26, %23 ]
  %38 = phi i64 [ %8, %3 ], [ %30, %23 ]
  %39 = getelementptr inbounds i8, ptr %37, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !16
  %41 = getelementptr inbounds i8, ptr %40, i64 %38
  br label %42

42:                                               ; preds = %36, %23, %14, %19
  %43 = phi ptr [ null, %19 ], [ null, %14 ], [ null, %23 ], [ %41, %36 ]
  ret ptr %43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_shared(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = add i64 %3, -1
  %6 = and i64 %5, %2
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %47

8:                                                ; preds = %4
  %9 = trunc i64 %2 to i32
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load i32, ptr %10, align 8, !tbaa !4
  %12 = sub i32 %9, %11
  %13 = zext i32 %12 to i64
  %14 = add i64 %13, %3
  %15 = getelementptr inbounds i8, ptr %1, i64 20
  %16 = load i32, ptr %15, align 4, !tbaa !11
  %17 = zext i32 %16 to i64
  %18 = icmp ugt i64 %14, %17
  br i1 %18, label %19, label %41

19:                                               ; preds = %8
  %20 = lshr i32 %9, 24
  %21 = getelementptr inbounds i8, ptr %1, i64 184
  %22 = load ptr, ptr %21, align 8, !tbaa !12
  %23 = icmp eq ptr %22, null
  br i1 %23, label %47, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !13
  %27 = icmp ult i32 %20, %26
  br i1 %27, label %28, label %47

28:                                               ; preds = %24
  %29 = load ptr, ptr %22, align 8, !tbaa !15
  %30 = zext nneg i32 %20 to i64
  %31 = getelementptr inbounds %struct.Cta, ptr %29, i64 %30
  %32 = getelementptr inbounds i8, ptr %31, i64 16
  %33 = load i32, ptr %32, align 8, !tbaa !4
  %34 = sub i32 %9, %33
  %35 = zext i32 %34 to i64
  %36 = add i64 %35, %3
  %37 = getelementptr inbounds i8, ptr %31, i64 20
  %38 = load i32, ptr %37, align 4, !tbaa !11
  %39 = zext i32 %38 to i64
  %40 = icmp ugt i64 %36, %39
  br i1 %40, label %47, label %41

41:                                               ; preds = %28, %8
  %42 = phi ptr [ %1, %8 ], [ %31, %28 ]
  %43 = phi i64 [ %13, %8 ], [ %35, %28 ]
  %44 = getelementptr inbounds i8, ptr %42, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !16
  %46 = getelementptr inbounds i8, ptr %45, i64 %43
  br label %47

47:                                               ; preds = %41, %28, %24, %19, %4
  %48 = phi ptr [ null, %4 ], [ null, %24 ], [ null, %19 ], [ null, %28 ], [ %46, %41 ]
  ret ptr %48
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @goptx_resolve(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
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
  %11 = load ptr, ptr %1, align 8, !tbaa !17
  %12 = add i64 %2, -17592186044416
  %13 = lshr i64 %12, 16
  %14 = getelementptr inbounds i8, ptr %11, i64 24
  %15 = load i64, ptr %14, align 8, !tbaa !18
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %17, label %81

17:                                               ; preds = %10
  %18 = and i64 %2, 65535
  %19 = add i64 %18, %3
  %20 = getelementptr inbounds i8, ptr %11, i64 16
  %21 = load ptr, ptr %20, align 8, !tbaa !20
  %22 = getelementptr inbounds i32, ptr %21, i64 %13
  %23 = load i32, ptr %22, align 4, !tbaa !21
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
  %34 = load i32, ptr %33, align 8, !tbaa !4
  %35 = sub i32 %32, %34
  %36 = zext i32 %35 to i64
  %37 = add i64 %36, %3
  %38 = getelementptr inbounds i8, ptr %1, i64 20
  %39 = load i32, ptr %38, align 4, !tbaa !11
  %40 = zext i32 %39 to i64
  %41 = icmp ugt i64 %37, %40
  br i1 %41, label %42, label %64

42:                                               ; preds = %31
  %43 = lshr i32 %32, 24
  %44 = getelementptr inbounds i8, ptr %1, i64 184
  %45 = load ptr, ptr %44, align 8, !tbaa !12
  %46 = icmp eq ptr %45, null
  br i1 %46, label %81, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds i8, ptr %45, i64 8
  %49 = load i32, ptr %48, align 8, !tbaa !13
  %50 = icmp ult i32 %43, %49
  br i1 %50, label %51, label %81

51:                                               ; preds = %47
  %52 = load ptr, ptr %45, align 8, !tbaa !15
  %53 = zext nneg i32 %43 to i64
  %54 = getelementptr inbounds %struct.Cta, ptr %52, i64 %53
  %55 = getelementptr inbounds i8, ptr %54, i64 16
  %56 = load i32, ptr %55, align 8, !tbaa !4
  %57 = sub i32 %32, %56
  %58 = zext i32 %57 to i64
  %59 = add i64 %58, %3
  %60 = getelementptr inbounds i8, ptr %54, i64 20
  %61 = load i32, ptr %60, align 4, !tbaa !11
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
  %72 = load i64, ptr %71, align 8, !tbaa !22
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %81, label %74

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %0, i64 104
  br label %76

76:                                               ; preds = %74, %26, %64
  %77 = phi ptr [ %67, %64 ], [ %27, %26 ], [ %75, %74 ]
  %78 = phi i64 [ %66, %64 ], [ %12, %26 ], [ %69, %74 ]
  %79 = load ptr, ptr %77, align 8, !tbaa !24
  %80 = getelementptr inbounds i8, ptr %79, i64 %78
  br label %81

81:                                               ; preds = %76, %51, %47, %42, %17, %10, %8, %68, %28, %4
  %82 = phi ptr [ null, %4 ], [ null, %28 ], [ null, %68 ], [ null, %8 ], [ null, %10 ], [ null, %17 ], [ null, %47 ], [ null, %42 ], [ null, %51 ], [ %80, %76 ]
  ret ptr %82
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @range_at(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = and i64 %1, -17592186044416
  %5 = icmp eq i64 %4, 35184372088832
  br i1 %5, label %6, label %45

6:                                                ; preds = %3
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8, !tbaa !4
  %10 = sub i32 %7, %9
  %11 = zext i32 %10 to i64
  %12 = add i64 %11, %2
  %13 = getelementptr inbounds i8, ptr %0, i64 20
  %14 = load i32, ptr %13, align 4, !tbaa !11
  %15 = zext i32 %14 to i64
  %16 = icmp ugt i64 %12, %15
  br i1 %16, label %17, label %39

17:                                               ; preds = %6
  %18 = lshr i32 %7, 24
  %19 = getelementptr inbounds i8, ptr %0, i64 184
  %20 = load ptr, ptr %19, align 8, !tbaa !12
  %21 = icmp eq ptr %20, null
  br i1 %21, label %79, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds i8, ptr %20, i64 8
  %24 = load i32, ptr %23, align 8, !tbaa !13
  %25 = icmp ult i32 %18, %24
  br i1 %25, label %26, label %79

26:                                               ; preds = %22
  %27 = load ptr, ptr %20, align 8, !tbaa !15
  %28 = zext nneg i32 %18 to i64
  %29 = getelementptr inbounds %struct.Cta, ptr %27, i64 %28
  %30 = getelementptr inbounds i8, ptr %29, i64 16
  %31 = load i32, ptr %30, align 8, !tbaa !4
  %32 = sub i32 %7, %31
  %33 = zext i32 %32 to i64
  %34 = add i64 %33, %2
  %35 = getelementptr inbounds i8, ptr %29, i64 20
  %36 = load i32, ptr %35, align 4, !tbaa !11
  %37 = zext i32 %36 to i64
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %79, label %39

39:                                               ; preds = %26, %6
  %40 = phi ptr [ %0, %6 ], [ %29, %26 ]
  %41 = phi i64 [ %11, %6 ], [ %33, %26 ]
  %42 = getelementptr inbounds i8, ptr %40, i64 8
  %43 = load ptr, ptr %42, align 8, !tbaa !16
  %44 = getelementptr inbounds i8, ptr %43, i64 %41
  br label %79

45:                                               ; preds = %3, %67
  %46 = phi i64 [ %71, %67 ], [ %1, %3 ]
  %47 = phi i64 [ %72, %67 ], [ %2, %3 ]
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %73, label %49

49:                                               ; preds = %45
  %50 = and i64 %46, 65535
  %51 = sub nuw nsw i64 65536, %50
  %52 = tail call i64 @llvm.umin.i64(i64 %51, i64 %47)
  %53 = load ptr, ptr %0, align 8, !tbaa !17
  %54 = add i64 %46, -17592186044416
  %55 = lshr i64 %54, 16
  %56 = getelementptr inbounds i8, ptr %53, i64 24
  %57 = load i64, ptr %56, align 8, !tbaa !18
  %58 = icmp ult i64 %55, %57
  br i1 %58, label %59, label %79

59:                                               ; preds = %49
  %60 = add nuw nsw i64 %52, %50
  %61 = getelementptr inbounds i8, ptr %53, i64 16
  %62 = load ptr, ptr %61, align 8, !tbaa !20
  %63 = getelementptr inbounds i32, ptr %62, i64 %55
  %64 = load i32, ptr %63, align 4, !tbaa !21
  %65 = zext i32 %64 to i64
  %66 = icmp ugt i64 %60, %65
  br i1 %66, label %79, label %67

67:                                               ; preds = %59
  %68 = getelementptr inbounds i8, ptr %53, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !25
  %70 = icmp eq ptr %69, null
  %71 = add i64 %52, %46
  %72 = sub i64 %47, %52
  br i1 %70, label %79, label %45, !llvm.loop !26

73:                                               ; preds = %45
  %74 = load ptr, ptr %0, align 8, !tbaa !17
  %75 = getelementptr inbounds i8, ptr %74, i64 8
  %76 = load ptr, ptr %75, align 8, !tbaa !25
  %77 = getelementptr i8, ptr %76, i64 %1
  %78 = getelementptr i8, ptr %77, i64 -17592186044416
  br label %79

79:                                               ; preds = %59, %49, %67, %39, %26, %22, %17, %73
  %80 = phi ptr [ %78, %73 ], [ null, %22 ], [ null, %17 ], [ null, %26 ], [ %44, %39 ], [ null, %67 ], [ null, %49 ], [ null, %59 ]
  ret ptr %80
}

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_deepen(ptr nocapture noundef %0, ptr nocapture noundef readnone %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds i8, ptr %0, i64 184
  %6 = load i64, ptr %5, align 8, !tbaa !28
  %7 = getelementptr inbounds i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !22
  %9 = add i64 %3, %2
  %10 = icmp ugt i64 %9, 524288
  br i1 %10, label %63, label %11

11:                                               ; preds = %4, %11
  %12 = phi i64 [ %14, %11 ], [ %6, %4 ]
  %13 = icmp ult i64 %12, %2
  %14 = shl i64 %12, 1
  br i1 %13, label %11, label %15, !llvm.loop !29

15:                                               ; preds = %11, %15
  %16 = phi i64 [ %18, %15 ], [ %8, %11 ]
  %17 = icmp ult i64 %16, %3
  %18 = shl i64 %16, 1
  br i1 %17, label %15, label %19, !llvm.loop !30

19:                                               ; preds = %15
  %20 = tail call noalias ptr @malloc(i64 noundef %12) #8
  %21 = add i64 %16, 64
  %22 = tail call noalias ptr @malloc(i64 noundef %21) #8
  %23 = getelementptr inbounds i8, ptr %0, i64 168
  %24 = load ptr, ptr %23, align 8, !tbaa !31
  %25 = icmp eq ptr %24, null
  br i1 %25, label %28, label %26

26:                                               ; preds = %19
  %27 = tail call noalias ptr @calloc(i64 noundef %21, i64 noundef 1) #9
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
  tail call void @free(ptr noundef %20) #10
  tail call void @free(ptr noundef %22) #10
  tail call void @free(ptr noundef %29) #10
  br label %63

37:                                               ; preds = %33
  %38 = getelementptr inbounds i8, ptr %0, i64 88
  %39 = getelementptr inbounds i8, ptr %0, i64 200
  %40 = load i32, ptr %39, align 8, !tbaa !32
  %41 = load ptr, ptr %38, align 8, !tbaa !24
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %20, ptr align 1 %41, i64 %6, i1 false)
  %42 = icmp eq i32 %40, 0
  br i1 %42, label %43, label %46

43:                                               ; preds = %37
  store ptr %20, ptr %38, align 8, !tbaa !24
  %44 = getelementptr inbounds i8, ptr %0, i64 104
  %45 = load ptr, ptr %44, align 8, !tbaa !24
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %45, i64 %8, i1 false)
  br label %53

46:                                               ; preds = %37
  tail call void @free(ptr noundef %41) #10
  %47 = load i32, ptr %39, align 8, !tbaa !32
  store ptr %20, ptr %38, align 8, !tbaa !24
  %48 = getelementptr inbounds i8, ptr %0, i64 104
  %49 = load i64, ptr %7, align 8, !tbaa !22
  %50 = load ptr, ptr %48, align 8, !tbaa !24
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %50, i64 %49, i1 false)
  %51 = icmp eq i32 %47, 0
  br i1 %51, label %53, label %52

52:                                               ; preds = %46
  tail call void @free(ptr noundef %50) #10
  br label %53

53:                                               ; preds = %43, %46, %52
  %54 = phi ptr [ %44, %43 ], [ %48, %46 ], [ %48, %52 ]
  store ptr %22, ptr %54, align 8, !tbaa !24
  br i1 %34, label %55, label %62

55:                                               ; preds = %53
  %56 = load i64, ptr %7, align 8, !tbaa !22
  %57 = load i32, ptr %39, align 8, !tbaa !32
  %58 = load ptr, ptr %23, align 8, !tbaa !24
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %29, ptr align 1 %58, i64 %56, i1 false)
  %59 = icmp eq i32 %57, 0
  br i1 %59, label %61, label %60

60:                                               ; preds = %55
  tail call void @free(ptr noundef %58) #10
  br label %61

61:                                               ; preds = %55, %60
  store ptr %29, ptr %23, align 8, !tbaa !24
  br label %62

62:                                               ; preds = %61, %53
  store i64 %12, ptr %5, align 8, !tbaa !28
  store i64 %16, ptr %7, align 8, !tbaa !22
  store i32 1, ptr %39, align 8, !tbaa !32
  br label %63

63:                                               ; preds = %36, %62, %4
  %64 = phi i32 [ 0, %4 ], [ 1, %62 ], [ 0, %36 ]
  ret i32 %64
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable }
attributes #1 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable }
attributes #2 = { nounwind uwtable }
attributes #3 = { mustprogress nofree nounwind willreturn allocsize(0) memory(inaccessiblemem: readwrite) }
attributes #4 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind allocsize(0,1) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !9, i64 16}
!5 = !{!"Cta", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 20, !7, i64 24, !9, i64 36, !7, i64 40, !9, i64 52, !7, i64 56, !9, i64 68, !6, i64 72, !6, i64 80, !10, i64 88, !7, i64 96, !9, i64 108, !7, i64 112, !9, i64 124, !7, i64 128, !9, i64 140, !7, i64 144, !9, i64 156, !6, i64 160, !10, i64 168, !6, i64 176, !6, i64 184, !6, i64 192, !6, i64 200, !6, i64 208, !9, i64 216, !9, i64 220, !6, i64 224, !6, i64 232, !9, i64 240, !9, i64 244, !9, i64 248, !9, i64 252, !9, i64 256, !9, i64 260, !7, i64 264, !6, i64 4680, !6, i64 4688, !6, i64 4696, !6, i64 4704, !6, i64 4712, !6, i64 4720}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"int", !7, i64 0}
!10 = !{!"long", !7, i64 0}
!11 = !{!5, !9, i64 20}
!12 = !{!5, !6, i64 184}
!13 = !{!14, !9, i64 8}
!14 = !{!"Group", !6, i64 0, !9, i64 8, !9, i64 12, !9, i64 16, !9, i64 20, !10, i64 24}
!15 = !{!14, !6, i64 0}
!16 = !{!5, !6, i64 8}
!17 = !{!5, !6, i64 0}
!18 = !{!19, !10, i64 24}
!19 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264, !6, i64 3272, !6, i64 3280, !6, i64 3288, !6, i64 3296, !6, i64 3304, !6, i64 3312, !9, i64 3320, !9, i64 3324}
!20 = !{!19, !6, i64 16}
!21 = !{!9, !9, i64 0}
!22 = !{!23, !10, i64 192}
!23 = !{!"Thread", !9, i64 0, !9, i64 4, !7, i64 8, !9, i64 20, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !6, i64 88, !10, i64 96, !6, i64 104, !10, i64 112, !6, i64 120, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 148, !9, i64 152, !9, i64 156, !10, i64 160, !6, i64 168, !9, i64 176, !9, i64 180, !10, i64 184, !10, i64 192, !9, i64 200}
!24 = !{!6, !6, i64 0}
!25 = !{!19, !6, i64 8}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.mustprogress"}
!28 = !{!23, !10, i64 184}
!29 = distinct !{!29, !27}
!30 = distinct !{!30, !27}
!31 = !{!23, !6, i64 168}
!32 = !{!23, !9, i64 200}
