;; Adds rows of whole numbers, each times an amount, to sums. `dense-rows-module.ts` holds this module as bytes; a test makes it
;; anew from here and compares.
(module
  (memory (export "memory") 1)

  ;; From $from to $end there are items of 16 bytes: where a row begins, where the sums begin, and the amount in 64 bits. A row
  ;; has $width numbers of 8 bits, a multiple of eight; the sums have as many of 64 bits.
  (func (export "add") (param $from i32) (param $end i32) (param $width i32)
    (local $row i32) (local $last i32) (local $into i32) (local $amount v128) (local $numbers v128) (local $four v128)
    (block $all (loop $items
      (br_if $all (i32.ge_u (local.get $from) (local.get $end)))
      (local.set $row (i32.load (local.get $from)))
      (local.set $into (i32.load offset=4 (local.get $from)))
      (local.set $amount (v128.load64_splat offset=8 (local.get $from)))
      (local.set $last (i32.add (local.get $row) (local.get $width)))
      (loop $eight
        (local.set $numbers (v128.load8x8_s (local.get $row)))
        (local.set $four (i32x4.extend_low_i16x8_s (local.get $numbers)))
        (v128.store (local.get $into) (f64x2.add (v128.load (local.get $into))
          (f64x2.mul (local.get $amount) (f64x2.convert_low_i32x4_s (local.get $four)))))
        (local.set $four (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four)))
        (v128.store offset=16 (local.get $into) (f64x2.add (v128.load offset=16 (local.get $into))
          (f64x2.mul (local.get $amount) (f64x2.convert_low_i32x4_s (local.get $four)))))
        (local.set $four (i32x4.extend_high_i16x8_s (local.get $numbers)))
        (v128.store offset=32 (local.get $into) (f64x2.add (v128.load offset=32 (local.get $into))
          (f64x2.mul (local.get $amount) (f64x2.convert_low_i32x4_s (local.get $four)))))
        (local.set $four (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four)))
        (v128.store offset=48 (local.get $into) (f64x2.add (v128.load offset=48 (local.get $into))
          (f64x2.mul (local.get $amount) (f64x2.convert_low_i32x4_s (local.get $four)))))
        (local.set $into (i32.add (local.get $into) (i32.const 64)))
        (br_if $eight (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 8))) (local.get $last))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br $items)))))
