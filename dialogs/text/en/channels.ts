import type { channels as reference } from '../nl/channels.js';

/** The words for channels that others run, in plain English. */
export const channels = {
  'channel.msteams':
    'Please note: in Teams you are not anonymous. Whoever manages Teams at your work or school can see who you are. They can also read and keep this, later too. I can only delete my own copy, not what stands in Teams.',
  'channel.facebook':
    'Please note: in Messenger you are not anonymous. Meta, the company behind Messenger, can know who you are. What you write passes through Meta and Microsoft. It stays in your Messenger. I can only delete my own copy, not what stands in Messenger.',
  'channel.private_link':
    'Would you rather tell it in private? You can, on our own page. No other company reads along there. It is best to use a device that only you use. You may also go on here. Our page: {url}',
  'channel.private_button': 'Start privately',

  'channel.chosen': 'Your answer: {choice}',
  'channel.do': 'Do this',
  'channel.pick': 'Choose from the list',
  'channel.pick_line': 'Do you want to change something here?',
  'channel.numbers': 'Type the number of your answer.',
  'channel.numbers_or': 'Or type a number from the list.',
  'channel.numbers_many': 'Type the numbers, with commas between them.',

  'channel.edited':
    'You changed a message. I still have what you wrote first. To change something, type "summary".',
  'channel.deleted':
    'You deleted a message. I still have it. To change something, type "summary". To delete all of it, type "delete everything".',
  'channel.gone': 'This conversation is deleted. Do you want to tell it again? Just write to me.',
  'channel.not_in_group':
    'Other people can read along here. So I ask nothing here. Open a conversation with me alone. Or go to our own page: {url}',

  'channel.greeting':
    'Tell what happened to you or what you saw. I am a computer program, not a person. You are not anonymous in Messenger. In danger now? Call 112 or 101.',
} as const satisfies Record<keyof typeof reference, string>;
