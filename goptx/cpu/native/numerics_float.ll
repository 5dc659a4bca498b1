; made by tools/make_cpu_runtime.py from 9ea74e8e766b6f0dc52af3b84e1df7c3
; ModuleID = 'numerics_float.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_add_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 31744
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 31744
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i64 %16, 32767
  %19 = icmp ult i64 %18, 31745
  %20 = and i64 %17, 32767
  %21 = icmp ult i64 %20, 31745
  %22 = and i1 %19, %21
  br i1 %22, label %27, label %23

23:                                               ; preds = %15
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 32767, i64 0
  br label %381

27:                                               ; preds = %15
  %28 = trunc i64 %16 to i32
  %29 = lshr i32 %28, 15
  %30 = and i32 %29, 1
  %31 = lshr i32 %28, 10
  %32 = and i32 %31, 31
  %33 = icmp eq i32 %32, 31
  br i1 %33, label %56, label %34

34:                                               ; preds = %27
  %35 = and i64 %16, 1023
  %36 = icmp eq i32 %32, 0
  %37 = or disjoint i64 %35, 1024
  %38 = select i1 %36, i64 %35, i64 %37
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %34
  %41 = tail call i32 @llvm.umax.i32(i32 %32, i32 1)
  %42 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %38, i1 true)
  %43 = trunc nuw nsw i64 %42 to i32
  %44 = shl i64 %38, %42
  %45 = add nuw nsw i32 %41, 38
  %46 = sub nsw i32 %45, %43
  br label %47

47:                                               ; preds = %40, %34
  %48 = phi i64 [ %44, %40 ], [ 0, %34 ]
  %49 = phi i32 [ %46, %40 ], [ 0, %34 ]
  %50 = trunc i64 %17 to i32
  %51 = lshr i32 %50, 15
  %52 = and i32 %51, 1
  %53 = lshr i32 %50, 10
  %54 = and i32 %53, 31
  %55 = icmp eq i32 %54, 31
  br i1 %55, label %85, label %63

56:                                               ; preds = %27
  %57 = trunc i64 %17 to i32
  %58 = lshr i32 %57, 15
  %59 = and i32 %58, 1
  %60 = lshr i32 %57, 10
  %61 = and i32 %60, 31
  %62 = icmp eq i32 %61, 31
  br i1 %62, label %86, label %63

63:                                               ; preds = %56, %47
  %64 = phi i32 [ %61, %56 ], [ %54, %47 ]
  %65 = phi i32 [ %59, %56 ], [ %52, %47 ]
  %66 = phi i1 [ false, %56 ], [ %39, %47 ]
  %67 = phi i32 [ 0, %56 ], [ %49, %47 ]
  %68 = phi i64 [ 0, %56 ], [ %48, %47 ]
  %69 = and i64 %17, 1023
  %70 = icmp eq i32 %64, 0
  %71 = or disjoint i64 %69, 1024
  %72 = select i1 %70, i64 %69, i64 %71
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %81, label %74

74:                                               ; preds = %63
  %75 = tail call i32 @llvm.umax.i32(i32 %64, i32 1)
  %76 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %72, i1 true)
  %77 = trunc nuw nsw i64 %76 to i32
  %78 = shl i64 %72, %76
  %79 = add nuw nsw i32 %75, 38
  %80 = sub nsw i32 %79, %77
  br label %81

81:                                               ; preds = %63, %74
  %82 = phi i64 [ %78, %74 ], [ 0, %63 ]
  %83 = phi i32 [ %80, %74 ], [ 0, %63 ]
  %84 = and i32 %2, 7
  br i1 %33, label %266, label %89

85:                                               ; preds = %47
  br i1 %33, label %86, label %266

86:                                               ; preds = %56, %85
  %87 = phi i32 [ %52, %85 ], [ %59, %56 ]
  %88 = icmp eq i32 %87, %30
  br i1 %88, label %266, label %251

89:                                               ; preds = %81
  br i1 %66, label %90, label %96

90:                                               ; preds = %89
  br i1 %73, label %91, label %290

91:                                               ; preds = %90
  %92 = icmp eq i32 %65, %30
  br i1 %92, label %255, label %93

93:                                               ; preds = %91
  %94 = icmp eq i32 %84, 2
  %95 = zext i1 %94 to i32
  br label %255

96:                                               ; preds = %89
  br i1 %73, label %97, label %123

97:                                               ; preds = %96
  %98 = shl i64 %68, 63
  %99 = lshr i64 %68, 1
  %100 = zext nneg i64 %99 to i128
  %101 = shl nuw nsw i128 %100, 64
  %102 = zext i64 %98 to i128
  %103 = or disjoint i128 %101, %102
  %104 = icmp eq i128 %103, 0
  br i1 %104, label %255, label %105

105:                                              ; preds = %97
  %106 = add nsw i32 %67, 1
  %107 = icmp ult i64 %68, 2
  %108 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %99, i1 true)
  %109 = trunc nuw nsw i64 %108 to i32
  %110 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %98, i1 true)
  %111 = trunc nuw nsw i64 %110 to i32
  %112 = or disjoint i32 %111, 64
  %113 = select i1 %107, i32 %112, i32 %109
  %114 = zext nneg i32 %113 to i128
  %115 = shl i128 %103, %114
  %116 = sub nsw i32 %106, %113
  %117 = lshr exact i128 %115, 64
  %118 = trunc nuw i128 %117 to i64
  %119 = trunc i128 %115 to i64
  %120 = icmp ne i64 %119, 0
  %121 = zext i1 %120 to i64
  %122 = or i64 %121, %118
  br label %290

123:                                              ; preds = %96
  %124 = zext i64 %68 to i128
  %125 = zext i64 %82 to i128
  %126 = shl nuw nsw i128 %125, 63
  %127 = add nsw i32 %83, 1
  %128 = shl nuw nsw i128 %124, 62
  %129 = add nsw i32 %67, 2
  %130 = icmp sgt i32 %129, %127
  br i1 %130, label %131, label %146

131:                                              ; preds = %123
  %132 = lshr i64 %82, 1
  %133 = sub nsw i32 %129, %127
  %134 = zext nneg i64 %132 to i128
  %135 = shl nuw nsw i128 %134, 64
  %136 = and i128 %126, 9223372036854775808
  %137 = or disjoint i128 %135, %136
  %138 = zext nneg i32 %133 to i128
  %139 = lshr i128 %137, %138
  %140 = sub nsw i32 128, %133
  %141 = zext nneg i32 %140 to i128
  %142 = shl i128 %137, %141
  %143 = icmp ne i128 %142, 0
  %144 = zext i1 %143 to i128
  %145 = or i128 %139, %144
  br label %174

146:                                              ; preds = %123
  %147 = trunc i128 %128 to i64
  %148 = lshr i64 %68, 2
  %149 = icmp eq i32 %127, %129
  br i1 %149, label %167, label %150

150:                                              ; preds = %146
  %151 = sub nsw i32 %127, %129
  %152 = zext nneg i64 %148 to i128
  %153 = shl nuw nsw i128 %152, 64
  %154 = and i128 %128, 13835058055282163712
  %155 = or disjoint i128 %153, %154
  %156 = zext nneg i32 %151 to i128
  %157 = lshr i128 %155, %156
  %158 = sub nsw i32 128, %151
  %159 = zext nneg i32 %158 to i128
  %160 = shl i128 %155, %159
  %161 = icmp ne i128 %160, 0
  %162 = zext i1 %161 to i128
  %163 = or i128 %157, %162
  %164 = trunc i128 %163 to i64
  %165 = lshr i128 %157, 64
  %166 = trunc nuw nsw i128 %165 to i64
  br label %167

167:                                              ; preds = %146, %150
  %168 = phi i64 [ %164, %150 ], [ %147, %146 ]
  %169 = phi i64 [ %166, %150 ], [ %148, %146 ]
  %170 = zext nneg i64 %169 to i128
  %171 = shl nuw nsw i128 %170, 64
  %172 = zext i64 %168 to i128
  %173 = or disjoint i128 %171, %172
  br label %174

174:                                              ; preds = %167, %131
  %175 = phi i128 [ %145, %131 ], [ %126, %167 ]
  %176 = phi i32 [ %129, %131 ], [ %127, %167 ]
  %177 = phi i128 [ %128, %131 ], [ %173, %167 ]
  %178 = icmp eq i32 %30, %65
  br i1 %178, label %179, label %202

179:                                              ; preds = %174
  %180 = add nuw i128 %177, %175
  %181 = icmp eq i128 %180, 0
  br i1 %181, label %255, label %182

182:                                              ; preds = %179
  %183 = trunc i128 %180 to i64
  %184 = lshr i128 %180, 64
  %185 = trunc nuw i128 %184 to i64
  %186 = icmp eq i64 %185, 0
  %187 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %185, i1 true)
  %188 = trunc nuw nsw i64 %187 to i32
  %189 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %183, i1 true)
  %190 = trunc nuw nsw i64 %189 to i32
  %191 = or disjoint i32 %190, 64
  %192 = select i1 %186, i32 %191, i32 %188
  %193 = zext nneg i32 %192 to i128
  %194 = shl i128 %180, %193
  %195 = sub nsw i32 %176, %192
  %196 = lshr i128 %194, 64
  %197 = trunc nuw i128 %196 to i64
  %198 = trunc i128 %194 to i64
  %199 = icmp ne i64 %198, 0
  %200 = zext i1 %199 to i64
  %201 = or i64 %200, %197
  br label %290

202:                                              ; preds = %174
  %203 = icmp eq i128 %177, %175
  br i1 %203, label %204, label %207

204:                                              ; preds = %202
  %205 = icmp eq i32 %84, 2
  %206 = zext i1 %205 to i32
  br label %255

207:                                              ; preds = %202
  %208 = icmp ugt i128 %177, %175
  br i1 %208, label %209, label %230

209:                                              ; preds = %207
  %210 = sub nsw i128 %177, %175
  %211 = trunc i128 %210 to i64
  %212 = lshr i128 %210, 64
  %213 = trunc nuw i128 %212 to i64
  %214 = icmp eq i64 %213, 0
  %215 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %213, i1 true)
  %216 = trunc nuw nsw i64 %215 to i32
  %217 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %211, i1 true)
  %218 = trunc nuw nsw i64 %217 to i32
  %219 = or disjoint i32 %218, 64
  %220 = select i1 %214, i32 %219, i32 %216
  %221 = zext nneg i32 %220 to i128
  %222 = shl i128 %210, %221
  %223 = sub nsw i32 %176, %220
  %224 = lshr i128 %222, 64
  %225 = trunc nuw i128 %224 to i64
  %226 = trunc i128 %222 to i64
  %227 = icmp ne i64 %226, 0
  %228 = zext i1 %227 to i64
  %229 = or i64 %228, %225
  br label %290

230:                                              ; preds = %207
  %231 = sub nsw i128 %175, %177
  %232 = trunc i128 %231 to i64
  %233 = lshr i128 %231, 64
  %234 = trunc nuw i128 %233 to i64
  %235 = icmp eq i64 %234, 0
  %236 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %234, i1 true)
  %237 = trunc nuw nsw i64 %236 to i32
  %238 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %232, i1 true)
  %239 = trunc nuw nsw i64 %238 to i32
  %240 = or disjoint i32 %239, 64
  %241 = select i1 %235, i32 %240, i32 %237
  %242 = zext nneg i32 %241 to i128
  %243 = shl i128 %231, %242
  %244 = sub nsw i32 %176, %241
  %245 = lshr i128 %243, 64
  %246 = trunc nuw i128 %245 to i64
  %247 = trunc i128 %243 to i64
  %248 = icmp ne i64 %247, 0
  %249 = zext i1 %248 to i64
  %250 = or i64 %249, %246
  br label %290

251:                                              ; preds = %86
  %252 = and i32 %2, 16
  %253 = icmp eq i32 %252, 0
  %254 = select i1 %253, i64 32767, i64 0
  br label %381

255:                                              ; preds = %204, %93, %91, %97, %179
  %256 = phi i32 [ %30, %179 ], [ %30, %97 ], [ %30, %91 ], [ %95, %93 ], [ %206, %204 ]
  %257 = and i32 %2, 16
  %258 = icmp eq i32 %257, 0
  br i1 %258, label %259, label %381

259:                                              ; preds = %255
  %260 = icmp eq i32 %256, 0
  %261 = shl i32 %2, 10
  %262 = and i32 %261, 32768
  %263 = xor i32 %262, 32768
  %264 = select i1 %260, i32 0, i32 %263
  %265 = zext nneg i32 %264 to i64
  br label %381

266:                                              ; preds = %81, %85, %86
  %267 = phi i32 [ %30, %86 ], [ %52, %85 ], [ %30, %81 ]
  %268 = icmp eq i32 %267, 0
  %269 = and i32 %2, 64
  %270 = icmp eq i32 %269, 0
  %271 = select i1 %268, i64 31744, i64 64512
  %272 = select i1 %268, i64 31743, i64 64511
  %273 = select i1 %270, i64 %271, i64 %272
  %274 = and i32 %2, 16
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %281, label %276

276:                                              ; preds = %266
  %277 = and i64 %273, 32767
  %278 = icmp ult i64 %277, 31745
  %279 = and i1 %278, %268
  %280 = select i1 %279, i64 15360, i64 0
  br label %381

281:                                              ; preds = %266
  %282 = and i32 %2, 32
  %283 = icmp ne i32 %282, 0
  %284 = icmp ugt i64 %273, 32767
  %285 = and i64 %273, 32767
  %286 = icmp ult i64 %285, 31745
  %287 = and i1 %284, %286
  %288 = select i1 %283, i1 %287, i1 false
  %289 = select i1 %288, i64 0, i64 %273
  br label %381

290:                                              ; preds = %90, %105, %182, %209, %230
  %291 = phi i32 [ %65, %230 ], [ %30, %209 ], [ %30, %182 ], [ %30, %105 ], [ %65, %90 ]
  %292 = phi i32 [ %244, %230 ], [ %223, %209 ], [ %195, %182 ], [ %116, %105 ], [ %83, %90 ]
  %293 = phi i64 [ %250, %230 ], [ %229, %209 ], [ %201, %182 ], [ %122, %105 ], [ %82, %90 ]
  %294 = icmp eq i32 %291, 0
  %295 = select i1 %294, i64 0, i64 32768
  %296 = add nsw i32 %292, 14
  %297 = icmp slt i32 %292, -14
  %298 = sub nsw i32 39, %292
  %299 = select i1 %297, i32 0, i32 %296
  %300 = select i1 %297, i32 %298, i32 53
  %301 = icmp ugt i32 %300, 64
  %302 = icmp ne i64 %293, 0
  %303 = zext i1 %302 to i64
  %304 = tail call i32 @llvm.umin.i32(i32 %300, i32 64)
  %305 = select i1 %301, i64 %303, i64 %293
  %306 = icmp ugt i32 %300, 63
  %307 = zext nneg i32 %304 to i64
  %308 = lshr i64 %305, %307
  %309 = select i1 %306, i64 0, i64 %308
  %310 = add nsw i32 %304, -1
  %311 = zext nneg i32 %310 to i64
  %312 = shl nuw i64 1, %311
  %313 = shl i64 2, %311
  %314 = add i64 %313, -1
  %315 = select i1 %306, i64 -1, i64 %314
  %316 = and i64 %315, %305
  switch i32 %84, label %333 [
    i32 0, label %317
    i32 4, label %324
    i32 2, label %326
    i32 3, label %330
  ]

317:                                              ; preds = %290
  %318 = icmp ugt i64 %316, %312
  br i1 %318, label %333, label %319

319:                                              ; preds = %317
  %320 = icmp eq i64 %316, %312
  %321 = and i64 %309, 1
  %322 = icmp ne i64 %321, 0
  %323 = select i1 %320, i1 %322, i1 false
  br label %333

324:                                              ; preds = %290
  %325 = icmp uge i64 %316, %312
  br label %333

326:                                              ; preds = %290
  %327 = xor i1 %294, true
  %328 = icmp ne i64 %316, 0
  %329 = and i1 %328, %327
  br label %333

330:                                              ; preds = %290
  %331 = icmp ne i64 %316, 0
  %332 = and i1 %294, %331
  br label %333

333:                                              ; preds = %290, %317, %319, %324, %326, %330
  %334 = phi i1 [ %325, %324 ], [ %329, %326 ], [ %332, %330 ], [ true, %317 ], [ %323, %319 ], [ false, %290 ]
  %335 = zext i1 %334 to i64
  %336 = zext nneg i32 %299 to i64
  %337 = shl nuw nsw i64 %336, 10
  %338 = add nuw nsw i64 %309, %337
  %339 = add nuw nsw i64 %338, %335
  %340 = icmp ne i32 %4, 0
  %341 = select i1 %340, i1 %297, i1 false
  %342 = select i1 %341, i64 0, i64 %339
  %343 = icmp ugt i64 %342, 31743
  br i1 %343, label %344, label %369

344:                                              ; preds = %333
  %345 = and i32 %2, 3
  %346 = icmp ne i32 %345, 0
  %347 = icmp ne i32 %84, 2
  %348 = or i1 %347, %294
  %349 = and i1 %346, %348
  br i1 %349, label %350, label %353

350:                                              ; preds = %344
  %351 = icmp eq i32 %84, 3
  %352 = and i1 %351, %294
  br label %353

353:                                              ; preds = %350, %344
  %354 = phi i1 [ true, %344 ], [ %352, %350 ]
  %355 = and i32 %2, 16
  %356 = icmp eq i32 %355, 0
  br i1 %356, label %359, label %357

357:                                              ; preds = %353
  %358 = select i1 %294, i64 15360, i64 0
  br label %381

359:                                              ; preds = %353
  %360 = and i32 %2, 64
  %361 = icmp eq i32 %360, 0
  %362 = and i1 %361, %354
  %363 = select i1 %362, i64 31744, i64 31743
  %364 = or disjoint i64 %363, 32768
  %365 = and i32 %2, 32
  %366 = icmp eq i32 %365, 0
  %367 = select i1 %366, i64 %364, i64 0
  %368 = select i1 %294, i64 %363, i64 %367
  br label %381

369:                                              ; preds = %333
  %370 = or disjoint i64 %342, %295
  %371 = and i32 %2, 16
  %372 = icmp eq i32 %371, 0
  br i1 %372, label %376, label %373

373:                                              ; preds = %369
  br i1 %294, label %374, label %381

374:                                              ; preds = %373
  %375 = tail call i64 @llvm.umin.i64(i64 %370, i64 15360)
  br label %381

376:                                              ; preds = %369
  %377 = and i32 %2, 32
  %378 = icmp eq i32 %377, 0
  %379 = or i1 %378, %294
  %380 = select i1 %379, i64 %370, i64 0
  br label %381

381:                                              ; preds = %276, %255, %376, %359, %281, %259, %374, %357, %251, %23, %373
  %382 = phi i64 [ 0, %373 ], [ %26, %23 ], [ %254, %251 ], [ %358, %357 ], [ %375, %374 ], [ %265, %259 ], [ %289, %281 ], [ %368, %359 ], [ %380, %376 ], [ 0, %255 ], [ %280, %276 ]
  ret i64 %382
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sub_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %1, 32767
  %5 = icmp ult i64 %4, 31745
  %6 = xor i64 %1, 32768
  %7 = select i1 %5, i64 %6, i64 %1
  %8 = and i32 %2, 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = and i64 %0, 31744
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %0, 32768
  %14 = select i1 %12, i64 %13, i64 %0
  %15 = and i64 %7, 31744
  %16 = icmp eq i64 %15, 0
  %17 = and i64 %7, 32768
  %18 = select i1 %16, i64 %17, i64 %7
  br label %19

19:                                               ; preds = %10, %3
  %20 = phi i64 [ %0, %3 ], [ %14, %10 ]
  %21 = phi i64 [ %7, %3 ], [ %18, %10 ]
  %22 = and i64 %20, 32767
  %23 = icmp ult i64 %22, 31745
  %24 = and i64 %21, 32767
  %25 = icmp ult i64 %24, 31745
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %31, label %27

27:                                               ; preds = %19
  %28 = and i32 %2, 16
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i64 32767, i64 0
  br label %385

31:                                               ; preds = %19
  %32 = trunc i64 %20 to i32
  %33 = lshr i32 %32, 15
  %34 = and i32 %33, 1
  %35 = lshr i32 %32, 10
  %36 = and i32 %35, 31
  %37 = icmp eq i32 %36, 31
  br i1 %37, label %60, label %38

38:                                               ; preds = %31
  %39 = and i64 %20, 1023
  %40 = icmp eq i32 %36, 0
  %41 = or disjoint i64 %39, 1024
  %42 = select i1 %40, i64 %39, i64 %41
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %51, label %44

44:                                               ; preds = %38
  %45 = tail call i32 @llvm.umax.i32(i32 %36, i32 1)
  %46 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %42, i1 true)
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = shl i64 %42, %46
  %49 = add nuw nsw i32 %45, 38
  %50 = sub nsw i32 %49, %47
  br label %51

51:                                               ; preds = %44, %38
  %52 = phi i64 [ %48, %44 ], [ 0, %38 ]
  %53 = phi i32 [ %50, %44 ], [ 0, %38 ]
  %54 = trunc i64 %21 to i32
  %55 = lshr i32 %54, 15
  %56 = and i32 %55, 1
  %57 = lshr i32 %54, 10
  %58 = and i32 %57, 31
  %59 = icmp eq i32 %58, 31
  br i1 %59, label %89, label %67

60:                                               ; preds = %31
  %61 = trunc i64 %21 to i32
  %62 = lshr i32 %61, 15
  %63 = and i32 %62, 1
  %64 = lshr i32 %61, 10
  %65 = and i32 %64, 31
  %66 = icmp eq i32 %65, 31
  br i1 %66, label %90, label %67

67:                                               ; preds = %60, %51
  %68 = phi i32 [ %65, %60 ], [ %58, %51 ]
  %69 = phi i32 [ %63, %60 ], [ %56, %51 ]
  %70 = phi i1 [ false, %60 ], [ %43, %51 ]
  %71 = phi i32 [ 0, %60 ], [ %53, %51 ]
  %72 = phi i64 [ 0, %60 ], [ %52, %51 ]
  %73 = and i64 %21, 1023
  %74 = icmp eq i32 %68, 0
  %75 = or disjoint i64 %73, 1024
  %76 = select i1 %74, i64 %73, i64 %75
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %85, label %78

78:                                               ; preds = %67
  %79 = tail call i32 @llvm.umax.i32(i32 %68, i32 1)
  %80 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %81 = trunc nuw nsw i64 %80 to i32
  %82 = shl i64 %76, %80
  %83 = add nuw nsw i32 %79, 38
  %84 = sub nsw i32 %83, %81
  br label %85

85:                                               ; preds = %67, %78
  %86 = phi i64 [ %82, %78 ], [ 0, %67 ]
  %87 = phi i32 [ %84, %78 ], [ 0, %67 ]
  %88 = and i32 %2, 7
  br i1 %37, label %270, label %93

89:                                               ; preds = %51
  br i1 %37, label %90, label %270

90:                                               ; preds = %60, %89
  %91 = phi i32 [ %56, %89 ], [ %63, %60 ]
  %92 = icmp eq i32 %91, %34
  br i1 %92, label %270, label %255

93:                                               ; preds = %85
  br i1 %70, label %94, label %100

94:                                               ; preds = %93
  br i1 %77, label %95, label %294

95:                                               ; preds = %94
  %96 = icmp eq i32 %69, %34
  br i1 %96, label %259, label %97

97:                                               ; preds = %95
  %98 = icmp eq i32 %88, 2
  %99 = zext i1 %98 to i32
  br label %259

100:                                              ; preds = %93
  br i1 %77, label %101, label %127

101:                                              ; preds = %100
  %102 = shl i64 %72, 63
  %103 = lshr i64 %72, 1
  %104 = zext nneg i64 %103 to i128
  %105 = shl nuw nsw i128 %104, 64
  %106 = zext i64 %102 to i128
  %107 = or disjoint i128 %105, %106
  %108 = icmp eq i128 %107, 0
  br i1 %108, label %259, label %109

109:                                              ; preds = %101
  %110 = add nsw i32 %71, 1
  %111 = icmp ult i64 %72, 2
  %112 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %103, i1 true)
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %102, i1 true)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = or disjoint i32 %115, 64
  %117 = select i1 %111, i32 %116, i32 %113
  %118 = zext nneg i32 %117 to i128
  %119 = shl i128 %107, %118
  %120 = sub nsw i32 %110, %117
  %121 = lshr exact i128 %119, 64
  %122 = trunc nuw i128 %121 to i64
  %123 = trunc i128 %119 to i64
  %124 = icmp ne i64 %123, 0
  %125 = zext i1 %124 to i64
  %126 = or i64 %125, %122
  br label %294

127:                                              ; preds = %100
  %128 = zext i64 %72 to i128
  %129 = zext i64 %86 to i128
  %130 = shl nuw nsw i128 %129, 63
  %131 = add nsw i32 %87, 1
  %132 = shl nuw nsw i128 %128, 62
  %133 = add nsw i32 %71, 2
  %134 = icmp sgt i32 %133, %131
  br i1 %134, label %135, label %150

135:                                              ; preds = %127
  %136 = lshr i64 %86, 1
  %137 = sub nsw i32 %133, %131
  %138 = zext nneg i64 %136 to i128
  %139 = shl nuw nsw i128 %138, 64
  %140 = and i128 %130, 9223372036854775808
  %141 = or disjoint i128 %139, %140
  %142 = zext nneg i32 %137 to i128
  %143 = lshr i128 %141, %142
  %144 = sub nsw i32 128, %137
  %145 = zext nneg i32 %144 to i128
  %146 = shl i128 %141, %145
  %147 = icmp ne i128 %146, 0
  %148 = zext i1 %147 to i128
  %149 = or i128 %143, %148
  br label %178

150:                                              ; preds = %127
  %151 = trunc i128 %132 to i64
  %152 = lshr i64 %72, 2
  %153 = icmp eq i32 %131, %133
  br i1 %153, label %171, label %154

154:                                              ; preds = %150
  %155 = sub nsw i32 %131, %133
  %156 = zext nneg i64 %152 to i128
  %157 = shl nuw nsw i128 %156, 64
  %158 = and i128 %132, 13835058055282163712
  %159 = or disjoint i128 %157, %158
  %160 = zext nneg i32 %155 to i128
  %161 = lshr i128 %159, %160
  %162 = sub nsw i32 128, %155
  %163 = zext nneg i32 %162 to i128
  %164 = shl i128 %159, %163
  %165 = icmp ne i128 %164, 0
  %166 = zext i1 %165 to i128
  %167 = or i128 %161, %166
  %168 = trunc i128 %167 to i64
  %169 = lshr i128 %161, 64
  %170 = trunc nuw nsw i128 %169 to i64
  br label %171

171:                                              ; preds = %150, %154
  %172 = phi i64 [ %168, %154 ], [ %151, %150 ]
  %173 = phi i64 [ %170, %154 ], [ %152, %150 ]
  %174 = zext nneg i64 %173 to i128
  %175 = shl nuw nsw i128 %174, 64
  %176 = zext i64 %172 to i128
  %177 = or disjoint i128 %175, %176
  br label %178

178:                                              ; preds = %171, %135
  %179 = phi i128 [ %149, %135 ], [ %130, %171 ]
  %180 = phi i32 [ %133, %135 ], [ %131, %171 ]
  %181 = phi i128 [ %132, %135 ], [ %177, %171 ]
  %182 = icmp eq i32 %34, %69
  br i1 %182, label %183, label %206

183:                                              ; preds = %178
  %184 = add nuw i128 %181, %179
  %185 = icmp eq i128 %184, 0
  br i1 %185, label %259, label %186

186:                                              ; preds = %183
  %187 = trunc i128 %184 to i64
  %188 = lshr i128 %184, 64
  %189 = trunc nuw i128 %188 to i64
  %190 = icmp eq i64 %189, 0
  %191 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %189, i1 true)
  %192 = trunc nuw nsw i64 %191 to i32
  %193 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %187, i1 true)
  %194 = trunc nuw nsw i64 %193 to i32
  %195 = or disjoint i32 %194, 64
  %196 = select i1 %190, i32 %195, i32 %192
  %197 = zext nneg i32 %196 to i128
  %198 = shl i128 %184, %197
  %199 = sub nsw i32 %180, %196
  %200 = lshr i128 %198, 64
  %201 = trunc nuw i128 %200 to i64
  %202 = trunc i128 %198 to i64
  %203 = icmp ne i64 %202, 0
  %204 = zext i1 %203 to i64
  %205 = or i64 %204, %201
  br label %294

206:                                              ; preds = %178
  %207 = icmp eq i128 %181, %179
  br i1 %207, label %208, label %211

208:                                              ; preds = %206
  %209 = icmp eq i32 %88, 2
  %210 = zext i1 %209 to i32
  br label %259

211:                                              ; preds = %206
  %212 = icmp ugt i128 %181, %179
  br i1 %212, label %213, label %234

213:                                              ; preds = %211
  %214 = sub nsw i128 %181, %179
  %215 = trunc i128 %214 to i64
  %216 = lshr i128 %214, 64
  %217 = trunc nuw i128 %216 to i64
  %218 = icmp eq i64 %217, 0
  %219 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %217, i1 true)
  %220 = trunc nuw nsw i64 %219 to i32
  %221 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %215, i1 true)
  %222 = trunc nuw nsw i64 %221 to i32
  %223 = or disjoint i32 %222, 64
  %224 = select i1 %218, i32 %223, i32 %220
  %225 = zext nneg i32 %224 to i128
  %226 = shl i128 %214, %225
  %227 = sub nsw i32 %180, %224
  %228 = lshr i128 %226, 64
  %229 = trunc nuw i128 %228 to i64
  %230 = trunc i128 %226 to i64
  %231 = icmp ne i64 %230, 0
  %232 = zext i1 %231 to i64
  %233 = or i64 %232, %229
  br label %294

234:                                              ; preds = %211
  %235 = sub nsw i128 %179, %181
  %236 = trunc i128 %235 to i64
  %237 = lshr i128 %235, 64
  %238 = trunc nuw i128 %237 to i64
  %239 = icmp eq i64 %238, 0
  %240 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %238, i1 true)
  %241 = trunc nuw nsw i64 %240 to i32
  %242 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %236, i1 true)
  %243 = trunc nuw nsw i64 %242 to i32
  %244 = or disjoint i32 %243, 64
  %245 = select i1 %239, i32 %244, i32 %241
  %246 = zext nneg i32 %245 to i128
  %247 = shl i128 %235, %246
  %248 = sub nsw i32 %180, %245
  %249 = lshr i128 %247, 64
  %250 = trunc nuw i128 %249 to i64
  %251 = trunc i128 %247 to i64
  %252 = icmp ne i64 %251, 0
  %253 = zext i1 %252 to i64
  %254 = or i64 %253, %250
  br label %294

255:                                              ; preds = %90
  %256 = and i32 %2, 16
  %257 = icmp eq i32 %256, 0
  %258 = select i1 %257, i64 32767, i64 0
  br label %385

259:                                              ; preds = %208, %97, %95, %101, %183
  %260 = phi i32 [ %34, %183 ], [ %34, %101 ], [ %34, %95 ], [ %99, %97 ], [ %210, %208 ]
  %261 = and i32 %2, 16
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %385

263:                                              ; preds = %259
  %264 = icmp eq i32 %260, 0
  %265 = shl i32 %2, 10
  %266 = and i32 %265, 32768
  %267 = xor i32 %266, 32768
  %268 = select i1 %264, i32 0, i32 %267
  %269 = zext nneg i32 %268 to i64
  br label %385

270:                                              ; preds = %85, %89, %90
  %271 = phi i32 [ %34, %90 ], [ %56, %89 ], [ %34, %85 ]
  %272 = icmp eq i32 %271, 0
  %273 = and i32 %2, 64
  %274 = icmp eq i32 %273, 0
  %275 = select i1 %272, i64 31744, i64 64512
  %276 = select i1 %272, i64 31743, i64 64511
  %277 = select i1 %274, i64 %275, i64 %276
  %278 = and i32 %2, 16
  %279 = icmp eq i32 %278, 0
  br i1 %279, label %285, label %280

280:                                              ; preds = %270
  %281 = and i64 %277, 32767
  %282 = icmp ult i64 %281, 31745
  %283 = and i1 %282, %272
  %284 = select i1 %283, i64 15360, i64 0
  br label %385

285:                                              ; preds = %270
  %286 = and i32 %2, 32
  %287 = icmp ne i32 %286, 0
  %288 = icmp ugt i64 %277, 32767
  %289 = and i64 %277, 32767
  %290 = icmp ult i64 %289, 31745
  %291 = and i1 %288, %290
  %292 = select i1 %287, i1 %291, i1 false
  %293 = select i1 %292, i64 0, i64 %277
  br label %385

294:                                              ; preds = %94, %109, %186, %213, %234
  %295 = phi i32 [ %69, %234 ], [ %34, %213 ], [ %34, %186 ], [ %34, %109 ], [ %69, %94 ]
  %296 = phi i32 [ %248, %234 ], [ %227, %213 ], [ %199, %186 ], [ %120, %109 ], [ %87, %94 ]
  %297 = phi i64 [ %254, %234 ], [ %233, %213 ], [ %205, %186 ], [ %126, %109 ], [ %86, %94 ]
  %298 = icmp eq i32 %295, 0
  %299 = select i1 %298, i64 0, i64 32768
  %300 = add nsw i32 %296, 14
  %301 = icmp slt i32 %296, -14
  %302 = sub nsw i32 39, %296
  %303 = select i1 %301, i32 0, i32 %300
  %304 = select i1 %301, i32 %302, i32 53
  %305 = icmp ugt i32 %304, 64
  %306 = icmp ne i64 %297, 0
  %307 = zext i1 %306 to i64
  %308 = tail call i32 @llvm.umin.i32(i32 %304, i32 64)
  %309 = select i1 %305, i64 %307, i64 %297
  %310 = icmp ugt i32 %304, 63
  %311 = zext nneg i32 %308 to i64
  %312 = lshr i64 %309, %311
  %313 = select i1 %310, i64 0, i64 %312
  %314 = add nsw i32 %308, -1
  %315 = zext nneg i32 %314 to i64
  %316 = shl nuw i64 1, %315
  %317 = shl i64 2, %315
  %318 = add i64 %317, -1
  %319 = select i1 %310, i64 -1, i64 %318
  %320 = and i64 %319, %309
  switch i32 %88, label %337 [
    i32 0, label %321
    i32 4, label %328
    i32 2, label %330
    i32 3, label %334
  ]

321:                                              ; preds = %294
  %322 = icmp ugt i64 %320, %316
  br i1 %322, label %337, label %323

323:                                              ; preds = %321
  %324 = icmp eq i64 %320, %316
  %325 = and i64 %313, 1
  %326 = icmp ne i64 %325, 0
  %327 = select i1 %324, i1 %326, i1 false
  br label %337

328:                                              ; preds = %294
  %329 = icmp uge i64 %320, %316
  br label %337

330:                                              ; preds = %294
  %331 = xor i1 %298, true
  %332 = icmp ne i64 %320, 0
  %333 = and i1 %332, %331
  br label %337

334:                                              ; preds = %294
  %335 = icmp ne i64 %320, 0
  %336 = and i1 %298, %335
  br label %337

337:                                              ; preds = %294, %321, %323, %328, %330, %334
  %338 = phi i1 [ %329, %328 ], [ %333, %330 ], [ %336, %334 ], [ true, %321 ], [ %327, %323 ], [ false, %294 ]
  %339 = zext i1 %338 to i64
  %340 = zext nneg i32 %303 to i64
  %341 = shl nuw nsw i64 %340, 10
  %342 = add nuw nsw i64 %313, %341
  %343 = add nuw nsw i64 %342, %339
  %344 = icmp ne i32 %8, 0
  %345 = select i1 %344, i1 %301, i1 false
  %346 = select i1 %345, i64 0, i64 %343
  %347 = icmp ugt i64 %346, 31743
  br i1 %347, label %348, label %373

348:                                              ; preds = %337
  %349 = and i32 %2, 3
  %350 = icmp ne i32 %349, 0
  %351 = icmp ne i32 %88, 2
  %352 = or i1 %351, %298
  %353 = and i1 %350, %352
  br i1 %353, label %354, label %357

354:                                              ; preds = %348
  %355 = icmp eq i32 %88, 3
  %356 = and i1 %355, %298
  br label %357

357:                                              ; preds = %354, %348
  %358 = phi i1 [ true, %348 ], [ %356, %354 ]
  %359 = and i32 %2, 16
  %360 = icmp eq i32 %359, 0
  br i1 %360, label %363, label %361

361:                                              ; preds = %357
  %362 = select i1 %298, i64 15360, i64 0
  br label %385

363:                                              ; preds = %357
  %364 = and i32 %2, 64
  %365 = icmp eq i32 %364, 0
  %366 = and i1 %365, %358
  %367 = select i1 %366, i64 31744, i64 31743
  %368 = or disjoint i64 %367, 32768
  %369 = and i32 %2, 32
  %370 = icmp eq i32 %369, 0
  %371 = select i1 %370, i64 %368, i64 0
  %372 = select i1 %298, i64 %367, i64 %371
  br label %385

373:                                              ; preds = %337
  %374 = or disjoint i64 %346, %299
  %375 = and i32 %2, 16
  %376 = icmp eq i32 %375, 0
  br i1 %376, label %380, label %377

377:                                              ; preds = %373
  br i1 %298, label %378, label %385

378:                                              ; preds = %377
  %379 = tail call i64 @llvm.umin.i64(i64 %374, i64 15360)
  br label %385

380:                                              ; preds = %373
  %381 = and i32 %2, 32
  %382 = icmp eq i32 %381, 0
  %383 = or i1 %382, %298
  %384 = select i1 %383, i64 %374, i64 0
  br label %385

385:                                              ; preds = %280, %259, %380, %363, %285, %263, %378, %361, %255, %27, %377
  %386 = phi i64 [ 0, %377 ], [ %30, %27 ], [ %258, %255 ], [ %362, %361 ], [ %379, %378 ], [ %269, %263 ], [ %293, %285 ], [ %372, %363 ], [ %384, %380 ], [ 0, %259 ], [ %284, %280 ]
  ret i64 %386
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mul_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 31744
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 31744
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i64 %16, 32767
  %19 = icmp ult i64 %18, 31745
  %20 = and i64 %17, 32767
  %21 = icmp ult i64 %20, 31745
  %22 = and i1 %19, %21
  br i1 %22, label %27, label %23

23:                                               ; preds = %15
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 32767, i64 0
  br label %225

27:                                               ; preds = %15
  %28 = xor i64 %17, %16
  %29 = trunc i64 %16 to i32
  %30 = lshr i32 %29, 10
  %31 = and i32 %30, 31
  %32 = icmp eq i32 %31, 31
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = and i64 %16, 1023
  %35 = icmp eq i32 %31, 0
  %36 = or disjoint i64 %34, 1024
  %37 = select i1 %35, i64 %34, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %47, label %39

39:                                               ; preds = %33
  %40 = tail call i32 @llvm.umax.i32(i32 %31, i32 1)
  %41 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %37, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = shl i64 %37, %41
  %44 = add nuw nsw i32 %40, 38
  %45 = sub nsw i32 %44, %42
  %46 = add nsw i32 %45, 1
  br label %47

47:                                               ; preds = %39, %27, %33
  %48 = phi i64 [ %43, %39 ], [ 0, %27 ], [ 0, %33 ]
  %49 = phi i32 [ %46, %39 ], [ 1, %27 ], [ 1, %33 ]
  %50 = phi i1 [ false, %39 ], [ false, %27 ], [ true, %33 ]
  %51 = trunc i64 %17 to i32
  %52 = lshr i32 %51, 10
  %53 = and i32 %52, 31
  %54 = icmp eq i32 %53, 31
  br i1 %54, label %73, label %55

55:                                               ; preds = %47
  %56 = and i64 %17, 1023
  %57 = icmp eq i32 %53, 0
  %58 = or disjoint i64 %56, 1024
  %59 = select i1 %57, i64 %56, i64 %58
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %55
  %62 = tail call i32 @llvm.umax.i32(i32 %53, i32 1)
  %63 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %59, i1 true)
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = shl i64 %59, %63
  %66 = add nuw nsw i32 %62, 38
  %67 = sub nsw i32 %66, %64
  br label %68

68:                                               ; preds = %61, %55
  %69 = phi i64 [ %65, %61 ], [ 0, %55 ]
  %70 = phi i32 [ %67, %61 ], [ 0, %55 ]
  %71 = and i32 %2, 7
  %72 = or i1 %32, %54
  br i1 %72, label %73, label %76

73:                                               ; preds = %47, %68
  %74 = phi i1 [ %60, %68 ], [ false, %47 ]
  %75 = or i1 %50, %74
  br i1 %75, label %83, label %98

76:                                               ; preds = %68
  %77 = or i1 %50, %60
  br i1 %77, label %87, label %78

78:                                               ; preds = %76
  %79 = zext i64 %48 to i128
  %80 = zext i64 %69 to i128
  %81 = mul nuw i128 %80, %79
  %82 = icmp eq i128 %81, 0
  br i1 %82, label %87, label %115

83:                                               ; preds = %73
  %84 = and i32 %2, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 32767, i64 0
  br label %225

87:                                               ; preds = %78, %76
  %88 = and i32 %2, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %225

90:                                               ; preds = %87
  %91 = and i64 %28, 32768
  %92 = icmp eq i64 %91, 0
  %93 = shl i32 %2, 10
  %94 = and i32 %93, 32768
  %95 = xor i32 %94, 32768
  %96 = zext nneg i32 %95 to i64
  %97 = select i1 %92, i64 0, i64 %96
  br label %225

98:                                               ; preds = %73
  %99 = and i64 %28, 32768
  %100 = and i32 %2, 16
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %105, label %102

102:                                              ; preds = %98
  %103 = icmp eq i64 %99, 0
  %104 = select i1 %103, i64 15360, i64 0
  br label %225

105:                                              ; preds = %98
  %106 = and i32 %2, 64
  %107 = icmp eq i32 %106, 0
  %108 = select i1 %107, i64 31744, i64 31743
  %109 = or disjoint i64 %99, %108
  %110 = and i32 %2, 32
  %111 = icmp ne i32 %110, 0
  %112 = icmp ne i64 %99, 0
  %113 = and i1 %111, %112
  %114 = select i1 %113, i64 0, i64 %109
  br label %225

115:                                              ; preds = %78
  %116 = add nsw i32 %49, %70
  %117 = trunc i128 %81 to i64
  %118 = lshr i128 %81, 64
  %119 = trunc nuw i128 %118 to i64
  %120 = icmp eq i64 %119, 0
  %121 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %119, i1 true)
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %117, i1 true)
  %124 = trunc nuw nsw i64 %123 to i32
  %125 = or disjoint i32 %124, 64
  %126 = select i1 %120, i32 %125, i32 %122
  %127 = zext nneg i32 %126 to i128
  %128 = shl i128 %81, %127
  %129 = sub nsw i32 %116, %126
  %130 = lshr i128 %128, 64
  %131 = trunc nuw i128 %130 to i64
  %132 = trunc i128 %128 to i64
  %133 = icmp ne i64 %132, 0
  %134 = zext i1 %133 to i64
  %135 = or i64 %134, %131
  %136 = and i64 %28, 32768
  %137 = icmp eq i64 %136, 0
  %138 = add nsw i32 %129, 14
  %139 = icmp slt i32 %129, -14
  %140 = sub nsw i32 39, %129
  %141 = select i1 %139, i32 0, i32 %138
  %142 = select i1 %139, i32 %140, i32 53
  %143 = icmp ugt i32 %142, 64
  %144 = icmp ne i64 %135, 0
  %145 = zext i1 %144 to i64
  %146 = tail call i32 @llvm.umin.i32(i32 %142, i32 64)
  %147 = select i1 %143, i64 %145, i64 %135
  %148 = icmp ugt i32 %142, 63
  %149 = zext nneg i32 %146 to i64
  %150 = lshr i64 %147, %149
  %151 = select i1 %148, i64 0, i64 %150
  %152 = add nsw i32 %146, -1
  %153 = zext nneg i32 %152 to i64
  %154 = shl nuw i64 1, %153
  %155 = shl i64 2, %153
  %156 = add i64 %155, -1
  %157 = select i1 %148, i64 -1, i64 %156
  %158 = and i64 %157, %147
  switch i32 %71, label %175 [
    i32 0, label %159
    i32 4, label %166
    i32 2, label %168
    i32 3, label %172
  ]

159:                                              ; preds = %115
  %160 = icmp ugt i64 %158, %154
  br i1 %160, label %175, label %161

161:                                              ; preds = %159
  %162 = icmp eq i64 %158, %154
  %163 = and i64 %151, 1
  %164 = icmp ne i64 %163, 0
  %165 = select i1 %162, i1 %164, i1 false
  br label %175

166:                                              ; preds = %115
  %167 = icmp uge i64 %158, %154
  br label %175

168:                                              ; preds = %115
  %169 = xor i1 %137, true
  %170 = icmp ne i64 %158, 0
  %171 = and i1 %170, %169
  br label %175

172:                                              ; preds = %115
  %173 = icmp ne i64 %158, 0
  %174 = and i1 %137, %173
  br label %175

175:                                              ; preds = %115, %159, %161, %166, %168, %172
  %176 = phi i1 [ %167, %166 ], [ %171, %168 ], [ %174, %172 ], [ true, %159 ], [ %165, %161 ], [ false, %115 ]
  %177 = zext i1 %176 to i64
  %178 = zext nneg i32 %141 to i64
  %179 = shl nuw nsw i64 %178, 10
  %180 = add nuw nsw i64 %151, %179
  %181 = add nuw nsw i64 %180, %177
  %182 = icmp ne i32 %4, 0
  %183 = select i1 %182, i1 %139, i1 false
  %184 = select i1 %183, i64 0, i64 %181
  %185 = icmp ugt i64 %184, 31743
  %186 = icmp ugt i32 %141, 32
  %187 = select i1 %185, i1 true, i1 %186
  br i1 %187, label %188, label %213

188:                                              ; preds = %175
  %189 = and i32 %2, 3
  %190 = icmp ne i32 %189, 0
  %191 = icmp ne i32 %71, 2
  %192 = or i1 %191, %137
  %193 = and i1 %190, %192
  br i1 %193, label %194, label %197

194:                                              ; preds = %188
  %195 = icmp eq i32 %71, 3
  %196 = and i1 %195, %137
  br label %197

197:                                              ; preds = %194, %188
  %198 = phi i1 [ true, %188 ], [ %196, %194 ]
  %199 = and i32 %2, 16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %203, label %201

201:                                              ; preds = %197
  %202 = select i1 %137, i64 15360, i64 0
  br label %225

203:                                              ; preds = %197
  %204 = and i32 %2, 64
  %205 = icmp eq i32 %204, 0
  %206 = and i1 %205, %198
  %207 = select i1 %206, i64 31744, i64 31743
  %208 = or disjoint i64 %207, 32768
  %209 = and i32 %2, 32
  %210 = icmp eq i32 %209, 0
  %211 = select i1 %210, i64 %208, i64 0
  %212 = select i1 %137, i64 %207, i64 %211
  br label %225

213:                                              ; preds = %175
  %214 = or disjoint i64 %184, %136
  %215 = and i32 %2, 16
  %216 = icmp eq i32 %215, 0
  br i1 %216, label %220, label %217

217:                                              ; preds = %213
  br i1 %137, label %218, label %225

218:                                              ; preds = %217
  %219 = tail call i64 @llvm.umin.i64(i64 %214, i64 15360)
  br label %225

220:                                              ; preds = %213
  %221 = and i32 %2, 32
  %222 = icmp eq i32 %221, 0
  %223 = or i1 %222, %137
  %224 = select i1 %223, i64 %214, i64 0
  br label %225

225:                                              ; preds = %87, %220, %203, %105, %90, %217, %218, %201, %102, %83, %23
  %226 = phi i64 [ 0, %217 ], [ %26, %23 ], [ %86, %83 ], [ %104, %102 ], [ %202, %201 ], [ %219, %218 ], [ %97, %90 ], [ %114, %105 ], [ %212, %203 ], [ %224, %220 ], [ 0, %87 ]
  ret i64 %226
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_f16(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 1024
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = icmp eq i64 %0, 32767
  %9 = icmp eq i64 %1, 32767
  %10 = or i1 %8, %9
  br i1 %10, label %425, label %11

11:                                               ; preds = %7, %4
  %12 = and i32 %3, 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = and i64 %0, 31744
  %16 = icmp eq i64 %15, 0
  %17 = and i64 %0, 32768
  %18 = select i1 %16, i64 %17, i64 %0
  %19 = and i64 %1, 31744
  %20 = icmp eq i64 %19, 0
  %21 = and i64 %1, 32768
  %22 = select i1 %20, i64 %21, i64 %1
  %23 = and i64 %2, 31744
  %24 = icmp eq i64 %23, 0
  %25 = and i64 %2, 32768
  %26 = select i1 %24, i64 %25, i64 %2
  br label %27

27:                                               ; preds = %14, %11
  %28 = phi i64 [ %1, %11 ], [ %22, %14 ]
  %29 = phi i64 [ %0, %11 ], [ %18, %14 ]
  %30 = phi i64 [ %2, %11 ], [ %26, %14 ]
  %31 = and i64 %29, 32767
  %32 = icmp ult i64 %31, 31745
  %33 = and i64 %28, 32767
  %34 = icmp ult i64 %33, 31745
  %35 = and i1 %34, %32
  %36 = and i64 %30, 32767
  %37 = icmp ult i64 %36, 31745
  %38 = and i1 %35, %37
  br i1 %38, label %43, label %39

39:                                               ; preds = %27
  %40 = and i32 %3, 16
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, i64 32767, i64 0
  br label %425

43:                                               ; preds = %27
  %44 = trunc i64 %29 to i32
  %45 = lshr i32 %44, 10
  %46 = and i32 %45, 31
  %47 = icmp eq i32 %46, 31
  br i1 %47, label %61, label %48

48:                                               ; preds = %43
  %49 = and i64 %29, 1023
  %50 = icmp eq i32 %46, 0
  %51 = or disjoint i64 %49, 1024
  %52 = select i1 %50, i64 %49, i64 %51
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %48
  %55 = tail call i32 @llvm.umax.i32(i32 %46, i32 1)
  %56 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %52, i1 true)
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = shl i64 %52, %56
  %59 = add nuw nsw i32 %55, 38
  %60 = sub nsw i32 %59, %57
  br label %61

61:                                               ; preds = %54, %43, %48
  %62 = phi i64 [ %58, %54 ], [ 0, %43 ], [ 0, %48 ]
  %63 = phi i32 [ %60, %54 ], [ 0, %43 ], [ 0, %48 ]
  %64 = phi i1 [ false, %54 ], [ false, %43 ], [ true, %48 ]
  %65 = trunc i64 %28 to i32
  %66 = lshr i32 %65, 10
  %67 = and i32 %66, 31
  %68 = icmp eq i32 %67, 31
  br i1 %68, label %82, label %69

69:                                               ; preds = %61
  %70 = and i64 %28, 1023
  %71 = icmp eq i32 %67, 0
  %72 = or disjoint i64 %70, 1024
  %73 = select i1 %71, i64 %70, i64 %72
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %82, label %75

75:                                               ; preds = %69
  %76 = tail call i32 @llvm.umax.i32(i32 %67, i32 1)
  %77 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %73, i1 true)
  %78 = trunc nuw nsw i64 %77 to i32
  %79 = shl i64 %73, %77
  %80 = add nuw nsw i32 %76, 38
  %81 = sub nsw i32 %80, %78
  br label %82

82:                                               ; preds = %75, %61, %69
  %83 = phi i64 [ %79, %75 ], [ 0, %61 ], [ 0, %69 ]
  %84 = phi i32 [ %81, %75 ], [ 0, %61 ], [ 0, %69 ]
  %85 = phi i1 [ false, %75 ], [ false, %61 ], [ true, %69 ]
  %86 = trunc i64 %30 to i32
  %87 = lshr i32 %86, 15
  %88 = and i32 %87, 1
  %89 = lshr i32 %86, 10
  %90 = and i32 %89, 31
  %91 = icmp ne i32 %90, 31
  br i1 %91, label %92, label %114

92:                                               ; preds = %82
  %93 = and i64 %30, 1023
  %94 = icmp eq i32 %90, 0
  %95 = or disjoint i64 %93, 1024
  %96 = select i1 %94, i64 %93, i64 %95
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %105, label %98

98:                                               ; preds = %92
  %99 = tail call i32 @llvm.umax.i32(i32 %90, i32 1)
  %100 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %96, i1 true)
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = shl i64 %96, %100
  %103 = add nuw nsw i32 %99, 38
  %104 = sub nsw i32 %103, %101
  br label %105

105:                                              ; preds = %92, %98
  %106 = phi i64 [ %102, %98 ], [ 0, %92 ]
  %107 = phi i32 [ %104, %98 ], [ 0, %92 ]
  %108 = and i32 %3, 7
  %109 = xor i64 %29, %28
  %110 = trunc i64 %109 to i32
  %111 = lshr i32 %110, 15
  %112 = and i32 %111, 1
  %113 = or i1 %68, %47
  br i1 %113, label %120, label %127

114:                                              ; preds = %82
  %115 = xor i64 %29, %28
  %116 = trunc i64 %115 to i32
  %117 = lshr i32 %116, 15
  %118 = and i32 %117, 1
  %119 = or i1 %68, %47
  br i1 %119, label %120, label %308

120:                                              ; preds = %114, %105
  %121 = phi i32 [ %118, %114 ], [ %112, %105 ]
  %122 = or i1 %64, %85
  %123 = xor i1 %122, true
  %124 = icmp eq i32 %88, %121
  %125 = or i1 %91, %124
  %126 = and i1 %125, %123
  br i1 %126, label %308, label %293

127:                                              ; preds = %105
  br i1 %91, label %128, label %308

128:                                              ; preds = %127
  %129 = or i1 %64, %85
  br i1 %129, label %130, label %136

130:                                              ; preds = %128
  br i1 %97, label %131, label %332

131:                                              ; preds = %130
  %132 = icmp eq i32 %88, %112
  br i1 %132, label %297, label %133

133:                                              ; preds = %131
  %134 = icmp eq i32 %108, 2
  %135 = zext i1 %134 to i32
  br label %297

136:                                              ; preds = %128
  %137 = zext i64 %62 to i128
  %138 = zext i64 %83 to i128
  %139 = mul nuw i128 %138, %137
  %140 = add nsw i32 %84, %63
  br i1 %97, label %141, label %164

141:                                              ; preds = %136
  %142 = icmp eq i128 %139, 0
  br i1 %142, label %297, label %143

143:                                              ; preds = %141
  %144 = add nsw i32 %140, 1
  %145 = trunc i128 %139 to i64
  %146 = lshr i128 %139, 64
  %147 = trunc nuw i128 %146 to i64
  %148 = icmp eq i64 %147, 0
  %149 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %147, i1 true)
  %150 = trunc nuw nsw i64 %149 to i32
  %151 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %145, i1 true)
  %152 = trunc nuw nsw i64 %151 to i32
  %153 = or disjoint i32 %152, 64
  %154 = select i1 %148, i32 %153, i32 %150
  %155 = zext nneg i32 %154 to i128
  %156 = shl i128 %139, %155
  %157 = sub nsw i32 %144, %154
  %158 = lshr i128 %156, 64
  %159 = trunc nuw i128 %158 to i64
  %160 = trunc i128 %156 to i64
  %161 = icmp ne i64 %160, 0
  %162 = zext i1 %161 to i64
  %163 = or i64 %162, %159
  br label %332

164:                                              ; preds = %136
  %165 = zext i64 %106 to i128
  %166 = shl nuw nsw i128 %165, 63
  %167 = add nsw i32 %107, 1
  %168 = lshr i128 %139, 1
  %169 = and i128 %139, 1
  %170 = or i128 %168, %169
  %171 = add nsw i32 %140, 2
  %172 = icmp sgt i32 %171, %167
  br i1 %172, label %173, label %188

173:                                              ; preds = %164
  %174 = lshr i64 %106, 1
  %175 = sub nsw i32 %171, %167
  %176 = zext nneg i64 %174 to i128
  %177 = shl nuw nsw i128 %176, 64
  %178 = and i128 %166, 9223372036854775808
  %179 = or disjoint i128 %177, %178
  %180 = zext nneg i32 %175 to i128
  %181 = lshr i128 %179, %180
  %182 = sub nsw i32 128, %175
  %183 = zext nneg i32 %182 to i128
  %184 = shl i128 %179, %183
  %185 = icmp ne i128 %184, 0
  %186 = zext i1 %185 to i128
  %187 = or i128 %181, %186
  br label %216

188:                                              ; preds = %164
  %189 = trunc i128 %170 to i64
  %190 = lshr i128 %139, 65
  %191 = trunc nuw nsw i128 %190 to i64
  %192 = icmp eq i32 %167, %171
  br i1 %192, label %209, label %193

193:                                              ; preds = %188
  %194 = sub nsw i32 %167, %171
  %195 = shl nuw nsw i128 %190, 64
  %196 = and i128 %170, 18446744073709551615
  %197 = or disjoint i128 %196, %195
  %198 = zext nneg i32 %194 to i128
  %199 = lshr i128 %197, %198
  %200 = sub nsw i32 128, %194
  %201 = zext nneg i32 %200 to i128
  %202 = shl i128 %197, %201
  %203 = icmp ne i128 %202, 0
  %204 = zext i1 %203 to i128
  %205 = or i128 %199, %204
  %206 = trunc i128 %205 to i64
  %207 = lshr i128 %199, 64
  %208 = trunc nuw nsw i128 %207 to i64
  br label %209

209:                                              ; preds = %188, %193
  %210 = phi i64 [ %206, %193 ], [ %189, %188 ]
  %211 = phi i64 [ %208, %193 ], [ %191, %188 ]
  %212 = zext nneg i64 %211 to i128
  %213 = shl nuw nsw i128 %212, 64
  %214 = zext i64 %210 to i128
  %215 = or disjoint i128 %213, %214
  br label %216

216:                                              ; preds = %209, %173
  %217 = phi i128 [ %187, %173 ], [ %166, %209 ]
  %218 = phi i32 [ %171, %173 ], [ %167, %209 ]
  %219 = phi i128 [ %170, %173 ], [ %215, %209 ]
  %220 = icmp eq i32 %112, %88
  br i1 %220, label %221, label %244

221:                                              ; preds = %216
  %222 = add nuw i128 %219, %217
  %223 = icmp eq i128 %222, 0
  br i1 %223, label %297, label %224

224:                                              ; preds = %221
  %225 = trunc i128 %222 to i64
  %226 = lshr i128 %222, 64
  %227 = trunc nuw i128 %226 to i64
  %228 = icmp eq i64 %227, 0
  %229 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %227, i1 true)
  %230 = trunc nuw nsw i64 %229 to i32
  %231 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %225, i1 true)
  %232 = trunc nuw nsw i64 %231 to i32
  %233 = or disjoint i32 %232, 64
  %234 = select i1 %228, i32 %233, i32 %230
  %235 = zext nneg i32 %234 to i128
  %236 = shl i128 %222, %235
  %237 = sub nsw i32 %218, %234
  %238 = lshr i128 %236, 64
  %239 = trunc nuw i128 %238 to i64
  %240 = trunc i128 %236 to i64
  %241 = icmp ne i64 %240, 0
  %242 = zext i1 %241 to i64
  %243 = or i64 %242, %239
  br label %332

244:                                              ; preds = %216
  %245 = icmp eq i128 %219, %217
  br i1 %245, label %246, label %249

246:                                              ; preds = %244
  %247 = icmp eq i32 %108, 2
  %248 = zext i1 %247 to i32
  br label %297

249:                                              ; preds = %244
  %250 = icmp ugt i128 %219, %217
  br i1 %250, label %251, label %272

251:                                              ; preds = %249
  %252 = sub nsw i128 %219, %217
  %253 = trunc i128 %252 to i64
  %254 = lshr i128 %252, 64
  %255 = trunc nuw i128 %254 to i64
  %256 = icmp eq i64 %255, 0
  %257 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %255, i1 true)
  %258 = trunc nuw nsw i64 %257 to i32
  %259 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %253, i1 true)
  %260 = trunc nuw nsw i64 %259 to i32
  %261 = or disjoint i32 %260, 64
  %262 = select i1 %256, i32 %261, i32 %258
  %263 = zext nneg i32 %262 to i128
  %264 = shl i128 %252, %263
  %265 = sub nsw i32 %218, %262
  %266 = lshr i128 %264, 64
  %267 = trunc nuw i128 %266 to i64
  %268 = trunc i128 %264 to i64
  %269 = icmp ne i64 %268, 0
  %270 = zext i1 %269 to i64
  %271 = or i64 %270, %267
  br label %332

272:                                              ; preds = %249
  %273 = sub nsw i128 %217, %219
  %274 = trunc i128 %273 to i64
  %275 = lshr i128 %273, 64
  %276 = trunc nuw i128 %275 to i64
  %277 = icmp eq i64 %276, 0
  %278 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %276, i1 true)
  %279 = trunc nuw nsw i64 %278 to i32
  %280 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %274, i1 true)
  %281 = trunc nuw nsw i64 %280 to i32
  %282 = or disjoint i32 %281, 64
  %283 = select i1 %277, i32 %282, i32 %279
  %284 = zext nneg i32 %283 to i128
  %285 = shl i128 %273, %284
  %286 = sub nsw i32 %218, %283
  %287 = lshr i128 %285, 64
  %288 = trunc nuw i128 %287 to i64
  %289 = trunc i128 %285 to i64
  %290 = icmp ne i64 %289, 0
  %291 = zext i1 %290 to i64
  %292 = or i64 %291, %288
  br label %332

293:                                              ; preds = %120
  %294 = and i32 %3, 16
  %295 = icmp eq i32 %294, 0
  %296 = select i1 %295, i64 32767, i64 0
  br label %425

297:                                              ; preds = %246, %133, %131, %141, %221
  %298 = phi i32 [ %88, %221 ], [ %112, %141 ], [ %88, %131 ], [ %135, %133 ], [ %248, %246 ]
  %299 = and i32 %3, 16
  %300 = icmp eq i32 %299, 0
  br i1 %300, label %301, label %425

301:                                              ; preds = %297
  %302 = icmp eq i32 %298, 0
  %303 = shl i32 %3, 10
  %304 = and i32 %303, 32768
  %305 = xor i32 %304, 32768
  %306 = select i1 %302, i32 0, i32 %305
  %307 = zext nneg i32 %306 to i64
  br label %425

308:                                              ; preds = %114, %127, %120
  %309 = phi i32 [ %88, %127 ], [ %121, %120 ], [ %88, %114 ]
  %310 = icmp eq i32 %309, 0
  %311 = and i32 %3, 64
  %312 = icmp eq i32 %311, 0
  %313 = select i1 %310, i64 31744, i64 64512
  %314 = select i1 %310, i64 31743, i64 64511
  %315 = select i1 %312, i64 %313, i64 %314
  %316 = and i32 %3, 16
  %317 = icmp eq i32 %316, 0
  br i1 %317, label %323, label %318

318:                                              ; preds = %308
  %319 = and i64 %315, 32767
  %320 = icmp ult i64 %319, 31745
  %321 = and i1 %320, %310
  %322 = select i1 %321, i64 15360, i64 0
  br label %425

323:                                              ; preds = %308
  %324 = and i32 %3, 32
  %325 = icmp ne i32 %324, 0
  %326 = icmp ugt i64 %315, 32767
  %327 = and i64 %315, 32767
  %328 = icmp ult i64 %327, 31745
  %329 = and i1 %326, %328
  %330 = select i1 %325, i1 %329, i1 false
  %331 = select i1 %330, i64 0, i64 %315
  br label %425

332:                                              ; preds = %130, %143, %224, %251, %272
  %333 = phi i32 [ %88, %272 ], [ %112, %251 ], [ %88, %224 ], [ %112, %143 ], [ %88, %130 ]
  %334 = phi i32 [ %286, %272 ], [ %265, %251 ], [ %237, %224 ], [ %157, %143 ], [ %107, %130 ]
  %335 = phi i64 [ %292, %272 ], [ %271, %251 ], [ %243, %224 ], [ %163, %143 ], [ %106, %130 ]
  %336 = icmp eq i32 %333, 0
  %337 = select i1 %336, i64 0, i64 32768
  %338 = add nsw i32 %334, 14
  %339 = icmp slt i32 %334, -14
  %340 = sub nsw i32 39, %334
  %341 = select i1 %339, i32 0, i32 %338
  %342 = select i1 %339, i32 %340, i32 53
  %343 = icmp ugt i32 %342, 64
  %344 = icmp ne i64 %335, 0
  %345 = zext i1 %344 to i64
  %346 = tail call i32 @llvm.umin.i32(i32 %342, i32 64)
  %347 = select i1 %343, i64 %345, i64 %335
  %348 = icmp ugt i32 %342, 63
  %349 = zext nneg i32 %346 to i64
  %350 = lshr i64 %347, %349
  %351 = select i1 %348, i64 0, i64 %350
  %352 = add nsw i32 %346, -1
  %353 = zext nneg i32 %352 to i64
  %354 = shl nuw i64 1, %353
  %355 = shl i64 2, %353
  %356 = add i64 %355, -1
  %357 = select i1 %348, i64 -1, i64 %356
  %358 = and i64 %357, %347
  switch i32 %108, label %375 [
    i32 0, label %359
    i32 4, label %366
    i32 2, label %368
    i32 3, label %372
  ]

359:                                              ; preds = %332
  %360 = icmp ugt i64 %358, %354
  br i1 %360, label %375, label %361

361:                                              ; preds = %359
  %362 = icmp eq i64 %358, %354
  %363 = and i64 %351, 1
  %364 = icmp ne i64 %363, 0
  %365 = select i1 %362, i1 %364, i1 false
  br label %375

366:                                              ; preds = %332
  %367 = icmp uge i64 %358, %354
  br label %375

368:                                              ; preds = %332
  %369 = xor i1 %336, true
  %370 = icmp ne i64 %358, 0
  %371 = and i1 %370, %369
  br label %375

372:                                              ; preds = %332
  %373 = icmp ne i64 %358, 0
  %374 = and i1 %336, %373
  br label %375

375:                                              ; preds = %332, %359, %361, %366, %368, %372
  %376 = phi i1 [ %367, %366 ], [ %371, %368 ], [ %374, %372 ], [ true, %359 ], [ %365, %361 ], [ false, %332 ]
  %377 = zext i1 %376 to i64
  %378 = zext nneg i32 %341 to i64
  %379 = shl nuw nsw i64 %378, 10
  %380 = add nuw nsw i64 %351, %379
  %381 = add nuw nsw i64 %380, %377
  %382 = icmp ne i32 %12, 0
  %383 = select i1 %382, i1 %339, i1 false
  %384 = select i1 %383, i64 0, i64 %381
  %385 = icmp ugt i64 %384, 31743
  %386 = icmp ugt i32 %341, 32
  %387 = select i1 %385, i1 true, i1 %386
  br i1 %387, label %388, label %413

388:                                              ; preds = %375
  %389 = and i32 %3, 3
  %390 = icmp ne i32 %389, 0
  %391 = icmp ne i32 %108, 2
  %392 = or i1 %391, %336
  %393 = and i1 %390, %392
  br i1 %393, label %394, label %397

394:                                              ; preds = %388
  %395 = icmp eq i32 %108, 3
  %396 = and i1 %395, %336
  br label %397

397:                                              ; preds = %394, %388
  %398 = phi i1 [ true, %388 ], [ %396, %394 ]
  %399 = and i32 %3, 16
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %403, label %401

401:                                              ; preds = %397
  %402 = select i1 %336, i64 15360, i64 0
  br label %425

403:                                              ; preds = %397
  %404 = and i32 %3, 64
  %405 = icmp eq i32 %404, 0
  %406 = and i1 %405, %398
  %407 = select i1 %406, i64 31744, i64 31743
  %408 = or disjoint i64 %407, 32768
  %409 = and i32 %3, 32
  %410 = icmp eq i32 %409, 0
  %411 = select i1 %410, i64 %408, i64 0
  %412 = select i1 %336, i64 %407, i64 %411
  br label %425

413:                                              ; preds = %375
  %414 = or disjoint i64 %384, %337
  %415 = and i32 %3, 16
  %416 = icmp eq i32 %415, 0
  br i1 %416, label %420, label %417

417:                                              ; preds = %413
  br i1 %336, label %418, label %425

418:                                              ; preds = %417
  %419 = tail call i64 @llvm.umin.i64(i64 %414, i64 15360)
  br label %425

420:                                              ; preds = %413
  %421 = and i32 %3, 32
  %422 = icmp eq i32 %421, 0
  %423 = or i1 %422, %336
  %424 = select i1 %423, i64 %414, i64 0
  br label %425

425:                                              ; preds = %318, %297, %420, %403, %323, %301, %417, %418, %401, %293, %39, %7
  %426 = phi i64 [ 0, %7 ], [ 0, %417 ], [ %42, %39 ], [ %296, %293 ], [ %402, %401 ], [ %419, %418 ], [ %307, %301 ], [ %331, %323 ], [ %412, %403 ], [ %424, %420 ], [ 0, %297 ], [ %322, %318 ]
  ret i64 %426
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_add_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 32640
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 32640
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i64 %16, 32767
  %19 = icmp ult i64 %18, 32641
  %20 = and i64 %17, 32767
  %21 = icmp ult i64 %20, 32641
  %22 = and i1 %19, %21
  br i1 %22, label %27, label %23

23:                                               ; preds = %15
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 32767, i64 0
  br label %401

27:                                               ; preds = %15
  %28 = trunc i64 %16 to i32
  %29 = lshr i32 %28, 15
  %30 = and i32 %29, 1
  %31 = lshr i32 %28, 7
  %32 = and i32 %31, 255
  %33 = icmp eq i32 %32, 255
  br i1 %33, label %56, label %34

34:                                               ; preds = %27
  %35 = and i64 %16, 127
  %36 = icmp eq i32 %32, 0
  %37 = or disjoint i64 %35, 128
  %38 = select i1 %36, i64 %35, i64 %37
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %34
  %41 = tail call i32 @llvm.umax.i32(i32 %32, i32 1)
  %42 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %38, i1 true)
  %43 = trunc nuw nsw i64 %42 to i32
  %44 = shl i64 %38, %42
  %45 = add nsw i32 %41, -71
  %46 = sub nsw i32 %45, %43
  br label %47

47:                                               ; preds = %40, %34
  %48 = phi i64 [ %44, %40 ], [ 0, %34 ]
  %49 = phi i32 [ %46, %40 ], [ 0, %34 ]
  %50 = trunc i64 %17 to i32
  %51 = lshr i32 %50, 15
  %52 = and i32 %51, 1
  %53 = lshr i32 %50, 7
  %54 = and i32 %53, 255
  %55 = icmp eq i32 %54, 255
  br i1 %55, label %85, label %63

56:                                               ; preds = %27
  %57 = trunc i64 %17 to i32
  %58 = lshr i32 %57, 15
  %59 = and i32 %58, 1
  %60 = lshr i32 %57, 7
  %61 = and i32 %60, 255
  %62 = icmp eq i32 %61, 255
  br i1 %62, label %86, label %63

63:                                               ; preds = %56, %47
  %64 = phi i32 [ %61, %56 ], [ %54, %47 ]
  %65 = phi i32 [ %59, %56 ], [ %52, %47 ]
  %66 = phi i1 [ false, %56 ], [ %39, %47 ]
  %67 = phi i32 [ 0, %56 ], [ %49, %47 ]
  %68 = phi i64 [ 0, %56 ], [ %48, %47 ]
  %69 = and i64 %17, 127
  %70 = icmp eq i32 %64, 0
  %71 = or disjoint i64 %69, 128
  %72 = select i1 %70, i64 %69, i64 %71
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %81, label %74

74:                                               ; preds = %63
  %75 = tail call i32 @llvm.umax.i32(i32 %64, i32 1)
  %76 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %72, i1 true)
  %77 = trunc nuw nsw i64 %76 to i32
  %78 = shl i64 %72, %76
  %79 = add nsw i32 %75, -71
  %80 = sub nsw i32 %79, %77
  br label %81

81:                                               ; preds = %63, %74
  %82 = phi i64 [ %78, %74 ], [ 0, %63 ]
  %83 = phi i32 [ %80, %74 ], [ 0, %63 ]
  %84 = and i32 %2, 7
  br i1 %33, label %286, label %89

85:                                               ; preds = %47
  br i1 %33, label %86, label %286

86:                                               ; preds = %56, %85
  %87 = phi i32 [ %52, %85 ], [ %59, %56 ]
  %88 = icmp eq i32 %87, %30
  br i1 %88, label %286, label %271

89:                                               ; preds = %81
  br i1 %66, label %90, label %96

90:                                               ; preds = %89
  br i1 %73, label %91, label %310

91:                                               ; preds = %90
  %92 = icmp eq i32 %65, %30
  br i1 %92, label %275, label %93

93:                                               ; preds = %91
  %94 = icmp eq i32 %84, 2
  %95 = zext i1 %94 to i32
  br label %275

96:                                               ; preds = %89
  br i1 %73, label %97, label %123

97:                                               ; preds = %96
  %98 = shl i64 %68, 63
  %99 = lshr i64 %68, 1
  %100 = zext nneg i64 %99 to i128
  %101 = shl nuw nsw i128 %100, 64
  %102 = zext i64 %98 to i128
  %103 = or disjoint i128 %101, %102
  %104 = icmp eq i128 %103, 0
  br i1 %104, label %275, label %105

105:                                              ; preds = %97
  %106 = add nsw i32 %67, 1
  %107 = icmp ult i64 %68, 2
  %108 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %99, i1 true)
  %109 = trunc nuw nsw i64 %108 to i32
  %110 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %98, i1 true)
  %111 = trunc nuw nsw i64 %110 to i32
  %112 = or disjoint i32 %111, 64
  %113 = select i1 %107, i32 %112, i32 %109
  %114 = zext nneg i32 %113 to i128
  %115 = shl i128 %103, %114
  %116 = sub nsw i32 %106, %113
  %117 = lshr exact i128 %115, 64
  %118 = trunc nuw i128 %117 to i64
  %119 = trunc i128 %115 to i64
  %120 = icmp ne i64 %119, 0
  %121 = zext i1 %120 to i64
  %122 = or i64 %121, %118
  br label %310

123:                                              ; preds = %96
  %124 = zext i64 %68 to i128
  %125 = zext i64 %82 to i128
  %126 = shl nuw nsw i128 %125, 63
  %127 = add nsw i32 %83, 1
  %128 = shl nuw nsw i128 %124, 62
  %129 = add nsw i32 %67, 2
  %130 = icmp sgt i32 %129, %127
  br i1 %130, label %131, label %161

131:                                              ; preds = %123
  %132 = sub nsw i32 %129, %127
  %133 = lshr i64 %82, 1
  %134 = zext nneg i64 %133 to i128
  %135 = shl nuw nsw i128 %134, 64
  %136 = and i128 %126, 9223372036854775808
  %137 = or disjoint i128 %135, %136
  %138 = icmp sgt i32 %132, 127
  br i1 %138, label %139, label %142

139:                                              ; preds = %131
  %140 = icmp ne i128 %137, 0
  %141 = zext i1 %140 to i64
  br label %154

142:                                              ; preds = %131
  %143 = zext nneg i32 %132 to i128
  %144 = lshr i128 %137, %143
  %145 = sub nsw i32 128, %132
  %146 = zext nneg i32 %145 to i128
  %147 = shl i128 %137, %146
  %148 = icmp ne i128 %147, 0
  %149 = zext i1 %148 to i128
  %150 = or i128 %144, %149
  %151 = trunc i128 %150 to i64
  %152 = lshr i128 %144, 64
  %153 = trunc nuw nsw i128 %152 to i64
  br label %154

154:                                              ; preds = %139, %142
  %155 = phi i64 [ %141, %139 ], [ %151, %142 ]
  %156 = phi i64 [ 0, %139 ], [ %153, %142 ]
  %157 = zext nneg i64 %156 to i128
  %158 = shl nuw nsw i128 %157, 64
  %159 = zext i64 %155 to i128
  %160 = or disjoint i128 %158, %159
  br label %194

161:                                              ; preds = %123
  %162 = sub nsw i32 %127, %129
  %163 = trunc i128 %128 to i64
  %164 = lshr i64 %68, 2
  %165 = zext nneg i64 %164 to i128
  %166 = shl nuw nsw i128 %165, 64
  %167 = and i128 %128, 13835058055282163712
  %168 = or disjoint i128 %166, %167
  %169 = icmp eq i32 %127, %129
  br i1 %169, label %187, label %170

170:                                              ; preds = %161
  %171 = icmp sgt i32 %162, 127
  br i1 %171, label %172, label %175

172:                                              ; preds = %170
  %173 = icmp ne i128 %168, 0
  %174 = zext i1 %173 to i64
  br label %187

175:                                              ; preds = %170
  %176 = zext nneg i32 %162 to i128
  %177 = lshr i128 %168, %176
  %178 = sub nsw i32 128, %162
  %179 = zext nneg i32 %178 to i128
  %180 = shl i128 %168, %179
  %181 = icmp ne i128 %180, 0
  %182 = zext i1 %181 to i128
  %183 = or i128 %177, %182
  %184 = trunc i128 %183 to i64
  %185 = lshr i128 %177, 64
  %186 = trunc nuw nsw i128 %185 to i64
  br label %187

187:                                              ; preds = %161, %172, %175
  %188 = phi i64 [ %174, %172 ], [ %184, %175 ], [ %163, %161 ]
  %189 = phi i64 [ 0, %172 ], [ %186, %175 ], [ %164, %161 ]
  %190 = zext nneg i64 %189 to i128
  %191 = shl nuw nsw i128 %190, 64
  %192 = zext i64 %188 to i128
  %193 = or disjoint i128 %191, %192
  br label %194

194:                                              ; preds = %187, %154
  %195 = phi i128 [ %160, %154 ], [ %126, %187 ]
  %196 = phi i32 [ %129, %154 ], [ %127, %187 ]
  %197 = phi i128 [ %128, %154 ], [ %193, %187 ]
  %198 = icmp eq i32 %30, %65
  br i1 %198, label %199, label %222

199:                                              ; preds = %194
  %200 = add nuw i128 %197, %195
  %201 = icmp eq i128 %200, 0
  br i1 %201, label %275, label %202

202:                                              ; preds = %199
  %203 = trunc i128 %200 to i64
  %204 = lshr i128 %200, 64
  %205 = trunc nuw i128 %204 to i64
  %206 = icmp eq i64 %205, 0
  %207 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %205, i1 true)
  %208 = trunc nuw nsw i64 %207 to i32
  %209 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %203, i1 true)
  %210 = trunc nuw nsw i64 %209 to i32
  %211 = or disjoint i32 %210, 64
  %212 = select i1 %206, i32 %211, i32 %208
  %213 = zext nneg i32 %212 to i128
  %214 = shl i128 %200, %213
  %215 = sub nsw i32 %196, %212
  %216 = lshr i128 %214, 64
  %217 = trunc nuw i128 %216 to i64
  %218 = trunc i128 %214 to i64
  %219 = icmp ne i64 %218, 0
  %220 = zext i1 %219 to i64
  %221 = or i64 %220, %217
  br label %310

222:                                              ; preds = %194
  %223 = icmp eq i128 %197, %195
  br i1 %223, label %224, label %227

224:                                              ; preds = %222
  %225 = icmp eq i32 %84, 2
  %226 = zext i1 %225 to i32
  br label %275

227:                                              ; preds = %222
  %228 = icmp ugt i128 %197, %195
  br i1 %228, label %229, label %250

229:                                              ; preds = %227
  %230 = sub nsw i128 %197, %195
  %231 = trunc i128 %230 to i64
  %232 = lshr i128 %230, 64
  %233 = trunc nuw i128 %232 to i64
  %234 = icmp eq i64 %233, 0
  %235 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %233, i1 true)
  %236 = trunc nuw nsw i64 %235 to i32
  %237 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %231, i1 true)
  %238 = trunc nuw nsw i64 %237 to i32
  %239 = or disjoint i32 %238, 64
  %240 = select i1 %234, i32 %239, i32 %236
  %241 = zext nneg i32 %240 to i128
  %242 = shl i128 %230, %241
  %243 = sub nsw i32 %196, %240
  %244 = lshr i128 %242, 64
  %245 = trunc nuw i128 %244 to i64
  %246 = trunc i128 %242 to i64
  %247 = icmp ne i64 %246, 0
  %248 = zext i1 %247 to i64
  %249 = or i64 %248, %245
  br label %310

250:                                              ; preds = %227
  %251 = sub nsw i128 %195, %197
  %252 = trunc i128 %251 to i64
  %253 = lshr i128 %251, 64
  %254 = trunc nuw i128 %253 to i64
  %255 = icmp eq i64 %254, 0
  %256 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %254, i1 true)
  %257 = trunc nuw nsw i64 %256 to i32
  %258 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %252, i1 true)
  %259 = trunc nuw nsw i64 %258 to i32
  %260 = or disjoint i32 %259, 64
  %261 = select i1 %255, i32 %260, i32 %257
  %262 = zext nneg i32 %261 to i128
  %263 = shl i128 %251, %262
  %264 = sub nsw i32 %196, %261
  %265 = lshr i128 %263, 64
  %266 = trunc nuw i128 %265 to i64
  %267 = trunc i128 %263 to i64
  %268 = icmp ne i64 %267, 0
  %269 = zext i1 %268 to i64
  %270 = or i64 %269, %266
  br label %310

271:                                              ; preds = %86
  %272 = and i32 %2, 16
  %273 = icmp eq i32 %272, 0
  %274 = select i1 %273, i64 32767, i64 0
  br label %401

275:                                              ; preds = %224, %93, %91, %97, %199
  %276 = phi i32 [ %30, %199 ], [ %30, %97 ], [ %30, %91 ], [ %95, %93 ], [ %226, %224 ]
  %277 = and i32 %2, 16
  %278 = icmp eq i32 %277, 0
  br i1 %278, label %279, label %401

279:                                              ; preds = %275
  %280 = icmp eq i32 %276, 0
  %281 = shl i32 %2, 10
  %282 = and i32 %281, 32768
  %283 = xor i32 %282, 32768
  %284 = select i1 %280, i32 0, i32 %283
  %285 = zext nneg i32 %284 to i64
  br label %401

286:                                              ; preds = %81, %85, %86
  %287 = phi i32 [ %30, %86 ], [ %52, %85 ], [ %30, %81 ]
  %288 = icmp eq i32 %287, 0
  %289 = and i32 %2, 64
  %290 = icmp eq i32 %289, 0
  %291 = select i1 %288, i64 32640, i64 65408
  %292 = select i1 %288, i64 32639, i64 65407
  %293 = select i1 %290, i64 %291, i64 %292
  %294 = and i32 %2, 16
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %301, label %296

296:                                              ; preds = %286
  %297 = and i64 %293, 32767
  %298 = icmp ult i64 %297, 32641
  %299 = and i1 %298, %288
  %300 = select i1 %299, i64 16256, i64 0
  br label %401

301:                                              ; preds = %286
  %302 = and i32 %2, 32
  %303 = icmp ne i32 %302, 0
  %304 = icmp ugt i64 %293, 32767
  %305 = and i64 %293, 32767
  %306 = icmp ult i64 %305, 32641
  %307 = and i1 %304, %306
  %308 = select i1 %303, i1 %307, i1 false
  %309 = select i1 %308, i64 0, i64 %293
  br label %401

310:                                              ; preds = %90, %105, %202, %229, %250
  %311 = phi i32 [ %65, %250 ], [ %30, %229 ], [ %30, %202 ], [ %30, %105 ], [ %65, %90 ]
  %312 = phi i32 [ %264, %250 ], [ %243, %229 ], [ %215, %202 ], [ %116, %105 ], [ %83, %90 ]
  %313 = phi i64 [ %270, %250 ], [ %249, %229 ], [ %221, %202 ], [ %122, %105 ], [ %82, %90 ]
  %314 = icmp eq i32 %311, 0
  %315 = select i1 %314, i64 0, i64 32768
  %316 = add nsw i32 %312, 126
  %317 = icmp slt i32 %312, -126
  %318 = sub nsw i32 -70, %312
  %319 = select i1 %317, i32 0, i32 %316
  %320 = select i1 %317, i32 %318, i32 56
  %321 = icmp sgt i32 %320, 64
  %322 = icmp ne i64 %313, 0
  %323 = zext i1 %322 to i64
  %324 = tail call i32 @llvm.smin.i32(i32 %320, i32 64)
  %325 = select i1 %321, i64 %323, i64 %313
  %326 = icmp sgt i32 %320, 63
  %327 = zext nneg i32 %324 to i64
  %328 = lshr i64 %325, %327
  %329 = select i1 %326, i64 0, i64 %328
  %330 = add nsw i32 %324, -1
  %331 = zext nneg i32 %330 to i64
  %332 = shl nuw i64 1, %331
  %333 = shl i64 2, %331
  %334 = add i64 %333, -1
  %335 = select i1 %326, i64 -1, i64 %334
  %336 = and i64 %335, %325
  switch i32 %84, label %353 [
    i32 0, label %337
    i32 4, label %344
    i32 2, label %346
    i32 3, label %350
  ]

337:                                              ; preds = %310
  %338 = icmp ugt i64 %336, %332
  br i1 %338, label %353, label %339

339:                                              ; preds = %337
  %340 = icmp eq i64 %336, %332
  %341 = and i64 %329, 1
  %342 = icmp ne i64 %341, 0
  %343 = select i1 %340, i1 %342, i1 false
  br label %353

344:                                              ; preds = %310
  %345 = icmp uge i64 %336, %332
  br label %353

346:                                              ; preds = %310
  %347 = xor i1 %314, true
  %348 = icmp ne i64 %336, 0
  %349 = and i1 %348, %347
  br label %353

350:                                              ; preds = %310
  %351 = icmp ne i64 %336, 0
  %352 = and i1 %314, %351
  br label %353

353:                                              ; preds = %310, %337, %339, %344, %346, %350
  %354 = phi i1 [ %345, %344 ], [ %349, %346 ], [ %352, %350 ], [ true, %337 ], [ %343, %339 ], [ false, %310 ]
  %355 = zext i1 %354 to i64
  %356 = zext nneg i32 %319 to i64
  %357 = shl nuw nsw i64 %356, 7
  %358 = add i64 %329, %357
  %359 = add i64 %358, %355
  %360 = icmp ne i32 %4, 0
  %361 = select i1 %360, i1 %317, i1 false
  %362 = select i1 %361, i64 0, i64 %359
  %363 = icmp ugt i64 %362, 32639
  br i1 %363, label %364, label %389

364:                                              ; preds = %353
  %365 = and i32 %2, 3
  %366 = icmp ne i32 %365, 0
  %367 = icmp ne i32 %84, 2
  %368 = or i1 %367, %314
  %369 = and i1 %366, %368
  br i1 %369, label %370, label %373

370:                                              ; preds = %364
  %371 = icmp eq i32 %84, 3
  %372 = and i1 %371, %314
  br label %373

373:                                              ; preds = %370, %364
  %374 = phi i1 [ true, %364 ], [ %372, %370 ]
  %375 = and i32 %2, 16
  %376 = icmp eq i32 %375, 0
  br i1 %376, label %379, label %377

377:                                              ; preds = %373
  %378 = select i1 %314, i64 16256, i64 0
  br label %401

379:                                              ; preds = %373
  %380 = and i32 %2, 64
  %381 = icmp eq i32 %380, 0
  %382 = and i1 %381, %374
  %383 = select i1 %382, i64 32640, i64 32639
  %384 = or disjoint i64 %383, 32768
  %385 = and i32 %2, 32
  %386 = icmp eq i32 %385, 0
  %387 = select i1 %386, i64 %384, i64 0
  %388 = select i1 %314, i64 %383, i64 %387
  br label %401

389:                                              ; preds = %353
  %390 = or disjoint i64 %362, %315
  %391 = and i32 %2, 16
  %392 = icmp eq i32 %391, 0
  br i1 %392, label %396, label %393

393:                                              ; preds = %389
  br i1 %314, label %394, label %401

394:                                              ; preds = %393
  %395 = tail call i64 @llvm.umin.i64(i64 %390, i64 16256)
  br label %401

396:                                              ; preds = %389
  %397 = and i32 %2, 32
  %398 = icmp eq i32 %397, 0
  %399 = or i1 %398, %314
  %400 = select i1 %399, i64 %390, i64 0
  br label %401

401:                                              ; preds = %296, %275, %396, %379, %301, %279, %394, %377, %271, %23, %393
  %402 = phi i64 [ 0, %393 ], [ %26, %23 ], [ %274, %271 ], [ %378, %377 ], [ %395, %394 ], [ %285, %279 ], [ %309, %301 ], [ %388, %379 ], [ %400, %396 ], [ 0, %275 ], [ %300, %296 ]
  ret i64 %402
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sub_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %1, 32767
  %5 = icmp ult i64 %4, 32641
  %6 = xor i64 %1, 32768
  %7 = select i1 %5, i64 %6, i64 %1
  %8 = and i32 %2, 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = and i64 %0, 32640
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %0, 32768
  %14 = select i1 %12, i64 %13, i64 %0
  %15 = and i64 %7, 32640
  %16 = icmp eq i64 %15, 0
  %17 = and i64 %7, 32768
  %18 = select i1 %16, i64 %17, i64 %7
  br label %19

19:                                               ; preds = %10, %3
  %20 = phi i64 [ %0, %3 ], [ %14, %10 ]
  %21 = phi i64 [ %7, %3 ], [ %18, %10 ]
  %22 = and i64 %20, 32767
  %23 = icmp ult i64 %22, 32641
  %24 = and i64 %21, 32767
  %25 = icmp ult i64 %24, 32641
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %31, label %27

27:                                               ; preds = %19
  %28 = and i32 %2, 16
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i64 32767, i64 0
  br label %405

31:                                               ; preds = %19
  %32 = trunc i64 %20 to i32
  %33 = lshr i32 %32, 15
  %34 = and i32 %33, 1
  %35 = lshr i32 %32, 7
  %36 = and i32 %35, 255
  %37 = icmp eq i32 %36, 255
  br i1 %37, label %60, label %38

38:                                               ; preds = %31
  %39 = and i64 %20, 127
  %40 = icmp eq i32 %36, 0
  %41 = or disjoint i64 %39, 128
  %42 = select i1 %40, i64 %39, i64 %41
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %51, label %44

44:                                               ; preds = %38
  %45 = tail call i32 @llvm.umax.i32(i32 %36, i32 1)
  %46 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %42, i1 true)
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = shl i64 %42, %46
  %49 = add nsw i32 %45, -71
  %50 = sub nsw i32 %49, %47
  br label %51

51:                                               ; preds = %44, %38
  %52 = phi i64 [ %48, %44 ], [ 0, %38 ]
  %53 = phi i32 [ %50, %44 ], [ 0, %38 ]
  %54 = trunc i64 %21 to i32
  %55 = lshr i32 %54, 15
  %56 = and i32 %55, 1
  %57 = lshr i32 %54, 7
  %58 = and i32 %57, 255
  %59 = icmp eq i32 %58, 255
  br i1 %59, label %89, label %67

60:                                               ; preds = %31
  %61 = trunc i64 %21 to i32
  %62 = lshr i32 %61, 15
  %63 = and i32 %62, 1
  %64 = lshr i32 %61, 7
  %65 = and i32 %64, 255
  %66 = icmp eq i32 %65, 255
  br i1 %66, label %90, label %67

67:                                               ; preds = %60, %51
  %68 = phi i32 [ %65, %60 ], [ %58, %51 ]
  %69 = phi i32 [ %63, %60 ], [ %56, %51 ]
  %70 = phi i1 [ false, %60 ], [ %43, %51 ]
  %71 = phi i32 [ 0, %60 ], [ %53, %51 ]
  %72 = phi i64 [ 0, %60 ], [ %52, %51 ]
  %73 = and i64 %21, 127
  %74 = icmp eq i32 %68, 0
  %75 = or disjoint i64 %73, 128
  %76 = select i1 %74, i64 %73, i64 %75
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %85, label %78

78:                                               ; preds = %67
  %79 = tail call i32 @llvm.umax.i32(i32 %68, i32 1)
  %80 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %81 = trunc nuw nsw i64 %80 to i32
  %82 = shl i64 %76, %80
  %83 = add nsw i32 %79, -71
  %84 = sub nsw i32 %83, %81
  br label %85

85:                                               ; preds = %67, %78
  %86 = phi i64 [ %82, %78 ], [ 0, %67 ]
  %87 = phi i32 [ %84, %78 ], [ 0, %67 ]
  %88 = and i32 %2, 7
  br i1 %37, label %290, label %93

89:                                               ; preds = %51
  br i1 %37, label %90, label %290

90:                                               ; preds = %60, %89
  %91 = phi i32 [ %56, %89 ], [ %63, %60 ]
  %92 = icmp eq i32 %91, %34
  br i1 %92, label %290, label %275

93:                                               ; preds = %85
  br i1 %70, label %94, label %100

94:                                               ; preds = %93
  br i1 %77, label %95, label %314

95:                                               ; preds = %94
  %96 = icmp eq i32 %69, %34
  br i1 %96, label %279, label %97

97:                                               ; preds = %95
  %98 = icmp eq i32 %88, 2
  %99 = zext i1 %98 to i32
  br label %279

100:                                              ; preds = %93
  br i1 %77, label %101, label %127

101:                                              ; preds = %100
  %102 = shl i64 %72, 63
  %103 = lshr i64 %72, 1
  %104 = zext nneg i64 %103 to i128
  %105 = shl nuw nsw i128 %104, 64
  %106 = zext i64 %102 to i128
  %107 = or disjoint i128 %105, %106
  %108 = icmp eq i128 %107, 0
  br i1 %108, label %279, label %109

109:                                              ; preds = %101
  %110 = add nsw i32 %71, 1
  %111 = icmp ult i64 %72, 2
  %112 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %103, i1 true)
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %102, i1 true)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = or disjoint i32 %115, 64
  %117 = select i1 %111, i32 %116, i32 %113
  %118 = zext nneg i32 %117 to i128
  %119 = shl i128 %107, %118
  %120 = sub nsw i32 %110, %117
  %121 = lshr exact i128 %119, 64
  %122 = trunc nuw i128 %121 to i64
  %123 = trunc i128 %119 to i64
  %124 = icmp ne i64 %123, 0
  %125 = zext i1 %124 to i64
  %126 = or i64 %125, %122
  br label %314

127:                                              ; preds = %100
  %128 = zext i64 %72 to i128
  %129 = zext i64 %86 to i128
  %130 = shl nuw nsw i128 %129, 63
  %131 = add nsw i32 %87, 1
  %132 = shl nuw nsw i128 %128, 62
  %133 = add nsw i32 %71, 2
  %134 = icmp sgt i32 %133, %131
  br i1 %134, label %135, label %165

135:                                              ; preds = %127
  %136 = sub nsw i32 %133, %131
  %137 = lshr i64 %86, 1
  %138 = zext nneg i64 %137 to i128
  %139 = shl nuw nsw i128 %138, 64
  %140 = and i128 %130, 9223372036854775808
  %141 = or disjoint i128 %139, %140
  %142 = icmp sgt i32 %136, 127
  br i1 %142, label %143, label %146

143:                                              ; preds = %135
  %144 = icmp ne i128 %141, 0
  %145 = zext i1 %144 to i64
  br label %158

146:                                              ; preds = %135
  %147 = zext nneg i32 %136 to i128
  %148 = lshr i128 %141, %147
  %149 = sub nsw i32 128, %136
  %150 = zext nneg i32 %149 to i128
  %151 = shl i128 %141, %150
  %152 = icmp ne i128 %151, 0
  %153 = zext i1 %152 to i128
  %154 = or i128 %148, %153
  %155 = trunc i128 %154 to i64
  %156 = lshr i128 %148, 64
  %157 = trunc nuw nsw i128 %156 to i64
  br label %158

158:                                              ; preds = %143, %146
  %159 = phi i64 [ %145, %143 ], [ %155, %146 ]
  %160 = phi i64 [ 0, %143 ], [ %157, %146 ]
  %161 = zext nneg i64 %160 to i128
  %162 = shl nuw nsw i128 %161, 64
  %163 = zext i64 %159 to i128
  %164 = or disjoint i128 %162, %163
  br label %198

165:                                              ; preds = %127
  %166 = sub nsw i32 %131, %133
  %167 = trunc i128 %132 to i64
  %168 = lshr i64 %72, 2
  %169 = zext nneg i64 %168 to i128
  %170 = shl nuw nsw i128 %169, 64
  %171 = and i128 %132, 13835058055282163712
  %172 = or disjoint i128 %170, %171
  %173 = icmp eq i32 %131, %133
  br i1 %173, label %191, label %174

174:                                              ; preds = %165
  %175 = icmp sgt i32 %166, 127
  br i1 %175, label %176, label %179

176:                                              ; preds = %174
  %177 = icmp ne i128 %172, 0
  %178 = zext i1 %177 to i64
  br label %191

179:                                              ; preds = %174
  %180 = zext nneg i32 %166 to i128
  %181 = lshr i128 %172, %180
  %182 = sub nsw i32 128, %166
  %183 = zext nneg i32 %182 to i128
  %184 = shl i128 %172, %183
  %185 = icmp ne i128 %184, 0
  %186 = zext i1 %185 to i128
  %187 = or i128 %181, %186
  %188 = trunc i128 %187 to i64
  %189 = lshr i128 %181, 64
  %190 = trunc nuw nsw i128 %189 to i64
  br label %191

191:                                              ; preds = %165, %176, %179
  %192 = phi i64 [ %178, %176 ], [ %188, %179 ], [ %167, %165 ]
  %193 = phi i64 [ 0, %176 ], [ %190, %179 ], [ %168, %165 ]
  %194 = zext nneg i64 %193 to i128
  %195 = shl nuw nsw i128 %194, 64
  %196 = zext i64 %192 to i128
  %197 = or disjoint i128 %195, %196
  br label %198

198:                                              ; preds = %191, %158
  %199 = phi i128 [ %164, %158 ], [ %130, %191 ]
  %200 = phi i32 [ %133, %158 ], [ %131, %191 ]
  %201 = phi i128 [ %132, %158 ], [ %197, %191 ]
  %202 = icmp eq i32 %34, %69
  br i1 %202, label %203, label %226

203:                                              ; preds = %198
  %204 = add nuw i128 %201, %199
  %205 = icmp eq i128 %204, 0
  br i1 %205, label %279, label %206

206:                                              ; preds = %203
  %207 = trunc i128 %204 to i64
  %208 = lshr i128 %204, 64
  %209 = trunc nuw i128 %208 to i64
  %210 = icmp eq i64 %209, 0
  %211 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %209, i1 true)
  %212 = trunc nuw nsw i64 %211 to i32
  %213 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %207, i1 true)
  %214 = trunc nuw nsw i64 %213 to i32
  %215 = or disjoint i32 %214, 64
  %216 = select i1 %210, i32 %215, i32 %212
  %217 = zext nneg i32 %216 to i128
  %218 = shl i128 %204, %217
  %219 = sub nsw i32 %200, %216
  %220 = lshr i128 %218, 64
  %221 = trunc nuw i128 %220 to i64
  %222 = trunc i128 %218 to i64
  %223 = icmp ne i64 %222, 0
  %224 = zext i1 %223 to i64
  %225 = or i64 %224, %221
  br label %314

226:                                              ; preds = %198
  %227 = icmp eq i128 %201, %199
  br i1 %227, label %228, label %231

228:                                              ; preds = %226
  %229 = icmp eq i32 %88, 2
  %230 = zext i1 %229 to i32
  br label %279

231:                                              ; preds = %226
  %232 = icmp ugt i128 %201, %199
  br i1 %232, label %233, label %254

233:                                              ; preds = %231
  %234 = sub nsw i128 %201, %199
  %235 = trunc i128 %234 to i64
  %236 = lshr i128 %234, 64
  %237 = trunc nuw i128 %236 to i64
  %238 = icmp eq i64 %237, 0
  %239 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %237, i1 true)
  %240 = trunc nuw nsw i64 %239 to i32
  %241 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %235, i1 true)
  %242 = trunc nuw nsw i64 %241 to i32
  %243 = or disjoint i32 %242, 64
  %244 = select i1 %238, i32 %243, i32 %240
  %245 = zext nneg i32 %244 to i128
  %246 = shl i128 %234, %245
  %247 = sub nsw i32 %200, %244
  %248 = lshr i128 %246, 64
  %249 = trunc nuw i128 %248 to i64
  %250 = trunc i128 %246 to i64
  %251 = icmp ne i64 %250, 0
  %252 = zext i1 %251 to i64
  %253 = or i64 %252, %249
  br label %314

254:                                              ; preds = %231
  %255 = sub nsw i128 %199, %201
  %256 = trunc i128 %255 to i64
  %257 = lshr i128 %255, 64
  %258 = trunc nuw i128 %257 to i64
  %259 = icmp eq i64 %258, 0
  %260 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %258, i1 true)
  %261 = trunc nuw nsw i64 %260 to i32
  %262 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %256, i1 true)
  %263 = trunc nuw nsw i64 %262 to i32
  %264 = or disjoint i32 %263, 64
  %265 = select i1 %259, i32 %264, i32 %261
  %266 = zext nneg i32 %265 to i128
  %267 = shl i128 %255, %266
  %268 = sub nsw i32 %200, %265
  %269 = lshr i128 %267, 64
  %270 = trunc nuw i128 %269 to i64
  %271 = trunc i128 %267 to i64
  %272 = icmp ne i64 %271, 0
  %273 = zext i1 %272 to i64
  %274 = or i64 %273, %270
  br label %314

275:                                              ; preds = %90
  %276 = and i32 %2, 16
  %277 = icmp eq i32 %276, 0
  %278 = select i1 %277, i64 32767, i64 0
  br label %405

279:                                              ; preds = %228, %97, %95, %101, %203
  %280 = phi i32 [ %34, %203 ], [ %34, %101 ], [ %34, %95 ], [ %99, %97 ], [ %230, %228 ]
  %281 = and i32 %2, 16
  %282 = icmp eq i32 %281, 0
  br i1 %282, label %283, label %405

283:                                              ; preds = %279
  %284 = icmp eq i32 %280, 0
  %285 = shl i32 %2, 10
  %286 = and i32 %285, 32768
  %287 = xor i32 %286, 32768
  %288 = select i1 %284, i32 0, i32 %287
  %289 = zext nneg i32 %288 to i64
  br label %405

290:                                              ; preds = %85, %89, %90
  %291 = phi i32 [ %34, %90 ], [ %56, %89 ], [ %34, %85 ]
  %292 = icmp eq i32 %291, 0
  %293 = and i32 %2, 64
  %294 = icmp eq i32 %293, 0
  %295 = select i1 %292, i64 32640, i64 65408
  %296 = select i1 %292, i64 32639, i64 65407
  %297 = select i1 %294, i64 %295, i64 %296
  %298 = and i32 %2, 16
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %305, label %300

300:                                              ; preds = %290
  %301 = and i64 %297, 32767
  %302 = icmp ult i64 %301, 32641
  %303 = and i1 %302, %292
  %304 = select i1 %303, i64 16256, i64 0
  br label %405

305:                                              ; preds = %290
  %306 = and i32 %2, 32
  %307 = icmp ne i32 %306, 0
  %308 = icmp ugt i64 %297, 32767
  %309 = and i64 %297, 32767
  %310 = icmp ult i64 %309, 32641
  %311 = and i1 %308, %310
  %312 = select i1 %307, i1 %311, i1 false
  %313 = select i1 %312, i64 0, i64 %297
  br label %405

314:                                              ; preds = %94, %109, %206, %233, %254
  %315 = phi i32 [ %69, %254 ], [ %34, %233 ], [ %34, %206 ], [ %34, %109 ], [ %69, %94 ]
  %316 = phi i32 [ %268, %254 ], [ %247, %233 ], [ %219, %206 ], [ %120, %109 ], [ %87, %94 ]
  %317 = phi i64 [ %274, %254 ], [ %253, %233 ], [ %225, %206 ], [ %126, %109 ], [ %86, %94 ]
  %318 = icmp eq i32 %315, 0
  %319 = select i1 %318, i64 0, i64 32768
  %320 = add nsw i32 %316, 126
  %321 = icmp slt i32 %316, -126
  %322 = sub nsw i32 -70, %316
  %323 = select i1 %321, i32 0, i32 %320
  %324 = select i1 %321, i32 %322, i32 56
  %325 = icmp sgt i32 %324, 64
  %326 = icmp ne i64 %317, 0
  %327 = zext i1 %326 to i64
  %328 = tail call i32 @llvm.smin.i32(i32 %324, i32 64)
  %329 = select i1 %325, i64 %327, i64 %317
  %330 = icmp sgt i32 %324, 63
  %331 = zext nneg i32 %328 to i64
  %332 = lshr i64 %329, %331
  %333 = select i1 %330, i64 0, i64 %332
  %334 = add nsw i32 %328, -1
  %335 = zext nneg i32 %334 to i64
  %336 = shl nuw i64 1, %335
  %337 = shl i64 2, %335
  %338 = add i64 %337, -1
  %339 = select i1 %330, i64 -1, i64 %338
  %340 = and i64 %339, %329
  switch i32 %88, label %357 [
    i32 0, label %341
    i32 4, label %348
    i32 2, label %350
    i32 3, label %354
  ]

341:                                              ; preds = %314
  %342 = icmp ugt i64 %340, %336
  br i1 %342, label %357, label %343

343:                                              ; preds = %341
  %344 = icmp eq i64 %340, %336
  %345 = and i64 %333, 1
  %346 = icmp ne i64 %345, 0
  %347 = select i1 %344, i1 %346, i1 false
  br label %357

348:                                              ; preds = %314
  %349 = icmp uge i64 %340, %336
  br label %357

350:                                              ; preds = %314
  %351 = xor i1 %318, true
  %352 = icmp ne i64 %340, 0
  %353 = and i1 %352, %351
  br label %357

354:                                              ; preds = %314
  %355 = icmp ne i64 %340, 0
  %356 = and i1 %318, %355
  br label %357

357:                                              ; preds = %314, %341, %343, %348, %350, %354
  %358 = phi i1 [ %349, %348 ], [ %353, %350 ], [ %356, %354 ], [ true, %341 ], [ %347, %343 ], [ false, %314 ]
  %359 = zext i1 %358 to i64
  %360 = zext nneg i32 %323 to i64
  %361 = shl nuw nsw i64 %360, 7
  %362 = add i64 %333, %361
  %363 = add i64 %362, %359
  %364 = icmp ne i32 %8, 0
  %365 = select i1 %364, i1 %321, i1 false
  %366 = select i1 %365, i64 0, i64 %363
  %367 = icmp ugt i64 %366, 32639
  br i1 %367, label %368, label %393

368:                                              ; preds = %357
  %369 = and i32 %2, 3
  %370 = icmp ne i32 %369, 0
  %371 = icmp ne i32 %88, 2
  %372 = or i1 %371, %318
  %373 = and i1 %370, %372
  br i1 %373, label %374, label %377

374:                                              ; preds = %368
  %375 = icmp eq i32 %88, 3
  %376 = and i1 %375, %318
  br label %377

377:                                              ; preds = %374, %368
  %378 = phi i1 [ true, %368 ], [ %376, %374 ]
  %379 = and i32 %2, 16
  %380 = icmp eq i32 %379, 0
  br i1 %380, label %383, label %381

381:                                              ; preds = %377
  %382 = select i1 %318, i64 16256, i64 0
  br label %405

383:                                              ; preds = %377
  %384 = and i32 %2, 64
  %385 = icmp eq i32 %384, 0
  %386 = and i1 %385, %378
  %387 = select i1 %386, i64 32640, i64 32639
  %388 = or disjoint i64 %387, 32768
  %389 = and i32 %2, 32
  %390 = icmp eq i32 %389, 0
  %391 = select i1 %390, i64 %388, i64 0
  %392 = select i1 %318, i64 %387, i64 %391
  br label %405

393:                                              ; preds = %357
  %394 = or disjoint i64 %366, %319
  %395 = and i32 %2, 16
  %396 = icmp eq i32 %395, 0
  br i1 %396, label %400, label %397

397:                                              ; preds = %393
  br i1 %318, label %398, label %405

398:                                              ; preds = %397
  %399 = tail call i64 @llvm.umin.i64(i64 %394, i64 16256)
  br label %405

400:                                              ; preds = %393
  %401 = and i32 %2, 32
  %402 = icmp eq i32 %401, 0
  %403 = or i1 %402, %318
  %404 = select i1 %403, i64 %394, i64 0
  br label %405

405:                                              ; preds = %300, %279, %400, %383, %305, %283, %398, %381, %275, %27, %397
  %406 = phi i64 [ 0, %397 ], [ %30, %27 ], [ %278, %275 ], [ %382, %381 ], [ %399, %398 ], [ %289, %283 ], [ %313, %305 ], [ %392, %383 ], [ %404, %400 ], [ 0, %279 ], [ %304, %300 ]
  ret i64 %406
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mul_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 32640
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 32640
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i64 %16, 32767
  %19 = icmp ult i64 %18, 32641
  %20 = and i64 %17, 32767
  %21 = icmp ult i64 %20, 32641
  %22 = and i1 %19, %21
  br i1 %22, label %27, label %23

23:                                               ; preds = %15
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 32767, i64 0
  br label %225

27:                                               ; preds = %15
  %28 = xor i64 %17, %16
  %29 = trunc i64 %16 to i32
  %30 = lshr i32 %29, 7
  %31 = and i32 %30, 255
  %32 = icmp eq i32 %31, 255
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = and i64 %16, 127
  %35 = icmp eq i32 %31, 0
  %36 = or disjoint i64 %34, 128
  %37 = select i1 %35, i64 %34, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %47, label %39

39:                                               ; preds = %33
  %40 = tail call i32 @llvm.umax.i32(i32 %31, i32 1)
  %41 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %37, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = shl i64 %37, %41
  %44 = add nsw i32 %40, -71
  %45 = sub nsw i32 %44, %42
  %46 = add nsw i32 %45, 1
  br label %47

47:                                               ; preds = %39, %27, %33
  %48 = phi i64 [ %43, %39 ], [ 0, %27 ], [ 0, %33 ]
  %49 = phi i32 [ %46, %39 ], [ 1, %27 ], [ 1, %33 ]
  %50 = phi i1 [ false, %39 ], [ false, %27 ], [ true, %33 ]
  %51 = trunc i64 %17 to i32
  %52 = lshr i32 %51, 7
  %53 = and i32 %52, 255
  %54 = icmp eq i32 %53, 255
  br i1 %54, label %73, label %55

55:                                               ; preds = %47
  %56 = and i64 %17, 127
  %57 = icmp eq i32 %53, 0
  %58 = or disjoint i64 %56, 128
  %59 = select i1 %57, i64 %56, i64 %58
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %55
  %62 = tail call i32 @llvm.umax.i32(i32 %53, i32 1)
  %63 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %59, i1 true)
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = shl i64 %59, %63
  %66 = add nsw i32 %62, -71
  %67 = sub nsw i32 %66, %64
  br label %68

68:                                               ; preds = %61, %55
  %69 = phi i64 [ %65, %61 ], [ 0, %55 ]
  %70 = phi i32 [ %67, %61 ], [ 0, %55 ]
  %71 = and i32 %2, 7
  %72 = or i1 %32, %54
  br i1 %72, label %73, label %76

73:                                               ; preds = %47, %68
  %74 = phi i1 [ %60, %68 ], [ false, %47 ]
  %75 = or i1 %50, %74
  br i1 %75, label %83, label %98

76:                                               ; preds = %68
  %77 = or i1 %50, %60
  br i1 %77, label %87, label %78

78:                                               ; preds = %76
  %79 = zext i64 %48 to i128
  %80 = zext i64 %69 to i128
  %81 = mul nuw i128 %80, %79
  %82 = icmp eq i128 %81, 0
  br i1 %82, label %87, label %115

83:                                               ; preds = %73
  %84 = and i32 %2, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 32767, i64 0
  br label %225

87:                                               ; preds = %78, %76
  %88 = and i32 %2, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %225

90:                                               ; preds = %87
  %91 = and i64 %28, 32768
  %92 = icmp eq i64 %91, 0
  %93 = shl i32 %2, 10
  %94 = and i32 %93, 32768
  %95 = xor i32 %94, 32768
  %96 = zext nneg i32 %95 to i64
  %97 = select i1 %92, i64 0, i64 %96
  br label %225

98:                                               ; preds = %73
  %99 = and i64 %28, 32768
  %100 = and i32 %2, 16
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %105, label %102

102:                                              ; preds = %98
  %103 = icmp eq i64 %99, 0
  %104 = select i1 %103, i64 16256, i64 0
  br label %225

105:                                              ; preds = %98
  %106 = and i32 %2, 64
  %107 = icmp eq i32 %106, 0
  %108 = select i1 %107, i64 32640, i64 32639
  %109 = or disjoint i64 %99, %108
  %110 = and i32 %2, 32
  %111 = icmp ne i32 %110, 0
  %112 = icmp ne i64 %99, 0
  %113 = and i1 %111, %112
  %114 = select i1 %113, i64 0, i64 %109
  br label %225

115:                                              ; preds = %78
  %116 = add nsw i32 %49, %70
  %117 = trunc i128 %81 to i64
  %118 = lshr i128 %81, 64
  %119 = trunc nuw i128 %118 to i64
  %120 = icmp eq i64 %119, 0
  %121 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %119, i1 true)
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %117, i1 true)
  %124 = trunc nuw nsw i64 %123 to i32
  %125 = or disjoint i32 %124, 64
  %126 = select i1 %120, i32 %125, i32 %122
  %127 = zext nneg i32 %126 to i128
  %128 = shl i128 %81, %127
  %129 = sub nsw i32 %116, %126
  %130 = lshr i128 %128, 64
  %131 = trunc nuw i128 %130 to i64
  %132 = trunc i128 %128 to i64
  %133 = icmp ne i64 %132, 0
  %134 = zext i1 %133 to i64
  %135 = or i64 %134, %131
  %136 = and i64 %28, 32768
  %137 = icmp eq i64 %136, 0
  %138 = add nsw i32 %129, 126
  %139 = icmp slt i32 %129, -126
  %140 = sub nsw i32 -70, %129
  %141 = select i1 %139, i32 0, i32 %138
  %142 = select i1 %139, i32 %140, i32 56
  %143 = icmp sgt i32 %142, 64
  %144 = icmp ne i64 %135, 0
  %145 = zext i1 %144 to i64
  %146 = tail call i32 @llvm.smin.i32(i32 %142, i32 64)
  %147 = select i1 %143, i64 %145, i64 %135
  %148 = icmp sgt i32 %142, 63
  %149 = zext nneg i32 %146 to i64
  %150 = lshr i64 %147, %149
  %151 = select i1 %148, i64 0, i64 %150
  %152 = add nsw i32 %146, -1
  %153 = zext nneg i32 %152 to i64
  %154 = shl nuw i64 1, %153
  %155 = shl i64 2, %153
  %156 = add i64 %155, -1
  %157 = select i1 %148, i64 -1, i64 %156
  %158 = and i64 %157, %147
  switch i32 %71, label %175 [
    i32 0, label %159
    i32 4, label %166
    i32 2, label %168
    i32 3, label %172
  ]

159:                                              ; preds = %115
  %160 = icmp ugt i64 %158, %154
  br i1 %160, label %175, label %161

161:                                              ; preds = %159
  %162 = icmp eq i64 %158, %154
  %163 = and i64 %151, 1
  %164 = icmp ne i64 %163, 0
  %165 = select i1 %162, i1 %164, i1 false
  br label %175

166:                                              ; preds = %115
  %167 = icmp uge i64 %158, %154
  br label %175

168:                                              ; preds = %115
  %169 = xor i1 %137, true
  %170 = icmp ne i64 %158, 0
  %171 = and i1 %170, %169
  br label %175

172:                                              ; preds = %115
  %173 = icmp ne i64 %158, 0
  %174 = and i1 %137, %173
  br label %175

175:                                              ; preds = %115, %159, %161, %166, %168, %172
  %176 = phi i1 [ %167, %166 ], [ %171, %168 ], [ %174, %172 ], [ true, %159 ], [ %165, %161 ], [ false, %115 ]
  %177 = zext i1 %176 to i64
  %178 = zext nneg i32 %141 to i64
  %179 = shl nuw nsw i64 %178, 7
  %180 = add i64 %151, %179
  %181 = add i64 %180, %177
  %182 = icmp ne i32 %4, 0
  %183 = select i1 %182, i1 %139, i1 false
  %184 = select i1 %183, i64 0, i64 %181
  %185 = icmp ugt i64 %184, 32639
  %186 = icmp ugt i32 %141, 256
  %187 = select i1 %185, i1 true, i1 %186
  br i1 %187, label %188, label %213

188:                                              ; preds = %175
  %189 = and i32 %2, 3
  %190 = icmp ne i32 %189, 0
  %191 = icmp ne i32 %71, 2
  %192 = or i1 %191, %137
  %193 = and i1 %190, %192
  br i1 %193, label %194, label %197

194:                                              ; preds = %188
  %195 = icmp eq i32 %71, 3
  %196 = and i1 %195, %137
  br label %197

197:                                              ; preds = %194, %188
  %198 = phi i1 [ true, %188 ], [ %196, %194 ]
  %199 = and i32 %2, 16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %203, label %201

201:                                              ; preds = %197
  %202 = select i1 %137, i64 16256, i64 0
  br label %225

203:                                              ; preds = %197
  %204 = and i32 %2, 64
  %205 = icmp eq i32 %204, 0
  %206 = and i1 %205, %198
  %207 = select i1 %206, i64 32640, i64 32639
  %208 = or disjoint i64 %207, 32768
  %209 = and i32 %2, 32
  %210 = icmp eq i32 %209, 0
  %211 = select i1 %210, i64 %208, i64 0
  %212 = select i1 %137, i64 %207, i64 %211
  br label %225

213:                                              ; preds = %175
  %214 = or disjoint i64 %184, %136
  %215 = and i32 %2, 16
  %216 = icmp eq i32 %215, 0
  br i1 %216, label %220, label %217

217:                                              ; preds = %213
  br i1 %137, label %218, label %225

218:                                              ; preds = %217
  %219 = tail call i64 @llvm.umin.i64(i64 %214, i64 16256)
  br label %225

220:                                              ; preds = %213
  %221 = and i32 %2, 32
  %222 = icmp eq i32 %221, 0
  %223 = or i1 %222, %137
  %224 = select i1 %223, i64 %214, i64 0
  br label %225

225:                                              ; preds = %87, %220, %203, %105, %90, %217, %218, %201, %102, %83, %23
  %226 = phi i64 [ 0, %217 ], [ %26, %23 ], [ %86, %83 ], [ %104, %102 ], [ %202, %201 ], [ %219, %218 ], [ %97, %90 ], [ %114, %105 ], [ %212, %203 ], [ %224, %220 ], [ 0, %87 ]
  ret i64 %226
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_bf16(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 1024
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = icmp eq i64 %0, 32767
  %9 = icmp eq i64 %1, 32767
  %10 = or i1 %8, %9
  br i1 %10, label %445, label %11

11:                                               ; preds = %7, %4
  %12 = and i32 %3, 8
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = and i64 %0, 32640
  %16 = icmp eq i64 %15, 0
  %17 = and i64 %0, 32768
  %18 = select i1 %16, i64 %17, i64 %0
  %19 = and i64 %1, 32640
  %20 = icmp eq i64 %19, 0
  %21 = and i64 %1, 32768
  %22 = select i1 %20, i64 %21, i64 %1
  %23 = and i64 %2, 32640
  %24 = icmp eq i64 %23, 0
  %25 = and i64 %2, 32768
  %26 = select i1 %24, i64 %25, i64 %2
  br label %27

27:                                               ; preds = %14, %11
  %28 = phi i64 [ %1, %11 ], [ %22, %14 ]
  %29 = phi i64 [ %0, %11 ], [ %18, %14 ]
  %30 = phi i64 [ %2, %11 ], [ %26, %14 ]
  %31 = and i64 %29, 32767
  %32 = icmp ult i64 %31, 32641
  %33 = and i64 %28, 32767
  %34 = icmp ult i64 %33, 32641
  %35 = and i1 %34, %32
  %36 = and i64 %30, 32767
  %37 = icmp ult i64 %36, 32641
  %38 = and i1 %35, %37
  br i1 %38, label %43, label %39

39:                                               ; preds = %27
  %40 = and i32 %3, 16
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, i64 32767, i64 0
  br label %445

43:                                               ; preds = %27
  %44 = trunc i64 %29 to i32
  %45 = lshr i32 %44, 7
  %46 = and i32 %45, 255
  %47 = icmp eq i32 %46, 255
  br i1 %47, label %61, label %48

48:                                               ; preds = %43
  %49 = and i64 %29, 127
  %50 = icmp eq i32 %46, 0
  %51 = or disjoint i64 %49, 128
  %52 = select i1 %50, i64 %49, i64 %51
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %48
  %55 = tail call i32 @llvm.umax.i32(i32 %46, i32 1)
  %56 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %52, i1 true)
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = shl i64 %52, %56
  %59 = add nsw i32 %55, -71
  %60 = sub nsw i32 %59, %57
  br label %61

61:                                               ; preds = %54, %43, %48
  %62 = phi i64 [ %58, %54 ], [ 0, %43 ], [ 0, %48 ]
  %63 = phi i32 [ %60, %54 ], [ 0, %43 ], [ 0, %48 ]
  %64 = phi i1 [ false, %54 ], [ false, %43 ], [ true, %48 ]
  %65 = trunc i64 %28 to i32
  %66 = lshr i32 %65, 7
  %67 = and i32 %66, 255
  %68 = icmp eq i32 %67, 255
  br i1 %68, label %82, label %69

69:                                               ; preds = %61
  %70 = and i64 %28, 127
  %71 = icmp eq i32 %67, 0
  %72 = or disjoint i64 %70, 128
  %73 = select i1 %71, i64 %70, i64 %72
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %82, label %75

75:                                               ; preds = %69
  %76 = tail call i32 @llvm.umax.i32(i32 %67, i32 1)
  %77 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %73, i1 true)
  %78 = trunc nuw nsw i64 %77 to i32
  %79 = shl i64 %73, %77
  %80 = add nsw i32 %76, -71
  %81 = sub nsw i32 %80, %78
  br label %82

82:                                               ; preds = %75, %61, %69
  %83 = phi i64 [ %79, %75 ], [ 0, %61 ], [ 0, %69 ]
  %84 = phi i32 [ %81, %75 ], [ 0, %61 ], [ 0, %69 ]
  %85 = phi i1 [ false, %75 ], [ false, %61 ], [ true, %69 ]
  %86 = trunc i64 %30 to i32
  %87 = lshr i32 %86, 15
  %88 = and i32 %87, 1
  %89 = lshr i32 %86, 7
  %90 = and i32 %89, 255
  %91 = icmp ne i32 %90, 255
  br i1 %91, label %92, label %114

92:                                               ; preds = %82
  %93 = and i64 %30, 127
  %94 = icmp eq i32 %90, 0
  %95 = or disjoint i64 %93, 128
  %96 = select i1 %94, i64 %93, i64 %95
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %105, label %98

98:                                               ; preds = %92
  %99 = tail call i32 @llvm.umax.i32(i32 %90, i32 1)
  %100 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %96, i1 true)
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = shl i64 %96, %100
  %103 = add nsw i32 %99, -71
  %104 = sub nsw i32 %103, %101
  br label %105

105:                                              ; preds = %92, %98
  %106 = phi i64 [ %102, %98 ], [ 0, %92 ]
  %107 = phi i32 [ %104, %98 ], [ 0, %92 ]
  %108 = and i32 %3, 7
  %109 = xor i64 %29, %28
  %110 = trunc i64 %109 to i32
  %111 = lshr i32 %110, 15
  %112 = and i32 %111, 1
  %113 = or i1 %68, %47
  br i1 %113, label %120, label %127

114:                                              ; preds = %82
  %115 = xor i64 %29, %28
  %116 = trunc i64 %115 to i32
  %117 = lshr i32 %116, 15
  %118 = and i32 %117, 1
  %119 = or i1 %68, %47
  br i1 %119, label %120, label %328

120:                                              ; preds = %114, %105
  %121 = phi i32 [ %118, %114 ], [ %112, %105 ]
  %122 = or i1 %64, %85
  %123 = xor i1 %122, true
  %124 = icmp eq i32 %88, %121
  %125 = or i1 %91, %124
  %126 = and i1 %125, %123
  br i1 %126, label %328, label %313

127:                                              ; preds = %105
  br i1 %91, label %128, label %328

128:                                              ; preds = %127
  %129 = or i1 %64, %85
  br i1 %129, label %130, label %136

130:                                              ; preds = %128
  br i1 %97, label %131, label %352

131:                                              ; preds = %130
  %132 = icmp eq i32 %88, %112
  br i1 %132, label %317, label %133

133:                                              ; preds = %131
  %134 = icmp eq i32 %108, 2
  %135 = zext i1 %134 to i32
  br label %317

136:                                              ; preds = %128
  %137 = zext i64 %62 to i128
  %138 = zext i64 %83 to i128
  %139 = mul nuw i128 %138, %137
  %140 = add nsw i32 %84, %63
  br i1 %97, label %141, label %164

141:                                              ; preds = %136
  %142 = icmp eq i128 %139, 0
  br i1 %142, label %317, label %143

143:                                              ; preds = %141
  %144 = add nsw i32 %140, 1
  %145 = trunc i128 %139 to i64
  %146 = lshr i128 %139, 64
  %147 = trunc nuw i128 %146 to i64
  %148 = icmp eq i64 %147, 0
  %149 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %147, i1 true)
  %150 = trunc nuw nsw i64 %149 to i32
  %151 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %145, i1 true)
  %152 = trunc nuw nsw i64 %151 to i32
  %153 = or disjoint i32 %152, 64
  %154 = select i1 %148, i32 %153, i32 %150
  %155 = zext nneg i32 %154 to i128
  %156 = shl i128 %139, %155
  %157 = sub nsw i32 %144, %154
  %158 = lshr i128 %156, 64
  %159 = trunc nuw i128 %158 to i64
  %160 = trunc i128 %156 to i64
  %161 = icmp ne i64 %160, 0
  %162 = zext i1 %161 to i64
  %163 = or i64 %162, %159
  br label %352

164:                                              ; preds = %136
  %165 = zext i64 %106 to i128
  %166 = shl nuw nsw i128 %165, 63
  %167 = add nsw i32 %107, 1
  %168 = lshr i128 %139, 1
  %169 = and i128 %139, 1
  %170 = or i128 %168, %169
  %171 = add nsw i32 %140, 2
  %172 = icmp sgt i32 %171, %167
  br i1 %172, label %173, label %203

173:                                              ; preds = %164
  %174 = sub nsw i32 %171, %167
  %175 = lshr i64 %106, 1
  %176 = zext nneg i64 %175 to i128
  %177 = shl nuw nsw i128 %176, 64
  %178 = and i128 %166, 9223372036854775808
  %179 = or disjoint i128 %177, %178
  %180 = icmp sgt i32 %174, 127
  br i1 %180, label %181, label %184

181:                                              ; preds = %173
  %182 = icmp ne i128 %179, 0
  %183 = zext i1 %182 to i64
  br label %196

184:                                              ; preds = %173
  %185 = zext nneg i32 %174 to i128
  %186 = lshr i128 %179, %185
  %187 = sub nsw i32 128, %174
  %188 = zext nneg i32 %187 to i128
  %189 = shl i128 %179, %188
  %190 = icmp ne i128 %189, 0
  %191 = zext i1 %190 to i128
  %192 = or i128 %186, %191
  %193 = trunc i128 %192 to i64
  %194 = lshr i128 %186, 64
  %195 = trunc nuw nsw i128 %194 to i64
  br label %196

196:                                              ; preds = %181, %184
  %197 = phi i64 [ %183, %181 ], [ %193, %184 ]
  %198 = phi i64 [ 0, %181 ], [ %195, %184 ]
  %199 = zext nneg i64 %198 to i128
  %200 = shl nuw nsw i128 %199, 64
  %201 = zext i64 %197 to i128
  %202 = or disjoint i128 %200, %201
  br label %236

203:                                              ; preds = %164
  %204 = sub nsw i32 %167, %171
  %205 = trunc i128 %170 to i64
  %206 = lshr i128 %139, 65
  %207 = trunc nuw nsw i128 %206 to i64
  %208 = shl nuw nsw i128 %206, 64
  %209 = and i128 %170, 18446744073709551615
  %210 = or disjoint i128 %209, %208
  %211 = icmp eq i32 %167, %171
  br i1 %211, label %229, label %212

212:                                              ; preds = %203
  %213 = icmp sgt i32 %204, 127
  br i1 %213, label %214, label %217

214:                                              ; preds = %212
  %215 = icmp ne i128 %210, 0
  %216 = zext i1 %215 to i64
  br label %229

217:                                              ; preds = %212
  %218 = zext nneg i32 %204 to i128
  %219 = lshr i128 %210, %218
  %220 = sub nsw i32 128, %204
  %221 = zext nneg i32 %220 to i128
  %222 = shl i128 %210, %221
  %223 = icmp ne i128 %222, 0
  %224 = zext i1 %223 to i128
  %225 = or i128 %219, %224
  %226 = trunc i128 %225 to i64
  %227 = lshr i128 %219, 64
  %228 = trunc nuw nsw i128 %227 to i64
  br label %229

229:                                              ; preds = %203, %214, %217
  %230 = phi i64 [ %216, %214 ], [ %226, %217 ], [ %205, %203 ]
  %231 = phi i64 [ 0, %214 ], [ %228, %217 ], [ %207, %203 ]
  %232 = zext nneg i64 %231 to i128
  %233 = shl nuw nsw i128 %232, 64
  %234 = zext i64 %230 to i128
  %235 = or disjoint i128 %233, %234
  br label %236

236:                                              ; preds = %229, %196
  %237 = phi i128 [ %202, %196 ], [ %166, %229 ]
  %238 = phi i32 [ %171, %196 ], [ %167, %229 ]
  %239 = phi i128 [ %170, %196 ], [ %235, %229 ]
  %240 = icmp eq i32 %112, %88
  br i1 %240, label %241, label %264

241:                                              ; preds = %236
  %242 = add nuw i128 %239, %237
  %243 = icmp eq i128 %242, 0
  br i1 %243, label %317, label %244

244:                                              ; preds = %241
  %245 = trunc i128 %242 to i64
  %246 = lshr i128 %242, 64
  %247 = trunc nuw i128 %246 to i64
  %248 = icmp eq i64 %247, 0
  %249 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %247, i1 true)
  %250 = trunc nuw nsw i64 %249 to i32
  %251 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %245, i1 true)
  %252 = trunc nuw nsw i64 %251 to i32
  %253 = or disjoint i32 %252, 64
  %254 = select i1 %248, i32 %253, i32 %250
  %255 = zext nneg i32 %254 to i128
  %256 = shl i128 %242, %255
  %257 = sub nsw i32 %238, %254
  %258 = lshr i128 %256, 64
  %259 = trunc nuw i128 %258 to i64
  %260 = trunc i128 %256 to i64
  %261 = icmp ne i64 %260, 0
  %262 = zext i1 %261 to i64
  %263 = or i64 %262, %259
  br label %352

264:                                              ; preds = %236
  %265 = icmp eq i128 %239, %237
  br i1 %265, label %266, label %269

266:                                              ; preds = %264
  %267 = icmp eq i32 %108, 2
  %268 = zext i1 %267 to i32
  br label %317

269:                                              ; preds = %264
  %270 = icmp ugt i128 %239, %237
  br i1 %270, label %271, label %292

271:                                              ; preds = %269
  %272 = sub nsw i128 %239, %237
  %273 = trunc i128 %272 to i64
  %274 = lshr i128 %272, 64
  %275 = trunc nuw i128 %274 to i64
  %276 = icmp eq i64 %275, 0
  %277 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %275, i1 true)
  %278 = trunc nuw nsw i64 %277 to i32
  %279 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %273, i1 true)
  %280 = trunc nuw nsw i64 %279 to i32
  %281 = or disjoint i32 %280, 64
  %282 = select i1 %276, i32 %281, i32 %278
  %283 = zext nneg i32 %282 to i128
  %284 = shl i128 %272, %283
  %285 = sub nsw i32 %238, %282
  %286 = lshr i128 %284, 64
  %287 = trunc nuw i128 %286 to i64
  %288 = trunc i128 %284 to i64
  %289 = icmp ne i64 %288, 0
  %290 = zext i1 %289 to i64
  %291 = or i64 %290, %287
  br label %352

292:                                              ; preds = %269
  %293 = sub nsw i128 %237, %239
  %294 = trunc i128 %293 to i64
  %295 = lshr i128 %293, 64
  %296 = trunc nuw i128 %295 to i64
  %297 = icmp eq i64 %296, 0
  %298 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %296, i1 true)
  %299 = trunc nuw nsw i64 %298 to i32
  %300 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %294, i1 true)
  %301 = trunc nuw nsw i64 %300 to i32
  %302 = or disjoint i32 %301, 64
  %303 = select i1 %297, i32 %302, i32 %299
  %304 = zext nneg i32 %303 to i128
  %305 = shl i128 %293, %304
  %306 = sub nsw i32 %238, %303
  %307 = lshr i128 %305, 64
  %308 = trunc nuw i128 %307 to i64
  %309 = trunc i128 %305 to i64
  %310 = icmp ne i64 %309, 0
  %311 = zext i1 %310 to i64
  %312 = or i64 %311, %308
  br label %352

313:                                              ; preds = %120
  %314 = and i32 %3, 16
  %315 = icmp eq i32 %314, 0
  %316 = select i1 %315, i64 32767, i64 0
  br label %445

317:                                              ; preds = %266, %133, %131, %141, %241
  %318 = phi i32 [ %88, %241 ], [ %112, %141 ], [ %88, %131 ], [ %135, %133 ], [ %268, %266 ]
  %319 = and i32 %3, 16
  %320 = icmp eq i32 %319, 0
  br i1 %320, label %321, label %445

321:                                              ; preds = %317
  %322 = icmp eq i32 %318, 0
  %323 = shl i32 %3, 10
  %324 = and i32 %323, 32768
  %325 = xor i32 %324, 32768
  %326 = select i1 %322, i32 0, i32 %325
  %327 = zext nneg i32 %326 to i64
  br label %445

328:                                              ; preds = %114, %127, %120
  %329 = phi i32 [ %88, %127 ], [ %121, %120 ], [ %88, %114 ]
  %330 = icmp eq i32 %329, 0
  %331 = and i32 %3, 64
  %332 = icmp eq i32 %331, 0
  %333 = select i1 %330, i64 32640, i64 65408
  %334 = select i1 %330, i64 32639, i64 65407
  %335 = select i1 %332, i64 %333, i64 %334
  %336 = and i32 %3, 16
  %337 = icmp eq i32 %336, 0
  br i1 %337, label %343, label %338

338:                                              ; preds = %328
  %339 = and i64 %335, 32767
  %340 = icmp ult i64 %339, 32641
  %341 = and i1 %340, %330
  %342 = select i1 %341, i64 16256, i64 0
  br label %445

343:                                              ; preds = %328
  %344 = and i32 %3, 32
  %345 = icmp ne i32 %344, 0
  %346 = icmp ugt i64 %335, 32767
  %347 = and i64 %335, 32767
  %348 = icmp ult i64 %347, 32641
  %349 = and i1 %346, %348
  %350 = select i1 %345, i1 %349, i1 false
  %351 = select i1 %350, i64 0, i64 %335
  br label %445

352:                                              ; preds = %130, %143, %244, %271, %292
  %353 = phi i32 [ %88, %292 ], [ %112, %271 ], [ %88, %244 ], [ %112, %143 ], [ %88, %130 ]
  %354 = phi i32 [ %306, %292 ], [ %285, %271 ], [ %257, %244 ], [ %157, %143 ], [ %107, %130 ]
  %355 = phi i64 [ %312, %292 ], [ %291, %271 ], [ %263, %244 ], [ %163, %143 ], [ %106, %130 ]
  %356 = icmp eq i32 %353, 0
  %357 = select i1 %356, i64 0, i64 32768
  %358 = add nsw i32 %354, 126
  %359 = icmp slt i32 %354, -126
  %360 = sub nsw i32 -70, %354
  %361 = select i1 %359, i32 0, i32 %358
  %362 = select i1 %359, i32 %360, i32 56
  %363 = icmp sgt i32 %362, 64
  %364 = icmp ne i64 %355, 0
  %365 = zext i1 %364 to i64
  %366 = tail call i32 @llvm.smin.i32(i32 %362, i32 64)
  %367 = select i1 %363, i64 %365, i64 %355
  %368 = icmp sgt i32 %362, 63
  %369 = zext nneg i32 %366 to i64
  %370 = lshr i64 %367, %369
  %371 = select i1 %368, i64 0, i64 %370
  %372 = add nsw i32 %366, -1
  %373 = zext nneg i32 %372 to i64
  %374 = shl nuw i64 1, %373
  %375 = shl i64 2, %373
  %376 = add i64 %375, -1
  %377 = select i1 %368, i64 -1, i64 %376
  %378 = and i64 %377, %367
  switch i32 %108, label %395 [
    i32 0, label %379
    i32 4, label %386
    i32 2, label %388
    i32 3, label %392
  ]

379:                                              ; preds = %352
  %380 = icmp ugt i64 %378, %374
  br i1 %380, label %395, label %381

381:                                              ; preds = %379
  %382 = icmp eq i64 %378, %374
  %383 = and i64 %371, 1
  %384 = icmp ne i64 %383, 0
  %385 = select i1 %382, i1 %384, i1 false
  br label %395

386:                                              ; preds = %352
  %387 = icmp uge i64 %378, %374
  br label %395

388:                                              ; preds = %352
  %389 = xor i1 %356, true
  %390 = icmp ne i64 %378, 0
  %391 = and i1 %390, %389
  br label %395

392:                                              ; preds = %352
  %393 = icmp ne i64 %378, 0
  %394 = and i1 %356, %393
  br label %395

395:                                              ; preds = %352, %379, %381, %386, %388, %392
  %396 = phi i1 [ %387, %386 ], [ %391, %388 ], [ %394, %392 ], [ true, %379 ], [ %385, %381 ], [ false, %352 ]
  %397 = zext i1 %396 to i64
  %398 = zext nneg i32 %361 to i64
  %399 = shl nuw nsw i64 %398, 7
  %400 = add i64 %371, %399
  %401 = add i64 %400, %397
  %402 = icmp ne i32 %12, 0
  %403 = select i1 %402, i1 %359, i1 false
  %404 = select i1 %403, i64 0, i64 %401
  %405 = icmp ugt i64 %404, 32639
  %406 = icmp ugt i32 %361, 256
  %407 = select i1 %405, i1 true, i1 %406
  br i1 %407, label %408, label %433

408:                                              ; preds = %395
  %409 = and i32 %3, 3
  %410 = icmp ne i32 %409, 0
  %411 = icmp ne i32 %108, 2
  %412 = or i1 %411, %356
  %413 = and i1 %410, %412
  br i1 %413, label %414, label %417

414:                                              ; preds = %408
  %415 = icmp eq i32 %108, 3
  %416 = and i1 %415, %356
  br label %417

417:                                              ; preds = %414, %408
  %418 = phi i1 [ true, %408 ], [ %416, %414 ]
  %419 = and i32 %3, 16
  %420 = icmp eq i32 %419, 0
  br i1 %420, label %423, label %421

421:                                              ; preds = %417
  %422 = select i1 %356, i64 16256, i64 0
  br label %445

423:                                              ; preds = %417
  %424 = and i32 %3, 64
  %425 = icmp eq i32 %424, 0
  %426 = and i1 %425, %418
  %427 = select i1 %426, i64 32640, i64 32639
  %428 = or disjoint i64 %427, 32768
  %429 = and i32 %3, 32
  %430 = icmp eq i32 %429, 0
  %431 = select i1 %430, i64 %428, i64 0
  %432 = select i1 %356, i64 %427, i64 %431
  br label %445

433:                                              ; preds = %395
  %434 = or disjoint i64 %404, %357
  %435 = and i32 %3, 16
  %436 = icmp eq i32 %435, 0
  br i1 %436, label %440, label %437

437:                                              ; preds = %433
  br i1 %356, label %438, label %445

438:                                              ; preds = %437
  %439 = tail call i64 @llvm.umin.i64(i64 %434, i64 16256)
  br label %445

440:                                              ; preds = %433
  %441 = and i32 %3, 32
  %442 = icmp eq i32 %441, 0
  %443 = or i1 %442, %356
  %444 = select i1 %443, i64 %434, i64 0
  br label %445

445:                                              ; preds = %338, %317, %440, %423, %343, %321, %437, %438, %421, %313, %39, %7
  %446 = phi i64 [ 0, %7 ], [ 0, %437 ], [ %42, %39 ], [ %316, %313 ], [ %422, %421 ], [ %439, %438 ], [ %327, %321 ], [ %351, %343 ], [ %432, %423 ], [ %444, %440 ], [ 0, %317 ], [ %342, %338 ]
  ret i64 %446
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_add_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 2139095040
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 2147483648
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 7
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %49

20:                                               ; preds = %15
  %21 = trunc i64 %16 to i32
  %22 = bitcast i32 %21 to float
  %23 = trunc i64 %17 to i32
  %24 = bitcast i32 %23 to float
  %25 = fadd float %22, %24
  %26 = bitcast float %25 to i32
  %27 = zext i32 %26 to i64
  %28 = lshr i32 %26, 23
  %29 = trunc i32 %28 to i8
  switch i8 %29, label %30 [
    i8 -1, label %49
    i8 1, label %49
    i8 0, label %49
  ]

30:                                               ; preds = %20
  %31 = and i32 %2, 16
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %40, label %33

33:                                               ; preds = %30
  %34 = and i64 %27, 2147483647
  %35 = icmp ult i64 %34, 2139095041
  %36 = icmp sgt i32 %26, -1
  %37 = and i1 %36, %35
  br i1 %37, label %38, label %439

38:                                               ; preds = %33
  %39 = tail call i64 @llvm.umin.i64(i64 %27, i64 1065353216)
  br label %439

40:                                               ; preds = %30
  %41 = and i32 %2, 32
  %42 = icmp ne i32 %41, 0
  %43 = icmp slt i32 %26, 0
  %44 = and i1 %42, %43
  %45 = and i64 %27, 2147483647
  %46 = icmp ult i64 %45, 2139095041
  %47 = and i1 %44, %46
  %48 = select i1 %47, i64 0, i64 %27
  br label %439

49:                                               ; preds = %20, %20, %20, %15
  br i1 %5, label %59, label %50

50:                                               ; preds = %49
  %51 = and i64 %16, 2139095040
  %52 = icmp eq i64 %51, 0
  %53 = and i64 %16, 2147483648
  %54 = select i1 %52, i64 %53, i64 %16
  %55 = and i64 %17, 2139095040
  %56 = icmp eq i64 %55, 0
  %57 = and i64 %17, 2147483648
  %58 = select i1 %56, i64 %57, i64 %17
  br label %59

59:                                               ; preds = %50, %49
  %60 = phi i64 [ %16, %49 ], [ %54, %50 ]
  %61 = phi i64 [ %17, %49 ], [ %58, %50 ]
  %62 = and i64 %60, 2147483647
  %63 = icmp ult i64 %62, 2139095041
  %64 = and i64 %61, 2147483647
  %65 = icmp ult i64 %64, 2139095041
  %66 = select i1 %63, i1 %65, i1 false
  br i1 %66, label %71, label %67

67:                                               ; preds = %59
  %68 = and i32 %2, 16
  %69 = icmp eq i32 %68, 0
  %70 = select i1 %69, i64 2147483647, i64 0
  br label %439

71:                                               ; preds = %59
  %72 = and i64 %60, 2147483648
  %73 = icmp ne i64 %72, 0
  %74 = trunc i64 %60 to i32
  %75 = lshr i32 %74, 23
  %76 = and i32 %75, 255
  %77 = icmp eq i32 %76, 255
  br i1 %77, label %100, label %78

78:                                               ; preds = %71
  %79 = and i64 %60, 8388607
  %80 = icmp eq i32 %76, 0
  %81 = or disjoint i64 %79, 8388608
  %82 = select i1 %80, i64 %79, i64 %81
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %91, label %84

84:                                               ; preds = %78
  %85 = tail call i32 @llvm.umax.i32(i32 %76, i32 1)
  %86 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %82, i1 true)
  %87 = trunc nuw nsw i64 %86 to i32
  %88 = shl i64 %82, %86
  %89 = add nsw i32 %85, -87
  %90 = sub nsw i32 %89, %87
  br label %91

91:                                               ; preds = %84, %78
  %92 = phi i64 [ %88, %84 ], [ 0, %78 ]
  %93 = phi i32 [ %90, %84 ], [ 0, %78 ]
  %94 = and i64 %61, 2147483648
  %95 = icmp ne i64 %94, 0
  %96 = trunc i64 %61 to i32
  %97 = lshr i32 %96, 23
  %98 = and i32 %97, 255
  %99 = icmp eq i32 %98, 255
  br i1 %99, label %128, label %107

100:                                              ; preds = %71
  %101 = and i64 %61, 2147483648
  %102 = icmp ne i64 %101, 0
  %103 = trunc i64 %61 to i32
  %104 = lshr i32 %103, 23
  %105 = and i32 %104, 255
  %106 = icmp eq i32 %105, 255
  br i1 %106, label %129, label %107

107:                                              ; preds = %100, %91
  %108 = phi i32 [ %105, %100 ], [ %98, %91 ]
  %109 = phi i1 [ %102, %100 ], [ %95, %91 ]
  %110 = phi i1 [ false, %100 ], [ %83, %91 ]
  %111 = phi i32 [ 0, %100 ], [ %93, %91 ]
  %112 = phi i64 [ 0, %100 ], [ %92, %91 ]
  %113 = and i64 %61, 8388607
  %114 = icmp eq i32 %108, 0
  %115 = or disjoint i64 %113, 8388608
  %116 = select i1 %114, i64 %113, i64 %115
  %117 = icmp eq i64 %116, 0
  br i1 %117, label %125, label %118

118:                                              ; preds = %107
  %119 = tail call i32 @llvm.umax.i32(i32 %108, i32 1)
  %120 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %116, i1 true)
  %121 = trunc nuw nsw i64 %120 to i32
  %122 = shl i64 %116, %120
  %123 = add nsw i32 %119, -87
  %124 = sub nsw i32 %123, %121
  br label %125

125:                                              ; preds = %118, %107
  %126 = phi i64 [ %122, %118 ], [ 0, %107 ]
  %127 = phi i32 [ %124, %118 ], [ 0, %107 ]
  br i1 %77, label %326, label %132

128:                                              ; preds = %91
  br i1 %77, label %129, label %326

129:                                              ; preds = %100, %128
  %130 = phi i1 [ %95, %128 ], [ %102, %100 ]
  %131 = xor i1 %73, %130
  br i1 %131, label %312, label %326

132:                                              ; preds = %125
  br i1 %110, label %133, label %138

133:                                              ; preds = %132
  br i1 %117, label %134, label %349

134:                                              ; preds = %133
  %135 = xor i1 %73, %109
  %136 = icmp eq i32 %18, 2
  %137 = select i1 %135, i1 %136, i1 %109
  br label %316

138:                                              ; preds = %132
  br i1 %117, label %139, label %165

139:                                              ; preds = %138
  %140 = shl i64 %112, 63
  %141 = lshr i64 %112, 1
  %142 = zext nneg i64 %141 to i128
  %143 = shl nuw nsw i128 %142, 64
  %144 = zext i64 %140 to i128
  %145 = or disjoint i128 %143, %144
  %146 = icmp eq i128 %145, 0
  br i1 %146, label %316, label %147

147:                                              ; preds = %139
  %148 = add nsw i32 %111, 1
  %149 = icmp ult i64 %112, 2
  %150 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %141, i1 true)
  %151 = trunc nuw nsw i64 %150 to i32
  %152 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %140, i1 true)
  %153 = trunc nuw nsw i64 %152 to i32
  %154 = or disjoint i32 %153, 64
  %155 = select i1 %149, i32 %154, i32 %151
  %156 = zext nneg i32 %155 to i128
  %157 = shl i128 %145, %156
  %158 = sub nsw i32 %148, %155
  %159 = lshr exact i128 %157, 64
  %160 = trunc nuw i128 %159 to i64
  %161 = trunc i128 %157 to i64
  %162 = icmp ne i64 %161, 0
  %163 = zext i1 %162 to i64
  %164 = or i64 %163, %160
  br label %349

165:                                              ; preds = %138
  %166 = zext i64 %112 to i128
  %167 = zext i64 %126 to i128
  %168 = shl nuw nsw i128 %167, 63
  %169 = add nsw i32 %127, 1
  %170 = shl nuw nsw i128 %166, 62
  %171 = add nsw i32 %111, 2
  %172 = icmp sgt i32 %171, %169
  br i1 %172, label %173, label %203

173:                                              ; preds = %165
  %174 = sub nsw i32 %171, %169
  %175 = lshr i64 %126, 1
  %176 = zext nneg i64 %175 to i128
  %177 = shl nuw nsw i128 %176, 64
  %178 = and i128 %168, 9223372036854775808
  %179 = or disjoint i128 %177, %178
  %180 = icmp sgt i32 %174, 127
  br i1 %180, label %181, label %184

181:                                              ; preds = %173
  %182 = icmp ne i128 %179, 0
  %183 = zext i1 %182 to i64
  br label %196

184:                                              ; preds = %173
  %185 = zext nneg i32 %174 to i128
  %186 = lshr i128 %179, %185
  %187 = sub nsw i32 128, %174
  %188 = zext nneg i32 %187 to i128
  %189 = shl i128 %179, %188
  %190 = icmp ne i128 %189, 0
  %191 = zext i1 %190 to i128
  %192 = or i128 %186, %191
  %193 = trunc i128 %192 to i64
  %194 = lshr i128 %186, 64
  %195 = trunc nuw nsw i128 %194 to i64
  br label %196

196:                                              ; preds = %181, %184
  %197 = phi i64 [ %183, %181 ], [ %193, %184 ]
  %198 = phi i64 [ 0, %181 ], [ %195, %184 ]
  %199 = zext nneg i64 %198 to i128
  %200 = shl nuw nsw i128 %199, 64
  %201 = zext i64 %197 to i128
  %202 = or disjoint i128 %200, %201
  br label %236

203:                                              ; preds = %165
  %204 = sub nsw i32 %169, %171
  %205 = trunc i128 %170 to i64
  %206 = lshr i64 %112, 2
  %207 = zext nneg i64 %206 to i128
  %208 = shl nuw nsw i128 %207, 64
  %209 = and i128 %170, 13835058055282163712
  %210 = or disjoint i128 %208, %209
  %211 = icmp eq i32 %169, %171
  br i1 %211, label %229, label %212

212:                                              ; preds = %203
  %213 = icmp sgt i32 %204, 127
  br i1 %213, label %214, label %217

214:                                              ; preds = %212
  %215 = icmp ne i128 %210, 0
  %216 = zext i1 %215 to i64
  br label %229

217:                                              ; preds = %212
  %218 = zext nneg i32 %204 to i128
  %219 = lshr i128 %210, %218
  %220 = sub nsw i32 128, %204
  %221 = zext nneg i32 %220 to i128
  %222 = shl i128 %210, %221
  %223 = icmp ne i128 %222, 0
  %224 = zext i1 %223 to i128
  %225 = or i128 %219, %224
  %226 = trunc i128 %225 to i64
  %227 = lshr i128 %219, 64
  %228 = trunc nuw nsw i128 %227 to i64
  br label %229

229:                                              ; preds = %203, %214, %217
  %230 = phi i64 [ %216, %214 ], [ %226, %217 ], [ %205, %203 ]
  %231 = phi i64 [ 0, %214 ], [ %228, %217 ], [ %206, %203 ]
  %232 = zext nneg i64 %231 to i128
  %233 = shl nuw nsw i128 %232, 64
  %234 = zext i64 %230 to i128
  %235 = or disjoint i128 %233, %234
  br label %236

236:                                              ; preds = %229, %196
  %237 = phi i128 [ %202, %196 ], [ %168, %229 ]
  %238 = phi i32 [ %171, %196 ], [ %169, %229 ]
  %239 = phi i128 [ %170, %196 ], [ %235, %229 ]
  %240 = xor i1 %73, %109
  br i1 %240, label %264, label %241

241:                                              ; preds = %236
  %242 = add nuw i128 %239, %237
  %243 = icmp eq i128 %242, 0
  br i1 %243, label %316, label %244

244:                                              ; preds = %241
  %245 = trunc i128 %242 to i64
  %246 = lshr i128 %242, 64
  %247 = trunc nuw i128 %246 to i64
  %248 = icmp eq i64 %247, 0
  %249 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %247, i1 true)
  %250 = trunc nuw nsw i64 %249 to i32
  %251 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %245, i1 true)
  %252 = trunc nuw nsw i64 %251 to i32
  %253 = or disjoint i32 %252, 64
  %254 = select i1 %248, i32 %253, i32 %250
  %255 = zext nneg i32 %254 to i128
  %256 = shl i128 %242, %255
  %257 = sub nsw i32 %238, %254
  %258 = lshr i128 %256, 64
  %259 = trunc nuw i128 %258 to i64
  %260 = trunc i128 %256 to i64
  %261 = icmp ne i64 %260, 0
  %262 = zext i1 %261 to i64
  %263 = or i64 %262, %259
  br label %349

264:                                              ; preds = %236
  %265 = icmp eq i128 %239, %237
  br i1 %265, label %266, label %268

266:                                              ; preds = %264
  %267 = icmp eq i32 %18, 2
  br label %316

268:                                              ; preds = %264
  %269 = icmp ugt i128 %239, %237
  br i1 %269, label %270, label %291

270:                                              ; preds = %268
  %271 = sub nsw i128 %239, %237
  %272 = trunc i128 %271 to i64
  %273 = lshr i128 %271, 64
  %274 = trunc nuw i128 %273 to i64
  %275 = icmp eq i64 %274, 0
  %276 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %274, i1 true)
  %277 = trunc nuw nsw i64 %276 to i32
  %278 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %272, i1 true)
  %279 = trunc nuw nsw i64 %278 to i32
  %280 = or disjoint i32 %279, 64
  %281 = select i1 %275, i32 %280, i32 %277
  %282 = zext nneg i32 %281 to i128
  %283 = shl i128 %271, %282
  %284 = sub nsw i32 %238, %281
  %285 = lshr i128 %283, 64
  %286 = trunc nuw i128 %285 to i64
  %287 = trunc i128 %283 to i64
  %288 = icmp ne i64 %287, 0
  %289 = zext i1 %288 to i64
  %290 = or i64 %289, %286
  br label %349

291:                                              ; preds = %268
  %292 = sub nsw i128 %237, %239
  %293 = trunc i128 %292 to i64
  %294 = lshr i128 %292, 64
  %295 = trunc nuw i128 %294 to i64
  %296 = icmp eq i64 %295, 0
  %297 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %295, i1 true)
  %298 = trunc nuw nsw i64 %297 to i32
  %299 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %293, i1 true)
  %300 = trunc nuw nsw i64 %299 to i32
  %301 = or disjoint i32 %300, 64
  %302 = select i1 %296, i32 %301, i32 %298
  %303 = zext nneg i32 %302 to i128
  %304 = shl i128 %292, %303
  %305 = sub nsw i32 %238, %302
  %306 = lshr i128 %304, 64
  %307 = trunc nuw i128 %306 to i64
  %308 = trunc i128 %304 to i64
  %309 = icmp ne i64 %308, 0
  %310 = zext i1 %309 to i64
  %311 = or i64 %310, %307
  br label %349

312:                                              ; preds = %129
  %313 = and i32 %2, 16
  %314 = icmp eq i32 %313, 0
  %315 = select i1 %314, i64 2147483647, i64 0
  br label %439

316:                                              ; preds = %266, %139, %241, %134
  %317 = phi i1 [ %137, %134 ], [ %73, %241 ], [ %73, %139 ], [ %267, %266 ]
  %318 = and i32 %2, 16
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %320, label %439

320:                                              ; preds = %316
  %321 = shl i32 %2, 26
  %322 = and i32 %321, -2147483648
  %323 = xor i32 %322, -2147483648
  %324 = zext i32 %323 to i64
  %325 = select i1 %317, i64 %324, i64 0
  br label %439

326:                                              ; preds = %125, %128, %129
  %327 = phi i1 [ %73, %129 ], [ %95, %128 ], [ %73, %125 ]
  %328 = and i32 %2, 64
  %329 = icmp eq i32 %328, 0
  %330 = select i1 %327, i64 4286578688, i64 2139095040
  %331 = select i1 %327, i64 4286578687, i64 2139095039
  %332 = select i1 %329, i64 %330, i64 %331
  %333 = and i32 %2, 16
  %334 = icmp eq i32 %333, 0
  br i1 %334, label %341, label %335

335:                                              ; preds = %326
  %336 = and i64 %332, 2147483647
  %337 = icmp ult i64 %336, 2139095041
  br i1 %337, label %338, label %439

338:                                              ; preds = %335
  %339 = icmp ult i64 %332, 2147483648
  %340 = select i1 %339, i64 1065353216, i64 0
  br label %439

341:                                              ; preds = %326
  %342 = and i32 %2, 32
  %343 = icmp ne i32 %342, 0
  %344 = and i64 %332, 2147483647
  %345 = icmp ult i64 %344, 2139095041
  %346 = and i1 %327, %345
  %347 = select i1 %343, i1 %346, i1 false
  %348 = select i1 %347, i64 0, i64 %332
  br label %439

349:                                              ; preds = %133, %147, %244, %270, %291
  %350 = phi i1 [ %109, %291 ], [ %73, %270 ], [ %73, %244 ], [ %73, %147 ], [ %109, %133 ]
  %351 = phi i32 [ %305, %291 ], [ %284, %270 ], [ %257, %244 ], [ %158, %147 ], [ %127, %133 ]
  %352 = phi i64 [ %311, %291 ], [ %290, %270 ], [ %263, %244 ], [ %164, %147 ], [ %126, %133 ]
  %353 = xor i1 %350, true
  %354 = select i1 %350, i64 2147483648, i64 0
  %355 = add nsw i32 %351, 126
  %356 = icmp slt i32 %351, -126
  %357 = sub nsw i32 -86, %351
  %358 = select i1 %356, i32 0, i32 %355
  %359 = select i1 %356, i32 %357, i32 40
  %360 = icmp sgt i32 %359, 64
  %361 = icmp ne i64 %352, 0
  %362 = zext i1 %361 to i64
  %363 = tail call i32 @llvm.smin.i32(i32 %359, i32 64)
  %364 = select i1 %360, i64 %362, i64 %352
  %365 = icmp sgt i32 %359, 63
  %366 = zext nneg i32 %363 to i64
  %367 = lshr i64 %364, %366
  %368 = select i1 %365, i64 0, i64 %367
  %369 = add nsw i32 %363, -1
  %370 = zext nneg i32 %369 to i64
  %371 = shl nuw i64 1, %370
  %372 = shl i64 2, %370
  %373 = add i64 %372, -1
  %374 = select i1 %365, i64 -1, i64 %373
  %375 = and i64 %374, %364
  switch i32 %18, label %391 [
    i32 0, label %376
    i32 4, label %383
    i32 2, label %385
    i32 3, label %388
  ]

376:                                              ; preds = %349
  %377 = icmp ugt i64 %375, %371
  br i1 %377, label %391, label %378

378:                                              ; preds = %376
  %379 = icmp eq i64 %375, %371
  %380 = and i64 %368, 1
  %381 = icmp ne i64 %380, 0
  %382 = select i1 %379, i1 %381, i1 false
  br label %391

383:                                              ; preds = %349
  %384 = icmp uge i64 %375, %371
  br label %391

385:                                              ; preds = %349
  %386 = icmp ne i64 %375, 0
  %387 = and i1 %350, %386
  br label %391

388:                                              ; preds = %349
  %389 = icmp ne i64 %375, 0
  %390 = and i1 %389, %353
  br label %391

391:                                              ; preds = %349, %376, %378, %383, %385, %388
  %392 = phi i1 [ %384, %383 ], [ %387, %385 ], [ %390, %388 ], [ true, %376 ], [ %382, %378 ], [ false, %349 ]
  %393 = zext i1 %392 to i64
  %394 = zext nneg i32 %358 to i64
  %395 = shl nuw nsw i64 %394, 23
  %396 = add i64 %368, %395
  %397 = add i64 %396, %393
  %398 = icmp ne i32 %4, 0
  %399 = select i1 %398, i1 %356, i1 false
  %400 = select i1 %399, i64 0, i64 %397
  %401 = icmp ugt i64 %400, 2139095039
  br i1 %401, label %402, label %427

402:                                              ; preds = %391
  %403 = and i32 %2, 3
  %404 = icmp eq i32 %403, 0
  %405 = icmp eq i32 %18, 2
  %406 = and i1 %405, %350
  %407 = select i1 %404, i1 true, i1 %406
  br i1 %407, label %411, label %408

408:                                              ; preds = %402
  %409 = icmp eq i32 %18, 3
  %410 = and i1 %409, %353
  br label %411

411:                                              ; preds = %408, %402
  %412 = phi i1 [ true, %402 ], [ %410, %408 ]
  %413 = and i32 %2, 16
  %414 = icmp eq i32 %413, 0
  br i1 %414, label %417, label %415

415:                                              ; preds = %411
  %416 = select i1 %350, i64 0, i64 1065353216
  br label %439

417:                                              ; preds = %411
  %418 = and i32 %2, 64
  %419 = icmp eq i32 %418, 0
  %420 = and i1 %419, %412
  %421 = select i1 %420, i64 2139095040, i64 2139095039
  %422 = or disjoint i64 %421, 2147483648
  %423 = and i32 %2, 32
  %424 = icmp eq i32 %423, 0
  %425 = select i1 %424, i64 %422, i64 0
  %426 = select i1 %350, i64 %425, i64 %421
  br label %439

427:                                              ; preds = %391
  %428 = or disjoint i64 %400, %354
  %429 = and i32 %2, 16
  %430 = icmp eq i32 %429, 0
  br i1 %430, label %434, label %431

431:                                              ; preds = %427
  br i1 %350, label %439, label %432

432:                                              ; preds = %431
  %433 = tail call i64 @llvm.umin.i64(i64 %428, i64 1065353216)
  br label %439

434:                                              ; preds = %427
  %435 = and i32 %2, 32
  %436 = icmp ne i32 %435, 0
  %437 = select i1 %436, i1 %350, i1 false
  %438 = select i1 %437, i64 0, i64 %428
  br label %439

439:                                              ; preds = %316, %434, %417, %341, %320, %40, %432, %415, %338, %312, %67, %38, %33, %431, %335
  %440 = phi i64 [ 0, %335 ], [ 0, %431 ], [ 0, %33 ], [ %39, %38 ], [ %70, %67 ], [ %315, %312 ], [ %340, %338 ], [ %416, %415 ], [ %433, %432 ], [ %48, %40 ], [ %325, %320 ], [ %348, %341 ], [ %426, %417 ], [ %438, %434 ], [ 0, %316 ]
  ret i64 %440
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sub_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %1, 2147483647
  %5 = icmp ult i64 %4, 2139095041
  %6 = xor i64 %1, 2147483648
  %7 = select i1 %5, i64 %6, i64 %1
  %8 = tail call i64 @ptx_add_f32(i64 noundef %0, i64 noundef %7, i32 noundef %2)
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mul_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 2139095040
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 2147483648
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 7
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %49

20:                                               ; preds = %15
  %21 = trunc i64 %16 to i32
  %22 = bitcast i32 %21 to float
  %23 = trunc i64 %17 to i32
  %24 = bitcast i32 %23 to float
  %25 = fmul float %22, %24
  %26 = bitcast float %25 to i32
  %27 = zext i32 %26 to i64
  %28 = lshr i32 %26, 23
  %29 = trunc i32 %28 to i8
  switch i8 %29, label %30 [
    i8 -1, label %49
    i8 1, label %49
    i8 0, label %49
  ]

30:                                               ; preds = %20
  %31 = and i32 %2, 16
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %40, label %33

33:                                               ; preds = %30
  %34 = and i64 %27, 2147483647
  %35 = icmp ult i64 %34, 2139095041
  %36 = icmp sgt i32 %26, -1
  %37 = and i1 %36, %35
  br i1 %37, label %38, label %285

38:                                               ; preds = %33
  %39 = tail call i64 @llvm.umin.i64(i64 %27, i64 1065353216)
  br label %285

40:                                               ; preds = %30
  %41 = and i32 %2, 32
  %42 = icmp ne i32 %41, 0
  %43 = icmp slt i32 %26, 0
  %44 = and i1 %42, %43
  %45 = and i64 %27, 2147483647
  %46 = icmp ult i64 %45, 2139095041
  %47 = and i1 %44, %46
  %48 = select i1 %47, i64 0, i64 %27
  br label %285

49:                                               ; preds = %20, %20, %20, %15
  br i1 %5, label %59, label %50

50:                                               ; preds = %49
  %51 = and i64 %16, 2139095040
  %52 = icmp eq i64 %51, 0
  %53 = and i64 %16, 2147483648
  %54 = select i1 %52, i64 %53, i64 %16
  %55 = and i64 %17, 2139095040
  %56 = icmp eq i64 %55, 0
  %57 = and i64 %17, 2147483648
  %58 = select i1 %56, i64 %57, i64 %17
  br label %59

59:                                               ; preds = %50, %49
  %60 = phi i64 [ %16, %49 ], [ %54, %50 ]
  %61 = phi i64 [ %17, %49 ], [ %58, %50 ]
  %62 = and i64 %60, 2147483647
  %63 = icmp ult i64 %62, 2139095041
  %64 = and i64 %61, 2147483647
  %65 = icmp ult i64 %64, 2139095041
  %66 = select i1 %63, i1 %65, i1 false
  br i1 %66, label %71, label %67

67:                                               ; preds = %59
  %68 = and i32 %2, 16
  %69 = icmp eq i32 %68, 0
  %70 = select i1 %69, i64 2147483647, i64 0
  br label %285

71:                                               ; preds = %59
  %72 = xor i64 %61, %60
  %73 = and i64 %72, 2147483648
  %74 = and i64 %60, 2147483648
  %75 = icmp ne i64 %74, 0
  %76 = trunc i64 %60 to i32
  %77 = lshr i32 %76, 23
  %78 = and i32 %77, 255
  %79 = icmp eq i32 %78, 255
  br i1 %79, label %93, label %80

80:                                               ; preds = %71
  %81 = and i64 %60, 8388607
  %82 = icmp eq i32 %78, 0
  %83 = or disjoint i64 %81, 8388608
  %84 = select i1 %82, i64 %81, i64 %83
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %80
  %87 = tail call i32 @llvm.umax.i32(i32 %78, i32 1)
  %88 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %84, i1 true)
  %89 = trunc nuw nsw i64 %88 to i32
  %90 = shl i64 %84, %88
  %91 = add nsw i32 %87, -87
  %92 = sub nsw i32 %91, %89
  br label %93

93:                                               ; preds = %86, %71, %80
  %94 = phi i64 [ %90, %86 ], [ 0, %71 ], [ 0, %80 ]
  %95 = phi i32 [ %92, %86 ], [ 0, %71 ], [ 0, %80 ]
  %96 = phi i1 [ false, %86 ], [ false, %71 ], [ true, %80 ]
  %97 = and i64 %61, 2147483648
  %98 = icmp ne i64 %97, 0
  %99 = trunc i64 %61 to i32
  %100 = lshr i32 %99, 23
  %101 = and i32 %100, 255
  %102 = icmp eq i32 %101, 255
  br i1 %102, label %103, label %105

103:                                              ; preds = %93
  %104 = xor i1 %75, %98
  br label %124

105:                                              ; preds = %93
  %106 = and i64 %61, 8388607
  %107 = icmp eq i32 %101, 0
  %108 = or disjoint i64 %106, 8388608
  %109 = select i1 %107, i64 %106, i64 %108
  %110 = icmp eq i64 %109, 0
  br i1 %110, label %118, label %111

111:                                              ; preds = %105
  %112 = tail call i32 @llvm.umax.i32(i32 %101, i32 1)
  %113 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %109, i1 true)
  %114 = trunc nuw nsw i64 %113 to i32
  %115 = shl i64 %109, %113
  %116 = add nsw i32 %112, -87
  %117 = sub nsw i32 %116, %114
  br label %118

118:                                              ; preds = %111, %105
  %119 = phi i64 [ %115, %111 ], [ 0, %105 ]
  %120 = phi i32 [ %117, %111 ], [ 0, %105 ]
  %121 = icmp ne i64 %73, 0
  %122 = xor i1 %75, %98
  %123 = or i1 %79, %102
  br i1 %123, label %124, label %128

124:                                              ; preds = %103, %118
  %125 = phi i1 [ %104, %103 ], [ %122, %118 ]
  %126 = phi i1 [ false, %103 ], [ %110, %118 ]
  %127 = or i1 %96, %126
  br i1 %127, label %139, label %153

128:                                              ; preds = %118
  %129 = or i1 %96, %110
  br i1 %129, label %130, label %134

130:                                              ; preds = %128
  %131 = xor i1 %121, %122
  %132 = icmp eq i32 %18, 2
  %133 = select i1 %131, i1 %132, i1 %121
  br label %143

134:                                              ; preds = %128
  %135 = zext i64 %94 to i128
  %136 = zext i64 %119 to i128
  %137 = mul nuw i128 %136, %135
  %138 = icmp eq i128 %137, 0
  br i1 %138, label %143, label %175

139:                                              ; preds = %124
  %140 = and i32 %2, 16
  %141 = icmp eq i32 %140, 0
  %142 = select i1 %141, i64 2147483647, i64 0
  br label %285

143:                                              ; preds = %134, %130
  %144 = phi i1 [ %133, %130 ], [ %122, %134 ]
  %145 = and i32 %2, 16
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %147, label %285

147:                                              ; preds = %143
  %148 = shl i32 %2, 26
  %149 = and i32 %148, -2147483648
  %150 = xor i32 %149, -2147483648
  %151 = zext i32 %150 to i64
  %152 = select i1 %144, i64 %151, i64 0
  br label %285

153:                                              ; preds = %124
  %154 = and i32 %2, 64
  %155 = icmp eq i32 %154, 0
  %156 = select i1 %125, i64 4286578688, i64 2139095040
  %157 = select i1 %125, i64 4286578687, i64 2139095039
  %158 = select i1 %155, i64 %156, i64 %157
  %159 = and i32 %2, 16
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %167, label %161

161:                                              ; preds = %153
  %162 = and i64 %158, 2147483647
  %163 = icmp ult i64 %162, 2139095041
  br i1 %163, label %164, label %285

164:                                              ; preds = %161
  %165 = icmp ult i64 %158, 2147483648
  %166 = select i1 %165, i64 1065353216, i64 0
  br label %285

167:                                              ; preds = %153
  %168 = and i32 %2, 32
  %169 = icmp ne i32 %168, 0
  %170 = and i64 %158, 2147483647
  %171 = icmp ult i64 %170, 2139095041
  %172 = and i1 %125, %171
  %173 = select i1 %169, i1 %172, i1 false
  %174 = select i1 %173, i64 0, i64 %158
  br label %285

175:                                              ; preds = %134
  %176 = add nsw i32 %95, 1
  %177 = add nsw i32 %176, %120
  %178 = trunc i128 %137 to i64
  %179 = lshr i128 %137, 64
  %180 = trunc nuw i128 %179 to i64
  %181 = icmp eq i64 %180, 0
  %182 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %180, i1 true)
  %183 = trunc nuw nsw i64 %182 to i32
  %184 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %178, i1 true)
  %185 = trunc nuw nsw i64 %184 to i32
  %186 = or disjoint i32 %185, 64
  %187 = select i1 %181, i32 %186, i32 %183
  %188 = zext nneg i32 %187 to i128
  %189 = shl i128 %137, %188
  %190 = sub nsw i32 %177, %187
  %191 = lshr i128 %189, 64
  %192 = trunc nuw i128 %191 to i64
  %193 = trunc i128 %189 to i64
  %194 = icmp ne i64 %193, 0
  %195 = zext i1 %194 to i64
  %196 = or i64 %195, %192
  %197 = xor i1 %122, true
  %198 = select i1 %122, i64 2147483648, i64 0
  %199 = add nsw i32 %190, 126
  %200 = icmp slt i32 %190, -126
  %201 = sub nsw i32 -86, %190
  %202 = select i1 %200, i32 0, i32 %199
  %203 = select i1 %200, i32 %201, i32 40
  %204 = icmp sgt i32 %203, 64
  %205 = icmp ne i64 %196, 0
  %206 = zext i1 %205 to i64
  %207 = tail call i32 @llvm.smin.i32(i32 %203, i32 64)
  %208 = select i1 %204, i64 %206, i64 %196
  %209 = icmp sgt i32 %203, 63
  %210 = zext nneg i32 %207 to i64
  %211 = lshr i64 %208, %210
  %212 = select i1 %209, i64 0, i64 %211
  %213 = add nsw i32 %207, -1
  %214 = zext nneg i32 %213 to i64
  %215 = shl nuw i64 1, %214
  %216 = shl i64 2, %214
  %217 = add i64 %216, -1
  %218 = select i1 %209, i64 -1, i64 %217
  %219 = and i64 %218, %208
  switch i32 %18, label %235 [
    i32 0, label %220
    i32 4, label %227
    i32 2, label %229
    i32 3, label %232
  ]

220:                                              ; preds = %175
  %221 = icmp ugt i64 %219, %215
  br i1 %221, label %235, label %222

222:                                              ; preds = %220
  %223 = icmp eq i64 %219, %215
  %224 = and i64 %212, 1
  %225 = icmp ne i64 %224, 0
  %226 = select i1 %223, i1 %225, i1 false
  br label %235

227:                                              ; preds = %175
  %228 = icmp uge i64 %219, %215
  br label %235

229:                                              ; preds = %175
  %230 = icmp ne i64 %219, 0
  %231 = and i1 %122, %230
  br label %235

232:                                              ; preds = %175
  %233 = icmp ne i64 %219, 0
  %234 = and i1 %233, %197
  br label %235

235:                                              ; preds = %175, %220, %222, %227, %229, %232
  %236 = phi i1 [ %228, %227 ], [ %231, %229 ], [ %234, %232 ], [ true, %220 ], [ %226, %222 ], [ false, %175 ]
  %237 = zext i1 %236 to i64
  %238 = zext nneg i32 %202 to i64
  %239 = shl nuw nsw i64 %238, 23
  %240 = add i64 %212, %239
  %241 = add i64 %240, %237
  %242 = icmp ne i32 %4, 0
  %243 = select i1 %242, i1 %200, i1 false
  %244 = select i1 %243, i64 0, i64 %241
  %245 = icmp ugt i64 %244, 2139095039
  %246 = icmp ugt i32 %202, 256
  %247 = select i1 %245, i1 true, i1 %246
  br i1 %247, label %248, label %273

248:                                              ; preds = %235
  %249 = and i32 %2, 3
  %250 = icmp eq i32 %249, 0
  %251 = icmp eq i32 %18, 2
  %252 = and i1 %251, %122
  %253 = select i1 %250, i1 true, i1 %252
  br i1 %253, label %257, label %254

254:                                              ; preds = %248
  %255 = icmp eq i32 %18, 3
  %256 = and i1 %255, %197
  br label %257

257:                                              ; preds = %254, %248
  %258 = phi i1 [ true, %248 ], [ %256, %254 ]
  %259 = and i32 %2, 16
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %263, label %261

261:                                              ; preds = %257
  %262 = select i1 %122, i64 0, i64 1065353216
  br label %285

263:                                              ; preds = %257
  %264 = and i32 %2, 64
  %265 = icmp eq i32 %264, 0
  %266 = and i1 %265, %258
  %267 = select i1 %266, i64 2139095040, i64 2139095039
  %268 = or disjoint i64 %267, 2147483648
  %269 = and i32 %2, 32
  %270 = icmp eq i32 %269, 0
  %271 = select i1 %270, i64 %268, i64 0
  %272 = select i1 %122, i64 %271, i64 %267
  br label %285

273:                                              ; preds = %235
  %274 = or disjoint i64 %244, %198
  %275 = and i32 %2, 16
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %280, label %277

277:                                              ; preds = %273
  br i1 %122, label %285, label %278

278:                                              ; preds = %277
  %279 = tail call i64 @llvm.umin.i64(i64 %274, i64 1065353216)
  br label %285

280:                                              ; preds = %273
  %281 = and i32 %2, 32
  %282 = icmp ne i32 %281, 0
  %283 = select i1 %282, i1 %122, i1 false
  %284 = select i1 %283, i64 0, i64 %274
  br label %285

285:                                              ; preds = %143, %280, %263, %167, %147, %40, %277, %278, %261, %164, %139, %67, %38, %33, %161
  %286 = phi i64 [ 0, %161 ], [ 0, %277 ], [ 0, %33 ], [ %39, %38 ], [ %70, %67 ], [ %142, %139 ], [ %166, %164 ], [ %262, %261 ], [ %279, %278 ], [ %48, %40 ], [ %152, %147 ], [ %174, %167 ], [ %272, %263 ], [ %284, %280 ], [ 0, %143 ]
  ret i64 %286
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_f32(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %20, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 2139095040
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 2147483648
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 2139095040
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 2147483648
  %15 = select i1 %13, i64 %14, i64 %1
  %16 = and i64 %2, 2139095040
  %17 = icmp eq i64 %16, 0
  %18 = and i64 %2, 2147483648
  %19 = select i1 %17, i64 %18, i64 %2
  br label %20

20:                                               ; preds = %7, %4
  %21 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %22 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %23 = phi i64 [ %2, %4 ], [ %19, %7 ]
  %24 = and i32 %3, 7
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %57

26:                                               ; preds = %20
  %27 = trunc i64 %22 to i32
  %28 = bitcast i32 %27 to float
  %29 = trunc i64 %21 to i32
  %30 = bitcast i32 %29 to float
  %31 = trunc i64 %23 to i32
  %32 = bitcast i32 %31 to float
  %33 = tail call float @llvm.fma.f32(float %28, float %30, float %32)
  %34 = bitcast float %33 to i32
  %35 = zext i32 %34 to i64
  %36 = lshr i32 %34, 23
  %37 = trunc i32 %36 to i8
  switch i8 %37, label %38 [
    i8 -1, label %57
    i8 1, label %57
    i8 0, label %57
  ]

38:                                               ; preds = %26
  %39 = and i32 %3, 16
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %38
  %42 = and i64 %35, 2147483647
  %43 = icmp ult i64 %42, 2139095041
  %44 = icmp sgt i32 %34, -1
  %45 = and i1 %44, %43
  br i1 %45, label %46, label %480

46:                                               ; preds = %41
  %47 = tail call i64 @llvm.umin.i64(i64 %35, i64 1065353216)
  br label %480

48:                                               ; preds = %38
  %49 = and i32 %3, 32
  %50 = icmp ne i32 %49, 0
  %51 = icmp slt i32 %34, 0
  %52 = and i1 %50, %51
  %53 = and i64 %35, 2147483647
  %54 = icmp ult i64 %53, 2139095041
  %55 = and i1 %52, %54
  %56 = select i1 %55, i64 0, i64 %35
  br label %480

57:                                               ; preds = %26, %26, %26, %20
  br i1 %6, label %71, label %58

58:                                               ; preds = %57
  %59 = and i64 %22, 2139095040
  %60 = icmp eq i64 %59, 0
  %61 = and i64 %22, 2147483648
  %62 = select i1 %60, i64 %61, i64 %22
  %63 = and i64 %21, 2139095040
  %64 = icmp eq i64 %63, 0
  %65 = and i64 %21, 2147483648
  %66 = select i1 %64, i64 %65, i64 %21
  %67 = and i64 %23, 2139095040
  %68 = icmp eq i64 %67, 0
  %69 = and i64 %23, 2147483648
  %70 = select i1 %68, i64 %69, i64 %23
  br label %71

71:                                               ; preds = %58, %57
  %72 = phi i64 [ %21, %57 ], [ %66, %58 ]
  %73 = phi i64 [ %22, %57 ], [ %62, %58 ]
  %74 = phi i64 [ %23, %57 ], [ %70, %58 ]
  %75 = and i64 %73, 2147483647
  %76 = icmp ult i64 %75, 2139095041
  %77 = and i64 %72, 2147483647
  %78 = icmp ult i64 %77, 2139095041
  %79 = select i1 %76, i1 %78, i1 false
  %80 = and i64 %74, 2147483647
  %81 = icmp ult i64 %80, 2139095041
  %82 = select i1 %79, i1 %81, i1 false
  br i1 %82, label %87, label %83

83:                                               ; preds = %71
  %84 = and i32 %3, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 2147483647, i64 0
  br label %480

87:                                               ; preds = %71
  %88 = and i64 %73, 2147483648
  %89 = icmp ne i64 %88, 0
  %90 = trunc i64 %73 to i32
  %91 = lshr i32 %90, 23
  %92 = and i32 %91, 255
  %93 = icmp eq i32 %92, 255
  br i1 %93, label %107, label %94

94:                                               ; preds = %87
  %95 = and i64 %73, 8388607
  %96 = icmp eq i32 %92, 0
  %97 = or disjoint i64 %95, 8388608
  %98 = select i1 %96, i64 %95, i64 %97
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %107, label %100

100:                                              ; preds = %94
  %101 = tail call i32 @llvm.umax.i32(i32 %92, i32 1)
  %102 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %98, i1 true)
  %103 = trunc nuw nsw i64 %102 to i32
  %104 = shl i64 %98, %102
  %105 = add nsw i32 %101, -87
  %106 = sub nsw i32 %105, %103
  br label %107

107:                                              ; preds = %100, %87, %94
  %108 = phi i64 [ %104, %100 ], [ 0, %87 ], [ 0, %94 ]
  %109 = phi i32 [ %106, %100 ], [ 0, %87 ], [ 0, %94 ]
  %110 = phi i1 [ false, %100 ], [ false, %87 ], [ true, %94 ]
  %111 = and i64 %72, 2147483648
  %112 = icmp ne i64 %111, 0
  %113 = trunc i64 %72 to i32
  %114 = lshr i32 %113, 23
  %115 = and i32 %114, 255
  %116 = icmp eq i32 %115, 255
  br i1 %116, label %130, label %117

117:                                              ; preds = %107
  %118 = and i64 %72, 8388607
  %119 = icmp eq i32 %115, 0
  %120 = or disjoint i64 %118, 8388608
  %121 = select i1 %119, i64 %118, i64 %120
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %130, label %123

123:                                              ; preds = %117
  %124 = tail call i32 @llvm.umax.i32(i32 %115, i32 1)
  %125 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %121, i1 true)
  %126 = trunc nuw nsw i64 %125 to i32
  %127 = shl i64 %121, %125
  %128 = add nsw i32 %124, -87
  %129 = sub nsw i32 %128, %126
  br label %130

130:                                              ; preds = %123, %107, %117
  %131 = phi i64 [ %127, %123 ], [ 0, %107 ], [ 0, %117 ]
  %132 = phi i32 [ %129, %123 ], [ 0, %107 ], [ 0, %117 ]
  %133 = phi i1 [ false, %123 ], [ false, %107 ], [ true, %117 ]
  %134 = and i64 %74, 2147483648
  %135 = icmp ne i64 %134, 0
  %136 = trunc i64 %74 to i32
  %137 = lshr i32 %136, 23
  %138 = and i32 %137, 255
  %139 = icmp eq i32 %138, 255
  br i1 %139, label %158, label %140

140:                                              ; preds = %130
  %141 = and i64 %74, 8388607
  %142 = icmp eq i32 %138, 0
  %143 = or disjoint i64 %141, 8388608
  %144 = select i1 %142, i64 %141, i64 %143
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %153, label %146

146:                                              ; preds = %140
  %147 = tail call i32 @llvm.umax.i32(i32 %138, i32 1)
  %148 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %144, i1 true)
  %149 = trunc nuw nsw i64 %148 to i32
  %150 = shl i64 %144, %148
  %151 = add nsw i32 %147, -87
  %152 = sub nsw i32 %151, %149
  br label %153

153:                                              ; preds = %140, %146
  %154 = phi i64 [ %150, %146 ], [ 0, %140 ]
  %155 = phi i32 [ %152, %146 ], [ 0, %140 ]
  %156 = xor i1 %112, %89
  %157 = or i1 %116, %93
  br i1 %157, label %161, label %167

158:                                              ; preds = %130
  %159 = xor i1 %112, %89
  %160 = or i1 %116, %93
  br i1 %160, label %161, label %365

161:                                              ; preds = %158, %153
  %162 = phi i1 [ %159, %158 ], [ %156, %153 ]
  %163 = or i1 %110, %133
  %164 = xor i1 %135, %162
  %165 = select i1 %139, i1 %164, i1 false
  %166 = select i1 %163, i1 true, i1 %165
  br i1 %166, label %351, label %365

167:                                              ; preds = %153
  br i1 %139, label %365, label %168

168:                                              ; preds = %167
  %169 = or i1 %110, %133
  br i1 %169, label %170, label %175

170:                                              ; preds = %168
  br i1 %145, label %171, label %388

171:                                              ; preds = %170
  %172 = xor i1 %135, %156
  %173 = icmp eq i32 %24, 2
  %174 = select i1 %172, i1 %173, i1 %135
  br label %355

175:                                              ; preds = %168
  %176 = zext i64 %108 to i128
  %177 = zext i64 %131 to i128
  %178 = mul nuw i128 %177, %176
  %179 = add nsw i32 %132, %109
  br i1 %145, label %180, label %203

180:                                              ; preds = %175
  %181 = icmp eq i128 %178, 0
  br i1 %181, label %355, label %182

182:                                              ; preds = %180
  %183 = add nsw i32 %179, 1
  %184 = trunc i128 %178 to i64
  %185 = lshr i128 %178, 64
  %186 = trunc nuw i128 %185 to i64
  %187 = icmp eq i64 %186, 0
  %188 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %186, i1 true)
  %189 = trunc nuw nsw i64 %188 to i32
  %190 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %184, i1 true)
  %191 = trunc nuw nsw i64 %190 to i32
  %192 = or disjoint i32 %191, 64
  %193 = select i1 %187, i32 %192, i32 %189
  %194 = zext nneg i32 %193 to i128
  %195 = shl i128 %178, %194
  %196 = sub nsw i32 %183, %193
  %197 = lshr i128 %195, 64
  %198 = trunc nuw i128 %197 to i64
  %199 = trunc i128 %195 to i64
  %200 = icmp ne i64 %199, 0
  %201 = zext i1 %200 to i64
  %202 = or i64 %201, %198
  br label %388

203:                                              ; preds = %175
  %204 = zext i64 %154 to i128
  %205 = shl nuw nsw i128 %204, 63
  %206 = add nsw i32 %155, 1
  %207 = lshr i128 %178, 1
  %208 = and i128 %178, 1
  %209 = or i128 %207, %208
  %210 = add nsw i32 %179, 2
  %211 = icmp sgt i32 %210, %206
  br i1 %211, label %212, label %242

212:                                              ; preds = %203
  %213 = sub nsw i32 %210, %206
  %214 = lshr i64 %154, 1
  %215 = zext nneg i64 %214 to i128
  %216 = shl nuw nsw i128 %215, 64
  %217 = and i128 %205, 9223372036854775808
  %218 = or disjoint i128 %216, %217
  %219 = icmp sgt i32 %213, 127
  br i1 %219, label %220, label %223

220:                                              ; preds = %212
  %221 = icmp ne i128 %218, 0
  %222 = zext i1 %221 to i64
  br label %235

223:                                              ; preds = %212
  %224 = zext nneg i32 %213 to i128
  %225 = lshr i128 %218, %224
  %226 = sub nsw i32 128, %213
  %227 = zext nneg i32 %226 to i128
  %228 = shl i128 %218, %227
  %229 = icmp ne i128 %228, 0
  %230 = zext i1 %229 to i128
  %231 = or i128 %225, %230
  %232 = trunc i128 %231 to i64
  %233 = lshr i128 %225, 64
  %234 = trunc nuw nsw i128 %233 to i64
  br label %235

235:                                              ; preds = %220, %223
  %236 = phi i64 [ %222, %220 ], [ %232, %223 ]
  %237 = phi i64 [ 0, %220 ], [ %234, %223 ]
  %238 = zext nneg i64 %237 to i128
  %239 = shl nuw nsw i128 %238, 64
  %240 = zext i64 %236 to i128
  %241 = or disjoint i128 %239, %240
  br label %275

242:                                              ; preds = %203
  %243 = sub nsw i32 %206, %210
  %244 = trunc i128 %209 to i64
  %245 = lshr i128 %178, 65
  %246 = trunc nuw nsw i128 %245 to i64
  %247 = shl nuw nsw i128 %245, 64
  %248 = and i128 %209, 18446744073709551615
  %249 = or disjoint i128 %248, %247
  %250 = icmp eq i32 %206, %210
  br i1 %250, label %268, label %251

251:                                              ; preds = %242
  %252 = icmp sgt i32 %243, 127
  br i1 %252, label %253, label %256

253:                                              ; preds = %251
  %254 = icmp ne i128 %249, 0
  %255 = zext i1 %254 to i64
  br label %268

256:                                              ; preds = %251
  %257 = zext nneg i32 %243 to i128
  %258 = lshr i128 %249, %257
  %259 = sub nsw i32 128, %243
  %260 = zext nneg i32 %259 to i128
  %261 = shl i128 %249, %260
  %262 = icmp ne i128 %261, 0
  %263 = zext i1 %262 to i128
  %264 = or i128 %258, %263
  %265 = trunc i128 %264 to i64
  %266 = lshr i128 %258, 64
  %267 = trunc nuw nsw i128 %266 to i64
  br label %268

268:                                              ; preds = %242, %253, %256
  %269 = phi i64 [ %255, %253 ], [ %265, %256 ], [ %244, %242 ]
  %270 = phi i64 [ 0, %253 ], [ %267, %256 ], [ %246, %242 ]
  %271 = zext nneg i64 %270 to i128
  %272 = shl nuw nsw i128 %271, 64
  %273 = zext i64 %269 to i128
  %274 = or disjoint i128 %272, %273
  br label %275

275:                                              ; preds = %268, %235
  %276 = phi i128 [ %241, %235 ], [ %205, %268 ]
  %277 = phi i32 [ %210, %235 ], [ %206, %268 ]
  %278 = phi i128 [ %209, %235 ], [ %274, %268 ]
  %279 = xor i1 %156, %135
  br i1 %279, label %303, label %280

280:                                              ; preds = %275
  %281 = add nuw i128 %278, %276
  %282 = icmp eq i128 %281, 0
  br i1 %282, label %355, label %283

283:                                              ; preds = %280
  %284 = trunc i128 %281 to i64
  %285 = lshr i128 %281, 64
  %286 = trunc nuw i128 %285 to i64
  %287 = icmp eq i64 %286, 0
  %288 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %286, i1 true)
  %289 = trunc nuw nsw i64 %288 to i32
  %290 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %284, i1 true)
  %291 = trunc nuw nsw i64 %290 to i32
  %292 = or disjoint i32 %291, 64
  %293 = select i1 %287, i32 %292, i32 %289
  %294 = zext nneg i32 %293 to i128
  %295 = shl i128 %281, %294
  %296 = sub nsw i32 %277, %293
  %297 = lshr i128 %295, 64
  %298 = trunc nuw i128 %297 to i64
  %299 = trunc i128 %295 to i64
  %300 = icmp ne i64 %299, 0
  %301 = zext i1 %300 to i64
  %302 = or i64 %301, %298
  br label %388

303:                                              ; preds = %275
  %304 = icmp eq i128 %278, %276
  br i1 %304, label %305, label %307

305:                                              ; preds = %303
  %306 = icmp eq i32 %24, 2
  br label %355

307:                                              ; preds = %303
  %308 = icmp ugt i128 %278, %276
  br i1 %308, label %309, label %330

309:                                              ; preds = %307
  %310 = sub nsw i128 %278, %276
  %311 = trunc i128 %310 to i64
  %312 = lshr i128 %310, 64
  %313 = trunc nuw i128 %312 to i64
  %314 = icmp eq i64 %313, 0
  %315 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %313, i1 true)
  %316 = trunc nuw nsw i64 %315 to i32
  %317 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %311, i1 true)
  %318 = trunc nuw nsw i64 %317 to i32
  %319 = or disjoint i32 %318, 64
  %320 = select i1 %314, i32 %319, i32 %316
  %321 = zext nneg i32 %320 to i128
  %322 = shl i128 %310, %321
  %323 = sub nsw i32 %277, %320
  %324 = lshr i128 %322, 64
  %325 = trunc nuw i128 %324 to i64
  %326 = trunc i128 %322 to i64
  %327 = icmp ne i64 %326, 0
  %328 = zext i1 %327 to i64
  %329 = or i64 %328, %325
  br label %388

330:                                              ; preds = %307
  %331 = sub nsw i128 %276, %278
  %332 = trunc i128 %331 to i64
  %333 = lshr i128 %331, 64
  %334 = trunc nuw i128 %333 to i64
  %335 = icmp eq i64 %334, 0
  %336 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %334, i1 true)
  %337 = trunc nuw nsw i64 %336 to i32
  %338 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %332, i1 true)
  %339 = trunc nuw nsw i64 %338 to i32
  %340 = or disjoint i32 %339, 64
  %341 = select i1 %335, i32 %340, i32 %337
  %342 = zext nneg i32 %341 to i128
  %343 = shl i128 %331, %342
  %344 = sub nsw i32 %277, %341
  %345 = lshr i128 %343, 64
  %346 = trunc nuw i128 %345 to i64
  %347 = trunc i128 %343 to i64
  %348 = icmp ne i64 %347, 0
  %349 = zext i1 %348 to i64
  %350 = or i64 %349, %346
  br label %388

351:                                              ; preds = %161
  %352 = and i32 %3, 16
  %353 = icmp eq i32 %352, 0
  %354 = select i1 %353, i64 2147483647, i64 0
  br label %480

355:                                              ; preds = %305, %180, %280, %171
  %356 = phi i1 [ %174, %171 ], [ %156, %280 ], [ %156, %180 ], [ %306, %305 ]
  %357 = and i32 %3, 16
  %358 = icmp eq i32 %357, 0
  br i1 %358, label %359, label %480

359:                                              ; preds = %355
  %360 = shl i32 %3, 26
  %361 = and i32 %360, -2147483648
  %362 = xor i32 %361, -2147483648
  %363 = zext i32 %362 to i64
  %364 = select i1 %356, i64 %363, i64 0
  br label %480

365:                                              ; preds = %158, %167, %161
  %366 = phi i1 [ %135, %167 ], [ %162, %161 ], [ %135, %158 ]
  %367 = and i32 %3, 64
  %368 = icmp eq i32 %367, 0
  %369 = select i1 %366, i64 4286578688, i64 2139095040
  %370 = select i1 %366, i64 4286578687, i64 2139095039
  %371 = select i1 %368, i64 %369, i64 %370
  %372 = and i32 %3, 16
  %373 = icmp eq i32 %372, 0
  br i1 %373, label %380, label %374

374:                                              ; preds = %365
  %375 = and i64 %371, 2147483647
  %376 = icmp ult i64 %375, 2139095041
  br i1 %376, label %377, label %480

377:                                              ; preds = %374
  %378 = icmp ult i64 %371, 2147483648
  %379 = select i1 %378, i64 1065353216, i64 0
  br label %480

380:                                              ; preds = %365
  %381 = and i32 %3, 32
  %382 = icmp ne i32 %381, 0
  %383 = and i64 %371, 2147483647
  %384 = icmp ult i64 %383, 2139095041
  %385 = and i1 %366, %384
  %386 = select i1 %382, i1 %385, i1 false
  %387 = select i1 %386, i64 0, i64 %371
  br label %480

388:                                              ; preds = %170, %182, %283, %309, %330
  %389 = phi i1 [ %135, %330 ], [ %156, %309 ], [ %156, %283 ], [ %156, %182 ], [ %135, %170 ]
  %390 = phi i32 [ %344, %330 ], [ %323, %309 ], [ %296, %283 ], [ %196, %182 ], [ %155, %170 ]
  %391 = phi i64 [ %350, %330 ], [ %329, %309 ], [ %302, %283 ], [ %202, %182 ], [ %154, %170 ]
  %392 = xor i1 %389, true
  %393 = select i1 %389, i64 2147483648, i64 0
  %394 = add nsw i32 %390, 126
  %395 = icmp slt i32 %390, -126
  %396 = sub nsw i32 -86, %390
  %397 = select i1 %395, i32 0, i32 %394
  %398 = select i1 %395, i32 %396, i32 40
  %399 = icmp sgt i32 %398, 64
  %400 = icmp ne i64 %391, 0
  %401 = zext i1 %400 to i64
  %402 = tail call i32 @llvm.smin.i32(i32 %398, i32 64)
  %403 = select i1 %399, i64 %401, i64 %391
  %404 = icmp sgt i32 %398, 63
  %405 = zext nneg i32 %402 to i64
  %406 = lshr i64 %403, %405
  %407 = select i1 %404, i64 0, i64 %406
  %408 = add nsw i32 %402, -1
  %409 = zext nneg i32 %408 to i64
  %410 = shl nuw i64 1, %409
  %411 = shl i64 2, %409
  %412 = add i64 %411, -1
  %413 = select i1 %404, i64 -1, i64 %412
  %414 = and i64 %413, %403
  switch i32 %24, label %430 [
    i32 0, label %415
    i32 4, label %422
    i32 2, label %424
    i32 3, label %427
  ]

415:                                              ; preds = %388
  %416 = icmp ugt i64 %414, %410
  br i1 %416, label %430, label %417

417:                                              ; preds = %415
  %418 = icmp eq i64 %414, %410
  %419 = and i64 %407, 1
  %420 = icmp ne i64 %419, 0
  %421 = select i1 %418, i1 %420, i1 false
  br label %430

422:                                              ; preds = %388
  %423 = icmp uge i64 %414, %410
  br label %430

424:                                              ; preds = %388
  %425 = icmp ne i64 %414, 0
  %426 = and i1 %389, %425
  br label %430

427:                                              ; preds = %388
  %428 = icmp ne i64 %414, 0
  %429 = and i1 %428, %392
  br label %430

430:                                              ; preds = %388, %415, %417, %422, %424, %427
  %431 = phi i1 [ %423, %422 ], [ %426, %424 ], [ %429, %427 ], [ true, %415 ], [ %421, %417 ], [ false, %388 ]
  %432 = zext i1 %431 to i64
  %433 = zext nneg i32 %397 to i64
  %434 = shl nuw nsw i64 %433, 23
  %435 = add i64 %407, %434
  %436 = add i64 %435, %432
  %437 = icmp ne i32 %5, 0
  %438 = select i1 %437, i1 %395, i1 false
  %439 = select i1 %438, i64 0, i64 %436
  %440 = icmp ugt i64 %439, 2139095039
  %441 = icmp ugt i32 %397, 256
  %442 = select i1 %440, i1 true, i1 %441
  br i1 %442, label %443, label %468

443:                                              ; preds = %430
  %444 = and i32 %3, 3
  %445 = icmp eq i32 %444, 0
  %446 = icmp eq i32 %24, 2
  %447 = and i1 %446, %389
  %448 = select i1 %445, i1 true, i1 %447
  br i1 %448, label %452, label %449

449:                                              ; preds = %443
  %450 = icmp eq i32 %24, 3
  %451 = and i1 %450, %392
  br label %452

452:                                              ; preds = %449, %443
  %453 = phi i1 [ true, %443 ], [ %451, %449 ]
  %454 = and i32 %3, 16
  %455 = icmp eq i32 %454, 0
  br i1 %455, label %458, label %456

456:                                              ; preds = %452
  %457 = select i1 %389, i64 0, i64 1065353216
  br label %480

458:                                              ; preds = %452
  %459 = and i32 %3, 64
  %460 = icmp eq i32 %459, 0
  %461 = and i1 %460, %453
  %462 = select i1 %461, i64 2139095040, i64 2139095039
  %463 = or disjoint i64 %462, 2147483648
  %464 = and i32 %3, 32
  %465 = icmp eq i32 %464, 0
  %466 = select i1 %465, i64 %463, i64 0
  %467 = select i1 %389, i64 %466, i64 %462
  br label %480

468:                                              ; preds = %430
  %469 = or disjoint i64 %439, %393
  %470 = and i32 %3, 16
  %471 = icmp eq i32 %470, 0
  br i1 %471, label %475, label %472

472:                                              ; preds = %468
  br i1 %389, label %480, label %473

473:                                              ; preds = %472
  %474 = tail call i64 @llvm.umin.i64(i64 %469, i64 1065353216)
  br label %480

475:                                              ; preds = %468
  %476 = and i32 %3, 32
  %477 = icmp ne i32 %476, 0
  %478 = select i1 %477, i1 %389, i1 false
  %479 = select i1 %478, i64 0, i64 %469
  br label %480

480:                                              ; preds = %355, %475, %458, %380, %359, %48, %472, %473, %456, %377, %351, %83, %46, %41, %374
  %481 = phi i64 [ 0, %374 ], [ 0, %472 ], [ 0, %41 ], [ %47, %46 ], [ %86, %83 ], [ %354, %351 ], [ %379, %377 ], [ %457, %456 ], [ %474, %473 ], [ %56, %48 ], [ %364, %359 ], [ %387, %380 ], [ %467, %458 ], [ %479, %475 ], [ 0, %355 ]
  ret i64 %481
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_add_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 7
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = bitcast i64 %0 to double
  %8 = bitcast i64 %1 to double
  %9 = fadd double %7, %8
  %10 = bitcast double %9 to i64
  %11 = lshr i64 %10, 52
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i32 %12, 2047
  switch i32 %13, label %429 [
    i32 2047, label %14
    i32 1, label %14
    i32 0, label %14
  ]

14:                                               ; preds = %6, %6, %6, %3
  %15 = and i32 %2, 8
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %14
  %18 = and i64 %0, 9218868437227405312
  %19 = icmp eq i64 %18, 0
  %20 = and i64 %0, -9223372036854775808
  %21 = select i1 %19, i64 %20, i64 %0
  %22 = and i64 %1, 9218868437227405312
  %23 = icmp eq i64 %22, 0
  %24 = and i64 %1, -9223372036854775808
  %25 = select i1 %23, i64 %24, i64 %1
  br label %26

26:                                               ; preds = %17, %14
  %27 = phi i64 [ %0, %14 ], [ %21, %17 ]
  %28 = phi i64 [ %1, %14 ], [ %25, %17 ]
  %29 = and i64 %27, 9223372036854775807
  %30 = icmp ult i64 %29, 9218868437227405313
  br i1 %30, label %31, label %34

31:                                               ; preds = %26
  %32 = and i64 %28, 9223372036854775807
  %33 = icmp ult i64 %32, 9218868437227405313
  br i1 %33, label %54, label %34

34:                                               ; preds = %31, %26
  %35 = phi i64 [ %27, %26 ], [ %28, %31 ]
  %36 = or i64 %35, 2251799813685248
  %37 = and i32 %2, 16
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %45, label %39

39:                                               ; preds = %34
  %40 = and i64 %36, 9223372036854775807
  %41 = icmp ult i64 %40, 9218868437227405313
  %42 = icmp sgt i64 %35, -1
  %43 = and i1 %42, %41
  %44 = select i1 %43, i64 4607182418800017408, i64 0
  br label %429

45:                                               ; preds = %34
  %46 = and i32 %2, 32
  %47 = icmp ne i32 %46, 0
  %48 = icmp slt i64 %35, 0
  %49 = and i1 %47, %48
  %50 = and i64 %36, 9223372036854775807
  %51 = icmp ult i64 %50, 9218868437227405313
  %52 = select i1 %49, i1 %51, i1 false
  %53 = select i1 %52, i64 0, i64 %36
  br label %429

54:                                               ; preds = %31
  %55 = lshr i64 %27, 63
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = lshr i64 %27, 52
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = and i32 %58, 2047
  %60 = icmp eq i32 %59, 2047
  br i1 %60, label %83, label %61

61:                                               ; preds = %54
  %62 = and i64 %27, 4503599627370495
  %63 = icmp eq i32 %59, 0
  %64 = or disjoint i64 %62, 4503599627370496
  %65 = select i1 %63, i64 %62, i64 %64
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %61
  %68 = tail call i32 @llvm.umax.i32(i32 %59, i32 1)
  %69 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %65, i1 true)
  %70 = trunc nuw nsw i64 %69 to i32
  %71 = shl i64 %65, %69
  %72 = add nsw i32 %68, -1012
  %73 = sub nsw i32 %72, %70
  br label %74

74:                                               ; preds = %67, %61
  %75 = phi i64 [ %71, %67 ], [ 0, %61 ]
  %76 = phi i32 [ %73, %67 ], [ 0, %61 ]
  %77 = lshr i64 %28, 63
  %78 = trunc nuw nsw i64 %77 to i32
  %79 = lshr i64 %28, 52
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = and i32 %80, 2047
  %82 = icmp eq i32 %81, 2047
  br i1 %82, label %112, label %90

83:                                               ; preds = %54
  %84 = lshr i64 %28, 63
  %85 = trunc nuw nsw i64 %84 to i32
  %86 = lshr i64 %28, 52
  %87 = trunc nuw nsw i64 %86 to i32
  %88 = and i32 %87, 2047
  %89 = icmp eq i32 %88, 2047
  br i1 %89, label %113, label %90

90:                                               ; preds = %83, %74
  %91 = phi i32 [ %88, %83 ], [ %81, %74 ]
  %92 = phi i32 [ %85, %83 ], [ %78, %74 ]
  %93 = phi i64 [ %84, %83 ], [ %77, %74 ]
  %94 = phi i1 [ false, %83 ], [ %66, %74 ]
  %95 = phi i32 [ 0, %83 ], [ %76, %74 ]
  %96 = phi i64 [ 0, %83 ], [ %75, %74 ]
  %97 = and i64 %28, 4503599627370495
  %98 = icmp eq i32 %91, 0
  %99 = or disjoint i64 %97, 4503599627370496
  %100 = select i1 %98, i64 %97, i64 %99
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %109, label %102

102:                                              ; preds = %90
  %103 = tail call i32 @llvm.umax.i32(i32 %91, i32 1)
  %104 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %100, i1 true)
  %105 = trunc nuw nsw i64 %104 to i32
  %106 = shl i64 %100, %104
  %107 = add nsw i32 %103, -1012
  %108 = sub nsw i32 %107, %105
  br label %109

109:                                              ; preds = %102, %90
  %110 = phi i64 [ %106, %102 ], [ 0, %90 ]
  %111 = phi i32 [ %108, %102 ], [ 0, %90 ]
  br i1 %60, label %313, label %116

112:                                              ; preds = %74
  br i1 %60, label %113, label %313

113:                                              ; preds = %83, %112
  %114 = phi i64 [ %77, %112 ], [ %84, %83 ]
  %115 = icmp eq i64 %114, %55
  br i1 %115, label %313, label %298

116:                                              ; preds = %109
  br i1 %94, label %117, label %123

117:                                              ; preds = %116
  br i1 %101, label %118, label %338

118:                                              ; preds = %117
  %119 = icmp eq i64 %93, %55
  br i1 %119, label %302, label %120

120:                                              ; preds = %118
  %121 = icmp eq i32 %4, 2
  %122 = zext i1 %121 to i32
  br label %302

123:                                              ; preds = %116
  br i1 %101, label %124, label %150

124:                                              ; preds = %123
  %125 = shl i64 %96, 63
  %126 = lshr i64 %96, 1
  %127 = zext nneg i64 %126 to i128
  %128 = shl nuw nsw i128 %127, 64
  %129 = zext i64 %125 to i128
  %130 = or disjoint i128 %128, %129
  %131 = icmp eq i128 %130, 0
  br i1 %131, label %302, label %132

132:                                              ; preds = %124
  %133 = add nsw i32 %95, 1
  %134 = icmp ult i64 %96, 2
  %135 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %126, i1 true)
  %136 = trunc nuw nsw i64 %135 to i32
  %137 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %125, i1 true)
  %138 = trunc nuw nsw i64 %137 to i32
  %139 = or disjoint i32 %138, 64
  %140 = select i1 %134, i32 %139, i32 %136
  %141 = zext nneg i32 %140 to i128
  %142 = shl i128 %130, %141
  %143 = sub nsw i32 %133, %140
  %144 = lshr exact i128 %142, 64
  %145 = trunc nuw i128 %144 to i64
  %146 = trunc i128 %142 to i64
  %147 = icmp ne i64 %146, 0
  %148 = zext i1 %147 to i64
  %149 = or i64 %148, %145
  br label %338

150:                                              ; preds = %123
  %151 = zext i64 %96 to i128
  %152 = zext i64 %110 to i128
  %153 = shl nuw nsw i128 %152, 63
  %154 = add nsw i32 %111, 1
  %155 = shl nuw nsw i128 %151, 62
  %156 = add nsw i32 %95, 2
  %157 = icmp sgt i32 %156, %154
  br i1 %157, label %158, label %188

158:                                              ; preds = %150
  %159 = sub nsw i32 %156, %154
  %160 = lshr i64 %110, 1
  %161 = zext nneg i64 %160 to i128
  %162 = shl nuw nsw i128 %161, 64
  %163 = and i128 %153, 9223372036854775808
  %164 = or disjoint i128 %162, %163
  %165 = icmp sgt i32 %159, 127
  br i1 %165, label %166, label %169

166:                                              ; preds = %158
  %167 = icmp ne i128 %164, 0
  %168 = zext i1 %167 to i64
  br label %181

169:                                              ; preds = %158
  %170 = zext nneg i32 %159 to i128
  %171 = lshr i128 %164, %170
  %172 = sub nsw i32 128, %159
  %173 = zext nneg i32 %172 to i128
  %174 = shl i128 %164, %173
  %175 = icmp ne i128 %174, 0
  %176 = zext i1 %175 to i128
  %177 = or i128 %171, %176
  %178 = trunc i128 %177 to i64
  %179 = lshr i128 %171, 64
  %180 = trunc nuw nsw i128 %179 to i64
  br label %181

181:                                              ; preds = %166, %169
  %182 = phi i64 [ %168, %166 ], [ %178, %169 ]
  %183 = phi i64 [ 0, %166 ], [ %180, %169 ]
  %184 = zext nneg i64 %183 to i128
  %185 = shl nuw nsw i128 %184, 64
  %186 = zext i64 %182 to i128
  %187 = or disjoint i128 %185, %186
  br label %221

188:                                              ; preds = %150
  %189 = sub nsw i32 %154, %156
  %190 = trunc i128 %155 to i64
  %191 = lshr i64 %96, 2
  %192 = zext nneg i64 %191 to i128
  %193 = shl nuw nsw i128 %192, 64
  %194 = and i128 %155, 13835058055282163712
  %195 = or disjoint i128 %193, %194
  %196 = icmp eq i32 %154, %156
  br i1 %196, label %214, label %197

197:                                              ; preds = %188
  %198 = icmp sgt i32 %189, 127
  br i1 %198, label %199, label %202

199:                                              ; preds = %197
  %200 = icmp ne i128 %195, 0
  %201 = zext i1 %200 to i64
  br label %214

202:                                              ; preds = %197
  %203 = zext nneg i32 %189 to i128
  %204 = lshr i128 %195, %203
  %205 = sub nsw i32 128, %189
  %206 = zext nneg i32 %205 to i128
  %207 = shl i128 %195, %206
  %208 = icmp ne i128 %207, 0
  %209 = zext i1 %208 to i128
  %210 = or i128 %204, %209
  %211 = trunc i128 %210 to i64
  %212 = lshr i128 %204, 64
  %213 = trunc nuw nsw i128 %212 to i64
  br label %214

214:                                              ; preds = %188, %199, %202
  %215 = phi i64 [ %201, %199 ], [ %211, %202 ], [ %190, %188 ]
  %216 = phi i64 [ 0, %199 ], [ %213, %202 ], [ %191, %188 ]
  %217 = zext nneg i64 %216 to i128
  %218 = shl nuw nsw i128 %217, 64
  %219 = zext i64 %215 to i128
  %220 = or disjoint i128 %218, %219
  br label %221

221:                                              ; preds = %214, %181
  %222 = phi i128 [ %187, %181 ], [ %153, %214 ]
  %223 = phi i32 [ %156, %181 ], [ %154, %214 ]
  %224 = phi i128 [ %155, %181 ], [ %220, %214 ]
  %225 = icmp eq i64 %55, %93
  br i1 %225, label %226, label %249

226:                                              ; preds = %221
  %227 = add nuw i128 %224, %222
  %228 = icmp eq i128 %227, 0
  br i1 %228, label %302, label %229

229:                                              ; preds = %226
  %230 = trunc i128 %227 to i64
  %231 = lshr i128 %227, 64
  %232 = trunc nuw i128 %231 to i64
  %233 = icmp eq i64 %232, 0
  %234 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %232, i1 true)
  %235 = trunc nuw nsw i64 %234 to i32
  %236 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %230, i1 true)
  %237 = trunc nuw nsw i64 %236 to i32
  %238 = or disjoint i32 %237, 64
  %239 = select i1 %233, i32 %238, i32 %235
  %240 = zext nneg i32 %239 to i128
  %241 = shl i128 %227, %240
  %242 = sub nsw i32 %223, %239
  %243 = lshr i128 %241, 64
  %244 = trunc nuw i128 %243 to i64
  %245 = trunc i128 %241 to i64
  %246 = icmp ne i64 %245, 0
  %247 = zext i1 %246 to i64
  %248 = or i64 %247, %244
  br label %338

249:                                              ; preds = %221
  %250 = icmp eq i128 %224, %222
  br i1 %250, label %251, label %254

251:                                              ; preds = %249
  %252 = icmp eq i32 %4, 2
  %253 = zext i1 %252 to i32
  br label %302

254:                                              ; preds = %249
  %255 = icmp ugt i128 %224, %222
  br i1 %255, label %256, label %277

256:                                              ; preds = %254
  %257 = sub nsw i128 %224, %222
  %258 = trunc i128 %257 to i64
  %259 = lshr i128 %257, 64
  %260 = trunc nuw i128 %259 to i64
  %261 = icmp eq i64 %260, 0
  %262 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %260, i1 true)
  %263 = trunc nuw nsw i64 %262 to i32
  %264 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %258, i1 true)
  %265 = trunc nuw nsw i64 %264 to i32
  %266 = or disjoint i32 %265, 64
  %267 = select i1 %261, i32 %266, i32 %263
  %268 = zext nneg i32 %267 to i128
  %269 = shl i128 %257, %268
  %270 = sub nsw i32 %223, %267
  %271 = lshr i128 %269, 64
  %272 = trunc nuw i128 %271 to i64
  %273 = trunc i128 %269 to i64
  %274 = icmp ne i64 %273, 0
  %275 = zext i1 %274 to i64
  %276 = or i64 %275, %272
  br label %338

277:                                              ; preds = %254
  %278 = sub nsw i128 %222, %224
  %279 = trunc i128 %278 to i64
  %280 = lshr i128 %278, 64
  %281 = trunc nuw i128 %280 to i64
  %282 = icmp eq i64 %281, 0
  %283 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %281, i1 true)
  %284 = trunc nuw nsw i64 %283 to i32
  %285 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %279, i1 true)
  %286 = trunc nuw nsw i64 %285 to i32
  %287 = or disjoint i32 %286, 64
  %288 = select i1 %282, i32 %287, i32 %284
  %289 = zext nneg i32 %288 to i128
  %290 = shl i128 %278, %289
  %291 = sub nsw i32 %223, %288
  %292 = lshr i128 %290, 64
  %293 = trunc nuw i128 %292 to i64
  %294 = trunc i128 %290 to i64
  %295 = icmp ne i64 %294, 0
  %296 = zext i1 %295 to i64
  %297 = or i64 %296, %293
  br label %338

298:                                              ; preds = %113
  %299 = and i32 %2, 16
  %300 = icmp eq i32 %299, 0
  %301 = select i1 %300, i64 -2251799813685248, i64 0
  br label %429

302:                                              ; preds = %251, %120, %118, %124, %226
  %303 = phi i32 [ %56, %226 ], [ %56, %124 ], [ %92, %118 ], [ %122, %120 ], [ %253, %251 ]
  %304 = and i32 %2, 16
  %305 = icmp eq i32 %304, 0
  br i1 %305, label %306, label %429

306:                                              ; preds = %302
  %307 = icmp eq i32 %303, 0
  %308 = and i32 %2, 32
  %309 = zext nneg i32 %308 to i64
  %310 = shl nuw i64 %309, 58
  %311 = xor i64 %310, -9223372036854775808
  %312 = select i1 %307, i64 0, i64 %311
  br label %429

313:                                              ; preds = %109, %112, %113
  %314 = phi i32 [ %56, %113 ], [ %78, %112 ], [ %56, %109 ]
  %315 = icmp eq i32 %314, 0
  %316 = and i32 %2, 64
  %317 = icmp eq i32 %316, 0
  %318 = select i1 %315, i64 9218868437227405312, i64 -4503599627370496
  %319 = select i1 %315, i64 9218868437227405311, i64 -4503599627370497
  %320 = select i1 %317, i64 %318, i64 %319
  %321 = and i32 %2, 16
  %322 = icmp eq i32 %321, 0
  br i1 %322, label %329, label %323

323:                                              ; preds = %313
  %324 = and i64 %320, 9223372036854775807
  %325 = icmp ult i64 %324, 9218868437227405313
  br i1 %325, label %326, label %429

326:                                              ; preds = %323
  %327 = icmp slt i64 %320, 0
  %328 = select i1 %327, i64 0, i64 4607182418800017408
  br label %429

329:                                              ; preds = %313
  %330 = and i32 %2, 32
  %331 = icmp ne i32 %330, 0
  %332 = icmp slt i64 %320, 0
  %333 = and i64 %320, 9223372036854775807
  %334 = icmp ult i64 %333, 9218868437227405313
  %335 = and i1 %332, %334
  %336 = select i1 %331, i1 %335, i1 false
  %337 = select i1 %336, i64 0, i64 %320
  br label %429

338:                                              ; preds = %117, %132, %229, %256, %277
  %339 = phi i32 [ %92, %277 ], [ %56, %256 ], [ %56, %229 ], [ %56, %132 ], [ %92, %117 ]
  %340 = phi i32 [ %291, %277 ], [ %270, %256 ], [ %242, %229 ], [ %143, %132 ], [ %111, %117 ]
  %341 = phi i64 [ %297, %277 ], [ %276, %256 ], [ %248, %229 ], [ %149, %132 ], [ %110, %117 ]
  %342 = icmp eq i32 %339, 0
  %343 = select i1 %342, i64 0, i64 -9223372036854775808
  %344 = add nsw i32 %340, 1022
  %345 = icmp slt i32 %340, -1022
  %346 = sub nsw i32 -1011, %340
  %347 = select i1 %345, i32 0, i32 %344
  %348 = select i1 %345, i32 %346, i32 11
  %349 = icmp sgt i32 %348, 64
  %350 = icmp ne i64 %341, 0
  %351 = zext i1 %350 to i64
  %352 = tail call i32 @llvm.smin.i32(i32 %348, i32 64)
  %353 = select i1 %349, i64 %351, i64 %341
  %354 = icmp sgt i32 %348, 63
  %355 = zext nneg i32 %352 to i64
  %356 = lshr i64 %353, %355
  %357 = select i1 %354, i64 0, i64 %356
  %358 = add nsw i32 %352, -1
  %359 = zext nneg i32 %358 to i64
  %360 = shl nuw i64 1, %359
  %361 = shl i64 2, %359
  %362 = add i64 %361, -1
  %363 = select i1 %354, i64 -1, i64 %362
  %364 = and i64 %363, %353
  switch i32 %4, label %381 [
    i32 0, label %365
    i32 4, label %372
    i32 2, label %374
    i32 3, label %378
  ]

365:                                              ; preds = %338
  %366 = icmp ugt i64 %364, %360
  br i1 %366, label %381, label %367

367:                                              ; preds = %365
  %368 = icmp eq i64 %364, %360
  %369 = and i64 %357, 1
  %370 = icmp ne i64 %369, 0
  %371 = select i1 %368, i1 %370, i1 false
  br label %381

372:                                              ; preds = %338
  %373 = icmp uge i64 %364, %360
  br label %381

374:                                              ; preds = %338
  %375 = xor i1 %342, true
  %376 = icmp ne i64 %364, 0
  %377 = and i1 %376, %375
  br label %381

378:                                              ; preds = %338
  %379 = icmp ne i64 %364, 0
  %380 = and i1 %342, %379
  br label %381

381:                                              ; preds = %338, %365, %367, %372, %374, %378
  %382 = phi i1 [ %373, %372 ], [ %377, %374 ], [ %380, %378 ], [ true, %365 ], [ %371, %367 ], [ false, %338 ]
  %383 = zext i1 %382 to i64
  %384 = zext nneg i32 %347 to i64
  %385 = shl nuw nsw i64 %384, 52
  %386 = add i64 %357, %385
  %387 = add i64 %386, %383
  %388 = icmp ne i32 %15, 0
  %389 = select i1 %388, i1 %345, i1 false
  %390 = select i1 %389, i64 0, i64 %387
  %391 = icmp ugt i64 %390, 9218868437227405311
  br i1 %391, label %392, label %417

392:                                              ; preds = %381
  %393 = and i32 %2, 3
  %394 = icmp ne i32 %393, 0
  %395 = icmp ne i32 %4, 2
  %396 = or i1 %395, %342
  %397 = select i1 %394, i1 %396, i1 false
  br i1 %397, label %398, label %401

398:                                              ; preds = %392
  %399 = icmp eq i32 %4, 3
  %400 = and i1 %399, %342
  br label %401

401:                                              ; preds = %398, %392
  %402 = phi i1 [ true, %392 ], [ %400, %398 ]
  %403 = and i32 %2, 16
  %404 = icmp eq i32 %403, 0
  br i1 %404, label %407, label %405

405:                                              ; preds = %401
  %406 = select i1 %342, i64 4607182418800017408, i64 0
  br label %429

407:                                              ; preds = %401
  %408 = and i32 %2, 64
  %409 = icmp eq i32 %408, 0
  %410 = and i1 %409, %402
  %411 = select i1 %410, i64 9218868437227405312, i64 9218868437227405311
  %412 = or disjoint i64 %411, -9223372036854775808
  %413 = and i32 %2, 32
  %414 = icmp eq i32 %413, 0
  %415 = select i1 %414, i64 %412, i64 0
  %416 = select i1 %342, i64 %411, i64 %415
  br label %429

417:                                              ; preds = %381
  %418 = or disjoint i64 %390, %343
  %419 = and i32 %2, 16
  %420 = icmp eq i32 %419, 0
  br i1 %420, label %424, label %421

421:                                              ; preds = %417
  br i1 %342, label %422, label %429

422:                                              ; preds = %421
  %423 = tail call i64 @llvm.umin.i64(i64 %418, i64 4607182418800017408)
  br label %429

424:                                              ; preds = %417
  %425 = and i32 %2, 32
  %426 = icmp eq i32 %425, 0
  %427 = select i1 %426, i1 true, i1 %342
  %428 = select i1 %427, i64 %418, i64 0
  br label %429

429:                                              ; preds = %39, %302, %424, %407, %329, %306, %45, %6, %422, %405, %326, %298, %421, %323
  %430 = phi i64 [ %10, %6 ], [ 0, %323 ], [ 0, %421 ], [ %301, %298 ], [ %328, %326 ], [ %406, %405 ], [ %423, %422 ], [ %53, %45 ], [ %312, %306 ], [ %337, %329 ], [ %416, %407 ], [ %428, %424 ], [ 0, %302 ], [ %44, %39 ]
  ret i64 %430
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sub_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %1, 9223372036854775807
  %5 = icmp ult i64 %4, 9218868437227405313
  %6 = xor i64 %1, -9223372036854775808
  %7 = select i1 %5, i64 %6, i64 %1
  %8 = tail call i64 @ptx_add_f64(i64 noundef %0, i64 noundef %7, i32 noundef %2)
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_mul_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 7
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = bitcast i64 %0 to double
  %8 = bitcast i64 %1 to double
  %9 = fmul double %7, %8
  %10 = bitcast double %9 to i64
  %11 = lshr i64 %10, 52
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i32 %12, 2047
  switch i32 %13, label %258 [
    i32 2047, label %14
    i32 1, label %14
    i32 0, label %14
  ]

14:                                               ; preds = %6, %6, %6, %3
  %15 = and i32 %2, 8
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %14
  %18 = and i64 %0, 9218868437227405312
  %19 = icmp eq i64 %18, 0
  %20 = and i64 %0, -9223372036854775808
  %21 = select i1 %19, i64 %20, i64 %0
  %22 = and i64 %1, 9218868437227405312
  %23 = icmp eq i64 %22, 0
  %24 = and i64 %1, -9223372036854775808
  %25 = select i1 %23, i64 %24, i64 %1
  br label %26

26:                                               ; preds = %17, %14
  %27 = phi i64 [ %0, %14 ], [ %21, %17 ]
  %28 = phi i64 [ %1, %14 ], [ %25, %17 ]
  %29 = and i64 %27, 9223372036854775807
  %30 = icmp ult i64 %29, 9218868437227405313
  br i1 %30, label %31, label %34

31:                                               ; preds = %26
  %32 = and i64 %28, 9223372036854775807
  %33 = icmp ult i64 %32, 9218868437227405313
  br i1 %33, label %54, label %34

34:                                               ; preds = %31, %26
  %35 = phi i64 [ %27, %26 ], [ %28, %31 ]
  %36 = or i64 %35, 2251799813685248
  %37 = and i32 %2, 16
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %45, label %39

39:                                               ; preds = %34
  %40 = and i64 %36, 9223372036854775807
  %41 = icmp ult i64 %40, 9218868437227405313
  %42 = icmp sgt i64 %35, -1
  %43 = and i1 %42, %41
  %44 = select i1 %43, i64 4607182418800017408, i64 0
  br label %258

45:                                               ; preds = %34
  %46 = and i32 %2, 32
  %47 = icmp ne i32 %46, 0
  %48 = icmp slt i64 %35, 0
  %49 = and i1 %47, %48
  %50 = and i64 %36, 9223372036854775807
  %51 = icmp ult i64 %50, 9218868437227405313
  %52 = select i1 %49, i1 %51, i1 false
  %53 = select i1 %52, i64 0, i64 %36
  br label %258

54:                                               ; preds = %31
  %55 = xor i64 %28, %27
  %56 = lshr i64 %27, 52
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = and i32 %57, 2047
  %59 = icmp eq i32 %58, 2047
  br i1 %59, label %74, label %60

60:                                               ; preds = %54
  %61 = and i64 %27, 4503599627370495
  %62 = icmp eq i32 %58, 0
  %63 = or disjoint i64 %61, 4503599627370496
  %64 = select i1 %62, i64 %61, i64 %63
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %74, label %66

66:                                               ; preds = %60
  %67 = tail call i32 @llvm.umax.i32(i32 %58, i32 1)
  %68 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = shl i64 %64, %68
  %71 = add nsw i32 %67, -1012
  %72 = sub nsw i32 %71, %69
  %73 = add nsw i32 %72, 1
  br label %74

74:                                               ; preds = %66, %54, %60
  %75 = phi i64 [ %70, %66 ], [ 0, %54 ], [ 0, %60 ]
  %76 = phi i32 [ %73, %66 ], [ 1, %54 ], [ 1, %60 ]
  %77 = phi i1 [ false, %66 ], [ false, %54 ], [ true, %60 ]
  %78 = lshr i64 %28, 52
  %79 = trunc nuw nsw i64 %78 to i32
  %80 = and i32 %79, 2047
  %81 = icmp eq i32 %80, 2047
  br i1 %81, label %99, label %82

82:                                               ; preds = %74
  %83 = and i64 %28, 4503599627370495
  %84 = icmp eq i32 %80, 0
  %85 = or disjoint i64 %83, 4503599627370496
  %86 = select i1 %84, i64 %83, i64 %85
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %95, label %88

88:                                               ; preds = %82
  %89 = tail call i32 @llvm.umax.i32(i32 %80, i32 1)
  %90 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %86, i1 true)
  %91 = trunc nuw nsw i64 %90 to i32
  %92 = shl i64 %86, %90
  %93 = add nsw i32 %89, -1012
  %94 = sub nsw i32 %93, %91
  br label %95

95:                                               ; preds = %88, %82
  %96 = phi i64 [ %92, %88 ], [ 0, %82 ]
  %97 = phi i32 [ %94, %88 ], [ 0, %82 ]
  %98 = or i1 %59, %81
  br i1 %98, label %99, label %102

99:                                               ; preds = %74, %95
  %100 = phi i1 [ %87, %95 ], [ false, %74 ]
  %101 = or i1 %77, %100
  br i1 %101, label %109, label %123

102:                                              ; preds = %95
  %103 = or i1 %77, %87
  br i1 %103, label %113, label %104

104:                                              ; preds = %102
  %105 = zext i64 %75 to i128
  %106 = zext i64 %96 to i128
  %107 = mul nuw i128 %106, %105
  %108 = icmp eq i128 %107, 0
  br i1 %108, label %113, label %148

109:                                              ; preds = %99
  %110 = and i32 %2, 16
  %111 = icmp eq i32 %110, 0
  %112 = select i1 %111, i64 -2251799813685248, i64 0
  br label %258

113:                                              ; preds = %104, %102
  %114 = and i32 %2, 16
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %258

116:                                              ; preds = %113
  %117 = and i32 %2, 32
  %118 = zext nneg i32 %117 to i64
  %119 = shl nuw i64 %118, 58
  %120 = xor i64 %119, -9223372036854775808
  %121 = icmp slt i64 %55, 0
  %122 = select i1 %121, i64 %120, i64 0
  br label %258

123:                                              ; preds = %99
  %124 = and i64 %55, -9223372036854775808
  %125 = and i32 %2, 64
  %126 = icmp eq i32 %125, 0
  %127 = or disjoint i64 %124, 9218868437227405312
  %128 = and i64 %55, -9223372036854775808
  %129 = or disjoint i64 %128, 9218868437227405311
  %130 = select i1 %126, i64 %127, i64 %129
  %131 = and i32 %2, 16
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %139, label %133

133:                                              ; preds = %123
  %134 = and i64 %130, 9223372036854775807
  %135 = icmp ult i64 %134, 9218868437227405313
  br i1 %135, label %136, label %258

136:                                              ; preds = %133
  %137 = icmp slt i64 %130, 0
  %138 = select i1 %137, i64 0, i64 4607182418800017408
  br label %258

139:                                              ; preds = %123
  %140 = and i32 %2, 32
  %141 = icmp ne i32 %140, 0
  %142 = icmp slt i64 %130, 0
  %143 = and i64 %130, 9223372036854775807
  %144 = icmp ult i64 %143, 9218868437227405313
  %145 = and i1 %142, %144
  %146 = select i1 %141, i1 %145, i1 false
  %147 = select i1 %146, i64 0, i64 %130
  br label %258

148:                                              ; preds = %104
  %149 = add nsw i32 %76, %97
  %150 = trunc i128 %107 to i64
  %151 = lshr i128 %107, 64
  %152 = trunc nuw i128 %151 to i64
  %153 = icmp eq i64 %152, 0
  %154 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %152, i1 true)
  %155 = trunc nuw nsw i64 %154 to i32
  %156 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %150, i1 true)
  %157 = trunc nuw nsw i64 %156 to i32
  %158 = or disjoint i32 %157, 64
  %159 = select i1 %153, i32 %158, i32 %155
  %160 = zext nneg i32 %159 to i128
  %161 = shl i128 %107, %160
  %162 = sub nsw i32 %149, %159
  %163 = lshr i128 %161, 64
  %164 = trunc nuw i128 %163 to i64
  %165 = trunc i128 %161 to i64
  %166 = icmp ne i64 %165, 0
  %167 = zext i1 %166 to i64
  %168 = or i64 %167, %164
  %169 = icmp sgt i64 %55, -1
  %170 = and i64 %55, -9223372036854775808
  %171 = add nsw i32 %162, 1022
  %172 = icmp slt i32 %162, -1022
  %173 = sub nsw i32 -1011, %162
  %174 = select i1 %172, i32 0, i32 %171
  %175 = select i1 %172, i32 %173, i32 11
  %176 = icmp sgt i32 %175, 64
  %177 = icmp ne i64 %168, 0
  %178 = zext i1 %177 to i64
  %179 = tail call i32 @llvm.smin.i32(i32 %175, i32 64)
  %180 = select i1 %176, i64 %178, i64 %168
  %181 = icmp sgt i32 %175, 63
  %182 = zext nneg i32 %179 to i64
  %183 = lshr i64 %180, %182
  %184 = select i1 %181, i64 0, i64 %183
  %185 = add nsw i32 %179, -1
  %186 = zext nneg i32 %185 to i64
  %187 = shl nuw i64 1, %186
  %188 = shl i64 2, %186
  %189 = add i64 %188, -1
  %190 = select i1 %181, i64 -1, i64 %189
  %191 = and i64 %190, %180
  switch i32 %4, label %208 [
    i32 0, label %192
    i32 4, label %199
    i32 2, label %201
    i32 3, label %205
  ]

192:                                              ; preds = %148
  %193 = icmp ugt i64 %191, %187
  br i1 %193, label %208, label %194

194:                                              ; preds = %192
  %195 = icmp eq i64 %191, %187
  %196 = and i64 %184, 1
  %197 = icmp ne i64 %196, 0
  %198 = select i1 %195, i1 %197, i1 false
  br label %208

199:                                              ; preds = %148
  %200 = icmp uge i64 %191, %187
  br label %208

201:                                              ; preds = %148
  %202 = xor i1 %169, true
  %203 = icmp ne i64 %191, 0
  %204 = and i1 %203, %202
  br label %208

205:                                              ; preds = %148
  %206 = icmp ne i64 %191, 0
  %207 = and i1 %169, %206
  br label %208

208:                                              ; preds = %148, %192, %194, %199, %201, %205
  %209 = phi i1 [ %200, %199 ], [ %204, %201 ], [ %207, %205 ], [ true, %192 ], [ %198, %194 ], [ false, %148 ]
  %210 = zext i1 %209 to i64
  %211 = zext nneg i32 %174 to i64
  %212 = shl nuw i64 %211, 52
  %213 = add i64 %184, %212
  %214 = add i64 %213, %210
  %215 = icmp ne i32 %15, 0
  %216 = select i1 %215, i1 %172, i1 false
  %217 = select i1 %216, i64 0, i64 %214
  %218 = icmp ugt i64 %217, 9218868437227405311
  %219 = icmp ugt i32 %174, 2048
  %220 = select i1 %218, i1 true, i1 %219
  br i1 %220, label %221, label %246

221:                                              ; preds = %208
  %222 = and i32 %2, 3
  %223 = icmp ne i32 %222, 0
  %224 = icmp ne i32 %4, 2
  %225 = or i1 %224, %169
  %226 = and i1 %223, %225
  br i1 %226, label %227, label %230

227:                                              ; preds = %221
  %228 = icmp eq i32 %4, 3
  %229 = and i1 %228, %169
  br label %230

230:                                              ; preds = %227, %221
  %231 = phi i1 [ true, %221 ], [ %229, %227 ]
  %232 = and i32 %2, 16
  %233 = icmp eq i32 %232, 0
  br i1 %233, label %236, label %234

234:                                              ; preds = %230
  %235 = select i1 %169, i64 4607182418800017408, i64 0
  br label %258

236:                                              ; preds = %230
  %237 = and i32 %2, 64
  %238 = icmp eq i32 %237, 0
  %239 = and i1 %238, %231
  %240 = select i1 %239, i64 9218868437227405312, i64 9218868437227405311
  %241 = or disjoint i64 %240, -9223372036854775808
  %242 = and i32 %2, 32
  %243 = icmp eq i32 %242, 0
  %244 = select i1 %243, i64 %241, i64 0
  %245 = select i1 %169, i64 %240, i64 %244
  br label %258

246:                                              ; preds = %208
  %247 = or disjoint i64 %217, %170
  %248 = and i32 %2, 16
  %249 = icmp eq i32 %248, 0
  br i1 %249, label %253, label %250

250:                                              ; preds = %246
  br i1 %169, label %251, label %258

251:                                              ; preds = %250
  %252 = tail call i64 @llvm.umin.i64(i64 %247, i64 4607182418800017408)
  br label %258

253:                                              ; preds = %246
  %254 = and i32 %2, 32
  %255 = icmp eq i32 %254, 0
  %256 = or i1 %255, %169
  %257 = select i1 %256, i64 %247, i64 0
  br label %258

258:                                              ; preds = %39, %113, %253, %236, %139, %116, %45, %250, %6, %251, %234, %136, %109, %133
  %259 = phi i64 [ %10, %6 ], [ 0, %133 ], [ 0, %250 ], [ %112, %109 ], [ %138, %136 ], [ %235, %234 ], [ %252, %251 ], [ %53, %45 ], [ %122, %116 ], [ %147, %139 ], [ %245, %236 ], [ %257, %253 ], [ 0, %113 ], [ %44, %39 ]
  ret i64 %259
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_f64(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 7
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %16

7:                                                ; preds = %4
  %8 = bitcast i64 %0 to double
  %9 = bitcast i64 %1 to double
  %10 = bitcast i64 %2 to double
  %11 = tail call double @llvm.fma.f64(double %8, double %9, double %10)
  %12 = bitcast double %11 to i64
  %13 = lshr i64 %12, 52
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = and i32 %14, 2047
  switch i32 %15, label %468 [
    i32 2047, label %16
    i32 1, label %16
    i32 0, label %16
  ]

16:                                               ; preds = %7, %7, %7, %4
  %17 = and i32 %3, 8
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %32, label %19

19:                                               ; preds = %16
  %20 = and i64 %0, 9218868437227405312
  %21 = icmp eq i64 %20, 0
  %22 = and i64 %0, -9223372036854775808
  %23 = select i1 %21, i64 %22, i64 %0
  %24 = and i64 %1, 9218868437227405312
  %25 = icmp eq i64 %24, 0
  %26 = and i64 %1, -9223372036854775808
  %27 = select i1 %25, i64 %26, i64 %1
  %28 = and i64 %2, 9218868437227405312
  %29 = icmp eq i64 %28, 0
  %30 = and i64 %2, -9223372036854775808
  %31 = select i1 %29, i64 %30, i64 %2
  br label %32

32:                                               ; preds = %19, %16
  %33 = phi i64 [ %1, %16 ], [ %27, %19 ]
  %34 = phi i64 [ %0, %16 ], [ %23, %19 ]
  %35 = phi i64 [ %2, %16 ], [ %31, %19 ]
  %36 = and i64 %34, 9223372036854775807
  %37 = icmp ult i64 %36, 9218868437227405313
  br i1 %37, label %38, label %46

38:                                               ; preds = %32
  %39 = and i64 %33, 9223372036854775807
  %40 = icmp ult i64 %39, 9218868437227405313
  %41 = and i64 %35, 9223372036854775807
  %42 = icmp ult i64 %41, 9218868437227405313
  %43 = and i1 %40, %42
  br i1 %43, label %67, label %44

44:                                               ; preds = %38
  %45 = select i1 %40, i64 %35, i64 %33
  br label %46

46:                                               ; preds = %32, %44
  %47 = phi i64 [ %45, %44 ], [ %34, %32 ]
  %48 = or i64 %47, 2251799813685248
  %49 = and i32 %3, 16
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %46
  %52 = and i64 %48, 9223372036854775807
  %53 = icmp ult i64 %52, 9218868437227405313
  %54 = icmp sgt i64 %47, -1
  %55 = and i1 %53, %54
  br i1 %55, label %56, label %468

56:                                               ; preds = %51
  %57 = tail call i64 @llvm.umin.i64(i64 %48, i64 4607182418800017408)
  br label %468

58:                                               ; preds = %46
  %59 = and i32 %3, 32
  %60 = icmp ne i32 %59, 0
  %61 = icmp slt i64 %47, 0
  %62 = and i1 %60, %61
  %63 = and i64 %48, 9223372036854775807
  %64 = icmp ult i64 %63, 9218868437227405313
  %65 = select i1 %62, i1 %64, i1 false
  %66 = select i1 %65, i64 0, i64 %48
  br label %468

67:                                               ; preds = %38
  %68 = lshr i64 %34, 52
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = and i32 %69, 2047
  %71 = icmp eq i32 %70, 2047
  br i1 %71, label %85, label %72

72:                                               ; preds = %67
  %73 = and i64 %34, 4503599627370495
  %74 = icmp eq i32 %70, 0
  %75 = or disjoint i64 %73, 4503599627370496
  %76 = select i1 %74, i64 %73, i64 %75
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %85, label %78

78:                                               ; preds = %72
  %79 = tail call i32 @llvm.umax.i32(i32 %70, i32 1)
  %80 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %81 = trunc nuw nsw i64 %80 to i32
  %82 = shl i64 %76, %80
  %83 = add nsw i32 %79, -1012
  %84 = sub nsw i32 %83, %81
  br label %85

85:                                               ; preds = %78, %67, %72
  %86 = phi i64 [ %82, %78 ], [ 0, %67 ], [ 0, %72 ]
  %87 = phi i32 [ %84, %78 ], [ 0, %67 ], [ 0, %72 ]
  %88 = phi i1 [ false, %78 ], [ false, %67 ], [ true, %72 ]
  %89 = lshr i64 %33, 52
  %90 = trunc nuw nsw i64 %89 to i32
  %91 = and i32 %90, 2047
  %92 = icmp eq i32 %91, 2047
  br i1 %92, label %106, label %93

93:                                               ; preds = %85
  %94 = and i64 %33, 4503599627370495
  %95 = icmp eq i32 %91, 0
  %96 = or disjoint i64 %94, 4503599627370496
  %97 = select i1 %95, i64 %94, i64 %96
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %93
  %100 = tail call i32 @llvm.umax.i32(i32 %91, i32 1)
  %101 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %97, i1 true)
  %102 = trunc nuw nsw i64 %101 to i32
  %103 = shl i64 %97, %101
  %104 = add nsw i32 %100, -1012
  %105 = sub nsw i32 %104, %102
  br label %106

106:                                              ; preds = %99, %85, %93
  %107 = phi i64 [ %103, %99 ], [ 0, %85 ], [ 0, %93 ]
  %108 = phi i32 [ %105, %99 ], [ 0, %85 ], [ 0, %93 ]
  %109 = phi i1 [ false, %99 ], [ false, %85 ], [ true, %93 ]
  %110 = lshr i64 %35, 63
  %111 = trunc nuw nsw i64 %110 to i32
  %112 = lshr i64 %35, 52
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = and i32 %113, 2047
  %115 = icmp ne i32 %114, 2047
  br i1 %115, label %116, label %136

116:                                              ; preds = %106
  %117 = and i64 %35, 4503599627370495
  %118 = icmp eq i32 %114, 0
  %119 = or disjoint i64 %117, 4503599627370496
  %120 = select i1 %118, i64 %117, i64 %119
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %129, label %122

122:                                              ; preds = %116
  %123 = tail call i32 @llvm.umax.i32(i32 %114, i32 1)
  %124 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %120, i1 true)
  %125 = trunc nuw nsw i64 %124 to i32
  %126 = shl i64 %120, %124
  %127 = add nsw i32 %123, -1012
  %128 = sub nsw i32 %127, %125
  br label %129

129:                                              ; preds = %116, %122
  %130 = phi i64 [ %126, %122 ], [ 0, %116 ]
  %131 = phi i32 [ %128, %122 ], [ 0, %116 ]
  %132 = xor i64 %34, %33
  %133 = lshr i64 %132, 63
  %134 = trunc nuw nsw i64 %133 to i32
  %135 = or i1 %92, %71
  br i1 %135, label %141, label %149

136:                                              ; preds = %106
  %137 = xor i64 %34, %33
  %138 = lshr i64 %137, 63
  %139 = trunc nuw nsw i64 %138 to i32
  %140 = or i1 %92, %71
  br i1 %140, label %141, label %350

141:                                              ; preds = %136, %129
  %142 = phi i32 [ %139, %136 ], [ %134, %129 ]
  %143 = phi i64 [ %138, %136 ], [ %133, %129 ]
  %144 = or i1 %88, %109
  %145 = xor i1 %144, true
  %146 = icmp eq i64 %110, %143
  %147 = or i1 %146, %115
  %148 = select i1 %145, i1 %147, i1 false
  br i1 %148, label %350, label %335

149:                                              ; preds = %129
  br i1 %115, label %150, label %350

150:                                              ; preds = %149
  %151 = or i1 %88, %109
  br i1 %151, label %152, label %158

152:                                              ; preds = %150
  br i1 %121, label %153, label %375

153:                                              ; preds = %152
  %154 = icmp eq i64 %110, %133
  br i1 %154, label %339, label %155

155:                                              ; preds = %153
  %156 = icmp eq i32 %5, 2
  %157 = zext i1 %156 to i32
  br label %339

158:                                              ; preds = %150
  %159 = zext i64 %86 to i128
  %160 = zext i64 %107 to i128
  %161 = mul nuw i128 %160, %159
  %162 = add nsw i32 %108, %87
  br i1 %121, label %163, label %186

163:                                              ; preds = %158
  %164 = icmp eq i128 %161, 0
  br i1 %164, label %339, label %165

165:                                              ; preds = %163
  %166 = add nsw i32 %162, 1
  %167 = trunc i128 %161 to i64
  %168 = lshr i128 %161, 64
  %169 = trunc nuw i128 %168 to i64
  %170 = icmp eq i64 %169, 0
  %171 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %169, i1 true)
  %172 = trunc nuw nsw i64 %171 to i32
  %173 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %167, i1 true)
  %174 = trunc nuw nsw i64 %173 to i32
  %175 = or disjoint i32 %174, 64
  %176 = select i1 %170, i32 %175, i32 %172
  %177 = zext nneg i32 %176 to i128
  %178 = shl i128 %161, %177
  %179 = sub nsw i32 %166, %176
  %180 = lshr i128 %178, 64
  %181 = trunc nuw i128 %180 to i64
  %182 = trunc i128 %178 to i64
  %183 = icmp ne i64 %182, 0
  %184 = zext i1 %183 to i64
  %185 = or i64 %184, %181
  br label %375

186:                                              ; preds = %158
  %187 = zext i64 %130 to i128
  %188 = shl nuw nsw i128 %187, 63
  %189 = add nsw i32 %131, 1
  %190 = lshr i128 %161, 1
  %191 = and i128 %161, 1
  %192 = or i128 %190, %191
  %193 = add nsw i32 %162, 2
  %194 = icmp sgt i32 %193, %189
  br i1 %194, label %195, label %225

195:                                              ; preds = %186
  %196 = sub nsw i32 %193, %189
  %197 = lshr i64 %130, 1
  %198 = zext nneg i64 %197 to i128
  %199 = shl nuw nsw i128 %198, 64
  %200 = and i128 %188, 9223372036854775808
  %201 = or disjoint i128 %199, %200
  %202 = icmp sgt i32 %196, 127
  br i1 %202, label %203, label %206

203:                                              ; preds = %195
  %204 = icmp ne i128 %201, 0
  %205 = zext i1 %204 to i64
  br label %218

206:                                              ; preds = %195
  %207 = zext nneg i32 %196 to i128
  %208 = lshr i128 %201, %207
  %209 = sub nsw i32 128, %196
  %210 = zext nneg i32 %209 to i128
  %211 = shl i128 %201, %210
  %212 = icmp ne i128 %211, 0
  %213 = zext i1 %212 to i128
  %214 = or i128 %208, %213
  %215 = trunc i128 %214 to i64
  %216 = lshr i128 %208, 64
  %217 = trunc nuw nsw i128 %216 to i64
  br label %218

218:                                              ; preds = %203, %206
  %219 = phi i64 [ %205, %203 ], [ %215, %206 ]
  %220 = phi i64 [ 0, %203 ], [ %217, %206 ]
  %221 = zext nneg i64 %220 to i128
  %222 = shl nuw nsw i128 %221, 64
  %223 = zext i64 %219 to i128
  %224 = or disjoint i128 %222, %223
  br label %258

225:                                              ; preds = %186
  %226 = sub nsw i32 %189, %193
  %227 = trunc i128 %192 to i64
  %228 = lshr i128 %161, 65
  %229 = trunc nuw nsw i128 %228 to i64
  %230 = shl nuw nsw i128 %228, 64
  %231 = and i128 %192, 18446744073709551615
  %232 = or disjoint i128 %231, %230
  %233 = icmp eq i32 %189, %193
  br i1 %233, label %251, label %234

234:                                              ; preds = %225
  %235 = icmp sgt i32 %226, 127
  br i1 %235, label %236, label %239

236:                                              ; preds = %234
  %237 = icmp ne i128 %232, 0
  %238 = zext i1 %237 to i64
  br label %251

239:                                              ; preds = %234
  %240 = zext nneg i32 %226 to i128
  %241 = lshr i128 %232, %240
  %242 = sub nsw i32 128, %226
  %243 = zext nneg i32 %242 to i128
  %244 = shl i128 %232, %243
  %245 = icmp ne i128 %244, 0
  %246 = zext i1 %245 to i128
  %247 = or i128 %241, %246
  %248 = trunc i128 %247 to i64
  %249 = lshr i128 %241, 64
  %250 = trunc nuw nsw i128 %249 to i64
  br label %251

251:                                              ; preds = %225, %236, %239
  %252 = phi i64 [ %238, %236 ], [ %248, %239 ], [ %227, %225 ]
  %253 = phi i64 [ 0, %236 ], [ %250, %239 ], [ %229, %225 ]
  %254 = zext nneg i64 %253 to i128
  %255 = shl nuw nsw i128 %254, 64
  %256 = zext i64 %252 to i128
  %257 = or disjoint i128 %255, %256
  br label %258

258:                                              ; preds = %251, %218
  %259 = phi i128 [ %224, %218 ], [ %188, %251 ]
  %260 = phi i32 [ %193, %218 ], [ %189, %251 ]
  %261 = phi i128 [ %192, %218 ], [ %257, %251 ]
  %262 = icmp eq i64 %133, %110
  br i1 %262, label %263, label %286

263:                                              ; preds = %258
  %264 = add nuw i128 %261, %259
  %265 = icmp eq i128 %264, 0
  br i1 %265, label %339, label %266

266:                                              ; preds = %263
  %267 = trunc i128 %264 to i64
  %268 = lshr i128 %264, 64
  %269 = trunc nuw i128 %268 to i64
  %270 = icmp eq i64 %269, 0
  %271 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %269, i1 true)
  %272 = trunc nuw nsw i64 %271 to i32
  %273 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %267, i1 true)
  %274 = trunc nuw nsw i64 %273 to i32
  %275 = or disjoint i32 %274, 64
  %276 = select i1 %270, i32 %275, i32 %272
  %277 = zext nneg i32 %276 to i128
  %278 = shl i128 %264, %277
  %279 = sub nsw i32 %260, %276
  %280 = lshr i128 %278, 64
  %281 = trunc nuw i128 %280 to i64
  %282 = trunc i128 %278 to i64
  %283 = icmp ne i64 %282, 0
  %284 = zext i1 %283 to i64
  %285 = or i64 %284, %281
  br label %375

286:                                              ; preds = %258
  %287 = icmp eq i128 %261, %259
  br i1 %287, label %288, label %291

288:                                              ; preds = %286
  %289 = icmp eq i32 %5, 2
  %290 = zext i1 %289 to i32
  br label %339

291:                                              ; preds = %286
  %292 = icmp ugt i128 %261, %259
  br i1 %292, label %293, label %314

293:                                              ; preds = %291
  %294 = sub nsw i128 %261, %259
  %295 = trunc i128 %294 to i64
  %296 = lshr i128 %294, 64
  %297 = trunc nuw i128 %296 to i64
  %298 = icmp eq i64 %297, 0
  %299 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %297, i1 true)
  %300 = trunc nuw nsw i64 %299 to i32
  %301 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %295, i1 true)
  %302 = trunc nuw nsw i64 %301 to i32
  %303 = or disjoint i32 %302, 64
  %304 = select i1 %298, i32 %303, i32 %300
  %305 = zext nneg i32 %304 to i128
  %306 = shl i128 %294, %305
  %307 = sub nsw i32 %260, %304
  %308 = lshr i128 %306, 64
  %309 = trunc nuw i128 %308 to i64
  %310 = trunc i128 %306 to i64
  %311 = icmp ne i64 %310, 0
  %312 = zext i1 %311 to i64
  %313 = or i64 %312, %309
  br label %375

314:                                              ; preds = %291
  %315 = sub nsw i128 %259, %261
  %316 = trunc i128 %315 to i64
  %317 = lshr i128 %315, 64
  %318 = trunc nuw i128 %317 to i64
  %319 = icmp eq i64 %318, 0
  %320 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %318, i1 true)
  %321 = trunc nuw nsw i64 %320 to i32
  %322 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %316, i1 true)
  %323 = trunc nuw nsw i64 %322 to i32
  %324 = or disjoint i32 %323, 64
  %325 = select i1 %319, i32 %324, i32 %321
  %326 = zext nneg i32 %325 to i128
  %327 = shl i128 %315, %326
  %328 = sub nsw i32 %260, %325
  %329 = lshr i128 %327, 64
  %330 = trunc nuw i128 %329 to i64
  %331 = trunc i128 %327 to i64
  %332 = icmp ne i64 %331, 0
  %333 = zext i1 %332 to i64
  %334 = or i64 %333, %330
  br label %375

335:                                              ; preds = %141
  %336 = and i32 %3, 16
  %337 = icmp eq i32 %336, 0
  %338 = select i1 %337, i64 -2251799813685248, i64 0
  br label %468

339:                                              ; preds = %288, %155, %153, %163, %263
  %340 = phi i32 [ %134, %263 ], [ %134, %163 ], [ %111, %153 ], [ %157, %155 ], [ %290, %288 ]
  %341 = and i32 %3, 16
  %342 = icmp eq i32 %341, 0
  br i1 %342, label %343, label %468

343:                                              ; preds = %339
  %344 = icmp eq i32 %340, 0
  %345 = and i32 %3, 32
  %346 = zext nneg i32 %345 to i64
  %347 = shl nuw i64 %346, 58
  %348 = xor i64 %347, -9223372036854775808
  %349 = select i1 %344, i64 0, i64 %348
  br label %468

350:                                              ; preds = %136, %149, %141
  %351 = phi i32 [ %111, %149 ], [ %142, %141 ], [ %111, %136 ]
  %352 = icmp eq i32 %351, 0
  %353 = and i32 %3, 64
  %354 = icmp eq i32 %353, 0
  %355 = select i1 %352, i64 9218868437227405312, i64 -4503599627370496
  %356 = select i1 %352, i64 9218868437227405311, i64 -4503599627370497
  %357 = select i1 %354, i64 %355, i64 %356
  %358 = and i32 %3, 16
  %359 = icmp eq i32 %358, 0
  br i1 %359, label %366, label %360

360:                                              ; preds = %350
  %361 = and i64 %357, 9223372036854775807
  %362 = icmp ult i64 %361, 9218868437227405313
  br i1 %362, label %363, label %468

363:                                              ; preds = %360
  %364 = icmp slt i64 %357, 0
  %365 = select i1 %364, i64 0, i64 4607182418800017408
  br label %468

366:                                              ; preds = %350
  %367 = and i32 %3, 32
  %368 = icmp ne i32 %367, 0
  %369 = icmp slt i64 %357, 0
  %370 = and i64 %357, 9223372036854775807
  %371 = icmp ult i64 %370, 9218868437227405313
  %372 = and i1 %369, %371
  %373 = select i1 %368, i1 %372, i1 false
  %374 = select i1 %373, i64 0, i64 %357
  br label %468

375:                                              ; preds = %152, %165, %266, %293, %314
  %376 = phi i32 [ %111, %314 ], [ %134, %293 ], [ %134, %266 ], [ %134, %165 ], [ %111, %152 ]
  %377 = phi i32 [ %328, %314 ], [ %307, %293 ], [ %279, %266 ], [ %179, %165 ], [ %131, %152 ]
  %378 = phi i64 [ %334, %314 ], [ %313, %293 ], [ %285, %266 ], [ %185, %165 ], [ %130, %152 ]
  %379 = icmp eq i32 %376, 0
  %380 = select i1 %379, i64 0, i64 -9223372036854775808
  %381 = add nsw i32 %377, 1022
  %382 = icmp slt i32 %377, -1022
  %383 = sub nsw i32 -1011, %377
  %384 = select i1 %382, i32 0, i32 %381
  %385 = select i1 %382, i32 %383, i32 11
  %386 = icmp sgt i32 %385, 64
  %387 = icmp ne i64 %378, 0
  %388 = zext i1 %387 to i64
  %389 = tail call i32 @llvm.smin.i32(i32 %385, i32 64)
  %390 = select i1 %386, i64 %388, i64 %378
  %391 = icmp sgt i32 %385, 63
  %392 = zext nneg i32 %389 to i64
  %393 = lshr i64 %390, %392
  %394 = select i1 %391, i64 0, i64 %393
  %395 = add nsw i32 %389, -1
  %396 = zext nneg i32 %395 to i64
  %397 = shl nuw i64 1, %396
  %398 = shl i64 2, %396
  %399 = add i64 %398, -1
  %400 = select i1 %391, i64 -1, i64 %399
  %401 = and i64 %400, %390
  switch i32 %5, label %418 [
    i32 0, label %402
    i32 4, label %409
    i32 2, label %411
    i32 3, label %415
  ]

402:                                              ; preds = %375
  %403 = icmp ugt i64 %401, %397
  br i1 %403, label %418, label %404

404:                                              ; preds = %402
  %405 = icmp eq i64 %401, %397
  %406 = and i64 %394, 1
  %407 = icmp ne i64 %406, 0
  %408 = select i1 %405, i1 %407, i1 false
  br label %418

409:                                              ; preds = %375
  %410 = icmp uge i64 %401, %397
  br label %418

411:                                              ; preds = %375
  %412 = xor i1 %379, true
  %413 = icmp ne i64 %401, 0
  %414 = and i1 %413, %412
  br label %418

415:                                              ; preds = %375
  %416 = icmp ne i64 %401, 0
  %417 = and i1 %379, %416
  br label %418

418:                                              ; preds = %375, %402, %404, %409, %411, %415
  %419 = phi i1 [ %410, %409 ], [ %414, %411 ], [ %417, %415 ], [ true, %402 ], [ %408, %404 ], [ false, %375 ]
  %420 = zext i1 %419 to i64
  %421 = zext nneg i32 %384 to i64
  %422 = shl nuw i64 %421, 52
  %423 = add i64 %394, %422
  %424 = add i64 %423, %420
  %425 = icmp ne i32 %17, 0
  %426 = select i1 %425, i1 %382, i1 false
  %427 = select i1 %426, i64 0, i64 %424
  %428 = icmp ugt i64 %427, 9218868437227405311
  %429 = icmp ugt i32 %384, 2048
  %430 = select i1 %428, i1 true, i1 %429
  br i1 %430, label %431, label %456

431:                                              ; preds = %418
  %432 = and i32 %3, 3
  %433 = icmp ne i32 %432, 0
  %434 = icmp ne i32 %5, 2
  %435 = or i1 %434, %379
  %436 = select i1 %433, i1 %435, i1 false
  br i1 %436, label %437, label %440

437:                                              ; preds = %431
  %438 = icmp eq i32 %5, 3
  %439 = and i1 %438, %379
  br label %440

440:                                              ; preds = %437, %431
  %441 = phi i1 [ true, %431 ], [ %439, %437 ]
  %442 = and i32 %3, 16
  %443 = icmp eq i32 %442, 0
  br i1 %443, label %446, label %444

444:                                              ; preds = %440
  %445 = select i1 %379, i64 4607182418800017408, i64 0
  br label %468

446:                                              ; preds = %440
  %447 = and i32 %3, 64
  %448 = icmp eq i32 %447, 0
  %449 = and i1 %448, %441
  %450 = select i1 %449, i64 9218868437227405312, i64 9218868437227405311
  %451 = or disjoint i64 %450, -9223372036854775808
  %452 = and i32 %3, 32
  %453 = icmp eq i32 %452, 0
  %454 = select i1 %453, i64 %451, i64 0
  %455 = select i1 %379, i64 %450, i64 %454
  br label %468

456:                                              ; preds = %418
  %457 = or disjoint i64 %427, %380
  %458 = and i32 %3, 16
  %459 = icmp eq i32 %458, 0
  br i1 %459, label %463, label %460

460:                                              ; preds = %456
  br i1 %379, label %461, label %468

461:                                              ; preds = %460
  %462 = tail call i64 @llvm.umin.i64(i64 %457, i64 4607182418800017408)
  br label %468

463:                                              ; preds = %456
  %464 = and i32 %3, 32
  %465 = icmp eq i32 %464, 0
  %466 = select i1 %465, i1 true, i1 %379
  %467 = select i1 %466, i64 %457, i64 0
  br label %468

468:                                              ; preds = %339, %463, %446, %366, %343, %58, %460, %7, %461, %444, %363, %335, %56, %51, %360
  %469 = phi i64 [ %12, %7 ], [ 0, %51 ], [ 0, %360 ], [ 0, %460 ], [ %57, %56 ], [ %338, %335 ], [ %365, %363 ], [ %445, %444 ], [ %462, %461 ], [ %66, %58 ], [ %349, %343 ], [ %374, %366 ], [ %455, %446 ], [ %467, %463 ], [ 0, %339 ]
  ret i64 %469
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_div_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 2139095040
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 2147483648
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 7
  %19 = icmp eq i32 %18, 0
  %20 = trunc i64 %16 to i32
  br i1 %19, label %21, label %30

21:                                               ; preds = %15
  %22 = bitcast i32 %20 to float
  %23 = trunc i64 %17 to i32
  %24 = bitcast i32 %23 to float
  %25 = fdiv float %22, %24
  %26 = bitcast float %25 to i32
  %27 = zext i32 %26 to i64
  %28 = lshr i32 %26, 23
  %29 = trunc i32 %28 to i8
  switch i8 %29, label %234 [
    i8 -1, label %30
    i8 1, label %30
    i8 0, label %30
  ]

30:                                               ; preds = %15, %21, %21, %21
  %31 = and i64 %16, 2147483648
  %32 = icmp ne i64 %31, 0
  %33 = and i64 %16, 8388607
  %34 = lshr i32 %20, 23
  %35 = and i32 %34, 255
  %36 = and i64 %16, 2147483647
  %37 = icmp ugt i64 %36, 2139095040
  br i1 %37, label %52, label %38

38:                                               ; preds = %30
  %39 = icmp eq i32 %35, 255
  br i1 %39, label %52, label %40

40:                                               ; preds = %38
  %41 = icmp eq i32 %35, 0
  %42 = or disjoint i64 %33, 8388608
  %43 = select i1 %41, i64 %33, i64 %42
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %52, label %45

45:                                               ; preds = %40
  %46 = tail call i32 @llvm.umax.i32(i32 %35, i32 1)
  %47 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %43, i1 true)
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = shl i64 %43, %47
  %50 = add nsw i32 %46, -87
  %51 = sub nsw i32 %50, %48
  br label %52

52:                                               ; preds = %40, %38, %30, %45
  %53 = phi i64 [ %49, %45 ], [ 0, %30 ], [ 0, %38 ], [ 0, %40 ]
  %54 = phi i32 [ %51, %45 ], [ 0, %30 ], [ 0, %38 ], [ 0, %40 ]
  %55 = phi i1 [ false, %45 ], [ false, %30 ], [ true, %38 ], [ false, %40 ]
  %56 = phi i1 [ false, %45 ], [ false, %30 ], [ false, %38 ], [ true, %40 ]
  %57 = and i64 %17, 2147483648
  %58 = icmp ne i64 %57, 0
  %59 = and i64 %17, 8388607
  %60 = trunc i64 %17 to i32
  %61 = lshr i32 %60, 23
  %62 = and i32 %61, 255
  %63 = and i64 %17, 2147483647
  %64 = icmp ult i64 %63, 2139095041
  br i1 %64, label %65, label %133

65:                                               ; preds = %52
  %66 = icmp eq i32 %62, 255
  br i1 %66, label %80, label %67

67:                                               ; preds = %65
  %68 = icmp eq i32 %62, 0
  %69 = or disjoint i64 %59, 8388608
  %70 = select i1 %68, i64 %59, i64 %69
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %80, label %72

72:                                               ; preds = %67
  %73 = tail call i32 @llvm.umax.i32(i32 %62, i32 1)
  %74 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %70, i1 true)
  %75 = trunc nuw nsw i64 %74 to i32
  %76 = shl i64 %70, %74
  %77 = sub nsw i32 %75, %73
  %78 = add nsw i32 %77, 87
  %79 = lshr i64 %76, 40
  br label %80

80:                                               ; preds = %67, %65, %72
  %81 = phi i64 [ %79, %72 ], [ 0, %65 ], [ 0, %67 ]
  %82 = phi i32 [ %78, %72 ], [ 0, %65 ], [ 0, %67 ]
  %83 = phi i32 [ 1, %72 ], [ 2, %65 ], [ 0, %67 ]
  br i1 %37, label %133, label %84

84:                                               ; preds = %80
  br i1 %55, label %85, label %89

85:                                               ; preds = %84
  br i1 %66, label %133, label %86

86:                                               ; preds = %85
  %87 = xor i1 %32, %58
  %88 = select i1 %87, i64 2147483648, i64 0
  br label %144

89:                                               ; preds = %84
  switch i32 %83, label %90 [
    i32 2, label %127
    i32 0, label %130
  ]

90:                                               ; preds = %89
  br i1 %56, label %127, label %91

91:                                               ; preds = %90
  %92 = udiv i64 %53, %81
  %93 = urem i64 %53, %81
  %94 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %92, i1 true)
  %95 = trunc nuw nsw i64 %94 to i32
  %96 = add nsw i32 %54, 23
  %97 = add nsw i32 %96, %82
  %98 = sub nsw i32 %97, %95
  %99 = shl i64 %92, %94
  %100 = icmp ne i64 %93, 0
  %101 = zext i1 %100 to i64
  %102 = or i64 %99, %101
  %103 = xor i1 %32, %58
  %104 = xor i1 %103, true
  %105 = select i1 %103, i64 2147483648, i64 0
  %106 = add nsw i32 %98, 126
  %107 = icmp slt i32 %98, -126
  %108 = sub nsw i32 -86, %98
  %109 = select i1 %107, i32 0, i32 %106
  %110 = select i1 %107, i32 %108, i32 40
  %111 = icmp sgt i32 %110, 64
  %112 = icmp ne i64 %102, 0
  %113 = zext i1 %112 to i64
  %114 = tail call i32 @llvm.smin.i32(i32 %110, i32 64)
  %115 = select i1 %111, i64 %113, i64 %102
  %116 = icmp sgt i32 %110, 63
  %117 = zext nneg i32 %114 to i64
  %118 = lshr i64 %115, %117
  %119 = select i1 %116, i64 0, i64 %118
  %120 = add nsw i32 %114, -1
  %121 = zext nneg i32 %120 to i64
  %122 = shl nuw i64 1, %121
  %123 = shl i64 2, %121
  %124 = add i64 %123, -1
  %125 = select i1 %116, i64 -1, i64 %124
  %126 = and i64 %125, %115
  switch i32 %18, label %184 [
    i32 0, label %169
    i32 4, label %176
    i32 2, label %178
    i32 3, label %181
  ]

127:                                              ; preds = %89, %90
  %128 = and i32 %2, 16
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %137, label %234

130:                                              ; preds = %89
  %131 = xor i1 %32, %58
  %132 = select i1 %131, i64 2147483648, i64 0
  br i1 %56, label %133, label %144

133:                                              ; preds = %130, %85, %52, %80
  %134 = and i32 %2, 16
  %135 = icmp eq i32 %134, 0
  %136 = select i1 %135, i64 2147483647, i64 0
  br label %234

137:                                              ; preds = %127
  %138 = xor i1 %32, %58
  %139 = shl i32 %2, 26
  %140 = and i32 %139, -2147483648
  %141 = xor i32 %140, -2147483648
  %142 = zext i32 %141 to i64
  %143 = select i1 %138, i64 %142, i64 0
  br label %234

144:                                              ; preds = %130, %86
  %145 = phi i64 [ %88, %86 ], [ %132, %130 ]
  %146 = phi i1 [ %87, %86 ], [ %131, %130 ]
  %147 = and i32 %2, 64
  %148 = icmp eq i32 %147, 0
  %149 = or disjoint i64 %145, 2139095040
  %150 = select i1 %146, i64 4286578687, i64 2139095039
  %151 = select i1 %148, i64 %149, i64 %150
  %152 = and i32 %2, 16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %160, label %154

154:                                              ; preds = %144
  %155 = and i64 %151, 2147483647
  %156 = icmp ult i64 %155, 2139095041
  br i1 %156, label %157, label %234

157:                                              ; preds = %154
  %158 = icmp ult i64 %151, 2147483648
  %159 = select i1 %158, i64 1065353216, i64 0
  br label %234

160:                                              ; preds = %144
  %161 = and i32 %2, 32
  %162 = icmp ne i32 %161, 0
  %163 = icmp ugt i64 %151, 2147483647
  %164 = and i64 %151, 2147483647
  %165 = icmp ult i64 %164, 2139095041
  %166 = and i1 %163, %165
  %167 = select i1 %162, i1 %166, i1 false
  %168 = select i1 %167, i64 0, i64 %151
  br label %234

169:                                              ; preds = %91
  %170 = icmp ugt i64 %126, %122
  br i1 %170, label %184, label %171

171:                                              ; preds = %169
  %172 = icmp eq i64 %126, %122
  %173 = and i64 %119, 1
  %174 = icmp ne i64 %173, 0
  %175 = select i1 %172, i1 %174, i1 false
  br label %184

176:                                              ; preds = %91
  %177 = icmp uge i64 %126, %122
  br label %184

178:                                              ; preds = %91
  %179 = icmp ne i64 %126, 0
  %180 = and i1 %103, %179
  br label %184

181:                                              ; preds = %91
  %182 = icmp ne i64 %126, 0
  %183 = and i1 %182, %104
  br label %184

184:                                              ; preds = %91, %169, %171, %176, %178, %181
  %185 = phi i1 [ %177, %176 ], [ %180, %178 ], [ %183, %181 ], [ true, %169 ], [ %175, %171 ], [ false, %91 ]
  %186 = zext i1 %185 to i64
  %187 = zext nneg i32 %109 to i64
  %188 = shl nuw nsw i64 %187, 23
  %189 = add i64 %119, %188
  %190 = add i64 %189, %186
  %191 = icmp ne i32 %4, 0
  %192 = select i1 %191, i1 %107, i1 false
  %193 = select i1 %192, i64 0, i64 %190
  %194 = icmp ugt i64 %193, 2139095039
  %195 = icmp ugt i32 %109, 256
  %196 = select i1 %194, i1 true, i1 %195
  br i1 %196, label %197, label %222

197:                                              ; preds = %184
  %198 = and i32 %2, 3
  %199 = icmp eq i32 %198, 0
  %200 = icmp eq i32 %18, 2
  %201 = and i1 %200, %103
  %202 = select i1 %199, i1 true, i1 %201
  br i1 %202, label %206, label %203

203:                                              ; preds = %197
  %204 = icmp eq i32 %18, 3
  %205 = and i1 %204, %104
  br label %206

206:                                              ; preds = %203, %197
  %207 = phi i1 [ true, %197 ], [ %205, %203 ]
  %208 = and i32 %2, 16
  %209 = icmp eq i32 %208, 0
  br i1 %209, label %212, label %210

210:                                              ; preds = %206
  %211 = select i1 %103, i64 0, i64 1065353216
  br label %234

212:                                              ; preds = %206
  %213 = and i32 %2, 64
  %214 = icmp eq i32 %213, 0
  %215 = and i1 %214, %207
  %216 = select i1 %215, i64 2139095040, i64 2139095039
  %217 = or disjoint i64 %216, 2147483648
  %218 = and i32 %2, 32
  %219 = icmp eq i32 %218, 0
  %220 = select i1 %219, i64 %217, i64 0
  %221 = select i1 %103, i64 %220, i64 %216
  br label %234

222:                                              ; preds = %184
  %223 = or disjoint i64 %193, %105
  %224 = and i32 %2, 16
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %229, label %226

226:                                              ; preds = %222
  br i1 %103, label %234, label %227

227:                                              ; preds = %226
  %228 = tail call i64 @llvm.umin.i64(i64 %223, i64 1065353216)
  br label %234

229:                                              ; preds = %222
  %230 = and i32 %2, 32
  %231 = icmp ne i32 %230, 0
  %232 = and i1 %231, %103
  %233 = select i1 %232, i64 0, i64 %223
  br label %234

234:                                              ; preds = %127, %229, %212, %160, %137, %226, %21, %227, %210, %157, %133, %154
  %235 = phi i64 [ %27, %21 ], [ 0, %154 ], [ 0, %226 ], [ %136, %133 ], [ %159, %157 ], [ %211, %210 ], [ %228, %227 ], [ %143, %137 ], [ %168, %160 ], [ %221, %212 ], [ %233, %229 ], [ 0, %127 ]
  ret i64 %235
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_rcp_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i64 @ptx_div_f32(i64 noundef 1065353216, i64 noundef %0, i32 noundef %1)
  ret i64 %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @ptx_sqrt_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = icmp eq i64 %8, 0
  %11 = and i64 %9, 8388607
  %12 = trunc i64 %9 to i32
  %13 = lshr i32 %12, 23
  %14 = and i32 %13, 255
  %15 = and i64 %9, 2147483647
  %16 = icmp ult i64 %15, 2139095041
  br i1 %16, label %17, label %64

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 255
  br i1 %18, label %24, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 8388608
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %68, label %25

24:                                               ; preds = %17
  br i1 %10, label %75, label %64

25:                                               ; preds = %19
  %26 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nsw i32 %26, -87
  %30 = sub nsw i32 %29, %28
  br i1 %10, label %31, label %64

31:                                               ; preds = %25
  %32 = shl i64 %22, %27
  %33 = and i32 %30, 1
  %34 = add nuw nsw i32 %33, 1
  %35 = zext nneg i32 %34 to i64
  %36 = lshr i64 %32, %35
  %37 = uitofp nneg i64 %36 to double
  %38 = tail call double @llvm.sqrt.f64(double %37)
  %39 = fptoui double %38 to i64
  br label %40

40:                                               ; preds = %40, %31
  %41 = phi i64 [ %39, %31 ], [ %44, %40 ]
  %42 = mul i64 %41, %41
  %43 = icmp ugt i64 %42, %36
  %44 = add i64 %41, -1
  br i1 %43, label %40, label %45, !llvm.loop !4

45:                                               ; preds = %40, %45
  %46 = phi i64 [ %47, %45 ], [ %41, %40 ]
  %47 = add i64 %46, 1
  %48 = mul i64 %47, %47
  %49 = icmp ugt i64 %48, %36
  br i1 %49, label %50, label %45, !llvm.loop !6

50:                                               ; preds = %45
  %51 = ashr i32 %30, 1
  %52 = shl i64 %46, 32
  %53 = mul i64 %46, %46
  %54 = icmp ne i64 %53, %36
  %55 = zext i1 %54 to i64
  %56 = or disjoint i64 %52, %55
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %56, i1 true)
  %58 = shl i64 %56, %57
  %59 = add nsw i32 %51, 126
  %60 = and i32 %1, 7
  %61 = lshr i64 %58, 40
  %62 = and i64 %58, 1099511627775
  %63 = or i64 %62, %55
  switch i32 %60, label %93 [
    i32 0, label %82
    i32 4, label %89
    i32 3, label %91
  ]

64:                                               ; preds = %25, %2, %24
  %65 = and i32 %1, 16
  %66 = icmp eq i32 %65, 0
  %67 = select i1 %66, i64 2147483647, i64 0
  br label %104

68:                                               ; preds = %19
  %69 = and i32 %1, 16
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %104

71:                                               ; preds = %68
  %72 = and i32 %1, 32
  %73 = icmp eq i32 %72, 0
  %74 = select i1 %73, i64 %8, i64 0
  br label %104

75:                                               ; preds = %24
  %76 = and i32 %1, 16
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %104

78:                                               ; preds = %75
  %79 = and i32 %1, 64
  %80 = icmp eq i32 %79, 0
  %81 = select i1 %80, i64 2139095040, i64 2139095039
  br label %104

82:                                               ; preds = %50
  %83 = icmp ugt i64 %63, 549755813888
  br i1 %83, label %93, label %84

84:                                               ; preds = %82
  %85 = icmp eq i64 %63, 549755813888
  %86 = and i64 %58, 1099511627776
  %87 = icmp ne i64 %86, 0
  %88 = select i1 %85, i1 %87, i1 false
  br label %93

89:                                               ; preds = %50
  %90 = icmp ugt i64 %62, 549755813887
  br label %93

91:                                               ; preds = %50
  %92 = icmp ne i64 %63, 0
  br label %93

93:                                               ; preds = %91, %89, %84, %82, %50
  %94 = phi i1 [ %90, %89 ], [ %92, %91 ], [ true, %82 ], [ %88, %84 ], [ false, %50 ]
  %95 = zext i1 %94 to i64
  %96 = zext nneg i32 %59 to i64
  %97 = shl nuw nsw i64 %96, 23
  %98 = add nuw nsw i64 %61, %97
  %99 = add nuw nsw i64 %98, %95
  %100 = and i32 %1, 16
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %104, label %102

102:                                              ; preds = %93
  %103 = tail call i64 @llvm.umin.i64(i64 %99, i64 1065353216)
  br label %104

104:                                              ; preds = %93, %75, %68, %78, %71, %102, %64
  %105 = phi i64 [ %67, %64 ], [ %103, %102 ], [ %74, %71 ], [ %81, %78 ], [ 0, %68 ], [ 1065353216, %75 ], [ %99, %93 ]
  ret i64 %105
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @ptx_div_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = and i64 %0, 9223372036854775807
  %5 = icmp ult i64 %4, 9218868437227405313
  br i1 %5, label %6, label %9

6:                                                ; preds = %3
  %7 = and i64 %1, 9223372036854775807
  %8 = icmp ult i64 %7, 9218868437227405313
  br i1 %8, label %12, label %9

9:                                                ; preds = %6, %3
  %10 = phi i64 [ %0, %3 ], [ %1, %6 ]
  %11 = or i64 %10, 2251799813685248
  br label %252

12:                                               ; preds = %6
  %13 = and i32 %2, 7
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %23

15:                                               ; preds = %12
  %16 = bitcast i64 %0 to double
  %17 = bitcast i64 %1 to double
  %18 = fdiv double %16, %17
  %19 = bitcast double %18 to i64
  %20 = lshr i64 %19, 52
  %21 = trunc nuw nsw i64 %20 to i32
  %22 = and i32 %21, 2047
  switch i32 %22, label %252 [
    i32 2047, label %23
    i32 1, label %23
    i32 0, label %23
  ]

23:                                               ; preds = %15, %15, %15, %12
  %24 = lshr i64 %0, 52
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = and i32 %25, 2047
  %27 = icmp eq i32 %26, 2047
  br i1 %27, label %49, label %28

28:                                               ; preds = %23
  %29 = and i64 %0, 4503599627370495
  %30 = icmp eq i32 %26, 0
  %31 = or disjoint i64 %29, 4503599627370496
  %32 = select i1 %30, i64 %29, i64 %31
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %41, label %34

34:                                               ; preds = %28
  %35 = tail call i32 @llvm.umax.i32(i32 %26, i32 1)
  %36 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %32, i1 true)
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = shl i64 %32, %36
  %39 = add nsw i32 %35, -1012
  %40 = sub nsw i32 %39, %37
  br label %41

41:                                               ; preds = %34, %28
  %42 = phi i64 [ %38, %34 ], [ 0, %28 ]
  %43 = phi i32 [ %40, %34 ], [ 0, %28 ]
  %44 = phi i32 [ 2, %34 ], [ 3, %28 ]
  %45 = lshr i64 %1, 52
  %46 = trunc nuw nsw i64 %45 to i32
  %47 = and i32 %46, 2047
  %48 = icmp eq i32 %47, 2047
  br i1 %48, label %76, label %54

49:                                               ; preds = %23
  %50 = lshr i64 %1, 52
  %51 = trunc nuw nsw i64 %50 to i32
  %52 = and i32 %51, 2047
  %53 = icmp eq i32 %52, 2047
  br i1 %53, label %143, label %54

54:                                               ; preds = %49, %41
  %55 = phi i32 [ %52, %49 ], [ %47, %41 ]
  %56 = phi i1 [ false, %49 ], [ %33, %41 ]
  %57 = phi i32 [ 2, %49 ], [ %44, %41 ]
  %58 = phi i32 [ 0, %49 ], [ %43, %41 ]
  %59 = phi i64 [ 0, %49 ], [ %42, %41 ]
  %60 = and i64 %1, 4503599627370495
  %61 = icmp eq i32 %55, 0
  %62 = or disjoint i64 %60, 4503599627370496
  %63 = select i1 %61, i64 %60, i64 %62
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %72, label %65

65:                                               ; preds = %54
  %66 = tail call i32 @llvm.umax.i32(i32 %55, i32 1)
  %67 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %63, i1 true)
  %68 = trunc nuw nsw i64 %67 to i32
  %69 = shl i64 %63, %67
  %70 = sub nsw i32 %68, %66
  %71 = add nsw i32 %70, 1012
  br label %72

72:                                               ; preds = %54, %65
  %73 = phi i64 [ %69, %65 ], [ 0, %54 ]
  %74 = phi i32 [ %71, %65 ], [ 0, %54 ]
  %75 = xor i64 %1, %0
  br i1 %27, label %156, label %78

76:                                               ; preds = %41
  %77 = xor i64 %1, %0
  br i1 %27, label %143, label %135

78:                                               ; preds = %72
  br i1 %64, label %141, label %79

79:                                               ; preds = %78
  br i1 %56, label %135, label %80

80:                                               ; preds = %79
  %81 = lshr i64 %59, 1
  %82 = lshr i64 %73, 1
  br label %116

83:                                               ; preds = %116
  %84 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %131, i1 true)
  %85 = trunc nuw nsw i64 %84 to i32
  %86 = add nsw i32 %58, 2
  %87 = add nsw i32 %86, %74
  %88 = sub nsw i32 %87, %85
  %89 = shl i64 %131, %84
  %90 = icmp ne i64 %132, 0
  %91 = zext i1 %90 to i64
  %92 = or i64 %89, %91
  %93 = icmp sgt i64 %75, -1
  %94 = and i64 %75, -9223372036854775808
  %95 = add nsw i32 %88, 1022
  %96 = icmp slt i32 %88, -1022
  %97 = sub nsw i32 -1011, %88
  %98 = select i1 %96, i32 0, i32 %95
  %99 = select i1 %96, i32 %97, i32 11
  %100 = icmp sgt i32 %99, 64
  %101 = icmp ne i64 %92, 0
  %102 = zext i1 %101 to i64
  %103 = tail call i32 @llvm.smin.i32(i32 %99, i32 64)
  %104 = select i1 %100, i64 %102, i64 %92
  %105 = icmp sgt i32 %99, 63
  %106 = zext nneg i32 %103 to i64
  %107 = lshr i64 %104, %106
  %108 = select i1 %105, i64 0, i64 %107
  %109 = add nsw i32 %103, -1
  %110 = zext nneg i32 %109 to i64
  %111 = shl nuw i64 1, %110
  %112 = shl i64 2, %110
  %113 = add i64 %112, -1
  %114 = select i1 %105, i64 -1, i64 %113
  %115 = and i64 %114, %104
  switch i32 %13, label %197 [
    i32 0, label %181
    i32 4, label %188
    i32 2, label %190
    i32 3, label %194
  ]

116:                                              ; preds = %116, %80
  %117 = phi i64 [ 0, %80 ], [ %131, %116 ]
  %118 = phi i32 [ 0, %80 ], [ %133, %116 ]
  %119 = phi i64 [ %81, %80 ], [ %132, %116 ]
  %120 = icmp ult i64 %119, %82
  %121 = select i1 %120, i64 0, i64 %82
  %122 = sub i64 %119, %121
  %123 = shl i64 %122, 1
  %124 = shl i64 %117, 2
  %125 = select i1 %120, i64 0, i64 2
  %126 = or disjoint i64 %124, %125
  %127 = icmp uge i64 %123, %82
  %128 = select i1 %127, i64 %82, i64 0
  %129 = sub i64 %123, %128
  %130 = zext i1 %127 to i64
  %131 = or disjoint i64 %126, %130
  %132 = shl i64 %129, 1
  %133 = add nuw nsw i32 %118, 2
  %134 = icmp eq i32 %133, 62
  br i1 %134, label %83, label %116, !llvm.loop !7

135:                                              ; preds = %76, %79
  %136 = phi i64 [ %75, %79 ], [ %77, %76 ]
  %137 = icmp sgt i64 %136, -1
  %138 = and i64 %136, -9223372036854775808
  %139 = and i32 %2, 16
  %140 = icmp eq i32 %139, 0
  br i1 %140, label %151, label %147

141:                                              ; preds = %78
  %142 = icmp eq i32 %57, 3
  br i1 %142, label %143, label %156

143:                                              ; preds = %141, %49, %76
  %144 = and i32 %2, 16
  %145 = icmp eq i32 %144, 0
  %146 = select i1 %145, i64 -2251799813685248, i64 0
  br label %252

147:                                              ; preds = %135
  br i1 %137, label %148, label %252

148:                                              ; preds = %147
  %149 = icmp eq i64 %138, 0
  %150 = select i1 %149, i64 0, i64 4607182418800017408
  br label %252

151:                                              ; preds = %135
  %152 = and i32 %2, 32
  %153 = icmp eq i32 %152, 0
  %154 = or i1 %137, %153
  %155 = select i1 %154, i64 %138, i64 0
  br label %252

156:                                              ; preds = %72, %141
  %157 = and i64 %75, -9223372036854775808
  %158 = and i32 %2, 64
  %159 = icmp eq i32 %158, 0
  %160 = or disjoint i64 %157, 9218868437227405312
  %161 = and i64 %75, -9223372036854775808
  %162 = or disjoint i64 %161, 9218868437227405311
  %163 = select i1 %159, i64 %160, i64 %162
  %164 = and i32 %2, 16
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %172, label %166

166:                                              ; preds = %156
  %167 = and i64 %163, 9223372036854775807
  %168 = icmp ult i64 %167, 9218868437227405313
  br i1 %168, label %169, label %252

169:                                              ; preds = %166
  %170 = icmp slt i64 %163, 0
  %171 = select i1 %170, i64 0, i64 4607182418800017408
  br label %252

172:                                              ; preds = %156
  %173 = and i32 %2, 32
  %174 = icmp ne i32 %173, 0
  %175 = icmp slt i64 %163, 0
  %176 = and i64 %163, 9223372036854775807
  %177 = icmp ult i64 %176, 9218868437227405313
  %178 = and i1 %175, %177
  %179 = select i1 %174, i1 %178, i1 false
  %180 = select i1 %179, i64 0, i64 %163
  br label %252

181:                                              ; preds = %83
  %182 = icmp ugt i64 %115, %111
  br i1 %182, label %197, label %183

183:                                              ; preds = %181
  %184 = icmp eq i64 %115, %111
  %185 = and i64 %108, 1
  %186 = icmp ne i64 %185, 0
  %187 = select i1 %184, i1 %186, i1 false
  br label %197

188:                                              ; preds = %83
  %189 = icmp uge i64 %115, %111
  br label %197

190:                                              ; preds = %83
  %191 = icmp ne i64 %115, 0
  %192 = icmp slt i64 %75, 0
  %193 = and i1 %192, %191
  br label %197

194:                                              ; preds = %83
  %195 = icmp ne i64 %115, 0
  %196 = and i1 %93, %195
  br label %197

197:                                              ; preds = %83, %181, %183, %188, %190, %194
  %198 = phi i1 [ %189, %188 ], [ %193, %190 ], [ %196, %194 ], [ true, %181 ], [ %187, %183 ], [ false, %83 ]
  %199 = zext i1 %198 to i64
  %200 = zext nneg i32 %98 to i64
  %201 = shl i64 %200, 52
  %202 = add i64 %108, %201
  %203 = add i64 %202, %199
  %204 = and i32 %2, 8
  %205 = icmp ne i32 %204, 0
  %206 = select i1 %205, i1 %96, i1 false
  %207 = select i1 %206, i64 0, i64 %203
  %208 = icmp ugt i64 %207, 9218868437227405311
  %209 = icmp ugt i32 %98, 2048
  %210 = select i1 %208, i1 true, i1 %209
  br i1 %210, label %211, label %239

211:                                              ; preds = %197
  %212 = and i32 %2, 3
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %222, label %214

214:                                              ; preds = %211
  %215 = icmp eq i32 %13, 2
  %216 = icmp slt i64 %75, 0
  %217 = and i1 %216, %215
  br i1 %217, label %222, label %218

218:                                              ; preds = %214
  %219 = icmp eq i32 %13, 3
  %220 = xor i1 %216, true
  %221 = and i1 %219, %220
  br label %222

222:                                              ; preds = %218, %214, %211
  %223 = phi i1 [ true, %211 ], [ %221, %218 ], [ true, %214 ]
  %224 = and i32 %2, 16
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %229, label %226

226:                                              ; preds = %222
  %227 = icmp slt i64 %75, 0
  %228 = select i1 %227, i64 0, i64 4607182418800017408
  br label %252

229:                                              ; preds = %222
  %230 = and i32 %2, 64
  %231 = icmp eq i32 %230, 0
  %232 = and i1 %231, %223
  %233 = select i1 %232, i64 9218868437227405312, i64 9218868437227405311
  %234 = or disjoint i64 %233, %94
  %235 = and i32 %2, 32
  %236 = icmp eq i32 %235, 0
  %237 = or i1 %93, %236
  %238 = select i1 %237, i64 %234, i64 0
  br label %252

239:                                              ; preds = %197
  %240 = or disjoint i64 %207, %94
  %241 = and i32 %2, 16
  %242 = icmp eq i32 %241, 0
  br i1 %242, label %246, label %243

243:                                              ; preds = %239
  br i1 %93, label %244, label %252

244:                                              ; preds = %243
  %245 = tail call i64 @llvm.umin.i64(i64 %240, i64 4607182418800017408)
  br label %252

246:                                              ; preds = %239
  %247 = and i32 %2, 32
  %248 = icmp ne i32 %247, 0
  %249 = icmp slt i64 %75, 0
  %250 = and i1 %249, %248
  %251 = select i1 %250, i64 0, i64 %240
  br label %252

252:                                              ; preds = %246, %229, %172, %151, %15, %244, %226, %169, %148, %143, %147, %166, %243, %9
  %253 = phi i64 [ %11, %9 ], [ %19, %15 ], [ 0, %147 ], [ 0, %166 ], [ 0, %243 ], [ %146, %143 ], [ %150, %148 ], [ %171, %169 ], [ %228, %226 ], [ %245, %244 ], [ %155, %151 ], [ %180, %172 ], [ %238, %229 ], [ %251, %246 ]
  ret i64 %253
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @ptx_rcp_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = tail call i64 @ptx_div_f64(i64 noundef 4607182418800017408, i64 noundef %0, i32 noundef %1)
  ret i64 %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i64 @ptx_sqrt_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = and i64 %0, 9223372036854775807
  %4 = icmp ult i64 %3, 9218868437227405313
  br i1 %4, label %7, label %5

5:                                                ; preds = %2
  %6 = or i64 %0, 2251799813685248
  br label %116

7:                                                ; preds = %2
  %8 = icmp slt i64 %0, 0
  %9 = lshr i64 %0, 52
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = and i32 %10, 2047
  %12 = icmp eq i32 %11, 2047
  br i1 %12, label %19, label %13

13:                                               ; preds = %7
  %14 = and i64 %0, 4503599627370495
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %14, 4503599627370496
  %17 = select i1 %15, i64 %14, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %72, label %20

19:                                               ; preds = %7
  br i1 %8, label %68, label %87

20:                                               ; preds = %13
  %21 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %22 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = add nsw i32 %21, -1012
  %25 = sub nsw i32 %24, %23
  br i1 %8, label %68, label %26

26:                                               ; preds = %20
  %27 = shl i64 %17, %22
  %28 = and i32 %25, 1
  %29 = zext i64 %27 to i128
  %30 = xor i32 %28, 63
  %31 = zext nneg i32 %30 to i128
  %32 = shl nuw nsw i128 %29, %31
  br label %33

33:                                               ; preds = %33, %26
  %34 = phi i128 [ 85070591730234615865843651857942052864, %26 ], [ %52, %33 ]
  %35 = phi i128 [ 0, %26 ], [ %51, %33 ]
  %36 = phi i128 [ %32, %26 ], [ %49, %33 ]
  %37 = add i128 %34, %35
  %38 = icmp ult i128 %36, %37
  %39 = lshr i128 %35, 1
  %40 = select i1 %38, i128 0, i128 %37
  %41 = sub i128 %36, %40
  %42 = select i1 %38, i128 0, i128 %34
  %43 = add nuw i128 %42, %39
  %44 = lshr i128 %34, 2
  %45 = add i128 %44, %43
  %46 = icmp ult i128 %41, %45
  %47 = lshr i128 %43, 1
  %48 = select i1 %46, i128 0, i128 %45
  %49 = sub i128 %41, %48
  %50 = select i1 %46, i128 0, i128 %44
  %51 = add nuw i128 %50, %47
  %52 = lshr i128 %34, 4
  %53 = icmp ult i128 %34, 16
  br i1 %53, label %54, label %33, !llvm.loop !8

54:                                               ; preds = %33
  %55 = ashr i32 %25, 1
  %56 = trunc i128 %51 to i64
  %57 = icmp ne i128 %49, 0
  %58 = zext i1 %57 to i64
  %59 = or i64 %56, %58
  %60 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %59, i1 true)
  %61 = and i64 %59, 1
  %62 = shl i64 %59, %60
  %63 = add nsw i32 %55, 1022
  %64 = and i32 %1, 7
  %65 = lshr i64 %62, 11
  %66 = and i64 %62, 2047
  %67 = or i64 %66, %61
  switch i32 %64, label %105 [
    i32 0, label %94
    i32 4, label %101
    i32 3, label %103
  ]

68:                                               ; preds = %20, %19
  %69 = and i32 %1, 16
  %70 = icmp eq i32 %69, 0
  %71 = select i1 %70, i64 -2251799813685248, i64 0
  br label %116

72:                                               ; preds = %13
  %73 = and i64 %0, -9223372036854775808
  %74 = and i32 %1, 16
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %81, label %76

76:                                               ; preds = %72
  %77 = icmp sgt i64 %0, -1
  br i1 %77, label %78, label %116

78:                                               ; preds = %76
  %79 = icmp eq i64 %73, 0
  %80 = select i1 %79, i64 0, i64 4607182418800017408
  br label %116

81:                                               ; preds = %72
  %82 = and i32 %1, 32
  %83 = icmp eq i32 %82, 0
  %84 = icmp sgt i64 %0, -1
  %85 = or i1 %84, %83
  %86 = select i1 %85, i64 %73, i64 0
  br label %116

87:                                               ; preds = %19
  %88 = and i32 %1, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %116

90:                                               ; preds = %87
  %91 = and i32 %1, 64
  %92 = icmp eq i32 %91, 0
  %93 = select i1 %92, i64 9218868437227405312, i64 9218868437227405311
  br label %116

94:                                               ; preds = %54
  %95 = icmp ugt i64 %67, 1024
  br i1 %95, label %105, label %96

96:                                               ; preds = %94
  %97 = icmp eq i64 %67, 1024
  %98 = and i64 %62, 2048
  %99 = icmp ne i64 %98, 0
  %100 = select i1 %97, i1 %99, i1 false
  br label %105

101:                                              ; preds = %54
  %102 = icmp ugt i64 %66, 1023
  br label %105

103:                                              ; preds = %54
  %104 = icmp ne i64 %67, 0
  br label %105

105:                                              ; preds = %103, %101, %96, %94, %54
  %106 = phi i1 [ %102, %101 ], [ %104, %103 ], [ true, %94 ], [ %100, %96 ], [ false, %54 ]
  %107 = zext i1 %106 to i64
  %108 = zext nneg i32 %63 to i64
  %109 = shl nuw nsw i64 %108, 52
  %110 = add nuw nsw i64 %65, %109
  %111 = add nuw nsw i64 %110, %107
  %112 = and i32 %1, 16
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %116, label %114

114:                                              ; preds = %105
  %115 = tail call i64 @llvm.umin.i64(i64 %111, i64 4607182418800017408)
  br label %116

116:                                              ; preds = %87, %105, %90, %81, %114, %78, %68, %76, %5
  %117 = phi i64 [ %6, %5 ], [ 0, %76 ], [ %71, %68 ], [ %80, %78 ], [ %115, %114 ], [ %86, %81 ], [ %93, %90 ], [ %111, %105 ], [ 4607182418800017408, %87 ]
  ret i64 %117
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_abs_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32767
  %9 = select i1 %7, i64 0, i64 %8
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_neg_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = xor i64 %9, 32768
  ret i64 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_min_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 31744
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 31744
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 32767
  %21 = and i64 %17, 32767
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 31745
  %25 = icmp ult i64 %21, 31745
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %49

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %49

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %49

36:                                               ; preds = %30
  %37 = trunc i64 %23 to i32
  %38 = shl i32 %37, 16
  %39 = ashr i32 %38, 31
  %40 = sext i32 %39 to i64
  %41 = xor i64 %20, %40
  %42 = trunc i64 %22 to i32
  %43 = shl i32 %42, 16
  %44 = ashr i32 %43, 31
  %45 = sext i32 %44 to i64
  %46 = xor i64 %21, %45
  %47 = icmp slt i64 %41, %46
  %48 = select i1 %47, i64 %23, i64 %22
  br label %49

49:                                               ; preds = %31, %26, %36, %34
  %50 = phi i64 [ %48, %36 ], [ %35, %34 ], [ 32767, %26 ], [ 32767, %31 ]
  %51 = xor i64 %17, %16
  %52 = and i64 %51, 32768
  %53 = and i32 %2, 256
  %54 = icmp eq i32 %53, 0
  %55 = and i64 %50, 32767
  %56 = icmp ult i64 %55, 31745
  %57 = or disjoint i64 %55, %52
  %58 = select i1 %56, i64 %57, i64 %50
  %59 = select i1 %54, i64 %50, i64 %58
  ret i64 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_max_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 31744
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 31744
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 32767
  %21 = and i64 %17, 32767
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 31745
  %25 = icmp ult i64 %21, 31745
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %49

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %49

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %49

36:                                               ; preds = %30
  %37 = trunc i64 %23 to i32
  %38 = shl i32 %37, 16
  %39 = ashr i32 %38, 31
  %40 = sext i32 %39 to i64
  %41 = xor i64 %20, %40
  %42 = trunc i64 %22 to i32
  %43 = shl i32 %42, 16
  %44 = ashr i32 %43, 31
  %45 = sext i32 %44 to i64
  %46 = xor i64 %21, %45
  %47 = icmp slt i64 %41, %46
  %48 = select i1 %47, i64 %22, i64 %23
  br label %49

49:                                               ; preds = %31, %26, %36, %34
  %50 = phi i64 [ %48, %36 ], [ %35, %34 ], [ 32767, %26 ], [ 32767, %31 ]
  %51 = xor i64 %17, %16
  %52 = and i64 %51, 32768
  %53 = and i32 %2, 256
  %54 = icmp eq i32 %53, 0
  %55 = and i64 %50, 32767
  %56 = icmp ult i64 %55, 31745
  %57 = or disjoint i64 %55, %52
  %58 = select i1 %56, i64 %57, i64 %50
  %59 = select i1 %54, i64 %50, i64 %58
  ret i64 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_compare_f16(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 31744
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 32768
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 31744
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 32768
  %15 = select i1 %13, i64 %14, i64 %1
  br label %16

16:                                               ; preds = %7, %4
  %17 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %18 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %19 = and i64 %17, 32767
  %20 = icmp ult i64 %19, 31745
  br i1 %20, label %21, label %43

21:                                               ; preds = %16
  %22 = and i64 %18, 32767
  %23 = icmp ult i64 %22, 31745
  br i1 %23, label %24, label %43

24:                                               ; preds = %21
  %25 = or i64 %18, %17
  %26 = and i64 %25, 32767
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %43, label %28

28:                                               ; preds = %24
  %29 = trunc i64 %17 to i32
  %30 = shl i32 %29, 16
  %31 = ashr i32 %30, 31
  %32 = sext i32 %31 to i64
  %33 = xor i64 %19, %32
  %34 = trunc i64 %18 to i32
  %35 = shl i32 %34, 16
  %36 = ashr i32 %35, 31
  %37 = sext i32 %36 to i64
  %38 = xor i64 %22, %37
  %39 = icmp slt i64 %33, %38
  %40 = icmp eq i64 %33, %38
  %41 = select i1 %40, i32 1, i32 2
  %42 = select i1 %39, i32 0, i32 %41
  br label %43

43:                                               ; preds = %24, %16, %21, %28
  %44 = phi i32 [ %42, %28 ], [ 3, %21 ], [ 3, %16 ], [ 1, %24 ]
  %45 = lshr i32 %2, %44
  %46 = and i32 %45, 1
  %47 = zext nneg i32 %46 to i64
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_abs_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32767
  %9 = select i1 %7, i64 0, i64 %8
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_neg_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = xor i64 %9, 32768
  ret i64 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_min_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 32640
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 32640
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 32767
  %21 = and i64 %17, 32767
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 32641
  %25 = icmp ult i64 %21, 32641
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %49

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %49

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %49

36:                                               ; preds = %30
  %37 = trunc i64 %23 to i32
  %38 = shl i32 %37, 16
  %39 = ashr i32 %38, 31
  %40 = sext i32 %39 to i64
  %41 = xor i64 %20, %40
  %42 = trunc i64 %22 to i32
  %43 = shl i32 %42, 16
  %44 = ashr i32 %43, 31
  %45 = sext i32 %44 to i64
  %46 = xor i64 %21, %45
  %47 = icmp slt i64 %41, %46
  %48 = select i1 %47, i64 %23, i64 %22
  br label %49

49:                                               ; preds = %31, %26, %36, %34
  %50 = phi i64 [ %48, %36 ], [ %35, %34 ], [ 32767, %26 ], [ 32767, %31 ]
  %51 = xor i64 %17, %16
  %52 = and i64 %51, 32768
  %53 = and i32 %2, 256
  %54 = icmp eq i32 %53, 0
  %55 = and i64 %50, 32767
  %56 = icmp ult i64 %55, 32641
  %57 = or disjoint i64 %55, %52
  %58 = select i1 %56, i64 %57, i64 %50
  %59 = select i1 %54, i64 %50, i64 %58
  ret i64 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_max_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 32640
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 32640
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 32768
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 32767
  %21 = and i64 %17, 32767
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 32641
  %25 = icmp ult i64 %21, 32641
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %49

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %49

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %49

36:                                               ; preds = %30
  %37 = trunc i64 %23 to i32
  %38 = shl i32 %37, 16
  %39 = ashr i32 %38, 31
  %40 = sext i32 %39 to i64
  %41 = xor i64 %20, %40
  %42 = trunc i64 %22 to i32
  %43 = shl i32 %42, 16
  %44 = ashr i32 %43, 31
  %45 = sext i32 %44 to i64
  %46 = xor i64 %21, %45
  %47 = icmp slt i64 %41, %46
  %48 = select i1 %47, i64 %22, i64 %23
  br label %49

49:                                               ; preds = %31, %26, %36, %34
  %50 = phi i64 [ %48, %36 ], [ %35, %34 ], [ 32767, %26 ], [ 32767, %31 ]
  %51 = xor i64 %17, %16
  %52 = and i64 %51, 32768
  %53 = and i32 %2, 256
  %54 = icmp eq i32 %53, 0
  %55 = and i64 %50, 32767
  %56 = icmp ult i64 %55, 32641
  %57 = or disjoint i64 %55, %52
  %58 = select i1 %56, i64 %57, i64 %50
  %59 = select i1 %54, i64 %50, i64 %58
  ret i64 %59
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_compare_bf16(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 32640
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 32768
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 32640
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 32768
  %15 = select i1 %13, i64 %14, i64 %1
  br label %16

16:                                               ; preds = %7, %4
  %17 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %18 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %19 = and i64 %17, 32767
  %20 = icmp ult i64 %19, 32641
  br i1 %20, label %21, label %43

21:                                               ; preds = %16
  %22 = and i64 %18, 32767
  %23 = icmp ult i64 %22, 32641
  br i1 %23, label %24, label %43

24:                                               ; preds = %21
  %25 = or i64 %18, %17
  %26 = and i64 %25, 32767
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %43, label %28

28:                                               ; preds = %24
  %29 = trunc i64 %17 to i32
  %30 = shl i32 %29, 16
  %31 = ashr i32 %30, 31
  %32 = sext i32 %31 to i64
  %33 = xor i64 %19, %32
  %34 = trunc i64 %18 to i32
  %35 = shl i32 %34, 16
  %36 = ashr i32 %35, 31
  %37 = sext i32 %36 to i64
  %38 = xor i64 %22, %37
  %39 = icmp slt i64 %33, %38
  %40 = icmp eq i64 %33, %38
  %41 = select i1 %40, i32 1, i32 2
  %42 = select i1 %39, i32 0, i32 %41
  br label %43

43:                                               ; preds = %24, %16, %21, %28
  %44 = phi i32 [ %42, %28 ], [ 3, %21 ], [ 3, %16 ], [ 1, %24 ]
  %45 = lshr i32 %2, %44
  %46 = and i32 %45, 1
  %47 = zext nneg i32 %46 to i64
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_abs_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483647
  %9 = select i1 %7, i64 0, i64 %8
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_neg_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = xor i64 %9, 2147483648
  ret i64 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_min_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 2139095040
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 2147483648
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 2147483647
  %21 = and i64 %17, 2147483647
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 2139095041
  %25 = icmp ult i64 %21, 2139095041
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %45

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %45

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %45

36:                                               ; preds = %30
  %37 = shl i64 %23, 32
  %38 = ashr i64 %37, 63
  %39 = xor i64 %38, %20
  %40 = shl i64 %22, 32
  %41 = ashr i64 %40, 63
  %42 = xor i64 %41, %21
  %43 = icmp slt i64 %39, %42
  %44 = select i1 %43, i64 %23, i64 %22
  br label %45

45:                                               ; preds = %31, %26, %36, %34
  %46 = phi i64 [ %44, %36 ], [ %35, %34 ], [ 2147483647, %26 ], [ 2147483647, %31 ]
  %47 = xor i64 %17, %16
  %48 = and i64 %47, 2147483648
  %49 = and i32 %2, 256
  %50 = icmp eq i32 %49, 0
  %51 = and i64 %46, 2147483647
  %52 = icmp ult i64 %51, 2139095041
  %53 = or disjoint i64 %51, %48
  %54 = select i1 %52, i64 %53, i64 %46
  %55 = select i1 %50, i64 %46, i64 %54
  ret i64 %55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_max_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 2139095040
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, 2147483648
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 2147483647
  %21 = and i64 %17, 2147483647
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 2139095041
  %25 = icmp ult i64 %21, 2139095041
  br i1 %24, label %30, label %26

26:                                               ; preds = %15
  %27 = and i32 %2, 128
  %28 = icmp eq i32 %27, 0
  %29 = and i1 %28, %25
  br i1 %29, label %34, label %45

30:                                               ; preds = %15
  br i1 %25, label %36, label %31

31:                                               ; preds = %30
  %32 = and i32 %2, 128
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %45

34:                                               ; preds = %26, %31
  %35 = phi i64 [ %22, %26 ], [ %23, %31 ]
  br label %45

36:                                               ; preds = %30
  %37 = shl i64 %23, 32
  %38 = ashr i64 %37, 63
  %39 = xor i64 %38, %20
  %40 = shl i64 %22, 32
  %41 = ashr i64 %40, 63
  %42 = xor i64 %41, %21
  %43 = icmp slt i64 %39, %42
  %44 = select i1 %43, i64 %22, i64 %23
  br label %45

45:                                               ; preds = %31, %26, %36, %34
  %46 = phi i64 [ %44, %36 ], [ %35, %34 ], [ 2147483647, %26 ], [ 2147483647, %31 ]
  %47 = xor i64 %17, %16
  %48 = and i64 %47, 2147483648
  %49 = and i32 %2, 256
  %50 = icmp eq i32 %49, 0
  %51 = and i64 %46, 2147483647
  %52 = icmp ult i64 %51, 2139095041
  %53 = or disjoint i64 %51, %48
  %54 = select i1 %52, i64 %53, i64 %46
  %55 = select i1 %50, i64 %46, i64 %54
  ret i64 %55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_compare_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 2139095040
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 2147483648
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 2139095040
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 2147483648
  %15 = select i1 %13, i64 %14, i64 %1
  br label %16

16:                                               ; preds = %7, %4
  %17 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %18 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %19 = and i64 %17, 2147483647
  %20 = icmp ult i64 %19, 2139095041
  br i1 %20, label %21, label %39

21:                                               ; preds = %16
  %22 = and i64 %18, 2147483647
  %23 = icmp ult i64 %22, 2139095041
  br i1 %23, label %24, label %39

24:                                               ; preds = %21
  %25 = or i64 %18, %17
  %26 = and i64 %25, 2147483647
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %39, label %28

28:                                               ; preds = %24
  %29 = shl i64 %17, 32
  %30 = ashr i64 %29, 63
  %31 = xor i64 %30, %19
  %32 = shl i64 %18, 32
  %33 = ashr i64 %32, 63
  %34 = xor i64 %33, %22
  %35 = icmp slt i64 %31, %34
  %36 = icmp eq i64 %31, %34
  %37 = select i1 %36, i32 1, i32 2
  %38 = select i1 %35, i32 0, i32 %37
  br label %39

39:                                               ; preds = %24, %16, %21, %28
  %40 = phi i32 [ %38, %28 ], [ 3, %21 ], [ 3, %16 ], [ 1, %24 ]
  %41 = lshr i32 %2, %40
  %42 = and i32 %41, 1
  %43 = zext nneg i32 %42 to i64
  ret i64 %43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_abs_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 9218868437227405312
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 9223372036854775807
  %9 = select i1 %7, i64 0, i64 %8
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_neg_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 9218868437227405312
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, -9223372036854775808
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = xor i64 %9, -9223372036854775808
  ret i64 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_min_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 9218868437227405312
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, -9223372036854775808
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 9218868437227405312
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, -9223372036854775808
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 9223372036854775807
  %21 = and i64 %17, 9223372036854775807
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 9218868437227405313
  %25 = icmp ult i64 %21, 9218868437227405313
  br i1 %24, label %29, label %26

26:                                               ; preds = %15
  br i1 %25, label %33, label %27

27:                                               ; preds = %26
  %28 = or i64 %23, 2251799813685248
  br label %46

29:                                               ; preds = %15
  br i1 %25, label %39, label %30

30:                                               ; preds = %29
  %31 = and i32 %2, 128
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %46, label %36

33:                                               ; preds = %26
  %34 = and i32 %2, 128
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %46, label %36

36:                                               ; preds = %30, %33
  %37 = phi i64 [ %23, %33 ], [ %22, %30 ]
  %38 = or i64 %37, 2251799813685248
  br label %46

39:                                               ; preds = %29
  %40 = ashr i64 %23, 63
  %41 = xor i64 %40, %20
  %42 = ashr i64 %22, 63
  %43 = xor i64 %42, %21
  %44 = icmp slt i64 %41, %43
  %45 = select i1 %44, i64 %23, i64 %22
  br label %46

46:                                               ; preds = %30, %33, %39, %36, %27
  %47 = phi i64 [ %28, %27 ], [ %45, %39 ], [ %38, %36 ], [ %22, %33 ], [ %23, %30 ]
  %48 = xor i64 %17, %16
  %49 = and i64 %48, -9223372036854775808
  %50 = and i32 %2, 256
  %51 = icmp eq i32 %50, 0
  %52 = and i64 %47, 9223372036854775807
  %53 = icmp ult i64 %52, 9218868437227405313
  %54 = or disjoint i64 %52, %49
  %55 = select i1 %53, i64 %54, i64 %47
  %56 = select i1 %51, i64 %47, i64 %55
  ret i64 %56
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_max_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %15, label %6

6:                                                ; preds = %3
  %7 = and i64 %0, 9218868437227405312
  %8 = icmp eq i64 %7, 0
  %9 = and i64 %0, -9223372036854775808
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = and i64 %1, 9218868437227405312
  %12 = icmp eq i64 %11, 0
  %13 = and i64 %1, -9223372036854775808
  %14 = select i1 %12, i64 %13, i64 %1
  br label %15

15:                                               ; preds = %6, %3
  %16 = phi i64 [ %0, %3 ], [ %10, %6 ]
  %17 = phi i64 [ %1, %3 ], [ %14, %6 ]
  %18 = and i32 %2, 768
  %19 = icmp eq i32 %18, 0
  %20 = and i64 %16, 9223372036854775807
  %21 = and i64 %17, 9223372036854775807
  %22 = select i1 %19, i64 %17, i64 %21
  %23 = select i1 %19, i64 %16, i64 %20
  %24 = icmp ult i64 %20, 9218868437227405313
  %25 = icmp ult i64 %21, 9218868437227405313
  br i1 %24, label %29, label %26

26:                                               ; preds = %15
  br i1 %25, label %33, label %27

27:                                               ; preds = %26
  %28 = or i64 %23, 2251799813685248
  br label %46

29:                                               ; preds = %15
  br i1 %25, label %39, label %30

30:                                               ; preds = %29
  %31 = and i32 %2, 128
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %46, label %36

33:                                               ; preds = %26
  %34 = and i32 %2, 128
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %46, label %36

36:                                               ; preds = %30, %33
  %37 = phi i64 [ %23, %33 ], [ %22, %30 ]
  %38 = or i64 %37, 2251799813685248
  br label %46

39:                                               ; preds = %29
  %40 = ashr i64 %23, 63
  %41 = xor i64 %40, %20
  %42 = ashr i64 %22, 63
  %43 = xor i64 %42, %21
  %44 = icmp slt i64 %41, %43
  %45 = select i1 %44, i64 %22, i64 %23
  br label %46

46:                                               ; preds = %30, %33, %39, %36, %27
  %47 = phi i64 [ %28, %27 ], [ %45, %39 ], [ %38, %36 ], [ %22, %33 ], [ %23, %30 ]
  %48 = xor i64 %17, %16
  %49 = and i64 %48, -9223372036854775808
  %50 = and i32 %2, 256
  %51 = icmp eq i32 %50, 0
  %52 = and i64 %47, 9223372036854775807
  %53 = icmp ult i64 %52, 9218868437227405313
  %54 = or disjoint i64 %52, %49
  %55 = select i1 %53, i64 %54, i64 %47
  %56 = select i1 %51, i64 %47, i64 %55
  ret i64 %56
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_compare_f64(i64 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 9218868437227405312
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, -9223372036854775808
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 9218868437227405312
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, -9223372036854775808
  %15 = select i1 %13, i64 %14, i64 %1
  br label %16

16:                                               ; preds = %7, %4
  %17 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %18 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %19 = and i64 %17, 9223372036854775807
  %20 = icmp ult i64 %19, 9218868437227405313
  br i1 %20, label %21, label %37

21:                                               ; preds = %16
  %22 = and i64 %18, 9223372036854775807
  %23 = icmp ult i64 %22, 9218868437227405313
  br i1 %23, label %24, label %37

24:                                               ; preds = %21
  %25 = or i64 %18, %17
  %26 = and i64 %25, 9223372036854775807
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %37, label %28

28:                                               ; preds = %24
  %29 = ashr i64 %17, 63
  %30 = xor i64 %19, %29
  %31 = ashr i64 %18, 63
  %32 = xor i64 %22, %31
  %33 = icmp slt i64 %30, %32
  %34 = icmp eq i64 %30, %32
  %35 = select i1 %34, i32 1, i32 2
  %36 = select i1 %33, i32 0, i32 %35
  br label %37

37:                                               ; preds = %24, %16, %21, %28
  %38 = phi i32 [ %36, %28 ], [ 3, %21 ], [ 3, %16 ], [ 1, %24 ]
  %39 = lshr i32 %2, %38
  %40 = and i32 %39, 1
  %41 = zext nneg i32 %40 to i64
  ret i64 %41
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_testp_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 2147483647
  switch i32 %1, label %15 [
    i32 0, label %4
    i32 1, label %6
    i32 2, label %8
    i32 3, label %10
    i32 4, label %12
  ]

4:                                                ; preds = %2
  %5 = icmp ult i64 %3, 2139095040
  br label %18

6:                                                ; preds = %2
  %7 = icmp eq i64 %3, 2139095040
  br label %18

8:                                                ; preds = %2
  %9 = icmp ult i64 %3, 2139095041
  br label %18

10:                                               ; preds = %2
  %11 = icmp ugt i64 %3, 2139095040
  br label %18

12:                                               ; preds = %2
  %13 = add nsw i64 %3, -8388608
  %14 = icmp ult i64 %13, 2130706432
  br label %18

15:                                               ; preds = %2
  %16 = add nsw i64 %3, -1
  %17 = icmp ult i64 %16, 8388607
  br label %18

18:                                               ; preds = %4, %6, %8, %10, %12, %15
  %19 = phi i1 [ %17, %15 ], [ %14, %12 ], [ %11, %10 ], [ %9, %8 ], [ %7, %6 ], [ %5, %4 ]
  %20 = zext i1 %19 to i64
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_testp_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  switch i32 %1, label %15 [
    i32 0, label %4
    i32 1, label %6
    i32 2, label %8
    i32 3, label %10
    i32 4, label %12
  ]

4:                                                ; preds = %2
  %5 = icmp ult i64 %3, 9218868437227405312
  br label %18

6:                                                ; preds = %2
  %7 = icmp eq i64 %3, 9218868437227405312
  br label %18

8:                                                ; preds = %2
  %9 = icmp ult i64 %3, 9218868437227405313
  br label %18

10:                                               ; preds = %2
  %11 = icmp ugt i64 %3, 9218868437227405312
  br label %18

12:                                               ; preds = %2
  %13 = add nsw i64 %3, -4503599627370496
  %14 = icmp ult i64 %13, 9214364837600034816
  br label %18

15:                                               ; preds = %2
  %16 = add nsw i64 %3, -1
  %17 = icmp ult i64 %16, 4503599627370495
  br label %18

18:                                               ; preds = %4, %6, %8, %10, %12, %15
  %19 = phi i1 [ %17, %15 ], [ %14, %12 ], [ %11, %10 ], [ %9, %8 ], [ %7, %6 ], [ %5, %4 ]
  %20 = zext i1 %19 to i64
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_copysign_f32(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 2147483648
  %4 = and i64 %1, 2147483647
  %5 = or disjoint i64 %4, %3
  ret i64 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_copysign_f64(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, -9223372036854775808
  %4 = and i64 %1, 9223372036854775807
  %5 = or disjoint i64 %4, %3
  ret i64 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_slct_f32(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp ne i32 %5, 0
  %7 = and i64 %2, 2139095040
  %8 = icmp eq i64 %7, 0
  %9 = and i1 %8, %6
  %10 = and i64 %2, 2147483647
  %11 = select i1 %9, i64 0, i64 %10
  %12 = icmp ult i64 %11, 2139095041
  br i1 %12, label %13, label %19

13:                                               ; preds = %4
  %14 = icmp eq i64 %11, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %13
  %16 = and i64 %2, 2147483648
  %17 = icmp eq i64 %16, 0
  %18 = select i1 %17, i64 %0, i64 %1
  br label %19

19:                                               ; preds = %13, %4, %15
  %20 = phi i64 [ %18, %15 ], [ %1, %4 ], [ %0, %13 ]
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_slct_s32(i64 noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = and i64 %2, 2147483648
  %5 = icmp eq i64 %4, 0
  %6 = select i1 %5, i64 %0, i64 %1
  ret i64 %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #3

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
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
