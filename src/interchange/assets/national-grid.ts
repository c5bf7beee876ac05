import type { GeoPoint } from '../../model/community.js';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** An ellipsoid by its two axes, in metres. */
const AIRY_1830 = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS_84 = { a: 6_378_137, b: 6_356_752.314_245 };
type Ellipsoid = typeof AIRY_1830;

/** The National Grid: its true origin at 49° N 2° W, its false one in the sea west of Scilly, and its scale on the middle meridian. */
const [NORTH_0, EAST_0, SCALE_0] = [radians(49), radians(-2), 0.999_601_2717];
const [NORTHING_0, EASTING_0] = [-100_000, 400_000];

/** From OSGB36 to WGS 84: metres, parts per million, seconds of arc. */
const [SHIFT_X, SHIFT_Y, SHIFT_Z] = [446.448, -125.157, 542.06];
const STRETCH = 1 - 20.4894e-6;
const [TURN_X, TURN_Y, TURN_Z] = [0.1502, 0.247, 0.8421].map((seconds) => radians(seconds / 3600)) as [
  number,
  number,
  number,
];

/**
 * Where an easting and a northing of the Ordnance Survey National Grid are, within about five metres; `undefined` where they are
 * none. By the Survey's "A guide to coordinate systems in Great Britain", annexes B and C.
 */
export function pointOfGrid(easting: number, northing: number): GeoPoint | undefined {
  if (!(easting > 1000 && easting < 700_000 && northing > 1000 && northing < 1_300_000)) return undefined;
  const { a, b } = AIRY_1830;
  const squared = 1 - (b * b) / (a * a);
  let north = NORTH_0;
  let along = 0;
  for (let turn = 0; turn < 20; turn++) {
    const rest = northing - NORTHING_0 - along;
    if (turn > 0 && Math.abs(rest) < 1e-5) break;
    north += rest / (a * SCALE_0);
    along = meridianArc(north);
  }
  const [sin, cos, tan] = [Math.sin(north), Math.cos(north), Math.tan(north)];
  const nu = (a * SCALE_0) / Math.sqrt(1 - squared * sin * sin);
  const rho = (a * SCALE_0 * (1 - squared)) / (1 - squared * sin * sin) ** 1.5;
  const eta = nu / rho - 1;
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const east = easting - EASTING_0;
  const latitude =
    north -
    (tan / (2 * rho * nu)) * east ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta - 9 * t2 * eta) * east ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4) * east ** 6;
  const longitude =
    EAST_0 +
    east / (cos * nu) -
    (east ** 3 / (6 * cos * nu ** 3)) * (nu / rho + 2 * t2) +
    (east ** 5 / (120 * cos * nu ** 5)) * (5 + 28 * t2 + 24 * t4) -
    (east ** 7 / (5040 * cos * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
  return toWgs84(latitude, longitude);
}

/** How far it is along the middle meridian to a latitude. */
function meridianArc(north: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const [less, more] = [north - NORTH_0, north + NORTH_0];
  return (
    b *
    SCALE_0 *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

function toWgs84(latitude: number, longitude: number): GeoPoint {
  const nu = radiusOf(AIRY_1830, latitude);
  const x = nu * Math.cos(latitude) * Math.cos(longitude);
  const y = nu * Math.cos(latitude) * Math.sin(longitude);
  const z = (1 - eccentricityOf(AIRY_1830)) * nu * Math.sin(latitude);
  const [east, side, up] = [
    SHIFT_X + STRETCH * x - TURN_Z * y + TURN_Y * z,
    SHIFT_Y + TURN_Z * x + STRETCH * y - TURN_X * z,
    SHIFT_Z - TURN_Y * x + TURN_X * y + STRETCH * z,
  ];
  const flat = Math.hypot(east, side);
  let north = Math.atan2(up, flat * (1 - eccentricityOf(WGS_84)));
  for (let turn = 0; turn < 5; turn++)
    north = Math.atan2(up + eccentricityOf(WGS_84) * radiusOf(WGS_84, north) * Math.sin(north), flat);
  // Six places are a hand's breadth: more than this is good for.
  const degrees = (angle: number) => Number(((angle * 180) / Math.PI).toFixed(6));
  return { latitude: degrees(north), longitude: degrees(Math.atan2(side, east)) };
}

const eccentricityOf = ({ a, b }: Ellipsoid) => 1 - (b * b) / (a * a);
const radiusOf = (one: Ellipsoid, north: number) => one.a / Math.sqrt(1 - eccentricityOf(one) * Math.sin(north) ** 2);
