import { languageNow } from './language.ts'
import { WELSH_PHRASES } from './welsh/phrases.ts'
import { softened } from './welsh/worded.ts'

/**
 * What the assistant says of itself, outside flows, forms and articles. CONTENT: plain English, reading age 9 to 11.
 * `{name}` is filled in by `phrase`. Owner: contact centre. Review by 2027-05-23.
 */
export const PHRASES = {
  hello: 'Hello. I am a machine, and no one is reading this now.',
  greeting:
    'Hello. I am the {force} enquiries assistant. I am a machine, and no one is reading this now.\n\nIf anyone is in danger, call 999. If you cannot speak, call 999 from a mobile and press 55 when asked. If you are deaf or cannot use a phone: Relay UK 18000, 999 BSL, or text 999 if you have registered.',
  about:
    'I can take a whole report and give you a reference. Most take 10 to 15 minutes. Have ready: when and where it happened, and any number plate, frame number or photo. Your answers are used to deal with your report. A draft that you do not send is deleted after {draft}, or later if you save it. If you saved one before, write its code. Say "how is my data used?" to read more.',
  covers:
    'I work for {force}. Their area is {covers}. For another area, call 101 and ask for the police there. You can still tell me, and it is passed on.',
  matter: 'What has happened, or what do you want to know? Tell me in your own words.',
  anythingElse: 'Is there anything else? Tell me in your own words.',
  notUnderstood:
    'I am not sure what this is about. I can take reports and answer questions about the police. Tell me in other words, call 101, or choose one of these.',
  notUnderstoodAgain:
    'I still do not know what this is about. You can call 101 to talk to a person, or choose one of these.',
  outOfScope:
    'I do not know about that. I can take reports and answer questions about the police. For anything else to do with the police, call 101. You can tell me in other words, or choose one of these.',
  nothingOpen:
    'I cannot take anything here now. Call 101 and tell them what you told me. If it is happening now or anyone is in danger, call 999.',
  sideNotKnown: 'I do not know the answer to that. To ask a person, call 101. We can go on with your report here.',
  asideNotKnown:
    'I am not sure what else you need. Tell me in other words, say "stop" to leave this report, or go on with it here.',
  which: 'Do you mean one of these?',
  goOnWith: 'Do you want to go on with this now?',
  noneOfThese: 'None of these',
  bothMatters: 'You told me about more than one thing. Which one first? I will come back to the other.',
  otherMatter: 'You also told me about something else: {title}. Do you want to go on with that now?',
  unclear: 'I did not understand that.',
  timeTooEarly:
    'This time must not be before "{label}", which is {display}. Give another time, or say "change {label}".',
  timeTooLate: 'This time must not be after "{label}", which is {display}. Give another time, or say "change {label}".',
  unclearYesNo: 'I need a clear yes or no for this one.',
  unclearChoice: 'Choose one of the answers, or use its words.',
  needAnswer: 'This one needs an answer before you can go on.',
  mayNotKnow: 'If you do not know, say "I don\'t know".',
  maySkip: 'You can say "skip".',
  changedQuestion:
    'This question has changed since you saw it. I kept what you wrote, but I did not use it. Here is the question as it is now.',
  keptText: 'I kept what you wrote before: "{text}". Say "use it" to give it as your answer, or write it again.',
  nothingKept: 'There is nothing kept to use.',
  heard: 'Thank you for telling me. I am sorry this happened. I will ask a few short questions first.',
  heardRequest: 'Thank you. I will ask a few short questions first.',
  understood: 'This is what I understood from what you told me:',
  sayIfWrong: 'If any of it is wrong, tell me, for example "actually it was Tuesday".',
  corrected: 'I changed "{label}" to: {display}.',
  correctedDropped: 'These answers no longer apply and are gone: {labels}.',
  correctWhich: 'Which answer do you want to change?',
  nothingToChange: 'There is no answer to change yet.',
  matterGone:
    'This report cannot be taken here any more. Nothing was sent to the police. Call 101 to go on by phone. Your answers are deleted.',
  oldButton: 'That button belongs to an earlier question, and I cannot use it now. Here is where we are.',
  back: 'Going back one question.',
  backAtStart: 'This is the first question, so I cannot go back further.',
  skipRefused: 'This one cannot be skipped.',
  whyNone: 'It helps the right team to understand what happened.',
  progress: 'You have answered {done}. There are about {left} questions to go.',
  progressNone: 'We have not started a report yet.',
  help: 'Answer in your own words, or tap an answer. You can also say: back, change, skip, why, repeat, save, start again, stop, or "talk to a person". If you saved a report before, say "I have a code". To ask about one that you sent, say "where is my report?". If anyone is in danger, call 999.',
  save: 'Your answers are kept until {until}, and then deleted.\n\nYour code is {code}. Write it down. To go on later, here or on another device, open this chat and write the code. Anyone who has the code can see your answers, so keep it safe.\n\nNothing has been sent to the police yet. To delete what is saved, say "delete my saved report".',
  saveNothing: 'There is nothing to save yet.',
  startAgainAsk: 'Do you want to delete these answers and start again?',
  startAgainAskSaved:
    'Do you want to delete these answers and start again? The saved copy is deleted too, and its code will not work any more.',
  startAgainDone: 'Your answers are deleted. Nothing was sent to the police.',
  stopAsk: 'Do you want to stop? Nothing has been sent to the police. Your answers will be deleted if you stop.',
  stopAskSaved:
    'Do you want to stop and delete this report? The saved copy is deleted too, and its code will not work any more. To keep it, say "no" and come back with your code later. Nothing has been sent to the police.',
  deleteSavedAsk:
    'Do you want to delete this report and its saved copy? The code will not work any more. Nothing has been sent to the police.',
  savedDeleted:
    'The saved report is deleted, and its code does not work any more. Nothing of it was sent to the police.',
  staysSaved: 'Your report stays saved until {until}. Write your code {code} to go on with it.',
  takenUp:
    'I found your report: {title}. Nothing of it has been sent yet. It is saved until {until} under the same code, {code}. Any other chat that had it open cannot go on with it now. We go on where you were.',
  takenElsewhere:
    'Your saved report is not open in this chat any more: {title}. It was taken up in another chat with its code, or sent or deleted there, or its time is over. If someone else may have your code, call 101.',
  notUsed: 'I have not used what you just wrote as an answer.',
  codeAsk: 'What is your code? It has ten letters and figures, in two groups of five.',
  codeMistyped:
    'Something in that code is not as I gave it: a character is different, missing or extra. Check it and write it again.',
  codeUnknown:
    'I cannot find a saved report under that code. Its time may be over, or it was sent or deleted. Check the code and write it again, or tell me what happened and we start again. You can also call 101.',
  codeUnclear: 'I need the code to look for it. If you do not have it, say "I don\'t know".',
  codeNone:
    'Without the code I cannot open a saved report or tell you about one. You can start a new report here, or call 101.',
  codeLimit:
    'That is as often as I can look for a code in one chat, so I will not look again here. You can start a new report, or call 101.',
  whereAsk:
    'What is the reference of your report? It looks like 7KQ4-M2XD-9B. I can only look for reports that were sent in this service.',
  whereWhich: 'Which report do you mean? Choose one, or write another reference.',
  whereOtherWay: 'I reported it in another way',
  whereCodeAsk:
    'What is the code that came with this reference? It has ten letters and figures, in two groups of five.',
  referenceUnclear:
    'That is not a reference as I give them. One has ten letters and figures, like 7KQ4-M2XD-9B. Check it and write it again.',
  whereQueued:
    'Your report {reference} is stored here and on its way. It has not reached the police yet. If it cannot wait, call 101. In an emergency, call 999.',
  whereReceived: 'The police received your report {reference} on {when}.',
  whereNews: 'The last news from them: {message}',
  whereClosed:
    'Your report {reference} could not be taken by the police system. Staff have looked at it and closed it. To ask what they did, call 101 and give your reference.',
  whereGone:
    'Your report {reference} is not kept here any more. I only keep a report for a short time after the police have it. To ask about it, call 101 and give your reference.',
  whereUnknown:
    'I cannot find a report under that reference and code. They may not belong together, or the report is not kept here any more. I only keep a report for a short time after the police have it. To ask about it, call 101 and give your reference.',
  stopDone: 'I have stopped and deleted your answers. Nothing was sent to the police.',
  stopNothing: 'There is nothing open to stop. Nothing has been sent to the police.',
  goOn: 'We go on where we were.',
  unsentConcern:
    'You told me about danger. Nothing about that has been sent to anyone. If you need the police now, call 999. To tell them without a form, call 101.',
  person:
    'To talk to a person, call 101. It is free and open day and night. If you are deaf or cannot speak, use Relay UK: 18001 101. If anyone is in danger, call 999. Your answers so far stay here until {until}.',
  personNoDraft:
    'To talk to a person, call 101. It is free and open day and night. If you are deaf or cannot speak, use Relay UK: 18001 101. If anyone is in danger, call 999.',
  exit: 'This chat has ended.',
  ended:
    'This chat has ended and its answers are deleted. Start a new chat to go on. If anyone is in danger, call 999.',
  safe: 'I am safe, go on',
  safeAsk: 'If you are safe and want to go on, say "I am safe, go on".',
  safeGoOn: 'I am glad you are safe. If that changes, call 999. We go on where we were.',
  stillRed: 'Call 999 now. No one is reading this.',
  amber: 'Before we go on, I need to know that you are safe. No one is reading this now.',
  careFirst: 'I am sorry this is happening. It is not your fault. You can stop or skip at any time.',
  checkCrisis: 'Is anyone thinking of ending their life, or hurting themselves, right now?',
  gateDanger: 'Is anyone in danger right now?',
  gateHeated: 'Could this turn violent soon, or is it already?',
  startForm: 'Do you want to make this report now? It takes about {minutes} minutes.',
  startReport: 'Start the report',
  startNo: 'Not now',
  startedForm: 'We will make this report together: {title}. Nothing is sent until you have read it over.',
  notStarted: 'I have not started a report. Nothing was sent to the police.',
  leaveDraft:
    'You have a report open: {title}. Do you want to go on with it, or keep it aside and start the other one?',
  leaveKeep: 'Go on with the open report',
  leaveSwitch: 'Keep it aside and start the other',
  resumeAsk: 'You have a report that is not finished: {title}. Do you want to go on with it?',
  backToQuestion: 'Back to where we were.',
  beforeSending: 'No one has read this yet, and no one reads it live. If anyone is in danger, call 999.',
  mustAgree: 'The report can only be sent if you agree to this. You can also change an answer, save, or stop.',
  receipt: 'We have your report. Your reference is {reference}. Write it down or keep this page.',
  receiptCode:
    'To ask later where it is, come back and say "where is my report?". In another chat you need this reference and the code {code}. Keep both.',
  receiptQueued: 'It is stored here and on its way. It has not reached the team yet. I will say here when it has.',
  receiptApart:
    'Thank you. Your answers are stored under {reference}, apart from your report. I will say here when they have arrived.',
  equalityOffer:
    'If you like, answer a few questions about yourself, such as your faith or ethnic group. They help to see that everyone is treated fairly, and are kept apart from this report. Say "equality questions".',
  received: 'The police have received your report {reference}.',
  refused:
    'Your report {reference} could not be taken by the police system. It is kept here, and staff will look at it. If you do not want to wait, call 101. In an emergency, call 999.',
  late: 'Your report {reference} is urgent and has not reached the police yet. Call 101 now and tell them. If anyone is in danger, call 999.',
  crimeReference: 'Your crime reference is {crimeReference}.',
  statusUpdate: 'News about your report {reference}: {message}',
  tooLongMessage:
    'That message is too long to read. The most is {max} characters. Send it in parts. If anyone is in danger, call 999.',
  emptyMessage: 'I did not get any words. Write your answer, or tap one.',
  copyHeading: 'A copy of what you sent',
  copyReference: 'Reference',
  copySent: 'Sent',
  copyAgreed: 'What you agreed to',
  copyNext: 'What happens next',
  copyKeep: 'Keep this copy where only you can see it.',
  copyHere: 'You can download a copy here.',
  copyAsk: 'To get a copy here, say "download a copy".',
  copyReady: 'Here is your copy. It is a file that stays on this device.',
  copyWarning:
    'The copy is a file that stays on this device. Anyone who can use the device can read it. Download it only if that is safe for you.',
  copyElsewhere: 'I cannot give you a copy in this app. To ask for one, call 101 and give your reference: {reference}.',
  copyNone:
    'You have not sent a report in this chat, so there is no copy yet. For a report that you made before, call 101 and give its reference.',
  copyLater: 'There is nothing to copy yet. You can ask me for a copy after you have sent this.',
  copyGone: 'This copy is deleted. To ask the police for one, call 101 and give your reference.',
  letterComing:
    'We are sending a copy to the email address that you gave. If it is not there tomorrow, look among the junk mail.',
  letterNeutralComing:
    'We are sending your reference to the email address that you gave. The email does not say what it is about, and it does not hold your answers.',
  letterNotSafe: 'We do not send an email, because you have not said that it is always safe.',
  letterSubject: 'Your report {reference}',
  letterTaken: 'We have your report. Your reference is {reference}.',
  letterDelivery: 'When this was written, your report was stored and on its way. It had not reached the team yet.',
  letterAdd:
    'To add something later, come back to this chat service and say "add to my report", or call 101. Give your reference.',
  letterHelp: 'If you need help:',
  letterMachine: 'A machine sent this email. Do not reply to it: no one reads replies.',
  letterNeutralSubject: 'Your reference',
  letterNeutralTaken: 'Here is the reference that you asked for: {reference}.',
  letterNeutralDelivery: 'When this was written, what you sent was stored and on its way. It had not arrived yet.',
  letterNeutralNext: 'A person will read it. They will use only the way to reach you that you said is safe.',
  letterNeutralAdd: 'To add something later, call 101 and give the reference.',
  letterNeutralCare: 'If someone else can read your email, you may want to delete this one.',
  historyStays:
    'Before I ask you anything: what we write stays in this app, and I cannot clear it. If someone else could read it there, use the chat on the police website instead, in a private window, or call.',
  fileTaken: 'I have your file: {names}. It has not been checked for viruses.',
  fileNotAsked: 'I have kept it as evidence for this report.',
  fileOthers: 'Not taken: {names}. Only these are taken here: {accept}.',
  fileType: 'That sort of file is not taken here. Send one of these: {accept}.',
  fileTooMany: 'The most is {max} files here. I did not keep the last one.',
  fileForbidden:
    'I did not keep the file. Pictures like these must not be sent on, not to us either. Do not copy them or show them to anyone. If you have not called the police yet, call 101.',
  fileNoPlace:
    'This report takes no files, so I did not keep it. Keep it yourself if that is safe, and show it to the person who contacts you.',
  fileNoMatter: 'You have no report open, so the file will be deleted. Tell me first what happened.',
  tellHow:
    'You can tell the police. Say in a few words what it is about and I will look for the right report, or say "call back" to be called.',
  summary: 'Your summary, to copy:',
  articleSource: 'Source: {source}. Checked until {reviewBy}.',
  placeWhich: 'There is more than one place of that name. Which one do you mean?',
  placeWhichMore: 'There are many places of that name. Is it one of these? If not, give a postcode.',
  placeNone: 'None of these',
  adviceFits: 'This helps against the most common kinds:',
  adviceMissing: 'I have no short advice on {kinds} yet. Say "crime prevention" for advice of all kinds.',
  adviceMore: 'More: {title}',
  adviceAll: 'Advice of all kinds',
  adviceGeneral:
    'Some things help everywhere. Lock doors and windows. Keep phones, bags and keys out of sight. Tell us when something happens. Say "crime prevention" for more.',
  writeToTeam: 'Write to the team',
  otherPlace: 'Look at another place',
  off: 'I cannot take this here at the moment: {title}.',
  offUntil: 'I can take it here again from {until}.',
  offCall: 'To tell the police now, call 101. The call is free.',
  offElsewhere: 'You can turn to these instead:',
  offDanger: 'If anyone is in danger, or it is happening now, call 999.',
  offOpen:
    'New reports of this kind are not taken here at the moment: {title}. You can still finish this one and send it, and nothing that you wrote is lost. It may not be read soon, so a call to 101 is quicker. In an emergency, call 999.',
  offSent:
    'Reports of this kind are not taken here at the moment, so this one may not be read soon. If it cannot wait, call 101. In an emergency, call 999.',
  offNoRestart:
    'I have kept your answers. If I deleted them, you could not start this again here at the moment. You can change any answer, finish and send it, or call 101.',
  offArticle: 'I do not give my own answer to that at the moment. Look here instead: {source}.',
  followUpWho: 'These can help with that:',
  followUpSame: 'Yes, what I told you is the same in {nation}.',
  followUpElsewhere:
    'What I told you is for {place}. I do not know how it is in {nation}. These can tell you, or help you to find out:',
  followUpNotKnown: 'I do not know that about "{title}". You can find out here: {source}. These can help too:',
  noMore: 'All right. You can close this chat, or write to me again. If anyone is in danger, call 999.',
  preventOffer: 'To read what makes it harder to happen again, say "how to stop it happening again".',
  preventLabel: 'How to stop it happening again',
  answeredAsk: 'Did that answer your question?',
  answeredYes: 'Good.',
  answeredNo:
    'Then I gave you the wrong answer, or not enough. You can ask me in other words, or say "talk to a person".',
  answeredOr: 'Or is it one of these?',
  whichTwo: 'Do you mean "{first}" or "{second}"?',
  foreign:
    'I understand only English and Welsh, so I have not used that message. If anyone is in danger, call 999 and say your language. To talk to someone with an interpreter, call 101.',
  languageNow: 'We go on in English. To change to Welsh, say "Cymraeg".',
  articleExpired: 'My answer to that is out of date, so I will not give it. Look here instead: {source}.',
} as const

/** The name of a phrase. */
export type PhraseName = keyof typeof PHRASES

/** A phrase in the language of the turn, with its gaps filled. A gap without a value stays visible, so that a fault is seen. */
export function phrase(name: PhraseName, values: Readonly<Record<string, string | number>> = {}): string {
  const welsh = languageNow() === 'cy' ? WELSH_PHRASES[name] : undefined
  const text = (welsh ?? PHRASES[name]).replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap))
  return welsh === undefined ? text : softened(text)
}
