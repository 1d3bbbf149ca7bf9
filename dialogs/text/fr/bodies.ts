import type { bodies as reference } from '../nl/bodies.js';

/**
 * The same about each body in plain Belgian French. Federal bodies have the French name they give
 * themselves; a Flemish body keeps its Dutch name, by which people must look for it, with a few
 * French words beside it that are an explanation and no name.
 */
export const bodies = {
  'body.VMRI.name': 'Vlaams Mensenrechteninstituut (VMRI), l’Institut flamand des droits humains',
  'body.VMRI.short': 'VMRI',
  'body.VMRI.does': 'Le VMRI regarde votre plainte, donne des conseils et fait une médiation.',
  'body.VMRI.next': 'D’abord une médiation gratuite ; un avis ensuite n’oblige pas l’autre partie.',
  'body.VMRI.anonymous':
    'Le VMRI veut connaître votre nom. Il parle peut-être à l’autre pour trouver une solution.',

  'body.UNIA.name': 'Unia, Centre interfédéral pour l’égalité des chances',
  'body.UNIA.short': 'Unia',
  'body.UNIA.does':
    'Unia donne des informations et des conseils, et peut négocier avec l’autre partie.',
  'body.UNIA.next': 'Unia ne contacte jamais l’autre partie sans votre accord.',
  'body.UNIA.anonymous':
    'Unia ne traite pas un signalement sans nom. Vous pouvez dire que vous ne voulez pas de réponse.',

  'body.IGVM.name': 'Institut pour l’égalité des femmes et des hommes (IEFH)',
  'body.IGVM.short': 'IEFH',
  'body.IGVM.does': 'L’IEFH écoute, regarde s’il peut aider et donne des conseils.',
  'body.IGVM.next': 'Vous recevez un numéro de dossier, et rien ne se fait sans votre accord.',

  'body.VMGG.name':
    'Vlaams Meldpunt Grensoverschrijdend Gedrag (point de signalement flamand pour les abus)',
  'body.VMGG.short': 'Vlaams Meldpunt Grensoverschrijdend Gedrag',
  'body.VMGG.does':
    'Ce point écoute, donne des conseils et aide pour les démarches que vous voulez.',
  'body.VMGG.next': 'Tout reste strictement confidentiel, et cela va à votre rythme.',

  'body.VSI.name':
    'Meldpunt Werkgerelateerde Discriminatie de la Vlaamse Sociale Inspectie (inspection sociale flamande)',
  'body.VSI.short': 'Vlaamse Sociale Inspectie',
  'body.VSI.does':
    'Ce point enquête sur la discrimination au travail, après un signalement de victime ou témoin.',
  'body.VSI.next':
    'Ce n’est pas le bon service ? Ils transmettent votre signalement et vous le disent.',

  'body.DGHI.name': 'Direction de l’Inspection régionale du logement à Bruxelles (DIRL)',
  'body.DGHI.short': 'Inspection régionale du logement',
  'body.DGHI.does':
    'Ce service bruxellois enquête sur la discrimination dans la recherche d’un logement.',
  'body.DGHI.next': 'Le formulaire demande environ 15 minutes, et il faut tout remplir.',

  'body.PAPS.name':
    'Personne de confiance ou conseiller en prévention aspects psychosociaux à votre travail',
  'body.PAPS.short': 'personne de confiance ou conseiller en prévention',
  'body.PAPS.does': 'Ils vous écoutent et cherchent avec vous une solution au travail.',
  'body.PAPS.next': 'Ils vous parlent dans les 10 jours ; vous pouvez appeler, écrire ou passer.',

  'body.TWW.name': 'Contrôle du bien-être au travail',
  'body.TWW.short': 'Contrôle du bien-être au travail',
  'body.TWW.does': 'Cette inspection regarde si votre employeur veille au bien-être au travail.',
  'body.TWW.next':
    'Parlez d’abord à la personne de confiance ou au conseiller en prévention de votre travail.',

  'body.TSW.name': 'Contrôle des lois sociales',
  'body.TSW.short': 'Contrôle des lois sociales',
  'body.TSW.does':
    'Cette inspection regarde la discrimination pour le contrat, les horaires ou le congé parental.',
  'body.TSW.next': 'Regardez sur werk.belgie.be comment faire une plainte.',

  'body.POLITIE.name': 'Police',
  'body.POLITIE.short': 'police',
  'body.POLITIE.does':
    'Pour violence ou menace, vous pouvez porter plainte ici ; un signalement ne la remplace pas.',
  'body.POLITIE.next': 'Demandez une copie, et faites écrire pourquoi c’est arrivé d’après vous.',

  'body.COMITE_P.name': 'Comité permanent de contrôle des services de police (Comité P)',
  'body.COMITE_P.short': 'Comité P',
  'body.COMITE_P.does': 'Le Comité P contrôle la police et est indépendant de la police.',
  'body.COMITE_P.next': 'Vous pouvez porter plainte sur le site ou par la poste.',

  'body.AIG.name': 'Inspection générale de la police fédérale et de la police locale (AIG)',
  'body.AIG.short': 'AIG',
  'body.AIG.does': 'L’AIG est une inspection qui traite des plaintes sur la police.',
  'body.AIG.next':
    'Vous remplissez un formulaire sur le site ; écrivez simplement ce qui est arrivé.',

  'body.KRC.name':
    'Kinderrechtencommissariaat (défense des droits des enfants en Flandre), ligne des plaintes',
  'body.KRC.short': 'Kinderrechtencommissariaat',
  'body.KRC.does': 'Cette ligne fait une médiation pour les droits d’un enfant ou d’un jeune.',
  'body.KRC.next': 'Ils ne font rien sans votre accord, et les adultes peuvent appeler aussi.',

  'body.DGDE.name': 'Délégué général aux droits de l’enfant (DGDE)',
  'body.DGDE.short': 'DGDE',
  'body.DGDE.does': 'Le DGDE défend les droits des enfants à Bruxelles et en Wallonie.',
  'body.DGDE.next': 'C’est un service francophone ; cherchez le contact sur dgde.cfwb.be.',

  'body.RVDJ.name': 'Raad voor de Journalistiek (conseil flamand pour le journalisme)',
  'body.RVDJ.short': 'Raad voor de Journalistiek',
  'body.RVDJ.does':
    'Le Raad regarde les plaintes sur l’actualité : journaux, télé, radio et sites.',
  'body.RVDJ.next': 'Faites votre plainte dans les 60 jours après l’article ou l’émission.',

  'body.VCT.name': 'Commission permanente de Contrôle linguistique (CPCL)',
  'body.VCT.short': 'Commission permanente de Contrôle linguistique',
  'body.VCT.does':
    'La commission regarde les plaintes sur la langue utilisée par une administration.',
  'body.VCT.next': 'Elle donne un avis, qui n’est pas contraignant.',
  'body.VCT.anonymous': 'La commission n’accepte pas de plainte sans nom.',

  'body.MYRIA.name': 'Myria, Centre fédéral Migration',
  'body.MYRIA.short': 'Myria',
  'body.MYRIA.does': 'Myria informe sur le séjour et vos droits en Belgique.',
  'body.MYRIA.next':
    'Après une exploitation, il y a aussi des centres d’accueil et d’aide, comme Payoke.',

  'body.VLO.name': 'Vlaamse Ombudsdienst (médiateur flamand)',
  'body.VLO.short': 'Vlaamse Ombudsdienst',
  'body.VLO.does': 'Le médiateur aide pour les plaintes sur les services publics flamands.',
  'body.VLO.next': 'D’abord une plainte au service lui-même ; sans succès, le médiateur aide.',
  'body.VLO.anonymous':
    'Le médiateur veut connaître votre nom. Vous pouvez demander de ne pas le transmettre.',

  'body.GBA.name': 'Autorité de protection des données (APD)',
  'body.GBA.short': 'APD',
  'body.GBA.does':
    'L’APD peut faire une médiation si quelqu’un utilise mal vos données personnelles.',
  'body.GBA.next': 'Demandez d’abord à l’autre partie, et gardez une preuve de votre demande.',

  'body.TIP.name': 'Transgender Infopunt (TIP), point d’information trans',
  'body.TIP.short': 'Transgender Infopunt',
  'body.TIP.does': 'L’Infopunt peut, avec vous, transmettre une plainte au bon service.',
  'body.TIP.next': 'Vous pouvez appeler ou écrire ; vérifiez les heures sur transgenderinfo.be.',

  'body.LOKAAL.name': 'Point de signalement local de la commune',
  'body.LOKAAL.short': 'point de signalement local',
  'body.LOKAAL.does': 'Ce point local est près de chez vous et regarde avec vous que faire.',
  'body.LOKAAL.next': 'Il peut transmettre votre signalement au bon service.',

  'body.DE_LIJN.name': 'De Lijn',
  'body.DE_LIJN.short': 'De Lijn',
  'body.DE_LIJN.does': 'De Lijn est la société du bus ou du tram elle-même.',
  'body.DE_LIJN.next': 'Regardez sur delijn.be comment y faire une plainte.',

  'body.NMBS.name': 'SNCB',
  'body.NMBS.short': 'SNCB',
  'body.NMBS.does': 'La SNCB est la société du train elle-même.',
  'body.NMBS.next':
    'Pas de bonne réponse après 30 jours ? Un médiateur aide alors gratuitement : ombudsrail.be.',

  'body.HUURDERSBOND.name': 'Huurdersbond (association flamande de locataires)',
  'body.HUURDERSBOND.short': 'Huurdersbond',
  'body.HUURDERSBOND.does': 'Le Huurdersbond conseille les locataires sur le logement.',
  'body.HUURDERSBOND.next':
    'Être membre est payant ; demandez à votre commune si c’est possible gratuitement.',

  'body.VAKBOND.name': 'Syndicat',
  'body.VAKBOND.short': 'syndicat',
  'body.VAKBOND.does': 'Un syndicat aide en cas de discrimination au travail.',
  'body.VAKBOND.next':
    'La FGTB (ABVV) et la CSC (ACV) ont un formulaire de signalement sur leur site.',

  'body.VOETBAL_VL.name': 'Point de signalement de Voetbal Vlaanderen (football flamand)',
  'body.VOETBAL_VL.short': 'Voetbal Vlaanderen',
  'body.VOETBAL_VL.does':
    'Voetbal Vlaanderen a un point de signalement pour la discrimination et le racisme.',
  'body.VOETBAL_VL.next': 'Demandez à l’arbitre de l’écrire dans son rapport.',

  'body.CLB.name':
    'Centrum voor leerlingenbegeleiding (CLB), centre d’aide aux élèves des écoles en néerlandais',
  'body.CLB.short': 'CLB',
  'body.CLB.does': 'Le CLB aide les élèves et les parents, aussi pour le harcèlement.',
  'body.CLB.next': 'C’est gratuit, et vous pouvez le demander vous-même ou par l’école.',

  'body.ALLESOVERPESTEN.name': 'ALLESoverPESTEN (site en néerlandais sur le harcèlement)',
  'body.ALLESOVERPESTEN.short': 'ALLESoverPESTEN',
  'body.ALLESOVERPESTEN.does':
    'Un site sur le harcèlement, aussi en ligne, pour les jeunes et les parents.',
  'body.ALLESOVERPESTEN.next': 'Vous pouvez lire plus sur allesoverpesten.be.',

  'body.PLATFORM.name': 'Le site ou l’application où c’est arrivé',
  'body.PLATFORM.short': 'le site ou l’application',
  'body.PLATFORM.does': 'Vous pouvez signaler un message ou un compte sur le site lui-même.',
  'body.PLATFORM.next': 'Gardez d’abord le lien et une capture d’écran.',

  'body.OMBUDSMAN_VERZEKERINGEN.name': 'Ombudsman des Assurances',
  'body.OMBUDSMAN_VERZEKERINGEN.short': 'Ombudsman des Assurances',
  'body.OMBUDSMAN_VERZEKERINGEN.does':
    'L’Ombudsman demande des explications à l’assureur et cherche une solution.',
  'body.OMBUDSMAN_VERZEKERINGEN.next':
    'Votre plainte doit être écrite, et l’avis n’oblige pas l’assureur.',

  'body.RECHTSBIJSTAND.name': 'Aide juridique de première ligne (conseil gratuit d’un avocat)',
  'body.RECHTSBIJSTAND.short': 'conseil gratuit d’un avocat',
  'body.RECHTSBIJSTAND.does': 'Un avocat vous donne gratuitement un premier conseil.',
  'body.RECHTSBIJSTAND.next': 'Pour plus d’aide, ils vous envoient vers le bon service.',

  'body.LUMI.name': 'Lumi',
  'body.LUMI.short': 'Lumi',
  'body.LUMI.does': 'Lumi écoute les personnes LGBTI+ et leurs proches.',
  'body.LUMI.next': 'Vous pouvez appeler ou chatter ; vérifiez les heures sur lumi.be.',
} as const satisfies Record<keyof typeof reference, string>;
