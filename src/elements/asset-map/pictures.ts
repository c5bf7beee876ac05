import { css, svg } from 'lit';
import {
  iconBookHeart,
  iconBrain,
  iconFootprints,
  iconHand,
  iconHandHeart,
  iconHeart,
  iconLandmark,
  iconMap,
  iconMapPin,
  iconMessageCircle,
  iconUser,
  iconUsers,
} from '../../internal/icons.js';
import type { AssetGroup } from '../../model/asset-list.js';

/** Beside each heading. */
export const HEADINGS: Readonly<Record<AssetGroup, string>> = {
  head: iconBrain,
  heart: iconHeart,
  hands: iconHand,
  person: iconUser,
  group: iconUsers,
  place: iconMapPin,
  organisation: iconLandmark,
  offer: iconHandHeart,
  ask: iconMessageCircle,
  story: iconBookHeart,
};

/** Beside the view of places. */
export const MAP = iconMap;

/** Beside "I fancy this". */
export const FANCIED = iconFootprints;

/** A house between two trees. */
export const HOUSE = svg`<path class="wash warm" d="M86 34h58v54H86z" /><path class="ln" d="M8 88h204M78 88V38l34-28 34 28v50M102 88V58h20v30M20 88V70a9 9 0 1 1 .1 0M180 88V64a11 11 0 1 1 .1 0" />`;

/** For the way from the door outwards. */
export const styles = [
  css`
    .road,
    circle.stop {
      stroke: var(--_action);
      stroke-width: 5;
    }
    circle.stop {
      fill: var(--_paper);
    }
    circle.home {
      fill: var(--_warm);
      stroke: var(--_warm);
    }
  `,
];

/** The way from the door outwards, drawn above its five stops. It says nothing that the headings below do not. */
export const STREET = svg`<path class="wash warm" d="M56 72L90 46L124 72V118H56Z"/>
    <path class="wash" d="M268 70h176v48H268z"/>
    <path class="wash warm" d="M357 92h12v26h-12z"/>
    <circle class="wash" cx="513" cy="68" r="22"/>
    <path class="wash warm" d="M546 84l23-15 23 15v34h-46z"/>
    <path class="wash warm" d="M708 62h92v48h-92z"/>
    <path class="wash" d="M832 74h22v44h-22zM854 90h42v28h-42z"/>
    <path class="wash" d="M914 118Q968 54 1024 92Q1064 46 1114 118Z"/>
    <circle class="wash warm" cx="1066" cy="42" r="13"/>
    <path class="ln" d="M48 114V70L84 42L120 70V114M74 114V90h18v24M56 78h13v13H56zM98 78h13v13H98zM102 56V40h10v24M140 114v-9q0-7 7-7h13l6-7 5 2 4 4q-1 4-6 4l-2 13M157 114v-7M140 100q-7-2-6-9M262 114V66H438V114M262 66l9-17H429l9 17M306 66v48M350 66v48M394 66v48M299 49V37h14v12M387 49V37h14v12M284 49V41h8v8M420 49V41h8M269 114V92h12v22M288 94h11v12h-11zM270 73h10v11h-10zM288 73h11v11h-11zM313 114V92h12v22M332 94h11v12h-11zM314 73h10v11h-10zM332 73h11v11h-11zM357 114V92h12v22M376 94h11v12h-11zM358 73h10v11h-10zM376 73h11v11h-11zM401 114V92h12v22M420 94h11v12h-11zM402 73h10v11h-10zM420 73h11v11h-11zM458 114V70q0-8 8-8h2M462 62h13l-3 8h-7zM506 114V76M506 92l9-8M506 86l-7-7M506 42a22 22 0 0 1 12 41M506 42a22 22 0 0 0-12 41M540 114V82l23-15 23 15v32M556 114V93h14v21M535 85l28-18 28 18M604 114l11-38M626 114L615 76M622 114l11-38M644 114L633 76M640 114l11-38M662 114L651 76M610 78h46M609 98q6-5 4-11M629 96q6-5 4-11M647 99q6-5 4-11M621 102q-6-4-5-10M656 102q-6-4-5-10M706 106h-6V60q0-5 5-5h82q6 0 6 6v45h-7M720 106h52M700 80h93M707 62h16v11h-16zM729 62h16v11h-16zM751 62h16v11h-16zM773 62h13v11h-13zM707 86h16v10h-16zM729 86h16v10h-16zM751 86h16v10h-16zM774 106V86h12M721 107a7 7 0 1 1-14 0a7 7 0 1 1 14 0M787 107a7 7 0 1 1-14 0a7 7 0 1 1 14 0M826 114V70h22v44M824 70l13-34 13 34zM837 36v-9M833 30h8M848 114V88h44v26M846 88l8-12h32l8 12M833 92v-7a4 4 0 0 1 8 0v7zM860 106v-7a4 4 0 0 1 8 0v7zM875 106v-7a4 4 0 0 1 8 0v7zM914 114Q964 52 1020 92M1000 114Q1050 42 1104 114M1073 38a13 13 0 1 1-26 0a13 13 0 1 1 26 0M948 92q4 6 2 12M966 84q5 8 2 18M1034 88q6 8 3 20M1056 80q5 10 2 20"/>
    <path class="road" d="M42 130H1000"/>
    <path class="road" stroke-dasharray="1 14" d="M1014 130H1110"/>
    <circle class="stop home" cx="42" cy="130" r="9"/>
    <circle class="stop" cx="259.4" cy="130" r="9"/>
    <circle class="stop" cx="476.8" cy="130" r="9"/>
    <circle class="stop" cx="694.2" cy="130" r="9"/>
    <circle class="stop" cx="911.6" cy="130" r="9"/>`;
