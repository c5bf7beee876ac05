import type { Strings } from '../translation.js';
import type { times as english } from '../en-GB/times.js';

export const times: Strings<typeof english> = {
  daily: 'كل يوم',
  workdays: 'من الاثنين إلى الجمعة',
  weekly: 'كل أسبوع',
  monthly: 'كل شهر',
  every: (days) => `أيام ${days} من كل أسبوع`,
  everyOther: (days) => `أيام ${days} مرة كل أسبوعين`,
  everyWeeks: (count, days) => `أيام ${days} مرة كل ${weeks(count)}`,
  everyMonths: (count, said) => `${said}، مرة كل ${months(count)}`,
  nth: {
    first: (day) => `${day} الأول من الشهر`,
    second: (day) => `${day} الثاني من الشهر`,
    third: (day) => `${day} الثالث من الشهر`,
    fourth: (day) => `${day} الرابع من الشهر`,
    fifth: (day) => `${day} الخامس من الشهر`,
    last: (day) => `${day} الأخير من الشهر`,
  },
  monthDay: (day) => `اليوم ${day} من الشهر`,
  monthEnd: 'آخر يوم من الشهر',
  and: (one, other) => `${one} و${other}`,
  at: (said, time) => `${said} الساعة ${time}`,
  between: (said, opens, closes) => `${said} من الساعة ${opens} إلى ${closes}`,
  from: (said, date) => `${said}، ابتداءً من ${date}`,
  until: (said, date) => `${said}، حتى ${date}`,
};

/** Two have a form of their own; three to ten count in the plural, more in the singular. */
function weeks(count: number): string {
  if (count === 2) return 'أسبوعين';
  return count >= 3 && count <= 10 ? `${count} أسابيع` : `${count} أسبوعًا`;
}

function months(count: number): string {
  if (count === 2) return 'شهرين';
  return count >= 3 && count <= 10 ? `${count} أشهر` : `${count} شهرًا`;
}
