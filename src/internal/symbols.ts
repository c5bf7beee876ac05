import type { Icon } from './icon.js';
import {
  iconBeer,
  iconBookOpen,
  iconBus,
  iconCoffee,
  iconDog,
  iconHeart,
  iconHouse,
  iconLandmark,
  iconMapPin,
  iconMusic,
  iconSprout,
  iconUsers,
  iconUtensils,
  iconWrench,
} from './icons.js';

/** What can stand for somebody in place of initials, by the name that the record holds. */
const SYMBOLS: Readonly<Record<string, Icon>> = {
  beer: iconBeer,
  'book-open': iconBookOpen,
  bus: iconBus,
  coffee: iconCoffee,
  dog: iconDog,
  heart: iconHeart,
  house: iconHouse,
  landmark: iconLandmark,
  'map-pin': iconMapPin,
  music: iconMusic,
  sprout: iconSprout,
  users: iconUsers,
  utensils: iconUtensils,
  wrench: iconWrench,
};

export function symbolOf(name: string | undefined): Icon | undefined {
  return name && Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
}
