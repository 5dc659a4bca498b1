; made by tools/make_cpu_runtime.py from 96dfeb9fbdeb29348ba1cdb6ddd0da56
; ModuleID = 'numerics_matrix.c'

%struct.Term = type { i32, i32, i32, i32, i64 }

@switch.table.element.1 = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 0, i32 -32, i32 24, i32 24, i32 28, i32 28, i32 31, i32 31, i32 24, i32 24], align 4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_mma(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) local_unnamed_addr #0 {
  %11 = alloca [256 x i32], align 16
  %12 = alloca [256 x i32], align 16
  %13 = alloca [128 x i32], align 16
  switch i32 %6, label %18 [
    i32 0, label %19
    i32 1, label %19
    i32 4, label %14
    i32 5, label %14
    i32 10, label %14
    i32 11, label %14
    i32 6, label %15
    i32 7, label %15
    i32 8, label %16
    i32 9, label %16
    i32 3, label %17
  ]

14:                                               ; preds = %10, %10, %10, %10
  br label %19

15:                                               ; preds = %10, %10
  br label %19

16:                                               ; preds = %10, %10
  br label %19

17:                                               ; preds = %10
  br label %19

18:                                               ; preds = %10
  br label %19

19:                                               ; preds = %10, %10, %14, %15, %16, %17, %18
  %20 = phi i1 [ false, %18 ], [ false, %17 ], [ false, %16 ], [ false, %15 ], [ true, %14 ], [ false, %10 ], [ false, %10 ]
  %21 = phi i1 [ true, %18 ], [ false, %17 ], [ false, %16 ], [ false, %15 ], [ false, %14 ], [ false, %10 ], [ false, %10 ]
  %22 = phi i32 [ 32, %18 ], [ 64, %17 ], [ 1, %16 ], [ 4, %15 ], [ 8, %14 ], [ 16, %10 ], [ 16, %10 ]
  %23 = mul i32 %5, %4
  %24 = mul i32 %23, %22
  %25 = lshr i32 %24, 10
  %26 = shl i32 %5, 3
  %27 = mul i32 %26, %22
  %28 = lshr i32 %27, 10
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %11) #11
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %12) #11
  %29 = icmp eq i32 %8, 0
  %30 = select i1 %29, i32 3, i32 2
  %31 = lshr i32 %4, %30
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #11
  %32 = icmp eq i32 %4, 0
  br i1 %32, label %163, label %33

33:                                               ; preds = %19
  %34 = icmp ne i32 %8, 13
  %35 = and i1 %34, %20
  %36 = icmp eq i32 %5, 0
  %37 = icmp eq i32 %4, 16
  %38 = shl nsw i32 -1, %22
  %39 = xor i32 %38, -1
  %40 = select i1 %35, i32 16, i32 %5
  %41 = zext i32 %5 to i64
  %42 = zext i32 %5 to i64
  br label %43

43:                                               ; preds = %33, %101
  %44 = phi i32 [ 0, %33 ], [ %102, %101 ]
  br i1 %36, label %45, label %49

45:                                               ; preds = %43
  %46 = shl i32 %44, 2
  %47 = and i32 %46, 28
  %48 = lshr i32 %44, 3
  br label %62

49:                                               ; preds = %43
  %50 = udiv i32 32, %22
  %51 = shl nuw nsw i32 %50, 2
  %52 = shl i32 %44, 2
  %53 = and i32 %52, 28
  %54 = trunc nuw nsw i32 %50 to i8
  %55 = lshr i32 %44, 3
  br label %67

56:                                               ; preds = %101
  %57 = shl i32 %31, 5
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %163, label %59

59:                                               ; preds = %56
  %60 = zext i32 %57 to i64
  %61 = shl nuw nsw i64 %60, 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr nonnull align 16 %13, i64 %61, i1 false), !tbaa !4
  br label %163

62:                                               ; preds = %89, %45
  %63 = phi i32 [ %48, %45 ], [ %55, %89 ]
  %64 = phi i32 [ %47, %45 ], [ %53, %89 ]
  %65 = lshr i32 %44, 2
  %66 = and i32 %65, 1073741822
  br label %94

67:                                               ; preds = %49, %89
  %68 = phi i64 [ 0, %49 ], [ %92, %89 ]
  %69 = trunc nuw i64 %68 to i32
  %70 = urem i32 %69, %51
  %71 = trunc nuw nsw i32 %70 to i8
  %72 = udiv i8 %71, %54
  %73 = zext nneg i8 %72 to i32
  %74 = add nuw nsw i32 %53, %73
  %75 = udiv i32 %69, %51
  %76 = shl i32 %75, 1
  %77 = add i32 %76, %55
  %78 = select i1 %37, i32 %77, i32 %75
  %79 = mul nuw nsw i32 %74, %25
  %80 = add i32 %78, %79
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds i32, ptr %0, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !4
  br i1 %21, label %89, label %84

84:                                               ; preds = %67
  %85 = urem i32 %69, %50
  %86 = mul nuw nsw i32 %85, %22
  %87 = lshr i32 %83, %86
  %88 = and i32 %87, %39
  br label %89

89:                                               ; preds = %67, %84
  %90 = phi i32 [ %88, %84 ], [ %83, %67 ]
  %91 = getelementptr inbounds [256 x i32], ptr %11, i64 0, i64 %68
  store i32 %90, ptr %91, align 4, !tbaa !4
  %92 = add nuw nsw i64 %68, 1
  %93 = icmp eq i64 %92, %41
  br i1 %93, label %62, label %67, !llvm.loop !8

94:                                               ; preds = %62, %160
  %95 = phi i32 [ 0, %62 ], [ %161, %160 ]
  br i1 %36, label %104, label %96

96:                                               ; preds = %94
  %97 = udiv i32 32, %22
  %98 = shl nuw nsw i32 %97, 2
  %99 = shl nuw nsw i32 %95, 2
  %100 = trunc nuw nsw i32 %97 to i8
  br label %108

101:                                              ; preds = %160
  %102 = add nuw i32 %44, 1
  %103 = icmp eq i32 %102, %4
  br i1 %103, label %56, label %43, !llvm.loop !10

104:                                              ; preds = %127, %94
  %105 = lshr i32 %95, 1
  %106 = or disjoint i32 %105, %64
  %107 = mul i32 %106, %31
  br i1 %29, label %132, label %151

108:                                              ; preds = %96, %127
  %109 = phi i64 [ 0, %96 ], [ %130, %127 ]
  %110 = trunc nuw i64 %109 to i32
  %111 = urem i32 %110, %98
  %112 = trunc nuw nsw i32 %111 to i8
  %113 = udiv i8 %112, %100
  %114 = zext nneg i8 %113 to i32
  %115 = add nuw nsw i32 %99, %114
  %116 = udiv i32 %110, %98
  %117 = mul nuw nsw i32 %115, %28
  %118 = add i32 %117, %116
  %119 = zext i32 %118 to i64
  %120 = getelementptr inbounds i32, ptr %1, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !4
  br i1 %21, label %127, label %122

122:                                              ; preds = %108
  %123 = urem i32 %110, %97
  %124 = mul nuw nsw i32 %123, %22
  %125 = lshr i32 %121, %124
  %126 = and i32 %125, %39
  br label %127

127:                                              ; preds = %108, %122
  %128 = phi i32 [ %126, %122 ], [ %121, %108 ]
  %129 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %109
  store i32 %128, ptr %129, align 4, !tbaa !4
  %130 = add nuw nsw i64 %109, 1
  %131 = icmp eq i64 %130, %42
  br i1 %131, label %104, label %108, !llvm.loop !11

132:                                              ; preds = %104
  %133 = add i32 %107, %63
  %134 = shl nuw nsw i32 %95, 4
  %135 = and i32 %134, 16
  %136 = zext i32 %133 to i64
  %137 = getelementptr inbounds i32, ptr %2, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !4
  %139 = lshr i32 %138, %135
  %140 = and i32 %139, 65535
  %141 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %136
  %142 = call fastcc i32 @element(ptr noundef nonnull %11, ptr noundef nonnull %12, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %140, i32 noundef 0, i32 noundef %9, i32 noundef 16, i32 noundef 25)
  %143 = icmp eq i32 %135, 0
  br i1 %143, label %149, label %144

144:                                              ; preds = %132
  %145 = load i32, ptr %141, align 4, !tbaa !4
  %146 = and i32 %145, 65535
  %147 = shl i32 %142, 16
  %148 = or disjoint i32 %146, %147
  br label %149

149:                                              ; preds = %132, %144
  %150 = phi i32 [ %148, %144 ], [ %142, %132 ]
  store i32 %150, ptr %141, align 4, !tbaa !4
  br label %160

151:                                              ; preds = %104
  %152 = and i32 %95, 1
  %153 = or disjoint i32 %152, %66
  %154 = add i32 %153, %107
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds i32, ptr %2, i64 %155
  %157 = load i32, ptr %156, align 4, !tbaa !4
  %158 = call fastcc i32 @element(ptr noundef nonnull %11, ptr noundef nonnull %12, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %157, i32 noundef %8, i32 noundef %9, i32 noundef %40, i32 noundef 25)
  %159 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %155
  store i32 %158, ptr %159, align 4, !tbaa !4
  br label %160

160:                                              ; preds = %151, %149
  %161 = add nuw nsw i32 %95, 1
  %162 = icmp eq i32 %161, 8
  br i1 %162, label %101, label %94, !llvm.loop !12

163:                                              ; preds = %19, %59, %56
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #11
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %11) #11
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc i32 @element(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) unnamed_addr #2 {
  %11 = alloca [257 x %struct.Term], align 16
  %12 = alloca %struct.Term, align 8
  %13 = alloca %struct.Term, align 8
  %14 = alloca %struct.Term, align 8
  %15 = icmp eq i32 %6, 13
  br i1 %15, label %268, label %16

16:                                               ; preds = %10
  %17 = icmp eq i32 %2, 0
  br i1 %17, label %335, label %18

18:                                               ; preds = %16
  %19 = icmp eq i32 %6, 0
  %20 = select i1 %19, i32 32767, i32 2147483647
  %21 = select i1 %19, i32 0, i32 12
  %22 = getelementptr inbounds i8, ptr %12, i64 12
  %23 = getelementptr inbounds i8, ptr %12, i64 4
  %24 = getelementptr inbounds i8, ptr %13, i64 4
  %25 = getelementptr inbounds i8, ptr %14, i64 4
  %26 = getelementptr inbounds i8, ptr %13, i64 16
  %27 = getelementptr inbounds i8, ptr %14, i64 16
  %28 = getelementptr inbounds i8, ptr %13, i64 8
  %29 = getelementptr inbounds i8, ptr %14, i64 8
  %30 = getelementptr inbounds i8, ptr %13, i64 12
  %31 = getelementptr inbounds i8, ptr %14, i64 12
  %32 = icmp eq i32 %9, 13
  %33 = select i1 %19, i32 31744, i32 2139095040
  %34 = select i1 %19, i32 32768, i32 -2147483648
  br label %35

35:                                               ; preds = %18, %264
  %36 = phi i32 [ %5, %18 ], [ %265, %264 ]
  %37 = phi i32 [ 0, %18 ], [ %266, %264 ]
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds i32, ptr %0, i64 %38
  %40 = getelementptr inbounds i32, ptr %1, i64 %38
  %41 = sub i32 %2, %37
  %42 = tail call i32 @llvm.umin.i32(i32 %41, i32 %8)
  call void @llvm.lifetime.start.p0(i64 6168, ptr nonnull %11) #11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %12) #11
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %12, i32 noundef %36, i32 noundef %21)
  %43 = load i32, ptr %12, align 8, !tbaa !13
  switch i32 %43, label %52 [
    i32 3, label %264
    i32 2, label %44
    i32 1, label %50
  ]

44:                                               ; preds = %35
  %45 = load i32, ptr %23, align 4, !tbaa !16
  %46 = icmp ne i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = xor i1 %46, true
  %49 = zext i1 %48 to i32
  br label %52

50:                                               ; preds = %35
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %11, ptr noundef nonnull align 8 dereferenceable(24) %12, i64 24, i1 false), !tbaa.struct !17
  %51 = load i32, ptr %22, align 4, !tbaa !19
  br label %52

52:                                               ; preds = %50, %44, %35
  %53 = phi i32 [ 0, %50 ], [ %49, %44 ], [ 0, %35 ]
  %54 = phi i32 [ 0, %50 ], [ %47, %44 ], [ 0, %35 ]
  %55 = phi i32 [ %51, %50 ], [ -100000, %44 ], [ -100000, %35 ]
  %56 = phi i32 [ 1, %50 ], [ 0, %44 ], [ 0, %35 ]
  %57 = icmp eq i32 %42, 0
  br i1 %57, label %117, label %58

58:                                               ; preds = %52
  %59 = zext i32 %42 to i64
  br label %60

60:                                               ; preds = %110, %58
  %61 = phi i64 [ 0, %58 ], [ %115, %110 ]
  %62 = phi i32 [ %56, %58 ], [ %114, %110 ]
  %63 = phi i32 [ %55, %58 ], [ %113, %110 ]
  %64 = phi i32 [ %53, %58 ], [ %112, %110 ]
  %65 = phi i32 [ %54, %58 ], [ %111, %110 ]
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #11
  %66 = getelementptr inbounds i32, ptr %39, i64 %61
  %67 = load i32, ptr %66, align 4, !tbaa !4
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %13, i32 noundef %67, i32 noundef %3)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #11
  %68 = getelementptr inbounds i32, ptr %40, i64 %61
  %69 = load i32, ptr %68, align 4, !tbaa !4
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %14, i32 noundef %69, i32 noundef %4)
  %70 = load i32, ptr %13, align 8, !tbaa !13
  %71 = icmp eq i32 %70, 3
  %72 = load i32, ptr %14, align 8
  %73 = icmp eq i32 %72, 3
  %74 = select i1 %71, i1 true, i1 %73
  br i1 %74, label %109, label %75

75:                                               ; preds = %60
  %76 = load i32, ptr %24, align 4, !tbaa !16
  %77 = load i32, ptr %25, align 4, !tbaa !16
  %78 = xor i32 %77, %76
  %79 = icmp eq i32 %70, 2
  %80 = icmp eq i32 %72, 2
  %81 = select i1 %79, i1 true, i1 %80
  %82 = icmp eq i32 %70, 0
  %83 = icmp eq i32 %72, 0
  %84 = select i1 %82, i1 true, i1 %83
  br i1 %81, label %85, label %90

85:                                               ; preds = %75
  br i1 %84, label %109, label %86

86:                                               ; preds = %85
  %87 = icmp eq i32 %76, %77
  %88 = select i1 %87, i32 %65, i32 1
  %89 = select i1 %87, i32 1, i32 %64
  br label %110

90:                                               ; preds = %75
  br i1 %84, label %110, label %91

91:                                               ; preds = %90
  %92 = load i64, ptr %26, align 8, !tbaa !20
  %93 = load i64, ptr %27, align 8, !tbaa !20
  %94 = mul i64 %93, %92
  %95 = load i32, ptr %28, align 8, !tbaa !21
  %96 = load i32, ptr %29, align 8, !tbaa !21
  %97 = add nsw i32 %96, %95
  %98 = load i32, ptr %30, align 4, !tbaa !19
  %99 = load i32, ptr %31, align 4, !tbaa !19
  %100 = add nsw i32 %99, %98
  %101 = tail call i32 @llvm.smax.i32(i32 %100, i32 %63)
  %102 = add i32 %62, 1
  %103 = zext i32 %62 to i64
  %104 = getelementptr inbounds [257 x %struct.Term], ptr %11, i64 0, i64 %103
  store i32 1, ptr %104, align 8, !tbaa !4
  %105 = getelementptr inbounds i8, ptr %104, i64 4
  store i32 %78, ptr %105, align 4, !tbaa !4
  %106 = getelementptr inbounds i8, ptr %104, i64 8
  store i32 %97, ptr %106, align 8, !tbaa !4
  %107 = getelementptr inbounds i8, ptr %104, i64 12
  store i32 %100, ptr %107, align 4, !tbaa !4
  %108 = getelementptr inbounds i8, ptr %104, i64 16
  store i64 %94, ptr %108, align 8, !tbaa !18
  br label %110

109:                                              ; preds = %85, %60
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #11
  br label %264

110:                                              ; preds = %91, %90, %86
  %111 = phi i32 [ %65, %90 ], [ %65, %91 ], [ %88, %86 ]
  %112 = phi i32 [ %64, %90 ], [ %64, %91 ], [ %89, %86 ]
  %113 = phi i32 [ %63, %90 ], [ %101, %91 ], [ %63, %86 ]
  %114 = phi i32 [ %62, %90 ], [ %102, %91 ], [ %62, %86 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #11
  %115 = add nuw nsw i64 %61, 1
  %116 = icmp eq i64 %115, %59
  br i1 %116, label %117, label %60, !llvm.loop !22

117:                                              ; preds = %110, %52
  %118 = phi i32 [ %54, %52 ], [ %111, %110 ]
  %119 = phi i32 [ %53, %52 ], [ %112, %110 ]
  %120 = phi i32 [ %55, %52 ], [ %113, %110 ]
  %121 = phi i32 [ %56, %52 ], [ %114, %110 ]
  %122 = icmp ne i32 %119, 0
  %123 = icmp ne i32 %118, 0
  %124 = select i1 %122, i1 %123, i1 false
  br i1 %124, label %264, label %125

125:                                              ; preds = %117
  %126 = select i1 %122, i1 true, i1 %123
  br i1 %126, label %132, label %127

127:                                              ; preds = %125
  %128 = icmp eq i32 %121, 0
  br i1 %128, label %135, label %129

129:                                              ; preds = %127
  %130 = sub i32 %9, %120
  %131 = zext i32 %121 to i64
  br label %145

132:                                              ; preds = %125
  %133 = select i1 %123, i32 %34, i32 0
  %134 = or disjoint i32 %133, %33
  br label %264

135:                                              ; preds = %166, %127
  %136 = phi i64 [ 0, %127 ], [ %173, %166 ]
  %137 = tail call i64 @llvm.abs.i64(i64 %136, i1 true)
  %138 = sub i32 %120, %9
  %139 = icmp ne i64 %136, 0
  %140 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %137, i1 true)
  %141 = trunc nuw nsw i64 %140 to i32
  %142 = shl i64 %137, %140
  %143 = xor i32 %141, 63
  %144 = add nsw i32 %143, %138
  br i1 %19, label %176, label %225

145:                                              ; preds = %166, %129
  %146 = phi i64 [ 0, %129 ], [ %174, %166 ]
  %147 = phi i64 [ 0, %129 ], [ %173, %166 ]
  %148 = getelementptr inbounds [257 x %struct.Term], ptr %11, i64 0, i64 %146
  %149 = getelementptr inbounds i8, ptr %148, i64 8
  %150 = load i32, ptr %149, align 8, !tbaa !21
  %151 = add i32 %150, %130
  %152 = icmp sgt i32 %151, -1
  br i1 %152, label %153, label %158

153:                                              ; preds = %145
  %154 = getelementptr inbounds i8, ptr %148, i64 16
  %155 = load i64, ptr %154, align 8, !tbaa !20
  %156 = zext nneg i32 %151 to i64
  %157 = shl i64 %155, %156
  br label %166

158:                                              ; preds = %145
  %159 = icmp ugt i32 %151, -64
  br i1 %159, label %160, label %166

160:                                              ; preds = %158
  %161 = getelementptr inbounds i8, ptr %148, i64 16
  %162 = load i64, ptr %161, align 8, !tbaa !20
  %163 = sub nsw i32 0, %151
  %164 = zext nneg i32 %163 to i64
  %165 = lshr i64 %162, %164
  br label %166

166:                                              ; preds = %160, %158, %153
  %167 = phi i64 [ %157, %153 ], [ %165, %160 ], [ 0, %158 ]
  %168 = getelementptr inbounds i8, ptr %148, i64 4
  %169 = load i32, ptr %168, align 4, !tbaa !16
  %170 = icmp eq i32 %169, 0
  %171 = sub nsw i64 0, %167
  %172 = select i1 %170, i64 %167, i64 %171
  %173 = add nsw i64 %172, %147
  %174 = add nuw nsw i64 %146, 1
  %175 = icmp eq i64 %174, %131
  br i1 %175, label %135, label %145, !llvm.loop !23

176:                                              ; preds = %135
  %177 = icmp sgt i64 %136, -1
  %178 = lshr i64 %136, 48
  %179 = and i64 %178, 32768
  br i1 %139, label %180, label %222

180:                                              ; preds = %176
  %181 = add i32 %144, 14
  %182 = icmp slt i32 %181, 0
  %183 = sub i32 39, %144
  %184 = tail call i32 @llvm.smax.i32(i32 %181, i32 0)
  %185 = select i1 %182, i32 %183, i32 53
  %186 = icmp sgt i32 %185, 64
  %187 = icmp ne i64 %142, 0
  %188 = zext i1 %187 to i64
  %189 = tail call i32 @llvm.smin.i32(i32 %185, i32 64)
  %190 = select i1 %186, i64 %188, i64 %142
  %191 = icmp sgt i32 %185, 63
  %192 = zext nneg i32 %189 to i64
  %193 = lshr i64 %190, %192
  %194 = select i1 %191, i64 0, i64 %193
  %195 = add nsw i32 %189, -1
  %196 = zext nneg i32 %195 to i64
  %197 = shl nuw i64 1, %196
  %198 = shl i64 2, %196
  %199 = add i64 %198, -1
  %200 = select i1 %191, i64 -1, i64 %199
  %201 = and i64 %200, %190
  %202 = icmp ugt i64 %201, %197
  br i1 %202, label %209, label %203

203:                                              ; preds = %180
  %204 = icmp eq i64 %201, %197
  %205 = and i64 %194, 1
  %206 = icmp ne i64 %205, 0
  %207 = select i1 %204, i1 %206, i1 false
  %208 = zext i1 %207 to i64
  br label %209

209:                                              ; preds = %203, %180
  %210 = phi i64 [ 1, %180 ], [ %208, %203 ]
  %211 = zext nneg i32 %184 to i64
  %212 = shl nuw nsw i64 %211, 10
  %213 = add i64 %194, %212
  %214 = add i64 %213, %210
  %215 = icmp ugt i64 %214, 31743
  %216 = icmp sgt i32 %181, 32
  %217 = or i1 %216, %215
  br i1 %217, label %218, label %220

218:                                              ; preds = %209
  %219 = select i1 %177, i64 31744, i64 64512
  br label %222

220:                                              ; preds = %209
  %221 = or disjoint i64 %214, %179
  br label %222

222:                                              ; preds = %220, %218, %176
  %223 = phi i64 [ %221, %220 ], [ %179, %176 ], [ %219, %218 ]
  %224 = trunc i64 %223 to i32
  br label %264

225:                                              ; preds = %135
  %226 = icmp sgt i32 %144, 127
  %227 = select i1 %139, i1 %226, i1 false
  %228 = icmp sgt i64 %136, -1
  br i1 %227, label %229, label %231

229:                                              ; preds = %225
  %230 = select i1 %228, i32 2139095040, i32 -8388608
  br label %264

231:                                              ; preds = %225
  %232 = lshr i64 %136, 32
  %233 = and i64 %232, 2147483648
  br i1 %139, label %234, label %259

234:                                              ; preds = %231
  %235 = add i32 %144, 126
  %236 = icmp slt i32 %235, 0
  %237 = sub i32 -86, %144
  %238 = tail call i32 @llvm.smax.i32(i32 %235, i32 0)
  %239 = select i1 %236, i32 %237, i32 40
  %240 = icmp sgt i32 %239, 64
  %241 = icmp ne i64 %142, 0
  %242 = zext i1 %241 to i64
  %243 = tail call i32 @llvm.smin.i32(i32 %239, i32 64)
  %244 = select i1 %240, i64 %242, i64 %142
  %245 = icmp sgt i32 %239, 63
  %246 = zext nneg i32 %243 to i64
  %247 = lshr i64 %244, %246
  %248 = select i1 %245, i64 0, i64 %247
  %249 = zext nneg i32 %238 to i64
  %250 = shl nuw nsw i64 %249, 23
  %251 = add i64 %248, %250
  %252 = icmp ugt i64 %251, 2139095039
  %253 = icmp sgt i32 %235, 256
  %254 = or i1 %253, %252
  br i1 %254, label %255, label %257

255:                                              ; preds = %234
  %256 = select i1 %228, i64 2139095039, i64 4286578687
  br label %259

257:                                              ; preds = %234
  %258 = or disjoint i64 %251, %233
  br label %259

259:                                              ; preds = %257, %255, %231
  %260 = phi i64 [ %258, %257 ], [ %233, %231 ], [ %256, %255 ]
  %261 = trunc i64 %260 to i32
  %262 = and i32 %261, -1024
  %263 = select i1 %32, i32 %262, i32 %261
  br label %264

264:                                              ; preds = %35, %109, %117, %132, %222, %229, %259
  %265 = phi i32 [ %134, %132 ], [ %20, %35 ], [ %20, %117 ], [ %20, %109 ], [ %224, %222 ], [ %230, %229 ], [ %263, %259 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(i64 6168, ptr nonnull %11) #11
  %266 = add i32 %37, %8
  %267 = icmp ult i32 %266, %2
  br i1 %267, label %35, label %335, !llvm.loop !24

268:                                              ; preds = %10
  %269 = sext i32 %5 to i64
  %270 = icmp eq i32 %2, 0
  br i1 %270, label %283, label %271

271:                                              ; preds = %268
  %272 = and i32 %3, -3
  %273 = icmp eq i32 %272, 5
  %274 = and i32 %4, -3
  %275 = icmp eq i32 %274, 5
  %276 = zext i32 %2 to i64
  %277 = icmp ult i32 %3, 12
  %278 = zext nneg i32 %3 to i64
  %279 = getelementptr inbounds [12 x i32], ptr @switch.table.element.1, i64 0, i64 %278
  %280 = icmp ult i32 %4, 12
  %281 = zext nneg i32 %4 to i64
  %282 = getelementptr inbounds [12 x i32], ptr @switch.table.element.1, i64 0, i64 %281
  br label %287

283:                                              ; preds = %324, %268
  %284 = phi i64 [ %269, %268 ], [ %326, %324 ]
  %285 = and i32 %7, 64
  %286 = icmp eq i32 %285, 0
  br i1 %286, label %332, label %329

287:                                              ; preds = %271, %324
  %288 = phi i64 [ 0, %271 ], [ %327, %324 ]
  %289 = phi i64 [ %269, %271 ], [ %326, %324 ]
  br i1 %277, label %290, label %292

290:                                              ; preds = %287
  %291 = load i32, ptr %279, align 4
  br label %292

292:                                              ; preds = %287, %290
  %293 = phi i32 [ %291, %290 ], [ 0, %287 ]
  br i1 %280, label %294, label %296

294:                                              ; preds = %292
  %295 = load i32, ptr %282, align 4
  br label %296

296:                                              ; preds = %292, %294
  %297 = phi i32 [ %295, %294 ], [ 0, %292 ]
  %298 = getelementptr inbounds i32, ptr %0, i64 %288
  %299 = load i32, ptr %298, align 4, !tbaa !4
  switch i32 %3, label %310 [
    i32 8, label %300
    i32 9, label %305
  ]

300:                                              ; preds = %296
  %301 = getelementptr inbounds i32, ptr %1, i64 %288
  %302 = load i32, ptr %301, align 4, !tbaa !4
  %303 = and i32 %302, %299
  %304 = zext i32 %303 to i64
  br label %324

305:                                              ; preds = %296
  %306 = getelementptr inbounds i32, ptr %1, i64 %288
  %307 = load i32, ptr %306, align 4, !tbaa !4
  %308 = xor i32 %307, %299
  %309 = zext i32 %308 to i64
  br label %324

310:                                              ; preds = %296
  %311 = shl i32 %299, %293
  %312 = ashr exact i32 %311, %293
  %313 = sext i32 %312 to i64
  %314 = zext i32 %299 to i64
  %315 = select i1 %273, i64 %313, i64 %314
  %316 = getelementptr inbounds i32, ptr %1, i64 %288
  %317 = load i32, ptr %316, align 4, !tbaa !4
  %318 = shl i32 %317, %297
  %319 = ashr exact i32 %318, %297
  %320 = sext i32 %319 to i64
  %321 = zext i32 %317 to i64
  %322 = select i1 %275, i64 %320, i64 %321
  %323 = mul nsw i64 %322, %315
  br label %324

324:                                              ; preds = %310, %305, %300
  %325 = phi i64 [ %323, %310 ], [ %309, %305 ], [ %304, %300 ]
  %326 = add nsw i64 %325, %289
  %327 = add nuw nsw i64 %288, 1
  %328 = icmp eq i64 %327, %276
  br i1 %328, label %283, label %287, !llvm.loop !25

329:                                              ; preds = %283
  %330 = tail call i64 @llvm.smax.i64(i64 %284, i64 -2147483648)
  %331 = tail call i64 @llvm.smin.i64(i64 %330, i64 2147483647)
  br label %332

332:                                              ; preds = %329, %283
  %333 = phi i64 [ %331, %329 ], [ %284, %283 ]
  %334 = trunc i64 %333 to i32
  br label %335

335:                                              ; preds = %264, %16, %332
  %336 = phi i32 [ %334, %332 ], [ %5, %16 ], [ %265, %264 ]
  ret i32 %336
}

; Function Attrs: nounwind uwtable
define dso_local void @ptx_mma_f64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #3 {
  %8 = alloca [128 x i64], align 16
  %9 = mul i32 %5, %4
  %10 = lshr i32 %9, 5
  %11 = lshr i32 %5, 2
  %12 = lshr i32 %4, 2
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #11
  %13 = icmp eq i32 %4, 0
  br i1 %13, label %75, label %14

14:                                               ; preds = %7
  %15 = icmp eq i32 %5, 0
  %16 = icmp eq i32 %4, 16
  %17 = and i32 %6, 7
  br label %18

18:                                               ; preds = %14, %30
  %19 = phi i32 [ 0, %14 ], [ %31, %30 ]
  %20 = shl i32 %19, 2
  %21 = and i32 %20, 28
  %22 = lshr i32 %19, 3
  %23 = shl nuw nsw i32 %22, 1
  br label %33

24:                                               ; preds = %30
  %25 = shl i32 %12, 5
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %75, label %27

27:                                               ; preds = %24
  %28 = zext i32 %25 to i64
  %29 = shl nuw nsw i64 %28, 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr nonnull align 16 %8, i64 %29, i1 false), !tbaa !18
  br label %75

30:                                               ; preds = %46
  %31 = add nuw i32 %19, 1
  %32 = icmp eq i32 %31, %4
  br i1 %32, label %24, label %18, !llvm.loop !26

33:                                               ; preds = %18, %46
  %34 = phi i32 [ 0, %18 ], [ %49, %46 ]
  %35 = lshr i32 %34, 1
  %36 = add nuw nsw i32 %35, %21
  %37 = mul i32 %36, %12
  %38 = and i32 %34, 1
  %39 = or disjoint i32 %38, %23
  %40 = add i32 %39, %37
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds i64, ptr %2, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !18
  br i1 %15, label %46, label %44

44:                                               ; preds = %33
  %45 = shl nuw nsw i32 %34, 2
  br label %51

46:                                               ; preds = %51, %33
  %47 = phi i64 [ %43, %33 ], [ %72, %51 ]
  %48 = getelementptr inbounds [128 x i64], ptr %8, i64 0, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !18
  %49 = add nuw nsw i32 %34, 1
  %50 = icmp eq i32 %49, 8
  br i1 %50, label %30, label %33, !llvm.loop !27

51:                                               ; preds = %44, %51
  %52 = phi i32 [ 0, %44 ], [ %73, %51 ]
  %53 = phi i64 [ %43, %44 ], [ %72, %51 ]
  %54 = lshr i32 %52, 1
  %55 = and i32 %54, 2147483646
  %56 = add nuw i32 %55, %22
  %57 = lshr i32 %52, 2
  %58 = select i1 %16, i32 %56, i32 %57
  %59 = and i32 %52, 3
  %60 = or disjoint i32 %59, %21
  %61 = mul nuw i32 %60, %10
  %62 = add i32 %58, %61
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds i64, ptr %0, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !18
  %66 = or disjoint i32 %59, %45
  %67 = mul i32 %66, %11
  %68 = add i32 %67, %57
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds i64, ptr %1, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !18
  %72 = tail call i64 @ptx_fma_f64(i64 noundef %65, i64 noundef %71, i64 noundef %53, i32 noundef %17) #11
  %73 = add nuw i32 %52, 1
  %74 = icmp eq i32 %73, %5
  br i1 %74, label %46, label %51, !llvm.loop !28

75:                                               ; preds = %7, %27, %24
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #11
  ret void
}

declare i64 @ptx_fma_f64(i64 noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_matmul(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10) local_unnamed_addr #0 {
  %12 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %12) #11
  %13 = icmp eq i32 %4, 0
  br i1 %13, label %38, label %14

14:                                               ; preds = %11
  %15 = icmp eq i32 %5, 0
  %16 = icmp eq i32 %6, 0
  %17 = icmp eq i32 %8, 0
  %18 = icmp eq i32 %9, 12
  %19 = and i1 %17, %18
  %20 = icmp eq i32 %8, 12
  %21 = icmp eq i32 %9, 0
  %22 = and i1 %20, %21
  %23 = zext i32 %4 to i64
  %24 = zext i32 %5 to i64
  %25 = zext i32 %6 to i64
  %26 = and i64 %25, 3
  %27 = icmp ult i32 %6, 4
  %28 = and i64 %25, 4294967292
  %29 = icmp eq i64 %26, 0
  br label %30

30:                                               ; preds = %14, %39
  %31 = phi i64 [ 0, %14 ], [ %40, %39 ]
  br i1 %15, label %39, label %32

32:                                               ; preds = %30
  %33 = trunc nuw i64 %31 to i32
  %34 = mul i32 %33, %5
  %35 = mul i32 %33, %6
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds i32, ptr %0, i64 %36
  br label %42

38:                                               ; preds = %39, %11
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %12) #11
  ret void

39:                                               ; preds = %231, %30
  %40 = add nuw nsw i64 %31, 1
  %41 = icmp eq i64 %40, %23
  br i1 %41, label %38, label %30, !llvm.loop !29

42:                                               ; preds = %32, %231
  %43 = phi i64 [ 0, %32 ], [ %235, %231 ]
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %34, %44
  %46 = zext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %2, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !4
  br i1 %16, label %65, label %49

49:                                               ; preds = %42
  br i1 %27, label %50, label %66

50:                                               ; preds = %66, %49
  %51 = phi i64 [ 0, %49 ], [ %100, %66 ]
  br i1 %29, label %65, label %52

52:                                               ; preds = %50, %52
  %53 = phi i64 [ %62, %52 ], [ %51, %50 ]
  %54 = phi i64 [ %63, %52 ], [ 0, %50 ]
  %55 = trunc nuw i64 %53 to i32
  %56 = mul i32 %55, %5
  %57 = add i32 %56, %44
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds i32, ptr %1, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %53
  store i32 %60, ptr %61, align 4, !tbaa !4
  %62 = add nuw nsw i64 %53, 1
  %63 = add i64 %54, 1
  %64 = icmp eq i64 %63, %26
  br i1 %64, label %65, label %52, !llvm.loop !30

65:                                               ; preds = %50, %52, %42
  br i1 %19, label %103, label %152

66:                                               ; preds = %49, %66
  %67 = phi i64 [ %100, %66 ], [ 0, %49 ]
  %68 = phi i64 [ %101, %66 ], [ 0, %49 ]
  %69 = trunc nuw i64 %67 to i32
  %70 = mul i32 %69, %5
  %71 = add i32 %70, %44
  %72 = zext i32 %71 to i64
  %73 = getelementptr inbounds i32, ptr %1, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !4
  %75 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %67
  store i32 %74, ptr %75, align 16, !tbaa !4
  %76 = or disjoint i64 %67, 1
  %77 = trunc nuw i64 %76 to i32
  %78 = mul i32 %77, %5
  %79 = add i32 %78, %44
  %80 = zext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %1, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !4
  %83 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %76
  store i32 %82, ptr %83, align 4, !tbaa !4
  %84 = or disjoint i64 %67, 2
  %85 = trunc nuw i64 %84 to i32
  %86 = mul i32 %85, %5
  %87 = add i32 %86, %44
  %88 = zext i32 %87 to i64
  %89 = getelementptr inbounds i32, ptr %1, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !4
  %91 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %84
  store i32 %90, ptr %91, align 8, !tbaa !4
  %92 = or disjoint i64 %67, 3
  %93 = trunc nuw i64 %92 to i32
  %94 = mul i32 %93, %5
  %95 = add i32 %94, %44
  %96 = zext i32 %95 to i64
  %97 = getelementptr inbounds i32, ptr %1, i64 %96
  %98 = load i32, ptr %97, align 4, !tbaa !4
  %99 = getelementptr inbounds [256 x i32], ptr %12, i64 0, i64 %92
  store i32 %98, ptr %99, align 4, !tbaa !4
  %100 = add nuw nsw i64 %67, 4
  %101 = add i64 %68, 4
  %102 = icmp eq i64 %101, %28
  br i1 %102, label %50, label %66, !llvm.loop !32

103:                                              ; preds = %65
  %104 = zext i32 %48 to i64
  %105 = and i64 %104, 1023
  %106 = lshr i32 %48, 10
  %107 = and i32 %106, 31
  %108 = and i64 %104, 32767
  %109 = icmp ult i64 %108, 31745
  br i1 %109, label %110, label %149

110:                                              ; preds = %103
  %111 = icmp eq i32 %107, 31
  br i1 %111, label %121, label %112

112:                                              ; preds = %110
  %113 = icmp eq i32 %107, 0
  %114 = or disjoint i64 %105, 1024
  %115 = select i1 %113, i64 %105, i64 %114
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %117, label %126

117:                                              ; preds = %112
  %118 = shl i32 %48, 16
  %119 = and i32 %118, -2147483648
  %120 = zext i32 %119 to i64
  br label %149

121:                                              ; preds = %110
  %122 = shl i32 %48, 16
  %123 = and i32 %122, -2147483648
  %124 = or disjoint i32 %123, 2139095040
  %125 = zext i32 %124 to i64
  br label %149

126:                                              ; preds = %112
  %127 = tail call i32 @llvm.umax.i32(i32 %107, i32 1)
  %128 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %115, i1 true)
  %129 = trunc nuw nsw i64 %128 to i32
  %130 = shl i64 %115, %128
  %131 = add nuw nsw i32 %127, 38
  %132 = sub nsw i32 %131, %129
  %133 = shl i32 %48, 16
  %134 = and i32 %133, -2147483648
  %135 = zext i32 %134 to i64
  %136 = add nsw i32 %132, 126
  %137 = zext nneg i32 %136 to i64
  %138 = shl nuw nsw i64 %137, 23
  %139 = lshr i64 %130, 40
  %140 = add nuw nsw i64 %138, %139
  %141 = and i64 %130, 1099511627774
  %142 = icmp ugt i64 %141, 549755813888
  %143 = and i64 %130, 2199023255550
  %144 = icmp eq i64 %143, 1649267441664
  %145 = or i1 %142, %144
  %146 = zext i1 %145 to i64
  %147 = add nuw nsw i64 %140, %146
  %148 = or disjoint i64 %147, %135
  br label %149

149:                                              ; preds = %103, %126, %121, %117
  %150 = phi i64 [ %120, %117 ], [ %125, %121 ], [ %148, %126 ], [ 2147483647, %103 ]
  %151 = trunc nuw i64 %150 to i32
  br label %231

152:                                              ; preds = %65
  br i1 %22, label %153, label %231

153:                                              ; preds = %152
  %154 = zext i32 %48 to i64
  %155 = and i64 %154, 8388607
  %156 = lshr i32 %48, 23
  %157 = and i32 %156, 255
  %158 = and i64 %154, 2147483647
  %159 = icmp ult i64 %158, 2139095041
  br i1 %159, label %160, label %228

160:                                              ; preds = %153
  %161 = icmp eq i32 %157, 255
  br i1 %161, label %171, label %162

162:                                              ; preds = %160
  %163 = icmp eq i32 %157, 0
  %164 = or disjoint i64 %155, 8388608
  %165 = select i1 %163, i64 %155, i64 %164
  %166 = icmp eq i64 %165, 0
  br i1 %166, label %167, label %176

167:                                              ; preds = %162
  %168 = lshr i32 %48, 16
  %169 = and i32 %168, 32768
  %170 = zext nneg i32 %169 to i64
  br label %228

171:                                              ; preds = %160
  %172 = lshr i32 %48, 16
  %173 = and i32 %172, 32768
  %174 = or disjoint i32 %173, 31744
  %175 = zext nneg i32 %174 to i64
  br label %228

176:                                              ; preds = %162
  %177 = tail call i32 @llvm.umax.i32(i32 %157, i32 1)
  %178 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %165, i1 true)
  %179 = trunc nuw nsw i64 %178 to i32
  %180 = shl i64 %165, %178
  %181 = add nsw i32 %177, -87
  %182 = sub nsw i32 %181, %179
  %183 = icmp sgt i32 %48, -1
  %184 = lshr i32 %48, 16
  %185 = and i32 %184, 32768
  %186 = zext nneg i32 %185 to i64
  %187 = add nsw i32 %182, 14
  %188 = icmp slt i32 %182, -14
  %189 = sub nsw i32 39, %182
  %190 = select i1 %188, i32 0, i32 %187
  %191 = select i1 %188, i32 %189, i32 53
  %192 = icmp sgt i32 %191, 64
  %193 = icmp ne i64 %180, 0
  %194 = zext i1 %193 to i64
  %195 = tail call i32 @llvm.smin.i32(i32 %191, i32 64)
  %196 = select i1 %192, i64 %194, i64 %180
  %197 = icmp sgt i32 %191, 63
  %198 = zext nneg i32 %195 to i64
  %199 = lshr i64 %196, %198
  %200 = select i1 %197, i64 0, i64 %199
  %201 = add nsw i32 %195, -1
  %202 = zext nneg i32 %201 to i64
  %203 = shl nuw i64 1, %202
  %204 = shl i64 2, %202
  %205 = add i64 %204, -1
  %206 = select i1 %197, i64 -1, i64 %205
  %207 = and i64 %206, %196
  %208 = icmp ugt i64 %207, %203
  br i1 %208, label %215, label %209

209:                                              ; preds = %176
  %210 = icmp eq i64 %207, %203
  %211 = and i64 %200, 1
  %212 = icmp ne i64 %211, 0
  %213 = select i1 %210, i1 %212, i1 false
  %214 = zext i1 %213 to i64
  br label %215

215:                                              ; preds = %176, %209
  %216 = phi i64 [ 1, %176 ], [ %214, %209 ]
  %217 = zext nneg i32 %190 to i64
  %218 = shl nuw nsw i64 %217, 10
  %219 = add i64 %200, %218
  %220 = add i64 %219, %216
  %221 = icmp ugt i64 %220, 31743
  %222 = icmp ugt i32 %190, 32
  %223 = select i1 %221, i1 true, i1 %222
  br i1 %223, label %224, label %226

224:                                              ; preds = %215
  %225 = select i1 %183, i64 31744, i64 64512
  br label %228

226:                                              ; preds = %215
  %227 = or disjoint i64 %220, %186
  br label %228

228:                                              ; preds = %153, %224, %167, %171, %226
  %229 = phi i64 [ %170, %167 ], [ %175, %171 ], [ %227, %226 ], [ %225, %224 ], [ 32767, %153 ]
  %230 = trunc i64 %229 to i32
  br label %231

231:                                              ; preds = %149, %228, %152
  %232 = phi i32 [ %230, %228 ], [ %48, %152 ], [ %151, %149 ]
  %233 = call fastcc i32 @element(ptr noundef %37, ptr noundef nonnull %12, i32 noundef %6, i32 noundef %7, i32 noundef %7, i32 noundef %232, i32 noundef %9, i32 noundef %10, i32 noundef %6, i32 noundef 25)
  %234 = getelementptr inbounds i32, ptr %3, i64 %46
  store i32 %233, ptr %234, align 4, !tbaa !4
  %235 = add nuw nsw i64 %43, 1
  %236 = icmp eq i64 %235, %24
  br i1 %236, label %39, label %42, !llvm.loop !33
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i32 @ptx_wgmma_place(i64 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #6 {
  %6 = trunc i64 %0 to i32
  %7 = shl i32 %6, 4
  %8 = and i32 %7, 262128
  %9 = lshr i32 %6, 12
  %10 = and i32 %9, 262128
  %11 = lshr i64 %0, 28
  %12 = trunc i64 %11 to i32
  %13 = and i32 %12, 262128
  %14 = lshr i64 %0, 62
  %15 = udiv i32 16, %3
  %16 = icmp ult i64 %0, 4611686018427387904
  br i1 %16, label %22, label %17

17:                                               ; preds = %5
  %18 = icmp eq i64 %14, 1
  br i1 %18, label %22, label %19

19:                                               ; preds = %17
  %20 = icmp eq i64 %14, 2
  %21 = select i1 %20, i32 4, i32 2
  br label %22

22:                                               ; preds = %19, %17, %5
  %23 = phi i32 [ 1, %5 ], [ %21, %19 ], [ 8, %17 ]
  %24 = icmp eq i32 %4, 0
  br i1 %24, label %25, label %40

25:                                               ; preds = %22
  %26 = shl i32 %1, 4
  %27 = and i32 %26, 112
  %28 = mul nuw nsw i32 %27, %23
  %29 = lshr i32 %1, 3
  %30 = mul i32 %13, %29
  %31 = add i32 %28, %30
  %32 = urem i32 %2, %15
  %33 = mul i32 %32, %3
  %34 = add i32 %31, %33
  %35 = udiv i32 %2, %15
  %36 = shl i32 %35, 4
  %37 = mul i32 %35, %10
  %38 = select i1 %16, i32 %37, i32 %36
  %39 = add i32 %34, %38
  br label %56

40:                                               ; preds = %22
  %41 = mul nuw nsw i32 %23, %15
  %42 = urem i32 %1, %41
  %43 = mul i32 %42, %3
  %44 = shl i32 %2, 4
  %45 = and i32 %44, 112
  %46 = mul nuw nsw i32 %45, %23
  %47 = add i32 %43, %46
  %48 = udiv i32 %1, %41
  %49 = lshr i32 %2, 3
  %50 = select i1 %16, i32 %13, i32 %10
  %51 = select i1 %16, i32 %10, i32 %13
  %52 = mul i32 %48, %50
  %53 = mul i32 %49, %51
  %54 = add i32 %52, %53
  %55 = add i32 %47, %54
  br label %56

56:                                               ; preds = %40, %25
  %57 = phi i32 [ %55, %40 ], [ %39, %25 ]
  %58 = add i32 %57, %8
  br i1 %16, label %65, label %59

59:                                               ; preds = %56
  %60 = lshr i32 %58, 7
  %61 = add nsw i32 %23, -1
  %62 = and i32 %60, %61
  %63 = shl nuw nsw i32 %62, 4
  %64 = xor i32 %63, %58
  br label %65

65:                                               ; preds = %59, %56
  %66 = phi i32 [ %64, %59 ], [ %58, %56 ]
  ret i32 %66
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_wgmma(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr noundef readonly %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10, i32 noundef %11, i32 noundef %12, i32 noundef %13) local_unnamed_addr #0 {
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca [256 x i32], align 16
  %18 = alloca [256 x i32], align 16
  switch i32 %7, label %22 [
    i32 0, label %23
    i32 1, label %23
    i32 4, label %19
    i32 5, label %19
    i32 10, label %19
    i32 11, label %19
    i32 6, label %28
    i32 7, label %28
    i32 8, label %20
    i32 9, label %20
    i32 3, label %21
  ]

19:                                               ; preds = %14, %14, %14, %14
  br label %23

20:                                               ; preds = %14, %14
  br label %28

21:                                               ; preds = %14
  br label %23

22:                                               ; preds = %14
  br label %23

23:                                               ; preds = %22, %21, %19, %14, %14
  %24 = phi i1 [ false, %14 ], [ false, %14 ], [ false, %19 ], [ false, %21 ], [ true, %22 ]
  %25 = phi i32 [ 16, %14 ], [ 16, %14 ], [ 8, %19 ], [ 64, %21 ], [ 32, %22 ]
  %26 = lshr exact i32 %25, 3
  %27 = zext nneg i32 %26 to i64
  br label %28

28:                                               ; preds = %20, %14, %14, %23
  %29 = phi i64 [ %27, %23 ], [ 0, %14 ], [ 0, %14 ], [ 0, %20 ]
  %30 = phi i32 [ %25, %23 ], [ 4, %14 ], [ 4, %14 ], [ 1, %20 ]
  %31 = phi i1 [ true, %23 ], [ false, %14 ], [ false, %14 ], [ false, %20 ]
  %32 = phi i1 [ %24, %23 ], [ false, %14 ], [ false, %14 ], [ false, %20 ]
  %33 = phi i1 [ false, %23 ], [ true, %14 ], [ true, %14 ], [ true, %20 ]
  %34 = phi i32 [ %26, %23 ], [ 1, %14 ], [ 1, %14 ], [ 1, %20 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %17) #11
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %18) #11
  %35 = and i32 %7, -2
  %36 = icmp eq i32 %35, 10
  %37 = select i1 %36, i32 13, i32 25
  %38 = add nsw i32 %30, -1
  %39 = shl nuw i32 1, %38
  %40 = select i1 %32, i32 -2147483648, i32 %39
  %41 = icmp eq i32 %6, 0
  %42 = icmp eq i32 %5, 0
  %43 = icmp eq ptr %2, null
  %44 = shl nsw i32 -1, %30
  %45 = xor i32 %44, -1
  %46 = and i32 %12, 1
  %47 = trunc i64 %3 to i32
  %48 = shl i32 %47, 4
  %49 = and i32 %48, 262128
  %50 = lshr i32 %47, 12
  %51 = and i32 %50, 262128
  %52 = lshr i64 %3, 28
  %53 = trunc i64 %52 to i32
  %54 = and i32 %53, 262128
  %55 = lshr i64 %3, 62
  %56 = icmp ult i64 %3, 4611686018427387904
  %57 = icmp eq i64 %55, 1
  %58 = icmp eq i64 %55, 2
  %59 = icmp eq i32 %46, 0
  %60 = select i1 %56, i32 %54, i32 %51
  %61 = select i1 %56, i32 %51, i32 %54
  %62 = and i32 %11, 1
  %63 = icmp eq i32 %62, 0
  %64 = select i1 %63, i32 0, i32 %40
  %65 = trunc i64 %4 to i32
  %66 = shl i32 %65, 4
  %67 = and i32 %66, 262128
  %68 = lshr i32 %65, 12
  %69 = and i32 %68, 262128
  %70 = lshr i64 %4, 28
  %71 = trunc i64 %70 to i32
  %72 = and i32 %71, 262128
  %73 = lshr i64 %4, 62
  %74 = icmp ult i64 %4, 4611686018427387904
  %75 = icmp eq i64 %73, 1
  %76 = icmp eq i64 %73, 2
  %77 = and i32 %12, 2
  %78 = icmp eq i32 %77, 0
  %79 = select i1 %74, i32 %72, i32 %69
  %80 = select i1 %74, i32 %69, i32 %72
  %81 = and i32 %11, 2
  %82 = icmp eq i32 %81, 0
  %83 = select i1 %82, i32 0, i32 %40
  %84 = icmp eq i32 %9, 0
  %85 = lshr i32 %5, 1
  %86 = icmp eq i32 %10, 0
  %87 = lshr i32 %5, 2
  %88 = zext i32 %6 to i64
  %89 = select i1 %58, i32 3, i32 1
  %90 = select i1 %57, i32 7, i32 %89
  %91 = select i1 %58, i32 2, i32 1
  %92 = select i1 %57, i32 3, i32 %91
  %93 = select i1 %56, i32 0, i32 %92
  %94 = select i1 %58, i32 2, i32 1
  %95 = select i1 %57, i32 3, i32 %94
  %96 = select i1 %56, i32 0, i32 %95
  %97 = zext i32 %6 to i64
  %98 = select i1 %76, i32 3, i32 1
  %99 = select i1 %75, i32 7, i32 %98
  %100 = select i1 %76, i32 2, i32 1
  %101 = select i1 %75, i32 3, i32 %100
  %102 = select i1 %74, i32 0, i32 %101
  %103 = select i1 %76, i32 2, i32 1
  %104 = select i1 %75, i32 3, i32 %103
  %105 = select i1 %74, i32 0, i32 %104
  br label %106

106:                                              ; preds = %28, %223
  %107 = phi i32 [ 0, %28 ], [ %224, %223 ]
  br i1 %41, label %123, label %108

108:                                              ; preds = %106
  %109 = shl nuw nsw i32 %107, 3
  %110 = and i32 %109, 384
  %111 = zext nneg i32 %110 to i64
  %112 = getelementptr inbounds i32, ptr %2, i64 %111
  %113 = shl nuw nsw i32 %107, 2
  %114 = and i32 %113, 28
  %115 = lshr i32 %107, 3
  %116 = and i32 %115, 1
  %117 = shl nuw nsw i32 %107, 4
  %118 = and i32 %117, 112
  %119 = mul nuw nsw i32 %115, %54
  %120 = shl nuw nsw i32 %118, %96
  %121 = add nuw nsw i32 %120, %119
  br label %133

122:                                              ; preds = %223
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %18) #11
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %17) #11
  ret void

123:                                              ; preds = %206, %106
  br i1 %42, label %223, label %124

124:                                              ; preds = %123
  %125 = shl nuw nsw i32 %107, 1
  %126 = and i32 %125, 96
  %127 = shl nuw nsw i32 %107, 2
  %128 = and i32 %127, 28
  %129 = or disjoint i32 %126, %128
  %130 = lshr i32 %107, 3
  %131 = and i32 %130, 1
  %132 = shl nuw nsw i32 %131, 1
  br label %212

133:                                              ; preds = %108, %206
  %134 = phi i64 [ 0, %108 ], [ %210, %206 ]
  br i1 %43, label %158, label %135

135:                                              ; preds = %133
  %136 = udiv i32 32, %30
  %137 = shl nuw nsw i32 %136, 2
  %138 = trunc nuw i64 %134 to i32
  %139 = urem i32 %138, %137
  %140 = trunc nuw nsw i32 %139 to i8
  %141 = trunc nuw nsw i32 %136 to i8
  %142 = udiv i8 %140, %141
  %143 = zext nneg i8 %142 to i32
  %144 = add nuw nsw i32 %114, %143
  %145 = udiv i32 %138, %137
  %146 = shl i32 %145, 1
  %147 = or disjoint i32 %146, %116
  %148 = shl nuw nsw i32 %144, 2
  %149 = add i32 %147, %148
  %150 = zext i32 %149 to i64
  %151 = getelementptr inbounds i32, ptr %112, i64 %150
  %152 = load i32, ptr %151, align 4, !tbaa !4
  br i1 %32, label %206, label %153

153:                                              ; preds = %135
  %154 = urem i32 %138, %136
  %155 = mul nuw nsw i32 %154, %30
  %156 = lshr i32 %152, %155
  %157 = and i32 %156, %45
  br label %206

158:                                              ; preds = %133
  %159 = trunc nuw i64 %134 to i32
  %160 = lshr i32 %159, 3
  %161 = select i1 %33, i32 %160, i32 %159
  %162 = udiv i32 16, %34
  br i1 %59, label %163, label %172

163:                                              ; preds = %158
  %164 = urem i32 %161, %162
  %165 = mul nuw nsw i32 %164, %34
  %166 = add nuw nsw i32 %121, %165
  %167 = udiv i32 %161, %162
  %168 = shl i32 %167, 4
  %169 = mul i32 %167, %51
  %170 = select i1 %56, i32 %169, i32 %168
  %171 = add i32 %166, %170
  br label %186

172:                                              ; preds = %158
  %173 = shl nuw nsw i32 %162, %93
  %174 = urem i32 %107, %173
  %175 = mul nuw nsw i32 %174, %34
  %176 = shl i32 %161, 4
  %177 = and i32 %176, 112
  %178 = shl nuw nsw i32 %177, %93
  %179 = udiv i32 %107, %173
  %180 = lshr i32 %161, 3
  %181 = mul nuw nsw i32 %179, %60
  %182 = mul i32 %180, %61
  %183 = add i32 %178, %182
  %184 = add i32 %183, %175
  %185 = add i32 %184, %181
  br label %186

186:                                              ; preds = %172, %163
  %187 = phi i32 [ %185, %172 ], [ %171, %163 ]
  %188 = add i32 %187, %49
  %189 = lshr i32 %188, 7
  %190 = and i32 %189, %90
  %191 = shl nuw nsw i32 %190, 4
  %192 = select i1 %56, i32 0, i32 %191
  %193 = xor i32 %188, %192
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %16)
  store i32 0, ptr %16, align 4, !tbaa !4
  %194 = zext i32 %193 to i64
  %195 = getelementptr inbounds i8, ptr %1, i64 %194
  br i1 %31, label %196, label %198

196:                                              ; preds = %186
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %16, ptr readonly align 1 %195, i64 %29, i1 false)
  %197 = load i32, ptr %16, align 4, !tbaa !4
  br label %204

198:                                              ; preds = %186
  %199 = and i32 %159, 7
  %200 = load i8, ptr %195, align 1, !tbaa !34
  %201 = zext i8 %200 to i32
  %202 = lshr i32 %201, %199
  %203 = and i32 %202, %45
  br label %204

204:                                              ; preds = %196, %198
  %205 = phi i32 [ %197, %196 ], [ %203, %198 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %16)
  br label %206

206:                                              ; preds = %153, %135, %204
  %207 = phi i32 [ %205, %204 ], [ %157, %153 ], [ %152, %135 ]
  %208 = getelementptr inbounds [256 x i32], ptr %17, i64 0, i64 %134
  %209 = xor i32 %207, %64
  store i32 %209, ptr %208, align 4, !tbaa !4
  %210 = add nuw nsw i64 %134, 1
  %211 = icmp eq i64 %210, %88
  br i1 %211, label %123, label %133, !llvm.loop !35

212:                                              ; preds = %124, %318
  %213 = phi i32 [ 0, %124 ], [ %319, %318 ]
  br i1 %41, label %226, label %214

214:                                              ; preds = %212
  %215 = udiv i32 16, %34
  %216 = shl i32 %213, 4
  %217 = and i32 %216, 112
  %218 = lshr i32 %213, 3
  %219 = mul i32 %218, %72
  %220 = shl nuw nsw i32 %215, %102
  %221 = shl nuw nsw i32 %217, %105
  %222 = add i32 %221, %219
  br label %230

223:                                              ; preds = %318, %123
  %224 = add nuw nsw i32 %107, 1
  %225 = icmp eq i32 %224, 64
  br i1 %225, label %122, label %106, !llvm.loop !36

226:                                              ; preds = %275, %212
  %227 = lshr i32 %213, 1
  %228 = and i32 %227, 3
  %229 = or disjoint i32 %129, %228
  br i1 %84, label %281, label %304

230:                                              ; preds = %214, %275
  %231 = phi i64 [ 0, %214 ], [ %279, %275 ]
  %232 = trunc nuw i64 %231 to i32
  %233 = lshr i32 %232, 3
  %234 = select i1 %33, i32 %233, i32 %232
  br i1 %78, label %235, label %244

235:                                              ; preds = %230
  %236 = urem i32 %234, %215
  %237 = mul nuw nsw i32 %236, %34
  %238 = add i32 %222, %237
  %239 = udiv i32 %234, %215
  %240 = shl i32 %239, 4
  %241 = mul i32 %239, %69
  %242 = select i1 %74, i32 %241, i32 %240
  %243 = add i32 %238, %242
  br label %257

244:                                              ; preds = %230
  %245 = urem i32 %213, %220
  %246 = mul nuw nsw i32 %245, %34
  %247 = shl i32 %234, 4
  %248 = and i32 %247, 112
  %249 = shl nuw nsw i32 %248, %102
  %250 = udiv i32 %213, %220
  %251 = lshr i32 %234, 3
  %252 = mul i32 %250, %79
  %253 = mul i32 %251, %80
  %254 = add i32 %249, %253
  %255 = add i32 %254, %246
  %256 = add i32 %255, %252
  br label %257

257:                                              ; preds = %244, %235
  %258 = phi i32 [ %256, %244 ], [ %243, %235 ]
  %259 = add i32 %258, %67
  %260 = lshr i32 %259, 7
  %261 = and i32 %260, %99
  %262 = shl nuw nsw i32 %261, 4
  %263 = select i1 %74, i32 0, i32 %262
  %264 = xor i32 %259, %263
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15)
  store i32 0, ptr %15, align 4, !tbaa !4
  %265 = zext i32 %264 to i64
  %266 = getelementptr inbounds i8, ptr %1, i64 %265
  br i1 %31, label %267, label %269

267:                                              ; preds = %257
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %15, ptr readonly align 1 %266, i64 %29, i1 false)
  %268 = load i32, ptr %15, align 4, !tbaa !4
  br label %275

269:                                              ; preds = %257
  %270 = and i32 %232, 7
  %271 = load i8, ptr %266, align 1, !tbaa !34
  %272 = zext i8 %271 to i32
  %273 = lshr i32 %272, %270
  %274 = and i32 %273, %45
  br label %275

275:                                              ; preds = %267, %269
  %276 = phi i32 [ %268, %267 ], [ %274, %269 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15)
  %277 = getelementptr inbounds [256 x i32], ptr %18, i64 0, i64 %231
  %278 = xor i32 %276, %83
  store i32 %278, ptr %277, align 4, !tbaa !4
  %279 = add nuw nsw i64 %231, 1
  %280 = icmp eq i64 %279, %97
  br i1 %280, label %226, label %230, !llvm.loop !37

281:                                              ; preds = %226
  %282 = mul i32 %229, %87
  %283 = lshr i32 %213, 2
  %284 = and i32 %283, 1073741822
  %285 = or disjoint i32 %284, %131
  %286 = add i32 %285, %282
  %287 = zext i32 %286 to i64
  %288 = getelementptr inbounds i32, ptr %0, i64 %287
  %289 = shl i32 %213, 4
  %290 = and i32 %289, 16
  br i1 %86, label %295, label %291

291:                                              ; preds = %281
  %292 = load i32, ptr %288, align 4, !tbaa !4
  %293 = lshr i32 %292, %290
  %294 = and i32 %293, 65535
  br label %295

295:                                              ; preds = %281, %291
  %296 = phi i32 [ %294, %291 ], [ 0, %281 ]
  %297 = call fastcc i32 @element(ptr noundef nonnull %17, ptr noundef nonnull %18, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %296, i32 noundef 0, i32 noundef %13, i32 noundef %6, i32 noundef %37)
  %298 = load i32, ptr %288, align 4, !tbaa !4
  %299 = shl nuw i32 65535, %290
  %300 = xor i32 %299, -1
  %301 = and i32 %298, %300
  %302 = shl i32 %297, %290
  %303 = or i32 %301, %302
  store i32 %303, ptr %288, align 4, !tbaa !4
  br label %318

304:                                              ; preds = %226
  %305 = mul i32 %229, %85
  %306 = and i32 %227, 2147483644
  %307 = and i32 %213, 1
  %308 = or disjoint i32 %307, %132
  %309 = or disjoint i32 %308, %306
  %310 = add i32 %309, %305
  %311 = zext i32 %310 to i64
  %312 = getelementptr inbounds i32, ptr %0, i64 %311
  br i1 %86, label %315, label %313

313:                                              ; preds = %304
  %314 = load i32, ptr %312, align 4, !tbaa !4
  br label %315

315:                                              ; preds = %304, %313
  %316 = phi i32 [ %314, %313 ], [ 0, %304 ]
  %317 = call fastcc i32 @element(ptr noundef nonnull %17, ptr noundef nonnull %18, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %316, i32 noundef %9, i32 noundef %13, i32 noundef %6, i32 noundef %37)
  store i32 %317, ptr %312, align 4, !tbaa !4
  br label %318

318:                                              ; preds = %315, %295
  %319 = add nuw i32 %213, 1
  %320 = icmp eq i32 %319, %5
  br i1 %320, label %223, label %212, !llvm.loop !38
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define internal fastcc void @term(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Term) align 8 %0, i32 noundef %1, i32 noundef %2) unnamed_addr #7 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %0, i8 0, i64 16, i1 false)
  switch i32 %2, label %7 [
    i32 0, label %8
    i32 1, label %4
    i32 10, label %5
    i32 11, label %6
  ]

4:                                                ; preds = %3
  br label %8

5:                                                ; preds = %3
  br label %8

6:                                                ; preds = %3
  br label %8

7:                                                ; preds = %3
  br label %8

8:                                                ; preds = %3, %4, %6, %7, %5
  %9 = phi i1 [ true, %4 ], [ false, %5 ], [ true, %6 ], [ true, %7 ], [ true, %3 ]
  %10 = phi i32 [ 8, %4 ], [ 4, %5 ], [ 5, %6 ], [ 8, %7 ], [ 5, %3 ]
  %11 = phi i32 [ 7, %4 ], [ 3, %5 ], [ 2, %6 ], [ 23, %7 ], [ 10, %3 ]
  %12 = icmp eq i32 %2, 2
  %13 = and i32 %1, -8192
  %14 = select i1 %12, i32 %13, i32 %1
  %15 = lshr i32 %14, %11
  %16 = shl nsw i32 -1, %10
  %17 = xor i32 %16, -1
  %18 = and i32 %15, %17
  %19 = add nsw i32 %10, -1
  %20 = shl nsw i32 -1, %19
  %21 = add nuw nsw i32 %20, 1
  %22 = zext i32 %14 to i64
  %23 = zext nneg i32 %11 to i64
  %24 = zext nneg i32 %10 to i64
  %25 = add nuw nsw i64 %23, %24
  %26 = shl nuw nsw i64 1, %25
  %27 = and i64 %26, %22
  %28 = icmp ne i64 %27, 0
  %29 = zext i1 %28 to i32
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  store i32 %29, ptr %30, align 4, !tbaa !16
  %31 = shl nuw nsw i32 1, %11
  %32 = add nsw i32 %31, -1
  %33 = and i32 %32, %14
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %34, ptr %35, align 8, !tbaa !20
  br i1 %9, label %40, label %36

36:                                               ; preds = %8
  %37 = sub nsw i64 0, %26
  %38 = or i64 %37, %22
  %39 = icmp eq i64 %38, -1
  br i1 %39, label %47, label %51

40:                                               ; preds = %8
  %41 = add nuw nsw i64 %26, 4294967295
  %42 = and i64 %41, %22
  %43 = shl nsw i64 -1, %24
  %44 = xor i64 %43, -1
  %45 = shl nuw nsw i64 %44, %23
  %46 = icmp ugt i64 %42, %45
  br i1 %46, label %47, label %48

47:                                               ; preds = %36, %40
  store i32 3, ptr %0, align 8, !tbaa !13
  br label %65

48:                                               ; preds = %40
  %49 = icmp eq i32 %18, %17
  br i1 %49, label %50, label %51

50:                                               ; preds = %48
  store i32 2, ptr %0, align 8, !tbaa !13
  br label %65

51:                                               ; preds = %36, %48
  %52 = icmp eq i32 %18, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  %54 = or i32 %33, %31
  %55 = zext nneg i32 %54 to i64
  store i64 %55, ptr %35, align 8, !tbaa !20
  br label %56

56:                                               ; preds = %51, %53
  %57 = phi i64 [ 1, %53 ], [ %34, %51 ]
  %58 = phi i32 [ %18, %53 ], [ 1, %51 ]
  %59 = icmp ne i64 %57, 0
  %60 = zext i1 %59 to i32
  store i32 %60, ptr %0, align 8, !tbaa !13
  %61 = add nsw i32 %21, %58
  %62 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %61, ptr %62, align 4, !tbaa !19
  %63 = sub nsw i32 %61, %11
  %64 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %63, ptr %64, align 8, !tbaa !21
  br label %65

65:                                               ; preds = %56, %50, %47
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable }
attributes #3 = { nounwind uwtable }
attributes #4 = { nounwind }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = !{!14, !5, i64 0}
!14 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !15, i64 16}
!15 = !{!"long", !6, i64 0}
!16 = !{!14, !5, i64 4}
!17 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4, i64 16, i64 8, !18}
!18 = !{!15, !15, i64 0}
!19 = !{!14, !5, i64 12}
!20 = !{!14, !15, i64 16}
!21 = !{!14, !5, i64 8}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !9}
!27 = distinct !{!27, !9}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !31}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = distinct !{!32, !9}
!33 = distinct !{!33, !9}
!34 = !{!6, !6, i64 0}
!35 = distinct !{!35, !9}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9}
!38 = distinct !{!38, !9}
