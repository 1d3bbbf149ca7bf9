/** What differs from one city to another in what the bot can do. */
export const cities = {
  /** Where the city offers not every language: those that it does follow, each in its own words. */
  'welcome.commands_here': 'Je mag elke vraag overslaan. Typ "help" voor meer.',
  'said.language_not_here': 'Die taal heb ik hier niet. Je mag wel in je eigen taal schrijven.',
};
