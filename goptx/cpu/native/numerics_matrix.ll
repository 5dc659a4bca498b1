; made by tools/make_cpu_runtime.py from 8e6607e58ecd2ac6153c7bc6f6fb1cad
; ModuleID = 'numerics_matrix.c'

%struct.Term = type { i32, i32, i32, i32, i64 }

@switch.table.multiply.1 = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 0, i32 -32, i32 24, i32 24, i32 28, i32 28, i32 31, i32 31, i32 24, i32 24], align 4
@switch.table.ptx_wgmma = private unnamed_addr constant [12 x i32] [i32 16, i32 16, i32 16, i32 64, i32 8, i32 8, i32 4, i32 4, i32 1, i32 1, i32 8, i32 8], align 4

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
  call void @llvm.lifetime.start.p0(i64 16384, ptr nonnull %11) #12
  call void @llvm.lifetime.start.p0(i64 8192, ptr nonnull %12) #12
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #12
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #12
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
  %91 = tail call i64 @ptx_cvt_f16_e4m3(i64 noundef %90, i32 noundef 0) #12
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
  %150 = tail call i64 @ptx_cvt_f16_e4m3(i64 noundef %149, i32 noundef 0) #12
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
  %351 = tail call i64 @ptx_add_f16(i64 noundef %346, i64 noundef %349, i32 noundef 0) #12
  br label %354

352:                                              ; preds = %342
  %353 = tail call i64 @ptx_add_f32(i64 noundef %346, i64 noundef %349, i32 noundef 0) #12
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
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #12
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #12
  call void @llvm.lifetime.end.p0(i64 8192, ptr nonnull %12) #12
  call void @llvm.lifetime.end.p0(i64 16384, ptr nonnull %11) #12
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
  %17 = alloca [8192 x float], align 16
  %18 = alloca [32 x float], align 16
  %19 = alloca [8192 x i32], align 16
  %20 = alloca [32 x i32], align 16
  %21 = alloca [32 x i8], align 16
  %22 = alloca [8 x i32], align 16
  %23 = icmp eq i32 %8, 13
  br i1 %23, label %24, label %118

24:                                               ; preds = %12
  %25 = icmp ult i32 %6, 12
  br i1 %25, label %26, label %30

26:                                               ; preds = %24
  %27 = zext nneg i32 %6 to i64
  %28 = getelementptr inbounds [12 x i32], ptr @switch.table.multiply.1, i64 0, i64 %27
  %29 = load i32, ptr %28, align 4
  br label %30

30:                                               ; preds = %24, %26
  %31 = phi i32 [ %29, %26 ], [ 0, %24 ]
  %32 = icmp ult i32 %7, 12
  br i1 %32, label %33, label %37

33:                                               ; preds = %30
  %34 = zext nneg i32 %7 to i64
  %35 = getelementptr inbounds [12 x i32], ptr @switch.table.multiply.1, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4
  br label %37

37:                                               ; preds = %30, %33
  %38 = phi i32 [ %36, %33 ], [ 0, %30 ]
  %39 = and i32 %6, -3
  %40 = icmp eq i32 %39, 5
  %41 = and i32 %7, -3
  %42 = icmp eq i32 %41, 5
  %43 = icmp eq i32 %3, 0
  br i1 %43, label %889, label %44

44:                                               ; preds = %37
  %45 = icmp eq i32 %4, 0
  %46 = icmp eq i32 %5, 0
  %47 = and i32 %9, 64
  %48 = icmp eq i32 %47, 0
  %49 = zext i32 %3 to i64
  %50 = zext i32 %4 to i64
  %51 = zext i32 %5 to i64
  br label %52

52:                                               ; preds = %60, %44
  %53 = phi i64 [ 0, %44 ], [ %61, %60 ]
  br i1 %45, label %60, label %54

54:                                               ; preds = %52
  %55 = trunc nuw i64 %53 to i32
  %56 = mul i32 %55, %5
  %57 = zext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %0, i64 %57
  %59 = mul i32 %55, %4
  br label %63

60:                                               ; preds = %113, %52
  %61 = add nuw nsw i64 %53, 1
  %62 = icmp eq i64 %61, %49
  br i1 %62, label %889, label %52, !llvm.loop !16

63:                                               ; preds = %113, %54
  %64 = phi i64 [ 0, %54 ], [ %116, %113 ]
  %65 = trunc nuw i64 %64 to i32
  %66 = mul i32 %65, %5
  %67 = zext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %1, i64 %67
  %69 = add i32 %59, %65
  %70 = zext i32 %69 to i64
  %71 = getelementptr inbounds i32, ptr %2, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !6
  %73 = sext i32 %72 to i64
  br i1 %46, label %74, label %76

74:                                               ; preds = %105, %63
  %75 = phi i64 [ %73, %63 ], [ %107, %105 ]
  br i1 %48, label %113, label %110

76:                                               ; preds = %63, %105
  %77 = phi i64 [ %108, %105 ], [ 0, %63 ]
  %78 = phi i64 [ %107, %105 ], [ %73, %63 ]
  %79 = getelementptr inbounds i32, ptr %58, i64 %77
  %80 = load i32, ptr %79, align 4, !tbaa !6
  switch i32 %6, label %91 [
    i32 8, label %81
    i32 9, label %86
  ]

81:                                               ; preds = %76
  %82 = getelementptr inbounds i32, ptr %68, i64 %77
  %83 = load i32, ptr %82, align 4, !tbaa !6
  %84 = and i32 %83, %80
  %85 = zext i32 %84 to i64
  br label %105

86:                                               ; preds = %76
  %87 = getelementptr inbounds i32, ptr %68, i64 %77
  %88 = load i32, ptr %87, align 4, !tbaa !6
  %89 = xor i32 %88, %80
  %90 = zext i32 %89 to i64
  br label %105

91:                                               ; preds = %76
  %92 = shl i32 %80, %31
  %93 = ashr exact i32 %92, %31
  %94 = sext i32 %93 to i64
  %95 = zext i32 %80 to i64
  %96 = select i1 %40, i64 %94, i64 %95
  %97 = getelementptr inbounds i32, ptr %68, i64 %77
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = shl i32 %98, %38
  %100 = ashr exact i32 %99, %38
  %101 = sext i32 %100 to i64
  %102 = zext i32 %98 to i64
  %103 = select i1 %42, i64 %101, i64 %102
  %104 = mul nsw i64 %103, %96
  br label %105

105:                                              ; preds = %91, %86, %81
  %106 = phi i64 [ %85, %81 ], [ %90, %86 ], [ %104, %91 ]
  %107 = add nsw i64 %106, %78
  %108 = add nuw nsw i64 %77, 1
  %109 = icmp eq i64 %108, %51
  br i1 %109, label %74, label %76, !llvm.loop !17

110:                                              ; preds = %74
  %111 = tail call i64 @llvm.smax.i64(i64 %75, i64 -2147483648)
  %112 = tail call i64 @llvm.smin.i64(i64 %111, i64 2147483647)
  br label %113

113:                                              ; preds = %110, %74
  %114 = phi i64 [ %112, %110 ], [ %75, %74 ]
  %115 = trunc i64 %114 to i32
  store i32 %115, ptr %71, align 4, !tbaa !6
  %116 = add nuw nsw i64 %64, 1
  %117 = icmp eq i64 %116, %50
  br i1 %117, label %60, label %63, !llvm.loop !18

118:                                              ; preds = %12
  %119 = icmp eq i32 %8, 0
  call void @llvm.lifetime.start.p0(i64 32768, ptr nonnull %17) #12
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %18) #12
  call void @llvm.lifetime.start.p0(i64 32768, ptr nonnull %19) #12
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %20) #12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %21) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %21, i8 0, i64 32, i1 false)
  %120 = icmp eq i32 %6, 11
  switch i32 %6, label %121 [
    i32 11, label %124
    i32 0, label %124
  ]

121:                                              ; preds = %118
  %122 = icmp eq i32 %6, 10
  %123 = select i1 %122, i32 4, i32 8
  br label %124

124:                                              ; preds = %121, %118, %118
  %125 = phi i32 [ %123, %121 ], [ 5, %118 ], [ 5, %118 ]
  switch i32 %6, label %126 [
    i32 1, label %129
    i32 10, label %128
  ]

126:                                              ; preds = %124
  %127 = select i1 %120, i32 2, i32 10
  br label %129

128:                                              ; preds = %124
  br label %129

129:                                              ; preds = %128, %126, %124
  %130 = phi i32 [ 7, %124 ], [ %127, %126 ], [ 3, %128 ]
  %131 = icmp eq i32 %6, 10
  %132 = shl nsw i32 -1, %125
  %133 = xor i32 %132, -1
  %134 = shl nuw nsw i32 %133, %130
  %135 = select i1 %131, i32 127, i32 %134
  %136 = icmp eq i32 %6, 2
  %137 = icmp eq i32 %7, 11
  switch i32 %7, label %138 [
    i32 11, label %141
    i32 0, label %141
  ]

138:                                              ; preds = %129
  %139 = icmp eq i32 %7, 10
  %140 = select i1 %139, i32 4, i32 8
  br label %141

141:                                              ; preds = %138, %129, %129
  %142 = phi i32 [ %140, %138 ], [ 5, %129 ], [ 5, %129 ]
  switch i32 %7, label %143 [
    i32 1, label %146
    i32 10, label %145
  ]

143:                                              ; preds = %141
  %144 = select i1 %137, i32 2, i32 10
  br label %146

145:                                              ; preds = %141
  br label %146

146:                                              ; preds = %145, %143, %141
  %147 = phi i32 [ 7, %141 ], [ %144, %143 ], [ 3, %145 ]
  %148 = icmp eq i32 %7, 10
  %149 = shl nsw i32 -1, %142
  %150 = xor i32 %149, -1
  %151 = shl nuw nsw i32 %150, %147
  %152 = select i1 %148, i32 127, i32 %151
  %153 = icmp eq i32 %7, 2
  %154 = and i32 %9, 32768
  %155 = icmp eq i32 %154, 0
  %156 = icmp ult i32 %5, 33
  %157 = and i1 %156, %155
  %158 = icmp ult i32 %4, 257
  %159 = and i1 %158, %157
  br i1 %159, label %160, label %191

160:                                              ; preds = %146
  %161 = tail call i32 @llvm.umin.i32(i32 %5, i32 %10)
  %162 = zext nneg i32 %161 to i64
  %163 = add nuw nsw i32 %11, 2
  %164 = zext nneg i32 %163 to i64
  %165 = shl nuw nsw i64 %162, %164
  %166 = icmp ult i64 %165, 2147483649
  %167 = icmp ne i32 %4, 0
  %168 = and i1 %167, %166
  br i1 %168, label %169, label %191

169:                                              ; preds = %160
  %170 = icmp eq i32 %5, 0
  %171 = select i1 %153, i32 13, i32 0
  %172 = add nuw nsw i32 %147, %142
  %173 = shl nsw i32 -1, %172
  %174 = xor i32 %173, -1
  %175 = add nsw i32 %142, -1
  %176 = shl nsw i32 -1, %175
  %177 = add nuw nsw i32 %176, 1
  %178 = icmp ult i32 %142, 8
  %179 = icmp eq i32 %142, 8
  %180 = sub nuw nsw i32 23, %147
  %181 = zext nneg i32 %5 to i64
  br label %182

182:                                              ; preds = %249, %169
  %183 = phi i32 [ 0, %169 ], [ %250, %249 ]
  br i1 %170, label %249, label %184

184:                                              ; preds = %182
  %185 = mul i32 %183, %5
  %186 = and i32 %183, 7
  %187 = lshr i32 %183, 3
  %188 = zext nneg i32 %187 to i64
  %189 = getelementptr inbounds [32 x i8], ptr %21, i64 0, i64 %188
  %190 = load i8, ptr %189, align 1, !tbaa !19
  br label %252

191:                                              ; preds = %249, %160, %146
  %192 = phi i1 [ %166, %160 ], [ false, %146 ], [ true, %249 ]
  %193 = icmp eq i32 %3, 0
  br i1 %193, label %888, label %194

194:                                              ; preds = %191
  %195 = xor i1 %192, true
  %196 = zext i1 %195 to i32
  %197 = icmp ne i32 %5, 0
  %198 = and i1 %197, %192
  %199 = select i1 %136, i32 13, i32 0
  %200 = add nuw nsw i32 %130, %125
  %201 = shl nsw i32 -1, %200
  %202 = xor i32 %201, -1
  %203 = add nsw i32 %125, -1
  %204 = shl nsw i32 -1, %203
  %205 = add nuw nsw i32 %204, 1
  %206 = icmp ult i32 %125, 8
  %207 = icmp eq i32 %125, 8
  %208 = sub nuw nsw i32 23, %130
  %209 = icmp eq i32 %4, 0
  %210 = icmp eq i32 %5, 0
  %211 = select i1 %119, i32 10, i32 23
  %212 = select i1 %119, i32 5, i32 8
  %213 = add nsw i32 %212, -1
  %214 = shl nsw i32 -1, %213
  %215 = add nuw nsw i32 %214, 1
  %216 = select i1 %119, i32 32767, i32 2147483647
  %217 = insertelement <8 x i32> poison, i32 %216, i64 0
  %218 = shufflevector <8 x i32> %217, <8 x i32> poison, <8 x i32> zeroinitializer
  %219 = insertelement <8 x i32> poison, i32 %211, i64 0
  %220 = shufflevector <8 x i32> %219, <8 x i32> poison, <8 x i32> zeroinitializer
  %221 = shl nsw i32 -1, %212
  %222 = xor i32 %221, -1
  %223 = insertelement <8 x i32> poison, i32 %222, i64 0
  %224 = shufflevector <8 x i32> %223, <8 x i32> poison, <8 x i32> zeroinitializer
  %225 = insertelement <8 x i32> poison, i32 %215, i64 0
  %226 = shufflevector <8 x i32> %225, <8 x i32> poison, <8 x i32> zeroinitializer
  %227 = insertelement <8 x i32> poison, i32 %11, i64 0
  %228 = shufflevector <8 x i32> %227, <8 x i32> poison, <8 x i32> zeroinitializer
  %229 = icmp eq i32 %11, 13
  %230 = select i1 %229, i64 -549755813888, i64 -536870912
  %231 = insertelement <8 x i64> poison, i64 %230, i64 0
  %232 = shufflevector <8 x i64> %231, <8 x i64> poison, <8 x i32> zeroinitializer
  %233 = select i1 %119, i32 0, i32 12
  %234 = getelementptr inbounds i8, ptr %14, i64 12
  %235 = getelementptr inbounds i8, ptr %14, i64 4
  %236 = getelementptr inbounds i8, ptr %15, i64 4
  %237 = getelementptr inbounds i8, ptr %16, i64 4
  %238 = getelementptr inbounds i8, ptr %15, i64 16
  %239 = getelementptr inbounds i8, ptr %16, i64 16
  %240 = getelementptr inbounds i8, ptr %15, i64 8
  %241 = getelementptr inbounds i8, ptr %16, i64 8
  %242 = getelementptr inbounds i8, ptr %15, i64 12
  %243 = getelementptr inbounds i8, ptr %16, i64 12
  %244 = select i1 %119, i32 31744, i32 2139095040
  %245 = select i1 %119, i32 32768, i32 -2147483648
  %246 = zext i32 %5 to i64
  %247 = zext i32 %3 to i64
  br label %310

248:                                              ; preds = %297
  store i8 %307, ptr %189, align 1, !tbaa !19
  br label %249

249:                                              ; preds = %248, %182
  %250 = add nuw i32 %183, 1
  %251 = icmp eq i32 %250, %4
  br i1 %251, label %191, label %182, !llvm.loop !20

252:                                              ; preds = %297, %184
  %253 = phi i64 [ 0, %184 ], [ %308, %297 ]
  %254 = phi i8 [ %190, %184 ], [ %307, %297 ]
  %255 = trunc nuw i64 %253 to i32
  %256 = add i32 %185, %255
  %257 = zext i32 %256 to i64
  %258 = getelementptr inbounds i32, ptr %1, i64 %257
  %259 = load i32, ptr %258, align 4, !tbaa !6
  %260 = mul i32 %255, %4
  %261 = add i32 %260, %183
  %262 = zext i32 %261 to i64
  %263 = getelementptr inbounds [8192 x float], ptr %17, i64 0, i64 %262
  %264 = getelementptr inbounds [8192 x i32], ptr %19, i64 0, i64 %262
  %265 = lshr i32 %259, %171
  %266 = and i32 %265, %174
  %267 = lshr i32 %266, %147
  %268 = icmp ne i32 %267, 0
  %269 = add nsw i32 %267, -1
  %270 = shl nsw i32 %269, %147
  %271 = select i1 %268, i32 %267, i32 1
  %272 = select i1 %268, i32 %270, i32 0
  %273 = sub i32 %266, %272
  %274 = add nsw i32 %177, %271
  %275 = icmp ult i32 %266, %152
  br i1 %275, label %276, label %297

276:                                              ; preds = %252
  %277 = icmp eq i32 %266, 0
  %278 = or i1 %178, %277
  %279 = or i1 %278, %268
  %280 = lshr i32 %265, %172
  %281 = shl i32 %280, 31
  %282 = sub nsw i32 %274, %147
  %283 = shl i32 %282, 23
  %284 = add i32 %283, 1065353216
  %285 = bitcast i32 %284 to float
  br i1 %279, label %286, label %297

286:                                              ; preds = %276
  br i1 %179, label %287, label %291

287:                                              ; preds = %286
  %288 = shl i32 %266, %180
  %289 = or i32 %281, %288
  %290 = bitcast i32 %289 to float
  br label %297

291:                                              ; preds = %286
  %292 = sitofp i32 %273 to float
  %293 = fmul float %292, %285
  %294 = bitcast float %293 to i32
  %295 = or i32 %281, %294
  %296 = bitcast i32 %295 to float
  br label %297

297:                                              ; preds = %291, %287, %276, %252
  %298 = phi i1 [ false, %276 ], [ true, %287 ], [ true, %291 ], [ false, %252 ]
  %299 = phi float [ 0.000000e+00, %276 ], [ %290, %287 ], [ %296, %291 ], [ 0.000000e+00, %252 ]
  store float %299, ptr %263, align 4, !tbaa !21
  %300 = icmp ne i32 %266, 0
  %301 = and i1 %300, %298
  %302 = select i1 %301, i32 %274, i32 -1048576
  store i32 %302, ptr %264, align 4, !tbaa !6
  %303 = xor i1 %298, true
  %304 = zext i1 %303 to i32
  %305 = shl nuw nsw i32 %304, %186
  %306 = trunc nuw i32 %305 to i8
  %307 = or i8 %254, %306
  %308 = add nuw nsw i64 %253, 1
  %309 = icmp eq i64 %308, %181
  br i1 %309, label %248, label %252, !llvm.loop !23

310:                                              ; preds = %389, %194
  %311 = phi i64 [ 0, %194 ], [ %390, %389 ]
  br i1 %198, label %312, label %315

312:                                              ; preds = %310
  %313 = trunc nuw i64 %311 to i32
  %314 = mul i32 %313, %5
  br label %326

315:                                              ; preds = %368, %310
  %316 = phi i32 [ %196, %310 ], [ %376, %368 ]
  br i1 %209, label %389, label %317

317:                                              ; preds = %315
  %318 = trunc nuw i64 %311 to i32
  %319 = mul i32 %318, %4
  %320 = zext i32 %319 to i64
  %321 = getelementptr inbounds i32, ptr %2, i64 %320
  %322 = icmp eq i32 %316, 0
  %323 = mul i32 %318, %5
  %324 = zext i32 %323 to i64
  %325 = getelementptr inbounds i32, ptr %0, i64 %324
  br label %379

326:                                              ; preds = %368, %312
  %327 = phi i64 [ 0, %312 ], [ %377, %368 ]
  %328 = phi i32 [ %196, %312 ], [ %376, %368 ]
  %329 = trunc nuw i64 %327 to i32
  %330 = add i32 %314, %329
  %331 = zext i32 %330 to i64
  %332 = getelementptr inbounds i32, ptr %0, i64 %331
  %333 = load i32, ptr %332, align 4, !tbaa !6
  %334 = getelementptr inbounds [32 x float], ptr %18, i64 0, i64 %327
  %335 = getelementptr inbounds [32 x i32], ptr %20, i64 0, i64 %327
  %336 = lshr i32 %333, %199
  %337 = and i32 %336, %202
  %338 = lshr i32 %337, %130
  %339 = icmp ne i32 %338, 0
  %340 = add nsw i32 %338, -1
  %341 = shl nsw i32 %340, %130
  %342 = select i1 %339, i32 %338, i32 1
  %343 = select i1 %339, i32 %341, i32 0
  %344 = sub i32 %337, %343
  %345 = add nsw i32 %205, %342
  %346 = icmp ult i32 %337, %135
  br i1 %346, label %347, label %368

347:                                              ; preds = %326
  %348 = icmp eq i32 %337, 0
  %349 = or i1 %206, %348
  %350 = or i1 %349, %339
  %351 = lshr i32 %336, %200
  %352 = shl i32 %351, 31
  %353 = sub nsw i32 %345, %130
  %354 = shl i32 %353, 23
  %355 = add i32 %354, 1065353216
  %356 = bitcast i32 %355 to float
  br i1 %350, label %357, label %368

357:                                              ; preds = %347
  br i1 %207, label %358, label %362

358:                                              ; preds = %357
  %359 = shl i32 %337, %208
  %360 = or i32 %352, %359
  %361 = bitcast i32 %360 to float
  br label %368

362:                                              ; preds = %357
  %363 = sitofp i32 %344 to float
  %364 = fmul float %363, %356
  %365 = bitcast float %364 to i32
  %366 = or i32 %352, %365
  %367 = bitcast i32 %366 to float
  br label %368

368:                                              ; preds = %362, %358, %347, %326
  %369 = phi i1 [ false, %347 ], [ true, %358 ], [ true, %362 ], [ false, %326 ]
  %370 = phi float [ 0.000000e+00, %347 ], [ %361, %358 ], [ %367, %362 ], [ 0.000000e+00, %326 ]
  store float %370, ptr %334, align 4, !tbaa !21
  %371 = icmp ne i32 %337, 0
  %372 = and i1 %371, %369
  %373 = select i1 %372, i32 %345, i32 -1048576
  store i32 %373, ptr %335, align 4, !tbaa !6
  %374 = xor i1 %369, true
  %375 = zext i1 %374 to i32
  %376 = or i32 %328, %375
  %377 = add nuw nsw i64 %327, 1
  %378 = icmp eq i64 %377, %246
  br i1 %378, label %315, label %326, !llvm.loop !24

379:                                              ; preds = %392, %317
  %380 = phi i32 [ 0, %317 ], [ %393, %392 ]
  br i1 %210, label %392, label %381

381:                                              ; preds = %379
  %382 = zext i32 %380 to i64
  %383 = getelementptr inbounds i32, ptr %321, i64 %382
  %384 = getelementptr inbounds float, ptr %17, i64 %382
  %385 = getelementptr inbounds i32, ptr %19, i64 %382
  %386 = lshr exact i32 %380, 3
  %387 = zext nneg i32 %386 to i64
  %388 = getelementptr inbounds [32 x i8], ptr %21, i64 0, i64 %387
  br label %395

389:                                              ; preds = %392, %315
  %390 = add nuw nsw i64 %311, 1
  %391 = icmp eq i64 %390, %247
  br i1 %391, label %888, label %310, !llvm.loop !25

392:                                              ; preds = %647, %379
  %393 = add i32 %380, 8
  %394 = icmp ult i32 %393, %4
  br i1 %394, label %379, label %389, !llvm.loop !26

395:                                              ; preds = %647, %381
  %396 = phi i32 [ %650, %647 ], [ %5, %381 ]
  %397 = phi i32 [ %648, %647 ], [ 0, %381 ]
  %398 = tail call i32 @llvm.umin.i32(i32 %10, i32 %396)
  %399 = zext i32 %398 to i64
  %400 = tail call i32 @llvm.umin.i32(i32 %10, i32 %396)
  %401 = zext i32 %400 to i64
  %402 = sub i32 %5, %397
  %403 = tail call i32 @llvm.umin.i32(i32 %402, i32 %10)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %22) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %22, ptr noundef nonnull align 4 dereferenceable(32) %383, i64 32, i1 false)
  %404 = zext i32 %397 to i64
  br i1 %322, label %405, label %641

405:                                              ; preds = %395
  %406 = getelementptr inbounds float, ptr %18, i64 %404
  %407 = getelementptr inbounds i32, ptr %20, i64 %404
  %408 = mul i32 %397, %4
  %409 = zext i32 %408 to i64
  %410 = getelementptr inbounds float, ptr %384, i64 %409
  %411 = getelementptr inbounds i32, ptr %385, i64 %409
  %412 = load <8 x i32>, ptr %383, align 4
  %413 = and <8 x i32> %412, %218
  %414 = lshr <8 x i32> %413, %220
  %415 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %414, <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>)
  %416 = icmp eq <8 x i32> %414, %224
  %417 = icmp eq <8 x i32> %413, zeroinitializer
  %418 = add nsw <8 x i32> %415, %226
  %419 = select <8 x i1> %417, <8 x i32> <i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576, i32 -1048576>, <8 x i32> %418
  br i1 %119, label %422, label %420

420:                                              ; preds = %405
  %421 = select <8 x i1> %416, <8 x i32> zeroinitializer, <8 x i32> %412
  br label %437

422:                                              ; preds = %405
  %423 = add nsw <8 x i32> %415, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %424 = shl <8 x i32> %423, %220
  %425 = sub <8 x i32> %413, %424
  %426 = select <8 x i1> %416, <8 x i32> zeroinitializer, <8 x i32> %425
  %427 = sitofp <8 x i32> %426 to <8 x float>
  %428 = sub <8 x i32> %418, %220
  %429 = shl <8 x i32> %428, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %430 = add <8 x i32> %429, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %431 = bitcast <8 x i32> %430 to <8 x float>
  %432 = fmul <8 x float> %431, %427
  %433 = bitcast <8 x float> %432 to <8 x i32>
  %434 = shl <8 x i32> %412, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %435 = and <8 x i32> %434, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %436 = or <8 x i32> %435, %433
  br label %437

437:                                              ; preds = %422, %420
  %438 = phi <8 x i32> [ %436, %422 ], [ %421, %420 ]
  %439 = bitcast <8 x i32> %438 to <8 x float>
  %440 = icmp eq i32 %403, 0
  br i1 %440, label %441, label %459

441:                                              ; preds = %459, %437
  %442 = phi <8 x i32> [ %419, %437 ], [ %472, %459 ]
  %443 = icmp sgt <8 x i32> %442, <i32 120, i32 120, i32 120, i32 120, i32 120, i32 120, i32 120, i32 120>
  %444 = add <8 x i32> %442, <i32 524287, i32 524287, i32 524287, i32 524287, i32 524287, i32 524287, i32 524287, i32 524287>
  %445 = icmp ult <8 x i32> %444, <i32 524187, i32 524187, i32 524187, i32 524187, i32 524187, i32 524187, i32 524187, i32 524187>
  %446 = or <8 x i1> %445, %443
  %447 = select <8 x i1> %446, <8 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true>, <8 x i1> %416
  %448 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %442, <8 x i32> <i32 -100, i32 -100, i32 -100, i32 -100, i32 -100, i32 -100, i32 -100, i32 -100>)
  %449 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %448, <8 x i32> <i32 120, i32 120, i32 120, i32 120, i32 120, i32 120, i32 120, i32 120>)
  %450 = sub <8 x i32> %228, %449
  %451 = shl <8 x i32> %450, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %452 = add <8 x i32> %451, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %453 = bitcast <8 x i32> %452 to <8 x float>
  br i1 %440, label %494, label %454

454:                                              ; preds = %441
  %455 = and i64 %399, 1
  %456 = icmp eq i32 %398, 1
  br i1 %456, label %475, label %457

457:                                              ; preds = %454
  %458 = and i64 %399, 4294967294
  br label %498

459:                                              ; preds = %437, %459
  %460 = phi i64 [ %473, %459 ], [ 0, %437 ]
  %461 = phi <8 x i32> [ %472, %459 ], [ %419, %437 ]
  %462 = trunc nuw i64 %460 to i32
  %463 = mul i32 %462, %4
  %464 = zext i32 %463 to i64
  %465 = getelementptr inbounds i32, ptr %411, i64 %464
  %466 = load <8 x i32>, ptr %465, align 4, !tbaa !19
  %467 = getelementptr inbounds i32, ptr %407, i64 %460
  %468 = load i32, ptr %467, align 4, !tbaa !6
  %469 = insertelement <8 x i32> poison, i32 %468, i64 0
  %470 = shufflevector <8 x i32> %469, <8 x i32> poison, <8 x i32> zeroinitializer
  %471 = add <8 x i32> %470, %466
  %472 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %461, <8 x i32> %471)
  %473 = add nuw nsw i64 %460, 1
  %474 = icmp eq i64 %473, %401
  br i1 %474, label %441, label %459, !llvm.loop !27

475:                                              ; preds = %498, %454
  %476 = phi <8 x i32> [ poison, %454 ], [ %528, %498 ]
  %477 = phi i64 [ 0, %454 ], [ %529, %498 ]
  %478 = phi <8 x i32> [ zeroinitializer, %454 ], [ %528, %498 ]
  %479 = icmp eq i64 %455, 0
  br i1 %479, label %494, label %480

480:                                              ; preds = %475
  %481 = trunc nuw i64 %477 to i32
  %482 = mul i32 %481, %4
  %483 = zext i32 %482 to i64
  %484 = getelementptr inbounds float, ptr %410, i64 %483
  %485 = load <8 x float>, ptr %484, align 4, !tbaa !19
  %486 = getelementptr inbounds float, ptr %406, i64 %477
  %487 = load float, ptr %486, align 4, !tbaa !21
  %488 = insertelement <8 x float> poison, float %487, i64 0
  %489 = shufflevector <8 x float> %488, <8 x float> poison, <8 x i32> zeroinitializer
  %490 = fmul <8 x float> %485, %489
  %491 = fmul <8 x float> %490, %453
  %492 = fptosi <8 x float> %491 to <8 x i32>
  %493 = add <8 x i32> %478, %492
  br label %494

494:                                              ; preds = %480, %475, %441
  %495 = phi <8 x i32> [ zeroinitializer, %441 ], [ %476, %475 ], [ %493, %480 ]
  %496 = fmul <8 x float> %439, %453
  %497 = fptosi <8 x float> %496 to <8 x i32>
  br i1 %119, label %532, label %599

498:                                              ; preds = %498, %457
  %499 = phi i64 [ 0, %457 ], [ %529, %498 ]
  %500 = phi <8 x i32> [ zeroinitializer, %457 ], [ %528, %498 ]
  %501 = phi i64 [ 0, %457 ], [ %530, %498 ]
  %502 = trunc nuw i64 %499 to i32
  %503 = mul i32 %502, %4
  %504 = zext i32 %503 to i64
  %505 = getelementptr inbounds float, ptr %410, i64 %504
  %506 = load <8 x float>, ptr %505, align 4, !tbaa !19
  %507 = getelementptr inbounds float, ptr %406, i64 %499
  %508 = load float, ptr %507, align 4, !tbaa !21
  %509 = insertelement <8 x float> poison, float %508, i64 0
  %510 = shufflevector <8 x float> %509, <8 x float> poison, <8 x i32> zeroinitializer
  %511 = fmul <8 x float> %506, %510
  %512 = fmul <8 x float> %511, %453
  %513 = fptosi <8 x float> %512 to <8 x i32>
  %514 = add <8 x i32> %500, %513
  %515 = or disjoint i64 %499, 1
  %516 = trunc nuw i64 %515 to i32
  %517 = mul i32 %516, %4
  %518 = zext i32 %517 to i64
  %519 = getelementptr inbounds float, ptr %410, i64 %518
  %520 = load <8 x float>, ptr %519, align 4, !tbaa !19
  %521 = getelementptr inbounds float, ptr %406, i64 %515
  %522 = load float, ptr %521, align 4, !tbaa !21
  %523 = insertelement <8 x float> poison, float %522, i64 0
  %524 = shufflevector <8 x float> %523, <8 x float> poison, <8 x i32> zeroinitializer
  %525 = fmul <8 x float> %520, %524
  %526 = fmul <8 x float> %525, %453
  %527 = fptosi <8 x float> %526 to <8 x i32>
  %528 = add <8 x i32> %514, %527
  %529 = add nuw nsw i64 %499, 2
  %530 = add i64 %501, 2
  %531 = icmp eq i64 %530, %458
  br i1 %531, label %475, label %498, !llvm.loop !28

532:                                              ; preds = %494, %594
  %533 = phi i64 [ %597, %594 ], [ 0, %494 ]
  %534 = trunc nuw nsw i64 %533 to i32
  %535 = extractelement <8 x i32> %495, i32 %534
  %536 = sext i32 %535 to i64
  %537 = extractelement <8 x i32> %497, i32 %534
  %538 = sext i32 %537 to i64
  %539 = add nsw i64 %536, %538
  %540 = icmp eq i64 %539, 0
  br i1 %540, label %594, label %541

541:                                              ; preds = %532
  %542 = extractelement <8 x i32> %449, i32 %534
  %543 = tail call i64 @llvm.abs.i64(i64 %539, i1 true)
  %544 = sub nsw i32 %542, %11
  %545 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %543, i1 true)
  %546 = trunc nuw nsw i64 %545 to i32
  %547 = shl i64 %543, %545
  %548 = xor i32 %546, 63
  %549 = add nsw i32 %548, %544
  %550 = icmp sgt i64 %539, -1
  %551 = lshr i64 %539, 48
  %552 = and i64 %551, 32768
  %553 = add i32 %549, 14
  %554 = icmp slt i32 %553, 0
  %555 = sub i32 39, %549
  %556 = tail call i32 @llvm.smax.i32(i32 %553, i32 0)
  %557 = select i1 %554, i32 %555, i32 53
  %558 = icmp sgt i32 %557, 64
  %559 = icmp ne i64 %547, 0
  %560 = zext i1 %559 to i64
  %561 = tail call i32 @llvm.smin.i32(i32 %557, i32 64)
  %562 = select i1 %558, i64 %560, i64 %547
  %563 = icmp sgt i32 %557, 63
  %564 = zext nneg i32 %561 to i64
  %565 = lshr i64 %562, %564
  %566 = select i1 %563, i64 0, i64 %565
  %567 = add nsw i32 %561, -1
  %568 = zext nneg i32 %567 to i64
  %569 = shl nuw i64 1, %568
  %570 = shl i64 2, %568
  %571 = add i64 %570, -1
  %572 = select i1 %563, i64 -1, i64 %571
  %573 = and i64 %572, %562
  %574 = icmp ugt i64 %573, %569
  br i1 %574, label %581, label %575

575:                                              ; preds = %541
  %576 = icmp eq i64 %573, %569
  %577 = and i64 %566, 1
  %578 = icmp ne i64 %577, 0
  %579 = select i1 %576, i1 %578, i1 false
  %580 = zext i1 %579 to i64
  br label %581

581:                                              ; preds = %575, %541
  %582 = phi i64 [ 1, %541 ], [ %580, %575 ]
  %583 = zext nneg i32 %556 to i64
  %584 = shl nuw nsw i64 %583, 10
  %585 = add i64 %566, %584
  %586 = add i64 %585, %582
  %587 = icmp ugt i64 %586, 31743
  %588 = icmp sgt i32 %553, 32
  %589 = or i1 %588, %587
  %590 = or i64 %586, %552
  %591 = select i1 %550, i64 31744, i64 64512
  %592 = select i1 %589, i64 %591, i64 %590
  %593 = trunc i64 %592 to i32
  br label %594

594:                                              ; preds = %581, %532
  %595 = phi i32 [ %593, %581 ], [ 0, %532 ]
  %596 = getelementptr inbounds i32, ptr %383, i64 %533
  store i32 %595, ptr %596, align 4, !tbaa !6
  %597 = add nuw nsw i64 %533, 1
  %598 = icmp eq i64 %597, 8
  br i1 %598, label %613, label %532, !llvm.loop !29

599:                                              ; preds = %494
  %600 = sitofp <8 x i32> %495 to <8 x double>
  %601 = sitofp <8 x i32> %497 to <8 x double>
  %602 = fadd <8 x double> %601, %600
  %603 = sub <8 x i32> %449, %228
  %604 = add <8 x i32> %603, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %605 = zext <8 x i32> %604 to <8 x i64>
  %606 = shl <8 x i64> %605, <i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52>
  %607 = bitcast <8 x i64> %606 to <8 x double>
  %608 = fmul <8 x double> %602, %607
  %609 = bitcast <8 x double> %608 to <8 x i64>
  %610 = and <8 x i64> %232, %609
  %611 = bitcast <8 x i64> %610 to <8 x double>
  %612 = fptrunc <8 x double> %611 to <8 x float>
  store <8 x float> %612, ptr %383, align 4
  br label %613

613:                                              ; preds = %594, %599
  %614 = extractelement <8 x i1> %447, i64 0
  %615 = zext i1 %614 to i32
  %616 = extractelement <8 x i1> %447, i64 1
  %617 = select i1 %616, i32 2, i32 0
  %618 = or disjoint i32 %617, %615
  %619 = extractelement <8 x i1> %447, i64 2
  %620 = select i1 %619, i32 4, i32 0
  %621 = or disjoint i32 %618, %620
  %622 = extractelement <8 x i1> %447, i64 3
  %623 = select i1 %622, i32 8, i32 0
  %624 = or disjoint i32 %621, %623
  %625 = extractelement <8 x i1> %447, i64 4
  %626 = select i1 %625, i32 16, i32 0
  %627 = or disjoint i32 %624, %626
  %628 = extractelement <8 x i1> %447, i64 5
  %629 = select i1 %628, i32 32, i32 0
  %630 = or disjoint i32 %627, %629
  %631 = extractelement <8 x i1> %447, i64 6
  %632 = select i1 %631, i32 64, i32 0
  %633 = or i32 %630, %632
  %634 = extractelement <8 x i1> %447, i64 7
  %635 = select i1 %634, i32 128, i32 0
  %636 = or i32 %633, %635
  %637 = load i8, ptr %388, align 1, !tbaa !19
  %638 = zext i8 %637 to i32
  %639 = or i32 %636, %638
  %640 = icmp eq i32 %639, 0
  br i1 %640, label %647, label %641

641:                                              ; preds = %395, %613
  %642 = phi i32 [ %639, %613 ], [ 255, %395 ]
  %643 = getelementptr inbounds i32, ptr %325, i64 %404
  %644 = getelementptr inbounds i32, ptr %1, i64 %404
  %645 = icmp eq i32 %403, 0
  %646 = zext i32 %403 to i64
  br label %651

647:                                              ; preds = %885, %613
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %22) #12
  %648 = add i32 %397, %10
  %649 = icmp ult i32 %648, %5
  %650 = sub i32 %396, %10
  br i1 %649, label %395, label %392, !llvm.loop !30

651:                                              ; preds = %885, %641
  %652 = phi i64 [ 0, %641 ], [ %886, %885 ]
  %653 = trunc nuw nsw i64 %652 to i32
  %654 = shl nuw nsw i32 1, %653
  %655 = and i32 %654, %642
  %656 = icmp eq i32 %655, 0
  br i1 %656, label %885, label %657

657:                                              ; preds = %651
  %658 = add nuw nsw i32 %380, %653
  %659 = mul i32 %658, %5
  %660 = zext i32 %659 to i64
  %661 = getelementptr inbounds i32, ptr %644, i64 %660
  %662 = getelementptr inbounds [8 x i32], ptr %22, i64 0, i64 %652
  %663 = load i32, ptr %662, align 4, !tbaa !6
  call void @llvm.lifetime.start.p0(i64 6168, ptr nonnull %13) #12
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #12
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %14, i32 noundef %663, i32 noundef %233)
  %664 = load i32, ptr %14, align 8, !tbaa !31
  switch i32 %664, label %673 [
    i32 3, label %882
    i32 2, label %665
    i32 1, label %671
  ]

665:                                              ; preds = %657
  %666 = load i32, ptr %235, align 4, !tbaa !34
  %667 = icmp ne i32 %666, 0
  %668 = zext i1 %667 to i32
  %669 = xor i1 %667, true
  %670 = zext i1 %669 to i32
  br label %673

671:                                              ; preds = %657
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(24) %13, ptr noundef nonnull align 8 dereferenceable(24) %14, i64 24, i1 false), !tbaa.struct !35
  %672 = load i32, ptr %234, align 4, !tbaa !37
  br label %673

673:                                              ; preds = %671, %665, %657
  %674 = phi i32 [ 0, %671 ], [ %670, %665 ], [ 0, %657 ]
  %675 = phi i32 [ 0, %671 ], [ %668, %665 ], [ 0, %657 ]
  %676 = phi i32 [ %672, %671 ], [ -100000, %665 ], [ -100000, %657 ]
  %677 = phi i32 [ 1, %671 ], [ 0, %665 ], [ 0, %657 ]
  br i1 %645, label %735, label %678

678:                                              ; preds = %673, %728
  %679 = phi i64 [ %733, %728 ], [ 0, %673 ]
  %680 = phi i32 [ %732, %728 ], [ %677, %673 ]
  %681 = phi i32 [ %731, %728 ], [ %676, %673 ]
  %682 = phi i32 [ %730, %728 ], [ %674, %673 ]
  %683 = phi i32 [ %729, %728 ], [ %675, %673 ]
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %15) #12
  %684 = getelementptr inbounds i32, ptr %643, i64 %679
  %685 = load i32, ptr %684, align 4, !tbaa !6
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %15, i32 noundef %685, i32 noundef %6)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %16) #12
  %686 = getelementptr inbounds i32, ptr %661, i64 %679
  %687 = load i32, ptr %686, align 4, !tbaa !6
  call fastcc void @term(ptr dead_on_unwind nonnull writable sret(%struct.Term) align 8 %16, i32 noundef %687, i32 noundef %7)
  %688 = load i32, ptr %15, align 8, !tbaa !31
  %689 = icmp eq i32 %688, 3
  %690 = load i32, ptr %16, align 8
  %691 = icmp eq i32 %690, 3
  %692 = select i1 %689, i1 true, i1 %691
  br i1 %692, label %727, label %693

693:                                              ; preds = %678
  %694 = load i32, ptr %236, align 4, !tbaa !34
  %695 = load i32, ptr %237, align 4, !tbaa !34
  %696 = xor i32 %695, %694
  %697 = icmp eq i32 %688, 2
  %698 = icmp eq i32 %690, 2
  %699 = select i1 %697, i1 true, i1 %698
  %700 = icmp eq i32 %688, 0
  %701 = icmp eq i32 %690, 0
  %702 = select i1 %700, i1 true, i1 %701
  br i1 %699, label %703, label %708

703:                                              ; preds = %693
  br i1 %702, label %727, label %704

704:                                              ; preds = %703
  %705 = icmp eq i32 %694, %695
  %706 = select i1 %705, i32 %683, i32 1
  %707 = select i1 %705, i32 1, i32 %682
  br label %728

708:                                              ; preds = %693
  br i1 %702, label %728, label %709

709:                                              ; preds = %708
  %710 = load i64, ptr %238, align 8, !tbaa !38
  %711 = load i64, ptr %239, align 8, !tbaa !38
  %712 = mul i64 %711, %710
  %713 = load i32, ptr %240, align 8, !tbaa !39
  %714 = load i32, ptr %241, align 8, !tbaa !39
  %715 = add nsw i32 %714, %713
  %716 = load i32, ptr %242, align 4, !tbaa !37
  %717 = load i32, ptr %243, align 4, !tbaa !37
  %718 = add nsw i32 %717, %716
  %719 = tail call i32 @llvm.smax.i32(i32 %718, i32 %681)
  %720 = add i32 %680, 1
  %721 = zext i32 %680 to i64
  %722 = getelementptr inbounds [257 x %struct.Term], ptr %13, i64 0, i64 %721
  store i32 1, ptr %722, align 8, !tbaa !6
  %723 = getelementptr inbounds i8, ptr %722, i64 4
  store i32 %696, ptr %723, align 4, !tbaa !6
  %724 = getelementptr inbounds i8, ptr %722, i64 8
  store i32 %715, ptr %724, align 8, !tbaa !6
  %725 = getelementptr inbounds i8, ptr %722, i64 12
  store i32 %718, ptr %725, align 4, !tbaa !6
  %726 = getelementptr inbounds i8, ptr %722, i64 16
  store i64 %712, ptr %726, align 8, !tbaa !36
  br label %728

727:                                              ; preds = %703, %678
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #12
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #12
  br label %882

728:                                              ; preds = %709, %708, %704
  %729 = phi i32 [ %683, %708 ], [ %683, %709 ], [ %706, %704 ]
  %730 = phi i32 [ %682, %708 ], [ %682, %709 ], [ %707, %704 ]
  %731 = phi i32 [ %681, %708 ], [ %719, %709 ], [ %681, %704 ]
  %732 = phi i32 [ %680, %708 ], [ %720, %709 ], [ %680, %704 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #12
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #12
  %733 = add nuw nsw i64 %679, 1
  %734 = icmp eq i64 %733, %646
  br i1 %734, label %735, label %678, !llvm.loop !40

735:                                              ; preds = %728, %673
  %736 = phi i32 [ %675, %673 ], [ %729, %728 ]
  %737 = phi i32 [ %674, %673 ], [ %730, %728 ]
  %738 = phi i32 [ %676, %673 ], [ %731, %728 ]
  %739 = phi i32 [ %677, %673 ], [ %732, %728 ]
  %740 = icmp ne i32 %737, 0
  %741 = icmp ne i32 %736, 0
  %742 = select i1 %740, i1 %741, i1 false
  br i1 %742, label %882, label %743

743:                                              ; preds = %735
  %744 = select i1 %740, i1 true, i1 %741
  br i1 %744, label %750, label %745

745:                                              ; preds = %743
  %746 = icmp eq i32 %739, 0
  br i1 %746, label %753, label %747

747:                                              ; preds = %745
  %748 = sub i32 %11, %738
  %749 = zext i32 %739 to i64
  br label %851

750:                                              ; preds = %743
  %751 = select i1 %741, i32 %245, i32 0
  %752 = or disjoint i32 %751, %244
  br label %882

753:                                              ; preds = %872, %745
  %754 = phi i64 [ 0, %745 ], [ %879, %872 ]
  %755 = tail call i64 @llvm.abs.i64(i64 %754, i1 true)
  %756 = sub i32 %738, %11
  %757 = icmp ne i64 %754, 0
  %758 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %755, i1 true)
  %759 = trunc nuw nsw i64 %758 to i32
  %760 = shl i64 %755, %758
  %761 = xor i32 %759, 63
  %762 = add nsw i32 %761, %756
  br i1 %119, label %763, label %812

763:                                              ; preds = %753
  %764 = icmp sgt i64 %754, -1
  %765 = lshr i64 %754, 48
  %766 = and i64 %765, 32768
  br i1 %757, label %767, label %809

767:                                              ; preds = %763
  %768 = add i32 %762, 14
  %769 = icmp slt i32 %768, 0
  %770 = sub i32 39, %762
  %771 = tail call i32 @llvm.smax.i32(i32 %768, i32 0)
  %772 = select i1 %769, i32 %770, i32 53
  %773 = icmp sgt i32 %772, 64
  %774 = icmp ne i64 %760, 0
  %775 = zext i1 %774 to i64
  %776 = tail call i32 @llvm.smin.i32(i32 %772, i32 64)
  %777 = select i1 %773, i64 %775, i64 %760
  %778 = icmp sgt i32 %772, 63
  %779 = zext nneg i32 %776 to i64
  %780 = lshr i64 %777, %779
  %781 = select i1 %778, i64 0, i64 %780
  %782 = add nsw i32 %776, -1
  %783 = zext nneg i32 %782 to i64
  %784 = shl nuw i64 1, %783
  %785 = shl i64 2, %783
  %786 = add i64 %785, -1
  %787 = select i1 %778, i64 -1, i64 %786
  %788 = and i64 %787, %777
  %789 = icmp ugt i64 %788, %784
  br i1 %789, label %796, label %790

790:                                              ; preds = %767
  %791 = icmp eq i64 %788, %784
  %792 = and i64 %781, 1
  %793 = icmp ne i64 %792, 0
  %794 = select i1 %791, i1 %793, i1 false
  %795 = zext i1 %794 to i64
  br label %796

796:                                              ; preds = %790, %767
  %797 = phi i64 [ 1, %767 ], [ %795, %790 ]
  %798 = zext nneg i32 %771 to i64
  %799 = shl nuw nsw i64 %798, 10
  %800 = add i64 %781, %799
  %801 = add i64 %800, %797
  %802 = icmp ugt i64 %801, 31743
  %803 = icmp sgt i32 %768, 32
  %804 = or i1 %803, %802
  br i1 %804, label %805, label %807

805:                                              ; preds = %796
  %806 = select i1 %764, i64 31744, i64 64512
  br label %809

807:                                              ; preds = %796
  %808 = or disjoint i64 %801, %766
  br label %809

809:                                              ; preds = %807, %805, %763
  %810 = phi i64 [ %808, %807 ], [ %766, %763 ], [ %806, %805 ]
  %811 = trunc i64 %810 to i32
  br label %882

812:                                              ; preds = %753
  %813 = icmp sgt i32 %762, 127
  %814 = select i1 %757, i1 %813, i1 false
  %815 = icmp sgt i64 %754, -1
  br i1 %814, label %816, label %818

816:                                              ; preds = %812
  %817 = select i1 %815, i32 2139095040, i32 -8388608
  br label %882

818:                                              ; preds = %812
  %819 = lshr i64 %754, 32
  %820 = and i64 %819, 2147483648
  br i1 %757, label %821, label %846

821:                                              ; preds = %818
  %822 = add i32 %762, 126
  %823 = icmp slt i32 %822, 0
  %824 = sub i32 -86, %762
  %825 = tail call i32 @llvm.smax.i32(i32 %822, i32 0)
  %826 = select i1 %823, i32 %824, i32 40
  %827 = icmp sgt i32 %826, 64
  %828 = icmp ne i64 %760, 0
  %829 = zext i1 %828 to i64
  %830 = tail call i32 @llvm.smin.i32(i32 %826, i32 64)
  %831 = select i1 %827, i64 %829, i64 %760
  %832 = icmp sgt i32 %826, 63
  %833 = zext nneg i32 %830 to i64
  %834 = lshr i64 %831, %833
  %835 = select i1 %832, i64 0, i64 %834
  %836 = zext nneg i32 %825 to i64
  %837 = shl nuw nsw i64 %836, 23
  %838 = add i64 %835, %837
  %839 = icmp ugt i64 %838, 2139095039
  %840 = icmp sgt i32 %822, 256
  %841 = or i1 %840, %839
  br i1 %841, label %842, label %844

842:                                              ; preds = %821
  %843 = select i1 %815, i64 2139095039, i64 4286578687
  br label %846

844:                                              ; preds = %821
  %845 = or disjoint i64 %838, %820
  br label %846

846:                                              ; preds = %844, %842, %818
  %847 = phi i64 [ %845, %844 ], [ %820, %818 ], [ %843, %842 ]
  %848 = trunc i64 %847 to i32
  %849 = and i32 %848, -1024
  %850 = select i1 %229, i32 %849, i32 %848
  br label %882

851:                                              ; preds = %872, %747
  %852 = phi i64 [ 0, %747 ], [ %880, %872 ]
  %853 = phi i64 [ 0, %747 ], [ %879, %872 ]
  %854 = getelementptr inbounds [257 x %struct.Term], ptr %13, i64 0, i64 %852
  %855 = getelementptr inbounds i8, ptr %854, i64 8
  %856 = load i32, ptr %855, align 8, !tbaa !39
  %857 = add i32 %856, %748
  %858 = icmp sgt i32 %857, -1
  br i1 %858, label %859, label %864

859:                                              ; preds = %851
  %860 = getelementptr inbounds i8, ptr %854, i64 16
  %861 = load i64, ptr %860, align 8, !tbaa !38
  %862 = zext nneg i32 %857 to i64
  %863 = shl i64 %861, %862
  br label %872

864:                                              ; preds = %851
  %865 = icmp ugt i32 %857, -64
  br i1 %865, label %866, label %872

866:                                              ; preds = %864
  %867 = getelementptr inbounds i8, ptr %854, i64 16
  %868 = load i64, ptr %867, align 8, !tbaa !38
  %869 = sub nsw i32 0, %857
  %870 = zext nneg i32 %869 to i64
  %871 = lshr i64 %868, %870
  br label %872

872:                                              ; preds = %866, %864, %859
  %873 = phi i64 [ %863, %859 ], [ %871, %866 ], [ 0, %864 ]
  %874 = getelementptr inbounds i8, ptr %854, i64 4
  %875 = load i32, ptr %874, align 4, !tbaa !34
  %876 = icmp eq i32 %875, 0
  %877 = sub nsw i64 0, %873
  %878 = select i1 %876, i64 %873, i64 %877
  %879 = add nsw i64 %878, %853
  %880 = add nuw nsw i64 %852, 1
  %881 = icmp eq i64 %880, %749
  br i1 %881, label %753, label %851, !llvm.loop !41

882:                                              ; preds = %846, %816, %809, %750, %735, %727, %657
  %883 = phi i32 [ %752, %750 ], [ %216, %657 ], [ %216, %735 ], [ %216, %727 ], [ %811, %809 ], [ %817, %816 ], [ %850, %846 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #12
  call void @llvm.lifetime.end.p0(i64 6168, ptr nonnull %13) #12
  %884 = getelementptr inbounds i32, ptr %383, i64 %652
  store i32 %883, ptr %884, align 4, !tbaa !6
  br label %885

885:                                              ; preds = %882, %651
  %886 = add nuw nsw i64 %652, 1
  %887 = icmp eq i64 %886, 8
  br i1 %887, label %647, label %651, !llvm.loop !42

888:                                              ; preds = %389, %191
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %21) #12
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %20) #12
  call void @llvm.lifetime.end.p0(i64 32768, ptr nonnull %19) #12
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %18) #12
  call void @llvm.lifetime.end.p0(i64 32768, ptr nonnull %17) #12
  br label %889

889:                                              ; preds = %60, %37, %888
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
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #12
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
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr nonnull align 16 %8, i64 %29, i1 false), !tbaa !36
  br label %75

30:                                               ; preds = %46
  %31 = add nuw i32 %19, 1
  %32 = icmp eq i32 %31, %4
  br i1 %32, label %24, label %18, !llvm.loop !43

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
  %43 = load i64, ptr %42, align 8, !tbaa !36
  br i1 %15, label %46, label %44

44:                                               ; preds = %33
  %45 = shl nuw nsw i32 %34, 2
  br label %51

46:                                               ; preds = %51, %33
  %47 = phi i64 [ %43, %33 ], [ %72, %51 ]
  %48 = getelementptr inbounds [128 x i64], ptr %8, i64 0, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !36
  %49 = add nuw nsw i32 %34, 1
  %50 = icmp eq i32 %49, 8
  br i1 %50, label %30, label %33, !llvm.loop !44

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
  %65 = load i64, ptr %64, align 8, !tbaa !36
  %66 = or disjoint i32 %59, %45
  %67 = mul i32 %66, %11
  %68 = add i32 %67, %57
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds i64, ptr %1, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !36
  %72 = tail call i64 @ptx_fma_f64(i64 noundef %65, i64 noundef %71, i64 noundef %53, i32 noundef %17) #12
  %73 = add nuw i32 %52, 1
  %74 = icmp eq i32 %73, %5
  br i1 %74, label %46, label %51, !llvm.loop !45

75:                                               ; preds = %7, %27, %24
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #12
  ret void
}

declare i64 @ptx_fma_f64(i64 noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_matmul(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10) local_unnamed_addr #4 {
  %12 = alloca [512 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %12) #12
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
  br i1 %47, label %25, label %21, !llvm.loop !46

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
  br i1 %72, label %33, label %48, !llvm.loop !47

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
  br i1 %141, label %73, label %84, !llvm.loop !48

142:                                              ; preds = %221, %73
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %12) #12
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
  br i1 %225, label %143, label %142, !llvm.loop !49
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local i32 @ptx_wgmma_pieces(i64 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, ptr nocapture noundef writeonly %5) local_unnamed_addr #7 {
  %7 = icmp ult i32 %3, 8
  %8 = lshr i32 %3, 3
  %9 = select i1 %7, i32 1, i32 %8
  %10 = udiv i32 16, %9
  %11 = icmp eq i32 %4, 0
  br i1 %11, label %36, label %12

12:                                               ; preds = %6
  %13 = icmp eq i32 %2, 0
  br i1 %13, label %130, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %1, 0
  %16 = trunc i64 %0 to i32
  %17 = shl i32 %16, 4
  %18 = and i32 %17, 262128
  %19 = lshr i32 %16, 12
  %20 = and i32 %19, 262128
  %21 = lshr i64 %0, 28
  %22 = trunc i64 %21 to i32
  %23 = and i32 %22, 262128
  %24 = lshr i64 %0, 62
  %25 = icmp ult i64 %0, 4611686018427387904
  %26 = icmp eq i64 %24, 1
  %27 = icmp eq i64 %24, 2
  %28 = select i1 %25, i32 %20, i32 %23
  %29 = select i1 %25, i32 %23, i32 %20
  %30 = select i1 %27, i32 2, i32 1
  %31 = select i1 %26, i32 3, i32 %30
  %32 = select i1 %25, i32 0, i32 %31
  %33 = shl nuw nsw i32 %10, %32
  %34 = select i1 %27, i32 3, i32 1
  %35 = select i1 %26, i32 7, i32 %34
  br label %60

36:                                               ; preds = %6
  %37 = icmp eq i32 %1, 0
  br i1 %37, label %130, label %38

38:                                               ; preds = %36
  %39 = mul i32 %3, %2
  %40 = lshr i32 %39, 3
  %41 = udiv i32 %40, %9
  %42 = icmp ugt i32 %9, %40
  %43 = trunc i64 %0 to i32
  %44 = shl i32 %43, 4
  %45 = and i32 %44, 262128
  %46 = lshr i32 %43, 12
  %47 = and i32 %46, 262128
  %48 = lshr i64 %0, 28
  %49 = trunc i64 %48 to i32
  %50 = and i32 %49, 262128
  %51 = lshr i64 %0, 62
  %52 = icmp ult i64 %0, 4611686018427387904
  %53 = icmp eq i64 %51, 1
  %54 = icmp eq i64 %51, 2
  %55 = select i1 %54, i32 2, i32 1
  %56 = select i1 %53, i32 3, i32 %55
  %57 = select i1 %52, i32 0, i32 %56
  %58 = select i1 %54, i32 3, i32 1
  %59 = select i1 %53, i32 7, i32 %58
  br label %94

60:                                               ; preds = %14, %71
  %61 = phi i32 [ 0, %14 ], [ %73, %71 ]
  %62 = phi i32 [ 0, %14 ], [ %72, %71 ]
  br i1 %15, label %71, label %63

63:                                               ; preds = %60
  %64 = shl i32 %61, 4
  %65 = and i32 %64, 112
  %66 = lshr i32 %61, 3
  %67 = shl nuw nsw i32 %65, %32
  %68 = mul i32 %28, %66
  %69 = add i32 %68, %18
  %70 = add i32 %69, %67
  br label %75

71:                                               ; preds = %75, %60
  %72 = phi i32 [ %62, %60 ], [ %89, %75 ]
  %73 = add nuw i32 %61, 1
  %74 = icmp eq i32 %73, %2
  br i1 %74, label %130, label %60, !llvm.loop !50

75:                                               ; preds = %63, %75
  %76 = phi i32 [ 0, %63 ], [ %92, %75 ]
  %77 = phi i32 [ %62, %63 ], [ %89, %75 ]
  %78 = urem i32 %76, %33
  %79 = mul i32 %78, %9
  %80 = udiv i32 %76, %33
  %81 = mul i32 %80, %29
  %82 = add i32 %70, %79
  %83 = add i32 %82, %81
  %84 = lshr i32 %83, 7
  %85 = and i32 %84, %35
  %86 = shl nuw nsw i32 %85, 4
  %87 = select i1 %25, i32 0, i32 %86
  %88 = xor i32 %83, %87
  %89 = add i32 %77, 1
  %90 = zext i32 %77 to i64
  %91 = getelementptr inbounds i32, ptr %5, i64 %90
  store i32 %88, ptr %91, align 4, !tbaa !6
  %92 = add i32 %76, %10
  %93 = icmp ult i32 %92, %1
  br i1 %93, label %75, label %71, !llvm.loop !51

94:                                               ; preds = %38, %105
  %95 = phi i32 [ 0, %38 ], [ %107, %105 ]
  %96 = phi i32 [ 0, %38 ], [ %106, %105 ]
  br i1 %42, label %105, label %97

97:                                               ; preds = %94
  %98 = shl i32 %95, 4
  %99 = and i32 %98, 112
  %100 = lshr i32 %95, 3
  %101 = mul i32 %100, %50
  %102 = add i32 %101, %45
  %103 = shl nuw nsw i32 %99, %57
  %104 = add i32 %102, %103
  br label %109

105:                                              ; preds = %109, %94
  %106 = phi i32 [ %96, %94 ], [ %125, %109 ]
  %107 = add nuw i32 %95, 1
  %108 = icmp eq i32 %107, %1
  br i1 %108, label %130, label %94, !llvm.loop !52

109:                                              ; preds = %97, %109
  %110 = phi i32 [ 0, %97 ], [ %128, %109 ]
  %111 = phi i32 [ %96, %97 ], [ %125, %109 ]
  %112 = urem i32 %110, %10
  %113 = mul i32 %112, %9
  %114 = udiv i32 %110, %10
  %115 = shl i32 %114, 4
  %116 = mul i32 %114, %47
  %117 = select i1 %52, i32 %116, i32 %115
  %118 = add i32 %104, %113
  %119 = add i32 %118, %117
  %120 = lshr i32 %119, 7
  %121 = and i32 %120, %59
  %122 = shl nuw nsw i32 %121, 4
  %123 = select i1 %52, i32 0, i32 %122
  %124 = xor i32 %119, %123
  %125 = add i32 %111, 1
  %126 = zext i32 %111 to i64
  %127 = getelementptr inbounds i32, ptr %5, i64 %126
  store i32 %124, ptr %127, align 4, !tbaa !6
  %128 = add nuw nsw i32 %110, %10
  %129 = icmp ult i32 %128, %41
  br i1 %129, label %109, label %105, !llvm.loop !53

130:                                              ; preds = %71, %105, %12, %36
  %131 = phi i32 [ 0, %36 ], [ 0, %12 ], [ %106, %105 ], [ %72, %71 ]
  ret i32 %131
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @ptx_wgmma(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr noundef readonly %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10, i32 noundef %11, i32 noundef %12, i32 noundef %13) local_unnamed_addr #4 {
  %15 = alloca [1024 x i32], align 16
  %16 = alloca [4 x i32], align 16
  %17 = alloca [1024 x i32], align 16
  %18 = alloca [4 x i32], align 16
  %19 = alloca [16384 x i32], align 16
  %20 = alloca [65536 x i32], align 16
  %21 = alloca [16384 x i32], align 16
  %22 = icmp ult i32 %7, 12
  br i1 %22, label %23, label %33

23:                                               ; preds = %14
  %24 = trunc nuw i32 %7 to i16
  %25 = lshr i16 4091, %24
  %26 = trunc i16 %25 to i1
  br i1 %26, label %27, label %33

27:                                               ; preds = %23
  %28 = zext nneg i32 %7 to i64
  %29 = getelementptr inbounds [12 x i32], ptr @switch.table.ptx_wgmma, i64 0, i64 %28
  %30 = load i32, ptr %29, align 4
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %19) #12
  call void @llvm.lifetime.start.p0(i64 262144, ptr nonnull %20) #12
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %21) #12
  %31 = add nsw i32 %30, -1
  %32 = shl nuw i32 1, %31
  br label %34

33:                                               ; preds = %23, %14
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %19) #12
  call void @llvm.lifetime.start.p0(i64 262144, ptr nonnull %20) #12
  call void @llvm.lifetime.start.p0(i64 65536, ptr nonnull %21) #12
  br label %34

34:                                               ; preds = %27, %33
  %35 = phi i32 [ 32, %33 ], [ %30, %27 ]
  %36 = phi i1 [ true, %33 ], [ false, %27 ]
  %37 = phi i32 [ -2147483648, %33 ], [ %32, %27 ]
  %38 = and i32 %11, 1
  %39 = icmp eq i32 %38, 0
  %40 = select i1 %39, i32 0, i32 %37
  %41 = icmp eq ptr %2, null
  br i1 %41, label %47, label %42

42:                                               ; preds = %34
  %43 = icmp eq i32 %6, 0
  %44 = shl nsw i32 -1, %35
  %45 = xor i32 %44, -1
  %46 = zext i32 %6 to i64
  br label %142

47:                                               ; preds = %34
  %48 = and i32 %12, 1
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %17) #12
  %49 = call i32 @ptx_wgmma_pieces(i64 noundef %3, i32 noundef 64, i32 noundef %6, i32 noundef %35, i32 noundef %48, ptr noundef nonnull %17)
  %50 = trunc nuw nsw i32 %35 to i8
  %51 = udiv i8 -128, %50
  %52 = zext i8 %51 to i32
  %53 = icmp eq i32 %48, 0
  %54 = select i1 %53, i32 1, i32 %6
  %55 = shl nsw i32 -1, %35
  %56 = xor i32 %55, -1
  %57 = select i1 %36, i32 -1, i32 %56
  %58 = icmp eq i32 %49, 0
  br i1 %58, label %141, label %59

59:                                               ; preds = %47
  %60 = mul i32 %52, %6
  %61 = zext i8 %51 to i64
  %62 = zext i32 %49 to i64
  %63 = and i64 %61, 1
  %64 = icmp eq i8 %51, 1
  %65 = and i64 %61, 254
  %66 = icmp eq i64 %63, 0
  br label %67

67:                                               ; preds = %105, %59
  %68 = phi i64 [ 0, %59 ], [ %106, %105 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %18) #12
  br i1 %53, label %77, label %69

69:                                               ; preds = %67
  %70 = udiv i32 64, %52
  %71 = trunc nuw i64 %68 to i32
  %72 = urem i32 %71, %70
  %73 = mul i32 %60, %72
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds i32, ptr %19, i64 %74
  %76 = udiv i32 %71, %70
  br label %80

77:                                               ; preds = %67
  %78 = trunc nuw i64 %68 to i32
  %79 = mul i32 %78, %52
  br label %80

80:                                               ; preds = %77, %69
  %81 = phi i32 [ %79, %77 ], [ %76, %69 ]
  %82 = phi ptr [ %19, %77 ], [ %75, %69 ]
  %83 = zext i32 %81 to i64
  %84 = getelementptr inbounds i32, ptr %82, i64 %83
  %85 = getelementptr inbounds [1024 x i32], ptr %17, i64 0, i64 %68
  %86 = load i32, ptr %85, align 4, !tbaa !6
  %87 = zext i32 %86 to i64
  %88 = getelementptr inbounds i8, ptr %1, i64 %87
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %18, ptr noundef nonnull readonly align 1 dereferenceable(16) %88, i64 16, i1 false)
  br i1 %64, label %89, label %108

89:                                               ; preds = %108, %80
  %90 = phi i64 [ 0, %80 ], [ %138, %108 ]
  br i1 %66, label %105, label %91

91:                                               ; preds = %89
  %92 = trunc i64 %90 to i32
  %93 = mul i32 %35, %92
  %94 = lshr i32 %93, 5
  %95 = zext nneg i32 %94 to i64
  %96 = getelementptr inbounds [4 x i32], ptr %18, i64 0, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !6
  %98 = and i32 %93, 31
  %99 = lshr i32 %97, %98
  %100 = and i32 %99, %57
  %101 = xor i32 %100, %40
  %102 = mul i32 %54, %92
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds i32, ptr %84, i64 %103
  store i32 %101, ptr %104, align 4, !tbaa !6
  br label %105

105:                                              ; preds = %89, %91
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %18) #12
  %106 = add nuw nsw i64 %68, 1
  %107 = icmp eq i64 %106, %62
  br i1 %107, label %141, label %67, !llvm.loop !54

108:                                              ; preds = %80, %108
  %109 = phi i64 [ %138, %108 ], [ 0, %80 ]
  %110 = phi i64 [ %139, %108 ], [ 0, %80 ]
  %111 = trunc i64 %109 to i32
  %112 = mul i32 %35, %111
  %113 = lshr i32 %112, 5
  %114 = zext nneg i32 %113 to i64
  %115 = getelementptr inbounds [4 x i32], ptr %18, i64 0, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !6
  %117 = and i32 %112, 30
  %118 = lshr i32 %116, %117
  %119 = and i32 %118, %57
  %120 = xor i32 %119, %40
  %121 = mul i32 %54, %111
  %122 = zext i32 %121 to i64
  %123 = getelementptr inbounds i32, ptr %84, i64 %122
  store i32 %120, ptr %123, align 4, !tbaa !6
  %124 = trunc i64 %109 to i32
  %125 = or disjoint i32 %124, 1
  %126 = mul i32 %35, %125
  %127 = lshr i32 %126, 5
  %128 = zext nneg i32 %127 to i64
  %129 = getelementptr inbounds [4 x i32], ptr %18, i64 0, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !6
  %131 = and i32 %126, 31
  %132 = lshr i32 %130, %131
  %133 = and i32 %132, %57
  %134 = xor i32 %133, %40
  %135 = mul i32 %54, %125
  %136 = zext i32 %135 to i64
  %137 = getelementptr inbounds i32, ptr %84, i64 %136
  store i32 %134, ptr %137, align 4, !tbaa !6
  %138 = add nuw nsw i64 %109, 2
  %139 = add i64 %110, 2
  %140 = icmp eq i64 %139, %65
  br i1 %140, label %89, label %108, !llvm.loop !55

141:                                              ; preds = %105, %47
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %17) #12
  br label %191

142:                                              ; preds = %42, %157
  %143 = phi i32 [ 0, %42 ], [ %158, %157 ]
  br i1 %43, label %157, label %144

144:                                              ; preds = %142
  %145 = shl nuw nsw i32 %143, 3
  %146 = and i32 %145, 384
  %147 = zext nneg i32 %146 to i64
  %148 = getelementptr inbounds i32, ptr %2, i64 %147
  %149 = udiv i32 32, %35
  %150 = shl nuw nsw i32 %149, 2
  %151 = shl nuw nsw i32 %143, 2
  %152 = and i32 %151, 28
  %153 = trunc nuw nsw i32 %149 to i8
  %154 = lshr i32 %143, 3
  %155 = and i32 %154, 1
  %156 = mul i32 %143, %6
  br label %160

157:                                              ; preds = %181, %142
  %158 = add nuw nsw i32 %143, 1
  %159 = icmp eq i32 %158, 64
  br i1 %159, label %189, label %142, !llvm.loop !56

160:                                              ; preds = %144, %181
  %161 = phi i64 [ 0, %144 ], [ %187, %181 ]
  %162 = trunc nuw i64 %161 to i32
  %163 = urem i32 %162, %150
  %164 = trunc nuw nsw i32 %163 to i8
  %165 = udiv i8 %164, %153
  %166 = zext nneg i8 %165 to i32
  %167 = add nuw nsw i32 %152, %166
  %168 = udiv i32 %162, %150
  %169 = shl i32 %168, 1
  %170 = or disjoint i32 %169, %155
  %171 = shl nuw nsw i32 %167, 2
  %172 = add i32 %170, %171
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds i32, ptr %148, i64 %173
  %175 = load i32, ptr %174, align 4, !tbaa !6
  br i1 %36, label %181, label %176

176:                                              ; preds = %160
  %177 = urem i32 %162, %149
  %178 = mul nuw nsw i32 %177, %35
  %179 = lshr i32 %175, %178
  %180 = and i32 %179, %45
  br label %181

181:                                              ; preds = %160, %176
  %182 = phi i32 [ %180, %176 ], [ %175, %160 ]
  %183 = xor i32 %182, %40
  %184 = add i32 %156, %162
  %185 = zext i32 %184 to i64
  %186 = getelementptr inbounds [16384 x i32], ptr %19, i64 0, i64 %185
  store i32 %183, ptr %186, align 4, !tbaa !6
  %187 = add nuw nsw i64 %161, 1
  %188 = icmp eq i64 %187, %46
  br i1 %188, label %157, label %160, !llvm.loop !57

189:                                              ; preds = %157
  %190 = select i1 %36, i32 -1, i32 %45
  br label %191

191:                                              ; preds = %189, %141
  %192 = phi i32 [ %190, %189 ], [ %57, %141 ]
  %193 = lshr i32 %12, 1
  %194 = and i32 %193, 1
  %195 = and i32 %11, 2
  %196 = icmp eq i32 %195, 0
  %197 = select i1 %196, i32 0, i32 %37
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %15) #12
  %198 = call i32 @ptx_wgmma_pieces(i64 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %35, i32 noundef %194, ptr noundef nonnull %15)
  %199 = udiv i32 128, %35
  %200 = icmp eq i32 %194, 0
  %201 = select i1 %200, i32 1, i32 %6
  %202 = icmp eq i32 %198, 0
  br i1 %202, label %285, label %203

203:                                              ; preds = %191
  %204 = mul i32 %199, %6
  %205 = zext nneg i32 %199 to i64
  %206 = zext i32 %198 to i64
  %207 = and i64 %205, 1
  %208 = icmp eq i32 %199, 1
  %209 = and i64 %205, 254
  %210 = icmp eq i64 %207, 0
  br label %211

211:                                              ; preds = %249, %203
  %212 = phi i64 [ 0, %203 ], [ %250, %249 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %16) #12
  br i1 %200, label %221, label %213

213:                                              ; preds = %211
  %214 = udiv i32 %5, %199
  %215 = trunc nuw i64 %212 to i32
  %216 = urem i32 %215, %214
  %217 = mul i32 %204, %216
  %218 = zext i32 %217 to i64
  %219 = getelementptr inbounds i32, ptr %20, i64 %218
  %220 = udiv i32 %215, %214
  br label %224

221:                                              ; preds = %211
  %222 = trunc nuw i64 %212 to i32
  %223 = mul i32 %199, %222
  br label %224

224:                                              ; preds = %221, %213
  %225 = phi i32 [ %223, %221 ], [ %220, %213 ]
  %226 = phi ptr [ %20, %221 ], [ %219, %213 ]
  %227 = zext i32 %225 to i64
  %228 = getelementptr inbounds i32, ptr %226, i64 %227
  %229 = getelementptr inbounds [1024 x i32], ptr %15, i64 0, i64 %212
  %230 = load i32, ptr %229, align 4, !tbaa !6
  %231 = zext i32 %230 to i64
  %232 = getelementptr inbounds i8, ptr %1, i64 %231
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %16, ptr noundef nonnull readonly align 1 dereferenceable(16) %232, i64 16, i1 false)
  br i1 %208, label %233, label %252

233:                                              ; preds = %252, %224
  %234 = phi i64 [ 0, %224 ], [ %282, %252 ]
  br i1 %210, label %249, label %235

235:                                              ; preds = %233
  %236 = trunc i64 %234 to i32
  %237 = mul i32 %35, %236
  %238 = lshr i32 %237, 5
  %239 = zext nneg i32 %238 to i64
  %240 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 %239
  %241 = load i32, ptr %240, align 4, !tbaa !6
  %242 = and i32 %237, 31
  %243 = lshr i32 %241, %242
  %244 = and i32 %243, %192
  %245 = xor i32 %244, %197
  %246 = mul i32 %201, %236
  %247 = zext i32 %246 to i64
  %248 = getelementptr inbounds i32, ptr %228, i64 %247
  store i32 %245, ptr %248, align 4, !tbaa !6
  br label %249

249:                                              ; preds = %233, %235
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %16) #12
  %250 = add nuw nsw i64 %212, 1
  %251 = icmp eq i64 %250, %206
  br i1 %251, label %285, label %211, !llvm.loop !54

252:                                              ; preds = %224, %252
  %253 = phi i64 [ %282, %252 ], [ 0, %224 ]
  %254 = phi i64 [ %283, %252 ], [ 0, %224 ]
  %255 = trunc i64 %253 to i32
  %256 = mul i32 %35, %255
  %257 = lshr i32 %256, 5
  %258 = zext nneg i32 %257 to i64
  %259 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 %258
  %260 = load i32, ptr %259, align 4, !tbaa !6
  %261 = and i32 %256, 30
  %262 = lshr i32 %260, %261
  %263 = and i32 %262, %192
  %264 = xor i32 %263, %197
  %265 = mul i32 %201, %255
  %266 = zext i32 %265 to i64
  %267 = getelementptr inbounds i32, ptr %228, i64 %266
  store i32 %264, ptr %267, align 4, !tbaa !6
  %268 = trunc i64 %253 to i32
  %269 = or disjoint i32 %268, 1
  %270 = mul i32 %35, %269
  %271 = lshr i32 %270, 5
  %272 = zext nneg i32 %271 to i64
  %273 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !6
  %275 = and i32 %270, 31
  %276 = lshr i32 %274, %275
  %277 = and i32 %276, %192
  %278 = xor i32 %277, %197
  %279 = mul i32 %201, %269
  %280 = zext i32 %279 to i64
  %281 = getelementptr inbounds i32, ptr %228, i64 %280
  store i32 %278, ptr %281, align 4, !tbaa !6
  %282 = add nuw nsw i64 %253, 2
  %283 = add i64 %254, 2
  %284 = icmp eq i64 %283, %209
  br i1 %284, label %233, label %252, !llvm.loop !55

285:                                              ; preds = %249, %191
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #12
  %286 = icmp eq i32 %10, 0
  br i1 %286, label %287, label %293

287:                                              ; preds = %285
  %288 = shl i32 %5, 6
  %289 = icmp eq i32 %288, 0
  br i1 %289, label %343, label %290

290:                                              ; preds = %287
  %291 = zext i32 %288 to i64
  %292 = shl nuw nsw i64 %291, 2
  call void @llvm.memset.p0.i64(ptr nonnull align 16 %21, i8 0, i64 %292, i1 false), !tbaa !6
  br label %343

293:                                              ; preds = %285
  %294 = icmp ne i32 %9, 0
  %295 = lshr i32 %5, 2
  %296 = icmp ult i32 %5, 4
  %297 = lshr i32 %5, 1
  %298 = select i1 %294, i32 %297, i32 %295
  %299 = zext i1 %294 to i32
  br label %300

300:                                              ; preds = %314, %293
  %301 = phi i64 [ 0, %293 ], [ %315, %314 ]
  br i1 %296, label %314, label %302

302:                                              ; preds = %300
  %303 = trunc nuw nsw i64 %301 to i32
  %304 = lshr i32 %303, 1
  %305 = and i32 %304, 48
  %306 = lshr i32 %303, 2
  %307 = and i32 %306, 7
  %308 = or disjoint i32 %305, %307
  %309 = shl nuw i64 %301, 1
  %310 = and i64 %309, 6
  %311 = mul i32 %298, %303
  %312 = zext i32 %311 to i64
  %313 = getelementptr inbounds i32, ptr %0, i64 %312
  br label %317

314:                                              ; preds = %340, %300
  %315 = add nuw nsw i64 %301, 1
  %316 = icmp eq i64 %315, 128
  br i1 %316, label %343, label %300, !llvm.loop !58

317:                                              ; preds = %340, %302
  %318 = phi i32 [ 0, %302 ], [ %341, %340 ]
  %319 = shl i32 %318, 3
  %320 = and i32 %319, 8
  %321 = or disjoint i32 %320, %308
  %322 = mul i32 %321, %5
  %323 = zext i32 %322 to i64
  %324 = getelementptr inbounds i32, ptr %21, i64 %323
  %325 = shl nuw i32 %318, 2
  %326 = and i32 %325, -8
  %327 = zext i32 %326 to i64
  %328 = getelementptr inbounds i32, ptr %324, i64 %327
  %329 = getelementptr inbounds i32, ptr %328, i64 %310
  %330 = shl nuw nsw i32 %318, %299
  %331 = zext nneg i32 %330 to i64
  %332 = getelementptr inbounds i32, ptr %313, i64 %331
  br i1 %294, label %338, label %333

333:                                              ; preds = %317
  %334 = load i32, ptr %332, align 4, !tbaa !6
  %335 = and i32 %334, 65535
  store i32 %335, ptr %329, align 4, !tbaa !6
  %336 = lshr i32 %334, 16
  %337 = getelementptr inbounds i8, ptr %329, i64 4
  store i32 %336, ptr %337, align 4, !tbaa !6
  br label %340

338:                                              ; preds = %317
  %339 = load i64, ptr %332, align 4
  store i64 %339, ptr %329, align 4
  br label %340

340:                                              ; preds = %338, %333
  %341 = add nuw nsw i32 %318, 1
  %342 = icmp eq i32 %341, %295
  br i1 %342, label %314, label %317, !llvm.loop !59

343:                                              ; preds = %314, %290, %287
  %344 = and i32 %7, -2
  %345 = icmp eq i32 %344, 10
  %346 = select i1 %345, i32 13, i32 25
  call fastcc void @multiply(ptr noundef nonnull %19, ptr noundef nonnull %20, ptr noundef nonnull %21, i32 noundef 64, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %13, i32 noundef %6, i32 noundef %346)
  %347 = icmp ne i32 %9, 0
  %348 = lshr i32 %5, 2
  %349 = icmp ult i32 %5, 4
  %350 = lshr i32 %5, 1
  %351 = select i1 %347, i32 %350, i32 %348
  %352 = zext i1 %347 to i32
  br label %353

353:                                              ; preds = %367, %343
  %354 = phi i64 [ 0, %343 ], [ %368, %367 ]
  br i1 %349, label %367, label %355

355:                                              ; preds = %353
  %356 = trunc nuw nsw i64 %354 to i32
  %357 = lshr i32 %356, 1
  %358 = and i32 %357, 48
  %359 = lshr i32 %356, 2
  %360 = and i32 %359, 7
  %361 = or disjoint i32 %358, %360
  %362 = shl nuw i64 %354, 1
  %363 = and i64 %362, 6
  %364 = mul i32 %351, %356
  %365 = zext i32 %364 to i64
  %366 = getelementptr inbounds i32, ptr %0, i64 %365
  br label %370

367:                                              ; preds = %394, %353
  %368 = add nuw nsw i64 %354, 1
  %369 = icmp eq i64 %368, 128
  br i1 %369, label %397, label %353, !llvm.loop !58

370:                                              ; preds = %394, %355
  %371 = phi i32 [ 0, %355 ], [ %395, %394 ]
  %372 = shl i32 %371, 3
  %373 = and i32 %372, 8
  %374 = or disjoint i32 %373, %361
  %375 = mul i32 %374, %5
  %376 = zext i32 %375 to i64
  %377 = getelementptr inbounds i32, ptr %21, i64 %376
  %378 = shl nuw i32 %371, 2
  %379 = and i32 %378, -8
  %380 = zext i32 %379 to i64
  %381 = getelementptr inbounds i32, ptr %377, i64 %380
  %382 = getelementptr inbounds i32, ptr %381, i64 %363
  %383 = shl nuw nsw i32 %371, %352
  %384 = zext nneg i32 %383 to i64
  %385 = getelementptr inbounds i32, ptr %366, i64 %384
  br i1 %347, label %392, label %386

386:                                              ; preds = %370
  %387 = load i32, ptr %382, align 4, !tbaa !6
  %388 = getelementptr inbounds i8, ptr %382, i64 4
  %389 = load i32, ptr %388, align 4, !tbaa !6
  %390 = shl i32 %389, 16
  %391 = or i32 %390, %387
  store i32 %391, ptr %385, align 4, !tbaa !6
  br label %394

392:                                              ; preds = %370
  %393 = load i64, ptr %382, align 4
  store i64 %393, ptr %385, align 4
  br label %394

394:                                              ; preds = %392, %386
  %395 = add nuw nsw i32 %371, 1
  %396 = icmp eq i32 %395, %348
  br i1 %396, label %367, label %370, !llvm.loop !59

397:                                              ; preds = %367
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %21) #12
  call void @llvm.lifetime.end.p0(i64 262144, ptr nonnull %20) #12
  call void @llvm.lifetime.end.p0(i64 65536, ptr nonnull %19) #12
  ret void
}

declare i64 @ptx_cvt_f16_e4m3(i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #9

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #9

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #9

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define internal fastcc void @term(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Term) align 8 %0, i32 noundef %1, i32 noundef %2) unnamed_addr #10 {
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
  store i32 %29, ptr %30, align 4, !tbaa !34
  %31 = shl nuw nsw i32 1, %11
  %32 = add nsw i32 %31, -1
  %33 = and i32 %32, %14
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %34, ptr %35, align 8, !tbaa !38
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
  store i32 3, ptr %0, align 8, !tbaa !31
  br label %65

48:                                               ; preds = %40
  %49 = icmp eq i32 %18, %17
  br i1 %49, label %50, label %51

50:                                               ; preds = %48
  store i32 2, ptr %0, align 8, !tbaa !31
  br label %65

51:                                               ; preds = %36, %48
  %52 = icmp eq i32 %18, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  %54 = or i32 %33, %31
  %55 = zext nneg i32 %54 to i64
  store i64 %55, ptr %35, align 8, !tbaa !38
  br label %56

56:                                               ; preds = %51, %53
  %57 = phi i64 [ 1, %53 ], [ %34, %51 ]
  %58 = phi i32 [ %18, %53 ], [ 1, %51 ]
  %59 = icmp ne i64 %57, 0
  %60 = zext i1 %59 to i32
  store i32 %60, ptr %0, align 8, !tbaa !31
  %61 = add nsw i32 %21, %58
  %62 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %61, ptr %62, align 4, !tbaa !37
  %63 = sub nsw i32 %61, %11
  %64 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %63, ptr %64, align 8, !tbaa !39
  br label %65

65:                                               ; preds = %56, %50, %47
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #11

attributes #0 = { nounwind uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable }
attributes #3 = { nounwind }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }

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
!21 = !{!22, !22, i64 0}
!22 = !{!"float", !8, i64 0}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
!26 = distinct !{!26, !5}
!27 = distinct !{!27, !5}
!28 = distinct !{!28, !5}
!29 = distinct !{!29, !5}
!30 = distinct !{!30, !5}
!31 = !{!32, !7, i64 0}
!32 = !{!"", !7, i64 0, !7, i64 4, !7, i64 8, !7, i64 12, !33, i64 16}
!33 = !{!"long", !8, i64 0}
!34 = !{!32, !7, i64 4}
!35 = !{i64 0, i64 4, !6, i64 4, i64 4, !6, i64 8, i64 4, !6, i64 12, i64 4, !6, i64 16, i64 8, !36}
!36 = !{!33, !33, i64 0}
!37 = !{!32, !7, i64 12}
!38 = !{!32, !33, i64 16}
!39 = !{!32, !7, i64 8}
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
!55 = distinct !{!55, !5}
!56 = distinct !{!56, !5}
!57 = distinct !{!57, !5}
!58 = distinct !{!58, !5}
!59 = distinct !{!59, !5}
