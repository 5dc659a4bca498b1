; made by tools/make_cpu_runtime.py from ec4dbc50d0e6ba2b79e2529d0705ff44
; ModuleID = 'shadow.c'

%struct.Hooks = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Intervals = type { ptr, i32, i32, i32 }
%struct.Cta = type { ptr, ptr, i32, i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, ptr, i64, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, [3 x i32], i32, ptr, i64, ptr, ptr, ptr, ptr, ptr, i32, i32, ptr, ptr, i32, i32, i32, i32, i32, i32, [16 x %struct.Barrier], ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Barrier = type { i32, i32, i32, i32, [32 x i32], [32 x i32], i32 }
%struct.Place = type { i64, i64, ptr, i32, i32 }
%struct.Access = type { ptr, ptr, %struct.Stamp, i64, i32, i32, i32, i32, i32, i32 }
%struct.Stamp = type { i32, i32, i32, i32 }
%struct.Cell = type { %struct.Stamp, [2 x %struct.Stamp] }
%struct.Parts = type { [4 x %struct.Cell] }
%struct.Finding = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }

@hooks = internal constant %struct.Hooks { ptr @on_attach, ptr @on_detach, ptr @on_make, ptr @on_start, ptr @on_drop, ptr @on_arrive, ptr @on_release, ptr @on_warp, ptr @on_warpgroup, ptr @on_cluster, ptr @on_range, ptr @on_landed, ptr @on_filled, ptr @goptx_sync }, align 8

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_fence(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load ptr, ptr %1, align 8, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %4, i64 180
  %6 = load i32, ptr %5, align 4, !tbaa !11
  %7 = and i32 %6, 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %104, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %1, i64 224
  %11 = load ptr, ptr %10, align 8, !tbaa !13
  %12 = getelementptr inbounds i8, ptr %11, i64 48
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = icmp eq ptr %13, null
  br i1 %14, label %81, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %0, i64 28
  %17 = load i32, ptr %16, align 4, !tbaa !18
  %18 = zext i32 %17 to i64
  %19 = getelementptr inbounds i8, ptr %11, i64 44
  %20 = load i32, ptr %19, align 4, !tbaa !20
  %21 = zext i32 %20 to i64
  %22 = mul nuw i64 %21, %18
  %23 = getelementptr inbounds i16, ptr %13, i64 %22
  %24 = getelementptr inbounds i8, ptr %11, i64 64
  %25 = load ptr, ptr %24, align 8, !tbaa !21
  %26 = getelementptr inbounds i32, ptr %25, i64 %18
  %27 = load i32, ptr %26, align 4, !tbaa !22
  %28 = getelementptr inbounds i8, ptr %1, i64 216
  %29 = load i32, ptr %28, align 8, !tbaa !23
  %30 = icmp eq i32 %27, %29
  br i1 %30, label %49, label %31

31:                                               ; preds = %15
  %32 = shl i32 %20, 1
  %33 = zext i32 %32 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %23, i8 0, i64 %33, i1 false)
  %34 = getelementptr inbounds i16, ptr %23, i64 %18
  store i16 1, ptr %34, align 2, !tbaa !24
  %35 = load i32, ptr %28, align 8, !tbaa !23
  %36 = load ptr, ptr %24, align 8, !tbaa !21
  %37 = getelementptr inbounds i32, ptr %36, i64 %18
  store i32 %35, ptr %37, align 4, !tbaa !22
  %38 = load i32, ptr %16, align 4, !tbaa !18
  %39 = load ptr, ptr %10, align 8, !tbaa !13
  %40 = getelementptr inbounds i8, ptr %39, i64 48
  %41 = load ptr, ptr %40, align 8, !tbaa !14
  %42 = getelementptr inbounds i8, ptr %39, i64 44
  %43 = load i32, ptr %42, align 4, !tbaa !20
  %44 = getelementptr inbounds i8, ptr %39, i64 64
  %45 = load ptr, ptr %44, align 8, !tbaa !21
  %46 = zext i32 %38 to i64
  %47 = zext i32 %43 to i64
  %48 = mul nuw i64 %47, %46
  br label %49

49:                                               ; preds = %15, %31
  %50 = phi i64 [ %22, %15 ], [ %48, %31 ]
  %51 = phi i64 [ %18, %15 ], [ %46, %31 ]
  %52 = phi ptr [ %25, %15 ], [ %45, %31 ]
  %53 = phi i32 [ %20, %15 ], [ %43, %31 ]
  %54 = phi ptr [ %13, %15 ], [ %41, %31 ]
  %55 = phi ptr [ %11, %15 ], [ %39, %31 ]
  %56 = phi i32 [ %27, %15 ], [ %35, %31 ]
  %57 = getelementptr inbounds i16, ptr %23, i64 %51
  %58 = load i16, ptr %57, align 2, !tbaa !24
  %59 = zext i16 %58 to i32
  %60 = getelementptr inbounds i8, ptr %0, i64 176
  store i32 %59, ptr %60, align 8, !tbaa !26
  %61 = getelementptr inbounds i8, ptr %0, i64 180
  store i32 %56, ptr %61, align 4, !tbaa !27
  %62 = getelementptr inbounds i16, ptr %54, i64 %50
  %63 = getelementptr inbounds i32, ptr %52, i64 %51
  %64 = load i32, ptr %63, align 4, !tbaa !22
  %65 = icmp eq i32 %64, %56
  br i1 %65, label %73, label %66

66:                                               ; preds = %49
  %67 = getelementptr inbounds i8, ptr %55, i64 64
  %68 = shl i32 %53, 1
  %69 = zext i32 %68 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %62, i8 0, i64 %69, i1 false)
  %70 = load i32, ptr %28, align 8, !tbaa !23
  %71 = load ptr, ptr %67, align 8, !tbaa !21
  %72 = getelementptr inbounds i32, ptr %71, i64 %51
  store i32 %70, ptr %72, align 4, !tbaa !22
  br label %77

73:                                               ; preds = %49
  %74 = getelementptr inbounds i16, ptr %62, i64 %51
  %75 = load i16, ptr %74, align 2, !tbaa !24
  %76 = icmp eq i16 %75, -1
  br i1 %76, label %81, label %77

77:                                               ; preds = %73, %66
  %78 = phi i16 [ 1, %66 ], [ %75, %73 ]
  %79 = getelementptr inbounds i16, ptr %62, i64 %51
  %80 = add nuw i16 %78, 1
  store i16 %80, ptr %79, align 2, !tbaa !24
  br label %81

81:                                               ; preds = %77, %73, %9
  %82 = and i32 %2, 4
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %84, label %104

84:                                               ; preds = %81
  %85 = load ptr, ptr %1, align 8, !tbaa !4
  %86 = getelementptr inbounds i8, ptr %85, i64 3280
  %87 = load ptr, ptr %86, align 8, !tbaa !28
  %88 = getelementptr inbounds i8, ptr %87, i64 56
  br label %89

89:                                               ; preds = %89, %84
  %90 = atomicrmw xchg ptr %88, i32 1 acquire, align 4
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %92, label %89, !llvm.loop !29

92:                                               ; preds = %89
  %93 = getelementptr inbounds i8, ptr %87, i64 40
  %94 = load ptr, ptr %93, align 8, !tbaa !31
  %95 = getelementptr inbounds i8, ptr %1, i64 36
  %96 = load i32, ptr %95, align 4, !tbaa !33
  %97 = zext i32 %96 to i64
  %98 = getelementptr inbounds %struct.Intervals, ptr %94, i64 %97, i32 1
  %99 = load i32, ptr %98, align 8, !tbaa !34
  %100 = icmp ult i32 %99, 65535
  br i1 %100, label %101, label %103

101:                                              ; preds = %92
  %102 = add nuw nsw i32 %99, 1
  store i32 %102, ptr %98, align 8, !tbaa !34
  br label %103

103:                                              ; preds = %101, %92
  store atomic i32 0, ptr %88 release, align 4
  br label %104

104:                                              ; preds = %81, %3, %103
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local void @goptx_sync(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3) #2 {
  %5 = getelementptr inbounds i8, ptr %1, i64 224
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = load ptr, ptr %1, align 8, !tbaa !4
  %8 = getelementptr inbounds i8, ptr %7, i64 180
  %9 = load i32, ptr %8, align 4, !tbaa !11
  %10 = and i32 %9, 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %411, label %12

12:                                               ; preds = %4
  %13 = and i64 %2, -17592186044416
  %14 = icmp eq i64 %13, 35184372088832
  %15 = lshr i32 %3, 2
  %16 = and i32 %15, 1
  %17 = xor i32 %16, 1
  br i1 %14, label %18, label %37

18:                                               ; preds = %12
  %19 = trunc i64 %2 to i32
  %20 = lshr i32 %19, 24
  %21 = and i64 %2, 4294967295
  %22 = getelementptr inbounds i8, ptr %1, i64 184
  %23 = load ptr, ptr %22, align 8, !tbaa !36
  %24 = load ptr, ptr %23, align 8, !tbaa !37
  %25 = getelementptr inbounds i8, ptr %23, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !39
  %27 = urem i32 %20, %26
  %28 = zext nneg i32 %27 to i64
  %29 = getelementptr inbounds %struct.Cta, ptr %24, i64 %28, i32 5
  %30 = load i32, ptr %29, align 4, !tbaa !33
  %31 = add i32 %30, 1
  %32 = zext i32 %31 to i64
  %33 = shl i64 %32, 33
  %34 = or disjoint i64 %33, %21
  %35 = icmp eq i32 %26, 1
  %36 = select i1 %35, i32 0, i32 %17
  br label %37

37:                                               ; preds = %12, %18
  %38 = phi i64 [ %34, %18 ], [ %2, %12 ]
  %39 = phi i32 [ %36, %18 ], [ %17, %12 ]
  %40 = and i32 %3, 64
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %202, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %6, i64 48
  %44 = load ptr, ptr %43, align 8, !tbaa !14
  %45 = icmp eq ptr %44, null
  br i1 %45, label %148, label %46

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %6, i64 32
  %48 = load i32, ptr %47, align 8, !tbaa !40
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %148, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %6, i64 36
  %52 = load i32, ptr %51, align 4, !tbaa !41
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %148, label %54

54:                                               ; preds = %50
  %55 = getelementptr inbounds i8, ptr %6, i64 24
  %56 = mul i64 %38, -7046029254386353131
  %57 = lshr i64 %56, 33
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = add i32 %52, 2147483647
  %60 = and i32 %59, %58
  %61 = load ptr, ptr %55, align 8, !tbaa !42
  %62 = zext nneg i32 %60 to i64
  %63 = getelementptr inbounds %struct.Place, ptr %61, i64 %62
  %64 = getelementptr inbounds i8, ptr %63, i64 28
  %65 = load i32, ptr %64, align 4, !tbaa !43
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %148, label %67

67:                                               ; preds = %54
  %68 = add i32 %52, -1
  br label %69

69:                                               ; preds = %74, %67
  %70 = phi ptr [ %63, %67 ], [ %78, %74 ]
  %71 = phi i32 [ %60, %67 ], [ %76, %74 ]
  %72 = load i64, ptr %70, align 8, !tbaa !45
  %73 = icmp eq i64 %72, %38
  br i1 %73, label %82, label %74

74:                                               ; preds = %69
  %75 = add i32 %71, 1
  %76 = and i32 %75, %68
  %77 = zext i32 %76 to i64
  %78 = getelementptr inbounds %struct.Place, ptr %61, i64 %77
  %79 = getelementptr inbounds i8, ptr %78, i64 28
  %80 = load i32, ptr %79, align 4, !tbaa !43
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %148, label %69, !llvm.loop !46

82:                                               ; preds = %69
  %83 = getelementptr inbounds i8, ptr %70, i64 24
  %84 = load i32, ptr %83, align 8, !tbaa !47
  %85 = getelementptr inbounds i8, ptr %1, i64 216
  %86 = load i32, ptr %85, align 8, !tbaa !23
  %87 = icmp eq i32 %84, %86
  br i1 %87, label %88, label %148

88:                                               ; preds = %82
  %89 = getelementptr inbounds i8, ptr %0, i64 28
  %90 = load i32, ptr %89, align 4, !tbaa !18
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds i8, ptr %6, i64 44
  %93 = load i32, ptr %92, align 4, !tbaa !20
  %94 = zext i32 %93 to i64
  %95 = mul nuw i64 %94, %91
  %96 = getelementptr inbounds i16, ptr %44, i64 %95
  %97 = getelementptr inbounds i8, ptr %6, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !21
  %99 = getelementptr inbounds i32, ptr %98, i64 %91
  %100 = load i32, ptr %99, align 4, !tbaa !22
  %101 = icmp eq i32 %100, %84
  br i1 %101, label %110, label %102

102:                                              ; preds = %88
  %103 = shl i32 %93, 1
  %104 = zext i32 %103 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %96, i8 0, i64 %104, i1 false)
  %105 = getelementptr inbounds i16, ptr %96, i64 %91
  store i16 1, ptr %105, align 2, !tbaa !24
  %106 = load i32, ptr %85, align 8, !tbaa !23
  %107 = load ptr, ptr %97, align 8, !tbaa !21
  %108 = getelementptr inbounds i32, ptr %107, i64 %91
  store i32 %106, ptr %108, align 4, !tbaa !22
  %109 = load i32, ptr %92, align 4, !tbaa !20
  br label %110

110:                                              ; preds = %88, %102
  %111 = phi i32 [ %93, %88 ], [ %109, %102 ]
  %112 = getelementptr inbounds i8, ptr %70, i64 16
  %113 = load ptr, ptr %112, align 8, !tbaa !48
  %114 = icmp ult i32 %111, 8
  br i1 %114, label %148, label %115

115:                                              ; preds = %110
  %116 = lshr i32 %111, 3
  %117 = zext nneg i32 %116 to i64
  %118 = and i64 %117, 1
  %119 = icmp eq i32 %116, 1
  br i1 %119, label %139, label %120

120:                                              ; preds = %115
  %121 = and i64 %117, 536870910
  br label %122

122:                                              ; preds = %122, %120
  %123 = phi i64 [ 0, %120 ], [ %136, %122 ]
  %124 = phi i64 [ 0, %120 ], [ %137, %122 ]
  %125 = getelementptr inbounds <8 x i16>, ptr %113, i64 %123
  %126 = load <8 x i16>, ptr %125, align 16, !tbaa !49
  %127 = getelementptr inbounds <8 x i16>, ptr %96, i64 %123
  %128 = load <8 x i16>, ptr %127, align 16, !tbaa !49
  %129 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %126, <8 x i16> %128)
  store <8 x i16> %129, ptr %127, align 16, !tbaa !49
  %130 = or disjoint i64 %123, 1
  %131 = getelementptr inbounds <8 x i16>, ptr %113, i64 %130
  %132 = load <8 x i16>, ptr %131, align 16, !tbaa !49
  %133 = getelementptr inbounds <8 x i16>, ptr %96, i64 %130
  %134 = load <8 x i16>, ptr %133, align 16, !tbaa !49
  %135 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %132, <8 x i16> %134)
  store <8 x i16> %135, ptr %133, align 16, !tbaa !49
  %136 = add nuw nsw i64 %123, 2
  %137 = add i64 %124, 2
  %138 = icmp eq i64 %137, %121
  br i1 %138, label %139, label %122, !llvm.loop !50

139:                                              ; preds = %122, %115
  %140 = phi i64 [ 0, %115 ], [ %136, %122 ]
  %141 = icmp eq i64 %118, 0
  br i1 %141, label %148, label %142

142:                                              ; preds = %139
  %143 = getelementptr inbounds <8 x i16>, ptr %113, i64 %140
  %144 = load <8 x i16>, ptr %143, align 16, !tbaa !49
  %145 = getelementptr inbounds <8 x i16>, ptr %96, i64 %140
  %146 = load <8 x i16>, ptr %145, align 16, !tbaa !49
  %147 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %144, <8 x i16> %146)
  store <8 x i16> %147, ptr %145, align 16, !tbaa !49
  br label %148

148:                                              ; preds = %74, %142, %139, %54, %50, %110, %82, %46, %42
  %149 = icmp eq i32 %39, 0
  br i1 %149, label %411, label %150

150:                                              ; preds = %148
  %151 = load ptr, ptr %1, align 8, !tbaa !4
  %152 = getelementptr inbounds i8, ptr %151, i64 3280
  %153 = load ptr, ptr %152, align 8, !tbaa !28
  %154 = getelementptr inbounds i8, ptr %153, i64 32
  %155 = load i32, ptr %154, align 8, !tbaa !51
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %411, label %157

157:                                              ; preds = %150
  %158 = getelementptr inbounds i8, ptr %153, i64 56
  br label %159

159:                                              ; preds = %159, %157
  %160 = atomicrmw xchg ptr %158, i32 1 acquire, align 4
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %162, label %159, !llvm.loop !29

162:                                              ; preds = %159
  %163 = getelementptr inbounds i8, ptr %153, i64 36
  %164 = load i32, ptr %163, align 4, !tbaa !41
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %409, label %166

166:                                              ; preds = %162
  %167 = getelementptr inbounds i8, ptr %153, i64 24
  %168 = mul i64 %38, -7046029254386353131
  %169 = lshr i64 %168, 33
  %170 = trunc nuw nsw i64 %169 to i32
  %171 = add i32 %164, 2147483647
  %172 = and i32 %171, %170
  %173 = load ptr, ptr %167, align 8, !tbaa !42
  %174 = zext nneg i32 %172 to i64
  %175 = getelementptr inbounds %struct.Place, ptr %173, i64 %174
  %176 = getelementptr inbounds i8, ptr %175, i64 28
  %177 = load i32, ptr %176, align 4, !tbaa !43
  %178 = icmp eq i32 %177, 0
  br i1 %178, label %409, label %179

179:                                              ; preds = %166
  %180 = add i32 %164, -1
  br label %181

181:                                              ; preds = %186, %179
  %182 = phi ptr [ %175, %179 ], [ %190, %186 ]
  %183 = phi i32 [ %172, %179 ], [ %188, %186 ]
  %184 = load i64, ptr %182, align 8, !tbaa !45
  %185 = icmp eq i64 %184, %38
  br i1 %185, label %194, label %186

186:                                              ; preds = %181
  %187 = add i32 %183, 1
  %188 = and i32 %187, %180
  %189 = zext i32 %188 to i64
  %190 = getelementptr inbounds %struct.Place, ptr %173, i64 %189
  %191 = getelementptr inbounds i8, ptr %190, i64 28
  %192 = load i32, ptr %191, align 4, !tbaa !43
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %409, label %181, !llvm.loop !46

194:                                              ; preds = %181
  %195 = getelementptr inbounds i8, ptr %182, i64 8
  %196 = load i64, ptr %195, align 8, !tbaa !52
  %197 = load ptr, ptr %5, align 8, !tbaa !13
  %198 = getelementptr inbounds i8, ptr %197, i64 136
  %199 = load i64, ptr %198, align 8, !tbaa !53
  %200 = icmp ugt i64 %196, %199
  br i1 %200, label %201, label %409

201:                                              ; preds = %194
  store i64 %196, ptr %198, align 8, !tbaa !53
  br label %409

202:                                              ; preds = %37
  %203 = and i32 %3, 32
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %208, label %205

205:                                              ; preds = %202
  %206 = icmp eq i32 %39, 0
  %207 = select i1 %206, i32 4, i32 0
  tail call void @goptx_fence(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %207)
  br label %208

208:                                              ; preds = %205, %202
  %209 = getelementptr inbounds i8, ptr %6, i64 48
  %210 = load ptr, ptr %209, align 8, !tbaa !14
  %211 = icmp eq ptr %210, null
  br i1 %211, label %326, label %212

212:                                              ; preds = %208
  %213 = getelementptr inbounds i8, ptr %0, i64 176
  %214 = load i32, ptr %213, align 8, !tbaa !26
  %215 = icmp eq i32 %214, 0
  br i1 %215, label %326, label %216

216:                                              ; preds = %212
  %217 = getelementptr inbounds i8, ptr %0, i64 180
  %218 = load i32, ptr %217, align 4, !tbaa !27
  %219 = getelementptr inbounds i8, ptr %1, i64 216
  %220 = load i32, ptr %219, align 8, !tbaa !23
  %221 = icmp eq i32 %218, %220
  br i1 %221, label %222, label %326

222:                                              ; preds = %216
  %223 = getelementptr inbounds i8, ptr %0, i64 28
  %224 = load i32, ptr %223, align 4, !tbaa !18
  %225 = load ptr, ptr %5, align 8, !tbaa !13
  %226 = getelementptr inbounds i8, ptr %225, i64 48
  %227 = load ptr, ptr %226, align 8, !tbaa !14
  %228 = zext i32 %224 to i64
  %229 = getelementptr inbounds i8, ptr %225, i64 44
  %230 = load i32, ptr %229, align 4, !tbaa !20
  %231 = zext i32 %230 to i64
  %232 = mul nuw i64 %231, %228
  %233 = getelementptr inbounds i16, ptr %227, i64 %232
  %234 = getelementptr inbounds i8, ptr %225, i64 64
  %235 = load ptr, ptr %234, align 8, !tbaa !21
  %236 = getelementptr inbounds i32, ptr %235, i64 %228
  %237 = load i32, ptr %236, align 4, !tbaa !22
  %238 = icmp eq i32 %237, %218
  br i1 %238, label %249, label %239

239:                                              ; preds = %222
  %240 = shl i32 %230, 1
  %241 = zext i32 %240 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %233, i8 0, i64 %241, i1 false)
  %242 = getelementptr inbounds i16, ptr %233, i64 %228
  store i16 1, ptr %242, align 2, !tbaa !24
  %243 = load i32, ptr %219, align 8, !tbaa !23
  %244 = load ptr, ptr %234, align 8, !tbaa !21
  %245 = getelementptr inbounds i32, ptr %244, i64 %228
  store i32 %243, ptr %245, align 4, !tbaa !22
  %246 = load i32, ptr %223, align 4, !tbaa !18
  %247 = load i32, ptr %213, align 8, !tbaa !26
  %248 = zext i32 %246 to i64
  br label %249

249:                                              ; preds = %222, %239
  %250 = phi i64 [ %228, %222 ], [ %248, %239 ]
  %251 = phi i32 [ %214, %222 ], [ %247, %239 ]
  %252 = getelementptr inbounds i16, ptr %233, i64 %250
  %253 = load i16, ptr %252, align 2, !tbaa !24
  %254 = trunc i32 %251 to i16
  store i16 %254, ptr %252, align 2, !tbaa !24
  %255 = getelementptr inbounds i8, ptr %6, i64 24
  %256 = tail call fastcc ptr @find(ptr noundef nonnull %255, i64 noundef %38, i32 noundef 1)
  %257 = load ptr, ptr %5, align 8, !tbaa !13
  %258 = getelementptr inbounds i8, ptr %256, i64 16
  %259 = load ptr, ptr %258, align 8, !tbaa !48
  %260 = icmp eq ptr %259, null
  br i1 %260, label %264, label %261

261:                                              ; preds = %249
  %262 = getelementptr inbounds i8, ptr %256, i64 24
  %263 = load i32, ptr %262, align 8, !tbaa !47
  br label %271

264:                                              ; preds = %249
  %265 = getelementptr inbounds i8, ptr %257, i64 44
  %266 = load i32, ptr %265, align 4, !tbaa !20
  %267 = shl i32 %266, 1
  %268 = zext i32 %267 to i64
  %269 = tail call noalias align 16 ptr @aligned_alloc(i64 noundef 16, i64 noundef %268) #21
  store ptr %269, ptr %258, align 8, !tbaa !48
  %270 = getelementptr inbounds i8, ptr %256, i64 24
  store i32 0, ptr %270, align 8, !tbaa !47
  br label %271

271:                                              ; preds = %264, %261
  %272 = phi ptr [ %259, %261 ], [ %269, %264 ]
  %273 = phi i32 [ %263, %261 ], [ 0, %264 ]
  %274 = load i32, ptr %219, align 8, !tbaa !23
  %275 = icmp eq i32 %273, %274
  br i1 %275, label %284, label %276

276:                                              ; preds = %271
  %277 = getelementptr inbounds i8, ptr %256, i64 24
  %278 = getelementptr inbounds i8, ptr %257, i64 44
  %279 = load i32, ptr %278, align 4, !tbaa !20
  %280 = shl i32 %279, 1
  %281 = zext i32 %280 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %272, i8 0, i64 %281, i1 false)
  %282 = load i32, ptr %219, align 8, !tbaa !23
  store i32 %282, ptr %277, align 8, !tbaa !47
  %283 = load ptr, ptr %258, align 8, !tbaa !48
  br label %284

284:                                              ; preds = %271, %276
  %285 = phi ptr [ %283, %276 ], [ %272, %271 ]
  %286 = getelementptr inbounds i8, ptr %6, i64 44
  %287 = load i32, ptr %286, align 4, !tbaa !20
  %288 = icmp ult i32 %287, 8
  br i1 %288, label %322, label %289

289:                                              ; preds = %284
  %290 = lshr i32 %287, 3
  %291 = zext nneg i32 %290 to i64
  %292 = and i64 %291, 1
  %293 = icmp eq i32 %290, 1
  br i1 %293, label %313, label %294

294:                                              ; preds = %289
  %295 = and i64 %291, 536870910
  br label %296

296:                                              ; preds = %296, %294
  %297 = phi i64 [ 0, %294 ], [ %310, %296 ]
  %298 = phi i64 [ 0, %294 ], [ %311, %296 ]
  %299 = getelementptr inbounds <8 x i16>, ptr %233, i64 %297
  %300 = load <8 x i16>, ptr %299, align 16, !tbaa !49
  %301 = getelementptr inbounds <8 x i16>, ptr %285, i64 %297
  %302 = load <8 x i16>, ptr %301, align 16, !tbaa !49
  %303 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %300, <8 x i16> %302)
  store <8 x i16> %303, ptr %301, align 16, !tbaa !49
  %304 = or disjoint i64 %297, 1
  %305 = getelementptr inbounds <8 x i16>, ptr %233, i64 %304
  %306 = load <8 x i16>, ptr %305, align 16, !tbaa !49
  %307 = getelementptr inbounds <8 x i16>, ptr %285, i64 %304
  %308 = load <8 x i16>, ptr %307, align 16, !tbaa !49
  %309 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %306, <8 x i16> %308)
  store <8 x i16> %309, ptr %307, align 16, !tbaa !49
  %310 = add nuw nsw i64 %297, 2
  %311 = add i64 %298, 2
  %312 = icmp eq i64 %311, %295
  br i1 %312, label %313, label %296, !llvm.loop !50

313:                                              ; preds = %296, %289
  %314 = phi i64 [ 0, %289 ], [ %310, %296 ]
  %315 = icmp eq i64 %292, 0
  br i1 %315, label %322, label %316

316:                                              ; preds = %313
  %317 = getelementptr inbounds <8 x i16>, ptr %233, i64 %314
  %318 = load <8 x i16>, ptr %317, align 16, !tbaa !49
  %319 = getelementptr inbounds <8 x i16>, ptr %285, i64 %314
  %320 = load <8 x i16>, ptr %319, align 16, !tbaa !49
  %321 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %318, <8 x i16> %320)
  store <8 x i16> %321, ptr %319, align 16, !tbaa !49
  br label %322

322:                                              ; preds = %316, %313, %284
  %323 = load i32, ptr %223, align 4, !tbaa !18
  %324 = zext i32 %323 to i64
  %325 = getelementptr inbounds i16, ptr %233, i64 %324
  store i16 %253, ptr %325, align 2, !tbaa !24
  br label %326

326:                                              ; preds = %322, %216, %212, %208
  %327 = icmp eq i32 %39, 0
  br i1 %327, label %411, label %328

328:                                              ; preds = %326
  %329 = load ptr, ptr %1, align 8, !tbaa !4
  %330 = getelementptr inbounds i8, ptr %329, i64 3280
  %331 = load ptr, ptr %330, align 8, !tbaa !28
  %332 = getelementptr inbounds i8, ptr %331, i64 40
  %333 = load ptr, ptr %332, align 8, !tbaa !31
  %334 = getelementptr inbounds i8, ptr %1, i64 36
  %335 = load i32, ptr %334, align 4, !tbaa !33
  %336 = zext i32 %335 to i64
  %337 = getelementptr inbounds %struct.Intervals, ptr %333, i64 %336
  %338 = getelementptr inbounds i8, ptr %337, i64 8
  %339 = load i32, ptr %338, align 8, !tbaa !34
  %340 = icmp eq i32 %339, 0
  br i1 %340, label %411, label %341

341:                                              ; preds = %328
  %342 = getelementptr inbounds i8, ptr %331, i64 56
  br label %343

343:                                              ; preds = %343, %341
  %344 = atomicrmw xchg ptr %342, i32 1 acquire, align 4
  %345 = icmp eq i32 %344, 0
  br i1 %345, label %346, label %343, !llvm.loop !29

346:                                              ; preds = %343
  %347 = getelementptr inbounds i8, ptr %331, i64 48
  %348 = load i64, ptr %347, align 8, !tbaa !54
  %349 = add i64 %348, 1
  store i64 %349, ptr %347, align 8, !tbaa !54
  %350 = getelementptr inbounds i8, ptr %337, i64 16
  %351 = load i32, ptr %350, align 8, !tbaa !55
  %352 = load i32, ptr %338, align 8, !tbaa !34
  %353 = icmp ult i32 %351, %352
  br i1 %353, label %354, label %361

354:                                              ; preds = %346
  %355 = shl i32 %352, 1
  store i32 %355, ptr %350, align 8, !tbaa !55
  %356 = load ptr, ptr %337, align 8, !tbaa !56
  %357 = zext i32 %355 to i64
  %358 = shl nuw nsw i64 %357, 3
  %359 = tail call ptr @realloc(ptr noundef %356, i64 noundef %358) #21
  store ptr %359, ptr %337, align 8, !tbaa !56
  %360 = load i32, ptr %338, align 8, !tbaa !34
  br label %361

361:                                              ; preds = %354, %346
  %362 = phi i32 [ %360, %354 ], [ %352, %346 ]
  %363 = getelementptr inbounds i8, ptr %337, i64 12
  %364 = load i32, ptr %363, align 4, !tbaa !57
  %365 = icmp ult i32 %364, %362
  br i1 %365, label %366, label %405

366:                                              ; preds = %361
  %367 = load ptr, ptr %337, align 8, !tbaa !56
  %368 = zext i32 %364 to i64
  %369 = zext i32 %362 to i64
  %370 = sub nsw i64 %369, %368
  %371 = and i64 %370, 7
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %380, label %373

373:                                              ; preds = %366, %373
  %374 = phi i64 [ %376, %373 ], [ %368, %366 ]
  %375 = phi i64 [ %378, %373 ], [ 0, %366 ]
  %376 = add nuw nsw i64 %374, 1
  %377 = getelementptr inbounds i64, ptr %367, i64 %374
  store i64 %349, ptr %377, align 8, !tbaa !58
  %378 = add i64 %375, 1
  %379 = icmp eq i64 %378, %371
  br i1 %379, label %380, label %373, !llvm.loop !59

380:                                              ; preds = %373, %366
  %381 = phi i64 [ %368, %366 ], [ %376, %373 ]
  %382 = sub nsw i64 %368, %369
  %383 = icmp ugt i64 %382, -8
  br i1 %383, label %404, label %384

384:                                              ; preds = %380
  %385 = getelementptr i8, ptr %367, i64 8
  %386 = getelementptr i8, ptr %367, i64 16
  %387 = getelementptr i8, ptr %367, i64 24
  %388 = getelementptr i8, ptr %367, i64 32
  %389 = getelementptr i8, ptr %367, i64 40
  %390 = getelementptr i8, ptr %367, i64 48
  %391 = getelementptr i8, ptr %367, i64 56
  br label %392

392:                                              ; preds = %392, %384
  %393 = phi i64 [ %381, %384 ], [ %401, %392 ]
  %394 = getelementptr inbounds i64, ptr %367, i64 %393
  store i64 %349, ptr %394, align 8, !tbaa !58
  %395 = getelementptr i64, ptr %385, i64 %393
  store i64 %349, ptr %395, align 8, !tbaa !58
  %396 = getelementptr i64, ptr %386, i64 %393
  store i64 %349, ptr %396, align 8, !tbaa !58
  %397 = getelementptr i64, ptr %387, i64 %393
  store i64 %349, ptr %397, align 8, !tbaa !58
  %398 = getelementptr i64, ptr %388, i64 %393
  store i64 %349, ptr %398, align 8, !tbaa !58
  %399 = getelementptr i64, ptr %389, i64 %393
  store i64 %349, ptr %399, align 8, !tbaa !58
  %400 = getelementptr i64, ptr %390, i64 %393
  store i64 %349, ptr %400, align 8, !tbaa !58
  %401 = add nuw nsw i64 %393, 8
  %402 = getelementptr i64, ptr %391, i64 %393
  store i64 %349, ptr %402, align 8, !tbaa !58
  %403 = icmp eq i64 %401, %369
  br i1 %403, label %404, label %392, !llvm.loop !61

404:                                              ; preds = %392, %380
  store i32 %362, ptr %363, align 4, !tbaa !57
  br label %405

405:                                              ; preds = %404, %361
  %406 = getelementptr inbounds i8, ptr %331, i64 24
  %407 = tail call fastcc ptr @find(ptr noundef nonnull %406, i64 noundef %38, i32 noundef 1)
  %408 = getelementptr inbounds i8, ptr %407, i64 8
  store i64 %349, ptr %408, align 8, !tbaa !52
  br label %409

409:                                              ; preds = %186, %162, %166, %194, %201, %405
  %410 = phi ptr [ %342, %405 ], [ %158, %201 ], [ %158, %194 ], [ %158, %166 ], [ %158, %162 ], [ %158, %186 ]
  store atomic i32 0, ptr %410 release, align 4
  br label %411

411:                                              ; preds = %409, %328, %150, %148, %326, %4
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc ptr @find(ptr nocapture noundef %0, i64 noundef %1, i32 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds i8, ptr %0, i64 12
  %5 = load i32, ptr %4, align 4, !tbaa !41
  %6 = icmp eq i32 %5, 0
  %7 = icmp eq i32 %2, 0
  br i1 %6, label %8, label %11

8:                                                ; preds = %3
  br i1 %7, label %95, label %9

9:                                                ; preds = %8
  store i32 64, ptr %4, align 4, !tbaa !41
  %10 = tail call noalias dereferenceable_or_null(2048) ptr @calloc(i64 noundef 64, i64 noundef 32) #22
  store ptr %10, ptr %0, align 8, !tbaa !42
  br label %12

11:                                               ; preds = %3
  br i1 %7, label %58, label %12

12:                                               ; preds = %9, %11
  %13 = phi i32 [ 64, %9 ], [ %5, %11 ]
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i32, ptr %14, align 8, !tbaa !62
  %16 = shl i32 %15, 1
  %17 = icmp ult i32 %16, %13
  br i1 %17, label %58, label %18

18:                                               ; preds = %12
  %19 = shl i32 %13, 1
  %20 = zext i32 %19 to i64
  %21 = tail call noalias ptr @calloc(i64 noundef %20, i64 noundef 32) #22
  %22 = add i32 %19, -1
  %23 = zext i32 %13 to i64
  br label %26

24:                                               ; preds = %55
  %25 = load ptr, ptr %0, align 8, !tbaa !42
  tail call void @free(ptr noundef %25) #23
  store ptr %21, ptr %0, align 8, !tbaa !63
  store i32 %15, ptr %14, align 8, !tbaa !22
  store i32 %19, ptr %4, align 4, !tbaa !22
  br label %58

26:                                               ; preds = %18, %55
  %27 = phi i64 [ 0, %18 ], [ %56, %55 ]
  %28 = load ptr, ptr %0, align 8, !tbaa !42
  %29 = getelementptr inbounds %struct.Place, ptr %28, i64 %27
  %30 = getelementptr inbounds i8, ptr %29, i64 28
  %31 = load i32, ptr %30, align 4, !tbaa !43
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %55, label %33

33:                                               ; preds = %26
  %34 = load i64, ptr %29, align 8, !tbaa !45
  %35 = mul i64 %34, -7046029254386353131
  %36 = lshr i64 %35, 33
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = and i32 %22, %37
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr inbounds %struct.Place, ptr %21, i64 %39
  %41 = getelementptr inbounds i8, ptr %40, i64 28
  %42 = load i32, ptr %41, align 4, !tbaa !43
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %53, label %44

44:                                               ; preds = %33, %44
  %45 = phi i32 [ %47, %44 ], [ %38, %33 ]
  %46 = add i32 %45, 1
  %47 = and i32 %46, %22
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds %struct.Place, ptr %21, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 28
  %51 = load i32, ptr %50, align 4, !tbaa !43
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %53, label %44, !llvm.loop !64

53:                                               ; preds = %44, %33
  %54 = phi ptr [ %40, %33 ], [ %49, %44 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %54, ptr noundef nonnull align 8 dereferenceable(32) %29, i64 32, i1 false), !tbaa.struct !65
  br label %55

55:                                               ; preds = %26, %53
  %56 = add nuw nsw i64 %27, 1
  %57 = icmp eq i64 %56, %23
  br i1 %57, label %24, label %26, !llvm.loop !66

58:                                               ; preds = %24, %12, %11
  %59 = phi i32 [ %19, %24 ], [ %13, %12 ], [ %5, %11 ]
  %60 = phi i1 [ false, %24 ], [ false, %12 ], [ true, %11 ]
  %61 = mul i64 %1, -7046029254386353131
  %62 = lshr i64 %61, 33
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = add i32 %59, 2147483647
  %65 = and i32 %64, %63
  %66 = load ptr, ptr %0, align 8, !tbaa !42
  %67 = zext nneg i32 %65 to i64
  %68 = getelementptr inbounds %struct.Place, ptr %66, i64 %67
  %69 = getelementptr inbounds i8, ptr %68, i64 28
  %70 = load i32, ptr %69, align 4, !tbaa !43
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %87, label %72

72:                                               ; preds = %58
  %73 = add i32 %59, -1
  br label %74

74:                                               ; preds = %72, %79
  %75 = phi ptr [ %68, %72 ], [ %83, %79 ]
  %76 = phi i32 [ %65, %72 ], [ %81, %79 ]
  %77 = load i64, ptr %75, align 8, !tbaa !45
  %78 = icmp eq i64 %77, %1
  br i1 %78, label %95, label %79

79:                                               ; preds = %74
  %80 = add i32 %76, 1
  %81 = and i32 %80, %73
  %82 = zext i32 %81 to i64
  %83 = getelementptr inbounds %struct.Place, ptr %66, i64 %82
  %84 = getelementptr inbounds i8, ptr %83, i64 28
  %85 = load i32, ptr %84, align 4, !tbaa !43
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %74, !llvm.loop !46

87:                                               ; preds = %79, %58
  %88 = phi i64 [ %67, %58 ], [ %82, %79 ]
  %89 = phi ptr [ %68, %58 ], [ %83, %79 ]
  br i1 %60, label %95, label %90

90:                                               ; preds = %87
  %91 = getelementptr inbounds i8, ptr %0, i64 8
  %92 = load i32, ptr %91, align 8, !tbaa !62
  %93 = add i32 %92, 1
  store i32 %93, ptr %91, align 8, !tbaa !62
  %94 = getelementptr inbounds %struct.Place, ptr %66, i64 %88, i32 4
  store i32 1, ptr %94, align 4, !tbaa !43
  store i64 %1, ptr %89, align 8, !tbaa !45
  br label %95

95:                                               ; preds = %74, %87, %90, %8
  %96 = phi ptr [ null, %8 ], [ %89, %90 ], [ null, %87 ], [ %75, %74 ]
  ret ptr %96
}

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @goptx_race(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #2 {
  %8 = alloca %struct.Access, align 8
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #23
  tail call void @llvm.experimental.noalias.scope.decl(metadata !67)
  %9 = load ptr, ptr %1, align 8, !tbaa !4, !noalias !67
  %10 = getelementptr inbounds i8, ptr %9, i64 3280
  %11 = load ptr, ptr %10, align 8, !tbaa !28, !noalias !67
  %12 = getelementptr inbounds i8, ptr %11, i64 40
  %13 = load ptr, ptr %12, align 8, !tbaa !31, !noalias !67
  %14 = getelementptr inbounds i8, ptr %1, i64 36
  %15 = load i32, ptr %14, align 4, !tbaa !33, !noalias !67
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds %struct.Intervals, ptr %13, i64 %16, i32 1
  %18 = load i32, ptr %17, align 8, !tbaa !34, !noalias !67
  %19 = getelementptr inbounds i8, ptr %1, i64 216
  %20 = load i32, ptr %19, align 8, !tbaa !23, !noalias !67
  %21 = getelementptr inbounds i8, ptr %0, i64 28
  %22 = getelementptr inbounds i8, ptr %1, i64 224
  %23 = load ptr, ptr %22, align 8, !tbaa !13, !noalias !67
  %24 = getelementptr inbounds i8, ptr %23, i64 48
  %25 = load ptr, ptr %24, align 8, !tbaa !14, !noalias !67
  %26 = icmp eq ptr %25, null
  %27 = load i32, ptr %21, align 4, !tbaa !18, !noalias !67
  br i1 %26, label %53, label %28

28:                                               ; preds = %7
  %29 = zext i32 %27 to i64
  %30 = getelementptr inbounds i8, ptr %23, i64 44
  %31 = load i32, ptr %30, align 4, !tbaa !20, !noalias !67
  %32 = zext i32 %31 to i64
  %33 = mul nuw i64 %32, %29
  %34 = getelementptr inbounds i16, ptr %25, i64 %33
  %35 = getelementptr inbounds i8, ptr %23, i64 64
  %36 = load ptr, ptr %35, align 8, !tbaa !21, !noalias !67
  %37 = getelementptr inbounds i32, ptr %36, i64 %29
  %38 = load i32, ptr %37, align 4, !tbaa !22, !noalias !67
  %39 = icmp eq i32 %38, %20
  br i1 %39, label %40, label %44

40:                                               ; preds = %28
  %41 = getelementptr inbounds i16, ptr %34, i64 %29
  %42 = load i16, ptr %41, align 2, !tbaa !24, !noalias !67
  %43 = zext i16 %42 to i32
  br label %53

44:                                               ; preds = %28
  %45 = shl i32 %31, 1
  %46 = zext i32 %45 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %34, i8 0, i64 %46, i1 false), !noalias !67
  %47 = getelementptr inbounds i16, ptr %34, i64 %29
  store i16 1, ptr %47, align 2, !tbaa !24, !noalias !67
  %48 = load i32, ptr %19, align 8, !tbaa !23, !noalias !67
  %49 = load ptr, ptr %35, align 8, !tbaa !21, !noalias !67
  %50 = getelementptr inbounds i32, ptr %49, i64 %29
  store i32 %48, ptr %50, align 4, !tbaa !22, !noalias !67
  %51 = load i32, ptr %21, align 4, !tbaa !18, !noalias !67
  %52 = load i32, ptr %14, align 4, !tbaa !33, !noalias !67
  br label %53

53:                                               ; preds = %7, %40, %44
  %54 = phi i32 [ %15, %7 ], [ %15, %40 ], [ %52, %44 ]
  %55 = phi i32 [ %27, %7 ], [ %27, %40 ], [ %51, %44 ]
  %56 = phi i32 [ 1, %7 ], [ %43, %40 ], [ 1, %44 ]
  %57 = shl i32 %18, 16
  %58 = or disjoint i32 %56, %57
  %59 = shl i32 %5, 9
  %60 = and i32 %59, 7168
  %61 = shl i32 %6, 13
  %62 = or disjoint i32 %61, %60
  %63 = or i32 %55, %62
  %64 = add i32 %54, 1
  store ptr %0, ptr %8, align 8, !tbaa !70, !alias.scope !67
  %65 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %1, ptr %65, align 8, !tbaa !73, !alias.scope !67
  %66 = getelementptr inbounds i8, ptr %8, i64 16
  store i32 %20, ptr %66, align 8, !tbaa !22, !alias.scope !67
  %67 = getelementptr inbounds i8, ptr %8, i64 20
  store i32 %58, ptr %67, align 4, !tbaa !22, !alias.scope !67
  %68 = getelementptr inbounds i8, ptr %8, i64 24
  store i32 %63, ptr %68, align 8, !tbaa !22, !alias.scope !67
  %69 = getelementptr inbounds i8, ptr %8, i64 28
  store i32 %64, ptr %69, align 4, !tbaa !22, !alias.scope !67
  %70 = getelementptr inbounds i8, ptr %8, i64 32
  store i64 %3, ptr %70, align 8, !tbaa !74, !alias.scope !67
  %71 = getelementptr inbounds i8, ptr %8, i64 40
  store i32 %5, ptr %71, align 8, !tbaa !75, !alias.scope !67
  %72 = getelementptr inbounds i8, ptr %8, i64 44
  store i32 %6, ptr %72, align 4, !tbaa !76, !alias.scope !67
  %73 = getelementptr inbounds i8, ptr %8, i64 48
  store i32 %4, ptr %73, align 8, !tbaa !77, !alias.scope !67
  %74 = getelementptr inbounds i8, ptr %8, i64 52
  store i32 0, ptr %74, align 4, !tbaa !78, !alias.scope !67
  %75 = getelementptr inbounds i8, ptr %8, i64 56
  store i32 0, ptr %75, align 8, !tbaa !79, !alias.scope !67
  %76 = getelementptr inbounds i8, ptr %8, i64 60
  store i32 0, ptr %76, align 4, !tbaa !80, !alias.scope !67
  %77 = zext i32 %4 to i64
  call fastcc void @visit(ptr noundef nonnull %8, i64 noundef %3, i64 noundef %77, ptr noundef nonnull @granule)
  %78 = load i32, ptr %75, align 8, !tbaa !79
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %87, label %80

80:                                               ; preds = %53
  %81 = load ptr, ptr %22, align 8, !tbaa !13
  %82 = getelementptr inbounds i8, ptr %81, i64 144
  %83 = call i32 @llvm.umin.i32(i32 %4, i32 64)
  %84 = zext nneg i32 %83 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %82, ptr align 1 %2, i64 %84, i1 false)
  %85 = load ptr, ptr %22, align 8, !tbaa !13
  %86 = getelementptr inbounds i8, ptr %85, i64 208
  store i32 %78, ptr %86, align 8, !tbaa !81
  br label %87

87:                                               ; preds = %53, %80
  %88 = phi i32 [ 1, %80 ], [ 0, %53 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #23
  ret i32 %88
}

; Function Attrs: nounwind uwtable
define internal fastcc void @visit(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #2 {
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !73
  %7 = lshr i64 %1, 44
  switch i64 %7, label %165 [
    i64 2, label %8
    i64 1, label %120
  ]

8:                                                ; preds = %4
  %9 = trunc i64 %1 to i32
  %10 = lshr i32 %9, 24
  %11 = getelementptr inbounds i8, ptr %6, i64 184
  %12 = load ptr, ptr %11, align 8, !tbaa !36
  %13 = load ptr, ptr %12, align 8, !tbaa !37
  %14 = getelementptr inbounds i8, ptr %12, i64 8
  %15 = load i32, ptr %14, align 8, !tbaa !39
  %16 = icmp ult i32 %10, %15
  br i1 %16, label %20, label %17

17:                                               ; preds = %8
  %18 = getelementptr inbounds i8, ptr %6, i64 52
  %19 = load i32, ptr %18, align 4, !tbaa !82
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi i32 [ %19, %17 ], [ %10, %8 ]
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds %struct.Cta, ptr %13, i64 %22
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load i32, ptr %24, align 8, !tbaa !83
  %26 = sub i32 %9, %25
  %27 = zext i32 %26 to i64
  %28 = add i64 %27, %2
  %29 = getelementptr inbounds i8, ptr %23, i64 20
  %30 = load i32, ptr %29, align 4, !tbaa !84
  %31 = zext i32 %30 to i64
  %32 = icmp ugt i64 %28, %31
  br i1 %32, label %165, label %33

33:                                               ; preds = %20
  %34 = icmp eq i32 %15, 1
  %35 = zext i1 %34 to i32
  %36 = getelementptr inbounds i8, ptr %0, i64 52
  store i32 %35, ptr %36, align 4, !tbaa !78
  %37 = and i64 %27, 4294967292
  %38 = icmp ult i64 %37, %28
  br i1 %38, label %39, label %165

39:                                               ; preds = %33
  %40 = lshr i64 %27, 2
  %41 = getelementptr inbounds i8, ptr %23, i64 224
  %42 = getelementptr inbounds i8, ptr %0, i64 60
  %43 = getelementptr inbounds i8, ptr %23, i64 36
  %44 = getelementptr inbounds i8, ptr %0, i64 40
  %45 = getelementptr inbounds i8, ptr %23, i64 192
  %46 = getelementptr inbounds i8, ptr %6, i64 224
  %47 = getelementptr inbounds i8, ptr %6, i64 216
  br label %48

48:                                               ; preds = %39, %116
  %49 = phi i64 [ %37, %39 ], [ %118, %116 ]
  %50 = phi i64 [ %40, %39 ], [ %117, %116 ]
  %51 = tail call i64 @llvm.usub.sat.i64(i64 %27, i64 %49)
  %52 = trunc nuw i64 %51 to i32
  %53 = add nuw nsw i64 %49, 4
  %54 = icmp ult i64 %28, %53
  %55 = sub nsw i64 %28, %49
  %56 = trunc i64 %55 to i32
  %57 = select i1 %54, i32 %56, i32 4
  %58 = load ptr, ptr %41, align 8, !tbaa !13
  %59 = load ptr, ptr %58, align 8, !tbaa !85
  %60 = getelementptr inbounds %struct.Cell, ptr %59, i64 %50
  %61 = load i32, ptr %42, align 4, !tbaa !80
  %62 = getelementptr inbounds i8, ptr %58, i64 8
  %63 = load i32, ptr %43, align 4, !tbaa !33
  %64 = add i32 %63, 1
  tail call void %3(ptr noundef nonnull %0, ptr noundef %60, ptr noundef nonnull %62, ptr noundef null, i32 noundef %64, i32 noundef %52, i32 noundef %57) #23, !callees !86
  %65 = load i32, ptr %44, align 8, !tbaa !75
  %66 = and i32 %65, 1
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %68, label %112

68:                                               ; preds = %48
  %69 = load i32, ptr %36, align 4, !tbaa !78
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %116, label %71

71:                                               ; preds = %68
  %72 = load ptr, ptr %46, align 8, !tbaa !13
  %73 = getelementptr inbounds i8, ptr %72, i64 48
  %74 = load ptr, ptr %73, align 8, !tbaa !14
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %116

76:                                               ; preds = %71
  %77 = load i32, ptr %42, align 4, !tbaa !80
  %78 = icmp eq i32 %61, %77
  br i1 %78, label %79, label %116

79:                                               ; preds = %76
  %80 = getelementptr inbounds i8, ptr %60, i64 12
  %81 = load i32, ptr %80, align 4, !tbaa !87
  %82 = icmp eq i32 %81, -1
  br i1 %82, label %116, label %83

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %60, i64 16
  %85 = getelementptr inbounds i8, ptr %60, i64 28
  %86 = load i32, ptr %85, align 4, !tbaa !89
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %116, label %88

88:                                               ; preds = %83
  %89 = getelementptr inbounds i8, ptr %60, i64 32
  %90 = getelementptr inbounds i8, ptr %60, i64 44
  %91 = load i32, ptr %90, align 4, !tbaa !89
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %116, label %93

93:                                               ; preds = %88
  %94 = load i32, ptr %84, align 4, !tbaa !90
  %95 = load i32, ptr %47, align 8, !tbaa !23
  %96 = icmp eq i32 %94, %95
  br i1 %96, label %97, label %116

97:                                               ; preds = %93
  %98 = load i32, ptr %89, align 4, !tbaa !90
  %99 = icmp eq i32 %98, %94
  br i1 %99, label %100, label %116

100:                                              ; preds = %97
  %101 = getelementptr inbounds i8, ptr %60, i64 24
  %102 = load i32, ptr %101, align 4, !tbaa !91
  %103 = getelementptr inbounds i8, ptr %60, i64 40
  %104 = load i32, ptr %103, align 4, !tbaa !91
  %105 = xor i32 %104, %102
  %106 = and i32 %105, 1023
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %116, label %108

108:                                              ; preds = %100
  %109 = or i32 %104, %102
  %110 = and i32 %109, 5120
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %112, label %116

112:                                              ; preds = %108, %48
  %113 = phi i32 [ 0, %48 ], [ %94, %108 ]
  %114 = load ptr, ptr %45, align 8, !tbaa !92
  %115 = getelementptr inbounds i32, ptr %114, i64 %50
  store i32 %113, ptr %115, align 4, !tbaa !22
  br label %116

116:                                              ; preds = %112, %68, %71, %76, %79, %83, %88, %93, %97, %100, %108
  %117 = add i64 %50, 1
  %118 = shl i64 %117, 2
  %119 = icmp ult i64 %118, %28
  br i1 %119, label %48, label %165, !llvm.loop !93

120:                                              ; preds = %4
  %121 = load ptr, ptr %6, align 8, !tbaa !4
  %122 = getelementptr inbounds i8, ptr %121, i64 3280
  %123 = load ptr, ptr %122, align 8, !tbaa !28
  %124 = add nsw i64 %1, -17592186044416
  %125 = add i64 %124, %2
  %126 = getelementptr inbounds i8, ptr %0, i64 52
  store i32 0, ptr %126, align 4, !tbaa !78
  %127 = icmp ult i64 %124, %125
  br i1 %127, label %128, label %165

128:                                              ; preds = %120
  %129 = getelementptr inbounds i8, ptr %123, i64 64
  %130 = getelementptr inbounds i8, ptr %123, i64 8
  %131 = getelementptr inbounds i8, ptr %123, i64 60
  br label %132

132:                                              ; preds = %128, %148
  %133 = phi i64 [ %124, %128 ], [ %143, %148 ]
  %134 = or i64 %133, 63
  %135 = add i64 %134, 1
  %136 = lshr i64 %133, 6
  %137 = and i64 %136, 1023
  %138 = getelementptr inbounds [1024 x i32], ptr %129, i64 0, i64 %137
  br label %139

139:                                              ; preds = %139, %132
  %140 = atomicrmw xchg ptr %138, i32 1 acquire, align 4
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %142, label %139, !llvm.loop !29

142:                                              ; preds = %139
  %143 = tail call i64 @llvm.umin.i64(i64 %135, i64 %125)
  %144 = and i64 %133, -4
  %145 = icmp ult i64 %144, %143
  br i1 %145, label %146, label %148

146:                                              ; preds = %142
  %147 = lshr i64 %133, 2
  br label %150

148:                                              ; preds = %150, %142
  store atomic i32 0, ptr %138 release, align 4
  %149 = icmp ult i64 %135, %125
  br i1 %149, label %132, label %165, !llvm.loop !94

150:                                              ; preds = %146, %150
  %151 = phi i64 [ %163, %150 ], [ %144, %146 ]
  %152 = phi i64 [ %162, %150 ], [ %147, %146 ]
  %153 = load ptr, ptr %123, align 8, !tbaa !95
  %154 = getelementptr inbounds %struct.Cell, ptr %153, i64 %152
  %155 = tail call i64 @llvm.usub.sat.i64(i64 %133, i64 %151)
  %156 = trunc i64 %155 to i32
  %157 = add i64 %151, 4
  %158 = icmp ult i64 %143, %157
  %159 = sub i64 %143, %151
  %160 = trunc i64 %159 to i32
  %161 = select i1 %158, i32 %160, i32 4
  tail call void %3(ptr noundef %0, ptr noundef %154, ptr noundef nonnull %130, ptr noundef nonnull %131, i32 noundef 0, i32 noundef %156, i32 noundef %161) #23, !callees !86
  %162 = add i64 %152, 1
  %163 = shl i64 %162, 2
  %164 = icmp ult i64 %163, %143
  br i1 %164, label %150, label %148, !llvm.loop !96

165:                                              ; preds = %148, %116, %120, %33, %4, %20
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @granule(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2, ptr noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) #2 {
  %8 = getelementptr inbounds i8, ptr %1, i64 12
  %9 = load i32, ptr %8, align 4, !tbaa !87
  %10 = icmp eq i32 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %1, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !97
  %14 = icmp eq i32 %13, %4
  br i1 %14, label %16, label %15

15:                                               ; preds = %11
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %1, i8 0, i64 48, i1 false)
  br label %18

16:                                               ; preds = %11
  %17 = load i32, ptr %1, align 4, !tbaa !98
  br label %74

18:                                               ; preds = %15, %7
  %19 = sub i32 %6, %5
  %20 = icmp eq i32 %19, 4
  br i1 %20, label %21, label %22

21:                                               ; preds = %18
  tail call fastcc void @touch(ptr noundef %0, ptr noundef nonnull %1)
  br label %93

22:                                               ; preds = %18
  %23 = icmp eq ptr %3, null
  br i1 %23, label %27, label %24

24:                                               ; preds = %22, %24
  %25 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %24, !llvm.loop !29

27:                                               ; preds = %24, %22
  %28 = load ptr, ptr %2, align 8, !tbaa !99
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %32

30:                                               ; preds = %27
  %31 = tail call noalias dereferenceable_or_null(524288) ptr @calloc(i64 noundef 65536, i64 noundef 8) #22
  store ptr %31, ptr %2, align 8, !tbaa !99
  br label %32

32:                                               ; preds = %30, %27
  %33 = phi ptr [ %31, %30 ], [ %28, %27 ]
  %34 = getelementptr inbounds i8, ptr %2, i64 8
  %35 = load i32, ptr %34, align 8, !tbaa !100
  %36 = icmp eq i32 %35, 67108864
  br i1 %36, label %66, label %37

37:                                               ; preds = %32
  %38 = add i32 %35, 1
  store i32 %38, ptr %34, align 8, !tbaa !100
  %39 = lshr i32 %35, 10
  %40 = zext nneg i32 %39 to i64
  %41 = getelementptr inbounds ptr, ptr %33, i64 %40
  %42 = load ptr, ptr %41, align 8, !tbaa !63
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %49

44:                                               ; preds = %37
  %45 = tail call noalias dereferenceable_or_null(196608) ptr @malloc(i64 noundef 196608) #24
  store ptr %45, ptr %41, align 8, !tbaa !63
  %46 = load ptr, ptr %2, align 8, !tbaa !99
  %47 = getelementptr inbounds ptr, ptr %46, i64 %40
  %48 = load ptr, ptr %47, align 8, !tbaa !63
  br label %49

49:                                               ; preds = %44, %37
  %50 = phi ptr [ %48, %44 ], [ %42, %37 ]
  %51 = and i32 %35, 1023
  %52 = zext nneg i32 %51 to i64
  %53 = getelementptr inbounds %struct.Parts, ptr %50, i64 %52
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %53, ptr noundef nonnull readonly align 4 dereferenceable(48) %1, i64 48, i1 false), !tbaa.struct !101
  %54 = load ptr, ptr %2, align 8, !tbaa !99
  %55 = getelementptr inbounds ptr, ptr %54, i64 %40
  %56 = load ptr, ptr %55, align 8, !tbaa !63
  %57 = getelementptr inbounds %struct.Parts, ptr %56, i64 %52, i32 0, i64 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %57, ptr noundef nonnull readonly align 4 dereferenceable(48) %1, i64 48, i1 false), !tbaa.struct !101
  %58 = load ptr, ptr %2, align 8, !tbaa !99
  %59 = getelementptr inbounds ptr, ptr %58, i64 %40
  %60 = load ptr, ptr %59, align 8, !tbaa !63
  %61 = getelementptr inbounds %struct.Parts, ptr %60, i64 %52, i32 0, i64 2
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %61, ptr noundef nonnull readonly align 4 dereferenceable(48) %1, i64 48, i1 false), !tbaa.struct !101
  %62 = load ptr, ptr %2, align 8, !tbaa !99
  %63 = getelementptr inbounds ptr, ptr %62, i64 %40
  %64 = load ptr, ptr %63, align 8, !tbaa !63
  %65 = getelementptr inbounds %struct.Parts, ptr %64, i64 %52, i32 0, i64 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %65, ptr noundef nonnull readonly align 4 dereferenceable(48) %1, i64 48, i1 false), !tbaa.struct !101
  br label %66

66:                                               ; preds = %32, %49
  %67 = phi i32 [ -1, %32 ], [ %35, %49 ]
  br i1 %23, label %69, label %68

68:                                               ; preds = %66
  store atomic i32 0, ptr %3 release, align 4
  br label %69

69:                                               ; preds = %68, %66
  %70 = icmp eq i32 %67, -1
  br i1 %70, label %93, label %71

71:                                               ; preds = %69
  %72 = getelementptr inbounds i8, ptr %1, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(48) %72, i8 0, i64 40, i1 false)
  store i32 -1, ptr %8, align 4, !tbaa !87
  store i32 %67, ptr %1, align 4, !tbaa !98
  %73 = getelementptr inbounds i8, ptr %1, i64 4
  store i32 %4, ptr %73, align 4, !tbaa !97
  br label %74

74:                                               ; preds = %16, %71
  %75 = phi i32 [ %17, %16 ], [ %67, %71 ]
  %76 = load ptr, ptr %2, align 8, !tbaa !99
  %77 = lshr i32 %75, 10
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds ptr, ptr %76, i64 %78
  %80 = load ptr, ptr %79, align 8, !tbaa !63
  %81 = and i32 %75, 1023
  %82 = zext nneg i32 %81 to i64
  %83 = getelementptr inbounds %struct.Parts, ptr %80, i64 %82
  %84 = icmp ult i32 %5, %6
  br i1 %84, label %85, label %93

85:                                               ; preds = %74
  %86 = zext i32 %5 to i64
  br label %87

87:                                               ; preds = %85, %87
  %88 = phi i64 [ %86, %85 ], [ %90, %87 ]
  %89 = getelementptr inbounds [4 x %struct.Cell], ptr %83, i64 0, i64 %88
  tail call fastcc void @touch(ptr noundef %0, ptr noundef %89)
  %90 = add nuw nsw i64 %88, 1
  %91 = trunc i64 %90 to i32
  %92 = icmp eq i32 %91, %6
  br i1 %92, label %93, label %87, !llvm.loop !102

93:                                               ; preds = %87, %74, %69, %21
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @goptx_settle(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #4 {
  %5 = getelementptr inbounds i8, ptr %1, i64 224
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %6, i64 144
  %8 = tail call i32 @llvm.umin.i32(i32 %3, i32 64)
  %9 = zext nneg i32 %8 to i64
  %10 = tail call i32 @bcmp(ptr nonnull %7, ptr %2, i64 %9)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %23, label %12

12:                                               ; preds = %4
  %13 = load ptr, ptr %1, align 8, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %13, i64 3312
  %15 = load ptr, ptr %14, align 8, !tbaa !103
  %16 = getelementptr inbounds i8, ptr %6, i64 208
  %17 = load i32, ptr %16, align 8, !tbaa !81
  %18 = add i32 %17, -1
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds %struct.Finding, ptr %15, i64 %19, i32 3
  %21 = load i32, ptr %20, align 4, !tbaa !104
  %22 = or i32 %21, 4
  store i32 %22, ptr %20, align 4, !tbaa !104
  br label %23

23:                                               ; preds = %12, %4
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_unset(ptr noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = alloca %struct.Finding, align 8
  %8 = zext i32 %3 to i64
  %9 = lshr i64 %2, 44
  switch i64 %9, label %83 [
    i64 1, label %10
    i64 3, label %17
    i64 2, label %26
  ]

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %1, i64 208
  %12 = load ptr, ptr %11, align 8, !tbaa !106
  %13 = icmp eq ptr %12, null
  %14 = getelementptr i8, ptr %12, i64 %2
  %15 = getelementptr i8, ptr %14, i64 -17592186044416
  %16 = select i1 %13, ptr null, ptr %15
  br label %57

17:                                               ; preds = %6
  %18 = icmp eq ptr %0, null
  br i1 %18, label %83, label %19

19:                                               ; preds = %17
  %20 = getelementptr inbounds i8, ptr %0, i64 168
  %21 = load ptr, ptr %20, align 8, !tbaa !107
  %22 = icmp eq ptr %21, null
  br i1 %22, label %83, label %23

23:                                               ; preds = %19
  %24 = getelementptr i8, ptr %21, i64 %2
  %25 = getelementptr i8, ptr %24, i64 -52776558133248
  br label %57

26:                                               ; preds = %6
  %27 = trunc i64 %2 to i32
  %28 = lshr i32 %27, 24
  %29 = getelementptr inbounds i8, ptr %1, i64 184
  %30 = load ptr, ptr %29, align 8, !tbaa !36
  %31 = load ptr, ptr %30, align 8, !tbaa !37
  %32 = getelementptr inbounds i8, ptr %30, i64 8
  %33 = load i32, ptr %32, align 8, !tbaa !39
  %34 = icmp ult i32 %28, %33
  br i1 %34, label %38, label %35

35:                                               ; preds = %26
  %36 = getelementptr inbounds i8, ptr %1, i64 52
  %37 = load i32, ptr %36, align 4, !tbaa !82
  br label %38

38:                                               ; preds = %35, %26
  %39 = phi i32 [ %37, %35 ], [ %28, %26 ]
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds %struct.Cta, ptr %31, i64 %40
  %42 = getelementptr inbounds i8, ptr %41, i64 200
  %43 = load ptr, ptr %42, align 8, !tbaa !108
  %44 = icmp eq ptr %43, null
  br i1 %44, label %83, label %45

45:                                               ; preds = %38
  %46 = getelementptr inbounds i8, ptr %41, i64 16
  %47 = load i32, ptr %46, align 8, !tbaa !83
  %48 = sub i32 %27, %47
  %49 = zext i32 %48 to i64
  %50 = add nuw nsw i64 %49, %8
  %51 = getelementptr inbounds i8, ptr %41, i64 20
  %52 = load i32, ptr %51, align 4, !tbaa !84
  %53 = zext i32 %52 to i64
  %54 = icmp ugt i64 %50, %53
  %55 = getelementptr inbounds i8, ptr %43, i64 %49
  %56 = select i1 %54, ptr null, ptr %55
  br label %57

57:                                               ; preds = %10, %23, %45
  %58 = phi ptr [ %16, %10 ], [ %25, %23 ], [ %56, %45 ]
  %59 = icmp ne ptr %58, null
  %60 = add i32 %3, -1
  %61 = icmp ne i32 %60, 0
  %62 = and i1 %59, %61
  br i1 %62, label %63, label %83

63:                                               ; preds = %57
  %64 = zext i32 %60 to i64
  br label %65

65:                                               ; preds = %63, %77
  %66 = phi i64 [ 0, %63 ], [ %78, %77 ]
  %67 = getelementptr inbounds i8, ptr %58, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !49
  %69 = icmp eq i8 %68, 0
  br i1 %69, label %77, label %70

70:                                               ; preds = %65
  %71 = icmp ugt i64 %66, 31
  br i1 %71, label %80, label %72

72:                                               ; preds = %70
  %73 = trunc nuw i64 %66 to i32
  %74 = shl nuw i32 1, %73
  %75 = and i32 %74, %4
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %80

77:                                               ; preds = %65, %72
  %78 = add nuw nsw i64 %66, 1
  %79 = icmp ult i64 %78, %64
  br i1 %79, label %65, label %80, !llvm.loop !109

80:                                               ; preds = %70, %77, %72
  %81 = phi i64 [ %66, %72 ], [ %78, %77 ], [ %66, %70 ]
  %82 = and i64 %81, 4294967295
  br label %83

83:                                               ; preds = %6, %38, %17, %19, %80, %57
  %84 = phi i64 [ 0, %57 ], [ %82, %80 ], [ 0, %19 ], [ 0, %17 ], [ 0, %38 ], [ 0, %6 ]
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %7) #23
  store i32 2, ptr %7, align 8, !tbaa !110
  %85 = getelementptr inbounds i8, ptr %7, i64 4
  store i32 %5, ptr %85, align 4, !tbaa !111
  %86 = getelementptr inbounds i8, ptr %7, i64 8
  store i32 %5, ptr %86, align 8, !tbaa !112
  %87 = getelementptr inbounds i8, ptr %7, i64 12
  store i32 0, ptr %87, align 4, !tbaa !104
  %88 = getelementptr inbounds i8, ptr %7, i64 16
  %89 = add i64 %84, %2
  store i64 %89, ptr %88, align 8, !tbaa !113
  %90 = getelementptr inbounds i8, ptr %7, i64 24
  store i32 %3, ptr %90, align 8, !tbaa !114
  %91 = getelementptr inbounds i8, ptr %7, i64 28
  store i32 0, ptr %91, align 4, !tbaa !115
  %92 = getelementptr inbounds i8, ptr %7, i64 32
  %93 = getelementptr inbounds i8, ptr %1, i64 36
  %94 = load i32, ptr %93, align 4, !tbaa !33
  store i32 %94, ptr %92, align 8, !tbaa !116
  %95 = getelementptr inbounds i8, ptr %7, i64 36
  %96 = getelementptr inbounds i8, ptr %0, i64 28
  %97 = load i32, ptr %96, align 4, !tbaa !18
  store i32 %97, ptr %95, align 4, !tbaa !117
  %98 = getelementptr inbounds i8, ptr %7, i64 40
  store i32 %94, ptr %98, align 8, !tbaa !118
  %99 = getelementptr inbounds i8, ptr %7, i64 44
  store i32 0, ptr %99, align 4, !tbaa !119
  %100 = load ptr, ptr %1, align 8, !tbaa !4
  %101 = call i32 @goptx_finding(ptr noundef %100, ptr noundef nonnull %7) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %7) #23
  ret void
}

declare i32 @goptx_finding(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local void @goptx_leaked(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = alloca %struct.Finding, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) #23
  store i32 9, ptr %6, align 8, !tbaa !110
  %7 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %4, ptr %7, align 4, !tbaa !111
  %8 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %4, ptr %8, align 8, !tbaa !112
  %9 = getelementptr inbounds i8, ptr %6, i64 12
  store i32 0, ptr %9, align 4, !tbaa !104
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 %2, ptr %10, align 8, !tbaa !113
  %11 = getelementptr inbounds i8, ptr %6, i64 24
  store i32 %3, ptr %11, align 8, !tbaa !114
  %12 = getelementptr inbounds i8, ptr %6, i64 28
  store i32 0, ptr %12, align 4, !tbaa !115
  %13 = getelementptr inbounds i8, ptr %6, i64 32
  %14 = getelementptr inbounds i8, ptr %1, i64 36
  %15 = load i32, ptr %14, align 4, !tbaa !33
  store i32 %15, ptr %13, align 8, !tbaa !116
  %16 = getelementptr inbounds i8, ptr %6, i64 36
  %17 = getelementptr inbounds i8, ptr %0, i64 28
  %18 = load i32, ptr %17, align 4, !tbaa !18
  store i32 %18, ptr %16, align 4, !tbaa !117
  %19 = getelementptr inbounds i8, ptr %6, i64 40
  store i32 %15, ptr %19, align 8, !tbaa !118
  %20 = getelementptr inbounds i8, ptr %6, i64 44
  store i32 0, ptr %20, align 4, !tbaa !119
  %21 = load ptr, ptr %1, align 8, !tbaa !4
  %22 = call i32 @goptx_finding(ptr noundef %21, ptr noundef nonnull %6) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #23
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_marks(ptr noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, ptr noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #2 {
  %8 = alloca %struct.Finding, align 8
  %9 = zext i32 %3 to i64
  %10 = lshr i64 %2, 44
  switch i64 %10, label %58 [
    i64 1, label %11
    i64 3, label %18
    i64 2, label %27
  ]

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %1, i64 208
  %13 = load ptr, ptr %12, align 8, !tbaa !106
  %14 = icmp eq ptr %13, null
  %15 = getelementptr i8, ptr %13, i64 %2
  %16 = getelementptr i8, ptr %15, i64 -17592186044416
  %17 = select i1 %14, ptr null, ptr %16
  br label %58

18:                                               ; preds = %7
  %19 = icmp eq ptr %0, null
  br i1 %19, label %58, label %20

20:                                               ; preds = %18
  %21 = getelementptr inbounds i8, ptr %0, i64 168
  %22 = load ptr, ptr %21, align 8, !tbaa !107
  %23 = icmp eq ptr %22, null
  br i1 %23, label %58, label %24

24:                                               ; preds = %20
  %25 = getelementptr i8, ptr %22, i64 %2
  %26 = getelementptr i8, ptr %25, i64 -52776558133248
  br label %58

27:                                               ; preds = %7
  %28 = trunc i64 %2 to i32
  %29 = lshr i32 %28, 24
  %30 = getelementptr inbounds i8, ptr %1, i64 184
  %31 = load ptr, ptr %30, align 8, !tbaa !36
  %32 = load ptr, ptr %31, align 8, !tbaa !37
  %33 = getelementptr inbounds i8, ptr %31, i64 8
  %34 = load i32, ptr %33, align 8, !tbaa !39
  %35 = icmp ult i32 %29, %34
  br i1 %35, label %39, label %36

36:                                               ; preds = %27
  %37 = getelementptr inbounds i8, ptr %1, i64 52
  %38 = load i32, ptr %37, align 4, !tbaa !82
  br label %39

39:                                               ; preds = %36, %27
  %40 = phi i32 [ %38, %36 ], [ %29, %27 ]
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds %struct.Cta, ptr %32, i64 %41
  %43 = getelementptr inbounds i8, ptr %42, i64 200
  %44 = load ptr, ptr %43, align 8, !tbaa !108
  %45 = icmp eq ptr %44, null
  br i1 %45, label %58, label %46

46:                                               ; preds = %39
  %47 = getelementptr inbounds i8, ptr %42, i64 16
  %48 = load i32, ptr %47, align 8, !tbaa !83
  %49 = sub i32 %28, %48
  %50 = zext i32 %49 to i64
  %51 = add nuw nsw i64 %50, %9
  %52 = getelementptr inbounds i8, ptr %42, i64 20
  %53 = load i32, ptr %52, align 4, !tbaa !84
  %54 = zext i32 %53 to i64
  %55 = icmp ugt i64 %51, %54
  %56 = getelementptr inbounds i8, ptr %44, i64 %50
  %57 = select i1 %55, ptr null, ptr %56
  br label %58

58:                                               ; preds = %7, %11, %18, %20, %24, %39, %46
  %59 = phi ptr [ %17, %11 ], [ %26, %24 ], [ null, %20 ], [ null, %18 ], [ null, %39 ], [ %57, %46 ], [ null, %7 ]
  %60 = and i32 %5, 1
  %61 = icmp eq i32 %60, 0
  %62 = icmp eq ptr %59, null
  br i1 %61, label %63, label %66

63:                                               ; preds = %58
  br i1 %62, label %65, label %64

64:                                               ; preds = %63
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %4, ptr nonnull align 1 %59, i64 %9, i1 false)
  br label %91

65:                                               ; preds = %63
  tail call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 %9, i1 false)
  br label %91

66:                                               ; preds = %58
  br i1 %62, label %68, label %67

67:                                               ; preds = %66
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %59, ptr align 1 %4, i64 %9, i1 false)
  br label %68

68:                                               ; preds = %67, %66
  %69 = and i64 %2, -17592186044416
  %70 = icmp eq i64 %69, 17592186044416
  br i1 %70, label %71, label %91

71:                                               ; preds = %68
  %72 = tail call ptr @memchr(ptr noundef %4, i32 noundef 0, i64 noundef %9) #25
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %91

74:                                               ; preds = %71
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %8) #23
  store i32 9, ptr %8, align 8, !tbaa !110
  %75 = getelementptr inbounds i8, ptr %8, i64 4
  store i32 %6, ptr %75, align 4, !tbaa !111
  %76 = getelementptr inbounds i8, ptr %8, i64 8
  store i32 %6, ptr %76, align 8, !tbaa !112
  %77 = getelementptr inbounds i8, ptr %8, i64 12
  store i32 0, ptr %77, align 4, !tbaa !104
  %78 = getelementptr inbounds i8, ptr %8, i64 16
  store i64 %2, ptr %78, align 8, !tbaa !113
  %79 = getelementptr inbounds i8, ptr %8, i64 24
  store i32 %3, ptr %79, align 8, !tbaa !114
  %80 = getelementptr inbounds i8, ptr %8, i64 28
  store i32 0, ptr %80, align 4, !tbaa !115
  %81 = getelementptr inbounds i8, ptr %8, i64 32
  %82 = getelementptr inbounds i8, ptr %1, i64 36
  %83 = load i32, ptr %82, align 4, !tbaa !33
  store i32 %83, ptr %81, align 8, !tbaa !116
  %84 = getelementptr inbounds i8, ptr %8, i64 36
  %85 = getelementptr inbounds i8, ptr %0, i64 28
  %86 = load i32, ptr %85, align 4, !tbaa !18
  store i32 %86, ptr %84, align 4, !tbaa !117
  %87 = getelementptr inbounds i8, ptr %8, i64 40
  store i32 %83, ptr %87, align 8, !tbaa !118
  %88 = getelementptr inbounds i8, ptr %8, i64 44
  store i32 0, ptr %88, align 4, !tbaa !119
  %89 = load ptr, ptr %1, align 8, !tbaa !4
  %90 = call i32 @goptx_finding(ptr noundef %89, ptr noundef nonnull %8) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %8) #23
  br label %91

91:                                               ; preds = %68, %71, %74, %64, %65
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local void @goptx_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = alloca %struct.Access, align 8
  %8 = load ptr, ptr %1, align 8, !tbaa !4
  %9 = getelementptr inbounds i8, ptr %8, i64 180
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = and i32 %10, 2
  %12 = icmp ne i32 %11, 0
  %13 = and i32 %4, 8
  %14 = icmp eq i32 %13, 0
  %15 = and i1 %14, %12
  br i1 %15, label %16, label %85

16:                                               ; preds = %6
  %17 = zext i32 %3 to i64
  %18 = lshr i64 %2, 44
  switch i64 %18, label %85 [
    i64 1, label %19
    i64 3, label %25
    i64 2, label %34
  ]

19:                                               ; preds = %16
  %20 = getelementptr inbounds i8, ptr %1, i64 208
  %21 = load ptr, ptr %20, align 8, !tbaa !106
  %22 = icmp eq ptr %21, null
  %23 = getelementptr i8, ptr %21, i64 %2
  %24 = getelementptr i8, ptr %23, i64 -17592186044416
  br i1 %22, label %85, label %64

25:                                               ; preds = %16
  %26 = icmp eq ptr %0, null
  br i1 %26, label %85, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds i8, ptr %0, i64 168
  %29 = load ptr, ptr %28, align 8, !tbaa !107
  %30 = icmp eq ptr %29, null
  br i1 %30, label %85, label %31

31:                                               ; preds = %27
  %32 = getelementptr i8, ptr %29, i64 %2
  %33 = getelementptr i8, ptr %32, i64 -52776558133248
  br label %64

34:                                               ; preds = %16
  %35 = trunc i64 %2 to i32
  %36 = lshr i32 %35, 24
  %37 = getelementptr inbounds i8, ptr %1, i64 184
  %38 = load ptr, ptr %37, align 8, !tbaa !36
  %39 = load ptr, ptr %38, align 8, !tbaa !37
  %40 = getelementptr inbounds i8, ptr %38, i64 8
  %41 = load i32, ptr %40, align 8, !tbaa !39
  %42 = icmp ult i32 %36, %41
  br i1 %42, label %46, label %43

43:                                               ; preds = %34
  %44 = getelementptr inbounds i8, ptr %1, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !82
  br label %46

46:                                               ; preds = %43, %34
  %47 = phi i32 [ %45, %43 ], [ %36, %34 ]
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds %struct.Cta, ptr %39, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 200
  %51 = load ptr, ptr %50, align 8, !tbaa !108
  %52 = icmp eq ptr %51, null
  br i1 %52, label %85, label %53

53:                                               ; preds = %46
  %54 = getelementptr inbounds i8, ptr %49, i64 16
  %55 = load i32, ptr %54, align 8, !tbaa !83
  %56 = sub i32 %35, %55
  %57 = zext i32 %56 to i64
  %58 = add nuw nsw i64 %57, %17
  %59 = getelementptr inbounds i8, ptr %49, i64 20
  %60 = load i32, ptr %59, align 4, !tbaa !84
  %61 = zext i32 %60 to i64
  %62 = icmp ugt i64 %58, %61
  %63 = getelementptr inbounds i8, ptr %51, i64 %57
  br i1 %62, label %85, label %64

64:                                               ; preds = %53, %31, %19
  %65 = phi ptr [ %24, %19 ], [ %33, %31 ], [ %63, %53 ]
  %66 = icmp eq ptr %65, null
  br i1 %66, label %85, label %67

67:                                               ; preds = %64
  %68 = and i32 %4, 1
  %69 = icmp eq i32 %68, 0
  %70 = and i32 %4, 17
  %71 = icmp eq i32 %70, 1
  br i1 %71, label %84, label %72

72:                                               ; preds = %67
  %73 = icmp eq i32 %3, 0
  br i1 %73, label %83, label %77

74:                                               ; preds = %77
  %75 = add nuw nsw i64 %78, 1
  %76 = icmp eq i64 %75, %17
  br i1 %76, label %83, label %77, !llvm.loop !120

77:                                               ; preds = %72, %74
  %78 = phi i64 [ %75, %74 ], [ 0, %72 ]
  %79 = getelementptr inbounds i8, ptr %65, i64 %78
  %80 = load i8, ptr %79, align 1, !tbaa !49
  %81 = icmp eq i8 %80, 0
  br i1 %81, label %74, label %82

82:                                               ; preds = %77
  tail call void @goptx_unset(ptr noundef %0, ptr noundef nonnull readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef -1, i32 noundef %5)
  br label %83

83:                                               ; preds = %74, %82, %72
  br i1 %69, label %85, label %84

84:                                               ; preds = %83, %67
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %65, i8 0, i64 %17, i1 false)
  br label %85

85:                                               ; preds = %84, %83, %64, %53, %46, %27, %25, %19, %16, %6
  %86 = load ptr, ptr %1, align 8, !tbaa !4
  %87 = getelementptr inbounds i8, ptr %86, i64 180
  %88 = load i32, ptr %87, align 4, !tbaa !11
  %89 = and i32 %88, 4
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %163, label %91

91:                                               ; preds = %85
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #23
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  %92 = getelementptr inbounds i8, ptr %86, i64 3280
  %93 = load ptr, ptr %92, align 8, !tbaa !28, !noalias !121
  %94 = getelementptr inbounds i8, ptr %93, i64 40
  %95 = load ptr, ptr %94, align 8, !tbaa !31, !noalias !121
  %96 = getelementptr inbounds i8, ptr %1, i64 36
  %97 = load i32, ptr %96, align 4, !tbaa !33, !noalias !121
  %98 = zext i32 %97 to i64
  %99 = getelementptr inbounds %struct.Intervals, ptr %95, i64 %98, i32 1
  %100 = load i32, ptr %99, align 8, !tbaa !34, !noalias !121
  %101 = getelementptr inbounds i8, ptr %1, i64 216
  %102 = load i32, ptr %101, align 8, !tbaa !23, !noalias !121
  %103 = getelementptr inbounds i8, ptr %0, i64 28
  %104 = getelementptr inbounds i8, ptr %1, i64 224
  %105 = load ptr, ptr %104, align 8, !tbaa !13, !noalias !121
  %106 = getelementptr inbounds i8, ptr %105, i64 48
  %107 = load ptr, ptr %106, align 8, !tbaa !14, !noalias !121
  %108 = icmp eq ptr %107, null
  %109 = load i32, ptr %103, align 4, !tbaa !18, !noalias !121
  br i1 %108, label %135, label %110

110:                                              ; preds = %91
  %111 = zext i32 %109 to i64
  %112 = getelementptr inbounds i8, ptr %105, i64 44
  %113 = load i32, ptr %112, align 4, !tbaa !20, !noalias !121
  %114 = zext i32 %113 to i64
  %115 = mul nuw i64 %114, %111
  %116 = getelementptr inbounds i16, ptr %107, i64 %115
  %117 = getelementptr inbounds i8, ptr %105, i64 64
  %118 = load ptr, ptr %117, align 8, !tbaa !21, !noalias !121
  %119 = getelementptr inbounds i32, ptr %118, i64 %111
  %120 = load i32, ptr %119, align 4, !tbaa !22, !noalias !121
  %121 = icmp eq i32 %120, %102
  br i1 %121, label %122, label %126

122:                                              ; preds = %110
  %123 = getelementptr inbounds i16, ptr %116, i64 %111
  %124 = load i16, ptr %123, align 2, !tbaa !24, !noalias !121
  %125 = zext i16 %124 to i32
  br label %135

126:                                              ; preds = %110
  %127 = shl i32 %113, 1
  %128 = zext i32 %127 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %116, i8 0, i64 %128, i1 false), !noalias !121
  %129 = getelementptr inbounds i16, ptr %116, i64 %111
  store i16 1, ptr %129, align 2, !tbaa !24, !noalias !121
  %130 = load i32, ptr %101, align 8, !tbaa !23, !noalias !121
  %131 = load ptr, ptr %117, align 8, !tbaa !21, !noalias !121
  %132 = getelementptr inbounds i32, ptr %131, i64 %111
  store i32 %130, ptr %132, align 4, !tbaa !22, !noalias !121
  %133 = load i32, ptr %103, align 4, !tbaa !18, !noalias !121
  %134 = load i32, ptr %96, align 4, !tbaa !33, !noalias !121
  br label %135

135:                                              ; preds = %91, %122, %126
  %136 = phi i32 [ %97, %91 ], [ %97, %122 ], [ %134, %126 ]
  %137 = phi i32 [ %109, %91 ], [ %109, %122 ], [ %133, %126 ]
  %138 = phi i32 [ 1, %91 ], [ %125, %122 ], [ 1, %126 ]
  %139 = shl i32 %100, 16
  %140 = or disjoint i32 %138, %139
  %141 = shl i32 %4, 9
  %142 = and i32 %141, 7168
  %143 = shl i32 %5, 13
  %144 = or disjoint i32 %143, %142
  %145 = or i32 %137, %144
  %146 = add i32 %136, 1
  store ptr %0, ptr %7, align 8, !tbaa !70, !alias.scope !121
  %147 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %1, ptr %147, align 8, !tbaa !73, !alias.scope !121
  %148 = getelementptr inbounds i8, ptr %7, i64 16
  store i32 %102, ptr %148, align 8, !tbaa !22, !alias.scope !121
  %149 = getelementptr inbounds i8, ptr %7, i64 20
  store i32 %140, ptr %149, align 4, !tbaa !22, !alias.scope !121
  %150 = getelementptr inbounds i8, ptr %7, i64 24
  store i32 %145, ptr %150, align 8, !tbaa !22, !alias.scope !121
  %151 = getelementptr inbounds i8, ptr %7, i64 28
  store i32 %146, ptr %151, align 4, !tbaa !22, !alias.scope !121
  %152 = getelementptr inbounds i8, ptr %7, i64 32
  store i64 %2, ptr %152, align 8, !tbaa !74, !alias.scope !121
  %153 = getelementptr inbounds i8, ptr %7, i64 40
  %154 = getelementptr inbounds i8, ptr %7, i64 44
  store i32 %5, ptr %154, align 4, !tbaa !76, !alias.scope !121
  %155 = getelementptr inbounds i8, ptr %7, i64 48
  store i32 %3, ptr %155, align 8, !tbaa !77, !alias.scope !121
  %156 = getelementptr inbounds i8, ptr %7, i64 52
  store i32 0, ptr %156, align 4, !tbaa !78, !alias.scope !121
  %157 = getelementptr inbounds i8, ptr %7, i64 56
  store i32 0, ptr %157, align 8, !tbaa !79, !alias.scope !121
  %158 = getelementptr inbounds i8, ptr %7, i64 60
  store i32 0, ptr %158, align 4, !tbaa !80, !alias.scope !121
  %159 = shl i32 %4, 4
  %160 = and i32 %159, 16
  %161 = or i32 %160, %4
  store i32 %161, ptr %153, align 8, !tbaa !75
  %162 = zext i32 %3 to i64
  call fastcc void @visit(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %162, ptr noundef nonnull @granule)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #23
  br label %163

163:                                              ; preds = %135, %85
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: readwrite) uwtable
define dso_local void @goptx_watch(ptr nocapture noundef %0) local_unnamed_addr #8 {
  %2 = getelementptr inbounds i8, ptr %0, i64 3272
  store ptr @hooks, ptr %2, align 8, !tbaa !124
  %3 = tail call noalias dereferenceable_or_null(4160) ptr @calloc(i64 noundef 1, i64 noundef 4160) #22
  %4 = getelementptr inbounds i8, ptr %0, i64 3280
  store ptr %3, ptr %4, align 8, !tbaa !28
  %5 = getelementptr inbounds i8, ptr %0, i64 3296
  %6 = load ptr, ptr %5, align 8, !tbaa !125
  store ptr %6, ptr %3, align 8, !tbaa !95
  %7 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = load i32, ptr %7, align 8, !tbaa !22
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds i8, ptr %0, i64 36
  %11 = load i32, ptr %10, align 4, !tbaa !22
  %12 = zext i32 %11 to i64
  %13 = mul nuw i64 %12, %9
  %14 = getelementptr inbounds i8, ptr %0, i64 40
  %15 = load i32, ptr %14, align 8, !tbaa !22
  %16 = zext i32 %15 to i64
  %17 = mul i64 %13, %16
  %18 = tail call noalias ptr @calloc(i64 noundef %17, i64 noundef 24) #22
  %19 = getelementptr inbounds i8, ptr %3, i64 40
  store ptr %18, ptr %19, align 8, !tbaa !31
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local void @goptx_unwatch(ptr nocapture noundef readonly %0) local_unnamed_addr #2 {
  tail call void @on_detach(ptr noundef %0)
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #12

; Function Attrs: nounwind uwtable
define internal fastcc void @touch(ptr nocapture noundef %0, ptr nocapture noundef %1) unnamed_addr #2 {
  %3 = alloca %struct.Finding, align 8
  %4 = alloca %struct.Finding, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !70
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !73
  %8 = getelementptr inbounds i8, ptr %0, i64 52
  %9 = load i32, ptr %8, align 4, !tbaa !78
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds i8, ptr %1, i64 12
  %12 = load i32, ptr %11, align 4, !tbaa !89
  br i1 %10, label %31, label %13

13:                                               ; preds = %2
  %14 = getelementptr inbounds i8, ptr %0, i64 28
  %15 = load i32, ptr %14, align 4, !tbaa !126
  %16 = icmp eq i32 %12, %15
  br i1 %16, label %18, label %17

17:                                               ; preds = %13
  store i32 0, ptr %11, align 4, !tbaa !87
  br label %18

18:                                               ; preds = %17, %13
  %19 = phi i32 [ 0, %17 ], [ %12, %13 ]
  %20 = getelementptr inbounds i8, ptr %1, i64 28
  %21 = load i32, ptr %20, align 4, !tbaa !89
  %22 = icmp eq i32 %21, %15
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  store i32 0, ptr %20, align 4, !tbaa !89
  %24 = load i32, ptr %14, align 4, !tbaa !126
  br label %25

25:                                               ; preds = %18, %23
  %26 = phi i32 [ %15, %18 ], [ %24, %23 ]
  %27 = getelementptr inbounds i8, ptr %1, i64 44
  %28 = load i32, ptr %27, align 4, !tbaa !89
  %29 = icmp eq i32 %28, %26
  br i1 %29, label %31, label %30

30:                                               ; preds = %25
  store i32 0, ptr %27, align 4, !tbaa !89
  br label %31

31:                                               ; preds = %2, %25, %30
  %32 = phi i32 [ %19, %30 ], [ %19, %25 ], [ %12, %2 ]
  %33 = getelementptr inbounds i8, ptr %0, i64 40
  %34 = load i32, ptr %33, align 8, !tbaa !75
  %35 = getelementptr inbounds i8, ptr %1, i64 12
  %36 = icmp eq i32 %32, 0
  br i1 %36, label %106, label %37

37:                                               ; preds = %31
  %38 = getelementptr inbounds i8, ptr %1, i64 8
  %39 = load i32, ptr %38, align 4, !tbaa !91
  %40 = lshr i32 %39, 9
  %41 = and i32 %34, 2
  %42 = and i32 %41, %40
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %53, label %44

44:                                               ; preds = %37
  %45 = getelementptr inbounds i8, ptr %7, i64 36
  %46 = load i32, ptr %45, align 4, !tbaa !33
  %47 = add i32 %46, 1
  %48 = icmp eq i32 %32, %47
  br i1 %48, label %106, label %49

49:                                               ; preds = %44
  %50 = or i32 %40, %34
  %51 = and i32 %50, 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %106, label %53

53:                                               ; preds = %37, %49
  %54 = tail call fastcc i32 @ordered(ptr noundef readonly %5, ptr noundef readonly %7, ptr noundef nonnull readonly %1)
  %55 = icmp eq i32 %54, 0
  %56 = load i32, ptr %33, align 8, !tbaa !75
  br i1 %55, label %57, label %106

57:                                               ; preds = %53
  %58 = getelementptr inbounds i8, ptr %0, i64 44
  %59 = load i32, ptr %58, align 4, !tbaa !76
  %60 = getelementptr inbounds i8, ptr %0, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !74
  %62 = getelementptr inbounds i8, ptr %0, i64 48
  %63 = load i32, ptr %62, align 8, !tbaa !77
  %64 = load i32, ptr %38, align 4, !tbaa !91
  %65 = and i32 %64, 4096
  %66 = lshr exact i32 %65, 9
  %67 = and i32 %56, 1
  %68 = icmp eq i32 %67, 0
  %69 = shl nuw nsw i32 %67, 1
  %70 = or disjoint i32 %66, %69
  %71 = and i32 %56, 26
  %72 = or disjoint i32 %65, %71
  %73 = icmp ne i32 %72, 0
  %74 = select i1 %68, i1 true, i1 %73
  %75 = select i1 %74, i32 5, i32 1
  %76 = or disjoint i32 %75, %70
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %4) #23
  store i32 1, ptr %4, align 8, !tbaa !110
  %77 = getelementptr inbounds i8, ptr %4, i64 4
  store i32 %59, ptr %77, align 4, !tbaa !111
  %78 = getelementptr inbounds i8, ptr %4, i64 8
  %79 = lshr i32 %64, 13
  store i32 %79, ptr %78, align 8, !tbaa !112
  %80 = getelementptr inbounds i8, ptr %4, i64 12
  store i32 %76, ptr %80, align 4, !tbaa !104
  %81 = getelementptr inbounds i8, ptr %4, i64 16
  store i64 %61, ptr %81, align 8, !tbaa !113
  %82 = getelementptr inbounds i8, ptr %4, i64 24
  store i32 %63, ptr %82, align 8, !tbaa !114
  %83 = getelementptr inbounds i8, ptr %4, i64 28
  store i32 0, ptr %83, align 4, !tbaa !115
  %84 = getelementptr inbounds i8, ptr %4, i64 32
  %85 = getelementptr inbounds i8, ptr %7, i64 36
  %86 = load i32, ptr %85, align 4, !tbaa !33
  store i32 %86, ptr %84, align 8, !tbaa !116
  %87 = getelementptr inbounds i8, ptr %4, i64 36
  %88 = getelementptr inbounds i8, ptr %5, i64 28
  %89 = load i32, ptr %88, align 4, !tbaa !18
  store i32 %89, ptr %87, align 4, !tbaa !117
  %90 = getelementptr inbounds i8, ptr %4, i64 40
  %91 = load i32, ptr %35, align 4, !tbaa !89
  %92 = add i32 %91, -1
  store i32 %92, ptr %90, align 8, !tbaa !118
  %93 = getelementptr inbounds i8, ptr %4, i64 44
  %94 = and i32 %64, 1023
  store i32 %94, ptr %93, align 4, !tbaa !119
  %95 = load ptr, ptr %7, align 8, !tbaa !4
  %96 = call i32 @goptx_finding(ptr noundef %95, ptr noundef nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #23
  %97 = icmp eq i32 %96, 0
  %98 = select i1 %74, i1 true, i1 %97
  br i1 %98, label %101, label %99

99:                                               ; preds = %57
  %100 = getelementptr inbounds i8, ptr %0, i64 56
  store i32 %96, ptr %100, align 8, !tbaa !79
  br label %101

101:                                              ; preds = %99, %57
  %102 = getelementptr inbounds i8, ptr %0, i64 60
  %103 = load i32, ptr %102, align 4, !tbaa !80
  %104 = add i32 %103, 1
  store i32 %104, ptr %102, align 4, !tbaa !80
  %105 = load i32, ptr %33, align 8, !tbaa !75
  br label %106

106:                                              ; preds = %44, %49, %31, %101, %53
  %107 = phi i32 [ %34, %44 ], [ %34, %49 ], [ %34, %31 ], [ %105, %101 ], [ %56, %53 ]
  %108 = and i32 %107, 1
  %109 = icmp eq i32 %108, 0
  %110 = getelementptr inbounds i8, ptr %1, i64 16
  br i1 %109, label %222, label %111

111:                                              ; preds = %106
  %112 = getelementptr inbounds i8, ptr %7, i64 36
  %113 = getelementptr inbounds i8, ptr %0, i64 44
  %114 = getelementptr inbounds i8, ptr %0, i64 32
  %115 = getelementptr inbounds i8, ptr %0, i64 48
  %116 = getelementptr inbounds i8, ptr %3, i64 4
  %117 = getelementptr inbounds i8, ptr %3, i64 8
  %118 = getelementptr inbounds i8, ptr %3, i64 12
  %119 = getelementptr inbounds i8, ptr %3, i64 16
  %120 = getelementptr inbounds i8, ptr %3, i64 24
  %121 = getelementptr inbounds i8, ptr %3, i64 28
  %122 = getelementptr inbounds i8, ptr %3, i64 32
  %123 = getelementptr inbounds i8, ptr %3, i64 36
  %124 = getelementptr inbounds i8, ptr %5, i64 28
  %125 = getelementptr inbounds i8, ptr %3, i64 40
  %126 = getelementptr inbounds i8, ptr %3, i64 44
  %127 = getelementptr inbounds i8, ptr %0, i64 60
  %128 = getelementptr inbounds i8, ptr %1, i64 28
  %129 = load i32, ptr %128, align 4, !tbaa !89
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %172, label %131

131:                                              ; preds = %111
  %132 = getelementptr inbounds i8, ptr %1, i64 24
  %133 = load i32, ptr %132, align 4, !tbaa !91
  %134 = lshr i32 %133, 9
  %135 = and i32 %107, 2
  %136 = and i32 %135, %134
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %146, label %138

138:                                              ; preds = %131
  %139 = load i32, ptr %112, align 4, !tbaa !33
  %140 = add i32 %139, 1
  %141 = icmp eq i32 %129, %140
  br i1 %141, label %172, label %142

142:                                              ; preds = %138
  %143 = or i32 %134, %107
  %144 = and i32 %143, 4
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %172, label %146

146:                                              ; preds = %131, %142
  %147 = call fastcc i32 @ordered(ptr noundef readonly %5, ptr noundef readonly %7, ptr noundef nonnull readonly %110)
  %148 = icmp eq i32 %147, 0
  %149 = load i32, ptr %33, align 8, !tbaa !75
  br i1 %148, label %150, label %172

150:                                              ; preds = %146
  %151 = load i32, ptr %113, align 4, !tbaa !76
  %152 = load i64, ptr %114, align 8, !tbaa !74
  %153 = load i32, ptr %115, align 8, !tbaa !77
  %154 = load i32, ptr %132, align 4, !tbaa !91
  %155 = lshr i32 %154, 9
  %156 = and i32 %155, 8
  %157 = shl i32 %149, 1
  %158 = and i32 %157, 2
  %159 = or disjoint i32 %158, %156
  %160 = or disjoint i32 %159, 4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #23
  store i32 1, ptr %3, align 8, !tbaa !110
  store i32 %151, ptr %116, align 4, !tbaa !111
  %161 = lshr i32 %154, 13
  store i32 %161, ptr %117, align 8, !tbaa !112
  store i32 %160, ptr %118, align 4, !tbaa !104
  store i64 %152, ptr %119, align 8, !tbaa !113
  store i32 %153, ptr %120, align 8, !tbaa !114
  store i32 0, ptr %121, align 4, !tbaa !115
  %162 = load i32, ptr %112, align 4, !tbaa !33
  store i32 %162, ptr %122, align 8, !tbaa !116
  %163 = load i32, ptr %124, align 4, !tbaa !18
  store i32 %163, ptr %123, align 4, !tbaa !117
  %164 = load i32, ptr %128, align 4, !tbaa !89
  %165 = add i32 %164, -1
  store i32 %165, ptr %125, align 8, !tbaa !118
  %166 = and i32 %154, 1023
  store i32 %166, ptr %126, align 4, !tbaa !119
  %167 = load ptr, ptr %7, align 8, !tbaa !4
  %168 = call i32 @goptx_finding(ptr noundef %167, ptr noundef nonnull %3) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #23
  %169 = load i32, ptr %127, align 4, !tbaa !80
  %170 = add i32 %169, 1
  store i32 %170, ptr %127, align 4, !tbaa !80
  %171 = load i32, ptr %33, align 8, !tbaa !75
  br label %172

172:                                              ; preds = %138, %142, %111, %146, %150
  %173 = phi i32 [ %107, %138 ], [ %107, %142 ], [ %107, %111 ], [ %149, %146 ], [ %171, %150 ]
  %174 = getelementptr inbounds i8, ptr %1, i64 32
  %175 = getelementptr inbounds i8, ptr %1, i64 44
  %176 = load i32, ptr %175, align 4, !tbaa !89
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %218, label %178

178:                                              ; preds = %172
  %179 = getelementptr inbounds i8, ptr %1, i64 40
  %180 = load i32, ptr %179, align 4, !tbaa !91
  %181 = lshr i32 %180, 9
  %182 = and i32 %173, 2
  %183 = and i32 %182, %181
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %193, label %185

185:                                              ; preds = %178
  %186 = load i32, ptr %112, align 4, !tbaa !33
  %187 = add i32 %186, 1
  %188 = icmp eq i32 %176, %187
  br i1 %188, label %218, label %189

189:                                              ; preds = %185
  %190 = or i32 %181, %173
  %191 = and i32 %190, 4
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %218, label %193

193:                                              ; preds = %189, %178
  %194 = call fastcc i32 @ordered(ptr noundef readonly %5, ptr noundef readonly %7, ptr noundef nonnull readonly %174)
  %195 = icmp eq i32 %194, 0
  br i1 %195, label %196, label %218

196:                                              ; preds = %193
  %197 = load i32, ptr %33, align 8, !tbaa !75
  %198 = load i32, ptr %113, align 4, !tbaa !76
  %199 = load i64, ptr %114, align 8, !tbaa !74
  %200 = load i32, ptr %115, align 8, !tbaa !77
  %201 = load i32, ptr %179, align 4, !tbaa !91
  %202 = lshr i32 %201, 9
  %203 = and i32 %202, 8
  %204 = shl i32 %197, 1
  %205 = and i32 %204, 2
  %206 = or disjoint i32 %205, %203
  %207 = or disjoint i32 %206, 4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #23
  store i32 1, ptr %3, align 8, !tbaa !110
  store i32 %198, ptr %116, align 4, !tbaa !111
  %208 = lshr i32 %201, 13
  store i32 %208, ptr %117, align 8, !tbaa !112
  store i32 %207, ptr %118, align 4, !tbaa !104
  store i64 %199, ptr %119, align 8, !tbaa !113
  store i32 %200, ptr %120, align 8, !tbaa !114
  store i32 0, ptr %121, align 4, !tbaa !115
  %209 = load i32, ptr %112, align 4, !tbaa !33
  store i32 %209, ptr %122, align 8, !tbaa !116
  %210 = load i32, ptr %124, align 4, !tbaa !18
  store i32 %210, ptr %123, align 4, !tbaa !117
  %211 = load i32, ptr %175, align 4, !tbaa !89
  %212 = add i32 %211, -1
  store i32 %212, ptr %125, align 8, !tbaa !118
  %213 = and i32 %201, 1023
  store i32 %213, ptr %126, align 4, !tbaa !119
  %214 = load ptr, ptr %7, align 8, !tbaa !4
  %215 = call i32 @goptx_finding(ptr noundef %214, ptr noundef nonnull %3) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #23
  %216 = load i32, ptr %127, align 4, !tbaa !80
  %217 = add i32 %216, 1
  store i32 %217, ptr %127, align 4, !tbaa !80
  br label %218

218:                                              ; preds = %196, %193, %189, %185, %172
  %219 = getelementptr inbounds i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %219, i64 16, i1 false), !tbaa.struct !127
  %220 = getelementptr inbounds i8, ptr %1, i64 44
  store i32 0, ptr %220, align 4, !tbaa !89
  %221 = getelementptr inbounds i8, ptr %1, i64 28
  store i32 0, ptr %221, align 4, !tbaa !89
  br label %246

222:                                              ; preds = %106
  %223 = getelementptr inbounds i8, ptr %1, i64 28
  %224 = load i32, ptr %223, align 4, !tbaa !89
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %242, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds i8, ptr %0, i64 16
  %228 = getelementptr inbounds i8, ptr %0, i64 28
  %229 = load i32, ptr %228, align 4, !tbaa !126
  %230 = icmp eq i32 %224, %229
  br i1 %230, label %231, label %239

231:                                              ; preds = %226
  %232 = getelementptr inbounds i8, ptr %1, i64 24
  %233 = load i32, ptr %232, align 4, !tbaa !91
  %234 = getelementptr inbounds i8, ptr %0, i64 24
  %235 = load i32, ptr %234, align 8, !tbaa !128
  %236 = xor i32 %235, %233
  %237 = and i32 %236, 1023
  %238 = icmp eq i32 %237, 0
  br i1 %238, label %242, label %239

239:                                              ; preds = %231, %226
  %240 = call fastcc i32 @ordered(ptr noundef %5, ptr noundef %7, ptr noundef nonnull %110)
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %244, label %242

242:                                              ; preds = %239, %231, %222
  %243 = getelementptr inbounds i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %110, ptr noundef nonnull align 8 dereferenceable(16) %243, i64 16, i1 false), !tbaa.struct !127
  br label %246

244:                                              ; preds = %239
  %245 = getelementptr inbounds i8, ptr %1, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %245, ptr noundef nonnull align 8 dereferenceable(16) %227, i64 16, i1 false), !tbaa.struct !127
  br label %246

246:                                              ; preds = %242, %244, %218
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc range(i32 0, 2) i32 @ordered(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #0 {
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  %5 = load i32, ptr %4, align 4, !tbaa !91
  %6 = and i32 %5, 4096
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %96

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %2, i64 12
  %10 = load i32, ptr %9, align 4, !tbaa !89
  %11 = getelementptr inbounds i8, ptr %1, i64 36
  %12 = load i32, ptr %11, align 4, !tbaa !33
  %13 = add i32 %12, 1
  %14 = icmp eq i32 %10, %13
  br i1 %14, label %15, label %60

15:                                               ; preds = %8
  %16 = and i32 %5, 1023
  %17 = load i32, ptr %2, align 4, !tbaa !90
  %18 = getelementptr inbounds i8, ptr %1, i64 216
  %19 = load i32, ptr %18, align 8, !tbaa !23
  %20 = icmp eq i32 %17, %19
  br i1 %20, label %21, label %96

21:                                               ; preds = %15
  %22 = getelementptr inbounds i8, ptr %0, i64 28
  %23 = load i32, ptr %22, align 4, !tbaa !18
  %24 = icmp eq i32 %16, %23
  br i1 %24, label %96, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %1, i64 224
  %27 = load ptr, ptr %26, align 8, !tbaa !13
  %28 = getelementptr inbounds i8, ptr %27, i64 48
  %29 = load ptr, ptr %28, align 8, !tbaa !14
  %30 = icmp eq ptr %29, null
  br i1 %30, label %96, label %31

31:                                               ; preds = %25
  %32 = zext i32 %23 to i64
  %33 = getelementptr inbounds i8, ptr %27, i64 44
  %34 = load i32, ptr %33, align 4, !tbaa !20
  %35 = zext i32 %34 to i64
  %36 = mul nuw i64 %35, %32
  %37 = getelementptr inbounds i16, ptr %29, i64 %36
  %38 = getelementptr inbounds i8, ptr %27, i64 64
  %39 = load ptr, ptr %38, align 8, !tbaa !21
  %40 = getelementptr inbounds i32, ptr %39, i64 %32
  %41 = load i32, ptr %40, align 4, !tbaa !22
  %42 = icmp eq i32 %41, %17
  br i1 %42, label %50, label %43

43:                                               ; preds = %31
  %44 = shl i32 %34, 1
  %45 = zext i32 %44 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %37, i8 0, i64 %45, i1 false)
  %46 = getelementptr inbounds i16, ptr %37, i64 %32
  store i16 1, ptr %46, align 2, !tbaa !24
  %47 = load i32, ptr %18, align 8, !tbaa !23
  %48 = load ptr, ptr %38, align 8, !tbaa !21
  %49 = getelementptr inbounds i32, ptr %48, i64 %32
  store i32 %47, ptr %49, align 4, !tbaa !22
  br label %50

50:                                               ; preds = %31, %43
  %51 = zext nneg i32 %16 to i64
  %52 = getelementptr inbounds i16, ptr %37, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !24
  %54 = zext i16 %53 to i32
  %55 = getelementptr inbounds i8, ptr %2, i64 4
  %56 = load i32, ptr %55, align 4, !tbaa !129
  %57 = and i32 %56, 65535
  %58 = icmp ule i32 %57, %54
  %59 = zext i1 %58 to i32
  br label %96

60:                                               ; preds = %8
  %61 = getelementptr inbounds i8, ptr %2, i64 4
  %62 = load i32, ptr %61, align 4, !tbaa !129
  %63 = lshr i32 %62, 16
  %64 = icmp eq i32 %63, 65535
  br i1 %64, label %96, label %65

65:                                               ; preds = %60
  %66 = load ptr, ptr %1, align 8, !tbaa !4
  %67 = getelementptr inbounds i8, ptr %66, i64 3280
  %68 = load ptr, ptr %67, align 8, !tbaa !28
  %69 = getelementptr inbounds i8, ptr %68, i64 56
  br label %70

70:                                               ; preds = %70, %65
  %71 = atomicrmw xchg ptr %69, i32 1 acquire, align 4
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %70, !llvm.loop !29

73:                                               ; preds = %70
  %74 = getelementptr inbounds i8, ptr %68, i64 40
  %75 = load ptr, ptr %74, align 8, !tbaa !31
  %76 = load i32, ptr %9, align 4, !tbaa !89
  %77 = add i32 %76, -1
  %78 = zext i32 %77 to i64
  %79 = getelementptr inbounds %struct.Intervals, ptr %75, i64 %78
  %80 = getelementptr inbounds i8, ptr %79, i64 12
  %81 = load i32, ptr %80, align 4, !tbaa !57
  %82 = icmp ult i32 %63, %81
  br i1 %82, label %83, label %94

83:                                               ; preds = %73
  %84 = load ptr, ptr %79, align 8, !tbaa !56
  %85 = zext nneg i32 %63 to i64
  %86 = getelementptr inbounds i64, ptr %84, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !58
  %88 = getelementptr inbounds i8, ptr %1, i64 224
  %89 = load ptr, ptr %88, align 8, !tbaa !13
  %90 = getelementptr inbounds i8, ptr %89, i64 136
  %91 = load i64, ptr %90, align 8, !tbaa !53
  %92 = icmp ule i64 %87, %91
  %93 = zext i1 %92 to i32
  br label %94

94:                                               ; preds = %83, %73
  %95 = phi i32 [ 0, %73 ], [ %93, %83 ]
  store atomic i32 0, ptr %69 release, align 4
  br label %96

96:                                               ; preds = %94, %60, %21, %15, %50, %25, %3
  %97 = phi i32 [ 0, %3 ], [ 1, %21 ], [ 1, %15 ], [ 0, %25 ], [ %59, %50 ], [ %95, %94 ], [ 1, %60 ]
  ret i32 %97
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: readwrite) uwtable
define internal void @on_attach(ptr nocapture noundef %0) #8 {
  %2 = tail call noalias dereferenceable_or_null(4160) ptr @calloc(i64 noundef 1, i64 noundef 4160) #22
  %3 = getelementptr inbounds i8, ptr %0, i64 3280
  store ptr %2, ptr %3, align 8, !tbaa !28
  %4 = getelementptr inbounds i8, ptr %0, i64 3296
  %5 = load ptr, ptr %4, align 8, !tbaa !125
  store ptr %5, ptr %2, align 8, !tbaa !95
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i32, ptr %6, align 8, !tbaa !22
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds i8, ptr %0, i64 36
  %10 = load i32, ptr %9, align 4, !tbaa !22
  %11 = zext i32 %10 to i64
  %12 = mul nuw i64 %11, %8
  %13 = getelementptr inbounds i8, ptr %0, i64 40
  %14 = load i32, ptr %13, align 8, !tbaa !22
  %15 = zext i32 %14 to i64
  %16 = mul i64 %12, %15
  %17 = tail call noalias ptr @calloc(i64 noundef %16, i64 noundef 24) #22
  %18 = getelementptr inbounds i8, ptr %2, i64 40
  store ptr %17, ptr %18, align 8, !tbaa !31
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_detach(ptr nocapture noundef readonly %0) #2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 3280
  %3 = load ptr, ptr %2, align 8, !tbaa !28
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i32, ptr %4, align 8, !tbaa !22
  %6 = zext i32 %5 to i64
  %7 = getelementptr inbounds i8, ptr %0, i64 36
  %8 = load i32, ptr %7, align 4, !tbaa !22
  %9 = zext i32 %8 to i64
  %10 = mul nuw i64 %9, %6
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = load i32, ptr %11, align 8, !tbaa !22
  %13 = zext i32 %12 to i64
  %14 = mul i64 %10, %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %18, label %16

16:                                               ; preds = %1
  %17 = getelementptr inbounds i8, ptr %3, i64 40
  br label %53

18:                                               ; preds = %53, %1
  %19 = getelementptr inbounds i8, ptr %3, i64 24
  %20 = getelementptr inbounds i8, ptr %3, i64 36
  %21 = load i32, ptr %20, align 4, !tbaa !41
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %32, label %23

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %28, %23 ], [ 0, %18 ]
  %25 = load ptr, ptr %19, align 8, !tbaa !42
  %26 = getelementptr inbounds %struct.Place, ptr %25, i64 %24, i32 2
  %27 = load ptr, ptr %26, align 8, !tbaa !48
  tail call void @free(ptr noundef %27) #23
  %28 = add nuw nsw i64 %24, 1
  %29 = load i32, ptr %20, align 4, !tbaa !41
  %30 = zext i32 %29 to i64
  %31 = icmp ult i64 %28, %30
  br i1 %31, label %23, label %32, !llvm.loop !130

32:                                               ; preds = %23, %18
  %33 = load ptr, ptr %19, align 8, !tbaa !42
  tail call void @free(ptr noundef %33) #23
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %19, i8 0, i64 16, i1 false)
  %34 = getelementptr inbounds i8, ptr %3, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !99
  %36 = icmp eq ptr %35, null
  br i1 %36, label %49, label %37

37:                                               ; preds = %32, %43
  %38 = phi i64 [ %44, %43 ], [ 0, %32 ]
  %39 = phi ptr [ %45, %43 ], [ %35, %32 ]
  %40 = getelementptr inbounds ptr, ptr %39, i64 %38
  %41 = load ptr, ptr %40, align 8, !tbaa !63
  %42 = icmp eq ptr %41, null
  br i1 %42, label %49, label %43

43:                                               ; preds = %37
  tail call void @free(ptr noundef nonnull %41) #23
  %44 = add nuw nsw i64 %38, 1
  %45 = load ptr, ptr %34, align 8, !tbaa !99
  %46 = icmp ne ptr %45, null
  %47 = icmp ult i64 %38, 65535
  %48 = and i1 %47, %46
  br i1 %48, label %37, label %49, !llvm.loop !131

49:                                               ; preds = %37, %43, %32
  %50 = phi ptr [ null, %32 ], [ %39, %37 ], [ %45, %43 ]
  tail call void @free(ptr noundef %50) #23
  %51 = getelementptr inbounds i8, ptr %3, i64 40
  %52 = load ptr, ptr %51, align 8, !tbaa !31
  tail call void @free(ptr noundef %52) #23
  tail call void @free(ptr noundef nonnull %3) #23
  ret void

53:                                               ; preds = %16, %53
  %54 = phi i64 [ 0, %16 ], [ %58, %53 ]
  %55 = load ptr, ptr %17, align 8, !tbaa !31
  %56 = getelementptr inbounds %struct.Intervals, ptr %55, i64 %54
  %57 = load ptr, ptr %56, align 8, !tbaa !56
  tail call void @free(ptr noundef %57) #23
  %58 = add nuw i64 %54, 1
  %59 = icmp eq i64 %58, %14
  br i1 %59, label %18, label %53, !llvm.loop !132
}

; Function Attrs: nofree nounwind uwtable
define internal void @on_make(ptr nocapture noundef %0) #14 {
  %2 = load ptr, ptr %0, align 8, !tbaa !4
  %3 = tail call noalias dereferenceable_or_null(216) ptr @calloc(i64 noundef 1, i64 noundef 216) #22
  %4 = getelementptr inbounds i8, ptr %0, i64 224
  store ptr %3, ptr %4, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %2, i64 68
  %6 = load i32, ptr %5, align 4, !tbaa !133
  %7 = getelementptr inbounds i8, ptr %0, i64 108
  %8 = load i32, ptr %7, align 4, !tbaa !134
  %9 = getelementptr inbounds i8, ptr %3, i64 40
  store i32 %8, ptr %9, align 8, !tbaa !135
  %10 = add i32 %8, 7
  %11 = and i32 %10, -8
  %12 = getelementptr inbounds i8, ptr %3, i64 44
  store i32 %11, ptr %12, align 4, !tbaa !20
  %13 = getelementptr inbounds i8, ptr %2, i64 180
  %14 = load i32, ptr %13, align 4, !tbaa !11
  %15 = and i32 %14, 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %38, label %17

17:                                               ; preds = %1
  %18 = lshr i32 %6, 2
  %19 = add nuw nsw i32 %18, 8
  %20 = zext nneg i32 %19 to i64
  %21 = tail call noalias ptr @calloc(i64 noundef %20, i64 noundef 48) #22
  store ptr %21, ptr %3, align 8, !tbaa !85
  %22 = tail call noalias ptr @calloc(i64 noundef %20, i64 noundef 4) #22
  %23 = getelementptr inbounds i8, ptr %0, i64 192
  store ptr %22, ptr %23, align 8, !tbaa !92
  %24 = and i32 %14, 32
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %38, label %26

26:                                               ; preds = %17
  %27 = zext i32 %8 to i64
  %28 = zext i32 %11 to i64
  %29 = shl nuw nsw i64 %27, 1
  %30 = mul i64 %29, %28
  %31 = tail call noalias align 16 ptr @aligned_alloc(i64 noundef 16, i64 noundef %30) #21
  %32 = getelementptr inbounds i8, ptr %3, i64 48
  store ptr %31, ptr %32, align 8, !tbaa !14
  %33 = tail call noalias ptr @calloc(i64 noundef %27, i64 noundef 4) #22
  %34 = getelementptr inbounds i8, ptr %3, i64 64
  store ptr %33, ptr %34, align 8, !tbaa !21
  %35 = shl nuw nsw i64 %28, 5
  %36 = tail call noalias align 16 ptr @aligned_alloc(i64 noundef 16, i64 noundef %35) #21
  %37 = getelementptr inbounds i8, ptr %3, i64 56
  store ptr %36, ptr %37, align 8, !tbaa !136
  br label %38

38:                                               ; preds = %17, %26, %1
  %39 = and i32 %14, 2
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %94, label %41

41:                                               ; preds = %38
  %42 = add i32 %6, 64
  %43 = zext i32 %42 to i64
  %44 = tail call noalias ptr @malloc(i64 noundef %43) #24
  %45 = getelementptr inbounds i8, ptr %0, i64 200
  store ptr %44, ptr %45, align 8, !tbaa !108
  %46 = zext i32 %8 to i64
  %47 = getelementptr inbounds i8, ptr %2, i64 80
  %48 = load i64, ptr %47, align 8, !tbaa !137
  %49 = mul i64 %48, %46
  %50 = add i64 %49, 64
  %51 = tail call noalias ptr @calloc(i64 noundef %50, i64 noundef 1) #22
  %52 = getelementptr inbounds i8, ptr %0, i64 4712
  store ptr %51, ptr %52, align 8, !tbaa !138
  %53 = icmp eq i32 %8, 0
  br i1 %53, label %94, label %54

54:                                               ; preds = %41
  %55 = getelementptr inbounds i8, ptr %0, i64 232
  %56 = load ptr, ptr %55, align 8, !tbaa !139
  %57 = and i64 %46, 3
  %58 = icmp ult i32 %8, 4
  br i1 %58, label %82, label %59

59:                                               ; preds = %54
  %60 = and i64 %46, 4294967292
  br label %61

61:                                               ; preds = %61, %59
  %62 = phi i64 [ 0, %59 ], [ %79, %61 ]
  %63 = phi i64 [ 0, %59 ], [ %80, %61 ]
  %64 = mul i64 %48, %62
  %65 = getelementptr inbounds i8, ptr %51, i64 %64
  %66 = getelementptr inbounds %struct.Thread, ptr %56, i64 %62, i32 27
  store ptr %65, ptr %66, align 8, !tbaa !107
  %67 = or disjoint i64 %62, 1
  %68 = mul i64 %48, %67
  %69 = getelementptr inbounds i8, ptr %51, i64 %68
  %70 = getelementptr inbounds %struct.Thread, ptr %56, i64 %67, i32 27
  store ptr %69, ptr %70, align 8, !tbaa !107
  %71 = or disjoint i64 %62, 2
  %72 = mul i64 %48, %71
  %73 = getelementptr inbounds i8, ptr %51, i64 %72
  %74 = getelementptr inbounds %struct.Thread, ptr %56, i64 %71, i32 27
  store ptr %73, ptr %74, align 8, !tbaa !107
  %75 = or disjoint i64 %62, 3
  %76 = mul i64 %48, %75
  %77 = getelementptr inbounds i8, ptr %51, i64 %76
  %78 = getelementptr inbounds %struct.Thread, ptr %56, i64 %75, i32 27
  store ptr %77, ptr %78, align 8, !tbaa !107
  %79 = add nuw nsw i64 %62, 4
  %80 = add i64 %63, 4
  %81 = icmp eq i64 %80, %60
  br i1 %81, label %82, label %61, !llvm.loop !140

82:                                               ; preds = %61, %54
  %83 = phi i64 [ 0, %54 ], [ %79, %61 ]
  %84 = icmp eq i64 %57, 0
  br i1 %84, label %94, label %85

85:                                               ; preds = %82, %85
  %86 = phi i64 [ %91, %85 ], [ %83, %82 ]
  %87 = phi i64 [ %92, %85 ], [ 0, %82 ]
  %88 = mul i64 %48, %86
  %89 = getelementptr inbounds i8, ptr %51, i64 %88
  %90 = getelementptr inbounds %struct.Thread, ptr %56, i64 %86, i32 27
  store ptr %89, ptr %90, align 8, !tbaa !107
  %91 = add nuw nsw i64 %86, 1
  %92 = add i64 %87, 1
  %93 = icmp eq i64 %92, %57
  br i1 %93, label %94, label %85, !llvm.loop !141

94:                                               ; preds = %82, %85, %41, %38
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_start(ptr nocapture noundef readonly %0) #2 {
  %2 = load ptr, ptr %0, align 8, !tbaa !4
  %3 = getelementptr inbounds i8, ptr %0, i64 224
  %4 = load ptr, ptr %3, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %0, i64 200
  %6 = load ptr, ptr %5, align 8, !tbaa !108
  %7 = icmp eq ptr %6, null
  br i1 %7, label %12, label %8

8:                                                ; preds = %1
  %9 = getelementptr inbounds i8, ptr %2, i64 68
  %10 = load i32, ptr %9, align 4, !tbaa !133
  %11 = zext i32 %10 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %6, i8 1, i64 %11, i1 false)
  br label %12

12:                                               ; preds = %8, %1
  %13 = getelementptr inbounds i8, ptr %4, i64 136
  store i64 0, ptr %13, align 8, !tbaa !53
  %14 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 0, ptr %14, align 8, !tbaa !142
  %15 = getelementptr inbounds i8, ptr %4, i64 24
  %16 = getelementptr inbounds i8, ptr %4, i64 36
  %17 = load i32, ptr %16, align 4, !tbaa !41
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %12, %19
  %20 = phi i64 [ %24, %19 ], [ 0, %12 ]
  %21 = load ptr, ptr %15, align 8, !tbaa !42
  %22 = getelementptr inbounds %struct.Place, ptr %21, i64 %20, i32 2
  %23 = load ptr, ptr %22, align 8, !tbaa !48
  tail call void @free(ptr noundef %23) #23
  %24 = add nuw nsw i64 %20, 1
  %25 = load i32, ptr %16, align 4, !tbaa !41
  %26 = zext i32 %25 to i64
  %27 = icmp ult i64 %24, %26
  br i1 %27, label %19, label %28, !llvm.loop !130

28:                                               ; preds = %19, %12
  %29 = load ptr, ptr %15, align 8, !tbaa !42
  tail call void @free(ptr noundef %29) #23
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %30 = load ptr, ptr %4, align 8, !tbaa !85
  %31 = icmp eq ptr %30, null
  br i1 %31, label %45, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %0, i64 184
  %34 = load ptr, ptr %33, align 8, !tbaa !36
  %35 = getelementptr inbounds i8, ptr %34, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !39
  %37 = icmp ugt i32 %36, 1
  br i1 %37, label %38, label %45

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %2, i64 68
  %40 = load i32, ptr %39, align 4, !tbaa !133
  %41 = lshr i32 %40, 2
  %42 = add nuw nsw i32 %41, 8
  %43 = zext nneg i32 %42 to i64
  %44 = mul nuw nsw i64 %43, 48
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %30, i8 0, i64 %44, i1 false)
  br label %45

45:                                               ; preds = %38, %32, %28
  %46 = getelementptr inbounds i8, ptr %4, i64 40
  %47 = load i32, ptr %46, align 8, !tbaa !135
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %67, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds i8, ptr %0, i64 232
  %51 = load ptr, ptr %50, align 8, !tbaa !139
  %52 = zext i32 %47 to i64
  %53 = and i64 %52, 3
  %54 = icmp ult i32 %47, 4
  br i1 %54, label %57, label %55

55:                                               ; preds = %49
  %56 = and i64 %52, 4294967292
  br label %68

57:                                               ; preds = %68, %49
  %58 = phi i64 [ 0, %49 ], [ %78, %68 ]
  %59 = icmp eq i64 %53, 0
  br i1 %59, label %67, label %60

60:                                               ; preds = %57, %60
  %61 = phi i64 [ %64, %60 ], [ %58, %57 ]
  %62 = phi i64 [ %65, %60 ], [ 0, %57 ]
  %63 = getelementptr inbounds %struct.Thread, ptr %51, i64 %61, i32 28
  store i32 0, ptr %63, align 8, !tbaa !26
  %64 = add nuw nsw i64 %61, 1
  %65 = add i64 %62, 1
  %66 = icmp eq i64 %65, %53
  br i1 %66, label %67, label %60, !llvm.loop !143

67:                                               ; preds = %57, %60, %45
  ret void

68:                                               ; preds = %68, %55
  %69 = phi i64 [ 0, %55 ], [ %78, %68 ]
  %70 = phi i64 [ 0, %55 ], [ %79, %68 ]
  %71 = getelementptr inbounds %struct.Thread, ptr %51, i64 %69, i32 28
  store i32 0, ptr %71, align 8, !tbaa !26
  %72 = or disjoint i64 %69, 1
  %73 = getelementptr inbounds %struct.Thread, ptr %51, i64 %72, i32 28
  store i32 0, ptr %73, align 8, !tbaa !26
  %74 = or disjoint i64 %69, 2
  %75 = getelementptr inbounds %struct.Thread, ptr %51, i64 %74, i32 28
  store i32 0, ptr %75, align 8, !tbaa !26
  %76 = or disjoint i64 %69, 3
  %77 = getelementptr inbounds %struct.Thread, ptr %51, i64 %76, i32 28
  store i32 0, ptr %77, align 8, !tbaa !26
  %78 = add nuw nsw i64 %69, 4
  %79 = add i64 %70, 4
  %80 = icmp eq i64 %79, %56
  br i1 %80, label %57, label %68, !llvm.loop !144
}

; Function Attrs: nounwind uwtable
define internal void @on_drop(ptr nocapture noundef readonly %0) #2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 224
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %3, i64 24
  %5 = getelementptr inbounds i8, ptr %3, i64 36
  %6 = load i32, ptr %5, align 4, !tbaa !41
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %17, label %8

8:                                                ; preds = %1, %8
  %9 = phi i64 [ %13, %8 ], [ 0, %1 ]
  %10 = load ptr, ptr %4, align 8, !tbaa !42
  %11 = getelementptr inbounds %struct.Place, ptr %10, i64 %9, i32 2
  %12 = load ptr, ptr %11, align 8, !tbaa !48
  tail call void @free(ptr noundef %12) #23
  %13 = add nuw nsw i64 %9, 1
  %14 = load i32, ptr %5, align 4, !tbaa !41
  %15 = zext i32 %14 to i64
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %8, label %17, !llvm.loop !130

17:                                               ; preds = %8, %1
  %18 = load ptr, ptr %4, align 8, !tbaa !42
  tail call void @free(ptr noundef %18) #23
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %19 = getelementptr inbounds i8, ptr %3, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !99
  %21 = icmp eq ptr %20, null
  br i1 %21, label %34, label %22

22:                                               ; preds = %17, %28
  %23 = phi i64 [ %29, %28 ], [ 0, %17 ]
  %24 = phi ptr [ %30, %28 ], [ %20, %17 ]
  %25 = getelementptr inbounds ptr, ptr %24, i64 %23
  %26 = load ptr, ptr %25, align 8, !tbaa !63
  %27 = icmp eq ptr %26, null
  br i1 %27, label %34, label %28

28:                                               ; preds = %22
  tail call void @free(ptr noundef nonnull %26) #23
  %29 = add nuw nsw i64 %23, 1
  %30 = load ptr, ptr %19, align 8, !tbaa !99
  %31 = icmp ne ptr %30, null
  %32 = icmp ult i64 %23, 65535
  %33 = and i1 %32, %31
  br i1 %33, label %22, label %34, !llvm.loop !131

34:                                               ; preds = %22, %28, %17
  %35 = phi ptr [ null, %17 ], [ %24, %22 ], [ %30, %28 ]
  tail call void @free(ptr noundef %35) #23
  %36 = load ptr, ptr %3, align 8, !tbaa !85
  tail call void @free(ptr noundef %36) #23
  %37 = getelementptr inbounds i8, ptr %3, i64 48
  %38 = load ptr, ptr %37, align 8, !tbaa !14
  tail call void @free(ptr noundef %38) #23
  %39 = getelementptr inbounds i8, ptr %3, i64 64
  %40 = load ptr, ptr %39, align 8, !tbaa !21
  tail call void @free(ptr noundef %40) #23
  %41 = getelementptr inbounds i8, ptr %3, i64 56
  %42 = load ptr, ptr %41, align 8, !tbaa !136
  tail call void @free(ptr noundef %42) #23
  tail call void @free(ptr noundef nonnull %3) #23
  %43 = getelementptr inbounds i8, ptr %0, i64 192
  %44 = load ptr, ptr %43, align 8, !tbaa !92
  tail call void @free(ptr noundef %44) #23
  %45 = getelementptr inbounds i8, ptr %0, i64 200
  %46 = load ptr, ptr %45, align 8, !tbaa !108
  tail call void @free(ptr noundef %46) #23
  %47 = getelementptr inbounds i8, ptr %0, i64 4712
  %48 = load ptr, ptr %47, align 8, !tbaa !138
  tail call void @free(ptr noundef %48) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal void @on_arrive(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) #15 {
  %4 = getelementptr inbounds i8, ptr %1, i64 224
  %5 = load ptr, ptr %4, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %5, i64 48
  %7 = load ptr, ptr %6, align 8, !tbaa !14
  %8 = icmp eq ptr %7, null
  br i1 %8, label %127, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %5, i64 56
  %11 = load ptr, ptr %10, align 8, !tbaa !136
  %12 = zext i32 %2 to i64
  %13 = getelementptr inbounds i8, ptr %5, i64 44
  %14 = load i32, ptr %13, align 4, !tbaa !20
  %15 = zext i32 %14 to i64
  %16 = mul nuw i64 %15, %12
  %17 = getelementptr inbounds i16, ptr %11, i64 %16
  %18 = getelementptr inbounds i8, ptr %5, i64 72
  %19 = getelementptr inbounds [16 x i32], ptr %18, i64 0, i64 %12
  %20 = load i32, ptr %19, align 4, !tbaa !22
  %21 = getelementptr inbounds i8, ptr %1, i64 216
  %22 = load i32, ptr %21, align 8, !tbaa !23
  %23 = icmp eq i32 %20, %22
  br i1 %23, label %34, label %24

24:                                               ; preds = %9
  %25 = shl i32 %14, 1
  %26 = zext i32 %25 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %17, i8 0, i64 %26, i1 false)
  %27 = load i32, ptr %21, align 8, !tbaa !23
  store i32 %27, ptr %19, align 4, !tbaa !22
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = getelementptr inbounds i8, ptr %28, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !14
  %31 = getelementptr inbounds i8, ptr %28, i64 44
  %32 = load i32, ptr %31, align 4, !tbaa !20
  %33 = zext i32 %32 to i64
  br label %34

34:                                               ; preds = %24, %9
  %35 = phi i64 [ %33, %24 ], [ %15, %9 ]
  %36 = phi i32 [ %27, %24 ], [ %20, %9 ]
  %37 = phi i32 [ %32, %24 ], [ %14, %9 ]
  %38 = phi ptr [ %30, %24 ], [ %7, %9 ]
  %39 = phi ptr [ %28, %24 ], [ %5, %9 ]
  %40 = getelementptr inbounds i8, ptr %0, i64 28
  %41 = load i32, ptr %40, align 4, !tbaa !18
  %42 = zext i32 %41 to i64
  %43 = mul nuw i64 %35, %42
  %44 = getelementptr inbounds i16, ptr %38, i64 %43
  %45 = getelementptr inbounds i8, ptr %39, i64 64
  %46 = load ptr, ptr %45, align 8, !tbaa !21
  %47 = getelementptr inbounds i32, ptr %46, i64 %42
  %48 = load i32, ptr %47, align 4, !tbaa !22
  %49 = icmp eq i32 %48, %36
  br i1 %49, label %57, label %50

50:                                               ; preds = %34
  %51 = shl i32 %37, 1
  %52 = zext i32 %51 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %44, i8 0, i64 %52, i1 false)
  %53 = getelementptr inbounds i16, ptr %44, i64 %42
  store i16 1, ptr %53, align 2, !tbaa !24
  %54 = load i32, ptr %21, align 8, !tbaa !23
  %55 = load ptr, ptr %45, align 8, !tbaa !21
  %56 = getelementptr inbounds i32, ptr %55, i64 %42
  store i32 %54, ptr %56, align 4, !tbaa !22
  br label %57

57:                                               ; preds = %34, %50
  %58 = phi i32 [ %36, %34 ], [ %54, %50 ]
  %59 = load i32, ptr %13, align 4, !tbaa !20
  %60 = icmp ult i32 %59, 8
  br i1 %60, label %96, label %61

61:                                               ; preds = %57
  %62 = lshr i32 %59, 3
  %63 = zext nneg i32 %62 to i64
  %64 = and i64 %63, 1
  %65 = icmp eq i32 %62, 1
  br i1 %65, label %85, label %66

66:                                               ; preds = %61
  %67 = and i64 %63, 536870910
  br label %68

68:                                               ; preds = %68, %66
  %69 = phi i64 [ 0, %66 ], [ %82, %68 ]
  %70 = phi i64 [ 0, %66 ], [ %83, %68 ]
  %71 = getelementptr inbounds <8 x i16>, ptr %44, i64 %69
  %72 = load <8 x i16>, ptr %71, align 16, !tbaa !49
  %73 = getelementptr inbounds <8 x i16>, ptr %17, i64 %69
  %74 = load <8 x i16>, ptr %73, align 16, !tbaa !49
  %75 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %72, <8 x i16> %74)
  store <8 x i16> %75, ptr %73, align 16, !tbaa !49
  %76 = or disjoint i64 %69, 1
  %77 = getelementptr inbounds <8 x i16>, ptr %44, i64 %76
  %78 = load <8 x i16>, ptr %77, align 16, !tbaa !49
  %79 = getelementptr inbounds <8 x i16>, ptr %17, i64 %76
  %80 = load <8 x i16>, ptr %79, align 16, !tbaa !49
  %81 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %78, <8 x i16> %80)
  store <8 x i16> %81, ptr %79, align 16, !tbaa !49
  %82 = add nuw nsw i64 %69, 2
  %83 = add i64 %70, 2
  %84 = icmp eq i64 %83, %67
  br i1 %84, label %85, label %68, !llvm.loop !50

85:                                               ; preds = %68, %61
  %86 = phi i64 [ 0, %61 ], [ %82, %68 ]
  %87 = icmp eq i64 %64, 0
  br i1 %87, label %94, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds <8 x i16>, ptr %44, i64 %86
  %90 = load <8 x i16>, ptr %89, align 16, !tbaa !49
  %91 = getelementptr inbounds <8 x i16>, ptr %17, i64 %86
  %92 = load <8 x i16>, ptr %91, align 16, !tbaa !49
  %93 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %90, <8 x i16> %92)
  store <8 x i16> %93, ptr %91, align 16, !tbaa !49
  br label %94

94:                                               ; preds = %85, %88
  %95 = load i32, ptr %21, align 8, !tbaa !23
  br label %96

96:                                               ; preds = %94, %57
  %97 = phi i32 [ %95, %94 ], [ %58, %57 ]
  %98 = load i32, ptr %40, align 4, !tbaa !18
  %99 = load ptr, ptr %4, align 8, !tbaa !13
  %100 = getelementptr inbounds i8, ptr %99, i64 48
  %101 = load ptr, ptr %100, align 8, !tbaa !14
  %102 = zext i32 %98 to i64
  %103 = getelementptr inbounds i8, ptr %99, i64 44
  %104 = load i32, ptr %103, align 4, !tbaa !20
  %105 = zext i32 %104 to i64
  %106 = mul nuw i64 %105, %102
  %107 = getelementptr inbounds i16, ptr %101, i64 %106
  %108 = getelementptr inbounds i8, ptr %99, i64 64
  %109 = load ptr, ptr %108, align 8, !tbaa !21
  %110 = getelementptr inbounds i32, ptr %109, i64 %102
  %111 = load i32, ptr %110, align 4, !tbaa !22
  %112 = icmp eq i32 %111, %97
  br i1 %112, label %119, label %113

113:                                              ; preds = %96
  %114 = shl i32 %104, 1
  %115 = zext i32 %114 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %107, i8 0, i64 %115, i1 false)
  %116 = load i32, ptr %21, align 8, !tbaa !23
  %117 = load ptr, ptr %108, align 8, !tbaa !21
  %118 = getelementptr inbounds i32, ptr %117, i64 %102
  store i32 %116, ptr %118, align 4, !tbaa !22
  br label %123

119:                                              ; preds = %96
  %120 = getelementptr inbounds i16, ptr %107, i64 %102
  %121 = load i16, ptr %120, align 2, !tbaa !24
  %122 = icmp eq i16 %121, -1
  br i1 %122, label %127, label %123

123:                                              ; preds = %119, %113
  %124 = phi i16 [ 1, %113 ], [ %121, %119 ]
  %125 = getelementptr inbounds i16, ptr %107, i64 %102
  %126 = add nuw i16 %124, 1
  store i16 %126, ptr %125, align 2, !tbaa !24
  br label %127

127:                                              ; preds = %123, %119, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal void @on_release(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) #15 {
  %4 = getelementptr inbounds i8, ptr %0, i64 224
  %5 = load ptr, ptr %4, align 8, !tbaa !13
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 216
  %9 = load i32, ptr %8, align 8, !tbaa !23
  %10 = add i32 %9, 1
  store i32 %10, ptr %8, align 8, !tbaa !23
  br label %117

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %5, i64 48
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = icmp eq ptr %13, null
  br i1 %14, label %117, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %5, i64 72
  %17 = zext i32 %1 to i64
  %18 = getelementptr inbounds [16 x i32], ptr %16, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %0, i64 216
  %21 = load i32, ptr %20, align 8, !tbaa !23
  %22 = icmp eq i32 %19, %21
  br i1 %22, label %23, label %117

23:                                               ; preds = %15
  %24 = getelementptr inbounds i8, ptr %5, i64 56
  %25 = load ptr, ptr %24, align 8, !tbaa !136
  %26 = getelementptr inbounds i8, ptr %5, i64 44
  %27 = load i32, ptr %26, align 4, !tbaa !20
  %28 = zext i32 %27 to i64
  %29 = mul nuw i64 %28, %17
  %30 = getelementptr inbounds i16, ptr %25, i64 %29
  %31 = getelementptr inbounds i8, ptr %0, i64 108
  %32 = load i32, ptr %31, align 4, !tbaa !134
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %38, label %34

34:                                               ; preds = %23
  %35 = getelementptr inbounds i8, ptr %0, i64 232
  br label %42

36:                                               ; preds = %112
  %37 = load i32, ptr %26, align 4, !tbaa !20
  br label %38

38:                                               ; preds = %36, %23
  %39 = phi i32 [ %37, %36 ], [ %27, %23 ]
  %40 = shl i32 %39, 1
  %41 = zext i32 %40 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %30, i8 0, i64 %41, i1 false)
  br label %117

42:                                               ; preds = %34, %112
  %43 = phi i64 [ 0, %34 ], [ %113, %112 ]
  %44 = load ptr, ptr %35, align 8, !tbaa !139
  %45 = getelementptr inbounds %struct.Thread, ptr %44, i64 %43
  %46 = getelementptr inbounds i8, ptr %45, i64 32
  %47 = load i32, ptr %46, align 8, !tbaa !145
  %48 = icmp eq i32 %47, 2
  br i1 %48, label %49, label %112

49:                                               ; preds = %42
  %50 = getelementptr inbounds i8, ptr %45, i64 40
  %51 = load i32, ptr %50, align 8, !tbaa !146
  %52 = lshr i32 %51, 8
  %53 = icmp eq i32 %52, %1
  br i1 %53, label %54, label %112

54:                                               ; preds = %49
  %55 = load ptr, ptr %4, align 8, !tbaa !13
  %56 = getelementptr inbounds i8, ptr %55, i64 48
  %57 = load ptr, ptr %56, align 8, !tbaa !14
  %58 = getelementptr inbounds i8, ptr %55, i64 44
  %59 = load i32, ptr %58, align 4, !tbaa !20
  %60 = zext i32 %59 to i64
  %61 = mul nuw i64 %43, %60
  %62 = getelementptr inbounds i16, ptr %57, i64 %61
  %63 = getelementptr inbounds i8, ptr %55, i64 64
  %64 = load ptr, ptr %63, align 8, !tbaa !21
  %65 = getelementptr inbounds i32, ptr %64, i64 %43
  %66 = load i32, ptr %65, align 4, !tbaa !22
  %67 = load i32, ptr %20, align 8, !tbaa !23
  %68 = icmp eq i32 %66, %67
  br i1 %68, label %76, label %69

69:                                               ; preds = %54
  %70 = shl i32 %59, 1
  %71 = zext i32 %70 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %62, i8 0, i64 %71, i1 false)
  %72 = getelementptr inbounds i16, ptr %62, i64 %43
  store i16 1, ptr %72, align 2, !tbaa !24
  %73 = load i32, ptr %20, align 8, !tbaa !23
  %74 = load ptr, ptr %63, align 8, !tbaa !21
  %75 = getelementptr inbounds i32, ptr %74, i64 %43
  store i32 %73, ptr %75, align 4, !tbaa !22
  br label %76

76:                                               ; preds = %54, %69
  %77 = load i32, ptr %26, align 4, !tbaa !20
  %78 = icmp ult i32 %77, 8
  br i1 %78, label %112, label %79

79:                                               ; preds = %76
  %80 = lshr i32 %77, 3
  %81 = zext nneg i32 %80 to i64
  %82 = and i64 %81, 1
  %83 = icmp eq i32 %80, 1
  br i1 %83, label %103, label %84

84:                                               ; preds = %79
  %85 = and i64 %81, 536870910
  br label %86

86:                                               ; preds = %86, %84
  %87 = phi i64 [ 0, %84 ], [ %100, %86 ]
  %88 = phi i64 [ 0, %84 ], [ %101, %86 ]
  %89 = getelementptr inbounds <8 x i16>, ptr %30, i64 %87
  %90 = load <8 x i16>, ptr %89, align 16, !tbaa !49
  %91 = getelementptr inbounds <8 x i16>, ptr %62, i64 %87
  %92 = load <8 x i16>, ptr %91, align 16, !tbaa !49
  %93 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %90, <8 x i16> %92)
  store <8 x i16> %93, ptr %91, align 16, !tbaa !49
  %94 = or disjoint i64 %87, 1
  %95 = getelementptr inbounds <8 x i16>, ptr %30, i64 %94
  %96 = load <8 x i16>, ptr %95, align 16, !tbaa !49
  %97 = getelementptr inbounds <8 x i16>, ptr %62, i64 %94
  %98 = load <8 x i16>, ptr %97, align 16, !tbaa !49
  %99 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %96, <8 x i16> %98)
  store <8 x i16> %99, ptr %97, align 16, !tbaa !49
  %100 = add nuw nsw i64 %87, 2
  %101 = add i64 %88, 2
  %102 = icmp eq i64 %101, %85
  br i1 %102, label %103, label %86, !llvm.loop !50

103:                                              ; preds = %86, %79
  %104 = phi i64 [ 0, %79 ], [ %100, %86 ]
  %105 = icmp eq i64 %82, 0
  br i1 %105, label %112, label %106

106:                                              ; preds = %103
  %107 = getelementptr inbounds <8 x i16>, ptr %30, i64 %104
  %108 = load <8 x i16>, ptr %107, align 16, !tbaa !49
  %109 = getelementptr inbounds <8 x i16>, ptr %62, i64 %104
  %110 = load <8 x i16>, ptr %109, align 16, !tbaa !49
  %111 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %108, <8 x i16> %110)
  store <8 x i16> %111, ptr %109, align 16, !tbaa !49
  br label %112

112:                                              ; preds = %106, %103, %76, %49, %42
  %113 = add nuw nsw i64 %43, 1
  %114 = load i32, ptr %31, align 4, !tbaa !134
  %115 = zext i32 %114 to i64
  %116 = icmp ult i64 %113, %115
  br i1 %116, label %42, label %36, !llvm.loop !147

117:                                              ; preds = %11, %15, %38, %7
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal void @on_warp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) #15 {
  %4 = getelementptr inbounds i8, ptr %1, i64 28
  %5 = load i32, ptr %4, align 4, !tbaa !18
  %6 = getelementptr inbounds i8, ptr %0, i64 224
  %7 = load ptr, ptr %6, align 8, !tbaa !13
  %8 = getelementptr inbounds i8, ptr %7, i64 48
  %9 = load ptr, ptr %8, align 8, !tbaa !14
  %10 = icmp eq ptr %9, null
  %11 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %2)
  %12 = icmp ult i32 %11, 2
  %13 = select i1 %10, i1 true, i1 %12
  br i1 %13, label %208, label %14

14:                                               ; preds = %3
  %15 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %2, i1 true)
  %16 = add i32 %5, %15
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds i8, ptr %7, i64 44
  %19 = load i32, ptr %18, align 4, !tbaa !20
  %20 = zext i32 %19 to i64
  %21 = mul nuw i64 %20, %17
  %22 = getelementptr inbounds i16, ptr %9, i64 %21
  %23 = getelementptr inbounds i8, ptr %7, i64 64
  %24 = load ptr, ptr %23, align 8, !tbaa !21
  %25 = getelementptr inbounds i32, ptr %24, i64 %17
  %26 = load i32, ptr %25, align 4, !tbaa !22
  %27 = getelementptr inbounds i8, ptr %0, i64 216
  %28 = load i32, ptr %27, align 8, !tbaa !23
  %29 = icmp eq i32 %26, %28
  br i1 %29, label %37, label %30

30:                                               ; preds = %14
  %31 = shl i32 %19, 1
  %32 = zext i32 %31 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %22, i8 0, i64 %32, i1 false)
  %33 = getelementptr inbounds i16, ptr %22, i64 %17
  store i16 1, ptr %33, align 2, !tbaa !24
  %34 = load i32, ptr %27, align 8, !tbaa !23
  %35 = load ptr, ptr %23, align 8, !tbaa !21
  %36 = getelementptr inbounds i32, ptr %35, i64 %17
  store i32 %34, ptr %36, align 4, !tbaa !22
  br label %37

37:                                               ; preds = %30, %14
  br label %38

38:                                               ; preds = %37, %104
  %39 = phi i64 [ %105, %104 ], [ 0, %37 ]
  %40 = trunc nuw nsw i64 %39 to i32
  %41 = shl nuw i32 1, %40
  %42 = and i32 %41, %2
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %104, label %44

44:                                               ; preds = %38
  %45 = add i32 %5, %40
  %46 = load ptr, ptr %6, align 8, !tbaa !13
  %47 = getelementptr inbounds i8, ptr %46, i64 48
  %48 = load ptr, ptr %47, align 8, !tbaa !14
  %49 = zext i32 %45 to i64
  %50 = getelementptr inbounds i8, ptr %46, i64 44
  %51 = load i32, ptr %50, align 4, !tbaa !20
  %52 = zext i32 %51 to i64
  %53 = mul nuw i64 %52, %49
  %54 = getelementptr inbounds i16, ptr %48, i64 %53
  %55 = getelementptr inbounds i8, ptr %46, i64 64
  %56 = load ptr, ptr %55, align 8, !tbaa !21
  %57 = getelementptr inbounds i32, ptr %56, i64 %49
  %58 = load i32, ptr %57, align 4, !tbaa !22
  %59 = load i32, ptr %27, align 8, !tbaa !23
  %60 = icmp eq i32 %58, %59
  br i1 %60, label %68, label %61

61:                                               ; preds = %44
  %62 = shl i32 %51, 1
  %63 = zext i32 %62 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %54, i8 0, i64 %63, i1 false)
  %64 = getelementptr inbounds i16, ptr %54, i64 %49
  store i16 1, ptr %64, align 2, !tbaa !24
  %65 = load i32, ptr %27, align 8, !tbaa !23
  %66 = load ptr, ptr %55, align 8, !tbaa !21
  %67 = getelementptr inbounds i32, ptr %66, i64 %49
  store i32 %65, ptr %67, align 4, !tbaa !22
  br label %68

68:                                               ; preds = %61, %44
  %69 = load i32, ptr %18, align 4, !tbaa !20
  %70 = icmp ult i32 %69, 8
  br i1 %70, label %104, label %71

71:                                               ; preds = %68
  %72 = lshr i32 %69, 3
  %73 = zext nneg i32 %72 to i64
  %74 = and i64 %73, 1
  %75 = icmp eq i32 %72, 1
  br i1 %75, label %95, label %76

76:                                               ; preds = %71
  %77 = and i64 %73, 536870910
  br label %78

78:                                               ; preds = %78, %76
  %79 = phi i64 [ 0, %76 ], [ %92, %78 ]
  %80 = phi i64 [ 0, %76 ], [ %93, %78 ]
  %81 = getelementptr inbounds <8 x i16>, ptr %54, i64 %79
  %82 = load <8 x i16>, ptr %81, align 16, !tbaa !49
  %83 = getelementptr inbounds <8 x i16>, ptr %22, i64 %79
  %84 = load <8 x i16>, ptr %83, align 16, !tbaa !49
  %85 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %82, <8 x i16> %84)
  store <8 x i16> %85, ptr %83, align 16, !tbaa !49
  %86 = or disjoint i64 %79, 1
  %87 = getelementptr inbounds <8 x i16>, ptr %54, i64 %86
  %88 = load <8 x i16>, ptr %87, align 16, !tbaa !49
  %89 = getelementptr inbounds <8 x i16>, ptr %22, i64 %86
  %90 = load <8 x i16>, ptr %89, align 16, !tbaa !49
  %91 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %88, <8 x i16> %90)
  store <8 x i16> %91, ptr %89, align 16, !tbaa !49
  %92 = add nuw nsw i64 %79, 2
  %93 = add i64 %80, 2
  %94 = icmp eq i64 %93, %77
  br i1 %94, label %95, label %78, !llvm.loop !50

95:                                               ; preds = %78, %71
  %96 = phi i64 [ 0, %71 ], [ %92, %78 ]
  %97 = icmp eq i64 %74, 0
  br i1 %97, label %104, label %98

98:                                               ; preds = %95
  %99 = getelementptr inbounds <8 x i16>, ptr %54, i64 %96
  %100 = load <8 x i16>, ptr %99, align 16, !tbaa !49
  %101 = getelementptr inbounds <8 x i16>, ptr %22, i64 %96
  %102 = load <8 x i16>, ptr %101, align 16, !tbaa !49
  %103 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %100, <8 x i16> %102)
  store <8 x i16> %103, ptr %101, align 16, !tbaa !49
  br label %104

104:                                              ; preds = %98, %95, %68, %38
  %105 = add nuw nsw i64 %39, 1
  %106 = icmp eq i64 %105, 32
  br i1 %106, label %107, label %38, !llvm.loop !148

107:                                              ; preds = %104, %165
  %108 = phi i64 [ %166, %165 ], [ 0, %104 ]
  %109 = trunc nuw nsw i64 %108 to i32
  %110 = shl nuw i32 1, %109
  %111 = and i32 %110, %2
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %165, label %113

113:                                              ; preds = %107
  %114 = add i32 %5, %109
  %115 = load ptr, ptr %6, align 8, !tbaa !13
  %116 = getelementptr inbounds i8, ptr %115, i64 48
  %117 = load ptr, ptr %116, align 8, !tbaa !14
  %118 = zext i32 %114 to i64
  %119 = getelementptr inbounds i8, ptr %115, i64 44
  %120 = load i32, ptr %119, align 4, !tbaa !20
  %121 = zext i32 %120 to i64
  %122 = mul nuw i64 %121, %118
  %123 = getelementptr inbounds i16, ptr %117, i64 %122
  %124 = getelementptr inbounds i8, ptr %115, i64 64
  %125 = load ptr, ptr %124, align 8, !tbaa !21
  %126 = getelementptr inbounds i32, ptr %125, i64 %118
  %127 = load i32, ptr %126, align 4, !tbaa !22
  %128 = load i32, ptr %27, align 8, !tbaa !23
  %129 = icmp eq i32 %127, %128
  br i1 %129, label %137, label %130

130:                                              ; preds = %113
  %131 = shl i32 %120, 1
  %132 = zext i32 %131 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %123, i8 0, i64 %132, i1 false)
  %133 = getelementptr inbounds i16, ptr %123, i64 %118
  store i16 1, ptr %133, align 2, !tbaa !24
  %134 = load i32, ptr %27, align 8, !tbaa !23
  %135 = load ptr, ptr %124, align 8, !tbaa !21
  %136 = getelementptr inbounds i32, ptr %135, i64 %118
  store i32 %134, ptr %136, align 4, !tbaa !22
  br label %137

137:                                              ; preds = %130, %113
  %138 = phi i32 [ %127, %113 ], [ %134, %130 ]
  %139 = icmp eq ptr %123, %22
  br i1 %139, label %165, label %140

140:                                              ; preds = %137
  %141 = load ptr, ptr %6, align 8, !tbaa !13
  %142 = getelementptr inbounds i8, ptr %141, i64 48
  %143 = load ptr, ptr %142, align 8, !tbaa !14
  %144 = getelementptr inbounds i8, ptr %141, i64 44
  %145 = load i32, ptr %144, align 4, !tbaa !20
  %146 = zext i32 %145 to i64
  %147 = mul nuw i64 %146, %118
  %148 = getelementptr inbounds i16, ptr %143, i64 %147
  %149 = getelementptr inbounds i8, ptr %141, i64 64
  %150 = load ptr, ptr %149, align 8, !tbaa !21
  %151 = getelementptr inbounds i32, ptr %150, i64 %118
  %152 = load i32, ptr %151, align 4, !tbaa !22
  %153 = icmp eq i32 %152, %138
  br i1 %153, label %161, label %154

154:                                              ; preds = %140
  %155 = shl i32 %145, 1
  %156 = zext i32 %155 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %148, i8 0, i64 %156, i1 false)
  %157 = getelementptr inbounds i16, ptr %148, i64 %118
  store i16 1, ptr %157, align 2, !tbaa !24
  %158 = load i32, ptr %27, align 8, !tbaa !23
  %159 = load ptr, ptr %149, align 8, !tbaa !21
  %160 = getelementptr inbounds i32, ptr %159, i64 %118
  store i32 %158, ptr %160, align 4, !tbaa !22
  br label %161

161:                                              ; preds = %154, %140
  %162 = load i32, ptr %18, align 4, !tbaa !20
  %163 = shl i32 %162, 1
  %164 = zext i32 %163 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 2 %148, ptr align 2 %22, i64 %164, i1 false)
  br label %165

165:                                              ; preds = %161, %137, %107
  %166 = add nuw nsw i64 %108, 1
  %167 = icmp eq i64 %166, 32
  br i1 %167, label %168, label %107, !llvm.loop !149

168:                                              ; preds = %165, %205
  %169 = phi i64 [ %206, %205 ], [ 0, %165 ]
  %170 = trunc nuw nsw i64 %169 to i32
  %171 = shl nuw i32 1, %170
  %172 = and i32 %171, %2
  %173 = icmp eq i32 %172, 0
  br i1 %173, label %205, label %174

174:                                              ; preds = %168
  %175 = add i32 %5, %170
  %176 = load ptr, ptr %6, align 8, !tbaa !13
  %177 = getelementptr inbounds i8, ptr %176, i64 48
  %178 = load ptr, ptr %177, align 8, !tbaa !14
  %179 = zext i32 %175 to i64
  %180 = getelementptr inbounds i8, ptr %176, i64 44
  %181 = load i32, ptr %180, align 4, !tbaa !20
  %182 = zext i32 %181 to i64
  %183 = mul nuw i64 %182, %179
  %184 = getelementptr inbounds i16, ptr %178, i64 %183
  %185 = getelementptr inbounds i8, ptr %176, i64 64
  %186 = load ptr, ptr %185, align 8, !tbaa !21
  %187 = getelementptr inbounds i32, ptr %186, i64 %179
  %188 = load i32, ptr %187, align 4, !tbaa !22
  %189 = load i32, ptr %27, align 8, !tbaa !23
  %190 = icmp eq i32 %188, %189
  br i1 %190, label %197, label %191

191:                                              ; preds = %174
  %192 = shl i32 %181, 1
  %193 = zext i32 %192 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %184, i8 0, i64 %193, i1 false)
  %194 = load i32, ptr %27, align 8, !tbaa !23
  %195 = load ptr, ptr %185, align 8, !tbaa !21
  %196 = getelementptr inbounds i32, ptr %195, i64 %179
  store i32 %194, ptr %196, align 4, !tbaa !22
  br label %201

197:                                              ; preds = %174
  %198 = getelementptr inbounds i16, ptr %184, i64 %179
  %199 = load i16, ptr %198, align 2, !tbaa !24
  %200 = icmp eq i16 %199, -1
  br i1 %200, label %205, label %201

201:                                              ; preds = %197, %191
  %202 = phi i16 [ 1, %191 ], [ %199, %197 ]
  %203 = getelementptr inbounds i16, ptr %184, i64 %179
  %204 = add nuw i16 %202, 1
  store i16 %204, ptr %203, align 2, !tbaa !24
  br label %205

205:                                              ; preds = %201, %197, %168
  %206 = add nuw nsw i64 %169, 1
  %207 = icmp eq i64 %206, 32
  br i1 %207, label %208, label %168, !llvm.loop !150

208:                                              ; preds = %205, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal void @on_warpgroup(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #15 {
  %3 = getelementptr inbounds i8, ptr %0, i64 224
  %4 = load ptr, ptr %3, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %4, i64 48
  %6 = load ptr, ptr %5, align 8, !tbaa !14
  %7 = icmp eq ptr %6, null
  br i1 %7, label %169, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %1, i64 28
  %10 = load i32, ptr %9, align 4, !tbaa !18
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds i8, ptr %4, i64 44
  %13 = load i32, ptr %12, align 4, !tbaa !20
  %14 = zext i32 %13 to i64
  %15 = mul nuw i64 %14, %11
  %16 = getelementptr inbounds i16, ptr %6, i64 %15
  %17 = getelementptr inbounds i8, ptr %4, i64 64
  %18 = load ptr, ptr %17, align 8, !tbaa !21
  %19 = getelementptr inbounds i32, ptr %18, i64 %11
  %20 = load i32, ptr %19, align 4, !tbaa !22
  %21 = getelementptr inbounds i8, ptr %0, i64 216
  %22 = load i32, ptr %21, align 8, !tbaa !23
  %23 = icmp eq i32 %20, %22
  br i1 %23, label %31, label %24

24:                                               ; preds = %8
  %25 = shl i32 %13, 1
  %26 = zext i32 %25 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %16, i8 0, i64 %26, i1 false)
  %27 = getelementptr inbounds i16, ptr %16, i64 %11
  store i16 1, ptr %27, align 2, !tbaa !24
  %28 = load i32, ptr %21, align 8, !tbaa !23
  %29 = load ptr, ptr %17, align 8, !tbaa !21
  %30 = getelementptr inbounds i32, ptr %29, i64 %11
  store i32 %28, ptr %30, align 4, !tbaa !22
  br label %31

31:                                               ; preds = %8, %24
  br label %32

32:                                               ; preds = %31, %94
  %33 = phi i32 [ %95, %94 ], [ 1, %31 ]
  %34 = load i32, ptr %9, align 4, !tbaa !18
  %35 = add i32 %34, %33
  %36 = load ptr, ptr %3, align 8, !tbaa !13
  %37 = getelementptr inbounds i8, ptr %36, i64 48
  %38 = load ptr, ptr %37, align 8, !tbaa !14
  %39 = zext i32 %35 to i64
  %40 = getelementptr inbounds i8, ptr %36, i64 44
  %41 = load i32, ptr %40, align 4, !tbaa !20
  %42 = zext i32 %41 to i64
  %43 = mul nuw i64 %42, %39
  %44 = getelementptr inbounds i16, ptr %38, i64 %43
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load ptr, ptr %45, align 8, !tbaa !21
  %47 = getelementptr inbounds i32, ptr %46, i64 %39
  %48 = load i32, ptr %47, align 4, !tbaa !22
  %49 = load i32, ptr %21, align 8, !tbaa !23
  %50 = icmp eq i32 %48, %49
  br i1 %50, label %58, label %51

51:                                               ; preds = %32
  %52 = shl i32 %41, 1
  %53 = zext i32 %52 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %44, i8 0, i64 %53, i1 false)
  %54 = getelementptr inbounds i16, ptr %44, i64 %39
  store i16 1, ptr %54, align 2, !tbaa !24
  %55 = load i32, ptr %21, align 8, !tbaa !23
  %56 = load ptr, ptr %45, align 8, !tbaa !21
  %57 = getelementptr inbounds i32, ptr %56, i64 %39
  store i32 %55, ptr %57, align 4, !tbaa !22
  br label %58

58:                                               ; preds = %32, %51
  %59 = load i32, ptr %12, align 4, !tbaa !20
  %60 = icmp ult i32 %59, 8
  br i1 %60, label %94, label %61

61:                                               ; preds = %58
  %62 = lshr i32 %59, 3
  %63 = zext nneg i32 %62 to i64
  %64 = and i64 %63, 1
  %65 = icmp eq i32 %62, 1
  br i1 %65, label %85, label %66

66:                                               ; preds = %61
  %67 = and i64 %63, 536870910
  br label %68

68:                                               ; preds = %68, %66
  %69 = phi i64 [ 0, %66 ], [ %82, %68 ]
  %70 = phi i64 [ 0, %66 ], [ %83, %68 ]
  %71 = getelementptr inbounds <8 x i16>, ptr %44, i64 %69
  %72 = load <8 x i16>, ptr %71, align 16, !tbaa !49
  %73 = getelementptr inbounds <8 x i16>, ptr %16, i64 %69
  %74 = load <8 x i16>, ptr %73, align 16, !tbaa !49
  %75 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %72, <8 x i16> %74)
  store <8 x i16> %75, ptr %73, align 16, !tbaa !49
  %76 = or disjoint i64 %69, 1
  %77 = getelementptr inbounds <8 x i16>, ptr %44, i64 %76
  %78 = load <8 x i16>, ptr %77, align 16, !tbaa !49
  %79 = getelementptr inbounds <8 x i16>, ptr %16, i64 %76
  %80 = load <8 x i16>, ptr %79, align 16, !tbaa !49
  %81 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %78, <8 x i16> %80)
  store <8 x i16> %81, ptr %79, align 16, !tbaa !49
  %82 = add nuw nsw i64 %69, 2
  %83 = add i64 %70, 2
  %84 = icmp eq i64 %83, %67
  br i1 %84, label %85, label %68, !llvm.loop !50

85:                                               ; preds = %68, %61
  %86 = phi i64 [ 0, %61 ], [ %82, %68 ]
  %87 = icmp eq i64 %64, 0
  br i1 %87, label %94, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds <8 x i16>, ptr %44, i64 %86
  %90 = load <8 x i16>, ptr %89, align 16, !tbaa !49
  %91 = getelementptr inbounds <8 x i16>, ptr %16, i64 %86
  %92 = load <8 x i16>, ptr %91, align 16, !tbaa !49
  %93 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %90, <8 x i16> %92)
  store <8 x i16> %93, ptr %91, align 16, !tbaa !49
  br label %94

94:                                               ; preds = %88, %85, %58
  %95 = add nuw nsw i32 %33, 1
  %96 = icmp eq i32 %95, 128
  br i1 %96, label %97, label %32, !llvm.loop !151

97:                                               ; preds = %94, %123
  %98 = phi i32 [ %127, %123 ], [ 1, %94 ]
  %99 = load i32, ptr %9, align 4, !tbaa !18
  %100 = add i32 %99, %98
  %101 = load ptr, ptr %3, align 8, !tbaa !13
  %102 = getelementptr inbounds i8, ptr %101, i64 48
  %103 = load ptr, ptr %102, align 8, !tbaa !14
  %104 = zext i32 %100 to i64
  %105 = getelementptr inbounds i8, ptr %101, i64 44
  %106 = load i32, ptr %105, align 4, !tbaa !20
  %107 = zext i32 %106 to i64
  %108 = mul nuw i64 %107, %104
  %109 = getelementptr inbounds i16, ptr %103, i64 %108
  %110 = getelementptr inbounds i8, ptr %101, i64 64
  %111 = load ptr, ptr %110, align 8, !tbaa !21
  %112 = getelementptr inbounds i32, ptr %111, i64 %104
  %113 = load i32, ptr %112, align 4, !tbaa !22
  %114 = load i32, ptr %21, align 8, !tbaa !23
  %115 = icmp eq i32 %113, %114
  br i1 %115, label %123, label %116

116:                                              ; preds = %97
  %117 = shl i32 %106, 1
  %118 = zext i32 %117 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %109, i8 0, i64 %118, i1 false)
  %119 = getelementptr inbounds i16, ptr %109, i64 %104
  store i16 1, ptr %119, align 2, !tbaa !24
  %120 = load i32, ptr %21, align 8, !tbaa !23
  %121 = load ptr, ptr %110, align 8, !tbaa !21
  %122 = getelementptr inbounds i32, ptr %121, i64 %104
  store i32 %120, ptr %122, align 4, !tbaa !22
  br label %123

123:                                              ; preds = %97, %116
  %124 = load i32, ptr %12, align 4, !tbaa !20
  %125 = shl i32 %124, 1
  %126 = zext i32 %125 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 2 %109, ptr nonnull align 2 %16, i64 %126, i1 false)
  %127 = add nuw nsw i32 %98, 1
  %128 = icmp eq i32 %127, 128
  br i1 %128, label %129, label %97, !llvm.loop !152

129:                                              ; preds = %123
  %130 = load i32, ptr %21, align 8, !tbaa !23
  br label %131

131:                                              ; preds = %129, %165
  %132 = phi i32 [ %166, %165 ], [ %130, %129 ]
  %133 = phi i32 [ %167, %165 ], [ 0, %129 ]
  %134 = load i32, ptr %9, align 4, !tbaa !18
  %135 = add i32 %134, %133
  %136 = load ptr, ptr %3, align 8, !tbaa !13
  %137 = getelementptr inbounds i8, ptr %136, i64 48
  %138 = load ptr, ptr %137, align 8, !tbaa !14
  %139 = zext i32 %135 to i64
  %140 = getelementptr inbounds i8, ptr %136, i64 44
  %141 = load i32, ptr %140, align 4, !tbaa !20
  %142 = zext i32 %141 to i64
  %143 = mul nuw i64 %142, %139
  %144 = getelementptr inbounds i16, ptr %138, i64 %143
  %145 = getelementptr inbounds i8, ptr %136, i64 64
  %146 = load ptr, ptr %145, align 8, !tbaa !21
  %147 = getelementptr inbounds i32, ptr %146, i64 %139
  %148 = load i32, ptr %147, align 4, !tbaa !22
  %149 = icmp eq i32 %148, %132
  br i1 %149, label %156, label %150

150:                                              ; preds = %131
  %151 = shl i32 %141, 1
  %152 = zext i32 %151 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %144, i8 0, i64 %152, i1 false)
  %153 = load i32, ptr %21, align 8, !tbaa !23
  %154 = load ptr, ptr %145, align 8, !tbaa !21
  %155 = getelementptr inbounds i32, ptr %154, i64 %139
  store i32 %153, ptr %155, align 4, !tbaa !22
  br label %160

156:                                              ; preds = %131
  %157 = getelementptr inbounds i16, ptr %144, i64 %139
  %158 = load i16, ptr %157, align 2, !tbaa !24
  %159 = icmp eq i16 %158, -1
  br i1 %159, label %165, label %160

160:                                              ; preds = %156, %150
  %161 = phi i32 [ %153, %150 ], [ %132, %156 ]
  %162 = phi i16 [ 1, %150 ], [ %158, %156 ]
  %163 = getelementptr inbounds i16, ptr %144, i64 %139
  %164 = add nuw i16 %162, 1
  store i16 %164, ptr %163, align 2, !tbaa !24
  br label %165

165:                                              ; preds = %156, %160
  %166 = phi i32 [ %132, %156 ], [ %161, %160 ]
  %167 = add nuw nsw i32 %133, 1
  %168 = icmp eq i32 %167, 128
  br i1 %168, label %169, label %131, !llvm.loop !153

169:                                              ; preds = %165, %2
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_cluster(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) #2 {
  %4 = getelementptr inbounds i8, ptr %1, i64 224
  %5 = load ptr, ptr %4, align 8, !tbaa !13
  %6 = load ptr, ptr %1, align 8, !tbaa !4
  %7 = getelementptr inbounds i8, ptr %6, i64 180
  %8 = load i32, ptr %7, align 4, !tbaa !11
  %9 = and i32 %8, 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %407, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %5, i64 48
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = icmp eq ptr %13, null
  br i1 %14, label %239, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %5, i64 24
  %17 = tail call fastcc ptr @find(ptr noundef nonnull %16, i64 noundef -9223372036854775808, i32 noundef 1)
  %18 = icmp eq i32 %2, 0
  br i1 %18, label %103, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds i8, ptr %0, i64 28
  %21 = load i32, ptr %20, align 4, !tbaa !18
  %22 = load ptr, ptr %4, align 8, !tbaa !13
  %23 = getelementptr inbounds i8, ptr %22, i64 48
  %24 = load ptr, ptr %23, align 8, !tbaa !14
  %25 = zext i32 %21 to i64
  %26 = getelementptr inbounds i8, ptr %22, i64 44
  %27 = load i32, ptr %26, align 4, !tbaa !20
  %28 = zext i32 %27 to i64
  %29 = mul nuw i64 %28, %25
  %30 = getelementptr inbounds i16, ptr %24, i64 %29
  %31 = getelementptr inbounds i8, ptr %22, i64 64
  %32 = load ptr, ptr %31, align 8, !tbaa !21
  %33 = getelementptr inbounds i32, ptr %32, i64 %25
  %34 = load i32, ptr %33, align 4, !tbaa !22
  %35 = getelementptr inbounds i8, ptr %1, i64 216
  %36 = load i32, ptr %35, align 8, !tbaa !23
  %37 = icmp eq i32 %34, %36
  br i1 %37, label %46, label %38

38:                                               ; preds = %19
  %39 = shl i32 %27, 1
  %40 = zext i32 %39 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %30, i8 0, i64 %40, i1 false)
  %41 = getelementptr inbounds i16, ptr %30, i64 %25
  store i16 1, ptr %41, align 2, !tbaa !24
  %42 = load i32, ptr %35, align 8, !tbaa !23
  %43 = load ptr, ptr %31, align 8, !tbaa !21
  %44 = getelementptr inbounds i32, ptr %43, i64 %25
  store i32 %42, ptr %44, align 4, !tbaa !22
  %45 = load ptr, ptr %4, align 8, !tbaa !13
  br label %46

46:                                               ; preds = %19, %38
  %47 = phi i32 [ %34, %19 ], [ %42, %38 ]
  %48 = phi ptr [ %22, %19 ], [ %45, %38 ]
  %49 = getelementptr inbounds i8, ptr %17, i64 16
  %50 = load ptr, ptr %49, align 8, !tbaa !48
  %51 = icmp eq ptr %50, null
  br i1 %51, label %55, label %52

52:                                               ; preds = %46
  %53 = getelementptr inbounds i8, ptr %17, i64 24
  %54 = load i32, ptr %53, align 8, !tbaa !47
  br label %62

55:                                               ; preds = %46
  %56 = getelementptr inbounds i8, ptr %48, i64 44
  %57 = load i32, ptr %56, align 4, !tbaa !20
  %58 = shl i32 %57, 1
  %59 = zext i32 %58 to i64
  %60 = tail call noalias align 16 ptr @aligned_alloc(i64 noundef 16, i64 noundef %59) #21
  store ptr %60, ptr %49, align 8, !tbaa !48
  %61 = getelementptr inbounds i8, ptr %17, i64 24
  store i32 0, ptr %61, align 8, !tbaa !47
  br label %62

62:                                               ; preds = %55, %52
  %63 = phi ptr [ %50, %52 ], [ %60, %55 ]
  %64 = phi i32 [ %54, %52 ], [ 0, %55 ]
  %65 = icmp eq i32 %64, %47
  br i1 %65, label %74, label %66

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %17, i64 24
  %68 = getelementptr inbounds i8, ptr %48, i64 44
  %69 = load i32, ptr %68, align 4, !tbaa !20
  %70 = shl i32 %69, 1
  %71 = zext i32 %70 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %63, i8 0, i64 %71, i1 false)
  %72 = load i32, ptr %35, align 8, !tbaa !23
  store i32 %72, ptr %67, align 8, !tbaa !47
  %73 = load ptr, ptr %49, align 8, !tbaa !48
  br label %74

74:                                               ; preds = %62, %66
  %75 = phi ptr [ %73, %66 ], [ %63, %62 ]
  %76 = getelementptr inbounds i8, ptr %5, i64 44
  %77 = load i32, ptr %76, align 4, !tbaa !20
  %78 = icmp ult i32 %77, 8
  br i1 %78, label %239, label %79

79:                                               ; preds = %74
  %80 = lshr i32 %77, 3
  %81 = zext nneg i32 %80 to i64
  %82 = and i64 %81, 1
  %83 = icmp eq i32 %80, 1
  br i1 %83, label %230, label %84

84:                                               ; preds = %79
  %85 = and i64 %81, 536870910
  br label %86

86:                                               ; preds = %86, %84
  %87 = phi i64 [ 0, %84 ], [ %100, %86 ]
  %88 = phi i64 [ 0, %84 ], [ %101, %86 ]
  %89 = getelementptr inbounds <8 x i16>, ptr %75, i64 %87
  %90 = load <8 x i16>, ptr %89, align 16, !tbaa !49
  %91 = getelementptr inbounds <8 x i16>, ptr %30, i64 %87
  %92 = load <8 x i16>, ptr %91, align 16, !tbaa !49
  %93 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %90, <8 x i16> %92)
  store <8 x i16> %93, ptr %91, align 16, !tbaa !49
  %94 = or disjoint i64 %87, 1
  %95 = getelementptr inbounds <8 x i16>, ptr %75, i64 %94
  %96 = load <8 x i16>, ptr %95, align 16, !tbaa !49
  %97 = getelementptr inbounds <8 x i16>, ptr %30, i64 %94
  %98 = load <8 x i16>, ptr %97, align 16, !tbaa !49
  %99 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %96, <8 x i16> %98)
  store <8 x i16> %99, ptr %97, align 16, !tbaa !49
  %100 = add nuw nsw i64 %87, 2
  %101 = add i64 %88, 2
  %102 = icmp eq i64 %101, %85
  br i1 %102, label %230, label %86, !llvm.loop !50

103:                                              ; preds = %15
  %104 = load ptr, ptr %4, align 8, !tbaa !13
  %105 = getelementptr inbounds i8, ptr %17, i64 16
  %106 = load ptr, ptr %105, align 8, !tbaa !48
  %107 = icmp eq ptr %106, null
  br i1 %107, label %111, label %108

108:                                              ; preds = %103
  %109 = getelementptr inbounds i8, ptr %17, i64 24
  %110 = load i32, ptr %109, align 8, !tbaa !47
  br label %118

111:                                              ; preds = %103
  %112 = getelementptr inbounds i8, ptr %104, i64 44
  %113 = load i32, ptr %112, align 4, !tbaa !20
  %114 = shl i32 %113, 1
  %115 = zext i32 %114 to i64
  %116 = tail call noalias align 16 ptr @aligned_alloc(i64 noundef 16, i64 noundef %115) #21
  store ptr %116, ptr %105, align 8, !tbaa !48
  %117 = getelementptr inbounds i8, ptr %17, i64 24
  store i32 0, ptr %117, align 8, !tbaa !47
  br label %118

118:                                              ; preds = %111, %108
  %119 = phi ptr [ %106, %108 ], [ %116, %111 ]
  %120 = phi i32 [ %110, %108 ], [ 0, %111 ]
  %121 = getelementptr inbounds i8, ptr %1, i64 216
  %122 = load i32, ptr %121, align 8, !tbaa !23
  %123 = icmp eq i32 %120, %122
  br i1 %123, label %133, label %124

124:                                              ; preds = %118
  %125 = getelementptr inbounds i8, ptr %17, i64 24
  %126 = getelementptr inbounds i8, ptr %104, i64 44
  %127 = load i32, ptr %126, align 4, !tbaa !20
  %128 = shl i32 %127, 1
  %129 = zext i32 %128 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %119, i8 0, i64 %129, i1 false)
  %130 = load i32, ptr %121, align 8, !tbaa !23
  store i32 %130, ptr %125, align 8, !tbaa !47
  %131 = load ptr, ptr %105, align 8, !tbaa !48
  %132 = load ptr, ptr %4, align 8, !tbaa !13
  br label %133

133:                                              ; preds = %118, %124
  %134 = phi i32 [ %130, %124 ], [ %120, %118 ]
  %135 = phi ptr [ %132, %124 ], [ %104, %118 ]
  %136 = phi ptr [ %131, %124 ], [ %119, %118 ]
  %137 = getelementptr inbounds i8, ptr %0, i64 28
  %138 = load i32, ptr %137, align 4, !tbaa !18
  %139 = getelementptr inbounds i8, ptr %135, i64 48
  %140 = load ptr, ptr %139, align 8, !tbaa !14
  %141 = zext i32 %138 to i64
  %142 = getelementptr inbounds i8, ptr %135, i64 44
  %143 = load i32, ptr %142, align 4, !tbaa !20
  %144 = zext i32 %143 to i64
  %145 = mul nuw i64 %144, %141
  %146 = getelementptr inbounds i16, ptr %140, i64 %145
  %147 = getelementptr inbounds i8, ptr %135, i64 64
  %148 = load ptr, ptr %147, align 8, !tbaa !21
  %149 = getelementptr inbounds i32, ptr %148, i64 %141
  %150 = load i32, ptr %149, align 4, !tbaa !22
  %151 = icmp eq i32 %150, %134
  br i1 %151, label %159, label %152

152:                                              ; preds = %133
  %153 = shl i32 %143, 1
  %154 = zext i32 %153 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %146, i8 0, i64 %154, i1 false)
  %155 = getelementptr inbounds i16, ptr %146, i64 %141
  store i16 1, ptr %155, align 2, !tbaa !24
  %156 = load i32, ptr %121, align 8, !tbaa !23
  %157 = load ptr, ptr %147, align 8, !tbaa !21
  %158 = getelementptr inbounds i32, ptr %157, i64 %141
  store i32 %156, ptr %158, align 4, !tbaa !22
  br label %159

159:                                              ; preds = %133, %152
  %160 = phi i32 [ %134, %133 ], [ %156, %152 ]
  %161 = getelementptr inbounds i8, ptr %5, i64 44
  %162 = load i32, ptr %161, align 4, !tbaa !20
  %163 = icmp ult i32 %162, 8
  br i1 %163, label %199, label %164

164:                                              ; preds = %159
  %165 = lshr i32 %162, 3
  %166 = zext nneg i32 %165 to i64
  %167 = and i64 %166, 1
  %168 = icmp eq i32 %165, 1
  br i1 %168, label %188, label %169

169:                                              ; preds = %164
  %170 = and i64 %166, 536870910
  br label %171

171:                                              ; preds = %171, %169
  %172 = phi i64 [ 0, %169 ], [ %185, %171 ]
  %173 = phi i64 [ 0, %169 ], [ %186, %171 ]
  %174 = getelementptr inbounds <8 x i16>, ptr %146, i64 %172
  %175 = load <8 x i16>, ptr %174, align 16, !tbaa !49
  %176 = getelementptr inbounds <8 x i16>, ptr %136, i64 %172
  %177 = load <8 x i16>, ptr %176, align 16, !tbaa !49
  %178 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %175, <8 x i16> %177)
  store <8 x i16> %178, ptr %176, align 16, !tbaa !49
  %179 = or disjoint i64 %172, 1
  %180 = getelementptr inbounds <8 x i16>, ptr %146, i64 %179
  %181 = load <8 x i16>, ptr %180, align 16, !tbaa !49
  %182 = getelementptr inbounds <8 x i16>, ptr %136, i64 %179
  %183 = load <8 x i16>, ptr %182, align 16, !tbaa !49
  %184 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %181, <8 x i16> %183)
  store <8 x i16> %184, ptr %182, align 16, !tbaa !49
  %185 = add nuw nsw i64 %172, 2
  %186 = add i64 %173, 2
  %187 = icmp eq i64 %186, %170
  br i1 %187, label %188, label %171, !llvm.loop !50

188:                                              ; preds = %171, %164
  %189 = phi i64 [ 0, %164 ], [ %185, %171 ]
  %190 = icmp eq i64 %167, 0
  br i1 %190, label %197, label %191

191:                                              ; preds = %188
  %192 = getelementptr inbounds <8 x i16>, ptr %146, i64 %189
  %193 = load <8 x i16>, ptr %192, align 16, !tbaa !49
  %194 = getelementptr inbounds <8 x i16>, ptr %136, i64 %189
  %195 = load <8 x i16>, ptr %194, align 16, !tbaa !49
  %196 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %193, <8 x i16> %195)
  store <8 x i16> %196, ptr %194, align 16, !tbaa !49
  br label %197

197:                                              ; preds = %188, %191
  %198 = load i32, ptr %121, align 8, !tbaa !23
  br label %199

199:                                              ; preds = %197, %159
  %200 = phi i32 [ %198, %197 ], [ %160, %159 ]
  %201 = load i32, ptr %137, align 4, !tbaa !18
  %202 = load ptr, ptr %4, align 8, !tbaa !13
  %203 = getelementptr inbounds i8, ptr %202, i64 48
  %204 = load ptr, ptr %203, align 8, !tbaa !14
  %205 = zext i32 %201 to i64
  %206 = getelementptr inbounds i8, ptr %202, i64 44
  %207 = load i32, ptr %206, align 4, !tbaa !20
  %208 = zext i32 %207 to i64
  %209 = mul nuw i64 %208, %205
  %210 = getelementptr inbounds i16, ptr %204, i64 %209
  %211 = getelementptr inbounds i8, ptr %202, i64 64
  %212 = load ptr, ptr %211, align 8, !tbaa !21
  %213 = getelementptr inbounds i32, ptr %212, i64 %205
  %214 = load i32, ptr %213, align 4, !tbaa !22
  %215 = icmp eq i32 %214, %200
  br i1 %215, label %222, label %216

216:                                              ; preds = %199
  %217 = shl i32 %207, 1
  %218 = zext i32 %217 to i64
  tail call void @llvm.memset.p0.i64(ptr align 2 %210, i8 0, i64 %218, i1 false)
  %219 = load i32, ptr %121, align 8, !tbaa !23
  %220 = load ptr, ptr %211, align 8, !tbaa !21
  %221 = getelementptr inbounds i32, ptr %220, i64 %205
  store i32 %219, ptr %221, align 4, !tbaa !22
  br label %226

222:                                              ; preds = %199
  %223 = getelementptr inbounds i16, ptr %210, i64 %205
  %224 = load i16, ptr %223, align 2, !tbaa !24
  %225 = icmp eq i16 %224, -1
  br i1 %225, label %239, label %226

226:                                              ; preds = %222, %216
  %227 = phi i16 [ 1, %216 ], [ %224, %222 ]
  %228 = getelementptr inbounds i16, ptr %210, i64 %205
  %229 = add nuw i16 %227, 1
  store i16 %229, ptr %228, align 2, !tbaa !24
  br label %239

230:                                              ; preds = %86, %79
  %231 = phi i64 [ 0, %79 ], [ %100, %86 ]
  %232 = icmp eq i64 %82, 0
  br i1 %232, label %239, label %233

233:                                              ; preds = %230
  %234 = getelementptr inbounds <8 x i16>, ptr %75, i64 %231
  %235 = load <8 x i16>, ptr %234, align 16, !tbaa !49
  %236 = getelementptr inbounds <8 x i16>, ptr %30, i64 %231
  %237 = load <8 x i16>, ptr %236, align 16, !tbaa !49
  %238 = tail call <8 x i16> @llvm.umax.v8i16(<8 x i16> %235, <8 x i16> %237)
  store <8 x i16> %238, ptr %236, align 16, !tbaa !49
  br label %239

239:                                              ; preds = %233, %230, %226, %222, %74, %11
  %240 = getelementptr inbounds i8, ptr %1, i64 184
  %241 = load ptr, ptr %240, align 8, !tbaa !36
  %242 = getelementptr inbounds i8, ptr %241, i64 8
  %243 = load i32, ptr %242, align 8, !tbaa !39
  %244 = icmp eq i32 %243, 1
  br i1 %244, label %407, label %245

245:                                              ; preds = %239
  %246 = load ptr, ptr %241, align 8, !tbaa !37
  %247 = getelementptr inbounds i8, ptr %246, i64 36
  %248 = load i32, ptr %247, align 4, !tbaa !33
  %249 = add i32 %248, 1
  %250 = zext i32 %249 to i64
  %251 = or disjoint i64 %250, -9223372036854775808
  %252 = icmp eq i32 %2, 0
  %253 = load ptr, ptr %1, align 8, !tbaa !4
  %254 = getelementptr inbounds i8, ptr %253, i64 3280
  %255 = load ptr, ptr %254, align 8, !tbaa !28
  br i1 %252, label %305, label %256

256:                                              ; preds = %245
  %257 = getelementptr inbounds i8, ptr %255, i64 32
  %258 = load i32, ptr %257, align 8, !tbaa !51
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %407, label %260

260:                                              ; preds = %256
  %261 = getelementptr inbounds i8, ptr %255, i64 56
  br label %262

262:                                              ; preds = %262, %260
  %263 = atomicrmw xchg ptr %261, i32 1 acquire, align 4
  %264 = icmp eq i32 %263, 0
  br i1 %264, label %265, label %262, !llvm.loop !29

265:                                              ; preds = %262
  %266 = getelementptr inbounds i8, ptr %255, i64 36
  %267 = load i32, ptr %266, align 4, !tbaa !41
  %268 = icmp eq i32 %267, 0
  br i1 %268, label %405, label %269

269:                                              ; preds = %265
  %270 = getelementptr inbounds i8, ptr %255, i64 24
  %271 = mul i64 %251, -7046029254386353131
  %272 = lshr i64 %271, 33
  %273 = trunc nuw nsw i64 %272 to i32
  %274 = add i32 %267, 2147483647
  %275 = and i32 %274, %273
  %276 = load ptr, ptr %270, align 8, !tbaa !42
  %277 = zext nneg i32 %275 to i64
  %278 = getelementptr inbounds %struct.Place, ptr %276, i64 %277
  %279 = getelementptr inbounds i8, ptr %278, i64 28
  %280 = load i32, ptr %279, align 4, !tbaa !43
  %281 = icmp eq i32 %280, 0
  br i1 %281, label %405, label %282

282:                                              ; preds = %269
  %283 = add i32 %267, -1
  br label %284

284:                                              ; preds = %289, %282
  %285 = phi ptr [ %278, %282 ], [ %293, %289 ]
  %286 = phi i32 [ %275, %282 ], [ %291, %289 ]
  %287 = load i64, ptr %285, align 8, !tbaa !45
  %288 = icmp eq i64 %287, %251
  br i1 %288, label %297, label %289

289:                                              ; preds = %284
  %290 = add i32 %286, 1
  %291 = and i32 %290, %283
  %292 = zext i32 %291 to i64
  %293 = getelementptr inbounds %struct.Place, ptr %276, i64 %292
  %294 = getelementptr inbounds i8, ptr %293, i64 28
  %295 = load i32, ptr %294, align 4, !tbaa !43
  %296 = icmp eq i32 %295, 0
  br i1 %296, label %405, label %284, !llvm.loop !46

297:                                              ; preds = %284
  %298 = getelementptr inbounds i8, ptr %285, i64 8
  %299 = load i64, ptr %298, align 8, !tbaa !52
  %300 = load ptr, ptr %4, align 8, !tbaa !13
  %301 = getelementptr inbounds i8, ptr %300, i64 136
  %302 = load i64, ptr %301, align 8, !tbaa !53
  %303 = icmp ugt i64 %299, %302
  br i1 %303, label %304, label %405

304:                                              ; preds = %297
  store i64 %299, ptr %301, align 8, !tbaa !53
  br label %405

305:                                              ; preds = %245
  %306 = getelementptr inbounds i8, ptr %255, i64 56
  br label %307

307:                                              ; preds = %307, %305
  %308 = atomicrmw xchg ptr %306, i32 1 acquire, align 4
  %309 = icmp eq i32 %308, 0
  br i1 %309, label %310, label %307, !llvm.loop !29

310:                                              ; preds = %307
  %311 = load ptr, ptr %1, align 8, !tbaa !4
  %312 = getelementptr inbounds i8, ptr %311, i64 3280
  %313 = load ptr, ptr %312, align 8, !tbaa !28
  %314 = getelementptr inbounds i8, ptr %313, i64 40
  %315 = load ptr, ptr %314, align 8, !tbaa !31
  %316 = getelementptr inbounds i8, ptr %1, i64 36
  %317 = load i32, ptr %316, align 4, !tbaa !33
  %318 = zext i32 %317 to i64
  %319 = getelementptr inbounds %struct.Intervals, ptr %315, i64 %318, i32 1
  %320 = load i32, ptr %319, align 8, !tbaa !34
  %321 = icmp ult i32 %320, 65535
  br i1 %321, label %322, label %324

322:                                              ; preds = %310
  %323 = add nuw nsw i32 %320, 1
  store i32 %323, ptr %319, align 8, !tbaa !34
  br label %324

324:                                              ; preds = %322, %310
  %325 = getelementptr inbounds i8, ptr %313, i64 56
  store atomic i32 0, ptr %325 release, align 4
  %326 = load ptr, ptr %1, align 8, !tbaa !4
  %327 = getelementptr inbounds i8, ptr %326, i64 3280
  %328 = load ptr, ptr %327, align 8, !tbaa !28
  %329 = getelementptr inbounds i8, ptr %328, i64 40
  %330 = load ptr, ptr %329, align 8, !tbaa !31
  %331 = load i32, ptr %316, align 4, !tbaa !33
  %332 = zext i32 %331 to i64
  %333 = getelementptr inbounds %struct.Intervals, ptr %330, i64 %332
  %334 = getelementptr inbounds i8, ptr %333, i64 8
  %335 = load i32, ptr %334, align 8, !tbaa !34
  %336 = icmp eq i32 %335, 0
  br i1 %336, label %407, label %337

337:                                              ; preds = %324
  %338 = getelementptr inbounds i8, ptr %328, i64 56
  br label %339

339:                                              ; preds = %339, %337
  %340 = atomicrmw xchg ptr %338, i32 1 acquire, align 4
  %341 = icmp eq i32 %340, 0
  br i1 %341, label %342, label %339, !llvm.loop !29

342:                                              ; preds = %339
  %343 = getelementptr inbounds i8, ptr %328, i64 48
  %344 = load i64, ptr %343, align 8, !tbaa !54
  %345 = add i64 %344, 1
  store i64 %345, ptr %343, align 8, !tbaa !54
  %346 = getelementptr inbounds i8, ptr %333, i64 16
  %347 = load i32, ptr %346, align 8, !tbaa !55
  %348 = load i32, ptr %334, align 8, !tbaa !34
  %349 = icmp ult i32 %347, %348
  br i1 %349, label %350, label %357

350:                                              ; preds = %342
  %351 = shl i32 %348, 1
  store i32 %351, ptr %346, align 8, !tbaa !55
  %352 = load ptr, ptr %333, align 8, !tbaa !56
  %353 = zext i32 %351 to i64
  %354 = shl nuw nsw i64 %353, 3
  %355 = tail call ptr @realloc(ptr noundef %352, i64 noundef %354) #21
  store ptr %355, ptr %333, align 8, !tbaa !56
  %356 = load i32, ptr %334, align 8, !tbaa !34
  br label %357

357:                                              ; preds = %350, %342
  %358 = phi i32 [ %356, %350 ], [ %348, %342 ]
  %359 = getelementptr inbounds i8, ptr %333, i64 12
  %360 = load i32, ptr %359, align 4, !tbaa !57
  %361 = icmp ult i32 %360, %358
  br i1 %361, label %362, label %401

362:                                              ; preds = %357
  %363 = load ptr, ptr %333, align 8, !tbaa !56
  %364 = zext i32 %360 to i64
  %365 = zext i32 %358 to i64
  %366 = sub nsw i64 %365, %364
  %367 = and i64 %366, 7
  %368 = icmp eq i64 %367, 0
  br i1 %368, label %376, label %369

369:                                              ; preds = %362, %369
  %370 = phi i64 [ %372, %369 ], [ %364, %362 ]
  %371 = phi i64 [ %374, %369 ], [ 0, %362 ]
  %372 = add nuw nsw i64 %370, 1
  %373 = getelementptr inbounds i64, ptr %363, i64 %370
  store i64 %345, ptr %373, align 8, !tbaa !58
  %374 = add i64 %371, 1
  %375 = icmp eq i64 %374, %367
  br i1 %375, label %376, label %369, !llvm.loop !154

376:                                              ; preds = %369, %362
  %377 = phi i64 [ %364, %362 ], [ %372, %369 ]
  %378 = sub nsw i64 %364, %365
  %379 = icmp ugt i64 %378, -8
  br i1 %379, label %400, label %380

380:                                              ; preds = %376
  %381 = getelementptr i8, ptr %363, i64 8
  %382 = getelementptr i8, ptr %363, i64 16
  %383 = getelementptr i8, ptr %363, i64 24
  %384 = getelementptr i8, ptr %363, i64 32
  %385 = getelementptr i8, ptr %363, i64 40
  %386 = getelementptr i8, ptr %363, i64 48
  %387 = getelementptr i8, ptr %363, i64 56
  br label %388

388:                                              ; preds = %388, %380
  %389 = phi i64 [ %377, %380 ], [ %397, %388 ]
  %390 = getelementptr inbounds i64, ptr %363, i64 %389
  store i64 %345, ptr %390, align 8, !tbaa !58
  %391 = getelementptr i64, ptr %381, i64 %389
  store i64 %345, ptr %391, align 8, !tbaa !58
  %392 = getelementptr i64, ptr %382, i64 %389
  store i64 %345, ptr %392, align 8, !tbaa !58
  %393 = getelementptr i64, ptr %383, i64 %389
  store i64 %345, ptr %393, align 8, !tbaa !58
  %394 = getelementptr i64, ptr %384, i64 %389
  store i64 %345, ptr %394, align 8, !tbaa !58
  %395 = getelementptr i64, ptr %385, i64 %389
  store i64 %345, ptr %395, align 8, !tbaa !58
  %396 = getelementptr i64, ptr %386, i64 %389
  store i64 %345, ptr %396, align 8, !tbaa !58
  %397 = add nuw nsw i64 %389, 8
  %398 = getelementptr i64, ptr %387, i64 %389
  store i64 %345, ptr %398, align 8, !tbaa !58
  %399 = icmp eq i64 %397, %365
  br i1 %399, label %400, label %388, !llvm.loop !61

400:                                              ; preds = %388, %376
  store i32 %358, ptr %359, align 4, !tbaa !57
  br label %401

401:                                              ; preds = %400, %357
  %402 = getelementptr inbounds i8, ptr %328, i64 24
  %403 = tail call fastcc ptr @find(ptr noundef nonnull %402, i64 noundef %251, i32 noundef 1)
  %404 = getelementptr inbounds i8, ptr %403, i64 8
  store i64 %345, ptr %404, align 8, !tbaa !52
  br label %405

405:                                              ; preds = %289, %265, %269, %297, %304, %401
  %406 = phi ptr [ %338, %401 ], [ %261, %304 ], [ %261, %297 ], [ %261, %269 ], [ %261, %265 ], [ %261, %289 ]
  store atomic i32 0, ptr %406 release, align 4
  br label %407

407:                                              ; preds = %405, %324, %256, %239, %3
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_range(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4, i32 noundef %5) #2 {
  %7 = icmp eq i64 %3, 0
  br i1 %7, label %10, label %8

8:                                                ; preds = %6
  %9 = trunc i64 %3 to i32
  tail call void @goptx_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %9, i32 noundef %4, i32 noundef %5)
  br label %10

10:                                               ; preds = %8, %6
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_landed(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4, i32 noundef %5) #2 {
  %7 = alloca %struct.Access, align 8
  %8 = load ptr, ptr %1, align 8, !tbaa !4
  %9 = getelementptr inbounds i8, ptr %8, i64 180
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = and i32 %10, 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %82, label %13

13:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #23
  %14 = trunc i64 %3 to i32
  tail call void @llvm.experimental.noalias.scope.decl(metadata !155)
  %15 = getelementptr inbounds i8, ptr %8, i64 3280
  %16 = load ptr, ptr %15, align 8, !tbaa !28, !noalias !155
  %17 = getelementptr inbounds i8, ptr %16, i64 40
  %18 = load ptr, ptr %17, align 8, !tbaa !31, !noalias !155
  %19 = getelementptr inbounds i8, ptr %1, i64 36
  %20 = load i32, ptr %19, align 4, !tbaa !33, !noalias !155
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds %struct.Intervals, ptr %18, i64 %21, i32 1
  %23 = load i32, ptr %22, align 8, !tbaa !34, !noalias !155
  %24 = getelementptr inbounds i8, ptr %1, i64 216
  %25 = load i32, ptr %24, align 8, !tbaa !23, !noalias !155
  %26 = getelementptr inbounds i8, ptr %0, i64 28
  %27 = getelementptr inbounds i8, ptr %1, i64 224
  %28 = load ptr, ptr %27, align 8, !tbaa !13, !noalias !155
  %29 = getelementptr inbounds i8, ptr %28, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !14, !noalias !155
  %31 = icmp eq ptr %30, null
  %32 = load i32, ptr %26, align 4, !tbaa !18, !noalias !155
  br i1 %31, label %58, label %33

33:                                               ; preds = %13
  %34 = zext i32 %32 to i64
  %35 = getelementptr inbounds i8, ptr %28, i64 44
  %36 = load i32, ptr %35, align 4, !tbaa !20, !noalias !155
  %37 = zext i32 %36 to i64
  %38 = mul nuw i64 %37, %34
  %39 = getelementptr inbounds i16, ptr %30, i64 %38
  %40 = getelementptr inbounds i8, ptr %28, i64 64
  %41 = load ptr, ptr %40, align 8, !tbaa !21, !noalias !155
  %42 = getelementptr inbounds i32, ptr %41, i64 %34
  %43 = load i32, ptr %42, align 4, !tbaa !22, !noalias !155
  %44 = icmp eq i32 %43, %25
  br i1 %44, label %45, label %49

45:                                               ; preds = %33
  %46 = getelementptr inbounds i16, ptr %39, i64 %34
  %47 = load i16, ptr %46, align 2, !tbaa !24, !noalias !155
  %48 = zext i16 %47 to i32
  br label %58

49:                                               ; preds = %33
  %50 = shl i32 %36, 1
  %51 = zext i32 %50 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 2 %39, i8 0, i64 %51, i1 false), !noalias !155
  %52 = getelementptr inbounds i16, ptr %39, i64 %34
  store i16 1, ptr %52, align 2, !tbaa !24, !noalias !155
  %53 = load i32, ptr %24, align 8, !tbaa !23, !noalias !155
  %54 = load ptr, ptr %40, align 8, !tbaa !21, !noalias !155
  %55 = getelementptr inbounds i32, ptr %54, i64 %34
  store i32 %53, ptr %55, align 4, !tbaa !22, !noalias !155
  %56 = load i32, ptr %26, align 4, !tbaa !18, !noalias !155
  %57 = load i32, ptr %19, align 4, !tbaa !33, !noalias !155
  br label %58

58:                                               ; preds = %13, %45, %49
  %59 = phi i32 [ %20, %13 ], [ %20, %45 ], [ %57, %49 ]
  %60 = phi i32 [ %32, %13 ], [ %32, %45 ], [ %56, %49 ]
  %61 = phi i32 [ 1, %13 ], [ %48, %45 ], [ 1, %49 ]
  %62 = shl i32 %23, 16
  %63 = or disjoint i32 %61, %62
  %64 = shl i32 %4, 9
  %65 = and i32 %64, 7168
  %66 = shl i32 %5, 13
  %67 = or disjoint i32 %66, %65
  %68 = or i32 %60, %67
  %69 = add i32 %59, 1
  store ptr %0, ptr %7, align 8, !tbaa !70, !alias.scope !155
  %70 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %1, ptr %70, align 8, !tbaa !73, !alias.scope !155
  %71 = getelementptr inbounds i8, ptr %7, i64 16
  store i32 %25, ptr %71, align 8, !tbaa !22, !alias.scope !155
  %72 = getelementptr inbounds i8, ptr %7, i64 20
  store i32 %63, ptr %72, align 4, !tbaa !22, !alias.scope !155
  %73 = getelementptr inbounds i8, ptr %7, i64 24
  store i32 %68, ptr %73, align 8, !tbaa !22, !alias.scope !155
  %74 = getelementptr inbounds i8, ptr %7, i64 28
  store i32 %69, ptr %74, align 4, !tbaa !22, !alias.scope !155
  %75 = getelementptr inbounds i8, ptr %7, i64 32
  store i64 %2, ptr %75, align 8, !tbaa !74, !alias.scope !155
  %76 = getelementptr inbounds i8, ptr %7, i64 40
  store i32 %4, ptr %76, align 8, !tbaa !75, !alias.scope !155
  %77 = getelementptr inbounds i8, ptr %7, i64 44
  store i32 %5, ptr %77, align 4, !tbaa !76, !alias.scope !155
  %78 = getelementptr inbounds i8, ptr %7, i64 48
  store i32 %14, ptr %78, align 8, !tbaa !77, !alias.scope !155
  %79 = getelementptr inbounds i8, ptr %7, i64 52
  store i32 0, ptr %79, align 4, !tbaa !78, !alias.scope !155
  %80 = getelementptr inbounds i8, ptr %7, i64 56
  store i32 0, ptr %80, align 8, !tbaa !79, !alias.scope !155
  %81 = getelementptr inbounds i8, ptr %7, i64 60
  store i32 0, ptr %81, align 4, !tbaa !80, !alias.scope !155
  call fastcc void @visit(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %3, ptr noundef nonnull @land)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #23
  br label %82

82:                                               ; preds = %6, %58
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define internal void @on_filled(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #16 {
  %4 = lshr i64 %1, 44
  switch i64 %4, label %45 [
    i64 1, label %5
    i64 2, label %11
  ]

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 208
  %7 = load ptr, ptr %6, align 8, !tbaa !106
  %8 = icmp eq ptr %7, null
  %9 = getelementptr i8, ptr %7, i64 %1
  %10 = getelementptr i8, ptr %9, i64 -17592186044416
  br i1 %8, label %45, label %41

11:                                               ; preds = %3
  %12 = trunc i64 %1 to i32
  %13 = lshr i32 %12, 24
  %14 = getelementptr inbounds i8, ptr %0, i64 184
  %15 = load ptr, ptr %14, align 8, !tbaa !36
  %16 = load ptr, ptr %15, align 8, !tbaa !37
  %17 = getelementptr inbounds i8, ptr %15, i64 8
  %18 = load i32, ptr %17, align 8, !tbaa !39
  %19 = icmp ult i32 %13, %18
  br i1 %19, label %23, label %20

20:                                               ; preds = %11
  %21 = getelementptr inbounds i8, ptr %0, i64 52
  %22 = load i32, ptr %21, align 4, !tbaa !82
  br label %23

23:                                               ; preds = %20, %11
  %24 = phi i32 [ %22, %20 ], [ %13, %11 ]
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds %struct.Cta, ptr %16, i64 %25
  %27 = getelementptr inbounds i8, ptr %26, i64 200
  %28 = load ptr, ptr %27, align 8, !tbaa !108
  %29 = icmp eq ptr %28, null
  br i1 %29, label %45, label %30

30:                                               ; preds = %23
  %31 = getelementptr inbounds i8, ptr %26, i64 16
  %32 = load i32, ptr %31, align 8, !tbaa !83
  %33 = sub i32 %12, %32
  %34 = zext i32 %33 to i64
  %35 = add i64 %34, %2
  %36 = getelementptr inbounds i8, ptr %26, i64 20
  %37 = load i32, ptr %36, align 4, !tbaa !84
  %38 = zext i32 %37 to i64
  %39 = icmp ugt i64 %35, %38
  %40 = getelementptr inbounds i8, ptr %28, i64 %34
  br i1 %39, label %45, label %41

41:                                               ; preds = %30, %5
  %42 = phi ptr [ %10, %5 ], [ %40, %30 ]
  %43 = icmp eq ptr %42, null
  br i1 %43, label %45, label %44

44:                                               ; preds = %41
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %42, i8 0, i64 %2, i1 false)
  br label %45

45:                                               ; preds = %30, %5, %3, %23, %44, %41
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #17

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal void @land(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture readnone %3, i32 noundef %4, i32 %5, i32 %6) #15 {
  %8 = getelementptr inbounds i8, ptr %1, i64 12
  %9 = load i32, ptr %8, align 4, !tbaa !87
  %10 = icmp eq i32 %9, -1
  br i1 %10, label %11, label %25

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %1, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !97
  %14 = icmp eq i32 %13, %4
  br i1 %14, label %15, label %85

15:                                               ; preds = %11
  %16 = load i32, ptr %1, align 4, !tbaa !98
  %17 = load ptr, ptr %2, align 8, !tbaa !99
  %18 = lshr i32 %16, 10
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds ptr, ptr %17, i64 %19
  %21 = load ptr, ptr %20, align 8, !tbaa !63
  %22 = and i32 %16, 1023
  %23 = zext nneg i32 %22 to i64
  %24 = getelementptr inbounds %struct.Parts, ptr %21, i64 %23
  br label %25

25:                                               ; preds = %15, %7
  %26 = phi ptr [ %24, %15 ], [ %1, %7 ]
  %27 = phi i64 [ 4, %15 ], [ 1, %7 ]
  %28 = getelementptr inbounds i8, ptr %0, i64 16
  %29 = getelementptr inbounds i8, ptr %0, i64 28
  %30 = getelementptr inbounds i8, ptr %0, i64 44
  br label %31

31:                                               ; preds = %25, %82
  %32 = phi i64 [ 0, %25 ], [ %83, %82 ]
  %33 = getelementptr inbounds %struct.Cell, ptr %26, i64 %32
  %34 = getelementptr inbounds i8, ptr %33, i64 16
  %35 = getelementptr inbounds i8, ptr %33, i64 32
  %36 = getelementptr inbounds i8, ptr %33, i64 12
  %37 = load i32, ptr %36, align 4, !tbaa !89
  %38 = load i32, ptr %29, align 4, !tbaa !126
  %39 = icmp eq i32 %37, %38
  br i1 %39, label %40, label %51

40:                                               ; preds = %31
  %41 = getelementptr inbounds i8, ptr %33, i64 8
  %42 = load i32, ptr %41, align 4, !tbaa !91
  %43 = and i32 %42, 4096
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %51, label %45

45:                                               ; preds = %40
  %46 = lshr i32 %42, 13
  %47 = load i32, ptr %30, align 4, !tbaa !76
  %48 = icmp eq i32 %46, %47
  br i1 %48, label %49, label %51

49:                                               ; preds = %45
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %33, ptr noundef nonnull align 8 dereferenceable(16) %28, i64 16, i1 false), !tbaa.struct !127
  %50 = load i32, ptr %29, align 4, !tbaa !126
  br label %51

51:                                               ; preds = %31, %40, %45, %49
  %52 = phi i32 [ %38, %31 ], [ %37, %40 ], [ %37, %45 ], [ %50, %49 ]
  %53 = getelementptr inbounds i8, ptr %33, i64 28
  %54 = load i32, ptr %53, align 4, !tbaa !89
  %55 = icmp eq i32 %54, %52
  br i1 %55, label %56, label %67

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %33, i64 24
  %58 = load i32, ptr %57, align 4, !tbaa !91
  %59 = and i32 %58, 4096
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %67, label %61

61:                                               ; preds = %56
  %62 = lshr i32 %58, 13
  %63 = load i32, ptr %30, align 4, !tbaa !76
  %64 = icmp eq i32 %62, %63
  br i1 %64, label %65, label %67

65:                                               ; preds = %61
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %28, i64 16, i1 false), !tbaa.struct !127
  %66 = load i32, ptr %29, align 4, !tbaa !126
  br label %67

67:                                               ; preds = %65, %61, %56, %51
  %68 = phi i32 [ %66, %65 ], [ %52, %61 ], [ %52, %56 ], [ %52, %51 ]
  %69 = getelementptr inbounds i8, ptr %33, i64 44
  %70 = load i32, ptr %69, align 4, !tbaa !89
  %71 = icmp eq i32 %70, %68
  br i1 %71, label %72, label %82

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %33, i64 40
  %74 = load i32, ptr %73, align 4, !tbaa !91
  %75 = and i32 %74, 4096
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %82, label %77

77:                                               ; preds = %72
  %78 = lshr i32 %74, 13
  %79 = load i32, ptr %30, align 4, !tbaa !76
  %80 = icmp eq i32 %78, %79
  br i1 %80, label %81, label %82

81:                                               ; preds = %77
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %28, i64 16, i1 false), !tbaa.struct !127
  br label %82

82:                                               ; preds = %81, %77, %72, %67
  %83 = add nuw nsw i64 %32, 1
  %84 = icmp eq i64 %83, %27
  br i1 %84, label %85, label %31, !llvm.loop !158

85:                                               ; preds = %82, %11
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i16> @llvm.umax.v8i16(<8 x i16>, <8 x i16>) #18

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #18

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr nocapture, ptr nocapture, i64) local_unnamed_addr #19

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #18

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #18

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #18

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #20

attributes #0 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind uwtable }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable }
attributes #5 = { nounwind }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: readwrite) uwtable }
attributes #9 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #10 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #11 = { mustprogress nofree nounwind willreturn allocsize(1) memory(inaccessiblemem: readwrite) }
attributes #12 = { mustprogress nounwind willreturn allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #13 = { mustprogress nofree nounwind willreturn allocsize(0) memory(inaccessiblemem: readwrite) }
attributes #14 = { nofree nounwind uwtable }
attributes #15 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable }
attributes #16 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable }
attributes #17 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { nofree nounwind willreturn memory(argmem: read) }
attributes #20 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #21 = { nounwind allocsize(1) }
attributes #22 = { nounwind allocsize(0,1) }
attributes #23 = { nounwind }
attributes #24 = { nounwind allocsize(0) }
attributes #25 = { nounwind willreturn memory(read) }

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
!11 = !{!12, !9, i64 180}
!12 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264, !6, i64 3272, !6, i64 3280, !6, i64 3288, !6, i64 3296, !6, i64 3304, !6, i64 3312, !9, i64 3320, !9, i64 3324}
!13 = !{!5, !6, i64 224}
!14 = !{!15, !6, i64 48}
!15 = !{!"Shadow", !6, i64 0, !16, i64 8, !17, i64 24, !9, i64 40, !9, i64 44, !6, i64 48, !6, i64 56, !6, i64 64, !7, i64 72, !10, i64 136, !7, i64 144, !9, i64 208}
!16 = !{!"", !6, i64 0, !9, i64 8}
!17 = !{!"", !6, i64 0, !9, i64 8, !9, i64 12}
!18 = !{!19, !9, i64 28}
!19 = !{!"Thread", !9, i64 0, !9, i64 4, !7, i64 8, !9, i64 20, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !6, i64 88, !10, i64 96, !6, i64 104, !10, i64 112, !6, i64 120, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 148, !9, i64 152, !9, i64 156, !10, i64 160, !6, i64 168, !9, i64 176, !9, i64 180, !10, i64 184, !10, i64 192, !9, i64 200}
!20 = !{!15, !9, i64 44}
!21 = !{!15, !6, i64 64}
!22 = !{!9, !9, i64 0}
!23 = !{!5, !9, i64 216}
!24 = !{!25, !25, i64 0}
!25 = !{!"short", !7, i64 0}
!26 = !{!19, !9, i64 176}
!27 = !{!19, !9, i64 180}
!28 = !{!12, !6, i64 3280}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.mustprogress"}
!31 = !{!32, !6, i64 40}
!32 = !{!"Race", !6, i64 0, !16, i64 8, !17, i64 24, !6, i64 40, !10, i64 48, !9, i64 56, !9, i64 60, !7, i64 64}
!33 = !{!5, !9, i64 36}
!34 = !{!35, !9, i64 8}
!35 = !{!"", !6, i64 0, !9, i64 8, !9, i64 12, !9, i64 16}
!36 = !{!5, !6, i64 184}
!37 = !{!38, !6, i64 0}
!38 = !{!"Group", !6, i64 0, !9, i64 8, !9, i64 12, !9, i64 16, !9, i64 20, !10, i64 24}
!39 = !{!38, !9, i64 8}
!40 = !{!15, !9, i64 32}
!41 = !{!17, !9, i64 12}
!42 = !{!17, !6, i64 0}
!43 = !{!44, !9, i64 28}
!44 = !{!"", !10, i64 0, !10, i64 8, !6, i64 16, !9, i64 24, !9, i64 28}
!45 = !{!44, !10, i64 0}
!46 = distinct !{!46, !30}
!47 = !{!44, !9, i64 24}
!48 = !{!44, !6, i64 16}
!49 = !{!7, !7, i64 0}
!50 = distinct !{!50, !30}
!51 = !{!32, !9, i64 32}
!52 = !{!44, !10, i64 8}
!53 = !{!15, !10, i64 136}
!54 = !{!32, !10, i64 48}
!55 = !{!35, !9, i64 16}
!56 = !{!35, !6, i64 0}
!57 = !{!35, !9, i64 12}
!58 = !{!10, !10, i64 0}
!59 = distinct !{!59, !60}
!60 = !{!"llvm.loop.unroll.disable"}
!61 = distinct !{!61, !30}
!62 = !{!17, !9, i64 8}
!63 = !{!6, !6, i64 0}
!64 = distinct !{!64, !30}
!65 = !{i64 0, i64 8, !58, i64 8, i64 8, !58, i64 16, i64 8, !63, i64 24, i64 4, !22, i64 28, i64 4, !22}
!66 = distinct !{!66, !30}
!67 = !{!68}
!68 = distinct !{!68, !69, !"access_of: argument 0"}
!69 = distinct !{!69, !"access_of"}
!70 = !{!71, !6, i64 0}
!71 = !{!"", !6, i64 0, !6, i64 8, !72, i64 16, !10, i64 32, !9, i64 40, !9, i64 44, !9, i64 48, !9, i64 52, !9, i64 56, !9, i64 60}
!72 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12}
!73 = !{!71, !6, i64 8}
!74 = !{!71, !10, i64 32}
!75 = !{!71, !9, i64 40}
!76 = !{!71, !9, i64 44}
!77 = !{!71, !9, i64 48}
!78 = !{!71, !9, i64 52}
!79 = !{!71, !9, i64 56}
!80 = !{!71, !9, i64 60}
!81 = !{!15, !9, i64 208}
!82 = !{!5, !9, i64 52}
!83 = !{!5, !9, i64 16}
!84 = !{!5, !9, i64 20}
!85 = !{!15, !6, i64 0}
!86 = !{ptr @granule, ptr @land}
!87 = !{!88, !9, i64 12}
!88 = !{!"", !72, i64 0, !7, i64 16}
!89 = !{!72, !9, i64 12}
!90 = !{!72, !9, i64 0}
!91 = !{!72, !9, i64 8}
!92 = !{!5, !6, i64 192}
!93 = distinct !{!93, !30}
!94 = distinct !{!94, !30}
!95 = !{!32, !6, i64 0}
!96 = distinct !{!96, !30}
!97 = !{!88, !9, i64 4}
!98 = !{!88, !9, i64 0}
!99 = !{!16, !6, i64 0}
!100 = !{!16, !9, i64 8}
!101 = !{i64 0, i64 4, !22, i64 4, i64 4, !22, i64 8, i64 4, !22, i64 12, i64 4, !22, i64 16, i64 32, !49}
!102 = distinct !{!102, !30}
!103 = !{!12, !6, i64 3312}
!104 = !{!105, !9, i64 12}
!105 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12, !10, i64 16, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44}
!106 = !{!5, !6, i64 208}
!107 = !{!19, !6, i64 168}
!108 = !{!5, !6, i64 200}
!109 = distinct !{!109, !30}
!110 = !{!105, !9, i64 0}
!111 = !{!105, !9, i64 4}
!112 = !{!105, !9, i64 8}
!113 = !{!105, !10, i64 16}
!114 = !{!105, !9, i64 24}
!115 = !{!105, !9, i64 28}
!116 = !{!105, !9, i64 32}
!117 = !{!105, !9, i64 36}
!118 = !{!105, !9, i64 40}
!119 = !{!105, !9, i64 44}
!120 = distinct !{!120, !30}
!121 = !{!122}
!122 = distinct !{!122, !123, !"access_of: argument 0"}
!123 = distinct !{!123, !"access_of"}
!124 = !{!12, !6, i64 3272}
!125 = !{!12, !6, i64 3296}
!126 = !{!71, !9, i64 28}
!127 = !{i64 0, i64 4, !22, i64 4, i64 4, !22, i64 8, i64 4, !22, i64 12, i64 4, !22}
!128 = !{!71, !9, i64 24}
!129 = !{!72, !9, i64 4}
!130 = distinct !{!130, !30}
!131 = distinct !{!131, !30}
!132 = distinct !{!132, !30}
!133 = !{!12, !9, i64 68}
!134 = !{!5, !9, i64 108}
!135 = !{!15, !9, i64 40}
!136 = !{!15, !6, i64 56}
!137 = !{!12, !10, i64 80}
!138 = !{!5, !6, i64 4712}
!139 = !{!5, !6, i64 232}
!140 = distinct !{!140, !30}
!141 = distinct !{!141, !60}
!142 = !{!15, !9, i64 16}
!143 = distinct !{!143, !60}
!144 = distinct !{!144, !30}
!145 = !{!19, !9, i64 32}
!146 = !{!19, !9, i64 40}
!147 = distinct !{!147, !30}
!148 = distinct !{!148, !30}
!149 = distinct !{!149, !30}
!150 = distinct !{!150, !30}
!151 = distinct !{!151, !30}
!152 = distinct !{!152, !30}
!153 = distinct !{!153, !30}
!154 = distinct !{!154, !60}
!155 = !{!156}
!156 = distinct !{!156, !157, !"access_of: argument 0"}
!157 = distinct !{!157, !"access_of"}
!158 = distinct !{!158, !30}
