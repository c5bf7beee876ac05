import type { Strings } from '../translation.js';
import type { times as english } from '../en-GB/times.js';

/** After “ail” and the like a day's first letter is softened: dydd, ddydd. */
const soft = (day: string) => String(day).replace(/^dydd\b/, 'ddydd');

export const times: Strings<typeof english> = {
  daily: 'bob dydd',
  workdays: 'dydd Llun i ddydd Gwener',
  weekly: 'bob wythnos',
  monthly: 'bob mis',
  every: (days) => `bob ${days}`,
  everyOther: (days) => `bob yn ail ${soft(days)}`,
  everyWeeks: (count, days) => `${days}, bob ${count} wythnos`,
  everyMonths: (count, said) => `${said}, bob ${count} mis`,
  nth: {
    first: (day) => `${day} cyntaf y mis`,
    second: (day) => `ail ${soft(day)} y mis`,
    third: (day) => `trydydd ${day} y mis`,
    fourth: (day) => `pedwerydd ${day} y mis`,
    fifth: (day) => `pumed ${day} y mis`,
    last: (day) => `${day} olaf y mis`,
  },
  monthDay: (day) => `ar ddiwrnod ${day} o’r mis`,
  monthEnd: 'diwrnod olaf y mis',
  and: (one, other) => `${one} ${/^[aeiouwy]/i.test(other) ? 'ac' : 'a'} ${other}`,
  at: (said, time) => `${said} am ${time}`,
  between: (said, opens, closes) => `${said}, ${opens} tan ${closes}`,
  from: (said, date) => `${said}, o ${date}`,
  until: (said, date) => `${said}, tan ${date}`,
};
