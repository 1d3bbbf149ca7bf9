/**
 * Words of a question about who can read what is said here, without accents and in lower case, in
 * the languages in which people ask it. A question begins with a word of `asking` or ends with a
 * question mark; it is about us when a word of `reading` stands with one of `here`, or one of
 * `secret` in a question of a few words.
 */
export const readAlongWords = {
  asking: words(
    'wie kan kunnen kunt mag mogen moet is zijn ben blijf blijft wordt worden zal zullen ziet zien leest lezen',
    'krijgt komt gaat weet weten hoe wat',
    'who can could may is are am will does do how what',
    'qui est peut peuvent suis reste vont va ce comment',
    'wer kann konnen darf durfen ist bin bleibt bleibe wird',
  ),
  reading: words(
    'lees leest lezen gelezen meelezen meeleest ziet zien gezien meekijken meekijkt inkijken volgen meevolgen',
    'read reads reading see sees seen',
    'lire lit lisent voir voit voient lu vu',
    'lesen liest mitlesen sehen sieht gelesen',
  ),
  here: words(
    'dit deze hier hiermee gesprek chat bericht berichten woorden verhaal schrijf typ vertel zeg meelezen meekijken',
    'this here chat conversation message messages words story write type tell say',
    'ceci cela ca ici conversation discussion message messages ecris dis',
    'dies das hier gesprach chat nachricht nachrichten schreibe',
  ),
  secret: words(
    'anoniem anonieme anonimiteit privacy vertrouwelijk geheim prive',
    'anonymous anonymously private confidential secret',
    'anonyme confidentiel confidentielle prive',
    'anonym vertraulich geheim privat',
  ),
} as const;

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}
