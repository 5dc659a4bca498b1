; made by tools/make_cpu_runtime.py from f69b317dafd782ccce144805daa65972
; ModuleID = 'numerics_matrix.c'

%struct.Term = type { i32, i32, i32, i32, i64 }

@switch.table.multiply.1 = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 0, i32 -32, i32 24, i32 24, i32 28, i32 28, i32 31, i32 31, i32 24, i32 24], align 4

; Function Attrs: nounwind uwtable
define dso_local void @ptx_mma(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9) local_unnamed_addr #0 {
  %11 = alloca [4096 x i32], align 16
  %12 = alloca [2048 x i32], align 16
  %13 = alloca [128 x i32], align 16
  %14 = alloca [128 x i32], align 16
  switch i32 %6, label %19 [
    i32 0, label %20
    i32 1, label %20
    i32 4, label %15
    i32 5, label %15
    i32 10, label %15
    i32 11, label %15
    i32 6, label %16
    i32 7, label %16
    i32 8, label %17
    i32 9, label %17
    i32 3, label %18
  ]

15:                                               ; preds = %10, %10, %10, %10
  br label %20

16:                                               ; preds = %10, %10
  br label %20

17:                                               ; preds = %10, %10
  br label %20

18:                                               ; preds = %10
  br label %20

19:                                               ; preds = %10
  br label %20

20:                                               ; preds = %10, %10, %15, %16, %17, %18, %19
  %21 = phi i1 [ true, %19 ], [ false, %18 ], [ false, %17 ], [ false, %16 ], [ false, %15 ], [ false, %10 ], [ false, %10 ]
  %22 = phi i32 [ 32, %19 ], [ 64, %18 ], [ 1, %17 ], [ 4, %16 ], [ 8, %15 ], [ 16, %10 ], [ 16, %10 ]
  %23 = mul i32 %5, %4
  %24 = mul i32 %23, %22
  %25 = lshr i32 %24, 10
  %26 = shl i32 %5, 3
  %27 = mul i32 %26, %22
  %28 = lshr i32 %27, 10
  call void @llvm.lifetime.start.p0(i64 16384, ptr nonnull %11) #11
  call void @llvm.lifetime.start.p0(i64 8192, ptr nonnull %12) #11
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #11
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #11
  %29 = icmp eq i32 %8, 0
  %30 = select i1 %29, i32 3, i32 2
  %31 = lshr i32 %4, %30
  %32 = and i32 %6, -2
  %33 = icmp eq i32 %32, 10
  %34 = icmp eq i32 %4, 0
  br i1 %34, label %35, label %39

35:                                               ; preds = %20
  %36 = shl nsw i32 -1, %22
  %37 = xor i32 %36, -1
  %38 = lshr i32 %5, 1
  br label %57

39:                                               ; preds = %20
  %40 = icmp eq i32 %5, 0
  %41 = icmp eq i32 %4, 16
  %42 = shl nsw i32 -1, %22
  %43 = xor i32 %42, -1
  %44 = icmp eq i32 %6, 10
  %45 = icmp eq i32 %6, 11
  %46 = lshr i32 %5, 1
  br label %47

47:                                               ; preds = %39, %63
  %48 = phi i32 [ 0, %39 ], [ %64, %63 ]
  br i1 %40, label %63, label %49

49:                                               ; preds = %47
  %50 = udiv i32 32, %22
  %51 = shl nuw nsw i32 %50, 2
  %52 = shl i32 %48, 2
  %53 = and i32 %52, 28
  %54 = trunc nuw nsw i32 %50 to i8
  %55 = lshr i32 %48, 3
  %56 = mul i32 %48, %5
  br label %66

57:                                               ; preds = %63, %35
  %58 = phi i32 [ %38, %35 ], [ %46, %63 ]
  %59 = phi i32 [ %37, %35 ], [ %43, %63 ]
  %60 = icmp eq i32 %5, 0
  %61 = icmp eq i32 %7, 10
  %62 = icmp eq i32 %7, 11
  br label %114

63:                                               ; preds = %106, %47
  %64 = add nuw i32 %48, 1
  %65 = icmp eq i32 %64, %4
  br i1 %65, label %57, label %47, !llvm.loop !4

66:                                               ; preds = %49, %106
  %67 = phi i32 [ 0, %49 ], [ %112, %106 ]
  %68 = urem i32 %67, %51
  %69 = trunc nuw nsw i32 %68 to i8
  %70 = udiv i8 %69, %54
  %71 = zext nneg i8 %70 to i32
  %72 = add nuw nsw i32 %53, %71
  %73 = udiv i32 %67, %51
  %74 = shl i32 %73, 1
  %75 = add i32 %74, %55
  %76 = select i1 %41, i32 %75, i32 %73
  %77 = mul nuw nsw i32 %72, %25
  %78 = add i32 %76, %77
  %79 = zext i32 %78 to i64
  %80 = getelementptr inbounds i32, ptr %0, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !6
  br i1 %21, label %87, label %82

82:                                               ; preds = %66
  %83 = urem i32 %67, %50
  %84 = mul nuw nsw i32 %83, %22
  %85 = lshr i32 %81, %84
  %86 = and i32 %85, %43
  br label %87

87:                                               ; preds = %66, %82
  %88 = phi i32 [ %86, %82 ], [ %81, %66 ]
  br i1 %44, label %89, label %93

89:                                               ; preds = %87
  %90 = zext i32 %88 to i64
  %91 = tail call i64 @ptx_cvt_f16_e4m3(i64 noundef %90, i32 noundef 0) #11
  %92 = trunc i64 %91 to i32
  br label %96

93:                                               ; preds = %87
  %94 = shl i32 %88, 8
  %95 = select i1 %45, i32 %94, i32 %88
  br i1 %33, label %96, label %106

96:                                               ; preds = %89, %93
  %97 = phi i32 [ %92, %89 ], [ %95, %93 ]
  %98 = and i32 %67, 2
  %99 = icmp eq i32 %98, 0
  %100 = select i1 %99, i32 0, i32 %46
  %101 = lshr i32 %67, 1
  %102 = and i32 %101, 2147483646
  %103 = and i32 %67, 1
  %104 = or disjoint i32 %102, %103
  %105 = add nuw i32 %104, %100
  br label %106

106:                                              ; preds = %93, %96
  %107 = phi i32 [ %97, %96 ], [ %95, %93 ]
  %108 = phi i32 [ %105, %96 ], [ %67, %93 ]
  %109 = add i32 %108, %56
  %110 = zext i32 %109 to i64
  %111 = getelementptr inbounds [4096 x i32], ptr %11, i64 0, i64 %110
  store i32 %107, ptr %111, align 4, !tbaa !6
  %112 = add nuw i32 %67, 1
  %113 = icmp eq i32 %112, %5
  br i1 %113, label %63, label %66, !llvm.loop !10

114:                                              ; preds = %57, %125
  %115 = phi i32 [ 0, %57 ], [ %126, %125 ]
  br i1 %60, label %125, label %116

116:                                              ; preds = %114
  %117 = udiv i32 32, %22
  %118 = shl nuw nsw i32 %117, 2
  %119 = shl nuw nsw i32 %115, 2
  %120 = trunc nuw nsw i32 %117 to i8
  %121 = mul i32 %115, %5
  br label %128

122:                                              ; preds = %125
  br i1 %34, label %188, label %123

123:                                              ; preds = %122
  %124 = zext i32 %4 to i64
  br label %173

125:                                              ; preds = %166, %114
  %126 = add nuw nsw i32 %115, 1
  %127 = icmp eq i32 %126, 8
  br i1 %127, label %122, label %114, !llvm.loop !11

128:                                              ; preds = %116, %166
  %129 = phi i32 [ 0, %116 ], [ %171, %166 ]
  %130 = urem i32 %129, %118
  %131 = trunc nuw nsw i32 %130 to i8
  %132 = udiv i8 %131, %120
  %133 = zext nneg i8 %132 to i32
  %134 = add nuw nsw i32 %119, %133
  %135 = udiv i32 %129, %118
  %136 = mul nuw nsw i32 %134, %28
  %137 = add i32 %136, %135
  %138 = zext i32 %137 to i64
  %139 = getelementptr inbounds i32, ptr %1, i64 %138
  %140 = load i32, ptr %139, align 4, !tbaa !6
  br i1 %21, label %146, label %141

141:                                              ; preds = %128
  %142 = urem i32 %129, %117
  %143 = mul nuw nsw i32 %142, %22
  %144 = lshr i32 %140, %143
  %145 = and i32 %144, %59
  br label %146

146:                                              ; preds = %128, %141
  %147 = phi i32 [ %145, %141 ], [ %140, %128 ]
  br i1 %61, label %148, label %152

148:                                              ; preds = %146
  %149 = zext i32 %147 to i64
  %150 = tail call i64 @ptx_cvt_f16_e4m3(i64 noundef %149, i32 noundef 0) #11
  %151 = trunc i64 %150 to i32
  br label %155

152:                                              ; preds = %146
  %153 = shl i32 %147, 8
  %154 = select i1 %62, i32 %153, i32 %147
  br label %155

155:                                              ; preds = %148, %152
  %156 = phi i32 [ %151, %148 ], [ %154, %152 ]
  br i1 %33, label %157, label %166

157:                                              ; preds = %155
  %158 = and i32 %129, 2
  %159 = icmp eq i32 %158, 0
  %160 = select i1 %159, i32 0, i32 %58
  %161 = lshr i32 %129, 1
  %162 = and i32 %161, 2147483646
  %163 = and i32 %129, 1
  %164 = or disjoint i32 %162, %163
  %165 = add nuw i32 %164, %160
  br label %166

166:                                              ; preds = %155, %157
  %167 = phi i32 [ %165, %157 ], [ %129, %155 ]
  %168 = add i32 %167, %121
  %169 = zext i32 %168 to i64
  %170 = getelementptr inbounds [2048 x i32], ptr %12, i64 0, i64 %169
  store i32 %156, ptr %170, align 4, !tbaa !6
  %171 = add nuw i32 %129, 1
  %172 = icmp eq i32 %171, %5
  br i1 %172, label %125, label %128, !llvm.loop !12

173:                                              ; preds = %123, %331
  %174 = phi i64 [ 0, %123 ], [ %337, %331 ]
  %175 = trunc nuw i64 %174 to i32
  %176 = shl i32 %175, 2
  %177 = and i32 %176, 28
  %178 = shl i64 %174, 3
  %179 = and i64 %178, 4294967288
  %180 = mul i32 %177, %31
  %181 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %179
  %182 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %179
  %183 = or disjoint i64 %179, 1
  %184 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %183
  %185 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %183
  %186 = or disjoint i32 %177, 1
  %187 = mul i32 %186, %31
  br i1 %29, label %263, label %198

188:                                              ; preds = %331, %122
  %189 = select i1 %33, i32 0, i32 %7
  %190 = select i1 %33, i32 0, i32 %6
  %191 = select i1 %29, i32 16, i32 %5
  %192 = select i1 %33, i32 %58, i32 %191
  call fastcc void @multiply(ptr noundef nonnull %11, ptr noundef nonnull %12, ptr noundef nonnull %13, i32 noundef %4, i32 noundef 8, i32 noundef %5, i32 noundef %190, i32 noundef %189, i32 noundef %8, i32 noundef %9, i32 noundef %192, i32 noundef 25)
  %193 = shl i32 %4, 3
  %194 = icmp ne i32 %193, 0
  %195 = and i1 %33, %194
  br i1 %195, label %196, label %339

196:                                              ; preds = %188
  %197 = zext i32 %193 to i64
  br label %342

198:                                              ; preds = %173
  %199 = lshr i32 %175, 2
  %200 = and i32 %199, 1073741822
  %201 = add i32 %200, %180
  %202 = zext i32 %201 to i64
  %203 = getelementptr inbounds i32, ptr %2, i64 %202
  %204 = load i32, ptr %203, align 4, !tbaa !6
  store i32 %204, ptr %181, align 16, !tbaa !6
  %205 = select i1 %33, i32 0, i32 %204
  store i32 %205, ptr %182, align 16, !tbaa !6
  %206 = or i32 %199, 1
  %207 = add i32 %206, %180
  %208 = zext i32 %207 to i64
  %209 = getelementptr inbounds i32, ptr %2, i64 %208
  %210 = load i32, ptr %209, align 4, !tbaa !6
  store i32 %210, ptr %184, align 4, !tbaa !6
  %211 = select i1 %33, i32 0, i32 %210
  store i32 %211, ptr %185, align 4, !tbaa !6
  %212 = add i32 %200, %187
  %213 = zext i32 %212 to i64
  %214 = getelementptr inbounds i32, ptr %2, i64 %213
  %215 = load i32, ptr %214, align 4, !tbaa !6
  %216 = or disjoint i64 %179, 2
  %217 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %216
  store i32 %215, ptr %217, align 8, !tbaa !6
  %218 = select i1 %33, i32 0, i32 %215
  %219 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %216
  store i32 %218, ptr %219, align 8, !tbaa !6
  %220 = or i32 %199, 1
  %221 = add i32 %220, %187
  %222 = zext i32 %221 to i64
  %223 = getelementptr inbounds i32, ptr %2, i64 %222
  %224 = load i32, ptr %223, align 4, !tbaa !6
  %225 = or disjoint i64 %179, 3
  %226 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %225
  store i32 %224, ptr %226, align 4, !tbaa !6
  %227 = select i1 %33, i32 0, i32 %224
  %228 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %225
  store i32 %227, ptr %228, align 4, !tbaa !6
  %229 = or disjoint i32 %177, 2
  %230 = mul i32 %229, %31
  %231 = add i32 %200, %230
  %232 = zext i32 %231 to i64
  %233 = getelementptr inbounds i32, ptr %2, i64 %232
  %234 = load i32, ptr %233, align 4, !tbaa !6
  %235 = or disjoint i64 %179, 4
  %236 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %235
  store i32 %234, ptr %236, align 16, !tbaa !6
  %237 = select i1 %33, i32 0, i32 %234
  %238 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %235
  store i32 %237, ptr %238, align 16, !tbaa !6
  %239 = or i32 %199, 1
  %240 = add i32 %239, %230
  %241 = zext i32 %240 to i64
  %242 = getelementptr inbounds i32, ptr %2, i64 %241
  %243 = load i32, ptr %242, align 4, !tbaa !6
  %244 = or disjoint i64 %179, 5
  %245 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %244
  store i32 %243, ptr %245, align 4, !tbaa !6
  %246 = select i1 %33, i32 0, i32 %243
  %247 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %244
  store i32 %246, ptr %247, align 4, !tbaa !6
  %248 = or disjoint i32 %177, 3
  %249 = mul i32 %248, %31
  %250 = add i32 %200, %249
  %251 = zext i32 %250 to i64
  %252 = getelementptr inbounds i32, ptr %2, i64 %251
  %253 = load i32, ptr %252, align 4, !tbaa !6
  %254 = or disjoint i64 %179, 6
  %255 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %254
  store i32 %253, ptr %255, align 8, !tbaa !6
  %256 = select i1 %33, i32 0, i32 %253
  %257 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %254
  store i32 %256, ptr %257, align 8, !tbaa !6
  %258 = or i32 %199, 1
  %259 = add i32 %258, %249
  %260 = zext i32 %259 to i64
  %261 = getelementptr inbounds i32, ptr %2, i64 %260
  %262 = load i32, ptr %261, align 4, !tbaa !6
  br label %331

263:                                              ; preds = %173
  %264 = lshr i32 %175, 3
  %265 = add i32 %180, %264
  %266 = zext i32 %265 to i64
  %267 = getelementptr inbounds i32, ptr %2, i64 %266
  %268 = load i32, ptr %267, align 4, !tbaa !6
  %269 = and i32 %268, 65535
  store i32 %269, ptr %181, align 16, !tbaa !6
  %270 = select i1 %33, i32 0, i32 %269
  store i32 %270, ptr %182, align 16, !tbaa !6
  %271 = add i32 %180, %264
  %272 = zext i32 %271 to i64
  %273 = getelementptr inbounds i32, ptr %2, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !6
  %275 = lshr i32 %274, 16
  store i32 %275, ptr %184, align 4, !tbaa !6
  %276 = select i1 %33, i32 0, i32 %275
  store i32 %276, ptr %185, align 4, !tbaa !6
  %277 = add i32 %187, %264
  %278 = zext i32 %277 to i64
  %279 = getelementptr inbounds i32, ptr %2, i64 %278
  %280 = load i32, ptr %279, align 4, !tbaa !6
  %281 = and i32 %280, 65535
  %282 = or disjoint i64 %179, 2
  %283 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %282
  store i32 %281, ptr %283, align 8, !tbaa !6
  %284 = select i1 %33, i32 0, i32 %281
  %285 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %282
  store i32 %284, ptr %285, align 8, !tbaa !6
  %286 = add i32 %187, %264
  %287 = zext i32 %286 to i64
  %288 = getelementptr inbounds i32, ptr %2, i64 %287
  %289 = load i32, ptr %288, align 4, !tbaa !6
  %290 = lshr i32 %289, 16
  %291 = or disjoint i64 %179, 3
  %292 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %291
  store i32 %290, ptr %292, align 4, !tbaa !6
  %293 = select i1 %33, i32 0, i32 %290
  %294 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %291
  store i32 %293, ptr %294, align 4, !tbaa !6
  %295 = or disjoint i32 %177, 2
  %296 = mul i32 %295, %31
  %297 = add i32 %296, %264
  %298 = zext i32 %297 to i64
  %299 = getelementptr inbounds i32, ptr %2, i64 %298
  %300 = load i32, ptr %299, align 4, !tbaa !6
  %301 = and i32 %300, 65535
  %302 = or disjoint i64 %179, 4
  %303 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %302
  store i32 %301, ptr %303, align 16, !tbaa !6
  %304 = select i1 %33, i32 0, i32 %301
  %305 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %302
  store i32 %304, ptr %305, align 16, !tbaa !6
  %306 = add i32 %296, %264
  %307 = zext i32 %306 to i64
  %308 = getelementptr inbounds i32, ptr %2, i64 %307
  %309 = load i32, ptr %308, align 4, !tbaa !6
  %310 = lshr i32 %309, 16
  %311 = or disjoint i64 %179, 5
  %312 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %311
  store i32 %310, ptr %312, align 4, !tbaa !6
  %313 = select i1 %33, i32 0, i32 %310
  %314 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %311
  store i32 %313, ptr %314, align 4, !tbaa !6
  %315 = or disjoint i32 %177, 3
  %316 = mul i32 %315, %31
  %317 = add i32 %316, %264
  %318 = zext i32 %317 to i64
  %319 = getelementptr inbounds i32, ptr %2, i64 %318
  %320 = load i32, ptr %319, align 4, !tbaa !6
  %321 = and i32 %320, 65535
  %322 = or disjoint i64 %179, 6
  %323 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %322
  store i32 %321, ptr %323, align 8, !tbaa !6
  %324 = select i1 %33, i32 0, i32 %321
  %325 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %322
  store i32 %324, ptr %325, align 8, !tbaa !6
  %326 = add i32 %316, %264
  %327 = zext i32 %326 to i64
  %328 = getelementptr inbounds i32, ptr %2, i64 %327
  %329 = load i32, ptr %328, align 4, !tbaa !6
  %330 = lshr i32 %329, 16
  br label %331

331:                                              ; preds = %263, %198
  %332 = phi i32 [ %330, %263 ], [ %262, %198 ]
  %333 = or disjoint i64 %179, 7
  %334 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %333
  store i32 %332, ptr %334, align 4, !tbaa !6
  %335 = select i1 %33, i32 0, i32 %332
  %336 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %333
  store i32 %335, ptr %336, align 4, !tbaa !6
  %337 = add nuw nsw i64 %174, 1
  %338 = icmp eq i64 %337, %124
  br i1 %338, label %188, label %173, !llvm.loop !13

339:                                              ; preds = %354, %188
  br i1 %34, label %372, label %340

340:                                              ; preds = %339
  %341 = zext i32 %4 to i64
  br label %360

342:                                              ; preds = %196, %354
  %343 = phi i64 [ 0, %196 ], [ %358, %354 ]
  %344 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %343
  %345 = load i32, ptr %344, align 4, !tbaa !6
  %346 = zext i32 %345 to i64
  %347 = getelementptr inbounds [128 x i32], ptr %14, i64 0, i64 %343
  %348 = load i32, ptr %347, align 4, !tbaa !6
  %349 = zext i32 %348 to i64
  br i1 %29, label %350, label %352

350:                                              ; preds = %342
  %351 = tail call i64 @ptx_add_f16(i64 noundef %346, i64 noundef %349, i32 noundef 0) #11
  br label %354

352:                                              ; preds = %342
  %353 = tail call i64 @ptx_add_f32(i64 noundef %346, i64 noundef %349, i32 noundef 0) #11
  br label %354

354:                                              ; preds = %352, %350
  %355 = phi i64 [ %351, %350 ], [ %353, %352 ]
  %356 = trunc i64 %355 to i32
  %357 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %343
  store i32 %356, ptr %357, align 4, !tbaa !6
  %358 = add nuw nsw i64 %343, 1
  %359 = icmp ult i64 %358, %197
  br i1 %359, label %342, label %339, !llvm.loop !14

360:                                              ; preds = %340, %492
  %361 = phi i64 [ 0, %340 ], [ %493, %492 ]
  %362 = trunc nuw i64 %361 to i32
  %363 = shl i32 %362, 2
  %364 = and i32 %363, 28
  %365 = shl i64 %361, 3
  %366 = and i64 %365, 4294967288
  %367 = mul i32 %364, %31
  %368 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %366
  %369 = load i32, ptr %368, align 16, !tbaa !6
  %370 = or disjoint i64 %366, 1
  %371 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %370
  br i1 %29, label %429, label %373

372:                                              ; preds = %492, %339
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #11
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #11
  call void @llvm.lifetime.end.p0(i64 8192, ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(i64 16384, ptr nonnull %11) #11
  ret void

373:                                              ; preds = %360
  %374 = lshr i32 %362, 2
  %375 = and i32 %374, 1073741822
  %376 = add i32 %375, %367
  %377 = zext i32 %376 to i64
  %378 = getelementptr inbounds i32, ptr %3, i64 %377
  store i32 %369, ptr %378, align 4, !tbaa !6
  %379 = load i32, ptr %371, align 4, !tbaa !6
  %380 = or i32 %374, 1
  %381 = add i32 %380, %367
  %382 = zext i32 %381 to i64
  %383 = getelementptr inbounds i32, ptr %3, i64 %382
  store i32 %379, ptr %383, align 4, !tbaa !6
  %384 = or disjoint i32 %364, 1
  %385 = mul i32 %384, %31
  %386 = or disjoint i64 %366, 2
  %387 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %386
  %388 = load i32, ptr %387, align 8, !tbaa !6
  %389 = add i32 %375, %385
  %390 = zext i32 %389 to i64
  %391 = getelementptr inbounds i32, ptr %3, i64 %390
  store i32 %388, ptr %391, align 4, !tbaa !6
  %392 = or disjoint i64 %366, 3
  %393 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %392
  %394 = load i32, ptr %393, align 4, !tbaa !6
  %395 = or i32 %374, 1
  %396 = add i32 %395, %385
  %397 = zext i32 %396 to i64
  %398 = getelementptr inbounds i32, ptr %3, i64 %397
  store i32 %394, ptr %398, align 4, !tbaa !6
  %399 = or disjoint i32 %364, 2
  %400 = mul i32 %399, %31
  %401 = or disjoint i64 %366, 4
  %402 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %401
  %403 = load i32, ptr %402, align 16, !tbaa !6
  %404 = add i32 %375, %400
  %405 = zext i32 %404 to i64
  %406 = getelementptr inbounds i32, ptr %3, i64 %405
  store i32 %403, ptr %406, align 4, !tbaa !6
  %407 = or disjoint i64 %366, 5
  %408 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %407
  %409 = load i32, ptr %408, align 4, !tbaa !6
  %410 = or i32 %374, 1
  %411 = add i32 %410, %400
  %412 = zext i32 %411 to i64
  %413 = getelementptr inbounds i32, ptr %3, i64 %412
  store i32 %409, ptr %413, align 4, !tbaa !6
  %414 = or disjoint i32 %364, 3
  %415 = mul i32 %414, %31
  %416 = or disjoint i64 %366, 6
  %417 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %416
  %418 = load i32, ptr %417, align 8, !tbaa !6
  %419 = add i32 %375, %415
  %420 = zext i32 %419 to i64
  %421 = getelementptr inbounds i32, ptr %3, i64 %420
  store i32 %418, ptr %421, align 4, !tbaa !6
  %422 = or disjoint i64 %366, 7
  %423 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %422
  %424 = load i32, ptr %423, align 4, !tbaa !6
  %425 = or i32 %374, 1
  %426 = add i32 %425, %415
  %427 = zext i32 %426 to i64
  %428 = getelementptr inbounds i32, ptr %3, i64 %427
  store i32 %424, ptr %428, align 4, !tbaa !6
  br label %492

429:                                              ; preds = %360
  %430 = lshr i32 %362, 3
  %431 = add i32 %367, %430
  %432 = zext i32 %431 to i64
  %433 = getelementptr inbounds i32, ptr %3, i64 %432
  store i32 %369, ptr %433, align 4, !tbaa !6
  %434 = load i32, ptr %371, align 4, !tbaa !6
  %435 = shl i32 %434, 16
  %436 = add i32 %367, %430
  %437 = zext i32 %436 to i64
  %438 = getelementptr inbounds i32, ptr %3, i64 %437
  %439 = load i32, ptr %438, align 4, !tbaa !6
  %440 = or i32 %439, %435
  store i32 %440, ptr %438, align 4, !tbaa !6
  %441 = or disjoint i32 %364, 1
  %442 = mul i32 %441, %31
  %443 = or disjoint i64 %366, 2
  %444 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %443
  %445 = load i32, ptr %444, align 8, !tbaa !6
  %446 = add i32 %442, %430
  %447 = zext i32 %446 to i64
  %448 = getelementptr inbounds i32, ptr %3, i64 %447
  store i32 %445, ptr %448, align 4, !tbaa !6
  %449 = or disjoint i64 %366, 3
  %450 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %449
  %451 = load i32, ptr %450, align 4, !tbaa !6
  %452 = shl i32 %451, 16
  %453 = add i32 %442, %430
  %454 = zext i32 %453 to i64
  %455 = getelementptr inbounds i32, ptr %3, i64 %454
  %456 = load i32, ptr %455, align 4, !tbaa !6
  %457 = or i32 %456, %452
  store i32 %457, ptr %455, align 4, !tbaa !6
  %458 = or disjoint i32 %364, 2
  %459 = mul i32 %458, %31
  %460 = or disjoint i64 %366, 4
  %461 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %460
  %462 = load i32, ptr %461, align 16, !tbaa !6
  %463 = add i32 %459, %430
  %464 = zext i32 %463 to i64
  %465 = getelementptr inbounds i32, ptr %3, i64 %464
  store i32 %462, ptr %465, align 4, !tbaa !6
  %466 = or disjoint i64 %366, 5
  %467 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %466
  %468 = load i32, ptr %467, align 4, !tbaa !6
  %469 = shl i32 %468, 16
  %470 = add i32 %459, %430
  %471 = zext i32 %470 to i64
  %472 = getelementptr inbounds i32, ptr %3, i64 %471
  %473 = load i32, ptr %472, align 4, !tbaa !6
  %474 = or i32 %473, %469
  store i32 %474, ptr %472, align 4, !tbaa !6
  %475 = or disjoint i32 %364, 3
  %476 = mul i32 %475, %31
  %477 = or disjoint i64 %366, 6
  %478 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %477
  %479 = load i32, ptr %478, align 8, !tbaa !6
  %480 = add i32 %476, %430
  %481 = zext i32 %480 to i64
  %482 = getelementptr inbounds i32, ptr %3, i64 %481
  store i32 %479, ptr %482, align 4, !tbaa !6
  %483 = or disjoint i64 %366, 7
  %484 = getelementptr inbounds [128 x i32], ptr %13, i64 0, i64 %483
  %485 = load i32, ptr %484, align 4, !tbaa !6
  %486 = shl i32 %485, 16
  %487 = add i32 %476, %430
  %488 = zext i32 %487 to i64
  %489 = getelementptr inbounds i32, ptr %3, i64 %488
  %490 = load i32, ptr %489, align 4, !tbaa !6
  %491 = or i32 %490, %486
  store i32 %491, ptr %489, align 4, !tbaa !6
  br label %492

492:                                              ; preds = %429, %373
  %493 = add nuw nsw i64 %361, 1
  %494 = icmp eq i64 %493, %341
  br i1 %494, label %372, label %360, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10, i32 noundef %11) unnamed_addr #2 {
  %13 = alloca [257 x %struct.Term], align 16
  %14 = alloca %struct.Term, align 8
  %15 = alloca %struct.Term, align 8
  %16 = alloca %struct.Term, align 8
  %17 = alloca [8192 x i32], align 16
  %18 = alloca [8192 x i32], align 16
  %19 = alloca [32 x i32], align 16
  %20 = alloca [32 x i32], align 16
  %21 = alloca [256 x i8], align 16
  %22 = icmp eq i32 %8, 13
  br i1 %22, label %23, label %117

23:                                               ; preds = %12
  %24 = icmp ult i32 %6, 12
  br i1 %24, label %25, label %29

25:                                               ; preds = %23
  %26 = zext nneg i32 %6 to i64
  %27 = getelementptr inbounds [12 x i32], ptr @switch.table.multiply.1, i64 0, i64 %26
  %28 = load i32, ptr %27, align 4
  br label %29

29:                                               ; preds = %23, %25
  %30 = phi i32 [ %28, %25 ], [ 0, %23 ]
  %31 = icmp ult i32 %7, 12
  br i1 %31, label %32, label %36

32:                                               ; preds = %29
  %33 = zext nneg i32 %7 to i64
  %34 = getelementptr inbounds [12 x i32], ptr @switch.table.multiply.1, i64 0, i64 %33
  %35 = load i32, ptr %34, align 4
  br label %36

36:                                               ; preds = %29, %32
  %37 = phi i32 [ %35, %32 ], [ 0, %29 ]
  %38 = and i32 %6, -3
  %39 = icmp eq i32 %38, 5
  %40 = and i32 %7, -3
  %41 = icmp eq i32 %40, 5
  %42 = icmp eq i32 %3, 0
  br i1 %42, label %928, label %43

43:                                               ; preds = %36
  %44 = icmp eq i32 %4, 0
  %45 = icmp eq i32 %5, 0
  %46 = and i32 %9, 64
  %47 = icmp eq i32 %46, 0
  %48 = zext i32 %3 to i64
  %49 = zext i32 %4 to i64
  %50 = zext i32 %5 to i64
  br label %51

51:                                               ; preds = %59, %43
  %52 = phi i64 [ 0, %43 ], [ %60, %59 ]
  br i1 %44, label %59, label %53

53:                                               ; preds = %51
  %54 = trunc nuw i64 %52 to i32
  %55 = mul i32 %54, %5
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds i32, ptr %0, i64 %56
  %58 = mul i32 %54, %4
  br label %62

59:                                               ; preds = %112, %51
  %60 = add nuw nsw i64 %52, 1
  %61 = icmp eq i64 %60, %48
  br i1 %61, label %928, label %51, !llvm.loop !16

62:                                               ; preds = %112, %53
  %63 = phi i64 [ 0, %53 ], [ %115, %112 ]
  %64 = trunc nuw i64 %63 to i32
  %65 = mul i32 %64, %5
  %66 = zext i32 %65 to i64
  %67 = getelementptr inbounds i32, ptr %1, i64 %66
  %68 = add i32 %58, %64
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds i32, ptr %2, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !6
  %72 = sext i32 %71 to i64
  br i1 %45, label %73, label %75

73:                                               ; preds = %104, %62
  %74 = phi i64 [ %72, %62 ], [ %106, %104 ]
  br i1 %47, label %112, label %109

75:                                               ; preds = %62, %104
  %76 = phi i64 [ %107, %104 ], [ 0, %62 ]
  %77 = phi i64 [ %106, %104 ], [ %72, %62 ]
  %78 = getelementptr inbounds i32, ptr %57, i64 %76
  %79 = load i32, ptr %78, align 4, !tbaa !6
  switch i32 %6, label %90 [
    i32 8, label %80
    i32 9, label %85
  ]

80:                                               ; preds = %75
  %81 = getelementptr inbounds i32, ptr %67, i64 %76
  %82 = load i32, ptr %81, align 4, !tbaa !6
  %83 = and i32 %82, %79
  %84 = zext i32 %83 to i64
  br label %104

85:                                               ; preds = %75
  %86 = getelementptr inbounds i32, ptr %67, i64 %76
  %87 = load i32, ptr %86, align 4, !tbaa !6
  %88 = xor i32 %87, %79
  %89 = zext i32 %88 to i64
  br label %104

90:                                               ; preds = %75
  %91 = shl i32 %79, %30
  %92 = ashr exact i32 %91, %30
  %93 = sext i32 %92 to i64
  %94 = zext i32 %79 to i64
  %95 = select i1 %39, i64 %93, i64 %94
  %96 = getelementptr inbounds i32, ptr %67, i64 %76
  %97 = load i32, ptr %96, align 4, !tbaa !6
  %98 = shl i32 %97, %37
  %99 = ashr exact i32 %98, %37
  %100 = sext i32 %99 to i64
  %101 = zext i32 %97 to i64
  %102 = select i1 %41, i64 %100, i64 %101
  %103 = mul nsw i64 %102, %95
  br label %104

104:                                              ; preds = %90, %85, %80
  %105 = phi i64 [ %84, %80 ], [ %89, %85 ], [ %103, %90 ]
  %106 = add nsw i64 %105, %77
  %107 = add nuw nsw i64 %76, 1
  %108 = icmp eq i64 %107, %50
  br i1 %108, label %73, label %75, !llvm.loop !17

109:                                              ; preds = %73
  %110 = tail call i64 @llvm.smax.i64(i64 %74, i64 -2147483648)
  %111 = tail call i64 @llvm.smin.i64(i64 %110, i64 2147483647)
  br label %112

112:                                              ; preds = %109, %73
  %113 = phi i64 [ %111, %109 ], [ %74, %73 ]
  %114 = trunc i64 %113 to i32
  store i32 %114, ptr %70, align 4, !tbaa !6
  %115 = add nuw nsw i64 %63, 1
  %116 = icmp eq i64 %115, %49
  br i1 %116, label %59, label %62, !llvm.loop !18

117:                                              ; preds = %12
  %118 = icmp eq i32 %8, 0
  call void @llvm.lifetime.start.p0(i64 32768, ptr nonnull %17) #11
  call void @llvm.lifetime.start.p0(i64 32768, ptr nonnull %18) #11
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %19) #11
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %20) #11
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %21) #11
  %119 = icmp eq i32 %6, 11
  switch i32 %6, label %120 [
    i32 11, label %123
    i32 0, label %123
  ]

120:                                              ; preds = %117
  %121 = icmp eq i32 %6, 10
  %122 = select i1 %121, i32 4, i32 8
  br label %123

123:                                              ; preds = %120, %117, %117
  %124 = phi i32 [ %122, %120 ], [ 5, %117 ], [ 5, %117 ]
  switch i32 %6, label %125 [
    i32 1, label %128
    i32 10, label %127
  ]

125:                                              ; preds = %123
  %126 = select i1 %119, i32 2, i32 10
  br label %128

127:                                              ; preds = %123
  br label %128

128:                                              ; preds = %127, %125, %123
  %129 = phi i32 [ 7, %123 ], [ %126, %125 ], [ 3, %127 ]
  %130 = icmp eq i32 %6, 10
  %131 = shl nsw i32 -1, %124
  %132 = xor i32 %131, -1
  %133 = shl nuw nsw i32 %132, %129
  %134 = select i1 %130, i32 127, i32 %133
  %135 = icmp eq i32 %6, 2
  %136 = icmp eq i32 %7, 11
  switch i32 %7, label %137 [
    i32 11, label %140
    i32 0, label %140
  ]

137:                                              ; preds = %128
  %138 = icmp eq i32 %7, 10
  %139 = select i1 %138, i32 4, i32 8
  br label %140

140:                                              ; preds = %137, %128, %128
  %141 = phi i32 [ %139, %137 ], [ 5, %128 ], [ 5, %128 ]
  switch i32 %7, label %142 [
    i32 1, label %145
    i32 10, label %144
  ]

142:                                              ; preds = %140
  %143 = select i1 %136, i32 2, i32 10
  br label %145

144:                                              ; preds = %140
  br label %145

145:                                              ; preds = %144, %142, %140
  %146 = phi i32 [ 7, %140 ], [ %143, %142 ], [ 3, %144 ]
  %147 = icmp eq i32 %7, 10
  %148 = shl nsw i32 -1, %141
  %149 = xor i32 %148, -1
  %150 = shl nuw nsw i32 %149, %146
  %151 = select i1 %147, i32 127, i32 %150
  %152 = icmp eq i32 %7, 2
  %153 = add nuw nsw i32 %129, %146
  %154 = sub i32 %11, %153
  %155 = and i32 %9, 32768
  %156 = icmp eq i32 %155, 0
  %157 = icmp ult i32 %5, 33
  %158 = and i1 %157, %156
  %159 = icmp ult i32 %4, 257
  %160 = and i1 %159, %158
  br i1 %160, label %161, label %187

161:                                              ; preds = %145
  %162 = and i32 %4, 7
  %163 = icmp eq i32 %162, 0
  %164 = icmp sgt i32 %154, -1
  %165 = select i1 %163, i1 %164, i1 false
  br i1 %165, label %166, label %187

166:                                              ; preds = %161
  %167 = tail call i32 @llvm.umin.i32(i32 %5, i32 %10)
  %168 = zext nneg i32 %167 to i64
  %169 = add nuw nsw i32 %11, 2
  %170 = zext nneg i32 %169 to i64
  %171 = shl nuw nsw i64 %168, %170
  %172 = icmp ult i64 %171, 2147483649
  %173 = icmp ne i32 %4, 0
  %174 = and i1 %173, %172
  br i1 %174, label %175, label %187

175:                                              ; preds = %166
  %176 = icmp eq i32 %5, 0
  %177 = select i1 %152, i32 13, i32 0
  %178 = add nuw nsw i32 %146, %141
  %179 = shl nsw i32 -1, %178
  %180 = xor i32 %179, -1
  %181 = shl nuw nsw i32 1, %178
  %182 = add nsw i32 %141, -1
  %183 = shl nsw i32 -1, %182
  %184 = add nuw nsw i32 %183, 1
  %185 = zext nneg i32 %4 to i64
  %186 = zext nneg i32 %5 to i64
  br label %247

187:                                              ; preds = %254, %166, %161, %145
  %188 = phi i1 [ %172, %166 ], [ false, %161 ], [ false, %145 ], [ true, %254 ]
  %189 = icmp eq i32 %3, 0
  br i1 %189, label %927, label %190

190:                                              ; preds = %187
  %191 = xor i1 %188, true
  %192 = zext i1 %191 to i32
  %193 = icmp ne i32 %5, 0
  %194 = and i1 %193, %188
  %195 = select i1 %135, i32 13, i32 0
  %196 = add nuw nsw i32 %129, %124
  %197 = shl nsw i32 -1, %196
  %198 = xor i32 %197, -1
  %199 = shl nuw nsw i32 1, %196
  %200 = add nsw i32 %124, -1
  %201 = shl nsw i32 -1, %200
  %202 = add nuw nsw i32 %201, 1
  %203 = icmp eq i32 %4, 0
  %204 = icmp eq i32 %5, 0
  %205 = select i1 %118, i32 10, i32 23
  %206 = select i1 %118, i32 5, i32 8
  %207 = select i1 %118, i32 32767, i32 2147483647
  %208 = insertelement <8 x i32> poison, i32 %207, i64 0
  %209 = shufflevector <8 x i32> %208, <8 x i32> poison, <8 x i32> zeroinitializer
  %210 = insertelement <8 x i32> poison, i32 %205, i64 0
  %211 = shufflevector <8 x i32> %210, <8 x i32> poison, <8 x i32> zeroinitializer
  %212 = shl nsw i32 -1, %206
  %213 = xor i32 %212, -1
  %214 = insertelement <8 x i32> poison, i32 %213, i64 0
  %215 = shufflevector <8 x i32> %214, <8 x i32> poison, <8 x i32> zeroinitializer
  %216 = select i1 %118, i32 15, i32 31
  %217 = insertelement <8 x i32> poison, i32 %216, i64 0
  %218 = shufflevector <8 x i32> %217, <8 x i32> poison, <8 x i32> zeroinitializer
  %219 = add nsw i32 %206, -1
  %220 = shl nsw i32 -1, %219
  %221 = add nuw nsw i32 %220, 1
  %222 = insertelement <8 x i32> poison, i32 %221, i64 0
  %223 = shufflevector <8 x i32> %222, <8 x i32> poison, <8 x i32> zeroinitializer
  %224 = icmp sgt i32 %154, -1
  %225 = insertelement <8 x i32> poison, i32 %154, i64 0
  %226 = shufflevector <8 x i32> %225, <8 x i32> poison, <8 x i32> zeroinitializer
  %227 = sub nsw i32 %11, %205
  %228 = icmp sgt i32 %227, -1
  %229 = insertelement <8 x i32> poison, i32 %227, i64 0
  %230 = shufflevector <8 x i32> %229, <8 x i32> poison, <8 x i32> zeroinitializer
  %231 = icmp eq i32 %11, 13
  %232 = select i1 %118, i32 0, i32 12
  %233 = getelementptr inbounds i8, ptr %14, i64 12
  %234 = getelementptr inbounds i8, ptr %14, i64 4
  %235 = getelementptr inbounds i8, ptr %15, i64 4
  %236 = getelementptr inbounds i8, ptr %16, i64 4
  %237 = getelementptr inbounds i8, ptr %15, i64 16
  %238 = getelementptr inbounds i8, ptr %16, i64 16
  %239 = getelementptr inbounds i8, ptr %15, i64 8
  %240 = getelementptr inbounds i8, ptr %16, i64 8
  %241 = getelementptr inbounds i8, ptr %15, i64 12
  %242 = getelementptr inbounds i8, ptr %16, i64 12
  %243 = select i1 %118, i32 31744, i32 2139095040
  %244 = select i1 %118, i32 32768, i32 -2147483648
  %245 = zext i32 %5 to i64
  %246 = zext i32 %3 to i64
  br label %291

247:                                              ; preds = %254, %175
  %248 = phi i64 [ 0, %175 ], [ %255, %254 ]
  %249 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %248
  store i8 0, ptr %249, align 1, !tbaa !19
  br i1 %176, label %254, label %250

250:                                              ; preds = %247
  %251 = trunc nuw i64 %248 to i32
  %252 = mul i32 %251, %5
  br label %257

253:                                              ; preds = %257
  store i8 %288, ptr %249, align 1, !tbaa !19
  br label %254

254:                                              ; preds = %253, %247
  %255 = add nuw nsw i64 %248, 1
  %256 = icmp eq i64 %255, %185
  br i1 %256, label %187, label %247, !llvm.loop !20

257:                                              ; preds = %257, %250
  %258 = phi i64 [ 0, %250 ], [ %289, %257 ]
  %259 = phi i8 [ 0, %250 ], [ %288, %257 ]
  %260 = trunc nuw i64 %258 to i32
  %261 = add i32 %252, %260
  %262 = zext i32 %261 to i64
  %263 = getelementptr inbounds i32, ptr %1, i64 %262
  %264 = load i32, ptr %263, align 4, !tbaa !6
  %265 = mul i32 %260, %4
  %266 = add i32 %265, %251
  %267 = zext i32 %266 to i64
  %268 = getelementptr inbounds [8192 x i32], ptr %17, i64 0, i64 %267
  %269 = getelementptr inbounds [8192 x i32], ptr %18, i64 0, i64 %267
  %270 = lshr i32 %264, %177
  %271 = and i32 %270, %180
  %272 = lshr i32 %271, %146
  %273 = icmp eq i32 %272, 0
  %274 = add nsw i32 %272, -1
  %275 = shl nsw i32 %274, %146
  %276 = select i1 %273, i32 0, i32 %275
  %277 = sub i32 %271, %276
  %278 = and i32 %270, %181
  %279 = icmp eq i32 %278, 0
  %280 = sub nsw i32 0, %277
  %281 = select i1 %279, i32 %277, i32 %280
  store i32 %281, ptr %268, align 4, !tbaa !6
  %282 = icmp eq i32 %271, 0
  %283 = tail call i32 @llvm.umax.i32(i32 %272, i32 1)
  %284 = add nsw i32 %184, %283
  %285 = select i1 %282, i32 -1048576, i32 %284
  store i32 %285, ptr %269, align 4, !tbaa !6
  %286 = icmp uge i32 %271, %151
  %287 = zext i1 %286 to i8
  %288 = or i8 %259, %287
  %289 = add nuw nsw i64 %258, 1
  %290 = icmp eq i64 %289, %186
  br i1 %290, label %253, label %257, !llvm.loop !21

291:                                              ; preds = %367, %190
  %292 = phi i64 [ 0, %190 ], [ %368, %367 ]
  br i1 %194, label %293, label %296

293:                                              ; preds = %291
  %294 = trunc nuw i64 %292 to i32
  %295 = mul i32 %294, %5
  br label %307

296:                                              ; preds = %307, %291
  %297 = phi i32 [ %192, %291 ], [ %335, %307 ]
  br i1 %203, label %367, label %298

298:                                              ; preds = %296
  %299 = trunc nuw i64 %292 to i32
  %300 = mul i32 %299, %4
  %301 = zext i32 %300 to i64
  %302 = getelementptr inbounds i32, ptr %2, i64 %301
  %303 = icmp eq i32 %297, 0
  %304 = mul i32 %299, %5
  %305 = zext i32 %304 to i64
  %306 = getelementptr inbounds i32, ptr %0, i64 %305
  br label %338

307:                                              ; preds = %307, %293
  %308 = phi i64 [ 0, %293 ], [ %336, %307 ]
  %309 = phi i32 [ %192, %293 ], [ %335, %307 ]
  %310 = trunc nuw i64 %308 to i32
  %311 = add i32 %295, %310
  %312 = zext i32 %311 to i64
  %313 = getelementptr inbounds i32, ptr %0, i64 %312
  %314 = load i32, ptr %313, align 4, !tbaa !6
  %315 = getelementptr inbounds [32 x i32], ptr %19, i64 0, i64 %308
  %316 = getelementptr inbounds [32 x i32], ptr %20, i64 0, i64 %308
  %317 = lshr i32 %314, %195
  %318 = and i32 %317, %198
  %319 = lshr i32 %318, %129
  %320 = icmp eq i32 %319, 0
  %321 = add nsw i32 %319, -1
  %322 = shl nsw i32 %321, %129
  %323 = select i1 %320, i32 0, i32 %322
  %324 = sub i32 %318, %323
  %325 = and i32 %317, %199
  %326 = icmp eq i32 %325, 0
  %327 = sub nsw i32 0, %324
  %328 = select i1 %326, i32 %324, i32 %327
  store i32 %328, ptr %315, align 4, !tbaa !6
  %329 = icmp eq i32 %318, 0
  %330 = tail call i32 @llvm.umax.i32(i32 %319, i32 1)
  %331 = add nsw i32 %202, %330
  %332 = select i1 %329, i32 -1048576, i32 %331
  store i32 %332, ptr %316, align 4, !tbaa !6
  %333 = icmp uge i32 %318, %134
  %334 = zext i1 %333 to i32
  %335 = or i32 %309, %334
  %336 = add nuw nsw i64 %308, 1
  %337 = icmp eq i64 %336, %245
  br i1 %337, label %296, label %307, !llvm.loop !22

338:                                              ; preds = %370, %298
  %339 = phi i32 [ 0, %298 ], [ %371, %370 ]
  br i1 %204, label %370, label %340

340:                                              ; preds = %338
  %341 = zext i32 %339 to i64
  %342 = getelementptr inbounds i32, ptr %302, i64 %341
  %343 = getelementptr inbounds i32, ptr %17, i64 %341
  %344 = getelementptr inbounds i32, ptr %18, i64 %341
  %345 = getelementptr inbounds i8, ptr %342, i64 4
  %346 = getelementptr inbounds i8, ptr %342, i64 8
  %347 = getelementptr inbounds i8, ptr %342, i64 12
  %348 = getelementptr inbounds i8, ptr %342, i64 16
  %349 = getelementptr inbounds i8, ptr %342, i64 20
  %350 = getelementptr inbounds i8, ptr %342, i64 24
  %351 = getelementptr inbounds i8, ptr %342, i64 28
  %352 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %341
  %353 = or disjoint i64 %341, 1
  %354 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %353
  %355 = or disjoint i64 %341, 2
  %356 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %355
  %357 = or disjoint i64 %341, 3
  %358 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %357
  %359 = or disjoint i64 %341, 4
  %360 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %359
  %361 = or disjoint i64 %341, 5
  %362 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %361
  %363 = or disjoint i64 %341, 6
  %364 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %363
  %365 = or disjoint i64 %341, 7
  %366 = getelementptr inbounds [256 x i8], ptr %21, i64 0, i64 %365
  br label %373

367:                                              ; preds = %370, %296
  %368 = add nuw nsw i64 %292, 1
  %369 = icmp eq i64 %368, %246
  br i1 %369, label %927, label %291, !llvm.loop !23

370:                                              ; preds = %687, %338
  %371 = add i32 %339, 8
  %372 = icmp ult i32 %371, %4
  br i1 %372, label %338, label %367, !llvm.loop !24

373:                                              ; preds = %687, %340
  %374 = phi i32 [ %690, %687 ], [ %5, %340 ]
  %375 = phi i32 [ %688, %687 ], [ 0, %340 ]
  %376 = tail call i32 @llvm.umin.i32(i32 %10, i32 %374)
  %377 = zext i32 %376 to i64
  %378 = sub i32 %5, %375
  %379 = tail call i32 @llvm.umin.i32(i32 %378, i32 %10)
  br i1 %303, label %382, label %380

380:                                              ; preds = %373
  %381 = zext i32 %375 to i64
  br label %680

382:                                              ; preds = %373
  %383 = load i32, ptr %342, align 4
  %384 = load i32, ptr %345, align 4
  %385 = load i32, ptr %346, align 4
  %386 = load i32, ptr %347, align 4
  %387 = load i32, ptr %348, align 4
  %388 = load i32, ptr %349, align 4
  %389 = load i32, ptr %350, align 4
  %390 = load i32, ptr %351, align 4
  %391 = zext i32 %375 to i64
  %392 = getelementptr inbounds i32, ptr %19, i64 %391
  %393 = getelementptr inbounds i32, ptr %20, i64 %391
  %394 = mul i32 %375, %4
  %395 = zext i32 %394 to i64
  %396 = getelementptr inbounds i32, ptr %343, i64 %395
  %397 = getelementptr inbounds i32, ptr %344, i64 %395
  %398 = load <8 x i32>, ptr %342, align 4
  %399 = and <8 x i32> %398, %209
  %400 = lshr <8 x i32> %399, %211
  %401 = icmp eq <8 x i32> %399, zeroinitializer
  %402 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %400, <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>)
  %403 = icmp eq <8 x i32> %400, %215
  %404 = add nsw <8 x i32> %402, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %405 = shl <8 x i32> %404, %211
  %406 = sub <8 x i32> %399, %405
  %407 = lshr <8 x i32> %398, %218
  %408 = and <8 x i32> %407, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %409 = sub nsw <8 x i32> zeroinitializer, %408
  %410 = xor <8 x i32> %406, %409
  %411 = add <8 x i32> %410, %408
  %412 = add nsw <8 x i32> %402, %223
  %413 = select <8 x i1> %401, <8 x i32> <i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576>, <8 x i32> %412
  %414 = icmp eq i32 %379, 0
  br i1 %414, label %431, label %415

415:                                              ; preds = %382, %415
  %416 = phi i64 [ %429, %415 ], [ 0, %382 ]
  %417 = phi <8 x i32> [ %428, %415 ], [ %413, %382 ]
  %418 = trunc nuw i64 %416 to i32
  %419 = mul i32 %418, %4
  %420 = zext i32 %419 to i64
  %421 = getelementptr inbounds i32, ptr %397, i64 %420
  %422 = load <8 x i32>, ptr %421, align 4, !tbaa !19
  %423 = getelementptr inbounds i32, ptr %393, i64 %416
  %424 = load i32, ptr %423, align 4, !tbaa !6
  %425 = insertelement <8 x i32> poison, i32 %424, i64 0
  %426 = shufflevector <8 x i32> %425, <8 x i32> poison, <8 x i32> zeroinitializer
  %427 = add <8 x i32> %426, %422
  %428 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %417, <8 x i32> %427)
  %429 = add nuw nsw i64 %416, 1
  %430 = icmp eq i64 %429, %377
  br i1 %430, label %449, label %415, !llvm.loop !25

431:                                              ; preds = %479, %382
  %432 = phi <8 x i32> [ %413, %382 ], [ %428, %479 ]
  %433 = phi <8 x i32> [ zeroinitializer, %382 ], [ %486, %479 ]
  %434 = sub <8 x i32> %432, %413
  %435 = ashr <8 x i32> %411, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %436 = xor <8 x i32> %435, %411
  %437 = sub <8 x i32> %436, %435
  br i1 %228, label %438, label %440

438:                                              ; preds = %431
  %439 = shl <8 x i32> %437, %230
  br label %442

440:                                              ; preds = %431
  %441 = sub <8 x i32> %434, %230
  br label %442

442:                                              ; preds = %440, %438
  %443 = phi <8 x i32> [ %434, %438 ], [ %441, %440 ]
  %444 = phi <8 x i32> [ %439, %438 ], [ %437, %440 ]
  %445 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %443, <8 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %446 = ashr <8 x i32> %444, %445
  %447 = xor <8 x i32> %446, %435
  %448 = sub <8 x i32> %447, %435
  br label %489

449:                                              ; preds = %415, %479
  %450 = phi i64 [ %487, %479 ], [ 0, %415 ]
  %451 = phi <8 x i32> [ %486, %479 ], [ zeroinitializer, %415 ]
  %452 = trunc nuw i64 %450 to i32
  %453 = mul i32 %452, %4
  %454 = zext i32 %453 to i64
  %455 = getelementptr inbounds i32, ptr %396, i64 %454
  %456 = load <8 x i32>, ptr %455, align 4, !tbaa !19
  %457 = getelementptr inbounds i32, ptr %392, i64 %450
  %458 = load i32, ptr %457, align 4, !tbaa !6
  %459 = insertelement <8 x i32> poison, i32 %458, i64 0
  %460 = shufflevector <8 x i32> %459, <8 x i32> poison, <8 x i32> zeroinitializer
  %461 = mul <8 x i32> %460, %456
  %462 = getelementptr inbounds i32, ptr %397, i64 %454
  %463 = load <8 x i32>, ptr %462, align 4, !tbaa !19
  %464 = getelementptr inbounds i32, ptr %393, i64 %450
  %465 = load i32, ptr %464, align 4, !tbaa !6
  %466 = insertelement <8 x i32> poison, i32 %465, i64 0
  %467 = sub <8 x i32> <i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>, %466
  %468 = shufflevector <8 x i32> %467, <8 x i32> poison, <8 x i32> zeroinitializer
  %469 = sub <8 x i32> %428, %463
  %470 = add <8 x i32> %468, %469
  %471 = lshr <8 x i32> %461, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %472 = ashr <8 x i32> %461, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %473 = xor <8 x i32> %472, %461
  %474 = sub <8 x i32> %473, %472
  br i1 %224, label %475, label %477

475:                                              ; preds = %449
  %476 = shl <8 x i32> %474, %226
  br label %479

477:                                              ; preds = %449
  %478 = sub <8 x i32> %470, %226
  br label %479

479:                                              ; preds = %477, %475
  %480 = phi <8 x i32> [ %470, %475 ], [ %478, %477 ]
  %481 = phi <8 x i32> [ %476, %475 ], [ %474, %477 ]
  %482 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %480, <8 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %483 = ashr <8 x i32> %481, %482
  %484 = xor <8 x i32> %483, %472
  %485 = add <8 x i32> %471, %451
  %486 = add <8 x i32> %485, %484
  %487 = add nuw nsw i64 %450, 1
  %488 = icmp eq i64 %487, %377
  br i1 %488, label %431, label %449, !llvm.loop !26

489:                                              ; preds = %627, %442
  %490 = phi i64 [ 0, %442 ], [ %629, %627 ]
  %491 = phi i32 [ 0, %442 ], [ %628, %627 ]
  %492 = trunc nuw nsw i64 %490 to i32
  %493 = extractelement <8 x i32> %433, i32 %492
  %494 = sext i32 %493 to i64
  %495 = extractelement <8 x i32> %448, i32 %492
  %496 = sext i32 %495 to i64
  %497 = add nsw i64 %494, %496
  %498 = extractelement <8 x i1> %403, i32 %492
  br i1 %498, label %499, label %502

499:                                              ; preds = %489
  %500 = shl nuw nsw i32 1, %492
  %501 = or i32 %500, %491
  br label %627

502:                                              ; preds = %489
  %503 = icmp eq i64 %497, 0
  br i1 %503, label %504, label %506

504:                                              ; preds = %502
  %505 = getelementptr inbounds i32, ptr %342, i64 %490
  store i32 0, ptr %505, align 4, !tbaa !6
  br label %627

506:                                              ; preds = %502
  %507 = extractelement <8 x i32> %432, i32 %492
  %508 = sub nsw i32 %507, %11
  br i1 %118, label %509, label %560

509:                                              ; preds = %506
  %510 = tail call i64 @llvm.abs.i64(i64 %497, i1 true)
  %511 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %510, i1 true)
  %512 = trunc nuw nsw i64 %511 to i32
  %513 = shl i64 %510, %511
  %514 = xor i32 %512, 63
  %515 = add nsw i32 %514, %508
  %516 = icmp sgt i64 %497, -1
  %517 = lshr i64 %497, 48
  %518 = and i64 %517, 32768
  %519 = add i32 %515, 14
  %520 = icmp slt i32 %519, 0
  %521 = sub i32 39, %515
  %522 = tail call i32 @llvm.smax.i32(i32 %519, i32 0)
  %523 = select i1 %520, i32 %521, i32 53
  %524 = icmp sgt i32 %523, 64
  %525 = icmp ne i64 %513, 0
  %526 = zext i1 %525 to i64
  %527 = tail call i32 @llvm.smin.i32(i32 %523, i32 64)
  %528 = select i1 %524, i64 %526, i64 %513
  %529 = icmp sgt i32 %523, 63
  %530 = zext nneg i32 %527 to i64
  %531 = lshr i64 %528, %530
  %532 = select i1 %529, i64 0, i64 %531
  %533 = add nsw i32 %527, -1
  %534 = zext nneg i32 %533 to i64
  %535 = shl nuw i64 1, %534
  %536 = shl i64 2, %534
  %537 = add i64 %536, -1
  %538 = select i1 %529, i64 -1, i64 %537
  %539 = and i64 %538, %528
  %540 = icmp ugt i64 %539, %535
  br i1 %540, label %547, label %541

541:                                              ; preds = %509
  %542 = icmp eq i64 %539, %535
  %543 = and i64 %532, 1
  %544 = icmp ne i64 %543, 0
  %545 = select i1 %542, i1 %544, i1 false
  %546 = zext i1 %545 to i64
  br label %547

547:                                              ; preds = %541, %509
  %548 = phi i64 [ 1, %509 ], [ %546, %541 ]
  %549 = zext nneg i32 %522 to i64
  %550 = shl nuw nsw i64 %549, 10
  %551 = add i64 %532, %550
  %552 = add i64 %551, %548
  %553 = icmp ugt i64 %552, 31743
  %554 = icmp sgt i32 %519, 32
  %555 = or i1 %554, %553
  %556 = or i64 %552, %518
  %557 = select i1 %516, i64 31744, i64 64512
  %558 = select i1 %555, i64 %557, i64 %556
  %559 = trunc i64 %558 to i32
  br label %624

560:                                              ; preds = %506
  %561 = sitofp i64 %497 to double
  %562 = add nsw i32 %508, 1023
  %563 = zext i32 %562 to i64
  %564 = shl i64 %563, 52
  %565 = bitcast i64 %564 to double
  %566 = fmul double %561, %565
  %567 = bitcast double %566 to i64
  %568 = tail call double @llvm.fabs.f64(double %566)
  %569 = bitcast double %568 to i64
  %570 = icmp ult i64 %569, 4039728865751334912
  br i1 %570, label %571, label %610

571:                                              ; preds = %560
  %572 = tail call i64 @llvm.abs.i64(i64 %497, i1 true)
  %573 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %572, i1 true)
  %574 = trunc nuw nsw i64 %573 to i32
  %575 = xor i32 %574, 63
  %576 = add nsw i32 %575, %508
  %577 = icmp sgt i32 %576, 127
  br i1 %577, label %578, label %581

578:                                              ; preds = %571
  %579 = icmp sgt i64 %497, -1
  %580 = select i1 %579, i32 2139095040, i32 -8388608
  br label %624

581:                                              ; preds = %571
  %582 = shl i64 %572, %573
  %583 = icmp sgt i64 %497, -1
  %584 = lshr i64 %497, 32
  %585 = and i64 %584, 2147483648
  %586 = icmp slt i32 %576, -126
  %587 = sub nsw i32 -86, %576
  %588 = tail call i32 @llvm.smax.i32(i32 %576, i32 -126)
  %589 = add nsw i32 %588, 126
  %590 = select i1 %586, i32 %587, i32 40
  %591 = icmp sgt i32 %590, 64
  %592 = icmp ne i64 %582, 0
  %593 = zext i1 %592 to i64
  %594 = tail call i32 @llvm.smin.i32(i32 %590, i32 64)
  %595 = select i1 %591, i64 %593, i64 %582
  %596 = icmp sgt i32 %590, 63
  %597 = zext nneg i32 %594 to i64
  %598 = lshr i64 %595, %597
  %599 = select i1 %596, i64 0, i64 %598
  %600 = zext nneg i32 %589 to i64
  %601 = shl nuw nsw i64 %600, 23
  %602 = add i64 %599, %601
  %603 = icmp ugt i64 %602, 2139095039
  %604 = or i64 %602, %585
  %605 = select i1 %583, i64 2139095039, i64 4286578687
  %606 = select i1 %603, i64 %605, i64 %604
  %607 = trunc i64 %606 to i32
  %608 = and i32 %607, -1024
  %609 = select i1 %231, i32 %608, i32 %607
  br label %624

610:                                              ; preds = %560
  %611 = lshr i64 %567, 32
  %612 = trunc nuw i64 %611 to i32
  %613 = and i32 %612, -2147483648
  %614 = icmp ugt i64 %569, 5183643171103440895
  br i1 %614, label %615, label %617

615:                                              ; preds = %610
  %616 = or disjoint i32 %613, 2139095040
  br label %624

617:                                              ; preds = %610
  %618 = add i64 %567, 576460752303423488
  %619 = lshr i64 %618, 29
  %620 = trunc i64 %619 to i32
  %621 = or i32 %613, %620
  %622 = and i32 %621, -1024
  %623 = select i1 %231, i32 %622, i32 %621
  br label %624

624:                                              ; preds = %617, %615, %581, %578, %547
  %625 = phi i32 [ %559, %547 ], [ %616, %615 ], [ %623, %617 ], [ %580, %578 ], [ %609, %581 ]
  %626 = getelementptr inbounds i32, ptr %342, i64 %490
  store i32 %625, ptr %626, align 4, !tbaa !6
  br label %627

627:                                              ; preds = %624, %504, %499
  %628 = phi i32 [ %501, %499 ], [ %491, %624 ], [ %491, %504 ]
  %629 = add nuw nsw i64 %490, 1
  %630 = icmp eq i64 %629, 8
  br i1 %630, label %631, label %489, !llvm.loop !27

631:                                              ; preds = %627
  %632 = load i8, ptr %352, align 8, !tbaa !19
  %633 = icmp eq i8 %632, 0
  br i1 %633, label %636, label %634

634:                                              ; preds = %631
  %635 = or i32 %628, 1
  store i32 %383, ptr %342, align 4, !tbaa !6
  br label %636

636:                                              ; preds = %634, %631
  %637 = phi i32 [ %635, %634 ], [ %628, %631 ]
  %638 = load i8, ptr %354, align 1, !tbaa !19
  %639 = icmp eq i8 %638, 0
  br i1 %639, label %642, label %640

640:                                              ; preds = %636
  %641 = or i32 %637, 2
  store i32 %384, ptr %345, align 4, !tbaa !6
  br label %642

642:                                              ; preds = %640, %636
  %643 = phi i32 [ %641, %640 ], [ %637, %636 ]
  %644 = load i8, ptr %356, align 2, !tbaa !19
  %645 = icmp eq i8 %644, 0
  br i1 %645, label %648, label %646

646:                                              ; preds = %642
  %647 = or i32 %643, 4
  store i32 %385, ptr %346, align 4, !tbaa !6
  br label %648

648:                                              ; preds = %646, %642
  %649 = phi i32 [ %647, %646 ], [ %643, %642 ]
  %650 = load i8, ptr %358, align 1, !tbaa !19
  %651 = icmp eq i8 %650, 0
  br i1 %651, label %654, label %652

652:                                              ; preds = %648
  %653 = or i32 %649, 8
  store i32 %386, ptr %347, align 4, !tbaa !6
  br label %654

654:                                              ; preds = %652, %648
  %655 = phi i32 [ %653, %652 ], [ %649, %648 ]
  %656 = load i8, ptr %360, align 4, !tbaa !19
  %657 = icmp eq i8 %656, 0
  br i1 %657, label %660, label %658

658:                                              ; preds = %654
  %659 = or i32 %655, 16
  store i32 %387, ptr %348, align 4, !tbaa !6
  br label %660

660:                                              ; preds = %658, %654
  %661 = phi i32 [ %659, %658 ], [ %655, %654 ]
  %662 = load i8, ptr %362, align 1, !tbaa !19
  %663 = icmp eq i8 %662, 0
  br i1 %663, label %666, label %664

664:                                              ; preds = %660
  %665 = or i32 %661, 32
  store i32 %388, ptr %349, align 4, !tbaa !6
  br label %666

666:                                              ; preds = %664, %660
  %667 = phi i32 [ %665, %664 ], [ %661, %660 ]
  %668 = load i8, ptr %364, align 2, !tbaa !19
  %669 = icmp eq i8 %668, 0
  br i1 %669, label %672, label %670

670:                                              ; preds = %666
  %671 = or i32 %667, 64
  store i32 %389, ptr %350, align 4, !tbaa !6
  br label %672

672:                                              ; preds = %670, %666
  %673 = phi i32 [ %671, %670 ], [ %667, %666 ]
  %674 = load i8, ptr %366, align 1, !tbaa !19
  %675 = icmp eq i8 %674, 0
  br i1 %675, label %678, label %676

676:                                              ; preds = %672
  %677 = or i32 %673, 128
  store i32 %390, ptr %351, align 4, !tbaa !6
  br label %680

678:                                              ; preds = %672
  %679 = icmp eq i32 %673, 0
  br i1 %679, label %687, label %680

680:                                              ; preds = %380, %678, %676
  %681 = phi i64 [ %381, %380 ], [ %391, %678 ], [ %391, %676 ]
  %682 = phi i32 [ 255, %380 ], [ %673, %678 ], [ %677, %676 ]
  %683 = getelementptr inbounds i32, ptr %306, i64 %681
  %684 = getelementptr inbounds i32, ptr %1, i64 %681
  %685 = icmp eq i32 %379, 0
  %686 = zext i32 %379 to i64
  br label %691

687:                                              ; preds = %924, %678
  %688 = add i32 %375, %10
  %689 = icmp ult i32 %688, %5
  %690 = sub i32 %374, %10
  br i1 %689, label %373, label %370, !llvm.loop !28

691:                                              ; preds = %924, %680
  %692 = phi i64 [ 0, %680 ], [ %925, %924 ]
  %693 = trunc nuw nsw i64 %692 to i32
  %694 = shl nuw nsw i32 1, %693
  %695 = and i32 %694, %682
  %696 = icmp eq i32 %695, 0
  br i1 %696, label %924, label %697

697:                                              ; preds = %691
  %698 = add nuw nsw i32 %339, %693
  %699 = mul i32 %698, %5
  %700 = zext i32 %699 to i64
  %701 = getelementptr inbounds i32, ptr %684, i64 %700
  %702 = getelementptr inbounds i32, ptr %342, i64 %692
  %703 = load i32, ptr %702, align 4, !tbaa !6
  call void @llvm.lifetime.start.p0(i64 6168, ptr nonnull %13) #11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #11
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %14, i32 noundef %703, i32 noundef %232)
  %704 = load i32, ptr %14, align 8, !tbaa !29
  switch i32 %704, label %713 [
    i32 3, label %922
    i32 2, label %705
    i32 1, label %711
  ]

705:                                              ; preds = %697
  %706 = load i32, ptr %234, align 4, !tbaa !32
  %707 = icmp ne i32 %706, 0
  %708 = zext i1 %707 to i32
  %709 = xor i1 %707, true
  %710 = zext i1 %709 to i32
  br label %713

711:                                              ; preds = %697
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %13, ptr noundef nonnull align 8 dereferenceable(24) %14, i64 24, i1 false), !tbaa.struct !33
  %712 = load i32, ptr %233, align 4, !tbaa !35
  br label %713

713:                                              ; preds = %711, %705, %697
  %714 = phi i32 [ 0, %711 ], [ %710, %705 ], [ 0, %697 ]
  %715 = phi i32 [ 0, %711 ], [ %708, %705 ], [ 0, %697 ]
  %716 = phi i32 [ %712, %711 ], [ -100000, %705 ], [ -100000, %697 ]
  %717 = phi i32 [ 1, %711 ], [ 0, %705 ], [ 0, %697 ]
  br i1 %685, label %775, label %718

718:                                              ; preds = %713, %768
  %719 = phi i64 [ %773, %768 ], [ 0, %713 ]
  %720 = phi i32 [ %772, %768 ], [ %717, %713 ]
  %721 = phi i32 [ %771, %768 ], [ %716, %713 ]
  %722 = phi i32 [ %770, %768 ], [ %714, %713 ]
  %723 = phi i32 [ %769, %768 ], [ %715, %713 ]
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %15) #11
  %724 = getelementptr inbounds i32, ptr %683, i64 %719
  %725 = load i32, ptr %724, align 4, !tbaa !6
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %15, i32 noundef %725, i32 noundef %6)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %16) #11
  %726 = getelementptr inbounds i32, ptr %701, i64 %719
  %727 = load i32, ptr %726, align 4, !tbaa !6
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %16, i32 noundef %727, i32 noundef %7)
  %728 = load i32, ptr %15, align 8, !tbaa !29
  %729 = icmp eq i32 %728, 3
  %730 = load i32, ptr %16, align 8
  %731 = icmp eq i32 %730, 3
  %732 = select i1 %729, i1 true, i1 %731
  br i1 %732, label %767, label %733

733:                                              ; preds = %718
  %734 = load i32, ptr %235, align 4, !tbaa !32
  %735 = load i32, ptr %236, align 4, !tbaa !32
  %736 = xor i32 %735, %734
  %737 = icmp eq i32 %728, 2
  %738 = icmp eq i32 %730, 2
  %739 = select i1 %737, i1 true, i1 %738
  %740 = icmp eq i32 %728, 0
  %741 = icmp eq i32 %730, 0
  %742 = select i1 %740, i1 true, i1 %741
  br i1 %739, label %743, label %748

743:                                              ; preds = %733
  br i1 %742, label %767, label %744

744:                                              ; preds = %743
  %745 = icmp eq i32 %734, %735
  %746 = select i1 %745, i32 %723, i32 1
  %747 = select i1 %745, i32 1, i32 %722
  br label %768

748:                                              ; preds = %733
  br i1 %742, label %768, label %749

749:                                              ; preds = %748
  %750 = load i64, ptr %237, align 8, !tbaa !36
  %751 = load i64, ptr %238, align 8, !tbaa !36
  %752 = mul i64 %751, %750
  %753 = load i32, ptr %239, align 8, !tbaa !37
  %754 = load i32, ptr %240, align 8, !tbaa !37
  %755 = add nsw i32 %754, %753
  %756 = load i32, ptr %241, align 4, !tbaa !35
  %757 = load i32, ptr %242, align 4, !tbaa !35
  %758 = add nsw i32 %757, %756
  %759 = tail call i32 @llvm.smax.i32(i32 %758, i32 %721)
  %760 = add i32 %720, 1
  %761 = zext i32 %720 to i64
  %762 = getelementptr inbounds [257 x %struct.Term], ptr %13, i64 0, i64 %761
  store i32 1, ptr %762, align 8, !tbaa !6
  %763 = getelementptr inbounds i8, ptr %762, i64 4
  store i32 %736, ptr %763, align 4, !tbaa !6
  %764 = getelementptr inbounds i8, ptr %762, i64 8
  store i32 %755, ptr %764, align 8, !tbaa !6
  %765 = getelementptr inbounds i8, ptr %762, i64 12
  store i32 %758, ptr %765, align 4, !tbaa !6
  %766 = getelementptr inbounds i8, ptr %762, i64 16
  store i64 %752, ptr %766, align 8, !tbaa !34
  br label %768

767:                                              ; preds = %743, %718
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #11
  br label %922

768:                                              ; preds = %749, %748, %744
  %769 = phi i32 [ %723, %748 ], [ %723, %749 ], [ %746, %744 ]
  %770 = phi i32 [ %722, %748 ], [ %722, %749 ], [ %747, %744 ]
  %771 = phi i32 [ %721, %748 ], [ %759, %749 ], [ %721, %744 ]
  %772 = phi i32 [ %720, %748 ], [ %760, %749 ], [ %720, %744 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #11
  %773 = add nuw nsw i64 %719, 1
  %774 = icmp eq i64 %773, %686
  br i1 %774, label %775, label %718, !llvm.loop !38

775:                                              ; preds = %768, %713
  %776 = phi i32 [ %715, %713 ], [ %769, %768 ]
  %777 = phi i32 [ %714, %713 ], [ %770, %768 ]
  %778 = phi i32 [ %716, %713 ], [ %771, %768 ]
  %779 = phi i32 [ %717, %713 ], [ %772, %768 ]
  %780 = icmp ne i32 %777, 0
  %781 = icmp ne i32 %776, 0
  %782 = select i1 %780, i1 %781, i1 false
  br i1 %782, label %922, label %783

783:                                              ; preds = %775
  %784 = select i1 %780, i1 true, i1 %781
  br i1 %784, label %790, label %785

785:                                              ; preds = %783
  %786 = icmp eq i32 %779, 0
  br i1 %786, label %793, label %787

787:                                              ; preds = %785
  %788 = sub i32 %11, %778
  %789 = zext i32 %779 to i64
  br label %891

790:                                              ; preds = %783
  %791 = select i1 %781, i32 %244, i32 0
  %792 = or disjoint i32 %791, %243
  br label %922

793:                                              ; preds = %912, %785
  %794 = phi i64 [ 0, %785 ], [ %919, %912 ]
  %795 = tail call i64 @llvm.abs.i64(i64 %794, i1 true)
  %796 = sub i32 %778, %11
  %797 = icmp ne i64 %794, 0
  %798 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %795, i1 true)
  %799 = trunc nuw nsw i64 %798 to i32
  %800 = shl i64 %795, %798
  %801 = xor i32 %799, 63
  %802 = add nsw i32 %801, %796
  br i1 %118, label %803, label %852

803:                                              ; preds = %793
  %804 = icmp sgt i64 %794, -1
  %805 = lshr i64 %794, 48
  %806 = and i64 %805, 32768
  br i1 %797, label %807, label %849

807:                                              ; preds = %803
  %808 = add i32 %802, 14
  %809 = icmp slt i32 %808, 0
  %810 = sub i32 39, %802
  %811 = tail call i32 @llvm.smax.i32(i32 %808, i32 0)
  %812 = select i1 %809, i32 %810, i32 53
  %813 = icmp sgt i32 %812, 64
  %814 = icmp ne i64 %800, 0
  %815 = zext i1 %814 to i64
  %816 = tail call i32 @llvm.smin.i32(i32 %812, i32 64)
  %817 = select i1 %813, i64 %815, i64 %800
  %818 = icmp sgt i32 %812, 63
  %819 = zext nneg i32 %816 to i64
  %820 = lshr i64 %817, %819
  %821 = select i1 %818, i64 0, i64 %820
  %822 = add nsw i32 %816, -1
  %823 = zext nneg i32 %822 to i64
  %824 = shl nuw i64 1, %823
  %825 = shl i64 2, %823
  %826 = add i64 %825, -1
  %827 = select i1 %818, i64 -1, i64 %826
  %828 = and i64 %827, %817
  %829 = icmp ugt i64 %828, %824
  br i1 %829, label %836, label %830

830:                                              ; preds = %807
  %831 = icmp eq i64 %828, %824
  %832 = and i64 %821, 1
  %833 = icmp ne i64 %832, 0
  %834 = select i1 %831, i1 %833, i1 false
  %835 = zext i1 %834 to i64
  br label %836

836:                                              ; preds = %830, %807
  %837 = phi i64 [ 1, %807 ], [ %835, %830 ]
  %838 = zext nneg i32 %811 to i64
  %839 = shl nuw nsw i64 %838, 10
  %840 = add i64 %821, %839
  %841 = add i64 %840, %837
  %842 = icmp ugt i64 %841, 31743
  %843 = icmp sgt i32 %808, 32
  %844 = or i1 %843, %842
  br i1 %844, label %845, label %847

845:                                              ; preds = %836
  %846 = select i1 %804, i64 31744, i64 64512
  br label %849

847:                                              ; preds = %836
  %848 = or disjoint i64 %841, %806
  br label %849

849:                                              ; preds = %847, %845, %803
  %850 = phi i64 [ %848, %847 ], [ %806, %803 ], [ %846, %845 ]
  %851 = trunc i64 %850 to i32
  br label %922

852:                                              ; preds = %793
  %853 = icmp sgt i32 %802, 127
  %854 = select i1 %797, i1 %853, i1 false
  %855 = icmp sgt i64 %794, -1
  br i1 %854, label %856, label %858

856:                                              ; preds = %852
  %857 = select i1 %855, i32 2139095040, i32 -8388608
  br label %922

858:                                              ; preds = %852
  %859 = lshr i64 %794, 32
  %860 = and i64 %859, 2147483648
  br i1 %797, label %861, label %886

861:                                              ; preds = %858
  %862 = add i32 %802, 126
  %863 = icmp slt i32 %862, 0
  %864 = sub i32 -86, %802
  %865 = tail call i32 @llvm.smax.i32(i32 %862, i32 0)
  %866 = select i1 %863, i32 %864, i32 40
  %867 = icmp sgt i32 %866, 64
  %868 = icmp ne i64 %800, 0
  %869 = zext i1 %868 to i64
  %870 = tail call i32 @llvm.smin.i32(i32 %866, i32 64)
  %871 = select i1 %867, i64 %869, i64 %800
  %872 = icmp sgt i32 %866, 63
  %873 = zext nneg i32 %870 to i64
  %874 = lshr i64 %871, %873
  %875 = select i1 %872, i64 0, i64 %874
  %876 = zext nneg i32 %865 to i64
  %877 = shl nuw nsw i64 %876, 23
  %878 = add i64 %875, %877
  %879 = icmp ugt i64 %878, 2139095039
  %880 = icmp sgt i32 %862, 256
  %881 = or i1 %880, %879
  br i1 %881, label %882, label %884

882:                                              ; preds = %861
  %883 = select i1 %855, i64 2139095039, i64 4286578687
  br label %886

884:                                              ; preds = %861
  %885 = or disjoint i64 %878, %860
  br label %886

886:                                              ; preds = %884, %882, %858
  %887 = phi i64 [ %885, %884 ], [ %860, %858 ], [ %883, %882 ]
  %888 = trunc i64 %887 to i32
  %889 = and i32 %888, -1024
  %890 = select i1 %231, i32 %889, i32 %888
  br label %922

891:                                              ; preds = %912, %787
  %892 = phi i64 [ 0, %787 ], [ %920, %912 ]
  %893 = phi i64 [ 0, %787 ], [ %919, %912 ]
  %894 = getelementptr inbounds [257 x %struct.Term], ptr %13, i64 0, i64 %892
  %895 = getelementptr inbounds i8, ptr %894, i64 8
  %896 = load i32, ptr %895, align 8, !tbaa !37
  %897 = add i32 %896, %788
  %898 = icmp sgt i32 %897, -1
  br i1 %898, label %899, label %904

899:                                              ; preds = %891
  %900 = getelementptr inbounds i8, ptr %894, i64 16
  %901 = load i64, ptr %900, align 8, !tbaa !36
  %902 = zext nneg i32 %897 to i64
  %903 = shl i64 %901, %902
  br label %912

904:                                              ; preds = %891
  %905 = icmp ugt i32 %897, -64
  br i1 %905, label %906, label %912

906:                                              ; preds = %904
  %907 = getelementptr inbounds i8, ptr %894, i64 16
  %908 = load i64, ptr %907, align 8, !tbaa !36
  %909 = sub nsw i32 0, %897
  %910 = zext nneg i32 %909 to i64
  %911 = lshr i64 %908, %910
  br label %912

912:                                              ; preds = %906, %904, %899
  %913 = phi i64 [ %903, %899 ], [ %911, %906 ], [ 0, %904 ]
  %914 = getelementptr inbounds i8, ptr %894, i64 4
  %915 = load i32, ptr %914, align 4, !tbaa !32
  %916 = icmp eq i32 %915, 0
  %917 = sub nsw i64 0, %913
  %918 = select i1 %916, i64 %913, i64 %917
  %919 = add nsw i64 %918, %893
  %920 = add nuw nsw i64 %892, 1
  %921 = icmp eq i64 %920, %789
  br i1 %921, label %793, label %891, !llvm.loop !39

922:                                              ; preds = %886, %856, %849, %790, %775, %767, %697
  %923 = phi i32 [ %792, %790 ], [ %207, %697 ], [ %207, %775 ], [ %207, %767 ], [ %851, %849 ], [ %857, %856 ], [ %890, %886 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #11
  call void @llvm.lifetime.end.p0(i64 6168, ptr nonnull %13) #11
  store i32 %923, ptr %702, align 4, !tbaa !6
  br label %924

924:                                              ; preds = %922, %691
  %925 = add nuw nsw i64 %692, 1
  %926 = icmp eq i64 %925, 8
  br i1 %926, label %687, label %691, !llvm.loop !40

927:                                              ; preds = %367, %187
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %21) #11
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %20) #11
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %19) #11
  call void @llvm.lifetime.end.p0(i64 32768, ptr nonnull %18) #11
  call void @llvm.lifetime.end.p0(i64 32768, ptr nonnull %17) #11
  br label %928

928:                                              ; preds = %59, %36, %927
  ret void
}

declare i64 @ptx_add_f16(i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

declare i64 @ptx_add_f32(i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define dso_local void @ptx_mma_f64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
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
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr nonnull align 16 %8, i64 %29, i1 false), !tbaa !34
  br label %75

30:                                               ; preds = %46
  %31 = add nuw i32 %19, 1
  %32 = icmp eq i32 %31, %4
  br i1 %32, label %24, label %18, !llvm.loop !41

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
  %43 = load i64, ptr %42, align 8, !tbaa !34
  br i1 %15, label %46, label %44

44:                                               ; preds = %33
  %45 = shl nuw nsw i32 %34, 2
  br label %51

46:                                               ; preds = %51, %33
  %47 = phi i64 [ %43, %33 ], [ %72, %51 ]
  %48 = getelementptr inbounds [128 x i64], ptr %8, i64 0, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !34
  %49 = add nuw nsw i32 %34, 1
  %50 = icmp eq i32 %49, 8
  br i1 %50, label %30, label %33, !llvm.loop !42

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
  %65 = load i64, ptr %64, align 8, !tbaa !34
  %66 = or disjoint i32 %59, %45
  %67 = mul i32 %66, %11
  %68 = add i32 %67, %57
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds i64, ptr %1, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !34
  %72 = tail call i64 @ptx_fma_f64(i64 noundef %65, i64 noundef %71, i64 noundef %53, i32 noundef %17) #11
  %73 = add nuw i32 %52, 1
  %74 = icmp eq i32 %73, %5
  br i1 %74, label %46, label %51, !llvm.loop !43

75:                                               ; preds = %7, %27, %24
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #11
  ret void
}

declare i64 @ptx_fma_f64(i64 noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_matmul(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10) local_unnamed_addr #4 {
  %12 = alloca [512 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %12) #11
  %13 = icmp eq i32 %5, 0
  br i1 %13, label %25, label %14

14:                                               ; preds = %11
  %15 = icmp eq i32 %6, 0
  %16 = zext i32 %6 to i64
  %17 = and i64 %16, 1
  %18 = icmp eq i32 %6, 1
  %19 = and i64 %16, 4294967294
  %20 = icmp eq i64 %17, 0
  br label %21

21:                                               ; preds = %14, %45
  %22 = phi i32 [ 0, %14 ], [ %46, %45 ]
  br i1 %15, label %45, label %23

23:                                               ; preds = %21
  %24 = mul i32 %22, %6
  br i1 %18, label %33, label %48

25:                                               ; preds = %45, %11
  %26 = mul i32 %5, %4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %73, label %28

28:                                               ; preds = %25
  %29 = icmp eq i32 %8, 0
  %30 = icmp eq i32 %9, 12
  %31 = and i1 %29, %30
  %32 = zext i32 %26 to i64
  br label %84

33:                                               ; preds = %48, %23
  %34 = phi i64 [ 0, %23 ], [ %70, %48 ]
  br i1 %20, label %45, label %35

35:                                               ; preds = %33
  %36 = trunc nuw i64 %34 to i32
  %37 = mul i32 %36, %5
  %38 = add i32 %37, %22
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds i32, ptr %1, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !6
  %42 = add i32 %24, %36
  %43 = zext i32 %42 to i64
  %44 = getelementptr inbounds [512 x i32], ptr %12, i64 0, i64 %43
  store i32 %41, ptr %44, align 4, !tbaa !6
  br label %45

45:                                               ; preds = %35, %33, %21
  %46 = add nuw i32 %22, 1
  %47 = icmp eq i32 %46, %5
  br i1 %47, label %25, label %21, !llvm.loop !44

48:                                               ; preds = %23, %48
  %49 = phi i64 [ %70, %48 ], [ 0, %23 ]
  %50 = phi i64 [ %71, %48 ], [ 0, %23 ]
  %51 = trunc nuw i64 %49 to i32
  %52 = mul i32 %51, %5
  %53 = add i32 %52, %22
  %54 = zext i32 %53 to i64
  %55 = getelementptr inbounds i32, ptr %1, i64 %54
  %56 = load i32, ptr %55, align 4, !tbaa !6
  %57 = add i32 %24, %51
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds [512 x i32], ptr %12, i64 0, i64 %58
  store i32 %56, ptr %59, align 4, !tbaa !6
  %60 = trunc i64 %49 to i32
  %61 = or disjoint i32 %60, 1
  %62 = mul i32 %61, %5
  %63 = add i32 %62, %22
  %64 = zext i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr %1, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !6
  %67 = add i32 %24, %61
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds [512 x i32], ptr %12, i64 0, i64 %68
  store i32 %66, ptr %69, align 4, !tbaa !6
  %70 = add nuw nsw i64 %49, 2
  %71 = add i64 %50, 2
  %72 = icmp eq i64 %71, %19
  br i1 %72, label %33, label %48, !llvm.loop !45

73:                                               ; preds = %137, %25
  %74 = icmp eq i32 %8, 12
  %75 = icmp eq i32 %9, 0
  %76 = and i1 %74, %75
  %77 = select i1 %76, i32 12, i32 %9
  %78 = icmp eq i32 %7, 2
  %79 = select i1 %78, i32 4, i32 %6
  call fastcc void @multiply(ptr noundef %0, ptr noundef nonnull %12, ptr noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %7, i32 noundef %77, i32 noundef %10, i32 noundef %79, i32 noundef 25)
  %80 = icmp ne i32 %26, 0
  %81 = and i1 %76, %80
  br i1 %81, label %82, label %142

82:                                               ; preds = %73
  %83 = zext i32 %26 to i64
  br label %143

84:                                               ; preds = %28, %137
  %85 = phi i64 [ 0, %28 ], [ %140, %137 ]
  %86 = getelementptr inbounds i32, ptr %2, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !6
  br i1 %31, label %88, label %137

88:                                               ; preds = %84
  %89 = zext i32 %87 to i64
  %90 = and i64 %89, 1023
  %91 = lshr i32 %87, 10
  %92 = and i32 %91, 31
  %93 = and i64 %89, 32767
  %94 = icmp ult i64 %93, 31745
  br i1 %94, label %95, label %134

95:                                               ; preds = %88
  %96 = icmp eq i32 %92, 31
  br i1 %96, label %106, label %97

97:                                               ; preds = %95
  %98 = icmp eq i32 %92, 0
  %99 = or disjoint i64 %90, 1024
  %100 = select i1 %98, i64 %90, i64 %99
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %102, label %111

102:                                              ; preds = %97
  %103 = shl i32 %87, 16
  %104 = and i32 %103, -2147483648
  %105 = zext i32 %104 to i64
  br label %134

106:                                              ; preds = %95
  %107 = shl i32 %87, 16
  %108 = and i32 %107, -2147483648
  %109 = or disjoint i32 %108, 2139095040
  %110 = zext i32 %109 to i64
  br label %134

111:                                              ; preds = %97
  %112 = tail call i32 @llvm.umax.i32(i32 %92, i32 1)
  %113 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %100, i1 true)
  %114 = trunc nuw nsw i64 %113 to i32
  %115 = shl i64 %100, %113
  %116 = add nuw nsw i32 %112, 38
  %117 = sub nsw i32 %116, %114
  %118 = shl i32 %87, 16
  %119 = and i32 %118, -2147483648
  %120 = zext i32 %119 to i64
  %121 = add nsw i32 %117, 126
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw nsw i64 %122, 23
  %124 = lshr i64 %115, 40
  %125 = add nuw nsw i64 %123, %124
  %126 = and i64 %115, 1099511627774
  %127 = icmp ugt i64 %126, 549755813888
  %128 = and i64 %115, 2199023255550
  %129 = icmp eq i64 %128, 1649267441664
  %130 = or i1 %127, %129
  %131 = zext i1 %130 to i64
  %132 = add nuw nsw i64 %125, %131
  %133 = or disjoint i64 %132, %120
  br label %134

134:                                              ; preds = %88, %102, %106, %111
  %135 = phi i64 [ %105, %102 ], [ %110, %106 ], [ %133, %111 ], [ 2147483647, %88 ]
  %136 = trunc nuw i64 %135 to i32
  br label %137

137:                                              ; preds = %134, %84
  %138 = phi i32 [ %136, %134 ], [ %87, %84 ]
  %139 = getelementptr inbounds i32, ptr %3, i64 %85
  store i32 %138, ptr %139, align 4, !tbaa !6
  %140 = add nuw nsw i64 %85, 1
  %141 = icmp eq i64 %140, %32
  br i1 %141, label %73, label %84, !llvm.loop !46

142:                                              ; preds = %221, %73
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %12) #11
  ret void

143:                                              ; preds = %82, %221
  %144 = phi i64 [ 0, %82 ], [ %224, %221 ]
  %145 = getelementptr inbounds i32, ptr %3, i64 %144
  %146 = load i32, ptr %145, align 4, !tbaa !6
  %147 = zext i32 %146 to i64
  %148 = and i64 %147, 8388607
  %149 = lshr i32 %146, 23
  %150 = and i32 %149, 255
  %151 = and i64 %147, 2147483647
  %152 = icmp ult i64 %151, 2139095041
  br i1 %152, label %153, label %221

153:                                              ; preds = %143
  %154 = icmp eq i32 %150, 255
  br i1 %154, label %164, label %155

155:                                              ; preds = %153
  %156 = icmp eq i32 %150, 0
  %157 = or disjoint i64 %148, 8388608
  %158 = select i1 %156, i64 %148, i64 %157
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %160, label %169

160:                                              ; preds = %155
  %161 = lshr i32 %146, 16
  %162 = and i32 %161, 32768
  %163 = zext nneg i32 %162 to i64
  br label %221

164:                                              ; preds = %153
  %165 = lshr i32 %146, 16
  %166 = and i32 %165, 32768
  %167 = or disjoint i32 %166, 31744
  %168 = zext nneg i32 %167 to i64
  br label %221

169:                                              ; preds = %155
  %170 = tail call i32 @llvm.umax.i32(i32 %150, i32 1)
  %171 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %158, i1 true)
  %172 = trunc nuw nsw i64 %171 to i32
  %173 = shl i64 %158, %171
  %174 = add nsw i32 %170, -87
  %175 = sub nsw i32 %174, %172
  %176 = icmp sgt i32 %146, -1
  %177 = lshr i32 %146, 16
  %178 = and i32 %177, 32768
  %179 = zext nneg i32 %178 to i64
  %180 = add nsw i32 %175, 14
  %181 = icmp slt i32 %175, -14
  %182 = sub nsw i32 39, %175
  %183 = select i1 %181, i32 0, i32 %180
  %184 = select i1 %181, i32 %182, i32 53
  %185 = icmp sgt i32 %184, 64
  %186 = icmp ne i64 %173, 0
  %187 = zext i1 %186 to i64
  %188 = tail call i32 @llvm.smin.i32(i32 %184, i32 64)
  %189 = select i1 %185, i64 %187, i64 %173
  %190 = icmp sgt i32 %184, 63
  %191 = zext nneg i32 %188 to i64
  %192 = lshr i64 %189, %191
  %193 = select i1 %190, i64 0, i64 %192
  %194 = add nsw i32 %188, -1
  %195 = zext nneg i32 %194 to i64
  %196 = shl nuw i64 1, %195
  %197 = shl i64 2, %195
  %198 = add i64 %197, -1
  %199 = select i1 %190, i64 -1, i64 %198
  %200 = and i64 %199, %189
  %201 = icmp ugt i64 %200, %196
  br i1 %201, label %208, label %202

202:                                              ; preds = %169
  %203 = icmp eq i64 %200, %196
  %204 = and i64 %193, 1
  %205 = icmp ne i64 %204, 0
  %206 = select i1 %203, i1 %205, i1 false
  %207 = zext i1 %206 to i64
  br label %208

208:                                              ; preds = %169, %202
  %209 = phi i64 [ 1, %169 ], [ %207, %202 ]
  %210 = zext nneg i32 %183 to i64
  %211 = shl nuw nsw i64 %210, 10
  %212 = add i64 %193, %211
  %213 = add i64 %212, %209
  %214 = icmp ugt i64 %213, 31743
  %215 = icmp ugt i32 %183, 32
  %216 = select i1 %214, i1 true, i1 %215
  br i1 %216, label %217, label %219

217:                                              ; preds = %208
  %218 = select i1 %176, i64 31744, i64 64512
  br label %221

219:                                              ; preds = %208
  %220 = or disjoint i64 %213, %179
  br label %221

221:                                              ; preds = %143, %217, %160, %164, %219
  %222 = phi i64 [ %163, %160 ], [ %168, %164 ], [ %220, %219 ], [ %218, %217 ], [ 32767, %143 ]
  %223 = trunc i64 %222 to i32
  store i32 %223, ptr %145, align 4, !tbaa !6
  %224 = add nuw nsw i64 %144, 1
  %225 = icmp ult i64 %224, %83
  br i1 %225, label %143, label %142, !llvm.loop !47
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
define dso_local void @ptx_wgmma(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr noundef readonly %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10, i32 noundef %11, i32 noundef %12, i32 noundef %13) local_unnamed_addr #4 {
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca [16384 x i32], align 16
  %18 = alloca [65536 x i32], align 16
  %19 = alloca [16384 x i32], align 16
  switch i32 %7, label %23 [
    i32 0, label %24
    i32 1, label %24
    i32 4, label %20
    i32 5, label %20
    i32 10, label %20
    i32 11, label %20
    i32 6, label %29
    i32 7, label %29
    i32 8, label %21
    i32 9, label %21
    i32 3, label %22
  ]

20:                                               ; preds = %14, %14, %14, %14
  br label %24

21:                                               ; preds = %14, %14
  br label %29

22:                                               ; preds = %14
  br label %24

23:                                               ; preds = %14
  br label %24

24:                                               ; preds = %23, %22, %20, %14, %14
  %25 = phi i1 [ false, %14 ], [ false, %14 ], [ false, %20 ], [ false, %22 ], [ true, %23 ]
  %26 = phi i32 [ 16, %14 ], [ 16, %14 ], [ 8, %20 ], [ 64, %22 ], [ 32, %23 ]
  %27 = lshr exact i32 %26, 3
  %28 = zext nneg i32 %27 to i64
  br label %29

29:                                               ; preds = %21, %14, %14, %24
  %30 = phi i64 [ %28, %24 ], [ 0, %14 ], [ 0, %14 ], [ 0, %21 ]
  %31 = phi i32 [ %26, %24 ], [ 4, %14 ], [ 4, %14 ], [ 1, %21 ]
  %32 = phi i1 [ true, %24 ], [ false, %14 ], [ false, %14 ], [ false, %21 ]
  %33 = phi i1 [ %25, %24 ], [ false, %14 ], [ false, %14 ], [ false, %21 ]
  %34 = phi i1 [ false, %24 ], [ true, %14 ], [ true, %14 ], [ true, %21 ]
  %35 = phi i32 [ %27, %24 ], [ 1, %14 ], [ 1, %14 ], [ 1, %21 ]
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %17) #11
  call void @llvm.lifetime.start.p0(i64 262144, ptr nonnull %18) #11
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %19) #11
  %36 = add nsw i32 %31, -1
  %37 = shl nuw i32 1, %36
  %38 = select i1 %33, i32 -2147483648, i32 %37
  %39 = icmp eq i32 %6, 0
  %40 = icmp eq ptr %2, null
  %41 = shl nsw i32 -1, %31
  %42 = xor i32 %41, -1
  %43 = and i32 %12, 1
  %44 = trunc i64 %3 to i32
  %45 = shl i32 %44, 4
  %46 = and i32 %45, 262128
  %47 = lshr i32 %44, 12
  %48 = and i32 %47, 262128
  %49 = lshr i64 %3, 28
  %50 = trunc i64 %49 to i32
  %51 = and i32 %50, 262128
  %52 = lshr i64 %3, 62
  %53 = icmp ult i64 %3, 4611686018427387904
  %54 = icmp eq i64 %52, 1
  %55 = icmp eq i64 %52, 2
  %56 = icmp eq i32 %43, 0
  %57 = select i1 %53, i32 %51, i32 %48
  %58 = select i1 %53, i32 %48, i32 %51
  %59 = and i32 %11, 1
  %60 = icmp eq i32 %59, 0
  %61 = select i1 %60, i32 0, i32 %38
  %62 = zext i32 %6 to i64
  %63 = select i1 %55, i32 3, i32 1
  %64 = select i1 %54, i32 7, i32 %63
  %65 = select i1 %55, i32 2, i32 1
  %66 = select i1 %54, i32 3, i32 %65
  %67 = select i1 %53, i32 0, i32 %66
  %68 = select i1 %55, i32 2, i32 1
  %69 = select i1 %54, i32 3, i32 %68
  %70 = select i1 %53, i32 0, i32 %69
  br label %71

71:                                               ; preds = %29, %119
  %72 = phi i32 [ 0, %29 ], [ %120, %119 ]
  br i1 %39, label %119, label %73

73:                                               ; preds = %71
  %74 = shl nuw nsw i32 %72, 3
  %75 = and i32 %74, 384
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds i32, ptr %2, i64 %76
  %78 = shl nuw nsw i32 %72, 2
  %79 = and i32 %78, 28
  %80 = lshr i32 %72, 3
  %81 = and i32 %80, 1
  %82 = shl nuw nsw i32 %72, 4
  %83 = and i32 %82, 112
  %84 = mul nuw nsw i32 %80, %51
  %85 = mul i32 %72, %6
  %86 = shl nuw nsw i32 %83, %70
  %87 = add nuw nsw i32 %86, %84
  br label %122

88:                                               ; preds = %119
  %89 = icmp eq i32 %5, 0
  br i1 %89, label %216, label %90

90:                                               ; preds = %88
  %91 = trunc i64 %4 to i32
  %92 = shl i32 %91, 4
  %93 = and i32 %92, 262128
  %94 = lshr i32 %91, 12
  %95 = and i32 %94, 262128
  %96 = lshr i64 %4, 28
  %97 = trunc i64 %96 to i32
  %98 = and i32 %97, 262128
  %99 = lshr i64 %4, 62
  %100 = icmp ult i64 %4, 4611686018427387904
  %101 = icmp eq i64 %99, 1
  %102 = icmp eq i64 %99, 2
  %103 = and i32 %12, 2
  %104 = icmp eq i32 %103, 0
  %105 = select i1 %100, i32 %98, i32 %95
  %106 = select i1 %100, i32 %95, i32 %98
  %107 = and i32 %11, 2
  %108 = icmp eq i32 %107, 0
  %109 = select i1 %108, i32 0, i32 %38
  %110 = zext i32 %6 to i64
  %111 = select i1 %102, i32 3, i32 1
  %112 = select i1 %101, i32 7, i32 %111
  %113 = select i1 %102, i32 2, i32 1
  %114 = select i1 %101, i32 3, i32 %113
  %115 = select i1 %100, i32 0, i32 %114
  %116 = select i1 %102, i32 2, i32 1
  %117 = select i1 %101, i32 3, i32 %116
  %118 = select i1 %100, i32 0, i32 %117
  br label %204

119:                                              ; preds = %195, %71
  %120 = add nuw nsw i32 %72, 1
  %121 = icmp eq i32 %120, 64
  br i1 %121, label %88, label %71, !llvm.loop !48

122:                                              ; preds = %73, %195
  %123 = phi i64 [ 0, %73 ], [ %202, %195 ]
  br i1 %40, label %147, label %124

124:                                              ; preds = %122
  %125 = udiv i32 32, %31
  %126 = shl nuw nsw i32 %125, 2
  %127 = trunc nuw i64 %123 to i32
  %128 = urem i32 %127, %126
  %129 = trunc nuw nsw i32 %128 to i8
  %130 = trunc nuw nsw i32 %125 to i8
  %131 = udiv i8 %129, %130
  %132 = zext nneg i8 %131 to i32
  %133 = add nuw nsw i32 %79, %132
  %134 = udiv i32 %127, %126
  %135 = shl i32 %134, 1
  %136 = or disjoint i32 %135, %81
  %137 = shl nuw nsw i32 %133, 2
  %138 = add i32 %136, %137
  %139 = zext i32 %138 to i64
  %140 = getelementptr inbounds i32, ptr %77, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !6
  br i1 %33, label %195, label %142

142:                                              ; preds = %124
  %143 = urem i32 %127, %125
  %144 = mul nuw nsw i32 %143, %31
  %145 = lshr i32 %141, %144
  %146 = and i32 %145, %42
  br label %195

147:                                              ; preds = %122
  %148 = trunc nuw i64 %123 to i32
  %149 = lshr i32 %148, 3
  %150 = select i1 %34, i32 %149, i32 %148
  %151 = udiv i32 16, %35
  br i1 %56, label %152, label %161

152:                                              ; preds = %147
  %153 = urem i32 %150, %151
  %154 = mul nuw nsw i32 %153, %35
  %155 = add nuw nsw i32 %87, %154
  %156 = udiv i32 %150, %151
  %157 = shl i32 %156, 4
  %158 = mul i32 %156, %48
  %159 = select i1 %53, i32 %158, i32 %157
  %160 = add i32 %155, %159
  br label %175

161:                                              ; preds = %147
  %162 = shl nuw nsw i32 %151, %67
  %163 = urem i32 %72, %162
  %164 = mul nuw nsw i32 %163, %35
  %165 = shl i32 %150, 4
  %166 = and i32 %165, 112
  %167 = shl nuw nsw i32 %166, %67
  %168 = udiv i32 %72, %162
  %169 = lshr i32 %150, 3
  %170 = mul nuw nsw i32 %168, %57
  %171 = mul i32 %169, %58
  %172 = add i32 %167, %171
  %173 = add i32 %172, %164
  %174 = add i32 %173, %170
  br label %175

175:                                              ; preds = %161, %152
  %176 = phi i32 [ %174, %161 ], [ %160, %152 ]
  %177 = add i32 %176, %46
  %178 = lshr i32 %177, 7
  %179 = and i32 %178, %64
  %180 = shl nuw nsw i32 %179, 4
  %181 = select i1 %53, i32 0, i32 %180
  %182 = xor i32 %177, %181
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %16)
  store i32 0, ptr %16, align 4, !tbaa !6
  %183 = zext i32 %182 to i64
  %184 = getelementptr inbounds i8, ptr %1, i64 %183
  br i1 %32, label %185, label %187

185:                                              ; preds = %175
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %16, ptr readonly align 1 %184, i64 %30, i1 false)
  %186 = load i32, ptr %16, align 4, !tbaa !6
  br label %193

187:                                              ; preds = %175
  %188 = and i32 %148, 7
  %189 = load i8, ptr %184, align 1, !tbaa !19
  %190 = zext i8 %189 to i32
  %191 = lshr i32 %190, %188
  %192 = and i32 %191, %42
  br label %193

193:                                              ; preds = %185, %187
  %194 = phi i32 [ %186, %185 ], [ %192, %187 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %16)
  br label %195

195:                                              ; preds = %142, %124, %193
  %196 = phi i32 [ %127, %142 ], [ %127, %124 ], [ %148, %193 ]
  %197 = phi i32 [ %146, %142 ], [ %141, %124 ], [ %194, %193 ]
  %198 = xor i32 %197, %61
  %199 = add i32 %196, %85
  %200 = zext i32 %199 to i64
  %201 = getelementptr inbounds [16384 x i32], ptr %17, i64 0, i64 %200
  store i32 %198, ptr %201, align 4, !tbaa !6
  %202 = add nuw nsw i64 %123, 1
  %203 = icmp eq i64 %202, %62
  br i1 %203, label %119, label %122, !llvm.loop !49

204:                                              ; preds = %90, %225
  %205 = phi i32 [ 0, %90 ], [ %226, %225 ]
  br i1 %39, label %225, label %206

206:                                              ; preds = %204
  %207 = udiv i32 16, %35
  %208 = shl i32 %205, 4
  %209 = and i32 %208, 112
  %210 = lshr i32 %205, 3
  %211 = mul i32 %210, %98
  %212 = mul i32 %205, %6
  %213 = shl nuw nsw i32 %207, %115
  %214 = shl nuw nsw i32 %209, %118
  %215 = add i32 %214, %211
  br label %228

216:                                              ; preds = %225, %88
  %217 = icmp eq i32 %9, 0
  %218 = lshr i32 %5, 1
  %219 = icmp eq i32 %10, 0
  %220 = lshr i32 %5, 2
  %221 = and i32 %7, -2
  %222 = icmp eq i32 %221, 10
  %223 = select i1 %222, i32 13, i32 25
  %224 = zext i32 %5 to i64
  br label %281

225:                                              ; preds = %273, %204
  %226 = add nuw i32 %205, 1
  %227 = icmp eq i32 %226, %5
  br i1 %227, label %216, label %204, !llvm.loop !50

228:                                              ; preds = %206, %273
  %229 = phi i64 [ 0, %206 ], [ %279, %273 ]
  %230 = trunc nuw i64 %229 to i32
  %231 = lshr i32 %230, 3
  %232 = select i1 %34, i32 %231, i32 %230
  br i1 %104, label %233, label %242

233:                                              ; preds = %228
  %234 = urem i32 %232, %207
  %235 = mul nuw nsw i32 %234, %35
  %236 = add i32 %215, %235
  %237 = udiv i32 %232, %207
  %238 = shl i32 %237, 4
  %239 = mul i32 %237, %95
  %240 = select i1 %100, i32 %239, i32 %238
  %241 = add i32 %236, %240
  br label %255

242:                                              ; preds = %228
  %243 = urem i32 %205, %213
  %244 = mul nuw nsw i32 %243, %35
  %245 = shl i32 %232, 4
  %246 = and i32 %245, 112
  %247 = shl nuw nsw i32 %246, %115
  %248 = udiv i32 %205, %213
  %249 = lshr i32 %232, 3
  %250 = mul i32 %248, %105
  %251 = mul i32 %249, %106
  %252 = add i32 %247, %251
  %253 = add i32 %252, %244
  %254 = add i32 %253, %250
  br label %255

255:                                              ; preds = %242, %233
  %256 = phi i32 [ %254, %242 ], [ %241, %233 ]
  %257 = add i32 %256, %93
  %258 = lshr i32 %257, 7
  %259 = and i32 %258, %112
  %260 = shl nuw nsw i32 %259, 4
  %261 = select i1 %100, i32 0, i32 %260
  %262 = xor i32 %257, %261
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15)
  store i32 0, ptr %15, align 4, !tbaa !6
  %263 = zext i32 %262 to i64
  %264 = getelementptr inbounds i8, ptr %1, i64 %263
  br i1 %32, label %265, label %267

265:                                              ; preds = %255
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %15, ptr readonly align 1 %264, i64 %30, i1 false)
  %266 = load i32, ptr %15, align 4, !tbaa !6
  br label %273

267:                                              ; preds = %255
  %268 = and i32 %230, 7
  %269 = load i8, ptr %264, align 1, !tbaa !19
  %270 = zext i8 %269 to i32
  %271 = lshr i32 %270, %268
  %272 = and i32 %271, %42
  br label %273

273:                                              ; preds = %265, %267
  %274 = phi i32 [ %266, %265 ], [ %272, %267 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15)
  %275 = xor i32 %274, %109
  %276 = add i32 %212, %230
  %277 = zext i32 %276 to i64
  %278 = getelementptr inbounds [65536 x i32], ptr %18, i64 0, i64 %277
  store i32 %275, ptr %278, align 4, !tbaa !6
  %279 = add nuw nsw i64 %229, 1
  %280 = icmp eq i64 %279, %110
  br i1 %280, label %225, label %228, !llvm.loop !51

281:                                              ; preds = %353, %216
  %282 = phi i1 [ true, %216 ], [ false, %353 ]
  br label %284

283:                                              ; preds = %296
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %19) #11
  call void @llvm.lifetime.end.p0(i64 262144, ptr nonnull %18) #11
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %17) #11
  ret void

284:                                              ; preds = %281, %297
  %285 = phi i32 [ 0, %281 ], [ %298, %297 ]
  br i1 %89, label %297, label %286

286:                                              ; preds = %284
  %287 = shl nuw nsw i32 %285, 1
  %288 = and i32 %287, 96
  %289 = shl nuw nsw i32 %285, 2
  %290 = and i32 %289, 28
  %291 = or disjoint i32 %288, %290
  %292 = lshr i32 %285, 3
  %293 = and i32 %292, 1
  %294 = mul i32 %285, %5
  %295 = shl nuw nsw i32 %293, 1
  br label %300

296:                                              ; preds = %297
  br i1 %282, label %353, label %283

297:                                              ; preds = %350, %284
  %298 = add nuw nsw i32 %285, 1
  %299 = icmp eq i32 %298, 64
  br i1 %299, label %296, label %284, !llvm.loop !52

300:                                              ; preds = %286, %350
  %301 = phi i64 [ 0, %286 ], [ %351, %350 ]
  %302 = trunc nuw i64 %301 to i32
  %303 = lshr i32 %302, 1
  %304 = and i32 %303, 3
  %305 = or disjoint i32 %291, %304
  %306 = add i32 %294, %302
  %307 = zext i32 %306 to i64
  %308 = getelementptr inbounds [16384 x i32], ptr %19, i64 0, i64 %307
  br i1 %217, label %309, label %334

309:                                              ; preds = %300
  %310 = mul i32 %305, %220
  %311 = lshr i32 %302, 2
  %312 = and i32 %311, 1073741822
  %313 = or disjoint i32 %312, %293
  %314 = add i32 %313, %310
  %315 = zext i32 %314 to i64
  %316 = getelementptr inbounds i32, ptr %0, i64 %315
  %317 = shl i32 %302, 4
  %318 = and i32 %317, 16
  br i1 %282, label %327, label %319

319:                                              ; preds = %309
  %320 = load i32, ptr %316, align 4, !tbaa !6
  %321 = shl nuw i32 65535, %318
  %322 = xor i32 %321, -1
  %323 = and i32 %320, %322
  %324 = load i32, ptr %308, align 4, !tbaa !6
  %325 = shl i32 %324, %318
  %326 = or i32 %325, %323
  store i32 %326, ptr %316, align 4, !tbaa !6
  br label %350

327:                                              ; preds = %309
  br i1 %219, label %332, label %328

328:                                              ; preds = %327
  %329 = load i32, ptr %316, align 4, !tbaa !6
  %330 = lshr i32 %329, %318
  %331 = and i32 %330, 65535
  br label %332

332:                                              ; preds = %327, %328
  %333 = phi i32 [ %331, %328 ], [ 0, %327 ]
  store i32 %333, ptr %308, align 4, !tbaa !6
  br label %350

334:                                              ; preds = %300
  %335 = mul i32 %305, %218
  %336 = and i32 %303, 2147483644
  %337 = and i32 %302, 1
  %338 = or disjoint i32 %337, %295
  %339 = or disjoint i32 %338, %336
  %340 = add i32 %339, %335
  %341 = zext i32 %340 to i64
  %342 = getelementptr inbounds i32, ptr %0, i64 %341
  br i1 %282, label %345, label %343

343:                                              ; preds = %334
  %344 = load i32, ptr %308, align 4, !tbaa !6
  store i32 %344, ptr %342, align 4, !tbaa !6
  br label %350

345:                                              ; preds = %334
  br i1 %219, label %348, label %346

346:                                              ; preds = %345
  %347 = load i32, ptr %342, align 4, !tbaa !6
  br label %348

348:                                              ; preds = %345, %346
  %349 = phi i32 [ %347, %346 ], [ 0, %345 ]
  store i32 %349, ptr %308, align 4, !tbaa !6
  br label %350

350:                                              ; preds = %343, %348, %319, %332
  %351 = add nuw nsw i64 %301, 1
  %352 = icmp eq i64 %351, %224
  br i1 %352, label %297, label %300, !llvm.loop !53

353:                                              ; preds = %296
  call fastcc void @multiply(ptr noundef nonnull %17, ptr noundef nonnull %18, ptr noundef nonnull %19, i32 noundef 64, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %13, i32 noundef %6, i32 noundef %223)
  br label %281, !llvm.loop !54
}

declare i64 @ptx_cvt_f16_e4m3(i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define internal fastcc void @term(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Term) align 8 %0, i32 noundef %1, i32 noundef %2) unnamed_addr #8 {
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
  store i32 %29, ptr %30, align 4, !tbaa !32
  %31 = shl nuw nsw i32 1, %11
  %32 = add nsw i32 %31, -1
  %33 = and i32 %32, %14
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %34, ptr %35, align 8, !tbaa !36
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
  store i32 3, ptr %0, align 8, !tbaa !29
  br label %65

48:                                               ; preds = %40
  %49 = icmp eq i32 %18, %17
  br i1 %49, label %50, label %51

50:                                               ; preds = %48
  store i32 2, ptr %0, align 8, !tbaa !29
  br label %65

51:                                               ; preds = %36, %48
  %52 = icmp eq i32 %18, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  %54 = or i32 %33, %31
  %55 = zext nneg i32 %54 to i64
  store i64 %55, ptr %35, align 8, !tbaa !36
  br label %56

56:                                               ; preds = %51, %53
  %57 = phi i64 [ 1, %53 ], [ %34, %51 ]
  %58 = phi i32 [ %18, %53 ], [ 1, %51 ]
  %59 = icmp ne i64 %57, 0
  %60 = zext i1 %59 to i32
  store i32 %60, ptr %0, align 8, !tbaa !29
  %61 = add nsw i32 %21, %58
  %62 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %61, ptr %62, align 4, !tbaa !35
  %63 = sub nsw i32 %61, %11
  %64 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %63, ptr %64, align 8, !tbaa !37
  br label %65

65:                                               ; preds = %56, %50, %47
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #10

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable }
attributes #3 = { nounwind }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = !{!8, !8, i64 0}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
!26 = distinct !{!26, !5}
!27 = distinct !{!27, !5}
!28 = distinct !{!28, !5}
!29 = !{!30, !7, i64 0}
!30 = !{!"", !7, i64 0, !7, i64 4, !7, i64 8, !7, i64 12, !31, i64 16}
!31 = !{!"long", !8, i64 0}
!32 = !{!30, !7, i64 4}
!33 = !{i64 0, i64 4, !6, i64 4, i64 4, !6, i64 8, i64 4, !6, i64 12, i64 4, !6, i64 16, i64 8, !34}
!34 = !{!31, !31, i64 0}
!35 = !{!30, !7, i64 12}
!36 = !{!30, !31, i64 16}
!37 = !{!30, !7, i64 8}
!38 = distinct !{!38, !5}
!39 = distinct !{!39, !5}
!40 = distinct !{!40, !5}
!41 = distinct !{!41, !5}
!42 = distinct !{!42, !5}
!43 = distinct !{!43, !5}
!44 = distinct !{!44, !5}
!45 = distinct !{!45, !5}
!46 = distinct !{!46, !5}
!47 = distinct !{!47, !5}
!48 = distinct !{!48, !5}
!49 = distinct !{!49, !5}
!50 = distinct !{!50, !5}
!51 = distinct !{!51, !5}
!52 = distinct !{!52, !5}
!53 = distinct !{!53, !5}
!54 = distinct !{!54, !5}
