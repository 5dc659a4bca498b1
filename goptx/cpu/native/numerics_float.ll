; made by tools/make_cpu_runtime.py from 1b76802eaf68240d102060c20f439f11
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
  br label %406

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
  br label %406

255:                                              ; preds = %204, %93, %91, %97, %179
  %256 = phi i32 [ %30, %179 ], [ %30, %97 ], [ %30, %91 ], [ %95, %93 ], [ %206, %204 ]
  %257 = and i32 %2, 16
  %258 = icmp eq i32 %257, 0
  br i1 %258, label %259, label %406

259:                                              ; preds = %255
  %260 = icmp eq i32 %256, 0
  %261 = shl i32 %2, 10
  %262 = and i32 %261, 32768
  %263 = xor i32 %262, 32768
  %264 = select i1 %260, i32 0, i32 %263
  %265 = zext nneg i32 %264 to i64
  br label %406

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
  br label %406

281:                                              ; preds = %266
  %282 = and i32 %2, 32
  %283 = icmp ne i32 %282, 0
  %284 = icmp ugt i64 %273, 32767
  %285 = and i64 %273, 32767
  %286 = icmp ult i64 %285, 31745
  %287 = and i1 %284, %286
  %288 = select i1 %283, i1 %287, i1 false
  %289 = select i1 %288, i64 0, i64 %273
  br label %406

290:                                              ; preds = %90, %105, %182, %209, %230
  %291 = phi i32 [ %65, %230 ], [ %30, %209 ], [ %30, %182 ], [ %30, %105 ], [ %65, %90 ]
  %292 = phi i32 [ %244, %230 ], [ %223, %209 ], [ %195, %182 ], [ %116, %105 ], [ %83, %90 ]
  %293 = phi i64 [ %250, %230 ], [ %229, %209 ], [ %201, %182 ], [ %122, %105 ], [ %82, %90 ]
  %294 = icmp eq i32 %291, 0
  %295 = xor i1 %294, true
  %296 = select i1 %294, i64 0, i64 32768
  %297 = add nsw i32 %292, 14
  %298 = icmp slt i32 %292, -14
  %299 = sub nsw i32 39, %292
  %300 = select i1 %298, i32 0, i32 %297
  %301 = select i1 %298, i32 %299, i32 53
  %302 = icmp ugt i32 %301, 64
  %303 = icmp ne i64 %293, 0
  %304 = zext i1 %303 to i64
  %305 = tail call i32 @llvm.umin.i32(i32 %301, i32 64)
  %306 = select i1 %302, i64 %304, i64 %293
  %307 = icmp ugt i32 %301, 63
  %308 = zext nneg i32 %305 to i64
  %309 = lshr i64 %306, %308
  %310 = select i1 %307, i64 0, i64 %309
  %311 = add nsw i32 %305, -1
  %312 = zext nneg i32 %311 to i64
  %313 = shl nuw i64 1, %312
  %314 = shl i64 2, %312
  %315 = add i64 %314, -1
  %316 = select i1 %307, i64 -1, i64 %315
  %317 = and i64 %316, %306
  switch i32 %84, label %333 [
    i32 0, label %318
    i32 4, label %325
    i32 2, label %327
    i32 3, label %330
  ]

318:                                              ; preds = %290
  %319 = icmp ugt i64 %317, %313
  br i1 %319, label %333, label %320

320:                                              ; preds = %318
  %321 = icmp eq i64 %317, %313
  %322 = and i64 %310, 1
  %323 = icmp ne i64 %322, 0
  %324 = select i1 %321, i1 %323, i1 false
  br label %333

325:                                              ; preds = %290
  %326 = icmp uge i64 %317, %313
  br label %333

327:                                              ; preds = %290
  %328 = icmp ne i64 %317, 0
  %329 = and i1 %328, %295
  br label %333

330:                                              ; preds = %290
  %331 = icmp ne i64 %317, 0
  %332 = and i1 %294, %331
  br label %333

333:                                              ; preds = %290, %318, %320, %325, %327, %330
  %334 = phi i1 [ %326, %325 ], [ %329, %327 ], [ %332, %330 ], [ true, %318 ], [ %324, %320 ], [ false, %290 ]
  %335 = icmp ne i32 %4, 0
  %336 = select i1 %335, i1 %298, i1 false
  br i1 %336, label %337, label %361

337:                                              ; preds = %333
  %338 = lshr i64 %293, 53
  %339 = and i64 %293, 9007199254740991
  switch i32 %84, label %353 [
    i32 0, label %340
    i32 4, label %345
    i32 2, label %347
    i32 3, label %350
  ]

340:                                              ; preds = %337
  %341 = icmp ugt i64 %339, 4503599627370496
  br i1 %341, label %353, label %342

342:                                              ; preds = %340
  %343 = and i64 %293, 18014398509481983
  %344 = icmp eq i64 %343, 13510798882111488
  br label %353

345:                                              ; preds = %337
  %346 = icmp ugt i64 %339, 4503599627370495
  br label %353

347:                                              ; preds = %337
  %348 = icmp ne i64 %339, 0
  %349 = and i1 %348, %295
  br label %353

350:                                              ; preds = %337
  %351 = icmp ne i64 %339, 0
  %352 = and i1 %294, %351
  br label %353

353:                                              ; preds = %337, %340, %342, %345, %347, %350
  %354 = phi i1 [ %346, %345 ], [ %349, %347 ], [ %352, %350 ], [ true, %340 ], [ %344, %342 ], [ false, %337 ]
  %355 = icmp eq i32 %292, -15
  br i1 %355, label %356, label %393

356:                                              ; preds = %353
  %357 = zext i1 %354 to i64
  %358 = add nuw nsw i64 %338, %357
  %359 = icmp ult i64 %358, 2048
  %360 = select i1 %359, i64 0, i64 1024
  br label %393

361:                                              ; preds = %333
  %362 = zext nneg i32 %300 to i64
  %363 = shl nuw nsw i64 %362, 10
  %364 = add nuw nsw i64 %310, %363
  %365 = zext i1 %334 to i64
  %366 = add nuw nsw i64 %364, %365
  %367 = icmp ugt i64 %366, 31743
  br i1 %367, label %368, label %393

368:                                              ; preds = %361
  %369 = and i32 %2, 3
  %370 = icmp ne i32 %369, 0
  %371 = icmp ne i32 %84, 2
  %372 = or i1 %371, %294
  %373 = and i1 %370, %372
  br i1 %373, label %374, label %377

374:                                              ; preds = %368
  %375 = icmp eq i32 %84, 3
  %376 = and i1 %375, %294
  br label %377

377:                                              ; preds = %374, %368
  %378 = phi i1 [ true, %368 ], [ %376, %374 ]
  %379 = and i32 %2, 16
  %380 = icmp eq i32 %379, 0
  br i1 %380, label %383, label %381

381:                                              ; preds = %377
  %382 = select i1 %294, i64 15360, i64 0
  br label %406

383:                                              ; preds = %377
  %384 = and i32 %2, 64
  %385 = icmp eq i32 %384, 0
  %386 = and i1 %385, %378
  %387 = select i1 %386, i64 31744, i64 31743
  %388 = or disjoint i64 %387, 32768
  %389 = and i32 %2, 32
  %390 = icmp eq i32 %389, 0
  %391 = select i1 %390, i64 %388, i64 0
  %392 = select i1 %294, i64 %387, i64 %391
  br label %406

393:                                              ; preds = %356, %353, %361
  %394 = phi i64 [ %366, %361 ], [ %360, %356 ], [ 0, %353 ]
  %395 = or disjoint i64 %394, %296
  %396 = and i32 %2, 16
  %397 = icmp eq i32 %396, 0
  br i1 %397, label %401, label %398

398:                                              ; preds = %393
  br i1 %294, label %399, label %406

399:                                              ; preds = %398
  %400 = tail call i64 @llvm.umin.i64(i64 %395, i64 15360)
  br label %406

401:                                              ; preds = %393
  %402 = and i32 %2, 32
  %403 = icmp eq i32 %402, 0
  %404 = or i1 %403, %294
  %405 = select i1 %404, i64 %395, i64 0
  br label %406

406:                                              ; preds = %276, %255, %401, %383, %281, %259, %399, %381, %251, %23, %398
  %407 = phi i64 [ 0, %398 ], [ %26, %23 ], [ %254, %251 ], [ %382, %381 ], [ %400, %399 ], [ %265, %259 ], [ %289, %281 ], [ %392, %383 ], [ %405, %401 ], [ 0, %255 ], [ %280, %276 ]
  ret i64 %407
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
  br label %410

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
  br label %410

259:                                              ; preds = %208, %97, %95, %101, %183
  %260 = phi i32 [ %34, %183 ], [ %34, %101 ], [ %34, %95 ], [ %99, %97 ], [ %210, %208 ]
  %261 = and i32 %2, 16
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %410

263:                                              ; preds = %259
  %264 = icmp eq i32 %260, 0
  %265 = shl i32 %2, 10
  %266 = and i32 %265, 32768
  %267 = xor i32 %266, 32768
  %268 = select i1 %264, i32 0, i32 %267
  %269 = zext nneg i32 %268 to i64
  br label %410

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
  br label %410

285:                                              ; preds = %270
  %286 = and i32 %2, 32
  %287 = icmp ne i32 %286, 0
  %288 = icmp ugt i64 %277, 32767
  %289 = and i64 %277, 32767
  %290 = icmp ult i64 %289, 31745
  %291 = and i1 %288, %290
  %292 = select i1 %287, i1 %291, i1 false
  %293 = select i1 %292, i64 0, i64 %277
  br label %410

294:                                              ; preds = %94, %109, %186, %213, %234
  %295 = phi i32 [ %69, %234 ], [ %34, %213 ], [ %34, %186 ], [ %34, %109 ], [ %69, %94 ]
  %296 = phi i32 [ %248, %234 ], [ %227, %213 ], [ %199, %186 ], [ %120, %109 ], [ %87, %94 ]
  %297 = phi i64 [ %254, %234 ], [ %233, %213 ], [ %205, %186 ], [ %126, %109 ], [ %86, %94 ]
  %298 = icmp eq i32 %295, 0
  %299 = xor i1 %298, true
  %300 = select i1 %298, i64 0, i64 32768
  %301 = add nsw i32 %296, 14
  %302 = icmp slt i32 %296, -14
  %303 = sub nsw i32 39, %296
  %304 = select i1 %302, i32 0, i32 %301
  %305 = select i1 %302, i32 %303, i32 53
  %306 = icmp ugt i32 %305, 64
  %307 = icmp ne i64 %297, 0
  %308 = zext i1 %307 to i64
  %309 = tail call i32 @llvm.umin.i32(i32 %305, i32 64)
  %310 = select i1 %306, i64 %308, i64 %297
  %311 = icmp ugt i32 %305, 63
  %312 = zext nneg i32 %309 to i64
  %313 = lshr i64 %310, %312
  %314 = select i1 %311, i64 0, i64 %313
  %315 = add nsw i32 %309, -1
  %316 = zext nneg i32 %315 to i64
  %317 = shl nuw i64 1, %316
  %318 = shl i64 2, %316
  %319 = add i64 %318, -1
  %320 = select i1 %311, i64 -1, i64 %319
  %321 = and i64 %320, %310
  switch i32 %88, label %337 [
    i32 0, label %322
    i32 4, label %329
    i32 2, label %331
    i32 3, label %334
  ]

322:                                              ; preds = %294
  %323 = icmp ugt i64 %321, %317
  br i1 %323, label %337, label %324

324:                                              ; preds = %322
  %325 = icmp eq i64 %321, %317
  %326 = and i64 %314, 1
  %327 = icmp ne i64 %326, 0
  %328 = select i1 %325, i1 %327, i1 false
  br label %337

329:                                              ; preds = %294
  %330 = icmp uge i64 %321, %317
  br label %337

331:                                              ; preds = %294
  %332 = icmp ne i64 %321, 0
  %333 = and i1 %332, %299
  br label %337

334:                                              ; preds = %294
  %335 = icmp ne i64 %321, 0
  %336 = and i1 %298, %335
  br label %337

337:                                              ; preds = %294, %322, %324, %329, %331, %334
  %338 = phi i1 [ %330, %329 ], [ %333, %331 ], [ %336, %334 ], [ true, %322 ], [ %328, %324 ], [ false, %294 ]
  %339 = icmp ne i32 %8, 0
  %340 = select i1 %339, i1 %302, i1 false
  br i1 %340, label %341, label %365

341:                                              ; preds = %337
  %342 = lshr i64 %297, 53
  %343 = and i64 %297, 9007199254740991
  switch i32 %88, label %357 [
    i32 0, label %344
    i32 4, label %349
    i32 2, label %351
    i32 3, label %354
  ]

344:                                              ; preds = %341
  %345 = icmp ugt i64 %343, 4503599627370496
  br i1 %345, label %357, label %346

346:                                              ; preds = %344
  %347 = and i64 %297, 18014398509481983
  %348 = icmp eq i64 %347, 13510798882111488
  br label %357

349:                                              ; preds = %341
  %350 = icmp ugt i64 %343, 4503599627370495
  br label %357

351:                                              ; preds = %341
  %352 = icmp ne i64 %343, 0
  %353 = and i1 %352, %299
  br label %357

354:                                              ; preds = %341
  %355 = icmp ne i64 %343, 0
  %356 = and i1 %298, %355
  br label %357

357:                                              ; preds = %341, %344, %346, %349, %351, %354
  %358 = phi i1 [ %350, %349 ], [ %353, %351 ], [ %356, %354 ], [ true, %344 ], [ %348, %346 ], [ false, %341 ]
  %359 = icmp eq i32 %296, -15
  br i1 %359, label %360, label %397

360:                                              ; preds = %357
  %361 = zext i1 %358 to i64
  %362 = add nuw nsw i64 %342, %361
  %363 = icmp ult i64 %362, 2048
  %364 = select i1 %363, i64 0, i64 1024
  br label %397

365:                                              ; preds = %337
  %366 = zext nneg i32 %304 to i64
  %367 = shl nuw nsw i64 %366, 10
  %368 = add nuw nsw i64 %314, %367
  %369 = zext i1 %338 to i64
  %370 = add nuw nsw i64 %368, %369
  %371 = icmp ugt i64 %370, 31743
  br i1 %371, label %372, label %397

372:                                              ; preds = %365
  %373 = and i32 %2, 3
  %374 = icmp ne i32 %373, 0
  %375 = icmp ne i32 %88, 2
  %376 = or i1 %375, %298
  %377 = and i1 %374, %376
  br i1 %377, label %378, label %381

378:                                              ; preds = %372
  %379 = icmp eq i32 %88, 3
  %380 = and i1 %379, %298
  br label %381

381:                                              ; preds = %378, %372
  %382 = phi i1 [ true, %372 ], [ %380, %378 ]
  %383 = and i32 %2, 16
  %384 = icmp eq i32 %383, 0
  br i1 %384, label %387, label %385

385:                                              ; preds = %381
  %386 = select i1 %298, i64 15360, i64 0
  br label %410

387:                                              ; preds = %381
  %388 = and i32 %2, 64
  %389 = icmp eq i32 %388, 0
  %390 = and i1 %389, %382
  %391 = select i1 %390, i64 31744, i64 31743
  %392 = or disjoint i64 %391, 32768
  %393 = and i32 %2, 32
  %394 = icmp eq i32 %393, 0
  %395 = select i1 %394, i64 %392, i64 0
  %396 = select i1 %298, i64 %391, i64 %395
  br label %410

397:                                              ; preds = %360, %357, %365
  %398 = phi i64 [ %370, %365 ], [ %364, %360 ], [ 0, %357 ]
  %399 = or disjoint i64 %398, %300
  %400 = and i32 %2, 16
  %401 = icmp eq i32 %400, 0
  br i1 %401, label %405, label %402

402:                                              ; preds = %397
  br i1 %298, label %403, label %410

403:                                              ; preds = %402
  %404 = tail call i64 @llvm.umin.i64(i64 %399, i64 15360)
  br label %410

405:                                              ; preds = %397
  %406 = and i32 %2, 32
  %407 = icmp eq i32 %406, 0
  %408 = or i1 %407, %298
  %409 = select i1 %408, i64 %399, i64 0
  br label %410

410:                                              ; preds = %280, %259, %405, %387, %285, %263, %403, %385, %255, %27, %402
  %411 = phi i64 [ 0, %402 ], [ %30, %27 ], [ %258, %255 ], [ %386, %385 ], [ %404, %403 ], [ %269, %263 ], [ %293, %285 ], [ %396, %387 ], [ %409, %405 ], [ 0, %259 ], [ %284, %280 ]
  ret i64 %411
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
  br label %250

27:                                               ; preds = %15
  %28 = xor i64 %17, %16
  %29 = trunc i64 %16 to i32
  %30 = lshr i32 %29, 10
  %31 = and i32 %30, 31
  %32 = icmp eq i32 %31, 31
  br i1 %32, label %46, label %33

33:                                               ; preds = %27
  %34 = and i64 %16, 1023
  %35 = icmp eq i32 %31, 0
  %36 = or disjoint i64 %34, 1024
  %37 = select i1 %35, i64 %34, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  %40 = tail call i32 @llvm.umax.i32(i32 %31, i32 1)
  %41 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %37, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = shl i64 %37, %41
  %44 = add nuw nsw i32 %40, 38
  %45 = sub nsw i32 %44, %42
  br label %46

46:                                               ; preds = %39, %27, %33
  %47 = phi i64 [ %43, %39 ], [ 0, %27 ], [ 0, %33 ]
  %48 = phi i32 [ %45, %39 ], [ 0, %27 ], [ 0, %33 ]
  %49 = phi i1 [ false, %39 ], [ false, %27 ], [ true, %33 ]
  %50 = trunc i64 %17 to i32
  %51 = lshr i32 %50, 10
  %52 = and i32 %51, 31
  %53 = icmp eq i32 %52, 31
  br i1 %53, label %72, label %54

54:                                               ; preds = %46
  %55 = and i64 %17, 1023
  %56 = icmp eq i32 %52, 0
  %57 = or disjoint i64 %55, 1024
  %58 = select i1 %56, i64 %55, i64 %57
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %67, label %60

60:                                               ; preds = %54
  %61 = tail call i32 @llvm.umax.i32(i32 %52, i32 1)
  %62 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %58, i1 true)
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = shl i64 %58, %62
  %65 = add nuw nsw i32 %61, 38
  %66 = sub nsw i32 %65, %63
  br label %67

67:                                               ; preds = %60, %54
  %68 = phi i64 [ %64, %60 ], [ 0, %54 ]
  %69 = phi i32 [ %66, %60 ], [ 0, %54 ]
  %70 = and i32 %2, 7
  %71 = or i1 %32, %53
  br i1 %71, label %72, label %75

72:                                               ; preds = %46, %67
  %73 = phi i1 [ %59, %67 ], [ false, %46 ]
  %74 = or i1 %49, %73
  br i1 %74, label %82, label %97

75:                                               ; preds = %67
  %76 = or i1 %49, %59
  br i1 %76, label %86, label %77

77:                                               ; preds = %75
  %78 = zext i64 %47 to i128
  %79 = zext i64 %68 to i128
  %80 = mul nuw i128 %79, %78
  %81 = icmp eq i128 %80, 0
  br i1 %81, label %86, label %114

82:                                               ; preds = %72
  %83 = and i32 %2, 16
  %84 = icmp eq i32 %83, 0
  %85 = select i1 %84, i64 32767, i64 0
  br label %250

86:                                               ; preds = %77, %75
  %87 = and i32 %2, 16
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %250

89:                                               ; preds = %86
  %90 = and i64 %28, 32768
  %91 = icmp eq i64 %90, 0
  %92 = shl i32 %2, 10
  %93 = and i32 %92, 32768
  %94 = xor i32 %93, 32768
  %95 = zext nneg i32 %94 to i64
  %96 = select i1 %91, i64 0, i64 %95
  br label %250

97:                                               ; preds = %72
  %98 = and i64 %28, 32768
  %99 = and i32 %2, 16
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %104, label %101

101:                                              ; preds = %97
  %102 = icmp eq i64 %98, 0
  %103 = select i1 %102, i64 15360, i64 0
  br label %250

104:                                              ; preds = %97
  %105 = and i32 %2, 64
  %106 = icmp eq i32 %105, 0
  %107 = select i1 %106, i64 31744, i64 31743
  %108 = or disjoint i64 %98, %107
  %109 = and i32 %2, 32
  %110 = icmp ne i32 %109, 0
  %111 = icmp ne i64 %98, 0
  %112 = and i1 %110, %111
  %113 = select i1 %112, i64 0, i64 %108
  br label %250

114:                                              ; preds = %77
  %115 = add nsw i32 %48, 1
  %116 = add nsw i32 %115, %69
  %117 = trunc i128 %80 to i64
  %118 = lshr i128 %80, 64
  %119 = trunc nuw i128 %118 to i64
  %120 = icmp eq i64 %119, 0
  %121 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %119, i1 true)
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %117, i1 true)
  %124 = trunc nuw nsw i64 %123 to i32
  %125 = or disjoint i32 %124, 64
  %126 = select i1 %120, i32 %125, i32 %122
  %127 = zext nneg i32 %126 to i128
  %128 = shl i128 %80, %127
  %129 = sub nsw i32 %116, %126
  %130 = lshr i128 %128, 64
  %131 = trunc nuw i128 %130 to i64
  %132 = trunc i128 %128 to i64
  %133 = icmp ne i64 %132, 0
  %134 = zext i1 %133 to i64
  %135 = or i64 %134, %131
  %136 = and i64 %28, 32768
  %137 = icmp eq i64 %136, 0
  %138 = xor i1 %137, true
  %139 = add nsw i32 %129, 14
  %140 = icmp slt i32 %129, -14
  %141 = sub nsw i32 39, %129
  %142 = select i1 %140, i32 0, i32 %139
  %143 = select i1 %140, i32 %141, i32 53
  %144 = icmp ugt i32 %143, 64
  %145 = icmp ne i64 %135, 0
  %146 = zext i1 %145 to i64
  %147 = tail call i32 @llvm.umin.i32(i32 %143, i32 64)
  %148 = select i1 %144, i64 %146, i64 %135
  %149 = icmp ugt i32 %143, 63
  %150 = zext nneg i32 %147 to i64
  %151 = lshr i64 %148, %150
  %152 = select i1 %149, i64 0, i64 %151
  %153 = add nsw i32 %147, -1
  %154 = zext nneg i32 %153 to i64
  %155 = shl nuw i64 1, %154
  %156 = shl i64 2, %154
  %157 = add i64 %156, -1
  %158 = select i1 %149, i64 -1, i64 %157
  %159 = and i64 %158, %148
  switch i32 %70, label %175 [
    i32 0, label %160
    i32 4, label %167
    i32 2, label %169
    i32 3, label %172
  ]

160:                                              ; preds = %114
  %161 = icmp ugt i64 %159, %155
  br i1 %161, label %175, label %162

162:                                              ; preds = %160
  %163 = icmp eq i64 %159, %155
  %164 = and i64 %152, 1
  %165 = icmp ne i64 %164, 0
  %166 = select i1 %163, i1 %165, i1 false
  br label %175

167:                                              ; preds = %114
  %168 = icmp uge i64 %159, %155
  br label %175

169:                                              ; preds = %114
  %170 = icmp ne i64 %159, 0
  %171 = and i1 %170, %138
  br label %175

172:                                              ; preds = %114
  %173 = icmp ne i64 %159, 0
  %174 = and i1 %137, %173
  br label %175

175:                                              ; preds = %114, %160, %162, %167, %169, %172
  %176 = phi i1 [ %168, %167 ], [ %171, %169 ], [ %174, %172 ], [ true, %160 ], [ %166, %162 ], [ false, %114 ]
  %177 = zext i1 %176 to i64
  %178 = zext nneg i32 %142 to i64
  %179 = shl nuw nsw i64 %178, 10
  %180 = add nuw nsw i64 %152, %179
  %181 = add nuw nsw i64 %180, %177
  %182 = icmp ne i32 %4, 0
  %183 = select i1 %182, i1 %140, i1 false
  br i1 %183, label %184, label %208

184:                                              ; preds = %175
  %185 = lshr i64 %131, 53
  %186 = and i64 %135, 9007199254740991
  switch i32 %70, label %200 [
    i32 0, label %187
    i32 4, label %192
    i32 2, label %194
    i32 3, label %197
  ]

187:                                              ; preds = %184
  %188 = icmp ugt i64 %186, 4503599627370496
  br i1 %188, label %200, label %189

189:                                              ; preds = %187
  %190 = and i64 %135, 18014398509481983
  %191 = icmp eq i64 %190, 13510798882111488
  br label %200

192:                                              ; preds = %184
  %193 = icmp ugt i64 %186, 4503599627370495
  br label %200

194:                                              ; preds = %184
  %195 = icmp ne i64 %186, 0
  %196 = and i1 %195, %138
  br label %200

197:                                              ; preds = %184
  %198 = icmp ne i64 %186, 0
  %199 = and i1 %137, %198
  br label %200

200:                                              ; preds = %184, %187, %189, %192, %194, %197
  %201 = phi i1 [ %193, %192 ], [ %196, %194 ], [ %199, %197 ], [ true, %187 ], [ %191, %189 ], [ false, %184 ]
  %202 = icmp eq i32 %129, -15
  br i1 %202, label %203, label %208

203:                                              ; preds = %200
  %204 = zext i1 %201 to i64
  %205 = add nuw nsw i64 %185, %204
  %206 = icmp ult i64 %205, 2048
  %207 = select i1 %206, i64 0, i64 1024
  br label %208

208:                                              ; preds = %203, %200, %175
  %209 = phi i64 [ %181, %175 ], [ 0, %200 ], [ %207, %203 ]
  %210 = icmp ugt i64 %209, 31743
  %211 = icmp ugt i32 %142, 32
  %212 = select i1 %210, i1 true, i1 %211
  br i1 %212, label %213, label %238

213:                                              ; preds = %208
  %214 = and i32 %2, 3
  %215 = icmp ne i32 %214, 0
  %216 = icmp ne i32 %70, 2
  %217 = or i1 %216, %137
  %218 = and i1 %215, %217
  br i1 %218, label %219, label %222

219:                                              ; preds = %213
  %220 = icmp eq i32 %70, 3
  %221 = and i1 %220, %137
  br label %222

222:                                              ; preds = %219, %213
  %223 = phi i1 [ true, %213 ], [ %221, %219 ]
  %224 = and i32 %2, 16
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %228, label %226

226:                                              ; preds = %222
  %227 = select i1 %137, i64 15360, i64 0
  br label %250

228:                                              ; preds = %222
  %229 = and i32 %2, 64
  %230 = icmp eq i32 %229, 0
  %231 = and i1 %230, %223
  %232 = select i1 %231, i64 31744, i64 31743
  %233 = or disjoint i64 %232, 32768
  %234 = and i32 %2, 32
  %235 = icmp eq i32 %234, 0
  %236 = select i1 %235, i64 %233, i64 0
  %237 = select i1 %137, i64 %232, i64 %236
  br label %250

238:                                              ; preds = %208
  %239 = or disjoint i64 %209, %136
  %240 = and i32 %2, 16
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %245, label %242

242:                                              ; preds = %238
  br i1 %137, label %243, label %250

243:                                              ; preds = %242
  %244 = tail call i64 @llvm.umin.i64(i64 %239, i64 15360)
  br label %250

245:                                              ; preds = %238
  %246 = and i32 %2, 32
  %247 = icmp eq i32 %246, 0
  %248 = or i1 %247, %137
  %249 = select i1 %248, i64 %239, i64 0
  br label %250

250:                                              ; preds = %86, %245, %228, %104, %89, %242, %243, %226, %101, %82, %23
  %251 = phi i64 [ 0, %242 ], [ %26, %23 ], [ %85, %82 ], [ %103, %101 ], [ %227, %226 ], [ %244, %243 ], [ %96, %89 ], [ %113, %104 ], [ %237, %228 ], [ %249, %245 ], [ 0, %86 ]
  ret i64 %251
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_f16(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %20, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 31744
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 32768
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 31744
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 32768
  %15 = select i1 %13, i64 %14, i64 %1
  %16 = and i64 %2, 31744
  %17 = icmp eq i64 %16, 0
  %18 = and i64 %2, 32768
  %19 = select i1 %17, i64 %18, i64 %2
  br label %20

20:                                               ; preds = %7, %4
  %21 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %22 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %23 = phi i64 [ %2, %4 ], [ %19, %7 ]
  %24 = and i64 %22, 32767
  %25 = icmp ult i64 %24, 31745
  %26 = and i64 %21, 32767
  %27 = icmp ult i64 %26, 31745
  %28 = and i1 %27, %25
  %29 = and i64 %23, 32767
  %30 = icmp ult i64 %29, 31745
  %31 = and i1 %28, %30
  br i1 %31, label %36, label %32

32:                                               ; preds = %20
  %33 = and i32 %3, 16
  %34 = icmp eq i32 %33, 0
  %35 = select i1 %34, i64 32767, i64 0
  br label %443

36:                                               ; preds = %20
  %37 = trunc i64 %22 to i32
  %38 = lshr i32 %37, 10
  %39 = and i32 %38, 31
  %40 = icmp eq i32 %39, 31
  br i1 %40, label %54, label %41

41:                                               ; preds = %36
  %42 = and i64 %22, 1023
  %43 = icmp eq i32 %39, 0
  %44 = or disjoint i64 %42, 1024
  %45 = select i1 %43, i64 %42, i64 %44
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %54, label %47

47:                                               ; preds = %41
  %48 = tail call i32 @llvm.umax.i32(i32 %39, i32 1)
  %49 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %45, i1 true)
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = shl i64 %45, %49
  %52 = add nuw nsw i32 %48, 38
  %53 = sub nsw i32 %52, %50
  br label %54

54:                                               ; preds = %47, %36, %41
  %55 = phi i64 [ %51, %47 ], [ 0, %36 ], [ 0, %41 ]
  %56 = phi i32 [ %53, %47 ], [ 0, %36 ], [ 0, %41 ]
  %57 = phi i1 [ false, %47 ], [ false, %36 ], [ true, %41 ]
  %58 = trunc i64 %21 to i32
  %59 = lshr i32 %58, 10
  %60 = and i32 %59, 31
  %61 = icmp eq i32 %60, 31
  br i1 %61, label %75, label %62

62:                                               ; preds = %54
  %63 = and i64 %21, 1023
  %64 = icmp eq i32 %60, 0
  %65 = or disjoint i64 %63, 1024
  %66 = select i1 %64, i64 %63, i64 %65
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %62
  %69 = tail call i32 @llvm.umax.i32(i32 %60, i32 1)
  %70 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %66, i1 true)
  %71 = trunc nuw nsw i64 %70 to i32
  %72 = shl i64 %66, %70
  %73 = add nuw nsw i32 %69, 38
  %74 = sub nsw i32 %73, %71
  br label %75

75:                                               ; preds = %68, %54, %62
  %76 = phi i64 [ %72, %68 ], [ 0, %54 ], [ 0, %62 ]
  %77 = phi i32 [ %74, %68 ], [ 0, %54 ], [ 0, %62 ]
  %78 = phi i1 [ false, %68 ], [ false, %54 ], [ true, %62 ]
  %79 = trunc i64 %23 to i32
  %80 = lshr i32 %79, 15
  %81 = and i32 %80, 1
  %82 = lshr i32 %79, 10
  %83 = and i32 %82, 31
  %84 = icmp ne i32 %83, 31
  br i1 %84, label %85, label %107

85:                                               ; preds = %75
  %86 = and i64 %23, 1023
  %87 = icmp eq i32 %83, 0
  %88 = or disjoint i64 %86, 1024
  %89 = select i1 %87, i64 %86, i64 %88
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %98, label %91

91:                                               ; preds = %85
  %92 = tail call i32 @llvm.umax.i32(i32 %83, i32 1)
  %93 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %89, i1 true)
  %94 = trunc nuw nsw i64 %93 to i32
  %95 = shl i64 %89, %93
  %96 = add nuw nsw i32 %92, 38
  %97 = sub nsw i32 %96, %94
  br label %98

98:                                               ; preds = %85, %91
  %99 = phi i64 [ %95, %91 ], [ 0, %85 ]
  %100 = phi i32 [ %97, %91 ], [ 0, %85 ]
  %101 = and i32 %3, 7
  %102 = xor i64 %22, %21
  %103 = trunc i64 %102 to i32
  %104 = lshr i32 %103, 15
  %105 = and i32 %104, 1
  %106 = or i1 %61, %40
  br i1 %106, label %113, label %120

107:                                              ; preds = %75
  %108 = xor i64 %22, %21
  %109 = trunc i64 %108 to i32
  %110 = lshr i32 %109, 15
  %111 = and i32 %110, 1
  %112 = or i1 %61, %40
  br i1 %112, label %113, label %301

113:                                              ; preds = %107, %98
  %114 = phi i32 [ %111, %107 ], [ %105, %98 ]
  %115 = or i1 %57, %78
  %116 = xor i1 %115, true
  %117 = icmp eq i32 %81, %114
  %118 = or i1 %84, %117
  %119 = and i1 %118, %116
  br i1 %119, label %301, label %286

120:                                              ; preds = %98
  br i1 %84, label %121, label %301

121:                                              ; preds = %120
  %122 = or i1 %57, %78
  br i1 %122, label %123, label %129

123:                                              ; preds = %121
  br i1 %90, label %124, label %325

124:                                              ; preds = %123
  %125 = icmp eq i32 %81, %105
  br i1 %125, label %290, label %126

126:                                              ; preds = %124
  %127 = icmp eq i32 %101, 2
  %128 = zext i1 %127 to i32
  br label %290

129:                                              ; preds = %121
  %130 = zext i64 %55 to i128
  %131 = zext i64 %76 to i128
  %132 = mul nuw i128 %131, %130
  %133 = add nsw i32 %77, %56
  br i1 %90, label %134, label %157

134:                                              ; preds = %129
  %135 = icmp eq i128 %132, 0
  br i1 %135, label %290, label %136

136:                                              ; preds = %134
  %137 = add nsw i32 %133, 1
  %138 = trunc i128 %132 to i64
  %139 = lshr i128 %132, 64
  %140 = trunc nuw i128 %139 to i64
  %141 = icmp eq i64 %140, 0
  %142 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %140, i1 true)
  %143 = trunc nuw nsw i64 %142 to i32
  %144 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %138, i1 true)
  %145 = trunc nuw nsw i64 %144 to i32
  %146 = or disjoint i32 %145, 64
  %147 = select i1 %141, i32 %146, i32 %143
  %148 = zext nneg i32 %147 to i128
  %149 = shl i128 %132, %148
  %150 = sub nsw i32 %137, %147
  %151 = lshr i128 %149, 64
  %152 = trunc nuw i128 %151 to i64
  %153 = trunc i128 %149 to i64
  %154 = icmp ne i64 %153, 0
  %155 = zext i1 %154 to i64
  %156 = or i64 %155, %152
  br label %325

157:                                              ; preds = %129
  %158 = zext i64 %99 to i128
  %159 = shl nuw nsw i128 %158, 63
  %160 = add nsw i32 %100, 1
  %161 = lshr i128 %132, 1
  %162 = and i128 %132, 1
  %163 = or i128 %161, %162
  %164 = add nsw i32 %133, 2
  %165 = icmp sgt i32 %164, %160
  br i1 %165, label %166, label %181

166:                                              ; preds = %157
  %167 = lshr i64 %99, 1
  %168 = sub nsw i32 %164, %160
  %169 = zext nneg i64 %167 to i128
  %170 = shl nuw nsw i128 %169, 64
  %171 = and i128 %159, 9223372036854775808
  %172 = or disjoint i128 %170, %171
  %173 = zext nneg i32 %168 to i128
  %174 = lshr i128 %172, %173
  %175 = sub nsw i32 128, %168
  %176 = zext nneg i32 %175 to i128
  %177 = shl i128 %172, %176
  %178 = icmp ne i128 %177, 0
  %179 = zext i1 %178 to i128
  %180 = or i128 %174, %179
  br label %209

181:                                              ; preds = %157
  %182 = trunc i128 %163 to i64
  %183 = lshr i128 %132, 65
  %184 = trunc nuw nsw i128 %183 to i64
  %185 = icmp eq i32 %160, %164
  br i1 %185, label %202, label %186

186:                                              ; preds = %181
  %187 = sub nsw i32 %160, %164
  %188 = shl nuw nsw i128 %183, 64
  %189 = and i128 %163, 18446744073709551615
  %190 = or disjoint i128 %189, %188
  %191 = zext nneg i32 %187 to i128
  %192 = lshr i128 %190, %191
  %193 = sub nsw i32 128, %187
  %194 = zext nneg i32 %193 to i128
  %195 = shl i128 %190, %194
  %196 = icmp ne i128 %195, 0
  %197 = zext i1 %196 to i128
  %198 = or i128 %192, %197
  %199 = trunc i128 %198 to i64
  %200 = lshr i128 %192, 64
  %201 = trunc nuw nsw i128 %200 to i64
  br label %202

202:                                              ; preds = %181, %186
  %203 = phi i64 [ %199, %186 ], [ %182, %181 ]
  %204 = phi i64 [ %201, %186 ], [ %184, %181 ]
  %205 = zext nneg i64 %204 to i128
  %206 = shl nuw nsw i128 %205, 64
  %207 = zext i64 %203 to i128
  %208 = or disjoint i128 %206, %207
  br label %209

209:                                              ; preds = %202, %166
  %210 = phi i128 [ %180, %166 ], [ %159, %202 ]
  %211 = phi i32 [ %164, %166 ], [ %160, %202 ]
  %212 = phi i128 [ %163, %166 ], [ %208, %202 ]
  %213 = icmp eq i32 %105, %81
  br i1 %213, label %214, label %237

214:                                              ; preds = %209
  %215 = add nuw i128 %212, %210
  %216 = icmp eq i128 %215, 0
  br i1 %216, label %290, label %217

217:                                              ; preds = %214
  %218 = trunc i128 %215 to i64
  %219 = lshr i128 %215, 64
  %220 = trunc nuw i128 %219 to i64
  %221 = icmp eq i64 %220, 0
  %222 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %220, i1 true)
  %223 = trunc nuw nsw i64 %222 to i32
  %224 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %218, i1 true)
  %225 = trunc nuw nsw i64 %224 to i32
  %226 = or disjoint i32 %225, 64
  %227 = select i1 %221, i32 %226, i32 %223
  %228 = zext nneg i32 %227 to i128
  %229 = shl i128 %215, %228
  %230 = sub nsw i32 %211, %227
  %231 = lshr i128 %229, 64
  %232 = trunc nuw i128 %231 to i64
  %233 = trunc i128 %229 to i64
  %234 = icmp ne i64 %233, 0
  %235 = zext i1 %234 to i64
  %236 = or i64 %235, %232
  br label %325

237:                                              ; preds = %209
  %238 = icmp eq i128 %212, %210
  br i1 %238, label %239, label %242

239:                                              ; preds = %237
  %240 = icmp eq i32 %101, 2
  %241 = zext i1 %240 to i32
  br label %290

242:                                              ; preds = %237
  %243 = icmp ugt i128 %212, %210
  br i1 %243, label %244, label %265

244:                                              ; preds = %242
  %245 = sub nsw i128 %212, %210
  %246 = trunc i128 %245 to i64
  %247 = lshr i128 %245, 64
  %248 = trunc nuw i128 %247 to i64
  %249 = icmp eq i64 %248, 0
  %250 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %248, i1 true)
  %251 = trunc nuw nsw i64 %250 to i32
  %252 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %246, i1 true)
  %253 = trunc nuw nsw i64 %252 to i32
  %254 = or disjoint i32 %253, 64
  %255 = select i1 %249, i32 %254, i32 %251
  %256 = zext nneg i32 %255 to i128
  %257 = shl i128 %245, %256
  %258 = sub nsw i32 %211, %255
  %259 = lshr i128 %257, 64
  %260 = trunc nuw i128 %259 to i64
  %261 = trunc i128 %257 to i64
  %262 = icmp ne i64 %261, 0
  %263 = zext i1 %262 to i64
  %264 = or i64 %263, %260
  br label %325

265:                                              ; preds = %242
  %266 = sub nsw i128 %210, %212
  %267 = trunc i128 %266 to i64
  %268 = lshr i128 %266, 64
  %269 = trunc nuw i128 %268 to i64
  %270 = icmp eq i64 %269, 0
  %271 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %269, i1 true)
  %272 = trunc nuw nsw i64 %271 to i32
  %273 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %267, i1 true)
  %274 = trunc nuw nsw i64 %273 to i32
  %275 = or disjoint i32 %274, 64
  %276 = select i1 %270, i32 %275, i32 %272
  %277 = zext nneg i32 %276 to i128
  %278 = shl i128 %266, %277
  %279 = sub nsw i32 %211, %276
  %280 = lshr i128 %278, 64
  %281 = trunc nuw i128 %280 to i64
  %282 = trunc i128 %278 to i64
  %283 = icmp ne i64 %282, 0
  %284 = zext i1 %283 to i64
  %285 = or i64 %284, %281
  br label %325

286:                                              ; preds = %113
  %287 = and i32 %3, 16
  %288 = icmp eq i32 %287, 0
  %289 = select i1 %288, i64 32767, i64 0
  br label %443

290:                                              ; preds = %239, %126, %124, %134, %214
  %291 = phi i32 [ %81, %214 ], [ %105, %134 ], [ %81, %124 ], [ %128, %126 ], [ %241, %239 ]
  %292 = and i32 %3, 16
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %294, label %443

294:                                              ; preds = %290
  %295 = icmp eq i32 %291, 0
  %296 = shl i32 %3, 10
  %297 = and i32 %296, 32768
  %298 = xor i32 %297, 32768
  %299 = select i1 %295, i32 0, i32 %298
  %300 = zext nneg i32 %299 to i64
  br label %443

301:                                              ; preds = %107, %120, %113
  %302 = phi i32 [ %81, %120 ], [ %114, %113 ], [ %81, %107 ]
  %303 = icmp eq i32 %302, 0
  %304 = and i32 %3, 64
  %305 = icmp eq i32 %304, 0
  %306 = select i1 %303, i64 31744, i64 64512
  %307 = select i1 %303, i64 31743, i64 64511
  %308 = select i1 %305, i64 %306, i64 %307
  %309 = and i32 %3, 16
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %316, label %311

311:                                              ; preds = %301
  %312 = and i64 %308, 32767
  %313 = icmp ult i64 %312, 31745
  %314 = and i1 %313, %303
  %315 = select i1 %314, i64 15360, i64 0
  br label %443

316:                                              ; preds = %301
  %317 = and i32 %3, 32
  %318 = icmp ne i32 %317, 0
  %319 = icmp ugt i64 %308, 32767
  %320 = and i64 %308, 32767
  %321 = icmp ult i64 %320, 31745
  %322 = and i1 %319, %321
  %323 = select i1 %318, i1 %322, i1 false
  %324 = select i1 %323, i64 0, i64 %308
  br label %443

325:                                              ; preds = %123, %136, %217, %244, %265
  %326 = phi i32 [ %81, %265 ], [ %105, %244 ], [ %81, %217 ], [ %105, %136 ], [ %81, %123 ]
  %327 = phi i32 [ %279, %265 ], [ %258, %244 ], [ %230, %217 ], [ %150, %136 ], [ %100, %123 ]
  %328 = phi i64 [ %285, %265 ], [ %264, %244 ], [ %236, %217 ], [ %156, %136 ], [ %99, %123 ]
  %329 = icmp eq i32 %326, 0
  %330 = xor i1 %329, true
  %331 = select i1 %329, i64 0, i64 32768
  %332 = add nsw i32 %327, 14
  %333 = icmp slt i32 %327, -14
  %334 = sub nsw i32 39, %327
  %335 = select i1 %333, i32 0, i32 %332
  %336 = select i1 %333, i32 %334, i32 53
  %337 = icmp ugt i32 %336, 64
  %338 = icmp ne i64 %328, 0
  %339 = zext i1 %338 to i64
  %340 = tail call i32 @llvm.umin.i32(i32 %336, i32 64)
  %341 = select i1 %337, i64 %339, i64 %328
  %342 = icmp ugt i32 %336, 63
  %343 = zext nneg i32 %340 to i64
  %344 = lshr i64 %341, %343
  %345 = select i1 %342, i64 0, i64 %344
  %346 = add nsw i32 %340, -1
  %347 = zext nneg i32 %346 to i64
  %348 = shl nuw i64 1, %347
  %349 = shl i64 2, %347
  %350 = add i64 %349, -1
  %351 = select i1 %342, i64 -1, i64 %350
  %352 = and i64 %351, %341
  switch i32 %101, label %368 [
    i32 0, label %353
    i32 4, label %360
    i32 2, label %362
    i32 3, label %365
  ]

353:                                              ; preds = %325
  %354 = icmp ugt i64 %352, %348
  br i1 %354, label %368, label %355

355:                                              ; preds = %353
  %356 = icmp eq i64 %352, %348
  %357 = and i64 %345, 1
  %358 = icmp ne i64 %357, 0
  %359 = select i1 %356, i1 %358, i1 false
  br label %368

360:                                              ; preds = %325
  %361 = icmp uge i64 %352, %348
  br label %368

362:                                              ; preds = %325
  %363 = icmp ne i64 %352, 0
  %364 = and i1 %363, %330
  br label %368

365:                                              ; preds = %325
  %366 = icmp ne i64 %352, 0
  %367 = and i1 %329, %366
  br label %368

368:                                              ; preds = %325, %353, %355, %360, %362, %365
  %369 = phi i1 [ %361, %360 ], [ %364, %362 ], [ %367, %365 ], [ true, %353 ], [ %359, %355 ], [ false, %325 ]
  %370 = zext i1 %369 to i64
  %371 = zext nneg i32 %335 to i64
  %372 = shl nuw nsw i64 %371, 10
  %373 = add nuw nsw i64 %345, %372
  %374 = add nuw nsw i64 %373, %370
  %375 = icmp ne i32 %5, 0
  %376 = select i1 %375, i1 %333, i1 false
  br i1 %376, label %377, label %401

377:                                              ; preds = %368
  %378 = lshr i64 %328, 53
  %379 = and i64 %328, 9007199254740991
  switch i32 %101, label %393 [
    i32 0, label %380
    i32 4, label %385
    i32 2, label %387
    i32 3, label %390
  ]

380:                                              ; preds = %377
  %381 = icmp ugt i64 %379, 4503599627370496
  br i1 %381, label %393, label %382

382:                                              ; preds = %380
  %383 = and i64 %328, 18014398509481983
  %384 = icmp eq i64 %383, 13510798882111488
  br label %393

385:                                              ; preds = %377
  %386 = icmp ugt i64 %379, 4503599627370495
  br label %393

387:                                              ; preds = %377
  %388 = icmp ne i64 %379, 0
  %389 = and i1 %388, %330
  br label %393

390:                                              ; preds = %377
  %391 = icmp ne i64 %379, 0
  %392 = and i1 %329, %391
  br label %393

393:                                              ; preds = %377, %380, %382, %385, %387, %390
  %394 = phi i1 [ %386, %385 ], [ %389, %387 ], [ %392, %390 ], [ true, %380 ], [ %384, %382 ], [ false, %377 ]
  %395 = icmp eq i32 %327, -15
  br i1 %395, label %396, label %401

396:                                              ; preds = %393
  %397 = zext i1 %394 to i64
  %398 = add nuw nsw i64 %378, %397
  %399 = icmp ult i64 %398, 2048
  %400 = select i1 %399, i64 0, i64 1024
  br label %401

401:                                              ; preds = %396, %393, %368
  %402 = phi i64 [ %374, %368 ], [ 0, %393 ], [ %400, %396 ]
  %403 = icmp ugt i64 %402, 31743
  %404 = icmp ugt i32 %335, 32
  %405 = select i1 %403, i1 true, i1 %404
  br i1 %405, label %406, label %431

406:                                              ; preds = %401
  %407 = and i32 %3, 3
  %408 = icmp ne i32 %407, 0
  %409 = icmp ne i32 %101, 2
  %410 = or i1 %409, %329
  %411 = and i1 %408, %410
  br i1 %411, label %412, label %415

412:                                              ; preds = %406
  %413 = icmp eq i32 %101, 3
  %414 = and i1 %413, %329
  br label %415

415:                                              ; preds = %412, %406
  %416 = phi i1 [ true, %406 ], [ %414, %412 ]
  %417 = and i32 %3, 16
  %418 = icmp eq i32 %417, 0
  br i1 %418, label %421, label %419

419:                                              ; preds = %415
  %420 = select i1 %329, i64 15360, i64 0
  br label %443

421:                                              ; preds = %415
  %422 = and i32 %3, 64
  %423 = icmp eq i32 %422, 0
  %424 = and i1 %423, %416
  %425 = select i1 %424, i64 31744, i64 31743
  %426 = or disjoint i64 %425, 32768
  %427 = and i32 %3, 32
  %428 = icmp eq i32 %427, 0
  %429 = select i1 %428, i64 %426, i64 0
  %430 = select i1 %329, i64 %425, i64 %429
  br label %443

431:                                              ; preds = %401
  %432 = or disjoint i64 %402, %331
  %433 = and i32 %3, 16
  %434 = icmp eq i32 %433, 0
  br i1 %434, label %438, label %435

435:                                              ; preds = %431
  br i1 %329, label %436, label %443

436:                                              ; preds = %435
  %437 = tail call i64 @llvm.umin.i64(i64 %432, i64 15360)
  br label %443

438:                                              ; preds = %431
  %439 = and i32 %3, 32
  %440 = icmp eq i32 %439, 0
  %441 = or i1 %440, %329
  %442 = select i1 %441, i64 %432, i64 0
  br label %443

443:                                              ; preds = %311, %290, %438, %421, %316, %294, %435, %436, %419, %286, %32
  %444 = phi i64 [ 0, %435 ], [ %35, %32 ], [ %289, %286 ], [ %420, %419 ], [ %437, %436 ], [ %300, %294 ], [ %324, %316 ], [ %430, %421 ], [ %442, %438 ], [ 0, %290 ], [ %315, %311 ]
  ret i64 %444
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
  br label %426

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
  br label %426

275:                                              ; preds = %224, %93, %91, %97, %199
  %276 = phi i32 [ %30, %199 ], [ %30, %97 ], [ %30, %91 ], [ %95, %93 ], [ %226, %224 ]
  %277 = and i32 %2, 16
  %278 = icmp eq i32 %277, 0
  br i1 %278, label %279, label %426

279:                                              ; preds = %275
  %280 = icmp eq i32 %276, 0
  %281 = shl i32 %2, 10
  %282 = and i32 %281, 32768
  %283 = xor i32 %282, 32768
  %284 = select i1 %280, i32 0, i32 %283
  %285 = zext nneg i32 %284 to i64
  br label %426

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
  br label %426

301:                                              ; preds = %286
  %302 = and i32 %2, 32
  %303 = icmp ne i32 %302, 0
  %304 = icmp ugt i64 %293, 32767
  %305 = and i64 %293, 32767
  %306 = icmp ult i64 %305, 32641
  %307 = and i1 %304, %306
  %308 = select i1 %303, i1 %307, i1 false
  %309 = select i1 %308, i64 0, i64 %293
  br label %426

310:                                              ; preds = %90, %105, %202, %229, %250
  %311 = phi i32 [ %65, %250 ], [ %30, %229 ], [ %30, %202 ], [ %30, %105 ], [ %65, %90 ]
  %312 = phi i32 [ %264, %250 ], [ %243, %229 ], [ %215, %202 ], [ %116, %105 ], [ %83, %90 ]
  %313 = phi i64 [ %270, %250 ], [ %249, %229 ], [ %221, %202 ], [ %122, %105 ], [ %82, %90 ]
  %314 = icmp eq i32 %311, 0
  %315 = xor i1 %314, true
  %316 = select i1 %314, i64 0, i64 32768
  %317 = add nsw i32 %312, 126
  %318 = icmp slt i32 %312, -126
  %319 = sub nsw i32 -70, %312
  %320 = select i1 %318, i32 0, i32 %317
  %321 = select i1 %318, i32 %319, i32 56
  %322 = icmp sgt i32 %321, 64
  %323 = icmp ne i64 %313, 0
  %324 = zext i1 %323 to i64
  %325 = tail call i32 @llvm.smin.i32(i32 %321, i32 64)
  %326 = select i1 %322, i64 %324, i64 %313
  %327 = icmp sgt i32 %321, 63
  %328 = zext nneg i32 %325 to i64
  %329 = lshr i64 %326, %328
  %330 = select i1 %327, i64 0, i64 %329
  %331 = add nsw i32 %325, -1
  %332 = zext nneg i32 %331 to i64
  %333 = shl nuw i64 1, %332
  %334 = shl i64 2, %332
  %335 = add i64 %334, -1
  %336 = select i1 %327, i64 -1, i64 %335
  %337 = and i64 %336, %326
  switch i32 %84, label %353 [
    i32 0, label %338
    i32 4, label %345
    i32 2, label %347
    i32 3, label %350
  ]

338:                                              ; preds = %310
  %339 = icmp ugt i64 %337, %333
  br i1 %339, label %353, label %340

340:                                              ; preds = %338
  %341 = icmp eq i64 %337, %333
  %342 = and i64 %330, 1
  %343 = icmp ne i64 %342, 0
  %344 = select i1 %341, i1 %343, i1 false
  br label %353

345:                                              ; preds = %310
  %346 = icmp uge i64 %337, %333
  br label %353

347:                                              ; preds = %310
  %348 = icmp ne i64 %337, 0
  %349 = and i1 %348, %315
  br label %353

350:                                              ; preds = %310
  %351 = icmp ne i64 %337, 0
  %352 = and i1 %314, %351
  br label %353

353:                                              ; preds = %310, %338, %340, %345, %347, %350
  %354 = phi i1 [ %346, %345 ], [ %349, %347 ], [ %352, %350 ], [ true, %338 ], [ %344, %340 ], [ false, %310 ]
  %355 = icmp ne i32 %4, 0
  %356 = select i1 %355, i1 %318, i1 false
  br i1 %356, label %357, label %381

357:                                              ; preds = %353
  %358 = lshr i64 %313, 56
  %359 = and i64 %313, 72057594037927935
  switch i32 %84, label %373 [
    i32 0, label %360
    i32 4, label %365
    i32 2, label %367
    i32 3, label %370
  ]

360:                                              ; preds = %357
  %361 = icmp ugt i64 %359, 36028797018963968
  br i1 %361, label %373, label %362

362:                                              ; preds = %360
  %363 = and i64 %313, 144115188075855871
  %364 = icmp eq i64 %363, 108086391056891904
  br label %373

365:                                              ; preds = %357
  %366 = icmp ugt i64 %359, 36028797018963967
  br label %373

367:                                              ; preds = %357
  %368 = icmp ne i64 %359, 0
  %369 = and i1 %368, %315
  br label %373

370:                                              ; preds = %357
  %371 = icmp ne i64 %359, 0
  %372 = and i1 %314, %371
  br label %373

373:                                              ; preds = %357, %360, %362, %365, %367, %370
  %374 = phi i1 [ %366, %365 ], [ %369, %367 ], [ %372, %370 ], [ true, %360 ], [ %364, %362 ], [ false, %357 ]
  %375 = icmp eq i32 %312, -127
  br i1 %375, label %376, label %413

376:                                              ; preds = %373
  %377 = zext i1 %374 to i64
  %378 = add nuw nsw i64 %358, %377
  %379 = icmp ult i64 %378, 256
  %380 = select i1 %379, i64 0, i64 128
  br label %413

381:                                              ; preds = %353
  %382 = zext nneg i32 %320 to i64
  %383 = shl nuw nsw i64 %382, 7
  %384 = add i64 %330, %383
  %385 = zext i1 %354 to i64
  %386 = add i64 %384, %385
  %387 = icmp ugt i64 %386, 32639
  br i1 %387, label %388, label %413

388:                                              ; preds = %381
  %389 = and i32 %2, 3
  %390 = icmp ne i32 %389, 0
  %391 = icmp ne i32 %84, 2
  %392 = or i1 %391, %314
  %393 = and i1 %390, %392
  br i1 %393, label %394, label %397

394:                                              ; preds = %388
  %395 = icmp eq i32 %84, 3
  %396 = and i1 %395, %314
  br label %397

397:                                              ; preds = %394, %388
  %398 = phi i1 [ true, %388 ], [ %396, %394 ]
  %399 = and i32 %2, 16
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %403, label %401

401:                                              ; preds = %397
  %402 = select i1 %314, i64 16256, i64 0
  br label %426

403:                                              ; preds = %397
  %404 = and i32 %2, 64
  %405 = icmp eq i32 %404, 0
  %406 = and i1 %405, %398
  %407 = select i1 %406, i64 32640, i64 32639
  %408 = or disjoint i64 %407, 32768
  %409 = and i32 %2, 32
  %410 = icmp eq i32 %409, 0
  %411 = select i1 %410, i64 %408, i64 0
  %412 = select i1 %314, i64 %407, i64 %411
  br label %426

413:                                              ; preds = %376, %373, %381
  %414 = phi i64 [ %386, %381 ], [ %380, %376 ], [ 0, %373 ]
  %415 = or disjoint i64 %414, %316
  %416 = and i32 %2, 16
  %417 = icmp eq i32 %416, 0
  br i1 %417, label %421, label %418

418:                                              ; preds = %413
  br i1 %314, label %419, label %426

419:                                              ; preds = %418
  %420 = tail call i64 @llvm.umin.i64(i64 %415, i64 16256)
  br label %426

421:                                              ; preds = %413
  %422 = and i32 %2, 32
  %423 = icmp eq i32 %422, 0
  %424 = or i1 %423, %314
  %425 = select i1 %424, i64 %415, i64 0
  br label %426

426:                                              ; preds = %296, %275, %421, %403, %301, %279, %419, %401, %271, %23, %418
  %427 = phi i64 [ 0, %418 ], [ %26, %23 ], [ %274, %271 ], [ %402, %401 ], [ %420, %419 ], [ %285, %279 ], [ %309, %301 ], [ %412, %403 ], [ %425, %421 ], [ 0, %275 ], [ %300, %296 ]
  ret i64 %427
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
  br label %430

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
  br label %430

279:                                              ; preds = %228, %97, %95, %101, %203
  %280 = phi i32 [ %34, %203 ], [ %34, %101 ], [ %34, %95 ], [ %99, %97 ], [ %230, %228 ]
  %281 = and i32 %2, 16
  %282 = icmp eq i32 %281, 0
  br i1 %282, label %283, label %430

283:                                              ; preds = %279
  %284 = icmp eq i32 %280, 0
  %285 = shl i32 %2, 10
  %286 = and i32 %285, 32768
  %287 = xor i32 %286, 32768
  %288 = select i1 %284, i32 0, i32 %287
  %289 = zext nneg i32 %288 to i64
  br label %430

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
  br label %430

305:                                              ; preds = %290
  %306 = and i32 %2, 32
  %307 = icmp ne i32 %306, 0
  %308 = icmp ugt i64 %297, 32767
  %309 = and i64 %297, 32767
  %310 = icmp ult i64 %309, 32641
  %311 = and i1 %308, %310
  %312 = select i1 %307, i1 %311, i1 false
  %313 = select i1 %312, i64 0, i64 %297
  br label %430

314:                                              ; preds = %94, %109, %206, %233, %254
  %315 = phi i32 [ %69, %254 ], [ %34, %233 ], [ %34, %206 ], [ %34, %109 ], [ %69, %94 ]
  %316 = phi i32 [ %268, %254 ], [ %247, %233 ], [ %219, %206 ], [ %120, %109 ], [ %87, %94 ]
  %317 = phi i64 [ %274, %254 ], [ %253, %233 ], [ %225, %206 ], [ %126, %109 ], [ %86, %94 ]
  %318 = icmp eq i32 %315, 0
  %319 = xor i1 %318, true
  %320 = select i1 %318, i64 0, i64 32768
  %321 = add nsw i32 %316, 126
  %322 = icmp slt i32 %316, -126
  %323 = sub nsw i32 -70, %316
  %324 = select i1 %322, i32 0, i32 %321
  %325 = select i1 %322, i32 %323, i32 56
  %326 = icmp sgt i32 %325, 64
  %327 = icmp ne i64 %317, 0
  %328 = zext i1 %327 to i64
  %329 = tail call i32 @llvm.smin.i32(i32 %325, i32 64)
  %330 = select i1 %326, i64 %328, i64 %317
  %331 = icmp sgt i32 %325, 63
  %332 = zext nneg i32 %329 to i64
  %333 = lshr i64 %330, %332
  %334 = select i1 %331, i64 0, i64 %333
  %335 = add nsw i32 %329, -1
  %336 = zext nneg i32 %335 to i64
  %337 = shl nuw i64 1, %336
  %338 = shl i64 2, %336
  %339 = add i64 %338, -1
  %340 = select i1 %331, i64 -1, i64 %339
  %341 = and i64 %340, %330
  switch i32 %88, label %357 [
    i32 0, label %342
    i32 4, label %349
    i32 2, label %351
    i32 3, label %354
  ]

342:                                              ; preds = %314
  %343 = icmp ugt i64 %341, %337
  br i1 %343, label %357, label %344

344:                                              ; preds = %342
  %345 = icmp eq i64 %341, %337
  %346 = and i64 %334, 1
  %347 = icmp ne i64 %346, 0
  %348 = select i1 %345, i1 %347, i1 false
  br label %357

349:                                              ; preds = %314
  %350 = icmp uge i64 %341, %337
  br label %357

351:                                              ; preds = %314
  %352 = icmp ne i64 %341, 0
  %353 = and i1 %352, %319
  br label %357

354:                                              ; preds = %314
  %355 = icmp ne i64 %341, 0
  %356 = and i1 %318, %355
  br label %357

357:                                              ; preds = %314, %342, %344, %349, %351, %354
  %358 = phi i1 [ %350, %349 ], [ %353, %351 ], [ %356, %354 ], [ true, %342 ], [ %348, %344 ], [ false, %314 ]
  %359 = icmp ne i32 %8, 0
  %360 = select i1 %359, i1 %322, i1 false
  br i1 %360, label %361, label %385

361:                                              ; preds = %357
  %362 = lshr i64 %317, 56
  %363 = and i64 %317, 72057594037927935
  switch i32 %88, label %377 [
    i32 0, label %364
    i32 4, label %369
    i32 2, label %371
    i32 3, label %374
  ]

364:                                              ; preds = %361
  %365 = icmp ugt i64 %363, 36028797018963968
  br i1 %365, label %377, label %366

366:                                              ; preds = %364
  %367 = and i64 %317, 144115188075855871
  %368 = icmp eq i64 %367, 108086391056891904
  br label %377

369:                                              ; preds = %361
  %370 = icmp ugt i64 %363, 36028797018963967
  br label %377

371:                                              ; preds = %361
  %372 = icmp ne i64 %363, 0
  %373 = and i1 %372, %319
  br label %377

374:                                              ; preds = %361
  %375 = icmp ne i64 %363, 0
  %376 = and i1 %318, %375
  br label %377

377:                                              ; preds = %361, %364, %366, %369, %371, %374
  %378 = phi i1 [ %370, %369 ], [ %373, %371 ], [ %376, %374 ], [ true, %364 ], [ %368, %366 ], [ false, %361 ]
  %379 = icmp eq i32 %316, -127
  br i1 %379, label %380, label %417

380:                                              ; preds = %377
  %381 = zext i1 %378 to i64
  %382 = add nuw nsw i64 %362, %381
  %383 = icmp ult i64 %382, 256
  %384 = select i1 %383, i64 0, i64 128
  br label %417

385:                                              ; preds = %357
  %386 = zext nneg i32 %324 to i64
  %387 = shl nuw nsw i64 %386, 7
  %388 = add i64 %334, %387
  %389 = zext i1 %358 to i64
  %390 = add i64 %388, %389
  %391 = icmp ugt i64 %390, 32639
  br i1 %391, label %392, label %417

392:                                              ; preds = %385
  %393 = and i32 %2, 3
  %394 = icmp ne i32 %393, 0
  %395 = icmp ne i32 %88, 2
  %396 = or i1 %395, %318
  %397 = and i1 %394, %396
  br i1 %397, label %398, label %401

398:                                              ; preds = %392
  %399 = icmp eq i32 %88, 3
  %400 = and i1 %399, %318
  br label %401

401:                                              ; preds = %398, %392
  %402 = phi i1 [ true, %392 ], [ %400, %398 ]
  %403 = and i32 %2, 16
  %404 = icmp eq i32 %403, 0
  br i1 %404, label %407, label %405

405:                                              ; preds = %401
  %406 = select i1 %318, i64 16256, i64 0
  br label %430

407:                                              ; preds = %401
  %408 = and i32 %2, 64
  %409 = icmp eq i32 %408, 0
  %410 = and i1 %409, %402
  %411 = select i1 %410, i64 32640, i64 32639
  %412 = or disjoint i64 %411, 32768
  %413 = and i32 %2, 32
  %414 = icmp eq i32 %413, 0
  %415 = select i1 %414, i64 %412, i64 0
  %416 = select i1 %318, i64 %411, i64 %415
  br label %430

417:                                              ; preds = %380, %377, %385
  %418 = phi i64 [ %390, %385 ], [ %384, %380 ], [ 0, %377 ]
  %419 = or disjoint i64 %418, %320
  %420 = and i32 %2, 16
  %421 = icmp eq i32 %420, 0
  br i1 %421, label %425, label %422

422:                                              ; preds = %417
  br i1 %318, label %423, label %430

423:                                              ; preds = %422
  %424 = tail call i64 @llvm.umin.i64(i64 %419, i64 16256)
  br label %430

425:                                              ; preds = %417
  %426 = and i32 %2, 32
  %427 = icmp eq i32 %426, 0
  %428 = or i1 %427, %318
  %429 = select i1 %428, i64 %419, i64 0
  br label %430

430:                                              ; preds = %300, %279, %425, %407, %305, %283, %423, %405, %275, %27, %422
  %431 = phi i64 [ 0, %422 ], [ %30, %27 ], [ %278, %275 ], [ %406, %405 ], [ %424, %423 ], [ %289, %283 ], [ %313, %305 ], [ %416, %407 ], [ %429, %425 ], [ 0, %279 ], [ %304, %300 ]
  ret i64 %431
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
  br label %250

27:                                               ; preds = %15
  %28 = xor i64 %17, %16
  %29 = trunc i64 %16 to i32
  %30 = lshr i32 %29, 7
  %31 = and i32 %30, 255
  %32 = icmp eq i32 %31, 255
  br i1 %32, label %46, label %33

33:                                               ; preds = %27
  %34 = and i64 %16, 127
  %35 = icmp eq i32 %31, 0
  %36 = or disjoint i64 %34, 128
  %37 = select i1 %35, i64 %34, i64 %36
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  %40 = tail call i32 @llvm.umax.i32(i32 %31, i32 1)
  %41 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %37, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = shl i64 %37, %41
  %44 = add nsw i32 %40, -71
  %45 = sub nsw i32 %44, %42
  br label %46

46:                                               ; preds = %39, %27, %33
  %47 = phi i64 [ %43, %39 ], [ 0, %27 ], [ 0, %33 ]
  %48 = phi i32 [ %45, %39 ], [ 0, %27 ], [ 0, %33 ]
  %49 = phi i1 [ false, %39 ], [ false, %27 ], [ true, %33 ]
  %50 = trunc i64 %17 to i32
  %51 = lshr i32 %50, 7
  %52 = and i32 %51, 255
  %53 = icmp eq i32 %52, 255
  br i1 %53, label %72, label %54

54:                                               ; preds = %46
  %55 = and i64 %17, 127
  %56 = icmp eq i32 %52, 0
  %57 = or disjoint i64 %55, 128
  %58 = select i1 %56, i64 %55, i64 %57
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %67, label %60

60:                                               ; preds = %54
  %61 = tail call i32 @llvm.umax.i32(i32 %52, i32 1)
  %62 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %58, i1 true)
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = shl i64 %58, %62
  %65 = add nsw i32 %61, -71
  %66 = sub nsw i32 %65, %63
  br label %67

67:                                               ; preds = %60, %54
  %68 = phi i64 [ %64, %60 ], [ 0, %54 ]
  %69 = phi i32 [ %66, %60 ], [ 0, %54 ]
  %70 = and i32 %2, 7
  %71 = or i1 %32, %53
  br i1 %71, label %72, label %75

72:                                               ; preds = %46, %67
  %73 = phi i1 [ %59, %67 ], [ false, %46 ]
  %74 = or i1 %49, %73
  br i1 %74, label %82, label %97

75:                                               ; preds = %67
  %76 = or i1 %49, %59
  br i1 %76, label %86, label %77

77:                                               ; preds = %75
  %78 = zext i64 %47 to i128
  %79 = zext i64 %68 to i128
  %80 = mul nuw i128 %79, %78
  %81 = icmp eq i128 %80, 0
  br i1 %81, label %86, label %114

82:                                               ; preds = %72
  %83 = and i32 %2, 16
  %84 = icmp eq i32 %83, 0
  %85 = select i1 %84, i64 32767, i64 0
  br label %250

86:                                               ; preds = %77, %75
  %87 = and i32 %2, 16
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %250

89:                                               ; preds = %86
  %90 = and i64 %28, 32768
  %91 = icmp eq i64 %90, 0
  %92 = shl i32 %2, 10
  %93 = and i32 %92, 32768
  %94 = xor i32 %93, 32768
  %95 = zext nneg i32 %94 to i64
  %96 = select i1 %91, i64 0, i64 %95
  br label %250

97:                                               ; preds = %72
  %98 = and i64 %28, 32768
  %99 = and i32 %2, 16
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %104, label %101

101:                                              ; preds = %97
  %102 = icmp eq i64 %98, 0
  %103 = select i1 %102, i64 16256, i64 0
  br label %250

104:                                              ; preds = %97
  %105 = and i32 %2, 64
  %106 = icmp eq i32 %105, 0
  %107 = select i1 %106, i64 32640, i64 32639
  %108 = or disjoint i64 %98, %107
  %109 = and i32 %2, 32
  %110 = icmp ne i32 %109, 0
  %111 = icmp ne i64 %98, 0
  %112 = and i1 %110, %111
  %113 = select i1 %112, i64 0, i64 %108
  br label %250

114:                                              ; preds = %77
  %115 = add nsw i32 %48, 1
  %116 = add nsw i32 %115, %69
  %117 = trunc i128 %80 to i64
  %118 = lshr i128 %80, 64
  %119 = trunc nuw i128 %118 to i64
  %120 = icmp eq i64 %119, 0
  %121 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %119, i1 true)
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %117, i1 true)
  %124 = trunc nuw nsw i64 %123 to i32
  %125 = or disjoint i32 %124, 64
  %126 = select i1 %120, i32 %125, i32 %122
  %127 = zext nneg i32 %126 to i128
  %128 = shl i128 %80, %127
  %129 = sub nsw i32 %116, %126
  %130 = lshr i128 %128, 64
  %131 = trunc nuw i128 %130 to i64
  %132 = trunc i128 %128 to i64
  %133 = icmp ne i64 %132, 0
  %134 = zext i1 %133 to i64
  %135 = or i64 %134, %131
  %136 = and i64 %28, 32768
  %137 = icmp eq i64 %136, 0
  %138 = xor i1 %137, true
  %139 = add nsw i32 %129, 126
  %140 = icmp slt i32 %129, -126
  %141 = sub nsw i32 -70, %129
  %142 = select i1 %140, i32 0, i32 %139
  %143 = select i1 %140, i32 %141, i32 56
  %144 = icmp sgt i32 %143, 64
  %145 = icmp ne i64 %135, 0
  %146 = zext i1 %145 to i64
  %147 = tail call i32 @llvm.smin.i32(i32 %143, i32 64)
  %148 = select i1 %144, i64 %146, i64 %135
  %149 = icmp sgt i32 %143, 63
  %150 = zext nneg i32 %147 to i64
  %151 = lshr i64 %148, %150
  %152 = select i1 %149, i64 0, i64 %151
  %153 = add nsw i32 %147, -1
  %154 = zext nneg i32 %153 to i64
  %155 = shl nuw i64 1, %154
  %156 = shl i64 2, %154
  %157 = add i64 %156, -1
  %158 = select i1 %149, i64 -1, i64 %157
  %159 = and i64 %158, %148
  switch i32 %70, label %175 [
    i32 0, label %160
    i32 4, label %167
    i32 2, label %169
    i32 3, label %172
  ]

160:                                              ; preds = %114
  %161 = icmp ugt i64 %159, %155
  br i1 %161, label %175, label %162

162:                                              ; preds = %160
  %163 = icmp eq i64 %159, %155
  %164 = and i64 %152, 1
  %165 = icmp ne i64 %164, 0
  %166 = select i1 %163, i1 %165, i1 false
  br label %175

167:                                              ; preds = %114
  %168 = icmp uge i64 %159, %155
  br label %175

169:                                              ; preds = %114
  %170 = icmp ne i64 %159, 0
  %171 = and i1 %170, %138
  br label %175

172:                                              ; preds = %114
  %173 = icmp ne i64 %159, 0
  %174 = and i1 %137, %173
  br label %175

175:                                              ; preds = %114, %160, %162, %167, %169, %172
  %176 = phi i1 [ %168, %167 ], [ %171, %169 ], [ %174, %172 ], [ true, %160 ], [ %166, %162 ], [ false, %114 ]
  %177 = zext i1 %176 to i64
  %178 = zext nneg i32 %142 to i64
  %179 = shl nuw nsw i64 %178, 7
  %180 = add i64 %152, %179
  %181 = add i64 %180, %177
  %182 = icmp ne i32 %4, 0
  %183 = select i1 %182, i1 %140, i1 false
  br i1 %183, label %184, label %208

184:                                              ; preds = %175
  %185 = lshr i64 %131, 56
  %186 = and i64 %135, 72057594037927935
  switch i32 %70, label %200 [
    i32 0, label %187
    i32 4, label %192
    i32 2, label %194
    i32 3, label %197
  ]

187:                                              ; preds = %184
  %188 = icmp ugt i64 %186, 36028797018963968
  br i1 %188, label %200, label %189

189:                                              ; preds = %187
  %190 = and i64 %135, 144115188075855871
  %191 = icmp eq i64 %190, 108086391056891904
  br label %200

192:                                              ; preds = %184
  %193 = icmp ugt i64 %186, 36028797018963967
  br label %200

194:                                              ; preds = %184
  %195 = icmp ne i64 %186, 0
  %196 = and i1 %195, %138
  br label %200

197:                                              ; preds = %184
  %198 = icmp ne i64 %186, 0
  %199 = and i1 %137, %198
  br label %200

200:                                              ; preds = %184, %187, %189, %192, %194, %197
  %201 = phi i1 [ %193, %192 ], [ %196, %194 ], [ %199, %197 ], [ true, %187 ], [ %191, %189 ], [ false, %184 ]
  %202 = icmp eq i32 %129, -127
  br i1 %202, label %203, label %208

203:                                              ; preds = %200
  %204 = zext i1 %201 to i64
  %205 = add nuw nsw i64 %185, %204
  %206 = icmp ult i64 %205, 256
  %207 = select i1 %206, i64 0, i64 128
  br label %208

208:                                              ; preds = %203, %200, %175
  %209 = phi i64 [ %181, %175 ], [ 0, %200 ], [ %207, %203 ]
  %210 = icmp ugt i64 %209, 32639
  %211 = icmp ugt i32 %142, 256
  %212 = select i1 %210, i1 true, i1 %211
  br i1 %212, label %213, label %238

213:                                              ; preds = %208
  %214 = and i32 %2, 3
  %215 = icmp ne i32 %214, 0
  %216 = icmp ne i32 %70, 2
  %217 = or i1 %216, %137
  %218 = and i1 %215, %217
  br i1 %218, label %219, label %222

219:                                              ; preds = %213
  %220 = icmp eq i32 %70, 3
  %221 = and i1 %220, %137
  br label %222

222:                                              ; preds = %219, %213
  %223 = phi i1 [ true, %213 ], [ %221, %219 ]
  %224 = and i32 %2, 16
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %228, label %226

226:                                              ; preds = %222
  %227 = select i1 %137, i64 16256, i64 0
  br label %250

228:                                              ; preds = %222
  %229 = and i32 %2, 64
  %230 = icmp eq i32 %229, 0
  %231 = and i1 %230, %223
  %232 = select i1 %231, i64 32640, i64 32639
  %233 = or disjoint i64 %232, 32768
  %234 = and i32 %2, 32
  %235 = icmp eq i32 %234, 0
  %236 = select i1 %235, i64 %233, i64 0
  %237 = select i1 %137, i64 %232, i64 %236
  br label %250

238:                                              ; preds = %208
  %239 = or disjoint i64 %209, %136
  %240 = and i32 %2, 16
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %245, label %242

242:                                              ; preds = %238
  br i1 %137, label %243, label %250

243:                                              ; preds = %242
  %244 = tail call i64 @llvm.umin.i64(i64 %239, i64 16256)
  br label %250

245:                                              ; preds = %238
  %246 = and i32 %2, 32
  %247 = icmp eq i32 %246, 0
  %248 = or i1 %247, %137
  %249 = select i1 %248, i64 %239, i64 0
  br label %250

250:                                              ; preds = %86, %245, %228, %104, %89, %242, %243, %226, %101, %82, %23
  %251 = phi i64 [ 0, %242 ], [ %26, %23 ], [ %85, %82 ], [ %103, %101 ], [ %227, %226 ], [ %244, %243 ], [ %96, %89 ], [ %113, %104 ], [ %237, %228 ], [ %249, %245 ], [ 0, %86 ]
  ret i64 %251
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_fma_bf16(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = and i32 %3, 8
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %20, label %7

7:                                                ; preds = %4
  %8 = and i64 %0, 32640
  %9 = icmp eq i64 %8, 0
  %10 = and i64 %0, 32768
  %11 = select i1 %9, i64 %10, i64 %0
  %12 = and i64 %1, 32640
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %1, 32768
  %15 = select i1 %13, i64 %14, i64 %1
  %16 = and i64 %2, 32640
  %17 = icmp eq i64 %16, 0
  %18 = and i64 %2, 32768
  %19 = select i1 %17, i64 %18, i64 %2
  br label %20

20:                                               ; preds = %7, %4
  %21 = phi i64 [ %1, %4 ], [ %15, %7 ]
  %22 = phi i64 [ %0, %4 ], [ %11, %7 ]
  %23 = phi i64 [ %2, %4 ], [ %19, %7 ]
  %24 = and i64 %22, 32767
  %25 = icmp ult i64 %24, 32641
  %26 = and i64 %21, 32767
  %27 = icmp ult i64 %26, 32641
  %28 = and i1 %27, %25
  %29 = and i64 %23, 32767
  %30 = icmp ult i64 %29, 32641
  %31 = and i1 %28, %30
  br i1 %31, label %36, label %32

32:                                               ; preds = %20
  %33 = and i32 %3, 16
  %34 = icmp eq i32 %33, 0
  %35 = select i1 %34, i64 32767, i64 0
  br label %463

36:                                               ; preds = %20
  %37 = trunc i64 %22 to i32
  %38 = lshr i32 %37, 7
  %39 = and i32 %38, 255
  %40 = icmp eq i32 %39, 255
  br i1 %40, label %54, label %41

41:                                               ; preds = %36
  %42 = and i64 %22, 127
  %43 = icmp eq i32 %39, 0
  %44 = or disjoint i64 %42, 128
  %45 = select i1 %43, i64 %42, i64 %44
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %54, label %47

47:                                               ; preds = %41
  %48 = tail call i32 @llvm.umax.i32(i32 %39, i32 1)
  %49 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %45, i1 true)
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = shl i64 %45, %49
  %52 = add nsw i32 %48, -71
  %53 = sub nsw i32 %52, %50
  br label %54

54:                                               ; preds = %47, %36, %41
  %55 = phi i64 [ %51, %47 ], [ 0, %36 ], [ 0, %41 ]
  %56 = phi i32 [ %53, %47 ], [ 0, %36 ], [ 0, %41 ]
  %57 = phi i1 [ false, %47 ], [ false, %36 ], [ true, %41 ]
  %58 = trunc i64 %21 to i32
  %59 = lshr i32 %58, 7
  %60 = and i32 %59, 255
  %61 = icmp eq i32 %60, 255
  br i1 %61, label %75, label %62

62:                                               ; preds = %54
  %63 = and i64 %21, 127
  %64 = icmp eq i32 %60, 0
  %65 = or disjoint i64 %63, 128
  %66 = select i1 %64, i64 %63, i64 %65
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %62
  %69 = tail call i32 @llvm.umax.i32(i32 %60, i32 1)
  %70 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %66, i1 true)
  %71 = trunc nuw nsw i64 %70 to i32
  %72 = shl i64 %66, %70
  %73 = add nsw i32 %69, -71
  %74 = sub nsw i32 %73, %71
  br label %75

75:                                               ; preds = %68, %54, %62
  %76 = phi i64 [ %72, %68 ], [ 0, %54 ], [ 0, %62 ]
  %77 = phi i32 [ %74, %68 ], [ 0, %54 ], [ 0, %62 ]
  %78 = phi i1 [ false, %68 ], [ false, %54 ], [ true, %62 ]
  %79 = trunc i64 %23 to i32
  %80 = lshr i32 %79, 15
  %81 = and i32 %80, 1
  %82 = lshr i32 %79, 7
  %83 = and i32 %82, 255
  %84 = icmp ne i32 %83, 255
  br i1 %84, label %85, label %107

85:                                               ; preds = %75
  %86 = and i64 %23, 127
  %87 = icmp eq i32 %83, 0
  %88 = or disjoint i64 %86, 128
  %89 = select i1 %87, i64 %86, i64 %88
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %98, label %91

91:                                               ; preds = %85
  %92 = tail call i32 @llvm.umax.i32(i32 %83, i32 1)
  %93 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %89, i1 true)
  %94 = trunc nuw nsw i64 %93 to i32
  %95 = shl i64 %89, %93
  %96 = add nsw i32 %92, -71
  %97 = sub nsw i32 %96, %94
  br label %98

98:                                               ; preds = %85, %91
  %99 = phi i64 [ %95, %91 ], [ 0, %85 ]
  %100 = phi i32 [ %97, %91 ], [ 0, %85 ]
  %101 = and i32 %3, 7
  %102 = xor i64 %22, %21
  %103 = trunc i64 %102 to i32
  %104 = lshr i32 %103, 15
  %105 = and i32 %104, 1
  %106 = or i1 %61, %40
  br i1 %106, label %113, label %120

107:                                              ; preds = %75
  %108 = xor i64 %22, %21
  %109 = trunc i64 %108 to i32
  %110 = lshr i32 %109, 15
  %111 = and i32 %110, 1
  %112 = or i1 %61, %40
  br i1 %112, label %113, label %321

113:                                              ; preds = %107, %98
  %114 = phi i32 [ %111, %107 ], [ %105, %98 ]
  %115 = or i1 %57, %78
  %116 = xor i1 %115, true
  %117 = icmp eq i32 %81, %114
  %118 = or i1 %84, %117
  %119 = and i1 %118, %116
  br i1 %119, label %321, label %306

120:                                              ; preds = %98
  br i1 %84, label %121, label %321

121:                                              ; preds = %120
  %122 = or i1 %57, %78
  br i1 %122, label %123, label %129

123:                                              ; preds = %121
  br i1 %90, label %124, label %345

124:                                              ; preds = %123
  %125 = icmp eq i32 %81, %105
  br i1 %125, label %310, label %126

126:                                              ; preds = %124
  %127 = icmp eq i32 %101, 2
  %128 = zext i1 %127 to i32
  br label %310

129:                                              ; preds = %121
  %130 = zext i64 %55 to i128
  %131 = zext i64 %76 to i128
  %132 = mul nuw i128 %131, %130
  %133 = add nsw i32 %77, %56
  br i1 %90, label %134, label %157

134:                                              ; preds = %129
  %135 = icmp eq i128 %132, 0
  br i1 %135, label %310, label %136

136:                                              ; preds = %134
  %137 = add nsw i32 %133, 1
  %138 = trunc i128 %132 to i64
  %139 = lshr i128 %132, 64
  %140 = trunc nuw i128 %139 to i64
  %141 = icmp eq i64 %140, 0
  %142 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %140, i1 true)
  %143 = trunc nuw nsw i64 %142 to i32
  %144 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %138, i1 true)
  %145 = trunc nuw nsw i64 %144 to i32
  %146 = or disjoint i32 %145, 64
  %147 = select i1 %141, i32 %146, i32 %143
  %148 = zext nneg i32 %147 to i128
  %149 = shl i128 %132, %148
  %150 = sub nsw i32 %137, %147
  %151 = lshr i128 %149, 64
  %152 = trunc nuw i128 %151 to i64
  %153 = trunc i128 %149 to i64
  %154 = icmp ne i64 %153, 0
  %155 = zext i1 %154 to i64
  %156 = or i64 %155, %152
  br label %345

157:                                              ; preds = %129
  %158 = zext i64 %99 to i128
  %159 = shl nuw nsw i128 %158, 63
  %160 = add nsw i32 %100, 1
  %161 = lshr i128 %132, 1
  %162 = and i128 %132, 1
  %163 = or i128 %161, %162
  %164 = add nsw i32 %133, 2
  %165 = icmp sgt i32 %164, %160
  br i1 %165, label %166, label %196

166:                                              ; preds = %157
  %167 = sub nsw i32 %164, %160
  %168 = lshr i64 %99, 1
  %169 = zext nneg i64 %168 to i128
  %170 = shl nuw nsw i128 %169, 64
  %171 = and i128 %159, 9223372036854775808
  %172 = or disjoint i128 %170, %171
  %173 = icmp sgt i32 %167, 127
  br i1 %173, label %174, label %177

174:                                              ; preds = %166
  %175 = icmp ne i128 %172, 0
  %176 = zext i1 %175 to i64
  br label %189

177:                                              ; preds = %166
  %178 = zext nneg i32 %167 to i128
  %179 = lshr i128 %172, %178
  %180 = sub nsw i32 128, %167
  %181 = zext nneg i32 %180 to i128
  %182 = shl i128 %172, %181
  %183 = icmp ne i128 %182, 0
  %184 = zext i1 %183 to i128
  %185 = or i128 %179, %184
  %186 = trunc i128 %185 to i64
  %187 = lshr i128 %179, 64
  %188 = trunc nuw nsw i128 %187 to i64
  br label %189

189:                                              ; preds = %174, %177
  %190 = phi i64 [ %176, %174 ], [ %186, %177 ]
  %191 = phi i64 [ 0, %174 ], [ %188, %177 ]
  %192 = zext nneg i64 %191 to i128
  %193 = shl nuw nsw i128 %192, 64
  %194 = zext i64 %190 to i128
  %195 = or disjoint i128 %193, %194
  br label %229

196:                                              ; preds = %157
  %197 = sub nsw i32 %160, %164
  %198 = trunc i128 %163 to i64
  %199 = lshr i128 %132, 65
  %200 = trunc nuw nsw i128 %199 to i64
  %201 = shl nuw nsw i128 %199, 64
  %202 = and i128 %163, 18446744073709551615
  %203 = or disjoint i128 %202, %201
  %204 = icmp eq i32 %160, %164
  br i1 %204, label %222, label %205

205:                                              ; preds = %196
  %206 = icmp sgt i32 %197, 127
  br i1 %206, label %207, label %210

207:                                              ; preds = %205
  %208 = icmp ne i128 %203, 0
  %209 = zext i1 %208 to i64
  br label %222

210:                                              ; preds = %205
  %211 = zext nneg i32 %197 to i128
  %212 = lshr i128 %203, %211
  %213 = sub nsw i32 128, %197
  %214 = zext nneg i32 %213 to i128
  %215 = shl i128 %203, %214
  %216 = icmp ne i128 %215, 0
  %217 = zext i1 %216 to i128
  %218 = or i128 %212, %217
  %219 = trunc i128 %218 to i64
  %220 = lshr i128 %212, 64
  %221 = trunc nuw nsw i128 %220 to i64
  br label %222

222:                                              ; preds = %196, %207, %210
  %223 = phi i64 [ %209, %207 ], [ %219, %210 ], [ %198, %196 ]
  %224 = phi i64 [ 0, %207 ], [ %221, %210 ], [ %200, %196 ]
  %225 = zext nneg i64 %224 to i128
  %226 = shl nuw nsw i128 %225, 64
  %227 = zext i64 %223 to i128
  %228 = or disjoint i128 %226, %227
  br label %229

229:                                              ; preds = %222, %189
  %230 = phi i128 [ %195, %189 ], [ %159, %222 ]
  %231 = phi i32 [ %164, %189 ], [ %160, %222 ]
  %232 = phi i128 [ %163, %189 ], [ %228, %222 ]
  %233 = icmp eq i32 %105, %81
  br i1 %233, label %234, label %257

234:                                              ; preds = %229
  %235 = add nuw i128 %232, %230
  %236 = icmp eq i128 %235, 0
  br i1 %236, label %310, label %237

237:                                              ; preds = %234
  %238 = trunc i128 %235 to i64
  %239 = lshr i128 %235, 64
  %240 = trunc nuw i128 %239 to i64
  %241 = icmp eq i64 %240, 0
  %242 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %240, i1 true)
  %243 = trunc nuw nsw i64 %242 to i32
  %244 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %238, i1 true)
  %245 = trunc nuw nsw i64 %244 to i32
  %246 = or disjoint i32 %245, 64
  %247 = select i1 %241, i32 %246, i32 %243
  %248 = zext nneg i32 %247 to i128
  %249 = shl i128 %235, %248
  %250 = sub nsw i32 %231, %247
  %251 = lshr i128 %249, 64
  %252 = trunc nuw i128 %251 to i64
  %253 = trunc i128 %249 to i64
  %254 = icmp ne i64 %253, 0
  %255 = zext i1 %254 to i64
  %256 = or i64 %255, %252
  br label %345

257:                                              ; preds = %229
  %258 = icmp eq i128 %232, %230
  br i1 %258, label %259, label %262

259:                                              ; preds = %257
  %260 = icmp eq i32 %101, 2
  %261 = zext i1 %260 to i32
  br label %310

262:                                              ; preds = %257
  %263 = icmp ugt i128 %232, %230
  br i1 %263, label %264, label %285

264:                                              ; preds = %262
  %265 = sub nsw i128 %232, %230
  %266 = trunc i128 %265 to i64
  %267 = lshr i128 %265, 64
  %268 = trunc nuw i128 %267 to i64
  %269 = icmp eq i64 %268, 0
  %270 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %268, i1 true)
  %271 = trunc nuw nsw i64 %270 to i32
  %272 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %266, i1 true)
  %273 = trunc nuw nsw i64 %272 to i32
  %274 = or disjoint i32 %273, 64
  %275 = select i1 %269, i32 %274, i32 %271
  %276 = zext nneg i32 %275 to i128
  %277 = shl i128 %265, %276
  %278 = sub nsw i32 %231, %275
  %279 = lshr i128 %277, 64
  %280 = trunc nuw i128 %279 to i64
  %281 = trunc i128 %277 to i64
  %282 = icmp ne i64 %281, 0
  %283 = zext i1 %282 to i64
  %284 = or i64 %283, %280
  br label %345

285:                                              ; preds = %262
  %286 = sub nsw i128 %230, %232
  %287 = trunc i128 %286 to i64
  %288 = lshr i128 %286, 64
  %289 = trunc nuw i128 %288 to i64
  %290 = icmp eq i64 %289, 0
  %291 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %289, i1 true)
  %292 = trunc nuw nsw i64 %291 to i32
  %293 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %287, i1 true)
  %294 = trunc nuw nsw i64 %293 to i32
  %295 = or disjoint i32 %294, 64
  %296 = select i1 %290, i32 %295, i32 %292
  %297 = zext nneg i32 %296 to i128
  %298 = shl i128 %286, %297
  %299 = sub nsw i32 %231, %296
  %300 = lshr i128 %298, 64
  %301 = trunc nuw i128 %300 to i64
  %302 = trunc i128 %298 to i64
  %303 = icmp ne i64 %302, 0
  %304 = zext i1 %303 to i64
  %305 = or i64 %304, %301
  br label %345

306:                                              ; preds = %113
  %307 = and i32 %3, 16
  %308 = icmp eq i32 %307, 0
  %309 = select i1 %308, i64 32767, i64 0
  br label %463

310:                                              ; preds = %259, %126, %124, %134, %234
  %311 = phi i32 [ %81, %234 ], [ %105, %134 ], [ %81, %124 ], [ %128, %126 ], [ %261, %259 ]
  %312 = and i32 %3, 16
  %313 = icmp eq i32 %312, 0
  br i1 %313, label %314, label %463

314:                                              ; preds = %310
  %315 = icmp eq i32 %311, 0
  %316 = shl i32 %3, 10
  %317 = and i32 %316, 32768
  %318 = xor i32 %317, 32768
  %319 = select i1 %315, i32 0, i32 %318
  %320 = zext nneg i32 %319 to i64
  br label %463

321:                                              ; preds = %107, %120, %113
  %322 = phi i32 [ %81, %120 ], [ %114, %113 ], [ %81, %107 ]
  %323 = icmp eq i32 %322, 0
  %324 = and i32 %3, 64
  %325 = icmp eq i32 %324, 0
  %326 = select i1 %323, i64 32640, i64 65408
  %327 = select i1 %323, i64 32639, i64 65407
  %328 = select i1 %325, i64 %326, i64 %327
  %329 = and i32 %3, 16
  %330 = icmp eq i32 %329, 0
  br i1 %330, label %336, label %331

331:                                              ; preds = %321
  %332 = and i64 %328, 32767
  %333 = icmp ult i64 %332, 32641
  %334 = and i1 %333, %323
  %335 = select i1 %334, i64 16256, i64 0
  br label %463

336:                                              ; preds = %321
  %337 = and i32 %3, 32
  %338 = icmp ne i32 %337, 0
  %339 = icmp ugt i64 %328, 32767
  %340 = and i64 %328, 32767
  %341 = icmp ult i64 %340, 32641
  %342 = and i1 %339, %341
  %343 = select i1 %338, i1 %342, i1 false
  %344 = select i1 %343, i64 0, i64 %328
  br label %463

345:                                              ; preds = %123, %136, %237, %264, %285
  %346 = phi i32 [ %81, %285 ], [ %105, %264 ], [ %81, %237 ], [ %105, %136 ], [ %81, %123 ]
  %347 = phi i32 [ %299, %285 ], [ %278, %264 ], [ %250, %237 ], [ %150, %136 ], [ %100, %123 ]
  %348 = phi i64 [ %305, %285 ], [ %284, %264 ], [ %256, %237 ], [ %156, %136 ], [ %99, %123 ]
  %349 = icmp eq i32 %346, 0
  %350 = xor i1 %349, true
  %351 = select i1 %349, i64 0, i64 32768
  %352 = add nsw i32 %347, 126
  %353 = icmp slt i32 %347, -126
  %354 = sub nsw i32 -70, %347
  %355 = select i1 %353, i32 0, i32 %352
  %356 = select i1 %353, i32 %354, i32 56
  %357 = icmp sgt i32 %356, 64
  %358 = icmp ne i64 %348, 0
  %359 = zext i1 %358 to i64
  %360 = tail call i32 @llvm.smin.i32(i32 %356, i32 64)
  %361 = select i1 %357, i64 %359, i64 %348
  %362 = icmp sgt i32 %356, 63
  %363 = zext nneg i32 %360 to i64
  %364 = lshr i64 %361, %363
  %365 = select i1 %362, i64 0, i64 %364
  %366 = add nsw i32 %360, -1
  %367 = zext nneg i32 %366 to i64
  %368 = shl nuw i64 1, %367
  %369 = shl i64 2, %367
  %370 = add i64 %369, -1
  %371 = select i1 %362, i64 -1, i64 %370
  %372 = and i64 %371, %361
  switch i32 %101, label %388 [
    i32 0, label %373
    i32 4, label %380
    i32 2, label %382
    i32 3, label %385
  ]

373:                                              ; preds = %345
  %374 = icmp ugt i64 %372, %368
  br i1 %374, label %388, label %375

375:                                              ; preds = %373
  %376 = icmp eq i64 %372, %368
  %377 = and i64 %365, 1
  %378 = icmp ne i64 %377, 0
  %379 = select i1 %376, i1 %378, i1 false
  br label %388

380:                                              ; preds = %345
  %381 = icmp uge i64 %372, %368
  br label %388

382:                                              ; preds = %345
  %383 = icmp ne i64 %372, 0
  %384 = and i1 %383, %350
  br label %388

385:                                              ; preds = %345
  %386 = icmp ne i64 %372, 0
  %387 = and i1 %349, %386
  br label %388

388:                                              ; preds = %345, %373, %375, %380, %382, %385
  %389 = phi i1 [ %381, %380 ], [ %384, %382 ], [ %387, %385 ], [ true, %373 ], [ %379, %375 ], [ false, %345 ]
  %390 = zext i1 %389 to i64
  %391 = zext nneg i32 %355 to i64
  %392 = shl nuw nsw i64 %391, 7
  %393 = add i64 %365, %392
  %394 = add i64 %393, %390
  %395 = icmp ne i32 %5, 0
  %396 = select i1 %395, i1 %353, i1 false
  br i1 %396, label %397, label %421

397:                                              ; preds = %388
  %398 = lshr i64 %348, 56
  %399 = and i64 %348, 72057594037927935
  switch i32 %101, label %413 [
    i32 0, label %400
    i32 4, label %405
    i32 2, label %407
    i32 3, label %410
  ]

400:                                              ; preds = %397
  %401 = icmp ugt i64 %399, 36028797018963968
  br i1 %401, label %413, label %402

402:                                              ; preds = %400
  %403 = and i64 %348, 144115188075855871
  %404 = icmp eq i64 %403, 108086391056891904
  br label %413

405:                                              ; preds = %397
  %406 = icmp ugt i64 %399, 36028797018963967
  br label %413

407:                                              ; preds = %397
  %408 = icmp ne i64 %399, 0
  %409 = and i1 %408, %350
  br label %413

410:                                              ; preds = %397
  %411 = icmp ne i64 %399, 0
  %412 = and i1 %349, %411
  br label %413

413:                                              ; preds = %397, %400, %402, %405, %407, %410
  %414 = phi i1 [ %406, %405 ], [ %409, %407 ], [ %412, %410 ], [ true, %400 ], [ %404, %402 ], [ false, %397 ]
  %415 = icmp eq i32 %347, -127
  br i1 %415, label %416, label %421

416:                                              ; preds = %413
  %417 = zext i1 %414 to i64
  %418 = add nuw nsw i64 %398, %417
  %419 = icmp ult i64 %418, 256
  %420 = select i1 %419, i64 0, i64 128
  br label %421

421:                                              ; preds = %416, %413, %388
  %422 = phi i64 [ %394, %388 ], [ 0, %413 ], [ %420, %416 ]
  %423 = icmp ugt i64 %422, 32639
  %424 = icmp ugt i32 %355, 256
  %425 = select i1 %423, i1 true, i1 %424
  br i1 %425, label %426, label %451

426:                                              ; preds = %421
  %427 = and i32 %3, 3
  %428 = icmp ne i32 %427, 0
  %429 = icmp ne i32 %101, 2
  %430 = or i1 %429, %349
  %431 = and i1 %428, %430
  br i1 %431, label %432, label %435

432:                                              ; preds = %426
  %433 = icmp eq i32 %101, 3
  %434 = and i1 %433, %349
  br label %435

435:                                              ; preds = %432, %426
  %436 = phi i1 [ true, %426 ], [ %434, %432 ]
  %437 = and i32 %3, 16
  %438 = icmp eq i32 %437, 0
  br i1 %438, label %441, label %439

439:                                              ; preds = %435
  %440 = select i1 %349, i64 16256, i64 0
  br label %463

441:                                              ; preds = %435
  %442 = and i32 %3, 64
  %443 = icmp eq i32 %442, 0
  %444 = and i1 %443, %436
  %445 = select i1 %444, i64 32640, i64 32639
  %446 = or disjoint i64 %445, 32768
  %447 = and i32 %3, 32
  %448 = icmp eq i32 %447, 0
  %449 = select i1 %448, i64 %446, i64 0
  %450 = select i1 %349, i64 %445, i64 %449
  br label %463

451:                                              ; preds = %421
  %452 = or disjoint i64 %422, %351
  %453 = and i32 %3, 16
  %454 = icmp eq i32 %453, 0
  br i1 %454, label %458, label %455

455:                                              ; preds = %451
  br i1 %349, label %456, label %463

456:                                              ; preds = %455
  %457 = tail call i64 @llvm.umin.i64(i64 %452, i64 16256)
  br label %463

458:                                              ; preds = %451
  %459 = and i32 %3, 32
  %460 = icmp eq i32 %459, 0
  %461 = or i1 %460, %349
  %462 = select i1 %461, i64 %452, i64 0
  br label %463

463:                                              ; preds = %331, %310, %458, %441, %336, %314, %455, %456, %439, %306, %32
  %464 = phi i64 [ 0, %455 ], [ %35, %32 ], [ %309, %306 ], [ %440, %439 ], [ %457, %456 ], [ %320, %314 ], [ %344, %336 ], [ %450, %441 ], [ %462, %458 ], [ 0, %310 ], [ %335, %331 ]
  ret i64 %464
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
  br i1 %37, label %38, label %464

38:                                               ; preds = %33
  %39 = tail call i64 @llvm.umin.i64(i64 %27, i64 1065353216)
  br label %464

40:                                               ; preds = %30
  %41 = and i32 %2, 32
  %42 = icmp ne i32 %41, 0
  %43 = icmp slt i32 %26, 0
  %44 = and i1 %42, %43
  %45 = and i64 %27, 2147483647
  %46 = icmp ult i64 %45, 2139095041
  %47 = and i1 %44, %46
  %48 = select i1 %47, i64 0, i64 %27
  br label %464

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
  br label %464

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
  br label %464

316:                                              ; preds = %266, %139, %241, %134
  %317 = phi i1 [ %137, %134 ], [ %73, %241 ], [ %73, %139 ], [ %267, %266 ]
  %318 = and i32 %2, 16
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %320, label %464

320:                                              ; preds = %316
  %321 = shl i32 %2, 26
  %322 = and i32 %321, -2147483648
  %323 = xor i32 %322, -2147483648
  %324 = zext i32 %323 to i64
  %325 = select i1 %317, i64 %324, i64 0
  br label %464

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
  br i1 %337, label %338, label %464

338:                                              ; preds = %335
  %339 = icmp ult i64 %332, 2147483648
  %340 = select i1 %339, i64 1065353216, i64 0
  br label %464

341:                                              ; preds = %326
  %342 = and i32 %2, 32
  %343 = icmp ne i32 %342, 0
  %344 = and i64 %332, 2147483647
  %345 = icmp ult i64 %344, 2139095041
  %346 = and i1 %327, %345
  %347 = select i1 %343, i1 %346, i1 false
  %348 = select i1 %347, i64 0, i64 %332
  br label %464

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
  %393 = icmp ne i32 %4, 0
  %394 = select i1 %393, i1 %356, i1 false
  br i1 %394, label %395, label %419

395:                                              ; preds = %391
  %396 = lshr i64 %352, 40
  %397 = and i64 %352, 1099511627775
  switch i32 %18, label %411 [
    i32 0, label %398
    i32 4, label %403
    i32 2, label %405
    i32 3, label %408
  ]

398:                                              ; preds = %395
  %399 = icmp ugt i64 %397, 549755813888
  br i1 %399, label %411, label %400

400:                                              ; preds = %398
  %401 = and i64 %352, 2199023255551
  %402 = icmp eq i64 %401, 1649267441664
  br label %411

403:                                              ; preds = %395
  %404 = icmp ugt i64 %397, 549755813887
  br label %411

405:                                              ; preds = %395
  %406 = icmp ne i64 %397, 0
  %407 = and i1 %350, %406
  br label %411

408:                                              ; preds = %395
  %409 = icmp ne i64 %397, 0
  %410 = and i1 %409, %353
  br label %411

411:                                              ; preds = %395, %398, %400, %403, %405, %408
  %412 = phi i1 [ %404, %403 ], [ %407, %405 ], [ %410, %408 ], [ true, %398 ], [ %402, %400 ], [ false, %395 ]
  %413 = icmp eq i32 %351, -127
  br i1 %413, label %414, label %451

414:                                              ; preds = %411
  %415 = zext i1 %412 to i64
  %416 = add nuw nsw i64 %396, %415
  %417 = icmp ult i64 %416, 16777216
  %418 = select i1 %417, i64 0, i64 8388608
  br label %451

419:                                              ; preds = %391
  %420 = zext nneg i32 %358 to i64
  %421 = shl nuw nsw i64 %420, 23
  %422 = add i64 %368, %421
  %423 = zext i1 %392 to i64
  %424 = add i64 %422, %423
  %425 = icmp ugt i64 %424, 2139095039
  br i1 %425, label %426, label %451

426:                                              ; preds = %419
  %427 = and i32 %2, 3
  %428 = icmp eq i32 %427, 0
  %429 = icmp eq i32 %18, 2
  %430 = and i1 %429, %350
  %431 = select i1 %428, i1 true, i1 %430
  br i1 %431, label %435, label %432

432:                                              ; preds = %426
  %433 = icmp eq i32 %18, 3
  %434 = and i1 %433, %353
  br label %435

435:                                              ; preds = %432, %426
  %436 = phi i1 [ true, %426 ], [ %434, %432 ]
  %437 = and i32 %2, 16
  %438 = icmp eq i32 %437, 0
  br i1 %438, label %441, label %439

439:                                              ; preds = %435
  %440 = select i1 %350, i64 0, i64 1065353216
  br label %464

441:                                              ; preds = %435
  %442 = and i32 %2, 64
  %443 = icmp eq i32 %442, 0
  %444 = and i1 %443, %436
  %445 = select i1 %444, i64 2139095040, i64 2139095039
  %446 = or disjoint i64 %445, 2147483648
  %447 = and i32 %2, 32
  %448 = icmp eq i32 %447, 0
  %449 = select i1 %448, i64 %446, i64 0
  %450 = select i1 %350, i64 %449, i64 %445
  br label %464

451:                                              ; preds = %414, %411, %419
  %452 = phi i64 [ %424, %419 ], [ %418, %414 ], [ 0, %411 ]
  %453 = or disjoint i64 %452, %354
  %454 = and i32 %2, 16
  %455 = icmp eq i32 %454, 0
  br i1 %455, label %459, label %456

456:                                              ; preds = %451
  br i1 %350, label %464, label %457

457:                                              ; preds = %456
  %458 = tail call i64 @llvm.umin.i64(i64 %453, i64 1065353216)
  br label %464

459:                                              ; preds = %451
  %460 = and i32 %2, 32
  %461 = icmp ne i32 %460, 0
  %462 = select i1 %461, i1 %350, i1 false
  %463 = select i1 %462, i64 0, i64 %453
  br label %464

464:                                              ; preds = %316, %459, %441, %341, %320, %40, %457, %439, %338, %312, %67, %38, %33, %456, %335
  %465 = phi i64 [ 0, %335 ], [ 0, %456 ], [ 0, %33 ], [ %39, %38 ], [ %70, %67 ], [ %315, %312 ], [ %340, %338 ], [ %440, %439 ], [ %458, %457 ], [ %48, %40 ], [ %325, %320 ], [ %348, %341 ], [ %450, %441 ], [ %463, %459 ], [ 0, %316 ]
  ret i64 %465
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
  br i1 %37, label %38, label %310

38:                                               ; preds = %33
  %39 = tail call i64 @llvm.umin.i64(i64 %27, i64 1065353216)
  br label %310

40:                                               ; preds = %30
  %41 = and i32 %2, 32
  %42 = icmp ne i32 %41, 0
  %43 = icmp slt i32 %26, 0
  %44 = and i1 %42, %43
  %45 = and i64 %27, 2147483647
  %46 = icmp ult i64 %45, 2139095041
  %47 = and i1 %44, %46
  %48 = select i1 %47, i64 0, i64 %27
  br label %310

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
  br label %310

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
  br label %310

143:                                              ; preds = %134, %130
  %144 = phi i1 [ %133, %130 ], [ %122, %134 ]
  %145 = and i32 %2, 16
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %147, label %310

147:                                              ; preds = %143
  %148 = shl i32 %2, 26
  %149 = and i32 %148, -2147483648
  %150 = xor i32 %149, -2147483648
  %151 = zext i32 %150 to i64
  %152 = select i1 %144, i64 %151, i64 0
  br label %310

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
  br i1 %163, label %164, label %310

164:                                              ; preds = %161
  %165 = icmp ult i64 %158, 2147483648
  %166 = select i1 %165, i64 1065353216, i64 0
  br label %310

167:                                              ; preds = %153
  %168 = and i32 %2, 32
  %169 = icmp ne i32 %168, 0
  %170 = and i64 %158, 2147483647
  %171 = icmp ult i64 %170, 2139095041
  %172 = and i1 %125, %171
  %173 = select i1 %169, i1 %172, i1 false
  %174 = select i1 %173, i64 0, i64 %158
  br label %310

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
  br i1 %243, label %244, label %268

244:                                              ; preds = %235
  %245 = lshr i64 %192, 40
  %246 = and i64 %196, 1099511627775
  switch i32 %18, label %260 [
    i32 0, label %247
    i32 4, label %252
    i32 2, label %254
    i32 3, label %257
  ]

247:                                              ; preds = %244
  %248 = icmp ugt i64 %246, 549755813888
  br i1 %248, label %260, label %249

249:                                              ; preds = %247
  %250 = and i64 %196, 2199023255551
  %251 = icmp eq i64 %250, 1649267441664
  br label %260

252:                                              ; preds = %244
  %253 = icmp ugt i64 %246, 549755813887
  br label %260

254:                                              ; preds = %244
  %255 = icmp ne i64 %246, 0
  %256 = and i1 %122, %255
  br label %260

257:                                              ; preds = %244
  %258 = icmp ne i64 %246, 0
  %259 = and i1 %258, %197
  br label %260

260:                                              ; preds = %244, %247, %249, %252, %254, %257
  %261 = phi i1 [ %253, %252 ], [ %256, %254 ], [ %259, %257 ], [ true, %247 ], [ %251, %249 ], [ false, %244 ]
  %262 = icmp eq i32 %190, -127
  br i1 %262, label %263, label %268

263:                                              ; preds = %260
  %264 = zext i1 %261 to i64
  %265 = add nuw nsw i64 %245, %264
  %266 = icmp ult i64 %265, 16777216
  %267 = select i1 %266, i64 0, i64 8388608
  br label %268

268:                                              ; preds = %263, %260, %235
  %269 = phi i64 [ %241, %235 ], [ 0, %260 ], [ %267, %263 ]
  %270 = icmp ugt i64 %269, 2139095039
  %271 = icmp ugt i32 %202, 256
  %272 = select i1 %270, i1 true, i1 %271
  br i1 %272, label %273, label %298

273:                                              ; preds = %268
  %274 = and i32 %2, 3
  %275 = icmp eq i32 %274, 0
  %276 = icmp eq i32 %18, 2
  %277 = and i1 %276, %122
  %278 = select i1 %275, i1 true, i1 %277
  br i1 %278, label %282, label %279

279:                                              ; preds = %273
  %280 = icmp eq i32 %18, 3
  %281 = and i1 %280, %197
  br label %282

282:                                              ; preds = %279, %273
  %283 = phi i1 [ true, %273 ], [ %281, %279 ]
  %284 = and i32 %2, 16
  %285 = icmp eq i32 %284, 0
  br i1 %285, label %288, label %286

286:                                              ; preds = %282
  %287 = select i1 %122, i64 0, i64 1065353216
  br label %310

288:                                              ; preds = %282
  %289 = and i32 %2, 64
  %290 = icmp eq i32 %289, 0
  %291 = and i1 %290, %283
  %292 = select i1 %291, i64 2139095040, i64 2139095039
  %293 = or disjoint i64 %292, 2147483648
  %294 = and i32 %2, 32
  %295 = icmp eq i32 %294, 0
  %296 = select i1 %295, i64 %293, i64 0
  %297 = select i1 %122, i64 %296, i64 %292
  br label %310

298:                                              ; preds = %268
  %299 = or disjoint i64 %269, %198
  %300 = and i32 %2, 16
  %301 = icmp eq i32 %300, 0
  br i1 %301, label %305, label %302

302:                                              ; preds = %298
  br i1 %122, label %310, label %303

303:                                              ; preds = %302
  %304 = tail call i64 @llvm.umin.i64(i64 %299, i64 1065353216)
  br label %310

305:                                              ; preds = %298
  %306 = and i32 %2, 32
  %307 = icmp ne i32 %306, 0
  %308 = select i1 %307, i1 %122, i1 false
  %309 = select i1 %308, i64 0, i64 %299
  br label %310

310:                                              ; preds = %143, %305, %288, %167, %147, %40, %302, %303, %286, %164, %139, %67, %38, %33, %161
  %311 = phi i64 [ 0, %161 ], [ 0, %302 ], [ 0, %33 ], [ %39, %38 ], [ %70, %67 ], [ %142, %139 ], [ %166, %164 ], [ %287, %286 ], [ %304, %303 ], [ %48, %40 ], [ %152, %147 ], [ %174, %167 ], [ %297, %288 ], [ %309, %305 ], [ 0, %143 ]
  ret i64 %311
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
  br i1 %45, label %46, label %505

46:                                               ; preds = %41
  %47 = tail call i64 @llvm.umin.i64(i64 %35, i64 1065353216)
  br label %505

48:                                               ; preds = %38
  %49 = and i32 %3, 32
  %50 = icmp ne i32 %49, 0
  %51 = icmp slt i32 %34, 0
  %52 = and i1 %50, %51
  %53 = and i64 %35, 2147483647
  %54 = icmp ult i64 %53, 2139095041
  %55 = and i1 %52, %54
  %56 = select i1 %55, i64 0, i64 %35
  br label %505

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
  br label %505

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
  br label %505

355:                                              ; preds = %305, %180, %280, %171
  %356 = phi i1 [ %174, %171 ], [ %156, %280 ], [ %156, %180 ], [ %306, %305 ]
  %357 = and i32 %3, 16
  %358 = icmp eq i32 %357, 0
  br i1 %358, label %359, label %505

359:                                              ; preds = %355
  %360 = shl i32 %3, 26
  %361 = and i32 %360, -2147483648
  %362 = xor i32 %361, -2147483648
  %363 = zext i32 %362 to i64
  %364 = select i1 %356, i64 %363, i64 0
  br label %505

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
  br i1 %376, label %377, label %505

377:                                              ; preds = %374
  %378 = icmp ult i64 %371, 2147483648
  %379 = select i1 %378, i64 1065353216, i64 0
  br label %505

380:                                              ; preds = %365
  %381 = and i32 %3, 32
  %382 = icmp ne i32 %381, 0
  %383 = and i64 %371, 2147483647
  %384 = icmp ult i64 %383, 2139095041
  %385 = and i1 %366, %384
  %386 = select i1 %382, i1 %385, i1 false
  %387 = select i1 %386, i64 0, i64 %371
  br label %505

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
  br i1 %438, label %439, label %463

439:                                              ; preds = %430
  %440 = lshr i64 %391, 40
  %441 = and i64 %391, 1099511627775
  switch i32 %24, label %455 [
    i32 0, label %442
    i32 4, label %447
    i32 2, label %449
    i32 3, label %452
  ]

442:                                              ; preds = %439
  %443 = icmp ugt i64 %441, 549755813888
  br i1 %443, label %455, label %444

444:                                              ; preds = %442
  %445 = and i64 %391, 2199023255551
  %446 = icmp eq i64 %445, 1649267441664
  br label %455

447:                                              ; preds = %439
  %448 = icmp ugt i64 %441, 549755813887
  br label %455

449:                                              ; preds = %439
  %450 = icmp ne i64 %441, 0
  %451 = and i1 %389, %450
  br label %455

452:                                              ; preds = %439
  %453 = icmp ne i64 %441, 0
  %454 = and i1 %453, %392
  br label %455

455:                                              ; preds = %439, %442, %444, %447, %449, %452
  %456 = phi i1 [ %448, %447 ], [ %451, %449 ], [ %454, %452 ], [ true, %442 ], [ %446, %444 ], [ false, %439 ]
  %457 = icmp eq i32 %390, -127
  br i1 %457, label %458, label %463

458:                                              ; preds = %455
  %459 = zext i1 %456 to i64
  %460 = add nuw nsw i64 %440, %459
  %461 = icmp ult i64 %460, 16777216
  %462 = select i1 %461, i64 0, i64 8388608
  br label %463

463:                                              ; preds = %458, %455, %430
  %464 = phi i64 [ %436, %430 ], [ 0, %455 ], [ %462, %458 ]
  %465 = icmp ugt i64 %464, 2139095039
  %466 = icmp ugt i32 %397, 256
  %467 = select i1 %465, i1 true, i1 %466
  br i1 %467, label %468, label %493

468:                                              ; preds = %463
  %469 = and i32 %3, 3
  %470 = icmp eq i32 %469, 0
  %471 = icmp eq i32 %24, 2
  %472 = and i1 %471, %389
  %473 = select i1 %470, i1 true, i1 %472
  br i1 %473, label %477, label %474

474:                                              ; preds = %468
  %475 = icmp eq i32 %24, 3
  %476 = and i1 %475, %392
  br label %477

477:                                              ; preds = %474, %468
  %478 = phi i1 [ true, %468 ], [ %476, %474 ]
  %479 = and i32 %3, 16
  %480 = icmp eq i32 %479, 0
  br i1 %480, label %483, label %481

481:                                              ; preds = %477
  %482 = select i1 %389, i64 0, i64 1065353216
  br label %505

483:                                              ; preds = %477
  %484 = and i32 %3, 64
  %485 = icmp eq i32 %484, 0
  %486 = and i1 %485, %478
  %487 = select i1 %486, i64 2139095040, i64 2139095039
  %488 = or disjoint i64 %487, 2147483648
  %489 = and i32 %3, 32
  %490 = icmp eq i32 %489, 0
  %491 = select i1 %490, i64 %488, i64 0
  %492 = select i1 %389, i64 %491, i64 %487
  br label %505

493:                                              ; preds = %463
  %494 = or disjoint i64 %464, %393
  %495 = and i32 %3, 16
  %496 = icmp eq i32 %495, 0
  br i1 %496, label %500, label %497

497:                                              ; preds = %493
  br i1 %389, label %505, label %498

498:                                              ; preds = %497
  %499 = tail call i64 @llvm.umin.i64(i64 %494, i64 1065353216)
  br label %505

500:                                              ; preds = %493
  %501 = and i32 %3, 32
  %502 = icmp ne i32 %501, 0
  %503 = select i1 %502, i1 %389, i1 false
  %504 = select i1 %503, i64 0, i64 %494
  br label %505

505:                                              ; preds = %355, %500, %483, %380, %359, %48, %497, %498, %481, %377, %351, %83, %46, %41, %374
  %506 = phi i64 [ 0, %374 ], [ 0, %497 ], [ 0, %41 ], [ %47, %46 ], [ %86, %83 ], [ %354, %351 ], [ %379, %377 ], [ %482, %481 ], [ %499, %498 ], [ %56, %48 ], [ %364, %359 ], [ %387, %380 ], [ %492, %483 ], [ %504, %500 ], [ 0, %355 ]
  ret i64 %506
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
  switch i32 %13, label %455 [
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
  %31 = and i64 %28, 9223372036854775807
  %32 = icmp ult i64 %31, 9218868437227405313
  %33 = and i1 %30, %32
  br i1 %33, label %55, label %34

34:                                               ; preds = %26
  %35 = select i1 %32, i64 %27, i64 %28
  %36 = or i64 %35, 2251799813685248
  %37 = and i32 %2, 16
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %46, label %39

39:                                               ; preds = %34
  %40 = and i64 %36, 9223372036854775807
  %41 = icmp ult i64 %40, 9218868437227405313
  %42 = icmp sgt i64 %35, -1
  %43 = and i1 %42, %41
  br i1 %43, label %44, label %455

44:                                               ; preds = %39
  %45 = tail call i64 @llvm.umin.i64(i64 %36, i64 4607182418800017408)
  br label %455

46:                                               ; preds = %34
  %47 = and i32 %2, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp slt i64 %35, 0
  %50 = and i1 %48, %49
  %51 = and i64 %36, 9223372036854775807
  %52 = icmp ult i64 %51, 9218868437227405313
  %53 = and i1 %50, %52
  %54 = select i1 %53, i64 0, i64 %36
  br label %455

55:                                               ; preds = %26
  %56 = lshr i64 %27, 63
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = lshr i64 %27, 52
  %59 = trunc nuw nsw i64 %58 to i32
  %60 = and i32 %59, 2047
  %61 = icmp eq i32 %60, 2047
  br i1 %61, label %84, label %62

62:                                               ; preds = %55
  %63 = and i64 %27, 4503599627370495
  %64 = icmp eq i32 %60, 0
  %65 = or disjoint i64 %63, 4503599627370496
  %66 = select i1 %64, i64 %63, i64 %65
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %62
  %69 = tail call i32 @llvm.umax.i32(i32 %60, i32 1)
  %70 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %66, i1 true)
  %71 = trunc nuw nsw i64 %70 to i32
  %72 = shl i64 %66, %70
  %73 = add nsw i32 %69, -1012
  %74 = sub nsw i32 %73, %71
  br label %75

75:                                               ; preds = %68, %62
  %76 = phi i64 [ %72, %68 ], [ 0, %62 ]
  %77 = phi i32 [ %74, %68 ], [ 0, %62 ]
  %78 = lshr i64 %28, 63
  %79 = trunc nuw nsw i64 %78 to i32
  %80 = lshr i64 %28, 52
  %81 = trunc nuw nsw i64 %80 to i32
  %82 = and i32 %81, 2047
  %83 = icmp eq i32 %82, 2047
  br i1 %83, label %113, label %91

84:                                               ; preds = %55
  %85 = lshr i64 %28, 63
  %86 = trunc nuw nsw i64 %85 to i32
  %87 = lshr i64 %28, 52
  %88 = trunc nuw nsw i64 %87 to i32
  %89 = and i32 %88, 2047
  %90 = icmp eq i32 %89, 2047
  br i1 %90, label %114, label %91

91:                                               ; preds = %84, %75
  %92 = phi i32 [ %89, %84 ], [ %82, %75 ]
  %93 = phi i32 [ %86, %84 ], [ %79, %75 ]
  %94 = phi i64 [ %85, %84 ], [ %78, %75 ]
  %95 = phi i1 [ false, %84 ], [ %67, %75 ]
  %96 = phi i32 [ 0, %84 ], [ %77, %75 ]
  %97 = phi i64 [ 0, %84 ], [ %76, %75 ]
  %98 = and i64 %28, 4503599627370495
  %99 = icmp eq i32 %92, 0
  %100 = or disjoint i64 %98, 4503599627370496
  %101 = select i1 %99, i64 %98, i64 %100
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %110, label %103

103:                                              ; preds = %91
  %104 = tail call i32 @llvm.umax.i32(i32 %92, i32 1)
  %105 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %101, i1 true)
  %106 = trunc nuw nsw i64 %105 to i32
  %107 = shl i64 %101, %105
  %108 = add nsw i32 %104, -1012
  %109 = sub nsw i32 %108, %106
  br label %110

110:                                              ; preds = %103, %91
  %111 = phi i64 [ %107, %103 ], [ 0, %91 ]
  %112 = phi i32 [ %109, %103 ], [ 0, %91 ]
  br i1 %61, label %314, label %117

113:                                              ; preds = %75
  br i1 %61, label %114, label %314

114:                                              ; preds = %84, %113
  %115 = phi i64 [ %78, %113 ], [ %85, %84 ]
  %116 = icmp eq i64 %115, %56
  br i1 %116, label %314, label %299

117:                                              ; preds = %110
  br i1 %95, label %118, label %124

118:                                              ; preds = %117
  br i1 %102, label %119, label %339

119:                                              ; preds = %118
  %120 = icmp eq i64 %94, %56
  br i1 %120, label %303, label %121

121:                                              ; preds = %119
  %122 = icmp eq i32 %4, 2
  %123 = zext i1 %122 to i32
  br label %303

124:                                              ; preds = %117
  br i1 %102, label %125, label %151

125:                                              ; preds = %124
  %126 = shl i64 %97, 63
  %127 = lshr i64 %97, 1
  %128 = zext nneg i64 %127 to i128
  %129 = shl nuw nsw i128 %128, 64
  %130 = zext i64 %126 to i128
  %131 = or disjoint i128 %129, %130
  %132 = icmp eq i128 %131, 0
  br i1 %132, label %303, label %133

133:                                              ; preds = %125
  %134 = add nsw i32 %96, 1
  %135 = icmp ult i64 %97, 2
  %136 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %127, i1 true)
  %137 = trunc nuw nsw i64 %136 to i32
  %138 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %126, i1 true)
  %139 = trunc nuw nsw i64 %138 to i32
  %140 = or disjoint i32 %139, 64
  %141 = select i1 %135, i32 %140, i32 %137
  %142 = zext nneg i32 %141 to i128
  %143 = shl i128 %131, %142
  %144 = sub nsw i32 %134, %141
  %145 = lshr exact i128 %143, 64
  %146 = trunc nuw i128 %145 to i64
  %147 = trunc i128 %143 to i64
  %148 = icmp ne i64 %147, 0
  %149 = zext i1 %148 to i64
  %150 = or i64 %149, %146
  br label %339

151:                                              ; preds = %124
  %152 = zext i64 %97 to i128
  %153 = zext i64 %111 to i128
  %154 = shl nuw nsw i128 %153, 63
  %155 = add nsw i32 %112, 1
  %156 = shl nuw nsw i128 %152, 62
  %157 = add nsw i32 %96, 2
  %158 = icmp sgt i32 %157, %155
  br i1 %158, label %159, label %189

159:                                              ; preds = %151
  %160 = sub nsw i32 %157, %155
  %161 = lshr i64 %111, 1
  %162 = zext nneg i64 %161 to i128
  %163 = shl nuw nsw i128 %162, 64
  %164 = and i128 %154, 9223372036854775808
  %165 = or disjoint i128 %163, %164
  %166 = icmp sgt i32 %160, 127
  br i1 %166, label %167, label %170

167:                                              ; preds = %159
  %168 = icmp ne i128 %165, 0
  %169 = zext i1 %168 to i64
  br label %182

170:                                              ; preds = %159
  %171 = zext nneg i32 %160 to i128
  %172 = lshr i128 %165, %171
  %173 = sub nsw i32 128, %160
  %174 = zext nneg i32 %173 to i128
  %175 = shl i128 %165, %174
  %176 = icmp ne i128 %175, 0
  %177 = zext i1 %176 to i128
  %178 = or i128 %172, %177
  %179 = trunc i128 %178 to i64
  %180 = lshr i128 %172, 64
  %181 = trunc nuw nsw i128 %180 to i64
  br label %182

182:                                              ; preds = %167, %170
  %183 = phi i64 [ %169, %167 ], [ %179, %170 ]
  %184 = phi i64 [ 0, %167 ], [ %181, %170 ]
  %185 = zext nneg i64 %184 to i128
  %186 = shl nuw nsw i128 %185, 64
  %187 = zext i64 %183 to i128
  %188 = or disjoint i128 %186, %187
  br label %222

189:                                              ; preds = %151
  %190 = sub nsw i32 %155, %157
  %191 = trunc i128 %156 to i64
  %192 = lshr i64 %97, 2
  %193 = zext nneg i64 %192 to i128
  %194 = shl nuw nsw i128 %193, 64
  %195 = and i128 %156, 13835058055282163712
  %196 = or disjoint i128 %194, %195
  %197 = icmp eq i32 %155, %157
  br i1 %197, label %215, label %198

198:                                              ; preds = %189
  %199 = icmp sgt i32 %190, 127
  br i1 %199, label %200, label %203

200:                                              ; preds = %198
  %201 = icmp ne i128 %196, 0
  %202 = zext i1 %201 to i64
  br label %215

203:                                              ; preds = %198
  %204 = zext nneg i32 %190 to i128
  %205 = lshr i128 %196, %204
  %206 = sub nsw i32 128, %190
  %207 = zext nneg i32 %206 to i128
  %208 = shl i128 %196, %207
  %209 = icmp ne i128 %208, 0
  %210 = zext i1 %209 to i128
  %211 = or i128 %205, %210
  %212 = trunc i128 %211 to i64
  %213 = lshr i128 %205, 64
  %214 = trunc nuw nsw i128 %213 to i64
  br label %215

215:                                              ; preds = %189, %200, %203
  %216 = phi i64 [ %202, %200 ], [ %212, %203 ], [ %191, %189 ]
  %217 = phi i64 [ 0, %200 ], [ %214, %203 ], [ %192, %189 ]
  %218 = zext nneg i64 %217 to i128
  %219 = shl nuw nsw i128 %218, 64
  %220 = zext i64 %216 to i128
  %221 = or disjoint i128 %219, %220
  br label %222

222:                                              ; preds = %215, %182
  %223 = phi i128 [ %188, %182 ], [ %154, %215 ]
  %224 = phi i32 [ %157, %182 ], [ %155, %215 ]
  %225 = phi i128 [ %156, %182 ], [ %221, %215 ]
  %226 = icmp eq i64 %56, %94
  br i1 %226, label %227, label %250

227:                                              ; preds = %222
  %228 = add nuw i128 %225, %223
  %229 = icmp eq i128 %228, 0
  br i1 %229, label %303, label %230

230:                                              ; preds = %227
  %231 = trunc i128 %228 to i64
  %232 = lshr i128 %228, 64
  %233 = trunc nuw i128 %232 to i64
  %234 = icmp eq i64 %233, 0
  %235 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %233, i1 true)
  %236 = trunc nuw nsw i64 %235 to i32
  %237 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %231, i1 true)
  %238 = trunc nuw nsw i64 %237 to i32
  %239 = or disjoint i32 %238, 64
  %240 = select i1 %234, i32 %239, i32 %236
  %241 = zext nneg i32 %240 to i128
  %242 = shl i128 %228, %241
  %243 = sub nsw i32 %224, %240
  %244 = lshr i128 %242, 64
  %245 = trunc nuw i128 %244 to i64
  %246 = trunc i128 %242 to i64
  %247 = icmp ne i64 %246, 0
  %248 = zext i1 %247 to i64
  %249 = or i64 %248, %245
  br label %339

250:                                              ; preds = %222
  %251 = icmp eq i128 %225, %223
  br i1 %251, label %252, label %255

252:                                              ; preds = %250
  %253 = icmp eq i32 %4, 2
  %254 = zext i1 %253 to i32
  br label %303

255:                                              ; preds = %250
  %256 = icmp ugt i128 %225, %223
  br i1 %256, label %257, label %278

257:                                              ; preds = %255
  %258 = sub nsw i128 %225, %223
  %259 = trunc i128 %258 to i64
  %260 = lshr i128 %258, 64
  %261 = trunc nuw i128 %260 to i64
  %262 = icmp eq i64 %261, 0
  %263 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %261, i1 true)
  %264 = trunc nuw nsw i64 %263 to i32
  %265 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %259, i1 true)
  %266 = trunc nuw nsw i64 %265 to i32
  %267 = or disjoint i32 %266, 64
  %268 = select i1 %262, i32 %267, i32 %264
  %269 = zext nneg i32 %268 to i128
  %270 = shl i128 %258, %269
  %271 = sub nsw i32 %224, %268
  %272 = lshr i128 %270, 64
  %273 = trunc nuw i128 %272 to i64
  %274 = trunc i128 %270 to i64
  %275 = icmp ne i64 %274, 0
  %276 = zext i1 %275 to i64
  %277 = or i64 %276, %273
  br label %339

278:                                              ; preds = %255
  %279 = sub nsw i128 %223, %225
  %280 = trunc i128 %279 to i64
  %281 = lshr i128 %279, 64
  %282 = trunc nuw i128 %281 to i64
  %283 = icmp eq i64 %282, 0
  %284 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %282, i1 true)
  %285 = trunc nuw nsw i64 %284 to i32
  %286 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %280, i1 true)
  %287 = trunc nuw nsw i64 %286 to i32
  %288 = or disjoint i32 %287, 64
  %289 = select i1 %283, i32 %288, i32 %285
  %290 = zext nneg i32 %289 to i128
  %291 = shl i128 %279, %290
  %292 = sub nsw i32 %224, %289
  %293 = lshr i128 %291, 64
  %294 = trunc nuw i128 %293 to i64
  %295 = trunc i128 %291 to i64
  %296 = icmp ne i64 %295, 0
  %297 = zext i1 %296 to i64
  %298 = or i64 %297, %294
  br label %339

299:                                              ; preds = %114
  %300 = and i32 %2, 16
  %301 = icmp eq i32 %300, 0
  %302 = select i1 %301, i64 -2251799813685248, i64 0
  br label %455

303:                                              ; preds = %252, %121, %119, %125, %227
  %304 = phi i32 [ %57, %227 ], [ %57, %125 ], [ %93, %119 ], [ %123, %121 ], [ %254, %252 ]
  %305 = and i32 %2, 16
  %306 = icmp eq i32 %305, 0
  br i1 %306, label %307, label %455

307:                                              ; preds = %303
  %308 = icmp eq i32 %304, 0
  %309 = and i32 %2, 32
  %310 = zext nneg i32 %309 to i64
  %311 = shl nuw i64 %310, 58
  %312 = xor i64 %311, -9223372036854775808
  %313 = select i1 %308, i64 0, i64 %312
  br label %455

314:                                              ; preds = %110, %113, %114
  %315 = phi i32 [ %57, %114 ], [ %79, %113 ], [ %57, %110 ]
  %316 = icmp eq i32 %315, 0
  %317 = and i32 %2, 64
  %318 = icmp eq i32 %317, 0
  %319 = select i1 %316, i64 9218868437227405312, i64 -4503599627370496
  %320 = select i1 %316, i64 9218868437227405311, i64 -4503599627370497
  %321 = select i1 %318, i64 %319, i64 %320
  %322 = and i32 %2, 16
  %323 = icmp eq i32 %322, 0
  br i1 %323, label %330, label %324

324:                                              ; preds = %314
  %325 = and i64 %321, 9223372036854775807
  %326 = icmp ult i64 %325, 9218868437227405313
  br i1 %326, label %327, label %455

327:                                              ; preds = %324
  %328 = icmp slt i64 %321, 0
  %329 = select i1 %328, i64 0, i64 4607182418800017408
  br label %455

330:                                              ; preds = %314
  %331 = and i32 %2, 32
  %332 = icmp ne i32 %331, 0
  %333 = icmp slt i64 %321, 0
  %334 = and i64 %321, 9223372036854775807
  %335 = icmp ult i64 %334, 9218868437227405313
  %336 = and i1 %333, %335
  %337 = select i1 %332, i1 %336, i1 false
  %338 = select i1 %337, i64 0, i64 %321
  br label %455

339:                                              ; preds = %118, %133, %230, %257, %278
  %340 = phi i32 [ %93, %278 ], [ %57, %257 ], [ %57, %230 ], [ %57, %133 ], [ %93, %118 ]
  %341 = phi i32 [ %292, %278 ], [ %271, %257 ], [ %243, %230 ], [ %144, %133 ], [ %112, %118 ]
  %342 = phi i64 [ %298, %278 ], [ %277, %257 ], [ %249, %230 ], [ %150, %133 ], [ %111, %118 ]
  %343 = icmp eq i32 %340, 0
  %344 = xor i1 %343, true
  %345 = select i1 %343, i64 0, i64 -9223372036854775808
  %346 = add nsw i32 %341, 1022
  %347 = icmp slt i32 %341, -1022
  %348 = sub nsw i32 -1011, %341
  %349 = select i1 %347, i32 0, i32 %346
  %350 = select i1 %347, i32 %348, i32 11
  %351 = icmp sgt i32 %350, 64
  %352 = icmp ne i64 %342, 0
  %353 = zext i1 %352 to i64
  %354 = tail call i32 @llvm.smin.i32(i32 %350, i32 64)
  %355 = select i1 %351, i64 %353, i64 %342
  %356 = icmp sgt i32 %350, 63
  %357 = zext nneg i32 %354 to i64
  %358 = lshr i64 %355, %357
  %359 = select i1 %356, i64 0, i64 %358
  %360 = add nsw i32 %354, -1
  %361 = zext nneg i32 %360 to i64
  %362 = shl nuw i64 1, %361
  %363 = shl i64 2, %361
  %364 = add i64 %363, -1
  %365 = select i1 %356, i64 -1, i64 %364
  %366 = and i64 %365, %355
  switch i32 %4, label %382 [
    i32 0, label %367
    i32 4, label %374
    i32 2, label %376
    i32 3, label %379
  ]

367:                                              ; preds = %339
  %368 = icmp ugt i64 %366, %362
  br i1 %368, label %382, label %369

369:                                              ; preds = %367
  %370 = icmp eq i64 %366, %362
  %371 = and i64 %359, 1
  %372 = icmp ne i64 %371, 0
  %373 = select i1 %370, i1 %372, i1 false
  br label %382

374:                                              ; preds = %339
  %375 = icmp uge i64 %366, %362
  br label %382

376:                                              ; preds = %339
  %377 = icmp ne i64 %366, 0
  %378 = and i1 %377, %344
  br label %382

379:                                              ; preds = %339
  %380 = icmp ne i64 %366, 0
  %381 = and i1 %343, %380
  br label %382

382:                                              ; preds = %339, %367, %369, %374, %376, %379
  %383 = phi i1 [ %375, %374 ], [ %378, %376 ], [ %381, %379 ], [ true, %367 ], [ %373, %369 ], [ false, %339 ]
  %384 = icmp ne i32 %15, 0
  %385 = select i1 %384, i1 %347, i1 false
  br i1 %385, label %386, label %410

386:                                              ; preds = %382
  %387 = lshr i64 %342, 11
  %388 = and i64 %342, 2047
  switch i32 %4, label %402 [
    i32 0, label %389
    i32 4, label %394
    i32 2, label %396
    i32 3, label %399
  ]

389:                                              ; preds = %386
  %390 = icmp ugt i64 %388, 1024
  br i1 %390, label %402, label %391

391:                                              ; preds = %389
  %392 = and i64 %342, 4095
  %393 = icmp eq i64 %392, 3072
  br label %402

394:                                              ; preds = %386
  %395 = icmp ugt i64 %388, 1023
  br label %402

396:                                              ; preds = %386
  %397 = icmp ne i64 %388, 0
  %398 = and i1 %397, %344
  br label %402

399:                                              ; preds = %386
  %400 = icmp ne i64 %388, 0
  %401 = and i1 %343, %400
  br label %402

402:                                              ; preds = %386, %389, %391, %394, %396, %399
  %403 = phi i1 [ %395, %394 ], [ %398, %396 ], [ %401, %399 ], [ true, %389 ], [ %393, %391 ], [ false, %386 ]
  %404 = icmp eq i32 %341, -1023
  br i1 %404, label %405, label %442

405:                                              ; preds = %402
  %406 = zext i1 %403 to i64
  %407 = add nuw nsw i64 %387, %406
  %408 = icmp ult i64 %407, 9007199254740992
  %409 = select i1 %408, i64 0, i64 4503599627370496
  br label %442

410:                                              ; preds = %382
  %411 = zext nneg i32 %349 to i64
  %412 = shl nuw nsw i64 %411, 52
  %413 = add i64 %359, %412
  %414 = zext i1 %383 to i64
  %415 = add i64 %413, %414
  %416 = icmp ugt i64 %415, 9218868437227405311
  br i1 %416, label %417, label %442

417:                                              ; preds = %410
  %418 = and i32 %2, 3
  %419 = icmp ne i32 %418, 0
  %420 = icmp ne i32 %4, 2
  %421 = or i1 %420, %343
  %422 = select i1 %419, i1 %421, i1 false
  br i1 %422, label %423, label %426

423:                                              ; preds = %417
  %424 = icmp eq i32 %4, 3
  %425 = and i1 %424, %343
  br label %426

426:                                              ; preds = %423, %417
  %427 = phi i1 [ true, %417 ], [ %425, %423 ]
  %428 = and i32 %2, 16
  %429 = icmp eq i32 %428, 0
  br i1 %429, label %432, label %430

430:                                              ; preds = %426
  %431 = select i1 %343, i64 4607182418800017408, i64 0
  br label %455

432:                                              ; preds = %426
  %433 = and i32 %2, 64
  %434 = icmp eq i32 %433, 0
  %435 = and i1 %434, %427
  %436 = select i1 %435, i64 9218868437227405312, i64 9218868437227405311
  %437 = or disjoint i64 %436, -9223372036854775808
  %438 = and i32 %2, 32
  %439 = icmp eq i32 %438, 0
  %440 = select i1 %439, i64 %437, i64 0
  %441 = select i1 %343, i64 %436, i64 %440
  br label %455

442:                                              ; preds = %405, %402, %410
  %443 = phi i64 [ %415, %410 ], [ %409, %405 ], [ 0, %402 ]
  %444 = or disjoint i64 %443, %345
  %445 = and i32 %2, 16
  %446 = icmp eq i32 %445, 0
  br i1 %446, label %450, label %447

447:                                              ; preds = %442
  br i1 %343, label %448, label %455

448:                                              ; preds = %447
  %449 = tail call i64 @llvm.umin.i64(i64 %444, i64 4607182418800017408)
  br label %455

450:                                              ; preds = %442
  %451 = and i32 %2, 32
  %452 = icmp eq i32 %451, 0
  %453 = select i1 %452, i1 true, i1 %343
  %454 = select i1 %453, i64 %444, i64 0
  br label %455

455:                                              ; preds = %303, %450, %432, %330, %307, %46, %6, %448, %430, %327, %299, %44, %39, %447, %324
  %456 = phi i64 [ %10, %6 ], [ 0, %39 ], [ 0, %324 ], [ 0, %447 ], [ %45, %44 ], [ %302, %299 ], [ %329, %327 ], [ %431, %430 ], [ %449, %448 ], [ %54, %46 ], [ %313, %307 ], [ %338, %330 ], [ %441, %432 ], [ %454, %450 ], [ 0, %303 ]
  ret i64 %456
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
  switch i32 %13, label %284 [
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
  %31 = and i64 %28, 9223372036854775807
  %32 = icmp ult i64 %31, 9218868437227405313
  %33 = and i1 %30, %32
  br i1 %33, label %55, label %34

34:                                               ; preds = %26
  %35 = select i1 %32, i64 %27, i64 %28
  %36 = or i64 %35, 2251799813685248
  %37 = and i32 %2, 16
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %46, label %39

39:                                               ; preds = %34
  %40 = and i64 %36, 9223372036854775807
  %41 = icmp ult i64 %40, 9218868437227405313
  %42 = icmp sgt i64 %35, -1
  %43 = and i1 %42, %41
  br i1 %43, label %44, label %284

44:                                               ; preds = %39
  %45 = tail call i64 @llvm.umin.i64(i64 %36, i64 4607182418800017408)
  br label %284

46:                                               ; preds = %34
  %47 = and i32 %2, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp slt i64 %35, 0
  %50 = and i1 %48, %49
  %51 = and i64 %36, 9223372036854775807
  %52 = icmp ult i64 %51, 9218868437227405313
  %53 = and i1 %50, %52
  %54 = select i1 %53, i64 0, i64 %36
  br label %284

55:                                               ; preds = %26
  %56 = xor i64 %28, %27
  %57 = lshr i64 %27, 52
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = and i32 %58, 2047
  %60 = icmp eq i32 %59, 2047
  br i1 %60, label %74, label %61

61:                                               ; preds = %55
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

74:                                               ; preds = %67, %55, %61
  %75 = phi i64 [ %71, %67 ], [ 0, %55 ], [ 0, %61 ]
  %76 = phi i32 [ %73, %67 ], [ 0, %55 ], [ 0, %61 ]
  %77 = phi i1 [ false, %67 ], [ false, %55 ], [ true, %61 ]
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
  %98 = or i1 %60, %81
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
  br label %284

113:                                              ; preds = %104, %102
  %114 = and i32 %2, 16
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %284

116:                                              ; preds = %113
  %117 = and i32 %2, 32
  %118 = zext nneg i32 %117 to i64
  %119 = shl nuw i64 %118, 58
  %120 = xor i64 %119, -9223372036854775808
  %121 = icmp slt i64 %56, 0
  %122 = select i1 %121, i64 %120, i64 0
  br label %284

123:                                              ; preds = %99
  %124 = and i64 %56, -9223372036854775808
  %125 = and i32 %2, 64
  %126 = icmp eq i32 %125, 0
  %127 = or disjoint i64 %124, 9218868437227405312
  %128 = and i64 %56, -9223372036854775808
  %129 = or disjoint i64 %128, 9218868437227405311
  %130 = select i1 %126, i64 %127, i64 %129
  %131 = and i32 %2, 16
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %139, label %133

133:                                              ; preds = %123
  %134 = and i64 %130, 9223372036854775807
  %135 = icmp ult i64 %134, 9218868437227405313
  br i1 %135, label %136, label %284

136:                                              ; preds = %133
  %137 = icmp slt i64 %130, 0
  %138 = select i1 %137, i64 0, i64 4607182418800017408
  br label %284

139:                                              ; preds = %123
  %140 = and i32 %2, 32
  %141 = icmp ne i32 %140, 0
  %142 = icmp slt i64 %130, 0
  %143 = and i64 %130, 9223372036854775807
  %144 = icmp ult i64 %143, 9218868437227405313
  %145 = and i1 %142, %144
  %146 = select i1 %141, i1 %145, i1 false
  %147 = select i1 %146, i64 0, i64 %130
  br label %284

148:                                              ; preds = %104
  %149 = add nsw i32 %76, 1
  %150 = add nsw i32 %149, %97
  %151 = trunc i128 %107 to i64
  %152 = lshr i128 %107, 64
  %153 = trunc nuw i128 %152 to i64
  %154 = icmp eq i64 %153, 0
  %155 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %153, i1 true)
  %156 = trunc nuw nsw i64 %155 to i32
  %157 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %151, i1 true)
  %158 = trunc nuw nsw i64 %157 to i32
  %159 = or disjoint i32 %158, 64
  %160 = select i1 %154, i32 %159, i32 %156
  %161 = zext nneg i32 %160 to i128
  %162 = shl i128 %107, %161
  %163 = sub nsw i32 %150, %160
  %164 = lshr i128 %162, 64
  %165 = trunc nuw i128 %164 to i64
  %166 = trunc i128 %162 to i64
  %167 = icmp ne i64 %166, 0
  %168 = zext i1 %167 to i64
  %169 = or i64 %168, %165
  %170 = icmp sgt i64 %56, -1
  %171 = xor i1 %170, true
  %172 = and i64 %56, -9223372036854775808
  %173 = add nsw i32 %163, 1022
  %174 = icmp slt i32 %163, -1022
  %175 = sub nsw i32 -1011, %163
  %176 = select i1 %174, i32 0, i32 %173
  %177 = select i1 %174, i32 %175, i32 11
  %178 = icmp sgt i32 %177, 64
  %179 = icmp ne i64 %169, 0
  %180 = zext i1 %179 to i64
  %181 = tail call i32 @llvm.smin.i32(i32 %177, i32 64)
  %182 = select i1 %178, i64 %180, i64 %169
  %183 = icmp sgt i32 %177, 63
  %184 = zext nneg i32 %181 to i64
  %185 = lshr i64 %182, %184
  %186 = select i1 %183, i64 0, i64 %185
  %187 = add nsw i32 %181, -1
  %188 = zext nneg i32 %187 to i64
  %189 = shl nuw i64 1, %188
  %190 = shl i64 2, %188
  %191 = add i64 %190, -1
  %192 = select i1 %183, i64 -1, i64 %191
  %193 = and i64 %192, %182
  switch i32 %4, label %209 [
    i32 0, label %194
    i32 4, label %201
    i32 2, label %203
    i32 3, label %206
  ]

194:                                              ; preds = %148
  %195 = icmp ugt i64 %193, %189
  br i1 %195, label %209, label %196

196:                                              ; preds = %194
  %197 = icmp eq i64 %193, %189
  %198 = and i64 %186, 1
  %199 = icmp ne i64 %198, 0
  %200 = select i1 %197, i1 %199, i1 false
  br label %209

201:                                              ; preds = %148
  %202 = icmp uge i64 %193, %189
  br label %209

203:                                              ; preds = %148
  %204 = icmp ne i64 %193, 0
  %205 = and i1 %204, %171
  br label %209

206:                                              ; preds = %148
  %207 = icmp ne i64 %193, 0
  %208 = and i1 %170, %207
  br label %209

209:                                              ; preds = %148, %194, %196, %201, %203, %206
  %210 = phi i1 [ %202, %201 ], [ %205, %203 ], [ %208, %206 ], [ true, %194 ], [ %200, %196 ], [ false, %148 ]
  %211 = zext i1 %210 to i64
  %212 = zext nneg i32 %176 to i64
  %213 = shl nuw i64 %212, 52
  %214 = add i64 %186, %213
  %215 = add i64 %214, %211
  %216 = icmp ne i32 %15, 0
  %217 = select i1 %216, i1 %174, i1 false
  br i1 %217, label %218, label %242

218:                                              ; preds = %209
  %219 = lshr i64 %165, 11
  %220 = and i64 %169, 2047
  switch i32 %4, label %234 [
    i32 0, label %221
    i32 4, label %226
    i32 2, label %228
    i32 3, label %231
  ]

221:                                              ; preds = %218
  %222 = icmp ugt i64 %220, 1024
  br i1 %222, label %234, label %223

223:                                              ; preds = %221
  %224 = and i64 %169, 4095
  %225 = icmp eq i64 %224, 3072
  br label %234

226:                                              ; preds = %218
  %227 = icmp ugt i64 %220, 1023
  br label %234

228:                                              ; preds = %218
  %229 = icmp ne i64 %220, 0
  %230 = and i1 %229, %171
  br label %234

231:                                              ; preds = %218
  %232 = icmp ne i64 %220, 0
  %233 = and i1 %170, %232
  br label %234

234:                                              ; preds = %218, %221, %223, %226, %228, %231
  %235 = phi i1 [ %227, %226 ], [ %230, %228 ], [ %233, %231 ], [ true, %221 ], [ %225, %223 ], [ false, %218 ]
  %236 = icmp eq i32 %163, -1023
  br i1 %236, label %237, label %242

237:                                              ; preds = %234
  %238 = zext i1 %235 to i64
  %239 = add nuw nsw i64 %219, %238
  %240 = icmp ult i64 %239, 9007199254740992
  %241 = select i1 %240, i64 0, i64 4503599627370496
  br label %242

242:                                              ; preds = %237, %234, %209
  %243 = phi i64 [ %215, %209 ], [ 0, %234 ], [ %241, %237 ]
  %244 = icmp ugt i64 %243, 9218868437227405311
  %245 = icmp ugt i32 %176, 2048
  %246 = select i1 %244, i1 true, i1 %245
  br i1 %246, label %247, label %272

247:                                              ; preds = %242
  %248 = and i32 %2, 3
  %249 = icmp ne i32 %248, 0
  %250 = icmp ne i32 %4, 2
  %251 = or i1 %250, %170
  %252 = and i1 %249, %251
  br i1 %252, label %253, label %256

253:                                              ; preds = %247
  %254 = icmp eq i32 %4, 3
  %255 = and i1 %254, %170
  br label %256

256:                                              ; preds = %253, %247
  %257 = phi i1 [ true, %247 ], [ %255, %253 ]
  %258 = and i32 %2, 16
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %262, label %260

260:                                              ; preds = %256
  %261 = select i1 %170, i64 4607182418800017408, i64 0
  br label %284

262:                                              ; preds = %256
  %263 = and i32 %2, 64
  %264 = icmp eq i32 %263, 0
  %265 = and i1 %264, %257
  %266 = select i1 %265, i64 9218868437227405312, i64 9218868437227405311
  %267 = or disjoint i64 %266, -9223372036854775808
  %268 = and i32 %2, 32
  %269 = icmp eq i32 %268, 0
  %270 = select i1 %269, i64 %267, i64 0
  %271 = select i1 %170, i64 %266, i64 %270
  br label %284

272:                                              ; preds = %242
  %273 = or disjoint i64 %243, %172
  %274 = and i32 %2, 16
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %279, label %276

276:                                              ; preds = %272
  br i1 %170, label %277, label %284

277:                                              ; preds = %276
  %278 = tail call i64 @llvm.umin.i64(i64 %273, i64 4607182418800017408)
  br label %284

279:                                              ; preds = %272
  %280 = and i32 %2, 32
  %281 = icmp eq i32 %280, 0
  %282 = or i1 %281, %170
  %283 = select i1 %282, i64 %273, i64 0
  br label %284

284:                                              ; preds = %113, %279, %262, %139, %116, %46, %276, %6, %277, %260, %136, %109, %44, %39, %133
  %285 = phi i64 [ %10, %6 ], [ 0, %39 ], [ 0, %133 ], [ 0, %276 ], [ %45, %44 ], [ %112, %109 ], [ %138, %136 ], [ %261, %260 ], [ %278, %277 ], [ %54, %46 ], [ %122, %116 ], [ %147, %139 ], [ %271, %262 ], [ %283, %279 ], [ 0, %113 ]
  ret i64 %285
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
  switch i32 %15, label %492 [
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
  %38 = and i64 %33, 9223372036854775807
  %39 = icmp ult i64 %38, 9218868437227405313
  %40 = and i1 %39, %37
  %41 = and i64 %35, 9223372036854775807
  %42 = icmp ult i64 %41, 9218868437227405313
  %43 = and i1 %40, %42
  br i1 %43, label %66, label %44

44:                                               ; preds = %32
  %45 = select i1 %42, i64 %34, i64 %35
  %46 = select i1 %39, i64 %45, i64 %33
  %47 = or i64 %46, 2251799813685248
  %48 = and i32 %3, 16
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %57, label %50

50:                                               ; preds = %44
  %51 = and i64 %47, 9223372036854775807
  %52 = icmp ult i64 %51, 9218868437227405313
  %53 = icmp sgt i64 %46, -1
  %54 = and i1 %53, %52
  br i1 %54, label %55, label %492

55:                                               ; preds = %50
  %56 = tail call i64 @llvm.umin.i64(i64 %47, i64 4607182418800017408)
  br label %492

57:                                               ; preds = %44
  %58 = and i32 %3, 32
  %59 = icmp ne i32 %58, 0
  %60 = icmp slt i64 %46, 0
  %61 = and i1 %59, %60
  %62 = and i64 %47, 9223372036854775807
  %63 = icmp ult i64 %62, 9218868437227405313
  %64 = and i1 %61, %63
  %65 = select i1 %64, i64 0, i64 %47
  br label %492

66:                                               ; preds = %32
  %67 = lshr i64 %34, 52
  %68 = trunc nuw nsw i64 %67 to i32
  %69 = and i32 %68, 2047
  %70 = icmp eq i32 %69, 2047
  br i1 %70, label %84, label %71

71:                                               ; preds = %66
  %72 = and i64 %34, 4503599627370495
  %73 = icmp eq i32 %69, 0
  %74 = or disjoint i64 %72, 4503599627370496
  %75 = select i1 %73, i64 %72, i64 %74
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %84, label %77

77:                                               ; preds = %71
  %78 = tail call i32 @llvm.umax.i32(i32 %69, i32 1)
  %79 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %75, i1 true)
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = shl i64 %75, %79
  %82 = add nsw i32 %78, -1012
  %83 = sub nsw i32 %82, %80
  br label %84

84:                                               ; preds = %77, %66, %71
  %85 = phi i64 [ %81, %77 ], [ 0, %66 ], [ 0, %71 ]
  %86 = phi i32 [ %83, %77 ], [ 0, %66 ], [ 0, %71 ]
  %87 = phi i1 [ false, %77 ], [ false, %66 ], [ true, %71 ]
  %88 = lshr i64 %33, 52
  %89 = trunc nuw nsw i64 %88 to i32
  %90 = and i32 %89, 2047
  %91 = icmp eq i32 %90, 2047
  br i1 %91, label %105, label %92

92:                                               ; preds = %84
  %93 = and i64 %33, 4503599627370495
  %94 = icmp eq i32 %90, 0
  %95 = or disjoint i64 %93, 4503599627370496
  %96 = select i1 %94, i64 %93, i64 %95
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %105, label %98

98:                                               ; preds = %92
  %99 = tail call i32 @llvm.umax.i32(i32 %90, i32 1)
  %100 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %96, i1 true)
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = shl i64 %96, %100
  %103 = add nsw i32 %99, -1012
  %104 = sub nsw i32 %103, %101
  br label %105

105:                                              ; preds = %98, %84, %92
  %106 = phi i64 [ %102, %98 ], [ 0, %84 ], [ 0, %92 ]
  %107 = phi i32 [ %104, %98 ], [ 0, %84 ], [ 0, %92 ]
  %108 = phi i1 [ false, %98 ], [ false, %84 ], [ true, %92 ]
  %109 = lshr i64 %35, 63
  %110 = trunc nuw nsw i64 %109 to i32
  %111 = lshr i64 %35, 52
  %112 = trunc nuw nsw i64 %111 to i32
  %113 = and i32 %112, 2047
  %114 = icmp ne i32 %113, 2047
  br i1 %114, label %115, label %135

115:                                              ; preds = %105
  %116 = and i64 %35, 4503599627370495
  %117 = icmp eq i32 %113, 0
  %118 = or disjoint i64 %116, 4503599627370496
  %119 = select i1 %117, i64 %116, i64 %118
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %128, label %121

121:                                              ; preds = %115
  %122 = tail call i32 @llvm.umax.i32(i32 %113, i32 1)
  %123 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %119, i1 true)
  %124 = trunc nuw nsw i64 %123 to i32
  %125 = shl i64 %119, %123
  %126 = add nsw i32 %122, -1012
  %127 = sub nsw i32 %126, %124
  br label %128

128:                                              ; preds = %115, %121
  %129 = phi i64 [ %125, %121 ], [ 0, %115 ]
  %130 = phi i32 [ %127, %121 ], [ 0, %115 ]
  %131 = xor i64 %34, %33
  %132 = lshr i64 %131, 63
  %133 = trunc nuw nsw i64 %132 to i32
  %134 = or i1 %91, %70
  br i1 %134, label %140, label %148

135:                                              ; preds = %105
  %136 = xor i64 %34, %33
  %137 = lshr i64 %136, 63
  %138 = trunc nuw nsw i64 %137 to i32
  %139 = or i1 %91, %70
  br i1 %139, label %140, label %349

140:                                              ; preds = %135, %128
  %141 = phi i32 [ %138, %135 ], [ %133, %128 ]
  %142 = phi i64 [ %137, %135 ], [ %132, %128 ]
  %143 = or i1 %87, %108
  %144 = xor i1 %143, true
  %145 = icmp eq i64 %109, %142
  %146 = or i1 %145, %114
  %147 = and i1 %146, %144
  br i1 %147, label %349, label %334

148:                                              ; preds = %128
  br i1 %114, label %149, label %349

149:                                              ; preds = %148
  %150 = or i1 %87, %108
  br i1 %150, label %151, label %157

151:                                              ; preds = %149
  br i1 %120, label %152, label %374

152:                                              ; preds = %151
  %153 = icmp eq i64 %109, %132
  br i1 %153, label %338, label %154

154:                                              ; preds = %152
  %155 = icmp eq i32 %5, 2
  %156 = zext i1 %155 to i32
  br label %338

157:                                              ; preds = %149
  %158 = zext i64 %85 to i128
  %159 = zext i64 %106 to i128
  %160 = mul nuw i128 %159, %158
  %161 = add nsw i32 %107, %86
  br i1 %120, label %162, label %185

162:                                              ; preds = %157
  %163 = icmp eq i128 %160, 0
  br i1 %163, label %338, label %164

164:                                              ; preds = %162
  %165 = add nsw i32 %161, 1
  %166 = trunc i128 %160 to i64
  %167 = lshr i128 %160, 64
  %168 = trunc nuw i128 %167 to i64
  %169 = icmp eq i64 %168, 0
  %170 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %168, i1 true)
  %171 = trunc nuw nsw i64 %170 to i32
  %172 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %166, i1 true)
  %173 = trunc nuw nsw i64 %172 to i32
  %174 = or disjoint i32 %173, 64
  %175 = select i1 %169, i32 %174, i32 %171
  %176 = zext nneg i32 %175 to i128
  %177 = shl i128 %160, %176
  %178 = sub nsw i32 %165, %175
  %179 = lshr i128 %177, 64
  %180 = trunc nuw i128 %179 to i64
  %181 = trunc i128 %177 to i64
  %182 = icmp ne i64 %181, 0
  %183 = zext i1 %182 to i64
  %184 = or i64 %183, %180
  br label %374

185:                                              ; preds = %157
  %186 = zext i64 %129 to i128
  %187 = shl nuw nsw i128 %186, 63
  %188 = add nsw i32 %130, 1
  %189 = lshr i128 %160, 1
  %190 = and i128 %160, 1
  %191 = or i128 %189, %190
  %192 = add nsw i32 %161, 2
  %193 = icmp sgt i32 %192, %188
  br i1 %193, label %194, label %224

194:                                              ; preds = %185
  %195 = sub nsw i32 %192, %188
  %196 = lshr i64 %129, 1
  %197 = zext nneg i64 %196 to i128
  %198 = shl nuw nsw i128 %197, 64
  %199 = and i128 %187, 9223372036854775808
  %200 = or disjoint i128 %198, %199
  %201 = icmp sgt i32 %195, 127
  br i1 %201, label %202, label %205

202:                                              ; preds = %194
  %203 = icmp ne i128 %200, 0
  %204 = zext i1 %203 to i64
  br label %217

205:                                              ; preds = %194
  %206 = zext nneg i32 %195 to i128
  %207 = lshr i128 %200, %206
  %208 = sub nsw i32 128, %195
  %209 = zext nneg i32 %208 to i128
  %210 = shl i128 %200, %209
  %211 = icmp ne i128 %210, 0
  %212 = zext i1 %211 to i128
  %213 = or i128 %207, %212
  %214 = trunc i128 %213 to i64
  %215 = lshr i128 %207, 64
  %216 = trunc nuw nsw i128 %215 to i64
  br label %217

217:                                              ; preds = %202, %205
  %218 = phi i64 [ %204, %202 ], [ %214, %205 ]
  %219 = phi i64 [ 0, %202 ], [ %216, %205 ]
  %220 = zext nneg i64 %219 to i128
  %221 = shl nuw nsw i128 %220, 64
  %222 = zext i64 %218 to i128
  %223 = or disjoint i128 %221, %222
  br label %257

224:                                              ; preds = %185
  %225 = sub nsw i32 %188, %192
  %226 = trunc i128 %191 to i64
  %227 = lshr i128 %160, 65
  %228 = trunc nuw nsw i128 %227 to i64
  %229 = shl nuw nsw i128 %227, 64
  %230 = and i128 %191, 18446744073709551615
  %231 = or disjoint i128 %230, %229
  %232 = icmp eq i32 %188, %192
  br i1 %232, label %250, label %233

233:                                              ; preds = %224
  %234 = icmp sgt i32 %225, 127
  br i1 %234, label %235, label %238

235:                                              ; preds = %233
  %236 = icmp ne i128 %231, 0
  %237 = zext i1 %236 to i64
  br label %250

238:                                              ; preds = %233
  %239 = zext nneg i32 %225 to i128
  %240 = lshr i128 %231, %239
  %241 = sub nsw i32 128, %225
  %242 = zext nneg i32 %241 to i128
  %243 = shl i128 %231, %242
  %244 = icmp ne i128 %243, 0
  %245 = zext i1 %244 to i128
  %246 = or i128 %240, %245
  %247 = trunc i128 %246 to i64
  %248 = lshr i128 %240, 64
  %249 = trunc nuw nsw i128 %248 to i64
  br label %250

250:                                              ; preds = %224, %235, %238
  %251 = phi i64 [ %237, %235 ], [ %247, %238 ], [ %226, %224 ]
  %252 = phi i64 [ 0, %235 ], [ %249, %238 ], [ %228, %224 ]
  %253 = zext nneg i64 %252 to i128
  %254 = shl nuw nsw i128 %253, 64
  %255 = zext i64 %251 to i128
  %256 = or disjoint i128 %254, %255
  br label %257

257:                                              ; preds = %250, %217
  %258 = phi i128 [ %223, %217 ], [ %187, %250 ]
  %259 = phi i32 [ %192, %217 ], [ %188, %250 ]
  %260 = phi i128 [ %191, %217 ], [ %256, %250 ]
  %261 = icmp eq i64 %132, %109
  br i1 %261, label %262, label %285

262:                                              ; preds = %257
  %263 = add nuw i128 %260, %258
  %264 = icmp eq i128 %263, 0
  br i1 %264, label %338, label %265

265:                                              ; preds = %262
  %266 = trunc i128 %263 to i64
  %267 = lshr i128 %263, 64
  %268 = trunc nuw i128 %267 to i64
  %269 = icmp eq i64 %268, 0
  %270 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %268, i1 true)
  %271 = trunc nuw nsw i64 %270 to i32
  %272 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %266, i1 true)
  %273 = trunc nuw nsw i64 %272 to i32
  %274 = or disjoint i32 %273, 64
  %275 = select i1 %269, i32 %274, i32 %271
  %276 = zext nneg i32 %275 to i128
  %277 = shl i128 %263, %276
  %278 = sub nsw i32 %259, %275
  %279 = lshr i128 %277, 64
  %280 = trunc nuw i128 %279 to i64
  %281 = trunc i128 %277 to i64
  %282 = icmp ne i64 %281, 0
  %283 = zext i1 %282 to i64
  %284 = or i64 %283, %280
  br label %374

285:                                              ; preds = %257
  %286 = icmp eq i128 %260, %258
  br i1 %286, label %287, label %290

287:                                              ; preds = %285
  %288 = icmp eq i32 %5, 2
  %289 = zext i1 %288 to i32
  br label %338

290:                                              ; preds = %285
  %291 = icmp ugt i128 %260, %258
  br i1 %291, label %292, label %313

292:                                              ; preds = %290
  %293 = sub nsw i128 %260, %258
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
  %306 = sub nsw i32 %259, %303
  %307 = lshr i128 %305, 64
  %308 = trunc nuw i128 %307 to i64
  %309 = trunc i128 %305 to i64
  %310 = icmp ne i64 %309, 0
  %311 = zext i1 %310 to i64
  %312 = or i64 %311, %308
  br label %374

313:                                              ; preds = %290
  %314 = sub nsw i128 %258, %260
  %315 = trunc i128 %314 to i64
  %316 = lshr i128 %314, 64
  %317 = trunc nuw i128 %316 to i64
  %318 = icmp eq i64 %317, 0
  %319 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %317, i1 true)
  %320 = trunc nuw nsw i64 %319 to i32
  %321 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %315, i1 true)
  %322 = trunc nuw nsw i64 %321 to i32
  %323 = or disjoint i32 %322, 64
  %324 = select i1 %318, i32 %323, i32 %320
  %325 = zext nneg i32 %324 to i128
  %326 = shl i128 %314, %325
  %327 = sub nsw i32 %259, %324
  %328 = lshr i128 %326, 64
  %329 = trunc nuw i128 %328 to i64
  %330 = trunc i128 %326 to i64
  %331 = icmp ne i64 %330, 0
  %332 = zext i1 %331 to i64
  %333 = or i64 %332, %329
  br label %374

334:                                              ; preds = %140
  %335 = and i32 %3, 16
  %336 = icmp eq i32 %335, 0
  %337 = select i1 %336, i64 -2251799813685248, i64 0
  br label %492

338:                                              ; preds = %287, %154, %152, %162, %262
  %339 = phi i32 [ %133, %262 ], [ %133, %162 ], [ %110, %152 ], [ %156, %154 ], [ %289, %287 ]
  %340 = and i32 %3, 16
  %341 = icmp eq i32 %340, 0
  br i1 %341, label %342, label %492

342:                                              ; preds = %338
  %343 = icmp eq i32 %339, 0
  %344 = and i32 %3, 32
  %345 = zext nneg i32 %344 to i64
  %346 = shl nuw i64 %345, 58
  %347 = xor i64 %346, -9223372036854775808
  %348 = select i1 %343, i64 0, i64 %347
  br label %492

349:                                              ; preds = %135, %148, %140
  %350 = phi i32 [ %110, %148 ], [ %141, %140 ], [ %110, %135 ]
  %351 = icmp eq i32 %350, 0
  %352 = and i32 %3, 64
  %353 = icmp eq i32 %352, 0
  %354 = select i1 %351, i64 9218868437227405312, i64 -4503599627370496
  %355 = select i1 %351, i64 9218868437227405311, i64 -4503599627370497
  %356 = select i1 %353, i64 %354, i64 %355
  %357 = and i32 %3, 16
  %358 = icmp eq i32 %357, 0
  br i1 %358, label %365, label %359

359:                                              ; preds = %349
  %360 = and i64 %356, 9223372036854775807
  %361 = icmp ult i64 %360, 9218868437227405313
  br i1 %361, label %362, label %492

362:                                              ; preds = %359
  %363 = icmp slt i64 %356, 0
  %364 = select i1 %363, i64 0, i64 4607182418800017408
  br label %492

365:                                              ; preds = %349
  %366 = and i32 %3, 32
  %367 = icmp ne i32 %366, 0
  %368 = icmp slt i64 %356, 0
  %369 = and i64 %356, 9223372036854775807
  %370 = icmp ult i64 %369, 9218868437227405313
  %371 = and i1 %368, %370
  %372 = select i1 %367, i1 %371, i1 false
  %373 = select i1 %372, i64 0, i64 %356
  br label %492

374:                                              ; preds = %151, %164, %265, %292, %313
  %375 = phi i32 [ %110, %313 ], [ %133, %292 ], [ %133, %265 ], [ %133, %164 ], [ %110, %151 ]
  %376 = phi i32 [ %327, %313 ], [ %306, %292 ], [ %278, %265 ], [ %178, %164 ], [ %130, %151 ]
  %377 = phi i64 [ %333, %313 ], [ %312, %292 ], [ %284, %265 ], [ %184, %164 ], [ %129, %151 ]
  %378 = icmp eq i32 %375, 0
  %379 = xor i1 %378, true
  %380 = select i1 %378, i64 0, i64 -9223372036854775808
  %381 = add nsw i32 %376, 1022
  %382 = icmp slt i32 %376, -1022
  %383 = sub nsw i32 -1011, %376
  %384 = select i1 %382, i32 0, i32 %381
  %385 = select i1 %382, i32 %383, i32 11
  %386 = icmp sgt i32 %385, 64
  %387 = icmp ne i64 %377, 0
  %388 = zext i1 %387 to i64
  %389 = tail call i32 @llvm.smin.i32(i32 %385, i32 64)
  %390 = select i1 %386, i64 %388, i64 %377
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
  switch i32 %5, label %417 [
    i32 0, label %402
    i32 4, label %409
    i32 2, label %411
    i32 3, label %414
  ]

402:                                              ; preds = %374
  %403 = icmp ugt i64 %401, %397
  br i1 %403, label %417, label %404

404:                                              ; preds = %402
  %405 = icmp eq i64 %401, %397
  %406 = and i64 %394, 1
  %407 = icmp ne i64 %406, 0
  %408 = select i1 %405, i1 %407, i1 false
  br label %417

409:                                              ; preds = %374
  %410 = icmp uge i64 %401, %397
  br label %417

411:                                              ; preds = %374
  %412 = icmp ne i64 %401, 0
  %413 = and i1 %412, %379
  br label %417

414:                                              ; preds = %374
  %415 = icmp ne i64 %401, 0
  %416 = and i1 %378, %415
  br label %417

417:                                              ; preds = %374, %402, %404, %409, %411, %414
  %418 = phi i1 [ %410, %409 ], [ %413, %411 ], [ %416, %414 ], [ true, %402 ], [ %408, %404 ], [ false, %374 ]
  %419 = zext i1 %418 to i64
  %420 = zext nneg i32 %384 to i64
  %421 = shl nuw i64 %420, 52
  %422 = add i64 %394, %421
  %423 = add i64 %422, %419
  %424 = icmp ne i32 %17, 0
  %425 = select i1 %424, i1 %382, i1 false
  br i1 %425, label %426, label %450

426:                                              ; preds = %417
  %427 = lshr i64 %377, 11
  %428 = and i64 %377, 2047
  switch i32 %5, label %442 [
    i32 0, label %429
    i32 4, label %434
    i32 2, label %436
    i32 3, label %439
  ]

429:                                              ; preds = %426
  %430 = icmp ugt i64 %428, 1024
  br i1 %430, label %442, label %431

431:                                              ; preds = %429
  %432 = and i64 %377, 4095
  %433 = icmp eq i64 %432, 3072
  br label %442

434:                                              ; preds = %426
  %435 = icmp ugt i64 %428, 1023
  br label %442

436:                                              ; preds = %426
  %437 = icmp ne i64 %428, 0
  %438 = and i1 %437, %379
  br label %442

439:                                              ; preds = %426
  %440 = icmp ne i64 %428, 0
  %441 = and i1 %378, %440
  br label %442

442:                                              ; preds = %426, %429, %431, %434, %436, %439
  %443 = phi i1 [ %435, %434 ], [ %438, %436 ], [ %441, %439 ], [ true, %429 ], [ %433, %431 ], [ false, %426 ]
  %444 = icmp eq i32 %376, -1023
  br i1 %444, label %445, label %450

445:                                              ; preds = %442
  %446 = zext i1 %443 to i64
  %447 = add nuw nsw i64 %427, %446
  %448 = icmp ult i64 %447, 9007199254740992
  %449 = select i1 %448, i64 0, i64 4503599627370496
  br label %450

450:                                              ; preds = %445, %442, %417
  %451 = phi i64 [ %423, %417 ], [ 0, %442 ], [ %449, %445 ]
  %452 = icmp ugt i64 %451, 9218868437227405311
  %453 = icmp ugt i32 %384, 2048
  %454 = select i1 %452, i1 true, i1 %453
  br i1 %454, label %455, label %480

455:                                              ; preds = %450
  %456 = and i32 %3, 3
  %457 = icmp ne i32 %456, 0
  %458 = icmp ne i32 %5, 2
  %459 = or i1 %458, %378
  %460 = select i1 %457, i1 %459, i1 false
  br i1 %460, label %461, label %464

461:                                              ; preds = %455
  %462 = icmp eq i32 %5, 3
  %463 = and i1 %462, %378
  br label %464

464:                                              ; preds = %461, %455
  %465 = phi i1 [ true, %455 ], [ %463, %461 ]
  %466 = and i32 %3, 16
  %467 = icmp eq i32 %466, 0
  br i1 %467, label %470, label %468

468:                                              ; preds = %464
  %469 = select i1 %378, i64 4607182418800017408, i64 0
  br label %492

470:                                              ; preds = %464
  %471 = and i32 %3, 64
  %472 = icmp eq i32 %471, 0
  %473 = and i1 %472, %465
  %474 = select i1 %473, i64 9218868437227405312, i64 9218868437227405311
  %475 = or disjoint i64 %474, -9223372036854775808
  %476 = and i32 %3, 32
  %477 = icmp eq i32 %476, 0
  %478 = select i1 %477, i64 %475, i64 0
  %479 = select i1 %378, i64 %474, i64 %478
  br label %492

480:                                              ; preds = %450
  %481 = or disjoint i64 %451, %380
  %482 = and i32 %3, 16
  %483 = icmp eq i32 %482, 0
  br i1 %483, label %487, label %484

484:                                              ; preds = %480
  br i1 %378, label %485, label %492

485:                                              ; preds = %484
  %486 = tail call i64 @llvm.umin.i64(i64 %481, i64 4607182418800017408)
  br label %492

487:                                              ; preds = %480
  %488 = and i32 %3, 32
  %489 = icmp eq i32 %488, 0
  %490 = select i1 %489, i1 true, i1 %378
  %491 = select i1 %490, i64 %481, i64 0
  br label %492

492:                                              ; preds = %338, %487, %470, %365, %342, %57, %484, %7, %485, %468, %362, %334, %55, %50, %359
  %493 = phi i64 [ %12, %7 ], [ 0, %50 ], [ 0, %359 ], [ 0, %484 ], [ %56, %55 ], [ %337, %334 ], [ %364, %362 ], [ %469, %468 ], [ %486, %485 ], [ %65, %57 ], [ %348, %342 ], [ %373, %365 ], [ %479, %470 ], [ %491, %487 ], [ 0, %338 ]
  ret i64 %493
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
  switch i8 %29, label %259 [
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
  br i1 %66, label %79, label %67

67:                                               ; preds = %65
  %68 = icmp eq i32 %62, 0
  %69 = or disjoint i64 %59, 8388608
  %70 = select i1 %68, i64 %59, i64 %69
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %79, label %72

72:                                               ; preds = %67
  %73 = tail call i32 @llvm.umax.i32(i32 %62, i32 1)
  %74 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %70, i1 true)
  %75 = trunc nuw nsw i64 %74 to i32
  %76 = shl i64 %70, %74
  %77 = sub nsw i32 %75, %73
  %78 = add nsw i32 %77, 87
  br label %79

79:                                               ; preds = %67, %65, %72
  %80 = phi i64 [ %76, %72 ], [ 0, %65 ], [ 0, %67 ]
  %81 = phi i32 [ %78, %72 ], [ 0, %65 ], [ 0, %67 ]
  %82 = phi i32 [ 1, %72 ], [ 2, %65 ], [ 0, %67 ]
  br i1 %37, label %133, label %83

83:                                               ; preds = %79
  br i1 %55, label %84, label %88

84:                                               ; preds = %83
  br i1 %66, label %133, label %85

85:                                               ; preds = %84
  %86 = xor i1 %32, %58
  %87 = select i1 %86, i64 2147483648, i64 0
  br label %144

88:                                               ; preds = %83
  switch i32 %82, label %89 [
    i32 2, label %127
    i32 0, label %130
  ]

89:                                               ; preds = %88
  br i1 %56, label %127, label %90

90:                                               ; preds = %89
  %91 = lshr i64 %80, 40
  %92 = udiv i64 %53, %91
  %93 = urem i64 %53, %91
  %94 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %92, i1 true)
  %95 = trunc nuw nsw i64 %94 to i32
  %96 = add nsw i32 %54, 23
  %97 = add nsw i32 %96, %81
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

127:                                              ; preds = %88, %89
  %128 = and i32 %2, 16
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %137, label %259

130:                                              ; preds = %88
  %131 = xor i1 %32, %58
  %132 = select i1 %131, i64 2147483648, i64 0
  br i1 %56, label %133, label %144

133:                                              ; preds = %130, %84, %52, %79
  %134 = and i32 %2, 16
  %135 = icmp eq i32 %134, 0
  %136 = select i1 %135, i64 2147483647, i64 0
  br label %259

137:                                              ; preds = %127
  %138 = xor i1 %32, %58
  %139 = shl i32 %2, 26
  %140 = and i32 %139, -2147483648
  %141 = xor i32 %140, -2147483648
  %142 = zext i32 %141 to i64
  %143 = select i1 %138, i64 %142, i64 0
  br label %259

144:                                              ; preds = %130, %85
  %145 = phi i64 [ %87, %85 ], [ %132, %130 ]
  %146 = phi i1 [ %86, %85 ], [ %131, %130 ]
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
  br i1 %156, label %157, label %259

157:                                              ; preds = %154
  %158 = icmp ult i64 %151, 2147483648
  %159 = select i1 %158, i64 1065353216, i64 0
  br label %259

160:                                              ; preds = %144
  %161 = and i32 %2, 32
  %162 = icmp ne i32 %161, 0
  %163 = icmp ugt i64 %151, 2147483647
  %164 = and i64 %151, 2147483647
  %165 = icmp ult i64 %164, 2139095041
  %166 = and i1 %163, %165
  %167 = select i1 %162, i1 %166, i1 false
  %168 = select i1 %167, i64 0, i64 %151
  br label %259

169:                                              ; preds = %90
  %170 = icmp ugt i64 %126, %122
  br i1 %170, label %184, label %171

171:                                              ; preds = %169
  %172 = icmp eq i64 %126, %122
  %173 = and i64 %119, 1
  %174 = icmp ne i64 %173, 0
  %175 = select i1 %172, i1 %174, i1 false
  br label %184

176:                                              ; preds = %90
  %177 = icmp uge i64 %126, %122
  br label %184

178:                                              ; preds = %90
  %179 = icmp ne i64 %126, 0
  %180 = and i1 %103, %179
  br label %184

181:                                              ; preds = %90
  %182 = icmp ne i64 %126, 0
  %183 = and i1 %182, %104
  br label %184

184:                                              ; preds = %90, %169, %171, %176, %178, %181
  %185 = phi i1 [ %177, %176 ], [ %180, %178 ], [ %183, %181 ], [ true, %169 ], [ %175, %171 ], [ false, %90 ]
  %186 = zext i1 %185 to i64
  %187 = zext nneg i32 %109 to i64
  %188 = shl nuw nsw i64 %187, 23
  %189 = add i64 %119, %188
  %190 = add i64 %189, %186
  %191 = icmp ne i32 %4, 0
  %192 = select i1 %191, i1 %107, i1 false
  br i1 %192, label %193, label %217

193:                                              ; preds = %184
  %194 = lshr i64 %99, 40
  %195 = and i64 %102, 1099511627775
  switch i32 %18, label %209 [
    i32 0, label %196
    i32 4, label %201
    i32 2, label %203
    i32 3, label %206
  ]

196:                                              ; preds = %193
  %197 = icmp ugt i64 %195, 549755813888
  br i1 %197, label %209, label %198

198:                                              ; preds = %196
  %199 = and i64 %102, 2199023255551
  %200 = icmp eq i64 %199, 1649267441664
  br label %209

201:                                              ; preds = %193
  %202 = icmp ugt i64 %195, 549755813887
  br label %209

203:                                              ; preds = %193
  %204 = icmp ne i64 %195, 0
  %205 = and i1 %103, %204
  br label %209

206:                                              ; preds = %193
  %207 = icmp ne i64 %195, 0
  %208 = and i1 %207, %104
  br label %209

209:                                              ; preds = %193, %196, %198, %201, %203, %206
  %210 = phi i1 [ %202, %201 ], [ %205, %203 ], [ %208, %206 ], [ true, %196 ], [ %200, %198 ], [ false, %193 ]
  %211 = icmp eq i32 %98, -127
  br i1 %211, label %212, label %217

212:                                              ; preds = %209
  %213 = zext i1 %210 to i64
  %214 = add nuw nsw i64 %194, %213
  %215 = icmp ult i64 %214, 16777216
  %216 = select i1 %215, i64 0, i64 8388608
  br label %217

217:                                              ; preds = %212, %209, %184
  %218 = phi i64 [ %190, %184 ], [ 0, %209 ], [ %216, %212 ]
  %219 = icmp ugt i64 %218, 2139095039
  %220 = icmp ugt i32 %109, 256
  %221 = select i1 %219, i1 true, i1 %220
  br i1 %221, label %222, label %247

222:                                              ; preds = %217
  %223 = and i32 %2, 3
  %224 = icmp eq i32 %223, 0
  %225 = icmp eq i32 %18, 2
  %226 = and i1 %225, %103
  %227 = select i1 %224, i1 true, i1 %226
  br i1 %227, label %231, label %228

228:                                              ; preds = %222
  %229 = icmp eq i32 %18, 3
  %230 = and i1 %229, %104
  br label %231

231:                                              ; preds = %228, %222
  %232 = phi i1 [ true, %222 ], [ %230, %228 ]
  %233 = and i32 %2, 16
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %237, label %235

235:                                              ; preds = %231
  %236 = select i1 %103, i64 0, i64 1065353216
  br label %259

237:                                              ; preds = %231
  %238 = and i32 %2, 64
  %239 = icmp eq i32 %238, 0
  %240 = and i1 %239, %232
  %241 = select i1 %240, i64 2139095040, i64 2139095039
  %242 = or disjoint i64 %241, 2147483648
  %243 = and i32 %2, 32
  %244 = icmp eq i32 %243, 0
  %245 = select i1 %244, i64 %242, i64 0
  %246 = select i1 %103, i64 %245, i64 %241
  br label %259

247:                                              ; preds = %217
  %248 = or disjoint i64 %218, %105
  %249 = and i32 %2, 16
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %254, label %251

251:                                              ; preds = %247
  br i1 %103, label %259, label %252

252:                                              ; preds = %251
  %253 = tail call i64 @llvm.umin.i64(i64 %248, i64 1065353216)
  br label %259

254:                                              ; preds = %247
  %255 = and i32 %2, 32
  %256 = icmp ne i32 %255, 0
  %257 = and i1 %256, %103
  %258 = select i1 %257, i64 0, i64 %248
  br label %259

259:                                              ; preds = %127, %254, %237, %160, %137, %251, %21, %252, %235, %157, %133, %154
  %260 = phi i64 [ %27, %21 ], [ 0, %154 ], [ 0, %251 ], [ %136, %133 ], [ %159, %157 ], [ %236, %235 ], [ %253, %252 ], [ %143, %137 ], [ %168, %160 ], [ %246, %237 ], [ %258, %254 ], [ 0, %127 ]
  ret i64 %260
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

93:                                               ; preds = %50, %82, %84, %89, %91
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
  br label %278

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
  switch i32 %22, label %278 [
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
  br label %278

147:                                              ; preds = %135
  br i1 %137, label %148, label %278

148:                                              ; preds = %147
  %149 = icmp eq i64 %138, 0
  %150 = select i1 %149, i64 0, i64 4607182418800017408
  br label %278

151:                                              ; preds = %135
  %152 = and i32 %2, 32
  %153 = icmp eq i32 %152, 0
  %154 = or i1 %137, %153
  %155 = select i1 %154, i64 %138, i64 0
  br label %278

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
  br i1 %168, label %169, label %278

169:                                              ; preds = %166
  %170 = icmp slt i64 %163, 0
  %171 = select i1 %170, i64 0, i64 4607182418800017408
  br label %278

172:                                              ; preds = %156
  %173 = and i32 %2, 32
  %174 = icmp ne i32 %173, 0
  %175 = icmp slt i64 %163, 0
  %176 = and i64 %163, 9223372036854775807
  %177 = icmp ult i64 %176, 9218868437227405313
  %178 = and i1 %175, %177
  %179 = select i1 %174, i1 %178, i1 false
  %180 = select i1 %179, i64 0, i64 %163
  br label %278

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
  br i1 %206, label %207, label %232

207:                                              ; preds = %197
  %208 = lshr i64 %89, 11
  %209 = and i64 %92, 2047
  switch i32 %13, label %224 [
    i32 0, label %210
    i32 4, label %215
    i32 2, label %217
    i32 3, label %221
  ]

210:                                              ; preds = %207
  %211 = icmp ugt i64 %209, 1024
  br i1 %211, label %224, label %212

212:                                              ; preds = %210
  %213 = and i64 %92, 4095
  %214 = icmp eq i64 %213, 3072
  br label %224

215:                                              ; preds = %207
  %216 = icmp ugt i64 %209, 1023
  br label %224

217:                                              ; preds = %207
  %218 = icmp ne i64 %209, 0
  %219 = icmp slt i64 %75, 0
  %220 = and i1 %219, %218
  br label %224

221:                                              ; preds = %207
  %222 = icmp ne i64 %209, 0
  %223 = and i1 %93, %222
  br label %224

224:                                              ; preds = %207, %210, %212, %215, %217, %221
  %225 = phi i1 [ %216, %215 ], [ %220, %217 ], [ %223, %221 ], [ true, %210 ], [ %214, %212 ], [ false, %207 ]
  %226 = icmp eq i32 %88, -1023
  br i1 %226, label %227, label %232

227:                                              ; preds = %224
  %228 = zext i1 %225 to i64
  %229 = add nuw nsw i64 %208, %228
  %230 = icmp ult i64 %229, 9007199254740992
  %231 = select i1 %230, i64 0, i64 4503599627370496
  br label %232

232:                                              ; preds = %227, %224, %197
  %233 = phi i64 [ %203, %197 ], [ 0, %224 ], [ %231, %227 ]
  %234 = icmp ugt i64 %233, 9218868437227405311
  %235 = icmp ugt i32 %98, 2048
  %236 = select i1 %234, i1 true, i1 %235
  br i1 %236, label %237, label %265

237:                                              ; preds = %232
  %238 = and i32 %2, 3
  %239 = icmp eq i32 %238, 0
  br i1 %239, label %248, label %240

240:                                              ; preds = %237
  %241 = icmp eq i32 %13, 2
  %242 = icmp slt i64 %75, 0
  %243 = and i1 %242, %241
  br i1 %243, label %248, label %244

244:                                              ; preds = %240
  %245 = icmp eq i32 %13, 3
  %246 = xor i1 %242, true
  %247 = and i1 %245, %246
  br label %248

248:                                              ; preds = %244, %240, %237
  %249 = phi i1 [ true, %237 ], [ %247, %244 ], [ true, %240 ]
  %250 = and i32 %2, 16
  %251 = icmp eq i32 %250, 0
  br i1 %251, label %255, label %252

252:                                              ; preds = %248
  %253 = icmp slt i64 %75, 0
  %254 = select i1 %253, i64 0, i64 4607182418800017408
  br label %278

255:                                              ; preds = %248
  %256 = and i32 %2, 64
  %257 = icmp eq i32 %256, 0
  %258 = and i1 %257, %249
  %259 = select i1 %258, i64 9218868437227405312, i64 9218868437227405311
  %260 = or disjoint i64 %259, %94
  %261 = and i32 %2, 32
  %262 = icmp eq i32 %261, 0
  %263 = or i1 %93, %262
  %264 = select i1 %263, i64 %260, i64 0
  br label %278

265:                                              ; preds = %232
  %266 = or disjoint i64 %233, %94
  %267 = and i32 %2, 16
  %268 = icmp eq i32 %267, 0
  br i1 %268, label %272, label %269

269:                                              ; preds = %265
  br i1 %93, label %270, label %278

270:                                              ; preds = %269
  %271 = tail call i64 @llvm.umin.i64(i64 %266, i64 4607182418800017408)
  br label %278

272:                                              ; preds = %265
  %273 = and i32 %2, 32
  %274 = icmp ne i32 %273, 0
  %275 = icmp slt i64 %75, 0
  %276 = and i1 %275, %274
  %277 = select i1 %276, i64 0, i64 %266
  br label %278

278:                                              ; preds = %272, %255, %172, %151, %15, %270, %252, %169, %148, %143, %147, %166, %269, %9
  %279 = phi i64 [ %11, %9 ], [ %19, %15 ], [ 0, %147 ], [ 0, %166 ], [ 0, %269 ], [ %146, %143 ], [ %150, %148 ], [ %171, %169 ], [ %254, %252 ], [ %271, %270 ], [ %155, %151 ], [ %180, %172 ], [ %264, %255 ], [ %277, %272 ]
  ret i64 %279
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

105:                                              ; preds = %54, %94, %96, %101, %103
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
define dso_local i64 @ptx_abs_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32767
  %9 = select i1 %7, i64 0, i64 %8
  %10 = icmp ult i64 %9, 31745
  %11 = select i1 %10, i64 %9, i64 32767
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_neg_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 32767
  %11 = icmp ult i64 %10, 31745
  %12 = xor i64 %9, 32768
  %13 = select i1 %11, i64 %12, i64 32767
  ret i64 %13
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
define dso_local i64 @ptx_abs_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32767
  %9 = select i1 %7, i64 0, i64 %8
  %10 = icmp ult i64 %9, 32641
  %11 = select i1 %10, i64 %9, i64 32767
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_neg_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 32767
  %11 = icmp ult i64 %10, 32641
  %12 = xor i64 %9, 32768
  %13 = select i1 %11, i64 %12, i64 32767
  ret i64 %13
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
define dso_local i64 @ptx_abs_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483647
  %9 = select i1 %7, i64 0, i64 %8
  %10 = icmp ult i64 %9, 2139095041
  %11 = select i1 %10, i64 %9, i64 2147483647
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_neg_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  %12 = xor i64 %9, 2147483648
  %13 = select i1 %11, i64 %12, i64 2147483647
  ret i64 %13
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
define dso_local i64 @ptx_abs_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 9218868437227405312
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, -9223372036854775808
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 9223372036854775807
  %11 = icmp ult i64 %10, 9218868437227405313
  %12 = or i64 %9, 2251799813685248
  %13 = select i1 %11, i64 %10, i64 %12
  ret i64 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_neg_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 9218868437227405312
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, -9223372036854775808
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 9223372036854775807
  %11 = icmp ult i64 %10, 9218868437227405313
  %12 = or i64 %9, 2251799813685248
  %13 = xor i64 %9, -9223372036854775808
  %14 = select i1 %11, i64 %13, i64 %12
  ret i64 %14
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
  br i1 %25, label %30, label %27

27:                                               ; preds = %26
  %28 = or i64 %22, 2251799813685248
  br label %46

29:                                               ; preds = %15
  br i1 %25, label %39, label %30

30:                                               ; preds = %26, %29
  %31 = and i32 %2, 128
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %37, label %33

33:                                               ; preds = %30
  %34 = icmp ult i64 %21, 9218868437227405313
  %35 = select i1 %34, i64 %23, i64 %22
  %36 = or i64 %35, 2251799813685248
  br label %46

37:                                               ; preds = %30
  %38 = select i1 %24, i64 %23, i64 %22
  br label %46

39:                                               ; preds = %29
  %40 = ashr i64 %23, 63
  %41 = xor i64 %40, %20
  %42 = ashr i64 %22, 63
  %43 = xor i64 %42, %21
  %44 = icmp slt i64 %41, %43
  %45 = select i1 %44, i64 %23, i64 %22
  br label %46

46:                                               ; preds = %39, %37, %33, %27
  %47 = phi i64 [ %28, %27 ], [ %45, %39 ], [ %36, %33 ], [ %38, %37 ]
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
  br i1 %25, label %30, label %27

27:                                               ; preds = %26
  %28 = or i64 %22, 2251799813685248
  br label %46

29:                                               ; preds = %15
  br i1 %25, label %39, label %30

30:                                               ; preds = %26, %29
  %31 = and i32 %2, 128
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %37, label %33

33:                                               ; preds = %30
  %34 = icmp ult i64 %21, 9218868437227405313
  %35 = select i1 %34, i64 %23, i64 %22
  %36 = or i64 %35, 2251799813685248
  br label %46

37:                                               ; preds = %30
  %38 = select i1 %24, i64 %23, i64 %22
  br label %46

39:                                               ; preds = %29
  %40 = ashr i64 %23, 63
  %41 = xor i64 %40, %20
  %42 = ashr i64 %22, 63
  %43 = xor i64 %42, %21
  %44 = icmp slt i64 %41, %43
  %45 = select i1 %44, i64 %22, i64 %23
  br label %46

46:                                               ; preds = %39, %37, %33, %27
  %47 = phi i64 [ %28, %27 ], [ %45, %39 ], [ %36, %33 ], [ %38, %37 ]
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
  switch i32 %1, label %17 [
    i32 0, label %4
    i32 1, label %6
    i32 2, label %8
    i32 3, label %10
    i32 4, label %12
  ]

4:                                                ; preds = %2
  %5 = icmp ult i64 %3, 2139095040
  br label %20

6:                                                ; preds = %2
  %7 = icmp eq i64 %3, 2139095040
  br label %20

8:                                                ; preds = %2
  %9 = icmp ult i64 %3, 2139095041
  br label %20

10:                                               ; preds = %2
  %11 = icmp ugt i64 %3, 2139095040
  br label %20

12:                                               ; preds = %2
  %13 = icmp eq i64 %3, 0
  %14 = add nsw i64 %3, -8388608
  %15 = icmp ult i64 %14, 2130706432
  %16 = select i1 %13, i1 true, i1 %15
  br label %20

17:                                               ; preds = %2
  %18 = add nsw i64 %3, -1
  %19 = icmp ult i64 %18, 8388607
  br label %20

20:                                               ; preds = %4, %6, %8, %10, %12, %17
  %21 = phi i1 [ %19, %17 ], [ %16, %12 ], [ %11, %10 ], [ %9, %8 ], [ %7, %6 ], [ %5, %4 ]
  %22 = zext i1 %21 to i64
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 2) i64 @ptx_testp_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  switch i32 %1, label %17 [
    i32 0, label %4
    i32 1, label %6
    i32 2, label %8
    i32 3, label %10
    i32 4, label %12
  ]

4:                                                ; preds = %2
  %5 = icmp ult i64 %3, 9218868437227405312
  br label %20

6:                                                ; preds = %2
  %7 = icmp eq i64 %3, 9218868437227405312
  br label %20

8:                                                ; preds = %2
  %9 = icmp ult i64 %3, 9218868437227405313
  br label %20

10:                                               ; preds = %2
  %11 = icmp ugt i64 %3, 9218868437227405312
  br label %20

12:                                               ; preds = %2
  %13 = icmp eq i64 %3, 0
  %14 = add nsw i64 %3, -4503599627370496
  %15 = icmp ult i64 %14, 9214364837600034816
  %16 = select i1 %13, i1 true, i1 %15
  br label %20

17:                                               ; preds = %2
  %18 = add nsw i64 %3, -1
  %19 = icmp ult i64 %18, 4503599627370495
  br label %20

20:                                               ; preds = %4, %6, %8, %10, %12, %17
  %21 = phi i1 [ %19, %17 ], [ %16, %12 ], [ %11, %10 ], [ %9, %8 ], [ %7, %6 ], [ %5, %4 ]
  %22 = zext i1 %21 to i64
  ret i64 %22
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
