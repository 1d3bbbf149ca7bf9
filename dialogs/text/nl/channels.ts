/**
 * What is said only in a channel that others run: who can read along there, the way to the private
 * page, and the words of its buttons. The key `channel.<channel>` is said at the welcome. The
 * reference language.
 */
export const channels = {
  'channel.msteams':
    'Let op: in Teams ben je niet anoniem. Wie Teams beheert op je werk of school, kan zien wie je bent. Die kan dit ook lezen en bewaren, ook later nog. Ik kan alleen mijn eigen kopie wissen, niet wat in Teams staat.',
  'channel.facebook':
    'Let op: in Messenger ben je niet anoniem. Meta, het bedrijf achter Messenger, kan weten wie je bent. Wat je schrijft, gaat langs Meta en Microsoft. Het blijft in je Messenger staan. Ik kan alleen mijn eigen kopie wissen, niet wat in Messenger staat.',
  'channel.private_link':
    'Vertel je het liever privé? Dat kan op onze eigen pagina. Daar leest geen ander bedrijf mee. Kies liefst een toestel dat alleen jij gebruikt. Hier verdergaan mag ook. Onze pagina: {url}',
  // Twenty characters at most: Messenger cuts off the rest of a button.
  'channel.private_button': 'Begin privé opnieuw',

  // Buttons and lists.
  'channel.chosen': 'Jouw antwoord: {choice}',
  'channel.do': 'Doe dit',
  'channel.pick': 'Kies uit de lijst',
  'channel.pick_line': 'Wil je hier iets aan wijzigen?',
  'channel.numbers': 'Typ het nummer van je antwoord.',
  'channel.numbers_or': 'Of typ een nummer uit de lijst.',
  'channel.numbers_many': 'Typ de nummers, met een komma ertussen.',

  // What happens in such a channel and nowhere else.
  'channel.edited':
    'Je wijzigde een bericht. Bij mij staat nog wat je eerst schreef. Iets wijzigen? Typ "overzicht".',
  'channel.deleted':
    'Je wiste een bericht. Bij mij staat het nog. Iets wijzigen? Typ "overzicht". Alles wissen? Typ "wis alles".',
  'channel.gone': 'Dit gesprek is gewist. Wil je opnieuw vertellen? Schrijf me gerust.',
  'channel.not_in_group':
    'Hier kunnen anderen meelezen. Daarom vraag ik hier niets. Open een gesprek met mij alleen. Of ga naar onze eigen pagina: {url}',

  // The page of Messenger before the first message: 160 characters at most.
  'channel.greeting':
    'Vertel wat je meemaakte of zag. Ik ben een computerprogramma, geen mens. In Messenger ben je niet anoniem. Nu in gevaar? Bel 112 of 101.',
} as const;
