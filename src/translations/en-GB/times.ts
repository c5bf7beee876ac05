/** 1st, 2nd, 3rd, 4th … */
const nth = (day: number) =>
  `${day}${(day > 3 && day < 21) || day % 10 > 3 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

/** When something is on again and again: parts of a sentence, as `timesInWords` puts them together. */
export const times = {
  daily: 'every day',
  workdays: 'Monday to Friday',
  weekly: 'every week',
  monthly: 'every month',
  every: (days: string) => `every ${days}`,
  everyOther: (days: string) => `every other ${days}`,
  everyWeeks: (count: number, days: string) => `${days}, every ${count} weeks`,
  everyMonths: (count: number, said: string) => `${said}, every ${count} months`,
  nth: {
    first: (day: string) => `the first ${day} of the month`,
    second: (day: string) => `the second ${day} of the month`,
    third: (day: string) => `the third ${day} of the month`,
    fourth: (day: string) => `the fourth ${day} of the month`,
    fifth: (day: string) => `the fifth ${day} of the month`,
    last: (day: string) => `the last ${day} of the month`,
  },
  monthDay: (day: number) => `the ${nth(day)} of the month`,
  monthEnd: 'the last day of the month',
  and: (one: string, other: string) => `${one} and ${other}`,
  at: (said: string, time: string) => `${said} at ${time}`,
  between: (said: string, opens: string, closes: string) => `${said}, ${opens} to ${closes}`,
  from: (said: string, date: string) => `${said}, from ${date}`,
  until: (said: string, date: string) => `${said}, until ${date}`,
} as const;
