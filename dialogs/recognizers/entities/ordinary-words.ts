/** Short words of running text, which a plate's letters are not taken for: "on 12 may", "M25 the". Lower case. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  (
    'am an as at be by do go he hi if in is it me my no of oh ok on or pm so to up us we re vs ' +
    'the and for was had has her him his she you our out off not now all any are but can did get got how its man men may new old ' +
    'one two six ten see saw say too use way who why yes yet ago age bag bad big bit boy bus car cat cos cut day dog due eye far few ' +
    'fun gas gun guy hit hot job key kid lad led leg let lot mad map met mum dad mph net odd own pay per pub put ran red run sad sat ' +
    'set sit sun tax tea the top toy try van wet win won yards min mins hrs sec secs year yrs days jan feb mar apr jun jul aug sep oct nov dec ' +
    'mon tue wed thu fri plus then they them that this with from just like near over past half left took told went were when what where'
  ).split(' '),
)

/** What stands right after a number in running text: ordinals and units. Lower case. */
export const UNITS: ReadonlySet<string> = new Set(
  'st nd rd th ft mm cm km kg ml lb lbs gb tb mb hz mah usb led hd uhd fps mpg bhp cc pcs pts'.split(' '),
)
