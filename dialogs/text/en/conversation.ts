import type { conversation as reference } from '../nl/conversation.js';

/** The same words around the questions in plain English. */
export const conversation = {
  'welcome.who': 'Hello. I am a computer program, not a person. I help you tell what happened.',
  'welcome.kept':
    'I keep what you tell me in secret code. After {minutes} minutes without a message, I delete what I have. I send nothing to a service without your yes.',
  'welcome.danger':
    'Are you in danger now? Call 112 or 101. Do you want to talk about violence? Call 1712.',
  'welcome.commands':
    'You may skip each question. Type "help" for more. Voor Nederlands, typ: Nederlands. En français, tapez : français.',
  'channel.terminal':
    'This conversation runs on this computer. Anyone who sees the screen can read it.',
  'channel.webchat':
    'I keep your words in secret code, on a server of our own. No other company reads along. I do not keep your IP address. After {minutes} minutes without a message, I delete everything. Nothing leaves here without your yes. Anyone who uses this device can see that this page was open.',
  'channel.other': 'Other people may be able to read this. Only tell what feels safe.',
  'demo.notice': 'This is a demonstration with an invented city. No real service gets your report.',

  'said.thanks_for_telling': 'Thank you for telling me this. I have kept your words.',
  'said.added': 'Thank you. I have added this to your story.',
  'said.kept_with_account':
    'Thank you. I have added this to your story. The question is still open.',
  'said.removed_last': 'Your last message is deleted.',
  'said.account_full':
    'You have told a lot. There is no room for more here. What you told before is kept.',
  'said.noted': 'Thank you. I have noted that.',
  'said.noted_wrong': 'Thank you. I have left out what is wrong.',
  'said.fine': 'That is fine.',
  'said.tell_more': 'Good. I will ask a few more questions. You may skip each question.',
  'said.did_you_mean': 'What do you mean?',
  'said.not_understood':
    'I did not understand that well. Type it in other words. Is there a list? Then choose from it.',
  'said.talk_instead': 'Is this not working? You can also talk to a person.',
  'said.empty': 'I saw no answer yet. Take your time.',
  'said.stale': 'That was an answer to an earlier question. I changed nothing.',
  'said.attachment': 'I cannot see a photo or hear sound. I did not keep it. Can you type it?',
  'said.welcome_back': 'Welcome back. I am a computer program. Everything you told is still here.',
  'said.reopened': 'Your answer was: {answer}. Give a new answer, or type "leave it".',
  'said.reopened_plain': 'You can answer again. Do you want to change nothing? Type "leave it".',
  'said.no_way_back': 'You are at the beginning. You cannot go back further.',
  'said.change_how':
    'Type "change" and the number, such as "change 2". Type "summary" to see the numbers.',
  'said.at_the_end': 'You are at the end. You may stop whenever you want.',
  'said.language': 'Good. We go on in English.',
  'said.stopped':
    'Fine. You can always stop. Want to go on later? Come back soon: I do not keep this long. Want to delete everything? Come back and type "delete everything".',
  'said.stopped_webchat':
    'Fine. You can always stop. This conversation closes now, and you cannot go back to it. After {minutes} minutes, I delete it.',
  'said.sure_delete':
    'Do you really want to delete everything? I cannot undo that. Type yes or no.',
  'said.sure_restart':
    'Do you really want to start again? Then I delete everything. Type yes or no.',
  'said.not_deleted': 'Good. I deleted nothing.',
  'said.deleted': 'Everything I had from you is deleted.',
  'said.deleted_but_sent': 'I cannot take back what a service already has. Ask that service.',
  'said.foreign':
    'This conversation began with a newer version of me. I cannot read it here. Nothing is deleted. Do you want to start again? Type "start again".',
  'said.busy': 'Please wait a moment. Your message is not kept yet. Send it again later.',
  'said.slow': 'This takes a moment. I am still here.',
  'said.trouble':
    'Something went wrong on my side. What you told before is kept. Send your message again.',
  'said.named_gets_all':
    'With your name, the service gets all your words. Leave something out? Type "summary" and change your answer.',
  'said.hidden_in_story':
    'It is now hidden in your story. It also stands in an answer. Type "summary" to change that.',
  'said.leaving_demonstration':
    'Good. Your report now goes to the folder of this demonstration, not to {recipient}.',
  'said.reopened_story':
    'You told me this: {answer}. Add to it, or delete your last message. Change nothing? Type "leave it".',
  'said.hidden': 'That is hidden now.',
  'said.shown': 'That can be seen now.',
  'said.leaving': 'Thank you. I now send your report to {recipient}.',
  'said.sent': 'Your report was sent to {recipient}.',
  'said.sent_demonstration': 'Your report for {recipient} is in the folder of this demonstration.',
  'said.send_failed': 'Sending to {recipient} did not work. Keep your report and send it yourself.',
  'said.ready': 'Your report is ready. You can now send it to {recipient} yourself.',
  'said.ready_local': 'This point has no address here yet. Ask for it at your town hall.',
  'said.not_sent': 'Good. Nothing goes to {recipient}.',
  'said.your_file': 'This is your own report.',
  'said.keep_safe': 'Keep this where nobody else can read it.',

  'offer.en': 'Do you prefer English? Type: English.',
  'offer.nl': 'Wil je verder in het Nederlands? Typ: Nederlands.',
  'offer.fr': 'Vous préférez le français ? Tapez : français.',

  'understood.head': 'This is what I understood from your story:',
  'understood.yes': 'Yes, this is right',
  'understood.no': 'No, not everything is right',
  'understood.which': 'Type the letter of what is wrong. Is nothing right? Type all the letters.',

  'summary.head': 'These are your answers:',
  'summary.empty': 'You have not given an answer yet.',
  'summary.foot': 'Do you want to change something? Type for example "change 2".',
  'row.line': '{label}: {words}',
  'row.change': 'Change',
  'row.wrong': 'This is wrong',
  'row.hide': 'Hide',
  'row.show': 'Show',
  'when.today': 'today',
  'when.yesterday': 'yesterday',
  'when.last_week': 'last week',
  'when.last_month': 'last month',
  'answer.unknown': 'I do not know',
  'answer.withheld': 'I would rather not say',
  'answer.skipped': 'skipped',
  yes: 'Yes',
  no: 'No',
  'choice.none_of_these': 'None of these',

  'help.head': 'Who you can talk to now:',
  'help.line': '{name}: {how}',
  'help.line_open': '{name}: {how} {open}',
  'help.commands':
    "You can always type: back, summary, change 2, skip. Or: I don't know, rather not say, why, repeat.",
  'help.more':
    'You can also type: what now, talk, danger, Nederlands, Français, stop, delete everything, start again. In danger, call 112 or 101.',
  'person.local': 'You can also go to {name}: {ways}.',
  'person.foot': 'You do not have to tell anything here for that. You may also go on here.',
  'danger.head': 'Your safety comes first. Look for a safe place if you can.',
  'danger.foot': 'You do not have to go on here. Your conversation stays here for a while.',
  'danger.acute': 'There may be danger. Your safety comes first.',
  'danger.soft': 'That sounds hard. There are people who want to listen to you.',
  'danger.go_on': 'You choose what you do. You may go on telling your story.',

  'advice.head':
    'You can go to these services with your story. You decide. I do not say what the law allows.',
  'advice.no_body':
    'I found no service that opens a file about this. There are people who want to listen.',
  'advice.because': '{because} Source: {source} (checked on {date}).',
  'advice.uncertain':
    'This is not completely certain. Ask the service whether it is the right one.',
  'advice.body_to_check': '{name}. {does} {next} {anonymity} Check this yourself: {source}',
  'advice.body': '{name}. {does} {next} {anonymity} More: {source}',
  'advice.local_point': '{name}. {does} {next} {anonymity}',
  'advice.not_anonymous':
    'For a file about discrimination, your name is needed. A signal without a name is only counted.',
  'advice.also': 'These can help too:',
  'advice.rest': 'There are also: {bodies}.',
  'advice.local_is_city':
    'Please note: this reporting point belongs to {city} itself. You can also choose another service.',
  'advice.witness': 'You may report what you saw. For a case file, the victim is often needed too.',
  'advice.for_other': 'You may report for somebody else. Ask that person first, if you can.',
  'advice.under_18':
    'You are under 18. I tell nothing to your parents or your school. You may ask somebody to help you.',
  'advice.protection':
    'The law forbids anyone to punish you because you report. You choose how far you go. You may also report without proof.',
  'advice.professional':
    'I open no file about a client. Does your client want to report? That can be done here, together with you.',

  'choice.signal': 'Have it counted without a name (an anonymous signal)',
  'choice.pseudonym': 'Report with a name I choose, through the reporting point',
  'choice.named': 'Report with my name',
  'choice.keep': 'Keep it myself, send nothing now',
  'choice.nothing': 'Do nothing now',
  'choice.talk': 'Talk to a person',
  'choice.more': 'Tell more first',

  'review.head': 'This is everything you told:',
  'review.yes': 'Yes, everything is right',
  'review.change': 'I want to change something',

  'coarser.province': 'only the province, not the municipality',
  'coarser.region': 'only Flanders, Brussels or Wallonia',
  'coarser.year': 'only the year, not the month',
  'coarser.as_it_is': 'leave it as it is',

  'preview.head': 'This is what {recipient} gets, and nothing else:',
  'preview.pieces':
    'I found this in your words. Type "show b" or "hide b". Do you want to hide something else? Type "hide" and the word.',
  'preview.no_name': 'Please note: without your name, {recipient} may not be able to help you.',
  'preview.risky':
    'Please note: municipality, month and organisation together can show who you are. You can make it less exact.',
  'mask.hidden': 'hidden',
  'mask.shown': 'can be seen',
  'consent.send': 'Yes, send this',
  'consent.make_ready': 'Yes, make this ready',
  'consent.coarser': 'Make it less exact first',
  'consent.not_send': 'No, not to this service',

  'finish.signal':
    '{recipient} gets your signal, to count it. You get no answer, because there is no name.',
  'finish.demonstration': 'This was an exercise. {recipient} did not get this.',
  'finish.ready': 'Your report for {recipient} is above. You choose whether you send it.',
  'finish.will_contact': '{recipient} gets your report. I do not know how soon they answer.',
  'finish.nothing_left': 'Nothing was sent. That is fine too.',
  'finish.after_sending': 'What you chose is done. Nothing more leaves here.',
  'finish.kept':
    'I delete this conversation after {minutes} minutes. Do you want to delete it now? Type "delete everything".',
  'finish.leave':
    'Do you want to leave safely? Type "delete everything": then I delete what I have. Then close this conversation. Also clear the history of your device.',
  'after.file': 'My own report to keep',
  'after.other': 'Choose something else after all',
  'after.leave': 'How do I leave safely?',

  'said.greeting': 'Hello. Good that you are here. Take your time.',
  'said.not_in_story':
    'I do not put this in your story. Is it part of it? Then also tell what happened.',
  'said.number_sends_nothing':
    'With a number I send nothing. Do you really want this? Type "yes" or press the button.',
  'said.hide_how': 'Type "hide" or "show", and then the letter.',
  'said.other_language':
    'I only know Dutch, French and English. You may tell it in your own language. Talk to a person? Type "talk".',
  'said.in_own_language': '{words}',
  'fileHere.warning':
    'Please note: nothing is hidden in your own report. Perhaps others can read along here.',
} as const satisfies Record<keyof typeof reference, string>;
