/** What people do to each other. `-ing` words are going on; `done` words have happened. */
export const ACTS: Readonly<Record<string, string>> = {
  attacking:
    'hitting,punching,kicking,beating,beating up,battering,bashing,strangling,choking,throttling,attacking,assaulting,stabbing,slashing,shooting,hurting,killing,murdering,dragging,smothering,suffocating,torturing,raping,robbing,mugging,jumping on,stamping on,stamping,stomping,headbutting,biting,whipping,laying into,going for,setting about,going at,kicking off on,having a go at,grabbing,holding down,pinning down,slapping,smacking,thumping,clobbering,drowning,pushing,shoving,manhandling,pepper spraying,chasing,swinging at,lunging at,throwing punches,coming at,coming for,going to town on,kicking in,kicking the crap out of,beating the crap out of,beating shit out of,forcing himself on,molesting,carjacking,scalding,dangling',
  attack:
    'hit,punch,kick,beat,batter,bash,strangle,choke,throttle,attack,assault,stab,slash,shoot,hurt,kill,murder,smother,suffocate,torture,rape,rob,mug,jump,headbutt,bite,slap,smack,thump,harm,knife,shank,burn,drown,poison,kidnap,abduct,do in,beat up,batter,get,grab,drag,snatch,run over,force,cut,hang,throw,finish,destroy,end,execute,behead,maim,cripple',
  attacked:
    'hit,killed,murdered,punched,kicked,beaten,beaten up,beat up,beat,battered,bashed,strangled,choked,throttled,attacked,assaulted,stabbed,slashed,shot,jumped,robbed,mugged,bottled,glassed,headbutted,poisoned,spiked,drugged,knocked out,raped,gang raped,sexually assaulted,run over,ran over,kidnapped,abducted,grabbed,hurt,dragged,thrown,threw,pushed,stamped on,bitten,burnt,set on,set upon,lumped,sparked,acid attacked,stomped,pistol whipped,pinned,scalded,thumped,smacked,slapped,shoved,slammed,smashed',
  badly:
    'stabbed,slashed,shot,strangled,choked,battered,bottled,glassed,run over,ran over,knocked out,kidnapped,abducted,taken hostage,acid attacked,stamped on,set alight,set on fire,thrown down,threw down,slammed',
  smashing:
    'smashing,trashing,wrecking,breaking,destroying,throwing,kicking off,going mad,going mental,going crazy,going berserk,going nuts,raging,rampaging,losing it,flipping out,lashing out,out of control',
  hitnow:
    'hits,punches,kicks,beats,strangles,chokes,slaps,batters,smacks,bites,shoves,pushes,hurts,thumps,burns,throws,drags,spits,spit,grabs,headbutts,whacks,belts,abuses,rapes,forces,threatens,threatening,bullies,controls',
  hurtpast:
    'hit,punched,kicked,beat,strangled,choked,slapped,battered,smacked,bit,shoved,pushed,hurt,thumped,burnt,threw,dragged,headbutted,abused,raped,molested,whipped',
  strong:
    'bleeding,unconscious,unresponsive,stabbed,stabbing,strangled,strangling,choking,drowning,collapsed,collapse,machete,gun,shotgun,knife,axe,kidnapped,kidnapping,hostage,screaming,trapped,burning,on fire,acid,attacking,attacked,punching,punches,kicking,beating,battering,violent,raging,armed,shooting,gunshots,shots,explosion,bomb,breaking in,break in,smashing,smashed up,being robbed,being attacked,forced,forcing,dragged,dragging,hurting,injured,injuries,unwell,seizure,fitting,not breathing,passed out,knocked out,run over,crashed,overturned,swerving,suffocating,dying,threatening,stalker,intruder,burglar,fighting,fight,brawl,strangle,danger,wielding,brandishing,lashing,sinking,swept,stranded,rocks,pushed off,thrown off,fallen off,fell off,jumped off,fallen from,fell from,fallen down,fell down,fallen in,fell in,held down,pinned,tied,abducted,spiked,flames,ambulance,paramedics,dangling,hanging off,hanging out',
  despair:
    'trust myself,no reason to stay,nothing left,end it,ending it,tonight is the night,suicidal,want to die,wants to die,going to jump,about dying,about death,hopeless,worthless,goodbye,noose,rope,razor,wrists,overdose,overdosed,cutting myself,cuts herself,cuts himself,cutting herself,cutting himself,hurt myself,hurting myself,cannot go on,can not go on,give up on life,done with life,had enough of life,not want to live,no point,cannot live,unsafe with myself,without me,be at peace,join my,be with my dead,disappear forever,sleep forever,never wake,last night alive,nobody would miss,nobody would care',
  harm: 'touches,touched,touching,abuses,abused,abusing,controls,controlling,hits,beats,slaps,slapped,kicks,punches,threatens,forces,forced,steals,stole from,bullies,humiliates,hurts me,hurt me,rapes,raped,gropes,groped,private parts,starves,locks me,locks her,locks him,locked me,strangles,strangled,calls me names,screams at me,follows me,stalks,tracks me,isolates,will not let me,does not let me,makes me,made me,blackmail,blackmailing,out me,unless i give,if i do not,if i leave,trafficked,exploits,exploited,grooming,groomed,spits,burns me,burnt me,pushes me,shoves,throws things,smashes,choked,chokes',
  harmed:
    'abused,abuse,bruises,bruised,black eye,beaten,groomed,exploited,trafficked,forced,scared to go home,scared of her,scared of his,scared of him,frightened of,terrified of,underage,not allowed,controlled,controls,isolated,neglected,malnourished,locked in,flinches,slaps her,hits her,slaps him,hits him',
  scream:
    'screaming,shouting,yelling,crying,begging,pleading,sobbing,wailing,scream,screams,shrieking,crying out,calling for,shouts,yelling for,calling out,screamed,shouted',
  entering:
    'breaking in,breaking into,breaking,break in,break into,get in,getting in,get into,getting into,force,forcing,kicking,kicking in,kicked in,kick in,smashing,smashed in,climbing,climbing in,climbing through,climbing into,climbing over,trying,banging,hammering,pounding,bashing,rattling,jemmying,prising,drilling,sawing,cutting,burgling,robbing,ransacking,raiding,booting,come in,coming in,coming through,barging,pushing,sneaking,crawling,shouldering,picking,smash,kick',
  burgle:
    'burgling,robbing,breaking in,breaking into,break in,break into,ransacking,raiding,stealing,nicking,looting,climbing in,climbing into,climbing through,drilling,jemmying,loading,lifting,angle grinding,cutting,sawing,hotwiring,taking',
  follow:
    'following,stalking,chasing,tailing,trailing,coming after,walking behind,creeping up,running after,after,hunting,tracking,been followed by,behind',
  threatening:
    'threatening,threatened,threaten,threats,swearing he will,says he will,says he is going to,said he would,says she will,said he will,says they will,said they would,says they are going to,said he is going to,vowed,vowing,promised,warned,tells me he will,told me he will,told me he would,reckons he will,saying he will,saying she will,saying they will,saying he is going to,shouting he will,keeps saying he will',
}
