import type { open as reference } from '../nl/open.js';

/** When somebody can be reached, in French. */
export const open: Readonly<Record<keyof typeof reference, string>> = {
  'open.until': 'Ouvert maintenant, jusqu’à {time}.',
  'open.today': 'Ouvre aujourd’hui à {time}.',
  'open.tomorrow': 'Ouvre demain à {time}.',
  'open.on_day': 'Ouvre de nouveau {day} à {time}.',
  'open.closed': 'Fermé maintenant.',
  'open.to_check': '{open} Vérifiez sur {link}.',
  'open.look': 'Vérifiez les heures sur {link}.',
  'open.chat': 'Le chat est ouvert aussi, jusqu’à {time} : {link}.',
  'open.both': '{call} {chat}',
  'open.call': 'Appeler {name} ? C’est possible au {number}.',
  'open.call_when': 'Appeler {name} ? C’est possible au {number}. {open}',
  'clock.hour': '{hour} heures',
  'clock.minutes': '{hour} heures {minutes}',
  'weekday.0': 'lundi',
  'weekday.1': 'mardi',
  'weekday.2': 'mercredi',
  'weekday.3': 'jeudi',
  'weekday.4': 'vendredi',
  'weekday.5': 'samedi',
  'weekday.6': 'dimanche',
};
