/**
 * For whoever writes in a language in which we have no texts yet: what there is, said in their own
 * language, and a line that speaks it where services/domain/lineSources.ts knows one. Simple words on
 * purpose. Written without a native speaker: each is to be checked by one before a city uses it.
 */
export const ownLanguage: Readonly<Record<string, string>> = {
  fr: 'Bonjour. Je n’ai encore que des textes en néerlandais et en anglais. Vous pouvez écrire en français. Pour l’anglais, tapez : English. Vous êtes en danger ? Appelez le 112 ou le 101. Parler avec quelqu’un en français ? Appelez Télé-Accueil : 107.',
  de: 'Guten Tag. Ich habe bisher nur Texte auf Niederländisch und Englisch. Sie dürfen auf Deutsch schreiben. Für Englisch tippen Sie: English. Sind Sie in Gefahr? Rufen Sie 112 oder 101 an. Mit jemandem auf Deutsch sprechen? Rufen Sie die Telefonhilfe an: 108.',
  tr: 'Merhaba. Şimdilik sadece Hollandaca ve İngilizce biliyorum. Türkçe yazabilirsiniz. İngilizce için şunu yazın: English. Tehlikede misiniz? 112’yi veya 101’i arayın.',
  ar: 'مرحبا. أعرف الآن الهولندية والإنجليزية فقط. يمكنك أن تكتب بالعربية. للإنجليزية اكتب: English. هل أنت في خطر؟ اتصل بالرقم 112 أو 101.',
};

/** What people type to ask for their language, or as a first word in it; only as a whole message, without accents. */
export const namesOfLanguages: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'francais',
    'en francais',
    'frans',
    'french',
    'bonjour',
    'bonsoir',
    'salut',
    'parlez-vous francais',
  ],
  de: ['deutsch', 'auf deutsch', 'duits', 'german', 'guten tag', 'sprechen sie deutsch'],
  tr: ['turkce', 'turks', 'turkish', 'merhaba'],
  ar: ['arabisch', 'arabic', 'العربية', 'عربي', 'مرحبا', 'السلام عليكم', 'salam', 'salam aleikum'],
};
