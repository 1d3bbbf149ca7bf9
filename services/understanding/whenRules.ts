import {
  dayOf,
  type DayNumber,
  monthOf,
  monthSpan,
  type Span,
  weekdayOf,
  yearOf,
} from './calendar.js';
import {
  HOLIDAYS,
  holidayNamed,
  monthNamed,
  MONTHS,
  numberNamed,
  NUMBERS,
  weekdayNamed,
  WEEKDAYS,
} from './whenWords.js';

/** One way in which people tell a moment: its shape, and the days it means when told on a given day. */
export interface Rule {
  readonly shape: RegExp;
  /** Undefined when what fits the shape is no moment in the past after all. */
  readonly days: (told: readonly string[], today: DayNumber) => Span | undefined;
}

/**
 * All ways that we know, in the order in which they are tried: the most exact first. Texts come in small
 * letters without accents, with single spaces. Numbers are read as Belgians write them: day before month.
 */
export const RULES: readonly Rule[] = [
  rule(/\b(20\d\d)-(\d{1,2})-(\d{1,2})\b/, ([year, month, day], today) =>
    exactly(year, Number(month), day, today),
  ),
  rule(
    /(?<![\d/.-])(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(20\d\d|\d\d)(?!\d)/,
    ([day, month, year], today) => exactly(year, Number(month), day, today),
  ),
  rule(
    named(
      `\\b(\\d{1,2})(?:ste|de|e|er|st|nd|rd|th)?\\.? (?:of )?(MONTH)\\b\\.?(?:,? (20\\d\\d|'\\d\\d))?`,
    ),
    ([day, month, year], today) =>
      exactly(year?.replace("'", ''), monthNamed(text(month)), day, today),
  ),
  rule(
    named('\\b(MONTH) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d\\d))?'),
    ([month, day, year], today) => exactly(year, monthNamed(text(month)), day, today),
  ),
  rule(
    /(?<![\d/.-])(?!24\/7)(\d{1,2}) ?[/-] ?(\d{1,2})(?![\d/]| ?(?:dag|we|ma+nd|jaar|uur|keer|x\b|day|month|year|hour|times))/,
    ([day, month], today) => exactly(undefined, Number(month), day, today),
  ),
  rule(/\b(?:eergister\w*|day before yesterday|avant[ -]hier|vorgestern)\b/, (_, today) =>
    one(today - 2),
  ),
  rule(
    /\b(?:gister\w*|yesterday|last night|hier (?:soir|matin)|gestern)\b|^(?:c'etait )?hier$/,
    (_, today) => one(today - 1),
  ),
  rule(
    /\b(?:vandaag|vanmorgen|vanochtend|vanmiddag|van(?:na)?middag|vanavond|vannacht|deze (?:morgen|ochtend|middag|namiddag|avond)|daarnet|daarjuist|daarstraks|daarstrak|zonet|zojuist|juist nog|today|this (?:morning|afternoon|evening)|tonight|just now|aujourd'hui|ce (?:matin|soir)|heute)\b/,
    (_, today) => one(today),
  ),
  rule(
    named(
      '\\b(?:vorige|verleden|afgelopen|last) week (?:op |on )?(WEEKDAY)|\\b(WEEKDAY)\\w* (?:van )?(?:vorige|verleden) week\\b',
    ),
    ([one_, other], today) => one(today - weekdayOf(today) - 7 + weekdayNamed(text(one_ || other))),
  ),
  rule(
    named(
      '\\b(?:(vorige|verleden|afgelopen|voorbije|last|past|letzten) )(WEEKDAY)|\\b(WEEKDAY) (?:dernier|passe|laatst\\w*)',
    ),
    ([, name, other], today) => weekdayBefore(weekdayNamed(text(name || other)), today - 1),
  ),
  rule(
    named(
      '(?<!volgende |komende |volgende week |next week |next |elke |iedere |every |chaque |jeden )\\b(WEEKDAY)(?!en\\b|s\\b)',
    ),
    ([name], today) => weekdayBefore(weekdayNamed(text(name)), today),
  ),
  rule(
    named(
      '\\b(NUMBER) (?:uur|uren|u|min\\w*|hours?|minutes?|kwartier) (?:geleden|ago)|\\b(?:een half|half an) (?:uur|hour) (?:geleden|ago)',
    ),
    ([number], today) => (numberNamed(number ?? '1') <= 6 ? one(today) : span(today - 1, today)),
  ),
  ...ago('(?:dag|dagen|days?|jours?|tage?n?)', (count, today) => one(today - count)),
  ...ago('(?:week|weken|weekjes?|weeks?|semaines?|wochen?)', (count, today) =>
    span(today - count * 7 - 2, today - count * 7 + 2),
  ),
  ...ago('(?:maand|maanden|maandjes?|months?|mois|monat\\w*)', (count, today) =>
    monthSpan(yearOf(today), monthOf(today) - count),
  ),
  ...ago('(?:jaar|jaren|jaartjes?|years?|ans?|jahr\\w*)', (count, today) =>
    wholeYear(yearOf(today) - count),
  ),
  rule(
    /\b(?:paar|enkele|few|couple of|quelques|einigen) (dag|day|jour|tag|we|semaine|woche|maand|month|mois|monat)\w* ?(?:geleden|ago)?/,
    ([unit], today) =>
      span(
        today -
          7 *
            (/^(?:dag|day|jour|tag)/.test(text(unit))
              ? 1
              : /^(?:we|sem|woche)/.test(text(unit))
                ? 6
                : 26),
        today - 1,
      ),
  ),
  rule(named('\\b(?:vorig jaar|last year),? (?:in |rond )?(MONTH)\\b'), ([name], today) =>
    wholeMonth(['in', name ?? '', 'vorig jaar'], today),
  ),
  rule(named('^(MONTH)[.!?]?$'), ([name], today) => wholeMonth(['in', name ?? ''], today)),
  rule(
    named(
      '\\b(?:(begin|start|midden|half|eind|einde|early|mid|late|end of|debut|fin|anfang|ende|in|sinds|vanaf|since|en|depuis|im|seit|afgelopen|vorige|last) (?:van )?)?(MONTH)(?: (?:van )?(20\\d\\d|vorig jaar|last year|dit jaar|this year))?\\b',
    ),
    wholeMonth,
  ),
  rule(/(?<![\d/])(1[0-2]|0?[1-9]) ?[/-] ?(20\d\d)\b/, ([month, year], today) =>
    past(monthSpan(Number(year), Number(month)), today),
  ),
  rule(named('\\b(HOLIDAY)\\b'), ([name], today) => {
    const holiday = holidayNamed(text(name));
    return holiday && exactly(undefined, holiday.month, String(holiday.day), today);
  }),
  rule(
    /\b(?:(?:vorig|verleden|afgelopen|voorbije|dit|last|this|past) weekend|week-?end dernier|letztes wochenende)\b/,
    (_, today) => {
      const saturday = today - ((weekdayOf(today) + 2) % 7);
      return span(saturday, Math.min(saturday + 1, today));
    },
  ),
  rule(
    /\b(?:vorige|verleden|voorbije|last|past) week\b|\bsemaine (?:derniere|passee)\b|\bletzte woche\b/,
    (_, today) => span(today - weekdayOf(today) - 7, today - weekdayOf(today) - 1),
  ),
  rule(/\b(?:deze|afgelopen|this) week\b|\bcette semaine\b|\bdiese woche\b/, (_, today) =>
    span(today - weekdayOf(today), today),
  ),
  rule(
    /\b(?:vorige|verleden|voorbije|afgelopen|last|past) (?:maand|month)\b|\bmois (?:dernier|passe)\b|\bletzten monat\b/,
    (_, today) => monthSpan(yearOf(today), monthOf(today) - 1),
  ),
  rule(/\b(?:deze|this) (?:maand|month)\b|\bce mois\b|\bdiesen monat\b/, (_, today) =>
    monthSpan(yearOf(today), monthOf(today)),
  ),
  rule(
    /\b(?:vorig|verleden|last) (?:jaar|schooljaar|year)\b|\b(?:an|annee) (?:dernier|derniere|passe|passee)\b|\bletztes jahr\b/,
    (_, today) => wholeYear(yearOf(today) - 1),
  ),
  rule(/\b(?:dit|this) (?:jaar|schooljaar|year)\b|\bcette annee\b|\bdieses jahr\b/, (_, today) =>
    wholeYear(yearOf(today)),
  ),
  rule(
    /\b(zomer|herfst|winter|lente|voorjaar|najaar|summer|autumn|spring|zomervakantie|kerstvakantie|paasvakantie)\b/,
    (_, today) => span(today - 365, today),
  ),
  rule(/\b(?:in|sinds|since|en|depuis|seit|jaar|year)? ?(19[5-9]\d|20\d\d)\b/, ([year], today) =>
    past(wholeYear(Number(year)), today),
  ),
];

/** A shape with the words of data/when-words.json put in. */
function named(shape: string): RegExp {
  return new RegExp(
    shape
      .replaceAll('WEEKDAY', WEEKDAYS)
      .replaceAll('MONTH', MONTHS)
      .replaceAll('NUMBER', NUMBERS)
      .replaceAll('HOLIDAY', HOLIDAYS),
  );
}

function rule(shape: RegExp, days: Rule['days']): Rule {
  return { shape, days };
}

/** "3 weken geleden", "two weeks ago", "il y a 3 semaines", "vor drei wochen", "al 3 weken". */
function ago(unit: string, days: (count: number, today: DayNumber) => Span): Rule[] {
  const count: Rule['days'] = (told, today) => days(numberNamed(told.find(Boolean) ?? '1'), today);
  return [
    rule(named(`\\b(NUMBER) ${unit} (?:geleden|ago|terug|back)\\b`), count),
    rule(
      named(
        `\\b(?:al|reeds|sinds|for|since|il y a|depuis|vor|seit) (?:zo'?n |ongeveer |bijna |about |over )?(NUMBER) ${unit}\\b`,
      ),
      count,
    ),
  ];
}

function text(told: string | undefined): string {
  return told ?? '';
}

function one(day: DayNumber): Span {
  return { start: day, end: day };
}

function span(start: DayNumber, end: DayNumber): Span {
  return { start, end };
}

function past(days: Span, today: DayNumber): Span | undefined {
  return days.start > today ? undefined : days;
}

function wholeYear(year: number): Span {
  return span(monthSpan(year, 1).start, monthSpan(year, 12).end);
}

/** Without a year the last time that this date was there. */
function exactly(
  year: string | undefined,
  month: number,
  day: string | undefined,
  today: DayNumber,
): Span | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year === undefined || year === '') {
    for (const candidate of [yearOf(today), yearOf(today) - 1]) {
      const found = dayOf(candidate, month, Number(day));
      if (found !== undefined && found <= today) return one(found);
    }
    return undefined;
  }
  const found = dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
  return found === undefined || found > today ? undefined : one(found);
}

function weekdayBefore(weekday: number, latest: DayNumber): Span {
  return one(latest - ((weekdayOf(latest) - weekday + 7) % 7));
}

/** A name of a month alone, "Jan" or "may", is mostly something else. */
const AMBIGUOUS = new Set(['jan', 'may', 'march', 'mars', 'mai', 'jun', 'sep', 'dec']);

function wholeMonth([before, name, year]: readonly string[], today: DayNumber): Span | undefined {
  if (text(before) === '' && text(year) === '' && AMBIGUOUS.has(text(name))) return undefined;
  const month = monthNamed(text(name));
  const thisYear = yearOf(today);
  if (text(year).startsWith('20')) return past(monthSpan(Number(year), month), today);
  if (/^(?:vorig|last)/.test(text(year))) return monthSpan(thisYear - 1, month);
  return monthSpan(month > monthOf(today) ? thisYear - 1 : thisYear, month);
}
