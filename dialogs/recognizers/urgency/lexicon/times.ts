const UNITS = 'day,days,night,week,weeks,month,months,year,years'

/** Words for when. `past` and `now` decide which tense a message is told in. */
export const TIMES: Readonly<Record<string, string>> = {
  unit: UNITS,
  weekday:
    'monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tues,weds,thurs,fri,easter,christmas,new year,halloween,bonfire night',
  month:
    'january,february,march,april,june,july,august,september,october,november,december,jan,feb,aug,sept,oct,nov,dec',
  count:
    'a,an,one,two,three,four,five,six,seven,eight,nine,ten,twelve,fifteen,twenty,thirty,forty,couple,couple of,few,several,many,some,half,ages,long,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,20,21,25,30,40,50',
  instant: 'minute,minutes,seconds,second,sec,moments,moment,half hour,half an hour',
  now: 'now,right now,right this,at the moment,at this moment,this moment,this minute,this second,currently,presently,still,as we speak,as i type,as i speak,tonight,happening,in progress,going on,quick,quickly,hurry,urgent,urgently,straight away,immediately,just,minutes ago,seconds ago,moments ago,minute ago,an hour ago,half hour ago,second ago,on way,come quick,send someone,send help,send police,need police,need help,need ambulance,need an ambulance,need the police,please help,please come,999,nawr,rwan',
  keeps:
    'always,often,every,everyday,daily,weekly,nightly,sometimes,usually,whenever,regularly,constantly,most,all the time,for years,for months,for weeks,each time,any time,on and off,time and again,again and again,used to,repeatedly',
}
