import type { bodySteps as reference } from '../nl/bodySteps.js';

/** What each body does next, in plain Belgian French. */
export const bodySteps: Readonly<Record<keyof typeof reference, string>> = {
  'body.VMRI.steps':
    'D’abord, le VMRI regarde s’il est compétent. Ensuite vous recevez des informations et des conseils. Puis il fait une médiation entre vous et l’autre. Cela ne marche pas ? Alors la Geschillenkamer peut donner un avis, si vous êtes d’accord.',
  'body.VMRI.long':
    'Nous n’avons pas trouvé de délai fixe. Comptez des mois, parfois plus d’un an.',
  'body.VMRI.needs': 'Le VMRI veut connaître votre nom, parce qu’il fera peut-être une médiation.',
  'body.VMRI.cannot':
    'L’autre n’est pas obligé de suivre l’avis de la Geschillenkamer. Vous ne pouvez pas non plus y aller directement.',
  'body.VMRI.cost': 'Le VMRI est gratuit.',
  'body.UNIA.steps':
    'D’abord, Unia regarde si elle est compétente. Sinon elle vous dit où aller. Puis elle demande des documents et donne des conseils. Parfois Unia négocie : arrêter, s’excuser ou réparer.',
  'body.UNIA.needs':
    'Unia demande ce qui s’est passé, vos documents et ce que vous avez déjà fait.',
  'body.UNIA.cannot':
    'Unia n’est pas un tribunal et ne donne pas d’avocat. Unia n’est pas compétente pour le sexe, la langue et les matières flamandes.',
  'body.UNIA.cost': 'Unia est gratuit.',
  'body.IGVM.steps':
    'D’abord, l’IEFH écoute et regarde s’il peut aider. Ensuite vous recevez des informations et des conseils. Puis il cherche parfois une solution avec l’autre.',
  'body.IGVM.needs':
    'Le formulaire est difficile ? L’IEFH vous aide par téléphone. On ne peut pas y aller sur place.',
  'body.IGVM.cannot':
    'L’IEFH n’est pas compétent pour les matières flamandes et les disputes de famille.',
  'body.IGVM.cost': 'L’IEFH est gratuit.',
  'body.VMGG.steps':
    'D’abord, ils écoutent. Puis ils expliquent ce que vous pouvez faire. Vous voulez le dire à l’organisation ? Ils vous aident.',
  'body.VMGG.needs': 'Ici, vous pouvez parler sans donner votre nom.',
  'body.VSI.steps':
    'Vous remplissez un formulaire sur le site. L’inspection regarde si elle est compétente. Puis elle fait une enquête. Sinon elle le transmet, et elle vous le dit.',
  'body.VSI.needs': 'Vous pouvez être victime ou témoin.',
  'body.DGHI.steps':
    'Vous remplissez le formulaire. Le service peut tester si un propriétaire traite les gens autrement. Ensuite, une amende est possible.',
  'body.DGHI.needs': 'Un témoin peut aussi signaler ici.',
  'body.PAPS.steps':
    'D’abord, il y a un entretien. Puis vous choisissez : une démarche informelle, par le dialogue ou la médiation. Ou une demande formelle : seulement chez le conseiller en prévention.',
  'body.PAPS.long': 'Le premier entretien est dans les 10 jours.',
  'body.PAPS.needs':
    'Une demande formelle demande les faits, avec lieu, moment et nom. Ajoutez votre demande, et si l’origine, le sexe, un handicap ou autre joue. Remettez-la ou envoyez-la par recommandé : un e-mail ne compte pas.',
  'body.TWW.steps':
    'Allez d’abord chez la personne de confiance ou le conseiller en prévention. Cela n’aide pas ? Alors vous pouvez aller à cette inspection.',
  'body.POLITIE.steps':
    'La police écrit ce que vous dites. Demandez d’écrire pourquoi on vous a pris pour cible. Demandez une copie. Demandez aussi à être inscrit comme personne lésée.',
  'body.POLITIE.needs':
    'Dites à la police les mots exacts, le lieu et le moment. Dites aussi qui était là.',
  'body.POLITIE.cannot':
    'Un signalement à un autre service n’est pas encore une plainte à la police.',
  'body.COMITE_P.needs': 'Écrivez au Comité P les faits, comme vous les avez vus ou entendus.',
  'body.AIG.steps':
    'Vous remplissez le formulaire sur le site. Unia peut aussi envoyer votre plainte, si vous le voulez.',
  'body.AIG.needs': 'Écrivez les faits, comme vous les avez vus ou entendus.',
  'body.KRC.steps':
    'Ils écoutent et regardent ce qui est possible. Puis ils font une médiation, si vous êtes d’accord.',
  'body.KRC.needs':
    'C’est pour une personne qui n’a pas encore dix-huit ans. Les adultes peuvent appeler.',
  'body.VCT.cannot':
    'La commission vérifie seulement si les règles sur les langues sont respectées.',
  'body.VLO.steps':
    'Plaignez-vous d’abord au service même. Cela ne marche pas ? Alors le médiateur regarde votre plainte et fait une médiation.',
  'body.GBA.steps':
    'Demandez-le d’abord à l’autre, et gardez une preuve de votre demande. Ensuite, l’APD peut faire une médiation.',
  'body.TIP.steps':
    'Vous le racontez à l’Infopunt. Ensuite vous pouvez envoyer une plainte ensemble.',
  'body.LOKAAL.steps': 'Le point de contact vous écoute. Puis il vous aide vers le bon service.',
  'body.NMBS.steps':
    'Plaignez-vous d’abord à la SNCB. Pas de bonne réponse après 30 jours ? Alors le médiateur peut aider.',
  'body.NMBS.cost': 'Le médiateur du train est gratuit.',
  'body.HUURDERSBOND.cost':
    'Être membre du Huurdersbond coûte de l’argent. Vérifiez auprès de votre commune si c’est possible gratuitement.',
  'body.CLB.cost': 'Le CLB est gratuit.',
  'body.PLATFORM.steps':
    'Gardez d’abord le lien et une photo de l’écran. Signalez-le ensuite sur le site ou l’app. Pas de réponse ? Plaignez-vous à l’IBPT.',
  'body.PLATFORM.cannot': 'L’IBPT ne juge pas ce qui est dans un message.',
  'body.OMBUDSMAN_VERZEKERINGEN.steps':
    'Vous vous plaignez par écrit. Puis l’Ombudsman demande des explications à l’assureur et cherche une solution.',
  'body.OMBUDSMAN_VERZEKERINGEN.cannot': 'L’avis n’oblige pas l’assureur.',
  'body.RECHTSBIJSTAND.steps':
    'Un avocat vous donne un premier avis. Pour plus d’aide, il vous dit où aller.',
  'body.RECHTSBIJSTAND.cost': 'Un premier avis d’un avocat est gratuit.',
};
