/** What differs from one city to another in what the bot can do. */
export const cities = {
  'said.language_not_here': 'Die taal heb ik hier niet. Je mag wel in je eigen taal schrijven.',
};
