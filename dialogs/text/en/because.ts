import type { because as reference } from '../nl/because.js';

/** The same reasons in plain English; bodies keep the name that people find them under. */
export const because = {
  'because.row1':
    'For work at a company or association, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row2':
    'For bullying or unwanted behaviour at work, first talk to the confidential adviser. If it is about, for example, origin or sex, Unia or IGVM helps.',
  'because.row3':
    'For work in the federal government, police or army, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row4':
    'If you work for a municipality or the Flemish government, the kind of contract counts. So we sometimes name more than one body. They refer you on if needed.',
  'because.row5':
    'For officials, applicants and teachers in Flanders, it is the Vlaams Mensenrechteninstituut. With an ordinary contract or outside Flanders, it can be Unia or IGVM.',
  'because.row6':
    'For a temp or recruitment agency in Flanders, it is the Vlaams Mensenrechteninstituut. During the work itself, or outside Flanders, it is Unia or IGVM. They refer you on if needed.',
  'because.row7':
    'For VDAB, Syntra and training in Flanders, it is the Vlaams Mensenrechteninstituut. Outside Flanders it is Unia or IGVM.',
  'because.row8':
    'If you work with service vouchers in Flanders, start with the Vlaams Mensenrechteninstituut. It can also be Unia or IGVM, certainly outside Flanders. They refer you on if needed.',
  'because.row9':
    'For a school that teaches in Dutch, it is the Vlaams Mensenrechteninstituut. That is also so in Brussels.',
  'because.row10':
    'For a school that does not teach in Dutch, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row11':
    'For a school that teaches in German, Unia is the right body. If it is about sex, gender, pregnancy or family, ask IGVM.',
  'because.row12':
    'For renting or buying a home in Flanders, it is the Vlaams Mensenrechteninstituut. That is so for every reason, also for sex and language.',
  'because.row13':
    'For social housing in Flanders, it is the Vlaams Mensenrechteninstituut. Outside Flanders it is Unia, IGVM or the Brussels housing inspection.',
  'because.row14':
    'For a home in Brussels, it is Unia, or IGVM for sex or family. The Brussels housing inspection can look into it too, also if it is about language.',
  'because.row15':
    'For a home outside Flanders and Brussels, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row16':
    'For a shop, café or bank, it is Unia, or IGVM for sex. For going out in Flanders, sex can also go to the Vlaams Mensenrechteninstituut. They refer you on if needed.',
  'because.row17':
    'For a doctor, hospital or pharmacy, Unia is the right body, anywhere in Belgium. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row18':
    'For care and childcare in Flanders, it is the Vlaams Mensenrechteninstituut. That is also so for care in Dutch in Brussels. Elsewhere it is Unia or IGVM.',
  'because.row19':
    'De Lijn is a Flemish service, so it is the Vlaams Mensenrechteninstituut. That is also so for De Lijn in Brussels.',
  'because.row20':
    'For the train, MIVB and TEC, it is Unia, or IGVM for sex or family. If it is only about language, it is the Vaste Commissie voor Taaltoezicht.',
  'because.row21':
    'For a sports club, pool or recreation area in Flanders, it is the Vlaams Mensenrechteninstituut. That is also so for a service in Dutch in Brussels. Elsewhere it is Unia or IGVM.',
  'because.row22':
    'For a fitness centre, it is Unia, or IGVM for sex. In Flanders it can also be the Vlaams Mensenrechteninstituut. They refer you on if needed.',
  'because.row23':
    'For culture, youth work and libraries in Flanders, it is the Vlaams Mensenrechteninstituut. That is also so for a service in Dutch in Brussels. Elsewhere it is Unia or IGVM.',
  'because.row24':
    'For Flemish media, it is the Vlaams Mensenrechteninstituut; outside Flanders Unia or IGVM. For press news there is also the Raad voor de Journalistiek, within 60 days.',
  'because.row25':
    'Online it is Unia, if the maker or the site is Belgian. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row26':
    'In the street or neighbourhood, Unia is the right body, anywhere in Belgium. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row27':
    'For violence, threats or damage, go to Unia if it is about who you are. If it is about sex, gender or nude images, it is IGVM. A complaint to the police is a separate step.',
  'because.row28':
    'For the police or the army, it is Unia, or IGVM for sex. For language, it is the Vaste Commissie voor Taaltoezicht. Comité P and AIG also take complaints about the police.',
  'because.row29':
    'For the courts, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.row30':
    'For unemployment, health fund or living allowance, it is Unia, or IGVM for sex. If it is only about language, we found no body for it.',
  'because.row31':
    'For Groeipakket, Flemish social protection and integration, go to the Vlaams Mensenrechteninstituut. If it is not the right body, it refers you on.',
  'because.row32':
    'For a Flemish service, or a municipality in Flanders, it is the Vlaams Mensenrechteninstituut. For language at a municipality, there is also the Vaste Commissie voor Taaltoezicht. They refer you on if needed.',
  'because.row33':
    'For a federal service, or a service outside Flanders, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM. For language, it is the Vaste Commissie voor Taaltoezicht.',
  'because.row34':
    'For residence, asylum or human trafficking, you can go to Myria. Unia or IGVM can also help if it is about, for example, origin or sex.',
  'because.row35':
    'Bodies against discrimination do not deal with private matters, such as in a family. You can talk to somebody who listens and thinks with you.',
  'because.row36':
    'If you are punished because you reported, the same body helps as for your report. The law forbids anyone to punish you for that.',
  'because.R4':
    'For a sheltered workplace, it is not always clear which body is the right one. So we name more than one. They refer you on if needed.',
  'because.R4.pay':
    'About less pay because of your sex, go to the Vlaams Mensenrechteninstituut. That is so at a municipality, a school and the Flemish government.',
  'because.R7':
    'For a taxi or plane, Unia is the right body. If it is about sex, gender, pregnancy or family, it is IGVM.',
  'because.R7.unknown':
    'It depends on who drives. For De Lijn, it is the Vlaams Mensenrechteninstituut. For the others, it is Unia or IGVM.',
  'because.R12':
    'If it is only about language, we found no body here that deals with that. Unia can look whether your origin or nationality plays a part.',
  'because.R14':
    'We do not know well yet what it is about. Unia also helps when you are in doubt. If there is a local reporting point, you can go there too.',
  'because.R15':
    'You do not want to give your name. At the Vlaams Meldpunt Grensoverschrijdend Gedrag you do not have to. There they listen and think with you.',
  'because.noBody.work':
    'Unia and IGVM help if it is about, for example, origin or sex. At work you can talk to the confidential adviser, the prevention adviser or your union.',
  'because.noBody.public':
    'Unia and IGVM help if it is about, for example, origin or sex. You can talk to somebody who listens and thinks with you.',
} as const satisfies Record<keyof typeof reference, string>;
