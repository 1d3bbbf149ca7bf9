import { City } from '../../services/domain/city.js';
import { tell } from './everyQuestion.js';
import { Talk } from './Talk.js';

/** The same story for every model; it says no place, so that no other city is meant. */
export const STORY = 'In een winkel volgde de bewaker mij de hele tijd omdat ik zwart ben.';
/** What is answered where the story leaves it open. */
export const ANSWERS = { account: STORY, municipality: 'weet ik niet', region: 'flanders' };

/** Partners of a network: one without a contact, and one that speaks English too. */
export const PARTNERS = [
  {
    id: 'huis-van-de-buurt',
    kind: 'partner',
    name: 'Huis van de Buurt',
    does: { nl: 'Luistert en schrijft mee.' },
    contact: null,
  },
  {
    id: 'jeugdhuis',
    kind: 'partner',
    name: 'Jeugdhuis De Kring',
    does: { nl: 'Voor jongeren.', en: 'For young people.' },
    contact: { phone: '051 00 00 00' },
    source: 'https://voorbeeld.example/jeugdhuis',
    checkedOn: '2026-11-21',
  },
] as const;

/** A city of this model, of which everything is arranged. */
export function cityOf(serviceModel: string, own: Record<string, unknown> = {}): City {
  return City.parse({
    id: 'teststad',
    name: 'Teststad',
    demonstration: false,
    region: 'flanders',
    municipalities: ['11001'],
    serviceModel,
    localPoint:
      serviceModel === 'none'
        ? null
        : { name: 'Punt van Teststad', contact: { phone: '03 000 00 00' } },
    intakes: [],
    source: null,
    checkedOn: null,
    ...own,
  });
}

/** What somebody meets on the way to the end: the questions, the texts, and the choices of each. */
export function met(city: string | City, answers: Record<string, string>) {
  const asked: string[] = [];
  const said: string[] = [];
  const choices = new Map<string, string[]>();
  const talk = tell(
    { ...ANSWERS, tellMore: 'nee', ...answers },
    (now, open) => {
      asked.push(open);
      said.push(...now.keys);
      choices.set(open, now.prompt()?.choices.map(({ value }) => value) ?? []);
    },
    city,
  );
  return { asked, said: [...said, ...talk.keys], choices: choices.get('choice') ?? [], talk };
}

/** Skips whatever is asked before the choice. */
export function toChoice(talk: Talk): Talk {
  for (let step = 0; talk.open !== 'choice'; step += 1) {
    if (step > 20) throw new Error(`still at ${talk.open ?? 'nothing'}`);
    talk.say('overslaan');
  }
  return talk;
}
