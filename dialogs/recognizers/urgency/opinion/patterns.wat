;; What each pattern of the word network makes of words, where in a text it is met best, and how it learns: four numbers at a time.
;; `patterns-module.ts` holds this module as bytes; a test makes it anew from here and compares.
(module
  (memory (export "memory") 1)

  ;; Multiplies each of $rows vectors with each of $places (of all patterns). Both have $width bytes.
  ;; $places and $width / 4 are multiples of four.
  (func (export "multiply")
    (param $patterns i32) (param $places i32) (param $width i32)
    (param $vectors i32) (param $rows i32) (param $into i32)
    (local $row i32) (local $place i32) (local $at i32) (local $pattern i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (block $all (loop $rows-loop
      (br_if $all (i32.ge_s (local.get $row) (local.get $rows)))
      (local.set $pattern (local.get $patterns))
      (local.set $place (i32.const 0))
      (loop $places-loop
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $numbers
          (local.set $v (v128.load (i32.add (local.get $vectors) (local.get $at))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v)
            (v128.load (i32.add (local.get $pattern) (local.get $at))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v)
            (v128.load (i32.add (i32.add (local.get $pattern) (local.get $width)) (local.get $at))))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v)
            (v128.load (i32.add (i32.add (local.get $pattern) (i32.shl (local.get $width) (i32.const 1))) (local.get $at))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v)
            (v128.load (i32.add (i32.add (local.get $pattern) (i32.mul (local.get $width) (i32.const 3))) (local.get $at))))))
          (br_if $numbers (i32.lt_s (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
        ;; The four sums, each spread over four numbers, come to lie side by side.
        (local.set $v (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $into) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $v) (local.get $c))))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (local.set $pattern (i32.add (local.get $pattern) (i32.shl (local.get $width) (i32.const 2))))
        (br_if $places-loop
          (i32.lt_s (local.tee $place (i32.add (local.get $place) (i32.const 4))) (local.get $places))))
      (local.set $vectors (i32.add (local.get $vectors) (local.get $width)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br $rows-loop))))

  ;; Finds where in a text of $count words each pattern of one length is met best, and how strongly. $said: the row of each word;
  ;; $products: those of this length in the first row; $stride: bytes from row to row; $size: bytes of one number of each pattern.
  (func (export "meet")
    (param $products i32) (param $stride i32) (param $said i32) (param $count i32)
    (param $span i32) (param $size i32) (param $bias i32) (param $units i32) (param $starts i32)
    (local $n i32) (local $start i32) (local $place i32) (local $to i32)
    (local $sum v128) (local $best v128) (local $at v128) (local $more v128)
    (loop $blocks
      (local.set $best (f32x4.splat (f32.const -inf)))
      (local.set $at (i32x4.splat (i32.const 0)))
      (local.set $start (i32.sub (i32.const 1) (local.get $span)))
      (block $met (loop $texts
        (br_if $met (i32.ge_s (local.get $start) (local.get $count)))
        (local.set $sum (v128.load (i32.add (local.get $bias) (local.get $n))))
        (local.set $place (select (i32.sub (i32.const 0) (local.get $start)) (i32.const 0)
          (i32.lt_s (local.get $start) (i32.const 0))))
        (local.set $to (select (local.get $span) (i32.sub (local.get $count) (local.get $start))
          (i32.lt_s (local.get $span) (i32.sub (local.get $count) (local.get $start)))))
        (block $summed (loop $places
          (br_if $summed (i32.ge_s (local.get $place) (local.get $to)))
          (local.set $sum (f32x4.add (local.get $sum) (v128.load (i32.add
            (i32.add (local.get $products) (local.get $n))
            (i32.add
              (i32.mul (local.get $place) (local.get $size))
              (i32.mul (local.get $stride)
                (i32.load (i32.add (local.get $said)
                  (i32.shl (i32.add (local.get $start) (local.get $place)) (i32.const 2))))))))))
          (local.set $place (i32.add (local.get $place) (i32.const 1)))
          (br $places)))
        (local.set $more (f32x4.gt (local.get $sum) (local.get $best)))
        (local.set $best (v128.bitselect (local.get $sum) (local.get $best) (local.get $more)))
        (local.set $at (v128.bitselect (i32x4.splat (local.get $start)) (local.get $at) (local.get $more)))
        (local.set $start (i32.add (local.get $start) (i32.const 1)))
        (br $texts)))
      (v128.store (i32.add (local.get $units) (local.get $n)) (local.get $best))
      (v128.store (i32.add (local.get $starts) (local.get $n)) (local.get $at))
      (br_if $blocks (i32.lt_s (local.tee $n (i32.add (local.get $n) (i32.const 16))) (local.get $size)))))

  ;; What pulls at each product pulls at its vector and at its place of a pattern: adds to $vector-pulls and $pattern-pulls.
  (func (export "pull")
    (param $pulls i32) (param $places i32) (param $width i32) (param $rows i32)
    (param $vectors i32) (param $patterns i32) (param $vector-pulls i32) (param $pattern-pulls i32)
    (local $row i32) (local $place i32) (local $at i32) (local $pull v128) (local $shift i32)
    (block $all (loop $rows-loop
      (br_if $all (i32.ge_s (local.get $row) (local.get $rows)))
      (local.set $place (i32.const 0))
      (loop $places-loop
        ;; Nothing pulls at most products.
        (if (v128.any_true (v128.load (local.get $pulls)))
          (then
            (local.set $shift (i32.mul (local.get $place) (local.get $width)))
            (loop $four
              (if (f32.ne (f32.load (local.get $pulls)) (f32.const 0))
                (then
                  (local.set $pull (v128.load32_splat (local.get $pulls)))
                  (local.set $at (i32.const 0))
                  (loop $numbers
                    (v128.store (i32.add (i32.add (local.get $pattern-pulls) (local.get $shift)) (local.get $at))
                      (f32x4.add
                        (v128.load (i32.add (i32.add (local.get $pattern-pulls) (local.get $shift)) (local.get $at)))
                        (f32x4.mul (local.get $pull) (v128.load (i32.add (local.get $vectors) (local.get $at))))))
                    (v128.store (i32.add (local.get $vector-pulls) (local.get $at))
                      (f32x4.add
                        (v128.load (i32.add (local.get $vector-pulls) (local.get $at)))
                        (f32x4.mul (local.get $pull)
                          (v128.load (i32.add (i32.add (local.get $patterns) (local.get $shift)) (local.get $at))))))
                    (br_if $numbers (i32.lt_s (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))))
              (local.set $shift (i32.add (local.get $shift) (local.get $width)))
              (local.set $pulls (i32.add (local.get $pulls) (i32.const 4)))
              (local.set $place (i32.add (local.get $place) (i32.const 1)))
              (br_if $four (i32.and (local.get $place) (i32.const 3)))))
          (else
            (local.set $pulls (i32.add (local.get $pulls) (i32.const 16)))
            (local.set $place (i32.add (local.get $place) (i32.const 4)))))
        (br_if $places-loop (i32.lt_s (local.get $place) (local.get $places))))
      (local.set $vectors (i32.add (local.get $vectors) (local.get $width)))
      (local.set $vector-pulls (i32.add (local.get $vector-pulls) (local.get $width)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br $rows-loop)))))
