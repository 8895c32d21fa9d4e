// Moments and days as they are written in Vietnam, whatever the clock of the person's machine says.
const ZONE = 'Asia/Ho_Chi_Minh';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
});

function partsOf(instant) {
  return Object.fromEntries(PARTS.formatToParts(new Date(instant)).map(({type, value}) => [type, value]));
}

/** An instant as dd/MM/yyyy HH:mm; empty for none. */
export function moment(instant) {
  return instant ? `${dayOf(instant)} ${timeOf(instant)}` : '';
}

/** The day of an instant as dd/MM/yyyy. */
export function dayOf(instant) {
  const {day, month, year} = partsOf(instant);
  return `${day}/${month}/${year}`;
}

function timeOf(instant) {
  const {hour, minute} = partsOf(instant);
  return `${hour}:${minute}`;
}

/** The day of an instant as 2024-03-29. */
export function isoDayOf(instant) {
  const {day: date, month, year} = partsOf(instant);
  return `${year}-${month}-${date}`;
}

/** A day such as 2024-03-29 as 29/03/2024; empty for none. */
export function day(date) {
  return date ? date.split('-').reverse().join('/') : '';
}
