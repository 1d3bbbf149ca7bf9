import type { nextSteps as reference } from '../nl/nextSteps.js';

/** What happens next, in plain Belgian French. */
export const nextSteps: Readonly<Record<keyof typeof reference, string>> = {
  'next.section.steps': 'Ce qui se passe maintenant',
  'next.section.duration': 'Combien de temps, et ce qui n’est pas possible',
  'next.section.proof': 'Ce qui aide à le montrer',
  'next.section.enough': 'S’il y a assez de preuves',
  'next.section.limits': 'Jusqu’à quand c’est possible',
  'next.section.protection': 'Protection contre une punition',
  'next.section.cost': 'Ce que cela coûte',
  'next.section.helpers': 'Qui peut aider',
  'next.section.meanwhile': 'Ce que vous pouvez déjà faire',
  'next.enough_read': 'Assez, retour à la conversation',
  'next.about': '{name} : {words}',
  'next.sources': 'Source : {sources} (vérifié le {date}).',
  'next.sources_to_check': 'Ce n’est pas sûr : vérifiez vous-même sur {sources}.',
  'next.file_head': 'Ce qui peut se passer ensuite',
  'next.how_more':
    'Lire plus ? Tapez "sur la durée", "sur les preuves", "sur assez de preuves" ou "sur les délais". Ou tapez "sur la protection", "sur le coût", "sur l’aide" ou "sur maintenant".',
  'next.start':
    'Vous racontez d’abord ce qui s’est passé. Puis je montre qui peut aider. Ensuite vous choisissez. Rien ne part sans votre oui.',
  'next.professional':
    'La personne que vous aidez veut signaler elle-même ? C’est possible avec vous. Ne faites rien sans accord, sauf en cas de danger.',
  'next.no_body':
    'Je n’ai pas trouvé de service qui ouvre un dossier pour cela. Vous pouvez en parler avec quelqu’un.',
  'next.choice_signal':
    'Un signal sans nom est compté. Ainsi on voit ce qui arrive souvent. Il n’y a pas de réponse.',
  'next.choice_pseudonym':
    'Le point de contact connaît seulement le nom que vous avez choisi. Pour un dossier de discrimination, il faut votre vrai nom.',
  'next.choice_named':
    'Après votre oui, le service reçoit votre nom et votre histoire. Je ne sais pas quand il répond.',
  'next.choice_keep':
    'Vous gardez tout. Signaler plus tard est souvent possible, mais certains délais sont courts.',
  'next.choice_nothing':
    'Rien ne part. Signaler plus tard est souvent possible, mais certains délais sont courts.',
  'next.wish_talk': 'Parler est possible sans nom, jour et nuit : Télé-Accueil au 107.',
  'next.wish_count':
    'À Unia, vous pouvez dire que vous ne voulez pas de réponse. Alors ils le notent. Votre nom est nécessaire.',
  'next.wish_change': 'Unia ne parle pas avec l’autre sans votre accord.',
  'next.wish_complaint':
    'Pour une plainte sur la discrimination, le service veut connaître votre nom.',
  'next.wish_ask': 'Vous pouvez poser une question. Pas besoin de certitude.',
  'next.no_term':
    'Chaque service n’a pas un délai fixe. Demandez au service combien de temps cela peut durer.',
  'next.wrong_body': 'C’est le mauvais service ? Unia vous dit alors qui peut aider.',
  'next.counts': 'Un signalement compte, même sans solution. Il montre ce qui arrive souvent.',
  'next.write_down':
    'Écrivez : quand, où, quels mots et qui était là. Gardez les messages, e-mails, photos et papiers.',
  'next.keep_link': 'Gardez le lien et une photo de l’écran, avec la date.',
  'next.doctor': 'Vous êtes blessé, même dans votre moral ? Demandez un certificat à un médecin.',
  'next.ask_in_writing': 'Demandez l’aménagement par écrit, et gardez votre demande.',
  'next.keep_safe':
    'Gardez une copie là où l’autre ne peut pas regarder. Par exemple chez une personne de confiance.',
  'next.without_proof':
    'Vous pouvez aussi signaler sans preuve. Il est alors plus difficile de le montrer.',
  'next.burden':
    'Pour une discrimination, vous n’avez pas à tout prouver devant un juge civil. Montrez des faits qui vont dans ce sens. Alors l’autre doit expliquer.',
  'next.burden_criminal':
    'Dans une affaire pénale, après une plainte à la police, ce n’est pas ainsi.',
  'next.limit_any':
    'Il y a parfois des délais courts. Demandez-le aujourd’hui au syndicat, à un avocat ou au service.',
  'next.limit_work':
    'Pour votre contrat : jusqu’à un an après sa fin. Et pas plus de cinq ans après les faits. Faites vérifier.',
  'next.limit_press':
    'Au Raad voor de Journalistiek : jusqu’à 60 jours après l’article. Faites vérifier.',
  'next.limit_catholic_school':
    'C’est une école catholique ? Une plainte au réseau va jusqu’à six mois après les faits. Faites vérifier.',
  'next.limit_criminal':
    'À la police, cela dépend des faits. C’est souvent dix ans, mais des faits anciens sont peut-être prescrits. Faites vérifier.',
  'next.limit_sexual_violence':
    'Un centre CPVS aide avec ou sans plainte. Allez-y si possible dans les sept jours.',
  'next.limit_none_found':
    'Pour le VMRI, Unia et l’IEFH, nous n’avons pas trouvé de date limite. Signalez dès que possible.',
  'next.protected':
    'Si vous signalez une discrimination, la loi interdit de vous punir pour cela. C’est aussi pour les témoins et les personnes qui vous aident.',
  'next.protected_flanders':
    'Les règles flamandes vous protègent aussi, avec les personnes qui vous soutiennent.',
  'next.protected_at_work':
    'Pour une demande formelle au travail, la protection commence à son arrivée.',
  'next.keep_receipt': 'Gardez une preuve de votre signalement, avec la date.',
  'next.fear_stays': 'Cela n’enlève pas la peur. Vous choisissez jusqu’où vous allez.',
  'next.free': 'Signaler est gratuit au VMRI, à Unia et à l’IEFH.',
  'next.free_advice': 'Un premier avis d’un avocat est aussi possible gratuitement.',
  'next.damages':
    'Le plus souvent, on cherche d’abord une solution : arrêter, s’excuser ou réparer. Parfois, un juge donne une somme.',
  'next.may_assist':
    'Au VMRI : la famille, un proche, un avocat ou une organisation. À Unia, on peut signaler pour un proche. Ailleurs, demandez d’abord.',
  'next.union': 'Votre syndicat peut aussi aider.',
  'next.town_hall':
    'Votre commune aide parfois avec le formulaire. Demandez à la maison communale.',
  'next.interpreter': 'Il vous faut un interprète ou des mots simples ? Dites-le au service.',
  'next.mistakes': 'Les fautes d’orthographe ne sont pas graves.',
  'next.note_more': 'Il se passe encore quelque chose ? Écrivez-le, avec la date.',
  'next.no_shame': 'Vous n’avez pas à avoir honte. En parler est difficile pour beaucoup de gens.',
  'next.not_alone': 'Vous pouvez vous faire aider. Vous pouvez aussi parler sans signaler.',
  'q.next.ask': 'Sur quoi voulez-vous lire plus ?',
  'q.next.why': 'Ainsi vous lisez seulement ce que vous voulez savoir.',
  'q.next.again': 'Choisissez dans la liste. Assez lu ? Prenez le dernier.',
  'q.next.label': 'Ce qui se passe maintenant',
  'after.next': 'Lire ce qui se passe maintenant',
};
