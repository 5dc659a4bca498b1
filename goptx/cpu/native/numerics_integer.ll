; made by tools/make_cpu_runtime.py from efac496a81ab16120a2254fc5411afd5
; ModuleID = 'numerics_integer.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_addsat_s32(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = trunc i64 %0 to i32
  %4 = trunc i64 %1 to i32
  %5 = tail call i32 @llvm.sadd.sat.i32(i32 %3, i32 %4)
  %6 = zext i32 %5 to i64
  ret i64 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_subsat_s32(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = trunc i64 %0 to i32
  %4 = trunc i64 %1 to i32
  %5 = tail call i32 @llvm.ssub.sat.i32(i32 %3, i32 %4)
  %6 = zext i32 %5 to i64
  ret i64 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mulhi(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp ult i32 %2, 64
  br i1 %5, label %6, label %33

6:                                                ; preds = %4
  %7 = and i32 %3, 2048
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %19, label %9

9:                                                ; preds = %6
  %10 = sub nuw nsw i32 64, %2
  %11 = zext nneg i32 %10 to i64
  %12 = shl i64 %0, %11
  %13 = ashr exact i64 %12, %11
  %14 = shl i64 %1, %11
  %15 = ashr exact i64 %14, %11
  %16 = zext nneg i32 %2 to i64
  %17 = shl nsw i64 -1, %16
  %18 = xor i64 %17, -1
  br label %25

19:                                               ; preds = %6
  %20 = zext nneg i32 %2 to i64
  %21 = shl nsw i64 -1, %20
  %22 = xor i64 %21, -1
  %23 = and i64 %22, %0
  %24 = and i64 %22, %1
  br label %25

25:                                               ; preds = %9, %19
  %26 = phi i64 [ %18, %9 ], [ %22, %19 ]
  %27 = phi i64 [ %16, %9 ], [ %20, %19 ]
  %28 = phi i64 [ %13, %9 ], [ %23, %19 ]
  %29 = phi i64 [ %15, %9 ], [ %24, %19 ]
  %30 = mul nsw i64 %29, %28
  %31 = lshr i64 %30, %27
  %32 = and i64 %31, %26
  br label %48

33:                                               ; preds = %4
  %34 = zext i64 %0 to i128
  %35 = zext i64 %1 to i128
  %36 = mul nuw i128 %35, %34
  %37 = lshr i128 %36, 64
  %38 = trunc nuw i128 %37 to i64
  %39 = and i32 %3, 2048
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %33
  %42 = icmp slt i64 %0, 0
  %43 = select i1 %42, i64 %1, i64 0
  %44 = icmp slt i64 %1, 0
  %45 = select i1 %44, i64 %0, i64 0
  %46 = add i64 %45, %43
  %47 = sub i64 %38, %46
  br label %48

48:                                               ; preds = %33, %41, %25
  %49 = phi i64 [ %32, %25 ], [ %47, %41 ], [ %38, %33 ]
  ret i64 %49
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_madhi(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp ult i32 %3, 64
  br i1 %6, label %7, label %34

7:                                                ; preds = %5
  %8 = and i32 %4, 2048
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %20, label %10

10:                                               ; preds = %7
  %11 = sub nuw nsw i32 64, %3
  %12 = zext nneg i32 %11 to i64
  %13 = shl i64 %0, %12
  %14 = ashr exact i64 %13, %12
  %15 = shl i64 %1, %12
  %16 = ashr exact i64 %15, %12
  %17 = zext nneg i32 %3 to i64
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  br label %26

20:                                               ; preds = %7
  %21 = zext nneg i32 %3 to i64
  %22 = shl nsw i64 -1, %21
  %23 = xor i64 %22, -1
  %24 = and i64 %23, %0
  %25 = and i64 %23, %1
  br label %26

26:                                               ; preds = %20, %10
  %27 = phi i64 [ %19, %10 ], [ %23, %20 ]
  %28 = phi i64 [ %17, %10 ], [ %21, %20 ]
  %29 = phi i64 [ %14, %10 ], [ %24, %20 ]
  %30 = phi i64 [ %16, %10 ], [ %25, %20 ]
  %31 = mul nsw i64 %30, %29
  %32 = lshr i64 %31, %28
  %33 = and i64 %32, %27
  br label %49

34:                                               ; preds = %5
  %35 = zext i64 %0 to i128
  %36 = zext i64 %1 to i128
  %37 = mul nuw i128 %36, %35
  %38 = lshr i128 %37, 64
  %39 = trunc nuw i128 %38 to i64
  %40 = and i32 %4, 2048
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %49, label %42

42:                                               ; preds = %34
  %43 = icmp slt i64 %0, 0
  %44 = select i1 %43, i64 %1, i64 0
  %45 = icmp slt i64 %1, 0
  %46 = select i1 %45, i64 %0, i64 0
  %47 = add i64 %46, %44
  %48 = sub i64 %39, %47
  br label %49

49:                                               ; preds = %26, %34, %42
  %50 = phi i64 [ %33, %26 ], [ %48, %42 ], [ %39, %34 ]
  %51 = and i32 %4, 16
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %58, label %53

53:                                               ; preds = %49
  %54 = trunc i64 %50 to i32
  %55 = trunc i64 %2 to i32
  %56 = tail call i32 @llvm.sadd.sat.i32(i32 %54, i32 %55)
  %57 = zext i32 %56 to i64
  br label %66

58:                                               ; preds = %49
  %59 = add i64 %50, %2
  %60 = icmp eq i32 %3, 64
  %61 = zext nneg i32 %3 to i64
  %62 = shl nsw i64 -1, %61
  %63 = xor i64 %62, -1
  %64 = select i1 %60, i64 -1, i64 %63
  %65 = and i64 %59, %64
  br label %66

66:                                               ; preds = %58, %53
  %67 = phi i64 [ %57, %53 ], [ %65, %58 ]
  ret i64 %67
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mulwide(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 2048
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %4
  %8 = sub i32 64, %2
  %9 = zext i32 %8 to i64
  %10 = shl i64 %0, %9
  %11 = ashr exact i64 %10, %9
  %12 = shl i64 %1, %9
  %13 = ashr exact i64 %12, %9
  br label %22

14:                                               ; preds = %4
  %15 = icmp eq i32 %2, 64
  %16 = zext nneg i32 %2 to i64
  %17 = shl nsw i64 -1, %16
  %18 = xor i64 %17, -1
  %19 = select i1 %15, i64 -1, i64 %18
  %20 = and i64 %19, %0
  %21 = and i64 %19, %1
  br label %22

22:                                               ; preds = %7, %14
  %23 = phi i64 [ %11, %7 ], [ %20, %14 ]
  %24 = phi i64 [ %13, %7 ], [ %21, %14 ]
  %25 = mul nsw i64 %24, %23
  %26 = shl i32 %2, 1
  %27 = icmp eq i32 %26, 64
  %28 = zext nneg i32 %26 to i64
  %29 = shl nsw i64 -1, %28
  %30 = xor i64 %29, -1
  %31 = select i1 %27, i64 -1, i64 %30
  %32 = and i64 %25, %31
  ret i64 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_mul24(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 2048
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %11, label %6

6:                                                ; preds = %3
  %7 = shl i64 %0, 40
  %8 = ashr exact i64 %7, 40
  %9 = shl i64 %1, 40
  %10 = ashr exact i64 %9, 40
  br label %14

11:                                               ; preds = %3
  %12 = and i64 %0, 16777215
  %13 = and i64 %1, 16777215
  br label %14

14:                                               ; preds = %6, %11
  %15 = phi i64 [ %8, %6 ], [ %12, %11 ]
  %16 = phi i64 [ %10, %6 ], [ %13, %11 ]
  %17 = mul nsw i64 %16, %15
  %18 = lshr i32 %2, 9
  %19 = and i32 %18, 16
  %20 = zext nneg i32 %19 to i64
  %21 = ashr i64 %17, %20
  %22 = and i64 %21, 4294967295
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_mad24(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 2048
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %12, label %7

7:                                                ; preds = %4
  %8 = shl i64 %0, 40
  %9 = ashr exact i64 %8, 40
  %10 = shl i64 %1, 40
  %11 = ashr exact i64 %10, 40
  br label %15

12:                                               ; preds = %4
  %13 = and i64 %0, 16777215
  %14 = and i64 %1, 16777215
  br label %15

15:                                               ; preds = %7, %12
  %16 = phi i64 [ %9, %7 ], [ %13, %12 ]
  %17 = phi i64 [ %11, %7 ], [ %14, %12 ]
  %18 = mul nsw i64 %17, %16
  %19 = lshr i32 %3, 9
  %20 = and i32 %19, 16
  %21 = zext nneg i32 %20 to i64
  %22 = ashr i64 %18, %21
  %23 = and i32 %3, 16
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %30, label %25

25:                                               ; preds = %15
  %26 = trunc i64 %22 to i32
  %27 = trunc i64 %2 to i32
  %28 = tail call i32 @llvm.sadd.sat.i32(i32 %26, i32 %27)
  %29 = zext i32 %28 to i64
  br label %33

30:                                               ; preds = %15
  %31 = add i64 %22, %2
  %32 = and i64 %31, 4294967295
  br label %33

33:                                               ; preds = %30, %25
  %34 = phi i64 [ %29, %25 ], [ %32, %30 ]
  ret i64 %34
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sad(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i32 %3, 64
  %7 = zext nneg i32 %3 to i64
  %8 = shl nsw i64 -1, %7
  %9 = xor i64 %8, -1
  %10 = select i1 %6, i64 -1, i64 %9
  %11 = and i64 %10, %0
  %12 = and i64 %10, %1
  %13 = and i32 %4, 2048
  %14 = icmp eq i32 %13, 0
  %15 = add i32 %3, -1
  %16 = zext nneg i32 %15 to i64
  %17 = shl nuw i64 1, %16
  %18 = select i1 %14, i64 0, i64 %17
  %19 = xor i64 %11, %18
  %20 = xor i64 %12, %18
  %21 = icmp ugt i64 %19, %20
  %22 = sub i64 %11, %12
  %23 = sub i64 %12, %11
  %24 = select i1 %21, i64 %22, i64 %23
  %25 = add i64 %24, %2
  %26 = and i64 %25, %10
  ret i64 %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_div(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %2, 64
  %6 = zext nneg i32 %2 to i64
  %7 = shl nsw i64 -1, %6
  %8 = xor i64 %7, -1
  %9 = select i1 %5, i64 -1, i64 %8
  %10 = and i64 %9, %0
  %11 = and i64 %9, %1
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %32, label %13

13:                                               ; preds = %4
  %14 = and i32 %3, 2048
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %13
  %17 = udiv i64 %10, %11
  br label %32

18:                                               ; preds = %13
  %19 = sub i32 64, %2
  %20 = zext i32 %19 to i64
  %21 = shl i64 %10, %20
  %22 = ashr exact i64 %21, %20
  %23 = shl i64 %11, %20
  %24 = ashr exact i64 %23, %20
  %25 = icmp eq i64 %24, -1
  br i1 %25, label %26, label %29

26:                                               ; preds = %18
  %27 = sub i64 0, %22
  %28 = and i64 %9, %27
  br label %32

29:                                               ; preds = %18
  %30 = sdiv i64 %22, %24
  %31 = and i64 %30, %9
  br label %32

32:                                               ; preds = %4, %26, %29, %16
  %33 = phi i64 [ %17, %16 ], [ %28, %26 ], [ %31, %29 ], [ %9, %4 ]
  ret i64 %33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_rem(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %2, 64
  %6 = zext nneg i32 %2 to i64
  %7 = shl nsw i64 -1, %6
  %8 = xor i64 %7, -1
  %9 = select i1 %5, i64 -1, i64 %8
  %10 = and i64 %9, %0
  %11 = and i64 %9, %1
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %4
  %14 = and i32 %3, 2048
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %13
  %17 = urem i64 %10, %11
  br label %29

18:                                               ; preds = %13
  %19 = sub i32 64, %2
  %20 = zext i32 %19 to i64
  %21 = shl i64 %11, %20
  %22 = ashr exact i64 %21, %20
  %23 = icmp eq i64 %22, -1
  br i1 %23, label %29, label %24

24:                                               ; preds = %18
  %25 = shl i64 %10, %20
  %26 = ashr exact i64 %25, %20
  %27 = srem i64 %26, %22
  %28 = and i64 %27, %9
  br label %29

29:                                               ; preds = %24, %18, %4, %16
  %30 = phi i64 [ %17, %16 ], [ %10, %4 ], [ %28, %24 ], [ 0, %18 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_min_int(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 2048
  %6 = icmp eq i32 %5, 0
  %7 = add i32 %2, -1
  %8 = zext nneg i32 %7 to i64
  %9 = shl nuw i64 1, %8
  %10 = select i1 %6, i64 0, i64 %9
  %11 = icmp eq i32 %2, 64
  %12 = zext nneg i32 %2 to i64
  %13 = shl nsw i64 -1, %12
  %14 = xor i64 %13, -1
  %15 = select i1 %11, i64 -1, i64 %14
  %16 = and i64 %15, %0
  %17 = and i64 %15, %1
  %18 = xor i64 %16, %10
  %19 = xor i64 %17, %10
  %20 = icmp ult i64 %18, %19
  %21 = select i1 %20, i64 %16, i64 %17
  %22 = and i32 %3, 32
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %29, label %24

24:                                               ; preds = %4
  %25 = sub i32 64, %2
  %26 = zext nneg i32 %25 to i64
  %27 = shl i64 %21, %26
  %28 = icmp slt i64 %27, 0
  br i1 %28, label %30, label %29

29:                                               ; preds = %24, %4
  br label %30

30:                                               ; preds = %24, %29
  %31 = phi i64 [ %21, %29 ], [ 0, %24 ]
  ret i64 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_max_int(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 2048
  %6 = icmp eq i32 %5, 0
  %7 = add i32 %2, -1
  %8 = zext nneg i32 %7 to i64
  %9 = shl nuw i64 1, %8
  %10 = select i1 %6, i64 0, i64 %9
  %11 = icmp eq i32 %2, 64
  %12 = zext nneg i32 %2 to i64
  %13 = shl nsw i64 -1, %12
  %14 = xor i64 %13, -1
  %15 = select i1 %11, i64 -1, i64 %14
  %16 = and i64 %15, %0
  %17 = and i64 %15, %1
  %18 = xor i64 %16, %10
  %19 = xor i64 %17, %10
  %20 = icmp ugt i64 %18, %19
  %21 = select i1 %20, i64 %16, i64 %17
  %22 = and i32 %3, 32
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %29, label %24

24:                                               ; preds = %4
  %25 = sub i32 64, %2
  %26 = zext nneg i32 %25 to i64
  %27 = shl i64 %21, %26
  %28 = icmp slt i64 %27, 0
  br i1 %28, label %30, label %29

29:                                               ; preds = %24, %4
  br label %30

30:                                               ; preds = %24, %29
  %31 = phi i64 [ %21, %29 ], [ 0, %24 ]
  ret i64 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_compare_int(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = and i32 %4, 2048
  %7 = icmp eq i32 %6, 0
  %8 = add i32 %3, -1
  %9 = zext nneg i32 %8 to i64
  %10 = shl nuw i64 1, %9
  %11 = select i1 %7, i64 0, i64 %10
  %12 = icmp eq i32 %3, 64
  %13 = zext nneg i32 %3 to i64
  %14 = shl nsw i64 -1, %13
  %15 = xor i64 %14, -1
  %16 = select i1 %12, i64 -1, i64 %15
  %17 = and i64 %16, %0
  %18 = xor i64 %17, %11
  %19 = and i64 %16, %1
  %20 = xor i64 %19, %11
  %21 = icmp ult i64 %18, %20
  %22 = icmp eq i64 %17, %19
  %23 = select i1 %22, i32 1, i32 2
  %24 = select i1 %21, i32 0, i32 %23
  %25 = lshr i32 %2, %24
  %26 = and i32 %25, 1
  %27 = zext nneg i32 %26 to i64
  ret i64 %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_combine(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %0, 1
  %5 = and i64 %1, 1
  switch i32 %2, label %10 [
    i32 1, label %6
    i32 2, label %8
  ]

6:                                                ; preds = %3
  %7 = and i64 %5, %0
  br label %14

8:                                                ; preds = %3
  %9 = or i64 %5, %4
  br label %14

10:                                               ; preds = %3
  %11 = icmp eq i32 %2, 3
  %12 = select i1 %11, i64 %5, i64 0
  %13 = xor i64 %12, %4
  br label %14

14:                                               ; preds = %8, %10, %6
  %15 = phi i64 [ %7, %6 ], [ %9, %8 ], [ %13, %10 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 65) i64 @ptx_popc(i64 noundef %0) local_unnamed_addr #0 {
  %2 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %0)
  ret i64 %2
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 -4294967295, 4294967296) i64 @ptx_clz(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %1, 64
  %4 = zext i32 %1 to i64
  %5 = shl nsw i64 -1, %4
  %6 = xor i64 %5, -1
  %7 = select i1 %3, i64 -1, i64 %6
  %8 = and i64 %7, %0
  %9 = icmp eq i64 %8, 0
  %10 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %8, i1 true)
  %11 = sub i32 64, %1
  %12 = zext i32 %11 to i64
  %13 = sub nsw i64 %10, %12
  %14 = select i1 %9, i64 %4, i64 %13
  ret i64 %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_bfind(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 64
  %5 = zext nneg i32 %1 to i64
  %6 = shl nsw i64 -1, %5
  %7 = xor i64 %6, -1
  %8 = select i1 %4, i64 -1, i64 %7
  %9 = and i64 %8, %0
  %10 = and i32 %2, 2048
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %19, label %12

12:                                               ; preds = %3
  %13 = add i32 %1, -1
  %14 = zext nneg i32 %13 to i64
  %15 = lshr i64 %9, %14
  %16 = icmp eq i64 %15, 0
  %17 = select i1 %16, i64 0, i64 %8
  %18 = xor i64 %9, %17
  br label %19

19:                                               ; preds = %12, %3
  %20 = phi i64 [ %9, %3 ], [ %18, %12 ]
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %32, label %22

22:                                               ; preds = %19
  %23 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = and i32 %2, 8192
  %26 = icmp eq i32 %25, 0
  %27 = add i32 %1, -64
  %28 = add i32 %27, %24
  %29 = xor i32 %24, 63
  %30 = select i1 %26, i32 %29, i32 %28
  %31 = zext i32 %30 to i64
  br label %32

32:                                               ; preds = %19, %22
  %33 = phi i64 [ %31, %22 ], [ 4294967295, %19 ]
  ret i64 %33
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @ptx_fns(i64 noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = trunc i64 %2 to i32
  %5 = trunc i64 %1 to i32
  %6 = icmp sgt i32 %4, 0
  %7 = select i1 %6, i32 1, i32 -1
  %8 = icmp eq i32 %4, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %3
  %10 = icmp ult i32 %5, 32
  br i1 %10, label %11, label %38

11:                                               ; preds = %9
  %12 = and i64 %1, 31
  %13 = shl nuw nsw i64 1, %12
  %14 = and i64 %13, %0
  %15 = icmp eq i64 %14, 0
  %16 = select i1 %15, i64 4294967295, i64 %12
  br label %38

17:                                               ; preds = %3
  %18 = icmp ugt i32 %5, 31
  br i1 %18, label %38, label %19

19:                                               ; preds = %17
  %20 = shl i64 %2, 32
  %21 = ashr exact i64 %20, 32
  %22 = sub nsw i64 0, %21
  %23 = select i1 %6, i64 %21, i64 %22
  br label %24

24:                                               ; preds = %19, %34
  %25 = phi i64 [ %35, %34 ], [ %23, %19 ]
  %26 = phi i32 [ %36, %34 ], [ %5, %19 ]
  %27 = zext nneg i32 %26 to i64
  %28 = shl nuw nsw i64 1, %27
  %29 = and i64 %28, %0
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %34, label %31

31:                                               ; preds = %24
  %32 = add nsw i64 %25, -1
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %38, label %34

34:                                               ; preds = %24, %31
  %35 = phi i64 [ %32, %31 ], [ %25, %24 ]
  %36 = add nsw i32 %26, %7
  %37 = icmp ugt i32 %36, 31
  br i1 %37, label %38, label %24, !llvm.loop !4

38:                                               ; preds = %31, %34, %17, %9, %11
  %39 = phi i64 [ 4294967295, %9 ], [ %16, %11 ], [ 4294967295, %17 ], [ %27, %31 ], [ 4294967295, %34 ]
  ret i64 %39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_brev(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i64 @llvm.bitreverse.i64(i64 %0)
  %4 = sub i32 64, %1
  %5 = zext nneg i32 %4 to i64
  %6 = lshr i64 %3, %5
  ret i64 %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bitreverse.i64(i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_bfe(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i32 %3, 64
  %7 = select i1 %6, i32 -1, i32 255
  %8 = trunc i64 %1 to i32
  %9 = and i32 %7, %8
  %10 = trunc i64 %2 to i32
  %11 = and i32 %7, %10
  %12 = zext nneg i32 %3 to i64
  %13 = shl nsw i64 -1, %12
  %14 = xor i64 %13, -1
  %15 = select i1 %6, i64 -1, i64 %14
  %16 = and i64 %15, %0
  %17 = zext i32 %9 to i64
  %18 = zext i32 %11 to i64
  %19 = add nsw i64 %18, -1
  %20 = add nsw i64 %19, %17
  %21 = add i32 %3, -1
  %22 = zext i32 %21 to i64
  %23 = tail call i64 @llvm.umin.i64(i64 %20, i64 %22)
  %24 = and i32 %4, 2048
  %25 = icmp ne i32 %24, 0
  %26 = icmp ne i32 %11, 0
  %27 = and i1 %25, %26
  %28 = icmp ult i32 %9, %3
  %29 = lshr i64 %16, %17
  %30 = select i1 %28, i64 %29, i64 0
  %31 = tail call i32 @llvm.usub.sat.i32(i32 %3, i32 %9)
  %32 = tail call i32 @llvm.umin.i32(i32 %11, i32 %31)
  %33 = icmp eq i32 %32, 64
  %34 = zext nneg i32 %32 to i64
  %35 = shl nsw i64 -1, %34
  %36 = xor i64 %35, -1
  %37 = select i1 %33, i64 -1, i64 %36
  %38 = and i64 %37, %30
  %39 = shl nuw i64 1, %23
  %40 = and i64 %39, %16
  %41 = icmp ne i64 %40, 0
  %42 = select i1 %27, i1 %41, i1 false
  %43 = icmp ult i32 %32, 64
  %44 = and i1 %43, %42
  %45 = or i64 %35, %30
  %46 = select i1 %44, i64 %45, i64 %38
  %47 = and i64 %46, %15
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_bfi(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i32 %4, 64
  %7 = select i1 %6, i32 -1, i32 255
  %8 = trunc i64 %2 to i32
  %9 = and i32 %7, %8
  %10 = trunc i64 %3 to i32
  %11 = and i32 %7, %10
  %12 = icmp ult i32 %9, %4
  %13 = icmp ne i32 %11, 0
  %14 = and i1 %12, %13
  br i1 %14, label %21, label %15

15:                                               ; preds = %5
  %16 = zext nneg i32 %4 to i64
  %17 = shl nsw i64 -1, %16
  %18 = xor i64 %17, -1
  %19 = select i1 %6, i64 -1, i64 %18
  %20 = and i64 %19, %1
  br label %39

21:                                               ; preds = %5
  %22 = icmp ugt i32 %11, 63
  %23 = zext nneg i32 %11 to i64
  %24 = shl nsw i64 -1, %23
  %25 = xor i64 %24, -1
  %26 = select i1 %22, i64 -1, i64 %25
  %27 = zext i32 %9 to i64
  %28 = shl i64 %26, %27
  %29 = xor i64 %28, -1
  %30 = and i64 %29, %1
  %31 = and i64 %26, %0
  %32 = shl i64 %31, %27
  %33 = or i64 %30, %32
  %34 = zext nneg i32 %4 to i64
  %35 = shl nsw i64 -1, %34
  %36 = xor i64 %35, -1
  %37 = select i1 %6, i64 -1, i64 %36
  %38 = and i64 %33, %37
  br label %39

39:                                               ; preds = %21, %15
  %40 = phi i64 [ %38, %21 ], [ %20, %15 ]
  ret i64 %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_szext(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %1 to i32
  %5 = and i32 %4, 31
  %6 = icmp ugt i32 %4, 31
  %7 = and i32 %2, 4096
  %8 = icmp eq i32 %7, 0
  %9 = and i1 %6, %8
  br i1 %9, label %10, label %12

10:                                               ; preds = %3
  %11 = and i64 %0, 4294967295
  br label %30

12:                                               ; preds = %3
  %13 = icmp eq i32 %5, 0
  br i1 %13, label %30, label %14

14:                                               ; preds = %12
  %15 = trunc i64 %0 to i32
  %16 = shl nsw i32 -1, %5
  %17 = xor i32 %16, -1
  %18 = and i32 %17, %15
  %19 = and i32 %2, 2048
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %27, label %21

21:                                               ; preds = %14
  %22 = add nsw i32 %5, -1
  %23 = lshr i32 %18, %22
  %24 = icmp eq i32 %23, 0
  %25 = or i32 %16, %15
  %26 = select i1 %24, i32 %18, i32 %25
  br label %27

27:                                               ; preds = %21, %14
  %28 = phi i32 [ %18, %14 ], [ %26, %21 ]
  %29 = zext i32 %28 to i64
  br label %30

30:                                               ; preds = %12, %27, %10
  %31 = phi i64 [ %11, %10 ], [ %29, %27 ], [ 0, %12 ]
  ret i64 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_bmsk(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %0 to i32
  %5 = and i32 %4, 31
  %6 = trunc i64 %1 to i32
  %7 = and i32 %6, 31
  %8 = and i32 %2, 4096
  %9 = icmp eq i32 %8, 0
  %10 = add nuw nsw i32 %7, %5
  %11 = icmp ugt i32 %10, 31
  br i1 %11, label %20, label %12

12:                                               ; preds = %3
  br i1 %9, label %13, label %17

13:                                               ; preds = %12
  %14 = or i64 %1, %0
  %15 = and i64 %14, 4294967264
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %17, label %20

17:                                               ; preds = %13, %12
  %18 = shl nsw i32 -1, %10
  %19 = xor i32 %18, -1
  br label %20

20:                                               ; preds = %3, %13, %17
  %21 = phi i32 [ %19, %17 ], [ -1, %13 ], [ -1, %3 ]
  %22 = icmp ugt i32 %4, 31
  %23 = and i1 %22, %9
  %24 = shl nsw i32 -1, %5
  %25 = select i1 %23, i32 0, i32 %24
  %26 = and i32 %21, %25
  %27 = zext i32 %26 to i64
  ret i64 %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_shl(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %1 to i32
  %5 = icmp ult i32 %4, %2
  br i1 %5, label %6, label %15

6:                                                ; preds = %3
  %7 = and i64 %1, 4294967295
  %8 = shl i64 %0, %7
  %9 = icmp eq i32 %2, 64
  %10 = zext nneg i32 %2 to i64
  %11 = shl nsw i64 -1, %10
  %12 = xor i64 %11, -1
  %13 = select i1 %9, i64 -1, i64 %12
  %14 = and i64 %13, %8
  br label %15

15:                                               ; preds = %3, %6
  %16 = phi i64 [ %14, %6 ], [ 0, %3 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_shr(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = trunc i64 %1 to i32
  %6 = and i32 %3, 2048
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %24, label %8

8:                                                ; preds = %4
  %9 = sub i32 64, %2
  %10 = zext i32 %9 to i64
  %11 = shl i64 %0, %10
  %12 = ashr exact i64 %11, %10
  %13 = icmp ult i32 %5, %2
  %14 = add i32 %2, -1
  %15 = select i1 %13, i32 %5, i32 %14
  %16 = zext nneg i32 %15 to i64
  %17 = ashr i64 %12, %16
  %18 = icmp eq i32 %2, 64
  %19 = zext nneg i32 %2 to i64
  %20 = shl nsw i64 -1, %19
  %21 = xor i64 %20, -1
  %22 = select i1 %18, i64 -1, i64 %21
  %23 = and i64 %17, %22
  br label %35

24:                                               ; preds = %4
  %25 = icmp ult i32 %5, %2
  br i1 %25, label %26, label %35

26:                                               ; preds = %24
  %27 = icmp eq i32 %2, 64
  %28 = zext nneg i32 %2 to i64
  %29 = shl nsw i64 -1, %28
  %30 = xor i64 %29, -1
  %31 = select i1 %27, i64 -1, i64 %30
  %32 = and i64 %31, %0
  %33 = and i64 %1, 4294967295
  %34 = lshr i64 %32, %33
  br label %35

35:                                               ; preds = %26, %24, %8
  %36 = phi i64 [ %23, %8 ], [ %34, %26 ], [ 0, %24 ]
  ret i64 %36
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_shf(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 4096
  %6 = icmp eq i32 %5, 0
  %7 = trunc i64 %2 to i32
  %8 = and i32 %7, 31
  %9 = tail call i32 @llvm.umin.i32(i32 %7, i32 32)
  %10 = select i1 %6, i32 %9, i32 %8
  %11 = shl i64 %1, 32
  %12 = and i64 %0, 4294967295
  %13 = or disjoint i64 %11, %12
  %14 = and i32 %3, 16384
  %15 = icmp eq i32 %14, 0
  %16 = zext nneg i32 %10 to i64
  %17 = shl i64 %13, %16
  %18 = lshr i64 %17, 32
  %19 = lshr i64 %13, %16
  %20 = and i64 %19, 4294967295
  %21 = select i1 %15, i64 %20, i64 %18
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_lop3(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = and i64 %3, 1
  %6 = icmp eq i64 %5, 0
  %7 = or i64 %2, %0
  %8 = or i64 %7, %1
  %9 = xor i64 %8, -1
  %10 = select i1 %6, i64 0, i64 %9
  %11 = and i64 %3, 2
  %12 = icmp eq i64 %11, 0
  %13 = or i64 %0, %1
  %14 = xor i64 %13, -1
  %15 = and i64 %14, %2
  %16 = select i1 %12, i64 0, i64 %15
  %17 = or i64 %10, %16
  %18 = and i64 %3, 4
  %19 = icmp eq i64 %18, 0
  %20 = or i64 %2, %0
  %21 = xor i64 %20, -1
  %22 = and i64 %21, %1
  %23 = select i1 %19, i64 0, i64 %22
  %24 = or i64 %17, %23
  %25 = and i64 %3, 8
  %26 = icmp eq i64 %25, 0
  %27 = xor i64 %0, -1
  %28 = and i64 %27, %2
  %29 = and i64 %28, %1
  %30 = select i1 %26, i64 0, i64 %29
  %31 = or i64 %24, %30
  %32 = and i64 %3, 16
  %33 = icmp eq i64 %32, 0
  %34 = or i64 %2, %1
  %35 = xor i64 %34, -1
  %36 = and i64 %35, %0
  %37 = select i1 %33, i64 0, i64 %36
  %38 = or i64 %31, %37
  %39 = and i64 %3, 32
  %40 = icmp eq i64 %39, 0
  %41 = xor i64 %1, -1
  %42 = and i64 %41, %0
  %43 = and i64 %42, %2
  %44 = select i1 %40, i64 0, i64 %43
  %45 = or i64 %38, %44
  %46 = and i64 %3, 64
  %47 = icmp eq i64 %46, 0
  %48 = xor i64 %2, -1
  %49 = and i64 %48, %0
  %50 = and i64 %49, %1
  %51 = select i1 %47, i64 0, i64 %50
  %52 = or i64 %45, %51
  %53 = and i64 %3, 128
  %54 = icmp eq i64 %53, 0
  %55 = and i64 %2, %0
  %56 = and i64 %55, %1
  %57 = select i1 %54, i64 0, i64 %56
  %58 = or i64 %52, %57
  %59 = and i64 %58, 4294967295
  ret i64 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_prmt(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = trunc i64 %2 to i32
  %6 = and i32 %5, 3
  %7 = icmp ne i32 %3, 0
  %8 = shl i32 %5, 1
  %9 = and i32 %8, 2
  %10 = and i64 %2, 3
  br i1 %7, label %11, label %42

11:                                               ; preds = %4
  switch i32 %3, label %12 [
    i32 1, label %13
    i32 2, label %13
    i32 3, label %13
    i32 4, label %13
    i32 5, label %15
  ]

12:                                               ; preds = %11
  br label %13

13:                                               ; preds = %11, %11, %11, %11, %12
  %14 = phi i32 [ %6, %11 ], [ %6, %11 ], [ %6, %11 ], [ %6, %11 ], [ %9, %12 ]
  switch i32 %3, label %39 [
    i32 1, label %32
    i32 2, label %22
    i32 3, label %54
    i32 4, label %19
  ]

15:                                               ; preds = %11
  %16 = icmp ne i32 %6, 0
  %17 = zext i1 %16 to i32
  %18 = tail call i32 @llvm.umin.i32(i32 %6, i32 2)
  br label %54

19:                                               ; preds = %13
  %20 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %21 = tail call i32 @llvm.umax.i32(i32 %6, i32 2)
  br label %54

22:                                               ; preds = %13
  %23 = trunc nuw nsw i64 %10 to i32
  %24 = add nuw nsw i32 %23, 7
  %25 = and i32 %24, 7
  %26 = trunc nuw nsw i64 %10 to i32
  %27 = add nuw nsw i32 %26, 6
  %28 = and i32 %27, 7
  %29 = trunc nuw nsw i64 %10 to i32
  %30 = add nuw nsw i32 %29, 5
  %31 = and i32 %30, 7
  br label %54

32:                                               ; preds = %13
  %33 = trunc nuw nsw i64 %10 to i32
  %34 = add nuw nsw i32 %33, 1
  %35 = trunc nuw nsw i64 %10 to i32
  %36 = add nuw nsw i32 %35, 2
  %37 = trunc nuw nsw i64 %10 to i32
  %38 = add nuw nsw i32 %37, 3
  br label %54

39:                                               ; preds = %13
  %40 = or disjoint i32 %9, 1
  %41 = or disjoint i32 %9, 1
  br label %54

42:                                               ; preds = %4
  %43 = and i32 %5, 15
  %44 = lshr i32 %5, 4
  %45 = and i32 %44, 15
  %46 = and i32 %5, 128
  %47 = icmp eq i32 %46, 0
  %48 = lshr i32 %5, 8
  %49 = and i32 %48, 15
  %50 = and i32 %5, 2048
  %51 = icmp eq i32 %50, 0
  %52 = lshr i32 %5, 12
  %53 = and i32 %52, 15
  br label %54

54:                                               ; preds = %13, %19, %15, %39, %32, %22, %42
  %55 = phi i32 [ %9, %39 ], [ %36, %32 ], [ %28, %22 ], [ %49, %42 ], [ %18, %15 ], [ %21, %19 ], [ %6, %13 ]
  %56 = phi i32 [ %14, %39 ], [ %14, %32 ], [ %14, %22 ], [ %43, %42 ], [ 0, %15 ], [ %14, %19 ], [ %14, %13 ]
  %57 = phi i32 [ %40, %39 ], [ %34, %32 ], [ %25, %22 ], [ %45, %42 ], [ %17, %15 ], [ %20, %19 ], [ %6, %13 ]
  %58 = phi i1 [ true, %39 ], [ true, %32 ], [ true, %22 ], [ %51, %42 ], [ true, %15 ], [ true, %19 ], [ true, %13 ]
  %59 = phi i1 [ true, %39 ], [ true, %32 ], [ true, %22 ], [ %47, %42 ], [ true, %15 ], [ true, %19 ], [ true, %13 ]
  %60 = phi i32 [ %41, %39 ], [ %38, %32 ], [ %31, %22 ], [ %53, %42 ], [ %6, %15 ], [ 3, %19 ], [ %6, %13 ]
  %61 = shl i64 %1, 32
  %62 = and i64 %0, 4294967295
  %63 = or disjoint i64 %61, %62
  %64 = shl nuw nsw i32 %55, 3
  %65 = and i32 %64, 56
  %66 = zext nneg i32 %65 to i64
  %67 = lshr i64 %63, %66
  %68 = and i64 %67, 255
  %69 = and i64 %67, 128
  %70 = icmp eq i64 %69, 0
  %71 = select i1 %70, i64 0, i64 255
  %72 = select i1 %58, i64 %68, i64 %71
  %73 = shl nuw nsw i64 %72, 16
  %74 = shl nuw nsw i32 %57, 3
  %75 = and i32 %74, 56
  %76 = zext nneg i32 %75 to i64
  %77 = lshr i64 %63, %76
  %78 = and i64 %77, 255
  %79 = and i64 %77, 128
  %80 = icmp eq i64 %79, 0
  %81 = select i1 %80, i64 0, i64 255
  %82 = select i1 %59, i64 %78, i64 %81
  %83 = shl nuw nsw i64 %82, 8
  %84 = icmp ult i32 %56, 8
  %85 = or i1 %7, %84
  %86 = shl nuw nsw i32 %56, 3
  %87 = and i32 %86, 56
  %88 = zext nneg i32 %87 to i64
  %89 = lshr i64 %63, %88
  %90 = and i64 %89, 255
  %91 = and i64 %89, 128
  %92 = icmp eq i64 %91, 0
  %93 = select i1 %92, i64 0, i64 255
  %94 = select i1 %85, i64 %90, i64 %93
  %95 = or disjoint i64 %83, %94
  %96 = or disjoint i64 %73, %95
  %97 = shl nuw nsw i32 %60, 3
  %98 = and i32 %97, 56
  %99 = zext nneg i32 %98 to i64
  %100 = lshr i64 %63, %99
  %101 = and i64 %100, 255
  %102 = and i32 %60, 8
  %103 = icmp eq i32 %102, 0
  %104 = select i1 %7, i1 true, i1 %103
  %105 = and i64 %100, 128
  %106 = icmp eq i64 %105, 0
  %107 = select i1 %106, i64 0, i64 255
  %108 = select i1 %104, i64 %101, i64 %107
  %109 = shl nuw nsw i64 %108, 24
  %110 = or disjoint i64 %109, %96
  ret i64 %110
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_dp4a(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 2048
  %6 = icmp eq i32 %5, 0
  %7 = and i32 %3, 16384
  %8 = icmp eq i32 %7, 0
  %9 = shl i64 %0, 56
  %10 = ashr exact i64 %9, 56
  %11 = and i64 %0, 255
  %12 = select i1 %6, i64 %11, i64 %10
  %13 = shl i64 %1, 56
  %14 = ashr exact i64 %13, 56
  %15 = and i64 %1, 255
  %16 = select i1 %8, i64 %15, i64 %14
  %17 = mul nsw i64 %12, %16
  %18 = lshr i64 %0, 8
  %19 = shl i64 %18, 56
  %20 = ashr exact i64 %19, 56
  %21 = and i64 %18, 255
  %22 = select i1 %6, i64 %21, i64 %20
  %23 = lshr i64 %1, 8
  %24 = shl i64 %23, 56
  %25 = ashr exact i64 %24, 56
  %26 = and i64 %23, 255
  %27 = select i1 %8, i64 %26, i64 %25
  %28 = mul nsw i64 %22, %27
  %29 = add nsw i64 %28, %17
  %30 = lshr i64 %0, 16
  %31 = shl i64 %30, 56
  %32 = ashr exact i64 %31, 56
  %33 = and i64 %30, 255
  %34 = select i1 %6, i64 %33, i64 %32
  %35 = lshr i64 %1, 16
  %36 = shl i64 %35, 56
  %37 = ashr exact i64 %36, 56
  %38 = and i64 %35, 255
  %39 = select i1 %8, i64 %38, i64 %37
  %40 = mul nsw i64 %34, %39
  %41 = add nsw i64 %40, %29
  %42 = lshr i64 %0, 24
  %43 = shl i64 %42, 56
  %44 = ashr exact i64 %43, 56
  %45 = and i64 %42, 255
  %46 = select i1 %6, i64 %45, i64 %44
  %47 = lshr i64 %1, 24
  %48 = shl i64 %47, 56
  %49 = ashr exact i64 %48, 56
  %50 = and i64 %47, 255
  %51 = select i1 %8, i64 %50, i64 %49
  %52 = mul nsw i64 %46, %51
  %53 = add nsw i64 %52, %41
  %54 = add i64 %53, %2
  %55 = and i64 %54, 4294967295
  ret i64 %55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_dp2a(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = lshr i32 %3, 9
  %6 = and i32 %5, 16
  %7 = zext nneg i32 %6 to i64
  %8 = lshr i64 %1, %7
  %9 = and i32 %3, 2048
  %10 = icmp eq i32 %9, 0
  %11 = and i32 %3, 16384
  %12 = icmp eq i32 %11, 0
  %13 = shl i64 %0, 48
  %14 = ashr exact i64 %13, 48
  %15 = and i64 %0, 65535
  %16 = select i1 %10, i64 %15, i64 %14
  %17 = shl i64 %8, 56
  %18 = ashr exact i64 %17, 56
  %19 = and i64 %8, 255
  %20 = select i1 %12, i64 %19, i64 %18
  %21 = mul nsw i64 %16, %20
  %22 = lshr i64 %0, 16
  %23 = shl i64 %22, 48
  %24 = ashr exact i64 %23, 48
  %25 = and i64 %22, 65535
  %26 = select i1 %10, i64 %25, i64 %24
  %27 = lshr i64 %8, 8
  %28 = shl i64 %27, 56
  %29 = ashr exact i64 %28, 56
  %30 = and i64 %27, 255
  %31 = select i1 %12, i64 %30, i64 %29
  %32 = mul nsw i64 %26, %31
  %33 = add nsw i64 %32, %21
  %34 = add i64 %33, %2
  %35 = and i64 %34, 4294967295
  ret i64 %35
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_carry_add(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %3, 64
  %6 = zext nneg i32 %3 to i64
  %7 = shl nsw i64 -1, %6
  %8 = xor i64 %7, -1
  %9 = select i1 %5, i64 -1, i64 %8
  %10 = and i64 %9, %0
  %11 = and i64 %9, %1
  %12 = zext i64 %10 to i128
  %13 = zext i64 %11 to i128
  %14 = and i64 %2, 1
  %15 = zext nneg i64 %14 to i128
  %16 = add nuw nsw i128 %13, %15
  %17 = add nuw nsw i128 %16, %12
  %18 = zext nneg i32 %3 to i128
  %19 = lshr i128 %17, %18
  %20 = trunc i128 %19 to i64
  %21 = and i64 %20, 1
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_carry_sub(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %3, 64
  %6 = zext nneg i32 %3 to i64
  %7 = shl nsw i64 -1, %6
  %8 = xor i64 %7, -1
  %9 = select i1 %5, i64 -1, i64 %8
  %10 = and i64 %9, %0
  %11 = and i64 %9, %1
  %12 = zext i64 %10 to i128
  %13 = zext i64 %11 to i128
  %14 = and i64 %2, 1
  %15 = zext nneg i64 %14 to i128
  %16 = add nuw nsw i128 %13, %15
  %17 = icmp ugt i128 %16, %12
  %18 = zext i1 %17 to i64
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_video(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7) local_unnamed_addr #0 {
  %9 = lshr i32 %5, 3
  %10 = and i32 %9, 7
  %11 = and i32 %4, 2
  %12 = icmp eq i32 %10, 0
  %13 = icmp ult i32 %10, 5
  %14 = select i1 %13, i32 8, i32 16
  %15 = select i1 %12, i32 32, i32 %14
  br i1 %12, label %27, label %16

16:                                               ; preds = %8
  br i1 %13, label %17, label %22

17:                                               ; preds = %16
  %18 = shl nuw nsw i32 %10, 3
  %19 = add nsw i32 %18, -8
  %20 = zext nneg i32 %19 to i64
  %21 = lshr i64 %0, %20
  br label %27

22:                                               ; preds = %16
  %23 = shl nuw nsw i32 %10, 4
  %24 = add nsw i32 %23, -80
  %25 = zext nneg i32 %24 to i64
  %26 = lshr i64 %0, %25
  br label %27

27:                                               ; preds = %22, %17, %8
  %28 = phi i64 [ %21, %17 ], [ %26, %22 ], [ %0, %8 ]
  %29 = icmp eq i32 %11, 0
  br i1 %29, label %35, label %30

30:                                               ; preds = %27
  %31 = sub nuw nsw i32 64, %15
  %32 = zext nneg i32 %31 to i64
  %33 = shl i64 %28, %32
  %34 = ashr exact i64 %33, %32
  br label %40

35:                                               ; preds = %27
  %36 = zext nneg i32 %15 to i64
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = and i64 %28, %38
  br label %40

40:                                               ; preds = %30, %35
  %41 = phi i64 [ %34, %30 ], [ %39, %35 ]
  %42 = lshr i32 %5, 6
  %43 = and i32 %42, 7
  %44 = and i32 %4, 4
  %45 = icmp eq i32 %43, 0
  %46 = icmp ult i32 %43, 5
  %47 = select i1 %46, i32 8, i32 16
  %48 = select i1 %45, i32 32, i32 %47
  br i1 %45, label %60, label %49

49:                                               ; preds = %40
  br i1 %46, label %50, label %55

50:                                               ; preds = %49
  %51 = shl nuw nsw i32 %43, 3
  %52 = add nsw i32 %51, -8
  %53 = zext nneg i32 %52 to i64
  %54 = lshr i64 %1, %53
  br label %60

55:                                               ; preds = %49
  %56 = shl nuw nsw i32 %43, 4
  %57 = add nsw i32 %56, -80
  %58 = zext nneg i32 %57 to i64
  %59 = lshr i64 %1, %58
  br label %60

60:                                               ; preds = %55, %50, %40
  %61 = phi i64 [ %54, %50 ], [ %59, %55 ], [ %1, %40 ]
  %62 = icmp eq i32 %44, 0
  br i1 %62, label %68, label %63

63:                                               ; preds = %60
  %64 = sub nuw nsw i32 64, %48
  %65 = zext nneg i32 %64 to i64
  %66 = shl i64 %61, %65
  %67 = ashr exact i64 %66, %65
  br label %73

68:                                               ; preds = %60
  %69 = zext nneg i32 %48 to i64
  %70 = shl nsw i64 -1, %69
  %71 = xor i64 %70, -1
  %72 = and i64 %61, %71
  br label %73

73:                                               ; preds = %63, %68
  %74 = phi i64 [ %67, %63 ], [ %72, %68 ]
  switch i32 %3, label %86 [
    i32 0, label %75
    i32 1, label %77
    i32 2, label %79
    i32 3, label %82
    i32 4, label %84
  ]

75:                                               ; preds = %73
  %76 = add nsw i64 %74, %41
  br label %92

77:                                               ; preds = %73
  %78 = sub nsw i64 %41, %74
  br label %92

79:                                               ; preds = %73
  %80 = sub nsw i64 %41, %74
  %81 = tail call i64 @llvm.abs.i64(i64 %80, i1 true)
  br label %92

82:                                               ; preds = %73
  %83 = tail call i64 @llvm.smin.i64(i64 %41, i64 %74)
  br label %92

84:                                               ; preds = %73
  %85 = tail call i64 @llvm.smax.i64(i64 %41, i64 %74)
  br label %92

86:                                               ; preds = %73
  %87 = add nsw i64 %74, %41
  %88 = icmp sgt i64 %87, -1
  %89 = zext i1 %88 to i64
  %90 = add nsw i64 %87, %89
  %91 = ashr i64 %90, 1
  br label %92

92:                                               ; preds = %75, %77, %79, %82, %84, %86
  %93 = phi i64 [ %91, %86 ], [ %85, %84 ], [ %83, %82 ], [ %81, %79 ], [ %78, %77 ], [ %76, %75 ]
  %94 = icmp ult i32 %3, 2
  %95 = and i32 %5, 7
  %96 = and i32 %4, 1
  %97 = and i32 %7, 16
  %98 = icmp eq i32 %95, 0
  %99 = icmp ult i32 %95, 5
  %100 = select i1 %99, i32 8, i32 16
  %101 = icmp eq i32 %97, 0
  br i1 %101, label %116, label %102

102:                                              ; preds = %92
  br i1 %98, label %109, label %103

103:                                              ; preds = %102
  %104 = sub nuw nsw i32 %100, %96
  %105 = zext nneg i32 %104 to i64
  %106 = shl nsw i64 -1, %105
  %107 = xor i64 %106, -1
  %108 = tail call i64 @llvm.umin.i64(i64 %107, i64 %93)
  br label %116

109:                                              ; preds = %102
  %110 = icmp eq i32 %96, 0
  br i1 %110, label %114, label %111

111:                                              ; preds = %109
  %112 = tail call i64 @llvm.smin.i64(i64 %93, i64 2147483647)
  %113 = tail call i64 @llvm.smax.i64(i64 %112, i64 -2147483648)
  br label %116

114:                                              ; preds = %109
  %115 = tail call i64 @llvm.smax.i64(i64 %93, i64 0)
  br label %116

116:                                              ; preds = %114, %111, %103, %92
  %117 = phi i64 [ %93, %92 ], [ %108, %103 ], [ %113, %111 ], [ %115, %114 ]
  switch i32 %6, label %120 [
    i32 1, label %118
    i32 0, label %141
  ]

118:                                              ; preds = %116
  %119 = add i64 %117, %2
  br label %160

120:                                              ; preds = %116
  %121 = shl i64 %117, 32
  %122 = ashr exact i64 %121, 32
  %123 = select i1 %94, i64 %122, i64 %117
  %124 = icmp eq i32 %96, 0
  br i1 %124, label %130, label %125

125:                                              ; preds = %120
  %126 = shl i64 %2, 32
  %127 = ashr exact i64 %126, 32
  %128 = icmp slt i64 %123, %127
  %129 = icmp sgt i64 %123, %127
  br label %134

130:                                              ; preds = %120
  %131 = and i64 %2, 4294967295
  %132 = icmp ult i64 %123, %131
  %133 = icmp ugt i64 %123, %131
  br label %134

134:                                              ; preds = %130, %125
  %135 = phi i1 [ %128, %125 ], [ %132, %130 ]
  %136 = phi i1 [ %129, %125 ], [ %133, %130 ]
  %137 = icmp eq i32 %6, 2
  br i1 %137, label %138, label %139

138:                                              ; preds = %134
  br i1 %135, label %160, label %140

139:                                              ; preds = %134
  br i1 %136, label %160, label %140

140:                                              ; preds = %139, %138
  br label %160

141:                                              ; preds = %116
  br i1 %98, label %160, label %142

142:                                              ; preds = %141
  %143 = shl nuw nsw i32 %95, 3
  %144 = add nsw i32 %143, -8
  %145 = shl nuw nsw i32 %95, 4
  %146 = add nsw i32 %145, -80
  %147 = select i1 %99, i32 %144, i32 %146
  %148 = icmp eq i32 %95, 6
  %149 = zext nneg i32 %147 to i64
  %150 = select i1 %148, i64 0, i64 %149
  %151 = shl i64 %117, %150
  %152 = zext nneg i32 %100 to i64
  %153 = shl nsw i64 -1, %152
  %154 = xor i64 %153, -1
  %155 = shl i64 %154, %149
  %156 = xor i64 %155, -1
  %157 = and i64 %156, %2
  %158 = and i64 %151, %155
  %159 = or i64 %158, %157
  br label %160

160:                                              ; preds = %118, %138, %139, %140, %141, %142
  %161 = phi i64 [ %119, %118 ], [ %159, %142 ], [ %2, %140 ], [ %117, %139 ], [ %117, %138 ], [ %117, %141 ]
  %162 = and i64 %161, 4294967295
  ret i64 %162
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_video_shift(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = lshr i32 %4, 3
  %9 = and i32 %8, 7
  %10 = and i32 %3, 2
  %11 = icmp eq i32 %9, 0
  %12 = icmp ult i32 %9, 5
  %13 = select i1 %12, i32 8, i32 16
  %14 = select i1 %11, i32 32, i32 %13
  br i1 %11, label %26, label %15

15:                                               ; preds = %7
  br i1 %12, label %16, label %21

16:                                               ; preds = %15
  %17 = shl nuw nsw i32 %9, 3
  %18 = add nsw i32 %17, -8
  %19 = zext nneg i32 %18 to i64
  %20 = lshr i64 %0, %19
  br label %26

21:                                               ; preds = %15
  %22 = shl nuw nsw i32 %9, 4
  %23 = add nsw i32 %22, -80
  %24 = zext nneg i32 %23 to i64
  %25 = lshr i64 %0, %24
  br label %26

26:                                               ; preds = %21, %16, %7
  %27 = phi i64 [ %20, %16 ], [ %25, %21 ], [ %0, %7 ]
  %28 = icmp eq i32 %10, 0
  br i1 %28, label %34, label %29

29:                                               ; preds = %26
  %30 = sub nuw nsw i32 64, %14
  %31 = zext nneg i32 %30 to i64
  %32 = shl i64 %27, %31
  %33 = ashr exact i64 %32, %31
  br label %39

34:                                               ; preds = %26
  %35 = zext nneg i32 %14 to i64
  %36 = shl nsw i64 -1, %35
  %37 = xor i64 %36, -1
  %38 = and i64 %27, %37
  br label %39

39:                                               ; preds = %29, %34
  %40 = phi i64 [ %33, %29 ], [ %38, %34 ]
  %41 = lshr i32 %4, 6
  %42 = and i32 %41, 7
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %56, label %44

44:                                               ; preds = %39
  %45 = icmp ult i32 %42, 5
  br i1 %45, label %46, label %51

46:                                               ; preds = %44
  %47 = shl nuw nsw i32 %42, 3
  %48 = add nsw i32 %47, -8
  %49 = zext nneg i32 %48 to i64
  %50 = lshr i64 %1, %49
  br label %56

51:                                               ; preds = %44
  %52 = shl nuw nsw i32 %42, 4
  %53 = add nsw i32 %52, -80
  %54 = zext nneg i32 %53 to i64
  %55 = lshr i64 %1, %54
  br label %56

56:                                               ; preds = %39, %46, %51
  %57 = phi i64 [ 255, %46 ], [ 65535, %51 ], [ 4294967295, %39 ]
  %58 = phi i64 [ %50, %46 ], [ %55, %51 ], [ %1, %39 ]
  %59 = and i64 %58, %57
  %60 = and i32 %6, 4096
  %61 = icmp eq i32 %60, 0
  %62 = and i64 %58, 31
  %63 = tail call i64 @llvm.umin.i64(i64 %59, i64 32)
  %64 = select i1 %61, i64 %63, i64 %62
  %65 = and i32 %6, 16384
  %66 = icmp eq i32 %65, 0
  %67 = shl i64 %40, %64
  %68 = ashr i64 %40, %64
  %69 = select i1 %66, i64 %68, i64 %67
  %70 = and i32 %4, 7
  %71 = and i32 %3, 1
  %72 = and i32 %6, 16
  %73 = icmp eq i32 %70, 0
  %74 = icmp ult i32 %70, 5
  %75 = icmp eq i32 %72, 0
  br i1 %75, label %92, label %76

76:                                               ; preds = %56
  br i1 %66, label %81, label %77

77:                                               ; preds = %76
  %78 = shl i64 %67, 30
  %79 = ashr exact i64 %78, 30
  %80 = icmp eq i32 %71, 0
  br i1 %80, label %87, label %83

81:                                               ; preds = %76
  %82 = icmp eq i32 %71, 0
  br i1 %82, label %90, label %83

83:                                               ; preds = %81, %77
  %84 = phi i64 [ %68, %81 ], [ %79, %77 ]
  %85 = tail call i64 @llvm.smin.i64(i64 %84, i64 2147483647)
  %86 = tail call i64 @llvm.smax.i64(i64 %85, i64 -2147483648)
  br label %92

87:                                               ; preds = %77
  %88 = tail call i64 @llvm.smin.i64(i64 %79, i64 4294967295)
  %89 = tail call i64 @llvm.smax.i64(i64 %88, i64 0)
  br label %92

90:                                               ; preds = %81
  %91 = tail call i64 @llvm.smax.i64(i64 %68, i64 0)
  br label %92

92:                                               ; preds = %90, %87, %83, %56
  %93 = phi i64 [ %69, %56 ], [ %86, %83 ], [ %89, %87 ], [ %91, %90 ]
  switch i32 %5, label %96 [
    i32 1, label %94
    i32 0, label %117
  ]

94:                                               ; preds = %92
  %95 = add i64 %93, %2
  br label %134

96:                                               ; preds = %92
  %97 = shl i64 %93, 32
  %98 = ashr exact i64 %97, 32
  %99 = select i1 %75, i64 %93, i64 %98
  %100 = icmp eq i32 %71, 0
  br i1 %100, label %106, label %101

101:                                              ; preds = %96
  %102 = shl i64 %2, 32
  %103 = ashr exact i64 %102, 32
  %104 = icmp slt i64 %99, %103
  %105 = icmp sgt i64 %99, %103
  br label %110

106:                                              ; preds = %96
  %107 = and i64 %2, 4294967295
  %108 = icmp ult i64 %99, %107
  %109 = icmp ugt i64 %99, %107
  br label %110

110:                                              ; preds = %106, %101
  %111 = phi i1 [ %104, %101 ], [ %108, %106 ]
  %112 = phi i1 [ %105, %101 ], [ %109, %106 ]
  %113 = icmp eq i32 %5, 2
  br i1 %113, label %114, label %115

114:                                              ; preds = %110
  br i1 %111, label %134, label %116

115:                                              ; preds = %110
  br i1 %112, label %134, label %116

116:                                              ; preds = %115, %114
  br label %134

117:                                              ; preds = %92
  br i1 %73, label %134, label %118

118:                                              ; preds = %117
  %119 = shl nuw nsw i32 %70, 3
  %120 = add nsw i32 %119, -8
  %121 = shl nuw nsw i32 %70, 4
  %122 = add nsw i32 %121, -80
  %123 = select i1 %74, i32 %120, i32 %122
  %124 = icmp eq i32 %70, 6
  %125 = zext nneg i32 %123 to i64
  %126 = select i1 %124, i64 0, i64 %125
  %127 = shl i64 %93, %126
  %128 = select i1 %74, i64 255, i64 65535
  %129 = shl i64 %128, %125
  %130 = xor i64 %129, -1
  %131 = and i64 %130, %2
  %132 = and i64 %127, %129
  %133 = or i64 %132, %131
  br label %134

134:                                              ; preds = %94, %114, %115, %116, %117, %118
  %135 = phi i64 [ %95, %94 ], [ %133, %118 ], [ %2, %116 ], [ %93, %115 ], [ %93, %114 ], [ %93, %117 ]
  %136 = and i64 %135, 4294967295
  ret i64 %136
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_video_set(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = lshr i32 %5, 3
  %9 = and i32 %8, 7
  %10 = and i32 %4, 2
  %11 = icmp eq i32 %9, 0
  %12 = icmp ult i32 %9, 5
  %13 = select i1 %12, i32 8, i32 16
  %14 = select i1 %11, i32 32, i32 %13
  br i1 %11, label %26, label %15

15:                                               ; preds = %7
  br i1 %12, label %16, label %21

16:                                               ; preds = %15
  %17 = shl nuw nsw i32 %9, 3
  %18 = add nsw i32 %17, -8
  %19 = zext nneg i32 %18 to i64
  %20 = lshr i64 %0, %19
  br label %26

21:                                               ; preds = %15
  %22 = shl nuw nsw i32 %9, 4
  %23 = add nsw i32 %22, -80
  %24 = zext nneg i32 %23 to i64
  %25 = lshr i64 %0, %24
  br label %26

26:                                               ; preds = %21, %16, %7
  %27 = phi i64 [ %20, %16 ], [ %25, %21 ], [ %0, %7 ]
  %28 = icmp eq i32 %10, 0
  br i1 %28, label %34, label %29

29:                                               ; preds = %26
  %30 = sub nuw nsw i32 64, %14
  %31 = zext nneg i32 %30 to i64
  %32 = shl i64 %27, %31
  %33 = ashr exact i64 %32, %31
  br label %39

34:                                               ; preds = %26
  %35 = zext nneg i32 %14 to i64
  %36 = shl nsw i64 -1, %35
  %37 = xor i64 %36, -1
  %38 = and i64 %27, %37
  br label %39

39:                                               ; preds = %29, %34
  %40 = phi i64 [ %33, %29 ], [ %38, %34 ]
  %41 = lshr i32 %5, 6
  %42 = and i32 %41, 7
  %43 = and i32 %4, 4
  %44 = icmp eq i32 %42, 0
  %45 = icmp ult i32 %42, 5
  %46 = select i1 %45, i32 8, i32 16
  %47 = select i1 %44, i32 32, i32 %46
  br i1 %44, label %59, label %48

48:                                               ; preds = %39
  br i1 %45, label %49, label %54

49:                                               ; preds = %48
  %50 = shl nuw nsw i32 %42, 3
  %51 = add nsw i32 %50, -8
  %52 = zext nneg i32 %51 to i64
  %53 = lshr i64 %1, %52
  br label %59

54:                                               ; preds = %48
  %55 = shl nuw nsw i32 %42, 4
  %56 = add nsw i32 %55, -80
  %57 = zext nneg i32 %56 to i64
  %58 = lshr i64 %1, %57
  br label %59

59:                                               ; preds = %54, %49, %39
  %60 = phi i64 [ %53, %49 ], [ %58, %54 ], [ %1, %39 ]
  %61 = icmp eq i32 %43, 0
  br i1 %61, label %67, label %62

62:                                               ; preds = %59
  %63 = sub nuw nsw i32 64, %47
  %64 = zext nneg i32 %63 to i64
  %65 = shl i64 %60, %64
  %66 = ashr exact i64 %65, %64
  br label %72

67:                                               ; preds = %59
  %68 = zext nneg i32 %47 to i64
  %69 = shl nsw i64 -1, %68
  %70 = xor i64 %69, -1
  %71 = and i64 %60, %70
  br label %72

72:                                               ; preds = %62, %67
  %73 = phi i64 [ %66, %62 ], [ %71, %67 ]
  %74 = icmp slt i64 %40, %73
  %75 = icmp eq i64 %40, %73
  %76 = select i1 %75, i32 1, i32 2
  %77 = select i1 %74, i32 0, i32 %76
  %78 = lshr i32 %3, %77
  %79 = and i32 %78, 1
  %80 = zext nneg i32 %79 to i64
  %81 = and i32 %5, 7
  %82 = icmp ult i32 %81, 5
  switch i32 %6, label %85 [
    i32 1, label %83
    i32 0, label %102
  ]

83:                                               ; preds = %72
  %84 = add i64 %80, %2
  br label %120

85:                                               ; preds = %72
  br i1 %28, label %91, label %86

86:                                               ; preds = %85
  %87 = shl i64 %2, 32
  %88 = ashr exact i64 %87, 32
  %89 = icmp sgt i64 %88, %80
  %90 = icmp slt i64 %88, %80
  br label %95

91:                                               ; preds = %85
  %92 = and i64 %2, 4294967295
  %93 = icmp ugt i64 %92, %80
  %94 = icmp ult i64 %92, %80
  br label %95

95:                                               ; preds = %91, %86
  %96 = phi i1 [ %89, %86 ], [ %93, %91 ]
  %97 = phi i1 [ %90, %86 ], [ %94, %91 ]
  %98 = icmp eq i32 %6, 2
  br i1 %98, label %99, label %100

99:                                               ; preds = %95
  br i1 %96, label %120, label %101

100:                                              ; preds = %95
  br i1 %97, label %120, label %101

101:                                              ; preds = %100, %99
  br label %120

102:                                              ; preds = %72
  %103 = icmp eq i32 %81, 0
  br i1 %103, label %120, label %104

104:                                              ; preds = %102
  %105 = shl nuw nsw i32 %81, 3
  %106 = add nsw i32 %105, -8
  %107 = shl nuw nsw i32 %81, 4
  %108 = add nsw i32 %107, -80
  %109 = select i1 %82, i32 %106, i32 %108
  %110 = icmp eq i32 %81, 6
  %111 = zext nneg i32 %109 to i64
  %112 = select i1 %110, i64 0, i64 %111
  %113 = shl nuw i64 %80, %112
  %114 = select i1 %82, i64 255, i64 65535
  %115 = shl i64 %114, %111
  %116 = xor i64 %115, -1
  %117 = and i64 %116, %2
  %118 = and i64 %113, %115
  %119 = or i64 %118, %117
  br label %120

120:                                              ; preds = %83, %99, %100, %101, %102, %104
  %121 = phi i64 [ %84, %83 ], [ %119, %104 ], [ %2, %101 ], [ %80, %100 ], [ %80, %99 ], [ %80, %102 ]
  %122 = and i64 %121, 4294967295
  ret i64 %122
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_video_mad(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = lshr i32 %4, 3
  %9 = and i32 %8, 7
  %10 = and i32 %3, 2
  %11 = icmp eq i32 %9, 0
  %12 = icmp ult i32 %9, 5
  %13 = select i1 %12, i32 8, i32 16
  %14 = select i1 %11, i32 32, i32 %13
  br i1 %11, label %26, label %15

15:                                               ; preds = %7
  br i1 %12, label %16, label %21

16:                                               ; preds = %15
  %17 = shl nuw nsw i32 %9, 3
  %18 = add nsw i32 %17, -8
  %19 = zext nneg i32 %18 to i64
  %20 = lshr i64 %0, %19
  br label %26

21:                                               ; preds = %15
  %22 = shl nuw nsw i32 %9, 4
  %23 = add nsw i32 %22, -80
  %24 = zext nneg i32 %23 to i64
  %25 = lshr i64 %0, %24
  br label %26

26:                                               ; preds = %21, %16, %7
  %27 = phi i64 [ %20, %16 ], [ %25, %21 ], [ %0, %7 ]
  %28 = icmp eq i32 %10, 0
  br i1 %28, label %34, label %29

29:                                               ; preds = %26
  %30 = sub nuw nsw i32 64, %14
  %31 = zext nneg i32 %30 to i64
  %32 = shl i64 %27, %31
  %33 = ashr exact i64 %32, %31
  br label %39

34:                                               ; preds = %26
  %35 = zext nneg i32 %14 to i64
  %36 = shl nsw i64 -1, %35
  %37 = xor i64 %36, -1
  %38 = and i64 %27, %37
  br label %39

39:                                               ; preds = %29, %34
  %40 = phi i64 [ %33, %29 ], [ %38, %34 ]
  %41 = shl i64 %40, 32
  %42 = ashr exact i64 %41, 32
  %43 = lshr i32 %4, 6
  %44 = and i32 %43, 7
  %45 = and i32 %3, 4
  %46 = icmp eq i32 %44, 0
  %47 = icmp ult i32 %44, 5
  %48 = select i1 %47, i32 8, i32 16
  %49 = select i1 %46, i32 32, i32 %48
  br i1 %46, label %61, label %50

50:                                               ; preds = %39
  br i1 %47, label %51, label %56

51:                                               ; preds = %50
  %52 = shl nuw nsw i32 %44, 3
  %53 = add nsw i32 %52, -8
  %54 = zext nneg i32 %53 to i64
  %55 = lshr i64 %1, %54
  br label %61

56:                                               ; preds = %50
  %57 = shl nuw nsw i32 %44, 4
  %58 = add nsw i32 %57, -80
  %59 = zext nneg i32 %58 to i64
  %60 = lshr i64 %1, %59
  br label %61

61:                                               ; preds = %56, %51, %39
  %62 = phi i64 [ %55, %51 ], [ %60, %56 ], [ %1, %39 ]
  %63 = icmp eq i32 %45, 0
  br i1 %63, label %69, label %64

64:                                               ; preds = %61
  %65 = sub nuw nsw i32 64, %49
  %66 = zext nneg i32 %65 to i64
  %67 = shl i64 %62, %66
  %68 = ashr exact i64 %67, %66
  br label %74

69:                                               ; preds = %61
  %70 = zext nneg i32 %49 to i64
  %71 = shl nsw i64 -1, %70
  %72 = xor i64 %71, -1
  %73 = and i64 %62, %72
  br label %74

74:                                               ; preds = %64, %69
  %75 = phi i64 [ %68, %64 ], [ %73, %69 ]
  %76 = shl i64 %75, 32
  %77 = ashr exact i64 %76, 32
  %78 = mul nsw i64 %77, %42
  %79 = shl i64 %2, 32
  %80 = ashr exact i64 %79, 32
  %81 = lshr i32 %6, 13
  %82 = and i32 %81, 1
  %83 = zext nneg i32 %82 to i64
  %84 = add nsw i64 %80, %83
  %85 = add nsw i64 %84, %78
  %86 = and i32 %3, 6
  %87 = icmp eq i32 %86, 0
  %88 = zext nneg i32 %5 to i64
  %89 = ashr i64 %85, %88
  %90 = lshr i64 %85, %88
  %91 = select i1 %87, i64 %90, i64 %89
  %92 = and i32 %6, 16
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %101, label %94

94:                                               ; preds = %74
  br i1 %87, label %98, label %95

95:                                               ; preds = %94
  %96 = tail call i64 @llvm.smin.i64(i64 %89, i64 2147483647)
  %97 = tail call i64 @llvm.smax.i64(i64 %96, i64 -2147483648)
  br label %101

98:                                               ; preds = %94
  %99 = tail call i64 @llvm.smin.i64(i64 %90, i64 4294967295)
  %100 = tail call i64 @llvm.smax.i64(i64 %99, i64 0)
  br label %101

101:                                              ; preds = %95, %98, %74
  %102 = phi i64 [ %91, %74 ], [ %97, %95 ], [ %100, %98 ]
  %103 = and i64 %102, 4294967295
  ret i64 %103
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_video_simd(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8) local_unnamed_addr #2 {
  %10 = shl i64 %1, 32
  %11 = and i64 %0, 4294967295
  %12 = or disjoint i64 %10, %11
  %13 = icmp ugt i32 %5, 32
  br i1 %13, label %37, label %14

14:                                               ; preds = %9
  %15 = trunc nuw i32 %5 to i8
  %16 = udiv i8 32, %15
  %17 = and i32 %4, 2
  %18 = icmp eq i32 %17, 0
  %19 = sub nuw nsw i32 64, %5
  %20 = zext nneg i32 %19 to i64
  %21 = zext nneg i32 %5 to i64
  %22 = shl nsw i64 -1, %21
  %23 = xor i64 %22, -1
  %24 = and i32 %4, 4
  %25 = icmp eq i32 %24, 0
  %26 = icmp ult i32 %3, 8
  %27 = and i32 %8, 16
  %28 = icmp eq i32 %27, 0
  %29 = and i32 %4, 1
  %30 = icmp eq i32 %29, 0
  %31 = add nsw i32 %5, -1
  %32 = zext nneg i32 %31 to i64
  %33 = shl nuw i64 1, %32
  %34 = sub nsw i64 0, %33
  %35 = add nsw i64 %33, -1
  %36 = zext nneg i8 %16 to i64
  br label %45

37:                                               ; preds = %124, %9
  %38 = phi i64 [ 0, %9 ], [ %125, %124 ]
  %39 = phi i64 [ %2, %9 ], [ %126, %124 ]
  %40 = and i32 %8, 8192
  %41 = icmp eq i32 %40, 0
  %42 = add i64 %38, %2
  %43 = select i1 %41, i64 %39, i64 %42
  %44 = and i64 %43, 4294967295
  ret i64 %44

45:                                               ; preds = %14, %124
  %46 = phi i64 [ 0, %14 ], [ %127, %124 ]
  %47 = phi i64 [ %2, %14 ], [ %126, %124 ]
  %48 = phi i64 [ 0, %14 ], [ %125, %124 ]
  %49 = trunc nuw nsw i64 %46 to i32
  %50 = shl nuw i32 1, %49
  %51 = and i32 %50, %7
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %124, label %53

53:                                               ; preds = %45
  %54 = shl nuw nsw i64 %46, 2
  %55 = trunc nuw nsw i64 %54 to i32
  %56 = lshr i32 %6, %55
  %57 = and i32 %56, 7
  %58 = mul nuw nsw i32 %57, %5
  %59 = zext nneg i32 %58 to i64
  %60 = lshr i64 %12, %59
  %61 = shl i64 %60, %20
  %62 = ashr exact i64 %61, %20
  %63 = and i64 %60, %23
  %64 = select i1 %18, i64 %63, i64 %62
  %65 = trunc i64 %54 to i32
  %66 = add i32 %65, 16
  %67 = lshr i32 %6, %66
  %68 = and i32 %67, 7
  %69 = mul nuw nsw i32 %68, %5
  %70 = zext nneg i32 %69 to i64
  %71 = lshr i64 %12, %70
  %72 = shl i64 %71, %20
  %73 = ashr exact i64 %72, %20
  %74 = and i64 %71, %23
  %75 = select i1 %25, i64 %74, i64 %73
  br i1 %26, label %76, label %94

76:                                               ; preds = %53
  switch i32 %3, label %88 [
    i32 0, label %77
    i32 1, label %79
    i32 2, label %81
    i32 3, label %84
    i32 4, label %86
  ]

77:                                               ; preds = %76
  %78 = add nsw i64 %75, %64
  br label %102

79:                                               ; preds = %76
  %80 = sub nsw i64 %64, %75
  br label %102

81:                                               ; preds = %76
  %82 = sub nsw i64 %64, %75
  %83 = tail call i64 @llvm.abs.i64(i64 %82, i1 true)
  br label %102

84:                                               ; preds = %76
  %85 = tail call i64 @llvm.smin.i64(i64 %64, i64 %75)
  br label %102

86:                                               ; preds = %76
  %87 = tail call i64 @llvm.smax.i64(i64 %64, i64 %75)
  br label %102

88:                                               ; preds = %76
  %89 = add nsw i64 %75, %64
  %90 = icmp sgt i64 %89, -1
  %91 = zext i1 %90 to i64
  %92 = add nsw i64 %89, %91
  %93 = ashr i64 %92, 1
  br label %102

94:                                               ; preds = %53
  %95 = icmp slt i64 %64, %75
  %96 = icmp eq i64 %64, %75
  %97 = select i1 %96, i32 5, i32 6
  %98 = select i1 %95, i32 4, i32 %97
  %99 = lshr i32 %3, %98
  %100 = and i32 %99, 1
  %101 = zext nneg i32 %100 to i64
  br label %102

102:                                              ; preds = %88, %86, %84, %81, %79, %77, %94
  %103 = phi i64 [ %101, %94 ], [ %93, %88 ], [ %87, %86 ], [ %85, %84 ], [ %83, %81 ], [ %80, %79 ], [ %78, %77 ]
  br i1 %28, label %113, label %104

104:                                              ; preds = %102
  br i1 %30, label %109, label %105

105:                                              ; preds = %104
  %106 = icmp slt i64 %103, %34
  %107 = tail call i64 @llvm.smin.i64(i64 %103, i64 %35)
  %108 = select i1 %106, i64 %34, i64 %107
  br label %113

109:                                              ; preds = %104
  %110 = icmp slt i64 %103, 0
  %111 = tail call i64 @llvm.smin.i64(i64 %103, i64 %23)
  %112 = select i1 %110, i64 0, i64 %111
  br label %113

113:                                              ; preds = %105, %109, %102
  %114 = phi i64 [ %103, %102 ], [ %108, %105 ], [ %112, %109 ]
  %115 = add nsw i64 %114, %48
  %116 = mul i32 %49, %5
  %117 = zext i32 %116 to i64
  %118 = shl i64 %23, %117
  %119 = xor i64 %118, -1
  %120 = and i64 %47, %119
  %121 = and i64 %114, %23
  %122 = shl i64 %121, %117
  %123 = or i64 %122, %120
  br label %124

124:                                              ; preds = %45, %113
  %125 = phi i64 [ %115, %113 ], [ %48, %45 ]
  %126 = phi i64 [ %123, %113 ], [ %47, %45 ]
  %127 = add nuw nsw i64 %46, 1
  %128 = icmp ult i64 %127, %36
  br i1 %128, label %45, label %37, !llvm.loop !6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_abs_int(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sub i32 64, %1
  %4 = zext i32 %3 to i64
  %5 = shl i64 %0, %4
  %6 = ashr exact i64 %5, %4
  %7 = tail call i64 @llvm.abs.i64(i64 %6, i1 false)
  %8 = icmp eq i32 %1, 64
  %9 = zext nneg i32 %1 to i64
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = select i1 %8, i64 -1, i64 %11
  %13 = and i64 %7, %12
  ret i64 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_selp(i64 noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %2, 1
  %5 = icmp eq i64 %4, 0
  %6 = select i1 %5, i64 %1, i64 %0
  ret i64 %6
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.sadd.sat.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ssub.sat.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) uwtable }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
