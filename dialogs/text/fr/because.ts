import type { because as reference } from '../nl/because.js';

/** Why this body, in plain Belgian French; see the Dutch for what each row must be true of. */
export const because = {
  'because.row1':
    'Pour le travail dans une entreprise ou association, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row2':
    'Pour le harcèlement au travail, parlez d’abord à la personne de confiance. Pour l’origine ou le sexe, par exemple, Unia ou l’IEFH aide.',
  'because.row3':
    'Pour un travail à l’État fédéral, à la police ou à l’armée, c’est Unia. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row4':
    'Pour un travail à la commune ou à l’administration flamande, le type de contrat compte. Nous citons donc parfois plusieurs services. Si besoin, ils vous envoient vers le bon service.',
  'because.row5':
    'En Flandre, le VMRI est là pour les fonctionnaires, les candidats et les enseignants. Avec un contrat ordinaire ou hors de Flandre, c’est peut-être Unia ou l’IEFH.',
  'because.row6':
    'Pour une agence d’intérim ou de sélection en Flandre, le VMRI est le bon service. Pendant le travail lui-même, ou hors de Flandre, c’est Unia ou l’IEFH. Si besoin, ils vous envoient vers le bon service.',
  'because.row7':
    'Pour le VDAB, Syntra et une formation en Flandre, le VMRI est le bon service. Hors de Flandre, c’est Unia ou l’IEFH.',
  'because.row8':
    'Pour les titres-services en Flandre, vous commencez par le VMRI. C’est peut-être aussi Unia ou l’IEFH, surtout hors de Flandre. Si besoin, ils vous envoient vers le bon service.',
  'because.row9':
    'Pour une école avec des cours en néerlandais, le VMRI est le bon service. C’est vrai aussi à Bruxelles.',
  'because.row10':
    'Pour une école sans cours en néerlandais, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row11':
    'Pour une école avec des cours en allemand, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, demandez à l’IEFH.',
  'because.row12':
    'Louer ou acheter un logement en Flandre : pour cela, il y a le VMRI. C’est vrai pour chaque raison, aussi pour le sexe et la langue.',
  'because.row13':
    'Pour un logement social en Flandre, le VMRI est le bon service. Hors de Flandre, c’est Unia, l’IEFH ou l’Inspection régionale du logement à Bruxelles.',
  'because.row14':
    'Pour un logement à Bruxelles, c’est Unia, ou l’IEFH pour le sexe ou la famille. L’Inspection régionale du logement peut aussi enquêter, même si c’est seulement la langue.',
  'because.row15':
    'Pour un logement hors de Flandre et de Bruxelles, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row16':
    'Pour un magasin, un café ou une banque, c’est Unia, ou l’IEFH pour le sexe. Pour une sortie en Flandre, le VMRI est possible aussi pour le sexe. Si besoin, ils vous envoient vers le bon service.',
  'because.row17':
    'Pour un médecin, un hôpital ou une pharmacie, c’est Unia, dans toute la Belgique. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row18':
    'Pour les soins et l’accueil en Flandre, le VMRI est le bon service. C’est vrai aussi pour des soins en néerlandais à Bruxelles. Ailleurs, c’est Unia ou l’IEFH.',
  'because.row19':
    'De Lijn est un service flamand : pour cela, il y a le VMRI. C’est vrai aussi pour De Lijn à Bruxelles.',
  'because.row20':
    'Pour le train, la STIB et le TEC, c’est Unia. Pour le sexe ou la famille, c’est l’IEFH. Pour la langue seule, c’est la Commission permanente de Contrôle linguistique.',
  'because.row21':
    'Pour un club de sport, une piscine ou un domaine en Flandre, c’est le VMRI. C’est vrai aussi pour un service en néerlandais à Bruxelles. Ailleurs, c’est Unia ou l’IEFH.',
  'because.row22':
    'Pour une salle de fitness, c’est Unia, ou l’IEFH pour le sexe. En Flandre, c’est peut-être aussi le VMRI. Si besoin, ils vous envoient vers le bon service.',
  'because.row23':
    'Pour la culture, la jeunesse et les bibliothèques en Flandre, c’est le VMRI. C’est vrai aussi pour un service en néerlandais à Bruxelles. Ailleurs, c’est Unia ou l’IEFH.',
  'because.row24':
    'Pour les médias flamands, c’est le VMRI ; hors de Flandre, Unia ou l’IEFH. Pour la presse, aussi le Raad voor de Journalistiek, dans les 60 jours.',
  'because.row25':
    'En ligne, Unia est le bon service, si l’auteur ou le site est belge. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row26':
    'Dans la rue ou le quartier, Unia est le bon service, dans toute la Belgique. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row27':
    'Violence, menace ou dégâts à cause de qui vous êtes : vous pouvez contacter Unia. Pour le sexe, le genre ou des images nues, c’est l’IEFH. La plainte à la police se fait à part.',
  'because.row28':
    'Pour la police ou l’armée, c’est Unia, ou l’IEFH pour le sexe. Pour la langue, c’est la Commission permanente de Contrôle linguistique. Le Comité P et l’AIG prennent aussi des plaintes sur la police.',
  'because.row29':
    'Pour la justice, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.row30':
    'Pour le chômage, la mutualité ou le revenu d’intégration, c’est Unia. Pour le sexe, c’est l’IEFH. Pour la langue seule, nous n’avons pas trouvé de service.',
  'because.row31':
    'Pour le Groeipakket, la protection sociale flamande et l’inburgering, vous pouvez contacter le VMRI. Ce n’est pas le bon service ? Il vous envoie vers le bon.',
  'because.row32':
    'Pour un service flamand, ou une commune en Flandre, c’est le VMRI. Pour la langue à la commune : aussi la Commission permanente de Contrôle linguistique. Si besoin, ils vous envoient vers le bon service.',
  'because.row33':
    'Pour un service fédéral, ou un service hors de Flandre, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH. Pour la langue, c’est la Commission permanente de Contrôle linguistique.',
  'because.row34':
    'Pour le séjour, l’asile ou la traite des êtres humains, vous pouvez contacter Myria. Pour l’origine ou le sexe, par exemple, Unia ou l’IEFH peut aussi aider.',
  'because.row35':
    'Les services contre la discrimination n’agissent pas dans la vie privée, comme une famille. Vous pouvez parler à une personne qui écoute et réfléchit avec vous.',
  'because.row36':
    'On vous punit pour un signalement ? Le même service aide alors. La loi interdit de vous punir pour cela.',
  'because.R4':
    'Pour une entreprise de travail adapté, le bon service n’est pas toujours clair. Nous en citons donc plusieurs. Si besoin, ils vous envoient vers le bon service.',
  'because.R4.pay':
    'Pour un salaire plus bas à cause de votre sexe, vous pouvez contacter le VMRI. C’est vrai pour une commune, une école et l’administration flamande.',
  'because.R7':
    'Pour un taxi ou un avion, Unia est le bon service. Pour le sexe, le genre, la grossesse ou la famille, c’est l’IEFH.',
  'because.R7.unknown':
    'Cela dépend de la société de transport. Pour De Lijn, le VMRI est le bon service. Pour les autres, c’est Unia ou l’IEFH.',
  'because.R12':
    'Pour la langue seule, nous n’avons pas trouvé de service ici. Unia peut regarder si votre origine ou votre nationalité joue un rôle.',
  'because.R14':
    'Nous ne savons pas encore bien de quoi il s’agit. Unia aide aussi en cas de doute. Il y a un point de signalement local ? C’est possible là aussi.',
  'because.R15':
    'Vous ne voulez pas donner votre nom. Au Vlaams Meldpunt Grensoverschrijdend Gedrag, ce n’est pas nécessaire. Là, ils écoutent et réfléchissent avec vous.',
  'because.noBody.work':
    'Unia et l’IEFH aident si c’est par exemple l’origine ou le sexe. Au travail, vous pouvez parler à la personne de confiance. Le conseiller en prévention ou votre syndicat aide aussi.',
  'because.noBody.public':
    'Unia et l’IEFH aident si c’est par exemple l’origine ou le sexe. Vous pouvez parler à une personne qui écoute et réfléchit avec vous.',
} as const satisfies Record<keyof typeof reference, string>;
