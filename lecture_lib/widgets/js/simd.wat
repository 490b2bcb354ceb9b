;; The inner loops of simd.js in WebAssembly with SIMD; `npm run build` checks that the bytes there are made of this.
(module
  (memory (export "memory") 1)
  ;; out (m, n) = aᵀ b for a (k, m) and b (k, n), all row-major; a, b, out and spare are addresses in bytes, m, n, k ≥ 1.
  ;; Eight columns of b at a time are packed into `spare` (8 k numbers), and meet four columns of a at a time in eight sums
  ;; of four. Where m or n is no multiple, a block reaches beyond the edge: it reads numbers that don't matter, and what it
  ;; writes into the next row's first columns is overwritten, because columns go from right to left and rows downwards.
  ;; So there has to be room for 3 rows and 8 numbers more behind out.
  (func (export "product")
    (param $a i32) (param $b i32) (param $out i32) (param $spare i32) (param $m i32) (param $n i32) (param $k i32)
    (local $i i32) (local $j i32) (local $l i32) (local $from i32) (local $to i32) (local $x v128) (local $y v128) (local $w v128) (local $zero v128)
    (local $p0 v128) (local $p1 v128) (local $p2 v128) (local $p3 v128)
    (local $q0 v128) (local $q1 v128) (local $q2 v128) (local $q3 v128)
    (local.set $m (i32.shl (local.get $m) (i32.const 2))) ;; lengths of rows in bytes
    (local.set $n (i32.shl (local.get $n) (i32.const 2)))
    (local.set $j (i32.and (i32.sub (local.get $n) (i32.const 4)) (i32.const -32)))
    (loop $columns
      (local.set $from (i32.add (local.get $b) (local.get $j)))
      (local.set $to (local.get $spare))
      (local.set $l (local.get $k))
      (loop $pack
        (v128.store (local.get $to) (v128.load (local.get $from)))
        (v128.store offset=16 (local.get $to) (v128.load offset=16 (local.get $from)))
        (local.set $from (i32.add (local.get $from) (local.get $n)))
        (local.set $to (i32.add (local.get $to) (i32.const 32)))
        (br_if $pack (local.tee $l (i32.sub (local.get $l) (i32.const 1)))))
      (local.set $i (i32.const 0))
      (loop $rows
        (local.set $p0 (local.get $zero)) (local.set $q0 (local.get $zero))
        (local.set $p1 (local.get $zero)) (local.set $q1 (local.get $zero))
        (local.set $p2 (local.get $zero)) (local.set $q2 (local.get $zero))
        (local.set $p3 (local.get $zero)) (local.set $q3 (local.get $zero))
        (local.set $from (i32.add (local.get $a) (local.get $i)))
        (local.set $to (local.get $spare))
        (local.set $l (local.get $k))
        (loop $sum
          (local.set $x (v128.load (local.get $to)))
          (local.set $y (v128.load offset=16 (local.get $to)))
          (local.set $w (v128.load32_splat (local.get $from)))
          (local.set $p0 (f32x4.add (local.get $p0) (f32x4.mul (local.get $w) (local.get $x))))
          (local.set $q0 (f32x4.add (local.get $q0) (f32x4.mul (local.get $w) (local.get $y))))
          (local.set $w (v128.load32_splat offset=4 (local.get $from)))
          (local.set $p1 (f32x4.add (local.get $p1) (f32x4.mul (local.get $w) (local.get $x))))
          (local.set $q1 (f32x4.add (local.get $q1) (f32x4.mul (local.get $w) (local.get $y))))
          (local.set $w (v128.load32_splat offset=8 (local.get $from)))
          (local.set $p2 (f32x4.add (local.get $p2) (f32x4.mul (local.get $w) (local.get $x))))
          (local.set $q2 (f32x4.add (local.get $q2) (f32x4.mul (local.get $w) (local.get $y))))
          (local.set $w (v128.load32_splat offset=12 (local.get $from)))
          (local.set $p3 (f32x4.add (local.get $p3) (f32x4.mul (local.get $w) (local.get $x))))
          (local.set $q3 (f32x4.add (local.get $q3) (f32x4.mul (local.get $w) (local.get $y))))
          (local.set $from (i32.add (local.get $from) (local.get $m)))
          (local.set $to (i32.add (local.get $to) (i32.const 32)))
          (br_if $sum (local.tee $l (i32.sub (local.get $l) (i32.const 1)))))
        (local.set $to ;; $i is 4 times the row, $n 4 times the columns
          (i32.add (local.get $out) (i32.add (local.get $j) (i32.mul (i32.shr_u (local.get $i) (i32.const 2)) (local.get $n)))))
        (v128.store (local.get $to) (local.get $p0)) (v128.store offset=16 (local.get $to) (local.get $q0))
        (local.set $to (i32.add (local.get $to) (local.get $n)))
        (v128.store (local.get $to) (local.get $p1)) (v128.store offset=16 (local.get $to) (local.get $q1))
        (local.set $to (i32.add (local.get $to) (local.get $n)))
        (v128.store (local.get $to) (local.get $p2)) (v128.store offset=16 (local.get $to) (local.get $q2))
        (local.set $to (i32.add (local.get $to) (local.get $n)))
        (v128.store (local.get $to) (local.get $p3)) (v128.store offset=16 (local.get $to) (local.get $q3))
        (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $m))))
      (br_if $columns (i32.ge_s (local.tee $j (i32.sub (local.get $j) (i32.const 32))) (i32.const 0)))))
  ;; Every x from the address $at to before $end becomes 1 / (1 + e⁻ˣ), four at a time: e⁻ˣ = 2ʷ eᵗ with a whole w, |t| < 0.35.
  ;; eᵗ is its series to t⁶ / 720, and 2ʷ has the bits of w + 127 as exponent.
  (func (export "sigmoid") (param $at i32) (param $end i32) (local $y v128) (local $w v128) (local $t v128)
    (loop $next
      (local.set $y (f32x4.mul (v128.load (local.get $at)) (f32x4.splat (f32.const -1.44269504)))) ;; to base 2
      (local.set $y (f32x4.max (f32x4.min (local.get $y) (f32x4.splat (f32.const 126))) (f32x4.splat (f32.const -126))))
      (local.set $w (f32x4.nearest (local.get $y)))
      (local.set $t (f32x4.mul (f32x4.sub (local.get $y) (local.get $w)) (f32x4.splat (f32.const 0.69314718))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (f32x4.splat (f32.const 0.00138889))) (f32x4.splat (f32.const 0.00833333))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (local.get $y)) (f32x4.splat (f32.const 0.04166667))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (local.get $y)) (f32x4.splat (f32.const 0.16666667))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (local.get $y)) (f32x4.splat (f32.const 0.5))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (local.get $y)) (f32x4.splat (f32.const 1))))
      (local.set $y (f32x4.add (f32x4.mul (local.get $t) (local.get $y)) (f32x4.splat (f32.const 1))))
      (local.set $w (i32x4.shl (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $w)) (i32x4.splat (i32.const 127))) (i32.const 23)))
      (local.set $y (f32x4.add (f32x4.mul (local.get $w) (local.get $y)) (f32x4.splat (f32.const 1))))
      (v128.store (local.get $at) (f32x4.div (f32x4.splat (f32.const 1)) (local.get $y)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))))
