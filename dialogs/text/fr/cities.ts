/** What differs from one city to another in what the bot can do. */
export const cities = {
  'said.language_not_here': 'Je n’ai pas cette langue ici. Vous pouvez écrire dans votre langue.',
};
