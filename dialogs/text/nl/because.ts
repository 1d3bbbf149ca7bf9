/**
 * Why this body: one text for each row of the routing table, true for every region and ground that
 * can lead to the row. Where sources differ, the words name more than one body and say that they
 * refer people on. The reference: English says the same.
 */
export const because = {
  'because.row1':
    'Voor werk bij een bedrijf of vereniging is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row2':
    'Voor pesten of ongewenst gedrag op het werk praat je eerst met de vertrouwenspersoon. Gaat het bijvoorbeeld over afkomst of geslacht, dan helpt Unia of het IGVM.',
  'because.row3':
    'Werk je bij de federale overheid, de politie of het leger, dan is dat Unia. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row4':
    'Werk je voor een gemeente of de Vlaamse overheid, dan telt het soort contract. Daarom noemen we soms meer dan één dienst. Ze verwijzen je door als dat nodig is.',
  'because.row5':
    'Voor ambtenaren, kandidaten en leerkrachten in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Met een gewoon contract of buiten Vlaanderen kan het Unia of het IGVM zijn.',
  'because.row6':
    'Voor een uitzendbureau of selectiebureau in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Tijdens het werk zelf, of buiten Vlaanderen, is dat Unia of het IGVM. Ze verwijzen je door als dat nodig is.',
  'because.row7':
    'Voor VDAB, Syntra en opleiding in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Buiten Vlaanderen is dat Unia of het IGVM.',
  'because.row8':
    'Werk je in Vlaanderen met dienstencheques, dan begin je bij het Vlaams Mensenrechteninstituut. Het kan ook Unia of het IGVM zijn, zeker buiten Vlaanderen. Ze verwijzen je door als dat nodig is.',
  'because.row9':
    'Voor een school die in het Nederlands lesgeeft, is het Vlaams Mensenrechteninstituut de juiste dienst. Dat geldt ook in Brussel.',
  'because.row10':
    'Voor een school die niet in het Nederlands lesgeeft, is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row11':
    'Voor een school die in het Duits lesgeeft, is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, vraag het dan aan het IGVM.',
  'because.row12':
    'Een huis huren of kopen in Vlaanderen: daarvoor is er het Vlaams Mensenrechteninstituut. Dat geldt voor elke reden, ook voor geslacht en taal.',
  'because.row13':
    'Voor een sociale woning in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Buiten Vlaanderen is dat Unia, het IGVM of de Brusselse Huisvestingsinspectie.',
  'because.row14':
    'Voor een woning in Brussel is dat Unia, of het IGVM bij geslacht of gezin. Ook de Brusselse Huisvestingsinspectie kan het onderzoeken, zelfs als het alleen over taal gaat.',
  'because.row15':
    'Voor een woning buiten Vlaanderen en Brussel is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row16':
    'Voor een winkel, café of bank is dat Unia, of het IGVM bij geslacht. Voor uitgaan in Vlaanderen kan je bij geslacht ook naar het Vlaams Mensenrechteninstituut. Ze verwijzen je door als dat nodig is.',
  'because.row17':
    'Voor een dokter, ziekenhuis of apotheek is Unia de juiste dienst, in heel België. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row18':
    'Voor zorg en opvang in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Dat geldt ook voor Nederlandstalige zorg in Brussel. Elders is dat Unia of het IGVM.',
  'because.row19':
    'De Lijn is een Vlaamse dienst: daarvoor is er het Vlaams Mensenrechteninstituut. Dat geldt ook voor De Lijn in Brussel.',
  'because.row20':
    'Voor trein, MIVB en TEC is dat Unia, of het IGVM bij geslacht of gezin. Gaat het alleen over taal, dan is dat de Vaste Commissie voor Taaltoezicht.',
  'because.row21':
    'Voor een sportclub, zwembad of domein in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Dat geldt ook voor een Nederlandstalige dienst in Brussel. Elders is dat Unia of het IGVM.',
  'because.row22':
    'Voor een fitnesszaak is dat Unia, of het IGVM bij geslacht. In Vlaanderen kan het ook het Vlaams Mensenrechteninstituut zijn. Ze verwijzen je door als dat nodig is.',
  'because.row23':
    'Voor cultuur, jeugdwerk en bibliotheken in Vlaanderen is het Vlaams Mensenrechteninstituut de juiste dienst. Dat geldt ook voor een Nederlandstalige dienst in Brussel. Elders is dat Unia of het IGVM.',
  'because.row24':
    'Voor Vlaamse media is dat het Vlaams Mensenrechteninstituut, buiten Vlaanderen Unia of het IGVM. Over nieuws in de pers gaat ook de Raad voor de Journalistiek, binnen 60 dagen.',
  'because.row25':
    'Online is Unia de juiste dienst, als de maker of de site Belgisch is. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row26':
    'Op straat of in de buurt is Unia de juiste dienst, in heel België. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row27':
    'Bij geweld, bedreiging of schade om wie je bent, kan je naar Unia. Gaat het over geslacht, gender of naaktbeelden, dan is dat het IGVM. Een klacht bij de politie doe je apart.',
  'because.row28':
    'Voor de politie of het leger is dat Unia, of het IGVM bij geslacht. Voor taal is dat de Vaste Commissie voor Taaltoezicht. Ook het Comité P en de AIG nemen klachten over de politie aan.',
  'because.row29':
    'Voor het gerecht is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.row30':
    'Voor werkloosheid, ziekenfonds of leefloon is dat Unia, of het IGVM bij geslacht. Gaat het alleen over taal, dan vonden we geen dienst die daarover gaat.',
  'because.row31':
    'Voor Groeipakket, Vlaamse sociale bescherming en inburgering kan je naar het Vlaams Mensenrechteninstituut. Is dat niet de juiste dienst, dan verwijst het je door.',
  'because.row32':
    'Voor een Vlaamse dienst, of een gemeente in Vlaanderen, is dat het Vlaams Mensenrechteninstituut. Voor taal bij een gemeente is er ook de Vaste Commissie voor Taaltoezicht. Ze verwijzen je door als dat nodig is.',
  'because.row33':
    'Voor een federale dienst, of een dienst buiten Vlaanderen, is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM. Voor taal is dat de Vaste Commissie voor Taaltoezicht.',
  'because.row34':
    'Voor verblijf, asiel of mensenhandel kan je naar Myria. Gaat het bijvoorbeeld over afkomst of geslacht, dan kan ook Unia of het IGVM helpen.',
  'because.row35':
    'Diensten tegen discriminatie gaan niet over wat privé gebeurt, zoals in een gezin. Je kan wel praten met iemand die luistert en meedenkt.',
  'because.row36':
    'Word je gestraft omdat je meldde, dan helpt dezelfde dienst als voor je melding. De wet verbiedt dat iemand je daarvoor straft.',
  'because.R4':
    'Voor een maatwerkbedrijf is het niet altijd duidelijk welke dienst de juiste is. Daarom noemen we er meer dan één. Ze verwijzen je door als dat nodig is.',
  'because.R4.pay':
    'Over minder loon door je geslacht kan je naar het Vlaams Mensenrechteninstituut. Dat geldt bij een gemeente, een school en de Vlaamse overheid.',
  'because.R7':
    'Voor een taxi of vliegtuig is Unia de juiste dienst. Gaat het over geslacht, gender, zwangerschap of gezin, dan is dat het IGVM.',
  'because.R7.unknown':
    'Het hangt af van wie er rijdt. Voor De Lijn is het Vlaams Mensenrechteninstituut de juiste dienst. Voor de andere is dat Unia of het IGVM.',
  'because.R12':
    'Gaat het alleen over taal, dan vonden we hier geen dienst die daarover gaat. Unia kan wel bekijken of je afkomst of nationaliteit meespeelt.',
  'because.R14':
    'We weten nog niet goed waarover het gaat. Unia helpt ook bij twijfel. Is er een lokaal meldpunt, dan kan je ook daar naartoe.',
  'because.R15':
    'Je wil je naam niet geven. Bij het Vlaams Meldpunt Grensoverschrijdend Gedrag hoeft dat niet. Daar luisteren ze en denken ze met je mee.',
  'because.noBody.work':
    'Unia en het IGVM helpen als het bijvoorbeeld over afkomst of geslacht gaat. Op het werk kan je praten met de vertrouwenspersoon, de preventieadviseur of je vakbond.',
  'because.noBody.public':
    'Unia en het IGVM helpen als het bijvoorbeeld over afkomst of geslacht gaat. Je kan wel praten met iemand die luistert en meedenkt.',
} as const;
