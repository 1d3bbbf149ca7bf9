import type { paths as reference } from '../nl/paths.js';

/** The same paths in plain Belgian French. */
export const paths: Readonly<Record<keyof typeof reference, string>> = {
  'path.head': 'Ceci peut être utile pour vous :',
  'path.head_professional': 'Ce que vous pouvez faire si quelqu’un vous le raconte :',
  'path.to_check': '{words} Vérifiez vous-même : {link}',
  'path.with_link': '{words} Plus : {link}',
  'path.sexual_violence':
    'Après une violence sexuelle, allez si possible dans les 7 jours dans un centre (CPVS). C’est possible jour et nuit, avec ou sans plainte à la police. Vous pouvez venir avec quelqu’un. Si c’était il y a plus longtemps, vous pouvez aussi parler au 1712.',
  'path.young_hurt':
    'Vous pouvez chatter sur nupraatikerover.be, en néerlandais, avec un nom choisi. Vérifiez-y les heures. Vous pouvez aussi appeler Awel au 102, ou le 1712. Aussi la nuit : Tele-Onthaal au 106.',
  'path.home':
    'Pour la violence à la maison, vous pouvez parler au 1712 ou au CAW. Au 1712, vous décidez, sauf si vous ou une autre personne êtes en danger. Quelqu’un peut lire ici ? Tapez "tout effacer" et fermez cette page.',
  'path.partner_alarm':
    'En cas de stalking par un partenaire ou un ex, il existe une alarme mobile. Elle est prévue si cela peut devenir dangereux pour la vie. Demandez-la à la police locale ; le parquet décide. Elle marche avec l’app 112 BE.',
  'path.partner_home_ban':
    'Vérifiez aussi si une interdiction temporaire de résidence est possible. Demandez-le à la police locale ou au 1712.',
  'path.honour':
    'C’est une question d’honneur de la famille ? Demandez au 1712 s’il y a un Family Justice Center. Rien ne vous oblige à en parler à votre famille.',
  'path.images_minor':
    'Ce sont des images intimes d’une personne de moins de 18 ans ? Appelez Child Focus : 116000. C’est possible sans nom.',
  'path.images_adult':
    'Des images intimes de vous circulent sans votre accord ? Gardez le lien et la date. Signalez-le sur le site ou l’app même. L’IEFH et la police peuvent aussi aider.',
  'path.young_rights':
    'Le Kinderrechtencommissariaat est là pour chaque personne de moins de 18 ans. Appelez le 0800 20 808. Ils ne font rien sans votre accord.',
  'path.young_more':
    'Vous pouvez lire plus sur watwat.be, en néerlandais. Sur le harcèlement à l’école, il y a beaucoup sur allesoverpesten.be.',
  'path.for_child':
    'Demandez à l’enfant ce qu’il veut. Les adultes aussi peuvent appeler le Kinderrechtencommissariaat : 0800 20 808. Ils ne font rien sans accord.',
  'path.professional_listen':
    'Écoutez, remerciez et croyez la personne. N’insistez pas, et ne donnez pas de nom à ce qui est arrivé. Dites d’abord ce que vous ne pouvez pas garder secret. Demandez si elle est en sécurité, et ce qu’elle veut.',
  'path.professional_act':
    'Expliquez les choix, et ne faites rien sans accord, sauf en cas de danger. Notez les mots exacts, la date et le lieu. Accompagnez-la au service suivant, et fixez un nouveau rendez-vous. Prenez aussi soin de vous.',
  'path.professional_secrecy':
    'Malgré le secret professionnel, vous pouvez parfois informer le parquet. C’est pour un enfant ou une personne vulnérable, avec des conditions. Si une personne est en danger, vous avez peut-être le devoir d’aider. Parlez-en sans nom avec un collègue ou un centre d’aide aux enfants.',
  'path.professional_child':
    'C’est un enfant ? Demandez conseil au Vertrouwenscentrum Kindermishandeling. Regardez aussi vous-même la Kindreflex, le Meldcode et kimiwa.be.',
  'path.hate_crime':
    'Demandez que le PV (le rapport) dise pourquoi on vous a pris pour cible. Donnez les mots exacts, le lieu, l’heure et les témoins. Demandez une copie, et faites-vous inscrire comme personne lésée. Demandez une attestation à un médecin, aussi pour une souffrance psychique.',
  'path.police':
    'Une plainte sur la police va au contrôle interne, à l’AIG ou au Comité P. Écrivez des faits : qui, quoi, où, quand et les mots exacts. Notez aussi qui l’a vu.',
  'path.police_forward':
    'Unia peut envoyer votre signalement au contrôle interne ou à l’AIG. Unia le fait seulement avec votre accord.',
  'path.online_save':
    'Gardez d’abord le lien, une photo de l’écran et la date. Signalez-le ensuite sur le site ou l’app même. On vous menace ? Vous pouvez aller à la police.',
  'path.online_belgium':
    'Unia peut aider si l’auteur ou le site est en Belgique. Vous pouvez aussi le signaler si ce n’est pas sur vous.',
  'path.online_platform':
    'Il n’y a pas de bouton, ou le site ne répond pas ? Alors vous pouvez aller à l’IBPT. L’IBPT ne juge pas le contenu même.',
  'path.media':
    'Une plainte sur la presse va au Raad voor de Journalistiek, dans les 60 jours. Gardez une copie ou le lien, avec la date. Pour les médias flamands, vous pouvez aussi aller au VMRI.',
  'path.football':
    'Dites-le à un steward ou à l’arbitre. Demandez que ce soit dans le rapport du match. Seul ce rapport peut mener à une sanction. En cas de violence, vous pouvez aller à la police.',
  'path.work_first':
    'Parlez d’abord à la personne de confiance ou au conseiller en prévention au travail. Un entretien est informel. Vous n’avez pas encore la protection d’une demande formelle. Une demande formelle va seulement au conseiller en prévention.',
  'path.work_formal':
    'Remettez une demande formelle vous-même, ou par lettre recommandée ; un e-mail ne compte pas. La protection commence à son arrivée. Écrivez : quoi, où, quand, qui, et ce que vous demandez à votre employeur. Ajoutez aussi si l’origine ou le sexe joue un rôle.',
  'path.public_staff':
    'Rien ne vous oblige à passer par le point de contact de votre ville. Le conseiller en prévention ou votre syndicat peut aider. L’inspection sociale flamande transmet votre signalement si nécessaire. Pour le personnel de l’autorité flamande, il y a aussi Spreekbuis.',
  'path.whistle_blowing':
    'Le canal des lanceurs d’alerte est pour les fautes au travail. Demandez s’il prend votre propre cas. Là, c’est aussi possible sans nom. Vous devriez avoir une confirmation dans les 7 jours, une réponse dans les 3 mois.',
  'path.language_alone':
    'Je n’ai pas trouvé de service seulement pour la langue. Votre histoire compte. Si l’origine ou la nationalité joue peut-être un rôle, Unia peut regarder. Un avocat donne gratuitement un premier avis.',
  'path.reception_centre':
    'Vous habitez dans un centre d’accueil ? Parlez d’abord avec la direction du centre. Cela n’aide pas ? Vous pouvez aller au Médiateur fédéral : 0800 999 61.',
};
