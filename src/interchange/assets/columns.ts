import { plainKey } from '../plain-key.js';

/** What a column of a table, or a field of an object, can be of an asset. */
export type Column =
  | 'id'
  | 'kind'
  | 'exchange'
  | 'name'
  | 'about'
  | 'address'
  | 'street'
  | 'town'
  | 'county'
  | 'postcode'
  | 'latitude'
  | 'longitude'
  | 'easting'
  | 'northing'
  | 'when'
  | 'rule'
  | 'starts'
  | 'opens'
  | 'closes'
  | 'cost'
  | 'access'
  | 'wheelchair'
  | 'helps'
  | 'web'
  | 'phone'
  | 'email'
  | 'tags'
  | 'assured'
  | 'licence'
  | 'status';

/** By its plain name, what a column is: as councils, charities, Open Referral's own tables and OpenStreetMap call it, and in Welsh. */
const NAMES: Readonly<Record<Column, string>> = {
  id: 'id identifier reference ref uid uuid osmid atid',
  kind: 'kind assettype assetkind type math',
  exchange: 'exchange',
  name: 'name assetname groupname servicename title enw teitl venuename venue organisationname organizationname organisation organization',
  about: 'about description details summary whatitis whatwedo aboutus disgrifiad ynglyn',
  address: 'address fulladdress formattedaddress location cyfeiriad addrfull',
  street: 'street address1 addressline1 addrstreet stryd',
  town: 'town city posttown locality addresstown addrcity tref',
  county: 'county region addrcounty sir',
  postcode: 'postcode postalcode zip addrpostcode codpost',
  latitude: 'latitude lat y',
  longitude: 'longitude long lng lon x',
  easting: 'easting eastings xcoordinate',
  northing: 'northing northings ycoordinate',
  when: 'when day days time times dayandtime openingtimes openinghours schedule meets pryd amseroedd',
  rule: 'rule rrule recurrence',
  starts: 'starts dtstart startdate',
  opens: 'opens opensat starttime opentime',
  closes: 'closes closesat endtime closetime finishtime',
  cost: 'cost costs price fee fees charge howmuch tal',
  access: 'access accessibility gettingin howtogetin mynediad accessinformation',
  wheelchair: 'wheelchair wheelchairaccess wheelchairaccessible stepfree',
  helps: 'helps whathelps facilities',
  web: 'web website url link webaddress contactwebsite homepage gwefan',
  phone: 'phone telephone tel mobile contactnumber phonenumber telephonenumber contactphone ffon',
  email: 'email emailaddress contactemail mail ebost',
  tags: 'tags tag category categories keywords theme themes amenity leisure club sport craft categori',
  assured: 'assured assureddate lastchecked lastassured checked lastreviewed reviewed lastupdated lastmodified updated',
  licence: 'licence license',
  status: 'status',
};

/** The earlier of a list, the surer: `Group name` is rather the name than `Organisation` is. */
const COLUMNS: ReadonlyMap<string, readonly [column: Column, rank: number]> = new Map(
  (Object.keys(NAMES) as Column[]).flatMap((column) =>
    NAMES[column].split(' ').map((name, rank) => [name, [column, rank] as const] as const),
  ),
);

/** What a column is by its name, with the unit or the hint behind it left away: `Cost (£)`. */
const found = (name: string) => COLUMNS.get(plainKey(name)) ?? COLUMNS.get(plainKey(name.replace(/\(.*$/, '')));
export const columnOf = (name: string): Column | undefined => found(name)?.[0];

/** What several columns say one part of each: a day, and a time. */
const JOINED: Readonly<Partial<Record<Column, string>>> = { tags: ';', when: ', ' };

/** Values by what they are of an asset; where several columns are the same thing, the surest that says something. */
export function byColumn(entries: Iterable<readonly [string, unknown]>): ReadonlyMap<Column, unknown> {
  const values = new Map<Column, { readonly value: unknown; readonly rank: number }>();
  for (const [name, value] of entries) {
    const isSilent = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    const [column, rank = 0] = isSilent ? [] : (found(name) ?? []);
    if (!column) continue;
    const there = values.get(column);
    const joint = JOINED[column];
    if (!there) values.set(column, { value, rank });
    else if (joint && typeof there.value === 'string' && typeof value === 'string')
      values.set(column, { value: `${there.value}${joint}${value}`, rank });
    else if (rank < there.rank) values.set(column, { value, rank });
  }
  return new Map(Array.from(values, ([column, { value }]) => [column, value]));
}
