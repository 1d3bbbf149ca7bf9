/**
 * Holds our list of municipalities and places against reference files of Statbel and GeoNames, which may
 * not be in the repository. Run by hand after a build, and whenever the list changes:
 *   node deployment/check-municipalities.mjs FOLDER
 * FOLDER holds be_municipalities.csv, be_postcodes.csv, be_nis_changes.csv and be_place_aliases.csv, without
 * head rows. Prints every difference and ends with status 1 when there is one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allMunicipalities,
  findMunicipality,
  municipalityByNis,
} from '../dist/services/domain/places.js';

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'Say where the reference files are: node deployment/check-municipalities.mjs FOLDER',
  );
  process.exit(2);
}

const differences = [];
const regions = { BRU: 'brussels', VLG: 'flanders' };
checkMunicipalities();
checkPlaces();
checkChanges();
checkAliases();
for (const difference of differences) console.log(difference);
console.log(`${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;

function checkMunicipalities() {
  const rows = reference('be_municipalities.csv');
  same('number of municipalities', allMunicipalities().length, rows.length);
  for (const row of rows) {
    const [nis, nl, fr, de, , , , province, , region, languages, facilities, , postcodes, merged] =
      row;
    const ours = municipalityByNis(nis);
    if (ours?.nis !== nis) differences.push(`${nis} ${nl}: not in our list`);
    else {
      const area = languages === 'de' ? 'german_community' : 'wallonia';
      same(`${nis} names`, list(ours.names.nl, ours.names.fr, ours.names.de), list(nl, fr, de));
      same(`${nis} region`, ours.region, regions[region] ?? area);
      same(`${nis} province`, ours.province ?? '', province);
      same(`${nis} languages`, ours.languages.join('-'), languages);
      same(`${nis} facilities`, ours.facilities ?? '', facilities);
      same(`${nis} postcodes`, list(...ours.postcodes), postcodes.split('|').sort().join(' '));
      for (const old of merged.split('|').filter(Boolean)) pointsTo(old, nis);
    }
  }
}

/** Every place with its postcode, and without it at least among the places that bear its name. */
function checkPlaces() {
  for (const [postcode, nis, nl, fr, de] of reference('be_postcodes.csv')) {
    for (const name of new Set([nl, fr, de].filter(Boolean))) {
      const found = municipalitiesOf(findMunicipality(`${postcode} ${name}`));
      if (!found.includes(nis))
        differences.push(`${postcode} ${name}: ${found.join(' ')}, not ${nis}`);
      if (findMunicipality(name).is === 'none') differences.push(`${name}: not found`);
    }
    const found = municipalitiesOf(findMunicipality(postcode));
    if (!found.includes(nis)) differences.push(`${postcode}: ${found.join(' ')}, not ${nis}`);
  }
}

function checkChanges() {
  for (const [old, nl, , nis] of reference('be_nis_changes.csv')) {
    if (old !== nis) pointsTo(old, nis);
    if (findMunicipality(nl).is === 'none') differences.push(`${nl}: not found`);
  }
}

function checkAliases() {
  for (const [alias, nis] of reference('be_place_aliases.csv')) {
    const found = municipalitiesOf(findMunicipality(alias));
    if (!found.includes(nis)) differences.push(`${alias}: ${found.join(' ')}, not ${nis}`);
  }
}

function pointsTo(old, nis) {
  same(`former code ${old}`, municipalityByNis(old)?.nis, nis);
}

function municipalitiesOf(match) {
  if (match.is === 'none') return [];
  return (match.is === 'one' ? [match.municipality] : match.municipalities).map(({ nis }) => nis);
}

function same(what, ours, theirs) {
  if (ours !== theirs) differences.push(`${what}: ours ${ours}, theirs ${theirs}`);
}

function list(...values) {
  return values.join(' ');
}

function reference(name) {
  const text = readFileSync(join(folder, name), 'utf8').trimEnd();
  return text.split(/\r?\n/).map((line) => line.split(','));
}
