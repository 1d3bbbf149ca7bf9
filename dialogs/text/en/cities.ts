/** What differs from one city to another in what the bot can do. */
export const cities = {
  'said.language_not_here': 'I do not have that language here. You may write in your own language.',
};
