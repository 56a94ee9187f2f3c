/** Words that several incidents share. */

export const KATYUSHA = { weapon: 'Katyusha rockets', weaponAr: 'صواريخ كاتيوشا' };
export const UNCLAIMED = { status: 'unclaimed' };
export const MILITIAS = 'Iran-backed militias (not named)';
export const BALLISTIC = { weapon: 'Ballistic missiles', weaponAr: 'صواريخ باليستية' };
export const PROXY =
  'Impact points inside the Green Zone are rarely published: the embassy’s point stands for the zone.';
export const UNHURT = 'No source reports anybody hurt.';
export const TRUCK = {
  weapon: '107 mm Katyusha rockets from a truck-mounted launcher',
  weaponAr: 'صواريخ كاتيوشا عيار 107 ملم من منصة على شاحنة',
};
export const JANES =
  'https://www.janes.com/article/95006/new-shia-militant-group-claims-responsibility-for-attacks-on-us-led-coalition-military-base-in-iraq';
export const IRAQI_SIDE =
  'Iraqi military’s first statement. It does not say whose losses it means; counted for the Iraqi side, as the coalition’s dead were announced by the coalition.';
export const ONE_KATYUSHA = { weapon: 'Katyusha rocket', weaponAr: 'صاروخ كاتيوشا' };
export const ROCKETS = { weapon: 'Rockets', weaponAr: 'صواريخ' };
export const SIX_ATTACKS =
  'account: Counts six rocket attacks since 8 June on the embassy, Baghdad airport and a base further north, and nearly three dozen since October.';
export const TWEET = 'N. Kohnavard (BBC Persian), on Twitter';
export const IED = { weapon: 'Improvised explosive device', weaponAr: 'عبوة ناسفة' };
export const ONE_ROCKET = { weapon: 'Rocket', weaponAr: 'صاروخ' };
export const ROADSIDE_BOMB = { weapon: 'Roadside bomb', weaponAr: 'عبوة ناسفة على جانب الطريق' };
export const ROADSIDE_BOMBS = { weapon: 'Roadside bombs', weaponAr: 'عبوات ناسفة على جانب الطريق' };
export const MORTAR = { weapon: 'Mortar rounds', weaponAr: 'قذائف هاون' };
export const UNKNOWN = 'Attackers not identified';
export const THIN_ONE = 'Thinly documented: one report.';
export const ROAD_PROXY = 'The point is that of a town; the stretch of road was not published.';
export const WIDE = 'Radwaniyah is a wide area; its point is one of several that bear the name.';
