/** Invented, and valid against the schemas of Open Referral UK (its repository uk-profile, of 10 October 2024; looked at by hand). */
const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

export const knitting = {
  id: uuid(1),
  name: 'Knit &amp; Natter',
  description: '<p>Bring your <b>needles</b>.</p><p>Tea &amp; cake.</p>',
  status: 'active',
  assured_date: '2026-02-11',
  url: 'https://knitters.example/',
  cost_options: [{ id: uuid(11), service_id: uuid(1), amount: 2, amount_description: 'with a cup of tea' }],
  schedules: [
    { id: uuid(12), service_id: uuid(1), freq: 'WEEKLY', byday: 'TU', opens_at: '10:00:00', closes_at: '12:00:00' },
  ],
  attributes: [
    {
      id: uuid(13),
      link_id: uuid(1),
      taxonomy_term_id: uuid(90),
      taxonomy_term: { id: uuid(90), name: 'Crafts', description: 'Making things', taxonomy: 'Interests' },
    },
  ],
  service_at_locations: [
    {
      id: uuid(14),
      service_id: uuid(1),
      location_id: uuid(15),
      location: {
        id: uuid(15),
        location_type: 'physical',
        name: 'Mill Lane Library',
        latitude: 53.45,
        longitude: -2.08,
        addresses: [
          {
            id: uuid(16),
            location_id: uuid(15),
            address_1: '2 Mill Lane',
            city: 'Hyde',
            state_province: 'Tameside',
            postal_code: 'SK14 1AB',
            country: 'GB',
            address_type: 'physical',
          },
        ],
        accessibility: [
          { id: uuid(17), location_id: uuid(15), description: 'Step-free from the car park. No hearing loop' },
        ],
      },
    },
  ],
};

export const advice = {
  id: uuid(2),
  name: 'Money matters',
  status: 'active',
  service_at_locations: [],
};

export const ended = { id: uuid(3), name: 'Summer band', status: 'defunct', service_at_locations: [] };

/** So many groups, each different. */
export const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: uuid(1000 + at),
    name: `Walking group ${at + 1}`,
    status: 'active',
    service_at_locations: [],
  }));

/** The same service as the shorter lists of the standard have it: where it is stands apart. */
export function apart(service: typeof knitting) {
  const { schedules: _s, cost_options: _c, attributes: _a, service_at_locations: places, ...short } = service;
  return { short, places: places.map((place) => ({ ...place, service: short })) };
}
