/**
 * Where a message came from and where answers go, as the channel names it. These say who somebody is:
 * they live in memory only, and only in the rooms of this folder.
 */
export interface Address {
  readonly channel: string;
  /** Approved by the guard: nothing is ever sent anywhere else. */
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly tenant: string;
  readonly person: string;
  readonly bot: string;
  /** The activity that is answered; undefined when the bot speaks first. */
  readonly replyTo: string | undefined;
}
