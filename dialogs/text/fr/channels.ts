import type { channels as reference } from '../nl/channels.js';

/** What is said only in a channel that others run, in plain Belgian French. */
export const channels = {
  'channel.msteams':
    'Attention : dans Teams, vous n’êtes pas anonyme. Qui gère Teams à votre travail ou école peut voir qui vous êtes. Cette personne peut aussi lire et garder ceci, même plus tard. Je peux effacer ma propre copie, pas ce qui est dans Teams.',
  'channel.facebook':
    'Attention : dans Messenger, vous n’êtes pas anonyme. Meta, l’entreprise de Messenger, peut savoir qui vous êtes. Ce que vous écrivez passe par Meta et Microsoft. Cela reste dans votre Messenger. Je peux effacer ma propre copie, pas ce qui est dans Messenger.',
  'channel.private_link':
    'Vous préférez raconter en privé ? C’est possible sur notre propre page. Là, aucune autre entreprise ne lit. Choisissez plutôt un appareil que personne d’autre n’utilise. Vous pouvez aussi continuer ici. Notre page : {url}',
  // Twenty characters at most: Messenger cuts off the rest of a button.
  'channel.private_button': 'Reprendre en privé',

  'channel.chosen': 'Votre réponse : {choice}',
  'channel.do': 'Faire ceci',
  'channel.pick': 'Choisissez dans la liste',
  'channel.pick_line': 'Voulez-vous changer quelque chose ici ?',
  'channel.numbers': 'Tapez le numéro de votre réponse.',
  'channel.numbers_or': 'Ou tapez un numéro de la liste.',
  'channel.numbers_many': 'Tapez les numéros, avec une virgule entre eux.',

  'channel.edited':
    'Vous avez changé un message. Chez moi, il y a encore le premier texte. Changer quelque chose ? Tapez "résumé".',
  'channel.deleted':
    'Vous avez effacé un message. Chez moi, il est encore là. Changer quelque chose ? Tapez "résumé". Tout effacer ? Tapez "tout effacer".',
  'channel.gone': 'Cette conversation est effacée. Vous voulez raconter à nouveau ? Écrivez-moi.',
  'channel.not_in_group':
    'Ici, d’autres peuvent lire. Je ne demande donc rien ici. Ouvrez une conversation avec moi, sans les autres. Ou allez sur notre propre page : {url}',

  // The page of Messenger before the first message: 160 characters at most.
  'channel.greeting':
    'Racontez ce que vous avez vécu ou vu. Je suis un programme, pas une personne. Dans Messenger, vous n’êtes pas anonyme. En danger ? Appelez le 112 ou le 101.',
} as const satisfies Record<keyof typeof reference, string>;
