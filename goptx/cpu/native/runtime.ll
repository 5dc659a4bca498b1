; made by tools/make_cpu_runtime.py from d1d0c4e3dc6587dea4ef42a0118f86b2
; ModuleID = 'runtime.c'

%struct.Barrier = type { i32, i32, i32, i32, [32 x i32], [32 x i32], i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }
%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, ptr, ptr, ptr, ptr, i32, i32, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr, ptr }

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_arrive(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = icmp ugt i32 %2, 15
  br i1 %8, label %111, label %9

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %1, i64 264
  %11 = zext nneg i32 %2 to i64
  %12 = getelementptr inbounds [16 x %struct.Barrier], ptr %10, i64 0, i64 %11
  %13 = and i32 %3, 31
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %111

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %12, i64 12
  %17 = load i32, ptr %16, align 4, !tbaa !4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %15
  %20 = load i32, ptr %12, align 4, !tbaa !9
  %21 = icmp eq i32 %20, %3
  br i1 %21, label %22, label %111

22:                                               ; preds = %19, %15
  %23 = getelementptr inbounds i8, ptr %12, i64 16
  %24 = getelementptr inbounds i8, ptr %0, i64 24
  %25 = load i32, ptr %24, align 8, !tbaa !10
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !14
  %29 = getelementptr inbounds i8, ptr %0, i64 20
  %30 = load i32, ptr %29, align 4, !tbaa !15
  %31 = shl nuw i32 1, %30
  %32 = and i32 %31, %28
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %111

34:                                               ; preds = %22
  %35 = load ptr, ptr %1, align 8, !tbaa !16
  %36 = getelementptr inbounds i8, ptr %35, i64 180
  %37 = load i32, ptr %36, align 4, !tbaa !18
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %90, label %39

39:                                               ; preds = %34
  br i1 %18, label %40, label %42

40:                                               ; preds = %39
  %41 = getelementptr inbounds i8, ptr %12, i64 272
  store i32 %6, ptr %41, align 4, !tbaa !20
  br label %56

42:                                               ; preds = %39
  %43 = and i32 %37, 16
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %58, label %45

45:                                               ; preds = %42
  %46 = getelementptr inbounds i8, ptr %12, i64 8
  %47 = load i32, ptr %46, align 4, !tbaa !21
  %48 = icmp eq i32 %47, 0
  %49 = icmp ne i32 %5, 0
  %50 = xor i1 %49, %48
  br i1 %50, label %58, label %51

51:                                               ; preds = %45
  %52 = getelementptr inbounds i8, ptr %12, i64 272
  %53 = load i32, ptr %52, align 4, !tbaa !20
  tail call void @found(ptr noundef nonnull %1, ptr noundef nonnull %0, i32 noundef 5, i32 noundef %6, i32 noundef %53, i64 noundef %11, i32 noundef 0) #11
  %54 = load i32, ptr %16, align 4, !tbaa !4
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %51, %40
  %57 = getelementptr inbounds i8, ptr %12, i64 8
  store i32 %5, ptr %57, align 4, !tbaa !21
  br label %58

58:                                               ; preds = %56, %51, %45, %42
  %59 = load i32, ptr %24, align 8, !tbaa !10
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !14
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %67

64:                                               ; preds = %58
  %65 = getelementptr inbounds i8, ptr %12, i64 144
  %66 = getelementptr inbounds [32 x i32], ptr %65, i64 0, i64 %60
  store i32 %6, ptr %66, align 4, !tbaa !14
  br label %90

67:                                               ; preds = %58
  %68 = and i32 %37, 8
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %90, label %70

70:                                               ; preds = %67
  %71 = getelementptr inbounds i8, ptr %12, i64 144
  %72 = getelementptr inbounds [32 x i32], ptr %71, i64 0, i64 %60
  %73 = load i32, ptr %72, align 4, !tbaa !14
  %74 = icmp eq i32 %73, %6
  br i1 %74, label %90, label %75

75:                                               ; preds = %70
  %76 = load ptr, ptr %1, align 8, !tbaa !16
  %77 = getelementptr inbounds i8, ptr %76, i64 3304
  %78 = load ptr, ptr %77, align 8, !tbaa !22
  %79 = zext i32 %6 to i64
  %80 = getelementptr inbounds i8, ptr %78, i64 %79
  %81 = load i8, ptr %80, align 1, !tbaa !23
  %82 = zext i32 %73 to i64
  %83 = getelementptr inbounds i8, ptr %78, i64 %82
  %84 = load i8, ptr %83, align 1, !tbaa !23
  %85 = or i8 %84, %81
  %86 = and i8 %85, 1
  %87 = icmp eq i8 %86, 0
  br i1 %87, label %90, label %88

88:                                               ; preds = %75
  %89 = zext i32 %62 to i64
  tail call void @found(ptr noundef nonnull %1, ptr noundef nonnull %0, i32 noundef 4, i32 noundef %6, i32 noundef %73, i64 noundef %89, i32 noundef 1) #11
  br label %90

90:                                               ; preds = %88, %75, %70, %67, %64, %34
  %91 = load ptr, ptr %1, align 8, !tbaa !16
  %92 = getelementptr inbounds i8, ptr %91, i64 3272
  %93 = load ptr, ptr %92, align 8, !tbaa !24
  %94 = icmp eq ptr %93, null
  br i1 %94, label %98, label %95

95:                                               ; preds = %90
  %96 = getelementptr inbounds i8, ptr %93, i64 40
  %97 = load ptr, ptr %96, align 8, !tbaa !25
  tail call void %97(ptr noundef nonnull %0, ptr noundef nonnull %1, i32 noundef %2) #11
  br label %98

98:                                               ; preds = %95, %90
  store i32 1, ptr %16, align 4, !tbaa !4
  store i32 %3, ptr %12, align 4, !tbaa !9
  %99 = load i32, ptr %29, align 4, !tbaa !15
  %100 = shl nuw i32 1, %99
  %101 = load i32, ptr %24, align 8, !tbaa !10
  %102 = zext i32 %101 to i64
  %103 = getelementptr inbounds [32 x i32], ptr %23, i64 0, i64 %102
  %104 = load i32, ptr %103, align 4, !tbaa !14
  %105 = or i32 %104, %100
  store i32 %105, ptr %103, align 4, !tbaa !14
  %106 = getelementptr inbounds i8, ptr %12, i64 4
  %107 = load i32, ptr %106, align 4, !tbaa !27
  %108 = add i32 %107, 1
  store i32 %108, ptr %106, align 4, !tbaa !27
  %109 = icmp eq i32 %4, 0
  br i1 %109, label %110, label %111

110:                                              ; preds = %98
  tail call fastcc void @check_barrier(ptr noundef nonnull %1, i32 noundef %2)
  br label %111

111:                                              ; preds = %9, %19, %22, %110, %98, %7
  %112 = phi i32 [ 0, %7 ], [ 0, %9 ], [ 0, %19 ], [ 0, %22 ], [ 1, %110 ], [ 1, %98 ]
  ret i32 %112
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define internal fastcc void @check_barrier(ptr noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
  %4 = zext nneg i32 %1 to i64
  %5 = getelementptr inbounds [16 x %struct.Barrier], ptr %3, i64 0, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 12
  %7 = load i32, ptr %6, align 4, !tbaa !4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %92, label %9

9:                                                ; preds = %2
  %10 = load i32, ptr %5, align 4, !tbaa !9
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %0, i64 124
  %14 = load i32, ptr %13, align 4, !tbaa !28
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
  %23 = load i32, ptr %22, align 4, !tbaa !27
  %24 = getelementptr inbounds i8, ptr %0, i64 240
  %25 = load i32, ptr %24, align 8, !tbaa !29
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
  %34 = load i32, ptr %33, align 4, !tbaa !14
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %87, label %36

36:                                               ; preds = %30
  %37 = load i32, ptr %18, align 4, !tbaa !30
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
  %55 = load ptr, ptr %19, align 8, !tbaa !31
  %56 = or disjoint i64 %48, %46
  %57 = getelementptr inbounds %struct.Thread, ptr %55, i64 %56, i32 6
  %58 = load i32, ptr %57, align 8, !tbaa !32
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
  %70 = load ptr, ptr %19, align 8, !tbaa !31
  %71 = or disjoint i64 %64, %46
  %72 = getelementptr inbounds %struct.Thread, ptr %70, i64 %71, i32 6
  %73 = load i32, ptr %72, align 8, !tbaa !32
  %74 = icmp eq i32 %73, 5
  %75 = select i1 %74, i32 %66, i32 0
  %76 = or i32 %75, %63
  br label %77

77:                                               ; preds = %69, %62
  %78 = phi i32 [ %63, %62 ], [ %76, %69 ]
  %79 = add nuw nsw i64 %48, 2
  %80 = icmp eq i64 %79, 32
  br i1 %80, label %81, label %47, !llvm.loop !33

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
  br i1 %90, label %27, label %30, !llvm.loop !35

91:                                               ; preds = %27, %21
  tail call fastcc void @release(ptr noundef nonnull %0, i32 noundef %1)
  br label %92

92:                                               ; preds = %91, %27, %21, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local i32 @goptx_cluster_arrive(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %1, align 8, !tbaa !16
  %4 = getelementptr inbounds i8, ptr %3, i64 3272
  %5 = load ptr, ptr %4, align 8, !tbaa !24
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %5, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !36
  tail call void %9(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 0) #11
  br label %10

10:                                               ; preds = %7, %2
  %11 = getelementptr inbounds i8, ptr %1, i64 256
  %12 = load i32, ptr %11, align 8, !tbaa !37
  %13 = add i32 %12, 1
  store i32 %13, ptr %11, align 8, !tbaa !37
  %14 = getelementptr inbounds i8, ptr %1, i64 184
  %15 = load ptr, ptr %14, align 8, !tbaa !38
  %16 = getelementptr inbounds i8, ptr %15, i64 20
  %17 = load i32, ptr %16, align 4, !tbaa !39
  %18 = getelementptr inbounds i8, ptr %15, i64 8
  %19 = load i32, ptr %18, align 8, !tbaa !41
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %128, label %21

21:                                               ; preds = %10
  %22 = load ptr, ptr %15, align 8, !tbaa !42
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
  %42 = load i32, ptr %41, align 8, !tbaa !29
  %43 = add i32 %42, %38
  %44 = getelementptr inbounds i8, ptr %40, i64 256
  %45 = load i32, ptr %44, align 8, !tbaa !37
  %46 = freeze i32 %45
  %47 = add i32 %46, %37
  %48 = add nuw nsw i64 %36, 1
  %49 = add i64 %39, 1
  %50 = icmp eq i64 %49, %24
  br i1 %50, label %51, label %35, !llvm.loop !43

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
  %63 = load i32, ptr %62, align 8, !tbaa !29
  %64 = add i32 %63, %59
  %65 = getelementptr inbounds i8, ptr %61, i64 256
  %66 = load i32, ptr %65, align 8, !tbaa !37
  %67 = freeze i32 %66
  %68 = add i32 %67, %58
  %69 = or disjoint i64 %57, 1
  %70 = getelementptr inbounds %struct.Cta, ptr %22, i64 %69
  %71 = getelementptr inbounds i8, ptr %70, i64 240
  %72 = load i32, ptr %71, align 8, !tbaa !29
  %73 = add i32 %72, %64
  %74 = getelementptr inbounds i8, ptr %70, i64 256
  %75 = load i32, ptr %74, align 8, !tbaa !37
  %76 = freeze i32 %75
  %77 = add i32 %76, %68
  %78 = or disjoint i64 %57, 2
  %79 = getelementptr inbounds %struct.Cta, ptr %22, i64 %78
  %80 = getelementptr inbounds i8, ptr %79, i64 240
  %81 = load i32, ptr %80, align 8, !tbaa !29
  %82 = add i32 %81, %73
  %83 = getelementptr inbounds i8, ptr %79, i64 256
  %84 = load i32, ptr %83, align 8, !tbaa !37
  %85 = freeze i32 %84
  %86 = add i32 %85, %77
  %87 = or disjoint i64 %57, 3
  %88 = getelementptr inbounds %struct.Cta, ptr %22, i64 %87
  %89 = getelementptr inbounds i8, ptr %88, i64 240
  %90 = load i32, ptr %89, align 8, !tbaa !29
  %91 = add i32 %90, %82
  %92 = getelementptr inbounds i8, ptr %88, i64 256
  %93 = load i32, ptr %92, align 8, !tbaa !37
  %94 = freeze i32 %93
  %95 = add i32 %94, %86
  %96 = add nuw nsw i64 %57, 4
  %97 = add i64 %60, 4
  %98 = icmp eq i64 %97, %27
  br i1 %98, label %28, label %56, !llvm.loop !45

99:                                               ; preds = %51
  %100 = add i32 %17, 1
  store i32 %100, ptr %16, align 4, !tbaa !39
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
  store i32 0, ptr %108, align 8, !tbaa !37
  %109 = or disjoint i64 %106, 1
  %110 = getelementptr inbounds %struct.Cta, ptr %22, i64 %109, i32 36
  store i32 0, ptr %110, align 8, !tbaa !37
  %111 = or disjoint i64 %106, 2
  %112 = getelementptr inbounds %struct.Cta, ptr %22, i64 %111, i32 36
  store i32 0, ptr %112, align 8, !tbaa !37
  %113 = or disjoint i64 %106, 3
  %114 = getelementptr inbounds %struct.Cta, ptr %22, i64 %113, i32 36
  store i32 0, ptr %114, align 8, !tbaa !37
  %115 = add nuw nsw i64 %106, 4
  %116 = add i64 %107, 4
  %117 = icmp eq i64 %116, %104
  br i1 %117, label %118, label %105, !llvm.loop !46

118:                                              ; preds = %105, %99
  %119 = phi i64 [ 0, %99 ], [ %115, %105 ]
  %120 = icmp eq i64 %101, 0
  br i1 %120, label %128, label %121

121:                                              ; preds = %118, %121
  %122 = phi i64 [ %125, %121 ], [ %119, %118 ]
  %123 = phi i64 [ %126, %121 ], [ 0, %118 ]
  %124 = getelementptr inbounds %struct.Cta, ptr %22, i64 %122, i32 36
  store i32 0, ptr %124, align 8, !tbaa !37
  %125 = add nuw nsw i64 %122, 1
  %126 = add i64 %123, 1
  %127 = icmp eq i64 %126, %101
  br i1 %127, label %128, label %121, !llvm.loop !47

128:                                              ; preds = %118, %121, %10, %51
  %129 = add i32 %17, 1
  ret i32 %129
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local range(i32 0, 2) i32 @goptx_cluster_ready(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 184
  %4 = load ptr, ptr %3, align 8, !tbaa !38
  %5 = getelementptr inbounds i8, ptr %4, i64 20
  %6 = load i32, ptr %5, align 4, !tbaa !39
  %7 = sub i32 %6, %1
  %8 = icmp sgt i32 %7, -1
  %9 = zext i1 %8 to i32
  ret i32 %9
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_worker(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca [64 x i32], align 16
  %4 = tail call noalias dereferenceable_or_null(32768) ptr @calloc(i64 noundef 4096, i64 noundef 8) #12
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8, !tbaa !48
  %7 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = getelementptr inbounds i8, ptr %0, i64 56
  %9 = load i32, ptr %7, align 4, !tbaa !14
  %10 = load i32, ptr %8, align 4, !tbaa !14
  %11 = udiv i32 %9, %10
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds i8, ptr %0, i64 36
  %14 = load i32, ptr %13, align 4, !tbaa !14
  %15 = getelementptr inbounds i8, ptr %0, i64 60
  %16 = load i32, ptr %15, align 4, !tbaa !14
  %17 = udiv i32 %14, %16
  %18 = zext i32 %17 to i64
  %19 = mul nuw i64 %12, %18
  %20 = getelementptr inbounds i8, ptr %0, i64 40
  %21 = load i32, ptr %20, align 4, !tbaa !14
  %22 = getelementptr inbounds i8, ptr %0, i64 64
  %23 = load i32, ptr %22, align 4, !tbaa !14
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

48:                                               ; preds = %2, %1199
  %49 = phi i64 [ %61, %1199 ], [ %6, %2 ]
  %50 = phi i32 [ %1200, %1199 ], [ 1, %2 ]
  %51 = phi i32 [ %1201, %1199 ], [ 0, %2 ]
  %52 = phi ptr [ %1202, %1199 ], [ null, %2 ]
  %53 = load i32, ptr %27, align 8, !tbaa !49
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %1205

55:                                               ; preds = %48
  %56 = icmp eq i32 %51, 0
  br i1 %56, label %60, label %66

57:                                               ; preds = %879
  %58 = load i32, ptr %27, align 8, !tbaa !49
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %66, label %60

60:                                               ; preds = %57, %879, %55
  %61 = phi i64 [ %49, %55 ], [ %880, %879 ], [ %880, %57 ]
  %62 = phi i32 [ 0, %55 ], [ %881, %879 ], [ %881, %57 ]
  %63 = phi i32 [ 0, %55 ], [ %883, %879 ], [ %883, %57 ]
  %64 = phi ptr [ %52, %55 ], [ %884, %879 ], [ %884, %57 ]
  %65 = icmp eq i32 %50, 0
  br i1 %65, label %1199, label %887

66:                                               ; preds = %55, %57
  %67 = phi i64 [ %880, %57 ], [ %49, %55 ]
  %68 = phi i32 [ %881, %57 ], [ 0, %55 ]
  %69 = phi i32 [ %885, %57 ], [ 0, %55 ]
  %70 = phi i32 [ %883, %57 ], [ %51, %55 ]
  %71 = phi ptr [ %884, %57 ], [ %52, %55 ]
  %72 = zext i32 %69 to i64
  %73 = getelementptr inbounds ptr, ptr %4, i64 %72
  %74 = load ptr, ptr %73, align 8, !tbaa !50
  %75 = load ptr, ptr %74, align 8, !tbaa !42
  %76 = load ptr, ptr %75, align 8, !tbaa !16
  %77 = getelementptr inbounds i8, ptr %74, i64 8
  %78 = load i32, ptr %77, align 8, !tbaa !41
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
  %96 = load i32, ptr %95, align 4, !tbaa !28
  %97 = add i32 %96, %93
  %98 = add nuw nsw i64 %92, 1
  %99 = add i64 %94, 1
  %100 = icmp eq i64 %99, %82
  br i1 %100, label %101, label %91, !llvm.loop !51

101:                                              ; preds = %86, %91, %66
  %102 = phi i32 [ 0, %66 ], [ %87, %86 ], [ %97, %91 ]
  %103 = icmp eq i64 %67, 0
  br i1 %103, label %136, label %126

104:                                              ; preds = %104, %84
  %105 = phi i64 [ 0, %84 ], [ %123, %104 ]
  %106 = phi i32 [ 0, %84 ], [ %122, %104 ]
  %107 = phi i64 [ 0, %84 ], [ %124, %104 ]
  %108 = getelementptr inbounds %struct.Cta, ptr %75, i64 %105, i32 16
  %109 = load i32, ptr %108, align 4, !tbaa !28
  %110 = add i32 %109, %106
  %111 = or disjoint i64 %105, 1
  %112 = getelementptr inbounds %struct.Cta, ptr %75, i64 %111, i32 16
  %113 = load i32, ptr %112, align 4, !tbaa !28
  %114 = add i32 %113, %110
  %115 = or disjoint i64 %105, 2
  %116 = getelementptr inbounds %struct.Cta, ptr %75, i64 %115, i32 16
  %117 = load i32, ptr %116, align 4, !tbaa !28
  %118 = add i32 %117, %114
  %119 = or disjoint i64 %105, 3
  %120 = getelementptr inbounds %struct.Cta, ptr %75, i64 %119, i32 16
  %121 = load i32, ptr %120, align 4, !tbaa !28
  %122 = add i32 %121, %118
  %123 = add nuw nsw i64 %105, 4
  %124 = add i64 %107, 4
  %125 = icmp eq i64 %124, %85
  br i1 %125, label %86, label %104, !llvm.loop !52

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
  %149 = load ptr, ptr %74, align 8, !tbaa !42
  %150 = getelementptr inbounds i8, ptr %149, i64 124
  %151 = load i32, ptr %150, align 4, !tbaa !28
  %152 = udiv i32 %148, %151
  %153 = urem i32 %148, %151
  %154 = zext i32 %152 to i64
  %155 = getelementptr inbounds %struct.Cta, ptr %149, i64 %154
  %156 = getelementptr inbounds i8, ptr %155, i64 240
  %157 = load i32, ptr %156, align 8, !tbaa !29
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %418, label %159

159:                                              ; preds = %142
  %160 = load ptr, ptr %155, align 8, !tbaa !16
  %161 = getelementptr inbounds i8, ptr %155, i64 232
  %162 = load ptr, ptr %161, align 8, !tbaa !31
  %163 = shl i32 %153, 5
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds %struct.Thread, ptr %162, i64 %164
  %166 = getelementptr inbounds i8, ptr %155, i64 108
  %167 = load i32, ptr %166, align 4, !tbaa !30
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
  %216 = load i32, ptr %170, align 8, !tbaa !49
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
  %231 = load i32, ptr %230, align 8, !tbaa !32
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
  %241 = load ptr, ptr %160, align 8, !tbaa !53
  %242 = tail call i32 %241(ptr noundef nonnull %229, ptr noundef nonnull %155) #11
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
  %245 = load i32, ptr %244, align 8, !tbaa !54
  %246 = icmp ne i32 %245, 0
  %247 = icmp eq i32 %242, 0
  %248 = and i1 %247, %246
  br i1 %248, label %249, label %250

249:                                              ; preds = %243
  tail call void @goptx_copy_wait(ptr noundef nonnull %229, ptr noundef nonnull %155, i32 noundef 0, i32 noundef 1) #11
  br label %250

250:                                              ; preds = %249, %243
  store i32 5, ptr %230, align 8, !tbaa !32
  %251 = xor i32 %234, -1
  %252 = load i32, ptr %156, align 8, !tbaa !29
  %253 = add i32 %252, -1
  store i32 %253, ptr %156, align 8, !tbaa !29
  %254 = load i32, ptr %173, align 4, !tbaa !4
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %257, label %256

256:                                              ; preds = %250
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 0)
  br label %257

257:                                              ; preds = %256, %250
  %258 = load i32, ptr %174, align 4, !tbaa !4
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %261, label %260

260:                                              ; preds = %257
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 1)
  br label %261

261:                                              ; preds = %260, %257
  %262 = load i32, ptr %175, align 4, !tbaa !4
  %263 = icmp eq i32 %262, 0
  br i1 %263, label %265, label %264

264:                                              ; preds = %261
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 2)
  br label %265

265:                                              ; preds = %264, %261
  %266 = load i32, ptr %176, align 4, !tbaa !4
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %269, label %268

268:                                              ; preds = %265
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 3)
  br label %269

269:                                              ; preds = %268, %265
  %270 = load i32, ptr %177, align 4, !tbaa !4
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %273, label %272

272:                                              ; preds = %269
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 4)
  br label %273

273:                                              ; preds = %272, %269
  %274 = load i32, ptr %178, align 4, !tbaa !4
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %277, label %276

276:                                              ; preds = %273
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 5)
  br label %277

277:                                              ; preds = %276, %273
  %278 = load i32, ptr %179, align 4, !tbaa !4
  %279 = icmp eq i32 %278, 0
  br i1 %279, label %281, label %280

280:                                              ; preds = %277
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 6)
  br label %281

281:                                              ; preds = %280, %277
  %282 = load i32, ptr %180, align 4, !tbaa !4
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %285, label %284

284:                                              ; preds = %281
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 7)
  br label %285

285:                                              ; preds = %284, %281
  %286 = load i32, ptr %181, align 4, !tbaa !4
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %289, label %288

288:                                              ; preds = %285
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 8)
  br label %289

289:                                              ; preds = %288, %285
  %290 = load i32, ptr %182, align 4, !tbaa !4
  %291 = icmp eq i32 %290, 0
  br i1 %291, label %293, label %292

292:                                              ; preds = %289
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 9)
  br label %293

293:                                              ; preds = %292, %289
  %294 = load i32, ptr %183, align 4, !tbaa !4
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %297, label %296

296:                                              ; preds = %293
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 10)
  br label %297

297:                                              ; preds = %296, %293
  %298 = load i32, ptr %184, align 4, !tbaa !4
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %301, label %300

300:                                              ; preds = %297
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 11)
  br label %301

301:                                              ; preds = %300, %297
  %302 = load i32, ptr %185, align 4, !tbaa !4
  %303 = icmp eq i32 %302, 0
  br i1 %303, label %305, label %304

304:                                              ; preds = %301
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 12)
  br label %305

305:                                              ; preds = %304, %301
  %306 = load i32, ptr %186, align 4, !tbaa !4
  %307 = icmp eq i32 %306, 0
  br i1 %307, label %309, label %308

308:                                              ; preds = %305
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 13)
  br label %309

309:                                              ; preds = %308, %305
  %310 = load i32, ptr %187, align 4, !tbaa !4
  %311 = icmp eq i32 %310, 0
  br i1 %311, label %313, label %312

312:                                              ; preds = %309
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef 14)
  br label %313

313:                                              ; preds = %312, %309
  %314 = load i32, ptr %188, align 4, !tbaa !4
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
  %324 = load i64, ptr %323, align 8, !tbaa !55
  %325 = add i64 %324, 1
  store i64 %325, ptr %323, align 8, !tbaa !55
  %326 = icmp eq i64 %324, 0
  %327 = select i1 %326, i32 1, i32 %223
  br label %341

328:                                              ; preds = %240
  store i32 1, ptr %230, align 8, !tbaa !32
  br label %335

329:                                              ; preds = %240
  store i32 2, ptr %230, align 8, !tbaa !32
  %330 = getelementptr inbounds i8, ptr %229, i64 40
  %331 = load i32, ptr %330, align 8, !tbaa !56
  %332 = lshr i32 %331, 8
  tail call fastcc void @check_barrier(ptr noundef nonnull %155, i32 noundef %332)
  br label %335

333:                                              ; preds = %240
  store i32 3, ptr %230, align 8, !tbaa !32
  br label %335

334:                                              ; preds = %240
  store i32 4, ptr %230, align 8, !tbaa !32
  br label %335

335:                                              ; preds = %334, %333, %329, %328, %319, %317, %240
  %336 = phi i32 [ %235, %334 ], [ %235, %333 ], [ %235, %329 ], [ %235, %328 ], [ %235, %319 ], [ %318, %317 ], [ %235, %240 ]
  %337 = phi i32 [ %221, %334 ], [ %221, %333 ], [ %221, %329 ], [ %221, %328 ], [ %320, %319 ], [ %221, %317 ], [ %221, %240 ]
  %338 = phi i32 [ 1, %334 ], [ 1, %333 ], [ 1, %329 ], [ 1, %328 ], [ %222, %319 ], [ 1, %317 ], [ %222, %240 ]
  %339 = phi i32 [ %223, %334 ], [ %223, %333 ], [ %223, %329 ], [ %223, %328 ], [ 1, %319 ], [ %223, %317 ], [ %223, %240 ]
  %340 = getelementptr inbounds i8, ptr %229, i64 160
  store i64 0, ptr %340, align 8, !tbaa !55
  br label %341

341:                                              ; preds = %335, %321, %233, %218
  %342 = phi i32 [ %223, %218 ], [ %223, %233 ], [ %339, %335 ], [ %327, %321 ]
  %343 = phi i32 [ %222, %218 ], [ %222, %233 ], [ %338, %335 ], [ %222, %321 ]
  %344 = phi i32 [ %221, %218 ], [ %221, %233 ], [ %337, %335 ], [ %322, %321 ]
  %345 = phi i32 [ %219, %218 ], [ %235, %233 ], [ %336, %335 ], [ %235, %321 ]
  %346 = add nuw nsw i32 %220, 1
  %347 = icmp eq i32 %346, %172
  br i1 %347, label %211, label %218, !llvm.loop !57

348:                                              ; preds = %211
  %349 = icmp eq i32 %213, 0
  %350 = select i1 %349, i32 %212, i32 1
  %351 = freeze i32 %350
  %352 = tail call i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 0) #11
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
  %362 = load i32, ptr %361, align 8, !tbaa !32
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
  %378 = load i32, ptr %377, align 8, !tbaa !32
  %379 = icmp eq i32 %378, 0
  %380 = trunc nuw nsw i64 %374 to i32
  %381 = shl nuw i32 1, %380
  %382 = and i32 %381, %214
  %383 = icmp eq i32 %382, 0
  %384 = select i1 %379, i1 %383, i1 false
  %385 = or disjoint i64 %374, 1
  %386 = getelementptr inbounds %struct.Thread, ptr %165, i64 %385, i32 6
  %387 = load i32, ptr %386, align 8, !tbaa !32
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
  br i1 %398, label %356, label %373, !llvm.loop !58

399:                                              ; preds = %370, %354
  %400 = icmp eq i32 %214, 0
  br i1 %400, label %401, label %404

401:                                              ; preds = %399
  %402 = tail call i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 1) #11
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %411, label %409

404:                                              ; preds = %399
  %405 = icmp eq i32 %351, 0
  br i1 %405, label %406, label %414

406:                                              ; preds = %404
  %407 = tail call i32 @collectives(ptr noundef nonnull %155, i32 noundef %153, i32 noundef %215, i32 noundef 1) #11
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
  %416 = load i32, ptr %141, align 8, !tbaa !49
  %417 = icmp eq i32 %416, 0
  br i1 %417, label %418, label %424

418:                                              ; preds = %414, %142
  %419 = phi i64 [ %143, %142 ], [ %209, %414 ]
  %420 = phi i32 [ %145, %142 ], [ %415, %414 ]
  %421 = add nuw i32 %146, 1
  %422 = icmp ult i32 %421, %102
  %423 = icmp eq i32 %421, %102
  br i1 %423, label %424, label %142, !llvm.loop !59

424:                                              ; preds = %418, %414
  %425 = phi i64 [ %419, %418 ], [ %209, %414 ]
  %426 = phi i1 [ %422, %418 ], [ %144, %414 ]
  %427 = phi i32 [ %420, %418 ], [ %415, %414 ]
  br i1 %426, label %860, label %428

428:                                              ; preds = %424
  %429 = load i32, ptr %77, align 8, !tbaa !41
  br label %430

430:                                              ; preds = %428, %136
  %431 = phi i32 [ %78, %136 ], [ %429, %428 ]
  %432 = phi i64 [ %137, %136 ], [ %425, %428 ]
  %433 = phi i32 [ 0, %136 ], [ %427, %428 ]
  %434 = icmp eq i32 %431, 0
  br i1 %434, label %860, label %547

435:                                              ; preds = %626
  %436 = icmp eq i32 %629, 0
  br i1 %436, label %860, label %437

437:                                              ; preds = %435
  %438 = load ptr, ptr %74, align 8, !tbaa !42
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
  %457 = load i32, ptr %456, align 8, !tbaa !29
  %458 = add i32 %457, %453
  %459 = getelementptr inbounds i8, ptr %455, i64 256
  %460 = load i32, ptr %459, align 8, !tbaa !37
  %461 = freeze i32 %460
  %462 = add i32 %461, %452
  %463 = add nuw nsw i64 %451, 1
  %464 = add i64 %454, 1
  %465 = icmp eq i64 %464, %439
  br i1 %465, label %466, label %450, !llvm.loop !60

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
  %478 = load i32, ptr %477, align 8, !tbaa !29
  %479 = add i32 %478, %474
  %480 = getelementptr inbounds i8, ptr %476, i64 256
  %481 = load i32, ptr %480, align 8, !tbaa !37
  %482 = freeze i32 %481
  %483 = add i32 %482, %473
  %484 = or disjoint i64 %472, 1
  %485 = getelementptr inbounds %struct.Cta, ptr %438, i64 %484
  %486 = getelementptr inbounds i8, ptr %485, i64 240
  %487 = load i32, ptr %486, align 8, !tbaa !29
  %488 = add i32 %487, %479
  %489 = getelementptr inbounds i8, ptr %485, i64 256
  %490 = load i32, ptr %489, align 8, !tbaa !37
  %491 = freeze i32 %490
  %492 = add i32 %491, %483
  %493 = or disjoint i64 %472, 2
  %494 = getelementptr inbounds %struct.Cta, ptr %438, i64 %493
  %495 = getelementptr inbounds i8, ptr %494, i64 240
  %496 = load i32, ptr %495, align 8, !tbaa !29
  %497 = add i32 %496, %488
  %498 = getelementptr inbounds i8, ptr %494, i64 256
  %499 = load i32, ptr %498, align 8, !tbaa !37
  %500 = freeze i32 %499
  %501 = add i32 %500, %492
  %502 = or disjoint i64 %472, 3
  %503 = getelementptr inbounds %struct.Cta, ptr %438, i64 %502
  %504 = getelementptr inbounds i8, ptr %503, i64 240
  %505 = load i32, ptr %504, align 8, !tbaa !29
  %506 = add i32 %505, %497
  %507 = getelementptr inbounds i8, ptr %503, i64 256
  %508 = load i32, ptr %507, align 8, !tbaa !37
  %509 = freeze i32 %508
  %510 = add i32 %509, %501
  %511 = add nuw nsw i64 %472, 4
  %512 = add i64 %475, 4
  %513 = icmp eq i64 %512, %442
  br i1 %513, label %443, label %471, !llvm.loop !45

514:                                              ; preds = %466
  %515 = getelementptr inbounds i8, ptr %74, i64 20
  %516 = load i32, ptr %515, align 4, !tbaa !39
  %517 = add i32 %516, 1
  store i32 %517, ptr %515, align 4, !tbaa !39
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
  store i32 0, ptr %525, align 8, !tbaa !37
  %526 = or disjoint i64 %523, 1
  %527 = getelementptr inbounds %struct.Cta, ptr %438, i64 %526, i32 36
  store i32 0, ptr %527, align 8, !tbaa !37
  %528 = or disjoint i64 %523, 2
  %529 = getelementptr inbounds %struct.Cta, ptr %438, i64 %528, i32 36
  store i32 0, ptr %529, align 8, !tbaa !37
  %530 = or disjoint i64 %523, 3
  %531 = getelementptr inbounds %struct.Cta, ptr %438, i64 %530, i32 36
  store i32 0, ptr %531, align 8, !tbaa !37
  %532 = add nuw nsw i64 %523, 4
  %533 = add i64 %524, 4
  %534 = icmp eq i64 %533, %521
  br i1 %534, label %535, label %522, !llvm.loop !46

535:                                              ; preds = %522, %514
  %536 = phi i64 [ 0, %514 ], [ %532, %522 ]
  %537 = icmp eq i64 %518, 0
  br i1 %537, label %545, label %538

538:                                              ; preds = %535, %538
  %539 = phi i64 [ %542, %538 ], [ %536, %535 ]
  %540 = phi i64 [ %543, %538 ], [ 0, %535 ]
  %541 = getelementptr inbounds %struct.Cta, ptr %438, i64 %539, i32 36
  store i32 0, ptr %541, align 8, !tbaa !37
  %542 = add nuw nsw i64 %539, 1
  %543 = add i64 %540, 1
  %544 = icmp eq i64 %543, %518
  br i1 %544, label %545, label %538, !llvm.loop !61

545:                                              ; preds = %535, %538, %466
  %546 = getelementptr inbounds i8, ptr %76, i64 3272
  br label %634

547:                                              ; preds = %430, %626
  %548 = phi i64 [ %628, %626 ], [ 0, %430 ]
  %549 = phi i32 [ %627, %626 ], [ %433, %430 ]
  %550 = load ptr, ptr %74, align 8, !tbaa !42
  %551 = getelementptr inbounds %struct.Cta, ptr %550, i64 %548
  %552 = getelementptr inbounds i8, ptr %551, i64 124
  %553 = load i32, ptr %552, align 4, !tbaa !28
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
  %562 = load ptr, ptr %556, align 8, !tbaa !31
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
  %574 = load i32, ptr %573, align 8, !tbaa !32
  %575 = icmp eq i32 %574, 4
  br i1 %575, label %576, label %617

576:                                              ; preds = %570
  %577 = getelementptr inbounds i8, ptr %572, i64 40
  %578 = load i32, ptr %577, align 8, !tbaa !56
  %579 = icmp eq i32 %578, %592
  br i1 %579, label %580, label %617

580:                                              ; preds = %576
  %581 = add nuw nsw i64 %584, 2
  %582 = icmp eq i64 %581, 128
  br i1 %582, label %594, label %583, !llvm.loop !62

583:                                              ; preds = %580, %563
  %584 = phi i64 [ 0, %563 ], [ %581, %580 ]
  %585 = getelementptr inbounds %struct.Thread, ptr %568, i64 %584
  %586 = getelementptr inbounds i8, ptr %585, i64 32
  %587 = load i32, ptr %586, align 8, !tbaa !32
  %588 = icmp eq i32 %587, 4
  br i1 %588, label %589, label %617

589:                                              ; preds = %583
  %590 = getelementptr inbounds i8, ptr %585, i64 40
  %591 = load i32, ptr %590, align 8, !tbaa !56
  %592 = load i32, ptr %569, align 8, !tbaa !56
  %593 = icmp eq i32 %591, %592
  br i1 %593, label %570, label %617

594:                                              ; preds = %580
  %595 = load ptr, ptr %551, align 8, !tbaa !16
  %596 = getelementptr inbounds i8, ptr %595, i64 3264
  %597 = load ptr, ptr %596, align 8, !tbaa !63
  tail call void %597(ptr noundef nonnull %551, ptr noundef nonnull %568) #11
  %598 = load ptr, ptr %551, align 8, !tbaa !16
  %599 = getelementptr inbounds i8, ptr %598, i64 3272
  %600 = load ptr, ptr %599, align 8, !tbaa !24
  %601 = icmp eq ptr %600, null
  br i1 %601, label %605, label %602

602:                                              ; preds = %594
  %603 = getelementptr inbounds i8, ptr %600, i64 64
  %604 = load ptr, ptr %603, align 8, !tbaa !64
  tail call void %604(ptr noundef nonnull %551, ptr noundef nonnull %568) #11
  br label %605

605:                                              ; preds = %602, %594
  br label %606

606:                                              ; preds = %606, %605
  %607 = phi i64 [ 0, %605 ], [ %615, %606 ]
  %608 = getelementptr inbounds %struct.Thread, ptr %568, i64 %607, i32 6
  store i32 0, ptr %608, align 8, !tbaa !32
  %609 = or disjoint i64 %607, 1
  %610 = getelementptr inbounds %struct.Thread, ptr %568, i64 %609, i32 6
  store i32 0, ptr %610, align 8, !tbaa !32
  %611 = or disjoint i64 %607, 2
  %612 = getelementptr inbounds %struct.Thread, ptr %568, i64 %611, i32 6
  store i32 0, ptr %612, align 8, !tbaa !32
  %613 = or disjoint i64 %607, 3
  %614 = getelementptr inbounds %struct.Thread, ptr %568, i64 %613, i32 6
  store i32 0, ptr %614, align 8, !tbaa !32
  %615 = add nuw nsw i64 %607, 4
  %616 = icmp eq i64 %615, 128
  br i1 %616, label %620, label %606, !llvm.loop !65

617:                                              ; preds = %576, %570, %589, %583
  %618 = add i32 %564, 4
  %619 = icmp ugt i32 %618, %558
  br i1 %619, label %624, label %563, !llvm.loop !66

620:                                              ; preds = %606
  %621 = load i32, ptr %552, align 4, !tbaa !28
  %622 = add i32 %564, 4
  %623 = icmp ugt i32 %622, %621
  br i1 %623, label %626, label %557, !llvm.loop !66

624:                                              ; preds = %617
  br i1 %560, label %625, label %626

625:                                              ; preds = %624, %547
  br label %626

626:                                              ; preds = %620, %625, %624
  %627 = phi i32 [ %549, %625 ], [ 1, %624 ], [ 1, %620 ]
  %628 = add nuw nsw i64 %548, 1
  %629 = load i32, ptr %77, align 8, !tbaa !41
  %630 = zext i32 %629 to i64
  %631 = icmp ult i64 %628, %630
  br i1 %631, label %547, label %435, !llvm.loop !67

632:                                              ; preds = %653
  %633 = icmp eq i32 %644, 0
  br i1 %633, label %860, label %696

634:                                              ; preds = %653, %545
  %635 = phi i32 [ %629, %545 ], [ %654, %653 ]
  %636 = phi i64 [ 0, %545 ], [ %657, %653 ]
  %637 = phi i32 [ 0, %545 ], [ %644, %653 ]
  %638 = phi i32 [ 0, %545 ], [ %656, %653 ]
  %639 = phi i32 [ %627, %545 ], [ %655, %653 ]
  %640 = load ptr, ptr %74, align 8, !tbaa !42
  %641 = getelementptr inbounds %struct.Cta, ptr %640, i64 %636
  %642 = getelementptr inbounds i8, ptr %641, i64 240
  %643 = load i32, ptr %642, align 8, !tbaa !29
  %644 = add i32 %643, %637
  %645 = getelementptr inbounds i8, ptr %641, i64 108
  %646 = load i32, ptr %645, align 4, !tbaa !30
  %647 = icmp eq i32 %646, 0
  br i1 %647, label %653, label %648

648:                                              ; preds = %634
  %649 = getelementptr inbounds i8, ptr %641, i64 232
  %650 = getelementptr inbounds i8, ptr %641, i64 184
  br label %660

651:                                              ; preds = %686
  %652 = load i32, ptr %77, align 8, !tbaa !41
  br label %653

653:                                              ; preds = %651, %634
  %654 = phi i32 [ %635, %634 ], [ %652, %651 ]
  %655 = phi i32 [ %639, %634 ], [ %689, %651 ]
  %656 = phi i32 [ %638, %634 ], [ %692, %651 ]
  %657 = add nuw nsw i64 %636, 1
  %658 = zext i32 %654 to i64
  %659 = icmp ult i64 %657, %658
  br i1 %659, label %634, label %632, !llvm.loop !68

660:                                              ; preds = %686, %648
  %661 = phi i32 [ %646, %648 ], [ %687, %686 ]
  %662 = phi i64 [ 0, %648 ], [ %693, %686 ]
  %663 = phi i32 [ %638, %648 ], [ %692, %686 ]
  %664 = phi i32 [ %639, %648 ], [ %689, %686 ]
  %665 = load ptr, ptr %649, align 8, !tbaa !31
  %666 = getelementptr inbounds %struct.Thread, ptr %665, i64 %662
  %667 = getelementptr inbounds i8, ptr %666, i64 32
  %668 = load i32, ptr %667, align 8, !tbaa !32
  %669 = icmp eq i32 %668, 3
  br i1 %669, label %670, label %686

670:                                              ; preds = %660
  %671 = getelementptr inbounds i8, ptr %666, i64 44
  %672 = load i32, ptr %671, align 4, !tbaa !69
  %673 = load ptr, ptr %650, align 8, !tbaa !38
  %674 = getelementptr inbounds i8, ptr %673, i64 20
  %675 = load i32, ptr %674, align 4, !tbaa !39
  %676 = sub i32 %675, %672
  %677 = icmp slt i32 %676, 0
  br i1 %677, label %686, label %678

678:                                              ; preds = %670
  store i32 0, ptr %667, align 8, !tbaa !32
  %679 = load ptr, ptr %546, align 8, !tbaa !24
  %680 = icmp eq ptr %679, null
  br i1 %680, label %686, label %681

681:                                              ; preds = %678
  %682 = getelementptr inbounds i8, ptr %679, i64 72
  %683 = load ptr, ptr %682, align 8, !tbaa !36
  tail call void %683(ptr noundef nonnull %666, ptr noundef nonnull %641, i32 noundef 1) #11
  %684 = load i32, ptr %667, align 8, !tbaa !32
  %685 = load i32, ptr %645, align 4, !tbaa !30
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
  br i1 %695, label %660, label %651, !llvm.loop !70

696:                                              ; preds = %632
  %697 = icmp ne i32 %656, 0
  %698 = icmp ne i32 %655, 0
  %699 = select i1 %697, i1 true, i1 %698
  br i1 %699, label %859, label %700

700:                                              ; preds = %696
  %701 = icmp eq i32 %654, 0
  br i1 %701, label %860, label %702

702:                                              ; preds = %700, %854
  %703 = phi i32 [ %855, %854 ], [ %654, %700 ]
  %704 = phi i64 [ %856, %854 ], [ 0, %700 ]
  %705 = load ptr, ptr %74, align 8, !tbaa !42
  %706 = getelementptr inbounds %struct.Cta, ptr %705, i64 %704
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #11
  %707 = getelementptr inbounds i8, ptr %706, i64 108
  %708 = load i32, ptr %707, align 4, !tbaa !30
  %709 = icmp eq i32 %708, 0
  br i1 %709, label %854, label %710

710:                                              ; preds = %702
  %711 = getelementptr inbounds i8, ptr %706, i64 232
  %712 = getelementptr inbounds i8, ptr %706, i64 264
  br label %713

713:                                              ; preds = %846, %710
  %714 = phi i32 [ %708, %710 ], [ %847, %846 ]
  %715 = phi i64 [ 0, %710 ], [ %849, %846 ]
  %716 = phi i32 [ 0, %710 ], [ %848, %846 ]
  %717 = load ptr, ptr %711, align 8, !tbaa !31
  %718 = getelementptr inbounds %struct.Thread, ptr %717, i64 %715
  %719 = getelementptr inbounds i8, ptr %718, i64 32
  %720 = load i32, ptr %719, align 8, !tbaa !32
  switch i32 %720, label %721 [
    i32 5, label %846
    i32 0, label %846
  ]

721:                                              ; preds = %713
  %722 = icmp eq i32 %716, 0
  %723 = getelementptr inbounds i8, ptr %718, i64 36
  %724 = load i32, ptr %723, align 4, !tbaa !71
  br i1 %722, label %737, label %725

725:                                              ; preds = %721
  %726 = zext i32 %716 to i64
  br label %730

727:                                              ; preds = %730
  %728 = add nuw nsw i64 %731, 1
  %729 = icmp eq i64 %728, %726
  br i1 %729, label %735, label %730, !llvm.loop !72

730:                                              ; preds = %727, %725
  %731 = phi i64 [ 0, %725 ], [ %728, %727 ]
  %732 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %731
  %733 = load i32, ptr %732, align 4, !tbaa !14
  %734 = icmp eq i32 %733, %724
  br i1 %734, label %846, label %727

735:                                              ; preds = %727
  %736 = icmp eq i32 %716, 64
  br i1 %736, label %846, label %737

737:                                              ; preds = %735, %721
  %738 = phi i64 [ %726, %735 ], [ 0, %721 ]
  %739 = add i32 %716, 1
  %740 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %738
  store i32 %724, ptr %740, align 4, !tbaa !14
  %741 = zext i32 %714 to i64
  %742 = icmp ult i64 %715, %741
  br i1 %742, label %743, label %772

743:                                              ; preds = %737
  %744 = sub nsw i64 %741, %715
  %745 = and i64 %744, 1
  %746 = add nsw i64 %741, -1
  %747 = icmp eq i64 %715, %746
  br i1 %747, label %750, label %748

748:                                              ; preds = %743
  %749 = and i64 %744, -2
  br label %779

750:                                              ; preds = %815, %743
  %751 = phi i32 [ poison, %743 ], [ %816, %815 ]
  %752 = phi i32 [ poison, %743 ], [ %817, %815 ]
  %753 = phi i64 [ %715, %743 ], [ %818, %815 ]
  %754 = phi i32 [ 0, %743 ], [ %817, %815 ]
  %755 = phi i32 [ 0, %743 ], [ %816, %815 ]
  %756 = icmp eq i64 %745, 0
  br i1 %756, label %772, label %757

757:                                              ; preds = %750
  %758 = getelementptr inbounds %struct.Thread, ptr %717, i64 %753
  %759 = getelementptr inbounds i8, ptr %758, i64 32
  %760 = load i32, ptr %759, align 8, !tbaa !32
  %761 = icmp eq i32 %760, %720
  br i1 %761, label %762, label %772

762:                                              ; preds = %757
  %763 = getelementptr inbounds i8, ptr %758, i64 36
  %764 = load i32, ptr %763, align 4, !tbaa !71
  %765 = icmp eq i32 %764, %724
  br i1 %765, label %766, label %772

766:                                              ; preds = %762
  %767 = add i32 %755, 1
  %768 = getelementptr inbounds i8, ptr %758, i64 24
  %769 = load i32, ptr %768, align 8, !tbaa !10
  %770 = shl nuw i32 1, %769
  %771 = or i32 %770, %754
  br label %772

772:                                              ; preds = %750, %766, %762, %757, %737
  %773 = phi i32 [ 0, %737 ], [ %751, %750 ], [ %755, %757 ], [ %755, %762 ], [ %767, %766 ]
  %774 = phi i32 [ 0, %737 ], [ %752, %750 ], [ %754, %757 ], [ %754, %762 ], [ %771, %766 ]
  %775 = getelementptr inbounds i8, ptr %718, i64 44
  %776 = load i32, ptr %775, align 4, !tbaa !69
  %777 = zext i32 %776 to i64
  %778 = icmp eq i32 %720, 2
  br i1 %778, label %821, label %836

779:                                              ; preds = %815, %748
  %780 = phi i64 [ %715, %748 ], [ %818, %815 ]
  %781 = phi i32 [ 0, %748 ], [ %817, %815 ]
  %782 = phi i32 [ 0, %748 ], [ %816, %815 ]
  %783 = phi i64 [ 0, %748 ], [ %819, %815 ]
  %784 = getelementptr inbounds %struct.Thread, ptr %717, i64 %780
  %785 = getelementptr inbounds i8, ptr %784, i64 32
  %786 = load i32, ptr %785, align 8, !tbaa !32
  %787 = icmp eq i32 %786, %720
  br i1 %787, label %788, label %798

788:                                              ; preds = %779
  %789 = getelementptr inbounds i8, ptr %784, i64 36
  %790 = load i32, ptr %789, align 4, !tbaa !71
  %791 = icmp eq i32 %790, %724
  br i1 %791, label %792, label %798

792:                                              ; preds = %788
  %793 = add i32 %782, 1
  %794 = getelementptr inbounds i8, ptr %784, i64 24
  %795 = load i32, ptr %794, align 8, !tbaa !10
  %796 = shl nuw i32 1, %795
  %797 = or i32 %796, %781
  br label %798

798:                                              ; preds = %792, %788, %779
  %799 = phi i32 [ %782, %779 ], [ %782, %788 ], [ %793, %792 ]
  %800 = phi i32 [ %781, %779 ], [ %781, %788 ], [ %797, %792 ]
  %801 = getelementptr inbounds %struct.Thread, ptr %717, i64 %780
  %802 = getelementptr inbounds i8, ptr %801, i64 240
  %803 = load i32, ptr %802, align 8, !tbaa !32
  %804 = icmp eq i32 %803, %720
  br i1 %804, label %805, label %815

805:                                              ; preds = %798
  %806 = getelementptr inbounds i8, ptr %801, i64 244
  %807 = load i32, ptr %806, align 4, !tbaa !71
  %808 = icmp eq i32 %807, %724
  br i1 %808, label %809, label %815

809:                                              ; preds = %805
  %810 = add i32 %799, 1
  %811 = getelementptr inbounds i8, ptr %801, i64 232
  %812 = load i32, ptr %811, align 8, !tbaa !10
  %813 = shl nuw i32 1, %812
  %814 = or i32 %813, %800
  br label %815

815:                                              ; preds = %809, %805, %798
  %816 = phi i32 [ %799, %798 ], [ %799, %805 ], [ %810, %809 ]
  %817 = phi i32 [ %800, %798 ], [ %800, %805 ], [ %814, %809 ]
  %818 = add nuw nsw i64 %780, 2
  %819 = add i64 %783, 2
  %820 = icmp eq i64 %819, %749
  br i1 %820, label %750, label %779, !llvm.loop !73

821:                                              ; preds = %772
  %822 = getelementptr inbounds i8, ptr %718, i64 40
  %823 = load i32, ptr %822, align 8, !tbaa !56
  %824 = lshr i32 %823, 8
  %825 = zext nneg i32 %824 to i64
  %826 = getelementptr inbounds [16 x %struct.Barrier], ptr %712, i64 0, i64 %825
  %827 = getelementptr inbounds i8, ptr %826, i64 4
  %828 = load i32, ptr %827, align 4, !tbaa !27
  %829 = zext i32 %828 to i64
  %830 = shl nuw nsw i64 %829, 8
  %831 = load i32, ptr %826, align 4, !tbaa !9
  %832 = zext i32 %831 to i64
  %833 = shl nuw i64 %832, 32
  %834 = or i64 %830, %833
  %835 = or i64 %834, %825
  br label %836

836:                                              ; preds = %821, %772
  %837 = phi i64 [ %835, %821 ], [ %777, %772 ]
  %838 = zext i32 %774 to i64
  %839 = shl nuw i64 %838, 32
  %840 = zext i32 %720 to i64
  %841 = shl nuw nsw i64 %840, 16
  %842 = zext i32 %773 to i64
  %843 = or i64 %841, %842
  %844 = or i64 %843, %839
  tail call void @goptx_fault(ptr noundef nonnull %718, ptr noundef %706, i32 noundef 4, i32 noundef %724, i64 noundef %837, i64 noundef %844) #11
  %845 = load i32, ptr %707, align 4, !tbaa !30
  br label %846

846:                                              ; preds = %730, %836, %735, %713, %713
  %847 = phi i32 [ %714, %713 ], [ %714, %713 ], [ %845, %836 ], [ %714, %735 ], [ %714, %730 ]
  %848 = phi i32 [ %716, %713 ], [ %716, %713 ], [ %739, %836 ], [ 64, %735 ], [ %716, %730 ]
  %849 = add nuw nsw i64 %715, 1
  %850 = zext i32 %847 to i64
  %851 = icmp ult i64 %849, %850
  br i1 %851, label %713, label %852, !llvm.loop !74

852:                                              ; preds = %846
  %853 = load i32, ptr %77, align 8, !tbaa !41
  br label %854

854:                                              ; preds = %852, %702
  %855 = phi i32 [ %853, %852 ], [ %703, %702 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #11
  %856 = add nuw nsw i64 %704, 1
  %857 = zext i32 %855 to i64
  %858 = icmp ult i64 %856, %857
  br i1 %858, label %702, label %860, !llvm.loop !75

859:                                              ; preds = %696
  br i1 %698, label %872, label %877

860:                                              ; preds = %854, %424, %632, %700, %435, %430
  %861 = phi i64 [ %425, %424 ], [ %432, %700 ], [ %432, %632 ], [ %432, %435 ], [ %432, %430 ], [ %432, %854 ]
  %862 = icmp eq ptr %71, null
  br i1 %862, label %865, label %863

863:                                              ; preds = %860
  tail call fastcc void @drop_group(ptr noundef nonnull %71)
  %864 = load ptr, ptr %73, align 8, !tbaa !50
  br label %865

865:                                              ; preds = %863, %860
  %866 = phi ptr [ %864, %863 ], [ %74, %860 ]
  %867 = add i32 %70, -1
  %868 = zext i32 %867 to i64
  %869 = getelementptr inbounds ptr, ptr %4, i64 %868
  %870 = load ptr, ptr %869, align 8, !tbaa !50
  %871 = add i32 %69, -1
  store ptr %870, ptr %73, align 8, !tbaa !50
  br label %879

872:                                              ; preds = %859
  %873 = getelementptr inbounds i8, ptr %74, i64 24
  %874 = load i64, ptr %873, align 8, !tbaa !76
  %875 = add i64 %874, 1
  store i64 %875, ptr %873, align 8, !tbaa !76
  %876 = icmp ult i64 %875, 512
  br i1 %876, label %879, label %877

877:                                              ; preds = %859, %872
  %878 = getelementptr inbounds i8, ptr %74, i64 24
  store i64 0, ptr %878, align 8, !tbaa !76
  br label %879

879:                                              ; preds = %872, %877, %865
  %880 = phi i64 [ %861, %865 ], [ %432, %877 ], [ %432, %872 ]
  %881 = phi i32 [ 1, %865 ], [ %68, %877 ], [ 1, %872 ]
  %882 = phi i32 [ %871, %865 ], [ %69, %877 ], [ %69, %872 ]
  %883 = phi i32 [ %867, %865 ], [ %70, %877 ], [ %70, %872 ]
  %884 = phi ptr [ %866, %865 ], [ %71, %877 ], [ %71, %872 ]
  %885 = add i32 %882, 1
  %886 = icmp ult i32 %885, %883
  br i1 %886, label %57, label %60, !llvm.loop !77

887:                                              ; preds = %60
  %888 = icmp eq i32 %63, 0
  %889 = icmp eq i32 %62, 0
  %890 = select i1 %888, i1 true, i1 %889
  %891 = icmp ult i32 %63, 4096
  %892 = and i1 %891, %890
  br i1 %892, label %893, label %1199

893:                                              ; preds = %887
  %894 = atomicrmw add ptr %28, i64 1 monotonic, align 8
  %895 = icmp ult i64 %894, %26
  br i1 %895, label %896, label %1199

896:                                              ; preds = %893
  %897 = load i64, ptr %5, align 8, !tbaa !48
  %898 = icmp eq i64 %897, 0
  %899 = xor i64 %894, -1
  %900 = add i64 %26, %899
  %901 = select i1 %898, i64 %894, i64 %900
  %902 = icmp eq ptr %64, null
  br i1 %902, label %906, label %903

903:                                              ; preds = %896
  %904 = getelementptr inbounds i8, ptr %64, i64 8
  %905 = load i32, ptr %904, align 8, !tbaa !41
  br label %1070

906:                                              ; preds = %896
  %907 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #12
  %908 = load i32, ptr %8, align 8, !tbaa !14
  %909 = load i32, ptr %29, align 4, !tbaa !14
  %910 = mul i32 %909, %908
  %911 = load i32, ptr %30, align 8, !tbaa !14
  %912 = mul i32 %910, %911
  %913 = getelementptr inbounds i8, ptr %907, i64 8
  store i32 %912, ptr %913, align 8, !tbaa !41
  %914 = zext i32 %912 to i64
  %915 = tail call noalias ptr @calloc(i64 noundef %914, i64 noundef 4728) #12
  store ptr %915, ptr %907, align 8, !tbaa !42
  %916 = load i32, ptr %31, align 4, !tbaa !14
  %917 = load i32, ptr %32, align 4, !tbaa !14
  %918 = mul i32 %917, %916
  %919 = load i32, ptr %33, align 4, !tbaa !14
  %920 = mul i32 %918, %919
  %921 = icmp eq i32 %912, 0
  br i1 %921, label %922, label %926

922:                                              ; preds = %906
  %923 = getelementptr inbounds i8, ptr %907, i64 12
  store i32 0, ptr %923, align 4, !tbaa !78
  %924 = getelementptr inbounds i8, ptr %907, i64 20
  store i32 0, ptr %924, align 4, !tbaa !39
  %925 = getelementptr inbounds i8, ptr %907, i64 24
  store i64 0, ptr %925, align 8, !tbaa !76
  br label %1078

926:                                              ; preds = %906
  %927 = add i32 %920, 31
  %928 = lshr i32 %927, 5
  %929 = zext i32 %920 to i64
  %930 = shl nuw nsw i64 %929, 2
  %931 = and i32 %927, -32
  %932 = zext i32 %931 to i64
  %933 = icmp ult i32 %927, 32
  br label %934

934:                                              ; preds = %1065, %926
  %935 = phi i64 [ 0, %926 ], [ %1066, %1065 ]
  %936 = phi i32 [ %912, %926 ], [ %1067, %1065 ]
  %937 = load ptr, ptr %907, align 8, !tbaa !42
  %938 = getelementptr inbounds %struct.Cta, ptr %937, i64 %935
  store ptr %0, ptr %938, align 8, !tbaa !16
  %939 = getelementptr inbounds i8, ptr %938, i64 184
  store ptr %907, ptr %939, align 8, !tbaa !38
  %940 = getelementptr inbounds i8, ptr %938, i64 52
  %941 = trunc nuw i64 %935 to i32
  store i32 %941, ptr %940, align 4, !tbaa !79
  %942 = load ptr, ptr %34, align 8, !tbaa !80
  %943 = getelementptr inbounds i8, ptr %938, i64 72
  store ptr %942, ptr %943, align 8, !tbaa !81
  %944 = load ptr, ptr %35, align 8, !tbaa !82
  %945 = getelementptr inbounds i8, ptr %938, i64 80
  store ptr %944, ptr %945, align 8, !tbaa !83
  %946 = load i64, ptr %36, align 8, !tbaa !84
  %947 = getelementptr inbounds i8, ptr %938, i64 88
  store i64 %946, ptr %947, align 8, !tbaa !85
  %948 = load ptr, ptr %37, align 8, !tbaa !86
  %949 = getelementptr inbounds i8, ptr %938, i64 160
  store ptr %948, ptr %949, align 8, !tbaa !87
  %950 = load i64, ptr %38, align 8, !tbaa !88
  %951 = getelementptr inbounds i8, ptr %938, i64 168
  store i64 %950, ptr %951, align 8, !tbaa !89
  %952 = getelementptr inbounds i8, ptr %938, i64 176
  store ptr %1, ptr %952, align 8, !tbaa !90
  %953 = getelementptr inbounds i8, ptr %938, i64 108
  store i32 %920, ptr %953, align 4, !tbaa !30
  %954 = getelementptr inbounds i8, ptr %938, i64 124
  store i32 %928, ptr %954, align 4, !tbaa !28
  %955 = getelementptr inbounds i8, ptr %938, i64 140
  store i32 %936, ptr %955, align 4, !tbaa !91
  %956 = load i32, ptr %39, align 8, !tbaa !92
  %957 = getelementptr inbounds i8, ptr %938, i64 156
  store i32 %956, ptr %957, align 4, !tbaa !93
  %958 = shl i32 %941, 24
  %959 = or disjoint i32 %958, 1024
  %960 = getelementptr inbounds i8, ptr %938, i64 16
  store i32 %959, ptr %960, align 8, !tbaa !94
  %961 = load i32, ptr %40, align 4, !tbaa !95
  %962 = getelementptr inbounds i8, ptr %938, i64 20
  store i32 %961, ptr %962, align 4, !tbaa !96
  %963 = getelementptr inbounds i8, ptr %938, i64 96
  %964 = getelementptr inbounds i8, ptr %938, i64 112
  %965 = getelementptr inbounds i8, ptr %938, i64 128
  %966 = getelementptr inbounds i8, ptr %938, i64 144
  %967 = load i32, ptr %31, align 4, !tbaa !14
  store i32 %967, ptr %963, align 4, !tbaa !14
  %968 = load i32, ptr %7, align 4, !tbaa !14
  store i32 %968, ptr %964, align 4, !tbaa !14
  %969 = load i32, ptr %8, align 4, !tbaa !14
  store i32 %969, ptr %965, align 4, !tbaa !14
  %970 = load i32, ptr %7, align 4, !tbaa !14
  %971 = udiv i32 %970, %969
  store i32 %971, ptr %966, align 4, !tbaa !14
  %972 = load i32, ptr %32, align 4, !tbaa !14
  %973 = getelementptr inbounds i8, ptr %938, i64 100
  store i32 %972, ptr %973, align 4, !tbaa !14
  %974 = load i32, ptr %46, align 4, !tbaa !14
  %975 = getelementptr inbounds i8, ptr %938, i64 116
  store i32 %974, ptr %975, align 4, !tbaa !14
  %976 = load i32, ptr %29, align 4, !tbaa !14
  %977 = getelementptr inbounds i8, ptr %938, i64 132
  store i32 %976, ptr %977, align 4, !tbaa !14
  %978 = load i32, ptr %46, align 4, !tbaa !14
  %979 = udiv i32 %978, %976
  %980 = getelementptr inbounds i8, ptr %938, i64 148
  store i32 %979, ptr %980, align 4, !tbaa !14
  %981 = load i32, ptr %33, align 4, !tbaa !14
  %982 = getelementptr inbounds i8, ptr %938, i64 104
  store i32 %981, ptr %982, align 4, !tbaa !14
  %983 = load i32, ptr %47, align 4, !tbaa !14
  %984 = getelementptr inbounds i8, ptr %938, i64 120
  store i32 %983, ptr %984, align 4, !tbaa !14
  %985 = load i32, ptr %30, align 4, !tbaa !14
  %986 = getelementptr inbounds i8, ptr %938, i64 136
  store i32 %985, ptr %986, align 4, !tbaa !14
  %987 = load i32, ptr %47, align 4, !tbaa !14
  %988 = udiv i32 %987, %985
  %989 = getelementptr inbounds i8, ptr %938, i64 152
  store i32 %988, ptr %989, align 4, !tbaa !14
  %990 = load i32, ptr %40, align 4, !tbaa !95
  %991 = add i32 %990, 2047
  %992 = and i32 %991, -1024
  %993 = zext i32 %992 to i64
  %994 = tail call noalias align 1024 ptr @aligned_alloc(i64 noundef 1024, i64 noundef %993) #13
  %995 = getelementptr inbounds i8, ptr %938, i64 8
  store ptr %994, ptr %995, align 8, !tbaa !97
  %996 = tail call noalias ptr @calloc(i64 noundef %932, i64 noundef 208) #12
  %997 = getelementptr inbounds i8, ptr %938, i64 232
  store ptr %996, ptr %997, align 8, !tbaa !31
  %998 = load i32, ptr %41, align 4, !tbaa !98
  %999 = zext i32 %998 to i64
  %1000 = mul nuw i64 %999, %929
  %1001 = add nuw i64 %1000, 64
  %1002 = tail call noalias ptr @malloc(i64 noundef %1001) #14
  %1003 = getelementptr inbounds i8, ptr %938, i64 4688
  store ptr %1002, ptr %1003, align 8, !tbaa !99
  %1004 = load i64, ptr %42, align 8, !tbaa !100
  %1005 = mul i64 %1004, %929
  %1006 = add i64 %1005, 64
  %1007 = tail call noalias ptr @malloc(i64 noundef %1006) #14
  %1008 = getelementptr inbounds i8, ptr %938, i64 4696
  store ptr %1007, ptr %1008, align 8, !tbaa !101
  %1009 = load i32, ptr %43, align 4, !tbaa !102
  %1010 = zext i32 %1009 to i64
  %1011 = mul i64 %930, %1010
  %1012 = add i64 %1011, 64
  %1013 = tail call noalias ptr @malloc(i64 noundef %1012) #14
  %1014 = getelementptr inbounds i8, ptr %938, i64 4704
  store ptr %1013, ptr %1014, align 8, !tbaa !103
  br i1 %933, label %1019, label %1015

1015:                                             ; preds = %934
  %1016 = load i32, ptr %31, align 4, !tbaa !14
  %1017 = load i32, ptr %32, align 4, !tbaa !14
  %1018 = shl nuw nsw i64 %1010, 2
  br label %1024

1019:                                             ; preds = %1056, %934
  %1020 = load ptr, ptr %44, align 8, !tbaa !104
  %1021 = getelementptr inbounds i8, ptr %938, i64 208
  store ptr %1020, ptr %1021, align 8, !tbaa !105
  %1022 = load ptr, ptr %45, align 8, !tbaa !24
  %1023 = icmp eq ptr %1022, null
  br i1 %1023, label %1065, label %1062

1024:                                             ; preds = %1056, %1015
  %1025 = phi i64 [ 0, %1015 ], [ %1057, %1056 ]
  %1026 = getelementptr inbounds %struct.Thread, ptr %996, i64 %1025
  %1027 = getelementptr inbounds i8, ptr %1026, i64 32
  store i32 5, ptr %1027, align 8, !tbaa !32
  %1028 = trunc nuw i64 %1025 to i32
  %1029 = and i32 %1028, 31
  %1030 = getelementptr inbounds i8, ptr %1026, i64 20
  store i32 %1029, ptr %1030, align 4, !tbaa !15
  %1031 = lshr i32 %1028, 5
  %1032 = getelementptr inbounds i8, ptr %1026, i64 24
  store i32 %1031, ptr %1032, align 8, !tbaa !10
  %1033 = getelementptr inbounds i8, ptr %1026, i64 28
  store i32 %1028, ptr %1033, align 4, !tbaa !106
  %1034 = getelementptr inbounds i8, ptr %1026, i64 120
  store ptr %938, ptr %1034, align 8, !tbaa !107
  %1035 = urem i32 %1028, %1016
  %1036 = getelementptr inbounds i8, ptr %1026, i64 8
  store i32 %1035, ptr %1036, align 8, !tbaa !14
  %1037 = udiv i32 %1028, %1016
  %1038 = urem i32 %1037, %1017
  %1039 = getelementptr inbounds i8, ptr %1026, i64 12
  store i32 %1038, ptr %1039, align 4, !tbaa !14
  %1040 = udiv i32 %1037, %1017
  %1041 = getelementptr inbounds i8, ptr %1026, i64 16
  store i32 %1040, ptr %1041, align 8, !tbaa !14
  %1042 = getelementptr inbounds i8, ptr %1026, i64 4
  store i32 2048, ptr %1042, align 4, !tbaa !108
  %1043 = icmp ult i64 %1025, %929
  br i1 %1043, label %1044, label %1056

1044:                                             ; preds = %1024
  %1045 = mul nuw i64 %1025, %999
  %1046 = getelementptr inbounds i8, ptr %1002, i64 %1045
  %1047 = getelementptr inbounds i8, ptr %1026, i64 88
  store ptr %1046, ptr %1047, align 8, !tbaa !109
  %1048 = mul i64 %1025, %1004
  %1049 = getelementptr inbounds i8, ptr %1007, i64 %1048
  %1050 = getelementptr inbounds i8, ptr %1026, i64 104
  store ptr %1049, ptr %1050, align 8, !tbaa !110
  %1051 = getelementptr inbounds i8, ptr %1026, i64 184
  store i64 %999, ptr %1051, align 8, !tbaa !111
  %1052 = getelementptr inbounds i8, ptr %1026, i64 192
  store i64 %1004, ptr %1052, align 8, !tbaa !112
  %1053 = mul i64 %1018, %1025
  %1054 = getelementptr inbounds i8, ptr %1013, i64 %1053
  %1055 = getelementptr inbounds i8, ptr %1026, i64 128
  store ptr %1054, ptr %1055, align 8, !tbaa !113
  br label %1056

1056:                                             ; preds = %1044, %1024
  %1057 = add nuw nsw i64 %1025, 1
  %1058 = load i32, ptr %954, align 4, !tbaa !28
  %1059 = shl i32 %1058, 5
  %1060 = zext i32 %1059 to i64
  %1061 = icmp ult i64 %1057, %1060
  br i1 %1061, label %1024, label %1019, !llvm.loop !114

1062:                                             ; preds = %1019
  %1063 = getelementptr inbounds i8, ptr %1022, i64 16
  %1064 = load ptr, ptr %1063, align 8, !tbaa !115
  tail call void %1064(ptr noundef nonnull %938) #11
  br label %1065

1065:                                             ; preds = %1062, %1019
  %1066 = add nuw nsw i64 %935, 1
  %1067 = load i32, ptr %913, align 8, !tbaa !41
  %1068 = zext i32 %1067 to i64
  %1069 = icmp ult i64 %1066, %1068
  br i1 %1069, label %934, label %1070, !llvm.loop !116

1070:                                             ; preds = %1065, %903
  %1071 = phi i32 [ %905, %903 ], [ %1067, %1065 ]
  %1072 = phi ptr [ %64, %903 ], [ %907, %1065 ]
  %1073 = getelementptr inbounds i8, ptr %1072, i64 8
  %1074 = getelementptr inbounds i8, ptr %1072, i64 12
  store i32 %1071, ptr %1074, align 4, !tbaa !78
  %1075 = getelementptr inbounds i8, ptr %1072, i64 20
  store i32 0, ptr %1075, align 4, !tbaa !39
  %1076 = getelementptr inbounds i8, ptr %1072, i64 24
  store i64 0, ptr %1076, align 8, !tbaa !76
  %1077 = icmp eq i32 %1071, 0
  br i1 %1077, label %1078, label %1083

1078:                                             ; preds = %1194, %922, %1070
  %1079 = phi ptr [ %907, %922 ], [ %1072, %1070 ], [ %1072, %1194 ]
  %1080 = add nuw nsw i32 %63, 1
  %1081 = zext nneg i32 %63 to i64
  %1082 = getelementptr inbounds ptr, ptr %4, i64 %1081
  store ptr %1079, ptr %1082, align 8, !tbaa !50
  br label %1199

1083:                                             ; preds = %1070, %1194
  %1084 = phi i64 [ %1195, %1194 ], [ 0, %1070 ]
  %1085 = load ptr, ptr %1072, align 8, !tbaa !42
  %1086 = getelementptr inbounds %struct.Cta, ptr %1085, i64 %1084
  %1087 = load i32, ptr %7, align 8, !tbaa !14
  %1088 = load i32, ptr %8, align 8, !tbaa !14
  %1089 = udiv i32 %1087, %1088
  %1090 = load i32, ptr %46, align 4, !tbaa !14
  %1091 = load i32, ptr %29, align 4, !tbaa !14
  %1092 = udiv i32 %1090, %1091
  %1093 = zext i32 %1089 to i64
  %1094 = urem i64 %901, %1093
  %1095 = trunc nuw i64 %1094 to i32
  %1096 = udiv i64 %901, %1093
  %1097 = zext i32 %1092 to i64
  %1098 = urem i64 %1096, %1097
  %1099 = trunc nuw i64 %1098 to i32
  %1100 = udiv i64 %1096, %1097
  %1101 = trunc i64 %1100 to i32
  %1102 = trunc nuw i64 %1084 to i32
  %1103 = urem i32 %1102, %1088
  %1104 = udiv i32 %1102, %1088
  %1105 = urem i32 %1104, %1091
  %1106 = udiv i32 %1104, %1091
  %1107 = getelementptr inbounds i8, ptr %1086, i64 56
  %1108 = getelementptr inbounds i8, ptr %1086, i64 40
  %1109 = getelementptr inbounds i8, ptr %1086, i64 24
  store i32 %1095, ptr %1107, align 4, !tbaa !14
  store i32 %1103, ptr %1108, align 4, !tbaa !14
  %1110 = load i32, ptr %8, align 4, !tbaa !14
  %1111 = mul i32 %1110, %1095
  %1112 = add i32 %1111, %1103
  store i32 %1112, ptr %1109, align 4, !tbaa !14
  %1113 = getelementptr inbounds i8, ptr %1086, i64 60
  store i32 %1099, ptr %1113, align 4, !tbaa !14
  %1114 = getelementptr inbounds i8, ptr %1086, i64 44
  store i32 %1105, ptr %1114, align 4, !tbaa !14
  %1115 = load i32, ptr %29, align 4, !tbaa !14
  %1116 = mul i32 %1115, %1099
  %1117 = add i32 %1116, %1105
  %1118 = getelementptr inbounds i8, ptr %1086, i64 28
  store i32 %1117, ptr %1118, align 4, !tbaa !14
  %1119 = getelementptr inbounds i8, ptr %1086, i64 64
  store i32 %1101, ptr %1119, align 4, !tbaa !14
  %1120 = getelementptr inbounds i8, ptr %1086, i64 48
  store i32 %1106, ptr %1120, align 4, !tbaa !14
  %1121 = load i32, ptr %30, align 4, !tbaa !14
  %1122 = mul i32 %1121, %1101
  %1123 = add i32 %1122, %1106
  %1124 = getelementptr inbounds i8, ptr %1086, i64 32
  store i32 %1123, ptr %1124, align 4, !tbaa !14
  %1125 = load i32, ptr %7, align 8, !tbaa !14
  %1126 = load i32, ptr %46, align 4, !tbaa !14
  %1127 = mul i32 %1126, %1123
  %1128 = add i32 %1127, %1117
  %1129 = mul i32 %1128, %1125
  %1130 = add i32 %1129, %1112
  %1131 = getelementptr inbounds i8, ptr %1086, i64 36
  store i32 %1130, ptr %1131, align 4, !tbaa !117
  %1132 = getelementptr inbounds i8, ptr %1086, i64 108
  %1133 = load i32, ptr %1132, align 4, !tbaa !30
  %1134 = getelementptr inbounds i8, ptr %1086, i64 240
  store i32 %1133, ptr %1134, align 8, !tbaa !29
  %1135 = getelementptr inbounds i8, ptr %1086, i64 256
  store i32 0, ptr %1135, align 8, !tbaa !37
  %1136 = getelementptr inbounds i8, ptr %1086, i64 248
  store i32 0, ptr %1136, align 8, !tbaa !118
  %1137 = getelementptr inbounds i8, ptr %1086, i64 264
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(4416) %1137, i8 0, i64 4416, i1 false)
  %1138 = getelementptr inbounds i8, ptr %1086, i64 8
  %1139 = load ptr, ptr %1138, align 8, !tbaa !97
  %1140 = getelementptr inbounds i8, ptr %1086, i64 20
  %1141 = load i32, ptr %1140, align 4, !tbaa !96
  %1142 = zext i32 %1141 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %1139, i8 -53, i64 %1142, i1 false)
  %1143 = getelementptr inbounds i8, ptr %1086, i64 216
  %1144 = load i32, ptr %1143, align 8, !tbaa !119
  %1145 = add i32 %1144, 1
  store i32 %1145, ptr %1143, align 8, !tbaa !119
  %1146 = load ptr, ptr %45, align 8, !tbaa !24
  %1147 = icmp eq ptr %1146, null
  br i1 %1147, label %1151, label %1148

1148:                                             ; preds = %1083
  %1149 = getelementptr inbounds i8, ptr %1146, i64 24
  %1150 = load ptr, ptr %1149, align 8, !tbaa !120
  tail call void %1150(ptr noundef nonnull %1086) #11
  br label %1151

1151:                                             ; preds = %1148, %1083
  %1152 = load i32, ptr %1132, align 4, !tbaa !30
  %1153 = icmp eq i32 %1152, 0
  br i1 %1153, label %1194, label %1154

1154:                                             ; preds = %1151
  %1155 = getelementptr inbounds i8, ptr %1086, i64 232
  %1156 = load ptr, ptr %1155, align 8, !tbaa !31
  %1157 = zext i32 %1152 to i64
  %1158 = and i64 %1157, 1
  %1159 = icmp eq i32 %1152, 1
  br i1 %1159, label %1183, label %1160

1160:                                             ; preds = %1154
  %1161 = and i64 %1157, 4294967294
  br label %1162

1162:                                             ; preds = %1162, %1160
  %1163 = phi i64 [ 0, %1160 ], [ %1180, %1162 ]
  %1164 = phi i64 [ 0, %1160 ], [ %1181, %1162 ]
  %1165 = getelementptr inbounds %struct.Thread, ptr %1156, i64 %1163
  store i32 0, ptr %1165, align 8, !tbaa !121
  %1166 = getelementptr inbounds i8, ptr %1165, i64 96
  store i64 0, ptr %1166, align 8, !tbaa !122
  %1167 = getelementptr inbounds i8, ptr %1165, i64 112
  store i64 0, ptr %1167, align 8, !tbaa !123
  %1168 = getelementptr inbounds i8, ptr %1165, i64 32
  store i32 0, ptr %1168, align 8, !tbaa !32
  %1169 = getelementptr inbounds i8, ptr %1165, i64 152
  store i32 0, ptr %1169, align 8, !tbaa !124
  %1170 = getelementptr inbounds i8, ptr %1165, i64 144
  store i32 0, ptr %1170, align 8, !tbaa !54
  %1171 = getelementptr inbounds i8, ptr %1165, i64 160
  store i64 0, ptr %1171, align 8, !tbaa !55
  %1172 = or disjoint i64 %1163, 1
  %1173 = getelementptr inbounds %struct.Thread, ptr %1156, i64 %1172
  store i32 0, ptr %1173, align 8, !tbaa !121
  %1174 = getelementptr inbounds i8, ptr %1173, i64 96
  store i64 0, ptr %1174, align 8, !tbaa !122
  %1175 = getelementptr inbounds i8, ptr %1173, i64 112
  store i64 0, ptr %1175, align 8, !tbaa !123
  %1176 = getelementptr inbounds i8, ptr %1173, i64 32
  store i32 0, ptr %1176, align 8, !tbaa !32
  %1177 = getelementptr inbounds i8, ptr %1173, i64 152
  store i32 0, ptr %1177, align 8, !tbaa !124
  %1178 = getelementptr inbounds i8, ptr %1173, i64 144
  store i32 0, ptr %1178, align 8, !tbaa !54
  %1179 = getelementptr inbounds i8, ptr %1173, i64 160
  store i64 0, ptr %1179, align 8, !tbaa !55
  %1180 = add nuw nsw i64 %1163, 2
  %1181 = add i64 %1164, 2
  %1182 = icmp eq i64 %1181, %1161
  br i1 %1182, label %1183, label %1162, !llvm.loop !125

1183:                                             ; preds = %1162, %1154
  %1184 = phi i64 [ 0, %1154 ], [ %1180, %1162 ]
  %1185 = icmp eq i64 %1158, 0
  br i1 %1185, label %1194, label %1186

1186:                                             ; preds = %1183
  %1187 = getelementptr inbounds %struct.Thread, ptr %1156, i64 %1184
  store i32 0, ptr %1187, align 8, !tbaa !121
  %1188 = getelementptr inbounds i8, ptr %1187, i64 96
  store i64 0, ptr %1188, align 8, !tbaa !122
  %1189 = getelementptr inbounds i8, ptr %1187, i64 112
  store i64 0, ptr %1189, align 8, !tbaa !123
  %1190 = getelementptr inbounds i8, ptr %1187, i64 32
  store i32 0, ptr %1190, align 8, !tbaa !32
  %1191 = getelementptr inbounds i8, ptr %1187, i64 152
  store i32 0, ptr %1191, align 8, !tbaa !124
  %1192 = getelementptr inbounds i8, ptr %1187, i64 144
  store i32 0, ptr %1192, align 8, !tbaa !54
  %1193 = getelementptr inbounds i8, ptr %1187, i64 160
  store i64 0, ptr %1193, align 8, !tbaa !55
  br label %1194

1194:                                             ; preds = %1186, %1183, %1151
  %1195 = add nuw nsw i64 %1084, 1
  %1196 = load i32, ptr %1073, align 8, !tbaa !41
  %1197 = zext i32 %1196 to i64
  %1198 = icmp ult i64 %1195, %1197
  br i1 %1198, label %1083, label %1078, !llvm.loop !126

1199:                                             ; preds = %1078, %893, %887, %60
  %1200 = phi i32 [ 1, %887 ], [ 0, %60 ], [ 1, %1078 ], [ 0, %893 ]
  %1201 = phi i32 [ %63, %887 ], [ %63, %60 ], [ %1080, %1078 ], [ %63, %893 ]
  %1202 = phi ptr [ %64, %887 ], [ %64, %60 ], [ null, %1078 ], [ %64, %893 ]
  %1203 = or i32 %1201, %1200
  %1204 = icmp eq i32 %1203, 0
  br i1 %1204, label %1205, label %48

1205:                                             ; preds = %1199, %48
  %1206 = phi i32 [ %1201, %1199 ], [ %51, %48 ]
  %1207 = phi ptr [ %1202, %1199 ], [ %52, %48 ]
  %1208 = icmp eq i32 %1206, 0
  br i1 %1208, label %1211, label %1209

1209:                                             ; preds = %1205
  %1210 = zext i32 %1206 to i64
  br label %1213

1211:                                             ; preds = %1213, %1205
  %1212 = icmp eq ptr %1207, null
  br i1 %1212, label %1220, label %1219

1213:                                             ; preds = %1209, %1213
  %1214 = phi i64 [ 0, %1209 ], [ %1217, %1213 ]
  %1215 = getelementptr inbounds ptr, ptr %4, i64 %1214
  %1216 = load ptr, ptr %1215, align 8, !tbaa !50
  tail call fastcc void @drop_group(ptr noundef %1216)
  %1217 = add nuw nsw i64 %1214, 1
  %1218 = icmp eq i64 %1217, %1210
  br i1 %1218, label %1211, label %1213, !llvm.loop !127

1219:                                             ; preds = %1211
  tail call fastcc void @drop_group(ptr noundef nonnull %1207)
  br label %1220

1220:                                             ; preds = %1219, %1211
  tail call void @free(ptr noundef %4) #11
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @drop_group(ptr nocapture noundef %0) unnamed_addr #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !41
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %45, %1
  %6 = load ptr, ptr %0, align 8, !tbaa !42
  tail call void @free(ptr noundef %6) #11
  tail call void @free(ptr noundef nonnull %0) #11
  ret void

7:                                                ; preds = %1, %45
  %8 = phi i64 [ %60, %45 ], [ 0, %1 ]
  %9 = load ptr, ptr %0, align 8, !tbaa !42
  %10 = getelementptr inbounds %struct.Cta, ptr %9, i64 %8
  %11 = getelementptr inbounds i8, ptr %10, i64 108
  %12 = load i32, ptr %11, align 4, !tbaa !30
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %10, i64 232
  br label %21

16:                                               ; preds = %37, %7
  %17 = load ptr, ptr %10, align 8, !tbaa !16
  %18 = getelementptr inbounds i8, ptr %17, i64 3272
  %19 = load ptr, ptr %18, align 8, !tbaa !24
  %20 = icmp eq ptr %19, null
  br i1 %20, label %45, label %42

21:                                               ; preds = %14, %37
  %22 = phi i64 [ 0, %14 ], [ %38, %37 ]
  %23 = load ptr, ptr %15, align 8, !tbaa !31
  %24 = getelementptr inbounds %struct.Thread, ptr %23, i64 %22
  %25 = getelementptr inbounds i8, ptr %24, i64 136
  %26 = load ptr, ptr %25, align 8, !tbaa !128
  tail call void @free(ptr noundef %26) #11
  %27 = getelementptr inbounds i8, ptr %24, i64 200
  %28 = load i32, ptr %27, align 8, !tbaa !129
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %37, label %30

30:                                               ; preds = %21
  %31 = getelementptr inbounds i8, ptr %24, i64 88
  %32 = load ptr, ptr %31, align 8, !tbaa !109
  tail call void @free(ptr noundef %32) #11
  %33 = getelementptr inbounds i8, ptr %24, i64 104
  %34 = load ptr, ptr %33, align 8, !tbaa !110
  tail call void @free(ptr noundef %34) #11
  %35 = getelementptr inbounds i8, ptr %24, i64 168
  %36 = load ptr, ptr %35, align 8, !tbaa !130
  tail call void @free(ptr noundef %36) #11
  br label %37

37:                                               ; preds = %30, %21
  %38 = add nuw nsw i64 %22, 1
  %39 = load i32, ptr %11, align 4, !tbaa !30
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %21, label %16, !llvm.loop !131

42:                                               ; preds = %16
  %43 = getelementptr inbounds i8, ptr %19, i64 32
  %44 = load ptr, ptr %43, align 8, !tbaa !132
  tail call void %44(ptr noundef nonnull %10) #11
  br label %45

45:                                               ; preds = %42, %16
  %46 = getelementptr inbounds i8, ptr %10, i64 8
  %47 = load ptr, ptr %46, align 8, !tbaa !97
  tail call void @free(ptr noundef %47) #11
  %48 = getelementptr inbounds i8, ptr %10, i64 232
  %49 = load ptr, ptr %48, align 8, !tbaa !31
  tail call void @free(ptr noundef %49) #11
  %50 = getelementptr inbounds i8, ptr %10, i64 4688
  %51 = load ptr, ptr %50, align 8, !tbaa !99
  tail call void @free(ptr noundef %51) #11
  %52 = getelementptr inbounds i8, ptr %10, i64 4696
  %53 = load ptr, ptr %52, align 8, !tbaa !101
  tail call void @free(ptr noundef %53) #11
  %54 = getelementptr inbounds i8, ptr %10, i64 4704
  %55 = load ptr, ptr %54, align 8, !tbaa !103
  tail call void @free(ptr noundef %55) #11
  %56 = getelementptr inbounds i8, ptr %10, i64 4680
  %57 = load ptr, ptr %56, align 8, !tbaa !133
  tail call void @free(ptr noundef %57) #11
  %58 = getelementptr inbounds i8, ptr %10, i64 4720
  %59 = load ptr, ptr %58, align 8, !tbaa !134
  tail call void @free(ptr noundef %59) #11
  %60 = add nuw nsw i64 %8, 1
  %61 = load i32, ptr %2, align 8, !tbaa !41
  %62 = zext i32 %61 to i64
  %63 = icmp ult i64 %60, %62
  br i1 %63, label %7, label %5, !llvm.loop !135
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

declare void @found(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define internal fastcc void @release(ptr noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
  %4 = zext nneg i32 %1 to i64
  %5 = getelementptr inbounds [16 x %struct.Barrier], ptr %3, i64 0, i64 %4
  %6 = getelementptr inbounds i8, ptr %0, i64 108
  %7 = load i32, ptr %6, align 4, !tbaa !30
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 232
  %11 = load ptr, ptr %10, align 8, !tbaa !31
  %12 = zext i32 %7 to i64
  br label %23

13:                                               ; preds = %47, %2
  %14 = phi i32 [ 0, %2 ], [ %48, %47 ]
  %15 = phi i32 [ 0, %2 ], [ %49, %47 ]
  %16 = phi i32 [ 1, %2 ], [ %50, %47 ]
  %17 = phi i32 [ 0, %2 ], [ %51, %47 ]
  %18 = load ptr, ptr %0, align 8, !tbaa !16
  %19 = getelementptr inbounds i8, ptr %18, i64 180
  %20 = load i32, ptr %19, align 4, !tbaa !18
  %21 = and i32 %20, 8
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %120, label %54

23:                                               ; preds = %9, %47
  %24 = phi i64 [ 0, %9 ], [ %52, %47 ]
  %25 = phi i32 [ 0, %9 ], [ %51, %47 ]
  %26 = phi i32 [ 1, %9 ], [ %50, %47 ]
  %27 = phi i32 [ 0, %9 ], [ %49, %47 ]
  %28 = phi i32 [ 0, %9 ], [ %48, %47 ]
  %29 = getelementptr inbounds %struct.Thread, ptr %11, i64 %24
  %30 = getelementptr inbounds i8, ptr %29, i64 32
  %31 = load i32, ptr %30, align 8, !tbaa !32
  %32 = icmp eq i32 %31, 2
  br i1 %32, label %33, label %47

33:                                               ; preds = %23
  %34 = getelementptr inbounds i8, ptr %29, i64 40
  %35 = load i32, ptr %34, align 8, !tbaa !56
  %36 = lshr i32 %35, 8
  %37 = icmp eq i32 %36, %1
  br i1 %37, label %38, label %47

38:                                               ; preds = %33
  %39 = getelementptr inbounds i8, ptr %29, i64 48
  %40 = load i64, ptr %39, align 8, !tbaa !136
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
  br i1 %53, label %13, label %23, !llvm.loop !137

54:                                               ; preds = %13
  %55 = getelementptr inbounds i8, ptr %0, i64 124
  %56 = load i32, ptr %55, align 4, !tbaa !28
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %120, label %58

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %5, i64 16
  %60 = getelementptr inbounds i8, ptr %5, i64 144
  %61 = getelementptr inbounds i8, ptr %0, i64 232
  br label %62

62:                                               ; preds = %113, %58
  %63 = phi i32 [ %56, %58 ], [ %114, %113 ]
  %64 = phi i64 [ 0, %58 ], [ %115, %113 ]
  %65 = getelementptr inbounds [32 x i32], ptr %59, i64 0, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !14
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %113, label %68

68:                                               ; preds = %62
  %69 = load ptr, ptr %0, align 8, !tbaa !16
  %70 = getelementptr inbounds i8, ptr %69, i64 3304
  %71 = load ptr, ptr %70, align 8, !tbaa !22
  %72 = getelementptr inbounds [32 x i32], ptr %60, i64 0, i64 %64
  %73 = load i32, ptr %72, align 4, !tbaa !14
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds i8, ptr %71, i64 %74
  %76 = load i8, ptr %75, align 1, !tbaa !23
  %77 = and i8 %76, 1
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %113, label %79

79:                                               ; preds = %68
  %80 = load ptr, ptr %61, align 8, !tbaa !31
  %81 = shl nuw nsw i64 %64, 5
  %82 = and i64 %81, 4294967264
  %83 = getelementptr inbounds %struct.Thread, ptr %80, i64 %82
  br label %84

84:                                               ; preds = %110, %79
  %85 = phi i64 [ 0, %79 ], [ %111, %110 ]
  %86 = getelementptr inbounds %struct.Thread, ptr %83, i64 %85
  %87 = getelementptr inbounds i8, ptr %86, i64 32
  %88 = load i32, ptr %87, align 8, !tbaa !32
  %89 = icmp eq i32 %88, 5
  br i1 %89, label %99, label %90

90:                                               ; preds = %84
  %91 = trunc nuw nsw i64 %85 to i32
  %92 = shl nuw i32 1, %91
  %93 = and i32 %92, %66
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %95, label %99

95:                                               ; preds = %105, %90
  %96 = phi ptr [ %86, %90 ], [ %101, %105 ]
  %97 = zext i32 %66 to i64
  tail call void @found(ptr noundef nonnull %0, ptr noundef nonnull %96, i32 noundef 4, i32 noundef %73, i32 noundef %73, i64 noundef %97, i32 noundef 0) #11
  %98 = load i32, ptr %55, align 4, !tbaa !28
  br label %113

99:                                               ; preds = %90, %84
  %100 = or disjoint i64 %85, 1
  %101 = getelementptr inbounds %struct.Thread, ptr %83, i64 %100
  %102 = getelementptr inbounds i8, ptr %101, i64 32
  %103 = load i32, ptr %102, align 8, !tbaa !32
  %104 = icmp eq i32 %103, 5
  br i1 %104, label %110, label %105

105:                                              ; preds = %99
  %106 = trunc nuw nsw i64 %100 to i32
  %107 = shl nuw i32 1, %106
  %108 = and i32 %107, %66
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %95, label %110

110:                                              ; preds = %105, %99
  %111 = add nuw nsw i64 %85, 2
  %112 = icmp eq i64 %111, 32
  br i1 %112, label %113, label %84, !llvm.loop !138

113:                                              ; preds = %110, %95, %68, %62
  %114 = phi i32 [ %98, %95 ], [ %63, %62 ], [ %63, %68 ], [ %63, %110 ]
  %115 = add nuw nsw i64 %64, 1
  %116 = zext i32 %114 to i64
  %117 = icmp ult i64 %115, %116
  br i1 %117, label %62, label %118, !llvm.loop !139

118:                                              ; preds = %113
  %119 = load ptr, ptr %0, align 8, !tbaa !16
  br label %120

120:                                              ; preds = %118, %54, %13
  %121 = phi ptr [ %119, %118 ], [ %18, %54 ], [ %18, %13 ]
  %122 = getelementptr inbounds i8, ptr %121, i64 3272
  %123 = load ptr, ptr %122, align 8, !tbaa !24
  %124 = icmp eq ptr %123, null
  br i1 %124, label %135, label %125

125:                                              ; preds = %120
  %126 = getelementptr inbounds i8, ptr %123, i64 48
  %127 = load ptr, ptr %126, align 8, !tbaa !140
  %128 = load i32, ptr %5, align 4, !tbaa !9
  %129 = icmp eq i32 %128, 0
  %130 = getelementptr inbounds i8, ptr %0, i64 240
  %131 = select i1 %129, ptr %130, ptr %6
  %132 = load i32, ptr %131, align 4, !tbaa !14
  %133 = icmp eq i32 %14, %132
  %134 = zext i1 %133 to i32
  tail call void %127(ptr noundef nonnull %0, i32 noundef %1, i32 noundef %134) #11
  br label %135

135:                                              ; preds = %125, %120
  %136 = load i32, ptr %6, align 4, !tbaa !30
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %142, label %138

138:                                              ; preds = %135
  %139 = getelementptr inbounds i8, ptr %0, i64 232
  %140 = load ptr, ptr %139, align 8, !tbaa !31
  %141 = zext i32 %136 to i64
  br label %143

142:                                              ; preds = %162, %135
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(276) %5, i8 0, i64 276, i1 false)
  ret void

143:                                              ; preds = %138, %162
  %144 = phi i64 [ 0, %138 ], [ %163, %162 ]
  %145 = getelementptr inbounds %struct.Thread, ptr %140, i64 %144
  %146 = getelementptr inbounds i8, ptr %145, i64 32
  %147 = load i32, ptr %146, align 8, !tbaa !32
  %148 = icmp eq i32 %147, 2
  br i1 %148, label %149, label %162

149:                                              ; preds = %143
  %150 = getelementptr inbounds i8, ptr %145, i64 40
  %151 = load i32, ptr %150, align 8, !tbaa !56
  %152 = lshr i32 %151, 8
  %153 = icmp eq i32 %152, %1
  br i1 %153, label %154, label %162

154:                                              ; preds = %149
  %155 = and i32 %151, 255
  %156 = icmp eq i32 %155, 1
  %157 = icmp eq i32 %155, 2
  %158 = select i1 %157, i32 %16, i32 %15
  %159 = select i1 %156, i32 %17, i32 %158
  %160 = zext i32 %159 to i64
  %161 = getelementptr inbounds i8, ptr %145, i64 72
  store i64 %160, ptr %161, align 8, !tbaa !141
  store i32 0, ptr %146, align 8, !tbaa !32
  br label %162

162:                                              ; preds = %154, %149, %143
  %163 = add nuw nsw i64 %144, 1
  %164 = icmp eq i64 %163, %141
  br i1 %164, label %142, label %143, !llvm.loop !142
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

declare void @goptx_copy_wait(ptr noundef, ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #5

declare i32 @collectives(ptr noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #5

declare void @goptx_fault(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable }
attributes #3 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #4 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nounwind }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree nounwind willreturn allocsize(1) memory(inaccessiblemem: readwrite) }
attributes #9 = { mustprogress nofree nounwind willreturn allocsize(0) memory(inaccessiblemem: readwrite) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { nounwind allocsize(0,1) }
attributes #13 = { nounwind allocsize(1) }
attributes #14 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 12}
!5 = !{!"", !6, i64 0, !6, i64 4, !6, i64 8, !6, i64 12, !7, i64 16, !7, i64 144, !6, i64 272}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!5, !6, i64 0}
!10 = !{!11, !6, i64 24}
!11 = !{!"Thread", !6, i64 0, !6, i64 4, !7, i64 8, !6, i64 20, !6, i64 24, !6, i64 28, !6, i64 32, !6, i64 36, !6, i64 40, !6, i64 44, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !13, i64 88, !12, i64 96, !13, i64 104, !12, i64 112, !13, i64 120, !13, i64 128, !13, i64 136, !6, i64 144, !6, i64 148, !6, i64 152, !6, i64 156, !12, i64 160, !13, i64 168, !6, i64 176, !6, i64 180, !12, i64 184, !12, i64 192, !6, i64 200}
!12 = !{!"long", !7, i64 0}
!13 = !{!"any pointer", !7, i64 0}
!14 = !{!6, !6, i64 0}
!15 = !{!11, !6, i64 20}
!16 = !{!17, !13, i64 0}
!17 = !{!"Cta", !13, i64 0, !13, i64 8, !6, i64 16, !6, i64 20, !7, i64 24, !6, i64 36, !7, i64 40, !6, i64 52, !7, i64 56, !6, i64 68, !13, i64 72, !13, i64 80, !12, i64 88, !7, i64 96, !6, i64 108, !7, i64 112, !6, i64 124, !7, i64 128, !6, i64 140, !7, i64 144, !6, i64 156, !13, i64 160, !12, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !6, i64 216, !6, i64 220, !13, i64 224, !13, i64 232, !6, i64 240, !6, i64 244, !6, i64 248, !6, i64 252, !6, i64 256, !6, i64 260, !7, i64 264, !13, i64 4680, !13, i64 4688, !13, i64 4696, !13, i64 4704, !13, i64 4712, !13, i64 4720}
!18 = !{!19, !6, i64 180}
!19 = !{!"Launch", !13, i64 0, !13, i64 8, !13, i64 16, !12, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !6, i64 68, !6, i64 72, !6, i64 76, !12, i64 80, !13, i64 88, !12, i64 96, !12, i64 104, !6, i64 112, !6, i64 116, !12, i64 120, !6, i64 128, !6, i64 132, !13, i64 136, !13, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !6, i64 176, !6, i64 180, !7, i64 184, !13, i64 3256, !13, i64 3264, !13, i64 3272, !13, i64 3280, !13, i64 3288, !13, i64 3296, !13, i64 3304, !13, i64 3312, !6, i64 3320, !6, i64 3324}
!20 = !{!5, !6, i64 272}
!21 = !{!5, !6, i64 8}
!22 = !{!19, !13, i64 3304}
!23 = !{!7, !7, i64 0}
!24 = !{!19, !13, i64 3272}
!25 = !{!26, !13, i64 40}
!26 = !{!"Hooks", !13, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104}
!27 = !{!5, !6, i64 4}
!28 = !{!17, !6, i64 124}
!29 = !{!17, !6, i64 240}
!30 = !{!17, !6, i64 108}
!31 = !{!17, !13, i64 232}
!32 = !{!11, !6, i64 32}
!33 = distinct !{!33, !34}
!34 = !{!"llvm.loop.mustprogress"}
!35 = distinct !{!35, !34}
!36 = !{!26, !13, i64 72}
!37 = !{!17, !6, i64 256}
!38 = !{!17, !13, i64 184}
!39 = !{!40, !6, i64 20}
!40 = !{!"Group", !13, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20, !12, i64 24}
!41 = !{!40, !6, i64 8}
!42 = !{!40, !13, i64 0}
!43 = distinct !{!43, !44}
!44 = !{!"llvm.loop.unroll.disable"}
!45 = distinct !{!45, !34}
!46 = distinct !{!46, !34}
!47 = distinct !{!47, !44}
!48 = !{!19, !12, i64 104}
!49 = !{!19, !6, i64 112}
!50 = !{!13, !13, i64 0}
!51 = distinct !{!51, !44}
!52 = distinct !{!52, !34}
!53 = !{!19, !13, i64 0}
!54 = !{!11, !6, i64 144}
!55 = !{!11, !12, i64 160}
!56 = !{!11, !6, i64 40}
!57 = distinct !{!57, !34}
!58 = distinct !{!58, !34}
!59 = distinct !{!59, !34}
!60 = distinct !{!60, !44}
!61 = distinct !{!61, !44}
!62 = distinct !{!62, !34}
!63 = !{!19, !13, i64 3264}
!64 = !{!26, !13, i64 64}
!65 = distinct !{!65, !34}
!66 = distinct !{!66, !34}
!67 = distinct !{!67, !34}
!68 = distinct !{!68, !34}
!69 = !{!11, !6, i64 44}
!70 = distinct !{!70, !34}
!71 = !{!11, !6, i64 36}
!72 = distinct !{!72, !34}
!73 = distinct !{!73, !34}
!74 = distinct !{!74, !34}
!75 = distinct !{!75, !34}
!76 = !{!40, !12, i64 24}
!77 = distinct !{!77, !34}
!78 = !{!40, !6, i64 12}
!79 = !{!17, !6, i64 52}
!80 = !{!19, !13, i64 8}
!81 = !{!17, !13, i64 72}
!82 = !{!19, !13, i64 16}
!83 = !{!17, !13, i64 80}
!84 = !{!19, !12, i64 24}
!85 = !{!17, !12, i64 88}
!86 = !{!19, !13, i64 88}
!87 = !{!17, !13, i64 160}
!88 = !{!19, !12, i64 96}
!89 = !{!17, !12, i64 168}
!90 = !{!17, !13, i64 176}
!91 = !{!17, !6, i64 140}
!92 = !{!19, !6, i64 72}
!93 = !{!17, !6, i64 156}
!94 = !{!17, !6, i64 16}
!95 = !{!19, !6, i64 68}
!96 = !{!17, !6, i64 20}
!97 = !{!17, !13, i64 8}
!98 = !{!19, !6, i64 76}
!99 = !{!17, !13, i64 4688}
!100 = !{!19, !12, i64 80}
!101 = !{!17, !13, i64 4696}
!102 = !{!19, !6, i64 132}
!103 = !{!17, !13, i64 4704}
!104 = !{!19, !13, i64 3288}
!105 = !{!17, !13, i64 208}
!106 = !{!11, !6, i64 28}
!107 = !{!11, !13, i64 120}
!108 = !{!11, !6, i64 4}
!109 = !{!11, !13, i64 88}
!110 = !{!11, !13, i64 104}
!111 = !{!11, !12, i64 184}
!112 = !{!11, !12, i64 192}
!113 = !{!11, !13, i64 128}
!114 = distinct !{!114, !34}
!115 = !{!26, !13, i64 16}
!116 = distinct !{!116, !34}
!117 = !{!17, !6, i64 36}
!118 = !{!17, !6, i64 248}
!119 = !{!17, !6, i64 216}
!120 = !{!26, !13, i64 24}
!121 = !{!11, !6, i64 0}
!122 = !{!11, !12, i64 96}
!123 = !{!11, !12, i64 112}
!124 = !{!11, !6, i64 152}
!125 = distinct !{!125, !34}
!126 = distinct !{!126, !34}
!127 = distinct !{!127, !34}
!128 = !{!11, !13, i64 136}
!129 = !{!11, !6, i64 200}
!130 = !{!11, !13, i64 168}
!131 = distinct !{!131, !34}
!132 = !{!26, !13, i64 32}
!133 = !{!17, !13, i64 4680}
!134 = !{!17, !13, i64 4720}
!135 = distinct !{!135, !34}
!136 = !{!11, !12, i64 48}
!137 = distinct !{!137, !34}
!138 = distinct !{!138, !34}
!139 = distinct !{!139, !34}
!140 = !{!26, !13, i64 48}
!141 = !{!11, !12, i64 72}
!142 = distinct !{!142, !34}
