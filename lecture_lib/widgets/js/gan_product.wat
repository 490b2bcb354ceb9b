;; The inner loop of gan_product.js in WebAssembly with SIMD; `wat2wasm gan_product.wat` gives the bytes that stand there.
(module
  (memory (export "mem") 1)
  ;; C[M,N] = A[K,M]^T B[K,N]; M%4==0, N%4==0 ; byte offsets a,b,c
  (func (export "gemmT") (param $a i32) (param $b i32) (param $c i32) (param $M i32) (param $N i32) (param $K i32)
    (local $m i32) (local $n i32) (local $k i32) (local $pa i32) (local $pb i32) (local $po i32) (local $sM i32) (local $sN i32)
    (local $vb v128) (local $va v128) (local $c0 v128) (local $c1 v128) (local $c2 v128) (local $c3 v128)
    (local.set $sM (i32.shl (local.get $M) (i32.const 2))) (local.set $sN (i32.shl (local.get $N) (i32.const 2)))
    (loop $lm
      (local.set $n (i32.const 0))
      (loop $ln
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0)) (local.set $c2 (v128.const i32x4 0 0 0 0)) (local.set $c3 (v128.const i32x4 0 0 0 0))
        (local.set $pa (i32.add (local.get $a) (i32.shl (local.get $m) (i32.const 2))))
        (local.set $pb (i32.add (local.get $b) (i32.shl (local.get $n) (i32.const 2))))
        (local.set $k (local.get $K))
        (loop $lk
          (local.set $vb (v128.load (local.get $pb)))
          (local.set $va (v128.load (local.get $pa)))
          (local.set $c0 (f32x4.add (local.get $c0) (f32x4.mul (i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 (local.get $va) (local.get $va)) (local.get $vb))))
          (local.set $c1 (f32x4.add (local.get $c1) (f32x4.mul (i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 (local.get $va) (local.get $va)) (local.get $vb))))
          (local.set $c2 (f32x4.add (local.get $c2) (f32x4.mul (i8x16.shuffle 8 9 10 11 8 9 10 11 8 9 10 11 8 9 10 11 (local.get $va) (local.get $va)) (local.get $vb))))
          (local.set $c3 (f32x4.add (local.get $c3) (f32x4.mul (i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 (local.get $va) (local.get $va)) (local.get $vb))))
          (local.set $pa (i32.add (local.get $pa) (local.get $sM))) (local.set $pb (i32.add (local.get $pb) (local.get $sN)))
          (br_if $lk (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
        (local.set $po (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $m) (local.get $N)) (local.get $n)) (i32.const 2))))
        (v128.store (local.get $po) (local.get $c0)) (local.set $po (i32.add (local.get $po) (local.get $sN)))
        (v128.store (local.get $po) (local.get $c1)) (local.set $po (i32.add (local.get $po) (local.get $sN)))
        (v128.store (local.get $po) (local.get $c2)) (local.set $po (i32.add (local.get $po) (local.get $sN)))
        (v128.store (local.get $po) (local.get $c3))
        (br_if $ln (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 4))) (local.get $N))))
      (br_if $lm (i32.lt_u (local.tee $m (i32.add (local.get $m) (i32.const 4))) (local.get $M))))))
