; made by tools/make_cpu_runtime.py from b8f37957548ea7ec0358a524a630e1a9
; ModuleID = 'printf.c'

; Function Attrs: nounwind uwtable
define dso_local i32 @goptx_printf(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [1024 x i8], align 16
  %6 = alloca [32 x i8], align 16
  %7 = alloca i64, align 8
  %8 = load ptr, ptr %1, align 8, !tbaa !4
  %9 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %2, i64 noundef 1) #6
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #6
  %10 = icmp eq ptr %9, null
  br i1 %10, label %227, label %11

11:                                               ; preds = %4
  %12 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %2, i64 noundef 1) #6
  %13 = icmp eq ptr %12, null
  br i1 %13, label %204, label %14

14:                                               ; preds = %11, %191
  %15 = phi i64 [ %195, %191 ], [ %3, %11 ]
  %16 = phi i32 [ %194, %191 ], [ 0, %11 ]
  %17 = phi i32 [ %193, %191 ], [ 0, %11 ]
  %18 = phi i64 [ %196, %191 ], [ 0, %11 ]
  %19 = getelementptr inbounds i8, ptr %9, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !11
  %21 = icmp ne i8 %20, 0
  %22 = zext nneg i32 %16 to i64
  %23 = icmp ult i32 %16, 1023
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %200

25:                                               ; preds = %14
  %26 = icmp eq i8 %20, 37
  br i1 %26, label %30, label %27

27:                                               ; preds = %25
  %28 = add nuw nsw i32 %16, 1
  %29 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %22
  store i8 %20, ptr %29, align 1, !tbaa !11
  br label %191

30:                                               ; preds = %25
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i8, ptr %9, i64 %31
  %33 = load i8, ptr %32, align 1, !tbaa !11
  %34 = icmp eq i8 %33, 37
  br i1 %34, label %35, label %38

35:                                               ; preds = %30
  %36 = add nuw nsw i32 %16, 1
  %37 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %22
  store i8 37, ptr %37, align 1, !tbaa !11
  br label %191

38:                                               ; preds = %30
  store i8 37, ptr %6, align 16, !tbaa !11
  %39 = add i64 %31, %2
  %40 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %39, i64 noundef 1) #6
  %41 = icmp eq ptr %40, null
  br i1 %41, label %74, label %42

42:                                               ; preds = %38, %67
  %43 = phi i64 [ %70, %67 ], [ %31, %38 ]
  %44 = phi i32 [ %69, %67 ], [ 1, %38 ]
  %45 = phi i32 [ %68, %67 ], [ 0, %38 ]
  %46 = getelementptr inbounds i8, ptr %9, i64 %43
  %47 = load i8, ptr %46, align 1, !tbaa !11
  %48 = freeze i8 %47
  %49 = icmp ne i8 %48, 0
  %50 = zext i32 %44 to i64
  %51 = icmp ult i32 %44, 28
  %52 = select i1 %49, i1 %51, i1 false
  br i1 %52, label %53, label %74

53:                                               ; preds = %42
  %54 = add i8 %48, -104
  %55 = tail call i8 @llvm.fshl.i8(i8 %54, i8 %54, i8 7)
  switch i8 %55, label %60 [
    i8 2, label %67
    i8 9, label %56
    i8 6, label %56
    i8 1, label %56
    i8 0, label %56
  ]

56:                                               ; preds = %53, %53, %53, %53
  %57 = icmp ne i8 %48, 104
  %58 = zext i1 %57 to i32
  %59 = or i32 %45, %58
  br label %67

60:                                               ; preds = %53
  %61 = add i8 %48, -48
  %62 = icmp ult i8 %61, 10
  br i1 %62, label %64, label %63

63:                                               ; preds = %60
  switch i8 %48, label %74 [
    i8 46, label %64
    i8 45, label %64
    i8 43, label %64
    i8 35, label %64
    i8 32, label %64
  ]

64:                                               ; preds = %63, %63, %63, %63, %63, %60
  %65 = add nuw nsw i32 %44, 1
  %66 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %50
  store i8 %48, ptr %66, align 1, !tbaa !11
  br label %67

67:                                               ; preds = %56, %64, %53
  %68 = phi i32 [ 1, %53 ], [ %45, %64 ], [ %59, %56 ]
  %69 = phi i32 [ %44, %53 ], [ %65, %64 ], [ %44, %56 ]
  %70 = add i64 %43, 1
  %71 = add i64 %70, %2
  %72 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %71, i64 noundef 1) #6
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %42, !llvm.loop !12

74:                                               ; preds = %67, %42, %63, %38
  %75 = phi i32 [ 0, %38 ], [ %45, %63 ], [ %45, %42 ], [ %68, %67 ]
  %76 = phi i32 [ 1, %38 ], [ %44, %63 ], [ %44, %42 ], [ %69, %67 ]
  %77 = phi i64 [ %31, %38 ], [ %43, %63 ], [ %43, %42 ], [ %70, %67 ]
  %78 = getelementptr inbounds i8, ptr %9, i64 %77
  %79 = load i8, ptr %78, align 1, !tbaa !11
  %80 = add i8 %79, -69
  %81 = icmp ult i8 %80, 35
  %82 = zext nneg i8 %80 to i35
  %83 = lshr i35 -4026531833, %82
  %84 = trunc i35 %83 to i1
  %85 = select i1 %81, i1 %84, i1 false
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7)
  store i64 0, ptr %7, align 8, !tbaa !14
  %86 = icmp ne i32 %75, 0
  %87 = or i1 %86, %85
  %88 = icmp eq i8 %79, 112
  %89 = or i1 %88, %87
  %90 = icmp eq i8 %79, 115
  %91 = or i1 %90, %89
  %92 = select i1 %91, i64 8, i64 4
  %93 = add i64 %15, -1
  %94 = add i64 %93, %92
  %95 = select i1 %91, i64 -8, i64 -4
  %96 = and i64 %94, %95
  %97 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %96, i64 noundef %92) #6
  %98 = icmp eq ptr %97, null
  br i1 %98, label %99, label %100

99:                                               ; preds = %74
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %227

100:                                              ; preds = %74
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(4) %7, ptr noundef nonnull align 1 dereferenceable(4) %97, i64 %92, i1 false)
  %101 = add i64 %96, %92
  %102 = add i32 %17, 1
  br i1 %85, label %103, label %114

103:                                              ; preds = %100
  %104 = load double, ptr %7, align 8
  %105 = add i32 %76, 1
  %106 = zext i32 %76 to i64
  %107 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %106
  store i8 %79, ptr %107, align 1, !tbaa !11
  %108 = zext i32 %105 to i64
  %109 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %108
  store i8 0, ptr %109, align 1, !tbaa !11
  %110 = getelementptr inbounds i8, ptr %5, i64 %22
  %111 = sub nuw nsw i64 1024, %22
  %112 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %110, i64 noundef %111, ptr noundef nonnull %6, double noundef %104) #6
  %113 = add i32 %112, %16
  br label %182

114:                                              ; preds = %100
  br i1 %90, label %115, label %137

115:                                              ; preds = %114
  %116 = load i64, ptr %7, align 8, !tbaa !14
  %117 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %116, i64 noundef 1) #6
  %118 = icmp eq ptr %117, null
  br i1 %118, label %188, label %119

119:                                              ; preds = %115
  %120 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %116, i64 noundef 1) #6
  %121 = icmp eq ptr %120, null
  br i1 %121, label %185, label %122

122:                                              ; preds = %119, %130
  %123 = phi i64 [ %133, %130 ], [ 0, %119 ]
  %124 = phi i64 [ %131, %130 ], [ %22, %119 ]
  %125 = getelementptr inbounds i8, ptr %117, i64 %123
  %126 = load i8, ptr %125, align 1, !tbaa !11
  %127 = icmp ne i8 %126, 0
  %128 = icmp ult i64 %124, 1023
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %130, label %185

130:                                              ; preds = %122
  %131 = add nuw nsw i64 %124, 1
  %132 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %124
  store i8 %126, ptr %132, align 1, !tbaa !11
  %133 = add nuw nsw i64 %123, 1
  %134 = add i64 %133, %116
  %135 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %134, i64 noundef 1) #6
  %136 = icmp eq ptr %135, null
  br i1 %136, label %185, label %122

137:                                              ; preds = %114
  br i1 %88, label %138, label %144

138:                                              ; preds = %137
  %139 = add nuw nsw i32 %16, 1
  %140 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %22
  store i8 48, ptr %140, align 1, !tbaa !11
  %141 = add nuw nsw i32 %16, 2
  %142 = zext nneg i32 %139 to i64
  %143 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %142
  store i8 120, ptr %143, align 1, !tbaa !11
  store i8 37, ptr %6, align 16, !tbaa !11
  br label %144

144:                                              ; preds = %138, %137
  %145 = phi i8 [ 120, %138 ], [ %79, %137 ]
  %146 = phi i32 [ %141, %138 ], [ %16, %137 ]
  %147 = add i32 %76, 1
  %148 = zext i32 %76 to i64
  %149 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %148
  store i8 108, ptr %149, align 1, !tbaa !11
  %150 = add i32 %76, 2
  %151 = zext i32 %147 to i64
  %152 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %151
  store i8 108, ptr %152, align 1, !tbaa !11
  %153 = add i32 %76, 3
  %154 = zext i32 %150 to i64
  %155 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %154
  store i8 %145, ptr %155, align 1, !tbaa !11
  %156 = zext i32 %153 to i64
  %157 = getelementptr inbounds [32 x i8], ptr %6, i64 0, i64 %156
  store i8 0, ptr %157, align 1, !tbaa !11
  br i1 %91, label %167, label %158

158:                                              ; preds = %144
  %159 = icmp eq i8 %145, 100
  %160 = icmp eq i8 %145, 105
  %161 = or i1 %159, %160
  %162 = load i64, ptr %7, align 8
  %163 = shl i64 %162, 32
  %164 = ashr exact i64 %163, 32
  %165 = and i64 %162, 4294967295
  %166 = select i1 %161, i64 %164, i64 %165
  store i64 %166, ptr %7, align 8, !tbaa !14
  br label %167

167:                                              ; preds = %158, %144
  %168 = icmp eq i8 %145, 99
  br i1 %168, label %169, label %175

169:                                              ; preds = %167
  %170 = load i64, ptr %7, align 8, !tbaa !14
  %171 = trunc i64 %170 to i8
  %172 = add nsw i32 %146, 1
  %173 = zext i32 %146 to i64
  %174 = getelementptr inbounds [1024 x i8], ptr %5, i64 0, i64 %173
  store i8 %171, ptr %174, align 1, !tbaa !11
  br label %182

175:                                              ; preds = %167
  %176 = zext i32 %146 to i64
  %177 = getelementptr inbounds i8, ptr %5, i64 %176
  %178 = sub nsw i64 1024, %176
  %179 = load i64, ptr %7, align 8, !tbaa !14
  %180 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %177, i64 noundef %178, ptr noundef nonnull %6, i64 noundef %179) #6
  %181 = add i32 %180, %146
  br label %182

182:                                              ; preds = %103, %169, %175
  %183 = phi i32 [ %181, %175 ], [ %172, %169 ], [ %113, %103 ]
  %184 = tail call i32 @llvm.umin.i32(i32 %183, i32 1023)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %191

185:                                              ; preds = %130, %122, %119
  %186 = phi i64 [ %22, %119 ], [ %131, %130 ], [ %124, %122 ]
  %187 = trunc nuw i64 %186 to i32
  br label %188

188:                                              ; preds = %185, %115
  %189 = phi i32 [ %16, %115 ], [ %187, %185 ]
  %190 = tail call i32 @llvm.umin.i32(i32 %189, i32 1023)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %191

191:                                              ; preds = %188, %182, %35, %27
  %192 = phi i64 [ %18, %27 ], [ %31, %35 ], [ %77, %188 ], [ %77, %182 ]
  %193 = phi i32 [ %17, %27 ], [ %17, %35 ], [ %102, %188 ], [ %102, %182 ]
  %194 = phi i32 [ %28, %27 ], [ %36, %35 ], [ %190, %188 ], [ %184, %182 ]
  %195 = phi i64 [ %15, %27 ], [ %15, %35 ], [ %101, %188 ], [ %101, %182 ]
  %196 = add i64 %192, 1
  %197 = add i64 %196, %2
  %198 = tail call ptr @goptx_resolve(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %197, i64 noundef 1) #6
  %199 = icmp eq ptr %198, null
  br i1 %199, label %200, label %14, !llvm.loop !15

200:                                              ; preds = %191, %14
  %201 = phi i32 [ %17, %14 ], [ %193, %191 ]
  %202 = phi i32 [ %16, %14 ], [ %194, %191 ]
  %203 = zext nneg i32 %202 to i64
  br label %204

204:                                              ; preds = %200, %11
  %205 = phi i32 [ 0, %11 ], [ %201, %200 ]
  %206 = phi i64 [ 0, %11 ], [ %203, %200 ]
  %207 = getelementptr inbounds i8, ptr %8, i64 168
  br label %208

208:                                              ; preds = %204, %208
  %209 = atomicrmw xchg ptr %207, i64 1 acquire, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %208, !llvm.loop !16

211:                                              ; preds = %208
  %212 = getelementptr inbounds i8, ptr %8, i64 144
  %213 = load ptr, ptr %212, align 8, !tbaa !17
  %214 = icmp eq ptr %213, null
  br i1 %214, label %226, label %215

215:                                              ; preds = %211
  %216 = getelementptr inbounds i8, ptr %8, i64 152
  %217 = load i64, ptr %216, align 8, !tbaa !19
  %218 = add i64 %217, %206
  %219 = getelementptr inbounds i8, ptr %8, i64 160
  %220 = load i64, ptr %219, align 8, !tbaa !20
  %221 = icmp ugt i64 %218, %220
  br i1 %221, label %226, label %222

222:                                              ; preds = %215
  %223 = getelementptr inbounds i8, ptr %213, i64 %217
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %223, ptr nonnull align 16 %5, i64 %206, i1 false)
  %224 = load i64, ptr %216, align 8, !tbaa !19
  %225 = add i64 %224, %206
  store i64 %225, ptr %216, align 8, !tbaa !19
  br label %226

226:                                              ; preds = %222, %215, %211
  store atomic i64 0, ptr %207 release, align 8
  br label %227

227:                                              ; preds = %99, %4, %226
  %228 = phi i32 [ %205, %226 ], [ -1, %4 ], [ -1, %99 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #6
  ret i32 %228
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare ptr @goptx_resolve(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshl.i8(i8, i8, i8) #5

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree nounwind }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

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
!11 = !{!7, !7, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!10, !10, i64 0}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = !{!18, !6, i64 144}
!18 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264, !6, i64 3272, !6, i64 3280, !6, i64 3288, !6, i64 3296, !6, i64 3304, !6, i64 3312, !9, i64 3320, !9, i64 3324}
!19 = !{!18, !10, i64 152}
!20 = !{!18, !10, i64 160}
