;; How the word network learns: what is left out each time, what pulls at its weights, and the steps that follow.
;; Works in the memory of `patterns.wat`. The numbers of `patterns.ts` stand here in bytes: a vector has 256, one number of each
;; pattern of a length 384, of all lengths 1536. There are four levels: their weights lie one level after the other, then a bias each.
;; `learn-patterns-module.ts` holds this module as bytes; a test makes it anew from here and compares.
(module
  (import "patterns" "memory" (memory 1))
  (import "patterns" "meet" (func $meet (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))

  ;; The sums of the numbers of $a, of $b, of $c and of $d, side by side.
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local.set $a (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $c (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))

  ;; Four random numbers of 32 bits (mulberry32, as `seeded` in `random.ts`), each of its own state.
  (func $mixed (param $state v128) (result v128)
    (local $mixed v128)
    (local.set $mixed (i32x4.mul
      (v128.xor (local.get $state) (i32x4.shr_u (local.get $state) (i32.const 15)))
      (v128.or (local.get $state) (v128.const i32x4 1 1 1 1))))
    (local.set $mixed (v128.xor (local.get $mixed) (i32x4.add (local.get $mixed) (i32x4.mul
      (v128.xor (local.get $mixed) (i32x4.shr_u (local.get $mixed) (i32.const 7)))
      (v128.or (local.get $mixed) (v128.const i32x4 61 61 61 61))))))
    (v128.xor (local.get $mixed) (i32x4.shr_u (local.get $mixed) (i32.const 14))))

  ;; The states of the first four numbers of a seed.
  (func $states (param $seed i32) (result v128)
    (i32x4.add (i32x4.splat (local.get $seed)) (v128.const i32x4 0x6d2b79f5 0xda56f3ea 0x47826ddf 0xb4ade7d4)))

  ;; The states of the next four.
  (func $later (param $states v128) (result v128)
    (i32x4.add (local.get $states) (v128.const i32x4 0xb4ade7d4 0xb4ade7d4 0xb4ade7d4 0xb4ade7d4)))

  ;; Copies the vectors of $words one after the other, $out of 256 numbers as nothing, and the others times $scale.
  ;; A number is left out where its byte of the random ones is under $out.
  (func (export "leaveOut")
    (param $vectors i32) (param $words i32) (param $rows i32) (param $into i32)
    (param $out i32) (param $scale f32) (param $seed i32)
    (local $states v128) (local $kept v128) (local $half v128) (local $scales v128) (local $from i32) (local $end i32)
    (local.set $states (call $states (local.get $seed)))
    (local.set $scales (f32x4.splat (local.get $scale)))
    (block $all (loop $rows-loop
      (br_if $all (i32.le_s (local.get $rows) (i32.const 0)))
      (local.set $from (i32.add (local.get $vectors) (i32.shl (i32.load (local.get $words)) (i32.const 8))))
      (local.set $end (i32.add (local.get $into) (i32.const 256)))
      (loop $sixteen
        (local.set $kept (i8x16.ge_u (call $mixed (local.get $states)) (i8x16.splat (local.get $out))))
        (local.set $states (call $later (local.get $states)))
        (local.set $half (i16x8.extend_low_i8x16_s (local.get $kept)))
        (v128.store (local.get $into) (v128.and (i32x4.extend_low_i16x8_s (local.get $half))
          (f32x4.mul (local.get $scales) (v128.load (local.get $from)))))
        (v128.store offset=16 (local.get $into) (v128.and (i32x4.extend_high_i16x8_s (local.get $half))
          (f32x4.mul (local.get $scales) (v128.load offset=16 (local.get $from)))))
        (local.set $half (i16x8.extend_high_i8x16_s (local.get $kept)))
        (v128.store offset=32 (local.get $into) (v128.and (i32x4.extend_low_i16x8_s (local.get $half))
          (f32x4.mul (local.get $scales) (v128.load offset=32 (local.get $from)))))
        (v128.store offset=48 (local.get $into) (v128.and (i32x4.extend_high_i16x8_s (local.get $half))
          (f32x4.mul (local.get $scales) (v128.load offset=48 (local.get $from)))))
        (local.set $from (i32.add (local.get $from) (i32.const 64)))
        (br_if $sixteen (i32.lt_u
          (local.tee $into (i32.add (local.get $into) (i32.const 64))) (local.get $end))))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br $rows-loop))))

  ;; Meets sixteen patterns of one length in each of $lines, of which $counts says how many words it has. $said: the words of all,
  ;; one line after the other; $products: those of the first row, $stride bytes a row. $units and $starts have 1536 bytes a line.
  (func (export "meetLines")
    (param $products i32) (param $stride i32) (param $said i32) (param $counts i32) (param $lines i32)
    (param $span i32) (param $bias i32) (param $units i32) (param $starts i32)
    (local $count i32)
    (block $all (loop $lines-loop
      (br_if $all (i32.le_s (local.get $lines) (i32.const 0)))
      (local.set $count (i32.load (local.get $counts)))
      (if (local.get $count) (then
        (call $meet (local.get $products) (local.get $stride) (local.get $said) (local.get $count) (local.get $span)
          (i32.const 64) (local.get $bias) (local.get $units) (local.get $starts))))
      (local.set $said (i32.add (local.get $said) (i32.shl (local.get $count) (i32.const 2))))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $units (i32.add (local.get $units) (i32.const 1536)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 1536)))
      (local.set $lines (i32.sub (local.get $lines) (i32.const 1)))
      (br $lines-loop))))

  ;; What a pattern is met with counts from nothing on, and only every second one counts, twice: four random numbers have a bit for
  ;; each of 128 patterns, the highest ones for the first four. Puts what the levels make of it into $scores.
  (func (export "score")
    (param $units i32) (param $out i32) (param $scores i32) (param $seed i32)
    (local $states v128) (local $bits v128) (local $v v128) (local $left i32) (local $end i32) (local $at i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $states (call $states (local.get $seed)))
    (local.set $at (local.get $out))
    (local.set $end (i32.add (local.get $units) (i32.const 1536)))
    (loop $draws
      (local.set $bits (call $mixed (local.get $states)))
      (local.set $states (call $later (local.get $states)))
      (local.set $left (i32.const 32))
      (loop $four
        (local.set $v (f32x4.pmax (v128.load (local.get $units)) (v128.const f32x4 0 0 0 0)))
        (local.set $v (v128.and (f32x4.add (local.get $v) (local.get $v)) (i32x4.shr_s (local.get $bits) (i32.const 31))))
        (local.set $bits (i32x4.shl (local.get $bits) (i32.const 1)))
        (v128.store (local.get $units) (local.get $v))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (local.get $at)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load offset=1536 (local.get $at)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load offset=3072 (local.get $at)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load offset=4608 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $units (i32.add (local.get $units) (i32.const 16)))
        (br_if $four (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (br_if $draws (i32.lt_u (local.get $units) (local.get $end))))
    (v128.store (local.get $scores) (f32x4.add
      (v128.load offset=6144 (local.get $out))
      (call $sums (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))

  ;; Adds what the $errors of the levels pull at their weights to $out-pulls, and at the patterns to $bias-pulls.
  ;; In the place of $units comes what pulls at each: nothing where it did not count.
  (func (export "pullUnits")
    (param $units i32) (param $out i32) (param $errors i32) (param $out-pulls i32) (param $bias-pulls i32)
    (local $end i32) (local $v v128) (local $pull v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (v128.store offset=6144 (local.get $out-pulls) (f32x4.add
      (v128.load offset=6144 (local.get $out-pulls)) (v128.load (local.get $errors))))
    (local.set $a (v128.load32_splat (local.get $errors)))
    (local.set $b (v128.load32_splat offset=4 (local.get $errors)))
    (local.set $c (v128.load32_splat offset=8 (local.get $errors)))
    (local.set $d (v128.load32_splat offset=12 (local.get $errors)))
    (local.set $end (i32.add (local.get $units) (i32.const 1536)))
    (loop $four
      (local.set $v (v128.load (local.get $units)))
      (v128.store (local.get $out-pulls) (f32x4.add
        (v128.load (local.get $out-pulls)) (f32x4.mul (local.get $a) (local.get $v))))
      (v128.store offset=1536 (local.get $out-pulls) (f32x4.add
        (v128.load offset=1536 (local.get $out-pulls)) (f32x4.mul (local.get $b) (local.get $v))))
      (v128.store offset=3072 (local.get $out-pulls) (f32x4.add
        (v128.load offset=3072 (local.get $out-pulls)) (f32x4.mul (local.get $c) (local.get $v))))
      (v128.store offset=4608 (local.get $out-pulls) (f32x4.add
        (v128.load offset=4608 (local.get $out-pulls)) (f32x4.mul (local.get $d) (local.get $v))))
      (local.set $pull (f32x4.add
        (f32x4.add
          (f32x4.mul (local.get $a) (v128.load (local.get $out)))
          (f32x4.mul (local.get $b) (v128.load offset=1536 (local.get $out))))
        (f32x4.add
          (f32x4.mul (local.get $c) (v128.load offset=3072 (local.get $out)))
          (f32x4.mul (local.get $d) (v128.load offset=4608 (local.get $out))))))
      ;; What counted twice is pulled at twice.
      (local.set $pull (v128.and
        (f32x4.add (local.get $pull) (local.get $pull))
        (f32x4.gt (local.get $v) (v128.const f32x4 0 0 0 0))))
      (v128.store (local.get $units) (local.get $pull))
      (v128.store (local.get $bias-pulls) (f32x4.add (v128.load (local.get $bias-pulls)) (local.get $pull)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (local.set $out-pulls (i32.add (local.get $out-pulls) (i32.const 16)))
      (local.set $bias-pulls (i32.add (local.get $bias-pulls) (i32.const 16)))
      (br_if $four (i32.lt_u
        (local.tee $units (i32.add (local.get $units) (i32.const 16))) (local.get $end)))))

  ;; Passes what pulls at each pattern ($pulls) on to its places, and to the words where it was met from $starts on.
  (func (export "pullPlaces")
    (param $pulls i32) (param $starts i32) (param $said i32) (param $count i32)
    (param $vectors i32) (param $vector-pulls i32) (param $patterns i32) (param $pattern-pulls i32)
    (local $span i32) (local $n i32) (local $met i32) (local $lane i32)
    (local $start i32) (local $place i32) (local $to i32) (local $first i32)
    (local $from i32) (local $pulled i32) (local $pattern i32) (local $pattern-pulled i32) (local $end i32)
    (local $pull v128)
    (loop $spans-loop
      (local.set $span (i32.add (local.get $span) (i32.const 1)))
      (local.set $n (i32.const 0))
      (loop $blocks
        (local.set $met (i32x4.bitmask (f32x4.ne (v128.load (local.get $pulls)) (v128.const f32x4 0 0 0 0))))
        (block $passed (loop $lanes
          (br_if $passed (i32.eqz (local.get $met)))
          (local.set $lane (i32.shl (i32.ctz (local.get $met)) (i32.const 2)))
          (local.set $met (i32.and (local.get $met) (i32.sub (local.get $met) (i32.const 1))))
          (local.set $pull (v128.load32_splat (i32.add (local.get $pulls) (local.get $lane))))
          (local.set $start (i32.load (i32.add (local.get $starts) (local.get $lane))))
          (local.set $place (select (i32.sub (i32.const 0) (local.get $start)) (i32.const 0)
            (i32.lt_s (local.get $start) (i32.const 0))))
          (local.set $to (select (local.get $span) (i32.sub (local.get $count) (local.get $start))
            (i32.lt_s (local.get $span) (i32.sub (local.get $count) (local.get $start)))))
          (loop $places
            (local.set $from (i32.shl
              (i32.load (i32.add (local.get $said) (i32.shl (i32.add (local.get $start) (local.get $place)) (i32.const 2))))
              (i32.const 8)))
            (local.set $pulled (i32.add (local.get $vector-pulls) (local.get $from)))
            (local.set $from (i32.add (local.get $vectors) (local.get $from)))
            (local.set $end (i32.add (local.get $from) (i32.const 256)))
            ;; A number of a pattern is 64 times as far away in bytes as its vector.
            (local.set $pattern (i32.add (local.get $first)
              (i32.shl (i32.add (i32.add (local.get $n) (local.get $lane)) (i32.mul (local.get $place) (i32.const 384)))
                (i32.const 6))))
            (local.set $pattern-pulled (i32.add (local.get $pattern-pulls) (local.get $pattern)))
            (local.set $pattern (i32.add (local.get $patterns) (local.get $pattern)))
            (loop $numbers
              (v128.store (local.get $pulled) (f32x4.add (v128.load (local.get $pulled))
                (f32x4.mul (local.get $pull) (v128.load (local.get $pattern)))))
              (v128.store offset=16 (local.get $pulled) (f32x4.add (v128.load offset=16 (local.get $pulled))
                (f32x4.mul (local.get $pull) (v128.load offset=16 (local.get $pattern)))))
              (v128.store (local.get $pattern-pulled) (f32x4.add (v128.load (local.get $pattern-pulled))
                (f32x4.mul (local.get $pull) (v128.load (local.get $from)))))
              (v128.store offset=16 (local.get $pattern-pulled) (f32x4.add (v128.load offset=16 (local.get $pattern-pulled))
                (f32x4.mul (local.get $pull) (v128.load offset=16 (local.get $from)))))
              (local.set $pulled (i32.add (local.get $pulled) (i32.const 32)))
              (local.set $pattern (i32.add (local.get $pattern) (i32.const 32)))
              (local.set $pattern-pulled (i32.add (local.get $pattern-pulled) (i32.const 32)))
              (br_if $numbers (i32.lt_u
                (local.tee $from (i32.add (local.get $from) (i32.const 32))) (local.get $end))))
            (br_if $places
              (i32.lt_s (local.tee $place (i32.add (local.get $place) (i32.const 1))) (local.get $to))))
          (br $lanes)))
        (local.set $pulls (i32.add (local.get $pulls) (i32.const 16)))
        (local.set $starts (i32.add (local.get $starts) (i32.const 16)))
        (br_if $blocks
          (i32.lt_s (local.tee $n (i32.add (local.get $n) (i32.const 16))) (i32.const 384))))
      ;; The vectors of all places of this length are gone over: 96 times 256 bytes each.
      (local.set $first (i32.add (local.get $first) (i32.mul (local.get $span) (i32.const 24576))))
      (br_if $spans-loop (i32.lt_s (local.get $span) (i32.const 4)))))

  ;; Moves $size bytes of weights as what pulls at them asks for, and clears that. Adam: Kingma and Ba, "A Method for Stochastic
  ;; Optimization", ICLR 2015. $rate makes up for means and squares that begin at nothing.
  (func $step (export "step")
    (param $weights i32) (param $pulls i32) (param $means i32) (param $squares i32) (param $size i32) (param $rate f32)
    (local $pull v128) (local $mean v128) (local $square v128) (local $rates v128) (local $at i32)
    (local.set $rates (f32x4.splat (local.get $rate)))
    (loop $four
      (local.set $pull (v128.load (i32.add (local.get $pulls) (local.get $at))))
      (local.set $mean (f32x4.add
        (f32x4.mul (v128.const f32x4 0.9 0.9 0.9 0.9) (v128.load (i32.add (local.get $means) (local.get $at))))
        (f32x4.mul (v128.const f32x4 0.1 0.1 0.1 0.1) (local.get $pull))))
      (local.set $square (f32x4.add
        (f32x4.mul (v128.const f32x4 0.999 0.999 0.999 0.999) (v128.load (i32.add (local.get $squares) (local.get $at))))
        (f32x4.mul (v128.const f32x4 0.001 0.001 0.001 0.001) (f32x4.mul (local.get $pull) (local.get $pull)))))
      (v128.store (i32.add (local.get $pulls) (local.get $at)) (v128.const f32x4 0 0 0 0))
      (v128.store (i32.add (local.get $means) (local.get $at)) (local.get $mean))
      (v128.store (i32.add (local.get $squares) (local.get $at)) (local.get $square))
      (v128.store (i32.add (local.get $weights) (local.get $at)) (f32x4.sub
        (v128.load (i32.add (local.get $weights) (local.get $at)))
        (f32x4.div
          (f32x4.mul (local.get $rates) (local.get $mean))
          (f32x4.add (f32x4.sqrt (local.get $square)) (v128.const f32x4 1e-8 1e-8 1e-8 1e-8)))))
      (br_if $four (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $size)))))

  ;; Moves the vectors of $words as what pulls at their copies asks for, and clears that: what was left out of a copy is not pulled
  ;; at, the others were taken times $scale.
  (func (export "stepWords")
    (param $vectors i32) (param $means i32) (param $squares i32) (param $words i32) (param $rows i32)
    (param $copies i32) (param $pulls i32) (param $scale f32) (param $rate f32)
    (local $scales v128) (local $at i32) (local $word i32)
    (local.set $scales (f32x4.splat (local.get $scale)))
    (block $all (loop $rows-loop
      (br_if $all (i32.le_s (local.get $rows) (i32.const 0)))
      (local.set $at (i32.const 0))
      (loop $numbers
        (v128.store (i32.add (local.get $pulls) (local.get $at)) (v128.and
          (f32x4.mul (local.get $scales) (v128.load (i32.add (local.get $pulls) (local.get $at))))
          (f32x4.ne (v128.load (i32.add (local.get $copies) (local.get $at))) (v128.const f32x4 0 0 0 0))))
        (br_if $numbers (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16))) (i32.const 256))))
      (local.set $word (i32.shl (i32.load (local.get $words)) (i32.const 8)))
      (call $step
        (i32.add (local.get $vectors) (local.get $word)) (local.get $pulls)
        (i32.add (local.get $means) (local.get $word)) (i32.add (local.get $squares) (local.get $word))
        (i32.const 256) (local.get $rate))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (local.set $copies (i32.add (local.get $copies) (i32.const 256)))
      (local.set $pulls (i32.add (local.get $pulls) (i32.const 256)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br $rows-loop)))))
