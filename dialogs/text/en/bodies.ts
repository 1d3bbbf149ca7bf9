import type { bodies as reference } from '../nl/bodies.js';

/** The same about each body in plain English; official names stay as people must look for them. */
export const bodies = {
  'body.VMRI.name': 'Vlaams Mensenrechteninstituut (VMRI), the Flemish human rights institute',
  'body.VMRI.short': 'VMRI',
  'body.VMRI.does': 'VMRI looks at your complaint, gives advice and mediates.',
  'body.VMRI.next':
    'They first mediate for free; a ruling after that does not bind the other side.',
  'body.VMRI.anonymous': 'VMRI wants to know your name. It may talk to the other side to solve it.',

  'body.UNIA.name': 'Unia, the interfederal centre for equal opportunities',
  'body.UNIA.short': 'Unia',
  'body.UNIA.does': 'Unia gives information and advice, and can negotiate with the other side.',
  'body.UNIA.next': 'Unia never contacts the other side without your consent.',
  'body.UNIA.anonymous':
    'Unia does not handle a report without a name. You may say that you want no answer.',

  'body.IGVM.name':
    'Instituut voor de gelijkheid van vrouwen en mannen (IGVM), for equality of women and men',
  'body.IGVM.short': 'IGVM',
  'body.IGVM.does': 'IGVM listens, looks whether it may help, and gives advice.',
  'body.IGVM.next': 'You get a file number, and they do nothing without your consent.',

  'body.VMGG.name':
    'Vlaams Meldpunt Grensoverschrijdend Gedrag, the Flemish point for unacceptable behaviour',
  'body.VMGG.short': 'Vlaams Meldpunt Grensoverschrijdend Gedrag',
  'body.VMGG.does': 'They listen, give advice and help with the steps that you want.',
  'body.VMGG.next': 'Everything stays strictly confidential, and it goes at your pace.',

  'body.VSI.name': 'Meldpunt Werkgerelateerde Discriminatie of the Flemish labour inspection (VSI)',
  'body.VSI.short': 'Flemish labour inspection (VSI)',
  'body.VSI.does':
    'This point looks into discrimination at work. A victim or a witness can report it.',
  'body.VSI.next': 'If it is not the right one, it passes your report on and tells you.',

  'body.DGHI.name':
    'Directie Gewestelijke Huisvestingsinspectie (DGHI), the Brussels housing inspection',
  'body.DGHI.short': 'Brussels housing inspection',
  'body.DGHI.does': 'This Brussels service investigates discrimination when looking for a home.',
  'body.DGHI.next': 'The form takes about 15 minutes and must be filled in completely.',

  'body.PAPS.name':
    'Confidential adviser (vertrouwenspersoon) or prevention adviser (preventieadviseur) at your work',
  'body.PAPS.short': 'confidential adviser or prevention adviser',
  'body.PAPS.does': 'They listen to you and help to find a solution at your work.',
  'body.PAPS.next': 'They talk to you within 10 days; you can call, e-mail or go there.',

  'body.TWW.name':
    'Toezicht op het Welzijn op het Werk (TWW), the inspection for well-being at work',
  'body.TWW.short': 'inspection for well-being at work (TWW)',
  'body.TWW.does': 'This inspection checks whether your employer takes care of well-being at work.',
  'body.TWW.next':
    'First talk to the adviser at work. That is the confidential or the prevention adviser.',

  'body.TSW.name': 'Toezicht op de Sociale Wetten (TSW), the labour law inspection',
  'body.TSW.short': 'labour law inspection (TSW)',
  'body.TSW.does':
    'It looks at discrimination in your contract, your hours of work or your parental leave.',
  'body.TSW.next': 'Look on werk.belgie.be how to make a complaint.',

  'body.POLITIE.name': 'Police',
  'body.POLITIE.short': 'police',
  'body.POLITIE.does':
    'For violence or threats you can complain here; a report does not replace that.',
  'body.POLITIE.next': 'Ask for a copy, and let them write down why you think it happened.',

  'body.COMITE_P.name': 'Comité P, the committee that oversees the police',
  'body.COMITE_P.short': 'Comité P',
  'body.COMITE_P.does': 'Comité P checks the police and is not part of the police.',
  'body.COMITE_P.next': 'You can make a complaint on the website or by post.',

  'body.AIG.name': 'Algemene Inspectie (AIG), the general inspection of the police',
  'body.AIG.short': 'AIG',
  'body.AIG.does': 'AIG is an inspection that handles complaints about the police.',
  'body.AIG.next': 'You fill in a form on the website; just write down what happened.',

  'body.KRC.name': 'Kinderrechtencommissariaat, the complaints line for children’s rights',
  'body.KRC.short': 'Kinderrechtencommissariaat',
  'body.KRC.does': 'The complaints line mediates when it is about the rights of a child.',
  'body.KRC.next': 'They do nothing without your consent, and adults may call too.',

  'body.DGDE.name': 'Délégué général aux droits de l’enfant (DGDE), for children’s rights',
  'body.DGDE.short': 'DGDE',
  'body.DGDE.does': 'DGDE stands up for the rights of children in Brussels and Wallonia.',
  'body.DGDE.next': 'The service is in French; find the contact on dgde.cfwb.be.',

  'body.RVDJ.name': 'Raad voor de Journalistiek, the Flemish press council',
  'body.RVDJ.short': 'Raad voor de Journalistiek',
  'body.RVDJ.does': 'The council looks at complaints about news in papers, radio, TV and websites.',
  'body.RVDJ.next': 'Make your complaint within 60 days after the report was published.',

  'body.VCT.name': 'Vaste Commissie voor Taaltoezicht (VCT), the language commission',
  'body.VCT.short': 'Vaste Commissie voor Taaltoezicht',
  'body.VCT.does': 'The commission investigates complaints about the language an authority uses.',
  'body.VCT.next': 'It gives an opinion, which is not binding.',
  'body.VCT.anonymous': 'The commission takes no complaint without a name.',

  'body.MYRIA.name': 'Myria, the Federal Migration Centre',
  'body.MYRIA.short': 'Myria',
  'body.MYRIA.does': 'Myria explains your residence and your rights in Belgium.',
  'body.MYRIA.next':
    'After exploitation there are also centres with shelter and help, such as Payoke.',

  'body.VLO.name': 'Vlaamse Ombudsdienst, the Flemish ombudsman',
  'body.VLO.short': 'Flemish ombudsman',
  'body.VLO.does': 'The ombudsman mediates in complaints about services of the Flemish government.',
  'body.VLO.next': 'First complain to the service itself; if that fails, the ombudsman mediates.',
  'body.VLO.anonymous':
    'The ombudsman wants to know your name. You may ask not to pass your name on.',

  'body.GBA.name': 'Gegevensbeschermingsautoriteit (GBA), the data protection authority',
  'body.GBA.short': 'GBA',
  'body.GBA.does': 'GBA can mediate if somebody uses your personal data wrongly.',
  'body.GBA.next': 'First ask the other side, and keep proof that you asked.',

  'body.TIP.name': 'Transgender Infopunt (TIP), the transgender information point',
  'body.TIP.short': 'Transgender Infopunt',
  'body.TIP.does': 'The Infopunt can pass on a complaint to the right body, together with you.',
  'body.TIP.next': 'You can call or e-mail; check the hours at transgenderinfo.be.',

  'body.LOKAAL.name': 'Local reporting point of the municipality',
  'body.LOKAAL.short': 'local reporting point',
  'body.LOKAAL.does': 'The local reporting point is close to home and thinks with you.',
  'body.LOKAAL.next': 'It can pass on your report to the body that deals with it.',

  'body.DE_LIJN.name': 'De Lijn',
  'body.DE_LIJN.short': 'De Lijn',
  'body.DE_LIJN.does': 'De Lijn is the company of the bus or tram itself.',
  'body.DE_LIJN.next': 'Look on delijn.be how to make a complaint there.',

  'body.NMBS.name': 'NMBS',
  'body.NMBS.short': 'NMBS',
  'body.NMBS.does': 'NMBS is the company of the train itself.',
  'body.NMBS.next':
    'No good answer after 30 days? Then the rail ombudsman mediates for free: ombudsrail.be.',

  'body.HUURDERSBOND.name': 'Huurdersbond, the tenants’ union',
  'body.HUURDERSBOND.short': 'Huurdersbond',
  'body.HUURDERSBOND.does': 'The Huurdersbond advises tenants about renting and housing.',
  'body.HUURDERSBOND.next': 'Joining costs money; ask your municipality whether it can be free.',

  'body.VAKBOND.name': 'Trade union',
  'body.VAKBOND.short': 'trade union',
  'body.VAKBOND.does': 'A trade union helps with discrimination at work.',
  'body.VAKBOND.next': 'ABVV and ACV have a form for a report on their websites.',

  'body.VOETBAL_VL.name': 'Reporting point of Voetbal Vlaanderen',
  'body.VOETBAL_VL.short': 'Voetbal Vlaanderen',
  'body.VOETBAL_VL.does': 'Voetbal Vlaanderen has a reporting point for discrimination and racism.',
  'body.VOETBAL_VL.next': 'Ask the referee to write it in the match report.',

  'body.CLB.name': 'Centrum voor leerlingenbegeleiding (CLB), the pupil guidance centre',
  'body.CLB.short': 'CLB',
  'body.CLB.does': 'CLB helps pupils and parents, also with bullying.',
  'body.CLB.next': 'It is free, and you can ask it yourself or through the school.',

  'body.ALLESOVERPESTEN.name': 'ALLESoverPESTEN',
  'body.ALLESOVERPESTEN.short': 'ALLESoverPESTEN',
  'body.ALLESOVERPESTEN.does':
    'A website about bullying, also online, for young people and parents.',
  'body.ALLESOVERPESTEN.next': 'Read more on allesoverpesten.be.',

  'body.PLATFORM.name': 'The site or app where it happened',
  'body.PLATFORM.short': 'the site or app',
  'body.PLATFORM.does': 'You can report a message or an account on the site or app itself.',
  'body.PLATFORM.next': 'First keep the link and a screenshot.',

  'body.OMBUDSMAN_VERZEKERINGEN.name': 'Ombudsman van de Verzekeringen, the insurance ombudsman',
  'body.OMBUDSMAN_VERZEKERINGEN.short': 'insurance ombudsman',
  'body.OMBUDSMAN_VERZEKERINGEN.does':
    'The ombudsman asks the insurer to explain and looks for a solution.',
  'body.OMBUDSMAN_VERZEKERINGEN.next':
    'Your complaint must be in writing, and the opinion does not bind the insurer.',

  'body.RECHTSBIJSTAND.name':
    'First legal advice from a lawyer, free (juridische eerstelijnsbijstand)',
  'body.RECHTSBIJSTAND.short': 'free advice from a lawyer',
  'body.RECHTSBIJSTAND.does': 'A lawyer gives you first advice for free.',
  'body.RECHTSBIJSTAND.next': 'For more help they refer you on.',

  'body.LUMI.name': 'Lumi',
  'body.LUMI.short': 'Lumi',
  'body.LUMI.does': 'Lumi listens to LGBTI+ people and to those around them.',
  'body.LUMI.next': 'You can call or chat; check the hours at lumi.be.',
} as const satisfies Record<keyof typeof reference, string>;
