; made by tools/make_cpu_runtime.py from 679ccf956745d4548d120f00e1ceaa7a
; ModuleID = 'numerics_convert.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i32 %1, -9
  br label %11

11:                                               ; preds = %2, %5
  %12 = phi i32 [ %1, %2 ], [ %10, %5 ]
  %13 = phi i64 [ %0, %2 ], [ %9, %5 ]
  %14 = and i64 %13, 2147483647
  %15 = icmp ult i64 %14, 2139095041
  %16 = and i32 %12, 16
  %17 = and i64 %13, 2147483648
  %18 = icmp ne i64 %17, 0
  %19 = and i64 %13, 8388607
  %20 = trunc i64 %13 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  br i1 %15, label %23, label %30

23:                                               ; preds = %11
  %24 = icmp eq i32 %22, 255
  br i1 %24, label %40, label %25

25:                                               ; preds = %23
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %19, 8388608
  %28 = select i1 %26, i64 %19, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %33, label %63

30:                                               ; preds = %11
  %31 = icmp eq i32 %16, 0
  %32 = select i1 %31, i64 32767, i64 0
  br label %186

33:                                               ; preds = %25
  %34 = icmp eq i32 %16, 0
  br i1 %34, label %35, label %186

35:                                               ; preds = %33
  %36 = lshr exact i64 %17, 16
  %37 = and i32 %12, 32
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i64 %36, i64 0
  br label %186

40:                                               ; preds = %23
  %41 = lshr exact i64 %17, 16
  %42 = and i32 %12, 64
  %43 = icmp eq i32 %42, 0
  %44 = or disjoint i64 %41, 31744
  %45 = select i1 %18, i64 64511, i64 31743
  %46 = select i1 %43, i64 %44, i64 %45
  %47 = icmp eq i32 %16, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %40
  %49 = and i64 %46, 32767
  %50 = icmp ult i64 %49, 31745
  br i1 %50, label %51, label %186

51:                                               ; preds = %48
  %52 = icmp ult i64 %46, 32768
  %53 = select i1 %52, i64 15360, i64 0
  br label %186

54:                                               ; preds = %40
  %55 = and i32 %12, 32
  %56 = icmp ne i32 %55, 0
  %57 = icmp ugt i64 %46, 32767
  %58 = and i64 %46, 32767
  %59 = icmp ult i64 %58, 31745
  %60 = and i1 %57, %59
  %61 = select i1 %56, i1 %60, i1 false
  %62 = select i1 %61, i64 0, i64 %46
  br label %186

63:                                               ; preds = %25
  %64 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %65 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = shl i64 %28, %65
  %68 = add nsw i32 %64, -87
  %69 = sub nsw i32 %68, %66
  %70 = xor i1 %18, true
  %71 = lshr exact i64 %17, 16
  %72 = add nsw i32 %69, 14
  %73 = icmp slt i32 %69, -14
  %74 = sub nsw i32 39, %69
  %75 = select i1 %73, i32 0, i32 %72
  %76 = select i1 %73, i32 %74, i32 53
  %77 = and i32 %12, 7
  %78 = icmp sgt i32 %76, 64
  %79 = icmp ne i64 %67, 0
  %80 = zext i1 %79 to i64
  %81 = tail call i32 @llvm.smin.i32(i32 %76, i32 64)
  %82 = select i1 %78, i64 %80, i64 %67
  %83 = icmp sgt i32 %76, 63
  %84 = zext nneg i32 %81 to i64
  %85 = lshr i64 %82, %84
  %86 = select i1 %83, i64 0, i64 %85
  %87 = add nsw i32 %81, -1
  %88 = zext nneg i32 %87 to i64
  %89 = shl nuw i64 1, %88
  %90 = shl i64 2, %88
  %91 = add i64 %90, -1
  %92 = select i1 %83, i64 -1, i64 %91
  %93 = and i64 %92, %82
  switch i32 %77, label %109 [
    i32 0, label %94
    i32 4, label %101
    i32 2, label %103
    i32 3, label %106
  ]

94:                                               ; preds = %63
  %95 = icmp ugt i64 %93, %89
  br i1 %95, label %109, label %96

96:                                               ; preds = %94
  %97 = icmp eq i64 %93, %89
  %98 = and i64 %86, 1
  %99 = icmp ne i64 %98, 0
  %100 = select i1 %97, i1 %99, i1 false
  br label %109

101:                                              ; preds = %63
  %102 = icmp uge i64 %93, %89
  br label %109

103:                                              ; preds = %63
  %104 = icmp ne i64 %93, 0
  %105 = and i1 %18, %104
  br label %109

106:                                              ; preds = %63
  %107 = icmp ne i64 %93, 0
  %108 = and i1 %107, %70
  br label %109

109:                                              ; preds = %63, %94, %96, %101, %103, %106
  %110 = phi i1 [ %102, %101 ], [ %105, %103 ], [ %108, %106 ], [ true, %94 ], [ %100, %96 ], [ false, %63 ]
  %111 = zext i1 %110 to i64
  %112 = zext nneg i32 %75 to i64
  %113 = shl nuw nsw i64 %112, 10
  %114 = add i64 %86, %113
  %115 = add i64 %114, %111
  %116 = and i32 %12, 8
  %117 = icmp ne i32 %116, 0
  %118 = select i1 %117, i1 %73, i1 false
  br i1 %118, label %119, label %143

119:                                              ; preds = %109
  %120 = lshr i64 %67, 53
  %121 = and i64 %67, 9007199254740990
  switch i32 %77, label %135 [
    i32 0, label %122
    i32 4, label %127
    i32 2, label %129
    i32 3, label %132
  ]

122:                                              ; preds = %119
  %123 = icmp ugt i64 %121, 4503599627370496
  br i1 %123, label %135, label %124

124:                                              ; preds = %122
  %125 = and i64 %67, 18014398509481982
  %126 = icmp eq i64 %125, 13510798882111488
  br label %135

127:                                              ; preds = %119
  %128 = icmp ugt i64 %121, 4503599627370495
  br label %135

129:                                              ; preds = %119
  %130 = icmp ne i64 %121, 0
  %131 = and i1 %18, %130
  br label %135

132:                                              ; preds = %119
  %133 = icmp ne i64 %121, 0
  %134 = and i1 %133, %70
  br label %135

135:                                              ; preds = %119, %122, %124, %127, %129, %132
  %136 = phi i1 [ %128, %127 ], [ %131, %129 ], [ %134, %132 ], [ true, %122 ], [ %126, %124 ], [ false, %119 ]
  %137 = icmp eq i32 %69, -15
  br i1 %137, label %138, label %143

138:                                              ; preds = %135
  %139 = zext i1 %136 to i64
  %140 = add nuw nsw i64 %120, %139
  %141 = icmp ult i64 %140, 2048
  %142 = select i1 %141, i64 0, i64 1024
  br label %143

143:                                              ; preds = %138, %135, %109
  %144 = phi i64 [ %115, %109 ], [ 0, %135 ], [ %142, %138 ]
  %145 = icmp ugt i64 %144, 31743
  %146 = icmp ugt i32 %75, 32
  %147 = select i1 %145, i1 true, i1 %146
  br i1 %147, label %148, label %174

148:                                              ; preds = %143
  %149 = and i32 %12, 3
  %150 = icmp eq i32 %149, 0
  %151 = icmp eq i32 %77, 2
  %152 = and i1 %151, %18
  %153 = or i1 %150, %152
  br i1 %153, label %157, label %154

154:                                              ; preds = %148
  %155 = icmp eq i32 %77, 3
  %156 = and i1 %155, %70
  br label %157

157:                                              ; preds = %154, %148
  %158 = phi i1 [ true, %148 ], [ %156, %154 ]
  %159 = icmp eq i32 %16, 0
  br i1 %159, label %163, label %160

160:                                              ; preds = %157
  %161 = icmp eq i64 %17, 0
  %162 = select i1 %161, i64 15360, i64 0
  br label %186

163:                                              ; preds = %157
  %164 = and i32 %12, 64
  %165 = icmp eq i32 %164, 0
  %166 = and i1 %165, %158
  %167 = select i1 %166, i64 31744, i64 31743
  %168 = or disjoint i64 %167, %71
  %169 = and i32 %12, 32
  %170 = icmp eq i32 %169, 0
  %171 = icmp eq i64 %17, 0
  %172 = or i1 %170, %171
  %173 = select i1 %172, i64 %168, i64 0
  br label %186

174:                                              ; preds = %143
  %175 = or disjoint i64 %144, %71
  %176 = icmp eq i32 %16, 0
  br i1 %176, label %181, label %177

177:                                              ; preds = %174
  %178 = icmp eq i64 %17, 0
  br i1 %178, label %179, label %186

179:                                              ; preds = %177
  %180 = tail call i64 @llvm.umin.i64(i64 %175, i64 15360)
  br label %186

181:                                              ; preds = %174
  %182 = and i32 %12, 32
  %183 = icmp ne i32 %182, 0
  %184 = and i1 %183, %18
  %185 = select i1 %184, i64 0, i64 %175
  br label %186

186:                                              ; preds = %33, %181, %163, %54, %35, %179, %160, %51, %30, %177, %48
  %187 = phi i64 [ 0, %48 ], [ 0, %177 ], [ %32, %30 ], [ %53, %51 ], [ %162, %160 ], [ %180, %179 ], [ %39, %35 ], [ %62, %54 ], [ %173, %163 ], [ %185, %181 ], [ 0, %33 ]
  ret i64 %187
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i32 %1, -9
  br label %11

11:                                               ; preds = %2, %5
  %12 = phi i32 [ %1, %2 ], [ %10, %5 ]
  %13 = phi i64 [ %0, %2 ], [ %9, %5 ]
  %14 = and i64 %13, 2147483647
  %15 = icmp ult i64 %14, 2139095041
  %16 = and i32 %12, 16
  %17 = and i64 %13, 2147483648
  %18 = icmp ne i64 %17, 0
  %19 = and i64 %13, 8388607
  %20 = trunc i64 %13 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  br i1 %15, label %23, label %30

23:                                               ; preds = %11
  %24 = icmp eq i32 %22, 255
  br i1 %24, label %40, label %25

25:                                               ; preds = %23
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %19, 8388608
  %28 = select i1 %26, i64 %19, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %33, label %63

30:                                               ; preds = %11
  %31 = icmp eq i32 %16, 0
  %32 = select i1 %31, i64 32767, i64 0
  br label %185

33:                                               ; preds = %25
  %34 = icmp eq i32 %16, 0
  br i1 %34, label %35, label %185

35:                                               ; preds = %33
  %36 = lshr exact i64 %17, 16
  %37 = and i32 %12, 32
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i64 %36, i64 0
  br label %185

40:                                               ; preds = %23
  %41 = lshr exact i64 %17, 16
  %42 = and i32 %12, 64
  %43 = icmp eq i32 %42, 0
  %44 = or disjoint i64 %41, 32640
  %45 = select i1 %18, i64 65407, i64 32639
  %46 = select i1 %43, i64 %44, i64 %45
  %47 = icmp eq i32 %16, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %40
  %49 = and i64 %46, 32767
  %50 = icmp ult i64 %49, 32641
  br i1 %50, label %51, label %185

51:                                               ; preds = %48
  %52 = icmp ult i64 %46, 32768
  %53 = select i1 %52, i64 16256, i64 0
  br label %185

54:                                               ; preds = %40
  %55 = and i32 %12, 32
  %56 = icmp ne i32 %55, 0
  %57 = icmp ugt i64 %46, 32767
  %58 = and i64 %46, 32767
  %59 = icmp ult i64 %58, 32641
  %60 = and i1 %57, %59
  %61 = select i1 %56, i1 %60, i1 false
  %62 = select i1 %61, i64 0, i64 %46
  br label %185

63:                                               ; preds = %25
  %64 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %65 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = shl i64 %28, %65
  %68 = add nsw i32 %64, -87
  %69 = sub nsw i32 %68, %66
  %70 = xor i1 %18, true
  %71 = lshr exact i64 %17, 16
  %72 = add nsw i32 %69, 126
  %73 = icmp slt i32 %69, -126
  %74 = sub nsw i32 -70, %69
  %75 = select i1 %73, i32 0, i32 %72
  %76 = select i1 %73, i32 %74, i32 56
  %77 = and i32 %12, 7
  %78 = icmp sgt i32 %76, 64
  %79 = icmp ne i64 %67, 0
  %80 = zext i1 %79 to i64
  %81 = tail call i32 @llvm.smin.i32(i32 %76, i32 64)
  %82 = select i1 %78, i64 %80, i64 %67
  %83 = icmp sgt i32 %76, 63
  %84 = zext nneg i32 %81 to i64
  %85 = lshr i64 %82, %84
  %86 = select i1 %83, i64 0, i64 %85
  %87 = add nsw i32 %81, -1
  %88 = zext nneg i32 %87 to i64
  %89 = shl nuw i64 1, %88
  %90 = shl i64 2, %88
  %91 = add i64 %90, -1
  %92 = select i1 %83, i64 -1, i64 %91
  %93 = and i64 %92, %82
  switch i32 %77, label %109 [
    i32 0, label %94
    i32 4, label %101
    i32 2, label %103
    i32 3, label %106
  ]

94:                                               ; preds = %63
  %95 = icmp ugt i64 %93, %89
  br i1 %95, label %109, label %96

96:                                               ; preds = %94
  %97 = icmp eq i64 %93, %89
  %98 = and i64 %86, 1
  %99 = icmp ne i64 %98, 0
  %100 = select i1 %97, i1 %99, i1 false
  br label %109

101:                                              ; preds = %63
  %102 = icmp uge i64 %93, %89
  br label %109

103:                                              ; preds = %63
  %104 = icmp ne i64 %93, 0
  %105 = and i1 %18, %104
  br label %109

106:                                              ; preds = %63
  %107 = icmp ne i64 %93, 0
  %108 = and i1 %107, %70
  br label %109

109:                                              ; preds = %63, %94, %96, %101, %103, %106
  %110 = phi i1 [ %102, %101 ], [ %105, %103 ], [ %108, %106 ], [ true, %94 ], [ %100, %96 ], [ false, %63 ]
  %111 = and i32 %12, 8
  %112 = icmp ne i32 %111, 0
  %113 = select i1 %112, i1 %73, i1 false
  br i1 %113, label %114, label %138

114:                                              ; preds = %109
  %115 = lshr i64 %67, 56
  %116 = and i64 %67, 72057594037927934
  switch i32 %77, label %130 [
    i32 0, label %117
    i32 4, label %122
    i32 2, label %124
    i32 3, label %127
  ]

117:                                              ; preds = %114
  %118 = icmp ugt i64 %116, 36028797018963968
  br i1 %118, label %130, label %119

119:                                              ; preds = %117
  %120 = and i64 %67, 144115188075855870
  %121 = icmp eq i64 %120, 108086391056891904
  br label %130

122:                                              ; preds = %114
  %123 = icmp ugt i64 %116, 36028797018963967
  br label %130

124:                                              ; preds = %114
  %125 = icmp ne i64 %116, 0
  %126 = and i1 %18, %125
  br label %130

127:                                              ; preds = %114
  %128 = icmp ne i64 %116, 0
  %129 = and i1 %128, %70
  br label %130

130:                                              ; preds = %114, %117, %119, %122, %124, %127
  %131 = phi i1 [ %123, %122 ], [ %126, %124 ], [ %129, %127 ], [ true, %117 ], [ %121, %119 ], [ false, %114 ]
  %132 = icmp eq i32 %69, -127
  br i1 %132, label %133, label %171

133:                                              ; preds = %130
  %134 = zext i1 %131 to i64
  %135 = add nuw nsw i64 %115, %134
  %136 = icmp ult i64 %135, 256
  %137 = select i1 %136, i64 0, i64 128
  br label %171

138:                                              ; preds = %109
  %139 = zext nneg i32 %75 to i64
  %140 = shl nuw nsw i64 %139, 7
  %141 = add i64 %86, %140
  %142 = zext i1 %110 to i64
  %143 = add i64 %141, %142
  %144 = icmp ugt i64 %143, 32639
  br i1 %144, label %145, label %171

145:                                              ; preds = %138
  %146 = and i32 %12, 3
  %147 = icmp eq i32 %146, 0
  %148 = icmp eq i32 %77, 2
  %149 = and i1 %148, %18
  %150 = or i1 %147, %149
  br i1 %150, label %154, label %151

151:                                              ; preds = %145
  %152 = icmp eq i32 %77, 3
  %153 = and i1 %152, %70
  br label %154

154:                                              ; preds = %151, %145
  %155 = phi i1 [ true, %145 ], [ %153, %151 ]
  %156 = icmp eq i32 %16, 0
  br i1 %156, label %160, label %157

157:                                              ; preds = %154
  %158 = icmp eq i64 %17, 0
  %159 = select i1 %158, i64 16256, i64 0
  br label %185

160:                                              ; preds = %154
  %161 = and i32 %12, 64
  %162 = icmp eq i32 %161, 0
  %163 = and i1 %162, %155
  %164 = select i1 %163, i64 32640, i64 32639
  %165 = or disjoint i64 %164, %71
  %166 = and i32 %12, 32
  %167 = icmp eq i32 %166, 0
  %168 = icmp eq i64 %17, 0
  %169 = or i1 %167, %168
  %170 = select i1 %169, i64 %165, i64 0
  br label %185

171:                                              ; preds = %133, %130, %138
  %172 = phi i64 [ %143, %138 ], [ %137, %133 ], [ 0, %130 ]
  %173 = or disjoint i64 %172, %71
  %174 = icmp eq i32 %16, 0
  br i1 %174, label %179, label %175

175:                                              ; preds = %171
  %176 = icmp eq i64 %17, 0
  br i1 %176, label %177, label %185

177:                                              ; preds = %175
  %178 = tail call i64 @llvm.umin.i64(i64 %173, i64 16256)
  br label %185

179:                                              ; preds = %171
  %180 = and i32 %12, 32
  %181 = icmp eq i32 %180, 0
  %182 = icmp eq i64 %17, 0
  %183 = or i1 %181, %182
  %184 = select i1 %183, i64 %173, i64 0
  br label %185

185:                                              ; preds = %33, %179, %160, %54, %35, %177, %157, %51, %30, %175, %48
  %186 = phi i64 [ 0, %48 ], [ 0, %175 ], [ %32, %30 ], [ %53, %51 ], [ %159, %157 ], [ %178, %177 ], [ %39, %35 ], [ %62, %54 ], [ %170, %160 ], [ %184, %179 ], [ 0, %33 ]
  ret i64 %186
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i64 %0, 2147483648
  %8 = select i1 %6, i64 %7, i64 %0
  %9 = select i1 %4, i64 %0, i64 %8
  %10 = and i64 %9, 2147483647
  %11 = icmp ugt i64 %10, 2139095040
  %12 = and i32 %1, 16
  %13 = icmp eq i32 %12, 0
  %14 = and i1 %13, %11
  br i1 %14, label %102, label %15

15:                                               ; preds = %2
  %16 = icmp ne i64 %7, 0
  %17 = and i64 %9, 8388607
  %18 = trunc i64 %9 to i32
  %19 = lshr i32 %18, 23
  %20 = and i32 %19, 255
  br i1 %11, label %28, label %21

21:                                               ; preds = %15
  %22 = icmp eq i32 %20, 255
  br i1 %22, label %36, label %23

23:                                               ; preds = %21
  %24 = icmp eq i32 %20, 0
  %25 = or disjoint i64 %17, 8388608
  %26 = select i1 %24, i64 %17, i64 %25
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %30, label %58

28:                                               ; preds = %15
  %29 = select i1 %13, i64 -2251799813685248, i64 0
  br label %102

30:                                               ; preds = %23
  br i1 %13, label %31, label %102

31:                                               ; preds = %30
  %32 = shl nuw i64 %7, 32
  %33 = and i32 %1, 32
  %34 = icmp eq i32 %33, 0
  %35 = select i1 %34, i64 %32, i64 0
  br label %102

36:                                               ; preds = %21
  %37 = shl nuw i64 %7, 32
  %38 = and i32 %1, 64
  %39 = icmp eq i32 %38, 0
  %40 = or disjoint i64 %37, 9218868437227405312
  %41 = select i1 %16, i64 -4503599627370497, i64 9218868437227405311
  %42 = select i1 %39, i64 %40, i64 %41
  br i1 %13, label %49, label %43

43:                                               ; preds = %36
  %44 = and i64 %42, 9223372036854775807
  %45 = icmp ult i64 %44, 9218868437227405313
  br i1 %45, label %46, label %102

46:                                               ; preds = %43
  %47 = icmp slt i64 %42, 0
  %48 = select i1 %47, i64 0, i64 4607182418800017408
  br label %102

49:                                               ; preds = %36
  %50 = and i32 %1, 32
  %51 = icmp ne i32 %50, 0
  %52 = icmp slt i64 %42, 0
  %53 = and i64 %42, 9223372036854775807
  %54 = icmp ult i64 %53, 9218868437227405313
  %55 = and i1 %52, %54
  %56 = select i1 %51, i1 %55, i1 false
  %57 = select i1 %56, i64 0, i64 %42
  br label %102

58:                                               ; preds = %23
  %59 = tail call i32 @llvm.umax.i32(i32 %20, i32 1)
  %60 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %26, i1 true)
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = shl i64 %26, %60
  %63 = add nsw i32 %59, -87
  %64 = sub nsw i32 %63, %61
  %65 = add nsw i32 %64, 1022
  %66 = zext nneg i32 %65 to i64
  %67 = shl nuw nsw i64 %66, 52
  %68 = shl nuw i64 %7, 32
  %69 = and i32 %1, 7
  %70 = lshr i64 %62, 11
  %71 = and i64 %62, 2046
  switch i32 %69, label %86 [
    i32 0, label %72
    i32 4, label %77
    i32 2, label %79
    i32 3, label %82
  ]

72:                                               ; preds = %58
  %73 = icmp ugt i64 %71, 1024
  br i1 %73, label %86, label %74

74:                                               ; preds = %72
  %75 = and i64 %62, 4094
  %76 = icmp eq i64 %75, 3072
  br label %86

77:                                               ; preds = %58
  %78 = icmp ugt i64 %71, 1023
  br label %86

79:                                               ; preds = %58
  %80 = icmp ne i64 %71, 0
  %81 = and i1 %16, %80
  br label %86

82:                                               ; preds = %58
  %83 = xor i1 %16, true
  %84 = icmp ne i64 %71, 0
  %85 = and i1 %84, %83
  br label %86

86:                                               ; preds = %58, %72, %74, %77, %79, %82
  %87 = phi i1 [ %78, %77 ], [ %81, %79 ], [ %85, %82 ], [ true, %72 ], [ %76, %74 ], [ false, %58 ]
  %88 = add nuw nsw i64 %67, %70
  %89 = zext i1 %87 to i64
  %90 = add nuw nsw i64 %88, %89
  %91 = or disjoint i64 %90, %68
  br i1 %13, label %96, label %92

92:                                               ; preds = %86
  %93 = icmp eq i64 %7, 0
  br i1 %93, label %94, label %102

94:                                               ; preds = %92
  %95 = tail call i64 @llvm.umin.i64(i64 %91, i64 4607182418800017408)
  br label %102

96:                                               ; preds = %86
  %97 = and i32 %1, 32
  %98 = icmp eq i32 %97, 0
  %99 = icmp eq i64 %7, 0
  %100 = or i1 %98, %99
  %101 = select i1 %100, i64 %91, i64 0
  br label %102

102:                                              ; preds = %30, %96, %49, %31, %94, %46, %28, %43, %92, %2
  %103 = phi i64 [ 9223372036317904896, %2 ], [ 0, %43 ], [ 0, %92 ], [ %29, %28 ], [ %48, %46 ], [ %95, %94 ], [ %35, %31 ], [ %57, %49 ], [ %101, %96 ], [ 0, %30 ]
  ret i64 %103
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e4m3_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i32 %1, -9
  br label %11

11:                                               ; preds = %2, %5
  %12 = phi i32 [ %1, %2 ], [ %10, %5 ]
  %13 = phi i64 [ %0, %2 ], [ %9, %5 ]
  %14 = and i64 %13, 2147483647
  %15 = icmp ult i64 %14, 2139095041
  %16 = and i32 %12, 16
  %17 = and i64 %13, 2147483648
  %18 = icmp ne i64 %17, 0
  %19 = and i64 %13, 8388607
  %20 = trunc i64 %13 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  br i1 %15, label %23, label %30

23:                                               ; preds = %11
  %24 = icmp eq i32 %22, 255
  br i1 %24, label %40, label %25

25:                                               ; preds = %23
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %19, 8388608
  %28 = select i1 %26, i64 %19, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %33, label %57

30:                                               ; preds = %11
  %31 = icmp eq i32 %16, 0
  %32 = select i1 %31, i64 127, i64 0
  br label %183

33:                                               ; preds = %25
  %34 = icmp eq i32 %16, 0
  br i1 %34, label %35, label %183

35:                                               ; preds = %33
  %36 = lshr exact i64 %17, 24
  %37 = and i32 %12, 32
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i64 %36, i64 0
  br label %183

40:                                               ; preds = %23
  %41 = and i32 %12, 64
  %42 = icmp eq i32 %16, 0
  %43 = icmp eq i32 %41, 0
  br i1 %42, label %48, label %44

44:                                               ; preds = %40
  br i1 %43, label %183, label %45

45:                                               ; preds = %44
  %46 = icmp eq i64 %17, 0
  %47 = select i1 %46, i64 56, i64 0
  br label %183

48:                                               ; preds = %40
  %49 = lshr exact i64 %17, 24
  %50 = select i1 %43, i64 127, i64 126
  %51 = or disjoint i64 %50, %49
  %52 = icmp eq i64 %17, 0
  %53 = and i32 %12, 96
  %54 = icmp ne i32 %53, 96
  %55 = or i1 %54, %52
  %56 = select i1 %55, i64 %51, i64 0
  br label %183

57:                                               ; preds = %25
  %58 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %59 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = shl i64 %28, %59
  %62 = add nsw i32 %58, -87
  %63 = sub nsw i32 %62, %60
  %64 = xor i1 %18, true
  %65 = lshr exact i64 %17, 24
  %66 = add nsw i32 %63, 6
  %67 = icmp slt i32 %63, -6
  %68 = sub nsw i32 54, %63
  %69 = select i1 %67, i32 0, i32 %66
  %70 = select i1 %67, i32 %68, i32 60
  %71 = and i32 %12, 7
  %72 = icmp sgt i32 %70, 64
  %73 = icmp ne i64 %61, 0
  %74 = zext i1 %73 to i64
  %75 = tail call i32 @llvm.smin.i32(i32 %70, i32 64)
  %76 = select i1 %72, i64 %74, i64 %61
  %77 = icmp sgt i32 %70, 63
  %78 = zext nneg i32 %75 to i64
  %79 = lshr i64 %76, %78
  %80 = select i1 %77, i64 0, i64 %79
  %81 = add nsw i32 %75, -1
  %82 = zext nneg i32 %81 to i64
  %83 = shl nuw i64 1, %82
  %84 = shl i64 2, %82
  %85 = add i64 %84, -1
  %86 = select i1 %77, i64 -1, i64 %85
  %87 = and i64 %86, %76
  switch i32 %71, label %103 [
    i32 0, label %88
    i32 4, label %95
    i32 2, label %97
    i32 3, label %100
  ]

88:                                               ; preds = %57
  %89 = icmp ugt i64 %87, %83
  br i1 %89, label %103, label %90

90:                                               ; preds = %88
  %91 = icmp eq i64 %87, %83
  %92 = and i64 %80, 1
  %93 = icmp ne i64 %92, 0
  %94 = select i1 %91, i1 %93, i1 false
  br label %103

95:                                               ; preds = %57
  %96 = icmp uge i64 %87, %83
  br label %103

97:                                               ; preds = %57
  %98 = icmp ne i64 %87, 0
  %99 = and i1 %18, %98
  br label %103

100:                                              ; preds = %57
  %101 = icmp ne i64 %87, 0
  %102 = and i1 %101, %64
  br label %103

103:                                              ; preds = %57, %88, %90, %95, %97, %100
  %104 = phi i1 [ %96, %95 ], [ %99, %97 ], [ %102, %100 ], [ true, %88 ], [ %94, %90 ], [ false, %57 ]
  %105 = zext i1 %104 to i64
  %106 = zext nneg i32 %69 to i64
  %107 = shl nuw nsw i64 %106, 3
  %108 = add i64 %80, %107
  %109 = add i64 %108, %105
  %110 = and i32 %12, 8
  %111 = icmp ne i32 %110, 0
  %112 = select i1 %111, i1 %67, i1 false
  br i1 %112, label %113, label %137

113:                                              ; preds = %103
  %114 = lshr i64 %61, 60
  %115 = and i64 %61, 1152921504606846974
  switch i32 %71, label %129 [
    i32 0, label %116
    i32 4, label %121
    i32 2, label %123
    i32 3, label %126
  ]

116:                                              ; preds = %113
  %117 = icmp ugt i64 %115, 576460752303423488
  br i1 %117, label %129, label %118

118:                                              ; preds = %116
  %119 = and i64 %61, 2305843009213693950
  %120 = icmp eq i64 %119, 1729382256910270464
  br label %129

121:                                              ; preds = %113
  %122 = icmp ugt i64 %115, 576460752303423487
  br label %129

123:                                              ; preds = %113
  %124 = icmp ne i64 %115, 0
  %125 = and i1 %18, %124
  br label %129

126:                                              ; preds = %113
  %127 = icmp ne i64 %115, 0
  %128 = and i1 %127, %64
  br label %129

129:                                              ; preds = %113, %116, %118, %121, %123, %126
  %130 = phi i1 [ %122, %121 ], [ %125, %123 ], [ %128, %126 ], [ true, %116 ], [ %120, %118 ], [ false, %113 ]
  %131 = icmp eq i32 %63, -7
  br i1 %131, label %132, label %137

132:                                              ; preds = %129
  %133 = zext i1 %130 to i64
  %134 = add nuw nsw i64 %114, %133
  %135 = icmp ult i64 %134, 16
  %136 = select i1 %135, i64 0, i64 8
  br label %137

137:                                              ; preds = %132, %129, %103
  %138 = phi i64 [ %109, %103 ], [ 0, %129 ], [ %136, %132 ]
  %139 = icmp ugt i64 %138, 126
  %140 = icmp ugt i32 %69, 16
  %141 = select i1 %139, i1 true, i1 %140
  br i1 %141, label %142, label %170

142:                                              ; preds = %137
  %143 = and i32 %12, 3
  %144 = icmp eq i32 %143, 0
  %145 = icmp eq i32 %71, 2
  %146 = and i1 %145, %18
  %147 = or i1 %144, %146
  br i1 %147, label %151, label %148

148:                                              ; preds = %142
  %149 = icmp eq i32 %71, 3
  %150 = and i1 %149, %64
  br label %151

151:                                              ; preds = %148, %142
  %152 = phi i1 [ true, %142 ], [ %150, %148 ]
  %153 = and i32 %12, 64
  %154 = icmp eq i32 %153, 0
  %155 = and i1 %154, %152
  %156 = icmp eq i32 %16, 0
  br i1 %156, label %161, label %157

157:                                              ; preds = %151
  br i1 %155, label %183, label %158

158:                                              ; preds = %157
  %159 = icmp eq i64 %17, 0
  %160 = select i1 %159, i64 56, i64 0
  br label %183

161:                                              ; preds = %151
  %162 = select i1 %155, i64 127, i64 126
  %163 = or disjoint i64 %162, %65
  %164 = and i32 %12, 32
  %165 = icmp eq i32 %164, 0
  %166 = icmp eq i64 %17, 0
  %167 = or i1 %165, %166
  %168 = or i1 %167, %155
  %169 = select i1 %168, i64 %163, i64 0
  br label %183

170:                                              ; preds = %137
  %171 = or disjoint i64 %138, %65
  %172 = icmp eq i32 %16, 0
  br i1 %172, label %177, label %173

173:                                              ; preds = %170
  %174 = icmp eq i64 %17, 0
  br i1 %174, label %175, label %183

175:                                              ; preds = %173
  %176 = tail call i64 @llvm.umin.i64(i64 %171, i64 56)
  br label %183

177:                                              ; preds = %170
  %178 = and i32 %12, 32
  %179 = icmp eq i32 %178, 0
  %180 = icmp eq i64 %17, 0
  %181 = or i1 %179, %180
  %182 = select i1 %181, i64 %171, i64 0
  br label %183

183:                                              ; preds = %33, %177, %161, %48, %35, %175, %158, %45, %30, %173, %157, %44
  %184 = phi i64 [ 0, %44 ], [ 0, %157 ], [ 0, %173 ], [ %32, %30 ], [ %47, %45 ], [ %160, %158 ], [ %176, %175 ], [ %39, %35 ], [ %56, %48 ], [ %169, %161 ], [ %182, %177 ], [ 0, %33 ]
  ret i64 %184
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e5m2_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i32 %1, -9
  br label %11

11:                                               ; preds = %2, %5
  %12 = phi i32 [ %1, %2 ], [ %10, %5 ]
  %13 = phi i64 [ %0, %2 ], [ %9, %5 ]
  %14 = and i64 %13, 2147483647
  %15 = icmp ult i64 %14, 2139095041
  %16 = and i32 %12, 16
  %17 = and i64 %13, 2147483648
  %18 = icmp ne i64 %17, 0
  %19 = and i64 %13, 8388607
  %20 = trunc i64 %13 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  br i1 %15, label %23, label %30

23:                                               ; preds = %11
  %24 = icmp eq i32 %22, 255
  br i1 %24, label %40, label %25

25:                                               ; preds = %23
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %19, 8388608
  %28 = select i1 %26, i64 %19, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %33, label %63

30:                                               ; preds = %11
  %31 = icmp eq i32 %16, 0
  %32 = select i1 %31, i64 127, i64 0
  br label %186

33:                                               ; preds = %25
  %34 = icmp eq i32 %16, 0
  br i1 %34, label %35, label %186

35:                                               ; preds = %33
  %36 = lshr exact i64 %17, 24
  %37 = and i32 %12, 32
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i64 %36, i64 0
  br label %186

40:                                               ; preds = %23
  %41 = lshr exact i64 %17, 24
  %42 = and i32 %12, 64
  %43 = icmp eq i32 %42, 0
  %44 = or disjoint i64 %41, 124
  %45 = select i1 %18, i64 251, i64 123
  %46 = select i1 %43, i64 %44, i64 %45
  %47 = icmp eq i32 %16, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %40
  %49 = and i64 %46, 127
  %50 = icmp ult i64 %49, 125
  br i1 %50, label %51, label %186

51:                                               ; preds = %48
  %52 = icmp ult i64 %46, 128
  %53 = select i1 %52, i64 60, i64 0
  br label %186

54:                                               ; preds = %40
  %55 = and i32 %12, 32
  %56 = icmp ne i32 %55, 0
  %57 = icmp ugt i64 %46, 127
  %58 = and i64 %46, 127
  %59 = icmp ult i64 %58, 125
  %60 = and i1 %57, %59
  %61 = select i1 %56, i1 %60, i1 false
  %62 = select i1 %61, i64 0, i64 %46
  br label %186

63:                                               ; preds = %25
  %64 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %65 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = shl i64 %28, %65
  %68 = add nsw i32 %64, -87
  %69 = sub nsw i32 %68, %66
  %70 = xor i1 %18, true
  %71 = lshr exact i64 %17, 24
  %72 = add nsw i32 %69, 14
  %73 = icmp slt i32 %69, -14
  %74 = sub nsw i32 47, %69
  %75 = select i1 %73, i32 0, i32 %72
  %76 = select i1 %73, i32 %74, i32 61
  %77 = and i32 %12, 7
  %78 = icmp sgt i32 %76, 64
  %79 = icmp ne i64 %67, 0
  %80 = zext i1 %79 to i64
  %81 = tail call i32 @llvm.smin.i32(i32 %76, i32 64)
  %82 = select i1 %78, i64 %80, i64 %67
  %83 = icmp sgt i32 %76, 63
  %84 = zext nneg i32 %81 to i64
  %85 = lshr i64 %82, %84
  %86 = select i1 %83, i64 0, i64 %85
  %87 = add nsw i32 %81, -1
  %88 = zext nneg i32 %87 to i64
  %89 = shl nuw i64 1, %88
  %90 = shl i64 2, %88
  %91 = add i64 %90, -1
  %92 = select i1 %83, i64 -1, i64 %91
  %93 = and i64 %92, %82
  switch i32 %77, label %109 [
    i32 0, label %94
    i32 4, label %101
    i32 2, label %103
    i32 3, label %106
  ]

94:                                               ; preds = %63
  %95 = icmp ugt i64 %93, %89
  br i1 %95, label %109, label %96

96:                                               ; preds = %94
  %97 = icmp eq i64 %93, %89
  %98 = and i64 %86, 1
  %99 = icmp ne i64 %98, 0
  %100 = select i1 %97, i1 %99, i1 false
  br label %109

101:                                              ; preds = %63
  %102 = icmp uge i64 %93, %89
  br label %109

103:                                              ; preds = %63
  %104 = icmp ne i64 %93, 0
  %105 = and i1 %18, %104
  br label %109

106:                                              ; preds = %63
  %107 = icmp ne i64 %93, 0
  %108 = and i1 %107, %70
  br label %109

109:                                              ; preds = %63, %94, %96, %101, %103, %106
  %110 = phi i1 [ %102, %101 ], [ %105, %103 ], [ %108, %106 ], [ true, %94 ], [ %100, %96 ], [ false, %63 ]
  %111 = zext i1 %110 to i64
  %112 = zext nneg i32 %75 to i64
  %113 = shl nuw nsw i64 %112, 2
  %114 = add i64 %86, %113
  %115 = add i64 %114, %111
  %116 = and i32 %12, 8
  %117 = icmp ne i32 %116, 0
  %118 = select i1 %117, i1 %73, i1 false
  br i1 %118, label %119, label %143

119:                                              ; preds = %109
  %120 = lshr i64 %67, 61
  %121 = and i64 %67, 2305843009213693950
  switch i32 %77, label %135 [
    i32 0, label %122
    i32 4, label %127
    i32 2, label %129
    i32 3, label %132
  ]

122:                                              ; preds = %119
  %123 = icmp ugt i64 %121, 1152921504606846976
  br i1 %123, label %135, label %124

124:                                              ; preds = %122
  %125 = and i64 %67, 4611686018427387902
  %126 = icmp eq i64 %125, 3458764513820540928
  br label %135

127:                                              ; preds = %119
  %128 = icmp ugt i64 %121, 1152921504606846975
  br label %135

129:                                              ; preds = %119
  %130 = icmp ne i64 %121, 0
  %131 = and i1 %18, %130
  br label %135

132:                                              ; preds = %119
  %133 = icmp ne i64 %121, 0
  %134 = and i1 %133, %70
  br label %135

135:                                              ; preds = %119, %122, %124, %127, %129, %132
  %136 = phi i1 [ %128, %127 ], [ %131, %129 ], [ %134, %132 ], [ true, %122 ], [ %126, %124 ], [ false, %119 ]
  %137 = icmp eq i32 %69, -15
  br i1 %137, label %138, label %143

138:                                              ; preds = %135
  %139 = zext i1 %136 to i64
  %140 = add nuw nsw i64 %120, %139
  %141 = icmp ult i64 %140, 8
  %142 = select i1 %141, i64 0, i64 4
  br label %143

143:                                              ; preds = %138, %135, %109
  %144 = phi i64 [ %115, %109 ], [ 0, %135 ], [ %142, %138 ]
  %145 = icmp ugt i64 %144, 123
  %146 = icmp ugt i32 %75, 32
  %147 = select i1 %145, i1 true, i1 %146
  br i1 %147, label %148, label %174

148:                                              ; preds = %143
  %149 = and i32 %12, 3
  %150 = icmp eq i32 %149, 0
  %151 = icmp eq i32 %77, 2
  %152 = and i1 %151, %18
  %153 = or i1 %150, %152
  br i1 %153, label %157, label %154

154:                                              ; preds = %148
  %155 = icmp eq i32 %77, 3
  %156 = and i1 %155, %70
  br label %157

157:                                              ; preds = %154, %148
  %158 = phi i1 [ true, %148 ], [ %156, %154 ]
  %159 = icmp eq i32 %16, 0
  br i1 %159, label %163, label %160

160:                                              ; preds = %157
  %161 = icmp eq i64 %17, 0
  %162 = select i1 %161, i64 60, i64 0
  br label %186

163:                                              ; preds = %157
  %164 = and i32 %12, 64
  %165 = icmp eq i32 %164, 0
  %166 = and i1 %165, %158
  %167 = select i1 %166, i64 124, i64 123
  %168 = or disjoint i64 %167, %71
  %169 = and i32 %12, 32
  %170 = icmp eq i32 %169, 0
  %171 = icmp eq i64 %17, 0
  %172 = or i1 %170, %171
  %173 = select i1 %172, i64 %168, i64 0
  br label %186

174:                                              ; preds = %143
  %175 = or disjoint i64 %144, %71
  %176 = icmp eq i32 %16, 0
  br i1 %176, label %181, label %177

177:                                              ; preds = %174
  %178 = icmp eq i64 %17, 0
  br i1 %178, label %179, label %186

179:                                              ; preds = %177
  %180 = tail call i64 @llvm.umin.i64(i64 %175, i64 60)
  br label %186

181:                                              ; preds = %174
  %182 = and i32 %12, 32
  %183 = icmp ne i32 %182, 0
  %184 = and i1 %183, %18
  %185 = select i1 %184, i64 0, i64 %175
  br label %186

186:                                              ; preds = %33, %181, %163, %54, %35, %179, %160, %51, %30, %177, %48
  %187 = phi i64 [ 0, %48 ], [ 0, %177 ], [ %32, %30 ], [ %53, %51 ], [ %162, %160 ], [ %180, %179 ], [ %39, %35 ], [ %62, %54 ], [ %173, %163 ], [ %185, %181 ], [ 0, %33 ]
  ret i64 %187
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  %4 = icmp ult i64 %3, 9218868437227405313
  %5 = and i32 %1, 16
  %6 = icmp slt i64 %0, 0
  %7 = and i64 %0, 4503599627370495
  %8 = lshr i64 %0, 52
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 2047
  br i1 %4, label %11, label %18

11:                                               ; preds = %2
  %12 = icmp eq i32 %10, 2047
  br i1 %12, label %35, label %13

13:                                               ; preds = %11
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %7, 4503599627370496
  %16 = select i1 %14, i64 %7, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %21, label %60

18:                                               ; preds = %2
  %19 = icmp eq i32 %5, 0
  %20 = select i1 %19, i64 32767, i64 0
  br label %153

21:                                               ; preds = %13
  %22 = icmp sgt i64 %0, -1
  %23 = lshr i64 %0, 48
  %24 = and i64 %23, 32768
  %25 = icmp eq i32 %5, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %21
  br i1 %22, label %27, label %153

27:                                               ; preds = %26
  %28 = icmp eq i64 %24, 0
  %29 = select i1 %28, i64 0, i64 15360
  br label %153

30:                                               ; preds = %21
  %31 = and i32 %1, 32
  %32 = icmp eq i32 %31, 0
  %33 = or i1 %22, %32
  %34 = select i1 %33, i64 %24, i64 0
  br label %153

35:                                               ; preds = %11
  %36 = icmp sgt i64 %0, -1
  %37 = lshr i64 %0, 48
  %38 = and i64 %37, 32768
  %39 = and i32 %1, 64
  %40 = icmp eq i32 %39, 0
  %41 = or disjoint i64 %38, 31744
  %42 = select i1 %36, i64 31743, i64 64511
  %43 = select i1 %40, i64 %41, i64 %42
  %44 = icmp eq i32 %5, 0
  br i1 %44, label %51, label %45

45:                                               ; preds = %35
  %46 = and i64 %43, 32767
  %47 = icmp ult i64 %46, 31745
  br i1 %47, label %48, label %153

48:                                               ; preds = %45
  %49 = icmp ult i64 %43, 32768
  %50 = select i1 %49, i64 15360, i64 0
  br label %153

51:                                               ; preds = %35
  %52 = and i32 %1, 32
  %53 = icmp ne i32 %52, 0
  %54 = icmp ugt i64 %43, 32767
  %55 = and i64 %43, 32767
  %56 = icmp ult i64 %55, 31745
  %57 = and i1 %54, %56
  %58 = select i1 %53, i1 %57, i1 false
  %59 = select i1 %58, i64 0, i64 %43
  br label %153

60:                                               ; preds = %13
  %61 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %62 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = shl i64 %16, %62
  %65 = add nsw i32 %61, -1012
  %66 = sub nsw i32 %65, %63
  %67 = icmp sgt i64 %0, -1
  %68 = lshr i64 %0, 48
  %69 = and i64 %68, 32768
  %70 = add nsw i32 %66, 14
  %71 = icmp slt i32 %66, -14
  %72 = sub nsw i32 39, %66
  %73 = select i1 %71, i32 0, i32 %70
  %74 = select i1 %71, i32 %72, i32 53
  %75 = and i32 %1, 7
  %76 = icmp sgt i32 %74, 64
  %77 = icmp ne i64 %64, 0
  %78 = zext i1 %77 to i64
  %79 = tail call i32 @llvm.smin.i32(i32 %74, i32 64)
  %80 = select i1 %76, i64 %78, i64 %64
  %81 = icmp sgt i32 %74, 63
  %82 = zext nneg i32 %79 to i64
  %83 = lshr i64 %80, %82
  %84 = select i1 %81, i64 0, i64 %83
  %85 = add nsw i32 %79, -1
  %86 = zext nneg i32 %85 to i64
  %87 = shl nuw i64 1, %86
  %88 = shl i64 2, %86
  %89 = add i64 %88, -1
  %90 = select i1 %81, i64 -1, i64 %89
  %91 = and i64 %90, %80
  switch i32 %75, label %107 [
    i32 0, label %92
    i32 4, label %99
    i32 2, label %101
    i32 3, label %104
  ]

92:                                               ; preds = %60
  %93 = icmp ugt i64 %91, %87
  br i1 %93, label %107, label %94

94:                                               ; preds = %92
  %95 = icmp eq i64 %91, %87
  %96 = and i64 %84, 1
  %97 = icmp ne i64 %96, 0
  %98 = select i1 %95, i1 %97, i1 false
  br label %107

99:                                               ; preds = %60
  %100 = icmp uge i64 %91, %87
  br label %107

101:                                              ; preds = %60
  %102 = icmp ne i64 %91, 0
  %103 = and i1 %6, %102
  br label %107

104:                                              ; preds = %60
  %105 = icmp ne i64 %91, 0
  %106 = and i1 %67, %105
  br label %107

107:                                              ; preds = %60, %92, %94, %99, %101, %104
  %108 = phi i1 [ %100, %99 ], [ %103, %101 ], [ %106, %104 ], [ true, %92 ], [ %98, %94 ], [ false, %60 ]
  %109 = zext i1 %108 to i64
  %110 = zext nneg i32 %73 to i64
  %111 = shl nuw nsw i64 %110, 10
  %112 = add i64 %84, %111
  %113 = add i64 %112, %109
  %114 = icmp ugt i64 %113, 31743
  %115 = icmp ugt i32 %73, 32
  %116 = select i1 %114, i1 true, i1 %115
  br i1 %116, label %117, label %142

117:                                              ; preds = %107
  %118 = and i32 %1, 3
  %119 = icmp eq i32 %118, 0
  %120 = icmp eq i32 %75, 2
  %121 = and i1 %6, %120
  %122 = or i1 %119, %121
  br i1 %122, label %127, label %123

123:                                              ; preds = %117
  %124 = icmp eq i32 %75, 3
  %125 = xor i1 %6, true
  %126 = and i1 %124, %125
  br label %127

127:                                              ; preds = %123, %117
  %128 = phi i1 [ true, %117 ], [ %126, %123 ]
  %129 = icmp eq i32 %5, 0
  br i1 %129, label %132, label %130

130:                                              ; preds = %127
  %131 = select i1 %67, i64 15360, i64 0
  br label %153

132:                                              ; preds = %127
  %133 = and i32 %1, 64
  %134 = icmp eq i32 %133, 0
  %135 = and i1 %134, %128
  %136 = select i1 %135, i64 31744, i64 31743
  %137 = or disjoint i64 %136, 32768
  %138 = and i32 %1, 32
  %139 = icmp eq i32 %138, 0
  %140 = select i1 %139, i64 %137, i64 0
  %141 = select i1 %67, i64 %136, i64 %140
  br label %153

142:                                              ; preds = %107
  %143 = or disjoint i64 %113, %69
  %144 = icmp eq i32 %5, 0
  br i1 %144, label %148, label %145

145:                                              ; preds = %142
  br i1 %67, label %146, label %153

146:                                              ; preds = %145
  %147 = tail call i64 @llvm.umin.i64(i64 %143, i64 15360)
  br label %153

148:                                              ; preds = %142
  %149 = and i32 %1, 32
  %150 = icmp ne i32 %149, 0
  %151 = and i1 %6, %150
  %152 = select i1 %151, i64 0, i64 %143
  br label %153

153:                                              ; preds = %148, %132, %51, %30, %146, %130, %48, %27, %18, %145, %45, %26
  %154 = phi i64 [ 0, %26 ], [ 0, %45 ], [ 0, %145 ], [ %20, %18 ], [ %29, %27 ], [ %50, %48 ], [ %131, %130 ], [ %147, %146 ], [ %34, %30 ], [ %59, %51 ], [ %141, %132 ], [ %152, %148 ]
  ret i64 %154
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  %4 = icmp ult i64 %3, 9218868437227405313
  %5 = and i32 %1, 16
  %6 = icmp slt i64 %0, 0
  %7 = and i64 %0, 4503599627370495
  %8 = lshr i64 %0, 52
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 2047
  br i1 %4, label %11, label %18

11:                                               ; preds = %2
  %12 = icmp eq i32 %10, 2047
  br i1 %12, label %35, label %13

13:                                               ; preds = %11
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %7, 4503599627370496
  %16 = select i1 %14, i64 %7, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %21, label %60

18:                                               ; preds = %2
  %19 = icmp eq i32 %5, 0
  %20 = select i1 %19, i64 32767, i64 0
  br label %153

21:                                               ; preds = %13
  %22 = icmp sgt i64 %0, -1
  %23 = lshr i64 %0, 48
  %24 = and i64 %23, 32768
  %25 = icmp eq i32 %5, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %21
  br i1 %22, label %27, label %153

27:                                               ; preds = %26
  %28 = icmp eq i64 %24, 0
  %29 = select i1 %28, i64 0, i64 16256
  br label %153

30:                                               ; preds = %21
  %31 = and i32 %1, 32
  %32 = icmp eq i32 %31, 0
  %33 = or i1 %22, %32
  %34 = select i1 %33, i64 %24, i64 0
  br label %153

35:                                               ; preds = %11
  %36 = icmp sgt i64 %0, -1
  %37 = lshr i64 %0, 48
  %38 = and i64 %37, 32768
  %39 = and i32 %1, 64
  %40 = icmp eq i32 %39, 0
  %41 = or disjoint i64 %38, 32640
  %42 = select i1 %36, i64 32639, i64 65407
  %43 = select i1 %40, i64 %41, i64 %42
  %44 = icmp eq i32 %5, 0
  br i1 %44, label %51, label %45

45:                                               ; preds = %35
  %46 = and i64 %43, 32767
  %47 = icmp ult i64 %46, 32641
  br i1 %47, label %48, label %153

48:                                               ; preds = %45
  %49 = icmp ult i64 %43, 32768
  %50 = select i1 %49, i64 16256, i64 0
  br label %153

51:                                               ; preds = %35
  %52 = and i32 %1, 32
  %53 = icmp ne i32 %52, 0
  %54 = icmp ugt i64 %43, 32767
  %55 = and i64 %43, 32767
  %56 = icmp ult i64 %55, 32641
  %57 = and i1 %54, %56
  %58 = select i1 %53, i1 %57, i1 false
  %59 = select i1 %58, i64 0, i64 %43
  br label %153

60:                                               ; preds = %13
  %61 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %62 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = shl i64 %16, %62
  %65 = add nsw i32 %61, -1012
  %66 = sub nsw i32 %65, %63
  %67 = icmp sgt i64 %0, -1
  %68 = lshr i64 %0, 48
  %69 = and i64 %68, 32768
  %70 = add nsw i32 %66, 126
  %71 = icmp slt i32 %66, -126
  %72 = sub nsw i32 -70, %66
  %73 = select i1 %71, i32 0, i32 %70
  %74 = select i1 %71, i32 %72, i32 56
  %75 = and i32 %1, 7
  %76 = icmp sgt i32 %74, 64
  %77 = icmp ne i64 %64, 0
  %78 = zext i1 %77 to i64
  %79 = tail call i32 @llvm.smin.i32(i32 %74, i32 64)
  %80 = select i1 %76, i64 %78, i64 %64
  %81 = icmp sgt i32 %74, 63
  %82 = zext nneg i32 %79 to i64
  %83 = lshr i64 %80, %82
  %84 = select i1 %81, i64 0, i64 %83
  %85 = add nsw i32 %79, -1
  %86 = zext nneg i32 %85 to i64
  %87 = shl nuw i64 1, %86
  %88 = shl i64 2, %86
  %89 = add i64 %88, -1
  %90 = select i1 %81, i64 -1, i64 %89
  %91 = and i64 %90, %80
  switch i32 %75, label %107 [
    i32 0, label %92
    i32 4, label %99
    i32 2, label %101
    i32 3, label %104
  ]

92:                                               ; preds = %60
  %93 = icmp ugt i64 %91, %87
  br i1 %93, label %107, label %94

94:                                               ; preds = %92
  %95 = icmp eq i64 %91, %87
  %96 = and i64 %84, 1
  %97 = icmp ne i64 %96, 0
  %98 = select i1 %95, i1 %97, i1 false
  br label %107

99:                                               ; preds = %60
  %100 = icmp uge i64 %91, %87
  br label %107

101:                                              ; preds = %60
  %102 = icmp ne i64 %91, 0
  %103 = and i1 %6, %102
  br label %107

104:                                              ; preds = %60
  %105 = icmp ne i64 %91, 0
  %106 = and i1 %67, %105
  br label %107

107:                                              ; preds = %60, %92, %94, %99, %101, %104
  %108 = phi i1 [ %100, %99 ], [ %103, %101 ], [ %106, %104 ], [ true, %92 ], [ %98, %94 ], [ false, %60 ]
  %109 = zext i1 %108 to i64
  %110 = zext nneg i32 %73 to i64
  %111 = shl nuw nsw i64 %110, 7
  %112 = add i64 %84, %111
  %113 = add i64 %112, %109
  %114 = icmp ugt i64 %113, 32639
  %115 = icmp ugt i32 %73, 256
  %116 = select i1 %114, i1 true, i1 %115
  br i1 %116, label %117, label %142

117:                                              ; preds = %107
  %118 = and i32 %1, 3
  %119 = icmp eq i32 %118, 0
  %120 = icmp eq i32 %75, 2
  %121 = and i1 %6, %120
  %122 = or i1 %119, %121
  br i1 %122, label %127, label %123

123:                                              ; preds = %117
  %124 = icmp eq i32 %75, 3
  %125 = xor i1 %6, true
  %126 = and i1 %124, %125
  br label %127

127:                                              ; preds = %123, %117
  %128 = phi i1 [ true, %117 ], [ %126, %123 ]
  %129 = icmp eq i32 %5, 0
  br i1 %129, label %132, label %130

130:                                              ; preds = %127
  %131 = select i1 %67, i64 16256, i64 0
  br label %153

132:                                              ; preds = %127
  %133 = and i32 %1, 64
  %134 = icmp eq i32 %133, 0
  %135 = and i1 %134, %128
  %136 = select i1 %135, i64 32640, i64 32639
  %137 = or disjoint i64 %136, 32768
  %138 = and i32 %1, 32
  %139 = icmp eq i32 %138, 0
  %140 = select i1 %139, i64 %137, i64 0
  %141 = select i1 %67, i64 %136, i64 %140
  br label %153

142:                                              ; preds = %107
  %143 = or disjoint i64 %113, %69
  %144 = icmp eq i32 %5, 0
  br i1 %144, label %148, label %145

145:                                              ; preds = %142
  br i1 %67, label %146, label %153

146:                                              ; preds = %145
  %147 = tail call i64 @llvm.umin.i64(i64 %143, i64 16256)
  br label %153

148:                                              ; preds = %142
  %149 = and i32 %1, 32
  %150 = icmp ne i32 %149, 0
  %151 = and i1 %6, %150
  %152 = select i1 %151, i64 0, i64 %143
  br label %153

153:                                              ; preds = %148, %132, %51, %30, %146, %130, %48, %27, %18, %145, %45, %26
  %154 = phi i64 [ 0, %26 ], [ 0, %45 ], [ 0, %145 ], [ %20, %18 ], [ %29, %27 ], [ %50, %48 ], [ %131, %130 ], [ %147, %146 ], [ %34, %30 ], [ %59, %51 ], [ %141, %132 ], [ %152, %148 ]
  ret i64 %154
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f32_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = and i64 %0, 9223372036854775807
  %5 = icmp ult i64 %4, 9218868437227405313
  %6 = and i32 %1, 16
  %7 = icmp slt i64 %0, 0
  %8 = and i64 %0, 4503599627370495
  %9 = lshr i64 %0, 52
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = and i32 %10, 2047
  br i1 %5, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 2047
  br i1 %13, label %30, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 4503599627370496
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %55

19:                                               ; preds = %2
  %20 = icmp eq i32 %6, 0
  %21 = select i1 %20, i64 2147483647, i64 0
  br label %178

22:                                               ; preds = %14
  %23 = icmp eq i32 %6, 0
  br i1 %23, label %24, label %178

24:                                               ; preds = %22
  %25 = lshr i64 %0, 32
  %26 = and i64 %25, 2147483648
  %27 = and i32 %1, 32
  %28 = icmp eq i32 %27, 0
  %29 = select i1 %28, i64 %26, i64 0
  br label %178

30:                                               ; preds = %12
  %31 = icmp sgt i64 %0, -1
  %32 = lshr i64 %0, 32
  %33 = and i64 %32, 2147483648
  %34 = and i32 %1, 64
  %35 = icmp eq i32 %34, 0
  %36 = or disjoint i64 %33, 2139095040
  %37 = select i1 %31, i64 2139095039, i64 4286578687
  %38 = select i1 %35, i64 %36, i64 %37
  %39 = icmp eq i32 %6, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %30
  %41 = and i64 %38, 2147483647
  %42 = icmp ult i64 %41, 2139095041
  br i1 %42, label %43, label %178

43:                                               ; preds = %40
  %44 = icmp ult i64 %38, 2147483648
  %45 = select i1 %44, i64 1065353216, i64 0
  br label %178

46:                                               ; preds = %30
  %47 = and i32 %1, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp ugt i64 %38, 2147483647
  %50 = and i64 %38, 2147483647
  %51 = icmp ult i64 %50, 2139095041
  %52 = and i1 %49, %51
  %53 = select i1 %48, i1 %52, i1 false
  %54 = select i1 %53, i64 0, i64 %38
  br label %178

55:                                               ; preds = %14
  %56 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = shl i64 %17, %57
  %60 = add nsw i32 %56, -1012
  %61 = sub nsw i32 %60, %58
  %62 = icmp sgt i64 %0, -1
  %63 = lshr i64 %0, 32
  %64 = and i64 %63, 2147483648
  %65 = add nsw i32 %61, 126
  %66 = icmp slt i32 %61, -126
  %67 = sub nsw i32 -86, %61
  %68 = select i1 %66, i32 0, i32 %65
  %69 = select i1 %66, i32 %67, i32 40
  %70 = and i32 %1, 7
  %71 = icmp sgt i32 %69, 64
  %72 = icmp ne i64 %59, 0
  %73 = zext i1 %72 to i64
  %74 = tail call i32 @llvm.smin.i32(i32 %69, i32 64)
  %75 = select i1 %71, i64 %73, i64 %59
  %76 = icmp sgt i32 %69, 63
  %77 = zext nneg i32 %74 to i64
  %78 = lshr i64 %75, %77
  %79 = select i1 %76, i64 0, i64 %78
  %80 = add nsw i32 %74, -1
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = shl i64 2, %81
  %84 = add i64 %83, -1
  %85 = select i1 %76, i64 -1, i64 %84
  %86 = and i64 %85, %75
  switch i32 %70, label %102 [
    i32 0, label %87
    i32 4, label %94
    i32 2, label %96
    i32 3, label %99
  ]

87:                                               ; preds = %55
  %88 = icmp ugt i64 %86, %82
  br i1 %88, label %102, label %89

89:                                               ; preds = %87
  %90 = icmp eq i64 %86, %82
  %91 = and i64 %79, 1
  %92 = icmp ne i64 %91, 0
  %93 = select i1 %90, i1 %92, i1 false
  br label %102

94:                                               ; preds = %55
  %95 = icmp uge i64 %86, %82
  br label %102

96:                                               ; preds = %55
  %97 = icmp ne i64 %86, 0
  %98 = and i1 %7, %97
  br label %102

99:                                               ; preds = %55
  %100 = icmp ne i64 %86, 0
  %101 = and i1 %62, %100
  br label %102

102:                                              ; preds = %55, %87, %89, %94, %96, %99
  %103 = phi i1 [ %95, %94 ], [ %98, %96 ], [ %101, %99 ], [ true, %87 ], [ %93, %89 ], [ false, %55 ]
  %104 = zext i1 %103 to i64
  %105 = zext nneg i32 %68 to i64
  %106 = shl nuw nsw i64 %105, 23
  %107 = add i64 %79, %106
  %108 = add i64 %107, %104
  %109 = icmp ne i32 %3, 0
  %110 = select i1 %109, i1 %66, i1 false
  br i1 %110, label %111, label %135

111:                                              ; preds = %102
  %112 = lshr i64 %59, 40
  %113 = and i64 %59, 1099511627774
  switch i32 %70, label %127 [
    i32 0, label %114
    i32 4, label %119
    i32 2, label %121
    i32 3, label %124
  ]

114:                                              ; preds = %111
  %115 = icmp ugt i64 %113, 549755813888
  br i1 %115, label %127, label %116

116:                                              ; preds = %114
  %117 = and i64 %59, 2199023255550
  %118 = icmp eq i64 %117, 1649267441664
  br label %127

119:                                              ; preds = %111
  %120 = icmp ugt i64 %113, 549755813887
  br label %127

121:                                              ; preds = %111
  %122 = icmp ne i64 %113, 0
  %123 = and i1 %7, %122
  br label %127

124:                                              ; preds = %111
  %125 = icmp ne i64 %113, 0
  %126 = and i1 %62, %125
  br label %127

127:                                              ; preds = %111, %114, %116, %119, %121, %124
  %128 = phi i1 [ %120, %119 ], [ %123, %121 ], [ %126, %124 ], [ true, %114 ], [ %118, %116 ], [ false, %111 ]
  %129 = icmp eq i32 %61, -127
  br i1 %129, label %130, label %135

130:                                              ; preds = %127
  %131 = zext i1 %128 to i64
  %132 = add nuw nsw i64 %112, %131
  %133 = icmp ult i64 %132, 16777216
  %134 = select i1 %133, i64 0, i64 8388608
  br label %135

135:                                              ; preds = %130, %127, %102
  %136 = phi i64 [ %108, %102 ], [ 0, %127 ], [ %134, %130 ]
  %137 = icmp ugt i64 %136, 2139095039
  %138 = icmp ugt i32 %68, 256
  %139 = select i1 %137, i1 true, i1 %138
  br i1 %139, label %140, label %165

140:                                              ; preds = %135
  %141 = and i32 %1, 3
  %142 = icmp eq i32 %141, 0
  %143 = icmp eq i32 %70, 2
  %144 = and i1 %7, %143
  %145 = or i1 %142, %144
  br i1 %145, label %150, label %146

146:                                              ; preds = %140
  %147 = icmp eq i32 %70, 3
  %148 = xor i1 %7, true
  %149 = and i1 %147, %148
  br label %150

150:                                              ; preds = %146, %140
  %151 = phi i1 [ true, %140 ], [ %149, %146 ]
  %152 = icmp eq i32 %6, 0
  br i1 %152, label %155, label %153

153:                                              ; preds = %150
  %154 = select i1 %62, i64 1065353216, i64 0
  br label %178

155:                                              ; preds = %150
  %156 = and i32 %1, 64
  %157 = icmp eq i32 %156, 0
  %158 = and i1 %157, %151
  %159 = select i1 %158, i64 2139095040, i64 2139095039
  %160 = or disjoint i64 %159, 2147483648
  %161 = and i32 %1, 32
  %162 = icmp eq i32 %161, 0
  %163 = select i1 %162, i64 %160, i64 0
  %164 = select i1 %62, i64 %159, i64 %163
  br label %178

165:                                              ; preds = %135
  %166 = or disjoint i64 %136, %64
  %167 = icmp eq i32 %6, 0
  br i1 %167, label %172, label %168

168:                                              ; preds = %165
  %169 = icmp eq i64 %64, 0
  br i1 %169, label %170, label %178

170:                                              ; preds = %168
  %171 = tail call i64 @llvm.umin.i64(i64 %166, i64 1065353216)
  br label %178

172:                                              ; preds = %165
  %173 = and i32 %1, 32
  %174 = icmp ne i32 %173, 0
  %175 = icmp ne i64 %64, 0
  %176 = and i1 %174, %175
  %177 = select i1 %176, i64 0, i64 %166
  br label %178

178:                                              ; preds = %22, %172, %155, %46, %24, %170, %153, %43, %19, %168, %40
  %179 = phi i64 [ 0, %40 ], [ 0, %168 ], [ %21, %19 ], [ %45, %43 ], [ %154, %153 ], [ %171, %170 ], [ %29, %24 ], [ %54, %46 ], [ %164, %155 ], [ %177, %172 ], [ 0, %22 ]
  ret i64 %179
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f32_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  %5 = and i32 %1, 16
  %6 = and i64 %0, 32768
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 1023
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 10
  %11 = and i32 %10, 31
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 31
  br i1 %13, label %29, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 1024
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %53

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 2147483647, i64 0
  br label %96

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %96

24:                                               ; preds = %22
  %25 = shl nuw nsw i64 %6, 16
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %96

29:                                               ; preds = %12
  %30 = icmp eq i64 %6, 0
  %31 = shl nuw nsw i64 %6, 16
  %32 = and i32 %1, 64
  %33 = icmp eq i32 %32, 0
  %34 = or disjoint i64 %31, 2139095040
  %35 = select i1 %30, i64 2139095039, i64 4286578687
  %36 = select i1 %33, i64 %34, i64 %35
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %44, label %38

38:                                               ; preds = %29
  %39 = and i64 %36, 2147483647
  %40 = icmp ult i64 %39, 2139095041
  br i1 %40, label %41, label %96

41:                                               ; preds = %38
  %42 = icmp ult i64 %36, 2147483648
  %43 = select i1 %42, i64 1065353216, i64 0
  br label %96

44:                                               ; preds = %29
  %45 = and i32 %1, 32
  %46 = icmp ne i32 %45, 0
  %47 = icmp ugt i64 %36, 2147483647
  %48 = and i64 %36, 2147483647
  %49 = icmp ult i64 %48, 2139095041
  %50 = and i1 %47, %49
  %51 = select i1 %46, i1 %50, i1 false
  %52 = select i1 %51, i64 0, i64 %36
  br label %96

53:                                               ; preds = %14
  %54 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = shl i64 %17, %55
  %58 = add nuw nsw i32 %54, 38
  %59 = sub nsw i32 %58, %56
  %60 = add nsw i32 %59, 126
  %61 = zext nneg i32 %60 to i64
  %62 = shl nuw nsw i64 %61, 23
  %63 = icmp eq i64 %6, 0
  %64 = shl nuw nsw i64 %6, 16
  %65 = and i32 %1, 7
  %66 = lshr i64 %57, 40
  %67 = and i64 %57, 1099511627774
  switch i32 %65, label %81 [
    i32 0, label %68
    i32 4, label %73
    i32 2, label %75
    i32 3, label %78
  ]

68:                                               ; preds = %53
  %69 = icmp ugt i64 %67, 549755813888
  br i1 %69, label %81, label %70

70:                                               ; preds = %68
  %71 = and i64 %57, 2199023255550
  %72 = icmp eq i64 %71, 1649267441664
  br label %81

73:                                               ; preds = %53
  %74 = icmp ugt i64 %67, 549755813887
  br label %81

75:                                               ; preds = %53
  %76 = icmp ne i64 %67, 0
  %77 = and i1 %7, %76
  br label %81

78:                                               ; preds = %53
  %79 = icmp ne i64 %67, 0
  %80 = and i1 %63, %79
  br label %81

81:                                               ; preds = %53, %68, %70, %73, %75, %78
  %82 = phi i1 [ %74, %73 ], [ %77, %75 ], [ %80, %78 ], [ true, %68 ], [ %72, %70 ], [ false, %53 ]
  %83 = add nuw nsw i64 %62, %66
  %84 = zext i1 %82 to i64
  %85 = add nuw nsw i64 %83, %84
  %86 = or disjoint i64 %85, %64
  %87 = icmp eq i32 %5, 0
  br i1 %87, label %91, label %88

88:                                               ; preds = %81
  br i1 %63, label %89, label %96

89:                                               ; preds = %88
  %90 = tail call i64 @llvm.umin.i64(i64 %86, i64 1065353216)
  br label %96

91:                                               ; preds = %81
  %92 = and i32 %1, 32
  %93 = icmp eq i32 %92, 0
  %94 = or i1 %63, %93
  %95 = select i1 %94, i64 %86, i64 0
  br label %96

96:                                               ; preds = %22, %91, %44, %24, %89, %41, %19, %88, %38
  %97 = phi i64 [ 0, %38 ], [ 0, %88 ], [ %21, %19 ], [ %43, %41 ], [ %90, %89 ], [ %28, %24 ], [ %52, %44 ], [ %95, %91 ], [ 0, %22 ]
  ret i64 %97
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ugt i64 %3, 31744
  %5 = and i32 %1, 16
  %6 = icmp eq i32 %5, 0
  %7 = and i1 %4, %6
  br i1 %7, label %95, label %8

8:                                                ; preds = %2
  %9 = and i64 %0, 32768
  %10 = icmp ne i64 %9, 0
  %11 = and i64 %0, 1023
  %12 = trunc i64 %0 to i32
  %13 = lshr i32 %12, 10
  %14 = and i32 %13, 31
  br i1 %4, label %22, label %15

15:                                               ; preds = %8
  %16 = icmp eq i32 %14, 31
  br i1 %16, label %30, label %17

17:                                               ; preds = %15
  %18 = icmp eq i32 %14, 0
  %19 = or disjoint i64 %11, 1024
  %20 = select i1 %18, i64 %11, i64 %19
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %24, label %53

22:                                               ; preds = %8
  %23 = select i1 %6, i64 -2251799813685248, i64 0
  br label %95

24:                                               ; preds = %17
  br i1 %6, label %25, label %95

25:                                               ; preds = %24
  %26 = shl nuw i64 %9, 48
  %27 = and i32 %1, 32
  %28 = icmp eq i32 %27, 0
  %29 = select i1 %28, i64 %26, i64 0
  br label %95

30:                                               ; preds = %15
  %31 = icmp eq i64 %9, 0
  %32 = shl nuw i64 %9, 48
  %33 = and i32 %1, 64
  %34 = icmp eq i32 %33, 0
  %35 = or disjoint i64 %32, 9218868437227405312
  %36 = select i1 %31, i64 9218868437227405311, i64 -4503599627370497
  %37 = select i1 %34, i64 %35, i64 %36
  br i1 %6, label %44, label %38

38:                                               ; preds = %30
  %39 = and i64 %37, 9223372036854775807
  %40 = icmp ult i64 %39, 9218868437227405313
  br i1 %40, label %41, label %95

41:                                               ; preds = %38
  %42 = icmp slt i64 %37, 0
  %43 = select i1 %42, i64 0, i64 4607182418800017408
  br label %95

44:                                               ; preds = %30
  %45 = and i32 %1, 32
  %46 = icmp ne i32 %45, 0
  %47 = icmp slt i64 %37, 0
  %48 = and i64 %37, 9223372036854775807
  %49 = icmp ult i64 %48, 9218868437227405313
  %50 = and i1 %47, %49
  %51 = select i1 %46, i1 %50, i1 false
  %52 = select i1 %51, i64 0, i64 %37
  br label %95

53:                                               ; preds = %17
  %54 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = shl i64 %20, %55
  %58 = add nuw nsw i32 %54, 38
  %59 = sub nsw i32 %58, %56
  %60 = add nsw i32 %59, 1022
  %61 = zext nneg i32 %60 to i64
  %62 = shl nuw nsw i64 %61, 52
  %63 = icmp eq i64 %9, 0
  %64 = shl nuw i64 %9, 48
  %65 = and i32 %1, 7
  %66 = lshr i64 %57, 11
  %67 = and i64 %57, 2046
  switch i32 %65, label %81 [
    i32 0, label %68
    i32 4, label %73
    i32 2, label %75
    i32 3, label %78
  ]

68:                                               ; preds = %53
  %69 = icmp ugt i64 %67, 1024
  br i1 %69, label %81, label %70

70:                                               ; preds = %68
  %71 = and i64 %57, 4094
  %72 = icmp eq i64 %71, 3072
  br label %81

73:                                               ; preds = %53
  %74 = icmp ugt i64 %67, 1023
  br label %81

75:                                               ; preds = %53
  %76 = icmp ne i64 %67, 0
  %77 = and i1 %10, %76
  br label %81

78:                                               ; preds = %53
  %79 = icmp ne i64 %67, 0
  %80 = and i1 %63, %79
  br label %81

81:                                               ; preds = %53, %68, %70, %73, %75, %78
  %82 = phi i1 [ %74, %73 ], [ %77, %75 ], [ %80, %78 ], [ true, %68 ], [ %72, %70 ], [ false, %53 ]
  %83 = add nuw nsw i64 %62, %66
  %84 = zext i1 %82 to i64
  %85 = add nuw nsw i64 %83, %84
  %86 = or disjoint i64 %85, %64
  br i1 %6, label %90, label %87

87:                                               ; preds = %81
  br i1 %63, label %88, label %95

88:                                               ; preds = %87
  %89 = tail call i64 @llvm.umin.i64(i64 %86, i64 4607182418800017408)
  br label %95

90:                                               ; preds = %81
  %91 = and i32 %1, 32
  %92 = icmp eq i32 %91, 0
  %93 = or i1 %63, %92
  %94 = select i1 %93, i64 %86, i64 0
  br label %95

95:                                               ; preds = %24, %90, %44, %25, %88, %41, %22, %38, %87, %2
  %96 = phi i64 [ 9223372036317904896, %2 ], [ 0, %38 ], [ 0, %87 ], [ %23, %22 ], [ %43, %41 ], [ %89, %88 ], [ %29, %25 ], [ %52, %44 ], [ %94, %90 ], [ 0, %24 ]
  ret i64 %96
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  %5 = and i32 %1, 16
  %6 = and i64 %0, 32768
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 1023
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 10
  %11 = and i32 %10, 31
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 31
  br i1 %13, label %28, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 1024
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %42

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 32767, i64 0
  br label %84

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %84

24:                                               ; preds = %22
  %25 = and i32 %1, 32
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i64 %6, i64 0
  br label %84

28:                                               ; preds = %12
  %29 = icmp eq i64 %6, 0
  %30 = icmp eq i32 %5, 0
  br i1 %30, label %33, label %31

31:                                               ; preds = %28
  %32 = select i1 %29, i64 16256, i64 0
  br label %84

33:                                               ; preds = %28
  %34 = and i32 %1, 64
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %35, i64 32640, i64 32639
  %37 = or disjoint i64 %36, %6
  %38 = and i32 %1, 32
  %39 = icmp eq i32 %38, 0
  %40 = or i1 %29, %39
  %41 = select i1 %40, i64 %37, i64 0
  br label %84

42:                                               ; preds = %14
  %43 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %44 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = shl i64 %17, %44
  %47 = add nuw nsw i32 %43, 38
  %48 = sub nsw i32 %47, %45
  %49 = add nsw i32 %48, 126
  %50 = zext nneg i32 %49 to i64
  %51 = shl nuw nsw i64 %50, 7
  %52 = icmp eq i64 %6, 0
  %53 = and i32 %1, 7
  %54 = lshr i64 %46, 56
  %55 = and i64 %46, 72057594037927934
  switch i32 %53, label %69 [
    i32 0, label %56
    i32 4, label %61
    i32 2, label %63
    i32 3, label %66
  ]

56:                                               ; preds = %42
  %57 = icmp ugt i64 %55, 36028797018963968
  br i1 %57, label %69, label %58

58:                                               ; preds = %56
  %59 = and i64 %46, 144115188075855870
  %60 = icmp eq i64 %59, 108086391056891904
  br label %69

61:                                               ; preds = %42
  %62 = icmp ugt i64 %55, 36028797018963967
  br label %69

63:                                               ; preds = %42
  %64 = icmp ne i64 %55, 0
  %65 = and i1 %7, %64
  br label %69

66:                                               ; preds = %42
  %67 = icmp ne i64 %55, 0
  %68 = and i1 %52, %67
  br label %69

69:                                               ; preds = %42, %56, %58, %61, %63, %66
  %70 = phi i1 [ %62, %61 ], [ %65, %63 ], [ %68, %66 ], [ true, %56 ], [ %60, %58 ], [ false, %42 ]
  %71 = add nuw nsw i64 %51, %54
  %72 = zext i1 %70 to i64
  %73 = add nuw nsw i64 %71, %72
  %74 = or disjoint i64 %73, %6
  %75 = icmp eq i32 %5, 0
  br i1 %75, label %79, label %76

76:                                               ; preds = %69
  br i1 %52, label %77, label %84

77:                                               ; preds = %76
  %78 = tail call i64 @llvm.umin.i64(i64 %74, i64 16256)
  br label %84

79:                                               ; preds = %69
  %80 = and i32 %1, 32
  %81 = icmp eq i32 %80, 0
  %82 = or i1 %52, %81
  %83 = select i1 %82, i64 %74, i64 0
  br label %84

84:                                               ; preds = %22, %79, %33, %24, %77, %31, %19, %76
  %85 = phi i64 [ 0, %76 ], [ %21, %19 ], [ %32, %31 ], [ %78, %77 ], [ %27, %24 ], [ %41, %33 ], [ %83, %79 ], [ 0, %22 ]
  ret i64 %85
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e4m3_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  %5 = and i32 %1, 16
  %6 = and i64 %0, 32768
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 1023
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 10
  %11 = and i32 %10, 31
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 31
  br i1 %13, label %29, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 1024
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %45

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 127, i64 0
  br label %137

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %137

24:                                               ; preds = %22
  %25 = lshr exact i64 %6, 8
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %137

29:                                               ; preds = %12
  %30 = icmp eq i64 %6, 0
  %31 = and i32 %1, 64
  %32 = icmp eq i32 %5, 0
  %33 = icmp eq i32 %31, 0
  br i1 %32, label %37, label %34

34:                                               ; preds = %29
  %35 = select i1 %30, i64 56, i64 0
  %36 = select i1 %33, i64 0, i64 %35
  br label %137

37:                                               ; preds = %29
  %38 = lshr exact i64 %6, 8
  %39 = select i1 %33, i64 127, i64 126
  %40 = or disjoint i64 %39, %38
  %41 = and i32 %1, 96
  %42 = icmp ne i32 %41, 96
  %43 = or i1 %30, %42
  %44 = select i1 %43, i64 %40, i64 0
  br label %137

45:                                               ; preds = %14
  %46 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %47 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = shl i64 %17, %47
  %50 = add nuw nsw i32 %46, 38
  %51 = sub nsw i32 %50, %48
  %52 = icmp eq i64 %6, 0
  %53 = lshr exact i64 %6, 8
  %54 = add nsw i32 %51, 6
  %55 = icmp slt i32 %51, -6
  %56 = sub nsw i32 54, %51
  %57 = select i1 %55, i32 0, i32 %54
  %58 = select i1 %55, i32 %56, i32 60
  %59 = and i32 %1, 7
  %60 = icmp ugt i32 %58, 64
  %61 = icmp ne i64 %49, 0
  %62 = zext i1 %61 to i64
  %63 = tail call i32 @llvm.umin.i32(i32 %58, i32 64)
  %64 = select i1 %60, i64 %62, i64 %49
  %65 = icmp ugt i32 %58, 63
  %66 = zext nneg i32 %63 to i64
  %67 = lshr i64 %64, %66
  %68 = select i1 %65, i64 0, i64 %67
  %69 = add nsw i32 %63, -1
  %70 = zext nneg i32 %69 to i64
  %71 = shl nuw i64 1, %70
  %72 = shl i64 2, %70
  %73 = add i64 %72, -1
  %74 = select i1 %65, i64 -1, i64 %73
  %75 = and i64 %74, %64
  switch i32 %59, label %91 [
    i32 0, label %76
    i32 4, label %83
    i32 2, label %85
    i32 3, label %88
  ]

76:                                               ; preds = %45
  %77 = icmp ugt i64 %75, %71
  br i1 %77, label %91, label %78

78:                                               ; preds = %76
  %79 = icmp eq i64 %75, %71
  %80 = and i64 %68, 1
  %81 = icmp ne i64 %80, 0
  %82 = select i1 %79, i1 %81, i1 false
  br label %91

83:                                               ; preds = %45
  %84 = icmp uge i64 %75, %71
  br label %91

85:                                               ; preds = %45
  %86 = icmp ne i64 %75, 0
  %87 = and i1 %7, %86
  br label %91

88:                                               ; preds = %45
  %89 = icmp ne i64 %75, 0
  %90 = and i1 %52, %89
  br label %91

91:                                               ; preds = %45, %76, %78, %83, %85, %88
  %92 = phi i1 [ %84, %83 ], [ %87, %85 ], [ %90, %88 ], [ true, %76 ], [ %82, %78 ], [ false, %45 ]
  %93 = zext i1 %92 to i64
  %94 = zext nneg i32 %57 to i64
  %95 = shl nuw nsw i64 %94, 3
  %96 = add nuw nsw i64 %68, %95
  %97 = add nuw nsw i64 %96, %93
  %98 = icmp ugt i64 %97, 126
  br i1 %98, label %99, label %126

99:                                               ; preds = %91
  %100 = and i32 %1, 3
  %101 = icmp eq i32 %100, 0
  %102 = icmp eq i32 %59, 2
  %103 = and i1 %7, %102
  %104 = or i1 %101, %103
  br i1 %104, label %109, label %105

105:                                              ; preds = %99
  %106 = icmp eq i32 %59, 3
  %107 = xor i1 %7, true
  %108 = and i1 %106, %107
  br label %109

109:                                              ; preds = %105, %99
  %110 = phi i1 [ true, %99 ], [ %108, %105 ]
  %111 = and i32 %1, 64
  %112 = icmp eq i32 %111, 0
  %113 = and i1 %112, %110
  %114 = icmp eq i32 %5, 0
  br i1 %114, label %118, label %115

115:                                              ; preds = %109
  %116 = select i1 %52, i64 56, i64 0
  %117 = select i1 %113, i64 0, i64 %116
  br label %137

118:                                              ; preds = %109
  %119 = select i1 %113, i64 127, i64 126
  %120 = or disjoint i64 %119, %53
  %121 = and i32 %1, 32
  %122 = icmp eq i32 %121, 0
  %123 = or i1 %52, %122
  %124 = or i1 %123, %113
  %125 = select i1 %124, i64 %120, i64 0
  br label %137

126:                                              ; preds = %91
  %127 = or disjoint i64 %97, %53
  %128 = icmp eq i32 %5, 0
  br i1 %128, label %132, label %129

129:                                              ; preds = %126
  br i1 %52, label %130, label %137

130:                                              ; preds = %129
  %131 = tail call i64 @llvm.umin.i64(i64 %127, i64 56)
  br label %137

132:                                              ; preds = %126
  %133 = and i32 %1, 32
  %134 = icmp eq i32 %133, 0
  %135 = or i1 %52, %134
  %136 = select i1 %135, i64 %127, i64 0
  br label %137

137:                                              ; preds = %115, %34, %22, %132, %118, %37, %24, %130, %19, %129
  %138 = phi i64 [ 0, %129 ], [ %21, %19 ], [ %131, %130 ], [ %28, %24 ], [ %44, %37 ], [ %125, %118 ], [ %136, %132 ], [ 0, %22 ], [ %36, %34 ], [ %117, %115 ]
  ret i64 %138
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e5m2_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  %5 = and i32 %1, 16
  %6 = and i64 %0, 32768
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 1023
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 10
  %11 = and i32 %10, 31
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 31
  br i1 %13, label %29, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 1024
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %53

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 127, i64 0
  br label %143

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %143

24:                                               ; preds = %22
  %25 = lshr exact i64 %6, 8
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %143

29:                                               ; preds = %12
  %30 = icmp eq i64 %6, 0
  %31 = lshr exact i64 %6, 8
  %32 = and i32 %1, 64
  %33 = icmp eq i32 %32, 0
  %34 = or disjoint i64 %31, 124
  %35 = select i1 %30, i64 123, i64 251
  %36 = select i1 %33, i64 %34, i64 %35
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %44, label %38

38:                                               ; preds = %29
  %39 = and i64 %36, 127
  %40 = icmp ult i64 %39, 125
  br i1 %40, label %41, label %143

41:                                               ; preds = %38
  %42 = icmp ult i64 %36, 128
  %43 = select i1 %42, i64 60, i64 0
  br label %143

44:                                               ; preds = %29
  %45 = and i32 %1, 32
  %46 = icmp ne i32 %45, 0
  %47 = icmp ugt i64 %36, 127
  %48 = and i64 %36, 127
  %49 = icmp ult i64 %48, 125
  %50 = and i1 %47, %49
  %51 = select i1 %46, i1 %50, i1 false
  %52 = select i1 %51, i64 0, i64 %36
  br label %143

53:                                               ; preds = %14
  %54 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = shl i64 %17, %55
  %58 = add nuw nsw i32 %54, 38
  %59 = sub nsw i32 %58, %56
  %60 = icmp eq i64 %6, 0
  %61 = lshr exact i64 %6, 8
  %62 = add nsw i32 %59, 14
  %63 = icmp slt i32 %59, -14
  %64 = sub nsw i32 47, %59
  %65 = select i1 %63, i32 0, i32 %62
  %66 = select i1 %63, i32 %64, i32 61
  %67 = and i32 %1, 7
  %68 = icmp ugt i32 %66, 64
  %69 = icmp ne i64 %57, 0
  %70 = zext i1 %69 to i64
  %71 = tail call i32 @llvm.umin.i32(i32 %66, i32 64)
  %72 = select i1 %68, i64 %70, i64 %57
  %73 = icmp ugt i32 %66, 63
  %74 = zext nneg i32 %71 to i64
  %75 = lshr i64 %72, %74
  %76 = select i1 %73, i64 0, i64 %75
  %77 = add nsw i32 %71, -1
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = shl i64 2, %78
  %81 = add i64 %80, -1
  %82 = select i1 %73, i64 -1, i64 %81
  %83 = and i64 %82, %72
  switch i32 %67, label %99 [
    i32 0, label %84
    i32 4, label %91
    i32 2, label %93
    i32 3, label %96
  ]

84:                                               ; preds = %53
  %85 = icmp ugt i64 %83, %79
  br i1 %85, label %99, label %86

86:                                               ; preds = %84
  %87 = icmp eq i64 %83, %79
  %88 = and i64 %76, 1
  %89 = icmp ne i64 %88, 0
  %90 = select i1 %87, i1 %89, i1 false
  br label %99

91:                                               ; preds = %53
  %92 = icmp uge i64 %83, %79
  br label %99

93:                                               ; preds = %53
  %94 = icmp ne i64 %83, 0
  %95 = and i1 %7, %94
  br label %99

96:                                               ; preds = %53
  %97 = icmp ne i64 %83, 0
  %98 = and i1 %60, %97
  br label %99

99:                                               ; preds = %53, %84, %86, %91, %93, %96
  %100 = phi i1 [ %92, %91 ], [ %95, %93 ], [ %98, %96 ], [ true, %84 ], [ %90, %86 ], [ false, %53 ]
  %101 = zext i1 %100 to i64
  %102 = zext nneg i32 %65 to i64
  %103 = shl nuw nsw i64 %102, 2
  %104 = add nuw nsw i64 %76, %103
  %105 = add nuw nsw i64 %104, %101
  %106 = icmp ugt i64 %105, 123
  br i1 %106, label %107, label %132

107:                                              ; preds = %99
  %108 = and i32 %1, 3
  %109 = icmp eq i32 %108, 0
  %110 = icmp eq i32 %67, 2
  %111 = and i1 %7, %110
  %112 = or i1 %109, %111
  br i1 %112, label %117, label %113

113:                                              ; preds = %107
  %114 = icmp eq i32 %67, 3
  %115 = xor i1 %7, true
  %116 = and i1 %114, %115
  br label %117

117:                                              ; preds = %113, %107
  %118 = phi i1 [ true, %107 ], [ %116, %113 ]
  %119 = icmp eq i32 %5, 0
  br i1 %119, label %122, label %120

120:                                              ; preds = %117
  %121 = select i1 %60, i64 60, i64 0
  br label %143

122:                                              ; preds = %117
  %123 = and i32 %1, 64
  %124 = icmp eq i32 %123, 0
  %125 = and i1 %124, %118
  %126 = select i1 %125, i64 124, i64 123
  %127 = or disjoint i64 %126, %61
  %128 = and i32 %1, 32
  %129 = icmp eq i32 %128, 0
  %130 = or i1 %60, %129
  %131 = select i1 %130, i64 %127, i64 0
  br label %143

132:                                              ; preds = %99
  %133 = or disjoint i64 %105, %61
  %134 = icmp eq i32 %5, 0
  br i1 %134, label %138, label %135

135:                                              ; preds = %132
  br i1 %60, label %136, label %143

136:                                              ; preds = %135
  %137 = tail call i64 @llvm.umin.i64(i64 %133, i64 60)
  br label %143

138:                                              ; preds = %132
  %139 = and i32 %1, 32
  %140 = icmp eq i32 %139, 0
  %141 = or i1 %60, %140
  %142 = select i1 %141, i64 %133, i64 0
  br label %143

143:                                              ; preds = %22, %138, %122, %44, %24, %136, %120, %41, %19, %135, %38
  %144 = phi i64 [ 0, %38 ], [ 0, %135 ], [ %21, %19 ], [ %43, %41 ], [ %121, %120 ], [ %137, %136 ], [ %28, %24 ], [ %52, %44 ], [ %131, %122 ], [ %142, %138 ], [ 0, %22 ]
  ret i64 %144
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  %5 = and i32 %1, 16
  %6 = and i64 %0, 32768
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 127
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 7
  %11 = and i32 %10, 255
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 255
  br i1 %13, label %28, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 128
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %42

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 32767, i64 0
  br label %133

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %133

24:                                               ; preds = %22
  %25 = and i32 %1, 32
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i64 %6, i64 0
  br label %133

28:                                               ; preds = %12
  %29 = icmp eq i64 %6, 0
  %30 = icmp eq i32 %5, 0
  br i1 %30, label %33, label %31

31:                                               ; preds = %28
  %32 = select i1 %29, i64 15360, i64 0
  br label %133

33:                                               ; preds = %28
  %34 = and i32 %1, 64
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %35, i64 31744, i64 31743
  %37 = or disjoint i64 %36, %6
  %38 = and i32 %1, 32
  %39 = icmp eq i32 %38, 0
  %40 = or i1 %29, %39
  %41 = select i1 %40, i64 %37, i64 0
  br label %133

42:                                               ; preds = %14
  %43 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %44 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = shl i64 %17, %44
  %47 = add nsw i32 %43, -71
  %48 = sub nsw i32 %47, %45
  %49 = icmp eq i64 %6, 0
  %50 = add nsw i32 %48, 14
  %51 = icmp slt i32 %48, -14
  %52 = sub nsw i32 39, %48
  %53 = select i1 %51, i32 0, i32 %50
  %54 = select i1 %51, i32 %52, i32 53
  %55 = and i32 %1, 7
  %56 = icmp sgt i32 %54, 64
  %57 = icmp ne i64 %46, 0
  %58 = zext i1 %57 to i64
  %59 = tail call i32 @llvm.smin.i32(i32 %54, i32 64)
  %60 = select i1 %56, i64 %58, i64 %46
  %61 = icmp sgt i32 %54, 63
  %62 = zext nneg i32 %59 to i64
  %63 = lshr i64 %60, %62
  %64 = select i1 %61, i64 0, i64 %63
  %65 = add nsw i32 %59, -1
  %66 = zext nneg i32 %65 to i64
  %67 = shl nuw i64 1, %66
  %68 = shl i64 2, %66
  %69 = add i64 %68, -1
  %70 = select i1 %61, i64 -1, i64 %69
  %71 = and i64 %70, %60
  switch i32 %55, label %87 [
    i32 0, label %72
    i32 4, label %79
    i32 2, label %81
    i32 3, label %84
  ]

72:                                               ; preds = %42
  %73 = icmp ugt i64 %71, %67
  br i1 %73, label %87, label %74

74:                                               ; preds = %72
  %75 = icmp eq i64 %71, %67
  %76 = and i64 %64, 1
  %77 = icmp ne i64 %76, 0
  %78 = select i1 %75, i1 %77, i1 false
  br label %87

79:                                               ; preds = %42
  %80 = icmp uge i64 %71, %67
  br label %87

81:                                               ; preds = %42
  %82 = icmp ne i64 %71, 0
  %83 = and i1 %7, %82
  br label %87

84:                                               ; preds = %42
  %85 = icmp ne i64 %71, 0
  %86 = and i1 %49, %85
  br label %87

87:                                               ; preds = %42, %72, %74, %79, %81, %84
  %88 = phi i1 [ %80, %79 ], [ %83, %81 ], [ %86, %84 ], [ true, %72 ], [ %78, %74 ], [ false, %42 ]
  %89 = zext i1 %88 to i64
  %90 = zext nneg i32 %53 to i64
  %91 = shl nuw nsw i64 %90, 10
  %92 = add i64 %64, %91
  %93 = add i64 %92, %89
  %94 = icmp ugt i64 %93, 31743
  %95 = icmp ugt i32 %53, 32
  %96 = select i1 %94, i1 true, i1 %95
  br i1 %96, label %97, label %122

97:                                               ; preds = %87
  %98 = and i32 %1, 3
  %99 = icmp eq i32 %98, 0
  %100 = icmp eq i32 %55, 2
  %101 = and i1 %7, %100
  %102 = or i1 %99, %101
  br i1 %102, label %107, label %103

103:                                              ; preds = %97
  %104 = icmp eq i32 %55, 3
  %105 = xor i1 %7, true
  %106 = and i1 %104, %105
  br label %107

107:                                              ; preds = %103, %97
  %108 = phi i1 [ true, %97 ], [ %106, %103 ]
  %109 = icmp eq i32 %5, 0
  br i1 %109, label %112, label %110

110:                                              ; preds = %107
  %111 = select i1 %49, i64 15360, i64 0
  br label %133

112:                                              ; preds = %107
  %113 = and i32 %1, 64
  %114 = icmp eq i32 %113, 0
  %115 = and i1 %114, %108
  %116 = select i1 %115, i64 31744, i64 31743
  %117 = or disjoint i64 %116, %6
  %118 = and i32 %1, 32
  %119 = icmp eq i32 %118, 0
  %120 = or i1 %49, %119
  %121 = select i1 %120, i64 %117, i64 0
  br label %133

122:                                              ; preds = %87
  %123 = or disjoint i64 %93, %6
  %124 = icmp eq i32 %5, 0
  br i1 %124, label %128, label %125

125:                                              ; preds = %122
  br i1 %49, label %126, label %133

126:                                              ; preds = %125
  %127 = tail call i64 @llvm.umin.i64(i64 %123, i64 15360)
  br label %133

128:                                              ; preds = %122
  %129 = and i32 %1, 32
  %130 = icmp ne i32 %129, 0
  %131 = and i1 %7, %130
  %132 = select i1 %131, i64 0, i64 %123
  br label %133

133:                                              ; preds = %22, %128, %112, %33, %24, %126, %110, %31, %19, %125
  %134 = phi i64 [ 0, %125 ], [ %21, %19 ], [ %32, %31 ], [ %111, %110 ], [ %127, %126 ], [ %27, %24 ], [ %41, %33 ], [ %121, %112 ], [ %132, %128 ], [ 0, %22 ]
  ret i64 %134
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ugt i64 %3, 32640
  %5 = and i32 %1, 16
  %6 = icmp eq i32 %5, 0
  %7 = and i1 %4, %6
  br i1 %7, label %95, label %8

8:                                                ; preds = %2
  %9 = and i64 %0, 32768
  %10 = icmp ne i64 %9, 0
  %11 = and i64 %0, 127
  %12 = trunc i64 %0 to i32
  %13 = lshr i32 %12, 7
  %14 = and i32 %13, 255
  br i1 %4, label %22, label %15

15:                                               ; preds = %8
  %16 = icmp eq i32 %14, 255
  br i1 %16, label %30, label %17

17:                                               ; preds = %15
  %18 = icmp eq i32 %14, 0
  %19 = or disjoint i64 %11, 128
  %20 = select i1 %18, i64 %11, i64 %19
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %24, label %53

22:                                               ; preds = %8
  %23 = select i1 %6, i64 -2251799813685248, i64 0
  br label %95

24:                                               ; preds = %17
  br i1 %6, label %25, label %95

25:                                               ; preds = %24
  %26 = shl nuw i64 %9, 48
  %27 = and i32 %1, 32
  %28 = icmp eq i32 %27, 0
  %29 = select i1 %28, i64 %26, i64 0
  br label %95

30:                                               ; preds = %15
  %31 = icmp eq i64 %9, 0
  %32 = shl nuw i64 %9, 48
  %33 = and i32 %1, 64
  %34 = icmp eq i32 %33, 0
  %35 = or disjoint i64 %32, 9218868437227405312
  %36 = select i1 %31, i64 9218868437227405311, i64 -4503599627370497
  %37 = select i1 %34, i64 %35, i64 %36
  br i1 %6, label %44, label %38

38:                                               ; preds = %30
  %39 = and i64 %37, 9223372036854775807
  %40 = icmp ult i64 %39, 9218868437227405313
  br i1 %40, label %41, label %95

41:                                               ; preds = %38
  %42 = icmp slt i64 %37, 0
  %43 = select i1 %42, i64 0, i64 4607182418800017408
  br label %95

44:                                               ; preds = %30
  %45 = and i32 %1, 32
  %46 = icmp ne i32 %45, 0
  %47 = icmp slt i64 %37, 0
  %48 = and i64 %37, 9223372036854775807
  %49 = icmp ult i64 %48, 9218868437227405313
  %50 = and i1 %47, %49
  %51 = select i1 %46, i1 %50, i1 false
  %52 = select i1 %51, i64 0, i64 %37
  br label %95

53:                                               ; preds = %17
  %54 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = shl i64 %20, %55
  %58 = add nsw i32 %54, -71
  %59 = sub nsw i32 %58, %56
  %60 = add nsw i32 %59, 1022
  %61 = zext nneg i32 %60 to i64
  %62 = shl nuw nsw i64 %61, 52
  %63 = icmp eq i64 %9, 0
  %64 = shl nuw i64 %9, 48
  %65 = and i32 %1, 7
  %66 = lshr i64 %57, 11
  %67 = and i64 %57, 2046
  switch i32 %65, label %81 [
    i32 0, label %68
    i32 4, label %73
    i32 2, label %75
    i32 3, label %78
  ]

68:                                               ; preds = %53
  %69 = icmp ugt i64 %67, 1024
  br i1 %69, label %81, label %70

70:                                               ; preds = %68
  %71 = and i64 %57, 4094
  %72 = icmp eq i64 %71, 3072
  br label %81

73:                                               ; preds = %53
  %74 = icmp ugt i64 %67, 1023
  br label %81

75:                                               ; preds = %53
  %76 = icmp ne i64 %67, 0
  %77 = and i1 %10, %76
  br label %81

78:                                               ; preds = %53
  %79 = icmp ne i64 %67, 0
  %80 = and i1 %63, %79
  br label %81

81:                                               ; preds = %53, %68, %70, %73, %75, %78
  %82 = phi i1 [ %74, %73 ], [ %77, %75 ], [ %80, %78 ], [ true, %68 ], [ %72, %70 ], [ false, %53 ]
  %83 = add nuw nsw i64 %62, %66
  %84 = zext i1 %82 to i64
  %85 = add nuw nsw i64 %83, %84
  %86 = or disjoint i64 %85, %64
  br i1 %6, label %90, label %87

87:                                               ; preds = %81
  br i1 %63, label %88, label %95

88:                                               ; preds = %87
  %89 = tail call i64 @llvm.umin.i64(i64 %86, i64 4607182418800017408)
  br label %95

90:                                               ; preds = %81
  %91 = and i32 %1, 32
  %92 = icmp eq i32 %91, 0
  %93 = or i1 %63, %92
  %94 = select i1 %93, i64 %86, i64 0
  br label %95

95:                                               ; preds = %24, %90, %44, %25, %88, %41, %22, %38, %87, %2
  %96 = phi i64 [ 9223372036317904896, %2 ], [ 0, %38 ], [ 0, %87 ], [ %23, %22 ], [ %43, %41 ], [ %89, %88 ], [ %29, %25 ], [ %52, %44 ], [ %94, %90 ], [ 0, %24 ]
  ret i64 %96
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_e4m3(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 127
  %4 = icmp eq i64 %3, 127
  %5 = and i32 %1, 16
  %6 = and i64 %0, 128
  %7 = icmp ne i64 %6, 0
  br i1 %4, label %17, label %8

8:                                                ; preds = %2
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 3
  %11 = and i32 %10, 15
  %12 = and i64 %0, 7
  %13 = icmp eq i32 %11, 0
  %14 = or disjoint i64 %12, 8
  %15 = select i1 %13, i64 %12, i64 %14
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %20, label %27

17:                                               ; preds = %2
  %18 = icmp eq i32 %5, 0
  %19 = select i1 %18, i64 32767, i64 0
  br label %70

20:                                               ; preds = %8
  %21 = icmp eq i32 %5, 0
  br i1 %21, label %22, label %70

22:                                               ; preds = %20
  %23 = shl nuw nsw i64 %6, 8
  %24 = and i32 %1, 32
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 %23, i64 0
  br label %70

27:                                               ; preds = %8
  %28 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %29 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %30 = trunc nuw nsw i64 %29 to i32
  %31 = shl i64 %15, %29
  %32 = add nuw nsw i32 %28, 53
  %33 = sub nsw i32 %32, %30
  %34 = add nsw i32 %33, 14
  %35 = zext nneg i32 %34 to i64
  %36 = shl nuw nsw i64 %35, 10
  %37 = icmp eq i64 %6, 0
  %38 = shl nuw nsw i64 %6, 8
  %39 = and i32 %1, 7
  %40 = lshr i64 %31, 53
  %41 = and i64 %31, 9007199254740990
  switch i32 %39, label %55 [
    i32 0, label %42
    i32 4, label %47
    i32 2, label %49
    i32 3, label %52
  ]

42:                                               ; preds = %27
  %43 = icmp ugt i64 %41, 4503599627370496
  br i1 %43, label %55, label %44

44:                                               ; preds = %42
  %45 = and i64 %31, 18014398509481982
  %46 = icmp eq i64 %45, 13510798882111488
  br label %55

47:                                               ; preds = %27
  %48 = icmp ugt i64 %41, 4503599627370495
  br label %55

49:                                               ; preds = %27
  %50 = icmp ne i64 %41, 0
  %51 = and i1 %7, %50
  br label %55

52:                                               ; preds = %27
  %53 = icmp ne i64 %41, 0
  %54 = and i1 %37, %53
  br label %55

55:                                               ; preds = %27, %42, %44, %47, %49, %52
  %56 = phi i1 [ %48, %47 ], [ %51, %49 ], [ %54, %52 ], [ true, %42 ], [ %46, %44 ], [ false, %27 ]
  %57 = add nuw nsw i64 %36, %40
  %58 = zext i1 %56 to i64
  %59 = add nuw nsw i64 %57, %58
  %60 = or disjoint i64 %59, %38
  %61 = icmp eq i32 %5, 0
  br i1 %61, label %65, label %62

62:                                               ; preds = %55
  br i1 %37, label %63, label %70

63:                                               ; preds = %62
  %64 = tail call i64 @llvm.umin.i64(i64 %60, i64 15360)
  br label %70

65:                                               ; preds = %55
  %66 = and i32 %1, 32
  %67 = icmp eq i32 %66, 0
  %68 = or i1 %37, %67
  %69 = select i1 %68, i64 %60, i64 0
  br label %70

70:                                               ; preds = %20, %65, %22, %63, %17, %62
  %71 = phi i64 [ 0, %62 ], [ %19, %17 ], [ %64, %63 ], [ %26, %22 ], [ %69, %65 ], [ 0, %20 ]
  ret i64 %71
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_e5m2(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 127
  %4 = icmp ult i64 %3, 125
  %5 = and i32 %1, 16
  %6 = and i64 %0, 128
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 3
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 2
  %11 = and i32 %10, 31
  br i1 %4, label %12, label %19

12:                                               ; preds = %2
  %13 = icmp eq i32 %11, 31
  br i1 %13, label %29, label %14

14:                                               ; preds = %12
  %15 = icmp eq i32 %11, 0
  %16 = or disjoint i64 %8, 4
  %17 = select i1 %15, i64 %8, i64 %16
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %53

19:                                               ; preds = %2
  %20 = icmp eq i32 %5, 0
  %21 = select i1 %20, i64 32767, i64 0
  br label %135

22:                                               ; preds = %14
  %23 = icmp eq i32 %5, 0
  br i1 %23, label %24, label %135

24:                                               ; preds = %22
  %25 = shl nuw nsw i64 %6, 8
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %135

29:                                               ; preds = %12
  %30 = icmp eq i64 %6, 0
  %31 = shl nuw nsw i64 %6, 8
  %32 = and i32 %1, 64
  %33 = icmp eq i32 %32, 0
  %34 = or disjoint i64 %31, 31744
  %35 = select i1 %30, i64 31743, i64 64511
  %36 = select i1 %33, i64 %34, i64 %35
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %44, label %38

38:                                               ; preds = %29
  %39 = and i64 %36, 32767
  %40 = icmp ult i64 %39, 31745
  br i1 %40, label %41, label %135

41:                                               ; preds = %38
  %42 = icmp ult i64 %36, 32768
  %43 = select i1 %42, i64 15360, i64 0
  br label %135

44:                                               ; preds = %29
  %45 = and i32 %1, 32
  %46 = icmp ne i32 %45, 0
  %47 = icmp ugt i64 %36, 32767
  %48 = and i64 %36, 32767
  %49 = icmp ult i64 %48, 31745
  %50 = and i1 %47, %49
  %51 = select i1 %46, i1 %50, i1 false
  %52 = select i1 %51, i64 0, i64 %36
  br label %135

53:                                               ; preds = %14
  %54 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %17, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = shl i64 %17, %55
  %58 = add nuw nsw i32 %54, 46
  %59 = sub nsw i32 %58, %56
  %60 = icmp eq i64 %6, 0
  %61 = shl nuw nsw i64 %6, 8
  %62 = add nsw i32 %59, 14
  %63 = icmp slt i32 %59, -14
  %64 = sub nsw i32 39, %59
  %65 = select i1 %63, i32 0, i32 %62
  %66 = select i1 %63, i32 %64, i32 53
  %67 = and i32 %1, 7
  %68 = zext nneg i32 %66 to i64
  %69 = lshr i64 %57, %68
  %70 = add nsw i32 %66, -1
  %71 = zext nneg i32 %70 to i64
  %72 = shl nuw nsw i64 1, %71
  %73 = shl nuw nsw i64 2, %71
  %74 = add nsw i64 %73, -1
  %75 = and i64 %74, %57
  switch i32 %67, label %91 [
    i32 0, label %76
    i32 4, label %83
    i32 2, label %85
    i32 3, label %88
  ]

76:                                               ; preds = %53
  %77 = icmp ugt i64 %75, %72
  br i1 %77, label %91, label %78

78:                                               ; preds = %76
  %79 = icmp eq i64 %75, %72
  %80 = and i64 %69, 1
  %81 = icmp ne i64 %80, 0
  %82 = select i1 %79, i1 %81, i1 false
  br label %91

83:                                               ; preds = %53
  %84 = icmp uge i64 %75, %72
  br label %91

85:                                               ; preds = %53
  %86 = icmp ne i64 %75, 0
  %87 = and i1 %7, %86
  br label %91

88:                                               ; preds = %53
  %89 = icmp ne i64 %75, 0
  %90 = and i1 %60, %89
  br label %91

91:                                               ; preds = %53, %76, %78, %83, %85, %88
  %92 = phi i1 [ %84, %83 ], [ %87, %85 ], [ %90, %88 ], [ true, %76 ], [ %82, %78 ], [ false, %53 ]
  %93 = zext i1 %92 to i64
  %94 = zext nneg i32 %65 to i64
  %95 = shl nuw nsw i64 %94, 10
  %96 = add nuw nsw i64 %95, %69
  %97 = add nuw nsw i64 %96, %93
  %98 = icmp ugt i64 %97, 31743
  br i1 %98, label %99, label %124

99:                                               ; preds = %91
  %100 = and i32 %1, 3
  %101 = icmp eq i32 %100, 0
  %102 = icmp eq i32 %67, 2
  %103 = and i1 %7, %102
  %104 = or i1 %101, %103
  br i1 %104, label %109, label %105

105:                                              ; preds = %99
  %106 = icmp eq i32 %67, 3
  %107 = xor i1 %7, true
  %108 = and i1 %106, %107
  br label %109

109:                                              ; preds = %105, %99
  %110 = phi i1 [ true, %99 ], [ %108, %105 ]
  %111 = icmp eq i32 %5, 0
  br i1 %111, label %114, label %112

112:                                              ; preds = %109
  %113 = select i1 %60, i64 15360, i64 0
  br label %135

114:                                              ; preds = %109
  %115 = and i32 %1, 64
  %116 = icmp eq i32 %115, 0
  %117 = and i1 %116, %110
  %118 = select i1 %117, i64 31744, i64 31743
  %119 = or disjoint i64 %118, %61
  %120 = and i32 %1, 32
  %121 = icmp eq i32 %120, 0
  %122 = or i1 %60, %121
  %123 = select i1 %122, i64 %119, i64 0
  br label %135

124:                                              ; preds = %91
  %125 = or disjoint i64 %97, %61
  %126 = icmp eq i32 %5, 0
  br i1 %126, label %130, label %127

127:                                              ; preds = %124
  br i1 %60, label %128, label %135

128:                                              ; preds = %127
  %129 = tail call i64 @llvm.umin.i64(i64 %125, i64 15360)
  br label %135

130:                                              ; preds = %124
  %131 = and i32 %1, 32
  %132 = icmp eq i32 %131, 0
  %133 = or i1 %60, %132
  %134 = select i1 %133, i64 %125, i64 0
  br label %135

135:                                              ; preds = %22, %130, %114, %44, %24, %128, %112, %41, %19, %127, %38
  %136 = phi i64 [ 0, %38 ], [ 0, %127 ], [ %21, %19 ], [ %43, %41 ], [ %113, %112 ], [ %129, %128 ], [ %28, %24 ], [ %52, %44 ], [ %123, %114 ], [ %134, %130 ], [ 0, %22 ]
  ret i64 %136
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_cvt_f32_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  br i1 %4, label %5, label %14

5:                                                ; preds = %2
  %6 = shl i64 %0, 16
  %7 = and i32 %1, 8
  %8 = icmp ne i32 %7, 0
  %9 = and i64 %0, 32640
  %10 = icmp eq i64 %9, 0
  %11 = and i1 %10, %8
  %12 = and i64 %6, 2147483648
  %13 = select i1 %11, i64 %12, i64 %6
  br label %14

14:                                               ; preds = %5, %2
  %15 = phi i64 [ 2147483647, %2 ], [ %13, %5 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_tf32_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 2147483647
  %4 = icmp ult i64 %3, 2139095041
  br i1 %4, label %5, label %177

5:                                                ; preds = %2
  %6 = and i64 %0, 2147483648
  %7 = icmp ne i64 %6, 0
  %8 = trunc i64 %0 to i32
  %9 = lshr i32 %8, 23
  %10 = and i32 %9, 255
  %11 = icmp eq i32 %10, 255
  br i1 %11, label %26, label %12

12:                                               ; preds = %5
  %13 = and i64 %0, 8388607
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %13, 8388608
  %16 = select i1 %14, i64 %13, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %50

18:                                               ; preds = %12
  %19 = and i32 %1, 16
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %174

21:                                               ; preds = %18
  %22 = lshr exact i64 %6, 13
  %23 = and i32 %1, 32
  %24 = icmp eq i32 %23, 0
  %25 = select i1 %24, i64 %22, i64 0
  br label %174

26:                                               ; preds = %5
  %27 = lshr exact i64 %6, 13
  %28 = and i32 %1, 64
  %29 = icmp eq i32 %28, 0
  %30 = or disjoint i64 %27, 261120
  %31 = select i1 %7, i64 523263, i64 261119
  %32 = select i1 %29, i64 %30, i64 %31
  %33 = and i32 %1, 16
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %41, label %35

35:                                               ; preds = %26
  %36 = and i64 %32, 262143
  %37 = icmp ult i64 %36, 261121
  br i1 %37, label %38, label %174

38:                                               ; preds = %35
  %39 = icmp ult i64 %32, 262144
  %40 = select i1 %39, i64 130048, i64 0
  br label %174

41:                                               ; preds = %26
  %42 = and i32 %1, 32
  %43 = icmp ne i32 %42, 0
  %44 = icmp ugt i64 %32, 262143
  %45 = and i64 %32, 262143
  %46 = icmp ult i64 %45, 261121
  %47 = and i1 %44, %46
  %48 = select i1 %43, i1 %47, i1 false
  %49 = select i1 %48, i64 0, i64 %32
  br label %174

50:                                               ; preds = %12
  %51 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %52 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %53 = trunc nuw nsw i64 %52 to i32
  %54 = shl i64 %16, %52
  %55 = add nsw i32 %51, -87
  %56 = sub nsw i32 %55, %53
  %57 = xor i1 %7, true
  %58 = lshr exact i64 %6, 13
  %59 = add nsw i32 %56, 126
  %60 = icmp slt i32 %56, -126
  %61 = sub nsw i32 -73, %56
  %62 = select i1 %60, i32 0, i32 %59
  %63 = select i1 %60, i32 %61, i32 53
  %64 = and i32 %1, 7
  %65 = icmp sgt i32 %63, 64
  %66 = icmp ne i64 %54, 0
  %67 = zext i1 %66 to i64
  %68 = tail call i32 @llvm.smin.i32(i32 %63, i32 64)
  %69 = select i1 %65, i64 %67, i64 %54
  %70 = icmp sgt i32 %63, 63
  %71 = zext nneg i32 %68 to i64
  %72 = lshr i64 %69, %71
  %73 = select i1 %70, i64 0, i64 %72
  %74 = add nsw i32 %68, -1
  %75 = zext nneg i32 %74 to i64
  %76 = shl nuw i64 1, %75
  %77 = shl i64 2, %75
  %78 = add i64 %77, -1
  %79 = select i1 %70, i64 -1, i64 %78
  %80 = and i64 %79, %69
  switch i32 %64, label %96 [
    i32 0, label %81
    i32 4, label %88
    i32 2, label %90
    i32 3, label %93
  ]

81:                                               ; preds = %50
  %82 = icmp ugt i64 %80, %76
  br i1 %82, label %96, label %83

83:                                               ; preds = %81
  %84 = icmp eq i64 %80, %76
  %85 = and i64 %73, 1
  %86 = icmp ne i64 %85, 0
  %87 = select i1 %84, i1 %86, i1 false
  br label %96

88:                                               ; preds = %50
  %89 = icmp uge i64 %80, %76
  br label %96

90:                                               ; preds = %50
  %91 = icmp ne i64 %80, 0
  %92 = and i1 %7, %91
  br label %96

93:                                               ; preds = %50
  %94 = icmp ne i64 %80, 0
  %95 = and i1 %94, %57
  br label %96

96:                                               ; preds = %50, %81, %83, %88, %90, %93
  %97 = phi i1 [ %89, %88 ], [ %92, %90 ], [ %95, %93 ], [ true, %81 ], [ %87, %83 ], [ false, %50 ]
  %98 = and i32 %1, 8
  %99 = icmp ne i32 %98, 0
  %100 = select i1 %99, i1 %60, i1 false
  br i1 %100, label %101, label %125

101:                                              ; preds = %96
  %102 = lshr i64 %54, 53
  %103 = and i64 %54, 9007199254740990
  switch i32 %64, label %117 [
    i32 0, label %104
    i32 4, label %109
    i32 2, label %111
    i32 3, label %114
  ]

104:                                              ; preds = %101
  %105 = icmp ugt i64 %103, 4503599627370496
  br i1 %105, label %117, label %106

106:                                              ; preds = %104
  %107 = and i64 %54, 18014398509481982
  %108 = icmp eq i64 %107, 13510798882111488
  br label %117

109:                                              ; preds = %101
  %110 = icmp ugt i64 %103, 4503599627370495
  br label %117

111:                                              ; preds = %101
  %112 = icmp ne i64 %103, 0
  %113 = and i1 %7, %112
  br label %117

114:                                              ; preds = %101
  %115 = icmp ne i64 %103, 0
  %116 = and i1 %115, %57
  br label %117

117:                                              ; preds = %101, %104, %106, %109, %111, %114
  %118 = phi i1 [ %110, %109 ], [ %113, %111 ], [ %116, %114 ], [ true, %104 ], [ %108, %106 ], [ false, %101 ]
  %119 = icmp eq i32 %56, -127
  br i1 %119, label %120, label %159

120:                                              ; preds = %117
  %121 = zext i1 %118 to i64
  %122 = add nuw nsw i64 %102, %121
  %123 = icmp ult i64 %122, 2048
  %124 = select i1 %123, i64 0, i64 1024
  br label %159

125:                                              ; preds = %96
  %126 = zext nneg i32 %62 to i64
  %127 = shl nuw nsw i64 %126, 10
  %128 = add i64 %73, %127
  %129 = zext i1 %97 to i64
  %130 = add i64 %128, %129
  %131 = icmp ugt i64 %130, 261119
  br i1 %131, label %132, label %159

132:                                              ; preds = %125
  %133 = and i32 %1, 3
  %134 = icmp eq i32 %133, 0
  %135 = icmp eq i32 %64, 2
  %136 = and i1 %7, %135
  %137 = or i1 %134, %136
  br i1 %137, label %141, label %138

138:                                              ; preds = %132
  %139 = icmp eq i32 %64, 3
  %140 = and i1 %139, %57
  br label %141

141:                                              ; preds = %138, %132
  %142 = phi i1 [ true, %132 ], [ %140, %138 ]
  %143 = and i32 %1, 16
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %148, label %145

145:                                              ; preds = %141
  %146 = icmp eq i64 %6, 0
  %147 = select i1 %146, i64 130048, i64 0
  br label %174

148:                                              ; preds = %141
  %149 = and i32 %1, 64
  %150 = icmp eq i32 %149, 0
  %151 = and i1 %150, %142
  %152 = select i1 %151, i64 261120, i64 261119
  %153 = or disjoint i64 %152, %58
  %154 = and i32 %1, 32
  %155 = icmp eq i32 %154, 0
  %156 = icmp eq i64 %6, 0
  %157 = or i1 %156, %155
  %158 = select i1 %157, i64 %153, i64 0
  br label %174

159:                                              ; preds = %120, %117, %125
  %160 = phi i64 [ %130, %125 ], [ %124, %120 ], [ 0, %117 ]
  %161 = or disjoint i64 %160, %58
  %162 = and i32 %1, 16
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %168, label %164

164:                                              ; preds = %159
  %165 = icmp eq i64 %6, 0
  br i1 %165, label %166, label %174

166:                                              ; preds = %164
  %167 = tail call i64 @llvm.umin.i64(i64 %161, i64 130048)
  br label %174

168:                                              ; preds = %159
  %169 = and i32 %1, 32
  %170 = icmp eq i32 %169, 0
  %171 = icmp eq i64 %6, 0
  %172 = or i1 %171, %170
  %173 = select i1 %172, i64 %161, i64 0
  br label %174

174:                                              ; preds = %18, %168, %148, %41, %21, %166, %145, %38, %164, %35
  %175 = phi i64 [ 0, %35 ], [ 0, %164 ], [ %40, %38 ], [ %147, %145 ], [ %167, %166 ], [ %25, %21 ], [ %49, %41 ], [ %158, %148 ], [ %173, %168 ], [ 0, %18 ]
  %176 = shl nuw nsw i64 %175, 13
  br label %177

177:                                              ; preds = %2, %174
  %178 = phi i64 [ %176, %174 ], [ 2147483647, %2 ]
  ret i64 %178
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_round_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = icmp ne i64 %8, 0
  %11 = and i64 %9, 1023
  %12 = trunc i64 %9 to i32
  %13 = lshr i32 %12, 10
  %14 = and i32 %13, 31
  %15 = and i64 %9, 32767
  %16 = icmp ult i64 %15, 31745
  br i1 %16, label %17, label %83

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 31
  br i1 %18, label %94, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 1024
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %87, label %24

24:                                               ; preds = %19
  %25 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = shl i64 %22, %26
  %29 = sub nsw i32 %25, %27
  %30 = add nsw i32 %29, 38
  %31 = icmp ult i32 %29, -28
  br i1 %31, label %32, label %110

32:                                               ; preds = %24
  %33 = icmp ult i32 %29, -39
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = and i32 %1, 7
  switch i32 %35, label %87 [
    i32 3, label %38
    i32 2, label %36
  ]

36:                                               ; preds = %34
  %37 = lshr exact i64 %8, 15
  br label %75

38:                                               ; preds = %34
  %39 = lshr exact i64 %8, 15
  %40 = xor i64 %39, 1
  br label %75

41:                                               ; preds = %32
  %42 = sub nsw i32 25, %29
  %43 = and i32 %1, 7
  %44 = icmp eq i32 %29, -39
  %45 = zext nneg i32 %42 to i64
  %46 = lshr i64 %28, %45
  %47 = select i1 %44, i64 0, i64 %46
  %48 = sub nsw i32 24, %29
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw i64 1, %49
  %51 = shl i64 2, %49
  %52 = add i64 %51, -1
  %53 = select i1 %44, i64 -2, i64 %52
  %54 = and i64 %53, %28
  switch i32 %43, label %71 [
    i32 0, label %55
    i32 4, label %62
    i32 2, label %64
    i32 3, label %67
  ]

55:                                               ; preds = %41
  %56 = icmp ugt i64 %54, %50
  br i1 %56, label %71, label %57

57:                                               ; preds = %55
  %58 = icmp eq i64 %54, %50
  %59 = and i64 %47, 1
  %60 = icmp ne i64 %59, 0
  %61 = select i1 %58, i1 %60, i1 false
  br label %71

62:                                               ; preds = %41
  %63 = icmp uge i64 %54, %50
  br label %71

64:                                               ; preds = %41
  %65 = icmp ne i64 %54, 0
  %66 = and i1 %10, %65
  br label %71

67:                                               ; preds = %41
  %68 = icmp ne i64 %54, 0
  %69 = icmp eq i64 %8, 0
  %70 = and i1 %69, %68
  br label %71

71:                                               ; preds = %41, %55, %57, %62, %64, %67
  %72 = phi i1 [ %63, %62 ], [ %66, %64 ], [ %70, %67 ], [ true, %55 ], [ %61, %57 ], [ false, %41 ]
  %73 = zext i1 %72 to i64
  %74 = add nuw nsw i64 %47, %73
  br label %75

75:                                               ; preds = %38, %36, %71
  %76 = phi i64 [ %74, %71 ], [ %37, %36 ], [ %40, %38 ]
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %87, label %78

78:                                               ; preds = %75
  %79 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = shl i64 %76, %79
  %82 = xor i32 %80, 63
  br label %110

83:                                               ; preds = %2
  %84 = and i32 %1, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 32767, i64 0
  br label %156

87:                                               ; preds = %34, %75, %19
  %88 = and i32 %1, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %156

90:                                               ; preds = %87
  %91 = and i32 %1, 32
  %92 = icmp eq i32 %91, 0
  %93 = select i1 %92, i64 %8, i64 0
  br label %156

94:                                               ; preds = %17
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = icmp eq i64 %8, 0
  %99 = select i1 %98, i64 15360, i64 0
  br label %156

100:                                              ; preds = %94
  %101 = and i32 %1, 64
  %102 = icmp eq i32 %101, 0
  %103 = select i1 %102, i64 31744, i64 31743
  %104 = or disjoint i64 %103, %8
  %105 = and i32 %1, 32
  %106 = icmp eq i32 %105, 0
  %107 = icmp eq i64 %8, 0
  %108 = or i1 %107, %106
  %109 = select i1 %108, i64 %104, i64 0
  br label %156

110:                                              ; preds = %24, %78
  %111 = phi i32 [ %82, %78 ], [ %30, %24 ]
  %112 = phi i64 [ %81, %78 ], [ %28, %24 ]
  %113 = add nuw nsw i32 %111, 14
  %114 = lshr i64 %112, 53
  %115 = and i64 %112, 9007199254740991
  %116 = icmp ugt i64 %115, 4503599627370496
  %117 = and i64 %112, 18014398509481983
  %118 = icmp eq i64 %117, 13510798882111488
  %119 = or i1 %116, %118
  %120 = zext i1 %119 to i64
  %121 = zext nneg i32 %113 to i64
  %122 = shl nuw nsw i64 %121, 10
  %123 = add nuw nsw i64 %122, %114
  %124 = add nuw nsw i64 %123, %120
  %125 = icmp ugt i64 %124, 31743
  br i1 %125, label %126, label %142

126:                                              ; preds = %110
  %127 = and i32 %1, 16
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %132, label %129

129:                                              ; preds = %126
  %130 = icmp eq i64 %8, 0
  %131 = select i1 %130, i64 15360, i64 0
  br label %156

132:                                              ; preds = %126
  %133 = and i32 %1, 64
  %134 = icmp eq i32 %133, 0
  %135 = select i1 %134, i64 31744, i64 31743
  %136 = or disjoint i64 %135, %8
  %137 = and i32 %1, 32
  %138 = icmp eq i32 %137, 0
  %139 = icmp eq i64 %8, 0
  %140 = or i1 %139, %138
  %141 = select i1 %140, i64 %136, i64 0
  br label %156

142:                                              ; preds = %110
  %143 = or disjoint i64 %124, %8
  %144 = and i32 %1, 16
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %150, label %146

146:                                              ; preds = %142
  %147 = icmp eq i64 %8, 0
  br i1 %147, label %148, label %156

148:                                              ; preds = %146
  %149 = tail call i64 @llvm.umin.i64(i64 %143, i64 15360)
  br label %156

150:                                              ; preds = %142
  %151 = and i32 %1, 32
  %152 = icmp eq i32 %151, 0
  %153 = icmp eq i64 %8, 0
  %154 = or i1 %153, %152
  %155 = select i1 %154, i64 %143, i64 0
  br label %156

156:                                              ; preds = %87, %150, %132, %100, %90, %148, %129, %97, %83, %146
  %157 = phi i64 [ 0, %146 ], [ %86, %83 ], [ %99, %97 ], [ %131, %129 ], [ %149, %148 ], [ %93, %90 ], [ %109, %100 ], [ %141, %132 ], [ %155, %150 ], [ 0, %87 ]
  ret i64 %157
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_round_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = icmp ne i64 %8, 0
  %11 = and i64 %9, 127
  %12 = trunc i64 %9 to i32
  %13 = lshr i32 %12, 7
  %14 = and i32 %13, 255
  %15 = and i64 %9, 32767
  %16 = icmp ult i64 %15, 32641
  br i1 %16, label %17, label %83

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 255
  br i1 %18, label %94, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 128
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %87, label %24

24:                                               ; preds = %19
  %25 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = shl i64 %22, %26
  %29 = sub nsw i32 %25, %27
  %30 = add nsw i32 %29, -71
  %31 = icmp slt i32 %29, 78
  br i1 %31, label %32, label %110

32:                                               ; preds = %24
  %33 = icmp slt i32 %29, 70
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = and i32 %1, 7
  switch i32 %35, label %87 [
    i32 3, label %38
    i32 2, label %36
  ]

36:                                               ; preds = %34
  %37 = lshr exact i64 %8, 15
  br label %75

38:                                               ; preds = %34
  %39 = lshr exact i64 %8, 15
  %40 = xor i64 %39, 1
  br label %75

41:                                               ; preds = %32
  %42 = sub nuw nsw i32 134, %29
  %43 = and i32 %1, 7
  %44 = icmp eq i32 %29, 70
  %45 = zext nneg i32 %42 to i64
  %46 = lshr i64 %28, %45
  %47 = select i1 %44, i64 0, i64 %46
  %48 = sub nuw nsw i32 133, %29
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw i64 1, %49
  %51 = shl i64 2, %49
  %52 = add i64 %51, -1
  %53 = select i1 %44, i64 -2, i64 %52
  %54 = and i64 %53, %28
  switch i32 %43, label %71 [
    i32 0, label %55
    i32 4, label %62
    i32 2, label %64
    i32 3, label %67
  ]

55:                                               ; preds = %41
  %56 = icmp ugt i64 %54, %50
  br i1 %56, label %71, label %57

57:                                               ; preds = %55
  %58 = icmp eq i64 %54, %50
  %59 = and i64 %47, 1
  %60 = icmp ne i64 %59, 0
  %61 = select i1 %58, i1 %60, i1 false
  br label %71

62:                                               ; preds = %41
  %63 = icmp uge i64 %54, %50
  br label %71

64:                                               ; preds = %41
  %65 = icmp ne i64 %54, 0
  %66 = and i1 %10, %65
  br label %71

67:                                               ; preds = %41
  %68 = icmp ne i64 %54, 0
  %69 = icmp eq i64 %8, 0
  %70 = and i1 %69, %68
  br label %71

71:                                               ; preds = %41, %55, %57, %62, %64, %67
  %72 = phi i1 [ %63, %62 ], [ %66, %64 ], [ %70, %67 ], [ true, %55 ], [ %61, %57 ], [ false, %41 ]
  %73 = zext i1 %72 to i64
  %74 = add nuw nsw i64 %47, %73
  br label %75

75:                                               ; preds = %38, %36, %71
  %76 = phi i64 [ %74, %71 ], [ %37, %36 ], [ %40, %38 ]
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %87, label %78

78:                                               ; preds = %75
  %79 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = shl i64 %76, %79
  %82 = xor i32 %80, 63
  br label %110

83:                                               ; preds = %2
  %84 = and i32 %1, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 32767, i64 0
  br label %156

87:                                               ; preds = %34, %75, %19
  %88 = and i32 %1, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %156

90:                                               ; preds = %87
  %91 = and i32 %1, 32
  %92 = icmp eq i32 %91, 0
  %93 = select i1 %92, i64 %8, i64 0
  br label %156

94:                                               ; preds = %17
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = icmp eq i64 %8, 0
  %99 = select i1 %98, i64 16256, i64 0
  br label %156

100:                                              ; preds = %94
  %101 = and i32 %1, 64
  %102 = icmp eq i32 %101, 0
  %103 = select i1 %102, i64 32640, i64 32639
  %104 = or disjoint i64 %103, %8
  %105 = and i32 %1, 32
  %106 = icmp eq i32 %105, 0
  %107 = icmp eq i64 %8, 0
  %108 = or i1 %107, %106
  %109 = select i1 %108, i64 %104, i64 0
  br label %156

110:                                              ; preds = %24, %78
  %111 = phi i32 [ %82, %78 ], [ %30, %24 ]
  %112 = phi i64 [ %81, %78 ], [ %28, %24 ]
  %113 = add nuw nsw i32 %111, 126
  %114 = lshr i64 %112, 56
  %115 = and i64 %112, 72057594037927935
  %116 = icmp ugt i64 %115, 36028797018963968
  %117 = and i64 %112, 144115188075855871
  %118 = icmp eq i64 %117, 108086391056891904
  %119 = or i1 %116, %118
  %120 = zext i1 %119 to i64
  %121 = zext nneg i32 %113 to i64
  %122 = shl nuw nsw i64 %121, 7
  %123 = add nuw nsw i64 %122, %114
  %124 = add nuw nsw i64 %123, %120
  %125 = icmp ugt i64 %124, 32639
  br i1 %125, label %126, label %142

126:                                              ; preds = %110
  %127 = and i32 %1, 16
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %132, label %129

129:                                              ; preds = %126
  %130 = icmp eq i64 %8, 0
  %131 = select i1 %130, i64 16256, i64 0
  br label %156

132:                                              ; preds = %126
  %133 = and i32 %1, 64
  %134 = icmp eq i32 %133, 0
  %135 = select i1 %134, i64 32640, i64 32639
  %136 = or disjoint i64 %135, %8
  %137 = and i32 %1, 32
  %138 = icmp eq i32 %137, 0
  %139 = icmp eq i64 %8, 0
  %140 = or i1 %139, %138
  %141 = select i1 %140, i64 %136, i64 0
  br label %156

142:                                              ; preds = %110
  %143 = or disjoint i64 %124, %8
  %144 = and i32 %1, 16
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %150, label %146

146:                                              ; preds = %142
  %147 = icmp eq i64 %8, 0
  br i1 %147, label %148, label %156

148:                                              ; preds = %146
  %149 = tail call i64 @llvm.umin.i64(i64 %143, i64 16256)
  br label %156

150:                                              ; preds = %142
  %151 = and i32 %1, 32
  %152 = icmp eq i32 %151, 0
  %153 = icmp eq i64 %8, 0
  %154 = or i1 %153, %152
  %155 = select i1 %154, i64 %143, i64 0
  br label %156

156:                                              ; preds = %87, %150, %132, %100, %90, %148, %129, %97, %83, %146
  %157 = phi i64 [ 0, %146 ], [ %86, %83 ], [ %99, %97 ], [ %131, %129 ], [ %149, %148 ], [ %93, %90 ], [ %109, %100 ], [ %141, %132 ], [ %155, %150 ], [ 0, %87 ]
  ret i64 %157
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_round_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = icmp ne i64 %8, 0
  %11 = and i64 %9, 8388607
  %12 = trunc i64 %9 to i32
  %13 = lshr i32 %12, 23
  %14 = and i32 %13, 255
  %15 = and i64 %9, 2147483647
  %16 = icmp ult i64 %15, 2139095041
  br i1 %16, label %17, label %83

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 255
  br i1 %18, label %94, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 8388608
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %87, label %24

24:                                               ; preds = %19
  %25 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = shl i64 %22, %26
  %29 = sub nsw i32 %25, %27
  %30 = add nsw i32 %29, -87
  %31 = icmp slt i32 %29, 110
  br i1 %31, label %32, label %110

32:                                               ; preds = %24
  %33 = icmp slt i32 %29, 86
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = and i32 %1, 7
  switch i32 %35, label %87 [
    i32 3, label %38
    i32 2, label %36
  ]

36:                                               ; preds = %34
  %37 = lshr exact i64 %8, 31
  br label %75

38:                                               ; preds = %34
  %39 = xor i1 %10, true
  %40 = zext i1 %39 to i64
  br label %75

41:                                               ; preds = %32
  %42 = sub nuw nsw i32 150, %29
  %43 = and i32 %1, 7
  %44 = icmp eq i32 %29, 86
  %45 = zext nneg i32 %42 to i64
  %46 = lshr i64 %28, %45
  %47 = select i1 %44, i64 0, i64 %46
  %48 = sub nuw nsw i32 149, %29
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw i64 1, %49
  %51 = shl i64 2, %49
  %52 = add i64 %51, -1
  %53 = select i1 %44, i64 -2, i64 %52
  %54 = and i64 %53, %28
  switch i32 %43, label %71 [
    i32 0, label %55
    i32 4, label %62
    i32 2, label %64
    i32 3, label %67
  ]

55:                                               ; preds = %41
  %56 = icmp ugt i64 %54, %50
  br i1 %56, label %71, label %57

57:                                               ; preds = %55
  %58 = icmp eq i64 %54, %50
  %59 = and i64 %47, 1
  %60 = icmp ne i64 %59, 0
  %61 = select i1 %58, i1 %60, i1 false
  br label %71

62:                                               ; preds = %41
  %63 = icmp uge i64 %54, %50
  br label %71

64:                                               ; preds = %41
  %65 = icmp ne i64 %54, 0
  %66 = and i1 %10, %65
  br label %71

67:                                               ; preds = %41
  %68 = icmp ne i64 %54, 0
  %69 = xor i1 %10, true
  %70 = and i1 %68, %69
  br label %71

71:                                               ; preds = %41, %55, %57, %62, %64, %67
  %72 = phi i1 [ %63, %62 ], [ %66, %64 ], [ %70, %67 ], [ true, %55 ], [ %61, %57 ], [ false, %41 ]
  %73 = zext i1 %72 to i64
  %74 = add nuw nsw i64 %47, %73
  br label %75

75:                                               ; preds = %38, %36, %71
  %76 = phi i64 [ %74, %71 ], [ %37, %36 ], [ %40, %38 ]
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %87, label %78

78:                                               ; preds = %75
  %79 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = shl i64 %76, %79
  %82 = xor i32 %80, 63
  br label %110

83:                                               ; preds = %2
  %84 = and i32 %1, 16
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i64 2147483647, i64 0
  br label %156

87:                                               ; preds = %34, %75, %19
  %88 = and i32 %1, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %156

90:                                               ; preds = %87
  %91 = and i32 %1, 32
  %92 = icmp eq i32 %91, 0
  %93 = select i1 %92, i64 %8, i64 0
  br label %156

94:                                               ; preds = %17
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = icmp eq i64 %8, 0
  %99 = select i1 %98, i64 1065353216, i64 0
  br label %156

100:                                              ; preds = %94
  %101 = and i32 %1, 64
  %102 = icmp eq i32 %101, 0
  %103 = select i1 %102, i64 2139095040, i64 2139095039
  %104 = or disjoint i64 %103, %8
  %105 = and i32 %1, 32
  %106 = icmp eq i32 %105, 0
  %107 = icmp eq i64 %8, 0
  %108 = or i1 %107, %106
  %109 = select i1 %108, i64 %104, i64 0
  br label %156

110:                                              ; preds = %24, %78
  %111 = phi i32 [ %82, %78 ], [ %30, %24 ]
  %112 = phi i64 [ %81, %78 ], [ %28, %24 ]
  %113 = add nuw nsw i32 %111, 126
  %114 = lshr i64 %112, 40
  %115 = and i64 %112, 1099511627775
  %116 = icmp ugt i64 %115, 549755813888
  %117 = and i64 %112, 2199023255551
  %118 = icmp eq i64 %117, 1649267441664
  %119 = or i1 %116, %118
  %120 = zext i1 %119 to i64
  %121 = zext nneg i32 %113 to i64
  %122 = shl nuw nsw i64 %121, 23
  %123 = add nuw nsw i64 %122, %114
  %124 = add nuw nsw i64 %123, %120
  %125 = icmp ugt i64 %124, 2139095039
  br i1 %125, label %126, label %142

126:                                              ; preds = %110
  %127 = and i32 %1, 16
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %132, label %129

129:                                              ; preds = %126
  %130 = icmp eq i64 %8, 0
  %131 = select i1 %130, i64 1065353216, i64 0
  br label %156

132:                                              ; preds = %126
  %133 = and i32 %1, 64
  %134 = icmp eq i32 %133, 0
  %135 = select i1 %134, i64 2139095040, i64 2139095039
  %136 = or disjoint i64 %135, %8
  %137 = and i32 %1, 32
  %138 = icmp eq i32 %137, 0
  %139 = icmp eq i64 %8, 0
  %140 = or i1 %139, %138
  %141 = select i1 %140, i64 %136, i64 0
  br label %156

142:                                              ; preds = %110
  %143 = or disjoint i64 %124, %8
  %144 = and i32 %1, 16
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %150, label %146

146:                                              ; preds = %142
  %147 = icmp eq i64 %8, 0
  br i1 %147, label %148, label %156

148:                                              ; preds = %146
  %149 = tail call i64 @llvm.umin.i64(i64 %143, i64 1065353216)
  br label %156

150:                                              ; preds = %142
  %151 = and i32 %1, 32
  %152 = icmp eq i32 %151, 0
  %153 = icmp eq i64 %8, 0
  %154 = or i1 %153, %152
  %155 = select i1 %154, i64 %143, i64 0
  br label %156

156:                                              ; preds = %87, %150, %132, %100, %90, %148, %129, %97, %83, %146
  %157 = phi i64 [ 0, %146 ], [ %86, %83 ], [ %99, %97 ], [ %131, %129 ], [ %149, %148 ], [ %93, %90 ], [ %109, %100 ], [ %141, %132 ], [ %155, %150 ], [ 0, %87 ]
  ret i64 %157
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_round_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 9218868437227405312
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, -9223372036854775808
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = icmp ne i64 %8, 0
  %11 = and i64 %9, 4503599627370495
  %12 = lshr i64 %9, 52
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = and i32 %13, 2047
  %15 = and i64 %9, 9223372036854775807
  %16 = icmp ult i64 %15, 9218868437227405313
  br i1 %16, label %17, label %83

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 2047
  br i1 %18, label %102, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 4503599627370496
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %88, label %24

24:                                               ; preds = %19
  %25 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = shl i64 %22, %26
  %29 = sub nsw i32 %25, %27
  %30 = add nsw i32 %29, -1012
  %31 = icmp slt i32 %29, 1064
  br i1 %31, label %32, label %118

32:                                               ; preds = %24
  %33 = icmp slt i32 %29, 1011
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = and i32 %1, 7
  switch i32 %35, label %88 [
    i32 3, label %38
    i32 2, label %36
  ]

36:                                               ; preds = %34
  %37 = zext i1 %10 to i64
  br label %75

38:                                               ; preds = %34
  %39 = icmp sgt i64 %0, -1
  %40 = zext i1 %39 to i64
  br label %75

41:                                               ; preds = %32
  %42 = sub nuw nsw i32 1075, %29
  %43 = and i32 %1, 7
  %44 = icmp eq i32 %29, 1011
  %45 = zext nneg i32 %42 to i64
  %46 = lshr i64 %28, %45
  %47 = select i1 %44, i64 0, i64 %46
  %48 = sub nuw nsw i32 1074, %29
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw i64 1, %49
  %51 = shl i64 2, %49
  %52 = add i64 %51, -1
  %53 = select i1 %44, i64 -2, i64 %52
  %54 = and i64 %53, %28
  switch i32 %43, label %71 [
    i32 0, label %55
    i32 4, label %62
    i32 2, label %64
    i32 3, label %67
  ]

55:                                               ; preds = %41
  %56 = icmp ugt i64 %54, %50
  br i1 %56, label %71, label %57

57:                                               ; preds = %55
  %58 = icmp eq i64 %54, %50
  %59 = and i64 %47, 1
  %60 = icmp ne i64 %59, 0
  %61 = select i1 %58, i1 %60, i1 false
  br label %71

62:                                               ; preds = %41
  %63 = icmp uge i64 %54, %50
  br label %71

64:                                               ; preds = %41
  %65 = icmp ne i64 %54, 0
  %66 = and i1 %10, %65
  br label %71

67:                                               ; preds = %41
  %68 = icmp ne i64 %54, 0
  %69 = icmp sgt i64 %0, -1
  %70 = and i1 %69, %68
  br label %71

71:                                               ; preds = %41, %55, %57, %62, %64, %67
  %72 = phi i1 [ %63, %62 ], [ %66, %64 ], [ %70, %67 ], [ true, %55 ], [ %61, %57 ], [ false, %41 ]
  %73 = zext i1 %72 to i64
  %74 = add nuw nsw i64 %47, %73
  br label %75

75:                                               ; preds = %38, %36, %71
  %76 = phi i64 [ %74, %71 ], [ %37, %36 ], [ %40, %38 ]
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %88, label %78

78:                                               ; preds = %75
  %79 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %76, i1 true)
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = shl i64 %76, %79
  %82 = xor i32 %80, 63
  br label %118

83:                                               ; preds = %2
  %84 = and i32 %1, 16
  %85 = icmp eq i32 %84, 0
  %86 = or i64 %9, 2251799813685248
  %87 = select i1 %85, i64 %86, i64 0
  br label %164

88:                                               ; preds = %34, %75, %19
  %89 = and i32 %1, 16
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %96, label %91

91:                                               ; preds = %88
  %92 = icmp sgt i64 %0, -1
  br i1 %92, label %93, label %164

93:                                               ; preds = %91
  %94 = icmp eq i64 %8, 0
  %95 = select i1 %94, i64 0, i64 4607182418800017408
  br label %164

96:                                               ; preds = %88
  %97 = and i32 %1, 32
  %98 = icmp eq i32 %97, 0
  %99 = icmp sgt i64 %0, -1
  %100 = or i1 %99, %98
  %101 = select i1 %100, i64 %8, i64 0
  br label %164

102:                                              ; preds = %17
  %103 = and i32 %1, 16
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %108, label %105

105:                                              ; preds = %102
  %106 = icmp slt i64 %0, 0
  %107 = select i1 %106, i64 0, i64 4607182418800017408
  br label %164

108:                                              ; preds = %102
  %109 = and i32 %1, 64
  %110 = icmp eq i32 %109, 0
  %111 = select i1 %110, i64 9218868437227405312, i64 9218868437227405311
  %112 = or disjoint i64 %8, %111
  %113 = and i32 %1, 32
  %114 = icmp ne i32 %113, 0
  %115 = icmp slt i64 %0, 0
  %116 = and i1 %114, %115
  %117 = select i1 %116, i64 0, i64 %112
  br label %164

118:                                              ; preds = %78, %24
  %119 = phi i64 [ %28, %24 ], [ %81, %78 ]
  %120 = phi i32 [ %30, %24 ], [ %82, %78 ]
  %121 = add nuw nsw i32 %120, 1022
  %122 = lshr i64 %119, 11
  %123 = and i64 %119, 2047
  %124 = icmp ugt i64 %123, 1024
  %125 = and i64 %119, 4095
  %126 = icmp eq i64 %125, 3072
  %127 = or i1 %124, %126
  %128 = zext i1 %127 to i64
  %129 = add nuw nsw i64 %122, %128
  %130 = zext nneg i32 %121 to i64
  %131 = shl nuw nsw i64 %130, 52
  %132 = add nuw nsw i64 %129, %131
  %133 = icmp ugt i64 %132, 9218868437227405311
  br i1 %133, label %134, label %150

134:                                              ; preds = %118
  %135 = and i32 %1, 16
  %136 = icmp eq i32 %135, 0
  br i1 %136, label %140, label %137

137:                                              ; preds = %134
  %138 = icmp slt i64 %0, 0
  %139 = select i1 %138, i64 0, i64 4607182418800017408
  br label %164

140:                                              ; preds = %134
  %141 = and i32 %1, 64
  %142 = icmp eq i32 %141, 0
  %143 = select i1 %142, i64 9218868437227405312, i64 9218868437227405311
  %144 = or disjoint i64 %143, %8
  %145 = and i32 %1, 32
  %146 = icmp eq i32 %145, 0
  %147 = icmp sgt i64 %0, -1
  %148 = or i1 %147, %146
  %149 = select i1 %148, i64 %144, i64 0
  br label %164

150:                                              ; preds = %118
  %151 = or disjoint i64 %132, %8
  %152 = and i32 %1, 16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %158, label %154

154:                                              ; preds = %150
  %155 = icmp sgt i64 %0, -1
  br i1 %155, label %156, label %164

156:                                              ; preds = %154
  %157 = tail call i64 @llvm.umin.i64(i64 %151, i64 4607182418800017408)
  br label %164

158:                                              ; preds = %150
  %159 = and i32 %1, 32
  %160 = icmp eq i32 %159, 0
  %161 = icmp sgt i64 %0, -1
  %162 = or i1 %161, %160
  %163 = select i1 %162, i64 %151, i64 0
  br label %164

164:                                              ; preds = %83, %158, %140, %108, %96, %156, %137, %105, %93, %91, %154
  %165 = phi i64 [ 0, %91 ], [ 0, %154 ], [ %95, %93 ], [ %107, %105 ], [ %139, %137 ], [ %157, %156 ], [ %101, %96 ], [ %117, %108 ], [ %149, %140 ], [ %163, %158 ], [ %87, %83 ]
  ret i64 %165
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_same_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 32767
  %11 = icmp ugt i64 %10, 31744
  %12 = and i32 %1, 16
  %13 = icmp eq i32 %12, 0
  %14 = and i1 %13, %11
  br i1 %14, label %28, label %15

15:                                               ; preds = %2
  br i1 %13, label %21, label %16

16:                                               ; preds = %15
  %17 = icmp ne i64 %8, 0
  %18 = or i1 %17, %11
  br i1 %18, label %28, label %19

19:                                               ; preds = %16
  %20 = tail call i64 @llvm.umin.i64(i64 %9, i64 15360)
  br label %28

21:                                               ; preds = %15
  %22 = and i32 %1, 32
  %23 = icmp eq i32 %22, 0
  %24 = icmp eq i64 %8, 0
  %25 = or i1 %24, %23
  %26 = or i1 %25, %11
  %27 = select i1 %26, i64 %9, i64 0
  br label %28

28:                                               ; preds = %21, %19, %16, %2
  %29 = phi i64 [ 32767, %2 ], [ 0, %16 ], [ %20, %19 ], [ %27, %21 ]
  ret i64 %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_same_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 32767
  %11 = icmp ugt i64 %10, 32640
  %12 = and i32 %1, 16
  %13 = icmp eq i32 %12, 0
  %14 = and i1 %13, %11
  br i1 %14, label %28, label %15

15:                                               ; preds = %2
  br i1 %13, label %21, label %16

16:                                               ; preds = %15
  %17 = icmp ne i64 %8, 0
  %18 = or i1 %17, %11
  br i1 %18, label %28, label %19

19:                                               ; preds = %16
  %20 = tail call i64 @llvm.umin.i64(i64 %9, i64 16256)
  br label %28

21:                                               ; preds = %15
  %22 = and i32 %1, 32
  %23 = icmp eq i32 %22, 0
  %24 = icmp eq i64 %8, 0
  %25 = or i1 %24, %23
  %26 = or i1 %25, %11
  %27 = select i1 %26, i64 %9, i64 0
  br label %28

28:                                               ; preds = %21, %19, %16, %2
  %29 = phi i64 [ 32767, %2 ], [ 0, %16 ], [ %20, %19 ], [ %27, %21 ]
  ret i64 %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_same_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 24
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %31, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 8
  %7 = icmp ne i32 %6, 0
  %8 = and i64 %0, 2139095040
  %9 = icmp eq i64 %8, 0
  %10 = and i1 %9, %7
  %11 = and i64 %0, 2147483648
  %12 = select i1 %10, i64 %11, i64 %0
  %13 = and i64 %12, 2147483647
  %14 = icmp ugt i64 %13, 2139095040
  %15 = and i32 %1, 16
  %16 = icmp eq i32 %15, 0
  %17 = and i1 %16, %14
  br i1 %17, label %31, label %18

18:                                               ; preds = %5
  br i1 %16, label %24, label %19

19:                                               ; preds = %18
  %20 = icmp ne i64 %11, 0
  %21 = or i1 %20, %14
  br i1 %21, label %31, label %22

22:                                               ; preds = %19
  %23 = tail call i64 @llvm.umin.i64(i64 %12, i64 1065353216)
  br label %31

24:                                               ; preds = %18
  %25 = and i32 %1, 32
  %26 = icmp eq i32 %25, 0
  %27 = icmp eq i64 %11, 0
  %28 = or i1 %27, %26
  %29 = or i1 %28, %14
  %30 = select i1 %29, i64 %12, i64 0
  br label %31

31:                                               ; preds = %24, %22, %19, %5, %2
  %32 = phi i64 [ %0, %2 ], [ 2147483647, %5 ], [ 0, %19 ], [ %23, %22 ], [ %30, %24 ]
  ret i64 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_same_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 24
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %33, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 8
  %7 = icmp ne i32 %6, 0
  %8 = and i64 %0, 9218868437227405312
  %9 = icmp eq i64 %8, 0
  %10 = and i1 %9, %7
  %11 = and i64 %0, -9223372036854775808
  %12 = select i1 %10, i64 %11, i64 %0
  %13 = and i64 %12, 9223372036854775807
  %14 = icmp ugt i64 %13, 9218868437227405312
  %15 = and i32 %1, 16
  %16 = icmp eq i32 %15, 0
  %17 = and i1 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %5
  %19 = or i64 %12, 2251799813685248
  br label %33

20:                                               ; preds = %5
  br i1 %16, label %26, label %21

21:                                               ; preds = %20
  %22 = icmp slt i64 %0, 0
  %23 = or i1 %22, %14
  br i1 %23, label %33, label %24

24:                                               ; preds = %21
  %25 = tail call i64 @llvm.umin.i64(i64 %12, i64 4607182418800017408)
  br label %33

26:                                               ; preds = %20
  %27 = and i32 %1, 32
  %28 = icmp eq i32 %27, 0
  %29 = icmp sgt i64 %0, -1
  %30 = or i1 %29, %28
  %31 = or i1 %30, %14
  %32 = select i1 %31, i64 %12, i64 0
  br label %33

33:                                               ; preds = %26, %24, %21, %2, %18
  %34 = phi i64 [ %0, %2 ], [ %19, %18 ], [ 0, %21 ], [ %25, %24 ], [ %32, %26 ]
  ret i64 %34
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_int_f16(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp ne i32 %4, 0
  %6 = and i64 %0, 31744
  %7 = icmp eq i64 %6, 0
  %8 = and i1 %7, %5
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = icmp ne i64 %9, 0
  %12 = and i64 %10, 1023
  %13 = trunc i64 %10 to i32
  %14 = lshr i32 %13, 10
  %15 = and i32 %14, 31
  %16 = and i64 %10, 32767
  %17 = icmp ult i64 %16, 31745
  br i1 %17, label %18, label %32

18:                                               ; preds = %3
  %19 = icmp eq i32 %15, 31
  br i1 %19, label %35, label %20

20:                                               ; preds = %18
  %21 = icmp eq i32 %15, 0
  %22 = or disjoint i64 %12, 1024
  %23 = select i1 %21, i64 %12, i64 %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %112, label %25

25:                                               ; preds = %20
  %26 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %23, %27
  %30 = add nuw nsw i32 %26, 38
  %31 = sub nsw i32 %30, %28
  br label %35

32:                                               ; preds = %3
  %33 = icmp eq i32 %1, 64
  %34 = select i1 %33, i64 -9223372036854775808, i64 0
  br label %112

35:                                               ; preds = %25, %18
  %36 = phi i32 [ 0, %18 ], [ %31, %25 ]
  %37 = phi i64 [ 0, %18 ], [ %29, %25 ]
  %38 = and i32 %2, 2048
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %35
  %41 = add i32 %1, -1
  %42 = zext nneg i32 %41 to i64
  %43 = shl nuw i64 1, %42
  %44 = lshr exact i64 %9, 15
  %45 = add nsw i64 %44, -1
  %46 = add i64 %45, %43
  br label %55

47:                                               ; preds = %35
  %48 = icmp eq i64 %9, 0
  br i1 %48, label %49, label %55

49:                                               ; preds = %47
  %50 = icmp eq i32 %1, 64
  %51 = zext nneg i32 %1 to i64
  %52 = shl nsw i64 -1, %51
  %53 = xor i64 %52, -1
  %54 = select i1 %50, i64 -1, i64 %53
  br label %55

55:                                               ; preds = %49, %47, %40
  %56 = phi i64 [ %46, %40 ], [ %54, %49 ], [ 0, %47 ]
  br i1 %19, label %100, label %57

57:                                               ; preds = %55
  %58 = icmp slt i32 %36, -1
  br i1 %58, label %59, label %66

59:                                               ; preds = %57
  %60 = and i32 %2, 7
  switch i32 %60, label %100 [
    i32 3, label %63
    i32 2, label %61
  ]

61:                                               ; preds = %59
  %62 = lshr exact i64 %9, 15
  br label %100

63:                                               ; preds = %59
  %64 = lshr exact i64 %9, 15
  %65 = xor i64 %64, 1
  br label %100

66:                                               ; preds = %57
  %67 = sub nsw i32 63, %36
  %68 = and i32 %2, 7
  %69 = icmp eq i32 %36, -1
  %70 = zext nneg i32 %67 to i64
  %71 = lshr i64 %37, %70
  %72 = select i1 %69, i64 0, i64 %71
  %73 = sub nsw i32 62, %36
  %74 = zext nneg i32 %73 to i64
  %75 = shl nuw i64 1, %74
  %76 = shl i64 2, %74
  %77 = add i64 %76, -1
  %78 = select i1 %69, i64 -1, i64 %77
  %79 = and i64 %78, %37
  switch i32 %68, label %96 [
    i32 0, label %80
    i32 4, label %87
    i32 2, label %89
    i32 3, label %92
  ]

80:                                               ; preds = %66
  %81 = icmp ugt i64 %79, %75
  br i1 %81, label %96, label %82

82:                                               ; preds = %80
  %83 = icmp eq i64 %79, %75
  %84 = and i64 %72, 1
  %85 = icmp ne i64 %84, 0
  %86 = select i1 %83, i1 %85, i1 false
  br label %96

87:                                               ; preds = %66
  %88 = icmp uge i64 %79, %75
  br label %96

89:                                               ; preds = %66
  %90 = icmp ne i64 %79, 0
  %91 = and i1 %11, %90
  br label %96

92:                                               ; preds = %66
  %93 = icmp ne i64 %79, 0
  %94 = icmp eq i64 %9, 0
  %95 = and i1 %94, %93
  br label %96

96:                                               ; preds = %66, %80, %82, %87, %89, %92
  %97 = phi i1 [ %88, %87 ], [ %91, %89 ], [ %95, %92 ], [ true, %80 ], [ %86, %82 ], [ false, %66 ]
  %98 = zext i1 %97 to i64
  %99 = add nuw nsw i64 %72, %98
  br label %100

100:                                              ; preds = %63, %61, %59, %96, %55
  %101 = phi i64 [ -1, %55 ], [ %99, %96 ], [ %62, %61 ], [ %65, %63 ], [ 0, %59 ]
  %102 = tail call i64 @llvm.umin.i64(i64 %101, i64 %56)
  %103 = icmp eq i64 %9, 0
  %104 = sub i64 0, %102
  %105 = select i1 %103, i64 %102, i64 %104
  %106 = icmp eq i32 %1, 64
  %107 = zext nneg i32 %1 to i64
  %108 = shl nsw i64 -1, %107
  %109 = xor i64 %108, -1
  %110 = select i1 %106, i64 -1, i64 %109
  %111 = and i64 %105, %110
  br label %112

112:                                              ; preds = %20, %32, %100
  %113 = phi i64 [ %34, %32 ], [ %111, %100 ], [ 0, %20 ]
  ret i64 %113
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_int_bf16(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp ne i32 %4, 0
  %6 = and i64 %0, 32640
  %7 = icmp eq i64 %6, 0
  %8 = and i1 %7, %5
  %9 = and i64 %0, 32768
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = icmp ne i64 %9, 0
  %12 = and i64 %10, 127
  %13 = trunc i64 %10 to i32
  %14 = lshr i32 %13, 7
  %15 = and i32 %14, 255
  %16 = and i64 %10, 32767
  %17 = icmp ult i64 %16, 32641
  br i1 %17, label %18, label %32

18:                                               ; preds = %3
  %19 = icmp eq i32 %15, 255
  br i1 %19, label %35, label %20

20:                                               ; preds = %18
  %21 = icmp eq i32 %15, 0
  %22 = or disjoint i64 %12, 128
  %23 = select i1 %21, i64 %12, i64 %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %116, label %25

25:                                               ; preds = %20
  %26 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %23, %27
  %30 = add nsw i32 %26, -71
  %31 = sub nsw i32 %30, %28
  br label %35

32:                                               ; preds = %3
  %33 = icmp eq i32 %1, 64
  %34 = select i1 %33, i64 -9223372036854775808, i64 0
  br label %116

35:                                               ; preds = %25, %18
  %36 = phi i32 [ 0, %18 ], [ %31, %25 ]
  %37 = phi i64 [ 0, %18 ], [ %29, %25 ]
  %38 = and i32 %2, 2048
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %35
  %41 = add i32 %1, -1
  %42 = zext nneg i32 %41 to i64
  %43 = shl nuw i64 1, %42
  %44 = lshr exact i64 %9, 15
  %45 = add nsw i64 %44, -1
  %46 = add i64 %45, %43
  br label %55

47:                                               ; preds = %35
  %48 = icmp eq i64 %9, 0
  br i1 %48, label %49, label %55

49:                                               ; preds = %47
  %50 = icmp eq i32 %1, 64
  %51 = zext nneg i32 %1 to i64
  %52 = shl nsw i64 -1, %51
  %53 = xor i64 %52, -1
  %54 = select i1 %50, i64 -1, i64 %53
  br label %55

55:                                               ; preds = %49, %47, %40
  %56 = phi i64 [ %46, %40 ], [ %54, %49 ], [ 0, %47 ]
  %57 = icmp sgt i32 %36, 63
  %58 = select i1 %19, i1 true, i1 %57
  br i1 %58, label %104, label %59

59:                                               ; preds = %55
  %60 = icmp eq i32 %36, 63
  br i1 %60, label %104, label %61

61:                                               ; preds = %59
  %62 = icmp slt i32 %36, -1
  br i1 %62, label %63, label %70

63:                                               ; preds = %61
  %64 = and i32 %2, 7
  switch i32 %64, label %104 [
    i32 3, label %67
    i32 2, label %65
  ]

65:                                               ; preds = %63
  %66 = lshr exact i64 %9, 15
  br label %104

67:                                               ; preds = %63
  %68 = lshr exact i64 %9, 15
  %69 = xor i64 %68, 1
  br label %104

70:                                               ; preds = %61
  %71 = sub nsw i32 63, %36
  %72 = and i32 %2, 7
  %73 = icmp eq i32 %36, -1
  %74 = zext nneg i32 %71 to i64
  %75 = lshr i64 %37, %74
  %76 = select i1 %73, i64 0, i64 %75
  %77 = sub nsw i32 62, %36
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = shl i64 2, %78
  %81 = add i64 %80, -1
  %82 = select i1 %73, i64 -1, i64 %81
  %83 = and i64 %82, %37
  switch i32 %72, label %100 [
    i32 0, label %84
    i32 4, label %91
    i32 2, label %93
    i32 3, label %96
  ]

84:                                               ; preds = %70
  %85 = icmp ugt i64 %83, %79
  br i1 %85, label %100, label %86

86:                                               ; preds = %84
  %87 = icmp eq i64 %83, %79
  %88 = and i64 %76, 1
  %89 = icmp ne i64 %88, 0
  %90 = select i1 %87, i1 %89, i1 false
  br label %100

91:                                               ; preds = %70
  %92 = icmp uge i64 %83, %79
  br label %100

93:                                               ; preds = %70
  %94 = icmp ne i64 %83, 0
  %95 = and i1 %11, %94
  br label %100

96:                                               ; preds = %70
  %97 = icmp ne i64 %83, 0
  %98 = icmp eq i64 %9, 0
  %99 = and i1 %98, %97
  br label %100

100:                                              ; preds = %70, %84, %86, %91, %93, %96
  %101 = phi i1 [ %92, %91 ], [ %95, %93 ], [ %99, %96 ], [ true, %84 ], [ %90, %86 ], [ false, %70 ]
  %102 = zext i1 %101 to i64
  %103 = add nuw i64 %76, %102
  br label %104

104:                                              ; preds = %67, %65, %63, %59, %100, %55
  %105 = phi i64 [ -1, %55 ], [ %103, %100 ], [ %37, %59 ], [ %66, %65 ], [ %69, %67 ], [ 0, %63 ]
  %106 = tail call i64 @llvm.umin.i64(i64 %105, i64 %56)
  %107 = icmp eq i64 %9, 0
  %108 = sub i64 0, %106
  %109 = select i1 %107, i64 %106, i64 %108
  %110 = icmp eq i32 %1, 64
  %111 = zext nneg i32 %1 to i64
  %112 = shl nsw i64 -1, %111
  %113 = xor i64 %112, -1
  %114 = select i1 %110, i64 -1, i64 %113
  %115 = and i64 %109, %114
  br label %116

116:                                              ; preds = %20, %32, %104
  %117 = phi i64 [ %34, %32 ], [ %115, %104 ], [ 0, %20 ]
  ret i64 %117
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_int_f32(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp ne i32 %4, 0
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i1 %7, %5
  %9 = and i64 %0, 2147483648
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = icmp ne i64 %9, 0
  %12 = and i64 %10, 8388607
  %13 = trunc i64 %10 to i32
  %14 = lshr i32 %13, 23
  %15 = and i32 %14, 255
  %16 = and i64 %10, 2147483647
  %17 = icmp ult i64 %16, 2139095041
  br i1 %17, label %18, label %32

18:                                               ; preds = %3
  %19 = icmp eq i32 %15, 255
  br i1 %19, label %35, label %20

20:                                               ; preds = %18
  %21 = icmp eq i32 %15, 0
  %22 = or disjoint i64 %12, 8388608
  %23 = select i1 %21, i64 %12, i64 %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %114, label %25

25:                                               ; preds = %20
  %26 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %23, %27
  %30 = add nsw i32 %26, -87
  %31 = sub nsw i32 %30, %28
  br label %35

32:                                               ; preds = %3
  %33 = icmp eq i32 %1, 64
  %34 = select i1 %33, i64 -9223372036854775808, i64 0
  br label %114

35:                                               ; preds = %25, %18
  %36 = phi i32 [ 0, %18 ], [ %31, %25 ]
  %37 = phi i64 [ 0, %18 ], [ %29, %25 ]
  %38 = and i32 %2, 2048
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %35
  %41 = add i32 %1, -1
  %42 = zext nneg i32 %41 to i64
  %43 = shl nuw i64 1, %42
  %44 = xor i1 %11, true
  %45 = sext i1 %44 to i64
  %46 = add i64 %43, %45
  br label %54

47:                                               ; preds = %35
  br i1 %11, label %54, label %48

48:                                               ; preds = %47
  %49 = icmp eq i32 %1, 64
  %50 = zext nneg i32 %1 to i64
  %51 = shl nsw i64 -1, %50
  %52 = xor i64 %51, -1
  %53 = select i1 %49, i64 -1, i64 %52
  br label %54

54:                                               ; preds = %48, %47, %40
  %55 = phi i64 [ %46, %40 ], [ %53, %48 ], [ 0, %47 ]
  %56 = icmp sgt i32 %36, 63
  %57 = select i1 %19, i1 true, i1 %56
  br i1 %57, label %103, label %58

58:                                               ; preds = %54
  %59 = icmp eq i32 %36, 63
  br i1 %59, label %103, label %60

60:                                               ; preds = %58
  %61 = icmp slt i32 %36, -1
  br i1 %61, label %62, label %69

62:                                               ; preds = %60
  %63 = and i32 %2, 7
  switch i32 %63, label %103 [
    i32 3, label %66
    i32 2, label %64
  ]

64:                                               ; preds = %62
  %65 = lshr exact i64 %9, 31
  br label %103

66:                                               ; preds = %62
  %67 = xor i1 %11, true
  %68 = zext i1 %67 to i64
  br label %103

69:                                               ; preds = %60
  %70 = sub nsw i32 63, %36
  %71 = and i32 %2, 7
  %72 = icmp eq i32 %36, -1
  %73 = zext nneg i32 %70 to i64
  %74 = lshr i64 %37, %73
  %75 = select i1 %72, i64 0, i64 %74
  %76 = sub nsw i32 62, %36
  %77 = zext nneg i32 %76 to i64
  %78 = shl nuw i64 1, %77
  %79 = shl i64 2, %77
  %80 = add i64 %79, -1
  %81 = select i1 %72, i64 -1, i64 %80
  %82 = and i64 %81, %37
  switch i32 %71, label %99 [
    i32 0, label %83
    i32 4, label %90
    i32 2, label %92
    i32 3, label %95
  ]

83:                                               ; preds = %69
  %84 = icmp ugt i64 %82, %78
  br i1 %84, label %99, label %85

85:                                               ; preds = %83
  %86 = icmp eq i64 %82, %78
  %87 = and i64 %75, 1
  %88 = icmp ne i64 %87, 0
  %89 = select i1 %86, i1 %88, i1 false
  br label %99

90:                                               ; preds = %69
  %91 = icmp uge i64 %82, %78
  br label %99

92:                                               ; preds = %69
  %93 = icmp ne i64 %82, 0
  %94 = and i1 %11, %93
  br label %99

95:                                               ; preds = %69
  %96 = icmp ne i64 %82, 0
  %97 = xor i1 %11, true
  %98 = and i1 %96, %97
  br label %99

99:                                               ; preds = %69, %83, %85, %90, %92, %95
  %100 = phi i1 [ %91, %90 ], [ %94, %92 ], [ %98, %95 ], [ true, %83 ], [ %89, %85 ], [ false, %69 ]
  %101 = zext i1 %100 to i64
  %102 = add nuw i64 %75, %101
  br label %103

103:                                              ; preds = %66, %64, %62, %58, %99, %54
  %104 = phi i64 [ -1, %54 ], [ %102, %99 ], [ %37, %58 ], [ %65, %64 ], [ %68, %66 ], [ 0, %62 ]
  %105 = tail call i64 @llvm.umin.i64(i64 %104, i64 %55)
  %106 = sub i64 0, %105
  %107 = select i1 %11, i64 %106, i64 %105
  %108 = icmp eq i32 %1, 64
  %109 = zext nneg i32 %1 to i64
  %110 = shl nsw i64 -1, %109
  %111 = xor i64 %110, -1
  %112 = select i1 %108, i64 -1, i64 %111
  %113 = and i64 %107, %112
  br label %114

114:                                              ; preds = %20, %32, %103
  %115 = phi i64 [ %34, %32 ], [ %113, %103 ], [ 0, %20 ]
  ret i64 %115
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_int_f64(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %2, 8
  %5 = icmp ne i32 %4, 0
  %6 = and i64 %0, 9218868437227405312
  %7 = icmp eq i64 %6, 0
  %8 = and i1 %7, %5
  %9 = and i64 %0, -9223372036854775808
  %10 = select i1 %8, i64 %9, i64 %0
  %11 = icmp ne i64 %9, 0
  %12 = and i64 %10, 4503599627370495
  %13 = lshr i64 %10, 52
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = and i32 %14, 2047
  %16 = and i64 %10, 9223372036854775807
  %17 = icmp ult i64 %16, 9218868437227405313
  br i1 %17, label %18, label %32

18:                                               ; preds = %3
  %19 = icmp eq i32 %15, 2047
  br i1 %19, label %36, label %20

20:                                               ; preds = %18
  %21 = icmp eq i32 %15, 0
  %22 = or disjoint i64 %12, 4503599627370496
  %23 = select i1 %21, i64 %12, i64 %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %117, label %25

25:                                               ; preds = %20
  %26 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %23, %27
  %30 = add nsw i32 %26, -1012
  %31 = sub nsw i32 %30, %28
  br label %36

32:                                               ; preds = %3
  %33 = add i32 %1, -1
  %34 = zext nneg i32 %33 to i64
  %35 = shl nuw i64 1, %34
  br label %117

36:                                               ; preds = %25, %18
  %37 = phi i32 [ 0, %18 ], [ %31, %25 ]
  %38 = phi i64 [ 0, %18 ], [ %29, %25 ]
  %39 = and i32 %2, 2048
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %36
  %42 = add i32 %1, -1
  %43 = zext nneg i32 %42 to i64
  %44 = shl nuw i64 1, %43
  %45 = icmp sgt i64 %0, -1
  %46 = sext i1 %45 to i64
  %47 = add i64 %44, %46
  br label %56

48:                                               ; preds = %36
  %49 = icmp sgt i64 %0, -1
  br i1 %49, label %50, label %56

50:                                               ; preds = %48
  %51 = icmp eq i32 %1, 64
  %52 = zext nneg i32 %1 to i64
  %53 = shl nsw i64 -1, %52
  %54 = xor i64 %53, -1
  %55 = select i1 %51, i64 -1, i64 %54
  br label %56

56:                                               ; preds = %50, %48, %41
  %57 = phi i64 [ %47, %41 ], [ %55, %50 ], [ 0, %48 ]
  %58 = icmp sgt i32 %37, 63
  %59 = select i1 %19, i1 true, i1 %58
  br i1 %59, label %105, label %60

60:                                               ; preds = %56
  %61 = icmp eq i32 %37, 63
  br i1 %61, label %105, label %62

62:                                               ; preds = %60
  %63 = icmp slt i32 %37, -1
  br i1 %63, label %64, label %71

64:                                               ; preds = %62
  %65 = and i32 %2, 7
  switch i32 %65, label %105 [
    i32 3, label %68
    i32 2, label %66
  ]

66:                                               ; preds = %64
  %67 = zext i1 %11 to i64
  br label %105

68:                                               ; preds = %64
  %69 = icmp sgt i64 %0, -1
  %70 = zext i1 %69 to i64
  br label %105

71:                                               ; preds = %62
  %72 = sub nsw i32 63, %37
  %73 = and i32 %2, 7
  %74 = icmp eq i32 %37, -1
  %75 = zext nneg i32 %72 to i64
  %76 = lshr i64 %38, %75
  %77 = select i1 %74, i64 0, i64 %76
  %78 = sub nsw i32 62, %37
  %79 = zext nneg i32 %78 to i64
  %80 = shl nuw i64 1, %79
  %81 = shl i64 2, %79
  %82 = add i64 %81, -1
  %83 = select i1 %74, i64 -1, i64 %82
  %84 = and i64 %83, %38
  switch i32 %73, label %101 [
    i32 0, label %85
    i32 4, label %92
    i32 2, label %94
    i32 3, label %97
  ]

85:                                               ; preds = %71
  %86 = icmp ugt i64 %84, %80
  br i1 %86, label %101, label %87

87:                                               ; preds = %85
  %88 = icmp eq i64 %84, %80
  %89 = and i64 %77, 1
  %90 = icmp ne i64 %89, 0
  %91 = select i1 %88, i1 %90, i1 false
  br label %101

92:                                               ; preds = %71
  %93 = icmp uge i64 %84, %80
  br label %101

94:                                               ; preds = %71
  %95 = icmp ne i64 %84, 0
  %96 = and i1 %11, %95
  br label %101

97:                                               ; preds = %71
  %98 = icmp ne i64 %84, 0
  %99 = icmp sgt i64 %0, -1
  %100 = and i1 %99, %98
  br label %101

101:                                              ; preds = %71, %85, %87, %92, %94, %97
  %102 = phi i1 [ %93, %92 ], [ %96, %94 ], [ %100, %97 ], [ true, %85 ], [ %91, %87 ], [ false, %71 ]
  %103 = zext i1 %102 to i64
  %104 = add nuw i64 %77, %103
  br label %105

105:                                              ; preds = %68, %66, %64, %60, %101, %56
  %106 = phi i64 [ -1, %56 ], [ %104, %101 ], [ %38, %60 ], [ %67, %66 ], [ %70, %68 ], [ 0, %64 ]
  %107 = tail call i64 @llvm.umin.i64(i64 %106, i64 %57)
  %108 = sub i64 0, %107
  %109 = icmp slt i64 %0, 0
  %110 = select i1 %109, i64 %108, i64 %107
  %111 = icmp eq i32 %1, 64
  %112 = zext nneg i32 %1 to i64
  %113 = shl nsw i64 -1, %112
  %114 = xor i64 %113, -1
  %115 = select i1 %111, i64 -1, i64 %114
  %116 = and i64 %110, %115
  br label %117

117:                                              ; preds = %20, %32, %105
  %118 = phi i64 [ %35, %32 ], [ %116, %105 ], [ 0, %20 ]
  ret i64 %118
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_f16_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 64
  %5 = zext nneg i32 %1 to i64
  %6 = shl nsw i64 -1, %5
  %7 = xor i64 %6, -1
  %8 = select i1 %4, i64 -1, i64 %7
  %9 = and i64 %8, %0
  %10 = and i32 %2, 2048
  %11 = icmp ne i32 %10, 0
  %12 = add i32 %1, -1
  %13 = zext nneg i32 %12 to i64
  %14 = lshr i64 %9, %13
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %11, i1 %15, i1 false
  %17 = sub i64 0, %9
  %18 = and i64 %8, %17
  %19 = select i1 %16, i64 %18, i64 %9
  %20 = icmp eq i64 %19, 0
  %21 = xor i1 %16, true
  %22 = select i1 %16, i64 32768, i64 0
  br i1 %20, label %23, label %32

23:                                               ; preds = %3
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %98

26:                                               ; preds = %23
  %27 = shl i32 %2, 10
  %28 = and i32 %27, 32768
  %29 = xor i32 %28, 32768
  %30 = zext nneg i32 %29 to i64
  %31 = select i1 %16, i64 %30, i64 0
  br label %98

32:                                               ; preds = %3
  %33 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %34 = shl i64 %19, %33
  %35 = and i32 %2, 7
  %36 = lshr i64 %34, 53
  %37 = and i64 %34, 9007199254740991
  switch i32 %35, label %51 [
    i32 0, label %38
    i32 4, label %43
    i32 2, label %45
    i32 3, label %48
  ]

38:                                               ; preds = %32
  %39 = icmp ugt i64 %37, 4503599627370496
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = and i64 %34, 18014398509481983
  %42 = icmp eq i64 %41, 13510798882111488
  br label %51

43:                                               ; preds = %32
  %44 = icmp ugt i64 %37, 4503599627370495
  br label %51

45:                                               ; preds = %32
  %46 = icmp ne i64 %37, 0
  %47 = and i1 %16, %46
  br label %51

48:                                               ; preds = %32
  %49 = icmp ne i64 %37, 0
  %50 = and i1 %49, %21
  br label %51

51:                                               ; preds = %32, %38, %40, %43, %45, %48
  %52 = phi i1 [ %44, %43 ], [ %47, %45 ], [ %50, %48 ], [ true, %38 ], [ %42, %40 ], [ false, %32 ]
  %53 = zext i1 %52 to i64
  %54 = shl nuw nsw i64 %33, 10
  %55 = sub nsw i64 %36, %54
  %56 = add nsw i64 %55, 78848
  %57 = add nuw nsw i64 %56, %53
  %58 = icmp ugt i64 %57, 31743
  %59 = icmp ugt i64 %19, 524287
  %60 = or i1 %59, %58
  br i1 %60, label %61, label %86

61:                                               ; preds = %51
  %62 = and i32 %2, 3
  %63 = icmp eq i32 %62, 0
  %64 = icmp eq i32 %35, 2
  %65 = and i1 %64, %16
  %66 = or i1 %63, %65
  br i1 %66, label %70, label %67

67:                                               ; preds = %61
  %68 = icmp eq i32 %35, 3
  %69 = and i1 %68, %21
  br label %70

70:                                               ; preds = %67, %61
  %71 = phi i1 [ true, %61 ], [ %69, %67 ]
  %72 = and i32 %2, 16
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %70
  %75 = select i1 %16, i64 0, i64 15360
  br label %98

76:                                               ; preds = %70
  %77 = and i32 %2, 64
  %78 = icmp eq i32 %77, 0
  %79 = and i1 %78, %71
  %80 = select i1 %79, i64 31744, i64 31743
  %81 = or disjoint i64 %80, 32768
  %82 = and i32 %2, 32
  %83 = icmp eq i32 %82, 0
  %84 = select i1 %83, i64 %81, i64 0
  %85 = select i1 %16, i64 %84, i64 %80
  br label %98

86:                                               ; preds = %51
  %87 = or disjoint i64 %57, %22
  %88 = and i32 %2, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %93, label %90

90:                                               ; preds = %86
  br i1 %16, label %98, label %91

91:                                               ; preds = %90
  %92 = tail call i64 @llvm.umin.i64(i64 %87, i64 15360)
  br label %98

93:                                               ; preds = %86
  %94 = and i32 %2, 32
  %95 = icmp ne i32 %94, 0
  %96 = and i1 %95, %16
  %97 = select i1 %96, i64 0, i64 %87
  br label %98

98:                                               ; preds = %23, %93, %76, %26, %90, %91, %74
  %99 = phi i64 [ 0, %90 ], [ %75, %74 ], [ %92, %91 ], [ %31, %26 ], [ %85, %76 ], [ %97, %93 ], [ 0, %23 ]
  ret i64 %99
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_bf16_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 64
  %5 = zext nneg i32 %1 to i64
  %6 = shl nsw i64 -1, %5
  %7 = xor i64 %6, -1
  %8 = select i1 %4, i64 -1, i64 %7
  %9 = and i64 %8, %0
  %10 = and i32 %2, 2048
  %11 = icmp ne i32 %10, 0
  %12 = add i32 %1, -1
  %13 = zext nneg i32 %12 to i64
  %14 = lshr i64 %9, %13
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %11, i1 %15, i1 false
  %17 = sub i64 0, %9
  %18 = and i64 %8, %17
  %19 = select i1 %16, i64 %18, i64 %9
  %20 = icmp eq i64 %19, 0
  %21 = xor i1 %16, true
  %22 = select i1 %16, i64 32768, i64 0
  br i1 %20, label %23, label %32

23:                                               ; preds = %3
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %69

26:                                               ; preds = %23
  %27 = shl i32 %2, 10
  %28 = and i32 %27, 32768
  %29 = xor i32 %28, 32768
  %30 = zext nneg i32 %29 to i64
  %31 = select i1 %16, i64 %30, i64 0
  br label %69

32:                                               ; preds = %3
  %33 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %34 = shl i64 %19, %33
  %35 = and i32 %2, 7
  %36 = lshr i64 %34, 56
  %37 = and i64 %34, 72057594037927935
  switch i32 %35, label %51 [
    i32 0, label %38
    i32 4, label %43
    i32 2, label %45
    i32 3, label %48
  ]

38:                                               ; preds = %32
  %39 = icmp ugt i64 %37, 36028797018963968
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = and i64 %34, 144115188075855871
  %42 = icmp eq i64 %41, 108086391056891904
  br label %51

43:                                               ; preds = %32
  %44 = icmp ugt i64 %37, 36028797018963967
  br label %51

45:                                               ; preds = %32
  %46 = icmp ne i64 %37, 0
  %47 = and i1 %16, %46
  br label %51

48:                                               ; preds = %32
  %49 = icmp ne i64 %37, 0
  %50 = and i1 %49, %21
  br label %51

51:                                               ; preds = %48, %45, %43, %40, %38, %32
  %52 = phi i1 [ %44, %43 ], [ %47, %45 ], [ %50, %48 ], [ true, %38 ], [ %42, %40 ], [ false, %32 ]
  %53 = shl nuw nsw i64 %33, 7
  %54 = sub nsw i64 %36, %53
  %55 = add nsw i64 %54, 24192
  %56 = zext i1 %52 to i64
  %57 = add nuw nsw i64 %55, %56
  %58 = or disjoint i64 %57, %22
  %59 = and i32 %2, 16
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %64, label %61

61:                                               ; preds = %51
  br i1 %16, label %69, label %62

62:                                               ; preds = %61
  %63 = tail call i64 @llvm.umin.i64(i64 %58, i64 16256)
  br label %69

64:                                               ; preds = %51
  %65 = and i32 %2, 32
  %66 = icmp ne i32 %65, 0
  %67 = and i1 %66, %16
  %68 = select i1 %67, i64 0, i64 %58
  br label %69

69:                                               ; preds = %23, %64, %26, %62, %61
  %70 = phi i64 [ 0, %61 ], [ %63, %62 ], [ %31, %26 ], [ %68, %64 ], [ 0, %23 ]
  ret i64 %70
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_f32_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 64
  %5 = zext nneg i32 %1 to i64
  %6 = shl nsw i64 -1, %5
  %7 = xor i64 %6, -1
  %8 = select i1 %4, i64 -1, i64 %7
  %9 = and i64 %8, %0
  %10 = and i32 %2, 2048
  %11 = icmp ne i32 %10, 0
  %12 = add i32 %1, -1
  %13 = zext nneg i32 %12 to i64
  %14 = lshr i64 %9, %13
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %11, i1 %15, i1 false
  %17 = sub i64 0, %9
  %18 = and i64 %8, %17
  %19 = select i1 %16, i64 %18, i64 %9
  %20 = icmp eq i64 %19, 0
  %21 = xor i1 %16, true
  %22 = select i1 %16, i64 2147483648, i64 0
  br i1 %20, label %23, label %32

23:                                               ; preds = %3
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %69

26:                                               ; preds = %23
  %27 = shl i32 %2, 26
  %28 = and i32 %27, -2147483648
  %29 = xor i32 %28, -2147483648
  %30 = zext i32 %29 to i64
  %31 = select i1 %16, i64 %30, i64 0
  br label %69

32:                                               ; preds = %3
  %33 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %34 = shl i64 %19, %33
  %35 = and i32 %2, 7
  %36 = lshr i64 %34, 40
  %37 = and i64 %34, 1099511627775
  switch i32 %35, label %51 [
    i32 0, label %38
    i32 4, label %43
    i32 2, label %45
    i32 3, label %48
  ]

38:                                               ; preds = %32
  %39 = icmp ugt i64 %37, 549755813888
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = and i64 %34, 2199023255551
  %42 = icmp eq i64 %41, 1649267441664
  br label %51

43:                                               ; preds = %32
  %44 = icmp ugt i64 %37, 549755813887
  br label %51

45:                                               ; preds = %32
  %46 = icmp ne i64 %37, 0
  %47 = and i1 %16, %46
  br label %51

48:                                               ; preds = %32
  %49 = icmp ne i64 %37, 0
  %50 = and i1 %49, %21
  br label %51

51:                                               ; preds = %48, %45, %43, %40, %38, %32
  %52 = phi i1 [ %44, %43 ], [ %47, %45 ], [ %50, %48 ], [ true, %38 ], [ %42, %40 ], [ false, %32 ]
  %53 = shl nuw nsw i64 %33, 23
  %54 = sub nsw i64 %36, %53
  %55 = add nsw i64 %54, 1585446912
  %56 = zext i1 %52 to i64
  %57 = add nuw nsw i64 %55, %56
  %58 = or disjoint i64 %57, %22
  %59 = and i32 %2, 16
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %64, label %61

61:                                               ; preds = %51
  br i1 %16, label %69, label %62

62:                                               ; preds = %61
  %63 = tail call i64 @llvm.umin.i64(i64 %58, i64 1065353216)
  br label %69

64:                                               ; preds = %51
  %65 = and i32 %2, 32
  %66 = icmp ne i32 %65, 0
  %67 = and i1 %66, %16
  %68 = select i1 %67, i64 0, i64 %58
  br label %69

69:                                               ; preds = %23, %64, %26, %62, %61
  %70 = phi i64 [ 0, %61 ], [ %63, %62 ], [ %31, %26 ], [ %68, %64 ], [ 0, %23 ]
  ret i64 %70
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_f64_int(i64 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 64
  %5 = zext nneg i32 %1 to i64
  %6 = shl nsw i64 -1, %5
  %7 = xor i64 %6, -1
  %8 = select i1 %4, i64 -1, i64 %7
  %9 = and i64 %8, %0
  %10 = and i32 %2, 2048
  %11 = icmp ne i32 %10, 0
  %12 = add i32 %1, -1
  %13 = zext nneg i32 %12 to i64
  %14 = lshr i64 %9, %13
  %15 = icmp ne i64 %14, 0
  %16 = select i1 %11, i1 %15, i1 false
  %17 = sub i64 0, %9
  %18 = and i64 %8, %17
  %19 = select i1 %16, i64 %18, i64 %9
  %20 = icmp eq i64 %19, 0
  %21 = xor i1 %16, true
  %22 = select i1 %16, i64 -9223372036854775808, i64 0
  br i1 %20, label %23, label %32

23:                                               ; preds = %3
  %24 = and i32 %2, 16
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %69

26:                                               ; preds = %23
  %27 = and i32 %2, 32
  %28 = zext nneg i32 %27 to i64
  %29 = shl nuw i64 %28, 58
  %30 = xor i64 %29, -9223372036854775808
  %31 = select i1 %16, i64 %30, i64 0
  br label %69

32:                                               ; preds = %3
  %33 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %34 = shl i64 %19, %33
  %35 = and i32 %2, 7
  %36 = lshr i64 %34, 11
  %37 = and i64 %34, 2047
  switch i32 %35, label %51 [
    i32 0, label %38
    i32 4, label %43
    i32 2, label %45
    i32 3, label %48
  ]

38:                                               ; preds = %32
  %39 = icmp ugt i64 %37, 1024
  br i1 %39, label %51, label %40

40:                                               ; preds = %38
  %41 = and i64 %34, 4095
  %42 = icmp eq i64 %41, 3072
  br label %51

43:                                               ; preds = %32
  %44 = icmp ugt i64 %37, 1023
  br label %51

45:                                               ; preds = %32
  %46 = icmp ne i64 %37, 0
  %47 = and i1 %16, %46
  br label %51

48:                                               ; preds = %32
  %49 = icmp ne i64 %37, 0
  %50 = and i1 %49, %21
  br label %51

51:                                               ; preds = %48, %45, %43, %40, %38, %32
  %52 = phi i1 [ %44, %43 ], [ %47, %45 ], [ %50, %48 ], [ true, %38 ], [ %42, %40 ], [ false, %32 ]
  %53 = shl nuw nsw i64 %33, 52
  %54 = sub nsw i64 %36, %53
  %55 = add nsw i64 %54, 4886405595696988160
  %56 = zext i1 %52 to i64
  %57 = add nuw nsw i64 %55, %56
  %58 = or disjoint i64 %57, %22
  %59 = and i32 %2, 16
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %64, label %61

61:                                               ; preds = %51
  br i1 %16, label %69, label %62

62:                                               ; preds = %61
  %63 = tail call i64 @llvm.umin.i64(i64 %58, i64 4607182418800017408)
  br label %69

64:                                               ; preds = %51
  %65 = and i32 %2, 32
  %66 = icmp ne i32 %65, 0
  %67 = and i1 %66, %16
  %68 = select i1 %67, i64 0, i64 %58
  br label %69

69:                                               ; preds = %23, %64, %26, %62, %61
  %70 = phi i64 [ 0, %61 ], [ %63, %62 ], [ %31, %26 ], [ %68, %64 ], [ 0, %23 ]
  ret i64 %70
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_int_int(i64 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i32 %1, 64
  %6 = zext nneg i32 %1 to i64
  %7 = shl nsw i64 -1, %6
  %8 = xor i64 %7, -1
  %9 = select i1 %5, i64 -1, i64 %8
  %10 = and i64 %9, %0
  %11 = and i32 %3, 2048
  %12 = icmp ne i32 %11, 0
  %13 = add i32 %1, -1
  %14 = zext nneg i32 %13 to i64
  %15 = lshr i64 %10, %14
  %16 = icmp ne i64 %15, 0
  %17 = select i1 %12, i1 %16, i1 false
  %18 = xor i64 %9, -1
  %19 = or i64 %18, %0
  %20 = select i1 %17, i64 %19, i64 %10
  %21 = and i32 %3, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %40, label %23

23:                                               ; preds = %4
  %24 = and i32 %3, 8192
  %25 = icmp eq i32 %24, 0
  %26 = icmp eq i32 %2, 64
  %27 = zext nneg i32 %2 to i64
  %28 = shl nsw i64 -1, %27
  %29 = xor i64 %28, -1
  %30 = lshr i64 %29, 1
  %31 = select i1 %26, i64 9223372036854775807, i64 %30
  br i1 %17, label %32, label %36

32:                                               ; preds = %23
  %33 = xor i64 %31, -1
  %34 = select i1 %25, i64 0, i64 %33
  %35 = tail call i64 @llvm.smax.i64(i64 %19, i64 %34)
  br label %40

36:                                               ; preds = %23
  %37 = select i1 %26, i64 -1, i64 %29
  %38 = select i1 %25, i64 %37, i64 %31
  %39 = tail call i64 @llvm.umin.i64(i64 %10, i64 %38)
  br label %40

40:                                               ; preds = %36, %32, %4
  %41 = phi i64 [ %20, %4 ], [ %35, %32 ], [ %39, %36 ]
  %42 = icmp eq i32 %2, 64
  %43 = zext nneg i32 %2 to i64
  %44 = shl nsw i64 -1, %43
  %45 = xor i64 %44, -1
  %46 = select i1 %42, i64 -1, i64 %45
  %47 = and i64 %41, %46
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, 4294967296) i64 @ptx_cvt_pack(i64 noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = shl i64 %0, 32
  %7 = ashr exact i64 %6, 32
  %8 = and i32 %4, 2048
  %9 = icmp eq i32 %8, 0
  %10 = add i32 %3, -1
  %11 = zext nneg i32 %10 to i64
  %12 = shl nsw i64 -1, %11
  %13 = select i1 %9, i64 0, i64 %12
  %14 = zext nneg i32 %3 to i64
  %15 = shl nsw i64 -1, %14
  %16 = select i1 %9, i64 %15, i64 %12
  %17 = icmp sgt i64 %13, %7
  %18 = xor i64 %16, -1
  %19 = tail call i64 @llvm.smin.i64(i64 %18, i64 %7)
  %20 = select i1 %17, i64 %13, i64 %19
  %21 = icmp eq i32 %3, 64
  %22 = xor i64 %15, -1
  %23 = select i1 %21, i64 -1, i64 %22
  %24 = and i64 %20, %23
  %25 = shl i64 %24, %14
  %26 = shl i64 %1, 32
  %27 = ashr exact i64 %26, 32
  %28 = icmp sgt i64 %13, %27
  %29 = tail call i64 @llvm.smin.i64(i64 %18, i64 %27)
  %30 = select i1 %28, i64 %13, i64 %29
  %31 = and i64 %30, %23
  %32 = icmp eq i32 %3, 16
  %33 = shl i32 %3, 1
  %34 = zext nneg i32 %33 to i64
  %35 = shl i64 %2, %34
  %36 = select i1 %32, i64 0, i64 %35
  %37 = or i64 %31, %36
  %38 = or i64 %37, %25
  %39 = and i64 %38, 4294967295
  ret i64 %39
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
