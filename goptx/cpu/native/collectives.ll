; made by tools/make_cpu_runtime.py from 3dd099154b64f1a58b3263ee7f9bfcf4
; ModuleID = 'collectives.c'

%struct.Thread = type { i32, i32, [3 x i32], i32, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, ptr, ptr, i32, i32, i32, i32, i64, ptr, i32, i32, i64, i64, i32 }

; Function Attrs: nounwind uwtable
define dso_local i32 @collectives(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [32 x i64], align 16
  %6 = getelementptr inbounds i8, ptr %0, i64 232
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  %8 = shl i32 %1, 5
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Thread, ptr %7, i64 %9
  br label %13

11:                                               ; preds = %39
  %12 = icmp eq i32 %3, 0
  br label %43

13:                                               ; preds = %39, %4
  %14 = phi i64 [ 0, %4 ], [ %41, %39 ]
  %15 = phi i32 [ 0, %4 ], [ %40, %39 ]
  %16 = trunc nuw nsw i64 %14 to i32
  %17 = shl nuw i32 1, %16
  %18 = and i32 %17, %2
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %26, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds %struct.Thread, ptr %10, i64 %14, i32 6
  %22 = load i32, ptr %21, align 8, !tbaa !11
  %23 = icmp eq i32 %22, 1
  %24 = select i1 %23, i32 %17, i32 0
  %25 = or i32 %24, %15
  br label %26

26:                                               ; preds = %20, %13
  %27 = phi i32 [ %15, %13 ], [ %25, %20 ]
  %28 = or disjoint i64 %14, 1
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = shl nuw i32 1, %29
  %31 = and i32 %30, %2
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %39, label %33

33:                                               ; preds = %26
  %34 = getelementptr inbounds %struct.Thread, ptr %10, i64 %28, i32 6
  %35 = load i32, ptr %34, align 8, !tbaa !11
  %36 = icmp eq i32 %35, 1
  %37 = select i1 %36, i32 %30, i32 0
  %38 = or i32 %37, %27
  br label %39

39:                                               ; preds = %33, %26
  %40 = phi i32 [ %27, %26 ], [ %38, %33 ]
  %41 = add nuw nsw i64 %14, 2
  %42 = icmp eq i64 %41, 32
  br i1 %42, label %11, label %13, !llvm.loop !13

43:                                               ; preds = %11, %645
  %44 = phi i64 [ 0, %11 ], [ %648, %645 ]
  %45 = phi i32 [ 0, %11 ], [ %647, %645 ]
  %46 = phi i32 [ 0, %11 ], [ %646, %645 ]
  %47 = trunc nuw nsw i64 %44 to i32
  %48 = shl nuw i32 1, %47
  %49 = and i32 %48, %40
  %50 = icmp ne i32 %49, 0
  %51 = and i32 %48, %46
  %52 = icmp eq i32 %51, 0
  %53 = select i1 %50, i1 %52, i1 false
  br i1 %53, label %54, label %645

54:                                               ; preds = %43
  %55 = getelementptr inbounds %struct.Thread, ptr %10, i64 %44
  %56 = getelementptr inbounds i8, ptr %55, i64 40
  %57 = load i32, ptr %56, align 8, !tbaa !15
  %58 = and i32 %57, 255
  %59 = icmp eq i32 %58, 18
  br i1 %59, label %60, label %81

60:                                               ; preds = %54
  br i1 %12, label %645, label %61

61:                                               ; preds = %60
  %62 = getelementptr inbounds i8, ptr %55, i64 36
  br label %63

63:                                               ; preds = %61, %77
  %64 = phi i64 [ %44, %61 ], [ %79, %77 ]
  %65 = phi i32 [ 0, %61 ], [ %78, %77 ]
  %66 = trunc nuw nsw i64 %64 to i32
  %67 = shl nuw i32 1, %66
  %68 = and i32 %67, %40
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %77, label %70

70:                                               ; preds = %63
  %71 = getelementptr inbounds %struct.Thread, ptr %10, i64 %64, i32 7
  %72 = load i32, ptr %71, align 4, !tbaa !16
  %73 = load i32, ptr %62, align 4, !tbaa !16
  %74 = icmp eq i32 %72, %73
  %75 = select i1 %74, i32 %67, i32 0
  %76 = or i32 %75, %65
  br label %77

77:                                               ; preds = %70, %63
  %78 = phi i32 [ %65, %63 ], [ %76, %70 ]
  %79 = add nuw nsw i64 %64, 1
  %80 = icmp eq i64 %79, 32
  br i1 %80, label %119, label %63, !llvm.loop !17

81:                                               ; preds = %54
  %82 = getelementptr inbounds i8, ptr %55, i64 44
  %83 = load i32, ptr %82, align 4, !tbaa !18
  br label %87

84:                                               ; preds = %108
  %85 = and i32 %83, %48
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %112, label %116

87:                                               ; preds = %81, %108
  %88 = phi i64 [ 0, %81 ], [ %110, %108 ]
  %89 = phi i32 [ 0, %81 ], [ %109, %108 ]
  %90 = trunc nuw nsw i64 %88 to i32
  %91 = shl nuw i32 1, %90
  %92 = and i32 %91, %40
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %108, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds %struct.Thread, ptr %10, i64 %88
  %96 = getelementptr inbounds i8, ptr %95, i64 40
  %97 = load i32, ptr %96, align 8, !tbaa !15
  %98 = icmp eq i32 %97, %57
  br i1 %98, label %99, label %108

99:                                               ; preds = %94
  %100 = getelementptr inbounds i8, ptr %95, i64 44
  %101 = load i32, ptr %100, align 4, !tbaa !18
  %102 = icmp ne i32 %101, %83
  %103 = and i32 %91, %83
  %104 = icmp eq i32 %103, 0
  %105 = or i1 %104, %102
  %106 = select i1 %105, i32 0, i32 %91
  %107 = or i32 %106, %89
  br label %108

108:                                              ; preds = %99, %87, %94
  %109 = phi i32 [ %89, %94 ], [ %89, %87 ], [ %107, %99 ]
  %110 = add nuw nsw i64 %88, 1
  %111 = icmp eq i64 %110, 32
  br i1 %111, label %84, label %87, !llvm.loop !19

112:                                              ; preds = %84
  %113 = getelementptr inbounds i8, ptr %55, i64 36
  %114 = load i32, ptr %113, align 4, !tbaa !16
  %115 = zext i32 %83 to i64
  tail call void @goptx_fault(ptr noundef %55, ptr noundef %0, i32 noundef 6, i32 noundef %114, i64 noundef %115, i64 noundef 0) #5
  br label %650

116:                                              ; preds = %84
  %117 = and i32 %83, %2
  %118 = icmp eq i32 %109, %117
  br i1 %118, label %119, label %645

119:                                              ; preds = %77, %116
  %120 = phi i32 [ %109, %116 ], [ %78, %77 ]
  %121 = or i32 %120, %46
  %122 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %120, i1 true)
  %123 = zext nneg i32 %122 to i64
  %124 = getelementptr inbounds %struct.Thread, ptr %10, i64 %123
  %125 = getelementptr inbounds i8, ptr %124, i64 40
  %126 = load i32, ptr %125, align 8, !tbaa !15
  %127 = and i32 %126, 255
  %128 = load ptr, ptr %0, align 8, !tbaa !20
  %129 = getelementptr inbounds i8, ptr %128, i64 180
  %130 = load i32, ptr %129, align 4, !tbaa !21
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %228, label %132

132:                                              ; preds = %119
  %133 = and i32 %130, 8
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %174, label %135

135:                                              ; preds = %132
  %136 = getelementptr inbounds i8, ptr %128, i64 3304
  %137 = load ptr, ptr %136, align 8, !tbaa !23
  %138 = getelementptr inbounds %struct.Thread, ptr %10, i64 %123, i32 7
  %139 = load i32, ptr %138, align 4, !tbaa !16
  %140 = zext i32 %139 to i64
  %141 = getelementptr inbounds i8, ptr %137, i64 %140
  %142 = load i8, ptr %141, align 1, !tbaa !24
  %143 = and i8 %142, 1
  %144 = icmp eq i8 %143, 0
  br i1 %144, label %174, label %145

145:                                              ; preds = %135
  %146 = xor i32 %120, -1
  %147 = and i32 %146, %2
  %148 = icmp eq i32 %147, 0
  br i1 %148, label %149, label %151

149:                                              ; preds = %145
  %150 = zext i32 %120 to i64
  br label %156

151:                                              ; preds = %145
  %152 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %147, i1 true)
  %153 = zext nneg i32 %152 to i64
  %154 = getelementptr inbounds %struct.Thread, ptr %10, i64 %153
  %155 = zext i32 %120 to i64
  tail call void @found(ptr noundef nonnull %0, ptr noundef %154, i32 noundef 4, i32 noundef %139, i32 noundef %139, i64 noundef %155, i32 noundef 0) #5
  br label %156

156:                                              ; preds = %151, %149
  %157 = phi i64 [ %150, %149 ], [ %155, %151 ]
  br label %158

158:                                              ; preds = %171, %156
  %159 = phi i64 [ 0, %156 ], [ %172, %171 ]
  %160 = trunc nuw nsw i64 %159 to i32
  %161 = shl nuw i32 1, %160
  %162 = and i32 %161, %120
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %171, label %164

164:                                              ; preds = %158
  %165 = getelementptr inbounds %struct.Thread, ptr %10, i64 %159
  %166 = getelementptr inbounds i8, ptr %165, i64 36
  %167 = load i32, ptr %166, align 4, !tbaa !16
  %168 = load i32, ptr %138, align 4, !tbaa !16
  %169 = icmp eq i32 %167, %168
  br i1 %169, label %171, label %170

170:                                              ; preds = %164
  tail call void @found(ptr noundef nonnull %0, ptr noundef nonnull %165, i32 noundef 4, i32 noundef %167, i32 noundef %168, i64 noundef %157, i32 noundef 1) #5
  br label %171

171:                                              ; preds = %170, %164, %158
  %172 = add nuw nsw i64 %159, 1
  %173 = icmp eq i64 %172, 32
  br i1 %173, label %174, label %158, !llvm.loop !25

174:                                              ; preds = %171, %135, %132
  %175 = icmp ugt i32 %127, 3
  br i1 %175, label %228, label %176

176:                                              ; preds = %174
  %177 = load ptr, ptr %0, align 8, !tbaa !20
  %178 = getelementptr inbounds i8, ptr %177, i64 180
  %179 = load i32, ptr %178, align 4, !tbaa !21
  %180 = and i32 %179, 16
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %228, label %182

182:                                              ; preds = %176, %225
  %183 = phi i64 [ %226, %225 ], [ 0, %176 ]
  %184 = trunc nuw nsw i64 %183 to i32
  %185 = shl nuw i32 1, %184
  %186 = and i32 %185, %120
  %187 = icmp eq i32 %186, 0
  br i1 %187, label %225, label %188

188:                                              ; preds = %182
  %189 = getelementptr inbounds %struct.Thread, ptr %10, i64 %183
  %190 = getelementptr inbounds i8, ptr %189, i64 56
  %191 = load i64, ptr %190, align 8, !tbaa !26
  %192 = trunc i64 %191 to i32
  %193 = and i32 %192, 31
  %194 = getelementptr inbounds i8, ptr %189, i64 64
  %195 = load i64, ptr %194, align 8, !tbaa !27
  %196 = trunc i64 %195 to i32
  %197 = and i32 %196, 31
  %198 = lshr i32 %196, 8
  %199 = and i32 %198, %184
  %200 = xor i32 %198, -1
  %201 = and i32 %197, %200
  %202 = or i32 %201, %199
  switch i32 %127, label %212 [
    i32 0, label %203
    i32 1, label %206
    i32 2, label %209
  ]

203:                                              ; preds = %188
  %204 = sub nsw i32 %184, %193
  %205 = icmp slt i32 %204, %202
  br i1 %205, label %225, label %216

206:                                              ; preds = %188
  %207 = add nuw nsw i32 %193, %184
  %208 = icmp ugt i32 %207, %202
  br i1 %208, label %225, label %216

209:                                              ; preds = %188
  %210 = xor i32 %193, %184
  %211 = icmp ugt i32 %210, %202
  br i1 %211, label %225, label %216

212:                                              ; preds = %188
  %213 = and i32 %193, %200
  %214 = or i32 %213, %199
  %215 = icmp ugt i32 %214, %202
  br i1 %215, label %225, label %216

216:                                              ; preds = %212, %209, %206, %203
  %217 = phi i32 [ %204, %203 ], [ %214, %212 ], [ %207, %206 ], [ %210, %209 ]
  %218 = shl nuw i32 1, %217
  %219 = and i32 %218, %120
  %220 = icmp eq i32 %219, 0
  br i1 %220, label %221, label %225

221:                                              ; preds = %216
  %222 = getelementptr inbounds i8, ptr %189, i64 36
  %223 = load i32, ptr %222, align 4, !tbaa !16
  %224 = zext nneg i32 %217 to i64
  tail call void @found(ptr noundef nonnull %0, ptr noundef nonnull %189, i32 noundef 6, i32 noundef %223, i32 noundef %223, i64 noundef %224, i32 noundef 0) #5
  br label %228

225:                                              ; preds = %216, %212, %209, %206, %203, %182
  %226 = add nuw nsw i64 %183, 1
  %227 = icmp eq i64 %226, 32
  br i1 %227, label %228, label %182, !llvm.loop !28

228:                                              ; preds = %225, %221, %176, %174, %119
  %229 = trunc i32 %126 to i8
  switch i8 %229, label %621 [
    i8 0, label %233
    i8 1, label %233
    i8 2, label %233
    i8 3, label %233
    i8 4, label %230
    i8 5, label %230
    i8 6, label %230
    i8 7, label %230
    i8 8, label %375
    i8 9, label %375
    i8 10, label %430
    i8 11, label %430
    i8 12, label %430
    i8 13, label %430
    i8 14, label %430
    i8 15, label %430
    i8 16, label %430
    i8 17, label %430
    i8 27, label %430
    i8 28, label %430
    i8 18, label %231
    i8 19, label %586
    i8 20, label %613
  ]

230:                                              ; preds = %228, %228, %228, %228
  br label %310

231:                                              ; preds = %228
  %232 = zext i32 %120 to i64
  br label %567

233:                                              ; preds = %228, %228, %228, %228
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #5
  br label %234

234:                                              ; preds = %254, %233
  %235 = phi i64 [ 0, %233 ], [ %257, %254 ]
  %236 = trunc nuw nsw i64 %235 to i32
  %237 = shl nuw i32 1, %236
  %238 = and i32 %237, %120
  %239 = icmp eq i32 %238, 0
  br i1 %239, label %243, label %240

240:                                              ; preds = %234
  %241 = getelementptr inbounds %struct.Thread, ptr %10, i64 %235, i32 10
  %242 = load i64, ptr %241, align 8, !tbaa !29
  br label %243

243:                                              ; preds = %240, %234
  %244 = phi i64 [ %242, %240 ], [ 0, %234 ]
  %245 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %235
  store i64 %244, ptr %245, align 16, !tbaa !30
  %246 = or disjoint i64 %235, 1
  %247 = trunc nuw nsw i64 %246 to i32
  %248 = shl nuw i32 1, %247
  %249 = and i32 %248, %120
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %254, label %251

251:                                              ; preds = %243
  %252 = getelementptr inbounds %struct.Thread, ptr %10, i64 %246, i32 10
  %253 = load i64, ptr %252, align 8, !tbaa !29
  br label %254

254:                                              ; preds = %251, %243
  %255 = phi i64 [ %253, %251 ], [ 0, %243 ]
  %256 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %246
  store i64 %255, ptr %256, align 8, !tbaa !30
  %257 = add nuw nsw i64 %235, 2
  %258 = icmp eq i64 %257, 32
  br i1 %258, label %259, label %234, !llvm.loop !31

259:                                              ; preds = %254, %305
  %260 = phi i64 [ %306, %305 ], [ 0, %254 ]
  %261 = trunc nuw nsw i64 %260 to i32
  %262 = shl nuw i32 1, %261
  %263 = and i32 %262, %120
  %264 = icmp eq i32 %263, 0
  br i1 %264, label %305, label %265

265:                                              ; preds = %259
  %266 = getelementptr inbounds %struct.Thread, ptr %10, i64 %260
  %267 = getelementptr inbounds i8, ptr %266, i64 56
  %268 = load i64, ptr %267, align 8, !tbaa !26
  %269 = trunc i64 %268 to i32
  %270 = and i32 %269, 31
  %271 = getelementptr inbounds i8, ptr %266, i64 64
  %272 = load i64, ptr %271, align 8, !tbaa !27
  %273 = trunc i64 %272 to i32
  %274 = and i32 %273, 31
  %275 = lshr i32 %273, 8
  %276 = and i32 %275, %261
  %277 = xor i32 %275, -1
  %278 = and i32 %274, %277
  %279 = or i32 %278, %276
  switch i8 %229, label %289 [
    i8 0, label %280
    i8 1, label %283
    i8 2, label %286
  ]

280:                                              ; preds = %265
  %281 = sub nsw i32 %261, %270
  %282 = icmp sge i32 %281, %279
  br label %293

283:                                              ; preds = %265
  %284 = add nuw nsw i32 %270, %261
  %285 = icmp ule i32 %284, %279
  br label %293

286:                                              ; preds = %265
  %287 = xor i32 %270, %261
  %288 = icmp ule i32 %287, %279
  br label %293

289:                                              ; preds = %265
  %290 = and i32 %270, %277
  %291 = or i32 %290, %276
  %292 = icmp ule i32 %291, %279
  br label %293

293:                                              ; preds = %289, %286, %283, %280
  %294 = phi i32 [ %281, %280 ], [ %284, %283 ], [ %287, %286 ], [ %291, %289 ]
  %295 = phi i1 [ %282, %280 ], [ %285, %283 ], [ %288, %286 ], [ %292, %289 ]
  %296 = select i1 %295, i32 %294, i32 %261
  %297 = icmp ult i32 %296, 32
  %298 = select i1 %297, i32 %296, i32 %261
  %299 = zext nneg i32 %298 to i64
  %300 = getelementptr inbounds [32 x i64], ptr %5, i64 0, i64 %299
  %301 = load i64, ptr %300, align 8, !tbaa !30
  %302 = getelementptr inbounds i8, ptr %266, i64 72
  store i64 %301, ptr %302, align 8, !tbaa !32
  %303 = zext i1 %295 to i64
  %304 = getelementptr inbounds i8, ptr %266, i64 80
  store i64 %303, ptr %304, align 8, !tbaa !33
  br label %305

305:                                              ; preds = %293, %259
  %306 = add nuw nsw i64 %260, 1
  %307 = icmp eq i64 %306, 32
  br i1 %307, label %308, label %259, !llvm.loop !34

308:                                              ; preds = %305
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #5
  br label %625

309:                                              ; preds = %338
  switch i8 %229, label %353 [
    i8 4, label %342
    i8 5, label %345
    i8 6, label %348
  ]

310:                                              ; preds = %338, %230
  %311 = phi i64 [ 0, %230 ], [ %340, %338 ]
  %312 = phi i32 [ 0, %230 ], [ %339, %338 ]
  %313 = trunc nuw nsw i64 %311 to i32
  %314 = shl nuw i32 1, %313
  %315 = and i32 %314, %120
  %316 = icmp eq i32 %315, 0
  br i1 %316, label %324, label %317

317:                                              ; preds = %310
  %318 = getelementptr inbounds %struct.Thread, ptr %10, i64 %311, i32 10
  %319 = load i64, ptr %318, align 8, !tbaa !29
  %320 = and i64 %319, 1
  %321 = icmp eq i64 %320, 0
  %322 = select i1 %321, i32 0, i32 %314
  %323 = or i32 %322, %312
  br label %324

324:                                              ; preds = %317, %310
  %325 = phi i32 [ %312, %310 ], [ %323, %317 ]
  %326 = or disjoint i64 %311, 1
  %327 = trunc nuw nsw i64 %326 to i32
  %328 = shl nuw i32 1, %327
  %329 = and i32 %328, %120
  %330 = icmp eq i32 %329, 0
  br i1 %330, label %338, label %331

331:                                              ; preds = %324
  %332 = getelementptr inbounds %struct.Thread, ptr %10, i64 %326, i32 10
  %333 = load i64, ptr %332, align 8, !tbaa !29
  %334 = and i64 %333, 1
  %335 = icmp eq i64 %334, 0
  %336 = select i1 %335, i32 0, i32 %328
  %337 = or i32 %336, %325
  br label %338

338:                                              ; preds = %331, %324
  %339 = phi i32 [ %325, %324 ], [ %337, %331 ]
  %340 = add nuw nsw i64 %311, 2
  %341 = icmp eq i64 %340, 32
  br i1 %341, label %309, label %310, !llvm.loop !35

342:                                              ; preds = %309
  %343 = icmp eq i32 %339, %120
  %344 = zext i1 %343 to i32
  br label %353

345:                                              ; preds = %309
  %346 = icmp ne i32 %339, 0
  %347 = zext i1 %346 to i32
  br label %353

348:                                              ; preds = %309
  %349 = icmp eq i32 %339, %120
  %350 = icmp eq i32 %339, 0
  %351 = or i1 %349, %350
  %352 = zext i1 %351 to i32
  br label %353

353:                                              ; preds = %348, %345, %342, %309
  %354 = phi i32 [ %344, %342 ], [ %347, %345 ], [ %352, %348 ], [ %339, %309 ]
  %355 = zext i32 %354 to i64
  br label %356

356:                                              ; preds = %372, %353
  %357 = phi i64 [ 0, %353 ], [ %373, %372 ]
  %358 = trunc nuw nsw i64 %357 to i32
  %359 = shl nuw i32 1, %358
  %360 = and i32 %359, %120
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %364, label %362

362:                                              ; preds = %356
  %363 = getelementptr inbounds %struct.Thread, ptr %10, i64 %357, i32 13
  store i64 %355, ptr %363, align 8, !tbaa !32
  br label %364

364:                                              ; preds = %362, %356
  %365 = or disjoint i64 %357, 1
  %366 = trunc nuw nsw i64 %365 to i32
  %367 = shl nuw i32 1, %366
  %368 = and i32 %367, %120
  %369 = icmp eq i32 %368, 0
  br i1 %369, label %372, label %370

370:                                              ; preds = %364
  %371 = getelementptr inbounds %struct.Thread, ptr %10, i64 %365, i32 13
  store i64 %355, ptr %371, align 8, !tbaa !32
  br label %372

372:                                              ; preds = %370, %364
  %373 = add nuw nsw i64 %357, 2
  %374 = icmp eq i64 %373, 32
  br i1 %374, label %625, label %356, !llvm.loop !36

375:                                              ; preds = %228, %228
  %376 = icmp eq i32 %127, 9
  br label %377

377:                                              ; preds = %427, %375
  %378 = phi i64 [ 0, %375 ], [ %428, %427 ]
  %379 = trunc nuw nsw i64 %378 to i32
  %380 = shl nuw i32 1, %379
  %381 = and i32 %380, %120
  %382 = icmp eq i32 %381, 0
  br i1 %382, label %427, label %383

383:                                              ; preds = %377
  %384 = getelementptr inbounds %struct.Thread, ptr %10, i64 %378, i32 10
  br label %395

385:                                              ; preds = %423
  %386 = icmp eq i32 %424, %120
  %387 = select i1 %386, i32 %424, i32 0
  %388 = select i1 %376, i32 %387, i32 %424
  %389 = zext i32 %388 to i64
  %390 = getelementptr inbounds %struct.Thread, ptr %10, i64 %378
  %391 = getelementptr inbounds i8, ptr %390, i64 72
  store i64 %389, ptr %391, align 8, !tbaa !32
  %392 = icmp ne i32 %388, 0
  %393 = zext i1 %392 to i64
  %394 = getelementptr inbounds i8, ptr %390, i64 80
  store i64 %393, ptr %394, align 8, !tbaa !33
  br label %427

395:                                              ; preds = %423, %383
  %396 = phi i64 [ 0, %383 ], [ %425, %423 ]
  %397 = phi i32 [ 0, %383 ], [ %424, %423 ]
  %398 = trunc nuw nsw i64 %396 to i32
  %399 = shl nuw i32 1, %398
  %400 = and i32 %399, %120
  %401 = icmp eq i32 %400, 0
  br i1 %401, label %409, label %402

402:                                              ; preds = %395
  %403 = getelementptr inbounds %struct.Thread, ptr %10, i64 %396, i32 10
  %404 = load i64, ptr %403, align 8, !tbaa !29
  %405 = load i64, ptr %384, align 8, !tbaa !29
  %406 = icmp eq i64 %404, %405
  %407 = select i1 %406, i32 %399, i32 0
  %408 = or i32 %407, %397
  br label %409

409:                                              ; preds = %402, %395
  %410 = phi i32 [ %397, %395 ], [ %408, %402 ]
  %411 = or disjoint i64 %396, 1
  %412 = trunc nuw nsw i64 %411 to i32
  %413 = shl nuw i32 1, %412
  %414 = and i32 %413, %120
  %415 = icmp eq i32 %414, 0
  br i1 %415, label %423, label %416

416:                                              ; preds = %409
  %417 = getelementptr inbounds %struct.Thread, ptr %10, i64 %411, i32 10
  %418 = load i64, ptr %417, align 8, !tbaa !29
  %419 = load i64, ptr %384, align 8, !tbaa !29
  %420 = icmp eq i64 %418, %419
  %421 = select i1 %420, i32 %413, i32 0
  %422 = or i32 %421, %410
  br label %423

423:                                              ; preds = %416, %409
  %424 = phi i32 [ %410, %409 ], [ %422, %416 ]
  %425 = add nuw nsw i64 %396, 2
  %426 = icmp eq i64 %425, 32
  br i1 %426, label %385, label %395, !llvm.loop !37

427:                                              ; preds = %385, %377
  %428 = add nuw nsw i64 %378, 1
  %429 = icmp eq i64 %428, 32
  br i1 %429, label %625, label %377, !llvm.loop !38

430:                                              ; preds = %228, %228, %228, %228, %228, %228, %228, %228, %228, %228
  %431 = getelementptr inbounds i8, ptr %124, i64 48
  %432 = load i64, ptr %431, align 8, !tbaa !29
  %433 = icmp ugt i32 %127, 26
  br i1 %433, label %434, label %462

434:                                              ; preds = %430
  %435 = load i32, ptr %125, align 8, !tbaa !15
  %436 = trunc i32 %435 to i8
  switch i8 %436, label %452 [
    i8 10, label %437
    i8 11, label %440
    i8 12, label %442
    i8 13, label %444
    i8 14, label %446
    i8 15, label %448
    i8 16, label %450
    i8 17, label %462
  ]

437:                                              ; preds = %434
  %438 = shl i64 %432, 1
  %439 = and i64 %438, 4294967294
  br label %462

440:                                              ; preds = %434
  %441 = and i64 %432, 4294967295
  br label %462

442:                                              ; preds = %434
  %443 = and i64 %432, 4294967295
  br label %462

444:                                              ; preds = %434
  %445 = and i64 %432, 4294967295
  br label %462

446:                                              ; preds = %434
  %447 = and i64 %432, 4294967295
  br label %462

448:                                              ; preds = %434
  %449 = and i64 %432, 4294967295
  br label %462

450:                                              ; preds = %434
  %451 = and i64 %432, 4294967295
  br label %462

452:                                              ; preds = %434
  %453 = trunc i64 %432 to i32
  %454 = and i32 %435, 256
  %455 = icmp eq i32 %454, 0
  %456 = and i32 %453, 2147483647
  %457 = select i1 %455, i32 %453, i32 %456
  %458 = bitcast i32 %457 to float
  %459 = fcmp uno float %458, 0.000000e+00
  %460 = zext i32 %457 to i64
  %461 = select i1 %459, i64 2147483647, i64 %460
  br label %462

462:                                              ; preds = %452, %450, %448, %446, %444, %442, %440, %437, %434, %430
  %463 = phi i64 [ %432, %430 ], [ %461, %452 ], [ %451, %450 ], [ %449, %448 ], [ %447, %446 ], [ %445, %444 ], [ %443, %442 ], [ %441, %440 ], [ %439, %437 ], [ 0, %434 ]
  %464 = icmp eq i32 %122, 31
  br i1 %464, label %469, label %465

465:                                              ; preds = %462
  %466 = tail call i32 @llvm.umax.i32(i32 %122, i32 30)
  %467 = add nuw nsw i32 %466, 1
  %468 = zext nneg i32 %467 to i64
  br label %471

469:                                              ; preds = %545, %462
  %470 = phi i64 [ %463, %462 ], [ %546, %545 ]
  br label %548

471:                                              ; preds = %545, %465
  %472 = phi i64 [ %123, %465 ], [ %474, %545 ]
  %473 = phi i64 [ %463, %465 ], [ %546, %545 ]
  %474 = add nuw nsw i64 %472, 1
  %475 = trunc nuw nsw i64 %472 to i32
  %476 = shl nuw i32 2, %475
  %477 = and i32 %476, %120
  %478 = icmp eq i32 %477, 0
  br i1 %478, label %545, label %479

479:                                              ; preds = %471
  %480 = load i32, ptr %125, align 8, !tbaa !15
  %481 = getelementptr inbounds %struct.Thread, ptr %10, i64 %474, i32 10
  %482 = load i64, ptr %481, align 8, !tbaa !29
  %483 = trunc i64 %473 to i32
  %484 = trunc i64 %482 to i32
  %485 = and i32 %480, 255
  %486 = trunc i32 %480 to i8
  switch i8 %486, label %511 [
    i8 10, label %487
    i8 11, label %490
    i8 12, label %493
    i8 13, label %496
    i8 14, label %499
    i8 15, label %502
    i8 16, label %505
    i8 17, label %508
  ]

487:                                              ; preds = %479
  %488 = add i64 %482, %473
  %489 = and i64 %488, 4294967295
  br label %545

490:                                              ; preds = %479
  %491 = tail call i32 @llvm.smin.i32(i32 %483, i32 %484)
  %492 = zext i32 %491 to i64
  br label %545

493:                                              ; preds = %479
  %494 = tail call i32 @llvm.smax.i32(i32 %483, i32 %484)
  %495 = zext i32 %494 to i64
  br label %545

496:                                              ; preds = %479
  %497 = tail call i32 @llvm.umin.i32(i32 %483, i32 %484)
  %498 = zext i32 %497 to i64
  br label %545

499:                                              ; preds = %479
  %500 = tail call i32 @llvm.umax.i32(i32 %483, i32 %484)
  %501 = zext i32 %500 to i64
  br label %545

502:                                              ; preds = %479
  %503 = and i64 %473, 4294967295
  %504 = and i64 %503, %482
  br label %545

505:                                              ; preds = %479
  %506 = or i64 %482, %473
  %507 = and i64 %506, 4294967295
  br label %545

508:                                              ; preds = %479
  %509 = xor i64 %482, %473
  %510 = and i64 %509, 4294967295
  br label %545

511:                                              ; preds = %479
  %512 = and i32 %480, 256
  %513 = icmp eq i32 %512, 0
  %514 = and i32 %483, 2147483647
  %515 = and i32 %484, 2147483647
  %516 = select i1 %513, i32 %484, i32 %515
  %517 = select i1 %513, i32 %483, i32 %514
  %518 = bitcast i32 %517 to float
  %519 = bitcast i32 %516 to float
  %520 = fcmp uno float %518, %519
  br i1 %520, label %521, label %529

521:                                              ; preds = %511
  %522 = fcmp uno float %519, 0.000000e+00
  %523 = fcmp ord float %518, 0.000000e+00
  %524 = and i32 %480, 512
  %525 = icmp eq i32 %524, 0
  %526 = select i1 %522, i32 2147483647, i32 %516
  %527 = select i1 %523, i32 %517, i32 %526
  %528 = select i1 %525, i32 %527, i32 2147483647
  br label %542

529:                                              ; preds = %511
  %530 = fcmp oeq float %518, %519
  %531 = icmp eq i32 %485, 27
  br i1 %530, label %532, label %536

532:                                              ; preds = %529
  %533 = or i32 %516, %517
  %534 = and i32 %516, %517
  %535 = select i1 %531, i32 %533, i32 %534
  br label %542

536:                                              ; preds = %529
  br i1 %531, label %537, label %539

537:                                              ; preds = %536
  %538 = fcmp olt float %518, %519
  br i1 %538, label %542, label %541

539:                                              ; preds = %536
  %540 = fcmp ogt float %518, %519
  br i1 %540, label %542, label %541

541:                                              ; preds = %539, %537
  br label %542

542:                                              ; preds = %541, %539, %537, %532, %521
  %543 = phi i32 [ %535, %532 ], [ %516, %541 ], [ %517, %539 ], [ %517, %537 ], [ %528, %521 ]
  %544 = zext i32 %543 to i64
  br label %545

545:                                              ; preds = %542, %508, %505, %502, %499, %496, %493, %490, %487, %471
  %546 = phi i64 [ %473, %471 ], [ %544, %542 ], [ %510, %508 ], [ %507, %505 ], [ %504, %502 ], [ %501, %499 ], [ %498, %496 ], [ %495, %493 ], [ %492, %490 ], [ %489, %487 ]
  %547 = icmp eq i64 %474, %468
  br i1 %547, label %469, label %471, !llvm.loop !39

548:                                              ; preds = %564, %469
  %549 = phi i64 [ 0, %469 ], [ %565, %564 ]
  %550 = trunc nuw nsw i64 %549 to i32
  %551 = shl nuw i32 1, %550
  %552 = and i32 %551, %120
  %553 = icmp eq i32 %552, 0
  br i1 %553, label %556, label %554

554:                                              ; preds = %548
  %555 = getelementptr inbounds %struct.Thread, ptr %10, i64 %549, i32 13
  store i64 %470, ptr %555, align 8, !tbaa !32
  br label %556

556:                                              ; preds = %554, %548
  %557 = or disjoint i64 %549, 1
  %558 = trunc nuw nsw i64 %557 to i32
  %559 = shl nuw i32 1, %558
  %560 = and i32 %559, %120
  %561 = icmp eq i32 %560, 0
  br i1 %561, label %564, label %562

562:                                              ; preds = %556
  %563 = getelementptr inbounds %struct.Thread, ptr %10, i64 %557, i32 13
  store i64 %470, ptr %563, align 8, !tbaa !32
  br label %564

564:                                              ; preds = %562, %556
  %565 = add nuw nsw i64 %549, 2
  %566 = icmp eq i64 %565, 32
  br i1 %566, label %625, label %548, !llvm.loop !40

567:                                              ; preds = %583, %231
  %568 = phi i64 [ 0, %231 ], [ %584, %583 ]
  %569 = trunc nuw nsw i64 %568 to i32
  %570 = shl nuw i32 1, %569
  %571 = and i32 %570, %120
  %572 = icmp eq i32 %571, 0
  br i1 %572, label %575, label %573

573:                                              ; preds = %567
  %574 = getelementptr inbounds %struct.Thread, ptr %10, i64 %568, i32 13
  store i64 %232, ptr %574, align 8, !tbaa !32
  br label %575

575:                                              ; preds = %573, %567
  %576 = or disjoint i64 %568, 1
  %577 = trunc nuw nsw i64 %576 to i32
  %578 = shl nuw i32 1, %577
  %579 = and i32 %578, %120
  %580 = icmp eq i32 %579, 0
  br i1 %580, label %583, label %581

581:                                              ; preds = %575
  %582 = getelementptr inbounds %struct.Thread, ptr %10, i64 %576, i32 13
  store i64 %232, ptr %582, align 8, !tbaa !32
  br label %583

583:                                              ; preds = %581, %575
  %584 = add nuw nsw i64 %568, 2
  %585 = icmp eq i64 %584, 32
  br i1 %585, label %625, label %567, !llvm.loop !41

586:                                              ; preds = %228, %610
  %587 = phi i64 [ %611, %610 ], [ 0, %228 ]
  %588 = trunc nuw nsw i64 %587 to i32
  %589 = shl nuw i32 1, %588
  %590 = and i32 %589, %120
  %591 = icmp eq i32 %590, 0
  br i1 %591, label %598, label %592

592:                                              ; preds = %586
  %593 = getelementptr inbounds %struct.Thread, ptr %10, i64 %587
  %594 = getelementptr inbounds i8, ptr %593, i64 72
  store i64 %123, ptr %594, align 8, !tbaa !32
  %595 = icmp eq i64 %587, %123
  %596 = zext i1 %595 to i64
  %597 = getelementptr inbounds i8, ptr %593, i64 80
  store i64 %596, ptr %597, align 8, !tbaa !33
  br label %598

598:                                              ; preds = %592, %586
  %599 = or disjoint i64 %587, 1
  %600 = trunc nuw nsw i64 %599 to i32
  %601 = shl nuw i32 1, %600
  %602 = and i32 %601, %120
  %603 = icmp eq i32 %602, 0
  br i1 %603, label %610, label %604

604:                                              ; preds = %598
  %605 = getelementptr inbounds %struct.Thread, ptr %10, i64 %599
  %606 = getelementptr inbounds i8, ptr %605, i64 72
  store i64 %123, ptr %606, align 8, !tbaa !32
  %607 = icmp eq i64 %599, %123
  %608 = zext i1 %607 to i64
  %609 = getelementptr inbounds i8, ptr %605, i64 80
  store i64 %608, ptr %609, align 8, !tbaa !33
  br label %610

610:                                              ; preds = %604, %598
  %611 = add nuw nsw i64 %587, 2
  %612 = icmp eq i64 %611, 32
  br i1 %612, label %625, label %586, !llvm.loop !42

613:                                              ; preds = %228
  %614 = load ptr, ptr %0, align 8, !tbaa !20
  %615 = getelementptr inbounds i8, ptr %614, i64 3272
  %616 = load ptr, ptr %615, align 8, !tbaa !43
  %617 = icmp eq ptr %616, null
  br i1 %617, label %625, label %618

618:                                              ; preds = %613
  %619 = getelementptr inbounds i8, ptr %616, i64 56
  %620 = load ptr, ptr %619, align 8, !tbaa !44
  tail call void %620(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %120) #5
  br label %625

621:                                              ; preds = %228
  %622 = load ptr, ptr %0, align 8, !tbaa !20
  %623 = getelementptr inbounds i8, ptr %622, i64 3256
  %624 = load ptr, ptr %623, align 8, !tbaa !46
  tail call void %624(ptr noundef nonnull %0, ptr noundef %10, i32 noundef %120, i32 noundef %127) #5
  br label %625

625:                                              ; preds = %610, %583, %564, %427, %372, %621, %618, %613, %308
  br label %626

626:                                              ; preds = %642, %625
  %627 = phi i64 [ 0, %625 ], [ %643, %642 ]
  %628 = trunc nuw nsw i64 %627 to i32
  %629 = shl nuw i32 1, %628
  %630 = and i32 %629, %120
  %631 = icmp eq i32 %630, 0
  br i1 %631, label %634, label %632

632:                                              ; preds = %626
  %633 = getelementptr inbounds %struct.Thread, ptr %10, i64 %627, i32 6
  store i32 0, ptr %633, align 8, !tbaa !11
  br label %634

634:                                              ; preds = %632, %626
  %635 = or disjoint i64 %627, 1
  %636 = trunc nuw nsw i64 %635 to i32
  %637 = shl nuw i32 1, %636
  %638 = and i32 %637, %120
  %639 = icmp eq i32 %638, 0
  br i1 %639, label %642, label %640

640:                                              ; preds = %634
  %641 = getelementptr inbounds %struct.Thread, ptr %10, i64 %635, i32 6
  store i32 0, ptr %641, align 8, !tbaa !11
  br label %642

642:                                              ; preds = %640, %634
  %643 = add nuw nsw i64 %627, 2
  %644 = icmp eq i64 %643, 32
  br i1 %644, label %645, label %626, !llvm.loop !47

645:                                              ; preds = %642, %116, %60, %43
  %646 = phi i32 [ %46, %43 ], [ %46, %60 ], [ %46, %116 ], [ %121, %642 ]
  %647 = phi i32 [ %45, %43 ], [ %45, %60 ], [ %45, %116 ], [ 1, %642 ]
  %648 = add nuw nsw i64 %44, 1
  %649 = icmp eq i64 %648, 32
  br i1 %649, label %650, label %43, !llvm.loop !48

650:                                              ; preds = %645, %112
  %651 = phi i32 [ 1, %112 ], [ %647, %645 ]
  ret i32 %651
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare void @goptx_fault(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #3

declare void @found(ptr noundef, ptr noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #4

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 232}
!5 = !{!"Cta", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 20, !7, i64 24, !9, i64 36, !7, i64 40, !9, i64 52, !7, i64 56, !9, i64 68, !6, i64 72, !6, i64 80, !10, i64 88, !7, i64 96, !9, i64 108, !7, i64 112, !9, i64 124, !7, i64 128, !9, i64 140, !7, i64 144, !9, i64 156, !6, i64 160, !10, i64 168, !6, i64 176, !6, i64 184, !6, i64 192, !6, i64 200, !6, i64 208, !9, i64 216, !9, i64 220, !6, i64 224, !6, i64 232, !9, i64 240, !9, i64 244, !9, i64 248, !9, i64 252, !9, i64 256, !9, i64 260, !7, i64 264, !6, i64 4680, !6, i64 4688, !6, i64 4696, !6, i64 4704, !6, i64 4712, !6, i64 4720}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"int", !7, i64 0}
!10 = !{!"long", !7, i64 0}
!11 = !{!12, !9, i64 32}
!12 = !{!"Thread", !9, i64 0, !9, i64 4, !7, i64 8, !9, i64 20, !9, i64 24, !9, i64 28, !9, i64 32, !9, i64 36, !9, i64 40, !9, i64 44, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72, !10, i64 80, !6, i64 88, !10, i64 96, !6, i64 104, !10, i64 112, !6, i64 120, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 148, !9, i64 152, !9, i64 156, !10, i64 160, !6, i64 168, !9, i64 176, !9, i64 180, !10, i64 184, !10, i64 192, !9, i64 200}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!12, !9, i64 40}
!16 = !{!12, !9, i64 36}
!17 = distinct !{!17, !14}
!18 = !{!12, !9, i64 44}
!19 = distinct !{!19, !14}
!20 = !{!5, !6, i64 0}
!21 = !{!22, !9, i64 180}
!22 = !{!"Launch", !6, i64 0, !6, i64 8, !6, i64 16, !10, i64 24, !7, i64 32, !7, i64 44, !7, i64 56, !9, i64 68, !9, i64 72, !9, i64 76, !10, i64 80, !6, i64 88, !10, i64 96, !10, i64 104, !9, i64 112, !9, i64 116, !10, i64 120, !9, i64 128, !9, i64 132, !6, i64 136, !6, i64 144, !10, i64 152, !10, i64 160, !10, i64 168, !9, i64 176, !9, i64 180, !7, i64 184, !6, i64 3256, !6, i64 3264, !6, i64 3272, !6, i64 3280, !6, i64 3288, !6, i64 3296, !6, i64 3304, !6, i64 3312, !9, i64 3320, !9, i64 3324}
!23 = !{!22, !6, i64 3304}
!24 = !{!7, !7, i64 0}
!25 = distinct !{!25, !14}
!26 = !{!12, !10, i64 56}
!27 = !{!12, !10, i64 64}
!28 = distinct !{!28, !14}
!29 = !{!12, !10, i64 48}
!30 = !{!10, !10, i64 0}
!31 = distinct !{!31, !14}
!32 = !{!12, !10, i64 72}
!33 = !{!12, !10, i64 80}
!34 = distinct !{!34, !14}
!35 = distinct !{!35, !14}
!36 = distinct !{!36, !14}
!37 = distinct !{!37, !14}
!38 = distinct !{!38, !14}
!39 = distinct !{!39, !14}
!40 = distinct !{!40, !14}
!41 = distinct !{!41, !14}
!42 = distinct !{!42, !14}
!43 = !{!22, !6, i64 3272}
!44 = !{!45, !6, i64 56}
!45 = !{!"Hooks", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !6, i64 32, !6, i64 40, !6, i64 48, !6, i64 56, !6, i64 64, !6, i64 72, !6, i64 80, !6, i64 88, !6, i64 96, !6, i64 104}
!46 = !{!22, !6, i64 3256}
!47 = distinct !{!47, !14}
!48 = distinct !{!48, !14}
