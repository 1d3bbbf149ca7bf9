import type { open as reference } from '../nl/open.js';

export const open: Readonly<Record<keyof typeof reference, string>> = {
  'open.until': 'Open now, until {time}.',
  'open.today': 'Opens today at {time}.',
  'open.tomorrow': 'Opens tomorrow at {time}.',
  'open.on_day': 'Opens again on {day} at {time}.',
  'open.closed': 'Closed now.',
  'open.to_check': '{open} Please check at {link}.',
  'open.look': 'Check the hours at {link}.',
  'open.chat': 'You can chat now too, until {time}: {link}.',
  'open.both': '{call} {chat}',
  'open.call': 'Call {name}? The number is {number}.',
  'open.call_when': 'Call {name}? The number is {number}. {open}',
  'clock.hour': '{hour}:00',
  'clock.minutes': '{hour}:{minutes}',
  'weekday.0': 'Monday',
  'weekday.1': 'Tuesday',
  'weekday.2': 'Wednesday',
  'weekday.3': 'Thursday',
  'weekday.4': 'Friday',
  'weekday.5': 'Saturday',
  'weekday.6': 'Sunday',
};
