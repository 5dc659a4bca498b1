; made by tools/make_cpu_runtime.py from 60625f047351a1ee4a89f0fef89e7bb9
; ModuleID = 'matrix.c'

%struct.Shape = type { i32, i32, i32, i32, i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64 }

@switch.table.goptx_matrix = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 32, i32 64, i32 8, i32 8, i32 4, i32 4, i32 1, i32 1, i32 8, i32 8], align 4

; Function Attrs: nounwind uwtable
define dso_local void @goptx_matrix(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [512 x i32], align 16
  %6 = alloca [512 x i32], align 16
  %7 = alloca [512 x i32], align 16
  %8 = alloca [512 x i32], align 16
  %9 = alloca [256 x i64], align 16
  %10 = alloca [256 x i64], align 16
  %11 = alloca [256 x i64], align 16
  %12 = alloca [256 x i64], align 16
  %13 = alloca [1024 x i32], align 16
  %14 = alloca [1024 x i32], align 16
  %15 = alloca [1024 x i32], align 16
  %16 = alloca [1024 x i32], align 16
  %17 = alloca [8 x [8 x i16]], align 16
  %18 = alloca %struct.Shape, align 8
  %19 = alloca %struct.Shape, align 8
  %20 = icmp eq i32 %2, -1
  br i1 %20, label %28, label %21

21:                                               ; preds = %4
  %22 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %2, i1 true)
  %23 = zext nneg i32 %22 to i64
  %24 = getelementptr inbounds %struct.Thread, ptr %1, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 36
  %26 = load i32, ptr %25, align 4, !tbaa !4
  %27 = zext i32 %2 to i64
  tail call void @goptx_fault(ptr noundef %24, ptr noundef %0, i32 noundef 11, i32 noundef %26, i64 noundef %27, i64 noundef 0) #6
  br label %399

28:                                               ; preds = %4
  %29 = getelementptr inbounds i8, ptr %1, i64 40
  %30 = load i32, ptr %29, align 8, !tbaa !11
  %31 = lshr i32 %30, 8
  switch i32 %3, label %396 [
    i32 21, label %32
    i32 22, label %36
    i32 29, label %40
    i32 23, label %81
    i32 24, label %338
    i32 25, label %367
  ]

32:                                               ; preds = %28
  %33 = and i32 %31, 7
  %34 = lshr i32 %30, 11
  %35 = and i32 %34, 1
  tail call fastcc void @ldmatrix(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %33, i32 noundef %35, i32 noundef 0)
  br label %399

36:                                               ; preds = %28
  %37 = and i32 %31, 7
  %38 = lshr i32 %30, 11
  %39 = and i32 %38, 1
  tail call fastcc void @ldmatrix(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %37, i32 noundef %39, i32 noundef 1)
  br label %399

40:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %17) #6
  br label %41

41:                                               ; preds = %41, %40
  %42 = phi i64 [ 0, %40 ], [ %56, %41 ]
  %43 = getelementptr inbounds %struct.Thread, ptr %1, i64 %42, i32 20
  %44 = load ptr, ptr %43, align 8, !tbaa !12
  %45 = load i32, ptr %44, align 4, !tbaa !13
  %46 = lshr i64 %42, 2
  %47 = and i64 %46, 1073741823
  %48 = shl nuw i64 %42, 1
  %49 = and i64 %48, 6
  %50 = trunc i32 %45 to i16
  %51 = getelementptr inbounds [8 x [8 x i16]], ptr %17, i64 0, i64 %47, i64 %49
  store i16 %50, ptr %51, align 4, !tbaa !14
  %52 = lshr i32 %45, 16
  %53 = trunc nuw i32 %52 to i16
  %54 = or disjoint i64 %49, 1
  %55 = getelementptr inbounds [8 x [8 x i16]], ptr %17, i64 0, i64 %47, i64 %54
  store i16 %53, ptr %55, align 2, !tbaa !14
  %56 = add nuw nsw i64 %42, 1
  %57 = icmp eq i64 %56, 32
  br i1 %57, label %58, label %41, !llvm.loop !16

58:                                               ; preds = %41, %58
  %59 = phi i64 [ %78, %58 ], [ 0, %41 ]
  %60 = trunc i64 %59 to i32
  %61 = shl i32 %60, 1
  %62 = and i32 %61, 6
  %63 = zext nneg i32 %62 to i64
  %64 = lshr i64 %59, 2
  %65 = and i64 %64, 1073741823
  %66 = getelementptr inbounds [8 x [8 x i16]], ptr %17, i64 0, i64 %63, i64 %65
  %67 = load i16, ptr %66, align 2, !tbaa !14
  %68 = zext i16 %67 to i32
  %69 = or disjoint i32 %62, 1
  %70 = zext nneg i32 %69 to i64
  %71 = getelementptr inbounds [8 x [8 x i16]], ptr %17, i64 0, i64 %70, i64 %65
  %72 = load i16, ptr %71, align 2, !tbaa !14
  %73 = zext i16 %72 to i32
  %74 = shl nuw i32 %73, 16
  %75 = or disjoint i32 %74, %68
  %76 = getelementptr inbounds %struct.Thread, ptr %1, i64 %59, i32 20
  %77 = load ptr, ptr %76, align 8, !tbaa !12
  store i32 %75, ptr %77, align 4, !tbaa !13
  %78 = add nuw nsw i64 %59, 1
  %79 = icmp eq i64 %78, 32
  br i1 %79, label %80, label %58, !llvm.loop !18

80:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %17) #6
  br label %399

81:                                               ; preds = %28
  %82 = and i32 %30, 256
  %83 = icmp eq i32 %82, 0
  %84 = getelementptr inbounds i8, ptr %1, i64 64
  %85 = load i64, ptr %84, align 8, !tbaa !19
  %86 = trunc i64 %85 to i32
  %87 = and i32 %86, 15
  %88 = lshr i32 %86, 16
  %89 = and i32 %88, 255
  br i1 %83, label %254, label %90

90:                                               ; preds = %81
  %91 = lshr i32 %86, 8
  %92 = and i32 %91, 15
  %93 = lshr i32 %86, 12
  %94 = and i32 %93, 15
  %95 = lshr i64 %85, 24
  %96 = trunc i64 %95 to i32
  %97 = and i32 %96, 511
  %98 = lshr i64 %85, 33
  %99 = trunc nuw nsw i64 %98 to i32
  %100 = and i32 %99, 511
  %101 = lshr i64 %85, 42
  %102 = trunc nuw nsw i64 %101 to i32
  %103 = and i32 %102, 16383
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %13) #6
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %14) #6
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %15) #6
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %16) #6
  switch i32 %87, label %108 [
    i32 0, label %109
    i32 1, label %109
    i32 4, label %104
    i32 5, label %104
    i32 10, label %104
    i32 11, label %104
    i32 6, label %105
    i32 7, label %105
    i32 8, label %106
    i32 9, label %106
    i32 3, label %107
  ]

104:                                              ; preds = %90, %90, %90, %90
  br label %109

105:                                              ; preds = %90, %90
  br label %109

106:                                              ; preds = %90, %90
  br label %109

107:                                              ; preds = %90
  br label %109

108:                                              ; preds = %90
  br label %109

109:                                              ; preds = %108, %107, %106, %105, %104, %90, %90
  %110 = phi i1 [ true, %108 ], [ false, %107 ], [ false, %106 ], [ false, %105 ], [ false, %104 ], [ false, %90 ], [ false, %90 ]
  %111 = phi i32 [ 32, %108 ], [ 64, %107 ], [ 1, %106 ], [ 4, %105 ], [ 8, %104 ], [ 16, %90 ], [ 16, %90 ]
  %112 = mul nuw nsw i32 %100, %89
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %123, label %114

114:                                              ; preds = %109
  %115 = lshr i32 %112, 5
  %116 = trunc nuw nsw i32 %111 to i8
  %117 = udiv i8 32, %116
  %118 = zext nneg i8 %117 to i32
  %119 = shl nsw i32 -1, %111
  %120 = xor i32 %119, -1
  %121 = select i1 %110, i32 -1, i32 %120
  %122 = zext nneg i32 %112 to i64
  br label %133

123:                                              ; preds = %133, %109
  %124 = mul nuw nsw i32 %97, %100
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %152, label %126

126:                                              ; preds = %123
  %127 = lshr i32 %124, 5
  %128 = udiv i32 32, %111
  %129 = shl nsw i32 -1, %111
  %130 = xor i32 %129, -1
  %131 = select i1 %110, i32 -1, i32 %130
  %132 = zext nneg i32 %124 to i64
  br label %159

133:                                              ; preds = %133, %114
  %134 = phi i64 [ 0, %114 ], [ %150, %133 ]
  %135 = trunc nuw i64 %134 to i32
  %136 = urem i32 %135, %115
  %137 = udiv i32 %135, %115
  %138 = zext i32 %137 to i64
  %139 = getelementptr inbounds %struct.Thread, ptr %1, i64 %138, i32 20
  %140 = load ptr, ptr %139, align 8, !tbaa !12
  %141 = udiv i32 %136, %118
  %142 = zext nneg i32 %141 to i64
  %143 = getelementptr inbounds i32, ptr %140, i64 %142
  %144 = load i32, ptr %143, align 4, !tbaa !13
  %145 = urem i32 %136, %118
  %146 = mul nuw nsw i32 %145, %111
  %147 = lshr i32 %144, %146
  %148 = and i32 %147, %121
  %149 = getelementptr inbounds [1024 x i32], ptr %13, i64 0, i64 %134
  store i32 %148, ptr %149, align 4, !tbaa !13
  %150 = add nuw nsw i64 %134, 1
  %151 = icmp eq i64 %150, %122
  br i1 %151, label %123, label %133, !llvm.loop !20

152:                                              ; preds = %159, %123
  %153 = mul nuw nsw i32 %97, %89
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %155, label %156

155:                                              ; preds = %152
  call void @ptx_matmul(ptr noundef nonnull %13, ptr noundef nonnull %14, ptr noundef nonnull %15, ptr noundef nonnull %16, i32 noundef %89, i32 noundef %97, i32 noundef %100, i32 noundef %87, i32 noundef %92, i32 noundef %94, i32 noundef %103) #6
  br label %253

156:                                              ; preds = %152
  %157 = lshr i32 %153, 5
  %158 = zext nneg i32 %153 to i64
  br label %180

159:                                              ; preds = %159, %126
  %160 = phi i64 [ 0, %126 ], [ %177, %159 ]
  %161 = trunc nuw i64 %160 to i32
  %162 = urem i32 %161, %127
  %163 = udiv i32 %161, %127
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds %struct.Thread, ptr %1, i64 %164, i32 20
  %166 = load ptr, ptr %165, align 8, !tbaa !12
  %167 = udiv i32 %162, %128
  %168 = zext nneg i32 %167 to i64
  %169 = getelementptr inbounds i32, ptr %166, i64 %168
  %170 = getelementptr inbounds i8, ptr %169, i64 64
  %171 = load i32, ptr %170, align 4, !tbaa !13
  %172 = urem i32 %162, %128
  %173 = mul nuw nsw i32 %172, %111
  %174 = lshr i32 %171, %173
  %175 = and i32 %174, %131
  %176 = getelementptr inbounds [1024 x i32], ptr %14, i64 0, i64 %160
  store i32 %175, ptr %176, align 4, !tbaa !13
  %177 = add nuw nsw i64 %160, 1
  %178 = icmp eq i64 %177, %132
  br i1 %178, label %152, label %159, !llvm.loop !21

179:                                              ; preds = %187
  call void @ptx_matmul(ptr noundef nonnull %13, ptr noundef nonnull %14, ptr noundef nonnull %15, ptr noundef nonnull %16, i32 noundef %89, i32 noundef %97, i32 noundef %100, i32 noundef %87, i32 noundef %92, i32 noundef %94, i32 noundef %103) #6
  br label %214

180:                                              ; preds = %187, %156
  %181 = phi i64 [ 0, %156 ], [ %212, %187 ]
  switch i32 %92, label %186 [
    i32 0, label %187
    i32 1, label %187
    i32 4, label %182
    i32 5, label %182
    i32 10, label %182
    i32 11, label %182
    i32 6, label %183
    i32 7, label %183
    i32 8, label %184
    i32 9, label %184
    i32 3, label %185
  ]

182:                                              ; preds = %180, %180, %180, %180
  br label %187

183:                                              ; preds = %180, %180
  br label %187

184:                                              ; preds = %180, %180
  br label %187

185:                                              ; preds = %180
  br label %187

186:                                              ; preds = %180
  br label %187

187:                                              ; preds = %186, %185, %184, %183, %182, %180, %180
  %188 = phi i1 [ true, %186 ], [ false, %185 ], [ false, %184 ], [ false, %183 ], [ false, %182 ], [ false, %180 ], [ false, %180 ]
  %189 = phi i32 [ 32, %186 ], [ 64, %185 ], [ 1, %184 ], [ 4, %183 ], [ 8, %182 ], [ 16, %180 ], [ 16, %180 ]
  %190 = trunc nuw nsw i32 %189 to i8
  %191 = udiv i8 32, %190
  %192 = zext nneg i8 %191 to i32
  %193 = trunc nuw i64 %181 to i32
  %194 = urem i32 %193, %157
  %195 = udiv i32 %193, %157
  %196 = zext i32 %195 to i64
  %197 = getelementptr inbounds %struct.Thread, ptr %1, i64 %196, i32 20
  %198 = load ptr, ptr %197, align 8, !tbaa !12
  %199 = udiv i32 %194, %192
  %200 = zext nneg i32 %199 to i64
  %201 = getelementptr inbounds i32, ptr %198, i64 %200
  %202 = getelementptr inbounds i8, ptr %201, i64 128
  %203 = load i32, ptr %202, align 4, !tbaa !13
  %204 = urem i32 %194, %192
  %205 = mul nuw nsw i32 %204, %189
  %206 = lshr i32 %203, %205
  %207 = shl nsw i32 -1, %189
  %208 = xor i32 %207, -1
  %209 = select i1 %188, i32 -1, i32 %208
  %210 = and i32 %206, %209
  %211 = getelementptr inbounds [1024 x i32], ptr %15, i64 0, i64 %181
  store i32 %210, ptr %211, align 4, !tbaa !13
  %212 = add nuw nsw i64 %181, 1
  %213 = icmp eq i64 %212, %158
  br i1 %213, label %179, label %180, !llvm.loop !22

214:                                              ; preds = %221, %179
  %215 = phi i64 [ 0, %179 ], [ %251, %221 ]
  switch i32 %94, label %220 [
    i32 0, label %221
    i32 1, label %221
    i32 4, label %216
    i32 5, label %216
    i32 10, label %216
    i32 11, label %216
    i32 6, label %217
    i32 7, label %217
    i32 8, label %218
    i32 9, label %218
    i32 3, label %219
  ]

216:                                              ; preds = %214, %214, %214, %214
  br label %221

217:                                              ; preds = %214, %214
  br label %221

218:                                              ; preds = %214, %214
  br label %221

219:                                              ; preds = %214
  br label %221

220:                                              ; preds = %214
  br label %221

221:                                              ; preds = %220, %219, %218, %217, %216, %214, %214
  %222 = phi i1 [ true, %220 ], [ false, %219 ], [ false, %218 ], [ false, %217 ], [ false, %216 ], [ false, %214 ], [ false, %214 ]
  %223 = phi i32 [ 32, %220 ], [ 64, %219 ], [ 1, %218 ], [ 4, %217 ], [ 8, %216 ], [ 16, %214 ], [ 16, %214 ]
  %224 = getelementptr inbounds [1024 x i32], ptr %16, i64 0, i64 %215
  %225 = load i32, ptr %224, align 4, !tbaa !13
  %226 = trunc nuw nsw i32 %223 to i8
  %227 = udiv i8 32, %226
  %228 = zext nneg i8 %227 to i32
  %229 = trunc nuw i64 %215 to i32
  %230 = urem i32 %229, %157
  %231 = urem i32 %230, %228
  %232 = mul nuw nsw i32 %231, %223
  %233 = udiv i32 %229, %157
  %234 = zext i32 %233 to i64
  %235 = getelementptr inbounds %struct.Thread, ptr %1, i64 %234, i32 20
  %236 = load ptr, ptr %235, align 8, !tbaa !12
  %237 = shl nsw i32 -1, %223
  %238 = xor i32 %237, -1
  %239 = shl i32 %238, %232
  %240 = select i1 %222, i32 -1, i32 %239
  %241 = udiv i32 %230, %228
  %242 = zext nneg i32 %241 to i64
  %243 = getelementptr inbounds i32, ptr %236, i64 %242
  %244 = getelementptr inbounds i8, ptr %243, i64 192
  %245 = load i32, ptr %244, align 4, !tbaa !13
  %246 = xor i32 %240, -1
  %247 = and i32 %245, %246
  %248 = shl i32 %225, %232
  %249 = and i32 %240, %248
  %250 = or i32 %247, %249
  store i32 %250, ptr %244, align 4, !tbaa !13
  %251 = add nuw nsw i64 %215, 1
  %252 = icmp eq i64 %251, %158
  br i1 %252, label %253, label %214, !llvm.loop !23

253:                                              ; preds = %221, %155
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #6
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #6
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %14) #6
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %13) #6
  br label %399

254:                                              ; preds = %81
  %255 = lshr i32 %86, 4
  %256 = and i32 %255, 15
  %257 = lshr i32 %86, 8
  %258 = and i32 %257, 15
  %259 = lshr i64 %85, 33
  %260 = trunc nuw nsw i64 %259 to i32
  %261 = and i32 %260, 511
  %262 = lshr i64 %85, 42
  %263 = trunc nuw nsw i64 %262 to i32
  %264 = and i32 %263, 16383
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %6) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %7) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %8) #6
  %265 = icmp ult i32 %87, 12
  br i1 %265, label %266, label %270

266:                                              ; preds = %254
  %267 = and i64 %85, 15
  %268 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_matrix, i64 0, i64 %267
  %269 = load i32, ptr %268, align 4
  br label %270

270:                                              ; preds = %254, %266
  %271 = phi i32 [ %269, %266 ], [ 32, %254 ]
  %272 = mul nuw nsw i32 %261, %89
  %273 = mul nuw nsw i32 %272, %271
  %274 = lshr i32 %273, 10
  %275 = shl nuw nsw i32 %261, 3
  %276 = mul nuw nsw i32 %275, %271
  %277 = lshr i32 %276, 10
  %278 = icmp eq i32 %258, 3
  %279 = icmp eq i32 %258, 0
  %280 = select i1 %279, i32 3, i32 2
  %281 = select i1 %278, i32 1, i32 %280
  %282 = lshr i32 %89, %281
  %283 = shl nuw nsw i32 %274, 2
  %284 = zext nneg i32 %283 to i64
  %285 = shl nuw nsw i32 %277, 2
  %286 = zext nneg i32 %285 to i64
  %287 = shl nuw nsw i32 %282, 2
  %288 = zext nneg i32 %287 to i64
  %289 = zext nneg i32 %274 to i64
  %290 = zext nneg i32 %277 to i64
  br label %293

291:                                              ; preds = %293
  %292 = icmp eq i32 %87, 3
  br i1 %292, label %309, label %316

293:                                              ; preds = %293, %270
  %294 = phi i64 [ 0, %270 ], [ %307, %293 ]
  %295 = mul nuw nsw i64 %294, %289
  %296 = getelementptr inbounds i32, ptr %5, i64 %295
  %297 = getelementptr inbounds %struct.Thread, ptr %1, i64 %294, i32 20
  %298 = load ptr, ptr %297, align 8, !tbaa !12
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %296, ptr align 4 %298, i64 %284, i1 false)
  %299 = mul nuw nsw i64 %294, %290
  %300 = getelementptr inbounds i32, ptr %6, i64 %299
  %301 = getelementptr inbounds i8, ptr %298, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %300, ptr nonnull align 4 %301, i64 %286, i1 false)
  %302 = trunc nuw nsw i64 %294 to i32
  %303 = mul i32 %282, %302
  %304 = zext i32 %303 to i64
  %305 = getelementptr inbounds i32, ptr %7, i64 %304
  %306 = getelementptr inbounds i8, ptr %298, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %305, ptr nonnull align 4 %306, i64 %288, i1 false)
  %307 = add nuw nsw i64 %294, 1
  %308 = icmp eq i64 %307, 32
  br i1 %308, label %291, label %293, !llvm.loop !24

309:                                              ; preds = %291
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %9) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %10) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %11) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %12) #6
  %310 = shl nuw nsw i32 %274, 7
  %311 = zext nneg i32 %310 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr nonnull align 16 %5, i64 %311, i1 false)
  %312 = shl nuw nsw i32 %277, 7
  %313 = zext nneg i32 %312 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr nonnull align 16 %6, i64 %313, i1 false)
  %314 = shl nuw nsw i32 %282, 7
  %315 = zext nneg i32 %314 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %11, ptr nonnull align 16 %7, i64 %315, i1 false)
  call void @ptx_mma_f64(ptr noundef nonnull %9, ptr noundef nonnull %10, ptr noundef nonnull %11, ptr noundef nonnull %12, i32 noundef %89, i32 noundef %261, i32 noundef %264) #6
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr nonnull align 16 %12, i64 %315, i1 false)
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %12) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %11) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %10) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %9) #6
  br label %317

316:                                              ; preds = %291
  call void @ptx_mma(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7, ptr noundef nonnull %8, i32 noundef %89, i32 noundef %261, i32 noundef %87, i32 noundef %256, i32 noundef %258, i32 noundef %264) #6
  br label %317

317:                                              ; preds = %316, %309
  br label %318

318:                                              ; preds = %318, %317
  %319 = phi i64 [ 0, %317 ], [ %335, %318 ]
  %320 = getelementptr inbounds %struct.Thread, ptr %1, i64 %319, i32 20
  %321 = load ptr, ptr %320, align 8, !tbaa !12
  %322 = getelementptr inbounds i8, ptr %321, i64 192
  %323 = trunc nuw nsw i64 %319 to i32
  %324 = mul nuw nsw i32 %282, %323
  %325 = zext i32 %324 to i64
  %326 = getelementptr inbounds i32, ptr %8, i64 %325
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %322, ptr nonnull align 8 %326, i64 %288, i1 false)
  %327 = or disjoint i64 %319, 1
  %328 = getelementptr inbounds %struct.Thread, ptr %1, i64 %327, i32 20
  %329 = load ptr, ptr %328, align 8, !tbaa !12
  %330 = getelementptr inbounds i8, ptr %329, i64 192
  %331 = trunc nuw nsw i64 %327 to i32
  %332 = mul nuw nsw i32 %282, %331
  %333 = zext i32 %332 to i64
  %334 = getelementptr inbounds i32, ptr %8, i64 %333
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %330, ptr nonnull align 4 %334, i64 %288, i1 false)
  %335 = add nuw nsw i64 %319, 2
  %336 = icmp eq i64 %335, 32
  br i1 %336, label %337, label %318, !llvm.loop !25

337:                                              ; preds = %318
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %8) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %7) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %5) #6
  br label %399

338:                                              ; preds = %28
  %339 = getelementptr inbounds i8, ptr %1, i64 64
  %340 = load i64, ptr %339, align 8, !tbaa !19
  %341 = trunc i64 %340 to i32
  %342 = and i32 %341, 15
  store i32 %342, ptr %18, align 8, !tbaa !26, !alias.scope !28
  %343 = getelementptr inbounds i8, ptr %18, i64 4
  %344 = lshr i32 %341, 4
  %345 = and i32 %344, 15
  store i32 %345, ptr %343, align 4, !tbaa !31, !alias.scope !28
  %346 = getelementptr inbounds i8, ptr %18, i64 8
  %347 = lshr i32 %341, 8
  %348 = and i32 %347, 15
  store i32 %348, ptr %346, align 8, !tbaa !32, !alias.scope !28
  %349 = getelementptr inbounds i8, ptr %18, i64 12
  %350 = lshr i32 %341, 12
  %351 = and i32 %350, 15
  store i32 %351, ptr %349, align 4, !tbaa !33, !alias.scope !28
  %352 = getelementptr inbounds i8, ptr %18, i64 16
  %353 = lshr i32 %341, 16
  %354 = and i32 %353, 255
  store i32 %354, ptr %352, align 8, !tbaa !34, !alias.scope !28
  %355 = getelementptr inbounds i8, ptr %18, i64 20
  %356 = lshr i64 %340, 24
  %357 = trunc i64 %356 to i32
  %358 = and i32 %357, 511
  store i32 %358, ptr %355, align 4, !tbaa !35, !alias.scope !28
  %359 = getelementptr inbounds i8, ptr %18, i64 24
  %360 = lshr i64 %340, 33
  %361 = trunc nuw nsw i64 %360 to i32
  %362 = and i32 %361, 511
  store i32 %362, ptr %359, align 8, !tbaa !36, !alias.scope !28
  %363 = getelementptr inbounds i8, ptr %18, i64 28
  %364 = lshr i64 %340, 42
  %365 = trunc nuw nsw i64 %364 to i32
  %366 = and i32 %365, 16383
  store i32 %366, ptr %363, align 4, !tbaa !37, !alias.scope !28
  tail call fastcc void @wmma_memory(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull byval(%struct.Shape) align 8 %18, i32 noundef 0)
  br label %399

367:                                              ; preds = %28
  %368 = getelementptr inbounds i8, ptr %1, i64 64
  %369 = load i64, ptr %368, align 8, !tbaa !19
  %370 = trunc i64 %369 to i32
  %371 = and i32 %370, 15
  store i32 %371, ptr %19, align 8, !tbaa !26, !alias.scope !38
  %372 = getelementptr inbounds i8, ptr %19, i64 4
  %373 = lshr i32 %370, 4
  %374 = and i32 %373, 15
  store i32 %374, ptr %372, align 4, !tbaa !31, !alias.scope !38
  %375 = getelementptr inbounds i8, ptr %19, i64 8
  %376 = lshr i32 %370, 8
  %377 = and i32 %376, 15
  store i32 %377, ptr %375, align 8, !tbaa !32, !alias.scope !38
  %378 = getelementptr inbounds i8, ptr %19, i64 12
  %379 = lshr i32 %370, 12
  %380 = and i32 %379, 15
  store i32 %380, ptr %378, align 4, !tbaa !33, !alias.scope !38
  %381 = getelementptr inbounds i8, ptr %19, i64 16
  %382 = lshr i32 %370, 16
  %383 = and i32 %382, 255
  store i32 %383, ptr %381, align 8, !tbaa !34, !alias.scope !38
  %384 = getelementptr inbounds i8, ptr %19, i64 20
  %385 = lshr i64 %369, 24
  %386 = trunc i64 %385 to i32
  %387 = and i32 %386, 511
  store i32 %387, ptr %384, align 4, !tbaa !35, !alias.scope !38
  %388 = getelementptr inbounds i8, ptr %19, i64 24
  %389 = lshr i64 %369, 33
  %390 = trunc nuw nsw i64 %389 to i32
  %391 = and i32 %390, 511
  store i32 %391, ptr %388, align 8, !tbaa !36, !alias.scope !38
  %392 = getelementptr inbounds i8, ptr %19, i64 28
  %393 = lshr i64 %369, 42
  %394 = trunc nuw nsw i64 %393 to i32
  %395 = and i32 %394, 16383
  store i32 %395, ptr %392, align 4, !tbaa !37, !alias.scope !38
  tail call fastcc void @wmma_memory(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull byval(%struct.Shape) align 8 %19, i32 noundef 1)
  br label %399

396:                                              ; preds = %28
  %397 = getelementptr inbounds i8, ptr %1, i64 36
  %398 = load i32, ptr %397, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef nonnull %1, ptr noundef %0, i32 noundef 2, i32 noundef %398, i64 noundef 0, i64 noundef 0) #6
  br label %399

399:                                              ; preds = %32, %36, %80, %338, %367, %396, %337, %253, %21
  ret void
}

declare void @goptx_fault(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind uwtable
define internal fastcc void @ldmatrix(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #0 {
  %6 = alloca [32 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %6) #6
  %7 = icmp eq i32 %2, 0
  br i1 %7, label %84, label %8

8:                                                ; preds = %5
  %9 = shl i32 %2, 3
  %10 = tail call i32 @llvm.umax.i32(i32 %9, i32 1)
  %11 = zext i32 %10 to i64
  br label %20

12:                                               ; preds = %20
  %13 = add nuw nsw i64 %21, 1
  %14 = icmp eq i64 %13, %11
  br i1 %14, label %15, label %20, !llvm.loop !41

15:                                               ; preds = %12
  br i1 %7, label %84, label %16

16:                                               ; preds = %15
  %17 = icmp eq i32 %3, 0
  %18 = icmp eq i32 %4, 0
  %19 = zext i32 %2 to i64
  br label %33

20:                                               ; preds = %8, %12
  %21 = phi i64 [ 0, %8 ], [ %13, %12 ]
  %22 = getelementptr inbounds %struct.Thread, ptr %1, i64 %21
  %23 = getelementptr inbounds i8, ptr %22, i64 48
  %24 = load i64, ptr %23, align 8, !tbaa !42
  %25 = tail call ptr @goptx_resolve(ptr noundef %22, ptr noundef %0, i64 noundef %24, i64 noundef 16) #6
  %26 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %21
  store ptr %25, ptr %26, align 8, !tbaa !43
  %27 = icmp eq ptr %25, null
  br i1 %27, label %28, label %12

28:                                               ; preds = %20
  %29 = getelementptr inbounds i8, ptr %22, i64 48
  %30 = load i64, ptr %29, align 8, !tbaa !42
  %31 = getelementptr inbounds i8, ptr %22, i64 36
  %32 = load i32, ptr %31, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef nonnull %22, ptr noundef %0, i32 noundef 1, i32 noundef %32, i64 noundef %30, i64 noundef 16) #6
  br label %84

33:                                               ; preds = %16, %53
  %34 = phi i64 [ 0, %16 ], [ %54, %53 ]
  %35 = shl nuw nsw i64 %34, 3
  br label %36

36:                                               ; preds = %33, %81
  %37 = phi i64 [ 0, %33 ], [ %82, %81 ]
  %38 = lshr i64 %37, 2
  %39 = shl nuw i64 %37, 1
  %40 = and i64 %39, 6
  %41 = and i64 %38, 1073741823
  %42 = add nuw nsw i64 %41, %35
  %43 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %42
  %44 = getelementptr inbounds %struct.Thread, ptr %1, i64 %37, i32 20
  %45 = or disjoint i64 %40, %35
  %46 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %45
  %47 = select i1 %17, ptr %43, ptr %46
  %48 = select i1 %17, i64 %40, i64 %41
  %49 = load ptr, ptr %47, align 8, !tbaa !43
  %50 = getelementptr inbounds i16, ptr %49, i64 %48
  %51 = load ptr, ptr %44, align 8, !tbaa !12
  %52 = getelementptr inbounds i32, ptr %51, i64 %34
  br i1 %18, label %59, label %56

53:                                               ; preds = %81
  %54 = add nuw nsw i64 %34, 1
  %55 = icmp eq i64 %54, %19
  br i1 %55, label %84, label %33, !llvm.loop !44

56:                                               ; preds = %36
  %57 = load i32, ptr %52, align 4, !tbaa !13
  %58 = trunc i32 %57 to i16
  store i16 %58, ptr %50, align 2, !tbaa !14
  br label %62

59:                                               ; preds = %36
  %60 = load i16, ptr %50, align 2, !tbaa !14
  %61 = zext i16 %60 to i32
  store i32 %61, ptr %52, align 4, !tbaa !13
  br label %62

62:                                               ; preds = %59, %56
  %63 = phi i32 [ %61, %59 ], [ %57, %56 ]
  %64 = or disjoint i64 %40, 1
  %65 = or disjoint i64 %64, %35
  %66 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %65
  %67 = select i1 %17, ptr %43, ptr %66
  %68 = select i1 %17, i64 %64, i64 %41
  %69 = load ptr, ptr %67, align 8, !tbaa !43
  %70 = getelementptr inbounds i16, ptr %69, i64 %68
  br i1 %18, label %74, label %71

71:                                               ; preds = %62
  %72 = lshr i32 %63, 16
  %73 = trunc nuw i32 %72 to i16
  store i16 %73, ptr %70, align 2, !tbaa !14
  br label %81

74:                                               ; preds = %62
  %75 = getelementptr inbounds i32, ptr %51, i64 %34
  %76 = and i32 %63, 65535
  %77 = load i16, ptr %70, align 2, !tbaa !14
  %78 = zext i16 %77 to i32
  %79 = shl nuw i32 %78, 16
  %80 = or disjoint i32 %79, %76
  store i32 %80, ptr %75, align 4, !tbaa !13
  br label %81

81:                                               ; preds = %74, %71
  %82 = add nuw nsw i64 %37, 1
  %83 = icmp eq i64 %82, 32
  br i1 %83, label %53, label %36, !llvm.loop !45

84:                                               ; preds = %53, %5, %15, %28
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %6) #6
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @wmma_memory(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly byval(%struct.Shape) align 8 %2, i32 noundef %3) unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = load i32, ptr %2, align 8, !tbaa !26
  switch i32 %6, label %11 [
    i32 0, label %12
    i32 1, label %12
    i32 4, label %7
    i32 5, label %7
    i32 10, label %7
    i32 11, label %7
    i32 6, label %8
    i32 7, label %8
    i32 8, label %9
    i32 9, label %9
    i32 3, label %10
  ]

7:                                                ; preds = %4, %4, %4, %4
  br label %12

8:                                                ; preds = %4, %4
  br label %12

9:                                                ; preds = %4, %4
  br label %12

10:                                               ; preds = %4
  br label %12

11:                                               ; preds = %4
  br label %12

12:                                               ; preds = %4, %4, %7, %8, %9, %10, %11
  %13 = phi i1 [ true, %11 ], [ false, %10 ], [ false, %9 ], [ false, %8 ], [ false, %7 ], [ false, %4 ], [ false, %4 ]
  %14 = phi i32 [ 32, %11 ], [ 64, %10 ], [ 1, %9 ], [ 4, %8 ], [ 8, %7 ], [ 16, %4 ], [ 16, %4 ]
  %15 = getelementptr inbounds i8, ptr %1, i64 48
  %16 = load i64, ptr %15, align 8, !tbaa !42
  %17 = getelementptr inbounds i8, ptr %1, i64 56
  %18 = load i64, ptr %17, align 8, !tbaa !46
  %19 = and i64 %18, 4294967295
  %20 = getelementptr inbounds i8, ptr %2, i64 16
  %21 = load i32, ptr %20, align 8, !tbaa !34
  %22 = getelementptr inbounds i8, ptr %2, i64 20
  %23 = load i32, ptr %22, align 4, !tbaa !35
  %24 = mul i32 %23, %21
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %95, label %26

26:                                               ; preds = %12
  %27 = lshr i32 %14, 3
  %28 = getelementptr inbounds i8, ptr %2, i64 28
  %29 = load i32, ptr %28, align 4, !tbaa !37
  %30 = and i32 %29, 1
  %31 = icmp eq i32 %30, 0
  %32 = zext nneg i32 %27 to i64
  %33 = icmp eq i32 %3, 0
  %34 = lshr i32 %24, 5
  %35 = shl nsw i32 -1, %14
  %36 = xor i32 %35, -1
  %37 = select i1 %13, i32 -1, i32 %36
  br label %38

38:                                               ; preds = %26, %92
  %39 = phi i32 [ 0, %26 ], [ %93, %92 ]
  %40 = udiv i32 %39, %23
  %41 = zext i32 %40 to i64
  %42 = urem i32 %39, %23
  %43 = zext i32 %42 to i64
  %44 = select i1 %31, i64 %41, i64 %43
  %45 = select i1 %31, i64 %43, i64 %41
  %46 = mul nuw i64 %19, %44
  %47 = add nuw i64 %46, %45
  %48 = mul i64 %47, %32
  %49 = add i64 %48, %16
  %50 = tail call ptr @goptx_resolve(ptr noundef nonnull %1, ptr noundef %0, i64 noundef %49, i64 noundef %32) #6
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %55

52:                                               ; preds = %38
  %53 = getelementptr inbounds i8, ptr %1, i64 36
  %54 = load i32, ptr %53, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef nonnull %1, ptr noundef %0, i32 noundef 1, i32 noundef %54, i64 noundef %49, i64 noundef 16) #6
  br label %95

55:                                               ; preds = %38
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5)
  br i1 %33, label %71, label %56

56:                                               ; preds = %55
  %57 = udiv i32 32, %14
  %58 = urem i32 %39, %34
  %59 = udiv i32 %39, %34
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds %struct.Thread, ptr %1, i64 %60, i32 20
  %62 = load ptr, ptr %61, align 8, !tbaa !12
  %63 = udiv i32 %58, %57
  %64 = zext nneg i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !13
  %67 = urem i32 %58, %57
  %68 = mul nuw nsw i32 %67, %14
  %69 = lshr i32 %66, %68
  %70 = and i32 %69, %37
  store i32 %70, ptr %5, align 4, !tbaa !13
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %50, ptr nonnull align 4 %5, i64 %32, i1 false)
  br label %92

71:                                               ; preds = %55
  store i32 0, ptr %5, align 4, !tbaa !13
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %5, ptr nonnull align 1 %50, i64 %32, i1 false)
  %72 = load i32, ptr %5, align 4, !tbaa !13
  %73 = udiv i32 32, %14
  %74 = urem i32 %39, %34
  %75 = urem i32 %74, %73
  %76 = mul nuw nsw i32 %75, %14
  %77 = udiv i32 %39, %34
  %78 = zext i32 %77 to i64
  %79 = getelementptr inbounds %struct.Thread, ptr %1, i64 %78, i32 20
  %80 = load ptr, ptr %79, align 8, !tbaa !12
  %81 = shl i32 %36, %76
  %82 = select i1 %13, i32 -1, i32 %81
  %83 = udiv i32 %74, %73
  %84 = zext nneg i32 %83 to i64
  %85 = getelementptr inbounds i32, ptr %80, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !13
  %87 = xor i32 %82, -1
  %88 = and i32 %86, %87
  %89 = shl i32 %72, %76
  %90 = and i32 %82, %89
  %91 = or i32 %88, %90
  store i32 %91, ptr %85, align 4, !tbaa !13
  br label %92

92:                                               ; preds = %71, %56
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5)
  %93 = add nuw i32 %39, 1
  %94 = icmp eq i32 %93, %24
  br i1 %94, label %95, label %38, !llvm.loop !47

95:                                               ; preds = %92, %12, %52
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind uwtable
define dso_local void @goptx_wgmma(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca [16384 x i32], align 16
  %4 = alloca [512 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %3) #6
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %4) #6
  %5 = getelementptr inbounds i8, ptr %1, i64 64
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = trunc i64 %6 to i32
  %8 = and i32 %7, 15
  %9 = lshr i32 %7, 4
  %10 = and i32 %9, 15
  %11 = lshr i32 %7, 8
  %12 = and i32 %11, 15
  %13 = lshr i64 %6, 24
  %14 = trunc i64 %13 to i32
  %15 = and i32 %14, 511
  %16 = lshr i64 %6, 33
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = and i32 %17, 511
  %19 = lshr i64 %6, 42
  %20 = trunc nuw nsw i64 %19 to i32
  %21 = icmp eq i32 %12, 0
  %22 = select i1 %21, i32 2, i32 1
  %23 = lshr i32 %15, %22
  %24 = and i32 %20, 1
  %25 = lshr i32 %20, 1
  %26 = and i32 %25, 3
  %27 = lshr i32 %20, 3
  %28 = and i32 %27, 3
  switch i32 %8, label %33 [
    i32 0, label %34
    i32 1, label %34
    i32 4, label %29
    i32 5, label %29
    i32 10, label %29
    i32 11, label %29
    i32 6, label %30
    i32 7, label %30
    i32 8, label %31
    i32 9, label %31
    i32 3, label %32
  ]

29:                                               ; preds = %2, %2, %2, %2
  br label %34

30:                                               ; preds = %2, %2
  br label %34

31:                                               ; preds = %2, %2
  br label %34

32:                                               ; preds = %2
  br label %34

33:                                               ; preds = %2
  br label %34

34:                                               ; preds = %2, %2, %29, %30, %31, %32, %33
  %35 = phi i1 [ false, %33 ], [ false, %32 ], [ true, %31 ], [ true, %30 ], [ false, %29 ], [ false, %2 ], [ false, %2 ]
  %36 = phi i32 [ 32, %33 ], [ 64, %32 ], [ 1, %31 ], [ 4, %30 ], [ 8, %29 ], [ 16, %2 ], [ 16, %2 ]
  %37 = icmp eq i32 %24, 0
  br i1 %37, label %44, label %38

38:                                               ; preds = %34
  %39 = lshr i32 %36, 3
  %40 = select i1 %35, i32 1, i32 %39
  %41 = mul nuw nsw i32 %36, %18
  %42 = lshr i32 %41, 3
  %43 = select i1 %35, i32 %42, i32 %18
  br label %79

44:                                               ; preds = %34
  %45 = getelementptr inbounds i8, ptr %1, i64 48
  %46 = load i64, ptr %45, align 8, !tbaa !42
  %47 = and i32 %25, 1
  %48 = lshr i32 %36, 3
  %49 = select i1 %35, i32 1, i32 %48
  %50 = mul nuw nsw i32 %36, %18
  %51 = lshr i32 %50, 3
  %52 = select i1 %35, i32 %51, i32 %18
  %53 = icmp eq i32 %52, 0
  %54 = zext nneg i32 %49 to i64
  %55 = getelementptr inbounds i8, ptr %0, i64 20
  br label %56

56:                                               ; preds = %73, %44
  %57 = phi i1 [ false, %44 ], [ %75, %73 ]
  %58 = phi i32 [ 0, %44 ], [ %74, %73 ]
  br i1 %53, label %73, label %62

59:                                               ; preds = %66
  %60 = add nuw nsw i32 %63, 1
  %61 = icmp eq i32 %60, %52
  br i1 %61, label %73, label %62, !llvm.loop !48

62:                                               ; preds = %56, %59
  %63 = phi i32 [ %60, %59 ], [ 0, %56 ]
  %64 = tail call i32 @ptx_wgmma_place(i64 noundef %46, i32 noundef %58, i32 noundef %63, i32 noundef %49, i32 noundef %47) #6
  %65 = icmp ult i32 %64, 1024
  br i1 %65, label %77, label %66

66:                                               ; preds = %62
  %67 = zext i32 %64 to i64
  %68 = add nuw nsw i64 %67, %54
  %69 = load i32, ptr %55, align 4, !tbaa !49
  %70 = zext i32 %69 to i64
  %71 = add nuw nsw i64 %70, 1024
  %72 = icmp ugt i64 %68, %71
  br i1 %72, label %77, label %59

73:                                               ; preds = %59, %56
  %74 = add nuw nsw i32 %58, 1
  %75 = icmp ugt i32 %58, 62
  %76 = icmp eq i32 %74, 64
  br i1 %76, label %77, label %56, !llvm.loop !51

77:                                               ; preds = %73, %62, %66
  %78 = phi i1 [ %57, %66 ], [ %57, %62 ], [ %75, %73 ]
  br i1 %78, label %79, label %117

79:                                               ; preds = %38, %77
  %80 = phi i32 [ %43, %38 ], [ %52, %77 ]
  %81 = phi i32 [ %40, %38 ], [ %49, %77 ]
  %82 = getelementptr inbounds i8, ptr %1, i64 56
  %83 = load i64, ptr %82, align 8, !tbaa !46
  %84 = lshr i32 %26, 1
  %85 = icmp eq i32 %15, 0
  br i1 %85, label %86, label %90

86:                                               ; preds = %115, %79
  %87 = shl nuw nsw i32 %23, 2
  %88 = zext nneg i32 %87 to i64
  %89 = zext nneg i32 %23 to i64
  br label %139

90:                                               ; preds = %79
  %91 = icmp eq i32 %80, 0
  %92 = zext nneg i32 %81 to i64
  %93 = getelementptr inbounds i8, ptr %0, i64 20
  br label %94

94:                                               ; preds = %111, %90
  %95 = phi i1 [ false, %90 ], [ %113, %111 ]
  %96 = phi i32 [ 0, %90 ], [ %112, %111 ]
  br i1 %91, label %111, label %100

97:                                               ; preds = %104
  %98 = add nuw nsw i32 %101, 1
  %99 = icmp eq i32 %98, %80
  br i1 %99, label %111, label %100, !llvm.loop !48

100:                                              ; preds = %94, %97
  %101 = phi i32 [ %98, %97 ], [ 0, %94 ]
  %102 = tail call i32 @ptx_wgmma_place(i64 noundef %83, i32 noundef %96, i32 noundef %101, i32 noundef %81, i32 noundef %84) #6
  %103 = icmp ult i32 %102, 1024
  br i1 %103, label %115, label %104

104:                                              ; preds = %100
  %105 = zext i32 %102 to i64
  %106 = add nuw nsw i64 %105, %92
  %107 = load i32, ptr %93, align 4, !tbaa !49
  %108 = zext i32 %107 to i64
  %109 = add nuw nsw i64 %108, 1024
  %110 = icmp ugt i64 %106, %109
  br i1 %110, label %115, label %97

111:                                              ; preds = %97, %94
  %112 = add nuw nsw i32 %96, 1
  %113 = icmp uge i32 %112, %15
  %114 = icmp eq i32 %112, %15
  br i1 %114, label %115, label %94, !llvm.loop !51

115:                                              ; preds = %111, %100, %104
  %116 = phi i1 [ %95, %104 ], [ %95, %100 ], [ %113, %111 ]
  br i1 %116, label %86, label %117

117:                                              ; preds = %115, %77
  %118 = getelementptr inbounds i8, ptr %1, i64 36
  %119 = load i32, ptr %118, align 4, !tbaa !4
  %120 = getelementptr inbounds i8, ptr %1, i64 56
  %121 = load i64, ptr %120, align 8, !tbaa !46
  %122 = shl i64 %121, 4
  %123 = and i64 %122, 262128
  %124 = or disjoint i64 %123, 35184372088832
  tail call void @goptx_fault(ptr noundef %1, ptr noundef %0, i32 noundef 1, i32 noundef %119, i64 noundef %124, i64 noundef 16) #6
  br label %165

125:                                              ; preds = %149
  %126 = getelementptr inbounds i8, ptr %0, i64 8
  %127 = load ptr, ptr %126, align 8, !tbaa !52
  %128 = getelementptr inbounds i8, ptr %127, i64 -1024
  %129 = select i1 %37, ptr null, ptr %4
  %130 = getelementptr inbounds i8, ptr %1, i64 48
  %131 = load i64, ptr %130, align 8, !tbaa !42
  %132 = load i64, ptr %82, align 8, !tbaa !46
  %133 = getelementptr inbounds i8, ptr %1, i64 72
  %134 = load i64, ptr %133, align 8, !tbaa !53
  %135 = trunc i64 %134 to i32
  %136 = and i32 %135, 1
  %137 = shl nuw nsw i32 %20, 1
  %138 = and i32 %137, 64
  call void @ptx_wgmma(ptr noundef nonnull %3, ptr noundef nonnull %128, ptr noundef %129, i64 noundef %131, i64 noundef %132, i32 noundef %15, i32 noundef %18, i32 noundef %8, i32 noundef %10, i32 noundef %12, i32 noundef %136, i32 noundef %28, i32 noundef %26, i32 noundef %138) #6
  br label %152

139:                                              ; preds = %86, %149
  %140 = phi i64 [ 0, %86 ], [ %150, %149 ]
  %141 = mul nuw nsw i64 %140, %89
  %142 = getelementptr inbounds i32, ptr %3, i64 %141
  %143 = getelementptr inbounds %struct.Thread, ptr %1, i64 %140, i32 20
  %144 = load ptr, ptr %143, align 8, !tbaa !12
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %142, ptr align 4 %144, i64 %88, i1 false)
  br i1 %37, label %149, label %145

145:                                              ; preds = %139
  %146 = shl nsw i64 %140, 4
  %147 = getelementptr inbounds i8, ptr %4, i64 %146
  %148 = getelementptr inbounds i8, ptr %144, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %147, ptr noundef nonnull align 4 dereferenceable(16) %148, i64 16, i1 false)
  br label %149

149:                                              ; preds = %139, %145
  %150 = add nuw nsw i64 %140, 1
  %151 = icmp eq i64 %150, 128
  br i1 %151, label %125, label %139, !llvm.loop !54

152:                                              ; preds = %152, %125
  %153 = phi i64 [ 0, %125 ], [ %163, %152 ]
  %154 = getelementptr inbounds %struct.Thread, ptr %1, i64 %153, i32 20
  %155 = load ptr, ptr %154, align 8, !tbaa !12
  %156 = mul nuw nsw i64 %153, %89
  %157 = getelementptr inbounds i32, ptr %3, i64 %156
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %155, ptr nonnull align 8 %157, i64 %88, i1 false)
  %158 = or disjoint i64 %153, 1
  %159 = getelementptr inbounds %struct.Thread, ptr %1, i64 %158, i32 20
  %160 = load ptr, ptr %159, align 8, !tbaa !12
  %161 = mul nuw nsw i64 %158, %89
  %162 = getelementptr inbounds i32, ptr %3, i64 %161
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %160, ptr nonnull align 4 %162, i64 %88, i1 false)
  %163 = add nuw nsw i64 %153, 2
  %164 = icmp eq i64 %163, 128
  br i1 %164, label %165, label %152, !llvm.loop !55

165:                                              ; preds = %152, %117
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %3) #6
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

declare void @ptx_wgmma(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare ptr @goptx_resolve(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

declare void @ptx_matmul(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @ptx_mma_f64(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @ptx_mma(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare i32 @ptx_wgmma_place(i64 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #5

attributes #0 = { nounwind uwtable }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 36}
!5 = !{!"Thread", !6, i64 0, !6, i64 4, !7, i64 8, !6, i64 20, !6, i64 24, !6, i64 28, !6, i64 32, !6, i64 36, !6, i64 40, !6, i64 44, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !10, i64 88, !9, i64 96, !10, i64 104, !9, i64 112, !10, i64 120, !10, i64 128, !10, i64 136, !6, i64 144, !6, i64 148, !6, i64 152, !6, i64 156, !9, i64 160}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!"any pointer", !7, i64 0}
!11 = !{!5, !6, i64 40}
!12 = !{!5, !10, i64 128}
!13 = !{!6, !6, i64 0}
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !7, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = distinct !{!18, !17}
!19 = !{!5, !9, i64 64}
!20 = distinct !{!20, !17}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17}
!26 = !{!27, !6, i64 0}
!27 = !{!"", !6, i64 0, !6, i64 4, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20, !6, i64 24, !6, i64 28}
!28 = !{!29}
!29 = distinct !{!29, !30, !"shape: argument 0"}
!30 = distinct !{!30, !"shape"}
!31 = !{!27, !6, i64 4}
!32 = !{!27, !6, i64 8}
!33 = !{!27, !6, i64 12}
!34 = !{!27, !6, i64 16}
!35 = !{!27, !6, i64 20}
!36 = !{!27, !6, i64 24}
!37 = !{!27, !6, i64 28}
!38 = !{!39}
!39 = distinct !{!39, !40, !"shape: argument 0"}
!40 = distinct !{!40, !"shape"}
!41 = distinct !{!41, !17}
!42 = !{!5, !9, i64 48}
!43 = !{!10, !10, i64 0}
!44 = distinct !{!44, !17}
!45 = distinct !{!45, !17}
!46 = !{!5, !9, i64 56}
!47 = distinct !{!47, !17}
!48 = distinct !{!48, !17}
!49 = !{!50, !6, i64 20}
!50 = !{!"Cta", !10, i64 0, !10, i64 8, !6, i64 16, !6, i64 20, !7, i64 24, !6, i64 36, !7, i64 40, !6, i64 52, !7, i64 56, !6, i64 68, !10, i64 72, !10, i64 80, !9, i64 88, !7, i64 96, !6, i64 108, !7, i64 112, !6, i64 124, !7, i64 128, !6, i64 140, !7, i64 144, !6, i64 156, !10, i64 160, !9, i64 168, !10, i64 176, !9, i64 184, !10, i64 192, !10, i64 200, !6, i64 208, !6, i64 212, !6, i64 216, !6, i64 220, !6, i64 224, !6, i64 228, !7, i64 232, !10, i64 2536, !10, i64 2544, !10, i64 2552, !10, i64 2560, !10, i64 2568}
!51 = distinct !{!51, !17}
!52 = !{!50, !10, i64 8}
!53 = !{!5, !9, i64 72}
!54 = distinct !{!54, !17}
!55 = distinct !{!55, !17}
