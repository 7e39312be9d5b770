/** First messages of invented people: long and short, clear and less clear, about the three topics. */
export const STORIES = [
  'My bike was stolen from outside the library last night. It is a red Giant, I paid about 450 pounds for it.',
  'hi someone has taken my sons bike from the school rack between 9 and 3 on thursday, blue Carrera mountain bike, lock cut',
  'I came out of work at half five and my bicycle had gone. The lock was on the floor, cut through. Grey Specialized Sirrus, maybe £700, I have the receipt.',
  'e-bike nicked from our hallway at the weekend, it was locked to the stairs, black Raleigh',
  'I want to report a stolen bicycle please',
  'A lorry driver was on his phone on the ring road this morning about twenty past eight, I have it on dashcam',
  'Someone overtook me on a blind bend yesterday at 4pm and nearly hit a cyclist, silver Ford, I got the video and part of the plate',
  'There was a white van jumping the red light by the station at about 7.15 last night, it nearly hit people crossing. I can send you the clip from my helmet camera.',
  'I have lost my purse somewhere between the market and the bus stop on Saturday, brown leather, with my driving licence and about forty quid in it',
  'lost my phone on the number 12 bus on tuesday evening, black Samsung with a green case',
  'I dropped my passport in town yesterday and I cannot find it anywhere',
  'I have lost a ring that was my mothers, I think in the park on Sunday afternoon. It is gold with a small blue stone.',
] as const
