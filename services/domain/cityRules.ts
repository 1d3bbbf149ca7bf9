import type { z } from 'zod';
import type { CityFields } from './city.js';

type Issue = readonly [path: readonly (string | number)[], message: string];

/** What no field can say of itself: rules between the fields of a city, each with the field to change. */
export function checkBetweenFields(city: CityFields, context: z.RefinementCtx<CityFields>): void {
  const issues = [
    ...demonstrationIssues(city),
    ...modelIssues(city),
    ...pointIssues(city),
    ...receiverIssues(city),
  ];
  for (const [path, message] of issues)
    context.addIssue({ code: 'custom', path: [...path], message });
}

function demonstrationIssues({ demonstration, intakes, municipalities }: CityFields): Issue[] {
  return [
    ...when(
      !demonstration && intakes.length > 0,
      ['intakes'],
      'only a demonstration may have its referrals written to a folder',
    ),
    ...when(
      demonstration && municipalities.length > 0,
      ['municipalities'],
      'a demonstration has no real municipalities',
    ),
  ];
}

function modelIssues({
  serviceModel,
  localPoint,
  expertise,
  intakes,
  receivers,
}: CityFields): Issue[] {
  const hasMailbox = intakes.some(({ recipient }) => recipient === 'LOKAAL');
  const hasPartner = receivers.some(({ kind }) => kind === 'partner');
  return [
    ...when(
      serviceModel === 'partner_network' && hasMailbox,
      ['intakes'],
      'a partner network has no mailbox of the city: its partners pass reports on themselves, so LOKAAL cannot be here',
    ),
    ...when(
      serviceModel === 'none' && localPoint !== null,
      ['localPoint'],
      'must be null: the service model "none" means that there is no point. Choose another "serviceModel" for a city that has one',
    ),
    ...when(
      serviceModel === 'none' && hasPartner,
      ['receivers'],
      'a city without a point has no network of partners: whoever files together with people there is an "intermediary"',
    ),
    ...when(
      serviceModel !== 'expertise_point' && expertise !== null,
      ['expertise'],
      'is only for the service model "expertise_point"; write null',
    ),
  ];
}

function pointIssues({ localPoint, serviceModel, intakes }: CityFields): Issue[] {
  if (localPoint === null) return [];
  const { callBack, aftercare, contact } = localPoint;
  const isWarm = serviceModel === 'warm_point' || serviceModel === 'expertise_point';
  const hasIntake = intakes.some(({ recipient }) => recipient === 'LOKAAL');
  const canBeReached = contact?.phone !== undefined || contact?.email !== undefined || hasIntake;
  return [
    ...when(
      callBack && !isWarm,
      ['localPoint', 'callBack'],
      'is only for the service models "warm_point" and "expertise_point"',
    ),
    ...when(
      callBack && isWarm && !canBeReached,
      ['localPoint', 'callBack'],
      'needs a way for the question to reach the point: a phone or an email in "localPoint.contact"',
    ),
    ...when(
      aftercare && !isWarm,
      ['localPoint', 'aftercare'],
      'is only for the service models "warm_point" and "expertise_point"',
    ),
  ];
}

function receiverIssues({ receivers, municipalities, demonstration }: CityFields): Issue[] {
  return receivers.flatMap((receiver, index) => {
    const at = (field: string) => ['receivers', index, field];
    const isTwice = receivers.findIndex(({ id }) => id === receiver.id) < index;
    const elsewhere = receiver.municipalities.find((nis) => !municipalities.includes(nis));
    const isUnsourced = receiver.source === null || receiver.checkedOn === null;
    return [
      ...when(isTwice, at('id'), `"${receiver.id}" is already the id of another receiver`),
      ...when(
        elsewhere !== undefined,
        at('municipalities'),
        `${elsewhere ?? ''} is not one of the municipalities of this city`,
      ),
      ...when(
        receiver.contact !== null && isUnsourced && !demonstration,
        at('source'),
        'a contact needs the page where it was read ("source") and the day of the check ("checkedOn")',
      ),
    ];
  });
}

function when(holds: boolean, path: readonly (string | number)[], message: string): Issue[] {
  return holds ? [[path, message]] : [];
}
