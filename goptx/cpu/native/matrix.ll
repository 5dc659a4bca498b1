; made by tools/make_cpu_runtime.py from 8f85aabdf16dbd794d25f8dd27a8dbbd
; ModuleID = 'matrix.c'

%struct.Shape = type { i32, i32, i32, i32, i32, i32, i32, i32 }
%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }

@switch.table.goptx_wgmma = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 32, i32 64, i32 8, i32 8, i32 4, i32 4, i32 1, i32 1, i32 8, i32 8], align 4

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
  %13 = alloca [4096 x i8], align 4
  %14 = alloca [4096 x i8], align 4
  %15 = alloca [4096 x i8], align 4
  %16 = alloca [1024 x i32], align 16
  %17 = alloca [1024 x i32], align 16
  %18 = alloca [1024 x i32], align 16
  %19 = alloca [1024 x i32], align 16
  %20 = alloca [8 x [8 x i16]], align 16
  %21 = alloca %struct.Shape, align 8
  %22 = alloca %struct.Shape, align 8
  %23 = icmp eq i32 %2, -1
  br i1 %23, label %31, label %24

24:                                               ; preds = %4
  %25 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %2, i1 true)
  %26 = zext nneg i32 %25 to i64
  %27 = getelementptr inbounds %struct.Thread, ptr %1, i64 %26
  %28 = getelementptr inbounds i8, ptr %27, i64 36
  %29 = load i32, ptr %28, align 4, !tbaa !4
  %30 = zext i32 %2 to i64
  tail call void @goptx_fault(ptr noundef %27, ptr noundef %0, i32 noundef 11, i32 noundef %29, i64 noundef %30, i64 noundef 0) #8
  br label %583

31:                                               ; preds = %4
  %32 = getelementptr inbounds i8, ptr %1, i64 40
  %33 = load i32, ptr %32, align 8, !tbaa !11
  %34 = lshr i32 %33, 8
  switch i32 %3, label %580 [
    i32 21, label %35
    i32 22, label %39
    i32 29, label %43
    i32 23, label %84
    i32 24, label %522
    i32 25, label %551
  ]

35:                                               ; preds = %31
  %36 = and i32 %34, 7
  %37 = lshr i32 %33, 11
  %38 = and i32 %37, 1
  tail call fastcc void @ldmatrix(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %36, i32 noundef %38, i32 noundef 0)
  br label %583

39:                                               ; preds = %31
  %40 = and i32 %34, 7
  %41 = lshr i32 %33, 11
  %42 = and i32 %41, 1
  tail call fastcc void @ldmatrix(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %40, i32 noundef %42, i32 noundef 1)
  br label %583

43:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %20) #8
  br label %44

44:                                               ; preds = %44, %43
  %45 = phi i64 [ 0, %43 ], [ %59, %44 ]
  %46 = getelementptr inbounds %struct.Thread, ptr %1, i64 %45, i32 20
  %47 = load ptr, ptr %46, align 8, !tbaa !12
  %48 = load i32, ptr %47, align 4, !tbaa !13
  %49 = lshr i64 %45, 2
  %50 = and i64 %49, 1073741823
  %51 = shl nuw i64 %45, 1
  %52 = and i64 %51, 6
  %53 = trunc i32 %48 to i16
  %54 = getelementptr inbounds [8 x [8 x i16]], ptr %20, i64 0, i64 %50, i64 %52
  store i16 %53, ptr %54, align 4, !tbaa !14
  %55 = lshr i32 %48, 16
  %56 = trunc nuw i32 %55 to i16
  %57 = or disjoint i64 %52, 1
  %58 = getelementptr inbounds [8 x [8 x i16]], ptr %20, i64 0, i64 %50, i64 %57
  store i16 %56, ptr %58, align 2, !tbaa !14
  %59 = add nuw nsw i64 %45, 1
  %60 = icmp eq i64 %59, 32
  br i1 %60, label %61, label %44, !llvm.loop !16

61:                                               ; preds = %44, %61
  %62 = phi i64 [ %81, %61 ], [ 0, %44 ]
  %63 = trunc i64 %62 to i32
  %64 = shl i32 %63, 1
  %65 = and i32 %64, 6
  %66 = zext nneg i32 %65 to i64
  %67 = lshr i64 %62, 2
  %68 = and i64 %67, 1073741823
  %69 = getelementptr inbounds [8 x [8 x i16]], ptr %20, i64 0, i64 %66, i64 %68
  %70 = load i16, ptr %69, align 2, !tbaa !14
  %71 = zext i16 %70 to i32
  %72 = or disjoint i32 %65, 1
  %73 = zext nneg i32 %72 to i64
  %74 = getelementptr inbounds [8 x [8 x i16]], ptr %20, i64 0, i64 %73, i64 %68
  %75 = load i16, ptr %74, align 2, !tbaa !14
  %76 = zext i16 %75 to i32
  %77 = shl nuw i32 %76, 16
  %78 = or disjoint i32 %77, %71
  %79 = getelementptr inbounds %struct.Thread, ptr %1, i64 %62, i32 20
  %80 = load ptr, ptr %79, align 8, !tbaa !12
  store i32 %78, ptr %80, align 4, !tbaa !13
  %81 = add nuw nsw i64 %62, 1
  %82 = icmp eq i64 %81, 32
  br i1 %82, label %83, label %61, !llvm.loop !18

83:                                               ; preds = %61
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %20) #8
  br label %583

84:                                               ; preds = %31
  %85 = and i32 %33, 256
  %86 = icmp eq i32 %85, 0
  %87 = getelementptr inbounds i8, ptr %1, i64 64
  %88 = load i64, ptr %87, align 8, !tbaa !19
  %89 = trunc i64 %88 to i32
  %90 = and i32 %89, 15
  %91 = lshr i32 %89, 16
  %92 = and i32 %91, 255
  br i1 %86, label %438, label %93

93:                                               ; preds = %84
  %94 = lshr i32 %89, 8
  %95 = and i32 %94, 15
  %96 = lshr i32 %89, 12
  %97 = and i32 %96, 15
  %98 = lshr i64 %88, 24
  %99 = trunc i64 %98 to i32
  %100 = and i32 %99, 511
  %101 = lshr i64 %88, 33
  %102 = trunc nuw nsw i64 %101 to i32
  %103 = and i32 %102, 511
  %104 = lshr i64 %88, 42
  %105 = trunc nuw nsw i64 %104 to i32
  %106 = and i32 %105, 16383
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %16) #8
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %17) #8
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %18) #8
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %19) #8
  %107 = icmp ult i32 %90, 12
  br i1 %107, label %108, label %112

108:                                              ; preds = %93
  %109 = and i64 %88, 15
  %110 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %109
  %111 = load i32, ptr %110, align 4
  br label %112

112:                                              ; preds = %93, %108
  %113 = phi i32 [ %111, %108 ], [ 32, %93 ]
  %114 = mul nuw nsw i32 %103, %92
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %15) #8
  %115 = mul nuw nsw i32 %113, %114
  %116 = lshr i32 %115, 8
  %117 = zext nneg i32 %116 to i64
  br label %118

118:                                              ; preds = %118, %112
  %119 = phi i64 [ 0, %112 ], [ %129, %118 ]
  %120 = getelementptr inbounds %struct.Thread, ptr %1, i64 %119, i32 20
  %121 = load ptr, ptr %120, align 8, !tbaa !12
  %122 = mul nuw nsw i64 %119, %117
  %123 = getelementptr inbounds i8, ptr %15, i64 %122
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 2 %123, ptr align 1 %121, i64 %117, i1 false)
  %124 = or disjoint i64 %119, 1
  %125 = getelementptr inbounds %struct.Thread, ptr %1, i64 %124, i32 20
  %126 = load ptr, ptr %125, align 8, !tbaa !12
  %127 = mul nuw nsw i64 %124, %117
  %128 = getelementptr inbounds i8, ptr %15, i64 %127
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %128, ptr align 1 %126, i64 %117, i1 false)
  %129 = add nuw nsw i64 %119, 2
  %130 = icmp eq i64 %129, 32
  br i1 %130, label %131, label %118, !llvm.loop !20

131:                                              ; preds = %118
  %132 = mul nuw nsw i32 %100, %92
  %133 = icmp eq i32 %114, 0
  br i1 %133, label %193, label %134

134:                                              ; preds = %131
  %135 = zext nneg i32 %114 to i64
  %136 = and i64 %135, 1
  %137 = icmp eq i32 %114, 1
  br i1 %137, label %175, label %138

138:                                              ; preds = %134
  %139 = and i64 %135, 131070
  br label %140

140:                                              ; preds = %169, %138
  %141 = phi i64 [ 0, %138 ], [ %172, %169 ]
  %142 = phi i64 [ 0, %138 ], [ %173, %169 ]
  switch i32 %113, label %151 [
    i32 8, label %143
    i32 16, label %147
  ]

143:                                              ; preds = %140
  %144 = getelementptr inbounds [4096 x i8], ptr %15, i64 0, i64 %141
  %145 = load i8, ptr %144, align 2, !tbaa !21
  %146 = zext i8 %145 to i32
  br label %154

147:                                              ; preds = %140
  %148 = getelementptr inbounds i16, ptr %15, i64 %141
  %149 = load i16, ptr %148, align 4, !tbaa !14
  %150 = zext i16 %149 to i32
  br label %154

151:                                              ; preds = %140
  %152 = getelementptr inbounds i32, ptr %15, i64 %141
  %153 = load i32, ptr %152, align 4, !tbaa !13
  br label %154

154:                                              ; preds = %151, %147, %143
  %155 = phi i32 [ %146, %143 ], [ %150, %147 ], [ %153, %151 ]
  %156 = getelementptr inbounds i32, ptr %16, i64 %141
  store i32 %155, ptr %156, align 8, !tbaa !13
  %157 = or disjoint i64 %141, 1
  switch i32 %113, label %166 [
    i32 8, label %162
    i32 16, label %158
  ]

158:                                              ; preds = %154
  %159 = getelementptr inbounds i16, ptr %15, i64 %157
  %160 = load i16, ptr %159, align 2, !tbaa !14
  %161 = zext i16 %160 to i32
  br label %169

162:                                              ; preds = %154
  %163 = getelementptr inbounds [4096 x i8], ptr %15, i64 0, i64 %157
  %164 = load i8, ptr %163, align 1, !tbaa !21
  %165 = zext i8 %164 to i32
  br label %169

166:                                              ; preds = %154
  %167 = getelementptr inbounds i32, ptr %15, i64 %157
  %168 = load i32, ptr %167, align 4, !tbaa !13
  br label %169

169:                                              ; preds = %166, %162, %158
  %170 = phi i32 [ %165, %162 ], [ %161, %158 ], [ %168, %166 ]
  %171 = getelementptr inbounds i32, ptr %16, i64 %157
  store i32 %170, ptr %171, align 4, !tbaa !13
  %172 = add nuw nsw i64 %141, 2
  %173 = add i64 %142, 2
  %174 = icmp eq i64 %173, %139
  br i1 %174, label %175, label %140, !llvm.loop !22

175:                                              ; preds = %169, %134
  %176 = phi i64 [ 0, %134 ], [ %172, %169 ]
  %177 = icmp eq i64 %136, 0
  br i1 %177, label %193, label %178

178:                                              ; preds = %175
  switch i32 %113, label %187 [
    i32 8, label %183
    i32 16, label %179
  ]

179:                                              ; preds = %178
  %180 = getelementptr inbounds i16, ptr %15, i64 %176
  %181 = load i16, ptr %180, align 2, !tbaa !14
  %182 = zext i16 %181 to i32
  br label %190

183:                                              ; preds = %178
  %184 = getelementptr inbounds [4096 x i8], ptr %15, i64 0, i64 %176
  %185 = load i8, ptr %184, align 1, !tbaa !21
  %186 = zext i8 %185 to i32
  br label %190

187:                                              ; preds = %178
  %188 = getelementptr inbounds i32, ptr %15, i64 %176
  %189 = load i32, ptr %188, align 4, !tbaa !13
  br label %190

190:                                              ; preds = %187, %183, %179
  %191 = phi i32 [ %186, %183 ], [ %182, %179 ], [ %189, %187 ]
  %192 = getelementptr inbounds i32, ptr %16, i64 %176
  store i32 %191, ptr %192, align 4, !tbaa !13
  br label %193

193:                                              ; preds = %190, %175, %131
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #8
  %194 = mul nuw nsw i32 %103, %100
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %14) #8
  %195 = mul nuw nsw i32 %113, %194
  %196 = lshr i32 %195, 8
  %197 = zext nneg i32 %196 to i64
  br label %198

198:                                              ; preds = %198, %193
  %199 = phi i64 [ 0, %193 ], [ %211, %198 ]
  %200 = getelementptr inbounds %struct.Thread, ptr %1, i64 %199, i32 20
  %201 = load ptr, ptr %200, align 8, !tbaa !12
  %202 = getelementptr inbounds i8, ptr %201, i64 64
  %203 = mul nuw nsw i64 %199, %197
  %204 = getelementptr inbounds i8, ptr %14, i64 %203
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 2 %204, ptr nonnull align 1 %202, i64 %197, i1 false)
  %205 = or disjoint i64 %199, 1
  %206 = getelementptr inbounds %struct.Thread, ptr %1, i64 %205, i32 20
  %207 = load ptr, ptr %206, align 8, !tbaa !12
  %208 = getelementptr inbounds i8, ptr %207, i64 64
  %209 = mul nuw nsw i64 %205, %197
  %210 = getelementptr inbounds i8, ptr %14, i64 %209
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %210, ptr nonnull align 1 %208, i64 %197, i1 false)
  %211 = add nuw nsw i64 %199, 2
  %212 = icmp eq i64 %211, 32
  br i1 %212, label %213, label %198, !llvm.loop !20

213:                                              ; preds = %198
  %214 = icmp eq i32 %194, 0
  br i1 %214, label %274, label %215

215:                                              ; preds = %213
  %216 = zext nneg i32 %194 to i64
  %217 = and i64 %216, 1
  %218 = icmp eq i32 %194, 1
  br i1 %218, label %256, label %219

219:                                              ; preds = %215
  %220 = and i64 %216, 262142
  br label %221

221:                                              ; preds = %250, %219
  %222 = phi i64 [ 0, %219 ], [ %253, %250 ]
  %223 = phi i64 [ 0, %219 ], [ %254, %250 ]
  switch i32 %113, label %232 [
    i32 8, label %224
    i32 16, label %228
  ]

224:                                              ; preds = %221
  %225 = getelementptr inbounds [4096 x i8], ptr %14, i64 0, i64 %222
  %226 = load i8, ptr %225, align 2, !tbaa !21
  %227 = zext i8 %226 to i32
  br label %235

228:                                              ; preds = %221
  %229 = getelementptr inbounds i16, ptr %14, i64 %222
  %230 = load i16, ptr %229, align 4, !tbaa !14
  %231 = zext i16 %230 to i32
  br label %235

232:                                              ; preds = %221
  %233 = getelementptr inbounds i32, ptr %14, i64 %222
  %234 = load i32, ptr %233, align 4, !tbaa !13
  br label %235

235:                                              ; preds = %232, %228, %224
  %236 = phi i32 [ %227, %224 ], [ %231, %228 ], [ %234, %232 ]
  %237 = getelementptr inbounds i32, ptr %17, i64 %222
  store i32 %236, ptr %237, align 8, !tbaa !13
  %238 = or disjoint i64 %222, 1
  switch i32 %113, label %247 [
    i32 8, label %243
    i32 16, label %239
  ]

239:                                              ; preds = %235
  %240 = getelementptr inbounds i16, ptr %14, i64 %238
  %241 = load i16, ptr %240, align 2, !tbaa !14
  %242 = zext i16 %241 to i32
  br label %250

243:                                              ; preds = %235
  %244 = getelementptr inbounds [4096 x i8], ptr %14, i64 0, i64 %238
  %245 = load i8, ptr %244, align 1, !tbaa !21
  %246 = zext i8 %245 to i32
  br label %250

247:                                              ; preds = %235
  %248 = getelementptr inbounds i32, ptr %14, i64 %238
  %249 = load i32, ptr %248, align 4, !tbaa !13
  br label %250

250:                                              ; preds = %247, %243, %239
  %251 = phi i32 [ %246, %243 ], [ %242, %239 ], [ %249, %247 ]
  %252 = getelementptr inbounds i32, ptr %17, i64 %238
  store i32 %251, ptr %252, align 4, !tbaa !13
  %253 = add nuw nsw i64 %222, 2
  %254 = add i64 %223, 2
  %255 = icmp eq i64 %254, %220
  br i1 %255, label %256, label %221, !llvm.loop !22

256:                                              ; preds = %250, %215
  %257 = phi i64 [ 0, %215 ], [ %253, %250 ]
  %258 = icmp eq i64 %217, 0
  br i1 %258, label %274, label %259

259:                                              ; preds = %256
  switch i32 %113, label %268 [
    i32 8, label %264
    i32 16, label %260
  ]

260:                                              ; preds = %259
  %261 = getelementptr inbounds i16, ptr %14, i64 %257
  %262 = load i16, ptr %261, align 2, !tbaa !14
  %263 = zext i16 %262 to i32
  br label %271

264:                                              ; preds = %259
  %265 = getelementptr inbounds [4096 x i8], ptr %14, i64 0, i64 %257
  %266 = load i8, ptr %265, align 1, !tbaa !21
  %267 = zext i8 %266 to i32
  br label %271

268:                                              ; preds = %259
  %269 = getelementptr inbounds i32, ptr %14, i64 %257
  %270 = load i32, ptr %269, align 4, !tbaa !13
  br label %271

271:                                              ; preds = %268, %264, %260
  %272 = phi i32 [ %267, %264 ], [ %263, %260 ], [ %270, %268 ]
  %273 = getelementptr inbounds i32, ptr %17, i64 %257
  store i32 %272, ptr %273, align 4, !tbaa !13
  br label %274

274:                                              ; preds = %271, %256, %213
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %14) #8
  %275 = icmp ult i32 %95, 12
  br i1 %275, label %276, label %280

276:                                              ; preds = %274
  %277 = zext nneg i32 %95 to i64
  %278 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %277
  %279 = load i32, ptr %278, align 4
  br label %280

280:                                              ; preds = %274, %276
  %281 = phi i32 [ %279, %276 ], [ 32, %274 ]
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %13) #8
  %282 = mul nuw nsw i32 %281, %132
  %283 = lshr i32 %282, 8
  %284 = zext nneg i32 %283 to i64
  br label %285

285:                                              ; preds = %285, %280
  %286 = phi i64 [ 0, %280 ], [ %298, %285 ]
  %287 = getelementptr inbounds %struct.Thread, ptr %1, i64 %286, i32 20
  %288 = load ptr, ptr %287, align 8, !tbaa !12
  %289 = getelementptr inbounds i8, ptr %288, i64 128
  %290 = mul nuw nsw i64 %286, %284
  %291 = getelementptr inbounds i8, ptr %13, i64 %290
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 2 %291, ptr nonnull align 1 %289, i64 %284, i1 false)
  %292 = or disjoint i64 %286, 1
  %293 = getelementptr inbounds %struct.Thread, ptr %1, i64 %292, i32 20
  %294 = load ptr, ptr %293, align 8, !tbaa !12
  %295 = getelementptr inbounds i8, ptr %294, i64 128
  %296 = mul nuw nsw i64 %292, %284
  %297 = getelementptr inbounds i8, ptr %13, i64 %296
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %297, ptr nonnull align 1 %295, i64 %284, i1 false)
  %298 = add nuw nsw i64 %286, 2
  %299 = icmp eq i64 %298, 32
  br i1 %299, label %300, label %285, !llvm.loop !20

300:                                              ; preds = %285
  %301 = icmp eq i32 %132, 0
  br i1 %301, label %368, label %302

302:                                              ; preds = %300
  %303 = zext nneg i32 %132 to i64
  %304 = and i64 %303, 1
  %305 = icmp eq i32 %132, 1
  br i1 %305, label %343, label %306

306:                                              ; preds = %302
  %307 = and i64 %303, 131070
  br label %308

308:                                              ; preds = %337, %306
  %309 = phi i64 [ 0, %306 ], [ %340, %337 ]
  %310 = phi i64 [ 0, %306 ], [ %341, %337 ]
  switch i32 %281, label %319 [
    i32 8, label %311
    i32 16, label %315
  ]

311:                                              ; preds = %308
  %312 = getelementptr inbounds [4096 x i8], ptr %13, i64 0, i64 %309
  %313 = load i8, ptr %312, align 2, !tbaa !21
  %314 = zext i8 %313 to i32
  br label %322

315:                                              ; preds = %308
  %316 = getelementptr inbounds i16, ptr %13, i64 %309
  %317 = load i16, ptr %316, align 4, !tbaa !14
  %318 = zext i16 %317 to i32
  br label %322

319:                                              ; preds = %308
  %320 = getelementptr inbounds i32, ptr %13, i64 %309
  %321 = load i32, ptr %320, align 4, !tbaa !13
  br label %322

322:                                              ; preds = %319, %315, %311
  %323 = phi i32 [ %314, %311 ], [ %318, %315 ], [ %321, %319 ]
  %324 = getelementptr inbounds i32, ptr %18, i64 %309
  store i32 %323, ptr %324, align 8, !tbaa !13
  %325 = or disjoint i64 %309, 1
  switch i32 %281, label %334 [
    i32 8, label %330
    i32 16, label %326
  ]

326:                                              ; preds = %322
  %327 = getelementptr inbounds i16, ptr %13, i64 %325
  %328 = load i16, ptr %327, align 2, !tbaa !14
  %329 = zext i16 %328 to i32
  br label %337

330:                                              ; preds = %322
  %331 = getelementptr inbounds [4096 x i8], ptr %13, i64 0, i64 %325
  %332 = load i8, ptr %331, align 1, !tbaa !21
  %333 = zext i8 %332 to i32
  br label %337

334:                                              ; preds = %322
  %335 = getelementptr inbounds i32, ptr %13, i64 %325
  %336 = load i32, ptr %335, align 4, !tbaa !13
  br label %337

337:                                              ; preds = %334, %330, %326
  %338 = phi i32 [ %333, %330 ], [ %329, %326 ], [ %336, %334 ]
  %339 = getelementptr inbounds i32, ptr %18, i64 %325
  store i32 %338, ptr %339, align 4, !tbaa !13
  %340 = add nuw nsw i64 %309, 2
  %341 = add i64 %310, 2
  %342 = icmp eq i64 %341, %307
  br i1 %342, label %343, label %308, !llvm.loop !22

343:                                              ; preds = %337, %302
  %344 = phi i64 [ 0, %302 ], [ %340, %337 ]
  %345 = icmp eq i64 %304, 0
  br i1 %345, label %361, label %346

346:                                              ; preds = %343
  switch i32 %281, label %355 [
    i32 8, label %351
    i32 16, label %347
  ]

347:                                              ; preds = %346
  %348 = getelementptr inbounds i16, ptr %13, i64 %344
  %349 = load i16, ptr %348, align 2, !tbaa !14
  %350 = zext i16 %349 to i32
  br label %358

351:                                              ; preds = %346
  %352 = getelementptr inbounds [4096 x i8], ptr %13, i64 0, i64 %344
  %353 = load i8, ptr %352, align 1, !tbaa !21
  %354 = zext i8 %353 to i32
  br label %358

355:                                              ; preds = %346
  %356 = getelementptr inbounds i32, ptr %13, i64 %344
  %357 = load i32, ptr %356, align 4, !tbaa !13
  br label %358

358:                                              ; preds = %355, %351, %347
  %359 = phi i32 [ %354, %351 ], [ %350, %347 ], [ %357, %355 ]
  %360 = getelementptr inbounds i32, ptr %18, i64 %344
  store i32 %359, ptr %360, align 4, !tbaa !13
  br label %361

361:                                              ; preds = %343, %358
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %13) #8
  call void @ptx_matmul(ptr noundef nonnull %16, ptr noundef nonnull %17, ptr noundef nonnull %18, ptr noundef nonnull %19, i32 noundef %92, i32 noundef %100, i32 noundef %103, i32 noundef %90, i32 noundef %95, i32 noundef %97, i32 noundef %106) #8
  %362 = icmp ult i32 %97, 2
  br i1 %362, label %363, label %395

363:                                              ; preds = %361
  %364 = and i64 %303, 3
  %365 = icmp ult i32 %132, 4
  br i1 %365, label %398, label %366

366:                                              ; preds = %363
  %367 = and i64 %303, 131068
  br label %370

368:                                              ; preds = %300
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %13) #8
  call void @ptx_matmul(ptr noundef nonnull %16, ptr noundef nonnull %17, ptr noundef nonnull %18, ptr noundef nonnull %19, i32 noundef %92, i32 noundef %100, i32 noundef %103, i32 noundef %90, i32 noundef %95, i32 noundef %97, i32 noundef %106) #8
  %369 = icmp ult i32 %97, 2
  br i1 %369, label %411, label %395

370:                                              ; preds = %370, %366
  %371 = phi i64 [ 0, %366 ], [ %392, %370 ]
  %372 = phi i64 [ 0, %366 ], [ %393, %370 ]
  %373 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %371
  %374 = load i32, ptr %373, align 16, !tbaa !13
  %375 = trunc i32 %374 to i16
  %376 = getelementptr inbounds i16, ptr %18, i64 %371
  store i16 %375, ptr %376, align 8, !tbaa !14
  %377 = or disjoint i64 %371, 1
  %378 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %377
  %379 = load i32, ptr %378, align 4, !tbaa !13
  %380 = trunc i32 %379 to i16
  %381 = getelementptr inbounds i16, ptr %18, i64 %377
  store i16 %380, ptr %381, align 2, !tbaa !14
  %382 = or disjoint i64 %371, 2
  %383 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %382
  %384 = load i32, ptr %383, align 8, !tbaa !13
  %385 = trunc i32 %384 to i16
  %386 = getelementptr inbounds i16, ptr %18, i64 %382
  store i16 %385, ptr %386, align 4, !tbaa !14
  %387 = or disjoint i64 %371, 3
  %388 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %387
  %389 = load i32, ptr %388, align 4, !tbaa !13
  %390 = trunc i32 %389 to i16
  %391 = getelementptr inbounds i16, ptr %18, i64 %387
  store i16 %390, ptr %391, align 2, !tbaa !14
  %392 = add nuw nsw i64 %371, 4
  %393 = add i64 %372, 4
  %394 = icmp eq i64 %393, %367
  br i1 %394, label %398, label %370, !llvm.loop !23

395:                                              ; preds = %368, %361
  %396 = shl nuw nsw i32 %132, 2
  %397 = zext nneg i32 %396 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %18, ptr nonnull align 16 %19, i64 %397, i1 false)
  br label %411

398:                                              ; preds = %370, %363
  %399 = phi i64 [ 0, %363 ], [ %392, %370 ]
  %400 = icmp eq i64 %364, 0
  br i1 %400, label %411, label %401

401:                                              ; preds = %398, %401
  %402 = phi i64 [ %408, %401 ], [ %399, %398 ]
  %403 = phi i64 [ %409, %401 ], [ 0, %398 ]
  %404 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %402
  %405 = load i32, ptr %404, align 4, !tbaa !13
  %406 = trunc i32 %405 to i16
  %407 = getelementptr inbounds i16, ptr %18, i64 %402
  store i16 %406, ptr %407, align 2, !tbaa !14
  %408 = add nuw nsw i64 %402, 1
  %409 = add i64 %403, 1
  %410 = icmp eq i64 %409, %364
  br i1 %410, label %411, label %401, !llvm.loop !24

411:                                              ; preds = %398, %401, %368, %395
  %412 = icmp ult i32 %97, 12
  br i1 %412, label %413, label %417

413:                                              ; preds = %411
  %414 = zext nneg i32 %97 to i64
  %415 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %414
  %416 = load i32, ptr %415, align 4
  br label %417

417:                                              ; preds = %411, %413
  %418 = phi i32 [ %416, %413 ], [ 32, %411 ]
  %419 = mul nuw nsw i32 %418, %132
  %420 = lshr i32 %419, 8
  %421 = zext nneg i32 %420 to i64
  br label %422

422:                                              ; preds = %422, %417
  %423 = phi i64 [ 0, %417 ], [ %435, %422 ]
  %424 = getelementptr inbounds %struct.Thread, ptr %1, i64 %423, i32 20
  %425 = load ptr, ptr %424, align 8, !tbaa !12
  %426 = getelementptr inbounds i8, ptr %425, i64 192
  %427 = mul nuw nsw i64 %423, %421
  %428 = getelementptr inbounds i8, ptr %18, i64 %427
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %426, ptr nonnull align 2 %428, i64 %421, i1 false)
  %429 = or disjoint i64 %423, 1
  %430 = getelementptr inbounds %struct.Thread, ptr %1, i64 %429, i32 20
  %431 = load ptr, ptr %430, align 8, !tbaa !12
  %432 = getelementptr inbounds i8, ptr %431, i64 192
  %433 = mul nuw nsw i64 %429, %421
  %434 = getelementptr inbounds i8, ptr %18, i64 %433
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %432, ptr nonnull align 1 %434, i64 %421, i1 false)
  %435 = add nuw nsw i64 %423, 2
  %436 = icmp eq i64 %435, 32
  br i1 %436, label %437, label %422, !llvm.loop !20

437:                                              ; preds = %422
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %19) #8
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %18) #8
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %17) #8
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #8
  br label %583

438:                                              ; preds = %84
  %439 = lshr i32 %89, 4
  %440 = and i32 %439, 15
  %441 = lshr i32 %89, 8
  %442 = and i32 %441, 15
  %443 = lshr i64 %88, 33
  %444 = trunc nuw nsw i64 %443 to i32
  %445 = and i32 %444, 511
  %446 = lshr i64 %88, 42
  %447 = trunc nuw nsw i64 %446 to i32
  %448 = and i32 %447, 16383
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %6) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %7) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %8) #8
  %449 = icmp ult i32 %90, 12
  br i1 %449, label %450, label %454

450:                                              ; preds = %438
  %451 = and i64 %88, 15
  %452 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %451
  %453 = load i32, ptr %452, align 4
  br label %454

454:                                              ; preds = %438, %450
  %455 = phi i32 [ %453, %450 ], [ 32, %438 ]
  %456 = mul nuw nsw i32 %445, %92
  %457 = mul nuw nsw i32 %456, %455
  %458 = lshr i32 %457, 10
  %459 = shl nuw nsw i32 %445, 3
  %460 = mul nuw nsw i32 %459, %455
  %461 = lshr i32 %460, 10
  %462 = icmp eq i32 %442, 3
  %463 = icmp eq i32 %442, 0
  %464 = select i1 %463, i32 3, i32 2
  %465 = select i1 %462, i32 1, i32 %464
  %466 = lshr i32 %92, %465
  %467 = shl nuw nsw i32 %458, 2
  %468 = zext nneg i32 %467 to i64
  %469 = shl nuw nsw i32 %461, 2
  %470 = zext nneg i32 %469 to i64
  %471 = shl nuw nsw i32 %466, 2
  %472 = zext nneg i32 %471 to i64
  %473 = zext nneg i32 %458 to i64
  %474 = zext nneg i32 %461 to i64
  br label %477

475:                                              ; preds = %477
  %476 = icmp eq i32 %90, 3
  br i1 %476, label %493, label %500

477:                                              ; preds = %477, %454
  %478 = phi i64 [ 0, %454 ], [ %491, %477 ]
  %479 = mul nuw nsw i64 %478, %473
  %480 = getelementptr inbounds i32, ptr %5, i64 %479
  %481 = getelementptr inbounds %struct.Thread, ptr %1, i64 %478, i32 20
  %482 = load ptr, ptr %481, align 8, !tbaa !12
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %480, ptr align 4 %482, i64 %468, i1 false)
  %483 = mul nuw nsw i64 %478, %474
  %484 = getelementptr inbounds i32, ptr %6, i64 %483
  %485 = getelementptr inbounds i8, ptr %482, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %484, ptr nonnull align 4 %485, i64 %470, i1 false)
  %486 = trunc nuw nsw i64 %478 to i32
  %487 = mul i32 %466, %486
  %488 = zext i32 %487 to i64
  %489 = getelementptr inbounds i32, ptr %7, i64 %488
  %490 = getelementptr inbounds i8, ptr %482, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %489, ptr nonnull align 4 %490, i64 %472, i1 false)
  %491 = add nuw nsw i64 %478, 1
  %492 = icmp eq i64 %491, 32
  br i1 %492, label %475, label %477, !llvm.loop !26

493:                                              ; preds = %475
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %9) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %10) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %11) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %12) #8
  %494 = shl nuw nsw i32 %458, 7
  %495 = zext nneg i32 %494 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr nonnull align 16 %5, i64 %495, i1 false)
  %496 = shl nuw nsw i32 %461, 7
  %497 = zext nneg i32 %496 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr nonnull align 16 %6, i64 %497, i1 false)
  %498 = shl nuw nsw i32 %466, 7
  %499 = zext nneg i32 %498 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %11, ptr nonnull align 16 %7, i64 %499, i1 false)
  call void @ptx_mma_f64(ptr noundef nonnull %9, ptr noundef nonnull %10, ptr noundef nonnull %11, ptr noundef nonnull %12, i32 noundef %92, i32 noundef %445, i32 noundef %448) #8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr nonnull align 16 %12, i64 %499, i1 false)
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %12) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %11) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %10) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %9) #8
  br label %501

500:                                              ; preds = %475
  call void @ptx_mma(ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7, ptr noundef nonnull %8, i32 noundef %92, i32 noundef %445, i32 noundef %90, i32 noundef %440, i32 noundef %442, i32 noundef %448) #8
  br label %501

501:                                              ; preds = %500, %493
  br label %502

502:                                              ; preds = %502, %501
  %503 = phi i64 [ 0, %501 ], [ %519, %502 ]
  %504 = getelementptr inbounds %struct.Thread, ptr %1, i64 %503, i32 20
  %505 = load ptr, ptr %504, align 8, !tbaa !12
  %506 = getelementptr inbounds i8, ptr %505, i64 192
  %507 = trunc nuw nsw i64 %503 to i32
  %508 = mul nuw nsw i32 %466, %507
  %509 = zext i32 %508 to i64
  %510 = getelementptr inbounds i32, ptr %8, i64 %509
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %506, ptr nonnull align 8 %510, i64 %472, i1 false)
  %511 = or disjoint i64 %503, 1
  %512 = getelementptr inbounds %struct.Thread, ptr %1, i64 %511, i32 20
  %513 = load ptr, ptr %512, align 8, !tbaa !12
  %514 = getelementptr inbounds i8, ptr %513, i64 192
  %515 = trunc nuw nsw i64 %511 to i32
  %516 = mul nuw nsw i32 %466, %515
  %517 = zext i32 %516 to i64
  %518 = getelementptr inbounds i32, ptr %8, i64 %517
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %514, ptr nonnull align 4 %518, i64 %472, i1 false)
  %519 = add nuw nsw i64 %503, 2
  %520 = icmp eq i64 %519, 32
  br i1 %520, label %521, label %502, !llvm.loop !27

521:                                              ; preds = %502
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %5) #8
  br label %583

522:                                              ; preds = %31
  %523 = getelementptr inbounds i8, ptr %1, i64 64
  %524 = load i64, ptr %523, align 8, !tbaa !19
  %525 = trunc i64 %524 to i32
  %526 = and i32 %525, 15
  store i32 %526, ptr %21, align 8, !tbaa !28, !alias.scope !30
  %527 = getelementptr inbounds i8, ptr %21, i64 4
  %528 = lshr i32 %525, 4
  %529 = and i32 %528, 15
  store i32 %529, ptr %527, align 4, !tbaa !33, !alias.scope !30
  %530 = getelementptr inbounds i8, ptr %21, i64 8
  %531 = lshr i32 %525, 8
  %532 = and i32 %531, 15
  store i32 %532, ptr %530, align 8, !tbaa !34, !alias.scope !30
  %533 = getelementptr inbounds i8, ptr %21, i64 12
  %534 = lshr i32 %525, 12
  %535 = and i32 %534, 15
  store i32 %535, ptr %533, align 4, !tbaa !35, !alias.scope !30
  %536 = getelementptr inbounds i8, ptr %21, i64 16
  %537 = lshr i32 %525, 16
  %538 = and i32 %537, 255
  store i32 %538, ptr %536, align 8, !tbaa !36, !alias.scope !30
  %539 = getelementptr inbounds i8, ptr %21, i64 20
  %540 = lshr i64 %524, 24
  %541 = trunc i64 %540 to i32
  %542 = and i32 %541, 511
  store i32 %542, ptr %539, align 4, !tbaa !37, !alias.scope !30
  %543 = getelementptr inbounds i8, ptr %21, i64 24
  %544 = lshr i64 %524, 33
  %545 = trunc nuw nsw i64 %544 to i32
  %546 = and i32 %545, 511
  store i32 %546, ptr %543, align 8, !tbaa !38, !alias.scope !30
  %547 = getelementptr inbounds i8, ptr %21, i64 28
  %548 = lshr i64 %524, 42
  %549 = trunc nuw nsw i64 %548 to i32
  %550 = and i32 %549, 16383
  store i32 %550, ptr %547, align 4, !tbaa !39, !alias.scope !30
  tail call fastcc void @wmma_memory(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull byval(%struct.Shape) align 8 %21, i32 noundef 0)
  br label %583

551:                                              ; preds = %31
  %552 = getelementptr inbounds i8, ptr %1, i64 64
  %553 = load i64, ptr %552, align 8, !tbaa !19
  %554 = trunc i64 %553 to i32
  %555 = and i32 %554, 15
  store i32 %555, ptr %22, align 8, !tbaa !28, !alias.scope !40
  %556 = getelementptr inbounds i8, ptr %22, i64 4
  %557 = lshr i32 %554, 4
  %558 = and i32 %557, 15
  store i32 %558, ptr %556, align 4, !tbaa !33, !alias.scope !40
  %559 = getelementptr inbounds i8, ptr %22, i64 8
  %560 = lshr i32 %554, 8
  %561 = and i32 %560, 15
  store i32 %561, ptr %559, align 8, !tbaa !34, !alias.scope !40
  %562 = getelementptr inbounds i8, ptr %22, i64 12
  %563 = lshr i32 %554, 12
  %564 = and i32 %563, 15
  store i32 %564, ptr %562, align 4, !tbaa !35, !alias.scope !40
  %565 = getelementptr inbounds i8, ptr %22, i64 16
  %566 = lshr i32 %554, 16
  %567 = and i32 %566, 255
  store i32 %567, ptr %565, align 8, !tbaa !36, !alias.scope !40
  %568 = getelementptr inbounds i8, ptr %22, i64 20
  %569 = lshr i64 %553, 24
  %570 = trunc i64 %569 to i32
  %571 = and i32 %570, 511
  store i32 %571, ptr %568, align 4, !tbaa !37, !alias.scope !40
  %572 = getelementptr inbounds i8, ptr %22, i64 24
  %573 = lshr i64 %553, 33
  %574 = trunc nuw nsw i64 %573 to i32
  %575 = and i32 %574, 511
  store i32 %575, ptr %572, align 8, !tbaa !38, !alias.scope !40
  %576 = getelementptr inbounds i8, ptr %22, i64 28
  %577 = lshr i64 %553, 42
  %578 = trunc nuw nsw i64 %577 to i32
  %579 = and i32 %578, 16383
  store i32 %579, ptr %576, align 4, !tbaa !39, !alias.scope !40
  tail call fastcc void @wmma_memory(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull byval(%struct.Shape) align 8 %22, i32 noundef 1)
  br label %583

580:                                              ; preds = %31
  %581 = getelementptr inbounds i8, ptr %1, i64 36
  %582 = load i32, ptr %581, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef nonnull %1, ptr noundef %0, i32 noundef 2, i32 noundef %582, i64 noundef 0, i64 noundef 0) #8
  br label %583

583:                                              ; preds = %35, %39, %83, %522, %551, %580, %521, %437, %24
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
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %6) #8
  %7 = icmp eq i32 %2, 0
  br i1 %7, label %94, label %8

8:                                                ; preds = %5
  %9 = shl i32 %2, 3
  %10 = tail call i32 @llvm.umax.i32(i32 %9, i32 1)
  %11 = zext i32 %10 to i64
  br label %17

12:                                               ; preds = %40
  br i1 %7, label %94, label %13

13:                                               ; preds = %12
  %14 = icmp eq i32 %3, 0
  %15 = icmp eq i32 %4, 0
  %16 = zext i32 %2 to i64
  br label %43

17:                                               ; preds = %8, %40
  %18 = phi i64 [ 0, %8 ], [ %41, %40 ]
  %19 = getelementptr inbounds %struct.Thread, ptr %1, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 48
  %21 = load i64, ptr %20, align 8, !tbaa !43
  %22 = tail call ptr @goptx_resolve(ptr noundef %19, ptr noundef %0, i64 noundef %21, i64 noundef 16) #8
  %23 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %18
  store ptr %22, ptr %23, align 8, !tbaa !44
  %24 = icmp eq ptr %22, null
  br i1 %24, label %25, label %29

25:                                               ; preds = %17
  %26 = load i64, ptr %20, align 8, !tbaa !43
  %27 = getelementptr inbounds i8, ptr %19, i64 36
  %28 = load i32, ptr %27, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef nonnull %19, ptr noundef %0, i32 noundef 1, i32 noundef %28, i64 noundef %26, i64 noundef 16) #8
  br label %94

29:                                               ; preds = %17
  %30 = load ptr, ptr %0, align 8, !tbaa !45
  %31 = getelementptr inbounds i8, ptr %30, i64 3272
  %32 = load ptr, ptr %31, align 8, !tbaa !47
  %33 = icmp eq ptr %32, null
  br i1 %33, label %40, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, ptr %32, i64 80
  %36 = load ptr, ptr %35, align 8, !tbaa !49
  %37 = load i64, ptr %20, align 8, !tbaa !43
  %38 = getelementptr inbounds i8, ptr %19, i64 36
  %39 = load i32, ptr %38, align 4, !tbaa !4
  tail call void %36(ptr noundef nonnull %19, ptr noundef nonnull %0, i64 noundef %37, i64 noundef 16, i32 noundef %4, i32 noundef %39) #8
  br label %40

40:                                               ; preds = %29, %34
  %41 = add nuw nsw i64 %18, 1
  %42 = icmp eq i64 %41, %11
  br i1 %42, label %12, label %17, !llvm.loop !51

43:                                               ; preds = %13, %63
  %44 = phi i64 [ 0, %13 ], [ %64, %63 ]
  %45 = shl nuw nsw i64 %44, 3
  br label %46

46:                                               ; preds = %43, %91
  %47 = phi i64 [ 0, %43 ], [ %92, %91 ]
  %48 = lshr i64 %47, 2
  %49 = shl nuw i64 %47, 1
  %50 = and i64 %49, 6
  %51 = and i64 %48, 1073741823
  %52 = add nuw nsw i64 %51, %45
  %53 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %52
  %54 = getelementptr inbounds %struct.Thread, ptr %1, i64 %47, i32 20
  %55 = or disjoint i64 %50, %45
  %56 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %55
  %57 = select i1 %14, ptr %53, ptr %56
  %58 = select i1 %14, i64 %50, i64 %51
  %59 = load ptr, ptr %57, align 8, !tbaa !44
  %60 = getelementptr inbounds i16, ptr %59, i64 %58
  %61 = load ptr, ptr %54, align 8, !tbaa !12
  %62 = getelementptr inbounds i32, ptr %61, i64 %44
  br i1 %15, label %69, label %66

63:                                               ; preds = %91
  %64 = add nuw nsw i64 %44, 1
  %65 = icmp eq i64 %64, %16
  br i1 %65, label %94, label %43, !llvm.loop !52

66:                                               ; preds = %46
  %67 = load i32, ptr %62, align 4, !tbaa !13
  %68 = trunc i32 %67 to i16
  store i16 %68, ptr %60, align 2, !tbaa !14
  br label %72

69:                                               ; preds = %46
  %70 = load i16, ptr %60, align 2, !tbaa !14
  %71 = zext i16 %70 to i32
  store i32 %71, ptr %62, align 4, !tbaa !13
  br label %72

72:                                               ; preds = %69, %66
  %73 = phi i32 [ %71, %69 ], [ %67, %66 ]
  %74 = or disjoint i64 %50, 1
  %75 = or disjoint i64 %74, %45
  %76 = getelementptr inbounds [32 x ptr], ptr %6, i64 0, i64 %75
  %77 = select i1 %14, ptr %53, ptr %76
  %78 = select i1 %14, i64 %74, i64 %51
  %79 = load ptr, ptr %77, align 8, !tbaa !44
  %80 = getelementptr inbounds i16, ptr %79, i64 %78
  br i1 %15, label %84, label %81

81:                                               ; preds = %72
  %82 = lshr i32 %73, 16
  %83 = trunc nuw i32 %82 to i16
  store i16 %83, ptr %80, align 2, !tbaa !14
  br label %91

84:                                               ; preds = %72
  %85 = getelementptr inbounds i32, ptr %61, i64 %44
  %86 = and i32 %73, 65535
  %87 = load i16, ptr %80, align 2, !tbaa !14
  %88 = zext i16 %87 to i32
  %89 = shl nuw i32 %88, 16
  %90 = or disjoint i32 %89, %86
  store i32 %90, ptr %85, align 4, !tbaa !13
  br label %91

91:                                               ; preds = %84, %81
  %92 = add nuw nsw i64 %47, 1
  %93 = icmp eq i64 %92, 32
  br i1 %93, label %63, label %46, !llvm.loop !53

94:                                               ; preds = %63, %5, %12, %25
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %6) #8
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @wmma_memory(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly byval(%struct.Shape) align 8 %2, i32 noundef %3) unnamed_addr #0 {
  %5 = alloca [4096 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %5) #8
  %6 = load i32, ptr %2, align 8, !tbaa !28
  %7 = icmp ult i32 %6, 12
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = zext nneg i32 %6 to i64
  %10 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %9
  %11 = load i32, ptr %10, align 4
  br label %12

12:                                               ; preds = %4, %8
  %13 = phi i32 [ %11, %8 ], [ 32, %4 ]
  %14 = lshr i32 %13, 3
  %15 = getelementptr inbounds i8, ptr %2, i64 28
  %16 = load i32, ptr %15, align 4, !tbaa !39
  %17 = and i32 %16, 1
  %18 = icmp ne i32 %17, 0
  %19 = getelementptr inbounds i8, ptr %2, i64 20
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds i8, ptr %2, i64 16
  %22 = load i32, ptr %21, align 8
  %23 = select i1 %18, i32 %20, i32 %22
  %24 = select i1 %18, i32 %22, i32 %20
  %25 = getelementptr inbounds i8, ptr %1, i64 56
  %26 = load i64, ptr %25, align 8, !tbaa !54
  %27 = and i64 %26, 4294967295
  %28 = icmp eq i32 %3, 0
  br i1 %28, label %48, label %29

29:                                               ; preds = %12
  %30 = mul i32 %22, %20
  %31 = and i32 %13, 120
  %32 = mul i32 %30, %31
  %33 = lshr i32 %32, 8
  %34 = zext nneg i32 %33 to i64
  br label %35

35:                                               ; preds = %35, %29
  %36 = phi i64 [ 0, %29 ], [ %46, %35 ]
  %37 = getelementptr inbounds %struct.Thread, ptr %1, i64 %36, i32 20
  %38 = load ptr, ptr %37, align 8, !tbaa !12
  %39 = mul nuw nsw i64 %36, %34
  %40 = getelementptr inbounds i8, ptr %5, i64 %39
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 2 %40, ptr align 1 %38, i64 %34, i1 false)
  %41 = or disjoint i64 %36, 1
  %42 = getelementptr inbounds %struct.Thread, ptr %1, i64 %41, i32 20
  %43 = load ptr, ptr %42, align 8, !tbaa !12
  %44 = mul nuw nsw i64 %41, %34
  %45 = getelementptr inbounds i8, ptr %5, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %45, ptr align 1 %43, i64 %34, i1 false)
  %46 = add nuw nsw i64 %36, 2
  %47 = icmp eq i64 %46, 32
  br i1 %47, label %48, label %35, !llvm.loop !20

48:                                               ; preds = %35, %12
  %49 = icmp eq i32 %23, 0
  br i1 %49, label %140, label %50

50:                                               ; preds = %48
  %51 = getelementptr inbounds i8, ptr %1, i64 48
  %52 = zext nneg i32 %14 to i64
  %53 = mul nuw nsw i64 %27, %52
  %54 = mul i32 %24, %14
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds i8, ptr %1, i64 36
  %57 = icmp eq i32 %24, 0
  %58 = zext i32 %23 to i64
  %59 = zext i32 %24 to i64
  br label %60

60:                                               ; preds = %50, %132
  %61 = phi i64 [ 0, %50 ], [ %133, %132 ]
  %62 = load i64, ptr %51, align 8, !tbaa !43
  %63 = mul i64 %53, %61
  %64 = add i64 %62, %63
  %65 = tail call ptr @goptx_resolve(ptr noundef %1, ptr noundef %0, i64 noundef %64, i64 noundef %55) #8
  %66 = load ptr, ptr %0, align 8, !tbaa !45
  %67 = getelementptr inbounds i8, ptr %66, i64 3272
  %68 = load ptr, ptr %67, align 8, !tbaa !47
  %69 = icmp ne ptr %68, null
  %70 = icmp ne ptr %65, null
  %71 = select i1 %69, i1 %70, i1 false
  br i1 %71, label %72, label %76

72:                                               ; preds = %60
  %73 = getelementptr inbounds i8, ptr %68, i64 80
  %74 = load ptr, ptr %73, align 8, !tbaa !49
  %75 = load i32, ptr %56, align 4, !tbaa !4
  tail call void %74(ptr noundef nonnull %1, ptr noundef nonnull %0, i64 noundef %64, i64 noundef %55, i32 noundef %3, i32 noundef %75) #8
  br label %76

76:                                               ; preds = %72, %60
  br i1 %57, label %132, label %77

77:                                               ; preds = %76
  %78 = trunc nuw i64 %61 to i32
  %79 = mul i32 %20, %78
  %80 = icmp eq ptr %68, null
  %81 = select i1 %80, i1 true, i1 %70
  %82 = getelementptr inbounds i8, ptr %68, i64 80
  %83 = icmp eq ptr %65, null
  %84 = select i1 %83, i1 true, i1 %18
  br label %85

85:                                               ; preds = %77, %129
  %86 = phi i64 [ 0, %77 ], [ %130, %129 ]
  %87 = trunc nuw i64 %86 to i32
  %88 = mul i32 %14, %87
  %89 = zext i32 %88 to i64
  br i1 %70, label %90, label %92

90:                                               ; preds = %85
  %91 = getelementptr inbounds i8, ptr %65, i64 %89
  br label %95

92:                                               ; preds = %85
  %93 = add i64 %64, %89
  %94 = tail call ptr @goptx_resolve(ptr noundef %1, ptr noundef nonnull %0, i64 noundef %93, i64 noundef %52) #8
  br label %95

95:                                               ; preds = %92, %90
  %96 = phi ptr [ %94, %92 ], [ %91, %90 ]
  %97 = mul i32 %20, %87
  %98 = add i32 %97, %78
  %99 = add i32 %79, %87
  %100 = select i1 %18, i32 %98, i32 %99
  %101 = mul i32 %100, %14
  %102 = zext i32 %101 to i64
  %103 = getelementptr inbounds i8, ptr %5, i64 %102
  %104 = icmp eq ptr %96, null
  br i1 %104, label %135, label %105

105:                                              ; preds = %95
  br i1 %81, label %112, label %106

106:                                              ; preds = %105
  %107 = load ptr, ptr %82, align 8, !tbaa !49
  %108 = mul i32 %14, %87
  %109 = zext i32 %108 to i64
  %110 = add i64 %64, %109
  %111 = load i32, ptr %56, align 4, !tbaa !4
  tail call void %107(ptr noundef %1, ptr noundef nonnull %0, i64 noundef %110, i64 noundef %52, i32 noundef %3, i32 noundef %111) #8
  br label %116

112:                                              ; preds = %105
  br i1 %84, label %116, label %113

113:                                              ; preds = %112
  %114 = select i1 %28, ptr %103, ptr %96
  %115 = select i1 %28, ptr %96, ptr %103
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %114, ptr nonnull align 1 %115, i64 %55, i1 false)
  br label %132

116:                                              ; preds = %106, %112
  switch i32 %14, label %126 [
    i32 1, label %117
    i32 2, label %122
  ]

117:                                              ; preds = %116
  br i1 %28, label %120, label %118

118:                                              ; preds = %117
  %119 = load i8, ptr %103, align 1, !tbaa !21
  store i8 %119, ptr %96, align 1, !tbaa !21
  br label %129

120:                                              ; preds = %117
  %121 = load i8, ptr %96, align 1, !tbaa !21
  store i8 %121, ptr %103, align 1, !tbaa !21
  br label %129

122:                                              ; preds = %116
  %123 = select i1 %28, ptr %103, ptr %96
  %124 = select i1 %28, ptr %96, ptr %103
  %125 = load i16, ptr %124, align 1
  store i16 %125, ptr %123, align 1
  br label %129

126:                                              ; preds = %116
  %127 = select i1 %28, ptr %103, ptr %96
  %128 = select i1 %28, ptr %96, ptr %103
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %127, ptr nonnull align 1 %128, i64 %52, i1 false)
  br label %129

129:                                              ; preds = %122, %126, %118, %120
  %130 = add nuw nsw i64 %86, 1
  %131 = icmp eq i64 %130, %59
  br i1 %131, label %132, label %85, !llvm.loop !55

132:                                              ; preds = %129, %76, %113
  %133 = add nuw nsw i64 %61, 1
  %134 = icmp eq i64 %133, %58
  br i1 %134, label %140, label %60, !llvm.loop !56

135:                                              ; preds = %95
  %136 = mul i32 %14, %87
  %137 = zext i32 %136 to i64
  %138 = add i64 %64, %137
  %139 = load i32, ptr %56, align 4, !tbaa !4
  tail call void @goptx_fault(ptr noundef %1, ptr noundef nonnull %0, i32 noundef 1, i32 noundef %139, i64 noundef %138, i64 noundef 16) #8
  br label %160

140:                                              ; preds = %132, %48
  br i1 %28, label %141, label %160

141:                                              ; preds = %140
  %142 = mul i32 %22, %20
  %143 = and i32 %13, 120
  %144 = mul i32 %142, %143
  %145 = lshr i32 %144, 8
  %146 = zext nneg i32 %145 to i64
  br label %147

147:                                              ; preds = %147, %141
  %148 = phi i64 [ 0, %141 ], [ %158, %147 ]
  %149 = getelementptr inbounds %struct.Thread, ptr %1, i64 %148, i32 20
  %150 = load ptr, ptr %149, align 8, !tbaa !12
  %151 = mul nuw nsw i64 %148, %146
  %152 = getelementptr inbounds i8, ptr %5, i64 %151
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %150, ptr nonnull align 2 %152, i64 %146, i1 false)
  %153 = or disjoint i64 %148, 1
  %154 = getelementptr inbounds %struct.Thread, ptr %1, i64 %153, i32 20
  %155 = load ptr, ptr %154, align 8, !tbaa !12
  %156 = mul nuw nsw i64 %153, %146
  %157 = getelementptr inbounds i8, ptr %5, i64 %156
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %155, ptr nonnull align 1 %157, i64 %146, i1 false)
  %158 = add nuw nsw i64 %148, 2
  %159 = icmp eq i64 %158, 32
  br i1 %159, label %160, label %147, !llvm.loop !20

160:                                              ; preds = %147, %135, %140
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %5) #8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind uwtable
define dso_local void @goptx_wgmma(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca [16384 x i32], align 16
  %4 = alloca [512 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %4) #8
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
  %29 = icmp ult i32 %8, 12
  br i1 %29, label %30, label %34

30:                                               ; preds = %2
  %31 = and i64 %6, 15
  %32 = getelementptr inbounds [12 x i32], ptr @switch.table.goptx_wgmma, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4
  br label %34

34:                                               ; preds = %2, %30
  %35 = phi i32 [ %33, %30 ], [ 32, %2 ]
  %36 = icmp eq i32 %24, 0
  br i1 %36, label %37, label %43

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %1, i64 48
  %39 = load i64, ptr %38, align 8, !tbaa !43
  %40 = and i32 %25, 1
  %41 = tail call fastcc i32 @reads(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %39, i32 noundef 64, i32 noundef %18, i32 noundef %35, i32 noundef %40)
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %53, label %43

43:                                               ; preds = %34, %37
  %44 = getelementptr inbounds i8, ptr %1, i64 56
  %45 = load i64, ptr %44, align 8, !tbaa !54
  %46 = lshr i32 %26, 1
  %47 = tail call fastcc i32 @reads(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %45, i32 noundef %15, i32 noundef %18, i32 noundef %35, i32 noundef %46)
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %53, label %49

49:                                               ; preds = %43
  %50 = shl nuw nsw i32 %23, 2
  %51 = zext nneg i32 %50 to i64
  %52 = zext nneg i32 %23 to i64
  br label %75

53:                                               ; preds = %37, %43
  %54 = phi ptr [ %44, %43 ], [ %38, %37 ]
  %55 = load i64, ptr %54, align 8, !tbaa !57
  %56 = getelementptr inbounds i8, ptr %1, i64 36
  %57 = load i32, ptr %56, align 4, !tbaa !4
  %58 = shl i64 %55, 4
  %59 = and i64 %58, 262128
  %60 = or disjoint i64 %59, 35184372088832
  tail call void @goptx_fault(ptr noundef nonnull %1, ptr noundef %0, i32 noundef 1, i32 noundef %57, i64 noundef %60, i64 noundef 16) #8
  br label %101

61:                                               ; preds = %85
  %62 = getelementptr inbounds i8, ptr %0, i64 8
  %63 = load ptr, ptr %62, align 8, !tbaa !58
  %64 = getelementptr inbounds i8, ptr %63, i64 -1024
  %65 = select i1 %36, ptr null, ptr %4
  %66 = getelementptr inbounds i8, ptr %1, i64 48
  %67 = load i64, ptr %66, align 8, !tbaa !43
  %68 = load i64, ptr %44, align 8, !tbaa !54
  %69 = getelementptr inbounds i8, ptr %1, i64 72
  %70 = load i64, ptr %69, align 8, !tbaa !59
  %71 = trunc i64 %70 to i32
  %72 = and i32 %71, 1
  %73 = shl nuw nsw i32 %20, 1
  %74 = and i32 %73, 64
  call void @ptx_wgmma(ptr noundef nonnull %3, ptr noundef nonnull %64, ptr noundef %65, i64 noundef %67, i64 noundef %68, i32 noundef %15, i32 noundef %18, i32 noundef %8, i32 noundef %10, i32 noundef %12, i32 noundef %72, i32 noundef %28, i32 noundef %26, i32 noundef %74) #8
  br label %88

75:                                               ; preds = %49, %85
  %76 = phi i64 [ 0, %49 ], [ %86, %85 ]
  %77 = mul nuw nsw i64 %76, %52
  %78 = getelementptr inbounds i32, ptr %3, i64 %77
  %79 = getelementptr inbounds %struct.Thread, ptr %1, i64 %76, i32 20
  %80 = load ptr, ptr %79, align 8, !tbaa !12
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %78, ptr align 4 %80, i64 %51, i1 false)
  br i1 %36, label %85, label %81

81:                                               ; preds = %75
  %82 = shl nsw i64 %76, 4
  %83 = getelementptr inbounds i8, ptr %4, i64 %82
  %84 = getelementptr inbounds i8, ptr %80, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %83, ptr noundef nonnull align 4 dereferenceable(16) %84, i64 16, i1 false)
  br label %85

85:                                               ; preds = %75, %81
  %86 = add nuw nsw i64 %76, 1
  %87 = icmp eq i64 %86, 128
  br i1 %87, label %61, label %75, !llvm.loop !60

88:                                               ; preds = %88, %61
  %89 = phi i64 [ 0, %61 ], [ %99, %88 ]
  %90 = getelementptr inbounds %struct.Thread, ptr %1, i64 %89, i32 20
  %91 = load ptr, ptr %90, align 8, !tbaa !12
  %92 = mul nuw nsw i64 %89, %52
  %93 = getelementptr inbounds i32, ptr %3, i64 %92
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %91, ptr nonnull align 8 %93, i64 %51, i1 false)
  %94 = or disjoint i64 %89, 1
  %95 = getelementptr inbounds %struct.Thread, ptr %1, i64 %94, i32 20
  %96 = load ptr, ptr %95, align 8, !tbaa !12
  %97 = mul nuw nsw i64 %94, %52
  %98 = getelementptr inbounds i32, ptr %3, i64 %97
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %96, ptr nonnull align 4 %98, i64 %51, i1 false)
  %99 = add nuw nsw i64 %89, 2
  %100 = icmp eq i64 %99, 128
  br i1 %100, label %101, label %88, !llvm.loop !61

101:                                              ; preds = %88, %53
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %3) #8
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc range(i32 0, 2) i32 @reads(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) unnamed_addr #0 {
  %8 = alloca [1024 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %8) #8
  %9 = call i32 @ptx_wgmma_pieces(i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, ptr noundef nonnull %8) #8
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %29, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 20
  %13 = zext i32 %9 to i64
  br label %17

14:                                               ; preds = %22
  %15 = add nuw nsw i64 %18, 1
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %29, label %17, !llvm.loop !62

17:                                               ; preds = %11, %14
  %18 = phi i64 [ 0, %11 ], [ %15, %14 ]
  %19 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !13
  %21 = icmp ult i32 %20, 1024
  br i1 %21, label %115, label %22

22:                                               ; preds = %17
  %23 = add i32 %20, 16
  %24 = zext i32 %23 to i64
  %25 = load i32, ptr %12, align 4, !tbaa !63
  %26 = zext i32 %25 to i64
  %27 = add nuw nsw i64 %26, 1024
  %28 = icmp ult i64 %27, %24
  br i1 %28, label %115, label %14

29:                                               ; preds = %14, %7
  %30 = load ptr, ptr %0, align 8, !tbaa !45
  %31 = getelementptr inbounds i8, ptr %30, i64 3272
  %32 = load ptr, ptr %31, align 8, !tbaa !47
  %33 = icmp eq ptr %32, null
  br i1 %33, label %115, label %34

34:                                               ; preds = %29
  %35 = call noalias dereferenceable_or_null(65536) ptr @calloc(i64 noundef 65536, i64 noundef 1) #9
  br i1 %10, label %57, label %36

36:                                               ; preds = %34
  %37 = zext i32 %9 to i64
  %38 = and i64 %37, 3
  %39 = icmp ult i32 %9, 4
  br i1 %39, label %42, label %40

40:                                               ; preds = %36
  %41 = and i64 %37, 4294967292
  br label %60

42:                                               ; preds = %60, %36
  %43 = phi i64 [ 0, %36 ], [ %90, %60 ]
  %44 = icmp eq i64 %38, 0
  br i1 %44, label %57, label %45

45:                                               ; preds = %42, %45
  %46 = phi i64 [ %54, %45 ], [ %43, %42 ]
  %47 = phi i64 [ %55, %45 ], [ 0, %42 ]
  %48 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %46
  %49 = load i32, ptr %48, align 4, !tbaa !13
  %50 = lshr i32 %49, 2
  %51 = and i32 %50, 65535
  %52 = zext nneg i32 %51 to i64
  %53 = getelementptr inbounds i8, ptr %35, i64 %52
  store i32 16843009, ptr %53, align 1
  %54 = add nuw nsw i64 %46, 1
  %55 = add i64 %47, 1
  %56 = icmp eq i64 %55, %38
  br i1 %56, label %57, label %45, !llvm.loop !64

57:                                               ; preds = %42, %45, %34
  %58 = getelementptr inbounds i8, ptr %0, i64 16
  %59 = getelementptr inbounds i8, ptr %1, i64 36
  br label %94

60:                                               ; preds = %60, %40
  %61 = phi i64 [ 0, %40 ], [ %90, %60 ]
  %62 = phi i64 [ 0, %40 ], [ %91, %60 ]
  %63 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %61
  %64 = load i32, ptr %63, align 16, !tbaa !13
  %65 = lshr i32 %64, 2
  %66 = and i32 %65, 65535
  %67 = zext nneg i32 %66 to i64
  %68 = getelementptr inbounds i8, ptr %35, i64 %67
  store i32 16843009, ptr %68, align 1
  %69 = or disjoint i64 %61, 1
  %70 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !13
  %72 = lshr i32 %71, 2
  %73 = and i32 %72, 65535
  %74 = zext nneg i32 %73 to i64
  %75 = getelementptr inbounds i8, ptr %35, i64 %74
  store i32 16843009, ptr %75, align 1
  %76 = or disjoint i64 %61, 2
  %77 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %76
  %78 = load i32, ptr %77, align 8, !tbaa !13
  %79 = lshr i32 %78, 2
  %80 = and i32 %79, 65535
  %81 = zext nneg i32 %80 to i64
  %82 = getelementptr inbounds i8, ptr %35, i64 %81
  store i32 16843009, ptr %82, align 1
  %83 = or disjoint i64 %61, 3
  %84 = getelementptr inbounds [1024 x i32], ptr %8, i64 0, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !13
  %86 = lshr i32 %85, 2
  %87 = and i32 %86, 65535
  %88 = zext nneg i32 %87 to i64
  %89 = getelementptr inbounds i8, ptr %35, i64 %88
  store i32 16843009, ptr %89, align 1
  %90 = add nuw nsw i64 %61, 4
  %91 = add i64 %62, 4
  %92 = icmp eq i64 %91, %41
  br i1 %92, label %42, label %60, !llvm.loop !65

93:                                               ; preds = %112
  call void @free(ptr noundef nonnull %35) #8
  br label %115

94:                                               ; preds = %57, %112
  %95 = phi i64 [ 0, %57 ], [ %113, %112 ]
  %96 = getelementptr inbounds i8, ptr %35, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !21
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %112, label %99

99:                                               ; preds = %94
  %100 = load ptr, ptr %0, align 8, !tbaa !45
  %101 = getelementptr inbounds i8, ptr %100, i64 3272
  %102 = load ptr, ptr %101, align 8, !tbaa !47
  %103 = getelementptr inbounds i8, ptr %102, i64 80
  %104 = load ptr, ptr %103, align 8, !tbaa !49
  %105 = load i32, ptr %58, align 8, !tbaa !66
  %106 = and i32 %105, -16777216
  %107 = shl nuw nsw i64 %95, 2
  %108 = zext i32 %106 to i64
  %109 = add nuw nsw i64 %107, %108
  %110 = or disjoint i64 %109, 35184372088832
  %111 = load i32, ptr %59, align 4, !tbaa !4
  call void %104(ptr noundef %1, ptr noundef nonnull %0, i64 noundef %110, i64 noundef 4, i32 noundef 0, i32 noundef %111) #8
  br label %112

112:                                              ; preds = %94, %99
  %113 = add nuw nsw i64 %95, 1
  %114 = icmp eq i64 %113, 65536
  br i1 %114, label %93, label %94, !llvm.loop !67

115:                                              ; preds = %22, %17, %29, %93
  %116 = phi i32 [ 1, %93 ], [ 1, %29 ], [ 0, %17 ], [ 0, %22 ]
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %8) #8
  ret i32 %116
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

declare void @ptx_wgmma(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare ptr @goptx_resolve(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

declare void @ptx_matmul(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @ptx_mma_f64(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @ptx_mma(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare i32 @ptx_wgmma_pieces(i64 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #7

attributes #0 = { nounwind uwtable }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree nounwind willreturn allocsize(0,1) memory(inaccessiblemem: readwrite) }
attributes #6 = { mustprogress nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 36}
!5 = !{!"Thread", !6, i64 0, !6, i64 4, !7, i64 8, !6, i64 20, !6, i64 24, !6, i64 28, !6, i64 32, !6, i64 36, !6, i64 40, !6, i64 44, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !10, i64 88, !9, i64 96, !10, i64 104, !9, i64 112, !10, i64 120, !10, i64 128, !10, i64 136, !6, i64 144, !6, i64 148, !6, i64 152, !6, i64 156, !9, i64 160, !10, i64 168, !6, i64 176, !6, i64 180, !9, i64 184, !9, i64 192, !6, i64 200}
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
!21 = !{!7, !7, i64 0}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = distinct !{!26, !17}
!27 = distinct !{!27, !17}
!28 = !{!29, !6, i64 0}
!29 = !{!"", !6, i64 0, !6, i64 4, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20, !6, i64 24, !6, i64 28}
!30 = !{!31}
!31 = distinct !{!31, !32, !"shape: argument 0"}
!32 = distinct !{!32, !"shape"}
!33 = !{!29, !6, i64 4}
!34 = !{!29, !6, i64 8}
!35 = !{!29, !6, i64 12}
!36 = !{!29, !6, i64 16}
!37 = !{!29, !6, i64 20}
!38 = !{!29, !6, i64 24}
!39 = !{!29, !6, i64 28}
!40 = !{!41}
!41 = distinct !{!41, !42, !"shape: argument 0"}
!42 = distinct !{!42, !"shape"}
!43 = !{!5, !9, i64 48}
!44 = !{!10, !10, i64 0}
!45 = !{!46, !10, i64 0}
!46 = !{!"Cta", !10, i64 0, !10, i64 8, !6, i64 16, !6, i64 20, !7, i64 24, !6, i64 36, !7, i64 40, !6, i64 52, !7, i64 56, !6, i64 68, !10, i64 72, !10, i64 80, !9, i64 88, !7, i64 96, !6, i64 108, !7, i64 112, !6, i64 124, !7, i64 128, !6, i64 140, !7, i64 144, !6, i64 156, !10, i64 160, !9, i64 168, !10, i64 176, !10, i64 184, !10, i64 192, !10, i64 200, !10, i64 208, !6, i64 216, !6, i64 220, !10, i64 224, !10, i64 232, !6, i64 240, !6, i64 244, !6, i64 248, !6, i64 252, !6, i64 256, !6, i64 260, !7, i64 264, !10, i64 4680, !10, i64 4688, !10, i64 4696, !10, i64 4704, !10, i64 4712, !10, i64 4720}
!47 = !{!48, !10, i64 3272}
!48 = !{!"Launch", !10, i64 0, !10, i64 8, !10, i64 16, !9, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !6, i64 68, !6, i64 72, !6, i64 76, !9, i64 80, !10, i64 88, !9, i64 96, !9, i64 104, !6, i64 112, !6, i64 116, !9, i64 120, !6, i64 128, !6, i64 132, !10, i64 136, !10, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 180, !7, i64 184, !10, i64 3256, !10, i64 3264, !10, i64 3272, !10, i64 3280, !10, i64 3288, !10, i64 3296, !10, i64 3304, !10, i64 3312, !6, i64 3320, !6, i64 3324}
!49 = !{!50, !10, i64 80}
!50 = !{!"Hooks", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !10, i64 88, !10, i64 96, !10, i64 104}
!51 = distinct !{!51, !17}
!52 = distinct !{!52, !17}
!53 = distinct !{!53, !17}
!54 = !{!5, !9, i64 56}
!55 = distinct !{!55, !17}
!56 = distinct !{!56, !17}
!57 = !{!9, !9, i64 0}
!58 = !{!46, !10, i64 8}
!59 = !{!5, !9, i64 72}
!60 = distinct !{!60, !17}
!61 = distinct !{!61, !17}
!62 = distinct !{!62, !17}
!63 = !{!46, !6, i64 20}
!64 = distinct !{!64, !25}
!65 = distinct !{!65, !17}
!66 = !{!46, !6, i64 16}
!67 = distinct !{!67, !17}
