/**
 * For whoever writes in a language in which we have no texts yet: what there is, said in their own
 * language, and a line that speaks it where services/domain/lineSources.ts knows one. Simple words on
 * purpose. Written without a native speaker: each is to be checked by one before a city uses it.
 */
export const ownLanguage: Readonly<Record<string, string>> = {
  de: 'Guten Tag. Ich habe bisher nur Texte auf Niederländisch, Französisch und Englisch. Sie dürfen auf Deutsch schreiben. Für Französisch tippen Sie: Français. Für Englisch tippen Sie: English. Sind Sie in Gefahr? Rufen Sie 112 oder 101 an. Mit jemandem auf Deutsch sprechen? Rufen Sie die Telefonhilfe an: 108.',
  tr: 'Merhaba. Şimdilik sadece Hollandaca, Fransızca ve İngilizce biliyorum. Türkçe yazabilirsiniz. Fransızca için şunu yazın: Français. İngilizce için şunu yazın: English. Tehlikede misiniz? 112’yi veya 101’i arayın.',
  ar: 'مرحبا. أعرف الآن الهولندية والفرنسية والإنجليزية فقط. يمكنك أن تكتب بالعربية. للفرنسية اكتب: Français. للإنجليزية اكتب: English. هل أنت في خطر؟ اتصل بالرقم 112 أو 101.',
};

/**
 * What people type to ask for their language, or as a first word in it; only as a whole message,
 * without accents. The name of a language that we have is a command.
 */
export const namesOfLanguages: Readonly<Record<string, readonly string[]>> = {
  fr: ['bonjour', 'bonsoir', 'salut'],
  de: ['deutsch', 'auf deutsch', 'duits', 'german', 'guten tag', 'sprechen sie deutsch'],
  tr: ['turkce', 'turks', 'turkish', 'merhaba'],
  ar: ['arabisch', 'arabic', 'العربية', 'عربي', 'مرحبا', 'السلام عليكم', 'salam', 'salam aleikum'],
};
