; made by tools/make_cpu_runtime.py from baaa9e8922192ec8fb753c8a7df23d0f
; ModuleID = 'numerics_approx.c'

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_rcpapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  br i1 %11, label %12, label %200

12:                                               ; preds = %2
  %13 = trunc i64 %9 to i32
  %14 = lshr i32 %13, 23
  %15 = and i32 %14, 255
  %16 = icmp eq i32 %15, 255
  br i1 %16, label %25, label %17

17:                                               ; preds = %12
  %18 = and i64 %9, 8388607
  %19 = icmp eq i32 %15, 0
  %20 = or disjoint i64 %18, 8388608
  %21 = select i1 %19, i64 %18, i64 %20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %28

23:                                               ; preds = %17
  %24 = shl nuw i64 %8, 32
  br label %49

25:                                               ; preds = %12
  %26 = shl nuw i64 %8, 32
  %27 = or disjoint i64 %26, 9218868437227405312
  br label %49

28:                                               ; preds = %17
  %29 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %30 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %31 = trunc nuw nsw i64 %30 to i32
  %32 = shl i64 %21, %30
  %33 = add nsw i32 %29, -87
  %34 = sub nsw i32 %33, %31
  %35 = shl nuw i64 %8, 32
  %36 = add nsw i32 %34, 1022
  %37 = zext nneg i32 %36 to i64
  %38 = shl nuw nsw i64 %37, 52
  %39 = lshr i64 %32, 11
  %40 = add nuw nsw i64 %38, %39
  %41 = and i64 %32, 2046
  %42 = icmp ugt i64 %41, 1024
  %43 = and i64 %32, 4094
  %44 = icmp eq i64 %43, 3072
  %45 = or i1 %42, %44
  %46 = zext i1 %45 to i64
  %47 = add nuw nsw i64 %40, %46
  %48 = or disjoint i64 %47, %35
  br label %49

49:                                               ; preds = %23, %25, %28
  %50 = phi i64 [ %27, %25 ], [ %48, %28 ], [ %24, %23 ]
  %51 = bitcast i64 %50 to double
  %52 = fdiv double 1.000000e+00, %51
  %53 = bitcast double %52 to i64
  %54 = and i64 %53, 4503599627370495
  %55 = lshr i64 %53, 52
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = and i32 %56, 2047
  %58 = tail call double @llvm.fabs.f64(double %52)
  %59 = bitcast double %58 to i64
  %60 = icmp ult i64 %59, 9218868437227405313
  br i1 %60, label %61, label %68

61:                                               ; preds = %49
  %62 = icmp eq i32 %57, 2047
  br i1 %62, label %81, label %63

63:                                               ; preds = %61
  %64 = icmp eq i32 %57, 0
  %65 = or disjoint i64 %54, 4503599627370496
  %66 = select i1 %64, i64 %54, i64 %65
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %72, label %107

68:                                               ; preds = %49
  %69 = and i32 %1, 16
  %70 = icmp eq i32 %69, 0
  %71 = select i1 %70, i64 2147483647, i64 0
  br label %200

72:                                               ; preds = %63
  %73 = and i32 %1, 16
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %200

75:                                               ; preds = %72
  %76 = lshr i64 %53, 32
  %77 = and i64 %76, 2147483648
  %78 = and i32 %1, 32
  %79 = icmp eq i32 %78, 0
  %80 = select i1 %79, i64 %77, i64 0
  br label %200

81:                                               ; preds = %61
  %82 = icmp slt i64 %53, 0
  %83 = lshr i64 %53, 32
  %84 = and i64 %83, 2147483648
  %85 = and i32 %1, 64
  %86 = icmp eq i32 %85, 0
  %87 = or disjoint i64 %84, 2139095040
  %88 = select i1 %82, i64 4286578687, i64 2139095039
  %89 = select i1 %86, i64 %87, i64 %88
  %90 = and i32 %1, 16
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %98, label %92

92:                                               ; preds = %81
  %93 = and i64 %89, 2147483647
  %94 = icmp ult i64 %93, 2139095041
  br i1 %94, label %95, label %200

95:                                               ; preds = %92
  %96 = icmp ult i64 %89, 2147483648
  %97 = select i1 %96, i64 1065353216, i64 0
  br label %200

98:                                               ; preds = %81
  %99 = and i32 %1, 32
  %100 = icmp ne i32 %99, 0
  %101 = icmp ugt i64 %89, 2147483647
  %102 = and i64 %89, 2147483647
  %103 = icmp ult i64 %102, 2139095041
  %104 = and i1 %101, %103
  %105 = select i1 %100, i1 %104, i1 false
  %106 = select i1 %105, i64 0, i64 %89
  br label %200

107:                                              ; preds = %63
  %108 = tail call i32 @llvm.umax.i32(i32 %57, i32 1)
  %109 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %66, i1 true)
  %110 = trunc nuw nsw i64 %109 to i32
  %111 = shl i64 %66, %109
  %112 = add nsw i32 %108, -1012
  %113 = sub nsw i32 %112, %110
  %114 = icmp slt i64 %53, 0
  %115 = lshr i64 %53, 32
  %116 = and i64 %115, 2147483648
  %117 = add nsw i32 %113, 126
  %118 = icmp slt i32 %113, -126
  %119 = sub nsw i32 -86, %113
  %120 = select i1 %118, i32 0, i32 %117
  %121 = select i1 %118, i32 %119, i32 40
  %122 = icmp sgt i32 %121, 64
  %123 = icmp ne i64 %111, 0
  %124 = zext i1 %123 to i64
  %125 = tail call i32 @llvm.smin.i32(i32 %121, i32 64)
  %126 = select i1 %122, i64 %124, i64 %111
  %127 = icmp sgt i32 %121, 63
  %128 = zext nneg i32 %125 to i64
  %129 = lshr i64 %126, %128
  %130 = select i1 %127, i64 0, i64 %129
  %131 = add nsw i32 %125, -1
  %132 = zext nneg i32 %131 to i64
  %133 = shl nuw i64 1, %132
  %134 = shl i64 2, %132
  %135 = add i64 %134, -1
  %136 = select i1 %127, i64 -1, i64 %135
  %137 = and i64 %136, %126
  %138 = icmp ugt i64 %137, %133
  br i1 %138, label %145, label %139

139:                                              ; preds = %107
  %140 = icmp eq i64 %137, %133
  %141 = and i64 %130, 1
  %142 = icmp ne i64 %141, 0
  %143 = select i1 %140, i1 %142, i1 false
  %144 = zext i1 %143 to i64
  br label %145

145:                                              ; preds = %107, %139
  %146 = phi i64 [ 1, %107 ], [ %144, %139 ]
  %147 = zext nneg i32 %120 to i64
  %148 = shl nuw nsw i64 %147, 23
  %149 = add i64 %130, %148
  %150 = add i64 %149, %146
  %151 = and i1 %4, %118
  br i1 %151, label %152, label %165

152:                                              ; preds = %145
  %153 = icmp eq i32 %113, -127
  br i1 %153, label %154, label %165

154:                                              ; preds = %152
  %155 = and i64 %111, 1099511627774
  %156 = icmp ugt i64 %155, 549755813888
  %157 = and i64 %111, 2199023255550
  %158 = icmp eq i64 %157, 1649267441664
  %159 = or i1 %156, %158
  %160 = zext i1 %159 to i64
  %161 = lshr i64 %111, 40
  %162 = add nuw nsw i64 %161, %160
  %163 = icmp ult i64 %162, 16777216
  %164 = select i1 %163, i64 0, i64 8388608
  br label %165

165:                                              ; preds = %154, %152, %145
  %166 = phi i64 [ %150, %145 ], [ 0, %152 ], [ %164, %154 ]
  %167 = icmp ugt i64 %166, 2139095039
  %168 = icmp ugt i32 %120, 256
  %169 = select i1 %167, i1 true, i1 %168
  br i1 %169, label %170, label %186

170:                                              ; preds = %165
  %171 = and i32 %1, 16
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %175, label %173

173:                                              ; preds = %170
  %174 = select i1 %114, i64 0, i64 1065353216
  br label %200

175:                                              ; preds = %170
  %176 = and i32 %1, 64
  %177 = icmp eq i32 %176, 0
  %178 = select i1 %177, i64 2139095040, i64 2139095039
  %179 = or disjoint i64 %178, 2147483648
  %180 = select i1 %114, i64 %179, i64 %178
  %181 = and i32 %1, 32
  %182 = icmp eq i32 %181, 0
  %183 = icmp sgt i64 %53, -1
  %184 = select i1 %182, i1 true, i1 %183
  %185 = select i1 %184, i64 %180, i64 0
  br label %200

186:                                              ; preds = %165
  %187 = or disjoint i64 %166, %116
  %188 = and i32 %1, 16
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %194, label %190

190:                                              ; preds = %186
  %191 = icmp eq i64 %116, 0
  br i1 %191, label %192, label %200

192:                                              ; preds = %190
  %193 = tail call i64 @llvm.umin.i64(i64 %187, i64 1065353216)
  br label %200

194:                                              ; preds = %186
  %195 = and i32 %1, 32
  %196 = icmp ne i32 %195, 0
  %197 = icmp ne i64 %116, 0
  %198 = select i1 %196, i1 %197, i1 false
  %199 = select i1 %198, i64 0, i64 %187
  br label %200

200:                                              ; preds = %72, %194, %175, %98, %75, %192, %173, %95, %68, %92, %190, %2
  %201 = phi i64 [ 2147483647, %2 ], [ 0, %92 ], [ 0, %190 ], [ %71, %68 ], [ %97, %95 ], [ %174, %173 ], [ %193, %192 ], [ %80, %75 ], [ %106, %98 ], [ %185, %175 ], [ %199, %194 ], [ 0, %72 ]
  ret i64 %201
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sqrtapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  br i1 %11, label %12, label %204

12:                                               ; preds = %2
  %13 = icmp eq i64 %8, 0
  %14 = icmp eq i64 %10, 0
  %15 = or i1 %13, %14
  br i1 %15, label %16, label %204

16:                                               ; preds = %12
  %17 = trunc i64 %9 to i32
  %18 = lshr i32 %17, 23
  %19 = and i32 %18, 255
  %20 = icmp eq i32 %19, 255
  br i1 %20, label %29, label %21

21:                                               ; preds = %16
  %22 = and i64 %9, 8388607
  %23 = icmp eq i32 %19, 0
  %24 = or disjoint i64 %22, 8388608
  %25 = select i1 %23, i64 %22, i64 %24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %32

27:                                               ; preds = %21
  %28 = shl nuw i64 %8, 32
  br label %53

29:                                               ; preds = %16
  %30 = shl nuw i64 %8, 32
  %31 = or disjoint i64 %30, 9218868437227405312
  br label %53

32:                                               ; preds = %21
  %33 = tail call i32 @llvm.umax.i32(i32 %19, i32 1)
  %34 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %25, i1 true)
  %35 = trunc nuw nsw i64 %34 to i32
  %36 = shl i64 %25, %34
  %37 = add nsw i32 %33, -87
  %38 = sub nsw i32 %37, %35
  %39 = shl nuw i64 %8, 32
  %40 = add nsw i32 %38, 1022
  %41 = zext nneg i32 %40 to i64
  %42 = shl nuw nsw i64 %41, 52
  %43 = lshr i64 %36, 11
  %44 = add nuw nsw i64 %42, %43
  %45 = and i64 %36, 2046
  %46 = icmp ugt i64 %45, 1024
  %47 = and i64 %36, 4094
  %48 = icmp eq i64 %47, 3072
  %49 = or i1 %46, %48
  %50 = zext i1 %49 to i64
  %51 = add nuw nsw i64 %44, %50
  %52 = or disjoint i64 %51, %39
  br label %53

53:                                               ; preds = %27, %29, %32
  %54 = phi i64 [ %31, %29 ], [ %52, %32 ], [ %28, %27 ]
  %55 = bitcast i64 %54 to double
  %56 = tail call double @llvm.sqrt.f64(double %55)
  %57 = bitcast double %56 to i64
  %58 = and i64 %57, 4503599627370495
  %59 = lshr i64 %57, 52
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = and i32 %60, 2047
  %62 = tail call double @llvm.fabs.f64(double %56)
  %63 = bitcast double %62 to i64
  %64 = icmp ult i64 %63, 9218868437227405313
  br i1 %64, label %65, label %72

65:                                               ; preds = %53
  %66 = icmp eq i32 %61, 2047
  br i1 %66, label %85, label %67

67:                                               ; preds = %65
  %68 = icmp eq i32 %61, 0
  %69 = or disjoint i64 %58, 4503599627370496
  %70 = select i1 %68, i64 %58, i64 %69
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %76, label %111

72:                                               ; preds = %53
  %73 = and i32 %1, 16
  %74 = icmp eq i32 %73, 0
  %75 = select i1 %74, i64 2147483647, i64 0
  br label %204

76:                                               ; preds = %67
  %77 = and i32 %1, 16
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %204

79:                                               ; preds = %76
  %80 = lshr i64 %57, 32
  %81 = and i64 %80, 2147483648
  %82 = and i32 %1, 32
  %83 = icmp eq i32 %82, 0
  %84 = select i1 %83, i64 %81, i64 0
  br label %204

85:                                               ; preds = %65
  %86 = icmp slt i64 %57, 0
  %87 = lshr i64 %57, 32
  %88 = and i64 %87, 2147483648
  %89 = and i32 %1, 64
  %90 = icmp eq i32 %89, 0
  %91 = or disjoint i64 %88, 2139095040
  %92 = select i1 %86, i64 4286578687, i64 2139095039
  %93 = select i1 %90, i64 %91, i64 %92
  %94 = and i32 %1, 16
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %102, label %96

96:                                               ; preds = %85
  %97 = and i64 %93, 2147483647
  %98 = icmp ult i64 %97, 2139095041
  br i1 %98, label %99, label %204

99:                                               ; preds = %96
  %100 = icmp ult i64 %93, 2147483648
  %101 = select i1 %100, i64 1065353216, i64 0
  br label %204

102:                                              ; preds = %85
  %103 = and i32 %1, 32
  %104 = icmp ne i32 %103, 0
  %105 = icmp ugt i64 %93, 2147483647
  %106 = and i64 %93, 2147483647
  %107 = icmp ult i64 %106, 2139095041
  %108 = and i1 %105, %107
  %109 = select i1 %104, i1 %108, i1 false
  %110 = select i1 %109, i64 0, i64 %93
  br label %204

111:                                              ; preds = %67
  %112 = tail call i32 @llvm.umax.i32(i32 %61, i32 1)
  %113 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %70, i1 true)
  %114 = trunc nuw nsw i64 %113 to i32
  %115 = shl i64 %70, %113
  %116 = add nsw i32 %112, -1012
  %117 = sub nsw i32 %116, %114
  %118 = icmp slt i64 %57, 0
  %119 = lshr i64 %57, 32
  %120 = and i64 %119, 2147483648
  %121 = add nsw i32 %117, 126
  %122 = icmp slt i32 %117, -126
  %123 = sub nsw i32 -86, %117
  %124 = select i1 %122, i32 0, i32 %121
  %125 = select i1 %122, i32 %123, i32 40
  %126 = icmp sgt i32 %125, 64
  %127 = icmp ne i64 %115, 0
  %128 = zext i1 %127 to i64
  %129 = tail call i32 @llvm.smin.i32(i32 %125, i32 64)
  %130 = select i1 %126, i64 %128, i64 %115
  %131 = icmp sgt i32 %125, 63
  %132 = zext nneg i32 %129 to i64
  %133 = lshr i64 %130, %132
  %134 = select i1 %131, i64 0, i64 %133
  %135 = add nsw i32 %129, -1
  %136 = zext nneg i32 %135 to i64
  %137 = shl nuw i64 1, %136
  %138 = shl i64 2, %136
  %139 = add i64 %138, -1
  %140 = select i1 %131, i64 -1, i64 %139
  %141 = and i64 %140, %130
  %142 = icmp ugt i64 %141, %137
  br i1 %142, label %149, label %143

143:                                              ; preds = %111
  %144 = icmp eq i64 %141, %137
  %145 = and i64 %134, 1
  %146 = icmp ne i64 %145, 0
  %147 = select i1 %144, i1 %146, i1 false
  %148 = zext i1 %147 to i64
  br label %149

149:                                              ; preds = %111, %143
  %150 = phi i64 [ 1, %111 ], [ %148, %143 ]
  %151 = zext nneg i32 %124 to i64
  %152 = shl nuw nsw i64 %151, 23
  %153 = add i64 %134, %152
  %154 = add i64 %153, %150
  %155 = and i1 %4, %122
  br i1 %155, label %156, label %169

156:                                              ; preds = %149
  %157 = icmp eq i32 %117, -127
  br i1 %157, label %158, label %169

158:                                              ; preds = %156
  %159 = and i64 %115, 1099511627774
  %160 = icmp ugt i64 %159, 549755813888
  %161 = and i64 %115, 2199023255550
  %162 = icmp eq i64 %161, 1649267441664
  %163 = or i1 %160, %162
  %164 = zext i1 %163 to i64
  %165 = lshr i64 %115, 40
  %166 = add nuw nsw i64 %165, %164
  %167 = icmp ult i64 %166, 16777216
  %168 = select i1 %167, i64 0, i64 8388608
  br label %169

169:                                              ; preds = %158, %156, %149
  %170 = phi i64 [ %154, %149 ], [ 0, %156 ], [ %168, %158 ]
  %171 = icmp ugt i64 %170, 2139095039
  %172 = icmp ugt i32 %124, 256
  %173 = select i1 %171, i1 true, i1 %172
  br i1 %173, label %174, label %190

174:                                              ; preds = %169
  %175 = and i32 %1, 16
  %176 = icmp eq i32 %175, 0
  br i1 %176, label %179, label %177

177:                                              ; preds = %174
  %178 = select i1 %118, i64 0, i64 1065353216
  br label %204

179:                                              ; preds = %174
  %180 = and i32 %1, 64
  %181 = icmp eq i32 %180, 0
  %182 = select i1 %181, i64 2139095040, i64 2139095039
  %183 = or disjoint i64 %182, 2147483648
  %184 = select i1 %118, i64 %183, i64 %182
  %185 = and i32 %1, 32
  %186 = icmp eq i32 %185, 0
  %187 = icmp sgt i64 %57, -1
  %188 = select i1 %186, i1 true, i1 %187
  %189 = select i1 %188, i64 %184, i64 0
  br label %204

190:                                              ; preds = %169
  %191 = or disjoint i64 %170, %120
  %192 = and i32 %1, 16
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %198, label %194

194:                                              ; preds = %190
  %195 = icmp eq i64 %120, 0
  br i1 %195, label %196, label %204

196:                                              ; preds = %194
  %197 = tail call i64 @llvm.umin.i64(i64 %191, i64 1065353216)
  br label %204

198:                                              ; preds = %190
  %199 = and i32 %1, 32
  %200 = icmp ne i32 %199, 0
  %201 = icmp ne i64 %120, 0
  %202 = select i1 %200, i1 %201, i1 false
  %203 = select i1 %202, i64 0, i64 %191
  br label %204

204:                                              ; preds = %76, %198, %179, %102, %79, %196, %177, %99, %72, %12, %96, %194, %2
  %205 = phi i64 [ 2147483647, %2 ], [ 0, %96 ], [ 0, %194 ], [ 2147483647, %12 ], [ %75, %72 ], [ %101, %99 ], [ %178, %177 ], [ %197, %196 ], [ %84, %79 ], [ %110, %102 ], [ %189, %179 ], [ %203, %198 ], [ 0, %76 ]
  ret i64 %205
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_rsqrtapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2147483647
  %11 = icmp ult i64 %10, 2139095041
  br i1 %11, label %12, label %205

12:                                               ; preds = %2
  %13 = icmp eq i64 %8, 0
  %14 = icmp eq i64 %10, 0
  %15 = or i1 %13, %14
  br i1 %15, label %16, label %205

16:                                               ; preds = %12
  %17 = trunc i64 %9 to i32
  %18 = lshr i32 %17, 23
  %19 = and i32 %18, 255
  %20 = icmp eq i32 %19, 255
  br i1 %20, label %29, label %21

21:                                               ; preds = %16
  %22 = and i64 %9, 8388607
  %23 = icmp eq i32 %19, 0
  %24 = or disjoint i64 %22, 8388608
  %25 = select i1 %23, i64 %22, i64 %24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %32

27:                                               ; preds = %21
  %28 = shl nuw i64 %8, 32
  br label %53

29:                                               ; preds = %16
  %30 = shl nuw i64 %8, 32
  %31 = or disjoint i64 %30, 9218868437227405312
  br label %53

32:                                               ; preds = %21
  %33 = tail call i32 @llvm.umax.i32(i32 %19, i32 1)
  %34 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %25, i1 true)
  %35 = trunc nuw nsw i64 %34 to i32
  %36 = shl i64 %25, %34
  %37 = add nsw i32 %33, -87
  %38 = sub nsw i32 %37, %35
  %39 = shl nuw i64 %8, 32
  %40 = add nsw i32 %38, 1022
  %41 = zext nneg i32 %40 to i64
  %42 = shl nuw nsw i64 %41, 52
  %43 = lshr i64 %36, 11
  %44 = add nuw nsw i64 %42, %43
  %45 = and i64 %36, 2046
  %46 = icmp ugt i64 %45, 1024
  %47 = and i64 %36, 4094
  %48 = icmp eq i64 %47, 3072
  %49 = or i1 %46, %48
  %50 = zext i1 %49 to i64
  %51 = add nuw nsw i64 %44, %50
  %52 = or disjoint i64 %51, %39
  br label %53

53:                                               ; preds = %27, %29, %32
  %54 = phi i64 [ %31, %29 ], [ %52, %32 ], [ %28, %27 ]
  %55 = bitcast i64 %54 to double
  %56 = tail call double @llvm.sqrt.f64(double %55)
  %57 = fdiv double 1.000000e+00, %56
  %58 = bitcast double %57 to i64
  %59 = and i64 %58, 4503599627370495
  %60 = lshr i64 %58, 52
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = and i32 %61, 2047
  %63 = tail call double @llvm.fabs.f64(double %57)
  %64 = bitcast double %63 to i64
  %65 = icmp ult i64 %64, 9218868437227405313
  br i1 %65, label %66, label %73

66:                                               ; preds = %53
  %67 = icmp eq i32 %62, 2047
  br i1 %67, label %86, label %68

68:                                               ; preds = %66
  %69 = icmp eq i32 %62, 0
  %70 = or disjoint i64 %59, 4503599627370496
  %71 = select i1 %69, i64 %59, i64 %70
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %77, label %112

73:                                               ; preds = %53
  %74 = and i32 %1, 16
  %75 = icmp eq i32 %74, 0
  %76 = select i1 %75, i64 2147483647, i64 0
  br label %205

77:                                               ; preds = %68
  %78 = and i32 %1, 16
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %205

80:                                               ; preds = %77
  %81 = lshr i64 %58, 32
  %82 = and i64 %81, 2147483648
  %83 = and i32 %1, 32
  %84 = icmp eq i32 %83, 0
  %85 = select i1 %84, i64 %82, i64 0
  br label %205

86:                                               ; preds = %66
  %87 = icmp slt i64 %58, 0
  %88 = lshr i64 %58, 32
  %89 = and i64 %88, 2147483648
  %90 = and i32 %1, 64
  %91 = icmp eq i32 %90, 0
  %92 = or disjoint i64 %89, 2139095040
  %93 = select i1 %87, i64 4286578687, i64 2139095039
  %94 = select i1 %91, i64 %92, i64 %93
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %103, label %97

97:                                               ; preds = %86
  %98 = and i64 %94, 2147483647
  %99 = icmp ult i64 %98, 2139095041
  br i1 %99, label %100, label %205

100:                                              ; preds = %97
  %101 = icmp ult i64 %94, 2147483648
  %102 = select i1 %101, i64 1065353216, i64 0
  br label %205

103:                                              ; preds = %86
  %104 = and i32 %1, 32
  %105 = icmp ne i32 %104, 0
  %106 = icmp ugt i64 %94, 2147483647
  %107 = and i64 %94, 2147483647
  %108 = icmp ult i64 %107, 2139095041
  %109 = and i1 %106, %108
  %110 = select i1 %105, i1 %109, i1 false
  %111 = select i1 %110, i64 0, i64 %94
  br label %205

112:                                              ; preds = %68
  %113 = tail call i32 @llvm.umax.i32(i32 %62, i32 1)
  %114 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %71, i1 true)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = shl i64 %71, %114
  %117 = add nsw i32 %113, -1012
  %118 = sub nsw i32 %117, %115
  %119 = icmp slt i64 %58, 0
  %120 = lshr i64 %58, 32
  %121 = and i64 %120, 2147483648
  %122 = add nsw i32 %118, 126
  %123 = icmp slt i32 %118, -126
  %124 = sub nsw i32 -86, %118
  %125 = select i1 %123, i32 0, i32 %122
  %126 = select i1 %123, i32 %124, i32 40
  %127 = icmp sgt i32 %126, 64
  %128 = icmp ne i64 %116, 0
  %129 = zext i1 %128 to i64
  %130 = tail call i32 @llvm.smin.i32(i32 %126, i32 64)
  %131 = select i1 %127, i64 %129, i64 %116
  %132 = icmp sgt i32 %126, 63
  %133 = zext nneg i32 %130 to i64
  %134 = lshr i64 %131, %133
  %135 = select i1 %132, i64 0, i64 %134
  %136 = add nsw i32 %130, -1
  %137 = zext nneg i32 %136 to i64
  %138 = shl nuw i64 1, %137
  %139 = shl i64 2, %137
  %140 = add i64 %139, -1
  %141 = select i1 %132, i64 -1, i64 %140
  %142 = and i64 %141, %131
  %143 = icmp ugt i64 %142, %138
  br i1 %143, label %150, label %144

144:                                              ; preds = %112
  %145 = icmp eq i64 %142, %138
  %146 = and i64 %135, 1
  %147 = icmp ne i64 %146, 0
  %148 = select i1 %145, i1 %147, i1 false
  %149 = zext i1 %148 to i64
  br label %150

150:                                              ; preds = %112, %144
  %151 = phi i64 [ 1, %112 ], [ %149, %144 ]
  %152 = zext nneg i32 %125 to i64
  %153 = shl nuw nsw i64 %152, 23
  %154 = add i64 %135, %153
  %155 = add i64 %154, %151
  %156 = and i1 %4, %123
  br i1 %156, label %157, label %170

157:                                              ; preds = %150
  %158 = icmp eq i32 %118, -127
  br i1 %158, label %159, label %170

159:                                              ; preds = %157
  %160 = and i64 %116, 1099511627774
  %161 = icmp ugt i64 %160, 549755813888
  %162 = and i64 %116, 2199023255550
  %163 = icmp eq i64 %162, 1649267441664
  %164 = or i1 %161, %163
  %165 = zext i1 %164 to i64
  %166 = lshr i64 %116, 40
  %167 = add nuw nsw i64 %166, %165
  %168 = icmp ult i64 %167, 16777216
  %169 = select i1 %168, i64 0, i64 8388608
  br label %170

170:                                              ; preds = %159, %157, %150
  %171 = phi i64 [ %155, %150 ], [ 0, %157 ], [ %169, %159 ]
  %172 = icmp ugt i64 %171, 2139095039
  %173 = icmp ugt i32 %125, 256
  %174 = select i1 %172, i1 true, i1 %173
  br i1 %174, label %175, label %191

175:                                              ; preds = %170
  %176 = and i32 %1, 16
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %180, label %178

178:                                              ; preds = %175
  %179 = select i1 %119, i64 0, i64 1065353216
  br label %205

180:                                              ; preds = %175
  %181 = and i32 %1, 64
  %182 = icmp eq i32 %181, 0
  %183 = select i1 %182, i64 2139095040, i64 2139095039
  %184 = or disjoint i64 %183, 2147483648
  %185 = select i1 %119, i64 %184, i64 %183
  %186 = and i32 %1, 32
  %187 = icmp eq i32 %186, 0
  %188 = icmp sgt i64 %58, -1
  %189 = select i1 %187, i1 true, i1 %188
  %190 = select i1 %189, i64 %185, i64 0
  br label %205

191:                                              ; preds = %170
  %192 = or disjoint i64 %171, %121
  %193 = and i32 %1, 16
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %199, label %195

195:                                              ; preds = %191
  %196 = icmp eq i64 %121, 0
  br i1 %196, label %197, label %205

197:                                              ; preds = %195
  %198 = tail call i64 @llvm.umin.i64(i64 %192, i64 1065353216)
  br label %205

199:                                              ; preds = %191
  %200 = and i32 %1, 32
  %201 = icmp ne i32 %200, 0
  %202 = icmp ne i64 %121, 0
  %203 = select i1 %201, i1 %202, i1 false
  %204 = select i1 %203, i64 0, i64 %192
  br label %205

205:                                              ; preds = %77, %199, %180, %103, %80, %197, %178, %100, %73, %12, %97, %195, %2
  %206 = phi i64 [ 2147483647, %2 ], [ 0, %97 ], [ 0, %195 ], [ 2147483647, %12 ], [ %76, %73 ], [ %102, %100 ], [ %179, %178 ], [ %198, %197 ], [ %85, %80 ], [ %111, %103 ], [ %190, %180 ], [ %204, %199 ], [ 0, %77 ]
  ret i64 %206
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_sinapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2139095040
  %11 = icmp eq i64 %10, 2139095040
  br i1 %11, label %331, label %12

12:                                               ; preds = %2
  %13 = trunc i64 %9 to i32
  %14 = lshr i32 %13, 23
  %15 = and i32 %14, 255
  %16 = icmp eq i32 %15, 255
  br i1 %16, label %27, label %17

17:                                               ; preds = %12
  %18 = and i64 %9, 8388607
  %19 = icmp eq i32 %15, 0
  %20 = or disjoint i64 %18, 8388608
  %21 = select i1 %19, i64 %18, i64 %20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %79, label %23

23:                                               ; preds = %17
  %24 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %25 = shl i64 %21, %24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %79, label %29

27:                                               ; preds = %12
  %28 = or disjoint i64 %8, 2139095040
  br label %79

29:                                               ; preds = %23
  %30 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %31 = trunc nuw nsw i64 %24 to i32
  %32 = zext i64 %25 to i128
  %33 = mul nuw i128 %32, 11743561539368517632
  %34 = trunc i128 %33 to i64
  %35 = lshr i128 %33, 64
  %36 = trunc nuw i128 %35 to i64
  %37 = icmp eq i64 %36, 0
  %38 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %36, i1 true)
  %39 = trunc nuw nsw i64 %38 to i32
  %40 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %34, i1 true)
  %41 = trunc nuw nsw i64 %40 to i32
  %42 = or disjoint i32 %41, 64
  %43 = select i1 %37, i32 %42, i32 %39
  %44 = zext nneg i32 %43 to i128
  %45 = shl i128 %33, %44
  %46 = add nsw i32 %30, -89
  %47 = add nuw nsw i32 %43, %31
  %48 = sub nsw i32 %46, %47
  %49 = lshr i128 %45, 64
  %50 = trunc nuw i128 %49 to i64
  %51 = trunc i128 %45 to i64
  %52 = icmp ne i64 %51, 0
  %53 = zext i1 %52 to i64
  %54 = or i64 %53, %50
  %55 = add nsw i32 %48, 126
  %56 = icmp slt i32 %48, -126
  %57 = sub nsw i32 -86, %48
  %58 = select i1 %56, i32 0, i32 %55
  %59 = select i1 %56, i32 %57, i32 40
  %60 = icmp sgt i32 %59, 64
  %61 = icmp ne i64 %54, 0
  %62 = zext i1 %61 to i64
  %63 = tail call i32 @llvm.smin.i32(i32 %59, i32 64)
  %64 = select i1 %60, i64 %62, i64 %54
  %65 = icmp sgt i32 %59, 63
  %66 = zext nneg i32 %63 to i64
  %67 = lshr i64 %64, %66
  %68 = select i1 %65, i64 0, i64 %67
  %69 = zext nneg i32 %58 to i64
  %70 = shl nuw nsw i64 %69, 23
  %71 = add i64 %68, %70
  %72 = select i1 %4, i1 %56, i1 false
  %73 = select i1 %72, i64 0, i64 %71
  %74 = icmp ugt i64 %73, 2139095039
  br i1 %74, label %75, label %77

75:                                               ; preds = %29
  %76 = or disjoint i64 %8, 2139095039
  br label %79

77:                                               ; preds = %29
  %78 = or disjoint i64 %73, %8
  br label %79

79:                                               ; preds = %17, %23, %75, %27, %77
  %80 = phi i64 [ %28, %27 ], [ %78, %77 ], [ %76, %75 ], [ %8, %23 ], [ %8, %17 ]
  %81 = and i64 %80, 8388607
  %82 = trunc i64 %80 to i32
  %83 = lshr i32 %82, 23
  %84 = and i32 %83, 255
  %85 = and i64 %80, 2147483647
  %86 = icmp ult i64 %85, 2139095041
  br i1 %86, label %87, label %126

87:                                               ; preds = %79
  %88 = icmp eq i32 %84, 255
  br i1 %88, label %97, label %89

89:                                               ; preds = %87
  %90 = icmp eq i32 %84, 0
  %91 = or disjoint i64 %81, 8388608
  %92 = select i1 %90, i64 %81, i64 %91
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %101

94:                                               ; preds = %89
  %95 = shl nuw i64 %80, 32
  %96 = and i64 %95, -9223372036854775808
  br label %123

97:                                               ; preds = %87
  %98 = shl nuw i64 %80, 32
  %99 = and i64 %98, -9223372036854775808
  %100 = or disjoint i64 %99, 9218868437227405312
  br label %123

101:                                              ; preds = %89
  %102 = tail call i32 @llvm.umax.i32(i32 %84, i32 1)
  %103 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %92, i1 true)
  %104 = trunc nuw nsw i64 %103 to i32
  %105 = shl i64 %92, %103
  %106 = add nsw i32 %102, -87
  %107 = sub nsw i32 %106, %104
  %108 = shl nuw i64 %80, 32
  %109 = and i64 %108, -9223372036854775808
  %110 = add nsw i32 %107, 1022
  %111 = zext nneg i32 %110 to i64
  %112 = shl nuw nsw i64 %111, 52
  %113 = lshr i64 %105, 11
  %114 = add nuw nsw i64 %112, %113
  %115 = and i64 %105, 2046
  %116 = icmp ugt i64 %115, 1024
  %117 = and i64 %105, 4094
  %118 = icmp eq i64 %117, 3072
  %119 = or i1 %116, %118
  %120 = zext i1 %119 to i64
  %121 = add nuw nsw i64 %114, %120
  %122 = or disjoint i64 %121, %109
  br label %123

123:                                              ; preds = %94, %97, %101
  %124 = phi i64 [ %96, %94 ], [ %100, %97 ], [ %122, %101 ]
  %125 = icmp eq i64 %85, 0
  br i1 %125, label %331, label %126

126:                                              ; preds = %79, %123
  %127 = phi i64 [ %124, %123 ], [ -2251799813685248, %79 ]
  %128 = bitcast i64 %127 to double
  %129 = tail call double @llvm.fabs.f64(double %128)
  %130 = fcmp ogt double %129, 0x4160000000000000
  %131 = fadd double %128, 0.000000e+00
  %132 = select i1 %130, double 0.000000e+00, double %131
  %133 = fptosi double %132 to i64
  %134 = sitofp i64 %133 to double
  %135 = fsub double %132, %134
  %136 = fcmp ogt double %135, 5.000000e-01
  %137 = fadd double %135, -1.000000e+00
  %138 = select i1 %136, double %137, double %135
  %139 = fcmp olt double %138, -5.000000e-01
  %140 = fadd double %138, 1.000000e+00
  %141 = select i1 %139, double %140, double %138
  %142 = fcmp ogt double %141, 2.500000e-01
  %143 = fsub double 5.000000e-01, %141
  %144 = select i1 %142, double %143, double %141
  %145 = fcmp olt double %144, -2.500000e-01
  %146 = fsub double -5.000000e-01, %144
  %147 = select i1 %145, double %146, double %144
  %148 = fmul double %147, 0x401921FB54442D18
  %149 = fneg double %148
  %150 = fmul double %148, %149
  %151 = fdiv double %150, 6.000000e+00
  %152 = fmul double %148, %151
  %153 = fadd double %148, %152
  %154 = fdiv double %150, 2.000000e+01
  %155 = fmul double %154, %152
  %156 = fadd double %153, %155
  %157 = fdiv double %150, 4.200000e+01
  %158 = fmul double %157, %155
  %159 = fadd double %156, %158
  %160 = fdiv double %150, 7.200000e+01
  %161 = fmul double %160, %158
  %162 = fadd double %159, %161
  %163 = fdiv double %150, 1.100000e+02
  %164 = fmul double %163, %161
  %165 = fadd double %162, %164
  %166 = fdiv double %150, 1.560000e+02
  %167 = fmul double %166, %164
  %168 = fadd double %165, %167
  %169 = fdiv double %150, 2.100000e+02
  %170 = fmul double %169, %167
  %171 = fadd double %168, %170
  %172 = fdiv double %150, 2.720000e+02
  %173 = fmul double %172, %170
  %174 = fadd double %171, %173
  %175 = fdiv double %150, 3.420000e+02
  %176 = fmul double %175, %173
  %177 = fadd double %174, %176
  %178 = fdiv double %150, 4.200000e+02
  %179 = fmul double %178, %176
  %180 = fadd double %177, %179
  %181 = fdiv double %150, 5.060000e+02
  %182 = fmul double %181, %179
  %183 = fadd double %180, %182
  %184 = bitcast double %183 to i64
  %185 = and i64 %184, 4503599627370495
  %186 = lshr i64 %184, 52
  %187 = trunc nuw nsw i64 %186 to i32
  %188 = and i32 %187, 2047
  %189 = tail call double @llvm.fabs.f64(double %183)
  %190 = bitcast double %189 to i64
  %191 = icmp ult i64 %190, 9218868437227405313
  br i1 %191, label %192, label %199

192:                                              ; preds = %126
  %193 = icmp eq i32 %188, 2047
  br i1 %193, label %212, label %194

194:                                              ; preds = %192
  %195 = icmp eq i32 %188, 0
  %196 = or disjoint i64 %185, 4503599627370496
  %197 = select i1 %195, i64 %185, i64 %196
  %198 = icmp eq i64 %197, 0
  br i1 %198, label %203, label %238

199:                                              ; preds = %126
  %200 = and i32 %1, 16
  %201 = icmp eq i32 %200, 0
  %202 = select i1 %201, i64 2147483647, i64 0
  br label %331

203:                                              ; preds = %194
  %204 = and i32 %1, 16
  %205 = icmp eq i32 %204, 0
  br i1 %205, label %206, label %331

206:                                              ; preds = %203
  %207 = lshr i64 %184, 32
  %208 = and i64 %207, 2147483648
  %209 = and i32 %1, 32
  %210 = icmp eq i32 %209, 0
  %211 = select i1 %210, i64 %208, i64 0
  br label %331

212:                                              ; preds = %192
  %213 = icmp slt i64 %184, 0
  %214 = lshr i64 %184, 32
  %215 = and i64 %214, 2147483648
  %216 = and i32 %1, 64
  %217 = icmp eq i32 %216, 0
  %218 = or disjoint i64 %215, 2139095040
  %219 = select i1 %213, i64 4286578687, i64 2139095039
  %220 = select i1 %217, i64 %218, i64 %219
  %221 = and i32 %1, 16
  %222 = icmp eq i32 %221, 0
  br i1 %222, label %229, label %223

223:                                              ; preds = %212
  %224 = and i64 %220, 2147483647
  %225 = icmp ult i64 %224, 2139095041
  br i1 %225, label %226, label %331

226:                                              ; preds = %223
  %227 = icmp ult i64 %220, 2147483648
  %228 = select i1 %227, i64 1065353216, i64 0
  br label %331

229:                                              ; preds = %212
  %230 = and i32 %1, 32
  %231 = icmp ne i32 %230, 0
  %232 = icmp ugt i64 %220, 2147483647
  %233 = and i64 %220, 2147483647
  %234 = icmp ult i64 %233, 2139095041
  %235 = and i1 %232, %234
  %236 = select i1 %231, i1 %235, i1 false
  %237 = select i1 %236, i64 0, i64 %220
  br label %331

238:                                              ; preds = %194
  %239 = tail call i32 @llvm.umax.i32(i32 %188, i32 1)
  %240 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %197, i1 true)
  %241 = trunc nuw nsw i64 %240 to i32
  %242 = shl i64 %197, %240
  %243 = add nsw i32 %239, -1012
  %244 = sub nsw i32 %243, %241
  %245 = icmp slt i64 %184, 0
  %246 = lshr i64 %184, 32
  %247 = and i64 %246, 2147483648
  %248 = add nsw i32 %244, 126
  %249 = icmp slt i32 %244, -126
  %250 = sub nsw i32 -86, %244
  %251 = select i1 %249, i32 0, i32 %248
  %252 = select i1 %249, i32 %250, i32 40
  %253 = icmp sgt i32 %252, 64
  %254 = icmp ne i64 %242, 0
  %255 = zext i1 %254 to i64
  %256 = tail call i32 @llvm.smin.i32(i32 %252, i32 64)
  %257 = select i1 %253, i64 %255, i64 %242
  %258 = icmp sgt i32 %252, 63
  %259 = zext nneg i32 %256 to i64
  %260 = lshr i64 %257, %259
  %261 = select i1 %258, i64 0, i64 %260
  %262 = add nsw i32 %256, -1
  %263 = zext nneg i32 %262 to i64
  %264 = shl nuw i64 1, %263
  %265 = shl i64 2, %263
  %266 = add i64 %265, -1
  %267 = select i1 %258, i64 -1, i64 %266
  %268 = and i64 %267, %257
  %269 = icmp ugt i64 %268, %264
  br i1 %269, label %276, label %270

270:                                              ; preds = %238
  %271 = icmp eq i64 %268, %264
  %272 = and i64 %261, 1
  %273 = icmp ne i64 %272, 0
  %274 = select i1 %271, i1 %273, i1 false
  %275 = zext i1 %274 to i64
  br label %276

276:                                              ; preds = %238, %270
  %277 = phi i64 [ 1, %238 ], [ %275, %270 ]
  %278 = zext nneg i32 %251 to i64
  %279 = shl nuw nsw i64 %278, 23
  %280 = add i64 %261, %279
  %281 = add i64 %280, %277
  %282 = and i1 %4, %249
  br i1 %282, label %283, label %296

283:                                              ; preds = %276
  %284 = icmp eq i32 %244, -127
  br i1 %284, label %285, label %296

285:                                              ; preds = %283
  %286 = and i64 %242, 1099511627774
  %287 = icmp ugt i64 %286, 549755813888
  %288 = and i64 %242, 2199023255550
  %289 = icmp eq i64 %288, 1649267441664
  %290 = or i1 %287, %289
  %291 = zext i1 %290 to i64
  %292 = lshr i64 %242, 40
  %293 = add nuw nsw i64 %292, %291
  %294 = icmp ult i64 %293, 16777216
  %295 = select i1 %294, i64 0, i64 8388608
  br label %296

296:                                              ; preds = %285, %283, %276
  %297 = phi i64 [ %281, %276 ], [ 0, %283 ], [ %295, %285 ]
  %298 = icmp ugt i64 %297, 2139095039
  %299 = icmp ugt i32 %251, 256
  %300 = select i1 %298, i1 true, i1 %299
  br i1 %300, label %301, label %317

301:                                              ; preds = %296
  %302 = and i32 %1, 16
  %303 = icmp eq i32 %302, 0
  br i1 %303, label %306, label %304

304:                                              ; preds = %301
  %305 = select i1 %245, i64 0, i64 1065353216
  br label %331

306:                                              ; preds = %301
  %307 = and i32 %1, 64
  %308 = icmp eq i32 %307, 0
  %309 = select i1 %308, i64 2139095040, i64 2139095039
  %310 = or disjoint i64 %309, 2147483648
  %311 = select i1 %245, i64 %310, i64 %309
  %312 = and i32 %1, 32
  %313 = icmp eq i32 %312, 0
  %314 = icmp sgt i64 %184, -1
  %315 = select i1 %313, i1 true, i1 %314
  %316 = select i1 %315, i64 %311, i64 0
  br label %331

317:                                              ; preds = %296
  %318 = or disjoint i64 %297, %247
  %319 = and i32 %1, 16
  %320 = icmp eq i32 %319, 0
  br i1 %320, label %325, label %321

321:                                              ; preds = %317
  %322 = icmp eq i64 %247, 0
  br i1 %322, label %323, label %331

323:                                              ; preds = %321
  %324 = tail call i64 @llvm.umin.i64(i64 %318, i64 1065353216)
  br label %331

325:                                              ; preds = %317
  %326 = and i32 %1, 32
  %327 = icmp ne i32 %326, 0
  %328 = icmp ne i64 %247, 0
  %329 = select i1 %327, i1 %328, i1 false
  %330 = select i1 %329, i64 0, i64 %318
  br label %331

331:                                              ; preds = %203, %325, %306, %229, %206, %323, %304, %226, %199, %123, %321, %223, %2
  %332 = phi i64 [ 2147483647, %2 ], [ %80, %123 ], [ 0, %223 ], [ 0, %321 ], [ %202, %199 ], [ %228, %226 ], [ %305, %304 ], [ %324, %323 ], [ %211, %206 ], [ %237, %229 ], [ %316, %306 ], [ %330, %325 ], [ 0, %203 ]
  ret i64 %332
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_cosapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 2139095040
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 2147483648
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 2139095040
  %11 = icmp eq i64 %10, 2139095040
  br i1 %11, label %328, label %12

12:                                               ; preds = %2
  %13 = trunc i64 %9 to i32
  %14 = lshr i32 %13, 23
  %15 = and i32 %14, 255
  %16 = icmp eq i32 %15, 255
  br i1 %16, label %27, label %17

17:                                               ; preds = %12
  %18 = and i64 %9, 8388607
  %19 = icmp eq i32 %15, 0
  %20 = or disjoint i64 %18, 8388608
  %21 = select i1 %19, i64 %18, i64 %20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %79, label %23

23:                                               ; preds = %17
  %24 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %25 = shl i64 %21, %24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %79, label %29

27:                                               ; preds = %12
  %28 = or disjoint i64 %8, 2139095040
  br label %79

29:                                               ; preds = %23
  %30 = tail call i32 @llvm.umax.i32(i32 %15, i32 1)
  %31 = trunc nuw nsw i64 %24 to i32
  %32 = zext i64 %25 to i128
  %33 = mul nuw i128 %32, 11743561539368517632
  %34 = trunc i128 %33 to i64
  %35 = lshr i128 %33, 64
  %36 = trunc nuw i128 %35 to i64
  %37 = icmp eq i64 %36, 0
  %38 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %36, i1 true)
  %39 = trunc nuw nsw i64 %38 to i32
  %40 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %34, i1 true)
  %41 = trunc nuw nsw i64 %40 to i32
  %42 = or disjoint i32 %41, 64
  %43 = select i1 %37, i32 %42, i32 %39
  %44 = zext nneg i32 %43 to i128
  %45 = shl i128 %33, %44
  %46 = add nsw i32 %30, -89
  %47 = add nuw nsw i32 %43, %31
  %48 = sub nsw i32 %46, %47
  %49 = lshr i128 %45, 64
  %50 = trunc nuw i128 %49 to i64
  %51 = trunc i128 %45 to i64
  %52 = icmp ne i64 %51, 0
  %53 = zext i1 %52 to i64
  %54 = or i64 %53, %50
  %55 = add nsw i32 %48, 126
  %56 = icmp slt i32 %48, -126
  %57 = sub nsw i32 -86, %48
  %58 = select i1 %56, i32 0, i32 %55
  %59 = select i1 %56, i32 %57, i32 40
  %60 = icmp sgt i32 %59, 64
  %61 = icmp ne i64 %54, 0
  %62 = zext i1 %61 to i64
  %63 = tail call i32 @llvm.smin.i32(i32 %59, i32 64)
  %64 = select i1 %60, i64 %62, i64 %54
  %65 = icmp sgt i32 %59, 63
  %66 = zext nneg i32 %63 to i64
  %67 = lshr i64 %64, %66
  %68 = select i1 %65, i64 0, i64 %67
  %69 = zext nneg i32 %58 to i64
  %70 = shl nuw nsw i64 %69, 23
  %71 = add i64 %68, %70
  %72 = select i1 %4, i1 %56, i1 false
  %73 = select i1 %72, i64 0, i64 %71
  %74 = icmp ugt i64 %73, 2139095039
  br i1 %74, label %75, label %77

75:                                               ; preds = %29
  %76 = or disjoint i64 %8, 2139095039
  br label %79

77:                                               ; preds = %29
  %78 = or disjoint i64 %73, %8
  br label %79

79:                                               ; preds = %17, %23, %75, %27, %77
  %80 = phi i64 [ %28, %27 ], [ %78, %77 ], [ %76, %75 ], [ %8, %23 ], [ %8, %17 ]
  %81 = and i64 %80, 8388607
  %82 = trunc i64 %80 to i32
  %83 = lshr i32 %82, 23
  %84 = and i32 %83, 255
  %85 = and i64 %80, 2147483647
  %86 = icmp ult i64 %85, 2139095041
  br i1 %86, label %87, label %123

87:                                               ; preds = %79
  %88 = icmp eq i32 %84, 255
  br i1 %88, label %97, label %89

89:                                               ; preds = %87
  %90 = icmp eq i32 %84, 0
  %91 = or disjoint i64 %81, 8388608
  %92 = select i1 %90, i64 %81, i64 %91
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %101

94:                                               ; preds = %89
  %95 = shl nuw i64 %80, 32
  %96 = and i64 %95, -9223372036854775808
  br label %123

97:                                               ; preds = %87
  %98 = shl nuw i64 %80, 32
  %99 = and i64 %98, -9223372036854775808
  %100 = or disjoint i64 %99, 9218868437227405312
  br label %123

101:                                              ; preds = %89
  %102 = tail call i32 @llvm.umax.i32(i32 %84, i32 1)
  %103 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %92, i1 true)
  %104 = trunc nuw nsw i64 %103 to i32
  %105 = shl i64 %92, %103
  %106 = add nsw i32 %102, -87
  %107 = sub nsw i32 %106, %104
  %108 = shl nuw i64 %80, 32
  %109 = and i64 %108, -9223372036854775808
  %110 = add nsw i32 %107, 1022
  %111 = zext nneg i32 %110 to i64
  %112 = shl nuw nsw i64 %111, 52
  %113 = lshr i64 %105, 11
  %114 = add nuw nsw i64 %112, %113
  %115 = and i64 %105, 2046
  %116 = icmp ugt i64 %115, 1024
  %117 = and i64 %105, 4094
  %118 = icmp eq i64 %117, 3072
  %119 = or i1 %116, %118
  %120 = zext i1 %119 to i64
  %121 = add nuw nsw i64 %114, %120
  %122 = or disjoint i64 %121, %109
  br label %123

123:                                              ; preds = %79, %94, %97, %101
  %124 = phi i64 [ %96, %94 ], [ %100, %97 ], [ %122, %101 ], [ -2251799813685248, %79 ]
  %125 = bitcast i64 %124 to double
  %126 = tail call double @llvm.fabs.f64(double %125)
  %127 = fcmp ogt double %126, 0x4160000000000000
  %128 = fadd double %125, 2.500000e-01
  %129 = select i1 %127, double 2.500000e-01, double %128
  %130 = fptosi double %129 to i64
  %131 = sitofp i64 %130 to double
  %132 = fsub double %129, %131
  %133 = fcmp ogt double %132, 5.000000e-01
  %134 = fadd double %132, -1.000000e+00
  %135 = select i1 %133, double %134, double %132
  %136 = fcmp olt double %135, -5.000000e-01
  %137 = fadd double %135, 1.000000e+00
  %138 = select i1 %136, double %137, double %135
  %139 = fcmp ogt double %138, 2.500000e-01
  %140 = fsub double 5.000000e-01, %138
  %141 = select i1 %139, double %140, double %138
  %142 = fcmp olt double %141, -2.500000e-01
  %143 = fsub double -5.000000e-01, %141
  %144 = select i1 %142, double %143, double %141
  %145 = fmul double %144, 0x401921FB54442D18
  %146 = fneg double %145
  %147 = fmul double %145, %146
  %148 = fdiv double %147, 6.000000e+00
  %149 = fmul double %145, %148
  %150 = fadd double %145, %149
  %151 = fdiv double %147, 2.000000e+01
  %152 = fmul double %151, %149
  %153 = fadd double %150, %152
  %154 = fdiv double %147, 4.200000e+01
  %155 = fmul double %154, %152
  %156 = fadd double %153, %155
  %157 = fdiv double %147, 7.200000e+01
  %158 = fmul double %157, %155
  %159 = fadd double %156, %158
  %160 = fdiv double %147, 1.100000e+02
  %161 = fmul double %160, %158
  %162 = fadd double %159, %161
  %163 = fdiv double %147, 1.560000e+02
  %164 = fmul double %163, %161
  %165 = fadd double %162, %164
  %166 = fdiv double %147, 2.100000e+02
  %167 = fmul double %166, %164
  %168 = fadd double %165, %167
  %169 = fdiv double %147, 2.720000e+02
  %170 = fmul double %169, %167
  %171 = fadd double %168, %170
  %172 = fdiv double %147, 3.420000e+02
  %173 = fmul double %172, %170
  %174 = fadd double %171, %173
  %175 = fdiv double %147, 4.200000e+02
  %176 = fmul double %175, %173
  %177 = fadd double %174, %176
  %178 = fdiv double %147, 5.060000e+02
  %179 = fmul double %178, %176
  %180 = fadd double %177, %179
  %181 = bitcast double %180 to i64
  %182 = and i64 %181, 4503599627370495
  %183 = lshr i64 %181, 52
  %184 = trunc nuw nsw i64 %183 to i32
  %185 = and i32 %184, 2047
  %186 = tail call double @llvm.fabs.f64(double %180)
  %187 = bitcast double %186 to i64
  %188 = icmp ult i64 %187, 9218868437227405313
  br i1 %188, label %189, label %196

189:                                              ; preds = %123
  %190 = icmp eq i32 %185, 2047
  br i1 %190, label %209, label %191

191:                                              ; preds = %189
  %192 = icmp eq i32 %185, 0
  %193 = or disjoint i64 %182, 4503599627370496
  %194 = select i1 %192, i64 %182, i64 %193
  %195 = icmp eq i64 %194, 0
  br i1 %195, label %200, label %235

196:                                              ; preds = %123
  %197 = and i32 %1, 16
  %198 = icmp eq i32 %197, 0
  %199 = select i1 %198, i64 2147483647, i64 0
  br label %328

200:                                              ; preds = %191
  %201 = and i32 %1, 16
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %203, label %328

203:                                              ; preds = %200
  %204 = lshr i64 %181, 32
  %205 = and i64 %204, 2147483648
  %206 = and i32 %1, 32
  %207 = icmp eq i32 %206, 0
  %208 = select i1 %207, i64 %205, i64 0
  br label %328

209:                                              ; preds = %189
  %210 = icmp slt i64 %181, 0
  %211 = lshr i64 %181, 32
  %212 = and i64 %211, 2147483648
  %213 = and i32 %1, 64
  %214 = icmp eq i32 %213, 0
  %215 = or disjoint i64 %212, 2139095040
  %216 = select i1 %210, i64 4286578687, i64 2139095039
  %217 = select i1 %214, i64 %215, i64 %216
  %218 = and i32 %1, 16
  %219 = icmp eq i32 %218, 0
  br i1 %219, label %226, label %220

220:                                              ; preds = %209
  %221 = and i64 %217, 2147483647
  %222 = icmp ult i64 %221, 2139095041
  br i1 %222, label %223, label %328

223:                                              ; preds = %220
  %224 = icmp ult i64 %217, 2147483648
  %225 = select i1 %224, i64 1065353216, i64 0
  br label %328

226:                                              ; preds = %209
  %227 = and i32 %1, 32
  %228 = icmp ne i32 %227, 0
  %229 = icmp ugt i64 %217, 2147483647
  %230 = and i64 %217, 2147483647
  %231 = icmp ult i64 %230, 2139095041
  %232 = and i1 %229, %231
  %233 = select i1 %228, i1 %232, i1 false
  %234 = select i1 %233, i64 0, i64 %217
  br label %328

235:                                              ; preds = %191
  %236 = tail call i32 @llvm.umax.i32(i32 %185, i32 1)
  %237 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %194, i1 true)
  %238 = trunc nuw nsw i64 %237 to i32
  %239 = shl i64 %194, %237
  %240 = add nsw i32 %236, -1012
  %241 = sub nsw i32 %240, %238
  %242 = icmp slt i64 %181, 0
  %243 = lshr i64 %181, 32
  %244 = and i64 %243, 2147483648
  %245 = add nsw i32 %241, 126
  %246 = icmp slt i32 %241, -126
  %247 = sub nsw i32 -86, %241
  %248 = select i1 %246, i32 0, i32 %245
  %249 = select i1 %246, i32 %247, i32 40
  %250 = icmp sgt i32 %249, 64
  %251 = icmp ne i64 %239, 0
  %252 = zext i1 %251 to i64
  %253 = tail call i32 @llvm.smin.i32(i32 %249, i32 64)
  %254 = select i1 %250, i64 %252, i64 %239
  %255 = icmp sgt i32 %249, 63
  %256 = zext nneg i32 %253 to i64
  %257 = lshr i64 %254, %256
  %258 = select i1 %255, i64 0, i64 %257
  %259 = add nsw i32 %253, -1
  %260 = zext nneg i32 %259 to i64
  %261 = shl nuw i64 1, %260
  %262 = shl i64 2, %260
  %263 = add i64 %262, -1
  %264 = select i1 %255, i64 -1, i64 %263
  %265 = and i64 %264, %254
  %266 = icmp ugt i64 %265, %261
  br i1 %266, label %273, label %267

267:                                              ; preds = %235
  %268 = icmp eq i64 %265, %261
  %269 = and i64 %258, 1
  %270 = icmp ne i64 %269, 0
  %271 = select i1 %268, i1 %270, i1 false
  %272 = zext i1 %271 to i64
  br label %273

273:                                              ; preds = %235, %267
  %274 = phi i64 [ 1, %235 ], [ %272, %267 ]
  %275 = zext nneg i32 %248 to i64
  %276 = shl nuw nsw i64 %275, 23
  %277 = add i64 %258, %276
  %278 = add i64 %277, %274
  %279 = and i1 %4, %246
  br i1 %279, label %280, label %293

280:                                              ; preds = %273
  %281 = icmp eq i32 %241, -127
  br i1 %281, label %282, label %293

282:                                              ; preds = %280
  %283 = and i64 %239, 1099511627774
  %284 = icmp ugt i64 %283, 549755813888
  %285 = and i64 %239, 2199023255550
  %286 = icmp eq i64 %285, 1649267441664
  %287 = or i1 %284, %286
  %288 = zext i1 %287 to i64
  %289 = lshr i64 %239, 40
  %290 = add nuw nsw i64 %289, %288
  %291 = icmp ult i64 %290, 16777216
  %292 = select i1 %291, i64 0, i64 8388608
  br label %293

293:                                              ; preds = %282, %280, %273
  %294 = phi i64 [ %278, %273 ], [ 0, %280 ], [ %292, %282 ]
  %295 = icmp ugt i64 %294, 2139095039
  %296 = icmp ugt i32 %248, 256
  %297 = select i1 %295, i1 true, i1 %296
  br i1 %297, label %298, label %314

298:                                              ; preds = %293
  %299 = and i32 %1, 16
  %300 = icmp eq i32 %299, 0
  br i1 %300, label %303, label %301

301:                                              ; preds = %298
  %302 = select i1 %242, i64 0, i64 1065353216
  br label %328

303:                                              ; preds = %298
  %304 = and i32 %1, 64
  %305 = icmp eq i32 %304, 0
  %306 = select i1 %305, i64 2139095040, i64 2139095039
  %307 = or disjoint i64 %306, 2147483648
  %308 = select i1 %242, i64 %307, i64 %306
  %309 = and i32 %1, 32
  %310 = icmp eq i32 %309, 0
  %311 = icmp sgt i64 %181, -1
  %312 = select i1 %310, i1 true, i1 %311
  %313 = select i1 %312, i64 %308, i64 0
  br label %328

314:                                              ; preds = %293
  %315 = or disjoint i64 %294, %244
  %316 = and i32 %1, 16
  %317 = icmp eq i32 %316, 0
  br i1 %317, label %322, label %318

318:                                              ; preds = %314
  %319 = icmp eq i64 %244, 0
  br i1 %319, label %320, label %328

320:                                              ; preds = %318
  %321 = tail call i64 @llvm.umin.i64(i64 %315, i64 1065353216)
  br label %328

322:                                              ; preds = %314
  %323 = and i32 %1, 32
  %324 = icmp ne i32 %323, 0
  %325 = icmp ne i64 %244, 0
  %326 = select i1 %324, i1 %325, i1 false
  %327 = select i1 %326, i64 0, i64 %315
  br label %328

328:                                              ; preds = %200, %322, %303, %226, %203, %320, %301, %223, %196, %220, %318, %2
  %329 = phi i64 [ 2147483647, %2 ], [ 0, %220 ], [ 0, %318 ], [ %199, %196 ], [ %225, %223 ], [ %302, %301 ], [ %321, %320 ], [ %208, %203 ], [ %234, %226 ], [ %313, %303 ], [ %327, %322 ], [ 0, %200 ]
  ret i64 %329
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_lg2approx_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
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
  br i1 %16, label %17, label %224

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 255
  br i1 %18, label %19, label %21

19:                                               ; preds = %17
  %20 = select i1 %10, i64 2147483647, i64 %9
  br label %224

21:                                               ; preds = %17
  %22 = icmp eq i32 %14, 0
  %23 = or disjoint i64 %11, 8388608
  %24 = select i1 %22, i64 %11, i64 %23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %224, label %26

26:                                               ; preds = %21
  %27 = or i1 %10, %18
  %28 = select i1 %10, i64 2147483647, i64 %9
  br i1 %27, label %224, label %29

29:                                               ; preds = %26
  %30 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %31 = shl i64 %24, %30
  %32 = lshr i64 %31, 11
  %33 = or i64 %32, 4607182418800017408
  %34 = bitcast i64 %33 to double
  %35 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %36 = add nsw i32 %35, -87
  %37 = trunc nuw nsw i64 %30 to i32
  %38 = sub nsw i32 %36, %37
  %39 = fcmp ogt double %34, 0x3FF6A09E667F3BCD
  %40 = fmul double %34, 5.000000e-01
  %41 = select i1 %39, double %40, double %34
  %42 = fadd double %41, -1.000000e+00
  %43 = fadd double %41, 1.000000e+00
  %44 = fdiv double %42, %43
  %45 = fmul double %44, %44
  %46 = fmul double %45, 0.000000e+00
  %47 = fadd double %46, 0x3FA642C8590B2164
  %48 = fmul double %45, %47
  %49 = fadd double %48, 0x3FA8618618618618
  %50 = fmul double %45, %49
  %51 = fadd double %50, 0x3FAAF286BCA1AF28
  %52 = fmul double %45, %51
  %53 = fadd double %52, 0x3FAE1E1E1E1E1E1E
  %54 = fmul double %45, %53
  %55 = fadd double %54, 0x3FB1111111111111
  %56 = fmul double %45, %55
  %57 = fadd double %56, 0x3FB3B13B13B13B14
  %58 = fmul double %45, %57
  %59 = fadd double %58, 0x3FB745D1745D1746
  %60 = fmul double %45, %59
  %61 = fadd double %60, 0x3FBC71C71C71C71C
  %62 = fmul double %45, %61
  %63 = fadd double %62, 0x3FC2492492492492
  %64 = fmul double %45, %63
  %65 = fadd double %64, 2.000000e-01
  %66 = fmul double %45, %65
  %67 = fadd double %66, 0x3FD5555555555555
  %68 = fmul double %45, %67
  %69 = fadd double %68, 1.000000e+00
  %70 = zext i1 %39 to i32
  %71 = add nsw i32 %38, %70
  %72 = sitofp i32 %71 to double
  %73 = fmul double %44, 2.000000e+00
  %74 = fmul double %73, %69
  %75 = fmul double %74, 0x3FF71547652B82FE
  %76 = fadd double %75, %72
  %77 = bitcast double %76 to i64
  %78 = and i64 %77, 4503599627370495
  %79 = lshr i64 %77, 52
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = and i32 %80, 2047
  %82 = tail call double @llvm.fabs.f64(double %76)
  %83 = bitcast double %82 to i64
  %84 = icmp ult i64 %83, 9218868437227405313
  br i1 %84, label %85, label %92

85:                                               ; preds = %29
  %86 = icmp eq i32 %81, 2047
  br i1 %86, label %105, label %87

87:                                               ; preds = %85
  %88 = icmp eq i32 %81, 0
  %89 = or disjoint i64 %78, 4503599627370496
  %90 = select i1 %88, i64 %78, i64 %89
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %96, label %131

92:                                               ; preds = %29
  %93 = and i32 %1, 16
  %94 = icmp eq i32 %93, 0
  %95 = select i1 %94, i64 2147483647, i64 0
  br label %224

96:                                               ; preds = %87
  %97 = and i32 %1, 16
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %224

99:                                               ; preds = %96
  %100 = lshr i64 %77, 32
  %101 = and i64 %100, 2147483648
  %102 = and i32 %1, 32
  %103 = icmp eq i32 %102, 0
  %104 = select i1 %103, i64 %101, i64 0
  br label %224

105:                                              ; preds = %85
  %106 = icmp slt i64 %77, 0
  %107 = lshr i64 %77, 32
  %108 = and i64 %107, 2147483648
  %109 = and i32 %1, 64
  %110 = icmp eq i32 %109, 0
  %111 = or disjoint i64 %108, 2139095040
  %112 = select i1 %106, i64 4286578687, i64 2139095039
  %113 = select i1 %110, i64 %111, i64 %112
  %114 = and i32 %1, 16
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %122, label %116

116:                                              ; preds = %105
  %117 = and i64 %113, 2147483647
  %118 = icmp ult i64 %117, 2139095041
  br i1 %118, label %119, label %224

119:                                              ; preds = %116
  %120 = icmp ult i64 %113, 2147483648
  %121 = select i1 %120, i64 1065353216, i64 0
  br label %224

122:                                              ; preds = %105
  %123 = and i32 %1, 32
  %124 = icmp ne i32 %123, 0
  %125 = icmp ugt i64 %113, 2147483647
  %126 = and i64 %113, 2147483647
  %127 = icmp ult i64 %126, 2139095041
  %128 = and i1 %125, %127
  %129 = select i1 %124, i1 %128, i1 false
  %130 = select i1 %129, i64 0, i64 %113
  br label %224

131:                                              ; preds = %87
  %132 = tail call i32 @llvm.umax.i32(i32 %81, i32 1)
  %133 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %90, i1 true)
  %134 = trunc nuw nsw i64 %133 to i32
  %135 = shl i64 %90, %133
  %136 = add nsw i32 %132, -1012
  %137 = sub nsw i32 %136, %134
  %138 = icmp slt i64 %77, 0
  %139 = lshr i64 %77, 32
  %140 = and i64 %139, 2147483648
  %141 = add nsw i32 %137, 126
  %142 = icmp slt i32 %137, -126
  %143 = sub nsw i32 -86, %137
  %144 = select i1 %142, i32 0, i32 %141
  %145 = select i1 %142, i32 %143, i32 40
  %146 = icmp sgt i32 %145, 64
  %147 = icmp ne i64 %135, 0
  %148 = zext i1 %147 to i64
  %149 = tail call i32 @llvm.smin.i32(i32 %145, i32 64)
  %150 = select i1 %146, i64 %148, i64 %135
  %151 = icmp sgt i32 %145, 63
  %152 = zext nneg i32 %149 to i64
  %153 = lshr i64 %150, %152
  %154 = select i1 %151, i64 0, i64 %153
  %155 = add nsw i32 %149, -1
  %156 = zext nneg i32 %155 to i64
  %157 = shl nuw i64 1, %156
  %158 = shl i64 2, %156
  %159 = add i64 %158, -1
  %160 = select i1 %151, i64 -1, i64 %159
  %161 = and i64 %160, %150
  %162 = icmp ugt i64 %161, %157
  br i1 %162, label %169, label %163

163:                                              ; preds = %131
  %164 = icmp eq i64 %161, %157
  %165 = and i64 %154, 1
  %166 = icmp ne i64 %165, 0
  %167 = select i1 %164, i1 %166, i1 false
  %168 = zext i1 %167 to i64
  br label %169

169:                                              ; preds = %131, %163
  %170 = phi i64 [ 1, %131 ], [ %168, %163 ]
  %171 = zext nneg i32 %144 to i64
  %172 = shl nuw nsw i64 %171, 23
  %173 = add i64 %154, %172
  %174 = add i64 %173, %170
  %175 = and i1 %4, %142
  br i1 %175, label %176, label %189

176:                                              ; preds = %169
  %177 = icmp eq i32 %137, -127
  br i1 %177, label %178, label %189

178:                                              ; preds = %176
  %179 = and i64 %135, 1099511627774
  %180 = icmp ugt i64 %179, 549755813888
  %181 = and i64 %135, 2199023255550
  %182 = icmp eq i64 %181, 1649267441664
  %183 = or i1 %180, %182
  %184 = zext i1 %183 to i64
  %185 = lshr i64 %135, 40
  %186 = add nuw nsw i64 %185, %184
  %187 = icmp ult i64 %186, 16777216
  %188 = select i1 %187, i64 0, i64 8388608
  br label %189

189:                                              ; preds = %178, %176, %169
  %190 = phi i64 [ %174, %169 ], [ 0, %176 ], [ %188, %178 ]
  %191 = icmp ugt i64 %190, 2139095039
  %192 = icmp ugt i32 %144, 256
  %193 = select i1 %191, i1 true, i1 %192
  br i1 %193, label %194, label %210

194:                                              ; preds = %189
  %195 = and i32 %1, 16
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %199, label %197

197:                                              ; preds = %194
  %198 = select i1 %138, i64 0, i64 1065353216
  br label %224

199:                                              ; preds = %194
  %200 = and i32 %1, 64
  %201 = icmp eq i32 %200, 0
  %202 = select i1 %201, i64 2139095040, i64 2139095039
  %203 = or disjoint i64 %202, 2147483648
  %204 = select i1 %138, i64 %203, i64 %202
  %205 = and i32 %1, 32
  %206 = icmp eq i32 %205, 0
  %207 = icmp sgt i64 %77, -1
  %208 = select i1 %206, i1 true, i1 %207
  %209 = select i1 %208, i64 %204, i64 0
  br label %224

210:                                              ; preds = %189
  %211 = or disjoint i64 %190, %140
  %212 = and i32 %1, 16
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %218, label %214

214:                                              ; preds = %210
  %215 = icmp eq i64 %140, 0
  br i1 %215, label %216, label %224

216:                                              ; preds = %214
  %217 = tail call i64 @llvm.umin.i64(i64 %211, i64 1065353216)
  br label %224

218:                                              ; preds = %210
  %219 = and i32 %1, 32
  %220 = icmp ne i32 %219, 0
  %221 = icmp ne i64 %140, 0
  %222 = select i1 %220, i1 %221, i1 false
  %223 = select i1 %222, i64 0, i64 %211
  br label %224

224:                                              ; preds = %96, %19, %218, %199, %122, %99, %26, %216, %197, %119, %92, %21, %116, %214, %2
  %225 = phi i64 [ 2147483647, %2 ], [ %28, %26 ], [ 0, %116 ], [ 0, %214 ], [ 4286578688, %21 ], [ %95, %92 ], [ %121, %119 ], [ %198, %197 ], [ %217, %216 ], [ %104, %99 ], [ %130, %122 ], [ %209, %199 ], [ %223, %218 ], [ %20, %19 ], [ 0, %96 ]
  ret i64 %225
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_ex2approx_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
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
  br i1 %16, label %17, label %259

17:                                               ; preds = %2
  %18 = icmp eq i32 %14, 255
  br i1 %18, label %32, label %19

19:                                               ; preds = %17
  %20 = icmp eq i32 %14, 0
  %21 = or disjoint i64 %11, 8388608
  %22 = select i1 %20, i64 %11, i64 %21
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %259, label %24

24:                                               ; preds = %19
  %25 = tail call i32 @llvm.umax.i32(i32 %14, i32 1)
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = sub nsw i32 %25, %27
  %29 = icmp slt i32 %28, 27
  br i1 %29, label %259, label %30

30:                                               ; preds = %24
  %31 = icmp ugt i32 %28, 95
  br i1 %31, label %32, label %34

32:                                               ; preds = %17, %30
  %33 = select i1 %10, i64 2139095040, i64 0
  br label %259

34:                                               ; preds = %30
  %35 = shl i64 %22, %26
  %36 = add nsw i32 %25, -87
  %37 = sub nsw i32 %36, %27
  %38 = shl nuw i64 %8, 32
  %39 = add nsw i32 %37, 1022
  %40 = zext nneg i32 %39 to i64
  %41 = shl nuw nsw i64 %40, 52
  %42 = lshr i64 %35, 11
  %43 = add nuw nsw i64 %41, %42
  %44 = and i64 %35, 2046
  %45 = icmp ugt i64 %44, 1024
  %46 = and i64 %35, 4094
  %47 = icmp eq i64 %46, 3072
  %48 = or i1 %45, %47
  %49 = zext i1 %48 to i64
  %50 = add nuw nsw i64 %43, %49
  %51 = or disjoint i64 %50, %38
  %52 = bitcast i64 %51 to double
  %53 = fcmp olt double %52, 0.000000e+00
  %54 = select i1 %53, double -5.000000e-01, double 5.000000e-01
  %55 = fadd double %54, %52
  %56 = fptosi double %55 to i32
  %57 = sitofp i32 %56 to double
  %58 = fsub double %52, %57
  %59 = fmul double %58, 0x3FE62E42FEFA39EF
  %60 = fadd double %59, 1.000000e+00
  %61 = fmul double %59, 5.000000e-01
  %62 = fmul double %59, %61
  %63 = fadd double %60, %62
  %64 = fdiv double %59, 3.000000e+00
  %65 = fmul double %64, %62
  %66 = fadd double %63, %65
  %67 = fmul double %59, 2.500000e-01
  %68 = fmul double %67, %65
  %69 = fadd double %66, %68
  %70 = fdiv double %59, 5.000000e+00
  %71 = fmul double %70, %68
  %72 = fadd double %69, %71
  %73 = fdiv double %59, 6.000000e+00
  %74 = fmul double %73, %71
  %75 = fadd double %72, %74
  %76 = fdiv double %59, 7.000000e+00
  %77 = fmul double %76, %74
  %78 = fadd double %75, %77
  %79 = fmul double %59, 1.250000e-01
  %80 = fmul double %79, %77
  %81 = fadd double %78, %80
  %82 = fdiv double %59, 9.000000e+00
  %83 = fmul double %82, %80
  %84 = fadd double %81, %83
  %85 = fdiv double %59, 1.000000e+01
  %86 = fmul double %85, %83
  %87 = fadd double %84, %86
  %88 = fdiv double %59, 1.100000e+01
  %89 = fmul double %88, %86
  %90 = fadd double %87, %89
  %91 = fdiv double %59, 1.200000e+01
  %92 = fmul double %91, %89
  %93 = fadd double %90, %92
  %94 = fdiv double %59, 1.300000e+01
  %95 = fmul double %94, %92
  %96 = fadd double %93, %95
  %97 = fdiv double %59, 1.400000e+01
  %98 = fmul double %97, %95
  %99 = fadd double %96, %98
  %100 = fdiv double %59, 1.500000e+01
  %101 = fmul double %100, %98
  %102 = fadd double %99, %101
  %103 = icmp slt i32 %56, -1000
  %104 = fmul double %102, 0x170000000000000
  %105 = select i1 %103, i32 2023, i32 1023
  %106 = select i1 %103, double %104, double %102
  %107 = add nsw i32 %105, %56
  %108 = zext i32 %107 to i64
  %109 = shl i64 %108, 52
  %110 = bitcast i64 %109 to double
  %111 = fmul double %106, %110
  %112 = bitcast double %111 to i64
  %113 = and i64 %112, 4503599627370495
  %114 = lshr i64 %112, 52
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = and i32 %115, 2047
  %117 = tail call double @llvm.fabs.f64(double %111)
  %118 = bitcast double %117 to i64
  %119 = icmp ult i64 %118, 9218868437227405313
  br i1 %119, label %120, label %127

120:                                              ; preds = %34
  %121 = icmp eq i32 %116, 2047
  br i1 %121, label %140, label %122

122:                                              ; preds = %120
  %123 = icmp eq i32 %116, 0
  %124 = or disjoint i64 %113, 4503599627370496
  %125 = select i1 %123, i64 %113, i64 %124
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %131, label %166

127:                                              ; preds = %34
  %128 = and i32 %1, 16
  %129 = icmp eq i32 %128, 0
  %130 = select i1 %129, i64 2147483647, i64 0
  br label %259

131:                                              ; preds = %122
  %132 = and i32 %1, 16
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %259

134:                                              ; preds = %131
  %135 = lshr i64 %112, 32
  %136 = and i64 %135, 2147483648
  %137 = and i32 %1, 32
  %138 = icmp eq i32 %137, 0
  %139 = select i1 %138, i64 %136, i64 0
  br label %259

140:                                              ; preds = %120
  %141 = icmp slt i64 %112, 0
  %142 = lshr i64 %112, 32
  %143 = and i64 %142, 2147483648
  %144 = and i32 %1, 64
  %145 = icmp eq i32 %144, 0
  %146 = or disjoint i64 %143, 2139095040
  %147 = select i1 %141, i64 4286578687, i64 2139095039
  %148 = select i1 %145, i64 %146, i64 %147
  %149 = and i32 %1, 16
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %157, label %151

151:                                              ; preds = %140
  %152 = and i64 %148, 2147483647
  %153 = icmp ult i64 %152, 2139095041
  br i1 %153, label %154, label %259

154:                                              ; preds = %151
  %155 = icmp ult i64 %148, 2147483648
  %156 = select i1 %155, i64 1065353216, i64 0
  br label %259

157:                                              ; preds = %140
  %158 = and i32 %1, 32
  %159 = icmp ne i32 %158, 0
  %160 = icmp ugt i64 %148, 2147483647
  %161 = and i64 %148, 2147483647
  %162 = icmp ult i64 %161, 2139095041
  %163 = and i1 %160, %162
  %164 = select i1 %159, i1 %163, i1 false
  %165 = select i1 %164, i64 0, i64 %148
  br label %259

166:                                              ; preds = %122
  %167 = tail call i32 @llvm.umax.i32(i32 %116, i32 1)
  %168 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %125, i1 true)
  %169 = trunc nuw nsw i64 %168 to i32
  %170 = shl i64 %125, %168
  %171 = add nsw i32 %167, -1012
  %172 = sub nsw i32 %171, %169
  %173 = icmp slt i64 %112, 0
  %174 = lshr i64 %112, 32
  %175 = and i64 %174, 2147483648
  %176 = add nsw i32 %172, 126
  %177 = icmp slt i32 %172, -126
  %178 = sub nsw i32 -86, %172
  %179 = select i1 %177, i32 0, i32 %176
  %180 = select i1 %177, i32 %178, i32 40
  %181 = icmp sgt i32 %180, 64
  %182 = icmp ne i64 %170, 0
  %183 = zext i1 %182 to i64
  %184 = tail call i32 @llvm.smin.i32(i32 %180, i32 64)
  %185 = select i1 %181, i64 %183, i64 %170
  %186 = icmp sgt i32 %180, 63
  %187 = zext nneg i32 %184 to i64
  %188 = lshr i64 %185, %187
  %189 = select i1 %186, i64 0, i64 %188
  %190 = add nsw i32 %184, -1
  %191 = zext nneg i32 %190 to i64
  %192 = shl nuw i64 1, %191
  %193 = shl i64 2, %191
  %194 = add i64 %193, -1
  %195 = select i1 %186, i64 -1, i64 %194
  %196 = and i64 %195, %185
  %197 = icmp ugt i64 %196, %192
  br i1 %197, label %204, label %198

198:                                              ; preds = %166
  %199 = icmp eq i64 %196, %192
  %200 = and i64 %189, 1
  %201 = icmp ne i64 %200, 0
  %202 = select i1 %199, i1 %201, i1 false
  %203 = zext i1 %202 to i64
  br label %204

204:                                              ; preds = %166, %198
  %205 = phi i64 [ 1, %166 ], [ %203, %198 ]
  %206 = zext nneg i32 %179 to i64
  %207 = shl nuw nsw i64 %206, 23
  %208 = add i64 %189, %207
  %209 = add i64 %208, %205
  %210 = and i1 %4, %177
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = icmp eq i32 %172, -127
  br i1 %212, label %213, label %224

213:                                              ; preds = %211
  %214 = and i64 %170, 1099511627774
  %215 = icmp ugt i64 %214, 549755813888
  %216 = and i64 %170, 2199023255550
  %217 = icmp eq i64 %216, 1649267441664
  %218 = or i1 %215, %217
  %219 = zext i1 %218 to i64
  %220 = lshr i64 %170, 40
  %221 = add nuw nsw i64 %220, %219
  %222 = icmp ult i64 %221, 16777216
  %223 = select i1 %222, i64 0, i64 8388608
  br label %224

224:                                              ; preds = %213, %211, %204
  %225 = phi i64 [ %209, %204 ], [ 0, %211 ], [ %223, %213 ]
  %226 = icmp ugt i64 %225, 2139095039
  %227 = icmp ugt i32 %179, 256
  %228 = select i1 %226, i1 true, i1 %227
  br i1 %228, label %229, label %245

229:                                              ; preds = %224
  %230 = and i32 %1, 16
  %231 = icmp eq i32 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = select i1 %173, i64 0, i64 1065353216
  br label %259

234:                                              ; preds = %229
  %235 = and i32 %1, 64
  %236 = icmp eq i32 %235, 0
  %237 = select i1 %236, i64 2139095040, i64 2139095039
  %238 = or disjoint i64 %237, 2147483648
  %239 = select i1 %173, i64 %238, i64 %237
  %240 = and i32 %1, 32
  %241 = icmp eq i32 %240, 0
  %242 = icmp sgt i64 %112, -1
  %243 = select i1 %241, i1 true, i1 %242
  %244 = select i1 %243, i64 %239, i64 0
  br label %259

245:                                              ; preds = %224
  %246 = or disjoint i64 %225, %175
  %247 = and i32 %1, 16
  %248 = icmp eq i32 %247, 0
  br i1 %248, label %253, label %249

249:                                              ; preds = %245
  %250 = icmp eq i64 %175, 0
  br i1 %250, label %251, label %259

251:                                              ; preds = %249
  %252 = tail call i64 @llvm.umin.i64(i64 %246, i64 1065353216)
  br label %259

253:                                              ; preds = %245
  %254 = and i32 %1, 32
  %255 = icmp ne i32 %254, 0
  %256 = icmp ne i64 %175, 0
  %257 = select i1 %255, i1 %256, i1 false
  %258 = select i1 %257, i64 0, i64 %246
  br label %259

259:                                              ; preds = %131, %253, %234, %157, %134, %251, %232, %154, %127, %32, %151, %249, %24, %19, %2
  %260 = phi i64 [ 2147483647, %2 ], [ 1065353216, %19 ], [ 1065353216, %24 ], [ 0, %151 ], [ 0, %249 ], [ %33, %32 ], [ %130, %127 ], [ %156, %154 ], [ %233, %232 ], [ %252, %251 ], [ %139, %134 ], [ %165, %157 ], [ %244, %234 ], [ %258, %253 ], [ 0, %131 ]
  ret i64 %260
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_ex2approx_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 31744
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 1023
  %11 = trunc i64 %9 to i32
  %12 = lshr i32 %11, 10
  %13 = and i32 %12, 31
  %14 = and i64 %9, 32767
  %15 = icmp ult i64 %14, 31745
  br i1 %15, label %16, label %263

16:                                               ; preds = %2
  %17 = icmp eq i32 %13, 31
  br i1 %17, label %29, label %18

18:                                               ; preds = %16
  %19 = icmp eq i32 %13, 0
  %20 = or disjoint i64 %10, 1024
  %21 = select i1 %19, i64 %10, i64 %20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %263, label %23

23:                                               ; preds = %18
  %24 = tail call i32 @llvm.umax.i32(i32 %13, i32 1)
  %25 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = sub nsw i32 %24, %26
  %28 = icmp ugt i32 %27, -30
  br i1 %28, label %29, label %32

29:                                               ; preds = %16, %23
  %30 = icmp eq i64 %8, 0
  %31 = select i1 %30, i64 31744, i64 0
  br label %263

32:                                               ; preds = %23
  %33 = shl i64 %21, %25
  %34 = add nuw nsw i32 %24, 38
  %35 = sub nsw i32 %34, %26
  %36 = shl nuw i64 %8, 48
  %37 = add nsw i32 %35, 1022
  %38 = zext nneg i32 %37 to i64
  %39 = shl nuw nsw i64 %38, 52
  %40 = lshr i64 %33, 11
  %41 = add nuw nsw i64 %39, %40
  %42 = and i64 %33, 2046
  %43 = icmp ugt i64 %42, 1024
  %44 = and i64 %33, 4094
  %45 = icmp eq i64 %44, 3072
  %46 = or i1 %43, %45
  %47 = zext i1 %46 to i64
  %48 = add nuw nsw i64 %41, %47
  %49 = or disjoint i64 %48, %36
  %50 = bitcast i64 %49 to double
  %51 = fcmp olt double %50, 0.000000e+00
  %52 = select i1 %51, double -5.000000e-01, double 5.000000e-01
  %53 = fadd double %52, %50
  %54 = fptosi double %53 to i32
  %55 = sitofp i32 %54 to double
  %56 = fsub double %50, %55
  %57 = fmul double %56, 0x3FE62E42FEFA39EF
  %58 = fadd double %57, 1.000000e+00
  %59 = fmul double %57, 5.000000e-01
  %60 = fmul double %57, %59
  %61 = fadd double %58, %60
  %62 = fdiv double %57, 3.000000e+00
  %63 = fmul double %62, %60
  %64 = fadd double %61, %63
  %65 = fmul double %57, 2.500000e-01
  %66 = fmul double %65, %63
  %67 = fadd double %64, %66
  %68 = fdiv double %57, 5.000000e+00
  %69 = fmul double %68, %66
  %70 = fadd double %67, %69
  %71 = fdiv double %57, 6.000000e+00
  %72 = fmul double %71, %69
  %73 = fadd double %70, %72
  %74 = fdiv double %57, 7.000000e+00
  %75 = fmul double %74, %72
  %76 = fadd double %73, %75
  %77 = fmul double %57, 1.250000e-01
  %78 = fmul double %77, %75
  %79 = fadd double %76, %78
  %80 = fdiv double %57, 9.000000e+00
  %81 = fmul double %80, %78
  %82 = fadd double %79, %81
  %83 = fdiv double %57, 1.000000e+01
  %84 = fmul double %83, %81
  %85 = fadd double %82, %84
  %86 = fdiv double %57, 1.100000e+01
  %87 = fmul double %86, %84
  %88 = fadd double %85, %87
  %89 = fdiv double %57, 1.200000e+01
  %90 = fmul double %89, %87
  %91 = fadd double %88, %90
  %92 = fdiv double %57, 1.300000e+01
  %93 = fmul double %92, %90
  %94 = fadd double %91, %93
  %95 = fdiv double %57, 1.400000e+01
  %96 = fmul double %95, %93
  %97 = fadd double %94, %96
  %98 = fdiv double %57, 1.500000e+01
  %99 = fmul double %98, %96
  %100 = fadd double %97, %99
  %101 = icmp slt i32 %54, -1000
  %102 = fmul double %100, 0x170000000000000
  %103 = select i1 %101, i32 2023, i32 1023
  %104 = select i1 %101, double %102, double %100
  %105 = add nsw i32 %103, %54
  %106 = zext i32 %105 to i64
  %107 = shl i64 %106, 52
  %108 = bitcast i64 %107 to double
  %109 = fmul double %104, %108
  %110 = bitcast double %109 to i64
  %111 = and i64 %110, 4503599627370495
  %112 = lshr i64 %110, 52
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = and i32 %113, 2047
  %115 = tail call double @llvm.fabs.f64(double %109)
  %116 = bitcast double %115 to i64
  %117 = icmp ult i64 %116, 9218868437227405313
  br i1 %117, label %118, label %125

118:                                              ; preds = %32
  %119 = icmp eq i32 %114, 2047
  br i1 %119, label %145, label %120

120:                                              ; preds = %118
  %121 = icmp eq i32 %114, 0
  %122 = or disjoint i64 %111, 4503599627370496
  %123 = select i1 %121, i64 %111, i64 %122
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %129, label %171

125:                                              ; preds = %32
  %126 = and i32 %1, 16
  %127 = icmp eq i32 %126, 0
  %128 = select i1 %127, i64 32767, i64 0
  br label %263

129:                                              ; preds = %120
  %130 = lshr i64 %110, 48
  %131 = and i64 %130, 32768
  %132 = and i32 %1, 16
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %139, label %134

134:                                              ; preds = %129
  %135 = icmp sgt i64 %110, -1
  br i1 %135, label %136, label %263

136:                                              ; preds = %134
  %137 = icmp eq i64 %131, 0
  %138 = select i1 %137, i64 0, i64 15360
  br label %263

139:                                              ; preds = %129
  %140 = and i32 %1, 32
  %141 = icmp eq i32 %140, 0
  %142 = icmp sgt i64 %110, -1
  %143 = select i1 %141, i1 true, i1 %142
  %144 = select i1 %143, i64 %131, i64 0
  br label %263

145:                                              ; preds = %118
  %146 = icmp slt i64 %110, 0
  %147 = lshr i64 %110, 48
  %148 = and i64 %147, 32768
  %149 = and i32 %1, 64
  %150 = icmp eq i32 %149, 0
  %151 = or disjoint i64 %148, 31744
  %152 = select i1 %146, i64 64511, i64 31743
  %153 = select i1 %150, i64 %151, i64 %152
  %154 = and i32 %1, 16
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %162, label %156

156:                                              ; preds = %145
  %157 = and i64 %153, 32767
  %158 = icmp ult i64 %157, 31745
  br i1 %158, label %159, label %263

159:                                              ; preds = %156
  %160 = icmp ult i64 %153, 32768
  %161 = select i1 %160, i64 15360, i64 0
  br label %263

162:                                              ; preds = %145
  %163 = and i32 %1, 32
  %164 = icmp ne i32 %163, 0
  %165 = icmp ugt i64 %153, 32767
  %166 = and i64 %153, 32767
  %167 = icmp ult i64 %166, 31745
  %168 = and i1 %165, %167
  %169 = select i1 %164, i1 %168, i1 false
  %170 = select i1 %169, i64 0, i64 %153
  br label %263

171:                                              ; preds = %120
  %172 = tail call i32 @llvm.umax.i32(i32 %114, i32 1)
  %173 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %123, i1 true)
  %174 = trunc nuw nsw i64 %173 to i32
  %175 = shl i64 %123, %173
  %176 = add nsw i32 %172, -1012
  %177 = sub nsw i32 %176, %174
  %178 = icmp slt i64 %110, 0
  %179 = lshr i64 %110, 48
  %180 = and i64 %179, 32768
  %181 = add nsw i32 %177, 14
  %182 = icmp slt i32 %177, -14
  %183 = sub nsw i32 39, %177
  %184 = select i1 %182, i32 0, i32 %181
  %185 = select i1 %182, i32 %183, i32 53
  %186 = icmp sgt i32 %185, 64
  %187 = icmp ne i64 %175, 0
  %188 = zext i1 %187 to i64
  %189 = tail call i32 @llvm.smin.i32(i32 %185, i32 64)
  %190 = select i1 %186, i64 %188, i64 %175
  %191 = icmp sgt i32 %185, 63
  %192 = zext nneg i32 %189 to i64
  %193 = lshr i64 %190, %192
  %194 = select i1 %191, i64 0, i64 %193
  %195 = add nsw i32 %189, -1
  %196 = zext nneg i32 %195 to i64
  %197 = shl nuw i64 1, %196
  %198 = shl i64 2, %196
  %199 = add i64 %198, -1
  %200 = select i1 %191, i64 -1, i64 %199
  %201 = and i64 %200, %190
  %202 = icmp ugt i64 %201, %197
  br i1 %202, label %209, label %203

203:                                              ; preds = %171
  %204 = icmp eq i64 %201, %197
  %205 = and i64 %194, 1
  %206 = icmp ne i64 %205, 0
  %207 = select i1 %204, i1 %206, i1 false
  %208 = zext i1 %207 to i64
  br label %209

209:                                              ; preds = %171, %203
  %210 = phi i64 [ 1, %171 ], [ %208, %203 ]
  %211 = zext nneg i32 %184 to i64
  %212 = shl nuw nsw i64 %211, 10
  %213 = add i64 %194, %212
  %214 = add i64 %213, %210
  %215 = and i1 %4, %182
  br i1 %215, label %216, label %229

216:                                              ; preds = %209
  %217 = icmp eq i32 %177, -15
  br i1 %217, label %218, label %229

218:                                              ; preds = %216
  %219 = and i64 %175, 9007199254740990
  %220 = icmp ugt i64 %219, 4503599627370496
  %221 = and i64 %175, 18014398509481982
  %222 = icmp eq i64 %221, 13510798882111488
  %223 = or i1 %220, %222
  %224 = zext i1 %223 to i64
  %225 = lshr i64 %175, 53
  %226 = add nuw nsw i64 %225, %224
  %227 = icmp ult i64 %226, 2048
  %228 = select i1 %227, i64 0, i64 1024
  br label %229

229:                                              ; preds = %218, %216, %209
  %230 = phi i64 [ %214, %209 ], [ 0, %216 ], [ %228, %218 ]
  %231 = icmp ugt i64 %230, 31743
  %232 = icmp ugt i32 %184, 32
  %233 = select i1 %231, i1 true, i1 %232
  br i1 %233, label %234, label %250

234:                                              ; preds = %229
  %235 = and i32 %1, 16
  %236 = icmp eq i32 %235, 0
  br i1 %236, label %239, label %237

237:                                              ; preds = %234
  %238 = select i1 %178, i64 0, i64 15360
  br label %263

239:                                              ; preds = %234
  %240 = and i32 %1, 64
  %241 = icmp eq i32 %240, 0
  %242 = select i1 %241, i64 31744, i64 31743
  %243 = or disjoint i64 %242, 32768
  %244 = select i1 %178, i64 %243, i64 %242
  %245 = and i32 %1, 32
  %246 = icmp eq i32 %245, 0
  %247 = icmp sgt i64 %110, -1
  %248 = select i1 %246, i1 true, i1 %247
  %249 = select i1 %248, i64 %244, i64 0
  br label %263

250:                                              ; preds = %229
  %251 = or disjoint i64 %230, %180
  %252 = and i32 %1, 16
  %253 = icmp eq i32 %252, 0
  br i1 %253, label %258, label %254

254:                                              ; preds = %250
  %255 = icmp sgt i64 %110, -1
  br i1 %255, label %256, label %263

256:                                              ; preds = %254
  %257 = tail call i64 @llvm.umin.i64(i64 %251, i64 15360)
  br label %263

258:                                              ; preds = %250
  %259 = and i32 %1, 32
  %260 = icmp ne i32 %259, 0
  %261 = select i1 %260, i1 %178, i1 false
  %262 = select i1 %261, i64 0, i64 %251
  br label %263

263:                                              ; preds = %258, %239, %162, %139, %256, %237, %159, %136, %125, %29, %134, %156, %254, %18, %2
  %264 = phi i64 [ 32767, %2 ], [ 15360, %18 ], [ 0, %134 ], [ 0, %156 ], [ 0, %254 ], [ %31, %29 ], [ %128, %125 ], [ %138, %136 ], [ %161, %159 ], [ %238, %237 ], [ %257, %256 ], [ %144, %139 ], [ %170, %162 ], [ %249, %239 ], [ %262, %258 ]
  ret i64 %264
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_ex2approx_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i32 %1, 8
  %4 = icmp ne i32 %3, 0
  %5 = and i64 %0, 32640
  %6 = icmp eq i64 %5, 0
  %7 = and i1 %6, %4
  %8 = and i64 %0, 32768
  %9 = select i1 %7, i64 %8, i64 %0
  %10 = and i64 %9, 127
  %11 = trunc i64 %9 to i32
  %12 = lshr i32 %11, 7
  %13 = and i32 %12, 255
  %14 = and i64 %9, 32767
  %15 = icmp ult i64 %14, 32641
  br i1 %15, label %16, label %265

16:                                               ; preds = %2
  %17 = icmp eq i32 %13, 255
  br i1 %17, label %31, label %18

18:                                               ; preds = %16
  %19 = icmp eq i32 %13, 0
  %20 = or disjoint i64 %10, 128
  %21 = select i1 %19, i64 %10, i64 %20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %265, label %23

23:                                               ; preds = %18
  %24 = tail call i32 @llvm.umax.i32(i32 %13, i32 1)
  %25 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = sub nsw i32 %24, %26
  %28 = icmp slt i32 %27, 11
  br i1 %28, label %265, label %29

29:                                               ; preds = %23
  %30 = icmp ugt i32 %27, 79
  br i1 %30, label %31, label %34

31:                                               ; preds = %16, %29
  %32 = icmp eq i64 %8, 0
  %33 = select i1 %32, i64 32640, i64 0
  br label %265

34:                                               ; preds = %29
  %35 = shl i64 %21, %25
  %36 = add nsw i32 %24, -71
  %37 = sub nsw i32 %36, %26
  %38 = shl nuw i64 %8, 48
  %39 = add nsw i32 %37, 1022
  %40 = zext nneg i32 %39 to i64
  %41 = shl nuw nsw i64 %40, 52
  %42 = lshr i64 %35, 11
  %43 = add nuw nsw i64 %41, %42
  %44 = and i64 %35, 2046
  %45 = icmp ugt i64 %44, 1024
  %46 = and i64 %35, 4094
  %47 = icmp eq i64 %46, 3072
  %48 = or i1 %45, %47
  %49 = zext i1 %48 to i64
  %50 = add nuw nsw i64 %43, %49
  %51 = or disjoint i64 %50, %38
  %52 = bitcast i64 %51 to double
  %53 = fcmp olt double %52, 0.000000e+00
  %54 = select i1 %53, double -5.000000e-01, double 5.000000e-01
  %55 = fadd double %54, %52
  %56 = fptosi double %55 to i32
  %57 = sitofp i32 %56 to double
  %58 = fsub double %52, %57
  %59 = fmul double %58, 0x3FE62E42FEFA39EF
  %60 = fadd double %59, 1.000000e+00
  %61 = fmul double %59, 5.000000e-01
  %62 = fmul double %59, %61
  %63 = fadd double %60, %62
  %64 = fdiv double %59, 3.000000e+00
  %65 = fmul double %64, %62
  %66 = fadd double %63, %65
  %67 = fmul double %59, 2.500000e-01
  %68 = fmul double %67, %65
  %69 = fadd double %66, %68
  %70 = fdiv double %59, 5.000000e+00
  %71 = fmul double %70, %68
  %72 = fadd double %69, %71
  %73 = fdiv double %59, 6.000000e+00
  %74 = fmul double %73, %71
  %75 = fadd double %72, %74
  %76 = fdiv double %59, 7.000000e+00
  %77 = fmul double %76, %74
  %78 = fadd double %75, %77
  %79 = fmul double %59, 1.250000e-01
  %80 = fmul double %79, %77
  %81 = fadd double %78, %80
  %82 = fdiv double %59, 9.000000e+00
  %83 = fmul double %82, %80
  %84 = fadd double %81, %83
  %85 = fdiv double %59, 1.000000e+01
  %86 = fmul double %85, %83
  %87 = fadd double %84, %86
  %88 = fdiv double %59, 1.100000e+01
  %89 = fmul double %88, %86
  %90 = fadd double %87, %89
  %91 = fdiv double %59, 1.200000e+01
  %92 = fmul double %91, %89
  %93 = fadd double %90, %92
  %94 = fdiv double %59, 1.300000e+01
  %95 = fmul double %94, %92
  %96 = fadd double %93, %95
  %97 = fdiv double %59, 1.400000e+01
  %98 = fmul double %97, %95
  %99 = fadd double %96, %98
  %100 = fdiv double %59, 1.500000e+01
  %101 = fmul double %100, %98
  %102 = fadd double %99, %101
  %103 = icmp slt i32 %56, -1000
  %104 = fmul double %102, 0x170000000000000
  %105 = select i1 %103, i32 2023, i32 1023
  %106 = select i1 %103, double %104, double %102
  %107 = add nsw i32 %105, %56
  %108 = zext i32 %107 to i64
  %109 = shl i64 %108, 52
  %110 = bitcast i64 %109 to double
  %111 = fmul double %106, %110
  %112 = bitcast double %111 to i64
  %113 = and i64 %112, 4503599627370495
  %114 = lshr i64 %112, 52
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = and i32 %115, 2047
  %117 = tail call double @llvm.fabs.f64(double %111)
  %118 = bitcast double %117 to i64
  %119 = icmp ult i64 %118, 9218868437227405313
  br i1 %119, label %120, label %127

120:                                              ; preds = %34
  %121 = icmp eq i32 %116, 2047
  br i1 %121, label %147, label %122

122:                                              ; preds = %120
  %123 = icmp eq i32 %116, 0
  %124 = or disjoint i64 %113, 4503599627370496
  %125 = select i1 %123, i64 %113, i64 %124
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %131, label %173

127:                                              ; preds = %34
  %128 = and i32 %1, 16
  %129 = icmp eq i32 %128, 0
  %130 = select i1 %129, i64 32767, i64 0
  br label %265

131:                                              ; preds = %122
  %132 = lshr i64 %112, 48
  %133 = and i64 %132, 32768
  %134 = and i32 %1, 16
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %141, label %136

136:                                              ; preds = %131
  %137 = icmp sgt i64 %112, -1
  br i1 %137, label %138, label %265

138:                                              ; preds = %136
  %139 = icmp eq i64 %133, 0
  %140 = select i1 %139, i64 0, i64 16256
  br label %265

141:                                              ; preds = %131
  %142 = and i32 %1, 32
  %143 = icmp eq i32 %142, 0
  %144 = icmp sgt i64 %112, -1
  %145 = select i1 %143, i1 true, i1 %144
  %146 = select i1 %145, i64 %133, i64 0
  br label %265

147:                                              ; preds = %120
  %148 = icmp slt i64 %112, 0
  %149 = lshr i64 %112, 48
  %150 = and i64 %149, 32768
  %151 = and i32 %1, 64
  %152 = icmp eq i32 %151, 0
  %153 = or disjoint i64 %150, 32640
  %154 = select i1 %148, i64 65407, i64 32639
  %155 = select i1 %152, i64 %153, i64 %154
  %156 = and i32 %1, 16
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %164, label %158

158:                                              ; preds = %147
  %159 = and i64 %155, 32767
  %160 = icmp ult i64 %159, 32641
  br i1 %160, label %161, label %265

161:                                              ; preds = %158
  %162 = icmp ult i64 %155, 32768
  %163 = select i1 %162, i64 16256, i64 0
  br label %265

164:                                              ; preds = %147
  %165 = and i32 %1, 32
  %166 = icmp ne i32 %165, 0
  %167 = icmp ugt i64 %155, 32767
  %168 = and i64 %155, 32767
  %169 = icmp ult i64 %168, 32641
  %170 = and i1 %167, %169
  %171 = select i1 %166, i1 %170, i1 false
  %172 = select i1 %171, i64 0, i64 %155
  br label %265

173:                                              ; preds = %122
  %174 = tail call i32 @llvm.umax.i32(i32 %116, i32 1)
  %175 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %125, i1 true)
  %176 = trunc nuw nsw i64 %175 to i32
  %177 = shl i64 %125, %175
  %178 = add nsw i32 %174, -1012
  %179 = sub nsw i32 %178, %176
  %180 = icmp slt i64 %112, 0
  %181 = lshr i64 %112, 48
  %182 = and i64 %181, 32768
  %183 = add nsw i32 %179, 126
  %184 = icmp slt i32 %179, -126
  %185 = sub nsw i32 -70, %179
  %186 = select i1 %184, i32 0, i32 %183
  %187 = select i1 %184, i32 %185, i32 56
  %188 = icmp sgt i32 %187, 64
  %189 = icmp ne i64 %177, 0
  %190 = zext i1 %189 to i64
  %191 = tail call i32 @llvm.smin.i32(i32 %187, i32 64)
  %192 = select i1 %188, i64 %190, i64 %177
  %193 = icmp sgt i32 %187, 63
  %194 = zext nneg i32 %191 to i64
  %195 = lshr i64 %192, %194
  %196 = select i1 %193, i64 0, i64 %195
  %197 = add nsw i32 %191, -1
  %198 = zext nneg i32 %197 to i64
  %199 = shl nuw i64 1, %198
  %200 = shl i64 2, %198
  %201 = add i64 %200, -1
  %202 = select i1 %193, i64 -1, i64 %201
  %203 = and i64 %202, %192
  %204 = icmp ugt i64 %203, %199
  br i1 %204, label %211, label %205

205:                                              ; preds = %173
  %206 = icmp eq i64 %203, %199
  %207 = and i64 %196, 1
  %208 = icmp ne i64 %207, 0
  %209 = select i1 %206, i1 %208, i1 false
  %210 = zext i1 %209 to i64
  br label %211

211:                                              ; preds = %173, %205
  %212 = phi i64 [ 1, %173 ], [ %210, %205 ]
  %213 = zext nneg i32 %186 to i64
  %214 = shl nuw nsw i64 %213, 7
  %215 = add i64 %196, %214
  %216 = add i64 %215, %212
  %217 = and i1 %4, %184
  br i1 %217, label %218, label %231

218:                                              ; preds = %211
  %219 = icmp eq i32 %179, -127
  br i1 %219, label %220, label %231

220:                                              ; preds = %218
  %221 = and i64 %177, 72057594037927934
  %222 = icmp ugt i64 %221, 36028797018963968
  %223 = and i64 %177, 144115188075855870
  %224 = icmp eq i64 %223, 108086391056891904
  %225 = or i1 %222, %224
  %226 = zext i1 %225 to i64
  %227 = lshr i64 %177, 56
  %228 = add nuw nsw i64 %227, %226
  %229 = icmp ult i64 %228, 256
  %230 = select i1 %229, i64 0, i64 128
  br label %231

231:                                              ; preds = %220, %218, %211
  %232 = phi i64 [ %216, %211 ], [ 0, %218 ], [ %230, %220 ]
  %233 = icmp ugt i64 %232, 32639
  %234 = icmp ugt i32 %186, 256
  %235 = select i1 %233, i1 true, i1 %234
  br i1 %235, label %236, label %252

236:                                              ; preds = %231
  %237 = and i32 %1, 16
  %238 = icmp eq i32 %237, 0
  br i1 %238, label %241, label %239

239:                                              ; preds = %236
  %240 = select i1 %180, i64 0, i64 16256
  br label %265

241:                                              ; preds = %236
  %242 = and i32 %1, 64
  %243 = icmp eq i32 %242, 0
  %244 = select i1 %243, i64 32640, i64 32639
  %245 = or disjoint i64 %244, 32768
  %246 = select i1 %180, i64 %245, i64 %244
  %247 = and i32 %1, 32
  %248 = icmp eq i32 %247, 0
  %249 = icmp sgt i64 %112, -1
  %250 = select i1 %248, i1 true, i1 %249
  %251 = select i1 %250, i64 %246, i64 0
  br label %265

252:                                              ; preds = %231
  %253 = or disjoint i64 %232, %182
  %254 = and i32 %1, 16
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %260, label %256

256:                                              ; preds = %252
  %257 = icmp sgt i64 %112, -1
  br i1 %257, label %258, label %265

258:                                              ; preds = %256
  %259 = tail call i64 @llvm.umin.i64(i64 %253, i64 16256)
  br label %265

260:                                              ; preds = %252
  %261 = and i32 %1, 32
  %262 = icmp ne i32 %261, 0
  %263 = select i1 %262, i1 %180, i1 false
  %264 = select i1 %263, i64 0, i64 %253
  br label %265

265:                                              ; preds = %260, %241, %164, %141, %258, %239, %161, %138, %127, %31, %136, %158, %256, %23, %18, %2
  %266 = phi i64 [ 32767, %2 ], [ 16256, %18 ], [ 16256, %23 ], [ 0, %136 ], [ 0, %158 ], [ 0, %256 ], [ %33, %31 ], [ %130, %127 ], [ %140, %138 ], [ %163, %161 ], [ %240, %239 ], [ %259, %258 ], [ %146, %141 ], [ %172, %164 ], [ %251, %241 ], [ %264, %260 ]
  ret i64 %266
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_tanhapprox_f32(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 2147483647
  %4 = icmp ult i64 %3, 2139095041
  br i1 %4, label %5, label %200

5:                                                ; preds = %2
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %200, label %7

7:                                                ; preds = %5
  %8 = trunc i64 %0 to i32
  %9 = lshr i32 %8, 23
  %10 = and i32 %9, 255
  %11 = icmp eq i32 %10, 255
  br i1 %11, label %21, label %12

12:                                               ; preds = %7
  %13 = and i64 %0, 8388607
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %13, 8388608
  %16 = select i1 %14, i64 %13, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %25

18:                                               ; preds = %12
  %19 = shl i64 %0, 32
  %20 = and i64 %19, -9223372036854775808
  br label %47

21:                                               ; preds = %7
  %22 = shl i64 %0, 32
  %23 = and i64 %22, -9223372036854775808
  %24 = or disjoint i64 %23, 9218868437227405312
  br label %47

25:                                               ; preds = %12
  %26 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %16, %27
  %30 = add nsw i32 %26, -87
  %31 = sub nsw i32 %30, %28
  %32 = shl i64 %0, 32
  %33 = and i64 %32, -9223372036854775808
  %34 = add nsw i32 %31, 1022
  %35 = zext nneg i32 %34 to i64
  %36 = shl nuw nsw i64 %35, 52
  %37 = lshr i64 %29, 11
  %38 = add nuw nsw i64 %36, %37
  %39 = and i64 %29, 2046
  %40 = icmp ugt i64 %39, 1024
  %41 = and i64 %29, 4094
  %42 = icmp eq i64 %41, 3072
  %43 = or i1 %40, %42
  %44 = zext i1 %43 to i64
  %45 = add nuw nsw i64 %38, %44
  %46 = or disjoint i64 %45, %33
  br label %47

47:                                               ; preds = %18, %21, %25
  %48 = phi i64 [ %24, %21 ], [ %46, %25 ], [ %20, %18 ]
  %49 = bitcast i64 %48 to double
  %50 = tail call fastcc double @hyperbolic(double noundef %49)
  %51 = bitcast double %50 to i64
  %52 = and i64 %51, 4503599627370495
  %53 = lshr i64 %51, 52
  %54 = trunc nuw nsw i64 %53 to i32
  %55 = and i32 %54, 2047
  %56 = tail call double @llvm.fabs.f64(double %50)
  %57 = bitcast double %56 to i64
  %58 = icmp ult i64 %57, 9218868437227405313
  br i1 %58, label %59, label %66

59:                                               ; preds = %47
  %60 = icmp eq i32 %55, 2047
  br i1 %60, label %79, label %61

61:                                               ; preds = %59
  %62 = icmp eq i32 %55, 0
  %63 = or disjoint i64 %52, 4503599627370496
  %64 = select i1 %62, i64 %52, i64 %63
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %70, label %105

66:                                               ; preds = %47
  %67 = and i32 %1, 16
  %68 = icmp eq i32 %67, 0
  %69 = select i1 %68, i64 2147483647, i64 0
  br label %200

70:                                               ; preds = %61
  %71 = and i32 %1, 16
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %200

73:                                               ; preds = %70
  %74 = lshr i64 %51, 32
  %75 = and i64 %74, 2147483648
  %76 = and i32 %1, 32
  %77 = icmp eq i32 %76, 0
  %78 = select i1 %77, i64 %75, i64 0
  br label %200

79:                                               ; preds = %59
  %80 = icmp slt i64 %51, 0
  %81 = lshr i64 %51, 32
  %82 = and i64 %81, 2147483648
  %83 = and i32 %1, 64
  %84 = icmp eq i32 %83, 0
  %85 = or disjoint i64 %82, 2139095040
  %86 = select i1 %80, i64 4286578687, i64 2139095039
  %87 = select i1 %84, i64 %85, i64 %86
  %88 = and i32 %1, 16
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %96, label %90

90:                                               ; preds = %79
  %91 = and i64 %87, 2147483647
  %92 = icmp ult i64 %91, 2139095041
  br i1 %92, label %93, label %200

93:                                               ; preds = %90
  %94 = icmp ult i64 %87, 2147483648
  %95 = select i1 %94, i64 1065353216, i64 0
  br label %200

96:                                               ; preds = %79
  %97 = and i32 %1, 32
  %98 = icmp ne i32 %97, 0
  %99 = icmp ugt i64 %87, 2147483647
  %100 = and i64 %87, 2147483647
  %101 = icmp ult i64 %100, 2139095041
  %102 = and i1 %99, %101
  %103 = select i1 %98, i1 %102, i1 false
  %104 = select i1 %103, i64 0, i64 %87
  br label %200

105:                                              ; preds = %61
  %106 = tail call i32 @llvm.umax.i32(i32 %55, i32 1)
  %107 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %108 = trunc nuw nsw i64 %107 to i32
  %109 = shl i64 %64, %107
  %110 = add nsw i32 %106, -1012
  %111 = sub nsw i32 %110, %108
  %112 = icmp slt i64 %51, 0
  %113 = lshr i64 %51, 32
  %114 = and i64 %113, 2147483648
  %115 = add nsw i32 %111, 126
  %116 = icmp slt i32 %111, -126
  %117 = sub nsw i32 -86, %111
  %118 = select i1 %116, i32 0, i32 %115
  %119 = select i1 %116, i32 %117, i32 40
  %120 = icmp sgt i32 %119, 64
  %121 = icmp ne i64 %109, 0
  %122 = zext i1 %121 to i64
  %123 = tail call i32 @llvm.smin.i32(i32 %119, i32 64)
  %124 = select i1 %120, i64 %122, i64 %109
  %125 = icmp sgt i32 %119, 63
  %126 = zext nneg i32 %123 to i64
  %127 = lshr i64 %124, %126
  %128 = select i1 %125, i64 0, i64 %127
  %129 = add nsw i32 %123, -1
  %130 = zext nneg i32 %129 to i64
  %131 = shl nuw i64 1, %130
  %132 = shl i64 2, %130
  %133 = add i64 %132, -1
  %134 = select i1 %125, i64 -1, i64 %133
  %135 = and i64 %134, %124
  %136 = icmp ugt i64 %135, %131
  br i1 %136, label %143, label %137

137:                                              ; preds = %105
  %138 = icmp eq i64 %135, %131
  %139 = and i64 %128, 1
  %140 = icmp ne i64 %139, 0
  %141 = select i1 %138, i1 %140, i1 false
  %142 = zext i1 %141 to i64
  br label %143

143:                                              ; preds = %105, %137
  %144 = phi i64 [ 1, %105 ], [ %142, %137 ]
  %145 = zext nneg i32 %118 to i64
  %146 = shl nuw nsw i64 %145, 23
  %147 = add i64 %128, %146
  %148 = add i64 %147, %144
  %149 = and i32 %1, 8
  %150 = icmp ne i32 %149, 0
  %151 = and i1 %150, %116
  br i1 %151, label %152, label %165

152:                                              ; preds = %143
  %153 = icmp eq i32 %111, -127
  br i1 %153, label %154, label %165

154:                                              ; preds = %152
  %155 = and i64 %109, 1099511627774
  %156 = icmp ugt i64 %155, 549755813888
  %157 = and i64 %109, 2199023255550
  %158 = icmp eq i64 %157, 1649267441664
  %159 = or i1 %156, %158
  %160 = zext i1 %159 to i64
  %161 = lshr i64 %109, 40
  %162 = add nuw nsw i64 %161, %160
  %163 = icmp ult i64 %162, 16777216
  %164 = select i1 %163, i64 0, i64 8388608
  br label %165

165:                                              ; preds = %154, %152, %143
  %166 = phi i64 [ %148, %143 ], [ 0, %152 ], [ %164, %154 ]
  %167 = icmp ugt i64 %166, 2139095039
  %168 = icmp ugt i32 %118, 256
  %169 = select i1 %167, i1 true, i1 %168
  br i1 %169, label %170, label %186

170:                                              ; preds = %165
  %171 = and i32 %1, 16
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %175, label %173

173:                                              ; preds = %170
  %174 = select i1 %112, i64 0, i64 1065353216
  br label %200

175:                                              ; preds = %170
  %176 = and i32 %1, 64
  %177 = icmp eq i32 %176, 0
  %178 = select i1 %177, i64 2139095040, i64 2139095039
  %179 = or disjoint i64 %178, 2147483648
  %180 = select i1 %112, i64 %179, i64 %178
  %181 = and i32 %1, 32
  %182 = icmp eq i32 %181, 0
  %183 = icmp sgt i64 %51, -1
  %184 = select i1 %182, i1 true, i1 %183
  %185 = select i1 %184, i64 %180, i64 0
  br label %200

186:                                              ; preds = %165
  %187 = or disjoint i64 %166, %114
  %188 = and i32 %1, 16
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %194, label %190

190:                                              ; preds = %186
  %191 = icmp eq i64 %114, 0
  br i1 %191, label %192, label %200

192:                                              ; preds = %190
  %193 = tail call i64 @llvm.umin.i64(i64 %187, i64 1065353216)
  br label %200

194:                                              ; preds = %186
  %195 = and i32 %1, 32
  %196 = icmp ne i32 %195, 0
  %197 = icmp ne i64 %114, 0
  %198 = select i1 %196, i1 %197, i1 false
  %199 = select i1 %198, i64 0, i64 %187
  br label %200

200:                                              ; preds = %70, %194, %175, %96, %73, %192, %173, %93, %66, %90, %190, %2, %5
  %201 = phi i64 [ %0, %5 ], [ 2147483647, %2 ], [ 0, %90 ], [ 0, %190 ], [ %69, %66 ], [ %95, %93 ], [ %174, %173 ], [ %193, %192 ], [ %78, %73 ], [ %104, %96 ], [ %185, %175 ], [ %199, %194 ], [ 0, %70 ]
  ret i64 %201
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_tanhapprox_f16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 31745
  br i1 %4, label %5, label %206

5:                                                ; preds = %2
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %206, label %7

7:                                                ; preds = %5
  %8 = trunc i64 %0 to i32
  %9 = lshr i32 %8, 10
  %10 = and i32 %9, 31
  %11 = icmp eq i32 %10, 31
  br i1 %11, label %21, label %12

12:                                               ; preds = %7
  %13 = and i64 %0, 1023
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %13, 1024
  %16 = select i1 %14, i64 %13, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %25

18:                                               ; preds = %12
  %19 = shl i64 %0, 48
  %20 = and i64 %19, -9223372036854775808
  br label %47

21:                                               ; preds = %7
  %22 = shl i64 %0, 48
  %23 = and i64 %22, -9223372036854775808
  %24 = or disjoint i64 %23, 9218868437227405312
  br label %47

25:                                               ; preds = %12
  %26 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %16, %27
  %30 = add nuw nsw i32 %26, 38
  %31 = sub nsw i32 %30, %28
  %32 = shl i64 %0, 48
  %33 = and i64 %32, -9223372036854775808
  %34 = add nsw i32 %31, 1022
  %35 = zext nneg i32 %34 to i64
  %36 = shl nuw nsw i64 %35, 52
  %37 = lshr i64 %29, 11
  %38 = add nuw nsw i64 %36, %37
  %39 = and i64 %29, 2046
  %40 = icmp ugt i64 %39, 1024
  %41 = and i64 %29, 4094
  %42 = icmp eq i64 %41, 3072
  %43 = or i1 %40, %42
  %44 = zext i1 %43 to i64
  %45 = add nuw nsw i64 %38, %44
  %46 = or disjoint i64 %45, %33
  br label %47

47:                                               ; preds = %18, %21, %25
  %48 = phi i64 [ %24, %21 ], [ %46, %25 ], [ %20, %18 ]
  %49 = bitcast i64 %48 to double
  %50 = tail call fastcc double @hyperbolic(double noundef %49)
  %51 = bitcast double %50 to i64
  %52 = and i64 %51, 4503599627370495
  %53 = lshr i64 %51, 52
  %54 = trunc nuw nsw i64 %53 to i32
  %55 = and i32 %54, 2047
  %56 = tail call double @llvm.fabs.f64(double %50)
  %57 = bitcast double %56 to i64
  %58 = icmp ult i64 %57, 9218868437227405313
  br i1 %58, label %59, label %66

59:                                               ; preds = %47
  %60 = icmp eq i32 %55, 2047
  br i1 %60, label %86, label %61

61:                                               ; preds = %59
  %62 = icmp eq i32 %55, 0
  %63 = or disjoint i64 %52, 4503599627370496
  %64 = select i1 %62, i64 %52, i64 %63
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %70, label %112

66:                                               ; preds = %47
  %67 = and i32 %1, 16
  %68 = icmp eq i32 %67, 0
  %69 = select i1 %68, i64 32767, i64 0
  br label %206

70:                                               ; preds = %61
  %71 = lshr i64 %51, 48
  %72 = and i64 %71, 32768
  %73 = and i32 %1, 16
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %80, label %75

75:                                               ; preds = %70
  %76 = icmp sgt i64 %51, -1
  br i1 %76, label %77, label %206

77:                                               ; preds = %75
  %78 = icmp eq i64 %72, 0
  %79 = select i1 %78, i64 0, i64 15360
  br label %206

80:                                               ; preds = %70
  %81 = and i32 %1, 32
  %82 = icmp eq i32 %81, 0
  %83 = icmp sgt i64 %51, -1
  %84 = select i1 %82, i1 true, i1 %83
  %85 = select i1 %84, i64 %72, i64 0
  br label %206

86:                                               ; preds = %59
  %87 = icmp slt i64 %51, 0
  %88 = lshr i64 %51, 48
  %89 = and i64 %88, 32768
  %90 = and i32 %1, 64
  %91 = icmp eq i32 %90, 0
  %92 = or disjoint i64 %89, 31744
  %93 = select i1 %87, i64 64511, i64 31743
  %94 = select i1 %91, i64 %92, i64 %93
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %103, label %97

97:                                               ; preds = %86
  %98 = and i64 %94, 32767
  %99 = icmp ult i64 %98, 31745
  br i1 %99, label %100, label %206

100:                                              ; preds = %97
  %101 = icmp ult i64 %94, 32768
  %102 = select i1 %101, i64 15360, i64 0
  br label %206

103:                                              ; preds = %86
  %104 = and i32 %1, 32
  %105 = icmp ne i32 %104, 0
  %106 = icmp ugt i64 %94, 32767
  %107 = and i64 %94, 32767
  %108 = icmp ult i64 %107, 31745
  %109 = and i1 %106, %108
  %110 = select i1 %105, i1 %109, i1 false
  %111 = select i1 %110, i64 0, i64 %94
  br label %206

112:                                              ; preds = %61
  %113 = tail call i32 @llvm.umax.i32(i32 %55, i32 1)
  %114 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = shl i64 %64, %114
  %117 = add nsw i32 %113, -1012
  %118 = sub nsw i32 %117, %115
  %119 = icmp slt i64 %51, 0
  %120 = lshr i64 %51, 48
  %121 = and i64 %120, 32768
  %122 = add nsw i32 %118, 14
  %123 = icmp slt i32 %118, -14
  %124 = sub nsw i32 39, %118
  %125 = select i1 %123, i32 0, i32 %122
  %126 = select i1 %123, i32 %124, i32 53
  %127 = icmp sgt i32 %126, 64
  %128 = icmp ne i64 %116, 0
  %129 = zext i1 %128 to i64
  %130 = tail call i32 @llvm.smin.i32(i32 %126, i32 64)
  %131 = select i1 %127, i64 %129, i64 %116
  %132 = icmp sgt i32 %126, 63
  %133 = zext nneg i32 %130 to i64
  %134 = lshr i64 %131, %133
  %135 = select i1 %132, i64 0, i64 %134
  %136 = add nsw i32 %130, -1
  %137 = zext nneg i32 %136 to i64
  %138 = shl nuw i64 1, %137
  %139 = shl i64 2, %137
  %140 = add i64 %139, -1
  %141 = select i1 %132, i64 -1, i64 %140
  %142 = and i64 %141, %131
  %143 = icmp ugt i64 %142, %138
  br i1 %143, label %150, label %144

144:                                              ; preds = %112
  %145 = icmp eq i64 %142, %138
  %146 = and i64 %135, 1
  %147 = icmp ne i64 %146, 0
  %148 = select i1 %145, i1 %147, i1 false
  %149 = zext i1 %148 to i64
  br label %150

150:                                              ; preds = %112, %144
  %151 = phi i64 [ 1, %112 ], [ %149, %144 ]
  %152 = zext nneg i32 %125 to i64
  %153 = shl nuw nsw i64 %152, 10
  %154 = add i64 %135, %153
  %155 = add i64 %154, %151
  %156 = and i32 %1, 8
  %157 = icmp ne i32 %156, 0
  %158 = and i1 %157, %123
  br i1 %158, label %159, label %172

159:                                              ; preds = %150
  %160 = icmp eq i32 %118, -15
  br i1 %160, label %161, label %172

161:                                              ; preds = %159
  %162 = and i64 %116, 9007199254740990
  %163 = icmp ugt i64 %162, 4503599627370496
  %164 = and i64 %116, 18014398509481982
  %165 = icmp eq i64 %164, 13510798882111488
  %166 = or i1 %163, %165
  %167 = zext i1 %166 to i64
  %168 = lshr i64 %116, 53
  %169 = add nuw nsw i64 %168, %167
  %170 = icmp ult i64 %169, 2048
  %171 = select i1 %170, i64 0, i64 1024
  br label %172

172:                                              ; preds = %161, %159, %150
  %173 = phi i64 [ %155, %150 ], [ 0, %159 ], [ %171, %161 ]
  %174 = icmp ugt i64 %173, 31743
  %175 = icmp ugt i32 %125, 32
  %176 = select i1 %174, i1 true, i1 %175
  br i1 %176, label %177, label %193

177:                                              ; preds = %172
  %178 = and i32 %1, 16
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %182, label %180

180:                                              ; preds = %177
  %181 = select i1 %119, i64 0, i64 15360
  br label %206

182:                                              ; preds = %177
  %183 = and i32 %1, 64
  %184 = icmp eq i32 %183, 0
  %185 = select i1 %184, i64 31744, i64 31743
  %186 = or disjoint i64 %185, 32768
  %187 = select i1 %119, i64 %186, i64 %185
  %188 = and i32 %1, 32
  %189 = icmp eq i32 %188, 0
  %190 = icmp sgt i64 %51, -1
  %191 = select i1 %189, i1 true, i1 %190
  %192 = select i1 %191, i64 %187, i64 0
  br label %206

193:                                              ; preds = %172
  %194 = or disjoint i64 %173, %121
  %195 = and i32 %1, 16
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %201, label %197

197:                                              ; preds = %193
  %198 = icmp sgt i64 %51, -1
  br i1 %198, label %199, label %206

199:                                              ; preds = %197
  %200 = tail call i64 @llvm.umin.i64(i64 %194, i64 15360)
  br label %206

201:                                              ; preds = %193
  %202 = and i32 %1, 32
  %203 = icmp ne i32 %202, 0
  %204 = select i1 %203, i1 %119, i1 false
  %205 = select i1 %204, i64 0, i64 %194
  br label %206

206:                                              ; preds = %201, %182, %103, %80, %199, %180, %100, %77, %66, %75, %97, %197, %2, %5
  %207 = phi i64 [ %0, %5 ], [ 32767, %2 ], [ 0, %75 ], [ 0, %97 ], [ 0, %197 ], [ %69, %66 ], [ %79, %77 ], [ %102, %100 ], [ %181, %180 ], [ %200, %199 ], [ %85, %80 ], [ %111, %103 ], [ %192, %182 ], [ %205, %201 ]
  ret i64 %207
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_tanhapprox_bf16(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = and i64 %0, 32767
  %4 = icmp ult i64 %3, 32641
  br i1 %4, label %5, label %206

5:                                                ; preds = %2
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %206, label %7

7:                                                ; preds = %5
  %8 = trunc i64 %0 to i32
  %9 = lshr i32 %8, 7
  %10 = and i32 %9, 255
  %11 = icmp eq i32 %10, 255
  br i1 %11, label %21, label %12

12:                                               ; preds = %7
  %13 = and i64 %0, 127
  %14 = icmp eq i32 %10, 0
  %15 = or disjoint i64 %13, 128
  %16 = select i1 %14, i64 %13, i64 %15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %25

18:                                               ; preds = %12
  %19 = shl i64 %0, 48
  %20 = and i64 %19, -9223372036854775808
  br label %47

21:                                               ; preds = %7
  %22 = shl i64 %0, 48
  %23 = and i64 %22, -9223372036854775808
  %24 = or disjoint i64 %23, 9218868437227405312
  br label %47

25:                                               ; preds = %12
  %26 = tail call i32 @llvm.umax.i32(i32 %10, i32 1)
  %27 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl i64 %16, %27
  %30 = add nsw i32 %26, -71
  %31 = sub nsw i32 %30, %28
  %32 = shl i64 %0, 48
  %33 = and i64 %32, -9223372036854775808
  %34 = add nsw i32 %31, 1022
  %35 = zext nneg i32 %34 to i64
  %36 = shl nuw nsw i64 %35, 52
  %37 = lshr i64 %29, 11
  %38 = add nuw nsw i64 %36, %37
  %39 = and i64 %29, 2046
  %40 = icmp ugt i64 %39, 1024
  %41 = and i64 %29, 4094
  %42 = icmp eq i64 %41, 3072
  %43 = or i1 %40, %42
  %44 = zext i1 %43 to i64
  %45 = add nuw nsw i64 %38, %44
  %46 = or disjoint i64 %45, %33
  br label %47

47:                                               ; preds = %18, %21, %25
  %48 = phi i64 [ %24, %21 ], [ %46, %25 ], [ %20, %18 ]
  %49 = bitcast i64 %48 to double
  %50 = tail call fastcc double @hyperbolic(double noundef %49)
  %51 = bitcast double %50 to i64
  %52 = and i64 %51, 4503599627370495
  %53 = lshr i64 %51, 52
  %54 = trunc nuw nsw i64 %53 to i32
  %55 = and i32 %54, 2047
  %56 = tail call double @llvm.fabs.f64(double %50)
  %57 = bitcast double %56 to i64
  %58 = icmp ult i64 %57, 9218868437227405313
  br i1 %58, label %59, label %66

59:                                               ; preds = %47
  %60 = icmp eq i32 %55, 2047
  br i1 %60, label %86, label %61

61:                                               ; preds = %59
  %62 = icmp eq i32 %55, 0
  %63 = or disjoint i64 %52, 4503599627370496
  %64 = select i1 %62, i64 %52, i64 %63
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %70, label %112

66:                                               ; preds = %47
  %67 = and i32 %1, 16
  %68 = icmp eq i32 %67, 0
  %69 = select i1 %68, i64 32767, i64 0
  br label %206

70:                                               ; preds = %61
  %71 = lshr i64 %51, 48
  %72 = and i64 %71, 32768
  %73 = and i32 %1, 16
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %80, label %75

75:                                               ; preds = %70
  %76 = icmp sgt i64 %51, -1
  br i1 %76, label %77, label %206

77:                                               ; preds = %75
  %78 = icmp eq i64 %72, 0
  %79 = select i1 %78, i64 0, i64 16256
  br label %206

80:                                               ; preds = %70
  %81 = and i32 %1, 32
  %82 = icmp eq i32 %81, 0
  %83 = icmp sgt i64 %51, -1
  %84 = select i1 %82, i1 true, i1 %83
  %85 = select i1 %84, i64 %72, i64 0
  br label %206

86:                                               ; preds = %59
  %87 = icmp slt i64 %51, 0
  %88 = lshr i64 %51, 48
  %89 = and i64 %88, 32768
  %90 = and i32 %1, 64
  %91 = icmp eq i32 %90, 0
  %92 = or disjoint i64 %89, 32640
  %93 = select i1 %87, i64 65407, i64 32639
  %94 = select i1 %91, i64 %92, i64 %93
  %95 = and i32 %1, 16
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %103, label %97

97:                                               ; preds = %86
  %98 = and i64 %94, 32767
  %99 = icmp ult i64 %98, 32641
  br i1 %99, label %100, label %206

100:                                              ; preds = %97
  %101 = icmp ult i64 %94, 32768
  %102 = select i1 %101, i64 16256, i64 0
  br label %206

103:                                              ; preds = %86
  %104 = and i32 %1, 32
  %105 = icmp ne i32 %104, 0
  %106 = icmp ugt i64 %94, 32767
  %107 = and i64 %94, 32767
  %108 = icmp ult i64 %107, 32641
  %109 = and i1 %106, %108
  %110 = select i1 %105, i1 %109, i1 false
  %111 = select i1 %110, i64 0, i64 %94
  br label %206

112:                                              ; preds = %61
  %113 = tail call i32 @llvm.umax.i32(i32 %55, i32 1)
  %114 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = shl i64 %64, %114
  %117 = add nsw i32 %113, -1012
  %118 = sub nsw i32 %117, %115
  %119 = icmp slt i64 %51, 0
  %120 = lshr i64 %51, 48
  %121 = and i64 %120, 32768
  %122 = add nsw i32 %118, 126
  %123 = icmp slt i32 %118, -126
  %124 = sub nsw i32 -70, %118
  %125 = select i1 %123, i32 0, i32 %122
  %126 = select i1 %123, i32 %124, i32 56
  %127 = icmp sgt i32 %126, 64
  %128 = icmp ne i64 %116, 0
  %129 = zext i1 %128 to i64
  %130 = tail call i32 @llvm.smin.i32(i32 %126, i32 64)
  %131 = select i1 %127, i64 %129, i64 %116
  %132 = icmp sgt i32 %126, 63
  %133 = zext nneg i32 %130 to i64
  %134 = lshr i64 %131, %133
  %135 = select i1 %132, i64 0, i64 %134
  %136 = add nsw i32 %130, -1
  %137 = zext nneg i32 %136 to i64
  %138 = shl nuw i64 1, %137
  %139 = shl i64 2, %137
  %140 = add i64 %139, -1
  %141 = select i1 %132, i64 -1, i64 %140
  %142 = and i64 %141, %131
  %143 = icmp ugt i64 %142, %138
  br i1 %143, label %150, label %144

144:                                              ; preds = %112
  %145 = icmp eq i64 %142, %138
  %146 = and i64 %135, 1
  %147 = icmp ne i64 %146, 0
  %148 = select i1 %145, i1 %147, i1 false
  %149 = zext i1 %148 to i64
  br label %150

150:                                              ; preds = %112, %144
  %151 = phi i64 [ 1, %112 ], [ %149, %144 ]
  %152 = zext nneg i32 %125 to i64
  %153 = shl nuw nsw i64 %152, 7
  %154 = add i64 %135, %153
  %155 = add i64 %154, %151
  %156 = and i32 %1, 8
  %157 = icmp ne i32 %156, 0
  %158 = and i1 %157, %123
  br i1 %158, label %159, label %172

159:                                              ; preds = %150
  %160 = icmp eq i32 %118, -127
  br i1 %160, label %161, label %172

161:                                              ; preds = %159
  %162 = and i64 %116, 72057594037927934
  %163 = icmp ugt i64 %162, 36028797018963968
  %164 = and i64 %116, 144115188075855870
  %165 = icmp eq i64 %164, 108086391056891904
  %166 = or i1 %163, %165
  %167 = zext i1 %166 to i64
  %168 = lshr i64 %116, 56
  %169 = add nuw nsw i64 %168, %167
  %170 = icmp ult i64 %169, 256
  %171 = select i1 %170, i64 0, i64 128
  br label %172

172:                                              ; preds = %161, %159, %150
  %173 = phi i64 [ %155, %150 ], [ 0, %159 ], [ %171, %161 ]
  %174 = icmp ugt i64 %173, 32639
  %175 = icmp ugt i32 %125, 256
  %176 = select i1 %174, i1 true, i1 %175
  br i1 %176, label %177, label %193

177:                                              ; preds = %172
  %178 = and i32 %1, 16
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %182, label %180

180:                                              ; preds = %177
  %181 = select i1 %119, i64 0, i64 16256
  br label %206

182:                                              ; preds = %177
  %183 = and i32 %1, 64
  %184 = icmp eq i32 %183, 0
  %185 = select i1 %184, i64 32640, i64 32639
  %186 = or disjoint i64 %185, 32768
  %187 = select i1 %119, i64 %186, i64 %185
  %188 = and i32 %1, 32
  %189 = icmp eq i32 %188, 0
  %190 = icmp sgt i64 %51, -1
  %191 = select i1 %189, i1 true, i1 %190
  %192 = select i1 %191, i64 %187, i64 0
  br label %206

193:                                              ; preds = %172
  %194 = or disjoint i64 %173, %121
  %195 = and i32 %1, 16
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %201, label %197

197:                                              ; preds = %193
  %198 = icmp sgt i64 %51, -1
  br i1 %198, label %199, label %206

199:                                              ; preds = %197
  %200 = tail call i64 @llvm.umin.i64(i64 %194, i64 16256)
  br label %206

201:                                              ; preds = %193
  %202 = and i32 %1, 32
  %203 = icmp ne i32 %202, 0
  %204 = select i1 %203, i1 %119, i1 false
  %205 = select i1 %204, i64 0, i64 %194
  br label %206

206:                                              ; preds = %201, %182, %103, %80, %199, %180, %100, %77, %66, %75, %97, %197, %2, %5
  %207 = phi i64 [ %0, %5 ], [ 32767, %2 ], [ 0, %75 ], [ 0, %97 ], [ 0, %197 ], [ %69, %66 ], [ %79, %77 ], [ %102, %100 ], [ %181, %180 ], [ %200, %199 ], [ %85, %80 ], [ %111, %103 ], [ %192, %182 ], [ %205, %201 ]
  ret i64 %207
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @ptx_divapprox_f32(i64 noundef %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
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
  %18 = and i64 %16, 2147483647
  %19 = icmp ult i64 %18, 2139095041
  br i1 %19, label %20, label %271

20:                                               ; preds = %15
  %21 = and i64 %17, 2147483647
  %22 = icmp ult i64 %21, 2139095041
  br i1 %22, label %23, label %271

23:                                               ; preds = %20
  %24 = trunc i64 %16 to i32
  %25 = lshr i32 %24, 23
  %26 = and i32 %25, 255
  %27 = icmp eq i32 %26, 255
  br i1 %27, label %37, label %28

28:                                               ; preds = %23
  %29 = and i64 %16, 8388607
  %30 = icmp eq i32 %26, 0
  %31 = or disjoint i64 %29, 8388608
  %32 = select i1 %30, i64 %29, i64 %31
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %41

34:                                               ; preds = %28
  %35 = shl i64 %16, 32
  %36 = and i64 %35, -9223372036854775808
  br label %63

37:                                               ; preds = %23
  %38 = shl i64 %16, 32
  %39 = and i64 %38, -9223372036854775808
  %40 = or disjoint i64 %39, 9218868437227405312
  br label %63

41:                                               ; preds = %28
  %42 = tail call i32 @llvm.umax.i32(i32 %26, i32 1)
  %43 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %32, i1 true)
  %44 = trunc nuw nsw i64 %43 to i32
  %45 = shl i64 %32, %43
  %46 = add nsw i32 %42, -87
  %47 = sub nsw i32 %46, %44
  %48 = shl i64 %16, 32
  %49 = and i64 %48, -9223372036854775808
  %50 = add nsw i32 %47, 1022
  %51 = zext nneg i32 %50 to i64
  %52 = shl nuw nsw i64 %51, 52
  %53 = lshr i64 %45, 11
  %54 = add nuw nsw i64 %52, %53
  %55 = and i64 %45, 2046
  %56 = icmp ugt i64 %55, 1024
  %57 = and i64 %45, 4094
  %58 = icmp eq i64 %57, 3072
  %59 = or i1 %56, %58
  %60 = zext i1 %59 to i64
  %61 = add nuw nsw i64 %54, %60
  %62 = or disjoint i64 %61, %49
  br label %63

63:                                               ; preds = %34, %41, %37
  %64 = phi i64 [ %40, %37 ], [ %62, %41 ], [ %36, %34 ]
  %65 = bitcast i64 %64 to double
  %66 = trunc i64 %17 to i32
  %67 = lshr i32 %66, 23
  %68 = and i32 %67, 255
  %69 = icmp eq i32 %68, 255
  br i1 %69, label %79, label %70

70:                                               ; preds = %63
  %71 = and i64 %17, 8388607
  %72 = icmp eq i32 %68, 0
  %73 = or disjoint i64 %71, 8388608
  %74 = select i1 %72, i64 %71, i64 %73
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %76, label %83

76:                                               ; preds = %70
  %77 = shl i64 %17, 32
  %78 = and i64 %77, -9223372036854775808
  br label %105

79:                                               ; preds = %63
  %80 = shl i64 %17, 32
  %81 = and i64 %80, -9223372036854775808
  %82 = or disjoint i64 %81, 9218868437227405312
  br label %105

83:                                               ; preds = %70
  %84 = tail call i32 @llvm.umax.i32(i32 %68, i32 1)
  %85 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %74, i1 true)
  %86 = trunc nuw nsw i64 %85 to i32
  %87 = shl i64 %74, %85
  %88 = add nsw i32 %84, -87
  %89 = sub nsw i32 %88, %86
  %90 = shl i64 %17, 32
  %91 = and i64 %90, -9223372036854775808
  %92 = lshr i64 %87, 11
  %93 = and i64 %87, 2046
  %94 = icmp ugt i64 %93, 1024
  %95 = and i64 %87, 4094
  %96 = icmp eq i64 %95, 3072
  %97 = or i1 %94, %96
  %98 = zext i1 %97 to i64
  %99 = add nuw nsw i64 %92, %98
  %100 = add nsw i32 %89, 1022
  %101 = zext nneg i32 %100 to i64
  %102 = shl nuw nsw i64 %101, 52
  %103 = add nuw nsw i64 %99, %102
  %104 = or disjoint i64 %103, %91
  br label %105

105:                                              ; preds = %76, %79, %83
  %106 = phi i64 [ %82, %79 ], [ %104, %83 ], [ %78, %76 ]
  %107 = bitcast i64 %106 to double
  %108 = fdiv double %65, %107
  %109 = fcmp uno double %108, 0.000000e+00
  br i1 %109, label %271, label %110

110:                                              ; preds = %105
  %111 = and i32 %2, 8192
  %112 = icmp eq i32 %111, 0
  %113 = icmp ugt i64 %21, 2122317824
  %114 = and i1 %112, %113
  br i1 %114, label %115, label %122

115:                                              ; preds = %110
  %116 = icmp eq i64 %18, 2139095040
  %117 = icmp ne i64 %21, 2139095040
  %118 = and i1 %116, %117
  br i1 %118, label %271, label %119

119:                                              ; preds = %115
  %120 = xor i64 %17, %16
  %121 = and i64 %120, 2147483648
  br label %271

122:                                              ; preds = %110
  %123 = bitcast double %108 to i64
  %124 = and i64 %123, 4503599627370495
  %125 = lshr i64 %123, 52
  %126 = trunc nuw nsw i64 %125 to i32
  %127 = and i32 %126, 2047
  %128 = tail call double @llvm.fabs.f64(double %108)
  %129 = bitcast double %128 to i64
  %130 = icmp ult i64 %129, 9218868437227405313
  br i1 %130, label %131, label %138

131:                                              ; preds = %122
  %132 = icmp eq i32 %127, 2047
  br i1 %132, label %151, label %133

133:                                              ; preds = %131
  %134 = icmp eq i32 %127, 0
  %135 = or disjoint i64 %124, 4503599627370496
  %136 = select i1 %134, i64 %124, i64 %135
  %137 = icmp eq i64 %136, 0
  br i1 %137, label %142, label %177

138:                                              ; preds = %122
  %139 = and i32 %2, 16
  %140 = icmp eq i32 %139, 0
  %141 = select i1 %140, i64 2147483647, i64 0
  br label %271

142:                                              ; preds = %133
  %143 = and i32 %2, 16
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %271

145:                                              ; preds = %142
  %146 = lshr i64 %123, 32
  %147 = and i64 %146, 2147483648
  %148 = and i32 %2, 32
  %149 = icmp eq i32 %148, 0
  %150 = select i1 %149, i64 %147, i64 0
  br label %271

151:                                              ; preds = %131
  %152 = icmp slt i64 %123, 0
  %153 = lshr i64 %123, 32
  %154 = and i64 %153, 2147483648
  %155 = and i32 %2, 64
  %156 = icmp eq i32 %155, 0
  %157 = or disjoint i64 %154, 2139095040
  %158 = select i1 %152, i64 4286578687, i64 2139095039
  %159 = select i1 %156, i64 %157, i64 %158
  %160 = and i32 %2, 16
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %168, label %162

162:                                              ; preds = %151
  %163 = and i64 %159, 2147483647
  %164 = icmp ult i64 %163, 2139095041
  br i1 %164, label %165, label %271

165:                                              ; preds = %162
  %166 = icmp ult i64 %159, 2147483648
  %167 = select i1 %166, i64 1065353216, i64 0
  br label %271

168:                                              ; preds = %151
  %169 = and i32 %2, 32
  %170 = icmp ne i32 %169, 0
  %171 = icmp ugt i64 %159, 2147483647
  %172 = and i64 %159, 2147483647
  %173 = icmp ult i64 %172, 2139095041
  %174 = and i1 %171, %173
  %175 = select i1 %170, i1 %174, i1 false
  %176 = select i1 %175, i64 0, i64 %159
  br label %271

177:                                              ; preds = %133
  %178 = tail call i32 @llvm.umax.i32(i32 %127, i32 1)
  %179 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %136, i1 true)
  %180 = trunc nuw nsw i64 %179 to i32
  %181 = shl i64 %136, %179
  %182 = add nsw i32 %178, -1012
  %183 = sub nsw i32 %182, %180
  %184 = icmp slt i64 %123, 0
  %185 = lshr i64 %123, 32
  %186 = and i64 %185, 2147483648
  %187 = add nsw i32 %183, 126
  %188 = icmp slt i32 %183, -126
  %189 = sub nsw i32 -86, %183
  %190 = select i1 %188, i32 0, i32 %187
  %191 = select i1 %188, i32 %189, i32 40
  %192 = icmp sgt i32 %191, 64
  %193 = icmp ne i64 %181, 0
  %194 = zext i1 %193 to i64
  %195 = tail call i32 @llvm.smin.i32(i32 %191, i32 64)
  %196 = select i1 %192, i64 %194, i64 %181
  %197 = icmp sgt i32 %191, 63
  %198 = zext nneg i32 %195 to i64
  %199 = lshr i64 %196, %198
  %200 = select i1 %197, i64 0, i64 %199
  %201 = add nsw i32 %195, -1
  %202 = zext nneg i32 %201 to i64
  %203 = shl nuw i64 1, %202
  %204 = shl i64 2, %202
  %205 = add i64 %204, -1
  %206 = select i1 %197, i64 -1, i64 %205
  %207 = and i64 %206, %196
  %208 = icmp ugt i64 %207, %203
  br i1 %208, label %215, label %209

209:                                              ; preds = %177
  %210 = icmp eq i64 %207, %203
  %211 = and i64 %200, 1
  %212 = icmp ne i64 %211, 0
  %213 = select i1 %210, i1 %212, i1 false
  %214 = zext i1 %213 to i64
  br label %215

215:                                              ; preds = %177, %209
  %216 = phi i64 [ 1, %177 ], [ %214, %209 ]
  %217 = zext nneg i32 %190 to i64
  %218 = shl nuw nsw i64 %217, 23
  %219 = add i64 %200, %218
  %220 = add i64 %219, %216
  %221 = icmp ne i32 %4, 0
  %222 = and i1 %221, %188
  br i1 %222, label %223, label %236

223:                                              ; preds = %215
  %224 = icmp eq i32 %183, -127
  br i1 %224, label %225, label %236

225:                                              ; preds = %223
  %226 = and i64 %181, 1099511627774
  %227 = icmp ugt i64 %226, 549755813888
  %228 = and i64 %181, 2199023255550
  %229 = icmp eq i64 %228, 1649267441664
  %230 = or i1 %227, %229
  %231 = zext i1 %230 to i64
  %232 = lshr i64 %181, 40
  %233 = add nuw nsw i64 %232, %231
  %234 = icmp ult i64 %233, 16777216
  %235 = select i1 %234, i64 0, i64 8388608
  br label %236

236:                                              ; preds = %225, %223, %215
  %237 = phi i64 [ %220, %215 ], [ 0, %223 ], [ %235, %225 ]
  %238 = icmp ugt i64 %237, 2139095039
  %239 = icmp ugt i32 %190, 256
  %240 = select i1 %238, i1 true, i1 %239
  br i1 %240, label %241, label %257

241:                                              ; preds = %236
  %242 = and i32 %2, 16
  %243 = icmp eq i32 %242, 0
  br i1 %243, label %246, label %244

244:                                              ; preds = %241
  %245 = select i1 %184, i64 0, i64 1065353216
  br label %271

246:                                              ; preds = %241
  %247 = and i32 %2, 64
  %248 = icmp eq i32 %247, 0
  %249 = select i1 %248, i64 2139095040, i64 2139095039
  %250 = or disjoint i64 %249, 2147483648
  %251 = select i1 %184, i64 %250, i64 %249
  %252 = and i32 %2, 32
  %253 = icmp eq i32 %252, 0
  %254 = icmp sgt i64 %123, -1
  %255 = or i1 %253, %254
  %256 = select i1 %255, i64 %251, i64 0
  br label %271

257:                                              ; preds = %236
  %258 = or disjoint i64 %237, %186
  %259 = and i32 %2, 16
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %265, label %261

261:                                              ; preds = %257
  %262 = icmp eq i64 %186, 0
  br i1 %262, label %263, label %271

263:                                              ; preds = %261
  %264 = tail call i64 @llvm.umin.i64(i64 %258, i64 1065353216)
  br label %271

265:                                              ; preds = %257
  %266 = and i32 %2, 32
  %267 = icmp ne i32 %266, 0
  %268 = icmp ne i64 %186, 0
  %269 = and i1 %267, %268
  %270 = select i1 %269, i64 0, i64 %258
  br label %271

271:                                              ; preds = %142, %265, %246, %168, %145, %263, %244, %165, %138, %115, %162, %261, %105, %15, %20, %119
  %272 = phi i64 [ %121, %119 ], [ 2147483647, %20 ], [ 2147483647, %15 ], [ 2147483647, %105 ], [ 0, %162 ], [ 0, %261 ], [ 2147483647, %115 ], [ %141, %138 ], [ %167, %165 ], [ %245, %244 ], [ %264, %263 ], [ %150, %145 ], [ %176, %168 ], [ %256, %246 ], [ %270, %265 ], [ 0, %142 ]
  ret i64 %272
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, -4294967295) i64 @ptx_rcpapprox_f64(i64 noundef %0) local_unnamed_addr #0 {
  %2 = and i64 %0, 9218868437227405312
  %3 = icmp eq i64 %2, 0
  %4 = select i1 %3, i64 -9223372036854775808, i64 -4294967296
  %5 = and i64 %4, %0
  %6 = and i64 %5, 9223372032559808512
  %7 = icmp ult i64 %6, 9218868437227405313
  br i1 %7, label %8, label %17

8:                                                ; preds = %1
  %9 = bitcast i64 %5 to double
  %10 = fdiv double 1.000000e+00, %9
  %11 = bitcast double %10 to i64
  %12 = and i64 %11, 9218868437227405312
  %13 = icmp eq i64 %12, 0
  %14 = and i64 %11, -9223372036854775808
  %15 = select i1 %13, i64 %14, i64 %11
  %16 = and i64 %15, -4294967296
  br label %17

17:                                               ; preds = %1, %8
  %18 = phi i64 [ %16, %8 ], [ 9223372032559808512, %1 ]
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i64 0, -4294967295) i64 @ptx_rsqrtapproxftz_f64(i64 noundef %0) local_unnamed_addr #0 {
  %2 = and i64 %0, 9218868437227405312
  %3 = icmp eq i64 %2, 0
  %4 = select i1 %3, i64 -9223372036854775808, i64 -4294967296
  %5 = and i64 %4, %0
  %6 = and i64 %5, 9223372032559808512
  %7 = icmp ult i64 %6, 9218868437227405313
  br i1 %7, label %8, label %18

8:                                                ; preds = %1
  %9 = icmp sgt i64 %0, -1
  %10 = icmp eq i64 %6, 0
  %11 = or i1 %9, %10
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = bitcast i64 %5 to double
  %14 = tail call double @llvm.sqrt.f64(double %13)
  %15 = fdiv double 1.000000e+00, %14
  %16 = bitcast double %15 to i64
  %17 = and i64 %16, -4294967296
  br label %18

18:                                               ; preds = %8, %1, %12
  %19 = phi i64 [ %17, %12 ], [ 9223372032559808512, %1 ], [ 9223372032559808512, %8 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @ptx_rsqrtapprox_f64(i64 noundef %0) local_unnamed_addr #0 {
  %2 = and i64 %0, 9223372036854775807
  %3 = icmp ult i64 %2, 9218868437227405313
  br i1 %3, label %6, label %4

4:                                                ; preds = %1
  %5 = or i64 %0, 2251799813685248
  br label %15

6:                                                ; preds = %1
  %7 = icmp sgt i64 %0, -1
  %8 = icmp eq i64 %2, 0
  %9 = or i1 %7, %8
  br i1 %9, label %10, label %15

10:                                               ; preds = %6
  %11 = bitcast i64 %0 to double
  %12 = tail call double @llvm.sqrt.f64(double %11)
  %13 = fdiv double 1.000000e+00, %12
  %14 = bitcast double %13 to i64
  br label %15

15:                                               ; preds = %6, %10, %4
  %16 = phi i64 [ %5, %4 ], [ %14, %10 ], [ -2251799813685248, %6 ]
  ret i64 %16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc double @hyperbolic(double noundef %0) unnamed_addr #0 {
  %2 = tail call double @llvm.fabs.f64(double %0)
  %3 = fcmp ogt double %2, 2.000000e+01
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = fcmp ogt double %0, 0.000000e+00
  %6 = select i1 %5, double 1.000000e+00, double -1.000000e+00
  br label %82

7:                                                ; preds = %1
  %8 = fcmp olt double %2, 1.000000e-02
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = fmul double %0, %0
  %11 = fdiv double %10, 3.000000e+00
  %12 = fsub double 1.000000e+00, %11
  %13 = fmul double %10, 2.000000e+00
  %14 = fmul double %10, %13
  %15 = fdiv double %14, 1.500000e+01
  %16 = fadd double %12, %15
  %17 = fmul double %16, %0
  br label %82

18:                                               ; preds = %7
  %19 = fmul double %0, 0x40071547652B82FE
  %20 = fcmp olt double %19, 0.000000e+00
  %21 = select i1 %20, double -5.000000e-01, double 5.000000e-01
  %22 = fadd double %19, %21
  %23 = fptosi double %22 to i32
  %24 = sitofp i32 %23 to double
  %25 = fsub double %19, %24
  %26 = fmul double %25, 0x3FE62E42FEFA39EF
  %27 = fadd double %26, 1.000000e+00
  %28 = fmul double %26, 5.000000e-01
  %29 = fmul double %26, %28
  %30 = fadd double %27, %29
  %31 = fdiv double %26, 3.000000e+00
  %32 = fmul double %31, %29
  %33 = fadd double %30, %32
  %34 = fmul double %26, 2.500000e-01
  %35 = fmul double %34, %32
  %36 = fadd double %33, %35
  %37 = fdiv double %26, 5.000000e+00
  %38 = fmul double %37, %35
  %39 = fadd double %36, %38
  %40 = fdiv double %26, 6.000000e+00
  %41 = fmul double %40, %38
  %42 = fadd double %39, %41
  %43 = fdiv double %26, 7.000000e+00
  %44 = fmul double %43, %41
  %45 = fadd double %42, %44
  %46 = fmul double %26, 1.250000e-01
  %47 = fmul double %46, %44
  %48 = fadd double %45, %47
  %49 = fdiv double %26, 9.000000e+00
  %50 = fmul double %49, %47
  %51 = fadd double %48, %50
  %52 = fdiv double %26, 1.000000e+01
  %53 = fmul double %52, %50
  %54 = fadd double %51, %53
  %55 = fdiv double %26, 1.100000e+01
  %56 = fmul double %55, %53
  %57 = fadd double %54, %56
  %58 = fdiv double %26, 1.200000e+01
  %59 = fmul double %58, %56
  %60 = fadd double %57, %59
  %61 = fdiv double %26, 1.300000e+01
  %62 = fmul double %61, %59
  %63 = fadd double %60, %62
  %64 = fdiv double %26, 1.400000e+01
  %65 = fmul double %64, %62
  %66 = fadd double %63, %65
  %67 = fdiv double %26, 1.500000e+01
  %68 = fmul double %67, %65
  %69 = fadd double %66, %68
  %70 = icmp slt i32 %23, -1000
  %71 = fmul double %69, 0x170000000000000
  %72 = select i1 %70, i32 2023, i32 1023
  %73 = select i1 %70, double %71, double %69
  %74 = add nsw i32 %72, %23
  %75 = zext i32 %74 to i64
  %76 = shl i64 %75, 52
  %77 = bitcast i64 %76 to double
  %78 = fmul double %73, %77
  %79 = fadd double %78, -1.000000e+00
  %80 = fadd double %78, 1.000000e+00
  %81 = fdiv double %79, %80
  br label %82

82:                                               ; preds = %18, %9, %4
  %83 = phi double [ %6, %4 ], [ %17, %9 ], [ %81, %18 ]
  ret double %83
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
