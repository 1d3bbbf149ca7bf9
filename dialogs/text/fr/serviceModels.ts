import type { serviceModels as reference } from '../nl/serviceModels.js';

/** What each service model says differently, in plain Belgian French. */
export const serviceModels: Readonly<Record<keyof typeof reference, string>> = {
  'choice.together': 'Signaler avec quelqu’un',
  'choice.frame': 'Ce que dit la loi, en grandes lignes',
  'choice.training': 'Demander une formation pour mon organisation',
  'choice.tools': 'Des outils pour mon organisation',
  'q.role.ask_organisation':
    'Venez-vous pour vous-même, pour une autre personne, ou comme professionnel ou organisation ?',
  'role.organisation': 'je viens comme professionnel ou pour une organisation',
  'q.receiver.ask': 'Avec qui voulez-vous signaler ?',
  'q.receiver.ask_partner':
    'Chez qui vous sentez-vous bien ? Choisissez une organisation près de chez vous.',
  'q.receiver.why':
    'Vous pouvez vous faire aider. Je n’envoie rien à cette personne ou à ce groupe.',
  'q.receiver.again':
    'Choisissez dans la liste. Vous préférez le faire sans aide ? Tapez : passer.',
  'q.receiver.label': 'Avec',
  'receiver.line': '{name} : {does}',
  'receiver.own': 'une personne que vous choisissez',
  'receiver.somebody_else': 'Une autre personne de confiance',
  'together.may_help': 'Un ami, la famille ou une organisation peut aussi vous aider.',
  'together.ready': 'Votre texte est prêt pour {recipient}. Je ne l’ai envoyé à personne.',
  'together.bodies': 'Ensemble, vous pouvez aller avec ce texte à : {bodies}.',
  'together.reach': 'Pour contacter {name} : {ways}.',
  'together.reach_unknown':
    'Je n’ai pas encore d’adresse de {name}. Demandez à la maison communale.',
  'together.partners_unknown':
    'Je ne connais pas encore de partenaires ici. Demandez à la maison communale.',
  'preview.together': 'Ceci est le texte pour {recipient} :',
  'q.consent.ask_together': 'Est-ce que je prépare ce texte pour {recipient} ?',
  'consent.not_take': 'Non, finalement pas',
  'finish.together':
    'Votre texte pour {recipient} est plus haut. Vous choisissez si et quand vous le donnez.',
  'advice.partners': '{name}. {does} Je n’envoie pas votre histoire à la ville.',
  'advice.point_first':
    'Vous pouvez d’abord aller près de chez vous. Plus tard, vous pouvez aller à un service, si vous voulez.',
  'advice.bodies_after': 'Ces services sont pour votre histoire :',
  'point.partner_network.does':
    'Vous pouvez signaler à des organisations près de chez vous. Elles donnent votre signalement au bon service.',
  'point.contact_point.does':
    'Vous pouvez y aller pour une question, un signalement ou un rendez-vous.',
  'point.warm_point.does': 'Ici, quelqu’un vous écoute et parle avec vous.',
  'point.expertise_point.does':
    'Ici, habitants et organisations trouvent de l’aide, des explications et une adresse.',
  'point.aftercare': 'Vous pouvez y aller aussi après votre signalement.',
  'q.preferredName.ask': 'Comment puis-je vous appeler ? Un nom que vous choisissez est bien.',
  'q.preferredName.why':
    'Ainsi je peux vous appeler par un nom. Votre vrai nom n’est pas nécessaire.',
  'q.preferredName.again': 'Tapez un nom que vous choisissez. Ou tapez : passer.',
  'q.preferredName.label': 'Votre nom ici',
  'said.hello_name': 'Bonjour {name}. C’est bien que vous soyez là. Prenez votre temps.',
  'q.appointment.ask': 'Voulez-vous un rendez-vous avec {name} ?',
  'q.appointment.why': 'Ainsi vous pouvez en parler avec une personne. Ce n’est pas obligatoire.',
  'q.appointment.again': 'Tapez oui ou non. Les deux sont bien.',
  'q.appointment.label': 'Rendez-vous',
  'appointment.how': 'Pour un rendez-vous : {ways}. Vous pouvez prendre votre texte avec vous.',
  'appointment.unknown':
    'Je ne sais pas encore comment prendre rendez-vous. Demandez à la maison communale.',
  'q.callBack.ask': 'Voulez-vous que {name} vous appelle ? Vous dites à quel moment c’est sûr.',
  'q.callBack.why':
    'Certaines personnes préfèrent parler. On vous appelle seulement si vous le voulez.',
  'q.callBack.again': 'Tapez oui ou non. Les deux sont bien.',
  'q.callBack.label': 'Vous appeler',
  'warm.account': 'Vous choisissez ce que vous dites. Vous pouvez toujours faire une pause.',
  'warm.understood': 'Merci de partager cela avec moi. Cela demande du courage.',
  'warm.tellMore': 'Vous avez déjà dit beaucoup. Pas besoin d’en dire plus.',
  'warm.evidence': 'Merci. Nous avançons calmement, question par question.',
  'warm.fears': 'La question suivante est peut-être difficile. Vous pouvez la passer.',
  'warm.contactChannel': 'Nous cherchons maintenant une façon sûre pour vous.',
  'warm.review': 'Prenez votre temps pour relire.',
  'organisation.intro':
    'Chez {name}, les organisations peuvent aussi demander de l’aide. Choisissez : la loi, une formation ou des outils.',
  'organisation.frame':
    'La loi cite des critères, comme l’origine, la religion, l’âge, le handicap et le sexe. C’est traiter autrement, harceler pour un critère, ou refuser un aménagement. Un ordre de le faire compte aussi. Une règle qui touche certaines personnes aussi. Plus : {source}',
  'organisation.frame_who':
    'Il y a des règles flamandes et fédérales. Cela dépend du sujet et du lieu. Je ne dis pas si c’est permis par la loi.',
  'organisation.training': '{name} donne des formations. Pour en demander une : {ways}.',
  'organisation.training_unknown':
    '{name} donne des formations. Je n’ai pas encore d’adresse. Demandez à la maison communale.',
  'organisation.tools': 'Des outils pour les organisations sont ici : {source}',
  'organisation.tools_unknown':
    'Je n’ai pas encore de page avec des outils de {name}. Demandez à la maison communale.',
};
