import { randomBytes } from 'node:crypto';
import { Sessions } from '../../../bots/channels/webchat/Sessions.js';
import { ActivitySet, answerTo, lastPrompt, type Manner, Started } from './answers.js';
import type { Poster } from './poster.js';

/** One conversation that began already. */
export interface Talk {
  /** Says the next thing and waits for all that it brings; false when nothing was left to say. */
  next(): Promise<boolean>;
}

/** Begins as our client does: the token is the page's, and the answer holds the first question. */
export async function begin(base: string, poster: Poster) {
  const body = { token: Sessions.newToken(), language: 'nl' };
  const { status, text } = await poster.post(`${base}/chat/session`, body);
  if (status !== 201) throw new Error(`a beginning got ${status}`);
  const read: unknown = JSON.parse(text);
  const { conversationId, token, streamUrl } = Started.parse(read);
  const { activities, watermark } = ActivitySet.parse(read);
  return {
    conversationId,
    streamUrl,
    activities,
    watermark,
    posts: `${base}/v3/directline/conversations/${conversationId}/activities`,
    headers: { Authorization: `Bearer ${token}` },
  };
}

/** Somebody at our server, over HTTP alone: as in our client, the replies come in the answer, zipped if the server likes. */
export async function talkToUs(base: string, manner: Manner, poster: Poster): Promise<Talk> {
  const begun = await begin(base, poster);
  const { posts } = begun;
  const headers = {
    ...begun.headers,
    Prefer: 'return=representation',
    'Accept-Encoding': 'gzip',
  };
  let { watermark } = begun;
  let prompt = lastPrompt(begun.activities);
  return {
    next: async () => {
      if (prompt === undefined) throw new Error('no question stands open');
      const activity = answerTo(prompt, manner, randomBytes(8).toString('hex'));
      if (activity === undefined) return false;
      const { status, text } = await poster.post(
        `${posts}?watermark=${watermark}`,
        activity,
        headers,
      );
      if (status !== 200) throw new Error(`an answer got ${status}`);
      const set = ActivitySet.parse(JSON.parse(text));
      ({ watermark } = set);
      prompt = lastPrompt(set.activities) ?? prompt;
      return true;
    },
  };
}
