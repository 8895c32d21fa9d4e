// How many working days lie between two days, by the calendar in force.
import {isoDayOf} from './dates.js';
import {ROOT, now, read} from './server.js';

const DAY = 86_400_000;

let asked = null;

/** The days off from a year ago to a year ahead, asked for once. */
function daysOff() {
  asked ??= now()
    .then((moment) => read(`${ROOT}/api/calendar/days-off?from=${isoDayOf(moment.getTime() - 366 * DAY)}`
      + `&to=${isoDayOf(moment.getTime() + 366 * DAY)}`))
    .then((days) => new Set(days))
    .catch((error) => {
      asked = null;
      throw error;
    });
  return asked;
}

/** The working days after the day of one instant up to the day of a later one; 0 on the same day. */
export async function workingDaysBetween(from, to) {
  const off = await daysOff();
  let count = 0;
  const last = Date.parse(isoDayOf(to));
  for (let day = Date.parse(isoDayOf(from)) + DAY; day <= last; day += DAY) {
    count += off.has(new Date(day).toISOString().slice(0, 10)) ? 0 : 1;
  }
  return count;
}
