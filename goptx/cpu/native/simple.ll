; made by tools/make_cpu_runtime.py from 7e6d5f740999e3ac243c0ba5640c8ceb
; ModuleID = 'simple.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_ftz_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = bitcast float %0 to i32
  %3 = and i32 %2, 2139095040
  %4 = icmp eq i32 %3, 0
  %5 = and i32 %2, -2147483648
  %6 = bitcast i32 %5 to float
  %7 = select i1 %4, float %6, float %0
  ret float %7
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_add_f32(float noundef %0, float noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = fpext float %0 to double
  %5 = fpext float %1 to double
  %6 = fadd double %4, %5
  %7 = fsub double %6, %4
  %8 = fsub double %6, %7
  %9 = fsub double %4, %8
  %10 = fsub double %5, %7
  %11 = fadd double %10, %9
  %12 = fcmp une double %11, 0.000000e+00
  %13 = fcmp ord double %6, 0.000000e+00
  %14 = and i1 %13, %12
  %15 = fsub double %6, %6
  %16 = fcmp oeq double %15, 0.000000e+00
  %17 = and i1 %16, %14
  br i1 %17, label %18, label %29

18:                                               ; preds = %3
  %19 = bitcast double %6 to i64
  %20 = and i64 %19, 1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %18
  %23 = fcmp ogt double %11, 0.000000e+00
  %24 = fcmp ule double %6, 0.000000e+00
  %25 = xor i1 %24, %23
  %26 = select i1 %25, i64 1, i64 -1
  %27 = add i64 %26, %19
  %28 = bitcast i64 %27 to double
  br label %29

29:                                               ; preds = %3, %18, %22
  %30 = phi double [ %6, %3 ], [ %6, %18 ], [ %28, %22 ]
  %31 = fcmp oeq double %30, 0.000000e+00
  %32 = icmp eq i32 %2, 2
  %33 = and i1 %32, %31
  br i1 %33, label %34, label %43

34:                                               ; preds = %29
  %35 = fcmp une float %0, 0.000000e+00
  %36 = fcmp une float %1, 0.000000e+00
  %37 = or i1 %35, %36
  %38 = bitcast float %0 to i32
  %39 = bitcast float %1 to i32
  %40 = or i32 %39, %38
  %41 = icmp slt i32 %40, 0
  %42 = or i1 %37, %41
  br i1 %42, label %67, label %43

43:                                               ; preds = %34, %29
  %44 = fptrunc double %30 to float
  %45 = icmp eq i32 %2, 0
  %46 = fcmp uno double %30, 0.000000e+00
  %47 = or i1 %45, %46
  br i1 %47, label %48, label %51

48:                                               ; preds = %43
  %49 = fcmp uno float %44, 0.000000e+00
  %50 = select i1 %49, float 0x7FFFFFFFE0000000, float %44
  br label %67

51:                                               ; preds = %43
  %52 = fpext float %44 to double
  %53 = fcmp oeq double %30, %52
  br i1 %53, label %67, label %54

54:                                               ; preds = %51
  %55 = icmp eq i32 %2, 3
  br i1 %55, label %60, label %56

56:                                               ; preds = %54
  %57 = icmp eq i32 %2, 1
  %58 = fcmp olt double %30, 0.000000e+00
  %59 = and i1 %57, %58
  br i1 %59, label %60, label %62

60:                                               ; preds = %56, %54
  %61 = fcmp ogt double %30, %52
  br i1 %61, label %64, label %67

62:                                               ; preds = %56
  %63 = fcmp olt double %30, %52
  br i1 %63, label %64, label %67

64:                                               ; preds = %62, %60
  %65 = phi float [ 0xFFF0000000000000, %62 ], [ 0x7FF0000000000000, %60 ]
  %66 = tail call float @nextafterf(float noundef %44, float noundef %65) #10
  br label %67

67:                                               ; preds = %64, %62, %60, %51, %48, %34
  %68 = phi float [ -0.000000e+00, %34 ], [ %50, %48 ], [ %44, %51 ], [ %66, %64 ], [ %44, %60 ], [ %44, %62 ]
  ret float %68
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_mul_f32(float noundef %0, float noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = fpext float %0 to double
  %5 = fpext float %1 to double
  %6 = fmul double %4, %5
  %7 = fptrunc double %6 to float
  %8 = icmp eq i32 %2, 0
  %9 = fcmp uno double %6, 0.000000e+00
  %10 = or i1 %8, %9
  br i1 %10, label %11, label %14

11:                                               ; preds = %3
  %12 = fcmp uno float %7, 0.000000e+00
  %13 = select i1 %12, float 0x7FFFFFFFE0000000, float %7
  br label %30

14:                                               ; preds = %3
  %15 = fpext float %7 to double
  %16 = fcmp oeq double %6, %15
  br i1 %16, label %30, label %17

17:                                               ; preds = %14
  %18 = icmp eq i32 %2, 3
  br i1 %18, label %23, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %2, 1
  %21 = fcmp olt double %6, 0.000000e+00
  %22 = and i1 %20, %21
  br i1 %22, label %23, label %25

23:                                               ; preds = %19, %17
  %24 = fcmp ogt double %6, %15
  br i1 %24, label %27, label %30

25:                                               ; preds = %19
  %26 = fcmp olt double %6, %15
  br i1 %26, label %27, label %30

27:                                               ; preds = %25, %23
  %28 = phi float [ 0xFFF0000000000000, %25 ], [ 0x7FF0000000000000, %23 ]
  %29 = tail call float @nextafterf(float noundef %7, float noundef %28) #10
  br label %30

30:                                               ; preds = %11, %14, %23, %25, %27
  %31 = phi float [ %13, %11 ], [ %7, %14 ], [ %29, %27 ], [ %7, %23 ], [ %7, %25 ]
  ret float %31
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_fma_f32(float noundef %0, float noundef %1, float noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = fpext float %0 to double
  %6 = fpext float %1 to double
  %7 = fmul double %5, %6
  %8 = fpext float %2 to double
  %9 = fadd double %7, %8
  %10 = fsub double %9, %7
  %11 = fsub double %9, %10
  %12 = fsub double %7, %11
  %13 = fsub double %8, %10
  %14 = fadd double %13, %12
  %15 = fcmp une double %14, 0.000000e+00
  %16 = fcmp ord double %9, 0.000000e+00
  %17 = and i1 %16, %15
  %18 = fsub double %9, %9
  %19 = fcmp oeq double %18, 0.000000e+00
  %20 = and i1 %19, %17
  br i1 %20, label %21, label %32

21:                                               ; preds = %4
  %22 = bitcast double %9 to i64
  %23 = and i64 %22, 1
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %32

25:                                               ; preds = %21
  %26 = fcmp ogt double %14, 0.000000e+00
  %27 = fcmp ule double %9, 0.000000e+00
  %28 = xor i1 %27, %26
  %29 = select i1 %28, i64 1, i64 -1
  %30 = add i64 %29, %22
  %31 = bitcast i64 %30 to double
  br label %32

32:                                               ; preds = %4, %21, %25
  %33 = phi double [ %9, %4 ], [ %9, %21 ], [ %31, %25 ]
  %34 = fcmp oeq double %33, 0.000000e+00
  %35 = icmp eq i32 %3, 2
  %36 = and i1 %35, %34
  br i1 %36, label %37, label %47

37:                                               ; preds = %32
  %38 = fcmp une double %7, 0.000000e+00
  %39 = fcmp une float %2, 0.000000e+00
  %40 = or i1 %39, %38
  %41 = bitcast double %7 to i64
  %42 = icmp slt i64 %41, 0
  %43 = or i1 %40, %42
  %44 = bitcast float %2 to i32
  %45 = icmp slt i32 %44, 0
  %46 = or i1 %45, %43
  br i1 %46, label %71, label %47

47:                                               ; preds = %37, %32
  %48 = fptrunc double %33 to float
  %49 = icmp eq i32 %3, 0
  %50 = fcmp uno double %33, 0.000000e+00
  %51 = or i1 %49, %50
  br i1 %51, label %52, label %55

52:                                               ; preds = %47
  %53 = fcmp uno float %48, 0.000000e+00
  %54 = select i1 %53, float 0x7FFFFFFFE0000000, float %48
  br label %71

55:                                               ; preds = %47
  %56 = fpext float %48 to double
  %57 = fcmp oeq double %33, %56
  br i1 %57, label %71, label %58

58:                                               ; preds = %55
  %59 = icmp eq i32 %3, 3
  br i1 %59, label %64, label %60

60:                                               ; preds = %58
  %61 = icmp eq i32 %3, 1
  %62 = fcmp olt double %33, 0.000000e+00
  %63 = and i1 %61, %62
  br i1 %63, label %64, label %66

64:                                               ; preds = %60, %58
  %65 = fcmp ogt double %33, %56
  br i1 %65, label %68, label %71

66:                                               ; preds = %60
  %67 = fcmp olt double %33, %56
  br i1 %67, label %68, label %71

68:                                               ; preds = %66, %64
  %69 = phi float [ 0xFFF0000000000000, %66 ], [ 0x7FF0000000000000, %64 ]
  %70 = tail call float @nextafterf(float noundef %48, float noundef %69) #10
  br label %71

71:                                               ; preds = %68, %66, %64, %55, %52, %37
  %72 = phi float [ -0.000000e+00, %37 ], [ %54, %52 ], [ %48, %55 ], [ %70, %68 ], [ %48, %64 ], [ %48, %66 ]
  ret float %72
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_div_f32(float noundef %0, float noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = fdiv float %0, %1
  %5 = icmp eq i32 %2, 0
  %6 = fcmp uno float %4, 0.000000e+00
  %7 = fsub float %4, %4
  %8 = fcmp une float %7, 0.000000e+00
  %9 = or i1 %5, %8
  %10 = fsub float %1, %1
  %11 = fcmp une float %10, 0.000000e+00
  %12 = or i1 %11, %9
  %13 = or i1 %6, %12
  br i1 %13, label %14, label %16

14:                                               ; preds = %3
  %15 = select i1 %6, float 0x7FFFFFFFE0000000, float %4
  br label %43

16:                                               ; preds = %3
  %17 = fpext float %4 to double
  %18 = fneg double %17
  %19 = fpext float %1 to double
  %20 = fpext float %0 to double
  %21 = tail call double @llvm.fma.f64(double %18, double %19, double %20)
  %22 = fcmp oeq double %21, 0.000000e+00
  br i1 %22, label %43, label %23

23:                                               ; preds = %16
  %24 = fcmp ogt double %21, 0.000000e+00
  %25 = fcmp ule float %1, 0.000000e+00
  %26 = xor i1 %25, %24
  br i1 %26, label %27, label %35

27:                                               ; preds = %23
  %28 = icmp eq i32 %2, 3
  br i1 %28, label %33, label %29

29:                                               ; preds = %27
  %30 = icmp eq i32 %2, 1
  %31 = fcmp olt float %4, 0.000000e+00
  %32 = and i1 %30, %31
  br i1 %32, label %33, label %43

33:                                               ; preds = %29, %27
  %34 = tail call float @nextafterf(float noundef %4, float noundef 0x7FF0000000000000) #10
  br label %43

35:                                               ; preds = %23
  %36 = icmp eq i32 %2, 2
  br i1 %36, label %41, label %37

37:                                               ; preds = %35
  %38 = icmp eq i32 %2, 1
  %39 = fcmp ogt float %4, 0.000000e+00
  %40 = and i1 %38, %39
  br i1 %40, label %41, label %43

41:                                               ; preds = %37, %35
  %42 = tail call float @nextafterf(float noundef %4, float noundef 0xFFF0000000000000) #10
  br label %43

43:                                               ; preds = %29, %16, %37, %41, %33, %14
  %44 = phi float [ %15, %14 ], [ %4, %16 ], [ %34, %33 ], [ %42, %41 ], [ %4, %37 ], [ %4, %29 ]
  ret float %44
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare float @nextafterf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_sqrt_f32(float noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = tail call float @llvm.sqrt.f32(float %0)
  %4 = icmp eq i32 %1, 0
  %5 = fcmp uno float %3, 0.000000e+00
  %6 = fsub float %3, %3
  %7 = fcmp une float %6, 0.000000e+00
  %8 = or i1 %4, %7
  %9 = or i1 %5, %8
  br i1 %9, label %10, label %12

10:                                               ; preds = %2
  %11 = select i1 %5, float 0x7FFFFFFFE0000000, float %3
  br label %28

12:                                               ; preds = %2
  %13 = fpext float %3 to double
  %14 = fneg double %13
  %15 = fpext float %0 to double
  %16 = tail call double @llvm.fma.f64(double %14, double %13, double %15)
  %17 = fcmp ogt double %16, 0.000000e+00
  %18 = icmp eq i32 %1, 3
  %19 = and i1 %18, %17
  br i1 %19, label %20, label %22

20:                                               ; preds = %12
  %21 = tail call float @nextafterf(float noundef %3, float noundef 0x7FF0000000000000) #10
  br label %28

22:                                               ; preds = %12
  %23 = fcmp olt double %16, 0.000000e+00
  %24 = icmp ult i32 %1, 3
  %25 = and i1 %24, %23
  br i1 %25, label %26, label %28

26:                                               ; preds = %22
  %27 = tail call float @nextafterf(float noundef %3, float noundef 0.000000e+00) #10
  br label %28

28:                                               ; preds = %20, %26, %22, %10
  %29 = phi float [ %11, %10 ], [ %21, %20 ], [ %27, %26 ], [ %3, %22 ]
  ret float %29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_ex2_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.exp2.f64(double %2)
  %4 = fptrunc double %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp2.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_lg2_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.log2.f64(double %2)
  %4 = fptrunc double %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log2.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_sin_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.sin.f64(double %2)
  %4 = fptrunc double %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_cos_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.cos.f64(double %2)
  %4 = fptrunc double %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_tanh_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.tanh.f64(double %2)
  %4 = fptrunc double %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tanh.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_rsqrt_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @llvm.sqrt.f64(double %2)
  %4 = fdiv double 1.000000e+00, %3
  %5 = fptrunc double %4 to float
  %6 = fcmp uno float %5, 0.000000e+00
  %7 = select i1 %6, float 0x7FFFFFFFE0000000, float %5
  ret float %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_rcp_f32(float noundef %0) local_unnamed_addr #0 {
  %2 = fdiv float 1.000000e+00, %0
  %3 = fcmp uno float %2, 0.000000e+00
  %4 = select i1 %3, float 0x7FFFFFFFE0000000, float %2
  ret float %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @cpu_rsqrt_f64(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  %3 = fdiv double 1.000000e+00, %2
  ret double %3
}

; Function Attrs: nounwind uwtable
define dso_local double @cpu_add_f64(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store volatile double %0, ptr %4, align 8, !tbaa !4
  store volatile double %1, ptr %5, align 8, !tbaa !4
  %7 = tail call i32 @fegetround() #11
  switch i32 %2, label %8 [
    i32 1, label %12
    i32 2, label %11
  ]

8:                                                ; preds = %3
  %9 = icmp eq i32 %2, 3
  %10 = select i1 %9, i32 2048, i32 0
  br label %12

11:                                               ; preds = %3
  br label %12

12:                                               ; preds = %3, %8, %11
  %13 = phi i32 [ 3072, %3 ], [ %10, %8 ], [ 1024, %11 ]
  %14 = tail call i32 @fesetround(i32 noundef %13) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  %15 = load volatile double, ptr %4, align 8, !tbaa !4
  %16 = load volatile double, ptr %5, align 8, !tbaa !4
  %17 = fadd double %15, %16
  store volatile double %17, ptr %6, align 8, !tbaa !4
  %18 = tail call i32 @fesetround(i32 noundef %7) #12
  %19 = load volatile double, ptr %6, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  ret double %19
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare i32 @fegetround() local_unnamed_addr #6

; Function Attrs: nounwind
declare i32 @fesetround(i32 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local double @cpu_mul_f64(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store volatile double %0, ptr %4, align 8, !tbaa !4
  store volatile double %1, ptr %5, align 8, !tbaa !4
  %7 = tail call i32 @fegetround() #11
  switch i32 %2, label %8 [
    i32 1, label %12
    i32 2, label %11
  ]

8:                                                ; preds = %3
  %9 = icmp eq i32 %2, 3
  %10 = select i1 %9, i32 2048, i32 0
  br label %12

11:                                               ; preds = %3
  br label %12

12:                                               ; preds = %3, %8, %11
  %13 = phi i32 [ 3072, %3 ], [ %10, %8 ], [ 1024, %11 ]
  %14 = tail call i32 @fesetround(i32 noundef %13) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  %15 = load volatile double, ptr %4, align 8, !tbaa !4
  %16 = load volatile double, ptr %5, align 8, !tbaa !4
  %17 = fmul double %15, %16
  store volatile double %17, ptr %6, align 8, !tbaa !4
  %18 = tail call i32 @fesetround(i32 noundef %7) #12
  %19 = load volatile double, ptr %6, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  ret double %19
}

; Function Attrs: nounwind uwtable
define dso_local double @cpu_div_f64(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store volatile double %0, ptr %4, align 8, !tbaa !4
  store volatile double %1, ptr %5, align 8, !tbaa !4
  %7 = tail call i32 @fegetround() #11
  switch i32 %2, label %8 [
    i32 1, label %12
    i32 2, label %11
  ]

8:                                                ; preds = %3
  %9 = icmp eq i32 %2, 3
  %10 = select i1 %9, i32 2048, i32 0
  br label %12

11:                                               ; preds = %3
  br label %12

12:                                               ; preds = %3, %8, %11
  %13 = phi i32 [ 3072, %3 ], [ %10, %8 ], [ 1024, %11 ]
  %14 = tail call i32 @fesetround(i32 noundef %13) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  %15 = load volatile double, ptr %4, align 8, !tbaa !4
  %16 = load volatile double, ptr %5, align 8, !tbaa !4
  %17 = fdiv double %15, %16
  store volatile double %17, ptr %6, align 8, !tbaa !4
  %18 = tail call i32 @fesetround(i32 noundef %7) #12
  %19 = load volatile double, ptr %6, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  ret double %19
}

; Function Attrs: nounwind uwtable
define dso_local double @cpu_sqrt_f64(double noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store volatile double %0, ptr %3, align 8, !tbaa !4
  %5 = tail call i32 @fegetround() #11
  switch i32 %1, label %6 [
    i32 1, label %10
    i32 2, label %9
  ]

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 3
  %8 = select i1 %7, i32 2048, i32 0
  br label %10

9:                                                ; preds = %2
  br label %10

10:                                               ; preds = %2, %6, %9
  %11 = phi i32 [ 3072, %2 ], [ %8, %6 ], [ 1024, %9 ]
  %12 = tail call i32 @fesetround(i32 noundef %11) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  %13 = load volatile double, ptr %3, align 8, !tbaa !4
  %14 = tail call double @llvm.sqrt.f64(double %13)
  store volatile double %14, ptr %4, align 8, !tbaa !4
  %15 = tail call i32 @fesetround(i32 noundef %5) #12
  %16 = load volatile double, ptr %4, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  ret double %16
}

; Function Attrs: nounwind uwtable
define dso_local double @cpu_fma_f64(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store volatile double %0, ptr %5, align 8, !tbaa !4
  store volatile double %1, ptr %6, align 8, !tbaa !4
  store volatile double %2, ptr %7, align 8, !tbaa !4
  %9 = tail call i32 @fegetround() #11
  switch i32 %3, label %10 [
    i32 1, label %14
    i32 2, label %13
  ]

10:                                               ; preds = %4
  %11 = icmp eq i32 %3, 3
  %12 = select i1 %11, i32 2048, i32 0
  br label %14

13:                                               ; preds = %4
  br label %14

14:                                               ; preds = %4, %10, %13
  %15 = phi i32 [ 3072, %4 ], [ %12, %10 ], [ 1024, %13 ]
  %16 = tail call i32 @fesetround(i32 noundef %15) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  %17 = load volatile double, ptr %5, align 8, !tbaa !4
  %18 = load volatile double, ptr %6, align 8, !tbaa !4
  %19 = load volatile double, ptr %7, align 8, !tbaa !4
  %20 = tail call double @llvm.fma.f64(double %17, double %18, double %19)
  store volatile double %20, ptr %8, align 8, !tbaa !4
  %21 = tail call i32 @fesetround(i32 noundef %9) #12
  %22 = load volatile double, ptr %8, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8)
  ret double %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local zeroext i16 @cpu_f16_from_f64(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc i32 @pack(double noundef %0, i32 noundef 5, i32 noundef 10, i32 noundef %1)
  %4 = trunc i32 %3 to i16
  ret i16 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc range(i32 0, 524288) i32 @pack(double noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 {
  %5 = bitcast double %0 to i64
  %6 = lshr i64 %5, 63
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = lshr i64 %5, 52
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 2047
  %11 = add nsw i32 %1, -1
  %12 = shl nsw i32 -1, %11
  %13 = xor i32 %12, -1
  %14 = and i64 %5, 4503599627370495
  %15 = shl nsw i32 -1, %1
  %16 = xor i32 %15, -1
  %17 = shl nuw nsw i32 %16, %2
  %18 = add nuw nsw i32 %2, %1
  %19 = shl nuw nsw i32 %7, %18
  switch i32 %10, label %28 [
    i32 2047, label %20
    i32 0, label %26
  ]

20:                                               ; preds = %4
  %21 = icmp eq i64 %14, 0
  %22 = shl nsw i32 -1, %2
  %23 = xor i32 %22, -1
  %24 = select i1 %21, i32 %19, i32 %23
  %25 = or i32 %24, %17
  br label %104

26:                                               ; preds = %4
  %27 = icmp eq i64 %14, 0
  br i1 %27, label %104, label %31

28:                                               ; preds = %4
  %29 = or disjoint i64 %14, 4503599627370496
  %30 = add nsw i32 %10, -1023
  br label %31

31:                                               ; preds = %26, %28
  %32 = phi i64 [ %29, %28 ], [ %14, %26 ]
  %33 = phi i32 [ %30, %28 ], [ -1022, %26 ]
  %34 = add nsw i32 %33, %13
  %35 = sub nuw nsw i32 52, %2
  %36 = icmp slt i32 %34, 1
  %37 = add i32 %34, %2
  %38 = sub i32 53, %37
  %39 = tail call i32 @llvm.smax.i32(i32 %34, i32 1)
  %40 = select i1 %36, i32 %38, i32 %35
  %41 = icmp sgt i32 %40, 63
  br i1 %41, label %42, label %47

42:                                               ; preds = %31
  %43 = icmp sgt i64 %5, -1
  %44 = select i1 %43, i32 3, i32 2
  %45 = icmp eq i32 %44, %3
  %46 = zext i1 %45 to i64
  br label %77

47:                                               ; preds = %31
  %48 = zext nneg i32 %40 to i64
  %49 = lshr i64 %32, %48
  %50 = shl nsw i64 -1, %48
  %51 = xor i64 %50, -1
  %52 = and i64 %32, %51
  %53 = add nsw i32 %40, -1
  %54 = zext nneg i32 %53 to i64
  %55 = shl nuw nsw i64 1, %54
  switch i32 %3, label %73 [
    i32 0, label %56
    i32 4, label %63
    i32 2, label %65
    i32 3, label %69
  ]

56:                                               ; preds = %47
  %57 = icmp ugt i64 %52, %55
  br i1 %57, label %73, label %58

58:                                               ; preds = %56
  %59 = icmp eq i64 %52, %55
  %60 = and i64 %49, 1
  %61 = icmp ne i64 %60, 0
  %62 = select i1 %59, i1 %61, i1 false
  br label %73

63:                                               ; preds = %47
  %64 = icmp uge i64 %52, %55
  br label %73

65:                                               ; preds = %47
  %66 = icmp ne i64 %52, 0
  %67 = icmp slt i64 %5, 0
  %68 = and i1 %67, %66
  br label %73

69:                                               ; preds = %47
  %70 = icmp ne i64 %52, 0
  %71 = icmp sgt i64 %5, -1
  %72 = and i1 %71, %70
  br label %73

73:                                               ; preds = %69, %65, %63, %58, %56, %47
  %74 = phi i1 [ %64, %63 ], [ %68, %65 ], [ %72, %69 ], [ true, %56 ], [ %62, %58 ], [ false, %47 ]
  %75 = zext i1 %74 to i64
  %76 = add nuw nsw i64 %49, %75
  br label %77

77:                                               ; preds = %42, %73
  %78 = phi i64 [ %46, %42 ], [ %76, %73 ]
  %79 = add nsw i32 %39, -1
  %80 = zext nneg i32 %79 to i64
  %81 = zext nneg i32 %2 to i64
  %82 = shl i64 %80, %81
  %83 = add i64 %78, %82
  %84 = zext nneg i32 %17 to i64
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %99, label %86

86:                                               ; preds = %77
  %87 = and i32 %3, -5
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %101, label %89

89:                                               ; preds = %86
  %90 = icmp ne i32 %3, 3
  %91 = icmp slt i64 %5, 0
  %92 = or i1 %91, %90
  br i1 %92, label %93, label %101

93:                                               ; preds = %89
  %94 = icmp eq i32 %3, 2
  %95 = and i1 %91, %94
  %96 = xor i1 %95, true
  %97 = sext i1 %96 to i32
  %98 = add nsw i32 %17, %97
  br label %101

99:                                               ; preds = %77
  %100 = trunc nuw nsw i64 %83 to i32
  br label %101

101:                                              ; preds = %93, %86, %89, %99
  %102 = phi i32 [ %100, %99 ], [ %17, %89 ], [ %17, %86 ], [ %98, %93 ]
  %103 = or i32 %102, %19
  br label %104

104:                                              ; preds = %26, %101, %20
  %105 = phi i32 [ %25, %20 ], [ %103, %101 ], [ %19, %26 ]
  ret i32 %105
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local zeroext i16 @cpu_bf16_from_f64(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc i32 @pack(double noundef %0, i32 noundef 8, i32 noundef 7, i32 noundef %1)
  %4 = trunc i32 %3 to i16
  ret i16 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i32 0, -8191) i32 @cpu_tf32_from_f32(float noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = fcmp uno float %0, 0.000000e+00
  br i1 %3, label %8, label %4

4:                                                ; preds = %2
  %5 = fpext float %0 to double
  %6 = tail call fastcc i32 @pack(double noundef %5, i32 noundef 8, i32 noundef 10, i32 noundef %1)
  %7 = shl nuw i32 %6, 13
  br label %8

8:                                                ; preds = %2, %4
  %9 = phi i32 [ %7, %4 ], [ 2147483647, %2 ]
  ret i32 %9
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_f32_from_f16(i16 noundef zeroext %0) local_unnamed_addr #1 {
  %2 = zext i16 %0 to i32
  %3 = lshr i32 %2, 10
  %4 = and i32 %3, 31
  %5 = and i32 %2, 1023
  switch i32 %4, label %9 [
    i32 31, label %6
    i32 0, label %14
  ]

6:                                                ; preds = %1
  %7 = icmp eq i32 %5, 0
  %8 = select i1 %7, double 0x7FF0000000000000, double 0x7FF8000000000000
  br label %17

9:                                                ; preds = %1
  %10 = or disjoint i32 %5, 1024
  %11 = uitofp nneg i32 %10 to double
  %12 = add nsw i32 %4, -25
  %13 = tail call double @ldexp(double noundef %11, i32 noundef %12) #10
  br label %17

14:                                               ; preds = %1
  %15 = uitofp nneg i32 %5 to double
  %16 = tail call double @ldexp(double noundef %15, i32 noundef -24) #10
  br label %17

17:                                               ; preds = %6, %9, %14
  %18 = phi double [ %8, %6 ], [ %13, %9 ], [ %16, %14 ]
  %19 = fneg double %18
  %20 = icmp slt i16 %0, 0
  %21 = select i1 %20, double %19, double %18
  %22 = fptrunc double %21 to float
  %23 = fcmp uno float %22, 0.000000e+00
  %24 = select i1 %23, float 0x7FFFFFFFE0000000, float %22
  ret float %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_f32_from_bf16(i16 noundef zeroext %0) local_unnamed_addr #0 {
  %2 = zext i16 %0 to i32
  %3 = shl nuw i32 %2, 16
  %4 = bitcast i32 %3 to float
  %5 = fcmp uno float %4, 0.000000e+00
  %6 = select i1 %5, float 0x7FFFFFFFE0000000, float %4
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_f32_from_f64(double noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = fptrunc double %0 to float
  %4 = icmp eq i32 %1, 0
  %5 = fcmp uno double %0, 0.000000e+00
  %6 = or i1 %5, %4
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = fcmp uno float %3, 0.000000e+00
  %9 = select i1 %8, float 0x7FFFFFFFE0000000, float %3
  br label %26

10:                                               ; preds = %2
  %11 = fpext float %3 to double
  %12 = fcmp oeq double %11, %0
  br i1 %12, label %26, label %13

13:                                               ; preds = %10
  %14 = icmp eq i32 %1, 3
  br i1 %14, label %19, label %15

15:                                               ; preds = %13
  %16 = icmp eq i32 %1, 1
  %17 = fcmp olt double %0, 0.000000e+00
  %18 = and i1 %17, %16
  br i1 %18, label %19, label %21

19:                                               ; preds = %15, %13
  %20 = fcmp olt double %11, %0
  br i1 %20, label %23, label %26

21:                                               ; preds = %15
  %22 = fcmp ogt double %11, %0
  br i1 %22, label %23, label %26

23:                                               ; preds = %21, %19
  %24 = phi float [ 0xFFF0000000000000, %21 ], [ 0x7FF0000000000000, %19 ]
  %25 = tail call float @nextafterf(float noundef %3, float noundef %24) #10
  br label %26

26:                                               ; preds = %7, %10, %19, %21, %23
  %27 = phi float [ %9, %7 ], [ %3, %10 ], [ %25, %23 ], [ %3, %19 ], [ %3, %21 ]
  ret float %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @cpu_round_f32(float noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  switch i32 %1, label %9 [
    i32 1, label %3
    i32 2, label %5
    i32 3, label %7
  ]

3:                                                ; preds = %2
  %4 = tail call float @llvm.trunc.f32(float %0)
  br label %11

5:                                                ; preds = %2
  %6 = tail call float @llvm.floor.f32(float %0)
  br label %11

7:                                                ; preds = %2
  %8 = tail call float @llvm.ceil.f32(float %0)
  br label %11

9:                                                ; preds = %2
  %10 = tail call float @llvm.rint.f32(float %0)
  br label %11

11:                                               ; preds = %5, %9, %7, %3
  %12 = phi float [ %4, %3 ], [ %6, %5 ], [ %8, %7 ], [ %10, %9 ]
  %13 = fcmp uno float %12, 0.000000e+00
  %14 = select i1 %13, float 0x7FFFFFFFE0000000, float %12
  ret float %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @cpu_round_f64(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  switch i32 %1, label %9 [
    i32 1, label %3
    i32 2, label %5
    i32 3, label %7
  ]

3:                                                ; preds = %2
  %4 = tail call double @llvm.trunc.f64(double %0)
  br label %11

5:                                                ; preds = %2
  %6 = tail call double @llvm.floor.f64(double %0)
  br label %11

7:                                                ; preds = %2
  %8 = tail call double @llvm.ceil.f64(double %0)
  br label %11

9:                                                ; preds = %2
  %10 = tail call double @llvm.rint.f64(double %0)
  br label %11

11:                                               ; preds = %5, %9, %7, %3
  %12 = phi double [ %4, %3 ], [ %6, %5 ], [ %8, %7 ], [ %10, %9 ]
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @cpu_int_from_f32(float noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = fpext float %0 to double
  %6 = fcmp uno float %0, 0.000000e+00
  br i1 %6, label %7, label %10

7:                                                ; preds = %4
  %8 = icmp eq i32 %2, 64
  %9 = select i1 %8, i64 -9223372036854775808, i64 0
  br label %51

10:                                               ; preds = %4
  switch i32 %1, label %17 [
    i32 1, label %11
    i32 2, label %13
    i32 3, label %15
  ]

11:                                               ; preds = %10
  %12 = tail call double @llvm.trunc.f64(double %5)
  br label %19

13:                                               ; preds = %10
  %14 = tail call double @llvm.floor.f64(double %5)
  br label %19

15:                                               ; preds = %10
  %16 = tail call double @llvm.ceil.f64(double %5)
  br label %19

17:                                               ; preds = %10
  %18 = tail call double @llvm.rint.f64(double %5)
  br label %19

19:                                               ; preds = %17, %15, %13, %11
  %20 = phi double [ %12, %11 ], [ %14, %13 ], [ %16, %15 ], [ %18, %17 ]
  %21 = icmp eq i32 %3, 0
  br i1 %21, label %38, label %22

22:                                               ; preds = %19
  %23 = add i32 %2, -1
  %24 = tail call double @ldexp(double noundef 1.000000e+00, i32 noundef %23) #10
  %25 = fcmp ult double %20, %24
  br i1 %25, label %30, label %26

26:                                               ; preds = %22
  %27 = zext nneg i32 %23 to i64
  %28 = shl nsw i64 -1, %27
  %29 = xor i64 %28, -1
  br label %51

30:                                               ; preds = %22
  %31 = fneg double %24
  %32 = fcmp olt double %20, %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %30
  %34 = zext nneg i32 %23 to i64
  %35 = shl nuw i64 1, %34
  br label %51

36:                                               ; preds = %30
  %37 = fptosi double %20 to i64
  br label %51

38:                                               ; preds = %19
  %39 = fcmp olt double %20, 0.000000e+00
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = tail call double @ldexp(double noundef 1.000000e+00, i32 noundef %2) #10
  %42 = fcmp ult double %20, %41
  br i1 %42, label %49, label %43

43:                                               ; preds = %40
  %44 = icmp eq i32 %2, 64
  %45 = zext nneg i32 %2 to i64
  %46 = shl nsw i64 -1, %45
  %47 = xor i64 %46, -1
  %48 = select i1 %44, i64 -1, i64 %47
  br label %51

49:                                               ; preds = %40
  %50 = fptoui double %20 to i64
  br label %51

51:                                               ; preds = %7, %26, %33, %36, %38, %43, %49
  %52 = phi i64 [ %9, %7 ], [ %48, %43 ], [ %50, %49 ], [ %29, %26 ], [ %35, %33 ], [ %37, %36 ], [ 0, %38 ]
  ret i64 %52
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @cpu_int_from_f64(double noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = fcmp uno double %0, 0.000000e+00
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = add i32 %2, -1
  %8 = zext nneg i32 %7 to i64
  %9 = shl nuw i64 1, %8
  br label %51

10:                                               ; preds = %4
  switch i32 %1, label %17 [
    i32 1, label %11
    i32 2, label %13
    i32 3, label %15
  ]

11:                                               ; preds = %10
  %12 = tail call double @llvm.trunc.f64(double %0)
  br label %19

13:                                               ; preds = %10
  %14 = tail call double @llvm.floor.f64(double %0)
  br label %19

15:                                               ; preds = %10
  %16 = tail call double @llvm.ceil.f64(double %0)
  br label %19

17:                                               ; preds = %10
  %18 = tail call double @llvm.rint.f64(double %0)
  br label %19

19:                                               ; preds = %17, %15, %13, %11
  %20 = phi double [ %12, %11 ], [ %14, %13 ], [ %16, %15 ], [ %18, %17 ]
  %21 = icmp eq i32 %3, 0
  br i1 %21, label %38, label %22

22:                                               ; preds = %19
  %23 = add i32 %2, -1
  %24 = tail call double @ldexp(double noundef 1.000000e+00, i32 noundef %23) #10
  %25 = fcmp ult double %20, %24
  br i1 %25, label %30, label %26

26:                                               ; preds = %22
  %27 = zext nneg i32 %23 to i64
  %28 = shl nsw i64 -1, %27
  %29 = xor i64 %28, -1
  br label %51

30:                                               ; preds = %22
  %31 = fneg double %24
  %32 = fcmp olt double %20, %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %30
  %34 = zext nneg i32 %23 to i64
  %35 = shl nuw i64 1, %34
  br label %51

36:                                               ; preds = %30
  %37 = fptosi double %20 to i64
  br label %51

38:                                               ; preds = %19
  %39 = fcmp olt double %20, 0.000000e+00
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = tail call double @ldexp(double noundef 1.000000e+00, i32 noundef %2) #10
  %42 = fcmp ult double %20, %41
  br i1 %42, label %49, label %43

43:                                               ; preds = %40
  %44 = icmp eq i32 %2, 64
  %45 = zext nneg i32 %2 to i64
  %46 = shl nsw i64 -1, %45
  %47 = xor i64 %46, -1
  %48 = select i1 %44, i64 -1, i64 %47
  br label %51

49:                                               ; preds = %40
  %50 = fptoui double %20 to i64
  br label %51

51:                                               ; preds = %6, %26, %33, %36, %38, %43, %49
  %52 = phi i64 [ %9, %6 ], [ %48, %43 ], [ %50, %49 ], [ %29, %26 ], [ %35, %33 ], [ %37, %36 ], [ 0, %38 ]
  ret i64 %52
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @cpu_f32_from_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq i32 %1, 0
  %5 = lshr i64 %0, 32
  %6 = uitofp nneg i64 %5 to double
  %7 = ashr i64 %0, 32
  %8 = sitofp i64 %7 to double
  %9 = select i1 %4, double %6, double %8
  %10 = tail call double @ldexp(double noundef %9, i32 noundef 32) #10
  %11 = trunc i64 %0 to i32
  %12 = uitofp i32 %11 to double
  %13 = fadd double %10, %12
  %14 = fsub double %13, %10
  %15 = fsub double %13, %14
  %16 = fsub double %10, %15
  %17 = fsub double %12, %14
  %18 = fadd double %17, %16
  %19 = fcmp une double %18, 0.000000e+00
  %20 = fcmp ord double %13, 0.000000e+00
  %21 = and i1 %20, %19
  %22 = fsub double %13, %13
  %23 = fcmp oeq double %22, 0.000000e+00
  %24 = and i1 %23, %21
  br i1 %24, label %25, label %36

25:                                               ; preds = %3
  %26 = bitcast double %13 to i64
  %27 = and i64 %26, 1
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %36

29:                                               ; preds = %25
  %30 = fcmp ogt double %18, 0.000000e+00
  %31 = fcmp ule double %13, 0.000000e+00
  %32 = xor i1 %31, %30
  %33 = select i1 %32, i64 1, i64 -1
  %34 = add i64 %33, %26
  %35 = bitcast i64 %34 to double
  br label %36

36:                                               ; preds = %3, %25, %29
  %37 = phi double [ %13, %3 ], [ %13, %25 ], [ %35, %29 ]
  %38 = fptrunc double %37 to float
  %39 = icmp eq i32 %2, 0
  %40 = fcmp uno double %37, 0.000000e+00
  %41 = or i1 %39, %40
  br i1 %41, label %42, label %45

42:                                               ; preds = %36
  %43 = fcmp uno float %38, 0.000000e+00
  %44 = select i1 %43, float 0x7FFFFFFFE0000000, float %38
  br label %61

45:                                               ; preds = %36
  %46 = fpext float %38 to double
  %47 = fcmp oeq double %37, %46
  br i1 %47, label %61, label %48

48:                                               ; preds = %45
  %49 = icmp eq i32 %2, 3
  br i1 %49, label %54, label %50

50:                                               ; preds = %48
  %51 = icmp eq i32 %2, 1
  %52 = fcmp olt double %37, 0.000000e+00
  %53 = and i1 %51, %52
  br i1 %53, label %54, label %56

54:                                               ; preds = %50, %48
  %55 = fcmp ogt double %37, %46
  br i1 %55, label %58, label %61

56:                                               ; preds = %50
  %57 = fcmp olt double %37, %46
  br i1 %57, label %58, label %61

58:                                               ; preds = %56, %54
  %59 = phi float [ 0xFFF0000000000000, %56 ], [ 0x7FF0000000000000, %54 ]
  %60 = tail call float @nextafterf(float noundef %38, float noundef %59) #10
  br label %61

61:                                               ; preds = %42, %45, %54, %56, %58
  %62 = phi float [ %44, %42 ], [ %38, %45 ], [ %60, %58 ], [ %38, %54 ], [ %38, %56 ]
  ret float %62
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nounwind uwtable
define dso_local double @cpu_f64_from_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = icmp eq i32 %1, 0
  %8 = ashr i64 %0, 32
  %9 = sitofp i64 %8 to double
  %10 = lshr i64 %0, 32
  %11 = uitofp nneg i64 %10 to double
  %12 = select i1 %7, double %11, double %9
  %13 = tail call double @ldexp(double noundef %12, i32 noundef 32) #10
  %14 = trunc i64 %0 to i32
  %15 = uitofp i32 %14 to double
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  store volatile double %13, ptr %4, align 8, !tbaa !4
  store volatile double %15, ptr %5, align 8, !tbaa !4
  %16 = tail call i32 @fegetround() #11
  switch i32 %2, label %17 [
    i32 1, label %21
    i32 2, label %20
  ]

17:                                               ; preds = %3
  %18 = icmp eq i32 %2, 3
  %19 = select i1 %18, i32 2048, i32 0
  br label %21

20:                                               ; preds = %3
  br label %21

21:                                               ; preds = %3, %17, %20
  %22 = phi i32 [ 3072, %3 ], [ %19, %17 ], [ 1024, %20 ]
  %23 = tail call i32 @fesetround(i32 noundef %22) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  %24 = load volatile double, ptr %4, align 8, !tbaa !4
  %25 = load volatile double, ptr %5, align 8, !tbaa !4
  %26 = fadd double %24, %25
  store volatile double %26, ptr %6, align 8, !tbaa !4
  %27 = tail call i32 @fesetround(i32 noundef %16) #12
  %28 = load volatile double, ptr %6, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  ret double %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i32 @cpu_prmt(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %2, 3
  switch i32 %3, label %6 [
    i32 1, label %8
    i32 2, label %8
    i32 3, label %8
    i32 4, label %8
    i32 5, label %15
    i32 6, label %10
  ]

6:                                                ; preds = %4
  %7 = and i32 %2, 15
  br label %8

8:                                                ; preds = %4, %4, %4, %4, %6
  %9 = phi i32 [ %7, %6 ], [ %5, %4 ], [ %5, %4 ], [ %5, %4 ], [ %5, %4 ]
  switch i32 %3, label %33 [
    i32 1, label %29
    i32 2, label %22
    i32 3, label %40
    i32 4, label %19
  ]

10:                                               ; preds = %4
  %11 = shl i32 %2, 1
  %12 = and i32 %11, 2
  %13 = or disjoint i32 %12, 1
  %14 = or disjoint i32 %12, 1
  br label %40

15:                                               ; preds = %4
  %16 = icmp ne i32 %5, 0
  %17 = zext i1 %16 to i32
  %18 = tail call i32 @llvm.umin.i32(i32 %5, i32 2)
  br label %40

19:                                               ; preds = %8
  %20 = tail call i32 @llvm.umax.i32(i32 %5, i32 1)
  %21 = tail call i32 @llvm.umax.i32(i32 %5, i32 2)
  br label %40

22:                                               ; preds = %8
  %23 = add nuw nsw i32 %5, 7
  %24 = and i32 %23, 7
  %25 = add nuw nsw i32 %5, 6
  %26 = and i32 %25, 7
  %27 = add nuw nsw i32 %5, 5
  %28 = and i32 %27, 7
  br label %40

29:                                               ; preds = %8
  %30 = add nuw nsw i32 %5, 1
  %31 = add nuw nsw i32 %5, 2
  %32 = add nuw nsw i32 %5, 3
  br label %40

33:                                               ; preds = %8
  %34 = lshr i32 %2, 4
  %35 = and i32 %34, 15
  %36 = lshr i32 %2, 8
  %37 = and i32 %36, 15
  %38 = lshr i32 %2, 12
  %39 = and i32 %38, 15
  br label %40

40:                                               ; preds = %8, %19, %15, %33, %29, %22, %10
  %41 = phi i32 [ %37, %33 ], [ %12, %10 ], [ %26, %22 ], [ %31, %29 ], [ %18, %15 ], [ %21, %19 ], [ %5, %8 ]
  %42 = phi i32 [ %9, %33 ], [ %12, %10 ], [ %9, %22 ], [ %9, %29 ], [ 0, %15 ], [ %9, %19 ], [ %9, %8 ]
  %43 = phi i32 [ %35, %33 ], [ %13, %10 ], [ %24, %22 ], [ %30, %29 ], [ %17, %15 ], [ %20, %19 ], [ %5, %8 ]
  %44 = phi i32 [ %39, %33 ], [ %14, %10 ], [ %28, %22 ], [ %32, %29 ], [ %5, %15 ], [ 3, %19 ], [ %5, %8 ]
  %45 = icmp ne i32 %3, 0
  %46 = and i32 %41, 8
  %47 = icmp eq i32 %46, 0
  %48 = select i1 %45, i1 true, i1 %47
  %49 = zext i32 %1 to i64
  %50 = shl nuw i64 %49, 32
  %51 = zext i32 %0 to i64
  %52 = or disjoint i64 %50, %51
  %53 = shl nuw nsw i32 %41, 3
  %54 = and i32 %53, 56
  %55 = zext nneg i32 %54 to i64
  %56 = lshr i64 %52, %55
  %57 = trunc i64 %56 to i32
  %58 = and i32 %57, 255
  %59 = and i32 %57, 128
  %60 = icmp eq i32 %59, 0
  %61 = select i1 %60, i32 0, i32 255
  %62 = select i1 %48, i32 %58, i32 %61
  %63 = shl nuw nsw i32 %62, 16
  %64 = and i32 %43, 8
  %65 = icmp eq i32 %64, 0
  %66 = select i1 %45, i1 true, i1 %65
  %67 = shl nuw nsw i32 %43, 3
  %68 = and i32 %67, 56
  %69 = zext nneg i32 %68 to i64
  %70 = lshr i64 %52, %69
  %71 = trunc i64 %70 to i32
  %72 = and i32 %71, 255
  %73 = and i32 %71, 128
  %74 = icmp eq i32 %73, 0
  %75 = select i1 %74, i32 0, i32 255
  %76 = select i1 %66, i32 %72, i32 %75
  %77 = shl nuw nsw i32 %76, 8
  %78 = icmp ult i32 %42, 8
  %79 = or i1 %45, %78
  %80 = shl nuw nsw i32 %42, 3
  %81 = and i32 %80, 56
  %82 = zext nneg i32 %81 to i64
  %83 = lshr i64 %52, %82
  %84 = trunc i64 %83 to i32
  %85 = and i32 %84, 255
  %86 = and i32 %84, 128
  %87 = icmp eq i32 %86, 0
  %88 = select i1 %87, i32 0, i32 255
  %89 = select i1 %79, i32 %85, i32 %88
  %90 = or disjoint i32 %77, %89
  %91 = or disjoint i32 %63, %90
  %92 = shl nuw nsw i32 %44, 3
  %93 = and i32 %92, 56
  %94 = zext nneg i32 %93 to i64
  %95 = lshr i64 %52, %94
  %96 = trunc i64 %95 to i32
  %97 = and i32 %96, 255
  %98 = and i32 %44, 8
  %99 = icmp eq i32 %98, 0
  %100 = select i1 %45, i1 true, i1 %99
  %101 = and i32 %96, 128
  %102 = icmp eq i32 %101, 0
  %103 = select i1 %102, i32 0, i32 255
  %104 = select i1 %100, i32 %97, i32 %103
  %105 = shl nuw i32 %104, 24
  %106 = or disjoint i32 %105, %91
  ret i32 %106
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i32 @cpu_lop3(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 1
  %6 = icmp eq i32 %5, 0
  %7 = or i32 %2, %0
  %8 = or i32 %7, %1
  %9 = xor i32 %8, -1
  %10 = select i1 %6, i32 0, i32 %9
  %11 = and i32 %3, 2
  %12 = icmp eq i32 %11, 0
  %13 = or i32 %0, %1
  %14 = xor i32 %13, -1
  %15 = and i32 %14, %2
  %16 = select i1 %12, i32 0, i32 %15
  %17 = or i32 %10, %16
  %18 = and i32 %3, 4
  %19 = icmp eq i32 %18, 0
  %20 = or i32 %2, %0
  %21 = xor i32 %20, -1
  %22 = and i32 %21, %1
  %23 = select i1 %19, i32 0, i32 %22
  %24 = or i32 %17, %23
  %25 = and i32 %3, 8
  %26 = icmp eq i32 %25, 0
  %27 = xor i32 %0, -1
  %28 = and i32 %27, %2
  %29 = and i32 %28, %1
  %30 = select i1 %26, i32 0, i32 %29
  %31 = or i32 %24, %30
  %32 = and i32 %3, 16
  %33 = icmp eq i32 %32, 0
  %34 = or i32 %2, %1
  %35 = xor i32 %34, -1
  %36 = and i32 %35, %0
  %37 = select i1 %33, i32 0, i32 %36
  %38 = or i32 %31, %37
  %39 = and i32 %3, 32
  %40 = icmp eq i32 %39, 0
  %41 = xor i32 %1, -1
  %42 = and i32 %41, %0
  %43 = and i32 %42, %2
  %44 = select i1 %40, i32 0, i32 %43
  %45 = or i32 %38, %44
  %46 = and i32 %3, 64
  %47 = icmp eq i32 %46, 0
  %48 = xor i32 %2, -1
  %49 = and i32 %48, %0
  %50 = and i32 %49, %1
  %51 = select i1 %47, i32 0, i32 %50
  %52 = or i32 %45, %51
  %53 = and i32 %3, 128
  %54 = icmp eq i32 %53, 0
  %55 = and i32 %2, %0
  %56 = and i32 %55, %1
  %57 = select i1 %54, i32 0, i32 %56
  %58 = or i32 %52, %57
  ret i32 %58
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i32 @cpu_dp4a(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i32 %3, 0
  %7 = icmp eq i32 %4, 0
  %8 = and i32 %0, 255
  %9 = icmp ult i32 %8, 128
  %10 = or i1 %6, %9
  %11 = select i1 %10, i32 0, i32 -256
  %12 = or disjoint i32 %8, %11
  %13 = and i32 %1, 255
  %14 = icmp ult i32 %13, 128
  %15 = or i1 %7, %14
  %16 = select i1 %15, i32 0, i32 -256
  %17 = or disjoint i32 %13, %16
  %18 = mul nsw i32 %12, %17
  %19 = lshr i32 %0, 8
  %20 = and i32 %19, 255
  %21 = icmp ult i32 %20, 128
  %22 = or i1 %6, %21
  %23 = select i1 %22, i32 0, i32 -256
  %24 = or disjoint i32 %20, %23
  %25 = lshr i32 %1, 8
  %26 = and i32 %25, 255
  %27 = icmp ult i32 %26, 128
  %28 = or i1 %7, %27
  %29 = select i1 %28, i32 0, i32 -256
  %30 = or disjoint i32 %26, %29
  %31 = mul nsw i32 %24, %30
  %32 = add nsw i32 %31, %18
  %33 = lshr i32 %0, 16
  %34 = and i32 %33, 255
  %35 = icmp ult i32 %34, 128
  %36 = or i1 %6, %35
  %37 = select i1 %36, i32 0, i32 -256
  %38 = or disjoint i32 %34, %37
  %39 = lshr i32 %1, 16
  %40 = and i32 %39, 255
  %41 = icmp ult i32 %40, 128
  %42 = or i1 %7, %41
  %43 = select i1 %42, i32 0, i32 -256
  %44 = or disjoint i32 %40, %43
  %45 = mul nsw i32 %38, %44
  %46 = add nsw i32 %45, %32
  %47 = lshr i32 %0, 24
  %48 = icmp sgt i32 %0, -1
  %49 = or i1 %6, %48
  %50 = select i1 %49, i32 0, i32 -256
  %51 = or disjoint i32 %47, %50
  %52 = lshr i32 %1, 24
  %53 = icmp sgt i32 %1, -1
  %54 = or i1 %7, %53
  %55 = select i1 %54, i32 0, i32 -256
  %56 = or disjoint i32 %52, %55
  %57 = mul nsw i32 %51, %56
  %58 = add nsw i32 %57, %46
  %59 = add i32 %58, %2
  ret i32 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i32 @cpu_dp2a(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = icmp eq i32 %3, 0
  %8 = shl i32 %5, 4
  %9 = icmp eq i32 %4, 0
  %10 = and i32 %0, 65535
  %11 = icmp ult i32 %10, 32768
  %12 = or i1 %7, %11
  %13 = select i1 %12, i32 0, i32 -65536
  %14 = or disjoint i32 %10, %13
  %15 = lshr i32 %1, %8
  %16 = and i32 %15, 255
  %17 = icmp ult i32 %16, 128
  %18 = select i1 %9, i1 true, i1 %17
  %19 = select i1 %18, i32 0, i32 -256
  %20 = or disjoint i32 %16, %19
  %21 = mul nsw i32 %20, %14
  %22 = lshr i32 %0, 16
  %23 = icmp sgt i32 %0, -1
  %24 = or i1 %7, %23
  %25 = select i1 %24, i32 0, i32 -65536
  %26 = or disjoint i32 %22, %25
  %27 = or disjoint i32 %8, 8
  %28 = lshr i32 %1, %27
  %29 = and i32 %28, 255
  %30 = icmp ult i32 %29, 128
  %31 = select i1 %9, i1 true, i1 %30
  %32 = select i1 %31, i32 0, i32 -256
  %33 = or disjoint i32 %29, %32
  %34 = mul nsw i32 %33, %26
  %35 = add nsw i32 %34, %21
  %36 = add i32 %35, %2
  ret i32 %36
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @cpu_bfe(i64 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #8 {
  %6 = icmp eq i32 %3, 32
  %7 = and i32 %1, 255
  %8 = select i1 %6, i32 %7, i32 %1
  %9 = zext i32 %8 to i64
  %10 = icmp eq i32 %3, 0
  br i1 %10, label %49, label %11

11:                                               ; preds = %5
  %12 = and i32 %2, 255
  %13 = select i1 %6, i32 %12, i32 %2
  %14 = zext i32 %13 to i64
  %15 = add nsw i64 %14, -1
  %16 = add nsw i64 %15, %9
  %17 = add i32 %3, -1
  %18 = zext i32 %17 to i64
  %19 = tail call i64 @llvm.umin.i64(i64 %16, i64 %18)
  %20 = lshr i64 %0, %19
  %21 = and i64 %20, 1
  %22 = icmp ne i32 %4, 0
  %23 = icmp ne i32 %13, 0
  %24 = and i1 %22, %23
  %25 = zext i32 %3 to i64
  %26 = select i1 %24, i64 %21, i64 0
  %27 = and i64 %25, 1
  %28 = icmp eq i32 %3, 1
  br i1 %28, label %31, label %29

29:                                               ; preds = %11
  %30 = and i64 %25, 4294967294
  br label %51

31:                                               ; preds = %51, %11
  %32 = phi i64 [ poison, %11 ], [ %79, %51 ]
  %33 = phi i64 [ 0, %11 ], [ %80, %51 ]
  %34 = phi i64 [ 0, %11 ], [ %79, %51 ]
  %35 = icmp eq i64 %27, 0
  br i1 %35, label %49, label %36

36:                                               ; preds = %31
  %37 = icmp ult i64 %33, %14
  %38 = add nuw nsw i64 %33, %9
  %39 = icmp ult i64 %38, %25
  %40 = select i1 %37, i1 %39, i1 false
  %41 = trunc nuw i64 %33 to i32
  %42 = add i32 %8, %41
  %43 = zext nneg i32 %42 to i64
  %44 = lshr i64 %0, %43
  %45 = and i64 %44, 1
  %46 = select i1 %40, i64 %45, i64 %26
  %47 = shl nuw i64 %46, %33
  %48 = or i64 %47, %34
  br label %49

49:                                               ; preds = %36, %31, %5
  %50 = phi i64 [ 0, %5 ], [ %32, %31 ], [ %48, %36 ]
  ret i64 %50

51:                                               ; preds = %51, %29
  %52 = phi i64 [ 0, %29 ], [ %80, %51 ]
  %53 = phi i64 [ 0, %29 ], [ %79, %51 ]
  %54 = phi i64 [ 0, %29 ], [ %81, %51 ]
  %55 = icmp ult i64 %52, %14
  %56 = add nuw nsw i64 %52, %9
  %57 = icmp ult i64 %56, %25
  %58 = select i1 %55, i1 %57, i1 false
  %59 = trunc nuw i64 %52 to i32
  %60 = add i32 %8, %59
  %61 = zext nneg i32 %60 to i64
  %62 = lshr i64 %0, %61
  %63 = and i64 %62, 1
  %64 = select i1 %58, i64 %63, i64 %26
  %65 = shl nuw i64 %64, %52
  %66 = or i64 %65, %53
  %67 = or disjoint i64 %52, 1
  %68 = icmp ult i64 %67, %14
  %69 = add nuw nsw i64 %67, %9
  %70 = icmp ult i64 %69, %25
  %71 = select i1 %68, i1 %70, i1 false
  %72 = trunc nuw i64 %67 to i32
  %73 = add i32 %8, %72
  %74 = zext nneg i32 %73 to i64
  %75 = lshr i64 %0, %74
  %76 = and i64 %75, 1
  %77 = select i1 %71, i64 %76, i64 %26
  %78 = shl nuw i64 %77, %67
  %79 = or i64 %78, %66
  %80 = add nuw nsw i64 %52, 2
  %81 = add i64 %54, 2
  %82 = icmp eq i64 %81, %30
  br i1 %82, label %31, label %51, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @cpu_bfi(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #8 {
  %6 = icmp eq i32 %4, 32
  %7 = and i32 %2, 255
  %8 = and i32 %3, 255
  %9 = select i1 %6, i32 %7, i32 %2
  %10 = select i1 %6, i32 %8, i32 %3
  %11 = zext i32 %9 to i64
  %12 = icmp eq i32 %10, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %5
  %14 = zext i32 %4 to i64
  %15 = zext i32 %10 to i64
  br label %16

16:                                               ; preds = %13, %23
  %17 = phi i64 [ 0, %13 ], [ %34, %23 ]
  %18 = phi i64 [ %1, %13 ], [ %33, %23 ]
  %19 = add nuw nsw i64 %17, %11
  %20 = icmp ult i64 %19, %14
  br i1 %20, label %23, label %21

21:                                               ; preds = %16, %23, %5
  %22 = phi i64 [ %1, %5 ], [ %33, %23 ], [ %18, %16 ]
  ret i64 %22

23:                                               ; preds = %16
  %24 = trunc nuw i64 %17 to i32
  %25 = add i32 %9, %24
  %26 = zext i32 %25 to i64
  %27 = shl nuw i64 1, %26
  %28 = xor i64 %27, -1
  %29 = and i64 %18, %28
  %30 = lshr i64 %0, %17
  %31 = and i64 %30, 1
  %32 = shl nuw i64 %31, %26
  %33 = or i64 %29, %32
  %34 = add nuw nsw i64 %17, 1
  %35 = icmp eq i64 %34, %15
  br i1 %35, label %21, label %16, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i32 @cpu_fns(i32 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #8 {
  %4 = icmp sgt i32 %2, 0
  %5 = select i1 %4, i32 1, i32 -1
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %13, label %7

7:                                                ; preds = %3
  %8 = icmp ugt i32 %1, 31
  br i1 %8, label %33, label %9

9:                                                ; preds = %7
  %10 = add nsw i32 %2, -1
  %11 = xor i32 %2, -1
  %12 = select i1 %4, i32 %10, i32 %11
  br label %20

13:                                               ; preds = %3
  %14 = icmp ult i32 %1, 32
  %15 = shl nuw i32 1, %1
  %16 = and i32 %15, %0
  %17 = icmp eq i32 %16, 0
  %18 = select i1 %17, i32 -1, i32 %1
  %19 = select i1 %14, i32 %18, i32 -1
  br label %33

20:                                               ; preds = %9, %29
  %21 = phi i32 [ %31, %29 ], [ %1, %9 ]
  %22 = phi i32 [ %30, %29 ], [ %12, %9 ]
  %23 = shl nuw i32 1, %21
  %24 = and i32 %23, %0
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %20
  %27 = add nsw i32 %22, -1
  %28 = icmp eq i32 %22, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %20, %26
  %30 = phi i32 [ %27, %26 ], [ %22, %20 ]
  %31 = add nsw i32 %21, %5
  %32 = icmp ugt i32 %31, 31
  br i1 %32, label %33, label %20, !llvm.loop !11

33:                                               ; preds = %26, %29, %7, %13
  %34 = phi i32 [ %19, %13 ], [ -1, %7 ], [ %21, %26 ], [ -1, %29 ]
  ret i32 %34
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @cpu_f64_odd_from_int(i64 noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq i32 %1, 0
  %4 = ashr i64 %0, 32
  %5 = sitofp i64 %4 to double
  %6 = lshr i64 %0, 32
  %7 = uitofp nneg i64 %6 to double
  %8 = select i1 %3, double %7, double %5
  %9 = tail call double @ldexp(double noundef %8, i32 noundef 32) #10
  %10 = trunc i64 %0 to i32
  %11 = uitofp i32 %10 to double
  %12 = fadd double %9, %11
  %13 = fsub double %12, %9
  %14 = fsub double %12, %13
  %15 = fsub double %9, %14
  %16 = fsub double %11, %13
  %17 = fadd double %16, %15
  %18 = fcmp une double %17, 0.000000e+00
  %19 = fcmp ord double %12, 0.000000e+00
  %20 = and i1 %19, %18
  %21 = fsub double %12, %12
  %22 = fcmp oeq double %21, 0.000000e+00
  %23 = and i1 %22, %20
  br i1 %23, label %24, label %35

24:                                               ; preds = %2
  %25 = bitcast double %12 to i64
  %26 = and i64 %25, 1
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %35

28:                                               ; preds = %24
  %29 = fcmp ogt double %17, 0.000000e+00
  %30 = fcmp ule double %12, 0.000000e+00
  %31 = xor i1 %30, %29
  %32 = select i1 %31, i64 1, i64 -1
  %33 = add i64 %32, %25
  %34 = bitcast i64 %33 to double
  br label %35

35:                                               ; preds = %2, %24, %28
  %36 = phi double [ %12, %2 ], [ %12, %24 ], [ %34, %28 ]
  ret double %36
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #1 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nounwind uwtable }
attributes #6 = { mustprogress nofree nounwind willreturn memory(read) }
attributes #7 = { nounwind }
attributes #8 = { nofree norecurse nosync nounwind memory(none) uwtable }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind willreturn memory(none) }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
