/** What a statement tells of one matter. Only what stands for the answer by itself belongs here. */
export interface Topic {
  readonly asks: RegExp
  /** A yes even beside a "not": "not moving". */
  readonly firmYes?: RegExp
  readonly yes?: RegExp
  readonly no?: RegExp
}
