/** Word lists that tells and readings name as `<name>`. Entries of several words are joined with `_`. */
const LISTS = {
  /** Someone of the teller's: "my son's bike" is not the teller's own. */
  kin: 'son sons daughter daughters lad lads boy boys girl girls kid kids child children partner partners wife wifes husband husbands hubby missus mum mums mam mom mother mothers dad dads father fathers brother brothers sister sisters nan nans gran grans grandma grandad grandads grandson granddaughter aunt auntie uncle cousin cousins niece nephew friend friends mate mates pal neighbour neighbours flatmate flatmates housemate housemates girlfriend boyfriend fiance fiancee ex colleague colleagues boss landlord landlady tenant lodger carer elderly in_laws parents family',
  neighbour:
    'neighbour neighbours next_door neighbouring the_people_opposite over_the_road across_the_road the_house_opposite upstairs downstairs',
  someone:
    'someone somebody some_one anyone they he she people kids lads youths thieves thief burglars burglar robbers vandals toerags scumbags scum scrotes yobs gang men man bloke guy woman girl boy lad',
  took: 'took stole nicked pinched swiped snatched robbed grabbed lifted half_inched teefed thieved stolen taken had_it_away made_off_with had_away walked_off_with ran_off_with rode_off_on drove_off_in helped_themselves_to ripped_off',
  taken:
    'taken stolen nicked pinched swiped snatched robbed gone missing lifted half_inched thieved teefed disappeared vanished jacked',
  was: 'was were is has had have got get getting been being are',
  broke:
    'broke broken smashed shattered damaged wrecked trashed vandalised ruined kicked_in keyed scratched dented slashed',
  saw: 'saw seen witnessed watched clocked spotted noticed heard',
  nobody: 'nobody no_one none_of_them none_of_us no_witnesses not_a_soul',
  bike: 'bike bikes bicycle pushbike push_bike cycle e_bike ebike mountain_bike road_bike bmx',
  car: 'car motor vehicle van',
  camera: 'cctv camera cameras security_camera security_cameras surveillance',
  video: 'video footage film clip recording videos clips',
  doorbell:
    'doorbell ring_doorbell ring_camera video_doorbell doorbell_camera blink_doorbell nest_doorbell eufy_doorbell',
  dashcam: 'dashcam dash_cam dash_camera dashcams helmet_cam helmet_camera gopro go_pro headcam bike_cam',
  house: 'house home flat apartment bungalow place property maisonette',
  shop: 'shop store supermarket salon cafe restaurant pub takeaway',
  road: 'road street lane avenue close drive way crescent',
  man: 'man bloke guy fella fellow lad boy geezer male gentleman chap dude',
  woman: 'woman lady girl female lass bird',
  harm: 'smashed broken broke kicked keyed scratched damaged vandalised slashed sprayed egged torched burnt burned dented cracked snapped ripped bent wrecked trashed graffitied tagged shattered booted pulled knocked threw thrown chucked defaced scratching smashing breaking kicking scored gouged stabbed rammed',
  did: 'did took stole nicked pinched smashed broke kicked keyed threw chucked punched hit pushed slapped threatened sent sends keeps has_been came scratched damaged pulled ripped cut slashed spat shouted attacked assaulted robbed burnt booted followed swore grabbed messaged posted',
  came_back:
    'came_back come_back got_back get_back got_home came_home come_home returned came_out come_out came_down went_back got_in woke_up got_up went_out',
} as const

/** The lists, each as its entries of one or more words. */
export const ACCOUNT_LISTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(LISTS).map(([name, words]) => [name, words.split(' ').map((entry) => entry.split('_'))]),
)
