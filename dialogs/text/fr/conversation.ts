import type { conversation as reference } from '../nl/conversation.js';

/** Everything the bot says around the questions, in plain Belgian French. */
export const conversation = {
  'welcome.who':
    'Bonjour. Je suis un programme d’ordinateur, pas une personne. Je vous aide à raconter ce qui est arrivé.',
  'welcome.kept':
    'Je garde en code secret ce que vous me dites. Après {minutes} minutes sans message, j’efface ce que j’ai. Je n’envoie rien à un service sans votre oui.',
  'welcome.danger':
    'Vous êtes en danger maintenant ? Appelez le 112 ou le 101. Vous voulez parler de violence ? Appelez le 1712.',
  'welcome.commands':
    'Vous pouvez passer chaque question. Tapez "aide" pour en savoir plus. Voor Nederlands, typ: Nederlands. For English, type: English.',
  'channel.terminal':
    'Cette conversation se passe sur cet ordinateur. Qui voit l’écran peut lire aussi.',
  'channel.webchat':
    'Je garde vos mots en code secret, sur notre propre serveur. Aucune autre entreprise ne lit. Je ne garde pas votre adresse IP. Après {minutes} minutes sans message, j’efface tout. Rien ne part sans votre oui. Qui utilise cet appareil peut voir que cette page était ouverte.',
  'channel.other':
    'D’autres personnes peuvent peut-être lire ceci. Racontez seulement ce qui est sûr pour vous.',
  'demo.notice':
    'Ceci est une démonstration avec une ville inventée. Aucun vrai service ne reçoit votre signalement.',

  'said.thanks_for_telling': 'Merci de me raconter cela. J’ai gardé vos mots.',
  'said.added': 'Merci. Je l’ai ajouté à votre récit.',
  'said.kept_with_account': 'Merci. Je l’ai ajouté à votre récit. La question reste ouverte.',
  'said.removed_last': 'Votre dernier message est effacé.',
  'said.account_full':
    'Vous avez déjà beaucoup raconté. Il n’y a plus de place ici. Ce que vous avez dit est gardé.',
  'said.noted': 'Merci. C’est noté.',
  'said.noted_wrong': 'Merci. J’ai enlevé ce qui n’est pas juste.',
  'said.fine': 'C’est bien.',
  'said.tell_more': 'Bien. Je pose encore quelques questions. Vous pouvez passer chaque question.',
  'said.did_you_mean': 'Que voulez-vous dire ?',
  'said.not_understood':
    'Je n’ai pas bien compris. Dites-le avec d’autres mots. Il y a une liste ? Choisissez dans la liste.',
  'said.talk_instead': 'C’est difficile comme cela ? Vous pouvez aussi parler à quelqu’un.',
  'said.empty': 'Je n’ai pas encore vu de réponse. Prenez votre temps.',
  'said.stale': 'C’était une réponse à une autre question, plus tôt. Je n’ai rien changé.',
  'said.attachment':
    'Je ne peux pas regarder une photo ni écouter un son. Je ne l’ai pas gardé. Pouvez-vous l’écrire ?',
  'said.welcome_back':
    'Bonjour à nouveau. Je suis un programme d’ordinateur. Tout ce que vous avez raconté est encore là.',
  'said.reopened':
    'Votre réponse était : {answer}. Donnez une nouvelle réponse, ou tapez "laisser ainsi".',
  'said.reopened_plain':
    'Vous pouvez répondre à nouveau. Vous ne voulez rien changer ? Tapez "laisser ainsi".',
  'said.no_way_back': 'Vous êtes au début. On ne peut pas revenir plus loin.',
  'said.change_how':
    'Tapez "modifier" et le numéro, comme "modifier 2". Tapez "résumé" pour voir les numéros.',
  'said.at_the_end': 'Vous êtes à la fin. Vous pouvez arrêter quand vous voulez.',
  'said.language': 'Bien. On continue en français.',
  'said.stopped':
    'Bien. Vous pouvez toujours arrêter. Vous voulez continuer plus tard ? Revenez vite : je ne garde pas cela longtemps. Vous voulez tout effacer ? Revenez et tapez "tout effacer".',
  'said.stopped_webchat':
    'Bien. Vous pouvez toujours arrêter. Cette conversation se ferme, et vous ne pouvez plus y revenir. Après {minutes} minutes, je l’efface.',
  'said.sure_delete':
    'Voulez-vous vraiment tout effacer ? On ne peut pas revenir en arrière. Tapez oui ou non.',
  'said.sure_restart': 'Voulez-vous vraiment recommencer ? Alors, j’efface tout. Tapez oui ou non.',
  'said.not_deleted': 'Bien. Je n’ai rien effacé.',
  'said.deleted': 'Tout ce que j’avais de vous est effacé.',
  'said.deleted_but_sent':
    'Ce qu’un service a déjà, je ne peux pas le reprendre. Demandez-le à ce service.',
  'said.foreign':
    'Cette conversation a commencé avec une version plus récente de moi. Je ne peux pas la lire ici. Rien n’est effacé. Vous voulez recommencer ? Tapez "recommencer".',
  'said.busy':
    'Attendez un moment, s’il vous plaît. Votre message n’est pas encore gardé. Envoyez-le à nouveau tout à l’heure.',
  'said.slow': 'Cela prend un peu de temps. Je suis encore là.',
  'said.trouble':
    'Il y a eu un problème chez moi. Ce que vous avez raconté avant est gardé. Envoyez votre message encore une fois.',
  'said.named_gets_all':
    'Avec votre nom, le service reçoit tous vos mots. Vous voulez enlever quelque chose ? Tapez "résumé" et modifiez votre réponse.',
  'said.hidden_in_story':
    'Dans votre récit, c’est maintenant caché. C’est aussi dans une réponse. Tapez "résumé" pour la modifier.',
  'said.leaving_demonstration':
    'Bien. Votre signalement va maintenant dans le dossier de cette démonstration. Il ne va pas à ce service : {recipient}.',
  'said.reopened_story':
    'Vous avez raconté ceci : {answer}. Ajoutez quelque chose, ou effacez votre dernier message. Ne rien changer ? Tapez "laisser ainsi".',
  'said.hidden': 'C’est maintenant caché.',
  'said.shown': 'C’est maintenant visible.',
  'said.leaving': 'Merci. J’envoie maintenant votre signalement à : {recipient}.',
  'said.sent': 'Votre signalement est envoyé à : {recipient}.',
  'said.sent_demonstration':
    'Votre signalement est prêt dans le dossier de cette démonstration. Il était pour : {recipient}.',
  'said.send_failed':
    'L’envoi n’a pas marché. C’était pour : {recipient}. Gardez votre signalement et envoyez-le vous-même.',
  'said.ready':
    'Votre signalement est prêt. Vous pouvez maintenant l’envoyer vous-même à : {recipient}.',
  'said.ready_local':
    'Ce point de signalement n’a pas encore d’adresse ici. Demandez à votre maison communale.',
  'said.not_sent': 'Bien. Rien ne part pour : {recipient}.',
  'said.your_file': 'Ceci est votre propre rapport.',
  'said.keep_safe': 'Gardez-le là où personne d’autre ne le lit.',

  'offer.en': 'Do you prefer English? Type: English.',
  'offer.nl': 'Wil je verder in het Nederlands? Typ: Nederlands.',
  'offer.fr': 'Vous préférez le français ? Tapez : français.',

  'understood.head': 'Voici ce que j’ai compris de votre récit :',
  'understood.yes': 'Oui, c’est juste',
  'understood.no': 'Non, tout n’est pas juste',
  'understood.which':
    'Tapez la lettre de ce qui n’est pas juste. Rien n’est juste ? Tapez toutes les lettres.',

  'summary.head': 'Voici vos réponses :',
  'summary.empty': 'Vous n’avez pas encore donné de réponse.',
  'summary.foot': 'Changer quelque chose ? Tapez par exemple "modifier 2".',
  'row.line': '{label} : {words}',
  'row.change': 'Modifier',
  'row.wrong': 'Pas juste',
  'row.hide': 'Masquer',
  'row.show': 'Montrer',
  'when.today': 'aujourd’hui',
  'when.yesterday': 'hier',
  'when.last_week': 'la semaine passée',
  'when.last_month': 'le mois passé',
  'answer.unknown': 'je ne sais pas',
  'answer.withheld': 'je préfère ne pas le dire',
  'answer.skipped': 'passé',
  yes: 'Oui',
  no: 'Non',
  'choice.none_of_these': 'Aucune de ces réponses',

  'help.head': 'À qui vous pouvez parler maintenant :',
  'help.line': '{name} : {how}',
  'help.line_open': '{name} : {how} {open}',
  'help.commands':
    'Vous pouvez toujours taper : retour, résumé, modifier 2, passer. Ou : je ne sais pas, plutôt pas, pourquoi, répéter.',
  'help.more':
    'Vous pouvez aussi : et maintenant, parler, danger, Nederlands, English, stop, tout effacer, recommencer. En cas de danger, appelez le 112 ou le 101.',
  'person.local': 'Vous pouvez aussi contacter {name} : {ways}.',
  'person.foot':
    'Pour cela, pas besoin de raconter quelque chose ici. Vous pouvez aussi continuer ici.',
  'danger.head': 'Votre sécurité d’abord. Cherchez un endroit sûr si vous pouvez.',
  'danger.foot': 'Vous pouvez arrêter ici. Votre conversation reste encore un moment.',
  'danger.acute': 'Il y a peut-être un danger. Votre sécurité d’abord.',
  'danger.soft': 'Cela semble très dur. Il y a des personnes qui veulent vous écouter.',
  'danger.go_on': 'C’est vous qui choisissez. Vous pouvez continuer à raconter.',

  'advice.head':
    'Avec votre récit, vous pouvez aller vers ces services. Vous décidez. Je ne dis pas ce qui est permis par la loi.',
  'advice.no_body':
    'Je n’ai pas trouvé de service qui fait un dossier pour cela. Il y a des personnes qui veulent vous écouter.',
  'advice.because': '{because} Source : {source} (vérifiée le {date}).',
  'advice.uncertain': 'Ce n’est pas tout à fait sûr. Demandez au service si c’est le bon.',
  'advice.body_to_check': '{name}. {does} {next} {anonymity} Vérifiez vous-même : {source}',
  'advice.body': '{name}. {does} {next} {anonymity} Plus d’infos : {source}',
  'advice.local_point': '{name}. {does} {next} {anonymity}',
  'advice.not_anonymous':
    'Pour un dossier sur la discrimination, il faut votre nom. Un signal sans nom est seulement compté.',
  'advice.also': 'Ceux-ci peuvent aussi aider :',
  'advice.rest': 'Il y a aussi : {bodies}.',
  'advice.local_is_city':
    'Attention : ce point de signalement est de la commune elle-même ({city}). Vous pouvez aussi choisir un autre service.',
  'advice.witness':
    'Vous pouvez signaler ce que vous avez vu. Pour un dossier, il faut souvent la victime elle-même.',
  'advice.for_other':
    'Vous pouvez signaler pour une autre personne. Demandez-lui d’abord, si c’est possible.',
  'advice.under_18':
    'Vous avez moins de 18 ans. Je ne dis rien à vos parents ou à votre école. Vous pouvez demander à quelqu’un de vous aider.',
  'advice.protection':
    'La loi interdit de vous punir parce que vous signalez. Vous choisissez jusqu’où vous allez. Sans preuve, vous pouvez signaler aussi.',
  'advice.professional':
    'Je ne fais pas de dossier sur une personne que vous accompagnez. Elle veut signaler ? C’est possible ici, avec vous.',

  'choice.signal': 'Faire compter sans nom (un signal anonyme)',
  'choice.pseudonym': 'Signaler avec un nom que je choisis, par le point de signalement',
  'choice.named': 'Signaler avec mon nom',
  'choice.keep': 'Garder pour moi, ne rien envoyer maintenant',
  'choice.nothing': 'Ne rien faire maintenant',
  'choice.talk': 'Parler à quelqu’un',
  'choice.more': 'Raconter plus d’abord',

  'review.head': 'Voici tout ce que vous avez raconté :',
  'review.yes': 'Oui, tout est juste',
  'review.change': 'Je veux changer quelque chose',

  'coarser.province': 'seulement la province, pas la commune',
  'coarser.region': 'seulement la Flandre, Bruxelles ou la Wallonie',
  'coarser.year': 'seulement l’année, pas le mois',
  'coarser.as_it_is': 'laisser comme c’est',

  'preview.head': 'Voici ce qui part, et rien d’autre. Pour : {recipient}.',
  'preview.pieces':
    'J’ai trouvé ceci dans vos mots. Tapez "montrer b" ou "masquer b". Cacher autre chose ? Tapez "masquer" et le mot.',
  'preview.no_name':
    'Attention : sans votre nom, ce service ne peut peut-être pas vous aider : {recipient}.',
  'preview.risky':
    'Attention : la commune, le mois et l’organisation ensemble peuvent montrer qui vous êtes. Vous pouvez être moins précis.',
  'mask.hidden': 'caché',
  'mask.shown': 'visible',
  'consent.send': 'Oui, envoyez ceci',
  'consent.make_ready': 'Oui, préparez ceci',
  'consent.coarser': 'D’abord rendre moins précis',
  'consent.not_send': 'Non, pas à ce service',

  'finish.signal':
    'Votre signal va à : {recipient}. C’est pour compter. Vous n’avez pas de réponse, car il n’y a pas de nom.',
  'finish.demonstration': 'C’était un exercice. Rien n’est parti pour : {recipient}.',
  'finish.ready':
    'Votre signalement est plus haut, pour : {recipient}. Vous choisissez si vous l’envoyez.',
  'finish.will_contact':
    'Votre signalement va à : {recipient}. Je ne sais pas quand vous aurez une réponse.',
  'finish.nothing_left': 'Rien n’est envoyé. C’est bien aussi.',
  'finish.after_sending': 'Ce que vous avez choisi est fait. Rien d’autre ne part.',
  'finish.kept':
    'J’efface cette conversation après {minutes} minutes. Effacer maintenant ? Tapez "tout effacer".',
  'finish.leave':
    'Partir sans danger ? Tapez "tout effacer" : alors j’efface ce que j’ai. Fermez ensuite cette conversation. Effacez aussi l’historique de votre appareil.',
  'after.file': 'Mon propre rapport, à garder',
  'after.other': 'Choisir quand même autre chose',
  'after.leave': 'Comment partir sans danger ?',

  'said.greeting': 'Bonjour. C’est bien que vous soyez là. Prenez votre temps.',
  'said.not_in_story':
    'Je ne mets pas ceci dans votre récit. Cela en fait partie ? Racontez alors aussi ce qui est arrivé.',
  'said.number_sends_nothing':
    'Avec un numéro, je n’envoie rien. Vous le voulez vraiment ? Tapez "oui" ou appuyez sur le bouton.',
  'said.hide_how': 'Tapez "masquer" ou "montrer", puis la lettre.',
  'said.other_language':
    'Je connais seulement le néerlandais, le français et l’anglais. Vous pouvez raconter dans votre langue. Parler à une personne ? Tapez "parler".',
  'said.in_own_language': '{words}',
  'fileHere.warning':
    'Attention : dans votre propre rapport, rien n’est caché. D’autres peuvent peut-être lire ici.',
} as const satisfies Record<keyof typeof reference, string>;
