import type { CommunityAsset } from '../../src/model/community.js';

/** In the sea, so that no real street has an invented group in it. */
export const MIDDLE = { latitude: 53.9, longitude: -4.2 };

const at = (east: number, north: number) => ({
  latitude: MIDDLE.latitude + north / 111_000,
  longitude: MIDDLE.longitude + east / 65_500,
});

const source = { feed: 'Hebbleton Neighbours', from: 'https://neighbours.hebbleton.example/list' };
const licence = 'Open Government Licence v3.0';

type Told = Omit<CommunityAsset, 'id' | 'kind' | 'name' | 'source' | 'point'>;
const weekly = (day: string, opens: string, closes?: string) => [
  { rule: `FREQ=WEEKLY;BYDAY=${day}`, opens, ...(closes && { closes }) },
];

let count = 0;
function one(
  kind: CommunityAsset['kind'],
  name: string,
  about: string,
  spot: readonly [number, number] | null,
  told: Told = {},
): CommunityAsset {
  count += 1;
  return {
    id: `h${count}`,
    kind,
    name,
    about,
    ...(spot && { point: at(...spot) }),
    assured: '2026-02-10',
    licence,
    ...told,
    source,
  };
}

/** Hebbleton: a whole neighbourhood, all of it invented. Metres east and north of the bridge. */
export const hebbleton: readonly CommunityAsset[] = [
  one(
    'group',
    'Mill Lane allotment holders',
    'Forty plots, a kettle and a waiting list of two. Hands wanted on Saturdays.',
    [-420, 260],
    {
      schedules: weekly('SA', '10:00', '12:30'),
      cost: 'Free',
      access: 'Green gate by the bus shelter. It sticks: push hard.',
      helps: ['toilet', 'bus'],
      address: 'Mill Lane, Hebbleton',
      tags: ['gardening', 'vegetables', 'outdoors'],
    },
  ),
  one(
    'group',
    'Hebbleton Knit and Natter',
    'Wool, needles and tea are there. No web page, and never had one.',
    [60, 40],
    {
      schedules: weekly('TU', '10:00', '12:00'),
      cost: 'Free; 50p for tea',
      access: 'Side door of the library. There is a ramp.',
      helps: ['step-free', 'toilet', 'hearing-loop'],
      address: 'Library, Bridge Street',
      tags: ['knitting', 'wool', 'company'],
    },
  ),
  one('group', 'St Mark’s choir', 'Anybody who likes to sing. Nobody listens to you alone.', [240, 180], {
    schedules: weekly('WE', '19:00', '20:30'),
    cost: 'Free',
    helps: ['step-free', 'parking', 'hearing-loop'],
    address: 'St Mark’s, Church Row',
    tags: ['singing', 'music'],
  }),
  one('group', 'The Bike Shed', 'Old bikes mended and given away. Always short of a pair of hands.', [-160, -220], {
    schedules: weekly('SA', '09:30', '13:00'),
    cost: 'Free',
    access: 'Under the third arch. The ground is rough.',
    address: 'Arch 3, Canal Side',
    tags: ['bicycles', 'mending', 'engines'],
  }),
  one(
    'group',
    'Dominoes at the Weavers',
    'A table in the window. New players lose for a month, it is tradition.',
    [20, -60],
    {
      schedules: weekly('TH', '14:00'),
      cost: 'The price of a drink',
      helps: ['step-free', 'toilet'],
      address: 'The Weavers Arms, Bridge Street',
      tags: ['dominoes', 'games', 'company'],
    },
  ),
  one('group', 'Walk and Talk', 'Three miles by the water, at the pace of the slowest.', [90, -90], {
    schedules: weekly('MO', '10:30'),
    cost: 'Free',
    access: 'From the bridge. The path is flat.',
    helps: ['assistance-dogs', 'bus'],
    tags: ['walking', 'outdoors', 'dogs'],
  }),
  one('group', 'Saturday dads', 'Breakfast, footballs and a lot of noise.', [300, -260], {
    schedules: weekly('SA', '09:00', '11:00'),
    cost: 'Free',
    helps: ['parking', 'toilet'],
    tags: ['children', 'fathers', 'football'],
  }),
  one(
    'group',
    'Bengali women’s sewing circle',
    'Sewing, sweets and the news. Bring a machine or share one.',
    [-60, 320],
    {
      schedules: weekly('FR', '11:00', '13:00'),
      cost: 'Free',
      helps: ['step-free', 'toilet'],
      tags: ['sewing', 'Bengali', 'company'],
    },
  ),
  one('group', 'Quiet hour at the pool', 'No music and half the lights.', [520, 120], {
    schedules: weekly('TH', '15:00', '16:00'),
    cost: '2 pounds 40',
    helps: ['quiet-hour', 'step-free', 'parking', 'toilet'],
    tags: ['swimming', 'quiet'],
  }),
  one('group', 'Repair café', 'Toasters, trousers, radios. You learn while it is mended.', [70, 50], {
    schedules: [{ rule: 'FREQ=MONTHLY;BYDAY=1SA', opens: '10:00', closes: '13:00' }],
    cost: 'Free; give what you like',
    helps: ['step-free', 'toilet'],
    tags: ['mending', 'tools', 'radios'],
  }),
  one('group', 'Deaf club', 'Cards, cake and signing. Learners welcome.', [-250, 110], {
    schedules: weekly('WE', '18:30', '21:00'),
    cost: '1 pound',
    helps: ['sign-language', 'step-free', 'parking'],
    tags: ['signing', 'cards'],
  }),
  one('group', 'River keepers', 'Waders are lent. Expect mud and herons.', [140, -140], {
    schedules: [{ rule: 'FREQ=MONTHLY;BYDAY=2SU', opens: '10:00' }],
    cost: 'Free',
    tags: ['river', 'outdoors', 'birds'],
  }),
  one('group', 'Ukuleles, more or less', 'Three chords and a back room.', [25, -65], {
    schedules: weekly('MO', '19:30'),
    cost: 'Free',
    tags: ['music', 'playing'],
  }),
  one('group', 'Film night', 'Somebody brings a film, somebody brings the popcorn.', [65, 45], {
    schedules: [{ rule: 'FREQ=MONTHLY;BYDAY=-1FR', opens: '19:00' }],
    cost: '3 pounds',
    helps: ['hearing-loop', 'step-free'],
    tags: ['films'],
  }),
  one('group', 'Carers’ cuppa', 'An hour off for whoever looks after somebody.', [-300, -80], {
    schedules: weekly('TU', '14:00'),
    cost: 'Free',
    helps: ['step-free', 'bus'],
    tags: ['carers', 'company'],
  }),
  one('group', 'Leek growers’ society', 'Prizes in September, secrets all year.', [-415, 265], {
    when: 'First Sunday, after chapel',
    cost: '5 pounds a year',
    tags: ['gardening', 'leeks'],
  }),
  one('group', 'Canal boat volunteers', 'Trips for people who cannot easily get out. Crew wanted.', [-180, -240], {
    when: 'Most weekends from Easter',
    cost: 'Free',
    helps: ['step-free', 'toilet'],
    tags: ['boats', 'engines'],
  }),
  one('group', 'Chess by the fire', 'Boards are out from three.', [22, -58], {
    schedules: weekly('SU', '15:00'),
    cost: 'Free',
    tags: ['chess', 'games'],
  }),
  one('place', 'Hebbleton Library', 'Warm, dry, and nobody asks why you are there.', [62, 42], {
    when: 'Every day but Sunday, nine to five',
    cost: 'Free',
    helps: ['step-free', 'toilet', 'hearing-loop', 'quiet-hour', 'bus'],
    address: 'Bridge Street',
    web: 'https://library.hebbleton.example/',
    phone: '01632 960 123',
    tags: ['books', 'computers', 'company'],
  }),
  one('place', 'The Weavers Arms', 'A fire in winter and a landlord who remembers.', [20, -60], {
    helps: ['step-free', 'toilet', 'assistance-dogs'],
    address: 'Bridge Street',
    tags: ['pub'],
  }),
  one('place', 'Jubilee Park', 'Swings, a bandstand, and benches in the sun until four.', [380, 300], {
    cost: 'Free',
    helps: ['toilet', 'parking', 'step-free'],
    tags: ['outdoors', 'children'],
  }),
  one('place', 'The bench by the lock', 'Somebody usually stops.', [-120, -180], {
    cost: 'Free',
    tags: ['company', 'river'],
  }),
  one('place', 'Market hall', 'Pies, buttons, second-hand books.', [110, 10], {
    schedules: weekly('TH,FR,SA', '08:00', '16:00'),
    helps: ['step-free', 'toilet', 'bus'],
    tags: ['food', 'books'],
  }),
  one('place', 'Community orchard', 'Pick what you can reach. There is a picker for the rest.', [-520, 380], {
    cost: 'Free',
    tags: ['gardening', 'apples', 'outdoors'],
  }),
  one('place', 'Chapel hall', 'Can be had for a party or a wake.', [250, 190], {
    cost: '8 pounds an hour',
    helps: ['step-free', 'toilet', 'parking'],
    phone: '01632 960 144',
    tags: ['hall'],
  }),
  one('place', 'Nana’s Café', 'Pay what you can at the end of the day.', [95, -20], {
    schedules: weekly('MO,TU,WE,TH,FR', '08:30', '15:00'),
    helps: ['step-free', 'assistance-dogs'],
    tags: ['food', 'company'],
  }),
  one('place', 'The pool', 'Warm on Thursdays.', [520, 120], {
    cost: '4 pounds 20',
    helps: ['step-free', 'toilet', 'parking', 'bus'],
    web: 'https://pool.hebbleton.example/',
    tags: ['swimming'],
  }),
  one('place', 'Memory garden', 'Plant something for somebody.', [-340, 420], {
    cost: 'Free',
    helps: ['step-free'],
    tags: ['gardening', 'quiet'],
  }),
  one('exchange', 'I can show anybody how to set up a phone', 'Patient. Bring the charger.', null, {
    exchange: 'offer',
    when: 'Evenings',
    cost: 'An hour for an hour',
    tags: ['telephones', 'computers'],
  }),
  one('exchange', 'Wanted: somebody to walk Duke', 'Old dog, slow, adores people.', null, {
    exchange: 'ask',
    when: 'Mornings',
    cost: 'An hour for an hour',
    tags: ['dogs', 'walking'],
  }),
  one('exchange', 'Lift to the pool on Thursdays', 'Two seats and room for a frame.', null, {
    exchange: 'offer',
    schedules: weekly('TH', '14:30'),
    cost: 'An hour for an hour',
    tags: ['lifts', 'swimming'],
  }),
  one('exchange', 'Wanted: a tall person with a ladder', 'One gutter, twenty minutes.', null, {
    exchange: 'ask',
    cost: 'An hour for an hour',
    tags: ['mending'],
  }),
  one('exchange', 'Curry for eight, cooked at yours', 'I shop, you wash up.', null, {
    exchange: 'offer',
    cost: 'An hour for an hour',
    tags: ['cooking', 'food'],
  }),
  one('organisation', 'Hebbleton Advice', 'Letters explained, forms filled in together.', [130, 60], {
    schedules: weekly('MO,WE', '09:30', '12:30'),
    cost: 'Free',
    helps: ['step-free', 'hearing-loop', 'sign-language'],
    phone: '01632 960 177',
    email: 'hello@advice.hebbleton.example',
    web: 'https://advice.hebbleton.example/',
    address: '12 Bridge Street',
    tags: ['money', 'letters'],
  }),
  one('organisation', 'Valley Stroke Club', 'Once a month, with lunch.', [460, -340], {
    schedules: [{ rule: 'FREQ=MONTHLY;BYDAY=3TU', opens: '11:30' }],
    cost: '4 pounds',
    helps: ['step-free', 'parking', 'toilet'],
    tags: ['stroke', 'company'],
  }),
  one('organisation', 'Bridge Street Surgery', 'The link worker knows every group on this page.', [160, 20], {
    when: 'Monday to Friday, eight to six',
    cost: 'Free',
    helps: ['step-free', 'toilet', 'hearing-loop'],
    phone: '01632 960 100',
  }),
  one('organisation', 'Valley Transport for All', 'A minibus with a lift, booked the day before.', [600, -120], {
    cost: '2 pounds',
    helps: ['step-free', 'assistance-dogs'],
    phone: '01632 960 155',
    tags: ['lifts', 'bus'],
  }),
  one('organisation', 'Second Chance Furniture', 'Sofas in, sofas out.', [680, 60], {
    when: 'Tuesday to Saturday',
    helps: ['parking', 'step-free'],
    tags: ['furniture', 'mending'],
  }),
  one('organisation', 'Open Door', 'A bed for the night and a plan for the week.', [180, -40], {
    when: 'Any day, any time',
    cost: 'Free',
    phone: '01632 960 190',
  }),
  one('organisation', 'Green Gym', 'Spades, not treadmills.', [-500, 360], {
    schedules: weekly('FR', '10:00', '13:00'),
    cost: 'Free',
    helps: ['toilet'],
    tags: ['gardening', 'outdoors'],
  }),
];

/** The river, the canal and a few streets of Hebbleton, for a map without tiles. */
export const streets = (() => {
  const line = (...spots: readonly (readonly [number, number])[]) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'LineString',
      coordinates: spots.map(([east, north]) => [at(east, north).longitude, at(east, north).latitude]),
    },
  });
  const area = (...spots: readonly (readonly [number, number])[]) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [...spots, spots[0]!].map(([east, north]) => [at(east, north).longitude, at(east, north).latitude]),
      ],
    },
  });
  return {
    type: 'FeatureCollection',
    features: [
      area(
        [-900, -160],
        [-500, -120],
        [-200, -150],
        [150, -110],
        [500, -190],
        [900, -150],
        [900, -190],
        [500, -230],
        [150, -150],
        [-200, -190],
        [-500, -160],
        [-900, -200],
      ),
      area([320, 240], [460, 240], [470, 360], [330, 380]),
      area([-600, 320], [-420, 300], [-400, 440], [-560, 460]),
      line([-900, -20], [-400, -10], [0, 0], [250, 10], [900, 40]),
      line([0, -420], [10, -100], [0, 0], [-30, 300], [-80, 600]),
      line([-450, 500], [-430, 260], [-400, -10]),
      line([250, 10], [240, 180], [300, 500]),
      line([500, 20], [520, 120], [560, 400]),
      line([130, -420], [300, -260], [460, -340], [700, -330]),
      line([-30, 300], [240, 180], [520, 120]),
    ],
  };
})();

const OF = [
  'Singing',
  'Gardening',
  'Walking',
  'Knitting',
  'Chess',
  'Cooking',
  'Mending',
  'Reading',
  'Dancing',
  'Painting',
  'Football',
  'Swimming',
  'Birds',
  'Photographs',
  'Bread',
] as const;
const CALLED = ['club', 'circle', 'morning', 'table', 'neighbours', 'corner', 'society', 'get-together'] as const;
const STREETS = [
  'Mill Lane',
  'Bridge Street',
  'Church Row',
  'Canal Side',
  'Halden Road',
  'Quarry Bank',
  'Weavers Fold',
  'Station Parade',
  'Fell View',
  'Low Moor',
] as const;
const DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const KIND = ['group', 'group', 'group', 'place', 'organisation'] as const;
const HELP = ['step-free', 'quiet-hour', 'hearing-loop', 'toilet', 'parking', 'bus'] as const;

/** As many invented things as are asked for, the same ones each time. */
export function manyAssets(many: number): CommunityAsset[] {
  let seed = 20_26;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: many }, (_, index) => {
    const [topic, street, kind] = [of(OF), of(STREETS), of(KIND)];
    return {
      id: `m${index}`,
      kind,
      name: `${topic} ${of(CALLED)}, ${street} ${index + 1}`,
      about: `${topic} for anybody who lives round ${street}. Tea is on, and nobody has to be good at it.`,
      address: `${1 + Math.floor(random() * 200)} ${street}`,
      point: at((random() + random() + random() - 1.5) * 30_000, (random() + random() + random() - 1.5) * 30_000),
      schedules: [
        { rule: `FREQ=WEEKLY;BYDAY=${of(DAY)}`, opens: `${9 + Math.floor(random() * 10)}:00`.padStart(5, '0') },
      ],
      ...(random() < 0.5 && { cost: 'Free' }),
      helps: HELP.filter(() => random() < 0.3),
      tags: [topic.toLowerCase()],
      source: { feed: 'Many Valleys' },
    };
  });
}
