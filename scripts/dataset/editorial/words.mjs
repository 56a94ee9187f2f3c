/** Words and codings that several incidents share. */

export const KATYUSHA = { weapon: 'Katyusha rockets', weaponAr: 'صواريخ كاتيوشا' };
export const ONE_KATYUSHA = { weapon: 'Katyusha rocket', weaponAr: 'صاروخ كاتيوشا' };
export const ROCKETS = { weapon: 'Rockets', weaponAr: 'صواريخ' };
export const ONE_ROCKET = { weapon: 'Rocket', weaponAr: 'صاروخ' };
export const BALLISTIC = { weapon: 'Ballistic missiles', weaponAr: 'صواريخ باليستية' };
export const ROADSIDE_BOMB = { weapon: 'Roadside bomb', weaponAr: 'عبوة ناسفة على جانب الطريق' };
export const ROADSIDE_BOMBS = { weapon: 'Roadside bombs', weaponAr: 'عبوات ناسفة على جانب الطريق' };
export const MORTAR = { weapon: 'Mortar rounds', weaponAr: 'قذائف هاون' };
export const TRUCK = {
  weapon: '107 mm Katyusha rockets from a truck-mounted launcher',
  weaponAr: 'صواريخ كاتيوشا عيار 107 ملم من منصة على شاحنة',
};

export const UNCLAIMED = { status: 'unclaimed' };
export const UNKNOWN = 'Attackers not identified';
export const MILITIAS = 'Iran-backed militias (not named)';
export const US = 'United States';
export const COALITION = 'The coalition';

export const PROXY =
  'Impact points inside the Green Zone are rarely published: the embassy’s point stands for the zone.';
export const THIN_ONE = 'Thinly documented: one report.';
export const ROAD_PROXY = 'The point is that of a town; the stretch of road was not published.';
export const WIDE = 'Radwaniyah is a wide area; its point is one of several that bear the name.';
export const BESMAYA_PROXY = 'The town of Besmaya stands for the range, which lies further out.';

export const JANES =
  'https://www.janes.com/article/95006/new-shia-militant-group-claims-responsibility-for-attacks-on-us-led-coalition-military-base-in-iraq';
export const TWEET = 'N. Kohnavard (BBC Persian), on Twitter';

/** Class and sides of an attack; one name or a list of names each. */
export const attackOn = (against, by = UNKNOWN) => ({
  class: 'attack',
  sides: { by: [by].flat(), against: [against].flat() },
});

/** The coding of an incident; one code or a list of codes each, the likeliest first. */
export const coded = (weapon, target, outcome = 'notStated', damage = 'notStated') => ({
  codes: { weapon: [weapon].flat(), target: [target].flat(), outcome: [outcome].flat(), damage },
});
