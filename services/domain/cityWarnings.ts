import type { City } from './city.js';

/**
 * What a city that can be used still lacks, each as a sentence for the operator that names the field.
 * None of it stops the city: the conversation then sends people to their town hall.
 */
export function cityWarnings(city: City): string[] {
  const { id, serviceModel, localPoint, receivers, expertise } = city;
  const at = (field: string, problem: string) => `${id}.json: "${field}" ${problem}.`;
  return [
    ...when(
      serviceModel === 'partner_network' && !receivers.some(({ kind }) => kind === 'partner'),
      at('receivers', 'names no partner yet, so nobody near them can be chosen'),
    ),
    ...when(
      serviceModel !== 'none' && localPoint === null,
      at('localPoint', `is null, although the service model is "${serviceModel}"`),
    ),
    ...when(
      serviceModel !== 'partner_network' && localPoint?.contact === null,
      at('localPoint.contact', 'is null: people are told to ask at their town hall'),
    ),
    ...when(
      serviceModel === 'contact_point' && localPoint?.appointments === null,
      at('localPoint.appointments', 'is null: people ask for an appointment at their town hall'),
    ),
    ...when(
      serviceModel === 'warm_point' && localPoint?.callBack === false,
      at('localPoint.callBack', 'is false: nobody is offered a call at a safe moment'),
    ),
    ...when(
      serviceModel === 'warm_point' && localPoint?.aftercare === false,
      at('localPoint.aftercare', 'is false: nothing is said of support after a report'),
    ),
    ...when(
      serviceModel === 'expertise_point' && expertise === null,
      at('expertise', 'is null: organisations are told to ask for training at the town hall'),
    ),
    ...receivers.flatMap((receiver, index) =>
      when(
        receiver.contact === null,
        at(`receivers.${index}.contact`, `is null: nobody reads how to reach ${receiver.name}`),
      ),
    ),
  ];
}

function when(holds: boolean, sentence: string): string[] {
  return holds ? [sentence] : [];
}
