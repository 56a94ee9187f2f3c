/** Corrections to the research's list of documents, by address, and documents that it names outside its claims. */
export const SOURCES = {
  changes: {
    'https://nuernberger-blatt.de/2020/01/11-us-soldaten-nach-irans-vergeltungsangriff-verletzt-8054/?amp=1': {
      language: 'de',
    },
    // The host alone was recorded, and the address of another article: neither leads to the text.
    'https://usmessageboard.com': { address: null },
    'http://www.washingtonexaminer.com/looks-like-rex-tillerson-tricked-trump-into-keeping-the-iran-deal-forever/article/2629905':
      { address: null },
    'https://nczas.com/2020/02/14/atak-rakietowy-na-amerykanska-baze-w-iraku-foto/': { language: 'pl' },
    'https://www.anoncandanga.com/es/el-campamento-de-basmaya-hogar-de-350-instructores-espanoles-bajo-fuego/': {
      language: 'es',
    },
    'http://w.owiki.org/wiki/Operation_Martyr_Soleimani': { title: 'Operation Martyr Soleimani' },
    'http://kayhan.ir/en/news/74754/rockets-fired-at-us-positions-in-baghdad': {
      publisher: 'Kayhan (Iran), with AFP text',
    },
    'http://kayhan.ir/en/news/82821': { publisher: 'Kayhan (Iran), with Xinhua text' },
    'https://clarion.causeaction.com/2020/06/17/at-least-4-rockets-explode-near-us-embassy-in-iraqs-green-zone/': {
      title: 'At least 4 rockets explode near US Embassy',
    },
    'https://rudaw.net/english/middleeast/iraq/150920202': {
      title: 'IED hits British mission convoy in Baghdad, no casualties',
    },
    'https://diyaruna.com/en_GB/articles/cnmi_di/features/2020/09/29/feature-02': {
      title: '5 children, 2 women killed in Baghdad airport rocket attack',
    },
    'https://www.thebaghdadpost.com/en/Story/49783/Iraqi-army-Rocket-hits-Baghdad-s-Green-Zone-no-casualties': {
      title: "Rocket hits Baghdad's Green Zone; no casualties",
    },
  },
  extra: [
    {
      url: 'https://www.republicworld.com/world-news/us-news/over-100-us-troops-diagnosed-with-tbi-after-irans-attack-at-al-asad.html',
      publisher: 'Republic World',
      source: 'Over 100 US troops diagnosed with TBI after Iran’s attack at al-Asad (title from the address)',
      published: '2020-02-11',
      read: 'excerpt',
      accessed: '2026-11-26',
    },
    {
      url: 'https://www.upi.com/Top_News/US/2020/01/28/50-US-military-members-diagnosed-with-brain-injury-after-Iran-missile-attacks/3781580258822/?sl=6',
      publisher: 'UPI',
      source: '50 U.S. military members diagnosed with brain injury after Iran missile attacks',
      published: '2020-01-28',
      read: 'excerpt',
      accessed: '2026-11-26',
    },
    {
      url: 'https://www.burlingtoncountytimes.com/story/news/2020/01/31/traumatic-brain-injury-pentagon-says-more-soldiers-were-hurt-iraq/4622809002/',
      publisher: 'Burlington County Times',
      source: 'Pentagon: 14 more U.S. service members diagnosed with traumatic brain injury after Iran missile attack',
      published: '2020-01-31',
      read: 'excerpt',
      accessed: '2026-11-26',
    },
    {
      url: 'https://www.upi.com/Top_News/US/2020/02/10/109-US-service-members-diagnosed-with-brain-injuries-after-Iran-strike/1751581382887/?ur3=1',
      publisher: 'UPI',
      source: '109 U.S. service members diagnosed with brain injuries after Iran strike',
      published: '2020-02-10',
      read: 'excerpt',
      accessed: '2026-11-26',
    },
    {
      url: 'https://www.devdiscourse.com/article/science-environment/1212891-ied-targeted-british-diplomatic-vehicles-in-baghdad-no-injuries---british-embassy',
      publisher: 'Reuters via Devdiscourse',
      source: 'IED targeted British diplomatic vehicles in Baghdad, no injuries - British embassy',
      published: '2020-09-15',
      read: 'excerpt',
      accessed: '2026-11-27',
    },
    {
      url: 'https://news.knowledia.com/US/en/articles/us-launches-airstrikes-targeting-iran-backed-militia-in-iraq-syria-9ffa83157446875a0eef95f9c893db1b9e1aa924',
      publisher: 'The Hill via Knowledia',
      source: 'US launches airstrikes targeting Iran-backed militia in Iraq, Syria',
      published: null,
      read: 'excerpt',
      accessed: '2026-11-27',
    },
    {
      url: 'https://www.thedailybeast.com/us-embassy-in-iraq-torched-by-iraqi-mob-protesting-airstrikes-on-iran-backed-militias',
      publisher: 'The Daily Beast',
      source: 'U.S. Embassy in Baghdad Torched After Airstrikes on Militias',
      published: '2019-12-31',
      read: 'excerpt',
      accessed: '2026-11-27',
    },
    {
      url: 'https://airandspaceforces.com/?p=63108',
      publisher: 'Air & Space Forces Magazine',
      source: 'Article 63108 (its title was not recorded)',
      published: null,
    },
  ],
};
