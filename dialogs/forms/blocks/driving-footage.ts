import { defineBlock } from '../../form.ts'

const filmed = { field: 'dr.footage', is: ['mine', 'other-person'] } as const

/** The account of what was seen (domain 3.6). */
export const drivingAccount = defineBlock({
  'dr.account': {
    section: 'Your account',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'What happened, in order? Tell us what you saw before, during and after.',
    hint: 'Write what you saw, not what you think of the driver.',
    why: 'It may be read in court, so plain facts work best.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Who was put at risk by it (domain 3.6). */
export const drivingAffected = defineBlock({
  'dr.affected': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone have to brake, swerve or get out of the way?',
    why: 'It shows how much risk there was for others.',
    label: 'Someone had to brake or swerve',
    unknown: true,
    tells: {
      yes: [
        'had|have|having|forced|causing|made|forcing|caused ..6 to? brake|swerve|stop|slam|jump|dive|emergency|mount|slow|pull|evasive|braking|swerving|jumping',
        'swerved|braked|slammed_on|slammed_his|slammed_her|slammed_my|jumped|dived|leapt ..3 out|avoid|brakes|anchors|over|onto|hard|into|back',
        'emergency stop|brake|braking|braked',
        'out of the|his|her|their way',
        'slam|slammed|slamming ..2 brakes|anchors',
        'into the verge|hedge|kerb|ditch',
      ],
      no: [
        'nobody|no_one|no_other ..3 affected|involved|brake|swerve|hurt_or|around|had_to',
        'not ..2 affect|affected ..2 anyone|anybody|me|us',
      ],
    },
  },
  'dr.affectedText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'Who was it, and what did they have to do?',
    why: 'It shows how much risk there was for others.',
    label: 'Who had to brake or swerve',
    unknown: true,
    when: { field: 'dr.affected', is: 'yes' },
    tells: {
      clause: [
        'had|have|having|forced|causing|made|forcing|caused ..6 to? brake|swerve|stop|slam|jump|dive|emergency|mount|slow|pull|evasive',
        'swerved|braked|slammed_on|slammed_his|slammed_her|slammed_my|jumped|dived|leapt ..3 out|avoid|brakes|anchors|over|onto|hard|into|back',
        'emergency stop|brake|braking|braked',
        'out of the|his|her|their way',
      ],
    },
  },
})

/** The video, if there is one. The film shows the person's own riding or driving too, which is told before it is sent. */
export const drivingFootage = defineBlock({
  'dr.footage': {
    section: 'Video',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'mine',
          label: 'Yes, my own',
          says: [
            'yes',
            'mine',
            'i have video',
            'i have footage',
            'on my dash cam',
            'on my dashcam',
            'on my helmet cam',
            'my gopro',
          ],
          tells: [
            'i|we|my|our|ive ..3 got|have|has|had|caught|recorded|captured|saved|filmed|attached|videoed ..4 video|footage|dashcam|<dashcam>|film|clip|camera|helmet_cam|phone',
            'my|our|got|have|from_my ..2 <dashcam>|dashcam_footage|helmet_cam|bike_camera|rear_camera|front_camera !not',
            '<dashcam> ..2 footage|video|clip|recorded|caught|got',
            'caught|recorded|captured|got|all|its ..3 on ..1 my|our|the ..1 <dashcam>|video|camera|film|phone|doorbell|helmet',
            'footage|video|clip ..3 saved|downloaded|attached|available|ready|here|uploaded|kept|if_you_need',
            'doorbell|cctv ..1 caught|got|recorded|shows',
          ],
        },
        {
          id: 'other-person',
          label: 'Yes, another person’s',
          says: ['someone else filmed it', 'another person has it', 'a friend filmed it', 'shop cctv'],
          tells: [
            '<kin>|<neighbour>|passenger|driver|shop|garage|someone_else|another ..3 has|have|got|had|filmed|recorded|videoed|might_have ..3 footage|video|<dashcam>|it|clip|camera|cctv|doorbell',
            'his|her|their|neighbours|drivers ..1 <dashcam>|footage|cctv|doorbell|camera',
          ],
          over: ['mine'],
        },
        {
          id: 'none',
          label: 'No',
          says: ['none', 'no video', 'no footage', 'no dashcam', 'not on camera', 'didnt film'],
          tells: [
            'no|not_any|without|havent_any|havent_got_any|not_got_any|dont_have_any ..2 footage|video|<dashcam>|dashcam_footage|cameras|camera|recording',
            'not ..4 have|got|get|capture|record|on ..3 footage|video|<dashcam>|camera|film|clip',
            '<dashcam> ..3 not ..2 on|working|recording|switched|plugged|record',
            'not ..1 filmed|recorded',
          ],
        },
      ],
    },
    ask: 'Is there a video of it?',
    why: 'A video is the strongest proof in cases like this.',
    label: 'Video',
    words: ['footage', 'video', 'film'],
    remarks: [
      {
        on: 'mine',
        say: [
          'Save it now, as many cameras record over old video. Keep the whole original, uncut, with a minute or more before and after.',
          'A force may have a site of its own for big files. You can look for it on the portal.',
        ],
        contacts: ['h.dashcam'],
      },
      {
        on: 'other-person',
        say: ['Ask them to keep the whole original and not to cut it. The police may need their name as a witness.'],
      },
      {
        on: 'none',
        say: [
          'Without a video or a witness who does not know you, it is less likely that a driver can be taken to court.',
        ],
      },
    ],
  },
  'dr.footageFile': {
    answer: { kind: 'file', accept: ['video', 'photo'], max: 5 },
    ask: 'Can you send the video, or a link to it?',
    hint: 'The police see your own driving or riding on it too. Files like mp4, mov or avi, up to 100 MB. Use a link for a bigger one, or skip and send it later.',
    why: 'It is looked at together with your report.',
    label: 'Video or link',
    optional: true,
    when: filmed,
    words: ['file', 'link', 'upload'],
  },
  'dr.plateVisible': {
    answer: { kind: 'yes-no' },
    ask: 'Can you read the number plate in the video?',
    why: 'A picture cannot be made sharper than it is.',
    label: 'Plate can be read',
    unknown: true,
    when: filmed,
    remarks: [
      {
        on: 'no',
        say: ['A plate that cannot be read in the original cannot be made clear later. That makes action less likely.'],
      },
    ],
    tells: {
      yes: [
        'plate|reg|registration|number_plate ..3 clear|visible|readable|legible|in_view|clearly',
        'read|see|make_out|shows|show ..3 plate|reg|registration|number_plate !not',
        'plate|reg|registration|number_plate ..2 is|was|can_be ..1 clear|seen|read',
      ],
      no: [
        'not ..3 read|see|make_out|clear|get|visible|readable ..3 plate|reg|registration|number_plate',
        'plate|reg|registration|number_plate ..2 not ..2 clear|visible|readable|legible|in_view|read|seen',
        'plate|reg|registration ..2 blurry|blurred|blurry|unreadable|unclear|too_dark|too_far',
      ],
    },
  },
  'dr.unedited': {
    answer: { kind: 'yes-no' },
    ask: 'Is the video unedited, and is the original kept?',
    why: 'A court needs the whole original.',
    label: 'Unedited and kept',
    unknown: true,
    when: filmed,
    remarks: [
      { on: 'no', say: ['If the original still exists, keep it now. A cut or changed video may not be used.'] },
    ],
    tells: {
      yes: [
        'unedited|un_edited|uncut|raw_footage|unaltered',
        'not|havent|never|isnt|hasnt ..2 edited|cut|changed|altered|tampered|trimmed|cropped',
        'kept|saved|still|got|have|has|keeping ..2 original|full_clip|memory_card|sd_card|whole_clip|raw_file|original_file',
      ],
      no: [
        'edited|trimmed|cropped|cut_down|shortened|clipped ..2 it|video|clip|footage|down|to|version !not',
        'not|deleted|lost|overwritten ..3 original|full_clip',
      ],
    },
  },
  'dr.clock': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'right',
          label: 'Yes, it is right',
          says: ['yes', 'correct'],
          tells: ['clock|time|timestamp|time_stamp ..3 is|was ..1 right|correct|accurate|spot_on|bang_on'],
        },
        {
          id: 'wrong',
          label: 'No, it is wrong',
          says: ['no', 'an hour out', 'fast', 'slow'],
          tells: [
            'clock|time|timestamp|time_stamp ..4 wrong|out|fast|slow|ahead|behind|not_right|incorrect',
            'hour|minutes ahead|behind|fast|slow|out',
          ],
        },
        {
          id: 'none',
          label: 'It shows no time',
          says: ['no time', 'no clock'],
          tells: ['no|not ..3 clock|time_stamp|timestamp|time_on ..2'],
        },
      ],
    },
    ask: 'Is the time shown on the video right?',
    why: 'Many cameras are an hour out after the clocks change.',
    label: 'Time on the video',
    unknown: true,
    when: filmed,
  },
  'dr.clockText': {
    answer: { kind: 'text', max: 100 },
    ask: 'By how much is it wrong?',
    hint: 'For example: one hour ahead.',
    why: 'So that the right time can be worked out.',
    label: 'Wrong by',
    unknown: true,
    when: { field: 'dr.clock', is: 'wrong' },
    tells: {
      clause: [
        'clock|time|timestamp|time_stamp ..4 wrong|out|fast|slow|ahead|behind|not_right|incorrect',
        'hour|minutes ahead|behind|fast|slow|out',
      ],
    },
  },
  'dr.posted': {
    answer: { kind: 'yes-no' },
    ask: 'Has the video been put online?',
    why: 'A video that many have seen can harm a case.',
    label: 'Video put online',
    unknown: true,
    when: filmed,
    remarks: [{ on: 'yes', say: ['Take it down if you can. A video that is online can harm a case in court.'] }],
    tells: {
      yes: [
        'posted|put|shared|uploaded|stuck ..3 on|to|online ..2 facebook|online|social_media|twitter|tiktok|youtube|instagram|nextdoor|local_group|spotted|whatsapp?',
        'posted|uploaded|shared ..2 online',
      ],
      no: ['not ..3 put|posted|shared|uploaded|sent ..3 online|facebook|social_media|anywhere|anyone|youtube|tiktok'],
    },
  },
})

/** Whether the person stands by it: without that it stays information (domain 3.6). */
export const drivingStatement = defineBlock({
  'dr.statement': {
    section: 'If it goes further',
    answer: { kind: 'yes-no' },
    ask: 'Are you willing to sign a statement?',
    hint: 'That is your account in writing, with your name under it.',
    why: 'A driver can seldom be prosecuted without a signed statement.',
    label: 'Will sign a statement',
    unknown: true,
    words: ['statement'],
    remarks: [
      {
        on: 'no',
        say: [
          'Without a signed statement the report can only be kept as information. You can change this answer later.',
        ],
      },
    ],
    tells: {
      yes: [
        'happy|willing|will|prepared|glad|ready|can|could|would|happily|like ..4 give|make|sign|provide|do|write ..3 statement',
        'happy|willing ..4 statement',
        'yes ..4 statement',
        'give|make|sign ..2 statement if|no_problem|gladly|happily|any_time',
      ],
      no: ['not|dont|wont|never|rather_not ..5 give|make|sign|provide|want|do ..3 statement', 'no statement'],
    },
  },
  'dr.court': {
    answer: { kind: 'yes-no' },
    ask: 'Are you willing to go to court if you are needed?',
    hint: 'Most people who report are not called.',
    why: 'If a driver says that they did not do it, a court wants to hear from you.',
    label: 'Will go to court',
    unknown: true,
    words: ['court'],
    remarks: [
      {
        on: 'no',
        say: ['If no one can speak in court, it is unlikely that the driver is prosecuted. You can still report.'],
      },
    ],
    tells: {
      yes: [
        'happy|willing|will|prepared|ready|would|happily|yes ..9 court',
        'go|attend|appear ..2 court if|when|no_problem|gladly',
        'court if|where needed|necessary|required|it_comes|needs_be|need_be',
      ],
      no: ['not|dont|wont|never|rather_not|no_way ..6 court'],
    },
  },
})
