/** People, as callers name them. Spelling as after `tokens.ts`. */
export const PEOPLE: Readonly<Record<string, string>> = {
  me: 'me,us,myself',
  my: 'my,our,me,the,this,his,her,their',
  kin: 'husband,wife,partner,boyfriend,girlfriend,ex,ex husband,ex wife,ex partner,ex boyfriend,fiance,mum,dad,stepdad,stepmum,step dad,step mum,brother,sister,son,daughter,uncle,auntie,cousin,nephew,niece,nan,grandad,grandson,granddaughter,family,in laws,mother in law,father in law,son in law,daughter in law,brother in law,parents,other half,housemate,flatmate,roommate,lover,baby dad,babys dad',
  lover:
    'husband,wife,partner,boyfriend,girlfriend,ex,ex husband,ex wife,ex partner,ex boyfriend,ex girlfriend,fiance,fiancee,other half,lover,man i am seeing,man i live with,baby dad,child dad',
  loved:
    'husband,wife,partner,boyfriend,girlfriend,mum,dad,brother,sister,son,daughter,uncle,auntie,cousin,nephew,niece,nan,grandad,grandson,granddaughter,friend,best friend,mate,best mate,flatmate,housemate,roommate,child,boy,girl,neighbour,colleague,baby',
  child:
    'child,baby,boy,girl,son,daughter,little one,little boy,little girl,schoolboy,schoolgirl,grandson,granddaughter,grandchild,grandchildren,nephew,niece,teenager,year old,month old,pupil,little brother,little sister,kid brother,stepson,stepdaughter,goddaughter,godson',
  frail:
    'nan,grandad,dementia,alzheimers,elderly,pensioner,old man,old woman,vulnerable,autistic,disabled,learning difficulties,learning disability,special needs,diabetic,insulin,confused,care home',
  who: `he,she,they,someone,man,woman,person,people,husband,wife,partner,boyfriend,girlfriend,ex,mum,dad,stepdad,stepmum,brother,sister,son,daughter,uncle,auntie,cousin,nephew,niece,nan,grandad,grandson,granddaughter,neighbour,friend,mate,flatmate,housemate,roommate,lodger,tenant,landlord,colleague,boss,customer,shopper,shoplifter,passenger,driver,cyclist,stranger,intruder,burglar,robber,thief,thieves,attacker,offender,suspect,gang,group,crew,crowd,mob,lad,lads,boy,girl,child,baby,teenager,student,pupil,teacher,worker,lodger,bouncer,doorman,drunk,junkie,dealer,nutter,psycho,weirdo,creep,maniac,another,other,one,two,three,four,five,six,them,him,her,everyone,anyone,old,pensioner,officer,police officer,nurse,paramedic,guard,security guard,patient,resident,somebody,these,those,in law,parent,parents,family,bird,mans,yardie,youngster,youngsters,homeless,rough sleeper,guest,visitor,delivery driver,cabbie,rider,motorcyclist,biker,pedestrian,jogger,staff,manager,barman,inmate,soldier,tourist,hooligan,fan,which,who,carer,cleaner,builder,kid,dog walker,walker,swimmer,angler,climber,worker`,
  them: 'him,her,them,me,us,someone,people,person,man,woman,child,boy,girl,baby,mum,dad,brother,sister,son,daughter,wife,husband,partner,girlfriend,boyfriend,friend,mate,neighbour,nan,grandad,each other,another,everyone,anyone,old,passenger,driver,staff,officer,police officer,teenager,lad,cousin,uncle,auntie,nephew,niece,stepdad,cleaner,guard,security,nurse,paramedic,customer,flatmate,housemate,guest,lodger,tenant,children',
  attacker: 'intruder,burglar,robber,stranger,attacker,prowler,peeping tom,gunman,knifeman,kidnapper',
}
