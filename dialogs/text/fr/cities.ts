/** What differs from one city to another in what the bot can do. */
export const cities = {
  /** Where the city offers not every language: those that it does follow, each in its own words. */
  'welcome.commands_here': 'Vous pouvez passer chaque question. Tapez "aide" pour en savoir plus.',
  'said.language_not_here': 'Je n’ai pas cette langue ici. Vous pouvez écrire dans votre langue.',
};
