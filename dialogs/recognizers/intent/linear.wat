;; How a linear model is scored and learns, four classes at a time.
;; `linear-module.ts` holds this module as bytes; a test makes it anew from here and compares.
;; Each feature has a row of $width bytes in the weights: a float for each class, up to a multiple of four.
(module
  (memory (export "memory") 1)

  ;; Adds to $scores what each of $count features with a value says of each class.
  (func (export "score")
    (param $weights i32) (param $width i32) (param $features i32) (param $values i32) (param $count i32) (param $scores i32)
    (local $at i32) (local $end i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (local $e i32) (local $f i32) (local $g i32) (local $h i32)
    (local $va v128) (local $vb v128) (local $vc v128) (local $vd v128)
    (local $ve v128) (local $vf v128) (local $vg v128) (local $vh v128)
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    ;; Eight features at a time, so that the scores are loaded and stored once for all eight, and eight rows are waited for at once.
    (block $eights (loop $next
      (br_if $eights (i32.gt_u (i32.add (local.get $features) (i32.const 32)) (local.get $end)))
      (local.set $a (call $row (local.get $weights) (local.get $width) (i32.load (local.get $features))))
      (local.set $b (call $row (local.get $weights) (local.get $width) (i32.load offset=4 (local.get $features))))
      (local.set $c (call $row (local.get $weights) (local.get $width) (i32.load offset=8 (local.get $features))))
      (local.set $d (call $row (local.get $weights) (local.get $width) (i32.load offset=12 (local.get $features))))
      (local.set $e (call $row (local.get $weights) (local.get $width) (i32.load offset=16 (local.get $features))))
      (local.set $f (call $row (local.get $weights) (local.get $width) (i32.load offset=20 (local.get $features))))
      (local.set $g (call $row (local.get $weights) (local.get $width) (i32.load offset=24 (local.get $features))))
      (local.set $h (call $row (local.get $weights) (local.get $width) (i32.load offset=28 (local.get $features))))
      (local.set $va (v128.load32_splat (local.get $values)))
      (local.set $vb (v128.load32_splat offset=4 (local.get $values)))
      (local.set $vc (v128.load32_splat offset=8 (local.get $values)))
      (local.set $vd (v128.load32_splat offset=12 (local.get $values)))
      (local.set $ve (v128.load32_splat offset=16 (local.get $values)))
      (local.set $vf (v128.load32_splat offset=20 (local.get $values)))
      (local.set $vg (v128.load32_splat offset=24 (local.get $values)))
      (local.set $vh (v128.load32_splat offset=28 (local.get $values)))
      (local.set $at (i32.const 0))
      (loop $classes
        (v128.store (i32.add (local.get $scores) (local.get $at))
          (f32x4.add
            (f32x4.add
              (v128.load (i32.add (local.get $scores) (local.get $at)))
              (f32x4.add
              (f32x4.add
                (f32x4.mul (local.get $va) (v128.load (i32.add (local.get $a) (local.get $at))))
                (f32x4.mul (local.get $vb) (v128.load (i32.add (local.get $b) (local.get $at)))))
              (f32x4.add
                (f32x4.mul (local.get $vc) (v128.load (i32.add (local.get $c) (local.get $at))))
                (f32x4.mul (local.get $vd) (v128.load (i32.add (local.get $d) (local.get $at)))))))
            (f32x4.add
              (f32x4.add
                (f32x4.mul (local.get $ve) (v128.load (i32.add (local.get $e) (local.get $at))))
                (f32x4.mul (local.get $vf) (v128.load (i32.add (local.get $f) (local.get $at)))))
              (f32x4.add
                (f32x4.mul (local.get $vg) (v128.load (i32.add (local.get $g) (local.get $at))))
                (f32x4.mul (local.get $vh) (v128.load (i32.add (local.get $h) (local.get $at))))))))
        (br_if $classes (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $features (i32.add (local.get $features) (i32.const 32)))
      (local.set $values (i32.add (local.get $values) (i32.const 32)))
      (br $next)))
    (block $fours (loop $next
      (br_if $fours (i32.gt_u (i32.add (local.get $features) (i32.const 16)) (local.get $end)))
      (local.set $a (call $row (local.get $weights) (local.get $width) (i32.load (local.get $features))))
      (local.set $b (call $row (local.get $weights) (local.get $width) (i32.load offset=4 (local.get $features))))
      (local.set $c (call $row (local.get $weights) (local.get $width) (i32.load offset=8 (local.get $features))))
      (local.set $d (call $row (local.get $weights) (local.get $width) (i32.load offset=12 (local.get $features))))
      (local.set $va (v128.load32_splat (local.get $values)))
      (local.set $vb (v128.load32_splat offset=4 (local.get $values)))
      (local.set $vc (v128.load32_splat offset=8 (local.get $values)))
      (local.set $vd (v128.load32_splat offset=12 (local.get $values)))
      (local.set $at (i32.const 0))
      (loop $classes
        (v128.store (i32.add (local.get $scores) (local.get $at))
          (f32x4.add
            (v128.load (i32.add (local.get $scores) (local.get $at)))
            (f32x4.add
              (f32x4.add
                (f32x4.mul (local.get $va) (v128.load (i32.add (local.get $a) (local.get $at))))
                (f32x4.mul (local.get $vb) (v128.load (i32.add (local.get $b) (local.get $at)))))
              (f32x4.add
                (f32x4.mul (local.get $vc) (v128.load (i32.add (local.get $c) (local.get $at))))
                (f32x4.mul (local.get $vd) (v128.load (i32.add (local.get $d) (local.get $at))))))))
        (br_if $classes (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $features (i32.add (local.get $features) (i32.const 16)))
      (local.set $values (i32.add (local.get $values) (i32.const 16)))
      (br $next)))
    (block $rest (loop $next
      (br_if $rest (i32.ge_u (local.get $features) (local.get $end)))
      (local.set $a (call $row (local.get $weights) (local.get $width) (i32.load (local.get $features))))
      (local.set $va (v128.load32_splat (local.get $values)))
      (local.set $at (i32.const 0))
      (loop $classes
        (v128.store (i32.add (local.get $scores) (local.get $at))
          (f32x4.add
            (v128.load (i32.add (local.get $scores) (local.get $at)))
            (f32x4.mul (local.get $va) (v128.load (i32.add (local.get $a) (local.get $at))))))
        (br_if $classes (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $features (i32.add (local.get $features) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 4)))
      (br $next))))

  ;; Moves the weights of $count features against the errors, by Adagrad. $groups lists $moved groups of four classes whose
  ;; errors lie in $errors, by their first byte in a row; a class whose error there is 0 does not move.
  (func (export "step")
    (param $weights i32) (param $squares i32) (param $width i32) (param $features i32) (param $values i32) (param $count i32)
    (param $groups i32) (param $errors i32) (param $moved i32) (param $rate f32) (param $shrink f32) (param $tiny f32)
    (local $n i32) (local $each i32) (local $at i32) (local $row i32)
    (local $value v128) (local $weight v128) (local $pull v128) (local $square v128)
    (local $fast v128) (local $less v128) (local $least v128)
    (local.set $fast (f32x4.splat (local.get $rate)))
    (local.set $less (f32x4.splat (local.get $shrink)))
    (local.set $least (f32x4.splat (local.get $tiny)))
    (block $all (loop $next
      (br_if $all (i32.ge_u (local.get $n) (local.get $count)))
      (local.set $row (i32.mul (local.get $width)
        (i32.load (i32.add (local.get $features) (i32.shl (local.get $n) (i32.const 2))))))
      (local.set $value (v128.load32_splat (i32.add (local.get $values) (i32.shl (local.get $n) (i32.const 2)))))
      (local.set $each (i32.const 0))
      (block $done (loop $group
        (br_if $done (i32.ge_u (local.get $each) (local.get $moved)))
        (local.set $at (i32.add (local.get $row)
          (i32.load (i32.add (local.get $groups) (i32.shl (local.get $each) (i32.const 2))))))
        (local.set $pull (v128.load (i32.add (local.get $errors) (i32.shl (local.get $each) (i32.const 4)))))
        (local.set $weight (v128.load (i32.add (local.get $weights) (local.get $at))))
        (local.set $pull (v128.and
          (f32x4.ne (local.get $pull) (v128.const f32x4 0 0 0 0))
          (f32x4.add
            (f32x4.mul (local.get $pull) (local.get $value))
            (f32x4.mul (local.get $less) (local.get $weight)))))
        (local.set $square (f32x4.add
          (v128.load (i32.add (local.get $squares) (local.get $at)))
          (f32x4.mul (local.get $pull) (local.get $pull))))
        (v128.store (i32.add (local.get $squares) (local.get $at)) (local.get $square))
        (v128.store (i32.add (local.get $weights) (local.get $at))
          (f32x4.sub (local.get $weight)
            (f32x4.div
              (f32x4.mul (local.get $fast) (local.get $pull))
              (f32x4.sqrt (f32x4.add (local.get $square) (local.get $least))))))
        (local.set $each (i32.add (local.get $each) (i32.const 1)))
        (br $group)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br $next))))

  ;; Adds a share of all weights to the sums that lie from $sums to $end.
  (func (export "add") (param $sums i32) (param $end i32) (param $weights i32) (param $share f32)
    (local $part v128)
    (local.set $part (f32x4.splat (local.get $share)))
    (loop $next
      (v128.store (local.get $sums)
        (f32x4.add
          (v128.load (local.get $sums))
          (f32x4.mul (local.get $part) (v128.load (local.get $weights)))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $sums (i32.add (local.get $sums) (i32.const 16))) (local.get $end)))))

  (func $row (param $weights i32) (param $width i32) (param $feature i32) (result i32)
    (i32.add (local.get $weights) (i32.mul (local.get $width) (local.get $feature)))))
