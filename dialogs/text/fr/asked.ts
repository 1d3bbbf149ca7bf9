/** Questions that people ask, each with its reviewed answer. */
export const asked = {
  'asked.none':
    'Je n’ai pas de réponse vérifiée à cela. Une personne peut mieux aider. Tapez "parler" pour savoir qui appeler.',
  'asked.source': 'Plus d’infos : {source}',
  'asked.check': 'Vérifiez ceci sur le site : {source}',
  'asked.which': 'Est-ce une de ces questions ?',
  'asked.list': 'On me demande souvent :',
  'asked.how': 'Tapez "question" avec le numéro, ou posez votre question à votre façon.',
  'asked.show': 'Réponse',

  'asked.costs.question': 'Est-ce que signaler coûte de l’argent ?',
  'asked.costs.answer':
    'Non. C’est gratuit au Vlaams Mensenrechteninstituut, chez Unia et à l’IEFH.',
  'asked.anonymous.question': 'Puis-je signaler de façon anonyme ?',
  'asked.anonymous.answer':
    'Pas pour un dossier de discrimination : le service veut connaître votre nom. Parler sans nom est possible. C’est possible au 1712 ou au Vlaams Meldpunt Grensoverschrijdend Gedrag.',
  'asked.why_name.question': 'Pourquoi un dossier ne peut-il pas être anonyme ?',
  'asked.why_name.answer':
    'Le service parlera peut-être avec l’autre partie, pour trouver une solution. Il doit donc savoir qui vous êtes.',
  'asked.anonymous_means.question': 'Que veut dire anonyme ?',
  'asked.anonymous_means.answer':
    'Anonyme veut dire : sans votre nom. Sans nom ne veut pas dire sans trace : un appareil laisse des traces. Sans nom, un service ne peut pas résoudre votre dossier. Il peut écouter ou compter.',
  'asked.discrimination.question': 'Que veut dire discrimination ?',
  'asked.discrimination.answer':
    'On vous traite moins bien à cause d’un critère. Par exemple votre origine, un handicap, votre âge ou votre sexe.',
  'asked.is_this.question': 'J’ai un doute : cela compte comme discrimination ?',
  'asked.is_this.answer':
    'Je ne peux pas le dire. Discrimination veut dire : moins bien traité à cause d’un critère, comme l’origine. Pas besoin d’avoir de certitude. Le service regarde cela avec vous.',
  'asked.witness.question': 'Je l’ai seulement vu. Puis-je le signaler ?',
  'asked.witness.answer':
    'Oui, les témoins peuvent signaler. Pour ouvrir un dossier, il faut souvent la victime.',
  'asked.helper.question': 'Quelqu’un peut-il m’aider, ou signaler pour moi ?',
  'asked.helper.answer':
    'Oui, au VMRI : la famille, un proche, un avocat ou une organisation. À Unia, on peut signaler pour un proche. Ailleurs, demandez d’abord.',
  'asked.spelling.question': 'Je fais des fautes. Est-ce grave ?',
  'asked.spelling.answer': 'Non. Racontez simplement. Les fautes ne comptent pas.',
  'asked.proof.question': 'Je n’ai pas de preuve. Est-ce utile de signaler ?',
  'asked.proof.answer':
    'Oui, on peut signaler sans preuve. Gardez ce que vous avez : mails, messages, photos, noms de témoins. Sans preuve, la suite est plus difficile.',
  'asked.burden.question': 'Dois-je tout prouver ?',
  'asked.burden.answer':
    'Pas tout, dans un procès civil. Vous montrez des faits qui font penser à une discrimination. L’autre partie doit alors s’expliquer.',
  'asked.other_knows.question': 'Est-ce que l’autre sait que j’ai signalé ?',
  'asked.other_knows.answer': 'Unia et l’IEFH ne font rien sans votre accord. Vous choisissez.',
  'asked.report_happens.question': 'Comment un service traite mon signalement ?',
  'asked.report_happens.answer':
    'Je n’envoie rien sans votre oui. Un service regarde d’abord s’il peut aider. Ensuite il conseille, ou cherche une solution avec vous. Pour votre cas, tapez "et maintenant".',
  'asked.who_does_what.question': 'Qui fait quoi ?',
  'asked.who_does_what.answer':
    'Vlaams Mensenrechteninstituut : logement en Flandre, école néerlandophone, De Lijn, genre compris. Unia : travail, horeca, magasins, banques, train et police. IEFH : femmes et hommes, par exemple au travail. Racontez, et je cherche qui peut aider.',
  'asked.unia.question': 'Que fait Unia avec mon signalement ?',
  'asked.unia.answer':
    'Unia regarde si elle peut aider et donne des informations. Parfois Unia parle avec l’autre partie. Aller au tribunal est rare. Cela se fait seulement si vous le voulez.',
  'asked.vmri.question': 'Que fait le Vlaams Mensenrechteninstituut ?',
  'asked.vmri.answer':
    'Il regarde votre plainte, conseille et propose une médiation. Sans solution, sa chambre (Geschillenkamer) peut donner un avis.',
  'asked.binding.question': 'L’autre doit-il suivre l’avis de la Geschillenkamer ?',
  'asked.binding.answer':
    'Non, ce n’est pas obligatoire. L’avis a pourtant du poids. Vous pouvez encore aller chez un juge.',
  'asked.chamber.question': 'Puis-je aller directement à la Geschillenkamer ?',
  'asked.chamber.answer': 'Non, il y a d’abord une médiation. Et il faut votre accord.',
  'asked.igvm.question': 'Que fait l’IEFH ?',
  'asked.igvm.answer':
    'L’IEFH écoute, regarde s’il peut aider, et conseille. Vous recevez un numéro de dossier.',
  'asked.duration.question': 'Combien de temps est-ce que cela dure ?',
  'asked.duration.answer':
    'Je n’ai pas trouvé de délai fixe. Posez la question au service en signalant.',
  'asked.deadline.question': 'Est-ce qu’il y a une date limite pour signaler ?',
  'asked.deadline.answer':
    'Il y a parfois peu de temps. Demandez aujourd’hui à votre syndicat, un avocat ou le service.',
  'asked.count_only.question': 'Peut-on seulement le compter, sans réponse ?',
  'asked.count_only.answer':
    'Oui. Chez Unia, vous pouvez dire que vous ne voulez pas de réponse. Alors ils le notent. Votre nom est nécessaire.',
  'asked.police.question': 'Dois-je aller à la police ?',
  'asked.police.answer':
    'En cas de violence ou de menace, c’est conseillé. Signaler à un service n’est pas une plainte à la police.',
  'asked.police_conduct.question': 'La police m’a mal traité. Où aller ?',
  'asked.police_conduct.answer':
    'Au contrôle interne de la police, à l’AIG ou au Comité P. Pour une discrimination, Unia peut aussi aider, ou l’IEFH pour le genre.',
  'asked.bullied_work.question': 'On me harcèle au travail. Que faire d’abord ?',
  'asked.bullied_work.answer':
    'Parlez à la personne de confiance ou au conseiller en prévention. Une demande formelle se remet en main propre ou par recommandé. Un simple mail ne suffit pas.',
  'asked.sacked.question': 'Mon chef peut-il me licencier ou me punir si je signale ?',
  'asked.sacked.answer':
    'Si vous signalez une discrimination, la loi l’interdit. Les témoins et vos aidants sont protégés aussi. Pour le harcèlement au travail, un entretien informel ne protège pas encore. Gardez une preuve.',
  'asked.benefit_rent.question': 'Un propriétaire peut-il me refuser pour mes allocations ?',
  'asked.benefit_rent.answer':
    'Un propriétaire peut regarder si vous pouvez payer. Un refus à cause de l’origine de votre argent ? Vous pouvez le signaler.',
  'asked.housing_help.question': 'Qui m’aide pour un logement ou un propriétaire ?',
  'asked.housing_help.answer':
    'En Flandre, le Vlaams Mensenrechteninstituut. La commune ou le Woonloket aide parfois avec le formulaire. À Bruxelles et en Wallonie : Unia ou l’IEFH.',
  'asked.transport.question': 'C’était dans le bus ou le train. Où signaler ?',
  'asked.transport.answer':
    'De Lijn : le Vlaams Mensenrechteninstituut. SNCB, STIB ou TEC : Unia. Est-ce lié au fait d’être femme ou homme, à la SNCB, STIB ou TEC ? Alors l’IEFH.',
  'asked.school.question': 'C’était à l’école. Où aller ?',
  'asked.school.answer':
    'École néerlandophone : le Vlaams Mensenrechteninstituut. École francophone : Unia, ou l’IEFH pour le genre. Vous avez moins de 18 ans ? Le Kinderrechtencommissariaat peut aider aussi : 0800 20 808.',
  'asked.online.question': 'On me hait en ligne. Que faire ?',
  'asked.online.answer':
    'Gardez le lien et une capture d’écran. Signalez au site et à Unia. On vous menace ? Allez à la police.',
  'asked.nude_photo.question': 'Quelqu’un montre une photo intime de moi. Qui aide ?',
  'asked.nude_photo.answer':
    'Sans votre accord, ce n’est pas permis. L’IEFH aide. Vous avez moins de 18 ans ? Appelez Child Focus : 116000.',
  'asked.sexual.question': 'J’ai subi une agression sexuelle ou un viol. Où aller ?',
  'asked.sexual.answer':
    'Dans un Centre de Prise en charge des Violences Sexuelles, jour et nuit. Une plainte n’est pas nécessaire. Allez-y vite si possible, dans les 7 jours, avec quelqu’un si vous voulez. En cas de danger, appelez le 112 ou le 101.',
  'asked.unia_keeps.question': 'Combien de temps Unia garde mes données ?',
  'asked.unia_keeps.answer':
    'Jusqu’à 10 ans après la fin du dossier. Un procès est possible ? Alors jusqu’à 15 ans.',
  'asked.line_1712.question': 'Le 1712 est-il un point de signalement ?',
  'asked.line_1712.answer':
    'Non, le 1712 est une ligne d’aide. On vous écoute et on réfléchit avec vous. Vous décidez, sauf si vous ou une autre personne êtes en danger.',
  'asked.talk_only.question': 'Je veux seulement parler. Avec qui ?',
  'asked.talk_only.answer':
    'Appelez Télé-Accueil : 107, jour et nuit. Vous êtes jeune ? Appelez Écoute-Enfants : 103.',
  'asked.reception.question': 'J’habite dans un centre d’accueil. Où me plaindre ?',
  'asked.reception.answer':
    'Parlez d’abord avec la direction du centre. Cela n’aide pas ? Allez chez le Médiateur fédéral : 0800 999 61.',
  'asked.money.question': 'Est-ce que je reçois de l’argent ?',
  'asked.money.answer':
    'Parfois un juge accorde une indemnité. Le plus souvent, on cherche d’abord une solution : des excuses, arrêter, réparer.',
  'asked.parents.question': 'J’ai moins de 18 ans. Le direz-vous à mes parents ?',
  'asked.parents.answer':
    'Non. Je ne dis rien à vos parents ni à l’école. Le Kinderrechtencommissariaat ne fait rien sans votre accord.',
  'asked.who_are_you.question': 'Qui êtes-vous ?',
  'asked.who_are_you.answer':
    'Je suis un programme informatique. J’aide à raconter, et je cherche qui peut aider. Je ne suis ni avocat ni police.',
  'asked.human.question': 'Êtes-vous une vraie personne ?',
  'asked.human.answer':
    'Non, je suis un programme informatique. Vous préférez une personne ? Tapez "parler".',
  'asked.keeps.question': 'Que gardez-vous de moi ?',
  'asked.keeps.answer':
    'Seulement ce que vous racontez ici, et pas longtemps. Voici comment c’est ici :',
  'asked.who_reads.question': 'Qui lit ce que j’écris ici ?',
  'asked.who_reads.answer': 'Aucun service ne lit sans votre oui. Voici comment c’est ici :',
  'asked.delete.question': 'Puis-je tout effacer ?',
  'asked.delete.answer':
    'Oui. Tapez "tout effacer". Ce qu’un service a déjà reçu, je ne peux pas le reprendre.',
  'asked.name.question': 'Dois-je donner mon nom ?',
  'asked.name.answer':
    'Non, ici aucun nom n’est nécessaire. Si un service doit suivre votre dossier, il demande souvent votre nom. Vous choisissez plus tard.',
  'asked.must_tell.question': 'Dois-je tout raconter ?',
  'asked.must_tell.answer':
    'Non, rien n’est obligatoire. Vous pouvez passer chaque question. Vous pouvez aussi arrêter quand vous voulez.',
} as const;
