import { shortened } from './command.ts'

const LONGEST = 120

/** Whole messages, as `plain` writes them, that ask for a copy of what was sent. */
const SAYINGS = new Set(
  'copy,a copy,the copy,my copy,download a copy,download copy,download the copy,download my copy,download my report,download the report,download report,download it,get a copy,get the copy,get my copy,have a copy,save a copy,print a copy,print my report,print it,send me a copy,email me a copy,a copy of my report,copy of my report,a copy of the report,copy of the report,get a copy of my report,get a copy of the report,have a copy of my report,have a copy of the report,download a copy of my report,download a copy of the report,send me a copy of my report,see what i sent,copi,cael copi,lawrlwytho copi'.split(
    ',',
  ),
)

/** Whether the whole message asks for a copy of what was sent: "can I have a copy please". A copy of something else is no such request. */
export function asksForCopy(text: string): boolean {
  return text.length <= LONGEST && shortened(text).some((words) => SAYINGS.has(words))
}
