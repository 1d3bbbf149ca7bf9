import type { questions as reference } from '../nl/questions.js';

/** The questions in plain Belgian French, for people who speak a little of it. */
export const questions = {
  'q.role.ask': 'Pour qui venez-vous ici ?',
  'q.role.why':
    'Mes questions changent si vous avez vu quelque chose, ou venez pour une autre personne. Vous pouvez passer.',
  'q.role.again':
    'Choisissez ce qui va. C’est arrivé à vous ? Prenez le premier. Vous l’avez vu ? Prenez le deuxième.',
  'q.role.label': 'Pour qui',

  'q.relation.ask': 'Qui est cette personne pour vous ?',
  'q.relation.why': 'Un service n’aide pas un parent comme il aide un ami.',
  'q.relation.again': 'C’est votre enfant ? Choisissez votre enfant. Vous pouvez passer.',
  'q.relation.label': 'Qui est cette personne',

  'q.account.ask_victim':
    'Racontez avec vos mots ce qui est arrivé. Commencez où vous voulez. Les fautes ne sont pas graves.',
  'q.account.ask_witness':
    'Racontez avec vos mots ce que vous avez vu ou entendu. Commencez où vous voulez.',
  'q.account.ask_for_other':
    'Racontez ce qui est arrivé à cette personne. Un nom n’est pas nécessaire. Commencez où vous voulez.',
  'q.account.ask_professional':
    'Décrivez la situation en quelques mots. N’écrivez pas le nom ou les données de la personne. Je ne fais pas de dossier.',
  'q.account.more': 'J’écoute. Vous voulez ajouter quelque chose ? Vous pouvez continuer à écrire.',
  'q.account.done': 'C’est tout',
  'q.account.remove_last': 'Effacer mon dernier message',
  'q.account.why': 'Vos propres mots disent le mieux ce qui est arrivé. Je n’y change rien.',
  'q.account.again':
    'Vous pouvez dire où vous étiez, et ce qu’une personne a dit ou fait. Une phrase suffit.',
  'q.account.label': 'Votre récit',

  'q.understood.ask': 'C’est juste ? Une ligne n’est pas juste ? Tapez la lettre devant la ligne.',
  'q.understood.why':
    'Ainsi, je ne demande pas ce que vous avez déjà dit. Vous savez mieux que moi si c’est juste.',
  'q.understood.again': 'Tapez oui si tout est juste. La ligne b n’est pas juste ? Tapez alors b.',
  'q.understood.label': 'Ce que j’ai compris',

  'q.domain.ask': 'Où est-ce arrivé ?',
  'q.domain.why': 'Chaque service aide pour une autre partie de la vie. Je cherche le bon.',
  'q.domain.again':
    'Choisissez dans la liste. C’était votre chef ou un collègue ? Alors c’est le travail.',
  'q.domain.label': 'Où dans votre vie',

  'q.employer.ask': 'Pour qui travaillez-vous là ?',
  'q.employer.why': 'Le bon service dépend aussi de votre employeur.',
  'q.employer.again':
    'C’est un magasin, une usine ou une ASBL ? Choisissez une entreprise ou association.',
  'q.employer.label': 'Type d’employeur',

  'q.status.ask': 'Quel type de travail est-ce ?',
  'q.status.why': 'Pour une commune ou pour la Flandre, le bon service dépend de votre contrat.',
  'q.status.again':
    'Vous avez signé un contrat ? Choisissez un contrat de travail. Vous ne savez pas ? Tapez : je ne sais pas.',
  'q.status.label': 'Type de contrat',

  'q.through.ask': 'Comment travaillez-vous là ?',
  'q.through.why': 'Pour l’intérim ou les titres-services, il y a parfois un autre service.',
  'q.through.again':
    'Une agence d’intérim paie votre salaire ? Choisissez par une agence d’intérim.',
  'q.through.label': 'Comment vous y travaillez',

  'q.schoolLanguage.ask': 'En quelle langue sont les cours de l’école ?',
  'q.schoolLanguage.why': 'Le bon service dépend de la langue de l’école.',
  'q.schoolLanguage.again': 'C’est la langue de la classe, pas la langue à la maison.',
  'q.schoolLanguage.label': 'Langue de l’école',

  'q.schoolLevel.ask': 'Quel type d’école est-ce ?',
  'q.schoolLevel.why': 'Pour les jeunes élèves, il y a une aide en plus.',
  'q.schoolLevel.again':
    'C’est une école pour enfants jusqu’à douze ans ? Choisissez l’école primaire.',
  'q.schoolLevel.label': 'Type d’école',

  'q.tenure.ask': 'Vous vouliez louer, acheter, ou un logement social ?',
  'q.tenure.why': 'Pour louer, acheter ou un logement social, c’est parfois un autre service.',
  'q.tenure.again':
    'Vous louez à un propriétaire ou une agence ? Choisissez louer à un propriétaire.',
  'q.tenure.label': 'Type de logement',

  'q.venue.ask': 'Quel type d’endroit était-ce ?',
  'q.venue.why': 'Le bon service dépend du type de commerce ou de club.',
  'q.venue.again': 'Choisissez ce qui ressemble le plus. Vous hésitez ? Tapez : je ne sais pas.',
  'q.venue.label': 'Type d’endroit',

  'q.care.ask': 'Quel type de soins ou d’aide était-ce ?',
  'q.care.why': 'Pour un médecin, ce n’est pas le même service que pour une maison de repos.',
  'q.care.again':
    'Un hôpital, ce sont des soins médicaux. Une crèche ou l’aide à domicile est une autre aide.',
  'q.care.label': 'Type de soins',

  'q.serviceLanguage.ask': 'En quelle langue travaille ce service ?',
  'q.serviceLanguage.why': 'À Bruxelles, la langue du service décide qui peut aider.',
  'q.serviceLanguage.again':
    'C’est un service qui parle surtout français ? Choisissez le français.',
  'q.serviceLanguage.label': 'Langue du service',

  'q.operator.ask': 'De quel transport parlez-vous ?',
  'q.operator.why': 'Pour De Lijn, ce n’est pas le même service que pour le train.',
  'q.operator.again':
    'Un bus jaune ou blanc en Flandre est souvent de De Lijn. Vous ne savez pas ? Ce n’est pas grave.',
  'q.operator.label': 'Quel transport',

  'q.sport.ask': 'De quel sport parlez-vous ?',
  'q.sport.why': 'Pour le football, il y a un point de signalement à part.',
  'q.sport.again': 'C’est le football ? Choisissez cela. Un autre sport ? Prenez le deuxième.',
  'q.sport.label': 'Quel sport',

  'q.medium.ask': 'Où l’avez-vous vu ou entendu ?',
  'q.medium.why': 'Pour un journal, ce n’est pas le même service que pour une publicité.',
  'q.medium.again': 'Un message sur un site d’actualité compte comme un journal.',
  'q.medium.label': 'Type de média',

  'q.scheme.ask': 'De quelle aide ou allocation parlez-vous ?',
  'q.scheme.why': 'Une partie des aides vient de la Belgique, une autre de la Flandre.',
  'q.scheme.again':
    'C’est le CPAS ou la mutualité ? Prenez le premier. C’est le Groeipakket ou l’inburgering ? Prenez le deuxième.',
  'q.scheme.label': 'Type d’allocation',

  'q.matter.ask': 'Quelle administration était-ce ?',
  'q.matter.why': 'Chaque administration a son propre service pour les plaintes.',
  'q.matter.again': 'Le guichet dans votre ville ou commune est souvent celui de la commune.',
  'q.matter.label': 'Type d’administration',

  'q.municipality.ask': 'Dans quelle commune est-ce arrivé ? Un code postal est bon aussi.',
  'q.municipality.why': 'À Bruxelles et en Wallonie, c’est parfois un autre service qu’en Flandre.',
  'q.municipality.again':
    'Tapez le nom d’une ville ou commune, comme Alost. Ou tapez seulement : Flandre.',
  'q.municipality.label': 'Commune',

  'q.region.ask': 'Dans quelle partie du pays était-ce ?',
  'q.region.why': 'Le bon service dépend de la partie du pays.',
  'q.region.again': 'Gand et Anvers sont en Flandre. Liège est en Wallonie.',
  'q.region.label': 'Partie du pays',

  'q.grounds.ask': 'À cause de quoi, d’après vous ? Vous pouvez choisir plusieurs réponses.',
  'q.grounds.why': 'Pour le sexe, c’est parfois un autre service que pour l’origine.',
  'q.grounds.again':
    'Choisissez une ou plusieurs réponses de la liste. Vous ne savez pas ? Tapez : je ne sais pas.',
  'q.grounds.label': 'À cause de quoi',

  'q.conduct.ask': 'Qu’est-ce qui est arrivé ? Vous pouvez choisir plusieurs réponses.',
  'q.conduct.why': 'Ce qui est arrivé aide à trouver le bon service.',
  'q.conduct.again':
    'Choisissez une ou plusieurs réponses de la liste. Rien ne va ? Tapez : passer.',
  'q.conduct.label': 'Ce qui est arrivé',

  'q.age.ask': 'Quel âge avez-vous ?',
  'q.age.ask_other': 'Quel âge a la personne à qui c’est arrivé ?',
  'q.age.why': 'Seulement parce qu’il y a une autre aide avant 18 ans.',
  'q.age.again': 'Choisissez dans la liste. Vous pouvez passer.',
  'q.age.label': 'Âge',

  'q.choice.ask': 'Que voulez-vous faire maintenant ? Vous pouvez encore changer plus tard.',
  'q.choice.why': 'Vous décidez ce qui part, et pour qui. Rien n’est obligatoire.',
  'q.choice.again': 'Choisissez ce que vous voulez. Vous ne voulez rien faire ? C’est bien aussi.',
  'q.choice.label': 'Ce que vous voulez faire',

  'q.aboutCity.ask': 'C’est la commune elle-même ({city}), ou une personne qui y travaille ?',
  'q.aboutCity.why':
    'Ce point de signalement est de la commune. Vous préférez peut-être un autre service.',
  'q.aboutCity.again':
    'C’était une personne qui travaille pour la ville ou la commune ? Tapez alors oui.',
  'q.aboutCity.label': 'C’est la ville elle-même',

  'q.recipients.ask':
    'À qui peut aller votre signalement ? Vous pouvez choisir plusieurs services.',
  'q.recipients.why': 'Rien ne part sans votre oui. Je le demande pour chaque service.',
  'q.recipients.again':
    'Choisissez un ou plusieurs services. Vous ne voulez aucun service ? Tapez : passer.',
  'q.recipients.label': 'À qui',

  'q.tellMore.ask':
    'Voulez-vous répondre à quelques questions en plus ? Vous pouvez passer chaque question.',
  'q.tellMore.why': 'Un service comprend alors mieux ce qui est arrivé. Ce n’est pas obligatoire.',
  'q.tellMore.again': 'Tapez oui pour plus de questions. Tapez non pour continuer sans.',
  'q.tellMore.label': 'Raconter plus',

  'q.when.ask': 'C’était quand ? À peu près, c’est bien.',
  'q.when.why': 'Certaines démarches ont un délai. Un mois ou une année suffit.',
  'q.when.again': 'Tapez par exemple : hier, la semaine passée, ou mars 2026.',
  'q.when.label': 'Quand',

  'q.place.ask': 'C’était à quel endroit ? Par exemple une ligne de bus, un magasin ou un site.',
  'q.place.why': 'Un service peut ainsi voir si cela arrive souvent là.',
  'q.place.again': 'Tapez par exemple : sur la ligne 3, ou au guichet. Vous pouvez passer.',
  'q.place.label': 'Endroit',

  'q.otherParty.ask': 'Qui a fait cela ? Je ne demande pas de nom.',
  'q.otherParty.why': 'Un service veut savoir quel type de personne ou d’organisation c’était.',
  'q.otherParty.again': 'Choisissez ce qui ressemble le plus. Vous pouvez passer.',
  'q.otherParty.label': 'Qui a fait cela',

  'q.organisation.ask': 'Quel est le nom de l’organisation ou du commerce ? Vous pouvez passer.',
  'q.organisation.why': 'Avec le nom, un service peut voir s’il y a d’autres signalements.',
  'q.organisation.again': 'Tapez le nom du commerce, de l’école ou du service. Ou tapez : passer.',
  'q.organisation.label': 'Organisation',

  'q.pattern.ask': 'C’est arrivé une fois, plus souvent, ou c’est une règle ?',
  'q.pattern.why': 'Un service regarde une règle autrement que quelque chose qui arrive une fois.',
  'q.pattern.again':
    'Une fois ? Prenez le premier. Plus souvent ? Prenez le deuxième. Une règle ? Prenez le troisième.',
  'q.pattern.label': 'Combien de fois',

  'q.evidence.ask':
    'Avez-vous quelque chose qui montre ce qui est arrivé ? Sans cela, signaler reste possible.',
  'q.evidence.why': 'Le service sait alors ce qui existe. Vous n’avez rien à envoyer ici.',
  'q.evidence.again':
    'Choisissez une ou plusieurs réponses. Vous n’avez rien ? Ce n’est pas un problème.',
  'q.evidence.label': 'Ce que vous avez',

  'q.steps.ask': 'Avez-vous déjà fait quelque chose, ou parlé à quelqu’un ? Quoi ?',
  'q.steps.why': 'Un service sait alors ce que vous avez déjà essayé.',
  'q.steps.again':
    'Par exemple : j’ai appelé le service clients. Vous n’avez rien fait ? Tapez : encore rien.',
  'q.steps.label': 'Déjà fait',

  'q.wish.ask': 'Qu’est-ce que vous voulez surtout ?',
  'q.wish.why':
    'Certaines personnes veulent parler. D’autres veulent faire une plainte. Vous choisissez.',
  'q.wish.again': 'Choisissez ce qui va le mieux. Vous pouvez changer plus tard.',
  'q.wish.label': 'Ce que vous voulez',

  'q.hope.ask': 'Qu’est-ce qui vous aiderait ? Dites-le avec vos mots.',
  'q.hope.why': 'Un service sait alors ce qui est important pour vous.',
  'q.hope.again': 'Par exemple : que cela s’arrête, ou qu’ils disent pardon.',
  'q.hope.label': 'Ce qui aiderait',

  'q.fears.ask': 'Avez-vous peur de quelque chose si vous signalez ?',
  'q.fears.why': 'Un service peut en tenir compte.',
  'q.fears.again':
    'Choisissez une ou plusieurs réponses. Vous n’avez peur de rien ? Choisissez cela.',
  'q.fears.label': 'Ce qui vous fait peur',

  'q.stillAtRisk.ask': 'Cela peut encore arriver, d’après vous ?',
  'q.stillAtRisk.why': 'Un service sait alors si c’est urgent.',
  'q.stillAtRisk.again':
    'Par exemple parce que vous voyez encore cette personne. Tapez oui ou non. Vous pouvez passer.',
  'q.stillAtRisk.label': 'Peut encore arriver',

  'q.residence.ask': 'Dans quelle commune habitez-vous ? Je ne demande pas de rue.',
  'q.residence.ask_other':
    'Dans quelle commune habite la personne à qui c’est arrivé ? Je ne demande pas de rue.',
  'q.residence.why': 'Parfois, un point de signalement de cette commune peut aider.',
  'q.residence.again': 'Tapez le nom ou le code postal de la commune. Vous pouvez passer.',
  'q.residence.label': 'Commune où vous habitez',

  'q.personFunction.ask':
    'Quel travail fait la personne qui a fait cela ? Par exemple directeur ou chauffeur.',
  'q.personFunction.why': 'Cela suffit souvent. Un nom n’est alors pas nécessaire.',
  'q.personFunction.again': 'Tapez par exemple : le chef, une prof, un voisin. Vous pouvez passer.',
  'q.personFunction.label': 'Travail ou fonction de qui a fait cela',

  'q.personName.ask': 'Voulez-vous donner le nom de qui a fait cela ? Ce n’est pas nécessaire.',
  'q.personName.why': 'Seul un service qui reçoit votre nom reçoit aussi ce nom.',
  'q.personName.again': 'Tapez le nom, ou tapez : passer.',
  'q.personName.label': 'Nom de qui a fait cela',

  'q.contactName.ask': 'Quel est votre nom ? Seul un service que vous choisissez le reçoit.',
  'q.contactName.why': 'Vous avez choisi de signaler avec votre nom. Vous pouvez encore changer.',
  'q.contactName.again': 'Tapez votre prénom et votre nom de famille.',
  'q.contactName.label': 'Votre nom',

  'q.alias.ask':
    'Quel nom peut-on utiliser pour vous ? Prenez un nom qui ne montre pas qui vous êtes.',
  'q.alias.why': 'Ainsi, le point de signalement peut vous parler sans votre vrai nom.',
  'q.alias.again': 'Tapez un nom que vous choisissez, comme Soleil ou Livre.',
  'q.alias.label': 'Nom choisi',

  'q.contactChannel.ask': 'Comment peut-on vous joindre ?',
  'q.contactChannel.why':
    'Seulement ce qui est sûr pour vous. D’autres lisent avec vous ? Choisissez autre chose.',
  'q.contactChannel.again':
    'Choisissez dans la liste. Vous ne voulez pas de contact ? Tapez : passer.',
  'q.contactChannel.label': 'Comment vous joindre',

  'q.contactValue.ask':
    'À quel numéro ou quelle adresse ? Donnez seulement ce qui est sûr pour vous.',
  'q.contactValue.why': 'Sinon, le service ne peut pas vous joindre.',
  'q.contactValue.again':
    'Tapez votre numéro de téléphone ou votre adresse mail. Vous pouvez passer.',
  'q.contactValue.label': 'Numéro ou adresse',

  'q.safeMoment.ask': 'Quand peut-on vous joindre sans danger ?',
  'q.safeMoment.why':
    'Il y a peut-être parfois quelqu’un près de vous. Un service peut en tenir compte.',
  'q.safeMoment.again': 'Tapez par exemple : en semaine, avant 16 heures.',
  'q.safeMoment.label': 'Moment sûr',

  'q.voicemail.ask': 'Peut-on vous laisser un message ?',
  'q.voicemail.why': 'Parfois, une autre personne écoute ou lit aussi.',
  'q.voicemail.again': 'Tapez oui ou non.',
  'q.voicemail.label': 'Laisser un message',

  'q.interpreter.ask': 'Avez-vous besoin d’un interprète ? Pour quelle langue ?',
  'q.interpreter.why': 'Le service peut alors chercher un interprète, aussi en langue des signes.',
  'q.interpreter.again':
    'Tapez une langue, comme l’arabe ou la langue des signes. Ou tapez : passer.',
  'q.interpreter.label': 'Interprète',

  'q.accessibility.ask':
    'Avez-vous besoin de quelque chose pour parler ? Par exemple de place pour un fauteuil roulant.',
  'q.accessibility.why': 'Le service sait alors ce qu’il vous faut.',
  'q.accessibility.again': 'Tapez ce qu’il vous faut, ou tapez : passer.',
  'q.accessibility.label': 'Ce qu’il vous faut',

  'q.trustedPerson.ask': 'Voulez-vous que quelqu’un vous aide ou vienne avec vous ? Qui ?',
  'q.trustedPerson.why': 'Un ami, la famille ou une organisation peut vous aider.',
  'q.trustedPerson.again': 'Tapez par exemple : ma sœur. Ou tapez : passer.',
  'q.trustedPerson.label': 'Qui vous aide',

  'q.review.ask': 'Tout est juste ?',
  'q.review.why': 'Rien ne part tant que vous n’avez pas tout vu.',
  'q.review.again': 'Tapez oui si tout est juste. Tapez "résumé" pour changer quelque chose.',
  'q.review.label': 'Relire',

  'q.coarser.ask': 'Qu’est-ce qui peut être moins précis ? Vous pouvez choisir plusieurs réponses.',
  'q.coarser.why': 'Moins c’est précis, plus c’est difficile de deviner qui vous êtes.',
  'q.coarser.again':
    'Choisissez une ou plusieurs réponses. Prenez la dernière pour tout laisser ainsi.',
  'q.coarser.label': 'Moins précis',

  'q.consent.ask': 'Puis-je envoyer ceci ? C’est pour : {recipient}.',
  'q.consent.ask_ready':
    'Je prépare ceci ? C’est pour : {recipient}. Vous l’envoyez ensuite vous-même.',
  'q.consent.why': 'Sans votre oui, rien ne part.',
  'q.consent.again': 'Tapez oui pour le faire. Tapez non si vous ne voulez pas.',
  'q.consent.label': 'Accord',

  'q.fileHere.ask': 'Je montre quand même votre propre rapport ici ?',
  'q.fileHere.why':
    'Votre rapport montre tout, aussi les noms. D’autres lisent peut-être ici avec vous.',
  'q.fileHere.again': 'Tapez oui ou non. Les deux sont bien.',
  'q.fileHere.label': 'Montrer le rapport ici',

  'q.countConsent.ask':
    'Puis-je compter le sujet, le lieu et ce que vous vouliez ? Sans vos mots et sans votre nom.',
  'q.countConsent.why':
    'Une ville voit ainsi ce qui arrive souvent. Elle voit seulement des nombres.',
  'q.countConsent.again': 'Tapez oui ou non. Les deux sont bien.',
  'q.countConsent.label': 'Compter',

  'q.after.ask': 'Voulez-vous encore faire quelque chose ?',
  'q.after.why': 'C’est terminé. Vous pouvez arrêter quand vous voulez.',
  'q.after.again': 'Choisissez dans la liste, ou tapez "stop".',
  'q.after.label': 'Encore quelque chose',
} as const satisfies Record<keyof typeof reference, string>;
