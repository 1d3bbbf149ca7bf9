import type { statements as reference } from '../nl/statements.js';

/** The two statements of a city in plain Belgian French. */
export const statements = {
  'statement.demonstration':
    'Ceci est une démonstration. {city} n’existe pas. Ne racontez ici rien de réel.',
  'statement.checkedOn': 'Cette page a été vérifiée le {date}.',
  'statement.sameTab': 'Vous venez de la conversation ? Fermez cet onglet pour continuer.',

  'privacy.title': 'Vie privée',
  'privacy.head': 'Que devient ce que vous racontez ?',
  'privacy.intro':
    'Ceci parle de la conversation sur ce site. Elle est pour qui a vécu ou vu quelque chose.',

  'privacy.shortHead': 'En bref',
  'privacy.short.program': 'Vous parlez à un programme d’ordinateur. Il ne décide rien sur vous.',
  'privacy.short.yes': 'Rien ne part sans votre oui. Vous voyez d’abord ce qui part.',
  'privacy.short.kept':
    'Après {minutes} minutes sans message, nous effaçons votre conversation. Vous pouvez aussi l’effacer vous-même.',
  'privacy.short.ip':
    'Nous ne gardons pas votre adresse IP. Sur ce site, aucune autre entreprise ne lit.',

  'privacy.channelsHead': 'Vous parlez dans Teams ou Messenger ?',
  'privacy.channels':
    'Là, vous n’êtes pas anonyme. Tout ce qui est plus haut parle de notre propre copie.',
  'privacy.channels.msteams':
    'Dans Teams, qui gère Teams à votre travail ou école peut voir qui vous êtes. Cette personne peut lire et garder ce que vous écrivez.',
  'privacy.channels.facebook':
    'Dans Messenger, Meta peut savoir qui vous êtes. Ce que vous écrivez passe par Meta et reste dans votre Messenger.',
  'privacy.channels.azure':
    'Ce que vous écrivez là passe aussi par Microsoft. Nous ne gardons pas qui vous êtes là.',

  'privacy.whoHead': 'Qui est responsable ?',
  'privacy.controller': 'Responsable',
  'privacy.contact': 'Contact',
  'privacy.officer': 'Délégué à la protection des données',

  'privacy.groundHead': 'Pourquoi est-ce permis ?',
  'privacy.consent':
    'Nous transmettons à un service seulement avec votre oui. Vous le dites pour chaque service.',
  'privacy.consentBack': 'Tant que rien n’est envoyé, vous pouvez encore dire non.',

  'privacy.keptHead': 'Que gardons-nous, et combien de temps ?',
  'privacy.kept.what': 'Ce que vous racontez et ce que vous choisissez',
  'privacy.kept.whatLong':
    'Nous gardons cela en code secret. Après {minutes} minutes sans message, nous l’effaçons. Vous ne voulez pas attendre ? Tapez "tout effacer".',
  'privacy.kept.sent': 'Un signalement envoyé',
  'privacy.kept.sentLong':
    'Le service qui l’a reçu le garde lui-même. Demandez-lui combien de temps.',
  'privacy.kept.counts': 'Nombres',
  'privacy.kept.countsLong':
    'Nous comptons les conversations et les sujets, sans vos mots. Nous ne montrons pas un nombre sous 10.',
  'privacy.kept.ip': 'Votre adresse IP',
  'privacy.kept.ipLong':
    'Nous ne la gardons pas. Nous l’utilisons un court moment contre les abus, et ne la notons nulle part.',
  'privacy.kept.browser': 'Sur votre appareil',
  'privacy.kept.browserLong':
    'Nous ne mettons pas de cookies. Votre onglet garde une clé, seulement pendant cette conversation. Vous pouvez ainsi continuer après avoir rechargé.',
  'privacy.kept.history':
    'L’historique de votre navigateur montre ce site. Au travail ou à l’école, le réseau le voit aussi.',

  'privacy.hostHead': 'Où est-ce gardé ?',

  'privacy.recipientsHead': 'Qui peut recevoir un signalement ?',
  'privacy.recipients':
    'Seulement un service que vous choisissez, et seulement ce que vous avez choisi. C’est vrai aussi pour un signalement sans nom.',
  'privacy.recipientsSent': 'Le programme peut envoyer votre signalement à ces services :',
  'privacy.recipientsDemonstration':
    'Dans cette démonstration, aucun service ne reçoit rien. Tout va dans un dossier de qui essaie ce programme.',
  'privacy.recipientsReady':
    'Pour ces services, le programme prépare votre signalement. Vous l’envoyez ensuite vous-même :',
  'privacy.recipientsAfter': 'Ensuite, ce service suit ses propres règles sur la vie privée.',

  'privacy.othersHead': 'Sur d’autres personnes',
  'privacy.others':
    'Les données des personnes dans votre récit sont aussi protégées. Un rôle suffit, comme "un propriétaire". Un nom n’est pas nécessaire.',

  'privacy.rightsHead': 'Que pouvez-vous demander ?',
  'privacy.rights.see': 'Voir vos données : tapez "résumé" dans la conversation.',
  'privacy.rights.change': 'Les corriger : tapez "modifier" et le numéro de la réponse.',
  'privacy.rights.delete': 'Les effacer : tapez "tout effacer".',
  'privacy.rights.after':
    'Votre conversation est effacée ? Nous ne pouvons alors plus rien chercher pour vous.',
  'privacy.rights.write':
    'Vous avez une question, ou vous voulez arrêter cela ? Écrivez à {contact}.',
  'privacy.complaintHead': 'Pas d’accord avec nous ?',
  'privacy.complaint':
    'Demandez-nous d’abord. Cela n’aide pas ? Vous pouvez contacter l’Autorité de protection des données (APD).',
  'privacy.complaintLink': 'Site de l’APD',

  'privacy.termsHead': 'Ce qui compte encore ici',

  'accessibility.title': 'Accessibilité',
  'accessibility.head': 'Cette conversation est-elle accessible ?',
  'accessibility.intro':
    'Ceci parle de la conversation sur ce site et des pages autour. Le Bestuursdecreet (décret flamand) du 7 décembre 2018 demande cette déclaration.',
  'accessibility.levelHead': 'Quelles règles suivons-nous ?',
  'accessibility.built': 'Nous avons construit ceci selon WCAG 2.2, niveau AA.',
  'accessibility.declared': 'Nous déclarons WCAG 2.1, niveau AA. La loi le demande.',
  'accessibility.basis':
    'Nous le disons sur la base de nos propres tests. Personne d’autre ne l’a examiné.',

  'accessibility.testedHead': 'Qu’est-ce qu’un programme a testé ?',
  'accessibility.tested.axe':
    'Chaque type de question, avec axe-core. Sur un écran étroit et large, clair et sombre, et avec un contraste élevé.',
  'accessibility.tested.keyboard': 'Toute une conversation avec seulement le clavier.',
  'accessibility.tested.live': 'Si chaque message est annoncé une fois à un lecteur d’écran.',
  'accessibility.tested.plain': 'Toute une conversation sans script, comme simple formulaire.',
  'accessibility.tested.limits':
    'Un programme ne trouve pas tous les problèmes. Les personnes en trouvent plus.',

  'accessibility.readersHead': 'Lecteurs d’écran',
  'accessibility.readersNone': 'Personne n’a encore essayé avec un lecteur d’écran.',
  'accessibility.readersTried': 'Une personne a essayé la conversation avec :',
  'accessibility.readersOther': 'Personne n’a essayé avec d’autres lecteurs d’écran.',

  'accessibility.shortcomingsHead': 'Qu’est-ce qui ne marche pas encore ?',
  'accessibility.shortcomingsNone':
    'Jusqu’ici, nous ne connaissons rien qui ne marche pas. Cela ne veut pas dire que tout marche.',

  'accessibility.otherWaysHead': 'Cela ne marche pas ?',
  'accessibility.otherWays':
    'La conversation marche aussi sans script. Vous préférez parler à une personne ? Appelez le 1712. En cas de danger, appelez le 112 ou le 101.',
  'accessibility.contactHead': 'Dites-le-nous',
  'accessibility.contact': 'Quelque chose ne marche pas pour vous ? Écrivez à {contact}.',
  'accessibility.complaintsHead': 'Notre réponse n’aide pas ?',
} as const satisfies Record<keyof typeof reference, string>;
