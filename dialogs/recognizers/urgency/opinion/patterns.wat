;; What each pattern of the word network makes of words, and where in a text it is met best: four numbers at a time.
;; A vector has 64 numbers (256 bytes), as `WIDTH` in `patterns.ts` says; a multiple of 16 patterns has each length.
;; `patterns-module.ts` holds this module as bytes; a test makes it anew from here and compares.
(module
  (memory (export "memory") 1)

  ;; Multiplies each of $rows vectors with each of $places, a multiple of four: two vectors with four places at a time. The
  ;; products of a vector lie side by side, $stride bytes after those of the vector before. Of an odd number of vectors the last
  ;; stands for two, and is written twice.
  (func (export "multiply")
    (param $patterns i32) (param $places i32) (param $vectors i32) (param $rows i32) (param $into i32) (param $stride i32)
    (local $next i32) (local $other i32) (local $place i32) (local $pattern i32)
    (local $vector i32) (local $second i32) (local $end i32) (local $v v128) (local $w v128) (local $p v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (block $all (loop $rows-loop
      (br_if $all (i32.le_s (local.get $rows) (i32.const 0)))
      ;; How far away, in bytes, the second vector is, and where its products come.
      (local.set $next (select (i32.const 256) (i32.const 0) (i32.gt_s (local.get $rows) (i32.const 1))))
      (local.set $other (i32.add (local.get $into)
        (select (local.get $stride) (i32.const 0) (i32.gt_s (local.get $rows) (i32.const 1)))))
      (local.set $end (i32.add (local.get $vectors) (i32.const 256)))
      (local.set $pattern (local.get $patterns))
      (local.set $place (i32.const 0))
      (loop $places-loop
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (local.get $a))
        (local.set $c (local.get $a))
        (local.set $d (local.get $a))
        (local.set $e (local.get $a))
        (local.set $f (local.get $a))
        (local.set $g (local.get $a))
        (local.set $h (local.get $a))
        (local.set $vector (local.get $vectors))
        (local.set $second (i32.add (local.get $vectors) (local.get $next)))
        ;; Eight numbers a time around.
        (loop $numbers
          (local.set $v (v128.load (local.get $vector)))
          (local.set $w (v128.load (local.get $second)))
          (local.set $p (v128.load (local.get $pattern)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=256 (local.get $pattern)))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=512 (local.get $pattern)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=768 (local.get $pattern)))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $v (v128.load offset=16 (local.get $vector)))
          (local.set $w (v128.load offset=16 (local.get $second)))
          (local.set $p (v128.load offset=16 (local.get $pattern)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=272 (local.get $pattern)))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=528 (local.get $pattern)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $p (v128.load offset=784 (local.get $pattern)))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (local.get $p))))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $w) (local.get $p))))
          (local.set $pattern (i32.add (local.get $pattern) (i32.const 32)))
          (local.set $second (i32.add (local.get $second) (i32.const 32)))
          (br_if $numbers (i32.lt_u
            (local.tee $vector (i32.add (local.get $vector) (i32.const 32))) (local.get $end))))
        ;; One place of four has been gone over: the other three are left behind.
        (local.set $pattern (i32.add (local.get $pattern) (i32.const 768)))
        ;; The four sums of each vector, each spread over four numbers, come to lie side by side.
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (i32.add (local.get $into) (i32.shl (local.get $place) (i32.const 2))) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
        (local.set $e (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $e) (local.get $f))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $e) (local.get $f))))
        (local.set $g (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $g) (local.get $h))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $g) (local.get $h))))
        (v128.store (i32.add (local.get $other) (i32.shl (local.get $place) (i32.const 2))) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $e) (local.get $g))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $e) (local.get $g))))
        (br_if $places-loop
          (i32.lt_s (local.tee $place (i32.add (local.get $place) (i32.const 4))) (local.get $places))))
      (local.set $into (i32.add (local.get $into) (i32.shl (local.get $stride) (i32.const 1))))
      (local.set $vectors (i32.add (local.get $vectors) (i32.const 512)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 2)))
      (br $rows-loop))))

  ;; Finds where in a text of $count words, one at least, each pattern of one length is met best, and how strongly. $said: the row
  ;; of each word; $products: those of the first row; $stride: bytes from row to row; $size: bytes of one number of each pattern.
  (func (export "meet")
    (param $products i32) (param $stride i32) (param $said i32) (param $count i32)
    (param $span i32) (param $size i32) (param $bias i32) (param $units i32) (param $starts i32)
    (local $n i32) (local $start i32) (local $place i32) (local $to i32) (local $from i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $at v128) (local $more v128)
    (local $best-a v128) (local $best-b v128) (local $best-c v128) (local $best-d v128)
    (local $at-a v128) (local $at-b v128) (local $at-c v128) (local $at-d v128)
    ;; Sixteen patterns at a time.
    (loop $blocks
      (local.set $best-a (f32x4.splat (f32.const -inf)))
      (local.set $best-b (local.get $best-a))
      (local.set $best-c (local.get $best-a))
      (local.set $best-d (local.get $best-a))
      (local.set $at-a (v128.const i32x4 0 0 0 0))
      (local.set $at-b (local.get $at-a))
      (local.set $at-c (local.get $at-a))
      (local.set $at-d (local.get $at-a))
      (local.set $start (i32.sub (i32.const 1) (local.get $span)))
      (loop $texts
        (local.set $a (v128.load (local.get $bias)))
        (local.set $b (v128.load offset=16 (local.get $bias)))
        (local.set $c (v128.load offset=32 (local.get $bias)))
        (local.set $d (v128.load offset=48 (local.get $bias)))
        (local.set $place (select (i32.sub (i32.const 0) (local.get $start)) (i32.const 0)
          (i32.lt_s (local.get $start) (i32.const 0))))
        (local.set $to (select (local.get $span) (i32.sub (local.get $count) (local.get $start))
          (i32.lt_s (local.get $span) (i32.sub (local.get $count) (local.get $start)))))
        (loop $places
          (local.set $from (i32.add
            (i32.add (i32.add (local.get $products) (local.get $n)) (i32.mul (local.get $place) (local.get $size)))
            (i32.mul (local.get $stride) (i32.load (i32.add (local.get $said)
              (i32.shl (i32.add (local.get $start) (local.get $place)) (i32.const 2)))))))
          (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $from))))
          (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $from))))
          (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $from))))
          (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $from))))
          (br_if $places
            (i32.lt_s (local.tee $place (i32.add (local.get $place) (i32.const 1))) (local.get $to))))
        (local.set $at (i32x4.splat (local.get $start)))
        (local.set $more (f32x4.gt (local.get $a) (local.get $best-a)))
        (local.set $best-a (f32x4.pmax (local.get $best-a) (local.get $a)))
        (local.set $at-a (v128.bitselect (local.get $at) (local.get $at-a) (local.get $more)))
        (local.set $more (f32x4.gt (local.get $b) (local.get $best-b)))
        (local.set $best-b (f32x4.pmax (local.get $best-b) (local.get $b)))
        (local.set $at-b (v128.bitselect (local.get $at) (local.get $at-b) (local.get $more)))
        (local.set $more (f32x4.gt (local.get $c) (local.get $best-c)))
        (local.set $best-c (f32x4.pmax (local.get $best-c) (local.get $c)))
        (local.set $at-c (v128.bitselect (local.get $at) (local.get $at-c) (local.get $more)))
        (local.set $more (f32x4.gt (local.get $d) (local.get $best-d)))
        (local.set $best-d (f32x4.pmax (local.get $best-d) (local.get $d)))
        (local.set $at-d (v128.bitselect (local.get $at) (local.get $at-d) (local.get $more)))
        (br_if $texts
          (i32.lt_s (local.tee $start (i32.add (local.get $start) (i32.const 1))) (local.get $count))))
      (v128.store (local.get $units) (local.get $best-a))
      (v128.store offset=16 (local.get $units) (local.get $best-b))
      (v128.store offset=32 (local.get $units) (local.get $best-c))
      (v128.store offset=48 (local.get $units) (local.get $best-d))
      (v128.store (local.get $starts) (local.get $at-a))
      (v128.store offset=16 (local.get $starts) (local.get $at-b))
      (v128.store offset=32 (local.get $starts) (local.get $at-c))
      (v128.store offset=48 (local.get $starts) (local.get $at-d))
      (local.set $bias (i32.add (local.get $bias) (i32.const 64)))
      (local.set $units (i32.add (local.get $units) (i32.const 64)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 64)))
      (br_if $blocks
        (i32.lt_s (local.tee $n (i32.add (local.get $n) (i32.const 64))) (local.get $size))))))
