import { cueBefore } from './span.js';

/** Whether the figures at `start` are told to be those of a file, an order, a ticket or a firm: nobody's own. */
export function isOfFile(text: string, start: number): boolean {
  return (
    cueBefore(text, start, OF_A_FILE, 50) ||
    // The structured message of a Belgian transfer: +++123/4567/89002+++.
    cueBefore(text, start, IN_TRANSFER, 14)
  );
}

const IN_TRANSFER = /(?:\+\+|\*\*)[\d /]*$/;
const OF_A_FILE = new RegExp(
  String.raw`(?<!\p{L})(?:dossier|zaak|aktenzeichen|vorgang|rol|pv|proces-verbaal|notitie|factuur|facture|invoice|rechnung|bestel|bestelling|order|commande|bestellung|auftrag|ticket|billet|referentie|ref|référence|reference|referenz|kenmerk|klantnummer|klantnr|kundennummer|polis|contract|vertrag|contrat|onderneming|entreprise|kbo|bce|btw|tva|vat|rpr|mededeling|communication|tracking|track ?& ?trace|pakket|colis|zending|barcode|ean|isbn|serie|imei|artikel|vacature|job ?id|aanvraag|demande|file|case|booking|boeking|réservation|reservatie)s?(?:nummer|nr)?\.?(?: ?(?:nummer|nr|no|n°|numéro|number|id|is|was|est|ist|met)\.?){0,2} ?[:#=(]? ?(?:BE ?)?$`,
  'iu',
);
