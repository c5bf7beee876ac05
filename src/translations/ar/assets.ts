import type { assets as english } from '../en-GB/assets.js';
import type { Strings } from '../translation.js';

export const assets: Strings<typeof english> = {
  title: 'ما هو قوي من حولنا',
  sub: 'مواهبي، وما هو قريب مني.',
  subOf: (name) => `مواهب ${name}، وما هو قريب.`,
  show: 'طريقة العرض',
  near: 'قريب مني',
  list: 'قائمة',
  map: 'خريطة',
  empty: { title: 'من باب بيتك إلى ما حوله', hint: 'ما القوي فيك، وما الجميل من حولك؟', add: 'إضافة شيء واحد' },
  gifts: {
    head: { name: 'العقل', says: 'أعرف عن' },
    heart: { name: 'القلب', says: 'يهمّني' },
    hands: { name: 'اليدان', says: 'أستطيع' },
  },
  nearHeading: 'قريب مني، من باب بيتي إلى ما حوله',
  stops: {
    home: { name: 'البيت', hint: 'خلف باب بيتي' },
    street: { name: 'شارعي', hint: 'على بعد أبواب قليلة' },
    walk: { name: 'مشيًا', hint: 'عشر دقائق تقريبًا' },
    ride: { name: 'بالحافلة', hint: 'أو بسيارة أحدهم' },
    further: { name: 'أبعد من ذلك', hint: 'أو بالهاتف' },
    somewhere: { name: 'في مكان ما', hint: 'يمكن فتح أي منها وذكر مكانه.' },
  },
  groups: {
    person: 'الناس',
    group: 'مجموعات',
    place: 'أماكن',
    organisation: 'مؤسسات',
    offer: 'يمكنني أن أقدّم',
    ask: 'أحب أن أطلب',
    story: 'حكاية',
  },
  called: {
    group: 'مجموعة',
    place: 'مكان',
    organisation: 'مؤسسة',
    paid: 'معي مقابل أجر',
    part: 'جزء من حياتي الآن',
    try: 'أحب أن أجرّب هذا',
    '': 'لم يُذكر بعد',
  },
  place: 'مكان أو مجموعة',
  nothing: 'لا شيء بعد. الساعة بساعة.',
  noName: 'بلا اسم حتى الآن',
  notContact: 'يُرجى عدم الاتصال',
};
