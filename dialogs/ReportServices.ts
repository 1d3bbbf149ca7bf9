import type { City } from '../services/domain/city.js';
import type { Facts } from '../services/domain/facts.js';
import type { RouteAnswer } from '../services/domain/routeAnswer.js';

/** What the conversation is given from outside; everything else it knows is pure and imported. */
export interface ReportServices {
  /** Who can do something with a report, by the rules and this installation's directory of cities. */
  route(facts: Facts): RouteAnswer;
  /** The city whose local point serves a municipality (NIS code). */
  pointOf(municipality: string): City | undefined;
  /** Version of the program, as a referral names it. */
  readonly botVersion: string;
  /** Minutes after the last message for which an unfinished conversation is kept. */
  readonly keepMinutes: number;
}
