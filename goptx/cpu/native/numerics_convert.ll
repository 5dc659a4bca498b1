; made by tools/make_cpu_runtime.py from 76b7fa3a22042c68f012cb1dd6bc5f59
; ModuleID = 'numerics_convert.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %17, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 6
  %7 = icmp ne i32 %6, 2
  %8 = and i64 %0, 2139095040
  %9 = icmp eq i64 %8, 0
  %10 = and i1 %9, %7
  %11 = and i64 %0, 2147483648
  %12 = select i1 %10, i64 %11, i64 %0
  %13 = and i64 %12, 2147483647
  %14 = icmp ult i64 %13, 2139095041
  %15 = select i1 %14, i64 %12, i64 2147483647
  %16 = and i32 %1, -9
  br label %17

17:                                               ; preds = %5, %2
  %18 = phi i32 [ %16, %5 ], [ %1, %2 ]
  %19 = phi i64 [ %15, %5 ], [ %0, %2 ]
  %20 = and i64 %19, 2147483647
  %21 = icmp ult i64 %20, 2139095041
  br i1 %21, label %22, label %33

22:                                               ; preds = %17
  %23 = trunc i64 %19 to i32
  %24 = lshr i32 %23, 23
  %25 = and i32 %24, 255
  %26 = icmp eq i32 %25, 255
  br i1 %26, label %46, label %27

27:                                               ; preds = %22
  %28 = and i64 %19, 8388607
  %29 = icmp eq i32 %25, 0
  %30 = or disjoint i64 %28, 8388608
  %31 = select i1 %29, i64 %28, i64 %30
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %37, label %72

33:                                               ; preds = %17
  %34 = and i32 %18, 16
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %35, i64 32767, i64 0
  br label %199

37:                                               ; preds = %27
  %38 = and i32 %18, 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %199

40:                                               ; preds = %37
  %41 = lshr i64 %19, 16
  %42 = and i64 %41, 32768
  %43 = and i32 %18, 32
  %44 = icmp eq i32 %43, 0
  %45 = select i1 %44, i64 %42, i64 0
  br label %199

46:                                               ; preds = %22
  %47 = and i64 %19, 2147483648
  %48 = icmp eq i64 %47, 0
  %49 = lshr exact i64 %47, 16
  %50 = and i32 %18, 64
  %51 = icmp eq i32 %50, 0
  %52 = or disjoint i64 %49, 31744
  %53 = select i1 %48, i64 31743, i64 64511
  %54 = select i1 %51, i64 %52, i64 %53
  %55 = and i32 %18, 16
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %63, label %57

57:                                               ; preds = %46
  %58 = and i64 %54, 32767
  %59 = icmp ult i64 %58, 31745
  br i1 %59, label %60, label %199

60:                                               ; preds = %57
  %61 = icmp ult i64 %54, 32768
  %62 = select i1 %61, i64 15360, i64 0
  br label %199

63:                                               ; preds = %46
  %64 = and i32 %18, 32
  %65 = icmp ne i32 %64, 0
  %66 = icmp ugt i64 %54, 32767
  %67 = and i64 %54, 32767
  %68 = icmp ult i64 %67, 31745
  %69 = and i1 %66, %68
  %70 = select i1 %65, i1 %69, i1 false
  %71 = select i1 %70, i64 0, i64 %54
  br label %199

72:                                               ; preds = %27
  %73 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %74 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %31, i1 true)
  %75 = trunc nuw nsw i64 %74 to i32
  %76 = shl i64 %31, %74
  %77 = add nsw i32 %73, -87
  %78 = sub nsw i32 %77, %75
  %79 = and i64 %19, 2147483648
  %80 = icmp ne i64 %79, 0
  %81 = xor i1 %80, true
  %82 = lshr exact i64 %79, 16
  %83 = add nsw i32 %78, 14
  %84 = icmp slt i32 %78, -14
  %85 = sub nsw i32 39, %78
  %86 = select i1 %84, i32 0, i32 %83
  %87 = select i1 %84, i32 %85, i32 53
  %88 = and i32 %18, 7
  %89 = icmp sgt i32 %87, 64
  %90 = icmp ne i64 %76, 0
  %91 = zext i1 %90 to i64
  %92 = tail call i32 @llvm.smin.i32(i32 %87, i32 64)
  %93 = select i1 %89, i64 %91, i64 %76
  %94 = icmp sgt i32 %87, 63
  %95 = zext nneg i32 %92 to i64
  %96 = lshr i64 %93, %95
  %97 = select i1 %94, i64 0, i64 %96
  %98 = add nsw i32 %92, -1
  %99 = zext nneg i32 %98 to i64
  %100 = shl nuw i64 1, %99
  %101 = shl i64 2, %99
  %102 = add i64 %101, -1
  %103 = select i1 %94, i64 -1, i64 %102
  %104 = and i64 %103, %93
  switch i32 %88, label %120 [
    i32 0, label %105
    i32 4, label %112
    i32 2, label %114
    i32 3, label %117
  ]

105:                                              ; preds = %72
  %106 = icmp ugt i64 %104, %100
  br i1 %106, label %120, label %107

107:                                              ; preds = %105
  %108 = icmp eq i64 %104, %100
  %109 = and i64 %97, 1
  %110 = icmp ne i64 %109, 0
  %111 = select i1 %108, i1 %110, i1 false
  br label %120

112:                                              ; preds = %72
  %113 = icmp uge i64 %104, %100
  br label %120

114:                                              ; preds = %72
  %115 = icmp ne i64 %104, 0
  %116 = and i1 %80, %115
  br label %120

117:                                              ; preds = %72
  %118 = icmp ne i64 %104, 0
  %119 = and i1 %118, %81
  br label %120

120:                                              ; preds = %72, %105, %107, %112, %114, %117
  %121 = phi i1 [ %113, %112 ], [ %116, %114 ], [ %119, %117 ], [ true, %105 ], [ %111, %107 ], [ false, %72 ]
  %122 = zext i1 %121 to i64
  %123 = zext nneg i32 %86 to i64
  %124 = shl nuw nsw i64 %123, 10
  %125 = add i64 %97, %124
  %126 = add i64 %125, %122
  %127 = and i32 %18, 8
  %128 = icmp ne i32 %127, 0
  %129 = select i1 %128, i1 %84, i1 false
  br i1 %129, label %130, label %154

130:                                              ; preds = %120
  %131 = lshr i64 %76, 53
  %132 = and i64 %76, 9007199254740990
  switch i32 %88, label %146 [
    i32 0, label %133
    i32 4, label %138
    i32 2, label %140
    i32 3, label %143
  ]

133:                                              ; preds = %130
  %134 = icmp ugt i64 %132, 4503599627370496
  br i1 %134, label %146, label %135

135:                                              ; preds = %133
  %136 = and i64 %76, 18014398509481982
  %137 = icmp eq i64 %136, 13510798882111488
  br label %146

138:                                              ; preds = %130
  %139 = icmp ugt i64 %132, 4503599627370495
  br label %146

140:                                              ; preds = %130
  %141 = icmp ne i64 %132, 0
  %142 = and i1 %80, %141
  br label %146

143:                                              ; preds = %130
  %144 = icmp ne i64 %132, 0
  %145 = and i1 %144, %81
  br label %146

146:                                              ; preds = %130, %133, %135, %138, %140, %143
  %147 = phi i1 [ %139, %138 ], [ %142, %140 ], [ %145, %143 ], [ true, %133 ], [ %137, %135 ], [ false, %130 ]
  %148 = icmp eq i32 %78, -15
  br i1 %148, label %149, label %154

149:                                              ; preds = %146
  %150 = zext i1 %147 to i64
  %151 = add nuw nsw i64 %131, %150
  %152 = icmp ult i64 %151, 2048
  %153 = select i1 %152, i64 0, i64 1024
  br label %154

154:                                              ; preds = %149, %146, %120
  %155 = phi i64 [ %126, %120 ], [ 0, %146 ], [ %153, %149 ]
  %156 = icmp ugt i64 %155, 31743
  %157 = icmp ugt i32 %86, 32
  %158 = select i1 %156, i1 true, i1 %157
  br i1 %158, label %159, label %186

159:                                              ; preds = %154
  %160 = and i32 %18, 3
  %161 = icmp eq i32 %160, 0
  %162 = icmp eq i32 %88, 2
  %163 = and i1 %162, %80
  %164 = or i1 %161, %163
  br i1 %164, label %168, label %165

165:                                              ; preds = %159
  %166 = icmp eq i32 %88, 3
  %167 = and i1 %166, %81
  br label %168

168:                                              ; preds = %165, %159
  %169 = phi i1 [ true, %159 ], [ %167, %165 ]
  %170 = and i32 %18, 16
  %171 = icmp eq i32 %170, 0
  br i1 %171, label %175, label %172

172:                                              ; preds = %168
  %173 = icmp eq i64 %79, 0
  %174 = select i1 %173, i64 15360, i64 0
  br label %199

175:                                              ; preds = %168
  %176 = and i32 %18, 64
  %177 = icmp eq i32 %176, 0
  %178 = and i1 %177, %169
  %179 = select i1 %178, i64 31744, i64 31743
  %180 = or disjoint i64 %179, %82
  %181 = and i32 %18, 32
  %182 = icmp eq i32 %181, 0
  %183 = icmp eq i64 %79, 0
  %184 = or i1 %182, %183
  %185 = select i1 %184, i64 %180, i64 0
  br label %199

186:                                              ; preds = %154
  %187 = or disjoint i64 %155, %82
  %188 = and i32 %18, 16
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %194, label %190

190:                                              ; preds = %186
  %191 = icmp eq i64 %79, 0
  br i1 %191, label %192, label %199

192:                                              ; preds = %190
  %193 = tail call i64 @llvm.umin.i64(i64 %187, i64 15360)
  br label %199

194:                                              ; preds = %186
  %195 = and i32 %18, 32
  %196 = icmp ne i32 %195, 0
  %197 = and i1 %196, %80
  %198 = select i1 %197, i64 0, i64 %187
  br label %199

199:                                              ; preds = %37, %194, %175, %63, %40, %192, %172, %60, %33, %190, %57
  %200 = phi i64 [ 0, %57 ], [ 0, %190 ], [ %36, %33 ], [ %62, %60 ], [ %174, %172 ], [ %193, %192 ], [ %45, %40 ], [ %71, %63 ], [ %185, %175 ], [ %198, %194 ], [ 0, %37 ]
  ret i64 %200
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  %12 = select i1 %11, i64 %9, i64 2147483647
  %13 = and i32 %1, -9
  br label %14

14:                                               ; preds = %5, %2
  %15 = phi i32 [ %13, %5 ], [ %1, %2 ]
  %16 = phi i64 [ %12, %5 ], [ %0, %2 ]
  %17 = and i64 %16, 2147483647
  %18 = icmp ult i64 %17, 2139095041
  br i1 %18, label %19, label %30

19:                                               ; preds = %14
  %20 = trunc i64 %16 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  %23 = icmp eq i32 %22, 255
  br i1 %23, label %43, label %24

24:                                               ; preds = %19
  %25 = and i64 %16, 8388607
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %25, 8388608
  %28 = select i1 %26, i64 %25, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %34, label %69

30:                                               ; preds = %14
  %31 = and i32 %15, 16
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, i64 32767, i64 0
  br label %195

34:                                               ; preds = %24
  %35 = and i32 %15, 16
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %195

37:                                               ; preds = %34
  %38 = lshr i64 %16, 16
  %39 = and i64 %38, 32768
  %40 = and i32 %15, 32
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, i64 %39, i64 0
  br label %195

43:                                               ; preds = %19
  %44 = and i64 %16, 2147483648
  %45 = icmp eq i64 %44, 0
  %46 = lshr exact i64 %44, 16
  %47 = and i32 %15, 64
  %48 = icmp eq i32 %47, 0
  %49 = or disjoint i64 %46, 32640
  %50 = select i1 %45, i64 32639, i64 65407
  %51 = select i1 %48, i64 %49, i64 %50
  %52 = and i32 %15, 16
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %60, label %54

54:                                               ; preds = %43
  %55 = and i64 %51, 32767
  %56 = icmp ult i64 %55, 32641
  br i1 %56, label %57, label %195

57:                                               ; preds = %54
  %58 = icmp ult i64 %51, 32768
  %59 = select i1 %58, i64 16256, i64 0
  br label %195

60:                                               ; preds = %43
  %61 = and i32 %15, 32
  %62 = icmp ne i32 %61, 0
  %63 = icmp ugt i64 %51, 32767
  %64 = and i64 %51, 32767
  %65 = icmp ult i64 %64, 32641
  %66 = and i1 %63, %65
  %67 = select i1 %62, i1 %66, i1 false
  %68 = select i1 %67, i64 0, i64 %51
  br label %195

69:                                               ; preds = %24
  %70 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %71 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = shl i64 %28, %71
  %74 = add nsw i32 %70, -87
  %75 = sub nsw i32 %74, %72
  %76 = and i64 %16, 2147483648
  %77 = icmp ne i64 %76, 0
  %78 = xor i1 %77, true
  %79 = lshr exact i64 %76, 16
  %80 = add nsw i32 %75, 126
  %81 = icmp slt i32 %75, -126
  %82 = sub nsw i32 -70, %75
  %83 = select i1 %81, i32 0, i32 %80
  %84 = select i1 %81, i32 %82, i32 56
  %85 = and i32 %15, 7
  %86 = icmp sgt i32 %84, 64
  %87 = icmp ne i64 %73, 0
  %88 = zext i1 %87 to i64
  %89 = tail call i32 @llvm.smin.i32(i32 %84, i32 64)
  %90 = select i1 %86, i64 %88, i64 %73
  %91 = icmp sgt i32 %84, 63
  %92 = zext nneg i32 %89 to i64
  %93 = lshr i64 %90, %92
  %94 = select i1 %91, i64 0, i64 %93
  %95 = add nsw i32 %89, -1
  %96 = zext nneg i32 %95 to i64
  %97 = shl nuw i64 1, %96
  %98 = shl i64 2, %96
  %99 = add i64 %98, -1
  %100 = select i1 %91, i64 -1, i64 %99
  %101 = and i64 %100, %90
  switch i32 %85, label %117 [
    i32 0, label %102
    i32 4, label %109
    i32 2, label %111
    i32 3, label %114
  ]

102:                                              ; preds = %69
  %103 = icmp ugt i64 %101, %97
  br i1 %103, label %117, label %104

104:                                              ; preds = %102
  %105 = icmp eq i64 %101, %97
  %106 = and i64 %94, 1
  %107 = icmp ne i64 %106, 0
  %108 = select i1 %105, i1 %107, i1 false
  br label %117

109:                                              ; preds = %69
  %110 = icmp uge i64 %101, %97
  br label %117

111:                                              ; preds = %69
  %112 = icmp ne i64 %101, 0
  %113 = and i1 %77, %112
  br label %117

114:                                              ; preds = %69
  %115 = icmp ne i64 %101, 0
  %116 = and i1 %115, %78
  br label %117

117:                                              ; preds = %69, %102, %104, %109, %111, %114
  %118 = phi i1 [ %110, %109 ], [ %113, %111 ], [ %116, %114 ], [ true, %102 ], [ %108, %104 ], [ false, %69 ]
  %119 = and i32 %15, 8
  %120 = icmp ne i32 %119, 0
  %121 = select i1 %120, i1 %81, i1 false
  br i1 %121, label %122, label %146

122:                                              ; preds = %117
  %123 = lshr i64 %73, 56
  %124 = and i64 %73, 72057594037927934
  switch i32 %85, label %138 [
    i32 0, label %125
    i32 4, label %130
    i32 2, label %132
    i32 3, label %135
  ]

125:                                              ; preds = %122
  %126 = icmp ugt i64 %124, 36028797018963968
  br i1 %126, label %138, label %127

127:                                              ; preds = %125
  %128 = and i64 %73, 144115188075855870
  %129 = icmp eq i64 %128, 108086391056891904
  br label %138

130:                                              ; preds = %122
  %131 = icmp ugt i64 %124, 36028797018963967
  br label %138

132:                                              ; preds = %122
  %133 = icmp ne i64 %124, 0
  %134 = and i1 %77, %133
  br label %138

135:                                              ; preds = %122
  %136 = icmp ne i64 %124, 0
  %137 = and i1 %136, %78
  br label %138

138:                                              ; preds = %122, %125, %127, %130, %132, %135
  %139 = phi i1 [ %131, %130 ], [ %134, %132 ], [ %137, %135 ], [ true, %125 ], [ %129, %127 ], [ false, %122 ]
  %140 = icmp eq i32 %75, -127
  br i1 %140, label %141, label %180

141:                                              ; preds = %138
  %142 = zext i1 %139 to i64
  %143 = add nuw nsw i64 %123, %142
  %144 = icmp ult i64 %143, 256
  %145 = select i1 %144, i64 0, i64 128
  br label %180

146:                                              ; preds = %117
  %147 = zext nneg i32 %83 to i64
  %148 = shl nuw nsw i64 %147, 7
  %149 = add i64 %94, %148
  %150 = zext i1 %118 to i64
  %151 = add i64 %149, %150
  %152 = icmp ugt i64 %151, 32639
  br i1 %152, label %153, label %180

153:                                              ; preds = %146
  %154 = and i32 %15, 3
  %155 = icmp eq i32 %154, 0
  %156 = icmp eq i32 %85, 2
  %157 = and i1 %156, %77
  %158 = or i1 %155, %157
  br i1 %158, label %162, label %159

159:                                              ; preds = %153
  %160 = icmp eq i32 %85, 3
  %161 = and i1 %160, %78
  br label %162

162:                                              ; preds = %159, %153
  %163 = phi i1 [ true, %153 ], [ %161, %159 ]
  %164 = and i32 %15, 16
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %169, label %166

166:                                              ; preds = %162
  %167 = icmp eq i64 %76, 0
  %168 = select i1 %167, i64 16256, i64 0
  br label %195

169:                                              ; preds = %162
  %170 = and i32 %15, 64
  %171 = icmp eq i32 %170, 0
  %172 = and i1 %171, %163
  %173 = select i1 %172, i64 32640, i64 32639
  %174 = or disjoint i64 %173, %79
  %175 = and i32 %15, 32
  %176 = icmp eq i32 %175, 0
  %177 = icmp eq i64 %76, 0
  %178 = or i1 %176, %177
  %179 = select i1 %178, i64 %174, i64 0
  br label %195

180:                                              ; preds = %141, %138, %146
  %181 = phi i64 [ %151, %146 ], [ %145, %141 ], [ 0, %138 ]
  %182 = or disjoint i64 %181, %79
  %183 = and i32 %15, 16
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %189, label %185

185:                                              ; preds = %180
  %186 = icmp eq i64 %76, 0
  br i1 %186, label %187, label %195

187:                                              ; preds = %185
  %188 = tail call i64 @llvm.umin.i64(i64 %182, i64 16256)
  br label %195

189:                                              ; preds = %180
  %190 = and i32 %15, 32
  %191 = icmp eq i32 %190, 0
  %192 = icmp eq i64 %76, 0
  %193 = or i1 %191, %192
  %194 = select i1 %193, i64 %182, i64 0
  br label %195

195:                                              ; preds = %34, %189, %169, %60, %37, %187, %166, %57, %30, %185, %54
  %196 = phi i64 [ 0, %54 ], [ 0, %185 ], [ %33, %30 ], [ %59, %57 ], [ %168, %166 ], [ %188, %187 ], [ %42, %37 ], [ %68, %60 ], [ %179, %169 ], [ %194, %189 ], [ 0, %34 ]
  ret i64 %196
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %13, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  %12 = select i1 %11, i64 %9, i64 2147483647
  br label %13

13:                                               ; preds = %5, %2
  %14 = phi i64 [ %12, %5 ], [ %0, %2 ]
  %15 = and i64 %14, 2147483647
  %16 = icmp ult i64 %15, 2139095041
  br i1 %16, label %27, label %17

17:                                               ; preds = %13
  %18 = and i32 %1, 16
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %121

20:                                               ; preds = %17
  %21 = shl i64 %14, 32
  %22 = and i64 %21, -9223372036854775808
  %23 = shl i64 %14, 29
  %24 = and i64 %23, 2251799276814336
  %25 = or disjoint i64 %24, %22
  %26 = or disjoint i64 %25, 9221120237041090560
  br label %121

27:                                               ; preds = %13
  %28 = trunc i64 %14 to i32
  %29 = lshr i32 %28, 23
  %30 = and i32 %29, 255
  %31 = icmp eq i32 %30, 255
  br i1 %31, label %47, label %32

32:                                               ; preds = %27
  %33 = and i64 %14, 8388607
  %34 = icmp eq i32 %30, 0
  %35 = or disjoint i64 %33, 8388608
  %36 = select i1 %34, i64 %33, i64 %35
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %73

38:                                               ; preds = %32
  %39 = and i32 %1, 16
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %121

41:                                               ; preds = %38
  %42 = shl i64 %14, 32
  %43 = and i64 %42, -9223372036854775808
  %44 = and i32 %1, 32
  %45 = icmp eq i32 %44, 0
  %46 = select i1 %45, i64 %43, i64 0
  br label %121

47:                                               ; preds = %27
  %48 = and i64 %14, 2147483648
  %49 = icmp eq i64 %48, 0
  %50 = shl nuw i64 %48, 32
  %51 = and i32 %1, 64
  %52 = icmp eq i32 %51, 0
  %53 = or disjoint i64 %50, 9218868437227405312
  %54 = select i1 %49, i64 9218868437227405311, i64 -4503599627370497
  %55 = select i1 %52, i64 %53, i64 %54
  %56 = and i32 %1, 16
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %64, label %58

58:                                               ; preds = %47
  %59 = and i64 %55, 9223372036854775807
  %60 = icmp ult i64 %59, 9218868437227405313
  br i1 %60, label %61, label %121

61:                                               ; preds = %58
  %62 = icmp slt i64 %55, 0
  %63 = select i1 %62, i64 0, i64 4607182418800017408
  br label %121

64:                                               ; preds = %47
  %65 = and i32 %1, 32
  %66 = icmp ne i32 %65, 0
  %67 = icmp slt i64 %55, 0
  %68 = and i64 %55, 9223372036854775807
  %69 = icmp ult i64 %68, 9218868437227405313
  %70 = and i1 %67, %69
  %71 = select i1 %66, i1 %70, i1 false
  %72 = select i1 %71, i64 0, i64 %55
  br label %121

73:                                               ; preds = %32
  %74 = tail call i32 @llvm.umax.i32(i32 %30, i32 1)
  %75 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %36, i1 true)
  %76 = trunc nuw nsw i64 %75 to i32
  %77 = shl i64 %36, %75
  %78 = add nsw i32 %74, -87
  %79 = sub nsw i32 %78, %76
  %80 = add nsw i32 %79, 1022
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw nsw i64 %81, 52
  %83 = and i64 %14, 2147483648
  %84 = icmp ne i64 %83, 0
  %85 = shl nuw i64 %83, 32
  %86 = and i32 %1, 7
  %87 = lshr i64 %77, 11
  %88 = and i64 %77, 2046
  switch i32 %86, label %103 [
    i32 0, label %89
    i32 4, label %94
    i32 2, label %96
    i32 3, label %99
  ]

89:                                               ; preds = %73
  %90 = icmp ugt i64 %88, 1024
  br i1 %90, label %103, label %91

91:                                               ; preds = %89
  %92 = and i64 %77, 4094
  %93 = icmp eq i64 %92, 3072
  br label %103

94:                                               ; preds = %73
  %95 = icmp ugt i64 %88, 1023
  br label %103

96:                                               ; preds = %73
  %97 = icmp ne i64 %88, 0
  %98 = and i1 %84, %97
  br label %103

99:                                               ; preds = %73
  %100 = xor i1 %84, true
  %101 = icmp ne i64 %88, 0
  %102 = and i1 %101, %100
  br label %103

103:                                              ; preds = %73, %89, %91, %94, %96, %99
  %104 = phi i1 [ %95, %94 ], [ %98, %96 ], [ %102, %99 ], [ true, %89 ], [ %93, %91 ], [ false, %73 ]
  %105 = add nuw nsw i64 %82, %87
  %106 = zext i1 %104 to i64
  %107 = add nuw nsw i64 %105, %106
  %108 = or disjoint i64 %107, %85
  %109 = and i32 %1, 16
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %115, label %111

111:                                              ; preds = %103
  %112 = icmp eq i64 %83, 0
  br i1 %112, label %113, label %121

113:                                              ; preds = %111
  %114 = tail call i64 @llvm.umin.i64(i64 %108, i64 4607182418800017408)
  br label %121

115:                                              ; preds = %103
  %116 = and i32 %1, 32
  %117 = icmp eq i32 %116, 0
  %118 = icmp eq i64 %83, 0
  %119 = or i1 %117, %118
  %120 = select i1 %119, i64 %108, i64 0
  br label %121

121:                                              ; preds = %17, %38, %115, %64, %41, %113, %61, %58, %111, %20
  %122 = phi i64 [ %26, %20 ], [ 0, %58 ], [ 0, %111 ], [ %63, %61 ], [ %114, %113 ], [ %46, %41 ], [ %72, %64 ], [ %120, %115 ], [ 0, %38 ], [ 0, %17 ]
  ret i64 %122
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e4m3_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  %12 = select i1 %11, i64 %9, i64 2147483647
  %13 = and i32 %1, -9
  br label %14

14:                                               ; preds = %5, %2
  %15 = phi i32 [ %13, %5 ], [ %1, %2 ]
  %16 = phi i64 [ %12, %5 ], [ %0, %2 ]
  %17 = and i64 %16, 2147483647
  %18 = icmp ult i64 %17, 2139095041
  br i1 %18, label %19, label %30

19:                                               ; preds = %14
  %20 = trunc i64 %16 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  %23 = icmp eq i32 %22, 255
  br i1 %23, label %43, label %24

24:                                               ; preds = %19
  %25 = and i64 %16, 8388607
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %25, 8388608
  %28 = select i1 %26, i64 %25, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %34, label %62

30:                                               ; preds = %14
  %31 = and i32 %15, 16
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, i64 127, i64 0
  br label %192

34:                                               ; preds = %24
  %35 = and i32 %15, 16
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %192

37:                                               ; preds = %34
  %38 = lshr i64 %16, 24
  %39 = and i64 %38, 128
  %40 = and i32 %15, 32
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, i64 %39, i64 0
  br label %192

43:                                               ; preds = %19
  %44 = and i64 %16, 2147483648
  %45 = and i32 %15, 64
  %46 = and i32 %15, 16
  %47 = icmp eq i32 %46, 0
  %48 = icmp eq i32 %45, 0
  br i1 %47, label %53, label %49

49:                                               ; preds = %43
  br i1 %48, label %192, label %50

50:                                               ; preds = %49
  %51 = icmp eq i64 %44, 0
  %52 = select i1 %51, i64 56, i64 0
  br label %192

53:                                               ; preds = %43
  %54 = lshr exact i64 %44, 24
  %55 = select i1 %48, i64 127, i64 126
  %56 = or disjoint i64 %55, %54
  %57 = icmp eq i64 %44, 0
  %58 = and i32 %15, 96
  %59 = icmp ne i32 %58, 96
  %60 = or i1 %59, %57
  %61 = select i1 %60, i64 %56, i64 0
  br label %192

62:                                               ; preds = %24
  %63 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %64 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %65 = trunc nuw nsw i64 %64 to i32
  %66 = shl i64 %28, %64
  %67 = add nsw i32 %63, -87
  %68 = sub nsw i32 %67, %65
  %69 = and i64 %16, 2147483648
  %70 = icmp ne i64 %69, 0
  %71 = xor i1 %70, true
  %72 = lshr exact i64 %69, 24
  %73 = add nsw i32 %68, 6
  %74 = icmp slt i32 %68, -6
  %75 = sub nsw i32 54, %68
  %76 = select i1 %74, i32 0, i32 %73
  %77 = select i1 %74, i32 %75, i32 60
  %78 = and i32 %15, 7
  %79 = icmp sgt i32 %77, 64
  %80 = icmp ne i64 %66, 0
  %81 = zext i1 %80 to i64
  %82 = tail call i32 @llvm.smin.i32(i32 %77, i32 64)
  %83 = select i1 %79, i64 %81, i64 %66
  %84 = icmp sgt i32 %77, 63
  %85 = zext nneg i32 %82 to i64
  %86 = lshr i64 %83, %85
  %87 = select i1 %84, i64 0, i64 %86
  %88 = add nsw i32 %82, -1
  %89 = zext nneg i32 %88 to i64
  %90 = shl nuw i64 1, %89
  %91 = shl i64 2, %89
  %92 = add i64 %91, -1
  %93 = select i1 %84, i64 -1, i64 %92
  %94 = and i64 %93, %83
  switch i32 %78, label %110 [
    i32 0, label %95
    i32 4, label %102
    i32 2, label %104
    i32 3, label %107
  ]

95:                                               ; preds = %62
  %96 = icmp ugt i64 %94, %90
  br i1 %96, label %110, label %97

97:                                               ; preds = %95
  %98 = icmp eq i64 %94, %90
  %99 = and i64 %87, 1
  %100 = icmp ne i64 %99, 0
  %101 = select i1 %98, i1 %100, i1 false
  br label %110

102:                                              ; preds = %62
  %103 = icmp uge i64 %94, %90
  br label %110

104:                                              ; preds = %62
  %105 = icmp ne i64 %94, 0
  %106 = and i1 %70, %105
  br label %110

107:                                              ; preds = %62
  %108 = icmp ne i64 %94, 0
  %109 = and i1 %108, %71
  br label %110

110:                                              ; preds = %62, %95, %97, %102, %104, %107
  %111 = phi i1 [ %103, %102 ], [ %106, %104 ], [ %109, %107 ], [ true, %95 ], [ %101, %97 ], [ false, %62 ]
  %112 = zext i1 %111 to i64
  %113 = zext nneg i32 %76 to i64
  %114 = shl nuw nsw i64 %113, 3
  %115 = add i64 %87, %114
  %116 = add i64 %115, %112
  %117 = and i32 %15, 8
  %118 = icmp ne i32 %117, 0
  %119 = select i1 %118, i1 %74, i1 false
  br i1 %119, label %120, label %144

120:                                              ; preds = %110
  %121 = lshr i64 %66, 60
  %122 = and i64 %66, 1152921504606846974
  switch i32 %78, label %136 [
    i32 0, label %123
    i32 4, label %128
    i32 2, label %130
    i32 3, label %133
  ]

123:                                              ; preds = %120
  %124 = icmp ugt i64 %122, 576460752303423488
  br i1 %124, label %136, label %125

125:                                              ; preds = %123
  %126 = and i64 %66, 2305843009213693950
  %127 = icmp eq i64 %126, 1729382256910270464
  br label %136

128:                                              ; preds = %120
  %129 = icmp ugt i64 %122, 576460752303423487
  br label %136

130:                                              ; preds = %120
  %131 = icmp ne i64 %122, 0
  %132 = and i1 %70, %131
  br label %136

133:                                              ; preds = %120
  %134 = icmp ne i64 %122, 0
  %135 = and i1 %134, %71
  br label %136

136:                                              ; preds = %120, %123, %125, %128, %130, %133
  %137 = phi i1 [ %129, %128 ], [ %132, %130 ], [ %135, %133 ], [ true, %123 ], [ %127, %125 ], [ false, %120 ]
  %138 = icmp eq i32 %68, -7
  br i1 %138, label %139, label %144

139:                                              ; preds = %136
  %140 = zext i1 %137 to i64
  %141 = add nuw nsw i64 %121, %140
  %142 = icmp ult i64 %141, 16
  %143 = select i1 %142, i64 0, i64 8
  br label %144

144:                                              ; preds = %139, %136, %110
  %145 = phi i64 [ %116, %110 ], [ 0, %136 ], [ %143, %139 ]
  %146 = icmp ugt i64 %145, 126
  %147 = icmp ugt i32 %76, 16
  %148 = select i1 %146, i1 true, i1 %147
  br i1 %148, label %149, label %178

149:                                              ; preds = %144
  %150 = and i32 %15, 3
  %151 = icmp eq i32 %150, 0
  %152 = icmp eq i32 %78, 2
  %153 = and i1 %152, %70
  %154 = or i1 %151, %153
  br i1 %154, label %158, label %155

155:                                              ; preds = %149
  %156 = icmp eq i32 %78, 3
  %157 = and i1 %156, %71
  br label %158

158:                                              ; preds = %155, %149
  %159 = phi i1 [ true, %149 ], [ %157, %155 ]
  %160 = and i32 %15, 64
  %161 = icmp eq i32 %160, 0
  %162 = and i1 %161, %159
  %163 = and i32 %15, 16
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %169, label %165

165:                                              ; preds = %158
  br i1 %162, label %192, label %166

166:                                              ; preds = %165
  %167 = icmp eq i64 %69, 0
  %168 = select i1 %167, i64 56, i64 0
  br label %192

169:                                              ; preds = %158
  %170 = select i1 %162, i64 127, i64 126
  %171 = or disjoint i64 %170, %72
  %172 = and i32 %15, 32
  %173 = icmp eq i32 %172, 0
  %174 = icmp eq i64 %69, 0
  %175 = or i1 %173, %174
  %176 = or i1 %175, %162
  %177 = select i1 %176, i64 %171, i64 0
  br label %192

178:                                              ; preds = %144
  %179 = or disjoint i64 %145, %72
  %180 = and i32 %15, 16
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %186, label %182

182:                                              ; preds = %178
  %183 = icmp eq i64 %69, 0
  br i1 %183, label %184, label %192

184:                                              ; preds = %182
  %185 = tail call i64 @llvm.umin.i64(i64 %179, i64 56)
  br label %192

186:                                              ; preds = %178
  %187 = and i32 %15, 32
  %188 = icmp eq i32 %187, 0
  %189 = icmp eq i64 %69, 0
  %190 = or i1 %188, %189
  %191 = select i1 %190, i64 %179, i64 0
  br label %192

192:                                              ; preds = %34, %186, %169, %53, %37, %184, %166, %50, %30, %182, %165, %49
  %193 = phi i64 [ 0, %49 ], [ 0, %165 ], [ 0, %182 ], [ %33, %30 ], [ %52, %50 ], [ %168, %166 ], [ %185, %184 ], [ %42, %37 ], [ %61, %53 ], [ %177, %169 ], [ %191, %186 ], [ 0, %34 ]
  ret i64 %193
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e5m2_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2139095040
  %7 = icmp eq i64 %6, 0
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  %12 = select i1 %11, i64 %9, i64 2147483647
  %13 = and i32 %1, -9
  br label %14

14:                                               ; preds = %5, %2
  %15 = phi i32 [ %13, %5 ], [ %1, %2 ]
  %16 = phi i64 [ %12, %5 ], [ %0, %2 ]
  %17 = and i64 %16, 2147483647
  %18 = icmp ult i64 %17, 2139095041
  br i1 %18, label %19, label %30

19:                                               ; preds = %14
  %20 = trunc i64 %16 to i32
  %21 = lshr i32 %20, 23
  %22 = and i32 %21, 255
  %23 = icmp eq i32 %22, 255
  br i1 %23, label %43, label %24

24:                                               ; preds = %19
  %25 = and i64 %16, 8388607
  %26 = icmp eq i32 %22, 0
  %27 = or disjoint i64 %25, 8388608
  %28 = select i1 %26, i64 %25, i64 %27
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %34, label %69

30:                                               ; preds = %14
  %31 = and i32 %15, 16
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, i64 127, i64 0
  br label %196

34:                                               ; preds = %24
  %35 = and i32 %15, 16
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %196

37:                                               ; preds = %34
  %38 = lshr i64 %16, 24
  %39 = and i64 %38, 128
  %40 = and i32 %15, 32
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, i64 %39, i64 0
  br label %196

43:                                               ; preds = %19
  %44 = and i64 %16, 2147483648
  %45 = icmp eq i64 %44, 0
  %46 = lshr exact i64 %44, 24
  %47 = and i32 %15, 64
  %48 = icmp eq i32 %47, 0
  %49 = or disjoint i64 %46, 124
  %50 = select i1 %45, i64 123, i64 251
  %51 = select i1 %48, i64 %49, i64 %50
  %52 = and i32 %15, 16
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %60, label %54

54:                                               ; preds = %43
  %55 = and i64 %51, 127
  %56 = icmp ult i64 %55, 125
  br i1 %56, label %57, label %196

57:                                               ; preds = %54
  %58 = icmp ult i64 %51, 128
  %59 = select i1 %58, i64 60, i64 0
  br label %196

60:                                               ; preds = %43
  %61 = and i32 %15, 32
  %62 = icmp ne i32 %61, 0
  %63 = icmp ugt i64 %51, 127
  %64 = and i64 %51, 127
  %65 = icmp ult i64 %64, 125
  %66 = and i1 %63, %65
  %67 = select i1 %62, i1 %66, i1 false
  %68 = select i1 %67, i64 0, i64 %51
  br label %196

69:                                               ; preds = %24
  %70 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %71 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = shl i64 %28, %71
  %74 = add nsw i32 %70, -87
  %75 = sub nsw i32 %74, %72
  %76 = and i64 %16, 2147483648
  %77 = icmp ne i64 %76, 0
  %78 = xor i1 %77, true
  %79 = lshr exact i64 %76, 24
  %80 = add nsw i32 %75, 14
  %81 = icmp slt i32 %75, -14
  %82 = sub nsw i32 47, %75
  %83 = select i1 %81, i32 0, i32 %80
  %84 = select i1 %81, i32 %82, i32 61
  %85 = and i32 %15, 7
  %86 = icmp sgt i32 %84, 64
  %87 = icmp ne i64 %73, 0
  %88 = zext i1 %87 to i64
  %89 = tail call i32 @llvm.smin.i32(i32 %84, i32 64)
  %90 = select i1 %86, i64 %88, i64 %73
  %91 = icmp sgt i32 %84, 63
  %92 = zext nneg i32 %89 to i64
  %93 = lshr i64 %90, %92
  %94 = select i1 %91, i64 0, i64 %93
  %95 = add nsw i32 %89, -1
  %96 = zext nneg i32 %95 to i64
  %97 = shl nuw i64 1, %96
  %98 = shl i64 2, %96
  %99 = add i64 %98, -1
  %100 = select i1 %91, i64 -1, i64 %99
  %101 = and i64 %100, %90
  switch i32 %85, label %117 [
    i32 0, label %102
    i32 4, label %109
    i32 2, label %111
    i32 3, label %114
  ]

102:                                              ; preds = %69
  %103 = icmp ugt i64 %101, %97
  br i1 %103, label %117, label %104

104:                                              ; preds = %102
  %105 = icmp eq i64 %101, %97
  %106 = and i64 %94, 1
  %107 = icmp ne i64 %106, 0
  %108 = select i1 %105, i1 %107, i1 false
  br label %117

109:                                              ; preds = %69
  %110 = icmp uge i64 %101, %97
  br label %117

111:                                              ; preds = %69
  %112 = icmp ne i64 %101, 0
  %113 = and i1 %77, %112
  br label %117

114:                                              ; preds = %69
  %115 = icmp ne i64 %101, 0
  %116 = and i1 %115, %78
  br label %117

117:                                              ; preds = %69, %102, %104, %109, %111, %114
  %118 = phi i1 [ %110, %109 ], [ %113, %111 ], [ %116, %114 ], [ true, %102 ], [ %108, %104 ], [ false, %69 ]
  %119 = zext i1 %118 to i64
  %120 = zext nneg i32 %83 to i64
  %121 = shl nuw nsw i64 %120, 2
  %122 = add i64 %94, %121
  %123 = add i64 %122, %119
  %124 = and i32 %15, 8
  %125 = icmp ne i32 %124, 0
  %126 = select i1 %125, i1 %81, i1 false
  br i1 %126, label %127, label %151

127:                                              ; preds = %117
  %128 = lshr i64 %73, 61
  %129 = and i64 %73, 2305843009213693950
  switch i32 %85, label %143 [
    i32 0, label %130
    i32 4, label %135
    i32 2, label %137
    i32 3, label %140
  ]

130:                                              ; preds = %127
  %131 = icmp ugt i64 %129, 1152921504606846976
  br i1 %131, label %143, label %132

132:                                              ; preds = %130
  %133 = and i64 %73, 4611686018427387902
  %134 = icmp eq i64 %133, 3458764513820540928
  br label %143

135:                                              ; preds = %127
  %136 = icmp ugt i64 %129, 1152921504606846975
  br label %143

137:                                              ; preds = %127
  %138 = icmp ne i64 %129, 0
  %139 = and i1 %77, %138
  br label %143

140:                                              ; preds = %127
  %141 = icmp ne i64 %129, 0
  %142 = and i1 %141, %78
  br label %143

143:                                              ; preds = %127, %130, %132, %135, %137, %140
  %144 = phi i1 [ %136, %135 ], [ %139, %137 ], [ %142, %140 ], [ true, %130 ], [ %134, %132 ], [ false, %127 ]
  %145 = icmp eq i32 %75, -15
  br i1 %145, label %146, label %151

146:                                              ; preds = %143
  %147 = zext i1 %144 to i64
  %148 = add nuw nsw i64 %128, %147
  %149 = icmp ult i64 %148, 8
  %150 = select i1 %149, i64 0, i64 4
  br label %151

151:                                              ; preds = %146, %143, %117
  %152 = phi i64 [ %123, %117 ], [ 0, %143 ], [ %150, %146 ]
  %153 = icmp ugt i64 %152, 123
  %154 = icmp ugt i32 %83, 32
  %155 = select i1 %153, i1 true, i1 %154
  br i1 %155, label %156, label %183

156:                                              ; preds = %151
  %157 = and i32 %15, 3
  %158 = icmp eq i32 %157, 0
  %159 = icmp eq i32 %85, 2
  %160 = and i1 %159, %77
  %161 = or i1 %158, %160
  br i1 %161, label %165, label %162

162:                                              ; preds = %156
  %163 = icmp eq i32 %85, 3
  %164 = and i1 %163, %78
  br label %165

165:                                              ; preds = %162, %156
  %166 = phi i1 [ true, %156 ], [ %164, %162 ]
  %167 = and i32 %15, 16
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %172, label %169

169:                                              ; preds = %165
  %170 = icmp eq i64 %76, 0
  %171 = select i1 %170, i64 60, i64 0
  br label %196

172:                                              ; preds = %165
  %173 = and i32 %15, 64
  %174 = icmp eq i32 %173, 0
  %175 = and i1 %174, %166
  %176 = select i1 %175, i64 124, i64 123
  %177 = or disjoint i64 %176, %79
  %178 = and i32 %15, 32
  %179 = icmp eq i32 %178, 0
  %180 = icmp eq i64 %76, 0
  %181 = or i1 %179, %180
  %182 = select i1 %181, i64 %177, i64 0
  br label %196

183:                                              ; preds = %151
  %184 = or disjoint i64 %152, %79
  %185 = and i32 %15, 16
  %186 = icmp eq i32 %185, 0
  br i1 %186, label %191, label %187

187:                                              ; preds = %183
  %188 = icmp eq i64 %76, 0
  br i1 %188, label %189, label %196

189:                                              ; preds = %187
  %190 = tail call i64 @llvm.umin.i64(i64 %184, i64 60)
  br label %196

191:                                              ; preds = %183
  %192 = and i32 %15, 32
  %193 = icmp ne i32 %192, 0
  %194 = and i1 %193, %77
  %195 = select i1 %194, i64 0, i64 %184
  br label %196

196:                                              ; preds = %34, %191, %172, %60, %37, %189, %169, %57, %30, %187, %54
  %197 = phi i64 [ 0, %54 ], [ 0, %187 ], [ %33, %30 ], [ %59, %57 ], [ %171, %169 ], [ %190, %189 ], [ %42, %37 ], [ %68, %60 ], [ %182, %172 ], [ %195, %191 ], [ 0, %34 ]
  ret i64 %197
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  %4 = icmp ult i64 %3, 9218868437227405313
  br i1 %4, label %15, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 16
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %163

8:                                                ; preds = %5
  %9 = lshr i64 %0, 48
  %10 = and i64 %9, 32768
  %11 = lshr i64 %0, 42
  %12 = and i64 %11, 511
  %13 = or disjoint i64 %12, %10
  %14 = or disjoint i64 %13, 32256
  br label %163

15:                                               ; preds = %2
  %16 = lshr i64 %0, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = and i32 %17, 2047
  %19 = icmp eq i32 %18, 2047
  br i1 %19, label %41, label %20

20:                                               ; preds = %15
  %21 = and i64 %0, 4503599627370495
  %22 = icmp eq i32 %18, 0
  %23 = or disjoint i64 %21, 4503599627370496
  %24 = select i1 %22, i64 %21, i64 %23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %67

26:                                               ; preds = %20
  %27 = icmp sgt i64 %0, -1
  %28 = lshr i64 %0, 48
  %29 = and i64 %28, 32768
  %30 = and i32 %1, 16
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %36, label %32

32:                                               ; preds = %26
  br i1 %27, label %33, label %163

33:                                               ; preds = %32
  %34 = icmp eq i64 %29, 0
  %35 = select i1 %34, i64 0, i64 15360
  br label %163

36:                                               ; preds = %26
  %37 = and i32 %1, 32
  %38 = icmp eq i32 %37, 0
  %39 = or i1 %27, %38
  %40 = select i1 %39, i64 %29, i64 0
  br label %163

41:                                               ; preds = %15
  %42 = icmp sgt i64 %0, -1
  %43 = lshr i64 %0, 48
  %44 = and i64 %43, 32768
  %45 = and i32 %1, 64
  %46 = icmp eq i32 %45, 0
  %47 = or disjoint i64 %44, 31744
  %48 = select i1 %42, i64 31743, i64 64511
  %49 = select i1 %46, i64 %47, i64 %48
  %50 = and i32 %1, 16
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %58, label %52

52:                                               ; preds = %41
  %53 = and i64 %49, 32767
  %54 = icmp ult i64 %53, 31745
  br i1 %54, label %55, label %163

55:                                               ; preds = %52
  %56 = icmp ult i64 %49, 32768
  %57 = select i1 %56, i64 15360, i64 0
  br label %163

58:                                               ; preds = %41
  %59 = and i32 %1, 32
  %60 = icmp ne i32 %59, 0
  %61 = icmp ugt i64 %49, 32767
  %62 = and i64 %49, 32767
  %63 = icmp ult i64 %62, 31745
  %64 = and i1 %61, %63
  %65 = select i1 %60, i1 %64, i1 false
  %66 = select i1 %65, i64 0, i64 %49
  br label %163

67:                                               ; preds = %20
  %68 = tail call i32 @llvm.umax.i32(i32 %18, i32 1)
  %69 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %70 = trunc nuw nsw i64 %69 to i32
  %71 = shl i64 %24, %69
  %72 = add nsw i32 %68, -1012
  %73 = sub nsw i32 %72, %70
  %74 = icmp slt i64 %0, 0
  %75 = icmp sgt i64 %0, -1
  %76 = lshr i64 %0, 48
  %77 = and i64 %76, 32768
  %78 = add nsw i32 %73, 14
  %79 = icmp slt i32 %73, -14
  %80 = sub nsw i32 39, %73
  %81 = select i1 %79, i32 0, i32 %78
  %82 = select i1 %79, i32 %80, i32 53
  %83 = and i32 %1, 7
  %84 = icmp sgt i32 %82, 64
  %85 = icmp ne i64 %71, 0
  %86 = zext i1 %85 to i64
  %87 = tail call i32 @llvm.smin.i32(i32 %82, i32 64)
  %88 = select i1 %84, i64 %86, i64 %71
  %89 = icmp sgt i32 %82, 63
  %90 = zext nneg i32 %87 to i64
  %91 = lshr i64 %88, %90
  %92 = select i1 %89, i64 0, i64 %91
  %93 = add nsw i32 %87, -1
  %94 = zext nneg i32 %93 to i64
  %95 = shl nuw i64 1, %94
  %96 = shl i64 2, %94
  %97 = add i64 %96, -1
  %98 = select i1 %89, i64 -1, i64 %97
  %99 = and i64 %98, %88
  switch i32 %83, label %115 [
    i32 0, label %100
    i32 4, label %107
    i32 2, label %109
    i32 3, label %112
  ]

100:                                              ; preds = %67
  %101 = icmp ugt i64 %99, %95
  br i1 %101, label %115, label %102

102:                                              ; preds = %100
  %103 = icmp eq i64 %99, %95
  %104 = and i64 %92, 1
  %105 = icmp ne i64 %104, 0
  %106 = select i1 %103, i1 %105, i1 false
  br label %115

107:                                              ; preds = %67
  %108 = icmp uge i64 %99, %95
  br label %115

109:                                              ; preds = %67
  %110 = icmp ne i64 %99, 0
  %111 = and i1 %74, %110
  br label %115

112:                                              ; preds = %67
  %113 = icmp ne i64 %99, 0
  %114 = and i1 %75, %113
  br label %115

115:                                              ; preds = %67, %100, %102, %107, %109, %112
  %116 = phi i1 [ %108, %107 ], [ %111, %109 ], [ %114, %112 ], [ true, %100 ], [ %106, %102 ], [ false, %67 ]
  %117 = zext i1 %116 to i64
  %118 = zext nneg i32 %81 to i64
  %119 = shl nuw nsw i64 %118, 10
  %120 = add i64 %92, %119
  %121 = add i64 %120, %117
  %122 = icmp ugt i64 %121, 31743
  %123 = icmp ugt i32 %81, 32
  %124 = select i1 %122, i1 true, i1 %123
  br i1 %124, label %125, label %151

125:                                              ; preds = %115
  %126 = and i32 %1, 3
  %127 = icmp eq i32 %126, 0
  %128 = icmp eq i32 %83, 2
  %129 = and i1 %74, %128
  %130 = or i1 %127, %129
  br i1 %130, label %135, label %131

131:                                              ; preds = %125
  %132 = icmp eq i32 %83, 3
  %133 = xor i1 %74, true
  %134 = and i1 %132, %133
  br label %135

135:                                              ; preds = %131, %125
  %136 = phi i1 [ true, %125 ], [ %134, %131 ]
  %137 = and i32 %1, 16
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %141, label %139

139:                                              ; preds = %135
  %140 = select i1 %75, i64 15360, i64 0
  br label %163

141:                                              ; preds = %135
  %142 = and i32 %1, 64
  %143 = icmp eq i32 %142, 0
  %144 = and i1 %143, %136
  %145 = select i1 %144, i64 31744, i64 31743
  %146 = or disjoint i64 %145, 32768
  %147 = and i32 %1, 32
  %148 = icmp eq i32 %147, 0
  %149 = select i1 %148, i64 %146, i64 0
  %150 = select i1 %75, i64 %145, i64 %149
  br label %163

151:                                              ; preds = %115
  %152 = or disjoint i64 %121, %77
  %153 = and i32 %1, 16
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %158, label %155

155:                                              ; preds = %151
  br i1 %75, label %156, label %163

156:                                              ; preds = %155
  %157 = tail call i64 @llvm.umin.i64(i64 %152, i64 15360)
  br label %163

158:                                              ; preds = %151
  %159 = and i32 %1, 32
  %160 = icmp ne i32 %159, 0
  %161 = and i1 %74, %160
  %162 = select i1 %161, i64 0, i64 %152
  br label %163

163:                                              ; preds = %5, %158, %141, %58, %36, %156, %139, %55, %33, %32, %52, %155, %8
  %164 = phi i64 [ %14, %8 ], [ 0, %32 ], [ 0, %52 ], [ 0, %155 ], [ %35, %33 ], [ %57, %55 ], [ %140, %139 ], [ %157, %156 ], [ %40, %36 ], [ %66, %58 ], [ %150, %141 ], [ %162, %158 ], [ 0, %5 ]
  ret i64 %164
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 9223372036854775807
  %4 = icmp ult i64 %3, 9218868437227405313
  br i1 %4, label %15, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 16
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %163

8:                                                ; preds = %5
  %9 = lshr i64 %0, 48
  %10 = and i64 %9, 32768
  %11 = lshr i64 %0, 45
  %12 = and i64 %11, 63
  %13 = or disjoint i64 %12, %10
  %14 = or disjoint i64 %13, 32704
  br label %163

15:                                               ; preds = %2
  %16 = lshr i64 %0, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = and i32 %17, 2047
  %19 = icmp eq i32 %18, 2047
  br i1 %19, label %41, label %20

20:                                               ; preds = %15
  %21 = and i64 %0, 4503599627370495
  %22 = icmp eq i32 %18, 0
  %23 = or disjoint i64 %21, 4503599627370496
  %24 = select i1 %22, i64 %21, i64 %23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %67

26:                                               ; preds = %20
  %27 = icmp sgt i64 %0, -1
  %28 = lshr i64 %0, 48
  %29 = and i64 %28, 32768
  %30 = and i32 %1, 16
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %36, label %32

32:                                               ; preds = %26
  br i1 %27, label %33, label %163

33:                                               ; preds = %32
  %34 = icmp eq i64 %29, 0
  %35 = select i1 %34, i64 0, i64 16256
  br label %163

36:                                               ; preds = %26
  %37 = and i32 %1, 32
  %38 = icmp eq i32 %37, 0
  %39 = or i1 %27, %38
  %40 = select i1 %39, i64 %29, i64 0
  br label %163

41:                                               ; preds = %15
  %42 = icmp sgt i64 %0, -1
  %43 = lshr i64 %0, 48
  %44 = and i64 %43, 32768
  %45 = and i32 %1, 64
  %46 = icmp eq i32 %45, 0
  %47 = or disjoint i64 %44, 32640
  %48 = select i1 %42, i64 32639, i64 65407
  %49 = select i1 %46, i64 %47, i64 %48
  %50 = and i32 %1, 16
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %58, label %52

52:                                               ; preds = %41
  %53 = and i64 %49, 32767
  %54 = icmp ult i64 %53, 32641
  br i1 %54, label %55, label %163

55:                                               ; preds = %52
  %56 = icmp ult i64 %49, 32768
  %57 = select i1 %56, i64 16256, i64 0
  br label %163

58:                                               ; preds = %41
  %59 = and i32 %1, 32
  %60 = icmp ne i32 %59, 0
  %61 = icmp ugt i64 %49, 32767
  %62 = and i64 %49, 32767
  %63 = icmp ult i64 %62, 32641
  %64 = and i1 %61, %63
  %65 = select i1 %60, i1 %64, i1 false
  %66 = select i1 %65, i64 0, i64 %49
  br label %163

67:                                               ; preds = %20
  %68 = tail call i32 @llvm.umax.i32(i32 %18, i32 1)
  %69 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %70 = trunc nuw nsw i64 %69 to i32
  %71 = shl i64 %24, %69
  %72 = add nsw i32 %68, -1012
  %73 = sub nsw i32 %72, %70
  %74 = icmp slt i64 %0, 0
  %75 = icmp sgt i64 %0, -1
  %76 = lshr i64 %0, 48
  %77 = and i64 %76, 32768
  %78 = add nsw i32 %73, 126
  %79 = icmp slt i32 %73, -126
  %80 = sub nsw i32 -70, %73
  %81 = select i1 %79, i32 0, i32 %78
  %82 = select i1 %79, i32 %80, i32 56
  %83 = and i32 %1, 7
  %84 = icmp sgt i32 %82, 64
  %85 = icmp ne i64 %71, 0
  %86 = zext i1 %85 to i64
  %87 = tail call i32 @llvm.smin.i32(i32 %82, i32 64)
  %88 = select i1 %84, i64 %86, i64 %71
  %89 = icmp sgt i32 %82, 63
  %90 = zext nneg i32 %87 to i64
  %91 = lshr i64 %88, %90
  %92 = select i1 %89, i64 0, i64 %91
  %93 = add nsw i32 %87, -1
  %94 = zext nneg i32 %93 to i64
  %95 = shl nuw i64 1, %94
  %96 = shl i64 2, %94
  %97 = add i64 %96, -1
  %98 = select i1 %89, i64 -1, i64 %97
  %99 = and i64 %98, %88
  switch i32 %83, label %115 [
    i32 0, label %100
    i32 4, label %107
    i32 2, label %109
    i32 3, label %112
  ]

100:                                              ; preds = %67
  %101 = icmp ugt i64 %99, %95
  br i1 %101, label %115, label %102

102:                                              ; preds = %100
  %103 = icmp eq i64 %99, %95
  %104 = and i64 %92, 1
  %105 = icmp ne i64 %104, 0
  %106 = select i1 %103, i1 %105, i1 false
  br label %115

107:                                              ; preds = %67
  %108 = icmp uge i64 %99, %95
  br label %115

109:                                              ; preds = %67
  %110 = icmp ne i64 %99, 0
  %111 = and i1 %74, %110
  br label %115

112:                                              ; preds = %67
  %113 = icmp ne i64 %99, 0
  %114 = and i1 %75, %113
  br label %115

115:                                              ; preds = %67, %100, %102, %107, %109, %112
  %116 = phi i1 [ %108, %107 ], [ %111, %109 ], [ %114, %112 ], [ true, %100 ], [ %106, %102 ], [ false, %67 ]
  %117 = zext i1 %116 to i64
  %118 = zext nneg i32 %81 to i64
  %119 = shl nuw nsw i64 %118, 7
  %120 = add i64 %92, %119
  %121 = add i64 %120, %117
  %122 = icmp ugt i64 %121, 32639
  %123 = icmp ugt i32 %81, 256
  %124 = select i1 %122, i1 true, i1 %123
  br i1 %124, label %125, label %151

125:                                              ; preds = %115
  %126 = and i32 %1, 3
  %127 = icmp eq i32 %126, 0
  %128 = icmp eq i32 %83, 2
  %129 = and i1 %74, %128
  %130 = or i1 %127, %129
  br i1 %130, label %135, label %131

131:                                              ; preds = %125
  %132 = icmp eq i32 %83, 3
  %133 = xor i1 %74, true
  %134 = and i1 %132, %133
  br label %135

135:                                              ; preds = %131, %125
  %136 = phi i1 [ true, %125 ], [ %134, %131 ]
  %137 = and i32 %1, 16
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %141, label %139

139:                                              ; preds = %135
  %140 = select i1 %75, i64 16256, i64 0
  br label %163

141:                                              ; preds = %135
  %142 = and i32 %1, 64
  %143 = icmp eq i32 %142, 0
  %144 = and i1 %143, %136
  %145 = select i1 %144, i64 32640, i64 32639
  %146 = or disjoint i64 %145, 32768
  %147 = and i32 %1, 32
  %148 = icmp eq i32 %147, 0
  %149 = select i1 %148, i64 %146, i64 0
  %150 = select i1 %75, i64 %145, i64 %149
  br label %163

151:                                              ; preds = %115
  %152 = or disjoint i64 %121, %77
  %153 = and i32 %1, 16
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %158, label %155

155:                                              ; preds = %151
  br i1 %75, label %156, label %163

156:                                              ; preds = %155
  %157 = tail call i64 @llvm.umin.i64(i64 %152, i64 16256)
  br label %163

158:                                              ; preds = %151
  %159 = and i32 %1, 32
  %160 = icmp ne i32 %159, 0
  %161 = and i1 %74, %160
  %162 = select i1 %161, i64 0, i64 %152
  br label %163

163:                                              ; preds = %5, %158, %141, %58, %36, %156, %139, %55, %33, %32, %52, %155, %8
  %164 = phi i64 [ %14, %8 ], [ 0, %32 ], [ 0, %52 ], [ 0, %155 ], [ %35, %33 ], [ %57, %55 ], [ %140, %139 ], [ %157, %156 ], [ %40, %36 ], [ %66, %58 ], [ %150, %141 ], [ %162, %158 ], [ 0, %5 ]
  ret i64 %164
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f32_f64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = and i64 %0, 9223372036854775807
  %5 = icmp ult i64 %4, 9218868437227405313
  br i1 %5, label %16, label %6

6:                                                ; preds = %2
  %7 = and i32 %1, 16
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %188

9:                                                ; preds = %6
  %10 = lshr i64 %0, 32
  %11 = and i64 %10, 2147483648
  %12 = lshr i64 %0, 29
  %13 = and i64 %12, 4194303
  %14 = or disjoint i64 %13, %11
  %15 = or disjoint i64 %14, 2143289344
  br label %188

16:                                               ; preds = %2
  %17 = lshr i64 %0, 52
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = and i32 %18, 2047
  %20 = icmp eq i32 %19, 2047
  br i1 %20, label %36, label %21

21:                                               ; preds = %16
  %22 = and i64 %0, 4503599627370495
  %23 = icmp eq i32 %19, 0
  %24 = or disjoint i64 %22, 4503599627370496
  %25 = select i1 %23, i64 %22, i64 %24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %62

27:                                               ; preds = %21
  %28 = and i32 %1, 16
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %188

30:                                               ; preds = %27
  %31 = lshr i64 %0, 32
  %32 = and i64 %31, 2147483648
  %33 = and i32 %1, 32
  %34 = icmp eq i32 %33, 0
  %35 = select i1 %34, i64 %32, i64 0
  br label %188

36:                                               ; preds = %16
  %37 = icmp sgt i64 %0, -1
  %38 = lshr i64 %0, 32
  %39 = and i64 %38, 2147483648
  %40 = and i32 %1, 64
  %41 = icmp eq i32 %40, 0
  %42 = or disjoint i64 %39, 2139095040
  %43 = select i1 %37, i64 2139095039, i64 4286578687
  %44 = select i1 %41, i64 %42, i64 %43
  %45 = and i32 %1, 16
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %53, label %47

47:                                               ; preds = %36
  %48 = and i64 %44, 2147483647
  %49 = icmp ult i64 %48, 2139095041
  br i1 %49, label %50, label %188

50:                                               ; preds = %47
  %51 = icmp ult i64 %44, 2147483648
  %52 = select i1 %51, i64 1065353216, i64 0
  br label %188

53:                                               ; preds = %36
  %54 = and i32 %1, 32
  %55 = icmp ne i32 %54, 0
  %56 = icmp ugt i64 %44, 2147483647
  %57 = and i64 %44, 2147483647
  %58 = icmp ult i64 %57, 2139095041
  %59 = and i1 %56, %58
  %60 = select i1 %55, i1 %59, i1 false
  %61 = select i1 %60, i64 0, i64 %44
  br label %188

62:                                               ; preds = %21
  %63 = tail call i32 @llvm.umax.i32(i32 %19, i32 1)
  %64 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %25, i1 true)
  %65 = trunc nuw nsw i64 %64 to i32
  %66 = shl i64 %25, %64
  %67 = add nsw i32 %63, -1012
  %68 = sub nsw i32 %67, %65
  %69 = icmp slt i64 %0, 0
  %70 = icmp sgt i64 %0, -1
  %71 = lshr i64 %0, 32
  %72 = and i64 %71, 2147483648
  %73 = add nsw i32 %68, 126
  %74 = icmp slt i32 %68, -126
  %75 = sub nsw i32 -86, %68
  %76 = select i1 %74, i32 0, i32 %73
  %77 = select i1 %74, i32 %75, i32 40
  %78 = and i32 %1, 7
  %79 = icmp sgt i32 %77, 64
  %80 = icmp ne i64 %66, 0
  %81 = zext i1 %80 to i64
  %82 = tail call i32 @llvm.smin.i32(i32 %77, i32 64)
  %83 = select i1 %79, i64 %81, i64 %66
  %84 = icmp sgt i32 %77, 63
  %85 = zext nneg i32 %82 to i64
  %86 = lshr i64 %83, %85
  %87 = select i1 %84, i64 0, i64 %86
  %88 = add nsw i32 %82, -1
  %89 = zext nneg i32 %88 to i64
  %90 = shl nuw i64 1, %89
  %91 = shl i64 2, %89
  %92 = add i64 %91, -1
  %93 = select i1 %84, i64 -1, i64 %92
  %94 = and i64 %93, %83
  switch i32 %78, label %110 [
    i32 0, label %95
    i32 4, label %102
    i32 2, label %104
    i32 3, label %107
  ]

95:                                               ; preds = %62
  %96 = icmp ugt i64 %94, %90
  br i1 %96, label %110, label %97

97:                                               ; preds = %95
  %98 = icmp eq i64 %94, %90
  %99 = and i64 %87, 1
  %100 = icmp ne i64 %99, 0
  %101 = select i1 %98, i1 %100, i1 false
  br label %110

102:                                              ; preds = %62
  %103 = icmp uge i64 %94, %90
  br label %110

104:                                              ; preds = %62
  %105 = icmp ne i64 %94, 0
  %106 = and i1 %69, %105
  br label %110

107:                                              ; preds = %62
  %108 = icmp ne i64 %94, 0
  %109 = and i1 %70, %108
  br label %110

110:                                              ; preds = %62, %95, %97, %102, %104, %107
  %111 = phi i1 [ %103, %102 ], [ %106, %104 ], [ %109, %107 ], [ true, %95 ], [ %101, %97 ], [ false, %62 ]
  %112 = zext i1 %111 to i64
  %113 = zext nneg i32 %76 to i64
  %114 = shl nuw nsw i64 %113, 23
  %115 = add i64 %87, %114
  %116 = add i64 %115, %112
  %117 = icmp ne i32 %3, 0
  %118 = select i1 %117, i1 %74, i1 false
  br i1 %118, label %119, label %143

119:                                              ; preds = %110
  %120 = lshr i64 %66, 40
  %121 = and i64 %66, 1099511627774
  switch i32 %78, label %135 [
    i32 0, label %122
    i32 4, label %127
    i32 2, label %129
    i32 3, label %132
  ]

122:                                              ; preds = %119
  %123 = icmp ugt i64 %121, 549755813888
  br i1 %123, label %135, label %124

124:                                              ; preds = %122
  %125 = and i64 %66, 2199023255550
  %126 = icmp eq i64 %125, 1649267441664
  br label %135

127:                                              ; preds = %119
  %128 = icmp ugt i64 %121, 549755813887
  br label %135

129:                                              ; preds = %119
  %130 = icmp ne i64 %121, 0
  %131 = and i1 %69, %130
  br label %135

132:                                              ; preds = %119
  %133 = icmp ne i64 %121, 0
  %134 = and i1 %70, %133
  br label %135

135:                                              ; preds = %119, %122, %124, %127, %129, %132
  %136 = phi i1 [ %128, %127 ], [ %131, %129 ], [ %134, %132 ], [ true, %122 ], [ %126, %124 ], [ false, %119 ]
  %137 = icmp eq i32 %68, -127
  br i1 %137, label %138, label %143

138:                                              ; preds = %135
  %139 = zext i1 %136 to i64
  %140 = add nuw nsw i64 %120, %139
  %141 = icmp ult i64 %140, 16777216
  %142 = select i1 %141, i64 0, i64 8388608
  br label %143

143:                                              ; preds = %138, %135, %110
  %144 = phi i64 [ %116, %110 ], [ 0, %135 ], [ %142, %138 ]
  %145 = icmp ugt i64 %144, 2139095039
  %146 = icmp ugt i32 %76, 256
  %147 = select i1 %145, i1 true, i1 %146
  br i1 %147, label %148, label %174

148:                                              ; preds = %143
  %149 = and i32 %1, 3
  %150 = icmp eq i32 %149, 0
  %151 = icmp eq i32 %78, 2
  %152 = and i1 %69, %151
  %153 = or i1 %150, %152
  br i1 %153, label %158, label %154

154:                                              ; preds = %148
  %155 = icmp eq i32 %78, 3
  %156 = xor i1 %69, true
  %157 = and i1 %155, %156
  br label %158

158:                                              ; preds = %154, %148
  %159 = phi i1 [ true, %148 ], [ %157, %154 ]
  %160 = and i32 %1, 16
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %164, label %162

162:                                              ; preds = %158
  %163 = select i1 %70, i64 1065353216, i64 0
  br label %188

164:                                              ; preds = %158
  %165 = and i32 %1, 64
  %166 = icmp eq i32 %165, 0
  %167 = and i1 %166, %159
  %168 = select i1 %167, i64 2139095040, i64 2139095039
  %169 = or disjoint i64 %168, 2147483648
  %170 = and i32 %1, 32
  %171 = icmp eq i32 %170, 0
  %172 = select i1 %171, i64 %169, i64 0
  %173 = select i1 %70, i64 %168, i64 %172
  br label %188

174:                                              ; preds = %143
  %175 = or disjoint i64 %144, %72
  %176 = and i32 %1, 16
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %182, label %178

178:                                              ; preds = %174
  %179 = icmp eq i64 %72, 0
  br i1 %179, label %180, label %188

180:                                              ; preds = %178
  %181 = tail call i64 @llvm.umin.i64(i64 %175, i64 1065353216)
  br label %188

182:                                              ; preds = %174
  %183 = and i32 %1, 32
  %184 = icmp ne i32 %183, 0
  %185 = icmp ne i64 %72, 0
  %186 = and i1 %184, %185
  %187 = select i1 %186, i64 0, i64 %175
  br label %188

188:                                              ; preds = %6, %27, %182, %164, %53, %30, %180, %162, %50, %47, %178, %9
  %189 = phi i64 [ %15, %9 ], [ 0, %47 ], [ 0, %178 ], [ %52, %50 ], [ %163, %162 ], [ %181, %180 ], [ %35, %30 ], [ %61, %53 ], [ %173, %164 ], [ %187, %182 ], [ 0, %27 ], [ 0, %6 ]
  ret i64 %189
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f32_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 10
  %8 = and i32 %7, 31
  %9 = icmp eq i32 %8, 31
  br i1 %9, label %29, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 1023
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 1024
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %55

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 2147483647, i64 0
  br label %101

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %101

23:                                               ; preds = %20
  %24 = shl i64 %0, 16
  %25 = and i64 %24, 2147483648
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %101

29:                                               ; preds = %5
  %30 = and i64 %0, 32768
  %31 = icmp eq i64 %30, 0
  %32 = shl nuw nsw i64 %30, 16
  %33 = and i32 %1, 64
  %34 = icmp eq i32 %33, 0
  %35 = or disjoint i64 %32, 2139095040
  %36 = select i1 %31, i64 2139095039, i64 4286578687
  %37 = select i1 %34, i64 %35, i64 %36
  %38 = and i32 %1, 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %29
  %41 = and i64 %37, 2147483647
  %42 = icmp ult i64 %41, 2139095041
  br i1 %42, label %43, label %101

43:                                               ; preds = %40
  %44 = icmp ult i64 %37, 2147483648
  %45 = select i1 %44, i64 1065353216, i64 0
  br label %101

46:                                               ; preds = %29
  %47 = and i32 %1, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp ugt i64 %37, 2147483647
  %50 = and i64 %37, 2147483647
  %51 = icmp ult i64 %50, 2139095041
  %52 = and i1 %49, %51
  %53 = select i1 %48, i1 %52, i1 false
  %54 = select i1 %53, i64 0, i64 %37
  br label %101

55:                                               ; preds = %10
  %56 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = shl i64 %14, %57
  %60 = add nuw nsw i32 %56, 38
  %61 = sub nsw i32 %60, %58
  %62 = add nsw i32 %61, 126
  %63 = zext nneg i32 %62 to i64
  %64 = shl nuw nsw i64 %63, 23
  %65 = and i64 %0, 32768
  %66 = icmp eq i64 %65, 0
  %67 = shl nuw nsw i64 %65, 16
  %68 = and i32 %1, 7
  %69 = lshr i64 %59, 40
  %70 = and i64 %59, 1099511627774
  switch i32 %68, label %85 [
    i32 0, label %71
    i32 4, label %76
    i32 2, label %78
    i32 3, label %82
  ]

71:                                               ; preds = %55
  %72 = icmp ugt i64 %70, 549755813888
  br i1 %72, label %85, label %73

73:                                               ; preds = %71
  %74 = and i64 %59, 2199023255550
  %75 = icmp eq i64 %74, 1649267441664
  br label %85

76:                                               ; preds = %55
  %77 = icmp ugt i64 %70, 549755813887
  br label %85

78:                                               ; preds = %55
  %79 = icmp ne i64 %65, 0
  %80 = icmp ne i64 %70, 0
  %81 = and i1 %79, %80
  br label %85

82:                                               ; preds = %55
  %83 = icmp ne i64 %70, 0
  %84 = and i1 %66, %83
  br label %85

85:                                               ; preds = %55, %71, %73, %76, %78, %82
  %86 = phi i1 [ %77, %76 ], [ %81, %78 ], [ %84, %82 ], [ true, %71 ], [ %75, %73 ], [ false, %55 ]
  %87 = add nuw nsw i64 %64, %69
  %88 = zext i1 %86 to i64
  %89 = add nuw nsw i64 %87, %88
  %90 = or disjoint i64 %89, %67
  %91 = and i32 %1, 16
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %96, label %93

93:                                               ; preds = %85
  br i1 %66, label %94, label %101

94:                                               ; preds = %93
  %95 = tail call i64 @llvm.umin.i64(i64 %90, i64 1065353216)
  br label %101

96:                                               ; preds = %85
  %97 = and i32 %1, 32
  %98 = icmp eq i32 %97, 0
  %99 = or i1 %66, %98
  %100 = select i1 %99, i64 %90, i64 0
  br label %101

101:                                              ; preds = %20, %96, %46, %23, %94, %43, %16, %93, %40
  %102 = phi i64 [ 0, %40 ], [ 0, %93 ], [ %19, %16 ], [ %45, %43 ], [ %95, %94 ], [ %28, %23 ], [ %54, %46 ], [ %100, %96 ], [ 0, %20 ]
  ret i64 %102
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %15, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 16
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %107

8:                                                ; preds = %5
  %9 = shl i64 %0, 48
  %10 = and i64 %9, -9223372036854775808
  %11 = shl i64 %0, 42
  %12 = and i64 %11, 2247401767174144
  %13 = or disjoint i64 %12, %10
  %14 = or disjoint i64 %13, 9221120237041090560
  br label %107

15:                                               ; preds = %2
  %16 = trunc i64 %0 to i32
  %17 = lshr i32 %16, 10
  %18 = and i32 %17, 31
  %19 = icmp eq i32 %18, 31
  br i1 %19, label %35, label %20

20:                                               ; preds = %15
  %21 = and i64 %0, 1023
  %22 = icmp eq i32 %18, 0
  %23 = or disjoint i64 %21, 1024
  %24 = select i1 %22, i64 %21, i64 %23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %61

26:                                               ; preds = %20
  %27 = and i32 %1, 16
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %107

29:                                               ; preds = %26
  %30 = shl i64 %0, 48
  %31 = and i64 %30, -9223372036854775808
  %32 = and i32 %1, 32
  %33 = icmp eq i32 %32, 0
  %34 = select i1 %33, i64 %31, i64 0
  br label %107

35:                                               ; preds = %15
  %36 = and i64 %0, 32768
  %37 = icmp eq i64 %36, 0
  %38 = shl nuw i64 %36, 48
  %39 = and i32 %1, 64
  %40 = icmp eq i32 %39, 0
  %41 = or disjoint i64 %38, 9218868437227405312
  %42 = select i1 %37, i64 9218868437227405311, i64 -4503599627370497
  %43 = select i1 %40, i64 %41, i64 %42
  %44 = and i32 %1, 16
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %52, label %46

46:                                               ; preds = %35
  %47 = and i64 %43, 9223372036854775807
  %48 = icmp ult i64 %47, 9218868437227405313
  br i1 %48, label %49, label %107

49:                                               ; preds = %46
  %50 = icmp slt i64 %43, 0
  %51 = select i1 %50, i64 0, i64 4607182418800017408
  br label %107

52:                                               ; preds = %35
  %53 = and i32 %1, 32
  %54 = icmp ne i32 %53, 0
  %55 = icmp slt i64 %43, 0
  %56 = and i64 %43, 9223372036854775807
  %57 = icmp ult i64 %56, 9218868437227405313
  %58 = and i1 %55, %57
  %59 = select i1 %54, i1 %58, i1 false
  %60 = select i1 %59, i64 0, i64 %43
  br label %107

61:                                               ; preds = %20
  %62 = tail call i32 @llvm.umax.i32(i32 %18, i32 1)
  %63 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = shl i64 %24, %63
  %66 = add nuw nsw i32 %62, 38
  %67 = sub nsw i32 %66, %64
  %68 = add nsw i32 %67, 1022
  %69 = zext nneg i32 %68 to i64
  %70 = shl nuw nsw i64 %69, 52
  %71 = and i64 %0, 32768
  %72 = icmp eq i64 %71, 0
  %73 = shl nuw i64 %71, 48
  %74 = and i32 %1, 7
  %75 = lshr i64 %65, 11
  %76 = and i64 %65, 2046
  switch i32 %74, label %91 [
    i32 0, label %77
    i32 4, label %82
    i32 2, label %84
    i32 3, label %88
  ]

77:                                               ; preds = %61
  %78 = icmp ugt i64 %76, 1024
  br i1 %78, label %91, label %79

79:                                               ; preds = %77
  %80 = and i64 %65, 4094
  %81 = icmp eq i64 %80, 3072
  br label %91

82:                                               ; preds = %61
  %83 = icmp ugt i64 %76, 1023
  br label %91

84:                                               ; preds = %61
  %85 = icmp ne i64 %71, 0
  %86 = icmp ne i64 %76, 0
  %87 = and i1 %85, %86
  br label %91

88:                                               ; preds = %61
  %89 = icmp ne i64 %76, 0
  %90 = and i1 %72, %89
  br label %91

91:                                               ; preds = %61, %77, %79, %82, %84, %88
  %92 = phi i1 [ %83, %82 ], [ %87, %84 ], [ %90, %88 ], [ true, %77 ], [ %81, %79 ], [ false, %61 ]
  %93 = add nuw nsw i64 %70, %75
  %94 = zext i1 %92 to i64
  %95 = add nuw nsw i64 %93, %94
  %96 = or disjoint i64 %95, %73
  %97 = and i32 %1, 16
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %102, label %99

99:                                               ; preds = %91
  br i1 %72, label %100, label %107

100:                                              ; preds = %99
  %101 = tail call i64 @llvm.umin.i64(i64 %96, i64 4607182418800017408)
  br label %107

102:                                              ; preds = %91
  %103 = and i32 %1, 32
  %104 = icmp eq i32 %103, 0
  %105 = or i1 %72, %104
  %106 = select i1 %105, i64 %96, i64 0
  br label %107

107:                                              ; preds = %5, %26, %102, %52, %29, %100, %49, %46, %99, %8
  %108 = phi i64 [ %14, %8 ], [ 0, %46 ], [ 0, %99 ], [ %51, %49 ], [ %101, %100 ], [ %34, %29 ], [ %60, %52 ], [ %106, %102 ], [ 0, %26 ], [ 0, %5 ]
  ret i64 %108
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_bf16_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 10
  %8 = and i32 %7, 31
  %9 = icmp eq i32 %8, 31
  br i1 %9, label %28, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 1023
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 1024
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %44

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 32767, i64 0
  br label %89

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %89

23:                                               ; preds = %20
  %24 = and i64 %0, 32768
  %25 = and i32 %1, 32
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i64 %24, i64 0
  br label %89

28:                                               ; preds = %5
  %29 = and i64 %0, 32768
  %30 = icmp eq i64 %29, 0
  %31 = and i32 %1, 16
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %35, label %33

33:                                               ; preds = %28
  %34 = select i1 %30, i64 16256, i64 0
  br label %89

35:                                               ; preds = %28
  %36 = and i32 %1, 64
  %37 = icmp eq i32 %36, 0
  %38 = select i1 %37, i64 32640, i64 32639
  %39 = or disjoint i64 %38, %29
  %40 = and i32 %1, 32
  %41 = icmp eq i32 %40, 0
  %42 = or i1 %30, %41
  %43 = select i1 %42, i64 %39, i64 0
  br label %89

44:                                               ; preds = %10
  %45 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %46 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = shl i64 %14, %46
  %49 = add nuw nsw i32 %45, 38
  %50 = sub nsw i32 %49, %47
  %51 = add nsw i32 %50, 126
  %52 = zext nneg i32 %51 to i64
  %53 = shl nuw nsw i64 %52, 7
  %54 = and i64 %0, 32768
  %55 = icmp eq i64 %54, 0
  %56 = and i32 %1, 7
  %57 = lshr i64 %48, 56
  %58 = and i64 %48, 72057594037927934
  switch i32 %56, label %73 [
    i32 0, label %59
    i32 4, label %64
    i32 2, label %66
    i32 3, label %70
  ]

59:                                               ; preds = %44
  %60 = icmp ugt i64 %58, 36028797018963968
  br i1 %60, label %73, label %61

61:                                               ; preds = %59
  %62 = and i64 %48, 144115188075855870
  %63 = icmp eq i64 %62, 108086391056891904
  br label %73

64:                                               ; preds = %44
  %65 = icmp ugt i64 %58, 36028797018963967
  br label %73

66:                                               ; preds = %44
  %67 = icmp ne i64 %54, 0
  %68 = icmp ne i64 %58, 0
  %69 = and i1 %67, %68
  br label %73

70:                                               ; preds = %44
  %71 = icmp ne i64 %58, 0
  %72 = and i1 %55, %71
  br label %73

73:                                               ; preds = %44, %59, %61, %64, %66, %70
  %74 = phi i1 [ %65, %64 ], [ %69, %66 ], [ %72, %70 ], [ true, %59 ], [ %63, %61 ], [ false, %44 ]
  %75 = add nuw nsw i64 %53, %57
  %76 = zext i1 %74 to i64
  %77 = add nuw nsw i64 %75, %76
  %78 = or disjoint i64 %77, %54
  %79 = and i32 %1, 16
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %84, label %81

81:                                               ; preds = %73
  br i1 %55, label %82, label %89

82:                                               ; preds = %81
  %83 = tail call i64 @llvm.umin.i64(i64 %78, i64 16256)
  br label %89

84:                                               ; preds = %73
  %85 = and i32 %1, 32
  %86 = icmp eq i32 %85, 0
  %87 = or i1 %55, %86
  %88 = select i1 %87, i64 %78, i64 0
  br label %89

89:                                               ; preds = %20, %84, %35, %23, %82, %33, %16, %81
  %90 = phi i64 [ 0, %81 ], [ %19, %16 ], [ %34, %33 ], [ %83, %82 ], [ %27, %23 ], [ %43, %35 ], [ %88, %84 ], [ 0, %20 ]
  ret i64 %90
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e4m3_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 10
  %8 = and i32 %7, 31
  %9 = icmp eq i32 %8, 31
  br i1 %9, label %29, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 1023
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 1024
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %47

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 127, i64 0
  br label %143

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %143

23:                                               ; preds = %20
  %24 = lshr i64 %0, 8
  %25 = and i64 %24, 128
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %143

29:                                               ; preds = %5
  %30 = and i64 %0, 32768
  %31 = icmp eq i64 %30, 0
  %32 = and i32 %1, 64
  %33 = and i32 %1, 16
  %34 = icmp eq i32 %33, 0
  %35 = icmp eq i32 %32, 0
  br i1 %34, label %39, label %36

36:                                               ; preds = %29
  %37 = select i1 %31, i64 56, i64 0
  %38 = select i1 %35, i64 0, i64 %37
  br label %143

39:                                               ; preds = %29
  %40 = lshr exact i64 %30, 8
  %41 = select i1 %35, i64 127, i64 126
  %42 = or disjoint i64 %41, %40
  %43 = and i32 %1, 96
  %44 = icmp ne i32 %43, 96
  %45 = or i1 %31, %44
  %46 = select i1 %45, i64 %42, i64 0
  br label %143

47:                                               ; preds = %10
  %48 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %49 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = shl i64 %14, %49
  %52 = add nuw nsw i32 %48, 38
  %53 = sub nsw i32 %52, %50
  %54 = and i64 %0, 32768
  %55 = icmp ne i64 %54, 0
  %56 = icmp eq i64 %54, 0
  %57 = lshr exact i64 %54, 8
  %58 = add nsw i32 %53, 6
  %59 = icmp slt i32 %53, -6
  %60 = sub nsw i32 54, %53
  %61 = select i1 %59, i32 0, i32 %58
  %62 = select i1 %59, i32 %60, i32 60
  %63 = and i32 %1, 7
  %64 = icmp ugt i32 %62, 64
  %65 = icmp ne i64 %51, 0
  %66 = zext i1 %65 to i64
  %67 = tail call i32 @llvm.umin.i32(i32 %62, i32 64)
  %68 = select i1 %64, i64 %66, i64 %51
  %69 = icmp ugt i32 %62, 63
  %70 = zext nneg i32 %67 to i64
  %71 = lshr i64 %68, %70
  %72 = select i1 %69, i64 0, i64 %71
  %73 = add nsw i32 %67, -1
  %74 = zext nneg i32 %73 to i64
  %75 = shl nuw i64 1, %74
  %76 = shl i64 2, %74
  %77 = add i64 %76, -1
  %78 = select i1 %69, i64 -1, i64 %77
  %79 = and i64 %78, %68
  switch i32 %63, label %95 [
    i32 0, label %80
    i32 4, label %87
    i32 2, label %89
    i32 3, label %92
  ]

80:                                               ; preds = %47
  %81 = icmp ugt i64 %79, %75
  br i1 %81, label %95, label %82

82:                                               ; preds = %80
  %83 = icmp eq i64 %79, %75
  %84 = and i64 %72, 1
  %85 = icmp ne i64 %84, 0
  %86 = select i1 %83, i1 %85, i1 false
  br label %95

87:                                               ; preds = %47
  %88 = icmp uge i64 %79, %75
  br label %95

89:                                               ; preds = %47
  %90 = icmp ne i64 %79, 0
  %91 = and i1 %55, %90
  br label %95

92:                                               ; preds = %47
  %93 = icmp ne i64 %79, 0
  %94 = and i1 %56, %93
  br label %95

95:                                               ; preds = %47, %80, %82, %87, %89, %92
  %96 = phi i1 [ %88, %87 ], [ %91, %89 ], [ %94, %92 ], [ true, %80 ], [ %86, %82 ], [ false, %47 ]
  %97 = zext i1 %96 to i64
  %98 = zext nneg i32 %61 to i64
  %99 = shl nuw nsw i64 %98, 3
  %100 = add nuw nsw i64 %72, %99
  %101 = add nuw nsw i64 %100, %97
  %102 = icmp ugt i64 %101, 126
  br i1 %102, label %103, label %131

103:                                              ; preds = %95
  %104 = and i32 %1, 3
  %105 = icmp eq i32 %104, 0
  %106 = icmp eq i32 %63, 2
  %107 = and i1 %55, %106
  %108 = or i1 %105, %107
  br i1 %108, label %113, label %109

109:                                              ; preds = %103
  %110 = icmp eq i32 %63, 3
  %111 = xor i1 %55, true
  %112 = and i1 %110, %111
  br label %113

113:                                              ; preds = %109, %103
  %114 = phi i1 [ true, %103 ], [ %112, %109 ]
  %115 = and i32 %1, 64
  %116 = icmp eq i32 %115, 0
  %117 = and i1 %116, %114
  %118 = and i32 %1, 16
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %123, label %120

120:                                              ; preds = %113
  %121 = select i1 %56, i64 56, i64 0
  %122 = select i1 %117, i64 0, i64 %121
  br label %143

123:                                              ; preds = %113
  %124 = select i1 %117, i64 127, i64 126
  %125 = or disjoint i64 %124, %57
  %126 = and i32 %1, 32
  %127 = icmp eq i32 %126, 0
  %128 = or i1 %56, %127
  %129 = or i1 %128, %117
  %130 = select i1 %129, i64 %125, i64 0
  br label %143

131:                                              ; preds = %95
  %132 = or disjoint i64 %101, %57
  %133 = and i32 %1, 16
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %138, label %135

135:                                              ; preds = %131
  br i1 %56, label %136, label %143

136:                                              ; preds = %135
  %137 = tail call i64 @llvm.umin.i64(i64 %132, i64 56)
  br label %143

138:                                              ; preds = %131
  %139 = and i32 %1, 32
  %140 = icmp eq i32 %139, 0
  %141 = or i1 %56, %140
  %142 = select i1 %141, i64 %132, i64 0
  br label %143

143:                                              ; preds = %120, %36, %20, %138, %123, %39, %23, %136, %16, %135
  %144 = phi i64 [ 0, %135 ], [ %19, %16 ], [ %137, %136 ], [ %28, %23 ], [ %46, %39 ], [ %130, %123 ], [ %142, %138 ], [ 0, %20 ], [ %38, %36 ], [ %122, %120 ]
  ret i64 %144
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_e5m2_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 10
  %8 = and i32 %7, 31
  %9 = icmp eq i32 %8, 31
  br i1 %9, label %29, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 1023
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 1024
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %55

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 127, i64 0
  br label %149

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %149

23:                                               ; preds = %20
  %24 = lshr i64 %0, 8
  %25 = and i64 %24, 128
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %149

29:                                               ; preds = %5
  %30 = and i64 %0, 32768
  %31 = icmp eq i64 %30, 0
  %32 = lshr exact i64 %30, 8
  %33 = and i32 %1, 64
  %34 = icmp eq i32 %33, 0
  %35 = or disjoint i64 %32, 124
  %36 = select i1 %31, i64 123, i64 251
  %37 = select i1 %34, i64 %35, i64 %36
  %38 = and i32 %1, 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %29
  %41 = and i64 %37, 127
  %42 = icmp ult i64 %41, 125
  br i1 %42, label %43, label %149

43:                                               ; preds = %40
  %44 = icmp ult i64 %37, 128
  %45 = select i1 %44, i64 60, i64 0
  br label %149

46:                                               ; preds = %29
  %47 = and i32 %1, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp ugt i64 %37, 127
  %50 = and i64 %37, 127
  %51 = icmp ult i64 %50, 125
  %52 = and i1 %49, %51
  %53 = select i1 %48, i1 %52, i1 false
  %54 = select i1 %53, i64 0, i64 %37
  br label %149

55:                                               ; preds = %10
  %56 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = shl i64 %14, %57
  %60 = add nuw nsw i32 %56, 38
  %61 = sub nsw i32 %60, %58
  %62 = and i64 %0, 32768
  %63 = icmp ne i64 %62, 0
  %64 = icmp eq i64 %62, 0
  %65 = lshr exact i64 %62, 8
  %66 = add nsw i32 %61, 14
  %67 = icmp slt i32 %61, -14
  %68 = sub nsw i32 47, %61
  %69 = select i1 %67, i32 0, i32 %66
  %70 = select i1 %67, i32 %68, i32 61
  %71 = and i32 %1, 7
  %72 = icmp ugt i32 %70, 64
  %73 = icmp ne i64 %59, 0
  %74 = zext i1 %73 to i64
  %75 = tail call i32 @llvm.umin.i32(i32 %70, i32 64)
  %76 = select i1 %72, i64 %74, i64 %59
  %77 = icmp ugt i32 %70, 63
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

88:                                               ; preds = %55
  %89 = icmp ugt i64 %87, %83
  br i1 %89, label %103, label %90

90:                                               ; preds = %88
  %91 = icmp eq i64 %87, %83
  %92 = and i64 %80, 1
  %93 = icmp ne i64 %92, 0
  %94 = select i1 %91, i1 %93, i1 false
  br label %103

95:                                               ; preds = %55
  %96 = icmp uge i64 %87, %83
  br label %103

97:                                               ; preds = %55
  %98 = icmp ne i64 %87, 0
  %99 = and i1 %63, %98
  br label %103

100:                                              ; preds = %55
  %101 = icmp ne i64 %87, 0
  %102 = and i1 %64, %101
  br label %103

103:                                              ; preds = %55, %88, %90, %95, %97, %100
  %104 = phi i1 [ %96, %95 ], [ %99, %97 ], [ %102, %100 ], [ true, %88 ], [ %94, %90 ], [ false, %55 ]
  %105 = zext i1 %104 to i64
  %106 = zext nneg i32 %69 to i64
  %107 = shl nuw nsw i64 %106, 2
  %108 = add nuw nsw i64 %80, %107
  %109 = add nuw nsw i64 %108, %105
  %110 = icmp ugt i64 %109, 123
  br i1 %110, label %111, label %137

111:                                              ; preds = %103
  %112 = and i32 %1, 3
  %113 = icmp eq i32 %112, 0
  %114 = icmp eq i32 %71, 2
  %115 = and i1 %63, %114
  %116 = or i1 %113, %115
  br i1 %116, label %121, label %117

117:                                              ; preds = %111
  %118 = icmp eq i32 %71, 3
  %119 = xor i1 %63, true
  %120 = and i1 %118, %119
  br label %121

121:                                              ; preds = %117, %111
  %122 = phi i1 [ true, %111 ], [ %120, %117 ]
  %123 = and i32 %1, 16
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %127, label %125

125:                                              ; preds = %121
  %126 = select i1 %64, i64 60, i64 0
  br label %149

127:                                              ; preds = %121
  %128 = and i32 %1, 64
  %129 = icmp eq i32 %128, 0
  %130 = and i1 %129, %122
  %131 = select i1 %130, i64 124, i64 123
  %132 = or disjoint i64 %131, %65
  %133 = and i32 %1, 32
  %134 = icmp eq i32 %133, 0
  %135 = or i1 %64, %134
  %136 = select i1 %135, i64 %132, i64 0
  br label %149

137:                                              ; preds = %103
  %138 = or disjoint i64 %109, %65
  %139 = and i32 %1, 16
  %140 = icmp eq i32 %139, 0
  br i1 %140, label %144, label %141

141:                                              ; preds = %137
  br i1 %64, label %142, label %149

142:                                              ; preds = %141
  %143 = tail call i64 @llvm.umin.i64(i64 %138, i64 60)
  br label %149

144:                                              ; preds = %137
  %145 = and i32 %1, 32
  %146 = icmp eq i32 %145, 0
  %147 = or i1 %64, %146
  %148 = select i1 %147, i64 %138, i64 0
  br label %149

149:                                              ; preds = %20, %144, %127, %46, %23, %142, %125, %43, %16, %141, %40
  %150 = phi i64 [ 0, %40 ], [ 0, %141 ], [ %19, %16 ], [ %45, %43 ], [ %126, %125 ], [ %143, %142 ], [ %28, %23 ], [ %54, %46 ], [ %136, %127 ], [ %148, %144 ], [ 0, %20 ]
  ret i64 %150
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 7
  %8 = and i32 %7, 255
  %9 = icmp eq i32 %8, 255
  br i1 %9, label %28, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 127
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 128
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %44

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 32767, i64 0
  br label %139

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %139

23:                                               ; preds = %20
  %24 = and i64 %0, 32768
  %25 = and i32 %1, 32
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i64 %24, i64 0
  br label %139

28:                                               ; preds = %5
  %29 = and i64 %0, 32768
  %30 = icmp eq i64 %29, 0
  %31 = and i32 %1, 16
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %35, label %33

33:                                               ; preds = %28
  %34 = select i1 %30, i64 15360, i64 0
  br label %139

35:                                               ; preds = %28
  %36 = and i32 %1, 64
  %37 = icmp eq i32 %36, 0
  %38 = select i1 %37, i64 31744, i64 31743
  %39 = or disjoint i64 %38, %29
  %40 = and i32 %1, 32
  %41 = icmp eq i32 %40, 0
  %42 = or i1 %30, %41
  %43 = select i1 %42, i64 %39, i64 0
  br label %139

44:                                               ; preds = %10
  %45 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %46 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = shl i64 %14, %46
  %49 = add nsw i32 %45, -71
  %50 = sub nsw i32 %49, %47
  %51 = and i64 %0, 32768
  %52 = icmp ne i64 %51, 0
  %53 = icmp eq i64 %51, 0
  %54 = add nsw i32 %50, 14
  %55 = icmp slt i32 %50, -14
  %56 = sub nsw i32 39, %50
  %57 = select i1 %55, i32 0, i32 %54
  %58 = select i1 %55, i32 %56, i32 53
  %59 = and i32 %1, 7
  %60 = icmp sgt i32 %58, 64
  %61 = icmp ne i64 %48, 0
  %62 = zext i1 %61 to i64
  %63 = tail call i32 @llvm.smin.i32(i32 %58, i32 64)
  %64 = select i1 %60, i64 %62, i64 %48
  %65 = icmp sgt i32 %58, 63
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

76:                                               ; preds = %44
  %77 = icmp ugt i64 %75, %71
  br i1 %77, label %91, label %78

78:                                               ; preds = %76
  %79 = icmp eq i64 %75, %71
  %80 = and i64 %68, 1
  %81 = icmp ne i64 %80, 0
  %82 = select i1 %79, i1 %81, i1 false
  br label %91

83:                                               ; preds = %44
  %84 = icmp uge i64 %75, %71
  br label %91

85:                                               ; preds = %44
  %86 = icmp ne i64 %75, 0
  %87 = and i1 %52, %86
  br label %91

88:                                               ; preds = %44
  %89 = icmp ne i64 %75, 0
  %90 = and i1 %53, %89
  br label %91

91:                                               ; preds = %44, %76, %78, %83, %85, %88
  %92 = phi i1 [ %84, %83 ], [ %87, %85 ], [ %90, %88 ], [ true, %76 ], [ %82, %78 ], [ false, %44 ]
  %93 = zext i1 %92 to i64
  %94 = zext nneg i32 %57 to i64
  %95 = shl nuw nsw i64 %94, 10
  %96 = add i64 %68, %95
  %97 = add i64 %96, %93
  %98 = icmp ugt i64 %97, 31743
  %99 = icmp ugt i32 %57, 32
  %100 = select i1 %98, i1 true, i1 %99
  br i1 %100, label %101, label %127

101:                                              ; preds = %91
  %102 = and i32 %1, 3
  %103 = icmp eq i32 %102, 0
  %104 = icmp eq i32 %59, 2
  %105 = and i1 %52, %104
  %106 = or i1 %103, %105
  br i1 %106, label %111, label %107

107:                                              ; preds = %101
  %108 = icmp eq i32 %59, 3
  %109 = xor i1 %52, true
  %110 = and i1 %108, %109
  br label %111

111:                                              ; preds = %107, %101
  %112 = phi i1 [ true, %101 ], [ %110, %107 ]
  %113 = and i32 %1, 16
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %117, label %115

115:                                              ; preds = %111
  %116 = select i1 %53, i64 15360, i64 0
  br label %139

117:                                              ; preds = %111
  %118 = and i32 %1, 64
  %119 = icmp eq i32 %118, 0
  %120 = and i1 %119, %112
  %121 = select i1 %120, i64 31744, i64 31743
  %122 = or disjoint i64 %121, %51
  %123 = and i32 %1, 32
  %124 = icmp eq i32 %123, 0
  %125 = or i1 %53, %124
  %126 = select i1 %125, i64 %122, i64 0
  br label %139

127:                                              ; preds = %91
  %128 = or disjoint i64 %97, %51
  %129 = and i32 %1, 16
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %134, label %131

131:                                              ; preds = %127
  br i1 %53, label %132, label %139

132:                                              ; preds = %131
  %133 = tail call i64 @llvm.umin.i64(i64 %128, i64 15360)
  br label %139

134:                                              ; preds = %127
  %135 = and i32 %1, 32
  %136 = icmp ne i32 %135, 0
  %137 = and i1 %52, %136
  %138 = select i1 %137, i64 0, i64 %128
  br label %139

139:                                              ; preds = %20, %134, %117, %35, %23, %132, %115, %33, %16, %131
  %140 = phi i64 [ 0, %131 ], [ %19, %16 ], [ %34, %33 ], [ %116, %115 ], [ %133, %132 ], [ %27, %23 ], [ %43, %35 ], [ %126, %117 ], [ %138, %134 ], [ 0, %20 ]
  ret i64 %140
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f64_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  br i1 %4, label %15, label %5

5:                                                ; preds = %2
  %6 = and i32 %1, 16
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %107

8:                                                ; preds = %5
  %9 = shl i64 %0, 48
  %10 = and i64 %9, -9223372036854775808
  %11 = shl i64 %0, 45
  %12 = and i64 %11, 2216615441596416
  %13 = or disjoint i64 %12, %10
  %14 = or disjoint i64 %13, 9221120237041090560
  br label %107

15:                                               ; preds = %2
  %16 = trunc i64 %0 to i32
  %17 = lshr i32 %16, 7
  %18 = and i32 %17, 255
  %19 = icmp eq i32 %18, 255
  br i1 %19, label %35, label %20

20:                                               ; preds = %15
  %21 = and i64 %0, 127
  %22 = icmp eq i32 %18, 0
  %23 = or disjoint i64 %21, 128
  %24 = select i1 %22, i64 %21, i64 %23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %61

26:                                               ; preds = %20
  %27 = and i32 %1, 16
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %107

29:                                               ; preds = %26
  %30 = shl i64 %0, 48
  %31 = and i64 %30, -9223372036854775808
  %32 = and i32 %1, 32
  %33 = icmp eq i32 %32, 0
  %34 = select i1 %33, i64 %31, i64 0
  br label %107

35:                                               ; preds = %15
  %36 = and i64 %0, 32768
  %37 = icmp eq i64 %36, 0
  %38 = shl nuw i64 %36, 48
  %39 = and i32 %1, 64
  %40 = icmp eq i32 %39, 0
  %41 = or disjoint i64 %38, 9218868437227405312
  %42 = select i1 %37, i64 9218868437227405311, i64 -4503599627370497
  %43 = select i1 %40, i64 %41, i64 %42
  %44 = and i32 %1, 16
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %52, label %46

46:                                               ; preds = %35
  %47 = and i64 %43, 9223372036854775807
  %48 = icmp ult i64 %47, 9218868437227405313
  br i1 %48, label %49, label %107

49:                                               ; preds = %46
  %50 = icmp slt i64 %43, 0
  %51 = select i1 %50, i64 0, i64 4607182418800017408
  br label %107

52:                                               ; preds = %35
  %53 = and i32 %1, 32
  %54 = icmp ne i32 %53, 0
  %55 = icmp slt i64 %43, 0
  %56 = and i64 %43, 9223372036854775807
  %57 = icmp ult i64 %56, 9218868437227405313
  %58 = and i1 %55, %57
  %59 = select i1 %54, i1 %58, i1 false
  %60 = select i1 %59, i64 0, i64 %43
  br label %107

61:                                               ; preds = %20
  %62 = tail call i32 @llvm.umax.i32(i32 %18, i32 1)
  %63 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = shl i64 %24, %63
  %66 = add nsw i32 %62, -71
  %67 = sub nsw i32 %66, %64
  %68 = add nsw i32 %67, 1022
  %69 = zext nneg i32 %68 to i64
  %70 = shl nuw nsw i64 %69, 52
  %71 = and i64 %0, 32768
  %72 = icmp eq i64 %71, 0
  %73 = shl nuw i64 %71, 48
  %74 = and i32 %1, 7
  %75 = lshr i64 %65, 11
  %76 = and i64 %65, 2046
  switch i32 %74, label %91 [
    i32 0, label %77
    i32 4, label %82
    i32 2, label %84
    i32 3, label %88
  ]

77:                                               ; preds = %61
  %78 = icmp ugt i64 %76, 1024
  br i1 %78, label %91, label %79

79:                                               ; preds = %77
  %80 = and i64 %65, 4094
  %81 = icmp eq i64 %80, 3072
  br label %91

82:                                               ; preds = %61
  %83 = icmp ugt i64 %76, 1023
  br label %91

84:                                               ; preds = %61
  %85 = icmp ne i64 %71, 0
  %86 = icmp ne i64 %76, 0
  %87 = and i1 %85, %86
  br label %91

88:                                               ; preds = %61
  %89 = icmp ne i64 %76, 0
  %90 = and i1 %72, %89
  br label %91

91:                                               ; preds = %61, %77, %79, %82, %84, %88
  %92 = phi i1 [ %83, %82 ], [ %87, %84 ], [ %90, %88 ], [ true, %77 ], [ %81, %79 ], [ false, %61 ]
  %93 = add nuw nsw i64 %70, %75
  %94 = zext i1 %92 to i64
  %95 = add nuw nsw i64 %93, %94
  %96 = or disjoint i64 %95, %73
  %97 = and i32 %1, 16
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %102, label %99

99:                                               ; preds = %91
  br i1 %72, label %100, label %107

100:                                              ; preds = %99
  %101 = tail call i64 @llvm.umin.i64(i64 %96, i64 4607182418800017408)
  br label %107

102:                                              ; preds = %91
  %103 = and i32 %1, 32
  %104 = icmp eq i32 %103, 0
  %105 = or i1 %72, %104
  %106 = select i1 %105, i64 %96, i64 0
  br label %107

107:                                              ; preds = %5, %26, %102, %52, %29, %100, %49, %46, %99, %8
  %108 = phi i64 [ %14, %8 ], [ 0, %46 ], [ 0, %99 ], [ %51, %49 ], [ %101, %100 ], [ %34, %29 ], [ %60, %52 ], [ %106, %102 ], [ 0, %26 ], [ 0, %5 ]
  ret i64 %108
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_e4m3(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 127
  %4 = icmp eq i64 %3, 127
  br i1 %4, label %14, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 7
  %7 = trunc i64 %0 to i32
  %8 = lshr i32 %7, 3
  %9 = and i32 %8, 15
  %10 = icmp eq i32 %9, 0
  %11 = or disjoint i64 %6, 8
  %12 = select i1 %10, i64 %6, i64 %11
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %18, label %27

14:                                               ; preds = %2
  %15 = and i32 %1, 16
  %16 = icmp eq i32 %15, 0
  %17 = select i1 %16, i64 32767, i64 0
  br label %73

18:                                               ; preds = %5
  %19 = and i32 %1, 16
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %73

21:                                               ; preds = %18
  %22 = shl i64 %0, 8
  %23 = and i64 %22, 32768
  %24 = and i32 %1, 32
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i64 %23, i64 0
  br label %73

27:                                               ; preds = %5
  %28 = tail call i32 @llvm.umax.i32(i32 %9, i32 1)
  %29 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %12, i1 true)
  %30 = trunc nuw nsw i64 %29 to i32
  %31 = shl i64 %12, %29
  %32 = add nuw nsw i32 %28, 53
  %33 = sub nsw i32 %32, %30
  %34 = add nsw i32 %33, 14
  %35 = zext nneg i32 %34 to i64
  %36 = shl nuw nsw i64 %35, 10
  %37 = and i64 %0, 128
  %38 = icmp eq i64 %37, 0
  %39 = shl nuw nsw i64 %37, 8
  %40 = and i32 %1, 7
  %41 = lshr i64 %31, 53
  %42 = and i64 %31, 9007199254740990
  switch i32 %40, label %57 [
    i32 0, label %43
    i32 4, label %48
    i32 2, label %50
    i32 3, label %54
  ]

43:                                               ; preds = %27
  %44 = icmp ugt i64 %42, 4503599627370496
  br i1 %44, label %57, label %45

45:                                               ; preds = %43
  %46 = and i64 %31, 18014398509481982
  %47 = icmp eq i64 %46, 13510798882111488
  br label %57

48:                                               ; preds = %27
  %49 = icmp ugt i64 %42, 4503599627370495
  br label %57

50:                                               ; preds = %27
  %51 = icmp ne i64 %37, 0
  %52 = icmp ne i64 %42, 0
  %53 = and i1 %51, %52
  br label %57

54:                                               ; preds = %27
  %55 = icmp ne i64 %42, 0
  %56 = and i1 %38, %55
  br label %57

57:                                               ; preds = %27, %43, %45, %48, %50, %54
  %58 = phi i1 [ %49, %48 ], [ %53, %50 ], [ %56, %54 ], [ true, %43 ], [ %47, %45 ], [ false, %27 ]
  %59 = add nuw nsw i64 %36, %41
  %60 = zext i1 %58 to i64
  %61 = add nuw nsw i64 %59, %60
  %62 = or disjoint i64 %61, %39
  %63 = and i32 %1, 16
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %68, label %65

65:                                               ; preds = %57
  br i1 %38, label %66, label %73

66:                                               ; preds = %65
  %67 = tail call i64 @llvm.umin.i64(i64 %62, i64 15360)
  br label %73

68:                                               ; preds = %57
  %69 = and i32 %1, 32
  %70 = icmp eq i32 %69, 0
  %71 = or i1 %38, %70
  %72 = select i1 %71, i64 %62, i64 0
  br label %73

73:                                               ; preds = %18, %68, %21, %66, %14, %65
  %74 = phi i64 [ 0, %65 ], [ %17, %14 ], [ %67, %66 ], [ %26, %21 ], [ %72, %68 ], [ 0, %18 ]
  ret i64 %74
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_f16_e5m2(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 127
  %4 = icmp ult i64 %3, 125
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = trunc i64 %0 to i32
  %7 = lshr i32 %6, 2
  %8 = and i32 %7, 31
  %9 = icmp eq i32 %8, 31
  br i1 %9, label %29, label %10

10:                                               ; preds = %5
  %11 = and i64 %0, 3
  %12 = icmp eq i32 %8, 0
  %13 = or disjoint i64 %11, 4
  %14 = select i1 %12, i64 %11, i64 %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %55

16:                                               ; preds = %2
  %17 = and i32 %1, 16
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i64 32767, i64 0
  br label %141

20:                                               ; preds = %10
  %21 = and i32 %1, 16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %141

23:                                               ; preds = %20
  %24 = shl i64 %0, 8
  %25 = and i64 %24, 32768
  %26 = and i32 %1, 32
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i64 %25, i64 0
  br label %141

29:                                               ; preds = %5
  %30 = and i64 %0, 128
  %31 = icmp eq i64 %30, 0
  %32 = shl nuw nsw i64 %30, 8
  %33 = and i32 %1, 64
  %34 = icmp eq i32 %33, 0
  %35 = or disjoint i64 %32, 31744
  %36 = select i1 %31, i64 31743, i64 64511
  %37 = select i1 %34, i64 %35, i64 %36
  %38 = and i32 %1, 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %29
  %41 = and i64 %37, 32767
  %42 = icmp ult i64 %41, 31745
  br i1 %42, label %43, label %141

43:                                               ; preds = %40
  %44 = icmp ult i64 %37, 32768
  %45 = select i1 %44, i64 15360, i64 0
  br label %141

46:                                               ; preds = %29
  %47 = and i32 %1, 32
  %48 = icmp ne i32 %47, 0
  %49 = icmp ugt i64 %37, 32767
  %50 = and i64 %37, 32767
  %51 = icmp ult i64 %50, 31745
  %52 = and i1 %49, %51
  %53 = select i1 %48, i1 %52, i1 false
  %54 = select i1 %53, i64 0, i64 %37
  br label %141

55:                                               ; preds = %10
  %56 = tail call i32 @llvm.umax.i32(i32 %8, i32 1)
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = shl i64 %14, %57
  %60 = add nuw nsw i32 %56, 46
  %61 = sub nsw i32 %60, %58
  %62 = and i64 %0, 128
  %63 = icmp ne i64 %62, 0
  %64 = icmp eq i64 %62, 0
  %65 = shl nuw nsw i64 %62, 8
  %66 = add nsw i32 %61, 14
  %67 = icmp slt i32 %61, -14
  %68 = sub nsw i32 39, %61
  %69 = select i1 %67, i32 0, i32 %66
  %70 = select i1 %67, i32 %68, i32 53
  %71 = and i32 %1, 7
  %72 = zext nneg i32 %70 to i64
  %73 = lshr i64 %59, %72
  %74 = add nsw i32 %70, -1
  %75 = zext nneg i32 %74 to i64
  %76 = shl nuw nsw i64 1, %75
  %77 = shl nuw nsw i64 2, %75
  %78 = add nsw i64 %77, -1
  %79 = and i64 %78, %59
  switch i32 %71, label %95 [
    i32 0, label %80
    i32 4, label %87
    i32 2, label %89
    i32 3, label %92
  ]

80:                                               ; preds = %55
  %81 = icmp ugt i64 %79, %76
  br i1 %81, label %95, label %82

82:                                               ; preds = %80
  %83 = icmp eq i64 %79, %76
  %84 = and i64 %73, 1
  %85 = icmp ne i64 %84, 0
  %86 = select i1 %83, i1 %85, i1 false
  br label %95

87:                                               ; preds = %55
  %88 = icmp uge i64 %79, %76
  br label %95

89:                                               ; preds = %55
  %90 = icmp ne i64 %79, 0
  %91 = and i1 %63, %90
  br label %95

92:                                               ; preds = %55
  %93 = icmp ne i64 %79, 0
  %94 = and i1 %64, %93
  br label %95

95:                                               ; preds = %55, %80, %82, %87, %89, %92
  %96 = phi i1 [ %88, %87 ], [ %91, %89 ], [ %94, %92 ], [ true, %80 ], [ %86, %82 ], [ false, %55 ]
  %97 = zext i1 %96 to i64
  %98 = zext nneg i32 %69 to i64
  %99 = shl nuw nsw i64 %98, 10
  %100 = add nuw nsw i64 %99, %73
  %101 = add nuw nsw i64 %100, %97
  %102 = icmp ugt i64 %101, 31743
  br i1 %102, label %103, label %129

103:                                              ; preds = %95
  %104 = and i32 %1, 3
  %105 = icmp eq i32 %104, 0
  %106 = icmp eq i32 %71, 2
  %107 = and i1 %63, %106
  %108 = or i1 %105, %107
  br i1 %108, label %113, label %109

109:                                              ; preds = %103
  %110 = icmp eq i32 %71, 3
  %111 = xor i1 %63, true
  %112 = and i1 %110, %111
  br label %113

113:                                              ; preds = %109, %103
  %114 = phi i1 [ true, %103 ], [ %112, %109 ]
  %115 = and i32 %1, 16
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %119, label %117

117:                                              ; preds = %113
  %118 = select i1 %64, i64 15360, i64 0
  br label %141

119:                                              ; preds = %113
  %120 = and i32 %1, 64
  %121 = icmp eq i32 %120, 0
  %122 = and i1 %121, %114
  %123 = select i1 %122, i64 31744, i64 31743
  %124 = or disjoint i64 %123, %65
  %125 = and i32 %1, 32
  %126 = icmp eq i32 %125, 0
  %127 = or i1 %64, %126
  %128 = select i1 %127, i64 %124, i64 0
  br label %141

129:                                              ; preds = %95
  %130 = or disjoint i64 %101, %65
  %131 = and i32 %1, 16
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %136, label %133

133:                                              ; preds = %129
  br i1 %64, label %134, label %141

134:                                              ; preds = %133
  %135 = tail call i64 @llvm.umin.i64(i64 %130, i64 15360)
  br label %141

136:                                              ; preds = %129
  %137 = and i32 %1, 32
  %138 = icmp eq i32 %137, 0
  %139 = or i1 %64, %138
  %140 = select i1 %139, i64 %130, i64 0
  br label %141

141:                                              ; preds = %20, %136, %119, %46, %23, %134, %117, %43, %16, %133, %40
  %142 = phi i64 [ 0, %40 ], [ 0, %133 ], [ %19, %16 ], [ %45, %43 ], [ %118, %117 ], [ %135, %134 ], [ %28, %23 ], [ %54, %46 ], [ %128, %119 ], [ %140, %136 ], [ 0, %20 ]
  ret i64 %142
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_cvt_f32_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  %5 = and i32 %1, 8
  %6 = icmp eq i32 %5, 0
  %7 = or i1 %4, %6
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = shl i64 %0, 16
  %10 = and i64 %0, 32640
  %11 = icmp ne i64 %10, 0
  %12 = or i1 %11, %6
  %13 = and i64 %9, 2147483648
  %14 = select i1 %12, i64 %9, i64 %13
  br label %15

15:                                               ; preds = %8, %2
  %16 = phi i64 [ 2147483647, %2 ], [ %14, %8 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cvt_tf32_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 7
  %4 = icmp eq i32 %3, 4
  br i1 %4, label %183, label %5

5:                                                ; preds = %2
  %6 = and i64 %0, 2147483648
  %7 = icmp ne i64 %6, 0
  %8 = and i64 %0, 8388607
  %9 = trunc i64 %0 to i32
  %10 = lshr i32 %9, 23
  %11 = and i32 %10, 255
  %12 = and i64 %0, 2147483647
  %13 = icmp ult i64 %12, 2139095041
  br i1 %13, label %14, label %21

14:                                               ; preds = %5
  %15 = icmp eq i32 %11, 255
  br i1 %15, label %33, label %16

16:                                               ; preds = %14
  %17 = icmp eq i32 %11, 0
  %18 = or disjoint i64 %8, 8388608
  %19 = select i1 %17, i64 %8, i64 %18
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %25, label %57

21:                                               ; preds = %5
  %22 = and i32 %1, 16
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, i64 262143, i64 0
  br label %180

25:                                               ; preds = %16
  %26 = and i32 %1, 16
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %180

28:                                               ; preds = %25
  %29 = lshr exact i64 %6, 13
  %30 = and i32 %1, 32
  %31 = icmp eq i32 %30, 0
  %32 = select i1 %31, i64 %29, i64 0
  br label %180

33:                                               ; preds = %14
  %34 = lshr exact i64 %6, 13
  %35 = and i32 %1, 64
  %36 = icmp eq i32 %35, 0
  %37 = or disjoint i64 %34, 261120
  %38 = select i1 %7, i64 523263, i64 261119
  %39 = select i1 %36, i64 %37, i64 %38
  %40 = and i32 %1, 16
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %48, label %42

42:                                               ; preds = %33
  %43 = and i64 %39, 262143
  %44 = icmp ult i64 %43, 261121
  br i1 %44, label %45, label %180

45:                                               ; preds = %42
  %46 = icmp ult i64 %39, 262144
  %47 = select i1 %46, i64 130048, i64 0
  br label %180

48:                                               ; preds = %33
  %49 = and i32 %1, 32
  %50 = icmp ne i32 %49, 0
  %51 = icmp ugt i64 %39, 262143
  %52 = and i64 %39, 262143
  %53 = icmp ult i64 %52, 261121
  %54 = and i1 %51, %53
  %55 = select i1 %50, i1 %54, i1 false
  %56 = select i1 %55, i64 0, i64 %39
  br label %180

57:                                               ; preds = %16
  %58 = tail call i32 @llvm.umax.i32(i32 %11, i32 1)
  %59 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = shl i64 %19, %59
  %62 = add nsw i32 %58, -87
  %63 = sub nsw i32 %62, %60
  %64 = xor i1 %7, true
  %65 = lshr exact i64 %6, 13
  %66 = add nsw i32 %63, 126
  %67 = icmp slt i32 %63, -126
  %68 = sub nsw i32 -73, %63
  %69 = select i1 %67, i32 0, i32 %66
  %70 = select i1 %67, i32 %68, i32 53
  %71 = icmp sgt i32 %70, 64
  %72 = icmp ne i64 %61, 0
  %73 = zext i1 %72 to i64
  %74 = tail call i32 @llvm.smin.i32(i32 %70, i32 64)
  %75 = select i1 %71, i64 %73, i64 %61
  %76 = icmp sgt i32 %70, 63
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
  switch i32 %3, label %102 [
    i32 0, label %87
    i32 4, label %94
    i32 2, label %96
    i32 3, label %99
  ]

87:                                               ; preds = %57
  %88 = icmp ugt i64 %86, %82
  br i1 %88, label %102, label %89

89:                                               ; preds = %87
  %90 = icmp eq i64 %86, %82
  %91 = and i64 %79, 1
  %92 = icmp ne i64 %91, 0
  %93 = select i1 %90, i1 %92, i1 false
  br label %102

94:                                               ; preds = %57
  %95 = icmp uge i64 %86, %82
  br label %102

96:                                               ; preds = %57
  %97 = icmp ne i64 %86, 0
  %98 = and i1 %7, %97
  br label %102

99:                                               ; preds = %57
  %100 = icmp ne i64 %86, 0
  %101 = and i1 %100, %64
  br label %102

102:                                              ; preds = %57, %87, %89, %94, %96, %99
  %103 = phi i1 [ %95, %94 ], [ %98, %96 ], [ %101, %99 ], [ true, %87 ], [ %93, %89 ], [ false, %57 ]
  %104 = and i32 %1, 8
  %105 = icmp ne i32 %104, 0
  %106 = select i1 %105, i1 %67, i1 false
  br i1 %106, label %107, label %131

107:                                              ; preds = %102
  %108 = lshr i64 %61, 53
  %109 = and i64 %61, 9007199254740990
  switch i32 %3, label %123 [
    i32 0, label %110
    i32 4, label %115
    i32 2, label %117
    i32 3, label %120
  ]

110:                                              ; preds = %107
  %111 = icmp ugt i64 %109, 4503599627370496
  br i1 %111, label %123, label %112

112:                                              ; preds = %110
  %113 = and i64 %61, 18014398509481982
  %114 = icmp eq i64 %113, 13510798882111488
  br label %123

115:                                              ; preds = %107
  %116 = icmp ugt i64 %109, 4503599627370495
  br label %123

117:                                              ; preds = %107
  %118 = icmp ne i64 %109, 0
  %119 = and i1 %7, %118
  br label %123

120:                                              ; preds = %107
  %121 = icmp ne i64 %109, 0
  %122 = and i1 %121, %64
  br label %123

123:                                              ; preds = %107, %110, %112, %115, %117, %120
  %124 = phi i1 [ %116, %115 ], [ %119, %117 ], [ %122, %120 ], [ true, %110 ], [ %114, %112 ], [ false, %107 ]
  %125 = icmp eq i32 %63, -127
  br i1 %125, label %126, label %165

126:                                              ; preds = %123
  %127 = zext i1 %124 to i64
  %128 = add nuw nsw i64 %108, %127
  %129 = icmp ult i64 %128, 2048
  %130 = select i1 %129, i64 0, i64 1024
  br label %165

131:                                              ; preds = %102
  %132 = zext nneg i32 %69 to i64
  %133 = shl nuw nsw i64 %132, 10
  %134 = add i64 %79, %133
  %135 = zext i1 %103 to i64
  %136 = add i64 %134, %135
  %137 = icmp ugt i64 %136, 261119
  br i1 %137, label %138, label %165

138:                                              ; preds = %131
  %139 = and i32 %1, 3
  %140 = icmp eq i32 %139, 0
  %141 = icmp eq i32 %3, 2
  %142 = and i1 %7, %141
  %143 = or i1 %140, %142
  br i1 %143, label %147, label %144

144:                                              ; preds = %138
  %145 = icmp eq i32 %3, 3
  %146 = and i1 %145, %64
  br label %147

147:                                              ; preds = %144, %138
  %148 = phi i1 [ true, %138 ], [ %146, %144 ]
  %149 = and i32 %1, 16
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %154, label %151

151:                                              ; preds = %147
  %152 = icmp eq i64 %6, 0
  %153 = select i1 %152, i64 130048, i64 0
  br label %180

154:                                              ; preds = %147
  %155 = and i32 %1, 64
  %156 = icmp eq i32 %155, 0
  %157 = and i1 %156, %148
  %158 = select i1 %157, i64 261120, i64 261119
  %159 = or disjoint i64 %158, %65
  %160 = and i32 %1, 32
  %161 = icmp eq i32 %160, 0
  %162 = icmp eq i64 %6, 0
  %163 = or i1 %162, %161
  %164 = select i1 %163, i64 %159, i64 0
  br label %180

165:                                              ; preds = %126, %123, %131
  %166 = phi i64 [ %136, %131 ], [ %130, %126 ], [ 0, %123 ]
  %167 = or disjoint i64 %166, %65
  %168 = and i32 %1, 16
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %174, label %170

170:                                              ; preds = %165
  %171 = icmp eq i64 %6, 0
  br i1 %171, label %172, label %180

172:                                              ; preds = %170
  %173 = tail call i64 @llvm.umin.i64(i64 %167, i64 130048)
  br label %180

174:                                              ; preds = %165
  %175 = and i32 %1, 32
  %176 = icmp eq i32 %175, 0
  %177 = icmp eq i64 %6, 0
  %178 = or i1 %177, %176
  %179 = select i1 %178, i64 %167, i64 0
  br label %180

180:                                              ; preds = %25, %174, %154, %48, %28, %172, %151, %45, %21, %170, %42
  %181 = phi i64 [ 0, %42 ], [ 0, %170 ], [ %24, %21 ], [ %47, %45 ], [ %153, %151 ], [ %173, %172 ], [ %32, %28 ], [ %56, %48 ], [ %164, %154 ], [ %179, %174 ], [ 0, %25 ]
  %182 = shl nuw nsw i64 %181, 13
  br label %196

183:                                              ; preds = %2
  %184 = and i64 %0, 2139095040
  %185 = icmp eq i64 %184, 2139095040
  %186 = add i64 %0, 4096
  %187 = select i1 %185, i64 %0, i64 %186
  %188 = and i64 %187, 4294959104
  %189 = and i32 %1, 64
  %190 = icmp eq i32 %189, 0
  br i1 %190, label %196, label %191

191:                                              ; preds = %183
  %192 = and i64 %187, 2139095040
  %193 = icmp eq i64 %192, 2139095040
  %194 = add nsw i64 %188, -8192
  %195 = select i1 %193, i64 %194, i64 %188
  br label %196

196:                                              ; preds = %191, %183, %180
  %197 = phi i64 [ %182, %180 ], [ %188, %183 ], [ %195, %191 ]
  ret i64 %197
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
