/** What differs from one city to another in what the bot can do. */
export const cities = {
  /** Where the city offers not every language: those that it does follow, each in its own words. */
  'welcome.commands_here': 'You may skip each question. Type "help" for more.',
  'said.language_not_here': 'I do not have that language here. You may write in your own language.',
};
